# Turkish. The user is "siz"; caption = açıklama, reply = yanıtla, option = seçenek, request = istek, quota = video hakkı. No suffix is put on a variable or a command.

## Sentences that several messages share

-nothing-counted = Hakkınızdan düşülmedi.
-third-counts = Bu bir video sayılmaz; meğer ki son 24 saatte başınıza iki kez daha gelmiş olsun.
-link-expires = Bağlantı yalnızca bir süre çalışır:

## Greetings

start =
    🎬 Yazıları ve fotoğrafları videoya dönüştürüyorum.

    Ne görmek istediğinizi /video ile birlikte gönderin:
    /video dağların üzerinde bir ejderha

    Ya da bir fotoğraf gönderin ve açıklamasına fotoğrafta ne olacağını yazın. Bir iki dakika sürer, bu arada sizi haberdar ederim.

    { $quota }
start-quota =
    { $limit ->
        [0] İstediğiniz kadar video yapabilirsiniz.
        [one] Günde { $limit } video yapabilirsiniz; şu anda kalan: { $left }.
       *[other] Günde { $limit } video yapabilirsiniz; şu anda kalan: { $left }.
    }
help =
    🎬 Yazıyla: ne görmek istediğinizi /video ile birlikte gönderin.
    🖼 Fotoğrafla: açıklamasına ne olacağını yazın ya da bir fotoğrafı /video ile yanıtlayın.
    🎞 Albümle: iki fotoğraf ilk ve son kare olur; daha fazlası kimin ya da neyin görüneceğini gösterir.
    🗣 Sesle: bir sesli mesajı fotoğraf ve /video ile yanıtlayın, fotoğraf konuşsun. Ya da bir fotoğrafı /say ve söylenecek sözlerle gönderin.
    🎥 Sizin ya da benim bir videomla: açıklama ekleyin ya da /video ile yanıtlayın, değiştireyim ya da devam ettireyim. Fotoğraf ve /video ile yanıtlarsanız fotoğraf da öyle hareket eder.
    ⚙️ Süre, en boy oranı, çözünürlük, modeller: aşağıdaki düğmelere dokunun.

    Videoları AI/ML API adlı bir stüdyo yapıyor. { $quota }
help-options =
    🎛 Seçenekler, mesajınızın herhangi bir yerinde:

    --model AD – model; hepsini /models listeler
    --ar 16:9 – en boy oranı: 16:9, 9:16 ya da kısaca vertical
    --duration 8 – saniye olarak süre
    --res 1080p – çözünürlük
    --seed 42 – neredeyse aynı sonuç, yeniden
    --no "bulanıklık, yazı" – nelerden kaçınılacağı
    --silent – sessiz
    --raw – metniniz tam yazdığınız gibi
    --sketch – önce ucuz bir taslak, sonra tamamı
    --set ad=değer – modelin diğer tüm ayarları

    Mesajda --model yoksa { $model } modelini ya da /settings içindeki seçiminizi kullanırım. Her modelde her seçenek yoktur; biri uymazsa söylerim ve hakkınızdan düşülmez.
help-commands =
    📜 Komutlar:

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
    🎬 Bu grupta şunu gönderin:
    /video dağların üzerinde bir ejderha
    Ya da bir fotoğrafı veya videoyu /video ve ne olacağını yazarak yanıtlayın. Açıklama da /video ile başlayabilir.
unknown-command =
    { $command } diye bir komut yok. { $nearest ->
        [none] Neler yapabildiğimi /help gösterir.
       *[other] Şunu mu demek istediniz: { $nearest }?
    }
sorry = Benim tarafımda bir sorun çıktı. { -nothing-counted } Lütfen yeniden gönderin.

## Command menus (at most 256 characters each)

command-video = Yazdıklarınızdan bir video yap
command-queue = İstekleriniz ve ne durumda oldukları
command-cancel = Hâlâ bekleyen istekleri iptal et
command-quota = Kaç video hakkınız kaldı
command-help = Neler yapabildiğim

## Questions and offers

ask-prompt = Güzel fotoğraf! Burada ne olsun? Birkaç kelimeyle yanıtlayın.
ask-words =
    Video ne göstersin? Birkaç kelimeyle yanıtlayın ya da şunu gönderin:
    /video dağların üzerinde bir ejderha
ask-video = 🎞 Bu videoyla ne yapayım? Birkaç kelimeyle yanıtlayın, örneğin: kış olsun.
ask-say = 🗣 Bu videoda ne söylensin? Sözleri yanıt olarak yazın.
ask-say-photo = 🗣 Bu fotoğraf ne söylesin? Sözleri yanıt olarak yazın.
ask-placeholder = Ne olsun?
offer =
    Bundan bir video yapayım mı?

    “{ $prompt }”

    { inline-about } · bir video sayılır
offer-help = Soru mu sormuştunuz? Neler yapabildiğimi /help gösterir.
offer-others-change = Onu değiştirebilen modeller ise şunlar:
offer-terms = { $model } · yapımı yaklaşık { $time } · { $price }
offer-talk =
    Bu fotoğrafı konuşturayım mı?

    { $terms } · bir video sayılır
offer-say =
    Bu fotoğraf bunu söylesin mi?

    “{ $prompt }”

    { $terms } · bir video sayılır
ask-video-note =
    Bu fotoğraf, görüntülü mesajdaki sesle konuşsun mu, yoksa onun gibi mi hareket etsin?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Bu fotoğrafı o videodaki gibi hareket ettireyim mi?

    { $terms } · bir video sayılır
edited = İlk yazdığınızı kullanıyorum. Değiştirilmiş hâlini istiyorsanız onu yeni bir mesaj olarak gönderin.
unsupported =
    { $kind ->
        [sticker] Çıkartmadan video yapamıyorum.
       *[other] Bunu kullanamıyorum.
    } Bana bir metin ya da açıklamalı bir fotoğraf veya video gönderin.
unusable-answered =
    { $kind ->
        [sticker] Yanıtladığınız çıkartmayı kullanamıyorum.
       *[other] Yanıtladığınız mesajı kullanamıyorum.
    } Mesajınızı ona yanıt olarak değil, doğrudan gönderin.

## Buttons

button-make = 🎬 Videoyu yap
button-again = 🔁 Bir daha
button-sketch = ✏️ Taslak
button-another-sketch = ✏️ Başka taslak
button-full = 🎬 Tamamını yap
button-retry = 🔁 Yeniden dene
button-cancel = ✖️ İptal et
button-cancel-place = ✖️ İptal et: “{ $prompt }”
button-no = ✖️ Hayır, gerek yok
button-without = { $option } olmadan
button-write-down = 📝 Yazıya dök
button-talk = 🗣 Konuşsun
button-animate = 🕺 Taklit etsin
button-options = 🎛 Seçenekler
button-models = 🎬 Modeller
button-commands = 📜 Komutlar
pressed-make = Sıraya alındı.
pressed-already = Bu zaten yapılıyor.
pressed-not-yours = Bu düğme başka birine ait.
pressed-write-down = Dinliyorum…
pressed-already-written = Bunu zaten dinledim.
pressed-gone = Bu düğmenin süresi dolmuş. /video ile yeniden başlayın.
pressed-cancelled = İptal edildi.
pressed-too-late = İptal için artık çok geç: çekim başladı. Videonuz gelecek.
pressed-doubtful = Stüdyo net bir yanıt vermedi; bu isteğin ona ulaşıp ulaşmadığını hâlâ kontrol ediyorum. Şu anda iptal edilemez.

## The status of a request

status-preparing = 🖼 Fotoğrafınıza bakıyorum…
status-preparing-video = 🎞 Videoya bakıyorum…
status-waiting =
    { $position ->
        [0] ⏳ Sırada: önünüzdeki istek sayısı { $limit } üzerinde.
        [1] ⏳ Sırada: bir sonraki sizinki.
       *[other] ⏳ Sıradaki yeriniz: { $position }.
    }
