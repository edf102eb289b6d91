# Italian. The user is «tu»; as in Telegram: “didascalia”, “messaggio vocale”, “impostazioni”, “permessi”, “Avvia”. Apostrophe ’, quotes « ».

## Greetings

start =
    🎬 Trasformo parole e foto in video.

    Invia /video e quello che vuoi vedere:
    /video un drago sopra le montagne

    Oppure invia una foto con una didascalia che dice cosa deve succedere. Ci vuole un minuto o due, e intanto ti dico a che punto sono.

    /help mostra tutto quello che so fare.
help =
    🎬 Con le parole: /video un drago sopra le montagne
    🖼 Con una foto: inviala con una didascalia, oppure rispondi a una foto con /video e quello che deve succedere.
    🎞 Due foto in un album: il video va dalla prima all’ultima. Se le foto sono di più, mostrano quello che deve comparire.
    ↩️ Rispondi a un messaggio vocale con una foto e /video, e la foto parla. Rispondi a uno dei miei video con /video, e lo modifico o lo continuo.

    Opzioni, prima o dopo le parole:
    --model NOME ({ $families })
    --ar 16:9 o 9:16, il formato
    --duration 8, i secondi
    --res 1080p, la risoluzione
    --seed 42, per riavere lo stesso risultato
    --no "sfocatura, testo", cosa evitare
    --silent, senza audio
    --raw, le tue parole esattamente come le hai scritte
    --set nome=valore, qualsiasi altra cosa accettata da un modello

    Senza --model uso { $model }, o quello che è stato scelto in /settings. Non tutti i modelli accettano tutte le opzioni: se una non va bene te lo dico, e non consumi nulla.

    /queue – le tue richieste
    /cancel – annullare quello che è ancora in attesa
    /quota – quanti video ti restano
    /models – tutti i modelli e cosa accettano
    /settings – cosa uso se non dici altro
    /language – la lingua che parlo
    /history – i tuoi video, inviati di nuovo subito
    /privacy – cosa conservo su di te
    /forget – eliminarlo
help-group =
    🎬 In questo gruppo: /video un drago sopra le montagne, oppure rispondi a una foto con /video e quello che deve succedere. Anche la didascalia di una foto può iniziare con /video.
unknown-command = Non conosco { $command }. /help mostra quello che so fare.
sorry = Qualcosa è andato storto da parte mia. Non hai consumato nulla. Invia di nuovo il messaggio, per favore.

## Command menus (at most 256 characters each)

command-video = Creare un video: /video e quello che vuoi vedere
command-queue = Le tue richieste e a che punto sono
command-cancel = Annullare quello che è ancora in attesa
command-quota = Quanti video ti restano
command-help = Quello che so fare e tutte le opzioni

## Questions and offers

ask-prompt = Bella foto! Cosa deve succedere? Rispondi con qualche parola.
ask-words = Cosa deve mostrare il video? Rispondi con qualche parola, oppure scrivi /video un drago sopra le montagne.
ask-placeholder = Cosa deve succedere?
offer =
    Ne faccio un video?

    «{ $prompt }»

    { $model } · circa { $time } di attesa · { $price } · conta come un video
edited = Resto a quello che hai scritto all’inizio. Se vuoi la versione modificata, inviala come nuovo messaggio, per favore.
unsupported =
    { $kind ->
        [sticker] Non posso fare un video con uno sticker.
        [animation] Non posso usare immagini animate, solo ferme.
       *[other] Questo non posso usarlo.
    } Inviami delle parole, o una foto con una didascalia.

## Buttons

button-make = 🎬 Crea il video
button-again = 🔁 Ancora una volta
button-retry = 🔁 Riprova
button-cancel = ✖️ Annulla
button-cancel-place = ✖️ Annulla «{ $prompt }»
pressed-make = È in coda.
pressed-already = Questo è già in lavorazione.
pressed-not-yours = Questo pulsante è di qualcun altro.
pressed-gone = Questo pulsante è troppo vecchio: chiedi di nuovo con /video, per favore.
pressed-cancelled = Annullato.
pressed-too-late = È già in lavorazione e non si può più fermare. Riceverai il video.
pressed-doubtful = Lo studio non ha risposto in modo chiaro e sto ancora verificando se ha questa richiesta. Per ora non si può annullare.

## The status of a request

