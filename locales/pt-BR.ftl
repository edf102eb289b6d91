# Portuguese of Brazil. The user is «você»; as in Telegram: “legenda”, “mensagem de voz”, “mensagem de vídeo”, “sticker”, “arquivo”, “link”, “configurações”. A request is a “pedido”.

## Sentences that several messages share

-nothing-counted = Isso não conta no seu limite.
-third-counts = Isso não conta como vídeo, a não ser que já tenha acontecido com você duas vezes nas últimas 24 horas.
-link-expires = O link expira depois de um tempo:

## Greetings

start =
    🎬 Eu transformo palavras e fotos em vídeos.

    Envie /video e o que você quer ver:
    /video um dragão sobre as montanhas

    Ou envie uma foto com uma legenda dizendo o que deve acontecer nela. Leva um ou dois minutos, e vou contando como está indo.

    { $quota }
start-quota =
    { $limit ->
        [0] Você pode fazer quantos vídeos quiser.
        [one] Você pode fazer { $limit } vídeo por dia. Agora restam: { $left }.
        [many] Você pode fazer { $limit } de vídeos por dia. Agora restam: { $left }.
       *[other] Você pode fazer { $limit } vídeos por dia. Agora restam: { $left }.
    }
help =
    🎬 Com palavras: envie /video e o que você quer ver.
    🖼 Com uma foto: coloque uma legenda dizendo o que deve acontecer nela, ou responda a uma foto com /video.
    🎞 Com um álbum: duas fotos são o primeiro e o último quadro; se forem mais, elas mostram quem ou o que deve aparecer.
    🗣 Com uma voz: responda a uma mensagem de voz com uma foto e /video, e a foto vai falar. Ou envie uma foto com /say e o texto.
    🎥 Com um vídeo, seu ou meu: coloque uma legenda, ou responda a ele com /video, e eu mudo ou continuo o vídeo. Responda com uma foto e /video, e a foto se move como ele.
    ⚙️ Duração, formato, resolução, modelos: toque em um botão abaixo.

    Quem faz os vídeos é um estúdio, a AI/ML API. { $quota }
help-options =
    🎛 Opções, em qualquer lugar da mensagem:

    --model NOME – modelo; /models mostra todos
    --ar 16:9 – formato: 16:9, 9:16 ou simplesmente vertical
    --duration 8 – duração em segundos
    --res 1080p – resolução
    --seed 42 – quase o mesmo resultado de novo
    --no "desfoque, texto" – o que evitar
    --silent – sem som
    --raw – suas palavras exatamente como você escreveu
    --sketch – primeiro um esboço barato, depois a versão final
    --set nome=valor – qualquer outro ajuste do modelo

    Sem --model eu uso { $model }, ou o que você escolheu em /settings. Nem todo modelo tem todas as opções; se alguma não der certo, eu aviso, e não conta.
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
    🎬 Neste grupo, envie
    /video um dragão sobre as montanhas
    ou responda a uma foto ou a um vídeo com /video e o que deve acontecer. Uma legenda também pode começar com /video.
unknown-command =
    Não conheço o comando { $command }. { $nearest ->
        [none] /help mostra o que eu sei fazer.
       *[other] Você quis dizer { $nearest }?
    }
sorry = Algo deu errado do meu lado. { -nothing-counted } Por favor, envie de novo.

## Command menus (at most 256 characters each)

command-video = Fazer um vídeo com suas palavras
command-queue = Seus pedidos e como eles estão
command-cancel = Cancelar os pedidos em espera
command-quota = Quantos vídeos você ainda tem
command-help = O que eu sei fazer

## Questions and offers

ask-prompt = Bela foto! O que deve acontecer nela? Responda com algumas palavras.
ask-words =
    O que o vídeo deve mostrar? Responda com algumas palavras, ou envie
    /video um dragão sobre as montanhas
ask-video = 🎞 O que eu faço com este vídeo? Responda com algumas palavras, por exemplo: mude para o inverno.
ask-say = 🗣 O que deve ser dito neste vídeo? Responda com o texto.
ask-say-photo = 🗣 O que esta foto deve dizer? Responda com o texto.
ask-placeholder = O que deve acontecer?
offer =
    Faço um vídeo com isto?

    “{ $prompt }”

    { inline-about } · conta como um vídeo
offer-help = Era uma pergunta? /help mostra o que eu sei fazer.
offer-others-change = Já estes modelos conseguem mudar o vídeo:
offer-terms = { $model } · leva cerca de { $time } · { $price }
offer-talk =
    Faço esta foto falar?

    { $terms } · conta como um vídeo
offer-say =
    Faço esta foto dizer isto?

    “{ $prompt }”

    { $terms } · conta como um vídeo
ask-video-note =
    Faço esta foto falar com a voz da mensagem de vídeo, ou se mover como nela?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Faço esta foto se mover como nesse vídeo?

    { $terms } · conta como um vídeo
edited = Estou usando o que você escreveu primeiro. Para a versão alterada, envie como uma nova mensagem.
unsupported =
    { $kind ->
        [sticker] Não consigo fazer um vídeo com um sticker.
       *[other] Não consigo usar isso.
    } Envie palavras para mim, ou uma foto ou um vídeo com legenda.
unusable-answered =
    { $kind ->
        [sticker] Não consigo usar o sticker a que você respondeu.
       *[other] Não consigo usar a mensagem a que você respondeu.
    } Envie sua mensagem de novo, sem responder a nada.

## Buttons

button-make = 🎬 Fazer o vídeo
button-again = 🔁 De novo
button-sketch = ✏️ Esboço
button-another-sketch = ✏️ Outro esboço
button-full = 🎬 Versão final
button-retry = 🔁 Tentar de novo
button-cancel = ✖️ Cancelar
button-cancel-place = ✖️ Cancelar “{ $prompt }”
button-no = ✖️ Agora não
button-without = Sem { $option }
button-write-down = 📝 Transcrever
button-talk = 🗣 Fazer falar
button-animate = 🕺 Mover igual
button-options = 🎛 Opções
button-models = 🎬 Modelos
button-commands = 📜 Comandos
pressed-make = Entrou na fila.
pressed-already = Este já está sendo feito.
pressed-not-yours = Este botão é de outra pessoa.
pressed-write-down = Ouvindo…
pressed-already-written = Já ouvi esta mensagem.
pressed-gone = Este botão já expirou. Comece de novo com /video.
pressed-cancelled = Cancelado.
pressed-too-late = Não dá mais para cancelar: a filmagem já começou. Você vai receber o vídeo.
pressed-doubtful = A resposta do estúdio não foi clara e ainda estou verificando se ele recebeu este pedido. Por enquanto não dá para cancelar.

## The status of a request

status-preparing = 🖼 Olhando sua foto…
status-preparing-video = 🎞 Olhando o vídeo…
status-waiting =
    { $position ->
        [0] ⏳ Na fila: mais de { $limit } antes de você.
        [1] ⏳ Na fila: o próximo pedido é o seu.
       *[other] ⏳ Na fila: posição { $position }.
    }
status-starting = 🎬 Preparando a filmagem…
status-checking = 🔎 A resposta do estúdio não foi clara, então estou verificando se ele recebeu seu pedido. Nada vai ser feito nem contado duas vezes. No máximo { $time } depois do envio ele deixa de contar entre os seus pedidos em andamento. Vou continuar verificando por um dia.
status-making =
    🎬 Filmando…
    { $bar } { $percent }%
    { $left ->
        [-1] Está levando um pouco mais que o normal.
       *[other] Tempo restante: cerca de { $time }
    }