status-starting = 🎬 Çekime hazırlanıyorum…
status-checking = 🔎 Stüdyo net bir yanıt vermedi, bu yüzden isteğinizin ona ulaşıp ulaşmadığını kontrol ediyorum. Hiçbir şey iki kez yapılmaz ya da sayılmaz. Gönderildikten en geç { $time } sonra artık devam eden istekleriniz arasında sayılmaz. Bir gün boyunca kontrol etmeye devam ederim.
status-making =
    🎬 Çekim sürüyor…
    { $bar } %{ $percent }
    { $left ->
        [-1] Her zamankinden biraz uzun sürüyor.
       *[other] Yaklaşık { $time } kaldı
    }
status-late = 🐢 Bu, her zamankinden çok daha uzun sürüyor; bu yüzden artık devam eden istekleriniz arasında sayılmıyor. Başarısız olmazsa yine bir video sayılır. Bir gün daha takip ediyorum; video gelirse size gönderirim.
status-sending = 📤 Video hazır, gönderiyorum…
status-speaking = 🗣 Sözlerinizi seslendiriyorum…
status-drawing = 🖼 Resmi çiziyorum…
status-cancelled = ✖️ İptal edildi. { -nothing-counted }
status-undelivered = 🎁 Videonuz hazır ama Telegram onu bu sohbete göndermeme izin vermiyor. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    Bu bir video sayılmaz.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

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
queue-waiting =
    ⏳ { $position ->
        [0] önünüzde { $limit } üzeri
       *[other] { $position }. sırada
    } – { $prompt }
queue-paused = ⏸ stüdyoyu bekliyor – { $prompt }
queue-paused-model = ⏸ { $model } bekleniyor – { $prompt }
queue-starting = 🎬 çekime hazırlanıyor – { $prompt }
queue-checking = 🔎 stüdyoya ulaşıp ulaşmadığı kontrol ediliyor – { $prompt }
queue-making = 🎬 çekimde – { $prompt }
queue-sending = 📤 gönderiliyor – { $prompt }
queue-preparing = 🖼 fotoğrafa bakılıyor – { $prompt }
queue-late = 🐢 gecikti – { $prompt }
cancel-none = Sırada bekleyen bir isteğiniz yok. /video ile başlayabilirsiniz.
cancel-done =
    { $count ->
        [one] { $count } istek iptal edildi. { -nothing-counted }
       *[other] { $count } istek iptal edildi. { -nothing-counted }
    }
cancel-too-late =
    { $count ->
        [one] { $count } isteğin çekimi başladı, artık durdurulamıyor. Videonuz gelecek.
       *[other] { $count } isteğin çekimi başladı, artık durdurulamıyor. Videolarınız gelecek.
    }
cancel-doubtful = Bu şu anda iptal edilemez:
quota-daily =
    { $limit ->
        [0] Günde istediğiniz kadar video yapabilirsiniz. Son 24 saatte yapılan: { $used }.
        [one] Son 24 saatte { $limit } video hakkınızın { $used } tanesini kullandınız; kalan: { $left }.
       *[other] Son 24 saatte { $limit } video hakkınızın { $used } tanesini kullandınız; kalan: { $left }.
    }
quota-next = Bir sonraki videoyu { $time } sonra yapabilirsiniz.
quota-active =
    { $limit ->
        [0] Şu anda devam eden: { $used }.
       *[other] Şu anda devam eden: { $used } (aynı anda en fazla { $limit }).
    }
quota-money = Son 24 saatteki videolarınızın tutarı: { $amount } (en fazla { $total }).
quota-chat =
    { $limit ->
        [one] Bu grup son 24 saatte { $limit } video hakkının { $used } tanesini kullandı.
       *[other] Bu grup son 24 saatte { $limit } video hakkının { $used } tanesini kullandı.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } seçeneğinin burada etkisi yok: { $model } bu seçeneği kullanmıyor.
note-chosen = { $model } için burada { $setting } = { $value } gerekiyor, bu yüzden bu değeri seçtim.
note-silent = { $model } bunu yalnızca sessiz yapabiliyor.
note-still = Bu yalnızca hareketsiz bir kare: tam hâlinde { $model } bununla başlayan bir video yapar.
note-sketch = Bu bir taslak: { $model } ile yapılacak tam videoya ucuz bir ön bakış.
note-continues = { $model } bir videoyu değiştiremiyor, bittiği yerden devam ettiriyor.
note-cut = { $model } videonuzun ilk { $seconds } saniyesini kullanıyor.
note-guides = { $model } bu videoyu değiştirmiyor, onu örnek alarak yenisini yapıyor.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    Video ne göstersin? Örneğin:
    /video dağların üzerinde bir ejderha
refused-instead = Birine dokunun, öyle yapayım:
refused-unknown-option =
    { $option } diye bir seçenek yok. { $nearest ->
        [none] Kullanılabilenler: { $options }.
       *[other] Şunu mu demek istediniz: { $nearest }?
    }
refused-option-value = { $option } için bir değer gerekiyor, örneğin { $example }.
refused-option-flag = { $option } değer almaz.
refused-open-quote = { $option } seçeneğinden sonraki tırnak işareti kapatılmamış.
refused-unknown-model =
    “{ $name }” diye bir model yok. { $developer ->
        [none] En yakın olanlar: { $families }.
       *[other] { $developer } modelleri: { $families }.
    }
refused-no-sketch =
    { $model } için burada taslak yok. { $families ->
        [none] Başka hiçbir modelde de yok.
       *[other] Taslağı olanlar: { $families }.
    }
refused-sketch-no-cheaper = Burada taslak, { $model } ile yapılacak videonun kendisinden ucuz değil.
refused-stills = Son 24 saatteki taslak hakkınızın hepsini kullandınız. Sıradakini çizebilmem için kalan süre: { $time }.
refused-say-photo = Bunu birine söyletmek için yüzü görünen bir fotoğraf gönderin, açıklamasına /say ve sözleri yazın; ya da bir fotoğrafı /say ve sözlerle yanıtlayın.
refused-say-off = Seslendirme burada kapalı. Bunun yerine bir sesli mesajı fotoğraf ve /video ile yanıtlayabilirsiniz.
refused-say-long =
    Bu çok uzun: söylenmesi yaklaşık { $seconds } sn sürer, { $model } ise en fazla { $limit ->
        [one] { $limit } saniye
       *[other] { $limit } saniye
    } konuşabiliyor. Lütfen daha az kelime kullanın.
refused-option =
    { $operation ->
        [image] { $model } modelinde fotoğraflar için { $option } seçeneği yok.
       *[other] { $model } modelinde { $option } seçeneği yok.
    } { $options ->
        [none] Bu modelin hiç seçeneği yok.
       *[other] Kullanılabilenler: { $options }.
    }
refused-value =
    { $model } modelinde { $option } için “{ $value }” olmaz. { $nearest ->
        [none] Kullanılabilir değerler: { $choices }.
       *[other] En yakını: { $nearest }. Kullanılabilir değerler: { $choices }.
    }
refused-not-integer = { $option } için bir tam sayı gerekiyor, “{ $value }” olmaz.
refused-not-number = { $option } için bir sayı gerekiyor, “{ $value }” olmaz.
refused-bounds = { $model } modelinde { $option } için { $value } olmaz. { $minimum } ile { $maximum } arasında bir değer seçin.
refused-option-too-long = { $option } seçeneğinden sonraki metin çok uzun; en fazla { $limit } karakter olabilir.
refused-prompt-too-long = Bu metin { $length } karakter; { $model } en fazla { $limit } karakter alıyor.
refused-needs-photo = { $model } için burada bir fotoğraf gerekiyor: açıklamasıyla gönderin ya da bir fotoğrafı /video ile yanıtlayın.
refused-too-many-photos =
    { $limit ->
        [one] { $model } en fazla { $limit } fotoğraf alıyor.
       *[other] { $model } en fazla { $limit } fotoğraf alıyor.
    } Şunlardan video yapıyor: { $takes }. { $other ->
        [none] Başka hiçbir model bu kadarını almıyor.
       *[other] { $other } bu kadarını alıyor: --model { $other } ekleyin
    }
