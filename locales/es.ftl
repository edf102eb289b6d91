# Spanish, for all countries. The user is «tú»; as in Telegram's own Spanish: “video”, “comentario” for a caption, “ajustes”, “ ”.

## Greetings

start =
    🎬 Convierto palabras y fotos en video.

    Envía /video y lo que quieres ver:
    /video un dragón sobre las montañas

    O envía una foto con un comentario que diga qué debe pasar en ella. Tarda uno o dos minutos, y te voy contando cómo va.

    /help muestra todo lo que puedo hacer.
help =
    🎬 Con palabras: /video un dragón sobre las montañas
    🖼 Con una foto: envíala con un comentario, o responde a una foto con /video y lo que debe pasar.
    🎞 Dos fotos en un álbum: el video va de la primera a la última. Si son más fotos, muestran lo que debe aparecer.
    ↩️ Responde a un mensaje de voz con una foto y /video, y la foto hablará. Responde a uno de mis videos con /video, y lo cambio o lo continúo.

    Opciones, antes o después de las palabras:
    --model NOMBRE ({ $families })
    --ar 16:9 o 9:16, el formato
    --duration 8, los segundos
    --res 1080p, la resolución
    --seed 42, para repetir el resultado
    --no "desenfoque, texto", lo que hay que evitar
    --silent, sin sonido
    --raw, tus palabras tal como las escribiste
    --set nombre=valor, cualquier otra cosa que acepte un modelo

    Sin --model uso { $model }, o lo que se haya elegido en /settings. No todos los modelos aceptan todas las opciones; si uno no acepta alguna, te lo digo y no se gasta nada.

    /queue – tus solicitudes
    /cancel – cancelar lo que aún espera
    /quota – cuántos videos te quedan
    /models – todos los modelos y lo que aceptan
    /settings – lo que uso si no dices otra cosa
    /language – el idioma en que hablo
    /history – tus videos, enviados otra vez al momento
    /privacy – lo que guardo sobre ti
    /forget – borrarlo
help-group =
    🎬 En este grupo: /video un dragón sobre las montañas, o responde a una foto con /video y lo que debe pasar en ella. El comentario de una foto también puede empezar con /video.
unknown-command = No conozco { $command }. /help muestra lo que puedo hacer.
sorry = Algo falló de mi lado. No se gastó nada. Por favor, envíalo otra vez.

## Command menus (at most 256 characters each)

command-video = Hacer un video: /video y lo que quieres ver
command-queue = Tus solicitudes y cómo van
command-cancel = Cancelar lo que aún espera
command-quota = Cuántos videos te quedan
command-help = Lo que puedo hacer y todas las opciones

## Questions and offers

ask-prompt = Bonita foto. ¿Qué debe pasar en ella? Responde con unas palabras.
ask-words = ¿Qué debe mostrar el video? Responde con unas palabras, o escribe /video un dragón sobre las montañas.
ask-placeholder = ¿Qué debe pasar?
offer =
    ¿Hago un video con esto?

    “{ $prompt }”

    { $model } · tarda alrededor de { $time } · { $price } · cuenta como un video
edited = Me quedo con lo que escribiste primero. Si quieres la versión cambiada, envíala como un mensaje nuevo, por favor.
unsupported =
    { $kind ->
        [sticker] No puedo hacer un video con un sticker.
        [animation] No puedo usar imágenes animadas, solo fijas.
       *[other] No puedo usar eso.
    } Envíame unas palabras, o una foto con un comentario.

## Buttons

button-make = 🎬 Hacer el video
button-again = 🔁 Otra vez
button-retry = 🔁 Intentar de nuevo
button-cancel = ✖️ Cancelar
button-cancel-place = ✖️ Cancelar “{ $prompt }”
pressed-make = Está en la cola.
pressed-already = Este ya se está haciendo.
pressed-not-yours = Este botón es de otra persona.
pressed-gone = Este botón ya caducó. Por favor, pídelo otra vez con /video.
pressed-cancelled = Cancelado.
pressed-too-late = Ya se está haciendo y no se puede detener. Recibirás el video.
pressed-doubtful = El estudio no respondió con claridad y todavía estoy averiguando si tiene esta solicitud. Por ahora no se puede retirar.

