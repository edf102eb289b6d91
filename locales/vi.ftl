# Vietnamese. The user is "bạn", the bot "mình"; caption = chú thích, reply = trả lời, model = mô hình, option = tùy chọn, request = yêu cầu, quota = lượt, audio = tệp âm thanh, video message = tin nhắn video, filming = quay. Words do not change with their number: [one], which CLDR counts 0 and 1 as, says the same as *[other], but for what lies in the number itself.

## Sentences that several messages share

-nothing-counted = Bạn không mất lượt nào.
-third-counts = Lần này không được tính là một video, trừ khi trong 24 giờ qua việc này đã xảy ra với bạn hai lần.
-link-expires = Liên kết sẽ hết hạn sau một thời gian:

## Greetings

start =
    🎬 Mình biến lời mô tả và ảnh thành video.

    Gửi /video kèm điều bạn muốn xem:
    /video một con rồng bay trên dãy núi

    Hoặc gửi một bức ảnh có chú thích cho biết điều gì sẽ xảy ra trong đó. Chỉ mất một hai phút, và mình sẽ báo cho bạn biết đã làm đến đâu.

    { $quota }
start-quota =
    { $limit ->
        [0] Bạn có thể làm bao nhiêu video tùy thích.
        [one] Mỗi ngày bạn làm được { $limit } video; hiện còn lại: { $left }.
       *[other] Mỗi ngày bạn làm được { $limit } video; hiện còn lại: { $left }.
    }
help =
    🎬 Lời mô tả: gửi /video kèm điều bạn muốn xem.
    🖼 Một bức ảnh: thêm chú thích cho biết điều gì sẽ xảy ra trong đó, hoặc trả lời một bức ảnh bằng /video.
    🎞 Một album: hai ảnh sẽ là khung hình đầu và cuối; nhiều ảnh hơn thì cho biết ai hoặc những gì sẽ xuất hiện.
    🗣 Giọng nói: trả lời một tin nhắn thoại bằng ảnh và /video, ảnh sẽ biết nói. Hoặc gửi một bức ảnh kèm /say và lời cần nói.
    🎥 Một video, của bạn hay của mình: thêm chú thích, hoặc trả lời video đó bằng /video, mình sẽ sửa hoặc làm tiếp. Trả lời bằng ảnh và /video thì ảnh sẽ chuyển động theo.
    ⚙️ Thời lượng, tỷ lệ, độ phân giải, mô hình: nhấn một nút bên dưới.

    Video do một studio là AI/ML API làm ra. { $quota }
help-options =
    🎛 Tùy chọn, đặt ở bất cứ đâu trong tin nhắn:

    --model TÊN – mô hình; /models liệt kê tất cả
    --ar 16:9 – tỷ lệ khung hình: 16:9, 9:16, hoặc chỉ cần vertical (dọc)
    --duration 8 – thời lượng tính bằng giây
    --res 1080p – độ phân giải
    --seed 42 – làm lại gần giống như trước
    --no "mờ, chữ" – những thứ cần tránh
    --silent – không có âm thanh
    --raw – giữ nguyên văn lời bạn viết
    --sketch – xem bản phác rẻ trước, rồi làm bản đầy đủ
    --set tên=giá_trị – thiết lập khác của mô hình

    Không có --model thì mình dùng { $model }, hoặc mô hình bạn đã chọn trong /settings. Không phải mô hình nào cũng có mọi tùy chọn; nếu có gì không hợp, mình sẽ báo và bạn không mất lượt nào.
help-commands =
    📜 Lệnh:

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
    🎬 Trong nhóm này, hãy gửi
    /video một con rồng bay trên dãy núi
    hoặc trả lời một bức ảnh hay video bằng /video và điều sẽ xảy ra trong đó. Chú thích cũng có thể bắt đầu bằng /video.
unknown-command =
    Mình không biết lệnh { $command }. { $nearest ->
        [none] /help cho biết mình làm được gì.
       *[other] Có phải ý bạn là { $nearest }?
    }
sorry = Phía mình gặp trục trặc. { -nothing-counted } Bạn gửi lại giúp mình nhé.

## Command menus (at most 256 characters each)

command-video = Làm video từ lời mô tả của bạn
command-queue = Các yêu cầu của bạn và tiến độ
command-cancel = Hủy những yêu cầu còn đang chờ
command-quota = Bạn còn làm được bao nhiêu video
command-help = Mình làm được gì

## Questions and offers

ask-prompt = Ảnh đẹp đấy! Điều gì sẽ xảy ra trong ảnh? Hãy trả lời bằng vài từ.
ask-words =
    Video sẽ có gì? Hãy trả lời bằng vài từ, hoặc gửi
    /video một con rồng bay trên dãy núi
ask-video = 🎞 Bạn muốn mình làm gì với video này? Hãy trả lời bằng vài từ, ví dụ: biến thành mùa đông.
ask-say = 🗣 Trong video này cần nói gì? Hãy trả lời bằng lời cần nói.
ask-say-photo = 🗣 Ảnh này cần nói gì? Hãy trả lời bằng lời cần nói.
ask-placeholder = Điều gì sẽ xảy ra?
offer =
    Mình làm video từ nội dung này nhé?

    “{ $prompt }”

    { inline-about } · tính là một video
offer-help = Bạn đang hỏi à? /help cho biết mình làm được gì.
offer-others-change = Những mô hình này thì sửa được:
offer-terms = { $model } · làm trong khoảng { $time } · { $price }
offer-talk =
    Mình cho ảnh này nói nhé?

    { $terms } · tính là một video
offer-say =
    Mình cho ảnh này nói như vậy nhé?

    “{ $prompt }”

    { $terms } · tính là một video
ask-video-note =
    Bạn muốn ảnh này nói bằng giọng trong tin nhắn video, hay chuyển động theo video đó?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Mình cho ảnh này chuyển động như video kia nhé?

    { $terms } · tính là một video
edited = Mình làm theo điều bạn viết lúc đầu. Nếu muốn bản đã sửa, bạn hãy gửi thành tin nhắn mới.
unsupported =
    { $kind ->
        [sticker] Mình không làm được video từ nhãn dán.
       *[other] Mình không dùng được nội dung này.
    } Hãy gửi lời mô tả, hoặc một bức ảnh hay video có chú thích.
unusable-answered =
    { $kind ->
        [sticker] Mình không dùng được nhãn dán mà bạn trả lời.
       *[other] Mình không dùng được tin nhắn mà bạn trả lời.
    } Hãy gửi lại tin nhắn của bạn mà không trả lời tin nào.

## Buttons

button-make = 🎬 Làm video
button-again = 🔁 Lần nữa
button-sketch = ✏️ Bản phác
button-another-sketch = ✏️ Bản phác khác
button-full = 🎬 Bản đầy đủ
button-retry = 🔁 Thử lại
button-cancel = ✖️ Hủy
button-cancel-place = ✖️ Hủy “{ $prompt }”
button-no = ✖️ Không, cảm ơn
button-without = Bỏ { $option }
button-write-down = 📝 Chép thành chữ
button-talk = 🗣 Cho ảnh nói
button-animate = 🕺 Chuyển động theo
button-options = 🎛 Tùy chọn
button-models = 🎬 Mô hình
button-commands = 📜 Lệnh
pressed-make = Đã thêm vào hàng chờ.
pressed-already = Video này đang được làm rồi.
pressed-not-yours = Nút này là của người khác.
pressed-write-down = Đang nghe…
pressed-already-written = Mình đã nghe tin này rồi.
pressed-gone = Nút này đã hết hạn. Hãy bắt đầu lại bằng /video.
pressed-cancelled = Đã hủy.
pressed-too-late = Không hủy kịp nữa: đã bắt đầu quay rồi. Bạn sẽ nhận được video.
pressed-doubtful = Studio trả lời không rõ ràng, và mình vẫn đang kiểm tra xem studio đã nhận được yêu cầu này chưa. Hiện chưa thể hủy.

## The status of a request

status-preparing = 🖼 Đang xem ảnh của bạn…
status-preparing-video = 🎞 Đang xem video…
status-waiting =
    { $position ->
        [0] ⏳ Trong hàng chờ: trước bạn còn hơn { $limit } yêu cầu.
        [1] ⏳ Trong hàng chờ: tiếp theo là bạn.
       *[other] ⏳ Trong hàng chờ: vị trí { $position }.
    }
