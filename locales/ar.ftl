# Arabic. The user is addressed in the singular (أنت), the bot speaks as "I"; verbs of the first person need no gender. Terms: النموذج, الطلب, الخيار, الحصة, الاستوديو, شرح (caption), مشرف (admin). An option with its value, or @ with a name, stands in a choice of one variant, so that the translator isolates both together and they read from left to right.

## Greetings

start =
    🎬 أحوّل الكلمات والصور إلى فيديو.

    أرسل /video ومعه ما تريد أن تراه:
    /video تنين فوق الجبال

    أو أرسل صورة واكتب في شرحها ماذا تريد أن يحدث فيها. يستغرق الأمر دقيقة أو دقيقتين، وأخبرك خلالها إلى أين وصلت.

    اضغط /help لترى كل ما أستطيع فعله.
help =
    🎬 بالكلمات: /video تنين فوق الجبال
    🖼 بصورة: أرسلها مع شرح، أو ردّ على صورة بالأمر /video واكتب ماذا يحدث فيها.
    🎞 بصورتين في ألبوم: ينتقل الفيديو من الأولى إلى الأخيرة. وإن زادت الصور، فهي تبيّن ما يظهر في الفيديو.
    ↩️ ردّ على رسالة صوتية بصورة مع /video فتتكلم الصورة. وردّ على أحد فيديوهاتي بالأمر /video فأعدّله أو أكمله.

    الخيارات، قبل الكلمات أو بعدها:
    --model NAME ({ $families })
    { $model ->
       *[other] --ar 16:9 / 9:16
    } – شكل الفيديو
    { $model ->
       *[other] --duration 8
    } – المدة بالثواني
    { $model ->
       *[other] --res 1080p
    } – الدقة
    { $model ->
       *[other] --seed 42
    } – النتيجة نفسها مرة أخرى
    { $model ->
       *[other] --no "blur, text"
    } – ما تريد تجنّبه
    --silent – بلا صوت
    --raw – كلماتك كما كتبتها تمامًا
    { $model ->
       *[other] --set name=value
    } – أي شيء آخر يقبله النموذج

    إن لم تحدد --model فسأستخدم { $model } أو ما اخترته في /settings. ليست كل النماذج تقبل جميع الخيارات؛ وإن لم يُقبل خيار ما فسأخبرك، ولن يُخصم شيء.

    /queue – طلباتك
    /cancel – إلغاء ما لا يزال ينتظر
    /quota – كم فيديو بقي لك
    /models – جميع النماذج وما تقبله
    /settings – ما أستخدمه إن لم تطلب غيره
    /language – اللغة التي أتحدث بها
    /history – فيديوهاتك، أعيد إرسالها فورًا
    /privacy – ما أحتفظ به عنك
    /forget – حذفه
help-group =
    🎬 في هذه المجموعة: أرسل /video تنين فوق الجبال، أو ردّ على صورة بالأمر /video واكتب ماذا يحدث فيها. ويمكن أن يبدأ شرح الصورة أيضًا بالأمر /video
unknown-command = لا أعرف الأمر { $command }. اضغط /help لترى ما أستطيع فعله.
sorry = حدث خطأ ما من جهتي. لم يُخصم شيء. من فضلك أرسل طلبك مرة أخرى.

## Command menus (at most 256 characters each)

command-video = صنع فيديو: اكتب /video وما تريد أن تراه
command-queue = طلباتك وأين وصلت
command-cancel = إلغاء ما لا يزال ينتظر
command-quota = كم فيديو بقي لك
command-help = ما أستطيع فعله، وجميع الخيارات

## Questions and offers

ask-prompt = صورة جميلة. ماذا تريد أن يحدث فيها؟ ردّ ببضع كلمات.
ask-words = ماذا تريد أن يُظهر الفيديو؟ ردّ ببضع كلمات، أو اكتب /video تنين فوق الجبال.
ask-placeholder = ماذا تريد أن يحدث؟
offer =
    هل أصنع فيديو من هذا؟

    «{ $prompt }»

    { $model } · يستغرق نحو { $time } · { $price } · يُحسب فيديو واحدًا
edited = سأعمل بما كتبته أولًا. إن أردت النسخة المعدّلة، فأرسلها من فضلك في رسالة جديدة.
unsupported =
    { $kind ->
        [sticker] لا أستطيع صنع فيديو من ملصق.
        [animation] لا أستطيع استخدام الصور المتحركة، بل الثابتة فقط.
       *[other] لا أستطيع استخدام هذا.
    } أرسل لي كلمات، أو صورة مع شرح.

## Buttons

button-make = 🎬 اصنع الفيديو
button-again = 🔁 مرة أخرى
button-retry = 🔁 حاول مجددًا
button-cancel = ✖️ إلغاء
button-cancel-place = ✖️ إلغاء «{ $prompt }»
pressed-make = أصبح في قائمة الانتظار.
pressed-already = هذا الطلب قيد التنفيذ بالفعل.
pressed-not-yours = هذا الزر يخص شخصًا آخر.
pressed-gone = هذا الزر قديم جدًا؛ اطلب من جديد عبر /video من فضلك.
pressed-cancelled = أُلغي الطلب.
pressed-too-late = بدأ التصوير بالفعل ولم يعد إيقافه ممكنًا. سيصلك الفيديو.
pressed-doubtful = لم يُجب الاستوديو بوضوح، وما زلت أتحقق من وصول هذا الطلب إليه. لا يمكن سحبه حاليًا.

