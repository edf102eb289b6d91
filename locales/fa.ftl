# Persian. The user is «شما» with plural verbs; the bot speaks as "I", Persian verbs need no gender. Terms: درخواست, گزینه, مدل, سهمیه, صف, استودیو, کپشن (caption), پیام ویدیویی (video message), اختیارات (permissions), مدیر (admin), طرح اولیه (sketch), تصویر ثابت (still). The zero-width non-joiner is plain spelling here, as in «می‌خواهید». An option with its value, @ with a name, or a number with its unit stands in a choice of one variant, so that the translator isolates both together and they read in their order.

## Sentences that several messages share

-nothing-counted = این از سهمیه‌تان کم نمی‌شود.
-third-counts = این یک ویدیو به حساب نمی‌آید، مگر اینکه در 24 ساعت گذشته دو بار دیگر هم برایتان پیش آمده باشد.
-link-expires = این لینک بعد از مدتی از کار می‌افتد:

## Greetings

start =
    🎬 من از نوشته و عکس ویدیو می‌سازم.

    دستور /video را با آنچه می‌خواهید ببینید بفرستید:
    /video اژدهایی بر فراز کوه‌ها

    یا عکسی بفرستید و در کپشن آن بنویسید چه اتفاقی در آن بیفتد. یکی دو دقیقه طول می‌کشد و من شما را در جریان می‌گذارم.

    { $quota }
start-quota =
    { $limit ->
        [0] هر چند ویدیو که بخواهید می‌توانید بسازید.
        [one] روزی { $limit } ویدیو می‌توانید بسازید؛ تعداد باقی‌مانده: { $left }.
       *[other] روزی { $limit } ویدیو می‌توانید بسازید؛ تعداد باقی‌مانده: { $left }.
    }
help =
    🎬 نوشته: دستور /video را با آنچه می‌خواهید ببینید بفرستید.
    🖼 عکس: در کپشنش بنویسید چه اتفاقی در آن بیفتد، یا با /video به یک عکس پاسخ دهید.
    🎞 آلبوم: دو عکس، فریم اول و آخر ویدیو می‌شوند؛ عکس‌های بیشتر نشان می‌دهند چه کسی یا چه چیزی در ویدیو باشد.
    🗣 صدا: با یک عکس و /video به یک پیام صوتی پاسخ دهید تا عکس حرف بزند. یا عکسی بفرستید و در کپشنش /say و متن را بنویسید.
    🎥 ویدیو، از خودتان یا از من: کپشنی برایش بنویسید، یا با /video به آن پاسخ دهید تا تغییرش بدهم یا ادامه‌اش بدهم. با یک عکس و /video پاسخ دهید تا عکس مثل آن حرکت کند.
    ⚙️ مدت، نسبت تصویر، وضوح و مدل: یکی از دکمه‌های زیر را بزنید.

    ویدیوها را استودیویی به نام AI/ML API می‌سازد. { $quota }
help-options =
    🎛 گزینه‌ها، در هر جای پیامتان:

    --model NAME – مدل؛ فهرست همه در /models است
    --ar 16:9 – نسبت تصویر: 16:9 یا 9:16 یا فقط vertical
    --duration 8 – مدت به ثانیه
    --res 1080p – وضوح
    --seed 42 – تقریباً همان نتیجه، دوباره
    --no "blur, text" – چیزهایی که نباید باشند
    --silent – بدون صدا
    --raw – نوشتهٔ شما، بدون هیچ تغییری
    --sketch – اول طرح اولیهٔ ارزان، بعد نسخهٔ کامل
    --set name=value – هر تنظیم دیگری که مدل دارد

    اگر --model را ننویسید، از { $model } یا انتخاب شما در /settings استفاده می‌کنم. هر مدلی همهٔ گزینه‌ها را ندارد؛ اگر گزینه‌ای جور نباشد می‌گویم و چیزی از سهمیه‌تان کم نمی‌شود.
help-commands =
    📜 دستورها:

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
    🎬 در این گروه بفرستید
    /video اژدهایی بر فراز کوه‌ها
    یا با /video به یک عکس یا ویدیو پاسخ دهید و بنویسید چه اتفاقی در آن بیفتد. کپشن هم می‌تواند با /video شروع شود.
unknown-command =
    دستور { $command } را نمی‌شناسم. { $nearest ->
        [none] کارهایی را که بلدم در /help ببینید.
       *[other] منظورتان { $nearest } بود؟
    }
sorry = مشکلی از طرف من پیش آمد. { -nothing-counted } لطفاً دوباره بفرستید.

## Command menus (at most 256 characters each)

command-video = ساخت ویدیو از نوشتهٔ شما
command-queue = درخواست‌های شما و وضعیت آن‌ها
command-cancel = لغو درخواست‌های در صف
command-quota = چند ویدیوی دیگر می‌توانید بسازید
command-help = کارهایی که بلدم

## Questions and offers

ask-prompt = چه عکس قشنگی! چه اتفاقی در آن بیفتد؟ با چند کلمه پاسخ دهید.
ask-words =
    ویدیو چه چیزی را نشان دهد؟ با چند کلمه پاسخ دهید، یا بفرستید
    /video اژدهایی بر فراز کوه‌ها
ask-video = 🎞 با این ویدیو چه کار کنم؟ با چند کلمه پاسخ دهید، مثلاً: زمستانی‌اش کن.
ask-say = 🗣 در این ویدیو چه گفته شود؟ متنش را در پاسخ بنویسید.
ask-say-photo = 🗣 این عکس چه بگوید؟ متنش را در پاسخ بنویسید.
ask-placeholder = چه اتفاقی بیفتد؟
offer =
    از این ویدیو بسازم؟

    «{ $prompt }»

    { inline-about } · یک ویدیو حساب می‌شود
offer-help = سؤال داشتید؟ کارهایی را که بلدم در /help ببینید.
offer-others-change = در عوض این مدل‌ها می‌توانند تغییرش دهند:
offer-terms = { $model } · ساخت: حدود { $time } · { $price }
offer-talk =
    این عکس را به حرف بیاورم؟

    { $terms } · یک ویدیو حساب می‌شود
offer-say =
    این را از زبان این عکس بگویم؟

    «{ $prompt }»

    { $terms } · یک ویدیو حساب می‌شود
ask-video-note =
    این عکس با صدای پیام ویدیویی حرف بزند، یا مثل آن حرکت کند؟

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    این عکس را مثل آن ویدیو به حرکت درآورم؟

    { $terms } · یک ویدیو حساب می‌شود
edited = از همان نوشتهٔ اول شما استفاده می‌کنم. اگر نسخهٔ ویرایش‌شده را می‌خواهید، آن را در پیام تازه‌ای بفرستید.
unsupported =
    { $kind ->
        [sticker] از استیکر نمی‌توانم ویدیو بسازم.
       *[other] با این نمی‌توانم کار کنم.
    } برایم نوشته بفرستید، یا عکس یا ویدیویی با کپشن.
unusable-answered =
    { $kind ->
        [sticker] با استیکری که به آن پاسخ داده‌اید نمی‌توانم کار کنم.
       *[other] با چیزی که به آن پاسخ داده‌اید نمی‌توانم کار کنم.
    } پیامتان را دوباره بفرستید، بدون پاسخ به آن.

## Buttons

button-make = 🎬 ویدیو را بساز
button-again = 🔁 یک بار دیگر
button-sketch = ✏️ طرح اولیه
button-another-sketch = ✏️ یک طرح دیگر
button-full = 🎬 نسخهٔ کامل
button-retry = 🔁 تلاش دوباره
button-cancel = ✖️ لغو
button-cancel-place = ✖️ لغو «{ $prompt }»
button-no = ✖️ نه، ممنون
button-without = بدون { $option }
button-write-down = 📝 به متن تبدیل کن
button-talk = 🗣 حرف بزند
button-animate = 🕺 مثل آن حرکت کند
button-options = 🎛 گزینه‌ها
button-models = 🎬 مدل‌ها
button-commands = 📜 دستورها
pressed-make = به صف اضافه شد.
pressed-already = این یکی همین حالا در حال ساخت است.
pressed-not-yours = این دکمه برای شخص دیگری است.
pressed-write-down = در حال گوش‌دادن…
pressed-already-written = این پیام را قبلاً گوش داده‌ام.
pressed-gone = این دکمه دیگر کار نمی‌کند. دوباره با /video شروع کنید.
pressed-cancelled = لغو شد.
pressed-too-late = برای لغو دیر شده: فیلم‌برداری شروع شده است. ویدیو به دستتان می‌رسد.
pressed-doubtful = پاسخ استودیو روشن نبود و هنوز بررسی می‌کنم که این درخواست به آن رسیده است یا نه. فعلاً نمی‌شود لغوش کرد.

## The status of a request

status-preparing = 🖼 در حال بررسی عکس شما…
status-preparing-video = 🎞 در حال بررسی ویدیو…
status-waiting =
    { $position ->
        [0] ⏳ در صف: درخواست‌های جلوتر از شما بیش از { $limit } است.
        [1] ⏳ در صف: نوبت بعدی شماست.
       *[other] ⏳ در صف: نوبت { $position }.
    }
status-starting = 🎬 آماده‌شدن برای فیلم‌برداری…
status-checking = 🔎 پاسخ استودیو روشن نبود، پس بررسی می‌کنم که درخواست شما به آن رسیده است یا نه. چیزی دو بار ساخته یا حساب نمی‌شود. حداکثر { $time } پس از ارسال، دیگر جزو درخواست‌های در جریان شما نیست. تا یک روز به بررسی ادامه می‌دهم.
status-making =
    🎬 در حال فیلم‌برداری…
    { $bar } { $percent ->
       *[other] { $percent }%
    }
    { $left ->
        [-1] کمی بیشتر از معمول طول می‌کشد.
       *[other] حدود { $time } مانده
    }
