# Thai. The bot calls itself "บอท" and uses no gendered particles, the user is "คุณ" or unnamed; caption = คำบรรยาย, reply = ตอบกลับ, words = ข้อความ, model = โมเดล, option = ตัวเลือก, request = คำขอ, quota = โควตา, chat = แชต, audio = ไฟล์เสียง, video message = ข้อความวิดีโอ. No plurals; a space stands before ๆ.

## Sentences that several messages share

-nothing-counted = ครั้งนี้ไม่เสียโควตา
-third-counts = ครั้งนี้ไม่นับเป็นวิดีโอ เว้นแต่จะเคยเกิดขึ้นกับคุณแล้วสองครั้งใน 24 ชั่วโมงที่ผ่านมา
-link-expires = ลิงก์นี้ใช้ได้เพียงชั่วคราว:

## Greetings

start =
    🎬 บอทนี้เปลี่ยนข้อความและรูปให้เป็นวิดีโอ

    ส่ง /video ตามด้วยสิ่งที่อยากเห็น:
    /video มังกรบินเหนือภูเขา

    หรือส่งรูปพร้อมคำบรรยายว่าอยากให้เกิดอะไรขึ้นในรูป ใช้เวลาประมาณหนึ่งถึงสองนาที และบอทจะคอยบอกความคืบหน้า

    { $quota }
start-quota =
    { $limit ->
        [0] คุณทำวิดีโอได้ไม่จำกัด
       *[other] คุณทำได้วันละ { $limit } วิดีโอ ตอนนี้เหลืออีก { $left } วิดีโอ
    }
help =
    🎬 ข้อความ: ส่ง /video ตามด้วยสิ่งที่อยากเห็น
    🖼 รูป: ใส่คำบรรยายว่าอยากให้เกิดอะไรขึ้นในรูป หรือตอบกลับรูปด้วย /video
    🎞 อัลบั้ม: สองรูปจะเป็นเฟรมแรกและเฟรมสุดท้าย ถ้ามีมากกว่านั้น รูปจะบอกว่าให้มีใครหรืออะไรปรากฏบ้าง
    🗣 เสียง: ตอบกลับข้อความเสียงด้วยรูปและ /video แล้วรูปจะพูดได้ หรือส่งรูปพร้อม /say ตามด้วยคำพูด
    🎥 วิดีโอของคุณหรือของบอท: ใส่คำบรรยาย หรือตอบกลับด้วย /video แล้วบอทจะแก้หรือทำต่อให้ ถ้าตอบกลับด้วยรูปและ /video รูปจะขยับตามวิดีโอ
    ⚙️ ความยาว สัดส่วน ความละเอียด โมเดล: แตะปุ่มด้านล่าง

    วิดีโอทำโดยสตูดิโอ AI/ML API
    { $quota }
help-options =
    🎛 ตัวเลือก ใส่ตรงไหนของข้อความก็ได้:

    --model ชื่อ – โมเดล ดูทั้งหมดได้ที่ /models
    --ar 16:9 – สัดส่วนภาพ: 16:9, 9:16 หรือพิมพ์แค่ vertical (แนวตั้ง)
    --duration 8 – ความยาวเป็นวินาที
    --res 1080p – ความละเอียด
    --seed 42 – ให้ได้ผลเกือบเหมือนเดิม
    --no "ภาพเบลอ, ตัวหนังสือ" – สิ่งที่ไม่อยากให้มี
    --silent – ไม่มีเสียง
    --raw – ใช้ข้อความตามที่เขียนทุกคำ
    --sketch – ดูฉบับร่างราคาถูกก่อน แล้วค่อยทำฉบับเต็ม
    --set ชื่อ=ค่า – การตั้งค่าอื่น ๆ ของโมเดล

    ถ้าไม่ใส่ --model บอทจะใช้ { $model } หรือโมเดลที่คุณเลือกไว้ใน /settings แต่ละโมเดลมีตัวเลือกไม่เหมือนกัน ถ้ามีตัวเลือกที่ใช้ไม่ได้ บอทจะบอก และโควตาจะไม่ลด
help-commands =
    📜 คำสั่ง:

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
    🎬 ในกลุ่มนี้ ให้ส่ง
    /video มังกรบินเหนือภูเขา
    หรือตอบกลับรูปหรือวิดีโอด้วย /video ตามด้วยสิ่งที่อยากให้เกิดขึ้น คำบรรยายจะขึ้นต้นด้วย /video ก็ได้
unknown-command =
    ไม่มีคำสั่ง { $command } { $nearest ->
        [none] ดูสิ่งที่บอททำได้ที่ /help
       *[other] คุณหมายถึง { $nearest } หรือเปล่า?
    }
sorry = เกิดข้อผิดพลาดที่ฝั่งบอท { -nothing-counted } ช่วยส่งใหม่อีกครั้งนะ

## Command menus (at most 256 characters each)

command-video = ทำวิดีโอจากข้อความของคุณ
command-queue = คำขอของคุณและสถานะ
command-cancel = ยกเลิกคำขอที่ยังรออยู่
command-quota = ทำวิดีโอได้อีกเท่าไร
command-help = สิ่งที่บอททำได้

## Questions and offers

ask-prompt = รูปสวยมาก! อยากให้เกิดอะไรขึ้นในรูป? ตอบกลับมาสั้น ๆ ได้เลย
ask-words =
    อยากให้วิดีโอมีอะไร? ตอบกลับมาสั้น ๆ หรือส่ง
    /video มังกรบินเหนือภูเขา
ask-video = 🎞 ให้บอททำอะไรกับวิดีโอนี้? ตอบกลับสั้น ๆ เช่น เปลี่ยนเป็นฤดูหนาว
ask-say = 🗣 ให้พูดอะไรในวิดีโอนี้? ตอบกลับด้วยคำพูดนั้น
ask-say-photo = 🗣 ให้รูปนี้พูดอะไร? ตอบกลับด้วยคำพูดนั้น
ask-placeholder = อยากให้เกิดอะไรขึ้น?
offer =
    ให้บอททำเป็นวิดีโอไหม?

    “{ $prompt }”

    { inline-about } · นับเป็นหนึ่งวิดีโอ
offer-help = นี่เป็นคำถามหรือเปล่า? ดูสิ่งที่บอททำได้ที่ /help
offer-others-change = ถ้าอยากแก้วิดีโอ ใช้โมเดลเหล่านี้ได้:
offer-terms = { $model } · ใช้เวลาประมาณ { $time } · { $price }
offer-talk =
    ให้รูปนี้พูดไหม?

    { $terms } · นับเป็นหนึ่งวิดีโอ
offer-say =
    ให้รูปนี้พูดแบบนี้ไหม?

    “{ $prompt }”

    { $terms } · นับเป็นหนึ่งวิดีโอ
ask-video-note =
    ให้รูปนี้พูดด้วยเสียงจากข้อความวิดีโอ หรือให้ขยับตามนั้น?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    ให้รูปนี้ขยับตามวิดีโอนั้นไหม?

    { $terms } · นับเป็นหนึ่งวิดีโอ
edited = บอทจะใช้ข้อความที่เขียนไว้ตอนแรก ถ้าต้องการแบบที่แก้แล้ว ช่วยส่งเป็นข้อความใหม่นะ
unsupported =
    { $kind ->
        [sticker] บอททำวิดีโอจากสติกเกอร์ไม่ได้
       *[other] บอทใช้สิ่งนี้ไม่ได้
    } ส่งข้อความ หรือรูปหรือวิดีโอพร้อมคำบรรยายมาได้เลย
unusable-answered =
    { $kind ->
        [sticker] สติกเกอร์ที่คุณตอบกลับ บอทเอามาใช้ไม่ได้
       *[other] สิ่งที่คุณตอบกลับ บอทเอามาใช้ไม่ได้
    } ช่วยส่งข้อความอีกครั้งโดยไม่ต้องตอบกลับนะ

## Buttons

button-make = 🎬 ทำวิดีโอ
button-again = 🔁 อีกครั้ง
button-sketch = ✏️ ฉบับร่าง
button-another-sketch = ✏️ ร่างใหม่อีกแบบ
button-full = 🎬 ฉบับเต็ม
button-retry = 🔁 ลองใหม่
button-cancel = ✖️ ยกเลิก
button-cancel-place = ✖️ ยกเลิก “{ $prompt }”
button-no = ✖️ ไม่เป็นไร
button-without = ไม่ใช้ { $option }
button-write-down = 📝 ถอดเป็นข้อความ
button-talk = 🗣 ให้รูปพูด
button-animate = 🕺 ขยับตามนั้น
button-options = 🎛 ตัวเลือก
button-models = 🎬 โมเดล
button-commands = 📜 คำสั่ง
pressed-make = เข้าคิวแล้ว
pressed-already = กำลังทำวิดีโอนี้อยู่แล้ว
pressed-not-yours = ปุ่มนี้เป็นของคนอื่น
pressed-write-down = กำลังฟัง…
pressed-already-written = บอทฟังข้อความนี้ไปแล้ว
pressed-gone = ปุ่มนี้หมดอายุแล้ว เริ่มใหม่ด้วย /video นะ
pressed-cancelled = ยกเลิกแล้ว
pressed-too-late = ยกเลิกไม่ทันแล้ว เพราะเริ่มถ่ายทำไปแล้ว คุณจะได้รับวิดีโอ
pressed-doubtful = สตูดิโอตอบกลับมาไม่ชัดเจน บอทยังตรวจสอบอยู่ว่าสตูดิโอได้รับคำขอนี้หรือยัง ตอนนี้จึงยกเลิกไม่ได้

## The status of a request

status-preparing = 🖼 กำลังดูรูปของคุณ…
status-preparing-video = 🎞 กำลังดูวิดีโอ…
status-waiting =
    { $position ->
        [0] ⏳ อยู่ในคิว: มีคำขอก่อนหน้าคุณมากกว่า { $limit } รายการ
        [1] ⏳ อยู่ในคิว: คิวถัดไปเป็นของคุณ
       *[other] ⏳ อยู่ในคิว: ลำดับที่ { $position }
    }
