# Polish. The user is «ty» (Twój, Ci with a capital, as in messages); no past forms with a gender, neither of the user nor of the bot. A video is „film”, a request „zlecenie”, a caption „podpis”.

## Sentences that several messages share

-nothing-counted = To się nie wlicza do limitu.
-third-counts = To nie liczy się jako film, chyba że w ciągu ostatnich 24 godzin zdarzyło Ci się to już dwa razy.
-link-expires = Link po pewnym czasie wygaśnie:

## Greetings

start =
    🎬 Zamieniam słowa i zdjęcia w filmy.

    Wyślij /video i napisz, co chcesz zobaczyć:
    /video smok nad górami

    Albo wyślij zdjęcie z podpisem, który mówi, co ma się na nim wydarzyć. To potrwa minutę lub dwie, a ja będę na bieżąco pisać, jak idzie.

    { $quota }
start-quota =
    { $limit ->
        [0] Możesz robić tyle filmów, ile chcesz.
        [one] Możesz zrobić { $limit } film dziennie; teraz zostało: { $left }.
        [few] Możesz zrobić { $limit } filmy dziennie; teraz zostało: { $left }.
       *[many] Możesz zrobić { $limit } filmów dziennie; teraz zostało: { $left }.
    }
help =
    🎬 Słowa: wyślij /video i napisz, co chcesz zobaczyć.
    🖼 Zdjęcie: dodaj podpis, który mówi, co ma się na nim wydarzyć, albo odpowiedz na zdjęcie komendą /video.
    🎞 Album: dwa zdjęcia staną się pierwszą i ostatnią klatką; jeśli jest ich więcej, pokażą, kto lub co ma się pojawić.
    🗣 Głos: odpowiedz na wiadomość głosową zdjęciem z /video, a zdjęcie przemówi. Możesz też wysłać zdjęcie z podpisem: /say i słowa.
    🎥 Film, Twój albo mój: dodaj podpis albo odpowiedz na niego komendą /video, a ja go zmienię albo przedłużę. Odpowiedz na niego zdjęciem z /video, a zdjęcie powtórzy ruchy z filmu.
    ⚙️ Długość, proporcje, rozdzielczość, modele: naciśnij przycisk poniżej.

    Filmy robi studio AI/ML API. { $quota }
help-options =
    🎛 Opcje, w dowolnym miejscu wiadomości:

    --model NAZWA – model; wszystkie pokaże /models
    --ar 16:9 – proporcje: 16:9, 9:16 albo po prostu vertical
    --duration 8 – długość w sekundach
    --res 1080p – rozdzielczość
    --seed 42 – jeszcze raz prawie to samo
    --no "rozmycie, tekst" – czego unikać
    --silent – bez dźwięku
    --raw – Twoje słowa bez żadnych zmian
    --sketch – najpierw tani szkic, potem pełna wersja
    --set nazwa=wartość – każde inne ustawienie modelu

    Bez --model używam { $model } albo tego, co masz wybrane w /settings. Nie każdy model ma wszystkie opcje; jeśli jakaś nie pasuje, dam znać i nie wliczy się to do limitu.
help-commands =
    📜 Komendy:

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
    🎬 W tej grupie wyślij
    /video smok nad górami
    albo odpowiedz na zdjęcie lub film komendą /video i dopisz, co ma się wydarzyć. Podpis też może zaczynać się od /video.
unknown-command =
    Nie ma komendy { $command }. { $nearest ->
        [none] /help pokaże, co umiem.
       *[other] Może chodzi o { $nearest }?
    }
sorry = Coś poszło nie tak po mojej stronie. { -nothing-counted } Wyślij to, proszę, jeszcze raz.

## Command menus (at most 256 characters each)

command-video = Zrób film z Twoich słów
command-queue = Twoje zlecenia i co się z nimi dzieje
command-cancel = Anuluj zlecenia, które jeszcze są w kolejce
command-quota = Ile filmów Ci zostało
command-help = Co umiem

## Questions and offers

ask-prompt = Ładne zdjęcie! Co ma się na nim wydarzyć? Odpowiedz w kilku słowach.
ask-words =
    Co ma pokazać film? Odpowiedz w kilku słowach albo wyślij
    /video smok nad górami
ask-video = 🎞 Co mam zrobić z tym filmem? Odpowiedz w kilku słowach, na przykład: niech będzie zima.
ask-say = 🗣 Co ma zostać powiedziane w tym filmie? Napisz to w odpowiedzi.
ask-say-photo = 🗣 Co ma powiedzieć to zdjęcie? Napisz to w odpowiedzi.
ask-placeholder = Co ma się wydarzyć?
offer =
    Zrobić z tego film?

    „{ $prompt }”

    { inline-about } · liczy się jako jeden film
offer-help = To było pytanie? /help pokaże, co umiem.
offer-others-change = Za to te modele mogą go zmienić:
offer-terms = { $model } · potrwa około { $time } · { $price }
offer-talk =
    Czy to zdjęcie ma przemówić?

    { $terms } · liczy się jako jeden film
offer-say =
    Czy to zdjęcie ma to powiedzieć?

    „{ $prompt }”

    { $terms } · liczy się jako jeden film
ask-video-note =
    Czy to zdjęcie ma przemówić głosem z wiadomości wideo, czy powtórzyć ruchy z niej?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Czy to zdjęcie ma się poruszać tak jak na tym filmie?

    { $terms } · liczy się jako jeden film
edited = Używam pierwszej wersji Twojej wiadomości. Jeśli chcesz tę zmienioną, wyślij ją jako nową wiadomość.
unsupported =
    { $kind ->
        [sticker] Z naklejki nie zrobię filmu.
       *[other] Z tego nie potrafię skorzystać.
    } Wyślij mi słowa albo zdjęcie lub film z podpisem.
unusable-answered =
    { $kind ->
        [sticker] Nie mogę użyć naklejki, na którą odpowiadasz.
       *[other] Nie mogę użyć tego, na co odpowiadasz.
    } Wyślij swoją wiadomość jeszcze raz, ale nie jako odpowiedź.

## Buttons

button-make = 🎬 Zrób film
button-again = 🔁 Jeszcze raz
button-sketch = ✏️ Szkic
button-another-sketch = ✏️ Inny szkic
button-full = 🎬 Pełna wersja
button-retry = 🔁 Spróbuj ponownie
button-cancel = ✖️ Anuluj
button-cancel-place = ✖️ Anuluj „{ $prompt }”
button-no = ✖️ Nie, dziękuję
button-without = Bez { $option }
button-write-down = 📝 Zamień na tekst
button-talk = 🗣 Niech mówi
button-animate = 🕺 Taki sam ruch
button-options = 🎛 Opcje
button-models = 🎬 Modele
button-commands = 📜 Komendy
pressed-make = Dodano do kolejki.
pressed-already = Ten film już powstaje.
pressed-not-yours = Ten przycisk jest dla kogoś innego.
pressed-write-down = Słucham…
pressed-already-written = To nagranie jest już odsłuchane.
pressed-gone = Ten przycisk jest już nieaktualny. Zacznij od nowa: /video.
pressed-cancelled = Anulowano.
pressed-too-late = Za późno na anulowanie: kręcenie już się zaczęło. Dostaniesz ten film.
pressed-doubtful = Studio nie dało jasnej odpowiedzi i wciąż sprawdzam, czy to zlecenie do niego dotarło. Teraz nie da się go anulować.

## The status of a request

status-preparing = 🖼 Oglądam Twoje zdjęcie…
status-preparing-video = 🎞 Oglądam film…
status-waiting =
    { $position ->
        [0] ⏳ W kolejce: przed Tobą ponad { $limit }.
        [1] ⏳ W kolejce: Twoje zlecenie jest następne.
       *[other] ⏳ W kolejce: numer { $position }.
    }
status-starting = 🎬 Przygotowuję się do kręcenia…
status-checking = 🔎 Studio nie dało jasnej odpowiedzi, więc sprawdzam, czy Twoje zlecenie do niego dotarło. Nic nie powstanie ani nie policzy się dwa razy. Najpóźniej { $time } po wysłaniu przestanie się ono liczyć do Twoich zleceń w toku. Sprawdzam jeszcze przez dobę.
status-making =
    🎬 Kręcę…
    { $bar } { $percent }%
    { $left ->
        [-1] To trwa trochę dłużej niż zwykle.
       *[other] Zostało około { $time }
    }
status-late = 🐢 To trwa dużo dłużej niż zwykle, więc to zlecenie nie liczy się już do Twoich zleceń w toku. Jako film nadal się liczy, chyba że się nie uda. Pilnuję go jeszcze przez dobę: jeśli film się pojawi, dostaniesz go.
status-sending = 📤 Film gotowy, wysyłam…
status-speaking = 🗣 Czytam Twoje słowa na głos…
status-drawing = 🖼 Rysuję obraz…
status-cancelled = ✖️ Anulowano. { -nothing-counted }
status-undelivered = 🎁 Twój film jest gotowy, ale Telegram nie pozwala mi wysłać go na ten czat. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    To nie liczy się jako film.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

