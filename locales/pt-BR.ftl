# Portuguese of Brazil. The user is «você»; as in Telegram: “legenda”, “mensagem de voz”, “arquivo”, “link”, “configurações”. A request is a “pedido”.

## Greetings

start =
    🎬 Eu transformo palavras e fotos em vídeo.

    Envie /video e o que você quer ver:
    /video um dragão sobre as montanhas

    Ou envie uma foto com uma legenda dizendo o que deve acontecer nela. Leva um ou dois minutos, e vou contando como está indo.

    /help mostra tudo o que eu sei fazer.
help =
    🎬 Com palavras: /video um dragão sobre as montanhas
    🖼 Com uma foto: envie com uma legenda, ou responda a uma foto com /video e o que deve acontecer.
    🎞 Duas fotos em um álbum: o vídeo vai da primeira à última. Se forem mais fotos, elas mostram o que deve aparecer.
    ↩️ Responda a uma mensagem de voz com uma foto e /video, e a foto fala. Responda a um dos meus vídeos com /video, e eu mudo ou continuo o vídeo.

    Opções, antes ou depois das palavras:
    --model NOME ({ $families })
    --ar 16:9 ou 9:16, o formato
    --duration 8, os segundos
    --res 1080p, a resolução
    --seed 42, para repetir o resultado
    --no "desfoque, texto", o que evitar
    --silent, sem som
    --raw, suas palavras exatamente como você escreveu
    --set nome=valor, qualquer outra coisa que o modelo aceite

    Sem --model eu uso { $model }, ou o que foi escolhido em /settings. Nem todo modelo aceita todas as opções; se algum não aceitar, eu aviso, e nada é gasto.

    /queue – seus pedidos
    /cancel – cancelar o que ainda está esperando
    /quota – quantos vídeos você ainda tem
    /models – todos os modelos e o que eles aceitam
    /settings – o que eu uso quando você não diz outra coisa
    /language – o idioma que eu falo
    /history – seus vídeos, reenviados na hora
    /privacy – o que eu guardo sobre você
    /forget – apagar isso
help-group =
    🎬 Neste grupo: /video um dragão sobre as montanhas, ou responda a uma foto com /video e o que deve acontecer nela. A legenda de uma foto também pode começar com /video.
unknown-command = Não conheço { $command }. /help mostra o que eu sei fazer.
sorry = Algo deu errado do meu lado. Nada foi gasto. Por favor, envie de novo.

## Command menus (at most 256 characters each)

command-video = Fazer um vídeo: /video e o que você quer ver
command-queue = Seus pedidos e como eles estão
command-cancel = Cancelar o que ainda está esperando
command-quota = Quantos vídeos você ainda tem
command-help = O que eu sei fazer e todas as opções

## Questions and offers

ask-prompt = Bela foto! O que deve acontecer nela? Responda com algumas palavras.
ask-words = O que o vídeo deve mostrar? Responda com algumas palavras, ou escreva /video um dragão sobre as montanhas.
ask-placeholder = O que deve acontecer?
offer =
    Faço um vídeo com isto?

    “{ $prompt }”

    { $model } · leva cerca de { $time } · { $price } · conta como um vídeo
edited = Fico com o que você escreveu primeiro. Se quiser a versão alterada, envie como uma nova mensagem, por favor.
unsupported =
    { $kind ->
        [sticker] Não consigo fazer um vídeo com uma figurinha.
        [animation] Não consigo usar imagens animadas, só estáticas.
       *[other] Não consigo usar isso.
    } Envie palavras para mim, ou uma foto com legenda.

## Buttons

button-make = 🎬 Fazer o vídeo
button-again = 🔁 De novo
button-retry = 🔁 Tentar de novo
button-cancel = ✖️ Cancelar
button-cancel-place = ✖️ Cancelar “{ $prompt }”
pressed-make = Está na fila.
pressed-already = Este já está sendo feito.
pressed-not-yours = Este botão é de outra pessoa.
pressed-gone = Este botão já expirou. Por favor, peça de novo com /video.
pressed-cancelled = Cancelado.
pressed-too-late = Já está sendo feito e não dá mais para parar. Você vai receber o vídeo.
pressed-doubtful = O estúdio não respondeu com clareza e ainda estou verificando se ele recebeu este pedido. Por enquanto não dá para cancelar.

