# Indonesian. The user is "kamu", the bot "saya"; caption = keterangan, reply = balas, chat = obrolan, option = opsi, request = permintaan, filming = syuting. No plurals.

## Greetings

start =
    🎬 Saya mengubah kata-kata dan foto menjadi video.

    Kirim /video dan apa yang ingin kamu lihat:
    /video naga di atas pegunungan

    Atau kirim foto dengan keterangan tentang apa yang harus terjadi di dalamnya. Butuh satu atau dua menit, dan saya kabari sudah sampai mana.

    /help menampilkan semua yang bisa saya lakukan.
help =
    🎬 Kata-kata: /video naga di atas pegunungan
    🖼 Satu foto: kirim dengan keterangan, atau balas sebuah foto dengan /video dan apa yang harus terjadi.
    🎞 Dua foto sebagai album: video berjalan dari foto pertama ke foto terakhir. Lebih banyak foto: menunjukkan siapa dan apa yang harus muncul.
    ↩️ Balas pesan suara dengan foto dan /video, fotonya akan berbicara. Balas salah satu video saya dengan /video, saya akan mengubah atau melanjutkannya.

    Opsi, sebelum atau sesudah kata-kata:
    --model NAMA ({ $families })
    --ar 16:9 atau 9:16, rasio gambar
    --duration 8, detik
    --res 1080p, resolusi
    --seed 42, hasil yang sama lagi
    --no "buram, teks", hal yang dihindari
    --silent, tanpa suara
    --raw, kata-katamu persis seperti yang ditulis
    --set nama=nilai, hal lain yang diterima sebuah model

    Tanpa --model saya memakai { $model }, atau pilihan di /settings. Tidak semua model menerima semua opsi; kalau tidak, saya beri tahu, dan kuotamu tidak berkurang.

    /queue – permintaanmu
    /cancel – batalkan yang masih menunggu
    /quota – sisa video untukmu
    /models – semua model dan apa yang diterimanya
    /settings – yang saya pakai kalau kamu tidak menyebutkannya
    /language – bahasa yang saya pakai
    /history – video-videomu, langsung dikirim lagi
    /privacy – apa yang saya simpan tentang kamu
    /forget – hapus semua itu
help-group =
    🎬 Di grup ini: /video naga di atas pegunungan, atau balas sebuah foto dengan /video dan apa yang harus terjadi di dalamnya. Keterangan foto juga boleh diawali /video.
unknown-command = Saya tidak mengenal { $command }. /help menampilkan apa yang bisa saya lakukan.
sorry = Ada yang salah di pihak saya. Kuotamu tidak berkurang. Silakan kirim sekali lagi.

## Command menus (at most 256 characters each)

command-video = Buat video: /video dan apa yang ingin kamu lihat
command-queue = Permintaanmu dan sudah sampai mana
command-cancel = Batalkan yang masih menunggu
command-quota = Sisa video untukmu
command-help = Apa yang bisa saya lakukan, dan semua opsi

## Questions and offers

ask-prompt = Fotonya bagus. Apa yang harus terjadi di dalamnya? Balas dengan beberapa kata.
ask-words = Videonya harus menampilkan apa? Balas dengan beberapa kata, atau tulis /video naga di atas pegunungan.
ask-placeholder = Apa yang harus terjadi?
offer =
    Mau saya buatkan video dari ini?

    “{ $prompt }”

    { $model } · perlu sekitar { $time } · { $price } · dihitung satu video
edited = Saya tetap memakai tulisanmu yang pertama. Kalau mau versi yang diubah, silakan kirim sebagai pesan baru.
unsupported =
    { $kind ->
        [sticker] Saya tidak bisa membuat video dari stiker.
        [animation] Saya tidak bisa memakai gambar bergerak, hanya gambar diam.
       *[other] Saya tidak bisa memakai itu.
    } Kirim kata-kata, atau foto dengan keterangan.

## Buttons

