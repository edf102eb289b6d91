# Dutch. The user is ‘je’. A request is ‘aanvraag’, a caption ‘bijschrift’, an admin ‘beheerder’ as in Telegram, the quota ‘limiet’.

## Greetings

start =
    🎬 Ik maak video’s van woorden en foto’s.

    Stuur /video en wat je wilt zien:
    /video een draak boven de bergen

    Of stuur een foto met een bijschrift dat zegt wat erin moet gebeuren. Het duurt een of twee minuten, en ik houd je op de hoogte.

    /help laat alles zien wat ik kan.
help =
    🎬 Woorden: /video een draak boven de bergen
    🖼 Een foto: stuur hem met een bijschrift, of antwoord op een foto met /video en wat er moet gebeuren.
    🎞 Twee foto’s als album: de video gaat van de eerste naar de laatste. Meer foto’s: die laten zien wie of wat er voorkomt.
    ↩️ Antwoord op een spraakbericht met een foto en /video, en de foto praat. Antwoord op een van mijn video’s met /video, en ik verander hem of ga ermee verder.

    Opties, voor of na de woorden:
    --model NAAM ({ $families })
    --ar 16:9 of 9:16, de beeldverhouding
    --duration 8, seconden
    --res 1080p, resolutie
    --seed 42, nog eens hetzelfde
    --no "onscherp, tekst", wat er niet in mag
    --silent, zonder geluid
    --raw, je woorden precies zoals je ze schrijft
    --set naam=waarde, al het andere dat een model aankan

    Zonder --model neem ik { $model }, of wat in /settings is gekozen. Niet elk model kent elke optie; lukt er een niet, dan zeg ik dat en wordt er niets verbruikt.

    /queue – je aanvragen
    /cancel – annuleer wat nog wacht
    /quota – hoeveel video’s je nog hebt
    /models – alle modellen en wat ze aankunnen
    /settings – wat ik neem als je niets anders zegt
    /language – de taal die ik spreek
    /history – je video’s, meteen nog een keer
    /privacy – wat ik over je bewaar
    /forget – verwijder dat
help-group =
    🎬 In deze groep: /video een draak boven de bergen, of antwoord op een foto met /video en wat erin moet gebeuren. Het bijschrift van een foto mag ook met /video beginnen.
unknown-command = Ik ken { $command } niet. /help laat zien wat ik kan.
sorry = Er ging iets mis aan mijn kant. Er is niets verbruikt. Stuur het alsjeblieft nog een keer.

## Command menus (at most 256 characters each)

command-video = Maak een video: /video en wat je wilt zien
command-queue = Je aanvragen en hoe het ermee staat
command-cancel = Annuleer wat nog wacht
command-quota = Hoeveel video’s je nog hebt
command-help = Wat ik kan, en alle opties

## Questions and offers

ask-prompt = Mooie foto! Wat moet erin gebeuren? Antwoord met een paar woorden.
ask-words = Wat moet de video laten zien? Antwoord met een paar woorden, of stuur /video een draak boven de bergen.
ask-placeholder = Wat moet er gebeuren?
offer =
    Zal ik hier een video van maken?

    ‘{ $prompt }’

    { $model } · duurt ongeveer { $time } · { $price } · telt als één video
edited = Ik houd me aan wat je eerst schreef. Wil je de gewijzigde versie? Stuur die dan als nieuw bericht.
unsupported =
    { $kind ->
        [sticker] Van een sticker kan ik geen video maken.
        [animation] Bewegende afbeeldingen kan ik niet gebruiken, alleen stilstaande.
       *[other] Daar kan ik niets mee.
    } Stuur me woorden, of een foto met een bijschrift.

## Buttons

