# Russian. The user is «вы»; the bot speaks of itself in the present tense, so that it needs no gender.

## Greetings

start =
    🎬 Я превращаю слова и фото в видео.

    Отправьте /video и опишите, что хотите увидеть:
    /video дракон над горами

    Или пришлите фото с подписью о том, что на нём должно произойти. Это займёт минуту-другую, а я буду рассказывать, как продвигается дело.

    /help покажет всё, что я умею.
help =
    🎬 По описанию: /video дракон над горами
    🖼 По фото: пришлите его с подписью или ответьте на фото командой /video и допишите, что должно произойти.

    Параметры, до или после описания:
    --model НАЗВАНИЕ ({ $families })
    --ar 16:9 или 9:16, формат кадра
    --duration 8, длительность в секундах
    --res 1080p, разрешение
    --seed 42, чтобы повторить результат
    --no "размытость, текст", чего избегать
    --silent, без звука
    --raw, описание слово в слово, без доработки
    --set имя=значение, всё остальное, что умеет модель

    Без --model я беру { $model } или то, что выбрано в /settings. Не каждая модель принимает все параметры: если какой-то не подойдёт, я так и скажу, и лимит от этого не уменьшится.

    /queue – ваши запросы
    /cancel – отменить то, что ещё ждёт
    /quota – сколько видео у вас осталось
    /models – все модели и что они умеют
    /settings – что брать, если не сказано иначе
    /language – на каком языке говорить
help-group =
    🎬 В этой группе: напишите /video дракон над горами или ответьте на фото командой /video и допишите, что на нём должно произойти. Подпись к фото тоже может начинаться с /video.
unknown-command = Я не знаю команды { $command }. Что я умею, покажет /help.
sorry = У меня что-то пошло не так. Ничего не потрачено. Пожалуйста, отправьте ещё раз.

## Command menus (at most 256 characters each)

command-video = Сделать видео: /video и что вы хотите увидеть
command-queue = Ваши запросы и что с ними сейчас
command-cancel = Отменить то, что ещё ждёт
command-quota = Сколько видео у вас осталось
command-help = Что я умею и какие есть параметры

## Questions and offers

ask-prompt = Отличное фото! Что на нём должно произойти? Ответьте в нескольких словах.
ask-words = Что показать в видео? Ответьте в нескольких словах или напишите /video дракон над горами.
ask-placeholder = Что должно произойти?
offer =
    Сделать из этого видео?

    «{ $prompt }»

    { $model } · займёт около { $time } · цена неизвестна · считается как одно видео
edited = Я делаю то, что вы написали сначала. Если нужен исправленный вариант, пожалуйста, отправьте его новым сообщением.
unsupported =
    { $kind ->
        [sticker] Из стикера видео не получится.
        [animation] Анимированные картинки не подходят, только неподвижные.
       *[other] С этим я работать не умею.
    } Пришлите описание словами или фото с подписью.

## Buttons

button-make = 🎬 Сделать видео
button-again = 🔁 Ещё раз
button-retry = 🔁 Попробовать снова
button-cancel = ✖️ Отменить
button-cancel-place = ✖️ Отменить «{ $prompt }»
pressed-make = Запрос в очереди.
pressed-already = Этот запрос уже в работе.
pressed-not-yours = Эта кнопка для другого человека.
pressed-gone = Эта кнопка устарела. Пожалуйста, начните заново с /video.
pressed-cancelled = Запрос отменён.
pressed-too-late = Видео уже снимается, остановить его нельзя. Вы его получите.

## The status of a request

status-preparing = 🖼 Смотрю на ваше фото…
status-waiting =
    { $place ->
        [1] ⏳ В очереди: ваш запрос следующий.
       *[other] ⏳ В очереди: место { $place }.
    }
status-starting = 🎬 Готовлюсь к съёмке…
status-checking = 🔎 Студия не дала ясного ответа. Выясняю, дошёл ли до неё ваш запрос; дважды ничего не снимется и не засчитается.
status-making =
    🎬 Идёт съёмка…
    { $bar } { $percent }%
    { $left ->
        [-1] Это займёт чуть больше времени, чем обычно.
       *[other] Осталось около { $time }
    }
status-late = 🐢 Это длится намного дольше обычного. В вашем лимите этот запрос больше не учитывается. Я слежу за ним ещё сутки, и если видео появится, вы его получите.
status-sending = 📤 Видео готово, отправляю…
status-cancelled = ✖️ Запрос отменён. Ничего не потрачено.
status-undelivered = 🎁 Ролик готов, но Telegram не даёт отправить его в этот чат.
status-failed =
    ❌ { $reason }

    Ничего не потрачено.

