# German. The user is „du“, small, as in Telegram. A request is „Auftrag“, a caption „Bildunterschrift“, a quota „Limit“; people are named so that nobody needs a gender.

## Greetings

start =
    🎬 Ich mache aus Worten und Fotos Videos.

    Schick mir /video und was du sehen möchtest:
    /video ein Drache über den Bergen

    Oder schick ein Foto mit einer Bildunterschrift, die sagt, was darin passieren soll. Das dauert ein bis zwei Minuten, und ich halte dich auf dem Laufenden.

    /help zeigt alles, was ich kann.
help =
    🎬 Worte: /video ein Drache über den Bergen
    🖼 Ein Foto: Schick es mit Bildunterschrift, oder antworte auf ein Foto mit /video und dem, was passieren soll.
    🎞 Zwei Fotos als Album: Das Video führt vom ersten zum letzten. Mehr Fotos: Sie zeigen, was vorkommen soll.
    ↩️ Antworte auf eine Sprachnachricht mit einem Foto und /video, und das Foto spricht. Antworte auf eines meiner Videos mit /video, und ich ändere es oder setze es fort.

    Optionen, vor oder nach den Worten:
    --model NAME ({ $families })
    --ar 16:9 oder 9:16, das Format
    --duration 8, Sekunden
    --res 1080p, Auflösung
    --seed 42, noch einmal dasselbe
    --no "Unschärfe, Text", was nicht vorkommen soll
    --silent, ohne Ton
    --raw, deine Worte genau so, wie sie sind
    --set name=Wert, alles andere, was ein Modell annimmt

    Ohne --model nehme ich { $model } oder das, was in /settings gewählt ist. Nicht jedes Modell nimmt jede Option an; wenn eine nicht passt, sage ich es, und es wird nichts verbraucht.

    /queue – deine Aufträge
    /cancel – abbrechen, was noch wartet
    /quota – wie viele Videos du noch hast
    /models – alle Modelle und was sie annehmen
    /settings – was ich nehme, wenn du nichts anderes sagst
    /language – die Sprache, die ich spreche
    /history – deine Videos, sofort noch einmal
    /privacy – was ich über dich speichere
    /forget – löscht es
help-group =
    🎬 In dieser Gruppe: /video ein Drache über den Bergen, oder antworte auf ein Foto mit /video und dem, was darin passieren soll. Auch die Bildunterschrift eines Fotos darf mit /video beginnen.
unknown-command = { $command } kenne ich nicht. /help zeigt, was ich kann.
sorry = Bei mir ist etwas schiefgegangen. Es wurde nichts verbraucht. Bitte schick es noch einmal.

## Command menus (at most 256 characters each)

command-video = Video machen: /video und was du sehen möchtest
command-queue = Deine Aufträge und wie weit sie sind
command-cancel = Abbrechen, was noch wartet
command-quota = Wie viele Videos du noch hast
command-help = Was ich kann, und alle Optionen

## Questions and offers

ask-prompt = Schönes Foto! Was soll darin passieren? Antworte mit ein paar Worten.
ask-words = Was soll das Video zeigen? Antworte mit ein paar Worten, oder schreib /video ein Drache über den Bergen.
ask-placeholder = Was soll passieren?
offer =
    Soll ich daraus ein Video machen?

    „{ $prompt }“

    { $model } · dauert etwa { $time } · { $price } · zählt als ein Video
edited = Ich bleibe bei dem, was du zuerst geschrieben hast. Wenn du die geänderte Fassung möchtest, schick sie bitte als neue Nachricht.
unsupported =
    { $kind ->
        [sticker] Aus einem Sticker kann ich kein Video machen.
        [animation] Animierte Bilder kann ich nicht verwenden, nur unbewegte.
       *[other] Damit kann ich nichts anfangen.
    } Schick mir Worte oder ein Foto mit Bildunterschrift.

## Buttons

