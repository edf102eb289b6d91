# Indonesian. The user is "kamu", the bot "aku"; caption = keterangan, reply = balas, chat = obrolan, settings = pengaturan, file = berkas, option = opsi, request = permintaan, filming = syuting. No plurals.

## Sentences that several messages share

-nothing-counted = Kuotamu tidak berkurang.
-third-counts = Ini tidak dihitung sebagai video, kecuali kalau sudah dua kali terjadi padamu dalam 24 jam terakhir.
-link-expires = Tautannya akan kedaluwarsa setelah beberapa waktu:

## Greetings

start =
    🎬 Aku mengubah kata-kata dan foto menjadi video.

    Kirim /video dan apa yang ingin kamu lihat:
    /video naga di atas pegunungan

    Atau kirim foto dengan keterangan tentang apa yang kamu inginkan terjadi di dalamnya. Butuh satu atau dua menit, dan aku akan terus mengabarimu.

    { $quota }
start-quota =
    { $limit ->
        [0] Kamu bisa membuat video sebanyak yang kamu mau.
       *[other] Kamu bisa membuat { $limit } video sehari; sisanya sekarang: { $left }.
    }
help =
    🎬 Kata-kata: kirim /video dan apa yang ingin kamu lihat.
    🖼 Foto: beri keterangan tentang apa yang kamu inginkan terjadi di dalamnya, atau balas sebuah foto dengan /video.
    🎞 Album: dua foto menjadi gambar pertama dan terakhir; kalau lebih, foto-fotonya menunjukkan siapa atau apa yang muncul.
    🗣 Suara: balas pesan suara dengan foto dan /video, nanti fotonya berbicara. Atau kirim foto dengan /say dan kata-katanya.
    🎥 Video, punyamu atau buatanku: beri keterangan, atau balas dengan /video, nanti kuubah atau kulanjutkan. Balas dengan foto dan /video, nanti fotonya meniru gerakannya.
    ⚙️ Durasi, rasio, resolusi, model: ketuk tombol di bawah.

    Videonya dibuat oleh sebuah studio, AI/ML API. { $quota }
help-options =
    🎛 Opsi, di mana saja dalam pesanmu:

    --model NAMA – model; /models menampilkan semuanya
    --ar 16:9 – rasio: 16:9, 9:16, atau cukup vertical (tegak)
    --duration 8 – durasi dalam detik
    --res 1080p – resolusi
    --seed 42 – hasil yang hampir sama lagi
    --no "buram, teks" – hal yang dihindari
    --silent – tanpa suara
    --raw – kata-katamu persis seperti yang kamu tulis
    --sketch – draf murah dulu, lalu versi penuhnya
    --set nama=nilai – pengaturan lain dari model

    Tanpa --model aku memakai { $model }, atau pilihanmu di /settings. Tidak semua model punya semua opsi; kalau ada yang tidak cocok, aku beri tahu, dan kuotamu tidak berkurang.
help-commands =
    📜 Perintah:

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
    🎬 Di grup ini, kirim
    /video naga di atas pegunungan
    atau balas sebuah foto atau video dengan /video dan apa yang kamu inginkan terjadi di dalamnya. Keterangan juga bisa diawali /video.
unknown-command =
    Aku tidak mengerti perintah { $command }. { $nearest ->
        [none] /help menampilkan apa yang bisa kulakukan.
       *[other] Maksudmu { $nearest }?
    }
sorry = Ada yang salah di pihakku. { -nothing-counted } Silakan kirim sekali lagi.

## Command menus (at most 256 characters each)

command-video = Buat video dari kata-katamu
command-queue = Permintaanmu dan sudah sampai mana
command-cancel = Batalkan permintaan yang masih menunggu
command-quota = Sisa video untukmu
command-help = Apa yang bisa kulakukan

## Questions and offers

ask-prompt = Fotonya bagus! Mau dibuat seperti apa? Balas dengan beberapa kata.
ask-words =
    Videonya mau menampilkan apa? Balas dengan beberapa kata, atau kirim
    /video naga di atas pegunungan
ask-video = 🎞 Video ini mau diapakan? Balas dengan beberapa kata, misalnya: ubah jadi musim dingin.
ask-say = 🗣 Mau ada ucapan apa di video ini? Balas dengan kata-katanya.
ask-say-photo = 🗣 Foto ini mau mengucapkan apa? Balas dengan kata-katanya.
ask-placeholder = Mau dibuat seperti apa?
offer =
    Mau kubuatkan video dari ini?

    “{ $prompt }”

    { inline-about } · dihitung satu video
offer-help = Tadi itu pertanyaan? /help menampilkan apa yang bisa kulakukan.
offer-others-change = Model-model ini bisa mengubahnya:
offer-terms = { $model } · perlu sekitar { $time } · { $price }
offer-talk =
    Mau kubuat foto ini berbicara?

    { $terms } · dihitung satu video
offer-say =
    Mau kubuat foto ini mengucapkannya?

    “{ $prompt }”

    { $terms } · dihitung satu video
ask-video-note =
    Fotonya mau dibuat berbicara dengan suara dari pesan video itu, atau meniru gerakannya?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Mau kubuat foto ini meniru gerakan di video itu?

    { $terms } · dihitung satu video
edited = Aku memakai tulisanmu yang pertama. Kalau mau versi yang diubah, kirim sebagai pesan baru.
unsupported =
    { $kind ->
        [sticker] Aku tidak bisa membuat video dari stiker.
       *[other] Aku tidak bisa memakai itu.
    } Kirim kata-kata, atau foto atau video dengan keterangan.
unusable-answered =
    { $kind ->
        [sticker] Aku tidak bisa memakai stiker yang kamu balas.
       *[other] Aku tidak bisa memakai pesan yang kamu balas.
    } Kirim lagi pesanmu tanpa membalas apa pun.

## Buttons

button-make = 🎬 Buat videonya
button-again = 🔁 Lagi
button-sketch = ✏️ Draf
button-another-sketch = ✏️ Draf lain
button-full = 🎬 Versi penuh
button-retry = 🔁 Coba lagi
button-cancel = ✖️ Batalkan
button-cancel-place = ✖️ Batalkan “{ $prompt }”
button-no = ✖️ Tidak usah
button-without = Tanpa { $option }
button-write-down = 📝 Jadikan teks
button-talk = 🗣 Buat berbicara
button-animate = 🕺 Tiru gerakannya
button-options = 🎛 Opsi
button-models = 🎬 Model
button-commands = 📜 Perintah
pressed-make = Sudah masuk antrean.
pressed-already = Yang ini memang sedang dibuat.
pressed-not-yours = Tombol ini milik orang lain.
pressed-write-down = Sedang kudengarkan…
pressed-already-written = Yang ini sudah kudengarkan.
pressed-gone = Tombol ini sudah kedaluwarsa. Mulai lagi dengan /video.
pressed-cancelled = Dibatalkan.
pressed-too-late = Sudah terlambat untuk dibatalkan: syutingnya sudah mulai. Kamu akan menerima videonya.
pressed-doubtful = Jawaban studio tidak jelas, dan aku masih memastikan apakah permintaan ini sudah diterima. Sekarang belum bisa dibatalkan.

## The status of a request

status-preparing = 🖼 Melihat fotomu…
status-preparing-video = 🎞 Melihat videonya…
status-waiting =
    { $position ->
        [0] ⏳ Dalam antrean: lebih dari { $limit } di depanmu.
        [1] ⏳ Dalam antrean: giliranmu berikutnya.
       *[other] ⏳ Dalam antrean: nomor { $position }.
    }