status-preparing = 🖼 Guardo la tua foto…
status-preparing-video = 🎞 Guardo il video…
status-waiting =
    { $place ->
        [1] ⏳ In coda: la prossima richiesta è la tua.
       *[other] ⏳ In coda: posto { $place }.
    }
status-starting = 🎬 Preparo le riprese…
status-checking = 🔎 Lo studio non ha risposto in modo chiaro. Sto verificando se ha la tua richiesta: niente viene fatto o contato due volte. Al più tardi { $time } dopo l’invio non conta più nel tuo limite e puoi chiedere altro; continuo a chiedere per un giorno.
status-making =
    🎬 Riprese in corso…
    { $bar } { $percent }%
    { $left ->
        [-1] Ci vuole un po’ più tempo del solito.
       *[other] Tempo rimanente: circa { $time }
    }
status-late = 🐢 Ci vuole molto più tempo del solito. Questa richiesta non conta più nel tuo limite. La tengo d’occhio per un giorno e, se il video arriva, lo riceverai.
status-sending = 📤 Il video è pronto: lo sto inviando…
status-cancelled = ✖️ Annullato. Non hai consumato nulla.
status-undelivered = 🎁 Il tuo video è pronto, ma Telegram non mi permette di inviarlo in questa chat. Non conta tra i tuoi video.
status-failed =
    ❌ { $reason }

    Non hai consumato nulla.
status-failed-uncounted =
    ❌ { $reason }

    Non conta tra i tuoi video.

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
queue-waiting = ⏳ posto { $place } – { $prompt }
queue-paused = ⏸ aspetta lo studio – { $prompt }
queue-starting = 🎬 preparo le riprese – { $prompt }
queue-checking = 🔎 non è ancora chiaro se lo studio l’ha ricevuta – { $prompt }
queue-making = 🎬 riprese – { $prompt }
queue-sending = 📤 invio – { $prompt }
queue-preparing = 🖼 guardo la foto – { $prompt }
queue-late = 🐢 in ritardo – { $prompt }
cancel-none = Non hai richieste in attesa. Iniziane una con /video.
cancel-done =
    { $count ->
        [one] { $count } richiesta annullata. Non hai consumato nulla.
        [many] { $count } di richieste annullate. Non hai consumato nulla.
       *[other] { $count } richieste annullate. Non hai consumato nulla.
    }
cancel-too-late =
    { $count ->
        [one] { $count } richiesta è già in lavorazione e non si può più fermare. Riceverai il video.
        [many] { $count } di richieste sono già in lavorazione e non si possono più fermare. Riceverai i video.
       *[other] { $count } richieste sono già in lavorazione e non si possono più fermare. Riceverai i video.
    }
cancel-doubtful = Per ora non si può annullare:
quota-daily =
    { $limit ->
        [0] Puoi fare tutti i video che vuoi ogni giorno. Nelle ultime 24 ore: { $used }.
       *[other] Video nelle ultime 24 ore: { $used } su { $limit }. Ancora disponibili: { $left }.
    }
quota-next = Il prossimo posto si libera tra { $time }.
quota-active =
    { $limit ->
        [0] In corso adesso: { $used }.
       *[other] In corso adesso: { $used }. Massimo contemporaneamente: { $limit }.
    }
quota-chat = Video di questo gruppo nelle ultime 24 ore: { $used } su { $limit }.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } qui non ha effetto: { $model } non usa questa opzione.
note-chosen = Per questo a { $model } serve { $setting } = { $value }, quindi ho scelto questo valore.
note-silent = { $model } può farlo solo senza audio.
note-continues = { $model } non può modificare un video: lo continua da dove finisce.
note-guides = { $model } non modifica questo video: ne crea uno nuovo prendendolo come riferimento.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = Mancano le parole. Per esempio: /video un drago sopra le montagne
refused-unknown-option = Non conosco l’opzione { $option }. Conosco queste: { $options }.
refused-option-value = { $option } richiede un valore, per esempio { $example }.
refused-option-flag = { $option } va da sola, senza valore.
refused-open-quote = Dopo { $option } ci sono virgolette non chiuse.
refused-unknown-model = Non conosco il modello «{ $name }». Intendevi { $nearest }? I più simili sono { $families }.
refused-option =
    { $operation ->
        [image] { $model } non accetta { $option } per le foto. Accetta { $options }.
       *[other] { $model } non accetta { $option }. Accetta { $options }.
    }
