# Japanese. Polite です・ます, nobody is addressed as あなた and the bot hardly says 私; words = テキスト, request = リクエスト, quota = 利用枠, studio = スタジオ, owner = オーナー, reply = 返信, caption = キャプション, voice = 声, audio = 音声, video message = ビデオメッセージ, tier = 区分, shut out = 利用禁止, what everybody has = 標準, news = お知らせ, charge = 課金, cost = 費用, copy of the database = バックアップ. A space stands around commands, options, models, settings and ids (without one Telegram would not link a command).

## Sentences that several messages share

-nothing-counted = 利用枠は減りません。
-third-counts = 動画1本としては数えません。ただし、過去24時間に同じことがすでに2回あった場合は数えます。
-link-expires = リンクはしばらくすると使えなくなります：

## Greetings

start =
    🎬 テキストや写真を動画に変えます。

    見たいものを、/video に続けて書いて送ってください。
    /video 山々の上を飛ぶドラゴン

    写真に、どう動かしたいかをキャプションで付けて送ることもできます。1〜2分ほどかかりますが、途中経過をお知らせします。

    { $quota }
start-quota =
    { $limit ->
        [0] 動画は何本でも作れます。
       *[other] 動画は1日に{ $limit }本まで作れます。今の残りは{ $left }本です。
    }
help =
    🎬 テキスト：/video に続けて、見たいものを書いて送ってください。
    🖼 写真：どう動かしたいかをキャプションに書いて送るか、写真に /video で返信してください。
    🎞 アルバム：写真が2枚なら最初と最後のコマになります。3枚以上なら、登場させたい人や物の見本になります。
    🗣 声：音声メッセージに写真と /video で返信すると、写真が話します。または、/say と話させる言葉をキャプションに書いて写真を送ってください。
    🎥 自分の動画やこのボットの動画：キャプションを付けて送るか、/video で返信すると、内容を変えたり続きを作ったりできます。写真と /video で返信すると、写真が同じように動きます。
    ⚙️ 長さ、縦横比、解像度、モデル：下のボタンを押してください。

    動画を作るのは、AI/ML APIというスタジオです。{ $quota }
help-options =
    🎛 オプション（メッセージのどこに書いてもかまいません）：

    --model 名前 – モデル（一覧は /models で確認できます）
    --ar 16:9 – 縦横比：16:9、9:16、または vertical（縦長）
    --duration 8 – 長さ（秒）
    --res 1080p – 解像度
    --seed 42 – ほぼ同じ結果をもう一度
    --no "ぼやけ, 文字" – 避けたいもの
    --silent – 音なし
    --raw – 書いたテキストをそのまま使う
    --sketch – まず安くラフを作り、それから本番
    --set 名前=値 – そのほか、モデルごとの設定

    モデルを指定しなければ、{ $model } か /settings で選んだモデルを使います。使えるオプションはモデルによって違います。使えないときはお知らせし、利用枠も減りません。
help-commands =
    📜 コマンド：

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
    🎬 このグループでは、こう送ってください。
    /video 山々の上を飛ぶドラゴン
    または、写真や動画に /video で返信して、どうしたいかを書いてください。キャプションを /video で始めることもできます。
unknown-command =
    { $command } というコマンドはありません。{ $nearest ->
        [none] できることは /help で確認できます。
       *[other] { $nearest } のことですか？
    }
sorry = 申し訳ありません、エラーが発生しました。{ -nothing-counted }もう一度送ってください。

## Command menus (at most 256 characters each)

command-video = テキストから動画を作る
command-queue = リクエストの状況を見る
command-cancel = 順番待ちのリクエストを取り消す
command-quota = あと何本作れるかを見る
command-help = できることを見る

## Questions and offers

ask-prompt = すてきな写真ですね！どんなふうに動かしますか？ひとことで返信してください。
ask-words =
    どんな動画にしますか？ひとことで返信するか、こう送ってください。
    /video 山々の上を飛ぶドラゴン
ask-video = 🎞 この動画をどうしますか？短い言葉で返信してください。例：冬にして
ask-say = 🗣 この動画で何を話しますか？話す言葉を返信してください。
ask-say-photo = 🗣 この写真に何を話させますか？話す言葉を返信してください。
ask-placeholder = どんな動きにしますか？
offer =
    この内容で動画を作りますか？

    「{ $prompt }」

    { inline-about } · 1本分として数えます
offer-help = 質問でしたか？できることは /help で確認できます。
offer-others-change = 動画の内容を変えるなら、次のモデルが使えます：
offer-terms = { $model } · 所要時間は約{ $time } · { $price }
offer-talk =
    この写真に話をさせますか？

    { $terms } · 1本分として数えます
offer-say =
    この写真にこう話させますか？

    「{ $prompt }」

    { $terms } · 1本分として数えます
ask-video-note =
    ビデオメッセージの声で写真に話をさせますか？それとも、写真を同じように動かしますか？

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    この写真をその動画のように動かしますか？

    { $terms } · 1本分として数えます
edited = 最初に書かれた内容で進めます。変更後の内容で作る場合は、新しいメッセージとして送ってください。
unsupported =
    { $kind ->
        [sticker] ステッカーからは動画を作れません。
       *[other] これは使えません。
    }テキストか、キャプション付きの写真や動画を送ってください。
unusable-answered =
    { $kind ->
        [sticker] 返信先のステッカーは使えません。
       *[other] 返信先のものは使えません。
    }返信にせずに、もう一度メッセージを送ってください。

## Buttons

button-make = 🎬 動画を作る
button-again = 🔁 もう一度
button-sketch = ✏️ ラフ
button-another-sketch = ✏️ 別のラフ
button-full = 🎬 本番を作る
button-retry = 🔁 やり直す
button-cancel = ✖️ 取り消す
button-cancel-place = ✖️「{ $prompt }」を取り消す
button-no = ✖️ やめておく
button-without = { $option } なしで
button-write-down = 📝 文字にする
button-talk = 🗣 話させる
button-animate = 🕺 同じように動かす
button-options = 🎛 オプション
button-models = 🎬 モデル
button-commands = 📜 コマンド
pressed-make = 順番待ちに入りました。
pressed-already = これはもう制作中です。
pressed-not-yours = これはほかの人のボタンです。
pressed-write-down = 聞いています…
pressed-already-written = これはもう聞きました。
pressed-gone = このボタンは期限切れです。/video でもう一度始めてください。
pressed-cancelled = 取り消しました。
pressed-too-late = もう撮影が始まっているので取り消せません。完成した動画をお届けします。
pressed-doubtful = スタジオからはっきりした返事がなく、このリクエストが届いているかまだ確認中です。今は取り消せません。

## The status of a request

status-preparing = 🖼 写真を確認しています…
status-preparing-video = 🎞 動画を確認しています…
status-waiting =
    { $position ->
        [0] ⏳ 順番待ち：前に{ $limit }件を超えるリクエストがあります。
        [1] ⏳ 順番待ち：次がこの動画の番です。
       *[other] ⏳ 順番待ち：{ $position }番目です。
    }