refused-needs-photos = { $model } için burada { $count } fotoğraf gerekiyor: açıklamalı bir albüm olarak gönderin.
refused-needs-sound = { $model } için bir fotoğraf ve bir ses kaydı gerekiyor: bir sesli mesajı fotoğraf ve /video ile yanıtlayın.
refused-needs-video = { $model } için bir video gerekiyor: açıklamalı bir video gönderin ya da bir videoyu /video ve neyin değişeceğini yazarak yanıtlayın.
refused-media =
    { $operation ->
        [text] { $model } için yalnızca metin yetmiyor.
        [image] { $model } fotoğrafları canlandıramıyor.
        [frames] { $model } bir fotoğraftan diğerine geçiş yapamıyor.
        [references] { $model } referans fotoğraf kullanamıyor.
        [talking] { $model } fotoğrafları konuşturamıyor.
        [edit] { $model } bir videoyu bu şekilde değiştiremiyor.
        [extend] { $model } bir videoyu devam ettiremiyor.
        [guide] { $model } bir videoyu örnek alamıyor.
        [motion] { $model } bir fotoğrafı video gibi hareket ettiremiyor.
       *[other] { $model } bundan video yapamıyor.
    } Şunlardan video yapıyor: { $takes }. { $other ->
        [none] Bunu başka hiçbir model de yapamıyor.
       *[other] { $other } bunu yapabiliyor: --model { $other } ekleyin
    }
refused-needs-voice = { $model } bir videoyu konuşturuyor: ne söyleneceğini /video komutundan sonra yazın.
refused-voice-or-words = { $model } ya ses kaydı ya da seslendirilecek bir metin alıyor, ikisini birden almıyor. Lütfen yalnızca biriyle yeniden gönderin.
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
refused-links-only-video = { $model } videoları yalnızca internet bağlantısı olarak alıyor, ben ise ona bağlantı veremiyorum. Diğer modelleri /models gösterir.
refused-combination = { $model } modeli { $option } { $value } seçeneğini { $other } ile birlikte desteklemiyor. Burada kullanılabilenler: { $choices }.
refused-combination-media = { $model } modeli bu tür bir istekte ({ $takes }) { $option } { $value } seçeneğini desteklemiyor. Burada kullanılabilenler: { $choices }.
refused-out-of-place = { $model } modeli burada { $option } seçeneğini desteklemiyor.
refused-generic-combination = { $model } modeli bu seçenekleri birlikte desteklemiyor. Lütfen bazılarını çıkarın.
refused-needs-setting = { $model } için ayrıca --set { $setting }=DEĞER gerekiyor. Kullanılabilir değerler: { $choices }.
refused-setting =
    { $model } modelinde “{ $setting }” diye bir ayar yok. { $settings ->
        [none] Bu modelde --set ile verilebilecek bir şey yok.
       *[other] --set ile verilebilenler: { $settings }.
    }
refused-album = Bu albümde bir video var, ben ise yalnızca fotoğraf kullanabiliyorum. Lütfen albümü videosuz olarak yeniden gönderin.
write-as-yourself = Kanal olarak yazıyorsunuz, bu yüzden kim olduğunuzu göremiyorum. Lütfen kendi hesabınıza geçip yeniden gönderin.
refused-not-allowed =
    Üzgünüm, bu bot yalnızca sahibinin seçtiği kişiler ve gruplar için. { $group ->
        [none] Telegram ID’niz: { $id }. Botu kullanmak isterseniz bu ID’yi sahibine iletin.
       *[other] Bu grubun ID’si: { $group }, sizinki: { $id }. Botu kullanmak isterseniz bunlardan birini sahibine iletin.
    }
refused-user-daily =
    { $limit ->
        [one] Son 24 saatteki { $limit } video hakkınızı kullandınız.
       *[other] Son 24 saatteki { $limit } video hakkınızın hepsini kullandınız.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Bu grup son 24 saatteki { $limit } video hakkını kullandı.
       *[other] Bu grup son 24 saatteki { $limit } video hakkının hepsini kullandı.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Zaten devam eden { $limit } isteğiniz var. Bitince yeniden deneyin. /queue ile görebilirsiniz.
       *[other] Zaten devam eden { $limit } isteğiniz var. Biri bitince yeniden deneyin. /queue ile görebilirsiniz.
    }

## Photos that cannot be used

image-too-large = Bu resim çok büyük: boyutu { $limit } MB altında olmalı.
image-too-many-pixels = Bu resim { $megapixels } megapiksel; en fazla { $limit } megapiksel kullanabiliyorum. Dosya olarak değil, fotoğraf olarak gönderin: Telegram onu küçültür.
image-too-small = Bu resim çok küçük ({ $width }×{ $height }); her kenar en az { $limit } piksel olmalı.
image-crop-too-small = Bu resim çok uzun ve dar: videonun en boy oranına kırpılınca yalnızca { $width }×{ $height } piksel kalıyor, oysa her kenar en az { $limit } piksel olmalı.
image-broken = Bu resmi açamıyorum; dosya hasarlı görünüyor. Lütfen yeniden gönderin.
image-unusable = Bu resmi açamadım. Lütfen dosya olarak değil, fotoğraf olarak gönderin.
image-nothing = Bu resim boş: üzerinde görülecek bir şey yok. Lütfen başka bir tane gönderin.
image-format = { $format } biçimindeki resimleri kullanamıyorum. Dosya olarak değil, fotoğraf olarak gönderin ya da bir JPEG, PNG, WebP, HEIC, AVIF, TIFF veya BMP dosyası gönderin.
image-unknown = Böyle bir resmi kullanamıyorum. Dosya olarak değil, fotoğraf olarak gönderin ya da bir JPEG, PNG, WebP, HEIC, AVIF, TIFF veya BMP dosyası gönderin.
image-animated = Animasyonları (GIF) kullanamıyorum, yalnızca normal resimleri kullanabiliyorum.
image-gone = Telegram artık bu fotoğrafı indirmeme izin vermiyor. Lütfen yeniden gönderin.
sound-too-large = Bu ses kaydı çok büyük: boyutu { $limit } MB altında olmalı.
sound-too-long =
    { $limit ->
        [one] Bu ses kaydı çok uzun; en fazla { $limit } saniye olabilir.
       *[other] Bu ses kaydı çok uzun; en fazla { $limit } saniye olabilir.
    }
sound-too-short =
    { $limit ->
        [one] Bu ses kaydı çok kısa; en az { $limit } saniye olmalı.
       *[other] Bu ses kaydı çok kısa; en az { $limit } saniye olmalı.
    }
sound-broken = Bu ses kaydını çalamıyorum. Lütfen bir sesli mesaj ya da MP3 dosyası gönderin.
sound-gone = Telegram artık bu ses kaydını indirmeme izin vermiyor. Lütfen yeniden gönderin.
source-too-large = Bu video çok büyük: en fazla { $limit } MB kullanabiliyorum.
source-too-long =
    { $limit ->
        [one] Bu video çok uzun; en fazla { $limit } saniye kullanabiliyorum. Lütfen daha kısasını gönderin.
       *[other] Bu video çok uzun; en fazla { $limit } saniye kullanabiliyorum. Lütfen daha kısasını gönderin.
    }
source-too-short = Bu video çok kısa; en az { $limit } saniye olmalı.
source-unusable = Bu videoyu açamıyorum. Lütfen dosya olarak değil, video olarak ya da MP4 dosyası olarak gönderin.
source-cannot-fit = Bu videoyu modele uyduramıyorum: biçimi fazla uzun ve dar.
source-gone = Telegram artık bu videoyu indirmeme izin vermiyor. Lütfen yeniden gönderin.
media-out-of-reach = Burada fotoğraflara, ses kayıtlarına ve videolara erişemiyorum: Bu botun Telegram sunucusu bunun için ayarlanmamış. Bununla bot sahibinin ilgilenmesi gerekiyor.
sound-silent = Bu ses kaydında hiçbir şey duyamıyorum: baştan sona sessiz. Lütfen başka bir tane gönderin.

