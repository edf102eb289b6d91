# Italian. The user is «tu»; as in Telegram: “didascalia”, “messaggio vocale”, “videomessaggio”, “impostazioni”, “permessi”, “Avvia”. A tier is “livello”, a charge “addebito”. Apostrophe ’, quotes « ».

## Sentences that several messages share

-nothing-counted = Non conta nel tuo limite.
-third-counts = Non conta come video, a meno che non ti sia già successo due volte nelle ultime 24 ore.
-link-expires = Il link scade dopo un po’:

## Greetings

start =
    🎬 Trasformo parole e foto in video.

    Invia /video e quello che vuoi vedere:
    /video un drago sopra le montagne

    Oppure invia una foto con una didascalia che dice cosa deve succedere. Ci vuole un minuto o due, e intanto ti tengo al corrente.

    { $quota }
start-quota =
    { $limit ->
        [0] Puoi fare tutti i video che vuoi.
        [one] Puoi fare { $limit } video al giorno; adesso te ne restano: { $left }.
        [many] Puoi fare { $limit } di video al giorno; adesso te ne restano: { $left }.
       *[other] Puoi fare { $limit } video al giorno; adesso te ne restano: { $left }.
    }
help =
    🎬 Parole: invia /video e quello che vuoi vedere.
    🖼 Una foto: scrivi nella didascalia cosa deve succedere, oppure rispondi a una foto con /video.
    🎞 Un album: due foto diventano il primo e l’ultimo fotogramma; se le foto sono di più, mostrano chi o cosa deve comparire.
    🗣 Una voce: rispondi a un messaggio vocale con una foto e /video, e la foto parlerà. Oppure invia una foto con /say e le parole.
    🎥 Un video, tuo o mio: aggiungi una didascalia, oppure rispondi al video con /video, e lo modificherò o lo prolungherò. Se rispondi con una foto e /video, la foto si muoverà allo stesso modo.
    ⚙️ Durata, formato, risoluzione, modelli: tocca un pulsante qui sotto.

    I video li fa uno studio, AI/ML API. { $quota }
help-options =
    🎛 Opzioni, in qualsiasi punto del messaggio:

    --model NOME – il modello; /models li elenca tutti
    --ar 16:9 – il formato: 16:9, 9:16 o semplicemente vertical
    --duration 8 – la durata in secondi
    --res 1080p – la risoluzione
    --seed 42 – per riavere quasi lo stesso risultato
    --no "sfocatura, testo" – cosa evitare
    --silent – senza audio
    --raw – le tue parole esattamente come le hai scritte
    --sketch – prima una bozza economica, poi la versione completa
    --set nome=valore – qualsiasi altra impostazione del modello

    Senza --model uso { $model }, o quello che hai scelto in /settings. Non tutti i modelli hanno tutte le opzioni: se una non va bene te lo dico, e non conta nel tuo limite.
help-commands =
    📜 Comandi:

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
    🎬 In questo gruppo, invia
    /video un drago sopra le montagne
    oppure rispondi a una foto o a un video con /video e quello che deve succedere. Anche una didascalia può iniziare con /video.
unknown-command =
    Non conosco il comando { $command }. { $nearest ->
        [none] /help mostra quello che so fare.
       *[other] Intendevi { $nearest }?
    }
sorry = Qualcosa è andato storto da parte mia. { -nothing-counted } Invia di nuovo il messaggio, per favore.

## Command menus (at most 256 characters each)

command-video = Creare un video con le tue parole
command-queue = Le tue richieste e a che punto sono
command-cancel = Annullare le richieste in attesa
command-quota = Quanti video ti restano
command-help = Quello che so fare

## Questions and offers

ask-prompt = Bella foto! Cosa deve succedere? Rispondi con qualche parola.
ask-words =
    Cosa deve mostrare il video? Rispondi con qualche parola, oppure invia
    /video un drago sopra le montagne
ask-video = 🎞 Cosa devo fare con questo video? Rispondi con qualche parola, per esempio: ambientalo in inverno.
ask-say = 🗣 Cosa si deve dire in questo video? Rispondi con le parole.
ask-say-photo = 🗣 Cosa deve dire questa foto? Rispondi con le parole.
ask-placeholder = Cosa deve succedere?
offer =
    Ne faccio un video?

    «{ $prompt }»

    { inline-about } · conta come un video
offer-help = Era una domanda? /help mostra quello che so fare.
offer-others-change = Questi modelli, invece, possono modificarlo:
offer-terms = { $model } · circa { $time } di attesa · { $price }
offer-talk =
    Faccio parlare questa foto?

    { $terms } · conta come un video
offer-say =
    Lo faccio dire a questa foto?

    «{ $prompt }»

    { $terms } · conta come un video
ask-video-note =
    Questa foto deve parlare, con la voce del videomessaggio, o muoversi allo stesso modo?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Faccio muovere questa foto come in quel video?

    { $terms } · conta come un video
edited = Uso quello che hai scritto all’inizio. Se vuoi la versione modificata, inviala come nuovo messaggio.
unsupported =
    { $kind ->
        [sticker] Non posso fare un video da uno sticker.
       *[other] Questo non posso usarlo.
    } Inviami delle parole, oppure una foto o un video con una didascalia.
unusable-answered =
    { $kind ->
        [sticker] Non posso usare lo sticker a cui hai risposto.
       *[other] Non posso usare quello a cui hai risposto.
    } Invia di nuovo il tuo messaggio, ma non come risposta.

## Buttons

button-make = 🎬 Crea il video
button-again = 🔁 Ancora una volta
button-sketch = ✏️ Bozza
button-another-sketch = ✏️ Un’altra bozza
button-full = 🎬 Versione completa
button-retry = 🔁 Riprova
button-cancel = ✖️ Annulla
button-cancel-place = ✖️ Annulla «{ $prompt }»
button-no = ✖️ No, grazie
button-without = Senza { $option }
button-write-down = 📝 Trascrivi
button-talk = 🗣 Falla parlare
button-animate = 🕺 Muovila così
button-options = 🎛 Opzioni
button-models = 🎬 Modelli
button-commands = 📜 Comandi
pressed-make = Aggiunto alla coda.
pressed-already = Questo è già in lavorazione.
pressed-not-yours = Questo pulsante è di qualcun altro.
pressed-write-down = Ascolto…
pressed-already-written = Questo l’ho già ascoltato.
pressed-gone = Questo pulsante è scaduto. Ricomincia con /video.
pressed-cancelled = Annullato.
pressed-too-late = Troppo tardi per annullare: le riprese sono iniziate. Riceverai il video.
pressed-doubtful = La risposta dello studio non era chiara e sto ancora verificando se ha questa richiesta. Per ora non si può annullare.

## The status of a request

status-preparing = 🖼 Guardo la tua foto…
status-preparing-video = 🎞 Guardo il video…
status-waiting =
    { $position ->
        [0] ⏳ In coda: più di { $limit } prima di te.
        [1] ⏳ In coda: la prossima richiesta è la tua.
       *[other] ⏳ In coda: numero { $position }.
    }
status-starting = 🎬 Preparo le riprese…
status-checking = 🔎 La risposta dello studio non era chiara, quindi sto verificando se ha la tua richiesta. Niente verrà fatto o contato due volte. Al più tardi { $time } dopo l’invio non conterà più tra le tue richieste in corso. Continuerò a verificare per un giorno.
status-making =
    🎬 Riprese in corso…
    { $bar } { $percent }%
    { $left ->
        [-1] Ci vuole un po’ più tempo del solito.
       *[other] Tempo rimanente: circa { $time }
    }