button-make = 🎬 Buat videonya
button-again = 🔁 Lagi
button-retry = 🔁 Coba lagi
button-cancel = ✖️ Batalkan
button-cancel-place = ✖️ Batalkan “{ $prompt }”
pressed-make = Sudah masuk antrean.
pressed-already = Yang ini memang sedang dibuat.
pressed-not-yours = Tombol ini milik orang lain.
pressed-gone = Ini sudah terlalu lama; silakan minta lagi dengan /video.
pressed-cancelled = Dibatalkan.
pressed-too-late = Videonya sudah mulai dibuat dan tidak bisa dihentikan lagi. Kamu akan tetap menerimanya.
pressed-doubtful = Studio tidak memberi jawaban yang jelas, dan saya masih memastikan apakah permintaan ini sudah diterima. Sekarang belum bisa dibatalkan.

## The status of a request

status-preparing = 🖼 Melihat fotomu…
status-preparing-video = 🎞 Melihat videonya…
status-waiting =
    { $place ->
        [1] ⏳ Dalam antrean: giliranmu berikutnya.
       *[other] ⏳ Dalam antrean: nomor { $place }.
    }
status-starting = 🎬 Bersiap untuk syuting…
status-checking = 🔎 Studio tidak memberi jawaban yang jelas. Saya sedang memastikan apakah permintaanmu sudah diterima; tidak ada yang dibuat atau dihitung dua kali. Paling lambat { $time } setelah dikirim, permintaan ini tidak lagi dihitung dalam kuotamu dan kamu bisa meminta yang lain; saya terus bertanya selama sehari.
status-making =
    🎬 Sedang syuting…
    { $bar } { $percent }%
    { $left ->
        [-1] Ini sedikit lebih lama dari biasanya.
       *[other] Sekitar { $time } lagi
    }
status-late = 🐢 Ini jauh lebih lama dari biasanya, jadi tidak lagi dihitung dalam kuotamu. Saya terus memantau selama sehari, dan kalau videonya jadi, kamu akan menerimanya.
status-sending = 📤 Videonya siap, sedang dikirim…
status-cancelled = ✖️ Dibatalkan. Kuotamu tidak berkurang.
status-undelivered = 🎁 Videomu sudah siap, tetapi Telegram tidak mengizinkan saya mengirimnya ke obrolan ini. Ini tidak dihitung sebagai videomu.
status-failed =
    ❌ { $reason }

    Kuotamu tidak berkurang.
status-failed-uncounted =
    ❌ { $reason }

    Ini tidak dihitung sebagai videomu.

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
queue-waiting = ⏳ nomor { $place } – { $prompt }
queue-paused = ⏸ menunggu studio – { $prompt }
queue-starting = 🎬 bersiap untuk syuting – { $prompt }
queue-checking = 🔎 belum jelas apakah studio sudah menerimanya – { $prompt }
queue-making = 🎬 syuting – { $prompt }
queue-sending = 📤 dikirim – { $prompt }
queue-preparing = 🖼 melihat foto – { $prompt }
queue-late = 🐢 terlambat – { $prompt }
cancel-none = Kamu tidak punya permintaan yang menunggu. Mulai dengan /video.
cancel-done = Dibatalkan: { $count } permintaan. Kuotamu tidak berkurang.
cancel-too-late = { $count } permintaan sudah mulai dikerjakan dan tidak bisa dihentikan lagi. Kamu akan tetap menerima videonya.
cancel-doubtful = Ini belum bisa dibatalkan sekarang:
quota-daily =
    { $limit ->
        [0] Kamu boleh membuat video sebanyak yang kamu mau setiap hari. Dalam 24 jam terakhir: { $used }.
       *[other] Dalam 24 jam terakhir kamu memakai { $used } dari { $limit } video; sisa { $left }.
    }
quota-next = Jatah berikutnya tersedia { $time } lagi.
quota-active =
    { $limit ->
        [0] Sedang berjalan: { $used }.
       *[other] Sedang berjalan: { $used }, paling banyak { $limit } sekaligus.
    }
