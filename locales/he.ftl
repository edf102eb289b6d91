# Hebrew. Users are addressed in the plural (שלחו), which needs no gender; the bot speaks of itself in the past, the future or impersonally, for the same reason. Terms: בקשה, אפשרות, מודל, מכסה, תור, האולפן, כיתוב (caption), מנהלים (admins), הבעלים (owner). An option with its value, or @ with a name, stands in a choice of one variant, so that the translator isolates both together and they read from left to right.

## Greetings

start =
    🎬 כאן מילים ותמונות הופכות לסרטון.

    שלחו /video ומה שתרצו לראות:
    /video דרקון מעל ההרים

    או שלחו תמונה עם כיתוב שאומר מה יקרה בה. זה לוקח דקה או שתיים, ובינתיים תקבלו עדכונים על ההתקדמות.

    בפקודה /help תמצאו את כל מה שאפשר לעשות כאן.
help =
    🎬 ממילים: /video דרקון מעל ההרים
    🖼 מתמונה: שלחו אותה עם כיתוב, או השיבו לתמונה עם /video ומה שיקרה בה.
    🎞 משתי תמונות באלבום: הסרטון עובר מהראשונה לאחרונה. אם יש יותר תמונות, הן קובעות מה יופיע בו.
    ↩️ השיבו להודעה קולית בתמונה עם /video, והתמונה תדבר. השיבו עם /video לסרטון שיצרתי, כדי לשנות או להמשיך אותו.

    אפשרויות, לפני המילים או אחריהן:
    --model NAME ({ $families })
    { $model ->
       *[other] --ar 16:9 / 9:16
    } – צורת הסרטון
    { $model ->
       *[other] --duration 8
    } – אורך בשניות
    { $model ->
       *[other] --res 1080p
    } – רזולוציה
    { $model ->
       *[other] --seed 42
    } – שוב אותה תוצאה
    { $model ->
       *[other] --no "blur, text"
    } – ממה להימנע
    --silent – בלי קול
    --raw – המילים שלכם בדיוק כפי שנכתבו
    { $model ->
       *[other] --set name=value
    } – כל דבר אחר שהמודל מקבל

    בלי --model ייבחר { $model }, או מה שבחרתם בפקודה /settings. לא כל מודל מקבל כל אפשרות; אם אפשרות לא מתאימה תקבלו על כך הודעה, ולא ירד כלום מהמכסה.

    /queue – הבקשות שלכם
    /cancel – ביטול מה שעדיין ממתין
    /quota – כמה סרטונים נשארו לכם
    /models – כל המודלים ומה הם מקבלים
    /settings – ברירות המחדל שלכם
    /language – השפה שבה אדבר
    /history – הסרטונים שלכם, לשליחה חוזרת מיידית
    /privacy – מה נשמר עליכם
    /forget – מחיקת מה שנשמר
help-group =
    🎬 בקבוצה הזאת: כתבו /video דרקון מעל ההרים, או השיבו לתמונה עם /video ומה שיקרה בה. גם כיתוב של תמונה יכול להתחיל בפקודה /video
unknown-command = הפקודה { $command } לא מוכרת לי. בפקודה /help תמצאו מה אפשר לעשות.
sorry = משהו השתבש אצלי. לא ירד כלום מהמכסה. שלחו שוב בבקשה.

## Command menus (at most 256 characters each)

command-video = יצירת סרטון: /video ומה שתרצו לראות
command-queue = הבקשות שלכם והמצב שלהן
command-cancel = ביטול מה שעדיין ממתין
command-quota = כמה סרטונים נשארו לכם
command-help = מה אפשר לעשות, וכל האפשרויות

## Questions and offers

ask-prompt = תמונה יפה. מה יקרה בה? השיבו בכמה מילים.
ask-words = מה יראו בסרטון? השיבו בכמה מילים, או כתבו /video דרקון מעל ההרים.
ask-placeholder = מה יקרה?
offer =
    ליצור מזה סרטון?

    ״{ $prompt }״

    { $model } · מוכן תוך { $time } בערך · { $price } · נחשב לסרטון אחד
edited = הסרטון ייווצר לפי מה שכתבתם בהתחלה. אם תרצו את הגרסה המעודכנת, שלחו אותה בהודעה חדשה.
unsupported =
    { $kind ->
        [sticker] אי אפשר ליצור סרטון מסטיקר.
        [animation] אי אפשר להשתמש בתמונות מונפשות, רק בתמונות רגילות.
       *[other] אי אפשר להשתמש בזה.
    } שלחו לי מילים, או תמונה עם כיתוב.

## Buttons

