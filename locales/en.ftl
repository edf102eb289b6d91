# The source of all words. One file a language; the same messages and variables in each.
# Plain text throughout: no HTML, no Markdown. Ids and versions come as strings, counts as numbers.

## Sentences that several messages share

-nothing-counted = It doesn't count.
-third-counts = It doesn't count as a video, unless this has already happened to you twice in the last 24 hours.
-link-expires = The link expires after a while:

## Greetings

start =
    🎬 I turn words and photos into videos.

    Send /video and what you want to see:
    /video a dragon over the mountains

    Or send a photo with a caption that says what should happen in it. It takes a minute or two, and I keep you posted.

    { $quota }
start-quota =
    { $limit ->
        [0] You can make as many videos as you like.
        [one] You can make { $limit } video a day; left right now: { $left }.
       *[other] You can make { $limit } videos a day; left right now: { $left }.
    }
help =
    🎬 Words: send /video and what you want to see.
    🖼 A photo: add a caption that says what should happen in it, or reply to a photo with /video.
    🎞 An album: two photos become the first and the last frame; more photos show who or what should appear.
    🗣 A voice: reply to a voice message with a photo and /video, and the photo will talk. Or send a photo with /say and the words.
    🎥 A video, yours or one of mine: add a caption, or reply to it with /video, and I'll change or extend it. Reply with a photo and /video, and the photo moves like it.
    ⚙️ Length, shape, resolution, models: tap a button below.

    The videos are made by a studio, AI/ML API. { $quota }
help-options =
    🎛 Options, anywhere in your message:

    --model NAME – model; /models lists them all
    --ar 16:9 – shape: 16:9, 9:16, or simply vertical
    --duration 8 – length in seconds
    --res 1080p – resolution
    --seed 42 – much the same result again
    --no "blur, text" – what to avoid
    --silent – without sound
    --raw – your words exactly as written
    --sketch – a cheap look first, then in full
    --set name=value – any other setting of the model

    Without --model I use { $model }, or your choice in /settings. Not every model has every option; if one doesn't fit, I'll tell you, and it doesn't count.
help-commands =
    📜 Commands:

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
    🎬 In this group, send
    /video a dragon over the mountains
    or reply to a photo or a video with /video and what should happen in it. A caption can also begin with /video.
unknown-command =
    I don't know the command { $command }. { $nearest ->
        [none] /help shows what I can do.
       *[other] Did you mean { $nearest }?
    }
sorry = Something went wrong on my side. { -nothing-counted } Please send it again.

## Command menus (at most 256 characters each)

command-video = Make a video from your words
command-queue = Your requests, and where they stand
command-cancel = Cancel requests that are still waiting
command-quota = How many videos you have left
command-help = What I can do

## Questions and offers

ask-prompt = Nice photo! What should happen in it? Reply with a few words.
ask-words =
    What should the video show? Reply with a few words, or send
    /video a dragon over the mountains
ask-video = 🎞 What should I do with this video? Reply with a few words, for example: make it winter.
ask-say = 🗣 What should be said in this video? Reply with the words.
ask-say-photo = 🗣 What should this photo say? Reply with the words.
ask-placeholder = What should happen?
offer =
    Shall I make a video from this?

    “{ $prompt }”

    { inline-about } · counts as one video
offer-help = Was that a question? /help shows what I can do.
offer-others-change = These models can change it instead:
offer-terms = { $model } · about { $time } to make · { $price }
offer-talk =
    Shall I make this photo talk?

    { $terms } · counts as one video
offer-say =
    Shall I make this photo say it?

    “{ $prompt }”

    { $terms } · counts as one video
ask-video-note =
    Should this photo talk, with the voice from the video message, or move like it?

    🗣 { $talking }
    🕺 { $animating }
offer-move =
    Shall I make this photo move like that video?

    { $terms } · counts as one video
edited = I'm using what you wrote first. To get the changed version, send it as a new message.
unsupported =
    { $kind ->
        [sticker] I can't make a video from a sticker.
       *[other] I can't use that.
    } Send me words, or a photo or a video with a caption.
unusable-answered =
    { $kind ->
        [sticker] I can't use the sticker you replied to.
       *[other] I can't use what you replied to.
    } Send your message again without replying to it.

## Buttons

button-make = 🎬 Make the video
button-again = 🔁 Again
button-sketch = ✏️ Sketch
button-another-sketch = ✏️ Another sketch
button-full = 🎬 In full
button-retry = 🔁 Try again
button-cancel = ✖️ Cancel
button-cancel-place = ✖️ Cancel “{ $prompt }”
button-no = ✖️ No, thanks
button-without = Without { $option }
button-write-down = 📝 Write it down
button-talk = 🗣 Let it talk
button-animate = 🕺 Move like that
button-options = 🎛 Options
button-models = 🎬 Models
button-commands = 📜 Commands
pressed-make = Added to the queue.
pressed-already = This one is already being made.
pressed-not-yours = This button belongs to somebody else.
pressed-write-down = Listening…
pressed-already-written = I have already listened to this one.
pressed-gone = This button has expired. Start again with /video.
pressed-cancelled = Cancelled.
pressed-too-late = Too late to cancel: filming has started. You'll get the video.
pressed-doubtful = The studio's answer was unclear, and I'm still checking whether it has this request. It can't be cancelled right now.

## The status of a request

status-preparing = 🖼 Looking at your photo…
status-preparing-video = 🎞 Looking at the video…
status-waiting =
    { $position ->
        [0] ⏳ In the queue: more than { $limit } before you.
        [1] ⏳ In the queue: yours is next.
       *[other] ⏳ In the queue: number { $position }.
    }
status-starting = 🎬 Getting ready to film…
status-checking = 🔎 The studio's answer was unclear, so I'm checking whether it has your request. Nothing will be made or counted twice. { $time } after it was sent at the latest, it stops counting as one of your requests in progress. I'll keep checking for a day.
status-making =
    🎬 Filming…
    { $bar } { $percent }%
    { $left ->
        [-1] It's taking a little longer than usual.
       *[other] About { $time } left
    }