status-late = 🐢 این خیلی بیشتر از معمول طول کشیده، پس دیگر جزو درخواست‌های در جریان شما نیست. ولی اگر ناموفق نشود، همچنان یک ویدیو به حساب می‌آید. تا یک روز پیگیرش هستم و اگر ویدیو برسد، برایتان می‌فرستم.
status-sending = 📤 ویدیو آماده است؛ در حال ارسال…
status-speaking = 🗣 در حال گویندگی متن شما…
status-drawing = 🖼 در حال کشیدن تصویر…
status-cancelled = ✖️ لغو شد. { -nothing-counted }
status-undelivered = 🎁 ویدیوی شما آماده است، ولی Telegram نمی‌گذارد آن را به این گفتگو بفرستم. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    این یک ویدیو به حساب نمی‌آید.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } ثانیه
time-minutes = { $minutes } دقیقه
time-minutes-seconds = { $minutes } دقیقه و { $seconds } ثانیه
time-hours = { $hours } ساعت
time-hours-minutes = { $hours } ساعت و { $minutes } دقیقه

## The video

caption-made = { $model }{ $details } · ساخته‌شده در { $time }

## The list of requests, and the quota

queue-empty = درخواستی در جریان ندارید. با /video شروع کنید.
queue-title =
    { $count ->
        [one] { $count } درخواست در جریان دارید:
       *[other] { $count } درخواست در جریان دارید:
    }
queue-waiting =
    ⏳ { $position ->
        [0] جلوتر از شما: بیش از { $limit }
       *[other] نوبت { $position }
    } – { $prompt }
queue-paused = ⏸ در انتظار استودیو – { $prompt }
queue-paused-model = ⏸ در انتظار مدل { $model } – { $prompt }
queue-starting = 🎬 آماده‌شدن برای فیلم‌برداری – { $prompt }
queue-checking = 🔎 بررسی این‌که به استودیو رسیده یا نه – { $prompt }
queue-making = 🎬 فیلم‌برداری – { $prompt }
queue-sending = 📤 در حال ارسال – { $prompt }
queue-preparing = 🖼 بررسی عکس – { $prompt }
queue-late = 🐢 دیر کرده – { $prompt }
cancel-none = چیزی در صف ندارید. با /video شروع کنید.
cancel-done =
    { $count ->
        [one] { $count } درخواست لغو شد. { -nothing-counted }
       *[other] { $count } درخواست لغو شد. { -nothing-counted }
    }
cancel-too-late =
    { $count ->
        [one] فیلم‌برداری { $count } درخواست شروع شده و نمی‌شود متوقفش کرد. ویدیو به دستتان می‌رسد.
       *[other] فیلم‌برداری { $count } درخواست شروع شده و نمی‌شود متوقفشان کرد. ویدیوها به دستتان می‌رسند.
    }
cancel-doubtful = این را فعلاً نمی‌شود لغو کرد:
quota-daily =
    { $limit ->
        [0] روزانه هر چند ویدیو که بخواهید می‌توانید بسازید. ویدیوهای شما در 24 ساعت گذشته: { $used }.
        [one] در 24 ساعت گذشته از { $limit } ویدیوی سهمیه‌تان { $used } تا ساخته‌اید؛ { $left } تا مانده است.
       *[other] در 24 ساعت گذشته از { $limit } ویدیوی سهمیه‌تان { $used } تا ساخته‌اید؛ { $left } تا مانده است.
    }
quota-next = ویدیوی بعدی را { $time } دیگر می‌توانید بسازید.
quota-active =
    { $limit ->
        [0] هم‌اکنون در جریان: { $used }.
       *[other] هم‌اکنون در جریان: { $used } (حداکثر { $limit } تا هم‌زمان).
    }
