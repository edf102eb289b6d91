# Hindi. The user is «आप» with polite imperatives; the bot speaks of itself as «यह बॉट», impersonally, or in the perfective with «मुझे», so that it needs no gender. Terms as in everyday chat: मैसेज, जवाब, कैप्शन, एल्बम, ग्रुप, एडमिन, वीडियो मैसेज, मॉडल, विकल्प, रिक्वेस्ट, कोटा, कतार, स्टूडियो. Durations are in the oblique («1 घंटे में»), and the sentences fit that.

## Sentences that several messages share

-nothing-counted = यह कोटे में नहीं गिना जाएगा।
-third-counts = यह वीडियो के तौर पर नहीं गिना जाएगा, बशर्ते पिछले 24 घंटों में ऐसा आपके साथ पहले ही दो बार न हुआ हो।
-link-expires = कुछ समय बाद यह लिंक काम नहीं करेगा:

## Greetings

start =
    🎬 यह बॉट शब्दों और फ़ोटो से वीडियो बनाता है।

    जो देखना है, उसे /video के साथ लिखकर भेजें:
    /video पहाड़ों के ऊपर एक ड्रैगन

    या कोई फ़ोटो भेजें और कैप्शन में लिखें कि उसमें क्या होना चाहिए। इसमें एक-दो मिनट लगते हैं, और आपको बीच-बीच में ख़बर मिलती रहेगी।

    { $quota }
start-quota =
    { $limit ->
        [0] आप जितने चाहें, उतने वीडियो बना सकते हैं।
        [one] आप रोज़ { $limit } वीडियो बना सकते हैं; अभी बाकी: { $left }।
       *[other] आप रोज़ { $limit } वीडियो बना सकते हैं; अभी बाकी: { $left }।
    }
help =
    🎬 शब्द: जो देखना है, उसे /video के साथ लिखकर भेजें।
    🖼 फ़ोटो: कैप्शन में लिखें कि उसमें क्या होना चाहिए, या किसी फ़ोटो के जवाब में /video लिखें।
    🎞 एल्बम: दो फ़ोटो वीडियो का पहला और आख़िरी फ़्रेम बनती हैं; ज़्यादा फ़ोटो हों, तो उनसे तय होता है कि वीडियो में कौन या क्या दिखे।
    🗣 आवाज़: किसी वॉइस मैसेज के जवाब में फ़ोटो और /video भेजें, तो फ़ोटो बोलने लगेगी।
    ↩️ यहाँ बना कोई वीडियो: उसके जवाब में /video भेजें, तो वह बदला या आगे बढ़ाया जाएगा।
    ⚙️ लंबाई, आकार, रिज़ॉल्यूशन, मॉडल: नीचे दिया कोई बटन दबाएँ।

    ये वीडियो AI/ML API नाम का स्टूडियो बनाता है। { $quota }
help-options =
    🎛 विकल्प, मैसेज में कहीं भी:

    --model नाम – मॉडल; सभी के नाम /models में हैं
    --ar 16:9 – आकार: 16:9, 9:16 या सीधे vertical
    --duration 8 – लंबाई, सेकंड में
    --res 1080p – रिज़ॉल्यूशन
    --seed 42 – लगभग वही नतीजा दोबारा
    --no "धुंधलापन, लिखावट" – क्या न हो
    --silent – बिना आवाज़
    --raw – आपके शब्द, जैसे लिखे हैं वैसे ही
    --set नाम=मान – मॉडल की कोई भी और सेटिंग

    अगर --model न लिखा हो, तो { $model } चलता है, या /settings में आपकी पसंद। हर मॉडल में हर विकल्प नहीं होता; कोई विकल्प न चले, तो आपको बता दिया जाएगा, और कोटे से कुछ नहीं कटेगा।
help-commands =
    📜 कमांड:

    /video – { command-video }
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
    🎬 इस ग्रुप में भेजें
    /video पहाड़ों के ऊपर एक ड्रैगन
    या किसी फ़ोटो के जवाब में /video और यह लिखें कि उसमें क्या होना चाहिए। फ़ोटो का कैप्शन भी /video से शुरू हो सकता है।
unknown-command =
    { $command } कमांड यहाँ नहीं है। { $nearest ->
        [none] क्या-क्या हो सकता है, यह /help में देखें।
       *[other] क्या आपका मतलब { $nearest } था?
    }
sorry = मेरी तरफ़ से कुछ गड़बड़ हो गई। { -nothing-counted } कृपया फिर से भेजें।

## Command menus (at most 256 characters each)

command-video = अपने शब्दों से वीडियो बनाएँ
command-queue = आपकी रिक्वेस्ट और वे कहाँ तक पहुँचीं
command-cancel = कतार में लगी रिक्वेस्ट रद्द करें
command-quota = आपके कितने वीडियो बचे हैं
command-help = यहाँ क्या-क्या हो सकता है

## Questions and offers

ask-prompt = बढ़िया फ़ोटो है! इसमें क्या होना चाहिए? कुछ शब्दों में जवाब दें।
ask-words =
    वीडियो में क्या दिखना चाहिए? कुछ शब्दों में जवाब दें, या भेजें
    /video पहाड़ों के ऊपर एक ड्रैगन
ask-placeholder = क्या होना चाहिए?
offer =
    क्या इससे वीडियो बनाया जाए?

    “{ $prompt }”

    { inline-about } · एक वीडियो गिना जाएगा
offer-help = क्या यह कोई सवाल था? यहाँ क्या-क्या हो सकता है, यह /help में देखें।
offer-others-change = इसे बदलना हो, तो ये मॉडल बदल सकते हैं:
offer-terms = { $model } · लगभग { $time } में बनेगा · { $price }
offer-talk =
    क्या यह फ़ोटो बोलने लगे?

    { $terms } · एक वीडियो गिना जाएगा
ask-video-note =
    क्या यह फ़ोटो वीडियो मैसेज वाली आवाज़ में बोले, या इसे सिर्फ़ ऐनिमेट किया जाए?

    🗣 { $talking }
    🎬 { $animating }
edited = वीडियो उसी से बन रहा है जो आपने पहले लिखा था। बदला हुआ रूप चाहिए, तो उसे नए मैसेज में भेजें।
unsupported =
    { $kind ->
        [sticker] स्टिकर से वीडियो नहीं बन सकता।
        [animation] GIF से वीडियो नहीं बन सकता, सिर्फ़ फ़ोटो से।
       *[other] इससे वीडियो नहीं बन सकता।
    } शब्द भेजें, या कैप्शन के साथ फ़ोटो।
unusable-answered =
    { $kind ->
        [sticker] आपने जिस स्टिकर का जवाब दिया, वह यहाँ काम नहीं आ सकता।
        [animation] आपने जिस GIF का जवाब दिया, वह यहाँ काम नहीं आ सकता।
        [video] आपने जिस वीडियो का जवाब दिया, वह यहाँ काम नहीं आ सकता।
       *[other] आपने जिसका जवाब दिया, वह यहाँ काम नहीं आ सकता।
    } अपना मैसेज फिर से भेजें, बिना उसका जवाब दिए।

## Buttons

button-make = 🎬 वीडियो बनाएँ
button-again = 🔁 एक बार और
button-retry = 🔁 फिर कोशिश करें
button-cancel = ✖️ रद्द करें
button-cancel-place = ✖️ “{ $prompt }” रद्द करें
button-no = ✖️ नहीं, रहने दें
button-without = { $option } के बिना
button-talk = 🗣 फ़ोटो बोले
button-animate = 🎬 सिर्फ़ ऐनिमेट करें
button-options = 🎛 विकल्प
button-models = 🎬 मॉडल
button-commands = 📜 कमांड
pressed-make = कतार में जोड़ दिया गया।
pressed-already = यह पहले से बन रहा है।
pressed-not-yours = यह बटन किसी और के लिए है।
pressed-gone = यह बटन अब काम नहीं करता। /video से फिर शुरू करें।
pressed-cancelled = रद्द हो गया।
pressed-too-late = रद्द करने में देर हो गई: शूटिंग शुरू हो चुकी है। वीडियो आपको मिल जाएगा।
pressed-doubtful = स्टूडियो का जवाब साफ़ नहीं था, और अभी जाँच चल रही है कि यह रिक्वेस्ट उसे मिली या नहीं। इसे अभी रद्द नहीं किया जा सकता।

## The status of a request

status-preparing = 🖼 आपकी फ़ोटो देखी जा रही है…
status-preparing-video = 🎞 वीडियो देखा जा रहा है…
status-waiting =
    { $position ->
        [0] ⏳ कतार में: आपसे आगे { $limit } से ज़्यादा।
        [1] ⏳ कतार में: अगली बारी आपकी है।
       *[other] ⏳ कतार में: नंबर { $position }।
    }
