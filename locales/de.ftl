# German. The user is „du“, small, as in Telegram. A request is „Auftrag“, a caption „Beschriftung“, a quota „Limit“, a tier „Stufe“, a charge „Abbuchung“; people are named so that nobody needs a gender.

## Sentences that several messages share

-nothing-counted = Das zählt nicht mit.
-third-counts = Das zählt nicht als Video, außer wenn dir das in den letzten 24 Stunden schon zweimal passiert ist.
-link-expires = Der Link läuft nach einer Weile ab:

## Greetings

start =
    🎬 Ich mache Videos aus Worten und Fotos.

    Schick mir /video und was du sehen möchtest:
    /video ein Drache über den Bergen

    Oder schick ein Foto mit einer Beschriftung, die sagt, was darin passieren soll. Das dauert ein bis zwei Minuten, und ich halte dich auf dem Laufenden.

    { $quota }
start-quota =
    { $limit ->
        [0] Du kannst so viele Videos machen, wie du möchtest.
        [one] Du kannst { $limit } Video am Tag machen; im Moment noch übrig: { $left }.
       *[other] Du kannst { $limit } Videos am Tag machen; im Moment noch übrig: { $left }.
    }
help =
    🎬 Worte: Schick /video und was du sehen möchtest.
    🖼 Ein Foto: Schreib in die Beschriftung, was darin passieren soll, oder antworte auf ein Foto mit /video.
    🎞 Ein Album: Zwei Fotos werden zum ersten und zum letzten Bild; mehr Fotos zeigen, wer oder was vorkommen soll.
    🗣 Eine Stimme: Antworte auf eine Sprachnachricht mit einem Foto und /video, und das Foto spricht. Oder schick ein Foto mit /say und dem Text.
    🎥 Ein Video, deins oder eines von mir: Schreib eine Beschriftung dazu, oder antworte darauf mit /video, und ich ändere es oder setze es fort. Antworte mit einem Foto und /video, und das Foto bewegt sich wie die Person im Video.
    ⚙️ Länge, Format, Auflösung, Modelle: Tippe unten auf einen Button.

    Die Videos entstehen in einem Studio, AI/ML API. { $quota }
help-options =
    🎛 Optionen, irgendwo in deiner Nachricht:

    --model NAME – Modell; /models zeigt alle
    --ar 16:9 – Format: 16:9, 9:16 oder einfach vertical
    --duration 8 – Länge in Sekunden
    --res 1080p – Auflösung
    --seed 42 – noch einmal fast dasselbe Ergebnis
    --no "Unschärfe, Text" – was nicht vorkommen soll
    --silent – ohne Ton
    --raw – deine Worte genau so, wie du sie schreibst
    --sketch – erst eine günstige Skizze, dann die Endfassung
    --set name=Wert – jede andere Einstellung des Modells

    Ohne --model verwende ich { $model } oder das Modell, das du in /settings gewählt hast. Nicht jedes Modell hat jede Option; wenn eine nicht passt, sage ich es dir, und das zählt nicht mit.
help-commands =
    📜 Befehle:

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
    🎬 Schick in dieser Gruppe
    /video ein Drache über den Bergen
    oder antworte auf ein Foto oder Video mit /video und dem, was darin passieren soll. Auch eine Beschriftung kann mit /video beginnen.
unknown-command =
    Den Befehl { $command } kenne ich nicht. { $nearest ->
        [none] /help zeigt, was ich kann.
       *[other] Meintest du { $nearest }?
    }
sorry = Bei mir ist etwas schiefgegangen. { -nothing-counted } Bitte schick es noch einmal.

## Command menus (at most 256 characters each)

command-video = Ein Video aus deinen Worten machen
command-queue = Deine Aufträge und wie weit sie sind
command-cancel = Wartende Aufträge abbrechen
command-quota = Wie viele Videos du noch hast
command-help = Was ich kann

## Questions and offers

ask-prompt = Schönes Foto! Was soll darin passieren? Antworte mit ein paar Worten.
ask-words =
    Was soll das Video zeigen? Antworte mit ein paar Worten, oder schick
    /video ein Drache über den Bergen
ask-video = 🎞 Was soll ich mit diesem Video machen? Antworte mit ein paar Worten, zum Beispiel: mach Winter daraus.
ask-say = 🗣 Was soll in diesem Video gesagt werden? Antworte mit dem Text.
ask-say-photo = 🗣 Was soll dieses Foto sagen? Antworte mit dem Text.
ask-placeholder = Was soll passieren?
offer =
    Soll ich daraus ein Video machen?

    „{ $prompt }“

    { inline-about } · zählt als ein Video
offer-help = War das eine Frage? /help zeigt, was ich kann.
offer-others-change = Diese Modelle können es stattdessen ändern:
offer-terms = { $model } · fertig in etwa { $time } · { $price }
offer-talk =
    Soll ich dieses Foto sprechen lassen?

    { $terms } · zählt als ein Video
offer-say =
    Soll ich dieses Foto das sagen lassen?

    „{ $prompt }“

    { $terms } · zählt als ein Video
ask-video-note =
    Soll dieses Foto mit der Stimme aus der Videonachricht sprechen oder sich so bewegen wie die Person darin?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Soll sich dieses Foto so bewegen wie die Person im Video?

    { $terms } · zählt als ein Video
edited = Ich verwende, was du zuerst geschrieben hast. Wenn du die geänderte Fassung möchtest, schick sie als neue Nachricht.
unsupported =
    { $kind ->
        [sticker] Aus einem Sticker kann ich kein Video machen.
       *[other] Damit kann ich nichts anfangen.
    } Schick mir Worte oder ein Foto oder Video mit Beschriftung.
unusable-answered =
    { $kind ->
        [sticker] Den Sticker, auf den du geantwortet hast, kann ich nicht verwenden.
       *[other] Das, worauf du geantwortet hast, kann ich nicht verwenden.
    } Schick deine Nachricht noch einmal, aber nicht als Antwort.

## Buttons

button-make = 🎬 Video machen
button-again = 🔁 Noch einmal
button-sketch = ✏️ Skizze
button-another-sketch = ✏️ Neue Skizze
button-full = 🎬 Endfassung
button-retry = 🔁 Erneut versuchen
button-cancel = ✖️ Abbrechen
button-cancel-place = ✖️ „{ $prompt }“ abbrechen
button-no = ✖️ Nein, danke
button-without = Ohne { $option }
button-write-down = 📝 Aufschreiben
button-talk = 🗣 Sprechen lassen
button-animate = 🕺 So bewegen lassen
button-options = 🎛 Optionen
button-models = 🎬 Modelle
button-commands = 📜 Befehle
pressed-make = Ist jetzt in der Warteschlange.
pressed-already = Das ist schon in Arbeit.
pressed-not-yours = Dieser Button gehört jemand anderem.
pressed-write-down = Ich höre zu …
pressed-already-written = Diese Nachricht habe ich schon angehört.
pressed-gone = Dieser Button ist abgelaufen. Fang bitte mit /video neu an.
pressed-cancelled = Abgebrochen.
pressed-too-late = Zu spät zum Abbrechen: Es wird schon gedreht. Du bekommst das Video.
pressed-doubtful = Die Antwort des Studios war unklar, und ich prüfe noch, ob dieser Auftrag dort angekommen ist. Im Moment lässt er sich nicht abbrechen.

## The status of a request

status-preparing = 🖼 Ich sehe mir dein Foto an …
status-preparing-video = 🎞 Ich sehe mir das Video an …
status-waiting =
    { $position ->
        [0] ⏳ In der Warteschlange: mehr als { $limit } vor dir.
        [1] ⏳ In der Warteschlange: Du bist als Nächstes dran.
       *[other] ⏳ In der Warteschlange: Platz { $position }.
    }
status-starting = 🎬 Gleich wird gedreht …
status-checking = 🔎 Die Antwort des Studios war unklar, deshalb prüfe ich, ob dein Auftrag dort angekommen ist. Nichts wird doppelt gemacht oder gezählt. Spätestens { $time } nach dem Absenden zählt er nicht mehr zu deinen laufenden Aufträgen. Ich prüfe noch einen Tag lang weiter.
status-making =
    🎬 Ich drehe …
    { $bar } { $percent } %
    { $left ->
        [-1] Es dauert etwas länger als sonst.
       *[other] Noch etwa { $time }
    }
