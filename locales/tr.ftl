# Turkish. The user is "siz"; caption = açıklama, reply = yanıtla, option = seçenek, request = istek, quota = video hakkı. No suffix is put on a variable or a command.

## Greetings

start =
    🎬 Yazıları ve fotoğrafları videoya dönüştürüyorum.

    /video yazıp ne görmek istediğinizi ekleyin:
    /video dağların üzerinde bir ejderha

    Ya da bir fotoğraf gönderin ve açıklamasına fotoğrafta ne olacağını yazın. Bir iki dakika sürer, bu arada ne kadar ilerlediğimi haber veririm.

    Yapabildiğim her şeyi /help gösterir.
help =
    🎬 Yazı: /video dağların üzerinde bir ejderha
    🖼 Fotoğraf: açıklamasıyla gönderin ya da bir fotoğrafı /video ve ne olacağını yazarak yanıtlayın.
    🎞 Albüm olarak iki fotoğraf: video ilkinden sonuncusuna gider. Daha fazla fotoğraf: videoda kimin ve nelerin görüneceğini anlatır.
    ↩️ Bir sesli mesajı fotoğraf ve /video ile yanıtlayın, fotoğraf konuşsun. Videolarımdan birini /video ile yanıtlayın, değiştireyim ya da devam ettireyim.

    Seçenekler, metinden önce ya da sonra:
    --model AD ({ $families })
    --ar 16:9 ya da 9:16, en boy oranı
    --duration 8, saniye
    --res 1080p, çözünürlük
    --seed 42, aynısını yeniden yapmak için
    --no "bulanıklık, yazı", nelerden kaçınılacağı
    --silent, sessiz
    --raw, metniniz tam yazdığınız gibi
    --set ad=değer, bir modelin aldığı diğer her şey

    --model yazmazsanız { $model } modelini ya da /settings içinde seçileni kullanırım. Her model her seçeneği desteklemez; desteklemezse söylerim ve hakkınızdan düşülmez.

    /queue – istekleriniz
    /cancel – hâlâ bekleyenleri iptal eder
    /quota – kaç video hakkınız kaldı
    /models – tüm modeller ve destekledikleri
    /settings – siz belirtmediğinizde ne kullanayım
    /language – konuştuğum dil
    /history – videolarınız, anında yeniden gönderilir
    /privacy – hakkınızda ne saklıyorum
    /forget – bunları siler
help-group =
    🎬 Bu grupta: /video dağların üzerinde bir ejderha. Ya da bir fotoğrafı /video ve fotoğrafta ne olacağını yazarak yanıtlayın. Fotoğrafın açıklaması da /video ile başlayabilir.
unknown-command = { $command } komutunu bilmiyorum. Neler yapabildiğimi /help gösterir.
sorry = Benim tarafımda bir sorun çıktı. Hakkınızdan düşülmedi. Lütfen bir kez daha gönderin.

## Command menus (at most 256 characters each)

command-video = Video yap: /video ve görmek istediğiniz şey
command-queue = İstekleriniz ve ne durumda oldukları
command-cancel = Hâlâ bekleyen istekleri iptal et
command-quota = Kaç video hakkınız kaldı
command-help = Yapabildiklerim ve tüm seçenekler

## Questions and offers

ask-prompt = Güzel fotoğraf! Burada ne olsun? Birkaç kelimeyle yanıtlayın.
ask-words = Video ne göstersin? Birkaç kelimeyle yanıtlayın ya da şöyle yazın: /video dağların üzerinde bir ejderha
ask-placeholder = Ne olsun?
offer =
    Bundan bir video yapayım mı?

    “{ $prompt }”

    { $model } · yapımı yaklaşık { $time } · { $price } · bir video sayılır
edited = İlk yazdığınıza göre yapıyorum. Değişmiş hâlini istiyorsanız lütfen yeni bir mesaj olarak gönderin.
unsupported =
    { $kind ->
        [sticker] Çıkartmadan video yapamıyorum.
        [animation] Hareketli resimleri kullanamıyorum, yalnızca hareketsiz olanları.
       *[other] Bunu kullanamıyorum.
    } Bana bir metin ya da açıklamalı bir fotoğraf gönderin.

## Buttons

button-make = 🎬 Videoyu yap
button-again = 🔁 Bir daha
button-retry = 🔁 Yeniden dene
button-cancel = ✖️ İptal et
button-cancel-place = ✖️ İptal et: “{ $prompt }”
pressed-make = Sıraya alındı.
pressed-already = Bu zaten yapılıyor.
pressed-not-yours = Bu düğme başka birine ait.
pressed-gone = Bu artık çok eski; lütfen /video ile yeniden isteyin.
pressed-cancelled = İptal edildi.
pressed-too-late = Çekim başladı, artık durdurulamıyor. Videonuz gelecek.
pressed-doubtful = Stüdyo net bir yanıt vermedi; bu isteğin ulaşıp ulaşmadığını hâlâ öğreniyorum. Şu anda geri alınamaz.