status-starting = 🎬 撮影の準備をしています…
status-checking = 🔎 スタジオからはっきりした返事がなく、リクエストが届いているか確認しています。二重に作られたり数えられたりすることはありません。遅くとも送信から{ $time }後には進行中のリクエストに含めなくなります。確認はあと1日続けます。
status-making =
    🎬 撮影中…
    { $bar } { $percent }%
    { $left ->
        [-1] いつもより少し時間がかかっています。
       *[other] 残り約{ $time }
    }
status-late = 🐢 いつもよりずっと時間がかかっているため、この動画はもう進行中のリクエストに含めません。失敗しないかぎり、動画1本として数えます。あと1日見守り、動画ができたらお届けします。
status-sending = 📤 動画が完成しました。送信中です…
status-speaking = 🗣 言葉を音声にしています…
status-drawing = 🖼 画像を描いています…
status-cancelled = ✖️ 取り消しました。{ -nothing-counted }
status-undelivered = 🎁 動画は完成しましたが、Telegramの制限でこのチャットには送れません。{ -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    動画1本としては数えません。
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds }秒
time-minutes = { $minutes }分
time-minutes-seconds = { $minutes }分{ $seconds }秒
time-hours = { $hours }時間
time-hours-minutes = { $hours }時間{ $minutes }分

## The video

caption-made = { $model }{ $details } · 制作時間 { $time }

## The list of requests, and the quota

queue-empty = 進行中のリクエストはありません。/video で始められます。
queue-title = 進行中のリクエストが{ $count }件あります：
queue-waiting =
    ⏳ { $position ->
        [0] 前に{ $limit }件超
       *[other] { $position }番目
    } – { $prompt }
queue-paused = ⏸ スタジオ待ち – { $prompt }
queue-paused-model = ⏸ { $model } 待ち – { $prompt }
queue-starting = 🎬 撮影の準備中 – { $prompt }
queue-checking = 🔎 スタジオに届いたか確認中 – { $prompt }
queue-making = 🎬 撮影中 – { $prompt }
queue-sending = 📤 送信中 – { $prompt }
queue-preparing = 🖼 写真を確認中 – { $prompt }
queue-late = 🐢 遅れています – { $prompt }
cancel-none = 順番待ちのリクエストはありません。/video で始められます。
cancel-done = { $count }件のリクエストを取り消しました。{ -nothing-counted }
cancel-too-late = { $count }件のリクエストはもう撮影が始まっているので止められません。完成した動画をお届けします。
cancel-doubtful = 今は取り消せません：
quota-daily =
    { $limit ->
        [0] 1日に何本でも作れます。直近24時間で作った動画は{ $used }本です。
       *[other] 直近24時間で{ $limit }本中{ $used }本を作りました。あと{ $left }本作れます。
    }
quota-next = 次の動画は{ $time }後に作れます。
quota-active =
    { $limit ->
        [0] 現在進行中：{ $used }件
       *[other] 現在進行中：{ $used }件（同時に{ $limit }件まで）
    }
quota-money = 過去24時間の動画の料金：使える{ $total }のうち{ $amount }
quota-chat = このグループは直近24時間で{ $limit }本中{ $used }本を作りました。

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } はここでは効果がありません。{ $model } では使われません。
note-chosen = ここでは { $model } に { $setting } = { $value } が必要なので、その値を選びました。
note-silent = { $model } では、この動画は音なしでしか作れません。
note-still = これは静止画です。本番では、{ $model } がこの画像から始まる動画を作ります。
note-sketch = これはラフです。{ $model } の本番がどうなるかを安く確かめられます。
note-continues = { $model } は動画を変更できません。動画が終わるところから続きを作ります。
note-cut = { $model } は動画の最初の{ $seconds }秒を使います。
note-guides = { $model } はこの動画を変更しません。この動画を見本にして、新しい動画を作ります。

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    どんな動画にしますか？例：
    /video 山々の上を飛ぶドラゴン
refused-instead = こちらなら作れます。押すとすぐに作り始めます：
refused-unknown-option =
    { $option } というオプションはありません。{ $nearest ->
        [none] 使えるオプション：{ $options }
       *[other] { $nearest } のことですか？
    }
refused-option-value = { $option } には値が必要です。例：{ $example }
refused-option-flag = { $option } に値は必要ありません。
refused-open-quote = { $option } の後の引用符が閉じられていません。
refused-unknown-model =
    「{ $name }」というモデルはありません。{ $developer ->
        [none] 近いモデル：{ $families }
       *[other] { $developer } のモデル：{ $families }
    }
refused-no-sketch =
    { $model } では、これのラフを作れません。{ $families ->
        [none] ほかのモデルでも作れません。
       *[other] ラフを作れるのは { $families } です。
    }
refused-sketch-no-cheaper = ここでは、ラフが { $model } の動画そのものより安くなりません。
refused-stills = 24時間に作れるラフの上限に達しました。次のラフを作れるまで、あと{ $time }です。
refused-say-photo = 言葉を話させるには、顔の写った写真に /say と話す言葉をキャプションとして付けて送るか、写真に /say と話す言葉で返信してください。
refused-say-off = ここでは音声を作る機能がオフになっています。代わりに、音声メッセージに写真と /video で返信できます。
refused-say-long = 言葉が多すぎます。話すのに約{ $seconds }秒かかりますが、{ $model } が話せるのは{ $limit }秒までです。短くしてください。
refused-option =
    { $operation ->
        [image] { $model } では、写真に { $option } を使えません。
       *[other] { $model } では { $option } を使えません。
    }{ $options ->
        [none] このモデルにオプションはありません。
       *[other] 使えるオプション：{ $options }
    }
refused-value =
    { $model } では、{ $option } に「{ $value }」は使えません。{ $nearest ->
        [none] 使える値：{ $choices }
       *[other] いちばん近いのは { $nearest } です。使える値：{ $choices }
    }
refused-not-integer = { $option } には整数が必要です。「{ $value }」は使えません。
refused-not-number = { $option } には数値が必要です。「{ $value }」は使えません。
refused-bounds = { $model } では、{ $option } に { $value } は使えません。使える範囲：{ $minimum }〜{ $maximum }
refused-option-too-long = { $option } の後のテキストが長すぎます。{ $limit }文字までにしてください。
refused-prompt-too-long = テキストが{ $length }文字あります。{ $model } で使えるのは{ $limit }文字までです。
refused-needs-photo = { $model } には写真が必要です。キャプションを付けて写真を送るか、写真に /video で返信してください。
refused-too-many-photos =
    { $model } で使える写真は{ $limit }枚までです。動画の元にできるもの：{ $takes }。{ $other ->
        [none] これだけの枚数を使えるモデルはほかにありません。
       *[other] { $other } なら使えます。次を追加してください：--model { $other }
    }