button-make = 🎬 Maak de video
button-again = 🔁 Nog een keer
button-retry = 🔁 Opnieuw proberen
button-cancel = ✖️ Annuleren
button-cancel-place = ✖️ Annuleer ‘{ $prompt }’
pressed-make = Staat in de wachtrij.
pressed-already = Deze wordt al gemaakt.
pressed-not-yours = Deze knop is van iemand anders.
pressed-gone = Dit is te oud; begin alsjeblieft opnieuw met /video.
pressed-cancelled = Geannuleerd.
pressed-too-late = De video wordt al gemaakt en kan niet meer worden gestopt. Je krijgt hem.
pressed-doubtful = De studio gaf geen duidelijk antwoord en ik zoek nog uit of deze aanvraag is aangekomen. Nu kan die niet worden teruggenomen.

## The status of a request

status-preparing = 🖼 Ik bekijk je foto…
status-preparing-video = 🎞 Ik bekijk de video…
status-waiting =
    { $place ->
        [1] ⏳ In de wachtrij: je bent hierna aan de beurt.
       *[other] ⏳ In de wachtrij: plaats { $place }.
    }
status-starting = 🎬 Alles klaarzetten voor de opname…
status-checking = 🔎 De studio gaf geen duidelijk antwoord. Ik zoek uit of je aanvraag is aangekomen; er wordt niets dubbel gemaakt of geteld. Uiterlijk { $time } na het versturen telt die niet meer mee voor je limiet en kun je iets anders aanvragen; ik blijf het nog een dag vragen.
status-making =
    🎬 Aan het filmen…
    { $bar } { $percent }%
    { $left ->
        [-1] Het duurt iets langer dan normaal.
       *[other] Nog ongeveer { $time }
    }
status-late = 🐢 Dit duurt veel langer dan normaal. Het telt niet meer mee voor je limiet. Ik houd het nog een dag in de gaten, en als de video komt, krijg je hem.
status-sending = 📤 De video is klaar; ik verstuur hem…
status-cancelled = ✖️ Geannuleerd. Er is niets verbruikt.
status-undelivered = 🎁 Je video is klaar, maar van Telegram mag ik hem niet in deze chat zetten. Dit telt niet als een van je video’s.
status-failed =
    ❌ { $reason }

    Er is niets verbruikt.
status-failed-uncounted =
    ❌ { $reason }

    Dit telt niet als een van je video’s.

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
queue-waiting = ⏳ plaats { $place } – { $prompt }
queue-paused = ⏸ wacht op de studio – { $prompt }
queue-starting = 🎬 bijna aan het filmen – { $prompt }
queue-checking = 🔎 nog onduidelijk of de studio hem heeft – { $prompt }
queue-making = 🎬 aan het filmen – { $prompt }
queue-sending = 📤 versturen – { $prompt }
queue-preparing = 🖼 foto bekijken – { $prompt }
queue-late = 🐢 vertraagd – { $prompt }
cancel-none = Je hebt geen aanvraag die nog wacht. Begin er een met /video.
cancel-done =
    { $count ->
        [one] Geannuleerd: { $count } aanvraag. Er is niets verbruikt.
       *[other] Geannuleerd: { $count } aanvragen. Er is niets verbruikt.
    }
cancel-too-late =
    { $count ->
        [one] { $count } aanvraag wordt al gemaakt en kan niet meer worden gestopt. Je krijgt de video.
       *[other] { $count } aanvragen worden al gemaakt en kunnen niet meer worden gestopt. Je krijgt de video’s.
    }
cancel-doubtful = Dit kan nu niet worden teruggenomen:
quota-daily =
    { $limit ->
        [0] Je mag zoveel video’s per dag maken als je wilt. In de afgelopen 24 uur: { $used }.
       *[other] In de afgelopen 24 uur heb je { $used } van de { $limit } video’s gebruikt; nog { $left } over.
    }
quota-next = Over { $time } komt er weer een plek vrij.
quota-active =
    { $limit ->
        [0] Nu bezig: { $used }.
       *[other] Nu bezig: { $used } van maximaal { $limit } tegelijk.
    }
