# Chinese, traditional, with the terms of Taiwan. The user is 你, the bot 我; words = 文字, request = 任務, quota = 額度, studio = 工作室, owner = 擁有者, reply = 回覆, caption = 說明, audio = 音訊, video message = 影片訊息, tier = 等級, shut out = 停權, what everybody has = 預設, news = 公告, charge = 扣款, cost = 花費, copy of the database = 備份. A space stands around commands, options, models and numbers (without one Telegram would not link a command).

## Sentences that several messages share

-nothing-counted = 不會佔用額度。
-third-counts = 這不算一部影片，除非過去 24 小時內你已經遇過兩次。
-link-expires = 連結過一段時間會失效：

## Greetings

start =
    🎬 我能把文字和照片變成影片。

    傳送 /video 加上你想看的畫面：
    /video 巨龍飛越群山

    也可以傳一張照片，在說明裡寫上想讓照片裡發生什麼事。大約需要一兩分鐘，我會隨時告訴你進度。

    { $quota }
start-quota =
    { $limit ->
        [0] 想做多少部影片都行。
       *[other] 你每天可以做 { $limit } 部影片，現在還剩 { $left } 部。
    }
help =
    🎬 文字：傳送 /video 加上你想看的畫面。
    🖼 照片：在說明裡寫上想讓照片裡發生什麼事，或用 /video 回覆一張照片。
    🎞 相簿：兩張照片會成為影片的第一個和最後一個畫面；更多照片用來告訴我要出現哪些人或物。
    🗣 聲音：用照片加 /video 回覆語音訊息，照片就會開口說話。或者傳一張照片，說明裡寫 /say 和要說的話。
    🎥 你的或我做的影片：加上說明，或用 /video 回覆它，我會修改它或接著往下拍。用照片加 /video 回覆，照片就會照著它動。
    ⚙️ 長度、畫面比例、解析度、模型：點下面的按鈕。

    影片由工作室 AI/ML API 製作。{ $quota }
help-options =
    🎛 選項，寫在訊息裡的任何位置都行：

    --model 名稱 – 模型；全部模型見 /models
    --ar 16:9 – 畫面比例：16:9、9:16，或直接寫 vertical（直式）
    --duration 8 – 長度（秒）
    --res 1080p – 解析度
    --seed 42 – 重現差不多的結果
    --no "模糊, 文字" – 要避免的內容
    --silent – 不要聲音
    --raw – 完全照你寫的文字，不做修改
    --sketch – 先看便宜的樣片，再做正片
    --set 名稱=值 – 模型的其他設定

    不寫 --model 時，我用 { $model } 或你在 /settings 裡選的模型。不是每個模型都有所有選項；不能用的我會告訴你，也不佔你的額度。
help-commands =
    📜 指令：

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
    🎬 在這個群組裡，傳送
    /video 巨龍飛越群山
    或者回覆一張照片或一部影片，寫上 /video 和想讓畫面裡發生的事。說明也可以用 /video 開頭。
unknown-command =
    沒有 { $command } 這個指令。{ $nearest ->
        [none] 傳送 /help 看看我會做什麼。
       *[other] 你是想用 { $nearest } 嗎？
    }
sorry = 我這邊出了點問題。{ -nothing-counted }請再傳一次。

## Command menus (at most 256 characters each)

command-video = 用你寫的文字製作影片
command-queue = 你的任務和進度
command-cancel = 取消還在排隊的任務
command-quota = 還能做幾部影片
command-help = 看看我會做什麼

## Questions and offers

ask-prompt = 照片真不錯！想讓照片裡發生什麼事？回覆幾個字就行。
ask-words =
    影片裡要有什麼？回覆幾個字，或者傳送
    /video 巨龍飛越群山
ask-video = 🎞 想讓我怎麼處理這部影片？回覆幾個字就行，例如：變成冬天。
ask-say = 🗣 這部影片裡要說什麼？請回覆要說的話。
ask-say-photo = 🗣 要讓這張照片說什麼？請回覆要說的話。
ask-placeholder = 想讓畫面裡發生什麼事？
offer =
    要把這個做成影片嗎？

    「{ $prompt }」

    { inline-about } · 算作 1 部影片
offer-help = 是在問我問題嗎？傳送 /help 看看我會做什麼。
offer-others-change = 想修改影片，可以改用這些模型：
offer-terms = { $model } · 約需 { $time } · { $price }
offer-talk =
    要讓這張照片開口說話嗎？

    { $terms } · 算作 1 部影片
offer-say =
    要讓這張照片說這些話嗎？

    「{ $prompt }」

    { $terms } · 算作 1 部影片
ask-video-note =
    讓這張照片用影片訊息裡的聲音說話，還是讓它照著動？

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    要讓這張照片照著那部影片動起來嗎？

    { $terms } · 算作 1 部影片
edited = 我會照你最初寫的來做。想用修改後的內容，請當成新訊息傳給我。
unsupported =
    { $kind ->
        [sticker] 貼圖沒辦法做成影片。
       *[other] 這個我沒辦法用。
    }請傳文字，或附上說明的照片、影片。
unusable-answered =
    { $kind ->
        [sticker] 我沒辦法用你回覆的貼圖。
       *[other] 我沒辦法用你回覆的內容。
    }請重新傳一次，不要回覆那則訊息。

## Buttons

button-make = 🎬 製作影片
button-again = 🔁 再來一次
button-sketch = ✏️ 樣片
button-another-sketch = ✏️ 換個樣片
button-full = 🎬 做正片
button-retry = 🔁 重試
button-cancel = ✖️ 取消
button-cancel-place = ✖️ 取消「{ $prompt }」
button-no = ✖️ 不用了
button-without = 去掉 { $option }
button-write-down = 📝 轉成文字
button-talk = 🗣 開口說話
button-animate = 🕺 照著動
button-options = 🎛 選項
button-models = 🎬 模型
button-commands = 📜 指令
pressed-make = 已開始排隊。
pressed-already = 這部影片已經在做了。
pressed-not-yours = 這個按鈕是別人的。
pressed-write-down = 正在聽…
pressed-already-written = 這則我已經聽過了。
pressed-gone = 這個按鈕已經過期，請用 /video 重新開始。
pressed-cancelled = 已取消。
pressed-too-late = 來不及取消了，已經開拍。拍好後會傳給你。
pressed-doubtful = 工作室沒有明確答覆，我還在確認它有沒有收到這個任務。暫時無法取消。

## The status of a request

status-preparing = 🖼 正在看你的照片…
status-preparing-video = 🎞 正在看影片…
status-waiting =
    { $position ->
        [0] ⏳ 排隊中：前面還有超過 { $limit } 個任務。
        [1] ⏳ 排隊中：下一個就是你。
       *[other] ⏳ 排隊中：第 { $position } 位。
    }
