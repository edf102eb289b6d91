# The source of all words. One file a language; the same messages and variables in each.
# Plain text throughout: no HTML, no Markdown. Ids and versions come as strings, counts as numbers.

## Greetings

start =
    🎬 I turn words and photos into video.

    Send /video and what you want to see:
    /video a dragon over the mountains

    Or send a photo with a caption that says what should happen in it. It takes a minute or two, and I tell you how far it is.

    /help shows everything I can do.
help =
    🎬 Words: /video a dragon over the mountains
    🖼 A photo: send it with a caption, or answer a photo with /video and what should happen.

    Options, before or after the words:
    --model NAME ({ $families })
    --ar 16:9 or 9:16, the shape
    --duration 8, seconds
    --res 1080p, resolution
    --seed 42, the same again
    --no "blur, text", what to avoid
    --silent, without sound
    --raw, your words exactly as written
    --set name=value, anything else that a model takes

    Without --model I take { $model }. Not every model takes every option; if one does not, I say so, and nothing is used up.

    /queue – your requests
    /cancel – take back what still waits
    /quota – how many videos you have left
help-group =
    🎬 In this group: /video a dragon over the mountains, or answer a photo with /video and what should happen in it. A photo's caption may begin with /video too.
unknown-command = I do not know { $command }. /help shows what I can do.
sorry = Something went wrong on my side. Nothing was used up. Please send it once more.

## Command menus (at most 256 characters each)

command-video = Make a video: /video and what you want to see
command-queue = Your requests, and where they stand
command-cancel = Take back what still waits
command-quota = How many videos you have left
command-help = What I can do, and all options

## Questions and offers

ask-prompt = Nice photo. What should happen in it? Answer with a few words.
ask-words = What should the video show? Answer with a few words, or write /video a dragon over the mountains.
ask-placeholder = What should happen?
offer =
    Shall I make a video of this?

    “{ $prompt }”

    { $model } · about { $time } to make · { $price } · counts as one video
edited = I keep to what you wrote first. If you want the changed version, please send it as a new message.
unsupported =
    { $kind ->
        [sticker] I cannot make a video of a sticker.
        [animation] I cannot use animated pictures, only still ones.
       *[other] I cannot use that.
    } Send me words, or a photo with a caption.

## Buttons

button-make = 🎬 Make the video
button-again = 🔁 Again
button-retry = 🔁 Try again
button-cancel = ✖️ Cancel
button-cancel-place = ✖️ Cancel “{ $prompt }”
pressed-make = It is in the queue.
pressed-already = This one is being made already.
pressed-not-yours = This button belongs to somebody else.
pressed-gone = This is too old; please ask again with /video.
pressed-cancelled = Taken back.
pressed-too-late = It is being made already and can no longer be stopped. You will get the video.

## The status of a request

status-preparing = 🖼 Looking at your photo …
status-waiting =
    { $place ->
        [1] ⏳ In the queue: yours is next.
       *[other] ⏳ In the queue: place { $place }.
    }
status-starting = 🎬 Getting ready to film …
status-checking = 🔎 The studio did not answer clearly. I am finding out whether it has your request; nothing is made or counted twice.
status-making =
    🎬 Filming …
    { $bar } { $percent }%
    { $left ->
        [-1] It takes a little longer than usual.
       *[other] About { $time } left
    }
status-late = 🐢 This takes far longer than usual. It no longer counts towards your quota. I keep watching for a day, and if the video comes, you get it.
status-sending = 📤 The video is ready; sending it …
status-cancelled = ✖️ Taken back. Nothing was used up.
status-undelivered = 🎁 Your video is ready, but Telegram does not let me send it into this chat.
status-failed =
    ❌ { $reason }

    Nothing was used up.

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · made in { $time }

## The list of requests, and the quota

queue-empty = You have no request under way. Start one with /video.
queue-title =
    { $count ->
        [one] You have { $count } request under way:
       *[other] You have { $count } requests under way:
    }
queue-waiting = ⏳ place { $place } – { $prompt }
queue-making = 🎬 filming – { $prompt }
queue-sending = 📤 sending – { $prompt }
queue-preparing = 🖼 looking at the photo – { $prompt }
queue-late = 🐢 late – { $prompt }
cancel-none = You have no request that waits. Start one with /video.
cancel-done =
    { $count ->
        [one] Taken back: { $count } request. Nothing was used up.
       *[other] Taken back: { $count } requests. Nothing was used up.
    }
cancel-too-late =
    { $count ->
        [one] { $count } request is being made already and can no longer be stopped. You will get the video.
       *[other] { $count } requests are being made already and can no longer be stopped. You will get the videos.
    }
quota-daily =
    { $limit ->
        [0] You may make as many videos a day as you like. In the last 24 hours: { $used }.
       *[other] In the last 24 hours you used { $used } of { $limit } videos; { $left } left.
    }
quota-next = The next place opens in { $time }.
quota-active =
    { $limit ->
        [0] Under way now: { $used }.
       *[other] Under way now: { $used } of at most { $limit } at a time.
    }
quota-chat = This group used { $used } of { $limit } videos in the last 24 hours.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt = The words are missing. For example: /video a dragon over the mountains
refused-unknown-option = I do not know the option { $option }. I know { $options }.
refused-option-value = { $option } needs a value, for example { $example }.
refused-option-flag = { $option } stands alone, without a value.
refused-open-quote = A quotation mark behind { $option } is not closed.
refused-unknown-model = I do not know the model “{ $name }”. Did you mean { $nearest }? The nearest are { $families }.
refused-option =
    { $operation ->
        [image] { $model } does not take { $option } for photos. It takes { $options }.
       *[other] { $model } does not take { $option }. It takes { $options }.
    }