status-late = 🐢 Está demorando muito mais que o normal, então não conta mais entre os seus pedidos em andamento. Ainda conta como vídeo, a não ser que falhe. Vou continuar acompanhando por um dia; se o vídeo vier, você recebe.
status-sending = 📤 O vídeo está pronto. Enviando…
status-speaking = 🗣 Transformando seu texto em voz…
status-drawing = 🖼 Desenhando a imagem…
status-cancelled = ✖️ Cancelado. { -nothing-counted }
status-undelivered = 🎁 Seu vídeo está pronto, mas o Telegram não me deixa enviar para este chat. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    Isso não conta como vídeo.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · feito em { $time }

## The list of requests, and the quota

queue-empty = Você não tem nenhum pedido em andamento. Comece um com /video.
queue-title =
    { $count ->
        [one] Você tem { $count } pedido em andamento:
        [many] Você tem { $count } de pedidos em andamento:
       *[other] Você tem { $count } pedidos em andamento:
    }
queue-waiting =
    ⏳ { $position ->
        [0] mais de { $limit } antes de você
       *[other] posição { $position }
    } – { $prompt }
queue-paused = ⏸ esperando o estúdio – { $prompt }
queue-paused-model = ⏸ esperando { $model } – { $prompt }
queue-starting = 🎬 preparando a filmagem – { $prompt }
queue-checking = 🔎 verificando se o estúdio recebeu – { $prompt }
queue-making = 🎬 filmando – { $prompt }
queue-sending = 📤 enviando – { $prompt }
queue-preparing = 🖼 olhando a foto – { $prompt }
queue-late = 🐢 com atraso – { $prompt }
cancel-none = Você não tem nenhum pedido esperando na fila. Comece com /video.
cancel-done =
    { $count ->
        [one] { $count } pedido cancelado. { -nothing-counted }
        [many] { $count } de pedidos cancelados. Eles não contam no seu limite.
       *[other] { $count } pedidos cancelados. Eles não contam no seu limite.
    }
cancel-too-late =
    { $count ->
        [one] { $count } pedido já está sendo filmado e não dá mais para parar. Você vai receber o vídeo.
        [many] { $count } de pedidos já estão sendo filmados e não dá mais para parar. Você vai receber os vídeos.
       *[other] { $count } pedidos já estão sendo filmados e não dá mais para parar. Você vai receber os vídeos.
    }
cancel-doubtful = Por enquanto não dá para cancelar:
quota-daily =
    { $limit ->
        [0] Você pode fazer quantos vídeos quiser por dia. Vídeos nas últimas 24 horas: { $used }.
        [one] Você já fez { $used } de { $limit } vídeo nas últimas 24 horas. Restam: { $left }.
        [many] Você já fez { $used } de { $limit } de vídeos nas últimas 24 horas. Restam: { $left }.
       *[other] Você já fez { $used } de { $limit } vídeos nas últimas 24 horas. Restam: { $left }.
    }
quota-next = Você vai poder fazer o próximo vídeo em { $time }.
quota-active =
    { $limit ->
        [0] Em andamento agora: { $used }.
       *[other] Em andamento agora: { $used } (no máximo { $limit } ao mesmo tempo).
    }
quota-money = Seus vídeos das últimas 24 horas custam { $amount } dos { $total } que você pode gastar.
quota-chat =
    { $limit ->
        [one] Este grupo já fez { $used } de { $limit } vídeo nas últimas 24 horas.
        [many] Este grupo já fez { $used } de { $limit } de vídeos nas últimas 24 horas.
       *[other] Este grupo já fez { $used } de { $limit } vídeos nas últimas 24 horas.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } não tem efeito aqui: { $model } não usa essa opção.
note-chosen = Para isto, { $model } precisa de { $setting } = { $value }, então escolhi esse valor.
note-silent = { $model } só consegue fazer isto sem som.
note-still = Isto é uma imagem parada: na versão final, { $model } faz um vídeo que começa com ela.
note-sketch = Isto é um esboço: uma prévia barata do que { $model } faz na versão final.
note-continues = { $model } não consegue mudar um vídeo: continua a partir de onde ele termina.
note-cut = { $model } usa só os primeiros { $seconds } s do seu vídeo.
note-guides = { $model } não muda este vídeo: faz um novo tendo este como referência.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    O que o vídeo deve mostrar? Por exemplo:
    /video um dragão sobre as montanhas
refused-instead = Toque em uma opção e eu faço assim:
refused-unknown-option =
    A opção { $option } não existe. { $nearest ->
        [none] As opções são { $options }.
       *[other] Você quis dizer { $nearest }?
    }
refused-option-value = { $option } precisa de um valor, por exemplo { $example }.
refused-option-flag = { $option } não leva valor.
refused-open-quote = Há aspas sem fechar depois de { $option }.
refused-unknown-model =
    O modelo “{ $name }” não existe. { $developer ->
        [none] Os mais parecidos: { $families }.
       *[other] { $developer } tem { $families }.
    }
refused-no-sketch =
    { $model } não tem esboço para isto. { $families ->
        [none] Nenhum outro modelo tem.
       *[other] Modelos que têm: { $families }.
    }
refused-sketch-no-cheaper = Aqui, um esboço não custa menos que o próprio vídeo com { $model }.
refused-stills = Você chegou ao seu limite de esboços em 24 horas. Posso desenhar o próximo em { $time }.
refused-say-photo = Para alguém dizer isso, envie uma foto com um rosto e, na legenda, /say e o texto; ou responda a uma foto com /say e o texto.
refused-say-off = A leitura de textos em voz alta está desativada aqui. Em vez disso, você pode responder a uma mensagem de voz com uma foto e /video.
refused-say-long =
    É texto demais: cerca de { $seconds } s, e { $model } consegue falar por no máximo { $limit ->
        [one] { $limit } segundo
        [many] { $limit } de segundos
       *[other] { $limit } segundos
    }. Por favor, use menos palavras.
refused-option =
    { $operation ->
        [image] Para fotos, { $model } não tem a opção { $option }.
       *[other] { $model } não tem a opção { $option }.
    } { $options ->
        [none] Não tem nenhuma opção.
       *[other] Você pode usar { $options }.
    }
refused-value =
    Com { $model }, { $option } não pode ser “{ $value }”. { $nearest ->
        [none] Você pode usar: { $choices }.
       *[other] O mais próximo é { $nearest }. Você pode usar: { $choices }.
    }
refused-not-integer = { $option } precisa de um número inteiro, não “{ $value }”.
refused-not-number = { $option } precisa de um número, não “{ $value }”.
refused-bounds = Com { $model }, { $option } não pode ser { $value }. Você pode usar de { $minimum } a { $maximum }.
refused-option-too-long = O texto depois de { $option } é longo demais: no máximo { $limit } caracteres.
refused-prompt-too-long = Seu texto tem { $length } caracteres; { $model } aceita no máximo { $limit }.
refused-needs-photo = Aqui { $model } precisa de uma foto: envie uma com legenda, ou responda a uma com /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } aceita no máximo { $limit } foto.
        [many] { $model } aceita no máximo { $limit } de fotos.
       *[other] { $model } aceita no máximo { $limit } fotos.
    } Faz vídeos a partir de: { $takes }. { $other ->
        [none] Nenhum outro modelo aceita tantas.
       *[other] { $other } aceita: adicione --model { $other }
    }
refused-needs-photos =
    { $count ->
        [one] Aqui { $model } precisa de { $count } foto: envie com legenda.
        [many] Aqui { $model } precisa de { $count } de fotos: envie em um álbum com legenda.
       *[other] Aqui { $model } precisa de { $count } fotos: envie em um álbum com legenda.
    }