# Short forms do not inflect, so they fit after „za”, „około” and „w” alike.
time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · nakręcono w { $time }

## The list of requests, and the quota

queue-empty = Nie masz teraz żadnych zleceń w toku. Zacznij od /video.
queue-title =
    { $count ->
        [one] Masz { $count } zlecenie w toku:
        [few] Masz { $count } zlecenia w toku:
       *[many] Masz { $count } zleceń w toku:
    }
queue-waiting =
    ⏳ { $position ->
        [0] przed Tobą ponad { $limit }
       *[other] numer { $position }
    } – { $prompt }
queue-paused = ⏸ czeka na studio – { $prompt }
queue-paused-model = ⏸ czeka na { $model } – { $prompt }
queue-starting = 🎬 przygotowanie do kręcenia – { $prompt }
queue-checking = 🔎 sprawdzam, czy dotarło do studia – { $prompt }
queue-making = 🎬 kręcę – { $prompt }
queue-sending = 📤 wysyłam – { $prompt }
queue-preparing = 🖼 oglądam zdjęcie – { $prompt }
queue-late = 🐢 spóźnia się – { $prompt }
cancel-none = Nic Twojego nie czeka w kolejce. Zacznij od /video.
cancel-done =
    { $count ->
        [one] Anulowano { $count } zlecenie. { -nothing-counted }
        [few] Anulowano { $count } zlecenia. { -nothing-counted }
       *[many] Anulowano { $count } zleceń. { -nothing-counted }
    }
cancel-too-late =
    { $count ->
        [one] Kręcenie już się zaczęło: { $count } zlecenia nie da się zatrzymać. Dostaniesz ten film.
        [few] Kręcenie już się zaczęło: { $count } zleceń nie da się zatrzymać. Dostaniesz te filmy.
       *[many] Kręcenie już się zaczęło: { $count } zleceń nie da się zatrzymać. Dostaniesz te filmy.
    }
cancel-doubtful = Tego nie da się teraz anulować:
quota-daily =
    { $limit ->
        [0] Możesz robić tyle filmów dziennie, ile chcesz. Filmy z ostatnich 24 godzin: { $used }.
        [one] W ciągu ostatnich 24 godzin: { $used } z { $limit } filmu; zostało: { $left }.
        [few] W ciągu ostatnich 24 godzin: { $used } z { $limit } filmów; zostało: { $left }.
       *[many] W ciągu ostatnich 24 godzin: { $used } z { $limit } filmów; zostało: { $left }.
    }
quota-next = Następny film możesz zrobić za { $time }.
quota-active =
    { $limit ->
        [0] Teraz w toku: { $used }.
       *[other] Teraz w toku: { $used } (naraz może być do { $limit }).
    }
quota-money = Twoje filmy z ostatnich 24 godzin kosztują { $amount } z { $total }, które możesz wydać.
quota-chat =
    { $limit ->
        [one] Ta grupa w ciągu ostatnich 24 godzin: { $used } z { $limit } filmu.
        [few] Ta grupa w ciągu ostatnich 24 godzin: { $used } z { $limit } filmów.
       *[many] Ta grupa w ciągu ostatnich 24 godzin: { $used } z { $limit } filmów.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = Opcja { $option } nic tu nie zmienia: { $model } z niej nie korzysta.
note-chosen = { $model } potrzebuje do tego { $setting } = { $value }, więc wybieram tę wartość.
note-silent = { $model } może to zrobić tylko bez dźwięku.
note-still = To nieruchomy obraz: w pełnej wersji { $model } robi film, który się od niego zaczyna.
note-sketch = To szkic: tani podgląd tego, co { $model } robi w pełnej wersji.
note-continues = { $model } nie potrafi zmienić filmu: przedłuża go od miejsca, w którym się kończy.
note-cut = { $model } używa tylko pierwszych { $seconds } s Twojego filmu.
note-guides = { $model } nie zmienia tego filmu: robi nowy, wzorując się na nim.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    Co ma pokazać film? Na przykład:
    /video smok nad górami
refused-instead = Naciśnij jedną z wersji, a ją zrobię:
refused-unknown-option =
    Nie ma opcji { $option }. { $nearest ->
        [none] Dostępne opcje: { $options }.
       *[other] Może chodzi o { $nearest }?
    }
refused-option-value = Opcja { $option } wymaga wartości, na przykład { $example }.
refused-option-flag = Opcję { $option } podaje się bez wartości.
refused-open-quote = Cudzysłów po { $option } nie jest zamknięty.
refused-unknown-model =
    Nie ma modelu „{ $name }”. { $developer ->
        [none] Najbardziej podobne: { $families }.
       *[other] Modele { $developer }: { $families }.
    }
refused-no-sketch =
    { $model } nie robi szkicu do takiego zlecenia. { $families ->
        [none] Żaden inny model też go nie robi.
       *[other] Modele, które robią szkice: { $families }.
    }
refused-sketch-no-cheaper = Szkic nie jest tu tańszy niż sam film z { $model }.
refused-stills = Twój limit szkiców na 24 godziny jest już wykorzystany. Następny mogę narysować za { $time }.
refused-say-photo = Żeby ktoś to powiedział, wyślij zdjęcie z twarzą, a w podpisie /say i słowa; albo odpowiedz na zdjęcie komendą /say i dopisz słowa.
refused-say-off = Wypowiadanie tekstu jest tu wyłączone. Zamiast tego możesz odpowiedzieć na wiadomość głosową zdjęciem z /video.
refused-say-long =
    To za dużo słów: około { $seconds } s, a { $model } może mówić najwyżej { $limit ->
        [one] { $limit } sekundę
        [few] { $limit } sekundy
        [many] { $limit } sekund
       *[other] { $limit } sekundy
    }. Skróć, proszę, ten tekst.
refused-option =
    { $operation ->
        [image] Przy zdjęciach { $model } nie ma opcji { $option }.
       *[other] { $model } nie ma opcji { $option }.
    } { $options ->
        [none] Ten model nie ma żadnych opcji.
       *[other] Możesz użyć: { $options }.
    }
refused-value =
    W { $model } opcja { $option } nie może mieć wartości „{ $value }”. { $nearest ->
        [none] Możliwe: { $choices }.
       *[other] Najbliżej jest { $nearest }. Możliwe: { $choices }.
    }
refused-not-integer = Opcja { $option } wymaga liczby całkowitej, a nie „{ $value }”.
refused-not-number = Opcja { $option } wymaga liczby, a nie „{ $value }”.
refused-bounds = W { $model } opcja { $option } nie może mieć wartości { $value }. Możliwe: od { $minimum } do { $maximum }.
refused-option-too-long =
    { $limit ->
        [one] Tekst po { $option } jest za długi; może mieć najwyżej { $limit } znak.
        [few] Tekst po { $option } jest za długi; może mieć najwyżej { $limit } znaki.
       *[many] Tekst po { $option } jest za długi; może mieć najwyżej { $limit } znaków.
    }
refused-prompt-too-long =
    { $length ->
        [one] Twój opis ma { $length } znak; { $model } przyjmuje najwyżej { $limit }.
        [few] Twój opis ma { $length } znaki; { $model } przyjmuje najwyżej { $limit }.
       *[many] Twój opis ma { $length } znaków; { $model } przyjmuje najwyżej { $limit }.
    }
refused-needs-photo = { $model } potrzebuje tu zdjęcia: wyślij je z podpisem albo odpowiedz na zdjęcie komendą /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } przyjmuje najwyżej { $limit } zdjęcie.
        [few] { $model } przyjmuje najwyżej { $limit } zdjęcia.
       *[many] { $model } przyjmuje najwyżej { $limit } zdjęć.
    } Z czego robi film: { $takes }. { $other ->
        [none] Żaden inny model też nie przyjmuje tylu zdjęć.
       *[other] { $other } przyjmuje tyle zdjęć: dodaj --model { $other }
    }
refused-needs-photos =
    { $count ->
        [one] { $model } potrzebuje tu { $count } zdjęcia: wyślij je z podpisem.
        [few] { $model } potrzebuje tu { $count } zdjęć: wyślij je jako album z podpisem.
       *[many] { $model } potrzebuje tu { $count } zdjęć: wyślij je jako album z podpisem.
    }