## The status of a request

status-preparing = 🖼 Mirando tu foto…
status-preparing-video = 🎞 Mirando el video…
status-waiting =
    { $place ->
        [1] ⏳ En la cola: tu turno es el siguiente.
       *[other] ⏳ En la cola: puesto { $place }.
    }
status-starting = 🎬 Preparando el rodaje…
status-checking = 🔎 El estudio no respondió con claridad. Estoy averiguando si tiene tu solicitud. Nada se hace ni se cuenta dos veces. Como mucho { $time } después del envío deja de contar para tu límite y puedes pedir otra cosa; sigo preguntando durante un día.
status-making =
    🎬 Filmando…
    { $bar } { $percent }%
    { $left ->
        [-1] Tarda un poco más de lo normal.
       *[other] Tiempo restante: alrededor de { $time }
    }
status-late = 🐢 Esto tarda mucho más de lo normal. Ya no cuenta para tu límite. Sigo pendiente durante un día y, si el video llega, lo recibirás.
status-sending = 📤 El video está listo. Enviando…
status-cancelled = ✖️ Cancelado. No se gastó nada.
status-undelivered = 🎁 Tu video está listo, pero Telegram no me deja enviarlo a este chat. No cuenta entre tus videos.
status-failed =
    ❌ { $reason }

    No se gastó nada.
status-failed-uncounted =
    ❌ { $reason }

    No cuenta entre tus videos.

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · hecho en { $time }

## The list of requests, and the quota

queue-empty = No tienes ninguna solicitud en marcha. Empieza una con /video.
queue-title =
    { $count ->
        [one] Tienes { $count } solicitud en marcha:
        [many] Tienes { $count } de solicitudes en marcha:
       *[other] Tienes { $count } solicitudes en marcha:
    }
queue-waiting = ⏳ puesto { $place } – { $prompt }
queue-paused = ⏸ espera al estudio – { $prompt }
queue-starting = 🎬 preparando el rodaje – { $prompt }
queue-checking = 🔎 aún no se sabe si el estudio la tiene – { $prompt }
queue-making = 🎬 filmando – { $prompt }
queue-sending = 📤 enviando – { $prompt }
queue-preparing = 🖼 mirando la foto – { $prompt }
queue-late = 🐢 con retraso – { $prompt }
cancel-none = No tienes ninguna solicitud en espera. Empieza una con /video.
cancel-done =
    { $count ->
        [one] { $count } solicitud cancelada. No se gastó nada.
        [many] { $count } de solicitudes canceladas. No se gastó nada.
       *[other] { $count } solicitudes canceladas. No se gastó nada.
    }
cancel-too-late =
    { $count ->
        [one] { $count } solicitud ya se está haciendo y no se puede detener. Recibirás el video.
        [many] { $count } de solicitudes ya se están haciendo y no se pueden detener. Recibirás los videos.
       *[other] { $count } solicitudes ya se están haciendo y no se pueden detener. Recibirás los videos.
    }
cancel-doubtful = Por ahora esto no se puede retirar:
quota-daily =
    { $limit ->
        [0] Puedes hacer todos los videos al día que quieras. En las últimas 24 horas: { $used }.
       *[other] Videos en las últimas 24 horas: { $used } de { $limit }. Te quedan: { $left }.
    }
quota-next = El próximo lugar se libera dentro de { $time }.
quota-active =
    { $limit ->
        [0] En marcha ahora: { $used }.
       *[other] En marcha ahora: { $used }. Máximo a la vez: { $limit }.
    }
