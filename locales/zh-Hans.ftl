# Chinese, simplified. The user is 你, the bot 我; words = 文字, request = 任务, quota = 额度, studio = 工作室, owner = 所有者, reply = 回复, caption = 说明, audio = 音频, video message = 视频消息, tier = 档位, shut out = 封禁, what everybody has = 默认, news = 公告, charge = 扣费, cost = 花费, copy of the database = 备份. A space stands around commands, options, models and numbers (without one Telegram would not link a command).

## Sentences that several messages share

-nothing-counted = 不会占用额度。
-third-counts = 这不算一个视频，除非过去 24 小时内你已经遇到过两次。
-link-expires = 链接过一段时间会失效：

## Greetings

start =
    🎬 我能把文字和照片变成视频。

    发送 /video 加上你想看的画面：
    /video 巨龙飞越群山

    也可以发一张照片，在说明里写上想让照片里发生什么。大约需要一两分钟，我会随时告诉你进度。

    { $quota }
start-quota =
    { $limit ->
        [0] 想做多少个视频都行。
       *[other] 你每天可以做 { $limit } 个视频，现在还剩 { $left } 个。
    }
help =
    🎬 文字：发送 /video 加上你想看的画面。
    🖼 照片：在说明里写上想让照片里发生什么，或用 /video 回复一张照片。
    🎞 相册：两张照片会成为视频的第一帧和最后一帧；更多照片用来告诉我要出现哪些人或物。
    🗣 声音：用照片加 /video 回复语音消息，照片就会开口说话。或者发一张照片，说明里写 /say 和要说的话。
    🎥 你的或我做的视频：加上说明，或用 /video 回复它，我会修改它或接着往下拍。用照片加 /video 回复，照片就会照着它动。
    ⚙️ 时长、画面比例、分辨率、模型：点下面的按钮。

    视频由工作室 AI/ML API 制作。{ $quota }
help-options =
    🎛 选项，写在消息里的任何位置都行：

    --model 名称 – 模型；全部模型见 /models
    --ar 16:9 – 画面比例：16:9、9:16，或直接写 vertical（竖屏）
    --duration 8 – 时长（秒）
    --res 1080p – 分辨率
    --seed 42 – 再现差不多的结果
    --no "模糊, 文字" – 要避免的内容
    --silent – 不要声音
    --raw – 原样使用你写的文字
    --sketch – 先看便宜的样片，再做正片
    --set 名称=值 – 模型的其他设置

    不写 --model 时，我用 { $model } 或你在 /settings 里选的模型。不是每个模型都有所有选项；用不了的我会告诉你，也不占你的额度。
help-commands =
    📜 命令：

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
    🎬 在这个群组里，发送
    /video 巨龙飞越群山
    或者回复一张照片或一个视频，写上 /video 和想让画面里发生的事。说明也可以用 /video 开头。
unknown-command =
    没有 { $command } 这个命令。{ $nearest ->
        [none] 发送 /help 看看我会做什么。
       *[other] 你是想用 { $nearest } 吗？
    }
sorry = 我这边出了点问题。{ -nothing-counted }请再发一次。

## Command menus (at most 256 characters each)

command-video = 用你写的文字制作视频
command-queue = 你的任务和进度
command-cancel = 取消还在排队的任务
command-quota = 还能做几个视频
command-help = 看看我会做什么

## Questions and offers

ask-prompt = 照片真不错！想让照片里发生什么？回复几个字就行。
ask-words =
    视频里要有什么？回复几个字，或者发送
    /video 巨龙飞越群山
ask-video = 🎞 想让我怎么处理这个视频？回复几个字就行，例如：变成冬天。
ask-say = 🗣 这个视频里要说什么？请回复要说的话。
ask-say-photo = 🗣 要让这张照片说什么？请回复要说的话。
ask-placeholder = 想让画面里发生什么？
offer =
    要把这个做成视频吗？

    “{ $prompt }”

    { inline-about } · 算作 1 个视频
offer-help = 是在问我问题吗？发送 /help 看看我会做什么。
offer-others-change = 想修改视频，可以改用这些模型：
offer-terms = { $model } · 约需 { $time } · { $price }
offer-talk =
    要让这张照片开口说话吗？

    { $terms } · 算作 1 个视频
offer-say =
    要让这张照片说这些话吗？

    “{ $prompt }”

    { $terms } · 算作 1 个视频
ask-video-note =
    让这张照片用视频消息里的声音说话，还是让它照着动？

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    要让这张照片照着那个视频动起来吗？

    { $terms } · 算作 1 个视频
edited = 我会按你最初写的来做。想用修改后的内容，请作为新消息发给我。
unsupported =
    { $kind ->
        [sticker] 贴纸做不了视频。
       *[other] 这个我用不了。
    }请发文字，或附上说明的照片、视频。
unusable-answered =
    { $kind ->
        [sticker] 你回复的贴纸我用不了。
       *[other] 你回复的内容我用不了。
    }请重新发一次，不要回复那条消息。

## Buttons

button-make = 🎬 制作视频
button-again = 🔁 再来一次
button-sketch = ✏️ 样片
button-another-sketch = ✏️ 换个样片
button-full = 🎬 做正片
button-retry = 🔁 重试
button-cancel = ✖️ 取消
button-cancel-place = ✖️ 取消“{ $prompt }”
button-no = ✖️ 不用了
button-without = 去掉 { $option }
button-write-down = 📝 转成文字
button-talk = 🗣 开口说话
button-animate = 🕺 照着动
button-options = 🎛 选项
button-models = 🎬 模型
button-commands = 📜 命令
pressed-make = 已开始排队。
pressed-already = 这个视频已经在做了。
pressed-not-yours = 这个按钮是别人的。
pressed-write-down = 正在听…
pressed-already-written = 这条我已经听过了。
pressed-gone = 这个按钮已经过期，请用 /video 重新开始。
pressed-cancelled = 已取消。
pressed-too-late = 来不及取消了，已经开拍。拍好后会发给你。
pressed-doubtful = 工作室没有明确答复，我还在确认它有没有收到这个任务。暂时无法取消。

## The status of a request

status-preparing = 🖼 正在看你的照片…
status-preparing-video = 🎞 正在看视频…
status-waiting =
    { $position ->
        [0] ⏳ 排队中：前面还有超过 { $limit } 个任务。
        [1] ⏳ 排队中：下一个就是你。
       *[other] ⏳ 排队中：第 { $position } 位。
    }