status-starting = 🎬 शूटिंग की तैयारी हो रही है…
status-checking = 🔎 स्टूडियो का जवाब साफ़ नहीं था, इसलिए जाँच चल रही है कि आपकी रिक्वेस्ट उसे मिली या नहीं। कुछ भी दो बार नहीं बनेगा और न दो बार गिना जाएगा। भेजे जाने के ज़्यादा से ज़्यादा { $time } बाद यह आपकी चल रही रिक्वेस्ट में नहीं गिनी जाएगी। जाँच एक दिन तक जारी रहेगी।
status-making =
    🎬 शूटिंग चल रही है…
    { $bar } { $percent }%
    { $left ->
        [-1] सामान्य से थोड़ा ज़्यादा समय लग रहा है।
       *[other] लगभग { $time } में पूरा होगा
    }
status-late = 🐢 इसमें सामान्य से बहुत ज़्यादा समय लग रहा है, इसलिए अब यह आपकी चल रही रिक्वेस्ट में नहीं गिना जाता। नाकाम न हुआ, तो यह वीडियो के तौर पर गिना जाएगा। एक दिन तक इस पर नज़र रहेगी, और वीडियो आया तो आपको मिल जाएगा।
status-sending = 📤 वीडियो तैयार है; भेजा जा रहा है…
status-cancelled = ✖️ रद्द हो गया। { -nothing-counted }
status-undelivered = 🎁 आपका वीडियो तैयार है, लेकिन Telegram उसे इस चैट में भेजने नहीं देता। { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    यह वीडियो के तौर पर नहीं गिना जाएगा।
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } सेकंड
time-minutes = { $minutes } मिनट
time-minutes-seconds = { $minutes } मिनट { $seconds } सेकंड
time-hours = { $hours } घंटे
time-hours-minutes = { $hours } घंटे { $minutes } मिनट

## The video

caption-made = { $model }{ $details } · { $time } में बना

## The list of requests, and the quota

queue-empty = आपकी कोई रिक्वेस्ट चल नहीं रही है। /video से शुरू करें।
queue-title =
    { $count ->
        [one] आपकी { $count } रिक्वेस्ट चल रही है:
       *[other] आपकी { $count } रिक्वेस्ट चल रही हैं:
    }
queue-waiting =
    ⏳ { $position ->
        [0] आपसे आगे { $limit } से ज़्यादा
       *[other] नंबर { $position }
    } – { $prompt }
queue-paused = ⏸ स्टूडियो का इंतज़ार – { $prompt }
queue-paused-model = ⏸ { $model } का इंतज़ार – { $prompt }
queue-starting = 🎬 शूटिंग की तैयारी – { $prompt }
queue-checking = 🔎 जाँच हो रही है कि स्टूडियो को मिली या नहीं – { $prompt }
queue-making = 🎬 शूटिंग – { $prompt }
queue-sending = 📤 भेजा जा रहा है – { $prompt }
queue-preparing = 🖼 फ़ोटो देखी जा रही है – { $prompt }
queue-late = 🐢 देर हो रही है – { $prompt }
cancel-none = आपकी कोई रिक्वेस्ट कतार में नहीं है। /video से शुरू करें।
cancel-done =
    { $count ->
        [one] { $count } रिक्वेस्ट रद्द हुई। { -nothing-counted }
       *[other] { $count } रिक्वेस्ट रद्द हुईं। वे कोटे में नहीं गिनी जाएँगी।
    }
cancel-too-late =
    { $count ->
        [one] { $count } रिक्वेस्ट की शूटिंग शुरू हो चुकी है और अब उसे रोका नहीं जा सकता। वीडियो आपको मिल जाएगा।
       *[other] { $count } रिक्वेस्ट की शूटिंग शुरू हो चुकी है और अब उन्हें रोका नहीं जा सकता। वीडियो आपको मिल जाएँगे।
    }
cancel-doubtful = इसे अभी रद्द नहीं किया जा सकता:
quota-daily =
    { $limit ->
        [0] आप दिन में जितने चाहें, उतने वीडियो बना सकते हैं। पिछले 24 घंटों में बने वीडियो: { $used }।
        [one] पिछले 24 घंटों में आपके { $limit } में से { $used } वीडियो बना; { $left } बाकी है।
       *[other] पिछले 24 घंटों में आपके { $limit } में से { $used } वीडियो बने; { $left } बाकी हैं।
    }
quota-next = अगला वीडियो { $time } बाद बन सकेगा।
quota-active =
    { $limit ->
        [0] अभी चल रही रिक्वेस्ट: { $used }।
       *[other] अभी चल रही रिक्वेस्ट: { $used } (एक साथ ज़्यादा से ज़्यादा { $limit })।
    }
quota-money = पिछले 24 घंटों के आपके वीडियो का ख़र्च: { $amount }; आप { $total } तक ख़र्च कर सकते हैं।
quota-chat =
    { $limit ->
        [one] पिछले 24 घंटों में इस ग्रुप के { $limit } में से { $used } वीडियो बना।
       *[other] पिछले 24 घंटों में इस ग्रुप के { $limit } में से { $used } वीडियो बने।
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } का यहाँ कोई असर नहीं होता: { $model } में यह विकल्प नहीं चलता।
note-chosen = इसके लिए { $model } को { $setting } = { $value } चाहिए, इसलिए यही मान चुना गया।
note-silent = { $model } इसे सिर्फ़ बिना आवाज़ के बना सकता है।
note-continues = { $model } वीडियो को बदल नहीं सकता। वह जहाँ ख़त्म होता है, यह उसे वहीं से आगे बढ़ाता है।
note-guides = { $model } इस वीडियो को नहीं बदलता। यह इसे नमूना मानकर नया वीडियो बनाता है।

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    वीडियो में क्या दिखना चाहिए? जैसे:
    /video पहाड़ों के ऊपर एक ड्रैगन
refused-instead = इस तरह बनाने के लिए कोई बटन दबाएँ:
refused-unknown-option =
    { $option } नाम का कोई विकल्प नहीं है। { $nearest ->
        [none] विकल्प ये हैं: { $options }।
       *[other] क्या आपका मतलब { $nearest } था?
    }
refused-option-value = { $option } के साथ मान भी लिखें, जैसे { $example }।
refused-option-flag = { $option } के साथ कोई मान नहीं लिखा जाता।
refused-open-quote = { $option } के बाद का उद्धरण चिह्न बंद नहीं किया गया।
refused-unknown-model =
    “{ $name }” नाम का कोई मॉडल नहीं है। { $developer ->
        [none] सबसे मिलते-जुलते: { $families }।
       *[other] { $developer } के मॉडल: { $families }।
    }
refused-option =
    { $operation ->
        [image] फ़ोटो के लिए { $model } में { $option } नहीं चलता।
       *[other] { $model } में { $option } नहीं चलता।
    } { $options ->
        [none] इसमें कोई विकल्प है ही नहीं।
       *[other] ये चलते हैं: { $options }।
    }
refused-value =
    { $model } में { $option } का मान “{ $value }” नहीं हो सकता। { $nearest ->
        [none] ये मान चल सकते हैं: { $choices }।
       *[other] सबसे पास का मान { $nearest } है। ये मान चल सकते हैं: { $choices }।
    }
refused-not-integer = { $option } के लिए पूर्ण संख्या चाहिए, “{ $value }” नहीं।
refused-not-number = { $option } के लिए संख्या चाहिए, “{ $value }” नहीं।
refused-bounds = { $model } में { $option } का मान { $value } नहीं हो सकता। सीमा: { $minimum } से { $maximum } तक।
refused-option-too-long = { $option } के बाद का टेक्स्ट बहुत लंबा है; ज़्यादा से ज़्यादा { $limit } अक्षर।
refused-prompt-too-long = इसमें { $length } अक्षर हैं; { $model } में ज़्यादा से ज़्यादा { $limit } चलते हैं।
refused-needs-photo = { $model } को यहाँ फ़ोटो चाहिए: कैप्शन के साथ फ़ोटो भेजें, या किसी फ़ोटो के जवाब में /video लिखें।
refused-too-many-photos =
    { $limit ->
        [one] { $model } में ज़्यादा से ज़्यादा { $limit } फ़ोटो चलती है।
       *[other] { $model } में ज़्यादा से ज़्यादा { $limit } फ़ोटो चलती हैं।
    } यह इनसे वीडियो बनाता है: { $takes }। { $other ->
        [none] इतनी फ़ोटो किसी और मॉडल में भी नहीं चलतीं।
       *[other] { $other } में चलती हैं: जोड़ें --model { $other }
    }
