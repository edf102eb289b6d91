# Japanese. Polite です・ます, nobody is addressed as あなた and the bot hardly says 私; words = 文章, request = リクエスト, quota = 利用枠, studio = スタジオ, owner = オーナー, reply = 返信, caption = キャプション. A space stands around commands, options and models (without one Telegram would not link a command).

## Greetings

start =
    🎬 文章や写真を動画に変えます。

    /video に続けて、見たいものを書いて送ってください。
    /video 山々の上を飛ぶドラゴン

    写真に、何が起きてほしいかをキャプションで付けて送ることもできます。1〜2分ほどかかりますが、途中経過をお知らせします。

    できることの一覧は /help で確認できます。
help =
    🎬 文章から：/video 山々の上を飛ぶドラゴン
    🖼 写真から：写真にキャプションを付けて送るか、写真に /video で返信して、何が起きてほしいかを書いてください。
    🎞 写真2枚のアルバムから：1枚目から2枚目へと移り変わる動画になります。3枚以上なら、登場させたいものの見本になります。
    ↩️ 音声メッセージに写真と /video で返信すると、写真が話します。このボットが作った動画に /video で返信すると、内容を変えたり続きを作ったりできます。

    オプション（文章の前でも後でも）：
    --model 名前（{ $families }）
    --ar 16:9 または 9:16 – 縦横比
    --duration 8 – 長さ（秒）
    --res 1080p – 解像度
    --seed 42 – 同じ結果をもう一度
    --no "ぼやけ, 文字" – 避けたいもの
    --silent – 音なし
    --raw – 書いた文章をそのまま使う
    --set 名前=値 – そのほか、モデルが受け付けるもの

    --model がなければ { $model } か、/settings で選んだモデルを使います。使えるオプションはモデルによって違います。使えないときはそうお伝えし、利用枠は消費されません。

    /queue – リクエストの状況
    /cancel – 順番待ちのリクエストを取り消す
    /quota – あと何本作れるか
    /models – すべてのモデルと、使える素材
    /settings – 指定がないときに使う設定
    /language – 話す言語
    /history – これまでの動画をすぐに再送
    /privacy – 保存している情報
    /forget – その情報を削除
help-group =
    🎬 このグループでは：/video 山々の上を飛ぶドラゴン のように書くか、写真に /video で返信して、何が起きてほしいかを書いてください。写真のキャプションを /video で始めることもできます。
unknown-command = { $command } というコマンドはありません。できることは /help で確認できます。
sorry = こちらで問題が起きました。利用枠は消費されていません。もう一度送ってください。

## Command menus (at most 256 characters each)

command-video = 動画を作る：/video に続けて見たいものを書く
command-queue = リクエストの状況を見る
command-cancel = 順番待ちのリクエストを取り消す
command-quota = あと何本作れるかを見る
command-help = できることと、すべてのオプション

## Questions and offers

ask-prompt = すてきな写真ですね。何が起きるようにしますか？ひとことで返信してください。
ask-words = どんな動画にしますか？ひとことで返信するか、/video 山々の上を飛ぶドラゴン のように書いてください。
ask-placeholder = 何が起きるようにしますか？
offer =
    この内容で動画を作りますか？

    「{ $prompt }」

    { $model } · 所要時間は約{ $time } · { $price } · 1本分として数えます
edited = 最初に書かれた内容で進めます。変更後の内容で作る場合は、新しいメッセージとして送ってください。
unsupported =
    { $kind ->
        [sticker] ステッカーからは動画を作れません。
        [animation] 動く画像は使えません。使えるのは静止画だけです。
       *[other] これは使えません。
    }文章か、キャプション付きの写真を送ってください。

## Buttons