status-starting = 🎬 Đang chuẩn bị quay…
status-checking = 🔎 Studio trả lời không rõ ràng, nên mình đang kiểm tra xem studio đã nhận được yêu cầu của bạn chưa. Không có gì bị làm hay bị tính hai lần. Chậm nhất { $time } sau khi gửi, yêu cầu này sẽ không còn được tính là đang thực hiện. Mình sẽ kiểm tra tiếp trong một ngày.
status-making =
    🎬 Đang quay…
    { $bar } { $percent }%
    { $left ->
        [-1] Lần này lâu hơn bình thường một chút.
       *[other] Còn khoảng { $time }
    }
status-late = 🐢 Lần này lâu hơn bình thường rất nhiều, nên không còn được tính là yêu cầu đang thực hiện của bạn. Nó vẫn được tính là một video, trừ khi thất bại. Mình sẽ theo dõi thêm một ngày; nếu có video, bạn sẽ nhận được.
status-sending = 📤 Video đã xong, đang gửi…
status-speaking = 🗣 Đang đọc lời của bạn thành tiếng…
status-drawing = 🖼 Đang vẽ hình…
status-cancelled = ✖️ Đã hủy. { -nothing-counted }
status-undelivered = 🎁 Video của bạn đã xong, nhưng Telegram không cho mình gửi vào cuộc trò chuyện này. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    Lần này không được tính là một video.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } giây
time-minutes = { $minutes } phút
time-minutes-seconds = { $minutes } phút { $seconds } giây
time-hours = { $hours } giờ
time-hours-minutes = { $hours } giờ { $minutes } phút

## The video

caption-made = { $model }{ $details } · làm trong { $time }

## The list of requests, and the quota

queue-empty = Bạn không có yêu cầu nào đang thực hiện. Hãy bắt đầu bằng /video.
queue-title =
    { $count ->
        [one] Bạn có { $count } yêu cầu đang thực hiện:
       *[other] Bạn có { $count } yêu cầu đang thực hiện:
    }
queue-waiting =
    ⏳ { $position ->
        [0] trước bạn còn hơn { $limit } yêu cầu
       *[other] vị trí { $position }
    } – { $prompt }
queue-paused = ⏸ đang chờ studio – { $prompt }
queue-paused-model = ⏸ đang chờ { $model } – { $prompt }
queue-starting = 🎬 đang chuẩn bị quay – { $prompt }
queue-checking = 🔎 đang kiểm tra xem studio đã nhận được chưa – { $prompt }
queue-making = 🎬 đang quay – { $prompt }
queue-sending = 📤 đang gửi – { $prompt }
queue-preparing = 🖼 đang xem ảnh – { $prompt }
queue-late = 🐢 bị trễ – { $prompt }
cancel-none = Bạn không có yêu cầu nào trong hàng chờ. Hãy bắt đầu bằng /video.
cancel-done =
    { $count ->
        [one] Đã hủy { $count } yêu cầu. { -nothing-counted }
       *[other] Đã hủy { $count } yêu cầu. { -nothing-counted }
    }
cancel-too-late =
    { $count ->
        [one] { $count } yêu cầu đã bắt đầu quay và không dừng được nữa. Bạn sẽ nhận được video.
       *[other] { $count } yêu cầu đã bắt đầu quay và không dừng được nữa. Bạn sẽ nhận được video.
    }
cancel-doubtful = Hiện chưa thể hủy yêu cầu này:
quota-daily =
    { $limit ->
        [0] Mỗi ngày bạn có thể làm bao nhiêu video tùy thích. Số video trong 24 giờ qua: { $used }.
        [one] Trong 24 giờ qua bạn đã làm { $used }/{ $limit } video; còn lại { $left }.
       *[other] Trong 24 giờ qua bạn đã làm { $used }/{ $limit } video; còn lại { $left }.
    }
quota-next = Bạn có thể làm video tiếp theo sau { $time } nữa.
quota-active =
    { $limit ->
        [0] Đang thực hiện: { $used }.
       *[other] Đang thực hiện: { $used } (tối đa { $limit } cùng lúc).
    }
quota-money = Các video trong 24 giờ qua của bạn tốn { $amount } trong số { $total } bạn được chi.
quota-chat =
    { $limit ->
        [one] Trong 24 giờ qua nhóm này đã làm { $used }/{ $limit } video.
       *[other] Trong 24 giờ qua nhóm này đã làm { $used }/{ $limit } video.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } không có tác dụng ở đây: { $model } không dùng tùy chọn này.
note-chosen = Ở đây { $model } cần { $setting } = { $value }, nên mình đã chọn giá trị đó.
note-silent = Với yêu cầu này, { $model } chỉ làm được video không có âm thanh.
note-still = Đây là hình tĩnh: ở bản đầy đủ, { $model } làm một video bắt đầu bằng hình này.
note-sketch = Đây là bản phác: xem trước với giá rẻ những gì { $model } làm ở bản đầy đủ.
note-continues = { $model } không sửa được video, mà sẽ làm tiếp từ chỗ video kết thúc.
note-cut = { $model } chỉ dùng { $seconds } giây đầu của video bạn gửi.
note-guides = { $model } không sửa video này, mà làm một video mới theo mẫu của nó.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    Video sẽ có gì? Ví dụ:
    /video một con rồng bay trên dãy núi
refused-instead = Nhấn một nút để làm theo cách đó:
refused-unknown-option =
    Không có tùy chọn { $option }. { $nearest ->
        [none] Các tùy chọn là: { $options }.
       *[other] Có phải ý bạn là { $nearest }?
    }
refused-option-value = { $option } cần một giá trị, ví dụ { $example }.
refused-option-flag = { $option } không đi kèm giá trị.
refused-open-quote = Dấu ngoặc kép sau { $option } chưa được đóng.
refused-unknown-model =
    Không có mô hình “{ $name }”. { $developer ->
        [none] Gần giống nhất là: { $families }.
       *[other] { $developer } có: { $families }.
    }
refused-no-sketch =
    { $model } không có bản phác cho nội dung này. { $families ->
        [none] Mô hình khác cũng không có.
       *[other] Có bản phác cho { $families }.
    }
refused-sketch-no-cheaper = Ở đây bản phác không rẻ hơn chính video của { $model }.
refused-stills = Bạn đã đạt giới hạn bản phác trong 24 giờ. Sau { $time }, mình vẽ được bản tiếp theo.
refused-say-photo = Để có người nói những lời này, hãy gửi một bức ảnh có khuôn mặt, với chú thích là /say và lời cần nói; hoặc trả lời một bức ảnh bằng /say và lời cần nói.
refused-say-off = Ở đây tính năng đọc thành tiếng đang tắt. Thay vào đó, bạn có thể trả lời một tin nhắn thoại bằng ảnh và /video.
refused-say-long =
    { $limit ->
        [one] Lời quá dài: nói hết khoảng { $seconds } giây, mà { $model } chỉ nói được tối đa { $limit } giây. Hãy viết ngắn hơn.
       *[other] Lời quá dài: nói hết khoảng { $seconds } giây, mà { $model } chỉ nói được tối đa { $limit } giây. Hãy viết ngắn hơn.
    }
refused-option =
    { $operation ->
        [image] Với ảnh, { $model } không có tùy chọn { $option }.
       *[other] { $model } không có tùy chọn { $option }.
    } { $options ->
        [none] Mô hình này không có tùy chọn nào cả.
       *[other] Bạn có thể dùng { $options }.
    }
refused-value =
    Với { $model }, { $option } không thể là “{ $value }”. { $nearest ->
        [none] Bạn có thể dùng: { $choices }.
       *[other] Gần nhất là { $nearest }. Bạn có thể dùng: { $choices }.
    }
refused-not-integer = { $option } cần một số nguyên, không phải “{ $value }”.
refused-not-number = { $option } cần một số, không phải “{ $value }”.
refused-bounds = Với { $model }, { $option } không thể là { $value }. Bạn có thể dùng từ { $minimum } đến { $maximum }.
refused-option-too-long = Nội dung sau { $option } quá dài: tối đa { $limit } ký tự.
refused-prompt-too-long = Lời mô tả dài { $length } ký tự; { $model } chỉ nhận tối đa { $limit }.
refused-needs-photo = { $model } cần một bức ảnh ở đây: hãy gửi ảnh có chú thích, hoặc trả lời một bức ảnh bằng /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } chỉ nhận tối đa { $limit } ảnh.
       *[other] { $model } chỉ nhận tối đa { $limit } ảnh.
    } Mô hình này làm video từ: { $takes }. { $other ->
        [none] Không có mô hình nào khác nhận nhiều ảnh như vậy.
       *[other] { $other } nhận được: hãy thêm --model { $other }
    }