button-make = 🎬 Video machen
button-again = 🔁 Noch einmal
button-retry = 🔁 Erneut versuchen
button-cancel = ✖️ Abbrechen
button-cancel-place = ✖️ „{ $prompt }“ abbrechen
pressed-make = Ist in der Warteschlange.
pressed-already = Das ist schon in Arbeit.
pressed-not-yours = Dieser Button gehört jemand anderem.
pressed-gone = Das ist zu alt; bitte fang mit /video neu an.
pressed-cancelled = Abgebrochen.
pressed-too-late = Es wird schon gedreht und lässt sich nicht mehr anhalten. Du bekommst das Video.
pressed-doubtful = Das Studio hat nicht klar geantwortet, und ich kläre noch, ob dieser Auftrag dort angekommen ist. Im Moment lässt er sich nicht zurücknehmen.

## The status of a request

status-preparing = 🖼 Ich sehe mir dein Foto an …
status-preparing-video = 🎞 Ich sehe mir das Video an …
status-waiting =
    { $place ->
        [1] ⏳ In der Warteschlange: Du bist als Nächstes dran.
       *[other] ⏳ In der Warteschlange: Platz { $place }.
    }
status-starting = 🎬 Gleich wird gedreht …
status-checking = 🔎 Das Studio hat nicht klar geantwortet. Ich kläre, ob dein Auftrag dort angekommen ist; nichts wird doppelt gemacht oder gezählt. Spätestens { $time } nach dem Absenden wird er nicht mehr auf dein Limit angerechnet, und du kannst etwas anderes bestellen; ich frage noch einen Tag lang nach.
status-making =
    🎬 Ich drehe …
    { $bar } { $percent } %
    { $left ->
        [-1] Es dauert etwas länger als sonst.
       *[other] Noch etwa { $time }
    }
status-late = 🐢 Das dauert viel länger als sonst. Der Auftrag wird nicht mehr auf dein Limit angerechnet. Ich behalte ihn noch einen Tag im Auge, und wenn das Video kommt, bekommst du es.
status-sending = 📤 Das Video ist fertig; ich schicke es …
status-cancelled = ✖️ Abgebrochen. Es wurde nichts verbraucht.
status-undelivered = 🎁 Dein Video ist fertig, aber Telegram erlaubt mir nicht, es in diesen Chat zu schicken. Es zählt nicht zu deinen Videos.
status-failed =
    ❌ { $reason }

    Es wurde nichts verbraucht.
status-failed-uncounted =
    ❌ { $reason }

    Es zählt nicht zu deinen Videos.

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · gedreht in { $time }

## The list of requests, and the quota

queue-empty = Du hast gerade keinen Auftrag laufen. Starte einen mit /video.
queue-title =
    { $count ->
        [one] Bei dir läuft { $count } Auftrag:
       *[other] Bei dir laufen { $count } Aufträge:
    }
queue-waiting = ⏳ Platz { $place } – { $prompt }
queue-paused = ⏸ wartet auf das Studio – { $prompt }
queue-starting = 🎬 gleich wird gedreht – { $prompt }
queue-checking = 🔎 noch unklar, ob er im Studio angekommen ist – { $prompt }
queue-making = 🎬 wird gedreht – { $prompt }
queue-sending = 📤 wird geschickt – { $prompt }
queue-preparing = 🖼 Foto wird angesehen – { $prompt }
queue-late = 🐢 verspätet – { $prompt }
cancel-none = Du hast keinen Auftrag, der wartet. Starte einen mit /video.
cancel-done =
    { $count ->
        [one] Abgebrochen: { $count } Auftrag. Es wurde nichts verbraucht.
       *[other] Abgebrochen: { $count } Aufträge. Es wurde nichts verbraucht.
    }
cancel-too-late =
    { $count ->
        [one] { $count } Auftrag wird schon gedreht und lässt sich nicht mehr anhalten. Du bekommst das Video.
       *[other] { $count } Aufträge werden schon gedreht und lassen sich nicht mehr anhalten. Du bekommst die Videos.
    }
cancel-doubtful = Das lässt sich im Moment nicht zurücknehmen:
quota-daily =
    { $limit ->
        [0] Du kannst so viele Videos am Tag machen, wie du möchtest. In den letzten 24 Stunden: { $used }.
       *[other] In den letzten 24 Stunden hast du { $used } von { $limit } Videos verbraucht; { $left } übrig.
    }