refused-needs-sound = { $model } potrzebuje zdjęcia i głosu: odpowiedz na wiadomość głosową zdjęciem z /video.
refused-needs-video = { $model } potrzebuje filmu: wyślij film z podpisem albo odpowiedz na film komendą /video i napisz, co zmienić.
refused-media =
    { $operation ->
        [text] { $model } potrzebuje czegoś więcej niż słów.
        [image] { $model } nie potrafi ożywić zdjęcia.
        [frames] { $model } nie potrafi przejść od jednego zdjęcia do drugiego.
        [references] { $model } nie potrafi wzorować się na zdjęciach.
        [talking] { $model } nie potrafi sprawić, żeby zdjęcie mówiło.
        [edit] { $model } nie potrafi tak zmienić filmu.
        [extend] { $model } nie potrafi przedłużyć filmu.
        [guide] { $model } nie potrafi wzorować się na filmie.
        [motion] { $model } nie potrafi przenieść na zdjęcie ruchów z filmu.
       *[other] { $model } nie potrafi zrobić z tego filmu.
    } Z czego robi film: { $takes }. { $other ->
        [none] Żaden inny model też tego nie potrafi.
       *[other] { $other } to potrafi: dodaj --model { $other }
    }
refused-needs-voice = { $model } sprawia, że film mówi: napisz po /video, co ma zostać powiedziane.
refused-voice-or-words = { $model } przyjmuje albo nagranie, albo tekst do wypowiedzenia, ale nie jedno i drugie. Wyślij zlecenie jeszcze raz tylko z jednym z nich.
refused-photo-count =
    { $count ->
        [one] { $model } potrzebuje do tego dokładnie { $count } zdjęcia.
        [few] { $model } potrzebuje do tego dokładnie { $count } zdjęć. Wyślij je jako album z podpisem.
       *[many] { $model } potrzebuje do tego dokładnie { $count } zdjęć. Wyślij je jako album z podpisem.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } przyjmuje nagrania krótsze niż { $limit } sekunda.
        [few] { $model } przyjmuje nagrania krótsze niż { $limit } sekundy.
       *[many] { $model } przyjmuje nagrania krótsze niż { $limit } sekund.
    } Wyślij, proszę, krótsze.
refused-video-length =
    { $minimum ->
        [0] { $model } przyjmuje filmy trwające najwyżej { $maximum } s.
       *[other] { $model } przyjmuje filmy trwające od { $minimum } do { $maximum } s.
    } Ten się nie nadaje.
refused-video-pixels = Ten film jest za duży: { $model } przyjmuje najwyżej { $limit } Mpx.
refused-video-frames =
    { $limit ->
        [one] Ten film jest za długi: { $model } przyjmuje najwyżej { $limit } klatkę, czyli { $seconds } s przy 30 klatkach na sekundę.
        [few] Ten film jest za długi: { $model } przyjmuje najwyżej { $limit } klatki, czyli { $seconds } s przy 30 klatkach na sekundę.
       *[many] Ten film jest za długi: { $model } przyjmuje najwyżej { $limit } klatek, czyli { $seconds } s przy 30 klatkach na sekundę.
    }
refused-medium =
    { $kind ->
        [sound] { $model } nie może użyć tego nagrania: nie pasuje jego format albo rozmiar.
        [video] { $model } nie może użyć tego filmu: nie pasuje jego format albo rozmiar.
       *[photo] { $model } nie może użyć tego zdjęcia: nie pasuje jego format albo rozmiar.
    }
refused-links-only = { $model } przyjmuje zdjęcia i nagrania tylko jako linki do plików w internecie, a takich linków nie mam. /models pokaże inne modele.
refused-links-only-video = { $model } przyjmuje filmy tylko jako linki do plików w internecie, a takich linków nie mam. /models pokaże inne modele.
refused-combination = { $model } nie przyjmuje { $option } { $value } razem z { $other }. Możliwe tutaj: { $choices }.
refused-combination-media = Przy takim zleceniu ({ $takes }) { $model } nie przyjmuje { $option } { $value }. Możliwe tutaj: { $choices }.
refused-out-of-place = { $model } nie przyjmuje tutaj { $option }.
refused-generic-combination = { $model } nie przyjmuje tych opcji razem. Pomiń, proszę, niektóre z nich.
refused-needs-setting = { $model } potrzebuje jeszcze --set { $setting }=WARTOŚĆ. Możliwe: { $choices }.
refused-setting =
    { $model } nie ma ustawienia „{ $setting }”. { $settings ->
        [none] Z --set nie da się tu nic ustawić.
       *[other] Z --set możesz ustawić: { $settings }.
    }
refused-album = W tym albumie jest film, a ja mogę użyć tylko zdjęć. Wyślij je, proszę, jeszcze raz bez niego.
write-as-yourself = Piszesz jako kanał, więc nie wiem, kim jesteś. Przełącz się na własne konto i wyślij to jeszcze raz.
refused-not-allowed =
    Niestety ten bot jest tylko dla osób i grup wybranych przez jego właściciela. { $group ->
        [none] Twój identyfikator w Telegramie to { $id }: podaj go właścicielowi, jeśli chcesz korzystać z bota.
       *[other] Identyfikator tej grupy to { $group }, a Twój to { $id }: podaj jeden z nich właścicielowi, jeśli chcesz korzystać z bota.
    }
refused-user-daily =
    { $limit ->
        [one] Twój limit to { $limit } film na 24 godziny i jest już wykorzystany.
        [few] Twój limit to { $limit } filmy na 24 godziny i jest już wykorzystany.
       *[many] Twój limit to { $limit } filmów na 24 godziny i jest już wykorzystany.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] Limit tej grupy to { $limit } film na 24 godziny i jest już wykorzystany.
        [few] Limit tej grupy to { $limit } filmy na 24 godziny i jest już wykorzystany.
       *[many] Limit tej grupy to { $limit } filmów na 24 godziny i jest już wykorzystany.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] Masz już { $limit } zlecenie w toku. Gdy będzie gotowe, wyślij następne. Zobaczysz je w /queue.
        [few] Masz już { $limit } zlecenia w toku. Gdy któreś będzie gotowe, wyślij następne. Zobaczysz je w /queue.
       *[many] Masz już { $limit } zleceń w toku. Gdy któreś będzie gotowe, wyślij następne. Zobaczysz je w /queue.
    }

## Photos that cannot be used

image-too-large = Ten obraz jest za duży: musi mieć mniej niż { $limit } MB.
image-too-many-pixels = Ten obraz ma { $megapixels } Mpx; mogę użyć najwyżej { $limit } Mpx. Wyślij go jako zdjęcie, a nie jako plik: Telegram go zmniejszy.
image-too-small =
    { $limit ->
        [one] Ten obraz jest za mały ({ $width }×{ $height }); każdy bok musi mieć co najmniej { $limit } piksel.
        [few] Ten obraz jest za mały ({ $width }×{ $height }); każdy bok musi mieć co najmniej { $limit } piksele.
       *[many] Ten obraz jest za mały ({ $width }×{ $height }); każdy bok musi mieć co najmniej { $limit } pikseli.
    }
image-crop-too-small = Ten obraz jest za długi i za wąski: po przycięciu do proporcji filmu zostałoby tylko { $width }×{ $height } pikseli, a każdy bok musi mieć co najmniej { $limit }.
image-broken = Nie mogę otworzyć tego obrazu; plik jest chyba uszkodzony. Wyślij go, proszę, jeszcze raz.
image-unusable = Nie udało mi się otworzyć tego obrazu. Wyślij go, proszę, jako zdjęcie, a nie jako plik.
image-nothing = Ten obraz jest pusty: nic na nim nie widać. Wyślij, proszę, inny.
image-format = Nie mogę użyć obrazu w formacie { $format }. Wyślij go jako zdjęcie, a nie jako plik, albo wyślij plik JPEG, PNG, WebP, HEIC, AVIF, TIFF lub BMP.
image-unknown = Takiego obrazu nie mogę użyć. Wyślij go jako zdjęcie, a nie jako plik, albo wyślij plik JPEG, PNG, WebP, HEIC, AVIF, TIFF lub BMP.
image-animated = Animacje (GIF-y) się nie nadają, potrzebny jest zwykły obraz.
image-gone = Telegram nie pozwala mi już pobrać tego zdjęcia. Wyślij je, proszę, jeszcze raz.
sound-too-large = To nagranie jest za duże: musi mieć mniej niż { $limit } MB.
sound-too-long =
    { $limit ->
        [one] To nagranie jest za długie; może trwać najwyżej { $limit } sekundę.
        [few] To nagranie jest za długie; może trwać najwyżej { $limit } sekundy.
       *[many] To nagranie jest za długie; może trwać najwyżej { $limit } sekund.
    }
sound-too-short =
    { $limit ->
        [one] To nagranie jest za krótkie; musi trwać co najmniej { $limit } sekundę.
        [few] To nagranie jest za krótkie; musi trwać co najmniej { $limit } sekundy.
        [many] To nagranie jest za krótkie; musi trwać co najmniej { $limit } sekund.
       *[other] To nagranie jest za krótkie; musi trwać co najmniej { $limit } sekundy.
    }