quota-chat = Grup ini memakai { $used } dari { $limit } video dalam 24 jam terakhir.

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } tidak berpengaruh di sini: { $model } tidak memakainya.
note-chosen = { $model } butuh { $setting } = { $value } untuk ini, jadi nilai itu yang saya pilih.
note-silent = { $model } hanya bisa membuat ini tanpa suara.
note-continues = { $model } tidak bisa mengubah video, tetapi melanjutkannya dari bagian akhir.
note-guides = { $model } tidak mengubah video ini, tetapi membuat video baru dengan video ini sebagai contoh.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = Kata-katanya belum ada. Contohnya: /video naga di atas pegunungan
refused-unknown-option = Saya tidak mengenal opsi { $option }. Yang saya kenal: { $options }.
refused-option-value = { $option } butuh nilai, misalnya { $example }.
refused-option-flag = { $option } ditulis sendiri, tanpa nilai.
refused-open-quote = Tanda kutip setelah { $option } belum ditutup.
refused-unknown-model = Saya tidak mengenal model “{ $name }”. Maksudmu { $nearest }? Yang paling mirip: { $families }.
refused-option =
    { $operation ->
        [image] { $model } tidak menerima { $option } untuk foto. Yang diterima: { $options }.
       *[other] { $model } tidak menerima { $option }. Yang diterima: { $options }.
    }
refused-value = { $option } tidak bisa diisi “{ $value }”. Pilihannya: { $choices }.
refused-not-integer = { $option } butuh bilangan bulat, bukan “{ $value }”.
refused-not-number = { $option } butuh angka, bukan “{ $value }”.
refused-bounds = { $option } tidak bisa diisi { $value }. Pilihannya: { $minimum } sampai { $maximum }.
refused-option-too-long = Teks setelah { $option } terlalu panjang; paling banyak { $limit } karakter.
refused-prompt-too-long = Panjangnya { $length } karakter; { $model } menerima paling banyak { $limit }.
refused-needs-photo = { $model } butuh foto di sini: kirim foto dengan keterangan, atau balas sebuah foto dengan /video.
refused-too-many-photos = { $model } menerima paling banyak { $limit } foto. Model ini membuat video dari: { $takes }. { $other ->
        [none] Model lain juga tidak ada yang menerima sebanyak itu.
       *[other] { $other } menerimanya: tambahkan --model { $other }
    }
refused-needs-photos = { $model } butuh { $count } foto di sini: kirim sebagai album dengan keterangan.
refused-needs-sound = { $model } butuh foto dan audio: balas pesan suara dengan foto dan /video.
refused-needs-video = { $model } butuh video: balas salah satu video saya dengan /video dan apa yang harus diubah.
refused-media =
    { $operation ->
        [text] { $model } butuh lebih dari sekadar kata-kata.
        [image] { $model } tidak bisa menghidupkan foto.
        [frames] { $model } tidak bisa berpindah dari satu foto ke foto lain.
        [references] { $model } tidak bisa mengambil isi videonya dari foto.
        [talking] { $model } tidak bisa membuat foto berbicara.
        [edit] { $model } tidak bisa mengubah video seperti ini.
        [extend] { $model } tidak bisa melanjutkan video.
        [guide] { $model } tidak bisa membuat video dengan mencontoh video lain.
       *[other] { $model } tidak bisa membuat video dari ini.
    } Yang diterima: { $takes }. { $other ->
        [none] Model lain juga tidak ada yang bisa.
       *[other] { $other } bisa: tambahkan --model { $other }
    }
refused-needs-voice = { $model } membuat video berbicara: tulis setelah /video apa yang akan diucapkan, atau balas pesan suara.
refused-voice-or-words = { $model } menerima audio atau teks untuk diucapkan, bukan keduanya. Silakan kirim sekali lagi dengan salah satunya saja.
refused-photo-count =
    { $count ->
        [1] { $model } butuh tepat { $count } foto untuk ini.
       *[other] { $model } butuh tepat { $count } foto untuk ini. Kirim sebagai album dengan keterangan.
    }
refused-sound-length = { $model } menerima audio yang lebih pendek dari { $limit } detik. Silakan kirim yang lebih pendek.
refused-video-length =
    { $minimum ->
        [0] { $model } menerima video paling lama { $maximum } dtk.
       *[other] { $model } menerima video { $minimum } sampai { $maximum } dtk.
    } Video ini tidak sesuai.