status-starting = 🎬 正在準備開拍…
status-checking = 🔎 工作室沒有明確答覆，我正在確認它有沒有收到你的任務。不會重複製作，也不會重複計算。最遲在傳送 { $time }後，它就不再算作你進行中的任務。我會繼續確認一天。
status-making =
    🎬 正在拍攝…
    { $bar } { $percent }%
    { $left ->
        [-1] 比平常稍微久一點。
       *[other] 還剩約 { $time }
    }
status-late = 🐢 這次比平常慢得多，所以不再算作你進行中的任務。除非失敗，它仍算一部影片。我會再留意一天；影片出來了就傳給你。
status-sending = 📤 影片做好了，正在傳送…
status-speaking = 🗣 正在把你的話唸出來…
status-drawing = 🖼 正在畫圖…
status-cancelled = ✖️ 已取消。{ -nothing-counted }
status-undelivered = 🎁 你的影片做好了，但 Telegram 不讓我傳到這個聊天。{ -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    這不算一部影片。
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } 秒
time-minutes = { $minutes } 分鐘
time-minutes-seconds = { $minutes } 分 { $seconds } 秒
time-hours = { $hours } 小時
time-hours-minutes = { $hours } 小時 { $minutes } 分鐘

## The video

caption-made = { $model }{ $details } · 製作時間 { $time }

## The list of requests, and the quota

queue-empty = 你沒有進行中的任務。用 /video 開始吧。
queue-title = 你有 { $count } 個進行中的任務：
queue-waiting =
    ⏳ { $position ->
        [0] 前面超過 { $limit } 個
       *[other] 第 { $position } 位
    } – { $prompt }
queue-paused = ⏸ 等待工作室 – { $prompt }
queue-paused-model = ⏸ 等待 { $model } – { $prompt }
queue-starting = 🎬 準備開拍 – { $prompt }
queue-checking = 🔎 正在確認工作室有沒有收到 – { $prompt }
queue-making = 🎬 拍攝中 – { $prompt }
queue-sending = 📤 傳送中 – { $prompt }
queue-preparing = 🖼 正在看照片 – { $prompt }
queue-late = 🐢 有延遲 – { $prompt }
cancel-none = 沒有在排隊的任務。用 /video 開始吧。
cancel-done = 已取消 { $count } 個任務。{ -nothing-counted }
cancel-too-late = { $count } 個任務已經開拍，停不下來了。拍好後會傳給你。
cancel-doubtful = 這個暫時無法取消：
quota-daily =
    { $limit ->
        [0] 你每天想做多少影片都行。過去 24 小時做了 { $used } 部。
       *[other] 過去 24 小時，你做了 { $used } 部影片（上限 { $limit } 部），還可以做 { $left } 部。
    }
quota-next = { $time }後可以做下一部影片。
quota-active =
    { $limit ->
        [0] 正在進行：{ $used } 個。
       *[other] 正在進行：{ $used } 個（最多同時 { $limit } 個）。
    }
quota-money = 你過去 24 小時的影片花了 { $amount }，最多可以花 { $total }。
quota-chat = 過去 24 小時，這個群組做了 { $used } 部影片（上限 { $limit } 部）。

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } 在這裡沒有作用：{ $model } 用不到這個選項。
note-chosen = 這裡 { $model } 需要 { $setting } = { $value }，所以我選了這個值。
note-silent = 這部影片 { $model } 只能做成無聲的。
note-still = 這是一張靜態圖：正片裡，{ $model } 會做一部以它開頭的影片。
note-sketch = 這是樣片：花很少的錢，先看看 { $model } 的正片會是什麼樣子。
note-continues = { $model } 不能修改影片，會從影片結尾接著往下拍。
note-cut = { $model } 只會用你影片的前 { $seconds } 秒。
note-guides = { $model } 不會修改這部影片，而是參考它做一部新的。

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    影片裡要有什麼？例如：
    /video 巨龍飛越群山
refused-instead = 可以改成這樣，點一下就開始做：
refused-unknown-option =
    沒有 { $option } 這個選項。{ $nearest ->
        [none] 可用選項：{ $options }
       *[other] 你是想用 { $nearest } 嗎？
    }
refused-option-value = { $option } 需要一個值，例如 { $example }
refused-option-flag = { $option } 後面不用寫值。
refused-open-quote = { $option } 後面的引號沒有成對。
refused-unknown-model =
    找不到模型「{ $name }」。{ $developer ->
        [none] 最接近的有：{ $families }
       *[other] { $developer } 的模型有：{ $families }
    }
refused-no-sketch =
    { $model } 沒辦法做這個的樣片。{ $families ->
        [none] 其他模型也都沒辦法。
       *[other] 能做樣片的有 { $families }。
    }
refused-sketch-no-cheaper = 在這裡，樣片不比 { $model } 的影片本身便宜。
refused-stills = 你在 24 小時內的樣片額度已用完。再過 { $time }，我就能畫下一張。
refused-say-photo = 想讓人物說出這些話，請傳一張看得到臉的照片，說明裡寫 /say 和要說的話；或者用 /say 加上要說的話回覆一張照片。
refused-say-off = 這裡關閉了語音合成。你可以用照片加 /video 回覆語音訊息。
refused-say-long = 話太多了：說完大約要 { $seconds } 秒，而 { $model } 最多能說 { $limit } 秒。請少寫一些。
refused-option =
    { $operation ->
        [image] { $model } 用照片做影片時沒有 { $option } 這個選項。
       *[other] { $model } 沒有 { $option } 這個選項。
    }{ $options ->
        [none] 它沒有任何選項。
       *[other] 可用選項：{ $options }
    }
refused-value =
    { $model } 的 { $option } 不能是「{ $value }」。{ $nearest ->
        [none] 可選：{ $choices }
       *[other] 最接近的是 { $nearest }。可選：{ $choices }
    }
refused-not-integer = { $option } 需要整數，不能是「{ $value }」。
refused-not-number = { $option } 需要數字，不能是「{ $value }」。
refused-bounds = { $model } 的 { $option } 不能是 { $value }。可用範圍：{ $minimum } 到 { $maximum }
refused-option-too-long = { $option } 後面的文字太長，最多 { $limit } 個字元。
refused-prompt-too-long = 這段文字有 { $length } 個字元，{ $model } 最多支援 { $limit } 個。
refused-needs-photo = { $model } 需要一張照片：請傳一張附上說明的照片，或用 /video 回覆一張照片。
refused-too-many-photos =
    { $model } 最多用 { $limit } 張照片。可用素材：{ $takes }。{ $other ->
        [none] 沒有其他模型能用這麼多照片。
       *[other] { $other } 可以，請加上 --model { $other }
    }
