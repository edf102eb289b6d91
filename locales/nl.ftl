# Dutch. The user is ‘je’. A request is ‘aanvraag’, a caption ‘onderschrift’, an admin ‘beheerder’ as in Telegram, the quota ‘limiet’, a recording ‘opname’, a tier ‘niveau’, a charge ‘afschrijving’.

## Sentences that several messages share

-nothing-counted = Dit telt niet mee.
-third-counts = Dit telt niet als video, tenzij dit je in de afgelopen 24 uur al twee keer is overkomen.
-link-expires = De link verloopt na een tijdje:

## Greetings

start =
    🎬 Ik maak video’s van woorden en foto’s.

    Stuur /video en wat je wilt zien:
    /video een draak boven de bergen

    Of stuur een foto met een onderschrift dat zegt wat erin moet gebeuren. Het duurt een of twee minuten, en ik houd je op de hoogte.

    { $quota }
start-quota =
    { $limit ->
        [0] Je kunt zoveel video’s maken als je wilt.
        [one] Je kunt { $limit } video per dag maken; nu nog over: { $left }.
       *[other] Je kunt { $limit } video’s per dag maken; nu nog over: { $left }.
    }
help =
    🎬 Woorden: stuur /video en wat je wilt zien.
    🖼 Een foto: schrijf in het onderschrift wat erin moet gebeuren, of antwoord op een foto met /video.
    🎞 Een album: twee foto’s worden het eerste en het laatste beeld; meer foto’s laten zien wie of wat erin moet voorkomen.
    🗣 Een stem: antwoord op een spraakbericht met een foto en /video, en de foto gaat praten. Of stuur een foto met /say en de woorden.
    🎥 Een video, van jou of van mij: geef hem een onderschrift of antwoord erop met /video, en ik pas hem aan of verleng hem. Antwoord je met een foto en /video, dan beweegt de foto net zo.
    ⚙️ Lengte, beeldverhouding, resolutie, modellen: tik hieronder op een knop.

    De video’s worden gemaakt door een studio, AI/ML API. { $quota }
help-options =
    🎛 Opties, ergens in je bericht:

    --model NAAM – model; /models toont ze allemaal
    --ar 16:9 – beeldverhouding: 16:9, 9:16 of gewoon vertical
    --duration 8 – lengte in seconden
    --res 1080p – resolutie
    --seed 42 – nog een keer bijna hetzelfde resultaat
    --no "onscherp, tekst" – wat er niet in mag
    --silent – zonder geluid
    --raw – je woorden precies zoals je ze schrijft
    --sketch – eerst een goedkope schets, dan de volledige video
    --set naam=waarde – elke andere instelling van het model

    Zonder --model gebruik ik { $model }, of je keuze in /settings. Niet elk model heeft elke optie; past er een niet, dan zeg ik dat, en het telt niet mee.
help-commands =
    📜 Commando’s:

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
    🎬 Stuur in deze groep
    /video een draak boven de bergen
    of antwoord op een foto of video met /video en wat erin moet gebeuren. Een onderschrift kan ook met /video beginnen.
unknown-command =
    Het commando { $command } ken ik niet. { $nearest ->
        [none] /help laat zien wat ik kan.
       *[other] Bedoelde je { $nearest }?
    }
sorry = Er ging iets mis aan mijn kant. { -nothing-counted } Stuur het alsjeblieft nog een keer.

## Command menus (at most 256 characters each)

command-video = Een video maken van je woorden
command-queue = Je aanvragen en hoe het ermee staat
command-cancel = Wachtende aanvragen annuleren
command-quota = Hoeveel video’s je nog hebt
command-help = Wat ik kan

## Questions and offers

ask-prompt = Mooie foto! Wat moet erin gebeuren? Antwoord met een paar woorden.
ask-words =
    Wat moet de video laten zien? Antwoord met een paar woorden, of stuur
    /video een draak boven de bergen
ask-video = 🎞 Wat moet ik met deze video doen? Antwoord met een paar woorden, bijvoorbeeld: maak er winter van.
ask-say = 🗣 Wat moet er in deze video worden gezegd? Antwoord met de woorden.
ask-say-photo = 🗣 Wat moet deze foto zeggen? Antwoord met de woorden.
ask-placeholder = Wat moet er gebeuren?
offer =
    Zal ik hier een video van maken?

    ‘{ $prompt }’

    { inline-about } · telt als één video
offer-help = Was dat een vraag? /help laat zien wat ik kan.
offer-others-change = Deze modellen kunnen hem wel aanpassen:
offer-terms = { $model } · klaar in ongeveer { $time } · { $price }
offer-talk =
    Zal ik deze foto laten praten?

    { $terms } · telt als één video
offer-say =
    Zal ik deze foto dit laten zeggen?

    ‘{ $prompt }’

    { $terms } · telt als één video
ask-video-note =
    Moet deze foto gaan praten, met de stem uit het videobericht, of net zo bewegen?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Zal ik deze foto net zo laten bewegen als die video?

    { $terms } · telt als één video
edited = Ik gebruik wat je eerst schreef. Wil je de gewijzigde versie? Stuur die dan als nieuw bericht.
unsupported =
    { $kind ->
        [sticker] Van een sticker kan ik geen video maken.
       *[other] Daar kan ik niets mee.
    } Stuur me woorden, of een foto of video met een onderschrift.
unusable-answered =
    { $kind ->
        [sticker] De sticker waarop je hebt geantwoord, kan ik niet gebruiken.
       *[other] Waar je op hebt geantwoord, kan ik niet gebruiken.
    } Stuur je bericht nog een keer, maar niet als antwoord.

## Buttons

button-make = 🎬 Maak de video
button-again = 🔁 Nog een keer
button-sketch = ✏️ Schets
button-another-sketch = ✏️ Nog een schets
button-full = 🎬 Volledige video
button-retry = 🔁 Opnieuw proberen
button-cancel = ✖️ Annuleren
button-cancel-place = ✖️ Annuleer ‘{ $prompt }’
button-no = ✖️ Nee, bedankt
button-without = Zonder { $option }
button-write-down = 📝 Uitschrijven
button-talk = 🗣 Laten praten
button-animate = 🕺 Zo bewegen
button-options = 🎛 Opties
button-models = 🎬 Modellen
button-commands = 📜 Commando’s
pressed-make = Staat nu in de wachtrij.
pressed-already = Deze wordt al gemaakt.
pressed-not-yours = Deze knop is van iemand anders.
pressed-write-down = Ik luister…
pressed-already-written = Hier heb ik al naar geluisterd.
pressed-gone = Deze knop is verlopen. Begin opnieuw met /video.
pressed-cancelled = Geannuleerd.
pressed-too-late = Te laat om te annuleren: het filmen is begonnen. Je krijgt de video.
pressed-doubtful = Het antwoord van de studio was onduidelijk, en ik kijk nog na of deze aanvraag daar is aangekomen. Annuleren kan nu even niet.

## The status of a request

status-preparing = 🖼 Ik bekijk je foto…
status-preparing-video = 🎞 Ik bekijk de video…
status-waiting =
    { $position ->
        [0] ⏳ In de wachtrij: meer dan { $limit } voor je.
        [1] ⏳ In de wachtrij: je bent hierna aan de beurt.
       *[other] ⏳ In de wachtrij: nummer { $position }.
    }
status-starting = 🎬 Bijna klaar om te filmen…
status-checking = 🔎 Het antwoord van de studio was onduidelijk, dus ik kijk na of je aanvraag daar is aangekomen. Er wordt niets dubbel gemaakt of geteld. Uiterlijk { $time } na het versturen telt hij niet meer mee als een van je lopende aanvragen. Ik blijf het nog een dag nakijken.
status-making =
    🎬 Aan het filmen…
    { $bar } { $percent }%
    { $left ->
        [-1] Het duurt iets langer dan normaal.
       *[other] Nog ongeveer { $time }
    }