refused-video-pixels = Video ini terlalu besar untuk { $model }: paling banyak { $limit } megapiksel.
refused-video-frames = Video ini terlalu panjang untuk { $model }: paling banyak { $limit } frame, yaitu { $seconds } dtk pada 30 frame per detik.
refused-medium =
    { $kind ->
        [sound] { $model } tidak bisa memakai audio ini: format atau ukurannya tidak sesuai.
        [video] { $model } tidak bisa memakai video ini: format atau ukurannya tidak sesuai.
       *[photo] { $model } tidak bisa memakai foto ini: format atau ukurannya tidak sesuai.
    }
refused-links-only = { $model } menerima foto dan audio hanya sebagai tautan web, dan saya tidak bisa memberikannya. /models menampilkan model lain.
refused-combination = { $model } tidak menerima { $option } { $value } bersama { $other }. Pilihannya di sini: { $choices }.
refused-combination-media = Saat membuat video dari { $takes }, { $model } tidak menerima { $option } { $value }. Pilihannya di sini: { $choices }.
refused-out-of-place = { $model } tidak menerima { $option } di sini.
refused-generic-combination = { $model } tidak menerima opsi-opsi ini bersamaan. Silakan hapus beberapa di antaranya.
refused-needs-setting = { $model } juga butuh --set { $setting }=NILAI. Pilihannya: { $choices }.
refused-setting = { $model } tidak punya setelan “{ $setting }”. Dengan --set bisa diatur: { $settings }.
refused-album = Ada video di album ini, sedangkan saya hanya bisa memakai foto. Silakan kirim lagi tanpa video itu.
refused-not-allowed = Bot ini hanya melayani orang dan grup yang dipilih pemiliknya.
refused-user-daily = Kamu sudah memakai semua jatah video untuk 24 jam terakhir ({ $limit }). Jatah berikutnya tersedia { $time } lagi.
refused-chat-daily = Grup ini sudah memakai semua jatah video untuk 24 jam terakhir ({ $limit }). Jatah berikutnya tersedia { $time } lagi.
refused-user-active = Kamu sudah punya { $limit } permintaan yang sedang berjalan. Silakan minta lagi kalau ada yang selesai. Lihat di /queue.

## Photos that cannot be used

image-too-large = Gambar ini terlalu besar: harus di bawah { $limit } MB.
image-too-many-pixels = Gambar ini { $megapixels } megapiksel; saya bisa memakai paling banyak { $limit }.
image-too-small = Gambar ini terlalu kecil ({ $width }×{ $height }); setiap sisi minimal { $limit } piksel.
image-broken = Saya tidak bisa membuka gambar ini; filenya sepertinya rusak. Silakan kirim sekali lagi.
image-format = Saya tidak bisa memakai gambar { $format }. Silakan kirim JPEG, PNG, atau WebP.
image-animated = Saya tidak bisa memakai gambar bergerak, hanya gambar diam.
image-gone = Telegram tidak lagi memberikan foto ini kepada saya. Silakan kirim sekali lagi.
sound-too-large = Audio ini terlalu besar: harus di bawah { $limit } MB.
sound-too-long = Audio ini terlalu panjang; paling lama { $limit } detik.
sound-broken = Saya tidak bisa memutar audio ini. Silakan kirim pesan suara atau file MP3.
sound-gone = Telegram tidak lagi memberikan audio ini kepada saya. Silakan kirim sekali lagi.

## Failures