status-late = 🐢 Das dauert viel länger als sonst, deshalb zählt es nicht mehr zu deinen laufenden Aufträgen. Als Video zählt es weiterhin, außer wenn es scheitert. Ich behalte es noch einen Tag im Auge; wenn das Video kommt, bekommst du es.
status-sending = 📤 Das Video ist fertig; ich schicke es …
status-speaking = 🗣 Ich spreche deinen Text ein …
status-drawing = 🖼 Ich zeichne das Bild …
status-cancelled = ✖️ Abgebrochen. { -nothing-counted }
status-undelivered = 🎁 Dein Video ist fertig, aber Telegram erlaubt mir nicht, es in diesen Chat zu schicken. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    Das zählt nicht als Video.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · gedreht in { $time }

## The list of requests, and the quota

queue-empty = Bei dir läuft gerade kein Auftrag. Starte einen mit /video.
queue-title =
    { $count ->
        [one] Bei dir läuft { $count } Auftrag:
       *[other] Bei dir laufen { $count } Aufträge:
    }
queue-waiting =
    ⏳ { $position ->
        [0] mehr als { $limit } vor dir
       *[other] Platz { $position }
    } – { $prompt }
queue-paused = ⏸ wartet auf das Studio – { $prompt }
queue-paused-model = ⏸ wartet auf { $model } – { $prompt }
queue-starting = 🎬 gleich wird gedreht – { $prompt }
queue-checking = 🔎 ich prüfe, ob er im Studio angekommen ist – { $prompt }
queue-making = 🎬 wird gedreht – { $prompt }
queue-sending = 📤 wird geschickt – { $prompt }
queue-preparing = 🖼 Foto wird angesehen – { $prompt }
queue-late = 🐢 verspätet – { $prompt }
cancel-none = Du hast nichts in der Warteschlange. Starte mit /video.
cancel-done =
    { $count ->
        [one] { $count } Auftrag abgebrochen. { -nothing-counted }
       *[other] { $count } Aufträge abgebrochen. Sie zählen nicht mit.
    }
cancel-too-late =
    { $count ->
        [one] Für { $count } Auftrag läuft der Dreh schon; er lässt sich nicht mehr anhalten. Du bekommst das Video.
       *[other] Für { $count } Aufträge läuft der Dreh schon; sie lassen sich nicht mehr anhalten. Du bekommst die Videos.
    }
cancel-doubtful = Das lässt sich gerade nicht abbrechen:
quota-daily =
    { $limit ->
        [0] Du kannst am Tag so viele Videos machen, wie du möchtest. Videos in den letzten 24 Stunden: { $used }.
        [one] In den letzten 24 Stunden hast du { $used } von { $limit } Video gemacht; noch übrig: { $left }.
       *[other] In den letzten 24 Stunden hast du { $used } von { $limit } Videos gemacht; noch übrig: { $left }.
    }
quota-next = In { $time } ist das nächste Video möglich.
quota-active =
    { $limit ->
        [0] Gerade in Arbeit: { $used }.
       *[other] Gerade in Arbeit: { $used } (höchstens { $limit } gleichzeitig).
    }
quota-money = Deine Videos der letzten 24 Stunden kosten { $amount } von den { $total }, die du ausgeben kannst.
quota-chat =
    { $limit ->
        [one] Diese Gruppe hat in den letzten 24 Stunden { $used } von { $limit } Video gemacht.
       *[other] Diese Gruppe hat in den letzten 24 Stunden { $used } von { $limit } Videos gemacht.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } bewirkt hier nichts: { $model } verwendet diese Option nicht.
note-chosen = { $model } braucht dafür { $setting } = { $value }, deshalb habe ich das gewählt.
note-silent = { $model } kann das nur ohne Ton machen.
note-still = Das ist ein Standbild: In der Endfassung macht { $model } ein Video, das damit beginnt.
note-sketch = Das ist eine Skizze: ein günstiger Vorgeschmack auf das, was { $model } in der Endfassung macht.
note-continues = { $model } kann ein Video nicht ändern, sondern setzt es dort fort, wo es endet.
note-cut = { $model } verwendet die ersten { $seconds } s deines Videos.
note-guides = { $model } ändert dieses Video nicht, sondern macht ein neues nach seinem Vorbild.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    Was soll das Video zeigen? Zum Beispiel:
    /video ein Drache über den Bergen
refused-instead = Tippe auf einen Button, und ich mache es so:
refused-unknown-option =
    Die Option { $option } gibt es nicht. { $nearest ->
        [none] Möglich sind { $options }.
       *[other] Meintest du { $nearest }?
    }
refused-option-value = { $option } braucht einen Wert, zum Beispiel { $example }.
refused-option-flag = Nach { $option } kommt kein Wert.
refused-open-quote = Nach { $option } fehlt das schließende Anführungszeichen.
refused-unknown-model =
    Ein Modell „{ $name }“ gibt es nicht. { $developer ->
        [none] Am ähnlichsten sind { $families }.
       *[other] Von { $developer } gibt es { $families }.
    }
refused-no-sketch =
    { $model } bietet dafür keine Skizze. { $families ->
        [none] Auch kein anderes Modell bietet eine.
       *[other] Skizzen gibt es für { $families }.
    }
refused-sketch-no-cheaper = Eine Skizze wäre hier nicht günstiger als das Video von { $model } selbst.
refused-stills = Du hast dein Limit an Skizzen in 24 Stunden erreicht. Die nächste kann ich in { $time } zeichnen.
refused-say-photo = Damit jemand das sagt, schick ein Foto mit einem Gesicht und als Beschriftung /say und den Text; oder antworte auf ein Foto mit /say und dem Text.
refused-say-off = Das Vorsprechen von Texten ist hier ausgeschaltet. Du kannst stattdessen auf eine Sprachnachricht mit einem Foto und /video antworten.
refused-say-long =
    Das ist zu viel Text: Gesprochen dauert er etwa { $seconds } s, und { $model } kann höchstens { $limit ->
        [one] { $limit } Sekunde
       *[other] { $limit } Sekunden
    } lang sprechen. Bitte kürz ihn.
refused-option =
    { $operation ->
        [image] { $model } hat bei Fotos keine Option { $option }.
       *[other] { $model } hat keine Option { $option }.
    } { $options ->
        [none] Es gibt hier gar keine Optionen.
       *[other] Möglich: { $options }.
    }
refused-value =
    Bei { $model } kann { $option } nicht „{ $value }“ sein. { $nearest ->
        [none] Möglich: { $choices }.
       *[other] Am nächsten kommt { $nearest }. Möglich: { $choices }.
    }
refused-not-integer = { $option } braucht eine ganze Zahl, nicht „{ $value }“.
refused-not-number = { $option } braucht eine Zahl, nicht „{ $value }“.
refused-bounds = Bei { $model } kann { $option } nicht { $value } sein. Möglich: { $minimum } bis { $maximum }.
refused-option-too-long = Der Text nach { $option } ist zu lang: höchstens { $limit } Zeichen.
refused-prompt-too-long = Das sind { $length } Zeichen; bei { $model } dürfen es höchstens { $limit } sein.
refused-needs-photo = { $model } braucht hier ein Foto: Schick eins mit Beschriftung, oder antworte auf eins mit /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } nimmt höchstens { $limit } Foto.
       *[other] { $model } nimmt höchstens { $limit } Fotos.
    } Möglich sind: { $takes }. { $other ->
        [none] Auch kein anderes Modell nimmt so viele.
       *[other] { $other } nimmt so viele: Füge --model { $other } hinzu
    }
refused-needs-photos =
    { $count ->
        [one] { $model } braucht hier { $count } Foto: Schick es mit Beschriftung.
       *[other] { $model } braucht hier { $count } Fotos: Schick sie als Album mit Beschriftung.
    }
refused-needs-sound = { $model } braucht ein Foto und eine Stimme: Antworte auf eine Sprachnachricht mit einem Foto und /video.
refused-needs-video = { $model } braucht ein Video: Schick eins mit Beschriftung, oder antworte auf eins mit /video und dem, was anders werden soll.
refused-media =
    { $operation ->
        [text] { $model } braucht mehr als Worte.
        [image] { $model } kann kein Foto animieren.
        [frames] { $model } kann kein Video von einem Foto zum anderen machen.
        [references] { $model } kann keine Fotos als Vorlage verwenden.
        [talking] { $model } kann kein Foto sprechen lassen.
        [edit] { $model } kann ein Video nicht so ändern.
        [extend] { $model } kann kein Video fortsetzen.
        [guide] { $model } kann kein Video als Vorlage verwenden.
        [motion] { $model } kann ein Foto nicht so bewegen wie die Person in einem Video.
       *[other] { $model } kann daraus kein Video machen.
    } Möglich sind: { $takes }. { $other ->
        [none] Auch kein anderes Modell kann das.
       *[other] { $other } kann es: Füge --model { $other } hinzu
    }