quota-money = هزینهٔ ویدیوهای 24 ساعت گذشتهٔ شما: { $amount } از { $total } که می‌توانید خرج کنید.
quota-chat =
    { $limit ->
        [one] این گروه در 24 ساعت گذشته از { $limit } ویدیوی سهمیه‌اش { $used } تا ساخته است.
       *[other] این گروه در 24 ساعت گذشته از { $limit } ویدیوی سهمیه‌اش { $used } تا ساخته است.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = گزینهٔ { $option } اینجا اثری ندارد: مدل { $model } از آن استفاده نمی‌کند.
note-chosen =
    مدل { $model } اینجا این را می‌خواهد: { $setting ->
       *[other] { $setting } = { $value }
    }، پس همین مقدار را انتخاب کردم.
note-silent = مدل { $model } این را فقط بدون صدا می‌تواند بسازد.
note-still = این یک تصویر ثابت است: در نسخهٔ کامل، مدل { $model } ویدیویی می‌سازد که با همین تصویر شروع می‌شود.
note-sketch = این یک طرح اولیه است: نمای ارزانی از آنچه مدل { $model } در نسخهٔ کامل می‌سازد.
note-continues = مدل { $model } نمی‌تواند ویدیو را تغییر دهد، بلکه آن را از جایی که تمام می‌شود ادامه می‌دهد.
note-cut = مدل { $model } فقط از { $seconds } ثانیهٔ اول ویدیوی شما استفاده می‌کند.
note-guides = مدل { $model } این ویدیو را تغییر نمی‌دهد، بلکه با الگو گرفتن از آن ویدیوی تازه‌ای می‌سازد.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    ویدیو چه چیزی را نشان دهد؟ مثلاً:
    /video اژدهایی بر فراز کوه‌ها
refused-instead = یکی را بزنید تا همان‌طور بسازم:
refused-unknown-option =
    گزینه‌ای به نام { $option } وجود ندارد. { $nearest ->
        [none] گزینه‌ها: { $options }.
       *[other] منظورتان { $nearest } بود؟
    }
refused-option-value = گزینهٔ { $option } مقدار می‌خواهد، مثلاً { $example }.
refused-option-flag = گزینهٔ { $option } مقدار نمی‌گیرد.
refused-open-quote = علامت نقل‌قول بعد از { $option } بسته نشده است.
refused-unknown-model =
    مدلی به نام «{ $name }» وجود ندارد. { $developer ->
        [none] نزدیک‌ترین‌ها: { $families }.
       *[other] مدل‌های { $developer }: { $families }.
    }
refused-no-sketch =
    مدل { $model } برای این کار طرح اولیه ندارد. { $families ->
        [none] هیچ مدل دیگری هم ندارد.
       *[other] این مدل‌ها طرح اولیه دارند: { $families }.
    }
refused-sketch-no-cheaper = اینجا طرح اولیه از ویدیوی خود مدل { $model } ارزان‌تر نمی‌شود.
refused-stills = به سقف طرح‌های اولیه در 24 ساعت رسیده‌اید. بعدی را { $time } دیگر می‌توانم بکشم.
refused-say-photo = برای این‌که کسی متن را بگوید، عکسی بفرستید که چهره‌ای در آن باشد و در کپشنش /say و متن را بنویسید؛ یا با /say و متن به یک عکس پاسخ دهید.
refused-say-off = تبدیل متن به گفتار اینجا خاموش است. به‌جای آن می‌توانید با یک عکس و /video به یک پیام صوتی پاسخ دهید.
refused-say-long =
    { $limit ->
        [one] این متن برای گفتن خیلی بلند است: حدود { $seconds } ثانیه، و مدل { $model } حداکثر { $limit } ثانیه می‌تواند حرف بزند. لطفاً کوتاه‌ترش کنید.
       *[other] این متن برای گفتن خیلی بلند است: حدود { $seconds } ثانیه، و مدل { $model } حداکثر { $limit } ثانیه می‌تواند حرف بزند. لطفاً کوتاه‌ترش کنید.
    }
refused-option =
    { $operation ->
        [image] مدل { $model } برای عکس گزینهٔ { $option } را ندارد.
       *[other] مدل { $model } گزینهٔ { $option } را ندارد.
    } { $options ->
        [none] این مدل هیچ گزینه‌ای ندارد.
       *[other] این‌ها را می‌توانید به کار ببرید: { $options }.
    }
refused-value =
    با مدل { $model } مقدار { $option } نمی‌تواند «{ $value }» باشد. { $nearest ->
        [none] مقدارهای ممکن: { $choices }.
       *[other] نزدیک‌ترین مقدار { $nearest } است. مقدارهای ممکن: { $choices }.
    }
refused-not-integer = گزینهٔ { $option } عدد صحیح می‌خواهد، نه «{ $value }».
refused-not-number = گزینهٔ { $option } عدد می‌خواهد، نه «{ $value }».
refused-bounds = با مدل { $model } مقدار { $option } نمی‌تواند { $value } باشد. مقدارهای ممکن: از { $minimum } تا { $maximum }.
refused-option-too-long = متن بعد از { $option } خیلی بلند است؛ حداکثر { $limit } نویسه.
refused-prompt-too-long = این متن { $length } نویسه دارد؛ حداکثر برای مدل { $model }: { $limit }.
refused-needs-photo = مدل { $model } اینجا عکس می‌خواهد: عکسی با کپشن بفرستید، یا با /video به یک عکس پاسخ دهید.
refused-too-many-photos =
    { $limit ->
        [one] مدل { $model } حداکثر { $limit } عکس می‌پذیرد.
       *[other] مدل { $model } حداکثر { $limit } عکس می‌پذیرد.
    } از این‌ها ویدیو می‌سازد: { $takes }. { $other ->
        [none] هیچ مدل دیگری هم این همه عکس نمی‌پذیرد.
       *[other] مدل { $other } همه را می‌پذیرد: اضافه کنید { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-photos =
    { $count ->
        [one] مدل { $model } اینجا { $count } عکس می‌خواهد: آن را با کپشن بفرستید.
       *[other] مدل { $model } اینجا { $count } عکس می‌خواهد: آن‌ها را در یک آلبوم با کپشن بفرستید.
    }
refused-needs-sound = مدل { $model } عکس و صدا می‌خواهد: با یک عکس و /video به یک پیام صوتی پاسخ دهید.
refused-needs-video = مدل { $model } ویدیو می‌خواهد: ویدیویی با کپشن بفرستید، یا با /video به یک ویدیو پاسخ دهید و بنویسید چه چیزی تغییر کند.
refused-media =
    { $operation ->
        [text] برای مدل { $model } نوشته کافی نیست.
        [image] مدل { $model } نمی‌تواند عکس را متحرک کند.
        [frames] مدل { $model } نمی‌تواند از عکسی به عکس دیگر برود.
        [references] مدل { $model } نمی‌تواند از عکس‌های مرجع استفاده کند.
        [talking] مدل { $model } نمی‌تواند عکس را به حرف بیاورد.
        [edit] مدل { $model } نمی‌تواند ویدیو را این‌طور تغییر دهد.
        [extend] مدل { $model } نمی‌تواند ویدیو را ادامه دهد.
        [guide] مدل { $model } نمی‌تواند از ویدیو به عنوان الگو استفاده کند.
        [motion] مدل { $model } نمی‌تواند عکس را مثل یک ویدیو به حرکت درآورد.
       *[other] مدل { $model } نمی‌تواند ویدیویی از این بسازد.
    } از این‌ها ویدیو می‌سازد: { $takes }. { $other ->
        [none] هیچ مدل دیگری هم نمی‌تواند.
       *[other] مدل { $other } می‌تواند: اضافه کنید { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-voice = مدل { $model } ویدیو را به حرف می‌آورد: بعد از /video بنویسید چه بگوید.
refused-voice-or-words = مدل { $model } یا فایل صوتی می‌پذیرد یا نوشته‌ای که گفته شود، نه هر دو را با هم. لطفاً فقط با یکی از آن‌ها دوباره بفرستید.
refused-photo-count =
    { $count ->
        [one] مدل { $model } اینجا دقیقاً { $count } عکس می‌خواهد.
       *[other] مدل { $model } اینجا دقیقاً { $count } عکس می‌خواهد. آن‌ها را در یک آلبوم با کپشن بفرستید.
    }
refused-sound-length =
    { $limit ->
        [one] مدل { $model } فایل صوتی کوتاه‌تر از { $limit } ثانیه را می‌پذیرد.
       *[other] مدل { $model } فایل صوتی کوتاه‌تر از { $limit } ثانیه را می‌پذیرد.
    } لطفاً فایل کوتاه‌تری بفرستید.
refused-video-length =
    { $minimum ->
        [0] مدل { $model } ویدیوهای حداکثر { $maximum } ثانیه‌ای را می‌پذیرد.
       *[other] مدل { $model } ویدیوهای { $minimum } تا { $maximum } ثانیه‌ای را می‌پذیرد.
    } مدت این ویدیو مناسب نیست.
refused-video-pixels = این ویدیو برای مدل { $model } خیلی بزرگ است؛ حداکثر { $limit } مگاپیکسل.
refused-video-frames = این ویدیو برای مدل { $model } خیلی طولانی است؛ حداکثر { $limit } فریم، یعنی { $seconds } ثانیه با 30 فریم در ثانیه.
refused-medium =
    { $kind ->
        [sound] مدل { $model } نمی‌تواند از این فایل صوتی استفاده کند: قالب یا اندازه‌اش مناسب نیست.
        [video] مدل { $model } نمی‌تواند از این ویدیو استفاده کند: قالب یا اندازه‌اش مناسب نیست.
       *[photo] مدل { $model } نمی‌تواند از این عکس استفاده کند: قالب یا اندازه‌اش مناسب نیست.
    }
refused-links-only = مدل { $model } عکس و فایل صوتی را فقط به صورت لینک اینترنتی می‌پذیرد و من نمی‌توانم چنین لینکی به آن بدهم. مدل‌های دیگر را در /models ببینید.
refused-links-only-video = مدل { $model } ویدیو را فقط به صورت لینک اینترنتی می‌پذیرد و من نمی‌توانم چنین لینکی به آن بدهم. مدل‌های دیگر را در /models ببینید.
refused-combination =
    مدل { $model } نمی‌تواند { $option ->
       *[other] { $option } { $value }
    } را با { $other } ترکیب کند. مقدارهای ممکن در اینجا: { $choices }.
refused-combination-media =
    برای چنین درخواستی ({ $takes }) مدل { $model } نمی‌تواند از { $option ->
       *[other] { $option } { $value }
    } استفاده کند. مقدارهای ممکن در اینجا: { $choices }.
refused-out-of-place = مدل { $model } اینجا نمی‌تواند از { $option } استفاده کند.
refused-generic-combination = مدل { $model } نمی‌تواند از این گزینه‌ها با هم استفاده کند. لطفاً بعضی از آن‌ها را حذف کنید.
refused-needs-setting =
    مدل { $model } این را هم می‌خواهد: { $setting ->
       *[other] --set { $setting }=VALUE
    }. مقدارهای ممکن: { $choices }.
refused-setting =
    مدل { $model } تنظیمی به نام «{ $setting }» ندارد. { $settings ->
        [none] چیزی هم برای --set ندارد.
       *[other] با --set این‌ها را می‌پذیرد: { $settings }.
    }
refused-album = در این آلبوم ویدیو هست و من فقط با عکس کار می‌کنم. لطفاً عکس‌ها را بدون ویدیو دوباره بفرستید.
write-as-yourself = شما به نام یک کانال می‌نویسید و برای همین نمی‌دانم چه کسی هستید. لطفاً به حساب خودتان بروید و دوباره بفرستید.
refused-not-allowed =
    متأسفانه این ربات فقط برای افراد و گروه‌هایی است که مالکش انتخاب کرده است. { $group ->
        [none] شناسهٔ شما در Telegram: { $id }. اگر می‌خواهید از ربات استفاده کنید، آن را به مالک بدهید.
       *[other] شناسهٔ این گروه { $group } است و شناسهٔ شما { $id }. اگر می‌خواهید از ربات استفاده کنید، یکی از این دو را به مالک بدهید.
    }
refused-user-daily =
    { $limit ->
        [one] به سقف { $limit } ویدیو در 24 ساعت رسیده‌اید.
       *[other] به سقف { $limit } ویدیو در 24 ساعت رسیده‌اید.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] این گروه به سقف { $limit } ویدیو در 24 ساعت رسیده است.
       *[other] این گروه به سقف { $limit } ویدیو در 24 ساعت رسیده است.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] هم‌اکنون { $limit } درخواست در جریان دارید. وقتی تمام شد، دوباره امتحان کنید. آن را در /queue می‌بینید.
       *[other] هم‌اکنون { $limit } درخواست در جریان دارید. وقتی یکی تمام شد، دوباره امتحان کنید. آن‌ها را در /queue می‌بینید.
    }

## Photos that cannot be used

image-too-large =
    این تصویر خیلی بزرگ است: باید کمتر از { $limit ->
       *[other] { $limit } مگابایت
    } باشد.
image-too-many-pixels = این تصویر { $megapixels } مگاپیکسل است؛ من تا { $limit } مگاپیکسل را می‌پذیرم. آن را به صورت عکس بفرستید، نه فایل: Telegram کوچکش می‌کند.
image-too-small =
    این تصویر خیلی کوچک است ({ $width ->
       *[other] { $width }×{ $height }
    })؛ هر ضلع باید دست‌کم { $limit } پیکسل باشد.
image-crop-too-small =
    این تصویر زیادی دراز و باریک است: اگر به نسبت تصویر ویدیو بریده شود، فقط { $width ->
       *[other] { $width }×{ $height }
    } پیکسل می‌ماند و هر ضلع باید دست‌کم { $limit } پیکسل باشد.
image-broken = نمی‌توانم این تصویر را باز کنم؛ به نظر می‌رسد فایل خراب است. لطفاً دوباره بفرستید.
image-unusable = نتوانستم این تصویر را باز کنم. لطفاً آن را به صورت عکس بفرستید، نه فایل.
image-nothing = این تصویر خالی است: چیزی در آن دیده نمی‌شود. لطفاً تصویر دیگری بفرستید.
image-format = با تصویر { $format } نمی‌توانم کار کنم. آن را به صورت عکس بفرستید، نه فایل، یا فایل JPEG، PNG، WebP، HEIC، AVIF، TIFF یا BMP بفرستید.
image-unknown = این تصویری نیست که بتوانم با آن کار کنم. آن را به صورت عکس بفرستید، نه فایل، یا فایل JPEG، PNG، WebP، HEIC، AVIF، TIFF یا BMP بفرستید.
image-animated = با تصویر متحرک (گیف) نمی‌توانم کار کنم، فقط با تصویر ثابت.
image-gone = دیگر نمی‌توانم این عکس را از Telegram دانلود کنم. لطفاً دوباره بفرستید.
sound-too-large =
    این فایل صوتی خیلی بزرگ است: باید کمتر از { $limit ->
       *[other] { $limit } مگابایت
    } باشد.
sound-too-long =
    { $limit ->
        [one] این فایل صوتی خیلی طولانی است؛ حداکثر { $limit } ثانیه.
       *[other] این فایل صوتی خیلی طولانی است؛ حداکثر { $limit } ثانیه.
    }
sound-too-short =
    { $limit ->
        [one] این فایل صوتی خیلی کوتاه است؛ دست‌کم { $limit } ثانیه لازم است.
       *[other] این فایل صوتی خیلی کوتاه است؛ دست‌کم { $limit } ثانیه لازم است.
    }
sound-broken = نمی‌توانم این فایل صوتی را پخش کنم. لطفاً یک پیام صوتی یا فایل MP3 بفرستید.
sound-gone = دیگر نمی‌توانم این فایل صوتی را از Telegram دانلود کنم. لطفاً دوباره بفرستید.
source-too-large =
    این ویدیو خیلی بزرگ است: حداکثر { $limit ->
       *[other] { $limit } مگابایت
    } را می‌پذیرم.
source-too-long =
    { $limit ->
        [one] این ویدیو خیلی طولانی است؛ حداکثر { $limit } ثانیه. لطفاً ویدیوی کوتاه‌تری بفرستید.
       *[other] این ویدیو خیلی طولانی است؛ حداکثر { $limit } ثانیه. لطفاً ویدیوی کوتاه‌تری بفرستید.
    }
source-too-short =
    { $limit ->
        [one] این ویدیو خیلی کوتاه است؛ دست‌کم { $limit } ثانیه لازم است.
       *[other] این ویدیو خیلی کوتاه است؛ دست‌کم { $limit } ثانیه لازم است.
    }
source-unusable = نمی‌توانم این ویدیو را باز کنم. لطفاً آن را به صورت ویدیو بفرستید، نه فایل، یا فایل MP4 بفرستید.
source-cannot-fit = نمی‌توانم این ویدیو را با مدل جور کنم: تصویرش زیادی دراز و باریک است.
source-gone = دیگر نمی‌توانم این ویدیو را از Telegram دانلود کنم. لطفاً دوباره بفرستید.
media-out-of-reach = اینجا به عکس‌ها، فایل‌های صوتی و ویدیوها دسترسی ندارم: سرور Telegram این ربات برای این کار تنظیم نشده است. مالک ربات باید به آن رسیدگی کند.
sound-silent = در این فایل صوتی چیزی نمی‌شنوم: از اول تا آخر بی‌صداست. لطفاً فایل دیگری بفرستید.

## Failures

failed-content = استودیو این نوشته یا این عکس را رد کرد: قوانینش اجازه نمی‌دهد. نوشته یا عکس دیگری را امتحان کنید.
failed-generation = استودیو نتوانست این ویدیو را بسازد: { $reason }
failed-unknown = استودیو نتوانست این ویدیو را بسازد و دلیلش را هم نگفت.
failed-field = استودیو { $field } را نپذیرفت. بدون این گزینه دوباره امتحان کنید.
failed-bad-request = استودیو درخواست را نپذیرفت: { $reason }
failed-bad-key = استودیو فعلاً به من دسترسی نمی‌دهد. مالک ربات باید به آن رسیدگی کند.
failed-no-credits = پول حساب ربات در استودیو تمام شده است. مالکش باید آن را شارژ کند.
failed-not-allowed = استودیو این کار را برای حساب ربات مجاز نمی‌داند.
failed-model-gone = استودیو دیگر این مدل را ندارد. لطفاً مدل دیگری انتخاب کنید.
failed-maintenance = این مدل فعلاً در استودیو در حال تعمیر و نگهداری است. مدل دیگری را امتحان کنید، یا بعداً دوباره سر بزنید.
failed-never-came = استودیو این ویدیو را تمام نکرد و من دیگر منتظرش نیستم.
failed-no-video = استودیو می‌گوید این ویدیو آماده است، ولی چیزی که به من داد ویدیو نیست.
failed-link-dead = استودیو می‌گوید این ویدیو آماده است، ولی لینکش دیگر کار نمی‌کند و لینک تازه‌ای هم نیست.
failed-source-gone = دیگر به ویدیویی که می‌خواهید از آن استفاده کنید دسترسی ندارم: استودیو آن را پاک کرده است. چیزی به استودیو فرستاده نشد.
failed-internal = مشکلی از طرف من پیش آمد. لطفاً دوباره امتحان کنید.

link-too-large =
    ویدیو بزرگ‌تر از { $limit ->
       *[other] { $limit } مگابایتی
    } است که می‌توانم بفرستم، پس این هم لینکش. { -link-expires }
link-not-taken = این ویدیو را Telegram اینجا نمی‌پذیرد، پس این هم لینکش. { -link-expires }
link-not-fetched = نتوانستم ویدیو را دانلود کنم و بفرستم، پس این هم لینکش. { -link-expires }
video-broken = فایل ویدیو خراب است.

## What a model makes a video of: parts of a list

operation-text = نوشته
operation-image = یک عکس
operation-frames = عکس اول و عکس آخر
operation-references = عکس‌های مرجع
operation-talking = عکس همراه با صدا
operation-edit = ویدیو برای تغییر
operation-extend = ویدیو برای ادامه‌دادن
operation-guide = ویدیو به عنوان الگو
operation-motion = عکس و ویدیویی که عکس مثل آن حرکت کند
list-join = { $before }، { $after }

## Why no chat can reach a model

unreachable-mask-video = به ویدیوی دومی به‌عنوان ماسک نیاز دارد که نشان دهد کدام قسمت‌ها دوباره نقاشی شوند
unreachable-character-object = به یک شخصیت و ویدیویی از بازیگری که حرکتش دهد نیاز دارد
unreachable-no-description = تازه است و AI/ML API نمی‌گوید توضیحاتش کجاست
unreachable-elsewhere = تازه است و توضیحاتش نزد خود AI/ML API نیست
unreachable-not-had = تازه است و نتوانستم توضیحاتش را بگیرم؛ دوباره امتحان می‌کنم
unreachable-unreadable = تازه است و توضیحاتش را نمی‌شود خواند
unreachable-circular = تازه است و توضیحاتش در یک چرخه به خودش ارجاع می‌دهد
unreachable-other-model = تازه است و توضیحاتش مال مدل دیگری است
unreachable-path = تازه است و باید به شیوه‌ای به آن درخواست داد که بلد نیستم
unreachable-required = تازه است و چیزی می‌خواهد که نمی‌توانم به آن بدهم: { $parameter }
unreachable-use-of-video = تازه است و توضیح داده نشده که با ویدیو چه می‌کند
unreachable-no-input = تازه است و نوشته یا عکس را به شیوه‌ای که من بلدم نمی‌پذیرد
unreachable-id = تازه است و نامش را نمی‌شود در گفتگو نوشت
unreachable-name = تازه است و با مدل دیگری هم‌نام است

## Settings, models, languages

language-name = فارسی
command-models = همهٔ مدل‌ها و کارهایی که می‌توانند بکنند
command-settings = تنظیمات پیش‌فرض شما
command-language = زبانی که با شما حرف می‌زنم
settings-title =
    ⚙️ تنظیمات شما: آنچه استفاده می‌کنم، مگر این‌که پیامتان چیز دیگری بگوید. گزینهٔ داخل پیام همیشه مقدم است.

    این انتخاب‌ها برای { $model } است؛ در مدل‌های دیگر شاید فرق کند.
settings-title-group =
    ⚙️ تنظیمات این گروه: آنچه استفاده می‌کنم، مگر این‌که پیام چیز دیگری بگوید. گزینهٔ داخل پیام همیشه مقدم است. فقط مدیران می‌توانند تغییرش دهند.

    این انتخاب‌ها برای { $model } است؛ در مدل‌های دیگر شاید فرق کند.
settings-admins-only = فقط مدیران می‌توانند تنظیمات این گروه را تغییر دهند. تنظیمات خودتان را می‌توانید در گفتگوی خصوصی با من انتخاب کنید.
settings-pick-ar = 📐 نسبت تصویر ویدیوهایتان چه باشد؟ مدل { $model } این‌ها را دارد. عکس‌ها به همان نسبت بریده می‌شوند.
settings-pick-duration = ⏱ ویدیوهایتان چقدر طول بکشند؟ مدل { $model } این مدت‌ها را دارد.
settings-pick-res = 🖥 وضوح ویدیوهایتان چه باشد؟ مدل { $model } این‌ها را دارد.
value-own = به انتخاب مدل
value-own-known = { $value } (پیش‌فرض)
value-on = روشن
value-off = خاموش
value-telegram = مثل Telegram
button-set-model = 🎬 مدل: { $value }
button-set-ar = 📐 نسبت تصویر: { $value }
button-set-duration = ⏱ مدت: { $value }
button-set-res = 🖥 وضوح: { $value }
button-set-sound = 🔊 صدا: { $value }
button-set-enhance = ✨ بهترکردن نوشته: { $value }
button-set-confirm = ✋ پرسش پیش از ساخت: { $value }
button-set-language = 🌐 زبان: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ تنظیمات
button-back = ↪️ بازگشت
button-previous = ⬆️ قبلی
button-next = ⬇️ بیشتر
button-developer = { $developer } · { $count }
button-unreachable = 🚫 اینجا در دسترس نیست · { $count }
button-mine = ⭐ انتخاب این مدل
button-mine-group = ⭐ انتخاب برای این گروه
button-is-mine = ✅ مدل شما
button-is-mine-group = ✅ مدل این گروه
pressed-saved = ذخیره شد.
pressed-admins-only = فقط مدیران این گروه می‌توانند آن را تغییر دهند.
pressed-no-more = این دیگر در دسترس نیست.
models-title =
    { $count ->
        [one] 🎬 اینجا { $count } مدل هست. ساختهٔ کیست؟
       *[other] 🎬 اینجا { $count } مدل هست. مدل‌های کدام سازنده را می‌خواهید ببینید؟
    }
models-developer =
    { $count ->
        [one] 🎬 مدل‌های { $developer }: { $count } مدل.
       *[other] 🎬 مدل‌های { $developer }: { $count } مدل. کدام یکی؟
    }
models-family =
    🎬 { $model } · { $developer }

    از این‌ها ویدیو می‌سازد:

    { $takes }

    ساخت: حدود { $time } · { $price }
    فقط برای یک ویدیو: { $name ->
       *[other] --model { $name }
    }
models-tags = در نوشته‌تان می‌توانید اولی را { $first } بنامید و بقیه را هم به همین ترتیب. اگر از این نام‌ها استفاده نکنید، خودم اضافه می‌کنم.
models-new = 🆕 این مدل را فقط از روی توضیحات AI/ML API می‌شناسم؛ هنوز کسی آن را برایم امتحان نکرده است.
models-unreachable =
    { $count ->
        [one] 🚫 از { $count } مدل نمی‌شود در گفتگو استفاده کرد، به این دلیل:
       *[other] 🚫 از { $count } مدل نمی‌شود در گفتگو استفاده کرد، به این دلیل:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 با شما به چه زبانی حرف بزنم؟ در گروه‌ها هم همین خواهد بود.
language-title-group = 🌐 در این گروه به چه زبانی حرف بزنم؟ اعضا پاسخ‌ها را به زبان خودشان می‌گیرند، اگر آن را بلد باشم.

## Answers to messages, and the buttons under a result

refused-sound-alone = صدا چهره می‌خواهد: با عکسی که کپشنش با /video شروع می‌شود به پیام صوتی پاسخ دهید.
sound-alone =
    { $kind ->
        [voice] 🎙 صدا چهره می‌خواهد: با یک عکس به این پیام صوتی پاسخ دهید تا عکس حرف بزند.
       *[audio] 🎙 صدا چهره می‌خواهد: با یک عکس به این فایل صوتی پاسخ دهید تا عکس حرف بزند.
    }
offer-write-down =
    🎙 می‌توانم حرف‌هایتان را به متن تبدیل کنم و بعد، از روی آن ویدیو بسازم.

    یا با یک عکس به این پیام صوتی پاسخ دهید تا عکس حرف بزند.
written-down =
    📝 این را شنیدم:

    { $words }
refused-recordings =
    { $limit ->
        [one] به سقف { $limit } پیام صوتی در 24 ساعت رسیده‌اید. بعدی را { $time } دیگر می‌توانم به متن تبدیل کنم.
       *[other] به سقف { $limit } پیام صوتی در 24 ساعت رسیده‌اید. بعدی را { $time } دیگر می‌توانم به متن تبدیل کنم.
    }
refused-recording-price = هزینهٔ تبدیل این پیام به متن را کسی از پیش نمی‌داند، و اینجا برای هزینه‌ها سقف هست. لطفاً به‌جایش متن را بنویسید.
recording-no-words = در این پیام صوتی هیچ کلمه‌ای نمی‌شنوم. لطفاً نزدیک‌تر به میکروفون حرف بزنید، یا متن را بنویسید.
recording-failed = نتوانستم این پیام صوتی را به متن تبدیل کنم و پولی هم کسر نشد. لطفاً دوباره بفرستید، یا متن را بنویسید.
recording-in-doubt = نمی‌دانم این پیام صوتی چه شد: پاسخ استودیو گم شده است. لطفاً آنچه را گفتید بنویسید.
button-change = ✏️ تغییر
button-extend = ⬅️ ادامه
button-sound = 🔊 افزودن صدا
button-restyle = 🎨 تغییر سبک
button-say = 🗣 چیزی بگوید
button-others = 🎛 مدل دیگر
button-copy = 📋 کپی
pressed-no-others = هیچ مدل دیگری نمی‌تواند این را بسازد.
change-words =
    این را کپی کنید، هر چه خواستید تغییر دهید و بفرستید:

    { $command }
change-media =
    این را کپی کنید، هر چه خواستید تغییر دهید و در پاسخ به همین پیام بفرستید تا از همان عکس‌ها، فایل صوتی یا ویدیو استفاده کنم:

    { $command }
other-models = این بار از کدام مدل استفاده کنم؟ یکی را بزنید تا شروع کنم؛ یک ویدیو حساب می‌شود.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 ممنون که مرا اضافه کردید! من از نوشته و عکس ویدیو می‌سازم.
group-sees-all =
    👀 پیام‌های این گروه را می‌بینم، پس می‌توانید فقط به من اشاره کنید:
    @{ $name } اژدهایی بر فراز کوه‌ها
group-sees-some =
    🙈 اینجا فقط دستورها و پاسخ به پیام‌های خودم را می‌بینم. پیام‌ها و کپشن‌هایی را که در آن‌ها به من اشاره شده نمی‌بینم.
    برای تغییر این وضع، یکی از مدیران می‌تواند مرا مدیر این گروه کند. یا مالک ربات می‌تواند حالت حریم خصوصی گروه را خاموش کند، در { "" ->
       *[other] @BotFather
    } با دستور /setprivacy، و بعد مرا دوباره اضافه کند.
group-no-videos = ⚠️ اجازه ندارم اینجا ویدیو بفرستم، پس فقط لینک به دستتان می‌رسد. یکی از مدیران می‌تواند در اختیارات گروه این اجازه را بدهد، یا مرا مدیر کند.
group-no-messages = ⚠️ مرا به «{ $group }» اضافه کردید، ولی اجازه ندارم آنجا بنویسم. یکی از مدیران آن گروه می‌تواند در اختیارات گروه این اجازه را بدهد، یا مرا مدیر کند.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 من از نوشته و عکس ویدیوی صدادار می‌سازم.

    بنویسید چه می‌خواهید ببینید، یا عکسی بفرستید و بگویید چه اتفاقی در آن بیفتد. یکی دو دقیقه بعد ویدیو آماده است. در گروه‌ها هم کار می‌کنم.

    دکمهٔ «شروع» را بزنید و اولین ایده‌تان را بفرستید.
bot-short-description = 🎬 از نوشته و عکس ویدیوی صدادار می‌سازد، در گفتگوی خصوصی و در گروه.

## Videos already made, and what is kept

command-history = ویدیوهای شما، برای دریافت دوباره
command-privacy = آنچه دربارهٔ شما نگه می‌دارم، و چه کسی می‌بیند
command-forget = حذف آنچه دربارهٔ شما نگه می‌دارم
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ جدیدتر
button-older = ⬇️ قدیمی‌تر
button-forget = 🗑 همه را حذف کن
button-keep = ↪️ همه را نگه دار
pressed-not-now = این بار Telegram آن را نپذیرفت. اگر چیزی نرسید، دوباره بزنید.
history-empty = هنوز ویدیویی اینجا ندارید. با /video یکی بسازید.
history-title = 🎞 ویدیوهای شما، اول تازه‌ترین‌ها. دکمه‌ای را بزنید تا همان ویدیو دوباره برایتان بیاید: رایگان است و حساب نمی‌شود.
history-title-group = 🎞 ویدیوهای شما از این گروه، اول تازه‌ترین‌ها. دکمه‌ای را بزنید تا همان ویدیو دوباره برایتان بیاید: رایگان است و حساب نمی‌شود.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · به صورت لینک آمد، پس نمی‌توانم دوباره بفرستم
history-lost = این ویدیو دیگر در Telegram نیست، پس نمی‌توانم دوباره بفرستمش. می‌توانم از نو بسازمش؛ یک ویدیو حساب می‌شود.
forget-ask =
    🗑 آنچه دربارهٔ شما نگه می‌دارم، در همهٔ گفتگوها، حذف شود؟

    این‌ها حذف می‌شوند و دیگر برنمی‌گردند: نوشته‌ها، گزینه‌ها، شناسهٔ فایل عکس‌ها، لینک ویدیوها و نتیجهٔ همهٔ درخواست‌های تمام‌شدهٔ شما، فهرست /history با دکمه‌هایش، انتخاب‌هایتان در /settings، و پیشنهادها و پرسش‌هایی از من که در انتظار شما هستند. دکمه‌های زیر ویدیوهایتان از کار می‌افتند.

    پیام‌ها و ویدیوهای این گفتگو می‌مانند؛ آن‌ها را Telegram نگه می‌دارد و فقط خودتان می‌توانید حذفشان کنید. تا حدود یک روز هنوز یادم می‌ماند که ویدیو ساخته‌اید، ولی نه این‌که کدام ویدیوها، تا سهمیه‌تان همان که هست بماند.
forget-under-way =
    { $count ->
        [one] هنوز { $count } درخواست شما در جریان است. حذف نمی‌شود و ویدیو به دستتان می‌رسد؛ بعد از آن دوباره /forget بفرستید.
       *[other] هنوز { $count } درخواست شما در جریان است. حذف نمی‌شوند و ویدیوها به دستتان می‌رسند؛ بعد از آن دوباره /forget بفرستید.
    }
forget-done =
    { $count ->
        [0] انجام شد. درخواست تمام‌شده‌ای نداشتید؛ پیشنهادها و پرسش‌های باز حذف شدند.
        [one] انجام شد. { $count } درخواست تمام‌شده، همراه با پیشنهادها و پرسش‌های باز، حذف شد.
       *[other] انجام شد. { $count } درخواست تمام‌شده، همراه با پیشنهادها و پرسش‌های باز، حذف شدند.
    }
privacy =
    🔒 آنچه دربارهٔ شما نگه می‌دارم:
    · درخواست‌هایتان: نوشته‌ها، گزینه‌ها، مدل، زمان‌ها، شناسهٔ عددی شما در Telegram، زبانتان، گفتگو و پیامی که درخواست از آن آمده، شناسهٔ فایل عکس‌هایتان، ویدیوهایی که فرستاده‌اید و ویدیوهای آماده نزد Telegram، لینک ویدیو در استودیو، و اگر مشکلی پیش آمده، این‌که چه بوده است. { $days ->
        [0] تا وقتی /forget بفرستید.
        [one] تا وقتی /forget بفرستید، و در هر حال حداکثر { $days } روز.
       *[other] تا وقتی /forget بفرستید، و در هر حال حداکثر { $days } روز.
    }
    · پیشنهادها و پرسش‌هایی که در انتظار شما هستند: 1 روز. شناسهٔ فایل عکس‌های آلبوم‌ها نزد Telegram: 7 روز.
    · انتخاب‌هایتان در /settings: تا وقتی تغییرشان دهید یا /forget بفرستید.
    · خود عکس‌ها، فایل‌های صوتی و ویدیوهای خودتان: فقط تا وقتی به استودیو برسند یا درخواست تمام شود. ویدیوهای آماده: فقط هنگام فرستادن.
    · پیام‌هایتان به من: تا وقتی به آن‌ها رسیدگی کنم. پیامی که نتوانم به آن رسیدگی کنم: 2 روز.

    چه کسی آن را می‌بیند:
    · استودیو، AI/ML API، نوشته‌ها، گزینه‌ها، عکس‌ها، ویدیوها و فایل‌های صوتی درخواست را با شماره‌ای تصادفی می‌گیرد، بدون نام یا شناسهٔ Telegram شما. این‌که چه نگه دارد به قوانین خودش بستگی دارد.
    · پیام‌های ما و ویدیوهای شما را Telegram طبق قوانین خودش نگه می‌دارد.
    · مالک ربات می‌تواند داده‌های ذخیره‌شده و لاگ آن را ببیند.
    · در گروه، همهٔ اعضا درخواست‌ها و ویدیوها را می‌بینند.

    چطور حذفش کنید: دستور /forget آنچه را نگه می‌دارم حذف می‌کند. تا حدود یک روز بعد از هر درخواست، به‌خاطر سهمیه، هنوز یادم می‌ماند که فرستاده شده و از کجا، ولی نه این‌که چه بوده است. چیزی را در استودیو، در Telegram، یا در نسخه‌ها و لاگ‌هایی که مالک نگه می‌دارد حذف نمی‌کند.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = قیمت بعد از ساخت مشخص می‌شود
price-unknown = قیمت نامعلوم
refused-model-gone =
    متأسفانه استودیو دیگر { $model } را ارائه نمی‌کند. { -nothing-counted } { $other ->
        [none] فعلاً هیچ مدل دیگری هم نمی‌تواند این کار را بکند.
       *[other] مدل { $other } هم همین کار را می‌کند: اضافه کنید { $other ->
           *[other] --model { $other }
        }
    }

## Inline: @bot and words in any chat

help-inline =
    ✨ در هر گفتگوی دیگری بنویسید { $name ->
       *[other] @{ $name }
    } و بعد آنچه می‌خواهید ببینید.
inline-make = 🎬 این ویدیو را همین‌جا بساز
inline-about = { $details } · ساخت: حدود { $time } · { $price }
inline-empty = بنویسید چه می‌خواهید ببینید
inline-refused = ✋ این‌طور نمی‌توانم بسازم
inline-offer =
    🎬 «{ $prompt }»

    { inline-about } · یک ویدیو حساب می‌شود
inline-status =
    «{ $prompt }»

    { $status }
inline-make-photo = 🖼 آخرین عکستان را این‌طور متحرک کن
inline-photo-gone = عکس لازم برای این را دیگر ندارم. { -nothing-counted } آن را در گفتگوی خصوصی‌مان دوباره برایم بفرستید.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest =
    🖼 در گفتگویی که عضو آن نیستم، به یک عکس پاسخ دهید و بنویسید { $name ->
       *[other] @{ $name }
    } و بعد این‌که چه اتفاقی در آن بیفتد.
guest-begun = 🎬 یک لحظه… اگر این متن عوض نشود، یعنی چیزی ساخته نشده است: فقط دوباره به من اشاره کنید.
guest-how =
    به یک عکس پاسخ دهید و بنویسید { $name ->
       *[other] @{ $name }
    } و بعد این‌که چه اتفاقی در آن بیفتد، مثلاً:
    @{ $name } موج‌ها به ساحل می‌رسند و موها در باد تکان می‌خورند
guest-unanswered = در گفتگوی دیگری به من اشاره کردید و دیگر نمی‌توانم آنجا چیزی اضافه کنم. { -nothing-counted } لطفاً دوباره بخواهید.

## Sharing: one's own videos in any chat

button-share = ↗️ اشتراک‌گذاری
button-make-own = 🎬 شما هم بسازید
gallery-not-there = چنین ویدیویی اینجا ندارید

## The last frame, and the file as it is

button-last-frame = 🎞 صحنهٔ بعدی
button-file = 📎 به صورت فایل
pressed-fetching = در حال دریافت…
ask-frame = 🎞 ویدیوی شما اینجا تمام می‌شود. بعدش چه اتفاقی بیفتد؟ با چند کلمه پاسخ دهید.
caption-file = 📎 ویدیو همان‌طور که استودیو ساخته، بدون فشرده‌سازی Telegram.
video-gone =
    دیگر به این ویدیو دسترسی ندارم: استودیو حذفش کرده و Telegram فقط فایل‌های تا { $limit ->
       *[other] { $limit } مگابایت
    } را به من می‌دهد. می‌توانم از نو بسازمش؛ یک ویدیو حساب می‌شود.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ در صف. استودیو فعلاً درخواست تازه‌ای نمی‌پذیرد؛ درخواست شما ذخیره شده و خودش ادامه پیدا می‌کند.
status-paused-model = ⏸ در صف. استودیو فعلاً درخواستی برای مدل { $model } نمی‌پذیرد؛ درخواست شما ذخیره شده و خودش ادامه پیدا می‌کند. شاید در این فاصله مدل دیگری کار کند.
status-unclear = 🔎 استودیو هنوز نمی‌تواند بگوید درخواست شما به آن رسیده است یا نه، پس دیگر جزو درخواست‌های در جریان شما نیست. ولی اگر ناموفق نشود، همچنان یک ویدیو به حساب می‌آید. تا یک روز باز هم می‌پرسم و اگر ویدیو برسد، برایتان می‌فرستم.
status-fitting =
    📦 ویدیو برای Telegram خیلی بزرگ است، پس کوچکش می‌کنم… { $percent ->
       *[other] { $percent }%
    }
status-converting =
    📦 گوشی‌ها نمی‌توانند این قالب ویدیو را پخش کنند، پس تبدیلش می‌کنم… { $percent ->
       *[other] { $percent }%
    }
caption-smaller = کوچک‌شده تا در Telegram جا شود
caption-converted = تبدیل‌شده تا روی گوشی پخش شود
link-no-room = فعلاً برای این ویدیو فضای کافی ندارم، پس این هم لینکش. { -link-expires }
link-not-ready = نتوانستم این ویدیو را طوری تبدیل کنم که گوشی‌ها پخشش کنند، پس این هم لینکش. { -link-expires }
failed-no-room = دیگر فضای کافی برای کار ندارم. مالک ربات باید به آن رسیدگی کند.
refused-budget = بودجهٔ 24 ساعتهٔ این ربات تمام شده است. { quota-next }
refused-budget-model = هزینهٔ ویدیو با { $model } می‌شود { $price }، بیشتر از بودجهٔ 24 ساعتهٔ این ربات. قیمت مدل‌های دیگر را در /models ببینید.
refused-budget-price = مدل { $model } قیمت ثابتی ندارد و مالک ربات فقط مدل‌هایی را مجاز کرده که قیمت ثابت دارند. قیمت مدل‌های دیگر را در /models ببینید.
refused-paused = حساب ربات در استودیو تقریباً خالی است، پس فعلاً درخواست تازه‌ای نمی‌پذیرم. مالک ربات خبر دارد. لطفاً بعداً دوباره امتحان کنید.
refused-model-not-allowed =
    این ربات مدل { $model } را ارائه نمی‌کند. { $other ->
        [none] مدل‌های این ربات را در /models ببینید.
       *[other] مدل { $other } هم همین کار را می‌کند: اضافه کنید { $other ->
           *[other] --model { $other }
        }
    }
refused-video-price = هزینهٔ ویدیو با { $model } می‌شود { $price }، و اینجا هر ویدیو حداکثر می‌تواند { $amount } هزینه داشته باشد. قیمت مدل‌های دیگر را در /models ببینید.
refused-video-unknown = هزینهٔ { $model } را کسی از پیش نمی‌داند، و اینجا هر ویدیو حداکثر می‌تواند { $amount } هزینه داشته باشد. قیمت مدل‌های دیگر را در /models ببینید.
refused-user-money = این بیشتر از { $amount } می‌شود که می‌توانید اینجا در 24 ساعت خرج کنید. { quota-next }
refused-budget-kept = آنچه از بودجهٔ 24 ساعتهٔ این ربات مانده برای مدیرانش نگه داشته می‌شود. { quota-next }
refused-fetched =
    در 24 ساعت نمی‌توانم ویدیوهای آماده را دوباره برایتان بگیرم بیشتر از { $limit ->
       *[other] { $limit } MB
    }. { $time } دیگر دوباره امتحان کنید.
refused-files = در 24 ساعت گذشته تعداد زیادی از فایل‌های شما باز نشد، برای همین فعلاً فایل دیگری باز نمی‌کنم. { $time } دیگر دوباره امتحان کنید.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] سرویس AI/ML API کلید ما را نمی‌پذیرد.
        [credits] حساب ما در AI/ML API خالی است.
       *[other] سرویس AI/ML API به ما دسترسی نمی‌دهد.
    }
admin-paused = ⚠️ { admin-barrier } تا این وضع عوض نشود چیز تازه‌ای به آن نمی‌فرستم و به تلاش ادامه می‌دهم. چیزی از دست نرفته است؛ اکنون در انتظار: { $count }.
admin-resumed = ✅ سرویس AI/ML API دوباره درخواست‌های ما را می‌پذیرد. آنچه منتظر بود ادامه پیدا می‌کند.
admin-no-access = ⚠️ { admin-barrier } به نظر می‌رسد تا این وضع عوض نشود نمی‌شود هیچ ویدیویی ساخت. هر دقیقه دوباره امتحان می‌کنم.
admin-access = ✅ سرویس AI/ML API دوباره به ما دسترسی می‌دهد.
admin-records-refused = ⚠️ سرویس AI/ML API شیوهٔ جست‌وجوی من در سوابقش را برای درخواست‌هایی که فرستاده شده ولی تأیید نشده‌اند نمی‌پذیرد. این اشکال از من است: لطفاً گزارشش کنید. هیچ چیزی دو بار پرداخت نمی‌شود و به جست‌وجو ادامه می‌دهم، اما این درخواست‌ها باید منتظر بمانند. برای جزئیات «python -m bot check» و لاگ را ببینید.
admin-records-fine = ✅ سرویس AI/ML API دوباره اجازه می‌دهد در سوابقش جست‌وجو کنم. درخواست‌هایی که منتظر بودند ادامه می‌یابند.
admin-balance-low = ⚠️ موجودی حساب ما در AI/ML API به { $amount } رسیده است. تا شارژ نشود درخواست تازه‌ای نمی‌پذیرم؛ درخواست‌های در جریان ادامه پیدا می‌کنند.
admin-balance-fine = ✅ حساب ما در AI/ML API شارژ شد: { $amount }. دوباره درخواست تازه می‌پذیرم.
admin-prices-fell = ⚠️ سرویس AI/ML API ناگهان کمتر از یک‌دهم قیمت قبلی را اعلام می‌کند برای: { $models }. تا وقتی قیمت تازه ۲۴ ساعت پابرجا نماند، با قیمت قبلی حساب می‌کنم.
admin-prices-fine = ✅ سرویس AI/ML API: قیمت‌های اعلام‌شده دوباره به حساب می‌آیند.
admin-models-new = 🆕 سرویس AI/ML API مدل‌های تازه‌ای دارد و از آن‌ها سر درمی‌آورم: { $models }. مدیران همین حالا می‌توانند از آن‌ها استفاده کنند؛ دیگران هم اگر مقدار ALLOWED_MODELS ستاره (*) باشد یا نامشان را داشته باشد. با «models deny» می‌شود مدلی را کنار گذاشت.
admin-models-odd = 🆕 سرویس AI/ML API مدل‌های تازه‌ای دارد که از آن‌ها سر درنمی‌آورم: { $models }. ارائه‌شان نمی‌کنم؛ دلیلش را در /models ببینید.
admin-models-many = 🆕 سرویس AI/ML API یک‌باره آن‌قدر مدل تازه اعلام کرده که همه را نخوانده‌ام. تعداد نخوانده‌ها: { $models }.
admin-budget-half = ⚠️ نیمی یا بیشتر از بودجهٔ 24 ساعتهٔ ما خرج شده است: { $amount } از { $total }.
admin-budget-low = ✅ اکنون کمتر از نیمی از بودجهٔ 24 ساعتهٔ ما خرج شده است: { $amount } از { $total }.
admin-budget-spent = ⚠️ بودجهٔ 24 ساعتهٔ ما دیگر جا ندارد: { $amount } از { $total } خرج شده است. تا وقتی دوباره جا باز شود درخواست‌ها را رد می‌کنم.
admin-budget-room = ✅ بودجهٔ 24 ساعتهٔ ما دوباره جا دارد: { $amount } از { $total } خرج شده است.

## Admins: verbs (whoever may do what)

command-grant = سهمیهٔ روزانهٔ دیگری برای یک نفر
command-tier = سهمیهٔ روزانه با یک نام
command-ban = بستن دسترسی یک نفر
command-unban = بازکردن دوبارهٔ دسترسی
command-pause = توقف موقت پذیرش درخواست
command-resume = ادامه پس از توقف
command-user = آنچه دربارهٔ یک نفر می‌دانم
command-invite = ساخت لینک دعوت به ربات
command-loglevel = میزان جزئیات لاگ من
command-changes = آخرین تغییرات مدیران
refused-banned = مالک این ربات دسترسی شما را بسته است.
refused-house-paused =
    مالک این ربات آن را موقتاً متوقف کرده است. { $reason ->
        [none] لطفاً بعداً دوباره امتحان کنید.
       *[other] { $reason }
    }
status-paused-owner = ⏸ در صف. مالک این ربات آن را موقتاً متوقف کرده است؛ درخواست شما ذخیره شده و خودش ادامه پیدا می‌کند.
queue-paused-owner = ⏸ متوقف از سوی مالک – { $prompt }
verb-in-private = لطفاً این را در گفتگوی خصوصی‌مان از من بخواهید.
verb-form =
    شکل درست:
    { $form }
    مثلاً:
    { $example }
verb-word-missing = یک کلمه کم است.
verb-word-odd = «{ $word }» را اینجا نمی‌فهمم.
verb-user-missing = بگویید چه کسی: شناسهٔ عددی کاربر را بنویسید، یا به پیامی از او که برایم فوروارد کرده‌اید پاسخ دهید.
verb-user-odd = «{ $word }» شناسهٔ کاربر نیست: شناسه عددی است که کاربر با فرستادن /start به من می‌بیند.
verb-name = از Telegram نمی‌شود فهمید { $name } کیست. شناسهٔ عددی کاربر را بنویسید، یا به پیامی از او که برایم فوروارد کرده‌اید پاسخ دهید.
verb-of-admin = کاربر { $id } در ADMIN_IDS است و نمی‌شود برای مدیران محدودیت گذاشت یا دسترسی‌شان را بست.
verb-daily-none = 0 در روز یعنی هیچ؛ برای بستن دسترسی کسی از ban استفاده کنید. برای تعداد نامحدود بنویسید «unlimited».
verb-daily-many = این خیلی زیاد است؛ حداکثر در روز: { $limit }. برای تعداد نامحدود بنویسید «unlimited».
verb-money-fixed = سهمیهٔ پولی جداگانه نمی‌شود داد: USER_DAILY_USD و DAILY_BUDGET_USD برای همه یکسان است.
verb-day-odd =
    «{ $word }» تاریخ نیست. تاریخ را این‌طور بنویسید: { "" ->
       *[other] 2030-12-31
    }.
verb-day-over = تاریخ { $day } گذشته است: امروز { $today } است (UTC).
verb-tier-unknown =
    رده‌ای به نام «{ $name }» وجود ندارد. { $names ->
        [none] هنوز هیچ رده‌ای نیست.
       *[other] رده‌های موجود: { $names }.
    }
verb-tiers =
    { $names ->
        [none] هنوز هیچ رده‌ای نیست.
       *[other] رده‌ها: { $names }.
    }
verb-granted =
    { $limit ->
        [0] کاربر { $id } می‌تواند روزانه هر چند ویدیو که بخواهد بسازد
        [one] کاربر { $id } می‌تواند روزی { $limit } ویدیو بسازد
       *[other] کاربر { $id } می‌تواند روزی { $limit } ویدیو بسازد
    }{ $tier ->
        [none] {""}
       *[other] {" "}(ردهٔ { $tier })
    }{ $until ->
        [none] .
       *[other] ، تا پایان { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] سهمیهٔ کاربر { $id } دوباره مثل همه است: هر چند ویدیو در روز که بخواهد.
        [one] سهمیهٔ کاربر { $id } دوباره مثل همه است: { $limit } ویدیو در روز.
       *[other] سهمیهٔ کاربر { $id } دوباره مثل همه است: { $limit } ویدیو در روز.
    }
verb-tier-set =
    { $limit ->
        [0] ردهٔ «{ $name }» یعنی هر چند ویدیو در روز که بخواهند.
        [one] ردهٔ «{ $name }» یعنی { $limit } ویدیو در روز.
       *[other] ردهٔ «{ $name }» یعنی { $limit } ویدیو در روز.
    } { $count ->
        [one] { $count } نفر این رده را دارد.
       *[other] { $count } نفر این رده را دارند.
    }
verb-tier-off = دیگر رده‌ای به نام «{ $name }» وجود ندارد. کسانی که آن را داشتند، حالا سهمیهٔ همه را دارند.
verb-banned = دسترسی { $id } بسته شد. درخواست‌های در صفش لغو شدند؛ آنچه پولش پرداخت شده است تحویل داده می‌شود.
verb-unbanned = دسترسی { $id } دوباره باز است.
verb-not-banned = دسترسی { $id } بسته نیست.
verb-paused = ⏸ متوقف شد. از هیچ‌کس درخواست تازه‌ای نمی‌پذیرم و پولی برای چیزی نمی‌پردازم؛ آنچه در حال ساخت است تحویل داده می‌شود.
verb-resumed = ▶️ دوباره درخواست می‌پذیرم و آنچه منتظر بود ادامه پیدا می‌کند.
verb-not-paused = متوقف نیستم.
verb-model-unknown = خانوادهٔ مدلی به نام «{ $name }» وجود ندارد؛ نزدیک‌ترین: { $nearest }.
verb-model-default = مدل { $model } همان DEFAULT_MODEL است، یعنی مدل هر کسی که مدلی نام نبرد. اول آن تنظیم را عوض کنید.
verb-model-ceiling = مدل { $model } را اینجا نمی‌شود مجاز کرد: تنظیم { $setting } اجازه نمی‌دهد.
verb-model-denied = دیگر هیچ‌کس نمی‌تواند از مدل { $model } استفاده کند، حتی مدیران.
verb-model-allowed = از مدل { $model } می‌شود استفاده کرد.
verb-models-new-line =
    🆕 { $model } · { $developer } · { $name ->
       *[other] --model { $name }
    }
verb-models-new-none = سرویس AI/ML API مدلی اعلام نمی‌کند که از ابتدا نداشته باشم.
verb-models-new-later = الان نشد همه‌چیز را بپرسم؛ دلیلش در لاگ آمده است و دوباره امتحان می‌کنم.
verb-price = هر ویدیو حداکثر می‌تواند { $price } هزینه داشته باشد.
verb-price-ceiling = هر ویدیو، طبق MAX_VIDEO_USD، حداکثر می‌تواند { $price } هزینه داشته باشد.
verb-price-any = هزینهٔ هر ویدیو، طبق MAX_VIDEO_USD، سقفی ندارد.
verb-price-above = مقدار MAX_VIDEO_USD برابر با { $price } است و اینجا کسی نمی‌تواند بیشتر از آن را مجاز کند.
verb-invited =
    { $count ->
        [one] { $count } نفر می‌تواند با این دعوت وارد شود؛ کافی است بازش کند:
       *[other] { $count } نفر می‌توانند با این دعوت وارد شوند؛ کافی است بازش کنند:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] { $count } بار دیگر قابل استفاده:
       *[other] { $count } بار دیگر قابل استفاده:
    } { $link }
verb-invites-none = هیچ دعوت فعالی وجود ندارد.
verb-invite-open = کسی به دعوت نیاز ندارد: این ربات برای همه باز است.
verb-invite-off = دیگر کسی نمی‌تواند با { $name } وارد شود. کسانی که با آن آمده‌اند می‌توانند بمانند.
verb-invite-unknown = دعوتی با کد «{ $name }» وجود ندارد.
verb-log-level = ربات در حال اجرا تا چند ثانیهٔ دیگر لاگ را در سطح { $level } می‌نویسد، تا اجرای بعدی‌اش.
verb-changes-none = هنوز هیچ مدیری چیزی را تغییر نداده است.
verb-user =
    👤 { $id } · { $level ->
        [admin] مدیر
        [guest] می‌تواند از من استفاده کند، با دعوت
        [user] می‌تواند از من استفاده کند
        [banned] دسترسی بسته است
       *[stranger] در هیچ فهرستی نیست
    }
    زبان: { $tongue ->
        [none] نامعلوم
       *[other] { $tongue }
    }
    آخرین درخواست: { $day ->
        [none] تا جایی که می‌دانم، هیچ
       *[other] { $day } (UTC)
    }
verb-user-note = یادداشت: { $note }
verb-user-grant =
    سهمیهٔ روزانهٔ اختصاصی{ $tier ->
        [none] {""}
       *[other] {" "}(ردهٔ { $tier })
    }{ $until ->
        [none] {""}
       *[other] ، تا پایان { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] ویدیوهای 24 ساعت گذشته: { $used }، بدون سقف
       *[other] ویدیوهای 24 ساعت گذشته: { $used } از { $limit }
    } · در جریان: { $running }
verb-user-month = ویدیوهای 30 روز گذشته: { $videos } · هزینه: { $amount } · ناموفق: { $failures }

## Admins: figures, digest, news

command-stats = آمار کار من
command-balance = موجودی حساب ما
command-broadcast = ارسال خبر به کسانی که می‌خواهند
stats-period =
    { $period ->
        [today] امروز (UTC)
        [week] 7 روز گذشته
       *[month] 30 روز گذشته
    }
stats-counts = درخواست: { $requests }، ویدیو: { $videos }، ناموفق: { $failed }
stats-undelivered = ساخته‌شده ولی تحویل‌نشده: { $count }
stats-cancelled = لغوشده: { $count }
stats-people = افراد: { $users }، گروه‌ها: { $groups }
stats-cost = هزینه: { $amount }
stats-cost-priced = هزینه: { $amount }. از این مبلغ { $total } بر پایهٔ قیمت‌های اعلام‌شده است، چون AI/ML API نگفته چقدر از حساب کسر کرده است.
stats-unpriced = با هزینهٔ نامعلوم: { $count }
stats-provider = طبق محاسبهٔ خود AI/ML API: { $amount }، درخواست‌هایی که پولشان کسر شده: { $count }
stats-provider-refused = سرویس AI/ML API به کلید ما نمی‌گوید چقدر حساب کرده است.
stats-provider-unknown = نشد از AI/ML API بپرسم چقدر حساب کرده است.
stats-failures = چرا درخواست‌ها ناموفق شدند
stats-failure =
    { $why ->
        [content] قوانین محتوا
        [request] درخواست پذیرفته نشد
        [studio] ویدیو ساخته نشد
        [account] حساب یا کلید ما
        [late] هیچ‌وقت تمام نشد
        [lost] ویدیوی سالمی نرسید
        [file] فایلی که فرستاده بودند
       *[own] اشکال از من
    }: { $count }
stats-times = از درخواست تا ویدیو: نیمی از ویدیوها، سپس نُه تا از هر ده تا
stats-time = { $model }: ظرف { $half }، سپس ظرف { $most }
stats-slowest = کندترین: { $model }، نیمی از ویدیوهایش ظرف { $half }
balance-left = حساب ما در AI/ML API: { $amount }
balance-left-before = حساب ما در AI/ML API، { $time } پیش: { $amount }. الان نشد موجودی را بپرسم.
balance-unknown = نشد از AI/ML API بپرسم چقدر در حساب ما مانده است.
balance-spent = خرج‌شده در 24 ساعت گذشته: { $amount }
balance-lasts-hours = با این روند، { $time } دیگر دوام می‌آورد.
balance-lasts-days =
    { $days ->
        [one] با این روند، { $days } روز دیگر دوام می‌آورد.
       *[other] با این روند، { $days } روز دیگر دوام می‌آورد.
    }
digest-title = 🎬 هفتهٔ ما، از { $first } تا { $last } (UTC)
news-readers = تعداد کسانی که خبرها را روشن کرده‌اند: { $count }
news-how = برای فرستادن خبر به آن‌ها، متن را بعد از دستور بنویسید، مثلاً:
    /broadcast مدل‌های تازه‌ای داریم.
news-preview = پیامتان همان‌طور که فرستاده می‌شود در بالا آمده است. تعداد گیرندگان: { $count }
button-news-send = 📣 ارسال
news-progress = خبر در راه است: { $sent } از { $people } ارسال شد
news-done = ✅ خبر ارسال شد: { $sent } از { $people }. مرا مسدود کرده‌اند: { $blocked }. پذیرفته‌نشده از سوی Telegram: { $failed }. کنار گذاشته‌شده یا نامشخص: { $rest }.
news-refused = این پیام را Telegram نمی‌پذیرد: { $reason }
news-gone = این پیام را دیگر ندارم. لطفاً دوباره /broadcast را بفرستید.
refused-news-too-long = این خیلی بلند است؛ حداکثر تعداد نویسه‌های یک پیام: { $limit }.
button-set-news = 📰 خبرهای این ربات: { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ نسخهٔ روزانهٔ پایگاه دادهٔ من ساخته نشد. دلیلش در لاگ آمده است. هر ساعت دوباره امتحان می‌کنم.
admin-copy-fine = ✅ نسخهٔ روزانهٔ پایگاه دادهٔ من دوباره ساخته می‌شود.
command-audit = بررسی آنچه AI/ML API کسر کرده است
verb-month-odd =
    «{ $word }» ماه نیست. ماه را این‌طور بنویسید: { "" ->
       *[other] 2030-12
    }.
verb-audit =
    ماه { $month } (UTC): { $count ->
        [one] { $count } برداشت، { $amount }.
       *[other] { $count } برداشت، { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] پول { $count } ویدیو هنوز کسر نشده است.
       *[other] پول { $count } ویدیو هنوز کسر نشده است.
    }
verb-audit-unexplained = بدون توضیح: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] از من نیست: { $amount }
        [uncharged] هرگز کسر نشده: { $total }
        [for-nothing] با وجود ناموفق‌بودن کسر شده: { $amount }
       *[differs] کسر شده { $amount }، گفته شده بود { $total }
    } ({ $model }، { $day }، { $id })