failed-content = Studio menolak kata-kata atau foto ini: aturannya tidak mengizinkan. Coba dengan kata-kata lain.
failed-generation = Studio tidak bisa membuat video ini: { $reason }
failed-unknown = Studio tidak bisa membuat video ini, dan tidak menjelaskan alasannya.
failed-field = Studio tidak menerima { $field }. Coba tanpa opsi itu.
failed-bad-request = Studio tidak menerima permintaan ini: { $reason }
failed-bad-key = Saat ini studio tidak mengizinkan saya masuk. Pemilik bot ini perlu memeriksanya.
failed-no-credits = Saldo akun pemilik bot di studio sudah habis. Pemilik bot ini perlu mengisinya.
failed-not-allowed = Studio tidak mengizinkan ini untuk akun pemilik bot.
failed-model-gone = Model ini sudah tidak ada di studio. Silakan pilih model lain.
failed-maintenance = Model ini sedang diperbaiki studio. Coba model lain, atau coba lagi nanti.
failed-never-came = Studio tidak kunjung menyelesaikan video ini, dan saya berhenti menunggu.
failed-no-video = Studio bilang video ini sudah jadi, tetapi yang diberikannya bukan video.
failed-link-dead = Studio bilang video ini sudah jadi, tetapi tautannya tidak menuju ke mana-mana lagi, dan tidak ada yang baru.
failed-source-gone = Saya tidak bisa lagi mengambil video yang ingin kamu pakai: studio sudah menghapusnya. Tidak ada yang dikirim ke studio.
failed-internal = Ada yang salah di pihak saya. Silakan coba lagi.

link-too-large = Videonya lebih besar dari { $limit } MB, batas yang boleh saya kirim, jadi ini tautannya. Tautan ini tidak berlaku selamanya:
link-not-taken = Telegram tidak menerima video ini di sini, jadi ini tautannya. Tautan ini tidak berlaku selamanya:
link-not-fetched = Saya gagal mengambil videonya untuk dikirim, jadi ini tautannya. Tautan ini tidak berlaku selamanya:
video-broken = File videonya rusak.

## What a model makes a video of: parts of a list

operation-text = kata-kata
operation-image = foto
operation-frames = foto pertama dan terakhir
operation-references = foto referensi
operation-talking = foto dengan audio
operation-edit = video untuk diubah
operation-extend = video untuk dilanjutkan
operation-guide = video sebagai contoh
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = butuh video kedua sebagai masker untuk bagian yang akan ditimpa
unreachable-character-object = butuh karakter dan video seorang aktor untuk menggerakkannya

## Settings, models, languages

language-name = Bahasa Indonesia
command-models = Semua model: apa yang diterimanya, dan mana modelmu
command-settings = Yang saya pakai kalau kamu tidak menyebutkannya
command-language = Bahasa yang saya pakai denganmu
settings-title =
    ⚙️ Setelanmu: yang saya pakai kalau pesanmu tidak menyebutkan lain. Opsi di dalam pesan selalu diutamakan.

    Ini pilihan dari { $model }; di model lain bisa berbeda.
settings-title-group =
    ⚙️ Setelan grup ini: yang saya pakai kalau pesan tidak menyebutkan lain. Opsi di dalam pesan selalu diutamakan. Hanya admin yang bisa mengubahnya.

    Ini pilihan dari { $model }; di model lain bisa berbeda.
settings-admins-only = Hanya admin yang bisa mengubah pilihan grup ini. Di obrolan pribadi dengan saya, kamu bisa memilih untuk dirimu sendiri.
settings-pick-ar = 📐 Videonya mau dengan rasio berapa? Ini yang dikenal { $model }. Berlaku juga untuk foto: fotonya dipotong sesuai rasio itu.
settings-pick-duration = ⏱ Videonya mau sepanjang apa? Ini durasi yang dikenal { $model }.
settings-pick-res = 🖥 Videonya mau dengan resolusi berapa? Ini yang dikenal { $model }.
value-own = terserah model
value-on = aktif
value-off = nonaktif
value-telegram = ikut Telegram
button-set-model = 🎬 Model: { $value }
button-set-ar = 📐 Rasio: { $value }
button-set-duration = ⏱ Durasi: { $value }
button-set-res = 🖥 Resolusi: { $value }
button-set-sound = 🔊 Suara: { $value }
button-set-enhance = ✨ Poles kata-kata: { $value }
button-set-confirm = ✋ Tanya dulu: { $value }
button-set-language = 🌐 Bahasa: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Setelan
button-back = ↩️ Kembali
button-previous = ◀️ Sebelumnya
button-next = Lainnya ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Tidak bisa dipakai · { $count }
button-mine = ⭐ Jadikan modelku
button-mine-group = ⭐ Jadikan model grup ini
button-is-mine = ✅ Ini modelmu
button-is-mine-group = ✅ Ini model grup
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
models-tags = Dalam kata-katamu, { $first } adalah yang pertama kamu kirim, dan seterusnya; kalau nama-nama ini tidak kamu pakai, saya yang menambahkannya.
models-unreachable = 🚫 { $count } model tidak bisa dipakai dari obrolan, dan ini sebabnya:
language-title = 🌐 Mau pakai bahasa apa dengan saya? Berlaku juga di grup.
language-title-group = 🌐 Mau pakai bahasa apa di grup ini? Setiap anggota akan saya jawab dalam bahasanya sendiri kalau saya menguasainya.