status-starting = 🎬 กำลังเตรียมถ่ายทำ…
status-checking = 🔎 สตูดิโอตอบกลับมาไม่ชัดเจน บอทกำลังตรวจสอบว่าสตูดิโอได้รับคำขอของคุณหรือยัง จะไม่มีการทำหรือนับซ้ำ อย่างช้า { $time } หลังส่ง จะไม่นับเป็นคำขอที่กำลังดำเนินการของคุณ บอทจะตรวจสอบต่ออีกหนึ่งวัน
status-making =
    🎬 กำลังถ่ายทำ…
    { $bar } { $percent }%
    { $left ->
        [-1] ใช้เวลานานกว่าปกติเล็กน้อย
       *[other] เหลืออีกประมาณ { $time }
    }
status-late = 🐢 วิดีโอนี้ใช้เวลานานกว่าปกติมาก จึงไม่นับเป็นคำขอที่กำลังดำเนินการของคุณแล้ว แต่ยังนับเป็นวิดีโอ เว้นแต่จะล้มเหลว บอทจะเฝ้าดูต่ออีกหนึ่งวัน ถ้าวิดีโอเสร็จจะส่งให้
status-sending = 📤 วิดีโอเสร็จแล้ว กำลังส่ง…
status-speaking = 🗣 กำลังทำเสียงพูดจากข้อความของคุณ…
status-drawing = 🖼 กำลังวาดภาพ…
status-cancelled = ✖️ ยกเลิกแล้ว { -nothing-counted }
status-undelivered = 🎁 วิดีโอของคุณเสร็จแล้ว แต่ Telegram ไม่ยอมให้บอทส่งเข้าแชตนี้ { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    ครั้งนี้ไม่นับเป็นวิดีโอ
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } วิ
time-minutes = { $minutes } นาที
time-minutes-seconds = { $minutes } นาที { $seconds } วิ
time-hours = { $hours } ชม.
time-hours-minutes = { $hours } ชม. { $minutes } นาที

## The video

caption-made = { $model }{ $details } · ทำเสร็จใน { $time }

## The list of requests, and the quota

queue-empty = คุณไม่มีคำขอที่กำลังดำเนินการอยู่ เริ่มได้ด้วย /video
queue-title = คุณมี { $count } คำขอที่กำลังดำเนินการ:
queue-waiting =
    ⏳ { $position ->
        [0] ก่อนหน้าคุณมากกว่า { $limit } รายการ
       *[other] ลำดับที่ { $position }
    } – { $prompt }
queue-paused = ⏸ รอสตูดิโอ – { $prompt }
queue-paused-model = ⏸ รอ { $model } – { $prompt }
queue-starting = 🎬 กำลังเตรียมถ่ายทำ – { $prompt }
queue-checking = 🔎 กำลังตรวจสอบว่าสตูดิโอได้รับหรือยัง – { $prompt }
queue-making = 🎬 กำลังถ่ายทำ – { $prompt }
queue-sending = 📤 กำลังส่ง – { $prompt }
queue-preparing = 🖼 กำลังดูรูป – { $prompt }
queue-late = 🐢 ล่าช้า – { $prompt }
cancel-none = คุณไม่มีคำขอที่รออยู่ในคิว เริ่มได้ด้วย /video
cancel-done = ยกเลิกแล้ว { $count } คำขอ { -nothing-counted }
cancel-too-late = มี { $count } คำขอที่เริ่มถ่ายทำไปแล้วและหยุดไม่ได้ คุณจะได้รับวิดีโอ
cancel-doubtful = ตอนนี้ยังยกเลิกไม่ได้:
quota-daily =
    { $limit ->
        [0] คุณทำวิดีโอได้ไม่จำกัดต่อวัน ใน 24 ชั่วโมงที่ผ่านมาทำไป { $used } วิดีโอ
       *[other] ใน 24 ชั่วโมงที่ผ่านมา คุณทำไป { $used } จาก { $limit } วิดีโอ เหลืออีก { $left }
    }
quota-next = ทำวิดีโอถัดไปได้ในอีก { $time }
quota-active =
    { $limit ->
        [0] กำลังดำเนินการ: { $used }
       *[other] กำลังดำเนินการ: { $used } (พร้อมกันได้สูงสุด { $limit })
    }
quota-money = วิดีโอของคุณใน 24 ชั่วโมงที่ผ่านมามีค่าใช้จ่าย { $amount } จาก { $total } ที่คุณใช้ได้
quota-chat = กลุ่มนี้ทำไป { $used } จาก { $limit } วิดีโอใน 24 ชั่วโมงที่ผ่านมา

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } ไม่มีผลในกรณีนี้ เพราะ { $model } ไม่ได้ใช้ตัวเลือกนี้
note-chosen = ในกรณีนี้ { $model } ต้องใช้ { $setting } = { $value } บอทจึงเลือกค่านี้ให้
note-silent = ในกรณีนี้ { $model } ทำได้เฉพาะวิดีโอที่ไม่มีเสียง
note-still = นี่คือภาพนิ่ง ในฉบับเต็ม { $model } จะทำวิดีโอที่เริ่มจากภาพนี้
note-sketch = นี่คือฉบับร่างราคาถูก ให้ดูก่อนว่า { $model } จะทำฉบับเต็มออกมาแบบไหน
note-continues = { $model } แก้วิดีโอไม่ได้ แต่จะทำต่อจากจุดที่วิดีโอจบ
note-cut = { $model } ใช้ { $seconds } วินาทีแรกของวิดีโอคุณ
note-guides = { $model } ไม่ได้แก้วิดีโอนี้ แต่จะทำวิดีโอใหม่โดยใช้วิดีโอนี้เป็นตัวอย่าง

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    อยากให้วิดีโอมีอะไร? ตัวอย่างเช่น:
    /video มังกรบินเหนือภูเขา
refused-instead = ทำแบบนี้ได้ แตะเลือกเพื่อเริ่มทำเลย:
refused-unknown-option =
    ไม่มีตัวเลือก { $option } { $nearest ->
        [none] ที่ใช้ได้: { $options }
       *[other] คุณหมายถึง { $nearest } หรือเปล่า?
    }
refused-option-value = { $option } ต้องมีค่า เช่น { $example }
refused-option-flag = { $option } ไม่ต้องใส่ค่า
refused-open-quote = เครื่องหมายคำพูดหลัง { $option } ยังไม่ได้ปิด
refused-unknown-model =
    ไม่มีโมเดล “{ $name }” { $developer ->
        [none] ที่ใกล้เคียงที่สุดคือ { $families }
       *[other] โมเดลของ { $developer } คือ { $families }
    }
refused-no-sketch =
    ในกรณีนี้ { $model } ไม่มีฉบับร่าง { $families ->
        [none] โมเดลอื่นก็ไม่มีเหมือนกัน
       *[other] ที่มีฉบับร่างคือ { $families }
    }
refused-sketch-no-cheaper = ที่นี่ฉบับร่างราคาไม่ถูกกว่าวิดีโอของ { $model } เอง
refused-stills = คุณใช้ฉบับร่างครบตามจำนวนใน 24 ชั่วโมงแล้ว บอทจะวาดฉบับถัดไปได้ในอีก { $time }
refused-say-photo = ถ้าอยากให้ใครพูด ให้ส่งรูปที่เห็นใบหน้า โดยใส่ /say และคำพูดเป็นคำบรรยาย หรือตอบกลับรูปด้วย /say และคำพูด
refused-say-off = ที่นี่ปิดการทำเสียงพูดไว้ แต่คุณตอบกลับข้อความเสียงด้วยรูปและ /video ได้
refused-say-long = คำพูดยาวเกินไป ต้องใช้เวลาพูดประมาณ { $seconds } วินาที แต่ { $model } พูดได้ไม่เกิน { $limit } วินาที ช่วยเขียนให้สั้นลงนะ
refused-option =
    { $operation ->
        [image] { $model } ไม่มี { $option } สำหรับรูป
       *[other] { $model } ไม่มี { $option }
    } { $options ->
        [none] โมเดลนี้ไม่มีตัวเลือกเลย
       *[other] ที่ใช้ได้: { $options }
    }
refused-value =
    { $model } ใช้ { $option } เป็น “{ $value }” ไม่ได้ { $nearest ->
        [none] ค่าที่ใช้ได้: { $choices }
       *[other] ค่าที่ใกล้ที่สุดคือ { $nearest } (ค่าที่ใช้ได้: { $choices })
    }
refused-not-integer = { $option } ต้องเป็นจำนวนเต็ม ไม่ใช่ “{ $value }”
refused-not-number = { $option } ต้องเป็นตัวเลข ไม่ใช่ “{ $value }”
refused-bounds = { $model } ใช้ { $option } เป็น { $value } ไม่ได้ ค่าที่ใช้ได้: { $minimum } ถึง { $maximum }
refused-option-too-long = ข้อความหลัง { $option } ยาวเกินไป ใส่ได้ไม่เกิน { $limit } ตัวอักษร
refused-prompt-too-long = ข้อความยาว { $length } ตัวอักษร แต่ { $model } รับได้ไม่เกิน { $limit }
refused-needs-photo = { $model } ต้องใช้รูปด้วย: ส่งรูปพร้อมคำบรรยาย หรือตอบกลับรูปด้วย /video
refused-too-many-photos =
    { $model } ใช้รูปได้ไม่เกิน { $limit } รูป (ทำวิดีโอได้จาก: { $takes }) { $other ->
        [none] ไม่มีโมเดลอื่นที่ใช้รูปมากขนาดนี้ได้
       *[other] แต่ { $other } ใช้ได้: เพิ่ม --model { $other }
    }