quota-chat = Videos de este grupo en las últimas 24 horas: { $used } de { $limit }.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } no tiene efecto aquí: { $model } no usa esa opción.
note-chosen = Para esto, { $model } necesita { $setting } = { $value }, así que elegí ese valor.
note-silent = { $model } solo puede hacer esto sin sonido.
note-continues = { $model } no puede cambiar un video: lo continúa desde donde termina.
note-guides = { $model } no cambia este video: hace uno nuevo tomándolo como referencia.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = Faltan las palabras. Por ejemplo: /video un dragón sobre las montañas
refused-unknown-option = No conozco la opción { $option }. Conozco estas: { $options }.
refused-option-value = { $option } necesita un valor, por ejemplo { $example }.
refused-option-flag = { $option } va sola, sin ningún valor.
refused-open-quote = Después de { $option } hay unas comillas sin cerrar.
refused-unknown-model = No conozco el modelo “{ $name }”. ¿Quizás quisiste decir { $nearest }? Los más parecidos son { $families }.
refused-option =
    { $operation ->
        [image] { $model } no acepta { $option } para fotos. Acepta { $options }.
       *[other] { $model } no acepta { $option }. Acepta { $options }.
    }
refused-value = { $option } no puede ser “{ $value }”. Valores posibles: { $choices }.
refused-not-integer = { $option } necesita un número entero, no “{ $value }”.
refused-not-number = { $option } necesita un número, no “{ $value }”.
refused-bounds = { $option } no puede ser { $value }. Valores posibles: de { $minimum } a { $maximum }.
refused-option-too-long = El texto después de { $option } es demasiado largo. Máximo de caracteres: { $limit }.
refused-prompt-too-long = Tu texto tiene { $length } caracteres. { $model } acepta { $limit } como máximo.
refused-needs-photo = Aquí { $model } necesita una foto: envía una con un comentario, o responde a una con /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } acepta { $limit } foto como máximo.
        [many] { $model } acepta { $limit } de fotos como máximo.
       *[other] { $model } acepta { $limit } fotos como máximo.
    } Hace videos a partir de: { $takes }. { $other ->
        [none] Tampoco acepta tantas ningún otro modelo.
       *[other] { $other } las acepta: añade --model { $other }
    }
refused-needs-photos = Aquí { $model } necesita { $count } fotos: envíalas en un álbum con un comentario.
refused-needs-sound = { $model } necesita una foto y un audio: responde a un mensaje de voz con una foto y /video.
refused-needs-video = { $model } necesita un video: responde a uno de mis videos con /video y lo que debe cambiar.
refused-media =
    { $operation ->
        [text] A { $model } no le bastan las palabras.
        [image] { $model } no puede animar una foto.
        [frames] { $model } no puede pasar de una foto a otra.
        [references] { $model } no puede usar fotos de referencia.
        [talking] { $model } no puede hacer hablar a una foto.
        [edit] { $model } no puede cambiar así un video.
        [extend] { $model } no puede continuar un video.
        [guide] { $model } no puede usar un video de referencia.
       *[other] { $model } no puede hacer un video con esto.
    } Acepta: { $takes }. { $other ->
        [none] Tampoco puede hacerlo ningún otro modelo.
       *[other] { $other } sí puede: añade --model { $other }
    }
refused-needs-voice = { $model } hace hablar a un video: escribe después de /video lo que debe decir, o responde a un mensaje de voz.
refused-voice-or-words = { $model } acepta un audio o un texto para leer en voz alta, pero no los dos. Envíalo otra vez con uno solo.
refused-photo-count =
    { $count ->
        [one] Para esto, { $model } necesita exactamente { $count } foto.
        [many] Para esto, { $model } necesita exactamente { $count } de fotos. Envíalas en un álbum con un comentario.
       *[other] Para esto, { $model } necesita exactamente { $count } fotos. Envíalas en un álbum con un comentario.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } acepta audios de menos de { $limit } segundo.
        [many] { $model } acepta audios de menos de { $limit } de segundos.
       *[other] { $model } acepta audios de menos de { $limit } segundos.
    } Por favor, envía uno más corto.
refused-video-length =
    { $minimum ->
        [0] { $model } acepta videos de { $maximum } s como máximo.
       *[other] { $model } acepta videos de { $minimum } a { $maximum } s.
    } Este no sirve.