sound-broken = Nie mogę odtworzyć tego nagrania. Wyślij, proszę, wiadomość głosową albo plik MP3.
sound-gone = Telegram nie pozwala mi już pobrać tego nagrania. Wyślij je, proszę, jeszcze raz.
source-too-large = Ten film jest za duży: mogę użyć filmu, który ma najwyżej { $limit } MB.
source-too-long =
    { $limit ->
        [one] Ten film jest za długi; może trwać najwyżej { $limit } sekundę. Wyślij, proszę, krótszy.
        [few] Ten film jest za długi; może trwać najwyżej { $limit } sekundy. Wyślij, proszę, krótszy.
       *[many] Ten film jest za długi; może trwać najwyżej { $limit } sekund. Wyślij, proszę, krótszy.
    }
source-too-short = Ten film jest za krótki; musi trwać co najmniej { $limit } s.
source-unusable = Nie mogę otworzyć tego filmu. Wyślij go, proszę, jako film, a nie jako plik, albo wyślij plik MP4.
source-cannot-fit = Nie da się dopasować tego filmu do modelu: obraz jest za długi i za wąski.
source-gone = Telegram nie pozwala mi już pobrać tego filmu. Wyślij go, proszę, jeszcze raz.
media-out-of-reach = Nie mam tu dostępu do zdjęć, nagrań ani filmów: serwer Telegram tego bota nie jest do tego skonfigurowany. Musi się tym zająć właściciel bota.
sound-silent = W tym nagraniu nic nie słychać: od początku do końca jest w nim cisza. Wyślij, proszę, inne.

## Failures

failed-content = Studio odrzuciło ten opis albo zdjęcie: jego zasady na to nie pozwalają. Spróbuj innych słów albo innego zdjęcia.
failed-generation = Studio nie mogło zrobić tego filmu: { $reason }
failed-unknown = Studio nie mogło zrobić tego filmu i nie podało powodu.
failed-field = Studio nie przyjęło { $field }. Spróbuj bez tej opcji.
failed-bad-request = Studio nie przyjęło zlecenia: { $reason }
failed-bad-key = Studio chwilowo mnie nie wpuszcza. Musi się tym zająć właściciel bota.
failed-no-credits = Na koncie bota w studiu skończyły się środki. Musi je doładować właściciel bota.
failed-not-allowed = Studio nie pozwala na to kontu bota.
failed-model-gone = Studio nie ma już tego modelu. Wybierz, proszę, inny.
failed-maintenance = Ten model ma w studiu przerwę techniczną. Spróbuj innego albo wróć później.
failed-never-came = Studio nie dokończyło tego filmu i już na niego nie czekam.
failed-no-video = Studio twierdzi, że ten film jest gotowy, ale przysyła coś, co nie jest filmem.
failed-link-dead = Studio twierdzi, że ten film jest gotowy, ale link już nie działa, a nowego nie ma.
failed-source-gone = Nie mam już dostępu do filmu, na którym chcesz się oprzeć: studio go usunęło. Do studia nic nie zostało wysłane.
failed-internal = Coś poszło nie tak po mojej stronie. Spróbuj, proszę, jeszcze raz.

link-too-large = Film jest większy niż { $limit } MB, a takich nie mogę wysyłać, więc oto link. { -link-expires }
link-not-taken = Telegram nie przyjmuje tu tego filmu, więc oto link. { -link-expires }
link-not-fetched = Nie udało mi się pobrać filmu, żeby go wysłać, więc oto link. { -link-expires }
video-broken = Plik z filmem jest uszkodzony.

## What a model makes a video of: parts of a list

operation-text = słowa
operation-image = zdjęcie
operation-frames = pierwsze i ostatnie zdjęcie
operation-references = zdjęcia jako wzór
operation-talking = zdjęcie z głosem
operation-edit = film do zmiany
operation-extend = film do przedłużenia
operation-guide = film jako wzór
operation-motion = zdjęcie i film, z którego ma ono powtórzyć ruchy
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = potrzebuje drugiego filmu jako maski miejsc do przemalowania
unreachable-character-object = potrzebuje postaci i filmu z aktorem, który nią kieruje
unreachable-no-description = jest nowy, a AI/ML API nie podaje, gdzie go opisano
unreachable-elsewhere = jest nowy, a jego opisu nie ma w samym AI/ML API
unreachable-not-had = jest nowy, a jego opisu nie udało się pobrać; spróbuję ponownie
unreachable-unreadable = jest nowy, a jego opisu nie da się odczytać
unreachable-circular = jest nowy, a jego opis w kółko odsyła sam do siebie
unreachable-other-model = jest nowy, a jego opis dotyczy innego modelu
unreachable-path = jest nowy i przyjmuje zlecenia w sposób, którego nie znam
unreachable-required = jest nowy i potrzebuje czegoś, czego nie mogę podać: { $parameter }
unreachable-use-of-video = jest nowy, a jego opis nie mówi, co robi z filmem
unreachable-no-input = jest nowy i nie przyjmuje ani słów, ani zdjęć w żaden znany mi sposób
unreachable-id = jest nowy, a jego nazwy nie da się napisać na czacie
unreachable-name = jest nowy i nazywa się tak samo jak inny model

## Settings, models, languages

language-name = Polski
command-models = Wszystkie modele i co potrafią
command-settings = Twoje ustawienia domyślne
command-language = Język, w którym do Ciebie piszę
settings-title =
    ⚙️ Twoje ustawienia, których używam, gdy wiadomość nie mówi inaczej. Opcja w wiadomości zawsze ma pierwszeństwo.

    Widzisz to, co oferuje { $model }; w innych modelach wybór może być inny.
settings-title-group =
    ⚙️ Ustawienia tej grupy, których używam, gdy wiadomość nie mówi inaczej. Opcja w wiadomości zawsze ma pierwszeństwo. Zmieniać je mogą tylko administratorzy.

    Widzisz to, co oferuje { $model }; w innych modelach wybór może być inny.
settings-admins-only = Tylko administratorzy mogą zmieniać ustawienia tej grupy. Własne możesz wybrać na czacie prywatnym ze mną.
settings-pick-ar = 📐 Jakie proporcje mają mieć Twoje filmy? Oto, co oferuje { $model }. Zdjęcia zostaną do nich przycięte.
settings-pick-duration = ⏱ Jak długie mają być Twoje filmy? Oto, co oferuje { $model }.
settings-pick-res = 🖥 Jaką rozdzielczość mają mieć Twoje filmy? Oto, co oferuje { $model }.
value-own = decyduje model
value-own-known = { $value } (domyślnie)
value-on = wł.
value-off = wył.
value-telegram = jak w Telegramie
button-set-model = 🎬 Model: { $value }
button-set-ar = 📐 Proporcje: { $value }
button-set-duration = ⏱ Długość: { $value }
button-set-res = 🖥 Rozdzielczość: { $value }
button-set-sound = 🔊 Dźwięk: { $value }
button-set-enhance = ✨ Ulepszaj mój opis: { $value }
button-set-confirm = ✋ Najpierw pytaj: { $value }
button-set-language = 🌐 Język: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Ustawienia
button-back = ↩️ Wstecz
button-previous = ◀️ Poprzednie
button-next = Następne ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Tu niedostępne · { $count }
button-mine = ⭐ Wybierz ten model
button-mine-group = ⭐ Wybierz dla tej grupy
button-is-mine = ✅ Twój model
button-is-mine-group = ✅ Model tej grupy
pressed-saved = Zapisano.
pressed-admins-only = Mogą to zmienić tylko administratorzy tej grupy.
pressed-no-more = To nie jest już dostępne.
models-title =
    { $count ->
        [one] 🎬 Jest { $count } model. Czyje modele pokazać?
        [few] 🎬 Są { $count } modele. Czyje modele pokazać?
       *[many] 🎬 Jest { $count } modeli. Czyje modele pokazać?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } model.
        [few] 🎬 { $developer }: { $count } modele. Który pokazać?
       *[many] 🎬 { $developer }: { $count } modeli. Który pokazać?
    }
models-family =
    🎬 { $model } · { $developer }

    Z czego robi film:

    { $takes }

    Potrwa około { $time } · { $price }
    Tylko dla jednego filmu: --model { $name }
models-tags = W opisie pierwszą przesłaną rzecz możesz nazwać { $first } i tak dalej. Jeśli nie użyjesz takich nazw, dopiszę je za Ciebie.
models-new = 🆕 Ten model znam tylko z opisu AI/ML API; nikt go tu jeszcze nie wypróbował.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } model jest niedostępny z czatu, a oto dlaczego:
        [few] 🚫 { $count } modele są niedostępne z czatu, a oto dlaczego:
       *[many] 🚫 { $count } modeli jest niedostępnych z czatu, a oto dlaczego:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 W jakim języku mam do Ciebie pisać? Dotyczy to także grup.