status-late = 🐢 Ci vuole molto più tempo del solito, quindi questa richiesta non conta più tra quelle in corso. Conta ancora come video, a meno che non fallisca. La tengo d’occhio ancora per un giorno: se il video arriva, lo riceverai.
status-sending = 📤 Il video è pronto: lo sto inviando…
status-speaking = 🗣 Pronuncio le tue parole…
status-drawing = 🖼 Disegno l’immagine…
status-cancelled = ✖️ Annullato. { -nothing-counted }
status-undelivered = 🎁 Il tuo video è pronto, ma Telegram non mi permette di inviarlo in questa chat. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    Non conta come video.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · realizzato in { $time }

## The list of requests, and the quota

queue-empty = Non hai richieste in corso. Iniziane una con /video.
queue-title =
    { $count ->
        [one] Hai { $count } richiesta in corso:
        [many] Hai { $count } di richieste in corso:
       *[other] Hai { $count } richieste in corso:
    }
queue-waiting =
    ⏳ { $position ->
        [0] più di { $limit } prima di te
       *[other] numero { $position }
    } – { $prompt }
queue-paused = ⏸ in attesa dello studio – { $prompt }
queue-paused-model = ⏸ in attesa di { $model } – { $prompt }
queue-starting = 🎬 preparo le riprese – { $prompt }
queue-checking = 🔎 verifico se lo studio l’ha ricevuta – { $prompt }
queue-making = 🎬 riprese – { $prompt }
queue-sending = 📤 invio – { $prompt }
queue-preparing = 🖼 guardo la foto – { $prompt }
queue-late = 🐢 in ritardo – { $prompt }
cancel-none = Non hai niente in coda. Inizia con /video.
cancel-done =
    { $count ->
        [one] { $count } richiesta annullata. { -nothing-counted }
        [many] { $count } di richieste annullate. Non contano nel tuo limite.
       *[other] { $count } richieste annullate. Non contano nel tuo limite.
    }
cancel-too-late =
    { $count ->
        [one] Per { $count } richiesta le riprese sono già iniziate: non si può più fermare. Riceverai il video.
        [many] Per { $count } di richieste le riprese sono già iniziate: non si possono più fermare. Riceverai i video.
       *[other] Per { $count } richieste le riprese sono già iniziate: non si possono più fermare. Riceverai i video.
    }
cancel-doubtful = Per ora non si può annullare:
quota-daily =
    { $limit ->
        [0] Puoi fare tutti i video che vuoi ogni giorno. Video nelle ultime 24 ore: { $used }.
        [one] Nelle ultime 24 ore hai fatto { $used } video su { $limit }; te ne restano: { $left }.
        [many] Nelle ultime 24 ore hai fatto { $used } video su { $limit }; te ne restano: { $left }.
       *[other] Nelle ultime 24 ore hai fatto { $used } video su { $limit }; te ne restano: { $left }.
    }
quota-next = Il prossimo video sarà possibile tra { $time }.
quota-active =
    { $limit ->
        [0] In corso adesso: { $used }.
       *[other] In corso adesso: { $used } (al massimo { $limit } alla volta).
    }
quota-money = I tuoi video delle ultime 24 ore costano { $amount } su { $total } che puoi spendere.
quota-chat =
    { $limit ->
        [one] Nelle ultime 24 ore questo gruppo ha fatto { $used } video su { $limit }.
        [many] Nelle ultime 24 ore questo gruppo ha fatto { $used } video su { $limit }.
       *[other] Nelle ultime 24 ore questo gruppo ha fatto { $used } video su { $limit }.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } qui non ha effetto: { $model } non la usa.
note-chosen = Per questo a { $model } serve { $setting } = { $value }, quindi ho scelto così.
note-silent = { $model } può farlo solo senza audio.
note-still = Questa è un’immagine fissa: la versione completa di { $model } è un video che comincia così.
note-sketch = Questa è una bozza: un assaggio economico di quello che { $model } fa nella versione completa.
note-continues = { $model } non può modificare un video: lo prolunga a partire dalla fine.
note-cut = { $model } usa i primi { $seconds } s del tuo video.
note-guides = { $model } non modifica questo video: ne crea uno nuovo prendendolo come riferimento.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    Cosa deve mostrare il video? Per esempio:
    /video un drago sopra le montagne
refused-instead = Tocca un pulsante e lo faccio così:
refused-unknown-option =
    L’opzione { $option } non esiste. { $nearest ->
        [none] Le opzioni sono { $options }.
       *[other] Intendevi { $nearest }?
    }
refused-option-value = { $option } richiede un valore, per esempio { $example }.
refused-option-flag = { $option } non vuole nessun valore.
refused-open-quote = Dopo { $option } mancano le virgolette di chiusura.
refused-unknown-model =
    Non c’è nessun modello «{ $name }». { $developer ->
        [none] I più simili sono { $families }.
       *[other] Di { $developer } ci sono { $families }.
    }
refused-no-sketch =
    Per questo { $model } non ha una bozza. { $families ->
        [none] Non ce l’hanno nemmeno gli altri modelli.
       *[other] Si può avere una bozza con { $families }.
    }
refused-sketch-no-cheaper = Qui una bozza non costa meno del video vero e proprio di { $model }.
refused-stills = Hai raggiunto il tuo limite di bozze in 24 ore. Potrò disegnare la prossima tra { $time }.
refused-say-photo = Per far dire il testo a qualcuno, invia una foto con un volto e, come didascalia, /say seguito dalle parole; oppure rispondi a una foto con /say e le parole.
refused-say-off = Qui la lettura del testo è disattivata. Puoi invece rispondere a un messaggio vocale con una foto e /video.
refused-say-long = È troppo da dire: circa { $seconds } s, e il massimo per { $model } è { $limit }. Usa meno parole, per favore.
refused-option =
    { $operation ->
        [image] Per le foto { $model } non ha l’opzione { $option }.
       *[other] { $model } non ha l’opzione { $option }.
    } { $options ->
        [none] Qui non ha nessuna opzione.
       *[other] Puoi usare { $options }.
    }
refused-value =
    Con { $model }, { $option } non può essere «{ $value }». { $nearest ->
        [none] Valori possibili: { $choices }.
       *[other] Il più vicino è { $nearest }. Valori possibili: { $choices }.
    }
refused-not-integer = { $option } richiede un numero intero, non «{ $value }».
refused-not-number = { $option } richiede un numero, non «{ $value }».
refused-bounds = Con { $model }, { $option } non può essere { $value }. Valori possibili: da { $minimum } a { $maximum }.
refused-option-too-long = Il testo dopo { $option } è troppo lungo: al massimo { $limit } caratteri.
refused-prompt-too-long = Sono { $length } caratteri: { $model } ne accetta al massimo { $limit }.
refused-needs-photo = Qui a { $model } serve una foto: inviane una con una didascalia, oppure rispondi a una foto con /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } accetta al massimo { $limit } foto.
        [many] { $model } accetta al massimo { $limit } di foto.
       *[other] { $model } accetta al massimo { $limit } foto.
    } Crea video a partire da: { $takes }. { $other ->
        [none] Nessun altro modello ne accetta così tante.
       *[other] { $other } le accetta: aggiungi --model { $other }
    }
refused-needs-photos =
    { $count ->
        [one] Qui a { $model } serve { $count } foto: inviala con una didascalia.
        [many] Qui a { $model } servono { $count } di foto: inviale in un album con una didascalia.
       *[other] Qui a { $model } servono { $count } foto: inviale in un album con una didascalia.
    }