status-late = 🐢 Dit duurt veel langer dan normaal, dus het telt niet meer mee als een van je lopende aanvragen. Als video telt het nog wel mee, tenzij het mislukt. Ik houd het nog een dag in de gaten; als de video komt, krijg je hem.
status-sending = 📤 De video is klaar; ik verstuur hem…
status-speaking = 🗣 Ik spreek je woorden in…
status-drawing = 🖼 Ik teken de afbeelding…
status-cancelled = ✖️ Geannuleerd. { -nothing-counted }
status-undelivered = 🎁 Je video is klaar, maar van Telegram mag ik hem niet in deze chat zetten. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    Dit telt niet als video.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } sec
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } sec
time-hours = { $hours } uur
time-hours-minutes = { $hours } uur { $minutes } min

## The video

caption-made = { $model }{ $details } · gemaakt in { $time }

## The list of requests, and the quota

queue-empty = Je hebt nu geen aanvraag lopen. Begin er een met /video.
queue-title =
    { $count ->
        [one] Je hebt { $count } aanvraag lopen:
       *[other] Je hebt { $count } aanvragen lopen:
    }
queue-waiting =
    ⏳ { $position ->
        [0] meer dan { $limit } voor je
       *[other] nummer { $position }
    } – { $prompt }
queue-paused = ⏸ wacht op de studio – { $prompt }
queue-paused-model = ⏸ wacht op { $model } – { $prompt }
queue-starting = 🎬 bijna klaar om te filmen – { $prompt }
queue-checking = 🔎 nakijken of de studio hem heeft – { $prompt }
queue-making = 🎬 aan het filmen – { $prompt }
queue-sending = 📤 versturen – { $prompt }
queue-preparing = 🖼 foto bekijken – { $prompt }
queue-late = 🐢 vertraagd – { $prompt }
cancel-none = Je hebt niets in de wachtrij. Begin met /video.
cancel-done =
    { $count ->
        [one] { $count } aanvraag geannuleerd. { -nothing-counted }
       *[other] { $count } aanvragen geannuleerd. Ze tellen niet mee.
    }
cancel-too-late =
    { $count ->
        [one] Voor { $count } aanvraag is het filmen al begonnen; die kan niet meer worden gestopt. Je krijgt de video.
       *[other] Voor { $count } aanvragen is het filmen al begonnen; die kunnen niet meer worden gestopt. Je krijgt de video’s.
    }
cancel-doubtful = Dit kan nu even niet worden geannuleerd:
quota-daily =
    { $limit ->
        [0] Je kunt zoveel video’s per dag maken als je wilt. Video’s in de afgelopen 24 uur: { $used }.
        [one] In de afgelopen 24 uur heb je { $used } van je { $limit } video gemaakt; nog { $left } over.
       *[other] In de afgelopen 24 uur heb je { $used } van je { $limit } video’s gemaakt; nog { $left } over.
    }
quota-next = De volgende video kan over { $time }.
quota-active =
    { $limit ->
        [0] Nu bezig: { $used }.
       *[other] Nu bezig: { $used } (maximaal { $limit } tegelijk).
    }
quota-money = Je video’s van de afgelopen 24 uur kosten { $amount } van de { $total } die je kunt uitgeven.
quota-chat =
    { $limit ->
        [one] Deze groep heeft in de afgelopen 24 uur { $used } van de { $limit } video gemaakt.
       *[other] Deze groep heeft in de afgelopen 24 uur { $used } van de { $limit } video’s gemaakt.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } heeft hier geen effect: { $model } gebruikt die optie niet.
note-chosen = { $model } heeft hiervoor { $setting } = { $value } nodig, dus dat heb ik gekozen.
note-silent = { $model } kan dit alleen zonder geluid maken.
note-still = Dit is een stilstaand beeld: de volledige video van { $model } begint hiermee.
note-sketch = Dit is een schets: een goedkoop voorproefje van de volledige video van { $model }.
note-continues = { $model } kan een video niet aanpassen, maar verlengt hem vanaf het einde.
note-cut = { $model } gebruikt de eerste { $seconds } sec van je video.
note-guides = { $model } past deze video niet aan, maar maakt een nieuwe met deze als voorbeeld.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    Wat moet de video laten zien? Bijvoorbeeld:
    /video een draak boven de bergen
refused-instead = Tik op een knop en ik maak het zo:
refused-unknown-option =
    Er is geen optie { $option }. { $nearest ->
        [none] De opties zijn { $options }.
       *[other] Bedoelde je { $nearest }?
    }
refused-option-value = { $option } heeft een waarde nodig, bijvoorbeeld { $example }.
refused-option-flag = Bij { $option } hoort geen waarde.
refused-open-quote = Na { $option } ontbreekt het sluitende aanhalingsteken.
refused-unknown-model =
    Er is geen model ‘{ $name }’. { $developer ->
        [none] Dit lijkt er het meest op: { $families }.
       *[other] { $developer } maakt { $families }.
    }
refused-no-sketch =
    { $model } heeft hier geen schets voor. { $families ->
        [none] Ook geen enkel ander model heeft er een.
       *[other] Schetsen zijn er wel voor { $families }.
    }
refused-sketch-no-cheaper = Een schets kost hier niet minder dan de video van { $model } zelf.
refused-stills = Je zit aan je limiet van schetsen in 24 uur. De volgende kan ik tekenen over { $time }.
refused-say-photo = Om iemand dit te laten zeggen, stuur je een foto met een gezicht en als onderschrift /say met de woorden; of je antwoordt op een foto met /say en de woorden.
refused-say-off = Inspreken staat hier uit. Je kunt wel op een spraakbericht antwoorden met een foto en /video.
refused-say-long =
    { $limit ->
        [one] Dat is te veel om te zeggen: het duurt ongeveer { $seconds } sec, en { $model } kan hoogstens { $limit } seconde praten.
       *[other] Dat is te veel om te zeggen: het duurt ongeveer { $seconds } sec, en { $model } kan hoogstens { $limit } seconden praten.
    } Gebruik alsjeblieft minder woorden.
refused-option =
    { $operation ->
        [image] { $model } heeft voor foto’s geen { $option }.
       *[other] { $model } heeft geen { $option }.
    } { $options ->
        [none] Opties zijn hier niet mogelijk.
       *[other] Wel mogelijk: { $options }.
    }
refused-value =
    Bij { $model } kan { $option } niet ‘{ $value }’ zijn. { $nearest ->
        [none] Mogelijk: { $choices }.
       *[other] Het dichtst in de buurt komt { $nearest }. Mogelijk: { $choices }.
    }
refused-not-integer = { $option } heeft een heel getal nodig, niet ‘{ $value }’.
refused-not-number = { $option } heeft een getal nodig, niet ‘{ $value }’.
refused-bounds = Bij { $model } kan { $option } niet { $value } zijn. Mogelijk: { $minimum } tot en met { $maximum }.
refused-option-too-long =
    { $limit ->
        [one] De tekst na { $option } is te lang: hoogstens { $limit } teken.
       *[other] De tekst na { $option } is te lang: hoogstens { $limit } tekens.
    }
refused-prompt-too-long =
    { $length ->
        [one] Dat is { $length } teken; { $model } accepteert er hoogstens { $limit }.
       *[other] Dat zijn { $length } tekens; { $model } accepteert er hoogstens { $limit }.
    }
refused-needs-photo = { $model } heeft hier een foto nodig: stuur er een met een onderschrift, of antwoord op een foto met /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } accepteert hoogstens { $limit } foto.
       *[other] { $model } accepteert hoogstens { $limit } foto’s.
    } Het maakt video’s van: { $takes }. { $other ->
        [none] Geen enkel ander model accepteert er zoveel.
       *[other] { $other } accepteert ze wel: voeg --model { $other } toe
    }
refused-needs-photos =
    { $count ->
        [one] { $model } heeft hier { $count } foto nodig: stuur hem met een onderschrift.
       *[other] { $model } heeft hier { $count } foto’s nodig: stuur ze als album met een onderschrift.
    }
