# French. The user is «vous»; as in Telegram: “légende”, “message vocal”, “groupe”, “paramètres”, “échange”, “autocollant”. A tier is “palier”, a charge “débit”, a sketch “esquisse”, a still “image fixe”. Apostrophe ’, quotes « »; U+202F before ; ! ?, U+00A0 before : % » and after «.

## Sentences that several messages share

-nothing-counted = Rien n’est décompté.
-third-counts = Cela ne compte pas comme une vidéo, sauf si cela vous est déjà arrivé deux fois ces 24 dernières heures.
-link-expires = Le lien expirera au bout d’un moment :

## Greetings

start =
    🎬 Je transforme vos mots et vos photos en vidéos.

    Envoyez /video et ce que vous voulez voir :
    /video un dragon au-dessus des montagnes

    Ou envoyez une photo avec une légende qui dit ce qui doit s’y passer. Il faut une minute ou deux, et je vous tiens au courant.

    { $quota }
start-quota =
    { $limit ->
        [0] Vous pouvez faire autant de vidéos que vous voulez.
        [one] Vous pouvez faire { $limit } vidéo par jour ; il vous en reste { $left } pour le moment.
        [many] Vous pouvez faire { $limit } de vidéos par jour ; il vous en reste { $left } pour le moment.
       *[other] Vous pouvez faire { $limit } vidéos par jour ; il vous en reste { $left } pour le moment.
    }
help =
    🎬 Des mots : envoyez /video et ce que vous voulez voir.
    🖼 Une photo : dites dans la légende ce qui doit s’y passer, ou répondez à une photo avec /video.
    🎞 Un album : deux photos deviennent la première et la dernière image ; s’il y en a plus, elles montrent ce qui doit apparaître.
    🗣 Une voix : répondez à un message vocal avec une photo et /video, et la photo parlera. Ou envoyez une photo avec /say et le texte à dire.
    🎥 Une vidéo, la vôtre ou l’une des miennes : ajoutez une légende, ou répondez-y avec /video, et je la modifierai ou la prolongerai. Répondez-y avec une photo et /video, et la photo en reproduira les mouvements.
    ⚙️ Durée, format, résolution, modèles : appuyez sur un bouton ci-dessous.

    Les vidéos sont réalisées par un studio, AI/ML API. { $quota }
help-options =
    🎛 Options, n’importe où dans votre message :

    --model NOM – le modèle ; /models les montre tous
    --ar 16:9 – le format : 16:9, 9:16, ou simplement vertical
    --duration 8 – la durée en secondes
    --res 1080p – la résolution
    --seed 42 – retrouver à peu près le même résultat
    --no "flou, texte" – ce qu’il faut éviter
    --silent – sans le son
    --raw – vos mots exactement comme vous les avez écrits
    --sketch – d’abord une esquisse à bas prix, puis la version complète
    --set nom=valeur – tout autre réglage du modèle

    Sans --model, j’utilise { $model }, ou votre choix dans /settings. Tous les modèles n’ont pas toutes les options ; si l’une ne convient pas, je vous le dis, et rien n’est décompté.
help-commands =
    📜 Commandes :

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
    🎬 Dans ce groupe, envoyez
    /video un dragon au-dessus des montagnes
    ou répondez à une photo ou à une vidéo avec /video et ce qui doit s’y passer. Une légende peut aussi commencer par /video.
unknown-command =
    Je ne connais pas la commande { $command }. { $nearest ->
        [none] /help montre ce que je sais faire.
       *[other] Vouliez-vous dire { $nearest } ?
    }
sorry = Un problème est survenu de mon côté. { -nothing-counted } Merci de renvoyer votre message.

## Command menus (at most 256 characters each)

command-video = Faire une vidéo à partir de vos mots
command-queue = Vos demandes, et où elles en sont
command-cancel = Annuler les demandes en attente
command-quota = Combien de vidéos il vous reste
command-help = Ce que je sais faire

## Questions and offers

ask-prompt = Belle photo ! Que doit-il s’y passer ? Répondez en quelques mots.
ask-words =
    Que doit montrer la vidéo ? Répondez en quelques mots, ou envoyez
    /video un dragon au-dessus des montagnes
ask-video = 🎞 Que dois-je faire de cette vidéo ? Répondez en quelques mots, par exemple : la même scène en hiver.
ask-say = 🗣 Que doit-on dire dans cette vidéo ? Répondez avec le texte.
ask-say-photo = 🗣 Que doit dire cette photo ? Répondez avec le texte.
ask-placeholder = Que doit-il se passer ?
offer =
    J’en fais une vidéo ?

    « { $prompt } »

    { inline-about } · compte comme une vidéo
offer-help = C’était une question ? /help montre ce que je sais faire.
offer-others-change = Ces modèles, eux, peuvent la modifier :
offer-terms = { $model } · environ { $time } d’attente · { $price }
offer-talk =
    Je fais parler cette photo ?

    { $terms } · compte comme une vidéo
offer-say =
    Je fais dire ceci à cette photo ?

    « { $prompt } »

    { $terms } · compte comme une vidéo
ask-video-note =
    Cette photo doit-elle parler, avec la voix du message vidéo, ou en reproduire les mouvements ?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Je fais bouger cette photo comme dans la vidéo ?

    { $terms } · compte comme une vidéo
edited = J’utilise ce que vous avez écrit en premier. Pour la version modifiée, envoyez-la dans un nouveau message.
unsupported =
    { $kind ->
        [sticker] Je ne peux pas faire une vidéo à partir d’un autocollant.
       *[other] Je ne peux pas utiliser cela.
    } Envoyez-moi des mots, ou bien une photo ou une vidéo avec une légende.
unusable-answered =
    { $kind ->
        [sticker] Je ne peux pas utiliser l’autocollant auquel vous avez répondu.
       *[other] Je ne peux pas utiliser ce à quoi vous avez répondu.
    } Renvoyez votre message, mais sans en faire une réponse.

## Buttons

button-make = 🎬 Faire la vidéo
button-again = 🔁 Encore une fois
button-sketch = ✏️ Esquisse
button-another-sketch = ✏️ Autre esquisse
button-full = 🎬 Version complète
button-retry = 🔁 Réessayer
button-cancel = ✖️ Annuler
button-cancel-place = ✖️ Annuler « { $prompt } »
button-no = ✖️ Non, merci
button-without = Sans { $option }
button-write-down = 📝 Transcrire
button-talk = 🗣 La faire parler
button-animate = 🕺 Bouger comme ça
button-options = 🎛 Options
button-models = 🎬 Modèles
button-commands = 📜 Commandes
pressed-make = C’est ajouté à la file d’attente.
pressed-already = Elle est déjà en cours de tournage.
pressed-not-yours = Ce bouton est à quelqu’un d’autre.
pressed-write-down = J’écoute…
pressed-already-written = J’ai déjà écouté ce message.
pressed-gone = Ce bouton a expiré. Recommencez avec /video.
pressed-cancelled = C’est annulé.
pressed-too-late = Trop tard pour annuler : le tournage a commencé. Vous recevrez la vidéo.
pressed-doubtful = La réponse du studio n’était pas claire, et je vérifie encore s’il a cette demande. Elle ne peut pas être annulée pour le moment.

## The status of a request

status-preparing = 🖼 Je regarde votre photo…
status-preparing-video = 🎞 Je regarde la vidéo…
status-waiting =
    { $position ->
        [0] ⏳ Dans la file d’attente : plus de { $limit } avant vous.
        [1] ⏳ Dans la file d’attente : votre demande est la prochaine.
       *[other] ⏳ Dans la file d’attente : place { $position }.
    }
status-starting = 🎬 Préparation du tournage…
status-checking = 🔎 La réponse du studio n’était pas claire, alors je vérifie s’il a bien votre demande. Rien ne sera fait ni compté deux fois. Au plus tard { $time } après l’envoi, elle ne fera plus partie de vos demandes en cours. Je continuerai à vérifier pendant 24 heures.
status-making =
    🎬 Tournage en cours…
    { $bar } { $percent } %
    { $left ->
        [-1] C’est un peu plus long que d’habitude.
       *[other] Temps restant : environ { $time }
    }