## The status of a request

status-preparing = 🖼 Olhando sua foto…
status-preparing-video = 🎞 Olhando o vídeo…
status-waiting =
    { $place ->
        [1] ⏳ Na fila: o próximo pedido é o seu.
       *[other] ⏳ Na fila: posição { $place }.
    }
status-starting = 🎬 Preparando a filmagem…
status-checking = 🔎 O estúdio não respondeu com clareza. Estou verificando se ele recebeu seu pedido. Nada é feito nem contado duas vezes. No máximo { $time } depois do envio ele deixa de contar no seu limite e você pode pedir outra coisa; continuo perguntando por um dia.
status-making =
    🎬 Filmando…
    { $bar } { $percent }%
    { $left ->
        [-1] Está levando um pouco mais que o normal.
       *[other] Tempo restante: cerca de { $time }
    }
status-late = 🐢 Está demorando muito mais que o normal. Este pedido não conta mais no seu limite. Continuo acompanhando por um dia e, se o vídeo vier, você recebe.
status-sending = 📤 O vídeo está pronto. Enviando…
status-cancelled = ✖️ Cancelado. Nada foi gasto.
status-undelivered = 🎁 Seu vídeo está pronto, mas o Telegram não me deixa enviar para este chat. Isso não conta entre seus vídeos.
status-failed =
    ❌ { $reason }

    Nada foi gasto.
status-failed-uncounted =
    ❌ { $reason }

    Isso não conta entre seus vídeos.

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
queue-waiting = ⏳ posição { $place } – { $prompt }
queue-paused = ⏸ esperando o estúdio – { $prompt }
queue-starting = 🎬 preparando a filmagem – { $prompt }
queue-checking = 🔎 ainda não se sabe se o estúdio recebeu – { $prompt }
queue-making = 🎬 filmando – { $prompt }
queue-sending = 📤 enviando – { $prompt }
queue-preparing = 🖼 olhando a foto – { $prompt }
queue-late = 🐢 com atraso – { $prompt }
cancel-none = Você não tem nenhum pedido esperando. Comece um com /video.
cancel-done =
    { $count ->
        [one] { $count } pedido cancelado. Nada foi gasto.
        [many] { $count } de pedidos cancelados. Nada foi gasto.
       *[other] { $count } pedidos cancelados. Nada foi gasto.
    }
cancel-too-late =
    { $count ->
        [one] { $count } pedido já está sendo feito e não dá mais para parar. Você vai receber o vídeo.
        [many] { $count } de pedidos já estão sendo feitos e não dá mais para parar. Você vai receber os vídeos.
       *[other] { $count } pedidos já estão sendo feitos e não dá mais para parar. Você vai receber os vídeos.
    }
cancel-doubtful = Por enquanto não dá para cancelar:
quota-daily =
    { $limit ->
        [0] Você pode fazer quantos vídeos quiser por dia. Nas últimas 24 horas: { $used }.
       *[other] Vídeos nas últimas 24 horas: { $used } de { $limit }. Ainda restam: { $left }.
    }
quota-next = A próxima vaga abre em { $time }.
quota-active =
    { $limit ->
        [0] Em andamento agora: { $used }.
       *[other] Em andamento agora: { $used }. Máximo ao mesmo tempo: { $limit }.
    }
quota-chat = Vídeos deste grupo nas últimas 24 horas: { $used } de { $limit }.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } não tem efeito aqui: { $model } não usa essa opção.
note-chosen = Para isto, { $model } precisa de { $setting } = { $value }, então escolhi esse valor.
note-silent = { $model } só consegue fazer isto sem som.
note-continues = { $model } não consegue mudar um vídeo: continua a partir de onde ele termina.
note-guides = { $model } não muda este vídeo: faz um novo tendo este como referência.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = Faltam as palavras. Por exemplo: /video um dragão sobre as montanhas
refused-unknown-option = Não conheço a opção { $option }. Conheço estas: { $options }.
refused-option-value = { $option } precisa de um valor, por exemplo { $example }.
refused-option-flag = { $option } vai sozinha, sem valor.
refused-open-quote = Há aspas sem fechar depois de { $option }.
refused-unknown-model = Não conheço o modelo “{ $name }”. Você quis dizer { $nearest }? Os mais parecidos são { $families }.
refused-option =
    { $operation ->
        [image] { $model } não aceita { $option } para fotos. Aceita { $options }.
       *[other] { $model } não aceita { $option }. Aceita { $options }.
    }