refused-value = { $option } non può essere «{ $value }». Valori possibili: { $choices }.
refused-not-integer = { $option } richiede un numero intero, non «{ $value }».
refused-not-number = { $option } richiede un numero, non «{ $value }».
refused-bounds = { $option } non può essere { $value }. Valori possibili: da { $minimum } a { $maximum }.
refused-option-too-long = Il testo dopo { $option } è troppo lungo. Numero massimo di caratteri: { $limit }.
refused-prompt-too-long = Il tuo testo ha { $length } caratteri: { $model } ne accetta al massimo { $limit }.
refused-needs-photo = Qui a { $model } serve una foto: inviane una con una didascalia, oppure rispondi a una foto con /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } accetta al massimo { $limit } foto.
        [many] { $model } accetta al massimo { $limit } di foto.
       *[other] { $model } accetta al massimo { $limit } foto.
    } Crea video a partire da: { $takes }. { $other ->
        [none] Nemmeno gli altri modelli ne accettano così tante.
       *[other] { $other } le accetta: aggiungi --model { $other }
    }
refused-needs-photos = Qui a { $model } servono { $count } foto: inviale in un album con una didascalia.
refused-needs-sound = A { $model } servono una foto e un audio: rispondi a un messaggio vocale con una foto e /video.
refused-needs-video = A { $model } serve un video: rispondi a uno dei miei video con /video e quello che deve cambiare.
refused-media =
    { $operation ->
        [text] A { $model } non bastano le parole.
        [image] { $model } non può animare una foto.
        [frames] { $model } non può passare da una foto all’altra.
        [references] { $model } non può usare foto di riferimento.
        [talking] { $model } non può far parlare una foto.
        [edit] { $model } non può modificare un video così.
        [extend] { $model } non può continuare un video.
        [guide] { $model } non può usare un video di riferimento.
       *[other] { $model } non può farne un video.
    } Accetta: { $takes }. { $other ->
        [none] Nemmeno gli altri modelli possono farlo.
       *[other] { $other } può farlo: aggiungi --model { $other }
    }
refused-needs-voice = { $model } fa parlare un video: scrivi dopo /video quello che deve dire, oppure rispondi a un messaggio vocale.
refused-voice-or-words = { $model } accetta un audio oppure un testo da pronunciare, non entrambi. Invia di nuovo la richiesta con uno solo dei due.
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
    } Inviane uno più breve, per favore.
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
refused-links-only = { $model } accetta foto e audio solo come link web, e io non posso fornirne. /models mostra altri modelli.
refused-combination = { $model } non accetta { $option } { $value } insieme a { $other }. Valori possibili qui: { $choices }.
refused-combination-media = Quando crea un video a partire da { $takes }, { $model } non accetta { $option } { $value }. Valori possibili qui: { $choices }.
refused-out-of-place = { $model } qui non accetta { $option }.
refused-generic-combination = { $model } non accetta queste opzioni insieme. Togline qualcuna, per favore.
refused-needs-setting = A { $model } serve anche --set { $setting }=VALORE. Valori possibili: { $choices }.
refused-setting = { $model } non ha niente che si chiami «{ $setting }». Con --set accetta { $settings }.
refused-album = In questo album c’è un video, e io posso usare solo foto. Inviale di nuovo senza il video, per favore.
refused-not-allowed = Questo bot serve solo le persone e i gruppi scelti dal suo proprietario.
refused-user-daily =
    { $limit ->
        [one] Hai raggiunto il tuo limite: { $limit } video in 24 ore.
        [many] Hai raggiunto il tuo limite: { $limit } di video in 24 ore.
       *[other] Hai raggiunto il tuo limite: { $limit } video in 24 ore.
    } Il prossimo posto si libera tra { $time }.
refused-chat-daily =
    { $limit ->
        [one] Questo gruppo ha raggiunto il suo limite: { $limit } video in 24 ore.
        [many] Questo gruppo ha raggiunto il suo limite: { $limit } di video in 24 ore.
       *[other] Questo gruppo ha raggiunto il suo limite: { $limit } video in 24 ore.
    } Il prossimo posto si libera tra { $time }.
refused-user-active =
    { $limit ->
        [one] Hai già { $limit } richiesta in corso. Quando è finita, chiedi di nuovo. La trovi in /queue.
        [many] Hai già { $limit } di richieste in corso. Quando una è finita, chiedi di nuovo. Le trovi in /queue.
       *[other] Hai già { $limit } richieste in corso. Quando una è finita, chiedi di nuovo. Le trovi in /queue.
    }