status-late = 🐢 C’est beaucoup plus long que d’habitude, alors cette demande ne fait plus partie de vos demandes en cours. Elle compte toujours comme une vidéo, sauf si elle échoue. Je surveille encore 24 heures ; si la vidéo arrive, vous la recevrez.
status-sending = 📤 La vidéo est prête ; je l’envoie…
status-speaking = 🗣 Je dis votre texte…
status-drawing = 🖼 Je dessine l’image…
status-cancelled = ✖️ Annulé. { -nothing-counted }
status-undelivered = 🎁 Votre vidéo est prête, mais Telegram ne me laisse pas l’envoyer dans cet échange. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    Cela ne compte pas comme une vidéo.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

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
        [one] Vous avez { $count } demande en cours :
        [many] Vous avez { $count } de demandes en cours :
       *[other] Vous avez { $count } demandes en cours :
    }
queue-waiting =
    ⏳ { $position ->
        [0] plus de { $limit } avant vous
       *[other] place { $position }
    } – { $prompt }
queue-paused = ⏸ en attente du studio – { $prompt }
queue-paused-model = ⏸ en attente de { $model } – { $prompt }
queue-starting = 🎬 préparation du tournage – { $prompt }
queue-checking = 🔎 je vérifie si le studio l’a reçue – { $prompt }
queue-making = 🎬 tournage – { $prompt }
queue-sending = 📤 envoi – { $prompt }
queue-preparing = 🖼 examen de la photo – { $prompt }
queue-late = 🐢 en retard – { $prompt }
cancel-none = Vous n’avez rien dans la file d’attente. Commencez avec /video.
cancel-done =
    { $count ->
        [one] { $count } demande annulée. { -nothing-counted }
        [many] { $count } de demandes annulées. Elles ne sont pas décomptées.
       *[other] { $count } demandes annulées. Elles ne sont pas décomptées.
    }
cancel-too-late =
    { $count ->
        [one] { $count } demande est déjà en tournage et ne peut plus être arrêtée. Vous recevrez la vidéo.
        [many] { $count } de demandes sont déjà en tournage et ne peuvent plus être arrêtées. Vous recevrez les vidéos.
       *[other] { $count } demandes sont déjà en tournage et ne peuvent plus être arrêtées. Vous recevrez les vidéos.
    }
cancel-doubtful = Impossible à annuler pour le moment :
quota-daily =
    { $limit ->
        [0] Vous pouvez faire autant de vidéos par jour que vous voulez. Vidéos ces 24 dernières heures : { $used }.
        [one] Vous avez fait { $used } vidéo sur { $limit } ces 24 dernières heures ; il vous en reste { $left }.
        [many] Vous avez fait { $used } de vos { $limit } de vidéos ces 24 dernières heures ; il vous en reste { $left }.
       *[other] Vous avez fait { $used } de vos { $limit } vidéos ces 24 dernières heures ; il vous en reste { $left }.
    }
quota-next = Prochaine vidéo possible dans { $time }.
quota-active =
    { $limit ->
        [0] En cours actuellement : { $used }.
       *[other] En cours actuellement : { $used } (maximum à la fois : { $limit }).
    }
quota-money = Vos vidéos des dernières 24 heures coûtent { $amount } sur les { $total } que vous pouvez dépenser.
quota-chat =
    { $limit ->
        [one] Ce groupe a fait { $used } vidéo sur { $limit } ces 24 dernières heures.
        [many] Ce groupe a fait { $used } de ses { $limit } de vidéos ces 24 dernières heures.
       *[other] Ce groupe a fait { $used } de ses { $limit } vidéos ces 24 dernières heures.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } n’a pas d’effet ici : { $model } ne s’en sert pas.
note-chosen = Pour cela, { $model } a besoin de { $setting } = { $value }, c’est donc ce que j’ai choisi.
note-silent = { $model } ne peut faire cela que sans le son.
note-still = Ceci est une image fixe : en version complète, { $model } fait une vidéo qui commence par elle.
note-sketch = Ceci est une esquisse : un aperçu à bas prix de ce que { $model } fait en version complète.
note-continues = { $model } ne peut pas modifier une vidéo : ce modèle la prolonge à partir de la fin.
note-cut = { $model } n’utilise que le début de votre vidéo ({ $seconds } s).
note-guides = { $model } ne modifie pas cette vidéo : ce modèle en fait une nouvelle qui s’en inspire.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    Que doit montrer la vidéo ? Par exemple :
    /video un dragon au-dessus des montagnes
refused-instead = Appuyez sur un bouton pour faire la vidéo ainsi :
refused-unknown-option =
    L’option { $option } n’existe pas. { $nearest ->
        [none] Options possibles : { $options }.
       *[other] Vouliez-vous dire { $nearest } ?
    }
refused-option-value = { $option } demande une valeur, par exemple { $example }.
refused-option-flag = { $option } ne prend pas de valeur.
refused-open-quote = Après { $option }, il manque le guillemet fermant.
refused-unknown-model =
    Il n’y a pas de modèle « { $name } ». { $developer ->
        [none] Les plus proches : { $families }.
       *[other] { $developer } propose { $families }.
    }
refused-no-sketch =
    { $model } ne propose pas d’esquisse pour cela. { $families ->
        [none] Aucun autre modèle n’en propose non plus.
       *[other] Modèles qui en proposent : { $families }.
    }
refused-sketch-no-cheaper = Ici, une esquisse ne coûterait pas moins cher que la vidéo faite par { $model }.
refused-stills = Vous avez atteint votre quota d’esquisses en 24 heures. Je pourrai dessiner la prochaine dans { $time }.
refused-say-photo = Pour faire dire un texte à quelqu’un, envoyez une photo avec un visage et, en légende, /say et le texte ; ou répondez à une photo avec /say et le texte.
refused-say-off = La synthèse vocale est désactivée ici. Vous pouvez répondre à un message vocal avec une photo et /video à la place.
refused-say-long =
    Ce texte est trop long à dire : environ { $seconds } s, et { $model } peut parler { $limit ->
        [one] { $limit } seconde
        [many] { $limit } de secondes
       *[other] { $limit } secondes
    } au maximum. Merci de le raccourcir.
refused-option =
    { $operation ->
        [image] Pour les photos, { $model } n’a pas d’option { $option }.
       *[other] { $model } n’a pas d’option { $option }.
    } { $options ->
        [none] Ce modèle n’a ici aucune option.
       *[other] Options possibles : { $options }.
    }
refused-value =
    Avec { $model }, { $option } ne peut pas être « { $value } ». { $nearest ->
        [none] Valeurs possibles : { $choices }.
       *[other] La plus proche est { $nearest }. Valeurs possibles : { $choices }.
    }
refused-not-integer = { $option } demande un nombre entier, pas « { $value } ».
refused-not-number = { $option } demande un nombre, pas « { $value } ».
refused-bounds = Avec { $model }, { $option } ne peut pas être { $value }. Valeurs possibles : de { $minimum } à { $maximum }.
refused-option-too-long = Le texte après { $option } est trop long : { $limit } caractères au maximum.
refused-prompt-too-long = Cela fait { $length } caractères ; { $model } en accepte { $limit } au maximum.
refused-needs-photo = Ici, { $model } a besoin d’une photo : envoyez-en une avec une légende, ou répondez à une photo avec /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } accepte { $limit } photo au maximum.
        [many] { $model } accepte { $limit } de photos au maximum.
       *[other] { $model } accepte { $limit } photos au maximum.
    } Ce modèle fait des vidéos à partir de : { $takes }. { $other ->
        [none] Aucun autre modèle n’en accepte autant.
       *[other] { $other } les accepte : ajoutez --model { $other }
    }
refused-needs-photos =
    { $count ->
        [one] Ici, { $model } a besoin de { $count } photo : envoyez-la avec une légende.
        [many] Ici, { $model } a besoin de { $count } de photos : envoyez-les dans un album avec une légende.
       *[other] Ici, { $model } a besoin de { $count } photos : envoyez-les dans un album avec une légende.
    }
