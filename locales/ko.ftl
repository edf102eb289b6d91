# Korean. Friendly polite 해요체, nobody is addressed by a pronoun; words = 글, request = 요청, quota = 한도, studio = 스튜디오, owner of the bot = 봇 운영자, reply = 답장, caption = 설명, chat = 대화방, audio = 오디오, video message = 영상 메시지, tier = 등급, shut out = 이용 차단, what everybody has = 기본 한도, news = 소식, charge = 청구, cost = 비용, copy of the database = 백업. No particle follows a variable directly (모델, 옵션 stand between); a space or a noun follows commands, so that Telegram links them.

## Sentences that several messages share

-nothing-counted = 한도는 줄지 않아요.
-third-counts = 영상으로 계산되지 않아요. 다만 지난 24시간 동안 이런 일이 이미 두 번 있었다면 계산돼요.
-link-expires = 링크는 시간이 지나면 만료돼요:

## Greetings

start =
    🎬 글과 사진을 영상으로 만들어 드려요.

    보고 싶은 장면을 /video 뒤에 적어 보내 주세요.
    /video 산 위를 나는 용

    사진을 어떻게 움직일지 설명을 달아 보내도 돼요. 1~2분 정도 걸리고, 진행 상황을 알려 드려요.

    { $quota }
start-quota =
    { $limit ->
        [0] 영상을 원하는 만큼 만들 수 있어요.
       *[other] 하루에 영상을 { $limit }개 만들 수 있고, 지금 { $left }개 남았어요.
    }
help =
    🎬 글: 보고 싶은 장면을 /video 뒤에 적어 보내세요.
    🖼 사진: 어떻게 움직일지 설명을 달아 보내거나, 사진에 /video 명령어로 답장하세요.
    🎞 앨범: 사진이 두 장이면 영상의 처음과 마지막 장면이 돼요. 더 많으면 영상에 나올 사람이나 사물의 참고 사진이 돼요.
    🗣 음성: 음성 메시지에 사진과 /video 명령어로 답장하면 사진이 말을 해요. 아니면 /say 명령어와 할 말을 설명에 적어 사진을 보내세요.
    🎥 내 영상이나 제가 만든 영상: 설명을 달아 보내거나 /video 명령어로 답장하면 영상을 바꾸거나 이어서 만들어요. 사진과 /video 명령어로 답장하면 사진이 그 영상처럼 움직여요.
    ⚙️ 길이, 화면 비율, 해상도, 모델: 아래 버튼을 누르세요.

    영상은 AI/ML API라는 스튜디오가 만들어요. { $quota }
help-options =
    🎛 옵션은 메시지 어디에 적어도 돼요:

    --model 이름 – 모델(전체 목록은 /models 명령어)
    --ar 16:9 – 화면 비율: 16:9, 9:16 또는 그냥 vertical(세로)
    --duration 8 – 길이(초)
    --res 1080p – 해상도
    --seed 42 – 거의 같은 결과 다시 만들기
    --no "흐림, 글자" – 피하고 싶은 것
    --silent – 소리 없이
    --raw – 적은 글 그대로
    --sketch – 먼저 저렴한 초안, 그다음 완성본
    --set 이름=값 – 그 밖의 모델 설정

    모델을 적지 않으면 { $model } 모델이나 /settings 메뉴에서 고른 모델을 써요. 모델마다 쓸 수 있는 옵션이 달라요. 맞지 않는 옵션이 있으면 알려 드리고, 한도도 줄지 않아요.
help-commands =
    📜 명령어:

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
    🎬 이 그룹에서는 이렇게 보내세요.
    /video 산 위를 나는 용
    아니면 사진이나 영상에 /video 명령어로 답장하면서 어떻게 할지 적으세요. 설명을 /video 명령어로 시작해도 돼요.
unknown-command =
    { $command } 명령어는 없어요. { $nearest ->
        [none] 할 수 있는 일은 /help 명령어로 볼 수 있어요.
       *[other] 혹시 { $nearest } 명령어인가요?
    }
sorry = 죄송해요, 제 쪽에 문제가 생겼어요. { -nothing-counted } 한 번 더 보내 주세요.

## Command menus (at most 256 characters each)

command-video = 글로 영상 만들기
command-queue = 내 요청과 진행 상황
command-cancel = 대기 중인 요청 취소
command-quota = 남은 영상 수
command-help = 할 수 있는 일

## Questions and offers

ask-prompt = 멋진 사진이네요! 어떤 일이 일어나면 좋을까요? 몇 마디로 답장해 주세요.
ask-words =
    영상에 무엇을 담을까요? 몇 마디로 답장하거나 이렇게 보내 주세요.
    /video 산 위를 나는 용
ask-video = 🎞 이 영상으로 무엇을 할까요? 몇 마디로 답장해 주세요. 예: 겨울로 바꿔 줘
ask-say = 🗣 이 영상에서 무슨 말을 할까요? 할 말을 답장으로 보내 주세요.
ask-say-photo = 🗣 이 사진이 무슨 말을 할까요? 할 말을 답장으로 보내 주세요.
ask-placeholder = 어떤 일이 일어나면 좋을까요?
offer =
    이 내용으로 영상을 만들까요?

    “{ $prompt }”

    { inline-about } · 영상 1개로 계산
offer-help = 질문이었나요? 할 수 있는 일은 /help 명령어로 볼 수 있어요.
offer-others-change = 영상을 바꾸고 싶다면 이 모델들을 쓸 수 있어요:
offer-terms = { $model } · 약 { $time } 소요 · { $price }
offer-talk =
    이 사진이 말하게 할까요?

    { $terms } · 영상 1개로 계산
offer-say =
    이 사진이 이렇게 말하게 할까요?

    “{ $prompt }”

    { $terms } · 영상 1개로 계산
ask-video-note =
    영상 메시지의 목소리로 사진이 말하게 할까요, 아니면 사진이 그렇게 움직이게 할까요?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    이 사진이 그 영상처럼 움직이게 할까요?

    { $terms } · 영상 1개로 계산
edited = 처음에 적은 내용으로 만들어요. 고친 내용으로 만들려면 새 메시지로 보내 주세요.
unsupported =
    { $kind ->
        [sticker] 스티커로는 영상을 만들 수 없어요.
       *[other] 이건 쓸 수 없어요.
    } 글이나 설명을 단 사진 또는 영상을 보내 주세요.
unusable-answered =
    { $kind ->
        [sticker] 답장한 스티커는 쓸 수 없어요.
       *[other] 답장한 메시지는 쓸 수 없어요.
    } 답장이 아닌 새 메시지로 다시 보내 주세요.

## Buttons

button-make = 🎬 영상 만들기
button-again = 🔁 한 번 더
button-sketch = ✏️ 초안
button-another-sketch = ✏️ 다른 초안
button-full = 🎬 완성본
button-retry = 🔁 다시 시도
button-cancel = ✖️ 취소
button-cancel-place = ✖️ “{ $prompt }” 취소
button-no = ✖️ 괜찮아요
button-without = { $option } 빼고
button-write-down = 📝 글로 옮기기
button-talk = 🗣 말하게 하기
button-animate = 🕺 그렇게 움직이기
button-options = 🎛 옵션
button-models = 🎬 모델
button-commands = 📜 명령어
pressed-make = 대기열에 넣었어요.
pressed-already = 이미 만들고 있어요.
pressed-not-yours = 다른 사람의 버튼이에요.
pressed-write-down = 듣고 있어요…
pressed-already-written = 이건 이미 들었어요.
pressed-gone = 만료된 버튼이에요. /video 명령어로 다시 시작해 주세요.
pressed-cancelled = 취소했어요.
pressed-too-late = 이미 촬영이 시작돼서 취소할 수 없어요. 완성되면 영상을 보내 드릴게요.
pressed-doubtful = 스튜디오의 답이 분명하지 않아서 이 요청이 도착했는지 아직 확인하고 있어요. 지금은 취소할 수 없어요.

## The status of a request

status-preparing = 🖼 사진을 살펴보고 있어요…
status-preparing-video = 🎞 영상을 살펴보고 있어요…
status-waiting =
    { $position ->
        [0] ⏳ 대기 중: 앞에 요청이 { $limit }개 넘게 있어요.
        [1] ⏳ 대기 중: 바로 다음 차례예요.
       *[other] ⏳ 대기 중: { $position }번째 차례예요.
    }
