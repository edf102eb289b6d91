# Korean. Friendly polite 해요체, nobody is addressed by a pronoun; words = 글, request = 요청, quota = 한도, studio = 스튜디오, owner of the bot = 봇 운영자, reply = 답장, caption = 캡션. No particle follows a variable directly (모델, 옵션 stand between); a space or a noun follows commands, so that Telegram links them.

## Greetings

start =
    🎬 글과 사진을 영상으로 만들어 드려요.

    /video 뒤에 보고 싶은 장면을 적어 보내 주세요.
    /video 산 위를 나는 용

    어떤 일이 일어나면 좋을지 캡션에 적어 사진을 보내도 돼요. 1~2분 정도 걸리고, 어디까지 됐는지 알려 드려요.

    할 수 있는 일은 /help 명령어로 모두 볼 수 있어요.
help =
    🎬 글로: /video 산 위를 나는 용
    🖼 사진으로: 사진에 캡션을 달아 보내거나, 사진에 /video 명령어와 함께 어떤 일이 일어날지 적어 답장하세요.
    🎞 사진 두 장을 앨범으로: 첫 사진에서 마지막 사진으로 이어지는 영상이 돼요. 사진이 더 많으면 영상에 나올 대상을 보여 주는 참고 사진이 돼요.
    ↩️ 음성 메시지에 사진과 /video 명령어로 답장하면 사진이 말을 해요. 제가 만든 영상에 /video 명령어로 답장하면 영상을 바꾸거나 이어서 만들어요.

    옵션(글 앞이나 뒤 어디든):
    --model 이름 ({ $families })
    --ar 16:9 또는 9:16 – 화면 비율
    --duration 8 – 길이(초)
    --res 1080p – 해상도
    --seed 42 – 같은 결과 다시 만들기
    --no "흐림, 글자" – 피하고 싶은 것
    --silent – 소리 없이
    --raw – 적은 글 그대로
    --set 이름=값 – 그 밖에 모델이 받는 설정

    --model 옵션이 없으면 { $model } 모델이나 /settings 메뉴에서 고른 모델을 써요. 모델마다 쓸 수 있는 옵션이 달라요. 쓸 수 없는 옵션이면 알려 드리고, 한도는 줄지 않아요.

    /queue – 내 요청
    /cancel – 대기 중인 요청 취소
    /quota – 남은 영상 수
    /models – 모든 모델과 쓸 수 있는 재료
    /settings – 따로 말하지 않았을 때 쓸 설정
    /language – 대화할 언어
    /history – 내 영상을 바로 다시 받기
    /privacy – 저장하는 내 정보
    /forget – 그 정보 삭제
help-group =
    🎬 이 그룹에서는: /video 산 위를 나는 용 – 이렇게 보내거나, 사진에 /video 명령어와 함께 어떤 일이 일어날지 적어 답장하세요. 사진 캡션을 /video 명령어로 시작해도 돼요.
unknown-command = { $command } 명령어는 없어요. 할 수 있는 일은 /help 명령어로 볼 수 있어요.
sorry = 제 쪽에 문제가 생겼어요. 한도는 줄지 않았어요. 한 번 더 보내 주세요.

## Command menus (at most 256 characters each)

command-video = 영상 만들기: /video 뒤에 보고 싶은 장면 적기
command-queue = 내 요청과 진행 상황
command-cancel = 대기 중인 요청 취소
command-quota = 남은 영상 수
command-help = 할 수 있는 일과 모든 옵션

## Questions and offers

ask-prompt = 멋진 사진이네요. 어떤 일이 일어나면 좋을까요? 몇 마디로 답장해 주세요.
ask-words = 영상에 무엇을 담을까요? 몇 마디로 답장하거나 이렇게 보내 주세요: /video 산 위를 나는 용
ask-placeholder = 어떤 일이 일어나면 좋을까요?
offer =
    이 내용으로 영상을 만들까요?

    “{ $prompt }”

    { $model } · 약 { $time } 소요 · { $price } · 영상 1개로 계산
edited = 처음에 적은 내용으로 만들어요. 고친 내용으로 만들려면 새 메시지로 보내 주세요.
unsupported =
    { $kind ->
        [sticker] 스티커로는 영상을 만들 수 없어요.
        [animation] 움직이는 이미지는 쓸 수 없고, 정지 이미지만 쓸 수 있어요.
       *[other] 이건 쓸 수 없어요.
    } 글이나 캡션을 단 사진을 보내 주세요.