status-starting = 🎬 正在准备开拍…
status-checking = 🔎 工作室没有明确答复，我正在确认它有没有收到你的任务。不会重复制作，也不会重复计数。最迟在发送 { $time }后，它就不再算作你进行中的任务。我会继续确认一天。
status-making =
    🎬 正在拍摄…
    { $bar } { $percent }%
    { $left ->
        [-1] 比平时稍微久一点。
       *[other] 还剩约 { $time }
    }
status-late = 🐢 这次比平时慢得多，所以不再算作你进行中的任务。除非失败，它仍算一个视频。我会再留意一天；视频出来了就发给你。
status-sending = 📤 视频做好了，正在发送…
status-speaking = 🗣 正在把你的话念出来…
status-drawing = 🖼 正在画图…
status-cancelled = ✖️ 已取消。{ -nothing-counted }
status-undelivered = 🎁 你的视频做好了，但 Telegram 不让我发到这个聊天。{ -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    这不算一个视频。
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } 秒
time-minutes = { $minutes } 分钟
time-minutes-seconds = { $minutes } 分 { $seconds } 秒
time-hours = { $hours } 小时
time-hours-minutes = { $hours } 小时 { $minutes } 分钟

## The video

caption-made = { $model }{ $details } · 制作用时 { $time }

## The list of requests, and the quota

queue-empty = 你没有进行中的任务。用 /video 开始吧。
queue-title = 你有 { $count } 个进行中的任务：
queue-waiting =
    ⏳ { $position ->
        [0] 前面超过 { $limit } 个
       *[other] 第 { $position } 位
    } – { $prompt }
queue-paused = ⏸ 等待工作室 – { $prompt }
queue-paused-model = ⏸ 等待 { $model } – { $prompt }
queue-starting = 🎬 准备开拍 – { $prompt }
queue-checking = 🔎 正在确认工作室有没有收到 – { $prompt }
queue-making = 🎬 拍摄中 – { $prompt }
queue-sending = 📤 发送中 – { $prompt }
queue-preparing = 🖼 正在看照片 – { $prompt }
queue-late = 🐢 有延迟 – { $prompt }
cancel-none = 没有在排队的任务。用 /video 开始吧。
cancel-done = 已取消 { $count } 个任务。{ -nothing-counted }
cancel-too-late = { $count } 个任务已经开拍，停不下来了。拍好后会发给你。
cancel-doubtful = 这个暂时无法取消：
quota-daily =
    { $limit ->
        [0] 你每天想做多少视频都行。过去 24 小时做了 { $used } 个。
       *[other] 过去 24 小时，你做了 { $used } 个视频（上限 { $limit } 个），还可以做 { $left } 个。
    }
quota-next = { $time }后可以做下一个视频。
quota-active =
    { $limit ->
        [0] 正在进行：{ $used } 个。
       *[other] 正在进行：{ $used } 个（最多同时 { $limit } 个）。
    }
quota-money = 你过去 24 小时的视频花了 { $amount }，最多可以花 { $total }。
quota-chat = 过去 24 小时，这个群组做了 { $used } 个视频（上限 { $limit } 个）。

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } 在这里不起作用：{ $model } 用不到这个选项。
note-chosen = 这里 { $model } 需要 { $setting } = { $value }，所以我选了这个值。
note-silent = 这个视频 { $model } 只能做成无声的。
note-still = 这是一张静态图：正片里，{ $model } 会做一个以它开头的视频。
note-sketch = 这是样片：花很少的钱，先看看 { $model } 的正片会是什么样。
note-continues = { $model } 不能修改视频，会从视频结尾接着往下拍。
note-cut = { $model } 只会用你视频的前 { $seconds } 秒。
note-guides = { $model } 不会修改这个视频，而是参考它做一个新的。

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    视频里要有什么？例如：
    /video 巨龙飞越群山
refused-instead = 可以改成这样，点一下就开始做：
refused-unknown-option =
    没有 { $option } 这个选项。{ $nearest ->
        [none] 可用选项：{ $options }
       *[other] 你是想用 { $nearest } 吗？
    }
refused-option-value = { $option } 需要一个值，例如 { $example }
refused-option-flag = { $option } 后面不用写值。
refused-open-quote = { $option } 后面的引号没有成对。
refused-unknown-model =
    没有找到模型“{ $name }”。{ $developer ->
        [none] 最接近的有：{ $families }
       *[other] { $developer } 的模型有：{ $families }
    }
refused-no-sketch =
    { $model } 做不了这个的样片。{ $families ->
        [none] 其他模型也都做不了。
       *[other] 能做样片的有 { $families }。
    }
refused-sketch-no-cheaper = 在这里，样片不比 { $model } 的视频本身便宜。
refused-stills = 你在 24 小时内的样片额度已用完。再过 { $time }，我就能画下一张。
refused-say-photo = 想让人物说出这些话，请发一张能看到脸的照片，说明里写 /say 和要说的话；或者用 /say 加上要说的话回复一张照片。
refused-say-off = 这里关闭了语音合成。你可以用照片加 /video 回复语音消息。
refused-say-long = 话太多了：说完大约要 { $seconds } 秒，而 { $model } 最多能说 { $limit } 秒。请少写一些。
refused-option =
    { $operation ->
        [image] { $model } 用照片做视频时没有 { $option } 这个选项。
       *[other] { $model } 没有 { $option } 这个选项。
    }{ $options ->
        [none] 它没有任何选项。
       *[other] 可用选项：{ $options }
    }
refused-value =
    { $model } 的 { $option } 不能是“{ $value }”。{ $nearest ->
        [none] 可选：{ $choices }
       *[other] 最接近的是 { $nearest }。可选：{ $choices }
    }
refused-not-integer = { $option } 需要整数，不能是“{ $value }”。
refused-not-number = { $option } 需要数字，不能是“{ $value }”。
refused-bounds = { $model } 的 { $option } 不能是 { $value }。可用范围：{ $minimum } 到 { $maximum }
refused-option-too-long = { $option } 后面的文字太长，最多 { $limit } 个字符。
refused-prompt-too-long = 这段文字有 { $length } 个字符，{ $model } 最多支持 { $limit } 个。
refused-needs-photo = { $model } 需要一张照片：请发一张附上说明的照片，或用 /video 回复一张照片。
refused-too-many-photos =
    { $model } 最多用 { $limit } 张照片。可用素材：{ $takes }。{ $other ->
        [none] 没有其他模型能用这么多照片。
       *[other] { $other } 可以，请加上 --model { $other }
    }