## The status of a request

status-preparing = 🖼 Fotoğrafınıza bakıyorum…
status-preparing-video = 🎞 Videoya bakıyorum…
status-waiting =
    { $place ->
        [1] ⏳ Sırada: bir sonraki sizinki.
       *[other] ⏳ Sıradaki yeriniz: { $place }.
    }
status-starting = 🎬 Çekime hazırlanıyorum…
status-checking = 🔎 Stüdyo net bir yanıt vermedi. İsteğinizin ulaşıp ulaşmadığını öğreniyorum; hiçbir şey iki kez yapılmaz ya da sayılmaz. Gönderildikten en geç { $time } sonra hakkınızdan düşülmez ve başka bir şey isteyebilirsiniz; bir gün boyunca sormaya devam ederim.
status-making =
    🎬 Çekim sürüyor…
    { $bar } %{ $percent }
    { $left ->
        [-1] Her zamankinden biraz uzun sürüyor.
       *[other] Yaklaşık { $time } kaldı
    }
status-late = 🐢 Bu, her zamankinden çok daha uzun sürüyor. Artık hakkınızdan düşülmüyor. Bir gün daha takip ediyorum; video gelirse size gönderirim.
status-sending = 📤 Video hazır, gönderiyorum…
status-cancelled = ✖️ İptal edildi. Hakkınızdan düşülmedi.
status-undelivered = 🎁 Videonuz hazır ama Telegram onu bu sohbete göndermeme izin vermiyor. Video hakkınızdan düşülmez.
status-failed =
    ❌ { $reason }

    Hakkınızdan düşülmedi.
status-failed-uncounted =
    ❌ { $reason }

    Video hakkınızdan düşülmez.

time-seconds = { $seconds } sn
time-minutes = { $minutes } dk
time-minutes-seconds = { $minutes } dk { $seconds } sn
time-hours = { $hours } sa
time-hours-minutes = { $hours } sa { $minutes } dk

## The video

caption-made = { $model }{ $details } · { $time } içinde hazırlandı

## The list of requests, and the quota

queue-empty = Şu anda devam eden bir isteğiniz yok. /video ile başlayabilirsiniz.
queue-title =
    { $count ->
        [one] Devam eden { $count } isteğiniz var:
       *[other] Devam eden { $count } isteğiniz var:
    }
queue-waiting = ⏳ sıra { $place } – { $prompt }
queue-paused = ⏸ stüdyoyu bekliyor – { $prompt }
queue-starting = 🎬 çekime hazırlanıyor – { $prompt }
queue-checking = 🔎 stüdyoya ulaşıp ulaşmadığı henüz belli değil – { $prompt }
queue-making = 🎬 çekimde – { $prompt }
queue-sending = 📤 gönderiliyor – { $prompt }
queue-preparing = 🖼 fotoğrafa bakılıyor – { $prompt }
queue-late = 🐢 gecikti – { $prompt }
cancel-none = Bekleyen bir isteğiniz yok. /video ile başlayabilirsiniz.
cancel-done =
    { $count ->
        [one] { $count } istek iptal edildi. Hakkınızdan düşülmedi.
       *[other] { $count } istek iptal edildi. Hakkınızdan düşülmedi.
    }
cancel-too-late =
    { $count ->
        [one] { $count } isteğin çekimi başladı, artık durdurulamıyor. Videonuz gelecek.
       *[other] { $count } isteğin çekimi başladı, artık durdurulamıyor. Videolarınız gelecek.
    }
cancel-doubtful = Bu şu anda geri alınamaz:
quota-daily =
    { $limit ->
        [0] Günde istediğiniz kadar video yapabilirsiniz. Son 24 saatte: { $used }.
       *[other] Son 24 saatte kullandığınız video hakkı: { $used } / { $limit }; kalan: { $left }.
    }
quota-next = Bir sonraki hak { $time } sonra açılıyor.
quota-active =
    { $limit ->
        [0] Şu anda devam eden: { $used }.
       *[other] Şu anda devam eden: { $used }; aynı anda en fazla { $limit }.
    }