# Short forms do not inflect, so they fit behind «через», «около» and «за» alike.
time-seconds = { $seconds } с
time-minutes = { $minutes } мин
time-minutes-seconds = { $minutes } мин { $seconds } с
time-hours = { $hours } ч
time-hours-minutes = { $hours } ч { $minutes } мин

## The video

caption-made = { $model }{ $details } · снято за { $time }

## The list of requests, and the quota

queue-empty = Сейчас у вас нет запросов в работе. Начните с /video.
queue-title =
    { $count ->
        [one] У вас в работе { $count } запрос:
        [few] У вас в работе { $count } запроса:
       *[many] У вас в работе { $count } запросов:
    }
queue-waiting = ⏳ место { $place } – { $prompt }
queue-making = 🎬 съёмка – { $prompt }
queue-sending = 📤 отправка – { $prompt }
queue-preparing = 🖼 смотрю на фото – { $prompt }
queue-late = 🐢 задерживается – { $prompt }
cancel-none = У вас нет запросов, которые ещё ждут. Начните с /video.
cancel-done =
    { $count ->
        [one] Отменён { $count } запрос. Ничего не потрачено.
        [few] Отменено { $count } запроса. Ничего не потрачено.
       *[many] Отменено { $count } запросов. Ничего не потрачено.
    }
cancel-too-late =
    { $count ->
        [one] { $count } запрос уже выполняется, остановить съёмку нельзя. Видео вы получите.
        [few] { $count } запроса уже выполняются, остановить съёмку нельзя. Видео вы получите.
       *[many] { $count } запросов уже выполняются, остановить съёмку нельзя. Видео вы получите.
    }
quota-daily =
    { $limit ->
        [0] Вы можете делать сколько угодно видео в день. За последние 24 часа: { $used }.
       *[other] За последние 24 часа использовано { $used } из { $limit } видео; осталось { $left }.
    }
quota-next = Следующее место освободится через { $time }.
quota-active =
    { $limit ->
        [0] Сейчас в работе: { $used }.
       *[other] Сейчас в работе: { $used }, одновременно можно не больше { $limit }.
    }
quota-chat = За последние 24 часа эта группа использовала { $used } из { $limit } видео.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = Не хватает описания. Например: /video дракон над горами
refused-unknown-option = Я не знаю параметра { $option }. Я знаю такие: { $options }.
refused-option-value = Параметру { $option } нужно значение, например { $example }.
refused-option-flag = Параметр { $option } пишется отдельно, без значения.
refused-open-quote = После { $option } не закрыта кавычка.
refused-unknown-model = Я не знаю модели «{ $name }». Может быть, вы имели в виду { $nearest }? Самые похожие: { $families }.
refused-option =
    { $operation ->
        [image] { $model } не принимает { $option } для фото. Принимает: { $options }.
       *[other] { $model } не принимает { $option }. Принимает: { $options }.
    }
refused-value = Значение «{ $value }» не подходит для { $option }. Возможные значения: { $choices }.
refused-not-integer = Для { $option } нужно целое число, а не «{ $value }».
refused-not-number = Для { $option } нужно число, а не «{ $value }».
refused-bounds = Значение { $value } не подходит для { $option }. Допустимо от { $minimum } до { $maximum }.
refused-option-too-long =
    { $limit ->
        [one] Текст после { $option } слишком длинный: допустимо не больше { $limit } символа.
        [few] Текст после { $option } слишком длинный: допустимо не больше { $limit } символов.
       *[many] Текст после { $option } слишком длинный: допустимо не больше { $limit } символов.
    }
refused-prompt-too-long =
    { $length ->
        [one] В описании { $length } символ, а { $model } принимает не больше { $limit }.
        [few] В описании { $length } символа, а { $model } принимает не больше { $limit }.
       *[many] В описании { $length } символов, а { $model } принимает не больше { $limit }.
    }
refused-needs-photo = Для { $model } здесь нужно фото: пришлите его с подписью или ответьте на фото командой /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } принимает не больше { $limit } фото.
        [few] { $model } принимает не больше { $limit } фото.
       *[many] { $model } принимает не больше { $limit } фото.
    } Ей подходит вот что: { $takes }. { $other ->
        [none] Столько фото не принимает и никакая другая модель.
       *[other] { $other } принимает столько: добавьте --model { $other }
    }
refused-needs-photos =
    { $count ->
        [one] Для { $model } здесь нужно { $count } фото: пришлите его с подписью.
        [few] Для { $model } здесь нужно { $count } фото: пришлите их альбомом с подписью.
       *[many] Для { $model } здесь нужно { $count } фото: пришлите их альбомом с подписью.
    }