refused-needs-sound = { $model } precisa de uma foto e de uma voz: responda a uma mensagem de voz com uma foto e /video.
refused-needs-video = { $model } precisa de um vídeo: envie um com legenda, ou responda a um com /video e o que deve mudar.
refused-media =
    { $operation ->
        [text] Para { $model }, só palavras não bastam.
        [image] { $model } não consegue animar uma foto.
        [frames] { $model } não consegue ir de uma foto a outra.
        [references] { $model } não consegue usar fotos de referência.
        [talking] { $model } não consegue fazer uma foto falar.
        [edit] { $model } não consegue mudar um vídeo assim.
        [extend] { $model } não consegue continuar um vídeo.
        [guide] { $model } não consegue usar um vídeo de referência.
        [motion] { $model } não consegue fazer uma foto se mover como em um vídeo.
       *[other] { $model } não consegue fazer um vídeo com isto.
    } Faz vídeos a partir de: { $takes }. { $other ->
        [none] Os outros modelos também não conseguem.
       *[other] { $other } consegue: adicione --model { $other }
    }
refused-needs-voice = { $model } faz um vídeo falar: escreva depois de /video o que deve ser dito.
refused-voice-or-words = { $model } aceita um áudio ou um texto para ser falado, não os dois. Por favor, envie de novo com apenas um deles.
refused-photo-count =
    { $count ->
        [one] Para isto, { $model } precisa de exatamente { $count } foto.
        [many] Para isto, { $model } precisa de exatamente { $count } de fotos. Envie em um álbum com legenda.
       *[other] Para isto, { $model } precisa de exatamente { $count } fotos. Envie em um álbum com legenda.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } aceita áudios com menos de { $limit } segundo.
        [many] { $model } aceita áudios com menos de { $limit } de segundos.
       *[other] { $model } aceita áudios com menos de { $limit } segundos.
    } Por favor, envie um mais curto.
refused-video-length =
    { $minimum ->
        [0] { $model } aceita vídeos de até { $maximum } s.
       *[other] { $model } aceita vídeos de { $minimum } a { $maximum } s.
    } Este não serve.
refused-video-pixels = Este vídeo é grande demais para { $model }, que aceita no máximo { $limit } megapixels.
refused-video-frames = Este vídeo é longo demais para { $model }, que aceita no máximo { $limit } quadros, ou seja, { $seconds } s a 30 quadros por segundo.
refused-medium =
    { $kind ->
        [sound] { $model } não consegue usar este áudio: o formato ou o tamanho não serve.
        [video] { $model } não consegue usar este vídeo: o formato ou o tamanho não serve.
       *[photo] { $model } não consegue usar esta foto: o formato ou o tamanho não serve.
    }
refused-links-only = { $model } só aceita fotos e áudios como links da web, e não consigo fornecer nenhum. /models mostra outros modelos.
refused-links-only-video = { $model } só aceita vídeos como links da web, e não consigo fornecer nenhum. /models mostra outros modelos.
refused-combination = { $model } não consegue combinar { $option } { $value } com { $other }. Valores possíveis aqui: { $choices }.
refused-combination-media = Quando { $model } faz um vídeo a partir de { $takes }, não consegue usar { $option } { $value }. Valores possíveis aqui: { $choices }.
refused-out-of-place = { $model } não consegue usar { $option } aqui.
refused-generic-combination = { $model } não consegue usar estas opções juntas. Por favor, tire algumas.
refused-needs-setting = { $model } também precisa de --set { $setting }=VALOR. Valores possíveis: { $choices }.
refused-setting =
    { $model } não tem nenhum ajuste chamado “{ $setting }”. { $settings ->
        [none] Não tem nada para --set.
       *[other] Com --set você pode usar { $settings }.
    }
refused-album = Há um vídeo neste álbum, e só consigo usar fotos. Por favor, envie de novo sem ele.
write-as-yourself = Você está escrevendo como canal, então não sei quem você é. Mude para a sua própria conta e envie de novo.
refused-not-allowed =
    Desculpe, este bot é só para as pessoas e os grupos que o dono dele escolheu. { $group ->
        [none] Seu ID do Telegram é { $id }: passe para o dono se quiser usar o bot.
       *[other] O ID deste grupo é { $group }, e o seu é { $id }: passe um dos dois para o dono se quiser usar o bot.
    }
refused-user-daily =
    { $limit ->
        [one] Você chegou ao seu limite de { $limit } vídeo em 24 horas.
        [many] Você chegou ao seu limite de { $limit } de vídeos em 24 horas.
       *[other] Você chegou ao seu limite de { $limit } vídeos em 24 horas.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Este grupo chegou ao limite de { $limit } vídeo em 24 horas.
        [many] Este grupo chegou ao limite de { $limit } de vídeos em 24 horas.
       *[other] Este grupo chegou ao limite de { $limit } vídeos em 24 horas.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Você já tem { $limit } pedido em andamento. Tente de novo quando ele terminar. Veja em /queue.
        [many] Você já tem { $limit } de pedidos em andamento. Tente de novo quando um terminar. Veja em /queue.
       *[other] Você já tem { $limit } pedidos em andamento. Tente de novo quando um terminar. Veja em /queue.
    }

## Photos that cannot be used

image-too-large = Esta imagem é grande demais: precisa ter menos de { $limit } MB.
image-too-many-pixels = Esta imagem tem { $megapixels } megapixels; consigo usar até { $limit }. Envie como foto, não como arquivo: o Telegram diminui a imagem.
image-too-small = Esta imagem é pequena demais ({ $width }×{ $height }): cada lado precisa de pelo menos { $limit } pixels.
image-crop-too-small = Esta imagem é comprida e estreita demais: cortada no formato do vídeo, sobrariam só { $width }×{ $height } pixels, e cada lado precisa de pelo menos { $limit }.
image-broken = Não consigo abrir esta imagem; o arquivo parece estar danificado. Por favor, envie de novo.
image-unusable = Não consegui abrir esta imagem. Por favor, envie como foto, não como arquivo.
image-nothing = Esta imagem está em branco: não dá para ver nada nela. Por favor, envie outra.
image-format = Não consigo usar imagens { $format }. Envie como foto, não como arquivo, ou envie um arquivo JPEG, PNG, WebP, HEIC, AVIF, TIFF ou BMP.
image-unknown = Isto não é uma imagem que eu consiga usar. Envie como foto, não como arquivo, ou envie um arquivo JPEG, PNG, WebP, HEIC, AVIF, TIFF ou BMP.
image-animated = Não consigo usar GIFs nem outras imagens com movimento, só fotos.
image-gone = O Telegram não me deixa mais baixar esta foto. Por favor, envie de novo.
sound-too-large = Este áudio é grande demais: precisa ter menos de { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Este áudio é longo demais: no máximo { $limit } segundo.
        [many] Este áudio é longo demais: no máximo { $limit } de segundos.
       *[other] Este áudio é longo demais: no máximo { $limit } segundos.
    }
sound-too-short = Este áudio é curto demais: precisa de pelo menos { $limit } s.
sound-broken = Não consigo reproduzir este áudio. Por favor, envie uma mensagem de voz ou um arquivo MP3.
sound-gone = O Telegram não me deixa mais baixar este áudio. Por favor, envie de novo.
source-too-large = Este vídeo é grande demais: consigo usar vídeos de até { $limit } MB.
source-too-long =
    { $limit ->
        [one] Este vídeo é longo demais: consigo usar até { $limit } segundo. Por favor, envie um mais curto.
        [many] Este vídeo é longo demais: consigo usar até { $limit } de segundos. Por favor, envie um mais curto.
       *[other] Este vídeo é longo demais: consigo usar até { $limit } segundos. Por favor, envie um mais curto.
    }