## Photos that cannot be used

image-too-large = Questa immagine è troppo pesante: deve essere sotto i { $limit } MB.
image-too-many-pixels = Questa immagine ha { $megapixels } megapixel: posso arrivare a { $limit }.
image-too-small = Questa immagine è troppo piccola ({ $width }×{ $height }): ogni lato deve avere almeno { $limit } pixel.
image-broken = Non riesco ad aprire questa immagine: il file sembra danneggiato. Inviala di nuovo, per favore.
image-format = Non posso usare immagini { $format }. Invia JPEG, PNG o WebP, per favore.
image-animated = Non posso usare immagini animate, solo ferme.
image-gone = Telegram non mi dà più questa foto. Inviala di nuovo, per favore.
sound-too-large = Questo audio è troppo pesante: deve essere sotto i { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Questo audio è troppo lungo: al massimo { $limit } secondo.
        [many] Questo audio è troppo lungo: al massimo { $limit } di secondi.
       *[other] Questo audio è troppo lungo: al massimo { $limit } secondi.
    }
sound-broken = Non riesco a riprodurre questo audio. Invia un messaggio vocale o un file MP3, per favore.
sound-gone = Telegram non mi dà più questo audio. Invialo di nuovo, per favore.

## Failures

failed-content = Lo studio ha rifiutato questo testo o questa foto: le sue regole non lo consentono. Prova con altre parole.
failed-generation = Lo studio non è riuscito a fare questo video: { $reason }
failed-unknown = Lo studio non è riuscito a fare questo video e non ha detto perché.
failed-field = Lo studio non ha accettato { $field }. Prova senza questa opzione.
failed-bad-request = Lo studio non ha accettato la richiesta: { $reason }
failed-bad-key = Al momento lo studio non mi fa entrare. Se ne deve occupare il proprietario di questo bot.
failed-no-credits = Il conto del proprietario presso lo studio è vuoto. Lo deve ricaricare il proprietario di questo bot.
failed-not-allowed = Lo studio non lo consente all’account del proprietario.
failed-model-gone = Lo studio non ha più questo modello. Scegline un altro, per favore.
failed-maintenance = In questo momento il modello è in manutenzione presso lo studio. Provane un altro, o riprova più tardi.
failed-never-came = Lo studio non ha mai finito questo video, e ho smesso di aspettarlo.
failed-no-video = Lo studio dice che questo video è pronto, ma quello che consegna non è un video.
failed-link-dead = Lo studio dice che questo video è pronto, ma il suo link non porta più da nessuna parte, e non ce n’è uno nuovo.
failed-source-gone = Non riesco più ad accedere al video da cui vuoi partire: lo studio l’ha eliminato. Allo studio non è stato inviato nulla.
failed-internal = Qualcosa è andato storto da parte mia. Riprova, per favore.

link-too-large = Il video supera i { $limit } MB che posso caricare, quindi ecco il link. Non durerà per sempre:
link-not-taken = Telegram non accetta questo video qui, quindi ecco il link. Non durerà per sempre:
link-not-fetched = Non ho potuto scaricare il video per inviarlo, quindi ecco il link. Non durerà per sempre:
video-broken = Il file video è danneggiato.

## What a model makes a video of: parts of a list

operation-text = parole
operation-image = una foto
operation-frames = una prima e un’ultima foto
operation-references = foto di riferimento
operation-talking = una foto con un audio
operation-edit = un video da modificare
operation-extend = un video da continuare
operation-guide = un video di riferimento
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = richiede un secondo video che faccia da maschera per ciò che va ridipinto
unreachable-character-object = richiede un personaggio e il video di un attore che lo muova

## Settings, models, languages

language-name = Italiano
command-models = Tutti i modelli: cosa accettano e qual è il tuo
command-settings = Cosa uso se non dici altro
command-language = La lingua che parlo con te
settings-title =
    ⚙️ Le tue impostazioni: quello che uso se il tuo messaggio non dice altro. Un’opzione nel messaggio ha sempre la precedenza.

    Vedi quello che offre { $model }; con un altro modello può essere diverso.
settings-title-group =
    ⚙️ Le impostazioni di questo gruppo: quello che uso se un messaggio non dice altro. Un’opzione nel messaggio ha sempre la precedenza. Solo gli amministratori possono modificarle.

    Vedi quello che offre { $model }; con un altro modello può essere diverso.
