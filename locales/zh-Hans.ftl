# Chinese, simplified. The user is 你, the bot 我; words = 文字/描述, request = 任务, quota = 额度, a place in it = 名额, studio = 工作室, owner = 所有者, reply = 回复, caption = 说明. A space stands around commands, options, models and numbers (without one Telegram would not link a command).

## Greetings

start =
    🎬 我能把文字和照片变成视频。

    发送 /video 加上你想看的画面：
    /video 巨龙飞越群山

    也可以发一张照片，在说明里写上要发生什么。大约需要一两分钟，我会随时告诉你进度。

    我会做的事都在 /help 里。
help =
    🎬 用文字：/video 巨龙飞越群山
    🖼 用照片：发照片时附上说明，或用 /video 加上要发生的事来回复照片。
    🎞 两张照片组成相册：视频从第一张过渡到最后一张。照片更多时，它们决定画面里出现什么。
    ↩️ 用照片加 /video 回复语音消息，照片就会开口说话。用 /video 回复我做的视频，我会修改它或接着往下拍。

    选项，写在文字前后都行：
    --model 名称（{ $families }）
    --ar 16:9 或 9:16 – 画面比例
    --duration 8 – 时长（秒）
    --res 1080p – 分辨率
    --seed 42 – 再现同样的结果
    --no "模糊, 文字" – 要避免的内容
    --silent – 不要声音
    --raw – 完全照你写的文字
    --set 名称=值 – 模型接受的其他设置

    不写 --model 时，我用 { $model } 或你在 /settings 里选的模型。并非每个模型都支持所有选项；如果不支持，我会告诉你，也不会消耗额度。

    /queue – 你的任务
    /cancel – 取消还在排队的任务
    /quota – 还能做几个视频
    /models – 所有模型，以及它们能用什么来做视频
    /settings – 没有特别说明时用什么
    /language – 我说的语言
    /history – 你的视频，马上重发
    /privacy – 我保存了你的哪些信息
    /forget – 删除这些信息
help-group =
    🎬 在这个群组里：发送 /video 巨龙飞越群山 这样的消息，或用 /video 加上要发生的事来回复照片。照片的说明也可以用 /video 开头。
unknown-command = 我不认识 { $command } 这个命令。发送 /help 看看我会做什么。
sorry = 我这边出了点问题。没有消耗额度。请再发一次。

## Command menus (at most 256 characters each)

command-video = 制作视频：/video 加上你想看的画面
command-queue = 你的任务和进度
command-cancel = 取消还在排队的任务
command-quota = 还能做几个视频
command-help = 我会做什么，以及所有选项

## Questions and offers

ask-prompt = 照片真不错。照片里要发生什么？回复几个字就行。
ask-words = 视频里要有什么？回复几个字，或者发送 /video 巨龙飞越群山 这样的消息。
ask-placeholder = 要发生什么？
offer =
    要把这个做成视频吗？

    “{ $prompt }”

    { $model } · 约需 { $time } · { $price } · 算作 1 个视频
edited = 我会按你最初写的来做。想用修改后的内容，请作为新消息发给我。
unsupported =
    { $kind ->
        [sticker] 贴纸做不了视频。
        [animation] 动图用不了，只能用静态图片。
       *[other] 这个我用不了。
    }请发文字，或附上说明的照片。

## Buttons

button-make = 🎬 制作视频
button-again = 🔁 再来一次
button-retry = 🔁 重试
button-cancel = ✖️ 取消
button-cancel-place = ✖️ 取消“{ $prompt }”
pressed-make = 已加入队列。
pressed-already = 这个已经在制作了。
pressed-not-yours = 这个按钮是别人的。
pressed-gone = 这个按钮已经过期，请用 /video 重新开始。
pressed-cancelled = 已取消。
pressed-too-late = 已经开拍，停不下来了。拍好后会发给你。
pressed-doubtful = 工作室没有明确答复，我还在确认它有没有收到这个任务。暂时无法取消。

## The status of a request

status-preparing = 🖼 正在看你的照片…
status-preparing-video = 🎞 正在看视频…
status-waiting =
    { $place ->
        [1] ⏳ 排队中：下一个就是你。
       *[other] ⏳ 排队中：第 { $place } 位。
    }