refused-needs-photos = { $model } には写真が{ $count }枚必要です。キャプションを付けて、アルバムとして送ってください。
refused-needs-sound = { $model } には写真と声が必要です。音声メッセージに写真と /video で返信してください。
refused-needs-video = { $model } には動画が必要です。キャプションを付けて動画を送るか、動画に /video で返信して、どこを変えたいかを書いてください。
refused-media =
    { $operation ->
        [text] { $model } はテキストだけでは動画を作れません。
        [image] { $model } は写真を動かせません。
        [frames] { $model } は写真から写真へ移り変わる動画を作れません。
        [references] { $model } では見本の写真を使えません。
        [talking] { $model } は写真に話をさせられません。
        [edit] { $model } は動画をこのように変えられません。
        [extend] { $model } は動画の続きを作れません。
        [motion] { $model } は写真を動画のように動かせません。
        [guide] { $model } では動画を見本に使えません。
       *[other] { $model } はこれを動画にできません。
    }動画の元にできるもの：{ $takes }。{ $other ->
        [none] ほかのモデルにもできません。
       *[other] { $other } ならできます。次を追加してください：--model { $other }
    }
refused-needs-voice = { $model } は動画に話をさせます。/video に続けて、話す言葉を書いてください。
refused-voice-or-words = { $model } で使えるのは、音声か話す言葉のどちらか一方だけです。片方だけにして、もう一度送ってください。
refused-photo-count =
    { $count ->
        [1] ここでは { $model } に写真がちょうど{ $count }枚必要です。
       *[other] ここでは { $model } に写真がちょうど{ $count }枚必要です。キャプションを付けて、アルバムとして送ってください。
    }
refused-sound-length = { $model } で使えるのは{ $limit }秒未満の音声です。もっと短い音声を送ってください。
refused-video-length =
    { $minimum ->
        [0] { $model } で使えるのは{ $maximum }秒までの動画です。
       *[other] { $model } で使えるのは{ $minimum }〜{ $maximum }秒の動画です。
    }この動画は使えません。
refused-video-pixels = この動画は { $model } には大きすぎます。使えるのは{ $limit }メガピクセルまでです。
refused-video-frames = この動画は { $model } には長すぎます。使えるのは{ $limit }コマ（毎秒30コマで{ $seconds }秒）までです。
refused-medium =
    { $kind ->
        [sound] { $model } ではこの音声を使えません。形式かサイズが合っていません。
        [video] { $model } ではこの動画を使えません。形式かサイズが合っていません。
       *[photo] { $model } ではこの写真を使えません。形式かサイズが合っていません。
    }
refused-links-only = { $model } で使えるのは、ウェブ上のリンクになっている写真や音声だけです。このボットからはリンクを渡せません。ほかのモデルは /models で確認できます。
refused-links-only-video = { $model } で使えるのは、ウェブ上のリンクになっている動画だけです。このボットからはリンクを渡せません。ほかのモデルは /models で確認できます。
refused-combination = { $model } では { $option } { $value } を { $other } と一緒に使えません。ここで使える値：{ $choices }
refused-combination-media = このリクエスト（元にするもの：{ $takes }）では、{ $model } に { $option } { $value } を使えません。ここで使える値：{ $choices }
refused-out-of-place = { $model } では、ここで { $option } を使えません。
refused-generic-combination = { $model } では、これらのオプションを一緒に使えません。いくつか外してください。
refused-needs-setting = { $model } には --set { $setting }=値 も必要です。使える値：{ $choices }
refused-setting =
    { $model } に「{ $setting }」という設定はありません。{ $settings ->
        [none] --set で使える設定はひとつもありません。
       *[other] --set で使える設定：{ $settings }
    }
refused-album = このアルバムには動画が入っていますが、使えるのは写真だけです。動画を除いて、もう一度送ってください。
write-as-yourself = チャンネルとして書き込まれているため、どなたかわかりません。ご自身のアカウントに切り替えて、もう一度送ってください。
refused-not-allowed =
    申し訳ありませんが、このボットを使えるのは、オーナーが選んだ人とグループだけです。{ $group ->
        [none] 使いたいときは、ご自身のTelegram ID（{ $id }）をオーナーに伝えてください。
       *[other] 使いたいときは、このグループのID（{ $group }）か、ご自身のID（{ $id }）をオーナーに伝えてください。
    }
refused-user-daily = 24時間の利用枠（{ $limit }本）を使い切りました。{ quota-next }
refused-chat-daily = このグループは、24時間の利用枠（{ $limit }本）を使い切りました。{ quota-next }
refused-user-active = すでに{ $limit }件のリクエストが進行中です。1件終わったら、もう一度送ってください。状況は /queue で確認できます。

## Photos that cannot be used

image-too-large = この画像は大きすぎます。{ $limit }MB未満にしてください。
image-too-many-pixels = この画像は{ $megapixels }メガピクセルあります。使えるのは{ $limit }メガピクセルまでです。ファイルではなく写真として送ると、Telegramが小さくしてくれます。
image-too-small = この画像は小さすぎます（{ $width }×{ $height }）。縦横とも{ $limit }ピクセル以上が必要です。
image-crop-too-small = この画像は細長すぎます。動画の縦横比に切り抜くと{ $width }×{ $height }ピクセルしか残りませんが、縦横とも{ $limit }ピクセル以上が必要です。
image-broken = この画像を開けません。ファイルが壊れているようです。もう一度送ってください。
image-unusable = この画像を開けませんでした。ファイルではなく、写真として送ってください。
image-nothing = この画像には何も写っていません。別の画像を送ってください。
image-format = { $format } 形式の画像は使えません。ファイルではなく写真として送るか、JPEG、PNG、WebP、HEIC、AVIF、TIFF、BMPのどれかで送ってください。
image-unknown = これは使える画像ではありません。ファイルではなく写真として送るか、JPEG、PNG、WebP、HEIC、AVIF、TIFF、BMPのどれかで送ってください。
image-animated = GIFなどの動く画像は使えません。使えるのは静止画だけです。
image-gone = この写真はもうTelegramからダウンロードできません。もう一度送ってください。
sound-too-large = この音声ファイルは大きすぎます。{ $limit }MB未満にしてください。
sound-too-long = この音声は長すぎます。{ $limit }秒までにしてください。
sound-too-short = この音声は短すぎます。{ $limit }秒以上が必要です。
sound-broken = この音声を再生できません。音声メッセージかMP3ファイルを送ってください。
sound-gone = この音声はもうTelegramからダウンロードできません。もう一度送ってください。
source-too-large = この動画は大きすぎます。使えるのは{ $limit }MBまでです。
source-too-long = この動画は長すぎます。使えるのは{ $limit }秒までです。もっと短い動画を送ってください。
source-too-short = この動画は短すぎます。{ $limit }秒以上が必要です。
source-unusable = この動画を開けません。ファイルではなく動画として送るか、MP4ファイルを送ってください。
source-cannot-fit = この動画は細長すぎるため、モデルに合わせられません。
source-gone = この動画はもうTelegramからダウンロードできません。もう一度送ってください。
media-out-of-reach = ここでは写真や音声、動画を取得できません。このボットのTelegramサーバーがそのように設定されていないためです。このボットのオーナーによる確認が必要です。
sound-silent = この音声は最初から最後まで何も聞こえません。別の音声を送ってください。