refused-needs-photos = { $model } 需要 { $count } 张照片：请作为相册发送，并附上说明。
refused-needs-sound = { $model } 需要一张照片和一段语音：请用照片加 /video 回复语音消息。
refused-needs-video = { $model } 需要一个视频：请发一个附说明的视频，或用 /video 加上要修改的内容回复一个视频。
refused-media =
    { $operation ->
        [text] { $model } 光有文字还不够。
        [image] { $model } 不能让照片动起来。
        [frames] { $model } 不能从一张照片过渡到另一张。
        [references] { $model } 不能用参考照片。
        [talking] { $model } 不能让照片开口说话。
        [edit] { $model } 不能这样修改视频。
        [extend] { $model } 不能接着拍视频。
        [guide] { $model } 不能用视频作参考。
        [motion] { $model } 不能让照片照着视频动。
       *[other] { $model } 不能用这个做视频。
    }可用素材：{ $takes }。{ $other ->
        [none] 其他模型也做不到。
       *[other] { $other } 可以，请加上 --model { $other }
    }
refused-needs-voice = { $model } 能让视频里的人开口说话：请在 /video 后面写上要说的话。
refused-voice-or-words = 音频和要说的文字，{ $model } 只能用其中一种。请只留一种，再发一次。
refused-photo-count =
    { $count ->
        [1] 这里 { $model } 只需要 { $count } 张照片，不能多也不能少。
       *[other] 这里 { $model } 需要正好 { $count } 张照片：请作为相册发送，并附上说明。
    }
refused-sound-length = { $model } 只能用短于 { $limit } 秒的音频。请发一段短一些的。
refused-video-length =
    { $minimum ->
        [0] { $model } 只能用不超过 { $maximum } 秒的视频。
       *[other] { $model } 只能用 { $minimum } 到 { $maximum } 秒的视频。
    }这个视频不符合要求。
refused-video-pixels = 这个视频对 { $model } 来说太大，最多只能用 { $limit } 百万像素。
refused-video-frames = 这个视频对 { $model } 来说太长，最多只能用 { $limit } 帧：按每秒 30 帧计算是 { $seconds } 秒。
refused-medium =
    { $kind ->
        [sound] { $model } 用不了这段音频：格式或大小不合适。
        [video] { $model } 用不了这个视频：格式或大小不合适。
       *[photo] { $model } 用不了这张照片：格式或大小不合适。
    }
refused-links-only = { $model } 只接受网络链接形式的照片和音频，而我没有链接可以给它。其他模型见 /models
refused-links-only-video = { $model } 只接受网络链接形式的视频，而我没有链接可以给它。其他模型见 /models
refused-combination = { $model } 的 { $option } { $value } 不能和 { $other } 一起用。这里可选：{ $choices }
refused-combination-media = { $model } 这样做视频时（素材：{ $takes }），不能用 { $option } { $value }。这里可选：{ $choices }
refused-out-of-place = { $model } 在这里用不了 { $option }。
refused-generic-combination = { $model } 不能同时用这些选项。请去掉其中几个。
refused-needs-setting = { $model } 还需要 --set { $setting }=值。可选：{ $choices }
refused-setting =
    { $model } 没有“{ $setting }”这项设置。{ $settings ->
        [none] 它没有可以用 --set 设置的项目。
       *[other] 可以用 --set 设置的有：{ $settings }
    }
refused-album = 这个相册里有视频，而我只能用照片。请去掉视频再发一次。
write-as-yourself = 你正在以频道身份发言，我无法知道你是谁。请切换到自己的账号，再发一次。
refused-not-allowed =
    抱歉，这个机器人只供所有者选定的人和群组使用。{ $group ->
        [none] 你的 Telegram ID 是 { $id }，如果想用，请把它告诉所有者。
       *[other] 这个群组的 ID 是 { $group }，你的 ID 是 { $id }，如果想用，请把其中一个告诉所有者。
    }
refused-user-daily = 你在 24 小时内的 { $limit } 个视频额度已用完。{ quota-next }
refused-chat-daily = 这个群组在 24 小时内的 { $limit } 个视频额度已用完。{ quota-next }
refused-user-active = 你已经有 { $limit } 个进行中的任务，等有任务完成后再试吧。用 /queue 可以查看进度。

## Photos that cannot be used

image-too-large = 图片太大：必须小于 { $limit } MB。
image-too-many-pixels = 这张图片有 { $megapixels } 百万像素，我最多能用 { $limit } 百万像素。请作为照片发送，不要作为文件发送：Telegram 会把它缩小。
image-too-small = 图片太小（{ $width }×{ $height }）：每条边至少要有 { $limit } 像素。
image-crop-too-small = 这张图片太狭长了：裁剪成视频的画面比例后只剩 { $width }×{ $height } 像素，而每条边至少要有 { $limit } 像素。
image-broken = 打不开这张图片，文件好像损坏了。请再发一次。
image-unusable = 没能打开这张图片。请作为照片发送，不要作为文件发送。
image-nothing = 这张图片是空白的，上面什么都没有。请换一张再发。
image-format = { $format } 格式的图片用不了。请作为照片发送，不要作为文件发送；也可以发 JPEG、PNG、WebP、HEIC、AVIF、TIFF 或 BMP 文件。
image-unknown = 这不是我能用的图片。请作为照片发送，不要作为文件发送；也可以发 JPEG、PNG、WebP、HEIC、AVIF、TIFF 或 BMP 文件。
image-animated = GIF 等动图用不了，只能用静态图片。
image-gone = 我已经无法从 Telegram 下载这张照片了。请再发一次。
sound-too-large = 音频文件太大：必须小于 { $limit } MB。
sound-too-long = 这段音频太长：最多 { $limit } 秒。
sound-too-short = 这段音频太短：至少要有 { $limit } 秒。
sound-broken = 这段音频播放不了。请发语音消息或 MP3 文件。
sound-gone = 我已经无法从 Telegram 下载这段音频了。请再发一次。
source-too-large = 这个视频太大：我最多能用 { $limit } MB 的视频。
source-too-long = 这个视频太长：我最多能用 { $limit } 秒。请发一个短一点的。
source-too-short = 这个视频太短：至少要有 { $limit } 秒。
source-unusable = 我打不开这个视频。请把它作为视频而不是文件发送，或发 MP4 文件。
source-cannot-fit = 这个视频没法调整到适合模型：画面太狭长了。
source-gone = 我已经无法从 Telegram 下载这个视频了。请再发一次。
media-out-of-reach = 我在这里无法获取照片、音频和视频：这个机器人的 Telegram 服务器没有为此做好设置。需要这个机器人的所有者处理。
sound-silent = 这段音频从头到尾都没有声音。请换一段再发。