refused-needs-photos = { $model } ต้องใช้ { $count } รูป: ส่งเป็นอัลบั้มพร้อมคำบรรยาย
refused-needs-sound = { $model } ต้องใช้รูปและเสียง: ตอบกลับข้อความเสียงด้วยรูปและ /video
refused-needs-video = { $model } ต้องใช้วิดีโอ: ส่งวิดีโอพร้อมคำบรรยาย หรือตอบกลับวิดีโอด้วย /video ตามด้วยสิ่งที่อยากเปลี่ยน
refused-media =
    { $operation ->
        [text] { $model } ใช้แค่ข้อความอย่างเดียวไม่พอ
        [image] { $model } ทำให้รูปเคลื่อนไหวไม่ได้
        [frames] { $model } ไล่จากรูปหนึ่งไปอีกรูปหนึ่งไม่ได้
        [references] { $model } ใช้รูปอ้างอิงไม่ได้
        [talking] { $model } ทำให้รูปพูดไม่ได้
        [edit] { $model } แก้วิดีโอแบบนี้ไม่ได้
        [extend] { $model } ทำวิดีโอต่อไม่ได้
        [guide] { $model } ใช้วิดีโอเป็นตัวอย่างไม่ได้
        [motion] { $model } ทำให้รูปขยับตามวิดีโอไม่ได้
       *[other] { $model } ทำวิดีโอจากสิ่งนี้ไม่ได้
    } (ทำวิดีโอได้จาก: { $takes }) { $other ->
        [none] โมเดลอื่นก็ทำไม่ได้เหมือนกัน
       *[other] แต่ { $other } ทำได้: เพิ่ม --model { $other }
    }
refused-needs-voice = { $model } ทำให้วิดีโอพูดได้: พิมพ์คำที่จะให้พูดต่อจาก /video
refused-voice-or-words = { $model } ใช้ไฟล์เสียงหรือข้อความที่จะให้พูดได้แค่อย่างใดอย่างหนึ่ง ช่วยส่งใหม่โดยใช้แค่อย่างเดียวนะ
refused-photo-count =
    { $count ->
        [1] ในกรณีนี้ { $model } ต้องใช้ { $count } รูปเท่านั้น
       *[other] ในกรณีนี้ { $model } ต้องใช้ { $count } รูปพอดี: ส่งเป็นอัลบั้มพร้อมคำบรรยาย
    }
refused-sound-length = { $model } รับไฟล์เสียงที่สั้นกว่า { $limit } วินาที ช่วยส่งไฟล์ที่สั้นลงนะ
refused-video-length =
    { $minimum ->
        [0] { $model } รับวิดีโอยาวไม่เกิน { $maximum } วินาที
       *[other] { $model } รับวิดีโอยาว { $minimum } ถึง { $maximum } วินาที
    } วิดีโอนี้จึงใช้ไม่ได้
refused-video-pixels = วิดีโอนี้ใหญ่เกินไปสำหรับ { $model } ซึ่งรับได้ไม่เกิน { $limit } ล้านพิกเซล
refused-video-frames = วิดีโอนี้ยาวเกินไปสำหรับ { $model } ซึ่งรับได้ไม่เกิน { $limit } เฟรม หรือ { $seconds } วินาทีที่ 30 เฟรมต่อวินาที
refused-medium =
    { $kind ->
        [sound] { $model } ใช้ไฟล์เสียงนี้ไม่ได้ เพราะรูปแบบหรือขนาดไม่เหมาะ
        [video] { $model } ใช้วิดีโอนี้ไม่ได้ เพราะรูปแบบหรือขนาดไม่เหมาะ
       *[photo] { $model } ใช้รูปนี้ไม่ได้ เพราะรูปแบบหรือขนาดไม่เหมาะ
    }
refused-links-only = { $model } รับรูปและไฟล์เสียงเป็นลิงก์บนเว็บเท่านั้น ซึ่งบอทไม่มีให้ ดูโมเดลอื่นที่ /models
refused-links-only-video = { $model } รับวิดีโอเป็นลิงก์บนเว็บเท่านั้น ซึ่งบอทไม่มีให้ ดูโมเดลอื่นที่ /models
refused-combination = { $model } ใช้ { $option } { $value } ร่วมกับ { $other } ไม่ได้ ค่าที่ใช้ได้ในกรณีนี้: { $choices }
refused-combination-media = เมื่อทำวิดีโอจากสิ่งนี้ ({ $takes }) { $model } ใช้ { $option } { $value } ไม่ได้ ค่าที่ใช้ได้ในกรณีนี้: { $choices }
refused-out-of-place = ในกรณีนี้ { $model } ใช้ { $option } ไม่ได้
refused-generic-combination = { $model } ใช้ตัวเลือกเหล่านี้ร่วมกันไม่ได้ ช่วยตัดบางตัวออกนะ
refused-needs-setting = { $model } ต้องใส่ --set { $setting }=ค่า ด้วย ค่าที่ใช้ได้: { $choices }
refused-setting =
    { $model } ไม่มีการตั้งค่าชื่อ “{ $setting }” { $settings ->
        [none] โมเดลนี้ไม่มีอะไรให้ตั้งด้วย --set เลย
       *[other] ที่ใช้กับ --set ได้: { $settings }
    }
refused-album = ในอัลบั้มนี้มีวิดีโออยู่ แต่บอทใช้ได้เฉพาะรูป ช่วยส่งใหม่โดยไม่มีวิดีโอนะ
write-as-yourself = คุณกำลังเขียนในนามช่อง บอทเลยไม่รู้ว่าคุณคือใคร เปลี่ยนเป็นบัญชีของคุณเองแล้วส่งใหม่นะ
refused-not-allowed =
    ขออภัย บอทนี้ให้ใช้เฉพาะคนและกลุ่มที่เจ้าของบอทเลือกไว้ { $group ->
        [none] Telegram ID ของคุณคือ { $id } ถ้าอยากใช้บอท ส่งเลขนี้ให้เจ้าของบอทนะ
       *[other] ID ของกลุ่มนี้คือ { $group } และของคุณคือ { $id } ถ้าอยากใช้บอท ส่งเลขใดเลขหนึ่งให้เจ้าของบอทนะ
    }
refused-user-daily = คุณทำครบ { $limit } วิดีโอใน 24 ชั่วโมงแล้ว { quota-next }
refused-chat-daily = กลุ่มนี้ทำครบ { $limit } วิดีโอใน 24 ชั่วโมงแล้ว { quota-next }
refused-user-active = คุณมี { $limit } คำขอที่กำลังดำเนินการอยู่แล้ว เมื่อมีคำขอเสร็จแล้วค่อยขอใหม่นะ ดูได้ที่ /queue

## Photos that cannot be used

image-too-large = ภาพนี้ใหญ่เกินไป: ต้องเล็กกว่า { $limit } MB
image-too-many-pixels = ภาพนี้มี { $megapixels } ล้านพิกเซล บอทใช้ได้ไม่เกิน { $limit } ล้านพิกเซล ช่วยส่งเป็นรูป ไม่ใช่ไฟล์ แล้ว Telegram จะย่อให้เล็กลง
image-too-small = ภาพนี้เล็กเกินไป ({ $width }×{ $height }) แต่ละด้านต้องมีอย่างน้อย { $limit } พิกเซล
image-crop-too-small = ภาพนี้ยาวและแคบเกินไป: ถ้าครอบตัดตามสัดส่วนวิดีโอจะเหลือแค่ { $width }×{ $height } พิกเซล แต่ละด้านต้องมีอย่างน้อย { $limit } พิกเซล
image-broken = บอทเปิดภาพนี้ไม่ได้ ไฟล์น่าจะเสีย ช่วยส่งใหม่อีกครั้งนะ
image-unusable = บอทเปิดภาพนี้ไม่ได้ ช่วยส่งเป็นรูป ไม่ใช่ไฟล์นะ
image-nothing = ภาพนี้ว่างเปล่า ไม่มีอะไรให้เห็นเลย ช่วยส่งภาพอื่นนะ
image-format = บอทใช้ภาพแบบ { $format } ไม่ได้ ช่วยส่งเป็นรูป ไม่ใช่ไฟล์ หรือส่งไฟล์ JPEG, PNG, WebP, HEIC, AVIF, TIFF หรือ BMP นะ
image-unknown = นี่ไม่ใช่ภาพที่บอทใช้ได้ ช่วยส่งเป็นรูป ไม่ใช่ไฟล์ หรือส่งไฟล์ JPEG, PNG, WebP, HEIC, AVIF, TIFF หรือ BMP นะ
image-animated = บอทใช้ GIF ไม่ได้ ใช้ได้เฉพาะภาพนิ่ง
image-gone = บอทดาวน์โหลดรูปนี้จาก Telegram ไม่ได้แล้ว ช่วยส่งใหม่อีกครั้งนะ
sound-too-large = ไฟล์เสียงนี้ใหญ่เกินไป: ต้องเล็กกว่า { $limit } MB
sound-too-long = ไฟล์เสียงนี้ยาวเกินไป ใช้ได้ไม่เกิน { $limit } วินาที
sound-too-short = ไฟล์เสียงนี้สั้นเกินไป ต้องยาวอย่างน้อย { $limit } วินาที
sound-broken = บอทเล่นไฟล์เสียงนี้ไม่ได้ ช่วยส่งเป็นข้อความเสียงหรือไฟล์ MP3 นะ
sound-gone = บอทดาวน์โหลดไฟล์เสียงนี้จาก Telegram ไม่ได้แล้ว ช่วยส่งใหม่อีกครั้งนะ
source-too-large = วิดีโอนี้ใหญ่เกินไป ใช้ได้ไม่เกิน { $limit } MB
source-too-long = วิดีโอนี้ยาวเกินไป ใช้ได้ไม่เกิน { $limit } วินาที ช่วยส่งวิดีโอที่สั้นกว่านี้นะ
source-too-short = วิดีโอนี้สั้นเกินไป ต้องยาวอย่างน้อย { $limit } วินาที
source-unusable = บอทเปิดวิดีโอนี้ไม่ได้ ช่วยส่งเป็นวิดีโอแทนไฟล์ หรือส่งไฟล์ MP4 นะ
source-cannot-fit = บอทปรับวิดีโอนี้ให้พอดีกับโมเดลไม่ได้ เพราะภาพยาวและแคบเกินไป
source-gone = บอทดาวน์โหลดวิดีโอนี้จาก Telegram ไม่ได้แล้ว ช่วยส่งใหม่อีกครั้งนะ
media-out-of-reach = ที่นี่บอทเข้าถึงรูป ไฟล์เสียง และวิดีโอไม่ได้ เพราะเซิร์ฟเวอร์ Telegram ของบอทนี้ไม่ได้ตั้งค่าไว้ เจ้าของบอทต้องเข้ามาดู
sound-silent = ไฟล์เสียงนี้เงียบตั้งแต่ต้นจนจบ บอทไม่ได้ยินอะไรเลย ช่วยส่งไฟล์อื่นนะ

