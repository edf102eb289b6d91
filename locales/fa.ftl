# Persian. The user is «شما» with plural verbs; the bot speaks as "I", Persian verbs need no gender. Terms: درخواست, گزینه, مدل, سهمیه, صف, استودیو, کپشن (caption), مدیر (admin). The zero-width non-joiner is plain spelling here, as in «می‌خواهید». An option with its value, or @ with a name, stands in a choice of one variant, so that the translator isolates both together and they read from left to right.

## Greetings

start =
    🎬 من از نوشته و عکس ویدیو می‌سازم.

    دستور /video را با آنچه می‌خواهید ببینید بفرستید:
    /video اژدهایی بر فراز کوه‌ها

    یا عکسی بفرستید و در کپشن آن بنویسید چه اتفاقی بیفتد. یکی دو دقیقه طول می‌کشد و من می‌گویم کار به کجا رسیده است.

    همهٔ کارهایی را که بلدم در /help ببینید.
help =
    🎬 با نوشته: /video اژدهایی بر فراز کوه‌ها
    🖼 با عکس: آن را با کپشن بفرستید، یا با /video به یک عکس پاسخ دهید و بنویسید چه اتفاقی بیفتد.
    🎞 با دو عکس در یک آلبوم: ویدیو از عکس اول به عکس آخر می‌رسد. عکس‌های بیشتر نشان می‌دهند چه چیزهایی در ویدیو باشد.
    ↩️ با یک عکس و /video به یک پیام صوتی پاسخ دهید تا عکس حرف بزند. با /video به یکی از ویدیوهای من پاسخ دهید تا آن را تغییر یا ادامه دهم.

    گزینه‌ها، قبل یا بعد از نوشته:
    --model NAME ({ $families })
    { $model ->
       *[other] --ar 16:9 / 9:16
    } – ابعاد تصویر
    { $model ->
       *[other] --duration 8
    } – مدت به ثانیه
    { $model ->
       *[other] --res 1080p
    } – وضوح
    { $model ->
       *[other] --seed 42
    } – تکرار همان نتیجه
    { $model ->
       *[other] --no "blur, text"
    } – چیزهایی که نباید باشند
    --silent – بدون صدا
    --raw – نوشتهٔ شما، بدون هیچ تغییری
    { $model ->
       *[other] --set name=value
    } – هر چیز دیگری که مدل می‌پذیرد

    اگر --model را ننویسید، { $model } یا انتخاب شما در /settings را به کار می‌برم. هر مدلی همهٔ گزینه‌ها را نمی‌پذیرد؛ اگر گزینه‌ای را نپذیرد می‌گویم و چیزی از سهمیه کم نمی‌شود.

    /queue – درخواست‌های شما
    /cancel – لغو آنچه هنوز منتظر است
    /quota – چند ویدیوی دیگر می‌توانید بسازید
    /models – همهٔ مدل‌ها و آنچه می‌پذیرند
    /settings – آنچه به کار می‌برم وقتی چیز دیگری نگویید
    /language – زبانی که با آن حرف می‌زنم
    /history – ویدیوهای شما و ارسال فوری دوبارهٔ آن‌ها
    /privacy – آنچه دربارهٔ شما نگه می‌دارم
    /forget – حذف آن
help-group =
    🎬 در این گروه: بنویسید /video اژدهایی بر فراز کوه‌ها، یا با /video به یک عکس پاسخ دهید و بنویسید چه اتفاقی بیفتد. کپشن عکس هم می‌تواند با /video شروع شود.
unknown-command = دستور { $command } را نمی‌شناسم. کارهایی را که بلدم در /help ببینید.
sorry = مشکلی از طرف من پیش آمد. چیزی از سهمیه کم نشد. لطفاً دوباره بفرستید.

## Command menus (at most 256 characters each)

command-video = ساخت ویدیو: /video و آنچه می‌خواهید ببینید
command-queue = درخواست‌های شما و وضعیت آن‌ها
command-cancel = لغو آنچه هنوز منتظر است
command-quota = چند ویدیوی دیگر می‌توانید بسازید
command-help = کارهایی که بلدم، و همهٔ گزینه‌ها

## Questions and offers

ask-prompt = عکس قشنگی است. چه اتفاقی در آن بیفتد؟ با چند کلمه پاسخ دهید.
ask-words = ویدیو چه چیزی را نشان دهد؟ با چند کلمه پاسخ دهید، یا بنویسید /video اژدهایی بر فراز کوه‌ها.
ask-placeholder = چه اتفاقی بیفتد؟
offer =
    ویدیویی از این بسازم؟

    «{ $prompt }»

    { $model } · ساخت: حدود { $time } · { $price } · یک ویدیو حساب می‌شود