## The status of a request

status-preparing = 🖼 أنظر إلى صورتك…
status-preparing-video = 🎞 أنظر إلى الفيديو…
status-waiting =
    { $place ->
        [1] ⏳ في قائمة الانتظار: دورك هو التالي.
       *[other] ⏳ في قائمة الانتظار: دورك رقم { $place }.
    }
status-starting = 🎬 أستعد للتصوير…
status-checking = 🔎 لم يُجب الاستوديو بوضوح. أتحقق الآن من وصول طلبك إليه؛ لن يُصنع شيء أو يُحسب مرتين. بعد { $time } من إرساله على أبعد تقدير لن يُحسب من حصتك، ويمكنك طلب شيء آخر؛ وسأواصل السؤال لمدة يوم.
status-making =
    🎬 جارٍ التصوير…
    { $bar } { $percent }%
    { $left ->
        [-1] يستغرق الأمر وقتًا أطول قليلًا من المعتاد.
       *[other] بقي نحو { $time }
    }
status-late = 🐢 يستغرق هذا وقتًا أطول بكثير من المعتاد. لم يعد يُحسب من حصتك. سأواصل المتابعة لمدة يوم، وإذا وصل الفيديو فسأرسله إليك.
status-sending = 📤 الفيديو جاهز، وأنا أرسله الآن…
status-cancelled = ✖️ أُلغي الطلب. لم يُخصم شيء.
status-undelivered = 🎁 الفيديو جاهز، لكن Telegram لا يسمح لي بإرساله إلى هذه المحادثة. لا يُحسب هذا ضمن فيديوهاتك.
status-failed =
    ❌ { $reason }

    لم يُخصم شيء.
status-failed-uncounted =
    ❌ { $reason }

    لا يُحسب هذا ضمن فيديوهاتك.

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

queue-empty = لا توجد لديك طلبات قيد التنفيذ. ابدأ طلبًا عبر /video
queue-title =
    { $count ->
        [zero] لديك { $count } طلب قيد التنفيذ:
        [one] لديك طلب واحد قيد التنفيذ:
        [two] لديك طلبان قيد التنفيذ:
        [few] لديك { $count } طلبات قيد التنفيذ:
        [many] لديك { $count } طلبًا قيد التنفيذ:
       *[other] لديك { $count } طلب قيد التنفيذ:
    }
queue-waiting = ⏳ الدور { $place } – { $prompt }
queue-paused = ⏸ ينتظر الاستوديو – { $prompt }
queue-starting = 🎬 أستعد للتصوير – { $prompt }
queue-checking = 🔎 لم يتضح بعد هل وصل إلى الاستوديو – { $prompt }
queue-making = 🎬 قيد التصوير – { $prompt }
queue-sending = 📤 قيد الإرسال – { $prompt }
queue-preparing = 🖼 أنظر إلى الصورة – { $prompt }
queue-late = 🐢 متأخر – { $prompt }
cancel-none = ليس لديك طلب ينتظر. ابدأ طلبًا عبر /video
cancel-done =
    { $count ->
        [zero] أُلغي { $count } طلب. لم يُخصم شيء.
        [one] أُلغي طلب واحد. لم يُخصم شيء.
        [two] أُلغي طلبان. لم يُخصم شيء.
        [few] أُلغيت { $count } طلبات. لم يُخصم شيء.
        [many] أُلغي { $count } طلبًا. لم يُخصم شيء.
       *[other] أُلغي { $count } طلب. لم يُخصم شيء.
    }
cancel-too-late =
    { $count ->
        [zero] هناك { $count } طلب قيد التنفيذ بالفعل ولم يعد إيقافه ممكنًا. سيصلك الفيديو.
        [one] هناك طلب واحد قيد التنفيذ بالفعل ولم يعد إيقافه ممكنًا. سيصلك الفيديو.
        [two] هناك طلبان قيد التنفيذ بالفعل ولم يعد إيقافهما ممكنًا. سيصلك الفيديوهان.
        [few] هناك { $count } طلبات قيد التنفيذ بالفعل ولم يعد إيقافها ممكنًا. ستصلك الفيديوهات.
        [many] هناك { $count } طلبًا قيد التنفيذ بالفعل ولم يعد إيقافها ممكنًا. ستصلك الفيديوهات.
       *[other] هناك { $count } طلب قيد التنفيذ بالفعل ولم يعد إيقافها ممكنًا. ستصلك الفيديوهات.
    }
cancel-doubtful = لا يمكن سحب هذا حاليًا:
quota-daily =
    { $limit ->
        [0] يمكنك صنع ما تشاء من الفيديوهات يوميًا. خلال آخر 24 ساعة: { $used }.
       *[other] فيديوهاتك خلال آخر 24 ساعة: { $used } من { $limit }؛ المتبقي: { $left }.
    }