## Failures

failed-content = สตูดิโอไม่รับข้อความหรือรูปนี้ เพราะกฎของสตูดิโอไม่อนุญาต ลองใช้คำอื่นหรือรูปอื่นดูนะ
failed-generation = สตูดิโอทำวิดีโอนี้ไม่ได้: { $reason }
failed-unknown = สตูดิโอทำวิดีโอนี้ไม่ได้ และไม่ได้บอกสาเหตุ
failed-field = สตูดิโอไม่รับ { $field } ลองใหม่โดยไม่ใส่ตัวเลือกนั้นนะ
failed-bad-request = สตูดิโอไม่รับคำขอ: { $reason }
failed-bad-key = ตอนนี้สตูดิโอไม่ให้บอทเข้าใช้ เจ้าของบอทต้องเข้ามาดู
failed-no-credits = เงินในบัญชีของบอทที่สตูดิโอหมดแล้ว เจ้าของบอทต้องเติมเงิน
failed-not-allowed = สตูดิโอไม่อนุญาตให้บัญชีของบอททำแบบนี้
failed-model-gone = สตูดิโอไม่มีโมเดลนี้แล้ว ช่วยเลือกโมเดลอื่นนะ
failed-maintenance = ตอนนี้สตูดิโอปิดปรับปรุงโมเดลนี้อยู่ ลองโมเดลอื่นหรือลองใหม่ภายหลังนะ
failed-never-came = สตูดิโอทำวิดีโอนี้ไม่เสร็จสักที บอทจึงหยุดรอแล้ว
failed-no-video = สตูดิโอบอกว่าวิดีโอนี้เสร็จแล้ว แต่สิ่งที่ส่งมาไม่ใช่วิดีโอ
failed-link-dead = สตูดิโอบอกว่าวิดีโอนี้เสร็จแล้ว แต่ลิงก์ใช้ไม่ได้แล้ว และไม่มีลิงก์ใหม่
failed-source-gone = บอทเข้าถึงวิดีโอที่คุณอยากใช้เป็นต้นแบบไม่ได้แล้ว เพราะสตูดิโอลบไปแล้ว และยังไม่ได้ส่งอะไรให้สตูดิโอ
failed-internal = เกิดข้อผิดพลาดที่ฝั่งบอท ลองใหม่อีกครั้งนะ

link-too-large = วิดีโอใหญ่เกิน { $limit } MB ที่บอทอัปโหลดได้ จึงขอส่งเป็นลิงก์แทน { -link-expires }
link-not-taken = Telegram ไม่รับวิดีโอนี้ที่นี่ จึงขอส่งเป็นลิงก์แทน { -link-expires }
link-not-fetched = บอทดาวน์โหลดวิดีโอมาส่งให้ไม่สำเร็จ จึงขอส่งเป็นลิงก์แทน { -link-expires }
video-broken = ไฟล์วิดีโอเสีย

## What a model makes a video of: parts of a list

operation-text = ข้อความ
operation-image = รูป
operation-frames = รูปแรกและรูปสุดท้าย
operation-references = รูปอ้างอิง
operation-talking = รูปพร้อมเสียง
operation-edit = วิดีโอที่จะแก้
operation-extend = วิดีโอที่จะทำต่อ
operation-guide = วิดีโอตัวอย่าง
operation-motion = รูปพร้อมวิดีโอให้ขยับตาม
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = ต้องมีวิดีโอที่สองเป็นมาสก์กำหนดส่วนที่จะวาดใหม่
unreachable-character-object = ต้องมีตัวละคร และวิดีโอของนักแสดงที่ใช้ควบคุมตัวละครนั้น
unreachable-no-description = เป็นโมเดลใหม่ และ AI/ML API ไม่ได้บอกว่าคำอธิบายอยู่ที่ไหน
unreachable-elsewhere = เป็นโมเดลใหม่ และคำอธิบายไม่ได้อยู่ที่ AI/ML API เอง
unreachable-not-had = เป็นโมเดลใหม่ และยังดึงคำอธิบายมาไม่ได้ บอทจะลองอีกครั้ง
unreachable-unreadable = เป็นโมเดลใหม่ และอ่านคำอธิบายไม่ได้
unreachable-circular = เป็นโมเดลใหม่ และคำอธิบายอ้างถึงตัวเองเป็นวง
unreachable-other-model = เป็นโมเดลใหม่ และคำอธิบายเป็นของโมเดลอื่น
unreachable-path = เป็นโมเดลใหม่ และต้องขอด้วยวิธีที่บอทไม่รองรับ
unreachable-required = เป็นโมเดลใหม่ และต้องการสิ่งที่บอทให้ไม่ได้: { $parameter }
unreachable-use-of-video = เป็นโมเดลใหม่ และไม่ได้อธิบายว่าทำอะไรกับวิดีโอ
unreachable-no-input = เป็นโมเดลใหม่ และไม่รับข้อความหรือรูปด้วยวิธีที่บอทรองรับ
unreachable-id = เป็นโมเดลใหม่ และมีชื่อที่พิมพ์ในแชตไม่ได้
unreachable-name = เป็นโมเดลใหม่ และมีชื่อซ้ำกับโมเดลอื่น

## Settings, models, languages

language-name = ไทย
command-models = โมเดลทั้งหมดและความสามารถ
command-settings = การตั้งค่าเริ่มต้นของคุณ
command-language = ภาษาที่บอทใช้กับคุณ
settings-title =
    ⚙️ การตั้งค่าของคุณ: ค่าที่บอทใช้เมื่อข้อความของคุณไม่ได้ระบุเป็นอย่างอื่น ตัวเลือกที่อยู่ในข้อความมีผลก่อนเสมอ

    นี่คือสิ่งที่ { $model } มีให้เลือก โมเดลอื่นอาจต่างออกไป
settings-title-group =
    ⚙️ การตั้งค่าของกลุ่มนี้: ค่าที่บอทใช้เมื่อข้อความไม่ได้ระบุเป็นอย่างอื่น ตัวเลือกที่อยู่ในข้อความมีผลก่อนเสมอ เปลี่ยนได้เฉพาะผู้ดูแลเท่านั้น

    นี่คือสิ่งที่ { $model } มีให้เลือก โมเดลอื่นอาจต่างออกไป
settings-admins-only = เฉพาะผู้ดูแลเท่านั้นที่เปลี่ยนการตั้งค่าของกลุ่มนี้ได้ คุณเลือกการตั้งค่าของตัวเองได้ในแชตส่วนตัวกับบอท
settings-pick-ar = 📐 อยากได้วิดีโอสัดส่วนไหน? { $model } มีให้เลือกตามนี้ รูปจะถูกครอบตัดให้พอดี
settings-pick-duration = ⏱ อยากได้วิดีโอยาวแค่ไหน? { $model } มีให้เลือกตามนี้
settings-pick-res = 🖥 อยากได้วิดีโอความละเอียดเท่าไร? { $model } มีให้เลือกตามนี้
value-own = ให้โมเดลเลือก
value-own-known = { $value } (ค่าเริ่มต้น)
value-on = เปิด
value-off = ปิด
value-telegram = ตาม Telegram
button-set-model = 🎬 โมเดล: { $value }
button-set-ar = 📐 สัดส่วน: { $value }
button-set-duration = ⏱ ความยาว: { $value }
button-set-res = 🖥 ความละเอียด: { $value }
button-set-sound = 🔊 เสียง: { $value }
button-set-enhance = ✨ ขัดเกลาข้อความ: { $value }
button-set-confirm = ✋ ถามก่อนทำ: { $value }
button-set-language = 🌐 ภาษา: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ การตั้งค่า
button-back = ↩️ กลับ
button-previous = ◀️ ก่อนหน้า
button-next = ถัดไป ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 ใช้ที่นี่ไม่ได้ · { $count }
button-mine = ⭐ ใช้โมเดลนี้
button-mine-group = ⭐ ใช้ในกลุ่มนี้
button-is-mine = ✅ โมเดลของคุณ
button-is-mine-group = ✅ โมเดลของกลุ่มนี้
pressed-saved = บันทึกแล้ว
pressed-admins-only = เฉพาะผู้ดูแลของกลุ่มนี้เท่านั้นที่เปลี่ยนได้
pressed-no-more = ไม่มีให้เลือกแล้ว
models-title = 🎬 มี { $count } โมเดล อยากดูของค่ายไหน?
models-developer = 🎬 { $developer }: { $count } โมเดล อยากดูตัวไหน?
models-family =
    🎬 { $model } · { $developer }

    ทำวิดีโอได้จาก:

    { $takes }

    ใช้เวลาประมาณ { $time } · { $price }
    ใช้กับวิดีโอเดียว: --model { $name }
models-tags = ในข้อความ คุณเรียกสิ่งแรกว่า { $first } ได้ ชื่ออื่นก็เรียงต่อกันไปตามลำดับ ถ้าไม่ได้ใส่ชื่อเหล่านี้ บอทจะเติมให้
models-new = 🆕 บอทรู้จักโมเดลนี้จากคำอธิบายของ AI/ML API เท่านั้น ยังไม่มีใครลองใช้ให้
models-unreachable = 🚫 มี { $count } โมเดลที่ใช้ในแชตไม่ได้ ด้วยเหตุผลนี้:
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 ให้บอทใช้ภาษาอะไรกับคุณดี? มีผลในกลุ่มด้วย
language-title-group = 🌐 ให้บอทใช้ภาษาอะไรในกลุ่มนี้ดี? สมาชิกแต่ละคนจะได้คำตอบในภาษาของตัวเอง ถ้าบอทพูดภาษานั้นได้

## Answers to messages, and the buttons under a result

refused-sound-alone = เสียงต้องมีใบหน้า: ตอบกลับข้อความเสียงด้วยรูปที่คำบรรยายขึ้นต้นด้วย /video
sound-alone =
    { $kind ->
        [voice] 🎙 เสียงต้องมีใบหน้า: ตอบกลับข้อความนี้ด้วยรูป แล้วรูปจะพูดได้
       *[audio] 🎙 เสียงต้องมีใบหน้า: ตอบกลับไฟล์เสียงนี้ด้วยรูป แล้วรูปจะพูดได้
    }