refused-needs-sound = { $model } a besoin d’une photo et d’une voix : répondez à un message vocal avec une photo et /video.
refused-needs-video = { $model } a besoin d’une vidéo : envoyez-en une avec une légende, ou répondez à une vidéo avec /video et ce qui doit changer.
refused-media =
    { $operation ->
        [text] Des mots ne suffisent pas à { $model }.
        [image] { $model } ne peut pas animer une photo.
        [frames] { $model } ne peut pas passer d’une photo à une autre.
        [references] { $model } ne peut pas utiliser de photos de référence.
        [talking] { $model } ne peut pas faire parler une photo.
        [edit] { $model } ne peut pas modifier une vidéo ainsi.
        [extend] { $model } ne peut pas prolonger une vidéo.
        [guide] { $model } ne peut pas utiliser de vidéo de référence.
        [motion] { $model } ne peut pas faire bouger une photo comme dans une vidéo.
       *[other] { $model } ne peut pas en faire une vidéo.
    } Ce modèle fait des vidéos à partir de : { $takes }. { $other ->
        [none] Aucun autre modèle ne peut le faire non plus.
       *[other] { $other } peut le faire : ajoutez --model { $other }
    }
refused-needs-voice = { $model } fait parler une vidéo : écrivez après /video ce qu’elle doit dire.
refused-voice-or-words = { $model } accepte soit un enregistrement, soit un texte à dire, mais pas les deux. Merci de renvoyer votre demande avec un seul des deux.
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
        [sound] { $model } ne peut pas utiliser cet enregistrement : son format ou sa taille ne convient pas.
        [video] { $model } ne peut pas utiliser cette vidéo : son format ou sa taille ne convient pas.
       *[photo] { $model } ne peut pas utiliser cette photo : son format ou sa taille ne convient pas.
    }
refused-links-only = { $model } n’accepte les photos et les enregistrements que sous forme de liens web, et je ne peux pas en fournir. /models montre d’autres modèles.
refused-links-only-video = { $model } n’accepte les vidéos que sous forme de liens web, et je ne peux pas en fournir. /models montre d’autres modèles.
refused-combination = { $model } ne peut pas combiner { $option } { $value } avec { $other }. Valeurs possibles ici : { $choices }.
refused-combination-media = Pour ce type de demande ({ $takes }), { $model } ne peut pas utiliser { $option } { $value }. Valeurs possibles ici : { $choices }.
refused-out-of-place = { $model } ne peut pas utiliser { $option } ici.
refused-generic-combination = { $model } ne peut pas utiliser ces options ensemble. Merci d’en retirer certaines.
refused-needs-setting = Pour { $model }, il faut aussi --set { $setting }=VALEUR. Valeurs possibles : { $choices }.
refused-setting =
    { $model } n’a pas de réglage « { $setting } ». { $settings ->
        [none] Rien n’est possible ici avec --set.
       *[other] Avec --set, vous pouvez régler : { $settings }.
    }
refused-album = Il y a une vidéo dans cet album, et je ne peux utiliser que des photos. Merci de les renvoyer sans elle.
write-as-yourself = Vous écrivez au nom d’un canal, je ne peux donc pas savoir qui vous êtes. Passez à votre propre compte et renvoyez votre message.
refused-not-allowed =
    Ce bot est malheureusement réservé aux personnes et aux groupes choisis par son propriétaire. { $group ->
        [none] Votre identifiant Telegram est { $id } : donnez-le au propriétaire si vous souhaitez utiliser le bot.
       *[other] L’identifiant de ce groupe est { $group } et le vôtre est { $id } : donnez l’un des deux au propriétaire si vous souhaitez utiliser le bot.
    }
refused-user-daily =
    { $limit ->
        [one] Vous avez atteint votre quota de { $limit } vidéo en 24 heures.
        [many] Vous avez atteint votre quota de { $limit } de vidéos en 24 heures.
       *[other] Vous avez atteint votre quota de { $limit } vidéos en 24 heures.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Ce groupe a atteint son quota de { $limit } vidéo en 24 heures.
        [many] Ce groupe a atteint son quota de { $limit } de vidéos en 24 heures.
       *[other] Ce groupe a atteint son quota de { $limit } vidéos en 24 heures.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Vous avez déjà { $limit } demande en cours. Réessayez quand elle sera terminée. /queue la montre.
        [many] Vous avez déjà { $limit } de demandes en cours. Réessayez quand l’une sera terminée. /queue les montre.
       *[other] Vous avez déjà { $limit } demandes en cours. Réessayez quand l’une sera terminée. /queue les montre.
    }

## Photos that cannot be used

image-too-large = Cette image est trop lourde : elle doit faire moins de { $limit } Mo.
image-too-many-pixels = Cette image compte { $megapixels } mégapixels ; je peux aller jusqu’à { $limit }. Envoyez-la comme photo, pas comme fichier : Telegram la réduira.
image-too-small = Cette image est trop petite ({ $width }×{ $height }) ; chaque côté doit faire au moins { $limit } pixels.
image-crop-too-small = Cette image est trop longue et trop étroite : recadrée au format de la vidéo, il n’en resterait que { $width }×{ $height } pixels, et chaque côté doit en faire au moins { $limit }.
image-broken = Je n’arrive pas à ouvrir cette image ; le fichier semble endommagé. Merci de la renvoyer.
image-unusable = Je n’ai pas réussi à ouvrir cette image. Merci de l’envoyer comme photo, pas comme fichier.
image-nothing = Cette image est vide : on n’y voit rien. Merci d’en envoyer une autre.
image-format = Je ne peux pas utiliser les images { $format }. Envoyez cette image comme photo, pas comme fichier, ou envoyez un fichier JPEG, PNG, WebP, HEIC, AVIF, TIFF ou BMP.
image-unknown = Ce n’est pas une image que je puisse utiliser. Envoyez-la comme photo, pas comme fichier, ou envoyez un fichier JPEG, PNG, WebP, HEIC, AVIF, TIFF ou BMP.
image-animated = Je ne peux pas utiliser d’image animée (GIF), seulement des images fixes.
image-gone = Telegram ne me laisse plus télécharger cette photo. Merci de la renvoyer.
sound-too-large = Cet enregistrement est trop lourd : il doit faire moins de { $limit } Mo.
sound-too-long =
    { $limit ->
        [one] Cet enregistrement est trop long : { $limit } seconde au maximum.
        [many] Cet enregistrement est trop long : { $limit } de secondes au maximum.
       *[other] Cet enregistrement est trop long : { $limit } secondes au maximum.
    }
sound-too-short = Cet enregistrement est trop court : il doit durer au moins { $limit } s.
sound-broken = Je n’arrive pas à lire cet enregistrement. Merci d’envoyer un message vocal ou un fichier MP3.
sound-gone = Telegram ne me laisse plus télécharger cet enregistrement. Merci de le renvoyer.
source-too-large = Cette vidéo est trop lourde : je peux utiliser des vidéos de { $limit } Mo au maximum.
source-too-long =
    { $limit ->
        [one] Cette vidéo est trop longue : { $limit } seconde au maximum. Merci d’en envoyer une plus courte.
        [many] Cette vidéo est trop longue : { $limit } de secondes au maximum. Merci d’en envoyer une plus courte.
       *[other] Cette vidéo est trop longue : { $limit } secondes au maximum. Merci d’en envoyer une plus courte.
    }
source-too-short = Cette vidéo est trop courte : elle doit durer au moins { $limit } s.
source-unusable = Je n’arrive pas à ouvrir cette vidéo. Merci de l’envoyer comme vidéo, pas comme fichier, ou d’envoyer un fichier MP4.
source-cannot-fit = Je ne peux pas adapter cette vidéo au modèle : son image est trop allongée et trop étroite.
source-gone = Telegram ne me laisse plus télécharger cette vidéo. Merci de la renvoyer.
media-out-of-reach = Je n’ai pas accès aux photos, aux enregistrements ni aux vidéos ici : le serveur Telegram de ce bot n’est pas configuré pour cela. C’est au propriétaire de ce bot de s’en occuper.
sound-silent = Je n’entends rien dans cet enregistrement : il est silencieux du début à la fin. Merci d’en envoyer un autre.

## Failures

