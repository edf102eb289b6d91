# Hebrew. Users are addressed in the plural (שלחו), which needs no gender; the bot speaks of itself in the past, the future or impersonally, for the same reason. Terms: בקשה, אפשרות, מודל, מכסה, תור, האולפן, כיתוב (caption), הודעת וידאו (video message), מנהלים (admins), הבעלים (owner), סקיצה (sketch), סרט (film). An option with its value, @ with a name, or a number with its unit stands in a choice of one variant, so that the translator isolates both together and they read in their order.

## Sentences that several messages share

-nothing-counted = זה לא יורד מהמכסה.
-third-counts = זה לא נספר כסרטון, אלא אם זה כבר קרה לכם פעמיים ב־24 השעות האחרונות.
-link-expires = תוקף הקישור יפוג אחרי זמן מה:

## Greetings

start =
    🎬 כאן מילים ותמונות הופכות לסרטונים.

    שלחו /video ומה שתרצו לראות:
    /video דרקון מעל ההרים

    או שלחו תמונה עם כיתוב שאומר מה יקרה בה. זה לוקח דקה או שתיים, ובינתיים תקבלו עדכונים.

    { $quota }
start-quota =
    { $limit ->
        [0] אפשר ליצור כמה סרטונים שתרצו.
        [one] אפשר ליצור סרטון אחד ביום; נותרו עכשיו: { $left }.
        [two] אפשר ליצור שני סרטונים ביום; נותרו עכשיו: { $left }.
       *[other] אפשר ליצור { $limit } סרטונים ביום; נותרו עכשיו: { $left }.
    }
help =
    🎬 מילים: שלחו /video ומה שתרצו לראות.
    🖼 תמונה: הוסיפו כיתוב שאומר מה יקרה בה, או השיבו לתמונה עם /video.
    🎞 אלבום: שתי תמונות הן הפריים הראשון והאחרון; יותר משתיים מראות מי או מה יופיע בסרטון.
    🗣 קול: השיבו להודעה קולית בתמונה עם /video, והתמונה תדבר. או שלחו תמונה עם /say והמילים.
    🎥 סרטון, שלכם או כזה שיצרתי: הוסיפו כיתוב, או השיבו לו עם /video כדי לשנות או להמשיך אותו. השיבו לו בתמונה עם /video, והתמונה תזוז כמוהו.
    ⚙️ אורך, צורה, רזולוציה, מודלים: לחצו על אחד הכפתורים למטה.

    את הסרטונים יוצר אולפן בשם AI/ML API. { $quota }
help-options =
    🎛 אפשרויות, בכל מקום בהודעה:

    --model NAME – המודל; כולם מופיעים בפקודה /models
    --ar 16:9 – הצורה: 16:9 או 9:16 או פשוט vertical
    --duration 8 – אורך בשניות
    --res 1080p – רזולוציה
    --seed 42 – שוב כמעט אותה תוצאה
    --no "blur, text" – ממה להימנע
    --silent – בלי קול
    --raw – המילים שלכם בדיוק כפי שנכתבו
    --sketch – קודם סקיצה זולה, ואז הגרסה המלאה
    --set name=value – כל הגדרה אחרת של המודל

    בלי --model הסרטון ייווצר עם { $model } או לפי הבחירה שלכם בפקודה /settings. לא לכל מודל יש כל אפשרות; אם משהו לא מתאים תקבלו הודעה, ושום דבר לא יירד מהמכסה.
help-commands =
    📜 פקודות:

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
    🎬 בקבוצה הזאת שלחו
    /video דרקון מעל ההרים
    או השיבו לתמונה או לסרטון עם /video ומה שיקרה בהם. גם כיתוב יכול להתחיל בפקודה /video.
unknown-command =
    אין כאן פקודה בשם { $command }. { $nearest ->
        [none] בפקודה /help תמצאו מה אפשר לעשות.
       *[other] התכוונתם אל { $nearest }?
    }
sorry = משהו השתבש אצלי. { -nothing-counted } שלחו שוב בבקשה.

## Command menus (at most 256 characters each)

command-video = יצירת סרטון מהמילים שלכם
command-queue = הבקשות שלכם והמצב שלהן
command-cancel = ביטול בקשות ממתינות
command-quota = כמה סרטונים נשארו לכם
command-help = מה אפשר לעשות כאן

## Questions and offers

ask-prompt = איזו תמונה יפה! מה יקרה בה? השיבו בכמה מילים.
ask-words =
    מה יראו בסרטון? השיבו בכמה מילים, או שלחו
    /video דרקון מעל ההרים
ask-video = 🎞 מה לעשות עם הסרטון הזה? השיבו בכמה מילים, למשל: שיהיה חורף.
ask-say = 🗣 מה ייאמר בסרטון הזה? כתבו את המילים בתשובה.
ask-say-photo = 🗣 מה תגיד התמונה הזאת? כתבו את המילים בתשובה.
ask-placeholder = מה יקרה?
offer =
    ליצור מזה סרטון?

    ״{ $prompt }״

    { inline-about } · נחשב לסרטון אחד
offer-help = זו הייתה שאלה? בפקודה /help תמצאו מה אפשר לעשות.
offer-others-change = המודלים האלה יכולים לשנות אותו במקום זאת:
offer-terms = { $model } · מוכן תוך { $time } בערך · { $price }
offer-talk =
    לגרום לתמונה הזאת לדבר?

    { $terms } · נחשב לסרטון אחד
offer-say =
    לגרום לתמונה הזאת להגיד את זה?

    ״{ $prompt }״

    { $terms } · נחשב לסרטון אחד
ask-video-note =
    שהתמונה הזאת תדבר בקול מהודעת הווידאו, או שתזוז כמו בהודעה?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    לגרום לתמונה הזאת לזוז כמו בסרטון ההוא?

    { $terms } · נחשב לסרטון אחד
edited = הסרטון ייווצר לפי מה שכתבתם בהתחלה. כדי לקבל את הגרסה המעודכנת, שלחו אותה בהודעה חדשה.
unsupported =
    { $kind ->
        [sticker] אי אפשר ליצור סרטון מסטיקר.
       *[other] אי אפשר להשתמש בזה.
    } שלחו לי מילים, או תמונה או סרטון עם כיתוב.
unusable-answered =
    { $kind ->
        [sticker] אי אפשר להשתמש בסטיקר שהשבתם לו.
       *[other] אי אפשר להשתמש במה שהשבתם לו.
    } שלחו את ההודעה שוב, לא כתשובה.

## Buttons

button-make = 🎬 ליצור את הסרטון
button-again = 🔁 עוד פעם
button-sketch = ✏️ סקיצה
button-another-sketch = ✏️ סקיצה נוספת
button-full = 🎬 גרסה מלאה
button-retry = 🔁 לנסות שוב
button-cancel = ✖️ ביטול
button-cancel-place = ✖️ ביטול ״{ $prompt }״
button-no = ✖️ לא, תודה
button-without = בלי { $option }
button-write-down = 📝 לתמלל
button-talk = 🗣 שהתמונה תדבר
button-animate = 🕺 שתזוז כמו בסרטון
button-options = 🎛 אפשרויות
button-models = 🎬 מודלים
button-commands = 📜 פקודות
pressed-make = נוסף לתור.
pressed-already = הבקשה הזאת כבר בביצוע.
pressed-not-yours = הכפתור הזה שייך למישהו אחר.
pressed-write-down = מקשיבים…
pressed-already-written = כבר הקשבתי להודעה הזאת.
pressed-gone = תוקף הכפתור הזה פג. התחילו שוב עם /video.
pressed-cancelled = בוטל.
pressed-too-late = מאוחר מדי לבטל: הצילומים כבר התחילו. תקבלו את הסרטון.
pressed-doubtful = תשובת האולפן לא הייתה ברורה, ועדיין בודקים אם הבקשה הזאת הגיעה אליו. אי אפשר לבטל אותה כרגע.

## The status of a request

status-preparing = 🖼 בודקים את התמונה שלכם…
status-preparing-video = 🎞 בודקים את הסרטון…
status-waiting =
    { $position ->
        [0] ⏳ בתור: לפניכם יותר מ־{ $limit }.
        [1] ⏳ בתור: הבקשה שלכם הבאה.
       *[other] ⏳ בתור: מקום { $position }.
    }
status-starting = 🎬 מתכוננים לצילומים…
status-checking = 🔎 תשובת האולפן לא הייתה ברורה, אז בודקים אם הבקשה שלכם הגיעה אליו. שום דבר לא ייווצר ולא ייספר פעמיים. לכל היותר { $time } אחרי השליחה היא תפסיק להיספר בין הבקשות שלכם שבביצוע. הבדיקה תימשך עוד יממה.
status-making =
    🎬 מצלמים…
    { $bar } { $percent ->
       *[other] { $percent }%
    }
    { $left ->
        [-1] זה לוקח קצת יותר זמן מהרגיל.
       *[other] עוד { $time } בערך
    }
status-late = 🐢 זה לוקח הרבה יותר זמן מהרגיל, ולכן כבר לא נספר בין הבקשות שלכם שבביצוע. זה עדיין נספר כסרטון, אלא אם ייכשל. המעקב יימשך עוד יממה, ואם הסרטון יגיע, תקבלו אותו.
status-sending = 📤 הסרטון מוכן; שולחים אותו…
status-speaking = 🗣 מקריאים את המילים שלכם…
status-drawing = 🖼 מציירים את התמונה…
status-cancelled = ✖️ בוטל. { -nothing-counted }
status-undelivered = 🎁 הסרטון שלכם מוכן, אבל Telegram לא מאפשר לשלוח אותו לצ׳אט הזה. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    זה לא נספר כסרטון.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds =
    { $seconds ->
        [one] שנייה
        [two] שתי שניות
       *[other] { $seconds } שניות
    }