quota-chat = Deze groep heeft in de afgelopen 24 uur { $used } van de { $limit } video’s gebruikt.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } heeft hier geen effect: { $model } gebruikt die optie niet.
note-chosen = { $model } heeft hiervoor { $setting } = { $value } nodig, dus dat heb ik gekozen.
note-silent = { $model } kan dit alleen zonder geluid maken.
note-continues = { $model } kan een video niet veranderen, maar gaat verder waar de video eindigt.
note-guides = { $model } verandert deze video niet, maar maakt een nieuwe met deze als voorbeeld.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = De woorden ontbreken. Bijvoorbeeld: /video een draak boven de bergen
refused-unknown-option = Ik ken de optie { $option } niet. Ik ken { $options }.
refused-option-value = { $option } heeft een waarde nodig, bijvoorbeeld { $example }.
refused-option-flag = { $option } staat alleen, zonder waarde.
refused-open-quote = Een aanhalingsteken achter { $option } is niet gesloten.
refused-unknown-model = Ik ken het model ‘{ $name }’ niet. Bedoelde je { $nearest }? Dit lijkt er het meest op: { $families }.
refused-option =
    { $operation ->
        [image] { $model } kent { $option } niet bij foto’s. Wel: { $options }.
       *[other] { $model } kent { $option } niet. Wel: { $options }.
    }
refused-value = { $option } kan niet ‘{ $value }’ zijn. Mogelijk: { $choices }.
refused-not-integer = { $option } heeft een heel getal nodig, niet ‘{ $value }’.
refused-not-number = { $option } heeft een getal nodig, niet ‘{ $value }’.
refused-bounds = { $option } kan niet { $value } zijn. Mogelijk: { $minimum } tot en met { $maximum }.
refused-option-too-long =
    { $limit ->
        [one] De tekst achter { $option } is te lang; hoogstens { $limit } teken.
       *[other] De tekst achter { $option } is te lang; hoogstens { $limit } tekens.
    }
refused-prompt-too-long =
    { $length ->
        [one] Dat is { $length } teken; { $model } accepteert er hoogstens { $limit }.
       *[other] Dat zijn { $length } tekens; { $model } accepteert er hoogstens { $limit }.
    }
refused-needs-photo = { $model } heeft hier een foto nodig: stuur er een met een bijschrift, of antwoord op een foto met /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } accepteert hoogstens { $limit } foto.
       *[other] { $model } accepteert hoogstens { $limit } foto’s.
    } Het maakt een video van { $takes }. { $other ->
        [none] Ook geen enkel ander model accepteert er zoveel.
       *[other] { $other } accepteert ze wel: voeg --model { $other } toe
    }
refused-needs-photos = { $model } heeft hier { $count } foto’s nodig: stuur ze als album met een bijschrift.
refused-needs-sound = { $model } heeft een foto en geluid nodig: antwoord op een spraakbericht met een foto en /video.
refused-needs-video = { $model } heeft een video nodig: antwoord op een van mijn video’s met /video en wat er anders moet.
refused-media =
    { $operation ->
        [text] { $model } heeft meer nodig dan woorden.
        [image] { $model } kan een foto niet laten bewegen.
        [frames] { $model } kan niet van de ene foto naar de andere gaan.
        [references] { $model } kan geen voorbeeldfoto’s gebruiken.
        [talking] { $model } kan een foto niet laten praten.
        [edit] { $model } kan een video niet zo veranderen.
        [extend] { $model } kan niet met een video verdergaan.
        [guide] { $model } kan geen voorbeeldvideo gebruiken.
       *[other] { $model } kan hier geen video van maken.
    } Het werkt met { $takes }. { $other ->
        [none] Ook geen enkel ander model kan het.
       *[other] { $other } kan het wel: voeg --model { $other } toe
    }