button-make = 🎬 ליצור את הסרטון
button-again = 🔁 עוד פעם
button-retry = 🔁 לנסות שוב
button-cancel = ✖️ ביטול
button-cancel-place = ✖️ ביטול ״{ $prompt }״
pressed-make = הבקשה בתור.
pressed-already = הבקשה הזאת כבר בביצוע.
pressed-not-yours = הכפתור הזה שייך למישהו אחר.
pressed-gone = זה כבר ישן מדי; התחילו שוב עם /video
pressed-cancelled = בוטל.
pressed-too-late = הסרטון כבר בהכנה ואי אפשר לעצור אותו. תקבלו אותו כשיהיה מוכן.
pressed-doubtful = האולפן לא השיב תשובה ברורה, ועדיין בודקים אם הבקשה הזו הגיעה אליו. אי אפשר לבטל אותה כרגע.

## The status of a request

status-preparing = 🖼 בודקים את התמונה שלכם…
status-preparing-video = 🎞 בודקים את הסרטון…
status-waiting =
    { $place ->
        [1] ⏳ בתור: הבקשה שלכם הבאה.
       *[other] ⏳ בתור: מקום { $place }.
    }
status-starting = 🎬 מתכוננים לצילומים…
status-checking = 🔎 האולפן לא השיב תשובה ברורה. בודקים אם הבקשה שלכם הגיעה אליו; שום דבר לא ייווצר ולא ייספר פעמיים. לכל היותר { $time } אחרי השליחה היא כבר לא תיספר במכסה שלכם, ותוכלו לבקש משהו אחר; הבירור יימשך עוד יממה.
status-making =
    🎬 מצלמים…
    { $bar } { $percent }%
    { $left ->
        [-1] זה לוקח קצת יותר זמן מהרגיל.
       *[other] עוד { $time } בערך
    }
status-late = 🐢 זה לוקח הרבה יותר זמן מהרגיל, וכבר לא נספר במכסה שלכם. המעקב יימשך עוד יממה, ואם הסרטון יגיע, תקבלו אותו.
status-sending = 📤 הסרטון מוכן; שולחים אותו…
status-cancelled = ✖️ בוטל. לא ירד כלום מהמכסה.
status-undelivered = 🎁 הסרטון שלכם מוכן, אבל Telegram לא מאפשר לשלוח אותו לצ׳אט הזה. זה לא נספר בין הסרטונים שלכם.
status-failed =
    ❌ { $reason }

    לא ירד כלום מהמכסה.
status-failed-uncounted =
    ❌ { $reason }

    זה לא נספר בין הסרטונים שלכם.

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

queue-empty = אין לכם בקשות בביצוע. התחילו אחת עם /video
queue-title =
    { $count ->
        [one] יש לכם בקשה אחת בביצוע:
        [two] יש לכם שתי בקשות בביצוע:
       *[other] יש לכם { $count } בקשות בביצוע:
    }
queue-waiting = ⏳ מקום { $place } – { $prompt }
queue-paused = ⏸ ממתינה לאולפן – { $prompt }
queue-starting = 🎬 מתכוננים לצילומים – { $prompt }
queue-checking = 🔎 עדיין לא ברור אם הגיעה לאולפן – { $prompt }
queue-making = 🎬 בצילומים – { $prompt }
queue-sending = 📤 בשליחה – { $prompt }
queue-preparing = 🖼 בודקים את התמונה – { $prompt }
queue-late = 🐢 באיחור – { $prompt }
cancel-none = אין לכם בקשה שממתינה. התחילו אחת עם /video
cancel-done =
    { $count ->
        [one] בוטלה בקשה אחת. לא ירד כלום מהמכסה.
        [two] בוטלו שתי בקשות. לא ירד כלום מהמכסה.
       *[other] בוטלו { $count } בקשות. לא ירד כלום מהמכסה.
    }
cancel-too-late =
    { $count ->
        [one] בקשה אחת כבר בביצוע ואי אפשר לעצור אותה. תקבלו את הסרטון.
        [two] שתי בקשות כבר בביצוע ואי אפשר לעצור אותן. תקבלו את הסרטונים.
       *[other] { $count } בקשות כבר בביצוע ואי אפשר לעצור אותן. תקבלו את הסרטונים.
    }
cancel-doubtful = את זה אי אפשר לבטל כרגע:
quota-daily =
    { $limit ->
        [0] אפשר ליצור כמה סרטונים ביום שתרצו. ב־24 השעות האחרונות: { $used }.
       *[other] הסרטונים שלכם ב־24 השעות האחרונות: { $used } מתוך { $limit }; נותרו: { $left }.
    }
quota-next = הסרטון הבא יתאפשר בעוד { $time }.
quota-active =
    { $limit ->
        [0] בביצוע עכשיו: { $used }.
       *[other] בביצוע עכשיו: { $used }, ולכל היותר { $limit } בו־זמנית.
    }