refused-needs-voice = { $model } lässt ein Video sprechen: Schreib nach /video, was gesagt werden soll.
refused-voice-or-words = { $model } nimmt entweder eine Tonaufnahme oder einen Text zum Sprechen, nicht beides. Bitte schick es noch einmal mit nur einem davon.
refused-photo-count =
    { $count ->
        [one] { $model } braucht dafür genau { $count } Foto.
       *[other] { $model } braucht dafür genau { $count } Fotos. Schick sie als Album mit Beschriftung.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } nimmt nur Tonaufnahmen, die kürzer als { $limit } Sekunde sind.
       *[other] { $model } nimmt nur Tonaufnahmen, die kürzer als { $limit } Sekunden sind.
    } Bitte schick eine kürzere.
refused-video-length =
    { $minimum ->
        [0] { $model } nimmt Videos von höchstens { $maximum } s.
       *[other] { $model } nimmt Videos von { $minimum } bis { $maximum } s.
    } Dieses passt nicht.
refused-video-pixels = Dieses Video ist zu groß für { $model }: höchstens { $limit } Megapixel sind möglich.
refused-video-frames = Dieses Video ist zu lang für { $model }: höchstens { $limit } Einzelbilder sind möglich, das sind { $seconds } s bei 30 Bildern pro Sekunde.
refused-medium =
    { $kind ->
        [sound] { $model } kann diese Tonaufnahme nicht verwenden: Format oder Größe passt nicht.
        [video] { $model } kann dieses Video nicht verwenden: Format oder Größe passt nicht.
       *[photo] { $model } kann dieses Foto nicht verwenden: Format oder Größe passt nicht.
    }
refused-links-only = { $model } nimmt Fotos und Tonaufnahmen nur als Weblinks an, und die habe ich nicht. /models zeigt andere Modelle.
refused-links-only-video = { $model } nimmt Videos nur als Weblinks an, und die habe ich nicht. /models zeigt andere Modelle.
refused-combination = { $model } kann { $option } { $value } nicht mit { $other } kombinieren. Hier möglich: { $choices }.
refused-combination-media = Bei dieser Art von Auftrag ({ $takes }) kann { $model } { $option } { $value } nicht verwenden. Hier möglich: { $choices }.
refused-out-of-place = { $model } kann { $option } hier nicht verwenden.
refused-generic-combination = { $model } kann diese Optionen nicht zusammen verwenden. Bitte lass einige davon weg.
refused-needs-setting = { $model } braucht noch --set { $setting }=WERT. Möglich: { $choices }.
refused-setting =
    { $model } hat keine Einstellung „{ $setting }“. { $settings ->
        [none] Mit --set geht hier gar nichts.
       *[other] Mit --set möglich: { $settings }.
    }
refused-album = In diesem Album ist ein Video, und ich kann nur Fotos verwenden. Bitte schick sie noch einmal ohne das Video.
write-as-yourself = Du schreibst als Kanal, deshalb weiß ich nicht, wer du bist. Wechsle bitte zu deinem eigenen Konto und schick es noch einmal.
refused-not-allowed =
    Dieser Bot ist leider nur für Menschen und Gruppen da, die für ihn freigeschaltet sind. { $group ->
        [none] Deine Telegram-ID ist { $id }: Gib sie der Person, die den Bot betreibt, wenn du ihn nutzen möchtest.
       *[other] Die ID dieser Gruppe ist { $group }, deine ist { $id }: Gib eine davon der Person, die den Bot betreibt, wenn du ihn nutzen möchtest.
    }
refused-user-daily =
    { $limit ->
        [one] Du hast dein Limit von { $limit } Video in 24 Stunden erreicht.
       *[other] Du hast dein Limit von { $limit } Videos in 24 Stunden erreicht.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Diese Gruppe hat ihr Limit von { $limit } Video in 24 Stunden erreicht.
       *[other] Diese Gruppe hat ihr Limit von { $limit } Videos in 24 Stunden erreicht.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Bei dir läuft schon { $limit } Auftrag. Versuch es noch einmal, wenn er fertig ist. /queue zeigt ihn.
       *[other] Bei dir laufen schon { $limit } Aufträge. Versuch es noch einmal, wenn einer fertig ist. /queue zeigt sie.
    }

## Photos that cannot be used

image-too-large = Dieses Bild ist zu groß: Es muss kleiner als { $limit } MB sein.
image-too-many-pixels = Dieses Bild hat { $megapixels } Megapixel; ich kann höchstens { $limit } verwenden. Schick es als Foto, nicht als Datei: Dann macht Telegram es kleiner.
image-too-small = Dieses Bild ist zu klein ({ $width }×{ $height }); jede Seite braucht mindestens { $limit } Pixel.
image-crop-too-small = Dieses Bild ist zu lang und zu schmal: Auf das Format des Videos zugeschnitten, blieben nur { $width }×{ $height } Pixel übrig, und jede Seite braucht mindestens { $limit }.
image-broken = Ich kann dieses Bild nicht öffnen; die Datei scheint beschädigt zu sein. Bitte schick es noch einmal.
image-unusable = Ich konnte dieses Bild nicht öffnen. Bitte schick es als Foto, nicht als Datei.
image-nothing = Dieses Bild ist leer: Darauf ist nichts zu sehen. Bitte schick ein anderes.
image-format = Bilder im Format { $format } kann ich nicht verwenden. Schick es als Foto, nicht als Datei, oder schick eine JPEG-, PNG-, WebP-, HEIC-, AVIF-, TIFF- oder BMP-Datei.
image-unknown = Das ist kein Bild, das ich verwenden kann. Schick es als Foto, nicht als Datei, oder schick eine JPEG-, PNG-, WebP-, HEIC-, AVIF-, TIFF- oder BMP-Datei.
image-animated = Bewegte Bilder (GIF) kann ich nicht verwenden, nur unbewegte.
image-gone = Telegram lässt mich dieses Foto nicht mehr herunterladen. Bitte schick es noch einmal.
sound-too-large = Diese Tonaufnahme ist zu groß: Sie muss kleiner als { $limit } MB sein.
sound-too-long =
    { $limit ->
        [one] Diese Tonaufnahme ist zu lang: höchstens { $limit } Sekunde.
       *[other] Diese Tonaufnahme ist zu lang: höchstens { $limit } Sekunden.
    }
sound-too-short = Diese Tonaufnahme ist zu kurz: Sie muss mindestens { $limit } s lang sein.
sound-broken = Ich kann diese Tonaufnahme nicht abspielen. Bitte schick eine Sprachnachricht oder eine MP3-Datei.
sound-gone = Telegram lässt mich diese Tonaufnahme nicht mehr herunterladen. Bitte schick sie noch einmal.
source-too-large = Dieses Video ist zu groß: Ich kann Videos bis { $limit } MB verwenden.
source-too-long =
    { $limit ->
        [one] Dieses Video ist zu lang: Ich kann höchstens { $limit } Sekunde verwenden. Bitte schick ein kürzeres.
       *[other] Dieses Video ist zu lang: Ich kann höchstens { $limit } Sekunden verwenden. Bitte schick ein kürzeres.
    }
source-too-short = Dieses Video ist zu kurz: Es muss mindestens { $limit } s lang sein.
source-unusable = Ich kann dieses Video nicht öffnen. Bitte schick es als Video, nicht als Datei, oder schick eine MP4-Datei.
source-cannot-fit = Dieses Video lässt sich nicht an das Modell anpassen: Sein Bild ist zu lang und zu schmal.
source-gone = Telegram lässt mich dieses Video nicht mehr herunterladen. Bitte schick es noch einmal.
media-out-of-reach = An Fotos, Tonaufnahmen und Videos komme ich hier nicht heran: Der Telegram-Server dieses Bots ist dafür nicht eingerichtet. Wer diesen Bot betreibt, muss sich darum kümmern.
sound-silent = In dieser Tonaufnahme höre ich nichts: Sie ist von Anfang bis Ende still. Bitte schick eine andere.

## Failures