refused-needs-photos =
    { $count ->
        [one] { $model } cần { $count } ảnh ở đây: hãy gửi kèm chú thích.
       *[other] { $model } cần { $count } ảnh ở đây: hãy gửi thành album có chú thích.
    }
refused-needs-sound = { $model } cần một bức ảnh và một giọng nói: hãy trả lời một tin nhắn thoại bằng ảnh và /video.
refused-needs-video = { $model } cần một video: hãy gửi một video có chú thích, hoặc trả lời một video bằng /video và điều cần thay đổi.
refused-media =
    { $operation ->
        [text] Chỉ có lời mô tả thì chưa đủ với { $model }.
        [image] { $model } không làm ảnh chuyển động được.
        [frames] { $model } không đi từ ảnh này sang ảnh khác được.
        [references] { $model } không dùng ảnh tham khảo được.
        [talking] { $model } không làm cho ảnh nói được.
        [edit] { $model } không sửa video như thế này được.
        [extend] { $model } không làm tiếp video được.
        [guide] { $model } không dùng video làm mẫu được.
        [motion] { $model } không cho ảnh chuyển động theo video được.
       *[other] { $model } không làm video từ nội dung này được.
    } Mô hình này làm video từ: { $takes }. { $other ->
        [none] Cũng không có mô hình nào khác làm được.
       *[other] { $other } làm được: hãy thêm --model { $other }
    }
refused-needs-voice = { $model } làm cho video biết nói: hãy viết lời cần nói sau /video.
refused-voice-or-words = { $model } chỉ nhận một trong hai: tệp âm thanh hoặc lời cần nói. Bạn hãy gửi lại với một thứ thôi nhé.
refused-photo-count =
    { $count ->
        [one] Ở đây { $model } cần đúng { $count } ảnh.
       *[other] Ở đây { $model } cần đúng { $count } ảnh. Hãy gửi thành album có chú thích.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } chỉ nhận tệp âm thanh ngắn hơn { $limit } giây.
       *[other] { $model } chỉ nhận tệp âm thanh ngắn hơn { $limit } giây.
    } Bạn hãy gửi bản ngắn hơn nhé.
refused-video-length =
    { $minimum ->
        [0] { $model } chỉ nhận video dài tối đa { $maximum } giây.
       *[other] { $model } chỉ nhận video dài từ { $minimum } đến { $maximum } giây.
    } Video này không phù hợp.
refused-video-pixels = Video này quá lớn với { $model }, vốn chỉ nhận tối đa { $limit } megapixel.
refused-video-frames = Video này quá dài với { $model }, vốn chỉ nhận tối đa { $limit } khung hình, tức là { $seconds } giây nếu mỗi giây có 30 khung hình.
refused-medium =
    { $kind ->
        [sound] { $model } không dùng được tệp âm thanh này: định dạng hoặc kích thước không phù hợp.
        [video] { $model } không dùng được video này: định dạng hoặc kích thước không phù hợp.
       *[photo] { $model } không dùng được ảnh này: định dạng hoặc kích thước không phù hợp.
    }
refused-links-only = { $model } chỉ nhận ảnh và âm thanh dưới dạng liên kết trên web, mà mình không có liên kết như vậy. /models cho biết các mô hình khác.
refused-links-only-video = { $model } chỉ nhận video dưới dạng liên kết trên web, mà mình không có liên kết như vậy. /models cho biết các mô hình khác.
refused-combination = { $model } không kết hợp được { $option } { $value } với { $other }. Ở đây có thể chọn: { $choices }.
refused-combination-media = Khi làm video từ { $takes }, { $model } không dùng được { $option } { $value }. Ở đây có thể chọn: { $choices }.
refused-out-of-place = Ở đây { $model } không dùng được { $option }.
refused-generic-combination = { $model } không dùng được các tùy chọn này cùng lúc. Bạn hãy bỏ bớt nhé.
refused-needs-setting = { $model } còn cần --set { $setting }=GIÁ_TRỊ. Có thể chọn: { $choices }.
refused-setting =
    { $model } không có thiết lập nào tên là “{ $setting }”. { $settings ->
        [none] Mô hình này không có gì để dùng với --set.
       *[other] Với --set, bạn có thể dùng { $settings }.
    }
refused-album = Trong album này có video, mà mình chỉ dùng được ảnh. Bạn hãy gửi lại mà không kèm video nhé.
write-as-yourself = Bạn đang viết với tư cách kênh nên mình không biết bạn là ai. Hãy chuyển sang tài khoản của bạn rồi gửi lại.
refused-not-allowed =
    Rất tiếc, bot này chỉ dành cho những người và nhóm mà chủ bot đã chọn. { $group ->
        [none] ID Telegram của bạn là { $id }: hãy gửi cho chủ bot nếu bạn muốn dùng bot.
       *[other] ID của nhóm này là { $group }, còn của bạn là { $id }: hãy gửi một trong hai cho chủ bot nếu bạn muốn dùng bot.
    }
refused-user-daily =
    { $limit ->
        [one] Bạn đã đạt giới hạn { $limit } video trong 24 giờ.
       *[other] Bạn đã đạt giới hạn { $limit } video trong 24 giờ.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Nhóm này đã đạt giới hạn { $limit } video trong 24 giờ.
       *[other] Nhóm này đã đạt giới hạn { $limit } video trong 24 giờ.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Bạn đang có { $limit } yêu cầu được thực hiện rồi. Khi yêu cầu đó xong, bạn hãy thử lại nhé. Xem bằng /queue.
       *[other] Bạn đang có { $limit } yêu cầu được thực hiện rồi. Khi có một yêu cầu xong, bạn hãy thử lại nhé. Xem bằng /queue.
    }

## Photos that cannot be used

image-too-large = Ảnh này quá nặng: phải dưới { $limit } MB.
image-too-many-pixels = Ảnh này có { $megapixels } megapixel; mình chỉ dùng được tối đa { $limit }. Hãy gửi dưới dạng ảnh, đừng gửi dưới dạng tệp: Telegram sẽ thu nhỏ ảnh.
image-too-small = Ảnh này quá nhỏ ({ $width }×{ $height }); mỗi cạnh cần ít nhất { $limit } pixel.
image-crop-too-small = Ảnh này quá dài và hẹp: cắt theo tỷ lệ của video thì chỉ còn { $width }×{ $height } pixel, mà mỗi cạnh cần ít nhất { $limit }.
image-broken = Mình không mở được ảnh này; có vẻ tệp đã bị hỏng. Bạn gửi lại giúp mình nhé.
image-unusable = Mình không mở được ảnh này. Bạn hãy gửi dưới dạng ảnh, đừng gửi dưới dạng tệp nhé.
image-nothing = Ảnh này trống trơn: không thấy gì trong đó cả. Bạn hãy gửi ảnh khác nhé.
image-format = Mình không dùng được ảnh { $format }. Hãy gửi dưới dạng ảnh, đừng gửi dưới dạng tệp, hoặc gửi tệp JPEG, PNG, WebP, HEIC, AVIF, TIFF hay BMP.
image-unknown = Đây không phải là ảnh mà mình dùng được. Hãy gửi dưới dạng ảnh, đừng gửi dưới dạng tệp, hoặc gửi tệp JPEG, PNG, WebP, HEIC, AVIF, TIFF hay BMP.
image-animated = Mình không dùng được ảnh GIF, chỉ dùng được ảnh tĩnh.
image-gone = Telegram không còn cho mình tải ảnh này về nữa. Bạn gửi lại giúp mình nhé.
sound-too-large = Tệp âm thanh này quá nặng: phải dưới { $limit } MB.
sound-too-long =
    { $limit ->
        [one] Tệp âm thanh này quá dài: tối đa { $limit } giây.
       *[other] Tệp âm thanh này quá dài: tối đa { $limit } giây.
    }
sound-too-short =
    { $limit ->
        [one] Tệp âm thanh này quá ngắn: cần ít nhất { $limit } giây.
       *[other] Tệp âm thanh này quá ngắn: cần ít nhất { $limit } giây.
    }
sound-broken = Mình không phát được tệp âm thanh này. Hãy gửi một tin nhắn thoại hoặc tệp MP3.
sound-gone = Telegram không còn cho mình tải tệp âm thanh này về nữa. Bạn gửi lại giúp mình nhé.
source-too-large = Video này quá lớn: mình dùng được video tối đa { $limit } MB.
source-too-long =
    { $limit ->
        [one] Video này quá dài: mình dùng được tối đa { $limit } giây. Hãy gửi video ngắn hơn.
       *[other] Video này quá dài: mình dùng được tối đa { $limit } giây. Hãy gửi video ngắn hơn.
    }