refused-needs-sound = A { $model } servono una foto e una voce: rispondi a un messaggio vocale con una foto e /video.
refused-needs-video = A { $model } serve un video: inviane uno con una didascalia, oppure rispondi a un video con /video e quello che deve cambiare.
refused-media =
    { $operation ->
        [text] A { $model } non bastano le parole.
        [image] { $model } non può animare una foto.
        [frames] { $model } non può passare da una foto all’altra.
        [references] { $model } non può usare foto di riferimento.
        [talking] { $model } non può far parlare una foto.
        [edit] { $model } non può modificare un video così.
        [extend] { $model } non può prolungare un video.
        [guide] { $model } non può usare un video di riferimento.
        [motion] { $model } non può far muovere una foto come in un video.
       *[other] { $model } non può farne un video.
    } Crea video a partire da: { $takes }. { $other ->
        [none] Nemmeno gli altri modelli possono farlo.
       *[other] { $other } può farlo: aggiungi --model { $other }
    }
refused-needs-voice = { $model } fa parlare un video: scrivi dopo /video quello che deve dire.
refused-voice-or-words = { $model } accetta un audio oppure un testo da pronunciare, non entrambi. Invia di nuovo la richiesta con uno solo dei due, per favore.
refused-photo-count =
    { $count ->
        [one] Per questo a { $model } serve esattamente { $count } foto.
        [many] Per questo a { $model } servono esattamente { $count } di foto. Inviale in un album con una didascalia.
       *[other] Per questo a { $model } servono esattamente { $count } foto. Inviale in un album con una didascalia.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } accetta audio più brevi di { $limit } secondo.
        [many] { $model } accetta audio più brevi di { $limit } di secondi.
       *[other] { $model } accetta audio più brevi di { $limit } secondi.
    } Invia un audio più breve, per favore.
refused-video-length =
    { $minimum ->
        [0] { $model } accetta video di { $maximum } s al massimo.
       *[other] { $model } accetta video da { $minimum } a { $maximum } s.
    } Questo non va bene.
refused-video-pixels = Questo video è troppo grande per { $model }, che accetta al massimo { $limit } megapixel.
refused-video-frames = Questo video è troppo lungo per { $model }, che accetta al massimo { $limit } fotogrammi, cioè { $seconds } s a 30 fotogrammi al secondo.
refused-medium =
    { $kind ->
        [sound] { $model } non può usare questo audio: il formato o la dimensione non va bene.
        [video] { $model } non può usare questo video: il formato o la dimensione non va bene.
       *[photo] { $model } non può usare questa foto: il formato o la dimensione non va bene.
    }
refused-links-only = { $model } accetta foto e audio solo come link web, e io non ne ho. /models mostra altri modelli.
refused-links-only-video = { $model } accetta i video solo come link web, e io non ne ho. /models mostra altri modelli.
refused-combination = { $model } non può combinare { $option } { $value } con { $other }. Valori possibili qui: { $choices }.
refused-combination-media = Per questo tipo di richiesta ({ $takes }), { $model } non può usare { $option } { $value }. Valori possibili qui: { $choices }.
refused-out-of-place = { $model } qui non può usare { $option }.
refused-generic-combination = { $model } non può usare queste opzioni insieme. Togline qualcuna, per favore.
refused-needs-setting = A { $model } serve anche --set { $setting }=VALORE. Valori possibili: { $choices }.
refused-setting =
    { $model } non ha nessuna impostazione «{ $setting }». { $settings ->
        [none] Qui con --set non si può impostare nulla.
       *[other] Con --set puoi impostare { $settings }.
    }
refused-album = In questo album c’è un video, e io posso usare solo foto. Inviale di nuovo senza il video, per favore.
write-as-yourself = Stai scrivendo come canale, quindi non so chi sei. Passa al tuo account e invialo di nuovo.
refused-not-allowed =
    Mi dispiace, questo bot è riservato alle persone e ai gruppi scelti dal proprietario. { $group ->
        [none] Il tuo ID di Telegram è { $id }: comunicalo al proprietario se vuoi usare il bot.
       *[other] L’ID di questo gruppo è { $group } e il tuo è { $id }: comunicane uno al proprietario se vuoi usare il bot.
    }
refused-user-daily =
    { $limit ->
        [one] Hai raggiunto il tuo limite di { $limit } video in 24 ore.
        [many] Hai raggiunto il tuo limite di { $limit } di video in 24 ore.
       *[other] Hai raggiunto il tuo limite di { $limit } video in 24 ore.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Questo gruppo ha raggiunto il suo limite di { $limit } video in 24 ore.
        [many] Questo gruppo ha raggiunto il suo limite di { $limit } di video in 24 ore.
       *[other] Questo gruppo ha raggiunto il suo limite di { $limit } video in 24 ore.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Hai già { $limit } richiesta in corso. Riprova quando è finita. La trovi in /queue.
        [many] Hai già { $limit } di richieste in corso. Riprova quando una è finita. Le trovi in /queue.
       *[other] Hai già { $limit } richieste in corso. Riprova quando una è finita. Le trovi in /queue.
    }

## Photos that cannot be used

image-too-large = Questa immagine è troppo pesante: deve essere sotto i { $limit } MB.
image-too-many-pixels = Questa immagine ha { $megapixels } megapixel: posso arrivare a { $limit }. Inviala come foto, non come file: così Telegram la rimpicciolisce.
image-too-small = Questa immagine è troppo piccola ({ $width }×{ $height }): ogni lato deve avere almeno { $limit } pixel.
image-crop-too-small = Questa immagine è troppo lunga e stretta: ritagliata nel formato del video, ne resterebbero solo { $width }×{ $height } pixel, e ogni lato deve averne almeno { $limit }.
image-broken = Non riesco ad aprire questa immagine: il file sembra danneggiato. Inviala di nuovo, per favore.
image-unusable = Non ho potuto aprire questa immagine. Inviala come foto, non come file, per favore.
image-nothing = Questa immagine è vuota: non si vede nulla. Inviane un’altra, per favore.
image-format = Non posso usare immagini { $format }. Invia l’immagine come foto, non come file, oppure invia un file JPEG, PNG, WebP, HEIC, AVIF, TIFF o BMP.
image-unknown = Questa non è un’immagine che io possa usare. Inviala come foto, non come file, oppure invia un file JPEG, PNG, WebP, HEIC, AVIF, TIFF o BMP.
image-animated = Le immagini in movimento (GIF) non posso usarle, solo quelle ferme.
image-gone = Telegram non mi lascia più scaricare questa foto. Inviala di nuovo, per favore.
sound-too-large = Questo audio è troppo pesante: deve essere sotto i { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Questo audio è troppo lungo: al massimo { $limit } secondo.
        [many] Questo audio è troppo lungo: al massimo { $limit } di secondi.
       *[other] Questo audio è troppo lungo: al massimo { $limit } secondi.
    }
sound-too-short = Questo audio è troppo breve: deve durare almeno { $limit } s.
sound-broken = Non riesco a riprodurre questo audio. Invia un messaggio vocale o un file MP3, per favore.
sound-gone = Telegram non mi lascia più scaricare questo audio. Invialo di nuovo, per favore.
source-too-large = Questo video è troppo pesante: posso usare video fino a { $limit } MB.
source-too-long =
    { $limit ->
        [one] Questo video è troppo lungo: posso arrivare a { $limit } secondo. Inviane uno più breve, per favore.
        [many] Questo video è troppo lungo: posso arrivare a { $limit } di secondi. Inviane uno più breve, per favore.
       *[other] Questo video è troppo lungo: posso arrivare a { $limit } secondi. Inviane uno più breve, per favore.
    }
source-too-short = Questo video è troppo breve: deve durare almeno { $limit } s.
source-unusable = Non riesco ad aprire questo video. Invialo come video, non come file, oppure invia un file MP4, per favore.
source-cannot-fit = Non riesco ad adattare questo video al modello: è troppo lungo e stretto.
source-gone = Telegram non mi lascia più scaricare questo video. Invialo di nuovo, per favore.
media-out-of-reach = Qui non posso accedere a foto, audio e video: il server Telegram di questo bot non è configurato per farlo. Se ne deve occupare il proprietario del bot.
sound-silent = In questo audio non sento nulla: è muto dall’inizio alla fine. Inviane un altro, per favore.