quota-next = In { $time } wird der nächste Platz frei.
quota-active =
    { $limit ->
        [0] Gerade in Arbeit: { $used }.
       *[other] Gerade in Arbeit: { $used } von höchstens { $limit } gleichzeitig.
    }
quota-chat = Diese Gruppe hat in den letzten 24 Stunden { $used } von { $limit } Videos verbraucht.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } bewirkt hier nichts: { $model } verwendet diese Option nicht.
note-chosen = { $model } braucht dafür { $setting } = { $value }, deshalb habe ich das gewählt.
note-silent = { $model } macht das nur ohne Ton.
note-continues = { $model } kann ein Video nicht ändern, sondern setzt es dort fort, wo es endet.
note-guides = { $model } ändert dieses Video nicht, sondern macht ein neues nach seinem Vorbild.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = Die Worte fehlen. Zum Beispiel: /video ein Drache über den Bergen
refused-unknown-option = Die Option { $option } kenne ich nicht. Ich kenne { $options }.
refused-option-value = { $option } braucht einen Wert, zum Beispiel { $example }.
refused-option-flag = { $option } steht allein, ohne Wert.
refused-open-quote = Hinter { $option } fehlt ein schließendes Anführungszeichen.
refused-unknown-model = Das Modell „{ $name }“ kenne ich nicht. Meintest du { $nearest }? Am ähnlichsten sind: { $families }.
refused-option =
    { $operation ->
        [image] { $model } nimmt { $option } bei Fotos nicht an. Möglich: { $options }.
       *[other] { $model } nimmt { $option } nicht an. Möglich: { $options }.
    }
refused-value = { $option } kann nicht „{ $value }“ sein. Möglich: { $choices }.
refused-not-integer = { $option } braucht eine ganze Zahl, nicht „{ $value }“.
refused-not-number = { $option } braucht eine Zahl, nicht „{ $value }“.
refused-bounds = { $option } kann nicht { $value } sein. Möglich: { $minimum } bis { $maximum }.
refused-option-too-long = Der Text hinter { $option } ist zu lang; höchstens { $limit } Zeichen.
refused-prompt-too-long = Das sind { $length } Zeichen; { $model } nimmt höchstens { $limit }.
refused-needs-photo = { $model } braucht hier ein Foto: Schick eins mit Bildunterschrift, oder antworte auf eins mit /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } nimmt höchstens { $limit } Foto.
       *[other] { $model } nimmt höchstens { $limit } Fotos.
    } Das nimmt es an: { $takes }. { $other ->
        [none] Auch kein anderes Modell nimmt so viele.
       *[other] { $other } nimmt so viele: Füge --model { $other } hinzu
    }
refused-needs-photos = { $model } braucht hier { $count } Fotos: Schick sie als Album mit Bildunterschrift.
refused-needs-sound = { $model } braucht ein Foto und eine Tonaufnahme: Antworte auf eine Sprachnachricht mit einem Foto und /video.
refused-needs-video = { $model } braucht ein Video: Antworte auf eines von meinen mit /video und dem, was anders werden soll.
refused-media =
    { $operation ->
        [text] { $model } braucht mehr als Worte.
        [image] { $model } kann kein Foto lebendig machen.
        [frames] { $model } kann nicht von einem Foto zum anderen führen.
        [references] { $model } kann nicht aus Fotos übernehmen, was vorkommen soll.
        [talking] { $model } kann kein Foto sprechen lassen.
        [edit] { $model } kann ein Video nicht so ändern.
        [extend] { $model } kann kein Video fortsetzen.
        [guide] { $model } kann kein Video nach dem Vorbild eines anderen machen.
       *[other] { $model } kann daraus kein Video machen.
    } Das nimmt es an: { $takes }. { $other ->
        [none] Auch kein anderes Modell kann das.
       *[other] { $other } kann es: Füge --model { $other } hinzu
    }