language-title-group = 🌐 W jakim języku mam pisać w tej grupie? Jej członkom odpowiadam w ich własnym języku, jeśli go znam.

## Answers to messages, and the buttons under a result

refused-sound-alone = Głos potrzebuje twarzy: odpowiedz na wiadomość głosową zdjęciem, którego podpis zaczyna się od /video.
sound-alone =
    { $kind ->
        [voice] 🎙 Głos potrzebuje twarzy: odpowiedz na tę wiadomość głosową zdjęciem, a zdjęcie przemówi.
       *[audio] 🎙 Głos potrzebuje twarzy: odpowiedz na to nagranie zdjęciem, a zdjęcie przemówi.
    }
offer-write-down =
    🎙 Mogę zamienić to nagranie na tekst, a potem zrobić film z Twoich słów.

    Albo odpowiedz na tę wiadomość głosową zdjęciem, a zdjęcie przemówi.
written-down =
    📝 Oto, co słychać:

    { $words }
refused-recordings =
    { $limit ->
        [one] Twój limit to { $limit } wiadomość głosowa na 24 godziny i jest już wykorzystany. Następną mogę zamienić na tekst za { $time }.
        [few] Twój limit to { $limit } wiadomości głosowe na 24 godziny i jest już wykorzystany. Następną mogę zamienić na tekst za { $time }.
       *[many] Twój limit to { $limit } wiadomości głosowych na 24 godziny i jest już wykorzystany. Następną mogę zamienić na tekst za { $time }.
    }
refused-recording-price = Nikt nie potrafi z góry powiedzieć, ile kosztuje zamiana tego na tekst, a wydatki są tu ograniczone. Napisz to, proszę, zamiast nagrywać.
recording-no-words = W tej wiadomości głosowej nie słychać żadnych słów. Mów, proszę, bliżej mikrofonu albo po prostu to napisz.
recording-failed = Nie udało się zamienić tej wiadomości głosowej na tekst i nie pobrano żadnej opłaty. Wyślij ją, proszę, jeszcze raz albo po prostu to napisz.
recording-in-doubt = Nie wiem, co się stało z tą wiadomością głosową: odpowiedź studia zaginęła. Napisz, proszę, to, co jest w nagraniu.
button-change = ✏️ Zmień
button-extend = ➡️ Przedłuż
button-sound = 🔊 Dodaj dźwięk
button-restyle = 🎨 Zmień styl
button-say = 🗣 Niech coś powie
button-others = 🎛 Inny model
button-copy = 📋 Kopiuj
pressed-no-others = Żaden inny model nie może zrobić tego filmu.
change-words =
    Skopiuj to, zmień, co chcesz, i wyślij:

    { $command }
change-media =
    Skopiuj to, zmień, co chcesz, i wyślij jako odpowiedź na tę wiadomość, aby użyć tych samych zdjęć, nagrania lub filmu:

    { $command }
other-models = Którym modelem zrobić to tym razem? Naciśnij jeden z nich, a zacznę; liczy się to jako jeden film.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Dziękuję za dodanie mnie! Zamieniam słowa i zdjęcia w filmy.
group-sees-all =
    👀 Widzę wiadomości w tej grupie, więc możesz mnie też po prostu oznaczyć:
    @{ $name } smok nad górami
group-sees-some =
    🙈 Widzę tu tylko komendy i odpowiedzi na moje wiadomości. Wiadomości i podpisów, w których ktoś mnie oznacza, nie widzę.
    Żeby to zmienić, administrator może zrobić mnie administratorem tej grupy. Albo właściciel bota może wyłączyć prywatność w grupach (@BotFather, /setprivacy) i dodać mnie ponownie.
group-no-videos = ⚠️ Nie mogę wysyłać tu filmów, więc przychodziłyby tylko linki. Administrator może na to pozwolić w uprawnieniach grupy albo zrobić mnie administratorem.
group-no-messages = ⚠️ Dodano mnie do grupy „{ $group }”, ale nie mogę tam pisać. Administrator tej grupy może na to pozwolić w jej uprawnieniach albo zrobić mnie administratorem.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 Zamieniam słowa i zdjęcia w filmy z dźwiękiem.

    Napisz, co chcesz zobaczyć, albo wyślij zdjęcie i powiedz, co ma się na nim wydarzyć. Po minucie lub dwóch film jest gotowy. Działam też w grupach.

    Naciśnij „Rozpocznij” i wyślij mi swój pierwszy pomysł.
bot-short-description = 🎬 Zamienia słowa i zdjęcia w filmy z dźwiękiem, na czatach prywatnych i w grupach.

## Videos already made, and what is kept

command-history = Twoje filmy: możesz dostać je ponownie
command-privacy = Co o Tobie przechowuję i kto to widzi
command-forget = Usuń to, co o Tobie przechowuję
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Nowsze
button-older = ⬇️ Starsze
button-forget = 🗑 Usuń wszystko
button-keep = ↩️ Zostaw wszystko
pressed-not-now = Telegram akurat teraz tego nie przyjął. Jeśli film nie przyjdzie, naciśnij jeszcze raz.
history-empty = Nie ma tu jeszcze Twoich filmów. Zrób pierwszy: /video.
history-title = 🎞 Twoje filmy, od najnowszego. Naciśnij przycisk, żeby dostać film ponownie: to nic nie kosztuje i się nie liczy.
history-title-group = 🎞 Twoje filmy z tej grupy, od najnowszego. Naciśnij przycisk, żeby dostać film ponownie: to nic nie kosztuje i się nie liczy.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · przyszedł jako link, więc nie mogę go wysłać ponownie
history-lost = Telegram nie ma już tego filmu, więc nie mogę go wysłać ponownie. Mogę zrobić go od nowa; to liczy się jako jeden film.
forget-ask =
    🗑 Usunąć to, co o Tobie przechowuję, na wszystkich czatach?

    Na zawsze znikną: słowa, opcje, identyfikatory plików ze zdjęciami, linki do filmów i wyniki wszystkich Twoich zakończonych zleceń, Twoja /history z przyciskami, Twoje /settings oraz moje propozycje i pytania, które jeszcze na Ciebie czekają. Przyciski pod Twoimi filmami przestaną działać.

    Wiadomości i filmy na tym czacie zostaną; przechowuje je Telegram i tylko Ty możesz je usunąć. Jeszcze przez mniej więcej dobę będę pamiętać, że powstały Twoje filmy, ale nie jakie, żeby Twój limit się nie zmienił.
forget-under-way =
    { $count ->
        [one] { $count } Twoje zlecenie jest jeszcze w toku. Nie zostanie usunięte i dostaniesz swój film; potem wyślij /forget jeszcze raz.
        [few] { $count } Twoje zlecenia są jeszcze w toku. Nie zostaną usunięte i dostaniesz swoje filmy; potem wyślij /forget jeszcze raz.
       *[many] { $count } Twoich zleceń jest jeszcze w toku. Nie zostaną usunięte i dostaniesz swoje filmy; potem wyślij /forget jeszcze raz.
    }
forget-done =
    { $count ->
        [0] Gotowe. Nie było tu Twoich zakończonych zleceń; otwarte propozycje i pytania zostały usunięte.
        [one] Gotowe. Usunięto { $count } zakończone zlecenie, a z nim otwarte propozycje i pytania.
        [few] Gotowe. Usunięto { $count } zakończone zlecenia, a z nimi otwarte propozycje i pytania.
       *[many] Gotowe. Usunięto { $count } zakończonych zleceń, a z nimi otwarte propozycje i pytania.
    }