refused-needs-voice = { $model } laat een video praten: schrijf achter /video wat er gezegd moet worden, of antwoord op een spraakbericht.
refused-voice-or-words = { $model } accepteert een opname of een tekst om uit te spreken, niet allebei. Stuur het nog een keer met maar één van de twee.
refused-photo-count =
    { $count ->
        [one] { $model } heeft hiervoor precies { $count } foto nodig.
       *[other] { $model } heeft hiervoor precies { $count } foto’s nodig. Stuur ze als album met een bijschrift.
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
refused-links-only = { $model } accepteert foto’s en geluid alleen als weblinks, en die kan ik niet geven. /models laat andere modellen zien.
refused-combination = { $model } accepteert { $option } { $value } niet samen met { $other }. Hier mogelijk: { $choices }.
refused-combination-media = { $model } accepteert { $option } { $value } niet voor een video van { $takes }. Hier mogelijk: { $choices }.
refused-out-of-place = { $model } accepteert { $option } hier niet.
refused-generic-combination = { $model } accepteert deze opties niet samen. Laat er alsjeblieft een paar weg.
refused-needs-setting = { $model } heeft ook --set { $setting }=WAARDE nodig. Mogelijk: { $choices }.
refused-setting = { $model } heeft niets dat ‘{ $setting }’ heet. Met --set kan dit: { $settings }.
refused-album = Er zit een video in dit album, en ik kan alleen foto’s gebruiken. Stuur ze alsjeblieft nog een keer zonder die video.
refused-not-allowed = Deze bot is er alleen voor de mensen en groepen die de eigenaar heeft gekozen.
refused-user-daily =
    { $limit ->
        [one] Je limiet van { $limit } video in 24 uur is op.
       *[other] Je limiet van { $limit } video’s in 24 uur is op.
    } Over { $time } komt er weer een plek vrij.
refused-chat-daily =
    { $limit ->
        [one] De limiet van deze groep, { $limit } video in 24 uur, is op.
       *[other] De limiet van deze groep, { $limit } video’s in 24 uur, is op.
    } Over { $time } komt er weer een plek vrij.
refused-user-active =
    { $limit ->
        [one] Je hebt al { $limit } aanvraag lopen. Vraag het opnieuw als die klaar is. Je vindt hem in /queue.
       *[other] Je hebt al { $limit } aanvragen lopen. Vraag het opnieuw als er een klaar is. Je vindt ze in /queue.
    }

## Photos that cannot be used

image-too-large = Deze afbeelding is te groot: het bestand moet kleiner zijn dan { $limit } MB.
image-too-many-pixels = Deze afbeelding heeft { $megapixels } megapixel; ik kan er hoogstens { $limit } aan.
image-too-small =
    { $limit ->
        [one] Deze afbeelding is te klein ({ $width }×{ $height }); elke zijde moet minstens { $limit } pixel zijn.
       *[other] Deze afbeelding is te klein ({ $width }×{ $height }); elke zijde moet minstens { $limit } pixels zijn.
    }
image-broken = Ik kan deze afbeelding niet openen; het bestand lijkt beschadigd. Stuur hem alsjeblieft nog een keer.
image-format = Afbeeldingen in { $format } kan ik niet gebruiken. Stuur alsjeblieft JPEG, PNG of WebP.
image-animated = Bewegende afbeeldingen kan ik niet gebruiken, alleen stilstaande.
image-gone = Telegram geeft me deze foto niet meer. Stuur hem alsjeblieft nog een keer.
sound-too-large = Deze opname is te groot: het bestand moet kleiner zijn dan { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Deze opname is te lang; hoogstens { $limit } seconde.
       *[other] Deze opname is te lang; hoogstens { $limit } seconden.
    }
sound-broken = Ik kan deze opname niet afspelen. Stuur alsjeblieft een spraakbericht of een MP3-bestand.
sound-gone = Telegram geeft me deze opname niet meer. Stuur hem alsjeblieft nog een keer.

## Failures

failed-content = De studio heeft deze tekst of foto geweigerd: het mag niet van de regels daar. Probeer andere woorden.
failed-generation = De studio kon deze video niet maken: { $reason }
failed-unknown = De studio kon deze video niet maken en zei niet waarom.
failed-field = De studio accepteerde { $field } niet. Probeer het zonder die optie.
failed-bad-request = De studio accepteerde de aanvraag niet: { $reason }
failed-bad-key = De studio laat me op dit moment niet binnen. De eigenaar van deze bot moet ernaar kijken.
failed-no-credits = Het tegoed van de eigenaar bij de studio is op. De eigenaar van deze bot moet het aanvullen.
failed-not-allowed = De studio staat dit niet toe voor het account van de eigenaar.
failed-model-gone = De studio heeft dit model niet meer. Kies alsjeblieft een ander.
failed-maintenance = De studio werkt net aan dit model. Probeer een ander model, of probeer het later.
failed-never-came = De studio heeft deze video nooit afgemaakt, en ik wacht er niet meer op.
failed-no-video = De studio zegt dat deze video klaar is, maar wat er klaarstaat is geen video.
failed-link-dead = De studio zegt dat deze video klaar is, maar de link leidt nergens meer heen en er is geen nieuwe.
failed-source-gone = Ik kan niet meer bij de video waarop je wilt voortbouwen: de studio heeft hem verwijderd. Er is niets naar de studio gestuurd.
failed-internal = Er ging iets mis aan mijn kant. Probeer het alsjeblieft nog een keer.

link-too-large = De video is groter dan de { $limit } MB die ik mag uploaden, dus hier is de link. Die werkt niet voor altijd:
link-not-taken = Telegram accepteert deze video hier niet, dus hier is de link. Die werkt niet voor altijd:
link-not-fetched = Ik kon de video niet ophalen om hem te versturen, dus hier is de link. Die werkt niet voor altijd:
video-broken = Het videobestand is beschadigd.

## What a model makes a video of: parts of a list

operation-text = woorden
operation-image = een foto
operation-frames = een eerste en een laatste foto
operation-references = voorbeeldfoto’s
operation-talking = een foto met geluid
operation-edit = een video om te veranderen
operation-extend = een video om mee verder te gaan
operation-guide = een video als voorbeeld
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = heeft een tweede video nodig als masker voor wat moet worden overgeschilderd
unreachable-character-object = heeft een personage nodig en een video waarin iemand de bewegingen voordoet

## Settings, models, languages

language-name = Nederlands
command-models = Alle modellen: wat ze aankunnen en welk van jou is
command-settings = Wat ik neem als je niets anders zegt
command-language = De taal die ik met je spreek
settings-title =
    ⚙️ Je instellingen: wat ik neem als je bericht niets anders zegt. Een optie in het bericht gaat altijd voor.

    Je ziet wat { $model } te bieden heeft; bij een ander model kan dat anders zijn.
settings-title-group =
    ⚙️ De instellingen van deze groep: wat ik neem als een bericht niets anders zegt. Een optie in het bericht gaat altijd voor. Alleen beheerders kunnen ze wijzigen.

    Je ziet wat { $model } te bieden heeft; bij een ander model kan dat anders zijn.
settings-admins-only = Alleen beheerders kunnen wijzigen wat deze groep heeft gekozen. In je privéchat met mij kun je voor jezelf kiezen.
settings-pick-ar = 📐 Welke beeldverhouding moet een video hebben? Deze kent { $model }. Ook bij een foto: die wordt ernaar bijgesneden.
settings-pick-duration = ⏱ Hoelang moet een video duren? Deze lengtes kent { $model }.
settings-pick-res = 🖥 Welke resolutie moet een video hebben? Deze kent { $model }.
value-own = het model kiest
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
button-unreachable = 🚫 Niet bereikbaar · { $count }
button-mine = ⭐ Kies dit model
button-mine-group = ⭐ Kies voor deze groep
button-is-mine = ✅ Dit is jouw model
button-is-mine-group = ✅ Model van deze groep
pressed-saved = Opgeslagen.
pressed-admins-only = Alleen beheerders van deze groep kunnen dat wijzigen.
pressed-no-more = Dat wordt niet meer aangeboden.
models-title =
    { $count ->
        [one] 🎬 Er is { $count } model. Van wie is het?
       *[other] 🎬 Er zijn { $count } modellen. Van wie wil je ze zien?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } model.
       *[other] 🎬 { $developer }: { $count } modellen. Welk?
    }