refused-needs-voice = { $model } lässt ein Video sprechen: Schreib nach /video, was gesagt werden soll, oder antworte auf eine Sprachnachricht.
refused-voice-or-words = { $model } nimmt entweder eine Tonaufnahme oder einen Text zum Sprechen, nicht beides. Schick es noch einmal mit nur einem davon.
refused-photo-count =
    { $count ->
        [one] { $model } braucht dafür genau { $count } Foto.
       *[other] { $model } braucht dafür genau { $count } Fotos. Schick sie als Album mit Bildunterschrift.
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
refused-links-only = { $model } nimmt Fotos und Tonaufnahmen nur als Links ins Web an, und solche Links habe ich nicht. /models zeigt andere Modelle.
refused-combination = { $model } nimmt { $option } { $value } nicht zusammen mit { $other } an. Hier möglich: { $choices }.
refused-combination-media = Bei dieser Art von Auftrag ({ $takes }) nimmt { $model } { $option } { $value } nicht an. Hier möglich: { $choices }.
refused-out-of-place = { $model } nimmt { $option } hier nicht an.
refused-generic-combination = { $model } nimmt diese Optionen nicht zusammen an. Bitte lass einige davon weg.
refused-needs-setting = { $model } braucht noch --set { $setting }=WERT. Möglich: { $choices }.
refused-setting = { $model } hat nichts, was „{ $setting }“ heißt. Mit --set möglich: { $settings }.
refused-album = In diesem Album ist ein Video, und ich kann nur Fotos verwenden. Bitte schick sie noch einmal ohne das Video.
refused-not-allowed = Dieser Bot ist nur für die Menschen und Gruppen da, die für ihn freigeschaltet sind.
refused-user-daily =
    { $limit ->
        [one] Dein Limit von { $limit } Video in 24 Stunden ist aufgebraucht.
       *[other] Dein Limit von { $limit } Videos in 24 Stunden ist aufgebraucht.
    } In { $time } wird der nächste Platz frei.
refused-chat-daily =
    { $limit ->
        [one] Das Limit dieser Gruppe von { $limit } Video in 24 Stunden ist aufgebraucht.
       *[other] Das Limit dieser Gruppe von { $limit } Videos in 24 Stunden ist aufgebraucht.
    } In { $time } wird der nächste Platz frei.
refused-user-active =
    { $limit ->
        [one] Bei dir läuft schon { $limit } Auftrag. Wenn er fertig ist, frag noch einmal. /queue zeigt ihn.
       *[other] Bei dir laufen schon { $limit } Aufträge. Wenn einer fertig ist, frag noch einmal. /queue zeigt sie.
    }

## Photos that cannot be used

image-too-large = Dieses Bild ist zu groß: Es muss kleiner als { $limit } MB sein.
image-too-many-pixels = Dieses Bild hat { $megapixels } Megapixel; ich kann höchstens { $limit } verwenden.
image-too-small = Dieses Bild ist zu klein ({ $width }×{ $height }); jede Seite braucht mindestens { $limit } Pixel.
image-broken = Ich kann dieses Bild nicht öffnen; die Datei scheint beschädigt zu sein. Bitte schick es noch einmal.
image-format = Bilder im Format { $format } kann ich nicht verwenden. Bitte schick JPEG, PNG oder WebP.
image-animated = Animierte Bilder kann ich nicht verwenden, nur unbewegte.
image-gone = Telegram gibt mir dieses Foto nicht mehr heraus. Bitte schick es noch einmal.
sound-too-large = Diese Tonaufnahme ist zu groß: Sie muss kleiner als { $limit } MB sein.
sound-too-long =
    { $limit ->
        [one] Diese Tonaufnahme ist zu lang; höchstens { $limit } Sekunde.
       *[other] Diese Tonaufnahme ist zu lang; höchstens { $limit } Sekunden.
    }
sound-broken = Ich kann diese Tonaufnahme nicht abspielen. Bitte schick eine Sprachnachricht oder eine MP3-Datei.
sound-gone = Telegram gibt mir diese Tonaufnahme nicht mehr heraus. Bitte schick sie noch einmal.

## Failures

failed-content = Das Studio hat diesen Text oder dieses Foto abgelehnt: Seine Regeln erlauben es nicht. Versuch es mit anderen Worten.
failed-generation = Das Studio konnte dieses Video nicht machen: { $reason }
failed-unknown = Das Studio konnte dieses Video nicht machen und hat nicht gesagt, warum.
failed-field = Das Studio hat { $field } nicht angenommen. Versuch es ohne diese Option.
failed-bad-request = Das Studio hat den Auftrag nicht angenommen: { $reason }
failed-bad-key = Das Studio lässt mich gerade nicht rein. Wer diesen Bot betreibt, muss sich darum kümmern.
failed-no-credits = Das Konto dieses Bots beim Studio ist leer. Wer den Bot betreibt, muss es aufladen.
failed-not-allowed = Das Studio erlaubt das dem Konto dieses Bots nicht.
failed-model-gone = Dieses Modell gibt es im Studio nicht mehr. Bitte wähl ein anderes.
failed-maintenance = Das Studio arbeitet gerade an diesem Modell. Versuch es mit einem anderen oder später.
failed-never-came = Das Studio ist mit diesem Video nie fertig geworden, und ich warte nicht mehr darauf.
failed-no-video = Das Studio sagt, dieses Video sei fertig, aber was es herausgibt, ist kein Video.
failed-link-dead = Das Studio sagt, dieses Video sei fertig, aber sein Link führt nirgendwohin mehr, und einen neuen gibt es nicht.
failed-source-gone = An das Video, auf dem du aufbauen willst, komme ich nicht mehr heran: Das Studio hat es gelöscht. An das Studio ging nichts.
failed-internal = Bei mir ist etwas schiefgegangen. Bitte versuch es noch einmal.

link-too-large = Das Video ist größer als die { $limit } MB, die ich hochladen darf, deshalb hier der Link. Er gilt nicht ewig:
link-not-taken = Telegram nimmt dieses Video hier nicht an, deshalb hier der Link. Er gilt nicht ewig:
link-not-fetched = Ich konnte das Video nicht abholen, um es zu schicken, deshalb hier der Link. Er gilt nicht ewig:
video-broken = Die Videodatei ist beschädigt.

## What a model makes a video of: parts of a list

operation-text = Worte
operation-image = ein Foto
operation-frames = ein erstes und ein letztes Foto
operation-references = Fotos als Vorlage
operation-talking = ein Foto mit Tonaufnahme
operation-edit = ein Video zum Ändern
operation-extend = ein Video zum Fortsetzen
operation-guide = ein Video als Vorlage
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = braucht ein zweites Video als Maske für das, was übermalt werden soll
unreachable-character-object = braucht eine Figur und ein Video, in dem jemand ihre Bewegungen vormacht

## Settings, models, languages

language-name = Deutsch
command-models = Alle Modelle: was sie annehmen und welches deines ist
command-settings = Was ich nehme, wenn du nichts anderes sagst
command-language = Die Sprache, die ich mit dir spreche
settings-title =
    ⚙️ Deine Einstellungen: was ich nehme, wenn deine Nachricht nichts anderes sagt. Eine Option in der Nachricht hat immer Vorrang.

    Du siehst, was { $model } bietet; bei einem anderen Modell kann es anders sein.
settings-title-group =
    ⚙️ Die Einstellungen dieser Gruppe: was ich nehme, wenn eine Nachricht nichts anderes sagt. Eine Option in der Nachricht hat immer Vorrang. Nur Admins können sie ändern.

    Du siehst, was { $model } bietet; bei einem anderen Modell kann es anders sein.
settings-admins-only = Nur Admins können ändern, was diese Gruppe gewählt hat. Im privaten Chat mit mir kannst du für dich selbst wählen.
settings-pick-ar = 📐 Welches Format soll ein Video haben? Diese kennt { $model }. Auch bei einem Foto: Es wird auf dieses Format zugeschnitten.
settings-pick-duration = ⏱ Wie lang soll ein Video sein? Diese Längen kennt { $model }.
settings-pick-res = 🖥 Welche Auflösung soll ein Video haben? Diese kennt { $model }.
value-own = entscheidet das Modell
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
button-unreachable = 🚫 Nicht erreichbar · { $count }
button-mine = ⭐ Dieses Modell wählen
button-mine-group = ⭐ Für diese Gruppe wählen
button-is-mine = ✅ Das ist dein Modell
button-is-mine-group = ✅ Modell dieser Gruppe
pressed-saved = Gespeichert.
pressed-admins-only = Das können nur Admins dieser Gruppe ändern.
pressed-no-more = Das steht nicht mehr zur Auswahl.
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

    Dauert etwa { $time } · { $price }
    Nur für ein Video: --model { $name }
models-tags = In deinem Text steht { $first } für das Erste, was du schickst, und so weiter; wo du diese Namen nicht verwendest, füge ich sie hinzu.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } Modell ist aus einem Chat nicht erreichbar, und das ist der Grund:
       *[other] 🚫 { $count } Modelle sind aus einem Chat nicht erreichbar, und das sind die Gründe:
    }