button-make = 🎬 動画を作る
button-again = 🔁 もう一度
button-retry = 🔁 やり直す
button-cancel = ✖️ 取り消す
button-cancel-place = ✖️ 取り消す「{ $prompt }」
pressed-make = 順番待ちに入りました。
pressed-already = これはもう制作中です。
pressed-not-yours = これはほかの人のボタンです。
pressed-gone = このボタンはもう使えません。/video でもう一度始めてください。
pressed-cancelled = 取り消しました。
pressed-too-late = もう撮影が始まっているので止められません。完成した動画をお届けします。
pressed-doubtful = スタジオからはっきりした返事がなく、このリクエストが届いているかまだ確認しています。今は取り消せません。

## The status of a request

status-preparing = 🖼 写真を確認しています…
status-preparing-video = 🎞 動画を確認しています…
status-waiting =
    { $place ->
        [1] ⏳ 順番待ち：次がこの動画の番です。
       *[other] ⏳ 順番待ち：{ $place }番目です。
    }
status-starting = 🎬 撮影の準備をしています…
status-checking = 🔎 スタジオからはっきりした返事がありませんでした。リクエストが届いているか確認しています。二重に作られたり数えられたりすることはありません。遅くとも送信から{ $time }後には利用枠に数えなくなり、別のリクエストができます。その後も1日問い合わせを続けます。
status-making =
    🎬 撮影中…
    { $bar } { $percent }%
    { $left ->
        [-1] いつもより少し時間がかかっています。
       *[other] 残り約{ $time }
    }
status-late = 🐢 いつもよりずっと時間がかかっています。この分はもう利用枠に数えません。あと1日見守り、動画ができたらお届けします。
status-sending = 📤 動画が完成しました。送信中です…
status-cancelled = ✖️ 取り消しました。利用枠は消費されていません。
status-undelivered = 🎁 動画は完成しましたが、Telegramの制限でこのチャットには送れません。この分は動画の本数に数えません。
status-failed =
    ❌ { $reason }

    利用枠は消費されていません。
status-failed-uncounted =
    ❌ { $reason }

    この分は動画の本数に数えません。

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
queue-waiting = ⏳ { $place }番目 – { $prompt }
queue-paused = ⏸ スタジオ待ち – { $prompt }
queue-starting = 🎬 撮影の準備中 – { $prompt }
queue-checking = 🔎 スタジオに届いたか確認中 – { $prompt }
queue-making = 🎬 撮影中 – { $prompt }
queue-sending = 📤 送信中 – { $prompt }
queue-preparing = 🖼 写真を確認中 – { $prompt }
queue-late = 🐢 遅れています – { $prompt }
cancel-none = 順番待ちのリクエストはありません。/video で始められます。
cancel-done = { $count }件のリクエストを取り消しました。利用枠は消費されていません。
cancel-too-late = { $count }件のリクエストはもう撮影が始まっているので止められません。完成した動画をお届けします。
cancel-doubtful = 今は取り消せません：
quota-daily =
    { $limit ->
        [0] 1日に何本でも作れます。直近24時間で作ったのは{ $used }本です。
       *[other] 直近24時間で{ $limit }本中{ $used }本を使いました。残りは{ $left }本です。
    }
quota-next = 次の枠は{ $time }後に空きます。
quota-active =
    { $limit ->
        [0] 現在進行中：{ $used }件
       *[other] 現在進行中：{ $used }件（同時に{ $limit }件まで）
    }
quota-chat = このグループは直近24時間で{ $limit }本中{ $used }本を使いました。

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } はここでは効果がありません。{ $model } では使われません。
note-chosen = ここでは { $model } に { $setting } = { $value } が必要なので、その値を選びました。
note-silent = { $model } では、この動画は音なしでしか作れません。
note-continues = { $model } は動画を変更できません。動画が終わるところから続きを作ります。
note-guides = { $model } はこの動画を変更しません。この動画を見本にして、新しい動画を作ります。

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = 文章がありません。例：/video 山々の上を飛ぶドラゴン
refused-unknown-option = { $option } というオプションはありません。使えるオプション：{ $options }
refused-option-value = { $option } には値が必要です。例：{ $example }
refused-option-flag = { $option } は値を付けずに使います。
refused-open-quote = { $option } の後の引用符が閉じられていません。
refused-unknown-model = 「{ $name }」というモデルはありません。{ $nearest } のことですか？近いもの：{ $families }
refused-option =
    { $operation ->
        [image] { $model } では、写真に { $option } を使えません。使えるオプション：{ $options }
       *[other] { $model } では { $option } を使えません。使えるオプション：{ $options }
    }