refused-value = { $option } não pode ser “{ $value }”. Valores possíveis: { $choices }.
refused-not-integer = { $option } precisa de um número inteiro, não “{ $value }”.
refused-not-number = { $option } precisa de um número, não “{ $value }”.
refused-bounds = { $option } não pode ser { $value }. Valores possíveis: de { $minimum } a { $maximum }.
refused-option-too-long = O texto depois de { $option } é longo demais. Máximo de caracteres: { $limit }.
refused-prompt-too-long = Seu texto tem { $length } caracteres. { $model } aceita no máximo { $limit }.
refused-needs-photo = Aqui { $model } precisa de uma foto: envie uma com legenda, ou responda a uma com /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } aceita no máximo { $limit } foto.
        [many] { $model } aceita no máximo { $limit } de fotos.
       *[other] { $model } aceita no máximo { $limit } fotos.
    } Faz vídeos a partir de: { $takes }. { $other ->
        [none] Os outros modelos também não aceitam tantas.
       *[other] { $other } aceita: adicione --model { $other }
    }
refused-needs-photos = Aqui { $model } precisa de { $count } fotos: envie em um álbum com legenda.
refused-needs-sound = { $model } precisa de uma foto e de um áudio: responda a uma mensagem de voz com uma foto e /video.
refused-needs-video = { $model } precisa de um vídeo: responda a um dos meus vídeos com /video e o que deve mudar.
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
       *[other] { $model } não consegue fazer um vídeo com isto.
    } Aceita: { $takes }. { $other ->
        [none] Os outros modelos também não conseguem.
       *[other] { $other } consegue: adicione --model { $other }
    }
refused-needs-voice = { $model } faz um vídeo falar: escreva depois de /video o que deve ser dito, ou responda a uma mensagem de voz.
refused-voice-or-words = { $model } aceita um áudio ou um texto para ser falado, não os dois. Envie de novo com apenas um deles.
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
        [0] { $model } aceita vídeos de no máximo { $maximum } s.
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
refused-combination = { $model } não aceita { $option } { $value } junto com { $other }. Valores possíveis aqui: { $choices }.
refused-combination-media = Ao fazer um vídeo a partir de { $takes }, { $model } não aceita { $option } { $value }. Valores possíveis aqui: { $choices }.
refused-out-of-place = { $model } não aceita { $option } aqui.
refused-generic-combination = { $model } não aceita estas opções juntas. Por favor, tire algumas.
refused-needs-setting = { $model } também precisa de --set { $setting }=VALOR. Valores possíveis: { $choices }.
refused-setting = { $model } não tem nada chamado “{ $setting }”. Com --set aceita { $settings }.
refused-album = Há um vídeo neste álbum, e só consigo usar fotos. Por favor, envie de novo sem ele.
refused-not-allowed = Este bot atende só as pessoas e os grupos que o dono dele escolheu.
refused-user-daily =
    { $limit ->
        [one] Você chegou ao seu limite: { $limit } vídeo em 24 horas.
        [many] Você chegou ao seu limite: { $limit } de vídeos em 24 horas.
       *[other] Você chegou ao seu limite: { $limit } vídeos em 24 horas.
    } A próxima vaga abre em { $time }.
refused-chat-daily =
    { $limit ->
        [one] Este grupo chegou ao limite: { $limit } vídeo em 24 horas.
        [many] Este grupo chegou ao limite: { $limit } de vídeos em 24 horas.
       *[other] Este grupo chegou ao limite: { $limit } vídeos em 24 horas.
    } A próxima vaga abre em { $time }.
refused-user-active =
    { $limit ->
        [one] Você já tem { $limit } pedido em andamento. Quando ele terminar, peça de novo. /queue mostra o pedido.
        [many] Você já tem { $limit } de pedidos em andamento. Quando um terminar, peça de novo. /queue mostra os pedidos.
       *[other] Você já tem { $limit } pedidos em andamento. Quando um terminar, peça de novo. /queue mostra os pedidos.
    }