refused-needs-photos =
    { $count ->
        [one] { $model } को यहाँ { $count } फ़ोटो चाहिए: उसे कैप्शन के साथ भेजें।
       *[other] { $model } को यहाँ { $count } फ़ोटो चाहिए: उन्हें कैप्शन के साथ एल्बम में भेजें।
    }
refused-needs-sound = { $model } को फ़ोटो और आवाज़ चाहिए: किसी वॉइस मैसेज के जवाब में फ़ोटो और /video भेजें।
refused-needs-video = { $model } को वीडियो चाहिए: यहाँ बने किसी वीडियो के जवाब में /video और यह लिखें कि क्या बदलना है।
refused-media =
    { $operation ->
        [text] { $model } के लिए सिर्फ़ शब्द काफ़ी नहीं हैं।
        [image] { $model } फ़ोटो को ऐनिमेट नहीं कर सकता।
        [frames] { $model } एक फ़ोटो से दूसरी तक नहीं जा सकता।
        [references] { $model } रेफ़रेंस फ़ोटो इस्तेमाल नहीं कर सकता।
        [talking] { $model } फ़ोटो से बुलवा नहीं सकता।
        [edit] { $model } वीडियो को इस तरह नहीं बदल सकता।
        [extend] { $model } वीडियो को आगे नहीं बढ़ा सकता।
        [guide] { $model } वीडियो को नमूने के तौर पर इस्तेमाल नहीं कर सकता।
       *[other] { $model } इससे वीडियो नहीं बना सकता।
    } यह इनसे वीडियो बनाता है: { $takes }। { $other ->
        [none] कोई और मॉडल भी यह नहीं कर सकता।
       *[other] { $other } कर सकता है: जोड़ें --model { $other }
    }
refused-needs-voice = { $model } वीडियो से बुलवाता है: /video के बाद लिखें कि क्या बोला जाए।
refused-voice-or-words = { $model } में या तो ऑडियो चलता है या बोलने के लिए लिखे शब्द, दोनों साथ नहीं। इनमें से सिर्फ़ एक के साथ फिर भेजें।
refused-photo-count =
    { $count ->
        [one] इसके लिए { $model } को ठीक { $count } फ़ोटो चाहिए।
       *[other] इसके लिए { $model } को ठीक { $count } फ़ोटो चाहिए। कैप्शन के साथ एल्बम में भेजें।
    }
refused-sound-length =
    { $limit ->
        [one] { $model } में { $limit } सेकंड से छोटा ऑडियो ही चलता है।
       *[other] { $model } में { $limit } सेकंड से छोटा ऑडियो ही चलता है।
    } कृपया इससे छोटा भेजें।
refused-video-length =
    { $minimum ->
        [0] { $model } में ज़्यादा से ज़्यादा { $maximum } सेकंड का वीडियो चलता है।
       *[other] { $model } में { $minimum } से { $maximum } सेकंड तक का वीडियो चलता है।
    } यह वीडियो नहीं चल सकता।
refused-video-pixels = यह वीडियो { $model } के लिए बहुत बड़ा है: ज़्यादा से ज़्यादा { $limit } मेगापिक्सल चलते हैं।
refused-video-frames = यह वीडियो { $model } के लिए बहुत लंबा है: ज़्यादा से ज़्यादा { $limit } फ़्रेम चलते हैं, यानी 30 फ़्रेम प्रति सेकंड पर { $seconds } सेकंड।
refused-medium =
    { $kind ->
        [sound] { $model } में यह ऑडियो नहीं चल सकता: इसका फ़ॉर्मैट या आकार ठीक नहीं है।
        [video] { $model } में यह वीडियो नहीं चल सकता: इसका फ़ॉर्मैट या आकार ठीक नहीं है।
       *[photo] { $model } में यह फ़ोटो नहीं चल सकती: इसका फ़ॉर्मैट या आकार ठीक नहीं है।
    }
refused-links-only = { $model } को फ़ोटो और ऑडियो सिर्फ़ वेब लिंक के रूप में चाहिए, और यहाँ से ऐसे लिंक नहीं दिए जा सकते। दूसरे मॉडल /models में देखें।
refused-combination = { $model } में { $option } { $value } और { $other } साथ नहीं चलते। यहाँ ये चल सकते हैं: { $choices }।
refused-combination-media = जब { $model } इससे वीडियो बनाता है ({ $takes }), तब { $option } { $value } नहीं चलता। यहाँ ये चल सकते हैं: { $choices }।
refused-out-of-place = { $model } में { $option } यहाँ नहीं चलता।
refused-generic-combination = { $model } में ये विकल्प साथ नहीं चलते। कृपया इनमें से कुछ हटा दें।
refused-needs-setting = { $model } को --set { $setting }=मान भी चाहिए। ये मान चल सकते हैं: { $choices }।
refused-setting =
    { $model } में “{ $setting }” नाम की कोई सेटिंग नहीं है। { $settings ->
        [none] इसमें --set के लिए कुछ है ही नहीं।
       *[other] --set के साथ ये चलते हैं: { $settings }।
    }
refused-album = इस एल्बम में वीडियो है, और यहाँ सिर्फ़ फ़ोटो काम आती हैं। कृपया उसके बिना फिर भेजें।
write-as-yourself = आप चैनल के नाम से लिख रहे हैं, इसलिए पता नहीं चल सकता कि आप कौन हैं। कृपया अपने खाते पर जाएँ और फिर से भेजें।
refused-not-allowed =
    माफ़ कीजिए, यह बॉट सिर्फ़ उन लोगों और ग्रुप के लिए है जिन्हें इसके मालिक ने चुना है। { $group ->
        [none] आपकी Telegram ID { $id } है: बॉट इस्तेमाल करना हो, तो यह मालिक को दें।
       *[other] इस ग्रुप की ID { $group } है, और आपकी { $id }: बॉट इस्तेमाल करना हो, तो इनमें से एक मालिक को दें।
    }
refused-user-daily =
    { $limit ->
        [one] पिछले 24 घंटों का आपका कोटा पूरा हो गया: { $limit } वीडियो।
       *[other] पिछले 24 घंटों का आपका कोटा पूरा हो गया: { $limit } वीडियो।
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] पिछले 24 घंटों का इस ग्रुप का कोटा पूरा हो गया: { $limit } वीडियो।
       *[other] पिछले 24 घंटों का इस ग्रुप का कोटा पूरा हो गया: { $limit } वीडियो।
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] आपकी { $limit } रिक्वेस्ट पहले से चल रही है। वह पूरी हो जाए, तब फिर भेजें। उसे /queue में देखें।
       *[other] आपकी { $limit } रिक्वेस्ट पहले से चल रही हैं। एक पूरी हो जाए, तब फिर भेजें। उन्हें /queue में देखें।
    }

## Photos that cannot be used

image-too-large = यह तस्वीर बहुत बड़ी है: { $limit } MB से कम होनी चाहिए।
image-too-many-pixels = इस तस्वीर में { $megapixels } मेगापिक्सल हैं; यहाँ { $limit } तक चल सकते हैं। इसे फ़ाइल नहीं, फ़ोटो के रूप में भेजें: Telegram इसे छोटा कर देता है।
image-too-small = यह तस्वीर बहुत छोटी है ({ $width }×{ $height }); हर तरफ़ कम से कम { $limit } पिक्सल चाहिए।
image-crop-too-small = यह तस्वीर बहुत लंबी और पतली है: वीडियो के आकार में काटने पर सिर्फ़ { $width }×{ $height } पिक्सल बचेंगे, जबकि हर तरफ़ कम से कम { $limit } चाहिए।
image-broken = यह तस्वीर नहीं खुल रही; लगता है फ़ाइल ख़राब है। कृपया फिर से भेजें।
image-unusable = यह तस्वीर नहीं खुल सकी। कृपया इसे फ़ाइल नहीं, फ़ोटो के रूप में भेजें।
image-nothing = यह तस्वीर ख़ाली है: इसमें कुछ दिखता ही नहीं। कृपया कोई और भेजें।
image-format = { $format } तस्वीरें यहाँ नहीं चलतीं। इसे फ़ाइल नहीं, फ़ोटो के रूप में भेजें, या JPEG, PNG, WebP, HEIC, AVIF, TIFF या BMP फ़ाइल भेजें।
image-unknown = यह ऐसी तस्वीर नहीं है जो यहाँ चल सके। इसे फ़ाइल नहीं, फ़ोटो के रूप में भेजें, या JPEG, PNG, WebP, HEIC, AVIF, TIFF या BMP फ़ाइल भेजें।
image-animated = GIF नहीं चलेगा, सिर्फ़ स्थिर तस्वीरें भेजें।
image-gone = Telegram अब यह फ़ोटो डाउनलोड नहीं करने दे रहा। कृपया फिर से भेजें।
sound-too-large = यह ऑडियो बहुत बड़ा है: { $limit } MB से कम होना चाहिए।
sound-too-long =
    { $limit ->
        [one] यह ऑडियो बहुत लंबा है: ज़्यादा से ज़्यादा { $limit } सेकंड।
       *[other] यह ऑडियो बहुत लंबा है: ज़्यादा से ज़्यादा { $limit } सेकंड।
    }