refused-video-pixels = Este video es demasiado grande para { $model }, que acepta { $limit } megapíxeles como máximo.
refused-video-frames = Este video es demasiado largo para { $model }, que acepta { $limit } fotogramas como máximo, es decir, { $seconds } s a 30 fotogramas por segundo.
refused-medium =
    { $kind ->
        [sound] { $model } no puede usar este audio: su formato o su tamaño no es adecuado.
        [video] { $model } no puede usar este video: su formato o su tamaño no es adecuado.
       *[photo] { $model } no puede usar esta foto: su formato o su tamaño no es adecuado.
    }
refused-links-only = { $model } acepta fotos y audios solo como enlaces de internet, y no puedo darle ninguno. /models muestra otros modelos.
refused-combination = { $model } no acepta { $option } { $value } junto con { $other }. Valores posibles aquí: { $choices }.
refused-combination-media = Al hacer un video a partir de { $takes }, { $model } no acepta { $option } { $value }. Valores posibles aquí: { $choices }.
refused-out-of-place = { $model } no acepta { $option } aquí.
refused-generic-combination = { $model } no acepta estas opciones juntas. Por favor, quita algunas.
refused-needs-setting = { $model } también necesita --set { $setting }=VALOR. Valores posibles: { $choices }.
refused-setting = { $model } no tiene nada llamado “{ $setting }”. Con --set acepta { $settings }.
refused-album = En este álbum hay un video, y solo puedo usar fotos. Por favor, envíalas otra vez sin él.
refused-not-allowed = Este bot atiende solo a las personas y los grupos que eligió su propietario.
refused-user-daily =
    { $limit ->
        [one] Llegaste a tu límite: { $limit } video en 24 horas.
        [many] Llegaste a tu límite: { $limit } de videos en 24 horas.
       *[other] Llegaste a tu límite: { $limit } videos en 24 horas.
    } El próximo lugar se libera dentro de { $time }.
refused-chat-daily =
    { $limit ->
        [one] Este grupo llegó a su límite: { $limit } video en 24 horas.
        [many] Este grupo llegó a su límite: { $limit } de videos en 24 horas.
       *[other] Este grupo llegó a su límite: { $limit } videos en 24 horas.
    } El próximo lugar se libera dentro de { $time }.
refused-user-active =
    { $limit ->
        [one] Ya tienes { $limit } solicitud en marcha. Cuando termine, vuelve a intentarlo. /queue la muestra.
        [many] Ya tienes { $limit } de solicitudes en marcha. Cuando termine una, vuelve a intentarlo. /queue las muestra.
       *[other] Ya tienes { $limit } solicitudes en marcha. Cuando termine una, vuelve a intentarlo. /queue las muestra.
    }

## Photos that cannot be used

image-too-large = Esta imagen pesa demasiado: debe pesar menos de { $limit } MB.
image-too-many-pixels = Esta imagen tiene { $megapixels } megapíxeles. Puedo usar hasta { $limit }.
image-too-small = Esta imagen es demasiado pequeña ({ $width }×{ $height }): cada lado necesita al menos { $limit } píxeles.
image-broken = No puedo abrir esta imagen; parece que el archivo está dañado. Por favor, envíala otra vez.
image-format = No puedo usar imágenes { $format }. Por favor, envía JPEG, PNG o WebP.
image-animated = No puedo usar imágenes animadas, solo fijas.
image-gone = Telegram ya no me entrega esta foto. Por favor, envíala otra vez.
sound-too-large = Este audio pesa demasiado: debe pesar menos de { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Este audio es demasiado largo: máximo { $limit } segundo.
        [many] Este audio es demasiado largo: máximo { $limit } de segundos.
       *[other] Este audio es demasiado largo: máximo { $limit } segundos.
    }
sound-broken = No puedo reproducir este audio. Por favor, envía un mensaje de voz o un archivo MP3.
sound-gone = Telegram ya no me entrega este audio. Por favor, envíalo otra vez.

## Failures