refused-value = { $option } に「{ $value }」は使えません。使える値：{ $choices }
refused-not-integer = { $option } には整数が必要です。「{ $value }」は使えません。
refused-not-number = { $option } には数値が必要です。「{ $value }」は使えません。
refused-bounds = { $option } に { $value } は使えません。使える範囲：{ $minimum }〜{ $maximum }
refused-option-too-long = { $option } の後の文章が長すぎます。{ $limit }文字までにしてください。
refused-prompt-too-long = 文章が{ $length }文字あります。{ $model } で使えるのは{ $limit }文字までです。
refused-needs-photo = { $model } には写真が必要です。キャプションを付けて写真を送るか、写真に /video で返信してください。
refused-too-many-photos =
    { $model } で使える写真は{ $limit }枚までです。動画の元にできるもの：{ $takes }。{ $other ->
        [none] これだけの枚数は、ほかのモデルでも使えません。
       *[other] { $other } なら使えます。次を追加してください：--model { $other }
    }
refused-needs-photos = { $model } には写真が{ $count }枚必要です。キャプションを付けて、アルバムとして送ってください。
refused-needs-sound = { $model } には写真と音声が必要です。音声メッセージに写真と /video で返信してください。
refused-needs-video = { $model } には動画が必要です。このボットが作った動画に /video で返信して、どこを変えたいかを書いてください。
refused-media =
    { $operation ->
        [text] { $model } は文章だけでは動画を作れません。
        [image] { $model } は写真を動かせません。
        [frames] { $model } は写真から写真へ移り変わる動画を作れません。
        [references] { $model } は写真を見本にして動画を作れません。
        [talking] { $model } は写真が話す動画を作れません。
        [edit] { $model } は動画をこのように変えられません。
        [extend] { $model } は動画の続きを作れません。
        [guide] { $model } はほかの動画を見本にして動画を作れません。
       *[other] { $model } はこれを動画にできません。
    }使えるもの：{ $takes }。{ $other ->
        [none] ほかのモデルにもできません。
       *[other] { $other } ならできます。次を追加してください：--model { $other }
    }
refused-needs-voice = { $model } は動画に話をさせます。/video に続けて話す言葉を書くか、音声メッセージに返信してください。
refused-voice-or-words = { $model } で使えるのは、音声か話す文章のどちらか一方だけです。片方だけにして、もう一度送ってください。
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
refused-links-only = { $model } で使える写真や音声はウェブ上のリンクだけで、このボットからはリンクを渡せません。ほかのモデルは /models で確認できます。
refused-combination = { $model } では { $option } { $value } を { $other } と一緒に使えません。ここで使える値：{ $choices }
refused-combination-media = このリクエスト（元にするもの：{ $takes }）では、{ $model } に { $option } { $value } を使えません。ここで使える値：{ $choices }
refused-out-of-place = { $model } では、ここで { $option } を使えません。
refused-generic-combination = { $model } では、これらのオプションを一緒に使えません。いくつか外してください。
refused-needs-setting = { $model } には --set { $setting }=値 も必要です。使える値：{ $choices }
refused-setting = { $model } に「{ $setting }」という項目はありません。--set で使える項目：{ $settings }
refused-album = このアルバムには動画が入っていますが、使えるのは写真だけです。動画を除いて、もう一度送ってください。
refused-not-allowed = このボットを使えるのは、オーナーが選んだ人とグループだけです。
refused-user-daily = 24時間の利用枠（{ $limit }本）を使い切りました。次の枠は{ $time }後に空きます。
refused-chat-daily = このグループは、24時間の利用枠（{ $limit }本）を使い切りました。次の枠は{ $time }後に空きます。
refused-user-active = すでに{ $limit }件のリクエストが進行中です。1件終わったら、もう一度送ってください。状況は /queue で確認できます。

