# French. The user is «vous»; as in Telegram: “légende”, “message vocal”, “groupe”, “paramètres”, “lien”. Apostrophe ’, quotes « », plain spaces before : ; ! ?

## Greetings

start =
    🎬 Je transforme vos mots et vos photos en vidéo.

    Envoyez /video et ce que vous voulez voir :
    /video un dragon au-dessus des montagnes

    Ou envoyez une photo avec une légende qui dit ce qui doit s’y passer. Il faut une minute ou deux, et je vous dis où j’en suis.

    /help montre tout ce que je sais faire.
help =
    🎬 Des mots : /video un dragon au-dessus des montagnes
    🖼 Une photo : envoyez-la avec une légende, ou répondez à une photo avec /video et ce qui doit se passer.
    🎞 Deux photos dans un album : la vidéo va de la première à la dernière. S’il y en a plus, elles montrent ce qui doit apparaître.
    ↩️ Répondez à un message vocal avec une photo et /video, et la photo parle. Répondez à l’une de mes vidéos avec /video, et je la modifie ou la continue.

    Options, avant ou après les mots :
    --model NOM ({ $families })
    --ar 16:9 ou 9:16, le format
    --duration 8, les secondes
    --res 1080p, la résolution
    --seed 42, pour retrouver le même résultat
    --no "flou, texte", ce qu’il faut éviter
    --silent, sans le son
    --raw, vos mots exactement comme vous les avez écrits
    --set nom=valeur, tout ce qu’un modèle accepte d’autre

    Sans --model, je prends { $model }, ou ce qui a été choisi dans /settings. Tous les modèles n’acceptent pas toutes les options ; si l’une ne passe pas, je vous le dis, et rien n’est décompté.

    /queue – vos demandes
    /cancel – annuler ce qui attend encore
    /quota – combien de vidéos il vous reste
    /models – tous les modèles, et ce qu’ils acceptent
    /settings – ce que je prends si vous ne précisez rien
    /language – la langue que je parle
    /history – vos vidéos, renvoyées tout de suite
    /privacy – ce que je garde sur vous
    /forget – supprimer tout cela
help-group =
    🎬 Dans ce groupe : /video un dragon au-dessus des montagnes, ou répondez à une photo avec /video et ce qui doit s’y passer. La légende d’une photo peut aussi commencer par /video.
unknown-command = Je ne connais pas { $command }. /help montre ce que je sais faire.
sorry = Un problème est survenu de mon côté. Rien n’a été décompté. Merci de renvoyer votre message.

## Command menus (at most 256 characters each)

command-video = Faire une vidéo : /video et ce que vous voulez voir
command-queue = Vos demandes, et où elles en sont
command-cancel = Annuler ce qui attend encore
command-quota = Combien de vidéos il vous reste
command-help = Ce que je sais faire, et toutes les options

## Questions and offers

ask-prompt = Belle photo. Que doit-il s’y passer ? Répondez en quelques mots.
ask-words = Que doit montrer la vidéo ? Répondez en quelques mots, ou écrivez /video un dragon au-dessus des montagnes.
ask-placeholder = Que doit-il se passer ?
offer =
    J’en fais une vidéo ?

    « { $prompt } »

    { $model } · environ { $time } d’attente · { $price } · compte comme une vidéo
edited = Je m’en tiens à ce que vous avez d’abord écrit. Si vous voulez la version modifiée, envoyez-la dans un nouveau message, s’il vous plaît.
unsupported =
    { $kind ->
        [sticker] Je ne peux pas faire une vidéo avec un sticker.
        [animation] Je ne peux pas utiliser d’images animées, seulement des images fixes.
       *[other] Je ne peux pas utiliser cela.
    } Envoyez-moi des mots, ou une photo avec une légende.

## Buttons

button-make = 🎬 Faire la vidéo
button-again = 🔁 Encore une fois
button-retry = 🔁 Réessayer
button-cancel = ✖️ Annuler
button-cancel-place = ✖️ Annuler « { $prompt } »
pressed-make = C’est dans la file d’attente.
pressed-already = Elle est déjà en cours de tournage.
pressed-not-yours = Ce bouton est à quelqu’un d’autre.
pressed-gone = Ce bouton est trop ancien ; refaites votre demande avec /video.
pressed-cancelled = C’est annulé.
pressed-too-late = Le tournage a déjà commencé et ne peut plus être arrêté. Vous recevrez la vidéo.
pressed-doubtful = Le studio n’a pas répondu clairement et je vérifie encore s’il a cette demande. Elle ne peut pas être annulée pour le moment.

