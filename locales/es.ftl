# Spanish, for all countries. The user is «tú»; as in Telegram's own Spanish: “video”, “comentario” for a caption, “ajustes”, “eliminar”, “videomensaje”, “ ”.

## Sentences that several messages share

-nothing-counted = No cuenta para tu límite.
-third-counts = No cuenta como video, salvo que esto ya te haya pasado dos veces en las últimas 24 horas.
-link-expires = El enlace caduca al cabo de un tiempo:

## Greetings

start =
    🎬 Convierto palabras y fotos en videos.

    Envía /video y lo que quieres ver:
    /video un dragón sobre las montañas

    O envía una foto con un comentario que diga qué debe pasar en ella. Tarda uno o dos minutos, y te voy contando cómo va.

    { $quota }
start-quota =
    { $limit ->
        [0] Puedes hacer todos los videos que quieras.
        [one] Puedes hacer { $limit } video al día. Ahora te quedan: { $left }.
        [many] Puedes hacer { $limit } de videos al día. Ahora te quedan: { $left }.
       *[other] Puedes hacer { $limit } videos al día. Ahora te quedan: { $left }.
    }
help =
    🎬 Con palabras: envía /video y lo que quieres ver.
    🖼 Con una foto: añade un comentario que diga qué debe pasar en ella, o responde a una foto con /video.
    🎞 Con un álbum: dos fotos son el primer y el último fotograma; si son más, muestran quién o qué debe aparecer.
    🗣 Con una voz: responde a un mensaje de voz con una foto y /video, y la foto hablará. O envía una foto con /say y el texto.
    🎥 Con un video, tuyo o mío: añade un comentario o respóndele con /video, y lo cambio o lo continúo. Respóndele con una foto y /video, y la foto se moverá igual.
    ⚙️ Duración, formato, resolución, modelos: toca un botón de abajo.

    Los videos los hace un estudio, AI/ML API. { $quota }
help-options =
    🎛 Opciones, en cualquier parte de tu mensaje:

    --model NOMBRE – modelo; en /models están todos
    --ar 16:9 – formato: 16:9, 9:16 o simplemente vertical
    --duration 8 – duración en segundos
    --res 1080p – resolución
    --seed 42 – casi el mismo resultado otra vez
    --no "desenfoque, texto" – lo que hay que evitar
    --silent – sin sonido
    --raw – tus palabras tal como las escribiste
    --sketch – primero un boceto barato, luego la versión final
    --set nombre=valor – cualquier otro ajuste del modelo

    Sin --model uso { $model }, o lo que elegiste en /settings. No todos los modelos tienen todas las opciones; si alguna no sirve, te aviso y no cuenta.
help-commands =
    📜 Comandos:

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
    🎬 En este grupo, envía
    /video un dragón sobre las montañas
    o responde a una foto o a un video con /video y lo que debe pasar. Un comentario también puede empezar con /video.
unknown-command =
    No conozco el comando { $command }. { $nearest ->
        [none] /help muestra lo que puedo hacer.
       *[other] ¿Quisiste decir { $nearest }?
    }
sorry = Algo falló de mi lado. { -nothing-counted } Por favor, envíalo otra vez.

## Command menus (at most 256 characters each)

command-video = Hacer un video con tus palabras
command-queue = Tus solicitudes y cómo van
command-cancel = Cancelar las solicitudes en espera
command-quota = Cuántos videos te quedan
command-help = Lo que puedo hacer

## Questions and offers

ask-prompt = ¡Bonita foto! ¿Qué debe pasar en ella? Responde con unas palabras.
ask-words =
    ¿Qué debe mostrar el video? Responde con unas palabras, o envía
    /video un dragón sobre las montañas
ask-video = 🎞 ¿Qué hago con este video? Responde con unas palabras, por ejemplo: que sea invierno.
ask-say = 🗣 ¿Qué se debe decir en este video? Responde con el texto.
ask-say-photo = 🗣 ¿Qué debe decir esta foto? Responde con el texto.
ask-placeholder = ¿Qué debe pasar?
offer =
    ¿Hago un video con esto?

    “{ $prompt }”

    { inline-about } · cuenta como un video
offer-help = ¿Era una pregunta? /help muestra lo que puedo hacer.
offer-others-change = Estos modelos sí pueden cambiarlo:
offer-terms = { $model } · tarda alrededor de { $time } · { $price }
offer-talk =
    ¿Hago hablar a esta foto?

    { $terms } · cuenta como un video
offer-say =
    ¿Hago que esta foto diga esto?

    “{ $prompt }”

    { $terms } · cuenta como un video
ask-video-note =
    ¿Hago que esta foto hable con la voz del videomensaje, o que se mueva igual?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    ¿Hago que esta foto se mueva como en ese video?

    { $terms } · cuenta como un video
edited = Uso lo que escribiste primero. Si quieres la versión cambiada, envíala como un mensaje nuevo.
unsupported =
    { $kind ->
        [sticker] No puedo hacer un video con un sticker.
       *[other] No puedo usar eso.
    } Envíame unas palabras, o una foto o un video con un comentario.
unusable-answered =
    { $kind ->
        [sticker] No puedo usar el sticker al que respondiste.
       *[other] No puedo usar el mensaje al que respondiste.
    } Envía tu mensaje otra vez, sin responder a nada.

## Buttons

button-make = 🎬 Hacer el video
button-again = 🔁 Otra vez
button-sketch = ✏️ Boceto
button-another-sketch = ✏️ Otro boceto
button-full = 🎬 Versión final
button-retry = 🔁 Intentar de nuevo
button-cancel = ✖️ Cancelar
button-cancel-place = ✖️ Cancelar “{ $prompt }”
button-no = ✖️ No, gracias
button-without = Sin { $option }
button-write-down = 📝 Pasar a texto
button-talk = 🗣 Que hable
button-animate = 🕺 Que se mueva así
button-options = 🎛 Opciones
button-models = 🎬 Modelos
button-commands = 📜 Comandos
pressed-make = Añadido a la cola.
pressed-already = Este ya se está haciendo.
pressed-not-yours = Este botón es de otra persona.
pressed-write-down = Escuchando…
pressed-already-written = Este mensaje ya lo escuché.
pressed-gone = Este botón ya caducó. Empieza de nuevo con /video.
pressed-cancelled = Cancelado.
pressed-too-late = Ya no se puede cancelar: el rodaje empezó. Recibirás el video.
pressed-doubtful = La respuesta del estudio no fue clara y todavía estoy comprobando si tiene esta solicitud. Por ahora no se puede cancelar.

## The status of a request

status-preparing = 🖼 Mirando tu foto…
status-preparing-video = 🎞 Mirando el video…
status-waiting =
    { $position ->
        [0] ⏳ En la cola: más de { $limit } por delante de ti.
        [1] ⏳ En la cola: tu turno es el siguiente.
       *[other] ⏳ En la cola: puesto { $position }.
    }
status-starting = 🎬 Preparando el rodaje…
status-checking = 🔎 La respuesta del estudio no fue clara, así que estoy comprobando si tiene tu solicitud. Nada se hará ni se contará dos veces. Como mucho { $time } después del envío dejará de contar entre tus solicitudes en marcha. Seguiré comprobándolo durante un día.
status-making =
    🎬 Filmando…
    { $bar } { $percent }%
    { $left ->
        [-1] Está tardando un poco más de lo normal.
       *[other] Tiempo restante: alrededor de { $time }
    }