quota-chat = Bu grubun son 24 saatte kullandığı video hakkı: { $used } / { $limit }.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } seçeneğinin burada etkisi yok: { $model } bu seçeneği kullanmıyor.
note-chosen = { $model } için burada { $setting } = { $value } gerekiyor, bu yüzden bu değeri seçtim.
note-silent = { $model } bunu yalnızca sessiz yapabiliyor.
note-continues = { $model } bir videoyu değiştiremiyor, bittiği yerden devam ettiriyor.
note-guides = { $model } bu videoyu değiştirmiyor, onu örnek alarak yenisini yapıyor.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = Metin eksik. Örneğin: /video dağların üzerinde bir ejderha
refused-unknown-option = { $option } seçeneğini bilmiyorum. Bildiklerim: { $options }.
refused-option-value = { $option } için bir değer gerekiyor, örneğin { $example }.
refused-option-flag = { $option } tek başına, değersiz yazılır.
refused-open-quote = { $option } seçeneğinden sonraki tırnak işareti kapatılmamış.
refused-unknown-model = “{ $name }” adlı bir model bilmiyorum. Şunu mu demek istediniz: { $nearest }? En yakın olanlar: { $families }.
refused-option =
    { $operation ->
        [image] { $model } modeli fotoğraflarda { $option } seçeneğini desteklemiyor. Destekledikleri: { $options }.
       *[other] { $model } modeli { $option } seçeneğini desteklemiyor. Destekledikleri: { $options }.
    }
refused-value = { $option } için “{ $value }” olmaz. Olabilecekler: { $choices }.
refused-not-integer = { $option } için bir tam sayı gerekiyor, “{ $value }” olmaz.
refused-not-number = { $option } için bir sayı gerekiyor, “{ $value }” olmaz.
refused-bounds = { $option } için { $value } olmaz. Olabilecekler: { $minimum } ile { $maximum } arası.
refused-option-too-long = { $option } seçeneğinden sonraki metin çok uzun; en fazla { $limit } karakter olabilir.
refused-prompt-too-long = Bu metin { $length } karakter; { $model } en fazla { $limit } karakter alıyor.
refused-needs-photo = { $model } için burada bir fotoğraf gerekiyor: açıklamasıyla gönderin ya da bir fotoğrafı /video ile yanıtlayın.
refused-too-many-photos =
    { $limit ->
        [one] { $model } en fazla { $limit } fotoğraf alıyor.
       *[other] { $model } en fazla { $limit } fotoğraf alıyor.
    } Şunlardan video yapıyor: { $takes }. { $other ->
        [none] Bu kadarını başka hiçbir model de almıyor.
       *[other] { $other } bu kadarını alıyor: --model { $other } ekleyin
    }
refused-needs-photos = { $model } için burada { $count } fotoğraf gerekiyor: açıklamalı bir albüm olarak gönderin.
refused-needs-sound = { $model } için bir fotoğraf ve bir ses kaydı gerekiyor: bir sesli mesajı fotoğraf ve /video ile yanıtlayın.
refused-needs-video = { $model } için bir video gerekiyor: videolarımdan birini /video ve neyin değişeceğini yazarak yanıtlayın.
refused-media =
    { $operation ->
        [text] { $model } için yalnızca metin yetmiyor.
        [image] { $model } fotoğrafları canlandıramıyor.
        [frames] { $model } bir fotoğraftan diğerine geçiş yapamıyor.
        [references] { $model } referans fotoğraf kullanamıyor.
        [talking] { $model } fotoğrafları konuşturamıyor.
        [edit] { $model } bir videoyu bu şekilde değiştiremiyor.
        [extend] { $model } bir videoyu devam ettiremiyor.
        [guide] { $model } referans video kullanamıyor.
       *[other] { $model } bundan video yapamıyor.
    } Kabul ettikleri: { $takes }. { $other ->
        [none] Bunu başka hiçbir model de yapamıyor.
       *[other] { $other } bunu yapabiliyor: --model { $other } ekleyin
    }
refused-needs-voice = { $model } bir videoyu konuşturuyor: ne söyleneceğini /video komutundan sonra yazın ya da bir sesli mesajı yanıtlayın.
refused-voice-or-words = { $model } bir ses kaydı ya da seslendirilecek bir metin alıyor, ikisini birden almıyor. Yalnızca biriyle yeniden gönderin.
refused-photo-count =
    { $count ->
        [one] { $model } için burada tam olarak { $count } fotoğraf gerekiyor.
       *[other] { $model } için burada tam olarak { $count } fotoğraf gerekiyor. Açıklamalı bir albüm olarak gönderin.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } için ses kaydı { $limit } saniyeden kısa olmalı.
       *[other] { $model } için ses kaydı { $limit } saniyeden kısa olmalı.
    } Lütfen daha kısa bir kayıt gönderin.