failed-content = Das Studio hat diese Worte oder dieses Foto abgelehnt: Seine Regeln erlauben es nicht. Versuch es mit anderen Worten oder einem anderen Foto.
failed-generation = Das Studio konnte dieses Video nicht machen: { $reason }
failed-unknown = Das Studio konnte dieses Video nicht machen und hat nicht gesagt, warum.
failed-field = Das Studio hat { $field } nicht angenommen. Versuch es noch einmal ohne diese Option.
failed-bad-request = Das Studio hat den Auftrag nicht angenommen: { $reason }
failed-bad-key = Das Studio lässt mich gerade nicht rein. Wer diesen Bot betreibt, muss sich darum kümmern.
failed-no-credits = Das Konto dieses Bots beim Studio ist leer. Wer den Bot betreibt, muss es aufladen.
failed-not-allowed = Das Studio erlaubt das dem Konto dieses Bots nicht.
failed-model-gone = Dieses Modell gibt es beim Studio nicht mehr. Bitte wähl ein anderes.
failed-maintenance = Dieses Modell wird beim Studio gerade gewartet. Versuch es mit einem anderen oder später noch einmal.
failed-never-came = Das Studio ist mit diesem Video nie fertig geworden, und ich warte nicht mehr darauf.
failed-no-video = Das Studio sagt, dieses Video sei fertig, aber was es mir gegeben hat, ist kein Video.
failed-link-dead = Das Studio sagt, dieses Video sei fertig, aber sein Link funktioniert nicht mehr, und einen neuen gibt es nicht.
failed-source-gone = An das Video, auf dem du aufbauen willst, komme ich nicht mehr heran: Das Studio hat es gelöscht. An das Studio ging nichts.
failed-internal = Bei mir ist etwas schiefgegangen. Bitte versuch es noch einmal.

link-too-large = Das Video ist größer als die { $limit } MB, die ich hochladen darf, deshalb hier der Link. { -link-expires }
link-not-taken = Telegram nimmt dieses Video hier nicht an, deshalb hier der Link. { -link-expires }
link-not-fetched = Ich konnte das Video nicht herunterladen, um es zu schicken, deshalb hier der Link. { -link-expires }
video-broken = Die Videodatei ist beschädigt.

## What a model makes a video of: parts of a list

operation-text = Worte
operation-image = ein Foto
operation-frames = ein erstes und ein letztes Foto
operation-references = Fotos als Vorlage
operation-talking = ein Foto mit einer Stimme
operation-edit = ein Video zum Ändern
operation-extend = ein Video zum Fortsetzen
operation-guide = ein Video als Vorlage
operation-motion = ein Foto und ein Video als Bewegungsvorlage
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = braucht ein zweites Video als Maske für die Teile, die übermalt werden sollen
unreachable-character-object = braucht eine Figur und ein Video, in dem jemand ihre Bewegungen vormacht
unreachable-no-description = ist neu, und AI/ML API sagt nicht, wo es beschrieben ist
unreachable-elsewhere = ist neu, und seine Beschreibung liegt nicht bei AI/ML API selbst
unreachable-not-had = ist neu, und seine Beschreibung ließ sich nicht abrufen; ich versuche es wieder
unreachable-unreadable = ist neu, und seine Beschreibung lässt sich nicht lesen
unreachable-circular = ist neu, und seine Beschreibung verweist im Kreis auf sich selbst
unreachable-other-model = ist neu, und seine Beschreibung ist die eines anderen Modells
unreachable-path = ist neu und muss auf eine Weise angefragt werden, die ich nicht kenne
unreachable-required = ist neu und braucht etwas, das ich ihm nicht geben kann: { $parameter }
unreachable-use-of-video = ist neu, und was es mit einem Video macht, ist nicht beschrieben
unreachable-no-input = ist neu und nimmt weder Worte noch ein Foto auf eine Weise, die ich kenne
unreachable-id = ist neu und hat einen Namen, der sich im Chat nicht schreiben lässt
unreachable-name = ist neu und heißt wie ein anderes Modell

## Settings, models, languages

language-name = Deutsch
command-models = Alle Modelle und was sie können
command-settings = Deine Voreinstellungen
command-language = Die Sprache, die ich mit dir spreche
settings-title =
    ⚙️ Deine Einstellungen: Sie gelten, wenn deine Nachricht nichts anderes sagt. Eine Option in der Nachricht hat immer Vorrang.

    Das ist die Auswahl für { $model }; bei anderen Modellen kann sie anders sein.
settings-title-group =
    ⚙️ Die Einstellungen dieser Gruppe: Sie gelten, wenn eine Nachricht nichts anderes sagt. Eine Option in der Nachricht hat immer Vorrang. Nur Admins können die Einstellungen ändern.

    Das ist die Auswahl für { $model }; bei anderen Modellen kann sie anders sein.
settings-admins-only = Nur Admins können die Einstellungen dieser Gruppe ändern. Im privaten Chat mit mir kannst du deine eigenen wählen.
settings-pick-ar = 📐 Welches Format sollen deine Videos haben? { $model } bietet diese. Fotos werden passend zugeschnitten.
settings-pick-duration = ⏱ Wie lang sollen deine Videos sein? { $model } bietet diese Längen.
settings-pick-res = 🖥 Welche Auflösung sollen deine Videos haben? { $model } bietet diese.
value-own = automatisch
value-own-known = { $value } (Standard)
value-on = an
value-off = aus
value-telegram = wie in Telegram
button-set-model = 🎬 Modell: { $value }
button-set-ar = 📐 Format: { $value }
button-set-duration = ⏱ Länge: { $value }
button-set-res = 🖥 Auflösung: { $value }
button-set-sound = 🔊 Ton: { $value }
button-set-enhance = ✨ Text ausfeilen: { $value }
button-set-confirm = ✋ Vorher fragen: { $value }
button-set-language = 🌐 Sprache: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Einstellungen
button-back = ↩️ Zurück
button-previous = ◀️ Vorherige
button-next = Weiter ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Hier nicht verfügbar · { $count }
button-mine = ⭐ Dieses Modell verwenden
button-mine-group = ⭐ In dieser Gruppe verwenden
button-is-mine = ✅ Dein Modell
button-is-mine-group = ✅ Modell dieser Gruppe
pressed-saved = Gespeichert.
pressed-admins-only = Das können nur Admins dieser Gruppe ändern.
pressed-no-more = Das ist nicht mehr verfügbar.
models-title =
    { $count ->
        [one] 🎬 Es gibt { $count } Modell. Von wem ist es?
       *[other] 🎬 Es gibt { $count } Modelle. Wessen Modelle möchtest du sehen?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } Modell.
       *[other] 🎬 { $developer }: { $count } Modelle. Welches?
    }
models-family =
    🎬 { $model } · { $developer }

    Daraus macht es ein Video:

    { $takes }

    Fertig in etwa { $time } · { $price }
    Nur für ein Video: --model { $name }
models-tags = In deinem Text kannst du das Erste { $first } nennen, und so weiter. Wenn du keine solchen Namen verwendest, füge ich sie hinzu.
models-new = 🆕 Dieses Modell kenne ich nur aus der Beschreibung von AI/ML API; ausprobiert hat es hier noch niemand.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } Modell ist im Chat nicht nutzbar, und das ist der Grund:
       *[other] 🚫 { $count } Modelle sind im Chat nicht nutzbar, und das sind die Gründe:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 Welche Sprache soll ich mit dir sprechen? Das gilt auch in Gruppen.
language-title-group = 🌐 Welche Sprache soll ich in dieser Gruppe sprechen? Mitgliedern antworte ich in ihrer eigenen, wenn ich sie spreche.

## Answers to messages, and the buttons under a result

refused-sound-alone = Eine Stimme braucht ein Gesicht: Antworte auf die Sprachnachricht mit einem Foto, dessen Beschriftung mit /video beginnt.
sound-alone =
    { $kind ->
        [voice] 🎙 Eine Stimme braucht ein Gesicht: Antworte auf diese Sprachnachricht mit einem Foto, und das Foto spricht.
       *[audio] 🎙 Eine Stimme braucht ein Gesicht: Antworte auf diese Tonaufnahme mit einem Foto, und das Foto spricht.
    }
offer-write-down =
    🎙 Ich kann aufschreiben, was du hier sagst, und dann aus deinen Worten ein Video machen.

    Oder antworte auf diese Sprachnachricht mit einem Foto, und das Foto spricht.