status-late = 🐢 Esto está tardando mucho más de lo normal, así que ya no cuenta entre tus solicitudes en marcha. Sigue contando como video, salvo que falle. Seguiré pendiente durante un día; si el video llega, lo recibirás.
status-sending = 📤 El video está listo. Enviando…
status-speaking = 🗣 Poniendo voz a tu texto…
status-drawing = 🖼 Dibujando la imagen…
status-cancelled = ✖️ Cancelado. { -nothing-counted }
status-undelivered = 🎁 Tu video está listo, pero Telegram no me deja enviarlo a este chat. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    No cuenta como video.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

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
queue-waiting =
    ⏳ { $position ->
        [0] más de { $limit } por delante de ti
       *[other] puesto { $position }
    } – { $prompt }
queue-paused = ⏸ esperando al estudio – { $prompt }
queue-paused-model = ⏸ esperando a { $model } – { $prompt }
queue-starting = 🎬 preparando el rodaje – { $prompt }
queue-checking = 🔎 comprobando si el estudio la tiene – { $prompt }
queue-making = 🎬 filmando – { $prompt }
queue-sending = 📤 enviando – { $prompt }
queue-preparing = 🖼 mirando la foto – { $prompt }
queue-late = 🐢 con retraso – { $prompt }
cancel-none = No tienes ninguna solicitud en espera. Empieza con /video.
cancel-done =
    { $count ->
        [one] { $count } solicitud cancelada. { -nothing-counted }
        [many] { $count } de solicitudes canceladas. No cuentan para tu límite.
       *[other] { $count } solicitudes canceladas. No cuentan para tu límite.
    }
cancel-too-late =
    { $count ->
        [one] { $count } solicitud ya se está filmando y no se puede detener. Recibirás el video.
        [many] { $count } de solicitudes ya se están filmando y no se pueden detener. Recibirás los videos.
       *[other] { $count } solicitudes ya se están filmando y no se pueden detener. Recibirás los videos.
    }
cancel-doubtful = Por ahora esto no se puede cancelar:
quota-daily =
    { $limit ->
        [0] Puedes hacer todos los videos al día que quieras. Videos en las últimas 24 horas: { $used }.
        [one] Llevas { $used } de { $limit } video en las últimas 24 horas. Te quedan: { $left }.
        [many] Llevas { $used } de { $limit } de videos en las últimas 24 horas. Te quedan: { $left }.
       *[other] Llevas { $used } de { $limit } videos en las últimas 24 horas. Te quedan: { $left }.
    }
quota-next = Podrás hacer el próximo video dentro de { $time }.
quota-active =
    { $limit ->
        [0] En marcha ahora: { $used }.
       *[other] En marcha ahora: { $used } (máximo { $limit } a la vez).
    }
quota-money = Tus videos de las últimas 24 horas cuestan { $amount } de los { $total } que puedes gastar.
quota-chat =
    { $limit ->
        [one] Este grupo lleva { $used } de { $limit } video en las últimas 24 horas.
        [many] Este grupo lleva { $used } de { $limit } de videos en las últimas 24 horas.
       *[other] Este grupo lleva { $used } de { $limit } videos en las últimas 24 horas.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } no tiene efecto aquí: { $model } no usa esa opción.
note-chosen = Para esto, { $model } necesita { $setting } = { $value }, así que elegí ese valor.
note-silent = { $model } solo puede hacer esto sin sonido.
note-still = Esto es una imagen fija: en la versión final, { $model } hace un video que empieza con ella.
note-sketch = Esto es un boceto: una muestra barata de lo que { $model } hace en la versión final.
note-continues = { $model } no puede cambiar un video: lo continúa desde donde termina.
note-cut = { $model } usa los primeros { $seconds } s de tu video.
note-guides = { $model } no cambia este video: hace uno nuevo tomándolo como referencia.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    ¿Qué debe mostrar el video? Por ejemplo:
    /video un dragón sobre las montañas
refused-instead = Toca una opción y lo hago así:
refused-unknown-option =
    No existe la opción { $option }. { $nearest ->
        [none] Las opciones son { $options }.
       *[other] ¿Quisiste decir { $nearest }?
    }
refused-option-value = { $option } necesita un valor, por ejemplo { $example }.
refused-option-flag = { $option } no lleva ningún valor.
refused-open-quote = Después de { $option } hay unas comillas sin cerrar.
refused-unknown-model =
    No existe el modelo “{ $name }”. { $developer ->
        [none] Los más parecidos: { $families }.
       *[other] { $developer } tiene { $families }.
    }
refused-no-sketch =
    { $model } no ofrece ningún boceto de esto. { $families ->
        [none] Tampoco lo ofrece ningún otro modelo.
       *[other] Hay bocetos para { $families }.
    }
refused-sketch-no-cheaper = Aquí un boceto no cuesta menos que el propio video de { $model }.
refused-stills = Llegaste a tu límite de bocetos en 24 horas. Podré dibujar el próximo dentro de { $time }.
refused-say-photo = Para que alguien lo diga, envía una foto con una cara y, como comentario, /say y el texto; o responde a una foto con /say y el texto.
refused-say-off = Aquí la lectura de textos en voz alta está desactivada. En su lugar, puedes responder a un mensaje de voz con una foto y /video.
refused-say-long =
    Es demasiado texto: dura unos { $seconds } s, y { $model } puede hablar como máximo { $limit ->
        [one] { $limit } segundo
        [many] { $limit } de segundos
       *[other] { $limit } segundos
    }. Por favor, usa menos palabras.
refused-option =
    { $operation ->
        [image] Para fotos, { $model } no tiene la opción { $option }.
       *[other] { $model } no tiene la opción { $option }.
    } { $options ->
        [none] No tiene ninguna opción.
       *[other] Puedes usar { $options }.
    }
refused-value =
    Con { $model }, { $option } no puede ser “{ $value }”. { $nearest ->
        [none] Puedes usar: { $choices }.
       *[other] Lo más parecido es { $nearest }. Puedes usar: { $choices }.
    }
refused-not-integer = { $option } necesita un número entero, no “{ $value }”.
refused-not-number = { $option } necesita un número, no “{ $value }”.
refused-bounds = Con { $model }, { $option } no puede ser { $value }. Puedes usar valores de { $minimum } a { $maximum }.
refused-option-too-long = El texto después de { $option } es demasiado largo: máximo { $limit } caracteres.
refused-prompt-too-long = Tu texto tiene { $length } caracteres; { $model } acepta { $limit } como máximo.
refused-needs-photo = Aquí { $model } necesita una foto: envía una con un comentario, o responde a una con /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } acepta { $limit } foto como máximo.
        [many] { $model } acepta { $limit } de fotos como máximo.
       *[other] { $model } acepta { $limit } fotos como máximo.
    } Hace videos a partir de: { $takes }. { $other ->
        [none] Ningún otro modelo acepta tantas.
       *[other] { $other } las acepta: añade --model { $other }
    }
refused-needs-photos =
    { $count ->
        [one] Aquí { $model } necesita { $count } foto: envíala con un comentario.
        [many] Aquí { $model } necesita { $count } de fotos: envíalas en un álbum con un comentario.
       *[other] Aquí { $model } necesita { $count } fotos: envíalas en un álbum con un comentario.
    }