privacy =
    🔒 Co o Tobie przechowuję:
    · Twoje zlecenia: słowa, opcje, model, czas, Twój identyfikator w Telegramie, Twój język, czat i wiadomość, z których przyszły, identyfikatory plików w Telegramie z Twoimi zdjęciami, z przesłanymi przez Ciebie filmami i z gotowymi filmami, link do filmu w studiu oraz to, co poszło nie tak, jeśli coś się nie udało. { $days ->
        [0] Do czasu, aż wyślesz /forget.
        [one] Do czasu, aż wyślesz /forget, ale najwyżej przez { $days } dzień.
        [few] Do czasu, aż wyślesz /forget, ale najwyżej przez { $days } dni.
       *[many] Do czasu, aż wyślesz /forget, ale najwyżej przez { $days } dni.
    }
    · Propozycje i pytania, które czekają na Twoją odpowiedź: 1 dzień. Identyfikatory plików w Telegramie ze zdjęciami z albumów: 7 dni.
    · Twój wybór w /settings: dopóki go nie zmienisz albo nie wyślesz /forget.
    · Same zdjęcia, nagrania i Twoje własne filmy: tylko do chwili, gdy dostanie je studio albo zlecenie się skończy. Gotowe filmy: tylko podczas wysyłania.
    · Twoje wiadomości do mnie: dopóki się nimi nie zajmę. Wiadomość, z którą nie udało mi się uporać: 2 dni.

    Kto to widzi:
    · Studio, AI/ML API, dostaje słowa, opcje, zdjęcia, filmy i nagrania ze zlecenia, pod losowym numerem, bez Twojego imienia i identyfikatora w Telegramie. Co przechowuje, zależy od jego własnych zasad.
    · Telegram przechowuje nasze wiadomości i Twoje filmy, według własnych zasad.
    · Właściciel bota może zajrzeć do jego danych i dziennika.
    · W grupie wszyscy jej członkowie widzą zlecenia i filmy.

    Jak to usunąć: /forget usuwa to, co ja przechowuję. Jeszcze przez mniej więcej dobę po zleceniu pamiętam, ze względu na limit, że było i gdzie, ale nie to, co zawierało. Nie usuwa to niczego w studiu, w Telegramie ani w kopiach i dziennikach, które ma właściciel.

## Live state: what the provider tells of its models

price-usd = { NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) } $
price-varies = cena znana, gdy film będzie gotowy
price-unknown = cena nieznana
refused-model-gone =
    Niestety studio nie oferuje już { $model }. { -nothing-counted } { $other ->
        [none] W tej chwili żaden inny model tego nie potrafi.
       *[other] { $other } potrafi to samo: dodaj --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ Na każdym innym czacie wpisz @{ $name } i to, co chcesz zobaczyć.
inline-make = 🎬 Zrób ten film tutaj
inline-about = { $details } · potrwa około { $time } · { $price }
inline-empty = Napisz, co chcesz zobaczyć
inline-refused = ✋ Tak nie dam rady tego zrobić
inline-offer =
    🎬 „{ $prompt }”

    { inline-about } · liczy się jako jeden film
inline-status =
    „{ $prompt }”

    { $status }
inline-make-photo = 🖼 Ożyw tak swoje ostatnie zdjęcie
inline-photo-gone = Nie mam już zdjęcia do tego zlecenia. { -nothing-counted } Wyślij mi je jeszcze raz na naszym czacie prywatnym.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 Na czacie, na którym mnie nie ma, odpowiedz na zdjęcie, wpisując @{ $name } i to, co ma się na nim wydarzyć.
guest-begun = 🎬 Chwileczkę… Jeśli ten tekst się nie zmieni, nic nie powstało: wystarczy oznaczyć mnie jeszcze raz.
guest-how =
    Odpowiedz na zdjęcie, wpisując @{ $name } i to, co ma się na nim wydarzyć, na przykład:
    @{ $name } fale płyną do brzegu, włosy powiewają na wietrze
guest-unanswered = Oznaczono mnie na innym czacie, ale nie mogę już nic tam dopisać. { -nothing-counted } Poproś, proszę, jeszcze raz.

## Sharing: one's own videos in any chat

button-share = ↗️ Udostępnij
button-make-own = 🎬 Zrób własny film
gallery-not-there = Nie masz tu takiego filmu

## The last frame, and the file as it is

button-last-frame = 🎞 Następna scena
button-file = 📎 Jako plik
pressed-fetching = Już pobieram…
ask-frame = 🎞 Na tej klatce kończy się Twój film. Co ma się wydarzyć dalej? Odpowiedz w kilku słowach.
caption-file = 📎 Film taki, jakim zrobiło go studio, bez kompresji Telegrama.
video-gone = Nie mam już dostępu do tego filmu: studio go usunęło, a Telegram udostępnia mi tylko pliki do { $limit } MB. Mogę zrobić go od nowa; to liczy się jako jeden film.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ W kolejce. Studio nie przyjmuje teraz nowych zleceń; Twoje nie przepadnie i ruszy dalej samo.
status-paused-model = ⏸ W kolejce. Studio nie przyjmuje teraz zleceń dla { $model }; Twoje nie przepadnie i ruszy dalej samo. Inny model może w tym czasie działać.
status-unclear = 🔎 Studio nadal nie potrafi powiedzieć, czy Twoje zlecenie do niego dotarło, więc nie liczy się ono już do Twoich zleceń w toku. Jako film nadal się liczy, chyba że się nie uda. Pytam jeszcze przez dobę: jeśli film się pojawi, dostaniesz go.
status-fitting = 📦 Film jest za duży dla Telegrama, więc go zmniejszam… { $percent }%
status-converting = 📦 Telefony nie odtworzą filmu w tym formacie, więc go przerabiam… { $percent }%
caption-smaller = zmniejszony, żeby zmieścił się w Telegramie
caption-converted = przerobiony, żeby działał na telefonach
link-no-room = Nie mam teraz miejsca na ten film, więc oto link. { -link-expires }
link-not-ready = Nie udało mi się przerobić tego filmu tak, żeby działał na telefonach, więc oto link. { -link-expires }
failed-no-room = Skończyło mi się miejsce do pracy. Musi się tym zająć właściciel bota.
refused-budget = Budżet bota na 24 godziny jest wyczerpany. { quota-next }
refused-budget-model = Film z { $model } kosztowałby { $price }, czyli więcej niż cały budżet bota na 24 godziny. /models pokaże, ile kosztują inne modele.
refused-budget-price = { $model } nie ma stałej ceny, a właściciel bota pozwala tylko na modele, które ją mają. /models pokaże, ile kosztują inne modele.
refused-paused = Konto bota w studiu jest prawie puste, więc nie przyjmuję teraz nowych zleceń. Właściciel bota o tym wie. Spróbuj, proszę, później.
refused-model-not-allowed =
    Ten bot nie udostępnia { $model }. { $other ->
        [none] /models pokaże, co udostępnia.
       *[other] { $other } potrafi to samo: dodaj --model { $other }
    }
refused-video-price = Film z { $model } kosztowałby { $price }, a jeden film może tu kosztować najwyżej { $amount }. /models pokaże, ile kosztują inne modele.
refused-video-unknown = Nikt nie potrafi z góry powiedzieć, ile kosztuje { $model }, a jeden film może tu kosztować najwyżej { $amount }. /models pokaże, ile kosztują inne modele.
refused-user-money = To byłoby więcej niż { $amount }, które możesz tu wydać w ciągu 24 godzin. { quota-next }
refused-budget-kept = Reszta budżetu bota na 24 godziny jest zachowana dla jego administratorów. { quota-next }
refused-fetched = W ciągu 24 godzin mogę ponownie pobrać dla Ciebie najwyżej { $limit } MB gotowych filmów. Spróbuj ponownie za { $time }.
refused-files = W ciągu ostatnich 24 godzin zbyt wielu Twoich plików nie dało się otworzyć, więc na razie nie otwieram kolejnych. Spróbuj ponownie za { $time }.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API nie przyjmuje naszego klucza.
        [credits] Nasze konto w AI/ML API jest puste.
       *[other] AI/ML API nas nie wpuszcza.
    }
admin-paused = ⚠️ { admin-barrier } Dopóki to się nie zmieni, nie wysyłam tam nic nowego, ale wciąż próbuję. Nic nie przepadło; teraz czeka: { $count }.
admin-resumed = ✅ AI/ML API znów przyjmuje nasze zlecenia. To, co czekało, rusza dalej.
admin-no-access = ⚠️ { admin-barrier } Wygląda na to, że dopóki to się nie zmieni, nie da się zrobić żadnego filmu. Próbuję znowu co minutę.
admin-access = ✅ AI/ML API znowu nas wpuszcza.
admin-records-refused = ⚠️ AI/ML API odrzuca sposób, w jaki szukam w jego rejestrze zleceń, które zostały wysłane, ale nie potwierdzone. To mój błąd: proszę go zgłosić. Za nic nie płacimy dwa razy i szukam dalej, ale takie zlecenia muszą czekać. Więcej mówią „python -m bot check” i dziennik.
admin-records-fine = ✅ AI/ML API znów pozwala mi przeszukiwać swój rejestr. Zlecenia, które na to czekały, idą dalej.
admin-balance-low = ⚠️ Na naszym koncie w AI/ML API zostało { $amount }. Nie przyjmuję nowych zleceń, dopóki nie zostanie doładowane; te w toku trwają dalej.
admin-balance-fine = ✅ Nasze konto w AI/ML API zostało doładowane: { $amount }. Znów przyjmuję nowe zlecenia.
admin-prices-fell = ⚠️ AI/ML API podaje nagle mniej niż jedną dziesiątą ostatniej ceny dla: { $models }. Liczę dalej po starej cenie, dopóki nowa nie utrzyma się przez 24 godziny.
admin-prices-fine = ✅ Ceny podawane przez AI/ML API znów się liczą.
admin-models-new = 🆕 AI/ML API ma nowe modele i umiem z nich korzystać: { $models }. Administratorzy mogą ich już używać, a inni tylko wtedy, gdy ALLOWED_MODELS to * albo je wymienia. „models deny” wyłącza wybrany model.
admin-models-odd = 🆕 AI/ML API ma nowe modele, z których nie umiem korzystać: { $models }. Nie oferuję ich; /models mówi, dlaczego.
admin-models-many = 🆕 AI/ML API podaje naraz tyle nowych modeli, że nie wszystkie opisy są przeczytane. Pominięte: { $models }.
admin-budget-half = ⚠️ Wydana jest połowa naszego budżetu na 24 godziny lub więcej: { $amount } z { $total }.
admin-budget-low = ✅ Teraz wydana jest mniej niż połowa naszego budżetu na 24 godziny: { $amount } z { $total }.
admin-budget-spent = ⚠️ W naszym budżecie na 24 godziny nie ma już miejsca: wydane jest { $amount } z { $total }. Odmawiam zleceń, dopóki znów nie będzie miejsca.
admin-budget-room = ✅ W naszym budżecie na 24 godziny znów jest miejsce: wydane jest { $amount } z { $total }.