quota-next = يتاح لك الفيديو التالي بعد { $time }.
quota-active =
    { $limit ->
        [0] قيد التنفيذ الآن: { $used }.
       *[other] قيد التنفيذ الآن: { $used }، والحد الأقصى في الوقت نفسه { $limit }.
    }
quota-chat = فيديوهات هذه المجموعة خلال آخر 24 ساعة: { $used } من { $limit }.

## What people should know of a request: shown under its status and in the caption

note-no-effect = لا تأثير للخيار { $option } هنا: { $model } لا يستخدمه.
note-chosen =
    يحتاج { $model } هنا إلى { $setting ->
       *[other] { $setting } = { $value }
    }، لذا اخترت هذه القيمة.
note-silent = لا يستطيع { $model } صنع هذا إلا بلا صوت.
note-continues = لا يستطيع { $model } تعديل فيديو، بل يكمله من حيث ينتهي.
note-guides = لا يعدّل { $model } هذا الفيديو، بل يصنع فيديو جديدًا على غراره.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = الكلمات ناقصة. مثال: /video تنين فوق الجبال
refused-unknown-option = لا أعرف الخيار { $option }. أعرف هذه الخيارات: { $options }.
refused-option-value = يحتاج الخيار { $option } إلى قيمة، مثل { $example }.
refused-option-flag = يُكتب الخيار { $option } وحده، بلا قيمة.
refused-open-quote = هناك علامة اقتباس غير مغلقة بعد { $option }.
refused-unknown-model = لا أعرف النموذج «{ $name }». هل تقصد { $nearest }؟ أقرب النماذج: { $families }.
refused-option =
    { $operation ->
        [image] لا يقبل { $model } الخيار { $option } للصور. يقبل: { $options }.
       *[other] لا يقبل { $model } الخيار { $option }. يقبل: { $options }.
    }