status-starting = 🎬 Bersiap untuk syuting…
status-checking = 🔎 Jawaban studio tidak jelas, jadi aku sedang memastikan apakah permintaanmu sudah diterima. Tidak ada yang dibuat atau dihitung dua kali. Paling lambat { $time } setelah dikirim, ini tidak lagi dihitung sebagai permintaanmu yang sedang berjalan. Aku terus memeriksanya selama sehari.
status-making =
    🎬 Sedang syuting…
    { $bar } { $percent }%
    { $left ->
        [-1] Ini sedikit lebih lama dari biasanya.
       *[other] Sekitar { $time } lagi
    }
status-late = 🐢 Ini jauh lebih lama dari biasanya, jadi tidak lagi dihitung sebagai permintaanmu yang sedang berjalan. Ini tetap dihitung sebagai video, kecuali kalau gagal. Aku terus memantau selama sehari; kalau videonya jadi, kamu akan menerimanya.
status-sending = 📤 Videonya siap, sedang dikirim…
status-speaking = 🗣 Mengucapkan kata-katamu…
status-drawing = 🖼 Membuat gambarnya…
status-cancelled = ✖️ Dibatalkan. { -nothing-counted }
status-undelivered = 🎁 Videomu sudah siap, tapi Telegram tidak mengizinkanku mengirimnya ke obrolan ini. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    Ini tidak dihitung sebagai video.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } dtk
time-minutes = { $minutes } mnt
time-minutes-seconds = { $minutes } mnt { $seconds } dtk
time-hours = { $hours } jam
time-hours-minutes = { $hours } jam { $minutes } mnt

## The video

caption-made = { $model }{ $details } · dibuat dalam { $time }

## The list of requests, and the quota

queue-empty = Kamu tidak punya permintaan yang sedang berjalan. Mulai dengan /video.
queue-title = Kamu punya { $count } permintaan yang sedang berjalan:
queue-waiting =
    ⏳ { $position ->
        [0] lebih dari { $limit } di depanmu
       *[other] nomor { $position }
    } – { $prompt }
queue-paused = ⏸ menunggu studio – { $prompt }
queue-paused-model = ⏸ menunggu { $model } – { $prompt }
queue-starting = 🎬 bersiap untuk syuting – { $prompt }
queue-checking = 🔎 memastikan apakah studio sudah menerimanya – { $prompt }
queue-making = 🎬 syuting – { $prompt }
queue-sending = 📤 dikirim – { $prompt }
queue-preparing = 🖼 melihat foto – { $prompt }
queue-late = 🐢 terlambat – { $prompt }
cancel-none = Tidak ada permintaanmu yang menunggu di antrean. Mulai dengan /video.
cancel-done = { $count } permintaan dibatalkan. { -nothing-counted }
cancel-too-late = { $count } permintaan sudah mulai syuting dan tidak bisa dihentikan lagi. Kamu akan menerima videonya.
cancel-doubtful = Ini belum bisa dibatalkan sekarang:
quota-daily =
    { $limit ->
        [0] Kamu bisa membuat video sebanyak yang kamu mau setiap hari. Video dalam 24 jam terakhir: { $used }.
       *[other] Dalam 24 jam terakhir kamu sudah membuat { $used } dari { $limit } video; sisa { $left }.
    }
quota-next = Kamu bisa membuat video berikutnya { $time } lagi.
quota-active =
    { $limit ->
        [0] Sedang berjalan: { $used }.
       *[other] Sedang berjalan: { $used } (paling banyak { $limit } sekaligus).
    }
quota-money = Videomu dalam 24 jam terakhir memakan biaya { $amount } dari { $total } yang bisa kamu pakai.
quota-chat = Dalam 24 jam terakhir grup ini sudah membuat { $used } dari { $limit } video.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } tidak berpengaruh di sini: { $model } tidak memakainya.
note-chosen = { $model } butuh { $setting } = { $value } untuk ini, jadi nilai itu yang kupilih.
note-silent = { $model } hanya bisa membuat ini tanpa suara.
note-still = Ini gambar diam: versi penuhnya adalah video buatan { $model } yang diawali gambar ini.
note-sketch = Ini draf: pratinjau murah untuk versi penuh buatan { $model }.
note-continues = { $model } tidak bisa mengubah video, tapi melanjutkannya dari bagian akhir.
note-cut = { $model } memakai { $seconds } dtk pertama dari videomu.
note-guides = { $model } tidak mengubah video ini, tapi membuat video baru dengan video ini sebagai contoh.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    Videonya mau menampilkan apa? Contohnya:
    /video naga di atas pegunungan
refused-instead = Ketuk salah satu, nanti kubuat seperti itu:
refused-unknown-option =
    Tidak ada opsi { $option }. { $nearest ->
        [none] Pilihannya: { $options }.
       *[other] Maksudmu { $nearest }?
    }
refused-option-value = { $option } butuh nilai, misalnya { $example }.
refused-option-flag = { $option } tidak memakai nilai.
refused-open-quote = Tanda kutip setelah { $option } belum ditutup.
refused-unknown-model =
    Tidak ada model “{ $name }”. { $developer ->
        [none] Yang paling mirip: { $families }.
       *[other] Dari { $developer } ada { $families }.
    }
refused-no-sketch =
    { $model } tidak menyediakan draf untuk ini. { $families ->
        [none] Model lain juga tidak ada yang menyediakannya.
       *[other] Draf tersedia untuk { $families }.
    }
refused-sketch-no-cheaper = Di sini draf tidak lebih murah daripada video penuh dari { $model }.
refused-stills = Kamu sudah mencapai batas draf dalam 24 jam. Draf berikutnya bisa kubuat { $time } lagi.
refused-say-photo = Agar ada yang mengucapkannya, kirim foto yang ada wajahnya, dengan keterangan /say dan kata-katanya; atau balas sebuah foto dengan /say dan kata-katanya.
refused-say-off = Fitur ucapan dimatikan di sini. Sebagai gantinya, kamu bisa membalas pesan suara dengan foto dan /video.
refused-say-long = Teksnya terlalu panjang untuk diucapkan: sekitar { $seconds } dtk, sedangkan { $model } bisa berbicara paling lama { $limit } dtk. Silakan persingkat kata-katanya.
refused-option =
    { $operation ->
        [image] Untuk foto, { $model } tidak punya opsi { $option }.
       *[other] { $model } tidak punya opsi { $option }.
    } { $options ->
        [none] Model ini tidak punya opsi sama sekali.
       *[other] Kamu bisa memakai { $options }.
    }
refused-value =
    Untuk { $model }, { $option } tidak bisa diisi “{ $value }”. { $nearest ->
        [none] Pilihannya: { $choices }.
       *[other] Yang paling dekat: { $nearest }. Pilihannya: { $choices }.
    }
refused-not-integer = { $option } butuh bilangan bulat, bukan “{ $value }”.
refused-not-number = { $option } butuh angka, bukan “{ $value }”.
refused-bounds = Untuk { $model }, { $option } tidak bisa diisi { $value }. Pilihannya: { $minimum } sampai { $maximum }.
refused-option-too-long = Teks setelah { $option } terlalu panjang; paling banyak { $limit } karakter.
refused-prompt-too-long = Panjangnya { $length } karakter; { $model } menerima paling banyak { $limit }.
refused-needs-photo = { $model } butuh foto di sini: kirim foto dengan keterangan, atau balas sebuah foto dengan /video.
refused-too-many-photos = { $model } menerima paling banyak { $limit } foto. Model ini membuat video dari: { $takes }. { $other ->
        [none] Tidak ada model lain yang menerima sebanyak itu.
       *[other] { $other } menerimanya: tambahkan --model { $other }
    }