## The status of a request

status-preparing = 🖼 Je regarde votre photo…
status-preparing-video = 🎞 Je regarde la vidéo…
status-waiting =
    { $place ->
        [1] ⏳ Dans la file d’attente : votre demande est la prochaine.
       *[other] ⏳ Dans la file d’attente : place { $place }.
    }
status-starting = 🎬 Préparation du tournage…
status-checking = 🔎 Le studio n’a pas répondu clairement. Je vérifie s’il a bien votre demande ; rien n’est fait ni compté deux fois. Au plus tard { $time } après l’envoi, elle ne compte plus dans votre quota et vous pouvez demander autre chose ; je continue à demander pendant un jour.
status-making =
    🎬 Tournage en cours…
    { $bar } { $percent } %
    { $left ->
        [-1] C’est un peu plus long que d’habitude.
       *[other] Temps restant : environ { $time }
    }
status-late = 🐢 C’est beaucoup plus long que d’habitude. Cette demande ne compte plus dans votre quota. Je continue à surveiller pendant un jour et, si la vidéo arrive, vous la recevrez.
status-sending = 📤 La vidéo est prête ; je l’envoie…
status-cancelled = ✖️ Annulé. Rien n’a été décompté.
status-undelivered = 🎁 Votre vidéo est prête, mais Telegram ne me laisse pas l’envoyer dans ce chat. Cela ne compte pas parmi vos vidéos.
status-failed =
    ❌ { $reason }

    Rien n’a été décompté.
status-failed-uncounted =
    ❌ { $reason }

    Cela ne compte pas parmi vos vidéos.

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · réalisée en { $time }

## The list of requests, and the quota

queue-empty = Vous n’avez aucune demande en cours. Lancez-en une avec /video.
queue-title =
    { $count ->
        [one] Vous avez { $count } demande en cours :
        [many] Vous avez { $count } de demandes en cours :
       *[other] Vous avez { $count } demandes en cours :
    }
queue-waiting = ⏳ place { $place } – { $prompt }
queue-paused = ⏸ attend le studio – { $prompt }
queue-starting = 🎬 préparation du tournage – { $prompt }
queue-checking = 🔎 on ne sait pas encore si le studio l’a reçue – { $prompt }
queue-making = 🎬 tournage – { $prompt }
queue-sending = 📤 envoi – { $prompt }
queue-preparing = 🖼 examen de la photo – { $prompt }
queue-late = 🐢 en retard – { $prompt }
cancel-none = Vous n’avez aucune demande en attente. Lancez-en une avec /video.
cancel-done =
    { $count ->
        [one] { $count } demande annulée. Rien n’a été décompté.
        [many] { $count } de demandes annulées. Rien n’a été décompté.
       *[other] { $count } demandes annulées. Rien n’a été décompté.
    }
cancel-too-late =
    { $count ->
        [one] { $count } demande est déjà en tournage et ne peut plus être arrêtée. Vous recevrez la vidéo.
        [many] { $count } de demandes sont déjà en tournage et ne peuvent plus être arrêtées. Vous recevrez les vidéos.
       *[other] { $count } demandes sont déjà en tournage et ne peuvent plus être arrêtées. Vous recevrez les vidéos.
    }
cancel-doubtful = Ceci ne peut pas être annulé pour le moment :
quota-daily =
    { $limit ->
        [0] Vous pouvez faire autant de vidéos par jour que vous voulez. Ces dernières 24 heures : { $used }.
       *[other] Vidéos ces dernières 24 heures : { $used } sur { $limit }. Il vous en reste : { $left }.
    }
quota-next = La prochaine place se libère dans { $time }.
quota-active =
    { $limit ->
        [0] En cours actuellement : { $used }.
       *[other] En cours actuellement : { $used }. Maximum à la fois : { $limit }.
    }