status-starting = 🎬 正在准备开拍…
status-checking = 🔎 工作室没有明确答复。我正在确认它有没有收到你的任务；不会重复制作，也不会重复计数。最迟在发送 { $time }后，它就不再占用你的额度，你可以做别的；我会继续问一天。
status-making =
    🎬 正在拍摄…
    { $bar } { $percent }%
    { $left ->
        [-1] 比平时稍微久一点。
       *[other] 还剩约 { $time }
    }
status-late = 🐢 这次比平时慢得多，已不再占用你的额度。我会再留意一天，如果视频出来了，就发给你。
status-sending = 📤 视频做好了，正在发送…
status-cancelled = ✖️ 已取消。没有消耗额度。
status-undelivered = 🎁 你的视频做好了，但 Telegram 不让我发到这个聊天。这次不计入你的视频数。
status-failed =
    ❌ { $reason }

    没有消耗额度。
status-failed-uncounted =
    ❌ { $reason }

    这次不计入你的视频数。

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
queue-waiting = ⏳ 第 { $place } 位 – { $prompt }
queue-paused = ⏸ 等待工作室 – { $prompt }
queue-starting = 🎬 准备开拍 – { $prompt }
queue-checking = 🔎 还不清楚工作室有没有收到 – { $prompt }
queue-making = 🎬 拍摄中 – { $prompt }
queue-sending = 📤 发送中 – { $prompt }
queue-preparing = 🖼 正在看照片 – { $prompt }
queue-late = 🐢 有延迟 – { $prompt }
cancel-none = 你没有在排队的任务。用 /video 开始吧。
cancel-done = 已取消 { $count } 个任务。没有消耗额度。
cancel-too-late = { $count } 个任务已经开拍，停不下来了。拍好后会发给你。
cancel-doubtful = 这个暂时无法取消：
quota-daily =
    { $limit ->
        [0] 你每天想做多少视频都行。过去 24 小时做了 { $used } 个。
       *[other] 过去 24 小时，你已用 { $used } 个视频（上限 { $limit } 个），还剩 { $left } 个。
    }
quota-next = 下一个名额将在 { $time }后空出。
quota-active =
    { $limit ->
        [0] 正在进行：{ $used } 个。
       *[other] 正在进行：{ $used } 个（最多同时 { $limit } 个）。
    }
quota-chat = 过去 24 小时，这个群组已用 { $used } 个视频（上限 { $limit } 个）。

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } 在这里不起作用：{ $model } 用不到这个选项。
note-chosen = 这里 { $model } 需要 { $setting } = { $value }，所以我选了这个值。
note-silent = 这个视频 { $model } 只能做成无声的。
note-continues = { $model } 不能修改视频，会从视频结尾接着往下拍。
note-guides = { $model } 不会修改这个视频，而是参考它做一个新的。

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = 还没写文字呢。例如：/video 巨龙飞越群山
refused-unknown-option = 我不认识选项 { $option }。我认识的有：{ $options }
refused-option-value = { $option } 需要一个值，例如 { $example }
refused-option-flag = { $option } 要单独写，后面不带值。
refused-open-quote = { $option } 后面的引号没有闭合。
refused-unknown-model = 我不认识模型“{ $name }”。你是想用 { $nearest } 吗？最接近的有：{ $families }
refused-option =
    { $operation ->
        [image] { $model } 用照片做视频时不支持 { $option }。它支持：{ $options }
       *[other] { $model } 不支持 { $option }。它支持：{ $options }
    }
refused-value = { $option } 不能是“{ $value }”。可选：{ $choices }
refused-not-integer = { $option } 需要整数，不能是“{ $value }”。
refused-not-number = { $option } 需要数字，不能是“{ $value }”。
refused-bounds = { $option } 不能是 { $value }。可用范围：{ $minimum } 到 { $maximum }
refused-option-too-long = { $option } 后面的文字太长，最多 { $limit } 个字符。
refused-prompt-too-long = 这段文字有 { $length } 个字符，{ $model } 最多支持 { $limit } 个。
refused-needs-photo = { $model } 需要一张照片：请发一张附上说明的照片，或用 /video 回复一张照片。
refused-too-many-photos =
    { $model } 最多用 { $limit } 张照片。它能用来做视频的有：{ $takes }。{ $other ->
        [none] 其他模型也用不了这么多。
       *[other] { $other } 可以，请加上 --model { $other }
    }