status-late = 🐢 This is taking much longer than usual, so it no longer counts as one of your requests in progress. It still counts as a video unless it fails. I'll keep watching for a day; if the video comes, you'll get it.
status-sending = 📤 The video is ready; sending it…
status-speaking = 🗣 Speaking your words…
status-drawing = 🖼 Drawing the picture…
status-cancelled = ✖️ Cancelled. { -nothing-counted }
status-undelivered = 🎁 Your video is ready, but Telegram won't let me send it to this chat. { -third-counts }
status-failed =
    ❌ { $reason }

    { -nothing-counted }
status-failed-uncounted =
    ❌ { $reason }

    It doesn't count as a video.
status-failed-made =
    ❌ { $reason }

    { -third-counts }

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min

## The video

caption-made = { $model }{ $details } · made in { $time }

## The list of requests, and the quota

queue-empty = You have no requests in progress. Start one with /video.
queue-title =
    { $count ->
        [one] You have { $count } request in progress:
       *[other] You have { $count } requests in progress:
    }
queue-waiting =
    ⏳ { $position ->
        [0] more than { $limit } before you
       *[other] number { $position }
    } – { $prompt }
queue-paused = ⏸ waiting for the studio – { $prompt }
queue-paused-model = ⏸ waiting for { $model } – { $prompt }
queue-starting = 🎬 getting ready to film – { $prompt }
queue-checking = 🔎 checking whether the studio has it – { $prompt }
queue-making = 🎬 filming – { $prompt }
queue-sending = 📤 sending – { $prompt }
queue-preparing = 🖼 looking at the photo – { $prompt }
queue-late = 🐢 late – { $prompt }
cancel-none = You have nothing waiting in the queue. Start with /video.
cancel-done =
    { $count ->
        [one] { $count } request cancelled. { -nothing-counted }
       *[other] { $count } requests cancelled. They don't count.
    }
cancel-too-late =
    { $count ->
        [one] { $count } request is already being filmed and can't be stopped. You'll get the video.
       *[other] { $count } requests are already being filmed and can't be stopped. You'll get the videos.
    }
cancel-doubtful = This can't be cancelled right now:
quota-daily =
    { $limit ->
        [0] You can make as many videos a day as you like. Videos in the last 24 hours: { $used }.
        [one] You've made { $used } of your { $limit } video in the last 24 hours; { $left } left.
       *[other] You've made { $used } of your { $limit } videos in the last 24 hours; { $left } left.
    }
quota-next = You can make the next video in { $time }.
quota-active =
    { $limit ->
        [0] In progress now: { $used }.
       *[other] In progress now: { $used } (up to { $limit } at a time).
    }
quota-money = Your videos of the last 24 hours cost { $amount } of the { $total } that you can spend.
quota-chat =
    { $limit ->
        [one] This group has made { $used } of its { $limit } video in the last 24 hours.
       *[other] This group has made { $used } of its { $limit } videos in the last 24 hours.
    }

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } has no effect here: { $model } doesn't use it.
note-chosen = { $model } needs { $setting } = { $value } for this, so that's what I chose.
note-silent = { $model } can only make this without sound.
note-still = This is a still: in full, { $model } makes a video that begins with it.
note-sketch = This is a sketch: a cheap look at what { $model } makes in full.
note-continues = { $model } can't change a video. It extends it from where it ends.
note-cut = { $model } uses the first { $seconds } s of your video.
note-guides = { $model } doesn't change this video. It makes a new one, with this one as an example.

## Refusals: nothing was sent, nothing is counted

refused-no-prompt =
    What should the video show? For example:
    /video a dragon over the mountains
refused-instead = Tap one to make it that way:
refused-unknown-option =
    There is no option { $option }. { $nearest ->
        [none] The options are { $options }.
       *[other] Did you mean { $nearest }?
    }
refused-option-value = { $option } needs a value, for example { $example }.
refused-option-flag = { $option } takes no value.
refused-open-quote = The quotation mark after { $option } is never closed.
refused-unknown-model =
    There is no model “{ $name }”. { $developer ->
        [none] The closest are { $families }.
       *[other] { $developer } makes { $families }.
    }
refused-no-sketch =
    { $model } has no sketch of this. { $families ->
        [none] No other model has one either.
       *[other] Sketches can be had for { $families }.
    }
refused-sketch-no-cheaper = A sketch costs no less here than the video by { $model } itself.
refused-stills = You've reached your limit of sketches in 24 hours. I can draw the next one in { $time }.
refused-say-photo = To let somebody say it, send a photo with a face, and /say with the words as its caption; or reply to a photo with /say and the words.
refused-say-off = Speaking is switched off here. You can reply to a voice message with a photo and /video instead.
refused-say-long = That is too much to say: about { $seconds } s, and { $model } can talk for { $limit } s at most. Please use fewer words.
refused-option =
    { $operation ->
        [image] For photos, { $model } has no { $option }.
       *[other] { $model } has no { $option }.
    } { $options ->
        [none] It has no options at all.
       *[other] You can use { $options }.
    }
refused-value =
    With { $model }, { $option } can't be “{ $value }”. { $nearest ->
        [none] You can use: { $choices }.
       *[other] The closest is { $nearest }. You can use: { $choices }.
    }
refused-not-integer = { $option } needs a whole number, not “{ $value }”.
refused-not-number = { $option } needs a number, not “{ $value }”.
refused-bounds = With { $model }, { $option } can't be { $value }. You can use { $minimum } to { $maximum }.
refused-option-too-long = The text after { $option } is too long: { $limit } characters at most.
refused-prompt-too-long = That's { $length } characters; { $model } takes { $limit } at most.
refused-needs-photo = { $model } needs a photo here: send one with a caption, or reply to one with /video.
refused-too-many-photos =
    { $limit ->
        [one] { $model } takes { $limit } photo at most.
       *[other] { $model } takes { $limit } photos at most.
    } It makes videos from: { $takes }. { $other ->
        [none] No other model takes that many.
       *[other] { $other } takes them: add --model { $other }
    }