sound-too-short =
    { $limit ->
        [one] यह ऑडियो बहुत छोटा है: कम से कम { $limit } सेकंड चाहिए।
       *[other] यह ऑडियो बहुत छोटा है: कम से कम { $limit } सेकंड चाहिए।
    }
sound-broken = यह ऑडियो नहीं चल रहा। कृपया वॉइस मैसेज या MP3 फ़ाइल भेजें।
sound-gone = Telegram अब यह ऑडियो डाउनलोड नहीं करने दे रहा। कृपया फिर से भेजें।
media-out-of-reach = यहाँ मैं फ़ोटो और ऑडियो तक नहीं पहुँच पा रहा: इस बॉट का Telegram सर्वर इसके लिए सेट नहीं है। बॉट के मालिक को इसे देखना होगा।
sound-silent = इस ऑडियो में कुछ सुनाई नहीं देता: यह शुरू से आख़िर तक ख़ामोश है। कृपया कोई और भेजें।

## Failures

failed-content = स्टूडियो ने ये शब्द या यह फ़ोटो नहीं मानी: उसके नियम इसकी इजाज़त नहीं देते। दूसरे शब्द या दूसरी फ़ोटो आज़माएँ।
failed-generation = स्टूडियो यह वीडियो नहीं बना सका: { $reason }
failed-unknown = स्टूडियो यह वीडियो नहीं बना सका, और वजह भी नहीं बताई।
failed-field = स्टूडियो ने { $field } नहीं माना। इस विकल्प के बिना फिर कोशिश करें।
failed-bad-request = स्टूडियो ने रिक्वेस्ट नहीं मानी: { $reason }
failed-bad-key = स्टूडियो अभी मुझे अंदर नहीं आने दे रहा। बॉट के मालिक को इसे देखना होगा।
failed-no-credits = स्टूडियो में बॉट के खाते के पैसे ख़त्म हो गए हैं। इसके मालिक को उसमें पैसे डालने होंगे।
failed-not-allowed = स्टूडियो बॉट के खाते को इसकी इजाज़त नहीं देता।
failed-model-gone = स्टूडियो के पास अब यह मॉडल नहीं है। कृपया कोई और चुनें।
failed-maintenance = स्टूडियो में अभी इस मॉडल का मेंटेनेंस चल रहा है। कोई और मॉडल आज़माएँ, या बाद में कोशिश करें।
failed-never-came = स्टूडियो ने यह वीडियो पूरा ही नहीं किया, और अब इसका इंतज़ार ख़त्म है।
failed-no-video = स्टूडियो कहता है कि यह वीडियो तैयार है, लेकिन उसने जो दिया वह वीडियो नहीं है।
failed-link-dead = स्टूडियो कहता है कि यह वीडियो तैयार है, लेकिन उसका लिंक अब काम नहीं करता, और नया लिंक है नहीं।
failed-source-gone = जिस वीडियो को आप आधार बनाना चाहते हैं, वह अब नहीं मिल सकता: स्टूडियो ने उसे मिटा दिया है। स्टूडियो को कुछ नहीं भेजा गया।
failed-internal = मेरी तरफ़ से कुछ गड़बड़ हो गई। कृपया फिर कोशिश करें।

link-too-large = वीडियो { $limit } MB से बड़ा है, और इससे बड़ा अपलोड नहीं हो सकता, इसलिए यह रहा उसका लिंक। { -link-expires }
link-not-taken = Telegram में यह वीडियो यहाँ नहीं भेजा जा सकता, इसलिए यह रहा उसका लिंक। { -link-expires }
link-not-fetched = भेजने के लिए वीडियो डाउनलोड नहीं हो सका, इसलिए यह रहा उसका लिंक। { -link-expires }
video-broken = वीडियो फ़ाइल ख़राब है।

## What a model makes a video of: parts of a list

operation-text = शब्द
operation-image = एक फ़ोटो
operation-frames = पहली और आख़िरी फ़ोटो
operation-references = रेफ़रेंस फ़ोटो
operation-talking = आवाज़ के साथ फ़ोटो
operation-edit = बदलने के लिए वीडियो
operation-extend = आगे बढ़ाने के लिए वीडियो
operation-guide = नमूने के तौर पर वीडियो
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = दूसरा वीडियो चाहिए, जो मास्क बनकर दिखाए कि कौन-से हिस्से दोबारा पेंट करने हैं
unreachable-character-object = एक किरदार चाहिए, और उसे चलाने वाले अभिनेता का वीडियो

## Settings, models, languages

language-name = हिन्दी
command-models = सभी मॉडल और वे क्या-क्या कर सकते हैं
command-settings = आपकी डिफ़ॉल्ट सेटिंग
command-language = आपसे बातचीत की भाषा
settings-title =
    ⚙️ आपकी सेटिंग: मैसेज में कुछ और न लिखा हो, तो यही चलता है। मैसेज में लिखे विकल्प को हमेशा प्राथमिकता मिलती है।

    यहाँ वही दिखता है जो { $model } में है; दूसरे मॉडल में यह अलग हो सकता है।
settings-title-group =
    ⚙️ इस ग्रुप की सेटिंग: मैसेज में कुछ और न लिखा हो, तो यही चलता है। मैसेज में लिखे विकल्प को हमेशा प्राथमिकता मिलती है। इन्हें सिर्फ़ एडमिन बदल सकते हैं।

    यहाँ वही दिखता है जो { $model } में है; दूसरे मॉडल में यह अलग हो सकता है।
settings-admins-only = इस ग्रुप की सेटिंग सिर्फ़ एडमिन बदल सकते हैं। अपनी सेटिंग आप मेरे साथ निजी चैट में चुन सकते हैं।
settings-pick-ar = 📐 आपके वीडियो का आकार कैसा हो? { $model } में ये मिलते हैं। फ़ोटो इसी आकार में काटी जाती हैं।
settings-pick-duration = ⏱ आपके वीडियो कितने लंबे हों? { $model } में ये लंबाइयाँ मिलती हैं।
settings-pick-res = 🖥 आपके वीडियो का रिज़ॉल्यूशन क्या हो? { $model } में ये मिलते हैं।
value-own = मॉडल तय करे
value-own-known = { $value } (डिफ़ॉल्ट)
value-on = चालू
value-off = बंद
value-telegram = जैसी Telegram में है
button-set-model = 🎬 मॉडल: { $value }
button-set-ar = 📐 आकार: { $value }
button-set-duration = ⏱ लंबाई: { $value }
button-set-res = 🖥 रिज़ॉल्यूशन: { $value }
button-set-sound = 🔊 आवाज़: { $value }
button-set-enhance = ✨ मेरे शब्द निखारें: { $value }
button-set-confirm = ✋ बनाने से पहले पूछें: { $value }
button-set-language = 🌐 भाषा: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ सेटिंग
button-back = ↩️ वापस
button-previous = ◀️ पिछले
button-next = और ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 यहाँ उपलब्ध नहीं · { $count }
button-mine = ⭐ यह मॉडल चुनें
button-mine-group = ⭐ ग्रुप के लिए चुनें
button-is-mine = ✅ आपका मॉडल
button-is-mine-group = ✅ ग्रुप का मॉडल
pressed-saved = सेव हो गया।
pressed-admins-only = इसे सिर्फ़ इस ग्रुप के एडमिन बदल सकते हैं।
pressed-no-more = यह अब उपलब्ध नहीं है।
models-title =
    { $count ->
        [one] 🎬 यहाँ { $count } मॉडल है। इसे किसने बनाया?
       *[other] 🎬 यहाँ { $count } मॉडल हैं। किसके मॉडल देखने हैं?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } मॉडल।
       *[other] 🎬 { $developer }: { $count } मॉडल। कौन-सा?
    }
models-family =
    🎬 { $model } · { $developer }

    यह इनसे वीडियो बनाता है:

    { $takes }

    लगभग { $time } में बनेगा · { $price }
    सिर्फ़ एक वीडियो के लिए: --model { $name }