status-starting = 🎬 촬영을 준비하고 있어요…
status-checking = 🔎 스튜디오의 답이 분명하지 않아서 요청이 도착했는지 확인하고 있어요. 두 번 만들어지거나 두 번 계산되지는 않아요. 늦어도 보낸 지 { $time } 후에는 진행 중인 요청에 포함되지 않아요. 하루 동안 계속 확인할게요.
status-making =
    🎬 촬영 중…
    { $bar } { $percent }%
    { $left ->
        [-1] 평소보다 조금 더 걸리고 있어요.
       *[other] 약 { $time } 남음
    }
status-late = 🐢 평소보다 훨씬 오래 걸려서 이제 진행 중인 요청에 포함되지 않아요. 실패하지 않는 한 영상으로는 계산돼요. 하루 동안 더 지켜보고, 영상이 나오면 보내 드릴게요.
status-sending = 📤 영상이 완성됐어요. 보내고 있어요…
status-speaking = 🗣 글을 음성으로 만들고 있어요…
status-drawing = 🖼 그림을 그리고 있어요…
status-cancelled = ✖️ 취소했어요. { -nothing-counted }
status-undelivered = 🎁 영상이 완성됐지만, Telegram이 이 대화방에 보내는 것을 허용하지 않아요. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    영상으로 계산되지 않아요.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds }초
time-minutes = { $minutes }분
time-minutes-seconds = { $minutes }분 { $seconds }초
time-hours = { $hours }시간
time-hours-minutes = { $hours }시간 { $minutes }분

## The video

caption-made = { $model }{ $details } · 제작 시간 { $time }

## The list of requests, and the quota

queue-empty = 진행 중인 요청이 없어요. /video 명령어로 시작해 보세요.
queue-title = 진행 중인 요청이 { $count }개 있어요:
queue-waiting =
    ⏳ { $position ->
        [0] 앞에 { $limit }개 넘게
       *[other] { $position }번째
    } – { $prompt }
queue-paused = ⏸ 스튜디오 대기 중 – { $prompt }
queue-paused-model = ⏸ { $model } 대기 중 – { $prompt }
queue-starting = 🎬 촬영 준비 중 – { $prompt }
queue-checking = 🔎 스튜디오에 도착했는지 확인 중 – { $prompt }
queue-making = 🎬 촬영 중 – { $prompt }
queue-sending = 📤 보내는 중 – { $prompt }
queue-preparing = 🖼 사진 살펴보는 중 – { $prompt }
queue-late = 🐢 늦어지는 중 – { $prompt }
cancel-none = 대기 중인 요청이 없어요. /video 명령어로 시작해 보세요.
cancel-done = 요청 { $count }개를 취소했어요. { -nothing-counted }
cancel-too-late = 요청 { $count }개는 이미 촬영 중이라 멈출 수 없어요. 완성되면 영상을 보내 드릴게요.
cancel-doubtful = 지금은 취소할 수 없어요:
quota-daily =
    { $limit ->
        [0] 하루에 원하는 만큼 영상을 만들 수 있어요. 최근 24시간 동안 { $used }개를 만들었어요.
       *[other] 최근 24시간 동안 영상 { $limit }개 중 { $used }개를 만들었어요. { $left }개 남았어요.
    }
quota-next = 다음 영상은 { $time } 후에 만들 수 있어요.
quota-active =
    { $limit ->
        [0] 지금 진행 중: { $used }개
       *[other] 지금 진행 중: { $used }개 (동시에 최대 { $limit }개)
    }
quota-money = 지난 24시간 동안 만든 영상의 비용: 쓸 수 있는 { $total } 중 { $amount }
quota-chat = 이 그룹은 최근 24시간 동안 영상 { $limit }개 중 { $used }개를 만들었어요.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } 옵션은 여기서 효과가 없어요. { $model } 모델은 이 옵션을 쓰지 않아요.
note-chosen = 여기서는 { $model } 모델에 { $setting } = { $value } 설정이 필요해서 그렇게 골랐어요.
note-silent = { $model } 모델은 이 영상을 소리 없이만 만들 수 있어요.
note-still = 정지 이미지예요. 완성본은 { $model } 모델이 이 이미지로 시작하는 영상으로 만들어요.
note-sketch = 초안이에요. { $model } 모델의 완성본이 어떨지 저렴하게 미리 볼 수 있어요.
note-continues = { $model } 모델은 영상을 바꿀 수 없어요. 영상이 끝나는 곳부터 이어서 만들어요.
note-cut = { $model } 모델은 영상의 처음 { $seconds }초를 써요.
note-guides = { $model } 모델은 이 영상을 바꾸지 않아요. 이 영상을 참고해서 새 영상을 만들어요.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    영상에 무엇을 담을까요? 예를 들면 이렇게요.
    /video 산 위를 나는 용
refused-instead = 이렇게는 만들 수 있어요. 누르면 바로 시작해요:
refused-unknown-option =
    { $option } 옵션은 없어요. { $nearest ->
        [none] 쓸 수 있는 옵션: { $options }
       *[other] 혹시 { $nearest } 옵션인가요?
    }
refused-option-value = { $option } 옵션에는 값이 필요해요. 예: { $example }
refused-option-flag = { $option } 옵션에는 값이 필요 없어요.
refused-open-quote = { $option } 뒤의 따옴표가 닫히지 않았어요.
refused-unknown-model =
    “{ $name }” 모델은 없어요. { $developer ->
        [none] 비슷한 모델: { $families }
       *[other] { $developer } 모델: { $families }
    }
refused-no-sketch =
    { $model } 모델에는 이 요청의 초안이 없어요. { $families ->
        [none] 다른 모델에도 없어요.
       *[other] 초안을 만들 수 있는 모델: { $families }
    }
refused-sketch-no-cheaper = 여기서는 초안이 { $model } 모델의 영상 자체보다 저렴하지 않아요.
refused-stills = 24시간 동안 만들 수 있는 초안을 다 썼어요. { $time } 뒤에 다음 초안을 그릴 수 있어요.
refused-say-photo = 말하게 하려면 얼굴이 나온 사진을 보내면서 설명에 /say 명령어와 할 말을 적거나, 사진에 /say 명령어와 할 말로 답장하세요.
refused-say-off = 여기서는 음성 만들기가 꺼져 있어요. 대신 음성 메시지에 사진과 /video 명령어로 답장할 수 있어요.
refused-say-long = 할 말이 너무 길어요. 말하는 데 약 { $seconds }초가 걸리는데, { $model } 모델은 최대 { $limit }초까지 말할 수 있어요. 더 짧게 적어 주세요.
refused-option =
    { $operation ->
        [image] { $model } 모델은 사진에 { $option } 옵션을 쓸 수 없어요.
       *[other] { $model } 모델에는 { $option } 옵션을 쓸 수 없어요.
    } { $options ->
        [none] 이 모델에는 옵션이 하나도 없어요.
       *[other] 쓸 수 있는 옵션: { $options }
    }
refused-value =
    { $model } 모델의 { $option } 옵션에는 “{ $value }” 값을 쓸 수 없어요. { $nearest ->
        [none] 쓸 수 있는 값: { $choices }
       *[other] 가장 가까운 값: { $nearest }. 쓸 수 있는 값: { $choices }
    }
refused-not-integer = { $option } 옵션에는 정수가 필요해요. “{ $value }” 값은 쓸 수 없어요.
refused-not-number = { $option } 옵션에는 숫자가 필요해요. “{ $value }” 값은 쓸 수 없어요.
refused-bounds = { $model } 모델의 { $option } 옵션에는 { $value } 값을 쓸 수 없어요. 쓸 수 있는 범위: { $minimum } ~ { $maximum }
refused-option-too-long = { $option } 뒤의 글이 너무 길어요. 최대 { $limit }자까지 쓸 수 있어요.
refused-prompt-too-long = 글이 { $length }자예요. { $model } 모델은 최대 { $limit }자까지 지원해요.
refused-needs-photo = { $model } 모델에는 사진이 필요해요. 사진에 설명을 달아 보내거나, 사진에 /video 명령어로 답장해 주세요.
refused-too-many-photos =
    { $model } 모델에는 사진을 최대 { $limit }장까지 쓸 수 있어요. 영상의 재료로 쓸 수 있는 것: { $takes }. { $other ->
        [none] 이렇게 많은 사진을 쓸 수 있는 다른 모델은 없어요.
       *[other] { $other } 모델은 쓸 수 있어요. 이렇게 추가해 주세요: --model { $other }
    }