refused-needs-sound = { $model } necesita una foto y una voz: responde a un mensaje de voz con una foto y /video.
refused-needs-video = { $model } necesita un video: envía uno con un comentario, o responde a uno con /video y lo que debe cambiar.
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
        [motion] { $model } no puede hacer que una foto se mueva como en un video.
       *[other] { $model } no puede hacer un video con esto.
    } Hace videos a partir de: { $takes }. { $other ->
        [none] Tampoco puede hacerlo ningún otro modelo.
       *[other] { $other } sí puede: añade --model { $other }
    }
refused-needs-voice = { $model } hace hablar a un video: escribe después de /video lo que debe decir.
refused-voice-or-words = { $model } acepta un audio o un texto para leer en voz alta, pero no los dos. Por favor, envíalo otra vez con uno solo.
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
        [0] { $model } acepta videos de hasta { $maximum } s.
       *[other] { $model } acepta videos de { $minimum } a { $maximum } s.
    } Este no sirve.
refused-video-pixels = Este video es demasiado grande para { $model }, que acepta { $limit } megapíxeles como máximo.
refused-video-frames = Este video es demasiado largo para { $model }, que acepta { $limit } fotogramas como máximo, es decir, { $seconds } s a 30 fotogramas por segundo.
refused-medium =
    { $kind ->
        [sound] { $model } no puede usar este audio: su formato o su tamaño no sirve.
        [video] { $model } no puede usar este video: su formato o su tamaño no sirve.
       *[photo] { $model } no puede usar esta foto: su formato o su tamaño no sirve.
    }
refused-links-only = { $model } acepta fotos y audios solo como enlaces de internet, y no puedo darle ninguno. /models muestra otros modelos.
refused-links-only-video = { $model } acepta videos solo como enlaces de internet, y no puedo darle ninguno. /models muestra otros modelos.
refused-combination = { $model } no puede combinar { $option } { $value } con { $other }. Valores posibles aquí: { $choices }.
refused-combination-media = Cuando { $model } hace un video a partir de { $takes }, no puede usar { $option } { $value }. Valores posibles aquí: { $choices }.
refused-out-of-place = { $model } no puede usar { $option } aquí.
refused-generic-combination = { $model } no puede usar estas opciones juntas. Por favor, quita algunas.
refused-needs-setting = { $model } también necesita --set { $setting }=VALOR. Valores posibles: { $choices }.
refused-setting =
    { $model } no tiene ningún ajuste llamado “{ $setting }”. { $settings ->
        [none] No tiene nada para --set.
       *[other] Con --set puedes usar { $settings }.
    }
refused-album = En este álbum hay un video, y solo puedo usar fotos. Por favor, envíalas otra vez sin él.
write-as-yourself = Estás escribiendo como canal, así que no sé quién eres. Cambia a tu propia cuenta y envíalo de nuevo.
refused-not-allowed =
    Lo siento, este bot es solo para las personas y los grupos que eligió su propietario. { $group ->
        [none] Tu ID de Telegram es { $id }: dáselo al propietario si quieres usar el bot.
       *[other] El ID de este grupo es { $group } y el tuyo es { $id }: dale uno de los dos al propietario si quieres usar el bot.
    }
refused-user-daily =
    { $limit ->
        [one] Llegaste a tu límite de { $limit } video en 24 horas.
        [many] Llegaste a tu límite de { $limit } de videos en 24 horas.
       *[other] Llegaste a tu límite de { $limit } videos en 24 horas.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Este grupo llegó a su límite de { $limit } video en 24 horas.
        [many] Este grupo llegó a su límite de { $limit } de videos en 24 horas.
       *[other] Este grupo llegó a su límite de { $limit } videos en 24 horas.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Ya tienes { $limit } solicitud en marcha. Vuelve a intentarlo cuando termine. /queue la muestra.
        [many] Ya tienes { $limit } de solicitudes en marcha. Vuelve a intentarlo cuando termine una. /queue las muestra.
       *[other] Ya tienes { $limit } solicitudes en marcha. Vuelve a intentarlo cuando termine una. /queue las muestra.
    }

## Photos that cannot be used

image-too-large = Esta imagen pesa demasiado: debe pesar menos de { $limit } MB.
image-too-many-pixels = Esta imagen tiene { $megapixels } megapíxeles; puedo usar hasta { $limit }. Envíala como foto, no como archivo: Telegram la reduce.
image-too-small = Esta imagen es demasiado pequeña ({ $width }×{ $height }): cada lado necesita al menos { $limit } píxeles.
image-crop-too-small = Esta imagen es demasiado larga y estrecha: recortada al formato del video, solo quedarían { $width }×{ $height } píxeles, y cada lado necesita al menos { $limit }.
image-broken = No puedo abrir esta imagen; parece que el archivo está dañado. Por favor, envíala otra vez.
image-unusable = No pude abrir esta imagen. Por favor, envíala como foto, no como archivo.
image-nothing = Esta imagen está en blanco: no se ve nada en ella. Por favor, envía otra.
image-format = No puedo usar imágenes { $format }. Envíala como foto, no como archivo, o envía un archivo JPEG, PNG, WebP, HEIC, AVIF, TIFF o BMP.
image-unknown = Esto no es una imagen que pueda usar. Envíala como foto, no como archivo, o envía un archivo JPEG, PNG, WebP, HEIC, AVIF, TIFF o BMP.
image-animated = No puedo usar imágenes con movimiento (GIF), solo fijas.
image-gone = Telegram ya no me deja descargar esta foto. Por favor, envíala otra vez.
sound-too-large = Este audio pesa demasiado: debe pesar menos de { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Este audio es demasiado largo: máximo { $limit } segundo.
        [many] Este audio es demasiado largo: máximo { $limit } de segundos.
       *[other] Este audio es demasiado largo: máximo { $limit } segundos.
    }
sound-too-short = Este audio es demasiado corto: debe durar al menos { $limit } s.
sound-broken = No puedo reproducir este audio. Por favor, envía un mensaje de voz o un archivo MP3.
sound-gone = Telegram ya no me deja descargar este audio. Por favor, envíalo otra vez.
source-too-large = Este video pesa demasiado: puedo usar videos de hasta { $limit } MB.
source-too-long =
    { $limit ->
        [one] Este video es demasiado largo: puedo usar hasta { $limit } segundo. Por favor, envía uno más corto.
        [many] Este video es demasiado largo: puedo usar hasta { $limit } de segundos. Por favor, envía uno más corto.
       *[other] Este video es demasiado largo: puedo usar hasta { $limit } segundos. Por favor, envía uno más corto.
    }
source-too-short = Este video es demasiado corto: debe durar al menos { $limit } s.
source-unusable = No puedo abrir este video. Por favor, envíalo como video, no como archivo, o envía un archivo MP4.
source-cannot-fit = No puedo adaptar este video al modelo: su imagen es demasiado larga y estrecha.
source-gone = Telegram ya no me deja descargar este video. Por favor, envíalo otra vez.
media-out-of-reach = No puedo acceder a las fotos, los audios ni los videos aquí: el servidor de Telegram de este bot no está configurado para ello. El propietario del bot tiene que revisarlo.
sound-silent = No se oye nada en este audio: está en silencio de principio a fin. Por favor, envía otro.

## Failures