written-down =
    📝 Das habe ich gehört:

    { $words }
refused-recordings =
    { $limit ->
        [one] Du hast dein Limit von { $limit } Sprachnachricht in 24 Stunden erreicht. Die nächste kann ich in { $time } aufschreiben.
       *[other] Du hast dein Limit von { $limit } Sprachnachrichten in 24 Stunden erreicht. Die nächste kann ich in { $time } aufschreiben.
    }
refused-recording-price = Was das Aufschreiben kostet, kann vorher niemand sagen, und die Ausgaben sind hier begrenzt. Bitte schreib es stattdessen selbst.
recording-no-words = In dieser Sprachnachricht höre ich keine Worte. Sprich bitte näher am Mikrofon, oder schreib es.
recording-failed = Ich konnte diese Sprachnachricht nicht aufschreiben, und es wurde nichts abgebucht. Bitte schick sie noch einmal, oder schreib es.
recording-in-doubt = Ich weiß nicht, was aus dieser Sprachnachricht geworden ist: Die Antwort des Studios ist verloren gegangen. Bitte schreib, was du gesagt hast.
button-change = ✏️ Ändern
button-extend = ➡️ Fortsetzen
button-sound = 🔊 Ton hinzufügen
button-restyle = 🎨 Stil ändern
button-say = 🗣 Sprechen lassen
button-others = 🎛 Anderes Modell
button-copy = 📋 Kopieren
pressed-no-others = Kein anderes Modell kann das machen.
change-words =
    Kopier das, ändere, was du möchtest, und schick es:

    { $command }
change-media =
    Kopier das, ändere, was du möchtest, und schick es als Antwort auf diese Nachricht, damit ich dieselben Fotos, dieselbe Tonaufnahme oder dasselbe Video verwende:

    { $command }
other-models = Welches Modell soll es diesmal sein? Tippe auf eins, und ich fange an; das zählt als ein Video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Danke fürs Hinzufügen! Ich mache Videos aus Worten und Fotos.
group-sees-all =
    👀 Ich sehe die Nachrichten in dieser Gruppe; du kannst mich also auch einfach erwähnen:
    @{ $name } ein Drache über den Bergen
group-sees-some =
    🙈 Ich sehe hier nur Befehle und Antworten auf meine eigenen Nachrichten. Nachrichten und Beschriftungen, in denen du mich erwähnst, sehe ich nicht.
    Ändern lässt sich das so: Ein Admin macht mich zum Admin dieser Gruppe. Oder wer diesen Bot betreibt, schaltet den Privatsphäre-Modus für Gruppen aus (@BotFather, /setprivacy) und fügt mich dann neu hinzu.
group-no-videos = ⚠️ Ich darf hier keine Videos schicken, ihr würdet also nur Links bekommen. Ein Admin kann es in den Berechtigungen der Gruppe erlauben oder mich zum Admin machen.
group-no-messages = ⚠️ Du hast mich zu „{ $group }“ hinzugefügt, aber ich darf dort nicht schreiben. Ein Admin dieser Gruppe kann es in ihren Berechtigungen erlauben oder mich zum Admin machen.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Ich mache Videos mit Ton aus Worten und Fotos.

    Schreib, was du sehen möchtest, oder schick ein Foto und sag, was darin passieren soll. Ein bis zwei Minuten später ist das Video da. Ich arbeite auch in Gruppen.

    Tippe auf „Starten“ und schick mir deine erste Idee.
bot-short-description = 🎬 Macht Videos mit Ton aus Worten und Fotos, in privaten Chats und in Gruppen.

## Videos already made, and what is kept

command-history = Deine Videos noch einmal bekommen
command-privacy = Was ich über dich speichere und wer es sieht
command-forget = Löschen, was ich über dich speichere
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Neuere
button-older = ⬇️ Ältere
button-forget = 🗑 Alles löschen
button-keep = ↩️ Alles behalten
pressed-not-now = Telegram hat es gerade nicht angenommen. Wenn nichts ankommt, tippe noch einmal.
history-empty = Du hast hier noch keine Videos. Mach eins mit /video.
history-title = 🎞 Deine Videos, die neuesten zuerst. Tippe auf einen Button, um eins noch einmal zu bekommen: Das kostet nichts und zählt nicht mit.
history-title-group = 🎞 Deine Videos aus dieser Gruppe, die neuesten zuerst. Tippe auf einen Button, um eins noch einmal zu bekommen: Das kostet nichts und zählt nicht mit.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · kam als Link, deshalb kann ich es nicht noch einmal schicken
history-lost = Telegram hat dieses Video nicht mehr, deshalb kann ich es nicht noch einmal schicken. Ich kann es noch einmal machen; das zählt als ein Video.
forget-ask =
    🗑 Soll ich löschen, was ich über dich speichere, in allen Chats?

    Endgültig weg sind dann: die Worte, Optionen, Datei-IDs von Fotos, Links zu Videos und Ergebnisse aller deiner abgeschlossenen Aufträge, deine /history mit ihren Buttons, deine /settings sowie Angebote und Fragen von mir, die noch auf dich warten. Die Buttons unter deinen Videos gehen dann nicht mehr.

    Nachrichten und Videos in diesem Chat bleiben; die liegen bei Telegram, und nur du kannst sie löschen. Etwa einen Tag lang weiß ich noch, dass du Videos gemacht hast, aber nicht, welche, damit dein Limit bleibt, wie es ist.
forget-under-way =
    { $count ->
        [one] { $count } Auftrag von dir läuft noch. Er wird nicht gelöscht, und du bekommst dein Video; schick danach noch einmal /forget.
       *[other] { $count } Aufträge von dir laufen noch. Sie werden nicht gelöscht, und du bekommst deine Videos; schick danach noch einmal /forget.
    }
forget-done =
    { $count ->
        [0] Fertig. Du hattest keine abgeschlossenen Aufträge; offene Angebote und Fragen sind gelöscht.
        [one] Fertig. { $count } abgeschlossener Auftrag ist gelöscht, und mit ihm offene Angebote und Fragen.
       *[other] Fertig. { $count } abgeschlossene Aufträge sind gelöscht, und mit ihnen offene Angebote und Fragen.
    }
privacy =
    🔒 Was ich über dich speichere:
    · Deine Aufträge: die Worte, die Optionen, das Modell, die Zeiten, deine Telegram-ID, deine Sprache, den Chat und die Nachricht, aus denen sie kamen, Telegrams Datei-IDs deiner Fotos, der Videos, die du geschickt hast, und der fertigen Videos, den Link zum Video beim Studio und, falls etwas schiefging, was. { $days ->
        [0] Bis du /forget schickst.
        [one] Bis du /forget schickst, höchstens aber { $days } Tag.
       *[other] Bis du /forget schickst, höchstens aber { $days } Tage.
    }
    · Angebote und Fragen, die auf dich warten: 1 Tag. Telegrams Datei-IDs der Fotos in Alben: 7 Tage.
    · Was du in /settings gewählt hast: bis du es änderst oder /forget schickst.
    · Die Fotos, die Tonaufnahmen und deine eigenen Videos selbst: nur bis das Studio sie hat oder der Auftrag endet. Fertige Videos: nur während ich sie schicke.
    · Deine Nachrichten an mich: bis ich sie bearbeitet habe. Eine, die ich nicht bearbeiten konnte: 2 Tage.

    Wer es sieht:
    · Das Studio, AI/ML API, bekommt die Worte, Optionen, Fotos, Videos und Tonaufnahmen eines Auftrags, unter einer zufälligen Nummer, ohne deinen Namen und deine Telegram-ID. Was es speichert, bestimmen seine eigenen Regeln.
    · Telegram speichert unsere Nachrichten und deine Videos, nach eigenen Regeln.
    · Wer diesen Bot betreibt, kann dessen Speicher und Protokoll einsehen.
    · In einer Gruppe sehen alle dort die Aufträge und die Videos.

    Wie du es löschst: /forget löscht, was ich speichere. Etwa einen Tag nach einem Auftrag weiß ich wegen des Limits noch, dass es ihn gab und wo, aber nicht, was es war. Beim Studio, bei Telegram und in Kopien und Protokollen, die beim Betrieb des Bots aufbewahrt werden, löscht es nichts.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } $
price-varies = Preis steht erst danach fest
price-unknown = Preis unbekannt
refused-model-gone =
    Leider bietet das Studio { $model } nicht mehr an. { -nothing-counted } { $other ->
        [none] Im Moment kann das auch kein anderes Modell.
       *[other] { $other } kann dasselbe: Füge --model { $other } hinzu
    }