quota-chat = Vidéos de ce groupe ces dernières 24 heures : { $used } sur { $limit }.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } n’a pas d’effet ici : { $model } n’utilise pas cette option.
note-chosen = Pour cela, il faut à { $model } { $setting } = { $value }, alors j’ai choisi cette valeur.
note-silent = { $model } ne peut faire cela que sans le son.
note-continues = { $model } ne peut pas modifier une vidéo : ce modèle la reprend là où elle se termine.
note-guides = { $model } ne modifie pas cette vidéo : ce modèle en fait une nouvelle qui s’en inspire.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = Il manque les mots. Par exemple : /video un dragon au-dessus des montagnes
refused-unknown-option = Je ne connais pas l’option { $option }. Je connais celles-ci : { $options }.
refused-option-value = { $option } demande une valeur, par exemple { $example }.
refused-option-flag = { $option } s’écrit seule, sans valeur.
refused-open-quote = Un guillemet après { $option } n’est pas fermé.
refused-unknown-model = Je ne connais pas le modèle « { $name } ». Vouliez-vous dire { $nearest } ? Les plus proches sont { $families }.
refused-option =
    { $operation ->
        [image] { $model } n’accepte pas { $option } pour les photos. Options acceptées : { $options }.
       *[other] { $model } n’accepte pas { $option }. Options acceptées : { $options }.
    }
refused-value = { $option } ne peut pas être « { $value } ». Valeurs possibles : { $choices }.
refused-not-integer = { $option } demande un nombre entier, pas « { $value } ».
refused-not-number = { $option } demande un nombre, pas « { $value } ».
refused-bounds = { $option } ne peut pas être { $value }. Valeurs possibles : de { $minimum } à { $maximum }.
refused-option-too-long = Le texte après { $option } est trop long ; nombre maximal de caractères : { $limit }.
refused-prompt-too-long = Votre texte compte { $length } caractères ; { $model } en accepte { $limit } au maximum.
refused-needs-photo = Ici, { $model } a besoin d’une photo : envoyez-en une avec une légende, ou répondez à une photo avec /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } accepte { $limit } photo au maximum.
        [many] { $model } accepte { $limit } de photos au maximum.
       *[other] { $model } accepte { $limit } photos au maximum.
    } Ce modèle fait une vidéo à partir de : { $takes }. { $other ->
        [none] Aucun autre modèle n’en accepte autant non plus.
       *[other] { $other } les accepte : ajoutez --model { $other }
    }
refused-needs-photos = Ici, { $model } a besoin de { $count } photos : envoyez-les dans un album avec une légende.
refused-needs-sound = { $model } a besoin d’une photo et d’un enregistrement audio : répondez à un message vocal avec une photo et /video.
refused-needs-video = { $model } a besoin d’une vidéo : répondez à l’une de mes vidéos avec /video et ce qui doit changer.
refused-media =
    { $operation ->
        [text] Des mots ne suffisent pas à { $model }.
        [image] { $model } ne peut pas animer une photo.
        [frames] { $model } ne peut pas passer d’une photo à une autre.
        [references] { $model } ne peut pas utiliser de photos de référence.
        [talking] { $model } ne peut pas faire parler une photo.
        [edit] { $model } ne peut pas modifier une vidéo ainsi.
        [extend] { $model } ne peut pas continuer une vidéo.
        [guide] { $model } ne peut pas utiliser de vidéo de référence.
       *[other] { $model } ne peut pas en faire une vidéo.
    } Ce modèle accepte : { $takes }. { $other ->
        [none] Aucun autre modèle ne peut le faire non plus.
       *[other] { $other } peut le faire : ajoutez --model { $other }
    }
refused-needs-voice = { $model } fait parler une vidéo : écrivez après /video ce qu’elle doit dire, ou répondez à un message vocal.
refused-voice-or-words = { $model } accepte soit un enregistrement, soit un texte à dire, mais pas les deux. Renvoyez votre demande avec un seul des deux.
refused-photo-count =
    { $count ->
        [one] Pour cela, { $model } a besoin d’exactement { $count } photo.
        [many] Pour cela, { $model } a besoin d’exactement { $count } de photos. Envoyez-les dans un album avec une légende.
       *[other] Pour cela, { $model } a besoin d’exactement { $count } photos. Envoyez-les dans un album avec une légende.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } accepte les enregistrements de moins de { $limit } seconde.
        [many] { $model } accepte les enregistrements de moins de { $limit } de secondes.
       *[other] { $model } accepte les enregistrements de moins de { $limit } secondes.
    } Merci d’en envoyer un plus court.
refused-video-length =
    { $minimum ->
        [0] { $model } accepte les vidéos de { $maximum } s au maximum.
       *[other] { $model } accepte les vidéos de { $minimum } à { $maximum } s.
    } Celle-ci ne convient pas.