## Failures

failed-content = Stüdyo bu metni ya da fotoğrafı geri çevirdi: kuralları buna izin vermiyor. Başka kelimelerle ya da başka bir fotoğrafla deneyin.
failed-generation = Stüdyo bu videoyu yapamadı: { $reason }
failed-unknown = Stüdyo bu videoyu yapamadı ve nedenini söylemedi.
failed-field = Stüdyo { $field } değerini kabul etmedi. O seçenek olmadan deneyin.
failed-bad-request = Stüdyo isteği kabul etmedi: { $reason }
failed-bad-key = Stüdyo şu anda bana erişim izni vermiyor. Bununla bot sahibinin ilgilenmesi gerekiyor.
failed-no-credits = Botun stüdyodaki hesabında para kalmadı. Bakiyeyi bot sahibinin yüklemesi gerekiyor.
failed-not-allowed = Stüdyo botun hesabı için buna izin vermiyor.
failed-model-gone = Bu model artık stüdyoda yok. Lütfen başka bir model seçin.
failed-maintenance = Bu model şu anda stüdyoda bakımda. Başka bir model deneyin ya da daha sonra yeniden deneyin.
failed-never-came = Stüdyo bu videoyu bir türlü bitirmedi, ben de beklemeyi bıraktım.
failed-no-video = Stüdyo bu videonun hazır olduğunu söylüyor ama verdiği şey bir video değil.
failed-link-dead = Stüdyo bu videonun hazır olduğunu söylüyor ama bağlantısı artık çalışmıyor ve yenisi de yok.
failed-source-gone = Temel almak istediğiniz videoyu artık alamıyorum: stüdyo onu silmiş. Stüdyoya hiçbir şey gönderilmedi.
failed-internal = Benim tarafımda bir sorun çıktı. Lütfen yeniden deneyin.

link-too-large = Video, yükleyebildiğim { $limit } MB sınırından büyük; bu yüzden bağlantısını veriyorum. { -link-expires }
link-not-taken = Telegram bu videoyu burada kabul etmiyor; bu yüzden bağlantısını veriyorum. { -link-expires }
link-not-fetched = Göndermek için videoyu indiremedim; bu yüzden bağlantısını veriyorum. { -link-expires }
video-broken = Video dosyası hasarlı.

## What a model makes a video of: parts of a list

operation-text = metin
operation-image = fotoğraf
operation-frames = ilk ve son fotoğraf
operation-references = referans fotoğraflar
operation-talking = sesle birlikte fotoğraf
operation-edit = değiştirilecek video
operation-extend = devam ettirilecek video
operation-guide = örnek alınacak video
operation-motion = fotoğraf ve hareketini alacağı video
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = yeniden boyanacak yerler için maske olarak ikinci bir video gerekiyor
unreachable-character-object = bir karakter ve onu hareket ettirecek bir oyuncunun videosu gerekiyor
unreachable-no-description = yeni ve AI/ML API nerede açıklandığını söylemiyor
unreachable-elsewhere = yeni ve açıklaması AI/ML API’nin kendisinde değil
unreachable-not-had = yeni ve açıklaması alınamadı; yeniden deneyeceğim
unreachable-unreadable = yeni ve açıklaması okunamıyor
unreachable-circular = yeni ve açıklaması dönüp dolaşıp kendine gönderme yapıyor
unreachable-other-model = yeni ve açıklaması başka bir modele ait
unreachable-path = yeni ve bilmediğim bir yolla istenmesi gerekiyor
unreachable-required = yeni ve veremediğim bir şey istiyor: { $parameter }
unreachable-use-of-video = yeni ve bir videoyla ne yaptığı yazmıyor
unreachable-no-input = yeni ve bildiğim hiçbir yolla metin ya da fotoğraf almıyor
unreachable-id = yeni ve adı bir sohbette yazılamıyor
unreachable-name = yeni ve adı başka bir modelle aynı

## Settings, models, languages

language-name = Türkçe
command-models = Tüm modeller ve neler yapabildikleri
command-settings = Varsayılan ayarlarınız
command-language = Sizinle konuştuğum dil
settings-title =
    ⚙️ Ayarlarınız: mesajınızda başka bir şey yazmıyorsa bunları kullanırım. Mesajdaki seçenek her zaman önceliklidir.

    Bunlar { $model } modelinin sundukları; diğer modellerde farklı olabilir.
settings-title-group =
    ⚙️ Bu grubun ayarları: mesajda başka bir şey yazmıyorsa bunları kullanırım. Mesajdaki seçenek her zaman önceliklidir. Bunları yalnızca yöneticiler değiştirebilir.

    Bunlar { $model } modelinin sundukları; diğer modellerde farklı olabilir.
settings-admins-only = Bu grubun ayarlarını yalnızca yöneticiler değiştirebilir. Kendi ayarlarınızı benimle özel sohbette seçebilirsiniz.
settings-pick-ar = 📐 Videolarınız hangi en boy oranında olsun? { $model } modelinin sundukları bunlar. Fotoğraflar bu orana göre kırpılır.
settings-pick-duration = ⏱ Videolarınız ne kadar uzun olsun? { $model } modelinin sundukları bunlar.
settings-pick-res = 🖥 Videolarınız hangi çözünürlükte olsun? { $model } modelinin sundukları bunlar.
value-own = model belirler
value-own-known = { $value } (varsayılan)
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
button-next = Sonraki ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Burada kullanılamayanlar · { $count }
button-mine = ⭐ Bu modeli kullan
button-mine-group = ⭐ Bu grupta kullan
button-is-mine = ✅ Sizin modeliniz
button-is-mine-group = ✅ Bu grubun modeli
pressed-saved = Kaydedildi.
pressed-admins-only = Bunu yalnızca bu grubun yöneticileri değiştirebilir.
pressed-no-more = Bu artık mevcut değil.
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
models-tags = Metninizde gönderdiklerinizin ilkine { $first } diyebilirsiniz, sonrakiler de bu sırayla gider. Böyle adlar kullanmazsanız onları ben eklerim.
models-new = 🆕 Bu modeli yalnızca AI/ML API’nin açıklamasından biliyorum; henüz kimse benim için denemedi.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } model sohbette kullanılamıyor, nedeni şu:
       *[other] 🚫 { $count } model sohbette kullanılamıyor, nedenleri şunlar:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 Sizinle hangi dilde konuşayım? Gruplarda da geçerli olur.
language-title-group = 🌐 Bu grupta hangi dilde konuşayım? Üyelere, dillerini biliyorsam kendi dillerinde yanıt veririm.

## Answers to messages, and the buttons under a result

refused-sound-alone = Sese bir yüz gerek: sesli mesajı, açıklaması /video ile başlayan bir fotoğrafla yanıtlayın.
sound-alone =
    { $kind ->
        [voice] 🎙 Sese bir yüz gerek: bu sesli mesajı bir fotoğrafla yanıtlayın, fotoğraf konuşsun.
       *[audio] 🎙 Sese bir yüz gerek: bu ses kaydını bir fotoğrafla yanıtlayın, fotoğraf konuşsun.
    }
offer-write-down =
    🎙 Burada söylediklerinizi yazıya dökebilir, sonra sözlerinizden bir video yapabilirim.

    Ya da bu sesli mesajı bir fotoğrafla yanıtlayın, fotoğraf konuşsun.
written-down =
    📝 Duyduğum:

    { $words }
refused-recordings =
    { $limit ->
        [one] Son 24 saatteki { $limit } sesli mesaj hakkınızı kullandınız. Sıradakini yazıya dökebilmem için kalan süre: { $time }.
       *[other] Son 24 saatteki { $limit } sesli mesaj hakkınızın hepsini kullandınız. Sıradakini yazıya dökebilmem için kalan süre: { $time }.
    }