refused-video-length =
    { $minimum ->
        [0] { $model } için video en fazla { $maximum } sn olabilir.
       *[other] { $model } için video { $minimum } ile { $maximum } sn arasında olmalı.
    } Bu video uymuyor.
refused-video-pixels = Bu video { $model } için çok büyük: en fazla { $limit } megapiksel olabilir.
refused-video-frames = Bu video { $model } için çok uzun: en fazla { $limit } kare olabilir, yani saniyede 30 kareyle { $seconds } sn.
refused-medium =
    { $kind ->
        [sound] { $model } bu ses kaydını kullanamıyor: biçimi ya da boyutu uymuyor.
        [video] { $model } bu videoyu kullanamıyor: biçimi ya da boyutu uymuyor.
       *[photo] { $model } bu fotoğrafı kullanamıyor: biçimi ya da boyutu uymuyor.
    }
refused-links-only = { $model } fotoğrafları ve ses kayıtlarını yalnızca internet bağlantısı olarak alıyor, ben ise ona bağlantı veremiyorum. Diğer modelleri /models gösterir.
refused-combination = { $model } modeli { $option } { $value } seçeneğini { $other } ile birlikte desteklemiyor. Burada olabilecekler: { $choices }.
refused-combination-media = { $model } modeli bu tür bir istekte ({ $takes }) { $option } { $value } seçeneğini desteklemiyor. Burada olabilecekler: { $choices }.
refused-out-of-place = { $model } modeli burada { $option } seçeneğini desteklemiyor.
refused-generic-combination = { $model } modeli bu seçenekleri birlikte desteklemiyor. Lütfen bazılarını çıkarın.
refused-needs-setting = { $model } için ayrıca --set { $setting }=DEĞER gerekiyor. Olabilecekler: { $choices }.
refused-setting = { $model } modelinde “{ $setting }” diye bir ayar yok. --set ile verilebilenler: { $settings }.
refused-album = Bu albümde bir video var, ben ise yalnızca fotoğraf kullanabiliyorum. Lütfen albümü videosuz olarak yeniden gönderin.
refused-not-allowed = Bu bot yalnızca sahibinin seçtiği kişilere ve gruplara hizmet veriyor.
refused-user-daily =
    { $limit ->
        [one] Son 24 saatteki { $limit } video hakkınızı kullandınız.
       *[other] Son 24 saatteki { $limit } video hakkınızın hepsini kullandınız.
    } Bir sonraki hak { $time } sonra açılıyor.
refused-chat-daily =
    { $limit ->
        [one] Bu grup son 24 saatteki { $limit } video hakkını kullandı.
       *[other] Bu grup son 24 saatteki { $limit } video hakkının hepsini kullandı.
    } Bir sonraki hak { $time } sonra açılıyor.
refused-user-active =
    { $limit ->
        [one] Zaten devam eden { $limit } isteğiniz var. Bitince yeniden isteyin. /queue ile görebilirsiniz.
       *[other] Zaten devam eden { $limit } isteğiniz var. Biri bitince yeniden isteyin. /queue ile görebilirsiniz.
    }

## Photos that cannot be used

image-too-large = Bu resim çok büyük: boyutu { $limit } MB altında olmalı.
image-too-many-pixels = Bu resim { $megapixels } megapiksel; en fazla { $limit } megapiksel kullanabiliyorum.
image-too-small = Bu resim çok küçük ({ $width }×{ $height }); her kenar en az { $limit } piksel olmalı.
image-broken = Bu resmi açamıyorum; dosya hasarlı görünüyor. Lütfen bir kez daha gönderin.
image-format = { $format } biçimindeki resimleri kullanamıyorum. Lütfen JPEG, PNG ya da WebP gönderin.
image-animated = Hareketli resimleri kullanamıyorum, yalnızca hareketsiz olanları.
image-gone = Telegram bu fotoğrafı artık bana vermiyor. Lütfen bir kez daha gönderin.
sound-too-large = Bu ses kaydı çok büyük: boyutu { $limit } MB altında olmalı.
sound-too-long =
    { $limit ->
        [one] Bu ses kaydı çok uzun; en fazla { $limit } saniye olabilir.
       *[other] Bu ses kaydı çok uzun; en fazla { $limit } saniye olabilir.
    }
sound-broken = Bu ses kaydını çalamıyorum. Lütfen bir sesli mesaj ya da MP3 dosyası gönderin.
sound-gone = Telegram bu ses kaydını artık bana vermiyor. Lütfen bir kez daha gönderin.

## Failures