refused-video-pixels = Cette vidéo est trop grande pour { $model }, qui accepte { $limit } mégapixels au maximum.
refused-video-frames = Cette vidéo est trop longue pour { $model }, qui accepte { $limit } images au maximum, soit { $seconds } s à 30 images par seconde.
refused-medium =
    { $kind ->
        [sound] { $model } ne peut pas utiliser cet enregistrement : son format ou sa taille ne convient pas.
        [video] { $model } ne peut pas utiliser cette vidéo : son format ou sa taille ne convient pas.
       *[photo] { $model } ne peut pas utiliser cette photo : son format ou sa taille ne convient pas.
    }
refused-links-only = { $model } n’accepte les photos et les enregistrements que sous forme de liens web, et je ne peux pas en fournir. /models montre d’autres modèles.
refused-combination = { $model } n’accepte pas { $option } { $value } avec { $other }. Valeurs possibles ici : { $choices }.
refused-combination-media = Pour ce type de demande ({ $takes }), { $model } n’accepte pas { $option } { $value }. Valeurs possibles ici : { $choices }.
refused-out-of-place = { $model } n’accepte pas { $option } ici.
refused-generic-combination = { $model } n’accepte pas ces options ensemble. Merci d’en retirer certaines.
refused-needs-setting = Pour { $model }, il faut aussi --set { $setting }=VALEUR. Valeurs possibles : { $choices }.
refused-setting = { $model } n’a rien qui s’appelle « { $setting } ». Avec --set, ce modèle accepte { $settings }.
refused-album = Il y a une vidéo dans cet album, et je ne peux utiliser que des photos. Merci de les renvoyer sans elle.
refused-not-allowed = Ce bot ne sert que les personnes et les groupes choisis par son propriétaire.
refused-user-daily =
    { $limit ->
        [one] Votre quota est épuisé : { $limit } vidéo par 24 heures.
        [many] Votre quota est épuisé : { $limit } de vidéos par 24 heures.
       *[other] Votre quota est épuisé : { $limit } vidéos par 24 heures.
    } La prochaine place se libère dans { $time }.
refused-chat-daily =
    { $limit ->
        [one] Le quota de ce groupe est épuisé : { $limit } vidéo par 24 heures.
        [many] Le quota de ce groupe est épuisé : { $limit } de vidéos par 24 heures.
       *[other] Le quota de ce groupe est épuisé : { $limit } vidéos par 24 heures.
    } La prochaine place se libère dans { $time }.
refused-user-active =
    { $limit ->
        [one] Vous avez déjà { $limit } demande en cours. Quand elle sera terminée, redemandez. /queue la montre.
        [many] Vous avez déjà { $limit } de demandes en cours. Quand l’une sera terminée, redemandez. /queue les montre.
       *[other] Vous avez déjà { $limit } demandes en cours. Quand l’une sera terminée, redemandez. /queue les montre.
    }

## Photos that cannot be used

image-too-large = Cette image est trop lourde : elle doit faire moins de { $limit } Mo.
image-too-many-pixels = Cette image compte { $megapixels } mégapixels ; je peux aller jusqu’à { $limit }.
image-too-small = Cette image est trop petite ({ $width }×{ $height }) ; chaque côté doit faire au moins { $limit } pixels.
image-broken = Je n’arrive pas à ouvrir cette image ; le fichier semble endommagé. Merci de la renvoyer.
image-format = Je ne peux pas utiliser les images { $format }. Merci d’envoyer du JPEG, du PNG ou du WebP.
image-animated = Je ne peux pas utiliser d’images animées, seulement des images fixes.
image-gone = Telegram ne me donne plus cette photo. Merci de la renvoyer.
sound-too-large = Cet enregistrement est trop lourd : il doit faire moins de { $limit } Mo.
sound-too-long =
    { $limit ->
        [one] Cet enregistrement est trop long ; { $limit } seconde au maximum.
        [many] Cet enregistrement est trop long ; { $limit } de secondes au maximum.
       *[other] Cet enregistrement est trop long ; { $limit } secondes au maximum.
    }
sound-broken = Je n’arrive pas à lire cet enregistrement. Merci d’envoyer un message vocal ou un fichier MP3.
sound-gone = Telegram ne me donne plus cet enregistrement. Merci de le renvoyer.

## Failures