refused-needs-sound = { $model } heeft een foto en een stem nodig: antwoord op een spraakbericht met een foto en /video.
refused-needs-video = { $model } heeft een video nodig: stuur er een met een onderschrift, of antwoord op een video met /video en wat er anders moet.
refused-media =
    { $operation ->
        [text] { $model } heeft meer nodig dan woorden.
        [image] { $model } kan een foto niet laten bewegen.
        [frames] { $model } kan niet van de ene foto naar de andere gaan.
        [references] { $model } kan geen voorbeeldfoto’s gebruiken.
        [talking] { $model } kan een foto niet laten praten.
        [edit] { $model } kan een video niet zo aanpassen.
        [extend] { $model } kan geen video verlengen.
        [guide] { $model } kan geen voorbeeldvideo gebruiken.
        [motion] { $model } kan een foto niet laten bewegen zoals een video.
       *[other] { $model } kan hier geen video van maken.
    } Het maakt video’s van: { $takes }. { $other ->
        [none] Ook geen enkel ander model kan het.
       *[other] { $other } kan het wel: voeg --model { $other } toe
    }
refused-needs-voice = { $model } laat een video praten: schrijf na /video wat er gezegd moet worden.
refused-voice-or-words = { $model } accepteert een opname of een tekst om uit te spreken, niet allebei. Stuur het alsjeblieft nog een keer met maar één van de twee.
refused-photo-count =
    { $count ->
        [one] { $model } heeft hiervoor precies { $count } foto nodig.
       *[other] { $model } heeft hiervoor precies { $count } foto’s nodig. Stuur ze als album met een onderschrift.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } accepteert opnamen van minder dan { $limit } seconde.
       *[other] { $model } accepteert opnamen van minder dan { $limit } seconden.
    } Stuur alsjeblieft een kortere.
refused-video-length =
    { $minimum ->
        [0] { $model } accepteert video’s van hoogstens { $maximum } sec.
       *[other] { $model } accepteert video’s van { $minimum } tot en met { $maximum } sec.
    } Deze voldoet daar niet aan.
refused-video-pixels = Deze video is te groot voor { $model }: hoogstens { $limit } megapixel is mogelijk.
refused-video-frames = Deze video is te lang voor { $model }: hoogstens { $limit } beelden zijn mogelijk, dat is { $seconds } sec bij 30 beelden per seconde.
refused-medium =
    { $kind ->
        [sound] { $model } kan deze opname niet gebruiken: de indeling of de grootte past niet.
        [video] { $model } kan deze video niet gebruiken: de indeling of de grootte past niet.
       *[photo] { $model } kan deze foto niet gebruiken: de indeling of de grootte past niet.
    }
refused-links-only = { $model } accepteert foto’s en opnamen alleen als weblinks, en die heb ik niet. /models laat andere modellen zien.
refused-links-only-video = { $model } accepteert video’s alleen als weblinks, en die heb ik niet. /models laat andere modellen zien.
refused-combination = { $model } kan { $option } { $value } niet combineren met { $other }. Hier mogelijk: { $choices }.
refused-combination-media = Bij dit soort aanvraag ({ $takes }) kan { $model } { $option } { $value } niet gebruiken. Hier mogelijk: { $choices }.
refused-out-of-place = { $model } kan { $option } hier niet gebruiken.
refused-generic-combination = { $model } kan deze opties niet samen gebruiken. Laat er alsjeblieft een paar weg.
refused-needs-setting = { $model } heeft ook --set { $setting }=WAARDE nodig. Mogelijk: { $choices }.
refused-setting =
    { $model } heeft geen instelling ‘{ $setting }’. { $settings ->
        [none] Met --set kan hier niets.
       *[other] Met --set kan dit wel: { $settings }.
    }
refused-album = Er zit een video in dit album, en ik kan alleen foto’s gebruiken. Stuur ze alsjeblieft nog een keer zonder die video.
write-as-yourself = Je schrijft als kanaal, dus ik weet niet wie je bent. Schakel over naar je eigen account en stuur het opnieuw.
refused-not-allowed =
    Sorry, deze bot is alleen voor mensen en groepen die de eigenaar heeft gekozen. { $group ->
        [none] Je Telegram-ID is { $id }: geef die door aan de eigenaar als je de bot wilt gebruiken.
       *[other] De ID van deze groep is { $group } en die van jou is { $id }: geef een van de twee door aan de eigenaar als je de bot wilt gebruiken.
    }
refused-user-daily =
    { $limit ->
        [one] Je zit aan je limiet van { $limit } video in 24 uur.
       *[other] Je zit aan je limiet van { $limit } video’s in 24 uur.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Deze groep zit aan de limiet van { $limit } video in 24 uur.
       *[other] Deze groep zit aan de limiet van { $limit } video’s in 24 uur.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Je hebt al { $limit } aanvraag lopen. Probeer het opnieuw als die klaar is. Je vindt hem in /queue.
       *[other] Je hebt al { $limit } aanvragen lopen. Probeer het opnieuw als er een klaar is. Je vindt ze in /queue.
    }

## Photos that cannot be used

image-too-large = Deze afbeelding is te groot: het bestand moet kleiner zijn dan { $limit } MB.
image-too-many-pixels = Deze afbeelding heeft { $megapixels } megapixel; ik kan er hoogstens { $limit } gebruiken. Stuur hem als foto, niet als bestand: dan maakt Telegram hem kleiner.
image-too-small =
    { $limit ->
        [one] Deze afbeelding is te klein ({ $width }×{ $height }); elke zijde moet minstens { $limit } pixel zijn.
       *[other] Deze afbeelding is te klein ({ $width }×{ $height }); elke zijde moet minstens { $limit } pixels zijn.
    }
image-crop-too-small = Deze afbeelding is te lang en te smal: bijgesneden naar de beeldverhouding van de video blijft er maar { $width }×{ $height } pixels over, en elke zijde moet er minstens { $limit } hebben.
image-broken = Ik kan deze afbeelding niet openen; het bestand lijkt beschadigd. Stuur hem alsjeblieft nog een keer.
image-unusable = Ik kon deze afbeelding niet openen. Stuur hem alsjeblieft als foto, niet als bestand.
image-nothing = Deze afbeelding is leeg: er is niets op te zien. Stuur alsjeblieft een andere.
image-format = Afbeeldingen in { $format } kan ik niet gebruiken. Stuur de afbeelding als foto, niet als bestand, of stuur een JPEG-, PNG-, WebP-, HEIC-, AVIF-, TIFF- of BMP-bestand.
image-unknown = Dit is geen afbeelding die ik kan gebruiken. Stuur hem als foto, niet als bestand, of stuur een JPEG-, PNG-, WebP-, HEIC-, AVIF-, TIFF- of BMP-bestand.
image-animated = Een bewegende afbeelding (GIF) kan ik niet gebruiken, alleen een stilstaande.
image-gone = Telegram laat me deze foto niet meer downloaden. Stuur hem alsjeblieft nog een keer.
sound-too-large = Deze opname is te groot: het bestand moet kleiner zijn dan { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Deze opname is te lang: hoogstens { $limit } seconde.
       *[other] Deze opname is te lang: hoogstens { $limit } seconden.
    }
sound-too-short = Deze opname is te kort: hij moet minstens { $limit } sec duren.
sound-broken = Ik kan deze opname niet afspelen. Stuur alsjeblieft een spraakbericht of een MP3-bestand.
sound-gone = Telegram laat me deze opname niet meer downloaden. Stuur hem alsjeblieft nog een keer.
source-too-large = Deze video is te groot: ik kan video’s tot { $limit } MB gebruiken.
source-too-long =
    { $limit ->
        [one] Deze video is te lang: ik kan hoogstens { $limit } seconde gebruiken. Stuur alsjeblieft een kortere.
       *[other] Deze video is te lang: ik kan hoogstens { $limit } seconden gebruiken. Stuur alsjeblieft een kortere.
    }