failed-content = Stüdyo bu metni ya da fotoğrafı geri çevirdi: kuralları buna izin vermiyor. Başka kelimelerle deneyin.
failed-generation = Stüdyo bu videoyu yapamadı: { $reason }
failed-unknown = Stüdyo bu videoyu yapamadı ve nedenini söylemedi.
failed-field = Stüdyo { $field } değerini kabul etmedi. O seçenek olmadan deneyin.
failed-bad-request = Stüdyo isteği kabul etmedi: { $reason }
failed-bad-key = Stüdyo şu anda beni içeri almıyor. Bununla bot sahibinin ilgilenmesi gerekiyor.
failed-no-credits = Bot sahibinin stüdyodaki hesabında para kalmadı. Bakiyeyi bot sahibinin yüklemesi gerekiyor.
failed-not-allowed = Stüdyo, bot sahibinin hesabına bunun için izin vermiyor.
failed-model-gone = Bu model artık stüdyoda yok. Lütfen başka bir model seçin.
failed-maintenance = Bu model şu anda stüdyoda bakımda. Başka bir model deneyin ya da daha sonra yeniden deneyin.
failed-never-came = Stüdyo bu videoyu bir türlü bitirmedi, ben de beklemeyi bıraktım.
failed-no-video = Stüdyo bu videonun hazır olduğunu söylüyor ama verdiği şey bir video değil.
failed-link-dead = Stüdyo bu videonun hazır olduğunu söylüyor ama bağlantısı artık hiçbir yere götürmüyor ve yenisi de yok.
failed-source-gone = Temel almak istediğiniz videoya artık ulaşamıyorum: stüdyo onu silmiş. Stüdyoya hiçbir şey gönderilmedi.
failed-internal = Benim tarafımda bir sorun çıktı. Lütfen yeniden deneyin.

link-too-large = Video, yükleyebildiğim { $limit } MB sınırından büyük; bu yüzden bağlantısını veriyorum. Bağlantı yalnızca bir süre çalışır:
link-not-taken = Telegram bu videoyu burada kabul etmiyor; bu yüzden bağlantısını veriyorum. Bağlantı yalnızca bir süre çalışır:
link-not-fetched = Videoyu göndermek için indiremedim; bu yüzden bağlantısını veriyorum. Bağlantı yalnızca bir süre çalışır:
video-broken = Video dosyası hasarlı.

## What a model makes a video of: parts of a list

operation-text = metin
operation-image = fotoğraf
operation-frames = ilk ve son fotoğraf
operation-references = referans fotoğraflar
operation-talking = ses kaydıyla birlikte fotoğraf
operation-edit = değiştirilecek video
operation-extend = devam ettirilecek video
operation-guide = örnek alınacak video
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = üzeri boyanacak yeri maskeleyen ikinci bir video gerekiyor
unreachable-character-object = bir karakter ve onu hareket ettirecek bir oyuncunun videosu gerekiyor

## Settings, models, languages

language-name = Türkçe
command-models = Tüm modeller: neleri destekliyorlar, sizinki hangisi
command-settings = Siz belirtmediğinizde ne kullanayım
command-language = Sizinle konuştuğum dil
settings-title =
    ⚙️ Ayarlarınız: mesajınızda başka bir şey yazmıyorsa bunları kullanırım. Mesajdaki seçenek her zaman önceliklidir.

    Burada { $model } modelinin sundukları görünüyor; başka bir modelde farklı olabilir.
settings-title-group =
    ⚙️ Bu grubun ayarları: mesajda başka bir şey yazmıyorsa bunları kullanırım. Mesajdaki seçenek her zaman önceliklidir. Bunları yalnızca yöneticiler değiştirebilir.

    Burada { $model } modelinin sundukları görünüyor; başka bir modelde farklı olabilir.
settings-admins-only = Bu grubun seçtiklerini yalnızca yöneticiler değiştirebilir. Kendiniz için benimle özel sohbetinizde seçim yapabilirsiniz.
settings-pick-ar = 📐 Video hangi en boy oranında olsun? { $model } modelinin destekledikleri bunlar. Fotoğraf da bu orana göre kırpılır.
settings-pick-duration = ⏱ Video ne kadar uzun olsun? { $model } modelinin desteklediği süreler bunlar.
settings-pick-res = 🖥 Video hangi çözünürlükte olsun? { $model } modelinin destekledikleri bunlar.
value-own = model belirler
value-on = açık
value-off = kapalı
value-telegram = Telegram’daki gibi
button-set-model = 🎬 Model: { $value }
button-set-ar = 📐 En boy oranı: { $value }
button-set-duration = ⏱ Süre: { $value }
button-set-res = 🖥 Çözünürlük: { $value }
button-set-sound = 🔊 Ses: { $value }
button-set-enhance = ✨ Metnimi geliştir: { $value }
button-set-confirm = ✋ Yapmadan önce sor: { $value }
button-set-language = 🌐 Dil: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Ayarlar
button-back = ↩️ Geri
button-previous = ◀️ Önceki
button-next = Devamı ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Ulaşılamayanlar · { $count }
button-mine = ⭐ Benim modelim olsun
button-mine-group = ⭐ Grubun modeli olsun
button-is-mine = ✅ Sizin modeliniz
button-is-mine-group = ✅ Grubun modeli
pressed-saved = Kaydedildi.
pressed-admins-only = Bunu yalnızca bu grubun yöneticileri değiştirebilir.
pressed-no-more = Bu artık sunulmuyor.
models-title =
    { $count ->
        [one] 🎬 { $count } model var. Geliştiricisi kim?
       *[other] 🎬 { $count } model var. Kiminkileri görmek istersiniz?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } model.
       *[other] 🎬 { $developer }: { $count } model. Hangisi?
    }