refused-needs-photos = { $model } needs { $count } photos here: send them as an album with a caption.
refused-needs-sound = { $model } needs a photo and a voice: reply to a voice message with a photo and /video.
refused-needs-video = { $model } needs a video: send one with a caption, or reply to one with /video and what should change.
refused-media =
    { $operation ->
        [text] { $model } needs more than words.
        [image] { $model } can't animate a photo.
        [frames] { $model } can't go from one photo to another.
        [references] { $model } can't use reference photos.
        [talking] { $model } can't make a photo talk.
        [edit] { $model } can't change a video like this.
        [extend] { $model } can't extend a video.
        [guide] { $model } can't use a video as an example.
        [motion] { $model } can't make a photo move like a video.
       *[other] { $model } can't make a video from this.
    } It makes videos from: { $takes }. { $other ->
        [none] No other model can do it either.
       *[other] { $other } can: add --model { $other }
    }
refused-needs-voice = { $model } makes a video speak: after /video, write what it should say.
refused-voice-or-words = { $model } takes either audio or words to speak, not both. Please send it again with just one of them.
refused-photo-count =
    { $count ->
        [one] For this, { $model } needs exactly { $count } photo.
       *[other] For this, { $model } needs exactly { $count } photos. Send them as an album with a caption.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } takes audio of less than { $limit } second.
       *[other] { $model } takes audio of less than { $limit } seconds.
    } Please send a shorter recording.
refused-video-length =
    { $minimum ->
        [0] { $model } takes videos of up to { $maximum } s.
       *[other] { $model } takes videos of { $minimum } to { $maximum } s.
    } This one doesn't fit.
refused-video-pixels = This video is too large for { $model }, which takes { $limit } megapixels at most.
refused-video-frames = This video is too long for { $model }, which takes { $limit } frames at most: { $seconds } s at 30 frames a second.
refused-medium =
    { $kind ->
        [sound] { $model } can't use this audio: its format or size doesn't fit.
        [video] { $model } can't use this video: its format or size doesn't fit.
       *[photo] { $model } can't use this photo: its format or size doesn't fit.
    }
refused-links-only = { $model } takes photos and audio only as web links, and I can't give it any. /models shows others.
refused-links-only-video = { $model } takes videos only as web links, and I can't give it any. /models shows others.
refused-combination = { $model } can't combine { $option } { $value } with { $other }. Possible here: { $choices }.
refused-combination-media = When { $model } makes a video from { $takes }, it can't use { $option } { $value }. Possible here: { $choices }.
refused-out-of-place = { $model } can't use { $option } here.
refused-generic-combination = { $model } can't use these options together. Please leave some of them out.
refused-needs-setting = { $model } also needs --set { $setting }=VALUE. Possible: { $choices }.
refused-setting =
    { $model } has no setting called “{ $setting }”. { $settings ->
        [none] It has nothing for --set at all.
       *[other] --set takes { $settings }.
    }
refused-album = There's a video in this album, and I can only use photos. Please send them again without it.
write-as-yourself = You're writing as a channel, so I can't tell who you are. Please switch to your own account and send it again.
refused-not-allowed =
    Sorry, this bot is only for people and groups chosen by its owner. { $group ->
        [none] Your Telegram ID is { $id }: give it to the owner if you'd like to use the bot.
       *[other] This group's ID is { $group }, and yours is { $id }: give one of them to the owner if you'd like to use the bot.
    }
refused-user-daily =
    { $limit ->
        [one] You've reached your limit of { $limit } video in 24 hours.
       *[other] You've reached your limit of { $limit } videos in 24 hours.
    } { quota-next }
refused-chat-daily =
    { $limit ->
        [one] This group has reached its limit of { $limit } video in 24 hours.
       *[other] This group has reached its limit of { $limit } videos in 24 hours.
    } { quota-next }
refused-user-active =
    { $limit ->
        [one] You already have { $limit } request in progress. Try again when it's done. /queue shows it.
       *[other] You already have { $limit } requests in progress. Try again when one is done. /queue shows them.
    }

## Photos that cannot be used

image-too-large = This picture is too large: it must be under { $limit } MB.
image-too-many-pixels = This picture has { $megapixels } megapixels; I can use up to { $limit }. Send it as a photo, not as a file: Telegram makes it smaller.
image-too-small = This picture is too small ({ $width }×{ $height }); each side needs at least { $limit } pixels.
image-crop-too-small = This picture is too long and narrow: cropped to the shape of the video, only { $width }×{ $height } pixels would be left, and each side needs at least { $limit }.
image-broken = I can't open this picture; the file seems to be damaged. Please send it again.
image-unusable = I couldn't open this picture. Please send it as a photo, not as a file.
image-nothing = This picture is blank: there's nothing to see in it. Please send another one.
image-format = I can't use { $format } pictures. Send it as a photo, not as a file, or send a JPEG, PNG, WebP, HEIC, AVIF, TIFF or BMP file.
image-unknown = This isn't a picture I can use. Send it as a photo, not as a file, or send a JPEG, PNG, WebP, HEIC, AVIF, TIFF or BMP file.
image-animated = I can't use animated pictures (GIF), only still ones.
image-gone = Telegram no longer lets me download this photo. Please send it again.
sound-too-large = This audio is too large: it must be under { $limit } MB.
sound-too-long =
    { $limit ->
        [one] This audio is too long: { $limit } second at most.
       *[other] This audio is too long: { $limit } seconds at most.
    }
sound-too-short = This audio is too short: it needs at least { $limit } s.
sound-broken = I can't play this audio. Please send a voice message or an MP3 file.
sound-gone = Telegram no longer lets me download this audio. Please send it again.
source-too-large = This video is too large: I can use videos of up to { $limit } MB.
source-too-long =
    { $limit ->
        [one] This video is too long: I can use up to { $limit } second. Please send a shorter one.
       *[other] This video is too long: I can use up to { $limit } seconds. Please send a shorter one.
    }