refused-value = { $option } cannot be “{ $value }”. Possible: { $choices }.
refused-not-integer = { $option } needs a whole number, not “{ $value }”.
refused-not-number = { $option } needs a number, not “{ $value }”.
refused-bounds = { $option } cannot be { $value }. Possible: { $minimum } to { $maximum }.
refused-option-too-long = The text behind { $option } is too long; at most { $limit } characters.
refused-prompt-too-long = That is { $length } characters; { $model } takes at most { $limit }.
refused-needs-photo = { $model } needs a photo here: send one with a caption, or answer one with /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } takes { $limit } photo at most.
       *[other] { $model } takes { $limit } photos at most.
    } It makes a video of { $takes }. { $other ->
        [none] No other model takes so many either.
       *[other] { $other } takes them: add --model { $other }
    }
refused-needs-photos = { $model } needs { $count } photos here: send them as an album with a caption.
refused-needs-sound = { $model } needs a photo and a sound: answer a voice message with a photo and /video.
refused-needs-video = { $model } needs a video: answer one of mine with /video and what should change.
refused-media =
    { $operation ->
        [text] { $model } needs more than words.
        [image] { $model } cannot animate a photo.
        [frames] { $model } cannot go from one photo to another.
        [references] { $model } cannot take what it shows from photos.
        [talking] { $model } cannot make a photo talk.
        [edit] { $model } cannot change a video like this.
        [extend] { $model } cannot continue a video.
       *[other] { $model } cannot make a video of this.
    } It takes { $takes }. { $other ->
        [none] No other model can do it either.
       *[other] { $other } can: add --model { $other }
    }
refused-needs-setting = { $model } also needs --set { $setting }=VALUE. Possible: { $choices }.
refused-setting = { $model } has nothing called “{ $setting }”. With --set it takes { $settings }.
refused-album = I can use one photo at a time. Please send just that one, with a caption that says what should happen.
refused-not-allowed = This bot serves only the people and groups that its owner has chosen.
refused-user-daily =
    { $limit ->
        [one] You have used your { $limit } video of the last 24 hours.
       *[other] You have used your { $limit } videos of the last 24 hours.
    } The next place opens in { $time }.
refused-chat-daily =
    { $limit ->
        [one] This group has used its { $limit } video of the last 24 hours.
       *[other] This group has used its { $limit } videos of the last 24 hours.
    } The next place opens in { $time }.
refused-user-active =
    { $limit ->
        [one] You already have { $limit } request under way. When it is done, ask again. /queue shows it.
       *[other] You already have { $limit } requests under way. When one is done, ask again. /queue shows them.
    }

## Photos that cannot be used

image-too-large = This picture is too large: it must be under { $limit } MB.
image-too-many-pixels = This picture has { $megapixels } megapixels; I can use up to { $limit }.
image-too-small = This picture is too small ({ $width }×{ $height }); each side needs at least { $limit } pixels.
image-broken = I cannot open this picture; the file seems to be damaged. Please send it once more.
image-format = I cannot use { $format } pictures. Please send JPEG, PNG or WebP.
image-animated = I cannot use animated pictures, only still ones.
image-gone = Telegram does not hand me this photo any more. Please send it once more.
sound-too-large = This sound is too large: it must be under { $limit } MB.
sound-too-long =
    { $limit ->
        [one] This sound is too long; at most { $limit } second.
       *[other] This sound is too long; at most { $limit } seconds.
    }
sound-broken = I cannot play this sound. Please send a voice message, or an MP3 file.
sound-gone = Telegram does not hand me this sound any more. Please send it once more.

## Failures

failed-content = The studio declined this prompt or photo: its rules do not allow it. Try other words.
failed-generation = The studio could not make this video: { $reason }
failed-unknown = The studio could not make this video, and did not say why.
failed-field = The studio did not accept { $field }. Try it without that option.
failed-bad-request = The studio did not accept the request: { $reason }
failed-bad-key = The studio does not let me in at the moment. The owner of this bot has to look into it.
failed-no-credits = The owner's account at the studio is empty. The owner of this bot has to fill it up.
failed-not-allowed = The studio does not allow this to the owner's account.
failed-model-gone = The studio no longer has this model. Please choose another one.
failed-maintenance = The studio is working on this model just now. Try another model, or later.
failed-never-came = The studio never finished this video, and I have stopped waiting.
failed-internal = Something went wrong on my side. Please try again.

link-too-large = The video is larger than the { $limit } MB that I may upload, so here is its link. It will not last for ever:
link-not-taken = Telegram does not take this video here, so here is its link. It will not last for ever:
link-not-fetched = I could not fetch the video to send it, so here is its link. It will not last for ever:
video-broken = The video file is damaged.

## What a model makes a video of: parts of a list

operation-text = words
operation-image = a photo
operation-frames = a first and a last photo
operation-references = reference photos
operation-talking = a photo with a sound
operation-edit = a video to change
operation-extend = a video to continue

## Why no chat can reach a model

unreachable-mask-video = needs a second video that masks what is to be painted over
unreachable-character-object = needs a character and a video of an actor to drive it

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = price known only afterwards
price-unknown = price unknown
refused-model-gone =
    Sorry, the studio no longer offers { $model }. Nothing was used up. { $other ->
        [none] At the moment no other model can do this either.
       *[other] { $other } can do the same: add --model { $other }
    }