## Buttons

button-make = 🎬 영상 만들기
button-again = 🔁 한 번 더
button-retry = 🔁 다시 시도
button-cancel = ✖️ 취소
button-cancel-place = ✖️ 취소 “{ $prompt }”
pressed-make = 대기열에 넣었어요.
pressed-already = 이미 만들고 있어요.
pressed-not-yours = 다른 사람의 버튼이에요.
pressed-gone = 너무 오래된 버튼이에요. /video 명령어로 다시 요청해 주세요.
pressed-cancelled = 취소했어요.
pressed-too-late = 이미 촬영 중이라 멈출 수 없어요. 완성되면 영상을 보내 드릴게요.
pressed-doubtful = 스튜디오의 답이 분명하지 않아서 이 요청이 도착했는지 아직 확인하고 있어요. 지금은 취소할 수 없어요.

## The status of a request

status-preparing = 🖼 사진을 살펴보고 있어요…
status-preparing-video = 🎞 영상을 살펴보고 있어요…
status-waiting =
    { $place ->
        [1] ⏳ 대기 중: 바로 다음 차례예요.
       *[other] ⏳ 대기 중: { $place }번째 차례예요.
    }
status-starting = 🎬 촬영을 준비하고 있어요…
status-checking = 🔎 스튜디오의 답이 분명하지 않아요. 요청이 도착했는지 확인하고 있어요. 두 번 만들어지거나 두 번 계산되지 않아요. 늦어도 보낸 지 { $time } 후에는 한도에 포함되지 않으니 다른 요청을 할 수 있어요. 하루 동안 계속 물어볼게요.
status-making =
    🎬 촬영 중…
    { $bar } { $percent }%
    { $left ->
        [-1] 평소보다 조금 더 걸리고 있어요.
       *[other] 약 { $time } 남음
    }
status-late = 🐢 평소보다 훨씬 오래 걸리고 있어요. 이 요청은 이제 한도에 포함되지 않아요. 하루 동안 더 지켜보고, 영상이 나오면 보내 드릴게요.
status-sending = 📤 영상이 완성됐어요. 보내고 있어요…
status-cancelled = ✖️ 취소했어요. 한도는 줄지 않았어요.
status-undelivered = 🎁 영상이 완성됐지만, Telegram이 이 채팅에 보내는 것을 허용하지 않아요. 이번 것은 영상 개수에 포함되지 않아요.
status-failed =
    ❌ { $reason }

    한도는 줄지 않았어요.
status-failed-uncounted =
    ❌ { $reason }

    이번 것은 영상 개수에 포함되지 않아요.

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
queue-waiting = ⏳ { $place }번째 – { $prompt }
queue-paused = ⏸ 스튜디오 대기 중 – { $prompt }
queue-starting = 🎬 촬영 준비 중 – { $prompt }
queue-checking = 🔎 스튜디오에 도착했는지 확인 중 – { $prompt }
queue-making = 🎬 촬영 중 – { $prompt }
queue-sending = 📤 보내는 중 – { $prompt }
queue-preparing = 🖼 사진 살펴보는 중 – { $prompt }
queue-late = 🐢 늦어지는 중 – { $prompt }
cancel-none = 대기 중인 요청이 없어요. /video 명령어로 시작해 보세요.
cancel-done = 요청 { $count }개를 취소했어요. 한도는 줄지 않았어요.
cancel-too-late = 요청 { $count }개는 이미 촬영 중이라 멈출 수 없어요. 완성되면 영상을 보내 드릴게요.
cancel-doubtful = 지금은 취소할 수 없어요:
quota-daily =
    { $limit ->
        [0] 하루에 원하는 만큼 영상을 만들 수 있어요. 최근 24시간 동안 { $used }개를 만들었어요.
       *[other] 최근 24시간 동안 영상 { $limit }개 중 { $used }개를 썼어요. { $left }개 남았어요.
    }
quota-next = 다음 영상은 { $time } 후에 만들 수 있어요.
quota-active =
    { $limit ->
        [0] 지금 진행 중: { $used }개
       *[other] 지금 진행 중: { $used }개 (동시에 최대 { $limit }개)
    }