refused-recording-price = Bunu yazıya dökmenin ne kadar tutacağı bilinmiyor ve burada harcama sınırlı. Lütfen siz yazın.
recording-no-words = Bu sesli mesajda hiç söz duyamıyorum. Lütfen mikrofona daha yakın konuşun ya da yazın.
recording-failed = Bu sesli mesajı yazıya dökemedim ve ücret alınmadı. Lütfen yeniden gönderin ya da yazın.
recording-in-doubt = Bu sesli mesaja ne olduğu belli değil: stüdyonun yanıtı kayboldu. Lütfen ne söylediğinizi yazın.
button-change = ✏️ Değiştir
button-extend = ➡️ Devam ettir
button-sound = 🔊 Ses ekle
button-restyle = 🎨 Başka stil
button-say = 🗣 Konuştur
button-others = 🎛 Başka model
button-copy = 📋 Kopyala
pressed-no-others = Başka hiçbir model bunu yapamıyor.
change-words =
    Bunu kopyalayın, istediğiniz yeri değiştirin ve gönderin:

    { $command }
change-media =
    Bunu kopyalayın, istediğiniz yeri değiştirin ve bu mesaja yanıt olarak gönderin; böylece aynı fotoğrafları, ses kaydını ya da videoyu kullanırım:

    { $command }
other-models = Bu kez hangi modeli kullanayım? Birine dokunun, başlayayım; bir video sayılır.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Beni eklediğiniz için teşekkürler! Yazıları ve fotoğrafları videoya dönüştürüyorum.
group-sees-all =
    👀 Bu gruptaki mesajları görüyorum, bu yüzden benden bahsetmeniz de yeterli:
    @{ $name } dağların üzerinde bir ejderha
group-sees-some =
    🙈 Burada yalnızca komutları ve kendi mesajlarıma verilen yanıtları görüyorum. Benden bahseden mesajları ya da fotoğraf açıklamalarını görmüyorum.
    Bunu değiştirmek için bir yönetici beni bu grupta yönetici yapabilir. Ya da bot sahibi grup gizliliğini kapatıp (@BotFather, /setprivacy) beni yeniden ekleyebilir.
group-no-videos = ⚠️ Buraya video göndermeme izin yok, bu yüzden size yalnızca bağlantı gelir. Bir yönetici grup izinlerinden buna izin verebilir ya da beni yönetici yapabilir.
group-no-messages = ⚠️ Beni “{ $group }” grubuna eklediniz ama orada yazmama izin yok. O grubun bir yöneticisi grup izinlerinden buna izin verebilir ya da beni yönetici yapabilir.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Yazıları ve fotoğrafları sesli videolara dönüştürüyorum.

    Ne görmek istediğinizi yazın ya da bir fotoğraf gönderip fotoğrafta ne olacağını söyleyin. Bir iki dakika sonra videonuz hazır. Gruplarda da çalışıyorum.

    Başlat düğmesine basın ve bana ilk fikrinizi gönderin.
bot-short-description = 🎬 Yazıları ve fotoğrafları sesli videolara dönüştürür; özel sohbetlerde ve gruplarda.

## Videos already made, and what is kept

command-history = Videolarınız; yeniden gönderebilirim
command-privacy = Hakkınızda sakladıklarım ve bunları kimin gördüğü
command-forget = Hakkınızda sakladıklarımı sil
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Daha yeni
button-older = ⬇️ Daha eski
button-forget = 🗑 Hepsini sil
button-keep = ↩️ Hepsi kalsın
pressed-not-now = Telegram şu anda kabul etmedi. Bir şey gelmezse yeniden dokunun.
history-empty = Burada henüz bir videonuz yok. /video ile bir tane yapın.
history-title = 🎞 Videolarınız, en yenisi başta. Birini yeniden almak için düğmesine dokunun: ücretsizdir ve hakkınızdan düşülmez.
history-title-group = 🎞 Bu gruptaki videolarınız, en yenisi başta. Birini yeniden almak için düğmesine dokunun: ücretsizdir ve hakkınızdan düşülmez.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · bağlantı olarak geldi, bu yüzden yeniden gönderemiyorum
history-lost = Bu video artık Telegram’da yok, bu yüzden yeniden gönderemiyorum. Yeniden yapabilirim; bu bir video sayılır.
forget-ask =
    🗑 Hakkınızda sakladıklarımı tüm sohbetler için sileyim mi?

    Geri dönüşü yok: biten tüm isteklerinizin metinleri, seçenekleri, fotoğraflarının dosya kimlikleri, video bağlantıları ve sonuçları, düğmeleriyle birlikte /history listeniz, /settings içindeki ayarlarınız ve yanıtınızı bekleyen tekliflerim ile sorularım silinir. Videolarınızın altındaki düğmeler artık çalışmaz.

    Bu sohbetteki mesajlar ve videolar kalır; onları Telegram saklar ve yalnızca siz silebilirsiniz. Yaklaşık bir gün daha, hangi videolar olduğunu değil, yalnızca video yaptığınızı hatırlarım; böylece video hakkınız olduğu gibi kalır.
forget-under-way =
    { $count ->
        [one] { $count } isteğiniz hâlâ devam ediyor. O silinmeyecek ve videonuz gelecek; ardından /forget komutunu yeniden gönderin.
       *[other] { $count } isteğiniz hâlâ devam ediyor. Onlar silinmeyecek ve videolarınız gelecek; ardından /forget komutunu yeniden gönderin.
    }
forget-done =
    { $count ->
        [0] Tamam. Biten bir isteğiniz yoktu; açık teklifler ve sorular silindi.
        [one] Tamam. Biten { $count } istek, açık teklifler ve sorularla birlikte silindi.
       *[other] Tamam. Biten { $count } istek, açık teklifler ve sorularla birlikte silindi.
    }
privacy =
    🔒 Hakkınızda sakladıklarım:
    · İstekleriniz: metin, seçenekler, model, zamanlar, Telegram ID’niz, diliniz, geldikleri sohbet ve mesaj, fotoğraflarınızın, gönderdiğiniz videoların ve hazır videolarınızın Telegram’daki dosya kimlikleri, videonun stüdyodaki bağlantısı ve bir sorun çıktıysa ne olduğu. { $days ->
        [0] Siz /forget gönderene kadar.
        [one] Siz /forget gönderene kadar, en fazla { $days } gün.
       *[other] Siz /forget gönderene kadar, en fazla { $days } gün.
    }
    · Yanıtınızı bekleyen teklifler ve sorular: 1 gün. Albümlerdeki fotoğrafların Telegram’daki dosya kimlikleri: 7 gün.
    · /settings içinde seçtikleriniz: siz değiştirene ya da /forget gönderene kadar.
    · Fotoğrafların, ses kayıtlarının ve kendi videolarınızın kendisi: yalnızca stüdyoya ulaşana ya da istek bitene kadar. Hazır videolar: yalnızca gönderdiğim sürece.
    · Bana gönderdiğiniz mesajlar: ben onları işleyene kadar. İşleyemediğim bir mesaj: 2 gün.

    Kim görüyor:
    · Stüdyo, yani AI/ML API, bir isteğin metnini, seçeneklerini, fotoğraflarını, videolarını ve ses kayıtlarını adınız ya da Telegram ID’niz olmadan, rastgele bir numarayla alır. Neleri sakladığını kendi kuralları belirler.
    · Telegram, mesajlarımızı ve videolarınızı kendi kurallarına göre saklar.
    · Bot sahibi, botun depolama alanına ve günlüğüne bakabilir.
    · Bir grupta istekleri ve videoları oradaki herkes görür.

    Nasıl silinir: /forget, sakladıklarımı siler. Bir istekten sonra yaklaşık bir gün daha, video hakkı nedeniyle, isteğin ne olduğunu değil, yalnızca yapıldığını ve nerede yapıldığını hatırlarım. Stüdyoda, Telegram’da ya da bot sahibinin tuttuğu kopyalarda ve günlüklerde hiçbir şey silinmez.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = fiyatı video hazır olunca belli olur