refused-needs-photos = { $model } 需要 { $count } 张照片：请作为相册发送，并附上说明。
refused-needs-sound = { $model } 需要一张照片和一段音频：请用照片加 /video 回复语音消息。
refused-needs-video = { $model } 需要一个视频：请用 /video 加上要修改的内容，回复我做的视频。
refused-media =
    { $operation ->
        [text] { $model } 光有文字还不够。
        [image] { $model } 不能让照片动起来。
        [frames] { $model } 不能从一张照片过渡到另一张。
        [references] { $model } 不能把照片里的内容当作参考。
        [talking] { $model } 不能让照片开口说话。
        [edit] { $model } 不能这样修改视频。
        [extend] { $model } 不能接着拍视频。
        [guide] { $model } 不能参考别的视频来做视频。
       *[other] { $model } 不能用这个做视频。
    }它能用的有：{ $takes }。{ $other ->
        [none] 其他模型也做不到。
       *[other] { $other } 可以，请加上 --model { $other }
    }
refused-needs-voice = { $model } 能让视频里的人开口说话：请在 /video 后面写上要说的话，或回复一条语音消息。
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
refused-video-pixels = 这个视频对 { $model } 来说太大：最多 { $limit } 百万像素。
refused-video-frames = 这个视频对 { $model } 来说太长：最多 { $limit } 帧，按每秒 30 帧计算是 { $seconds } 秒。
refused-medium =
    { $kind ->
        [sound] { $model } 用不了这段音频：格式或大小不合适。
        [video] { $model } 用不了这个视频：格式或大小不合适。
       *[photo] { $model } 用不了这张照片：格式或大小不合适。
    }
refused-links-only = { $model } 只能用网上链接形式的照片和音频，而我没有这样的链接。其他模型可以用 /models 查看。
refused-combination = { $model } 不支持 { $option } { $value } 和 { $other } 一起用。这里可选：{ $choices }
refused-combination-media = 这样做视频时（素材：{ $takes }），{ $model } 不支持 { $option } { $value }。这里可选：{ $choices }
refused-out-of-place = { $model } 在这里不支持 { $option }。
refused-generic-combination = { $model } 不支持这些选项一起用。请去掉其中几个。
refused-needs-setting = { $model } 还需要 --set { $setting }=值。可选：{ $choices }
refused-setting = { $model } 没有“{ $setting }”这项设置。可以用 --set 设置的有：{ $settings }
refused-album = 这个相册里有视频，而我只能用照片。请去掉视频再发一次。
refused-not-allowed = 这个机器人只为所有者选定的人和群组服务。
refused-user-daily = 你在 24 小时内的 { $limit } 个视频额度已用完。下一个名额将在 { $time }后空出。
refused-chat-daily = 这个群组在 24 小时内的 { $limit } 个视频额度已用完。下一个名额将在 { $time }后空出。
refused-user-active = 你已经有 { $limit } 个进行中的任务。等有任务完成后再来吧。用 /queue 可以查看进度。

## Photos that cannot be used

image-too-large = 图片太大：必须小于 { $limit } MB。
image-too-many-pixels = 这张图片有 { $megapixels } 百万像素，我最多能用 { $limit } 百万像素。
image-too-small = 图片太小（{ $width }×{ $height }）：每条边至少要有 { $limit } 像素。
image-broken = 打不开这张图片，文件好像损坏了。请再发一次。
image-format = { $format } 格式的图片用不了。请发 JPEG、PNG 或 WebP。
image-animated = 动图用不了，只能用静态图片。
image-gone = Telegram 不再把这张照片交给我了。请再发一次。
sound-too-large = 音频文件太大：必须小于 { $limit } MB。
sound-too-long = 这段音频太长：最多 { $limit } 秒。
sound-broken = 这段音频播放不了。请发语音消息或 MP3 文件。
sound-gone = Telegram 不再把这段音频交给我了。请再发一次。

## Failures