quota-chat = 이 그룹은 최근 24시간 동안 영상 { $limit }개 중 { $used }개를 썼어요.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } 옵션은 여기서 효과가 없어요. { $model } 모델은 이 옵션을 쓰지 않아요.
note-chosen = 여기서는 { $model } 모델에 { $setting } = { $value } 설정이 필요해서 그렇게 골랐어요.
note-silent = { $model } 모델은 이 영상을 소리 없이만 만들 수 있어요.
note-continues = { $model } 모델은 영상을 바꿀 수 없어요. 영상이 끝나는 곳부터 이어서 만들어요.
note-guides = { $model } 모델은 이 영상을 바꾸지 않아요. 이 영상을 참고해서 새 영상을 만들어요.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = 글이 빠졌어요. 예: /video 산 위를 나는 용
refused-unknown-option = { $option } 옵션은 없어요. 쓸 수 있는 옵션: { $options }
refused-option-value = { $option } 옵션에는 값이 필요해요. 예: { $example }
refused-option-flag = { $option } 옵션은 값 없이 써요.
refused-open-quote = { $option } 뒤의 따옴표가 닫히지 않았어요.
refused-unknown-model = “{ $name }” 모델은 없어요. 혹시 { $nearest } 모델인가요? 비슷한 모델: { $families }
refused-option =
    { $operation ->
        [image] { $model } 모델은 사진에 { $option } 옵션을 쓸 수 없어요. 쓸 수 있는 옵션: { $options }
       *[other] { $model } 모델에는 { $option } 옵션을 쓸 수 없어요. 쓸 수 있는 옵션: { $options }
    }
refused-value = { $option } 옵션에는 “{ $value }” 값을 쓸 수 없어요. 쓸 수 있는 값: { $choices }
refused-not-integer = { $option } 옵션에는 정수가 필요해요. “{ $value }” 값은 쓸 수 없어요.
refused-not-number = { $option } 옵션에는 숫자가 필요해요. “{ $value }” 값은 쓸 수 없어요.
refused-bounds = { $option } 옵션에는 { $value } 값을 쓸 수 없어요. 쓸 수 있는 범위: { $minimum } ~ { $maximum }
refused-option-too-long = { $option } 뒤의 글이 너무 길어요. 최대 { $limit }자까지 쓸 수 있어요.
refused-prompt-too-long = 글이 { $length }자예요. { $model } 모델은 최대 { $limit }자까지 받아요.
refused-needs-photo = { $model } 모델에는 사진이 필요해요. 사진에 캡션을 달아 보내거나, 사진에 /video 명령어로 답장해 주세요.
refused-too-many-photos =
    { $model } 모델은 사진을 최대 { $limit }장까지 받아요. 영상의 재료로 쓸 수 있는 것: { $takes }. { $other ->
        [none] 이렇게 많은 사진을 받는 다른 모델도 없어요.
       *[other] { $other } 모델은 받을 수 있어요. 이렇게 추가해 주세요: --model { $other }
    }
refused-needs-photos = { $model } 모델에는 사진 { $count }장이 필요해요. 캡션을 달아 앨범으로 보내 주세요.
refused-needs-sound = { $model } 모델에는 사진과 소리가 필요해요. 음성 메시지에 사진과 /video 명령어로 답장해 주세요.
refused-needs-video = { $model } 모델에는 영상이 필요해요. 제가 만든 영상에 /video 명령어와 함께 무엇을 바꿀지 적어 답장해 주세요.
refused-media =
    { $operation ->
        [text] { $model } 모델은 글만으로는 영상을 만들 수 없어요.
        [image] { $model } 모델은 사진을 움직이게 할 수 없어요.
        [frames] { $model } 모델은 한 사진에서 다른 사진으로 이어지는 영상을 만들 수 없어요.
        [references] { $model } 모델은 사진 속 대상을 영상에 담을 수 없어요.
        [talking] { $model } 모델은 사진이 말하게 할 수 없어요.
        [edit] { $model } 모델은 영상을 이렇게 바꿀 수 없어요.
        [extend] { $model } 모델은 영상을 이어서 만들 수 없어요.
        [guide] { $model } 모델은 다른 영상을 참고해서 만들 수 없어요.
       *[other] { $model } 모델은 이걸로 영상을 만들 수 없어요.
    } 쓸 수 있는 것: { $takes }. { $other ->
        [none] 할 수 있는 다른 모델도 없어요.
       *[other] { $other } 모델은 할 수 있어요. 이렇게 추가해 주세요: --model { $other }
    }