source-too-short = Video này quá ngắn: cần ít nhất { $limit } giây.
source-unusable = Mình không mở được video này. Hãy gửi nó dưới dạng video chứ không phải tệp, hoặc gửi tệp MP4.
source-cannot-fit = Mình không chỉnh được video này cho vừa mô hình: khung hình quá dài và hẹp.
source-gone = Telegram không còn cho mình tải video này về nữa. Bạn gửi lại giúp mình nhé.
media-out-of-reach = Ở đây mình không lấy được ảnh, tệp âm thanh và video: máy chủ Telegram của bot này chưa được thiết lập cho việc đó. Chủ bot cần xem lại việc này.
sound-silent = Mình không nghe thấy gì trong tệp âm thanh này: im lặng từ đầu đến cuối. Bạn hãy gửi tệp khác nhé.

## Failures

failed-content = Studio đã từ chối lời mô tả hoặc ảnh này: quy định của họ không cho phép. Hãy thử cách diễn đạt khác hoặc ảnh khác.
failed-generation = Studio không làm được video này: { $reason }
failed-unknown = Studio không làm được video này và không nói lý do.
failed-field = Studio không chấp nhận { $field }. Hãy thử bỏ tùy chọn đó.
failed-bad-request = Studio không chấp nhận yêu cầu: { $reason }
failed-bad-key = Hiện tại studio không cho mình vào. Chủ bot cần xem lại việc này.
failed-no-credits = Tài khoản của bot tại studio đã hết tiền. Chủ bot cần nạp thêm.
failed-not-allowed = Studio không cho phép tài khoản của bot làm việc này.
failed-model-gone = Studio không còn mô hình này nữa. Hãy chọn mô hình khác.
failed-maintenance = Studio đang bảo trì mô hình này. Hãy thử mô hình khác, hoặc thử lại sau.
failed-never-came = Studio mãi không hoàn thành video này, và mình không chờ nữa.
failed-no-video = Studio báo video này đã xong, nhưng thứ mình nhận được không phải là video.
failed-link-dead = Studio báo video này đã xong, nhưng liên kết không còn dùng được, và cũng không có liên kết mới.
failed-source-gone = Mình không lấy được video mà bạn muốn dùng nữa: studio đã xóa nó. Chưa có gì được gửi đến studio.
failed-internal = Phía mình gặp trục trặc. Bạn hãy thử lại nhé.

link-too-large = Video lớn hơn mức { $limit } MB mà mình tải lên được, nên đây là liên kết. { -link-expires }
link-not-taken = Telegram không nhận video này ở đây, nên đây là liên kết. { -link-expires }
link-not-fetched = Mình không tải được video về để gửi cho bạn, nên đây là liên kết. { -link-expires }
video-broken = Tệp video bị hỏng.

## What a model makes a video of: parts of a list

operation-text = lời mô tả
operation-image = một bức ảnh
operation-frames = ảnh đầu và ảnh cuối
operation-references = ảnh tham khảo
operation-talking = ảnh kèm giọng nói
operation-edit = video cần sửa
operation-extend = video cần làm tiếp
operation-guide = video làm mẫu
operation-motion = ảnh kèm video để chuyển động theo
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = cần thêm một video làm mặt nạ cho phần sẽ được vẽ lại
unreachable-character-object = cần một nhân vật và video một diễn viên để điều khiển nhân vật đó
unreachable-no-description = là mô hình mới, và AI/ML API không cho biết mô tả ở đâu
unreachable-elsewhere = là mô hình mới, và mô tả không nằm ở chính AI/ML API
unreachable-not-had = là mô hình mới, và chưa lấy được mô tả; mình sẽ thử lại
unreachable-unreadable = là mô hình mới, và không đọc được mô tả
unreachable-circular = là mô hình mới, và mô tả dẫn vòng về chính nó
unreachable-other-model = là mô hình mới, và mô tả là của mô hình khác
unreachable-path = là mô hình mới, và phải yêu cầu theo cách mình không biết
unreachable-required = là mô hình mới, và cần thứ mình không đưa được: { $parameter }
unreachable-use-of-video = là mô hình mới, và mô tả không cho biết nó làm gì với video
unreachable-no-input = là mô hình mới, và không nhận lời mô tả hay ảnh theo cách mình biết
unreachable-id = là mô hình mới, và có tên không viết được trong cuộc trò chuyện
unreachable-name = là mô hình mới, và trùng tên với mô hình khác

## Settings, models, languages

language-name = Tiếng Việt
command-models = Tất cả mô hình và những gì chúng làm được
command-settings = Cài đặt mặc định của bạn
command-language = Ngôn ngữ mình nói với bạn
settings-title =
    ⚙️ Cài đặt của bạn: những gì mình dùng khi tin nhắn của bạn không nói khác. Tùy chọn trong tin nhắn luôn được ưu tiên.

    Đây là những lựa chọn của { $model }; mô hình khác có thể khác.
settings-title-group =
    ⚙️ Cài đặt của nhóm này: những gì mình dùng khi tin nhắn không nói khác. Tùy chọn trong tin nhắn luôn được ưu tiên. Chỉ quản trị viên mới thay đổi được.

    Đây là những lựa chọn của { $model }; mô hình khác có thể khác.
settings-admins-only = Chỉ quản trị viên mới thay đổi được cài đặt của nhóm này. Bạn có thể chọn cài đặt riêng trong cuộc trò chuyện riêng với mình.
settings-pick-ar = 📐 Video của bạn nên có tỷ lệ khung hình nào? Đây là những tỷ lệ mà { $model } hỗ trợ. Ảnh sẽ được cắt cho vừa.
settings-pick-duration = ⏱ Video của bạn nên dài bao lâu? Đây là những thời lượng mà { $model } hỗ trợ.
settings-pick-res = 🖥 Video của bạn nên có độ phân giải nào? Đây là những độ phân giải mà { $model } hỗ trợ.
value-own = tùy mô hình
value-own-known = { $value } (mặc định)
value-on = bật
value-off = tắt
value-telegram = theo Telegram
button-set-model = 🎬 Mô hình: { $value }
button-set-ar = 📐 Tỷ lệ: { $value }
button-set-duration = ⏱ Thời lượng: { $value }
button-set-res = 🖥 Độ phân giải: { $value }
button-set-sound = 🔊 Âm thanh: { $value }
button-set-enhance = ✨ Trau chuốt mô tả: { $value }
button-set-confirm = ✋ Hỏi trước khi làm: { $value }
button-set-language = 🌐 Ngôn ngữ: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Cài đặt
button-back = ↩️ Quay lại
button-previous = ◀️ Trước
button-next = Thêm ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Không dùng được ở đây · { $count }
button-mine = ⭐ Dùng mô hình này
button-mine-group = ⭐ Dùng trong nhóm này
button-is-mine = ✅ Mô hình của bạn
button-is-mine-group = ✅ Mô hình của nhóm này
pressed-saved = Đã lưu.
pressed-admins-only = Chỉ quản trị viên của nhóm này mới thay đổi được.
pressed-no-more = Lựa chọn này không còn nữa.
models-title =
    { $count ->
        [one] 🎬 Có { $count } mô hình. Bạn muốn xem của hãng nào?
       *[other] 🎬 Có { $count } mô hình. Bạn muốn xem của hãng nào?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } mô hình.
       *[other] 🎬 { $developer }: { $count } mô hình. Bạn muốn xem mô hình nào?
    }
models-family =
    🎬 { $model } · { $developer }

    Làm video từ:

    { $takes }

    Làm trong khoảng { $time } · { $price }
    Chỉ dùng cho một video: --model { $name }