language-title = 🌐 Welche Sprache soll ich mit dir sprechen? Das gilt auch in Gruppen.
language-title-group = 🌐 Welche Sprache soll ich in dieser Gruppe sprechen? Mitgliedern antworte ich in ihrer eigenen, wenn ich sie kenne.

## Answers to messages, and the buttons under a result

refused-sound-alone = Eine Stimme braucht ein Gesicht: Antworte auf die Sprachnachricht mit einem Foto, dessen Bildunterschrift mit /video beginnt.
button-change = ✏️ Mit Änderungen
button-extend = ➡️ Fortsetzen
button-others = 🎛 Anderes Modell
button-copy = 📋 Kopieren
pressed-no-others = Kein anderes Modell kann das so machen, wie du es wolltest.
change-words =
    Kopier das, ändere, was du möchtest, und schick es:

    { $command }
change-media =
    Kopier das, ändere, was du möchtest, und schick es als Antwort auf diese Nachricht, damit ich dieselben Fotos, denselben Ton oder dasselbe Video verwende:

    { $command }
other-models = Mit welchem Modell noch einmal? Wenn du tippst, geht es sofort los, und es zählt als ein Video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Danke fürs Hinzufügen! Ich mache aus Worten und Fotos Videos.
group-sees-all = 👀 Ich sehe die Nachrichten in dieser Gruppe; du kannst mich also auch einfach erwähnen: @{ $name } ein Drache über den Bergen.
group-sees-some =
    🙈 Ich sehe hier nur Befehle und Antworten auf meine eigenen Nachrichten. Wenn du mich erwähnst, in einer Nachricht oder in einer Bildunterschrift, erreicht es mich nicht.
    Ändern lässt sich das so: Ein Admin macht mich zum Admin dieser Gruppe. Oder wer diesen Bot betreibt, schaltet den Privatsphäre-Modus für Gruppen aus (@BotFather, /setprivacy) und fügt mich dann neu hinzu.