## Photos that cannot be used

image-too-large = Esta imagem é grande demais: precisa ter menos de { $limit } MB.
image-too-many-pixels = Esta imagem tem { $megapixels } megapixels. Consigo usar até { $limit }.
image-too-small = Esta imagem é pequena demais ({ $width }×{ $height }): cada lado precisa de pelo menos { $limit } pixels.
image-broken = Não consigo abrir esta imagem; o arquivo parece estar danificado. Por favor, envie de novo.
image-format = Não consigo usar imagens { $format }. Por favor, envie JPEG, PNG ou WebP.
image-animated = Não consigo usar imagens animadas, só estáticas.
image-gone = O Telegram não me entrega mais esta foto. Por favor, envie de novo.
sound-too-large = Este áudio é grande demais: precisa ter menos de { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Este áudio é longo demais: no máximo { $limit } segundo.
        [many] Este áudio é longo demais: no máximo { $limit } de segundos.
       *[other] Este áudio é longo demais: no máximo { $limit } segundos.
    }
sound-broken = Não consigo reproduzir este áudio. Por favor, envie uma mensagem de voz ou um arquivo MP3.
sound-gone = O Telegram não me entrega mais este áudio. Por favor, envie de novo.

## Failures

failed-content = O estúdio recusou este texto ou esta foto: as regras dele não permitem. Tente outras palavras.
failed-generation = O estúdio não conseguiu fazer este vídeo: { $reason }
failed-unknown = O estúdio não conseguiu fazer este vídeo e não disse por quê.
failed-field = O estúdio não aceitou { $field }. Tente sem essa opção.
failed-bad-request = O estúdio não aceitou o pedido: { $reason }
failed-bad-key = O estúdio não está me deixando entrar no momento. O dono deste bot precisa ver isso.
failed-no-credits = A conta do dono no estúdio está sem saldo. O dono deste bot precisa recarregar.
failed-not-allowed = O estúdio não permite isso para a conta do dono.
failed-model-gone = O estúdio não tem mais este modelo. Por favor, escolha outro.
failed-maintenance = Este modelo está em manutenção no estúdio agora. Tente outro, ou mais tarde.
failed-never-came = O estúdio nunca terminou este vídeo, e parei de esperar.
failed-no-video = O estúdio diz que este vídeo está pronto, mas o que ele entrega não é um vídeo.
failed-link-dead = O estúdio diz que este vídeo está pronto, mas o link não leva mais a nada, e não há outro.
failed-source-gone = Não consigo mais acessar o vídeo que você quer usar: o estúdio o apagou. Nada foi enviado ao estúdio.
failed-internal = Algo deu errado do meu lado. Por favor, tente de novo.

link-too-large = O vídeo passa dos { $limit } MB que posso enviar, então aqui está o link. Ele não vai durar para sempre:
link-not-taken = O Telegram não aceita este vídeo aqui, então aqui está o link. Ele não vai durar para sempre:
link-not-fetched = Não consegui baixar o vídeo para enviar, então aqui está o link. Ele não vai durar para sempre:
video-broken = O arquivo de vídeo está danificado.

## What a model makes a video of: parts of a list

operation-text = palavras
operation-image = uma foto
operation-frames = uma primeira e uma última foto
operation-references = fotos de referência
operation-talking = uma foto com um áudio
operation-edit = um vídeo para mudar
operation-extend = um vídeo para continuar
operation-guide = um vídeo de referência
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = precisa de um segundo vídeo com a máscara do que deve ser repintado
unreachable-character-object = precisa de um personagem e de um vídeo de um ator que dê movimento a ele

## Settings, models, languages

language-name = Português (Brasil)
command-models = Todos os modelos: o que aceitam e qual é o seu
command-settings = O que eu uso quando você não diz outra coisa
command-language = O idioma que eu falo com você
settings-title =
    ⚙️ Suas configurações: o que eu uso quando sua mensagem não diz outra coisa. Uma opção na mensagem sempre vale mais.

    Aqui aparece o que { $model } oferece; com outro modelo pode ser diferente.