models-tags = Trong lời mô tả, bạn có thể gọi thứ đầu tiên bạn gửi là { $first }, và cứ thế tiếp theo. Nếu bạn không dùng các tên này, mình sẽ thêm vào.
models-new = 🆕 Mình chỉ biết mô hình này qua mô tả của AI/ML API; chưa ai dùng thử giúp mình.
models-unreachable =
    { $count ->
        [one] 🚫 Có { $count } mô hình không dùng được từ cuộc trò chuyện, và đây là lý do:
       *[other] 🚫 Có { $count } mô hình không dùng được từ cuộc trò chuyện, và đây là lý do:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 Mình nên dùng ngôn ngữ nào với bạn? Trong nhóm cũng vậy.
language-title-group = 🌐 Mình nên dùng ngôn ngữ nào trong nhóm này? Với từng thành viên, mình trả lời bằng ngôn ngữ của họ nếu mình nói được.

## Answers to messages, and the buttons under a result

refused-sound-alone = Giọng nói cần một khuôn mặt: hãy trả lời tin nhắn thoại bằng một bức ảnh có chú thích bắt đầu bằng /video.
sound-alone =
    { $kind ->
        [voice] 🎙 Giọng nói cần một khuôn mặt: hãy trả lời tin nhắn thoại này bằng một bức ảnh, ảnh sẽ biết nói.
       *[audio] 🎙 Giọng nói cần một khuôn mặt: hãy trả lời tệp âm thanh này bằng một bức ảnh, ảnh sẽ biết nói.
    }
offer-write-down =
    🎙 Mình có thể chép những gì bạn nói ở đây thành chữ, rồi làm video từ lời đó.

    Hoặc trả lời tin nhắn thoại này bằng một bức ảnh, ảnh sẽ biết nói.
written-down =
    📝 Mình nghe được:

    { $words }
refused-recordings =
    { $limit ->
        [one] Bạn đã đạt giới hạn { $limit } tin nhắn thoại trong 24 giờ. Sau { $time }, mình chép được tin tiếp theo.
       *[other] Bạn đã đạt giới hạn { $limit } tin nhắn thoại trong 24 giờ. Sau { $time }, mình chép được tin tiếp theo.
    }
refused-recording-price = Không ai biết chép tin này tốn bao nhiêu, mà ở đây chi tiêu có giới hạn. Bạn hãy gõ thành chữ nhé.
recording-no-words = Mình không nghe thấy lời nào trong tin nhắn thoại này. Hãy nói gần micrô hơn, hoặc gõ thành chữ.
recording-failed = Mình không chép được tin nhắn thoại này, và không bị tính tiền. Hãy gửi lại, hoặc gõ thành chữ.
recording-in-doubt = Mình không biết tin nhắn thoại này ra sao: câu trả lời của studio bị mất. Hãy gõ lại điều bạn đã nói.
button-change = ✏️ Sửa
button-extend = ➡️ Làm tiếp
button-sound = 🔊 Thêm âm thanh
button-restyle = 🎨 Đổi phong cách
button-say = 🗣 Thêm lời nói
button-others = 🎛 Mô hình khác
button-copy = 📋 Sao chép
pressed-no-others = Không có mô hình nào khác làm được video này.
change-words =
    Sao chép nội dung này, sửa tùy ý rồi gửi:

    { $command }
change-media =
    Sao chép nội dung này, sửa tùy ý rồi gửi dưới dạng trả lời cho tin nhắn này, để mình dùng lại đúng ảnh, âm thanh hoặc video đó:

    { $command }
other-models = Lần này mình dùng mô hình nào? Nhấn một mô hình là mình bắt đầu; tính là một video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Cảm ơn bạn đã thêm mình! Mình biến lời mô tả và ảnh thành video.
group-sees-all =
    👀 Mình thấy các tin nhắn trong nhóm này, nên bạn cũng có thể chỉ cần nhắc đến mình:
    @{ $name } một con rồng bay trên dãy núi
group-sees-some =
    🙈 Ở đây mình chỉ thấy các lệnh và câu trả lời cho tin nhắn của mình. Mình không thấy tin nhắn hay chú thích nhắc đến mình.
    Để thay đổi điều đó, một quản trị viên có thể cấp quyền quản trị viên cho bot. Hoặc chủ bot có thể tắt chế độ riêng tư trong nhóm (@BotFather, /setprivacy) rồi thêm mình lại.
group-no-videos = ⚠️ Mình không được phép gửi video ở đây, nên bạn sẽ chỉ nhận được liên kết. Quản trị viên có thể cho phép trong phần quyền của nhóm, hoặc cấp quyền quản trị viên cho bot.
group-no-messages = ⚠️ Bạn đã thêm mình vào nhóm “{ $group }”, nhưng mình không được phép viết ở đó. Quản trị viên của nhóm đó có thể cho phép trong phần quyền của nhóm, hoặc cấp quyền quản trị viên cho bot.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Mình biến lời mô tả và ảnh thành video có âm thanh.

    Hãy viết điều bạn muốn xem, hoặc gửi một bức ảnh và cho biết điều gì sẽ xảy ra trong đó. Một hai phút sau là có video. Mình cũng hoạt động trong nhóm.

    Nhấn Bắt đầu và gửi cho mình ý tưởng đầu tiên của bạn.
bot-short-description = 🎬 Biến lời mô tả và ảnh thành video có âm thanh, trong trò chuyện riêng và trong nhóm.

## Videos already made, and what is kept

command-history = Các video của bạn, có thể gửi lại
command-privacy = Mình lưu gì về bạn, và ai thấy được
command-forget = Xóa những gì mình lưu về bạn
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Mới hơn
button-older = ⬇️ Cũ hơn
button-forget = 🗑 Xóa tất cả
button-keep = ↩️ Giữ lại tất cả
pressed-not-now = Lúc này Telegram chưa nhận. Nếu không thấy gì, bạn hãy nhấn lại nhé.
history-empty = Bạn chưa có video nào ở đây. Hãy làm một video bằng /video.
history-title = 🎞 Các video của bạn, mới nhất trước. Nhấn nút để nhận lại video: miễn phí và không tính lượt.
history-title-group = 🎞 Các video của bạn trong nhóm này, mới nhất trước. Nhấn nút để nhận lại video: miễn phí và không tính lượt.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · đã gửi dưới dạng liên kết, nên mình không gửi lại được
history-lost = Telegram không còn video này, nên mình không gửi lại được. Mình có thể làm lại từ đầu; việc đó tính là một video.
forget-ask =
    🗑 Xóa những gì mình lưu về bạn, trong mọi cuộc trò chuyện nhé?

    Những thứ này sẽ mất hẳn: lời mô tả, tùy chọn, ID tệp của ảnh, liên kết video và kết quả của mọi yêu cầu đã hoàn tất, danh sách /history cùng các nút của nó, /settings của bạn, cũng như những đề nghị và câu hỏi của mình còn đang chờ bạn. Các nút dưới video của bạn sẽ không còn dùng được.

    Tin nhắn và video trong cuộc trò chuyện này vẫn còn; Telegram lưu chúng, và chỉ bạn mới xóa được. Trong khoảng một ngày, mình vẫn nhớ là bạn đã làm video, nhưng không nhớ video nào, để số lượt của bạn giữ nguyên.
forget-under-way =
    { $count ->
        [one] { $count } yêu cầu của bạn vẫn đang được thực hiện. Mình sẽ không xóa yêu cầu này và bạn sẽ nhận được video; sau đó hãy gửi /forget lần nữa.
       *[other] { $count } yêu cầu của bạn vẫn đang được thực hiện. Mình sẽ không xóa những yêu cầu này và bạn sẽ nhận được video; sau đó hãy gửi /forget lần nữa.
    }
forget-done =
    { $count ->
        [0] Xong. Bạn không có yêu cầu nào đã hoàn tất; các đề nghị và câu hỏi còn chờ đã được xóa.
        [one] Xong. Đã xóa { $count } yêu cầu đã hoàn tất, cùng các đề nghị và câu hỏi còn chờ.
       *[other] Xong. Đã xóa { $count } yêu cầu đã hoàn tất, cùng các đề nghị và câu hỏi còn chờ.
    }
privacy =
    🔒 Mình lưu gì về bạn:
    · Các yêu cầu của bạn: lời mô tả, tùy chọn, mô hình, thời gian, ID Telegram của bạn, ngôn ngữ của bạn, cuộc trò chuyện và tin nhắn nơi yêu cầu được gửi, ID tệp của Telegram cho ảnh, video bạn gửi và video đã hoàn thành của bạn, liên kết của video tại studio, và lỗi nếu có. { $days ->
        [0] Cho đến khi bạn gửi /forget.
        [one] Cho đến khi bạn gửi /forget, và tối đa { $days } ngày.
       *[other] Cho đến khi bạn gửi /forget, và tối đa { $days } ngày.
    }
    · Đề nghị và câu hỏi đang chờ bạn trả lời: 1 ngày. ID tệp của Telegram cho ảnh trong album: 7 ngày.
    · Những gì bạn chọn trong /settings: cho đến khi bạn thay đổi hoặc gửi /forget.
    · Bản thân ảnh, âm thanh và video bạn gửi: chỉ cho đến khi studio nhận được, hoặc yêu cầu kết thúc. Video đã hoàn thành: chỉ trong lúc mình gửi.
    · Tin nhắn bạn gửi cho mình: cho đến khi mình xử lý xong. Tin nhắn mình không xử lý được: 2 ngày.

    Ai thấy được:
    · Studio, tức AI/ML API, nhận lời mô tả, tùy chọn, ảnh, video và âm thanh của yêu cầu dưới một số ngẫu nhiên, không kèm tên hay ID Telegram của bạn. Họ lưu gì là theo quy định riêng của họ.
    · Telegram lưu tin nhắn giữa chúng ta và video của bạn, theo quy định riêng của họ.
    · Chủ bot có thể xem kho lưu trữ và nhật ký của bot.
    · Trong nhóm, mọi người ở đó đều thấy các yêu cầu và video.

    Cách xóa: /forget xóa những gì mình lưu. Trong khoảng một ngày sau mỗi yêu cầu, để tính số lượt, mình vẫn nhớ là có yêu cầu đó và ở đâu, nhưng không nhớ nội dung. Lệnh này không xóa gì ở studio, ở Telegram, hay trong các bản sao và nhật ký mà chủ bot giữ.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } US$