source-too-short = Deze video is te kort: hij moet minstens { $limit } sec duren.
source-unusable = Ik kan deze video niet openen. Stuur hem alsjeblieft als video, niet als bestand, of stuur een MP4-bestand.
source-cannot-fit = Ik kan deze video niet passend maken voor het model: hij is te lang en te smal van vorm.
source-gone = Telegram laat me deze video niet meer downloaden. Stuur hem alsjeblieft nog een keer.
media-out-of-reach = Ik kan hier niet bij foto’s, opnamen en video’s: de Telegram-server van deze bot is daar niet voor ingesteld. De eigenaar van de bot moet ernaar kijken.
sound-silent = Ik hoor niets in deze opname: hij is van begin tot eind stil. Stuur alsjeblieft een andere.

## Failures

failed-content = De studio heeft deze woorden of deze foto geweigerd: het mag niet volgens de regels daar. Probeer andere woorden of een andere foto.
failed-generation = De studio kon deze video niet maken: { $reason }
failed-unknown = De studio kon deze video niet maken en zei niet waarom.
failed-field = De studio accepteerde { $field } niet. Probeer het opnieuw zonder die optie.
failed-bad-request = De studio accepteerde de aanvraag niet: { $reason }
failed-bad-key = De studio laat me op dit moment niet binnen. De eigenaar van de bot moet ernaar kijken.
failed-no-credits = Het tegoed van de bot bij de studio is op. De eigenaar moet het aanvullen.
failed-not-allowed = De studio staat dit niet toe voor het account van de bot.
failed-model-gone = De studio heeft dit model niet meer. Kies alsjeblieft een ander.
failed-maintenance = Dit model is bij de studio in onderhoud. Probeer een ander model, of probeer het later opnieuw.
failed-never-came = De studio heeft deze video nooit afgemaakt, en ik wacht er niet meer op.
failed-no-video = De studio zegt dat deze video klaar is, maar wat ik kreeg is geen video.
failed-link-dead = De studio zegt dat deze video klaar is, maar de link werkt niet meer en er is geen nieuwe.
failed-source-gone = Ik kan niet meer bij de video waarop je wilt voortbouwen: de studio heeft hem verwijderd. Er is niets naar de studio gestuurd.
failed-internal = Er ging iets mis aan mijn kant. Probeer het alsjeblieft nog een keer.

link-too-large = De video is groter dan de { $limit } MB die ik mag uploaden, dus hier is de link. { -link-expires }
link-not-taken = Telegram accepteert deze video hier niet, dus hier is de link. { -link-expires }
link-not-fetched = Ik kon de video niet downloaden om hem te versturen, dus hier is de link. { -link-expires }
video-broken = Het videobestand is beschadigd.

## What a model makes a video of: parts of a list

operation-text = woorden
operation-image = een foto
operation-frames = een eerste en een laatste foto
operation-references = voorbeeldfoto’s
operation-talking = een foto met een stem
operation-edit = een video om aan te passen
operation-extend = een video om te verlengen
operation-guide = een video als voorbeeld
operation-motion = een foto en een video waarvan hij de beweging overneemt
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = heeft een tweede video nodig als masker voor de delen die moeten worden overgeschilderd
unreachable-character-object = heeft een personage nodig en een video waarin iemand de bewegingen voordoet
unreachable-no-description = is nieuw, en AI/ML API zegt niet waar het beschreven staat
unreachable-elsewhere = is nieuw, en de beschrijving staat niet bij AI/ML API zelf
unreachable-not-had = is nieuw, en de beschrijving was niet op te halen; ik probeer het opnieuw
unreachable-unreadable = is nieuw, en de beschrijving is niet te lezen
unreachable-circular = is nieuw, en de beschrijving verwijst in een kring naar zichzelf
unreachable-other-model = is nieuw, en de beschrijving hoort bij een ander model
unreachable-path = is nieuw, en moet worden aangevraagd op een manier die ik niet ken
unreachable-required = is nieuw, en heeft iets nodig dat ik niet kan geven: { $parameter }
unreachable-use-of-video = is nieuw, en er staat niet bij wat het met een video doet
unreachable-no-input = is nieuw, en accepteert woorden noch foto’s op een manier die ik ken
unreachable-id = is nieuw, en heeft een naam die in een chat niet te typen is
unreachable-name = is nieuw, en heet net als een ander model

## Settings, models, languages

language-name = Nederlands
command-models = Alle modellen en wat ze kunnen
command-settings = Je standaardinstellingen
command-language = De taal die ik met je spreek
settings-title =
    ⚙️ Je instellingen: wat ik gebruik als je bericht niets anders zegt. Een optie in het bericht gaat altijd voor.

    Dit zijn de keuzes voor { $model }; bij andere modellen kan dat anders zijn.
settings-title-group =
    ⚙️ De instellingen van deze groep: wat ik gebruik als een bericht niets anders zegt. Een optie in het bericht gaat altijd voor. Alleen beheerders kunnen ze wijzigen.

    Dit zijn de keuzes voor { $model }; bij andere modellen kan dat anders zijn.
settings-admins-only = Alleen beheerders kunnen de instellingen van deze groep wijzigen. In een privéchat met mij kun je die van jezelf kiezen.
settings-pick-ar = 📐 Welke beeldverhouding moeten je video’s hebben? { $model } heeft deze. Foto’s worden passend bijgesneden.
settings-pick-duration = ⏱ Hoelang moeten je video’s duren? { $model } heeft deze lengtes.
settings-pick-res = 🖥 Welke resolutie moeten je video’s hebben? { $model } heeft deze.
value-own = het model kiest
value-own-known = { $value } (standaard)
value-on = aan
value-off = uit
value-telegram = zoals in Telegram
button-set-model = 🎬 Model: { $value }
button-set-ar = 📐 Verhouding: { $value }
button-set-duration = ⏱ Lengte: { $value }
button-set-res = 🖥 Resolutie: { $value }
button-set-sound = 🔊 Geluid: { $value }
button-set-enhance = ✨ Tekst bijschaven: { $value }
button-set-confirm = ✋ Eerst vragen: { $value }
button-set-language = 🌐 Taal: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Instellingen
button-back = ↩️ Terug
button-previous = ◀️ Vorige
button-next = Meer ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Hier niet beschikbaar · { $count }
button-mine = ⭐ Gebruik dit model
button-mine-group = ⭐ Gebruik in deze groep
button-is-mine = ✅ Jouw model
button-is-mine-group = ✅ Model van deze groep
pressed-saved = Opgeslagen.
pressed-admins-only = Alleen beheerders van deze groep kunnen dat wijzigen.
pressed-no-more = Dat is niet meer beschikbaar.
models-title =
    { $count ->
        [one] 🎬 Er is { $count } model. Van wie is het?
       *[other] 🎬 Er zijn { $count } modellen. Van wie wil je ze zien?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } model.
       *[other] 🎬 { $developer }: { $count } modellen. Welk model?
    }
models-family =
    🎬 { $model } · { $developer }

    Het maakt video’s van:

    { $takes }

    Klaar in ongeveer { $time } · { $price }
    Alleen voor één video: --model { $name }
models-tags = In je tekst kun je het eerste dat je stuurt { $first } noemen, enzovoort. Als je zulke namen niet gebruikt, voeg ik ze toe.
models-new = 🆕 Ik ken dit model alleen uit de beschrijving van AI/ML API; niemand heeft het nog voor me uitgeprobeerd.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } model is in een chat niet te gebruiken, en dit is waarom:
       *[other] 🚫 { $count } modellen zijn in een chat niet te gebruiken, en dit is waarom:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 In welke taal zal ik met je praten? Dat geldt ook in groepen.
language-title-group = 🌐 Welke taal zal ik in deze groep spreken? Leden antwoord ik in hun eigen taal, als ik die spreek.

## Answers to messages, and the buttons under a result

refused-sound-alone = Een stem heeft een gezicht nodig: antwoord op het spraakbericht met een foto waarvan het onderschrift met /video begint.
sound-alone =
    { $kind ->
        [voice] 🎙 Een stem heeft een gezicht nodig: antwoord op dit spraakbericht met een foto, en de foto gaat praten.
       *[audio] 🎙 Een stem heeft een gezicht nodig: antwoord op deze opname met een foto, en de foto gaat praten.
    }