source-too-short = This video is too short: it needs at least { $limit } s.
source-unusable = I can't open this video. Please send it as a video, not as a file, or send an MP4 file.
source-cannot-fit = I can't make this video fit the model: its shape is too long and narrow.
source-gone = Telegram no longer lets me download this video. Please send it again.
media-out-of-reach = I can't get at photos, audio and videos here: the Telegram server of this bot isn't set up for it. The bot's owner needs to look into it.
sound-silent = I can't hear anything in this audio: it's silent from start to end. Please send another one.

## Failures

failed-content = The studio declined these words or this photo: its rules don't allow it. Try different words or another photo.
failed-generation = The studio couldn't make this video: { $reason }
failed-unknown = The studio couldn't make this video and didn't say why.
failed-field = The studio didn't accept { $field }. Try again without that option.
failed-bad-request = The studio didn't accept the request: { $reason }
failed-bad-key = The studio won't let me in right now. The bot's owner needs to look into it.
failed-no-credits = The bot's account at the studio has run out of money. Its owner needs to top it up.
failed-not-allowed = The studio doesn't allow this for the bot's account.
failed-model-gone = The studio no longer has this model. Please choose another one.
failed-maintenance = This model is down for maintenance at the studio. Try another one, or try again later.
failed-never-came = The studio never finished this video, and I've stopped waiting.
failed-no-video = The studio says this video is done, but what it gave me isn't a video.
failed-link-dead = The studio says this video is done, but its link no longer works, and there isn't a new one.
failed-source-gone = I can't get the video you want to build on any more: the studio has deleted it. Nothing was sent to the studio.
failed-internal = Something went wrong on my side. Please try again.

link-too-large = The video is larger than the { $limit } MB I can upload, so here is its link. { -link-expires }
link-not-taken = Telegram won't accept this video here, so here is its link. { -link-expires }
link-not-fetched = I couldn't download the video to send it, so here is its link. { -link-expires }
video-broken = The video file is damaged.

## What a model makes a video of: parts of a list

operation-text = words
operation-image = a photo
operation-frames = a first and a last photo
operation-references = reference photos
operation-talking = a photo with a voice
operation-edit = a video to change
operation-extend = a video to extend
operation-guide = a video as an example
operation-motion = a photo and a video it moves like
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = needs a second video as a mask for the parts to repaint
unreachable-character-object = needs a character and a video of an actor to drive it
unreachable-no-description = is new, and AI/ML API doesn't say where it is described
unreachable-elsewhere = is new, and its description isn't with AI/ML API itself
unreachable-not-had = is new, and its description couldn't be fetched; I'll try again
unreachable-unreadable = is new, and its description can't be read
unreachable-circular = is new, and its description refers to itself in a circle
unreachable-other-model = is new, and its description is of another model
unreachable-path = is new, and has to be asked for in a way I don't know
unreachable-required = is new, and needs something I can't give: { $parameter }
unreachable-use-of-video = is new, and what it does with a video isn't described
unreachable-no-input = is new, and takes neither words nor a photo in a way I know
unreachable-id = is new, and has a name that can't be written in a chat
unreachable-name = is new, and has the name of another model

## Settings, models, languages

language-name = English
command-models = All models, and what they can do
command-settings = Your default settings
command-language = The language I speak with you
settings-title =
    ⚙️ Your settings: what I use when your message doesn't say otherwise. An option in the message always wins.

    These are the choices for { $model }; other models may differ.
settings-title-group =
    ⚙️ This group's settings: what I use when a message doesn't say otherwise. An option in the message always wins. Only admins can change them.

    These are the choices for { $model }; other models may differ.
settings-admins-only = Only admins can change this group's settings. You can choose your own in a private chat with me.
settings-pick-ar = 📐 Which shape should your videos have? { $model } offers these. Photos are cropped to fit.
settings-pick-duration = ⏱ How long should your videos be? { $model } offers these.
settings-pick-res = 🖥 Which resolution should your videos have? { $model } offers these.
value-own = up to the model
value-own-known = { $value } (default)
value-on = on
value-off = off
value-telegram = as in Telegram
button-set-model = 🎬 Model: { $value }
button-set-ar = 📐 Shape: { $value }
button-set-duration = ⏱ Length: { $value }
button-set-res = 🖥 Resolution: { $value }
button-set-sound = 🔊 Sound: { $value }
button-set-enhance = ✨ Polish my words: { $value }
button-set-confirm = ✋ Ask before making: { $value }
button-set-language = 🌐 Language: { $value }
button-chosen = ✅ { $value }
button-settings = ⚙️ Settings
button-back = ↩️ Back
button-previous = ◀️ Previous
button-next = More ▶️
button-developer = { $developer } · { $count }
button-unreachable = 🚫 Not available here · { $count }
button-mine = ⭐ Use this model
button-mine-group = ⭐ Use it in this group
button-is-mine = ✅ Your model
button-is-mine-group = ✅ This group's model
pressed-saved = Saved.
pressed-admins-only = Only admins of this group can change that.
pressed-no-more = That's no longer available.
models-title =
    { $count ->
        [one] 🎬 There is { $count } model. Who made it?
       *[other] 🎬 There are { $count } models. Whose would you like to see?
    }
models-developer =
    { $count ->
        [one] 🎬 { $developer }: { $count } model.
       *[other] 🎬 { $developer }: { $count } models. Which one?
    }
models-family =
    🎬 { $model } · { $developer }

    It makes videos from:

    { $takes }

    About { $time } to make · { $price }
    For one video only: --model { $name }
models-tags = In your words you can call the first one { $first }, and so on. If you use no such names, I add them.
models-new = 🆕 I know this model from AI/ML API's description alone; nobody has tried it out for me yet.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } model can't be used from a chat, and here is why:
       *[other] 🚫 { $count } models can't be used from a chat, and here is why:
    }
models-unreachable-line = • { $model }: { $reason }
language-title = 🌐 Which language should I use with you? This applies in groups too.
language-title-group = 🌐 Which language should I use in this group? Members get replies in their own language if I speak it.

## Answers to messages, and the buttons under a result

refused-sound-alone = A voice needs a face: reply to the voice message with a photo whose caption begins with /video.
sound-alone =
    { $kind ->
        [voice] 🎙 A voice needs a face: reply to this voice message with a photo, and the photo will talk.
       *[audio] 🎙 A voice needs a face: reply to this audio with a photo, and the photo will talk.
    }