quota-chat = הסרטונים של הקבוצה הזאת ב־24 השעות האחרונות: { $used } מתוך { $limit }.

## What people should know of a request: shown under its status and in the caption

note-no-effect = לאפשרות { $option } אין כאן השפעה: המודל { $model } לא משתמש בה.
note-chosen =
    למודל { $model } צריך כאן { $setting ->
       *[other] { $setting } = { $value }
    }, ולכן זה הערך שנבחר.
note-silent = המודל { $model } יכול ליצור את זה רק בלי קול.
note-continues = המודל { $model } לא יכול לשנות סרטון. הוא ממשיך אותו מהמקום שבו הוא נגמר.
note-guides = המודל { $model } לא משנה את הסרטון הזה. הוא יוצר סרטון חדש לפי הדוגמה שלו.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = חסרות המילים. לדוגמה: /video דרקון מעל ההרים
refused-unknown-option = האפשרות { $option } לא מוכרת לי. המוכרות: { $options }.
refused-option-value = לאפשרות { $option } צריך ערך, למשל { $example }.
refused-option-flag = האפשרות { $option } נכתבת לבד, בלי ערך.
refused-open-quote = יש מירכאות שלא נסגרו אחרי { $option }.
refused-unknown-model = המודל ״{ $name }״ לא מוכר לי. התכוונתם אל { $nearest }? הקרובים ביותר: { $families }.
refused-option =
    { $operation ->
        [image] המודל { $model } לא מקבל { $option } לתמונות. הוא מקבל: { $options }.
       *[other] המודל { $model } לא מקבל { $option }. הוא מקבל: { $options }.
    }