models-tags = अपने शब्दों में आप पहली चीज़ को { $first } कह सकते हैं, और आगे भी इसी क्रम में। ये नाम न लिखे हों, तो अपने-आप जोड़ दिए जाते हैं।
models-unreachable =
    { $count ->
        [one] 🚫 { $count } मॉडल चैट में इस्तेमाल नहीं हो सकता, वजह यह है:
       *[other] 🚫 { $count } मॉडल चैट में इस्तेमाल नहीं हो सकते, वजह यह है:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 आपसे किस भाषा में बात हो? ग्रुप में भी यही रहेगी।
language-title-group = 🌐 इस ग्रुप में किस भाषा में बात हो? सदस्यों को जवाब उनकी अपनी भाषा में मिलते हैं, अगर वह यहाँ उपलब्ध हो।

## Answers to messages, and the buttons under a result

refused-sound-alone = आवाज़ को चेहरा चाहिए: वॉइस मैसेज के जवाब में ऐसी फ़ोटो भेजें जिसका कैप्शन /video से शुरू हो।
sound-alone =
    { $kind ->
        [voice] 🎙 आवाज़ को चेहरा चाहिए: इस वॉइस मैसेज के जवाब में फ़ोटो भेजें, तो फ़ोटो बोलने लगेगी।
        [video-note] 🎙 इस वीडियो मैसेज के जवाब में फ़ोटो भेजें, तो फ़ोटो इसी की आवाज़ में बोलने लगेगी।
       *[audio] 🎙 आवाज़ को चेहरा चाहिए: इस ऑडियो के जवाब में फ़ोटो भेजें, तो फ़ोटो बोलने लगेगी।
    }
button-change = ✏️ बदलें
button-extend = ➡️ आगे बढ़ाएँ
button-others = 🎛 दूसरा मॉडल
button-copy = 📋 कॉपी करें
pressed-no-others = कोई और मॉडल इसे नहीं बना सकता।
change-words =
    इसे कॉपी करें, जो चाहें बदलें और भेज दें:

    { $command }
change-media =
    इसे कॉपी करें, जो चाहें बदलें और इसी मैसेज के जवाब में भेजें, ताकि वही फ़ोटो, ऑडियो या वीडियो इस्तेमाल हो:

    { $command }
other-models = इस बार कौन-सा मॉडल इस्तेमाल हो? कोई बटन दबाते ही काम शुरू हो जाएगा, और एक वीडियो गिना जाएगा।

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 जोड़ने के लिए धन्यवाद! यह बॉट शब्दों और फ़ोटो से वीडियो बनाता है।
group-sees-all =
    👀 मुझे इस ग्रुप के मैसेज दिखते हैं, इसलिए सिर्फ़ मुझे मेंशन करना भी काफ़ी है:
    @{ $name } पहाड़ों के ऊपर एक ड्रैगन
group-sees-some =
    🙈 यहाँ मुझे सिर्फ़ कमांड और अपने मैसेज के जवाब दिखते हैं। जिन मैसेज या कैप्शन में मुझे मेंशन किया गया हो, वे मुझे नहीं दिखते।
    इसे बदलने के लिए कोई एडमिन मुझे इस ग्रुप का एडमिन बना सकता है। या बॉट के मालिक ग्रुप प्राइवेसी बंद करें (@BotFather, /setprivacy) और मुझे दोबारा जोड़ें।
group-no-videos = ⚠️ मुझे यहाँ वीडियो भेजने की अनुमति नहीं है, इसलिए आपको सिर्फ़ लिंक मिलेंगे। कोई एडमिन ग्रुप की अनुमतियों में इसे चालू कर सकता है, या मुझे एडमिन बना सकता है।
group-no-messages = ⚠️ आपने मुझे “{ $group }” में जोड़ा, लेकिन मुझे वहाँ लिखने की अनुमति नहीं है। उस ग्रुप का कोई एडमिन ग्रुप की अनुमतियों में इसे चालू कर सकता है, या मुझे एडमिन बना सकता है।

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 यह बॉट शब्दों और फ़ोटो से आवाज़ वाले वीडियो बनाता है।

    लिखें कि क्या देखना है, या फ़ोटो भेजें और बताएँ कि उसमें क्या होना चाहिए। एक-दो मिनट में वीडियो यहाँ होगा। यह ग्रुप में भी काम करता है।

    “START” दबाएँ और अपना पहला आइडिया भेजें।
bot-short-description = 🎬 शब्दों और फ़ोटो से आवाज़ वाले वीडियो बनाता है, निजी चैट में और ग्रुप में।

## Videos already made, and what is kept

command-history = आपके वीडियो, दोबारा पाने के लिए
command-privacy = आपके बारे में क्या रखा जाता है, और उसे कौन देखता है
command-forget = आपके बारे में जो रखा है, उसे मिटाएँ
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ नए
button-older = ⬇️ पुराने
button-forget = 🗑 सब मिटाएँ
button-keep = ↩️ सब रहने दें
pressed-not-now = Telegram ने इसे अभी स्वीकार नहीं किया। कुछ न आए, तो फिर दबाएँ।
history-empty = यहाँ अभी आपका कोई वीडियो नहीं है। /video से एक बनाएँ।
history-title = 🎞 आपके वीडियो, सबसे नए पहले। दोबारा पाने के लिए बटन दबाएँ: यह मुफ़्त है और गिना नहीं जाता।
history-title-group = 🎞 इस ग्रुप के आपके वीडियो, सबसे नए पहले। दोबारा पाने के लिए बटन दबाएँ: यह मुफ़्त है और गिना नहीं जाता।
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · लिंक के रूप में आया था, इसलिए दोबारा नहीं भेजा जा सकता
history-lost = Telegram के पास अब यह वीडियो नहीं है, इसलिए इसे दोबारा नहीं भेजा जा सकता। इसे फिर से बनाया जा सकता है; वह एक वीडियो गिना जाएगा।
forget-ask =
    🗑 आपके बारे में सभी चैट में जो रखा है, क्या वह मिटा दिया जाए?

    यह सब हमेशा के लिए चला जाएगा: आपकी सभी पूरी हो चुकी रिक्वेस्ट के शब्द, विकल्प, फ़ोटो की फ़ाइल-आईडी, वीडियो के लिंक और नतीजे, आपकी /history और उसके बटन, आपकी /settings, और मेरे वे प्रस्ताव और सवाल जो अभी आपके इंतज़ार में हैं। आपके वीडियो के नीचे के बटन काम करना बंद कर देंगे।

    इस चैट के मैसेज और वीडियो बने रहेंगे; वे Telegram के पास रहते हैं, और उन्हें सिर्फ़ आप मिटा सकते हैं। लगभग एक दिन तक यह याद रहेगा कि आपने वीडियो बनाए, पर यह नहीं कि कौन-से, ताकि आपका कोटा वैसा ही रहे।
forget-under-way =
    { $count ->
        [one] आपकी { $count } रिक्वेस्ट अभी चल रही है। वह नहीं मिटेगी और वीडियो आपको मिलेगा; उसके बाद फिर /forget भेजें।
       *[other] आपकी { $count } रिक्वेस्ट अभी चल रही हैं। वे नहीं मिटेंगी और वीडियो आपको मिलेंगे; उसके बाद फिर /forget भेजें।
    }
forget-done =
    { $count ->
        [0] हो गया। आपकी कोई पूरी हो चुकी रिक्वेस्ट नहीं थी; खुले प्रस्ताव और सवाल मिटा दिए गए।
        [one] हो गया। पूरी हो चुकी { $count } रिक्वेस्ट मिटा दी गई, और साथ में खुले प्रस्ताव और सवाल भी।
       *[other] हो गया। पूरी हो चुकी { $count } रिक्वेस्ट मिटा दी गईं, और साथ में खुले प्रस्ताव और सवाल भी।
    }
privacy =
    🔒 आपके बारे में क्या रखा जाता है:
    · आपकी रिक्वेस्ट: शब्द, विकल्प, मॉडल, समय, आपकी Telegram ID, आपकी भाषा, वह चैट और मैसेज जहाँ से वे आईं, आपकी फ़ोटो और तैयार वीडियो की Telegram की फ़ाइल-आईडी, स्टूडियो में वीडियो का लिंक, और कुछ गड़बड़ हुई हो तो वह भी। { $days ->
        [0] जब तक आप /forget न भेजें।
        [one] जब तक आप /forget न भेजें, और ज़्यादा से ज़्यादा { $days } दिन।
       *[other] जब तक आप /forget न भेजें, और ज़्यादा से ज़्यादा { $days } दिन।
    }
    · प्रस्ताव और सवाल जो आपके इंतज़ार में हैं: 1 दिन। एल्बम की फ़ोटो की Telegram की फ़ाइल-आईडी: 7 दिन।
    · /settings में आपने जो चुना है: जब तक आप उसे न बदलें या /forget न भेजें।
    · ख़ुद फ़ोटो और ऑडियो: सिर्फ़ तब तक, जब तक वे स्टूडियो को न मिल जाएँ या रिक्वेस्ट ख़त्म न हो जाए। वीडियो: सिर्फ़ भेजे जाने तक।
    · मुझे भेजे आपके मैसेज: जब तक उन पर काम न हो जाए। जिस पर काम न हो सका: 2 दिन।

    इसे कौन देखता है:
    · स्टूडियो, AI/ML API, को रिक्वेस्ट के शब्द, विकल्प, फ़ोटो, वीडियो और ऑडियो एक रैंडम नंबर के साथ मिलते हैं, आपके नाम या Telegram ID के बिना। वह क्या रखता है, यह उसके अपने नियमों पर है।
    · Telegram हमारे मैसेज और आपके वीडियो अपने नियमों के हिसाब से रखता है।
    · बॉट के मालिक इसका स्टोरेज और लॉग देख सकते हैं।
    · ग्रुप में वहाँ के सभी लोग रिक्वेस्ट और वीडियो देखते हैं।

    इसे कैसे मिटाएँ: /forget वह सब मिटा देता है जो यहाँ रखा है। कोटे की वजह से, रिक्वेस्ट के बाद लगभग एक दिन तक यह याद रहता है कि वह की गई और कहाँ, पर यह नहीं कि वह क्या थी। स्टूडियो में, Telegram में, या मालिक की रखी कॉपियों और लॉग में इससे कुछ नहीं मिटता।

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = क़ीमत वीडियो बनने के बाद पता चलेगी
price-unknown = क़ीमत पता नहीं
refused-model-gone =
    माफ़ कीजिए, स्टूडियो के पास अब { $model } नहीं है। { -nothing-counted } { $other ->
        [none] फ़िलहाल कोई और मॉडल यह नहीं कर सकता।
       *[other] { $other } यही काम कर सकता है: जोड़ें --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ किसी भी और चैट में @{ $name } लिखें और फिर जो देखना है।
inline-make = 🎬 यह वीडियो यहीं बनाएँ
inline-about = { $details } · लगभग { $time } में बनेगा · { $price }
inline-empty = लिखें कि क्या देखना है
inline-refused = ✋ इस तरह नहीं बन सकता
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · एक वीडियो गिना जाएगा
inline-status =
    “{ $prompt }”

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 अगला सीन
button-file = 📎 फ़ाइल के रूप में
pressed-fetching = लाया जा रहा है…
ask-frame = 🎞 आपका वीडियो यहाँ ख़त्म होता है। आगे क्या होना चाहिए? कुछ शब्दों में जवाब दें।
caption-file = 📎 वीडियो जैसा स्टूडियो ने बनाया, Telegram के कंप्रेशन के बिना।
video-gone = यह वीडियो अब नहीं मिल सकता: स्टूडियो ने इसे मिटा दिया है, और Telegram मुझे सिर्फ़ { $limit } MB तक की फ़ाइलें देता है। इसे फिर से बनाया जा सकता है; वह एक वीडियो गिना जाएगा।

## When the studio, the owner's money or the room runs out

status-paused = ⏸ कतार में। स्टूडियो अभी नई रिक्वेस्ट नहीं ले रहा; आपकी रिक्वेस्ट सुरक्षित है, और अपने-आप आगे बढ़ेगी।
status-paused-model = ⏸ कतार में। स्टूडियो अभी { $model } के लिए रिक्वेस्ट नहीं ले रहा; आपकी रिक्वेस्ट सुरक्षित है, और अपने-आप आगे बढ़ेगी। तब तक शायद कोई दूसरा मॉडल चल जाए।
status-unclear = 🔎 स्टूडियो अब भी नहीं बता पा रहा कि आपकी रिक्वेस्ट उसे मिली या नहीं, इसलिए अब यह आपकी चल रही रिक्वेस्ट में नहीं गिनी जाती। नाकाम न हुई, तो यह वीडियो के तौर पर गिनी जाएगी। एक दिन तक पूछताछ जारी रहेगी, और वीडियो आया तो आपको मिल जाएगा।
status-fitting = 📦 वीडियो Telegram के लिए बहुत बड़ा है, इसलिए छोटा किया जा रहा है… { $percent }%
status-converting = 📦 यह वीडियो फ़ॉर्मैट फ़ोन पर नहीं चलता, इसलिए इसे बदला जा रहा है… { $percent }%
caption-smaller = Telegram के लिए छोटा किया गया
caption-converted = फ़ोन पर चलने लायक़ बनाया गया
link-no-room = अभी स्टोरेज में इस वीडियो के लिए जगह नहीं है, इसलिए यह रहा उसका लिंक। { -link-expires }
link-not-ready = इस वीडियो को फ़ोन पर चलने लायक़ नहीं बनाया जा सका, इसलिए यह रहा उसका लिंक। { -link-expires }
failed-no-room = काम के लिए स्टोरेज में जगह ख़त्म हो गई है। बॉट के मालिक को इसे देखना होगा।
refused-budget = 24 घंटों का इस बॉट का बजट ख़त्म हो गया है। { quota-next }
refused-budget-model = { $model } का ख़र्च { $price } होगा, जो इस बॉट के 24 घंटों के बजट से ज़्यादा है। दूसरे मॉडल की क़ीमतें /models में देखें।
refused-budget-price = { $model } की क़ीमत तय नहीं है, और बॉट के मालिक सिर्फ़ तय क़ीमत वाले मॉडल की इजाज़त देते हैं। दूसरे मॉडल की क़ीमतें /models में देखें।
refused-paused = स्टूडियो में बॉट का खाता लगभग ख़ाली है, इसलिए अभी नई रिक्वेस्ट नहीं ली जा रहीं। बॉट के मालिक को पता है। कृपया बाद में कोशिश करें।
refused-model-not-allowed =
    इस बॉट में { $model } नहीं है। { $other ->
        [none] यहाँ के मॉडल /models में देखें।
       *[other] { $other } यही काम कर सकता है: जोड़ें --model { $other }
    }
refused-video-price = { $model } का ख़र्च { $price } होगा, और यहाँ एक वीडियो का ख़र्च ज़्यादा से ज़्यादा { $amount } हो सकता है। दूसरे मॉडल की क़ीमतें /models में देखें।
refused-video-unknown = { $model } का ख़र्च पहले से कोई नहीं बता सकता, और यहाँ एक वीडियो का ख़र्च ज़्यादा से ज़्यादा { $amount } हो सकता है। दूसरे मॉडल की क़ीमतें /models में देखें।
refused-user-money = यह { $amount } से ज़्यादा हो जाएगा, जितना आप यहाँ 24 घंटों में ख़र्च कर सकते हैं। { quota-next }
refused-budget-kept = 24 घंटों के इस बॉट के बजट में जो बचा है, वह इसके एडमिन के लिए रखा गया है। { quota-next }
refused-fetched = 24 घंटों में तैयार वीडियो आपके लिए ज़्यादा से ज़्यादा { $limit } MB तक ही दोबारा लाए जा सकते हैं। { $time } बाद फिर कोशिश करें।
refused-files = पिछले 24 घंटों में आपकी बहुत सारी फ़ाइलें नहीं खुल पाईं, इसलिए अभी और फ़ाइलें नहीं खोली जाएँगी। { $time } बाद फिर कोशिश करें।

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API हमारी API key स्वीकार नहीं कर रहा।
        [credits] AI/ML API में हमारा खाता ख़ाली है।
       *[other] AI/ML API हमें अंदर नहीं आने दे रहा।
    }
admin-paused = ⚠️ { admin-barrier } यह ठीक होने तक वहाँ कुछ नया नहीं भेजा जाएगा, और कोशिश जारी रहेगी। कुछ खोया नहीं है; अभी इंतज़ार में: { $count }।
admin-resumed = ✅ AI/ML API फिर से हमारी रिक्वेस्ट ले रहा है। जो इंतज़ार में था, वह आगे बढ़ रहा है।
admin-no-access = ⚠️ { admin-barrier } लगता है कि इसके ठीक होने तक कोई वीडियो नहीं बन सकेगा। हर मिनट फिर कोशिश की जाएगी।
admin-access = ✅ AI/ML API हमें फिर से अंदर आने दे रहा है।
admin-records-refused = ⚠️ AI/ML API अपने रिकॉर्ड में उन रिक्वेस्ट को खोजने का मेरा तरीक़ा नहीं मान रहा जो भेजी गईं पर जिनकी पुष्टि नहीं हुई। यह गड़बड़ी मेरी तरफ़ से है: कृपया इसकी सूचना दें। किसी चीज़ के पैसे दो बार नहीं लगते, और खोज जारी है, पर ऐसी रिक्वेस्ट को इंतज़ार करना होगा। “python -m bot check” और लॉग में और जानकारी है।
admin-records-fine = ✅ AI/ML API मुझे फिर से अपने रिकॉर्ड में खोजने दे रहा है। जो रिक्वेस्ट इसके इंतज़ार में थीं, वे आगे बढ़ रही हैं।
admin-balance-low = ⚠️ AI/ML API में हमारे खाते में सिर्फ़ { $amount } बचे हैं। पैसे डाले जाने तक नई रिक्वेस्ट नहीं ली जाएँगी; जो चल रही हैं, वे चलती रहेंगी।
admin-balance-fine = ✅ AI/ML API में हमारे खाते में पैसे आ गए हैं: { $amount }। फिर से नई रिक्वेस्ट ली जा रही हैं।
admin-prices-fell = ⚠️ AI/ML API अचानक पिछली कीमत के दसवें हिस्से से भी कम दिखा रहा है: { $models }। नई कीमत के 24 घंटे टिकने तक हिसाब पुरानी कीमत से ही होगा।
admin-prices-fine = ✅ AI/ML API की दिखाई कीमतें फिर से मानी जा रही हैं।
admin-budget-half = ⚠️ 24 घंटों के हमारे बजट का आधा या उससे ज़्यादा ख़र्च हो चुका है: { $total } में से { $amount }।
admin-budget-low = ✅ अब 24 घंटों के हमारे बजट का आधे से कम ख़र्च हुआ है: { $total } में से { $amount }।
admin-budget-spent = ⚠️ 24 घंटों के हमारे बजट में अब जगह नहीं है: { $total } में से { $amount } ख़र्च हो चुके हैं। फिर जगह होने तक रिक्वेस्ट नहीं ली जाएँगी।
admin-budget-room = ✅ 24 घंटों के हमारे बजट में फिर जगह है: { $total } में से { $amount } ख़र्च हुए हैं।


## Admins: verbs (whoever may do what)

command-grant = किसी एक को रोज़ का अलग कोटा दें
command-tier = रोज़ के कोटे को एक नाम दें
command-ban = किसी को बैन करें
command-unban = किसी का बैन हटाएँ
command-pause = फ़िलहाल नई रिक्वेस्ट लेना रोकें
command-resume = रोक हटाकर काम आगे बढ़ाएँ
command-user = किसी के बारे में उपलब्ध जानकारी
command-invite = बॉट के लिए निमंत्रण लिंक बनाएँ
command-loglevel = लॉग में कितना लिखा जाए
command-changes = एडमिन ने हाल में क्या-क्या बदला
refused-banned = इस बॉट के मालिक ने आपको बैन कर दिया है।
refused-house-paused =
    इस बॉट के मालिक ने इसे फ़िलहाल रोक रखा है। { $reason ->
        [none] कृपया बाद में कोशिश करें।
       *[other] { $reason }
    }
status-paused-owner = ⏸ कतार में। इस बॉट के मालिक ने बॉट को फ़िलहाल रोक रखा है; आपकी रिक्वेस्ट सुरक्षित है, और अपने-आप आगे बढ़ेगी।
queue-paused-owner = ⏸ मालिक ने रोक रखा है – { $prompt }
verb-in-private = कृपया यह कमांड मुझे निजी चैट में भेजें।
verb-form =
    इसे ऐसे लिखें:
    { $form }
    जैसे:
    { $example }
verb-word-missing = एक शब्द कम है।
verb-word-odd = “{ $word }” यहाँ समझ नहीं आया।
verb-user-missing = बताएँ कि किसके लिए: यूज़र की ID लिखें, या उनका कोई मैसेज मुझे फ़ॉरवर्ड करें और उसके जवाब में यह लिखें।
verb-user-odd = “{ $word }” यूज़र ID नहीं है: वह एक संख्या होती है, जो मुझे /start भेजने पर यूज़र को दिखती है।
verb-name = Telegram मुझे नहीं बताता कि { $name } कौन है। यूज़र की ID लिखें, या उनका कोई मैसेज मुझे फ़ॉरवर्ड करें और उसके जवाब में यह लिखें।
verb-of-admin = { $id } ADMIN_IDS में है, और एडमिन पर न सीमा लगाई जा सकती है, न उन्हें बैन किया जा सकता है।
verb-daily-none = रोज़ 0 का मतलब होगा एक भी नहीं; किसी को बैन करना हो, तो ban लिखें। असीमित के लिए “unlimited” लिखें।
verb-daily-many = यह बहुत ज़्यादा है। एक दिन की सबसे बड़ी संख्या: { $limit }। असीमित के लिए “unlimited” लिखें।
verb-money-fixed = किसी को पैसों की अलग सीमा नहीं दी जा सकती: USER_DAILY_USD और DAILY_BUDGET_USD सब पर लागू हैं।
verb-day-odd = “{ $word }” कोई तारीख़ नहीं है। तारीख़ 2030-12-31 की तरह लिखें।
verb-day-over = { $day } बीत चुका है: आज { $today } है (UTC)।
verb-tier-unknown =
    “{ $name }” नाम का कोई टियर नहीं है। { $names ->
        [none] अभी कोई टियर बना ही नहीं है।
       *[other] ये टियर हैं: { $names }।
    }
verb-tiers =
    { $names ->
        [none] अभी कोई टियर नहीं है।
       *[other] टियर: { $names }।
    }
verb-granted =
    { $id } का रोज़ का कोटा{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }: { $limit ->
        [0] असीमित वीडियो
        [one] { $limit } वीडियो
       *[other] { $limit } वीडियो
    }{ $until ->
        [none] ।
       *[other] , { $until } (UTC) तक।
    }
verb-granted-off =
    { $limit ->
        [0] { $id } का कोटा अब फिर सबके बराबर है: रोज़ असीमित वीडियो।
        [one] { $id } का कोटा अब फिर सबके बराबर है: रोज़ { $limit } वीडियो।
       *[other] { $id } का कोटा अब फिर सबके बराबर है: रोज़ { $limit } वीडियो।
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” का मतलब है रोज़ असीमित वीडियो।
        [one] “{ $name }” का मतलब है रोज़ { $limit } वीडियो।
       *[other] “{ $name }” का मतलब है रोज़ { $limit } वीडियो।
    } { $count ->
        [one] इस टियर में लोग: { $count }।
       *[other] इस टियर में लोग: { $count }।
    }
verb-tier-off = “{ $name }” नाम का टियर अब नहीं है। जो इसमें थे, उनका कोटा अब सबके बराबर है।
verb-banned = { $id } को बैन कर दिया गया। उनकी जो रिक्वेस्ट इंतज़ार में थीं, वे रद्द हो गईं; जिन वीडियो के पैसे लग चुके हैं, वे भेजे जाएँगे।
verb-unbanned = { $id } का बैन हटा दिया गया।
verb-not-banned = { $id } पर कोई बैन नहीं है।
verb-paused = ⏸ बॉट रोक दिया गया। किसी की भी नई रिक्वेस्ट नहीं ली जाएगी और कोई पैसा ख़र्च नहीं होगा; जो वीडियो पहले से बन रहे हैं, वे भेजे जाएँगे।
verb-resumed = ▶️ फिर से रिक्वेस्ट ली जा रही हैं, और जो इंतज़ार में था, वह आगे बढ़ रहा है।
verb-not-paused = बॉट रुका हुआ नहीं है।
verb-model-unknown = “{ $name }” नाम का कोई मॉडल नहीं है; सबसे मिलता-जुलता है { $nearest }।
verb-model-default = { $model } DEFAULT_MODEL है: जो कोई मॉडल नहीं चुनते, उन सबको यही मिलता है। पहले वह सेटिंग बदलें।
verb-model-ceiling = यहाँ { $model } की इजाज़त नहीं दी जा सकती: { $setting } में इसकी मनाही है।
verb-model-denied = { $model } को अब कोई इस्तेमाल नहीं कर सकता, एडमिन भी नहीं।
verb-model-allowed = { $model } को अब इस्तेमाल किया जा सकता है।
verb-price = एक वीडियो का ख़र्च ज़्यादा से ज़्यादा { $price } हो सकता है।
verb-price-ceiling = एक वीडियो का ख़र्च ज़्यादा से ज़्यादा { $price } हो सकता है, जैसा MAX_VIDEO_USD में है।
verb-price-any = एक वीडियो के ख़र्च की कोई सीमा नहीं है, जैसा MAX_VIDEO_USD में है।
verb-price-above = MAX_VIDEO_USD { $price } है, और यहाँ कोई उससे ज़्यादा की इजाज़त नहीं दे सकता।
verb-invited =
    { $count ->
        [one] { $count } व्यक्ति के लिए निमंत्रण; इसे खोलकर बॉट इस्तेमाल किया जा सकता है:
       *[other] { $count } लोगों के लिए निमंत्रण; इसे खोलकर बॉट इस्तेमाल किया जा सकता है:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] { $count } बार और काम आएगा:
       *[other] { $count } बार और काम आएगा:
    } { $link }