refused-needs-photos = { $model } butuh { $count } foto di sini: kirim sebagai album dengan keterangan.
refused-needs-sound = { $model } butuh foto dan suara: balas pesan suara dengan foto dan /video.
refused-needs-video = { $model } butuh video: kirim video dengan keterangan, atau balas sebuah video dengan /video dan apa yang mau diubah.
refused-media =
    { $operation ->
        [text] { $model } butuh lebih dari sekadar kata-kata.
        [image] { $model } tidak bisa menghidupkan foto.
        [frames] { $model } tidak bisa berpindah dari satu foto ke foto lain.
        [references] { $model } tidak bisa memakai foto referensi.
        [talking] { $model } tidak bisa membuat foto berbicara.
        [edit] { $model } tidak bisa mengubah video seperti ini.
        [extend] { $model } tidak bisa melanjutkan video.
        [guide] { $model } tidak bisa memakai video sebagai contoh.
        [motion] { $model } tidak bisa membuat foto meniru gerakan di video.
       *[other] { $model } tidak bisa membuat video dari ini.
    } Model ini membuat video dari: { $takes }. { $other ->
        [none] Model lain juga tidak ada yang bisa.
       *[other] { $other } bisa: tambahkan --model { $other }
    }
refused-needs-voice = { $model } membuat video berbicara: tulis setelah /video apa yang akan diucapkan.
refused-voice-or-words = { $model } menerima audio atau teks untuk diucapkan, bukan keduanya. Silakan kirim sekali lagi dengan salah satunya saja.
refused-photo-count =
    { $count ->
        [1] { $model } butuh tepat { $count } foto untuk ini.
       *[other] { $model } butuh tepat { $count } foto untuk ini. Kirim sebagai album dengan keterangan.
    }
refused-sound-length = { $model } menerima audio yang lebih pendek dari { $limit } detik. Silakan kirim rekaman yang lebih pendek.
refused-video-length =
    { $minimum ->
        [0] { $model } menerima video paling lama { $maximum } dtk.
       *[other] { $model } menerima video { $minimum } sampai { $maximum } dtk.
    } Video ini tidak sesuai.
refused-video-pixels = Video ini terlalu besar untuk { $model }, yang menerima paling banyak { $limit } megapiksel.
refused-video-frames = Video ini terlalu panjang untuk { $model }, yang menerima paling banyak { $limit } frame: { $seconds } dtk pada 30 frame per detik.
refused-medium =
    { $kind ->
        [sound] { $model } tidak bisa memakai audio ini: format atau ukurannya tidak sesuai.
        [video] { $model } tidak bisa memakai video ini: format atau ukurannya tidak sesuai.
       *[photo] { $model } tidak bisa memakai foto ini: format atau ukurannya tidak sesuai.
    }
refused-links-only = { $model } menerima foto dan audio hanya sebagai tautan web, dan aku tidak bisa memberikannya. /models menampilkan model lain.
refused-links-only-video = { $model } menerima video hanya sebagai tautan web, dan aku tidak bisa memberikannya. /models menampilkan model lain.
refused-combination = { $model } tidak bisa menggabungkan { $option } { $value } dengan { $other }. Pilihannya di sini: { $choices }.
refused-combination-media = Saat membuat video dari { $takes }, { $model } tidak bisa memakai { $option } { $value }. Pilihannya di sini: { $choices }.
refused-out-of-place = { $model } tidak bisa memakai { $option } di sini.
refused-generic-combination = { $model } tidak bisa memakai opsi-opsi ini bersamaan. Silakan hapus beberapa di antaranya.
refused-needs-setting = { $model } juga butuh --set { $setting }=NILAI. Pilihannya: { $choices }.
refused-setting =
    { $model } tidak punya pengaturan bernama “{ $setting }”. { $settings ->
        [none] Tidak ada yang bisa diatur dengan --set.
       *[other] Dengan --set bisa diatur: { $settings }.
    }
refused-album = Ada video di album ini, sedangkan aku hanya bisa memakai foto. Silakan kirim lagi tanpa video itu.
write-as-yourself = Kamu menulis sebagai saluran, jadi aku tidak tahu siapa kamu. Ganti ke akunmu sendiri, lalu kirim lagi.
refused-not-allowed =
    Maaf, bot ini hanya untuk orang dan grup yang dipilih pemiliknya. { $group ->
        [none] ID Telegram-mu adalah { $id }. Berikan kepada pemiliknya kalau kamu ingin memakai bot ini.
       *[other] ID grup ini adalah { $group }, dan ID-mu { $id }. Berikan salah satunya kepada pemiliknya kalau kamu ingin memakai bot ini.
    }
refused-user-daily = Kamu sudah mencapai batas { $limit } video dalam 24 jam. { quota-next }
refused-chat-daily = Grup ini sudah mencapai batas { $limit } video dalam 24 jam. { quota-next }
refused-user-active = Kamu sudah punya { $limit } permintaan yang sedang berjalan. Coba lagi kalau ada yang selesai. Lihat di /queue.

## Photos that cannot be used

image-too-large = Gambar ini terlalu besar: harus di bawah { $limit } MB.
image-too-many-pixels = Gambar ini { $megapixels } megapiksel; aku bisa memakai paling banyak { $limit }. Kirim sebagai foto, bukan sebagai berkas: Telegram akan memperkecilnya.
image-too-small = Gambar ini terlalu kecil ({ $width }×{ $height }); setiap sisi minimal { $limit } piksel.
image-crop-too-small = Gambar ini terlalu panjang dan sempit: kalau dipotong sesuai rasio video, hanya tersisa { $width }×{ $height } piksel, padahal setiap sisi minimal { $limit }.
image-broken = Aku tidak bisa membuka gambar ini; berkasnya sepertinya rusak. Silakan kirim sekali lagi.
image-unusable = Aku tidak berhasil membuka gambar ini. Silakan kirim sebagai foto, bukan sebagai berkas.
image-nothing = Gambar ini kosong: tidak ada yang terlihat di dalamnya. Silakan kirim gambar lain.
image-format = Aku tidak bisa memakai gambar { $format }. Kirim sebagai foto, bukan sebagai berkas, atau kirim berkas JPEG, PNG, WebP, HEIC, AVIF, TIFF, atau BMP.
image-unknown = Ini bukan gambar yang bisa kupakai. Kirim sebagai foto, bukan sebagai berkas, atau kirim berkas JPEG, PNG, WebP, HEIC, AVIF, TIFF, atau BMP.
image-animated = Aku tidak bisa memakai gambar animasi (GIF), hanya gambar diam.
image-gone = Telegram tidak lagi mengizinkanku mengunduh foto ini. Silakan kirim sekali lagi.
sound-too-large = Audio ini terlalu besar: harus di bawah { $limit } MB.
sound-too-long = Audio ini terlalu panjang: paling lama { $limit } detik.
sound-too-short = Audio ini terlalu pendek: paling sedikit { $limit } detik.
sound-broken = Aku tidak bisa memutar audio ini. Silakan kirim pesan suara atau berkas MP3.
sound-gone = Telegram tidak lagi mengizinkanku mengunduh audio ini. Silakan kirim sekali lagi.
source-too-large = Video ini terlalu besar: aku bisa memakai video sampai { $limit } MB.
source-too-long = Video ini terlalu panjang: aku bisa memakai paling lama { $limit } detik. Silakan kirim video yang lebih pendek.
source-too-short = Video ini terlalu pendek: paling sedikit { $limit } detik.
source-unusable = Aku tidak bisa membuka video ini. Silakan kirim sebagai video, bukan sebagai berkas, atau kirim berkas MP4.
source-cannot-fit = Video ini tidak bisa kusesuaikan dengan modelnya: bentuknya terlalu panjang dan sempit.
source-gone = Telegram tidak lagi mengizinkanku mengunduh video ini. Silakan kirim sekali lagi.
media-out-of-reach = Aku tidak bisa mengakses foto, audio, dan video di sini: server Telegram milik bot ini belum diatur untuk itu. Pemilik bot perlu memeriksanya.
sound-silent = Tidak ada yang terdengar di audio ini: dari awal sampai akhir hening. Silakan kirim audio lain.