edited = من همان نوشتهٔ اول شما را می‌سازم. اگر نسخهٔ ویرایش‌شده را می‌خواهید، لطفاً آن را در پیام تازه‌ای بفرستید.
unsupported =
    { $kind ->
        [sticker] از استیکر نمی‌توانم ویدیو بسازم.
        [animation] با تصویر متحرک نمی‌توانم کار کنم، فقط با تصویر ثابت.
       *[other] با این نمی‌توانم کار کنم.
    } برایم نوشته بفرستید، یا عکسی با کپشن.

## Buttons

button-make = 🎬 ویدیو را بساز
button-again = 🔁 یک بار دیگر
button-retry = 🔁 تلاش دوباره
button-cancel = ✖️ لغو
button-cancel-place = ✖️ لغو «{ $prompt }»
pressed-make = در صف قرار گرفت.
pressed-already = این یکی همین حالا در حال ساخت است.
pressed-not-yours = این دکمه برای شخص دیگری است.
pressed-gone = این دکمه قدیمی شده است؛ لطفاً دوباره با /video درخواست کنید.
pressed-cancelled = لغو شد.
pressed-too-late = ساخت آن شروع شده و دیگر نمی‌شود متوقفش کرد. ویدیو به دستتان می‌رسد.

## The status of a request

status-preparing = 🖼 دارم عکستان را نگاه می‌کنم…
status-preparing-video = 🎞 در حال بررسی ویدیو…
status-waiting =
    { $place ->
        [1] ⏳ در صف: نوبت بعدی شماست.
       *[other] ⏳ در صف: نوبت { $place }.
    }
status-starting = 🎬 آماده‌شدن برای فیلم‌برداری…
status-checking = 🔎 استودیو پاسخ روشنی نداد. دارم بررسی می‌کنم که درخواست شما به آن رسیده است یا نه؛ چیزی دو بار ساخته یا حساب نمی‌شود.
status-making =
    🎬 در حال فیلم‌برداری…
    { $bar } { $percent }%
    { $left ->
        [-1] کمی بیشتر از معمول طول می‌کشد.
       *[other] حدود { $time } مانده
    }
status-late = 🐢 این خیلی بیشتر از معمول طول کشیده و دیگر از سهمیهٔ شما کم نمی‌شود. تا یک روز پیگیرش هستم و اگر ویدیو برسد، برایتان می‌فرستم.
status-sending = 📤 ویدیو آماده است؛ دارم می‌فرستم…
status-cancelled = ✖️ لغو شد. چیزی از سهمیه کم نشد.
status-undelivered = 🎁 ویدیوی شما آماده است، ولی Telegram نمی‌گذارد آن را به این گفتگو بفرستم.
status-failed =
    ❌ { $reason }

    چیزی از سهمیه کم نشد.

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
queue-waiting = ⏳ نوبت { $place } – { $prompt }
queue-making = 🎬 فیلم‌برداری – { $prompt }
queue-sending = 📤 در حال ارسال – { $prompt }
queue-preparing = 🖼 نگاه به عکس – { $prompt }
queue-late = 🐢 دیر کرده – { $prompt }
cancel-none = درخواستی ندارید که منتظر باشد. با /video شروع کنید.
cancel-done =
    { $count ->
        [one] لغو شد: { $count } درخواست. چیزی از سهمیه کم نشد.
       *[other] لغو شد: { $count } درخواست. چیزی از سهمیه کم نشد.
    }
cancel-too-late =
    { $count ->
        [one] ساخت { $count } درخواست شروع شده و دیگر نمی‌شود متوقفش کرد. ویدیو به دستتان می‌رسد.
       *[other] ساخت { $count } درخواست شروع شده و دیگر نمی‌شود متوقفشان کرد. ویدیوها به دستتان می‌رسند.
    }
quota-daily =
    { $limit ->
        [0] روزانه هر چند ویدیو بخواهید می‌توانید بسازید. در 24 ساعت گذشته: { $used }.
       *[other] ویدیوهای شما در 24 ساعت گذشته: { $used } از { $limit }؛ باقی‌مانده: { $left }.
    }
quota-next = ویدیوی بعدی { $time } دیگر ممکن می‌شود.
quota-active =
    { $limit ->
        [0] هم‌اکنون در جریان: { $used }.
       *[other] هم‌اکنون در جریان: { $used }، حداکثر هم‌زمان: { $limit }.
    }
quota-chat = ویدیوهای این گروه در 24 ساعت گذشته: { $used } از { $limit }.