price-varies = làm xong mới biết giá
price-unknown = chưa rõ giá
refused-model-gone =
    Rất tiếc, studio không còn { $model } nữa. { -nothing-counted } { $other ->
        [none] Hiện không có mô hình nào khác làm được việc này.
       *[other] { $other } làm được như vậy: hãy thêm --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ Trong bất kỳ cuộc trò chuyện nào khác, gõ @{ $name } và điều bạn muốn xem.
inline-make = 🎬 Làm video này ở đây
inline-about = { $details } · làm trong khoảng { $time } · { $price }
inline-empty = Viết điều bạn muốn xem
inline-refused = ✋ Mình không làm như thế này được
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · tính là một video
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 Cho ảnh gần nhất chuyển động như vậy
inline-photo-gone = Mình không còn bức ảnh cho việc này. { -nothing-counted } Hãy gửi lại ảnh trong cuộc trò chuyện riêng với mình.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 Ở cuộc trò chuyện không có mình, hãy trả lời một bức ảnh bằng @{ $name } và điều sẽ xảy ra trong đó.
guest-begun = 🎬 Chờ chút nhé… Nếu dòng này không đổi thì chưa có gì được làm: hãy nhắc đến mình lần nữa.
guest-how =
    Hãy trả lời một bức ảnh bằng @{ $name } và điều sẽ xảy ra trong đó, ví dụ:
    @{ $name } sóng vỗ vào bờ, tóc bay trong gió
guest-unanswered = Bạn nhắc đến mình ở một cuộc trò chuyện khác, nhưng mình không thêm được gì vào đó nữa. { -nothing-counted } Hãy yêu cầu lại nhé.

## Sharing: one's own videos in any chat

button-share = ↗️ Chia sẻ
button-make-own = 🎬 Làm video của bạn
gallery-not-there = Ở đây bạn không có video như vậy

## The last frame, and the file as it is

button-last-frame = 🎞 Cảnh tiếp theo
button-file = 📎 Dưới dạng tệp
pressed-fetching = Đang lấy về…
ask-frame = 🎞 Video của bạn kết thúc ở đây. Điều gì sẽ xảy ra tiếp theo? Hãy trả lời bằng vài từ.
caption-file = 📎 Video đúng như studio đã làm, không bị Telegram nén.
video-gone = Mình không lấy lại được video này nữa: studio đã xóa, còn Telegram chỉ cho mình lấy tệp tối đa { $limit } MB. Mình có thể làm lại từ đầu; việc đó tính là một video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Trong hàng chờ. Hiện studio không nhận yêu cầu mới; yêu cầu của bạn được giữ lại và sẽ tự tiếp tục.
status-paused-model = ⏸ Trong hàng chờ. Hiện studio không nhận yêu cầu cho { $model }; yêu cầu của bạn được giữ lại và sẽ tự tiếp tục. Trong lúc đó, mô hình khác có thể dùng được.
status-unclear = 🔎 Studio vẫn chưa cho mình biết đã nhận được yêu cầu của bạn hay chưa, nên yêu cầu này không còn được tính là đang thực hiện. Nó vẫn được tính là một video, trừ khi thất bại. Mình sẽ hỏi tiếp trong một ngày; nếu có video, bạn sẽ nhận được.
status-fitting = 📦 Video quá lớn với Telegram, nên mình đang thu nhỏ… { $percent }%
status-converting = 📦 Điện thoại không phát được định dạng của video này, nên mình đang chuyển đổi… { $percent }%
caption-smaller = đã thu nhỏ để vừa với Telegram
caption-converted = đã chuyển đổi để xem được trên điện thoại
link-no-room = Hiện mình không đủ dung lượng trống cho video, nên đây là liên kết. { -link-expires }
link-not-ready = Mình không chuyển đổi được video này để xem trên điện thoại, nên đây là liên kết. { -link-expires }
failed-no-room = Mình không còn dung lượng trống để làm việc. Chủ bot cần xem lại việc này.
refused-budget = Ngân sách 24 giờ của bot này đã hết. { quota-next }
refused-budget-model = { $model } sẽ tốn { $price }, nhiều hơn ngân sách 24 giờ của bot này. /models cho biết giá của các mô hình khác.
refused-budget-price = { $model } không có giá cố định, mà chủ bot chỉ cho phép những mô hình có giá cố định. /models cho biết giá của các mô hình khác.
refused-paused = Tài khoản của bot tại studio gần hết tiền, nên hiện mình không nhận yêu cầu mới. Chủ bot đã biết. Bạn hãy thử lại sau nhé.
refused-model-not-allowed =
    Bot này không có { $model }. { $other ->
        [none] /models cho biết bot có những gì.
       *[other] { $other } làm được như vậy: hãy thêm --model { $other }
    }
refused-video-price = { $model } sẽ tốn { $price }, mà ở đây một video được tốn nhiều nhất { $amount }. /models cho biết giá của các mô hình khác.
refused-video-unknown = Không ai biết trước { $model } sẽ tốn bao nhiêu, mà ở đây một video được tốn nhiều nhất { $amount }. /models cho biết giá của các mô hình khác.
refused-user-money = Như vậy sẽ vượt quá { $amount } mà bạn được chi ở đây trong 24 giờ. { quota-next }
refused-budget-kept = Phần còn lại trong ngân sách 24 giờ của bot này được giữ cho quản trị viên. { quota-next }
refused-fetched = Trong 24 giờ, mình chỉ có thể tải lại cho bạn nhiều nhất { $limit } MB video đã xong. Hãy thử lại sau { $time } nữa.
refused-files = Trong 24 giờ qua có quá nhiều tệp của bạn không mở được, nên tạm thời mình không mở thêm tệp nào. Hãy thử lại sau { $time } nữa.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API không chấp nhận khóa của chúng ta.
        [credits] Tài khoản của chúng ta tại AI/ML API đã hết tiền.
       *[other] AI/ML API không cho chúng ta vào.
    }
admin-paused = ⚠️ { admin-barrier } Mình không gửi gì mới sang đó cho đến khi điều này thay đổi, và mình sẽ tiếp tục thử. Không có gì bị mất; đang chờ: { $count }.
admin-resumed = ✅ AI/ML API đã nhận lại yêu cầu của chúng ta. Những gì đang chờ sẽ tiếp tục.
admin-no-access = ⚠️ { admin-barrier } Có vẻ như không thể làm video nào cho đến khi điều đó thay đổi. Mình sẽ thử lại mỗi phút.
admin-access = ✅ AI/ML API lại cho chúng ta vào.
admin-records-refused = ⚠️ AI/ML API từ chối cách mình tìm trong dữ liệu của họ những yêu cầu đã gửi nhưng chưa được xác nhận. Đó là lỗi của mình: hãy báo lại giúp. Không có gì bị trả tiền hai lần và mình vẫn tiếp tục tìm, nhưng những yêu cầu đó phải chờ. “python -m bot check” và nhật ký của bot cho biết thêm.
admin-records-fine = ✅ AI/ML API lại cho mình tìm trong dữ liệu của họ. Những yêu cầu đang chờ việc này sẽ tiếp tục.
admin-balance-low = ⚠️ Tài khoản của chúng ta tại AI/ML API chỉ còn { $amount }. Mình không nhận yêu cầu mới cho đến khi được nạp thêm; những yêu cầu đang làm vẫn tiếp tục.
admin-balance-fine = ✅ Tài khoản của chúng ta tại AI/ML API đã được nạp thêm: { $amount }. Mình nhận yêu cầu mới trở lại.
admin-prices-fell = ⚠️ AI/ML API bỗng niêm yết chưa tới một phần mười giá gần nhất cho: { $models }. Mình vẫn tính theo giá cũ cho đến khi giá mới giữ được 24 giờ.
admin-prices-fine = ✅ Giá mà AI/ML API niêm yết lại được tính.
admin-models-new = 🆕 AI/ML API có mô hình mới, và mình hiểu chúng: { $models }. Quản trị viên dùng được ngay; người khác dùng được khi ALLOWED_MODELS là * hoặc có tên chúng. Dùng “models deny” để bỏ một mô hình.
admin-models-odd = 🆕 AI/ML API có mô hình mới mà mình không hiểu: { $models }. Mình không cung cấp chúng; /models cho biết lý do.
admin-models-many = 🆕 AI/ML API niêm yết quá nhiều mô hình mới cùng lúc. Số mô hình mình chưa đọc: { $models }
admin-budget-half = ⚠️ Đã chi một nửa ngân sách 24 giờ của chúng ta hoặc hơn: { $amount } trong số { $total }.
admin-budget-low = ✅ Hiện đã chi chưa đến một nửa ngân sách 24 giờ của chúng ta: { $amount } trong số { $total }.
admin-budget-spent = ⚠️ Ngân sách 24 giờ của chúng ta không còn đủ: đã chi { $amount } trong số { $total }. Mình từ chối yêu cầu cho đến khi lại đủ.
admin-budget-room = ✅ Ngân sách 24 giờ của chúng ta lại đủ: đã chi { $amount } trong số { $total }.