verb-invites-none = अभी कोई निमंत्रण खुला नहीं है।
verb-invite-open = निमंत्रण की ज़रूरत नहीं: यह बॉट सबके लिए खुला है।
verb-invite-off = { $name } से अब कोई और नहीं आ सकता। जो इससे आ चुके हैं, वे बॉट इस्तेमाल करते रह सकते हैं।
verb-invite-unknown = “{ $name }” नाम का कोई निमंत्रण नहीं है।
verb-log-level = चल रहा बॉट कुछ ही सेकंड में { $level } लेवल पर लॉग लिखने लगेगा, अगली बार चालू होने तक।
verb-changes-none = अब तक किसी एडमिन ने कुछ नहीं बदला है।
verb-user =
    👤 { $id } · { $level ->
        [admin] एडमिन
        [guest] निमंत्रण से इस्तेमाल की अनुमति
        [user] इस्तेमाल की अनुमति
        [banned] बैन है
       *[stranger] किसी सूची में नहीं
    }
    भाषा: { $tongue ->
        [none] पता नहीं
       *[other] { $tongue }
    }
    आख़िरी रिक्वेस्ट: { $day ->
        [none] कोई जानकारी नहीं
       *[other] { $day } (UTC)
    }
verb-user-note = नोट: { $note }
verb-user-grant =
    रोज़ का अलग कोटा{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] , { $until } (UTC) तक
    }