failed-content = 工作室拒绝了这段文字或这张照片：它的规则不允许。换个说法试试吧。
failed-generation = 工作室没能做出这个视频：{ $reason }
failed-unknown = 工作室没能做出这个视频，也没说原因。
failed-field = 工作室不接受 { $field }。去掉这个选项再试试吧。
failed-bad-request = 工作室不接受这个任务：{ $reason }
failed-bad-key = 工作室暂时不让我进门。需要这个机器人的所有者处理。
failed-no-credits = 所有者在工作室的账户余额用完了。需要这个机器人的所有者充值。
failed-not-allowed = 工作室不允许所有者的账户这样做。
failed-model-gone = 工作室已经没有这个模型了。请换一个。
failed-maintenance = 工作室正在维护这个模型。请换个模型，或稍后再试。
failed-never-came = 工作室一直没做完这个视频，我不再等了。
failed-no-video = 工作室说视频做好了，但给出来的并不是视频。
failed-link-dead = 工作室说视频做好了，但链接已经失效，也没有新的链接。
failed-source-gone = 你想用作素材的视频已经取不到了：工作室把它删除了。没有向工作室发送任何内容。
failed-internal = 我这边出了点问题。请再试一次。

link-too-large = 视频超过了我能上传的 { $limit } MB，所以给你链接。链接不会一直有效：
link-not-taken = Telegram 不接受把这个视频发到这里，所以给你链接。链接不会一直有效：
link-not-fetched = 我没能取到要发送的视频，所以给你链接。链接不会一直有效：
video-broken = 视频文件已损坏。

## What a model makes a video of: parts of a list

operation-text = 文字
operation-image = 照片
operation-frames = 第一张和最后一张照片
operation-references = 参考照片
operation-talking = 照片加音频
operation-edit = 要修改的视频
operation-extend = 要续拍的视频
operation-guide = 参考视频
list-join = { $before }、{ $after }

## Why no chat can reach a model

unreachable-mask-video = 还需要一个视频作为蒙版，标出要重绘的部分
unreachable-character-object = 需要一个角色，以及一段驱动它的演员视频

## Settings, models, languages

language-name = 简体中文
command-models = 所有模型：它们能用什么，你选的是哪个
command-settings = 没有特别说明时用什么
command-language = 选择我和你说话的语言
settings-title =
    ⚙️ 你的设置：消息里没有特别说明时，我就用这些。消息里写的选项始终优先。

    这里列出的是 { $model } 提供的选择；换个模型可能会不一样。
settings-title-group =
    ⚙️ 这个群组的设置：消息里没有特别说明时，我就用这些。消息里写的选项始终优先。只有管理员可以修改。

    这里列出的是 { $model } 提供的选择；换个模型可能会不一样。
settings-admins-only = 只有管理员可以修改这个群组的设置。在和我的私聊里，你可以为自己选择。
settings-pick-ar = 📐 视频要什么画面比例？这些是 { $model } 支持的。照片也会裁剪成这个比例。
settings-pick-duration = ⏱ 视频要多长？这些是 { $model } 支持的时长。
settings-pick-res = 🖥 视频要什么分辨率？这些是 { $model } 支持的。
value-own = 由模型决定
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
button-next = 更多 ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 无法使用 · { $count }
button-mine = ⭐ 设为我的模型
button-mine-group = ⭐ 设为本群模型
button-is-mine = ✅ 这是你的模型
button-is-mine-group = ✅ 这是本群的模型
pressed-saved = 已保存。
pressed-admins-only = 只有这个群组的管理员可以修改。
pressed-no-more = 这个选择已经没有了。
models-title = 🎬 共有 { $count } 个模型。想看哪家的？
models-developer =
    { $count ->
        [1] 🎬 { $developer }：{ $count } 个模型。
       *[other] 🎬 { $developer }：{ $count } 个模型。想看哪个？
    }
models-family =
    🎬 { $model } · { $developer }

    能用来做视频的有：

    { $takes }

    约需 { $time } · { $price }
    只用于一个视频：--model { $name }
models-tags = 在文字里，{ $first } 指你发来的第一个素材，其余依此类推；如果你没写这些名称，我会补上。
models-unreachable = 🚫 有 { $count } 个模型无法在聊天里使用，原因如下：
language-title = 🌐 我该用哪种语言和你说话？在群组里也一样。
language-title-group = 🌐 我在这个群组里该说哪种语言？如果我会成员自己的语言，就用那种语言回答。

## Answers to messages, and the buttons under a result