offer-write-down =
    🎙 Ik kan uitschrijven wat je hier zegt, en dan een video van je woorden maken.

    Of antwoord op dit spraakbericht met een foto, en de foto gaat praten.
written-down =
    📝 Dit heb ik gehoord:

    { $words }
refused-recordings =
    { $limit ->
        [one] Je zit aan je limiet van { $limit } spraakbericht in 24 uur. Het volgende kan ik uitschrijven over { $time }.
       *[other] Je zit aan je limiet van { $limit } spraakberichten in 24 uur. Het volgende kan ik uitschrijven over { $time }.
    }
refused-recording-price = Niemand weet wat het kost om dit uit te schrijven, en de uitgaven zijn hier beperkt. Typ het alsjeblieft.
recording-no-words = Ik hoor geen woorden in dit spraakbericht. Spreek alsjeblieft dichter bij de microfoon, of typ het.
recording-failed = Ik kon dit spraakbericht niet uitschrijven, en er is niets in rekening gebracht. Stuur het alsjeblieft nog een keer, of typ het.
recording-in-doubt = Ik weet niet wat er van dit spraakbericht is geworden: het antwoord van de studio is verloren gegaan. Typ alsjeblieft wat je hebt gezegd.
button-change = ✏️ Aanpassen
button-extend = ➡️ Verlengen
button-sound = 🔊 Geluid erbij
button-restyle = 🎨 Andere stijl
button-say = 🗣 Iets zeggen
button-others = 🎛 Ander model
button-copy = 📋 Kopiëren
pressed-no-others = Geen enkel ander model kan dit maken.
change-words =
    Kopieer dit, wijzig wat je wilt en stuur het:

    { $command }
change-media =
    Kopieer dit, wijzig wat je wilt en stuur het als antwoord op dit bericht, zodat ik dezelfde foto’s, dezelfde opname of dezelfde video gebruik:

    { $command }
other-models = Met welk model deze keer? Tik er een aan en ik begin; het telt als één video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Bedankt dat je me hebt toegevoegd! Ik maak video’s van woorden en foto’s.
group-sees-all =
    👀 Ik zie de berichten in deze groep, dus je kunt me ook gewoon vermelden:
    @{ $name } een draak boven de bergen
group-sees-some =
    🙈 Ik zie hier alleen commando’s en antwoorden op mijn eigen berichten. Berichten en onderschriften waarin ik word vermeld, zie ik niet.
    Dat kan anders: een beheerder kan mij beheerder van deze groep maken. Of de eigenaar van de bot kan de groepsprivacy uitzetten (@BotFather, /setprivacy) en me daarna opnieuw toevoegen.
group-no-videos = ⚠️ Ik mag hier geen video’s versturen, dus je zou alleen links krijgen. Een beheerder kan het toestaan in de groepsrechten, of mij beheerder maken.
group-no-messages = ⚠️ Je hebt me toegevoegd aan ‘{ $group }’, maar ik mag daar niet schrijven. Een beheerder van die groep kan het toestaan in de groepsrechten, of mij beheerder maken.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Ik maak video’s met geluid van woorden en foto’s.

    Schrijf wat je wilt zien, of stuur een foto en zeg wat erin moet gebeuren. Een of twee minuten later is de video er. Ik werk ook in groepen.

    Tik op Begin en stuur me je eerste idee.
bot-short-description = 🎬 Maakt video’s met geluid van woorden en foto’s, in privéchats en in groepen.

## Videos already made, and what is kept

command-history = Je video’s opnieuw krijgen
command-privacy = Wat ik over je bewaar en wie het ziet
command-forget = Verwijderen wat ik over je bewaar
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Nieuwer
button-older = ⬇️ Ouder
button-forget = 🗑 Alles verwijderen
button-keep = ↩️ Alles bewaren
pressed-not-now = Telegram accepteerde het net niet. Komt er niets, tik dan nog een keer.
history-empty = Je hebt hier nog geen video’s. Maak er een met /video.
history-title = 🎞 Je video’s, de nieuwste eerst. Tik op een knop om er een opnieuw te krijgen: dat is gratis en telt niet mee.
history-title-group = 🎞 Je video’s uit deze groep, de nieuwste eerst. Tik op een knop om er een opnieuw te krijgen: dat is gratis en telt niet mee.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · kwam als link, dus ik kan hem niet opnieuw sturen
history-lost = Telegram heeft deze video niet meer, dus ik kan hem niet opnieuw sturen. Ik kan hem wel opnieuw maken; dat telt als één video.
forget-ask =
    🗑 Zal ik verwijderen wat ik over je bewaar, in alle chats?

    Dit is dan voorgoed weg: de woorden, opties, bestands-ID’s van foto’s, videolinks en resultaten van al je afgeronde aanvragen, je /history met de knoppen, je /settings, en voorstellen en vragen van mij die nog op je wachten. De knoppen onder je video’s werken dan niet meer.

    Berichten en video’s in deze chat blijven; die bewaart Telegram, en alleen jij kunt ze verwijderen. Ongeveer een dag lang weet ik nog dat je video’s hebt gemaakt, maar niet welke, zodat je limiet blijft zoals hij is.
forget-under-way =
    { $count ->
        [one] { $count } aanvraag van je loopt nog. Die wordt niet verwijderd en je krijgt je video; stuur daarna nog een keer /forget.
       *[other] { $count } aanvragen van je lopen nog. Die worden niet verwijderd en je krijgt je video’s; stuur daarna nog een keer /forget.
    }
forget-done =
    { $count ->
        [0] Klaar. Je had geen afgeronde aanvragen; openstaande voorstellen en vragen zijn verwijderd.
        [one] Klaar. { $count } afgeronde aanvraag is verwijderd, en de openstaande voorstellen en vragen ook.
       *[other] Klaar. { $count } afgeronde aanvragen zijn verwijderd, en de openstaande voorstellen en vragen ook.
    }
privacy =
    🔒 Wat ik over je bewaar:
    · Je aanvragen: de woorden, de opties, het model, de tijden, je Telegram-ID, je taal, de chat en het bericht waar ze vandaan kwamen, Telegrams bestands-ID’s van je foto’s, van video’s die je hebt gestuurd en van voltooide video’s, de link van de video bij de studio, en wat er misging als er iets misging. { $days ->
        [0] Tot je /forget stuurt.
        [one] Tot je /forget stuurt, maar hoogstens { $days } dag.
       *[other] Tot je /forget stuurt, maar hoogstens { $days } dagen.
    }
    · Voorstellen en vragen die op je wachten: 1 dag. Telegrams bestands-ID’s van foto’s in albums: 7 dagen.
    · Wat je in /settings hebt gekozen: tot je het wijzigt of /forget stuurt.
    · De foto’s, opnamen en je eigen video’s zelf: alleen tot de studio ze heeft of de aanvraag eindigt. Voltooide video’s: alleen terwijl ik ze verstuur.
    · Je berichten aan mij: tot ik ze heb verwerkt. Een bericht dat ik niet kon verwerken: 2 dagen.

    Wie het ziet:
    · De studio, AI/ML API, krijgt de woorden, opties, foto’s, video’s en opnamen van een aanvraag, onder een willekeurig nummer, zonder je naam of Telegram-ID. Wat de studio bewaart, hangt af van zijn eigen regels.
    · Telegram bewaart onze berichten en je video’s, volgens zijn eigen regels.
    · De eigenaar van de bot kan in de opslag en het logboek ervan kijken.
    · In een groep ziet iedereen daar de aanvragen en de video’s.

    Hoe je het verwijdert: /forget verwijdert wat ik bewaar. Ongeveer een dag na een aanvraag weet ik vanwege de limiet nog dat die er was en waar, maar niet wat het was. Bij de studio, bij Telegram en in kopieën en logboeken van de eigenaar wordt niets verwijderd.

## Live state: what the provider tells of its models