source-too-short = Este vídeo é curto demais: precisa de pelo menos { $limit } s.
source-unusable = Não consigo abrir este vídeo. Por favor, envie como vídeo, não como arquivo, ou envie um arquivo MP4.
source-cannot-fit = Não consigo adaptar este vídeo ao modelo: o formato dele é comprido e estreito demais.
source-gone = O Telegram não me deixa mais baixar este vídeo. Por favor, envie de novo.
media-out-of-reach = Não consigo acessar fotos, áudios e vídeos aqui: o servidor do Telegram deste bot não está configurado para isso. O dono do bot precisa ver isso.
sound-silent = Não dá para ouvir nada neste áudio: ele é silencioso do começo ao fim. Por favor, envie outro.

## Failures

failed-content = O estúdio recusou este texto ou esta foto: as regras dele não permitem. Tente outras palavras ou outra foto.
failed-generation = O estúdio não conseguiu fazer este vídeo: { $reason }
failed-unknown = O estúdio não conseguiu fazer este vídeo e não disse por quê.
failed-field = O estúdio não aceitou { $field }. Tente sem essa opção.
failed-bad-request = O estúdio não aceitou o pedido: { $reason }
failed-bad-key = O estúdio não está me deixando entrar no momento. O dono do bot precisa ver isso.
failed-no-credits = A conta do bot no estúdio ficou sem saldo. O dono do bot precisa recarregar.
failed-not-allowed = O estúdio não permite isso para a conta do bot.
failed-model-gone = O estúdio não tem mais este modelo. Por favor, escolha outro.
failed-maintenance = Este modelo está em manutenção no estúdio. Tente outro, ou tente de novo mais tarde.
failed-never-came = O estúdio nunca terminou este vídeo, e parei de esperar.
failed-no-video = O estúdio diz que este vídeo está pronto, mas o que ele me deu não é um vídeo.
failed-link-dead = O estúdio diz que este vídeo está pronto, mas o link não funciona mais, e não há outro.
failed-source-gone = Não consigo mais acessar o vídeo que você quer usar: o estúdio apagou. Nada foi enviado ao estúdio.
failed-internal = Algo deu errado do meu lado. Por favor, tente de novo.

link-too-large = O vídeo passa dos { $limit } MB que posso enviar, então aqui está o link. { -link-expires }
link-not-taken = O Telegram não aceita este vídeo aqui, então aqui está o link. { -link-expires }
link-not-fetched = Não consegui baixar o vídeo para enviar, então aqui está o link. { -link-expires }
video-broken = O arquivo de vídeo está danificado.

## What a model makes a video of: parts of a list

operation-text = palavras
operation-image = uma foto
operation-frames = uma primeira e uma última foto
operation-references = fotos de referência
operation-talking = uma foto com uma voz
operation-edit = um vídeo para mudar
operation-extend = um vídeo para continuar
operation-guide = um vídeo de referência
operation-motion = uma foto e um vídeo com os movimentos que ela deve imitar
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = precisa de um segundo vídeo como máscara do que deve ser repintado
unreachable-character-object = precisa de um personagem e de um vídeo de um ator que dê movimento a ele
unreachable-no-description = é novo, e a AI/ML API não diz onde ele está descrito
unreachable-elsewhere = é novo, e a descrição dele não fica na própria AI/ML API
unreachable-not-had = é novo, e não foi possível obter a descrição dele; vou tentar de novo
unreachable-unreadable = é novo, e não dá para ler a descrição dele
unreachable-circular = é novo, e a descrição dele remete a si mesma sem fim
unreachable-other-model = é novo, e a descrição dele é de outro modelo
unreachable-path = é novo, e os pedidos a ele são feitos de um jeito que eu não conheço
unreachable-required = é novo, e precisa de algo que não consigo fornecer: { $parameter }
unreachable-use-of-video = é novo, e não está descrito o que ele faz com um vídeo
unreachable-no-input = é novo, e não aceita nem palavras nem fotos de um jeito que eu conheça
unreachable-id = é novo, e o nome dele não pode ser escrito em um chat
unreachable-name = é novo, e tem o mesmo nome de outro modelo

## Settings, models, languages

language-name = Português (Brasil)
command-models = Todos os modelos e o que eles fazem
command-settings = Suas configurações padrão
command-language = O idioma que eu falo com você
settings-title =
    ⚙️ Suas configurações: o que eu uso quando sua mensagem não diz outra coisa. Uma opção na mensagem sempre tem prioridade.

    Aqui aparece o que { $model } oferece; com outro modelo pode ser diferente.
settings-title-group =
    ⚙️ As configurações deste grupo: o que eu uso quando uma mensagem não diz outra coisa. Uma opção na mensagem sempre tem prioridade. Só administradores podem mudar.

    Aqui aparece o que { $model } oferece; com outro modelo pode ser diferente.
settings-admins-only = Só administradores podem mudar as configurações deste grupo. As suas você escolhe em um chat privado comigo.
settings-pick-ar = 📐 Que formato seus vídeos devem ter? Estes são os que { $model } oferece. As fotos são cortadas nesse formato.
settings-pick-duration = ⏱ Quanto tempo seus vídeos devem durar? Estas são as durações que { $model } oferece.
settings-pick-res = 🖥 Que resolução seus vídeos devem ter? Estas são as que { $model } oferece.
value-own = o modelo decide
value-own-known = { $value } (padrão)
value-on = sim
value-off = não
value-telegram = como no Telegram
button-set-model = 🎬 Modelo: { $value }
button-set-ar = 📐 Formato: { $value }
button-set-duration = ⏱ Duração: { $value }
button-set-res = 🖥 Resolução: { $value }
button-set-sound = 🔊 Som: { $value }
button-set-enhance = ✨ Aprimorar meu texto: { $value }
button-set-confirm = ✋ Perguntar antes: { $value }
button-set-language = 🌐 Idioma: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Configurações
button-back = ↩️ Voltar
button-previous = ◀️ Anteriores
button-next = Mais ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Indisponíveis aqui · { $count }
button-mine = ⭐ Usar este modelo
button-mine-group = ⭐ Usar neste grupo
button-is-mine = ✅ Seu modelo
button-is-mine-group = ✅ O modelo deste grupo
pressed-saved = Salvo.
pressed-admins-only = Só administradores deste grupo podem mudar isso.
pressed-no-more = Isso não está mais disponível.
models-title =
    { $count ->
        [one] 🎬 Há { $count } modelo. De quem é?
        [many] 🎬 Há { $count } de modelos. De qual empresa você quer ver?
       *[other] 🎬 Há { $count } modelos. De qual empresa você quer ver?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } modelo.
        [many] 🎬 { $developer }: { $count } de modelos. Qual deles?
       *[other] 🎬 { $developer }: { $count } modelos. Qual deles?
    }
models-family =
    🎬 { $model } · { $developer }

    Faz vídeos a partir de:

    { $takes }

    Leva cerca de { $time } · { $price }
    Só para um vídeo: --model { $name }
models-tags = No seu texto você pode chamar de { $first } o primeiro item enviado, e assim por diante. Se não usar esses nomes, eu acrescento.
models-new = 🆕 Só sei deste modelo o que diz a descrição da AI/ML API; ninguém testou para mim ainda.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modelo não pode ser usado em um chat, e este é o motivo:
        [many] 🚫 { $count } de modelos não podem ser usados em um chat, e este é o motivo:
       *[other] 🚫 { $count } modelos não podem ser usados em um chat, e este é o motivo:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 Em que idioma devo falar com você? Vale também nos grupos.
language-title-group = 🌐 Em que idioma devo falar neste grupo? Cada membro recebe respostas no próprio idioma, se eu souber.

## Answers to messages, and the buttons under a result