time-minutes =
    { $minutes ->
        [one] דקה
        [two] שתי דקות
       *[other] { $minutes } דקות
    }
time-minutes-seconds =
    { $minutes ->
        [one] דקה
        [two] שתי דקות
       *[other] { $minutes } דקות
    } { $seconds ->
        [one] ושנייה
        [two] ושתי שניות
       *[other] ו־{ $seconds } שניות
    }
time-hours =
    { $hours ->
        [one] שעה
        [two] שעתיים
       *[other] { $hours } שעות
    }
time-hours-minutes =
    { $hours ->
        [one] שעה
        [two] שעתיים
       *[other] { $hours } שעות
    } { $minutes ->
        [one] ודקה
        [two] ושתי דקות
       *[other] ו־{ $minutes } דקות
    }

## The video

caption-made = { $model }{ $details } · צולם תוך { $time }

## The list of requests, and the quota

queue-empty = אין לכם בקשות בביצוע. התחילו אחת עם /video.
queue-title =
    { $count ->
        [one] יש לכם בקשה אחת בביצוע:
        [two] יש לכם שתי בקשות בביצוע:
       *[other] יש לכם { $count } בקשות בביצוע:
    }
queue-waiting =
    ⏳ { $position ->
        [0] לפניכם יותר מ־{ $limit }
       *[other] מקום { $position }
    } – { $prompt }
queue-paused = ⏸ ממתינה לאולפן – { $prompt }
queue-paused-model = ⏸ ממתינה למודל { $model } – { $prompt }
queue-starting = 🎬 מתכוננים לצילומים – { $prompt }
queue-checking = 🔎 בודקים אם הגיעה לאולפן – { $prompt }
queue-making = 🎬 בצילומים – { $prompt }
queue-sending = 📤 בשליחה – { $prompt }
queue-preparing = 🖼 בודקים את התמונה – { $prompt }
queue-late = 🐢 באיחור – { $prompt }
cancel-none = אין לכם שום דבר בתור. התחילו עם /video.
cancel-done =
    { $count ->
        [one] בוטלה בקשה אחת. { -nothing-counted }
        [two] בוטלו שתי בקשות. { -nothing-counted }
       *[other] בוטלו { $count } בקשות. { -nothing-counted }
    }
cancel-too-late =
    { $count ->
        [one] בקשה אחת כבר בצילומים ואי אפשר לעצור אותה. תקבלו את הסרטון.
        [two] שתי בקשות כבר בצילומים ואי אפשר לעצור אותן. תקבלו את הסרטונים.
       *[other] { $count } בקשות כבר בצילומים ואי אפשר לעצור אותן. תקבלו את הסרטונים.
    }
cancel-doubtful = את זה אי אפשר לבטל כרגע:
quota-daily =
    { $limit ->
        [0] אפשר ליצור כמה סרטונים ביום שתרצו. סרטונים ב־24 השעות האחרונות: { $used }.
        [one] ב־24 השעות האחרונות יצרתם { $used } מתוך סרטון אחד; נותרו: { $left }.
        [two] ב־24 השעות האחרונות יצרתם { $used } מתוך שני סרטונים; נותרו: { $left }.
       *[other] ב־24 השעות האחרונות יצרתם { $used } מתוך { $limit } סרטונים; נותרו: { $left }.
    }
quota-next = אפשר יהיה ליצור את הסרטון הבא בעוד { $time }.
quota-active =
    { $limit ->
        [0] בביצוע עכשיו: { $used }.
       *[other] בביצוע עכשיו: { $used } (עד { $limit } בו־זמנית).
    }
quota-money = הסרטונים שלכם ב־24 השעות האחרונות עולים { $amount } מתוך { $total } שאפשר להוציא.
quota-chat =
    { $limit ->
        [one] ב־24 השעות האחרונות הקבוצה הזאת יצרה { $used } מתוך סרטון אחד.
        [two] ב־24 השעות האחרונות הקבוצה הזאת יצרה { $used } מתוך שני סרטונים.
       *[other] ב־24 השעות האחרונות הקבוצה הזאת יצרה { $used } מתוך { $limit } סרטונים.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = לאפשרות { $option } אין כאן השפעה: המודל { $model } לא משתמש בה.
note-chosen =
    למודל { $model } צריך כאן { $setting ->
       *[other] { $setting } = { $value }
    }, ולכן זה הערך שנבחר.
note-silent = המודל { $model } יכול ליצור את זה רק בלי קול.
note-still = זו תמונת סטילס: בגרסה המלאה המודל { $model } יוצר סרטון שמתחיל בה.
note-sketch = זו סקיצה: הצצה זולה למה שהמודל { $model } יוצר בגרסה המלאה.
note-continues = המודל { $model } לא יכול לשנות סרטון. הוא ממשיך אותו מהמקום שבו הוא נגמר.
note-cut = המודל { $model } משתמש רק בתחילת הסרטון שלכם: { $seconds } שנ׳.
note-guides = המודל { $model } לא משנה את הסרטון הזה. הוא יוצר סרטון חדש, והסרטון הזה משמש לו דוגמה.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    מה יראו בסרטון? לדוגמה:
    /video דרקון מעל ההרים
refused-instead = לחצו על אחד מאלה כדי ליצור כך:
refused-unknown-option =
    אין אפשרות בשם { $option }. { $nearest ->
        [none] האפשרויות: { $options }.
       *[other] התכוונתם אל { $nearest }?
    }
refused-option-value = לאפשרות { $option } צריך ערך, למשל { $example }.
refused-option-flag = האפשרות { $option } נכתבת בלי ערך.
refused-open-quote = המירכאות אחרי { $option } לא נסגרו.
refused-unknown-model =
    אין מודל בשם ״{ $name }״. { $developer ->
        [none] הקרובים ביותר: { $families }.
       *[other] המודלים של { $developer }: { $families }.
    }
refused-no-sketch =
    למודל { $model } אין סקיצה לבקשה כזאת. { $families ->
        [none] גם לאף מודל אחר אין.
       *[other] סקיצות יש למודלים האלה: { $families }.
    }
refused-sketch-no-cheaper = סקיצה לא תעלה כאן פחות מהסרטון עצמו של { $model }.
refused-stills = ניצלתם את כל הסקיצות שלכם ב־24 השעות האחרונות. את הבאה אפשר יהיה לצייר בעוד { $time }.
refused-say-photo = כדי שמישהו יגיד את זה, שלחו תמונה עם פנים, ובכיתוב שלה /say והמילים; או השיבו לתמונה עם /say והמילים.
refused-say-off = ההקראה כבויה כאן. במקום זה אפשר להשיב להודעה קולית בתמונה עם /video.
refused-say-long =
    זה ארוך מדי להקראה: { $seconds ->
        [one] שנייה
        [two] שתי שניות
       *[other] { $seconds } שניות
    } בערך, והמודל { $model } יכול לדבר לכל היותר { $limit ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $limit } שניות
    }. כתבו פחות מילים, בבקשה.
refused-option =
    { $operation ->
        [image] למודל { $model } אין { $option } לתמונות.
       *[other] למודל { $model } אין { $option }.
    } { $options ->
        [none] אין לו אפשרויות בכלל.
       *[other] אפשר להשתמש באלה: { $options }.
    }
refused-value =
    במודל { $model } הערך של { $option } לא יכול להיות ״{ $value }״. { $nearest ->
        [none] אפשר: { $choices }.
       *[other] הקרוב ביותר הוא { $nearest }. אפשר: { $choices }.
    }