failed-content = El estudio rechazó este texto o esta foto: sus reglas no lo permiten. Prueba con otras palabras.
failed-generation = El estudio no pudo hacer este video: { $reason }
failed-unknown = El estudio no pudo hacer este video y no dijo por qué.
failed-field = El estudio no aceptó { $field }. Prueba sin esa opción.
failed-bad-request = El estudio no aceptó la solicitud: { $reason }
failed-bad-key = El estudio no me deja entrar en este momento. El propietario de este bot tiene que revisarlo.
failed-no-credits = La cuenta del propietario en el estudio se quedó sin saldo. El propietario de este bot tiene que recargarla.
failed-not-allowed = El estudio no le permite esto a la cuenta del propietario.
failed-model-gone = El estudio ya no tiene este modelo. Por favor, elige otro.
failed-maintenance = Este modelo está ahora en mantenimiento en el estudio. Prueba con otro, o más tarde.
failed-never-came = El estudio nunca terminó este video, y ya no lo espero más.
failed-no-video = El estudio dice que este video está listo, pero lo que entrega no es un video.
failed-link-dead = El estudio dice que este video está listo, pero su enlace ya no lleva a nada y no hay otro.
failed-source-gone = Ya no puedo acceder al video que quieres usar: el estudio lo ha borrado. No se envió nada al estudio.
failed-internal = Algo falló de mi lado. Por favor, inténtalo de nuevo.

link-too-large = El video supera los { $limit } MB que puedo subir, así que aquí tienes su enlace. No durará para siempre:
link-not-taken = Telegram no acepta este video en este chat, así que aquí tienes su enlace. No durará para siempre:
link-not-fetched = No pude descargar el video para enviarlo, así que aquí tienes su enlace. No durará para siempre:
video-broken = El archivo de video está dañado.

## What a model makes a video of: parts of a list

operation-text = palabras
operation-image = una foto
operation-frames = una primera y una última foto
operation-references = fotos de referencia
operation-talking = una foto con un audio
operation-edit = un video para cambiar
operation-extend = un video para continuar
operation-guide = un video de referencia
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = necesita un segundo video con la máscara de lo que hay que repintar
unreachable-character-object = necesita un personaje y un video de un actor que le dé movimiento

## Settings, models, languages

language-name = Español
command-models = Todos los modelos: lo que aceptan y cuál es el tuyo
command-settings = Lo que uso si no dices otra cosa
command-language = El idioma en que hablo contigo
settings-title =
    ⚙️ Tus ajustes: lo que uso cuando tu mensaje no dice otra cosa. Una opción en el mensaje siempre tiene prioridad.

    Aquí ves lo que ofrece { $model }; con otro modelo puede ser distinto.
settings-title-group =
    ⚙️ Los ajustes de este grupo: lo que uso cuando un mensaje no dice otra cosa. Una opción en el mensaje siempre tiene prioridad. Solo los administradores pueden cambiarlos.

    Aquí ves lo que ofrece { $model }; con otro modelo puede ser distinto.
settings-admins-only = Solo los administradores pueden cambiar lo que eligió este grupo. En tu chat privado conmigo puedes elegir para ti.
settings-pick-ar = 📐 ¿Qué formato debe tener un video? Estos son los que conoce { $model }. También vale para las fotos: se recortan a ese formato.
settings-pick-duration = ⏱ ¿Cuánto debe durar un video? Estas son las duraciones que conoce { $model }.
settings-pick-res = 🖥 ¿Qué resolución debe tener un video? Estas son las que conoce { $model }.
value-own = decide el modelo
value-on = sí
value-off = no
value-telegram = como en Telegram
button-set-model = 🎬 Modelo: { $value }
button-set-ar = 📐 Formato: { $value }
button-set-duration = ⏱ Duración: { $value }
button-set-res = 🖥 Resolución: { $value }
button-set-sound = 🔊 Sonido: { $value }
button-set-enhance = ✨ Pulir mi texto: { $value }
button-set-confirm = ✋ Preguntar antes: { $value }
button-set-language = 🌐 Idioma: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Ajustes
button-back = ↩️ Volver
button-previous = ◀️ Anteriores
button-next = Más ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 No disponibles · { $count }
button-mine = ⭐ Elegir este modelo
button-mine-group = ⭐ Elegirlo para el grupo
button-is-mine = ✅ Este es tu modelo
button-is-mine-group = ✅ Es el modelo del grupo
pressed-saved = Guardado.
pressed-admins-only = Solo los administradores de este grupo pueden cambiar eso.
pressed-no-more = Eso ya no está disponible.
models-title =
    { $count ->
        [one] 🎬 Hay { $count } modelo. ¿De quién es?
        [many] 🎬 Hay { $count } de modelos. ¿De quién quieres verlos?
       *[other] 🎬 Hay { $count } modelos. ¿De quién quieres verlos?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } modelo.
        [many] 🎬 { $developer }: { $count } de modelos. ¿Cuál?
       *[other] 🎬 { $developer }: { $count } modelos. ¿Cuál?
    }