## Failures

failed-content = スタジオがこのテキストまたは写真を断りました。スタジオのルールで認められていません。別の言葉か別の写真でお試しください。
failed-generation = スタジオがこの動画を作れませんでした：{ $reason }
failed-unknown = スタジオがこの動画を作れませんでした。理由はわかりません。
failed-field = スタジオが { $field } を受け付けませんでした。このオプションを外して、もう一度お試しください。
failed-bad-request = スタジオがリクエストを受け付けませんでした：{ $reason }
failed-bad-key = 現在、スタジオに接続できません。このボットのオーナーによる確認が必要です。
failed-no-credits = スタジオにあるこのボットのアカウントの残高がなくなりました。オーナーによるチャージが必要です。
failed-not-allowed = このボットのアカウントでは、スタジオからこれを許可されていません。
failed-model-gone = このモデルはもうスタジオにありません。ほかのモデルを選んでください。
failed-maintenance = このモデルは今、スタジオでメンテナンス中です。ほかのモデルを使うか、後でもう一度お試しください。
failed-never-came = スタジオでこの動画が完成しなかったため、待つのをやめました。
failed-no-video = スタジオは完成したと言っていますが、届いたものは動画ではありませんでした。
failed-link-dead = スタジオは完成したと言っていますが、リンクはもう使えず、新しいリンクもありません。
failed-source-gone = 元にしたい動画はスタジオから削除されていて、もう取得できません。スタジオには何も送っていません。
failed-internal = 申し訳ありません、エラーが発生しました。もう一度お試しください。

link-too-large = 動画がアップロードできる上限の{ $limit }MBを超えているため、リンクをお送りします。{ -link-expires }
link-not-taken = Telegramがこの動画をここで受け付けないため、リンクをお送りします。{ -link-expires }
link-not-fetched = 送信する動画をダウンロードできなかったため、リンクをお送りします。{ -link-expires }
video-broken = 動画ファイルが壊れています。

## What a model makes a video of: parts of a list

operation-text = テキスト
operation-image = 写真
operation-frames = 最初と最後の写真
operation-references = 見本の写真
operation-talking = 写真と声
operation-edit = 変更する動画
operation-extend = 続きを作る動画
operation-guide = 見本の動画
operation-motion = 写真と、動きの手本になる動画
list-join = { $before }、{ $after }

## Why no chat can reach a model

unreachable-mask-video = 塗り替える部分を示すマスク用の動画がもう1本必要
unreachable-character-object = キャラクターと、それを動かす演者の動画が必要
unreachable-no-description = 新しいモデルで、説明の場所をAI/ML APIが示していません
unreachable-elsewhere = 新しいモデルで、説明がAI/ML APIの外にあります
unreachable-not-had = 新しいモデルで、説明を取得できませんでした。もう一度試します
unreachable-unreadable = 新しいモデルで、説明を読み取れません
unreachable-circular = 新しいモデルで、説明の参照が循環しています
unreachable-other-model = 新しいモデルで、説明が別のモデルのものです
unreachable-path = 新しいモデルで、知らない方法でしか依頼できません
unreachable-required = 新しいモデルで、用意できないものが必要です：{ $parameter }
unreachable-use-of-video = 新しいモデルで、動画をどう使うのかが書かれていません
unreachable-no-input = 新しいモデルで、テキストも写真も知っている方法では受け付けません
unreachable-id = 新しいモデルで、チャットに書けない名前です
unreachable-name = 新しいモデルで、別のモデルと同じ名前です

## Settings, models, languages

language-name = 日本語
command-models = すべてのモデルと、それぞれにできること
command-settings = ふだん使う設定
command-language = 話す言語を選ぶ
settings-title =
    ⚙️ 個人の設定：メッセージで指定がないときに使います。メッセージに書いたオプションがいつも優先されます。

    表示しているのは { $model } で選べるものです。ほかのモデルでは違うことがあります。
settings-title-group =
    ⚙️ このグループの設定：メッセージで指定がないときに使います。メッセージに書いたオプションがいつも優先されます。変更できるのは管理者だけです。

    表示しているのは { $model } で選べるものです。ほかのモデルでは違うことがあります。