## Failures

failed-content = Studio menolak kata-kata atau foto ini: aturannya tidak mengizinkan. Coba kata-kata lain atau foto lain.
failed-generation = Studio tidak bisa membuat video ini: { $reason }
failed-unknown = Studio tidak bisa membuat video ini, dan tidak menjelaskan alasannya.
failed-field = Studio tidak menerima { $field }. Coba tanpa opsi itu.
failed-bad-request = Studio tidak menerima permintaan ini: { $reason }
failed-bad-key = Saat ini studio tidak mengizinkanku masuk. Pemilik bot perlu memeriksanya.
failed-no-credits = Saldo akun bot di studio sudah habis. Pemiliknya perlu mengisinya.
failed-not-allowed = Studio tidak mengizinkan ini untuk akun bot.
failed-model-gone = Model ini sudah tidak ada di studio. Silakan pilih model lain.
failed-maintenance = Model ini sedang dalam pemeliharaan di studio. Coba model lain, atau coba lagi nanti.
failed-never-came = Studio tidak kunjung menyelesaikan video ini, dan aku sudah berhenti menunggu.
failed-no-video = Studio bilang video ini sudah jadi, tapi yang diberikannya bukan video.
failed-link-dead = Studio bilang video ini sudah jadi, tapi tautannya tidak berfungsi lagi, dan tidak ada yang baru.
failed-source-gone = Video yang ingin kamu pakai sudah tidak bisa kuambil: studio sudah menghapusnya. Tidak ada yang dikirim ke studio.
failed-internal = Ada yang salah di pihakku. Silakan coba lagi.

link-too-large = Videonya lebih besar dari { $limit } MB, batas yang bisa kuunggah, jadi ini tautannya. { -link-expires }
link-not-taken = Telegram tidak menerima video ini di sini, jadi ini tautannya. { -link-expires }
link-not-fetched = Aku gagal mengunduh videonya untuk dikirim, jadi ini tautannya. { -link-expires }
video-broken = Berkas videonya rusak.

## What a model makes a video of: parts of a list

operation-text = kata-kata
operation-image = foto
operation-frames = foto pertama dan terakhir
operation-references = foto referensi
operation-talking = foto dengan suara
operation-edit = video untuk diubah
operation-extend = video untuk dilanjutkan
operation-guide = video sebagai contoh
operation-motion = foto dan video yang gerakannya ditiru
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = butuh video kedua sebagai masker untuk bagian yang akan dilukis ulang
unreachable-character-object = butuh karakter dan video seorang aktor untuk menggerakkannya
unreachable-no-description = masih baru, dan AI/ML API tidak menyebutkan di mana penjelasannya
unreachable-elsewhere = masih baru, dan penjelasannya tidak ada di AI/ML API sendiri
unreachable-not-had = masih baru, dan penjelasannya gagal diambil; aku akan mencoba lagi
unreachable-unreadable = masih baru, dan penjelasannya tidak bisa dibaca
unreachable-circular = masih baru, dan penjelasannya merujuk berputar-putar ke dirinya sendiri
unreachable-other-model = masih baru, dan penjelasannya ternyata untuk model lain
unreachable-path = masih baru, dan cara memintanya tidak kuketahui
unreachable-required = masih baru, dan butuh sesuatu yang tidak bisa kuberikan: { $parameter }
unreachable-use-of-video = masih baru, dan tidak dijelaskan untuk apa videonya dipakai
unreachable-no-input = masih baru, dan tidak menerima kata-kata atau foto dengan cara yang kuketahui
unreachable-id = masih baru, dan namanya tidak bisa ditulis di obrolan
unreachable-name = masih baru, dan namanya sama dengan model lain

## Settings, models, languages

language-name = Bahasa Indonesia
command-models = Semua model dan apa yang bisa dilakukannya
command-settings = Pengaturan bawaanmu
command-language = Bahasa yang kupakai denganmu
settings-title =
    ⚙️ Pengaturanmu: yang kupakai kalau pesanmu tidak menyebutkan lain. Opsi di dalam pesan selalu diutamakan.

    Ini pilihan dari { $model }; di model lain bisa berbeda.
settings-title-group =
    ⚙️ Pengaturan grup ini: yang kupakai kalau pesan tidak menyebutkan lain. Opsi di dalam pesan selalu diutamakan. Hanya admin yang bisa mengubahnya.

    Ini pilihan dari { $model }; di model lain bisa berbeda.
settings-admins-only = Hanya admin yang bisa mengubah pengaturan grup ini. Kamu bisa memilih pengaturanmu sendiri di obrolan pribadi denganku.
settings-pick-ar = 📐 Video-videomu mau dengan rasio berapa? Ini yang tersedia di { $model }. Foto dipotong sesuai rasio itu.
settings-pick-duration = ⏱ Video-videomu mau sepanjang apa? Ini durasi yang tersedia di { $model }.
settings-pick-res = 🖥 Video-videomu mau dengan resolusi berapa? Ini yang tersedia di { $model }.
value-own = terserah model
value-own-known = { $value } (bawaan)
value-on = aktif
value-off = nonaktif
value-telegram = ikut Telegram
button-set-model = 🎬 Model: { $value }
button-set-ar = 📐 Rasio: { $value }
button-set-duration = ⏱ Durasi: { $value }
button-set-res = 🖥 Resolusi: { $value }
button-set-sound = 🔊 Suara: { $value }
button-set-enhance = ✨ Poles kata-kataku: { $value }
button-set-confirm = ✋ Tanya dulu: { $value }
button-set-language = 🌐 Bahasa: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Pengaturan
button-back = ↩️ Kembali
button-previous = ◀️ Sebelumnya
button-next = Lainnya ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Tidak tersedia di sini · { $count }
button-mine = ⭐ Pakai model ini
button-mine-group = ⭐ Pakai di grup ini
button-is-mine = ✅ Modelmu
button-is-mine-group = ✅ Model grup ini
pressed-saved = Tersimpan.
pressed-admins-only = Hanya admin grup ini yang bisa mengubahnya.
pressed-no-more = Itu sudah tidak tersedia lagi.
models-title = 🎬 Ada { $count } model. Mau lihat buatan siapa?
models-developer = 🎬 { $developer }: { $count } model. Mau lihat yang mana?
models-family =
    🎬 { $model } · { $developer }

    Membuat video dari:

    { $takes }

    Perlu sekitar { $time } · { $price }
    Untuk satu video saja: --model { $name }
models-tags = Dalam kata-katamu, yang pertama kamu kirim bisa kamu sebut { $first }, dan seterusnya. Kalau nama-nama ini tidak kamu pakai, aku yang menambahkannya.
models-new = 🆕 Aku tahu model ini hanya dari penjelasan AI/ML API; belum ada yang mencobanya untukku.
models-unreachable = 🚫 { $count } model tidak bisa dipakai dari obrolan, dan ini sebabnya:
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 Mau pakai bahasa apa denganku? Berlaku juga di grup.
language-title-group = 🌐 Mau pakai bahasa apa di grup ini? Setiap anggota dibalas dalam bahasanya sendiri kalau aku bisa bahasa itu.

## Answers to messages, and the buttons under a result

refused-sound-alone = Suara butuh wajah: balas pesan suara itu dengan foto yang keterangannya diawali /video.
sound-alone =
    { $kind ->
        [voice] 🎙 Suara butuh wajah: balas pesan suara ini dengan foto, nanti fotonya berbicara.
       *[audio] 🎙 Suara butuh wajah: balas audio ini dengan foto, nanti fotonya berbicara.
    }