failed-content = Le studio a refusé ces mots ou cette photo : ses règles ne le permettent pas. Essayez avec d’autres mots ou une autre photo.
failed-generation = Le studio n’a pas pu faire cette vidéo : { $reason }
failed-unknown = Le studio n’a pas pu faire cette vidéo et n’a pas dit pourquoi.
failed-field = Le studio n’a pas accepté { $field }. Réessayez sans cette option.
failed-bad-request = Le studio n’a pas accepté la demande : { $reason }
failed-bad-key = Le studio ne me laisse pas entrer en ce moment. C’est au propriétaire de ce bot de s’en occuper.
failed-no-credits = Le compte de ce bot auprès du studio est vide. C’est au propriétaire du bot de le recharger.
failed-not-allowed = Le studio ne permet pas cela au compte de ce bot.
failed-model-gone = Le studio n’a plus ce modèle. Merci d’en choisir un autre.
failed-maintenance = Ce modèle est en maintenance du côté du studio. Essayez-en un autre, ou réessayez plus tard.
failed-never-came = Le studio n’a jamais terminé cette vidéo, et j’ai cessé de l’attendre.
failed-no-video = Le studio dit que cette vidéo est prête, mais ce qu’il m’a donné n’est pas une vidéo.
failed-link-dead = Le studio dit que cette vidéo est prête, mais son lien ne fonctionne plus, et il n’y en a pas d’autre.
failed-source-gone = Je n’ai plus accès à la vidéo dont vous voulez partir : le studio l’a supprimée. Rien n’a été envoyé au studio.
failed-internal = Un problème est survenu de mon côté. Merci de réessayer.

link-too-large = La vidéo dépasse les { $limit } Mo que je peux envoyer, alors voici son lien. { -link-expires }
link-not-taken = Telegram n’accepte pas cette vidéo ici, alors voici son lien. { -link-expires }
link-not-fetched = Je n’ai pas pu télécharger la vidéo pour l’envoyer, alors voici son lien. { -link-expires }
video-broken = Le fichier vidéo est endommagé.

## What a model makes a video of: parts of a list

operation-text = des mots
operation-image = une photo
operation-frames = une première et une dernière photo
operation-references = des photos de référence
operation-talking = une photo avec une voix
operation-edit = une vidéo à modifier
operation-extend = une vidéo à prolonger
operation-guide = une vidéo de référence
operation-motion = une photo et une vidéo dont elle reproduit les mouvements
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = demande une seconde vidéo qui sert de masque pour les parties à repeindre
unreachable-character-object = demande un personnage et une vidéo d’un acteur pour l’animer
unreachable-no-description = est nouveau, et AI/ML API ne dit pas où il est décrit
unreachable-elsewhere = est nouveau, et sa description ne se trouve pas chez AI/ML API
unreachable-not-had = est nouveau, et je n’ai pas pu obtenir sa description ; je réessaierai
unreachable-unreadable = est nouveau, et sa description est illisible
unreachable-circular = est nouveau, et sa description renvoie à elle-même en boucle
unreachable-other-model = est nouveau, et sa description est celle d’un autre modèle
unreachable-path = est nouveau, et je ne sais pas comment lui adresser une demande
unreachable-required = est nouveau, et demande quelque chose que je ne peux pas fournir : { $parameter }
unreachable-use-of-video = est nouveau, et rien ne dit ce qu’il fait d’une vidéo
unreachable-no-input = est nouveau, et je ne sais lui donner ni mots ni photo
unreachable-id = est nouveau, et son nom ne peut pas s’écrire dans un échange
unreachable-name = est nouveau, et porte le nom d’un autre modèle

## Settings, models, languages

language-name = Français
command-models = Tous les modèles, et ce qu’ils savent faire
command-settings = Vos paramètres par défaut
command-language = La langue que je parle avec vous
settings-title =
    ⚙️ Vos paramètres : ce que j’utilise quand votre message ne précise rien d’autre. Une option dans le message l’emporte toujours.

    Voici les choix pour { $model } ; avec d’autres modèles, ils peuvent être différents.
settings-title-group =
    ⚙️ Les paramètres de ce groupe : ce que j’utilise quand un message ne précise rien d’autre. Une option dans le message l’emporte toujours. Seuls les administrateurs peuvent les modifier.

    Voici les choix pour { $model } ; avec d’autres modèles, ils peuvent être différents.
settings-admins-only = Seuls les administrateurs peuvent modifier les paramètres de ce groupe. Vous pouvez choisir les vôtres dans un échange privé avec moi.
settings-pick-ar = 📐 Quel format pour vos vidéos ? Voici ceux que propose { $model }. Les photos sont recadrées en conséquence.
settings-pick-duration = ⏱ Quelle durée pour vos vidéos ? Voici celles que propose { $model }.
settings-pick-res = 🖥 Quelle résolution pour vos vidéos ? Voici celles que propose { $model }.
value-own = choix du modèle
value-own-known = { $value } (par défaut)
value-on = oui
value-off = non
value-telegram = comme dans Telegram
button-set-model = 🎬 Modèle : { $value }
button-set-ar = 📐 Format : { $value }
button-set-duration = ⏱ Durée : { $value }
button-set-res = 🖥 Résolution : { $value }
button-set-sound = 🔊 Son : { $value }
button-set-enhance = ✨ Peaufiner le texte : { $value }
button-set-confirm = ✋ Demander avant : { $value }
button-set-language = 🌐 Langue : { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Paramètres
button-back = ↩️ Retour
button-previous = ◀️ Précédents
button-next = Suite ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Indisponibles ici · { $count }
button-mine = ⭐ Utiliser ce modèle
button-mine-group = ⭐ L’utiliser dans ce groupe
button-is-mine = ✅ Votre modèle
button-is-mine-group = ✅ Le modèle du groupe
pressed-saved = C’est enregistré.
pressed-admins-only = Seuls les administrateurs de ce groupe peuvent modifier cela.
pressed-no-more = Ce n’est plus disponible.
models-title =
    { $count ->
        [one] 🎬 Il y a { $count } modèle. Qui l’a fait ?
        [many] 🎬 Il y a { $count } de modèles. De quel développeur voulez-vous voir les modèles ?
       *[other] 🎬 Il y a { $count } modèles. De quel développeur voulez-vous voir les modèles ?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer } : { $count } modèle.
        [many] 🎬 { $developer } : { $count } de modèles. Lequel ?
       *[other] 🎬 { $developer } : { $count } modèles. Lequel ?
    }
models-family =
    🎬 { $model } · { $developer }

    Ce modèle fait des vidéos à partir de :

    { $takes }

    Environ { $time } d’attente · { $price }
    Pour une seule vidéo : --model { $name }
models-tags = Dans votre texte, vous pouvez appeler le premier élément { $first }, et ainsi de suite. Si vous n’utilisez pas ces noms, je les ajoute.
models-new = 🆕 Je ne sais de ce modèle que ce qu’en dit la description d’AI/ML API ; personne ne l’a encore essayé pour moi.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modèle ne peut pas être utilisé depuis un échange, et voici pourquoi :
        [many] 🚫 { $count } de modèles ne peuvent pas être utilisés depuis un échange, et voici pourquoi :
       *[other] 🚫 { $count } modèles ne peuvent pas être utilisés depuis un échange, et voici pourquoi :
    }
models-unreachable-line = • { $model } : { $reason }
language-title = 🌐 Dans quelle langue dois-je vous parler ? Cela vaut aussi dans les groupes.
language-title-group = 🌐 Dans quelle langue dois-je parler dans ce groupe ? Je réponds à chaque membre dans sa propre langue, si je la parle.

## Answers to messages, and the buttons under a result

refused-sound-alone = Une voix a besoin d’un visage : répondez au message vocal avec une photo dont la légende commence par /video.
sound-alone =
    { $kind ->
        [voice] 🎙 Une voix a besoin d’un visage : répondez à ce message vocal avec une photo, et la photo parlera.
       *[audio] 🎙 Une voix a besoin d’un visage : répondez à cet enregistrement avec une photo, et la photo parlera.
    }
offer-write-down =
    🎙 Je peux transcrire ce que vous dites ici, puis faire une vidéo à partir de vos mots.

    Ou répondez à ce message vocal avec une photo, et la photo parlera.
written-down =
    📝 J’ai entendu :

    { $words }