failed-content = Le studio a refusé ce texte ou cette photo : ses règles ne le permettent pas. Essayez avec d’autres mots.
failed-generation = Le studio n’a pas pu faire cette vidéo : { $reason }
failed-unknown = Le studio n’a pas pu faire cette vidéo et n’a pas dit pourquoi.
failed-field = Le studio n’a pas accepté { $field }. Essayez sans cette option.
failed-bad-request = Le studio n’a pas accepté la demande : { $reason }
failed-bad-key = Le studio ne me laisse pas entrer en ce moment. C’est au propriétaire de ce bot de s’en occuper.
failed-no-credits = Le compte du propriétaire au studio est vide. C’est au propriétaire de ce bot de le recharger.
failed-not-allowed = Le studio ne permet pas cela au compte du propriétaire.
failed-model-gone = Le studio n’a plus ce modèle. Merci d’en choisir un autre.
failed-maintenance = Ce modèle est en maintenance au studio en ce moment. Essayez-en un autre, ou réessayez plus tard.
failed-never-came = Le studio n’a jamais terminé cette vidéo, et j’ai cessé de l’attendre.
failed-no-video = Le studio dit que cette vidéo est prête, mais ce qu’il fournit n’est pas une vidéo.
failed-link-dead = Le studio dit que cette vidéo est prête, mais son lien ne mène plus nulle part, et il n’y en a pas d’autre.
failed-source-gone = Je n’ai plus accès à la vidéo que vous voulez utiliser : le studio l’a supprimée. Rien n’a été envoyé au studio.
failed-internal = Un problème est survenu de mon côté. Merci de réessayer.

link-too-large = La vidéo dépasse les { $limit } Mo que je peux envoyer, alors voici son lien. Il ne durera pas toujours :
link-not-taken = Telegram n’accepte pas cette vidéo ici, alors voici son lien. Il ne durera pas toujours :
link-not-fetched = Je n’ai pas pu récupérer la vidéo pour l’envoyer, alors voici son lien. Il ne durera pas toujours :
video-broken = Le fichier vidéo est endommagé.

## What a model makes a video of: parts of a list

operation-text = des mots
operation-image = une photo
operation-frames = une première et une dernière photo
operation-references = des photos de référence
operation-talking = une photo avec un enregistrement audio
operation-edit = une vidéo à modifier
operation-extend = une vidéo à continuer
operation-guide = une vidéo de référence
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = demande une seconde vidéo servant de masque pour ce qu’il faut repeindre
unreachable-character-object = demande un personnage et une vidéo d’un acteur pour l’animer

## Settings, models, languages

language-name = Français
command-models = Tous les modèles : ce qu’ils acceptent, et lequel est le vôtre
command-settings = Ce que je prends si vous ne précisez rien
command-language = La langue que je parle avec vous
settings-title =
    ⚙️ Vos paramètres : ce que je prends quand votre message ne dit rien d’autre. Une option dans le message l’emporte toujours.

    Vous voyez ce que propose { $model } ; avec un autre modèle, cela peut être différent.
settings-title-group =
    ⚙️ Les paramètres de ce groupe : ce que je prends quand un message ne dit rien d’autre. Une option dans le message l’emporte toujours. Seuls les administrateurs peuvent les modifier.

    Vous voyez ce que propose { $model } ; avec un autre modèle, cela peut être différent.
settings-admins-only = Seuls les administrateurs peuvent modifier ce que ce groupe a choisi. Dans votre chat privé avec moi, vous pouvez choisir pour vous.
settings-pick-ar = 📐 Quel format doit avoir une vidéo ? Voici ceux que { $model } connaît. Pour une photo aussi : elle est recadrée à ce format.
settings-pick-duration = ⏱ Combien de temps doit durer une vidéo ? Voici les durées que { $model } connaît.
settings-pick-res = 🖥 Quelle résolution doit avoir une vidéo ? Voici celles que { $model } connaît.
value-own = choix du modèle
value-on = oui
value-off = non
value-telegram = comme dans Telegram
button-set-model = 🎬 Modèle : { $value }
button-set-ar = 📐 Format : { $value }
button-set-duration = ⏱ Durée : { $value }
button-set-res = 🖥 Résolution : { $value }
button-set-sound = 🔊 Son : { $value }
button-set-enhance = ✨ Peaufiner le texte : { $value }
button-set-confirm = ✋ Demander avant : { $value }
button-set-language = 🌐 Langue : { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Paramètres
button-back = ↩️ Retour
button-previous = ◀️ Précédents
button-next = Suite ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Indisponibles · { $count }
button-mine = ⭐ Choisir ce modèle
button-mine-group = ⭐ Choisir pour le groupe
button-is-mine = ✅ C’est votre modèle
button-is-mine-group = ✅ C’est le modèle du groupe
pressed-saved = C’est enregistré.
pressed-admins-only = Seuls les administrateurs de ce groupe peuvent modifier cela.
pressed-no-more = Ce n’est plus proposé.
models-title =
    { $count ->
        [one] 🎬 Il y a { $count } modèle. Qui l’a fait ?
        [many] 🎬 Il y a { $count } de modèles. De quel développeur voulez-vous les voir ?
       *[other] 🎬 Il y a { $count } modèles. De quel développeur voulez-vous les voir ?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer } : { $count } modèle.
        [many] 🎬 { $developer } : { $count } de modèles. Lequel ?
       *[other] 🎬 { $developer } : { $count } modèles. Lequel ?
    }