models-family =
    🎬 { $model } · { $developer }

    Şunlardan video yapıyor:

    { $takes }

    Yapımı yaklaşık { $time } · { $price }
    Yalnızca tek bir video için: --model { $name }
models-tags = Metninizde { $first } gönderdiklerinizin ilkini gösterir, sonrakiler de bu sırayla gider; bu adları kullanmadığınızda onları ben eklerim.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } modele sohbetten ulaşılamıyor, nedeni şu:
       *[other] 🚫 { $count } modele sohbetten ulaşılamıyor, nedenleri şunlar:
    }
language-title = 🌐 Sizinle hangi dilde konuşayım? Gruplarda da geçerli olur.
language-title-group = 🌐 Bu grupta hangi dilde konuşayım? Üyelere, dillerini biliyorsam kendi dillerinde yanıt veririm.

## Answers to messages, and the buttons under a result

refused-sound-alone = Sese bir yüz gerek: sesli mesajı, açıklaması /video ile başlayan bir fotoğrafla yanıtlayın.
button-change = ✏️ Değiştirerek
button-extend = ➡️ Devam ettir
button-others = 🎛 Başka model
button-copy = 📋 Kopyala
pressed-no-others = Başka hiçbir model bunu istediğiniz gibi yapamıyor.
change-words =
    Bunu kopyalayın, istediğiniz yeri değiştirin ve gönderin:

    { $command }
change-media =
    Bunu kopyalayın, istediğiniz yeri değiştirin ve bu mesaja yanıt olarak gönderin; böylece aynı fotoğrafları, ses kaydını ya da videoyu kullanırım:

    { $command }
other-models = Hangi modelle yeniden yapayım? Düğmeye basınca çekim başlar ve bir video sayılır.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Beni eklediğiniz için teşekkürler! Yazıları ve fotoğrafları videoya dönüştürüyorum.
group-sees-all = 👀 Bu gruptaki mesajları görüyorum, bu yüzden benden bahsetmeniz de yeterli: @{ $name } dağların üzerinde bir ejderha
group-sees-some =
    🙈 Burada yalnızca komutları ve kendi mesajlarıma verilen yanıtları görüyorum. Bir mesajda ya da fotoğraf açıklamasında benden bahsederseniz bana ulaşmaz.
    Bunu değiştirmek için bir yönetici beni bu grupta yönetici yapabilir. Ya da bot sahibi grup gizliliğini kapatır (@BotFather, /setprivacy) ve ardından beni yeniden ekler.
group-no-videos = ⚠️ Bu gruba video göndermeme izin yok, bu yüzden size yalnızca bağlantı gelir. Bir yönetici grup izinlerinden buna izin verebilir ya da beni yönetici yapabilir.
group-no-messages = ⚠️ Beni “{ $group }” grubuna eklediniz ama orada yazmama izin yok. O grubun bir yöneticisi grup izinlerinden buna izin verebilir ya da beni yönetici yapabilir.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Yazıları ve fotoğrafları sesli videolara dönüştürüyorum.

    Ne görmek istediğinizi yazın ya da bir fotoğraf gönderip fotoğrafta ne olacağını söyleyin. Bir iki dakika sonra videonuz burada. Gruplarda da çalışıyorum.

    Başlat düğmesine basın ve bana ilk fikrinizi gönderin.
bot-short-description = 🎬 Yazıları ve fotoğrafları sesli videolara dönüştürür; özel sohbetlerde ve gruplarda.

## Videos already made, and what is kept