refused-sound-alone = Uma voz precisa de um rosto: responda à mensagem de voz com uma foto cuja legenda comece com /video.
sound-alone =
    { $kind ->
        [voice] 🎙 Uma voz precisa de um rosto: responda a esta mensagem de voz com uma foto, e a foto vai falar.
       *[audio] 🎙 Uma voz precisa de um rosto: responda a este áudio com uma foto, e a foto vai falar.
    }
offer-write-down =
    🎙 Posso transcrever o que você diz aqui e depois fazer um vídeo com suas palavras.

    Ou responda a esta mensagem de voz com uma foto, e a foto vai falar.
written-down =
    📝 Ouvi isto:

    { $words }
refused-recordings =
    { $limit ->
        [one] Você chegou ao seu limite de { $limit } mensagem de voz em 24 horas. Posso transcrever a próxima em { $time }.
        [many] Você chegou ao seu limite de { $limit } de mensagens de voz em 24 horas. Posso transcrever a próxima em { $time }.
       *[other] Você chegou ao seu limite de { $limit } mensagens de voz em 24 horas. Posso transcrever a próxima em { $time }.
    }
refused-recording-price = Ninguém sabe de antemão quanto custa transcrever isto, e aqui os gastos são limitados. Por favor, escreva em vez de gravar.
recording-no-words = Não ouço nenhuma palavra nesta mensagem de voz. Por favor, fale mais perto do microfone, ou escreva.
recording-failed = Não consegui transcrever esta mensagem de voz, e nada foi cobrado. Por favor, envie de novo, ou escreva.
recording-in-doubt = Não sei o que aconteceu com esta mensagem de voz: a resposta do estúdio se perdeu. Por favor, escreva o que você disse.
button-change = ✏️ Mudar algo
button-extend = ➡️ Continuar vídeo
button-sound = 🔊 Adicionar som
button-restyle = 🎨 Mudar o estilo
button-say = 🗣 Dizer algo
button-others = 🎛 Outro modelo
button-copy = 📋 Copiar
pressed-no-others = Nenhum outro modelo consegue fazer este.
change-words =
    Copie isto, mude o que quiser e envie:

    { $command }
change-media =
    Copie isto, mude o que quiser e envie como resposta a esta mensagem, para eu usar as mesmas fotos, o mesmo áudio ou o mesmo vídeo:

    { $command }
other-models = Qual modelo eu uso desta vez? Toque em um e eu começo; conta como um vídeo.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Que bom estar aqui! Eu transformo palavras e fotos em vídeos.
group-sees-all =
    👀 Vejo as mensagens deste grupo, então você também pode simplesmente me mencionar:
    @{ $name } um dragão sobre as montanhas
group-sees-some =
    🙈 Aqui só vejo comandos e respostas às minhas mensagens. Não vejo mensagens nem legendas que me mencionam.
    Para mudar isso, um administrador pode me dar permissões de administrador neste grupo. Ou o dono do bot pode desativar a privacidade em grupos (@BotFather, /setprivacy) e me adicionar de novo.
group-no-videos = ⚠️ Não tenho permissão para enviar vídeos aqui, então só chegariam links. Um administrador pode liberar isso nas permissões do grupo, ou me dar permissões de administrador.
group-no-messages = ⚠️ Você me adicionou a “{ $group }”, mas não tenho permissão para escrever lá. Um administrador desse grupo pode liberar isso nas permissões do grupo, ou me dar permissões de administrador.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Eu transformo palavras e fotos em vídeos com som.

    Escreva o que você quer ver, ou envie uma foto e diga o que deve acontecer nela. Um ou dois minutos depois, o vídeo está aqui. Também funciono em grupos.

    Toque em Começar (ou Iniciar) e me envie sua primeira ideia.
bot-short-description = 🎬 Transforma palavras e fotos em vídeos com som, em chats privados e em grupos.

## Videos already made, and what is kept

command-history = Seus vídeos, para receber de novo
command-privacy = O que eu guardo sobre você e quem vê
command-forget = Apagar o que eu guardo sobre você
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Mais novos
button-older = ⬇️ Mais antigos
button-forget = 🗑 Apagar tudo
button-keep = ↩️ Manter tudo
pressed-not-now = O Telegram não aceitou agora. Se nada chegar, toque de novo.
history-empty = Você ainda não tem vídeos aqui. Faça um com /video.
history-title = 🎞 Seus vídeos, os mais novos primeiro. Toque em um botão para receber um de novo: é grátis e não conta.
history-title-group = 🎞 Seus vídeos deste grupo, os mais novos primeiro. Toque em um botão para receber um de novo: é grátis e não conta.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · chegou como link, então não posso enviar de novo
history-lost = O Telegram não tem mais este vídeo, então não posso enviar de novo. Posso fazer outra vez; isso conta como um vídeo.
forget-ask =
    🗑 Apago o que guardo sobre você, em todos os chats?

    Vão sumir de vez: as palavras, as opções, os IDs de arquivo das fotos, os links de vídeos e os resultados de todos os seus pedidos terminados, seu /history com os botões, suas /settings e as minhas propostas e perguntas que ainda esperam por você. Os botões embaixo dos seus vídeos vão parar de funcionar.

    As mensagens e os vídeos deste chat ficam: quem guarda é o Telegram, e só você pode apagar. Por cerca de um dia ainda vou lembrar que você fez vídeos, mas não quais, para que seu limite continue igual.
forget-under-way =
    { $count ->
        [one] { $count } pedido seu ainda está em andamento. Ele não vai ser apagado, e você vai receber seu vídeo; depois disso, envie /forget de novo.
        [many] { $count } de pedidos seus ainda estão em andamento. Eles não vão ser apagados, e você vai receber seus vídeos; depois disso, envie /forget de novo.
       *[other] { $count } pedidos seus ainda estão em andamento. Eles não vão ser apagados, e você vai receber seus vídeos; depois disso, envie /forget de novo.
    }
forget-done =
    { $count ->
        [0] Pronto. Você não tinha nenhum pedido terminado; as propostas e perguntas em aberto foram apagadas.
        [one] Pronto. { $count } pedido terminado foi apagado, junto com as propostas e perguntas em aberto.
        [many] Pronto. { $count } de pedidos terminados foram apagados, junto com as propostas e perguntas em aberto.
       *[other] Pronto. { $count } pedidos terminados foram apagados, junto com as propostas e perguntas em aberto.
    }
privacy =
    🔒 O que eu guardo sobre você:
    · Seus pedidos: as palavras, as opções, o modelo, os horários, seu ID do Telegram, seu idioma, o chat e a mensagem de onde vieram, os IDs de arquivo que o Telegram dá às suas fotos, aos vídeos que você enviou e aos vídeos prontos, o link do vídeo no estúdio e, se algo deu errado, o que foi. { $days ->
        [0] Até você enviar /forget.
        [one] Até você enviar /forget, e por { $days } dia no máximo.
        [many] Até você enviar /forget, e por { $days } de dias no máximo.
       *[other] Até você enviar /forget, e por { $days } dias no máximo.
    }
    · Propostas e perguntas que esperam sua resposta: 1 dia. Os IDs de arquivo do Telegram das fotos de álbuns: 7 dias.
    · O que você escolheu em /settings: até você mudar ou enviar /forget.
    · As fotos, os áudios e os seus próprios vídeos em si: só até o estúdio receber, ou até o pedido terminar. Vídeos prontos: só enquanto eu envio.
    · As mensagens que você me envia: até eu processá-las. Uma que não consegui processar: 2 dias.

    Quem vê:
    · O estúdio, a AI/ML API, recebe as palavras, as opções, as fotos, os vídeos e os áudios de um pedido, com um número aleatório, sem seu nome nem seu ID do Telegram. O que ele guarda depende das regras dele.
    · O Telegram guarda nossas mensagens e seus vídeos, conforme as regras dele.
    · O dono do bot pode ver o armazenamento e o log do bot.
    · Em um grupo, todos os membros veem os pedidos e os vídeos.

    Como se apaga: /forget apaga o que eu guardo. Por cerca de um dia depois de um pedido, ainda lembro que ele foi feito e onde, mas não o que era, por causa do limite. Ele não apaga nada no estúdio, no Telegram, nem nas cópias e nos logs que o dono guarda.