failed-content = El estudio rechazó este texto o esta foto: sus reglas no lo permiten. Prueba con otras palabras o con otra foto.
failed-generation = El estudio no pudo hacer este video: { $reason }
failed-unknown = El estudio no pudo hacer este video y no dijo por qué.
failed-field = El estudio no aceptó { $field }. Prueba sin esa opción.
failed-bad-request = El estudio no aceptó la solicitud: { $reason }
failed-bad-key = El estudio no me deja entrar en este momento. El propietario del bot tiene que revisarlo.
failed-no-credits = La cuenta del bot en el estudio se quedó sin saldo. Su propietario tiene que recargarla.
failed-not-allowed = El estudio no le permite esto a la cuenta del bot.
failed-model-gone = El estudio ya no tiene este modelo. Por favor, elige otro.
failed-maintenance = Este modelo está en mantenimiento en el estudio. Prueba con otro, o inténtalo más tarde.
failed-never-came = El estudio nunca terminó este video, y ya no lo espero.
failed-no-video = El estudio dice que este video está listo, pero lo que me dio no es un video.
failed-link-dead = El estudio dice que este video está listo, pero su enlace ya no funciona y no hay otro.
failed-source-gone = Ya no puedo acceder al video que quieres usar: el estudio lo eliminó. No se envió nada al estudio.
failed-internal = Algo falló de mi lado. Por favor, inténtalo de nuevo.

link-too-large = El video supera los { $limit } MB que puedo subir, así que aquí tienes su enlace. { -link-expires }
link-not-taken = Telegram no acepta este video en este chat, así que aquí tienes su enlace. { -link-expires }
link-not-fetched = No pude descargar el video para enviarlo, así que aquí tienes su enlace. { -link-expires }
video-broken = El archivo de video está dañado.

## What a model makes a video of: parts of a list

operation-text = palabras
operation-image = una foto
operation-frames = una primera y una última foto
operation-references = fotos de referencia
operation-talking = una foto con una voz
operation-edit = un video para cambiar
operation-extend = un video para continuar
operation-guide = un video de referencia
operation-motion = una foto y un video cuyos movimientos imita
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = necesita un segundo video como máscara de lo que hay que repintar
unreachable-character-object = necesita un personaje y un video de un actor que le dé movimiento
unreachable-no-description = es nuevo, y AI/ML API no dice dónde está su descripción
unreachable-elsewhere = es nuevo, y su descripción no está en la propia AI/ML API
unreachable-not-had = es nuevo, y no se pudo obtener su descripción; lo intentaré de nuevo
unreachable-unreadable = es nuevo, y su descripción no se puede leer
unreachable-circular = es nuevo, y su descripción se remite a sí misma sin fin
unreachable-other-model = es nuevo, y su descripción es la de otro modelo
unreachable-path = es nuevo, y hay que pedirlo de una forma que no conozco
unreachable-required = es nuevo, y necesita algo que no puedo darle: { $parameter }
unreachable-use-of-video = es nuevo, y no se describe lo que hace con un video
unreachable-no-input = es nuevo, y no acepta ni palabras ni fotos de una forma que yo conozca
unreachable-id = es nuevo, y su nombre no se puede escribir en un chat
unreachable-name = es nuevo, y se llama igual que otro modelo

## Settings, models, languages

language-name = Español
command-models = Todos los modelos y lo que pueden hacer
command-settings = Tus ajustes predeterminados
command-language = El idioma en que hablo contigo
settings-title =
    ⚙️ Tus ajustes: lo que uso cuando tu mensaje no dice otra cosa. Una opción en el mensaje siempre tiene prioridad.

    Aquí ves lo que ofrece { $model }; con otro modelo puede ser distinto.
settings-title-group =
    ⚙️ Los ajustes de este grupo: lo que uso cuando un mensaje no dice otra cosa. Una opción en el mensaje siempre tiene prioridad. Solo los administradores pueden cambiarlos.

    Aquí ves lo que ofrece { $model }; con otro modelo puede ser distinto.