price-usd = $ { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = prijs bekend zodra de video klaar is
price-unknown = prijs onbekend
refused-model-gone =
    Helaas heeft de studio { $model } niet meer. { -nothing-counted } { $other ->
        [none] Op dit moment kan geen enkel ander model dit.
       *[other] { $other } kan hetzelfde: voeg --model { $other } toe
    }

## Inline: @bot and words in any chat

help-inline = ✨ Typ in elke andere chat @{ $name } en wat je wilt zien.
inline-make = 🎬 Maak deze video hier
inline-about = { $details } · klaar in ongeveer { $time } · { $price }
inline-empty = Schrijf wat je wilt zien
inline-refused = ✋ Zo kan ik het niet maken
inline-offer =
    🎬 ‘{ $prompt }’

    { inline-about } · telt als één video
inline-status =
    ‘{ $prompt }’

    { $status }
inline-make-photo = 🖼 Laat je laatste foto zo bewegen
inline-photo-gone = Ik heb de foto hiervoor niet meer. { -nothing-counted } Stuur hem me nog een keer, in onze privéchat.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 Antwoord in een chat waar ik geen lid van ben op een foto met @{ $name } en wat erin moet gebeuren.
guest-begun = 🎬 Een ogenblik… Verandert deze tekst niet, dan is er niets gemaakt: vermeld me gewoon nog een keer.
guest-how =
    Antwoord op een foto met @{ $name } en wat erin moet gebeuren, bijvoorbeeld:
    @{ $name } de golven rollen aan, het haar wappert in de wind
guest-unanswered = Je hebt me in een andere chat vermeld, maar daar kan ik niets meer toevoegen. { -nothing-counted } Vraag het alsjeblieft nog een keer.

## Sharing: one's own videos in any chat

button-share = ↗️ Delen
button-make-own = 🎬 Zelf maken
gallery-not-there = Zo’n video heb je hier niet

## The last frame, and the file as it is

button-last-frame = 🎞 Volgende scène
button-file = 📎 Als bestand
pressed-fetching = Ik haal hem op…
ask-frame = 🎞 Hier eindigt je video. Wat moet er daarna gebeuren? Antwoord met een paar woorden.
caption-file = 📎 De video zoals de studio hem heeft gemaakt, niet gecomprimeerd door Telegram.
video-gone = Ik kan niet meer bij deze video: de studio heeft hem verwijderd, en Telegram geeft me alleen bestanden tot { $limit } MB. Ik kan hem wel opnieuw maken; dat telt als één video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ In de wachtrij. De studio neemt nu even geen nieuwe aanvragen aan; die van jou is bewaard en gaat vanzelf verder.
status-paused-model = ⏸ In de wachtrij. De studio neemt nu even geen aanvragen voor { $model } aan; die van jou is bewaard en gaat vanzelf verder. Met een ander model lukt het intussen misschien wel.
status-unclear = 🔎 De studio kan me nog steeds niet zeggen of je aanvraag daar is aangekomen, dus hij telt niet meer mee als een van je lopende aanvragen. Als video telt hij nog wel mee, tenzij hij mislukt. Ik blijf het nog een dag vragen; als de video komt, krijg je hem.
status-fitting = 📦 De video is te groot voor Telegram, dus ik maak hem kleiner… { $percent }%
status-converting = 📦 Telefoons kunnen het formaat van deze video niet afspelen, dus ik zet hem om… { $percent }%
caption-smaller = verkleind om in Telegram te passen
caption-converted = omgezet zodat telefoons hem kunnen afspelen
link-no-room = Ik heb nu geen ruimte voor de video, dus hier is de link. { -link-expires }
link-not-ready = Ik kon deze video niet omzetten naar een formaat dat telefoons kunnen afspelen, dus hier is de link. { -link-expires }
failed-no-room = Ik heb geen ruimte meer om mee te werken. De eigenaar van de bot moet ernaar kijken.
refused-budget = Het budget van deze bot voor 24 uur is op. { quota-next }
refused-budget-model = { $model } zou { $price } kosten, meer dan het budget van deze bot voor 24 uur. /models laat zien wat andere modellen kosten.
refused-budget-price = { $model } heeft geen vaste prijs, en de eigenaar van de bot staat alleen modellen toe die er een hebben. /models laat zien wat andere modellen kosten.
refused-paused = Het tegoed van de bot bij de studio is bijna op, dus ik neem nu even geen nieuwe aanvragen aan. De eigenaar van de bot weet ervan. Probeer het later alsjeblieft nog eens.
refused-model-not-allowed =
    Deze bot biedt { $model } niet aan. { $other ->
        [none] /models laat zien wat er wel is.
       *[other] { $other } kan hetzelfde: voeg --model { $other } toe
    }
refused-video-price = { $model } zou { $price } kosten, en een video mag hier hoogstens { $amount } kosten. /models laat zien wat andere modellen kosten.
refused-video-unknown = Niemand kan vooraf zeggen wat { $model } kost, en een video mag hier hoogstens { $amount } kosten. /models laat zien wat andere modellen kosten.
refused-user-money = Dat zou meer zijn dan de { $amount } die je hier in 24 uur kunt uitgeven. { quota-next }
refused-budget-kept = Wat er over is van het budget van deze bot voor 24 uur, is voor de beheerders. { quota-next }
refused-fetched = Ik kan in 24 uur niet meer dan { $limit } MB aan video’s opnieuw voor je ophalen. Probeer het over { $time } weer.
refused-files = Te veel van je bestanden konden de afgelopen 24 uur niet worden geopend, dus open ik er voorlopig geen meer. Probeer het over { $time } weer.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API accepteert onze sleutel niet.
        [credits] Ons tegoed bij AI/ML API is op.
       *[other] AI/ML API laat ons niet binnen.
    }
admin-paused = ⚠️ { admin-barrier } Tot dat verandert, stuur ik er niets nieuws naartoe, en ik blijf het proberen. Er is niets verloren; nu in de wacht: { $count }.
admin-resumed = ✅ AI/ML API neemt onze aanvragen weer aan. Wat wachtte, gaat verder.
admin-no-access = ⚠️ { admin-barrier } Het ziet ernaar uit dat er geen video’s kunnen worden gemaakt tot dat verandert. Ik probeer het elke minuut opnieuw.
admin-access = ✅ AI/ML API laat ons weer binnen.
admin-records-refused = ⚠️ AI/ML API weigert de manier waarop ik in zijn logboek zoek naar aanvragen die zijn verstuurd maar nooit bevestigd. Dat is een fout van mij: meld het alsjeblieft. Er wordt niets dubbel betaald en ik blijf zoeken, maar zulke aanvragen moeten wachten. ‘python -m bot check’ en het log zeggen meer.
admin-records-fine = ✅ AI/ML API laat me weer in zijn logboek zoeken. Aanvragen die daarop wachtten, gaan verder.
admin-balance-low = ⚠️ Ons tegoed bij AI/ML API is nog maar { $amount }. Ik neem geen nieuwe aanvragen aan tot het is aangevuld; wat loopt, gaat door.
admin-balance-fine = ✅ Ons tegoed bij AI/ML API is weer aangevuld: { $amount }. Ik neem weer nieuwe aanvragen aan.
admin-prices-fell = ⚠️ AI/ML API noemt ineens minder dan een tiende van de laatste prijs voor: { $models }. Ik blijf met de oude prijs rekenen tot de nieuwe 24 uur heeft gegolden.
admin-prices-fine = ✅ De prijzen die AI/ML API noemt, tellen weer.
admin-models-new = 🆕 AI/ML API heeft nieuwe modellen, en ik begrijp ze: { $models }. Beheerders kunnen ze nu gebruiken; anderen alleen als ALLOWED_MODELS * is of ze noemt. Met ‘models deny’ haal je er een weg.
admin-models-odd = 🆕 AI/ML API heeft nieuwe modellen die ik niet begrijp: { $models }. Ik bied ze niet aan; /models zegt waarom.
admin-models-many = 🆕 AI/ML API noemt zoveel nieuwe modellen tegelijk dat ik niet alles heb gelezen. Overgeslagen: { $models }
admin-budget-half = ⚠️ De helft of meer van ons budget voor 24 uur is uitgegeven: { $amount } van { $total }.
admin-budget-low = ✅ Nu is minder dan de helft van ons budget voor 24 uur uitgegeven: { $amount } van { $total }.
admin-budget-spent = ⚠️ Ons budget voor 24 uur heeft geen ruimte meer: { $amount } van { $total } is uitgegeven. Ik weiger aanvragen tot er weer ruimte is.
admin-budget-room = ✅ Ons budget voor 24 uur heeft weer ruimte: { $amount } van { $total } is uitgegeven.