settings-title-group =
    ⚙️ As configurações deste grupo: o que eu uso quando uma mensagem não diz outra coisa. Uma opção na mensagem sempre vale mais. Só administradores podem mudar.

    Aqui aparece o que { $model } oferece; com outro modelo pode ser diferente.
settings-admins-only = Só administradores podem mudar o que este grupo escolheu. No seu chat privado comigo, você escolhe para você.
settings-pick-ar = 📐 Que formato um vídeo deve ter? Estes são os que { $model } conhece. Vale também para fotos: elas são cortadas nesse formato.
settings-pick-duration = ⏱ Quanto tempo um vídeo deve durar? Estas são as durações que { $model } conhece.
settings-pick-res = 🖥 Que resolução um vídeo deve ter? Estas são as que { $model } conhece.
value-own = o modelo decide
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
button-unreachable = 🚫 Indisponíveis · { $count }
button-mine = ⭐ Escolher este modelo
button-mine-group = ⭐ Escolher para o grupo
button-is-mine = ✅ Este é o seu modelo
button-is-mine-group = ✅ É o modelo do grupo
pressed-saved = Salvo.
pressed-admins-only = Só administradores deste grupo podem mudar isso.
pressed-no-more = Isso não está mais disponível.
models-title =
    { $count ->
        [one] 🎬 Há { $count } modelo. De quem é?
        [many] 🎬 Há { $count } de modelos. De quem você quer ver?
       *[other] 🎬 Há { $count } modelos. De quem você quer ver?
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
models-tags = No seu texto, { $first } é o primeiro item enviado, e assim por diante; onde você não usar esses nomes, eu acrescento.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modelo não pode ser usado em um chat, e este é o motivo:
        [many] 🚫 { $count } de modelos não podem ser usados em um chat, e este é o motivo:
       *[other] 🚫 { $count } modelos não podem ser usados em um chat, e este é o motivo:
    }
language-title = 🌐 Em que idioma devo falar com você? Vale também nos grupos.
language-title-group = 🌐 Em que idioma devo falar neste grupo? Com cada membro eu falo no idioma dele, se eu souber.

## Answers to messages, and the buttons under a result

refused-sound-alone = Uma voz precisa de um rosto: responda à mensagem de voz com uma foto cuja legenda comece com /video.
button-change = ✏️ Com mudanças
button-extend = ➡️ Continuar o vídeo
button-others = 🎛 Outro modelo
button-copy = 📋 Copiar
pressed-no-others = Nenhum outro modelo consegue fazer isto como você pediu.
change-words =
    Copie isto, mude o que quiser e envie:

    { $command }
change-media =
    Copie isto, mude o que quiser e envie como resposta a esta mensagem, para eu usar as mesmas fotos, o mesmo áudio ou o mesmo vídeo:

    { $command }
other-models = Com qual modelo faço de novo? Basta um toque para fazer, e isso conta como um vídeo.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Valeu por me adicionar! Eu transformo palavras e fotos em vídeo.
group-sees-all = 👀 Vejo as mensagens deste grupo, então você também pode simplesmente me mencionar: @{ $name } um dragão sobre as montanhas.
group-sees-some =
    🙈 Aqui só vejo comandos e respostas às minhas mensagens. Se você me mencionar em uma mensagem ou na legenda de uma foto, isso não chega até mim.
    Para mudar isso, um administrador pode me dar permissões de administrador neste grupo. Ou o dono deste bot desativa o modo de privacidade em grupos (@BotFather, /setprivacy) e depois me adiciona de novo.
group-no-videos = ⚠️ Não posso enviar vídeos neste grupo, então só chegariam links. Um administrador pode liberar isso nas permissões do grupo, ou me dar permissões de administrador.
group-no-messages = ⚠️ Você me adicionou a “{ $group }”, mas não posso escrever lá. Um administrador desse grupo pode liberar isso nas permissões do grupo, ou me dar permissões de administrador.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Eu transformo palavras e fotos em vídeo, com som.

    Escreva o que você quer ver, ou envie uma foto e diga o que deve acontecer nela. Um ou dois minutos depois, o vídeo está aqui. Também funciono em grupos.

    Toque em Iniciar e me envie sua primeira ideia.
bot-short-description = 🎬 Transforma palavras e fotos em vídeo com som, em chats privados e em grupos.