## Photos that cannot be used

image-too-large = この画像は大きすぎます。{ $limit }MB未満にしてください。
image-too-many-pixels = この画像は{ $megapixels }メガピクセルあります。使えるのは{ $limit }メガピクセルまでです。
image-too-small = この画像は小さすぎます（{ $width }×{ $height }）。縦横とも{ $limit }ピクセル以上が必要です。
image-broken = この画像を開けません。ファイルが壊れているようです。もう一度送ってください。
image-format = { $format } 形式の画像は使えません。JPEG、PNG、WebPのどれかで送ってください。
image-animated = 動く画像は使えません。使えるのは静止画だけです。
image-gone = この写真はもうTelegramから受け取れません。もう一度送ってください。
sound-too-large = この音声ファイルは大きすぎます。{ $limit }MB未満にしてください。
sound-too-long = この音声は長すぎます。{ $limit }秒までにしてください。
sound-broken = この音声を再生できません。音声メッセージかMP3ファイルを送ってください。
sound-gone = この音声はもうTelegramから受け取れません。もう一度送ってください。

## Failures

failed-content = スタジオがこの文章または写真を断りました。スタジオのルールで認められていません。別の言葉でお試しください。
failed-generation = スタジオがこの動画を作れませんでした：{ $reason }
failed-unknown = スタジオがこの動画を作れませんでした。理由は知らされていません。
failed-field = スタジオが { $field } を受け付けませんでした。このオプションを外してお試しください。
failed-bad-request = スタジオがリクエストを受け付けませんでした：{ $reason }
failed-bad-key = 現在、スタジオに入れてもらえません。このボットのオーナーによる確認が必要です。
failed-no-credits = スタジオにあるオーナーのアカウントの残高がなくなりました。このボットのオーナーによるチャージが必要です。
failed-not-allowed = オーナーのアカウントでは、スタジオからこれを許可されていません。
failed-model-gone = このモデルはもうスタジオにありません。ほかのモデルを選んでください。
failed-maintenance = スタジオがこのモデルをメンテナンス中です。ほかのモデルを使うか、後でもう一度お試しください。
failed-never-came = スタジオでこの動画が完成しなかったため、待つのをやめました。
failed-no-video = スタジオは完成したと言っていますが、渡されたものは動画ではありませんでした。
failed-link-dead = スタジオは完成したと言っていますが、リンク先にはもう何もなく、新しいリンクもありません。
failed-source-gone = 元にしたい動画はスタジオから削除されていて、もう取得できません。スタジオには何も送っていません。
failed-internal = こちらで問題が起きました。もう一度お試しください。

link-too-large = 動画がアップロードできる上限の{ $limit }MBを超えているため、リンクをお送りします。リンクには期限があります：
link-not-taken = Telegramがこの動画をここで受け付けないため、リンクをお送りします。リンクには期限があります：
link-not-fetched = 送信用に動画を取得できなかったため、リンクをお送りします。リンクには期限があります：
video-broken = 動画ファイルが壊れています。

## What a model makes a video of: parts of a list

operation-text = 文章
operation-image = 写真
operation-frames = 最初と最後の写真
operation-references = 見本の写真
operation-talking = 写真と音声
operation-edit = 変更する動画
operation-extend = 続きを作る動画
operation-guide = 見本の動画
list-join = { $before }、{ $after }

## Why no chat can reach a model

unreachable-mask-video = 塗り替える部分を示すマスク用の動画がもう1本必要
unreachable-character-object = キャラクターと、それを動かす演者の動画が必要

## Settings, models, languages