refused-needs-photos = { $model } 모델에는 사진 { $count }장이 필요해요. 설명을 달아 앨범으로 보내 주세요.
refused-needs-sound = { $model } 모델에는 사진과 음성이 필요해요. 음성 메시지에 사진과 /video 명령어로 답장해 주세요.
refused-needs-video = { $model } 모델에는 영상이 필요해요. 영상에 설명을 달아 보내거나, 영상에 /video 명령어와 함께 무엇을 바꿀지 적어 답장해 주세요.
refused-media =
    { $operation ->
        [text] { $model } 모델은 글만으로는 영상을 만들 수 없어요.
        [image] { $model } 모델은 사진을 움직이게 할 수 없어요.
        [frames] { $model } 모델은 한 사진에서 다른 사진으로 이어지는 영상을 만들 수 없어요.
        [references] { $model } 모델은 참고 사진을 쓸 수 없어요.
        [talking] { $model } 모델은 사진이 말하게 할 수 없어요.
        [edit] { $model } 모델은 영상을 이렇게 바꿀 수 없어요.
        [extend] { $model } 모델은 영상을 이어서 만들 수 없어요.
        [motion] { $model } 모델은 사진을 영상처럼 움직이게 할 수 없어요.
        [guide] { $model } 모델은 영상을 참고해서 만들 수 없어요.
       *[other] { $model } 모델은 이걸로 영상을 만들 수 없어요.
    } 영상의 재료로 쓸 수 있는 것: { $takes }. { $other ->
        [none] 할 수 있는 다른 모델도 없어요.
       *[other] { $other } 모델은 할 수 있어요. 이렇게 추가해 주세요: --model { $other }
    }
refused-needs-voice = { $model } 모델은 영상이 말하게 해요. /video 명령어 뒤에 할 말을 적어 주세요.
refused-voice-or-words = { $model } 모델에는 오디오나 말할 글 중 하나만 쓸 수 있어요. 둘 중 하나만 넣어 다시 보내 주세요.
refused-photo-count =
    { $count ->
        [1] 여기서는 { $model } 모델에 사진이 정확히 { $count }장 필요해요.
       *[other] 여기서는 { $model } 모델에 사진이 정확히 { $count }장 필요해요. 설명을 달아 앨범으로 보내 주세요.
    }
refused-sound-length = { $model } 모델에는 { $limit }초보다 짧은 오디오만 쓸 수 있어요. 더 짧은 오디오를 보내 주세요.
refused-video-length =
    { $minimum ->
        [0] { $model } 모델에는 최대 { $maximum }초 길이의 영상을 쓸 수 있어요.
       *[other] { $model } 모델에는 { $minimum } ~ { $maximum }초 길이의 영상을 쓸 수 있어요.
    } 이 영상은 맞지 않아요.
refused-video-pixels = 이 영상은 { $model } 모델에 너무 커요. 최대 { $limit }메가픽셀까지 쓸 수 있어요.
refused-video-frames = 이 영상은 { $model } 모델에 너무 길어요. 최대 { $limit }프레임까지 쓸 수 있어요(초당 30프레임이면 { $seconds }초).
refused-medium =
    { $kind ->
        [sound] { $model } 모델에는 이 오디오를 쓸 수 없어요. 형식이나 크기가 맞지 않아요.
        [video] { $model } 모델에는 이 영상을 쓸 수 없어요. 형식이나 크기가 맞지 않아요.
       *[photo] { $model } 모델에는 이 사진을 쓸 수 없어요. 형식이나 크기가 맞지 않아요.
    }
refused-links-only = { $model } 모델에는 웹 링크로 된 사진과 오디오만 쓸 수 있는데, 저는 그런 링크를 줄 수 없어요. 다른 모델은 /models 명령어로 볼 수 있어요.
refused-links-only-video = { $model } 모델에는 웹 링크로 된 영상만 쓸 수 있는데, 저는 그런 링크를 줄 수 없어요. 다른 모델은 /models 명령어로 볼 수 있어요.
refused-combination = { $model } 모델에는 { $option } { $value } 옵션을 { $other } 옵션과 함께 쓸 수 없어요. 여기서 쓸 수 있는 값: { $choices }
refused-combination-media = 이런 요청({ $takes })에는 { $model } 모델에 { $option } { $value } 옵션을 쓸 수 없어요. 여기서 쓸 수 있는 값: { $choices }
refused-out-of-place = 여기서는 { $model } 모델에 { $option } 옵션을 쓸 수 없어요.
refused-generic-combination = { $model } 모델에는 이 옵션들을 함께 쓸 수 없어요. 몇 개를 빼고 보내 주세요.
refused-needs-setting = { $model } 모델에는 --set { $setting }=값 설정도 필요해요. 쓸 수 있는 값: { $choices }
refused-setting =
    { $model } 모델에는 “{ $setting }” 설정이 없어요. { $settings ->
        [none] --set 옵션으로 쓸 수 있는 설정이 하나도 없어요.
       *[other] --set 옵션으로 쓸 수 있는 설정: { $settings }
    }
refused-album = 이 앨범에 영상이 들어 있는데, 사진만 쓸 수 있어요. 영상을 빼고 다시 보내 주세요.
write-as-yourself = 채널 이름으로 쓰고 계셔서 누구신지 알 수 없어요. 본인 계정으로 바꾼 뒤 다시 보내 주세요.
refused-not-allowed =
    죄송하지만 이 봇은 봇 운영자가 선택한 사람과 그룹만 쓸 수 있어요. { $group ->
        [none] 쓰고 싶다면 이 Telegram ID를 봇 운영자에게 알려 주세요: { $id }
       *[other] 쓰고 싶다면 둘 중 하나를 봇 운영자에게 알려 주세요. 이 그룹의 ID: { $group }, 본인의 Telegram ID: { $id }
    }
refused-user-daily = 24시간 한도인 영상 { $limit }개를 다 만들었어요. { quota-next }
refused-chat-daily = 이 그룹은 24시간 한도인 영상 { $limit }개를 다 만들었어요. { quota-next }
refused-user-active = 이미 요청 { $limit }개가 진행 중이에요. 하나가 끝나면 다시 요청해 주세요. 진행 상황은 /queue 명령어로 볼 수 있어요.

## Photos that cannot be used

image-too-large = 이미지가 너무 커요. { $limit }MB보다 작아야 해요.
image-too-many-pixels = 이미지가 { $megapixels }메가픽셀이에요. 최대 { $limit }메가픽셀까지 쓸 수 있어요. 파일이 아니라 사진으로 보내 주세요. 그러면 Telegram이 크기를 줄여 줘요.
image-too-small = 이미지가 너무 작아요({ $width }×{ $height }). 가로와 세로가 각각 { $limit }픽셀 이상이어야 해요.
image-crop-too-small = 이미지가 너무 길고 좁아요. 영상의 화면 비율에 맞게 자르면 { $width }×{ $height }픽셀만 남는데, 가로와 세로가 각각 { $limit }픽셀 이상이어야 해요.
image-broken = 이미지를 열 수 없어요. 파일이 손상된 것 같아요. 한 번 더 보내 주세요.
image-unusable = 이미지를 열지 못했어요. 파일이 아니라 사진으로 보내 주세요.
image-nothing = 아무것도 보이지 않는 빈 이미지예요. 다른 이미지를 보내 주세요.
image-format = { $format } 이미지는 쓸 수 없어요. 파일이 아니라 사진으로 보내거나 JPEG, PNG, WebP, HEIC, AVIF, TIFF, BMP 파일을 보내 주세요.
image-unknown = 쓸 수 있는 이미지가 아니에요. 파일이 아니라 사진으로 보내거나 JPEG, PNG, WebP, HEIC, AVIF, TIFF, BMP 파일을 보내 주세요.
image-animated = GIF는 쓸 수 없고, 정지 이미지만 쓸 수 있어요.
image-gone = Telegram에서 이 사진을 더 이상 다운로드할 수 없어요. 한 번 더 보내 주세요.
sound-too-large = 오디오 파일이 너무 커요. { $limit }MB보다 작아야 해요.
sound-too-long = 오디오가 너무 길어요. 최대 { $limit }초까지 쓸 수 있어요.
sound-too-short = 오디오가 너무 짧아요. { $limit }초 이상이어야 해요.
sound-broken = 이 오디오를 재생할 수 없어요. 음성 메시지나 MP3 파일을 보내 주세요.
sound-gone = Telegram에서 이 오디오를 더 이상 다운로드할 수 없어요. 한 번 더 보내 주세요.
source-too-large = 영상이 너무 커요. 최대 { $limit }MB까지 쓸 수 있어요.
source-too-long = 영상이 너무 길어요. 최대 { $limit }초까지 쓸 수 있어요. 더 짧은 영상을 보내 주세요.
source-too-short = 영상이 너무 짧아요. { $limit }초 이상이어야 해요.
source-unusable = 이 영상을 열 수 없어요. 파일이 아니라 영상으로 보내거나 MP4 파일을 보내 주세요.
source-cannot-fit = 이 영상은 너무 길쭉해서 모델에 맞출 수 없어요.
source-gone = Telegram에서 이 영상을 더 이상 다운로드할 수 없어요. 한 번 더 보내 주세요.
media-out-of-reach = 여기서는 사진, 오디오, 영상을 가져올 수 없어요. 이 봇의 Telegram 서버가 그렇게 설정되어 있지 않아요. 봇 운영자가 확인해야 해요.
sound-silent = 이 오디오는 처음부터 끝까지 아무 소리도 들리지 않아요. 다른 오디오를 보내 주세요.