refused-value = הערך של { $option } לא יכול להיות ״{ $value }״. אפשר: { $choices }.
refused-not-integer = לאפשרות { $option } צריך מספר שלם, לא ״{ $value }״.
refused-not-number = לאפשרות { $option } צריך מספר, לא ״{ $value }״.
refused-bounds = הערך של { $option } לא יכול להיות { $value }. אפשר: מ־{ $minimum } עד { $maximum }.
refused-option-too-long = הטקסט אחרי { $option } ארוך מדי; מספר התווים המרבי הוא { $limit }.
refused-prompt-too-long = מספר התווים כאן הוא { $length }; המודל { $model } מקבל לכל היותר { $limit }.
refused-needs-photo = למודל { $model } צריך כאן תמונה: שלחו אחת עם כיתוב, או השיבו לתמונה עם /video
refused-too-many-photos =
    { $limit ->
        [one] המודל { $model } מקבל לכל היותר תמונה אחת.
        [two] המודל { $model } מקבל לכל היותר שתי תמונות.
       *[other] המודל { $model } מקבל לכל היותר { $limit } תמונות.
    } הוא יוצר סרטון מאלה: { $takes }. { $other ->
        [none] גם מודלים אחרים לא מקבלים כל כך הרבה.
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
refused-needs-sound = למודל { $model } צריך תמונה ואודיו: השיבו להודעה קולית בתמונה עם /video
refused-needs-video = למודל { $model } צריך סרטון: השיבו לאחד הסרטונים שלי עם /video ומה שצריך לשנות.
refused-media =
    { $operation ->
        [text] למודל { $model } לא מספיקות מילים.
        [image] המודל { $model } לא יכול להנפיש תמונה.
        [frames] המודל { $model } לא יכול לעבור מתמונה לתמונה.
        [references] המודל { $model } לא יכול לקחת מתמונות את מה שמופיע בסרטון.
        [talking] המודל { $model } לא יכול לגרום לתמונה לדבר.
        [edit] המודל { $model } לא יכול לשנות סרטון בצורה כזאת.
        [extend] המודל { $model } לא יכול להמשיך סרטון.
        [guide] המודל { $model } לא יכול ליצור סרטון לפי דוגמה של סרטון אחר.
       *[other] המודל { $model } לא יכול ליצור מזה סרטון.
    } הוא מקבל את אלה: { $takes }. { $other ->
        [none] גם מודלים אחרים לא יכולים.
       *[other] המודל { $other } יכול: הוסיפו { $other ->
           *[other] --model { $other }
        }
    }
refused-needs-voice = המודל { $model } גורם לסרטון לדבר: כתבו אחרי /video מה ייאמר בו, או השיבו להודעה קולית.
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
refused-video-pixels = הסרטון הזה גדול מדי בשביל המודל { $model }; לכל היותר { $limit } מגה־פיקסל.
refused-video-frames = הסרטון הזה ארוך מדי בשביל המודל { $model }; לכל היותר { $limit } פריימים, כלומר { $seconds } שניות בקצב של 30 פריימים לשנייה.
refused-medium =
    { $kind ->
        [sound] המודל { $model } לא יכול להשתמש באודיו הזה: הפורמט או הגודל שלו לא מתאים.
        [video] המודל { $model } לא יכול להשתמש בסרטון הזה: הפורמט או הגודל שלו לא מתאים.
       *[photo] המודל { $model } לא יכול להשתמש בתמונה הזאת: הפורמט או הגודל שלה לא מתאים.
    }
refused-links-only = המודל { $model } מקבל תמונות ואודיו רק כקישורים באינטרנט, ואין לי קישורים כאלה. בפקודה /models תמצאו מודלים אחרים.
refused-combination =
    המודל { $model } לא מקבל { $option ->
       *[other] { $option } { $value }
    } יחד עם { $other }. כאן אפשר: { $choices }.
refused-combination-media =
    בבקשה כזאת ({ $takes }) המודל { $model } לא מקבל { $option ->
       *[other] { $option } { $value }
    }. כאן אפשר: { $choices }.
refused-out-of-place = המודל { $model } לא מקבל כאן { $option }.
refused-generic-combination = המודל { $model } לא מקבל את האפשרויות האלה יחד. הסירו כמה מהן, בבקשה.
refused-needs-setting =
    למודל { $model } צריך גם { $setting ->
       *[other] --set { $setting }=VALUE
    }. אפשר: { $choices }.
refused-setting = למודל { $model } אין הגדרה בשם ״{ $setting }״. עם --set הוא מקבל: { $settings }.
refused-album = באלבום הזה יש סרטון, ואפשר להשתמש רק בתמונות. שלחו אותן שוב בלעדיו, בבקשה.
refused-not-allowed = הבוט הזה פתוח רק לאנשים ולקבוצות שהבעלים שלו בחרו.
refused-user-daily =
    { $limit ->
        [one] ניצלתם את הסרטון שלכם ל־24 השעות האחרונות.
        [two] ניצלתם את שני הסרטונים שלכם ל־24 השעות האחרונות.
       *[other] ניצלתם את { $limit } הסרטונים שלכם ל־24 השעות האחרונות.
    } הסרטון הבא יתאפשר בעוד { $time }.
refused-chat-daily =
    { $limit ->
        [one] הקבוצה הזאת ניצלה את הסרטון שלה ל־24 השעות האחרונות.
        [two] הקבוצה הזאת ניצלה את שני הסרטונים שלה ל־24 השעות האחרונות.
       *[other] הקבוצה הזאת ניצלה את { $limit } הסרטונים שלה ל־24 השעות האחרונות.
    } הסרטון הבא יתאפשר בעוד { $time }.
refused-user-active =
    { $limit ->
        [one] כבר יש לכם בקשה אחת בביצוע. כשהיא תסתיים, בקשו שוב. תמצאו אותה בפקודה /queue
        [two] כבר יש לכם שתי בקשות בביצוע. כשאחת תסתיים, בקשו שוב. תמצאו אותן בפקודה /queue
       *[other] כבר יש לכם { $limit } בקשות בביצוע. כשאחת תסתיים, בקשו שוב. תמצאו אותן בפקודה /queue
    }

## Photos that cannot be used

image-too-large = התמונה הזאת כבדה מדי: היא צריכה להיות קטנה מ־{ $limit } מ״ב.
image-too-many-pixels = בתמונה הזאת { $megapixels } מגה־פיקסל; אפשר להשתמש בעד { $limit }.
image-too-small =
    התמונה הזאת קטנה מדי ({ $width ->
       *[other] { $width }×{ $height }
    }); מספר הפיקסלים המזערי בכל צלע הוא { $limit }.
image-broken = אי אפשר לפתוח את התמונה הזאת; נראה שהקובץ פגום. שלחו אותה שוב בבקשה.
image-format = אי אפשר להשתמש בתמונות { $format }. שלחו JPEG או PNG או WebP
image-animated = אי אפשר להשתמש בתמונות מונפשות, רק בתמונות רגילות.
image-gone = התמונה הזאת כבר לא זמינה לי ב־Telegram. שלחו אותה שוב בבקשה.
sound-too-large = קובץ האודיו הזה כבד מדי: הוא צריך להיות קטן מ־{ $limit } מ״ב.
sound-too-long =
    { $limit ->
        [one] האודיו הזה ארוך מדי; לכל היותר שנייה אחת.
        [two] האודיו הזה ארוך מדי; לכל היותר שתי שניות.
       *[other] האודיו הזה ארוך מדי; לכל היותר { $limit } שניות.
    }
sound-broken = אי אפשר להשמיע את האודיו הזה. שלחו הודעה קולית או קובץ MP3
sound-gone = האודיו הזה כבר לא זמין לי ב־Telegram. שלחו אותו שוב בבקשה.

## Failures

failed-content = האולפן דחה את התיאור או את התמונה: הכללים שלו לא מתירים את זה. נסו מילים אחרות.
failed-generation = האולפן לא הצליח ליצור את הסרטון הזה: { $reason }
failed-unknown = האולפן לא הצליח ליצור את הסרטון הזה, ולא אמר למה.
failed-field = האולפן לא קיבל את { $field }. נסו בלי האפשרות הזאת.
failed-bad-request = האולפן לא קיבל את הבקשה: { $reason }
failed-bad-key = האולפן לא נותן לי להיכנס כרגע. הבעלים של הבוט צריכים לבדוק את זה.
failed-no-credits = החשבון של הבעלים באולפן ריק. הבעלים של הבוט צריכים לטעון אותו.
failed-not-allowed = האולפן לא מתיר את זה לחשבון של הבעלים.
failed-model-gone = המודל הזה כבר לא קיים באולפן. בחרו מודל אחר בבקשה.
failed-maintenance = האולפן עובד על המודל הזה ממש עכשיו. נסו מודל אחר, או נסו מאוחר יותר.
failed-never-came = האולפן לא סיים את הסרטון הזה, ואין יותר למה לחכות.
failed-no-video = האולפן אומר שהסרטון הזה מוכן, אבל מה שהוא נותן אינו סרטון.
failed-link-dead = האולפן אומר שהסרטון הזה מוכן, אבל הקישור אליו כבר לא מוביל לשום מקום, ואין קישור חדש.
failed-source-gone = אין יותר גישה לסרטון שעליו רציתם להתבסס: האולפן מחק אותו. דבר לא נשלח לאולפן.
failed-internal = משהו השתבש אצלי. נסו שוב בבקשה.

link-too-large = הסרטון גדול מ־{ $limit } מ״ב, הגודל המרבי שאפשר להעלות, אז הנה הקישור אליו. הקישור לא יישאר לתמיד:
link-not-taken = הסרטון הזה לא מתקבל כאן ב־Telegram, אז הנה הקישור אליו. הקישור לא יישאר לתמיד:
link-not-fetched = לא הצלחתי להביא את הסרטון כדי לשלוח אותו, אז הנה הקישור אליו. הקישור לא יישאר לתמיד:
video-broken = קובץ הסרטון פגום.

## What a model makes a video of: parts of a list

operation-text = מילים
operation-image = תמונה
operation-frames = תמונה ראשונה ותמונה אחרונה
operation-references = תמונות ייחוס
operation-talking = תמונה עם אודיו
operation-edit = סרטון לשינוי
operation-extend = סרטון להמשך
operation-guide = סרטון לדוגמה
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = צריך סרטון שני שמסמן על מה לצייר
unreachable-character-object = צריך דמות וסרטון של שחקן שמניע אותה

## Settings, models, languages

language-name = עברית
command-models = כל המודלים: מה הם מקבלים, ואיזה מהם שלכם
command-settings = ברירות המחדל, כשלא אמרתם אחרת
command-language = השפה שבה אדבר אתכם
settings-title =
    ⚙️ ההגדרות שלכם: מה ייבחר כשההודעה שלכם לא אומרת אחרת. אפשרות שנכתבה בהודעה תמיד גוברת.

    אתם רואים מה { $model } מציע; במודל אחר זה יכול להיות שונה.
settings-title-group =
    ⚙️ ההגדרות של הקבוצה הזאת: מה ייבחר כשההודעה לא אומרת אחרת. אפשרות שנכתבה בהודעה תמיד גוברת. רק מנהלים יכולים לשנות אותן.

    אתם רואים מה { $model } מציע; במודל אחר זה יכול להיות שונה.
settings-admins-only = רק מנהלים יכולים לשנות את מה שהקבוצה הזאת בחרה. בצ׳אט הפרטי איתי תוכלו לבחור לעצמכם.
settings-pick-ar = 📐 איזו צורה תהיה לסרטון? אלה הצורות של { $model }. זה חל גם על תמונה: היא נחתכת לצורה הזאת.
settings-pick-duration = ⏱ מה יהיה אורך הסרטון? אלה האורכים של { $model }.
settings-pick-res = 🖥 באיזו רזולוציה יהיה הסרטון? אלה הרזולוציות של { $model }.
value-own = לפי המודל
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
button-back = ↩️ חזרה
button-previous = ◀️ הקודמים
button-next = עוד ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 לא זמינים · { $count }
button-mine = ⭐ זה יהיה המודל שלי
button-mine-group = ⭐ זה יהיה מודל הקבוצה
button-is-mine = ✅ זה המודל שלכם
button-is-mine-group = ✅ זה המודל של הקבוצה
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

    יוצר סרטון מאלה:

    { $takes }

    מוכן תוך { $time } בערך · { $price }
    לסרטון אחד בלבד: { $name ->
       *[other] --model { $name }
    }
models-tags = במילים שלכם { $first } הוא הדבר הראשון ששלחתם, והשאר לפי הסדר; אם לא תשתמשו בשמות האלה, הם יתווספו מעצמם.
models-unreachable =
    { $count ->
        [one] 🚫 יש מודל אחד שאי אפשר להשתמש בו מצ׳אט, וזו הסיבה:
        [two] 🚫 יש שני מודלים שאי אפשר להשתמש בהם מצ׳אט, ואלה הסיבות:
       *[other] 🚫 יש { $count } מודלים שאי אפשר להשתמש בהם מצ׳אט, ואלה הסיבות:
    }
language-title = 🌐 באיזו שפה לדבר אתכם? הבחירה תקפה גם בקבוצות.
language-title-group = 🌐 באיזו שפה לדבר בקבוצה הזאת? חברי קבוצה ששפתם ידועה לי יקבלו תשובה בשפה שלהם.

## Answers to messages, and the buttons under a result

refused-sound-alone = לקול דרושות פנים: השיבו להודעה הקולית בתמונה שהכיתוב שלה מתחיל בפקודה /video
button-change = ✏️ עם שינויים
button-extend = ➡️ להמשיך
button-others = 🎛 מודל אחר
button-copy = 📋 העתקה
pressed-no-others = אף מודל אחר לא יכול ליצור את זה כמו שביקשתם.
change-words =
    העתיקו את זה, שנו מה שתרצו ושלחו:

    { $command }
change-media =
    העתיקו את זה, שנו מה שתרצו ושלחו כתשובה להודעה הזאת, כדי שייעשה שימוש באותן תמונות, באותו אודיו או באותו סרטון:

    { $command }
other-models = באיזה מודל ליצור את זה שוב? לחיצה יוצרת אותו, ונחשבת לסרטון אחד.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 תודה שהוספתם אותי! כאן מילים ותמונות הופכות לסרטון.
group-sees-all =
    👀 ההודעות בקבוצה הזאת מגיעות אליי, אז אפשר גם פשוט לתייג אותי: { $name ->
       *[other] @{ $name }
    } דרקון מעל ההרים.
group-sees-some =
    🙈 כאן מגיעות אליי רק פקודות ותשובות להודעות שלי. אם תתייגו אותי בהודעה או בכיתוב של תמונה, זה לא יגיע אליי.
    כדי לשנות את זה, מנהלים יכולים למנות אותי למנהל בקבוצה הזאת. או שהבעלים של הבוט יכבו את מצב הפרטיות בקבוצות: אצל { "" ->
       *[other] @BotFather
    } בפקודה /setprivacy, ואז יוסיפו אותי מחדש.
group-no-videos = ⚠️ אסור לי לשלוח סרטונים לקבוצה הזאת, אז תקבלו רק קישורים. מנהלים יכולים לאפשר את זה בהרשאות הקבוצה, או למנות אותי למנהל.
group-no-messages = ⚠️ הוספתם אותי אל ״{ $group }״, אבל אסור לי לכתוב שם. מנהלים של הקבוצה ההיא יכולים לאפשר את זה בהרשאות הקבוצה, או למנות אותי למנהל.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 כאן מילים ותמונות הופכות לסרטון, עם קול.

    כתבו מה תרצו לראות, או שלחו תמונה וספרו מה יקרה בה. תוך דקה או שתיים הסרטון כאן. זה עובד גם בקבוצות.

    לחצו על ״התחל״ ושלחו לי את הרעיון הראשון שלכם.
bot-short-description = 🎬 הופך מילים ותמונות לסרטון עם קול, בצ׳אטים פרטיים ובקבוצות.

## Videos already made, and what is kept

command-history = הסרטונים שלכם, לשליחה חוזרת מיידית
command-privacy = מה נשמר עליכם, ומי רואה את זה
command-forget = מחיקת מה שנשמר עליכם
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ חדשים יותר
button-older = ישנים יותר ›
button-forget = 🗑 למחוק הכול
pressed-not-now = השליחה ב־Telegram לא הצליחה כרגע. אם הסרטון לא מגיע, לחצו שוב בבקשה.
history-empty = עדיין אין כאן סרטון שלכם. צרו אחד עם /video
history-title = 🎞 הסרטונים שלכם, מהחדש לישן. לחיצה על כפתור שולחת את הסרטון שוב; זה לא עולה כלום ולא נספר.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · הגיע כקישור, ולכן אי אפשר לשלוח אותו שוב
history-lost = הסרטון הזה כבר לא נמצא ב־Telegram, ולכן אי אפשר לשלוח אותו שוב. אפשר ליצור אותו מחדש; זה ייחשב לסרטון אחד.
forget-ask =
    🗑 למחוק את מה שנשמר עליכם, בכל הצ׳אטים?

    אלה יימחקו לתמיד: המילים, האפשרויות, ההפניות לתמונות, הקישורים לסרטונים והתוצאות של כל הבקשות שהסתיימו, רשימת /history עם הכפתורים שלה, הבחירות שלכם בפקודה /settings, וכן הצעות ושאלות שלי שעדיין ממתינות לכם. הכפתורים מתחת לסרטונים שלכם יפסיקו לעבוד.

    ההודעות והסרטונים בצ׳אט הזה יישארו; הם שמורים ב־Telegram, ורק אתם יכולים למחוק אותם. במשך יממה בערך עוד אזכור שיצרתם סרטונים, אבל לא אילו, כדי שהמכסה שלכם לא תשתנה.
forget-under-way =
    { $count ->
        [one] בקשה אחת שלכם עדיין בביצוע. היא לא נמחקת ותקבלו את הסרטון; שלחו /forget שוב אחרי זה.
        [two] שתי בקשות שלכם עדיין בביצוע. הן לא נמחקות ותקבלו את הסרטונים; שלחו /forget שוב אחרי זה.
       *[other] { $count } בקשות שלכם עדיין בביצוע. הן לא נמחקות ותקבלו את הסרטונים; שלחו /forget שוב אחרי זה.
    }
forget-done =
    { $count ->
        [0] בוצע. לא היו אצלי בקשות שלכם שהסתיימו; הצעות ושאלות פתוחות נמחקו.
        [one] בוצע. נמחקה בקשה אחת שהסתיימה, ואיתה הצעות ושאלות פתוחות.
        [two] בוצע. נמחקו שתי בקשות שהסתיימו, ואיתן הצעות ושאלות פתוחות.
       *[other] בוצע. נמחקו { $count } בקשות שהסתיימו, ואיתן הצעות ושאלות פתוחות.
    }
privacy =
    🔒 מה נשמר עליכם:
    · הבקשות שלכם: המילים, האפשרויות, המודל, הזמנים, המספר המזהה שלכם ב־Telegram, השפה שלכם, הצ׳אט וההודעה שמהם הגיעו, ההפניות של Telegram לתמונות שלכם ולסרטונים המוכנים, הקישור לסרטון באולפן, ומה השתבש, אם משהו השתבש. { $days ->
        [0] עד שתשלחו /forget
        [one] עד שתשלחו /forget, ולכל היותר יום אחד.
        [two] עד שתשלחו /forget, ולכל היותר יומיים.
       *[other] עד שתשלחו /forget, ולכל היותר { $days } ימים.
    }
    · הצעות ושאלות שממתינות לתשובה שלכם, וההפניות של Telegram לתמונות מאלבומים: 7 ימים.
    · מה שבחרתם בפקודה /settings: עד שתשנו או שתשלחו /forget
    · התמונות והאודיו עצמם: רק עד שהאולפן מקבל אותם, או עד שהבקשה מסתיימת. הסרטונים: רק בזמן השליחה.
    · ההודעות שלכם אליי: עד שהן מטופלות. הודעה שלא היה אפשר לטפל בה: יומיים.

    מי רואה את זה:
    · האולפן, AI/ML API, מקבל את המילים, האפשרויות, התמונות והאודיו של הבקשה, עם מספר אקראי, בלי השם שלכם ובלי המספר המזהה ב־Telegram. מה שהוא שומר תלוי בכללים שלו.
    · ההודעות שלנו והסרטונים שלכם נשמרים ב־Telegram, לפי הכללים שלו.
    · הבעלים של הבוט יכולים לעיין באחסון וביומן שלו.
    · בקבוצה, כל מי שנמצא בה רואה את הבקשות ואת הסרטונים.

    איך זה נמחק: הפקודה /forget מוחקת את מה שנשמר אצלי. במשך יממה בערך אחרי כל בקשה עוד אזכור שהיא נשלחה ומאיפה, אבל לא מה היה בה, בגלל המכסה. היא לא מוחקת דבר באולפן, ב־Telegram, או בעותקים וביומנים שהבעלים שומרים.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = המחיר ידוע רק בדיעבד
price-unknown = המחיר לא ידוע
refused-model-gone =
    מצטערים, האולפן כבר לא מציע את { $model }. לא ירד כלום מהמכסה. { $other ->
        [none] כרגע גם מודלים אחרים לא יכולים לעשות את זה.
       *[other] המודל { $other } יכול לעשות אותו דבר: הוסיפו { $other ->
           *[other] --model { $other }
        }
    }

## Inline: @bot and words in any chat

help-inline =
    ✨ בכל צ׳אט אחר: כתבו { $name ->
       *[other] @{ $name }
    } ומה שתרצו לראות.
inline-make = 🎬 ליצור את הסרטון הזה כאן
inline-about = { $model } · מוכן תוך { $time } בערך · { $price }
inline-empty = כתבו מה תרצו לראות
inline-refused = ✋ אי אפשר ליצור את זה ככה
inline-offer =
    🎬 ״{ $prompt }״

    { $model } · מוכן תוך { $time } בערך · { $price } · נחשב לסרטון אחד
inline-status =
    ״{ $prompt }״

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 להנפיש את הפריים האחרון
button-file = 📎 כקובץ
pressed-fetching = מביאים אותו…
ask-frame = 🎞 כאן הסרטון שלכם נגמר. מה יקרה עכשיו? השיבו בכמה מילים.
caption-file = 📎 הסרטון כפי שיצא מהאולפן, בלי הדחיסה של Telegram
video-gone = הסרטון הזה כבר לא נגיש לי: האולפן מחק אותו, ומ־Telegram אפשר לקבל רק קבצים של עד { $limit } מ״ב. אפשר ליצור אותו מחדש; זה ייחשב לסרטון אחד.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ בתור. האולפן לא מקבל כרגע דברים חדשים; הבקשה שלכם שמורה ותמשיך מעצמה.
status-unclear = 🔎 האולפן עדיין לא יכול לומר אם הבקשה שלכם הגיעה אליו. היא כבר לא נספרת במכסה שלכם. הבירור יימשך עוד יממה, ואם הסרטון יגיע, תקבלו אותו.
status-fitting = 📦 הסרטון גדול מדי בשביל Telegram, אז מקטינים אותו… { $percent }%
caption-smaller = הוקטן כדי להתאים ל־Telegram
link-no-room = אין לי כרגע מקום פנוי לסרטון, אז הנה הקישור אליו. הקישור לא יישאר לתמיד:
failed-no-room = לא נשאר לי מקום פנוי לעבודה. הבעלים של הבוט צריכים לבדוק את זה.
refused-budget = הסכום שהבעלים של הבוט מתירים להוציא ב־24 שעות נוצל. הסרטון הבא יתאפשר בעוד { $time }.
refused-budget-model = המחיר של { $model } הוא { $price }, יותר ממה שהבעלים של הבוט מתירים להוציא ב־24 שעות. בפקודה /models תמצאו כמה עולים האחרים.
refused-budget-price = אי אפשר לדעת מראש כמה { $model } עולה, והבעלים של הבוט מתירים רק מה שמחירו ידוע. בפקודה /models תמצאו כמה עולים האחרים.
refused-paused = החשבון של הבעלים באולפן כמעט ריק, ולכן אי אפשר לקבל כרגע בקשות חדשות. הבעלים יודעים על כך. נסו שוב מאוחר יותר.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] השירות AI/ML API לא מקבל את המפתח שלנו.
        [credits] החשבון שלנו אצל AI/ML API ריק.
       *[other] השירות AI/ML API לא נותן לנו להיכנס.
    } עד שזה ישתנה לא יישלח אליו דבר חדש, והניסיונות יימשכו מעצמם. שום דבר לא אבד; ממתינות עכשיו: { $count }.