models-family =
    🎬 { $model } · { $developer }

    Hace videos a partir de:

    { $takes }

    Tarda alrededor de { $time } · { $price }
    Solo para un video: --model { $name }
models-tags = En tu texto, { $first } es lo primero que envías, y así sucesivamente; donde no uses estos nombres, los añado yo.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modelo no se puede usar desde un chat, y este es el motivo:
        [many] 🚫 { $count } de modelos no se pueden usar desde un chat, y este es el motivo:
       *[other] 🚫 { $count } modelos no se pueden usar desde un chat, y este es el motivo:
    }
language-title = 🌐 ¿En qué idioma quieres que te hable? Vale también en los grupos.
language-title-group = 🌐 ¿En qué idioma hablo en este grupo? A cada miembro le hablo en su idioma, si lo conozco.

## Answers to messages, and the buttons under a result

refused-sound-alone = Una voz necesita una cara: responde al mensaje de voz con una foto cuyo comentario empiece con /video.
button-change = ✏️ Con cambios
button-extend = ➡️ Continuar el video
button-others = 🎛 Otro modelo
button-copy = 📋 Copiar
pressed-no-others = Ningún otro modelo puede hacer esto tal como lo pediste.
change-words =
    Copia esto, cambia lo que quieras y envíalo:

    { $command }
change-media =
    Copia esto, cambia lo que quieras y envíalo como respuesta a este mensaje, para que use las mismas fotos, el mismo audio o el mismo video:

    { $command }
other-models = ¿Con qué modelo lo hago de nuevo? Al tocar uno se hace, y cuenta como un video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 ¡Gracias por añadirme! Convierto palabras y fotos en video.
group-sees-all = 👀 Veo los mensajes de este grupo, así que también puedes simplemente mencionarme: @{ $name } un dragón sobre las montañas.
group-sees-some =
    🙈 Aquí solo veo los comandos y las respuestas a mis mensajes. Si me mencionas en un mensaje o en el comentario de una foto, no me llega.
    Para cambiarlo, un administrador puede darme permisos de administrador en este grupo. O bien el propietario de este bot desactiva el modo de privacidad en grupos (@BotFather, /setprivacy) y luego me añade de nuevo.
group-no-videos = ⚠️ No puedo enviar videos a este grupo, así que solo recibirían enlaces. Un administrador puede permitirlo en los permisos del grupo, o darme permisos de administrador.
group-no-messages = ⚠️ Me añadiste a “{ $group }”, pero no puedo escribir allí. Un administrador de ese grupo puede permitirlo en los permisos del grupo, o darme permisos de administrador.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Convierto palabras y fotos en video, con sonido.

    Escribe lo que quieres ver, o envía una foto y di qué debe pasar en ella. Uno o dos minutos después, el video está aquí. También funciono en grupos.

    Toca Iniciar y envíame tu primera idea.
bot-short-description = 🎬 Convierte palabras y fotos en video con sonido, en chats privados y en grupos.

## Videos already made, and what is kept