## Videos already made, and what is kept

command-history = Seus vídeos, reenviados na hora
command-privacy = O que eu guardo sobre você e quem vê
command-forget = Apagar o que eu guardo sobre você
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ mais novos
button-older = mais antigos ›
button-forget = 🗑 Apagar tudo
pressed-not-now = O Telegram não aceitou agora. Se não chegar, toque de novo, por favor.
history-empty = Ainda não há vídeos seus aqui. Faça um com /video.
history-title = 🎞 Seus vídeos, os mais novos primeiro. Cada botão envia um de novo; não custa nada e não conta no seu limite.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · chegou como link, então não posso enviar de novo
history-lost = O Telegram não tem mais este vídeo, então não posso enviar de novo. Posso fazer outra vez; isso conta como um vídeo.
forget-ask =
    🗑 Apago o que guardo sobre você, em todos os chats?

    Vão sumir de vez: as palavras, as opções, as referências a fotos, os links de vídeos e os resultados de todos os seus pedidos terminados, seu /history com os botões, suas /settings, e as minhas propostas e perguntas que ainda esperam por você. Os botões embaixo dos seus vídeos vão parar de funcionar.

    As mensagens e os vídeos deste chat ficam: quem guarda é o Telegram, e só você pode apagar. Por cerca de um dia ainda vou lembrar que você fez vídeos, mas não quais, para que seu limite continue igual.
forget-under-way =
    { $count ->
        [one] { $count } pedido seu ainda está em andamento. Ele não é apagado, e você vai receber seu vídeo; depois disso, envie /forget de novo.
        [many] { $count } de pedidos seus ainda estão em andamento. Eles não são apagados, e você vai receber seus vídeos; depois disso, envie /forget de novo.
       *[other] { $count } pedidos seus ainda estão em andamento. Eles não são apagados, e você vai receber seus vídeos; depois disso, envie /forget de novo.
    }
forget-done =
    { $count ->
        [0] Pronto. Eu não tinha nenhum pedido seu terminado; as propostas e perguntas em aberto foram apagadas.
        [one] Pronto. { $count } pedido terminado foi apagado, junto com as propostas e perguntas em aberto.
        [many] Pronto. { $count } de pedidos terminados foram apagados, junto com as propostas e perguntas em aberto.
       *[other] Pronto. { $count } pedidos terminados foram apagados, junto com as propostas e perguntas em aberto.
    }
privacy =
    🔒 O que eu guardo sobre você:
    · Seus pedidos: as palavras, as opções, o modelo, os horários, seu ID do Telegram, seu idioma, o chat e a mensagem de onde vieram, as referências do Telegram às suas fotos e aos vídeos prontos, o link do vídeo no estúdio e, se algo deu errado, o que foi. { $days ->
        [0] Até você enviar /forget.
        [one] Até você enviar /forget, mas por { $days } dia no máximo.
        [many] Até você enviar /forget, mas por { $days } de dias no máximo.
       *[other] Até você enviar /forget, mas por { $days } dias no máximo.
    }
    · Propostas e perguntas que esperam sua resposta, e as referências do Telegram às fotos de álbuns: 7 dias.
    · O que você escolheu em /settings: até você mudar ou enviar /forget.
    · As fotos e os áudios em si: só até o estúdio receber, ou até o pedido terminar. Vídeos: só enquanto eu envio.
    · As mensagens que você me envia: até eu cuidar delas. Se eu não conseguir cuidar de alguma: 2 dias.

    Quem vê:
    · O estúdio, AI/ML API, recebe as palavras, as opções, as imagens e os áudios de um pedido, com um número aleatório, sem seu nome nem seu ID do Telegram. O que ele guarda depende das regras dele.
    · O Telegram guarda nossas mensagens e seus vídeos, conforme as regras dele.
    · O dono deste bot pode ver o armazenamento e o registro do bot.
    · Em um grupo, todos os membros veem os pedidos e os vídeos.

    Como se apaga: /forget apaga o que eu guardo. Por cerca de um dia depois de um pedido, ainda lembro que ele foi feito e onde, mas não o que era, por causa do limite. Ele não apaga nada no estúdio, no Telegram, nem nas cópias e nos registros que o dono guarda.

## Live state: what the provider tells of its models