offer-write-down =
    🎙 บอทถอดสิ่งที่คุณพูดในนี้เป็นข้อความได้ แล้วทำวิดีโอจากข้อความนั้น

    หรือตอบกลับข้อความเสียงด้วยรูป แล้วรูปจะพูดได้
written-down =
    📝 บอทได้ยินว่า:

    { $words }
refused-recordings = คุณใช้ครบ { $limit } ข้อความเสียงใน 24 ชั่วโมงแล้ว บอทจะถอดข้อความเสียงถัดไปได้ในอีก { $time }
refused-recording-price = ไม่มีใครบอกได้ว่าการถอดเป็นข้อความมีค่าใช้จ่ายเท่าไร และที่นี่จำกัดค่าใช้จ่าย ช่วยพิมพ์แทนนะ
recording-no-words = บอทไม่ได้ยินคำพูดในข้อความเสียงของคุณ ช่วยพูดใกล้ไมค์ขึ้น หรือพิมพ์แทนนะ
recording-failed = บอทถอดข้อความเสียงของคุณไม่ได้ และไม่มีการคิดเงิน ช่วยส่งอีกครั้ง หรือพิมพ์แทนนะ
recording-in-doubt = บอทไม่รู้ว่าเกิดอะไรขึ้นกับข้อความเสียงของคุณ เพราะคำตอบของสตูดิโอหายไป ช่วยพิมพ์สิ่งที่คุณพูดนะ
button-change = ✏️ แก้
button-extend = ➡️ ทำต่อ
button-sound = 🔊 เพิ่มเสียง
button-restyle = 🎨 เปลี่ยนสไตล์
button-say = 🗣 ให้พูด
button-others = 🎛 โมเดลอื่น
button-copy = 📋 คัดลอก
pressed-no-others = ไม่มีโมเดลอื่นที่ทำวิดีโอนี้ได้
change-words =
    คัดลอกข้อความนี้ แก้ตามใจชอบ แล้วส่งมาได้เลย:

    { $command }
change-media =
    คัดลอกข้อความนี้ แก้ตามใจชอบ แล้วส่งโดยตอบกลับข้อความนี้ บอทจะได้ใช้รูป ไฟล์เสียง หรือวิดีโอเดิม:

    { $command }
other-models = คราวนี้ใช้โมเดลไหนดี? แตะแล้วจะเริ่มทำทันที และนับเป็นหนึ่งวิดีโอ

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 ขอบคุณที่เพิ่มบอทเข้ากลุ่ม! บอทนี้เปลี่ยนข้อความและรูปให้เป็นวิดีโอ
group-sees-all =
    👀 บอทเห็นข้อความในกลุ่มนี้ คุณแค่กล่าวถึงบอทก็ได้:
    @{ $name } มังกรบินเหนือภูเขา
group-sees-some =
    🙈 ในกลุ่มนี้บอทเห็นเฉพาะคำสั่งและการตอบกลับข้อความของบอท ไม่เห็นข้อความหรือคำบรรยายที่กล่าวถึงบอท
    ถ้าอยากเปลี่ยน ผู้ดูแลสามารถตั้งบอทเป็นผู้ดูแลของกลุ่มนี้ได้ หรือให้เจ้าของบอทปิดโหมดความเป็นส่วนตัวในกลุ่ม (@BotFather, /setprivacy) แล้วเพิ่มบอทเข้ามาใหม่
group-no-videos = ⚠️ บอทไม่ได้รับอนุญาตให้ส่งวิดีโอที่นี่ คุณจึงจะได้เป็นลิงก์เท่านั้น ผู้ดูแลสามารถอนุญาตได้ในสิทธิ์ของกลุ่ม หรือตั้งบอทเป็นผู้ดูแล
group-no-messages = ⚠️ คุณเพิ่มบอทเข้ากลุ่ม “{ $group }” แต่บอทไม่ได้รับอนุญาตให้ส่งข้อความที่นั่น ผู้ดูแลของกลุ่มนั้นสามารถอนุญาตได้ในสิทธิ์ของกลุ่ม หรือตั้งบอทเป็นผู้ดูแล

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 บอทนี้เปลี่ยนข้อความและรูปให้เป็นวิดีโอพร้อมเสียง

    พิมพ์สิ่งที่อยากเห็น หรือส่งรูปแล้วบอกว่าอยากให้เกิดอะไรขึ้นในรูป อีกหนึ่งถึงสองนาทีก็ได้วิดีโอ ใช้ในกลุ่มได้ด้วย

    กด “เริ่ม” แล้วส่งไอเดียแรกของคุณมาได้เลย
bot-short-description = 🎬 เปลี่ยนข้อความและรูปให้เป็นวิดีโอพร้อมเสียง ใช้ได้ทั้งในแชตส่วนตัวและในกลุ่ม

## Videos already made, and what is kept

command-history = วิดีโอของคุณ พร้อมส่งให้อีกครั้ง
command-privacy = บอทเก็บอะไรเกี่ยวกับคุณ และใครเห็นบ้าง
command-forget = ลบสิ่งที่บอทเก็บเกี่ยวกับคุณ
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ ใหม่กว่า
button-older = ⬇️ เก่ากว่า
button-forget = 🗑 ลบทั้งหมด
button-keep = ↩️ เก็บไว้ทั้งหมด
pressed-not-now = เมื่อกี้ Telegram ไม่รับ ถ้าวิดีโอไม่มา ช่วยแตะอีกครั้งนะ
history-empty = ยังไม่มีวิดีโอของคุณที่นี่ ทำได้ด้วย /video
history-title = 🎞 วิดีโอของคุณ เรียงจากใหม่สุด แตะปุ่มเพื่อให้ส่งอีกครั้ง ไม่เสียเงินและไม่นับในโควตา
history-title-group = 🎞 วิดีโอของคุณจากกลุ่มนี้ เรียงจากใหม่สุด แตะปุ่มเพื่อให้ส่งอีกครั้ง ไม่เสียเงินและไม่นับในโควตา
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · เคยส่งเป็นลิงก์ จึงส่งอีกครั้งไม่ได้
history-lost = Telegram ไม่มีวิดีโอนี้แล้ว บอทจึงส่งอีกครั้งไม่ได้ แต่ทำใหม่ให้ได้ โดยนับเป็นหนึ่งวิดีโอ
forget-ask =
    🗑 ให้ลบสิ่งที่บอทเก็บเกี่ยวกับคุณในทุกแชตไหม?

    ลบแล้วกู้คืนไม่ได้: ข้อความในคำขอ ตัวเลือก รหัสไฟล์ของรูป ลิงก์วิดีโอ และผลลัพธ์ของคำขอที่เสร็จแล้วทั้งหมด รายการ /history พร้อมปุ่มต่าง ๆ การตั้งค่าใน /settings รวมถึงข้อเสนอและคำถามของบอทที่ยังรอคุณอยู่ ปุ่มใต้วิดีโอของคุณจะใช้ไม่ได้อีก

    ข้อความและวิดีโอในแชตนี้จะยังอยู่ เพราะ Telegram เป็นผู้เก็บ และมีแค่คุณที่ลบได้ บอทจะยังจำต่ออีกประมาณหนึ่งวันว่าคุณทำวิดีโอไป แต่ไม่จำว่าเป็นวิดีโอไหน เพื่อให้โควตาของคุณคงเดิม
forget-under-way = ยังมี { $count } คำขอของคุณที่กำลังดำเนินการ ส่วนนี้จะไม่ถูกลบและคุณจะได้รับวิดีโอ หลังจากนั้นส่ง /forget อีกครั้งนะ
forget-done =
    { $count ->
        [0] เรียบร้อย คุณไม่มีคำขอที่เสร็จแล้ว ส่วนข้อเสนอและคำถามที่ค้างอยู่ถูกลบแล้ว
       *[other] เรียบร้อย ลบ { $count } คำขอที่เสร็จแล้ว พร้อมข้อเสนอและคำถามที่ค้างอยู่
    }