## Admins: verbs (whoever may do what)

command-grant = Daj komuś inny limit dzienny
command-tier = Poziom: limit dzienny z nazwą
command-ban = Zablokuj komuś dostęp
command-unban = Przywróć komuś dostęp
command-pause = Na razie nie przyjmuj nic nowego
command-resume = Wznów przyjmowanie zleceń
command-user = Co wiem o danej osobie
command-invite = Utwórz link z zaproszeniem
command-loglevel = Ile zapisuję w dzienniku
command-changes = Ostatnie zmiany administratorów
refused-banned = Właściciel tego bota zablokował Ci dostęp.
refused-house-paused =
    Właściciel wstrzymał tego bota. { $reason ->
        [none] Spróbuj, proszę, później.
       *[other] { $reason }
    }
status-paused-owner = ⏸ W kolejce. Właściciel wstrzymał tego bota; Twoje zlecenie nie przepadnie i ruszy dalej samo.
queue-paused-owner = ⏸ wstrzymane przez właściciela – { $prompt }
verb-in-private = Napisz mi to, proszę, na czacie prywatnym.
verb-form =
    Pisze się to tak:
    { $form }
    Na przykład:
    { $example }
verb-word-missing = Brakuje jednego słowa.
verb-word-odd = Nie wiem, co ma tu znaczyć „{ $word }”.
verb-user-missing = Wskaż, o kogo chodzi: podaj identyfikator użytkownika albo odpowiedz na jego wiadomość przekazaną do mnie.
verb-user-odd = „{ $word }” to nie identyfikator użytkownika: identyfikator jest liczbą, którą użytkownik widzi, gdy wyśle mi /start.
verb-name = Telegram nie mówi mi, kim jest { $name }. Podaj identyfikator użytkownika albo odpowiedz na jego wiadomość przekazaną do mnie.
verb-of-admin = { $id } jest w ADMIN_IDS, a administratorom nie można ustawiać limitów ani blokować dostępu.
verb-daily-none = 0 dziennie to ani jednego filmu; żeby zablokować komuś dostęp, użyj ban. Brak limitu to „unlimited”.
verb-daily-many = To za dużo: dziennie można najwyżej { $limit }. Brak limitu to „unlimited”.
verb-money-fixed = Pieniędzy nie można przydzielać: USER_DAILY_USD i DAILY_BUDGET_USD dotyczą wszystkich.
verb-day-odd = „{ $word }” to nie data. Datę pisze się tak: 2030-12-31.
verb-day-over = Dzień { $day } już minął: dziś jest { $today } (UTC).
verb-tier-unknown =
    Nie ma poziomu „{ $name }”. { $names ->
        [none] Nie ma jeszcze żadnych poziomów.
       *[other] Dostępne poziomy: { $names }.
    }
verb-tiers =
    { $names ->
        [none] Nie ma jeszcze żadnych poziomów.
       *[other] Poziomy: { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } może robić dowolnie dużo filmów dziennie
        [one] { $id } może zrobić { $limit } film dziennie
        [few] { $id } może zrobić { $limit } filmy dziennie
       *[many] { $id } może zrobić { $limit } filmów dziennie
    }{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] .
       *[other] {" "}do { $until } włącznie (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] { $id } ma znów to, co wszyscy: dowolnie dużo filmów dziennie.
        [one] { $id } ma znów to, co wszyscy: { $limit } film dziennie.
        [few] { $id } ma znów to, co wszyscy: { $limit } filmy dziennie.
       *[many] { $id } ma znów to, co wszyscy: { $limit } filmów dziennie.
    }
verb-tier-set =
    { $limit ->
        [0] „{ $name }” oznacza dowolnie dużo filmów dziennie.
        [one] „{ $name }” oznacza { $limit } film dziennie.
        [few] „{ $name }” oznacza { $limit } filmy dziennie.
       *[many] „{ $name }” oznacza { $limit } filmów dziennie.
    } { $count ->
        [0] Nikt jeszcze nie ma tego poziomu.
        [one] Ma go { $count } osoba.
        [few] Mają go { $count } osoby.
       *[many] Ma go { $count } osób.
    }
verb-tier-off = Poziomu „{ $name }” już nie ma. Każdy, kto go miał, ma teraz to, co wszyscy.
verb-banned = Dostęp dla { $id } jest zablokowany. To, co czekało w kolejce, zostało anulowane; to, co już opłacone, zostanie dostarczone.
verb-unbanned = Dostęp dla { $id } nie jest już zablokowany.
verb-not-banned = Dostęp dla { $id } nie jest zablokowany.
verb-paused = ⏸ Wstrzymano. Nie przyjmuję nic nowego i za nic nie płacę, ktokolwiek by o to prosił; to, co już powstaje, zostanie dostarczone.
verb-resumed = ▶️ Znów przyjmuję zlecenia, a to, co czekało, rusza dalej.
verb-not-paused = Bot nie jest wstrzymany.
verb-model-unknown = Nie ma rodziny modeli „{ $name }”; najbardziej podobna to { $nearest }.
verb-model-default = { $model } to DEFAULT_MODEL, używany, gdy nikt nie poda modelu. Najpierw zmień to ustawienie.
verb-model-ceiling = Nie można tu udostępnić { $model }: wyklucza to { $setting }.
verb-model-denied = Nikt nie może już używać { $model }, nawet administratorzy.
verb-model-allowed = Można używać { $model }.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API nie podaje żadnych modeli poza tymi, które mam od początku.
verb-models-new-later = W tej chwili nie o wszystko udało się zapytać; powód jest w dzienniku, a ja spróbuję ponownie.
verb-price = Jeden film może kosztować najwyżej { $price }.
verb-price-ceiling = Jeden film może kosztować najwyżej { $price }, zgodnie z MAX_VIDEO_USD.
verb-price-any = Film może kosztować dowolną kwotę, zgodnie z MAX_VIDEO_USD.
verb-price-above = MAX_VIDEO_USD to { $price } i nikt nie może tu pozwolić na więcej.
verb-invited =
    { $count ->
        [one] Zaproszenie dla { $count } osoby; wystarczy je otworzyć:
        [few] Zaproszenie dla { $count } osób; wystarczy je otworzyć:
       *[many] Zaproszenie dla { $count } osób; wystarczy je otworzyć:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] Można użyć jeszcze { $count } raz:
        [few] Można użyć jeszcze { $count } razy:
       *[many] Można użyć jeszcze { $count } razy:
    } { $link }
verb-invites-none = Nie ma żadnych otwartych zaproszeń.
verb-invite-open = Zaproszenie nie jest potrzebne: ten bot jest otwarty dla wszystkich.
verb-invite-off = Z zaproszenia { $name } nikt więcej nie skorzysta. Kto już z niego skorzystał, może zostać.
verb-invite-unknown = Nie ma zaproszenia „{ $name }”.
verb-log-level = Działający bot w ciągu kilku sekund przejdzie na poziom dziennika { $level }, do następnego uruchomienia.
verb-changes-none = Żaden administrator nic jeszcze nie zmienił.
verb-user =
    👤 { $id } · { $level ->
        [admin] administrator
        [guest] ma dostęp z zaproszenia
        [user] ma dostęp
        [banned] dostęp zablokowany
       *[stranger] nie ma na żadnej liście
    }
    Język: { $tongue ->
        [none] nieznany
       *[other] { $tongue }
    }
    Ostatnie zlecenie: { $day ->
        [none] o żadnym nie wiem
       *[other] { $day } (UTC)
    }