settings-admins-only = Solo los administradores pueden cambiar los ajustes de este grupo. Los tuyos puedes elegirlos en un chat privado conmigo.
settings-pick-ar = 📐 ¿Qué formato deben tener tus videos? Estos son los que ofrece { $model }. Las fotos se recortan a ese formato.
settings-pick-duration = ⏱ ¿Cuánto deben durar tus videos? Estas son las duraciones que ofrece { $model }.
settings-pick-res = 🖥 ¿Qué resolución deben tener tus videos? Estas son las que ofrece { $model }.
value-own = decide el modelo
value-own-known = { $value } (por defecto)
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
button-unreachable = 🚫 No disponibles aquí · { $count }
button-mine = ⭐ Usar este modelo
button-mine-group = ⭐ Usarlo en este grupo
button-is-mine = ✅ Tu modelo
button-is-mine-group = ✅ El modelo de este grupo
pressed-saved = Guardado.
pressed-admins-only = Solo los administradores de este grupo pueden cambiar eso.
pressed-no-more = Eso ya no está disponible.
models-title =
    { $count ->
        [one] 🎬 Hay { $count } modelo. ¿De qué empresa es?
        [many] 🎬 Hay { $count } de modelos. ¿De qué empresa quieres verlos?
       *[other] 🎬 Hay { $count } modelos. ¿De qué empresa quieres verlos?
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
models-tags = En tu texto puedes llamar { $first } a lo primero que envías, y así sucesivamente. Si no usas estos nombres, los añado yo.
models-new = 🆕 Solo sé de este modelo lo que describe AI/ML API; aquí todavía nadie lo ha probado.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modelo no se puede usar desde un chat, y este es el motivo:
        [many] 🚫 { $count } de modelos no se pueden usar desde un chat, y este es el motivo:
       *[other] 🚫 { $count } modelos no se pueden usar desde un chat, y este es el motivo:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 ¿En qué idioma quieres que te hable? Vale también en los grupos.
language-title-group = 🌐 ¿En qué idioma hablo en este grupo? A cada miembro le respondo en su idioma, si lo hablo.

## Answers to messages, and the buttons under a result

refused-sound-alone = Una voz necesita una cara: responde al mensaje de voz con una foto cuyo comentario empiece con /video.
sound-alone =
    { $kind ->
        [voice] 🎙 Una voz necesita una cara: responde a este mensaje de voz con una foto, y la foto hablará.
       *[audio] 🎙 Una voz necesita una cara: responde a este audio con una foto, y la foto hablará.
    }
offer-write-down =
    🎙 Puedo pasar a texto lo que dices aquí y luego hacer un video con tus palabras.

    O responde a este mensaje de voz con una foto, y la foto hablará.
written-down =
    📝 Esto es lo que oí:

    { $words }
refused-recordings =
    { $limit ->
        [one] Llegaste a tu límite de { $limit } mensaje de voz en 24 horas. Podré pasar a texto el próximo dentro de { $time }.
        [many] Llegaste a tu límite de { $limit } de mensajes de voz en 24 horas. Podré pasar a texto el próximo dentro de { $time }.
       *[other] Llegaste a tu límite de { $limit } mensajes de voz en 24 horas. Podré pasar a texto el próximo dentro de { $time }.
    }
refused-recording-price = Nadie puede saber de antemano cuánto cuesta pasar esto a texto, y aquí el gasto es limitado. Por favor, escríbelo.
recording-no-words = No oigo ninguna palabra en este mensaje de voz. Por favor, habla más cerca del micrófono o escríbelo.
recording-failed = No pude pasar a texto este mensaje de voz, y no se cobró nada. Por favor, envíalo otra vez o escríbelo.
recording-in-doubt = No sé qué pasó con este mensaje de voz: la respuesta del estudio se perdió. Por favor, escribe lo que dijiste.
button-change = ✏️ Cambiarlo
button-extend = ➡️ Continuarlo
button-sound = 🔊 Añadir sonido
button-restyle = 🎨 Cambiar estilo
button-say = 🗣 Que diga algo
button-others = 🎛 Otro modelo
button-copy = 📋 Copiar
pressed-no-others = Ningún otro modelo puede hacer este.
change-words =
    Copia esto, cambia lo que quieras y envíalo:

    { $command }
change-media =
    Copia esto, cambia lo que quieras y envíalo como respuesta a este mensaje, para que use las mismas fotos, el mismo audio o el mismo video:

    { $command }
other-models = ¿Qué modelo uso esta vez? Toca uno y empiezo; cuenta como un video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 ¡Gracias por añadirme! Convierto palabras y fotos en videos.
group-sees-all =
    👀 Veo los mensajes de este grupo, así que también puedes simplemente mencionarme:
    @{ $name } un dragón sobre las montañas
group-sees-some =
    🙈 Aquí solo veo los comandos y las respuestas a mis mensajes. No veo los mensajes ni los comentarios de fotos que me mencionan.
    Para cambiarlo, un administrador puede darme permisos de administrador en este grupo. O el propietario del bot puede desactivar la privacidad en grupos (@BotFather, /setprivacy) y añadirme de nuevo.
group-no-videos = ⚠️ No tengo permiso para enviar videos aquí, así que solo recibirían enlaces. Un administrador puede permitirlo en los permisos del grupo, o darme permisos de administrador.
group-no-messages = ⚠️ Me añadiste a “{ $group }”, pero no tengo permiso para escribir allí. Un administrador de ese grupo puede permitirlo en los permisos del grupo, o darme permisos de administrador.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Convierto palabras y fotos en videos con sonido.

    Escribe lo que quieres ver, o envía una foto y di qué debe pasar en ella. Uno o dos minutos después, el video está aquí. También funciono en grupos.

    Toca Iniciar y envíame tu primera idea.
bot-short-description = 🎬 Convierte palabras y fotos en videos con sonido, en chats privados y en grupos.

## Videos already made, and what is kept

command-history = Tus videos, para recibirlos de nuevo
command-privacy = Lo que guardo sobre ti y quién lo ve
command-forget = Eliminar lo que guardo sobre ti
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Más nuevos
button-older = ⬇️ Más antiguos
button-forget = 🗑 Eliminar todo
button-keep = ↩️ Conservar todo
pressed-not-now = Telegram no lo aceptó en este momento. Si no llega nada, toca otra vez.
history-empty = Aquí todavía no hay videos tuyos. Haz uno con /video.
history-title = 🎞 Tus videos, primero los más nuevos. Toca un botón para recibir uno de nuevo: es gratis y no cuenta.
history-title-group = 🎞 Tus videos de este grupo, primero los más nuevos. Toca un botón para recibir uno de nuevo: es gratis y no cuenta.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · llegó como enlace, así que no puedo enviarlo otra vez
history-lost = Telegram ya no tiene este video, así que no puedo enviarlo otra vez. Puedo hacerlo de nuevo; cuenta como un video.
forget-ask =
    🗑 ¿Elimino lo que guardo sobre ti, en todos los chats?

    Se eliminarán para siempre las palabras, las opciones, los ID de archivo de las fotos, los enlaces a videos y los resultados de todas tus solicitudes terminadas, tu /history con sus botones, tus /settings y mis propuestas y preguntas que aún esperan tu respuesta. Los botones debajo de tus videos dejarán de funcionar.

    Los mensajes y videos de este chat se quedan: los guarda Telegram, y solo tú puedes eliminarlos. Durante aproximadamente un día seguiré recordando que hiciste videos, pero no cuáles, para que tu límite siga igual.
forget-under-way =
    { $count ->
        [one] { $count } solicitud tuya sigue en marcha. No se eliminará y recibirás tu video; después, envía /forget otra vez.
        [many] { $count } de solicitudes tuyas siguen en marcha. No se eliminarán y recibirás tus videos; después, envía /forget otra vez.
       *[other] { $count } solicitudes tuyas siguen en marcha. No se eliminarán y recibirás tus videos; después, envía /forget otra vez.
    }
forget-done =
    { $count ->
        [0] Listo. No tenías ninguna solicitud terminada; se eliminaron las propuestas y preguntas abiertas.
        [one] Listo. Se eliminó { $count } solicitud terminada, junto con las propuestas y preguntas abiertas.
        [many] Listo. Se eliminaron { $count } de solicitudes terminadas, junto con las propuestas y preguntas abiertas.
       *[other] Listo. Se eliminaron { $count } solicitudes terminadas, junto con las propuestas y preguntas abiertas.
    }
privacy =
    🔒 Lo que guardo sobre ti:
    · Tus solicitudes: las palabras, las opciones, el modelo, las horas, tu ID de Telegram, tu idioma, el chat y el mensaje de donde vinieron, los ID de archivo que Telegram da a tus fotos, a los videos que enviaste y a los videos terminados, el enlace del video en el estudio y, si algo falló, qué fue. { $days ->
        [0] Hasta que envíes /forget.
        [one] Hasta que envíes /forget, y como máximo { $days } día.
        [many] Hasta que envíes /forget, y como máximo { $days } de días.
       *[other] Hasta que envíes /forget, y como máximo { $days } días.
    }
    · Las propuestas y preguntas que esperan tu respuesta: 1 día. Los ID de archivo de Telegram de las fotos de álbumes: 7 días.
    · Lo que elegiste en /settings: hasta que lo cambies o envíes /forget.
    · Las fotos, los audios y tus propios videos en sí: solo hasta que los tenga el estudio o termine la solicitud. Los videos terminados: solo mientras los envío.
    · Los mensajes que me envías: hasta que los atiendo. Uno que no pude atender: 2 días.

    Quién lo ve:
    · El estudio, AI/ML API, recibe las palabras, las opciones, las fotos, los videos y los audios de una solicitud, con un número aleatorio, sin tu nombre ni tu ID de Telegram. Lo que guarda depende de sus propias reglas.
    · Telegram guarda nuestros mensajes y tus videos, según sus propias reglas.
    · El propietario del bot puede consultar su almacenamiento y su registro.
    · En un grupo, todos sus miembros ven las solicitudes y los videos.

    Cómo se elimina: /forget elimina lo que guardo. Durante aproximadamente un día después de cada solicitud recuerdo que se hizo y dónde, pero no qué era, por el límite. No elimina nada en el estudio, en Telegram, ni en las copias y los registros que guarde el propietario.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } US$