## Live state: what the provider tells of its models

price-usd = US$ { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = o preço só se sabe no final
price-unknown = preço desconhecido
refused-model-gone =
    Infelizmente o estúdio não oferece mais { $model }. { -nothing-counted } { $other ->
        [none] No momento, nenhum outro modelo consegue fazer isto.
       *[other] { $other } consegue fazer o mesmo: adicione --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ Em qualquer outro chat, digite @{ $name } e o que você quer ver.
inline-make = 🎬 Fazer este vídeo aqui
inline-about = { $details } · leva cerca de { $time } · { $price }
inline-empty = Escreva o que você quer ver
inline-refused = ✋ Assim não consigo fazer
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · conta como um vídeo
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 Animar assim sua última foto
inline-photo-gone = Não tenho mais a foto para isto. { -nothing-counted } Envie de novo para mim, no nosso chat privado.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 Em um chat em que não estou, responda a uma foto com @{ $name } e o que deve acontecer nela.
guest-begun = 🎬 Um momento… Se este texto não mudar, nada foi feito: é só me mencionar de novo.
guest-how =
    Responda a uma foto com @{ $name } e o que deve acontecer nela, por exemplo:
    @{ $name } as ondas chegam à praia, o cabelo balança ao vento
guest-unanswered = Você me mencionou em outro chat, e não consigo mais acrescentar nada lá. { -nothing-counted } Por favor, peça de novo.

## Sharing: one's own videos in any chat

button-share = ↗️ Compartilhar
button-make-own = 🎬 Fazer meu vídeo
gallery-not-there = Você não tem esse vídeo aqui

## The last frame, and the file as it is

button-last-frame = 🎞 Próxima cena
button-file = 📎 Como arquivo
pressed-fetching = Buscando…
ask-frame = 🎞 É aqui que seu vídeo termina. O que deve acontecer depois? Responda com algumas palavras.
caption-file = 📎 O vídeo como o estúdio fez, sem a compressão do Telegram.
video-gone = Não consigo mais acessar este vídeo: o estúdio apagou, e o Telegram só me dá arquivos de até { $limit } MB. Posso fazer outra vez; isso conta como um vídeo.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Na fila. O estúdio não está aceitando novos pedidos no momento; o seu está guardado e vai continuar sozinho.
status-paused-model = ⏸ Na fila. O estúdio não está aceitando pedidos para { $model } no momento; o seu está guardado e vai continuar sozinho. Enquanto isso, outro modelo pode funcionar.
status-unclear = 🔎 O estúdio ainda não sabe me dizer se recebeu seu pedido, então ele não conta mais entre os seus pedidos em andamento. Ainda conta como vídeo, a não ser que falhe. Vou continuar perguntando por um dia; se o vídeo vier, você recebe.
status-fitting = 📦 O vídeo é grande demais para o Telegram, então estou diminuindo… { $percent }%
status-converting = 📦 Os celulares não reproduzem o formato deste vídeo, então estou convertendo… { $percent }%
caption-smaller = diminuído para caber no Telegram
caption-converted = convertido para tocar no celular
link-no-room = Estou sem espaço para o vídeo no momento, então aqui está o link. { -link-expires }
link-not-ready = Não consegui converter este vídeo para tocar no celular, então aqui está o link. { -link-expires }
failed-no-room = Fiquei sem espaço para trabalhar. O dono do bot precisa ver isso.
refused-budget = O orçamento deste bot para 24 horas já acabou. { quota-next }
refused-budget-model = { $model } custaria { $price }, mais do que o orçamento deste bot para 24 horas. /models mostra quanto custam os outros.
refused-budget-price = { $model } não tem preço fixo, e o dono do bot só permite modelos que têm. /models mostra quanto custam os outros.
refused-paused = A conta do bot no estúdio está quase sem saldo, então não estou aceitando novos pedidos no momento. O dono do bot já sabe. Por favor, tente mais tarde.
refused-model-not-allowed =
    Este bot não oferece { $model }. { $other ->
        [none] /models mostra o que ele oferece.
       *[other] { $other } consegue fazer o mesmo: adicione --model { $other }
    }
refused-video-price = { $model } custaria { $price }, e aqui um vídeo pode custar no máximo { $amount }. /models mostra quanto custam os outros.
refused-video-unknown = Ninguém sabe de antemão quanto custa { $model }, e aqui um vídeo pode custar no máximo { $amount }. /models mostra quanto custam os outros.
refused-user-money = Isso passaria dos { $amount } que você pode gastar aqui em 24 horas. { quota-next }
refused-budget-kept = O que resta do orçamento deste bot para 24 horas está reservado para os administradores dele. { quota-next }
refused-fetched = Não posso baixar de novo para você mais de { $limit } MB de vídeos prontos em 24 horas. Tente de novo em { $time }.
refused-files = Muitos dos seus arquivos não puderam ser abertos nas últimas 24 horas, então por enquanto não abro mais nenhum. Tente de novo em { $time }.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] A AI/ML API não aceita a nossa chave.
        [credits] A nossa conta na AI/ML API está sem saldo.
       *[other] A AI/ML API não nos deixa entrar.
    }
admin-paused = ⚠️ { admin-barrier } Não envio nada novo enquanto isso não mudar, e vou continuar tentando. Nada se perde; esperando agora: { $count }.
admin-resumed = ✅ A AI/ML API voltou a aceitar nossos pedidos. O que estava na fila continua.
admin-no-access = ⚠️ { admin-barrier } Pelo jeito, nenhum vídeo pode ser feito até isso mudar. Tento de novo a cada minuto.
admin-access = ✅ A AI/ML API nos deixa entrar de novo.
admin-records-refused = ⚠️ A AI/ML API recusa a forma como procuro nos registros dela os pedidos que foram enviados mas nunca confirmados. É uma falha minha: por favor, relate. Nada é pago duas vezes e continuo procurando, mas esses pedidos precisam esperar. “python -m bot check” e o log dizem mais.
admin-records-fine = ✅ A AI/ML API me deixa procurar nos registros dela de novo. Os pedidos que esperavam por isso continuam.
admin-balance-low = ⚠️ A nossa conta na AI/ML API só tem { $amount }. Não aceito novos pedidos até que seja recarregada; os que estão em andamento continuam.
admin-balance-fine = ✅ A nossa conta na AI/ML API foi recarregada: { $amount }. Voltei a aceitar pedidos.
admin-prices-fell = ⚠️ A AI/ML API de repente informa menos de um décimo do último preço para: { $models }. Continuo contando com o preço antigo até que o novo se mantenha por 24 horas.
admin-prices-fine = ✅ Os preços informados pela AI/ML API voltaram a contar.
admin-models-new = 🆕 A AI/ML API tem modelos novos, e sei usá-los: { $models }. Os administradores já podem usar; as outras pessoas, só se ALLOWED_MODELS for * ou incluir esses modelos. “models deny” retira um deles.
admin-models-odd = 🆕 A AI/ML API tem modelos novos que não sei usar: { $models }. Não ofereço nenhum deles; /models diz por quê.
admin-models-many = 🆕 A AI/ML API lista tantos modelos novos de uma vez que não li a descrição de todos. Ficaram de fora: { $models }.
admin-budget-half = ⚠️ Metade ou mais do nosso orçamento para 24 horas foi gasta: { $amount } de { $total }.
admin-budget-low = ✅ Agora menos da metade do nosso orçamento para 24 horas está gasta: { $amount } de { $total }.
admin-budget-spent = ⚠️ Não cabe mais nada no nosso orçamento para 24 horas: { $amount } de { $total } foram gastos. Recuso pedidos até caber de novo.
admin-budget-room = ✅ Cabe de novo no nosso orçamento para 24 horas: { $amount } de { $total } foram gastos.