refused-not-integer = לאפשרות { $option } צריך מספר שלם, לא ״{ $value }״.
refused-not-number = לאפשרות { $option } צריך מספר, לא ״{ $value }״.
refused-bounds = במודל { $model } הערך של { $option } לא יכול להיות { $value }. אפשר: מ־{ $minimum } עד { $maximum }.
refused-option-too-long = הטקסט אחרי { $option } ארוך מדי; מספר התווים המרבי הוא { $limit }.
refused-prompt-too-long = מספר התווים כאן הוא { $length }; המודל { $model } מקבל לכל היותר { $limit }.
refused-needs-photo = למודל { $model } צריך כאן תמונה: שלחו אחת עם כיתוב, או השיבו לתמונה עם /video.
refused-too-many-photos =
    { $limit ->
        [one] המודל { $model } מקבל לכל היותר תמונה אחת.
        [two] המודל { $model } מקבל לכל היותר שתי תמונות.
       *[other] המודל { $model } מקבל לכל היותר { $limit } תמונות.
    } הוא יוצר סרטונים מאלה: { $takes }. { $other ->
        [none] אין מודל אחר שמקבל כל כך הרבה.
       *[other] המודל { $other } מקבל את כולן: הוסיפו { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-photos =
    { $count ->
        [one] למודל { $model } צריך כאן תמונה אחת: שלחו אותה עם כיתוב.
        [two] למודל { $model } צריך כאן שתי תמונות: שלחו אותן כאלבום עם כיתוב.
       *[other] למודל { $model } צריך כאן { $count } תמונות: שלחו אותן כאלבום עם כיתוב.
    }
refused-needs-sound = למודל { $model } צריך תמונה וקול: השיבו להודעה קולית בתמונה עם /video.
refused-needs-video = למודל { $model } צריך סרטון: שלחו אחד עם כיתוב, או השיבו לסרטון עם /video ומה שצריך לשנות.
refused-media =
    { $operation ->
        [text] למודל { $model } לא מספיקות מילים.
        [image] המודל { $model } לא יכול להנפיש תמונה.
        [frames] המודל { $model } לא יכול לעבור מתמונה לתמונה.
        [references] המודל { $model } לא יכול להשתמש בתמונות ייחוס.
        [talking] המודל { $model } לא יכול לגרום לתמונה לדבר.
        [edit] המודל { $model } לא יכול לשנות סרטון בצורה כזאת.
        [extend] המודל { $model } לא יכול להמשיך סרטון.
        [guide] המודל { $model } לא יכול להשתמש בסרטון כדוגמה.
        [motion] המודל { $model } לא יכול לגרום לתמונה לזוז כמו בסרטון.
       *[other] המודל { $model } לא יכול ליצור מזה סרטון.
    } הוא יוצר סרטונים מאלה: { $takes }. { $other ->
        [none] אין מודל אחר שיכול.
       *[other] המודל { $other } יכול: הוסיפו { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-voice = המודל { $model } גורם לסרטון לדבר: כתבו אחרי /video מה ייאמר בו.
refused-voice-or-words = המודל { $model } מקבל אודיו או מילים להקראה, ולא את שניהם יחד. שלחו שוב עם אחד מהם בלבד.
refused-photo-count =
    { $count ->
        [one] למודל { $model } צריך כאן בדיוק תמונה אחת.
        [two] למודל { $model } צריך כאן בדיוק שתי תמונות. שלחו אותן כאלבום עם כיתוב.
       *[other] למודל { $model } צריך כאן בדיוק { $count } תמונות. שלחו אותן כאלבום עם כיתוב.
    }
refused-sound-length =
    { $limit ->
        [one] המודל { $model } מקבל אודיו קצר משנייה אחת.
        [two] המודל { $model } מקבל אודיו קצר משתי שניות.
       *[other] המודל { $model } מקבל אודיו קצר מ־{ $limit } שניות.
    } שלחו אודיו קצר יותר, בבקשה.
refused-video-length =
    { $minimum ->
        [0] המודל { $model } מקבל סרטונים באורך של עד { $maximum } שניות.
       *[other] המודל { $model } מקבל סרטונים באורך של { $minimum } עד { $maximum } שניות.
    } הסרטון הזה לא מתאים.
refused-video-pixels = הסרטון הזה גדול מדי בשביל המודל { $model }: לכל היותר { $limit } מגה־פיקסל.
refused-video-frames = הסרטון הזה ארוך מדי בשביל המודל { $model }; לכל היותר { $limit } פריימים, כלומר { $seconds } שניות בקצב של 30 פריימים לשנייה.
refused-medium =
    { $kind ->
        [sound] המודל { $model } לא יכול להשתמש באודיו הזה: הפורמט או הגודל שלו לא מתאים.
        [video] המודל { $model } לא יכול להשתמש בסרטון הזה: הפורמט או הגודל שלו לא מתאים.
       *[photo] המודל { $model } לא יכול להשתמש בתמונה הזאת: הפורמט או הגודל שלה לא מתאים.
    }
refused-links-only = המודל { $model } מקבל תמונות ואודיו רק כקישורים באינטרנט, ואין לי דרך לתת לו קישורים כאלה. בפקודה /models תמצאו מודלים אחרים.
refused-links-only-video = המודל { $model } מקבל סרטונים רק כקישורים באינטרנט, ואין לי דרך לתת לו קישורים כאלה. בפקודה /models תמצאו מודלים אחרים.
refused-combination =
    המודל { $model } לא יכול לשלב בין { $option ->
       *[other] { $option } { $value }
    } לבין { $other }. כאן אפשר: { $choices }.
refused-combination-media =
    בבקשה כזאת ({ $takes }) המודל { $model } לא יכול להשתמש באפשרות { $option ->
       *[other] { $option } { $value }
    }. כאן אפשר: { $choices }.
refused-out-of-place = המודל { $model } לא יכול להשתמש כאן באפשרות { $option }.
refused-generic-combination = המודל { $model } לא יכול להשתמש באפשרויות האלה יחד. הסירו כמה מהן, בבקשה.
refused-needs-setting =
    למודל { $model } צריך גם { $setting ->
       *[other] --set { $setting }=VALUE
    }. אפשר: { $choices }.
refused-setting =
    למודל { $model } אין הגדרה בשם ״{ $setting }״. { $settings ->
        [none] אין לו שום דבר בשביל --set.
       *[other] עם --set אפשר: { $settings }.
    }
refused-album = באלבום הזה יש סרטון, ואפשר להשתמש רק בתמונות. שלחו אותן שוב בלעדיו, בבקשה.
write-as-yourself = אתם כותבים בשם ערוץ, ולכן אי אפשר לדעת מי אתם. עברו לחשבון שלכם ושלחו שוב.
refused-not-allowed =
    מצטערים, הבוט הזה פתוח רק לאנשים ולקבוצות שהבעלים שלו בחרו. { $group ->
        [none] המזהה שלכם ב־Telegram הוא { $id }: מסרו אותו לבעלים אם תרצו להשתמש בבוט.
       *[other] המזהה של הקבוצה הזאת הוא { $group } והמזהה שלכם הוא { $id }: מסרו אחד מהם לבעלים אם תרצו להשתמש בבוט.
    }
refused-user-daily =
    { $limit ->
        [one] ניצלתם את הסרטון שלכם ב־24 השעות האחרונות.
        [two] ניצלתם את שני הסרטונים שלכם ב־24 השעות האחרונות.
       *[other] ניצלתם את { $limit } הסרטונים שלכם ב־24 השעות האחרונות.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] הקבוצה הזאת ניצלה את הסרטון שלה ב־24 השעות האחרונות.
        [two] הקבוצה הזאת ניצלה את שני הסרטונים שלה ב־24 השעות האחרונות.
       *[other] הקבוצה הזאת ניצלה את { $limit } הסרטונים שלה ב־24 השעות האחרונות.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] כבר יש לכם בקשה אחת בביצוע. נסו שוב כשהיא תסתיים. תמצאו אותה בפקודה /queue.
        [two] כבר יש לכם שתי בקשות בביצוע. נסו שוב כשאחת תסתיים. תמצאו אותן בפקודה /queue.
       *[other] כבר יש לכם { $limit } בקשות בביצוע. נסו שוב כשאחת תסתיים. תמצאו אותן בפקודה /queue.
    }

## Photos that cannot be used

image-too-large =
    התמונה הזאת כבדה מדי: היא צריכה להיות קטנה מ־{ $limit ->
       *[other] { $limit } מ״ב
    }.
image-too-many-pixels = בתמונה הזאת { $megapixels } מגה־פיקסל; אפשר להשתמש בעד { $limit }. שלחו אותה כתמונה, לא כקובץ: Telegram יקטין אותה.
image-too-small =
    התמונה הזאת קטנה מדי ({ $width ->
       *[other] { $width }×{ $height }
    }); בכל צלע צריך לפחות { $limit } פיקסלים.
image-crop-too-small =
    התמונה הזאת ארוכה וצרה מדי: אחרי חיתוך לצורת הסרטון יישארו רק { $width ->
       *[other] { $width }×{ $height }
    } פיקסלים, ובכל צלע צריך לפחות { $limit }.
image-broken = אי אפשר לפתוח את התמונה הזאת; נראה שהקובץ פגום. שלחו אותה שוב בבקשה.
image-unusable = לא הצלחתי לפתוח את התמונה הזאת. שלחו אותה בבקשה כתמונה, לא כקובץ.
image-nothing = התמונה הזאת ריקה: לא רואים בה כלום. שלחו אחרת בבקשה.
image-format = אי אפשר להשתמש בתמונה בפורמט { $format }. שלחו אותה כתמונה, לא כקובץ, או שלחו קובץ JPEG, PNG, WebP, HEIC, AVIF, TIFF או BMP.
image-unknown = אי אפשר להשתמש בקובץ הזה כתמונה. שלחו אותה כתמונה רגילה, לא כקובץ, או שלחו קובץ JPEG, PNG, WebP, HEIC, AVIF, TIFF או BMP.
image-animated = אי אפשר להשתמש ב־GIF, רק בתמונות רגילות.
image-gone = כבר אי אפשר להוריד את התמונה הזאת מ־Telegram. שלחו אותה שוב בבקשה.
sound-too-large =
    קובץ האודיו הזה כבד מדי: הוא צריך להיות קטן מ־{ $limit ->
       *[other] { $limit } מ״ב
    }.
sound-too-long =
    { $limit ->
        [one] האודיו הזה ארוך מדי: לכל היותר שנייה אחת.
        [two] האודיו הזה ארוך מדי: לכל היותר שתי שניות.
       *[other] האודיו הזה ארוך מדי: לכל היותר { $limit } שניות.
    }
sound-too-short = האודיו הזה קצר מדי. האורך המזערי בשניות: { $limit }.
sound-broken = אי אפשר להשמיע את האודיו הזה. שלחו בבקשה הודעה קולית או קובץ MP3.
sound-gone = כבר אי אפשר להוריד את האודיו הזה מ־Telegram. שלחו אותו שוב בבקשה.
source-too-large =
    הסרטון הזה כבד מדי: אפשר להשתמש בסרטונים של עד { $limit ->
       *[other] { $limit } מ״ב
    }.
source-too-long =
    { $limit ->
        [one] הסרטון הזה ארוך מדי: לכל היותר שנייה אחת. שלחו קצר יותר, בבקשה.
        [two] הסרטון הזה ארוך מדי: לכל היותר שתי שניות. שלחו קצר יותר, בבקשה.
       *[other] הסרטון הזה ארוך מדי: לכל היותר { $limit } שניות. שלחו קצר יותר, בבקשה.
    }
source-too-short = הסרטון הזה קצר מדי. האורך המזערי בשניות: { $limit }.
source-unusable = לא הצלחתי לפתוח את הסרטון הזה. שלחו אותו בבקשה כסרטון, לא כקובץ, או שלחו קובץ MP4.
source-cannot-fit = אי אפשר להתאים את הסרטון הזה למודל: הצורה שלו ארוכה וצרה מדי.
source-gone = כבר אי אפשר להוריד את הסרטון הזה מ־Telegram. שלחו אותו שוב בבקשה.
media-out-of-reach = אין לי גישה כאן לתמונות, לאודיו ולסרטונים: שרת Telegram של הבוט הזה לא מוגדר לכך. הבעלים של הבוט צריכים לבדוק את זה.
sound-silent = לא שומעים כלום באודיו הזה: הוא שקט מתחילתו ועד סופו. שלחו אחר בבקשה.

## Failures

failed-content = האולפן דחה את המילים או את התמונה: הכללים שלו לא מתירים את זה. נסו מילים אחרות או תמונה אחרת.
failed-generation = האולפן לא הצליח ליצור את הסרטון הזה: { $reason }
failed-unknown = האולפן לא הצליח ליצור את הסרטון הזה, ולא אמר למה.
failed-field = האולפן לא קיבל את { $field }. נסו שוב בלי האפשרות הזאת.
failed-bad-request = האולפן לא קיבל את הבקשה: { $reason }
failed-bad-key = האולפן לא נותן לי להיכנס כרגע. הבעלים של הבוט צריכים לבדוק את זה.
failed-no-credits = נגמר הכסף בחשבון של הבוט באולפן. הבעלים צריכים לטעון אותו.
failed-not-allowed = האולפן לא מתיר את זה לחשבון של הבוט.
failed-model-gone = המודל הזה כבר לא קיים באולפן. בחרו מודל אחר בבקשה.
failed-maintenance = המודל הזה בתחזוקה באולפן כרגע. נסו מודל אחר, או נסו שוב מאוחר יותר.
failed-never-came = האולפן לא סיים את הסרטון הזה, ואין יותר למה לחכות.
failed-no-video = האולפן אומר שהסרטון הזה מוכן, אבל מה שהגיע ממנו אינו סרטון.
failed-link-dead = האולפן אומר שהסרטון הזה מוכן, אבל הקישור אליו כבר לא עובד, ואין קישור חדש.
failed-source-gone = אין יותר גישה לסרטון שעליו רציתם להתבסס: האולפן מחק אותו. דבר לא נשלח לאולפן.
failed-internal = משהו השתבש אצלי. נסו שוב בבקשה.

link-too-large =
    הסרטון גדול מ־{ $limit ->
       *[other] { $limit } מ״ב
    }, הגודל המרבי שאפשר להעלות, אז הנה הקישור אליו. { -link-expires }
link-not-taken = הסרטון הזה לא מתקבל כאן ב־Telegram, אז הנה הקישור אליו. { -link-expires }
link-not-fetched = לא הצלחתי להוריד את הסרטון כדי לשלוח אותו, אז הנה הקישור אליו. { -link-expires }
video-broken = קובץ הסרטון פגום.

## What a model makes a video of: parts of a list

operation-text = מילים
operation-image = תמונה
operation-frames = תמונה ראשונה ותמונה אחרונה
operation-references = תמונות ייחוס
operation-talking = תמונה עם קול
operation-edit = סרטון לשינוי
operation-extend = סרטון להמשך
operation-guide = סרטון לדוגמה
operation-motion = תמונה וסרטון שהיא תזוז לפיו
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = צריך סרטון שני שמסמן אילו חלקים לצייר מחדש
unreachable-character-object = צריך דמות וסרטון של שחקן שמניע אותה
unreachable-no-description = חדש, והשירות AI/ML API לא אומר איפה הוא מתואר
unreachable-elsewhere = חדש, והתיאור שלו לא נמצא אצל AI/ML API עצמו
unreachable-not-had = חדש, ולא הצלחתי להביא את התיאור שלו; יהיה ניסיון נוסף
unreachable-unreadable = חדש, ואי אפשר לקרוא את התיאור שלו
unreachable-circular = חדש, והתיאור שלו מפנה במעגל אל עצמו
unreachable-other-model = חדש, והתיאור שלו הוא של מודל אחר
unreachable-path = חדש, ופונים אליו בדרך שלא מוכרת לי
unreachable-required = חדש, וצריך משהו שאין לי אפשרות לתת לו: { $parameter }
unreachable-use-of-video = חדש, ולא כתוב מה הוא עושה עם סרטון
unreachable-no-input = חדש, ולא מקבל מילים או תמונה בדרך שמוכרת לי
unreachable-id = חדש, ואי אפשר לכתוב את השם שלו בצ׳אט
unreachable-name = חדש, ויש לו שם של מודל אחר

## Settings, models, languages

language-name = עברית
command-models = כל המודלים ומה הם יכולים לעשות
command-settings = ברירות המחדל שלכם
command-language = השפה שבה אדבר אתכם
settings-title =
    ⚙️ ההגדרות שלכם: מה ייבחר כשההודעה שלכם לא אומרת אחרת. אפשרות שנכתבה בהודעה תמיד גוברת.

    אלה האפשרויות של { $model }; במודלים אחרים זה יכול להיות שונה.
settings-title-group =
    ⚙️ ההגדרות של הקבוצה הזאת: מה ייבחר כשההודעה לא אומרת אחרת. אפשרות שנכתבה בהודעה תמיד גוברת. רק מנהלים יכולים לשנות אותן.

    אלה האפשרויות של { $model }; במודלים אחרים זה יכול להיות שונה.
settings-admins-only = רק מנהלים יכולים לשנות את ההגדרות של הקבוצה הזאת. את ההגדרות שלכם אפשר לבחור בצ׳אט הפרטי איתי.
settings-pick-ar = 📐 איזו צורה תהיה לסרטונים שלכם? אלה הצורות של { $model }. תמונות נחתכות בהתאם.
settings-pick-duration = ⏱ מה יהיה אורך הסרטונים שלכם? אלה האורכים של { $model }.
settings-pick-res = 🖥 באיזו רזולוציה יהיו הסרטונים שלכם? אלה הרזולוציות של { $model }.
value-own = לפי המודל
value-own-known = { $value } (ברירת מחדל)
value-on = פועל
value-off = כבוי
value-telegram = כמו ב־Telegram
button-set-model = 🎬 מודל: { $value }
button-set-ar = 📐 צורה: { $value }
button-set-duration = ⏱ אורך: { $value }
button-set-res = 🖥 רזולוציה: { $value }
button-set-sound = 🔊 קול: { $value }
button-set-enhance = ✨ שיפור המילים שלי: { $value }
button-set-confirm = ✋ לשאול לפני יצירה: { $value }
button-set-language = 🌐 שפה: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ הגדרות
button-back = ↪️ חזרה
button-previous = ⬆️ הקודמים
button-next = ⬇️ עוד
button-developer = { $developer } · { $count }
button-unreachable = 🚫 לא זמינים כאן · { $count }
button-mine = ⭐ לבחור במודל הזה
button-mine-group = ⭐ לבחור לקבוצה הזאת
button-is-mine = ✅ המודל שלכם
button-is-mine-group = ✅ המודל של הקבוצה
pressed-saved = נשמר.
pressed-admins-only = רק מנהלי הקבוצה הזאת יכולים לשנות את זה.
pressed-no-more = זה כבר לא זמין.
models-title =
    { $count ->
        [one] 🎬 יש מודל אחד. מי יצר אותו?
        [two] 🎬 יש שני מודלים. של מי תרצו לראות?
       *[other] 🎬 יש { $count } מודלים. של מי תרצו לראות?
    }
models-developer =
    { $count ->
        [one] 🎬 המודלים של { $developer }: מודל אחד.
        [two] 🎬 המודלים של { $developer }: שני מודלים. איזה מהם?
       *[other] 🎬 המודלים של { $developer }: יש { $count } מודלים. איזה מהם?
    }
models-family =
    🎬 { $model } · { $developer }

    יוצר סרטונים מאלה:

    { $takes }

    מוכן תוך { $time } בערך · { $price }
    לסרטון אחד בלבד: { $name ->
       *[other] --model { $name }
    }
models-tags = במילים שלכם אפשר לקרוא לראשון { $first }, וכן הלאה. אם לא תשתמשו בשמות האלה, הם יתווספו מעצמם.
models-new = 🆕 המודל הזה מוכר לי רק מהתיאור של AI/ML API; אף אחד עדיין לא ניסה אותו בשבילי.
models-unreachable =
    { $count ->
        [one] 🚫 יש מודל אחד שאי אפשר להשתמש בו מצ׳אט, וזו הסיבה:
        [two] 🚫 יש שני מודלים שאי אפשר להשתמש בהם מצ׳אט, ואלה הסיבות:
       *[other] 🚫 יש { $count } מודלים שאי אפשר להשתמש בהם מצ׳אט, ואלה הסיבות:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 באיזו שפה לדבר אתכם? הבחירה תקפה גם בקבוצות.
language-title-group = 🌐 באיזו שפה לדבר בקבוצה הזאת? חברי הקבוצה יקבלו תשובות בשפה שלהם, אם היא נתמכת כאן.

## Answers to messages, and the buttons under a result

refused-sound-alone = לקול דרושות פנים: השיבו להודעה הקולית בתמונה שהכיתוב שלה מתחיל בפקודה /video.
sound-alone =
    { $kind ->
        [voice] 🎙 לקול דרושות פנים: השיבו להודעה הקולית הזאת בתמונה, והתמונה תדבר.
       *[audio] 🎙 לקול דרושות פנים: השיבו לאודיו הזה בתמונה, והתמונה תדבר.
    }
offer-write-down =
    🎙 אפשר לתמלל את מה שאתם אומרים כאן, ואז ליצור סרטון מהמילים שלכם.

    או השיבו להודעה הקולית הזאת בתמונה, והתמונה תדבר.
written-down =
    📝 זה מה ששמעתי:

    { $words }
refused-recordings =
    { $limit ->
        [one] ניצלתם את ההודעה הקולית שלכם ב־24 השעות האחרונות. את הבאה אפשר יהיה לתמלל בעוד { $time }.
        [two] ניצלתם את שתי ההודעות הקוליות שלכם ב־24 השעות האחרונות. את הבאה אפשר יהיה לתמלל בעוד { $time }.
       *[other] ניצלתם את { $limit } ההודעות הקוליות שלכם ב־24 השעות האחרונות. את הבאה אפשר יהיה לתמלל בעוד { $time }.
    }
refused-recording-price = אי אפשר לדעת מראש כמה יעלה לתמלל את זה, וההוצאות כאן מוגבלות. כתבו את זה במקום, בבקשה.
recording-no-words = לא שומעים מילים בהודעה הקולית הזאת. דברו קרוב יותר למיקרופון, או כתבו, בבקשה.
recording-failed = לא הצלחתי לתמלל את ההודעה הקולית הזאת, ולא היה חיוב. שלחו אותה שוב, או כתבו, בבקשה.
recording-in-doubt = לא ידוע לי מה קרה להודעה הקולית הזאת: תשובת האולפן אבדה. כתבו מה אמרתם, בבקשה.
button-change = ✏️ לשנות
button-extend = ⬅️ להמשיך
button-sound = 🔊 להוסיף קול
button-restyle = 🎨 לשנות סגנון
button-say = 🗣 להגיד משהו
button-others = 🎛 מודל אחר
button-copy = 📋 העתקה
pressed-no-others = אף מודל אחר לא יכול ליצור את זה.
change-words =
    העתיקו את זה, שנו מה שתרצו ושלחו:

    { $command }
change-media =
    העתיקו את זה, שנו מה שתרצו ושלחו כתשובה להודעה הזאת, כדי שייעשה שימוש באותן תמונות, באותו אודיו או באותו סרטון:

    { $command }
other-models = באיזה מודל להשתמש הפעם? לחצו על אחד והיצירה תתחיל; זה נחשב לסרטון אחד.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 תודה שהוספתם אותי! כאן מילים ותמונות הופכות לסרטונים.
group-sees-all =
    👀 ההודעות בקבוצה הזאת מגיעות אליי, אז אפשר גם פשוט לתייג אותי:
    @{ $name } דרקון מעל ההרים
group-sees-some =
    🙈 כאן מגיעות אליי רק פקודות ותשובות להודעות שלי. הודעות וכיתובים שמתייגים אותי לא מגיעים אליי.
    כדי לשנות את זה, מנהלים יכולים למנות אותי למנהל בקבוצה הזאת. או שהבעלים של הבוט יכבו את מצב הפרטיות בקבוצות, אצל { "" ->
       *[other] @BotFather
    } בפקודה /setprivacy, ויוסיפו אותי מחדש.
group-no-videos = ⚠️ אסור לי לשלוח כאן סרטונים, אז תקבלו רק קישורים. מנהלים יכולים לאפשר את זה בהרשאות הקבוצה, או למנות אותי למנהל.
group-no-messages = ⚠️ הוספתם אותי אל ״{ $group }״, אבל אסור לי לכתוב שם. מנהלים של הקבוצה ההיא יכולים לאפשר את זה בהרשאות הקבוצה, או למנות אותי למנהל.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 כאן מילים ותמונות הופכות לסרטונים עם קול.

    כתבו מה תרצו לראות, או שלחו תמונה וספרו מה יקרה בה. תוך דקה או שתיים הסרטון כאן. זה עובד גם בקבוצות.

    לחצו על ״התחל״ ושלחו לי את הרעיון הראשון שלכם.
bot-short-description = 🎬 הופך מילים ותמונות לסרטונים עם קול, בצ׳אטים פרטיים ובקבוצות.

## Videos already made, and what is kept

command-history = הסרטונים שלכם, לשליחה חוזרת
command-privacy = מה נשמר עליכם, ומי רואה את זה
command-forget = מחיקת מה שנשמר עליכם
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ חדשים יותר
button-older = ⬇️ ישנים יותר
button-forget = 🗑 למחוק הכול
button-keep = ↪️ להשאיר הכול
pressed-not-now = השליחה ב־Telegram לא הצליחה כרגע. אם שום דבר לא מגיע, לחצו שוב.
history-empty = עדיין אין לכם כאן סרטונים. צרו אחד עם /video.
history-title = 🎞 הסרטונים שלכם, מהחדש לישן. לחצו על כפתור כדי לקבל סרטון שוב: זה בחינם ולא נספר.
history-title-group = 🎞 הסרטונים שלכם מהקבוצה הזאת, מהחדש לישן. לחצו על כפתור כדי לקבל סרטון שוב: זה בחינם ולא נספר.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · הגיע כקישור, ולכן אי אפשר לשלוח אותו שוב
history-lost = הסרטון הזה כבר לא נמצא ב־Telegram, ולכן אי אפשר לשלוח אותו שוב. אפשר ליצור אותו מחדש; זה ייחשב לסרטון אחד.
forget-ask =
    🗑 למחוק את מה שנשמר עליכם, בכל הצ׳אטים?

    אלה יימחקו לצמיתות: המילים, האפשרויות, מזהי הקבצים של התמונות, הקישורים לסרטונים והתוצאות של כל הבקשות שהסתיימו, רשימת /history עם הכפתורים שלה, הבחירות שלכם בפקודה /settings, וכן הצעות ושאלות שלי שעדיין ממתינות לכם. הכפתורים מתחת לסרטונים שלכם יפסיקו לעבוד.

    ההודעות והסרטונים בצ׳אט הזה יישארו; הם שמורים ב־Telegram, ורק אתם יכולים למחוק אותם. במשך יממה בערך עוד אזכור שיצרתם סרטונים, אבל לא אילו, כדי שהמכסה שלכם לא תשתנה.
forget-under-way =
    { $count ->
        [one] בקשה אחת שלכם עדיין בביצוע. היא לא תימחק ותקבלו את הסרטון; אחרי זה שלחו שוב /forget.
        [two] שתי בקשות שלכם עדיין בביצוע. הן לא יימחקו ותקבלו את הסרטונים; אחרי זה שלחו שוב /forget.
       *[other] { $count } בקשות שלכם עדיין בביצוע. הן לא יימחקו ותקבלו את הסרטונים; אחרי זה שלחו שוב /forget.
    }
forget-done =
    { $count ->
        [0] בוצע. לא היו לכם בקשות שהסתיימו; הצעות ושאלות פתוחות נמחקו.
        [one] בוצע. נמחקה בקשה אחת שהסתיימה, ואיתה הצעות ושאלות פתוחות.
        [two] בוצע. נמחקו שתי בקשות שהסתיימו, ואיתן הצעות ושאלות פתוחות.
       *[other] בוצע. נמחקו { $count } בקשות שהסתיימו, ואיתן הצעות ושאלות פתוחות.
    }
privacy =
    🔒 מה נשמר עליכם:
    · הבקשות שלכם: המילים, האפשרויות, המודל, הזמנים, המספר המזהה שלכם ב־Telegram, השפה שלכם, הצ׳אט וההודעה שמהם הגיעו, מזהי הקבצים של Telegram לתמונות שלכם, לסרטונים ששלחתם ולסרטונים המוכנים, הקישור לסרטון באולפן, ומה השתבש, אם משהו השתבש. { $days ->
        [0] עד שתשלחו /forget.
        [one] עד שתשלחו /forget, ולכל היותר יום אחד.
        [two] עד שתשלחו /forget, ולכל היותר יומיים.
       *[other] עד שתשלחו /forget, ולכל היותר { $days } ימים.
    }
    · הצעות ושאלות שממתינות לכם: יום אחד. מזהי הקבצים של Telegram לתמונות מאלבומים: 7 ימים.
    · מה שבחרתם בפקודה /settings: עד שתשנו או שתשלחו /forget.
    · התמונות, האודיו והסרטונים שלכם עצמם: רק עד שהאולפן מקבל אותם, או עד שהבקשה מסתיימת. הסרטונים המוכנים: רק בזמן השליחה.
    · ההודעות שלכם אליי: עד שהן מטופלות. הודעה שלא היה אפשר לטפל בה: יומיים.

    מי רואה את זה:
    · האולפן, AI/ML API, מקבל את המילים, האפשרויות, התמונות, הסרטונים והאודיו של הבקשה, עם מספר אקראי, בלי השם שלכם ובלי המספר המזהה ב־Telegram. מה שהוא שומר תלוי בכללים שלו.
    · ההודעות שלנו והסרטונים שלכם נשמרים ב־Telegram, לפי הכללים שלו.
    · הבעלים של הבוט יכולים לעיין באחסון וביומן שלו.
    · בקבוצה, כל מי שנמצא בה רואה את הבקשות ואת הסרטונים.

    איך מוחקים: הפקודה /forget מוחקת את מה שנשמר אצלי. במשך יממה בערך אחרי כל בקשה עוד אזכור שהיא נשלחה ומאיפה, אבל לא מה היה בה, בגלל המכסה. היא לא מוחקת דבר באולפן, ב־Telegram, או בעותקים וביומנים שהבעלים שומרים.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = המחיר ייוודע אחרי היצירה
price-unknown = המחיר לא ידוע
refused-model-gone =
    מצטערים, האולפן כבר לא מציע את { $model }. { -nothing-counted } { $other ->
        [none] כרגע אין מודל אחר שיכול לעשות את זה.
       *[other] המודל { $other } יכול לעשות אותו דבר: הוסיפו { $other ->
           *[other] --model { $other }
        }
    }

## Inline: @bot and words in any chat

help-inline =
    ✨ בכל צ׳אט אחר, כתבו { $name ->
       *[other] @{ $name }
    } ומה שתרצו לראות.
inline-make = 🎬 ליצור את הסרטון הזה כאן
inline-about = { $details } · מוכן תוך { $time } בערך · { $price }
inline-empty = כתבו מה תרצו לראות
inline-refused = ✋ אי אפשר ליצור את זה ככה
inline-offer =
    🎬 ״{ $prompt }״

    { inline-about } · נחשב לסרטון אחד
inline-status =
    ״{ $prompt }״

    { $status }
inline-make-photo = 🖼 להנפיש כך את התמונה האחרונה שלכם
inline-photo-gone = התמונה הדרושה לזה כבר לא נמצאת אצלי. { -nothing-counted } שלחו לי אותה שוב, בצ׳אט הפרטי שלנו.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest =
    🖼 בצ׳אט שלא הוסיפו אותי אליו, השיבו לתמונה עם { $name ->
       *[other] @{ $name }
    } ומה שיקרה בה.
guest-begun = 🎬 רק רגע… אם הטקסט הזה לא משתנה, שום דבר לא נוצר: פשוט תייגו אותי שוב.
guest-how =
    השיבו לתמונה עם { $name ->
       *[other] @{ $name }
    } ומה שיקרה בה, לדוגמה:
    @{ $name } הגלים מתגלגלים לחוף, השיער מתנופף ברוח
guest-unanswered = תייגתם אותי בצ׳אט אחר, וכבר אי אפשר להוסיף שם שום דבר. { -nothing-counted } בקשו שוב בבקשה.

## Sharing: one's own videos in any chat

button-share = ↗️ שיתוף
button-make-own = 🎬 צרו סרטון משלכם
gallery-not-there = אין לכם כאן סרטון כזה

## The last frame, and the file as it is

button-last-frame = 🎞 הסצנה הבאה
button-file = 📎 כקובץ
pressed-fetching = מביאים אותו…
ask-frame = 🎞 כאן הסרטון שלכם נגמר. מה יקרה הלאה? השיבו בכמה מילים.
caption-file = 📎 הסרטון כפי שיצא מהאולפן, בלי הדחיסה של Telegram.
video-gone =
    הסרטון הזה כבר לא נגיש לי: האולפן מחק אותו, ומ־Telegram אפשר לקבל רק קבצים של עד { $limit ->
       *[other] { $limit } מ״ב
    }. אפשר ליצור אותו מחדש; זה ייחשב לסרטון אחד.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ בתור. האולפן לא מקבל כרגע בקשות חדשות; הבקשה שלכם שמורה ותמשיך מעצמה.
status-paused-model = ⏸ בתור. האולפן לא מקבל כרגע בקשות למודל { $model }; הבקשה שלכם שמורה ותמשיך מעצמה. בינתיים אולי מודל אחר יעבוד.
status-unclear = 🔎 האולפן עדיין לא יכול לומר אם הבקשה שלכם הגיעה אליו, ולכן היא כבר לא נספרת בין הבקשות שלכם שבביצוע. היא עדיין נספרת כסרטון, אלא אם תיכשל. הבירור יימשך עוד יממה, ואם הסרטון יגיע, תקבלו אותו.
status-fitting =
    📦 הסרטון גדול מדי בשביל Telegram, אז מקטינים אותו… { $percent ->
       *[other] { $percent }%
    }
status-converting =
    📦 הפורמט של הסרטון הזה לא מתנגן בטלפונים, אז ממירים אותו… { $percent ->
       *[other] { $percent }%
    }
caption-smaller = הוקטן כדי להתאים ל־Telegram
caption-converted = הומר כדי שיתנגן בטלפונים
link-no-room = אין לי כרגע מקום פנוי לסרטון, אז הנה הקישור אליו. { -link-expires }
link-not-ready = לא הצלחתי להמיר את הסרטון הזה כך שיתנגן בטלפונים, אז הנה הקישור אליו. { -link-expires }
failed-no-room = לא נשאר לי מקום פנוי לעבודה. הבעלים של הבוט צריכים לבדוק את זה.
refused-budget = התקציב של הבוט ל־24 שעות נוצל. { quota-next }
refused-budget-model = המחיר של { $model } הוא { $price }, יותר מהתקציב של הבוט ל־24 שעות. בפקודה /models תמצאו כמה עולים האחרים.
refused-budget-price = למודל { $model } אין מחיר קבוע, והבעלים של הבוט מתירים רק מודלים שיש להם מחיר כזה. בפקודה /models תמצאו כמה עולים האחרים.
refused-paused = החשבון של הבוט באולפן כמעט ריק, ולכן אי אפשר לקבל כרגע בקשות חדשות. הבעלים של הבוט יודעים על כך. נסו שוב מאוחר יותר.
refused-model-not-allowed =
    הבוט הזה לא מציע את { $model }. { $other ->
        [none] בפקודה /models תמצאו מה הוא מציע.
       *[other] המודל { $other } יכול לעשות אותו דבר: הוסיפו { $other ->
           *[other] --model { $other }
        }
    }
refused-video-price = המחיר של { $model } הוא { $price }, וסרטון יכול לעלות כאן לכל היותר { $amount }. בפקודה /models תמצאו כמה עולים האחרים.
refused-video-unknown = אי אפשר לדעת מראש כמה עולה { $model }, וסרטון יכול לעלות כאן לכל היותר { $amount }. בפקודה /models תמצאו כמה עולים האחרים.
refused-user-money = זה יותר מהסכום שאפשר להוציא כאן ב־24 שעות: { $amount }. { quota-next }
refused-budget-kept = מה שנשאר מהתקציב של הבוט ל־24 שעות שמור למנהלים שלו. { quota-next }
refused-fetched =
    אי אפשר להביא לכם שוב סרטונים מוכנים ב־24 שעות מעבר לכמות הזאת: { $limit ->
       *[other] { $limit } MB
    }. נסו שוב בעוד { $time }.
refused-files = יותר מדי מהקבצים שלכם לא נפתחו ב־24 השעות האחרונות, אז בינתיים אי אפשר לפתוח עוד. נסו שוב בעוד { $time }.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] השירות AI/ML API לא מקבל את המפתח שלנו.
        [credits] החשבון שלנו אצל AI/ML API ריק.
       *[other] השירות AI/ML API לא נותן לנו להיכנס.
    }
admin-paused = ⚠️ { admin-barrier } עד שזה ישתנה לא יישלח אליו דבר חדש, והניסיונות יימשכו. שום דבר לא אבד; ממתינות עכשיו: { $count }.
admin-resumed = ✅ השירות AI/ML API שוב מקבל את הבקשות שלנו. מה שהמתין ממשיך.
admin-no-access = ⚠️ { admin-barrier } כנראה אי אפשר ליצור סרטונים עד שזה ישתנה. הבדיקה תחזור כל דקה.
admin-access = ✅ השירות AI/ML API שוב נותן לנו להיכנס.
admin-records-refused = ⚠️ השירות AI/ML API דוחה את החיפוש שלי ברישומים שלו אחר בקשות שנשלחו ולא אושרו. זו תקלה שלי: נא לדווח עליה. שום דבר לא משולם פעמיים והחיפוש נמשך, אבל בקשות כאלה צריכות להמתין. פרטים נוספים יש ב־״python -m bot check״ וביומן.
admin-records-fine = ✅ השירות AI/ML API שוב מאפשר לחפש ברישומים שלו. הבקשות שחיכו לכך ממשיכות.
admin-balance-low = ⚠️ היתרה בחשבון שלנו אצל AI/ML API ירדה אל { $amount }. עד שהחשבון ייטען לא יתקבלו בקשות חדשות; הבקשות שבביצוע ממשיכות.
admin-balance-fine = ✅ החשבון שלנו אצל AI/ML API נטען: { $amount }. שוב מתקבלות בקשות חדשות.
admin-prices-fell = ⚠️ השירות AI/ML API מציג פתאום פחות מעשירית מהמחיר הקודם עבור: { $models }. החישוב ממשיך לפי המחיר הישן עד שהחדש יחזיק מעמד 24 שעות.
admin-prices-fine = ✅ המחירים שמציג AI/ML API שוב נלקחים בחשבון.
admin-models-new = 🆕 אצל AI/ML API יש מודלים חדשים, והם ברורים לי: { $models }. המנהלים יכולים להשתמש בהם כבר עכשיו; אחרים יכולים אם הערך של ALLOWED_MODELS הוא * או כולל אותם. בעזרת ״models deny״ אפשר להסיר מודל.
admin-models-odd = 🆕 אצל AI/ML API יש מודלים חדשים שלא ברורים לי: { $models }. הם לא מוצעים כאן; בפקודה /models תמצאו למה.
admin-models-many = 🆕 אצל AI/ML API מופיעים כל כך הרבה מודלים חדשים בבת אחת, שחלקם לא נקראו. מספרם: { $models }.
admin-budget-half = ⚠️ מחצית התקציב שלנו ל־24 שעות או יותר נוצלה: { $amount } מתוך { $total }.
admin-budget-low = ✅ עכשיו נוצלה פחות ממחצית התקציב שלנו ל־24 שעות: { $amount } מתוך { $total }.
admin-budget-spent = ⚠️ בתקציב שלנו ל־24 שעות לא נשאר מקום: נוצלו { $amount } מתוך { $total }. בקשות יידחו עד שיתפנה מקום.
admin-budget-room = ✅ בתקציב שלנו ל־24 שעות שוב יש מקום: נוצלו { $amount } מתוך { $total }.

## Admins: verbs (whoever may do what)

command-grant = מכסה יומית אישית למישהו
command-tier = מכסה יומית עם שם
command-ban = חסימה של מישהו
command-unban = ביטול חסימה
command-pause = השהיית קבלת בקשות
command-resume = המשך אחרי השהיה
command-user = מה ידוע לי על מישהו
command-invite = יצירת הזמנה לבוט
command-loglevel = כמה ייכתב ביומן שלי
command-changes = מה שינו המנהלים לאחרונה
refused-banned = הבעלים של הבוט הזה חסמו אתכם.
refused-house-paused =
    הבעלים של הבוט הזה השהו אותו. { $reason ->
        [none] נסו שוב מאוחר יותר.
       *[other] { $reason }
    }
status-paused-owner = ⏸ בתור. הבעלים של הבוט הזה השהו אותו; הבקשה שלכם שמורה ותמשיך מעצמה.
queue-paused-owner = ⏸ הושהתה על ידי הבעלים – { $prompt }
verb-in-private = את זה כתבו לי בצ׳אט הפרטי שלנו, בבקשה.
verb-form =
    כך כותבים את זה:
    { $form }
    לדוגמה:
    { $example }
verb-word-missing = חסרה מילה.
verb-word-odd = לא הצלחתי להבין מה פירוש ״{ $word }״ כאן.
verb-user-missing = ציינו במי מדובר: כתבו את מזהה המשתמש, או השיבו להודעה של אותו אדם שהעברתם אליי.
verb-user-odd = ״{ $word }״ אינו מזהה משתמש: המזהה הוא מספר, ורואים אותו כששולחים לי /start.
verb-name = ב־Telegram אי אפשר לברר מי זה { $name }. כתבו את מזהה המשתמש, או השיבו להודעה של אותו אדם שהעברתם אליי.
verb-of-admin = המזהה { $id } מופיע ב־ADMIN_IDS, ואי אפשר להגביל או לחסום מנהלים.
verb-daily-none = 0 ביום פירושו אף סרטון; כדי לחסום מישהו השתמשו ב־ban. למספר בלתי מוגבל כתבו ״unlimited״.
verb-daily-many = זה יותר מדי: המספר המרבי ליום הוא { $limit }. למספר בלתי מוגבל כתבו ״unlimited״.
verb-money-fixed = אי אפשר להקצות כסף: ההגדרות USER_DAILY_USD ו־DAILY_BUDGET_USD חלות על כולם.
verb-day-odd =
    ״{ $word }״ אינו תאריך. תאריך כותבים כך: { "" ->
       *[other] 2030-12-31
    }.
verb-day-over = התאריך { $day } כבר עבר: היום { $today } (UTC).
verb-tier-unknown =
    אין דרגה בשם ״{ $name }״. { $names ->
        [none] עדיין אין דרגות.
       *[other] הדרגות הקיימות: { $names }.
    }
verb-tiers =
    { $names ->
        [none] עדיין אין דרגות.
       *[other] הדרגות: { $names }.
    }
verb-granted =
    { $limit ->
        [0] המכסה היומית של { $id }: כמה סרטונים שרוצים
        [one] המכסה היומית של { $id }: סרטון אחד
        [two] המכסה היומית של { $id }: שני סרטונים
       *[other] המכסה היומית של { $id }: { $limit } סרטונים
    }{ $tier ->
        [none] {""}
       *[other] {" "}(דרגה { $tier })
    }{ $until ->
        [none] .
       *[other] , עד סוף { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] ל־{ $id } יש שוב מכסה כמו לכולם: כמה סרטונים ביום שרוצים.
        [one] ל־{ $id } יש שוב מכסה כמו לכולם: סרטון אחד ביום.
        [two] ל־{ $id } יש שוב מכסה כמו לכולם: שני סרטונים ביום.
       *[other] ל־{ $id } יש שוב מכסה כמו לכולם: { $limit } סרטונים ביום.
    }
verb-tier-set =
    { $limit ->
        [0] הדרגה ״{ $name }״ פירושה כמה סרטונים ביום שרוצים.
        [one] הדרגה ״{ $name }״ פירושה סרטון אחד ביום.
        [two] הדרגה ״{ $name }״ פירושה שני סרטונים ביום.
       *[other] הדרגה ״{ $name }״ פירושה { $limit } סרטונים ביום.
    } { $count ->
        [one] יש בה אדם אחד.
        [two] יש בה שני אנשים.
       *[other] יש בה { $count } אנשים.
    }
verb-tier-off = אין יותר דרגה בשם ״{ $name }״. לכל מי שהיה בה יש עכשיו מכסה כמו לכולם.
verb-banned = הגישה של { $id } נחסמה. מה שהמתין בתור בוטל; מה שכבר שולם עליו יישלח.
verb-unbanned = החסימה של { $id } בוטלה.
verb-not-banned = הגישה של { $id } לא חסומה.
verb-paused = ⏸ בהשהיה. לא תתקבל שום בקשה חדשה ולא ישולם על דבר, לא משנה מי מבקש; מה שכבר בביצוע יישלח.
verb-resumed = ▶️ שוב מתקבלות בקשות, ומה שהמתין ממשיך.
verb-not-paused = אין השהיה כרגע.
verb-model-unknown = אין משפחת מודלים בשם ״{ $name }״; הקרובה ביותר היא { $nearest }.
verb-model-default = המודל { $model } הוא DEFAULT_MODEL, וכל מי שלא מציין מודל מקבל אותו. שנו קודם את ההגדרה הזאת.
verb-model-ceiling = אי אפשר להתיר כאן את המודל { $model }: ההגדרה { $setting } פוסלת אותו.
verb-model-denied = אף אחד לא יכול להשתמש יותר במודל { $model }, גם לא מנהלים.
verb-model-allowed = אפשר להשתמש במודל { $model }.
verb-models-new-line =
    🆕 { $model } · { $developer } · { $name ->
       *[other] --model { $name }
    }
verb-models-new-none = אצל AI/ML API לא מופיעים מודלים מעבר לאלה שהגיעו איתי.
verb-models-new-later = לא הצלחתי לברר הכול עכשיו; הסיבה רשומה ביומן, ויהיה ניסיון נוסף.
verb-price = סרטון יכול לעלות לכל היותר { $price }.
verb-price-ceiling = סרטון יכול לעלות לכל היותר { $price }, לפי MAX_VIDEO_USD.
verb-price-any = אין הגבלה על מחיר של סרטון, לפי MAX_VIDEO_USD.
verb-price-above = הערך של MAX_VIDEO_USD הוא { $price }, ואי אפשר להתיר כאן יותר מזה.
verb-invited =
    { $count ->
        [one] אדם אחד יכול להצטרף בהזמנה הזאת, ברגע שיפתח אותה:
        [two] שני אנשים יכולים להצטרף בהזמנה הזאת, ברגע שיפתחו אותה:
       *[other] { $count } אנשים יכולים להצטרף בהזמנה הזאת, ברגע שיפתחו אותה:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] נותר שימוש אחד:
        [two] נותרו שני שימושים:
       *[other] נותרו { $count } שימושים:
    } { $link }