refused-needs-voice = { $model } 모델은 영상이 말하게 해요. /video 명령어 뒤에 할 말을 적거나, 음성 메시지에 답장해 주세요.
refused-voice-or-words = { $model } 모델에는 음성이나 말할 글 중 하나만 쓸 수 있어요. 둘 중 하나만 넣어 다시 보내 주세요.
refused-photo-count =
    { $count ->
        [1] 여기서는 { $model } 모델에 사진이 정확히 { $count }장 필요해요.
       *[other] 여기서는 { $model } 모델에 사진이 정확히 { $count }장 필요해요. 캡션을 달아 앨범으로 보내 주세요.
    }
refused-sound-length = { $model } 모델에는 { $limit }초보다 짧은 오디오만 쓸 수 있어요. 더 짧은 오디오를 보내 주세요.
refused-video-length =
    { $minimum ->
        [0] { $model } 모델에는 최대 { $maximum }초 길이의 영상을 쓸 수 있어요.
       *[other] { $model } 모델에는 { $minimum } ~ { $maximum }초 길이의 영상을 쓸 수 있어요.
    } 이 영상은 맞지 않아요.
refused-video-pixels = 이 영상은 { $model } 모델에 너무 커요. 최대 { $limit }메가픽셀까지 쓸 수 있어요.
refused-video-frames = 이 영상은 { $model } 모델에 너무 길어요. 최대 { $limit }프레임, 초당 30프레임이면 { $seconds }초까지 쓸 수 있어요.
refused-medium =
    { $kind ->
        [sound] { $model } 모델에는 이 오디오를 쓸 수 없어요. 형식이나 크기가 맞지 않아요.
        [video] { $model } 모델에는 이 영상을 쓸 수 없어요. 형식이나 크기가 맞지 않아요.
       *[photo] { $model } 모델에는 이 사진을 쓸 수 없어요. 형식이나 크기가 맞지 않아요.
    }
refused-links-only = { $model } 모델은 사진과 오디오를 웹 링크로만 받는데, 저는 그런 링크를 줄 수 없어요. 다른 모델은 /models 명령어로 볼 수 있어요.
refused-combination = { $model } 모델에는 { $option } { $value } 옵션을 { $other } 옵션과 함께 쓸 수 없어요. 여기서 쓸 수 있는 값: { $choices }
refused-combination-media = 이런 요청({ $takes })에는 { $model } 모델에 { $option } { $value } 옵션을 쓸 수 없어요. 여기서 쓸 수 있는 값: { $choices }
refused-out-of-place = 여기서는 { $model } 모델에 { $option } 옵션을 쓸 수 없어요.
refused-generic-combination = { $model } 모델에는 이 옵션들을 함께 쓸 수 없어요. 몇 개를 빼고 보내 주세요.
refused-needs-setting = { $model } 모델에는 --set { $setting }=값 설정도 필요해요. 쓸 수 있는 값: { $choices }
refused-setting = { $model } 모델에는 “{ $setting }” 설정이 없어요. --set 옵션으로 쓸 수 있는 설정: { $settings }
refused-album = 이 앨범에 영상이 들어 있는데, 사진만 쓸 수 있어요. 영상을 빼고 다시 보내 주세요.
refused-not-allowed = 이 봇은 봇 운영자가 선택한 사람과 그룹만 쓸 수 있어요.
refused-user-daily = 24시간 한도인 영상 { $limit }개를 다 썼어요. 다음 영상은 { $time } 후에 만들 수 있어요.
refused-chat-daily = 이 그룹은 24시간 한도인 영상 { $limit }개를 다 썼어요. 다음 영상은 { $time } 후에 만들 수 있어요.
refused-user-active = 이미 요청 { $limit }개가 진행 중이에요. 하나가 끝나면 다시 요청해 주세요. 진행 상황은 /queue 명령어로 볼 수 있어요.

## Photos that cannot be used

image-too-large = 이미지가 너무 커요. { $limit }MB보다 작아야 해요.
image-too-many-pixels = 이미지가 { $megapixels }메가픽셀이에요. 최대 { $limit }메가픽셀까지 쓸 수 있어요.
image-too-small = 이미지가 너무 작아요({ $width }×{ $height }). 가로와 세로가 각각 { $limit }픽셀 이상이어야 해요.
image-broken = 이미지를 열 수 없어요. 파일이 손상된 것 같아요. 한 번 더 보내 주세요.
image-format = { $format } 이미지는 쓸 수 없어요. JPEG, PNG, WebP 중 하나로 보내 주세요.
image-animated = 움직이는 이미지는 쓸 수 없고, 정지 이미지만 쓸 수 있어요.
image-gone = Telegram에서 이 사진을 더 이상 받을 수 없어요. 한 번 더 보내 주세요.
sound-too-large = 소리 파일이 너무 커요. { $limit }MB보다 작아야 해요.
sound-too-long = 소리가 너무 길어요. 최대 { $limit }초까지 쓸 수 있어요.
sound-broken = 이 소리를 재생할 수 없어요. 음성 메시지나 MP3 파일을 보내 주세요.
sound-gone = Telegram에서 이 소리를 더 이상 받을 수 없어요. 한 번 더 보내 주세요.