## Admins: verbs (whoever may do what)

command-grant = Dar a alguém outro limite diário
command-tier = Nível: um limite diário com nome
command-ban = Bloquear o acesso de alguém
command-unban = Desbloquear o acesso de alguém
command-pause = Não aceitar nada novo por enquanto
command-resume = Continuar depois de uma pausa
command-user = O que eu sei sobre alguém
command-invite = Criar um link de convite
command-loglevel = Quanto eu escrevo no meu log
command-changes = O que os administradores mudaram
refused-banned = O dono deste bot bloqueou seu acesso.
refused-house-paused =
    O dono pausou este bot. { $reason ->
        [none] Por favor, tente mais tarde.
       *[other] { $reason }
    }
status-paused-owner = ⏸ Na fila. O dono pausou este bot; seu pedido está guardado e vai continuar sozinho.
queue-paused-owner = ⏸ pausado pelo dono – { $prompt }
verb-in-private = Por favor, peça isso no nosso chat privado.
verb-form =
    Escreva assim:
    { $form }
    Por exemplo:
    { $example }
verb-word-missing = Falta uma palavra.
verb-word-odd = Não entendo o que “{ $word }” quer dizer aqui.
verb-user-missing = Diga quem é: escreva o ID do usuário ou responda a uma mensagem dele que você encaminhou para mim.
verb-user-odd = “{ $word }” não é um ID de usuário: o ID é um número, que cada usuário vê quando me envia /start.
verb-name = O Telegram não me diz quem é { $name }. Use o ID do usuário ou responda a uma mensagem dele que você encaminhou para mim.
verb-of-admin = { $id } está em ADMIN_IDS, e não dá para limitar administradores nem bloquear o acesso deles.
verb-daily-none = 0 por dia seria nenhum; para bloquear alguém, use ban. Para não ter limite, escreva “unlimited”.
verb-daily-many = É demais: o máximo por dia é { $limit }. Para não ter limite, escreva “unlimited”.
verb-money-fixed = Não dá para conceder dinheiro: USER_DAILY_USD e DAILY_BUDGET_USD valem para todos.
verb-day-odd = “{ $word }” não é uma data. Uma data se escreve assim: 2030-12-31.
verb-day-over = { $day } já passou: hoje é { $today } (UTC).
verb-tier-unknown =
    O nível “{ $name }” não existe. { $names ->
        [none] Ainda não há nenhum.
       *[other] Os que existem: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Ainda não há níveis.
       *[other] Níveis: { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } pode fazer quantos vídeos quiser por dia
        [one] { $id } pode fazer { $limit } vídeo por dia
        [many] { $id } pode fazer { $limit } de vídeos por dia
       *[other] { $id } pode fazer { $limit } vídeos por dia
    }{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] .
       *[other] {" "}até { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] { $id } voltou a ter o mesmo que todos: quantos vídeos quiser por dia.
        [one] { $id } voltou a ter o mesmo que todos: { $limit } vídeo por dia.
        [many] { $id } voltou a ter o mesmo que todos: { $limit } de vídeos por dia.
       *[other] { $id } voltou a ter o mesmo que todos: { $limit } vídeos por dia.
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” significa quantos vídeos a pessoa quiser por dia.
        [one] “{ $name }” significa { $limit } vídeo por dia.
        [many] “{ $name }” significa { $limit } de vídeos por dia.
       *[other] “{ $name }” significa { $limit } vídeos por dia.
    } { $count ->
        [0] Ninguém tem esse nível ainda.
        [one] { $count } pessoa tem esse nível.
        [many] { $count } de pessoas têm esse nível.
       *[other] { $count } pessoas têm esse nível.
    }
verb-tier-off = O nível “{ $name }” não existe mais. Quem estava nele agora tem o mesmo que todos.
verb-banned = O acesso de { $id } está bloqueado. O que estava na fila foi cancelado; o que já está pago vai ser entregue.
verb-unbanned = O acesso de { $id } não está mais bloqueado.
verb-not-banned = O acesso de { $id } não está bloqueado.
verb-paused = ⏸ Em pausa. Não aceito nada novo e não pago por nada, seja quem for que peça; o que já está sendo feito vai ser entregue.
verb-resumed = ▶️ Voltei a aceitar pedidos, e o que estava na fila continua.
verb-not-paused = Não estou em pausa.
verb-model-unknown = A família de modelos “{ $name }” não existe; a mais parecida é { $nearest }.
verb-model-default = { $model } é o DEFAULT_MODEL, usado quando ninguém indica um modelo. Mude primeiro essa configuração.
verb-model-ceiling = { $model } não pode ser liberado aqui: { $setting } impede isso.
verb-model-denied = Ninguém mais pode usar { $model }, nem os administradores.
verb-model-allowed = { $model } pode ser usado.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = A AI/ML API não lista nenhum modelo além dos que eu já tinha desde o início.
verb-models-new-later = Nem tudo pôde ser consultado agora; o log diz por quê, e vou tentar de novo.
verb-price = Um vídeo pode custar no máximo { $price }.
verb-price-ceiling = Um vídeo pode custar no máximo { $price }, conforme MAX_VIDEO_USD.
verb-price-any = Um vídeo pode custar qualquer valor, conforme MAX_VIDEO_USD.
verb-price-above = MAX_VIDEO_USD é { $price }, e ninguém pode permitir mais que isso aqui.
verb-invited =
    { $count ->
        [one] Convite para { $count } pessoa; basta abrir para entrar:
        [many] Convite para { $count } de pessoas; basta abrir para entrar:
       *[other] Convite para { $count } pessoas; basta abrir para entrar:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] Resta { $count } uso:
        [many] Restam { $count } de usos:
       *[other] Restam { $count } usos:
    } { $link }
verb-invites-none = Não há nenhum convite em aberto.
verb-invite-open = Ninguém precisa de convite: este bot é aberto a todos.
verb-invite-off = Ninguém mais pode entrar com { $name }. Quem já entrou pode ficar.
verb-invite-unknown = O convite “{ $name }” não existe.
verb-log-level = O bot em execução passa em alguns segundos para o nível de log { $level }, até ser iniciado de novo.
verb-changes-none = Nenhum administrador mudou nada ainda.
verb-user =
    👤 { $id } · { $level ->
        [admin] administrador
        [guest] pode me usar, por convite
        [user] pode me usar
        [banned] acesso bloqueado
       *[stranger] não está em nenhuma lista
    }
    Idioma: { $tongue ->
        [none] desconhecido
       *[other] { $tongue }
    }
    Último pedido: { $day ->
        [none] nenhum que eu saiba
       *[other] { $day } (UTC)
    }
verb-user-note = Nota: { $note }
verb-user-grant =
    Limite diário próprio{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] {" "}até { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Vídeos nas últimas 24 horas: { $used }, sem limite
       *[other] Vídeos nas últimas 24 horas: { $used } de { $limit }
    } · em andamento: { $running }
verb-user-month = Vídeos nos últimos 30 dias: { $videos } · custo: { $amount } · falhas: { $failures }


## Admins: figures, digest, news