price-unknown = fiyatı bilinmiyor
refused-model-gone =
    Üzgünüm, { $model } artık stüdyoda yok. { -nothing-counted } { $other ->
        [none] Şu anda bunu başka hiçbir model yapamıyor.
       *[other] { $other } aynısını yapabiliyor: --model { $other } ekleyin
    }

## Inline: @bot and words in any chat

help-inline = ✨ Başka herhangi bir sohbette @{ $name } yazıp ne görmek istediğinizi ekleyin.
inline-make = 🎬 Bu videoyu burada yap
inline-about = { $details } · yapımı yaklaşık { $time } · { $price }
inline-empty = Ne görmek istediğinizi yazın
inline-refused = ✋ Bu şekilde yapamıyorum
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · bir video sayılır
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 Son fotoğrafınız böyle canlansın
inline-photo-gone = Bunun fotoğrafı artık bende yok. { -nothing-counted } Onu bana özel sohbetimizde yeniden gönderin.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 Üyesi olmadığım bir sohbette bir fotoğrafı @{ $name } ve ne olacağını yazarak yanıtlayın.
guest-begun = 🎬 Bir saniye… Bu metin değişmezse hiçbir şey yapılmamıştır: benden bir kez daha bahsetmeniz yeterli.
guest-how =
    Bir fotoğrafı @{ $name } ve ne olacağını yazarak yanıtlayın, örneğin:
    @{ $name } dalgalar kıyıya vuruyor, saçlar rüzgârda uçuşuyor
guest-unanswered = Başka bir sohbette benden bahsettiniz, ama oraya artık bir şey ekleyemiyorum. { -nothing-counted } Lütfen yeniden isteyin.

## Sharing: one's own videos in any chat

button-share = ↗️ Paylaş
button-make-own = 🎬 Siz de yapın
gallery-not-there = Burada böyle bir videonuz yok

## The last frame, and the file as it is

button-last-frame = 🎞 Sonraki sahne
button-file = 📎 Dosya olarak
pressed-fetching = Getiriyorum…
ask-frame = 🎞 Videonuz burada bitiyor. Bundan sonra ne olsun? Birkaç kelimeyle yanıtlayın.
caption-file = 📎 Video, stüdyodan çıktığı gibi; Telegram sıkıştırmadan.
video-gone = Bu videoyu artık alamıyorum: stüdyo onu sildi, Telegram ise bana yalnızca en fazla { $limit } MB boyutundaki dosyaları veriyor. Yeniden yapabilirim; bu bir video sayılır.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Sırada. Stüdyo şu anda yeni istek almıyor; isteğiniz saklanıyor ve kendiliğinden devam edecek.
status-paused-model = ⏸ Sırada. Stüdyo şu anda { $model } için istek almıyor; isteğiniz saklanıyor ve kendiliğinden devam edecek. Bu arada başka bir model çalışabilir.
status-unclear = 🔎 Stüdyo, isteğinizin kendisine ulaşıp ulaşmadığını hâlâ söyleyemiyor; bu yüzden artık devam eden istekleriniz arasında sayılmıyor. Başarısız olmazsa yine bir video sayılır. Bir gün daha sormaya devam ediyorum; video gelirse size gönderirim.
status-fitting = 📦 Video Telegram için çok büyük, küçültüyorum… %{ $percent }
status-converting = 📦 Telefonlar bu biçimdeki videoyu oynatamıyor, dönüştürüyorum… %{ $percent }
caption-smaller = Telegram’a sığması için küçültüldü
caption-converted = telefonlarda oynatılabilmesi için dönüştürüldü
link-no-room = Şu anda video için yerim yok; bu yüzden bağlantısını veriyorum. { -link-expires }
link-not-ready = Bu videoyu telefonlarda oynatılacak şekilde dönüştüremedim; bu yüzden bağlantısını veriyorum. { -link-expires }
failed-no-room = Çalışacak yerim kalmadı. Bununla bot sahibinin ilgilenmesi gerekiyor.
refused-budget = Botun 24 saatlik bütçesi doldu. { quota-next }
refused-budget-model = { $model } ile bir video { $price } tutar; bu, botun 24 saatlik bütçesinden fazla. Diğer modellerin fiyatını /models gösterir.
refused-budget-price = { $model } modelinin sabit bir fiyatı yok, bot sahibi ise yalnızca sabit fiyatlı modellere izin veriyor. Diğer modellerin fiyatını /models gösterir.
refused-paused = Botun stüdyodaki hesabında neredeyse hiç para kalmadı, bu yüzden şu anda yeni istek almıyorum. Bot sahibinin haberi var. Lütfen daha sonra yeniden deneyin.
refused-model-not-allowed =
    Bu botta { $model } yok. { $other ->
        [none] Neler olduğunu /models gösterir.
       *[other] { $other } aynısını yapabiliyor: --model { $other } ekleyin
    }
refused-video-price = { $model } ile bir video { $price } tutar; burada ise bir video en fazla { $amount } tutabilir. Diğer modellerin fiyatını /models gösterir.
refused-video-unknown = { $model } ile bir videonun ne tutacağı önceden bilinmiyor; burada ise bir video en fazla { $amount } tutabilir. Diğer modellerin fiyatını /models gösterir.
refused-user-money = Bu, burada 24 saatte harcayabileceğiniz tutarı aşardı: { $amount }. { quota-next }
refused-budget-kept = Botun 24 saatlik bütçesinden kalan, yöneticilerine ayrıldı. { quota-next }
refused-fetched = 24 saat içinde bitmiş videolardan en fazla { $limit } MB sizin için yeniden alabilirim. { $time } sonra yeniden deneyin.
refused-files = Son 24 saatte dosyalarınızın çok fazlası açılamadı, bu yüzden şimdilik başka dosya açmıyorum. { $time } sonra yeniden deneyin.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API anahtarımızı kabul etmiyor.
        [credits] AI/ML API hesabımızda para kalmadı.
       *[other] AI/ML API erişimimize izin vermiyor.
    }
admin-paused = ⚠️ { admin-barrier } Bu değişene kadar oraya yeni bir şey göndermiyorum ve denemeye devam ediyorum. Hiçbir şey kaybolmadı; şu anda bekleyen: { $count }.
admin-resumed = ✅ AI/ML API isteklerimizi yeniden kabul ediyor. Bekleyenler devam ediyor.
admin-no-access = ⚠️ { admin-barrier } Görünüşe göre bu değişene kadar hiç video yapılamaz. Her dakika yeniden deniyorum.
admin-access = ✅ AI/ML API erişimimize yeniden izin veriyor.
admin-records-refused = ⚠️ AI/ML API, gönderilmiş ama onaylanmamış istekleri kayıtlarında arama biçimimi reddediyor. Bu benim hatam: lütfen bildirin. Hiçbir şeye iki kez ödeme yapılmıyor ve aramayı sürdürüyorum, ama bu isteklerin beklemesi gerekiyor. Ayrıntılar “python -m bot check” komutunda ve günlükte.
admin-records-fine = ✅ AI/ML API kayıtlarında yeniden arama yapmama izin veriyor. Bunu bekleyen istekler devam ediyor.
admin-balance-low = ⚠️ AI/ML API hesabımızda yalnızca { $amount } kaldı. Bakiye yüklenene kadar yeni istek almıyorum; devam edenler sürüyor.
admin-balance-fine = ✅ AI/ML API hesabımıza bakiye yüklendi: { $amount }. Artık yeniden istek alıyorum.
admin-prices-fell = ⚠️ AI/ML API birden son fiyatın onda birinden azını gösteriyor: { $models }. Yeni fiyat 24 saat boyunca kalana kadar eski fiyatla hesaplıyorum.
admin-prices-fine = ✅ AI/ML API tarafından gösterilen fiyatlar yeniden geçerli.
admin-models-new = 🆕 AI/ML API’de anladığım yeni modeller var: { $models }. Yöneticiler şimdiden kullanabilir; diğerleri, ALLOWED_MODELS * ise ya da onları içeriyorsa. “models deny” bir modeli kaldırır.
admin-models-odd = 🆕 AI/ML API’de anlamadığım yeni modeller var: { $models }. Onları sunmuyorum; nedenini /models gösterir.
admin-models-many = 🆕 AI/ML API bir anda o kadar çok yeni model listeliyor ki hepsini okumadım. Okunmayanlar: { $models }
admin-budget-half = ⚠️ 24 saatlik bütçemizin yarısı veya daha fazlası harcandı: { $amount } / { $total }.
admin-budget-low = ✅ Şimdi 24 saatlik bütçemizin yarısından azı harcanmış durumda: { $amount } / { $total }.
admin-budget-spent = ⚠️ 24 saatlik bütçemizde yer kalmadı: { $amount } / { $total } harcandı. Yeniden yer açılana kadar istekleri geri çeviriyorum.
admin-budget-room = ✅ 24 saatlik bütçemizde yeniden yer var: { $amount } / { $total } harcandı.