## Failures

failed-content = 스튜디오가 이 글이나 사진을 거절했어요. 스튜디오 규칙에 맞지 않아요. 다른 말이나 다른 사진으로 시도해 보세요.
failed-generation = 스튜디오가 이 영상을 만들지 못했어요: { $reason }
failed-unknown = 스튜디오가 이 영상을 만들지 못했고, 이유는 알려 주지 않았어요.
failed-field = 스튜디오가 받아들이지 않은 항목이 있어요: { $field }. 그 옵션 없이 다시 시도해 보세요.
failed-bad-request = 스튜디오가 요청을 받아들이지 않았어요: { $reason }
failed-bad-key = 지금은 스튜디오에 접속할 수 없어요. 봇 운영자가 확인해야 해요.
failed-no-credits = 스튜디오에 있는 봇 계정의 잔액이 떨어졌어요. 봇 운영자가 충전해야 해요.
failed-not-allowed = 스튜디오가 이 봇의 계정에 이 작업을 허용하지 않아요.
failed-model-gone = 스튜디오에 이 모델이 더 이상 없어요. 다른 모델을 골라 주세요.
failed-maintenance = 지금 스튜디오에서 이 모델을 점검하고 있어요. 다른 모델을 쓰거나 나중에 다시 시도해 주세요.
failed-never-came = 스튜디오가 이 영상을 끝내 완성하지 못해서, 더는 기다리지 않기로 했어요.
failed-no-video = 스튜디오는 영상이 완성됐다고 하는데, 받아 보니 영상이 아니에요.
failed-link-dead = 스튜디오는 영상이 완성됐다고 하는데, 링크가 더는 열리지 않고 새 링크도 없어요.
failed-source-gone = 바탕으로 쓰려는 영상을 더는 가져올 수 없어요. 스튜디오가 삭제했어요. 스튜디오에는 아무것도 보내지 않았어요.
failed-internal = 제 쪽에 문제가 생겼어요. 다시 시도해 주세요.

link-too-large = 영상이 제가 올릴 수 있는 { $limit }MB보다 커서 링크로 드려요. { -link-expires }
link-not-taken = Telegram이 여기서 이 영상을 받지 않아서 링크로 드려요. { -link-expires }
link-not-fetched = 보낼 영상을 다운로드하지 못해서 링크로 드려요. { -link-expires }
video-broken = 영상 파일이 손상됐어요.

## What a model makes a video of: parts of a list

operation-text = 글
operation-image = 사진
operation-frames = 첫 사진과 마지막 사진
operation-references = 참고 사진
operation-talking = 사진과 음성
operation-edit = 바꿀 영상
operation-extend = 이어서 만들 영상
operation-guide = 참고할 영상
operation-motion = 사진과 동작을 따라 할 영상
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = 다시 그릴 부분을 표시하는 마스크 영상이 하나 더 필요해요
unreachable-character-object = 캐릭터와, 캐릭터를 움직일 배우의 영상이 필요해요
unreachable-no-description = 새 모델인데, 설명이 어디 있는지 AI/ML API가 알려 주지 않아요
unreachable-elsewhere = 새 모델인데, 설명이 AI/ML API에 있지 않아요
unreachable-not-had = 새 모델인데, 설명을 가져오지 못했어요. 다시 시도할게요
unreachable-unreadable = 새 모델인데, 설명을 읽을 수 없어요
unreachable-circular = 새 모델인데, 설명이 자기 자신을 순환 참조해요
unreachable-other-model = 새 모델인데, 설명이 다른 모델의 것이에요
unreachable-path = 새 모델인데, 제가 모르는 방식으로 요청해야 해요
unreachable-required = 새 모델인데, 제가 줄 수 없는 것이 필요해요: { $parameter }
unreachable-use-of-video = 새 모델인데, 영상으로 무엇을 하는지 나와 있지 않아요
unreachable-no-input = 새 모델인데, 제가 아는 방식으로는 글도 사진도 받지 않아요
unreachable-id = 새 모델인데, 대화방에 적을 수 없는 이름이에요
unreachable-name = 새 모델인데, 다른 모델과 이름이 같아요

## Settings, models, languages

language-name = 한국어
command-models = 모든 모델과 모델별 기능
command-settings = 기본 설정
command-language = 대화할 언어 선택
settings-title =
    ⚙️ 내 설정: 메시지에서 따로 말하지 않았을 때 써요. 메시지에 적은 옵션이 언제나 우선이에요.

    { $model } 모델에서 고를 수 있는 설정이에요. 다른 모델에서는 다를 수 있어요.
settings-title-group =
    ⚙️ 이 그룹의 설정: 메시지에서 따로 말하지 않았을 때 써요. 메시지에 적은 옵션이 언제나 우선이에요. 관리자만 바꿀 수 있어요.

    { $model } 모델에서 고를 수 있는 설정이에요. 다른 모델에서는 다를 수 있어요.
settings-admins-only = 이 그룹의 설정은 관리자만 바꿀 수 있어요. 개인 설정은 저와의 개인 대화방에서 고를 수 있어요.
settings-pick-ar = 📐 영상의 화면 비율을 무엇으로 할까요? { $model } 모델에서 쓸 수 있는 비율이에요. 사진은 이 비율에 맞게 잘라요.
settings-pick-duration = ⏱ 영상의 길이를 얼마로 할까요? { $model } 모델에서 쓸 수 있는 길이예요.
settings-pick-res = 🖥 영상의 해상도를 무엇으로 할까요? { $model } 모델에서 쓸 수 있는 해상도예요.
value-own = 모델에 맡기기
value-own-known = { $value } (기본값)
value-on = 켬
value-off = 끔
value-telegram = Telegram과 같게
button-set-model = 🎬 모델: { $value }
button-set-ar = 📐 화면 비율: { $value }
button-set-duration = ⏱ 길이: { $value }
button-set-res = 🖥 해상도: { $value }
button-set-sound = 🔊 소리: { $value }
button-set-enhance = ✨ 글 다듬기: { $value }
button-set-confirm = ✋ 만들기 전에 묻기: { $value }
button-set-language = 🌐 언어: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ 설정
button-back = ↩️ 뒤로
button-previous = ◀️ 이전
button-next = 다음 ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 여기서 쓸 수 없는 모델 · { $count }
button-mine = ⭐ 이 모델 쓰기
button-mine-group = ⭐ 이 그룹에서 쓰기
button-is-mine = ✅ 내 모델
button-is-mine-group = ✅ 이 그룹의 모델
pressed-saved = 저장했어요.
pressed-admins-only = 이 그룹의 관리자만 바꿀 수 있어요.
pressed-no-more = 더 이상 고를 수 없어요.
models-title = 🎬 모델이 { $count }개 있어요. 어느 개발사의 모델을 볼까요?
models-developer =
    { $count ->
        [1] 🎬 { $developer }: 모델 { $count }개.
       *[other] 🎬 { $developer }: 모델 { $count }개. 어떤 모델을 볼까요?
    }
models-family =
    🎬 { $model } · { $developer }

    영상의 재료로 쓸 수 있는 것:

    { $takes }

    약 { $time } 소요 · { $price }
    영상 하나에만 쓰려면: --model { $name }
models-tags = 글에서 첫 번째 것은 { $first } 이름으로 부를 수 있고, 그다음도 순서대로예요. 이 이름을 쓰지 않으면 알아서 넣어 드려요.
models-new = 🆕 이 모델은 AI/ML API의 설명으로만 알아요. 아직 아무도 써 보지 않았어요.
models-unreachable = 🚫 대화방에서 쓸 수 없는 모델이 { $count }개 있어요. 이유는 이래요:
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 어떤 언어로 이야기할까요? 그룹에서도 이 언어를 써요.
language-title-group = 🌐 이 그룹에서는 어떤 언어로 이야기할까요? 제가 할 수 있는 언어라면 멤버에게는 그 사람의 언어로 답장해요.