refused-recordings =
    { $limit ->
        [one] Vous avez atteint votre quota de { $limit } message vocal en 24 heures. Je pourrai transcrire le prochain dans { $time }.
        [many] Vous avez atteint votre quota de { $limit } de messages vocaux en 24 heures. Je pourrai transcrire le prochain dans { $time }.
       *[other] Vous avez atteint votre quota de { $limit } messages vocaux en 24 heures. Je pourrai transcrire le prochain dans { $time }.
    }
refused-recording-price = Personne ne peut dire d’avance ce que coûte cette transcription, et les dépenses sont limitées ici. Merci d’écrire votre texte à la place.
recording-no-words = Je n’entends aucun mot dans ce message vocal. Merci de parler plus près du micro, ou d’écrire votre texte.
recording-failed = Je n’ai pas réussi à transcrire ce message vocal, et rien n’a été débité. Merci de le renvoyer, ou d’écrire votre texte.
recording-in-doubt = Je ne sais pas ce qu’est devenu ce message vocal : la réponse du studio s’est perdue. Merci d’écrire ce que vous avez dit.
button-change = ✏️ Modifier
button-extend = ➡️ Prolonger
button-sound = 🔊 Ajouter du son
button-restyle = 🎨 Changer de style
button-say = 🗣 Faire parler
button-others = 🎛 Autre modèle
button-copy = 📋 Copier
pressed-no-others = Aucun autre modèle ne peut faire cela.
change-words =
    Copiez ceci, changez ce que vous voulez et envoyez-le :

    { $command }
change-media =
    Copiez ceci, changez ce que vous voulez et envoyez-le en réponse à ce message, pour que j’utilise les mêmes photos, le même enregistrement ou la même vidéo :

    { $command }
other-models = Quel modèle, cette fois ? Appuyez sur l’un d’eux et je commence ; cela compte comme une vidéo.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Merci de m’accueillir dans ce groupe ! Je transforme vos mots et vos photos en vidéos.
group-sees-all =
    👀 Je vois les messages de ce groupe, alors vous pouvez aussi simplement me mentionner :
    @{ $name } un dragon au-dessus des montagnes
group-sees-some =
    🙈 Ici, je ne vois que les commandes et les réponses à mes messages. Je ne vois ni les messages ni les légendes qui me mentionnent.
    Pour changer cela, un administrateur peut me donner les droits d’administrateur dans ce groupe. Ou bien le propriétaire du bot peut désactiver le mode de confidentialité des groupes (@BotFather, /setprivacy), puis m’ajouter de nouveau.
group-no-videos = ⚠️ Je n’ai pas le droit d’envoyer des vidéos ici, vous n’auriez donc que des liens. Un administrateur peut l’autoriser dans les permissions du groupe, ou me donner les droits d’administrateur.
group-no-messages = ⚠️ Me voici dans « { $group } », mais je n’ai pas le droit d’y écrire. Un administrateur de ce groupe peut l’autoriser dans les permissions du groupe, ou me donner les droits d’administrateur.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Je transforme vos mots et vos photos en vidéos avec du son.

    Écrivez ce que vous voulez voir, ou envoyez une photo et dites ce qui doit s’y passer. Une minute ou deux plus tard, la vidéo est là. Je travaille aussi dans les groupes.

    Appuyez sur Démarrer et envoyez-moi votre première idée.
bot-short-description = 🎬 Transforme mots et photos en vidéos avec du son, dans les échanges privés et les groupes.

## Videos already made, and what is kept

command-history = Vos vidéos, à recevoir de nouveau
command-privacy = Ce que je garde sur vous, et qui le voit
command-forget = Supprimer ce que je garde sur vous
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Plus récentes
button-older = ⬇️ Plus anciennes
button-forget = 🗑 Tout supprimer
button-keep = ↩️ Tout garder
pressed-not-now = Telegram ne l’a pas accepté pour l’instant. Si rien n’arrive, appuyez de nouveau.
history-empty = Vous n’avez pas encore de vidéo ici. Faites-en une avec /video.
history-title = 🎞 Vos vidéos, les plus récentes d’abord. Appuyez sur un bouton pour en recevoir une de nouveau : c’est gratuit, et rien n’est décompté.
history-title-group = 🎞 Vos vidéos de ce groupe, les plus récentes d’abord. Appuyez sur un bouton pour en recevoir une de nouveau : c’est gratuit, et rien n’est décompté.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · arrivée sous forme de lien, je ne peux donc pas la renvoyer
history-lost = Telegram n’a plus cette vidéo, je ne peux donc pas la renvoyer. Je peux la refaire ; cela compte comme une vidéo.
forget-ask =
    🗑 Dois-je supprimer ce que je garde sur vous, dans tous les échanges ?

    Disparaîtront pour de bon : les mots, les options, les identifiants de fichier des photos, les liens des vidéos et les résultats de toutes vos demandes terminées, votre /history avec ses boutons, vos /settings, ainsi que mes propositions et questions qui vous attendent encore. Les boutons sous vos vidéos ne fonctionneront plus.

    Les messages et les vidéos de cet échange restent ; c’est Telegram qui les garde, et personne d’autre que vous ne peut les supprimer. Pendant un jour environ, je me souviendrai encore que vous avez fait des vidéos, mais pas lesquelles, pour que votre quota ne change pas.
forget-under-way =
    { $count ->
        [one] { $count } de vos demandes est encore en cours. Elle ne sera pas supprimée et vous recevrez votre vidéo ; renvoyez /forget ensuite.
        [many] { $count } de vos demandes sont encore en cours. Elles ne seront pas supprimées et vous recevrez vos vidéos ; renvoyez /forget ensuite.
       *[other] { $count } de vos demandes sont encore en cours. Elles ne seront pas supprimées et vous recevrez vos vidéos ; renvoyez /forget ensuite.
    }
forget-done =
    { $count ->
        [0] C’est fait. Vous n’aviez aucune demande terminée ; les propositions et questions ouvertes sont supprimées.
        [one] C’est fait. { $count } demande terminée est supprimée, ainsi que les propositions et questions ouvertes.
        [many] C’est fait. { $count } de demandes terminées sont supprimées, ainsi que les propositions et questions ouvertes.
       *[other] C’est fait. { $count } demandes terminées sont supprimées, ainsi que les propositions et questions ouvertes.
    }
privacy =
    🔒 Ce que je garde sur vous :
    · Vos demandes : les mots, les options, le modèle, les heures, votre identifiant Telegram, votre langue, l’échange et le message d’où elles viennent, les identifiants de fichier que Telegram donne à vos photos, aux vidéos que vous avez envoyées et à vos vidéos terminées, le lien de la vidéo auprès du studio et, en cas de problème, ce qui s’est passé. { $days ->
        [0] Jusqu’à ce que vous envoyiez /forget.
        [one] Jusqu’à ce que vous envoyiez /forget, mais { $days } jour au maximum.
        [many] Jusqu’à ce que vous envoyiez /forget, mais { $days } de jours au maximum.
       *[other] Jusqu’à ce que vous envoyiez /forget, mais { $days } jours au maximum.
    }
    · Les propositions et questions qui vous attendent : 1 jour. Les identifiants de fichier que Telegram donne aux photos d’albums : 7 jours.
    · Vos choix dans /settings : jusqu’à ce que vous les changiez ou envoyiez /forget.
    · Les photos, les enregistrements et vos propres vidéos : seulement jusqu’à ce que le studio les ait, ou que la demande se termine. Les vidéos terminées : seulement le temps de les envoyer.
    · Les messages que vous m’envoyez : jusqu’à ce que je les aie traités. Un message que je n’ai pas pu traiter : 2 jours.

    Qui le voit :
    · Le studio, AI/ML API, reçoit les mots, les options, les photos, les vidéos et les enregistrements d’une demande, sous un numéro aléatoire, sans votre nom ni votre identifiant Telegram. Ce qu’il garde dépend de ses propres règles.
    · Telegram garde nos messages et vos vidéos, selon ses propres règles.
    · Le propriétaire du bot peut consulter son stockage et son journal.
    · Dans un groupe, tous ses membres voient les demandes et les vidéos.

    Comment l’effacer : /forget supprime ce que je garde. Pendant un jour environ après une demande, je me souviens encore qu’elle a été faite et où, mais pas de son contenu, à cause du quota. Rien n’est supprimé auprès du studio, chez Telegram, ni dans les copies et les journaux que garde le propriétaire.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } $
price-varies = prix connu une fois la vidéo faite
price-unknown = prix inconnu
refused-model-gone =
    Malheureusement, le studio ne propose plus { $model }. { -nothing-counted } { $other ->
        [none] En ce moment, aucun autre modèle ne peut le faire.
       *[other] { $other } peut faire la même chose : ajoutez --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ Dans n’importe quel autre échange, tapez @{ $name } et ce que vous voulez voir.
inline-make = 🎬 Faire cette vidéo ici
inline-about = { $details } · environ { $time } d’attente · { $price }
inline-empty = Écrivez ce que vous voulez voir
inline-refused = ✋ Je ne peux pas la faire comme ça
inline-offer =
    🎬 « { $prompt } »

    { inline-about } · compte comme une vidéo
inline-status =
    « { $prompt } »

    { $status }
inline-make-photo = 🖼 Animer ainsi votre dernière photo
inline-photo-gone = Je n’ai plus la photo pour cela. { -nothing-counted } Renvoyez-la-moi dans notre échange privé.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 Dans un échange dont je ne suis pas membre, répondez à une photo avec @{ $name } et ce qui doit s’y passer.
guest-begun = 🎬 Un instant… Si ce texte ne change pas, rien n’a été fait : il suffit de me mentionner de nouveau.
guest-how =
    Répondez à une photo avec @{ $name } et ce qui doit s’y passer, par exemple :
    @{ $name } les vagues déferlent, les cheveux flottent au vent
guest-unanswered = Vous avez fait appel à moi dans un autre échange, et je ne peux plus rien y ajouter. { -nothing-counted } Merci de refaire votre demande.

## Sharing: one's own videos in any chat

button-share = ↗️ Partager
button-make-own = 🎬 Faites la vôtre
gallery-not-there = Vous n’avez ici aucune vidéo correspondante

## The last frame, and the file as it is

button-last-frame = 🎞 Scène suivante
button-file = 📎 En fichier
pressed-fetching = Je vais la chercher…
ask-frame = 🎞 C’est ici que votre vidéo se termine. Que doit-il se passer ensuite ? Répondez en quelques mots.
caption-file = 📎 La vidéo telle que le studio l’a faite, sans la compression de Telegram.
video-gone = Je n’ai plus accès à cette vidéo : le studio l’a supprimée, et Telegram ne me donne que des fichiers de { $limit } Mo au maximum. Je peux la refaire ; cela compte comme une vidéo.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Dans la file d’attente. Le studio n’accepte pas de nouvelles demandes en ce moment ; la vôtre est gardée et reprendra toute seule.
status-paused-model = ⏸ Dans la file d’attente. Le studio n’accepte pas de demandes pour { $model } en ce moment ; la vôtre est gardée et reprendra toute seule. Un autre modèle peut marcher entre-temps.
status-unclear = 🔎 Le studio ne peut toujours pas me dire s’il a votre demande, alors elle ne fait plus partie de vos demandes en cours. Elle compte toujours comme une vidéo, sauf si elle échoue. Je demande encore pendant 24 heures ; si la vidéo arrive, vous la recevrez.
status-fitting = 📦 La vidéo est trop lourde pour Telegram, alors je l’allège… { $percent } %
status-converting = 📦 Les téléphones ne peuvent pas lire le format de cette vidéo, alors je la convertis… { $percent } %
caption-smaller = allégée pour passer sur Telegram
caption-converted = convertie pour que les téléphones puissent la lire
link-no-room = Je n’ai pas de place pour la vidéo en ce moment, alors voici son lien. { -link-expires }
link-not-ready = Je n’ai pas pu convertir cette vidéo dans un format que les téléphones peuvent lire, alors voici son lien. { -link-expires }
failed-no-room = Je n’ai plus de place pour travailler. C’est au propriétaire de ce bot de s’en occuper.
refused-budget = Le budget de ce bot pour 24 heures est épuisé. { quota-next }
refused-budget-model = { $model } coûterait { $price }, plus que le budget de ce bot pour 24 heures. /models montre ce que coûtent les autres modèles.
refused-budget-price = { $model } n’a pas de prix fixe, et le propriétaire du bot n’autorise que les modèles qui en ont un. /models montre ce que coûtent les autres modèles.
refused-paused = Le compte de ce bot auprès du studio est presque vide, alors je n’accepte pas de nouvelles demandes en ce moment. Le propriétaire du bot le sait. Merci de réessayer plus tard.
refused-model-not-allowed =
    Ce bot ne propose pas { $model }. { $other ->
        [none] /models montre ce qu’il propose.
       *[other] { $other } peut faire la même chose : ajoutez --model { $other }
    }
refused-video-price = { $model } coûterait { $price }, et ici une vidéo peut coûter { $amount } au maximum. /models montre ce que coûtent les autres modèles.
refused-video-unknown = Personne ne peut dire d’avance ce que coûte { $model }, et ici une vidéo peut coûter { $amount } au maximum. /models montre ce que coûtent les autres modèles.
refused-user-money = Ce serait plus que les { $amount } que vous pouvez dépenser ici en 24 heures. { quota-next }
refused-budget-kept = Ce qui reste du budget de ce bot pour 24 heures est réservé à ses administrateurs. { quota-next }
refused-fetched = Je ne peux pas récupérer à nouveau pour vous plus de { $limit } Mo de vidéos terminées en 24 heures. Réessayez dans { $time }.
refused-files = Trop de vos fichiers n’ont pas pu être ouverts ces dernières 24 heures, alors je n’en ouvre plus pour le moment. Réessayez dans { $time }.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API n’accepte pas notre clé.
        [credits] Notre compte chez AI/ML API est vide.
       *[other] AI/ML API ne nous laisse pas entrer.
    }
admin-paused = ⚠️ { admin-barrier } Je ne lui envoie rien de nouveau tant que cela ne change pas, et je continue d’essayer. Rien n’est perdu ; en attente actuellement : { $count }.
admin-resumed = ✅ AI/ML API accepte de nouveau nos demandes. Ce qui attendait continue.
admin-no-access = ⚠️ { admin-barrier } Il semble qu’aucune vidéo ne puisse être faite tant que cela ne change pas. Je réessaie chaque minute.
admin-access = ✅ AI/ML API nous laisse de nouveau entrer.
admin-records-refused = ⚠️ AI/ML API refuse la façon dont je cherche dans ses journaux les demandes envoyées mais jamais confirmées. C’est une erreur de ma part : merci de la signaler. Rien n’est payé deux fois et je continue de chercher, mais ces demandes doivent attendre. « python -m bot check » et le journal en disent plus.
admin-records-fine = ✅ AI/ML API me laisse de nouveau chercher dans ses journaux. Les demandes qui attendaient reprennent.
admin-balance-low = ⚠️ Il ne reste que { $amount } sur notre compte chez AI/ML API. Je n’accepte pas de nouvelles demandes tant qu’il n’est pas rechargé ; celles qui sont en cours continuent.
admin-balance-fine = ✅ Notre compte chez AI/ML API a été rechargé : { $amount }. J’accepte de nouveau les demandes.
admin-prices-fell = ⚠️ AI/ML API affiche soudain moins d’un dixième du dernier prix pour : { $models }. Je continue à compter avec l’ancien prix tant que le nouveau n’a pas tenu 24 heures.
admin-prices-fine = ✅ Les prix affichés par AI/ML API comptent de nouveau.
admin-models-new = 🆕 AI/ML API a de nouveaux modèles, et je les comprends : { $models }. Les administrateurs peuvent déjà les utiliser ; les autres le peuvent là où ALLOWED_MODELS vaut * ou les nomme. « models deny » en retire un.
admin-models-odd = 🆕 AI/ML API a de nouveaux modèles que je ne comprends pas : { $models }. Je ne les propose pas ; /models dit pourquoi.
admin-models-many = 🆕 AI/ML API affiche tant de nouveaux modèles à la fois que je n’ai pas tout lu. Laissés de côté : { $models }.
admin-budget-half = ⚠️ La moitié ou plus de notre budget pour 24 heures est dépensée : { $amount } sur { $total }.
admin-budget-low = ✅ Moins de la moitié de notre budget pour 24 heures est maintenant dépensée : { $amount } sur { $total }.
admin-budget-spent = ⚠️ Notre budget pour 24 heures n’a plus de place : { $amount } sur { $total } sont dépensés. Je refuse des demandes jusqu’à ce qu’il y en ait de nouveau.
admin-budget-room = ✅ Il y a de nouveau de la place dans notre budget pour 24 heures : { $amount } sur { $total } sont dépensés.