## Failures

failed-content = Lo studio ha rifiutato queste parole o questa foto: le sue regole non le consentono. Prova con altre parole o un’altra foto.
failed-generation = Lo studio non è riuscito a fare questo video: { $reason }
failed-unknown = Lo studio non è riuscito a fare questo video e non ha detto perché.
failed-field = Lo studio non ha accettato { $field }. Riprova senza questa opzione.
failed-bad-request = Lo studio non ha accettato la richiesta: { $reason }
failed-bad-key = Al momento lo studio non mi fa entrare. Se ne deve occupare il proprietario del bot.
failed-no-credits = Il conto del bot presso lo studio è vuoto. Lo deve ricaricare il proprietario.
failed-not-allowed = Lo studio non lo consente all’account del bot.
failed-model-gone = Lo studio non ha più questo modello. Scegline un altro, per favore.
failed-maintenance = Questo modello è in manutenzione presso lo studio. Provane un altro, o riprova più tardi.
failed-never-came = Lo studio non ha mai finito questo video, e ho smesso di aspettarlo.
failed-no-video = Lo studio dice che questo video è pronto, ma quello che mi ha dato non è un video.
failed-link-dead = Lo studio dice che questo video è pronto, ma il suo link non funziona più, e non ce n’è uno nuovo.
failed-source-gone = Non riesco più ad accedere al video da cui vuoi partire: lo studio l’ha eliminato. Allo studio non è stato inviato nulla.
failed-internal = Qualcosa è andato storto da parte mia. Riprova, per favore.

link-too-large = Il video supera i { $limit } MB che posso caricare, quindi ecco il link. { -link-expires }
link-not-taken = Telegram non accetta questo video qui, quindi ecco il link. { -link-expires }
link-not-fetched = Non ho potuto scaricare il video per inviarlo, quindi ecco il link. { -link-expires }
video-broken = Il file video è danneggiato.

## What a model makes a video of: parts of a list

operation-text = parole
operation-image = una foto
operation-frames = una prima e un’ultima foto
operation-references = foto di riferimento
operation-talking = una foto con una voce
operation-edit = un video da modificare
operation-extend = un video da prolungare
operation-guide = un video di riferimento
operation-motion = una foto e un video di cui imita i movimenti
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = richiede un secondo video che faccia da maschera per le parti da ridipingere
unreachable-character-object = richiede un personaggio e il video di un attore che lo muova
unreachable-no-description = è nuovo, e AI/ML API non dice dove è descritto
unreachable-elsewhere = è nuovo, e la sua descrizione non si trova presso AI/ML API
unreachable-not-had = è nuovo, e non ho potuto recuperarne la descrizione: riproverò
unreachable-unreadable = è nuovo, e la sua descrizione è illeggibile
unreachable-circular = è nuovo, e la sua descrizione rimanda a sé stessa all’infinito
unreachable-other-model = è nuovo, e la sua descrizione è quella di un altro modello
unreachable-path = è nuovo, e va richiesto in un modo che non conosco
unreachable-required = è nuovo, e richiede qualcosa che non posso fornire: { $parameter }
unreachable-use-of-video = è nuovo, e non è descritto cosa fa con un video
unreachable-no-input = è nuovo, e non accetta né parole né foto in un modo che conosco
unreachable-id = è nuovo, e il suo nome non si può scrivere in una chat
unreachable-name = è nuovo, e ha lo stesso nome di un altro modello

## Settings, models, languages

language-name = Italiano
command-models = Tutti i modelli e cosa sanno fare
command-settings = Le tue impostazioni predefinite
command-language = La lingua che parlo con te
settings-title =
    ⚙️ Le tue impostazioni: quello che uso se il tuo messaggio non dice altro. Un’opzione nel messaggio ha sempre la precedenza.

    Queste sono le scelte per { $model }; con altri modelli possono essere diverse.
settings-title-group =
    ⚙️ Le impostazioni di questo gruppo: quello che uso se un messaggio non dice altro. Un’opzione nel messaggio ha sempre la precedenza. Solo gli amministratori possono modificarle.

    Queste sono le scelte per { $model }; con altri modelli possono essere diverse.
settings-admins-only = Solo gli amministratori possono modificare le impostazioni di questo gruppo. In una chat privata con me puoi scegliere le tue.
settings-pick-ar = 📐 Che formato devono avere i tuoi video? Questi sono quelli che { $model } offre. Le foto vengono ritagliate di conseguenza.
settings-pick-duration = ⏱ Quanto devono durare i tuoi video? Queste sono le durate che { $model } offre.
settings-pick-res = 🖥 Che risoluzione devono avere i tuoi video? Queste sono quelle che { $model } offre.
value-own = decide il modello
value-own-known = { $value } (standard)
value-on = sì
value-off = no
value-telegram = come in Telegram
button-set-model = 🎬 Modello: { $value }
button-set-ar = 📐 Formato: { $value }
button-set-duration = ⏱ Durata: { $value }
button-set-res = 🖥 Risoluzione: { $value }
button-set-sound = 🔊 Audio: { $value }
button-set-enhance = ✨ Rifinisci il testo: { $value }
button-set-confirm = ✋ Chiedi prima: { $value }
button-set-language = 🌐 Lingua: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Impostazioni
button-back = ↩️ Indietro
button-previous = ◀️ Precedenti
button-next = Altri ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Non disponibili qui · { $count }
button-mine = ⭐ Usa questo modello
button-mine-group = ⭐ Usalo in questo gruppo
button-is-mine = ✅ Il tuo modello
button-is-mine-group = ✅ Il modello del gruppo
pressed-saved = Salvato.
pressed-admins-only = Solo gli amministratori di questo gruppo possono modificarlo.
pressed-no-more = Non è più disponibile.
models-title =
    { $count ->
        [one] 🎬 C’è { $count } modello. Di chi è?
        [many] 🎬 Ci sono { $count } di modelli. Di quale sviluppatore li vuoi vedere?
       *[other] 🎬 Ci sono { $count } modelli. Di quale sviluppatore li vuoi vedere?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } modello.
        [many] 🎬 { $developer }: { $count } di modelli. Quale?
       *[other] 🎬 { $developer }: { $count } modelli. Quale?
    }
models-family =
    🎬 { $model } · { $developer }

    Crea video a partire da:

    { $takes }

    Circa { $time } di attesa · { $price }
    Solo per un video: --model { $name }
models-tags = Nel tuo testo puoi chiamare il primo elemento { $first }, e così via. Se non usi questi nomi, li aggiungo io.
models-new = 🆕 Di questo modello so solo quello che ne dice AI/ML API: qui non l’ha ancora provato nessuno.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modello non si può usare da una chat, ed ecco perché:
        [many] 🚫 { $count } di modelli non si possono usare da una chat, ed ecco perché:
       *[other] 🚫 { $count } modelli non si possono usare da una chat, ed ecco perché:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 In che lingua devo parlarti? Vale anche nei gruppi.
language-title-group = 🌐 In che lingua devo parlare in questo gruppo? A ogni membro rispondo nella sua lingua, se la parlo.

## Answers to messages, and the buttons under a result

refused-sound-alone = A una voce serve un volto: rispondi al messaggio vocale con una foto la cui didascalia inizi con /video.
sound-alone =
    { $kind ->
        [voice] 🎙 A una voce serve un volto: rispondi a questo messaggio vocale con una foto, e la foto parlerà.
       *[audio] 🎙 A una voce serve un volto: rispondi a questo audio con una foto, e la foto parlerà.
    }
offer-write-down =
    🎙 Posso trascrivere quello che dici qui, e poi fare un video con le tue parole.

    Oppure rispondi a questo messaggio vocale con una foto, e la foto parlerà.