refused-needs-photos = { $model } 需要 { $count } 張照片：請以相簿傳送，並附上說明。
refused-needs-sound = { $model } 需要一張照片和一段語音：請用照片加 /video 回覆語音訊息。
refused-needs-video = { $model } 需要一部影片：請傳一部附說明的影片，或用 /video 加上要修改的內容回覆一部影片。
refused-media =
    { $operation ->
        [text] { $model } 光有文字還不夠。
        [image] { $model } 不能讓照片動起來。
        [frames] { $model } 不能從一張照片轉換到另一張。
        [references] { $model } 不能用參考照片。
        [talking] { $model } 不能讓照片開口說話。
        [edit] { $model } 不能這樣修改影片。
        [extend] { $model } 不能接著拍影片。
        [guide] { $model } 不能用影片當參考。
        [motion] { $model } 不能讓照片照著影片動。
       *[other] { $model } 不能用這個做影片。
    }可用素材：{ $takes }。{ $other ->
        [none] 其他模型也做不到。
       *[other] { $other } 可以，請加上 --model { $other }
    }
refused-needs-voice = { $model } 能讓影片裡的人開口說話：請在 /video 後面寫上要說的話。
refused-voice-or-words = 音訊和要說的文字，{ $model } 只能用其中一種。請只留一種，再傳一次。
refused-photo-count =
    { $count ->
        [1] 這裡 { $model } 只需要 { $count } 張照片，不能多也不能少。
       *[other] 這裡 { $model } 需要剛好 { $count } 張照片：請以相簿傳送，並附上說明。
    }
refused-sound-length = { $model } 只能用短於 { $limit } 秒的音訊。請傳一段短一些的。
refused-video-length =
    { $minimum ->
        [0] { $model } 只能用不超過 { $maximum } 秒的影片。
       *[other] { $model } 只能用 { $minimum } 到 { $maximum } 秒的影片。
    }這部影片不符合要求。
refused-video-pixels = 這部影片對 { $model } 來說太大，最多只能用 { $limit } 百萬像素。
refused-video-frames = 這部影片對 { $model } 來說太長，最多只能用 { $limit } 格：以每秒 30 格計算是 { $seconds } 秒。
refused-medium =
    { $kind ->
        [sound] { $model } 不能用這段音訊：格式或大小不合適。
        [video] { $model } 不能用這部影片：格式或大小不合適。
       *[photo] { $model } 不能用這張照片：格式或大小不合適。
    }
refused-links-only = { $model } 只接受網路連結形式的照片和音訊，而我沒有連結可以給它。其他模型見 /models
refused-links-only-video = { $model } 只接受網路連結形式的影片，而我沒有連結可以給它。其他模型見 /models
refused-combination = { $model } 的 { $option } { $value } 不能和 { $other } 一起用。這裡可選：{ $choices }
refused-combination-media = { $model } 這樣做影片時（素材：{ $takes }），不能用 { $option } { $value }。這裡可選：{ $choices }
refused-out-of-place = { $model } 在這裡不能用 { $option }。
refused-generic-combination = { $model } 不能同時用這些選項。請去掉其中幾個。
refused-needs-setting = { $model } 還需要 --set { $setting }=值。可選：{ $choices }
refused-setting =
    { $model } 沒有「{ $setting }」這項設定。{ $settings ->
        [none] 它沒有可以用 --set 設定的項目。
       *[other] 可以用 --set 設定的有：{ $settings }
    }
refused-album = 這個相簿裡有影片，而我只能用照片。請去掉影片再傳一次。
write-as-yourself = 你正在以頻道身分發言，我無法知道你是誰。請切換到自己的帳號，再傳一次。
refused-not-allowed =
    抱歉，這個機器人只供擁有者選定的人和群組使用。{ $group ->
        [none] 你的 Telegram ID 是 { $id }，如果想用，請把它告訴擁有者。
       *[other] 這個群組的 ID 是 { $group }，你的 ID 是 { $id }，如果想用，請把其中一個告訴擁有者。
    }
refused-user-daily = 你在 24 小時內的 { $limit } 部影片額度已用完。{ quota-next }
refused-chat-daily = 這個群組在 24 小時內的 { $limit } 部影片額度已用完。{ quota-next }
refused-user-active = 你已經有 { $limit } 個進行中的任務，等有任務完成後再試吧。用 /queue 可以查看進度。

## Photos that cannot be used

image-too-large = 圖片太大：必須小於 { $limit } MB。
image-too-many-pixels = 這張圖片有 { $megapixels } 百萬像素，我最多能用 { $limit } 百萬像素。請用照片的方式傳送，不要用檔案：Telegram 會把它縮小。
image-too-small = 圖片太小（{ $width }×{ $height }）：每邊至少要有 { $limit } 像素。
image-crop-too-small = 這張圖片太狹長了：裁切成影片的畫面比例後只剩 { $width }×{ $height } 像素，而每邊至少要有 { $limit } 像素。
image-broken = 打不開這張圖片，檔案好像損壞了。請再傳一次。
image-unusable = 無法打開這張圖片。請用照片的方式傳送，不要用檔案。
image-nothing = 這張圖片是空白的，上面什麼都沒有。請換一張再傳。
image-format = { $format } 格式的圖片不能用。請用照片的方式傳送，不要用檔案；也可以傳 JPEG、PNG、WebP、HEIC、AVIF、TIFF 或 BMP 檔案。
image-unknown = 這不是我能用的圖片。請用照片的方式傳送，不要用檔案；也可以傳 JPEG、PNG、WebP、HEIC、AVIF、TIFF 或 BMP 檔案。
image-animated = GIF 等動圖不能用，只能用靜態圖片。
image-gone = 我已經無法從 Telegram 下載這張照片了。請再傳一次。
sound-too-large = 音訊檔案太大：必須小於 { $limit } MB。
sound-too-long = 這段音訊太長：最多 { $limit } 秒。
sound-too-short = 這段音訊太短：至少要有 { $limit } 秒。
sound-broken = 這段音訊無法播放。請傳語音訊息或 MP3 檔案。
sound-gone = 我已經無法從 Telegram 下載這段音訊了。請再傳一次。
source-too-large = 這部影片太大：我最多能用 { $limit } MB 的影片。
source-too-long = 這部影片太長：我最多能用 { $limit } 秒。請傳一部短一點的。
source-too-short = 這部影片太短：至少要有 { $limit } 秒。
source-unusable = 我打不開這部影片。請把它當作影片而不是檔案傳送，或傳 MP4 檔案。
source-cannot-fit = 這部影片沒辦法調整到適合模型：畫面太狹長了。
source-gone = 我已經無法從 Telegram 下載這部影片了。請再傳一次。
media-out-of-reach = 我在這裡無法取得照片、音訊和影片：這個機器人的 Telegram 伺服器沒有為此做好設定。需要這個機器人的擁有者處理。
sound-silent = 這段音訊從頭到尾都沒有聲音。請換一段再傳。