verb-user-today =
    { $limit ->
        [0] पिछले 24 घंटों में वीडियो: { $used }, कोई सीमा नहीं
       *[other] पिछले 24 घंटों में वीडियो: { $limit } में से { $used }
    } · चल रही रिक्वेस्ट: { $running }
verb-user-month = पिछले 30 दिनों में वीडियो: { $videos } · ख़र्च: { $amount } · नाकाम: { $failures }


## Admins: figures, digest, news

command-stats = बॉट का काम, आँकड़ों में
command-balance = हमारे खाते में कितना बचा है
command-broadcast = जिन्हें ख़बरें चाहिए, उन सबको भेजें
stats-period =
    { $period ->
        [today] आज (UTC)
        [week] पिछले 7 दिन
       *[month] पिछले 30 दिन
    }
stats-counts = रिक्वेस्ट: { $requests }, वीडियो: { $videos }, नाकाम: { $failed }
stats-undelivered = बने, पर भेजे नहीं जा सके: { $count }
stats-cancelled = रद्द हुईं: { $count }
stats-people = लोग: { $users }, ग्रुप: { $groups }
stats-cost = ख़र्च: { $amount }
stats-cost-priced = ख़र्च: { $amount }। इसमें से { $total } दिखाई गई क़ीमतों के हिसाब से है, क्योंकि AI/ML API ने नहीं बताया कि असल में कितने पैसे कटे।
stats-unpriced = ख़र्च पता नहीं: { $count }
stats-provider = AI/ML API का अपना हिसाब: { $amount }, जिन रिक्वेस्ट के पैसे कटे: { $count }
stats-provider-refused = AI/ML API हमारी API key को अपना हिसाब नहीं बताता।
stats-provider-unknown = AI/ML API से उसका हिसाब नहीं पूछा जा सका।
stats-failures = रिक्वेस्ट नाकाम होने की वजहें
stats-failure =
    { $why ->
        [content] कंटेंट के नियम
        [request] रिक्वेस्ट नहीं मानी गई
        [studio] वीडियो नहीं बन सका
        [account] हमारा खाता या API key
        [late] वीडियो पूरा ही नहीं हुआ
        [lost] काम का वीडियो नहीं मिला
        [file] भेजी गई फ़ाइल
       *[own] मेरी तरफ़ से गड़बड़ी
    }: { $count }