verb-invites-none = אין הזמנות פתוחות.
verb-invite-open = אין צורך בהזמנה: הבוט הזה פתוח לכולם.
verb-invite-off = אי אפשר יותר להצטרף עם { $name }. מי שכבר הצטרף יכול להישאר.
verb-invite-unknown = אין הזמנה עם הקוד ״{ $name }״.
verb-log-level = תוך כמה שניות הבוט שפועל יכתוב ביומן ברמה { $level }, עד להפעלה הבאה שלו.
verb-changes-none = המנהלים עדיין לא שינו דבר.
verb-user =
    👤 { $id } · { $level ->
        [admin] ברשימת המנהלים
        [guest] יש גישה, דרך הזמנה
        [user] יש גישה
        [banned] הגישה חסומה
       *[stranger] לא בשום רשימה
    }
    שפה: { $tongue ->
        [none] לא ידועה
       *[other] { $tongue }
    }
    בקשה אחרונה: { $day ->
        [none] לא ידוע על בקשה
       *[other] { $day } (UTC)
    }
verb-user-note = הערה: { $note }
verb-user-grant =
    מכסה יומית אישית{ $tier ->
        [none] {""}
       *[other] {" "}(דרגה { $tier })
    }{ $until ->
        [none] {""}
       *[other] , עד סוף { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] סרטונים ב־24 השעות האחרונות: { $used }, בלי הגבלה
       *[other] סרטונים ב־24 השעות האחרונות: { $used } מתוך { $limit }
    } · בביצוע: { $running }