refused-needs-sound = Для { $model } нужны фото и звук: ответьте на голосовое сообщение фотографией и командой /video.
refused-needs-video = Для { $model } нужно видео: ответьте на одно из моих командой /video и напишите, что изменить.
refused-media =
    { $operation ->
        [text] Одного описания для { $model } мало.
        [image] { $model } не умеет оживлять фото.
        [frames] { $model } не умеет переходить от одного фото к другому.
        [references] { $model } не умеет брать героев и предметы с фото.
        [talking] { $model } не умеет заставить фото говорить.
        [edit] { $model } не умеет так менять видео.
        [extend] { $model } не умеет продолжать видео.
       *[other] { $model } не может сделать из этого видео.
    } Ей подходит вот что: { $takes }. { $other ->
        [none] Другие модели этого тоже не умеют.
       *[other] { $other } умеет: добавьте --model { $other }
    }
refused-needs-setting = Для { $model } нужно ещё --set { $setting }=ЗНАЧЕНИЕ. Возможные значения: { $choices }.
refused-setting = У { $model } нет параметра «{ $setting }». С --set можно задать { $settings }.
refused-album = За один раз я работаю с одним фото. Пожалуйста, пришлите только одно, с подписью о том, что должно произойти.
refused-not-allowed = Этот бот доступен только тем людям и группам, которых выбрал его владелец.
refused-user-daily =
    { $limit ->
        [one] Ваш лимит – { $limit } ролик за 24 часа, и он исчерпан.
        [few] Ваш лимит – { $limit } ролика за 24 часа, и он исчерпан.
       *[many] Ваш лимит – { $limit } роликов за 24 часа, и он исчерпан.
    } Следующее место освободится через { $time }.
refused-chat-daily =
    { $limit ->
        [one] Лимит этой группы – { $limit } ролик за 24 часа, и он исчерпан.
        [few] Лимит этой группы – { $limit } ролика за 24 часа, и он исчерпан.
       *[many] Лимит этой группы – { $limit } роликов за 24 часа, и он исчерпан.
    } Следующее место освободится через { $time }.
refused-user-active =
    { $limit ->
        [one] У вас в работе уже { $limit } запрос. Когда место освободится, отправьте новый. Что сейчас в работе, покажет /queue.
        [few] У вас в работе уже { $limit } запроса. Когда место освободится, отправьте новый. Что сейчас в работе, покажет /queue.
       *[many] У вас в работе уже { $limit } запросов. Когда место освободится, отправьте новый. Что сейчас в работе, покажет /queue.
    }

## Photos that cannot be used

image-too-large = Эта картинка слишком большая: нужно меньше { $limit } МБ.
image-too-many-pixels = В этой картинке { $megapixels } Мп, а я работаю не больше чем с { $limit } Мп.
image-too-small =
    { $limit ->
        [one] Эта картинка слишком маленькая ({ $width }×{ $height }): в каждой стороне должно быть не меньше { $limit } пикселя.
        [few] Эта картинка слишком маленькая ({ $width }×{ $height }): в каждой стороне должно быть не меньше { $limit } пикселей.
       *[many] Эта картинка слишком маленькая ({ $width }×{ $height }): в каждой стороне должно быть не меньше { $limit } пикселей.
    }
image-broken = Не получается открыть эту картинку: похоже, файл повреждён. Пожалуйста, пришлите её ещё раз.
image-format = Картинки в формате { $format } не подходят. Пожалуйста, пришлите JPEG, PNG или WebP.
image-animated = Анимированные картинки не подходят, только неподвижные.
image-gone = Telegram больше не отдаёт мне это фото. Пожалуйста, пришлите его ещё раз.
sound-too-large = Этот звук слишком большой: нужно меньше { $limit } МБ.
sound-too-long =
    { $limit ->
        [one] Этот звук слишком длинный: не больше { $limit } секунды.
        [few] Этот звук слишком длинный: не больше { $limit } секунд.
       *[many] Этот звук слишком длинный: не больше { $limit } секунд.
    }
sound-broken = Не получается открыть этот звук. Пришлите голосовое сообщение или файл MP3.
sound-gone = Telegram больше не отдаёт мне этот звук. Пожалуйста, пришлите его ещё раз.

## Failures