models-family =
    🎬 { $model } · { $developer }

    Het maakt een video van:

    { $takes }

    Duurt ongeveer { $time } · { $price }
    Alleen voor één video: --model { $name }
models-tags = In je tekst is { $first } het eerste dat je stuurt, enzovoort; waar je deze namen niet gebruikt, voeg ik ze toe.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } model is vanuit een chat niet te bereiken, en dit is waarom:
       *[other] 🚫 { $count } modellen zijn vanuit een chat niet te bereiken, en dit is waarom:
    }
language-title = 🌐 Welke taal zal ik met je spreken? Dat geldt ook in groepen.
language-title-group = 🌐 Welke taal zal ik in deze groep spreken? Leden antwoord ik in hun eigen taal als ik die ken.

## Answers to messages, and the buttons under a result

refused-sound-alone = Een stem heeft een gezicht nodig: antwoord op het spraakbericht met een foto waarvan het bijschrift met /video begint.
button-change = ✏️ Met wijzigingen
button-extend = ➡️ Verdergaan
button-others = 🎛 Ander model
button-copy = 📋 Kopiëren
pressed-no-others = Geen enkel ander model kan dit maken zoals je het vroeg.
change-words =
    Kopieer dit, wijzig wat je wilt en stuur het:

    { $command }