refused-sound-alone = 有声音还得有张脸：请用一张说明以 /video 开头的照片回复语音消息。
button-change = ✏️ 修改后再做
button-extend = ➡️ 续拍
button-others = 🎛 换个模型
button-copy = 📋 复制
pressed-no-others = 没有其他模型能按你的要求来做。
change-words =
    复制下面这条，改成你想要的，再发出来：

    { $command }
change-media =
    复制下面这条，改成你想要的，再作为对本消息的回复发出来，这样我就会用同样的照片、音频或视频：

    { $command }
other-models = 用哪个模型再做一次？点一下就开始制作，算作 1 个视频。

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 谢谢你把我加进来！我能把文字和照片变成视频。
group-sees-all = 👀 我能看到这个群组的消息，所以直接提及我也行：@{ $name } 巨龙飞越群山
group-sees-some =
    🙈 在这里我只能看到命令和对我消息的回复。在消息或照片的说明里提及我，我收不到。
    要改变这一点，管理员可以把我设为这个群组的管理员。或者由机器人的所有者关闭群组隐私模式（@BotFather，/setprivacy），然后重新把我加进来。
group-no-videos = ⚠️ 我没有在这个群组发视频的权限，所以你们只会收到链接。管理员可以在群组权限里允许，或把我设为管理员。
group-no-messages = ⚠️ 你把我加进了“{ $group }”，但我没有在那里发消息的权限。那个群组的管理员可以在群组权限里允许，或把我设为管理员。

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 我能把文字和照片变成有声视频。

    写下你想看的画面，或发一张照片，告诉我要发生什么。一两分钟后视频就好了。群组里也能用我。

    点“开始”（START），把你的第一个想法发给我吧。
bot-short-description = 🎬 把文字和照片变成有声视频，私聊和群组都能用。

## Videos already made, and what is kept

command-history = 你的视频，马上重发
command-privacy = 我保存了你的哪些信息，谁能看到
command-forget = 删除我保存的你的信息
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ 较新
button-older = 较早 ›
button-forget = 🗑 全部删除
pressed-not-now = Telegram 刚才没有接受。如果视频没来，请再点一次。
history-empty = 这里还没有你的视频。用 /video 做一个吧。
history-title = 🎞 你的视频，最新的在前。点按钮就会重发一次；不花钱，也不占额度。
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · 当时发的是链接，所以无法重发
history-lost = Telegram 上已经没有这个视频了，所以无法重发。我可以重新做一个，算作 1 个视频。
forget-ask =
    🗑 要删除我在所有聊天里保存的你的信息吗？

    以下内容会永久消失：你所有已结束任务的文字、选项、照片引用信息、视频链接和结果，你的 /history 及其按钮，你的 /settings 设置，以及还在等你回应的提议和提问。你的视频下方的按钮也会失效。

    这个聊天里的消息和视频会保留；它们由 Telegram 保存，只有你能删除。为了准确计算额度，大约一天内我还会记得你做过视频，但不记得是哪些。
forget-under-way = 你还有 { $count } 个任务在进行中，不会被删除，视频也会照常发给你；之后请再发一次 /forget。
forget-done =
    { $count ->
        [0] 好了。你没有已结束的任务；待回应的提议和提问已删除。
       *[other] 好了。已删除 { $count } 个已结束的任务，以及待回应的提议和提问。
    }