settings-admins-only = Solo gli amministratori possono modificare quello che ha scelto questo gruppo. Nella tua chat privata con me puoi scegliere per te.
settings-pick-ar = 📐 Che formato deve avere un video? Questi sono quelli che { $model } conosce. Vale anche per le foto: vengono ritagliate in quel formato.
settings-pick-duration = ⏱ Quanto deve durare un video? Queste sono le durate che { $model } conosce.
settings-pick-res = 🖥 Che risoluzione deve avere un video? Queste sono quelle che { $model } conosce.
value-own = decide il modello
value-on = sì
value-off = no
value-telegram = come in Telegram
button-set-model = 🎬 Modello: { $value }
button-set-ar = 📐 Formato: { $value }
button-set-duration = ⏱ Durata: { $value }
button-set-res = 🖥 Risoluzione: { $value }
button-set-sound = 🔊 Audio: { $value }
button-set-enhance = ✨ Rifinire il testo: { $value }
button-set-confirm = ✋ Chiedere prima: { $value }
button-set-language = 🌐 Lingua: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Impostazioni
button-back = ↩️ Indietro
button-previous = ◀️ Precedenti
button-next = Altri ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Non disponibili · { $count }
button-mine = ⭐ Scegli questo modello
button-mine-group = ⭐ Scegli per il gruppo
button-is-mine = ✅ Questo è il tuo modello
button-is-mine-group = ✅ È il modello del gruppo
pressed-saved = Salvato.
pressed-admins-only = Solo gli amministratori di questo gruppo possono modificarlo.
pressed-no-more = Non è più disponibile.
models-title =
    { $count ->
        [one] 🎬 C’è { $count } modello. Di chi è?
        [many] 🎬 Ci sono { $count } di modelli. Di chi vuoi vederli?
       *[other] 🎬 Ci sono { $count } modelli. Di chi vuoi vederli?
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
models-tags = Nel tuo testo { $first } indica il primo elemento inviato, e così via; dove non usi questi nomi, li aggiungo io.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modello non si può usare da una chat, ed ecco perché:
        [many] 🚫 { $count } di modelli non si possono usare da una chat, ed ecco perché:
       *[other] 🚫 { $count } modelli non si possono usare da una chat, ed ecco perché:
    }
language-title = 🌐 In che lingua devo parlarti? Vale anche nei gruppi.
language-title-group = 🌐 In che lingua devo parlare in questo gruppo? A ogni membro parlo nella sua lingua, se la conosco.

## Answers to messages, and the buttons under a result

refused-sound-alone = A una voce serve un volto: rispondi al messaggio vocale con una foto la cui didascalia inizi con /video.
button-change = ✏️ Con modifiche
button-extend = ➡️ Continua il video
button-others = 🎛 Altro modello
button-copy = 📋 Copia
pressed-no-others = Nessun altro modello può farlo come hai chiesto.
change-words =
    Copia questo, cambia quello che vuoi e invialo:

    { $command }
change-media =
    Copia questo, cambia quello che vuoi e invialo come risposta a questo messaggio, così uso le stesse foto, lo stesso audio o lo stesso video:

    { $command }
other-models = Con quale modello lo rifaccio? Basta un tocco per avviarlo, e conta come un video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Grazie per l’invito! Trasformo parole e foto in video.
group-sees-all = 👀 Vedo i messaggi di questo gruppo, quindi puoi anche semplicemente menzionarmi: @{ $name } un drago sopra le montagne.
group-sees-some =
    🙈 Qui vedo solo i comandi e le risposte ai miei messaggi. Se mi menzioni in un messaggio o nella didascalia di una foto, non mi arriva.
    Per cambiarlo, un amministratore può darmi i permessi di amministratore in questo gruppo. Oppure il proprietario di questo bot disattiva la modalità privacy dei gruppi (@BotFather, /setprivacy) e poi mi aggiunge di nuovo.
group-no-videos = ⚠️ Non posso inviare video in questo gruppo, quindi arriverebbero solo link. Un amministratore può consentirlo nei permessi del gruppo, o darmi i permessi di amministratore.
group-no-messages = ⚠️ Ora sono in «{ $group }», ma lì non posso scrivere. Un amministratore di quel gruppo può consentirlo nei permessi del gruppo, o darmi i permessi di amministratore.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Trasformo parole e foto in video, con l’audio.

    Scrivi quello che vuoi vedere, oppure invia una foto e di’ cosa deve succedere. Un minuto o due dopo, il video è qui. Funziono anche nei gruppi.

    Premi Avvia e inviami la tua prima idea.