## Answers to messages, and the buttons under a result

refused-sound-alone = Suara butuh wajah: balas pesan suara itu dengan foto yang keterangannya diawali /video.
button-change = ✏️ Dengan perubahan
button-extend = ➡️ Lanjutkan
button-others = 🎛 Model lain
button-copy = 📋 Salin
pressed-no-others = Tidak ada model lain yang bisa membuat ini sesuai permintaanmu.
change-words =
    Salin ini, ubah sesukamu, lalu kirim:

    { $command }
change-media =
    Salin ini, ubah sesukamu, lalu kirim sebagai balasan untuk pesan ini, supaya saya memakai foto, audio, atau video yang sama:

    { $command }
other-models = Buat lagi dengan model yang mana? Begitu tombolnya ditekan, videonya langsung dibuat dan dihitung satu video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Terima kasih sudah menambahkan saya! Saya mengubah kata-kata dan foto menjadi video.
group-sees-all = 👀 Saya melihat pesan di grup ini, jadi kamu juga bisa langsung menyebut saya: @{ $name } naga di atas pegunungan.
group-sees-some =
    🙈 Di sini saya hanya melihat perintah dan balasan untuk pesan saya sendiri. Kalau kamu menyebut saya di pesan atau di keterangan foto, itu tidak sampai ke saya.
    Untuk mengubahnya, seorang admin bisa menjadikan saya admin grup ini. Atau pemilik bot ini mematikan privasi grup: @BotFather, /setprivacy, lalu menambahkan saya lagi.
group-no-videos = ⚠️ Saya tidak boleh mengirim video ke grup ini, jadi kamu hanya akan menerima tautan. Admin bisa mengizinkannya di izin grup, atau menjadikan saya admin.
group-no-messages = ⚠️ Kamu menambahkan saya ke grup “{ $group }”, tetapi saya tidak boleh menulis di sana. Admin grup itu bisa mengizinkannya di izin grup, atau menjadikan saya admin.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Saya mengubah kata-kata dan foto menjadi video, lengkap dengan suara.

    Tulis apa yang ingin kamu lihat, atau kirim foto dan ceritakan apa yang harus terjadi di dalamnya. Satu atau dua menit kemudian videonya jadi. Saya juga bisa dipakai di grup.

    Tekan Mulai, lalu kirim ide pertamamu.
bot-short-description = 🎬 Mengubah kata-kata dan foto menjadi video bersuara, di obrolan pribadi dan di grup.

## Videos already made, and what is kept