## Failures

failed-content = 工作室拒绝了这段文字或这张照片：它的规则不允许。换个说法或换张照片试试吧。
failed-generation = 工作室没能做出这个视频：{ $reason }
failed-unknown = 工作室没能做出这个视频，也没说原因。
failed-field = 工作室没有接受 { $field }。去掉这个选项再试试吧。
failed-bad-request = 工作室没有接受这个任务：{ $reason }
failed-bad-key = 我暂时无法登录工作室。需要这个机器人的所有者处理。
failed-no-credits = 这个机器人在工作室的账户余额用完了。需要所有者充值。
failed-not-allowed = 工作室不允许这个机器人的账户这样做。
failed-model-gone = 工作室已经没有这个模型了。请换一个。
failed-maintenance = 这个模型正在工作室维护中。请换个模型，或稍后再试。
failed-never-came = 工作室一直没做完这个视频，我不再等了。
failed-no-video = 工作室说视频做好了，但它给我的并不是视频。
failed-link-dead = 工作室说视频做好了，但链接已经失效，也没有新的链接。
failed-source-gone = 你想用作素材的视频已经拿不到了：工作室把它删除了。没有向工作室发送任何内容。
failed-internal = 我这边出了点问题。请再试一次。

link-too-large = 视频超过了我能上传的 { $limit } MB，所以给你链接。{ -link-expires }
link-not-taken = Telegram 不接受把这个视频发到这里，所以给你链接。{ -link-expires }
link-not-fetched = 我没能下载这个视频来发给你，所以给你链接。{ -link-expires }
video-broken = 视频文件已损坏。

## What a model makes a video of: parts of a list

operation-text = 文字
operation-image = 照片
operation-frames = 第一张和最后一张照片
operation-references = 参考照片
operation-talking = 照片加语音
operation-edit = 要修改的视频
operation-extend = 要续拍的视频
operation-guide = 参考视频
operation-motion = 照片加动作参考视频
list-join = { $before }、{ $after }

## Why no chat can reach a model

unreachable-mask-video = 还需要一个视频作为蒙版，标出要重绘的部分
unreachable-character-object = 需要一个角色，以及一段驱动它的演员视频
unreachable-no-description = 是新模型，AI/ML API 没有说明它的介绍在哪里
unreachable-elsewhere = 是新模型，它的介绍不在 AI/ML API 自己那里
unreachable-not-had = 是新模型，没能取得它的介绍；我会再试
unreachable-unreadable = 是新模型，它的介绍读不懂
unreachable-circular = 是新模型，它的介绍循环引用自己
unreachable-other-model = 是新模型，它的介绍属于另一个模型
unreachable-path = 是新模型，它的请求方式我不了解
unreachable-required = 是新模型，需要我给不了的东西：{ $parameter }
unreachable-use-of-video = 是新模型，没有说明它怎样使用视频
unreachable-no-input = 是新模型，不以我知道的方式接受文字或照片
unreachable-id = 是新模型，名称没法在聊天里写出来
unreachable-name = 是新模型，和另一个模型同名

## Settings, models, languages

language-name = 简体中文
command-models = 所有模型，以及它们能做什么
command-settings = 你的默认设置
command-language = 选择我和你交流的语言
settings-title =
    ⚙️ 你的设置：消息里没有特别说明时，我就用这些。消息里写的选项始终优先。

    这里列出的是 { $model } 可以选的；换个模型可能会不一样。
settings-title-group =
    ⚙️ 这个群组的设置：消息里没有特别说明时，我就用这些。消息里写的选项始终优先。只有管理员可以修改。

    这里列出的是 { $model } 可以选的；换个模型可能会不一样。