offer-write-down =
    🎙 I can write down what you say here, and then make a video from your words.

    Or reply to this voice message with a photo, and the photo will talk.
written-down =
    📝 I heard:

    { $words }
refused-recordings =
    { $limit ->
        [one] You've reached your limit of { $limit } voice message in 24 hours. I can write down the next one in { $time }.
       *[other] You've reached your limit of { $limit } voice messages in 24 hours. I can write down the next one in { $time }.
    }
refused-recording-price = Nobody can tell what it costs to write this down, and spending is limited here. Please type it instead.
recording-no-words = I can't hear any words in this voice message. Please speak closer to the microphone, or type it.
recording-failed = I couldn't write this voice message down, and nothing was charged. Please send it again, or type it.
recording-in-doubt = I don't know what became of this voice message: the studio's answer was lost. Please type what you said.
button-change = ✏️ Change it
button-extend = ➡️ Extend
button-sound = 🔊 Add sound
button-restyle = 🎨 Restyle
button-say = 🗣 Say something
button-others = 🎛 Other model
button-copy = 📋 Copy
pressed-no-others = No other model can make this one.
change-words =
    Copy this, change what you like, and send it:

    { $command }
change-media =
    Copy this, change what you like, and send it as a reply to this message, so that I use the same photos, audio or video:

    { $command }
other-models = Which model should I use this time? Tap one and I start; it counts as one video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Thanks for adding me! I turn words and photos into videos.
group-sees-all =
    👀 I can see the messages in this group, so you can also just mention me:
    @{ $name } a dragon over the mountains
group-sees-some =
    🙈 Here I only see commands and replies to my own messages. I don't see messages or captions that mention me.
    To change that, an admin can make me an admin of this group. Or the bot's owner can turn off group privacy (@BotFather, /setprivacy) and add me again.
group-no-videos = ⚠️ I'm not allowed to send videos here, so you would only get links. An admin can allow it in the group's permissions, or make me an admin.
group-no-messages = ⚠️ You added me to “{ $group }”, but I'm not allowed to write there. An admin of that group can allow it in the group's permissions, or make me an admin.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 I turn words and photos into videos with sound.

    Write what you want to see, or send a photo and say what should happen in it. A minute or two later, the video is here. I work in groups too.

    Press Start and send me your first idea.
bot-short-description = 🎬 Turns words and photos into videos with sound, in private chats and in groups.

## Videos already made, and what is kept

command-history = Your videos, ready to send again
command-privacy = What I keep about you, and who sees it
command-forget = Delete what I keep about you
button-resend = ▶️ { $number } · { $prompt }
button-newer = ⬆️ Newer
button-older = ⬇️ Older
button-forget = 🗑 Delete it all
button-keep = ↩️ Keep everything
pressed-not-now = Telegram didn't accept it just now. If nothing arrives, tap again.
history-empty = You have no videos here yet. Make one with /video.
history-title = 🎞 Your videos, newest first. Tap a button to get one again: it's free and doesn't count.
history-title-group = 🎞 Your videos from this group, newest first. Tap a button to get one again: it's free and doesn't count.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · came as a link, so I can't send it again
history-lost = Telegram no longer has this video, so I can't send it again. I can make it again; that counts as one video.
forget-ask =
    🗑 Delete what I keep about you, in all chats?

    This will be gone for good: the words, options, file IDs of photos, video links and results of all your finished requests, your /history with its buttons, your /settings, and my offers and questions that are still waiting for you. The buttons under your videos will stop working.

    Messages and videos in this chat stay; Telegram keeps those, and only you can delete them. For about a day I'll still remember that you made videos, but not which ones, so that your quota stays as it is.
forget-under-way =
    { $count ->
        [one] { $count } request of yours is still in progress. It won't be deleted, and you'll get your video; send /forget again after that.
       *[other] { $count } requests of yours are still in progress. They won't be deleted, and you'll get your videos; send /forget again after that.
    }
forget-done =
    { $count ->
        [0] Done. You had no finished requests; open offers and questions have been deleted.
        [one] Done. { $count } finished request has been deleted, and open offers and questions with it.
       *[other] Done. { $count } finished requests have been deleted, and open offers and questions with them.
    }
privacy =
    🔒 What I keep about you:
    · Your requests: the words, options, model, times, your Telegram ID, your language, the chat and the message they came from, Telegram's file IDs of your photos, of videos you sent and of finished videos, the video's link at the studio, and what went wrong if something did. { $days ->
        [0] Until you send /forget.
        [one] Until you send /forget, and for { $days } day at most.
       *[other] Until you send /forget, and for { $days } days at most.
    }
    · Offers and questions that are waiting for you: 1 day. Telegram's file IDs of photos in albums: 7 days.
    · Your choices in /settings: until you change them or send /forget.
    · Photos, audio and your own videos themselves: only until the studio has them, or the request ends. Finished videos: only while I send them.
    · Your messages to me: until I've dealt with them. One that I couldn't deal with: 2 days.

    Who sees it:
    · The studio, AI/ML API, gets the words, options, photos, videos and audio of a request, under a random number, without your name or Telegram ID. What it keeps is up to its own rules.
    · Telegram keeps our messages and your videos, by its own rules.
    · The bot's owner can look into its storage and its log.
    · In a group, everybody there sees the requests and the videos.

    How to delete it: /forget deletes what I keep. For about a day after a request I still remember that it was made and where, but not what it was, because of the quota. It deletes nothing at the studio, at Telegram, or in copies and logs that the owner keeps.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = price known once it's made