command-history = Videolarınız, anında yeniden gönderilir
command-privacy = Hakkınızda ne saklıyorum ve bunları kim görüyor
command-forget = Hakkınızda sakladıklarımı sil
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ daha yeni
button-older = daha eski ›
button-forget = 🗑 Hepsini sil
pressed-not-now = Telegram şu anda kabul etmedi. Video gelmezse lütfen yeniden basın.
history-empty = Burada henüz bir videonuz yok. /video ile bir tane yapın.
history-title = 🎞 Videolarınız, en yenisi başta. Düğmeye basınca video yeniden gönderilir; bu ücretsizdir ve hakkınızdan düşülmez.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · bağlantı olarak geldi, bu yüzden yeniden gönderemiyorum
history-lost = Bu video artık Telegram’da yok, bu yüzden yeniden gönderemiyorum. Baştan yapabilirim; bu bir video sayılır.
forget-ask =
    🗑 Hakkınızda sakladıklarımı tüm sohbetler için sileyim mi?

    Geri dönüşü yok: biten tüm isteklerinizin metinleri, seçenekleri, fotoğraf referansları, video bağlantıları ve sonuçları, düğmeleriyle birlikte /history listeniz, /settings içindeki ayarlarınız ve yanıtınızı bekleyen tekliflerim ile sorularım silinir. Videolarınızın altındaki düğmeler artık çalışmaz.

    Bu sohbetteki mesajlar ve videolar kalır; onları Telegram saklar ve yalnızca siz silebilirsiniz. Yaklaşık bir gün boyunca hangi videolar olduğunu değil, yalnızca video yaptığınızı hatırlarım; böylece video hakkınız olduğu gibi kalır.
forget-under-way =
    { $count ->
        [one] { $count } isteğiniz hâlâ devam ediyor. O silinmez ve videonuz gelir; ardından /forget komutunu yeniden gönderin.
       *[other] { $count } isteğiniz hâlâ devam ediyor. Onlar silinmez ve videolarınız gelir; ardından /forget komutunu yeniden gönderin.
    }
forget-done =
    { $count ->
        [0] Tamam. Bende biten bir isteğiniz yoktu; açık teklifler ve sorular silindi.
        [one] Tamam. Biten { $count } istek, açık teklifler ve sorularla birlikte silindi.
       *[other] Tamam. Biten { $count } istek, açık teklifler ve sorularla birlikte silindi.
    }
privacy =
    🔒 Hakkınızda sakladıklarım:
    · İstekleriniz: metin, seçenekler, model, zamanlar, Telegram ID’niz, diliniz, geldikleri sohbet ve mesaj, Telegram’ın fotoğraflarınız ve hazır videolarınız için verdiği referanslar, videonun stüdyodaki bağlantısı ve bir sorun çıktıysa ne olduğu. { $days ->
        [0] Siz /forget gönderene kadar.
        [one] Siz /forget gönderene kadar, en fazla { $days } gün.
       *[other] Siz /forget gönderene kadar, en fazla { $days } gün.
    }
    · Yanıtınızı bekleyen teklifler ve sorular ile Telegram’ın albüm fotoğrafları için verdiği referanslar: 7 gün.
    · /settings içinde seçtikleriniz: siz değiştirene ya da /forget gönderene kadar.
    · Fotoğrafların ve ses kayıtlarının kendisi: yalnızca stüdyoya ulaşana ya da istek bitene kadar. Videolar: yalnızca gönderdiğim sürece.
    · Bana gönderdiğiniz mesajlar: ben onları işleyene kadar. İşleyemediğim bir mesaj: 2 gün.

    Kim görüyor:
    · Stüdyo, yani AI/ML API, bir isteğin metnini, seçeneklerini, resimlerini ve ses kayıtlarını adınız ya da Telegram ID’niz olmadan, rastgele bir numarayla alır. Neleri sakladığını kendi kuralları belirler.
    · Telegram, mesajlarımızı ve videolarınızı kendi kurallarına göre saklar.
    · Bot sahibi, botun depolama alanına ve günlüğüne bakabilir.
    · Bir grupta istekleri ve videoları oradaki herkes görür.

    Nasıl silinir: /forget, sakladıklarımı siler. Bir istekten sonra yaklaşık bir gün boyunca, video hakkı nedeniyle, isteğin ne olduğunu değil, yalnızca yapıldığını ve nerede yapıldığını hatırlarım. Stüdyoda, Telegram’da ya da bot sahibinin tuttuğu kopyalarda ve günlüklerde hiçbir şey silinmez.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = fiyatı ancak sonradan belli olur
price-unknown = fiyatı bilinmiyor
refused-model-gone =
    Üzgünüm, { $model } artık stüdyoda yok. Hakkınızdan düşülmedi. { $other ->
        [none] Şu anda bunu başka hiçbir model de yapamıyor.
       *[other] { $other } aynısını yapabiliyor: --model { $other } ekleyin
    }