models-family =
    🎬 { $model } · { $developer }

    Ce modèle fait une vidéo à partir de :

    { $takes }

    Environ { $time } d’attente · { $price }
    Pour une seule vidéo : --model { $name }
models-tags = Dans votre texte, { $first } désigne le premier élément envoyé, et ainsi de suite ; là où vous n’utilisez pas ces noms, je les ajoute.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modèle ne peut pas être utilisé depuis un chat, et voici pourquoi :
        [many] 🚫 { $count } de modèles ne peuvent pas être utilisés depuis un chat, et voici pourquoi :
       *[other] 🚫 { $count } modèles ne peuvent pas être utilisés depuis un chat, et voici pourquoi :
    }
language-title = 🌐 Dans quelle langue dois-je vous parler ? Cela vaut aussi dans les groupes.
language-title-group = 🌐 Dans quelle langue dois-je parler dans ce groupe ? Je parle à chaque membre dans sa langue, si je la connais.

## Answers to messages, and the buttons under a result

refused-sound-alone = Une voix a besoin d’un visage : répondez au message vocal avec une photo dont la légende commence par /video.
button-change = ✏️ Avec des changements
button-extend = ➡️ Continuer la vidéo
button-others = 🎛 Autre modèle
button-copy = 📋 Copier
pressed-no-others = Aucun autre modèle ne peut faire cela comme vous l’avez demandé.
change-words =
    Copiez ceci, changez ce que vous voulez et envoyez-le :

    { $command }
change-media =
    Copiez ceci, changez ce que vous voulez et envoyez-le en réponse à ce message, pour que j’utilise les mêmes photos, le même enregistrement ou la même vidéo :

    { $command }
other-models = Avec quel modèle dois-je la refaire ? Il suffit d’appuyer pour la lancer, et elle compte comme une vidéo.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Merci de m’accueillir dans ce groupe ! Je transforme vos mots et vos photos en vidéo.
group-sees-all = 👀 Je vois les messages de ce groupe, alors vous pouvez aussi simplement me mentionner : @{ $name } un dragon au-dessus des montagnes.
group-sees-some =
    🙈 Ici, je ne vois que les commandes et les réponses à mes messages. Si vous me mentionnez dans un message ou dans la légende d’une photo, cela ne me parvient pas.
    Pour changer cela, un administrateur peut me donner les droits d’administrateur dans ce groupe. Ou bien le propriétaire de ce bot désactive le mode de confidentialité des groupes (@BotFather, /setprivacy), puis m’ajoute de nouveau.
group-no-videos = ⚠️ Je n’ai pas le droit d’envoyer des vidéos dans ce groupe, vous n’auriez donc que des liens. Un administrateur peut l’autoriser dans les permissions du groupe, ou me donner les droits d’administrateur.
group-no-messages = ⚠️ Me voici dans « { $group } », mais je n’ai pas le droit d’y écrire. Un administrateur de ce groupe peut l’autoriser dans les permissions du groupe, ou me donner les droits d’administrateur.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Je transforme vos mots et vos photos en vidéo, avec du son.

    Écrivez ce que vous voulez voir, ou envoyez une photo et dites ce qui doit s’y passer. Une minute ou deux plus tard, la vidéo est là. Je travaille aussi dans les groupes.

    Appuyez sur Démarrer et envoyez-moi votre première idée.
bot-short-description = 🎬 Transforme vos mots et vos photos en vidéo avec du son, dans les chats privés et les groupes.

## Videos already made, and what is kept