## Failures

failed-content = 스튜디오가 이 글이나 사진을 거절했어요. 스튜디오 규칙에 맞지 않아요. 다른 말로 시도해 보세요.
failed-generation = 스튜디오가 이 영상을 만들지 못했어요: { $reason }
failed-unknown = 스튜디오가 이 영상을 만들지 못했고, 이유는 알려 주지 않았어요.
failed-field = 스튜디오가 받아들이지 않은 항목이 있어요: { $field }. 그 옵션 없이 시도해 보세요.
failed-bad-request = 스튜디오가 요청을 받아들이지 않았어요: { $reason }
failed-bad-key = 지금은 스튜디오가 저를 들여보내 주지 않아요. 봇 운영자가 확인해야 해요.
failed-no-credits = 스튜디오에 있는 봇 운영자 계정의 잔액이 떨어졌어요. 봇 운영자가 충전해야 해요.
failed-not-allowed = 스튜디오가 봇 운영자의 계정에 이 작업을 허용하지 않아요.
failed-model-gone = 스튜디오에 이 모델이 더 이상 없어요. 다른 모델을 골라 주세요.
failed-maintenance = 스튜디오가 지금 이 모델을 점검하고 있어요. 다른 모델을 쓰거나 나중에 다시 시도해 주세요.
failed-never-came = 스튜디오가 이 영상을 끝내 완성하지 못해서, 더는 기다리지 않기로 했어요.
failed-no-video = 스튜디오는 영상이 완성됐다고 하는데, 넘겨받은 것이 영상이 아니에요.
failed-link-dead = 스튜디오는 영상이 완성됐다고 하는데, 링크가 더는 열리지 않고 새 링크도 없어요.
failed-source-gone = 바탕으로 쓰려는 영상을 더는 가져올 수 없어요. 스튜디오가 삭제했어요. 스튜디오에는 아무것도 보내지 않았어요.
failed-internal = 제 쪽에 문제가 생겼어요. 다시 시도해 주세요.

link-too-large = 영상이 제가 올릴 수 있는 { $limit }MB보다 커서 링크로 드려요. 링크는 언젠가 만료돼요:
link-not-taken = Telegram이 여기서 이 영상을 받지 않아서 링크로 드려요. 링크는 언젠가 만료돼요:
link-not-fetched = 보낼 영상을 가져오지 못해서 링크로 드려요. 링크는 언젠가 만료돼요:
video-broken = 영상 파일이 손상됐어요.

## What a model makes a video of: parts of a list

operation-text = 글
operation-image = 사진
operation-frames = 첫 사진과 마지막 사진
operation-references = 참고 사진
operation-talking = 사진과 소리
operation-edit = 바꿀 영상
operation-extend = 이어서 만들 영상
operation-guide = 참고할 영상
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = 덧칠할 부분을 가리키는 마스크 영상이 하나 더 필요해요
unreachable-character-object = 캐릭터와, 캐릭터를 움직일 배우의 영상이 필요해요

## Settings, models, languages

language-name = 한국어
command-models = 모든 모델: 쓸 수 있는 재료와 내가 고른 모델
command-settings = 따로 말하지 않았을 때 쓸 설정
command-language = 대화할 언어 선택
settings-title =
    ⚙️ 내 설정: 메시지에서 따로 말하지 않았을 때 써요. 메시지에 적은 옵션이 언제나 우선이에요.

    { $model } 모델에서 고를 수 있는 설정이에요. 다른 모델에서는 다를 수 있어요.
settings-title-group =
    ⚙️ 이 그룹의 설정: 메시지에서 따로 말하지 않았을 때 써요. 메시지에 적은 옵션이 언제나 우선이에요. 관리자만 바꿀 수 있어요.

    { $model } 모델에서 고를 수 있는 설정이에요. 다른 모델에서는 다를 수 있어요.