settings-admins-only = このグループの設定を変更できるのは管理者だけです。個人の設定は、このボットとの個人チャットで選べます。
settings-pick-ar = 📐 動画の縦横比はどれにしますか？{ $model } で選べるのはこちらです。写真もこの比率に切り抜かれます。
settings-pick-duration = ⏱ 動画の長さはどれにしますか？{ $model } で選べるのはこちらです。
settings-pick-res = 🖥 動画の解像度はどれにしますか？{ $model } で選べるのはこちらです。
value-own = モデルにおまかせ
value-own-known = { $value }（標準）
value-on = オン
value-off = オフ
value-telegram = Telegramと同じ
button-set-model = 🎬 モデル：{ $value }
button-set-ar = 📐 縦横比：{ $value }
button-set-duration = ⏱ 長さ：{ $value }
button-set-res = 🖥 解像度：{ $value }
button-set-sound = 🔊 音：{ $value }
button-set-enhance = ✨ テキストを整える：{ $value }
button-set-confirm = ✋ 作る前に確認：{ $value }
button-set-language = 🌐 言語：{ $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ 設定
button-back = ↩️ 戻る
button-previous = ◀️ 前へ
button-next = 次へ ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 ここでは使えないモデル · { $count }
button-mine = ⭐ このモデルを使う
button-mine-group = ⭐ このグループで使う
button-is-mine = ✅ 使用中のモデル
button-is-mine-group = ✅ このグループで使用中
pressed-saved = 保存しました。
pressed-admins-only = 変更できるのは、このグループの管理者だけです。
pressed-no-more = これはもう選べません。
models-title = 🎬 モデルは{ $count }種類あります。どの開発元を見ますか？
models-developer =
    { $count ->
        [1] 🎬 { $developer }：モデルは{ $count }種類です。
       *[other] 🎬 { $developer }：モデルは{ $count }種類です。どれを見ますか？
    }
models-family =
    🎬 { $model } · { $developer }

    動画の元にできるもの：

    { $takes }

    所要時間は約{ $time } · { $price }
    1本だけに使うなら：--model { $name }
models-tags = テキストの中では、最初のものを { $first } と呼べます。その後も順に続きます。この名前を書かなければ、自動で付け加えます。
models-new = 🆕 このモデルについて分かっているのは、AI/ML APIの説明だけです。まだだれも試していません。
models-unreachable = 🚫 チャットから使えないモデルが{ $count }種類あります。理由は次のとおりです：
models-unreachable-line = • { $model }：{ $reason }
language-title = 🌐 何語で話しましょうか？グループでも同じ言語を使います。
language-title-group = 🌐 このグループでは何語で話しましょうか？メンバーの言語に対応していれば、その人にはその言語で返信します。

## Answers to messages, and the buttons under a result

refused-sound-alone = 声には顔が必要です。音声メッセージに、/video で始まるキャプションを付けた写真で返信してください。
sound-alone =
    { $kind ->
        [voice] 🎙 声には顔が必要です。この音声メッセージに写真で返信すると、写真が話します。
       *[audio] 🎙 声には顔が必要です。この音声に写真で返信すると、写真が話します。
    }
offer-write-down =
    🎙 ここで話している内容を文字にして、その言葉から動画を作れます。

    または、この音声メッセージに写真で返信すると、写真が話します。
written-down =
    📝 聞き取った内容：

    { $words }
refused-recordings = 24時間の上限（音声メッセージ{ $limit }件）に達しました。次の音声メッセージを文字にできるまで、あと{ $time }です。
refused-recording-price = これを文字にする費用が分からず、ここでは支出に上限があります。文字で入力してください。
recording-no-words = この音声メッセージからは言葉が聞き取れません。マイクに近づいて話すか、文字で入力してください。
recording-failed = この音声メッセージを文字にできませんでした。費用はかかっていません。もう一度送るか、文字で入力してください。
recording-in-doubt = この音声メッセージがどうなったか分かりません。スタジオからの返事が失われました。話した内容を文字で入力してください。
button-change = ✏️ 変更して作る
button-extend = ➡️ 続きを作る
button-sound = 🔊 音を付ける
button-restyle = 🎨 スタイルを変える
button-say = 🗣 セリフを付ける
button-others = 🎛 別のモデルで
button-copy = 📋 コピー
pressed-no-others = この動画を作れるモデルはほかにありません。
change-words =
    これをコピーし、好きなところを変えて送ってください：

    { $command }
change-media =
    これをコピーし、好きなところを変えて、このメッセージへの返信として送ってください。同じ写真、音声、動画を使います：

    { $command }
other-models = 今度はどのモデルで作りますか？押すとすぐに作り始め、1本分として数えます。

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 追加ありがとうございます！テキストや写真を動画に変えます。
group-sees-all =
    👀 このグループのメッセージが見えるので、メンションするだけでも使えます。
    @{ $name } 山々の上を飛ぶドラゴン
group-sees-some =
    🙈 ここで見えるのは、コマンドと、このボットのメッセージへの返信だけです。メンションされたメッセージやキャプションは見えません。
    見えるようにするには、グループの管理者がこのボットを管理者にしてください。または、ボットのオーナーが @BotFather の /setprivacy でグループのプライバシーモードをオフにして、もう一度追加してください。
group-no-videos = ⚠️ ここに動画を送る権限がないため、届くのはリンクだけになります。管理者がグループの権限で許可するか、このボットを管理者にしてください。
group-no-messages = ⚠️ 「{ $group }」に追加されましたが、そこに書き込む権限がありません。グループの管理者がグループの権限で許可するか、このボットを管理者にしてください。

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 テキストや写真を、音付きの動画に変えます。

    見たいものを書くか、写真を送ってどう動かしたいかを伝えてください。1〜2分後には動画が届きます。グループでも使えます。

    「開始」（START）を押して、最初のアイデアを送ってください。
bot-short-description = 🎬 テキストや写真を音付きの動画に変えます。個人チャットでもグループでも使えます。

## Videos already made, and what is kept

command-history = これまでの動画をもう一度受け取る
command-privacy = 保存している情報と、それを見られる人
command-forget = 保存している情報を削除する
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ より新しい
button-older = ⬇️ より古い
button-forget = 🗑 すべて削除
button-keep = ↩️ すべて残す
pressed-not-now = 今はTelegramが受け付けませんでした。届かなければ、もう一度押してください。
history-empty = ここにはまだ動画がありません。/video で作れます。
history-title = 🎞 これまでの動画（新しい順）。ボタンを押すと、もう一度送ります。無料で、利用枠も減りません。
history-title-group = 🎞 このグループで作った自分の動画（新しい順）。ボタンを押すと、もう一度送ります。無料で、利用枠も減りません。
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · リンクで届いたため、再送できません
history-lost = この動画はもうTelegramにないため、再送できません。もう一度作ることはできますが、1本分として数えます。
forget-ask =
    🗑 保存している情報を、すべてのチャットの分まとめて削除しますか？

    次のものは元に戻せません：終わったリクエストすべてのテキスト、オプション、写真のファイルID、動画のリンク、結果。/history の一覧とボタン。/settings の設定。まだ返事を待っている提案と質問。動画の下のボタンも使えなくなります。

    このチャットのメッセージと動画は残ります。保存しているのはTelegramで、削除できるのはご自身だけです。利用枠が変わらないように、動画を作ったことは1日ほど覚えていますが、どの動画かは覚えていません。
forget-under-way = まだ進行中のリクエストが{ $count }件あります。これは削除されず、動画は届きます。その後でもう一度 /forget を送ってください。
forget-done =
    { $count ->
        [0] 完了しました。終わったリクエストはありませんでした。返事待ちの提案と質問は削除しました。
       *[other] 完了しました。終わったリクエスト{ $count }件と、返事待ちの提案と質問を削除しました。
    }
privacy =
    🔒 保存している情報：
    · リクエスト：テキスト、オプション、モデル、日時、Telegram ID、言語、送信元のチャットとメッセージ、写真、送った動画、完成した動画のTelegramでのファイルID、スタジオにある動画のリンク、問題があった場合はその内容。{ $days ->
        [0] /forget を送るまで。
       *[other] /forget を送るまで、長くても{ $days }日間。
    }
    · 返事を待っている提案と質問：1日間。アルバムの写真のTelegramでのファイルID：7日間。
    · /settings で選んだ内容：変更するか /forget を送るまで。
    · 写真、音声、送った動画そのもの：スタジオに渡すか、リクエストが終わるまで。完成した動画：送信している間だけ。
    · このボットへのメッセージ：処理が終わるまで。処理できなかったもの：2日間。

    見られる人：
    · スタジオ（AI/ML API）には、リクエストのテキスト、オプション、写真、動画、音声がランダムな番号で渡ります。名前やTelegram IDは渡りません。何を保存するかはスタジオのルールによります。
    · Telegramは、やりとりしたメッセージと動画を独自のルールで保存します。
    · このボットのオーナーは、ボットの保存データとログを見られます。
    · グループでは、リクエストと動画が全員に見えます。

    削除するには：/forget で、このボットが保存している情報を削除できます。利用枠のため、リクエストがあったことと場所は1日ほど覚えていますが、内容は覚えていません。スタジオやTelegramにあるもの、オーナーが持つコピーやログは削除されません。

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = 料金は完成後に確定
price-unknown = 料金は不明
refused-model-gone =
    申し訳ありません。{ $model } はスタジオで提供されなくなりました。{ -nothing-counted }{ $other ->
        [none] 今、同じことができるモデルはほかにありません。
       *[other] { $other } でも同じことができます。次を追加してください：--model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ ほかのチャットでは、@{ $name } に続けて見たいものを入力してください。
inline-make = 🎬 ここでこの動画を作る
inline-about = { $details } · 所要時間は約{ $time } · { $price }
inline-empty = 見たいものを書いてください
inline-refused = ✋ このままでは作れません
inline-offer =
    🎬 「{ $prompt }」

    { inline-about } · 1本分として数えます
inline-status =
    「{ $prompt }」

    { $status }
inline-make-photo = 🖼 前に送った写真をこう動かす
inline-photo-gone = このための写真がもうありません。{ -nothing-counted }このボットとの個人チャットにもう一度送ってください。

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 このボットが参加していないチャットでは、写真に @{ $name } と、どう動かしたいかを書いて返信してください。
guest-begun = 🎬 少々お待ちください… この文が変わらなければ、何も作られていません。もう一度メンションしてください。
guest-how =
    写真に @{ $name } と、どう動かしたいかを書いて返信してください。例：
    @{ $name } 波が打ち寄せ、髪が風になびく
guest-unanswered = 別のチャットでメンションされましたが、もうそこには何も追加できません。{ -nothing-counted }もう一度お試しください。

## Sharing: one's own videos in any chat

button-share = ↗️ シェア
button-make-own = 🎬 自分でも作る
gallery-not-there = ここにそのような動画はありません

## The last frame, and the file as it is

button-last-frame = 🎞 次のシーン
button-file = 📎 ファイルで送る
pressed-fetching = 取得しています…
ask-frame = 🎞 動画はここで終わります。次はどうなりますか？ひとことで返信してください。
caption-file = 📎 スタジオが作ったままの動画です。Telegramで圧縮されていません。
video-gone = この動画はもう取得できません。スタジオでは削除済みで、Telegramから受け取れるファイルは{ $limit }MBまでです。もう一度作ることはできますが、1本分として数えます。

## When the studio, the owner's money or the room runs out

status-paused = ⏸ 順番待ち中です。スタジオは今、新しいリクエストを受け付けていません。リクエストは保存してあり、自動で再開します。
status-paused-model = ⏸ 順番待ち中です。スタジオは今、{ $model } のリクエストを受け付けていません。リクエストは保存してあり、自動で再開します。その間、ほかのモデルなら使えるかもしれません。
status-unclear = 🔎 リクエストが届いているか、まだスタジオから確認が取れないため、もう進行中のリクエストに含めません。失敗しないかぎり、動画1本として数えます。あと1日問い合わせを続け、動画ができたらお届けします。
status-fitting = 📦 動画がTelegramには大きすぎるため、小さくしています… { $percent }%
status-converting = 📦 この動画の形式はスマートフォンで再生できないため、変換しています… { $percent }%
caption-smaller = Telegramに収まるように小さくしました
caption-converted = スマートフォンで再生できるように変換しました
link-no-room = 今は動画を置く空き容量がないため、リンクをお送りします。{ -link-expires }
link-not-ready = この動画をスマートフォンで再生できる形式に変換できなかったため、リンクをお送りします。{ -link-expires }
failed-no-room = 作業用の空き容量がなくなりました。このボットのオーナーによる確認が必要です。
refused-budget = このボットの24時間の予算を使い切りました。{ quota-next }
refused-budget-model = { $model } の料金（{ $price }）は、このボットの24時間の予算を超えます。ほかのモデルの料金は /models で確認できます。
refused-budget-price = { $model } には決まった料金がありません。このボットのオーナーは、料金が決まっているモデルだけを許可しています。ほかのモデルの料金は /models で確認できます。
refused-paused = スタジオにあるこのボットのアカウントの残高がほとんどないため、今は新しいリクエストを受け付けていません。オーナーには伝わっています。後でもう一度お試しください。
refused-model-not-allowed =
    このボットでは { $model } を使えません。{ $other ->
        [none] 使えるモデルは /models で確認できます。
       *[other] { $other } でも同じことができます。次を追加してください：--model { $other }
    }
refused-video-price = { $model } の料金（{ $price }）は、ここでの動画1本の上限（{ $amount }）を超えます。ほかのモデルの料金は /models で確認できます。
refused-video-unknown = { $model } の料金は事前に分かりません。ここでの動画1本の上限は{ $amount }です。ほかのモデルの料金は /models で確認できます。
refused-user-money = 24時間に使える金額（{ $amount }）を超えます。{ quota-next }
refused-budget-kept = このボットの24時間の予算の残りは、管理者のために取ってあります。{ quota-next }
refused-fetched = できあがった動画をもう一度取得できるのは、24時間に{ $limit } MBまでです。{ $time }後にもう一度お試しください。
refused-files = この24時間に開けないファイルが多すぎたため、今はこれ以上ファイルを開きません。{ $time }後にもう一度お試しください。

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML APIがキーを受け付けません。
        [credits] AI/ML APIのアカウントの残高がなくなりました。
       *[other] AI/ML APIに接続を拒否されています。
    }
admin-paused = ⚠️ { admin-barrier }解決するまで新しいリクエストは送らず、再試行を続けます。失われたものはありません。現在の待ち：{ $count }件
admin-resumed = ✅ AI/ML APIがまたリクエストを受け付けています。待っていたものを再開します。
admin-no-access = ⚠️ { admin-barrier }この状態が変わるまで、動画は作れない見込みです。1分ごとに再試行します。
admin-access = ✅ AI/ML APIにまた接続できるようになりました。
admin-records-refused = ⚠️ 送信したのに確認が取れていないリクエストをAI/ML APIの記録から探していますが、その探し方が拒否されています。こちらの不具合ですので、報告してください。二重に支払われることはなく、探し続けますが、該当するリクエストは待つことになります。詳しくは「python -m bot check」とログをご覧ください。
admin-records-fine = ✅ AI/ML APIの記録をまた調べられるようになりました。待っていたリクエストを進めます。
admin-balance-low = ⚠️ AI/ML APIのアカウントの残高が{ $amount }になりました。チャージされるまで新しいリクエストは受け付けません。進行中のものは続けます。
admin-balance-fine = ✅ AI/ML APIのアカウントがチャージされました：{ $amount }。新しいリクエストを受け付けます。
admin-prices-fell = ⚠️ AI/ML APIの料金表で、次のモデルの料金が急に前回の10分の1未満になりました：{ $models }。新しい料金が24時間続くまでは、前の料金で計算します。
admin-prices-fine = ✅ AI/ML APIの料金表の料金で、また計算しています。
admin-models-new = 🆕 AI/ML APIに、扱える新しいモデルがあります：{ $models }。管理者はもう使えます。ほかの人は、ALLOWED_MODELS が * であるか、その名前を含む場合に使えます。「models deny」で外せます。
admin-models-odd = 🆕 AI/ML APIに、扱い方の分からない新しいモデルがあります：{ $models }。提供はしません。理由は /models で確認できます。
admin-models-many = 🆕 AI/ML APIに新しいモデルが一度にたくさん載ったため、{ $models }件はまだ読んでいません。
admin-budget-half = ⚠️ 24時間の予算の半分以上を使いました：{ $total }のうち{ $amount }。
admin-budget-low = ✅ 使った額が24時間の予算の半分を下回りました：{ $total }のうち{ $amount }。
admin-budget-spent = ⚠️ 24時間の予算に余裕がなくなりました：{ $total }のうち{ $amount }を使いました。余裕ができるまでリクエストを断ります。
admin-budget-room = ✅ 24時間の予算に再び余裕ができました：{ $total }のうち{ $amount }を使いました。

## Admins: verbs (whoever may do what)

command-grant = 特定の人の1日の本数を変える
command-tier = 1日の本数に区分名を付ける
command-ban = 利用を禁止する
command-unban = 利用禁止を解除する
command-pause = 新しい受け付けを止める
command-resume = 一時停止を解除する
command-user = 特定の人の情報を見る
command-invite = 招待リンクを作る
command-loglevel = ログの詳しさを変える
command-changes = 管理者の最近の変更を見る
refused-banned = このボットのオーナーによって利用が禁止されています。
refused-house-paused =
    このボットはオーナーが一時停止しています。{ $reason ->
        [none] 後でもう一度お試しください。
       *[other] { $reason }
    }
status-paused-owner = ⏸ 順番待ち中です。このボットはオーナーが一時停止しています。リクエストは保存してあり、自動で再開します。
queue-paused-owner = ⏸ オーナーが一時停止中 – { $prompt }
verb-in-private = それは、このボットとの個人チャットで送ってください。
verb-form =
    書き方：
    { $form }
    例：
    { $example }
verb-word-missing = 必要な項目が足りません。
verb-word-odd = ここに「{ $word }」とは書けません。
verb-user-missing = だれのことか指定してください。ユーザーIDを書くか、その人のメッセージをこのボットに転送し、転送したメッセージに返信してください。
verb-user-odd = 「{ $word }」はユーザーIDではありません。ユーザーIDは数字で、その人がこのボットに /start を送ると表示されます。
verb-name = { $name } がだれなのか、Telegramからは教えてもらえません。ユーザーIDを書くか、その人のメッセージをこのボットに転送し、転送したメッセージに返信してください。
verb-of-admin = ユーザー { $id } は ADMIN_IDS に入っています。管理者には制限を付けられず、利用も禁止できません。
verb-daily-none = 1日0本では1本も作れません。利用を禁止するには ban を使ってください。本数を無制限にするには「unlimited」と書きます。
verb-daily-many = 多すぎます。指定できるのは1日{ $limit }本までです。本数を無制限にするには「unlimited」と書きます。
verb-money-fixed = 金額は人ごとに変えられません。USER_DAILY_USD と DAILY_BUDGET_USD は全員に適用されます。
verb-day-odd = 「{ $word }」は日付ではありません。2030-12-31 のように書いてください。
verb-day-over = { $day } はもう過ぎています。今日は { $today }（UTC）です。
verb-tier-unknown =
    「{ $name }」という区分はありません。{ $names ->
        [none] 区分はまだひとつもありません。
       *[other] 今ある区分：{ $names }
    }
verb-tiers =
    { $names ->
        [none] 区分はまだありません。
       *[other] 区分：{ $names }
    }
verb-granted =
    ユーザー { $id } は、{ $tier ->
        [none] {""}
       *[other] 区分「{ $tier }」で、
    }{ $until ->
        [none] {""}
       *[other] { $until }（UTC）まで、
    }{ $limit ->
        [0] 動画を1日に何本でも作れます。
       *[other] 動画を1日に{ $limit }本まで作れます。
    }
verb-granted-off =
    { $limit ->
        [0] ユーザー { $id } は標準に戻りました。動画を1日に何本でも作れます。
       *[other] ユーザー { $id } は標準に戻りました。動画を1日に{ $limit }本まで作れます。
    }
verb-tier-set =
    { $limit ->
        [0] 区分「{ $name }」では、動画を1日に何本でも作れます。
       *[other] 区分「{ $name }」では、動画を1日に{ $limit }本まで作れます。
    }対象は{ $count }人です。
verb-tier-off = 区分「{ $name }」はなくなりました。この区分だった人は標準に戻ります。
verb-banned = ユーザー { $id } の利用を禁止しました。順番待ちのリクエストは取り消され、支払い済みの動画は届けられます。
verb-unbanned = ユーザー { $id } の利用禁止を解除しました。
verb-not-banned = ユーザー { $id } は利用禁止になっていません。
verb-paused = ⏸ 一時停止しました。だれからのリクエストも新しく受け付けず、支払いもしません。制作中の動画は届けます。
verb-resumed = ▶️ リクエストの受け付けを再開しました。待っていたものも進めます。
verb-not-paused = 一時停止していません。
verb-model-unknown = 「{ $name }」というモデルはありません。いちばん近いのは { $nearest } です。
verb-model-default = { $model } は DEFAULT_MODEL で、モデルを指定しない人は全員これを使います。先にこの設定を変更してください。
verb-model-ceiling = { $model } はここでは許可できません。{ $setting } で除外されています。
verb-model-denied = { $model } は、管理者を含めてだれも使えなくなりました。
verb-model-allowed = { $model } を使えます。
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML APIには、最初から知っているモデルしか載っていません。
verb-models-new-later = 今はすべてを確認できませんでした。理由はログにあります。もう一度試します。
verb-price = 動画1本の料金の上限は{ $price }です。
verb-price-ceiling = 動画1本の料金の上限は、MAX_VIDEO_USD のとおり{ $price }です。
verb-price-any = 動画1本の料金に上限はありません（MAX_VIDEO_USD のとおりです）。
verb-price-above = MAX_VIDEO_USD は{ $price }です。ここではだれも、それより高い上限を許可できません。
verb-invited =
    これを開いた人が、{ $count }人まで使えるようになります：
    { $link }
verb-invite-line = 残り{ $count }人分：{ $link }
verb-invites-none = 使える招待はありません。
verb-invite-open = 招待は必要ありません。このボットはだれでも使えます。
verb-invite-off = 招待「{ $name }」は、もうだれも使えません。すでに招待された人は、引き続きこのボットを使えます。
verb-invite-unknown = 「{ $name }」という招待はありません。
verb-log-level = 動作中のボットのログレベルは、数秒以内に { $level } になります。次に起動するまで有効です。
verb-changes-none = 管理者による変更はまだありません。
verb-user =
    👤 { $id } · { $level ->
        [admin] 管理者
        [guest] 招待で利用可
        [user] 利用可
        [banned] 利用禁止
       *[stranger] どのリストにもなし
    }
    言語：{ $tongue ->
        [none] 不明
       *[other] { $tongue }
    }
    最後のリクエスト：{ $day ->
        [none] 記録なし
       *[other] { $day }（UTC）
    }
verb-user-note = メモ：{ $note }
verb-user-grant =
    1日の本数を個別に設定{ $tier ->
        [none] {""}
       *[other] （{ $tier }）
    }{ $until ->
        [none] {""}
       *[other] 、{ $until }（UTC）まで
    }
verb-user-today =
    { $limit ->
        [0] 過去24時間の動画：{ $used }本（上限なし）
       *[other] 過去24時間の動画：{ $limit }本中{ $used }本
    } · 進行中：{ $running }件
verb-user-month = 過去30日間の動画：{ $videos }本 · 費用：{ $amount } · 失敗：{ $failures }件

## Admins: figures, digest, news

command-stats = 利用状況を数字で見る
command-balance = アカウントの残高を見る
command-broadcast = 希望者全員にお知らせを送る
stats-period =
    { $period ->
        [today] 今日（UTC）
        [week] 過去7日間
       *[month] 過去30日間
    }
stats-counts = リクエスト：{ $requests }件、動画：{ $videos }本、失敗：{ $failed }件
stats-undelivered = 完成したが未配信：{ $count }本
stats-cancelled = 取り消し：{ $count }件
stats-people = 利用者：{ $users }人、グループ：{ $groups }
stats-cost = 費用：{ $amount }
stats-cost-priced = 費用：{ $amount }。このうち{ $total }は、AI/ML APIから課金額が伝えられていないため、料金表で計算しました。
stats-unpriced = 費用が不明：{ $count }件
stats-provider = AI/ML API側の集計：{ $amount }、課金されたリクエスト：{ $count }件
stats-provider-refused = このキーでは、AI/ML API側の集計を見られません。
stats-provider-unknown = AI/ML API側の集計を取得できませんでした。
stats-failures = リクエストが失敗した理由
stats-failure =
    { $why ->
        [content] コンテンツのルール
        [request] リクエストが受け付けられなかった
        [studio] 動画を作れなかった
        [account] アカウントかキーの問題
        [late] 完成しなかった
        [lost] 使える動画が届かなかった
        [file] 送られてきたファイルの問題
       *[own] ボット側の不具合
    }：{ $count }件
stats-times = リクエストから動画までの時間：半数は1つ目の時間以内、9割は2つ目の時間以内
stats-time = { $model }：{ $half }、{ $most }
stats-slowest = いちばん遅いモデル：{ $model }（半数が{ $half }以内）
balance-left = AI/ML APIのアカウントの残高：{ $amount }
balance-left-before = AI/ML APIのアカウントの残高（{ $time }前）：{ $amount }。今は確認できませんでした。
balance-unknown = AI/ML APIのアカウントの残高を確認できませんでした。
balance-spent = 過去24時間に使った額：{ $amount }
balance-lasts-hours = このペースなら、あと{ $time }もちます。
balance-lasts-days = このペースなら、あと{ $days }日もちます。
digest-title = 🎬 1週間のまとめ：{ $first }〜{ $last }（UTC）
news-readers = お知らせをオンにしている人：{ $count }人
news-how =
    お知らせを送るには、コマンドに続けて本文を書いてください。例：
    /broadcast 新しいモデルが使えるようになりました。
news-preview = 上のメッセージがそのまま送信されます。届く人：{ $count }人
button-news-send = 📣 送信
news-progress = お知らせを送信中：{ $people }人中{ $sent }人に送信済み
news-done = ✅ お知らせの送信が終わりました。送信済み：{ $people }人中{ $sent }人。ボットをブロックした人：{ $blocked }人。Telegramが受け付けなかったもの：{ $failed }件。送らなかったか、届いたか不明：{ $rest }件。
news-refused = Telegramがこのメッセージを受け付けません：{ $reason }
news-gone = このメッセージはもう残っていません。もう一度 /broadcast を送ってください。
refused-news-too-long = 長すぎます。メッセージは{ $limit }文字までです。
button-set-news = 📰 ボットのお知らせ：{ $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ データベースの毎日のバックアップを作れませんでした。理由はログにあります。1時間ごとに再試行します。
admin-copy-fine = ✅ データベースの毎日のバックアップをまた作れるようになりました。
command-audit = AI/ML APIの課金を照合する
verb-month-odd = 「{ $word }」は月ではありません。2030-12 のように書いてください。
verb-audit = { $month }（UTC）：課金{ $count }件、合計{ $amount }
verb-audit-open = まだ課金されていない動画：{ $count }本
verb-audit-unexplained = 説明がつかないもの：{ $count }件
verb-audit-line =
    { $flaw ->
        [foreign] このボットのものではない課金：{ $amount }
        [uncharged] 課金されないまま：{ $total }
        [for-nothing] 失敗したのに課金：{ $amount }
       *[differs] 課金は{ $amount }、通知額は{ $total }
    }（{ $model }、{ $day }、{ $id }）
verb-audit-more = ほかに{ $count }件あります。「python -m bot audit」ですべて確認できます。

## Admins: alerts

admin-conflict = ⚠️ 同じトークンで別のボットが動いているため、どちらにもメッセージの一部しか届きません。もう一方を止めるか、@BotFather で新しいトークンを取得してください。
admin-conflict-over = ✅ このトークンを使うボットはほかになくなりました。すべてのメッセージがまた届きます。

## Films: several scenes, each made from where the last one ended

command-film = 1行1シーンで映画を作る
offer-film =
    この内容で{ $scenes }シーンの映画を作りますか？

    「{ $prompt }」

    { inline-about } · { $scenes }本分として数えます

    各シーンは前のシーンの終わりから始まり、全体が1本の動画になります。
button-make-film = 🎬 映画を作る
button-as-film = 🎬 { $scenes }シーンの映画に
status-making-film =
    🎬 撮影中：シーン { $scene } / { $scenes }
    { $bar } { $percent }%
    { $left ->
        [-1] いつもより少し時間がかかっています。
       *[other] 映画全体で残り約{ $time }
    }
status-between-scenes =
    🎬 次はシーン { $scene } / { $scenes } です。
    { $position ->
        [-1] 前のシーンの終わりを確認しています。
        [0] ⏳ 順番待ち：前に{ $limit }件を超えるリクエストがあります。
        [1] ⏳ 順番待ち：次がこのシーンの番です。
       *[other] ⏳ 順番待ち：{ $position }番目です。
    }
queue-between-scenes = 🎬 シーンの合間 – { $prompt }
pressed-cut-short = これ以上シーンは作りません。できているシーンを送ります。
caption-shorter = ✂️ { $scenes }シーン中{ $made }シーン。その先：{ $reason }
caption-shorter-wanted = ✂️ ご希望どおり、{ $scenes }シーン中{ $made }シーンです。
refused-daily-many = これは{ $videos }本分になりますが、利用枠は24時間で{ $limit }本です。シーンを減らしてください。
refused-film-short =
    映画は{ $least }〜{ $limit }シーンで、1行が1シーンになります。例：

    /film 雪の中でキツネが目を覚ます
    キツネが森を駆け抜ける
    月明かりの下でフクロウに出会う
refused-film-long = { $scenes }行ありますが、映画は{ $limit }シーンまでです。1行が1シーンになります。
refused-film-media = 映画の始まりに使えるのは写真1枚だけです。2枚目の写真、音声、動画は使えません。
failed-answer-lost = スタジオで制作は終わりましたが、返事が途中で失われ、もう一度受け取ることはできません。費用がかかったため、自動でもう一度支払うことはしません。
taken-back = 取り消しました。それまでに作られたものは支払い済みなので、費用として数えます。

## Words that a photo says

command-say = 書いた言葉を写真に話させる