## Admins: verbs (whoever may do what)

command-grant = Cho một người số lượt riêng mỗi ngày
command-tier = Đặt tên cho một số lượt mỗi ngày
command-ban = Cấm ai đó dùng bot
command-unban = Bỏ cấm ai đó
command-pause = Tạm ngừng nhận yêu cầu mới
command-resume = Tiếp tục sau khi tạm ngừng
command-user = Những gì mình biết về một người
command-invite = Tạo liên kết mời dùng bot
command-loglevel = Mình ghi nhật ký chi tiết đến đâu
command-changes = Quản trị viên gần đây đã thay đổi gì
refused-banned = Chủ bot đã cấm bạn dùng bot này.
refused-house-paused =
    Chủ bot đang tạm ngừng bot này. { $reason ->
        [none] Bạn hãy thử lại sau nhé.
       *[other] { $reason }
    }
status-paused-owner = ⏸ Trong hàng chờ. Chủ bot đang tạm ngừng bot này; yêu cầu của bạn được giữ lại và sẽ tự tiếp tục.
queue-paused-owner = ⏸ chủ bot đang tạm ngừng – { $prompt }
verb-in-private = Bạn hãy gửi lệnh đó trong cuộc trò chuyện riêng với mình nhé.
verb-form =
    Hãy viết như thế này:
    { $form }
    Ví dụ:
    { $example }
verb-word-missing = Còn thiếu một từ.
verb-word-odd = Mình không hiểu “{ $word }” ở đây.
verb-user-missing = Hãy cho biết là ai: ghi ID của người dùng, hoặc trả lời một tin nhắn của họ mà bạn đã chuyển tiếp cho mình.
verb-user-odd = “{ $word }” không phải là ID người dùng: đó là một con số mà họ thấy khi gửi /start cho mình.
verb-name = Telegram không cho mình biết { $name } là ai. Hãy ghi ID của người dùng, hoặc trả lời một tin nhắn của họ mà bạn đã chuyển tiếp cho mình.
verb-of-admin = { $id } có trong ADMIN_IDS, mà quản trị viên thì không thể bị giới hạn hay bị cấm.
verb-daily-none = 0 mỗi ngày nghĩa là không được lượt nào; muốn cấm ai đó, hãy dùng ban. Muốn không giới hạn, hãy ghi “unlimited”.
verb-daily-many = Như vậy là quá nhiều: tối đa mỗi ngày là { $limit }. Muốn không giới hạn, hãy ghi “unlimited”.
verb-money-fixed = Không thể đặt mức chi riêng cho từng người: USER_DAILY_USD và DAILY_BUDGET_USD áp dụng cho tất cả.
verb-day-odd = “{ $word }” không phải là ngày. Hãy viết ngày như 2030-12-31.
verb-day-over = { $day } đã qua rồi: hôm nay là { $today } (UTC).
verb-tier-unknown =
    Không có hạng “{ $name }”. { $names ->
        [none] Chưa có hạng nào cả.
       *[other] Hiện có: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Chưa có hạng nào.
       *[other] Các hạng: { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } làm được bao nhiêu video tùy thích mỗi ngày
        [one] { $id } làm được { $limit } video mỗi ngày
       *[other] { $id } làm được { $limit } video mỗi ngày
    }{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] .
       *[other] , đến hết { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] { $id } trở lại mức chung của mọi người: bao nhiêu video mỗi ngày cũng được.
        [one] { $id } trở lại mức chung của mọi người: { $limit } video mỗi ngày.
       *[other] { $id } trở lại mức chung của mọi người: { $limit } video mỗi ngày.
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” nghĩa là bao nhiêu video mỗi ngày cũng được.
        [one] “{ $name }” nghĩa là { $limit } video mỗi ngày.
       *[other] “{ $name }” nghĩa là { $limit } video mỗi ngày.
    } { $count ->
        [one] { $count } người thuộc hạng này.
       *[other] { $count } người thuộc hạng này.
    }
verb-tier-off = Không còn hạng “{ $name }” nữa. Ai thuộc hạng này thì trở lại mức chung của mọi người.
verb-banned = Đã cấm { $id }. Những yêu cầu đang chờ của họ đã bị hủy; những gì đã trả tiền vẫn được gửi cho họ.
verb-unbanned = { $id } không còn bị cấm nữa.
verb-not-banned = { $id } không bị cấm.
verb-paused = ⏸ Đã tạm ngừng. Dù ai yêu cầu, mình cũng không nhận gì mới và không trả tiền cho việc gì; những video đang làm vẫn được gửi.
verb-resumed = ▶️ Mình nhận yêu cầu trở lại, và những gì đang chờ sẽ tiếp tục.
verb-not-paused = Mình không bị tạm ngừng.
verb-model-unknown = Không có mô hình “{ $name }”; gần giống nhất là { $nearest }.
verb-model-default = { $model } là DEFAULT_MODEL, mô hình dành cho mọi người không chọn mô hình nào. Hãy đổi thiết lập đó trước.
verb-model-ceiling = Ở đây không thể cho phép { $model }: { $setting } không cho dùng mô hình này.
verb-model-denied = Không ai dùng được { $model } nữa, kể cả quản trị viên.
verb-model-allowed = Bây giờ có thể dùng { $model }.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API không niêm yết mô hình nào ngoài những mô hình mình có sẵn.
verb-models-new-later = Vừa rồi không hỏi được hết; lý do có trong nhật ký, và mình sẽ thử lại.
verb-price = Một video được tốn nhiều nhất { $price }.
verb-price-ceiling = Một video được tốn nhiều nhất { $price }, theo MAX_VIDEO_USD.
verb-price-any = Một video tốn bao nhiêu cũng được, theo MAX_VIDEO_USD.
verb-price-above = MAX_VIDEO_USD là { $price }, và ở đây không ai có thể cho phép cao hơn.
verb-invited =
    { $count ->
        [one] Lời mời cho { $count } người, mở ra là dùng được bot:
       *[other] Lời mời cho { $count } người, mở ra là dùng được bot:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] Còn dùng được { $count } lần:
       *[other] Còn dùng được { $count } lần:
    } { $link }
verb-invites-none = Không có lời mời nào còn dùng được.
verb-invite-open = Không ai cần lời mời: bot này mở cho tất cả mọi người.
verb-invite-off = Không ai vào được bằng { $name } nữa. Những người đã vào bằng lời mời này vẫn dùng được bot.
verb-invite-unknown = Không có lời mời “{ $name }”.
verb-log-level = Trong vài giây nữa, bot đang chạy sẽ ghi nhật ký ở mức { $level }, cho đến lần khởi động tiếp theo.
verb-changes-none = Chưa có quản trị viên nào thay đổi gì.
verb-user =
    👤 { $id } · { $level ->
        [admin] quản trị viên
        [guest] được dùng bot nhờ lời mời
        [user] được dùng bot
        [banned] bị cấm
       *[stranger] không có trong danh sách nào
    }
    Ngôn ngữ: { $tongue ->
        [none] chưa rõ
       *[other] { $tongue }
    }
    Yêu cầu gần nhất: { $day ->
        [none] theo mình biết thì chưa có
       *[other] { $day } (UTC)
    }