failed-content = Студия отклонила это описание или фото: её правила такого не допускают. Попробуйте другие слова.
failed-generation = Студия не смогла сделать это видео: { $reason }
failed-unknown = Студия не смогла сделать этот ролик и не объяснила почему.
failed-field = Студия не приняла { $field }. Попробуйте без этого параметра.
failed-bad-request = Студия не приняла запрос: { $reason }
failed-bad-key = Студия сейчас меня не пускает. Разобраться с этим должен владелец бота.
failed-no-credits = На счёте владельца бота в студии закончились деньги. Пополнить его может только владелец.
failed-not-allowed = Аккаунту владельца бота студия этого не разрешает.
failed-model-gone = Этой модели в студии больше нет. Пожалуйста, выберите другую.
failed-maintenance = Эта модель в студии сейчас на обслуживании. Попробуйте другую или повторите позже.
failed-never-came = Студия так и не закончила это видео, и я его больше не жду.
failed-internal = У меня что-то пошло не так. Пожалуйста, попробуйте ещё раз.

link-too-large = Видео больше { $limit } МБ, а такие файлы я отправлять не могу, поэтому вот ссылка на него. Она не вечная:
link-not-taken = Telegram не принимает здесь этот ролик, поэтому вот ссылка на него. Она будет работать не вечно:
link-not-fetched = Скачать видео, чтобы отправить его вам, не удалось, поэтому вот ссылка на него. Она не вечная:
video-broken = Видеофайл повреждён.

## What a model makes a video of: parts of a list

operation-text = описание
operation-image = фото
operation-frames = первое и последнее фото
operation-references = фото-образцы
operation-talking = фото со звуком
operation-edit = видео, которое надо изменить
operation-extend = видео, которое надо продолжить

## Why no chat can reach a model

unreachable-mask-video = нужно второе видео с маской того, что закрасить
unreachable-character-object = нужны персонаж и видео с актёром, который им управляет

## Settings, models, languages

language-name = Русский
command-models = Все модели: что они умеют и какая из них ваша
command-settings = Что брать, если в сообщении не сказано иначе
command-language = На каком языке с вами говорить
settings-title =
    ⚙️ Ваши настройки: что я беру, если в сообщении не сказано иначе. Параметр в сообщении всегда важнее.

    Показано то, что предлагает { $model }; у другой модели выбор может быть иным.
settings-title-group =
    ⚙️ Настройки этой группы: что я беру, если в сообщении не сказано иначе. Параметр в сообщении всегда важнее. Менять их могут только администраторы.

    Показано то, что предлагает { $model }; у другой модели выбор может быть иным.
settings-admins-only = Менять выбор этой группы могут только администраторы. Для себя вы можете выбрать в личном чате со мной.
settings-pick-ar = 📐 Какой формат кадра нужен? Вот какие есть у { $model }. Фото тоже обрезается под него.
settings-pick-duration = ⏱ Какой длины делать видео? Вот какие длины есть у { $model }.
settings-pick-res = 🖥 Какое разрешение нужно? Вот какие есть у { $model }.
value-own = решает модель
value-on = вкл.
value-off = выкл.
value-telegram = как в Telegram
button-set-model = 🎬 Модель: { $value }
button-set-ar = 📐 Формат: { $value }
button-set-duration = ⏱ Длина: { $value }
button-set-res = 🖥 Разрешение: { $value }
button-set-sound = 🔊 Звук: { $value }
button-set-enhance = ✨ Дополнять описание: { $value }
button-set-confirm = ✋ Сначала спросить: { $value }
button-set-language = 🌐 Язык: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Настройки
button-back = ↩️ Назад
button-previous = ◀️ Предыдущие
button-next = Дальше ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Недоступные · { $count }
button-mine = ⭐ Выбрать эту модель
button-mine-group = ⭐ Выбрать для этой группы
button-is-mine = ✅ Эта модель ваша
button-is-mine-group = ✅ Выбрана для этой группы
pressed-saved = Сохранено.
pressed-admins-only = Менять это могут только администраторы группы.
pressed-no-more = Такого выбора больше нет.
models-title =
    { $count ->
        [one] 🎬 Есть { $count } модель. Чьи модели показать?
        [few] 🎬 Есть { $count } модели. Чьи модели показать?
       *[many] 🎬 Есть { $count } моделей. Чьи модели показать?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } модель. Какую показать?
        [few] 🎬 { $developer }: { $count } модели. Какую показать?
       *[many] 🎬 { $developer }: { $count } моделей. Какую показать?
    }
models-family =
    🎬 { $model } · { $developer }

    Из чего делает видео:

    { $takes }

    Займёт около { $time } · цена неизвестна
    Только для одного видео: --model { $name }
models-unreachable =
    { $count ->
        [one] 🚫 { $count } модель недоступна из чата, и вот почему:
        [few] 🚫 { $count } модели недоступны из чата, и вот почему:
       *[many] 🚫 { $count } моделей недоступны из чата, и вот почему:
    }
language-title = 🌐 На каком языке с вами говорить? В группах тоже.
language-title-group = 🌐 На каком языке говорить в этой группе? Участникам я отвечаю на их языке, если знаю его.