admin-resumed = ✅ השירות AI/ML API שוב מקבל את הבקשות שלנו. מה שהמתין ממשיך.
admin-no-access =
    ⚠️ { $reason ->
        [key] השירות AI/ML API לא מקבל את המפתח שלנו.
        [credits] החשבון שלנו אצל AI/ML API ריק.
       *[other] השירות AI/ML API לא נותן לנו להיכנס.
    } כפי שזה נראה, אי אפשר ליצור סרטונים עד שזה ישתנה. הבדיקה חוזרת כל דקה.
admin-access = ✅ AI/ML API שוב מאפשר לנו להיכנס.
admin-records-refused = ⚠️ AI/ML API דוחה את הדרך שבה אני מחפש ברישומים שלו בקשות שהתשובה עליהן אבדה. זו טעות שלי: נא לדווח עליה. שום דבר לא משולם פעמיים ואני ממשיך לחפש, אבל בקשות כאלה מחכות. עוד ב־„python -m bot check” וביומן.
admin-records-fine = ✅ AI/ML API שוב מאפשר לי לחפש ברישומים שלו. הבקשות שחיכו לכך ממשיכות.
admin-balance-low = ⚠️ היתרה בחשבון שלנו אצל AI/ML API ירדה אל { $amount }. עד שהחשבון ייטען לא יתקבלו בקשות חדשות; מה שבביצוע ממשיך.
admin-balance-fine = ✅ החשבון שלנו אצל AI/ML API נטען שוב: { $amount }. בקשות חדשות מתקבלות.