bot-short-description = 🎬 Trasforma parole e foto in video con l’audio, nelle chat private e nei gruppi.

## Videos already made, and what is kept

command-history = I tuoi video, inviati di nuovo subito
command-privacy = Cosa conservo su di te e chi lo vede
command-forget = Eliminare quello che conservo su di te
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ più recenti
button-older = meno recenti ›
button-forget = 🗑 Elimina tutto
pressed-not-now = In questo momento Telegram non l’ha accettato. Se non arriva, premi di nuovo, per favore.
history-empty = Qui non ci sono ancora tuoi video. Fanne uno con /video.
history-title = 🎞 I tuoi video, prima i più recenti. Ogni pulsante ne invia uno di nuovo: non costa nulla e non conta nel tuo limite.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · arrivato come link, quindi non posso inviarlo di nuovo
history-lost = Telegram non ha più questo video, quindi non posso inviarlo di nuovo. Posso rifarlo: conta come un video.
forget-ask =
    🗑 Elimino quello che conservo su di te, in tutte le chat?

    Spariscono per sempre: le parole, le opzioni, i riferimenti alle foto, i link dei video e i risultati di tutte le tue richieste concluse, la tua /history con i suoi pulsanti, le tue /settings, e le mie proposte e domande che ti aspettano ancora. I pulsanti sotto i tuoi video smetteranno di funzionare.

    I messaggi e i video di questa chat restano: li conserva Telegram, e solo tu puoi eliminarli. Per circa un giorno ricordo ancora che hai fatto dei video, ma non quali, così il tuo limite resta com’è.
forget-under-way =
    { $count ->
        [one] { $count } tua richiesta è ancora in corso. Non viene eliminata e riceverai il tuo video: dopo, invia di nuovo /forget.
        [many] { $count } di tue richieste sono ancora in corso. Non vengono eliminate e riceverai i tuoi video: dopo, invia di nuovo /forget.
       *[other] { $count } tue richieste sono ancora in corso. Non vengono eliminate e riceverai i tuoi video: dopo, invia di nuovo /forget.
    }
forget-done =
    { $count ->
        [0] Fatto. Non avevo tue richieste concluse; le proposte e le domande aperte sono eliminate.
        [one] Fatto. { $count } richiesta conclusa è eliminata, insieme alle proposte e alle domande aperte.
        [many] Fatto. { $count } di richieste concluse sono eliminate, insieme alle proposte e alle domande aperte.
       *[other] Fatto. { $count } richieste concluse sono eliminate, insieme alle proposte e alle domande aperte.
    }
privacy =
    🔒 Cosa conservo su di te:
    · Le tue richieste: le parole, le opzioni, il modello, gli orari, il tuo ID di Telegram, la tua lingua, la chat e il messaggio da cui sono arrivate, i riferimenti di Telegram alle tue foto e ai video finiti, il link del video presso lo studio e, se qualcosa è andato storto, che cosa. { $days ->
        [0] Finché non invii /forget.
        [one] Finché non invii /forget, ma al massimo per { $days } giorno.
        [many] Finché non invii /forget, ma al massimo per { $days } di giorni.
       *[other] Finché non invii /forget, ma al massimo per { $days } giorni.
    }
    · Le proposte e le domande che aspettano la tua risposta, e i riferimenti di Telegram alle foto degli album: 7 giorni.
    · Quello che hai scelto in /settings: finché non lo cambi o non invii /forget.
    · Le foto e gli audio veri e propri: solo finché lo studio non li riceve o la richiesta non finisce. I video: solo mentre li invio.
    · I messaggi che mi invii: finché non li ho gestiti. Se non riesco a gestirne uno: 2 giorni.

    Chi lo vede:
    · Lo studio, AI/ML API, riceve le parole, le opzioni, le immagini e gli audio di una richiesta, con un numero casuale, senza il tuo nome né il tuo ID di Telegram. Quello che conserva dipende dalle sue regole.
    · Telegram conserva i nostri messaggi e i tuoi video, secondo le sue regole.
    · Il proprietario di questo bot può consultarne l’archivio e il registro.
    · In un gruppo, tutti i membri vedono le richieste e i video.

    Come si elimina: /forget elimina quello che conservo. Per circa un giorno dopo una richiesta ricordo ancora che è stata fatta e dove, ma non cosa fosse, per via del limite. Non elimina nulla presso lo studio, su Telegram, né nelle copie e nei registri conservati dal proprietario.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } $
price-varies = prezzo noto solo dopo
price-unknown = prezzo sconosciuto
refused-model-gone =
    Purtroppo lo studio non offre più { $model }. Non hai consumato nulla. { $other ->
        [none] Al momento nemmeno gli altri modelli possono farlo.
       *[other] { $other } può fare lo stesso: aggiungi --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ In qualsiasi altra chat: scrivi @{ $name } e quello che vuoi vedere.
inline-make = 🎬 Crea questo video qui
inline-about = { $model } · circa { $time } di attesa · { $price }
inline-empty = Scrivi quello che vuoi vedere
inline-refused = ✋ Così non posso farlo
inline-offer =
    🎬 «{ $prompt }»

    { $model } · circa { $time } di attesa · { $price } · conta come un video
inline-status =
    «{ $prompt }»

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Anima l’ultimo fotogramma
button-file = 📎 Come file
pressed-fetching = Lo sto recuperando…
ask-frame = 🎞 Il tuo video finisce qui. Cosa deve succedere dopo? Rispondi con qualche parola.
caption-file = 📎 Il video così come l’ha fatto lo studio, senza la compressione di Telegram.
video-gone = Non posso più recuperare questo video: lo studio l’ha eliminato, e Telegram mi dà solo file fino a { $limit } MB. Posso rifarlo: conta come un video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ In coda. Al momento lo studio non accetta nulla di nuovo: la tua richiesta è al sicuro e riprenderà da sola.
status-unclear = 🔎 Lo studio non sa ancora dirmi se ha la tua richiesta. Non conta più nel tuo limite. Continuo a chiedere per un giorno e, se il video arriva, lo riceverai.
status-fitting = 📦 Il video è troppo pesante per Telegram, quindi lo sto riducendo… { $percent }%
caption-smaller = ridotto per entrare in Telegram
link-no-room = Al momento non ho spazio per il video, quindi ecco il link. Non durerà per sempre:
failed-no-room = Non ho più spazio per lavorare. Se ne deve occupare il proprietario di questo bot.
refused-budget = L’importo che il proprietario di questo bot permette di spendere in 24 ore è esaurito. Il prossimo video sarà possibile tra { $time }.
refused-budget-model = { $model } costerebbe { $price }, più di quanto il proprietario di questo bot permette di spendere in 24 ore. /models mostra quanto costano gli altri modelli.
refused-budget-price = Nessuno può dire in anticipo quanto costa { $model }, e il proprietario di questo bot permette solo ciò che ha un prezzo noto. /models mostra quanto costano gli altri modelli.
refused-paused = Il conto del proprietario presso lo studio è quasi vuoto, quindi al momento non accetto nulla di nuovo. Il proprietario lo sa. Riprova più tardi, per favore.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API non accetta la nostra chiave.
        [credits] Il nostro conto presso AI/ML API è vuoto.
       *[other] AI/ML API non ci fa entrare.
    } Non le invio nulla di nuovo finché non cambia, e riprovo in automatico. Niente va perso; in attesa adesso: { $count }.
admin-resumed = ✅ AI/ML API accetta di nuovo le nostre richieste. Quello che era in attesa va avanti.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API non accetta la nostra chiave.
        [credits] Il nostro conto presso AI/ML API è vuoto.
       *[other] AI/ML API non ci fa entrare.
    } A quanto pare non si può fare nessun video finché la situazione non cambia. Chiedo di nuovo ogni minuto.
admin-access = ✅ AI/ML API ci lascia di nuovo entrare.
admin-records-refused = ⚠️ AI/ML API rifiuta il modo in cui cerco nei suoi registri le richieste la cui risposta è andata persa. È un errore mio: segnalalo, per favore. Nulla viene pagato due volte e continuo a cercare, ma quelle richieste aspettano. «python -m bot check» e il log dicono di più.
admin-records-fine = ✅ AI/ML API mi lascia di nuovo cercare nei suoi registri. Le richieste in attesa proseguono.
admin-balance-low = ⚠️ Sul nostro conto presso AI/ML API restano solo { $amount }. Non accetto nuove richieste finché non viene ricaricato; quello che è in corso va avanti.
admin-balance-fine = ✅ Il nostro conto presso AI/ML API è stato ricaricato: { $amount }. Accetto nuove richieste.