price-unknown = price unknown
refused-model-gone =
    Sorry, the studio no longer offers { $model }. { -nothing-counted } { $other ->
        [none] No other model can do this right now.
       *[other] { $other } can do the same: add --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ In any other chat, type @{ $name } and what you want to see.
inline-make = 🎬 Make this video here
inline-about = { $details } · about { $time } to make · { $price }
inline-empty = Write what you want to see
inline-refused = ✋ I can't make it like this
inline-offer =
    🎬 “{ $prompt }”

    { inline-about } · counts as one video
inline-status =
    “{ $prompt }”

    { $status }
inline-make-photo = 🖼 Make your last photo move like this
inline-photo-gone = I no longer have the photo for this. { -nothing-counted } Send it to me again, in our private chat.

## Guest mode: mentioned in a chat that the bot is no member of

help-guest = 🖼 In a chat where I'm no member, reply to a photo with @{ $name } and what should happen in it.
guest-begun = 🎬 One moment… If this text doesn't change, nothing has been made: just mention me again.
guest-how =
    Reply to a photo with @{ $name } and what should happen in it, for example:
    @{ $name } the waves roll in, the hair moves in the wind
guest-unanswered = You mentioned me in another chat, and I can't add anything there any more. { -nothing-counted } Please ask again.

## Sharing: one's own videos in any chat

button-share = ↗️ Share
button-make-own = 🎬 Make your own
gallery-not-there = You have no such video here

## The last frame, and the file as it is

button-last-frame = 🎞 Next scene
button-file = 📎 As a file
pressed-fetching = Getting it…
ask-frame = 🎞 This is where your video ends. What should happen next? Reply with a few words.
caption-file = 📎 The video as the studio made it, not compressed by Telegram.
video-gone = I can't get this video any more: the studio has deleted it, and Telegram only gives me files up to { $limit } MB. I can make it again; that counts as one video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ In the queue. The studio isn't taking new requests right now; yours is saved and will go on by itself.
status-paused-model = ⏸ In the queue. The studio isn't taking requests for { $model } right now; yours is saved and will go on by itself. You can try another model in the meantime.
status-unclear = 🔎 The studio still can't tell me whether it has your request, so it no longer counts as one of your requests in progress. It still counts as a video unless it fails. I'll keep asking for a day; if the video comes, you'll get it.
status-fitting = 📦 The video is too large for Telegram, so I'm making it smaller… { $percent }%
status-converting = 📦 Phones can't play this video's format, so I'm converting it… { $percent }%
caption-smaller = made smaller to fit Telegram
caption-converted = converted so that phones can play it
link-no-room = I have no room for the video right now, so here is its link. { -link-expires }
link-not-ready = I couldn't convert this video so that phones can play it, so here is its link. { -link-expires }
failed-no-room = I've run out of room to work in. The bot's owner needs to look into it.
refused-budget = This bot's budget for 24 hours is spent. { quota-next }
refused-budget-model = { $model } would cost { $price }, more than this bot's 24-hour budget. /models shows what others cost.
refused-budget-price = { $model } has no fixed price, and the bot's owner only allows models that have one. /models shows what others cost.
refused-paused = The bot's account at the studio is nearly empty, so I'm not taking new requests right now. The bot's owner knows. Please try again later.
refused-model-not-allowed =
    This bot doesn't offer { $model }. { $other ->
        [none] /models shows what it does offer.
       *[other] { $other } can do the same: add --model { $other }
    }
refused-video-price = { $model } would cost { $price }, and a video can cost up to { $amount } here. /models shows what others cost.
refused-video-unknown = Nobody can tell what { $model } will cost, and a video can cost up to { $amount } here. /models shows what others cost.
refused-user-money = That would be more than the { $amount } that you can spend here in 24 hours. { quota-next }
refused-budget-kept = What's left of this bot's 24-hour budget is kept for its admins. { quota-next }
refused-fetched = I can't fetch more than { $limit } MB of finished videos again for you in 24 hours. Try again in { $time }.
refused-files = Too many of your files couldn't be opened in the last 24 hours, so I'm not opening any more for now. Try again in { $time }.

## Notes to the admins of the bot

admin-barrier =
    { $reason ->
        [key] AI/ML API doesn't accept our key.
        [credits] Our account at AI/ML API is empty.
       *[other] AI/ML API won't let us in.
    }
admin-paused = ⚠️ { admin-barrier } I'm sending it nothing new until that changes, and I'll keep trying. Nothing is lost; waiting now: { $count }.
admin-resumed = ✅ AI/ML API accepts our requests again. What was waiting goes on.
admin-no-access = ⚠️ { admin-barrier } It looks as if no videos can be made until that changes. I'll try again every minute.
admin-access = ✅ AI/ML API lets us in again.
admin-records-refused = ⚠️ AI/ML API refuses the way I search its records for requests that were sent but never confirmed. That's a fault of mine: please report it. Nothing is paid for twice, and I keep searching, but such requests have to wait. “python -m bot check” and the log say more.
admin-records-fine = ✅ AI/ML API lets me search its records again. Requests that were waiting for it go on.
admin-balance-low = ⚠️ Our account at AI/ML API is down to { $amount }. I'm taking no new requests until it's topped up; those in progress go on.
admin-balance-fine = ✅ Our account at AI/ML API has been topped up: { $amount }. I'm taking new requests again.
admin-prices-fell = ⚠️ AI/ML API suddenly lists less than a tenth of the last price for: { $models }. I'll keep counting with the old price until the new one has stood for 24 hours.
admin-prices-fine = ✅ The prices listed by AI/ML API count again.
admin-models-new = 🆕 AI/ML API has new models, and I understand them: { $models }. Admins can use them now; other people can where ALLOWED_MODELS is * or names them. “models deny” takes one away.
admin-models-odd = 🆕 AI/ML API has new models that I don't understand: { $models }. I don't offer them; /models says why.
admin-models-many = 🆕 AI/ML API lists so many new models at once that I've left { $models } of them unread.
admin-budget-half = ⚠️ Half of our 24-hour budget or more is spent: { $amount } of { $total }.
admin-budget-low = ✅ Less than half of our 24-hour budget is spent now: { $amount } of { $total }.
admin-budget-spent = ⚠️ Our 24-hour budget has no more room: { $amount } of { $total } are spent. I'm turning requests away until there is room again.
admin-budget-room = ✅ There is room in our 24-hour budget again: { $amount } of { $total } are spent.


## Admins: verbs (whoever may do what)