command-history = Video-videomu, langsung dikirim lagi
command-privacy = Apa yang saya simpan tentang kamu, dan siapa yang melihatnya
command-forget = Hapus yang saya simpan tentang kamu
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ lebih baru
button-older = lebih lama ›
button-forget = 🗑 Hapus semuanya
pressed-not-now = Telegram belum menerimanya saat ini. Kalau videonya tidak muncul, silakan tekan lagi.
history-empty = Belum ada videomu di sini. Buat dengan /video.
history-title = 🎞 Video-videomu, yang terbaru lebih dulu. Tombolnya mengirim video lagi; gratis dan tidak dihitung.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · dikirim sebagai tautan, jadi tidak bisa saya kirim lagi
history-lost = Video ini sudah tidak ada di Telegram, jadi tidak bisa saya kirim lagi. Saya bisa membuatnya dari awal; itu dihitung satu video.
forget-ask =
    🗑 Hapus semua yang saya simpan tentang kamu, di semua obrolan?

    Semuanya hilang untuk selamanya: kata-kata, opsi, rujukan foto, tautan video, dan hasil dari semua permintaanmu yang sudah selesai, /history beserta tombolnya, /settings kamu, serta tawaran dan pertanyaan saya yang masih menunggu jawabanmu. Tombol di bawah video-videomu tidak akan berfungsi lagi.

    Pesan dan video di obrolan ini tetap ada; Telegram yang menyimpannya, dan hanya kamu yang bisa menghapusnya. Selama kira-kira sehari saya masih ingat bahwa kamu membuat video, tetapi tidak ingat video yang mana, supaya kuotamu tetap seperti sekarang.
forget-under-way = { $count } permintaanmu masih berjalan. Permintaan itu tidak dihapus dan kamu akan tetap menerima videonya; setelah itu, kirim /forget lagi.
forget-done =
    { $count ->
        [0] Selesai. Tidak ada permintaanmu yang sudah selesai; tawaran dan pertanyaan yang masih terbuka dihapus.
       *[other] Selesai. { $count } permintaan yang sudah selesai dihapus, beserta tawaran dan pertanyaan yang masih terbuka.
    }
privacy =
    🔒 Yang saya simpan tentang kamu:
    · Permintaanmu: kata-kata, opsi, model, waktu, nomor ID Telegram-mu, bahasamu, obrolan dan pesan asalnya, rujukan Telegram ke fotomu dan videomu yang sudah jadi, tautan video di studio, dan apa yang salah kalau ada masalah. { $days ->
        [0] Sampai kamu mengirim /forget.
       *[other] Sampai kamu mengirim /forget, dan paling lama { $days } hari.
    }
    · Tawaran dan pertanyaan yang menunggu jawabanmu, serta rujukan Telegram ke foto-foto album: 7 hari.
    · Pilihanmu di /settings: sampai kamu mengubahnya atau mengirim /forget.
    · Foto dan audionya sendiri: hanya sampai diterima studio, atau permintaannya berakhir. Video: hanya selama saya mengirimnya.
    · Pesanmu kepada saya: sampai selesai saya tangani. Pesan yang tidak bisa saya tangani: 2 hari.

    Siapa yang melihatnya:
    · Studio, yaitu AI/ML API, menerima kata-kata, opsi, gambar, dan audio dari permintaan, dengan nomor acak, tanpa nama atau nomor ID Telegram-mu. Apa yang disimpannya mengikuti aturannya sendiri.
    · Telegram menyimpan pesan kita dan video-videomu, menurut aturannya sendiri.
    · Pemilik bot ini bisa melihat penyimpanan dan log bot.
    · Di grup, semua orang di sana melihat permintaan dan videonya.

    Cara menghapusnya: /forget menghapus yang saya simpan. Selama kira-kira sehari setelah permintaan, untuk menghitung kuota, saya masih ingat bahwa permintaan itu dibuat dan di mana, tetapi bukan isinya. Tidak ada yang dihapus di studio, di Telegram, atau di salinan dan log yang disimpan pemilik bot.

## Live state: what the provider tells of its models