language-name = 日本語
command-models = すべてのモデル：使える素材と、選択中のモデル
command-settings = 指定がないときに使う設定
command-language = 話す言語を選ぶ
settings-title =
    ⚙️ 個人の設定：メッセージで指定がないときに使います。メッセージに書いたオプションがいつも優先されます。

    表示しているのは { $model } で選べるものです。ほかのモデルでは違うことがあります。
settings-title-group =
    ⚙️ このグループの設定：メッセージで指定がないときに使います。メッセージに書いたオプションがいつも優先されます。変更できるのは管理者だけです。

    表示しているのは { $model } で選べるものです。ほかのモデルでは違うことがあります。
settings-admins-only = このグループの設定を変更できるのは管理者だけです。個人の設定は、このボットとの個人チャットで選べます。
settings-pick-ar = 📐 動画の縦横比はどれにしますか？{ $model } で選べるものです。写真もこの比率に切り抜かれます。
settings-pick-duration = ⏱ 動画の長さはどれにしますか？{ $model } で選べる長さです。
settings-pick-res = 🖥 動画の解像度はどれにしますか？{ $model } で選べる解像度です。
value-own = モデルにおまかせ
value-on = オン
value-off = オフ
value-telegram = Telegramと同じ
button-set-model = 🎬 モデル：{ $value }
button-set-ar = 📐 縦横比：{ $value }
button-set-duration = ⏱ 長さ：{ $value }
button-set-res = 🖥 解像度：{ $value }
button-set-sound = 🔊 音：{ $value }
button-set-enhance = ✨ 文章を整える：{ $value }
button-set-confirm = ✋ 作る前に確認：{ $value }
button-set-language = 🌐 言語：{ $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ 設定
button-back = ↩️ 戻る
button-previous = ◀️ 前へ
button-next = 次へ ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 利用できないモデル · { $count }
button-mine = ⭐ 自分用に選ぶ
button-mine-group = ⭐ このグループ用に選ぶ
button-is-mine = ✅ 自分用に選択中
button-is-mine-group = ✅ このグループ用に選択中
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
models-tags = 文章の中の { $first } は最初に送ったものを指し、その後も順に続きます。この名前を書かなければ、自動で付け加えます。
models-unreachable = 🚫 次の{ $count }種類のモデルは、チャットからは利用できません。理由：
language-title = 🌐 何語で話しましょうか？グループでも同じ言語を使います。
language-title-group = 🌐 このグループでは何語で話しましょうか？メンバーの言語に対応していれば、その人にはその言語で答えます。

## Answers to messages, and the buttons under a result

refused-sound-alone = 声には顔が必要です。音声メッセージに、/video で始まるキャプションを付けた写真で返信してください。
button-change = ✏️ 変更して作る
button-extend = ➡️ 続きを作る
button-others = 🎛 別のモデルで
button-copy = 📋 コピー
pressed-no-others = この内容のまま作れるモデルはほかにありません。
change-words =
    これをコピーし、好きなところを変えて送ってください：

    { $command }
change-media =
    これをコピーし、好きなところを変えて、このメッセージへの返信として送ってください。同じ写真、音声、動画を使います：

    { $command }
other-models = どのモデルでもう一度作りますか？押すとすぐに制作を始め、1本分として数えます。

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 追加ありがとうございます！文章や写真を動画に変えます。
group-sees-all = 👀 このグループのメッセージが見えるので、メンションするだけでも使えます：@{ $name } 山々の上を飛ぶドラゴン
group-sees-some =
    🙈 ここで見えるのは、コマンドと、このボットのメッセージへの返信だけです。メッセージや写真のキャプションでメンションしても届きません。
    届くようにするには、グループの管理者がこのボットを管理者にしてください。または、ボットのオーナーが @BotFather の /setprivacy でグループのプライバシーモードをオフにして、もう一度追加してください。
group-no-videos = ⚠️ このグループに動画を送る権限がないため、届くのはリンクだけになります。管理者がグループの権限で許可するか、このボットを管理者にしてください。
group-no-messages = ⚠️ 「{ $group }」に追加されましたが、そこに書き込む権限がありません。グループの管理者がグループの権限で許可するか、このボットを管理者にしてください。

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 文章や写真を、音付きの動画に変えます。

    見たいものを書くか、写真を送って何が起きてほしいかを伝えてください。1〜2分後には動画が届きます。グループでも使えます。

    「開始」（START）を押して、最初のアイデアを送ってください。
bot-short-description = 🎬 文章や写真を音付きの動画に変えます。個人チャットでもグループでも使えます。

## Videos already made, and what is kept

command-history = これまでの動画をすぐに再送
command-privacy = 保存している情報と、それを見られる人
command-forget = 保存している情報を削除する
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ 新しい
button-older = 古い ›
button-forget = 🗑 すべて削除
pressed-not-now = 今はTelegramが受け付けませんでした。届かなければ、もう一度押してください。
history-empty = ここにはまだ動画がありません。/video で作れます。
history-title = 🎞 これまでの動画（新しい順）。ボタンを押すと、もう一度送ります。料金はかからず、本数にも数えません。
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · リンクで届いたため、再送できません
history-lost = この動画はもうTelegramにないため、再送できません。新しく作り直すことはできますが、1本分として数えます。
forget-ask =
    🗑 保存している情報を、すべてのチャットの分まとめて削除しますか？

    次のものは元に戻せません：終わったリクエストすべての文章、オプション、写真の参照情報、動画のリンク、結果。/history の一覧とボタン。/settings の設定。まだ返事を待っている提案と質問。動画の下のボタンも使えなくなります。

    このチャットのメッセージと動画は残ります。保存しているのはTelegramで、削除できるのはご自身だけです。利用枠が変わらないように、動画を作ったことは1日ほど覚えていますが、どの動画かは覚えていません。
forget-under-way = まだ進行中のリクエストが{ $count }件あります。これは削除されず、動画は届きます。その後でもう一度 /forget を送ってください。
forget-done =
    { $count ->
        [0] 完了しました。終わったリクエストはありませんでした。返事待ちの提案と質問は削除しました。
       *[other] 完了しました。終わったリクエスト{ $count }件と、返事待ちの提案と質問を削除しました。
    }
privacy =
    🔒 保存している情報：
    · リクエスト：文章、オプション、モデル、日時、TelegramのユーザーID（番号）、言語、送信元のチャットとメッセージ、写真と完成した動画のTelegramでの参照情報、スタジオにある動画のリンク、問題があった場合はその内容。{ $days ->
        [0] /forget を送るまで。
       *[other] /forget を送るまで、長くても{ $days }日間。
    }
    · 返事を待っている提案と質問、アルバムの写真のTelegramでの参照情報：7日間。
    · /settings で選んだ内容：変更するか /forget を送るまで。
    · 写真と音声そのもの：スタジオに渡すか、リクエストが終わるまで。動画：送信している間だけ。
    · このボットへのメッセージ：処理が終わるまで。処理できなかったもの：2日間。

    見られる人：
    · スタジオ（AI/ML API）には、リクエストの文章、オプション、画像、音声がランダムな番号で渡ります。名前やTelegramのユーザーIDは渡りません。何を保存するかはスタジオのルールによります。
    · Telegramは、やりとりしたメッセージと動画を独自のルールで保存します。
    · このボットのオーナーは、ボットの保存データとログを見られます。
    · グループでは、リクエストと動画が全員に見えます。

    削除するには：/forget で、このボットが保存している情報を削除できます。利用枠のため、リクエストがあったことと場所は1日ほど覚えていますが、内容は覚えていません。スタジオやTelegramにあるもの、オーナーが持つコピーやログは削除されません。

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = 料金は完成後に確定
price-unknown = 料金は不明
refused-model-gone =
    申し訳ありません。{ $model } はスタジオで提供されなくなりました。利用枠は消費されていません。{ $other ->
        [none] 今のところ、ほかのモデルにも同じことはできません。
       *[other] { $other } でも同じことができます。次を追加してください：--model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ ほかのチャットでは：@{ $name } に続けて見たいものを入力してください。
inline-make = 🎬 ここでこの動画を作る
inline-about = { $model } · 所要時間は約{ $time } · { $price }
inline-empty = 見たいものを書いてください
inline-refused = ✋ このままでは作れません
inline-offer =
    🎬 「{ $prompt }」

    { $model } · 所要時間は約{ $time } · { $price } · 1本分として数えます
inline-status =
    「{ $prompt }」

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 最後のコマを動かす
button-file = 📎 ファイルで
pressed-fetching = 取りに行っています…
ask-frame = 🎞 ここが動画の最後のコマです。次に何が起きるようにしますか？ひとことで返信してください。
caption-file = 📎 スタジオが作ったままの動画です。Telegramで圧縮されていません。
video-gone = この動画はもう取り出せません。スタジオでは削除済みで、Telegramから受け取れるファイルは{ $limit }MBまでです。新しく作り直すことはできますが、1本分として数えます。

## When the studio, the owner's money or the room runs out

status-paused = ⏸ 順番待ち中です。スタジオは今、新しいリクエストを受け付けていません。リクエストは保存してあり、自動で再開します。
status-unclear = 🔎 リクエストが届いているか、まだスタジオから確認が取れません。この分はもう利用枠に数えません。あと1日問い合わせを続け、動画ができたらお届けします。
status-fitting = 📦 動画がTelegramには大きすぎるため、小さくしています… { $percent }%
caption-smaller = Telegramに収まるように小さくしました
link-no-room = 今は動画を置く空き容量がないため、リンクをお送りします。リンクには期限があります：
failed-no-room = 作業用の空き容量がなくなりました。このボットのオーナーによる確認が必要です。
refused-budget = このボットのオーナーが決めた24時間の予算を使い切りました。次の動画は{ $time }後に作れます。
refused-budget-model = { $model } の料金（{ $price }）は、このボットのオーナーが決めた24時間の予算を超えます。ほかのモデルの料金は /models で確認できます。
refused-budget-price = { $model } の料金は事前にわかりません。このボットのオーナーは、料金がわかるものだけを許可しています。ほかのモデルの料金は /models で確認できます。
refused-paused = スタジオにあるオーナーのアカウントの残高がほとんどないため、今は新しいリクエストを受け付けていません。オーナーには伝わっています。後でもう一度お試しください。

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML APIがキーを受け付けません。
        [credits] AI/ML APIのアカウントの残高がなくなりました。
       *[other] AI/ML APIに入れてもらえません。
    }解決するまで新しいリクエストは送らず、自動で再試行します。失われたものはありません。現在の待ち：{ $count }件
admin-resumed = ✅ AI/ML APIがまたリクエストを受け付けています。待っていたものを再開します。
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML APIがキーを受け付けません。
        [credits] AI/ML APIのアカウントの残高がなくなりました。
       *[other] AI/ML APIに入れてもらえません。
    }この状態が変わるまで、動画は作れない見込みです。1分ごとに問い合わせます。
admin-access = ✅ AI/ML APIにまた入れるようになりました。
admin-records-refused = ⚠️ 返事が失われたリクエストを AI/ML API の記録から探す問い合わせが拒否されています。これは私の不具合ですので、報告してください。二重に支払われることはなく、探し続けますが、該当するリクエストは待たされます。詳しくは「python -m bot check」とログをご覧ください。
admin-records-fine = ✅ AI/ML API の記録をまた調べられるようになりました。待っていたリクエストを進めます。
admin-balance-low = ⚠️ AI/ML APIのアカウントの残高が{ $amount }になりました。チャージされるまで新しいリクエストは受け付けません。進行中のものは続けます。
admin-balance-fine = ✅ AI/ML APIのアカウントがチャージされました：{ $amount }。新しいリクエストを受け付けます。
