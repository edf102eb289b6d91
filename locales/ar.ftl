# Arabic. The user is addressed in the singular (أنت), the bot speaks as "I"; verbs of the first person need no gender. Terms: النموذج, الطلب, الخيار, الحصة, الاستوديو, وصف (caption), رسالة مرئية (video message), مشرف (admin). An option with its value, @ with a name, or a number with its unit stands in a choice of one variant, so that the translator isolates both together and they read in their order.

## Sentences that several messages share

-nothing-counted = لن يُحسب ذلك من حصتك.
-third-counts = لن يُحسب ذلك فيديو من حصتك، إلا إذا حدث لك هذا مرتين من قبل خلال آخر 24 ساعة.
-link-expires = تنتهي صلاحية الرابط بعد مدة:

## Greetings

start =
    🎬 أحوّل الكلمات والصور إلى فيديوهات.

    أرسل /video ومعه ما تريد أن تراه:
    /video تنين فوق الجبال

    أو أرسل صورة واكتب في وصفها ماذا تريد أن يحدث فيها. يستغرق الأمر دقيقة أو دقيقتين، وسأُطلعك على التقدّم أولًا بأول.

    { $quota }
start-quota =
    { $limit ->
        [0] يمكنك صنع ما تشاء من الفيديوهات.
        [zero] يمكنك صنع { $limit } فيديو في اليوم؛ المتبقي لك الآن: { $left }.
        [one] يمكنك صنع فيديو واحد في اليوم؛ المتبقي لك الآن: { $left }.
        [two] يمكنك صنع فيديوهين في اليوم؛ المتبقي لك الآن: { $left }.
        [few] يمكنك صنع { $limit } فيديوهات في اليوم؛ المتبقي لك الآن: { $left }.
        [many] يمكنك صنع { $limit } فيديو في اليوم؛ المتبقي لك الآن: { $left }.
       *[other] يمكنك صنع { $limit } فيديو في اليوم؛ المتبقي لك الآن: { $left }.
    }
help =
    🎬 كلمات: أرسل /video وما تريد أن تراه.
    🖼 صورة: اكتب في وصفها ماذا يحدث فيها، أو ردّ على صورة بالأمر /video.
    🎞 ألبوم: صورتان تصبحان أول لقطة وآخر لقطة؛ وإن زادت الصور، فهي تبيّن مَن أو ما يظهر في الفيديو.
    🗣 صوت: ردّ على رسالة صوتية بصورة مع /video، فتتكلم الصورة. أو أرسل صورة مع /say والكلام الذي تقوله.
    🎥 فيديو، منك أو منّي: أضف إليه وصفًا أو ردّ عليه بالأمر /video، فأعدّله أو أكمله. وإن رددت عليه بصورة مع /video، تحركت الصورة مثله.
    ⚙️ المدة والشكل والدقة والنماذج: اضغط على أحد الأزرار أدناه.

    يصنع الفيديوهات استوديو اسمه AI/ML API. { $quota }
help-options =
    🎛 الخيارات، في أي موضع من رسالتك:

    --model NAME – النموذج؛ تجدها كلها في /models
    --ar 16:9 – الشكل: 16:9 أو 9:16 أو ببساطة vertical
    --duration 8 – المدة بالثواني
    --res 1080p – الدقة
    --seed 42 – النتيجة نفسها تقريبًا مرة أخرى
    --no "blur, text" – ما تريد تجنّبه
    --silent – بلا صوت
    --raw – كلماتك كما كتبتها تمامًا
    --sketch – مسودة رخيصة أولًا، ثم النسخة النهائية
    --set name=value – أي إعداد آخر للنموذج

    من دون --model أستخدم { $model } أو ما اخترته في /settings. لا تتوفر كل الخيارات في كل نموذج؛ وإن لم يناسب أحدها فسأخبرك، ولن يُحسب شيء.
help-commands =
    📜 الأوامر:

    /video – { command-video }
    /film – { command-film }
    /say – { command-say }
    /queue – { command-queue }
    /cancel – { command-cancel }
    /quota – { command-quota }
    /history – { command-history }
    /models – { command-models }
    /settings – { command-settings }
    /language – { command-language }
    /privacy – { command-privacy }
    /forget – { command-forget }
help-group =
    🎬 في هذه المجموعة، أرسل
    /video تنين فوق الجبال
    أو ردّ على صورة أو فيديو بالأمر /video واكتب ماذا تريد أن يحدث. ويمكن أن يبدأ الوصف أيضًا بالأمر /video.
unknown-command =
    لا أعرف الأمر { $command }. { $nearest ->
        [none] اضغط /help لترى ما أستطيع فعله.
       *[other] هل تقصد { $nearest }؟
    }
sorry = حدث خطأ ما من جهتي. { -nothing-counted } أرسل طلبك مرة أخرى من فضلك.

## Command menus (at most 256 characters each)

command-video = صنع فيديو من كلماتك
command-queue = طلباتك وأين وصلت
command-cancel = إلغاء الطلبات المنتظرة
command-quota = كم فيديو بقي لك
command-help = ما أستطيع فعله

## Questions and offers

ask-prompt = صورة جميلة! ماذا تريد أن يحدث فيها؟ ردّ ببضع كلمات.
ask-words =
    ماذا تريد أن يُظهر الفيديو؟ ردّ ببضع كلمات، أو أرسل
    /video تنين فوق الجبال
ask-video = 🎞 ماذا أفعل بهذا الفيديو؟ ردّ ببضع كلمات، مثلًا: اجعله في الشتاء.
ask-say = 🗣 ماذا تريد أن يُقال في هذا الفيديو؟ ردّ بالكلام المطلوب.
ask-say-photo = 🗣 ماذا تريد أن تقول هذه الصورة؟ ردّ بالكلام المطلوب.
ask-placeholder = ماذا تريد أن يحدث؟
offer =
    هل أصنع فيديو من هذا؟

    «{ $prompt }»

    { inline-about } · يُحسب فيديو واحدًا
offer-help = هل كان هذا سؤالًا؟ اضغط /help لترى ما أستطيع فعله.
offer-others-change = تستطيع هذه النماذج تعديله بدلًا من ذلك:
offer-terms = { $model } · يستغرق نحو { $time } · { $price }
offer-talk =
    هل أجعل هذه الصورة تتكلم؟

    { $terms } · يُحسب فيديو واحدًا
offer-say =
    هل أجعل هذه الصورة تقول هذا؟

    «{ $prompt }»

    { $terms } · يُحسب فيديو واحدًا
ask-video-note =
    هل تريد أن تتكلم هذه الصورة بالصوت الذي في الرسالة المرئية، أم أن تتحرك مثل الشخص الذي فيها؟

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    هل أجعل هذه الصورة تتحرك مثل ذلك الفيديو؟

    { $terms } · يُحسب فيديو واحدًا
edited = سأعمل بما كتبته أولًا. إن أردت النسخة المعدّلة، فأرسلها في رسالة جديدة.
unsupported =
    { $kind ->
        [sticker] لا أستطيع صنع فيديو من ملصق.
       *[other] لا أستطيع استخدام هذا.
    } أرسل لي كلمات، أو صورة أو فيديو مع وصف.
unusable-answered =
    { $kind ->
        [sticker] لا أستطيع استخدام الملصق الذي رددت عليه.
       *[other] لا أستطيع استخدام ما رددت عليه.
    } أرسل رسالتك من جديد من دون الرد عليه.

## Buttons

button-make = 🎬 اصنع الفيديو
button-again = 🔁 مرة أخرى
button-sketch = ✏️ مسودة
button-another-sketch = ✏️ مسودة أخرى
button-full = 🎬 النسخة النهائية
button-retry = 🔁 حاول مجددًا
button-cancel = ✖️ إلغاء
button-cancel-place = ✖️ إلغاء «{ $prompt }»
button-no = ✖️ لا، شكرًا
button-without = من دون { $option }
button-write-down = 📝 حوّلها إلى نص
button-talk = 🗣 اجعلها تتكلم
button-animate = 🕺 حرّكها هكذا
button-options = 🎛 الخيارات
button-models = 🎬 النماذج
button-commands = 📜 الأوامر
pressed-make = أُضيف إلى قائمة الانتظار.
pressed-already = هذا الطلب قيد التنفيذ بالفعل.
pressed-not-yours = هذا الزر يخص شخصًا آخر.
pressed-write-down = أستمع الآن…
pressed-already-written = استمعت إلى هذه الرسالة من قبل.
pressed-gone = انتهت صلاحية هذا الزر. ابدأ من جديد عبر /video.
pressed-cancelled = أُلغي الطلب.
pressed-too-late = فات أوان الإلغاء: بدأ التصوير بالفعل. سيصلك الفيديو.
pressed-doubtful = كان رد الاستوديو غير واضح، وما زلت أتحقق من وصول هذا الطلب إليه. لا يمكن إلغاؤه حاليًا.

## The status of a request

status-preparing = 🖼 أنظر إلى صورتك…
status-preparing-video = 🎞 أنظر إلى الفيديو…
status-waiting =
    { $position ->
        [0] ⏳ في قائمة الانتظار: أمامك أكثر من { $limit }.
        [1] ⏳ في قائمة الانتظار: دورك هو التالي.
       *[other] ⏳ في قائمة الانتظار: دورك رقم { $position }.
    }
status-starting = 🎬 أستعد للتصوير…
status-checking = 🔎 كان رد الاستوديو غير واضح، لذا أتحقق من وصول طلبك إليه. لن يُصنع شيء أو يُحسب مرتين. وبعد { $time } من إرساله على أبعد تقدير لن يعود محسوبًا من طلباتك قيد التنفيذ. سأواصل التحقق لمدة يوم.
status-making =
    🎬 جارٍ التصوير…
    { $bar } { $percent ->
       *[other] { $percent }%
    }
    { $left ->
        [-1] يستغرق الأمر وقتًا أطول قليلًا من المعتاد.
       *[other] بقي نحو { $time }
    }
status-late = 🐢 يستغرق هذا وقتًا أطول بكثير من المعتاد، لذا لم يعد محسوبًا من طلباتك قيد التنفيذ. لكنه يُحسب من فيديوهاتك ما لم يفشل. سأواصل المتابعة لمدة يوم، وإذا وصل الفيديو فسأرسله إليك.
status-sending = 📤 الفيديو جاهز، وجارٍ إرساله…
status-speaking = 🗣 أنطق كلماتك…
status-drawing = 🖼 أرسم الصورة…
status-cancelled = ✖️ أُلغي الطلب. { -nothing-counted }
status-undelivered = 🎁 الفيديو جاهز، لكن Telegram لا يسمح لي بإرساله إلى هذه المحادثة. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    لن يُحسب ذلك فيديو من حصتك.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

# In the genitive, for all sentences put them behind «نحو», «بعد» or «في».
time-seconds =
    { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }
time-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
time-minutes-seconds =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } و{ $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }
time-hours =
    { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
time-hours-minutes =
    { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } و{ $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }

## The video

caption-made = { $model }{ $details } · صُوّر في { $time }

## The list of requests, and the quota

queue-empty = لا توجد لديك طلبات قيد التنفيذ. ابدأ طلبًا عبر /video.
queue-title =
    { $count ->
        [zero] لديك { $count } طلب قيد التنفيذ:
        [one] لديك طلب واحد قيد التنفيذ:
        [two] لديك طلبان قيد التنفيذ:
        [few] لديك { $count } طلبات قيد التنفيذ:
        [many] لديك { $count } طلبًا قيد التنفيذ:
       *[other] لديك { $count } طلب قيد التنفيذ:
    }
queue-waiting =
    ⏳ { $position ->
        [0] أمامك أكثر من { $limit }
       *[other] الدور { $position }
    } – { $prompt }
queue-paused = ⏸ في انتظار الاستوديو – { $prompt }
queue-paused-model = ⏸ في انتظار { $model } – { $prompt }
queue-starting = 🎬 أستعد للتصوير – { $prompt }
queue-checking = 🔎 أتحقق من وصوله إلى الاستوديو – { $prompt }
queue-making = 🎬 قيد التصوير – { $prompt }
queue-sending = 📤 قيد الإرسال – { $prompt }
queue-preparing = 🖼 أنظر إلى الصورة – { $prompt }
queue-late = 🐢 متأخر – { $prompt }
cancel-none = ليس لديك شيء في قائمة الانتظار. ابدأ عبر /video.
cancel-done =
    { $count ->
        [zero] أُلغي { $count } طلب. { -nothing-counted }
        [one] أُلغي طلب واحد. { -nothing-counted }
        [two] أُلغي طلبان. { -nothing-counted }
        [few] أُلغيت { $count } طلبات. { -nothing-counted }
        [many] أُلغي { $count } طلبًا. { -nothing-counted }
       *[other] أُلغي { $count } طلب. { -nothing-counted }
    }
cancel-too-late =
    { $count ->
        [zero] بدأ تصوير { $count } طلب ولا يمكن إيقافها. ستصلك الفيديوهات.
        [one] بدأ تصوير طلب واحد ولا يمكن إيقافه. سيصلك الفيديو.
        [two] بدأ تصوير طلبين ولا يمكن إيقافهما. سيصلك الفيديوهان.
        [few] بدأ تصوير { $count } طلبات ولا يمكن إيقافها. ستصلك الفيديوهات.
        [many] بدأ تصوير { $count } طلبًا ولا يمكن إيقافها. ستصلك الفيديوهات.
       *[other] بدأ تصوير { $count } طلب ولا يمكن إيقافها. ستصلك الفيديوهات.
    }
cancel-doubtful = لا يمكن إلغاء هذا حاليًا:
quota-daily =
    { $limit ->
        [0] يمكنك صنع ما تشاء من الفيديوهات يوميًا. فيديوهاتك خلال آخر 24 ساعة: { $used }.
        [zero] صنعت خلال آخر 24 ساعة { $used } من أصل { $limit } فيديو؛ المتبقي: { $left }.
        [one] صنعت خلال آخر 24 ساعة { $used } من أصل فيديو واحد؛ المتبقي: { $left }.
        [two] صنعت خلال آخر 24 ساعة { $used } من أصل فيديوهين؛ المتبقي: { $left }.
        [few] صنعت خلال آخر 24 ساعة { $used } من أصل { $limit } فيديوهات؛ المتبقي: { $left }.
        [many] صنعت خلال آخر 24 ساعة { $used } من أصل { $limit } فيديو؛ المتبقي: { $left }.
       *[other] صنعت خلال آخر 24 ساعة { $used } من أصل { $limit } فيديو؛ المتبقي: { $left }.
    }
quota-next = يمكنك صنع الفيديو التالي بعد { $time }.
quota-active =
    { $limit ->
        [0] قيد التنفيذ الآن: { $used }.
       *[other] قيد التنفيذ الآن: { $used } (حتى { $limit } في الوقت نفسه).
    }
quota-money = كلّفت فيديوهاتك خلال آخر 24 ساعة { $amount } من أصل { $total } يمكنك إنفاقها.
quota-chat =
    { $limit ->
        [zero] صنعت هذه المجموعة خلال آخر 24 ساعة { $used } من أصل { $limit } فيديو.
        [one] صنعت هذه المجموعة خلال آخر 24 ساعة { $used } من أصل فيديو واحد.
        [two] صنعت هذه المجموعة خلال آخر 24 ساعة { $used } من أصل فيديوهين.
        [few] صنعت هذه المجموعة خلال آخر 24 ساعة { $used } من أصل { $limit } فيديوهات.
        [many] صنعت هذه المجموعة خلال آخر 24 ساعة { $used } من أصل { $limit } فيديو.
       *[other] صنعت هذه المجموعة خلال آخر 24 ساعة { $used } من أصل { $limit } فيديو.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = لا تأثير للخيار { $option } هنا: { $model } لا يستخدمه.
note-chosen =
    يحتاج { $model } هنا إلى { $setting ->
       *[other] { $setting } = { $value }
    }، لذا اخترت هذه القيمة.
note-silent = لا يستطيع { $model } صنع هذا إلا بلا صوت.
note-still = هذه صورة ثابتة: في النسخة النهائية يصنع { $model } فيديو يبدأ بها.
note-sketch = هذه مسودة: نظرة رخيصة على ما يصنعه { $model } في النسخة النهائية.
note-continues = لا يستطيع { $model } تعديل فيديو، بل يكمله من حيث ينتهي.
note-cut =
    يستخدم { $model } { $seconds ->
        [zero] أول { $seconds } ثانية
        [one] أول ثانية
        [two] أول ثانيتين
        [few] أول { $seconds } ثوانٍ
        [many] أول { $seconds } ثانية
       *[other] أول { $seconds } ثانية
    } من الفيديو الذي أرسلته.
note-guides = لا يعدّل { $model } هذا الفيديو، بل يصنع فيديو جديدًا على مثاله.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    ماذا تريد أن يُظهر الفيديو؟ مثلًا:
    /video تنين فوق الجبال
refused-instead = اضغط على أحد الأزرار لأصنعه بهذه الطريقة:
refused-unknown-option =
    لا يوجد خيار باسم { $option }. { $nearest ->
        [none] الخيارات هي: { $options }.
       *[other] هل تقصد { $nearest }؟
    }
refused-option-value = يحتاج الخيار { $option } إلى قيمة، مثل { $example }.
refused-option-flag = يُكتب الخيار { $option } بلا قيمة.
refused-open-quote = علامة الاقتباس بعد { $option } لم تُغلق.
refused-unknown-model =
    لا يوجد نموذج باسم «{ $name }». { $developer ->
        [none] أقرب النماذج: { $families }.
       *[other] نماذج { $developer } هي: { $families }.
    }
refused-no-sketch =
    لا يوفّر { $model } مسودة لهذا. { $families ->
        [none] ولا يوفّرها أي نموذج آخر.
       *[other] تتوفر المسودات مع: { $families }.
    }
refused-sketch-no-cheaper = لا تقل تكلفة المسودة هنا عن تكلفة الفيديو نفسه من { $model }.
refused-stills = استنفدت حصتك من المسودات خلال 24 ساعة. يمكنني رسم المسودة التالية بعد { $time }.
refused-say-photo = ليقول أحد هذا الكلام، أرسل صورة فيها وجه واكتب في وصفها /say ثم الكلام؛ أو ردّ على صورة بالأمر /say ثم الكلام.
refused-say-off = نطق الكلام معطّل هنا. يمكنك بدلًا من ذلك أن تردّ على رسالة صوتية بصورة مع /video.
refused-say-long =
    هذا الكلام أطول من اللازم: يستغرق نطقه نحو { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }، والحد الأقصى لدى { $model } هو { $limit ->
        [zero] { $limit } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $limit } ثوانٍ
        [many] { $limit } ثانية
       *[other] { $limit } ثانية
    }. استخدم كلمات أقل من فضلك.
refused-option =
    { $operation ->
        [image] لا يتوفر الخيار { $option } في { $model } مع الصور.
       *[other] لا يتوفر الخيار { $option } في { $model }.
    } { $options ->
        [none] ليس فيه أي خيارات.
       *[other] يمكنك استخدام: { $options }.
    }
refused-value =
    مع { $model } لا يمكن أن تكون قيمة { $option } «{ $value }». { $nearest ->
        [none] القيم الممكنة: { $choices }.
       *[other] الأقرب إليها { $nearest }. القيم الممكنة: { $choices }.
    }
refused-not-integer = يحتاج { $option } إلى عدد صحيح، وليس «{ $value }».
refused-not-number = يحتاج { $option } إلى رقم، وليس «{ $value }».
refused-bounds = مع { $model } لا يمكن أن تكون قيمة { $option } هي { $value }. القيم الممكنة: من { $minimum } إلى { $maximum }.
refused-option-too-long = النص بعد { $option } طويل جدًا؛ الحد الأقصى لعدد الأحرف: { $limit }.
refused-prompt-too-long = عدد الأحرف هنا { $length }؛ والحد الأقصى لدى { $model } هو { $limit }.
refused-needs-photo = يحتاج { $model } هنا إلى صورة: أرسلها مع وصف، أو ردّ على صورة بالأمر /video.
refused-too-many-photos =
    { $limit ->
        [zero] الحد الأقصى لدى { $model }: { $limit } صورة.
        [one] الحد الأقصى لدى { $model }: صورة واحدة.
        [two] الحد الأقصى لدى { $model }: صورتان.
        [few] الحد الأقصى لدى { $model }: { $limit } صور.
        [many] الحد الأقصى لدى { $model }: { $limit } صورة.
       *[other] الحد الأقصى لدى { $model }: { $limit } صورة.
    } وهو يصنع الفيديو من: { $takes }. { $other ->
        [none] ولا يقبل هذا العدد أي نموذج آخر.
       *[other] أما { $other } فيقبل صورك كلها: أضف { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-photos =
    { $count ->
        [zero] يحتاج { $model } هنا إلى { $count } صورة: أرسلها في ألبوم مع وصف.
        [one] يحتاج { $model } هنا إلى صورة واحدة: أرسلها مع وصف.
        [two] يحتاج { $model } هنا إلى صورتين: أرسلهما في ألبوم مع وصف.
        [few] يحتاج { $model } هنا إلى { $count } صور: أرسلها في ألبوم مع وصف.
        [many] يحتاج { $model } هنا إلى { $count } صورة: أرسلها في ألبوم مع وصف.
       *[other] يحتاج { $model } هنا إلى { $count } صورة: أرسلها في ألبوم مع وصف.
    }
refused-needs-sound = يحتاج { $model } إلى صورة ومقطع صوتي: ردّ على رسالة صوتية بصورة مع /video.
refused-needs-video = يحتاج { $model } إلى فيديو: أرسله مع وصف، أو ردّ على فيديو بالأمر /video واكتب ما تريد تغييره.
refused-media =
    { $operation ->
        [text] يحتاج { $model } إلى أكثر من الكلمات.
        [image] لا يستطيع { $model } تحريك صورة.
        [frames] لا يستطيع { $model } الانتقال من صورة إلى أخرى.
        [references] لا يستطيع { $model } استخدام صور مرجعية.
        [talking] لا يستطيع { $model } جعل صورة تتكلم.
        [edit] لا يستطيع { $model } تعديل فيديو بهذه الطريقة.
        [extend] لا يستطيع { $model } إكمال فيديو.
        [guide] لا يستطيع { $model } صنع فيديو على مثال فيديو آخر.
        [motion] لا يستطيع { $model } جعل صورة تتحرك مثل فيديو.
       *[other] لا يستطيع { $model } صنع فيديو من هذا.
    } وهو يصنع الفيديو من: { $takes }. { $other ->
        [none] ولا يستطيع ذلك أي نموذج آخر.
       *[other] أما { $other } فيستطيع: أضف { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-voice = يجعل { $model } الفيديو يتكلم: اكتب بعد /video ما تريد أن يُقال.
refused-voice-or-words = يقبل { $model } إما مقطعًا صوتيًا وإما كلمات لتُنطق، لا الاثنين معًا. أرسل طلبك مرة أخرى بأحدهما فقط.
refused-photo-count =
    { $count ->
        [zero] يحتاج { $model } هنا إلى { $count } صورة بالضبط. أرسلها في ألبوم مع وصف.
        [one] يحتاج { $model } هنا إلى صورة واحدة فقط.
        [two] يحتاج { $model } هنا إلى صورتين بالضبط. أرسلهما في ألبوم مع وصف.
        [few] يحتاج { $model } هنا إلى { $count } صور بالضبط. أرسلها في ألبوم مع وصف.
        [many] يحتاج { $model } هنا إلى { $count } صورة بالضبط. أرسلها في ألبوم مع وصف.
       *[other] يحتاج { $model } هنا إلى { $count } صورة بالضبط. أرسلها في ألبوم مع وصف.
    }
refused-sound-length =
    { $limit ->
        [zero] يقبل { $model } المقاطع الصوتية الأقصر من { $limit } ثانية.
        [one] يقبل { $model } المقاطع الصوتية الأقصر من ثانية واحدة.
        [two] يقبل { $model } المقاطع الصوتية الأقصر من ثانيتين.
        [few] يقبل { $model } المقاطع الصوتية الأقصر من { $limit } ثوانٍ.
        [many] يقبل { $model } المقاطع الصوتية الأقصر من { $limit } ثانية.
       *[other] يقبل { $model } المقاطع الصوتية الأقصر من { $limit } ثانية.
    } من فضلك أرسل مقطعًا أقصر.
refused-video-length =
    { $minimum ->
        [0] أقصى مدة للفيديو بالثواني لدى { $model }: { $maximum }.
       *[other] مدة الفيديو بالثواني لدى { $model }: من { $minimum } إلى { $maximum }.
    } مدة هذا الفيديو غير مناسبة.
refused-video-pixels = هذا الفيديو كبير جدًا على { $model }: الحد الأقصى { $limit } ميغابكسل.
refused-video-frames =
    هذا الفيديو طويل جدًا على { $model }. الحد الأقصى لعدد الإطارات: { $limit }، ومدتها بمعدل 30 إطارًا في الثانية: { $seconds ->
        [zero] { $seconds } ثانية.
        [one] ثانية واحدة.
        [two] ثانيتان.
        [few] { $seconds } ثوانٍ.
        [many] { $seconds } ثانية.
       *[other] { $seconds } ثانية.
    }
refused-medium =
    { $kind ->
        [sound] لا يستطيع { $model } استخدام هذا المقطع الصوتي: صيغته أو حجمه غير مناسب.
        [video] لا يستطيع { $model } استخدام هذا الفيديو: صيغته أو حجمه غير مناسب.
       *[photo] لا يستطيع { $model } استخدام هذه الصورة: صيغتها أو حجمها غير مناسب.
    }
refused-links-only = لا يقبل { $model } الصور والمقاطع الصوتية إلا على شكل روابط، ولا أستطيع إعطاءه روابط كهذه. اضغط /models لترى نماذج أخرى.
refused-links-only-video = لا يقبل { $model } الفيديوهات إلا على شكل روابط، ولا أستطيع إعطاءه روابط كهذه. اضغط /models لترى نماذج أخرى.
refused-combination =
    لا يستطيع { $model } الجمع بين { $option ->
       *[other] { $option } { $value }
    } و{ $other }. المتاح هنا: { $choices }.
refused-combination-media =
    عندما يصنع { $model } الفيديو من { $takes }، لا يمكنه استخدام { $option ->
       *[other] { $option } { $value }
    }. المتاح هنا: { $choices }.
refused-out-of-place = لا يستطيع { $model } استخدام { $option } هنا.
refused-generic-combination = لا يستطيع { $model } استخدام هذه الخيارات معًا. من فضلك احذف بعضها.
refused-needs-setting =
    يحتاج { $model } أيضًا إلى { $setting ->
       *[other] --set { $setting }=VALUE
    }. القيم الممكنة: { $choices }.
refused-setting =
    ليس في { $model } إعداد باسم «{ $setting }». { $settings ->
        [none] ولا يقبل أي شيء مع --set.
       *[other] ومع --set يقبل: { $settings }.
    }
refused-album = في هذا الألبوم فيديو، وأنا أستخدم الصور فقط. من فضلك أرسلها مرة أخرى بدونه.
write-as-yourself = أنت تكتب باسم قناة، فلا يمكنني معرفة من أنت. انتقل إلى حسابك الشخصي ثم أرسل رسالتك من جديد.
refused-not-allowed =
    عذرًا، هذا البوت متاح فقط لمن اختارهم مالكه من أشخاص ومجموعات. { $group ->
        [none] معرّفك في Telegram هو { $id }: أعطه للمالك إن أردت استخدام البوت.
       *[other] معرّف هذه المجموعة هو { $group } ومعرّفك هو { $id }: أعطِ أحدهما للمالك إن أردت استخدام البوت.
    }
refused-user-daily =
    { $limit ->
        [zero] استنفدت حصتك: { $limit } فيديو خلال 24 ساعة.
        [one] استنفدت حصتك: فيديو واحد خلال 24 ساعة.
        [two] استنفدت حصتك: فيديوهان خلال 24 ساعة.
        [few] استنفدت حصتك: { $limit } فيديوهات خلال 24 ساعة.
        [many] استنفدت حصتك: { $limit } فيديو خلال 24 ساعة.
       *[other] استنفدت حصتك: { $limit } فيديو خلال 24 ساعة.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [zero] استنفدت هذه المجموعة حصتها: { $limit } فيديو خلال 24 ساعة.
        [one] استنفدت هذه المجموعة حصتها: فيديو واحد خلال 24 ساعة.
        [two] استنفدت هذه المجموعة حصتها: فيديوهان خلال 24 ساعة.
        [few] استنفدت هذه المجموعة حصتها: { $limit } فيديوهات خلال 24 ساعة.
        [many] استنفدت هذه المجموعة حصتها: { $limit } فيديو خلال 24 ساعة.
       *[other] استنفدت هذه المجموعة حصتها: { $limit } فيديو خلال 24 ساعة.
    } { quota-next }
refused-user-active =
    { $limit ->
        [zero] لديك بالفعل { $limit } طلب قيد التنفيذ. حاول مجددًا عندما يكتمل أحدها. تراها في /queue.
        [one] لديك بالفعل طلب واحد قيد التنفيذ. حاول مجددًا عندما يكتمل. تراه في /queue.
        [two] لديك بالفعل طلبان قيد التنفيذ. حاول مجددًا عندما يكتمل أحدهما. تراهما في /queue.
        [few] لديك بالفعل { $limit } طلبات قيد التنفيذ. حاول مجددًا عندما يكتمل أحدها. تراها في /queue.
        [many] لديك بالفعل { $limit } طلبًا قيد التنفيذ. حاول مجددًا عندما يكتمل أحدها. تراها في /queue.
       *[other] لديك بالفعل { $limit } طلب قيد التنفيذ. حاول مجددًا عندما يكتمل أحدها. تراها في /queue.
    }

## Photos that cannot be used

image-too-large =
    هذه الصورة كبيرة جدًا: يجب أن تكون أقل من { $limit ->
       *[other] { $limit } ميغابايت
    }.
image-too-many-pixels = دقة هذه الصورة { $megapixels } ميغابكسل؛ وأقصى ما أستطيع استخدامه { $limit }. أرسلها كصورة، لا كملف: سيصغّرها Telegram.
image-too-small =
    هذه الصورة صغيرة جدًا ({ $width ->
       *[other] { $width }×{ $height }
    })؛ يجب ألا يقل أي ضلع عن { $limit } بكسل.
image-crop-too-small =
    هذه الصورة طويلة وضيقة أكثر من اللازم: لو قُصّت على شكل الفيديو لبقي منها { $width ->
       *[other] { $width }×{ $height }
    } بكسل فقط، ويجب ألا يقل أي ضلع عن { $limit }.
image-broken = لا أستطيع فتح هذه الصورة؛ يبدو أن الملف تالف. من فضلك أرسلها مرة أخرى.
image-unusable = لم أتمكن من فتح هذه الصورة. من فضلك أرسلها كصورة، لا كملف.
image-nothing = هذه الصورة فارغة: لا يظهر فيها أي شيء. من فضلك أرسل صورة أخرى.
image-format = لا أستطيع استخدام الصور بصيغة { $format }. أرسلها كصورة، لا كملف، أو أرسل ملف JPEG أو PNG أو WebP أو HEIC أو AVIF أو TIFF أو BMP.
image-unknown = هذه ليست صورة أستطيع استخدامها. أرسلها كصورة، لا كملف، أو أرسل ملف JPEG أو PNG أو WebP أو HEIC أو AVIF أو TIFF أو BMP.
image-animated = لا أستطيع استخدام الصور المتحركة (GIF)، بل الثابتة فقط.
image-gone = لم يعد Telegram يتيح لي تنزيل هذه الصورة. من فضلك أرسلها مرة أخرى.
sound-too-large =
    هذا المقطع الصوتي كبير جدًا: يجب أن يكون أقل من { $limit ->
       *[other] { $limit } ميغابايت
    }.
sound-too-long =
    { $limit ->
        [zero] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى { $limit } ثانية.
        [one] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى ثانية واحدة.
        [two] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى ثانيتان.
        [few] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى { $limit } ثوانٍ.
        [many] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى { $limit } ثانية.
       *[other] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى { $limit } ثانية.
    }
sound-too-short =
    { $limit ->
        [zero] هذا المقطع الصوتي قصير جدًا؛ الحد الأدنى { $limit } ثانية.
        [one] هذا المقطع الصوتي قصير جدًا؛ الحد الأدنى ثانية واحدة.
        [two] هذا المقطع الصوتي قصير جدًا؛ الحد الأدنى ثانيتان.
        [few] هذا المقطع الصوتي قصير جدًا؛ الحد الأدنى { $limit } ثوانٍ.
        [many] هذا المقطع الصوتي قصير جدًا؛ الحد الأدنى { $limit } ثانية.
       *[other] هذا المقطع الصوتي قصير جدًا؛ الحد الأدنى { $limit } ثانية.
    }
sound-broken = لا أستطيع تشغيل هذا المقطع الصوتي. من فضلك أرسل رسالة صوتية أو ملف MP3.
sound-gone = لم يعد Telegram يتيح لي تنزيل هذا المقطع الصوتي. من فضلك أرسله مرة أخرى.
source-too-large =
    هذا الفيديو كبير جدًا: أستطيع استخدام فيديوهات لا تتجاوز { $limit ->
       *[other] { $limit } ميغابايت
    }.
source-too-long =
    { $limit ->
        [zero] هذا الفيديو طويل جدًا؛ الحد الأقصى { $limit } ثانية. من فضلك أرسل فيديو أقصر.
        [one] هذا الفيديو طويل جدًا؛ الحد الأقصى ثانية واحدة. من فضلك أرسل فيديو أقصر.
        [two] هذا الفيديو طويل جدًا؛ الحد الأقصى ثانيتان. من فضلك أرسل فيديو أقصر.
        [few] هذا الفيديو طويل جدًا؛ الحد الأقصى { $limit } ثوانٍ. من فضلك أرسل فيديو أقصر.
        [many] هذا الفيديو طويل جدًا؛ الحد الأقصى { $limit } ثانية. من فضلك أرسل فيديو أقصر.
       *[other] هذا الفيديو طويل جدًا؛ الحد الأقصى { $limit } ثانية. من فضلك أرسل فيديو أقصر.
    }
source-too-short =
    { $limit ->
        [zero] هذا الفيديو قصير جدًا؛ الحد الأدنى { $limit } ثانية.
        [one] هذا الفيديو قصير جدًا؛ الحد الأدنى ثانية واحدة.
        [two] هذا الفيديو قصير جدًا؛ الحد الأدنى ثانيتان.
        [few] هذا الفيديو قصير جدًا؛ الحد الأدنى { $limit } ثوانٍ.
        [many] هذا الفيديو قصير جدًا؛ الحد الأدنى { $limit } ثانية.
       *[other] هذا الفيديو قصير جدًا؛ الحد الأدنى { $limit } ثانية.
    }
source-unusable = لا أستطيع فتح هذا الفيديو. من فضلك أرسله كفيديو، لا كملف، أو أرسل ملف MP4.
source-cannot-fit = لا أستطيع ملاءمة هذا الفيديو للنموذج: شكله طويل وضيق أكثر من اللازم.
source-gone = لم يعد Telegram يتيح لي تنزيل هذا الفيديو. من فضلك أرسله مرة أخرى.
media-out-of-reach = لا يمكنني الوصول إلى الصور والمقاطع الصوتية والفيديوهات هنا: خادم Telegram الذي يستخدمه هذا البوت غير مهيأ لذلك. على مالك البوت أن ينظر في الأمر.
sound-silent = لا أسمع شيئًا في هذا المقطع الصوتي: إنه صامت من أوله إلى آخره. من فضلك أرسل مقطعًا آخر.

## Failures

failed-content = رفض الاستوديو هذا النص أو هذه الصورة: قواعده لا تسمح بذلك. جرّب كلمات أخرى أو صورة أخرى.
failed-generation = لم يتمكن الاستوديو من صنع هذا الفيديو: { $reason }
failed-unknown = لم يتمكن الاستوديو من صنع هذا الفيديو، ولم يذكر السبب.
failed-field = لم يقبل الاستوديو { $field }. حاول مجددًا من دون هذا الخيار.
failed-bad-request = لم يقبل الاستوديو الطلب: { $reason }
failed-bad-key = لا يسمح لي الاستوديو بالدخول حاليًا. على مالك البوت أن ينظر في الأمر.
failed-no-credits = نفد رصيد البوت لدى الاستوديو. على مالكه أن يشحنه.
failed-not-allowed = لا يسمح الاستوديو بهذا لحساب البوت.
failed-model-gone = لم يعد هذا النموذج موجودًا لدى الاستوديو. من فضلك اختر نموذجًا آخر.
failed-maintenance = هذا النموذج متوقف للصيانة لدى الاستوديو. جرّب نموذجًا آخر، أو حاول لاحقًا.
failed-never-came = لم يُكمل الاستوديو هذا الفيديو، وقد توقفت عن الانتظار.
failed-no-video = يقول الاستوديو إن هذا الفيديو جاهز، لكن ما أعطاني إياه ليس فيديو.
failed-link-dead = يقول الاستوديو إن هذا الفيديو جاهز، لكن رابطه لم يعد يعمل، ولا يوجد رابط جديد.
failed-source-gone = لم يعد بإمكاني الحصول على الفيديو الذي تريد البناء عليه: لقد حذفه الاستوديو. لم يُرسل شيء إلى الاستوديو.
failed-internal = حدث خطأ ما من جهتي. حاول مرة أخرى من فضلك.

link-too-large =
    الفيديو أكبر مما أستطيع رفعه ({ $limit ->
       *[other] { $limit } ميغابايت
    })، لذا إليك رابطه. { -link-expires }
link-not-taken = لا يقبل Telegram هذا الفيديو هنا، لذا إليك رابطه. { -link-expires }
link-not-fetched = لم أتمكن من تنزيل الفيديو لإرساله، لذا إليك رابطه. { -link-expires }
video-broken = ملف الفيديو تالف.

## What a model makes a video of: parts of a list

operation-text = كلمات
operation-image = صورة
operation-frames = صورة أولى وصورة أخيرة
operation-references = صور مرجعية
operation-talking = صورة مع مقطع صوتي
operation-edit = فيديو للتعديل
operation-extend = فيديو للإكمال
operation-guide = فيديو كمثال
operation-motion = صورة وفيديو تتحرك مثله
list-join = { $before }، { $after }

## Why no chat can reach a model

unreachable-mask-video = يحتاج إلى فيديو ثانٍ يكون قناعًا يحدد الأجزاء التي يُعاد رسمها
unreachable-character-object = يحتاج إلى شخصية وفيديو لممثل يحرّكها
unreachable-no-description = جديد، ولا يذكر AI/ML API أين يوجد وصفه
unreachable-elsewhere = جديد، ووصفه ليس لدى AI/ML API نفسه
unreachable-not-had = جديد، وتعذّر جلب وصفه؛ سأحاول مجددًا
unreachable-unreadable = جديد، ولا يمكن قراءة وصفه
unreachable-circular = جديد، ووصفه يحيل إلى نفسه في حلقة مفرغة
unreachable-other-model = جديد، ووصفه يخص نموذجًا آخر
unreachable-path = جديد، ويُطلب بطريقة لا أعرفها
unreachable-required = جديد، ويحتاج إلى شيء لا أستطيع إعطاءه إياه: { $parameter }
unreachable-use-of-video = جديد، ولا يذكر وصفه ما يفعله بالفيديو
unreachable-no-input = جديد، ولا يقبل الكلمات ولا الصور بطريقة أعرفها
unreachable-id = جديد، وله اسم لا يمكن كتابته في محادثة
unreachable-name = جديد، ويحمل اسم نموذج آخر

## Settings, models, languages

language-name = العربية
command-models = جميع النماذج وما تستطيع فعله
command-settings = إعداداتك الافتراضية
command-language = اللغة التي أتحدث بها معك
settings-title =
    ⚙️ إعداداتك: ما أستخدمه إن لم تطلب رسالتك غيره. الخيار المكتوب في الرسالة له الأولوية دائمًا.

    هذه هي الخيارات المتاحة في { $model }؛ وقد تختلف في النماذج الأخرى.
settings-title-group =
    ⚙️ إعدادات هذه المجموعة: ما أستخدمه إن لم تطلب الرسالة غيره. الخيار المكتوب في الرسالة له الأولوية دائمًا. المشرفون وحدهم يستطيعون تغييرها.

    هذه هي الخيارات المتاحة في { $model }؛ وقد تختلف في النماذج الأخرى.
settings-admins-only = المشرفون وحدهم يستطيعون تغيير إعدادات هذه المجموعة. ويمكنك اختيار إعداداتك في محادثتك الخاصة معي.
settings-pick-ar = 📐 بأي شكل تريد فيديوهاتك؟ هذه هي الأشكال التي يوفّرها { $model }. وتُقصّ الصور لتناسب الشكل.
settings-pick-duration = ⏱ كم تريد أن تكون مدة فيديوهاتك؟ هذه هي المدد التي يوفّرها { $model }.
settings-pick-res = 🖥 بأي دقة تريد فيديوهاتك؟ هذه هي الدقات التي يوفّرها { $model }.
value-own = حسب النموذج
value-own-known = { $value } (افتراضي)
value-on = مفعّل
value-off = معطّل
value-telegram = كما في Telegram
button-set-model = 🎬 النموذج: { $value }
button-set-ar = 📐 الشكل: { $value }
button-set-duration = ⏱ المدة: { $value }
button-set-res = 🖥 الدقة: { $value }
button-set-sound = 🔊 الصوت: { $value }
button-set-enhance = ✨ تحسين كلماتي: { $value }
button-set-confirm = ✋ السؤال قبل التصوير: { $value }
button-set-language = 🌐 اللغة: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ الإعدادات
button-back = ↪️ رجوع
button-previous = ⬆️ السابق
button-next = ⬇️ المزيد
button-developer = { $developer } · { $count }
button-unreachable = 🚫 غير متاحة هنا · { $count }
button-mine = ⭐ استخدم هذا النموذج
button-mine-group = ⭐ استخدمه في هذه المجموعة
button-is-mine = ✅ نموذجك
button-is-mine-group = ✅ نموذج هذه المجموعة
pressed-saved = تم الحفظ.
pressed-admins-only = مشرفو هذه المجموعة وحدهم يستطيعون تغيير ذلك.
pressed-no-more = لم يعد هذا متاحًا.
models-title =
    { $count ->
        [zero] 🎬 هناك { $count } نموذج. نماذج أي شركة تريد أن ترى؟
        [one] 🎬 هناك نموذج واحد. من صنعه؟
        [two] 🎬 هناك نموذجان. نماذج أي شركة تريد أن ترى؟
        [few] 🎬 هناك { $count } نماذج. نماذج أي شركة تريد أن ترى؟
        [many] 🎬 هناك { $count } نموذجًا. نماذج أي شركة تريد أن ترى؟
       *[other] 🎬 هناك { $count } نموذج. نماذج أي شركة تريد أن ترى؟
    }
models-developer =
    { $count ->
        [zero] 🎬 من { $developer }: { $count } نموذج. أيها تريد؟
        [one] 🎬 من { $developer }: نموذج واحد.
        [two] 🎬 من { $developer }: نموذجان. أيهما تريد؟
        [few] 🎬 من { $developer }: { $count } نماذج. أيها تريد؟
        [many] 🎬 من { $developer }: { $count } نموذجًا. أيها تريد؟
       *[other] 🎬 من { $developer }: { $count } نموذج. أيها تريد؟
    }
models-family =
    🎬 { $model } · { $developer }

    يصنع الفيديو من:

    { $takes }

    يستغرق نحو { $time } · { $price }
    لفيديو واحد فقط: { $name ->
       *[other] --model { $name }
    }
models-tags = يمكنك في كلماتك أن تسمّي الأول { $first }، وهكذا. وإن لم تستخدم هذه الأسماء أضفتها أنا.
models-new = 🆕 لا أعرف عن هذا النموذج إلا ما يقوله عنه AI/ML API؛ ولم يجرّبه أحد هنا بعد.
models-unreachable =
    { $count ->
        [zero] 🚫 هناك { $count } نموذج لا يمكن استخدامه من المحادثات، والسبب:
        [one] 🚫 هناك نموذج واحد لا يمكن استخدامه من المحادثات، والسبب:
        [two] 🚫 هناك نموذجان لا يمكن استخدامهما من المحادثات، والسبب:
        [few] 🚫 هناك { $count } نماذج لا يمكن استخدامها من المحادثات، والسبب:
        [many] 🚫 هناك { $count } نموذجًا لا يمكن استخدامها من المحادثات، والسبب:
       *[other] 🚫 هناك { $count } نموذج لا يمكن استخدامها من المحادثات، والسبب:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 بأي لغة أتحدث معك؟ يسري اختيارك في المجموعات أيضًا.
language-title-group = 🌐 بأي لغة أتحدث في هذه المجموعة؟ يتلقى الأعضاء الردود بلغتهم إن كنت أتحدثها.

## Answers to messages, and the buttons under a result

refused-sound-alone = الصوت يحتاج إلى وجه: ردّ على الرسالة الصوتية بصورة يبدأ وصفها بالأمر /video.
sound-alone =
    { $kind ->
        [voice] 🎙 الصوت يحتاج إلى وجه: ردّ على هذه الرسالة الصوتية بصورة، فتتكلم الصورة.
       *[audio] 🎙 الصوت يحتاج إلى وجه: ردّ على هذا المقطع الصوتي بصورة، فتتكلم الصورة.
    }
offer-write-down =
    🎙 أستطيع تحويل ما تقوله هنا إلى نص، ثم صنع فيديو من كلماتك.

    أو ردّ على هذه الرسالة الصوتية بصورة، فتتكلم الصورة.
written-down =
    📝 هذا ما سمعته:

    { $words }
refused-recordings =
    { $limit ->
        [zero] استنفدت حصتك: { $limit } رسالة صوتية خلال 24 ساعة. يمكنني تحويل الرسالة التالية إلى نص بعد { $time }.
        [one] استنفدت حصتك: رسالة صوتية واحدة خلال 24 ساعة. يمكنني تحويل الرسالة التالية إلى نص بعد { $time }.
        [two] استنفدت حصتك: رسالتان صوتيتان خلال 24 ساعة. يمكنني تحويل الرسالة التالية إلى نص بعد { $time }.
        [few] استنفدت حصتك: { $limit } رسائل صوتية خلال 24 ساعة. يمكنني تحويل الرسالة التالية إلى نص بعد { $time }.
        [many] استنفدت حصتك: { $limit } رسالة صوتية خلال 24 ساعة. يمكنني تحويل الرسالة التالية إلى نص بعد { $time }.
       *[other] استنفدت حصتك: { $limit } رسالة صوتية خلال 24 ساعة. يمكنني تحويل الرسالة التالية إلى نص بعد { $time }.
    }
refused-recording-price = لا يمكن لأحد أن يعرف مسبقًا تكلفة تحويل هذا إلى نص، والإنفاق هنا محدود. اكتب ما تريده بدلًا من ذلك.
recording-no-words = لا أسمع أي كلمات في هذه الرسالة الصوتية. تحدّث أقرب إلى الميكروفون من فضلك، أو اكتب ما تريده.
recording-failed = لم أتمكن من تحويل هذه الرسالة الصوتية إلى نص، ولم يُخصم شيء. أرسلها مرة أخرى من فضلك، أو اكتب ما تريده.
recording-in-doubt = لا أعرف ما حلّ بهذه الرسالة الصوتية: ضاع ردّ الاستوديو. اكتب ما قلته من فضلك.
button-change = ✏️ تعديل
button-extend = ⬅️ إكمال
button-sound = 🔊 إضافة صوت
button-restyle = 🎨 تغيير الأسلوب
button-say = 🗣 إضافة كلام
button-others = 🎛 نموذج آخر
button-copy = 📋 نسخ
pressed-no-others = لا يوجد نموذج آخر يستطيع صنع هذا.
change-words =
    انسخ هذا، وعدّل ما تشاء، ثم أرسله:

    { $command }
change-media =
    انسخ هذا، وعدّل ما تشاء، ثم أرسله ردًا على هذه الرسالة، كي أستخدم الصور أو المقطع الصوتي أو الفيديو نفسه:

    { $command }
other-models = أي نموذج أستخدم هذه المرة؟ اضغط على أحدها فأبدأ؛ ويُحسب فيديو واحدًا.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 شكرًا على إضافتي! أحوّل الكلمات والصور إلى فيديوهات.
group-sees-all =
    👀 أرى الرسائل في هذه المجموعة، لذا يكفي أيضًا أن تشير إليّ:
    @{ $name } تنين فوق الجبال
group-sees-some =
    🙈 لا أرى هنا إلا الأوامر والردود على رسائلي. أما الرسائل وأوصاف الصور التي تشير إليّ فلا أراها.
    لتغيير هذا، يمكن لأحد المشرفين أن يجعلني مشرفًا في هذه المجموعة. أو يمكن لمالك البوت أن يوقف وضع الخصوصية في المجموعات: في { "" ->
       *[other] @BotFather
    } بالأمر /setprivacy ثم يضيفني من جديد.
group-no-videos = ⚠️ لا يُسمح لي بإرسال الفيديوهات هنا، فلن تصلك إلا روابط. يمكن لأحد المشرفين السماح بذلك في صلاحيات المجموعة، أو جعلي مشرفًا.
group-no-messages = ⚠️ أضفتني إلى «{ $group }»، لكن لا يُسمح لي بالكتابة هناك. يمكن لأحد مشرفي تلك المجموعة السماح بذلك في صلاحيات المجموعة، أو جعلي مشرفًا.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 أحوّل الكلمات والصور إلى فيديوهات مع صوت.

    اكتب ما تريد أن تراه، أو أرسل صورة وقل ماذا يحدث فيها. بعد دقيقة أو دقيقتين يكون الفيديو عندك. وأعمل في المجموعات أيضًا.

    اضغط على «بدء» وأرسل لي فكرتك الأولى.
bot-short-description = 🎬 يحوّل الكلمات والصور إلى فيديوهات مع صوت، في المحادثات الخاصة وفي المجموعات.

## Videos already made, and what is kept

command-history = فيديوهاتك، لتصلك من جديد
command-privacy = ما أحتفظ به عنك، ومن يراه
command-forget = حذف ما أحتفظ به عنك
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ الأحدث
button-older = ⬇️ الأقدم
button-forget = 🗑 احذف كل شيء
button-keep = ↪️ أبقِ كل شيء
pressed-not-now = لم يقبله Telegram في هذه اللحظة. إن لم يصل شيء، فاضغط مرة أخرى.
history-empty = لا توجد لك فيديوهات هنا بعد. اصنع واحدًا عبر /video.
history-title = 🎞 فيديوهاتك، الأحدث أولًا. اضغط على زر ليصلك الفيديو من جديد: هذا مجاني ولا يُحسب.
history-title-group = 🎞 فيديوهاتك من هذه المجموعة، الأحدث أولًا. اضغط على زر ليصلك الفيديو من جديد: هذا مجاني ولا يُحسب.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · وصل على شكل رابط، لذا لا أستطيع إرساله مرة أخرى
history-lost = لم يعد هذا الفيديو لدى Telegram، لذا لا أستطيع إرساله مرة أخرى. يمكنني صنعه من جديد؛ ويُحسب ذلك فيديو واحدًا.
forget-ask =
    🗑 هل أحذف ما أحتفظ به عنك، في جميع المحادثات؟

    سيُحذف نهائيًا: كلمات جميع طلباتك المكتملة وخياراتها ومعرّفات ملفات صورها وروابط فيديوهاتها ونتائجها، وقائمة /history مع أزرارها، واختياراتك في /settings، وما ينتظر ردّك من عروضي وأسئلتي. وستتوقف الأزرار تحت فيديوهاتك عن العمل.

    أما الرسائل والفيديوهات في هذه المحادثة فتبقى؛ يحتفظ بها Telegram، وأنت وحدك من يستطيع حذفها. وسأتذكر لنحو يوم أنك صنعت فيديوهات، لا أي فيديوهات، كي تبقى حصتك كما هي.
forget-under-way =
    { $count ->
        [zero] لا يزال لك { $count } طلب قيد التنفيذ. لن يُحذف وسيصلك الفيديو؛ أرسل /forget مرة أخرى بعد ذلك.
        [one] لا يزال لك طلب واحد قيد التنفيذ. لن يُحذف وسيصلك الفيديو؛ أرسل /forget مرة أخرى بعد ذلك.
        [two] لا يزال لك طلبان قيد التنفيذ. لن يُحذفا وسيصلك الفيديوهان؛ أرسل /forget مرة أخرى بعد ذلك.
        [few] لا تزال لك { $count } طلبات قيد التنفيذ. لن تُحذف وستصلك الفيديوهات؛ أرسل /forget مرة أخرى بعد ذلك.
        [many] لا يزال لك { $count } طلبًا قيد التنفيذ. لن تُحذف وستصلك الفيديوهات؛ أرسل /forget مرة أخرى بعد ذلك.
       *[other] لا يزال لك { $count } طلب قيد التنفيذ. لن تُحذف وستصلك الفيديوهات؛ أرسل /forget مرة أخرى بعد ذلك.
    }
forget-done =
    { $count ->
        [0] تم. لم تكن لديك طلبات مكتملة؛ وحُذفت العروض والأسئلة المفتوحة.
        [zero] تم. حُذف { $count } طلب مكتمل، ومعه العروض والأسئلة المفتوحة.
        [one] تم. حُذف طلب مكتمل واحد، ومعه العروض والأسئلة المفتوحة.
        [two] تم. حُذف طلبان مكتملان، ومعهما العروض والأسئلة المفتوحة.
        [few] تم. حُذفت { $count } طلبات مكتملة، ومعها العروض والأسئلة المفتوحة.
        [many] تم. حُذف { $count } طلبًا مكتملًا، ومعها العروض والأسئلة المفتوحة.
       *[other] تم. حُذف { $count } طلب مكتمل، ومعها العروض والأسئلة المفتوحة.
    }
privacy =
    🔒 ما أحتفظ به عنك:
    · طلباتك: الكلمات والخيارات والنموذج والأوقات ومعرّفك الرقمي في Telegram ولغتك والمحادثة والرسالة اللتان جاء الطلب منهما، ومعرّفات ملفات صورك والفيديوهات التي أرسلتها وفيديوهاتك الجاهزة لدى Telegram، ورابط الفيديو لدى الاستوديو، وسبب الخطأ إن حدث خطأ. { $days ->
        [0] إلى أن ترسل /forget.
        [zero] إلى أن ترسل /forget، ولمدة { $days } يوم كحد أقصى.
        [one] إلى أن ترسل /forget، ولمدة يوم واحد كحد أقصى.
        [two] إلى أن ترسل /forget، ولمدة يومين كحد أقصى.
        [few] إلى أن ترسل /forget، ولمدة { $days } أيام كحد أقصى.
        [many] إلى أن ترسل /forget، ولمدة { $days } يومًا كحد أقصى.
       *[other] إلى أن ترسل /forget، ولمدة { $days } يوم كحد أقصى.
    }
    · العروض والأسئلة التي تنتظر ردّك: يوم واحد. ومعرّفات ملفات صور الألبومات لدى Telegram: مدة 7 أيام.
    · ما اخترته في /settings: إلى أن تغيّره أو ترسل /forget.
    · الصور والمقاطع الصوتية والفيديوهات التي أرسلتها، نفسها: فقط إلى أن تصل إلى الاستوديو أو ينتهي الطلب. الفيديوهات الجاهزة: فقط أثناء إرسالها.
    · رسائلك إليّ: إلى أن أنتهي من معالجتها. والرسالة التي لم أتمكن من معالجتها: يومان.

    من يراه:
    · يتلقى الاستوديو، وهو AI/ML API، كلمات الطلب وخياراته وصوره وفيديوهاته ومقاطعه الصوتية تحت رقم عشوائي، من دون اسمك أو معرّفك في Telegram. أما ما يحتفظ به فتحكمه قواعده الخاصة.
    · يحتفظ Telegram برسائلنا وفيديوهاتك وفق قواعده الخاصة.
    · يستطيع مالك البوت الاطلاع على بياناته المخزّنة وسجلّه.
    · في المجموعة، يرى جميع من فيها الطلبات والفيديوهات.

    كيف تحذفه: يحذف /forget ما أحتفظ به. وبعد كل طلب أتذكر لنحو يوم أنه أُرسل ومن أين، لا ما كان فيه، وذلك من أجل الحصة. ولا يحذف هذا الأمر شيئًا لدى الاستوديو أو Telegram أو في النسخ والسجلّات التي يحتفظ بها المالك.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = السعر يُعرف بعد الصنع
price-unknown = السعر غير معروف
refused-model-gone =
    عذرًا، لم يعد الاستوديو يقدم { $model }. { -nothing-counted } { $other ->
        [none] ولا يستطيع ذلك حاليًا أي نموذج آخر.
       *[other] يستطيع { $other } فعل الشيء نفسه: أضف { $other ->
           *[other] --model { $other }
        }
    }

## Inline: @bot and words in any chat

help-inline =
    ✨ في أي محادثة أخرى، اكتب { $name ->
       *[other] @{ $name }
    } ثم ما تريد أن تراه.
inline-make = 🎬 اصنع هذا الفيديو هنا
inline-about = { $details } · يستغرق نحو { $time } · { $price }
inline-empty = اكتب ما تريد أن تراه
inline-refused = ✋ لا أستطيع صنعه بهذا الشكل
inline-offer =
    🎬 «{ $prompt }»

    { inline-about } · يُحسب فيديو واحدًا
inline-status =
    «{ $prompt }»

    { $status }
inline-make-photo = 🖼 حرّك صورتك الأخيرة هكذا
inline-photo-gone = لم تعد الصورة المطلوبة لهذا لديّ. { -nothing-counted } أرسلها إليّ مرة أخرى في محادثتنا الخاصة.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest =
    🖼 في محادثة لست عضوًا فيها، ردّ على صورة واكتب { $name ->
       *[other] @{ $name }
    } ثم ماذا تريد أن يحدث فيها.
guest-begun = 🎬 لحظة… إن لم يتغير هذا النص، فلم يُصنع شيء: أشر إليّ مرة أخرى.
guest-how =
    ردّ على صورة واكتب { $name ->
       *[other] @{ $name }
    } ثم ماذا تريد أن يحدث فيها، مثلًا:
    @{ $name } الأمواج تتدفق نحو الشاطئ، والشعر يتطاير في الهواء
guest-unanswered = أشرت إليّ في محادثة أخرى، ولم يعد بإمكاني إضافة شيء هناك. { -nothing-counted } أرسل طلبك مرة أخرى من فضلك.

## Sharing: one's own videos in any chat

button-share = ↗️ مشاركة
button-make-own = 🎬 اصنع فيديو لك
gallery-not-there = ليس لديك فيديو كهذا هنا

## The last frame, and the file as it is

button-last-frame = 🎞 المشهد التالي
button-file = 📎 كملف
pressed-fetching = أجلبه الآن…
ask-frame = 🎞 هنا ينتهي الفيديو. ماذا تريد أن يحدث بعد ذلك؟ ردّ ببضع كلمات.
caption-file = 📎 الفيديو كما صنعه الاستوديو، من دون ضغط Telegram له.
video-gone =
    لم يعد بإمكاني الحصول على هذا الفيديو: حذفه الاستوديو، ولا يتيح لي Telegram إلا ملفات لا تتجاوز { $limit ->
       *[other] { $limit } ميغابايت
    }. يمكنني صنعه من جديد؛ ويُحسب ذلك فيديو واحدًا.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ في قائمة الانتظار. لا يقبل الاستوديو طلبات جديدة حاليًا؛ طلبك محفوظ وسيُستأنف تلقائيًا.
status-paused-model = ⏸ في قائمة الانتظار. لا يقبل الاستوديو طلبات { $model } حاليًا؛ طلبك محفوظ وسيُستأنف تلقائيًا. قد يعمل نموذج آخر في هذه الأثناء.
status-unclear = 🔎 لا يزال الاستوديو غير قادر على إخباري هل وصله طلبك، لذا لم يعد محسوبًا من طلباتك قيد التنفيذ. لكنه يُحسب من فيديوهاتك ما لم يفشل. سأواصل السؤال لمدة يوم، وإذا وصل الفيديو فسأرسله إليك.
status-fitting =
    📦 الفيديو أكبر مما يسمح به Telegram، لذا أصغّره الآن… { $percent ->
       *[other] { $percent }%
    }
status-converting =
    📦 الهواتف لا تشغّل صيغة هذا الفيديو، لذا أحوّله الآن… { $percent ->
       *[other] { $percent }%
    }
caption-smaller = صُغّر ليناسب Telegram
caption-converted = حُوّل ليعمل على الهواتف
link-no-room = لا توجد لديّ مساحة كافية للفيديو حاليًا، لذا إليك رابطه. { -link-expires }
link-not-ready = لم أتمكن من تحويل هذا الفيديو ليعمل على الهواتف، لذا إليك رابطه. { -link-expires }
failed-no-room = لم تعد لديّ مساحة كافية للعمل. على مالك البوت أن ينظر في الأمر.
refused-budget = نفدت ميزانية هذا البوت لمدة 24 ساعة. { quota-next }
refused-budget-model = سيكلّف { $model } مبلغ { $price }، وهو أكثر من ميزانية هذا البوت لمدة 24 ساعة. اضغط /models لترى أسعار النماذج الأخرى.
refused-budget-price = ليس للنموذج { $model } سعر ثابت، ولا يسمح مالك البوت إلا بنماذج سعرها ثابت. اضغط /models لترى أسعار النماذج الأخرى.
refused-paused = أوشك رصيد البوت لدى الاستوديو على النفاد، لذا لا أقبل طلبات جديدة حاليًا. مالك البوت على علم بذلك. حاول لاحقًا من فضلك.
refused-model-not-allowed =
    لا يقدم هذا البوت { $model }. { $other ->
        [none] اضغط /models لترى ما يقدمه.
       *[other] يستطيع { $other } فعل الشيء نفسه: أضف { $other ->
           *[other] --model { $other }
        }
    }
refused-video-price = سيكلّف { $model } مبلغ { $price }، ولا يجوز أن يكلّف الفيديو الواحد هنا أكثر من { $amount }. اضغط /models لترى أسعار النماذج الأخرى.
refused-video-unknown = لا يمكن لأحد أن يعرف مسبقًا تكلفة { $model }، ولا يجوز أن يكلّف الفيديو الواحد هنا أكثر من { $amount }. اضغط /models لترى أسعار النماذج الأخرى.
refused-user-money = سيتجاوز ذلك مبلغ { $amount } الذي يمكنك إنفاقه هنا خلال 24 ساعة. { quota-next }
refused-budget-kept = ما تبقى من ميزانية هذا البوت لمدة 24 ساعة محجوز لمشرفيه. { quota-next }
refused-fetched =
    لا يمكنني أن أجلب لك مجددًا خلال 24 ساعة من الفيديوهات الجاهزة أكثر من { $limit ->
       *[other] { $limit } MB
    }. حاول مرة أخرى بعد { $time }.
refused-files = لم أتمكن من فتح عدد كبير جدًا من ملفاتك خلال آخر 24 ساعة، لذا لن أفتح المزيد منها الآن. حاول مرة أخرى بعد { $time }.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] لا يقبل AI/ML API مفتاحنا.
        [credits] نفد رصيدنا لدى AI/ML API.
       *[other] لا يسمح لنا AI/ML API بالدخول.
    }
admin-paused = ⚠️ { admin-barrier } لن أرسل إليه شيئًا جديدًا إلى أن يتغير ذلك، وسأواصل المحاولة. لم يضِع شيء؛ في الانتظار الآن: { $count }.
admin-resumed = ✅ عاد AI/ML API إلى قبول طلباتنا. وما كان ينتظر يُستأنف.
admin-no-access = ⚠️ { admin-barrier } يبدو أنه لا يمكن صنع أي فيديو حتى يتغير ذلك. سأحاول مجددًا كل دقيقة.
admin-access = ✅ يسمح لنا AI/ML API بالدخول من جديد.
admin-records-refused = ⚠️ يرفض AI/ML API طريقتي في البحث في سجلاته عن الطلبات التي أُرسلت ولم يصل تأكيدها. هذا خطأ منّي: يُرجى الإبلاغ عنه. لا يُدفع شيء مرتين، وأنا أواصل البحث، لكن على هذه الطلبات أن تنتظر. ستجد المزيد في «python -m bot check» وفي السجل.
admin-records-fine = ✅ يسمح لي AI/ML API بالبحث في سجلاته من جديد. الطلبات التي كانت تنتظر تُستأنف.
admin-balance-low = ⚠️ انخفض رصيدنا لدى AI/ML API إلى { $amount }. لن أقبل طلبات جديدة إلى أن يُشحن؛ أما الطلبات قيد التنفيذ فتستمر.
admin-balance-fine = ✅ شُحن رصيدنا لدى AI/ML API من جديد: { $amount }. عدت إلى قبول الطلبات الجديدة.
admin-prices-fell = ⚠️ يعرض AI/ML API فجأة أقل من عُشر السعر السابق لـ: { $models }. سأواصل الحساب بالسعر القديم إلى أن يبقى الجديد 24 ساعة.
admin-prices-fine = ✅ عادت الأسعار التي يعرضها AI/ML API إلى الاحتساب.
admin-models-new = 🆕 لدى AI/ML API نماذج جديدة، وأنا أفهمها: { $models }. يستطيع المشرفون استخدامها الآن؛ أما غيرهم فيستطيعون إن كانت قيمة ALLOWED_MODELS هي * أو ذُكرت فيها. وبالأمر «models deny» يمكن منع أحدها.
admin-models-odd = 🆕 لدى AI/ML API نماذج جديدة لا أفهمها: { $models }. لذا لا أعرضها؛ اضغط /models لترى السبب.
admin-models-many = 🆕 يعرض AI/ML API عددًا كبيرًا من النماذج الجديدة دفعة واحدة، فتركت بعضها من دون قراءة. عدد ما تركته: { $models }.
admin-budget-half = ⚠️ أُنفق نصف ميزانيتنا لمدة 24 ساعة أو أكثر: { $amount } من أصل { $total }.
admin-budget-low = ✅ المنفَق الآن أقل من نصف ميزانيتنا لمدة 24 ساعة: { $amount } من أصل { $total }.
admin-budget-spent = ⚠️ لم يعد في ميزانيتنا لمدة 24 ساعة متسع: أُنفق { $amount } من أصل { $total }. سأرفض الطلبات إلى أن يتوفر متسع من جديد.
admin-budget-room = ✅ عاد في ميزانيتنا لمدة 24 ساعة متسع: أُنفق { $amount } من أصل { $total }.

## Admins: verbs (whoever may do what)

command-grant = حصة يومية خاصة لشخص
command-tier = حصة يومية تحمل اسمًا
command-ban = حظر شخص
command-unban = رفع الحظر عن شخص
command-pause = إيقاف قبول الطلبات مؤقتًا
command-resume = المتابعة بعد الإيقاف المؤقت
command-user = ما أعرفه عن شخص
command-invite = إنشاء رابط دعوة إلى البوت
command-loglevel = مقدار ما أكتبه في سجلّي
command-changes = آخر ما غيّره المشرفون
refused-banned = حظرك مالك هذا البوت.
refused-house-paused =
    أوقف مالك هذا البوت عمله مؤقتًا. { $reason ->
        [none] حاول لاحقًا من فضلك.
       *[other] { $reason }
    }
status-paused-owner = ⏸ في قائمة الانتظار. أوقف مالك هذا البوت عمله مؤقتًا؛ طلبك محفوظ وسيُستأنف تلقائيًا.
queue-paused-owner = ⏸ أوقفه المالك مؤقتًا – { $prompt }
verb-in-private = اطلب مني ذلك في محادثتنا الخاصة من فضلك.
verb-form =
    الصيغة الصحيحة:
    { $form }
    مثلًا:
    { $example }
verb-word-missing = تنقص كلمة.
verb-word-odd = لا أفهم «{ $word }» هنا.
verb-user-missing = حدّد الشخص: اكتب معرّفه الرقمي، أو ردّ على رسالة منه أعدت توجيهها إليّ.
verb-user-odd = «{ $word }» ليس معرّف مستخدم: المعرّف رقم يراه المستخدم عندما يرسل إليّ /start.
verb-name = لا يخبرني Telegram مَن هو { $name }. اكتب معرّفه الرقمي، أو ردّ على رسالة منه أعدت توجيهها إليّ.
verb-of-admin = المعرّف { $id } مدرج في ADMIN_IDS، ولا يمكن تحديد حصص للمشرفين أو حظرهم.
verb-daily-none = 0 في اليوم يعني لا شيء إطلاقًا؛ لحظر شخص استخدم ban. ولعدد غير محدود اكتب «unlimited».
verb-daily-many = هذا كثير جدًا؛ الحد الأقصى في اليوم: { $limit }. ولعدد غير محدود اكتب «unlimited».
verb-money-fixed = لا يمكن منح المال: الإعدادان USER_DAILY_USD وDAILY_BUDGET_USD يسريان على الجميع.
verb-day-odd =
    «{ $word }» ليس تاريخًا. يُكتب التاريخ هكذا: { "" ->
       *[other] 2030-12-31
    }.
verb-day-over = مضى التاريخ { $day }: اليوم هو { $today } (UTC).
verb-tier-unknown =
    لا توجد فئة باسم «{ $name }». { $names ->
        [none] لا توجد فئات بعد.
       *[other] الفئات الموجودة: { $names }.
    }
verb-tiers =
    { $names ->
        [none] لا توجد فئات بعد.
       *[other] الفئات: { $names }.
    }
verb-granted =
    { $limit ->
        [0] الحصة اليومية للمستخدم { $id }: أي عدد من الفيديوهات
        [zero] الحصة اليومية للمستخدم { $id }: { $limit } فيديو
        [one] الحصة اليومية للمستخدم { $id }: فيديو واحد
        [two] الحصة اليومية للمستخدم { $id }: فيديوهان
        [few] الحصة اليومية للمستخدم { $id }: { $limit } فيديوهات
        [many] الحصة اليومية للمستخدم { $id }: { $limit } فيديو
       *[other] الحصة اليومية للمستخدم { $id }: { $limit } فيديو
    }{ $tier ->
        [none] {""}
       *[other] {" "}(الفئة { $tier })
    }{ $until ->
        [none] .
       *[other] ، حتى نهاية { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] عادت للمستخدم { $id } حصة الجميع: أي عدد من الفيديوهات في اليوم.
        [zero] عادت للمستخدم { $id } حصة الجميع: { $limit } فيديو في اليوم.
        [one] عادت للمستخدم { $id } حصة الجميع: فيديو واحد في اليوم.
        [two] عادت للمستخدم { $id } حصة الجميع: فيديوهان في اليوم.
        [few] عادت للمستخدم { $id } حصة الجميع: { $limit } فيديوهات في اليوم.
        [many] عادت للمستخدم { $id } حصة الجميع: { $limit } فيديو في اليوم.
       *[other] عادت للمستخدم { $id } حصة الجميع: { $limit } فيديو في اليوم.
    }
verb-tier-set =
    { $limit ->
        [0] حصة الفئة «{ $name }»: أي عدد من الفيديوهات في اليوم.
        [zero] حصة الفئة «{ $name }»: { $limit } فيديو في اليوم.
        [one] حصة الفئة «{ $name }»: فيديو واحد في اليوم.
        [two] حصة الفئة «{ $name }»: فيديوهان في اليوم.
        [few] حصة الفئة «{ $name }»: { $limit } فيديوهات في اليوم.
        [many] حصة الفئة «{ $name }»: { $limit } فيديو في اليوم.
       *[other] حصة الفئة «{ $name }»: { $limit } فيديو في اليوم.
    } { $count ->
        [zero] ليس فيها أحد.
        [one] فيها شخص واحد.
        [two] فيها شخصان.
        [few] فيها { $count } أشخاص.
        [many] فيها { $count } شخصًا.
       *[other] فيها { $count } شخص.
    }
verb-tier-off = لم تعد هناك فئة باسم «{ $name }». ومن كان فيها صارت له حصة الجميع.
verb-banned = حُظر { $id }. أُلغي ما كان في الانتظار من طلباته، وسيصله ما دُفع ثمنه بالفعل.
verb-unbanned = رُفع الحظر عن { $id }.
verb-not-banned = المستخدم { $id } غير محظور.
verb-paused = ⏸ إيقاف مؤقت. لن أقبل طلبًا جديدًا من أحد ولن أدفع ثمن شيء؛ أما ما يُصنع الآن فسيصل إلى أصحابه.
verb-resumed = ▶️ عدت إلى قبول الطلبات، وما كان ينتظر يُستأنف.
verb-not-paused = لا يوجد إيقاف مؤقت حاليًا.
verb-model-unknown = لا توجد عائلة نماذج باسم «{ $name }»؛ الأقرب إليها { $nearest }.
verb-model-default = النموذج { $model } هو DEFAULT_MODEL، أي ما يُستخدم لكل من لا يحدّد نموذجًا. غيّر هذا الإعداد أولًا.
verb-model-ceiling = لا يمكن السماح بالنموذج { $model } هنا: الإعداد { $setting } يمنعه.
verb-model-denied = لم يعد أحد يستطيع استخدام { $model }، بمن فيهم المشرفون.
verb-model-allowed = يمكن استخدام { $model }.
verb-models-new-line =
    🆕 { $model } · { $developer } · { $name ->
       *[other] --model { $name }
    }
verb-models-new-none = لا يعرض AI/ML API أي نموذج غير النماذج المدمجة فيّ.
verb-models-new-later = تعذّر السؤال عن كل شيء الآن؛ ستجد السبب في السجل، وسأحاول مجددًا.
verb-price = يمكن أن يكلّف الفيديو الواحد { $price } كحد أقصى.
verb-price-ceiling = يمكن أن يكلّف الفيديو الواحد { $price } كحد أقصى، وفق MAX_VIDEO_USD.
verb-price-any = لا حدّ لتكلفة الفيديو الواحد، وفق MAX_VIDEO_USD.
verb-price-above = قيمة MAX_VIDEO_USD هي { $price }، ولا يمكن لأحد أن يسمح هنا بأكثر من ذلك.
verb-invited =
    { $count ->
        [zero] يمكن أن يدخل { $count } شخص بهذه الدعوة عند فتحها:
        [one] يمكن أن يدخل شخص واحد بهذه الدعوة عند فتحها:
        [two] يمكن أن يدخل شخصان بهذه الدعوة عند فتحها:
        [few] يمكن أن يدخل { $count } أشخاص بهذه الدعوة عند فتحها:
        [many] يمكن أن يدخل { $count } شخصًا بهذه الدعوة عند فتحها:
       *[other] يمكن أن يدخل { $count } شخص بهذه الدعوة عند فتحها:
    }
    { $link }
verb-invite-line =
    { $count ->
        [zero] بقي { $count } استخدام:
        [one] بقي استخدام واحد:
        [two] بقي استخدامان:
        [few] بقيت { $count } استخدامات:
        [many] بقي { $count } استخدامًا:
       *[other] بقي { $count } استخدام:
    } { $link }
verb-invites-none = لا توجد دعوات مفتوحة.
verb-invite-open = لا أحد يحتاج إلى دعوة: هذا البوت مفتوح للجميع.
verb-invite-off = لم يعد أحد يستطيع الدخول بالدعوة { $name }. ومن دخل بها من قبل يمكنه البقاء.
verb-invite-unknown = لا توجد دعوة بالرمز «{ $name }».
verb-log-level = خلال بضع ثوانٍ سيكتب البوت الذي يعمل الآن سجلّه بالمستوى { $level }، إلى أن يُشغَّل من جديد.
verb-changes-none = لم يغيّر أي مشرف شيئًا بعد.
verb-user =
    👤 { $id } · { $level ->
        [admin] مشرف
        [guest] يمكنه استخدامي، بدعوة
        [user] يمكنه استخدامي
        [banned] محظور
       *[stranger] ليس في أي قائمة
    }
    اللغة: { $tongue ->
        [none] غير معروفة
       *[other] { $tongue }
    }
    آخر طلب: { $day ->
        [none] لا أعرف أي طلب
       *[other] { $day } (UTC)
    }
verb-user-note = ملاحظة: { $note }
verb-user-grant =
    حصة يومية خاصة{ $tier ->
        [none] {""}
       *[other] {" "}(الفئة { $tier })
    }{ $until ->
        [none] {""}
       *[other] ، حتى نهاية { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] الفيديوهات خلال آخر 24 ساعة: { $used }، بلا حدّ
       *[other] الفيديوهات خلال آخر 24 ساعة: { $used } من أصل { $limit }
    } · قيد التنفيذ: { $running }
verb-user-month = الفيديوهات خلال آخر 30 يومًا: { $videos } · التكلفة: { $amount } · ما فشل: { $failures }

## Admins: figures, digest, news

command-stats = عملي بالأرقام
command-balance = ما تبقى من رصيدنا
command-broadcast = إرسال أخبار إلى كل من يريدها
stats-period =
    { $period ->
        [today] اليوم (UTC)
        [week] آخر 7 أيام
       *[month] آخر 30 يومًا
    }
stats-counts = الطلبات: { $requests }، الفيديوهات: { $videos }، ما فشل: { $failed }
stats-undelivered = صُنع ولم يصل: { $count }
stats-cancelled = أُلغي: { $count }
stats-people = الأشخاص: { $users }، المجموعات: { $groups }
stats-cost = التكلفة: { $amount }
stats-cost-priced = التكلفة: { $amount }. منها { $total } وفق الأسعار المعلنة، لأن AI/ML API لم يذكر ما خصمه.
stats-unpriced = بتكلفة غير معروفة: { $count }
stats-provider = حسب سجلات AI/ML API: { $amount }، طلبات خُصم ثمنها: { $count }
stats-provider-refused = لا يُطلع AI/ML API مفتاحنا على ما سجّله.
stats-provider-unknown = تعذّر سؤال AI/ML API عمّا سجّله.
stats-failures = أسباب فشل الطلبات
stats-failure =
    { $why ->
        [content] قواعد المحتوى
        [request] لم يُقبل الطلب
        [studio] تعذّر صنع الفيديو
        [account] حسابنا أو مفتاحنا
        [late] لم يكتمل قط
        [lost] لم يصل فيديو صالح
        [file] ملف أرسله المستخدم
       *[own] خطأ منّي
    }: { $count }
stats-times = من الطلب إلى الفيديو: نصف الفيديوهات، ثم تسعة من كل عشرة
stats-time = { $model }: خلال { $half }، ثم خلال { $most }
stats-slowest = الأبطأ: { $model }، نصف فيديوهاته خلال { $half }
balance-left = رصيدنا لدى AI/ML API: { $amount }
balance-left-before = رصيدنا لدى AI/ML API قبل { $time }: { $amount }. تعذّر السؤال عنه الآن.
balance-unknown = تعذّر سؤال AI/ML API عن رصيدنا المتبقي.
balance-spent = المنفَق خلال آخر 24 ساعة: { $amount }
balance-lasts-hours = بهذا المعدّل يكفي الرصيد لنحو { $time }.
balance-lasts-days =
    { $days ->
        [zero] بهذا المعدّل يكفي الرصيد { $days } يوم.
        [one] بهذا المعدّل يكفي الرصيد يومًا واحدًا.
        [two] بهذا المعدّل يكفي الرصيد يومين.
        [few] بهذا المعدّل يكفي الرصيد { $days } أيام.
        [many] بهذا المعدّل يكفي الرصيد { $days } يومًا.
       *[other] بهذا المعدّل يكفي الرصيد { $days } يوم.
    }
digest-title = 🎬 أسبوعنا، من { $first } إلى { $last } (UTC)
news-readers = عدد من فعّلوا الأخبار: { $count }
news-how = لإرسال أخبار إليهم، اكتب النص بعد الأمر، هكذا:
    /broadcast لدينا نماذج جديدة.
news-preview = تظهر رسالتك أعلاه كما ستُرسل. عدد من ستصل إليهم: { $count }
button-news-send = 📣 إرسال
news-progress = الأخبار في طريقها: أُرسل { $sent } من أصل { $people }
news-done = ✅ أُرسلت الأخبار: { $sent } من أصل { $people }. حظروني: { $blocked }. لم يقبلها Telegram: { $failed }. متروكة أو غير مؤكدة: { $rest }.
news-refused = لا يقبل Telegram هذه الرسالة: { $reason }
news-gone = لم تعد هذه الرسالة لديّ. أرسل /broadcast مرة أخرى من فضلك.
refused-news-too-long = هذا طويل جدًا؛ الحد الأقصى لعدد الأحرف في الرسالة: { $limit }.
button-set-news = 📰 أخبار هذا البوت: { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ تعذّر إنشاء النسخة اليومية من قاعدة بياناتي. ستجد السبب في السجل. سأحاول مجددًا كل ساعة.
admin-copy-fine = ✅ عاد إنشاء النسخة اليومية من قاعدة بياناتي إلى العمل.
command-audit = مراجعة ما خصمه AI/ML API
verb-month-odd =
    «{ $word }» ليس شهرًا. يُكتب الشهر هكذا: { "" ->
       *[other] 2030-12
    }.
verb-audit =
    شهر { $month } (UTC): { $count ->
        [zero] { $count } عملية خصم، { $amount }.
        [one] عملية خصم واحدة، { $amount }.
        [two] عمليتا خصم، { $amount }.
        [few] { $count } عمليات خصم، { $amount }.
        [many] { $count } عملية خصم، { $amount }.
       *[other] { $count } عملية خصم، { $amount }.
    }
verb-audit-open =
    { $count ->
        [zero] { $count } فيديو لم يُخصم ثمنه بعد.
        [one] فيديو واحد لم يُخصم ثمنه بعد.
        [two] فيديوهان لم يُخصم ثمنهما بعد.
        [few] { $count } فيديوهات لم يُخصم ثمنها بعد.
        [many] { $count } فيديو لم يُخصم ثمنها بعد.
       *[other] { $count } فيديو لم يُخصم ثمنها بعد.
    }
verb-audit-unexplained = بلا تفسير: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] ليس منّي: { $amount }
        [uncharged] لم يُخصم قط: { $total }
        [for-nothing] خُصم رغم الفشل: { $amount }
       *[differs] خُصم { $amount }، وأُبلغنا بمبلغ { $total }
    } ({ $model }، { $day }، { $id })
verb-audit-more =
    { $count ->
        [zero] و{ $count } بند آخر: تجدها كلها في «python -m bot audit».
        [one] وبند واحد آخر: تجده في «python -m bot audit».
        [two] وبندان آخران: تجدهما في «python -m bot audit».
        [few] و{ $count } بنود أخرى: تجدها كلها في «python -m bot audit».
        [many] و{ $count } بندًا آخر: تجدها كلها في «python -m bot audit».
       *[other] و{ $count } بند آخر: تجدها كلها في «python -m bot audit».
    }

## Admins: alerts

admin-conflict =
    ⚠️ يعمل بوت آخر برمزنا (token)، فلا يصل إلى كل منا إلا بعض الرسائل. أوقف البوت الآخر، أو احصل على رمز جديد من { "" ->
       *[other] @BotFather
    }.
admin-conflict-over = ✅ لم يعد أحد غيري يستخدم رمزنا (token). عادت جميع الرسائل تصلني.

## Films: several scenes, each made from where the last one ended

command-film = صنع فيلم، كل سطر فيه مشهد
offer-film =
    هل أصنع من هذا فيلمًا؟ عدد المشاهد: { $scenes }.

    «{ $prompt }»

    { inline-about } · عدد الفيديوهات المحسوبة: { $scenes }

    يبدأ كل مشهد من حيث انتهى سابقه، وتصلك المشاهد كلها في فيديو واحد.
button-make-film = 🎬 اصنع الفيلم
button-as-film = 🎬 كفيلم، عدد المشاهد: { $scenes }
status-making-film =
    🎬 جارٍ تصوير المشهد { $scene } من { $scenes }…
    { $bar } { $percent ->
       *[other] { $percent }%
    }
    { $left ->
        [-1] يستغرق الأمر وقتًا أطول قليلًا من المعتاد.
       *[other] بقي نحو { $time } للفيلم كله
    }
status-between-scenes =
    🎬 التالي هو المشهد { $scene } من { $scenes }.
    { $position ->
        [-1] أنظر أين انتهى المشهد السابق.
        [0] ⏳ في قائمة الانتظار: أمامه أكثر من { $limit }.
        [1] ⏳ في قائمة الانتظار: دوره هو التالي.
       *[other] ⏳ في قائمة الانتظار: دوره رقم { $position }.
    }
queue-between-scenes = 🎬 بين مشهدين – { $prompt }
pressed-cut-short = لن يُصنع مشهد آخر. ستصلك المشاهد الجاهزة.
caption-shorter = ✂️ المشاهد: { $made } من أصل { $scenes }. ثم: { $reason }
caption-shorter-wanted = ✂️ المشاهد: { $made } من أصل { $scenes }، كما أردت.
refused-daily-many =
    { $limit ->
        [zero] عدد الفيديوهات المحسوبة هنا { $videos }، والحد الأقصى خلال 24 ساعة: { $limit } فيديو.
        [one] عدد الفيديوهات المحسوبة هنا { $videos }، والحد الأقصى خلال 24 ساعة: فيديو واحد.
        [two] عدد الفيديوهات المحسوبة هنا { $videos }، والحد الأقصى خلال 24 ساعة: فيديوهان.
        [few] عدد الفيديوهات المحسوبة هنا { $videos }، والحد الأقصى خلال 24 ساعة: { $limit } فيديوهات.
        [many] عدد الفيديوهات المحسوبة هنا { $videos }، والحد الأقصى خلال 24 ساعة: { $limit } فيديو.
       *[other] عدد الفيديوهات المحسوبة هنا { $videos }، والحد الأقصى خلال 24 ساعة: { $limit } فيديو.
    } قلّل عدد المشاهد.
refused-film-short =
    عدد مشاهد الفيلم: من { $least } إلى { $limit }، وكل سطر مشهد. مثلًا:

    /film ثعلب يستيقظ في الثلج
    الثعلب يركض في الغابة
    يلتقي بومة في ضوء القمر
refused-film-long = عدد الأسطر هنا { $scenes }، والحد الأقصى لعدد مشاهد الفيلم { $limit }: كل سطر مشهد.
refused-film-media = يمكن أن يبدأ الفيلم بصورة واحدة، ولا شيء غيرها: لا صورة ثانية ولا صوت ولا فيديو.
failed-answer-lost = صنعه الاستوديو، لكن ردّه ضاع في الطريق، وهو لا يعطيه مرتين. وقد دُفع ثمنه، لذا لن أدفعه مرة أخرى من تلقاء نفسي.
taken-back = ألغيت الطلب. ما صُنع حتى ذلك الحين دُفع ثمنه، لذا يُحسب من إنفاقك.

## Words that a photo says

command-say = صورة تقول كلماتك