price-usd = US${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = harga baru diketahui setelahnya
price-unknown = harga tidak diketahui
refused-model-gone =
    Maaf, studio sudah tidak menyediakan { $model }. Kuotamu tidak berkurang. { $other ->
        [none] Saat ini juga tidak ada model lain yang bisa melakukannya.
       *[other] { $other } bisa melakukan hal yang sama: tambahkan --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ Di obrolan lain mana pun: ketik @{ $name } dan apa yang ingin kamu lihat.
inline-make = 🎬 Buat video ini di sini
inline-about = { $model } · perlu sekitar { $time } · { $price }
inline-empty = Tulis apa yang ingin kamu lihat
inline-refused = ✋ Saya tidak bisa membuatnya seperti ini
inline-offer =
    🎬 “{ $prompt }”

    { $model } · perlu sekitar { $time } · { $price } · dihitung satu video
inline-status =
    “{ $prompt }”

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Hidupkan frame terakhir
button-file = 📎 Sebagai file
pressed-fetching = Sedang saya ambil…
ask-frame = 🎞 Di sinilah videomu berakhir. Apa yang harus terjadi selanjutnya? Balas dengan beberapa kata.
caption-file = 📎 Video persis seperti buatan studio, tanpa kompresi Telegram.
video-gone = Video ini sudah tidak bisa saya ambil: studio sudah menghapusnya, dan Telegram hanya memberi saya file sampai { $limit } MB. Saya bisa membuatnya dari awal; itu dihitung satu video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ Dalam antrean. Saat ini studio tidak menerima yang baru; permintaanmu disimpan dan akan lanjut dengan sendirinya.
status-unclear = 🔎 Studio masih belum bisa memastikan apakah permintaanmu sudah diterima. Permintaan ini tidak lagi dihitung dalam kuotamu. Saya terus bertanya selama sehari, dan kalau videonya jadi, kamu akan menerimanya.
status-fitting = 📦 Videonya terlalu besar untuk Telegram, jadi sedang saya perkecil… { $percent }%
caption-smaller = diperkecil agar muat di Telegram
link-no-room = Saat ini saya tidak punya ruang penyimpanan untuk videonya, jadi ini tautannya. Tautan ini tidak berlaku selamanya:
failed-no-room = Ruang penyimpanan saya sudah habis. Pemilik bot ini perlu memeriksanya.
refused-budget = Anggaran 24 jam yang diizinkan pemilik bot ini sudah habis. Video berikutnya bisa dibuat { $time } lagi.
refused-budget-model = Video dengan { $model } akan memakan biaya { $price }, lebih dari yang diizinkan pemilik bot ini untuk 24 jam. /models menampilkan harga model lain.
refused-budget-price = Biaya video dengan { $model } tidak bisa diketahui sebelumnya, dan pemilik bot ini hanya mengizinkan yang harganya jelas. /models menampilkan harga model lain.
refused-paused = Saldo akun pemilik bot di studio hampir habis, jadi saat ini saya tidak menerima permintaan baru. Pemiliknya sudah tahu. Silakan coba lagi nanti.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API tidak menerima kunci kita.
        [credits] Saldo akun kita di AI/ML API sudah habis.
       *[other] AI/ML API tidak mengizinkan kita masuk.
    } Saya tidak mengirim yang baru ke sana sampai keadaannya berubah, dan saya mencoba lagi dengan sendirinya. Tidak ada yang hilang; sekarang menunggu: { $count }.
admin-resumed = ✅ AI/ML API menerima permintaan kita lagi. Yang menunggu kini berlanjut.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API tidak menerima kunci kita.
        [credits] Saldo akun kita di AI/ML API sudah habis.
       *[other] AI/ML API tidak mengizinkan kita masuk.
    } Sepertinya tidak ada video yang bisa dibuat sampai itu berubah. Saya bertanya lagi setiap menit.
admin-access = ✅ AI/ML API mengizinkan kita masuk lagi.
admin-records-refused = ⚠️ AI/ML API menolak cara saya mencari di catatannya permintaan yang jawabannya hilang. Ini kesalahan saya: tolong laporkan. Tidak ada yang dibayar dua kali dan saya terus mencari, tetapi permintaan seperti itu menunggu. “python -m bot check” dan log menjelaskan lebih lanjut.
admin-records-fine = ✅ AI/ML API mengizinkan saya mencari di catatannya lagi. Permintaan yang menunggu dilanjutkan.
admin-balance-low = ⚠️ Saldo akun kita di AI/ML API tinggal { $amount }. Saya tidak menerima permintaan baru sampai saldonya diisi; yang sedang berjalan tetap berlanjut.
admin-balance-fine = ✅ Saldo akun kita di AI/ML API sudah diisi: { $amount }. Saya menerima permintaan baru lagi.