change-media =
    Kopieer dit, wijzig wat je wilt en stuur het als antwoord op dit bericht, zodat ik dezelfde foto’s, hetzelfde geluid of dezelfde video gebruik:

    { $command }
other-models = Met welk model nog een keer? Als je tikt, begin ik meteen, en het telt als één video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Bedankt dat je me hebt toegevoegd! Ik maak video’s van woorden en foto’s.
group-sees-all = 👀 Ik zie de berichten in deze groep, dus je kunt me ook gewoon vermelden: @{ $name } een draak boven de bergen.
group-sees-some =
    🙈 Ik zie hier alleen commando’s en antwoorden op mijn eigen berichten. Als je me vermeldt, in een bericht of in het bijschrift van een foto, dan bereikt dat me niet.
    Dat kan anders: een beheerder kan mij beheerder van deze groep maken. Of de eigenaar van deze bot zet de groepsprivacy uit (@BotFather, /setprivacy) en voegt me daarna opnieuw toe.
group-no-videos = ⚠️ Ik mag in deze groep geen video’s versturen, dus je zou alleen links krijgen. Een beheerder kan het toestaan in de groepsrechten, of mij beheerder maken.
group-no-messages = ⚠️ Je hebt me toegevoegd aan ‘{ $group }’, maar ik mag daar niet schrijven. Een beheerder van die groep kan het toestaan in de groepsrechten, of mij beheerder maken.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Ik maak video’s van woorden en foto’s, met geluid.

    Schrijf wat je wilt zien, of stuur een foto en zeg wat erin moet gebeuren. Een of twee minuten later is de video er. Ik werk ook in groepen.

    Tik op Start en stuur me je eerste idee.
bot-short-description = 🎬 Maakt video’s met geluid van woorden en foto’s, in privéchats en in groepen.

## Videos already made, and what is kept

command-history = Je video’s, meteen nog een keer verstuurd
command-privacy = Wat ik over je bewaar en wie het ziet
command-forget = Verwijder wat ik over je bewaar
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ nieuwer
button-older = ouder ›
button-forget = 🗑 Alles verwijderen
pressed-not-now = Telegram nam het nu even niet aan. Komt er niets, tik dan alsjeblieft nog een keer.
history-empty = Je hebt hier nog geen video’s. Maak er een met /video.
history-title = 🎞 Je video’s, de nieuwste eerst. Een knop stuurt er een nog een keer; dat kost niets en telt niet mee.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · kwam als link, dus ik kan hem niet nog een keer sturen
history-lost = Telegram heeft deze video niet meer, dus ik kan hem niet nog een keer sturen. Ik kan hem opnieuw maken; dat telt als één video.
forget-ask =
    🗑 Zal ik verwijderen wat ik over je bewaar, in alle chats?

    Dit is dan voorgoed weg: de woorden, opties, verwijzingen naar foto’s, videolinks en resultaten van al je afgeronde aanvragen, je /history met de knoppen, je /settings, en voorstellen en vragen van mij die nog op je wachten. De knoppen onder je video’s werken dan niet meer.

    Berichten en video’s in deze chat blijven; die bewaart Telegram, en alleen jij kunt ze verwijderen. Ongeveer een dag lang weet ik nog dat je video’s hebt gemaakt, maar niet welke, zodat je limiet blijft zoals hij is.