written-down =
    📝 Ho sentito:

    { $words }
refused-recordings =
    { $limit ->
        [one] Hai raggiunto il tuo limite di { $limit } messaggio vocale in 24 ore. Potrò trascrivere il prossimo tra { $time }.
        [many] Hai raggiunto il tuo limite di { $limit } di messaggi vocali in 24 ore. Potrò trascrivere il prossimo tra { $time }.
       *[other] Hai raggiunto il tuo limite di { $limit } messaggi vocali in 24 ore. Potrò trascrivere il prossimo tra { $time }.
    }
refused-recording-price = Nessuno può dire quanto costa trascriverlo, e qui la spesa è limitata. Scrivi il testo, per favore.
recording-no-words = In questo messaggio vocale non sento parole. Parla più vicino al microfono, oppure scrivi il testo.
recording-failed = Non ho potuto trascrivere questo messaggio vocale, e non è stato addebitato nulla. Invialo di nuovo o scrivi il testo, per favore.
recording-in-doubt = Non so che fine abbia fatto questo messaggio vocale: la risposta dello studio è andata persa. Scrivi quello che hai detto, per favore.
button-change = ✏️ Modifica
button-extend = ➡️ Prolunga
button-sound = 🔊 Aggiungi audio
button-restyle = 🎨 Cambia stile
button-say = 🗣 Fallo parlare
button-others = 🎛 Altro modello
button-copy = 📋 Copia
pressed-no-others = Nessun altro modello può farlo.
change-words =
    Copia questo, cambia quello che vuoi e invialo:

    { $command }
change-media =
    Copia questo, cambia quello che vuoi e invialo come risposta a questo messaggio, così uso le stesse foto, lo stesso audio o lo stesso video:

    { $command }
other-models = Quale modello uso questa volta? Toccane uno e comincio subito; conta come un video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Grazie per l’invito! Trasformo parole e foto in video.
group-sees-all =
    👀 Vedo i messaggi di questo gruppo, quindi puoi anche semplicemente menzionarmi:
    @{ $name } un drago sopra le montagne
group-sees-some =
    🙈 Qui vedo solo i comandi e le risposte ai miei messaggi. Non vedo i messaggi o le didascalie che mi menzionano.
    Per cambiarlo, un amministratore può darmi i permessi di amministratore in questo gruppo. Oppure il proprietario del bot può disattivare la modalità privacy dei gruppi (@BotFather, /setprivacy) e aggiungermi di nuovo.
group-no-videos = ⚠️ Non ho il permesso di inviare video qui, quindi arriverebbero solo link. Un amministratore può consentirlo nei permessi del gruppo, o darmi i permessi di amministratore.
group-no-messages = ⚠️ Ora sono in «{ $group }», ma non ho il permesso di scriverci. Un amministratore di quel gruppo può consentirlo nei permessi del gruppo, o darmi i permessi di amministratore.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Trasformo parole e foto in video con l’audio.

    Scrivi quello che vuoi vedere, oppure invia una foto e di’ cosa deve succedere. Un minuto o due dopo, il video è qui. Funziono anche nei gruppi.

    Premi Avvia e inviami la tua prima idea.
bot-short-description = 🎬 Trasforma parole e foto in video con l’audio, nelle chat private e nei gruppi.

## Videos already made, and what is kept

command-history = I tuoi video, da ricevere di nuovo
command-privacy = Cosa conservo su di te e chi lo vede
command-forget = Eliminare quello che conservo su di te
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Più recenti
button-older = ⬇️ Meno recenti
button-forget = 🗑 Elimina tutto
button-keep = ↩️ Conserva tutto
pressed-not-now = In questo momento Telegram non l’ha accettato. Se non arriva nulla, tocca di nuovo.
history-empty = Qui non hai ancora video. Fanne uno con /video.
history-title = 🎞 I tuoi video, prima i più recenti. Tocca un pulsante per riceverne uno di nuovo: è gratis e non conta nel tuo limite.
history-title-group = 🎞 I tuoi video di questo gruppo, prima i più recenti. Tocca un pulsante per riceverne uno di nuovo: è gratis e non conta nel tuo limite.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · arrivato come link, quindi non posso inviarlo di nuovo
history-lost = Telegram non ha più questo video, quindi non posso inviarlo di nuovo. Posso rifarlo: conta come un video.
forget-ask =
    🗑 Elimino quello che conservo su di te, in tutte le chat?

    Spariranno per sempre le parole, le opzioni, gli ID dei file delle foto, i link dei video e i risultati di tutte le tue richieste concluse, la tua /history con i suoi pulsanti, le tue /settings, e le mie proposte e domande che ti aspettano ancora. I pulsanti sotto i tuoi video smetteranno di funzionare.

    I messaggi e i video di questa chat restano: li conserva Telegram, e solo tu puoi eliminarli. Per circa un giorno ricorderò ancora che hai fatto dei video, ma non quali, così il tuo limite resta com’è.
forget-under-way =
    { $count ->
        [one] { $count } tua richiesta è ancora in corso. Non verrà eliminata e riceverai il tuo video: dopo, invia di nuovo /forget.
        [many] { $count } di tue richieste sono ancora in corso. Non verranno eliminate e riceverai i tuoi video: dopo, invia di nuovo /forget.
       *[other] { $count } tue richieste sono ancora in corso. Non verranno eliminate e riceverai i tuoi video: dopo, invia di nuovo /forget.
    }
forget-done =
    { $count ->
        [0] Fatto. Non avevi richieste concluse; le proposte e le domande aperte sono state eliminate.
        [one] Fatto. { $count } richiesta conclusa è stata eliminata, insieme alle proposte e alle domande aperte.
        [many] Fatto. { $count } di richieste concluse sono state eliminate, insieme alle proposte e alle domande aperte.
       *[other] Fatto. { $count } richieste concluse sono state eliminate, insieme alle proposte e alle domande aperte.
    }
privacy =
    🔒 Cosa conservo su di te:
    · Le tue richieste: le parole, le opzioni, il modello, gli orari, il tuo ID di Telegram, la tua lingua, la chat e il messaggio da cui sono arrivate, gli ID dei file di Telegram delle tue foto, dei video che hai inviato e dei video finiti, il link del video presso lo studio e, se qualcosa è andato storto, che cosa. { $days ->
        [0] Finché non invii /forget.
        [one] Finché non invii /forget, ma al massimo per { $days } giorno.
        [many] Finché non invii /forget, ma al massimo per { $days } di giorni.
       *[other] Finché non invii /forget, ma al massimo per { $days } giorni.
    }
    · Le proposte e le domande che ti aspettano: 1 giorno. Gli ID dei file di Telegram delle foto negli album: 7 giorni.
    · Quello che hai scelto in /settings: finché non lo cambi o non invii /forget.
    · Le foto, gli audio e i tuoi video veri e propri: solo finché lo studio non li riceve o la richiesta non finisce. I video finiti: solo mentre li invio.
    · I messaggi che mi invii: finché non li ho gestiti. Se non riesco a gestirne uno: 2 giorni.

    Chi lo vede:
    · Lo studio, AI/ML API, riceve le parole, le opzioni, le foto, i video e gli audio di una richiesta, con un numero casuale, senza il tuo nome né il tuo ID di Telegram. Quello che conserva dipende dalle sue regole.
    · Telegram conserva i nostri messaggi e i tuoi video, secondo le sue regole.
    · Il proprietario del bot può consultarne l’archivio e il registro.
    · In un gruppo, tutti i membri vedono le richieste e i video.

    Come eliminarlo: /forget elimina quello che conservo. Per circa un giorno dopo una richiesta ricordo ancora che è stata fatta e dove, ma non cosa fosse, per via del limite. Non elimina nulla presso lo studio, su Telegram, né nelle copie e nei registri conservati dal proprietario.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } $
price-varies = prezzo noto a video fatto
price-unknown = prezzo sconosciuto
refused-model-gone =
    Purtroppo lo studio non offre più { $model }. { -nothing-counted } { $other ->
        [none] Al momento nessun altro modello può farlo.
       *[other] { $other } può fare lo stesso: aggiungi --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ In qualsiasi altra chat, scrivi @{ $name } e quello che vuoi vedere.
inline-make = 🎬 Crea questo video qui
inline-about = { $details } · circa { $time } di attesa · { $price }
inline-empty = Scrivi quello che vuoi vedere
inline-refused = ✋ Così non posso farlo
inline-offer =
    🎬 «{ $prompt }»

    { inline-about } · conta come un video
inline-status =
    «{ $prompt }»

    { $status }
inline-make-photo = 🖼 Anima così la tua ultima foto
inline-photo-gone = Non ho più la foto per questa richiesta. { -nothing-counted } Inviamela di nuovo, nella nostra chat privata.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 In una chat di cui non faccio parte, rispondi a una foto con @{ $name } e quello che deve succedere.
guest-begun = 🎬 Un momento… Se questo testo non cambia, non è stato fatto nulla: menzionami di nuovo.
guest-how =
    Rispondi a una foto con @{ $name } e quello che deve succedere, per esempio:
    @{ $name } le onde arrivano a riva, i capelli si muovono al vento
guest-unanswered = Mi hai menzionato in un’altra chat, ma lì non posso più aggiungere nulla. { -nothing-counted } Chiedimelo di nuovo, per favore.

## Sharing: one's own videos in any chat

button-share = ↗️ Condividi
button-make-own = 🎬 Crea il tuo
gallery-not-there = Qui non hai nessun video così

## The last frame, and the file as it is

button-last-frame = 🎞 Scena successiva
button-file = 📎 Come file
pressed-fetching = Lo sto recuperando…
ask-frame = 🎞 Il tuo video finisce qui. Cosa deve succedere dopo? Rispondi con qualche parola.
caption-file = 📎 Il video così come l’ha fatto lo studio, senza la compressione di Telegram.
video-gone = Non posso più recuperare questo video: lo studio l’ha eliminato, e Telegram mi dà solo file fino a { $limit } MB. Posso rifarlo: conta come un video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ In coda. Al momento lo studio non accetta nuove richieste: la tua è al sicuro e riprenderà da sola.
status-paused-model = ⏸ In coda. Al momento lo studio non accetta richieste per { $model }: la tua è al sicuro e riprenderà da sola. Nel frattempo un altro modello può funzionare.
status-unclear = 🔎 Lo studio non sa ancora dirmi se ha la tua richiesta, quindi non conta più tra quelle in corso. Conta ancora come video, a meno che non fallisca. Continuerò a chiedere per un giorno: se il video arriva, lo riceverai.
status-fitting = 📦 Il video è troppo pesante per Telegram, quindi lo sto riducendo… { $percent }%
status-converting = 📦 I telefoni non riescono a riprodurre il formato di questo video, quindi lo sto convertendo… { $percent }%
caption-smaller = ridotto per entrare in Telegram
caption-converted = convertito in un formato adatto ai telefoni
link-no-room = Al momento non ho spazio per il video, quindi ecco il link. { -link-expires }
link-not-ready = Non ho potuto convertire questo video in un formato adatto ai telefoni, quindi ecco il link. { -link-expires }
failed-no-room = Non ho più spazio per lavorare. Se ne deve occupare il proprietario del bot.
refused-budget = Il budget di questo bot per 24 ore è esaurito. { quota-next }
refused-budget-model = { $model } costerebbe { $price }, più del budget di questo bot per 24 ore. /models mostra quanto costano gli altri modelli.
refused-budget-price = { $model } non ha un prezzo fisso, e il proprietario del bot permette solo modelli che ne hanno uno. /models mostra quanto costano gli altri modelli.
refused-paused = Il conto del bot presso lo studio è quasi vuoto, quindi al momento non accetto nuove richieste. Il proprietario del bot lo sa. Riprova più tardi, per favore.
refused-model-not-allowed =
    Questo bot non offre { $model }. { $other ->
        [none] /models mostra che cosa offre.
       *[other] { $other } può fare lo stesso: aggiungi --model { $other }
    }
refused-video-price = { $model } costerebbe { $price }, e qui un video può costare al massimo { $amount }. /models mostra quanto costano gli altri modelli.
refused-video-unknown = Nessuno può dire in anticipo quanto costa { $model }, e qui un video può costare al massimo { $amount }. /models mostra quanto costano gli altri modelli.
refused-user-money = Sarebbe più di { $amount }, quanto puoi spendere qui in 24 ore. { quota-next }
refused-budget-kept = Ciò che resta del budget di questo bot per 24 ore è riservato ai suoi amministratori. { quota-next }
refused-fetched = Non posso recuperare di nuovo per te più di { $limit } MB di video pronti in 24 ore. Riprova tra { $time }.
refused-files = Troppi dei tuoi file non si sono potuti aprire nelle ultime 24 ore, quindi per ora non ne apro altri. Riprova tra { $time }.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API non accetta la nostra chiave.
        [credits] Il nostro conto presso AI/ML API è vuoto.
       *[other] AI/ML API non ci fa entrare.
    }
admin-paused = ⚠️ { admin-barrier } Finché non cambia non le invio nulla di nuovo, ma continuo a provare. Niente va perso; in attesa adesso: { $count }.
admin-resumed = ✅ AI/ML API accetta di nuovo le nostre richieste. Quello che era in attesa va avanti.
admin-no-access = ⚠️ { admin-barrier } A quanto pare non si può fare nessun video finché la situazione non cambia. Riprovo ogni minuto.
admin-access = ✅ AI/ML API ci fa di nuovo entrare.
admin-records-refused = ⚠️ AI/ML API rifiuta il modo in cui cerco nei suoi registri le richieste inviate ma mai confermate. È un errore mio: segnalalo, per favore. Nulla viene pagato due volte e continuo a cercare, ma quelle richieste devono aspettare. «python -m bot check» e il log dicono di più.
admin-records-fine = ✅ AI/ML API mi lascia di nuovo cercare nei suoi registri. Le richieste in attesa proseguono.
admin-balance-low = ⚠️ Sul nostro conto presso AI/ML API restano solo { $amount }. Non accetto nuove richieste finché non viene ricaricato; quello che è in corso va avanti.
admin-balance-fine = ✅ Il nostro conto presso AI/ML API è stato ricaricato: { $amount }. Accetto di nuovo richieste.
admin-prices-fell = ⚠️ AI/ML API indica all'improvviso meno di un decimo dell'ultimo prezzo per: { $models }. Continuo a contare con il vecchio prezzo finché il nuovo non sarà rimasto per 24 ore.
admin-prices-fine = ✅ I prezzi indicati da AI/ML API valgono di nuovo.
admin-models-new = 🆕 AI/ML API ha nuovi modelli, e so come usarli: { $models }. Gli amministratori possono già usarli; gli altri solo se ALLOWED_MODELS è * o li nomina. Con «models deny» se ne toglie uno.
admin-models-odd = 🆕 AI/ML API ha nuovi modelli che non capisco: { $models }. Non li offro: /models dice perché.
admin-models-many = 🆕 AI/ML API elenca così tanti nuovi modelli in una volta che di { $models } non ho letto la descrizione.
admin-budget-half = ⚠️ È stata spesa metà o più del nostro budget per 24 ore: { $amount } su { $total }.
admin-budget-low = ✅ Ora è speso meno della metà del nostro budget per 24 ore: { $amount } su { $total }.
admin-budget-spent = ⚠️ Il nostro budget per 24 ore non basta più: sono stati spesi { $amount } su { $total }. Rifiuto richieste finché non torna a bastare.
admin-budget-room = ✅ Il nostro budget per 24 ore basta di nuovo: sono stati spesi { $amount } su { $total }.