## Failures

failed-content = 工作室拒絕了這段文字或這張照片：它的規則不允許。換個說法或換張照片試試吧。
failed-generation = 工作室沒能做出這部影片：{ $reason }
failed-unknown = 工作室沒能做出這部影片，也沒說原因。
failed-field = 工作室沒有接受 { $field }。去掉這個選項再試試吧。
failed-bad-request = 工作室沒有接受這個任務：{ $reason }
failed-bad-key = 我暫時無法登入工作室。需要這個機器人的擁有者處理。
failed-no-credits = 這個機器人在工作室的帳戶餘額用完了。需要擁有者儲值。
failed-not-allowed = 工作室不允許這個機器人的帳戶這樣做。
failed-model-gone = 工作室已經沒有這個模型了。請換一個。
failed-maintenance = 這個模型正在工作室維護中。請換個模型，或稍後再試。
failed-never-came = 工作室一直沒做完這部影片，我不再等了。
failed-no-video = 工作室說影片做好了，但它給我的並不是影片。
failed-link-dead = 工作室說影片做好了，但連結已經失效，也沒有新的連結。
failed-source-gone = 你想用作素材的影片已經拿不到了：工作室把它刪除了。沒有向工作室傳送任何內容。
failed-internal = 我這邊出了點問題。請再試一次。

link-too-large = 影片超過了我能上傳的 { $limit } MB，所以給你連結。{ -link-expires }
link-not-taken = Telegram 不接受把這部影片傳到這裡，所以給你連結。{ -link-expires }
link-not-fetched = 我沒能下載這部影片來傳給你，所以給你連結。{ -link-expires }
video-broken = 影片檔案已損壞。

## What a model makes a video of: parts of a list

operation-text = 文字
operation-image = 照片
operation-frames = 第一張和最後一張照片
operation-references = 參考照片
operation-talking = 照片加語音
operation-edit = 要修改的影片
operation-extend = 要續拍的影片
operation-guide = 參考影片
operation-motion = 照片加動作參考影片
list-join = { $before }、{ $after }

## Why no chat can reach a model

unreachable-mask-video = 還需要一部影片作為遮罩，標出要重繪的部分
unreachable-character-object = 需要一個角色，以及一段驅動它的演員影片
unreachable-no-description = 是新模型，AI/ML API 沒有說明它的介紹在哪裡
unreachable-elsewhere = 是新模型，它的介紹不在 AI/ML API 自己那裡
unreachable-not-had = 是新模型，沒能取得它的介紹；我會再試
unreachable-unreadable = 是新模型，它的介紹讀不懂
unreachable-circular = 是新模型，它的介紹循環引用自己
unreachable-other-model = 是新模型，它的介紹屬於另一個模型
unreachable-path = 是新模型，它的請求方式我不了解
unreachable-required = 是新模型，需要我給不了的東西：{ $parameter }
unreachable-use-of-video = 是新模型，沒有說明它怎樣使用影片
unreachable-no-input = 是新模型，不以我知道的方式接受文字或照片
unreachable-id = 是新模型，名稱沒辦法在聊天裡寫出來
unreachable-name = 是新模型，和另一個模型同名

## Settings, models, languages

language-name = 繁體中文
command-models = 所有模型，以及它們能做什麼
command-settings = 你的預設設定
command-language = 選擇我和你溝通的語言
settings-title =
    ⚙️ 你的設定：訊息裡沒有特別說明時，我就用這些。訊息裡寫的選項始終優先。

    這裡列出的是 { $model } 可以選的；換個模型可能會不一樣。
settings-title-group =
    ⚙️ 這個群組的設定：訊息裡沒有特別說明時，我就用這些。訊息裡寫的選項始終優先。只有管理員可以修改。

    這裡列出的是 { $model } 可以選的；換個模型可能會不一樣。