privacy =
    🔒 我会保存你的哪些信息：
    · 你的任务：文字、选项、模型、时间、你的 Telegram 用户 ID（数字）、你的语言、任务来自哪个聊天和哪条消息、你的照片和已完成视频在 Telegram 的引用信息、视频在工作室的链接，以及出错时的原因。{ $days ->
        [0] 保存到你发送 /forget 为止。
       *[other] 保存到你发送 /forget 为止，最多 { $days } 天。
    }
    · 等你回应的提议和提问，以及相册照片在 Telegram 的引用信息：7 天。
    · 你在 /settings 里的选择：直到你修改它或发送 /forget 为止。
    · 照片和音频本身：只保存到工作室收到，或任务结束。视频：只在发送期间。
    · 你发给我的消息：直到处理完。我没能处理的消息：2 天。

    谁能看到：
    · 工作室（AI/ML API）会收到任务的文字、选项、图片和音频，只带一个随机编号，没有你的名字，也没有你的 Telegram 用户 ID。它保存什么，由它自己的规则决定。
    · Telegram 按自己的规则保存我们的消息和你的视频。
    · 这个机器人的所有者可以查看它的存储数据和日志。
    · 在群组里，所有成员都能看到任务和视频。

    怎么删除：/forget 会删除我保存的信息。因为额度的关系，任务之后大约一天内，我还会记得有过这个任务、在哪里，但不记得内容。它不会删除工作室、Telegram 上的内容，也不会删除所有者保留的副本和日志。

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = 价格完成后才能确定
price-unknown = 价格未知
refused-model-gone =
    抱歉，工作室不再提供 { $model } 了。没有消耗额度。{ $other ->
        [none] 目前也没有其他模型能做到。
       *[other] { $other } 也能做到，请加上 --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ 在任何其他聊天里：输入 @{ $name } 加上你想看的画面。
inline-make = 🎬 在这里制作这个视频
inline-about = { $model } · 约需 { $time } · { $price }
inline-empty = 写下你想看的画面
inline-refused = ✋ 这样做不了
inline-offer =
    🎬 “{ $prompt }”

    { $model } · 约需 { $time } · { $price } · 算作 1 个视频
inline-status =
    “{ $prompt }”

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 让最后一帧动起来
button-file = 📎 发送文件
pressed-fetching = 正在取视频…
ask-frame = 🎞 你的视频在这里结束。接下来要发生什么？回复几个字就行。
caption-file = 📎 工作室制作的原片，未经 Telegram 压缩。
video-gone = 我已经取不到这个视频了：工作室已将它删除，而 Telegram 只让我取 { $limit } MB 以内的文件。我可以重新做一个，算作 1 个视频。

## When the studio, the owner's money or the room runs out

status-paused = ⏸ 排队中。工作室暂时不接新任务；你的任务已保留，之后会自动继续。
status-unclear = 🔎 工作室还是没法告诉我它有没有收到你的任务。这个任务已不再占用你的额度。我会继续问一天，如果视频出来了，就发给你。
status-fitting = 📦 视频对 Telegram 来说太大，正在缩小… { $percent }%
caption-smaller = 为符合 Telegram 的限制已缩小
link-no-room = 我现在没有空间放这个视频，所以给你链接。链接不会一直有效：
failed-no-room = 我没有可用的空间了。需要这个机器人的所有者处理。
refused-budget = 这个机器人的所有者设定的 24 小时预算已用完。下一个视频要等 { $time }后才能做。
refused-budget-model = { $model } 要花 { $price }，超过了这个机器人的所有者设定的 24 小时预算。其他模型的价格可以用 /models 查看。
refused-budget-price = { $model } 的价格事先无法知道，而这个机器人的所有者只允许使用价格已知的模型。其他模型的价格可以用 /models 查看。
refused-paused = 所有者在工作室的账户余额快用完了，所以我暂时不接新任务。所有者已经知道。请稍后再试。

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API 不接受我们的密钥。
        [credits] 我们在 AI/ML API 的账户余额用完了。
       *[other] AI/ML API 不让我们进门。
    }恢复之前我不会再发新任务，并会自动重试。没有丢失任何内容；正在等待：{ $count } 个。
admin-resumed = ✅ AI/ML API 又开始接受我们的任务了。等待中的任务会继续。
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API 不接受我们的密钥。
        [credits] 我们在 AI/ML API 的账户余额用完了。
       *[other] AI/ML API 不让我们进门。
    }看来在情况改变之前，无法制作任何视频。我每分钟会再问一次。
admin-access = ✅ AI/ML API 又让我们进去了。
admin-records-refused = ⚠️ AI/ML API 拒绝了我在其记录中查找丢失应答的请求的方式。这是我的错误，请反馈。不会有任何重复付费，我会继续查找，但这些请求需要等待。详情见“python -m bot check”和日志。
admin-records-fine = ✅ 又可以查询 AI/ML API 的记录了。等待的请求继续进行。
admin-balance-low = ⚠️ 我们在 AI/ML API 的账户只剩 { $amount } 了。充值之前我不接新任务；进行中的会继续。
admin-balance-fine = ✅ 我们在 AI/ML API 的账户已充值：{ $amount }。我又开始接新任务了。