verb-audit-more =
    { $count ->
        [one] و { $count } مورد دیگر: آن را در خروجی «python -m bot audit» ببینید.
       *[other] و { $count } مورد دیگر: همه را در خروجی «python -m bot audit» ببینید.
    }

## Admins: alerts

admin-conflict =
    ⚠️ ربات دیگری با توکن ما در حال اجراست، پس به هر کدام از ما فقط بعضی از پیام‌ها می‌رسد. آن یکی را متوقف کنید، یا توکن تازه‌ای بگیرید از { "" ->
       *[other] @BotFather
    }.
admin-conflict-over = ✅ دیگر کس دیگری از توکن ما استفاده نمی‌کند. دوباره همهٔ پیام‌ها به من می‌رسد.

## Films: several scenes, each made from where the last one ended

command-film = ساخت فیلم، هر خط یک صحنه
offer-film =
    از این فیلمی با { $scenes } صحنه بسازم؟

    «{ $prompt }»

    { inline-about } · { $scenes } ویدیو حساب می‌شود

    هر صحنه از جایی شروع می‌شود که صحنهٔ قبل تمام شده، و همهٔ صحنه‌ها در یک ویدیو به دستتان می‌رسند.
button-make-film = 🎬 فیلم را بساز
button-as-film = 🎬 فیلم با { $scenes } صحنه
status-making-film =
    🎬 در حال فیلم‌برداری صحنهٔ { $scene } از { $scenes }…
    { $bar } { $percent ->
       *[other] { $percent }%
    }
    { $left ->
        [-1] کمی بیشتر از معمول طول می‌کشد.
       *[other] حدود { $time } تا پایان کل فیلم مانده
    }