verb-user-note = Ghi chú: { $note }
verb-user-grant =
    Số lượt riêng mỗi ngày{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] , đến hết { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Video trong 24 giờ qua: { $used }, không giới hạn
       *[other] Video trong 24 giờ qua: { $used }/{ $limit }
    } · đang thực hiện: { $running }
verb-user-month = Video trong 30 ngày qua: { $videos } · chi phí: { $amount } · thất bại: { $failures }


## Admins: figures, digest, news

command-stats = Hoạt động của mình qua các con số
command-balance = Tài khoản của chúng ta còn bao nhiêu
command-broadcast = Gửi tin tức cho những ai muốn nhận
stats-period =
    { $period ->
        [today] Hôm nay (UTC)
        [week] 7 ngày qua
       *[month] 30 ngày qua
    }
stats-counts = Yêu cầu: { $requests }, video: { $videos }, thất bại: { $failed }
stats-undelivered = Đã làm xong nhưng không gửi được: { $count }
stats-cancelled = Đã hủy: { $count }
stats-people = Người dùng: { $users }, nhóm: { $groups }
stats-cost = Chi phí: { $amount }
stats-cost-priced = Chi phí: { $amount }. Trong đó { $total } được tính theo giá niêm yết, vì AI/ML API chưa cho biết đã thu bao nhiêu.
stats-unpriced = Chưa rõ chi phí: { $count }
stats-provider = AI/ML API tự tính: { $amount }, số yêu cầu bị thu tiền: { $count }
stats-provider-refused = AI/ML API không cho khóa của chúng ta xem con số họ tự tính.
stats-provider-unknown = Không hỏi được AI/ML API con số họ tự tính.
stats-failures = Vì sao yêu cầu thất bại
stats-failure =
    { $why ->
        [content] Quy định về nội dung
        [request] Yêu cầu không được chấp nhận
        [studio] Không làm được
        [account] Tài khoản hoặc khóa của chúng ta
        [late] Mãi không xong
        [lost] Không có video dùng được
        [file] Tệp được gửi đến
       *[own] Lỗi của mình
    }: { $count }
stats-times = Thời gian từ yêu cầu đến video, không quá: một nửa số video, chín phần mười số video
stats-time = { $model }: { $half }, { $most }
stats-slowest = Chậm nhất: { $model }, một nửa số video xong trong vòng { $half }
balance-left = Tài khoản của chúng ta tại AI/ML API: { $amount }
balance-left-before = Tài khoản của chúng ta tại AI/ML API, { $time } trước: { $amount }. Vừa rồi không hỏi được.
balance-unknown = Không hỏi được AI/ML API xem tài khoản của chúng ta còn bao nhiêu.
balance-spent = Đã chi trong 24 giờ qua: { $amount }
balance-lasts-hours = Với mức chi này, số tiền còn đủ dùng trong { $time }.
balance-lasts-days =
    { $days ->
        [one] Với mức chi này, số tiền còn đủ dùng trong { $days } ngày.
       *[other] Với mức chi này, số tiền còn đủ dùng trong { $days } ngày.
    }
digest-title = 🎬 Tuần của chúng ta, { $first } đến { $last } (UTC)
news-readers = Số người đã bật nhận tin tức: { $count }
news-how = Để gửi tin tức cho họ, hãy viết nội dung sau lệnh, như thế này:
    /broadcast Đã có mô hình mới.
news-preview = Bên trên là tin nhắn của bạn đúng như sẽ được gửi. Số người sẽ nhận được: { $count }
button-news-send = 📣 Gửi
news-progress = Đang gửi tin tức: đã gửi cho { $sent }/{ $people } người
news-done = ✅ Đã gửi tin tức cho { $sent }/{ $people } người. Đã chặn mình: { $blocked }. Telegram không nhận: { $failed }. Bị bỏ qua hoặc không rõ: { $rest }.
news-refused = Telegram không nhận tin nhắn này: { $reason }
news-gone = Mình không còn tin nhắn này nữa. Bạn hãy gửi lại /broadcast nhé.
refused-news-too-long =
    { $limit ->
        [one] Như vậy là quá dài: một tin nhắn có tối đa { $limit } ký tự.
       *[other] Như vậy là quá dài: một tin nhắn có tối đa { $limit } ký tự.
    }
button-set-news = 📰 Tin tức của bot: { $value }


## Admins: copies, audit

admin-copy-failed = ⚠️ Không tạo được bản sao hằng ngày của cơ sở dữ liệu. Lý do có trong nhật ký của bot. Mình sẽ thử lại mỗi giờ.
admin-copy-fine = ✅ Lại tạo được bản sao hằng ngày của cơ sở dữ liệu.
command-audit = Kiểm tra những gì AI/ML API đã thu
verb-month-odd = “{ $word }” không phải là tháng. Hãy viết tháng như 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } lần thu tiền, tổng cộng { $amount }.
       *[other] { $count } lần thu tiền, tổng cộng { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] { $count } video chưa bị thu tiền.
       *[other] { $count } video chưa bị thu tiền.
    }
verb-audit-unexplained = Chưa giải thích được: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Không phải của mình: { $amount }
        [uncharged] Chưa hề bị thu: { $total }
        [for-nothing] Bị thu dù thất bại: { $amount }
       *[differs] Bị thu { $amount }, trong khi được báo { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] Và { $count } mục nữa: xem bằng “python -m bot audit”.
       *[other] Và { $count } mục nữa: xem tất cả bằng “python -m bot audit”.
    }


## Admins: alerts

admin-conflict = ⚠️ Có một bot khác đang chạy bằng token của chúng ta, nên mỗi bot chỉ nhận được một phần tin nhắn. Hãy dừng bot kia, hoặc lấy token mới từ @BotFather.
admin-conflict-over = ✅ Không còn ai khác dùng token của chúng ta. Mình lại nhận được mọi tin nhắn.

## Films: several scenes, each made from where the last one ended

command-film = Làm phim, mỗi dòng một cảnh
offer-film =
    Mình làm một bộ phim { $scenes } cảnh từ nội dung này nhé?

    “{ $prompt }”

    { inline-about } · tính là { $scenes } video

    Mỗi cảnh bắt đầu từ chỗ cảnh trước kết thúc, và tất cả thành một video.
button-make-film = 🎬 Làm phim
button-as-film = 🎬 Thành phim { $scenes } cảnh
status-making-film =
    🎬 Đang quay cảnh { $scene }/{ $scenes }…
    { $bar } { $percent }%
    { $left ->
        [-1] Lần này lâu hơn bình thường một chút.
       *[other] Còn khoảng { $time } cho cả phim
    }
status-between-scenes =
    🎬 Tiếp theo là cảnh { $scene }/{ $scenes }.
    { $position ->
        [-1] Đang xem cảnh trước kết thúc ở đâu.
        [0] ⏳ Trong hàng chờ: số yêu cầu phía trước còn hơn { $limit }.
        [1] ⏳ Trong hàng chờ: tiếp theo là cảnh này.
       *[other] ⏳ Trong hàng chờ: vị trí { $position }.
    }
queue-between-scenes = 🎬 giữa hai cảnh – { $prompt }
pressed-cut-short = Sẽ không làm thêm cảnh nào. Bạn sẽ nhận được những cảnh đã có.
caption-shorter = ✂️ { $made }/{ $scenes } cảnh. Sau đó: { $reason }
caption-shorter-wanted = ✂️ { $made }/{ $scenes } cảnh, theo ý bạn.
refused-daily-many =
    { $limit ->
        [one] Yêu cầu này được tính là { $videos } video, mà giới hạn là { $limit } trong 24 giờ.
       *[other] Yêu cầu này được tính là { $videos } video, mà giới hạn là { $limit } trong 24 giờ.
    } Hãy bớt số cảnh.
refused-film-short =
    Số cảnh của một bộ phim là từ { $least } đến { $limit }, mỗi dòng là một cảnh. Ví dụ:

    /film một con cáo thức dậy trong tuyết
    con cáo chạy qua rừng
    nó gặp một con cú dưới ánh trăng
refused-film-long = Bạn viết { $scenes } dòng, mà số cảnh tối đa của một bộ phim là { $limit }: mỗi dòng là một cảnh.
refused-film-media = Phim chỉ có thể bắt đầu bằng một bức ảnh: không có ảnh thứ hai, âm thanh hay video.
failed-answer-lost = Studio đã làm xong, nhưng câu trả lời bị mất trên đường và họ không gửi lần thứ hai. Việc này đã tốn tiền, nên mình không tự trả thêm lần nữa.
taken-back = Bạn đã hủy. Những gì làm xong tới lúc đó đã được trả tiền, nên tính vào chi phí.

## Words that a photo says

command-say = Cho ảnh nói lời bạn viết