stats-times = रिक्वेस्ट से वीडियो तक लगा समय: आधे इतने में, दस में से नौ इतने में
stats-time = { $model }: { $half }, { $most }
stats-slowest = सबसे धीमा: { $model }, आधे वीडियो { $half } के अंदर बने
balance-left = AI/ML API में हमारे खाते की रक़म: { $amount }
balance-left-before = AI/ML API में हमारे खाते की रक़म, { $time } पहले: { $amount }। अभी-अभी पूछने पर जवाब नहीं मिला।
balance-unknown = AI/ML API से नहीं पूछा जा सका कि हमारे खाते में कितना बचा है।
balance-spent = पिछले 24 घंटों का ख़र्च: { $amount }
balance-lasts-hours = इस रफ़्तार से यह रक़म { $time } तक चलेगी।
balance-lasts-days =
    { $days ->
        [one] इस रफ़्तार से यह रक़म { $days } दिन तक चलेगी।
       *[other] इस रफ़्तार से यह रक़म { $days } दिन तक चलेगी।
    }
digest-title = 🎬 हमारा हफ़्ता, { $first } से { $last } तक (UTC)
news-readers = जिन्होंने ख़बरें चालू की हैं: { $count }
news-how = उन्हें ख़बर भेजने के लिए टेक्स्ट कमांड के बाद लिखें, जैसे:
    /broadcast नए मॉडल आ गए हैं।
news-preview = आपका मैसेज ऊपर है, ठीक जैसा भेजा जाएगा। जिन्हें मिलेगा, उनकी संख्या: { $count }
button-news-send = 📣 भेजें
news-progress = ख़बर भेजी जा रही है: { $people } में से { $sent } को भेजी गई
news-done = ✅ ख़बर भेज दी गई: { $people } में से { $sent } को। जिन्होंने मुझे ब्लॉक किया है: { $blocked }। Telegram ने स्वीकार नहीं किया: { $failed }। छूटे या अनिश्चित: { $rest }।
news-refused = Telegram यह मैसेज स्वीकार नहीं करता: { $reason }
news-gone = यह मैसेज अब मेरे पास नहीं है। कृपया /broadcast फिर से भेजें।
refused-news-too-long =
    { $limit ->
        [one] यह बहुत लंबा है: मैसेज में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकता है।
       *[other] यह बहुत लंबा है: मैसेज में ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
    }
button-set-news = 📰 बॉट की ख़बरें: { $value }


## Admins: copies, audit

admin-copy-failed = ⚠️ मेरे डेटाबेस की रोज़ की कॉपी नहीं बन सकी। वजह लॉग में है। हर घंटे फिर कोशिश की जाएगी।
admin-copy-fine = ✅ मेरे डेटाबेस की रोज़ की कॉपी फिर से बन रही है।
command-audit = AI/ML API के काटे पैसों की जाँच करें
verb-month-odd = “{ $word }” कोई महीना नहीं है। महीना 2030-12 की तरह लिखें।
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } बार पैसे कटे, कुल { $amount }।
       *[other] { $count } बार पैसे कटे, कुल { $amount }।
    }
verb-audit-open =
    { $count ->
        [one] { $count } वीडियो के पैसे अभी नहीं कटे हैं।
       *[other] { $count } वीडियो के पैसे अभी नहीं कटे हैं।
    }
verb-audit-unexplained = जिनका हिसाब नहीं मिलता: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] मेरी तरफ़ से नहीं: { $amount }
        [uncharged] पैसे कटे ही नहीं: { $total }
        [for-nothing] नाकाम होने पर भी पैसे कटे: { $amount }
       *[differs] कटे { $amount }, बताए गए { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] और { $count }: वह “python -m bot audit” में दिखेगा।
       *[other] और { $count }: वे सब “python -m bot audit” में दिखेंगे।
    }


## Admins: alerts

admin-conflict = ⚠️ हमारे टोकन से कोई और बॉट भी चल रहा है, इसलिए दोनों को सिर्फ़ कुछ-कुछ मैसेज मिलते हैं। दूसरे बॉट को बंद करें, या @BotFather से नया टोकन लें।
admin-conflict-over = ✅ अब कोई और हमारा टोकन इस्तेमाल नहीं कर रहा। मुझे फिर से सारे मैसेज मिल रहे हैं।