settings-admins-only = 이 그룹의 설정은 관리자만 바꿀 수 있어요. 저와의 개인 채팅에서는 개인 설정을 고를 수 있어요.
settings-pick-ar = 📐 영상의 화면 비율을 무엇으로 할까요? { $model } 모델에서 쓸 수 있는 비율이에요. 사진도 이 비율로 잘라요.
settings-pick-duration = ⏱ 영상의 길이를 얼마로 할까요? { $model } 모델에서 쓸 수 있는 길이예요.
settings-pick-res = 🖥 영상의 해상도를 무엇으로 할까요? { $model } 모델에서 쓸 수 있는 해상도예요.
value-own = 모델에 맡기기
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
button-next = 더 보기 ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 쓸 수 없는 모델 · { $count }
button-mine = ⭐ 내 모델로 선택
button-mine-group = ⭐ 이 그룹의 모델로 선택
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
models-tags = 글에서 { $first } 이름은 보낸 것 중 첫 번째를 가리키고, 그다음도 순서대로예요. 이 이름을 쓰지 않으면 알아서 넣어 드려요.
models-unreachable = 🚫 채팅에서 쓸 수 없는 모델이 { $count }개 있어요. 이유는 이래요:
language-title = 🌐 어떤 언어로 이야기할까요? 그룹에서도 이 언어를 써요.
language-title-group = 🌐 이 그룹에서는 어떤 언어로 이야기할까요? 제가 아는 언어라면 멤버에게는 그 사람의 언어로 말해요.

## Answers to messages, and the buttons under a result

refused-sound-alone = 목소리에는 얼굴이 필요해요. /video 명령어로 시작하는 캡션을 단 사진으로 음성 메시지에 답장해 주세요.
button-change = ✏️ 바꿔서 만들기
button-extend = ➡️ 이어서 만들기
button-others = 🎛 다른 모델로
button-copy = 📋 복사
pressed-no-others = 이 요청을 그대로 만들 수 있는 다른 모델이 없어요.
change-words =
    이걸 복사해서 원하는 대로 바꾼 뒤 보내 주세요:

    { $command }
change-media =
    이걸 복사해서 원하는 대로 바꾼 뒤, 이 메시지에 답장으로 보내 주세요. 그래야 같은 사진, 소리, 영상을 쓸 수 있어요:

    { $command }
other-models = 어떤 모델로 다시 만들까요? 누르면 바로 만들고, 영상 1개로 계산해요.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 추가해 주셔서 고마워요! 글과 사진을 영상으로 만들어 드려요.
group-sees-all = 👀 이 그룹의 메시지를 볼 수 있어서, 저를 멘션하기만 해도 돼요: @{ $name } 산 위를 나는 용
group-sees-some =
    🙈 여기서는 명령어와 제 메시지에 대한 답장만 볼 수 있어요. 메시지나 사진 캡션에서 저를 멘션해도 저에게 전달되지 않아요.
    이걸 바꾸려면 그룹 관리자가 저를 이 그룹의 관리자로 지정해 주세요. 또는 봇 운영자가 그룹 개인정보 보호 모드를 끄고(@BotFather, /setprivacy) 저를 다시 추가하면 돼요.
group-no-videos = ⚠️ 이 그룹에 영상을 보낼 권한이 없어서 링크만 받게 돼요. 관리자가 그룹 권한에서 허용하거나 저를 관리자로 지정해 주세요.
group-no-messages = ⚠️ 저를 “{ $group }” 그룹에 추가하셨는데, 거기에 글을 쓸 권한이 없어요. 그 그룹의 관리자가 그룹 권한에서 허용하거나 저를 관리자로 지정해 주세요.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 글과 사진을 소리까지 있는 영상으로 만들어 드려요.

    보고 싶은 장면을 적거나, 사진을 보내고 어떤 일이 일어날지 알려 주세요. 1~2분 뒤면 영상이 도착해요. 그룹에서도 쓸 수 있어요.

    ‘시작’ 버튼을 누르고 첫 아이디어를 보내 주세요.
bot-short-description = 🎬 글과 사진을 소리까지 있는 영상으로 만들어 드려요. 개인 채팅과 그룹에서 모두 쓸 수 있어요.

## Videos already made, and what is kept