## Inline: @bot and words in any chat

help-inline = ✨ In jedem anderen Chat: Schreib @{ $name } und was du sehen möchtest.
inline-make = 🎬 Dieses Video hier machen
inline-about = { $details } · fertig in etwa { $time } · { $price }
inline-empty = Schreib, was du sehen möchtest
inline-refused = ✋ So kann ich es nicht machen
inline-offer =
    🎬 „{ $prompt }“

    { inline-about } · zählt als ein Video
inline-status =
    „{ $prompt }“

    { $status }
inline-make-photo = 🖼 Dein letztes Foto so animieren
inline-photo-gone = Das Foto dafür habe ich nicht mehr. { -nothing-counted } Schick es mir noch einmal, in unserem privaten Chat.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 In einem Chat, in dem ich kein Mitglied bin: Antworte auf ein Foto mit @{ $name } und dem, was darin passieren soll.
guest-begun = 🎬 Einen Moment … Wenn sich dieser Text nicht ändert, ist nichts entstanden: Erwähne mich einfach noch einmal.
guest-how =
    Antworte auf ein Foto mit @{ $name } und dem, was darin passieren soll, zum Beispiel:
    @{ $name } die Wellen rollen heran, das Haar weht im Wind
guest-unanswered = Du hast mich in einem anderen Chat erwähnt, und dort kann ich nichts mehr hinzufügen. { -nothing-counted } Bitte versuch es noch einmal.

## Sharing: one's own videos in any chat

button-share = ↗️ Teilen
button-make-own = 🎬 Eigenes Video machen
gallery-not-there = So ein Video hast du hier nicht

## The last frame, and the file as it is

button-last-frame = 🎞 Nächste Szene
button-file = 📎 Als Datei
pressed-fetching = Ich hole es …
ask-frame = 🎞 Hier endet dein Video. Was soll als Nächstes passieren? Antworte mit ein paar Worten.
caption-file = 📎 Das Video, wie das Studio es gemacht hat, nicht von Telegram komprimiert.
video-gone = An dieses Video komme ich nicht mehr heran: Das Studio hat es gelöscht, und Telegram gibt mir nur Dateien bis { $limit } MB. Ich kann es noch einmal machen; das zählt als ein Video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ In der Warteschlange. Das Studio nimmt gerade keine neuen Aufträge an; deiner ist gespeichert und geht von selbst weiter.
status-paused-model = ⏸ In der Warteschlange. Das Studio nimmt gerade keine Aufträge für { $model } an; deiner ist gespeichert und geht von selbst weiter. Mit einem anderen Modell kann es inzwischen klappen.
status-unclear = 🔎 Das Studio kann mir noch immer nicht sagen, ob dein Auftrag dort angekommen ist, deshalb zählt er nicht mehr zu deinen laufenden Aufträgen. Als Video zählt er weiterhin, außer wenn er scheitert. Ich frage noch einen Tag lang nach; wenn das Video kommt, bekommst du es.
status-fitting = 📦 Das Video ist zu groß für Telegram, deshalb mache ich es kleiner … { $percent } %
status-converting = 📦 Handys können das Format dieses Videos nicht abspielen, deshalb wandle ich es um … { $percent } %
caption-smaller = für Telegram verkleinert
caption-converted = umgewandelt, damit Handys es abspielen können
link-no-room = Ich habe gerade keinen Platz für das Video, deshalb hier der Link. { -link-expires }
link-not-ready = Ich konnte dieses Video nicht so umwandeln, dass Handys es abspielen können, deshalb hier der Link. { -link-expires }
failed-no-room = Mir ist der Platz zum Arbeiten ausgegangen. Wer diesen Bot betreibt, muss sich darum kümmern.
refused-budget = Das Budget dieses Bots für 24 Stunden ist aufgebraucht. { quota-next }
refused-budget-model = { $model } würde { $price } kosten, mehr als das Budget dieses Bots für 24 Stunden. /models zeigt, was andere Modelle kosten.
refused-budget-price = { $model } hat keinen festen Preis, und dieser Bot darf nur Modelle verwenden, die einen haben. /models zeigt, was andere Modelle kosten.
refused-paused = Das Konto dieses Bots beim Studio ist fast leer, deshalb nehme ich gerade keine neuen Aufträge an. Wer den Bot betreibt, weiß Bescheid. Bitte versuch es später noch einmal.
refused-model-not-allowed =
    { $model } gibt es in diesem Bot nicht. { $other ->
        [none] /models zeigt, was es hier gibt.
       *[other] { $other } kann dasselbe: Füge --model { $other } hinzu
    }
refused-video-price = { $model } würde { $price } kosten, und ein Video darf hier höchstens { $amount } kosten. /models zeigt, was andere Modelle kosten.
refused-video-unknown = Was { $model } kostet, kann vorher niemand sagen, und ein Video darf hier höchstens { $amount } kosten. /models zeigt, was andere Modelle kosten.
refused-user-money = Das wäre mehr als die { $amount }, die du hier in 24 Stunden ausgeben kannst. { quota-next }
refused-budget-kept = Was vom Budget dieses Bots für 24 Stunden übrig ist, bleibt seinen Admins vorbehalten. { quota-next }
refused-fetched = Mehr als { $limit } MB fertiger Videos kann ich in 24 Stunden nicht noch einmal für dich holen. Versuch es in { $time } wieder.
refused-files = In den letzten 24 Stunden ließen sich zu viele deiner Dateien nicht öffnen, deshalb öffne ich vorerst keine mehr. Versuch es in { $time } wieder.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API nimmt unseren Schlüssel nicht an.
        [credits] Unser Konto bei AI/ML API ist leer.
       *[other] AI/ML API lässt uns nicht rein.
    }
admin-paused = ⚠️ { admin-barrier } Bis sich das ändert, schicke ich nichts Neues dorthin, versuche es aber weiter. Nichts ist verloren; gerade warten: { $count }.
admin-resumed = ✅ AI/ML API nimmt unsere Aufträge wieder an. Was gewartet hat, geht weiter.
admin-no-access = ⚠️ { admin-barrier } So wie es aussieht, lassen sich keine Videos machen, bis sich das ändert. Ich versuche es jede Minute wieder.
admin-access = ✅ AI/ML API lässt uns wieder rein.
admin-records-refused = ⚠️ AI/ML API lehnt ab, wie ich seine Aufzeichnungen nach Aufträgen durchsuche, die abgeschickt, aber nie bestätigt wurden. Das ist ein Fehler von mir: Bitte melde ihn. Nichts wird doppelt bezahlt, und ich suche weiter, aber solche Aufträge müssen warten. „python -m bot check“ und das Protokoll sagen mehr.
admin-records-fine = ✅ AI/ML API lässt mich seine Aufzeichnungen wieder durchsuchen. Aufträge, die darauf gewartet haben, gehen weiter.
admin-balance-low = ⚠️ Auf unserem Konto bei AI/ML API sind nur noch { $amount }. Ich nehme keine neuen Aufträge an, bis es aufgeladen ist; was läuft, geht weiter.
admin-balance-fine = ✅ Unser Konto bei AI/ML API ist wieder aufgeladen: { $amount }. Ich nehme wieder neue Aufträge an.
admin-prices-fell = ⚠️ AI/ML API führt auf einmal weniger als ein Zehntel des letzten Preises für: { $models }. Ich rechne mit dem alten Preis weiter, bis der neue 24 Stunden lang gegolten hat.
admin-prices-fine = ✅ Die Preise, die AI/ML API nennt, zählen wieder.
admin-models-new = 🆕 AI/ML API hat neue Modelle, und ich verstehe sie: { $models }. Admins können sie schon verwenden, alle anderen nur, wenn in ALLOWED_MODELS ein * steht oder ihr Name. „models deny“ nimmt eins wieder heraus.
admin-models-odd = 🆕 AI/ML API hat neue Modelle, die ich nicht verstehe: { $models }. Ich biete sie nicht an; /models sagt, warum.
admin-models-many = 🆕 AI/ML API führt so viele neue Modelle auf einmal, dass ich { $models } davon nicht gelesen habe.
admin-budget-half = ⚠️ Die Hälfte unseres Budgets für 24 Stunden oder mehr ist ausgegeben: { $amount } von { $total }.
admin-budget-low = ✅ Jetzt ist weniger als die Hälfte unseres Budgets für 24 Stunden ausgegeben: { $amount } von { $total }.
admin-budget-spent = ⚠️ Unser Budget für 24 Stunden hat keinen Platz mehr: { $amount } von { $total } sind ausgegeben. Ich lehne Aufträge ab, bis wieder Platz ist.
admin-budget-room = ✅ In unserem Budget für 24 Stunden ist wieder Platz: { $amount } von { $total } sind ausgegeben.