verb-user-month = סרטונים ב־30 הימים האחרונים: { $videos } · עלות: { $amount } · נכשלו: { $failures }

## Admins: figures, digest, news

command-stats = הפעילות שלי במספרים
command-balance = כמה נשאר בחשבון שלנו
command-broadcast = שליחת חדשות לכל מי שרוצה
stats-period =
    { $period ->
        [today] היום (UTC)
        [week] 7 הימים האחרונים
       *[month] 30 הימים האחרונים
    }
stats-counts = בקשות: { $requests }, סרטונים: { $videos }, נכשלו: { $failed }
stats-undelivered = נוצרו אבל לא נמסרו: { $count }
stats-cancelled = בוטלו: { $count }
stats-people = אנשים: { $users }, קבוצות: { $groups }
stats-cost = עלות: { $amount }
stats-cost-priced = עלות: { $amount }. מתוך זה, { $total } לפי המחירון, כי AI/ML API לא מסר כמה חויב.
stats-unpriced = עלות לא ידועה: { $count }
stats-provider = לפי הרישום של AI/ML API: { $amount }, בקשות שחויבו: { $count }
stats-provider-refused = השירות AI/ML API לא מגלה למפתח שלנו מה רשום אצלו.
stats-provider-unknown = לא הצלחתי לברר אצל AI/ML API מה רשום אצלו.
stats-failures = למה נכשלו בקשות
stats-failure =
    { $why ->
        [content] כללי התוכן
        [request] הבקשה לא התקבלה
        [studio] אי אפשר היה ליצור
        [account] החשבון או המפתח שלנו
        [late] היצירה לא הסתיימה
        [lost] לא הגיע סרטון תקין
        [file] קובץ שנשלח אליי
       *[own] תקלה שלי
    }: { $count }