privacy =
    🔒 สิ่งที่บอทเก็บเกี่ยวกับคุณ:
    · คำขอของคุณ: ข้อความ ตัวเลือก โมเดล เวลา Telegram ID ของคุณ ภาษาของคุณ แชตและข้อความที่เป็นต้นทางของคำขอ รหัสไฟล์ใน Telegram ของรูป วิดีโอที่คุณส่ง และวิดีโอที่เสร็จแล้วของคุณ ลิงก์ของวิดีโอที่สตูดิโอ และข้อผิดพลาดถ้ามี { $days ->
        [0] จนกว่าคุณจะส่ง /forget
       *[other] จนกว่าคุณจะส่ง /forget และไม่เกิน { $days } วัน
    }
    · ข้อเสนอและคำถามที่รอคุณอยู่: 1 วัน รหัสไฟล์ใน Telegram ของรูปในอัลบั้ม: 7 วัน
    · สิ่งที่คุณเลือกใน /settings: จนกว่าคุณจะเปลี่ยนหรือส่ง /forget
    · ตัวรูป ไฟล์เสียง และวิดีโอที่คุณส่ง: จนกว่าสตูดิโอจะได้รับหรือคำขอสิ้นสุดเท่านั้น วิดีโอที่เสร็จแล้ว: เฉพาะระหว่างที่บอทส่ง
    · ข้อความที่คุณส่งถึงบอท: จนกว่าบอทจะจัดการเสร็จ ข้อความที่จัดการไม่ได้: 2 วัน

    ใครเห็นบ้าง:
    · สตูดิโอ คือ AI/ML API ได้รับข้อความ ตัวเลือก รูป วิดีโอ และไฟล์เสียงของคำขอ ภายใต้หมายเลขสุ่ม โดยไม่มีชื่อหรือ Telegram ID ของคุณ สตูดิโอจะเก็บอะไรบ้างเป็นไปตามกฎของสตูดิโอเอง
    · Telegram เก็บข้อความระหว่างคุณกับบอทและวิดีโอของคุณ ตามกฎของ Telegram เอง
    · เจ้าของบอทเปิดดูที่เก็บข้อมูลและบันทึกการทำงานของบอทได้
    · ในกลุ่ม ทุกคนในกลุ่มเห็นคำขอและวิดีโอ

    วิธีลบ: /forget ลบสิ่งที่บอทเก็บไว้ ในช่วงประมาณหนึ่งวันหลังจากแต่ละคำขอ บอทจะยังจำว่ามีคำขอนั้นและขอที่ไหน แต่ไม่จำว่าขออะไร เพื่อใช้นับโควตา คำสั่งนี้ไม่ได้ลบอะไรที่สตูดิโอ ที่ Telegram หรือในสำเนาและบันทึกที่เจ้าของบอทเก็บไว้

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = ทราบราคาหลังทำเสร็จ
price-unknown = ไม่ทราบราคา
refused-model-gone =
    ขออภัย สตูดิโอไม่มี { $model } แล้ว { -nothing-counted } { $other ->
        [none] ตอนนี้ไม่มีโมเดลอื่นที่ทำแบบนี้ได้
       *[other] แต่ { $other } ทำแบบเดียวกันได้: เพิ่ม --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ ในแชตอื่น ๆ พิมพ์ @{ $name } ตามด้วยสิ่งที่อยากเห็น
inline-make = 🎬 ทำวิดีโอนี้ที่นี่
inline-about = { $details } · ใช้เวลาประมาณ { $time } · { $price }
inline-empty = พิมพ์สิ่งที่อยากเห็น
inline-refused = ✋ บอททำแบบนี้ไม่ได้
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · นับเป็นหนึ่งวิดีโอ
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 ให้รูปล่าสุดขยับแบบนี้
inline-photo-gone = บอทไม่มีรูปสำหรับคำขอนี้แล้ว { -nothing-counted } ช่วยส่งรูปมาอีกครั้งในแชตส่วนตัวกับบอท

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 ในแชตที่บอทไม่ได้อยู่ด้วย ให้ตอบกลับรูปด้วย @{ $name } ตามด้วยสิ่งที่อยากให้เกิดขึ้นในรูป
guest-begun = 🎬 รอสักครู่… ถ้าข้อความนี้ไม่เปลี่ยน แปลว่ายังไม่ได้ทำอะไร ให้กล่าวถึงบอทอีกครั้ง
guest-how =
    ตอบกลับรูปด้วย @{ $name } ตามด้วยสิ่งที่อยากให้เกิดขึ้นในรูป เช่น
    @{ $name } คลื่นซัดเข้ามา ผมปลิวไปตามลม
guest-unanswered = คุณกล่าวถึงบอทในแชตอื่น แต่ตอนนี้บอทเพิ่มอะไรในนั้นไม่ได้แล้ว { -nothing-counted } ช่วยขอใหม่อีกครั้งนะ

## Sharing: one's own videos in any chat

button-share = ↗️ แชร์
button-make-own = 🎬 ทำวิดีโอของคุณ
gallery-not-there = คุณไม่มีวิดีโอแบบนั้นที่นี่

## The last frame, and the file as it is

button-last-frame = 🎞 ฉากต่อไป
button-file = 📎 ส่งเป็นไฟล์
pressed-fetching = กำลังดึงไฟล์มาให้…
ask-frame = 🎞 วิดีโอของคุณจบตรงนี้ อยากให้เกิดอะไรขึ้นต่อ? ตอบกลับมาสั้น ๆ ได้เลย
caption-file = 📎 วิดีโอตามที่สตูดิโอทำ โดยไม่ผ่านการบีบอัดของ Telegram
video-gone = บอทเอาวิดีโอนี้มาไม่ได้แล้ว: สตูดิโอลบไปแล้ว และ Telegram ให้บอทได้เฉพาะไฟล์ไม่เกิน { $limit } MB แต่ทำใหม่ให้ได้ โดยนับเป็นหนึ่งวิดีโอ

## When the studio, the owner's money or the room runs out

status-paused = ⏸ อยู่ในคิว ตอนนี้สตูดิโอยังไม่รับคำขอใหม่ คำขอของคุณถูกเก็บไว้และจะดำเนินต่อเอง
status-paused-model = ⏸ อยู่ในคิว ตอนนี้สตูดิโอยังไม่รับคำขอสำหรับ { $model } คำขอของคุณถูกเก็บไว้และจะดำเนินต่อเอง ระหว่างนี้โมเดลอื่นอาจใช้ได้
status-unclear = 🔎 สตูดิโอยังบอกไม่ได้ว่าได้รับคำขอของคุณหรือไม่ จึงไม่นับเป็นคำขอที่กำลังดำเนินการของคุณแล้ว แต่ยังนับเป็นวิดีโอ เว้นแต่จะล้มเหลว บอทจะถามต่ออีกหนึ่งวัน ถ้าวิดีโอเสร็จจะส่งให้
status-fitting = 📦 วิดีโอใหญ่เกินไปสำหรับ Telegram บอทกำลังย่อให้เล็กลง… { $percent }%
status-converting = 📦 โทรศัพท์เล่นวิดีโอรูปแบบนี้ไม่ได้ บอทกำลังแปลงไฟล์… { $percent }%
caption-smaller = ย่อให้เล็กลงเพื่อให้ส่งใน Telegram ได้
caption-converted = แปลงไฟล์ให้เล่นบนโทรศัพท์ได้
link-no-room = ตอนนี้บอทไม่มีพื้นที่ว่างสำหรับวิดีโอ จึงขอส่งเป็นลิงก์แทน { -link-expires }
link-not-ready = บอทแปลงวิดีโอนี้ให้เล่นบนโทรศัพท์ไม่สำเร็จ จึงขอส่งเป็นลิงก์แทน { -link-expires }
failed-no-room = บอทไม่มีพื้นที่ว่างเหลือสำหรับทำงานแล้ว เจ้าของบอทต้องเข้ามาดู
refused-budget = งบ 24 ชั่วโมงของบอทนี้หมดแล้ว { quota-next }
refused-budget-model = วิดีโอจาก { $model } มีค่าใช้จ่าย { $price } ซึ่งเกินงบ 24 ชั่วโมงของบอทนี้ ดูราคาของโมเดลอื่นที่ /models
refused-budget-price = { $model } ไม่มีราคาตายตัว และเจ้าของบอทอนุญาตเฉพาะโมเดลที่มีราคาตายตัว ดูราคาของโมเดลอื่นที่ /models
refused-paused = เงินในบัญชีของบอทที่สตูดิโอใกล้หมดแล้ว ตอนนี้บอทจึงยังไม่รับคำขอใหม่ เจ้าของบอททราบแล้ว ช่วยลองใหม่ภายหลังนะ
refused-model-not-allowed =
    บอทนี้ไม่มี { $model } { $other ->
        [none] ดูโมเดลที่มีได้ที่ /models
       *[other] แต่ { $other } ทำแบบเดียวกันได้: เพิ่ม --model { $other }
    }
refused-video-price = วิดีโอจาก { $model } มีค่าใช้จ่าย { $price } แต่ที่นี่วิดีโอหนึ่งมีค่าใช้จ่ายได้สูงสุด { $amount } ดูราคาของโมเดลอื่นที่ /models
refused-video-unknown = ไม่มีใครบอกค่าใช้จ่ายของ { $model } ล่วงหน้าได้ และที่นี่วิดีโอหนึ่งมีค่าใช้จ่ายได้สูงสุด { $amount } ดูราคาของโมเดลอื่นที่ /models
refused-user-money = จะเกิน { $amount } ที่คุณใช้ได้ที่นี่ใน 24 ชั่วโมง { quota-next }
refused-budget-kept = งบ 24 ชั่วโมงของบอทนี้ที่เหลืออยู่เก็บไว้ให้ผู้ดูแล { quota-next }
refused-fetched = บอทดึงวิดีโอที่เสร็จแล้วให้คุณอีกครั้งได้ไม่เกิน { $limit } MB ใน 24 ชั่วโมง ลองใหม่ในอีก { $time }
refused-files = ใน 24 ชั่วโมงที่ผ่านมามีไฟล์ของคุณที่เปิดไม่ได้มากเกินไป ตอนนี้บอทจึงยังไม่เปิดไฟล์เพิ่ม ลองใหม่ในอีก { $time }

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API ไม่รับคีย์ของเรา
        [credits] เงินในบัญชีของเราที่ AI/ML API หมดแล้ว
       *[other] AI/ML API ไม่ให้เราเข้าใช้
    }
admin-paused = ⚠️ { admin-barrier } บอทจะไม่ส่งคำขอใหม่ไปจนกว่าจะแก้ไขแล้ว และจะลองใหม่ไปเรื่อย ๆ ไม่มีอะไรสูญหาย ตอนนี้รออยู่: { $count }
admin-resumed = ✅ AI/ML API กลับมารับคำขอของเราแล้ว รายการที่รออยู่ดำเนินต่อ
admin-no-access = ⚠️ { admin-barrier } ดูเหมือนว่าจะทำวิดีโอไม่ได้จนกว่าจะแก้ไขแล้ว บอทจะลองใหม่ทุกนาที
admin-access = ✅ AI/ML API ให้เราเข้าใช้ได้อีกครั้งแล้ว
admin-records-refused = ⚠️ AI/ML API ปฏิเสธวิธีที่บอทใช้ค้นบันทึก เพื่อหาคำขอที่ส่งไปแล้วแต่ไม่ได้รับการยืนยัน นี่เป็นข้อผิดพลาดของบอท โปรดแจ้งให้ผู้พัฒนาทราบ ไม่มีการจ่ายเงินซ้ำ และบอทจะค้นต่อไป แต่คำขอเหล่านั้นต้องรอ ดูเพิ่มเติมได้จาก “python -m bot check” และบันทึกการทำงาน
admin-records-fine = ✅ บอทค้นบันทึกของ AI/ML API ได้อีกครั้งแล้ว คำขอที่รออยู่ดำเนินต่อ
admin-balance-low = ⚠️ เงินในบัญชีของเราที่ AI/ML API เหลือ { $amount } บอทจะไม่รับคำขอใหม่จนกว่าจะเติมเงิน รายการที่กำลังทำอยู่ดำเนินต่อ
admin-balance-fine = ✅ เติมเงินในบัญชีของเราที่ AI/ML API แล้ว: { $amount } บอทกลับมารับคำขอใหม่
admin-prices-fell = ⚠️ จู่ ๆ AI/ML API แสดงราคาต่ำกว่าหนึ่งในสิบของราคาล่าสุดสำหรับ: { $models } บอทจะคิดตามราคาเดิมต่อไปจนกว่าราคาใหม่จะคงอยู่ครบ 24 ชั่วโมง
admin-prices-fine = ✅ บอทกลับมาใช้ราคาที่ AI/ML API แสดงแล้ว
admin-models-new = 🆕 AI/ML API มีโมเดลใหม่ที่บอทเข้าใจ: { $models } ผู้ดูแลใช้ได้แล้ว คนอื่นใช้ได้เมื่อ ALLOWED_MODELS เป็น * หรือระบุชื่อไว้ ใช้ “models deny” เพื่อเอาออก
admin-models-odd = 🆕 AI/ML API มีโมเดลใหม่ที่บอทไม่เข้าใจ: { $models } บอทจะไม่เสนอให้ใช้ ดูเหตุผลได้ที่ /models
admin-models-many = 🆕 AI/ML API แสดงโมเดลใหม่พร้อมกันมากเกินไป ยังไม่ได้อ่าน { $models } โมเดล
admin-budget-half = ⚠️ งบ 24 ชั่วโมงของเราใช้ไปแล้วครึ่งหนึ่งหรือมากกว่า: { $amount } จาก { $total }
admin-budget-low = ✅ ตอนนี้งบ 24 ชั่วโมงของเราใช้ไปไม่ถึงครึ่ง: { $amount } จาก { $total }
admin-budget-spent = ⚠️ งบ 24 ชั่วโมงของเราไม่พอแล้ว: ใช้ไป { $amount } จาก { $total } บอทจะปฏิเสธคำขอจนกว่าจะมีงบอีก
admin-budget-room = ✅ งบ 24 ชั่วโมงของเราพออีกครั้ง: ใช้ไป { $amount } จาก { $total }