command-history = Vos vidéos, renvoyées tout de suite
command-privacy = Ce que je garde sur vous, et qui le voit
command-forget = Supprimer ce que je garde sur vous
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ plus récentes
button-older = plus anciennes ›
button-forget = 🗑 Tout supprimer
pressed-not-now = Telegram n’a pas pris la vidéo pour l’instant. Si elle n’arrive pas, appuyez de nouveau.
history-empty = Il n’y a pas encore de vidéo de vous ici. Faites-en une avec /video.
history-title = 🎞 Vos vidéos, les plus récentes d’abord. Chaque bouton en renvoie une ; cela ne coûte rien et ne compte pas.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · arrivée sous forme de lien, je ne peux donc pas la renvoyer
history-lost = Telegram n’a plus cette vidéo, je ne peux donc pas la renvoyer. Je peux la refaire ; cela compte comme une vidéo.
forget-ask =
    🗑 Dois-je supprimer ce que je garde sur vous, dans tous les chats ?

    Disparaissent pour de bon : les mots, les options, les références aux photos, les liens des vidéos et les résultats de toutes vos demandes terminées, votre /history avec ses boutons, vos /settings, et mes propositions et questions qui vous attendent encore. Les boutons sous vos vidéos ne fonctionneront plus.

    Les messages et les vidéos de ce chat restent ; c’est Telegram qui les garde, et personne d’autre que vous ne peut les supprimer. Pendant un jour environ, je me souviens encore que vous avez fait des vidéos, mais pas lesquelles, pour que votre quota ne change pas.
forget-under-way =
    { $count ->
        [one] { $count } de vos demandes est encore en cours. Elle n’est pas supprimée et vous recevrez votre vidéo ; renvoyez /forget ensuite.
        [many] { $count } de vos demandes sont encore en cours. Elles ne sont pas supprimées et vous recevrez vos vidéos ; renvoyez /forget ensuite.
       *[other] { $count } de vos demandes sont encore en cours. Elles ne sont pas supprimées et vous recevrez vos vidéos ; renvoyez /forget ensuite.
    }
forget-done =
    { $count ->
        [0] C’est fait. Je n’avais aucune demande terminée de vous ; les propositions et questions ouvertes sont supprimées.
        [one] C’est fait. { $count } demande terminée est supprimée, ainsi que les propositions et questions ouvertes.
        [many] C’est fait. { $count } de demandes terminées sont supprimées, ainsi que les propositions et questions ouvertes.
       *[other] C’est fait. { $count } demandes terminées sont supprimées, ainsi que les propositions et questions ouvertes.
    }
privacy =
    🔒 Ce que je garde sur vous :
    · Vos demandes : les mots, les options, le modèle, les heures, votre identifiant Telegram, votre langue, le chat et le message d’où elles viennent, les références de Telegram à vos photos et aux vidéos terminées, le lien de la vidéo au studio et, en cas de problème, ce qui s’est passé. { $days ->
        [0] Jusqu’à ce que vous envoyiez /forget.
        [one] Jusqu’à ce que vous envoyiez /forget, mais { $days } jour au maximum.
        [many] Jusqu’à ce que vous envoyiez /forget, mais { $days } de jours au maximum.
       *[other] Jusqu’à ce que vous envoyiez /forget, mais { $days } jours au maximum.
    }
    · Les propositions et questions qui attendent votre réponse, et les références de Telegram aux photos d’albums : 7 jours.
    · Ce que vous avez choisi dans /settings : jusqu’à ce que vous le changiez ou envoyiez /forget.
    · Les photos et les enregistrements eux-mêmes : seulement jusqu’à ce que le studio les ait, ou que la demande se termine. Les vidéos : seulement le temps de les envoyer.
    · Les messages que vous m’envoyez : jusqu’à ce que je les aie traités. Un message que je n’ai pas pu traiter : 2 jours.

    Qui le voit :
    · Le studio, AI/ML API, reçoit les mots, les options, les images et les enregistrements d’une demande, sous un numéro aléatoire, sans votre nom ni votre identifiant Telegram. Ce qu’il garde dépend de ses propres règles.
    · Telegram garde nos messages et vos vidéos, selon ses propres règles.
    · Le propriétaire de ce bot peut consulter son stockage et son journal.
    · Dans un groupe, tous ses membres voient les demandes et les vidéos.

    Comment l’effacer : /forget supprime ce que je garde. Pendant un jour environ après une demande, je me souviens encore qu’elle a été faite et où, mais pas de son contenu, à cause du quota. Rien n’est supprimé au studio, chez Telegram, ni dans les copies et les journaux que garde le propriétaire.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } $
price-varies = prix connu seulement après
price-unknown = prix inconnu
refused-model-gone =
    Malheureusement, le studio ne propose plus { $model }. Rien n’a été décompté. { $other ->
        [none] En ce moment, aucun autre modèle ne peut le faire non plus.
       *[other] { $other } peut faire la même chose : ajoutez --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ Dans n’importe quel autre chat : tapez @{ $name } et ce que vous voulez voir.
inline-make = 🎬 Faire cette vidéo ici
inline-about = { $model } · environ { $time } d’attente · { $price }
inline-empty = Écrivez ce que vous voulez voir
inline-refused = ✋ Je ne peux pas la faire comme ça
inline-offer =
    🎬 « { $prompt } »

    { $model } · environ { $time } d’attente · { $price } · compte comme une vidéo
inline-status =
    « { $prompt } »

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Animer la dernière image
button-file = 📎 En fichier
pressed-fetching = Je vais la chercher…
ask-frame = 🎞 C’est ici que votre vidéo se termine. Que doit-il se passer ensuite ? Répondez en quelques mots.
caption-file = 📎 La vidéo telle que le studio l’a faite, sans la compression de Telegram.
video-gone = Je n’ai plus accès à cette vidéo : le studio l’a supprimée, et Telegram ne me donne que des fichiers de { $limit } Mo au maximum. Je peux la refaire ; cela compte comme une vidéo.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Dans la file d’attente. Le studio ne prend rien de nouveau en ce moment ; votre demande est gardée et reprendra toute seule.
status-unclear = 🔎 Le studio ne peut toujours pas me dire s’il a votre demande. Elle ne compte plus dans votre quota. Je continue à demander pendant un jour et, si la vidéo arrive, vous la recevrez.
status-fitting = 📦 La vidéo est trop lourde pour Telegram, alors je l’allège… { $percent } %
caption-smaller = allégée pour passer sur Telegram
link-no-room = Je n’ai pas de place pour la vidéo en ce moment, alors voici son lien. Il ne durera pas toujours :
failed-no-room = Je n’ai plus de place pour travailler. C’est au propriétaire de ce bot de s’en occuper.
refused-budget = Tout ce que le propriétaire de ce bot permet de dépenser en 24 heures est épuisé. La prochaine vidéo sera possible dans { $time }.
refused-budget-model = { $model } coûterait { $price }, plus que ce que le propriétaire de ce bot permet de dépenser en 24 heures. /models montre ce que coûtent les autres modèles.
refused-budget-price = Personne ne peut dire à l’avance ce que coûte { $model }, et le propriétaire de ce bot n’autorise que ce dont le prix est connu. /models montre ce que coûtent les autres modèles.
refused-paused = Le compte du propriétaire au studio est presque vide, alors je ne prends rien de nouveau en ce moment. Le propriétaire le sait. Merci de réessayer plus tard.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API n’accepte pas notre clé.
        [credits] Notre compte chez AI/ML API est vide.
       *[other] AI/ML API ne nous laisse pas entrer.
    } Je ne lui envoie rien de nouveau tant que cela ne change pas, et je réessaie automatiquement. Rien n’est perdu ; en attente actuellement : { $count }.
admin-resumed = ✅ AI/ML API accepte de nouveau nos demandes. Ce qui attendait continue.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API n’accepte pas notre clé.
        [credits] Notre compte chez AI/ML API est vide.
       *[other] AI/ML API ne nous laisse pas entrer.
    } Selon toute apparence, aucune vidéo ne peut être faite tant que cela ne change pas. Je redemande chaque minute.
admin-access = ✅ AI/ML API nous laisse de nouveau entrer.
admin-records-refused = ⚠️ AI/ML API refuse la façon dont je cherche dans ses journaux les demandes dont la réponse s’est perdue. C’est une erreur de ma part : merci de la signaler. Rien n’est payé deux fois et je continue de chercher, mais ces demandes attendent. « python -m bot check » et le journal en disent plus.
admin-records-fine = ✅ AI/ML API me laisse de nouveau chercher dans ses journaux. Les demandes qui attendaient reprennent.
admin-balance-low = ⚠️ Il ne reste que { $amount } sur notre compte chez AI/ML API. Je ne prends pas de nouvelles demandes tant qu’il n’est pas rechargé ; ce qui est en cours continue.
admin-balance-fine = ✅ Notre compte chez AI/ML API est de nouveau rechargé : { $amount }. Je prends de nouvelles demandes.