stats-times = מהבקשה לסרטון: מחצית מהסרטונים, ואז תשעה מכל עשרה
stats-time = { $model }: תוך { $half }, ואז תוך { $most }
stats-slowest = הכי איטי: { $model }, מחצית מהסרטונים שלו מוכנים תוך { $half }
balance-left = החשבון שלנו אצל AI/ML API: { $amount }
balance-left-before = החשבון שלנו אצל AI/ML API לפני { $time }: { $amount }. לא הצלחתי לבדוק אותו עכשיו.
balance-unknown = לא הצלחתי לברר אצל AI/ML API כמה נשאר בחשבון שלנו.
balance-spent = הוצאות ב־24 השעות האחרונות: { $amount }
balance-lasts-hours = בקצב הזה זה יספיק לעוד { $time }.
balance-lasts-days =
    { $days ->
        [one] בקצב הזה זה יספיק לעוד יום אחד.
        [two] בקצב הזה זה יספיק לעוד יומיים.
       *[other] בקצב הזה זה יספיק לעוד { $days } ימים.
    }
digest-title = 🎬 השבוע שלנו, מ־{ $first } עד { $last } (UTC)
news-readers = מספר האנשים שהפעילו חדשות: { $count }
news-how = כדי לשלוח להם חדשות, כתבו את הטקסט אחרי הפקודה, כך:
    /broadcast יש לנו מודלים חדשים.