## Admins: verbs (whoever may do what)

command-grant = ให้โควตารายวันเฉพาะคน
command-tier = ตั้งชื่อให้โควตารายวัน
command-ban = แบนผู้ใช้
command-unban = ปลดแบนผู้ใช้
command-pause = หยุดรับคำขอใหม่ชั่วคราว
command-resume = ทำงานต่อหลังหยุดชั่วคราว
command-user = สิ่งที่บอทรู้เกี่ยวกับผู้ใช้
command-invite = สร้างลิงก์เชิญให้ใช้บอท
command-loglevel = ให้บันทึกการทำงานละเอียดแค่ไหน
command-changes = สิ่งที่ผู้ดูแลเปลี่ยนเมื่อเร็ว ๆ นี้
refused-banned = คุณถูกเจ้าของบอทนี้แบน
refused-house-paused =
    เจ้าของบอทนี้หยุดบอทไว้ชั่วคราว { $reason ->
        [none] ช่วยลองใหม่ภายหลังนะ
       *[other] { $reason }
    }
status-paused-owner = ⏸ อยู่ในคิว เจ้าของบอทนี้หยุดบอทไว้ชั่วคราว คำขอของคุณถูกเก็บไว้และจะดำเนินต่อเอง
queue-paused-owner = ⏸ เจ้าของบอทหยุดไว้ – { $prompt }
verb-in-private = ช่วยส่งคำสั่งนี้ในแชตส่วนตัวกับบอทนะ
verb-form =
    ใช้แบบนี้:
    { $form }
    ตัวอย่างเช่น:
    { $example }
verb-word-missing = ยังขาดไปหนึ่งคำ
verb-word-odd = บอทไม่เข้าใจ “{ $word }” ตรงนี้
verb-user-missing = ช่วยระบุว่าใคร: ใส่ ID ของผู้ใช้ หรือส่งต่อข้อความของคนนั้นมาให้บอท แล้วตอบกลับข้อความนั้น
verb-user-odd = “{ $word }” ไม่ใช่ ID ของผู้ใช้ ID เป็นตัวเลขที่ผู้ใช้เห็นเมื่อส่ง /start ให้บอท
verb-name = Telegram ไม่ได้บอกบอทว่า { $name } คือใคร ให้ใส่ ID ของผู้ใช้ หรือส่งต่อข้อความของคนนั้นมาให้บอท แล้วตอบกลับข้อความนั้น
verb-of-admin = { $id } อยู่ใน ADMIN_IDS และผู้ดูแลจะถูกจำกัดหรือถูกแบนไม่ได้
verb-daily-none = วันละ 0 คือทำไม่ได้เลย ถ้าจะแบนใคร ให้ใช้ ban ถ้าจะให้ไม่จำกัด ให้ใส่ “unlimited”
verb-daily-many = มากเกินไป ใส่ได้ไม่เกินวันละ { $limit } ถ้าจะให้ไม่จำกัด ให้ใส่ “unlimited”
verb-money-fixed = กำหนดวงเงินเฉพาะคนไม่ได้ เพราะ USER_DAILY_USD และ DAILY_BUDGET_USD ใช้กับทุกคน
verb-day-odd = “{ $word }” ไม่ใช่วันที่ ต้องเขียนวันที่แบบ 2030-12-31
verb-day-over = { $day } ผ่านไปแล้ว วันนี้คือ { $today } (UTC)
verb-tier-unknown =
    ไม่มีระดับ “{ $name }” { $names ->
        [none] ยังไม่มีระดับใดเลย
       *[other] ที่มีอยู่: { $names }
    }
verb-tiers =
    { $names ->
        [none] ยังไม่มีระดับใดเลย
       *[other] ระดับที่มีอยู่: { $names }
    }
verb-granted =
    { $limit ->
        [0] { $id } ทำวิดีโอได้ไม่จำกัดต่อวัน
       *[other] { $id } ทำได้วันละ { $limit } วิดีโอ
    }{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] {" "}จนถึง { $until } (UTC)
    }
verb-granted-off =
    { $limit ->
        [0] { $id } กลับไปใช้โควตาเท่ากับทุกคน: ทำวิดีโอได้ไม่จำกัดต่อวัน
       *[other] { $id } กลับไปใช้โควตาเท่ากับทุกคน: วันละ { $limit } วิดีโอ
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” คือทำวิดีโอได้ไม่จำกัดต่อวัน
       *[other] “{ $name }” คือวันละ { $limit } วิดีโอ
    } คนที่อยู่ในระดับนี้: { $count }
verb-tier-off = ไม่มีระดับ “{ $name }” แล้ว คนที่เคยอยู่ในระดับนี้กลับไปใช้โควตาเท่ากับทุกคน
verb-banned = แบน { $id } แล้ว คำขอที่ยังรออยู่ถูกยกเลิก ส่วนที่จ่ายเงินไปแล้วจะยังส่งให้
verb-unbanned = ปลดแบน { $id } แล้ว
verb-not-banned = { $id } ไม่ได้ถูกแบน
verb-paused = ⏸ หยุดชั่วคราวแล้ว บอทจะไม่รับคำขอใหม่และไม่จ่ายเงินใด ๆ ไม่ว่าใครเป็นคนขอ ส่วนที่กำลังทำอยู่จะยังส่งให้
verb-resumed = ▶️ บอทกลับมารับคำขอแล้ว รายการที่รออยู่ดำเนินต่อ
verb-not-paused = บอทไม่ได้หยุดอยู่
verb-model-unknown = ไม่มีโมเดล “{ $name }” ที่ใกล้เคียงที่สุดคือ { $nearest }
verb-model-default = { $model } คือ DEFAULT_MODEL ที่ทุกคนจะได้ใช้เมื่อไม่ระบุโมเดล ช่วยเปลี่ยนการตั้งค่านั้นก่อนนะ
verb-model-ceiling = อนุญาต { $model } ที่นี่ไม่ได้ เพราะ { $setting } ไม่อนุญาต
verb-model-denied = ไม่มีใครใช้ { $model } ได้แล้ว รวมถึงผู้ดูแลด้วย
verb-model-allowed = ใช้ { $model } ได้แล้ว
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API ไม่มีโมเดลที่บอทไม่ได้มีมาตั้งแต่แรก
verb-models-new-later = เมื่อครู่นี้ยังถามได้ไม่ครบ เหตุผลอยู่ในบันทึกการทำงาน บอทจะลองอีกครั้ง
verb-price = วิดีโอหนึ่งมีค่าใช้จ่ายได้สูงสุด { $price }
verb-price-ceiling = วิดีโอหนึ่งมีค่าใช้จ่ายได้สูงสุด { $price } ตาม MAX_VIDEO_USD
verb-price-any = วิดีโอหนึ่งมีค่าใช้จ่ายได้ไม่จำกัด ตาม MAX_VIDEO_USD
verb-price-above = MAX_VIDEO_USD คือ { $price } และที่นี่ไม่มีใครอนุญาตเกินกว่านั้นได้
verb-invited =
    คำเชิญสำหรับ { $count } คน เปิดแล้วใช้บอทได้เลย:
    { $link }
verb-invite-line = ใช้ได้อีก { $count } ครั้ง: { $link }
verb-invites-none = ไม่มีคำเชิญที่ยังใช้ได้
verb-invite-open = ไม่ต้องมีคำเชิญ เพราะบอทนี้เปิดให้ทุกคนใช้
verb-invite-off = ไม่มีใครเข้ามาด้วย { $name } ได้อีก คนที่เข้ามาแล้วยังใช้บอทต่อได้
verb-invite-unknown = ไม่มีคำเชิญ “{ $name }”
verb-log-level = บอทที่ทำงานอยู่จะเริ่มบันทึกที่ระดับ { $level } ภายในไม่กี่วินาที จนกว่าจะเปิดบอทใหม่ครั้งถัดไป
verb-changes-none = ยังไม่มีผู้ดูแลคนใดเปลี่ยนอะไร
verb-user =
    👤 { $id } · { $level ->
        [admin] ผู้ดูแล
        [guest] ใช้บอทได้ด้วยคำเชิญ
        [user] ใช้บอทได้
        [banned] ถูกแบน
       *[stranger] ไม่อยู่ในรายชื่อใด
    }
    ภาษา: { $tongue ->
        [none] ไม่ทราบ
       *[other] { $tongue }
    }
    คำขอล่าสุด: { $day ->
        [none] เท่าที่บอทรู้คือไม่มี
       *[other] { $day } (UTC)
    }