## Admins: verbs (whoever may do what)

command-grant = Dare a qualcuno un altro limite
command-tier = Un livello: limite giornaliero con nome
command-ban = Bloccare l’accesso a qualcuno
command-unban = Ridare l’accesso a qualcuno
command-pause = Non accettare nulla di nuovo per ora
command-resume = Riprendere dopo una pausa
command-user = Quello che so di qualcuno
command-invite = Creare un link di invito
command-loglevel = Quanto scrivo nel mio log
command-changes = Le ultime modifiche degli amministratori
refused-banned = Il proprietario di questo bot ti ha bloccato l’accesso.
refused-house-paused =
    Il proprietario di questo bot l’ha messo in pausa. { $reason ->
        [none] Riprova più tardi, per favore.
       *[other] { $reason }
    }
status-paused-owner = ⏸ In coda. Il proprietario di questo bot l’ha messo in pausa: la tua richiesta è al sicuro e riprenderà da sola.
queue-paused-owner = ⏸ messa in pausa dal proprietario – { $prompt }
verb-in-private = Chiedimelo nella nostra chat privata, per favore.
verb-form =
    Si scrive così:
    { $form }
    Per esempio:
    { $example }
verb-word-missing = Manca una parola.
verb-word-odd = Qui non capisco «{ $word }».
verb-user-missing = Di’ di chi si tratta: indica il suo ID di Telegram, oppure rispondi a un suo messaggio che mi hai inoltrato.
verb-user-odd = «{ $word }» non è un ID di Telegram: un ID è un numero, che la persona vede quando mi invia /start.
verb-name = Telegram non mi dice chi è { $name }. Indica il suo ID di Telegram, oppure rispondi a un suo messaggio che mi hai inoltrato.
verb-of-admin = { $id } è in ADMIN_IDS, e gli amministratori non si possono né limitare né bloccare.
verb-daily-none = Con 0 al giorno non si potrebbe fare più nulla; per bloccare qualcuno usa ban. Per un numero illimitato scrivi «unlimited».
verb-daily-many = È troppo: il massimo al giorno è { $limit }. Per un numero illimitato scrivi «unlimited».
verb-money-fixed = Il denaro non si può assegnare: USER_DAILY_USD e DAILY_BUDGET_USD valgono per tutti.
verb-day-odd = «{ $word }» non è una data. Una data si scrive così: 2030-12-31.
verb-day-over = Il { $day } è già passato: oggi è il { $today } (UTC).
verb-tier-unknown =
    Non c’è nessun livello «{ $name }». { $names ->
        [none] Non ce ne sono ancora.
       *[other] Ci sono: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Non ci sono ancora livelli.
       *[other] Livelli: { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } può fare un numero illimitato di video al giorno
        [one] { $id } può fare { $limit } video al giorno
        [many] { $id } può fare { $limit } di video al giorno
       *[other] { $id } può fare { $limit } video al giorno
    }{ $tier ->
        [none] {""}
       *[other] {" "}(livello «{ $tier }»)
    }{ $until ->
        [none] .
       *[other] {" "}fino al { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] Per { $id } vale di nuovo quello che vale per tutti: un numero illimitato di video al giorno.
        [one] Per { $id } vale di nuovo quello che vale per tutti: { $limit } video al giorno.
        [many] Per { $id } vale di nuovo quello che vale per tutti: { $limit } di video al giorno.
       *[other] Per { $id } vale di nuovo quello che vale per tutti: { $limit } video al giorno.
    }
verb-tier-set =
    { $limit ->
        [0] «{ $name }» significa un numero illimitato di video al giorno.
        [one] «{ $name }» significa { $limit } video al giorno.
        [many] «{ $name }» significa { $limit } di video al giorno.
       *[other] «{ $name }» significa { $limit } video al giorno.
    } { $count ->
        [one] { $count } persona ha questo livello.
        [many] { $count } di persone hanno questo livello.
       *[other] { $count } persone hanno questo livello.
    }
verb-tier-off = Il livello «{ $name }» non esiste più. Chi lo aveva ha ora lo stesso limite di tutti.
verb-banned = L’accesso di { $id } è bloccato. Le sue richieste in attesa sono annullate; quello che è già pagato verrà consegnato.
verb-unbanned = L’accesso di { $id } non è più bloccato.
verb-not-banned = L’accesso di { $id } non è bloccato.
verb-paused = ⏸ In pausa. Non accetto nulla di nuovo e non pago nulla, chiunque lo chieda; quello che è già in lavorazione verrà consegnato.
verb-resumed = ▶️ Accetto di nuovo richieste, e quello che era in attesa va avanti.
verb-not-paused = Non sono in pausa.
verb-model-unknown = Non c’è nessuna famiglia di modelli «{ $name }»: la più simile è { $nearest }.
verb-model-default = { $model } è DEFAULT_MODEL, il modello per chi non ne indica uno. Cambia prima questa impostazione.
verb-model-ceiling = Qui { $model } non si può permettere: { $setting } lo esclude.
verb-model-denied = Nessuno può più usare { $model }, nemmeno gli amministratori.
verb-model-allowed = { $model } si può usare.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API non elenca nessun modello oltre a quelli che ho di serie.
verb-models-new-later = Per ora non è stato possibile chiedere tutto: il log dice perché, e riproverò.
verb-price = Un video può costare al massimo { $price }.
verb-price-ceiling = Un video può costare al massimo { $price }, come stabilisce MAX_VIDEO_USD.
verb-price-any = Un video può costare qualsiasi cifra: MAX_VIDEO_USD non pone limiti.
verb-price-above = MAX_VIDEO_USD è { $price }, e qui non si può permettere di più.
verb-invited =
    { $count ->
        [one] { $count } persona può avere l’accesso aprendo questo link:
        [many] { $count } di persone possono avere l’accesso aprendo questo link:
       *[other] { $count } persone possono avere l’accesso aprendo questo link:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] { $count } utilizzo rimasto:
        [many] { $count } di utilizzi rimasti:
       *[other] { $count } utilizzi rimasti:
    } { $link }
verb-invites-none = Non ci sono inviti aperti.
verb-invite-open = Nessuno ha bisogno di un invito: questo bot è aperto a tutti.
verb-invite-off = Nessun altro può avere l’accesso con { $name }. Chi l’ha già avuto così lo mantiene.
verb-invite-unknown = Non c’è nessun invito «{ $name }».
verb-log-level = Un bot in esecuzione scriverà il log al livello { $level } entro pochi secondi, fino al prossimo avvio.
verb-changes-none = Gli amministratori non hanno ancora cambiato nulla.
verb-user =
    👤 { $id } · { $level ->
        [admin] amministratore
        [guest] può usarmi, grazie a un invito
        [user] può usarmi
        [banned] accesso bloccato
       *[stranger] non è in nessuna lista
    }
    Lingua: { $tongue ->
        [none] sconosciuta
       *[other] { $tongue }
    }
    Ultima richiesta: { $day ->
        [none] nessuna, che io sappia
       *[other] { $day } (UTC)
    }