news-preview = ההודעה שלכם, כפי שתישלח, מופיעה למעלה. מספר הנמענים: { $count }
button-news-send = 📣 שליחה
news-progress = החדשות בדרך: נשלחו { $sent } מתוך { $people }
news-done = ✅ החדשות נשלחו: { $sent } מתוך { $people }. חסמו אותי: { $blocked }. לא התקבלו ב־Telegram: { $failed }. הושמטו או שלא ברור: { $rest }.
news-refused = ההודעה הזאת לא מתקבלת ב־Telegram: { $reason }
news-gone = ההודעה הזאת כבר לא שמורה אצלי. שלחו שוב /broadcast בבקשה.
refused-news-too-long = זה ארוך מדי: מספר התווים המרבי בהודעה הוא { $limit }.
button-set-news = 📰 חדשות של הבוט: { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ לא הצלחתי ליצור את העותק היומי של מסד הנתונים שלי. הסיבה רשומה ביומן. הניסיון יחזור כל שעה.
admin-copy-fine = ✅ העותק היומי של מסד הנתונים שלי נוצר שוב כרגיל.
command-audit = בדיקת החיובים של AI/ML API
verb-month-odd =
    ״{ $word }״ אינו חודש. חודש כותבים כך: { "" ->
       *[other] 2030-12
    }.
verb-audit =
    חודש { $month } (UTC): { $count ->
        [one] חיוב אחד, { $amount }.
        [two] שני חיובים, { $amount }.
       *[other] { $count } חיובים, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] סרטון אחד עדיין לא חויב.
        [two] שני סרטונים עדיין לא חויבו.
       *[other] { $count } סרטונים עדיין לא חויבו.
    }