## Inline: @bot and words in any chat

help-inline = ✨ Başka herhangi bir sohbette: @{ $name } yazıp ne görmek istediğinizi ekleyin.
inline-make = 🎬 Bu videoyu burada yap
inline-about = { $model } · yapımı yaklaşık { $time } · { $price }
inline-empty = Ne görmek istediğinizi yazın
inline-refused = ✋ Bu şekilde yapamıyorum
inline-offer =
    🎬 “{ $prompt }”

    { $model } · yapımı yaklaşık { $time } · { $price } · bir video sayılır
inline-status =
    “{ $prompt }”

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Son kareyi canlandır
button-file = 📎 Dosya olarak
pressed-fetching = Getiriyorum…
ask-frame = 🎞 Videonuz burada bitiyor. Bundan sonra ne olsun? Birkaç kelimeyle yanıtlayın.
caption-file = 📎 Video, stüdyodan çıktığı gibi; Telegram sıkıştırmadan.
video-gone = Bu videoya artık ulaşamıyorum: stüdyo onu sildi, Telegram ise bana yalnızca en fazla { $limit } MB boyutundaki dosyaları veriyor. Baştan yapabilirim; bu bir video sayılır.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Sırada. Stüdyo şu anda yeni bir şey almıyor; isteğiniz saklanıyor ve kendiliğinden devam edecek.
status-unclear = 🔎 Stüdyo, isteğinizin kendisine ulaşıp ulaşmadığını hâlâ söyleyemiyor. Artık hakkınızdan düşülmüyor. Bir gün daha sormaya devam ediyorum; video gelirse size gönderirim.
status-fitting = 📦 Video Telegram için çok büyük, küçültüyorum… %{ $percent }
caption-smaller = Telegram’a sığması için küçültüldü
link-no-room = Şu anda video için yerim yok; bu yüzden bağlantısını veriyorum. Bağlantı yalnızca bir süre çalışır:
failed-no-room = Çalışacak yerim kalmadı. Bununla bot sahibinin ilgilenmesi gerekiyor.
refused-budget = Bot sahibinin 24 saat için izin verdiği harcama tutarı doldu. Bir sonraki video { $time } sonra yapılabilir.
refused-budget-model = { $model } ile bir video { $price } tutar; bu, bot sahibinin 24 saat için izin verdiği tutardan fazla. Diğer modellerin fiyatını /models gösterir.
refused-budget-price = { $model } ile bir videonun ne tutacağı önceden bilinemiyor; bot sahibi ise yalnızca fiyatı belli olanlara izin veriyor. Diğer modellerin fiyatını /models gösterir.
refused-paused = Bot sahibinin stüdyodaki hesabında neredeyse hiç para kalmadı, bu yüzden şu anda yeni istek almıyorum. Bot sahibinin haberi var. Lütfen daha sonra yeniden deneyin.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API, anahtarımızı kabul etmiyor.
        [credits] AI/ML API hesabımızda para kalmadı.
       *[other] AI/ML API, bizi içeri almıyor.
    } Bu değişene kadar oraya yeni bir şey göndermiyorum ve otomatik olarak yeniden deniyorum. Hiçbir şey kaybolmadı; şu anda bekleyen: { $count }.
admin-resumed = ✅ AI/ML API, isteklerimizi yeniden kabul ediyor. Bekleyenler devam ediyor.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API, anahtarımızı kabul etmiyor.
        [credits] AI/ML API hesabımızda para kalmadı.
       *[other] AI/ML API, bizi içeri almıyor.
    } Görünüşe göre bu değişene kadar hiç video yapılamaz. Her dakika yeniden soruyorum.
admin-access = ✅ AI/ML API bizi yeniden içeri alıyor.
admin-records-refused = ⚠️ AI/ML API, yanıtı kaybolan istekleri kayıtlarında arama biçimimi reddediyor. Bu benim hatam: lütfen bildirin. Hiçbir şey iki kez ödenmiyor ve aramayı sürdürüyorum, ama bu istekler bekliyor. “python -m bot check” ve günlük daha fazlasını söyler.
admin-records-fine = ✅ AI/ML API kayıtlarında yeniden arama yapmama izin veriyor. Bunu bekleyen istekler devam ediyor.
admin-balance-low = ⚠️ AI/ML API hesabımızda yalnızca { $amount } kaldı. Bakiye yüklenene kadar yeni istek almıyorum; başlayanlar devam ediyor.
admin-balance-fine = ✅ AI/ML API hesabımıza bakiye yüklendi: { $amount }. Yeni istekleri alıyorum.