## Answers to messages, and the buttons under a result

refused-sound-alone = 목소리에는 얼굴이 필요해요. /video 명령어로 시작하는 설명을 단 사진으로 음성 메시지에 답장해 주세요.
sound-alone =
    { $kind ->
        [voice] 🎙 목소리에는 얼굴이 필요해요. 이 음성 메시지에 사진으로 답장하면 사진이 말을 해요.
       *[audio] 🎙 목소리에는 얼굴이 필요해요. 이 오디오에 사진으로 답장하면 사진이 말을 해요.
    }
offer-write-down =
    🎙 이 메시지에서 한 말을 글로 옮기고, 그 글로 영상을 만들 수 있어요.

    아니면 이 음성 메시지에 사진으로 답장하세요. 그러면 사진이 말을 해요.
written-down =
    📝 이렇게 들었어요:

    { $words }
refused-recordings = 24시간 한도인 음성 메시지 { $limit }개를 다 썼어요. { $time } 뒤에 다음 메시지를 글로 옮길 수 있어요.
refused-recording-price = 이걸 글로 옮기는 비용을 알 수 없고, 여기서는 쓸 수 있는 돈이 정해져 있어요. 글로 적어 주세요.
recording-no-words = 이 음성 메시지에서는 말이 들리지 않아요. 마이크에 더 가까이 대고 말하거나 글로 적어 주세요.
recording-failed = 이 음성 메시지를 글로 옮기지 못했고, 비용은 들지 않았어요. 다시 보내거나 글로 적어 주세요.
recording-in-doubt = 이 음성 메시지가 어떻게 되었는지 알 수 없어요. 스튜디오의 답이 사라졌어요. 했던 말을 글로 적어 주세요.
button-change = ✏️ 바꿔서 만들기
button-extend = ➡️ 이어서 만들기
button-sound = 🔊 소리 넣기
button-restyle = 🎨 스타일 바꾸기
button-say = 🗣 말 넣기
button-others = 🎛 다른 모델로
button-copy = 📋 복사
pressed-no-others = 이 영상을 만들 수 있는 다른 모델이 없어요.
change-words =
    이걸 복사해서 원하는 대로 바꾼 뒤 보내 주세요:

    { $command }
change-media =
    이걸 복사해서 원하는 대로 바꾼 뒤, 이 메시지에 답장으로 보내 주세요. 그래야 같은 사진, 오디오, 영상을 쓸 수 있어요:

    { $command }
other-models = 이번에는 어떤 모델로 만들까요? 누르면 바로 시작하고, 영상 1개로 계산해요.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 추가해 주셔서 고마워요! 글과 사진을 영상으로 만들어 드려요.
group-sees-all =
    👀 이 그룹의 메시지를 볼 수 있어서, 저를 언급하기만 해도 돼요.
    @{ $name } 산 위를 나는 용
group-sees-some =
    🙈 여기서는 명령어와 제 메시지에 대한 답장만 볼 수 있어요. 저를 언급한 메시지나 사진 설명은 보이지 않아요.
    이걸 바꾸려면 그룹 관리자가 저를 이 그룹의 관리자로 지정해 주세요. 또는 봇 운영자가 그룹 개인정보 보호 모드를 끄고(@BotFather, /setprivacy) 저를 다시 추가하면 돼요.
group-no-videos = ⚠️ 여기에 영상을 보낼 권한이 없어서 링크만 받게 돼요. 관리자가 그룹 권한에서 허용하거나 저를 관리자로 지정해 주세요.
group-no-messages = ⚠️ 저를 “{ $group }” 그룹에 추가하셨는데, 거기에 글을 쓸 권한이 없어요. 그 그룹의 관리자가 그룹 권한에서 허용하거나 저를 관리자로 지정해 주세요.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 글과 사진을 소리까지 있는 영상으로 만들어 드려요.

    보고 싶은 장면을 적거나, 사진을 보내고 어떻게 움직일지 알려 주세요. 1~2분 뒤면 영상이 도착해요. 그룹에서도 쓸 수 있어요.

    ‘시작’ 버튼을 누르고 첫 아이디어를 보내 주세요.
bot-short-description = 🎬 글과 사진을 소리까지 있는 영상으로 만들어 드려요. 개인 대화방과 그룹에서 모두 쓸 수 있어요.

## Videos already made, and what is kept

command-history = 내 영상 다시 받기
command-privacy = 저장하는 내 정보와 볼 수 있는 사람
command-forget = 저장된 내 정보 삭제
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ 더 최근
button-older = ⬇️ 더 오래된
button-forget = 🗑 모두 삭제
button-keep = ↩️ 그대로 두기
pressed-not-now = 방금 Telegram이 받아들이지 않았어요. 영상이 오지 않으면 다시 눌러 주세요.
history-empty = 여기에는 아직 영상이 없어요. /video 명령어로 만들어 보세요.
history-title = 🎞 지금까지 만든 영상이에요(최신순). 버튼을 누르면 다시 보내 드려요. 무료이고 한도도 줄지 않아요.
history-title-group = 🎞 이 그룹에서 내가 만든 영상이에요(최신순). 버튼을 누르면 다시 보내 드려요. 무료이고 한도도 줄지 않아요.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · 링크로 보내서 다시 보낼 수 없어요
history-lost = Telegram에 이 영상이 더 이상 없어서 다시 보낼 수 없어요. 다시 만들 수는 있고, 영상 1개로 계산해요.
forget-ask =
    🗑 모든 대화방에 걸쳐 저장해 둔 정보를 삭제할까요?

    다음은 영영 사라져요: 끝난 모든 요청의 글, 옵션, 사진의 파일 ID, 영상 링크와 결과, /history 목록과 버튼, /settings 설정, 아직 답을 기다리는 제안과 질문. 영상 아래의 버튼도 더는 작동하지 않아요.

    이 대화방의 메시지와 영상은 남아요. Telegram이 보관하며, 본인만 삭제할 수 있어요. 한도가 그대로 유지되도록 영상을 만들었다는 사실은 하루쯤 더 기억하지만, 어떤 영상인지는 기억하지 않아요.
forget-under-way = 아직 진행 중인 요청이 { $count }개 있어요. 이 요청은 삭제되지 않고 영상도 받게 돼요. 그 뒤에 /forget 명령어를 다시 보내 주세요.
forget-done =
    { $count ->
        [0] 완료했어요. 끝난 요청은 없었고, 답을 기다리던 제안과 질문을 삭제했어요.
       *[other] 완료했어요. 끝난 요청 { $count }개와 답을 기다리던 제안과 질문을 삭제했어요.
    }
privacy =
    🔒 저장하는 정보:
    · 요청: 글, 옵션, 모델, 시각, Telegram ID, 언어, 요청이 온 대화방과 메시지, 사진, 보낸 영상, 완성된 영상의 Telegram 파일 ID, 스튜디오에 있는 영상의 링크, 문제가 있었다면 그 내용. { $days ->
        [0] /forget 명령어를 보낼 때까지.
       *[other] /forget 명령어를 보낼 때까지, 길어도 { $days }일.
    }
    · 답을 기다리는 제안과 질문: 1일. 앨범 사진의 Telegram 파일 ID: 7일.
    · /settings 메뉴에서 고른 것: 바꾸거나 /forget 명령어를 보낼 때까지.
    · 사진, 오디오, 보낸 영상 자체: 스튜디오가 받거나 요청이 끝날 때까지만. 완성된 영상: 보내는 동안만.
    · 저에게 보낸 메시지: 처리할 때까지. 처리하지 못한 메시지: 2일.

    볼 수 있는 사람:
    · 스튜디오(AI/ML API)는 요청의 글, 옵션, 사진, 영상, 오디오를 임의의 번호로 받아요. 이름이나 Telegram ID는 받지 않아요. 무엇을 보관할지는 스튜디오의 규칙에 따라요.
    · Telegram은 주고받은 메시지와 영상을 자체 규칙에 따라 보관해요.
    · 봇 운영자는 봇의 저장소와 로그를 볼 수 있어요.
    · 그룹에서는 모든 멤버가 요청과 영상을 볼 수 있어요.

    삭제하는 방법: /forget 명령어는 제가 저장한 정보를 삭제해요. 한도 때문에, 요청이 있었다는 것과 어디서 했는지는 하루쯤 더 기억하지만 내용은 기억하지 않아요. 스튜디오나 Telegram에 있는 것, 봇 운영자가 보관하는 사본과 로그는 삭제되지 않아요.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = 가격은 완성 후에 확정