settings-admins-only = 只有管理员可以修改这个群组的设置。你可以在和我的私聊里选择自己的设置。
settings-pick-ar = 📐 视频要什么画面比例？{ $model } 支持这些。照片会裁剪成这个比例。
settings-pick-duration = ⏱ 视频要多长？{ $model } 支持这些时长。
settings-pick-res = 🖥 视频要什么分辨率？{ $model } 支持这些。
value-own = 由模型决定
value-own-known = { $value }（默认）
value-on = 开
value-off = 关
value-telegram = 跟随 Telegram
button-set-model = 🎬 模型：{ $value }
button-set-ar = 📐 画面比例：{ $value }
button-set-duration = ⏱ 时长：{ $value }
button-set-res = 🖥 分辨率：{ $value }
button-set-sound = 🔊 声音：{ $value }
button-set-enhance = ✨ 润色文字：{ $value }
button-set-confirm = ✋ 制作前先问我：{ $value }
button-set-language = 🌐 语言：{ $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ 设置
button-back = ↩️ 返回
button-previous = ◀️ 上一页
button-next = 下一页 ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 这里用不了 · { $count }
button-mine = ⭐ 使用这个模型
button-mine-group = ⭐ 在本群使用
button-is-mine = ✅ 你的模型
button-is-mine-group = ✅ 本群的模型
pressed-saved = 已保存。
pressed-admins-only = 只有这个群组的管理员可以修改。
pressed-no-more = 这个选项已不可用。
models-title = 🎬 共有 { $count } 个模型。想看哪家的？
models-developer =
    { $count ->
        [1] 🎬 { $developer }：{ $count } 个模型。
       *[other] 🎬 { $developer }：{ $count } 个模型。想看哪个？
    }
models-family =
    🎬 { $model } · { $developer }

    可用素材：

    { $takes }

    约需 { $time } · { $price }
    只用于一个视频：--model { $name }
models-tags = 在文字里可以用 { $first } 指第一个素材，其余依此类推。如果你没写这些名称，我会补上。
models-new = 🆕 我只是从 AI/ML API 的介绍里知道这个模型，还没有人替我试过。
models-unreachable = 🚫 有 { $count } 个模型无法在聊天里使用，原因如下：
models-unreachable-line = • { $model }：{ $reason }
language-title = 🌐 我该用哪种语言和你交流？在群组里也一样。
language-title-group = 🌐 我在这个群组里该用哪种语言？如果我会说成员自己的语言，就用那种语言回复。

## Answers to messages, and the buttons under a result

refused-sound-alone = 有声音还得有张脸：请用一张说明以 /video 开头的照片回复语音消息。
sound-alone =
    { $kind ->
        [voice] 🎙 有声音还得有张脸：请用一张照片回复这条语音消息，照片就会开口说话。
       *[audio] 🎙 有声音还得有张脸：请用一张照片回复这段音频，照片就会开口说话。
    }
offer-write-down =
    🎙 我可以把你在这里说的话转成文字，再用这些文字做视频。

    或者用一张照片回复这条语音消息，照片就会开口说话。
written-down =
    📝 我听到的是：

    { $words }
refused-recordings = 你在 24 小时内的 { $limit } 条语音消息额度已用完。再过 { $time }，我就能转下一条。
refused-recording-price = 没人知道把这条转成文字要花多少钱，而这里的花费有上限。请直接打字。
recording-no-words = 这条语音消息里听不到话。请离麦克风近一点说，或者直接打字。
recording-failed = 我没能把这条语音消息转成文字，也没有扣费。请再发一次，或者直接打字。
recording-in-doubt = 我不知道这条语音消息怎么样了：工作室的答复丢失了。请把你说的话打出来。
button-change = ✏️ 修改
button-extend = ➡️ 续拍
button-sound = 🔊 加声音
button-restyle = 🎨 换风格
button-say = 🗣 说句话
button-others = 🎛 换个模型
button-copy = 📋 复制
pressed-no-others = 没有其他模型能做这个视频。
change-words =
    复制下面这条，改成你想要的，再发出来：

    { $command }
change-media =
    复制下面这条，改成你想要的，再作为对这条消息的回复发出来，这样我就会用同样的照片、音频或视频：

    { $command }
other-models = 这次用哪个模型？点一下就开始制作，算作 1 个视频。

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 谢谢你把我加进来！我能把文字和照片变成视频。
group-sees-all =
    👀 我能看到这个群组的消息，所以直接提及我也行：
    @{ $name } 巨龙飞越群山
group-sees-some =
    🙈 在这里我只能看到命令和对我消息的回复，看不到提及我的消息和照片说明。
    要改变这一点，管理员可以把我设为这个群组的管理员。或者由机器人的所有者关闭群组隐私模式（@BotFather，/setprivacy），再重新把我加进来。
group-no-videos = ⚠️ 我没有在这里发视频的权限，所以你们只会收到链接。管理员可以在群组权限里允许，或把我设为管理员。
group-no-messages = ⚠️ 你把我加进了“{ $group }”，但我没有在那里发消息的权限。那个群组的管理员可以在群组权限里允许，或把我设为管理员。

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 我能把文字和照片变成有声视频。

    写下你想看的画面，或发一张照片，告诉我想让照片里发生什么。一两分钟后视频就好了。也可以在群组里使用。

    点“开始”（START），把你的第一个想法发给我吧。
bot-short-description = 🎬 把文字和照片变成有声视频，私聊和群组都能用。

## Videos already made, and what is kept

command-history = 你的视频，可以重新发给你
command-privacy = 我保存了你的哪些信息，谁能看到
command-forget = 删除我保存的你的信息
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ 较新
button-older = ⬇️ 较早
button-forget = 🗑 全部删除
button-keep = ↩️ 全部保留
pressed-not-now = Telegram 刚才没有接受。如果没收到视频，请再点一次。
history-empty = 这里还没有你的视频。用 /video 做一个吧。
history-title = 🎞 你的视频，最新的在前。点按钮就会重新发给你；不花钱，也不占用额度。
history-title-group = 🎞 你在这个群组里做的视频，最新的在前。点按钮就会重新发给你；不花钱，也不占用额度。
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · 当时发的是链接，所以无法重发
history-lost = Telegram 上已经没有这个视频了，所以无法重发。我可以重新做一个，算作 1 个视频。
forget-ask =
    🗑 要删除我在所有聊天里保存的你的信息吗？

    以下内容会永久消失：你所有已结束任务的文字、选项、照片的文件 ID、视频链接和结果，你的 /history 及其按钮，你的 /settings 设置，以及还在等你回应的提议和提问。你的视频下方的按钮也会失效。

    这个聊天里的消息和视频会保留；它们由 Telegram 保存，只有你能删除。大约一天内我还会记得你做过视频，但不记得是哪些，这样你的额度才不会变。
forget-under-way = 你还有 { $count } 个任务在进行中，不会被删除，视频也会照常发给你；收到后请再发一次 /forget。
forget-done =
    { $count ->
        [0] 好了。你没有已结束的任务；待回应的提议和提问已删除。
       *[other] 好了。已删除 { $count } 个已结束的任务，以及待回应的提议和提问。
    }
privacy =
    🔒 我保存的信息：
    · 你的任务：文字、选项、模型、时间、你的 Telegram ID、你的语言、任务来自哪个聊天和哪条消息、你的照片、你发的视频和已完成视频在 Telegram 的文件 ID、视频在工作室的链接，以及出错时的原因。{ $days ->
        [0] 保存到你发送 /forget 为止。
       *[other] 保存到你发送 /forget 为止，最多 { $days } 天。
    }
    · 等你回应的提议和提问：1 天。相册照片在 Telegram 的文件 ID：7 天。
    · 你在 /settings 里的选择：直到你修改它或发送 /forget 为止。
    · 照片、音频和你发的视频本身：只保存到工作室收到，或任务结束。已完成的视频：只在发送期间。
    · 你发给我的消息：直到处理完。我没能处理的消息：2 天。

    谁能看到：
    · 工作室（AI/ML API）会收到任务的文字、选项、照片、视频和音频，只带一个随机编号，没有你的名字，也没有你的 Telegram ID。它保存什么，由它自己的规则决定。
    · Telegram 按自己的规则保存我们的消息和你的视频。
    · 这个机器人的所有者可以查看它的存储数据和日志。
    · 在群组里，所有成员都能看到任务和视频。

    怎么删除：/forget 会删除我保存的信息。为了计算额度，任务之后大约一天内，我还会记得有过这个任务、在哪里，但不记得内容。它不会删除工作室和 Telegram 上的内容，也不会删除所有者保留的副本和日志。

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = 价格做好后才知道
price-unknown = 价格未知
refused-model-gone =
    抱歉，工作室不再提供 { $model } 了。{ -nothing-counted }{ $other ->
        [none] 目前没有其他模型能做到。
       *[other] { $other } 也能做到，请加上 --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ 在任何其他聊天里，输入 @{ $name } 加上你想看的画面。
inline-make = 🎬 在这里制作这个视频
inline-about = { $details } · 约需 { $time } · { $price }
inline-empty = 写下你想看的画面
inline-refused = ✋ 这样做不了
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · 算作 1 个视频
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 让你上次发的照片照着动
inline-photo-gone = 我这里已经没有要用的照片了。{ -nothing-counted }请在和我的私聊里再发一次。

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 在我没有加入的聊天里，回复一张照片，写上 @{ $name } 和想让照片里发生的事。
guest-begun = 🎬 稍等… 如果这段文字没有变化，就说明什么都没做：请再提及我一次。
guest-how =
    回复一张照片，写上 @{ $name } 和想让照片里发生的事，例如：
    @{ $name } 海浪涌来，头发随风飘动
guest-unanswered = 你在另一个聊天里提及了我，但我已经没法在那里发任何内容了。{ -nothing-counted }请再试一次。

## Sharing: one's own videos in any chat

button-share = ↗️ 分享
button-make-own = 🎬 我也要做
gallery-not-there = 你在这里没有这样的视频

## The last frame, and the file as it is

button-last-frame = 🎞 下一幕
button-file = 📎 以文件发送
pressed-fetching = 正在获取…
ask-frame = 🎞 你的视频到这里结束。接下来想让它发生什么？回复几个字就行。
caption-file = 📎 工作室制作的原片，未经 Telegram 压缩。
video-gone = 我已经拿不到这个视频了：工作室已将它删除，而 Telegram 只给我 { $limit } MB 以内的文件。我可以重新做一个，算作 1 个视频。

## When the studio, the owner's money or the room runs out

status-paused = ⏸ 排队中。工作室暂时不接新任务；你的任务已保存，之后会自动继续。
status-paused-model = ⏸ 排队中。工作室暂时不接 { $model } 的任务；你的任务已保存，之后会自动继续。在此期间，其他模型也许可用。
status-unclear = 🔎 工作室还是没法告诉我它有没有收到你的任务，所以不再算作你进行中的任务。除非失败，它仍算一个视频。我会继续问一天；视频出来了就发给你。
status-fitting = 📦 视频对 Telegram 来说太大，正在缩小… { $percent }%
status-converting = 📦 手机播放不了这个视频的格式，正在转换… { $percent }%
caption-smaller = 已缩小以适应 Telegram
caption-converted = 已转换格式，手机可以播放
link-no-room = 我现在没有空间放这个视频，所以给你链接。{ -link-expires }
link-not-ready = 我没能把这个视频转换成手机可以播放的格式，所以给你链接。{ -link-expires }
failed-no-room = 我没有可用的空间了。需要这个机器人的所有者处理。
refused-budget = 这个机器人 24 小时的预算已用完。{ quota-next }
refused-budget-model = { $model } 要花 { $price }，超过了这个机器人 24 小时的预算。其他模型的价格见 /models
refused-budget-price = { $model } 没有固定价格，而这个机器人的所有者只允许使用有固定价格的模型。其他模型的价格见 /models
refused-paused = 这个机器人在工作室的账户余额快用完了，所以我暂时不接新任务。所有者已经知道。请稍后再试。
refused-model-not-allowed =
    这个机器人不提供 { $model }。{ $other ->
        [none] 可用的模型见 /models
       *[other] { $other } 也能做到，请加上 --model { $other }
    }
refused-video-price = { $model } 要花 { $price }，而在这里一个视频最多只能花 { $amount }。其他模型的价格见 /models
refused-video-unknown = 没人能事先知道 { $model } 要花多少，而在这里一个视频最多只能花 { $amount }。其他模型的价格见 /models
refused-user-money = 这会超过你在这里 24 小时内可以花的 { $amount }。{ quota-next }
refused-budget-kept = 这个机器人 24 小时预算的剩余部分留给管理员。{ quota-next }
refused-fetched = 24 小时内我最多只能为你重新下载 { $limit } MB 的成品视频。请在 { $time }后再试。
refused-files = 过去 24 小时你有太多文件打不开，所以我暂时不再打开新的文件。请在 { $time }后再试。

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API 不接受我们的密钥。
        [credits] 我们在 AI/ML API 的账户余额用完了。
       *[other] AI/ML API 拒绝了我们的访问。
    }
admin-paused = ⚠️ { admin-barrier }恢复之前我不会再发新任务，并会不断重试。没有丢失任何内容；正在等待：{ $count } 个。
admin-resumed = ✅ AI/ML API 又开始接受我们的任务了。等待中的任务会继续。
admin-no-access = ⚠️ { admin-barrier }看来在恢复之前做不了任何视频。我会每分钟再试一次。
admin-access = ✅ 又可以访问 AI/ML API 了。
admin-records-refused = ⚠️ 有些请求发出后一直没有得到确认，我在 AI/ML API 的记录里查找它们的方式被拒绝了。这是我的错误，请反馈。不会重复付费，我会继续查找，但这些请求只能等待。详情见“python -m bot check”和日志。
admin-records-fine = ✅ 又可以查询 AI/ML API 的记录了。等待中的请求会继续。
admin-balance-low = ⚠️ 我们在 AI/ML API 的账户只剩 { $amount } 了。充值之前我不接新任务；进行中的会继续。
admin-balance-fine = ✅ 我们在 AI/ML API 的账户已充值：{ $amount }。我又开始接新任务了。
admin-prices-fell = ⚠️ AI/ML API 给出的价格突然不到上次的十分之一：{ $models }。新价格维持 24 小时之前，我仍按旧价格计算。
admin-prices-fine = ✅ 又按 AI/ML API 给出的价格计算了。
admin-models-new = 🆕 AI/ML API 有新模型，而且我看得懂：{ $models }。管理员现在就能用；其他人只有在 ALLOWED_MODELS 为 * 或列出了它们时才能用。“models deny”可以去掉一个。
admin-models-odd = 🆕 AI/ML API 有我看不懂的新模型：{ $models }。我不会提供它们，原因见 /models
admin-models-many = 🆕 AI/ML API 一下子列出了太多新模型，有 { $models } 个我还没读。
admin-budget-half = ⚠️ 我们 24 小时的预算已用掉一半或更多：{ $amount }，共 { $total }。
admin-budget-low = ✅ 现在我们 24 小时的预算用掉不到一半：{ $amount }，共 { $total }。
admin-budget-spent = ⚠️ 我们 24 小时的预算不够了：已用 { $amount }，共 { $total }。在又有余额之前，我会拒绝任务。
admin-budget-room = ✅ 我们 24 小时的预算又有余额了：已用 { $amount }，共 { $total }。

## Admins: verbs (whoever may do what)

command-grant = 给某个人单独设定每日数量
command-tier = 给一个每日数量取名，作为档位
command-ban = 封禁某个人
command-unban = 解除封禁
command-pause = 暂时不接新任务
command-resume = 结束暂停
command-user = 查看某个人的情况
command-invite = 生成邀请链接
command-loglevel = 日志要记得多详细
command-changes = 管理员最近的改动
refused-banned = 这个机器人的所有者已将你封禁。
refused-house-paused =
    这个机器人已被所有者暂停。{ $reason ->
        [none] 请稍后再试。
       *[other] { $reason }
    }
status-paused-owner = ⏸ 排队中。这个机器人已被所有者暂停；你的任务已保存，之后会自动继续。
queue-paused-owner = ⏸ 已被所有者暂停 – { $prompt }
verb-in-private = 这个请在和我的私聊里发给我。
verb-form =
    写法：
    { $form }
    例如：
    { $example }
verb-word-missing = 少写了一项。
verb-word-odd = 我看不懂这里的“{ $word }”。
verb-user-missing = 请说明是谁：写上用户 ID，或把对方的消息转发给我，再回复转发的那条消息。
verb-user-odd = “{ $word }”不是用户 ID：用户 ID 是一串数字，对方给我发送 /start 就能看到。
verb-name = Telegram 不会告诉我 { $name } 是谁。请写上用户 ID，或把对方的消息转发给我，再回复转发的那条消息。
verb-of-admin = 用户 { $id } 在 ADMIN_IDS 里；不能给管理员设限，也不能封禁管理员。
verb-daily-none = 每天 0 个就是一个也做不了；要封禁某个人，请用 ban。不限数量请写“unlimited”。
verb-daily-many = 太多了：每天最多 { $limit } 个。不限数量请写“unlimited”。
verb-money-fixed = 金额不能单独设定：USER_DAILY_USD 和 DAILY_BUDGET_USD 对所有人有效。
verb-day-odd = “{ $word }”不是日期。日期要写成 2030-12-31 这样。
verb-day-over = { $day } 已经过去了：今天是 { $today }（UTC）。
verb-tier-unknown =
    没有“{ $name }”这个档位。{ $names ->
        [none] 目前还没有任何档位。
       *[other] 现有档位：{ $names }
    }
verb-tiers =
    { $names ->
        [none] 目前还没有任何档位。
       *[other] 档位：{ $names }
    }
verb-granted =
    用户 { $id }{ $tier ->
        [none] {" "}
       *[other] （档位“{ $tier }”）
    }{ $limit ->
        [0] 每天想做多少个视频都行
       *[other] 每天可以做 { $limit } 个视频
    }{ $until ->
        [none] 。
       *[other] ，有效期至 { $until }（UTC）。
    }
verb-granted-off =
    { $limit ->
        [0] 用户 { $id } 已恢复默认：每天想做多少个视频都行。
       *[other] 用户 { $id } 已恢复默认：每天可以做 { $limit } 个视频。
    }
verb-tier-set =
    { $limit ->
        [0] 档位“{ $name }”：每天想做多少个视频都行。
       *[other] 档位“{ $name }”：每天可以做 { $limit } 个视频。
    }目前有 { $count } 人属于这个档位。
verb-tier-off = 已经没有“{ $name }”这个档位了。原来属于它的人恢复默认。
verb-banned = 用户 { $id } 已被封禁。还在排队的任务会取消；已付费的视频仍会发给对方。
verb-unbanned = 用户 { $id } 已解除封禁。
verb-not-banned = 用户 { $id } 没有被封禁。
verb-paused = ⏸ 已暂停。不管是谁，我都不接新任务，也不付费；已经在制作的视频仍会发出。
verb-resumed = ▶️ 我又开始接任务了，排队的任务会继续。
verb-not-paused = 我现在没有暂停。
verb-model-unknown = 没有找到模型“{ $name }”；最接近的是 { $nearest }。
verb-model-default = { $model } 是 DEFAULT_MODEL，没有指定模型的人都用它。请先修改这项设置。
verb-model-ceiling = 这里不能允许使用 { $model }：{ $setting } 排除了它。
verb-model-denied = 现在谁都不能用 { $model } 了，管理员也不例外。
verb-model-allowed = 可以使用 { $model }。
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API 列出的模型都是我自带的。
verb-models-new-later = 刚才没能全部查到；原因在日志里，我会再试。
verb-price = 一个视频最多只能花 { $price }。
verb-price-ceiling = 一个视频最多只能花 { $price }，以 MAX_VIDEO_USD 为准。
verb-price-any = 一个视频花多少都行，以 MAX_VIDEO_USD 为准。
verb-price-above = MAX_VIDEO_USD 是 { $price }，在这里没有人能允许超过它。
verb-invited =
    打开下面这个就能开始使用，最多 { $count } 人：
    { $link }
verb-invite-line = 还能供 { $count } 人使用：{ $link }
verb-invites-none = 没有可用的邀请。
verb-invite-open = 不需要邀请：这个机器人对所有人开放。
verb-invite-off = 没有人能再通过 { $name } 加入了。已经加入的人可以继续使用。
verb-invite-unknown = 没有“{ $name }”这个邀请。
verb-log-level = 运行中的机器人会在几秒内改按 { $level } 级别记录日志，直到下次启动。
verb-changes-none = 管理员还没有改动过什么。
verb-user =
    👤 { $id } · { $level ->
        [admin] 管理员
        [guest] 可以使用（通过邀请）
        [user] 可以使用
        [banned] 已封禁
       *[stranger] 不在任何名单上
    }
    语言：{ $tongue ->
        [none] 未知
       *[other] { $tongue }
    }
    最近一次任务：{ $day ->
        [none] 没有记录
       *[other] { $day }（UTC）
    }
verb-user-note = 备注：{ $note }
verb-user-grant =
    单独设定的每日数量{ $tier ->
        [none] {""}
       *[other] （档位“{ $tier }”）
    }{ $until ->
        [none] {""}
       *[other] ，有效期至 { $until }（UTC）
    }
verb-user-today =
    { $limit ->
        [0] 过去 24 小时的视频：{ $used } 个，不限数量
       *[other] 过去 24 小时的视频：{ $used } 个，上限 { $limit } 个
    } · 进行中：{ $running } 个
verb-user-month = 过去 30 天的视频：{ $videos } 个 · 花费：{ $amount } · 失败：{ $failures } 个

## Admins: figures, digest, news

command-stats = 用数字看我的运行情况
command-balance = 我们账户里还剩多少
command-broadcast = 给所有想收公告的人发公告
stats-period =
    { $period ->
        [today] 今天（UTC）
        [week] 过去 7 天
       *[month] 过去 30 天
    }
stats-counts = 任务：{ $requests } 个，视频：{ $videos } 个，失败：{ $failed } 个
stats-undelivered = 做好了但没能发出：{ $count } 个
stats-cancelled = 已取消：{ $count } 个
stats-people = 用户：{ $users } 人，群组：{ $groups } 个
stats-cost = 花费：{ $amount }
stats-cost-priced = 花费：{ $amount }。其中 { $total } 按标价计算，因为 AI/ML API 没有告知实际扣费。
stats-unpriced = 花费未知：{ $count } 个
stats-provider = AI/ML API 自己的统计：{ $amount }，扣费的请求：{ $count } 个
stats-provider-refused = AI/ML API 不向我们的密钥提供它的统计。
stats-provider-unknown = 没能从 AI/ML API 查到它的统计。
stats-failures = 任务失败的原因
stats-failure =
    { $why ->
        [content] 内容规则
        [request] 任务未被接受
        [studio] 没能做出来
        [account] 我们的账户或密钥
        [late] 一直没做完
        [lost] 没有可用的视频
        [file] 用户发来的文件
       *[own] 我的错误
    }：{ $count } 个
stats-times = 从发出任务到收到视频：一半在前一个时间内，九成在后一个时间内
stats-time = { $model }：{ $half }、{ $most }
stats-slowest = 最慢的模型：{ $model }，半数视频用时不超过 { $half }
balance-left = 我们在 AI/ML API 的账户余额：{ $amount }
balance-left-before = 我们在 AI/ML API 的账户余额（{ $time }前）：{ $amount }。刚才没能查到最新余额。
balance-unknown = 没能从 AI/ML API 查到我们的账户余额。
balance-spent = 过去 24 小时花费：{ $amount }
balance-lasts-hours = 照这个速度，还能用 { $time }。
balance-lasts-days = 照这个速度，还能用 { $days } 天。
digest-title = 🎬 一周小结：{ $first } 至 { $last }（UTC）
news-readers = 开启了公告的人：{ $count } 人
news-how =
    要给他们发公告，请把内容写在命令后面，例如：
    /broadcast 有新模型可以用了。
news-preview = 上面就是将要发出的消息。会收到的人：{ $count } 人
button-news-send = 📣 发送
news-progress = 正在发送公告：已发送 { $sent } 人，共 { $people } 人
news-done = ✅ 公告已发送：{ $sent } 人，共 { $people } 人。屏蔽了我：{ $blocked } 人。Telegram 没有接受：{ $failed } 人。未发送或不确定：{ $rest } 人。
news-refused = Telegram 不接受这条消息：{ $reason }
news-gone = 我这里已经没有这条消息了。请再发一次 /broadcast。
refused-news-too-long = 太长了：一条消息最多 { $limit } 个字符。
button-set-news = 📰 机器人公告：{ $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ 没能完成数据库的每日备份，原因见日志。我会每小时再试一次。
admin-copy-fine = ✅ 数据库的每日备份恢复正常。
command-audit = 核对 AI/ML API 的扣费
verb-month-odd = “{ $word }”不是月份。月份要写成 2030-12 这样。
verb-audit = { $month }（UTC）：{ $count } 笔扣费，共 { $amount }。
verb-audit-open = 还没有扣费的视频：{ $count } 个
verb-audit-unexplained = 对不上账：{ $count } 笔
verb-audit-line =
    { $flaw ->
        [foreign] 不是我产生的扣费：{ $amount }
        [uncharged] 一直没有扣费：{ $total }
        [for-nothing] 失败了却扣费：{ $amount }
       *[differs] 实际扣费 { $amount }，告知的是 { $total }
    }（{ $model }，{ $day }，{ $id }）
verb-audit-more = 还有 { $count } 笔：“python -m bot audit”会全部列出。

## Admins: alerts

admin-conflict = ⚠️ 我们的令牌正被另一个机器人使用，所以双方都只能收到一部分消息。请停掉另一个，或向 @BotFather 申请新的令牌。
admin-conflict-over = ✅ 我们的令牌不再被别的机器人使用。我又能收到全部消息。

## Films: several scenes, each made from where the last one ended

command-film = 做一部影片，一行一幕
offer-film =
    要用这些做一部 { $scenes } 幕的影片吗？

    “{ $prompt }”

    { inline-about } · 算作 { $scenes } 个视频

    每一幕都从上一幕结束的地方开始，最后合成一个视频。
button-make-film = 🎬 制作影片
button-as-film = 🎬 做成 { $scenes } 幕影片
status-making-film =
    🎬 正在拍摄第 { $scene } / { $scenes } 幕…
    { $bar } { $percent }%
    { $left ->
        [-1] 比平时稍微久一点。
       *[other] 整部影片还剩约 { $time }
    }
status-between-scenes =
    🎬 接下来是第 { $scene } / { $scenes } 幕。
    { $position ->
        [-1] 正在看上一幕在哪里结束。
        [0] ⏳ 排队中：前面还有超过 { $limit } 个任务。
        [1] ⏳ 排队中：下一个就是它。
       *[other] ⏳ 排队中：第 { $position } 位。
    }
queue-between-scenes = 🎬 两幕之间 – { $prompt }
pressed-cut-short = 不会再拍下一幕。已经拍好的会发给你。
caption-shorter = ✂️ { $scenes } 幕中完成了 { $made } 幕。之后：{ $reason }
caption-shorter-wanted = ✂️ 按你的意思，{ $scenes } 幕中完成了 { $made } 幕。
refused-daily-many = 这算作 { $videos } 个视频，而 24 小时的额度是 { $limit } 个。请减少几幕。
refused-film-short =
    一部影片有 { $least } 到 { $limit } 幕，一行就是一幕。例如：

    /film 狐狸在雪中醒来
    狐狸跑过森林
    它在月光下遇到一只猫头鹰
refused-film-long = 你写了 { $scenes } 行，而一部影片最多 { $limit } 幕：一行就是一幕。
refused-film-media = 影片只能用一张照片开头，不能有第二张照片、声音或视频。
failed-answer-lost = 工作室做好了，但它的答复在路上丢失了，而且不会再给第二次。钱已经花了，所以我不会自己再付一次。
taken-back = 任务已取消。在那之前做好的已经付过钱，所以算作花费。

## Words that a photo says

command-say = 让照片说出你写的话