forget-under-way =
    { $count ->
        [one] { $count } aanvraag van je loopt nog. Die wordt niet verwijderd en je krijgt je video; stuur daarna nog een keer /forget.
       *[other] { $count } aanvragen van je lopen nog. Die worden niet verwijderd en je krijgt je video’s; stuur daarna nog een keer /forget.
    }
forget-done =
    { $count ->
        [0] Klaar. Ik had geen afgeronde aanvraag van je; openstaande voorstellen en vragen zijn verwijderd.
        [one] Klaar. { $count } afgeronde aanvraag is verwijderd, met openstaande voorstellen en vragen erbij.
       *[other] Klaar. { $count } afgeronde aanvragen zijn verwijderd, met openstaande voorstellen en vragen erbij.
    }
privacy =
    🔒 Wat ik over je bewaar:
    · Je aanvragen: de woorden, de opties, het model, de tijden, je Telegram-ID, je taal, de chat en het bericht waar ze vandaan kwamen, Telegrams verwijzingen naar je foto’s en voltooide video’s, de link van de video bij de studio, en wat er misging als er iets misging. { $days ->
        [0] Tot je /forget stuurt.
        [one] Tot je /forget stuurt, maar hoogstens { $days } dag.
       *[other] Tot je /forget stuurt, maar hoogstens { $days } dagen.
    }
    · Voorstellen en vragen die op je antwoord wachten, en Telegrams verwijzingen naar de foto’s van albums: 7 dagen.
    · Wat je in /settings hebt gekozen: tot je het wijzigt of /forget stuurt.
    · De foto’s en opnamen zelf: alleen tot de studio ze heeft of de aanvraag eindigt. Video’s: alleen terwijl ik ze verstuur.
    · Je berichten aan mij: tot ik ze heb verwerkt. Een bericht dat ik niet kon verwerken: 2 dagen.

    Wie het ziet:
    · De studio, AI/ML API, krijgt de woorden, opties, afbeeldingen en opnamen van een aanvraag, onder een willekeurig nummer, zonder je naam of Telegram-ID. Wat de studio bewaart, hangt af van haar eigen regels.
    · Telegram bewaart onze berichten en je video’s, volgens zijn eigen regels.
    · De eigenaar van deze bot kan in de opslag en het logboek ervan kijken.
    · In een groep ziet iedereen daar de aanvragen en de video’s.

    Hoe het verdwijnt: /forget verwijdert wat ik bewaar. Ongeveer een dag na een aanvraag weet ik vanwege de limiet nog dat die er was en waar, maar niet wat het was. Bij de studio, bij Telegram en in kopieën en logboeken van de eigenaar wordt niets verwijderd.

## Live state: what the provider tells of its models