group-no-videos = ⚠️ Ich darf in diese Gruppe keine Videos schicken, ihr würdet also nur Links bekommen. Ein Admin kann es in den Berechtigungen der Gruppe erlauben oder mich zum Admin machen.
group-no-messages = ⚠️ Du hast mich zu „{ $group }“ hinzugefügt, aber ich darf dort nicht schreiben. Ein Admin dieser Gruppe kann es in ihren Berechtigungen erlauben oder mich zum Admin machen.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Ich mache aus Worten und Fotos Videos, mit Ton.

    Schreib, was du sehen möchtest, oder schick ein Foto und sag, was darin passieren soll. Ein bis zwei Minuten später ist das Video da. Ich arbeite auch in Gruppen.

    Tippe auf „Starten“ und schick mir deine erste Idee.
bot-short-description = 🎬 Macht aus Worten und Fotos Videos mit Ton, in privaten Chats und in Gruppen.

## Videos already made, and what is kept

command-history = Deine Videos, sofort noch einmal geschickt
command-privacy = Was ich über dich speichere und wer es sieht
command-forget = Löschen, was ich über dich speichere
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ neuere
button-older = ältere ›
button-forget = 🗑 Alles löschen
pressed-not-now = Telegram hat es gerade nicht angenommen. Wenn nichts kommt, tippe bitte noch einmal.
history-empty = Hier gibt es noch kein Video von dir. Mach eins mit /video.
history-title = 🎞 Deine Videos, die neuesten zuerst. Ein Button schickt eins noch einmal; das kostet nichts und zählt nicht.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · kam als Link, deshalb kann ich es nicht noch einmal schicken
history-lost = Telegram hat dieses Video nicht mehr, deshalb kann ich es nicht noch einmal schicken. Ich kann es neu machen; das zählt als ein Video.
forget-ask =
    🗑 Soll ich löschen, was ich über dich speichere, in allen Chats?

    Endgültig weg sind dann: die Worte, Optionen, Verweise auf Fotos, Links zu Videos und Ergebnisse aller deiner abgeschlossenen Aufträge, deine /history mit ihren Buttons, deine /settings sowie Angebote und Fragen von mir, die noch auf dich warten. Die Buttons unter deinen Videos gehen dann nicht mehr.

    Nachrichten und Videos in diesem Chat bleiben; die liegen bei Telegram, und nur du kannst sie löschen. Etwa einen Tag lang weiß ich noch, dass du Videos gemacht hast, aber nicht, welche, damit dein Limit bleibt, wie es ist.