price-unknown = 가격을 알 수 없음
refused-model-gone =
    죄송하지만 스튜디오가 { $model } 모델을 더 이상 제공하지 않아요. { -nothing-counted } { $other ->
        [none] 지금은 같은 일을 할 수 있는 다른 모델이 없어요.
       *[other] { $other } 모델도 똑같이 할 수 있어요. 이렇게 추가해 주세요: --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ 다른 대화방에서는 @{ $name } 뒤에 보고 싶은 장면을 적어 보세요.
inline-make = 🎬 여기서 이 영상 만들기
inline-about = { $details } · 약 { $time } 소요 · { $price }
inline-empty = 보고 싶은 장면을 적어 주세요
inline-refused = ✋ 이대로는 만들 수 없어요
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · 영상 1개로 계산
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 마지막 사진을 이렇게 움직이기
inline-photo-gone = 여기에 쓸 사진이 더 이상 없어요. { -nothing-counted } 저와의 개인 대화방에 다시 보내 주세요.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 제가 없는 대화방에서는 사진에 @{ $name } 이름과 어떻게 움직일지 적어 답장하세요.
guest-begun = 🎬 잠시만요… 이 글이 바뀌지 않으면 아무것도 만들어지지 않은 거예요. 저를 다시 언급해 주세요.
guest-how =
    사진에 @{ $name } 이름과 어떻게 움직일지 적어 답장하세요. 예:
    @{ $name } 파도가 밀려오고 머리카락이 바람에 날린다
guest-unanswered = 다른 대화방에서 저를 언급했지만, 이제 거기에는 아무것도 올릴 수 없어요. { -nothing-counted } 다시 요청해 주세요.

## Sharing: one's own videos in any chat

button-share = ↗️ 공유
button-make-own = 🎬 나도 만들기
gallery-not-there = 여기에는 그런 영상이 없어요

## The last frame, and the file as it is

button-last-frame = 🎞 다음 장면
button-file = 📎 파일로 받기
pressed-fetching = 가져오고 있어요…
ask-frame = 🎞 영상은 여기서 끝나요. 다음에는 어떤 일이 일어나면 좋을까요? 몇 마디로 답장해 주세요.
caption-file = 📎 스튜디오가 만든 그대로의 영상이에요. Telegram에서 압축되지 않았어요.
video-gone = 이 영상은 더 이상 가져올 수 없어요. 스튜디오에서는 삭제됐고, Telegram에서는 { $limit }MB까지만 받을 수 있어요. 다시 만들 수는 있고, 영상 1개로 계산해요.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ 대기 중이에요. 스튜디오가 지금은 새 요청을 받지 않아요. 요청은 저장해 두었고, 자동으로 이어서 진행돼요.
status-paused-model = ⏸ 대기 중이에요. 스튜디오가 지금은 { $model } 모델 요청을 받지 않아요. 요청은 저장해 두었고, 자동으로 이어서 진행돼요. 그동안 다른 모델은 될 수도 있어요.
status-unclear = 🔎 스튜디오가 요청을 받았는지 아직도 알려 주지 못해서 이제 진행 중인 요청에 포함되지 않아요. 실패하지 않는 한 영상으로는 계산돼요. 하루 동안 계속 물어보고, 영상이 나오면 보내 드릴게요.
status-fitting = 📦 Telegram에 보내기에는 영상이 너무 커서 줄이고 있어요… { $percent }%
status-converting = 📦 휴대폰에서 재생할 수 없는 형식이라 변환하고 있어요… { $percent }%
caption-smaller = Telegram에 맞게 크기를 줄임
caption-converted = 휴대폰에서 재생할 수 있게 변환함
link-no-room = 지금은 영상을 둘 공간이 없어서 링크로 드려요. { -link-expires }
link-not-ready = 이 영상을 휴대폰에서 재생할 수 있게 변환하지 못해서 링크로 드려요. { -link-expires }
failed-no-room = 작업할 공간이 부족해요. 봇 운영자가 확인해야 해요.
refused-budget = 이 봇의 24시간 예산을 다 썼어요. { quota-next }
refused-budget-model = { $model } 모델의 비용({ $price })은 이 봇의 24시간 예산을 넘어요. 다른 모델의 가격은 /models 명령어로 볼 수 있어요.
refused-budget-price = { $model } 모델은 정해진 가격이 없는데, 봇 운영자는 가격이 정해진 모델만 허용해요. 다른 모델의 가격은 /models 명령어로 볼 수 있어요.
refused-paused = 스튜디오에 있는 봇 계정의 잔액이 거의 떨어져서 지금은 새 요청을 받지 않아요. 봇 운영자도 알고 있어요. 나중에 다시 시도해 주세요.
refused-model-not-allowed =
    이 봇에서는 { $model } 모델을 쓸 수 없어요. { $other ->
        [none] 쓸 수 있는 모델은 /models 명령어로 볼 수 있어요.
       *[other] { $other } 모델도 똑같이 할 수 있어요. 이렇게 추가해 주세요: --model { $other }
    }
refused-video-price = { $model } 모델의 비용({ $price })은 여기서 영상 하나에 쓸 수 있는 최대 금액({ $amount })을 넘어요. 다른 모델의 가격은 /models 명령어로 볼 수 있어요.
refused-video-unknown = { $model } 모델의 비용은 미리 알 수 없는데, 여기서 영상 하나에는 최대 { $amount }까지만 쓸 수 있어요. 다른 모델의 가격은 /models 명령어로 볼 수 있어요.
refused-user-money = 여기서 24시간 동안 쓸 수 있는 금액({ $amount })을 넘게 돼요. { quota-next }
refused-budget-kept = 이 봇의 24시간 예산에서 남은 금액은 관리자용으로 남겨 둔 거예요. { quota-next }
refused-fetched = 완성된 영상은 24시간 동안 { $limit } MB까지만 다시 가져올 수 있어요. { $time } 후에 다시 시도해 주세요.
refused-files = 지난 24시간 동안 열 수 없는 파일이 너무 많아서 지금은 파일을 더 열지 않아요. { $time } 후에 다시 시도해 주세요.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API가 우리 키를 받아들이지 않아요.
        [credits] AI/ML API 계정의 잔액이 떨어졌어요.
       *[other] AI/ML API가 우리 접속을 거부하고 있어요.
    }
admin-paused = ⚠️ { admin-barrier } 해결될 때까지 새 요청은 보내지 않고, 계속 다시 시도할게요. 사라진 것은 없어요. 지금 대기 중: { $count }개
admin-resumed = ✅ AI/ML API가 다시 요청을 받고 있어요. 대기하던 요청을 이어서 진행해요.
admin-no-access = ⚠️ { admin-barrier } 이 상태가 바뀔 때까지 영상을 만들 수 없을 것 같아요. 1분마다 다시 시도할게요.
admin-access = ✅ AI/ML API에 다시 접속할 수 있어요.
admin-records-refused = ⚠️ 보냈지만 확인받지 못한 요청을 AI/ML API 기록에서 찾고 있는데, 그 조회 방식이 거부되고 있어요. 제 쪽의 오류이니 알려 주세요. 두 번 결제되는 일은 없고 계속 찾지만, 그런 요청은 기다려야 해요. 자세한 내용은 “python -m bot check” 명령과 로그에 있어요.
admin-records-fine = ✅ AI/ML API 기록을 다시 조회할 수 있어요. 기다리던 요청을 이어서 진행해요.
admin-balance-low = ⚠️ AI/ML API 계정의 잔액이 { $amount }밖에 남지 않았어요. 충전될 때까지 새 요청은 받지 않고, 진행 중인 요청은 계속해요.
admin-balance-fine = ✅ AI/ML API 계정이 다시 충전됐어요: { $amount }. 새 요청을 받을게요.
admin-prices-fell = ⚠️ AI/ML API 가격표에서 다음 모델의 가격이 갑자기 이전의 10분의 1 아래로 내려갔어요: { $models }. 새 가격이 24시간 동안 유지될 때까지는 이전 가격으로 계산해요.
admin-prices-fine = ✅ AI/ML API 가격표의 가격으로 다시 계산해요.
admin-models-new = 🆕 AI/ML API에 제가 이해하는 새 모델이 있어요: { $models }. 관리자는 지금 쓸 수 있고, 다른 사람은 ALLOWED_MODELS 설정이 * 이거나 그 이름이 있을 때 쓸 수 있어요. “models deny” 명령으로 뺄 수 있어요.
admin-models-odd = 🆕 AI/ML API에 제가 이해하지 못하는 새 모델이 있어요: { $models }. 제공하지 않아요. 이유는 /models 명령어로 볼 수 있어요.
admin-models-many = 🆕 AI/ML API에 새 모델이 한꺼번에 너무 많이 올라와서 { $models }개는 읽지 않았어요.
admin-budget-half = ⚠️ 24시간 예산의 절반 이상을 썼어요: { $total } 중 { $amount }.
admin-budget-low = ✅ 이제 쓴 금액이 24시간 예산의 절반보다 적어요: { $total } 중 { $amount }.
admin-budget-spent = ⚠️ 24시간 예산에 남은 여유가 없어요: { $total } 중 { $amount } 사용. 여유가 다시 생길 때까지 요청을 받지 않을게요.
admin-budget-room = ✅ 24시간 예산에 다시 여유가 생겼어요: { $total } 중 { $amount } 사용.