refused-value = لا يمكن أن تكون قيمة { $option } «{ $value }». القيم الممكنة: { $choices }.
refused-not-integer = يحتاج { $option } إلى عدد صحيح، لا «{ $value }».
refused-not-number = يحتاج { $option } إلى رقم، لا «{ $value }».
refused-bounds = لا يمكن أن تكون قيمة { $option } هي { $value }. القيم الممكنة: من { $minimum } إلى { $maximum }.
refused-option-too-long = النص بعد { $option } طويل جدًا؛ الحد الأقصى لعدد الأحرف: { $limit }.
refused-prompt-too-long = عدد الأحرف هنا { $length }؛ والحد الأقصى لدى { $model } هو { $limit }.
refused-needs-photo = يحتاج { $model } هنا إلى صورة: أرسلها مع شرح، أو ردّ على صورة بالأمر /video
refused-too-many-photos =
    { $limit ->
        [zero] الحد الأقصى لدى { $model }: { $limit } صورة.
        [one] الحد الأقصى لدى { $model }: صورة واحدة.
        [two] الحد الأقصى لدى { $model }: صورتان.
        [few] الحد الأقصى لدى { $model }: { $limit } صور.
        [many] الحد الأقصى لدى { $model }: { $limit } صورة.
       *[other] الحد الأقصى لدى { $model }: { $limit } صورة.
    } ويصنع الفيديو من: { $takes }. { $other ->
        [none] ولا يقبل أي نموذج آخر أيضًا عدد الصور الذي أرسلته.
       *[other] أما { $other } فيقبل صورك كلها: أضف { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-photos =
    { $count ->
        [zero] يحتاج { $model } هنا إلى { $count } صورة: أرسلها في ألبوم مع شرح.
        [one] يحتاج { $model } هنا إلى صورة واحدة: أرسلها مع شرح.
        [two] يحتاج { $model } هنا إلى صورتين: أرسلهما في ألبوم مع شرح.
        [few] يحتاج { $model } هنا إلى { $count } صور: أرسلها في ألبوم مع شرح.
        [many] يحتاج { $model } هنا إلى { $count } صورة: أرسلها في ألبوم مع شرح.
       *[other] يحتاج { $model } هنا إلى { $count } صورة: أرسلها في ألبوم مع شرح.
    }
refused-needs-sound = يحتاج { $model } إلى صورة وصوت: ردّ على رسالة صوتية بصورة مع /video
refused-needs-video = يحتاج { $model } إلى فيديو: ردّ على أحد فيديوهاتي بالأمر /video واكتب ما تريد تغييره.
refused-media =
    { $operation ->
        [text] يحتاج { $model } إلى أكثر من الكلمات.
        [image] لا يستطيع { $model } تحريك صورة.
        [frames] لا يستطيع { $model } الانتقال من صورة إلى أخرى.
        [references] لا يستطيع { $model } أخذ ما يُظهره من الصور.
        [talking] لا يستطيع { $model } جعل صورة تتكلم.
        [edit] لا يستطيع { $model } تعديل فيديو بهذه الطريقة.
        [extend] لا يستطيع { $model } إكمال فيديو.
        [guide] لا يستطيع { $model } صنع فيديو على غرار فيديو آخر.
       *[other] لا يستطيع { $model } صنع فيديو من هذا.
    } يقبل ما يلي: { $takes }. { $other ->
        [none] ولا يستطيع ذلك أي نموذج آخر أيضًا.
       *[other] أما { $other } فيستطيع: أضف { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-voice = يجعل { $model } الفيديو يتكلم: اكتب بعد /video ما تريد أن يُقال، أو ردّ على رسالة صوتية.
refused-voice-or-words = يقبل { $model } إما مقطعًا صوتيًا وإما كلمات لتُنطق، لا الاثنين معًا. أرسل طلبك مرة أخرى بأحدهما فقط.
refused-photo-count =
    { $count ->
        [zero] يحتاج { $model } هنا إلى { $count } صورة بالضبط. أرسلها في ألبوم مع شرح.
        [one] يحتاج { $model } هنا إلى صورة واحدة فقط.
        [two] يحتاج { $model } هنا إلى صورتين بالضبط. أرسلهما في ألبوم مع شرح.
        [few] يحتاج { $model } هنا إلى { $count } صور بالضبط. أرسلها في ألبوم مع شرح.
        [many] يحتاج { $model } هنا إلى { $count } صورة بالضبط. أرسلها في ألبوم مع شرح.
       *[other] يحتاج { $model } هنا إلى { $count } صورة بالضبط. أرسلها في ألبوم مع شرح.
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
    هذا الفيديو طويل جدًا على { $model }. الحد الأقصى لعدد اللقطات: { $limit }، ومدتها بمعدل 30 لقطة في الثانية: { $seconds ->
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
refused-links-only = لا يقبل { $model } الصور والمقاطع الصوتية إلا كروابط على الإنترنت، وليست لديّ روابط كهذه. اضغط /models لترى نماذج أخرى.
refused-combination =
    لا يقبل { $model } الخيار { $option ->
       *[other] { $option } { $value }
    } مع { $other }. القيم الممكنة هنا: { $choices }.
refused-combination-media =
    عند صنع الفيديو من { $takes } لا يقبل { $model } الخيار { $option ->
       *[other] { $option } { $value }
    }. القيم الممكنة هنا: { $choices }.
refused-out-of-place = لا يقبل { $model } الخيار { $option } هنا.
refused-generic-combination = لا يقبل { $model } هذه الخيارات معًا. من فضلك احذف بعضها.
refused-needs-setting =
    يحتاج { $model } أيضًا إلى { $setting ->
       *[other] --set { $setting }=VALUE
    }. القيم الممكنة: { $choices }.
refused-setting = ليس لدى { $model } إعداد باسم «{ $setting }». ومع --set يقبل: { $settings }.
refused-album = في هذا الألبوم فيديو، وأنا أستخدم الصور فقط. من فضلك أرسلها مرة أخرى بدونه.
refused-not-allowed = هذا البوت متاح فقط للأشخاص والمجموعات الذين اختارهم مالكه.
refused-user-daily =
    { $limit ->
        [zero] وصلت إلى حدّك: { $limit } فيديو خلال 24 ساعة.
        [one] وصلت إلى حدّك: فيديو واحد خلال 24 ساعة.
        [two] وصلت إلى حدّك: فيديوهان خلال 24 ساعة.
        [few] وصلت إلى حدّك: { $limit } فيديوهات خلال 24 ساعة.
        [many] وصلت إلى حدّك: { $limit } فيديو خلال 24 ساعة.
       *[other] وصلت إلى حدّك: { $limit } فيديو خلال 24 ساعة.
    } يتاح لك الفيديو التالي بعد { $time }.
refused-chat-daily =
    { $limit ->
        [zero] وصلت هذه المجموعة إلى حدّها: { $limit } فيديو خلال 24 ساعة.
        [one] وصلت هذه المجموعة إلى حدّها: فيديو واحد خلال 24 ساعة.
        [two] وصلت هذه المجموعة إلى حدّها: فيديوهان خلال 24 ساعة.
        [few] وصلت هذه المجموعة إلى حدّها: { $limit } فيديوهات خلال 24 ساعة.
        [many] وصلت هذه المجموعة إلى حدّها: { $limit } فيديو خلال 24 ساعة.
       *[other] وصلت هذه المجموعة إلى حدّها: { $limit } فيديو خلال 24 ساعة.
    } يتاح الفيديو التالي بعد { $time }.
refused-user-active =
    { $limit ->
        [zero] لديك بالفعل { $limit } طلب قيد التنفيذ. عندما يكتمل أحدها اطلب من جديد. تراها في /queue
        [one] لديك بالفعل طلب واحد قيد التنفيذ. عندما يكتمل اطلب من جديد. تراه في /queue
        [two] لديك بالفعل طلبان قيد التنفيذ. عندما يكتمل أحدهما اطلب من جديد. تراهما في /queue
        [few] لديك بالفعل { $limit } طلبات قيد التنفيذ. عندما يكتمل أحدها اطلب من جديد. تراها في /queue
        [many] لديك بالفعل { $limit } طلبًا قيد التنفيذ. عندما يكتمل أحدها اطلب من جديد. تراها في /queue
       *[other] لديك بالفعل { $limit } طلب قيد التنفيذ. عندما يكتمل أحدها اطلب من جديد. تراها في /queue
    }

## Photos that cannot be used

image-too-large = هذه الصورة كبيرة جدًا: يجب أن تكون أقل من { $limit } ميغابايت.
image-too-many-pixels = دقة هذه الصورة { $megapixels } ميغابكسل؛ وأقصى ما أستطيع استخدامه { $limit }.
image-too-small =
    هذه الصورة صغيرة جدًا ({ $width ->
       *[other] { $width }×{ $height }
    })؛ الحد الأدنى لكل ضلع بالبكسل: { $limit }.
image-broken = لا أستطيع فتح هذه الصورة؛ يبدو أن الملف تالف. من فضلك أرسلها مرة أخرى.
image-format = لا أستطيع استخدام صور بصيغة { $format }. من فضلك أرسل JPEG أو PNG أو WebP
image-animated = لا أستطيع استخدام الصور المتحركة، بل الثابتة فقط.
image-gone = لم يعد Telegram يتيح لي هذه الصورة. من فضلك أرسلها مرة أخرى.
sound-too-large = هذا المقطع الصوتي كبير جدًا: يجب أن يكون أقل من { $limit } ميغابايت.
sound-too-long =
    { $limit ->
        [zero] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى { $limit } ثانية.
        [one] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى ثانية واحدة.
        [two] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى ثانيتان.
        [few] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى { $limit } ثوانٍ.
        [many] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى { $limit } ثانية.
       *[other] هذا المقطع الصوتي طويل جدًا؛ الحد الأقصى { $limit } ثانية.
    }
sound-broken = لا أستطيع تشغيل هذا المقطع الصوتي. من فضلك أرسل رسالة صوتية أو ملف MP3
sound-gone = لم يعد Telegram يتيح لي هذا المقطع الصوتي. من فضلك أرسله مرة أخرى.

## Failures

failed-content = رفض الاستوديو هذا الوصف أو الصورة: قواعده لا تسمح بذلك. جرّب كلمات أخرى.
failed-generation = لم يتمكن الاستوديو من صنع هذا الفيديو: { $reason }
failed-unknown = لم يتمكن الاستوديو من صنع هذا الفيديو، ولم يذكر السبب.
failed-field = لم يقبل الاستوديو { $field }. جرّب من دون هذا الخيار.
failed-bad-request = لم يقبل الاستوديو الطلب: { $reason }
failed-bad-key = لا يسمح لي الاستوديو بالدخول حاليًا. على مالك هذا البوت أن ينظر في الأمر.
failed-no-credits = نفد رصيد المالك لدى الاستوديو. على مالك هذا البوت أن يشحنه.
failed-not-allowed = لا يسمح الاستوديو بهذا لحساب المالك.
failed-model-gone = لم يعد هذا النموذج موجودًا لدى الاستوديو. من فضلك اختر نموذجًا آخر.
failed-maintenance = يعمل الاستوديو على صيانة هذا النموذج الآن. جرّب نموذجًا آخر، أو حاول لاحقًا.
failed-never-came = لم يُكمل الاستوديو هذا الفيديو قط، وقد توقفت عن الانتظار.
failed-no-video = يقول الاستوديو إن هذا الفيديو جاهز، لكن ما يقدّمه ليس فيديو.
failed-link-dead = يقول الاستوديو إن هذا الفيديو جاهز، لكن رابطه لم يعد يؤدي إلى شيء، ولا يوجد رابط جديد.
failed-source-gone = لم يعد بإمكاني الوصول إلى الفيديو الذي تريد البناء عليه: لقد حذفه الاستوديو. لم يُرسل شيء إلى الاستوديو.
failed-internal = حدث خطأ ما من جهتي. حاول مرة أخرى من فضلك.

link-too-large = الفيديو أكبر من { $limit } ميغابايت، وهو الحد الذي يمكنني رفعه، لذا إليك رابطه. لن يدوم الرابط إلى الأبد:
link-not-taken = لا يقبل Telegram هذا الفيديو هنا، لذا إليك رابطه. لن يدوم الرابط إلى الأبد:
link-not-fetched = لم أتمكن من جلب الفيديو لإرساله، لذا إليك رابطه. لن يدوم الرابط إلى الأبد:
video-broken = ملف الفيديو تالف.

## What a model makes a video of: parts of a list

operation-text = كلمات
operation-image = صورة
operation-frames = صورة أولى وصورة أخيرة
operation-references = صور مرجعية
operation-talking = صورة مع صوت
operation-edit = فيديو للتعديل
operation-extend = فيديو للإكمال
operation-guide = فيديو كمثال
list-join = { $before }، { $after }

## Why no chat can reach a model

unreachable-mask-video = يحتاج إلى فيديو ثانٍ يكون قناعًا يحدد ما يُرسم فوقه
unreachable-character-object = يحتاج إلى شخصية وفيديو لممثل يحرّكها

## Settings, models, languages

language-name = العربية
command-models = جميع النماذج: ما تقبله، وأيها نموذجك
command-settings = ما أستخدمه إن لم تطلب غيره
command-language = اللغة التي أتحدث بها معك
settings-title =
    ⚙️ إعداداتك: ما أستخدمه إن لم تطلب رسالتك غيره. الخيار المكتوب في الرسالة له الأولوية دائمًا.

    ترى هنا ما يقدمه { $model }؛ وقد يختلف ذلك مع نموذج آخر.
settings-title-group =
    ⚙️ إعدادات هذه المجموعة: ما أستخدمه إن لم تطلب الرسالة غيره. الخيار المكتوب في الرسالة له الأولوية دائمًا. المشرفون وحدهم يستطيعون تغييرها.

    ترى هنا ما يقدمه { $model }؛ وقد يختلف ذلك مع نموذج آخر.
settings-admins-only = المشرفون وحدهم يستطيعون تغيير ما اختارته هذه المجموعة. ويمكنك أن تختار لنفسك في محادثتك الخاصة معي.
settings-pick-ar = 📐 بأي شكل تريد الفيديو؟ هذه هي الأشكال التي يعرفها { $model }. ويسري ذلك على الصور أيضًا: تُقصّ بحسب الشكل.
settings-pick-duration = ⏱ كم تريد أن تكون مدة الفيديو؟ هذه هي المدد التي يعرفها { $model }.
settings-pick-res = 🖥 بأي دقة تريد الفيديو؟ هذه هي الدقات التي يعرفها { $model }.
value-own = يقررها النموذج
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
button-back = ↩️ رجوع
button-previous = ◀️ السابق
button-next = المزيد ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 غير متاحة · { $count }
button-mine = ⭐ اجعله نموذجي
button-mine-group = ⭐ اجعله نموذج المجموعة
button-is-mine = ✅ هذا نموذجك
button-is-mine-group = ✅ هذا نموذج المجموعة
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
models-tags = في كلماتك يشير { $first } إلى أول ما ترسله، وهكذا بالترتيب؛ وإن لم تستخدم هذه الأسماء أضفتها أنا.
models-unreachable =
    { $count ->
        [zero] 🚫 هناك { $count } نموذج لا يمكن استخدامه من المحادثات، والسبب:
        [one] 🚫 هناك نموذج واحد لا يمكن استخدامه من المحادثات، والسبب:
        [two] 🚫 هناك نموذجان لا يمكن استخدامهما من المحادثات، والسبب:
        [few] 🚫 هناك { $count } نماذج لا يمكن استخدامها من المحادثات، والسبب:
        [many] 🚫 هناك { $count } نموذجًا لا يمكن استخدامها من المحادثات، والسبب:
       *[other] 🚫 هناك { $count } نموذج لا يمكن استخدامها من المحادثات، والسبب:
    }
language-title = 🌐 بأي لغة أتحدث معك؟ يسري اختيارك في المجموعات أيضًا.
language-title-group = 🌐 بأي لغة أتحدث في هذه المجموعة؟ من أعرف لغته من الأعضاء أخاطبه بها.

## Answers to messages, and the buttons under a result

refused-sound-alone = الصوت يحتاج إلى وجه: ردّ على الرسالة الصوتية بصورة يبدأ شرحها بالأمر /video
button-change = ✏️ مع تعديلات
button-extend = ➡️ إكمال
button-others = 🎛 نموذج آخر
button-copy = 📋 نسخ
pressed-no-others = لا يوجد نموذج آخر يستطيع صنعه كما طلبته.
change-words =
    انسخ هذا، وعدّل ما تشاء، ثم أرسله:

    { $command }
change-media =
    انسخ هذا، وعدّل ما تشاء، ثم أرسله ردًا على هذه الرسالة، كي أستخدم الصور أو الصوت أو الفيديو نفسه:

    { $command }
other-models = بأي نموذج أصنعه من جديد؟ الضغط على الزر يبدأ صنعه، ويُحسب فيديو واحدًا.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 شكرًا على إضافتي! أحوّل الكلمات والصور إلى فيديو.
group-sees-all =
    👀 أرى الرسائل في هذه المجموعة، لذا يكفي أيضًا أن تشير إليّ: { $name ->
       *[other] @{ $name }
    } تنين فوق الجبال.
group-sees-some =
    🙈 لا أرى هنا إلا الأوامر والردود على رسائلي. إذا أشرت إليّ في رسالة أو في شرح صورة، فلن يصلني ذلك.
    لتغيير هذا، يمكن لأحد المشرفين أن يجعلني مشرفًا في هذه المجموعة. أو يوقف مالك البوت وضع الخصوصية في المجموعات: في { "" ->
       *[other] @BotFather
    } بالأمر /setprivacy ثم يضيفني من جديد.
group-no-videos = ⚠️ لا يُسمح لي بإرسال الفيديوهات إلى هذه المجموعة، فلن تصلك إلا روابط. يمكن لأحد المشرفين السماح بذلك في صلاحيات المجموعة، أو جعلي مشرفًا.
group-no-messages = ⚠️ أضفتني إلى «{ $group }»، لكن لا يُسمح لي بالكتابة هناك. يمكن لأحد مشرفي تلك المجموعة السماح بذلك في صلاحيات المجموعة، أو جعلي مشرفًا.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 أحوّل الكلمات والصور إلى فيديو مع صوت.

    اكتب ما تريد أن تراه، أو أرسل صورة وقل ماذا يحدث فيها. بعد دقيقة أو دقيقتين يكون الفيديو عندك. وأعمل في المجموعات أيضًا.

    اضغط على «ابدأ» وأرسل لي فكرتك الأولى.
bot-short-description = 🎬 يحوّل الكلمات والصور إلى فيديو مع صوت، في المحادثات الخاصة وفي المجموعات.

## Videos already made, and what is kept

command-history = فيديوهاتك، أعيد إرسالها فورًا
command-privacy = ما أحتفظ به عنك، ومن يراه
command-forget = حذف ما أحتفظ به عنك
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ الأحدث
button-older = الأقدم ›
button-forget = 🗑 احذف كل شيء
pressed-not-now = لم يقبله Telegram في هذه اللحظة. إن لم يصل، فاضغط مرة أخرى من فضلك.
history-empty = لا يوجد لك فيديو هنا بعد. اصنع واحدًا عبر /video
history-title = 🎞 فيديوهاتك، الأحدث أولًا. الزر يعيد إرسال الفيديو؛ لا يكلّف ذلك شيئًا ولا يُحسب.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · وصل كرابط، لذا لا أستطيع إرساله مرة أخرى
history-lost = لم يعد هذا الفيديو لدى Telegram، لذا لا أستطيع إرساله مرة أخرى. يمكنني صنعه من جديد؛ ويُحسب ذلك فيديو واحدًا.
forget-ask =
    🗑 هل أحذف ما أحتفظ به عنك، في جميع المحادثات؟

    سيُحذف نهائيًا: كلمات جميع طلباتك المكتملة وخياراتها ومعرّفات صورها وروابط فيديوهاتها ونتائجها، وقائمة /history مع أزرارها، واختياراتك في /settings، وما ينتظر ردّك من عروضي وأسئلتي. ولن تعمل الأزرار تحت فيديوهاتك بعد ذلك.

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
        [0] تم. لم يكن لديّ أي طلب مكتمل لك؛ وحُذفت العروض والأسئلة المفتوحة.
        [zero] تم. حُذف { $count } طلب مكتمل، ومعه العروض والأسئلة المفتوحة.
        [one] تم. حُذف طلب مكتمل واحد، ومعه العروض والأسئلة المفتوحة.
        [two] تم. حُذف طلبان مكتملان، ومعهما العروض والأسئلة المفتوحة.
        [few] تم. حُذفت { $count } طلبات مكتملة، ومعها العروض والأسئلة المفتوحة.
        [many] تم. حُذف { $count } طلبًا مكتملًا، ومعها العروض والأسئلة المفتوحة.
       *[other] تم. حُذف { $count } طلب مكتمل، ومعها العروض والأسئلة المفتوحة.
    }
privacy =
    🔒 ما أحتفظ به عنك:
    · طلباتك: الكلمات والخيارات والنموذج والأوقات ومعرّفك الرقمي في Telegram ولغتك والمحادثة والرسالة اللتان جاء الطلب منهما، ومعرّفات صورك وفيديوهاتك الجاهزة لدى Telegram، ورابط الفيديو لدى الاستوديو، وسبب الخطأ إن حدث خطأ. { $days ->
        [0] إلى أن ترسل /forget
        [zero] إلى أن ترسل /forget، ولمدة { $days } يوم كحد أقصى.
        [one] إلى أن ترسل /forget، ولمدة يوم واحد كحد أقصى.
        [two] إلى أن ترسل /forget، ولمدة يومين كحد أقصى.
        [few] إلى أن ترسل /forget، ولمدة { $days } أيام كحد أقصى.
        [many] إلى أن ترسل /forget، ولمدة { $days } يومًا كحد أقصى.
       *[other] إلى أن ترسل /forget، ولمدة { $days } يوم كحد أقصى.
    }
    · العروض والأسئلة التي تنتظر ردّك، ومعرّفات صور الألبومات لدى Telegram: مدة 7 أيام.
    · ما اخترته في /settings: إلى أن تغيّره أو ترسل /forget
    · الصور والأصوات نفسها: فقط إلى أن تصل إلى الاستوديو أو ينتهي الطلب. الفيديوهات: فقط أثناء إرسالها.
    · رسائلك إليّ: إلى أن أنتهي من معالجتها. والرسالة التي لم أتمكن من معالجتها: يومان.

    من يراه:
    · يتلقى الاستوديو، وهو AI/ML API، كلمات الطلب وخياراته وصوره وأصواته تحت رقم عشوائي، من دون اسمك أو معرّفك في Telegram. أما ما يحتفظ به فتحكمه قواعده الخاصة.
    · يحتفظ Telegram برسائلنا وفيديوهاتك وفق قواعده الخاصة.
    · يستطيع مالك هذا البوت الاطلاع على بياناته المخزّنة وسجلّه.
    · في المجموعة، يرى جميع من فيها الطلبات والفيديوهات.

    كيف يُحذف: يحذف /forget ما أحتفظ به. وبعد كل طلب أتذكر لنحو يوم أنه أُرسل ومن أين، لا ما كان فيه، وذلك من أجل الحصة. ولا يحذف هذا الأمر شيئًا لدى الاستوديو أو Telegram أو في النسخ والسجلّات التي يحتفظ بها المالك.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = السعر لا يُعرف إلا لاحقًا
price-unknown = السعر غير معروف
refused-model-gone =
    عذرًا، لم يعد الاستوديو يقدم { $model }. لم يُخصم شيء. { $other ->
        [none] ولا يستطيع ذلك حاليًا أي نموذج آخر أيضًا.
       *[other] يستطيع { $other } فعل الشيء نفسه: أضف { $other ->
           *[other] --model { $other }
        }
    }

## Inline: @bot and words in any chat

help-inline =
    ✨ في أي محادثة أخرى: اكتب { $name ->
       *[other] @{ $name }
    } ثم ما تريد أن تراه.
inline-make = 🎬 اصنع هذا الفيديو هنا
inline-about = { $model } · يستغرق نحو { $time } · { $price }
inline-empty = اكتب ما تريد أن تراه
inline-refused = ✋ لا أستطيع صنعه بهذا الشكل
inline-offer =
    🎬 «{ $prompt }»

    { $model } · يستغرق نحو { $time } · { $price } · يُحسب فيديو واحدًا
inline-status =
    «{ $prompt }»

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 حرّك اللقطة الأخيرة
button-file = 📎 كملف
pressed-fetching = أجلبه الآن…
ask-frame = 🎞 هنا ينتهي الفيديو. ماذا تريد أن يحدث بعد ذلك؟ ردّ ببضع كلمات.
caption-file = 📎 الفيديو كما صنعه الاستوديو، من دون ضغط Telegram له.
video-gone = لم يعد بإمكاني الوصول إلى هذا الفيديو: حذفه الاستوديو، ولا يتيح لي Telegram إلا ملفات لا تتجاوز { $limit } ميغابايت. يمكنني صنعه من جديد؛ ويُحسب ذلك فيديو واحدًا.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ في قائمة الانتظار. لا يقبل الاستوديو طلبات جديدة حاليًا؛ طلبك محفوظ وسيُستأنف تلقائيًا.
status-unclear = 🔎 لا يزال الاستوديو غير قادر على إخباري هل وصله طلبك. لم يعد هذا الطلب يُحسب من حصتك. سأواصل السؤال لمدة يوم، وإذا وصل الفيديو فسأرسله إليك.
status-fitting = 📦 الفيديو أكبر مما يسمح به Telegram، لذا أصغّره الآن… { $percent }%
caption-smaller = صُغّر ليناسب Telegram
link-no-room = لا توجد لديّ مساحة كافية للفيديو حاليًا، لذا إليك رابطه. لن يدوم الرابط إلى الأبد:
failed-no-room = لم تعد لديّ مساحة كافية للعمل. على مالك هذا البوت أن ينظر في الأمر.
refused-budget = نفد ما يسمح مالك هذا البوت بإنفاقه خلال 24 ساعة. يمكن صنع الفيديو التالي بعد { $time }.
refused-budget-model = سيكلّف { $model } مبلغ { $price }، وهو أكثر مما يسمح مالك هذا البوت بإنفاقه خلال 24 ساعة. اضغط /models لترى أسعار النماذج الأخرى.
refused-budget-price = لا يمكن معرفة تكلفة { $model } مسبقًا، ولا يسمح مالك هذا البوت إلا بما سعره معروف. اضغط /models لترى أسعار النماذج الأخرى.
refused-paused = أوشك رصيد المالك لدى الاستوديو على النفاد، لذا لا أقبل طلبات جديدة حاليًا. المالك على علم بذلك. حاول لاحقًا من فضلك.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] لا يقبل AI/ML API مفتاحنا.
        [credits] نفد رصيدنا لدى AI/ML API.
       *[other] لا يسمح لنا AI/ML API بالدخول.
    } لن أرسل إليه شيئًا جديدًا إلى أن يتغير ذلك، وسأعيد المحاولة من تلقاء نفسي. لم يضِع شيء؛ في الانتظار الآن: { $count }.
admin-resumed = ✅ عاد AI/ML API إلى قبول طلباتنا. وما كان ينتظر يُستأنف.
admin-no-access =
    ⚠️ { $reason ->
        [key] لا يقبل AI/ML API مفتاحنا.
        [credits] نفد رصيدنا لدى AI/ML API.
       *[other] لا يسمح لنا AI/ML API بالدخول.
    } يبدو أنه لا يمكن صنع أي فيديو حتى يتغير ذلك. أسأل مجددًا كل دقيقة.
admin-access = ✅ يسمح لنا AI/ML API بالدخول من جديد.
admin-records-refused = ⚠️ يرفض AI/ML API طريقتي في البحث في سجلاته عن الطلبات التي ضاع ردّها. هذا خطأ منّي: يُرجى الإبلاغ عنه. لا يُدفع شيء مرتين وأواصل البحث، لكن هذه الطلبات تنتظر. ستجد المزيد في «python -m bot check» وفي السجل.
admin-records-fine = ✅ يسمح لي AI/ML API بالبحث في سجلاته من جديد. الطلبات التي كانت تنتظر تُستأنف.
admin-balance-low = ⚠️ انخفض رصيدنا لدى AI/ML API إلى { $amount }. لن أقبل طلبات جديدة إلى أن يُشحن؛ وما هو قيد التنفيذ يستمر.
admin-balance-fine = ✅ شُحن رصيدنا لدى AI/ML API من جديد: { $amount }. عدت إلى قبول الطلبات الجديدة.