price-varies = el precio se sabe al terminar
price-unknown = precio desconocido
refused-model-gone =
    Lo siento, el estudio ya no ofrece { $model }. { -nothing-counted } { $other ->
        [none] Por ahora ningún otro modelo puede hacer esto.
       *[other] { $other } puede hacer lo mismo: añade --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ En cualquier otro chat, escribe @{ $name } y lo que quieres ver.
inline-make = 🎬 Hacer este video aquí
inline-about = { $details } · tarda alrededor de { $time } · { $price }
inline-empty = Escribe lo que quieres ver
inline-refused = ✋ Así no puedo hacerlo
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · cuenta como un video
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 Animar así tu última foto
inline-photo-gone = Ya no tengo la foto para esto. { -nothing-counted } Envíamela otra vez en nuestro chat privado.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 En un chat del que no soy miembro, responde a una foto con @{ $name } y lo que debe pasar en ella.
guest-begun = 🎬 Un momento… Si este texto no cambia, no se hizo nada: vuelve a mencionarme.
guest-how =
    Responde a una foto con @{ $name } y lo que debe pasar en ella, por ejemplo:
    @{ $name } las olas llegan a la orilla, el pelo se mueve con el viento
guest-unanswered = Me mencionaste en otro chat, y allí ya no puedo añadir nada. { -nothing-counted } Por favor, pídemelo otra vez.

## Sharing: one's own videos in any chat

button-share = ↗️ Compartir
button-make-own = 🎬 Haz el tuyo
gallery-not-there = Aquí no tienes ningún video así

## The last frame, and the file as it is

button-last-frame = 🎞 Siguiente escena
button-file = 📎 Como archivo
pressed-fetching = Voy a buscarlo…
ask-frame = 🎞 Aquí termina tu video. ¿Qué debe pasar después? Responde con unas palabras.
caption-file = 📎 El video tal como lo hizo el estudio, sin compresión de Telegram.
video-gone = Ya no puedo acceder a este video: el estudio lo eliminó, y Telegram solo me da archivos de hasta { $limit } MB. Puedo hacerlo de nuevo; cuenta como un video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ En la cola. El estudio no acepta nuevas solicitudes en este momento; la tuya está guardada y seguirá sola.
status-paused-model = ⏸ En la cola. El estudio no acepta solicitudes para { $model } en este momento; la tuya está guardada y seguirá sola. Mientras tanto, puede que otro modelo funcione.
status-unclear = 🔎 El estudio todavía no puede decirme si tiene tu solicitud, así que ya no cuenta entre tus solicitudes en marcha. Sigue contando como video, salvo que falle. Seguiré preguntando durante un día; si el video llega, lo recibirás.
status-fitting = 📦 El video es demasiado grande para Telegram, así que lo estoy reduciendo… { $percent }%
status-converting = 📦 Los teléfonos no pueden reproducir el formato de este video, así que lo estoy convirtiendo… { $percent }%
caption-smaller = reducido para que quepa en Telegram
caption-converted = convertido para verlo en el teléfono
link-no-room = Ahora mismo no tengo espacio para el video, así que aquí tienes su enlace. { -link-expires }
link-not-ready = No pude convertir este video para que los teléfonos lo reproduzcan, así que aquí tienes su enlace. { -link-expires }
failed-no-room = Me quedé sin espacio para trabajar. El propietario del bot tiene que revisarlo.
refused-budget = El presupuesto de este bot para 24 horas se agotó. { quota-next }
refused-budget-model = { $model } costaría { $price }, más que el presupuesto de este bot para 24 horas. /models muestra lo que cuestan otros.
refused-budget-price = { $model } no tiene un precio fijo, y el propietario del bot solo permite modelos que lo tengan. /models muestra lo que cuestan otros.
refused-paused = La cuenta del bot en el estudio está casi sin saldo, así que no acepto nuevas solicitudes en este momento. El propietario del bot ya lo sabe. Por favor, inténtalo más tarde.
refused-model-not-allowed =
    Este bot no ofrece { $model }. { $other ->
        [none] /models muestra lo que ofrece.
       *[other] { $other } puede hacer lo mismo: añade --model { $other }
    }
refused-video-price = { $model } costaría { $price }, y aquí un video puede costar como máximo { $amount }. /models muestra lo que cuestan otros.
refused-video-unknown = Nadie puede saber de antemano cuánto cuesta { $model }, y aquí un video puede costar como máximo { $amount }. /models muestra lo que cuestan otros.
refused-user-money = Eso sería más que los { $amount } que puedes gastar aquí en 24 horas. { quota-next }
refused-budget-kept = Lo que queda del presupuesto de este bot para 24 horas está reservado para sus administradores. { quota-next }
refused-fetched = No puedo volver a descargar para ti más de { $limit } MB de videos terminados en 24 horas. Inténtalo de nuevo dentro de { $time }.
refused-files = Demasiados archivos tuyos no se han podido abrir en las últimas 24 horas, así que por ahora no abro más. Inténtalo de nuevo dentro de { $time }.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API no acepta nuestra clave.
        [credits] Nuestra cuenta en AI/ML API está sin saldo.
       *[other] AI/ML API no nos deja entrar.
    }
admin-paused = ⚠️ { admin-barrier } No le envío nada nuevo hasta que eso cambie, y lo sigo intentando. No se pierde nada; en espera ahora: { $count }.
admin-resumed = ✅ AI/ML API vuelve a aceptar nuestras solicitudes. Lo que estaba en espera sigue adelante.
admin-no-access = ⚠️ { admin-barrier } Parece que no se puede hacer ningún video hasta que eso cambie. Lo intento de nuevo cada minuto.
admin-access = ✅ AI/ML API nos deja entrar de nuevo.
admin-records-refused = ⚠️ AI/ML API rechaza la forma en que busco en sus registros las solicitudes que se enviaron pero nunca se confirmaron. Es un error mío: repórtalo, por favor. No se paga nada dos veces y sigo buscando, pero esas solicitudes tienen que esperar. “python -m bot check” y el registro del bot dicen más.
admin-records-fine = ✅ AI/ML API me deja buscar de nuevo en sus registros. Las solicitudes que lo esperaban siguen adelante.
admin-balance-low = ⚠️ A nuestra cuenta en AI/ML API solo le quedan { $amount }. No acepto solicitudes nuevas hasta que se recargue; las que están en marcha continúan.
admin-balance-fine = ✅ Nuestra cuenta en AI/ML API está recargada: { $amount }. Vuelvo a aceptar solicitudes.
admin-prices-fell = ⚠️ AI/ML API indica de repente menos de la décima parte del último precio para: { $models }. Sigo contando con el precio anterior hasta que el nuevo lleve 24 horas.
admin-prices-fine = ✅ Los precios que indica AI/ML API vuelven a contar.
admin-models-new = 🆕 AI/ML API tiene modelos nuevos, y los entiendo: { $models }. Los administradores ya pueden usarlos; los demás, solo si ALLOWED_MODELS es * o los incluye. Con “models deny” se quita uno.
admin-models-odd = 🆕 AI/ML API tiene modelos nuevos que no entiendo: { $models }. No los ofrezco; /models dice por qué.
admin-models-many = 🆕 AI/ML API indica tantos modelos nuevos a la vez que dejé { $models } sin leer.
admin-budget-half = ⚠️ Se gastó la mitad o más de nuestro presupuesto para 24 horas: { $amount } de { $total }.
admin-budget-low = ✅ Ahora se ha gastado menos de la mitad de nuestro presupuesto para 24 horas: { $amount } de { $total }.
admin-budget-spent = ⚠️ Nuestro presupuesto para 24 horas no da para más: se gastaron { $amount } de { $total }. Rechazo solicitudes hasta que vuelva a alcanzar.
admin-budget-room = ✅ Nuestro presupuesto para 24 horas vuelve a alcanzar: se gastaron { $amount } de { $total }.


## Admins: verbs (whoever may do what)