command-stats = O que eu faço, em números
command-balance = O que resta na nossa conta
command-broadcast = Enviar novidades a quem quer receber
stats-period =
    { $period ->
        [today] Hoje (UTC)
        [week] Últimos 7 dias
       *[month] Últimos 30 dias
    }
stats-counts = Pedidos: { $requests }, vídeos: { $videos }, falhas: { $failed }
stats-undelivered = Feitos, mas não entregues: { $count }
stats-cancelled = Cancelados: { $count }
stats-people = Pessoas: { $users }, grupos: { $groups }
stats-cost = Custo: { $amount }
stats-cost-priced = Custo: { $amount }. Desse total, { $total } foram calculados pelos preços de tabela, porque a AI/ML API não informou quanto cobrou.
stats-unpriced = Custo desconhecido: { $count }
stats-provider = Segundo a AI/ML API: { $amount }, pedidos cobrados: { $count }
stats-provider-refused = A AI/ML API não mostra à nossa chave o que ela contou.
stats-provider-unknown = Não foi possível perguntar à AI/ML API o que ela contou.
stats-failures = Por que os pedidos falharam
stats-failure =
    { $why ->
        [content] Regras de conteúdo
        [request] Pedido não aceito
        [studio] Não deu para fazer
        [account] Nossa conta ou chave
        [late] Nunca ficou pronto
        [lost] Nenhum vídeo utilizável
        [file] Problema com um arquivo recebido
       *[own] Uma falha minha
    }: { $count }
stats-times = Do pedido ao vídeo: metade em até…, nove em cada dez em até…
stats-time = { $model }: { $half }, { $most }
stats-slowest = O mais lento: { $model }, metade dos vídeos em até { $half }
balance-left = Nossa conta na AI/ML API: { $amount }
balance-left-before = Nossa conta na AI/ML API, há { $time }: { $amount }. Agora não foi possível consultar.
balance-unknown = Não foi possível perguntar à AI/ML API quanto resta na nossa conta.
balance-spent = Gasto nas últimas 24 horas: { $amount }
balance-lasts-hours = Nesse ritmo, dá para { $time }.
balance-lasts-days =
    { $days ->
        [one] Nesse ritmo, dá para { $days } dia.
        [many] Nesse ritmo, dá para { $days } de dias.
       *[other] Nesse ritmo, dá para { $days } dias.
    }
digest-title = 🎬 Nossa semana, de { $first } a { $last } (UTC)
news-readers = Pessoas com as novidades ativadas: { $count }
news-how = Para enviar novidades a elas, escreva o texto depois do comando, assim:
    /broadcast Temos modelos novos.
news-preview = Acima está sua mensagem como vai ser enviada. Pessoas que vão receber: { $count }
button-news-send = 📣 Enviar
news-progress = Novidades a caminho: { $sent } de { $people } enviadas
news-done = ✅ Novidades enviadas: { $sent } de { $people }. Me bloquearam: { $blocked }. Não aceitas pelo Telegram: { $failed }. Deixadas de fora ou sem confirmação: { $rest }.
news-refused = O Telegram não aceita esta mensagem: { $reason }
news-gone = Não tenho mais esta mensagem. Por favor, envie /broadcast de novo.
refused-news-too-long =
    { $limit ->
        [one] É longo demais: uma mensagem pode ter no máximo { $limit } caractere.
        [many] É longo demais: uma mensagem pode ter no máximo { $limit } de caracteres.
       *[other] É longo demais: uma mensagem pode ter no máximo { $limit } caracteres.
    }
button-set-news = 📰 Novidades deste bot: { $value }


## Admins: copies, audit

admin-copy-failed = ⚠️ Não foi possível fazer a cópia diária do meu banco de dados. O log diz por quê. Tento de novo a cada hora.
admin-copy-fine = ✅ A cópia diária do meu banco de dados voltou a ser feita.
command-audit = Conferir o que a AI/ML API cobrou
verb-month-odd = “{ $word }” não é um mês. Um mês se escreve assim: 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [0] nenhuma cobrança, { $amount }.
        [one] { $count } cobrança, { $amount }.
        [many] { $count } de cobranças, { $amount }.
       *[other] { $count } cobranças, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] { $count } vídeo ainda não foi cobrado.
        [many] { $count } de vídeos ainda não foram cobrados.
       *[other] { $count } vídeos ainda não foram cobrados.
    }
verb-audit-unexplained = Sem explicação: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Não é meu: { $amount }
        [uncharged] Nunca cobrado: { $total }
        [for-nothing] Cobrado apesar da falha: { $amount }
       *[differs] Cobrado { $amount }, informado { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] E mais { $count }: “python -m bot audit” mostra.
        [many] E mais { $count }: “python -m bot audit” mostra todos.
       *[other] E mais { $count }: “python -m bot audit” mostra todos.
    }


## Admins: alerts

admin-conflict = ⚠️ Há outro bot em execução com o nosso token, então cada um recebe só uma parte das mensagens. Pare o outro ou peça um token novo no @BotFather.
admin-conflict-over = ✅ Ninguém mais está usando o nosso token. Voltei a receber todas as mensagens.

## Films: several scenes, each made from where the last one ended

command-film = Fazer um filme, uma cena por linha
offer-film =
    Faço um filme de { $scenes } cenas com isto?

    “{ $prompt }”

    { inline-about } · conta como { $scenes } vídeos

    Cada cena começa onde a anterior terminou, e todas chegam em um único vídeo.
button-make-film = 🎬 Fazer o filme
button-as-film = 🎬 Filme de { $scenes } cenas
status-making-film =
    🎬 Filmando a cena { $scene } de { $scenes }…
    { $bar } { $percent }%
    { $left ->
        [-1] Está levando um pouco mais que o normal.
       *[other] Tempo restante para o filme todo: cerca de { $time }
    }
status-between-scenes =
    🎬 Próxima cena: { $scene } de { $scenes }.
    { $position ->
        [-1] Estou vendo onde a última cena terminou.
        [0] ⏳ Na fila: antes dela, mais de { $limit }.
        [1] ⏳ Na fila: ela é a próxima.
       *[other] ⏳ Na fila: posição { $position }.
    }
queue-between-scenes = 🎬 entre duas cenas – { $prompt }
pressed-cut-short = Nenhuma outra cena vai ser feita. Você vai receber as que já estão prontas.
caption-shorter = ✂️ Cenas feitas: { $made } de { $scenes }. Depois: { $reason }
caption-shorter-wanted = ✂️ Cenas feitas: { $made } de { $scenes }, como você quis.
refused-daily-many =
    { $limit ->
        [one] Isso conta como { $videos } vídeos, e o limite é { $limit } em 24 horas.
        [many] Isso conta como { $videos } vídeos, e o limite é { $limit } em 24 horas.
       *[other] Isso conta como { $videos } vídeos, e o limite é { $limit } em 24 horas.
    } Use menos cenas.
refused-film-short =
    O número de cenas de um filme vai de { $least } a { $limit }, e cada linha é uma cena. Por exemplo:

    /film uma raposa acorda na neve
    a raposa corre pela floresta
    ela encontra uma coruja ao luar
refused-film-long = São { $scenes } linhas, e o máximo de cenas de um filme é { $limit }: cada linha é uma cena.
refused-film-media = Um filme pode começar com uma foto, e com mais nada: sem segunda foto, sem áudio e sem vídeo.
failed-answer-lost = O estúdio já fez isto, mas a resposta se perdeu no caminho, e ele não a envia duas vezes. Isso custou dinheiro, então não vou pagar de novo por conta própria.
taken-back = Você cancelou. O que já estava feito foi pago, então conta como gasto.

## Words that a photo says

command-say = Fazer uma foto dizer suas palavras