## Admins: verbs (whoever may do what)

command-grant = Donner à quelqu’un un autre quota
command-tier = Un palier : un quota quotidien nommé
command-ban = Bloquer l’accès de quelqu’un
command-unban = Rétablir l’accès de quelqu’un
command-pause = Ne rien accepter pour l’instant
command-resume = Reprendre après une pause
command-user = Ce que je sais sur quelqu’un
command-invite = Créer un lien d’invitation
command-loglevel = Le niveau de détail de mon journal
command-changes = Derniers changements des administrateurs
refused-banned = Le propriétaire de ce bot a bloqué votre accès.
refused-house-paused =
    Le propriétaire de ce bot l’a mis en pause. { $reason ->
        [none] Merci de réessayer plus tard.
       *[other] { $reason }
    }
status-paused-owner = ⏸ Dans la file d’attente. Le propriétaire de ce bot l’a mis en pause ; votre demande est gardée et reprendra toute seule.
queue-paused-owner = ⏸ mise en pause par le propriétaire – { $prompt }
verb-in-private = Merci de me demander cela dans notre échange privé.
verb-form =
    Voici comment l’écrire :
    { $form }
    Par exemple :
    { $example }
verb-word-missing = Il manque un mot.
verb-word-odd = Je ne comprends pas « { $word } » ici.
verb-user-missing = Dites de qui il s’agit : donnez son identifiant Telegram, ou répondez à l’un de ses messages que vous m’avez transféré.
verb-user-odd = « { $word } » n’est pas un identifiant Telegram : un identifiant est un nombre, que la personne voit en m’envoyant /start.
verb-name = Telegram ne me dit pas qui est { $name }. Donnez son identifiant Telegram, ou répondez à l’un de ses messages que vous m’avez transféré.
verb-of-admin = { $id } figure dans ADMIN_IDS, et on ne peut ni limiter ni bloquer un administrateur.
verb-daily-none = Avec 0 par jour, plus rien ne serait possible ; pour bloquer l’accès de quelqu’un, utilisez ban. Pour un nombre illimité, écrivez « unlimited ».
verb-daily-many = C’est trop : le maximum par jour est de { $limit }. Pour un nombre illimité, écrivez « unlimited ».
verb-money-fixed = On ne peut pas accorder d’argent : USER_DAILY_USD et DAILY_BUDGET_USD valent pour tout le monde.
verb-day-odd = « { $word } » n’est pas une date. Une date s’écrit ainsi : 2030-12-31.
verb-day-over = Le { $day } est passé : nous sommes le { $today } (UTC).
verb-tier-unknown =
    Il n’y a pas de palier « { $name } ». { $names ->
        [none] Il n’y en a encore aucun.
       *[other] Paliers existants : { $names }.
    }
verb-tiers =
    { $names ->
        [none] Il n’y a encore aucun palier.
       *[other] Paliers : { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } peut faire un nombre illimité de vidéos par jour
        [one] { $id } peut faire { $limit } vidéo par jour
        [many] { $id } peut faire { $limit } de vidéos par jour
       *[other] { $id } peut faire { $limit } vidéos par jour
    }{ $tier ->
        [none] {""}
       *[other] {" "}(palier « { $tier } »)
    }{ $until ->
        [none] .
       *[other] {" "}jusqu’au { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] { $id } retrouve le même quota que tout le monde : un nombre illimité de vidéos par jour.
        [one] { $id } retrouve le même quota que tout le monde : { $limit } vidéo par jour.
        [many] { $id } retrouve le même quota que tout le monde : { $limit } de vidéos par jour.
       *[other] { $id } retrouve le même quota que tout le monde : { $limit } vidéos par jour.
    }
verb-tier-set =
    { $limit ->
        [0] « { $name } » signifie un nombre illimité de vidéos par jour.
        [one] « { $name } » signifie { $limit } vidéo par jour.
        [many] « { $name } » signifie { $limit } de vidéos par jour.
       *[other] « { $name } » signifie { $limit } vidéos par jour.
    } { $count ->
        [one] { $count } personne a ce palier.
        [many] { $count } de personnes ont ce palier.
       *[other] { $count } personnes ont ce palier.
    }
verb-tier-off = Le palier « { $name } » n’existe plus. Les personnes qui l’avaient ont maintenant le même quota que tout le monde.
verb-banned = L’accès de { $id } est bloqué. Ses demandes en attente sont annulées ; ce qui est déjà payé sera livré.
verb-unbanned = L’accès de { $id } n’est plus bloqué.
verb-not-banned = L’accès de { $id } n’est pas bloqué.
verb-paused = ⏸ En pause. Je n’accepte rien de nouveau et je ne paie rien, pour personne ; ce qui est déjà en tournage sera livré.
verb-resumed = ▶️ J’accepte de nouveau les demandes, et ce qui attendait continue.
verb-not-paused = Je ne suis pas en pause.
verb-model-unknown = Il n’y a pas de famille de modèles « { $name } » ; la plus proche est { $nearest }.
verb-model-default = { $model } est DEFAULT_MODEL, le modèle utilisé quand une demande n’en précise aucun. Changez d’abord ce réglage.
verb-model-ceiling = { $model } ne peut pas être autorisé ici : { $setting } l’exclut.
verb-model-denied = Plus personne ne peut utiliser { $model }, pas même les administrateurs.
verb-model-allowed = { $model } peut être utilisé.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API n’affiche aucun modèle en plus de ceux que j’ai d’origine.
verb-models-new-later = Tout n’a pas pu être consulté à l’instant ; le journal dit pourquoi, et je réessaierai.
verb-price = Une vidéo peut coûter { $price } au maximum.
verb-price-ceiling = Une vidéo peut coûter { $price } au maximum, comme le fixe MAX_VIDEO_USD.
verb-price-any = Le prix d’une vidéo n’est pas limité : MAX_VIDEO_USD ne fixe aucun maximum.
verb-price-above = MAX_VIDEO_USD est de { $price }, et on ne peut pas autoriser davantage ici.
verb-invited =
    { $count ->
        [one] { $count } personne peut obtenir l’accès en ouvrant ce lien :
        [many] { $count } de personnes peuvent obtenir l’accès en ouvrant ce lien :
       *[other] { $count } personnes peuvent obtenir l’accès en ouvrant ce lien :
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] { $count } utilisation restante :
        [many] { $count } d’utilisations restantes :
       *[other] { $count } utilisations restantes :
    } { $link }
verb-invites-none = Il n’y a aucune invitation ouverte.
verb-invite-open = Personne n’a besoin d’invitation : ce bot est ouvert à tout le monde.
verb-invite-off = Plus personne ne peut obtenir l’accès avec { $name }. Qui l’a déjà obtenu ainsi le garde.
verb-invite-unknown = Il n’y a pas d’invitation « { $name } ».
verb-log-level = Un bot en marche passe au niveau de journal { $level } en quelques secondes, jusqu’à son prochain démarrage.
verb-changes-none = Aucun administrateur n’a encore rien changé.
verb-user =
    👤 { $id } · { $level ->
        [admin] administrateur
        [guest] accès par invitation
        [user] accès autorisé
        [banned] accès bloqué
       *[stranger] sur aucune liste
    }
    Langue : { $tongue ->
        [none] inconnue
       *[other] { $tongue }
    }
    Dernière demande : { $day ->
        [none] aucune, à ma connaissance
       *[other] { $day } (UTC)
    }