verb-user-note = Notatka: { $note }
verb-user-grant =
    Własny limit dzienny{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] {" "}do { $until } włącznie (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Filmy z ostatnich 24 godzin: { $used }, bez limitu
       *[other] Filmy z ostatnich 24 godzin: { $used } z { $limit }
    } · w toku: { $running }
verb-user-month = Filmy z ostatnich 30 dni: { $videos } · koszt: { $amount } · nieudane zlecenia: { $failures }


## Admins: figures, digest, news

command-stats = Co robię, w liczbach
command-balance = Ile zostało na naszym koncie
command-broadcast = Wyślij aktualności tym, którzy ich chcą
stats-period =
    { $period ->
        [today] Dziś (UTC)
        [week] Ostatnie 7 dni
       *[month] Ostatnie 30 dni
    }
stats-counts = Zlecenia: { $requests }, filmy: { $videos }, nieudane: { $failed }
stats-undelivered = Zrobione, ale niedostarczone: { $count }
stats-cancelled = Anulowane: { $count }
stats-people = Osoby: { $users }, grupy: { $groups }
stats-cost = Koszt: { $amount }
stats-cost-priced = Koszt: { $amount }. Z tego { $total } według cennika, bo AI/ML API nie podało, ile pobrało.
stats-unpriced = Koszt nieznany: { $count }
stats-provider = Według AI/ML API: { $amount }, opłacone zlecenia: { $count }
stats-provider-refused = AI/ML API nie pokazuje naszemu kluczowi, co policzyło.
stats-provider-unknown = Nie udało się zapytać AI/ML API, co policzyło.
stats-failures = Dlaczego zlecenia się nie udały
stats-failure =
    { $why ->
        [content] Zasady dotyczące treści
        [request] Zlecenie nieprzyjęte
        [studio] Nie dało się zrobić
        [account] Nasze konto lub klucz
        [late] Niedokończone
        [lost] Brak filmu, którego da się użyć
        [file] Problem z przysłanym plikiem
       *[own] Mój błąd
    }: { $count }
stats-times = Od zlecenia do filmu: połowa w ciągu…, dziewięć na dziesięć w ciągu…
stats-time = { $model }: { $half }, { $most }
stats-slowest = Najwolniejszy: { $model }, połowa jego filmów w ciągu { $half }
balance-left = Nasze konto w AI/ML API: { $amount }
balance-left-before = Nasze konto w AI/ML API, { $time } temu: { $amount }. Teraz nie udało się tego sprawdzić.
balance-unknown = Nie udało się zapytać AI/ML API, ile zostało na naszym koncie.
balance-spent = Wydane w ciągu ostatnich 24 godzin: { $amount }
balance-lasts-hours = W tym tempie wystarczy na { $time }.
balance-lasts-days =
    { $days ->
        [one] W tym tempie wystarczy na { $days } dzień.
        [few] W tym tempie wystarczy na { $days } dni.
       *[many] W tym tempie wystarczy na { $days } dni.
    }
digest-title = 🎬 Nasz tydzień, od { $first } do { $last } (UTC)
news-readers = Osoby z włączonymi aktualnościami: { $count }
news-how = Żeby wysłać im aktualności, napisz tekst po komendzie, na przykład:
    /broadcast Mamy nowe modele.
news-preview = Powyżej widzisz swoją wiadomość w takiej postaci, w jakiej zostanie wysłana. Osoby, które ją dostaną: { $count }
button-news-send = 📣 Wyślij
news-progress = Aktualności w drodze: wysłano { $sent } z { $people }
news-done = ✅ Aktualności wysłane: { $sent } z { $people }. Zablokowało mnie: { $blocked }. Nieprzyjęte przez Telegram: { $failed }. Pominięte lub niepewne: { $rest }.
news-refused = Telegram nie przyjmuje tej wiadomości: { $reason }
news-gone = Nie mam już tej wiadomości. Wyślij, proszę, /broadcast jeszcze raz.
refused-news-too-long =
    { $limit ->
        [one] To za długie: wiadomość może mieć najwyżej { $limit } znak.
        [few] To za długie: wiadomość może mieć najwyżej { $limit } znaki.
       *[many] To za długie: wiadomość może mieć najwyżej { $limit } znaków.
    }
button-set-news = 📰 Aktualności tego bota: { $value }


## Admins: copies, audit

admin-copy-failed = ⚠️ Nie udało się zrobić codziennej kopii mojej bazy danych. Powód jest w dzienniku. Próbuję znowu co godzinę.
admin-copy-fine = ✅ Codzienna kopia mojej bazy danych znów powstaje.
command-audit = Sprawdź, ile pobrało AI/ML API
verb-month-odd = „{ $word }” to nie miesiąc. Miesiąc pisze się tak: 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } opłata, { $amount }.
        [few] { $count } opłaty, { $amount }.
       *[many] { $count } opłat, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] Za { $count } film jeszcze nie pobrano opłaty.
        [few] Za { $count } filmy jeszcze nie pobrano opłaty.
       *[many] Za { $count } filmów jeszcze nie pobrano opłaty.
    }
verb-audit-unexplained = Niewyjaśnione: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Nie ode mnie: { $amount }
        [uncharged] Opłaty nie pobrano: { $total }
        [for-nothing] Pobrano mimo niepowodzenia: { $amount }
       *[differs] Pobrano { $amount }, podano { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] I jeszcze { $count }: pokaże to „python -m bot audit”.
        [few] I jeszcze { $count }: wszystkie pokaże „python -m bot audit”.
       *[many] I jeszcze { $count }: wszystkie pokaże „python -m bot audit”.
    }


## Admins: alerts

admin-conflict = ⚠️ Z naszym tokenem działa jeszcze jeden bot, więc do każdego z nas dociera tylko część wiadomości. Zatrzymaj go albo zdobądź nowy token u @BotFather.
admin-conflict-over = ✅ Nikt inny nie używa już naszego tokena. Znów dostaję wszystkie wiadomości.

## Films: several scenes, each made from where the last one ended

command-film = Zrób film z kilku scen, każda w osobnym wierszu
offer-film =
    Zrobić z tego film złożony z { $scenes } scen?

    „{ $prompt }”

    { inline-about } · wlicza się do limitu { $scenes } razy

    Każda scena zaczyna się tam, gdzie skończyła się poprzednia, a wszystkie przyjdą jako jeden film.
button-make-film = 🎬 Zrób cały film
button-as-film = 🎬 Film z { $scenes } scen
status-making-film =
    🎬 Kręcę scenę { $scene } z { $scenes }…
    { $bar } { $percent }%
    { $left ->
        [-1] To trwa trochę dłużej niż zwykle.
       *[other] Na cały film zostało około { $time }
    }
status-between-scenes =
    🎬 Następna scena: { $scene } z { $scenes }.
    { $position ->
        [-1] Sprawdzam, gdzie skończyła się poprzednia.
        [0] ⏳ W kolejce: przed nią ponad { $limit }.
        [1] ⏳ W kolejce: jest następna.
       *[other] ⏳ W kolejce: numer { $position }.
    }
queue-between-scenes = 🎬 między dwiema scenami – { $prompt }
pressed-cut-short = Więcej scen nie powstanie. Dostaniesz te, które już są.
caption-shorter = ✂️ Gotowe sceny: { $made } z { $scenes }. Potem: { $reason }
caption-shorter-wanted = ✂️ Gotowe sceny: { $made } z { $scenes }, zgodnie z Twoim życzeniem.
refused-daily-many =
    { $limit ->
        [one] To wlicza się do limitu { $videos } razy, a limit na 24 godziny to { $limit }.
        [few] To wlicza się do limitu { $videos } razy, a limit na 24 godziny to { $limit }.
       *[many] To wlicza się do limitu { $videos } razy, a limit na 24 godziny to { $limit }.
    } Zmniejsz liczbę scen.
refused-film-short =
    Liczba scen może wynosić od { $least } do { $limit }, a każdy wiersz to jedna scena. Na przykład:

    /film lis budzi się w śniegu
    lis biegnie przez las
    w świetle księżyca spotyka sowę
refused-film-long = Liczba wierszy to { $scenes }, a scen może być najwyżej { $limit }: każdy wiersz to jedna scena.
refused-film-media = Film złożony ze scen może zaczynać się od jednego zdjęcia i niczego więcej: bez drugiego zdjęcia, bez dźwięku i bez filmu.
failed-answer-lost = Studio to zrobiło, ale jego odpowiedź zaginęła po drodze, a drugi raz jej nie poda. To kosztowało, więc z własnej inicjatywy nie zapłacę za to ponownie.
taken-back = Zlecenie zostało przez Ciebie anulowane. To, co do tej pory powstało, jest już opłacone, więc liczy się do wydatków.

## Words that a photo says

command-say = Niech zdjęcie wypowie Twoje słowa