## Admins: verbs (whoever may do what)

command-grant = Jemandem ein anderes Tageslimit geben
command-tier = Eine Stufe: ein Tageslimit mit Namen
command-ban = Jemanden sperren
command-unban = Eine Sperre aufheben
command-pause = Vorerst nichts Neues annehmen
command-resume = Nach einer Pause weitermachen
command-user = Was ich über jemanden weiß
command-invite = Einen Einladungslink erstellen
command-loglevel = Wie viel ich ins Protokoll schreibe
command-changes = Was Admins zuletzt geändert haben
refused-banned = Wer diesen Bot betreibt, hat dich gesperrt.
refused-house-paused =
    Wer diesen Bot betreibt, hat ihn pausiert. { $reason ->
        [none] Bitte versuch es später noch einmal.
       *[other] { $reason }
    }
status-paused-owner = ⏸ In der Warteschlange. Wer diesen Bot betreibt, hat ihn pausiert; dein Auftrag ist gespeichert und geht von selbst weiter.
queue-paused-owner = ⏸ wartet, der Bot ist pausiert – { $prompt }
verb-in-private = Schreib mir das bitte in unserem privaten Chat.
verb-form =
    So geht es:
    { $form }
    Zum Beispiel:
    { $example }
verb-word-missing = Da fehlt ein Wort.
verb-word-odd = Mit „{ $word }“ kann ich hier nichts anfangen.
verb-user-missing = Sag mir, wer gemeint ist: Nenn die Telegram-ID, oder antworte auf eine Nachricht dieser Person, die du an mich weitergeleitet hast.
verb-user-odd = „{ $word }“ ist keine Telegram-ID: So eine ID ist eine Zahl, und wer mir /start schickt, bekommt sie zu sehen.
verb-name = Telegram verrät mir nicht, wer { $name } ist. Nenn die Telegram-ID, oder antworte auf eine Nachricht dieser Person, die du an mich weitergeleitet hast.
verb-of-admin = { $id } steht in ADMIN_IDS, und für Admins gibt es weder Limits noch Sperren.
verb-daily-none = Bei 0 am Tag ginge gar nichts mehr; wenn du jemanden sperren möchtest, nimm ban. Für beliebig viele Videos schreib „unlimited“.
verb-daily-many = Das ist zu viel: Die Obergrenze pro Tag ist { $limit }. Für beliebig viele Videos schreib „unlimited“.
verb-money-fixed = Geld lässt sich nicht zuteilen: USER_DAILY_USD und DAILY_BUDGET_USD gelten für alle.
verb-day-odd = „{ $word }“ ist kein Datum. Ein Datum sieht so aus: 2030-12-31.
verb-day-over = Der { $day } ist schon vorbei: Heute ist der { $today } (UTC).
verb-tier-unknown =
    Eine Stufe „{ $name }“ gibt es nicht. { $names ->
        [none] Es gibt überhaupt noch keine.
       *[other] Es gibt: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Es gibt noch keine Stufen.
       *[other] Stufen: { $names }.
    }
verb-granted =
    { $id } darf{ $until ->
        [none] {""}
       *[other] {" "}bis { $until } (UTC)
    } { $limit ->
        [0] beliebig viele Videos am Tag machen
        [one] { $limit } Video am Tag machen
       *[other] { $limit } Videos am Tag machen
    }{ $tier ->
        [none] .
       *[other] {" "}(Stufe „{ $tier }“).
    }
verb-granted-off =
    { $limit ->
        [0] Für { $id } gilt wieder dasselbe wie für alle: beliebig viele Videos am Tag.
        [one] Für { $id } gilt wieder dasselbe wie für alle: { $limit } Video am Tag.
       *[other] Für { $id } gilt wieder dasselbe wie für alle: { $limit } Videos am Tag.
    }
verb-tier-set =
    { $limit ->
        [0] „{ $name }“ bedeutet beliebig viele Videos am Tag.
        [one] „{ $name }“ bedeutet { $limit } Video am Tag.
       *[other] „{ $name }“ bedeutet { $limit } Videos am Tag.
    } { $count ->
        [one] { $count } Person hat diese Stufe.
       *[other] { $count } Personen haben diese Stufe.
    }
verb-tier-off = Die Stufe „{ $name }“ gibt es nicht mehr. Wer sie hatte, hat jetzt dasselbe Limit wie alle anderen.
verb-banned = { $id } ist gesperrt. Was noch gewartet hat, ist abgebrochen; was schon bezahlt ist, wird noch geliefert.
verb-unbanned = { $id } ist nicht mehr gesperrt.
verb-not-banned = { $id } ist nicht gesperrt.
verb-paused = ⏸ Pausiert. Ich nehme nichts Neues an und bezahle nichts, egal wer fragt; was schon in Arbeit ist, wird noch geliefert.
verb-resumed = ▶️ Ich nehme wieder Aufträge an, und was gewartet hat, geht weiter.
verb-not-paused = Ich bin nicht pausiert.
verb-model-unknown = Eine Modellfamilie „{ $name }“ gibt es nicht; am ähnlichsten ist { $nearest }.
verb-model-default = { $model } ist DEFAULT_MODEL, das Modell für alle, die keins nennen. Ändere zuerst diese Einstellung.
verb-model-ceiling = { $model } lässt sich hier nicht erlauben: { $setting } schließt es aus.
verb-model-denied = { $model } kann niemand mehr verwenden, auch Admins nicht.
verb-model-allowed = { $model } kann verwendet werden.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API führt keine Modelle, die ich nicht schon mitgebracht habe.
verb-models-new-later = Gerade ließ sich nicht alles abfragen; das Protokoll sagt, warum, und ich versuche es wieder.
verb-price = Ein Video darf höchstens { $price } kosten.
verb-price-ceiling = Ein Video darf höchstens { $price } kosten, wie MAX_VIDEO_USD es vorgibt.
verb-price-any = Ein Video darf beliebig viel kosten: MAX_VIDEO_USD setzt keine Grenze.
verb-price-above = MAX_VIDEO_USD ist { $price }, und mehr lässt sich hier nicht erlauben.
verb-invited =
    { $count ->
        [one] { $count } Person bekommt Zugang, sobald sie diesen Link öffnet:
       *[other] { $count } Personen bekommen Zugang, sobald sie diesen Link öffnen:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] Noch für { $count } Person:
       *[other] Noch für { $count } Personen:
    } { $link }
verb-invites-none = Es gibt keine offenen Einladungen.
verb-invite-open = Niemand braucht eine Einladung: Dieser Bot ist für alle offen.
verb-invite-off = Mit { $name } bekommt niemand mehr Zugang. Wer ihn damit schon hat, behält ihn.
verb-invite-unknown = Eine Einladung „{ $name }“ gibt es nicht.
verb-log-level = Ein laufender Bot protokolliert in ein paar Sekunden mit dem Level { $level }, bis zu seinem nächsten Start.
verb-changes-none = Bisher haben Admins nichts geändert.
verb-user =
    👤 { $id } · { $level ->
        [admin] Admin
        [guest] darf mich nutzen, per Einladung
        [user] darf mich nutzen
        [banned] gesperrt
       *[stranger] steht auf keiner Liste
    }
    Sprache: { $tongue ->
        [none] unbekannt
       *[other] { $tongue }
    }
    Letzter Auftrag: { $day ->
        [none] keiner, von dem ich weiß
       *[other] { $day } (UTC)
    }