command-history = 내 영상을 바로 다시 받기
command-privacy = 저장하는 내 정보와 볼 수 있는 사람
command-forget = 저장된 내 정보 삭제
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ 최신
button-older = 이전 ›
button-forget = 🗑 모두 삭제
pressed-not-now = 지금은 Telegram이 받지 않았어요. 영상이 오지 않으면 다시 눌러 주세요.
history-empty = 여기에는 아직 영상이 없어요. /video 명령어로 만들어 보세요.
history-title = 🎞 지금까지 만든 영상이에요(최신순). 버튼을 누르면 다시 보내 드려요. 비용이 들지 않고 한도도 줄지 않아요.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · 링크로 보내서 다시 보낼 수 없어요
history-lost = Telegram에 이 영상이 더 이상 없어서 다시 보낼 수 없어요. 새로 만들 수는 있고, 영상 1개로 계산해요.
forget-ask =
    🗑 모든 채팅에 걸쳐 저장해 둔 정보를 삭제할까요?

    다음은 영영 사라져요: 끝난 모든 요청의 글, 옵션, 사진 참조 정보, 영상 링크와 결과, /history 목록과 버튼, /settings 설정, 아직 답을 기다리는 제안과 질문. 영상 아래의 버튼도 더는 작동하지 않아요.

    이 채팅의 메시지와 영상은 남아요. Telegram이 보관하며, 본인만 삭제할 수 있어요. 한도가 그대로 유지되도록 영상을 만들었다는 사실은 하루쯤 더 기억하지만, 어떤 영상인지는 기억하지 않아요.
forget-under-way = 아직 진행 중인 요청이 { $count }개 있어요. 이 요청은 삭제되지 않고 영상도 받게 돼요. 그 뒤에 /forget 명령어를 다시 보내 주세요.
forget-done =
    { $count ->
        [0] 완료했어요. 끝난 요청은 없었고, 답을 기다리던 제안과 질문을 삭제했어요.
       *[other] 완료했어요. 끝난 요청 { $count }개와 답을 기다리던 제안과 질문을 삭제했어요.
    }
privacy =
    🔒 저장하는 정보:
    · 요청: 글, 옵션, 모델, 시각, Telegram 사용자 ID(숫자), 언어, 요청이 온 채팅과 메시지, 사진과 완성된 영상의 Telegram 참조 정보, 스튜디오에 있는 영상의 링크, 문제가 있었다면 그 내용. { $days ->
        [0] /forget 명령어를 보낼 때까지.
       *[other] /forget 명령어를 보낼 때까지, 길어도 { $days }일.
    }
    · 답을 기다리는 제안과 질문, 앨범 사진의 Telegram 참조 정보: 7일.
    · /settings 메뉴에서 고른 것: 바꾸거나 /forget 명령어를 보낼 때까지.
    · 사진과 소리 자체: 스튜디오가 받거나 요청이 끝날 때까지만. 영상: 보내는 동안만.
    · 저에게 보낸 메시지: 처리할 때까지. 처리하지 못한 메시지: 2일.

    볼 수 있는 사람:
    · 스튜디오(AI/ML API)는 요청의 글, 옵션, 이미지, 소리를 임의의 번호로 받아요. 이름이나 Telegram 사용자 ID는 받지 않아요. 무엇을 보관할지는 스튜디오의 규칙에 따라요.
    · Telegram은 주고받은 메시지와 영상을 자체 규칙에 따라 보관해요.
    · 봇 운영자는 봇의 저장소와 로그를 볼 수 있어요.
    · 그룹에서는 모든 멤버가 요청과 영상을 볼 수 있어요.

    삭제하는 방법: /forget 명령어는 제가 저장한 정보를 삭제해요. 한도 때문에, 요청이 있었다는 것과 어디서 했는지는 하루쯤 더 기억하지만 내용은 기억하지 않아요. 스튜디오나 Telegram에 있는 것, 봇 운영자가 보관하는 사본과 로그는 삭제되지 않아요.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = 가격은 완성 후에 확정