price-usd = US$ { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = preço conhecido só depois
price-unknown = preço desconhecido
refused-model-gone =
    Infelizmente o estúdio não oferece mais { $model }. Nada foi gasto. { $other ->
        [none] No momento, os outros modelos também não conseguem.
       *[other] { $other } consegue fazer o mesmo: adicione --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ Em qualquer outro chat: digite @{ $name } e o que você quer ver.
inline-make = 🎬 Fazer este vídeo aqui
inline-about = { $model } · leva cerca de { $time } · { $price }
inline-empty = Escreva o que você quer ver
inline-refused = ✋ Assim não consigo fazer
inline-offer =
    🎬 “{ $prompt }”

    { $model } · leva cerca de { $time } · { $price } · conta como um vídeo
inline-status =
    “{ $prompt }”

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Animar o último quadro
button-file = 📎 Como arquivo
pressed-fetching = Estou buscando…
ask-frame = 🎞 É aqui que seu vídeo termina. O que deve acontecer depois? Responda com algumas palavras.
caption-file = 📎 O vídeo como o estúdio fez, sem a compressão do Telegram.
video-gone = Não consigo mais acessar este vídeo: o estúdio apagou, e o Telegram só me entrega arquivos de até { $limit } MB. Posso fazer outra vez; isso conta como um vídeo.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Na fila. O estúdio não está aceitando nada novo no momento. Seu pedido está guardado e vai continuar sozinho.
status-unclear = 🔎 O estúdio ainda não sabe me dizer se recebeu seu pedido. Ele não conta mais no seu limite. Continuo perguntando por um dia e, se o vídeo vier, você recebe.
status-fitting = 📦 O vídeo é grande demais para o Telegram, então estou diminuindo… { $percent }%
caption-smaller = diminuído para caber no Telegram
link-no-room = Estou sem espaço para o vídeo no momento, então aqui está o link. Ele não vai durar para sempre:
failed-no-room = Fiquei sem espaço para trabalhar. O dono deste bot precisa ver isso.
refused-budget = O que o dono deste bot permite gastar em 24 horas já acabou. O próximo vídeo será possível em { $time }.
refused-budget-model = { $model } custaria { $price }, mais do que o dono deste bot permite gastar em 24 horas. /models mostra quanto custam os outros modelos.
refused-budget-price = Ninguém sabe dizer antes quanto { $model } custa, e o dono deste bot só permite o que tem preço conhecido. /models mostra quanto custam os outros modelos.
refused-paused = A conta do dono no estúdio está quase sem saldo, então não aceito nada novo no momento. O dono já sabe. Por favor, tente mais tarde.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] A AI/ML API não aceita a nossa chave.
        [credits] A nossa conta na AI/ML API está sem saldo.
       *[other] A AI/ML API não nos deixa entrar.
    } Não envio nada novo enquanto isso não mudar, e vou tentando de novo automaticamente. Nada se perde; esperando agora: { $count }.
admin-resumed = ✅ A AI/ML API voltou a aceitar nossos pedidos. O que esperava vai em frente.
admin-no-access =
    ⚠️ { $reason ->
        [key] A AI/ML API não aceita a nossa chave.
        [credits] A nossa conta na AI/ML API está sem saldo.
       *[other] A AI/ML API não nos deixa entrar.
    } Ao que parece, nenhum vídeo pode ser feito até isso mudar. Pergunto de novo a cada minuto.
admin-access = ✅ A AI/ML API nos deixa entrar de novo.
admin-records-refused = ⚠️ A AI/ML API recusa a forma como procuro nos registros dela os pedidos cuja resposta se perdeu. É um erro meu: por favor, relate. Nada é pago duas vezes e continuo procurando, mas esses pedidos esperam. “python -m bot check” e o log dizem mais.
admin-records-fine = ✅ A AI/ML API me deixa procurar nos registros dela de novo. Os pedidos que esperavam seguem em frente.
admin-balance-low = ⚠️ A nossa conta na AI/ML API só tem { $amount }. Não aceito novos pedidos até que seja recarregada; o que está em andamento continua.
admin-balance-fine = ✅ A nossa conta na AI/ML API foi recarregada: { $amount }. Voltei a aceitar pedidos.