## Admins: verbs (whoever may do what)

command-grant = 한 사람의 하루 영상 수 바꾸기
command-tier = 하루 영상 수에 등급 이름 붙이기
command-ban = 이용 차단
command-unban = 이용 차단 해제
command-pause = 새 요청 받지 않기
command-resume = 일시 중지 끝내기
command-user = 한 사람의 정보 보기
command-invite = 초대 링크 만들기
command-loglevel = 로그를 얼마나 자세히 남길지 선택
command-changes = 관리자의 최근 변경 내역
refused-banned = 봇 운영자가 이용을 차단했어요.
refused-house-paused =
    봇 운영자가 이 봇을 일시 중지했어요. { $reason ->
        [none] 나중에 다시 시도해 주세요.
       *[other] { $reason }
    }
status-paused-owner = ⏸ 대기 중이에요. 봇 운영자가 이 봇을 일시 중지했어요. 요청은 저장해 두었고, 자동으로 이어서 진행돼요.
queue-paused-owner = ⏸ 운영자가 일시 중지함 – { $prompt }
verb-in-private = 그건 저와의 개인 대화방에서 보내 주세요.
verb-form =
    이렇게 적어 주세요:
    { $form }
    예:
    { $example }
verb-word-missing = 빠진 항목이 있어요.
verb-word-odd = “{ $word }” 부분을 이해하지 못했어요.
verb-user-missing = 누구인지 알려 주세요. 사용자 ID를 적거나, 그 사람의 메시지를 저에게 전달한 뒤 전달한 메시지에 답장해 주세요.
verb-user-odd = “{ $word }” 값은 사용자 ID가 아니에요. 사용자 ID는 숫자이고, 그 사람이 저에게 /start 명령어를 보내면 볼 수 있어요.
verb-name = { $name } 사용자가 누구인지 Telegram이 알려 주지 않아요. 사용자 ID를 적거나, 그 사람의 메시지를 저에게 전달한 뒤 전달한 메시지에 답장해 주세요.
verb-of-admin = { $id } 사용자는 ADMIN_IDS 설정에 있어요. 관리자에게는 한도를 정할 수 없고, 이용을 차단할 수도 없어요.
verb-daily-none = 하루 0개면 하나도 만들 수 없어요. 이용을 차단하려면 ban 명령을 쓰세요. 개수 제한을 없애려면 “unlimited”라고 적으세요.
verb-daily-many = 너무 많아요. 하루에 최대 { $limit }개까지 정할 수 있어요. 개수 제한을 없애려면 “unlimited”라고 적으세요.
verb-money-fixed = 금액은 사람마다 따로 정할 수 없어요. USER_DAILY_USD 설정과 DAILY_BUDGET_USD 설정은 모두에게 적용돼요.
verb-day-odd = “{ $word }” 값은 날짜가 아니에요. 2030-12-31처럼 적어 주세요.
verb-day-over = { $day } 날짜는 이미 지났어요. 오늘 날짜: { $today } (UTC)
verb-tier-unknown =
    “{ $name }” 등급은 없어요. { $names ->
        [none] 아직 등급이 하나도 없어요.
       *[other] 지금 있는 등급: { $names }
    }
verb-tiers =
    { $names ->
        [none] 아직 등급이 없어요.
       *[other] 등급: { $names }
    }
verb-granted =
    { $id } 사용자는{" "}{ $tier ->
        [none] {""}
       *[other] { $tier } 등급으로{" "}
    }{ $until ->
        [none] {""}
       *[other] { $until } (UTC)까지{" "}
    }{ $limit ->
        [0] 영상을 하루에 원하는 만큼 만들 수 있어요.
       *[other] 영상을 하루에 { $limit }개 만들 수 있어요.
    }
verb-granted-off =
    { $limit ->
        [0] { $id } 사용자는 다시 기본 한도를 써요. 영상을 하루에 원하는 만큼 만들 수 있어요.
       *[other] { $id } 사용자는 다시 기본 한도를 써요. 영상을 하루에 { $limit }개 만들 수 있어요.
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” 등급은 영상을 하루에 원하는 만큼 만들 수 있어요.
       *[other] “{ $name }” 등급은 영상을 하루에 { $limit }개 만들 수 있어요.
    } 이 등급인 사람: { $count }명
verb-tier-off = 이제 “{ $name }” 등급은 없어요. 이 등급이던 사람은 기본 한도를 써요.
verb-banned = { $id } 사용자의 이용을 차단했어요. 대기 중이던 요청은 취소되고, 이미 결제된 영상은 전달돼요.
verb-unbanned = { $id } 사용자의 이용 차단을 해제했어요.
verb-not-banned = { $id } 사용자는 차단되어 있지 않아요.
verb-paused = ⏸ 일시 중지했어요. 누가 요청하든 새로 받지 않고 결제도 하지 않아요. 이미 만들고 있는 영상은 전달돼요.
verb-resumed = ▶️ 다시 요청을 받고, 대기하던 요청도 이어서 진행해요.
verb-not-paused = 일시 중지 상태가 아니에요.
verb-model-unknown = “{ $name }” 모델은 없어요. 가장 비슷한 모델: { $nearest }
verb-model-default = { $model } 모델은 DEFAULT_MODEL 설정의 모델이라, 모델을 적지 않은 사람은 모두 이 모델을 써요. 먼저 그 설정을 바꿔 주세요.
verb-model-ceiling = { $model } 모델은 여기서 허용할 수 없어요. { $setting } 설정에서 제외되어 있어요.
verb-model-denied = 이제 관리자를 포함해 아무도 { $model } 모델을 쓸 수 없어요.
verb-model-allowed = { $model } 모델을 쓸 수 있어요.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API에는 제가 처음부터 알던 모델만 있어요.
verb-models-new-later = 지금은 모두 확인하지 못했어요. 이유는 로그에 있고, 다시 시도할게요.
verb-price = 영상 하나에 최대 { $price }까지 쓸 수 있어요.
verb-price-ceiling = MAX_VIDEO_USD 설정대로 영상 하나에 최대 { $price }까지 쓸 수 있어요.
verb-price-any = MAX_VIDEO_USD 설정대로 영상 하나의 비용에 제한이 없어요.
verb-price-above = MAX_VIDEO_USD 설정은 { $price }까지예요. 여기서는 아무도 그보다 많이 허용할 수 없어요.
verb-invited =
    이걸 열면 최대 { $count }명까지 이 봇을 쓸 수 있게 돼요:
    { $link }
verb-invite-line = { $count }명 더 초대 가능: { $link }
verb-invites-none = 쓸 수 있는 초대가 없어요.
verb-invite-open = 초대가 필요 없어요. 이 봇은 누구나 쓸 수 있어요.
verb-invite-off = 이제 { $name } 초대로는 아무도 더 들어올 수 없어요. 이미 들어온 사람은 계속 쓸 수 있어요.
verb-invite-unknown = “{ $name }” 초대는 없어요.
verb-log-level = 실행 중인 봇은 몇 초 안에 { $level } 수준으로 로그를 남겨요. 다음에 다시 시작할 때까지 유지돼요.
verb-changes-none = 아직 관리자가 바꾼 것이 없어요.
verb-user =
    👤 { $id } · { $level ->
        [admin] 관리자
        [guest] 초대로 이용 가능
        [user] 이용 가능
        [banned] 이용 차단됨
       *[stranger] 어느 목록에도 없음
    }
    언어: { $tongue ->
        [none] 알 수 없음
       *[other] { $tongue }
    }
    마지막 요청: { $day ->
        [none] 기록 없음
       *[other] { $day } (UTC)
    }