## Admins: verbs (whoever may do what)

command-grant = Birine özel günlük video hakkı ver
command-tier = Adı olan bir günlük video hakkı
command-ban = Birini yasakla
command-unban = Birinin yasağını kaldır
command-pause = Şimdilik yeni istek alma
command-resume = Duraklatmadan sonra devam et
command-user = Biri hakkında bildiklerim
command-invite = Bota davet bağlantısı oluştur
command-loglevel = Günlüğüme ne kadar yazdığım
command-changes = Yöneticilerin son değişiklikleri
refused-banned = Bu botun sahibi sizi yasakladı.
refused-house-paused =
    Bu botun sahibi botu duraklattı. { $reason ->
        [none] Lütfen daha sonra yeniden deneyin.
       *[other] { $reason }
    }
status-paused-owner = ⏸ Sırada. Bu botun sahibi botu duraklattı; isteğiniz saklanıyor ve kendiliğinden devam edecek.
queue-paused-owner = ⏸ bot sahibi duraklattı – { $prompt }
verb-in-private = Lütfen bunu bana özel sohbetimizde yazın.
verb-form =
    Şöyle yazılır:
    { $form }
    Örneğin:
    { $example }
verb-word-missing = Bir kelime eksik.
verb-word-odd = Buradaki “{ $word }” anlaşılmıyor.
verb-user-missing = Kim olduğunu belirtin: kullanıcı ID’sini yazın ya da onun bana ilettiğiniz bir mesajını yanıtlayın.
verb-user-odd = “{ $word }” bir kullanıcı ID’si değil: ID bir sayıdır, kullanıcı bana /start gönderince onu görür.
verb-name = Telegram bana { $name } adının kime ait olduğunu söylemiyor. Kullanıcı ID’sini yazın ya da onun bana ilettiğiniz bir mesajını yanıtlayın.
verb-of-admin = { $id } ADMIN_IDS içinde; yöneticilere sınır konamaz, yöneticiler yasaklanamaz.
verb-daily-none = Günde 0, hiç video yok demektir; birini yasaklamak için ban kullanın. Sınırsız sayı için “unlimited” yazın.
verb-daily-many = Bu çok fazla; günlük üst sınır: { $limit }. Sınırsız sayı için “unlimited” yazın.
verb-money-fixed = Kişiye özel para sınırı verilemez: USER_DAILY_USD ve DAILY_BUDGET_USD herkes için geçerlidir.
verb-day-odd = “{ $word }” bir tarih değil. Tarih şöyle yazılır: 2030-12-31.
verb-day-over = { $day } geçti: bugün { $today } (UTC).
verb-tier-unknown =
    “{ $name }” diye bir kademe yok. { $names ->
        [none] Henüz hiç kademe yok.
       *[other] Var olanlar: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Henüz hiç kademe yok.
       *[other] Kademeler: { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } günde istediği kadar video yapabilir
        [one] { $id } günde { $limit } video yapabilir
       *[other] { $id } günde { $limit } video yapabilir
    }{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier } kademesi)
    }{ $until ->
        [none] .
       *[other] , son gün: { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] { $id } yeniden herkesle aynı haklara sahip: günde istediği kadar video.
        [one] { $id } yeniden herkesle aynı haklara sahip: günde { $limit } video.
       *[other] { $id } yeniden herkesle aynı haklara sahip: günde { $limit } video.
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” kademesi günde sınırsız video demektir.
        [one] “{ $name }” kademesi günde { $limit } video demektir.
       *[other] “{ $name }” kademesi günde { $limit } video demektir.
    } { $count ->
        [one] Bu kademede { $count } kişi var.
       *[other] Bu kademede { $count } kişi var.
    }
verb-tier-off = “{ $name }” diye bir kademe artık yok. Bu kademede olanlar herkesle aynı haklara sahip.
verb-banned = { $id } yasaklandı. Sırada bekleyen istekleri iptal edildi; ücreti ödenmiş olanlar teslim edilecek.
verb-unbanned = { $id } artık yasaklı değil.
verb-not-banned = { $id } yasaklı değil.
verb-paused = ⏸ Duraklatıldı. Kim isterse istesin yeni istek almıyorum ve hiçbir şeye ödeme yapmıyorum; yapılmakta olanlar teslim edilecek.
verb-resumed = ▶️ Yeniden istek alıyorum, bekleyenler devam ediyor.
verb-not-paused = Zaten duraklatılmış değilim.
verb-model-unknown = “{ $name }” diye bir model ailesi yok; en yakını: { $nearest }.
verb-model-default = { $model } DEFAULT_MODEL ayarındaki modeldir; model belirtmeyen herkes onu kullanır. Önce o ayarı değiştirin.
verb-model-ceiling = { $model } modeline burada izin verilemez: { $setting } ayarı buna engel.
verb-model-denied = { $model } modelini artık kimse kullanamaz, yöneticiler de dahil.
verb-model-allowed = { $model } kullanılabilir.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API’de bende baştan beri olmayan bir model yok.
verb-models-new-later = Şu anda her şey sorulamadı; nedeni günlükte yazıyor ve yeniden deneyeceğim.
verb-price = Bir video en fazla { $price } tutabilir.
verb-price-ceiling = Bir video en fazla { $price } tutabilir; bu sınır MAX_VIDEO_USD ayarından geliyor.
verb-price-any = Bir videonun tutarı için sınır yok; MAX_VIDEO_USD ayarı böyle.
verb-price-above = MAX_VIDEO_USD ayarındaki sınır { $price }; burada kimse bundan fazlasına izin veremez.
verb-invited =
    { $count ->
        [one] Bu davetle { $count } kişi gelebilir, açması yeterli:
       *[other] Bu davetle { $count } kişi gelebilir, açmaları yeterli:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] { $count } kullanım kaldı:
       *[other] { $count } kullanım kaldı:
    } { $link }
verb-invites-none = Açık davet yok.
verb-invite-open = Kimsenin davete ihtiyacı yok: bu bot herkese açık.
verb-invite-off = { $name } ile artık başka kimse gelemez. Onunla gelmiş olanlar kalabilir.
verb-invite-unknown = “{ $name }” diye bir davet yok.
verb-log-level = Çalışan bot birkaç saniye içinde günlüğünü { $level } düzeyinde tutmaya başlar; bu, bir sonraki başlatılışına kadar sürer.
verb-changes-none = Henüz hiçbir yönetici bir şey değiştirmedi.
verb-user =
    👤 { $id } · { $level ->
        [admin] yönetici
        [guest] beni davetle kullanabilir
        [user] beni kullanabilir
        [banned] yasaklı
       *[stranger] hiçbir listede yok
    }
    Dil: { $tongue ->
        [none] bilinmiyor
       *[other] { $tongue }
    }
    Son istek: { $day ->
        [none] bildiğim kadarıyla yok
       *[other] { $day } (UTC)
    }