forget-under-way =
    { $count ->
        [one] { $count } Auftrag von dir läuft noch. Er wird nicht gelöscht, und du bekommst dein Video; schick danach noch einmal /forget.
       *[other] { $count } Aufträge von dir laufen noch. Sie werden nicht gelöscht, und du bekommst deine Videos; schick danach noch einmal /forget.
    }
forget-done =
    { $count ->
        [0] Fertig. Ich hatte keinen abgeschlossenen Auftrag von dir; offene Angebote und Fragen sind gelöscht.
        [one] Fertig. { $count } abgeschlossener Auftrag ist gelöscht, und mit ihm offene Angebote und Fragen.
       *[other] Fertig. { $count } abgeschlossene Aufträge sind gelöscht, und mit ihnen offene Angebote und Fragen.
    }
privacy =
    🔒 Was ich über dich speichere:
    · Deine Aufträge: die Worte, die Optionen, das Modell, die Zeiten, deine Telegram-ID, deine Sprache, den Chat und die Nachricht, aus denen sie kamen, Telegrams Verweise auf deine Fotos und fertigen Videos, den Link zum Video beim Studio und, falls etwas schiefging, was. { $days ->
        [0] Bis du /forget schickst.
        [one] Bis du /forget schickst, höchstens aber { $days } Tag.
       *[other] Bis du /forget schickst, höchstens aber { $days } Tage.
    }
    · Angebote und Fragen, die auf deine Antwort warten, und Telegrams Verweise auf die Fotos von Alben: 7 Tage.
    · Was du in /settings gewählt hast: bis du es änderst oder /forget schickst.
    · Die Fotos und Tonaufnahmen selbst: nur bis das Studio sie hat oder der Auftrag endet. Videos: nur während ich sie schicke.
    · Deine Nachrichten an mich: bis ich sie bearbeitet habe. Eine, die ich nicht bearbeiten konnte: 2 Tage.

    Wer es sieht:
    · Das Studio, AI/ML API, bekommt die Worte, Optionen, Bilder und Tonaufnahmen eines Auftrags, unter einer zufälligen Nummer, ohne deinen Namen und deine Telegram-ID. Was es speichert, bestimmen seine eigenen Regeln.
    · Telegram speichert unsere Nachrichten und deine Videos, nach eigenen Regeln.
    · Wer diesen Bot betreibt, kann dessen Speicher und Protokoll einsehen.
    · In einer Gruppe sehen alle dort die Aufträge und die Videos.

    Wie es verschwindet: /forget löscht, was ich speichere. Etwa einen Tag nach einem Auftrag weiß ich wegen des Limits noch, dass es ihn gab und wo, aber nicht, was es war. Beim Studio, bei Telegram und in Kopien und Protokollen, die beim Betrieb des Bots aufbewahrt werden, löscht es nichts.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } $
price-varies = Preis erst hinterher bekannt
price-unknown = Preis unbekannt
refused-model-gone =
    Leider bietet das Studio { $model } nicht mehr an. Es wurde nichts verbraucht. { $other ->
        [none] Im Moment kann das auch kein anderes Modell.
       *[other] { $other } kann dasselbe: Füge --model { $other } hinzu
    }

## Inline: @bot and words in any chat