verb-user-note = 메모: { $note }
verb-user-grant =
    하루 한도를 따로 정함{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] , { $until } (UTC)까지
    }
verb-user-today =
    { $limit ->
        [0] 지난 24시간 동안 만든 영상: { $used }개(제한 없음)
       *[other] 지난 24시간 동안 만든 영상: { $limit }개 중 { $used }개
    } · 진행 중: { $running }개
verb-user-month = 지난 30일 동안 만든 영상: { $videos }개 · 비용: { $amount } · 실패: { $failures }건

## Admins: figures, digest, news

command-stats = 숫자로 보는 봇 현황
command-balance = 계정에 남은 잔액
command-broadcast = 원하는 모두에게 소식 보내기
stats-period =
    { $period ->
        [today] 오늘(UTC)
        [week] 지난 7일
       *[month] 지난 30일
    }
stats-counts = 요청: { $requests }개, 영상: { $videos }개, 실패: { $failed }건
stats-undelivered = 완성됐지만 전달하지 못함: { $count }개
stats-cancelled = 취소됨: { $count }개
stats-people = 사람: { $users }명, 그룹: { $groups }개
stats-cost = 비용: { $amount }
stats-cost-priced = 비용: { $amount }. 이 중 { $total } 금액은 AI/ML API가 청구액을 알려 주지 않아 가격표로 계산했어요.
stats-unpriced = 비용을 알 수 없음: { $count }개
stats-provider = AI/ML API 자체 집계: { $amount }, 청구된 요청: { $count }개
stats-provider-refused = AI/ML API가 우리 키에는 자체 집계를 알려 주지 않아요.
stats-provider-unknown = AI/ML API의 자체 집계를 조회하지 못했어요.
stats-failures = 요청이 실패한 이유
stats-failure =
    { $why ->
        [content] 콘텐츠 규칙
        [request] 요청이 받아들여지지 않음
        [studio] 영상을 만들지 못함
        [account] 우리 계정 또는 키 문제
        [late] 끝내 완성되지 않음
        [lost] 쓸 수 있는 영상이 없음
        [file] 받은 파일 문제
       *[own] 제 쪽의 오류
    }: { $count }건
stats-times = 요청부터 영상까지 걸린 시간: 절반은 앞의 시간 안에, 90%는 뒤의 시간 안에
stats-time = { $model }: { $half }, { $most }
stats-slowest = 가장 느린 모델: { $model }, 영상의 절반이 { $half } 안에 완성
balance-left = AI/ML API 계정의 잔액: { $amount }
balance-left-before = { $time } 전 AI/ML API 계정의 잔액: { $amount }. 방금은 조회하지 못했어요.
balance-unknown = AI/ML API 계정의 잔액을 조회하지 못했어요.
balance-spent = 지난 24시간 동안 쓴 금액: { $amount }
balance-lasts-hours = 이대로 쓰면 앞으로 { $time } 동안 쓸 수 있어요.
balance-lasts-days = 이대로 쓰면 앞으로 { $days }일 동안 쓸 수 있어요.
digest-title = 🎬 주간 요약: { $first } ~ { $last } (UTC)
news-readers = 소식을 켜 둔 사람: { $count }명
news-how =
    소식을 보내려면 명령어 뒤에 글을 적어 주세요. 예를 들면 이렇게요.
    /broadcast 새 모델이 추가됐어요.
news-preview = 위 메시지가 그대로 전송돼요. 받는 사람: { $count }명
button-news-send = 📣 보내기
news-progress = 소식을 보내는 중: { $people }명 중 { $sent }명에게 보냄
news-done = ✅ 소식을 보냈어요: { $people }명 중 { $sent }명. 저를 차단한 사람: { $blocked }명. Telegram이 받아들이지 않음: { $failed }명. 보내지 않았거나 확실하지 않음: { $rest }명.
news-refused = Telegram이 이 메시지를 받아들이지 않아요: { $reason }
news-gone = 이 메시지가 저에게 더 이상 없어요. /broadcast 명령어를 다시 보내 주세요.
refused-news-too-long = 너무 길어요. 메시지는 최대 { $limit }자까지 쓸 수 있어요.
button-set-news = 📰 봇 소식: { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ 데이터베이스의 일일 백업을 만들지 못했어요. 이유는 로그에 있어요. 1시간마다 다시 시도할게요.
admin-copy-fine = ✅ 데이터베이스의 일일 백업을 다시 만들 수 있어요.
command-audit = AI/ML API 청구 내역 확인
verb-month-odd = “{ $word }” 값은 달이 아니에요. 2030-12처럼 적어 주세요.
verb-audit = { $month } (UTC): 청구 { $count }건, 합계 { $amount }
verb-audit-open = 아직 청구되지 않은 영상: { $count }개
verb-audit-unexplained = 설명되지 않는 항목: { $count }건
verb-audit-line =
    { $flaw ->
        [foreign] 제 요청이 아닌 청구: { $amount }
        [uncharged] 청구되지 않음: { $total }
        [for-nothing] 실패했는데 청구됨: { $amount }
       *[differs] 청구된 금액 { $amount }, 통보된 금액 { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more = { $count }건이 더 있어요. “python -m bot audit” 명령으로 모두 볼 수 있어요.

## Admins: alerts

admin-conflict = ⚠️ 다른 봇이 우리 토큰으로 실행되고 있어서 서로 메시지를 일부만 받고 있어요. 다른 봇을 멈추거나 @BotFather 봇에게서 새 토큰을 받아 주세요.
admin-conflict-over = ✅ 이제 우리 토큰을 쓰는 다른 봇이 없어요. 다시 모든 메시지를 받고 있어요.

## Films: several scenes, each made from where the last one ended

command-film = 한 줄에 한 장면씩 영화 만들기
offer-film =
    이 내용으로 장면 { $scenes }개짜리 영화를 만들까요?

    “{ $prompt }”

    { inline-about } · 영상 { $scenes }개로 계산

    각 장면은 앞 장면이 끝난 곳에서 시작하고, 전체가 영상 하나로 와요.
button-make-film = 🎬 영화 만들기
button-as-film = 🎬 { $scenes }장면 영화로
status-making-film =
    🎬 장면 { $scene }/{ $scenes } 촬영 중…
    { $bar } { $percent }%
    { $left ->
        [-1] 평소보다 조금 더 걸리고 있어요.
       *[other] 영화 전체까지 약 { $time } 남음
    }
status-between-scenes =
    🎬 다음 장면: { $scene }/{ $scenes }
    { $position ->
        [-1] 앞 장면이 어디서 끝났는지 보고 있어요.
        [0] ⏳ 대기 중: 앞에 요청이 { $limit }개 넘게 있어요.
        [1] ⏳ 대기 중: 바로 다음 차례예요.
       *[other] ⏳ 대기 중: { $position }번째 차례예요.
    }
queue-between-scenes = 🎬 장면 사이 – { $prompt }
pressed-cut-short = 장면을 더 만들지 않아요. 만들어진 장면을 보내 드릴게요.
caption-shorter = ✂️ 장면 { $scenes }개 중 { $made }개. 그다음: { $reason }
caption-shorter-wanted = ✂️ 원하신 대로 장면 { $scenes }개 중 { $made }개예요.
refused-daily-many = 이건 영상 { $videos }개로 계산되는데, 24시간 한도는 { $limit }개예요. 장면을 줄여 주세요.
refused-film-short =
    영화는 장면 { $least } ~ { $limit }개이고, 한 줄이 한 장면이에요. 예:

    /film 눈 속에서 여우가 깨어난다
    여우가 숲을 달린다
    달빛 아래에서 부엉이를 만난다
refused-film-long = { $scenes }줄인데, 영화는 장면이 최대 { $limit }개예요. 한 줄이 한 장면이에요.
refused-film-media = 영화는 사진 한 장으로만 시작할 수 있어요. 두 번째 사진이나 소리, 영상은 쓸 수 없어요.
failed-answer-lost = 스튜디오가 만들긴 했지만 답이 오는 도중에 사라졌고, 스튜디오는 답을 두 번 주지 않아요. 이미 비용이 들었으니 제가 알아서 또 결제하지는 않을게요.
taken-back = 요청을 취소했어요. 그때까지 만들어진 것은 이미 결제됐기 때문에 비용으로 계산돼요.

## Words that a photo says

command-say = 적은 말을 사진이 말하게 하기