verb-user-note = Not: { $note }
verb-user-grant =
    Kişiye özel günlük video hakkı{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier } kademesi)
    }{ $until ->
        [none] {""}
       *[other] , son gün: { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Son 24 saatteki videolar: { $used } (sınırsız)
       *[other] Son 24 saatteki videolar: { $used } / { $limit }
    } · devam eden: { $running }
verb-user-month = Son 30 gündeki videolar: { $videos } · tutar: { $amount } · başarısız: { $failures }

## Admins: figures, digest, news

command-stats = Rakamlarla yaptıklarım
command-balance = Hesabımızda kalan para
command-broadcast = İsteyen herkese haber gönder
stats-period =
    { $period ->
        [today] Bugün (UTC)
        [week] Son 7 gün
       *[month] Son 30 gün
    }
stats-counts = İstek: { $requests }, video: { $videos }, başarısız: { $failed }
stats-undelivered = Yapıldı ama teslim edilemedi: { $count }
stats-cancelled = İptal edilen: { $count }
stats-people = Kişi: { $users }, grup: { $groups }
stats-cost = Tutar: { $amount }
stats-cost-priced = Tutar: { $amount }. Bunun { $total } kadarı liste fiyatlarına göre, çünkü AI/ML API ne tahsil edildiğini bildirmedi.
stats-unpriced = Tutarı bilinmeyen: { $count }
stats-provider = AI/ML API kayıtlarına göre: { $amount }, ücreti alınan istek: { $count }
stats-provider-refused = AI/ML API kendi hesap kayıtlarını anahtarımıza göstermiyor.
stats-provider-unknown = AI/ML API hesap kayıtları sorgulanamadı.
stats-failures = İstekler neden başarısız oldu
stats-failure =
    { $why ->
        [content] İçerik kuralları
        [request] İstek kabul edilmedi
        [studio] Video yapılamadı
        [account] Hesabımız ya da anahtarımız
        [late] Hiç bitmedi
        [lost] Kullanılabilir video gelmedi
        [file] Gönderilen bir dosya
       *[own] Benim hatam
    }: { $count }
stats-times = İstekten videoya: yarısının ve onda dokuzunun hazır olma süresi
stats-time = { $model }: { $half }, { $most }
stats-slowest = En yavaş: { $model }, videolarının yarısı { $half } içinde hazır
balance-left = AI/ML API hesabımız: { $amount }
balance-left-before = AI/ML API hesabımız, { $time } önce: { $amount }. Şu anda sorgulanamadı.
balance-unknown = AI/ML API hesabımızda ne kaldığı sorgulanamadı.
balance-spent = Son 24 saatte harcanan: { $amount }
balance-lasts-hours = Bu gidişle { $time } daha yeter.
balance-lasts-days =
    { $days ->
        [one] Bu gidişle { $days } gün daha yeter.
       *[other] Bu gidişle { $days } gün daha yeter.
    }
digest-title = 🎬 Haftamız, { $first } ile { $last } arası (UTC)
news-readers = Haberleri açık olan kişi sayısı: { $count }
news-how = Onlara haber göndermek için metni komuttan sonra yazın, şöyle:
    /broadcast Yeni modellerimiz var.
news-preview = Mesajınız, gönderileceği hâliyle yukarıda. Alacak kişi sayısı: { $count }
button-news-send = 📣 Gönder
news-progress = Haber yolda: { $sent } / { $people } gönderildi
news-done = ✅ Haber gönderildi: { $sent } / { $people }. Beni engelleyen: { $blocked }. Telegram’ın kabul etmediği: { $failed }. Atlanan ya da belirsiz kalan: { $rest }.
news-refused = Telegram bu mesajı kabul etmiyor: { $reason }
news-gone = Bu mesaj artık bende yok. Lütfen /broadcast komutunu yeniden gönderin.
refused-news-too-long = Bu çok uzun; bir mesajın karakter sınırı: { $limit }.
button-set-news = 📰 Bu botun haberleri: { $value }

## Admins: copies, audit

admin-copy-failed = ⚠️ Veritabanımın günlük kopyası alınamadı. Nedeni botun günlüğünde yazıyor. Her saat yeniden deneyeceğim.
admin-copy-fine = ✅ Veritabanımın günlük kopyası yeniden alınıyor.
command-audit = AI/ML API tahsilatlarını denetle
verb-month-odd = “{ $word }” bir ay değil. Ay şöyle yazılır: 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } tahsilat, { $amount }.
       *[other] { $count } tahsilat, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] { $count } videonun ücreti henüz tahsil edilmedi.
       *[other] { $count } videonun ücreti henüz tahsil edilmedi.
    }
verb-audit-unexplained = Açıklanamayan: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Bana ait değil: { $amount }
        [uncharged] Hiç tahsil edilmedi: { $total }
        [for-nothing] Başarısız olduğu hâlde tahsil edildi: { $amount }
       *[differs] Tahsil edilen { $amount }, bildirilen { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] Ve { $count } tane daha: “python -m bot audit” onu da listeler.
       *[other] Ve { $count } tane daha: “python -m bot audit” hepsini listeler.
    }

## Admins: alerts

admin-conflict = ⚠️ Token’ımızla başka bir bot daha çalışıyor, bu yüzden her birimize mesajların yalnızca bir kısmı geliyor. Diğerini durdurun ya da @BotFather üzerinden yeni bir token alın.
admin-conflict-over = ✅ Token’ımızı artık başka kimse kullanmıyor. Tüm mesajlar yeniden bana geliyor.

## Films: several scenes, each made from where the last one ended

command-film = Her satırı bir sahne olan film yap
offer-film =
    Bundan { $scenes } sahnelik bir film yapayım mı?

    “{ $prompt }”

    { inline-about } · { $scenes } video sayılır

    Her sahne bir öncekinin bittiği yerde başlar, hepsi tek video olarak gelir.
button-make-film = 🎬 Filmi yap
button-as-film = 🎬 { $scenes } sahnelik film
status-making-film =
    🎬 Çekilen sahne: { $scene } / { $scenes }
    { $bar } %{ $percent }
    { $left ->
        [-1] Her zamankinden biraz uzun sürüyor.
       *[other] Filmin tamamı için yaklaşık { $time } kaldı
    }
status-between-scenes =
    🎬 Sıradaki sahne: { $scene } / { $scenes }
    { $position ->
        [-1] Önceki sahnenin nerede bittiğine bakıyorum.
        [0] ⏳ Sırada: önünde { $limit }+ istek var.
        [1] ⏳ Sırada: bir sonraki bu.
       *[other] ⏳ Sıradaki yeri: { $position }.
    }
queue-between-scenes = 🎬 iki sahne arasında – { $prompt }
pressed-cut-short = Başka sahne yapılmayacak. Hazır olanları alacaksınız.
caption-shorter = ✂️ Sahneler: { $made } / { $scenes }. Sonra: { $reason }
caption-shorter-wanted = ✂️ İstediğiniz gibi, sahneler: { $made } / { $scenes }
refused-daily-many =
    { $limit ->
        [one] Bu { $videos } video sayılır, 24 saatteki sınır ise { $limit }.
       *[other] Bu { $videos } video sayılır, 24 saatteki sınır ise { $limit }.
    } Daha az sahne kullanın.
refused-film-short =
    Bir filmdeki sahne sayısı en az { $least }, en çok { $limit }; her satır bir sahnedir. Örneğin:

    /film karda bir tilki uyanıyor
    tilki ormanda koşuyor
    ay ışığında bir baykuşla karşılaşıyor
refused-film-long = { $scenes } satır yazdınız, bir filmdeki sahne sayısı ise en çok { $limit }: her satır bir sahnedir.
refused-film-media = Bir film tek bir fotoğrafla başlayabilir, başka hiçbir şeyle başlayamaz: ikinci fotoğraf, ses ya da video olmaz.
failed-answer-lost = Stüdyo bunu yaptı, ama yanıtı yolda kayboldu ve stüdyo onu ikinci kez vermiyor. Parası ödendi, bu yüzden kendiliğimden bir daha ödemeyeceğim.
taken-back = İsteği iptal ettiniz. O ana kadar yapılanın parası ödendi, bu yüzden harcama sayılır.

## Words that a photo says

command-say = Fotoğraf sözlerinizi söylesin