command-history = Tus videos, enviados otra vez al momento
command-privacy = Lo que guardo sobre ti y quién lo ve
command-forget = Borrar lo que guardo sobre ti
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ más nuevos
button-older = más antiguos ›
button-forget = 🗑 Borrar todo
pressed-not-now = Telegram no lo aceptó en este momento. Si no llega, toca otra vez, por favor.
history-empty = Aquí todavía no hay videos tuyos. Haz uno con /video.
history-title = 🎞 Tus videos, primero los más nuevos. Un botón envía uno otra vez; no cuesta nada y no cuenta para tu límite.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · llegó como enlace, así que no puedo enviarlo otra vez
history-lost = Telegram ya no tiene este video, así que no puedo enviarlo otra vez. Puedo hacerlo de nuevo; cuenta como un video.
forget-ask =
    🗑 ¿Borro lo que guardo sobre ti, en todos los chats?

    Se borra para siempre: las palabras, las opciones, las referencias a fotos, los enlaces a videos y los resultados de todas tus solicitudes terminadas, tu /history con sus botones, tus /settings, y las propuestas y preguntas mías que aún te esperan. Los botones debajo de tus videos dejarán de funcionar.

    Los mensajes y videos de este chat se quedan: los guarda Telegram, y solo tú puedes borrarlos. Durante un día, más o menos, seguiré recordando que hiciste videos, pero no cuáles, para que tu límite siga igual.
forget-under-way =
    { $count ->
        [one] { $count } solicitud tuya sigue en marcha. No se borra y recibirás tu video; después, envía /forget otra vez.
        [many] { $count } de solicitudes tuyas siguen en marcha. No se borran y recibirás tus videos; después, envía /forget otra vez.
       *[other] { $count } solicitudes tuyas siguen en marcha. No se borran y recibirás tus videos; después, envía /forget otra vez.
    }
forget-done =
    { $count ->
        [0] Listo. No tenía ninguna solicitud tuya terminada; se borraron las propuestas y preguntas abiertas.
        [one] Listo. Se borró { $count } solicitud terminada, junto con las propuestas y preguntas abiertas.
        [many] Listo. Se borraron { $count } de solicitudes terminadas, junto con las propuestas y preguntas abiertas.
       *[other] Listo. Se borraron { $count } solicitudes terminadas, junto con las propuestas y preguntas abiertas.
    }
privacy =
    🔒 Lo que guardo sobre ti:
    · Tus solicitudes: las palabras, las opciones, el modelo, las horas, tu ID de Telegram, tu idioma, el chat y el mensaje de donde vinieron, las referencias de Telegram a tus fotos y a los videos terminados, el enlace del video en el estudio y, si algo falló, qué fue. { $days ->
        [0] Hasta que envíes /forget.
        [one] Hasta que envíes /forget, pero { $days } día como máximo.
        [many] Hasta que envíes /forget, pero { $days } de días como máximo.
       *[other] Hasta que envíes /forget, pero { $days } días como máximo.
    }
    · Las propuestas y preguntas que esperan tu respuesta, y las referencias de Telegram a las fotos de álbumes: 7 días.
    · Lo que elegiste en /settings: hasta que lo cambies o envíes /forget.
    · Las fotos y los audios en sí: solo hasta que los tenga el estudio o termine la solicitud. Los videos: solo mientras los envío.
    · Los mensajes que me envías: hasta que los atiendo. Uno que no pude atender: 2 días.

    Quién lo ve:
    · El estudio, AI/ML API, recibe las palabras, las opciones, las imágenes y los audios de una solicitud, con un número aleatorio, sin tu nombre ni tu ID de Telegram. Lo que guarda depende de sus propias reglas.
    · Telegram guarda nuestros mensajes y tus videos, según sus propias reglas.
    · El propietario de este bot puede consultar su almacenamiento y su registro.
    · En un grupo, todos sus miembros ven las solicitudes y los videos.

    Cómo se borra: /forget borra lo que guardo. Durante un día, más o menos, después de una solicitud sigo recordando que se hizo y dónde, pero no qué era, por el límite. No borra nada en el estudio, en Telegram, ni en las copias y los registros que guarde el propietario.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } US$