offer-write-down =
    🎙 Aku bisa mengubah ucapanmu di sini menjadi teks, lalu membuat video dari kata-katamu.

    Atau balas pesan suara ini dengan foto, nanti fotonya berbicara.
written-down =
    📝 Yang kudengar:

    { $words }
refused-recordings = Kamu sudah mencapai batas { $limit } pesan suara dalam 24 jam. Pesan suara berikutnya bisa kujadikan teks { $time } lagi.
refused-recording-price = Biaya untuk menjadikannya teks tidak bisa diketahui, sedangkan pengeluaran di sini dibatasi. Silakan ketik saja.
recording-no-words = Aku tidak mendengar kata apa pun di pesan suara ini. Silakan bicara lebih dekat ke mikrofon, atau ketik saja.
recording-failed = Aku gagal menjadikan pesan suara ini teks, dan tidak ada biaya yang ditagih. Silakan kirim sekali lagi, atau ketik saja.
recording-in-doubt = Aku tidak tahu apa yang terjadi dengan pesan suara ini: jawaban studio hilang di tengah jalan. Silakan ketik apa yang kamu ucapkan.
button-change = ✏️ Ubah
button-extend = ➡️ Lanjutkan
button-sound = 🔊 Tambah suara
button-restyle = 🎨 Ganti gaya
button-say = 🗣 Tambah ucapan
button-others = 🎛 Model lain
button-copy = 📋 Salin
pressed-no-others = Tidak ada model lain yang bisa membuat ini.
change-words =
    Salin ini, ubah sesukamu, lalu kirim:

    { $command }
change-media =
    Salin ini, ubah sesukamu, lalu kirim sebagai balasan untuk pesan ini, supaya aku memakai foto, audio, atau video yang sama:

    { $command }
other-models = Kali ini mau pakai model yang mana? Ketuk salah satu, aku langsung mulai; dihitung satu video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Terima kasih sudah menambahkanku! Aku mengubah kata-kata dan foto menjadi video.
group-sees-all =
    👀 Aku bisa melihat pesan di grup ini, jadi kamu juga bisa langsung menyebutku:
    @{ $name } naga di atas pegunungan
group-sees-some =
    🙈 Di sini aku hanya melihat perintah dan balasan untuk pesanku sendiri. Pesan atau keterangan foto yang menyebutku tidak kulihat.
    Untuk mengubahnya, seorang admin bisa menjadikanku admin grup ini. Atau pemilik bot bisa mematikan privasi grup (@BotFather, /setprivacy), lalu menambahkanku lagi.
group-no-videos = ⚠️ Aku tidak diizinkan mengirim video di sini, jadi kamu hanya akan menerima tautan. Admin bisa mengizinkannya di izin grup, atau menjadikanku admin.
group-no-messages = ⚠️ Kamu menambahkanku ke grup “{ $group }”, tapi aku tidak diizinkan menulis di sana. Admin grup itu bisa mengizinkannya di izin grup, atau menjadikanku admin.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Aku mengubah kata-kata dan foto menjadi video bersuara.

    Tulis apa yang ingin kamu lihat, atau kirim foto dan ceritakan apa yang kamu inginkan terjadi di dalamnya. Satu atau dua menit kemudian videonya jadi. Aku juga bisa dipakai di grup.

    Tekan Mulai, lalu kirim ide pertamamu.
bot-short-description = 🎬 Mengubah kata-kata dan foto menjadi video bersuara, di obrolan pribadi dan di grup.

## Videos already made, and what is kept

command-history = Video-videomu, bisa dikirim ulang
command-privacy = Apa yang kusimpan tentang kamu, dan siapa yang melihatnya
command-forget = Hapus yang kusimpan tentang kamu
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Lebih baru
button-older = ⬇️ Lebih lama
button-forget = 🗑 Hapus semua
button-keep = ↩️ Simpan semua
pressed-not-now = Tadi Telegram tidak menerimanya. Kalau tidak ada yang muncul, ketuk lagi.
history-empty = Belum ada videomu di sini. Buat dengan /video.
history-title = 🎞 Video-videomu, yang terbaru lebih dulu. Ketuk tombol untuk menerima videonya lagi: gratis dan tidak dihitung.
history-title-group = 🎞 Video-videomu dari grup ini, yang terbaru lebih dulu. Ketuk tombol untuk menerima videonya lagi: gratis dan tidak dihitung.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · dikirim sebagai tautan, jadi tidak bisa kukirim lagi
history-lost = Video ini sudah tidak ada di Telegram, jadi tidak bisa kukirim lagi. Aku bisa membuatnya dari awal; itu dihitung satu video.
forget-ask =
    🗑 Hapus semua yang kusimpan tentang kamu, di semua obrolan?

    Semua ini hilang untuk selamanya: kata-kata, opsi, ID berkas foto, tautan video, dan hasil dari semua permintaanmu yang sudah selesai, /history beserta tombolnya, /settings kamu, serta tawaran dan pertanyaanku yang masih menunggu jawabanmu. Tombol di bawah video-videomu tidak akan berfungsi lagi.

    Pesan dan video di obrolan ini tetap ada; Telegram yang menyimpannya, dan hanya kamu yang bisa menghapusnya. Selama kira-kira sehari aku masih ingat bahwa kamu membuat video, tapi tidak ingat video yang mana, supaya kuotamu tetap seperti sekarang.
forget-under-way = { $count } permintaanmu masih berjalan. Permintaan itu tidak dihapus dan kamu akan menerima videonya; setelah itu, kirim /forget lagi.
forget-done =
    { $count ->
        [0] Selesai. Tidak ada permintaanmu yang sudah selesai; tawaran dan pertanyaan yang masih terbuka sudah dihapus.
       *[other] Selesai. { $count } permintaan yang sudah selesai dihapus, beserta tawaran dan pertanyaan yang masih terbuka.
    }
privacy =
    🔒 Yang kusimpan tentang kamu:
    · Permintaanmu: kata-kata, opsi, model, waktu, ID Telegram-mu, bahasamu, obrolan dan pesan asalnya, ID berkas dari Telegram untuk fotomu, video yang kamu kirim, dan video yang sudah jadi, tautan video di studio, dan apa yang salah kalau ada masalah. { $days ->
        [0] Sampai kamu mengirim /forget.
       *[other] Sampai kamu mengirim /forget, dan paling lama { $days } hari.
    }
    · Tawaran dan pertanyaan yang menunggu jawabanmu: 1 hari. ID berkas dari Telegram untuk foto-foto dalam album: 7 hari.
    · Pilihanmu di /settings: sampai kamu mengubahnya atau mengirim /forget.
    · Foto, audio, dan videomu sendiri: hanya sampai diterima studio, atau permintaannya berakhir. Video yang sudah jadi: hanya selama kukirim.
    · Pesanmu kepadaku: sampai selesai kutangani. Pesan yang tidak bisa kutangani: 2 hari.

    Siapa yang melihatnya:
    · Studio, yaitu AI/ML API, menerima kata-kata, opsi, foto, video, dan audio dari sebuah permintaan, dengan nomor acak, tanpa nama atau ID Telegram-mu. Apa yang disimpannya mengikuti aturannya sendiri.
    · Telegram menyimpan pesan kita dan video-videomu, menurut aturannya sendiri.
    · Pemilik bot bisa melihat penyimpanan dan log bot.
    · Di grup, semua orang di sana melihat permintaan dan videonya.

    Cara menghapusnya: /forget menghapus yang kusimpan. Selama kira-kira sehari setelah sebuah permintaan, demi kuota, aku masih ingat bahwa permintaan itu dibuat dan di mana, tapi tidak ingat isinya. Tidak ada yang dihapus di studio, di Telegram, atau di salinan dan log yang disimpan pemilik bot.