## What people should know of a request: shown under its status and in the caption

note-no-effect = گزینهٔ { $option } اینجا اثری ندارد: مدل { $model } از آن استفاده نمی‌کند.
note-chosen =
    مدل { $model } اینجا این را می‌خواهد: { $setting ->
       *[other] { $setting } = { $value }
    }، پس همین مقدار را انتخاب کردم.
note-silent = مدل { $model } این را فقط بدون صدا می‌سازد.
note-continues = مدل { $model } نمی‌تواند ویدیو را تغییر دهد، بلکه آن را از جایی که تمام می‌شود ادامه می‌دهد.
note-guides = مدل { $model } این ویدیو را تغییر نمی‌دهد، بلکه با الگو گرفتن از آن ویدیوی تازه‌ای می‌سازد.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = توضیح ویدیو نوشته نشده است. مثلاً: /video اژدهایی بر فراز کوه‌ها
refused-unknown-option = گزینهٔ { $option } را نمی‌شناسم. این‌ها را می‌شناسم: { $options }.
refused-option-value = گزینهٔ { $option } مقدار می‌خواهد، مثلاً { $example }.
refused-option-flag = گزینهٔ { $option } تنها می‌آید، بدون مقدار.
refused-open-quote = علامت نقل‌قول بعد از { $option } بسته نشده است.
refused-unknown-model = مدل «{ $name }» را نمی‌شناسم. منظورتان { $nearest } بود؟ نزدیک‌ترین‌ها: { $families }.
refused-option =
    { $operation ->
        [image] مدل { $model } گزینهٔ { $option } را برای عکس نمی‌پذیرد. این‌ها را می‌پذیرد: { $options }.
       *[other] مدل { $model } گزینهٔ { $option } را نمی‌پذیرد. این‌ها را می‌پذیرد: { $options }.
    }