price-varies = el precio solo se sabe después
price-unknown = precio desconocido
refused-model-gone =
    Lo siento, el estudio ya no ofrece { $model }. No se gastó nada. { $other ->
        [none] Por ahora tampoco puede hacerlo ningún otro modelo.
       *[other] { $other } puede hacer lo mismo: añade --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ En cualquier otro chat: escribe @{ $name } y lo que quieres ver.
inline-make = 🎬 Hacer este video aquí
inline-about = { $model } · tarda alrededor de { $time } · { $price }
inline-empty = Escribe lo que quieres ver
inline-refused = ✋ Así no puedo hacerlo
inline-offer =
    🎬 “{ $prompt }”

    { $model } · tarda alrededor de { $time } · { $price } · cuenta como un video
inline-status =
    “{ $prompt }”

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Animar el último fotograma
button-file = 📎 Como archivo
pressed-fetching = Voy a buscarlo…
ask-frame = 🎞 Aquí termina tu video. ¿Qué debe pasar después? Responde con unas palabras.
caption-file = 📎 El video tal como lo hizo el estudio, sin compresión de Telegram.
video-gone = Ya no puedo acceder a este video: el estudio lo borró, y Telegram solo me entrega archivos de hasta { $limit } MB. Puedo hacerlo de nuevo; cuenta como un video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ En la cola. El estudio no acepta nada nuevo en este momento. Tu solicitud está guardada y seguirá sola.
status-unclear = 🔎 El estudio todavía no puede decirme si tiene tu solicitud. Ya no cuenta para tu límite. Sigo preguntando durante un día y, si el video llega, lo recibirás.
status-fitting = 📦 El video es demasiado grande para Telegram, así que lo estoy reduciendo… { $percent }%
caption-smaller = reducido para que quepa en Telegram
link-no-room = Ahora mismo no tengo espacio para el video, así que aquí tienes su enlace. No durará para siempre:
failed-no-room = Me quedé sin espacio para trabajar. El propietario de este bot tiene que revisarlo.
refused-budget = Ya se gastó todo lo que el propietario de este bot permite gastar en 24 horas. El próximo video será posible dentro de { $time }.
refused-budget-model = { $model } costaría { $price }, más de lo que el propietario de este bot permite gastar en 24 horas. /models muestra lo que cuestan otros modelos.
refused-budget-price = Nadie puede decir de antemano cuánto cuesta { $model }, y el propietario de este bot solo permite lo que tiene un precio conocido. /models muestra lo que cuestan otros modelos.
refused-paused = La cuenta del propietario en el estudio está casi sin saldo, así que no acepto nada nuevo en este momento. El propietario lo sabe. Por favor, inténtalo más tarde.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API no acepta nuestra clave.
        [credits] Nuestra cuenta en AI/ML API está sin saldo.
       *[other] AI/ML API no nos deja entrar.
    } No le envío nada nuevo hasta que eso cambie, y lo vuelvo a intentar automáticamente. No se pierde nada; en espera ahora: { $count }.
admin-resumed = ✅ AI/ML API vuelve a aceptar nuestras solicitudes. Lo que esperaba sigue adelante.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API no acepta nuestra clave.
        [credits] Nuestra cuenta en AI/ML API está sin saldo.
       *[other] AI/ML API no nos deja entrar.
    } Según parece, no se puede hacer ningún video hasta que eso cambie. Vuelvo a preguntar cada minuto.
admin-access = ✅ AI/ML API nos deja entrar de nuevo.
admin-records-refused = ⚠️ AI/ML API rechaza la forma en que busco en sus registros las solicitudes cuya respuesta se perdió. Es un error mío: repórtalo, por favor. No se paga nada dos veces y sigo buscando, pero esas solicitudes esperan. «python -m bot check» y el registro del bot dicen más.
admin-records-fine = ✅ AI/ML API me deja buscar de nuevo en sus registros. Las solicitudes que esperaban siguen adelante.
admin-balance-low = ⚠️ A nuestra cuenta en AI/ML API solo le quedan { $amount }. No acepto solicitudes nuevas hasta que se recargue; lo que está en marcha continúa.
admin-balance-fine = ✅ Nuestra cuenta en AI/ML API está recargada: { $amount }. Acepto solicitudes nuevas.