## Live state: what the provider tells of its models

price-usd = US${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = harga diketahui setelah jadi
price-unknown = harga tidak diketahui
refused-model-gone =
    Maaf, studio sudah tidak menyediakan { $model }. { -nothing-counted } { $other ->
        [none] Saat ini tidak ada model lain yang bisa melakukannya.
       *[other] { $other } bisa melakukan hal yang sama: tambahkan --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ Di obrolan lain mana pun, ketik @{ $name } dan apa yang ingin kamu lihat.
inline-make = 🎬 Buat video ini di sini
inline-about = { $details } · perlu sekitar { $time } · { $price }
inline-empty = Tulis apa yang ingin kamu lihat
inline-refused = ✋ Aku tidak bisa membuatnya seperti ini
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · dihitung satu video
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 Hidupkan foto terakhirmu seperti ini
inline-photo-gone = Foto untuk ini sudah tidak kusimpan. { -nothing-counted } Kirim lagi fotonya di obrolan pribadi denganku.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 Di obrolan tempat aku bukan anggota, balas sebuah foto dengan @{ $name } dan apa yang kamu inginkan terjadi di dalamnya.
guest-begun = 🎬 Sebentar… Kalau teks ini tidak berubah, berarti tidak ada yang dibuat: sebut saja aku lagi.
guest-how =
    Balas sebuah foto dengan @{ $name } dan apa yang kamu inginkan terjadi di dalamnya, misalnya:
    @{ $name } ombak bergulung ke pantai, rambut tertiup angin
guest-unanswered = Kamu menyebutku di obrolan lain, dan aku tidak bisa menambahkan apa-apa lagi di sana. { -nothing-counted } Silakan minta sekali lagi.

## Sharing: one's own videos in any chat

button-share = ↗️ Bagikan
button-make-own = 🎬 Buat videomu
gallery-not-there = Tidak ada videomu yang seperti itu di sini

## The last frame, and the file as it is

button-last-frame = 🎞 Adegan berikutnya
button-file = 📎 Sebagai berkas
pressed-fetching = Sedang kuambil…
ask-frame = 🎞 Di sinilah videomu berakhir. Apa yang kamu inginkan terjadi selanjutnya? Balas dengan beberapa kata.
caption-file = 📎 Video persis seperti buatan studio, tanpa kompresi Telegram.
video-gone = Video ini sudah tidak bisa kuambil: studio sudah menghapusnya, dan Telegram hanya memberiku berkas sampai { $limit } MB. Aku bisa membuatnya dari awal; itu dihitung satu video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Dalam antrean. Saat ini studio tidak menerima permintaan baru; permintaanmu disimpan dan akan lanjut dengan sendirinya.
status-paused-model = ⏸ Dalam antrean. Saat ini studio tidak menerima permintaan untuk { $model }; permintaanmu disimpan dan akan lanjut dengan sendirinya. Sementara itu, model lain mungkin bisa dipakai.
status-unclear = 🔎 Studio masih belum bisa memastikan apakah permintaanmu sudah diterima, jadi tidak lagi dihitung sebagai permintaanmu yang sedang berjalan. Ini tetap dihitung sebagai video, kecuali kalau gagal. Aku terus bertanya selama sehari; kalau videonya jadi, kamu akan menerimanya.
status-fitting = 📦 Videonya terlalu besar untuk Telegram, jadi sedang kuperkecil… { $percent }%
status-converting = 📦 Format video ini tidak bisa diputar di ponsel, jadi sedang kukonversi… { $percent }%
caption-smaller = diperkecil agar muat di Telegram
caption-converted = dikonversi agar bisa diputar di ponsel
link-no-room = Saat ini aku kehabisan ruang penyimpanan untuk videonya, jadi ini tautannya. { -link-expires }
link-not-ready = Aku gagal mengonversi video ini agar bisa diputar di ponsel, jadi ini tautannya. { -link-expires }
failed-no-room = Ruang penyimpananku sudah habis. Pemilik bot perlu memeriksanya.
refused-budget = Anggaran bot ini untuk 24 jam sudah habis. { quota-next }
refused-budget-model = { $model } akan memakan biaya { $price }, lebih dari anggaran bot ini untuk 24 jam. /models menampilkan harga model lain.
refused-budget-price = { $model } tidak punya harga tetap, dan pemilik bot hanya mengizinkan model yang punya. /models menampilkan harga model lain.
refused-paused = Saldo akun bot di studio hampir habis, jadi saat ini aku tidak menerima permintaan baru. Pemilik bot sudah tahu. Silakan coba lagi nanti.
refused-model-not-allowed =
    Bot ini tidak menyediakan { $model }. { $other ->
        [none] /models menampilkan yang tersedia.
       *[other] { $other } bisa melakukan hal yang sama: tambahkan --model { $other }
    }
refused-video-price = { $model } akan memakan biaya { $price }, sedangkan satu video di sini paling mahal { $amount }. /models menampilkan harga model lain.
refused-video-unknown = Biaya { $model } tidak bisa diketahui sebelumnya, sedangkan satu video di sini paling mahal { $amount }. /models menampilkan harga model lain.
refused-user-money = Itu akan melebihi { $amount } yang bisa kamu pakai di sini dalam 24 jam. { quota-next }
refused-budget-kept = Sisa anggaran bot ini untuk 24 jam disimpan untuk adminnya. { quota-next }
refused-fetched = Aku tidak bisa mengambilkan lagi lebih dari { $limit } MB video jadi untukmu dalam 24 jam. Coba lagi { $time } lagi.
refused-files = Terlalu banyak berkasmu tidak bisa dibuka dalam 24 jam terakhir, jadi untuk sementara aku tidak membuka berkas lagi. Coba lagi { $time } lagi.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API tidak menerima kunci kita.
        [credits] Saldo akun kita di AI/ML API sudah habis.
       *[other] AI/ML API tidak mengizinkan kita masuk.
    }
admin-paused = ⚠️ { admin-barrier } Aku tidak mengirim yang baru ke sana sampai keadaannya berubah, dan aku terus mencoba. Tidak ada yang hilang; sekarang menunggu: { $count }.
admin-resumed = ✅ AI/ML API menerima permintaan kita lagi. Yang tadi menunggu kini berlanjut.
admin-no-access = ⚠️ { admin-barrier } Sepertinya tidak ada video yang bisa dibuat sampai itu berubah. Aku mencoba lagi setiap menit.
admin-access = ✅ AI/ML API mengizinkan kita masuk lagi.
admin-records-refused = ⚠️ AI/ML API menolak caraku mencari permintaan yang terkirim tapi tidak pernah dikonfirmasi di catatannya. Ini kesalahanku: tolong laporkan. Tidak ada yang dibayar dua kali dan aku terus mencari, tapi permintaan seperti itu harus menunggu. “python -m bot check” dan log menjelaskan lebih lanjut.
admin-records-fine = ✅ AI/ML API mengizinkanku mencari di catatannya lagi. Permintaan yang menunggunya dilanjutkan.
admin-balance-low = ⚠️ Saldo akun kita di AI/ML API tinggal { $amount }. Aku tidak menerima permintaan baru sampai saldonya diisi; yang sedang berjalan tetap berlanjut.
admin-balance-fine = ✅ Saldo akun kita di AI/ML API sudah diisi: { $amount }. Aku menerima permintaan baru lagi.
admin-prices-fell = ⚠️ AI/ML API tiba-tiba mencantumkan kurang dari sepersepuluh harga terakhir untuk: { $models }. Aku tetap menghitung dengan harga lama sampai harga baru bertahan 24 jam.
admin-prices-fine = ✅ Harga yang dicantumkan AI/ML API berlaku lagi.
admin-models-new = 🆕 AI/ML API punya model baru, dan aku mengerti cara memakainya: { $models }. Admin sudah bisa memakainya; orang lain bisa kalau ALLOWED_MODELS berisi * atau nama model itu. Untuk meniadakan salah satunya, pakai “models deny”.
admin-models-odd = 🆕 AI/ML API punya model baru yang tidak kumengerti: { $models }. Aku tidak menawarkannya; /models menjelaskan sebabnya.
admin-models-many = 🆕 AI/ML API mencantumkan begitu banyak model baru sekaligus, sehingga { $models } di antaranya belum kubaca.
admin-budget-half = ⚠️ Setengah atau lebih dari anggaran kita untuk 24 jam sudah terpakai: { $amount } dari { $total }.
admin-budget-low = ✅ Sekarang kurang dari setengah anggaran kita untuk 24 jam yang terpakai: { $amount } dari { $total }.
admin-budget-spent = ⚠️ Anggaran kita untuk 24 jam sudah tidak cukup: { $amount } dari { $total } terpakai. Aku menolak permintaan sampai cukup lagi.
admin-budget-room = ✅ Anggaran kita untuk 24 jam sudah cukup lagi: { $amount } dari { $total } terpakai.


## Admins: verbs (whoever may do what)

command-grant = Beri seseorang kuota harian khusus
command-tier = Beri nama untuk suatu kuota harian
command-ban = Blokir seseorang
command-unban = Buka blokir seseorang
command-pause = Hentikan dulu permintaan baru
command-resume = Lanjutkan setelah dijeda
command-user = Yang kuketahui tentang seseorang
command-invite = Buat tautan undangan ke bot ini
command-loglevel = Seberapa banyak yang kucatat di log
command-changes = Yang baru-baru ini diubah admin
refused-banned = Pemilik bot ini telah memblokirmu.
refused-house-paused =
    Bot ini sedang dijeda oleh pemiliknya. { $reason ->
        [none] Silakan coba lagi nanti.
       *[other] { $reason }
    }
status-paused-owner = ⏸ Dalam antrean. Bot ini sedang dijeda oleh pemiliknya; permintaanmu disimpan dan akan lanjut dengan sendirinya.
queue-paused-owner = ⏸ dijeda oleh pemilik bot – { $prompt }
verb-in-private = Silakan kirim perintah itu di obrolan pribadi denganku.
verb-form =
    Caranya begini:
    { $form }
    Contohnya:
    { $example }
verb-word-missing = Ada kata yang kurang.
verb-word-odd = Aku tidak mengerti “{ $word }” di sini.
verb-user-missing = Sebutkan siapa: tulis ID penggunanya, atau balas pesannya yang kamu teruskan kepadaku.
verb-user-odd = “{ $word }” bukan ID pengguna: ID itu berupa angka, yang terlihat oleh pengguna saat mengirim /start kepadaku.
verb-name = Telegram tidak memberitahuku siapa { $name }. Pakai ID penggunanya, atau balas pesannya yang kamu teruskan kepadaku.
verb-of-admin = { $id } ada di ADMIN_IDS, dan admin tidak bisa dibatasi atau diblokir.
verb-daily-none = 0 sehari berarti tidak ada sama sekali; untuk memblokir seseorang, pakai ban. Untuk jumlah tak terbatas, tulis “unlimited”.
verb-daily-many = Itu terlalu banyak: paling banyak { $limit } sehari. Untuk jumlah tak terbatas, tulis “unlimited”.
verb-money-fixed = Batas biaya tidak bisa diatur per orang: USER_DAILY_USD dan DAILY_BUDGET_USD berlaku untuk semua.
verb-day-odd = “{ $word }” bukan tanggal. Tulis tanggal seperti 2030-12-31.
verb-day-over = { $day } sudah lewat: hari ini { $today } (UTC).
verb-tier-unknown =
    Tidak ada tier “{ $name }”. { $names ->
        [none] Belum ada tier sama sekali.
       *[other] Yang ada: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Belum ada tier.
       *[other] Tier: { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } bisa membuat video tanpa batas setiap hari
       *[other] { $id } bisa membuat { $limit } video sehari
    }{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] .
       *[other] {" "}sampai { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] Kuota { $id } kembali sama dengan semua orang: video tanpa batas setiap hari.
       *[other] Kuota { $id } kembali sama dengan semua orang: { $limit } video sehari.
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” berarti video tanpa batas setiap hari.
       *[other] “{ $name }” berarti { $limit } video sehari.
    } Pemakai tier ini: { $count } orang.