refused-value = مقدار { $option } نمی‌تواند «{ $value }» باشد. مقدارهای ممکن: { $choices }.
refused-not-integer = گزینهٔ { $option } عدد صحیح می‌خواهد، نه «{ $value }».
refused-not-number = گزینهٔ { $option } عدد می‌خواهد، نه «{ $value }».
refused-bounds = مقدار { $option } نمی‌تواند { $value } باشد. مقدارهای ممکن: از { $minimum } تا { $maximum }.
refused-option-too-long = متن بعد از { $option } خیلی بلند است؛ حداکثر { $limit } نویسه.
refused-prompt-too-long = این متن { $length } نویسه دارد؛ مدل { $model } حداکثر { $limit } نویسه می‌پذیرد.
refused-needs-photo = مدل { $model } اینجا عکس می‌خواهد: عکسی با کپشن بفرستید، یا با /video به یک عکس پاسخ دهید.
refused-too-many-photos =
    { $limit ->
        [one] مدل { $model } حداکثر { $limit } عکس می‌پذیرد.
       *[other] مدل { $model } حداکثر { $limit } عکس می‌پذیرد.
    } از این‌ها ویدیو می‌سازد: { $takes }. { $other ->
        [none] هیچ مدل دیگری هم این همه عکس را نمی‌پذیرد.
       *[other] مدل { $other } همهٔ عکس‌هایتان را می‌پذیرد: اضافه کنید { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-photos = مدل { $model } اینجا { $count } عکس می‌خواهد: آن‌ها را در یک آلبوم با کپشن بفرستید.
refused-needs-sound = مدل { $model } عکس و صدا می‌خواهد: با یک عکس و /video به یک پیام صوتی پاسخ دهید.
refused-needs-video = مدل { $model } ویدیو می‌خواهد: با /video به یکی از ویدیوهای من پاسخ دهید و بنویسید چه چیزی تغییر کند.
refused-media =
    { $operation ->
        [text] برای مدل { $model } نوشته کافی نیست.
        [image] مدل { $model } نمی‌تواند عکس را متحرک کند.
        [frames] مدل { $model } نمی‌تواند از عکسی به عکس دیگر برود.
        [references] مدل { $model } نمی‌تواند محتوای ویدیو را از عکس‌ها بگیرد.
        [talking] مدل { $model } نمی‌تواند عکس را به حرف بیاورد.
        [edit] مدل { $model } نمی‌تواند ویدیو را این‌طور تغییر دهد.
        [extend] مدل { $model } نمی‌تواند ویدیو را ادامه دهد.
        [guide] مدل { $model } نمی‌تواند با الگو گرفتن از ویدیوی دیگر ویدیو بسازد.
       *[other] مدل { $model } نمی‌تواند ویدیویی از این بسازد.
    } این‌ها را می‌پذیرد: { $takes }. { $other ->
        [none] هیچ مدل دیگری هم نمی‌تواند.
       *[other] مدل { $other } می‌تواند: اضافه کنید { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-voice = مدل { $model } ویدیو را به حرف می‌آورد: بعد از /video بنویسید چه گفته شود، یا به یک پیام صوتی پاسخ دهید.
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
refused-links-only = مدل { $model } عکس و فایل صوتی را فقط به صورت لینک اینترنتی می‌پذیرد و من چنین لینکی ندارم. مدل‌های دیگر را در /models ببینید.
refused-combination =
    مدل { $model } گزینهٔ { $option ->
       *[other] { $option } { $value }
    } را همراه با { $other } نمی‌پذیرد. مقدارهای ممکن در اینجا: { $choices }.
refused-combination-media =
    برای چنین درخواستی ({ $takes }) مدل { $model } گزینهٔ { $option ->
       *[other] { $option } { $value }
    } را نمی‌پذیرد. مقدارهای ممکن در اینجا: { $choices }.
refused-out-of-place = مدل { $model } گزینهٔ { $option } را اینجا نمی‌پذیرد.
refused-generic-combination = مدل { $model } این گزینه‌ها را با هم نمی‌پذیرد. لطفاً بعضی از آن‌ها را حذف کنید.
refused-needs-setting =
    مدل { $model } این را هم می‌خواهد: { $setting ->
       *[other] --set { $setting }=VALUE
    }. مقدارهای ممکن: { $choices }.
refused-setting = مدل { $model } تنظیمی به نام «{ $setting }» ندارد. با --set این‌ها را می‌پذیرد: { $settings }.
refused-album = در این آلبوم ویدیو هست و من فقط با عکس کار می‌کنم. لطفاً عکس‌ها را بدون ویدیو دوباره بفرستید.
refused-not-allowed = این ربات فقط برای افراد و گروه‌هایی است که مالکش انتخاب کرده است.
refused-user-daily =
    { $limit ->
        [one] سهمیهٔ 24 ساعتهٔ شما، یعنی { $limit } ویدیو، تمام شده است.
       *[other] سهمیهٔ 24 ساعتهٔ شما، یعنی { $limit } ویدیو، تمام شده است.
    } ویدیوی بعدی { $time } دیگر ممکن می‌شود.
refused-chat-daily =
    { $limit ->
        [one] سهمیهٔ 24 ساعتهٔ این گروه، یعنی { $limit } ویدیو، تمام شده است.
       *[other] سهمیهٔ 24 ساعتهٔ این گروه، یعنی { $limit } ویدیو، تمام شده است.
    } ویدیوی بعدی { $time } دیگر ممکن می‌شود.
refused-user-active =
    { $limit ->
        [one] هم‌اکنون { $limit } درخواست در جریان دارید. وقتی تمام شد، دوباره درخواست کنید. آن را در /queue می‌بینید.
       *[other] هم‌اکنون { $limit } درخواست در جریان دارید. وقتی یکی تمام شد، دوباره درخواست کنید. آن‌ها را در /queue می‌بینید.
    }

## Photos that cannot be used

image-too-large = این تصویر خیلی بزرگ است: باید کمتر از { $limit } مگابایت باشد.
image-too-many-pixels = این تصویر { $megapixels } مگاپیکسل است؛ من تا { $limit } مگاپیکسل را می‌پذیرم.
image-too-small =
    این تصویر خیلی کوچک است ({ $width ->
       *[other] { $width }×{ $height }
    })؛ هر ضلع باید دست‌کم { $limit } پیکسل باشد.
image-broken = نمی‌توانم این تصویر را باز کنم؛ به نظر می‌رسد فایل خراب است. لطفاً دوباره بفرستید.
image-format = با تصویر { $format } نمی‌توانم کار کنم. لطفاً JPEG یا PNG یا WebP بفرستید.
image-animated = با تصویر متحرک نمی‌توانم کار کنم، فقط با تصویر ثابت.
image-gone = دیگر Telegram این عکس را به من نمی‌دهد. لطفاً دوباره بفرستید.
sound-too-large = این صدا خیلی حجیم است: باید کمتر از { $limit } مگابایت باشد.
sound-too-long =
    { $limit ->
        [one] این صدا خیلی طولانی است؛ حداکثر { $limit } ثانیه.
       *[other] این صدا خیلی طولانی است؛ حداکثر { $limit } ثانیه.
    }
sound-broken = نمی‌توانم این صدا را پخش کنم. لطفاً پیام صوتی یا فایل MP3 بفرستید.
sound-gone = دیگر Telegram این صدا را به من نمی‌دهد. لطفاً دوباره بفرستید.

## Failures

failed-content = استودیو این نوشته یا عکس را نپذیرفت: قوانینش اجازه نمی‌دهد. با کلمات دیگری امتحان کنید.
failed-generation = استودیو نتوانست این ویدیو را بسازد: { $reason }
failed-unknown = استودیو نتوانست این ویدیو را بسازد و دلیلش را هم نگفت.
failed-field = استودیو { $field } را نپذیرفت. بدون این گزینه امتحان کنید.
failed-bad-request = استودیو درخواست را نپذیرفت: { $reason }
failed-bad-key = استودیو فعلاً مرا راه نمی‌دهد. مالک این ربات باید به آن رسیدگی کند.
failed-no-credits = حساب مالک در استودیو خالی است. مالک این ربات باید آن را شارژ کند.
failed-not-allowed = استودیو این کار را برای حساب مالک مجاز نمی‌داند.
failed-model-gone = استودیو دیگر این مدل را ندارد. لطفاً مدل دیگری انتخاب کنید.
failed-maintenance = استودیو فعلاً مشغول کار روی این مدل است. مدل دیگری را امتحان کنید، یا بعداً دوباره سر بزنید.
failed-never-came = استودیو این ویدیو را هرگز تمام نکرد و من دیگر منتظرش نیستم.
failed-internal = مشکلی از طرف من پیش آمد. لطفاً دوباره امتحان کنید.

link-too-large = ویدیو بزرگ‌تر از { $limit } مگابایتی است که می‌توانم بفرستم، پس این لینک آن است. لینک برای همیشه نمی‌ماند:
link-not-taken = این ویدیو را Telegram اینجا نمی‌پذیرد، پس این لینک آن است. لینک برای همیشه نمی‌ماند:
link-not-fetched = نتوانستم ویدیو را بگیرم و بفرستم، پس این لینک آن است. لینک برای همیشه نمی‌ماند:
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
list-join = { $before }، { $after }

## Why no chat can reach a model

unreachable-mask-video = به ویدیوی دومی به‌عنوان ماسک نیاز دارد که نشان دهد روی کجا نقاشی شود
unreachable-character-object = به یک شخصیت و ویدیویی از بازیگری که حرکتش دهد نیاز دارد

## Settings, models, languages

language-name = فارسی
command-models = همهٔ مدل‌ها: چه می‌پذیرند و کدام مال شماست
command-settings = آنچه به کار می‌برم وقتی چیز دیگری نگویید
command-language = زبانی که با شما حرف می‌زنم
settings-title =
    ⚙️ تنظیمات شما: آنچه به کار می‌برم وقتی پیامتان چیز دیگری نگوید. گزینهٔ داخل پیام همیشه مقدم است.

    آنچه می‌بینید برای { $model } است؛ با مدل دیگر شاید فرق کند.
settings-title-group =
    ⚙️ تنظیمات این گروه: آنچه به کار می‌برم وقتی پیام چیز دیگری نگوید. گزینهٔ داخل پیام همیشه مقدم است. فقط مدیران می‌توانند تغییرش دهند.

    آنچه می‌بینید برای { $model } است؛ با مدل دیگر شاید فرق کند.
settings-admins-only = فقط مدیران می‌توانند انتخاب این گروه را تغییر دهند. در گفتگوی خصوصی با من می‌توانید برای خودتان انتخاب کنید.
settings-pick-ar = 📐 ابعاد تصویر چه باشد؟ این‌ها را { $model } می‌پذیرد. برای عکس هم همین است: به همان ابعاد بریده می‌شود.
settings-pick-duration = ⏱ ویدیو چقدر طول بکشد؟ این مدت‌ها را { $model } می‌پذیرد.
settings-pick-res = 🖥 وضوح ویدیو چه باشد؟ این‌ها را { $model } می‌پذیرد.
value-own = به انتخاب مدل
value-on = روشن
value-off = خاموش
value-telegram = مثل Telegram
button-set-model = 🎬 مدل: { $value }
button-set-ar = 📐 ابعاد: { $value }
button-set-duration = ⏱ مدت: { $value }
button-set-res = 🖥 وضوح: { $value }
button-set-sound = 🔊 صدا: { $value }
button-set-enhance = ✨ بهترکردن نوشته: { $value }
button-set-confirm = ✋ پرسش پیش از ساخت: { $value }
button-set-language = 🌐 زبان: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ تنظیمات
button-back = ↩️ بازگشت
button-previous = ◀️ قبلی
button-next = بیشتر ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 خارج از دسترس · { $count }
button-mine = ⭐ مدل من باشد
button-mine-group = ⭐ مدل این گروه باشد
button-is-mine = ✅ این مدل شماست
button-is-mine-group = ✅ این مدل گروه است
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
models-tags = در نوشتهٔ شما { $first } یعنی اولین چیزی که می‌فرستید، و بقیه هم به همین ترتیب؛ اگر این نام‌ها را به کار نبرید، خودم اضافه می‌کنم.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } مدل از داخل گفتگو در دسترس نیست، به این دلیل:
       *[other] 🚫 { $count } مدل از داخل گفتگو در دسترس نیستند، به این دلیل:
    }
language-title = 🌐 با شما به چه زبانی حرف بزنم؟ در گروه‌ها هم همین خواهد بود.
language-title-group = 🌐 در این گروه به چه زبانی حرف بزنم؟ با هر عضوی که زبانش را بدانم، به زبان خودش حرف می‌زنم.

## Answers to messages, and the buttons under a result

refused-sound-alone = صدا چهره می‌خواهد: با عکسی که کپشنش با /video شروع می‌شود به پیام صوتی پاسخ دهید.
button-change = ✏️ با تغییرات
button-extend = ➡️ ادامه
button-others = 🎛 مدل دیگر
button-copy = 📋 کپی
pressed-no-others = هیچ مدل دیگری نمی‌تواند آن را همان‌طور که خواستید بسازد.
change-words =
    این را کپی کنید، هر چه خواستید تغییر دهید و بفرستید:

    { $command }
change-media =
    این را کپی کنید، هر چه خواستید تغییر دهید و در پاسخ به همین پیام بفرستید تا همان عکس‌ها، صدا یا ویدیو را به کار ببرم:

    { $command }
other-models = دوباره با کدام مدل بسازم؟ با فشردن دکمه ساخت شروع می‌شود و یک ویدیو حساب می‌شود.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 ممنون که مرا اضافه کردید! من از نوشته و عکس ویدیو می‌سازم.
group-sees-all =
    👀 پیام‌های این گروه را می‌بینم، پس می‌توانید فقط مرا منشن کنید: { $name ->
       *[other] @{ $name }
    } اژدهایی بر فراز کوه‌ها.
group-sees-some =
    🙈 اینجا فقط دستورها و پاسخ به پیام‌های خودم را می‌بینم. اگر در پیامی یا در کپشن عکسی مرا منشن کنید، به من نمی‌رسد.
    برای تغییر این وضع، یکی از مدیران می‌تواند مرا مدیر این گروه کند. یا مالک این ربات حالت حریم خصوصی گروه را خاموش کند: در { "" ->
       *[other] @BotFather
    } با دستور /setprivacy، و بعد مرا دوباره اضافه کند.
group-no-videos = ⚠️ اجازه ندارم در این گروه ویدیو بفرستم، پس فقط لینک به دستتان می‌رسد. یکی از مدیران می‌تواند در دسترسی‌های گروه این اجازه را بدهد، یا مرا مدیر کند.
group-no-messages = ⚠️ مرا به «{ $group }» اضافه کردید، ولی اجازه ندارم آنجا بنویسم. یکی از مدیران آن گروه می‌تواند در دسترسی‌های گروه این اجازه را بدهد، یا مرا مدیر کند.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 من از نوشته و عکس ویدیوی صدادار می‌سازم.

    بنویسید چه می‌خواهید ببینید، یا عکسی بفرستید و بگویید چه اتفاقی در آن بیفتد. یکی دو دقیقه بعد ویدیو آماده است. در گروه‌ها هم کار می‌کنم.

    دکمهٔ «شروع» را بزنید و اولین ایده‌تان را بفرستید.
bot-short-description = 🎬 از نوشته و عکس ویدیوی صدادار می‌سازد، در گفتگوی خصوصی و در گروه.

## Videos already made, and what is kept

command-history = ویدیوهای شما و ارسال فوری دوبارهٔ آن‌ها
command-privacy = آنچه دربارهٔ شما نگه می‌دارم، و چه کسی می‌بیند
command-forget = حذف آنچه دربارهٔ شما نگه می‌دارم
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ جدیدتر
button-older = قدیمی‌تر ›
button-forget = 🗑 همه را حذف کن
pressed-not-now = این بار Telegram آن را نپذیرفت. اگر نرسید، لطفاً دوباره بزنید.
history-empty = هنوز ویدیویی از شما اینجا نیست. با /video یکی بسازید.
history-title = 🎞 ویدیوهای شما، اول تازه‌ترین‌ها. هر دکمه یکی را دوباره می‌فرستد؛ هزینه‌ای ندارد و حساب نمی‌شود.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · به صورت لینک آمد، پس نمی‌توانم دوباره بفرستم
history-lost = این ویدیو دیگر در Telegram نیست، پس نمی‌توانم دوباره بفرستم. می‌توانم از نو بسازمش؛ یک ویدیو حساب می‌شود.
forget-ask =
    🗑 آنچه دربارهٔ شما نگه می‌دارم، در همهٔ گفتگوها، حذف شود؟

    این‌ها برای همیشه می‌روند: نوشته‌ها، گزینه‌ها، شناسهٔ عکس‌ها، لینک ویدیوها و نتیجهٔ همهٔ درخواست‌های تمام‌شدهٔ شما، فهرست /history با دکمه‌هایش، انتخاب‌هایتان در /settings، و پیشنهادها و پرسش‌هایی از من که هنوز منتظر پاسخ شما هستند. دکمه‌های زیر ویدیوهایتان دیگر کار نخواهند کرد.

    پیام‌ها و ویدیوهای این گفتگو می‌مانند؛ آن‌ها را Telegram نگه می‌دارد و فقط خودتان می‌توانید حذفشان کنید. تا حدود یک روز هنوز یادم می‌ماند که ویدیو ساخته‌اید، نه این‌که کدام ویدیوها، تا سهمیه‌تان همان که هست بماند.
forget-under-way =
    { $count ->
        [one] هنوز { $count } درخواست شما در جریان است. حذف نمی‌شود و ویدیو به دستتان می‌رسد؛ بعد از آن دوباره /forget بفرستید.
       *[other] هنوز { $count } درخواست شما در جریان است. حذف نمی‌شوند و ویدیوها به دستتان می‌رسند؛ بعد از آن دوباره /forget بفرستید.
    }
forget-done =
    { $count ->
        [0] انجام شد. درخواست تمام‌شده‌ای از شما نداشتم؛ پیشنهادها و پرسش‌های باز حذف شدند.
        [one] انجام شد. { $count } درخواست تمام‌شده، همراه با پیشنهادها و پرسش‌های باز، حذف شد.
       *[other] انجام شد. { $count } درخواست تمام‌شده، همراه با پیشنهادها و پرسش‌های باز، حذف شدند.
    }
privacy =
    🔒 آنچه دربارهٔ شما نگه می‌دارم:
    · درخواست‌هایتان: نوشته‌ها، گزینه‌ها، مدل، زمان‌ها، شناسهٔ عددی شما در Telegram، زبانتان، گفتگو و پیامی که درخواست از آن آمده، شناسهٔ عکس‌ها و ویدیوهای آماده‌تان نزد Telegram، لینک ویدیو در استودیو، و اگر مشکلی پیش آمده، این‌که چه بوده است. { $days ->
        [0] تا وقتی /forget بفرستید.
        [one] تا وقتی /forget بفرستید، و در هر حال حداکثر { $days } روز.
       *[other] تا وقتی /forget بفرستید، و در هر حال حداکثر { $days } روز.
    }
    · پیشنهادها و پرسش‌هایی که منتظر پاسخ شما هستند، و شناسهٔ عکس‌های آلبوم‌ها نزد Telegram: 7 روز.
    · انتخاب‌هایتان در /settings: تا وقتی تغییرشان دهید یا /forget بفرستید.
    · خود عکس‌ها و صداها: فقط تا وقتی به استودیو برسند یا درخواست تمام شود. ویدیوها: فقط هنگام فرستادن.
    · پیام‌هایتان به من: تا وقتی به آن‌ها رسیدگی کنم. پیامی که نتوانم به آن رسیدگی کنم: 2 روز.

    چه کسی آن را می‌بیند:
    · استودیو، AI/ML API، نوشته‌ها، گزینه‌ها، تصویرها و صداهای درخواست را با شماره‌ای تصادفی می‌گیرد، بدون نام یا شناسهٔ Telegram شما. این‌که چه نگه دارد به قوانین خودش بستگی دارد.
    · پیام‌های ما و ویدیوهای شما را Telegram طبق قوانین خودش نگه می‌دارد.
    · مالک این ربات می‌تواند داده‌های ذخیره‌شده و لاگ آن را ببیند.
    · در گروه، همهٔ اعضا درخواست‌ها و ویدیوها را می‌بینند.

    چطور حذف می‌شود: دستور /forget آنچه را نگه می‌دارم حذف می‌کند. تا حدود یک روز بعد از هر درخواست، به‌خاطر سهمیه، هنوز یادم می‌ماند که فرستاده شده و از کجا، نه این‌که چه بوده است. چیزی را در استودیو، در Telegram، یا در نسخه‌ها و لاگ‌هایی که مالک نگه می‌دارد حذف نمی‌کند.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = قیمت فقط بعداً معلوم می‌شود
price-unknown = قیمت نامعلوم
refused-model-gone =
    متأسفانه استودیو دیگر { $model } را ارائه نمی‌کند. چیزی از سهمیه کم نشد. { $other ->
        [none] فعلاً هیچ مدل دیگری هم این کار را نمی‌تواند.
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
inline-about = { $model } · ساخت: حدود { $time } · { $price }
inline-empty = بنویسید چه می‌خواهید ببینید
inline-refused = ✋ این‌طور نمی‌توانم بسازم
inline-offer =
    🎬 «{ $prompt }»

    { $model } · ساخت: حدود { $time } · { $price } · یک ویدیو حساب می‌شود
inline-status =
    «{ $prompt }»

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 متحرک‌کردن فریم آخر
button-file = 📎 به صورت فایل
pressed-fetching = دارم می‌آورمش…
ask-frame = 🎞 ویدیوی شما اینجا تمام می‌شود. بعدش چه اتفاقی بیفتد؟ با چند کلمه پاسخ دهید.
caption-file = 📎 ویدیو همان‌طور که استودیو ساخته، بدون فشرده‌سازی Telegram
video-gone = دیگر به این ویدیو دسترسی ندارم: استودیو حذفش کرده و Telegram فقط فایل‌های تا { $limit } مگابایت را به من می‌دهد. می‌توانم از نو بسازمش؛ یک ویدیو حساب می‌شود.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ در صف. استودیو فعلاً چیز تازه‌ای نمی‌پذیرد؛ درخواست شما محفوظ است و خودش ادامه پیدا می‌کند.
status-unclear = 🔎 استودیو هنوز نمی‌تواند بگوید درخواست شما به آن رسیده است یا نه. این درخواست دیگر از سهمیهٔ شما کم نمی‌شود. تا یک روز باز هم می‌پرسم و اگر ویدیو برسد، برایتان می‌فرستم.
status-fitting = 📦 ویدیو برای Telegram بیش از حد بزرگ است، دارم کوچکش می‌کنم… { $percent }%
caption-smaller = کوچک‌شده تا در Telegram جا شود
link-no-room = فعلاً فضای کافی برای این ویدیو ندارم، پس این لینک آن است. لینک برای همیشه نمی‌ماند:
failed-no-room = دیگر فضای کافی برای کار ندارم. مالک این ربات باید به آن رسیدگی کند.
refused-budget = مبلغی که مالک این ربات برای خرج در 24 ساعت اجازه داده تمام شده است. ویدیوی بعدی { $time } دیگر ممکن می‌شود.
refused-budget-model = هزینهٔ ویدیو با { $model } می‌شود { $price }، بیشتر از آنچه مالک این ربات برای خرج در 24 ساعت اجازه داده است. قیمت مدل‌های دیگر را در /models ببینید.
refused-budget-price = هزینهٔ { $model } از پیش معلوم نیست و مالک این ربات فقط به چیزی اجازه می‌دهد که قیمتش معلوم باشد. قیمت مدل‌های دیگر را در /models ببینید.
refused-paused = حساب مالک در استودیو تقریباً خالی است، پس فعلاً چیز تازه‌ای نمی‌پذیرم. مالک خبر دارد. لطفاً بعداً دوباره امتحان کنید.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] سرویس AI/ML API کلید ما را نمی‌پذیرد.
        [credits] حساب ما در AI/ML API خالی است.
       *[other] سرویس AI/ML API ما را راه نمی‌دهد.
    } تا این وضع عوض نشود چیز تازه‌ای به آن نمی‌فرستم و خودم دوباره امتحان می‌کنم. چیزی از دست نرفته است؛ اکنون در انتظار: { $count }.
admin-resumed = ✅ سرویس AI/ML API دوباره درخواست‌های ما را می‌پذیرد. آنچه منتظر بود ادامه پیدا می‌کند.
admin-balance-low = ⚠️ موجودی حساب ما در AI/ML API به { $amount } رسیده است. تا شارژ نشود درخواست تازه‌ای نمی‌پذیرم؛ آنچه در جریان است ادامه پیدا می‌کند.
admin-balance-fine = ✅ حساب ما در AI/ML API دوباره شارژ شد: { $amount }. درخواست‌های تازه را می‌پذیرم.