price-unknown = 가격을 알 수 없음
refused-model-gone =
    죄송하지만 스튜디오가 { $model } 모델을 더 이상 제공하지 않아요. 한도는 줄지 않았어요. { $other ->
        [none] 지금은 같은 일을 할 수 있는 다른 모델도 없어요.
       *[other] { $other } 모델도 똑같이 할 수 있어요. 이렇게 추가해 주세요: --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ 다른 채팅에서는: @{ $name } 뒤에 보고 싶은 장면을 적어 주세요.
inline-make = 🎬 여기서 이 영상 만들기
inline-about = { $model } · 약 { $time } 소요 · { $price }
inline-empty = 보고 싶은 장면을 적어 주세요
inline-refused = ✋ 이대로는 만들 수 없어요
inline-offer =
    🎬 “{ $prompt }”

    { $model } · 약 { $time } 소요 · { $price } · 영상 1개로 계산
inline-status =
    “{ $prompt }”

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 마지막 장면 움직이기
button-file = 📎 파일로 받기
pressed-fetching = 가져오고 있어요…
ask-frame = 🎞 영상이 끝나는 장면이에요. 다음에는 어떤 일이 일어나면 좋을까요? 몇 마디로 답장해 주세요.
caption-file = 📎 스튜디오가 만든 그대로의 영상이에요. Telegram에서 압축되지 않았어요.
video-gone = 이 영상은 더 이상 가져올 수 없어요. 스튜디오에서는 삭제됐고, Telegram에서는 { $limit }MB까지만 받을 수 있어요. 새로 만들 수는 있고, 영상 1개로 계산해요.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ 대기 중이에요. 스튜디오가 지금은 새 요청을 받지 않아요. 요청은 보관해 두었고, 자동으로 이어서 진행돼요.
status-unclear = 🔎 스튜디오가 요청을 받았는지 아직도 알려 주지 못하고 있어요. 이 요청은 이제 한도에 포함되지 않아요. 하루 동안 계속 물어보고, 영상이 나오면 보내 드릴게요.
status-fitting = 📦 Telegram에 보내기에는 영상이 너무 커서 줄이고 있어요… { $percent }%
caption-smaller = Telegram에 맞게 크기를 줄임
link-no-room = 지금은 영상을 둘 공간이 없어서 링크로 드려요. 링크는 언젠가 만료돼요:
failed-no-room = 작업할 공간이 남아 있지 않아요. 봇 운영자가 확인해야 해요.
refused-budget = 봇 운영자가 24시간 동안 쓰도록 허용한 금액을 다 썼어요. 다음 영상은 { $time } 후에 만들 수 있어요.
refused-budget-model = { $model } 모델의 비용({ $price })은 봇 운영자가 24시간 동안 쓰도록 허용한 금액을 넘어요. 다른 모델의 가격은 /models 명령어로 볼 수 있어요.
refused-budget-price = { $model } 모델의 가격은 미리 알 수 없는데, 봇 운영자는 가격을 아는 것만 허용해요. 다른 모델의 가격은 /models 명령어로 볼 수 있어요.
refused-paused = 스튜디오에 있는 봇 운영자 계정의 잔액이 거의 떨어져서 지금은 새 요청을 받지 않아요. 봇 운영자도 알고 있어요. 나중에 다시 시도해 주세요.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API가 우리 키를 받아들이지 않아요.
        [credits] AI/ML API 계정의 잔액이 떨어졌어요.
       *[other] AI/ML API가 우리를 들여보내 주지 않아요.
    } 해결될 때까지 새 요청은 보내지 않고, 자동으로 다시 시도할게요. 사라진 것은 없어요. 지금 대기 중: { $count }개
admin-resumed = ✅ AI/ML API가 다시 요청을 받고 있어요. 대기하던 요청을 이어서 진행해요.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API가 우리 키를 받아들이지 않아요.
        [credits] AI/ML API 계정의 잔액이 떨어졌어요.
       *[other] AI/ML API가 우리를 들여보내 주지 않아요.
    } 이 상태가 바뀔 때까지 영상을 만들 수 없을 것 같아요. 1분마다 다시 물어볼게요.
admin-access = ✅ AI/ML API가 다시 우리를 받아 줘요.
admin-records-refused = ⚠️ 응답을 잃은 요청을 AI/ML API 기록에서 찾는 제 질의가 거부되고 있습니다. 제 쪽의 오류이니 알려 주세요. 두 번 결제되는 일은 없고 계속 찾지만, 그런 요청은 기다려야 합니다. 자세한 내용은 “python -m bot check”와 로그에 있습니다.
admin-records-fine = ✅ AI/ML API 기록을 다시 찾아볼 수 있습니다. 기다리던 요청을 이어서 진행합니다.
admin-balance-low = ⚠️ AI/ML API 계정의 잔액이 { $amount }밖에 남지 않았어요. 충전될 때까지 새 요청은 받지 않고, 진행 중인 요청은 계속해요.
admin-balance-fine = ✅ AI/ML API 계정이 다시 충전됐어요: { $amount }. 새 요청을 받을게요.