verb-user-note = Note : { $note }
verb-user-grant =
    Quota quotidien personnel{ $tier ->
        [none] {""}
       *[other] {" "}(palier « { $tier } »)
    }{ $until ->
        [none] {""}
       *[other] {" "}jusqu’au { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Vidéos ces 24 dernières heures : { $used }, sans limite
       *[other] Vidéos ces 24 dernières heures : { $used } sur { $limit }
    } · en cours : { $running }
verb-user-month = Vidéos ces 30 derniers jours : { $videos } · coût : { $amount } · échecs : { $failures }

## Admins: figures, digest, news

command-stats = Mon activité en chiffres
command-balance = Ce qui reste sur notre compte
command-broadcast = Envoyer les actualités à qui les veut
stats-period =
    { $period ->
        [today] Aujourd’hui (UTC)
        [week] 7 derniers jours
       *[month] 30 derniers jours
    }
stats-counts = Demandes : { $requests }, vidéos : { $videos }, échecs : { $failed }
stats-undelivered = Faites, mais pas livrées : { $count }
stats-cancelled = Annulées : { $count }
stats-people = Personnes : { $users }, groupes : { $groups }
stats-cost = Coût : { $amount }
stats-cost-priced = Coût : { $amount }, dont { $total } d’après les prix affichés, car AI/ML API n’a pas dit ce qui a été débité.
stats-unpriced = Coût inconnu : { $count }
stats-provider = Selon AI/ML API : { $amount }, demandes débitées : { $count }
stats-provider-refused = Avec notre clé, AI/ML API ne communique pas ses propres chiffres.
stats-provider-unknown = Impossible d’obtenir les propres chiffres d’AI/ML API.
stats-failures = Pourquoi des demandes ont échoué
stats-failure =
    { $why ->
        [content] Règles sur le contenu
        [request] Demande non acceptée
        [studio] Vidéo impossible à faire
        [account] Notre compte ou notre clé
        [late] Jamais terminée
        [lost] Pas de vidéo utilisable
        [file] Un fichier envoyé
       *[own] Une erreur de ma part
    } : { $count }
stats-times = De la demande à la vidéo : délai pour la moitié, délai pour neuf sur dix
stats-time = { $model } : { $half }, { $most }
stats-slowest = Le plus lent : { $model }, la moitié de ses vidéos en { $half } au plus
balance-left = Notre compte chez AI/ML API : { $amount }
balance-left-before = Notre compte chez AI/ML API, il y a { $time } : { $amount }. Il n’a pas pu être consulté à l’instant.
balance-unknown = Impossible de savoir auprès d’AI/ML API ce qui reste sur notre compte.
balance-spent = Dépensé ces 24 dernières heures : { $amount }
balance-lasts-hours = À ce rythme, cela suffira pour { $time }.
balance-lasts-days =
    { $days ->
        [one] À ce rythme, cela suffira pour { $days } jour.
        [many] À ce rythme, cela suffira pour { $days } de jours.
       *[other] À ce rythme, cela suffira pour { $days } jours.
    }
digest-title = 🎬 Notre semaine, du { $first } au { $last } (UTC)
news-readers = Personnes qui ont activé les actualités : { $count }
news-how = Pour leur envoyer des actualités, écrivez le texte après la commande, comme ceci :
    /broadcast Nous avons de nouveaux modèles.
news-preview = Votre message est ci-dessus, tel qu’il sera envoyé. Personnes qui le recevront : { $count }
button-news-send = 📣 Envoyer
news-progress = Actualités en cours d’envoi : { $sent } sur { $people }
news-done = ✅ Actualités envoyées : { $sent } sur { $people }. M’ont bloqué : { $blocked }. Refusées par Telegram : { $failed }. Omises ou incertaines : { $rest }.
news-refused = Telegram n’accepte pas ce message : { $reason }
news-gone = Je n’ai plus ce message. Merci de renvoyer /broadcast.
refused-news-too-long =
    { $limit ->
        [one] C’est trop long : un message peut compter { $limit } caractère au maximum.
        [many] C’est trop long : un message peut compter { $limit } de caractères au maximum.
       *[other] C’est trop long : un message peut compter { $limit } caractères au maximum.
    }
button-set-news = 📰 Actualités du bot : { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ La copie quotidienne de ma base de données n’a pas pu être faite. Le journal dit pourquoi. Je réessaie toutes les heures.
admin-copy-fine = ✅ La copie quotidienne de ma base de données se fait de nouveau.
command-audit = Vérifier ce qu’AI/ML API a débité
verb-month-odd = « { $word } » n’est pas un mois. Un mois s’écrit ainsi : 2030-12.
verb-audit =
    { $month } (UTC) : { $count ->
        [one] { $count } débit, { $amount }.
        [many] { $count } de débits, { $amount }.
       *[other] { $count } débits, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] { $count } vidéo n’est pas encore débitée.
        [many] { $count } de vidéos ne sont pas encore débitées.
       *[other] { $count } vidéos ne sont pas encore débitées.
    }
verb-audit-unexplained = Sans explication : { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Ne vient pas de moi : { $amount }
        [uncharged] Jamais débité : { $total }
        [for-nothing] Débité malgré l’échec : { $amount }
       *[differs] Débité : { $amount }, annoncé : { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] Et encore { $count } ligne : « python -m bot audit » l’affiche aussi.
        [many] Et encore { $count } de lignes : « python -m bot audit » les affiche toutes.
       *[other] Et encore { $count } lignes : « python -m bot audit » les affiche toutes.
    }

## Admins: alerts

admin-conflict = ⚠️ Un autre bot fonctionne avec notre jeton, si bien que chacun de nous ne reçoit qu’une partie des messages. Arrêtez l’autre, ou demandez un nouveau jeton à @BotFather.
admin-conflict-over = ✅ Personne d’autre n’utilise plus notre jeton. Je reçois de nouveau tous les messages.

## Films: several scenes, each made from where the last one ended

command-film = Faire un film, une scène par ligne
offer-film =
    J’en fais un film de { $scenes } scènes ?

    « { $prompt } »

    { inline-about } · compte comme { $scenes } vidéos

    Chaque scène commence là où la précédente s’est terminée, et vous les recevez toutes en une seule vidéo.
button-make-film = 🎬 Faire le film
button-as-film = 🎬 En film de { $scenes } scènes
status-making-film =
    🎬 Tournage de la scène { $scene } sur { $scenes }…
    { $bar } { $percent } %
    { $left ->
        [-1] C’est un peu plus long que d’habitude.
       *[other] Temps restant pour tout le film : environ { $time }
    }
status-between-scenes =
    🎬 Scène suivante : { $scene } sur { $scenes }.
    { $position ->
        [-1] Je regarde où la dernière scène s’est terminée.
        [0] ⏳ Dans la file d’attente : avant elle, plus de { $limit }.
        [1] ⏳ Dans la file d’attente : elle est la prochaine.
       *[other] ⏳ Dans la file d’attente : place { $position }.
    }
queue-between-scenes = 🎬 entre deux scènes – { $prompt }
pressed-cut-short = Aucune autre scène ne sera tournée. Vous recevrez celles qui existent déjà.
caption-shorter = ✂️ Scènes : { $made } sur { $scenes }. Ensuite : { $reason }
caption-shorter-wanted = ✂️ Scènes : { $made } sur { $scenes }, comme vous l’avez souhaité.
refused-daily-many =
    { $limit ->
        [one] Cela compte comme { $videos } vidéos, et la limite est de { $limit } en 24 heures.
        [many] Cela compte comme { $videos } vidéos, et la limite est de { $limit } en 24 heures.
       *[other] Cela compte comme { $videos } vidéos, et la limite est de { $limit } en 24 heures.
    } Prévoyez moins de scènes.
refused-film-short =
    Nombre de scènes d’un film : de { $least } à { $limit }, une par ligne. Par exemple :

    /film un renard se réveille dans la neige
    le renard court à travers la forêt
    il rencontre un hibou au clair de lune
refused-film-long = Cela fait { $scenes } lignes, une scène par ligne, et le nombre de scènes d’un film est limité à { $limit }.
refused-film-media = Un film peut commencer par une seule photo, et par rien d’autre : ni deuxième photo, ni son, ni vidéo.
failed-answer-lost = Le studio a terminé, mais sa réponse s’est perdue en route, et il ne la donne pas deux fois. Cela a coûté de l’argent, alors je ne paierai pas une seconde fois de moi-même.
taken-back = Vous avez annulé. Ce qui était déjà fait a été payé, et compte donc dans vos dépenses.

## Words that a photo says

command-say = Faire dire votre texte à une photo