command-grant = Dar a alguien otro límite diario
command-tier = Nivel: un límite diario con nombre
command-ban = Bloquear el acceso de alguien
command-unban = Desbloquear el acceso de alguien
command-pause = No aceptar nada nuevo por ahora
command-resume = Continuar después de una pausa
command-user = Lo que sé de alguien
command-invite = Crear un enlace de invitación
command-loglevel = Cuánto escribo en mi registro
command-changes = Últimos cambios de los administradores
refused-banned = El propietario de este bot bloqueó tu acceso.
refused-house-paused =
    El propietario puso este bot en pausa. { $reason ->
        [none] Por favor, inténtalo más tarde.
       *[other] { $reason }
    }
status-paused-owner = ⏸ En la cola. El propietario puso este bot en pausa; tu solicitud está guardada y seguirá sola.
queue-paused-owner = ⏸ en pausa por decisión del propietario – { $prompt }
verb-in-private = Por favor, pídemelo en nuestro chat privado.
verb-form =
    Se escribe así:
    { $form }
    Por ejemplo:
    { $example }
verb-word-missing = Falta una palabra.
verb-word-odd = No entiendo qué significa “{ $word }” aquí.
verb-user-missing = Indica de quién se trata: escribe el ID del usuario o responde a un mensaje suyo que me hayas reenviado.
verb-user-odd = “{ $word }” no es un ID de usuario: es un número, y cada usuario ve el suyo cuando me envía /start.
verb-name = Telegram no me dice quién es { $name }. Usa el ID del usuario o responde a un mensaje suyo que me hayas reenviado.
verb-of-admin = { $id } está en ADMIN_IDS, y a los administradores no se les puede poner límites ni bloquear el acceso.
verb-daily-none = 0 al día sería ninguno; para bloquear a alguien, usa ban. Si no quieres límite, escribe “unlimited”.
verb-daily-many = Son demasiados: el máximo al día es { $limit }. Si no quieres límite, escribe “unlimited”.
verb-money-fixed = No se puede conceder dinero: USER_DAILY_USD y DAILY_BUDGET_USD valen para todos.
verb-day-odd = “{ $word }” no es una fecha. Una fecha se escribe así: 2030-12-31.
verb-day-over = El { $day } ya pasó: hoy es { $today } (UTC).
verb-tier-unknown =
    No existe el nivel “{ $name }”. { $names ->
        [none] Todavía no hay ninguno.
       *[other] Los que hay: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Todavía no hay niveles.
       *[other] Niveles: { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } puede hacer todos los videos al día que quiera
        [one] { $id } puede hacer { $limit } video al día
        [many] { $id } puede hacer { $limit } de videos al día
       *[other] { $id } puede hacer { $limit } videos al día
    }{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] .
       *[other] {" "}hasta el { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] { $id } vuelve a tener lo mismo que todos: todos los videos al día que quiera.
        [one] { $id } vuelve a tener lo mismo que todos: { $limit } video al día.
        [many] { $id } vuelve a tener lo mismo que todos: { $limit } de videos al día.
       *[other] { $id } vuelve a tener lo mismo que todos: { $limit } videos al día.
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” significa videos al día sin límite.
        [one] “{ $name }” significa { $limit } video al día.
        [many] “{ $name }” significa { $limit } de videos al día.
       *[other] “{ $name }” significa { $limit } videos al día.
    } { $count ->
        [0] Nadie tiene este nivel todavía.
        [one] { $count } persona tiene este nivel.
        [many] { $count } de personas tienen este nivel.
       *[other] { $count } personas tienen este nivel.
    }
verb-tier-off = El nivel “{ $name }” ya no existe. Quienes lo tenían tienen ahora lo mismo que todos.
verb-banned = El acceso de { $id } está bloqueado. Lo que tenía en espera se canceló; lo que ya está pagado se entrega.
verb-unbanned = El acceso de { $id } ya no está bloqueado.
verb-not-banned = El acceso de { $id } no está bloqueado.
verb-paused = ⏸ En pausa. No acepto nada nuevo ni pago nada, lo pida quien lo pida; lo que ya se está haciendo se entrega.
verb-resumed = ▶️ Vuelvo a aceptar solicitudes, y lo que estaba en espera sigue adelante.
verb-not-paused = No estoy en pausa.
verb-model-unknown = No existe la familia de modelos “{ $name }”; la más parecida es { $nearest }.
verb-model-default = { $model } es el DEFAULT_MODEL, que se usa cuando nadie indica un modelo. Cambia primero ese ajuste.
verb-model-ceiling = { $model } no se puede permitir aquí: { $setting } lo impide.
verb-model-denied = Ya nadie puede usar { $model }, ni siquiera los administradores.
verb-model-allowed = Se puede usar { $model }.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API no indica ningún modelo que yo no trajera ya.
verb-models-new-later = No se pudo consultar todo en este momento; el registro dice por qué, y lo intentaré de nuevo.
verb-price = Un video puede costar como máximo { $price }.
verb-price-ceiling = Un video puede costar como máximo { $price }, según MAX_VIDEO_USD.
verb-price-any = Un video puede costar lo que sea, según MAX_VIDEO_USD.
verb-price-above = MAX_VIDEO_USD es { $price }, y aquí nadie puede permitir más que eso.
verb-invited =
    { $count ->
        [one] Invitación para { $count } persona; basta con abrirla para entrar:
        [many] Invitación para { $count } de personas; basta con abrirla para entrar:
       *[other] Invitación para { $count } personas; basta con abrirla para entrar:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] Queda { $count } uso:
        [many] Quedan { $count } de usos:
       *[other] Quedan { $count } usos:
    } { $link }
verb-invites-none = No hay ninguna invitación abierta.
verb-invite-open = Nadie necesita invitación: este bot está abierto a todos.
verb-invite-off = Nadie más puede entrar con { $name }. Quienes ya entraron pueden quedarse.
verb-invite-unknown = No existe la invitación “{ $name }”.
verb-log-level = El bot en marcha pasa en unos segundos al nivel de registro { $level }, hasta que se vuelva a iniciar.
verb-changes-none = Ningún administrador ha cambiado nada todavía.
verb-user =
    👤 { $id } · { $level ->
        [admin] administrador
        [guest] puede usarme, por invitación
        [user] puede usarme
        [banned] acceso bloqueado
       *[stranger] no está en ninguna lista
    }
    Idioma: { $tongue ->
        [none] desconocido
       *[other] { $tongue }
    }
    Última solicitud: { $day ->
        [none] ninguna que yo sepa
       *[other] { $day } (UTC)
    }
verb-user-note = Nota: { $note }
verb-user-grant =
    Límite diario propio{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] {" "}hasta el { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Videos en las últimas 24 horas: { $used }, sin límite
       *[other] Videos en las últimas 24 horas: { $used } de { $limit }
    } · en marcha: { $running }
verb-user-month = Videos en los últimos 30 días: { $videos } · gasto: { $amount } · solicitudes fallidas: { $failures }


## Admins: figures, digest, news

command-stats = Lo que hago, en cifras
command-balance = Lo que queda en nuestra cuenta
command-broadcast = Enviar novedades a quienes las quieren
stats-period =
    { $period ->
        [today] Hoy (UTC)
        [week] Últimos 7 días
       *[month] Últimos 30 días
    }