help-inline = ✨ In jedem anderen Chat: Tippe @{ $name } und was du sehen möchtest.
inline-make = 🎬 Dieses Video hier machen
inline-about = { $model } · dauert etwa { $time } · { $price }
inline-empty = Schreib, was du sehen möchtest
inline-refused = ✋ So kann ich es nicht machen
inline-offer =
    🎬 „{ $prompt }“

    { $model } · dauert etwa { $time } · { $price } · zählt als ein Video
inline-status =
    „{ $prompt }“

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Letztes Bild animieren
button-file = 📎 Als Datei
pressed-fetching = Ich hole es …
ask-frame = 🎞 Hier endet dein Video. Was soll als Nächstes passieren? Antworte mit ein paar Worten.
caption-file = 📎 Das Video, wie das Studio es gemacht hat, nicht von Telegram komprimiert.
video-gone = An dieses Video komme ich nicht mehr heran: Das Studio hat es gelöscht, und Telegram gibt mir nur Dateien bis { $limit } MB. Ich kann es neu machen; das zählt als ein Video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ In der Warteschlange. Das Studio nimmt gerade nichts Neues an; dein Auftrag bleibt gespeichert und geht von selbst weiter.
status-unclear = 🔎 Das Studio kann mir noch immer nicht sagen, ob dein Auftrag dort angekommen ist. Er wird nicht mehr auf dein Limit angerechnet. Ich frage noch einen Tag lang nach, und wenn das Video kommt, bekommst du es.
status-fitting = 📦 Das Video ist zu groß für Telegram, also mache ich es kleiner … { $percent } %
caption-smaller = für Telegram verkleinert
link-no-room = Ich habe gerade keinen Platz für das Video, deshalb hier der Link. Er gilt nicht ewig:
failed-no-room = Mir ist der Platz zum Arbeiten ausgegangen. Wer diesen Bot betreibt, muss sich darum kümmern.
refused-budget = Das Budget dieses Bots für 24 Stunden ist aufgebraucht. In { $time } ist das nächste Video möglich.
refused-budget-model = { $model } würde { $price } kosten, mehr als das Budget dieses Bots für 24 Stunden. /models zeigt, was andere Modelle kosten.
refused-budget-price = Niemand kann vorher sagen, was { $model } kostet, und dieser Bot darf nur machen, was einen bekannten Preis hat. /models zeigt, was andere Modelle kosten.
refused-paused = Das Konto dieses Bots beim Studio ist fast leer, deshalb nehme ich gerade nichts Neues an. Wer den Bot betreibt, weiß Bescheid. Bitte versuch es später noch einmal.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API nimmt unseren Schlüssel nicht an.
        [credits] Unser Konto bei AI/ML API ist leer.
       *[other] AI/ML API lässt uns nicht rein.
    } Bis sich das ändert, schicke ich nichts Neues dorthin und versuche es von selbst wieder. Nichts ist verloren; gerade warten: { $count }.
admin-resumed = ✅ AI/ML API nimmt unsere Aufträge wieder an. Was gewartet hat, geht weiter.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API nimmt unseren Schlüssel nicht an.
        [credits] Unser Konto bei AI/ML API ist leer.
       *[other] AI/ML API lässt uns nicht rein.
    } So wie es aussieht, kann kein Video gemacht werden, bis sich das ändert. Ich frage jede Minute wieder nach.
admin-access = ✅ AI/ML API lässt uns wieder rein.
admin-records-refused = ⚠️ AI/ML API lehnt ab, wie ich seine Aufzeichnungen nach Aufträgen durchsuche, deren Antwort verloren ging. Das ist ein Fehler von mir: Bitte melde ihn. Nichts wird doppelt bezahlt und ich suche weiter, aber solche Aufträge warten. „python -m bot check“ und das Protokoll sagen mehr.
admin-records-fine = ✅ AI/ML API lässt mich seine Aufzeichnungen wieder durchsuchen. Aufträge, die darauf gewartet haben, gehen weiter.
admin-balance-low = ⚠️ Auf unserem Konto bei AI/ML API sind nur noch { $amount }. Ich nehme keine neuen Aufträge an, bis es aufgeladen ist; was läuft, geht weiter.
admin-balance-fine = ✅ Unser Konto bei AI/ML API ist wieder aufgeladen: { $amount }. Ich nehme neue Aufträge an.