settings-admins-only = 只有管理員可以修改這個群組的設定。你可以在和我的私人聊天裡選擇自己的設定。
settings-pick-ar = 📐 影片要什麼畫面比例？{ $model } 支援這些。照片會裁切成這個比例。
settings-pick-duration = ⏱ 影片要多長？{ $model } 支援這些長度。
settings-pick-res = 🖥 影片要什麼解析度？{ $model } 支援這些。
value-own = 由模型決定
value-own-known = { $value }（預設）
value-on = 開
value-off = 關
value-telegram = 跟隨 Telegram
button-set-model = 🎬 模型：{ $value }
button-set-ar = 📐 畫面比例：{ $value }
button-set-duration = ⏱ 長度：{ $value }
button-set-res = 🖥 解析度：{ $value }
button-set-sound = 🔊 聲音：{ $value }
button-set-enhance = ✨ 潤飾文字：{ $value }
button-set-confirm = ✋ 製作前先問我：{ $value }
button-set-language = 🌐 語言：{ $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ 設定
button-back = ↩️ 返回
button-previous = ◀️ 上一頁
button-next = 下一頁 ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 這裡無法使用 · { $count }
button-mine = ⭐ 使用這個模型
button-mine-group = ⭐ 在本群使用
button-is-mine = ✅ 你的模型
button-is-mine-group = ✅ 本群的模型
pressed-saved = 已儲存。
pressed-admins-only = 只有這個群組的管理員可以修改。
pressed-no-more = 這個選項已無法使用。
models-title = 🎬 共有 { $count } 個模型。想看哪家的？
models-developer =
    { $count ->
        [1] 🎬 { $developer }：{ $count } 個模型。
       *[other] 🎬 { $developer }：{ $count } 個模型。想看哪個？
    }
models-family =
    🎬 { $model } · { $developer }

    可用素材：

    { $takes }

    約需 { $time } · { $price }
    只用於一部影片：--model { $name }
models-tags = 在文字裡可以用 { $first } 指第一個素材，其餘依此類推。如果你沒寫這些名稱，我會補上。
models-new = 🆕 我只是從 AI/ML API 的介紹裡知道這個模型，還沒有人替我試過。
models-unreachable = 🚫 有 { $count } 個模型無法在聊天裡使用，原因如下：
models-unreachable-line = • { $model }：{ $reason }
language-title = 🌐 我該用哪種語言和你溝通？在群組裡也一樣。
language-title-group = 🌐 我在這個群組裡該用哪種語言？如果我會說成員自己的語言，就用那種語言回覆。

## Answers to messages, and the buttons under a result

refused-sound-alone = 有聲音還得有張臉：請用一張說明以 /video 開頭的照片回覆語音訊息。
sound-alone =
    { $kind ->
        [voice] 🎙 有聲音還得有張臉：請用一張照片回覆這則語音訊息，照片就會開口說話。
       *[audio] 🎙 有聲音還得有張臉：請用一張照片回覆這段音訊，照片就會開口說話。
    }
offer-write-down =
    🎙 我可以把你在這裡說的話轉成文字，再用這些文字做影片。

    或者用一張照片回覆這則語音訊息，照片就會開口說話。
written-down =
    📝 我聽到的是：

    { $words }
refused-recordings = 你在 24 小時內的 { $limit } 則語音訊息額度已用完。再過 { $time }，我就能轉下一則。
refused-recording-price = 沒人知道把這則轉成文字要花多少錢，而這裡的花費有上限。請直接打字。
recording-no-words = 這則語音訊息裡聽不到話。請離麥克風近一點說，或者直接打字。
recording-failed = 我沒能把這則語音訊息轉成文字，也沒有扣款。請再傳一次，或者直接打字。
recording-in-doubt = 我不知道這則語音訊息怎麼樣了：工作室的答覆遺失了。請把你說的話打出來。
button-change = ✏️ 修改
button-extend = ➡️ 續拍
button-sound = 🔊 加聲音
button-restyle = 🎨 換風格
button-say = 🗣 說句話
button-others = 🎛 換個模型
button-copy = 📋 複製
pressed-no-others = 沒有其他模型能做這部影片。
change-words =
    複製下面這則，改成你想要的，再傳出來：

    { $command }
change-media =
    複製下面這則，改成你想要的，再以回覆這則訊息的方式傳出來，這樣我就會用同樣的照片、音訊或影片：

    { $command }
other-models = 這次用哪個模型？點一下就開始製作，算作 1 部影片。

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 謝謝你把我加進來！我能把文字和照片變成影片。
group-sees-all =
    👀 我能看到這個群組的訊息，所以直接提及我也行：
    @{ $name } 巨龍飛越群山
group-sees-some =
    🙈 在這裡我只能看到指令和對我訊息的回覆，看不到提及我的訊息和照片說明。
    要改變這一點，管理員可以把我設為這個群組的管理員。或者由機器人的擁有者關閉群組隱私模式（@BotFather，/setprivacy），再重新把我加進來。
group-no-videos = ⚠️ 我沒有在這裡傳影片的權限，所以你們只會收到連結。管理員可以在群組權限裡允許，或把我設為管理員。
group-no-messages = ⚠️ 你把我加進了「{ $group }」，但我沒有在那裡傳訊息的權限。那個群組的管理員可以在群組權限裡允許，或把我設為管理員。

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 我能把文字和照片變成有聲影片。

    寫下你想看的畫面，或傳一張照片，告訴我想讓照片裡發生什麼事。一兩分鐘後影片就好了。也可以在群組裡使用。

    點「開始」（START），把你的第一個點子傳給我吧。
bot-short-description = 🎬 把文字和照片變成有聲影片，私人聊天和群組都能用。

## Videos already made, and what is kept

command-history = 你的影片，可以重新傳給你
command-privacy = 我儲存了你的哪些資訊，誰能看到
command-forget = 刪除我儲存的你的資訊
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ 較新
button-older = ⬇️ 較舊
button-forget = 🗑 全部刪除
button-keep = ↩️ 全部保留
pressed-not-now = Telegram 剛才沒有接受。如果沒收到影片，請再點一次。
history-empty = 這裡還沒有你的影片。用 /video 做一部吧。
history-title = 🎞 你的影片，最新的在前。點按鈕就會重新傳給你；不花錢，也不佔用額度。
history-title-group = 🎞 你在這個群組裡做的影片，最新的在前。點按鈕就會重新傳給你；不花錢，也不佔用額度。
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · 當時傳的是連結，所以無法重傳
history-lost = Telegram 上已經沒有這部影片了，所以無法重傳。我可以重新做一部，算作 1 部影片。
forget-ask =
    🗑 要刪除我在所有聊天裡儲存的你的資訊嗎？

    以下內容會永久消失：你所有已結束任務的文字、選項、照片的檔案 ID、影片連結和結果，你的 /history 及其按鈕，你的 /settings 設定，以及還在等你回應的提議和提問。你的影片下方的按鈕也會失效。

    這個聊天裡的訊息和影片會保留；它們由 Telegram 儲存，只有你能刪除。大約一天內我還會記得你做過影片，但不記得是哪些，這樣你的額度才不會變。
forget-under-way = 你還有 { $count } 個任務在進行中，不會被刪除，影片也會照常傳給你；收到後請再傳一次 /forget。
forget-done =
    { $count ->
        [0] 好了。你沒有已結束的任務；待回應的提議和提問已刪除。
       *[other] 好了。已刪除 { $count } 個已結束的任務，以及待回應的提議和提問。
    }
privacy =
    🔒 我儲存的資訊：
    · 你的任務：文字、選項、模型、時間、你的 Telegram ID、你的語言、任務來自哪個聊天和哪則訊息、你的照片、你傳的影片和已完成影片在 Telegram 的檔案 ID、影片在工作室的連結，以及出錯時的原因。{ $days ->
        [0] 儲存到你傳送 /forget 為止。
       *[other] 儲存到你傳送 /forget 為止，最多 { $days } 天。
    }
    · 等你回應的提議和提問：1 天。相簿照片在 Telegram 的檔案 ID：7 天。
    · 你在 /settings 裡的選擇：直到你修改它或傳送 /forget 為止。
    · 照片、音訊和你傳的影片本身：只儲存到工作室收到，或任務結束。已完成的影片：只在傳送期間。
    · 你傳給我的訊息：直到處理完。我沒能處理的訊息：2 天。

    誰能看到：
    · 工作室（AI/ML API）會收到任務的文字、選項、照片、影片和音訊，只帶一個隨機編號，沒有你的名字，也沒有你的 Telegram ID。它儲存什麼，由它自己的規則決定。
    · Telegram 依照自己的規則儲存我們的訊息和你的影片。
    · 這個機器人的擁有者可以查看它的儲存資料和記錄檔。
    · 在群組裡，所有成員都能看到任務和影片。

    怎麼刪除：/forget 會刪除我儲存的資訊。為了計算額度，任務之後大約一天內，我還會記得有過這個任務、在哪裡，但不記得內容。它不會刪除工作室和 Telegram 上的內容，也不會刪除擁有者保留的副本和記錄檔。

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = 價格做好後才知道
price-unknown = 價格未知
refused-model-gone =
    抱歉，工作室不再提供 { $model } 了。{ -nothing-counted }{ $other ->
        [none] 目前沒有其他模型能做到。
       *[other] { $other } 也能做到，請加上 --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ 在任何其他聊天裡，輸入 @{ $name } 加上你想看的畫面。
inline-make = 🎬 在這裡製作這部影片
inline-about = { $details } · 約需 { $time } · { $price }
inline-empty = 寫下你想看的畫面
inline-refused = ✋ 這樣沒辦法做
inline-offer =
    🎬 「{ $prompt }」

    { inline-about } · 算作 1 部影片
inline-status =
    「{ $prompt }」

    { $status }
inline-make-photo = 🖼 讓你上次傳的照片照著動
inline-photo-gone = 我這裡已經沒有要用的照片了。{ -nothing-counted }請在和我的私人聊天裡再傳一次。

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 在我沒有加入的聊天裡，回覆一張照片，寫上 @{ $name } 和想讓照片裡發生的事。
guest-begun = 🎬 稍等… 如果這段文字沒有變化，就表示什麼都沒做：請再提及我一次。
guest-how =
    回覆一張照片，寫上 @{ $name } 和想讓照片裡發生的事，例如：
    @{ $name } 海浪湧來，頭髮隨風飄動
guest-unanswered = 你在另一個聊天裡提及了我，但我已經沒辦法在那裡傳任何內容了。{ -nothing-counted }請再試一次。

## Sharing: one's own videos in any chat

button-share = ↗️ 分享
button-make-own = 🎬 我也要做
gallery-not-there = 你在這裡沒有這樣的影片

## The last frame, and the file as it is

button-last-frame = 🎞 下一幕
button-file = 📎 以檔案傳送
pressed-fetching = 正在取得…
ask-frame = 🎞 你的影片到這裡結束。接下來想讓它發生什麼事？回覆幾個字就行。
caption-file = 📎 工作室製作的原始影片，未經 Telegram 壓縮。
video-gone = 我已經拿不到這部影片了：工作室已將它刪除，而 Telegram 只給我 { $limit } MB 以內的檔案。我可以重新做一部，算作 1 部影片。

## When the studio, the owner's money or the room runs out

status-paused = ⏸ 排隊中。工作室暫時不接新任務；你的任務已儲存，之後會自動繼續。
status-paused-model = ⏸ 排隊中。工作室暫時不接 { $model } 的任務；你的任務已儲存，之後會自動繼續。在此期間，其他模型也許可用。
status-unclear = 🔎 工作室還是無法告訴我它有沒有收到你的任務，所以不再算作你進行中的任務。除非失敗，它仍算一部影片。我會繼續問一天；影片出來了就傳給你。
status-fitting = 📦 影片對 Telegram 來說太大，正在縮小… { $percent }%
status-converting = 📦 手機無法播放這部影片的格式，正在轉換… { $percent }%
caption-smaller = 已縮小以適應 Telegram
caption-converted = 已轉換格式，手機可以播放
link-no-room = 我現在沒有空間放這部影片，所以給你連結。{ -link-expires }
link-not-ready = 我沒能把這部影片轉換成手機可以播放的格式，所以給你連結。{ -link-expires }
failed-no-room = 我沒有可用的空間了。需要這個機器人的擁有者處理。
refused-budget = 這個機器人 24 小時的預算已用完。{ quota-next }
refused-budget-model = { $model } 要花 { $price }，超過了這個機器人 24 小時的預算。其他模型的價格見 /models
refused-budget-price = { $model } 沒有固定價格，而這個機器人的擁有者只允許使用有固定價格的模型。其他模型的價格見 /models
refused-paused = 這個機器人在工作室的帳戶餘額快用完了，所以我暫時不接新任務。擁有者已經知道。請稍後再試。
refused-model-not-allowed =
    這個機器人不提供 { $model }。{ $other ->
        [none] 可用的模型見 /models
       *[other] { $other } 也能做到，請加上 --model { $other }
    }
refused-video-price = { $model } 要花 { $price }，而在這裡一部影片最多只能花 { $amount }。其他模型的價格見 /models
refused-video-unknown = 沒人能事先知道 { $model } 要花多少，而在這裡一部影片最多只能花 { $amount }。其他模型的價格見 /models
refused-user-money = 這會超過你在這裡 24 小時內可以花的 { $amount }。{ quota-next }
refused-budget-kept = 這個機器人 24 小時預算的剩餘部分留給管理員。{ quota-next }
refused-fetched = 24 小時內我最多只能為你重新下載 { $limit } MB 的成品影片。請在 { $time }後再試。
refused-files = 過去 24 小時你有太多檔案打不開，所以我暫時不再打開新的檔案。請在 { $time }後再試。

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API 不接受我們的金鑰。
        [credits] 我們在 AI/ML API 的帳戶餘額用完了。
       *[other] AI/ML API 拒絕了我們的存取。
    }
admin-paused = ⚠️ { admin-barrier }恢復之前我不會再送出新任務，並會不斷重試。沒有遺失任何內容；正在等待：{ $count } 個。
admin-resumed = ✅ AI/ML API 又開始接受我們的任務了。等待中的任務會繼續。
admin-no-access = ⚠️ { admin-barrier }看來在恢復之前無法製作任何影片。我會每分鐘再試一次。
admin-access = ✅ 又可以存取 AI/ML API 了。
admin-records-refused = ⚠️ 有些請求發出後一直沒有得到確認，我在 AI/ML API 的紀錄裡查找它們的方式被拒絕了。這是我的錯誤，請回報。不會重複付費，我會繼續查找，但這些請求只能等待。詳情見「python -m bot check」和記錄檔。
admin-records-fine = ✅ 又可以查詢 AI/ML API 的紀錄了。等待中的請求會繼續。
admin-balance-low = ⚠️ 我們在 AI/ML API 的帳戶只剩 { $amount } 了。儲值之前我不接新任務；進行中的會繼續。
admin-balance-fine = ✅ 我們在 AI/ML API 的帳戶已儲值：{ $amount }。我又開始接新任務了。
admin-prices-fell = ⚠️ AI/ML API 列出的價格突然不到上次的十分之一：{ $models }。新價格維持 24 小時之前，我仍按舊價格計算。
admin-prices-fine = ✅ 又按 AI/ML API 列出的價格計算了。
admin-models-new = 🆕 AI/ML API 有新模型，而且我看得懂：{ $models }。管理員現在就能用；其他人只有在 ALLOWED_MODELS 為 * 或列出了它們時才能用。「models deny」可以拿掉一個。
admin-models-odd = 🆕 AI/ML API 有我看不懂的新模型：{ $models }。我不會提供它們，原因見 /models
admin-models-many = 🆕 AI/ML API 一下子列出了太多新模型，有 { $models } 個我還沒讀。
admin-budget-half = ⚠️ 我們 24 小時的預算已用掉一半或更多：{ $amount }，共 { $total }。
admin-budget-low = ✅ 現在我們 24 小時的預算用掉不到一半：{ $amount }，共 { $total }。
admin-budget-spent = ⚠️ 我們 24 小時的預算不夠了：已用 { $amount }，共 { $total }。在又有餘額之前，我會拒絕任務。
admin-budget-room = ✅ 我們 24 小時的預算又有餘額了：已用 { $amount }，共 { $total }。

## Admins: verbs (whoever may do what)

command-grant = 為某個人單獨設定每日數量
command-tier = 為一個每日數量取名，當作等級
command-ban = 將某個人停權
command-unban = 解除停權
command-pause = 暫時不接新任務
command-resume = 結束暫停
command-user = 查看某個人的狀況
command-invite = 產生邀請連結
command-loglevel = 記錄檔要寫得多詳細
command-changes = 管理員最近的變更
refused-banned = 這個機器人的擁有者已將你停權。
refused-house-paused =
    這個機器人已被擁有者暫停。{ $reason ->
        [none] 請稍後再試。
       *[other] { $reason }
    }
status-paused-owner = ⏸ 排隊中。這個機器人已被擁有者暫停；你的任務已儲存，之後會自動繼續。
queue-paused-owner = ⏸ 已被擁有者暫停 – { $prompt }
verb-in-private = 這個請在和我的私人聊天裡傳給我。
verb-form =
    寫法：
    { $form }
    例如：
    { $example }
verb-word-missing = 少寫了一項。
verb-word-odd = 我看不懂這裡的「{ $word }」。
verb-user-missing = 請說明是誰：寫上使用者 ID，或把對方的訊息轉傳給我，再回覆轉傳的那則訊息。
verb-user-odd = 「{ $word }」不是使用者 ID：使用者 ID 是一串數字，對方傳送 /start 給我就能看到。
verb-name = Telegram 不會告訴我 { $name } 是誰。請寫上使用者 ID，或把對方的訊息轉傳給我，再回覆轉傳的那則訊息。
verb-of-admin = 使用者 { $id } 在 ADMIN_IDS 裡；不能為管理員設限，也不能將管理員停權。
verb-daily-none = 每天 0 部就是一部也不能做；要將某個人停權，請用 ban。不限數量請寫「unlimited」。
verb-daily-many = 太多了：每天最多 { $limit } 部。不限數量請寫「unlimited」。
verb-money-fixed = 金額不能單獨設定：USER_DAILY_USD 和 DAILY_BUDGET_USD 對所有人都適用。
verb-day-odd = 「{ $word }」不是日期。日期要寫成 2030-12-31 這樣。
verb-day-over = { $day } 已經過了：今天是 { $today }（UTC）。
verb-tier-unknown =
    沒有「{ $name }」這個等級。{ $names ->
        [none] 目前還沒有任何等級。
       *[other] 現有等級：{ $names }
    }
verb-tiers =
    { $names ->
        [none] 目前還沒有任何等級。
       *[other] 等級：{ $names }
    }
verb-granted =
    使用者 { $id }{ $tier ->
        [none] {" "}
       *[other] （等級「{ $tier }」）
    }{ $limit ->
        [0] 每天想做多少部影片都行
       *[other] 每天可以做 { $limit } 部影片
    }{ $until ->
        [none] 。
       *[other] ，有效期限至 { $until }（UTC）。
    }
verb-granted-off =
    { $limit ->
        [0] 使用者 { $id } 已恢復預設：每天想做多少部影片都行。
       *[other] 使用者 { $id } 已恢復預設：每天可以做 { $limit } 部影片。
    }
verb-tier-set =
    { $limit ->
        [0] 等級「{ $name }」：每天想做多少部影片都行。
       *[other] 等級「{ $name }」：每天可以做 { $limit } 部影片。
    }目前有 { $count } 人屬於這個等級。
verb-tier-off = 已經沒有「{ $name }」這個等級了。原本屬於它的人恢復預設。
verb-banned = 使用者 { $id } 已停權。還在排隊的任務會取消；已付費的影片仍會傳給對方。
verb-unbanned = 使用者 { $id } 已解除停權。
verb-not-banned = 使用者 { $id } 沒有被停權。
verb-paused = ⏸ 已暫停。不管是誰，我都不接新任務，也不付費；已經在製作的影片仍會傳出。
verb-resumed = ▶️ 我又開始接任務了，排隊的任務會繼續。
verb-not-paused = 我現在沒有暫停。
verb-model-unknown = 找不到模型「{ $name }」；最接近的是 { $nearest }。
verb-model-default = { $model } 是 DEFAULT_MODEL，沒有指定模型的人都用它。請先修改這項設定。
verb-model-ceiling = 這裡不能允許使用 { $model }：{ $setting } 排除了它。
verb-model-denied = 現在誰都不能用 { $model } 了，管理員也不例外。
verb-model-allowed = 可以使用 { $model }。
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API 列出的模型都是我自帶的。
verb-models-new-later = 剛才沒能全部查到；原因在記錄檔裡，我會再試。
verb-price = 一部影片最多只能花 { $price }。
verb-price-ceiling = 一部影片最多只能花 { $price }，以 MAX_VIDEO_USD 為準。
verb-price-any = 一部影片花多少都行，以 MAX_VIDEO_USD 為準。
verb-price-above = MAX_VIDEO_USD 是 { $price }，在這裡沒有人能允許超過它。
verb-invited =
    打開下面這個就能開始使用，最多 { $count } 人：
    { $link }
verb-invite-line = 還能供 { $count } 人使用：{ $link }
verb-invites-none = 沒有可用的邀請。
verb-invite-open = 不需要邀請：這個機器人開放給所有人使用。
verb-invite-off = 沒有人能再透過 { $name } 加入了。已經加入的人可以繼續使用。
verb-invite-unknown = 沒有「{ $name }」這個邀請。
verb-log-level = 執行中的機器人會在幾秒內改以 { $level } 層級寫入記錄檔，直到下次啟動。
verb-changes-none = 管理員還沒有變更過什麼。
verb-user =
    👤 { $id } · { $level ->
        [admin] 管理員
        [guest] 可以使用（透過邀請）
        [user] 可以使用
        [banned] 已停權
       *[stranger] 不在任何名單上
    }
    語言：{ $tongue ->
        [none] 不明
       *[other] { $tongue }
    }
    最近一次任務：{ $day ->
        [none] 沒有紀錄
       *[other] { $day }（UTC）
    }
verb-user-note = 備註：{ $note }
verb-user-grant =
    單獨設定的每日數量{ $tier ->
        [none] {""}
       *[other] （等級「{ $tier }」）
    }{ $until ->
        [none] {""}
       *[other] ，有效期限至 { $until }（UTC）
    }
verb-user-today =
    { $limit ->
        [0] 過去 24 小時的影片：{ $used } 部，不限數量
       *[other] 過去 24 小時的影片：{ $used } 部，上限 { $limit } 部
    } · 進行中：{ $running } 個
verb-user-month = 過去 30 天的影片：{ $videos } 部 · 花費：{ $amount } · 失敗：{ $failures } 個

## Admins: figures, digest, news

command-stats = 用數字看我的運作情形
command-balance = 我們帳戶裡還剩多少
command-broadcast = 傳公告給所有想收的人
stats-period =
    { $period ->
        [today] 今天（UTC）
        [week] 過去 7 天
       *[month] 過去 30 天
    }
stats-counts = 任務：{ $requests } 個，影片：{ $videos } 部，失敗：{ $failed } 個
stats-undelivered = 做好了但沒能傳出：{ $count } 部
stats-cancelled = 已取消：{ $count } 個
stats-people = 使用者：{ $users } 人，群組：{ $groups } 個
stats-cost = 花費：{ $amount }
stats-cost-priced = 花費：{ $amount }。其中 { $total } 依定價計算，因為 AI/ML API 沒有告知實際扣款。
stats-unpriced = 花費不明：{ $count } 個
stats-provider = AI/ML API 自己的統計：{ $amount }，扣款的請求：{ $count } 個
stats-provider-refused = AI/ML API 不向我們的金鑰提供它的統計。
stats-provider-unknown = 沒能從 AI/ML API 查到它的統計。
stats-failures = 任務失敗的原因
stats-failure =
    { $why ->
        [content] 內容規則
        [request] 任務未被接受
        [studio] 沒能做出來
        [account] 我們的帳戶或金鑰
        [late] 一直沒做完
        [lost] 沒有可用的影片
        [file] 使用者傳來的檔案
       *[own] 我的錯誤
    }：{ $count } 個
stats-times = 從送出任務到收到影片：一半在前一個時間內，九成在後一個時間內
stats-time = { $model }：{ $half }、{ $most }
stats-slowest = 最慢的模型：{ $model }，半數影片不超過 { $half }
balance-left = 我們在 AI/ML API 的帳戶餘額：{ $amount }
balance-left-before = 我們在 AI/ML API 的帳戶餘額（{ $time }前）：{ $amount }。剛才沒能查到最新餘額。
balance-unknown = 沒能從 AI/ML API 查到我們的帳戶餘額。
balance-spent = 過去 24 小時花費：{ $amount }
balance-lasts-hours = 照這個速度，還能用 { $time }。
balance-lasts-days = 照這個速度，還能用 { $days } 天。
digest-title = 🎬 一週小結：{ $first } 至 { $last }（UTC）
news-readers = 開啟公告的人：{ $count } 人
news-how =
    要傳公告給他們，請把內容寫在指令後面，例如：
    /broadcast 有新模型可以用了。
news-preview = 上面就是將要傳出的訊息。會收到的人：{ $count } 人
button-news-send = 📣 傳送
news-progress = 正在傳送公告：已傳送 { $sent } 人，共 { $people } 人
news-done = ✅ 公告已傳送：{ $sent } 人，共 { $people } 人。封鎖了我：{ $blocked } 人。Telegram 沒有接受：{ $failed } 人。未傳送或不確定：{ $rest } 人。
news-refused = Telegram 不接受這則訊息：{ $reason }
news-gone = 我這裡已經沒有這則訊息了。請再傳一次 /broadcast。
refused-news-too-long = 太長了：一則訊息最多 { $limit } 個字元。
button-set-news = 📰 機器人公告：{ $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ 沒能完成資料庫的每日備份，原因見記錄檔。我會每小時再試一次。
admin-copy-fine = ✅ 資料庫的每日備份恢復正常。
command-audit = 核對 AI/ML API 的扣款
verb-month-odd = 「{ $word }」不是月份。月份要寫成 2030-12 這樣。
verb-audit = { $month }（UTC）：{ $count } 筆扣款，共 { $amount }。
verb-audit-open = 還沒有扣款的影片：{ $count } 部
verb-audit-unexplained = 對不上帳：{ $count } 筆
verb-audit-line =
    { $flaw ->
        [foreign] 不是我產生的扣款：{ $amount }
        [uncharged] 一直沒有扣款：{ $total }
        [for-nothing] 失敗了卻扣款：{ $amount }
       *[differs] 實際扣款 { $amount }，告知的是 { $total }
    }（{ $model }，{ $day }，{ $id }）
verb-audit-more = 還有 { $count } 筆：「python -m bot audit」會全部列出。

## Admins: alerts

admin-conflict = ⚠️ 我們的 Token 正被另一個機器人使用，所以雙方都只能收到一部分訊息。請停掉另一個，或向 @BotFather 申請新的 Token。
admin-conflict-over = ✅ 我們的 Token 不再被別的機器人使用。我又能收到全部訊息。

## Films: several scenes, each made from where the last one ended

command-film = 做一部電影，一行一幕
offer-film =
    要用這些做一部 { $scenes } 幕的電影嗎？

    「{ $prompt }」

    { inline-about } · 算作 { $scenes } 部影片

    每一幕都從上一幕結束的地方開始，最後合成一部影片。
button-make-film = 🎬 製作電影
button-as-film = 🎬 做成 { $scenes } 幕電影
status-making-film =
    🎬 正在拍攝第 { $scene } / { $scenes } 幕…
    { $bar } { $percent }%
    { $left ->
        [-1] 比平常稍微久一點。
       *[other] 整部電影還剩約 { $time }
    }
status-between-scenes =
    🎬 接下來是第 { $scene } / { $scenes } 幕。
    { $position ->
        [-1] 正在看上一幕在哪裡結束。
        [0] ⏳ 排隊中：前面還有超過 { $limit } 個任務。
        [1] ⏳ 排隊中：下一個就是它。
       *[other] ⏳ 排隊中：第 { $position } 位。
    }
queue-between-scenes = 🎬 兩幕之間 – { $prompt }
pressed-cut-short = 不會再拍下一幕。已經拍好的會傳給你。
caption-shorter = ✂️ { $scenes } 幕中完成了 { $made } 幕。之後：{ $reason }
caption-shorter-wanted = ✂️ 按你的意思，{ $scenes } 幕中完成了 { $made } 幕。
refused-daily-many = 這算作 { $videos } 部影片，而 24 小時的額度是 { $limit } 部。請減少幾幕。
refused-film-short =
    一部電影有 { $least } 到 { $limit } 幕，一行就是一幕。例如：

    /film 狐狸在雪中醒來
    狐狸跑過森林
    牠在月光下遇到一隻貓頭鷹
refused-film-long = 你寫了 { $scenes } 行，而一部電影最多 { $limit } 幕：一行就是一幕。
refused-film-media = 電影只能用一張照片開頭，不能有第二張照片、聲音或影片。
failed-answer-lost = 工作室做好了，但它的答覆在路上遺失了，而且不會再給第二次。錢已經花了，所以我不會自己再付一次。
taken-back = 任務已取消。在那之前做好的已經付過錢，所以算作花費。

## Words that a photo says

command-say = 讓照片說出你寫的話