## Admins: verbs (whoever may do what)

command-grant = Iemand een andere daglimiet geven
command-tier = Een niveau: een daglimiet met een naam
command-ban = Iemand blokkeren
command-unban = Iemand deblokkeren
command-pause = Voorlopig niets nieuws aannemen
command-resume = Verdergaan na een pauze
command-user = Wat ik over iemand weet
command-invite = Een uitnodigingslink maken
command-loglevel = Hoeveel ik in mijn log schrijf
command-changes = Wat beheerders onlangs hebben gewijzigd
refused-banned = De eigenaar van deze bot heeft je geblokkeerd.
refused-house-paused =
    De eigenaar van deze bot heeft hem gepauzeerd. { $reason ->
        [none] Probeer het later alsjeblieft nog eens.
       *[other] { $reason }
    }
status-paused-owner = ⏸ In de wachtrij. De eigenaar van deze bot heeft hem gepauzeerd; je aanvraag is bewaard en gaat vanzelf verder.
queue-paused-owner = ⏸ gepauzeerd door de eigenaar – { $prompt }
verb-in-private = Vraag me dat alsjeblieft in onze privéchat.
verb-form =
    Zo werkt het:
    { $form }
    Bijvoorbeeld:
    { $example }
verb-word-missing = Er ontbreekt een woord.
verb-word-odd = Met ‘{ $word }’ kan ik hier niets.
verb-user-missing = Zeg om wie het gaat: geef de Telegram-ID, of antwoord op een bericht van die persoon dat je naar mij hebt doorgestuurd.
verb-user-odd = ‘{ $word }’ is geen Telegram-ID: zo’n ID is een getal, en wie mij /start stuurt, krijgt het te zien.
verb-name = Telegram zegt me niet wie { $name } is. Geef de Telegram-ID, of antwoord op een bericht van die persoon dat je naar mij hebt doorgestuurd.
verb-of-admin = { $id } staat in ADMIN_IDS, en beheerders kun je geen limiet geven en niet blokkeren.
verb-daily-none = Met 0 per dag kan er helemaal niets meer; gebruik ban om iemand te blokkeren. Voor een onbeperkt aantal schrijf je ‘unlimited’.
verb-daily-many = Dat is te veel: het maximum per dag is { $limit }. Voor een onbeperkt aantal schrijf je ‘unlimited’.
verb-money-fixed = Geld kun je niet toekennen: USER_DAILY_USD en DAILY_BUDGET_USD gelden voor iedereen.
verb-day-odd = ‘{ $word }’ is geen datum. Een datum ziet er zo uit: 2030-12-31.
verb-day-over = { $day } is al voorbij: vandaag is het { $today } (UTC).
verb-tier-unknown =
    Er is geen niveau ‘{ $name }’. { $names ->
        [none] Er zijn er nog geen.
       *[other] Wel: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Er zijn nog geen niveaus.
       *[other] Niveaus: { $names }.
    }
verb-granted =
    { $id } mag{ $until ->
        [none] {""}
       *[other] {" "}tot en met { $until } (UTC)
    } { $limit ->
        [0] onbeperkt video’s per dag maken
        [one] { $limit } video per dag maken
       *[other] { $limit } video’s per dag maken
    }{ $tier ->
        [none] .
       *[other] {" "}(niveau ‘{ $tier }’).
    }
verb-granted-off =
    { $limit ->
        [0] Voor { $id } geldt weer hetzelfde als voor iedereen: onbeperkt video’s per dag.
        [one] Voor { $id } geldt weer hetzelfde als voor iedereen: { $limit } video per dag.
       *[other] Voor { $id } geldt weer hetzelfde als voor iedereen: { $limit } video’s per dag.
    }
verb-tier-set =
    { $limit ->
        [0] ‘{ $name }’ betekent onbeperkt video’s per dag.
        [one] ‘{ $name }’ betekent { $limit } video per dag.
       *[other] ‘{ $name }’ betekent { $limit } video’s per dag.
    } { $count ->
        [one] { $count } persoon heeft dit niveau.
       *[other] { $count } personen hebben dit niveau.
    }
verb-tier-off = Het niveau ‘{ $name }’ bestaat niet meer. Wie het had, heeft nu dezelfde limiet als iedereen.
verb-banned = { $id } is geblokkeerd. Wat nog wachtte, is geannuleerd; wat al betaald is, wordt nog geleverd.
verb-unbanned = { $id } is niet meer geblokkeerd.
verb-not-banned = { $id } is niet geblokkeerd.
verb-paused = ⏸ Gepauzeerd. Ik neem niets nieuws aan en betaal niets, wie het ook vraagt; wat al wordt gemaakt, wordt nog geleverd.
verb-resumed = ▶️ Ik neem weer aanvragen aan, en wat wachtte, gaat verder.
verb-not-paused = Ik ben niet gepauzeerd.
verb-model-unknown = Er is geen modelfamilie ‘{ $name }’; { $nearest } lijkt er het meest op.
verb-model-default = { $model } is DEFAULT_MODEL, het model voor wie er geen noemt. Wijzig eerst die instelling.
verb-model-ceiling = { $model } kan hier niet worden toegestaan: { $setting } sluit het uit.
verb-model-denied = Niemand kan { $model } nog gebruiken, ook beheerders niet.
verb-model-allowed = { $model } kan worden gebruikt.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API noemt geen modellen die ik niet al kende.
verb-models-new-later = Niet alles was nu op te vragen; het log zegt waarom, en ik probeer het opnieuw.
verb-price = Een video mag hoogstens { $price } kosten.
verb-price-ceiling = Een video mag hoogstens { $price } kosten, zoals MAX_VIDEO_USD bepaalt.
verb-price-any = De prijs van een video is onbeperkt: MAX_VIDEO_USD stelt geen maximum.
verb-price-above = MAX_VIDEO_USD is { $price }, en meer kan hier niet worden toegestaan.
verb-invited =
    { $count ->
        [one] { $count } persoon krijgt toegang door deze link te openen:
       *[other] { $count } personen krijgen toegang door deze link te openen:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] Nog voor { $count } persoon:
       *[other] Nog voor { $count } personen:
    } { $link }
verb-invites-none = Er zijn geen openstaande uitnodigingen.
verb-invite-open = Niemand heeft een uitnodiging nodig: deze bot is open voor iedereen.
verb-invite-off = Met { $name } krijgt niemand meer toegang. Wie die al zo heeft gekregen, houdt die.
verb-invite-unknown = Er is geen uitnodiging ‘{ $name }’.
verb-log-level = Een draaiende bot logt binnen een paar seconden op niveau { $level }, tot de volgende start.
verb-changes-none = Beheerders hebben nog niets gewijzigd.
verb-user =
    👤 { $id } · { $level ->
        [admin] beheerder
        [guest] kan mij gebruiken, via een uitnodiging
        [user] kan mij gebruiken
        [banned] geblokkeerd
       *[stranger] staat op geen enkele lijst
    }
    Taal: { $tongue ->
        [none] onbekend
       *[other] { $tongue }
    }
    Laatste aanvraag: { $day ->
        [none] geen, voor zover ik weet
       *[other] { $day } (UTC)
    }