verb-user-note = หมายเหตุ: { $note }
verb-user-grant =
    โควตารายวันเฉพาะคนนี้{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] {" "}จนถึง { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] วิดีโอใน 24 ชั่วโมงที่ผ่านมา: { $used } (ไม่จำกัด)
       *[other] วิดีโอใน 24 ชั่วโมงที่ผ่านมา: { $used } จาก { $limit }
    } · กำลังดำเนินการ: { $running }
verb-user-month = วิดีโอใน 30 วันที่ผ่านมา: { $videos } · ค่าใช้จ่าย: { $amount } · ล้มเหลว: { $failures }


## Admins: figures, digest, news

command-stats = สถิติการทำงานของบอท
command-balance = เงินที่เหลือในบัญชีของเรา
command-broadcast = ส่งข่าวสารให้ทุกคนที่อยากรับ
stats-period =
    { $period ->
        [today] วันนี้ (UTC)
        [week] 7 วันที่ผ่านมา
       *[month] 30 วันที่ผ่านมา
    }
stats-counts = คำขอ: { $requests }, วิดีโอ: { $videos }, ล้มเหลว: { $failed }
stats-undelivered = ทำเสร็จแต่ส่งไม่ได้: { $count }
stats-cancelled = ยกเลิก: { $count }
stats-people = ผู้ใช้: { $users }, กลุ่ม: { $groups }
stats-cost = ค่าใช้จ่าย: { $amount }
stats-cost-priced = ค่าใช้จ่าย: { $amount } ในจำนวนนี้ { $total } คิดตามราคาที่แสดงไว้ เพราะ AI/ML API ยังไม่ได้บอกว่าเรียกเก็บเท่าไร
stats-unpriced = ไม่ทราบค่าใช้จ่าย: { $count }
stats-provider = ยอดที่ AI/ML API นับเอง: { $amount }, คำขอที่ถูกเรียกเก็บ: { $count }
stats-provider-refused = AI/ML API ไม่ยอมให้คีย์ของเราดูยอดที่นับไว้
stats-provider-unknown = สอบถามยอดที่ AI/ML API นับไว้ไม่ได้
stats-failures = สาเหตุที่คำขอล้มเหลว
stats-failure =
    { $why ->
        [content] กฎด้านเนื้อหา
        [request] สตูดิโอไม่รับคำขอ
        [studio] ทำวิดีโอไม่ได้
        [account] บัญชีหรือคีย์ของเรา
        [late] ทำไม่เสร็จสักที
        [lost] ไม่ได้วิดีโอที่ใช้ได้
        [file] ไฟล์ที่ส่งเข้ามา
       *[own] ข้อผิดพลาดของบอท
    }: { $count }
stats-times = เวลาตั้งแต่ขอจนได้วิดีโอ ไม่เกิน: ครึ่งหนึ่งของวิดีโอ, เก้าในสิบของวิดีโอ
stats-time = { $model }: { $half }, { $most }
stats-slowest = ช้าที่สุด: { $model } วิดีโอครึ่งหนึ่งเสร็จภายใน { $half }
balance-left = เงินในบัญชีของเราที่ AI/ML API: { $amount }
balance-left-before = เงินในบัญชีของเราที่ AI/ML API เมื่อ { $time } ก่อน: { $amount } (เมื่อกี้สอบถามไม่ได้)
balance-unknown = สอบถาม AI/ML API ไม่ได้ว่าเงินในบัญชีของเราเหลือเท่าไร
balance-spent = ใช้ไปใน 24 ชั่วโมงที่ผ่านมา: { $amount }
balance-lasts-hours = ถ้าใช้ในอัตรานี้ เงินจะพออีก { $time }
balance-lasts-days = ถ้าใช้ในอัตรานี้ เงินจะพออีก { $days } วัน
digest-title = 🎬 สัปดาห์ของเรา { $first } ถึง { $last } (UTC)
news-readers = คนที่เปิดรับข่าวสาร: { $count }
news-how = ถ้าจะส่งข่าวสารให้คนเหล่านี้ ให้พิมพ์ข้อความต่อจากคำสั่ง แบบนี้:
    /broadcast มีโมเดลใหม่แล้ว
news-preview = ข้อความของคุณตามที่จะส่งจริงอยู่ด้านบน คนที่จะได้รับ: { $count }
button-news-send = 📣 ส่ง
news-progress = กำลังส่งข่าวสาร: ส่งแล้ว { $sent } จาก { $people } คน
news-done = ✅ ส่งข่าวสารแล้ว { $sent } จาก { $people } คน (บล็อกบอท: { $blocked }, Telegram ไม่รับ: { $failed }, ข้ามไปหรือไม่แน่ชัด: { $rest })
news-refused = Telegram ไม่รับข้อความนี้: { $reason }
news-gone = บอทไม่มีข้อความนี้แล้ว ช่วยส่ง /broadcast อีกครั้งนะ
refused-news-too-long = ข้อความยาวเกินไป ใส่ได้ไม่เกิน { $limit } ตัวอักษร
button-set-news = 📰 ข่าวสารของบอท: { $value }


## Admins: copies, audit

admin-copy-failed = ⚠️ ทำสำเนารายวันของฐานข้อมูลบอทไม่สำเร็จ ดูสาเหตุได้ในบันทึกการทำงาน บอทจะลองใหม่ทุกชั่วโมง
admin-copy-fine = ✅ ทำสำเนารายวันของฐานข้อมูลบอทได้อีกครั้งแล้ว
command-audit = ตรวจสอบยอดที่ AI/ML API เรียกเก็บ
verb-month-odd = “{ $word }” ไม่ใช่เดือน ต้องเขียนเดือนแบบ 2030-12
verb-audit = { $month } (UTC): เรียกเก็บ { $count } ครั้ง รวม { $amount }
verb-audit-open = มี { $count } วิดีโอที่ยังไม่ถูกเรียกเก็บเงิน
verb-audit-unexplained = หาที่มาไม่ได้: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] ไม่ได้มาจากบอท: { $amount }
        [uncharged] ไม่เคยถูกเรียกเก็บ: { $total }
        [for-nothing] ถูกเรียกเก็บทั้งที่ล้มเหลว: { $amount }
       *[differs] ถูกเรียกเก็บ { $amount } แต่แจ้งไว้ { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more = และอีก { $count } รายการ ดูทั้งหมดได้จาก “python -m bot audit”


## Admins: alerts

admin-conflict = ⚠️ มีบอทอีกตัวทำงานด้วยโทเค็นของเรา แต่ละตัวจึงได้รับข้อความแค่บางส่วน ช่วยปิดบอทอีกตัว หรือขอโทเค็นใหม่จาก @BotFather
admin-conflict-over = ✅ ไม่มีบอทอื่นใช้โทเค็นของเราแล้ว บอทได้รับทุกข้อความอีกครั้ง

## Films: several scenes, each made from where the last one ended

command-film = ทำหนัง บรรทัดละหนึ่งฉาก
offer-film =
    ให้บอททำเป็นหนัง { $scenes } ฉากไหม?

    “{ $prompt }”

    { inline-about } · นับเป็น { $scenes } วิดีโอ

    แต่ละฉากเริ่มตรงที่ฉากก่อนจบ และทั้งหมดรวมเป็นวิดีโอเดียว
button-make-film = 🎬 ทำหนัง
button-as-film = 🎬 เป็นหนัง { $scenes } ฉาก
status-making-film =
    🎬 กำลังถ่ายทำฉาก { $scene }/{ $scenes }…
    { $bar } { $percent }%
    { $left ->
        [-1] ใช้เวลานานกว่าปกติเล็กน้อย
       *[other] เหลืออีกประมาณ { $time } จึงจะเสร็จทั้งเรื่อง
    }
status-between-scenes =
    🎬 ต่อไปคือฉาก { $scene }/{ $scenes }
    { $position ->
        [-1] กำลังดูว่าฉากก่อนจบตรงไหน
        [0] ⏳ อยู่ในคิว: มีคำขอก่อนหน้ามากกว่า { $limit } รายการ
        [1] ⏳ อยู่ในคิว: คิวถัดไปเป็นของฉากนี้
       *[other] ⏳ อยู่ในคิว: ลำดับที่ { $position }
    }
queue-between-scenes = 🎬 ระหว่างสองฉาก – { $prompt }
pressed-cut-short = จะไม่ทำฉากเพิ่มแล้ว คุณจะได้ฉากที่ทำเสร็จแล้ว
caption-shorter = ✂️ { $made } จาก { $scenes } ฉาก หลังจากนั้น: { $reason }
caption-shorter-wanted = ✂️ { $made } จาก { $scenes } ฉาก ตามที่คุณต้องการ
refused-daily-many = คำขอนี้นับเป็น { $videos } วิดีโอ แต่โควตาคือ { $limit } ใน 24 ชั่วโมง ช่วยลดจำนวนฉากนะ
refused-film-short =
    หนังมี { $least } ถึง { $limit } ฉาก บรรทัดละหนึ่งฉาก เช่น

    /film จิ้งจอกตื่นขึ้นมาในหิมะ
    จิ้งจอกวิ่งผ่านป่า
    มันพบนกฮูกใต้แสงจันทร์
refused-film-long = คุณเขียนมา { $scenes } บรรทัด แต่หนังมีได้ไม่เกิน { $limit } ฉาก บรรทัดละหนึ่งฉาก
refused-film-media = หนังเริ่มจากรูปเดียวได้เท่านั้น จะมีรูปที่สอง เสียง หรือวิดีโอไม่ได้
failed-answer-lost = สตูดิโอทำเสร็จแล้ว แต่คำตอบหายไประหว่างทาง และสตูดิโอจะไม่ส่งให้อีก งานนี้เสียเงินไปแล้ว บอทจึงจะไม่จ่ายซ้ำเอง
taken-back = คุณยกเลิกคำขอแล้ว สิ่งที่ทำไปก่อนหน้านั้นจ่ายเงินแล้ว จึงนับเป็นค่าใช้จ่าย

## Words that a photo says

command-say = ให้รูปพูดตามที่คุณเขียน