status-between-scenes =
    🎬 صحنهٔ بعدی: { $scene } از { $scenes }.
    { $position ->
        [-1] نگاه می‌کنم صحنهٔ قبل کجا تمام شد.
        [0] ⏳ در صف: جلوتر از آن بیش از { $limit }.
        [1] ⏳ در صف: نوبت بعدی همین است.
       *[other] ⏳ در صف: نوبت { $position }.
    }
queue-between-scenes = 🎬 بین دو صحنه – { $prompt }
pressed-cut-short = صحنهٔ دیگری ساخته نمی‌شود. صحنه‌هایی که هستند به دستتان می‌رسند.
caption-shorter = ✂️ { $made } صحنه از { $scenes } صحنه. بعد از آن: { $reason }
caption-shorter-wanted = ✂️ { $made } صحنه از { $scenes } صحنه، همان‌طور که خواستید.
refused-daily-many =
    { $limit ->
        [one] این { $videos } ویدیو حساب می‌شود و سقف 24 ساعت { $limit } ویدیو است.
       *[other] این { $videos } ویدیو حساب می‌شود و سقف 24 ساعت { $limit } ویدیو است.
    } صحنه‌ها را کمتر کنید.
refused-film-short =
    تعداد صحنه‌های فیلم: از { $least } تا { $limit }، هر خط یک صحنه. مثلاً:

    /film روباهی در برف بیدار می‌شود
    روباه در جنگل می‌دود
    زیر نور ماه به جغدی می‌رسد
refused-film-long = این { $scenes } خط است و هر خط یک صحنه می‌شود؛ حداکثر تعداد صحنه‌های فیلم: { $limit }.
refused-film-media = فیلم را می‌شود با یک عکس شروع کرد و نه با چیز دیگری: نه عکس دوم، نه صدا، نه ویدیو.
failed-answer-lost = استودیو کار را انجام داد، ولی پاسخش در راه گم شد و دوباره آن را نمی‌دهد. این کار هزینه داشت، پس سرخود یک بار دیگر پولش را نمی‌پردازم.
taken-back = خودتان لغوش کردید. پول آنچه تا آن موقع ساخته شده بود پرداخت شده است، پس جزو هزینه‌هایتان حساب می‌شود.

## Words that a photo says

command-say = گفتن متن شما از زبان یک عکس