verb-audit-unexplained = בלי הסבר: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] לא ממני: { $amount }
        [uncharged] לא חויב מעולם: { $total }
        [for-nothing] חויב אף על פי שנכשל: { $amount }
       *[differs] חויב { $amount }, נמסר { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] ועוד אחד: הוא מופיע בפלט של ״python -m bot audit״.
        [two] ועוד שניים: הם מופיעים בפלט של ״python -m bot audit״.
       *[other] ועוד { $count }: כולם מופיעים בפלט של ״python -m bot audit״.
    }

## Admins: alerts

admin-conflict =
    ⚠️ בוט נוסף פועל עם הטוקן שלנו, ולכן לכל אחד מאיתנו מגיע רק חלק מההודעות. עצרו את השני, או קבלו טוקן חדש אצל { "" ->
       *[other] @BotFather
    }.
admin-conflict-over = ✅ אף אחד אחר כבר לא משתמש בטוקן שלנו. שוב מגיעות אליי כל ההודעות.

## Films: several scenes, each made from where the last one ended

command-film = יצירת סרט, כל שורה היא סצנה
offer-film =
    ליצור מזה סרט של { $scenes } סצנות?

    ״{ $prompt }״

    { inline-about } · נחשב ל־{ $scenes } סרטונים

    כל סצנה מתחילה במקום שבו הסתיימה הקודמת, וכולן מגיעות כסרטון אחד.
button-make-film = 🎬 ליצור את הסרט
button-as-film = 🎬 כסרט של { $scenes } סצנות
status-making-film =
    🎬 מצלמים סצנה { $scene } מתוך { $scenes }…
    { $bar } { $percent ->
       *[other] { $percent }%
    }
    { $left ->
        [-1] זה לוקח קצת יותר זמן מהרגיל.
       *[other] עוד { $time } בערך לסרט כולו
    }
status-between-scenes =
    🎬 הסצנה הבאה: { $scene } מתוך { $scenes }.
    { $position ->
        [-1] בודקים איפה הסתיימה הסצנה הקודמת.
        [0] ⏳ בתור: לפניה יותר מ־{ $limit }.
        [1] ⏳ בתור: היא הבאה.
       *[other] ⏳ בתור: מקום { $position }.
    }
queue-between-scenes = 🎬 בין שתי סצנות – { $prompt }
pressed-cut-short = לא יצולמו סצנות נוספות. תקבלו את אלה שכבר יש.
caption-shorter = ✂️ סצנות: { $made } מתוך { $scenes }. ואז: { $reason }
caption-shorter-wanted = ✂️ סצנות: { $made } מתוך { $scenes }, כמו שביקשתם.
refused-daily-many =
    { $limit ->
        [one] זה נחשב ל־{ $videos } סרטונים, והמגבלה ל־24 שעות היא סרטון אחד.
        [two] זה נחשב ל־{ $videos } סרטונים, והמגבלה ל־24 שעות היא שני סרטונים.
       *[other] זה נחשב ל־{ $videos } סרטונים, והמגבלה ל־24 שעות היא { $limit } סרטונים.
    } בחרו פחות סצנות.
refused-film-short =
    מספר הסצנות בסרט: מ־{ $least } עד { $limit }, וכל שורה היא סצנה. לדוגמה:

    /film שועל מתעורר בשלג
    השועל רץ ביער
    הוא פוגש ינשוף לאור הירח
refused-film-long = יש כאן { $scenes } שורות, ומספר הסצנות המרבי בסרט הוא { $limit }: כל שורה היא סצנה.
refused-film-media = סרט יכול להתחיל בתמונה אחת, ולא בשום דבר אחר: בלי תמונה שנייה, בלי קול ובלי סרטון.
failed-answer-lost = האולפן סיים ליצור, אבל התשובה שלו אבדה בדרך, והוא לא נותן אותה פעמיים. זה עלה כסף, ולכן לא אשלם על כך שוב מיוזמתי.
taken-back = ביטלתם את זה. מה שנוצר עד אז כבר שולם, ולכן הוא נספר בהוצאות שלכם.

## Words that a photo says

command-say = תמונה שאומרת את המילים שלכם