verb-user-note = Notitie: { $note }
verb-user-grant =
    Eigen daglimiet{ $tier ->
        [none] {""}
       *[other] {" "}(niveau ‘{ $tier }’)
    }{ $until ->
        [none] {""}
       *[other] {" "}tot en met { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Video’s in de afgelopen 24 uur: { $used }, zonder limiet
       *[other] Video’s in de afgelopen 24 uur: { $used } van { $limit }
    } · nu bezig: { $running }
verb-user-month = Video’s in de afgelopen 30 dagen: { $videos } · kosten: { $amount } · mislukt: { $failures }

## Admins: figures, digest, news

command-stats = Wat ik doe, in cijfers
command-balance = Hoeveel tegoed we nog hebben
command-broadcast = Nieuws sturen aan wie het wil
stats-period =
    { $period ->
        [today] Vandaag (UTC)
        [week] Afgelopen 7 dagen
       *[month] Afgelopen 30 dagen
    }
stats-counts = Aanvragen: { $requests }, video’s: { $videos }, mislukt: { $failed }
stats-undelivered = Gemaakt, maar niet geleverd: { $count }
stats-cancelled = Geannuleerd: { $count }
stats-people = Personen: { $users }, groepen: { $groups }
stats-cost = Kosten: { $amount }
stats-cost-priced = Kosten: { $amount }. Daarvan { $total } volgens de prijslijst, omdat AI/ML API niet heeft gezegd wat er is afgeschreven.
stats-unpriced = Kosten onbekend: { $count }
stats-provider = Volgens AI/ML API: { $amount }, aanvragen met afschrijving: { $count }
stats-provider-refused = Met onze sleutel geeft AI/ML API zijn eigen cijfers niet.
stats-provider-unknown = De eigen cijfers van AI/ML API konden niet worden opgevraagd.
stats-failures = Waarom aanvragen zijn mislukt
stats-failure =
    { $why ->
        [content] Regels voor inhoud
        [request] Aanvraag niet geaccepteerd
        [studio] Kon niet worden gemaakt
        [account] Ons account of onze sleutel
        [late] Nooit afgemaakt
        [lost] Geen bruikbare video
        [file] Een gestuurd bestand
       *[own] Een fout van mij
    }: { $count }
stats-times = Van aanvraag tot video: tijd voor de helft, tijd voor negen van de tien
stats-time = { $model }: { $half }, { $most }
stats-slowest = Traagst: { $model }, de helft van de video’s binnen { $half }
balance-left = Ons tegoed bij AI/ML API: { $amount }
balance-left-before = Ons tegoed bij AI/ML API, { $time } geleden: { $amount }. Zojuist kon het niet worden opgevraagd.
balance-unknown = Ons tegoed bij AI/ML API kon niet worden opgevraagd.
balance-spent = Uitgegeven in de afgelopen 24 uur: { $amount }
balance-lasts-hours = In dit tempo is ons tegoed over { $time } op.
balance-lasts-days =
    { $days ->
        [one] In dit tempo is ons tegoed over { $days } dag op.
       *[other] In dit tempo is ons tegoed over { $days } dagen op.
    }
digest-title = 🎬 Onze week, { $first } tot en met { $last } (UTC)
news-readers = Personen die nieuws hebben aangezet: { $count }
news-how = Om ze nieuws te sturen, schrijf je de tekst achter het commando, bijvoorbeeld zo:
    /broadcast We hebben nieuwe modellen.
news-preview = Hierboven staat je bericht zoals het wordt verstuurd. Personen die het krijgen: { $count }
button-news-send = 📣 Versturen
news-progress = Nieuws onderweg: { $sent } van { $people } verstuurd
news-done = ✅ Nieuws verstuurd: { $sent } van { $people }. Hebben mij geblokkeerd: { $blocked }. Niet geaccepteerd door Telegram: { $failed }. Overgeslagen of onduidelijk: { $rest }.
news-refused = Telegram accepteert dit bericht niet: { $reason }
news-gone = Ik heb dit bericht niet meer. Stuur /broadcast alsjeblieft opnieuw.
refused-news-too-long =
    { $limit ->
        [one] Dat is te lang: een bericht mag hoogstens { $limit } teken hebben.
       *[other] Dat is te lang: een bericht mag hoogstens { $limit } tekens hebben.
    }
button-set-news = 📰 Nieuws van deze bot: { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ De dagelijkse kopie van mijn database kon niet worden gemaakt. Het log zegt waarom. Ik probeer het elk uur opnieuw.
admin-copy-fine = ✅ De dagelijkse kopie van mijn database wordt weer gemaakt.
command-audit = Afschrijvingen van AI/ML API nakijken
verb-month-odd = ‘{ $word }’ is geen maand. Een maand ziet er zo uit: 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } afschrijving, { $amount }.
       *[other] { $count } afschrijvingen, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] Voor { $count } video is nog niets afgeschreven.
       *[other] Voor { $count } video’s is nog niets afgeschreven.
    }
verb-audit-unexplained = Onverklaard: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Niet van mij: { $amount }
        [uncharged] Nooit afgeschreven: { $total }
        [for-nothing] Afgeschreven, hoewel mislukt: { $amount }
       *[differs] Afgeschreven: { $amount }, genoemd: { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] En nog { $count } regel: ‘python -m bot audit’ toont die ook.
       *[other] En nog { $count } regels: ‘python -m bot audit’ toont ze allemaal.
    }

## Admins: alerts

admin-conflict = ⚠️ Er draait nog een bot met ons token, dus elk van ons krijgt maar een deel van de berichten. Stop de andere, of vraag @BotFather om een nieuw token.
admin-conflict-over = ✅ Niemand anders gebruikt ons token nog. Ik krijg weer alle berichten.

## Films: several scenes, each made from where the last one ended

command-film = Een film maken, een scène per regel
offer-film =
    Zal ik hier een film van { $scenes } scènes van maken?

    ‘{ $prompt }’

    { inline-about } · telt als { $scenes } video’s

    Elke scène begint waar de vorige eindigde, en alles komt als één video.
button-make-film = 🎬 Maak de film
button-as-film = 🎬 Als film, { $scenes } scènes
status-making-film =
    🎬 Scène { $scene } van { $scenes } filmen…
    { $bar } { $percent }%
    { $left ->
        [-1] Het duurt iets langer dan normaal.
       *[other] Nog ongeveer { $time } voor de hele film
    }
status-between-scenes =
    🎬 Nu komt scène { $scene } van { $scenes }.
    { $position ->
        [-1] Ik kijk waar de vorige scène eindigde.
        [0] ⏳ In de wachtrij: ervoor staan er meer dan { $limit }.
        [1] ⏳ In de wachtrij: hierna aan de beurt.
       *[other] ⏳ In de wachtrij: nummer { $position }.
    }
queue-between-scenes = 🎬 tussen twee scènes – { $prompt }
pressed-cut-short = Er komt geen scène meer bij. Je krijgt wat er is.
caption-shorter = ✂️ { $made } van { $scenes } scènes. Daarna: { $reason }
caption-shorter-wanted = ✂️ { $made } van { $scenes } scènes, zoals je wilde.
refused-daily-many =
    { $limit ->
        [one] Dit telt als { $videos } video’s, en de limiet is { $limit } in 24 uur.
       *[other] Dit telt als { $videos } video’s, en de limiet is { $limit } in 24 uur.
    } Neem minder scènes.
refused-film-short =
    Een film heeft { $least } tot { $limit ->
        [one] { $limit } scène
       *[other] { $limit } scènes
    }, en elke regel is er een. Bijvoorbeeld:

    /film een vos wordt wakker in de sneeuw
    de vos rent door het bos
    hij ontmoet een uil in het maanlicht
refused-film-long =
    Dat zijn { $scenes } regels, en een film heeft hoogstens { $limit ->
        [one] { $limit } scène
       *[other] { $limit } scènes
    }: elke regel is er een.
refused-film-media = Een film kan met één foto beginnen, en met niets anders: geen tweede foto, geen geluid, geen video.
failed-answer-lost = De studio heeft het gemaakt, maar het antwoord is onderweg verloren gegaan, en de studio geeft het geen tweede keer. Het heeft geld gekost, dus ik betaal er niet uit mezelf nog een keer voor.
taken-back = Je hebt het geannuleerd. Wat toen al gemaakt was, is betaald en telt dus mee als uitgave.

## Words that a photo says

command-say = Een foto je woorden laten zeggen