verb-user-note = Notiz: { $note }
verb-user-grant =
    Eigenes Tageslimit{ $tier ->
        [none] {""}
       *[other] {" "}(Stufe „{ $tier }“)
    }{ $until ->
        [none] {""}
       *[other] {" "}bis { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Videos in den letzten 24 Stunden: { $used }, ohne Limit
       *[other] Videos in den letzten 24 Stunden: { $used } von { $limit }
    } · in Arbeit: { $running }
verb-user-month = Videos in den letzten 30 Tagen: { $videos } · Kosten: { $amount } · gescheitert: { $failures }

## Admins: figures, digest, news

command-stats = Was ich tue, in Zahlen
command-balance = Was noch auf unserem Konto ist
command-broadcast = Neuigkeiten an alle, die sie möchten
stats-period =
    { $period ->
        [today] Heute (UTC)
        [week] Letzte 7 Tage
       *[month] Letzte 30 Tage
    }
stats-counts = Aufträge: { $requests }, Videos: { $videos }, gescheitert: { $failed }
stats-undelivered = Gemacht, aber nicht geliefert: { $count }
stats-cancelled = Abgebrochen: { $count }
stats-people = Personen: { $users }, Gruppen: { $groups }
stats-cost = Kosten: { $amount }
stats-cost-priced = Kosten: { $amount }. Davon { $total } nach Listenpreis, weil AI/ML API nicht gesagt hat, was abgebucht wurde.
stats-unpriced = Kosten unbekannt: { $count }
stats-provider = Laut AI/ML API: { $amount }, Aufträge mit Abbuchung: { $count }
stats-provider-refused = Mit unserem Schlüssel gibt AI/ML API seine eigenen Zahlen nicht heraus.
stats-provider-unknown = Die eigenen Zahlen von AI/ML API ließen sich nicht abfragen.
stats-failures = Woran Aufträge gescheitert sind
stats-failure =
    { $why ->
        [content] Inhaltsregeln
        [request] Auftrag nicht angenommen
        [studio] Ließ sich nicht machen
        [account] Unser Konto oder Schlüssel
        [late] Nie fertig geworden
        [lost] Kein brauchbares Video
        [file] Eine mitgeschickte Datei
       *[own] Ein Fehler von mir
    }: { $count }
stats-times = Vom Auftrag zum Video: Zeit für die Hälfte, Zeit für neun von zehn
stats-time = { $model }: { $half }, { $most }
stats-slowest = Am langsamsten: { $model }, die Hälfte seiner Videos in höchstens { $half }
balance-left = Unser Konto bei AI/ML API: { $amount }
balance-left-before = Unser Konto bei AI/ML API, vor { $time }: { $amount }. Gerade ließ es sich nicht abfragen.
balance-unknown = Was noch auf unserem Konto ist, ließ sich bei AI/ML API nicht abfragen.
balance-spent = In den letzten 24 Stunden ausgegeben: { $amount }
balance-lasts-hours = Wenn es so weitergeht, reicht das noch { $time }.
balance-lasts-days =
    { $days ->
        [one] Wenn es so weitergeht, reicht das noch { $days } Tag.
       *[other] Wenn es so weitergeht, reicht das noch { $days } Tage.
    }
digest-title = 🎬 Unsere Woche, { $first } bis { $last } (UTC)
news-readers = Personen, die Neuigkeiten eingeschaltet haben: { $count }
news-how = Um ihnen etwas mitzuteilen, schreib den Text hinter den Befehl, zum Beispiel so:
    /broadcast Wir haben neue Modelle.
news-preview = Oben steht deine Nachricht so, wie sie verschickt wird. Personen, die sie bekommen: { $count }
button-news-send = 📣 Abschicken
news-progress = Neuigkeiten unterwegs: { $sent } von { $people } verschickt
news-done = ✅ Neuigkeiten verschickt: { $sent } von { $people }. Haben mich blockiert: { $blocked }. Von Telegram nicht angenommen: { $failed }. Ausgelassen oder unklar: { $rest }.
news-refused = Telegram nimmt diese Nachricht nicht an: { $reason }
news-gone = Diese Nachricht habe ich nicht mehr. Bitte schick /broadcast noch einmal.
refused-news-too-long =
    { $limit ->
        [one] Das ist zu lang: Eine Nachricht darf höchstens { $limit } Zeichen haben.
       *[other] Das ist zu lang: Eine Nachricht darf höchstens { $limit } Zeichen haben.
    }
button-set-news = 📰 Neuigkeiten vom Bot: { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ Die tägliche Kopie meiner Datenbank ließ sich nicht anlegen. Das Protokoll sagt, warum. Ich versuche es jede Stunde wieder.
admin-copy-fine = ✅ Die tägliche Kopie meiner Datenbank gelingt wieder.
command-audit = Prüfen, was AI/ML API abgebucht hat
verb-month-odd = „{ $word }“ ist kein Monat. Ein Monat sieht so aus: 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } Abbuchung, { $amount }.
       *[other] { $count } Abbuchungen, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] Für { $count } Video ist noch nichts abgebucht.
       *[other] Für { $count } Videos ist noch nichts abgebucht.
    }
verb-audit-unexplained = Ungeklärt: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Nicht von mir: { $amount }
        [uncharged] Nie abgebucht: { $total }
        [for-nothing] Abgebucht, obwohl gescheitert: { $amount }
       *[differs] Abgebucht: { $amount }, genannt: { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] Und noch { $count } Zeile: „python -m bot audit“ zeigt auch sie.
       *[other] Und noch { $count } Zeilen: „python -m bot audit“ zeigt alle.
    }

## Admins: alerts

admin-conflict = ⚠️ Ein anderer Bot läuft mit unserem Token, deshalb bekommt jeder von uns nur einen Teil der Nachrichten. Halte den anderen an, oder hol dir bei @BotFather ein neues Token.
admin-conflict-over = ✅ Niemand sonst verwendet noch unser Token. Ich bekomme wieder alle Nachrichten.

## Films: several scenes, each made from where the last one ended

command-film = Einen Film machen, eine Szene pro Zeile
offer-film =
    Soll ich daraus einen Film mit { $scenes } Szenen machen?

    „{ $prompt }“

    { inline-about } · zählt als { $scenes } Videos

    Jede Szene beginnt dort, wo die vorige endet, und alle zusammen kommen als ein Video.
button-make-film = 🎬 Film machen
button-as-film = 🎬 Als Film: { $scenes } Szenen
status-making-film =
    🎬 Ich drehe Szene { $scene } von { $scenes } …
    { $bar } { $percent } %
    { $left ->
        [-1] Es dauert etwas länger als sonst.
       *[other] Noch etwa { $time } für den ganzen Film
    }
status-between-scenes =
    🎬 Als Nächstes kommt Szene { $scene } von { $scenes }.
    { $position ->
        [-1] Ich sehe nach, wo die letzte Szene aufgehört hat.
        [0] ⏳ In der Warteschlange: Davor sind mehr als { $limit }.
        [1] ⏳ In der Warteschlange: Sie ist als Nächstes dran.
       *[other] ⏳ In der Warteschlange: Platz { $position }.
    }
queue-between-scenes = 🎬 zwischen zwei Szenen – { $prompt }
pressed-cut-short = Es wird keine weitere Szene gedreht. Du bekommst die, die schon da sind.
caption-shorter = ✂️ { $made } von { $scenes } Szenen. Dann: { $reason }
caption-shorter-wanted = ✂️ { $made } von { $scenes } Szenen, wie gewünscht.
refused-daily-many =
    { $limit ->
        [one] Das zählt als { $videos } Videos, und das Limit liegt bei { $limit } Video in 24 Stunden.
       *[other] Das zählt als { $videos } Videos, und das Limit liegt bei { $limit } Videos in 24 Stunden.
    } Nimm weniger Szenen.
refused-film-short =
    Ein Film hat { $least } bis { $limit ->
        [one] { $limit } Szene
       *[other] { $limit } Szenen
    }, und jede Zeile ist eine. Zum Beispiel:

    /film ein Fuchs wacht im Schnee auf
    der Fuchs läuft durch den Wald
    er trifft im Mondlicht eine Eule
refused-film-long =
    Das sind { $scenes } Zeilen, und ein Film hat höchstens { $limit ->
        [one] { $limit } Szene
       *[other] { $limit } Szenen
    }: Jede Zeile ist eine.
refused-film-media = Ein Film kann mit einem Foto beginnen und mit nichts anderem: kein zweites Foto, kein Ton, kein Video.
failed-answer-lost = Das Studio hat es gemacht, aber seine Antwort ist unterwegs verloren gegangen, und ein zweites Mal gibt es sie nicht heraus. Das hat Geld gekostet, deshalb bezahle ich es nicht von mir aus noch einmal.
taken-back = Du hast abgebrochen. Was bis dahin entstanden ist, wurde bezahlt und zählt deshalb zu deinen Ausgaben.

## Words that a photo says

command-say = Ein Foto deinen Text sprechen lassen