price-usd = $ { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = prijs pas achteraf bekend
price-unknown = prijs onbekend
refused-model-gone =
    Helaas heeft de studio { $model } niet meer. Er is niets verbruikt. { $other ->
        [none] Op dit moment kan ook geen enkel ander model dit.
       *[other] { $other } kan hetzelfde: voeg --model { $other } toe
    }

## Inline: @bot and words in any chat

help-inline = ✨ In elke andere chat: typ @{ $name } en wat je wilt zien.
inline-make = 🎬 Maak deze video hier
inline-about = { $model } · duurt ongeveer { $time } · { $price }
inline-empty = Schrijf wat je wilt zien
inline-refused = ✋ Zo kan ik het niet maken
inline-offer =
    🎬 ‘{ $prompt }’

    { $model } · duurt ongeveer { $time } · { $price } · telt als één video
inline-status =
    ‘{ $prompt }’

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Laatste beeld animeren
button-file = 📎 Als bestand
pressed-fetching = Ik haal hem op…
ask-frame = 🎞 Hier eindigt je video. Wat moet er daarna gebeuren? Antwoord met een paar woorden.
caption-file = 📎 De video zoals de studio hem heeft gemaakt, niet gecomprimeerd door Telegram.
video-gone = Ik kan niet meer bij deze video: de studio heeft hem verwijderd, en Telegram geeft me alleen bestanden tot { $limit } MB. Ik kan hem opnieuw maken; dat telt als één video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ In de wachtrij. De studio neemt nu niets nieuws aan; je aanvraag blijft bewaard en gaat vanzelf verder.
status-unclear = 🔎 De studio kan me nog steeds niet zeggen of je aanvraag is aangekomen. Die telt niet meer mee voor je limiet. Ik blijf het nog een dag vragen, en als de video komt, krijg je hem.
status-fitting = 📦 De video is te groot voor Telegram, dus ik maak hem kleiner… { $percent }%
caption-smaller = verkleind om in Telegram te passen
link-no-room = Ik heb nu geen ruimte voor de video, dus hier is de link. Die werkt niet voor altijd:
failed-no-room = Ik heb geen ruimte meer om mee te werken. De eigenaar van deze bot moet ernaar kijken.
refused-budget = Het budget dat de eigenaar van deze bot voor 24 uur heeft ingesteld, is op. De volgende video kan over { $time }.
refused-budget-model = { $model } zou { $price } kosten, meer dan de eigenaar van deze bot in 24 uur wil uitgeven. /models laat zien wat andere modellen kosten.
refused-budget-price = Niemand kan vooraf zeggen wat { $model } kost, en de eigenaar van deze bot staat alleen toe wat een bekende prijs heeft. /models laat zien wat andere modellen kosten.
refused-paused = Het tegoed van de eigenaar bij de studio is bijna op, dus ik neem nu niets nieuws aan. De eigenaar weet ervan. Probeer het later alsjeblieft nog eens.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API accepteert onze sleutel niet.
        [credits] Ons tegoed bij AI/ML API is op.
       *[other] AI/ML API laat ons niet binnen.
    } Tot dat verandert, stuur ik er niets nieuws naartoe en probeer ik het vanzelf opnieuw. Er is niets verloren; nu in de wacht: { $count }.
admin-resumed = ✅ AI/ML API neemt onze aanvragen weer aan. Wat wachtte, gaat verder.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API accepteert onze sleutel niet.
        [credits] Ons tegoed bij AI/ML API is op.
       *[other] AI/ML API laat ons niet binnen.
    } Zoals het eruitziet kan er geen video worden gemaakt tot dat verandert. Ik vraag het elke minuut opnieuw.
admin-access = ✅ AI/ML API laat ons weer binnen.
admin-records-refused = ⚠️ AI/ML API weigert de manier waarop ik in zijn logboek zoek naar verzoeken waarvan het antwoord verloren ging. Dat is een fout van mij: meld het alsjeblieft. Er wordt niets dubbel betaald en ik blijf zoeken, maar zulke verzoeken wachten. ‘python -m bot check’ en het log zeggen meer.
admin-records-fine = ✅ AI/ML API laat me weer in zijn logboek zoeken. Verzoeken die daarop wachtten gaan verder.
admin-balance-low = ⚠️ Ons tegoed bij AI/ML API is nog maar { $amount }. Ik neem geen nieuwe aanvragen aan tot het is aangevuld; wat loopt, gaat door.
admin-balance-fine = ✅ Ons tegoed bij AI/ML API is weer aangevuld: { $amount }. Ik neem nieuwe aanvragen aan.