verb-tier-off = Tier “{ $name }” sudah tidak ada. Kuota pemakainya kini sama dengan semua orang.
verb-banned = { $id } diblokir. Permintaannya yang masih menunggu dibatalkan; yang sudah dibayar tetap dikirim.
verb-unbanned = { $id } tidak diblokir lagi.
verb-not-banned = { $id } memang tidak diblokir.
verb-paused = ⏸ Dijeda. Aku tidak menerima permintaan baru dan tidak membayar apa pun, siapa pun yang meminta; yang sudah mulai dibuat tetap dikirim.
verb-resumed = ▶️ Aku menerima permintaan lagi, dan yang tadi menunggu kini berlanjut.
verb-not-paused = Aku memang tidak sedang dijeda.
verb-model-unknown = Tidak ada model “{ $name }”; yang paling mirip: { $nearest }.
verb-model-default = { $model } adalah DEFAULT_MODEL, yang dipakai semua orang kalau tidak menyebutkan model. Ubah dulu pengaturan itu.
verb-model-ceiling = { $model } tidak bisa diizinkan di sini: tidak diperbolehkan oleh { $setting }.
verb-model-denied = Sekarang tidak ada yang bisa memakai { $model }, termasuk admin.
verb-model-allowed = { $model } sekarang bisa dipakai.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API tidak mencantumkan model selain yang sudah kumiliki sejak awal.
verb-models-new-later = Barusan tidak semuanya bisa ditanyakan; sebabnya ada di log, dan aku akan mencoba lagi.
verb-price = Satu video paling mahal { $price }.
verb-price-ceiling = Satu video paling mahal { $price }, sesuai MAX_VIDEO_USD.
verb-price-any = Biaya satu video tidak dibatasi, sesuai MAX_VIDEO_USD.
verb-price-above = MAX_VIDEO_USD adalah { $price }, dan di sini tidak ada yang bisa mengizinkan lebih dari itu.
verb-invited =
    Undangan untuk { $count } orang; cukup dibuka untuk mulai memakai bot:
    { $link }
verb-invite-line = Masih bisa dipakai { $count } kali: { $link }
verb-invites-none = Tidak ada undangan yang masih berlaku.
verb-invite-open = Tidak perlu undangan: bot ini terbuka untuk semua orang.
verb-invite-off = Tidak ada lagi yang bisa masuk lewat { $name }. Yang sudah masuk lewat undangan itu tetap bisa memakai bot.
verb-invite-unknown = Tidak ada undangan “{ $name }”.
verb-log-level = Dalam beberapa detik, bot yang sedang berjalan menulis log pada tingkat { $level }, sampai dinyalakan ulang.
verb-changes-none = Belum ada yang diubah oleh admin.
verb-user =
    👤 { $id } · { $level ->
        [admin] admin
        [guest] bisa memakai bot, lewat undangan
        [user] bisa memakai bot
        [banned] diblokir
       *[stranger] tidak ada di daftar mana pun
    }
    Bahasa: { $tongue ->
        [none] tidak diketahui
       *[other] { $tongue }
    }
    Permintaan terakhir: { $day ->
        [none] setahuku tidak ada
       *[other] { $day } (UTC)
    }
verb-user-note = Catatan: { $note }
verb-user-grant =
    Kuota harian khusus{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] {" "}sampai { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Video dalam 24 jam terakhir: { $used }, tanpa batas
       *[other] Video dalam 24 jam terakhir: { $used } dari { $limit }
    } · sedang berjalan: { $running }