verb-user-note = Nota: { $note }
verb-user-grant =
    Limite giornaliero personale{ $tier ->
        [none] {""}
       *[other] {" "}(livello «{ $tier }»)
    }{ $until ->
        [none] {""}
       *[other] {" "}fino al { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Video nelle ultime 24 ore: { $used }, senza limite
       *[other] Video nelle ultime 24 ore: { $used } su { $limit }
    } · in corso: { $running }
verb-user-month = Video negli ultimi 30 giorni: { $videos } · costo: { $amount } · falliti: { $failures }

## Admins: figures, digest, news

command-stats = La mia attività in cifre
command-balance = Quanto resta sul nostro conto
command-broadcast = Inviare novità a chi le vuole
stats-period =
    { $period ->
        [today] Oggi (UTC)
        [week] Ultimi 7 giorni
       *[month] Ultimi 30 giorni
    }
stats-counts = Richieste: { $requests }, video: { $videos }, fallite: { $failed }
stats-undelivered = Fatti, ma non consegnati: { $count }
stats-cancelled = Annullate: { $count }
stats-people = Persone: { $users }, gruppi: { $groups }
stats-cost = Costo: { $amount }
stats-cost-priced = Costo: { $amount }, di cui { $total } secondo i prezzi di listino, perché AI/ML API non ha detto quanto ha addebitato.
stats-unpriced = Costo sconosciuto: { $count }
stats-provider = Secondo AI/ML API: { $amount }, richieste addebitate: { $count }
stats-provider-refused = Con la nostra chiave AI/ML API non comunica i propri dati.
stats-provider-unknown = Non è stato possibile chiedere ad AI/ML API i suoi dati.
stats-failures = Perché le richieste sono fallite
stats-failure =
    { $why ->
        [content] Regole sui contenuti
        [request] Richiesta non accettata
        [studio] Video impossibile da fare
        [account] Il nostro conto o la nostra chiave
        [late] Mai finito
        [lost] Nessun video utilizzabile
        [file] Un file inviato
       *[own] Un errore mio
    }: { $count }
stats-times = Dalla richiesta al video: tempo per la metà, tempo per nove su dieci
stats-time = { $model }: { $half }, { $most }
stats-slowest = Il più lento: { $model }, metà dei suoi video entro { $half }
balance-left = Il nostro conto presso AI/ML API: { $amount }
balance-left-before = Il nostro conto presso AI/ML API, { $time } fa: { $amount }. Ora non è stato possibile verificarlo.
balance-unknown = Non è stato possibile chiedere ad AI/ML API quanto resta sul nostro conto.
balance-spent = Spesi nelle ultime 24 ore: { $amount }
balance-lasts-hours = Di questo passo basterà per { $time }.
balance-lasts-days =
    { $days ->
        [one] Di questo passo basterà per { $days } giorno.
        [many] Di questo passo basterà per { $days } di giorni.
       *[other] Di questo passo basterà per { $days } giorni.
    }
digest-title = 🎬 La nostra settimana, dal { $first } al { $last } (UTC)
news-readers = Persone che hanno attivato le novità: { $count }
news-how = Per inviare loro delle novità, scrivi il testo dopo il comando, così:
    /broadcast Abbiamo nuovi modelli.
news-preview = Qui sopra c’è il tuo messaggio, così come verrà inviato. Persone che lo riceveranno: { $count }
button-news-send = 📣 Invia
news-progress = Novità in corso di invio: { $sent } su { $people }
news-done = ✅ Novità inviate: { $sent } su { $people }. Mi hanno bloccato: { $blocked }. Non accettate da Telegram: { $failed }. Tralasciate o incerte: { $rest }.
news-refused = Telegram non accetta questo messaggio: { $reason }
news-gone = Non ho più questo messaggio. Invia di nuovo /broadcast, per favore.
refused-news-too-long =
    { $limit ->
        [one] È troppo lungo: un messaggio può avere al massimo { $limit } carattere.
        [many] È troppo lungo: un messaggio può avere al massimo { $limit } di caratteri.
       *[other] È troppo lungo: un messaggio può avere al massimo { $limit } caratteri.
    }
button-set-news = 📰 Novità di questo bot: { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ Non è stato possibile fare la copia giornaliera del mio database. Il log dice perché. Riprovo ogni ora.
admin-copy-fine = ✅ La copia giornaliera del mio database riesce di nuovo.
command-audit = Verificare gli addebiti di AI/ML API
verb-month-odd = «{ $word }» non è un mese. Un mese si scrive così: 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } addebito, { $amount }.
        [many] { $count } di addebiti, { $amount }.
       *[other] { $count } addebiti, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] { $count } video non è ancora stato addebitato.
        [many] { $count } di video non sono ancora stati addebitati.
       *[other] { $count } video non sono ancora stati addebitati.
    }
verb-audit-unexplained = Senza spiegazione: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Non viene da me: { $amount }
        [uncharged] Mai addebitato: { $total }
        [for-nothing] Addebitato anche se fallito: { $amount }
       *[differs] Addebitato: { $amount }, comunicato: { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] E ancora { $count } riga: «python -m bot audit» mostra anche quella.
        [many] E ancora { $count } di righe: «python -m bot audit» le mostra tutte.
       *[other] E ancora { $count } righe: «python -m bot audit» le mostra tutte.
    }

## Admins: alerts

admin-conflict = ⚠️ C’è un altro bot in esecuzione con il nostro token, quindi ciascuno di noi riceve solo una parte dei messaggi. Ferma l’altro, o chiedi un nuovo token a @BotFather.
admin-conflict-over = ✅ Nessun altro usa più il nostro token. Ricevo di nuovo tutti i messaggi.

## Films: several scenes, each made from where the last one ended

command-film = Creare un film, una scena per riga
offer-film =
    Ne faccio un film di { $scenes } scene?

    «{ $prompt }»

    { inline-about } · conta come { $scenes } video

    Ogni scena inizia dove finisce la precedente, e tutte insieme arrivano come un unico video.
button-make-film = 🎬 Crea il film
button-as-film = 🎬 Film di { $scenes } scene
status-making-film =
    🎬 Riprese della scena { $scene } di { $scenes } in corso…
    { $bar } { $percent }%
    { $left ->
        [-1] Ci vuole un po’ più tempo del solito.
       *[other] Tempo rimanente per tutto il film: circa { $time }
    }
status-between-scenes =
    🎬 Ora tocca alla scena { $scene } di { $scenes }.
    { $position ->
        [-1] Guardo dove è finita l’ultima scena.
        [0] ⏳ In coda: prima di questa ce ne sono più di { $limit }.
        [1] ⏳ In coda: è la prossima.
       *[other] ⏳ In coda: numero { $position }.
    }
queue-between-scenes = 🎬 tra due scene – { $prompt }
pressed-cut-short = Non verranno fatte altre scene. Riceverai quelle già pronte.
caption-shorter = ✂️ Scene fatte: { $made } su { $scenes }. Poi: { $reason }
caption-shorter-wanted = ✂️ Scene fatte: { $made } su { $scenes }, come volevi.
refused-daily-many =
    { $limit ->
        [one] Conta come { $videos } video, e il limite è { $limit } in 24 ore.
        [many] Conta come { $videos } video, e il limite è { $limit } in 24 ore.
       *[other] Conta come { $videos } video, e il limite è { $limit } in 24 ore.
    } Riduci le scene.
refused-film-short =
    Le scene di un film vanno da { $least } a { $limit }, e ogni riga è una scena. Per esempio:

    /film una volpe si sveglia nella neve
    la volpe corre nel bosco
    incontra un gufo al chiaro di luna
refused-film-long = Sono { $scenes } righe, e le scene di un film possono essere al massimo { $limit }: ogni riga è una scena.
refused-film-media = Un film può iniziare con una foto, e con nient’altro: niente seconda foto, niente audio, niente video.
failed-answer-lost = Lo studio l’ha fatto, ma la sua risposta è andata persa per strada, e non la dà due volte. È costato, quindi non lo pago di nuovo di mia iniziativa.
taken-back = Hai annullato la richiesta. Quello che era già stato fatto è stato pagato, quindi conta come spesa.

## Words that a photo says

command-say = Far dire le tue parole a una foto