stats-counts = Solicitudes: { $requests }, videos: { $videos }, fallidas: { $failed }
stats-undelivered = Videos hechos pero no entregados: { $count }
stats-cancelled = Canceladas: { $count }
stats-people = Personas: { $users }, grupos: { $groups }
stats-cost = Gasto: { $amount }
stats-cost-priced = Gasto: { $amount }. De ese total, { $total } corresponden a los precios de lista, porque AI/ML API no ha dicho cuánto cobró.
stats-unpriced = Con gasto desconocido: { $count }
stats-provider = Según AI/ML API: { $amount }, solicitudes cobradas: { $count }
stats-provider-refused = AI/ML API no muestra a nuestra clave lo que ha contado.
stats-provider-unknown = No se pudo preguntar a AI/ML API lo que ha contado.
stats-failures = Por qué fallaron las solicitudes
stats-failure =
    { $why ->
        [content] Reglas de contenido
        [request] Solicitud no aceptada
        [studio] No se pudo hacer
        [account] Nuestra cuenta o clave
        [late] Nunca se terminó
        [lost] Ningún video utilizable
        [file] Problema con un archivo recibido
       *[own] Un error mío
    }: { $count }
stats-times = De la solicitud al video: la mitad en menos de…, nueve de cada diez en menos de…
stats-time = { $model }: { $half }, { $most }
stats-slowest = El más lento: { $model }, la mitad de sus videos en menos de { $half }
balance-left = Nuestra cuenta en AI/ML API: { $amount }
balance-left-before = Nuestra cuenta en AI/ML API, hace { $time }: { $amount }. Ahora mismo no se pudo consultar.
balance-unknown = No se pudo preguntar a AI/ML API cuánto queda en nuestra cuenta.
balance-spent = Gasto en las últimas 24 horas: { $amount }
balance-lasts-hours = A este ritmo, alcanza para { $time }.
balance-lasts-days =
    { $days ->
        [one] A este ritmo, alcanza para { $days } día.
        [many] A este ritmo, alcanza para { $days } de días.
       *[other] A este ritmo, alcanza para { $days } días.
    }
digest-title = 🎬 Nuestra semana, del { $first } al { $last } (UTC)
news-readers = Personas con las novedades activadas: { $count }
news-how = Para enviarles novedades, escribe el texto después del comando, así:
    /broadcast Tenemos modelos nuevos.
news-preview = Arriba está tu mensaje tal como se enviará. Personas que lo recibirán: { $count }
button-news-send = 📣 Enviar
news-progress = Novedades en camino: { $sent } de { $people } enviadas
news-done = ✅ Novedades enviadas: { $sent } de { $people }. Me bloquearon: { $blocked }. No aceptadas por Telegram: { $failed }. Omitidas o sin confirmar: { $rest }.
news-refused = Telegram no acepta este mensaje: { $reason }
news-gone = Ya no tengo este mensaje. Por favor, envía /broadcast otra vez.
refused-news-too-long =
    { $limit ->
        [one] Es demasiado largo: un mensaje puede tener { $limit } carácter como máximo.
        [many] Es demasiado largo: un mensaje puede tener { $limit } de caracteres como máximo.
       *[other] Es demasiado largo: un mensaje puede tener { $limit } caracteres como máximo.
    }
button-set-news = 📰 Novedades de este bot: { $value }


## Admins: copies, audit

admin-copy-failed = ⚠️ No se pudo hacer la copia diaria de mi base de datos. El registro dice por qué. Lo intento de nuevo cada hora.
admin-copy-fine = ✅ La copia diaria de mi base de datos vuelve a hacerse.
command-audit = Comprobar lo que cobró AI/ML API
verb-month-odd = “{ $word }” no es un mes. Un mes se escribe así: 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } cobro, { $amount }.
        [many] { $count } de cobros, { $amount }.
       *[other] { $count } cobros, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] { $count } video todavía no se ha cobrado.
        [many] { $count } de videos todavía no se han cobrado.
       *[other] { $count } videos todavía no se han cobrado.
    }
verb-audit-unexplained = Sin explicación: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] No es mío: { $amount }
        [uncharged] Nunca cobrado: { $total }
        [for-nothing] Cobrado aunque falló: { $amount }
       *[differs] Cobrado { $amount }, indicado { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] Y { $count } más: “python -m bot audit” lo muestra.
        [many] Y { $count } más: “python -m bot audit” los muestra todos.
       *[other] Y { $count } más: “python -m bot audit” los muestra todos.
    }


## Admins: alerts

admin-conflict = ⚠️ Hay otro bot en marcha con nuestro token, así que a cada uno le llega solo una parte de los mensajes. Detén el otro o pide un token nuevo en @BotFather.
admin-conflict-over = ✅ Nadie más usa ya nuestro token. Vuelvo a recibir todos los mensajes.

## Films: several scenes, each made from where the last one ended

command-film = Hacer una película, una escena por línea
offer-film =
    ¿Hago con esto una película de { $scenes } escenas?

    “{ $prompt }”

    { inline-about } · cuenta como { $scenes } videos

    Cada escena empieza donde terminó la anterior, y todas llegan en un solo video.
button-make-film = 🎬 Hacer la película
button-as-film = 🎬 Película de { $scenes } escenas
status-making-film =
    🎬 Filmando la escena { $scene } de { $scenes }…
    { $bar } { $percent }%
    { $left ->
        [-1] Está tardando un poco más de lo normal.
       *[other] Tiempo restante para toda la película: alrededor de { $time }
    }
status-between-scenes =
    🎬 Ahora sigue la escena { $scene } de { $scenes }.
    { $position ->
        [-1] Estoy mirando dónde terminó la última escena.
        [0] ⏳ En la cola: por delante hay más de { $limit }.
        [1] ⏳ En la cola: es la siguiente.
       *[other] ⏳ En la cola: puesto { $position }.
    }
queue-between-scenes = 🎬 entre dos escenas – { $prompt }
pressed-cut-short = No se hará ninguna escena más. Recibirás las que ya están hechas.
caption-shorter = ✂️ { $made } de { $scenes } escenas. Después: { $reason }
caption-shorter-wanted = ✂️ { $made } de { $scenes } escenas, como querías.
refused-daily-many =
    { $limit ->
        [one] Esto cuenta como { $videos } videos, y el límite es de { $limit } video en 24 horas.
        [many] Esto cuenta como { $videos } videos, y el límite es de { $limit } de videos en 24 horas.
       *[other] Esto cuenta como { $videos } videos, y el límite es de { $limit } videos en 24 horas.
    } Usa menos escenas.
refused-film-short =
    Una película tiene de { $least } a { $limit ->
        [one] { $limit } escena
        [many] { $limit } de escenas
       *[other] { $limit } escenas
    }, y cada línea es una. Por ejemplo:

    /film un zorro se despierta en la nieve
    el zorro corre por el bosque
    se encuentra con un búho a la luz de la luna
refused-film-long =
    Son { $scenes } líneas, y una película tiene como máximo { $limit ->
        [one] { $limit } escena
        [many] { $limit } de escenas
       *[other] { $limit } escenas
    }: cada línea es una.
refused-film-media = Una película puede empezar con una foto y con nada más: ni segunda foto, ni audio, ni video.
failed-answer-lost = El estudio lo hizo, pero su respuesta se perdió por el camino, y no la entrega dos veces. Costó dinero, así que no voy a pagarlo otra vez por mi cuenta.
taken-back = Lo cancelaste. Lo que ya estaba hecho se pagó, así que cuenta como gasto.

## Words that a photo says

command-say = Hacer que una foto diga tu texto