command-grant = Give one person another daily number
command-tier = A daily number with a name
command-ban = Shut somebody out
command-unban = Let somebody in again
command-pause = Take nothing new for now
command-resume = Go on after a pause
command-user = What I know about somebody
command-invite = Make a link that lets people in
command-loglevel = How much I write to my log
command-changes = What admins have changed lately
refused-banned = The owner of this bot has shut you out.
refused-house-paused =
    The owner of this bot has paused it. { $reason ->
        [none] Please try again later.
       *[other] { $reason }
    }
status-paused-owner = ⏸ In the queue. The owner of this bot has paused it; your request is saved and will go on by itself.
queue-paused-owner = ⏸ paused by the owner – { $prompt }
verb-in-private = Please send me that in our private chat.
verb-form =
    It goes like this:
    { $form }
    For example:
    { $example }
verb-word-missing = A word is missing.
verb-word-odd = I can't make sense of “{ $word }” here.
verb-user-missing = Say who: the user's ID, or reply to a message of theirs that you forwarded to me.
verb-user-odd = “{ $word }” is no user ID: that is a number, which they see when they send me /start.
verb-name = Telegram doesn't tell me who { $name } is. Use the user's ID, or reply to a message of theirs that you forwarded to me.
verb-of-admin = { $id } is in ADMIN_IDS, and admins can't be given limits or shut out.
verb-daily-none = 0 a day would be none at all; to shut somebody out, use ban. For no limit, write “unlimited”.
verb-daily-many = That is too many: { $limit } a day is the most. For no limit, write “unlimited”.
verb-money-fixed = Money can't be granted: USER_DAILY_USD and DAILY_BUDGET_USD hold for everybody.
verb-day-odd = “{ $word }” is no day. A day looks like 2030-12-31.
verb-day-over = { $day } is over: today is { $today } (UTC).
verb-tier-unknown = There is no tier “{ $name }”. { $names ->
        [none] There are none yet.
       *[other] There are: { $names }.
    }
verb-tiers =
    { $names ->
        [none] There are no tiers yet.
       *[other] Tiers: { $names }.
    }
verb-granted =
    { $limit ->
        [0] { $id } can make as many videos a day as they like
        [one] { $id } can make { $limit } video a day
       *[other] { $id } can make { $limit } videos a day
    }{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] .
       *[other] {" "}until the end of { $until } (UTC).
    }
verb-granted-off =
    { $limit ->
        [0] { $id } has what everybody has again: any number of videos a day.
        [one] { $id } has what everybody has again: { $limit } video a day.
       *[other] { $id } has what everybody has again: { $limit } videos a day.
    }
verb-tier-set =
    { $limit ->
        [0] “{ $name }” means as many videos a day as they like.
        [one] “{ $name }” means { $limit } video a day.
       *[other] “{ $name }” means { $limit } videos a day.
    } { $count ->
        [one] { $count } person has it.
       *[other] { $count } people have it.
    }
verb-tier-off = There is no tier “{ $name }” any more. Whoever had it has what everybody has.
verb-banned = { $id } is shut out. What they had waiting is cancelled; what is already paid for is delivered.
verb-unbanned = { $id } is no longer shut out.
verb-not-banned = { $id } isn't shut out.
verb-paused = ⏸ Paused. I take nothing new and pay for nothing, whoever asks; what is already being made is delivered.
verb-resumed = ▶️ I'm taking requests again, and what was waiting goes on.
verb-not-paused = I'm not paused.
verb-model-unknown = There is no model family “{ $name }”; the closest is { $nearest }.
verb-model-default = { $model } is DEFAULT_MODEL, which everybody gets who names no model. Change that setting first.
verb-model-ceiling = { $model } can't be allowed here: { $setting } rules it out.
verb-model-denied = Nobody can use { $model } any more, admins included.
verb-model-allowed = { $model } can be used.
verb-models-new-line = 🆕 { $model } · { $developer } · --model { $name }
verb-models-new-none = AI/ML API lists no models that I didn't come with.
verb-models-new-later = Not everything could be asked for just now; the log says why, and I'll try again.
verb-price = A video can cost { $price } at most.
verb-price-ceiling = A video can cost { $price } at most, as MAX_VIDEO_USD says.
verb-price-any = A video can cost anything: MAX_VIDEO_USD sets no limit.
verb-price-above = MAX_VIDEO_USD is { $price }, and nobody can allow more than that here.
verb-invited =
    { $count ->
        [one] Invitation for { $count } person; opening it lets them in:
       *[other] Invitation for { $count } people; opening it lets them in:
    }
    { $link }
verb-invite-line =
    { $count ->
        [one] { $count } use left:
       *[other] { $count } uses left:
    } { $link }
verb-invites-none = No invitation is open.
verb-invite-open = Nobody needs an invitation: this bot is open to everybody.
verb-invite-off = Nobody else can use the invitation { $name }. Whoever has used it can stay.
verb-invite-unknown = There is no invitation “{ $name }”.
verb-log-level = A running bot logs at { $level } within a few seconds, until its next start.
verb-changes-none = No admin has changed anything yet.
verb-user =
    👤 { $id } · { $level ->
        [admin] admin
        [guest] can use me, by an invitation
        [user] can use me
        [banned] shut out
       *[stranger] is on no list
    }
    Language: { $tongue ->
        [none] unknown
       *[other] { $tongue }
    }
    Last request: { $day ->
        [none] none that I know of
       *[other] { $day } (UTC)
    }
verb-user-note = Note: { $note }
verb-user-grant =
    Daily number of their own{ $tier ->
        [none] {""}
       *[other] {" "}({ $tier })
    }{ $until ->
        [none] {""}
       *[other] {" "}until the end of { $until } (UTC)
    }
verb-user-today =
    { $limit ->
        [0] Videos in the last 24 hours: { $used }, without a limit
       *[other] Videos in the last 24 hours: { $used } of { $limit }
    } · in progress: { $running }
verb-user-month = Videos in the last 30 days: { $videos } · cost: { $amount } · failed: { $failures }


## Admins: figures, digest, news

command-stats = What I do, in figures
command-balance = What is left in our account
command-broadcast = Send news to all who want them
stats-period =
    { $period ->
        [today] Today (UTC)
        [week] The last 7 days
       *[month] The last 30 days
    }