verb-user-month = Video dalam 30 hari terakhir: { $videos } · biaya: { $amount } · gagal: { $failures }


## Admins: figures, digest, news

command-stats = Kegiatanku dalam angka
command-balance = Sisa saldo akun kita
command-broadcast = Kirim kabar ke semua yang mau
stats-period =
    { $period ->
        [today] Hari ini (UTC)
        [week] 7 hari terakhir
       *[month] 30 hari terakhir
    }
stats-counts = Permintaan: { $requests }, video: { $videos }, gagal: { $failed }
stats-undelivered = Jadi, tapi tidak terkirim: { $count }
stats-cancelled = Dibatalkan: { $count }
stats-people = Orang: { $users }, grup: { $groups }
stats-cost = Biaya: { $amount }
stats-cost-priced = Biaya: { $amount }. Dari jumlah itu, { $total } dihitung dengan harga yang tercantum, karena AI/ML API belum memberi tahu berapa yang ditagih.
stats-unpriced = Biaya tidak diketahui: { $count }
stats-provider = Hitungan AI/ML API sendiri: { $amount }, permintaan yang ditagih: { $count }
stats-provider-refused = AI/ML API tidak memberi tahu hitungannya kepada kunci kita.
stats-provider-unknown = Hitungan AI/ML API tidak bisa ditanyakan.
stats-failures = Penyebab permintaan gagal
stats-failure =
    { $why ->
        [content] Aturan konten
        [request] Permintaan tidak diterima
        [studio] Tidak bisa dibuat
        [account] Akun atau kunci kita
        [late] Tidak kunjung selesai
        [lost] Tidak ada video yang bisa dipakai
        [file] Berkas yang dikirim
       *[own] Kesalahanku
    }: { $count }
stats-times = Waktu dari permintaan sampai video, paling lama: untuk separuhnya, untuk sembilan dari sepuluh
stats-time = { $model }: { $half }, { $most }
stats-slowest = Paling lambat: { $model }, separuh videonya jadi dalam { $half }
balance-left = Saldo akun kita di AI/ML API: { $amount }
balance-left-before = Saldo akun kita di AI/ML API, { $time } yang lalu: { $amount }. Barusan tidak bisa diperiksa.
balance-unknown = Sisa saldo akun kita tidak bisa ditanyakan ke AI/ML API.
balance-spent = Terpakai dalam 24 jam terakhir: { $amount }
balance-lasts-hours = Dengan pemakaian seperti ini, saldonya cukup untuk { $time }.
balance-lasts-days = Dengan pemakaian seperti ini, saldonya cukup untuk { $days } hari.
digest-title = 🎬 Minggu kita, { $first } sampai { $last } (UTC)
news-readers = Orang yang mengaktifkan kabar: { $count }
news-how = Untuk mengirim kabar kepada mereka, tulis teksnya setelah perintah, seperti ini:
    /broadcast Sekarang ada model baru.
news-preview = Di atas ini pesanmu, persis seperti yang akan dikirim. Orang yang akan menerimanya: { $count }
button-news-send = 📣 Kirim
news-progress = Kabar sedang dikirim: { $sent } dari { $people } terkirim
news-done = ✅ Kabar terkirim: { $sent } dari { $people }. Memblokirku: { $blocked }. Tidak diterima Telegram: { $failed }. Dilewati atau tidak jelas: { $rest }.
news-refused = Telegram tidak menerima pesan ini: { $reason }
news-gone = Pesan ini sudah tidak kusimpan. Silakan kirim /broadcast sekali lagi.
refused-news-too-long = Itu terlalu panjang: satu pesan paling banyak { $limit } karakter.
button-set-news = 📰 Kabar bot ini: { $value }


## Admins: copies, audit

admin-copy-failed = ⚠️ Salinan harian basis dataku gagal dibuat. Sebabnya ada di log. Aku mencoba lagi setiap jam.
admin-copy-fine = ✅ Salinan harian basis dataku sudah bisa dibuat lagi.
command-audit = Periksa apa yang ditagih AI/ML API
verb-month-odd = “{ $word }” bukan bulan. Tulis bulan seperti 2030-12.
verb-audit = { $month } (UTC): { $count } tagihan, { $amount }.
verb-audit-open = { $count } video belum ditagih.
verb-audit-unexplained = Tidak bisa dijelaskan: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Bukan dariku: { $amount }
        [uncharged] Tidak pernah ditagih: { $total }
        [for-nothing] Ditagih padahal gagal: { $amount }
       *[differs] Ditagih { $amount }, disebutkan { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more = Dan { $count } lagi: “python -m bot audit” menampilkan semuanya.


## Admins: alerts

admin-conflict = ⚠️ Ada bot lain yang berjalan dengan token kita, jadi masing-masing hanya menerima sebagian pesan. Hentikan bot yang lain itu, atau minta token baru dari @BotFather.
admin-conflict-over = ✅ Tidak ada lagi yang lain yang memakai token kita. Aku menerima semua pesan lagi.

## Films: several scenes, each made from where the last one ended

command-film = Buat film, satu adegan per baris
offer-film =
    Mau kubuatkan film { $scenes } adegan dari ini?

    “{ $prompt }”

    { inline-about } · dihitung { $scenes } video

    Setiap adegan dimulai dari akhir adegan sebelumnya, dan semuanya digabung menjadi satu video.
button-make-film = 🎬 Buat filmnya
button-as-film = 🎬 Film { $scenes } adegan
status-making-film =
    🎬 Syuting adegan { $scene } dari { $scenes }…
    { $bar } { $percent }%
    { $left ->
        [-1] Ini sedikit lebih lama dari biasanya.
       *[other] Sekitar { $time } lagi untuk seluruh film
    }
status-between-scenes =
    🎬 Berikutnya adegan { $scene } dari { $scenes }.
    { $position ->
        [-1] Melihat di mana adegan terakhir berakhir.
        [0] ⏳ Dalam antrean: lebih dari { $limit } di depannya.
        [1] ⏳ Dalam antrean: gilirannya berikutnya.
       *[other] ⏳ Dalam antrean: nomor { $position }.
    }
queue-between-scenes = 🎬 di antara dua adegan – { $prompt }
pressed-cut-short = Tidak akan ada adegan lagi yang dibuat. Kamu akan menerima yang sudah jadi.
caption-shorter = ✂️ { $made } dari { $scenes } adegan. Setelah itu: { $reason }
caption-shorter-wanted = ✂️ { $made } dari { $scenes } adegan, sesuai keinginanmu.
refused-daily-many = Ini dihitung { $videos } video, sedangkan batasnya { $limit } video dalam 24 jam. Kurangi adegannya.
refused-film-short =
    Film terdiri dari { $least } sampai { $limit } adegan, satu adegan per baris. Contohnya:

    /film rubah terbangun di tengah salju
    rubah itu berlari menembus hutan
    ia bertemu burung hantu di bawah sinar bulan
refused-film-long = Itu { $scenes } baris, sedangkan satu film paling banyak { $limit } adegan, satu adegan per baris.
refused-film-media = Film bisa diawali satu foto, dan hanya itu: tanpa foto kedua, tanpa suara, tanpa video.
failed-answer-lost = Studio sudah membuatnya, tapi jawabannya hilang di tengah jalan, dan studio tidak memberikannya dua kali. Ini sudah memakan biaya, jadi aku tidak akan membayarnya lagi tanpa diminta.
taken-back = Kamu sudah membatalkannya. Yang sudah dibuat sampai saat itu sudah dibayar, jadi biayanya tetap dihitung.

## Words that a photo says

command-say = Buat foto mengucapkan kata-katamu