stats-counts = Requests: { $requests }, videos: { $videos }, failed: { $failed }
stats-undelivered = Made, but not delivered: { $count }
stats-cancelled = Cancelled: { $count }
stats-people = People: { $users }, groups: { $groups }
stats-cost = Cost: { $amount }
stats-cost-priced = Cost: { $amount }. Of this, { $total } is by listed prices, as AI/ML API hasn't said what was charged.
stats-unpriced = Cost unknown: { $count }
stats-provider = AI/ML API's own count: { $amount }, charged requests: { $count }
stats-provider-refused = AI/ML API doesn't tell our key what it counted.
stats-provider-unknown = AI/ML API couldn't be asked what it counted.
stats-failures = Why requests failed
stats-failure =
    { $why ->
        [content] Content rules
        [request] Request not accepted
        [studio] Couldn't be made
        [account] Our account or key
        [late] Never finished
        [lost] No usable video
        [file] A file that couldn't be used
       *[own] A fault of mine
    }: { $count }
stats-times = From request to video: time for half of them, time for nine in ten
stats-time = { $model }: { $half }, { $most }
stats-slowest = Slowest: { $model }, half of its videos within { $half }
balance-left = Our account at AI/ML API: { $amount }
balance-left-before = Our account at AI/ML API, { $time } ago: { $amount }. It couldn't be asked just now.
balance-unknown = AI/ML API couldn't be asked what is left in our account.
balance-spent = Spent in the last 24 hours: { $amount }
balance-lasts-hours = At this rate, it will last { $time }.
balance-lasts-days =
    { $days ->
        [one] At this rate, it will last { $days } day.
       *[other] At this rate, it will last { $days } days.
    }
digest-title = 🎬 Our week, { $first } to { $last } (UTC)
news-readers = People with news switched on: { $count }
news-how = To send them news, write the text after the command, like this:
    /broadcast We have new models.
news-preview = Your message as it will be sent is above. People who will get it: { $count }
button-news-send = 📣 Send
news-progress = News on their way: { $sent } of { $people } sent
news-done = ✅ News sent: { $sent } of { $people }. Blocked me: { $blocked }. Not accepted by Telegram: { $failed }. Left out or unclear: { $rest }.
news-refused = Telegram doesn't accept this message: { $reason }
news-gone = I no longer have this message. Please send /broadcast again.
refused-news-too-long = That's too long: a message can have up to { $limit } characters.
button-set-news = 📰 News of this bot: { $value }


## Admins: copies, audit

admin-copy-failed = ⚠️ The daily copy of my database couldn't be made. The log says why. I'll try again every hour.
admin-copy-fine = ✅ The daily copy of my database is made again.
command-audit = Check what AI/ML API has charged
verb-month-odd = “{ $word }” is no month. A month looks like 2030-12.
verb-audit =
    { $month } (UTC): { $count ->
        [one] { $count } charge, { $amount }.
       *[other] { $count } charges, { $amount }.
    }
verb-audit-open =
    { $count ->
        [one] { $count } video isn't charged yet.
       *[other] { $count } videos aren't charged yet.
    }
verb-audit-unexplained = Unexplained: { $count }
verb-audit-line =
    { $flaw ->
        [foreign] Not from me: { $amount }
        [uncharged] Never charged: { $total }
        [for-nothing] Charged though it failed: { $amount }
       *[differs] Charged { $amount }, though AI/ML API had said { $total }
    } ({ $model }, { $day }, { $id })
verb-audit-more =
    { $count ->
        [one] And { $count } more: “python -m bot audit” lists it.
       *[other] And { $count } more: “python -m bot audit” lists all of them.
    }


## Admins: alerts

admin-conflict = ⚠️ Another bot is running with our token, so each of us gets only some of the messages. Stop the other one, or get a new token from @BotFather.
admin-conflict-over = ✅ Nobody else is using our token any more. I get all messages again.

## Films: several scenes, each made from where the last one ended

command-film = Make a film, a scene a line
offer-film =
    Shall I make a film of { $scenes } scenes from this?

    “{ $prompt }”

    { inline-about } · counts as { $scenes } videos

    Each scene begins where the one before ended, and all of them come as one video.
button-make-film = 🎬 Make the film
button-as-film = 🎬 As a film of { $scenes } scenes
status-making-film =
    🎬 Filming scene { $scene } of { $scenes }…
    { $bar } { $percent }%
    { $left ->
        [-1] It's taking a little longer than usual.
       *[other] About { $time } left for the whole film.
    }
status-between-scenes =
    🎬 Scene { $scene } of { $scenes } comes next.
    { $position ->
        [-1] I'm looking where the last scene ended.
        [0] ⏳ In the queue: more than { $limit } before it.
        [1] ⏳ It is next in the queue.
       *[other] ⏳ In the queue: number { $position }.
    }
queue-between-scenes = 🎬 between two scenes – { $prompt }
pressed-cut-short = No further scene will be made. You'll get those that are there.
caption-shorter = ✂️ { $made } of { $scenes } scenes. Then: { $reason }
caption-shorter-wanted = ✂️ { $made } of { $scenes } scenes, as you wished.
refused-daily-many =
    { $limit ->
        [one] This counts as { $videos } videos, and the limit is { $limit } in 24 hours.
       *[other] This counts as { $videos } videos, and the limit is { $limit } in 24 hours.
    } Take fewer scenes.
refused-film-short =
    A film has { $least } to { $limit } scenes, and each line is one. For example:

    /film a fox wakes up in the snow
    the fox runs through the forest
    it meets an owl in the moonlight
refused-film-long = That is { $scenes } lines, and a film has { $limit } scenes at most: each line is one.
refused-film-media = A film can begin with one photo, and with nothing else: no second photo, no sound, no video.
failed-answer-lost = The studio has made it, but its answer got lost on the way, and it doesn't give it out twice. It cost money, so I won't pay for it again by myself.
taken-back = You've taken it back. What was made by then has been paid for, so it counts as money.

## Words that a photo says

command-say = Let a photo say your words
