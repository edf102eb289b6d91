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
    🎞 Two photos as an album: the video goes from the first to the last. More photos: they say what shall appear.
    ↩️ Answer a voice message with a photo and /video, and the photo talks. Answer one of my videos with /video, and I change or continue it.

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

    Without --model I take { $model }, or what was chosen in /settings. Not every model takes every option; if one does not, I say so, and nothing is used up.

    /queue – your requests
    /cancel – take back what still waits
    /quota – how many videos you have left
    /models – all models, and what they take
    /settings – what I take when you do not say otherwise
    /language – the language I speak
    /history – your videos, sent again at once
    /privacy – what I keep about you
    /forget – delete it
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

sound-alone =
    { $kind ->
        [voice] 🎙 A voice needs a face: reply to this voice message with a photo, and the photo will talk.
        [video-note] 🎙 Reply to this video message with a photo, and the photo can say what is said here.
       *[audio] 🎙 A voice needs a face: reply to this audio with a photo, and the photo will talk.
    }
unusable-answered =
    { $kind ->
        [sticker] I can't use the sticker you replied to.
        [animation] I can't use the GIF you replied to.
        [video] I can't use the video you replied to.
       *[other] I can't use what you replied to.
    } Send your message again without replying to it.
ask-video-note =
    Should this photo talk, with the voice of the video message, or just be animated?

    🗣 { $talking }
    🎬 { $animating }
offer-talk =
    Shall I make this photo talk?

    { $terms } · counts as one video
offer-terms = { $model } · about { $time } to make · { $price }

## Buttons

button-make = 🎬 Make the video
button-talk = 🗣 Let it talk
button-animate = 🎬 Just animate
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
pressed-doubtful = The studio did not answer clearly, and I am still finding out whether it has this request. It cannot be taken back at the moment.

## The status of a request

status-preparing = 🖼 Looking at your photo …
status-preparing-video = 🎞 Looking at the video …
status-waiting =
    { $place ->
        [1] ⏳ In the queue: yours is next.
       *[other] ⏳ In the queue: place { $place }.
    }
status-starting = 🎬 Getting ready to film …
status-checking = 🔎 The studio did not answer clearly. I am finding out whether it has your request; nothing is made or counted twice. At the latest { $time } after it was sent it no longer counts towards your quota, and you can ask for something else; I go on asking for a day.
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
status-undelivered = 🎁 Your video is ready, but Telegram does not let me send it into this chat. It does not count towards your videos.
status-failed =
    ❌ { $reason }

    Nothing was used up.
status-failed-uncounted =
    ❌ { $reason }

    It does not count towards your videos.

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
queue-paused = ⏸ waits for the studio – { $prompt }
queue-starting = 🎬 getting ready to film – { $prompt }
queue-checking = 🔎 not yet clear whether the studio has it – { $prompt }
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
cancel-doubtful = This cannot be taken back at the moment:
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

## What people should know of a request: shown under its status and in the caption

note-no-effect = { $option } has no effect here: { $model } does not use it.
note-chosen = { $model } needs { $setting } = { $value } for this, so I chose it.
note-silent = { $model } makes this only without sound.
note-continues = { $model } cannot change a video. It continues it from where it ends.
note-guides = { $model } does not change this video. It makes a new one after its example.

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
        [guide] { $model } cannot make a video after the example of another.
       *[other] { $model } cannot make a video of this.
    } It takes { $takes }. { $other ->
        [none] No other model can do it either.
       *[other] { $other } can: add --model { $other }
    }
refused-needs-voice = { $model } makes a video speak: write what it should say after /video.
refused-voice-or-words = { $model } takes either a sound or words to speak, not both. Send it once more with one of them.
refused-photo-count =
    { $count ->
        [one] For this, { $model } needs exactly { $count } photo.
       *[other] For this, { $model } needs exactly { $count } photos. Send them as an album with a caption.
    }
refused-sound-length =
    { $limit ->
        [one] { $model } takes sounds of less than { $limit } second.
       *[other] { $model } takes sounds of less than { $limit } seconds.
    } Please send a shorter one.
refused-video-length =
    { $minimum ->
        [0] { $model } takes videos of at most { $maximum } s.
       *[other] { $model } takes videos of { $minimum } to { $maximum } s.
    } This one does not fit.
refused-video-pixels = This video is too large for { $model }: it takes at most { $limit } megapixels.
refused-video-frames = This video is too long for { $model }: it takes at most { $limit } frames, which is { $seconds } s at 30 frames a second.
refused-medium =
    { $kind ->
        [sound] { $model } cannot use this sound: its format or size does not fit.
        [video] { $model } cannot use this video: its format or size does not fit.
       *[photo] { $model } cannot use this photo: its format or size does not fit.
    }
refused-links-only = { $model } takes photos and sounds only as links on the web, and I cannot give it any. /models shows others.
refused-combination = { $model } does not take { $option } { $value } together with { $other }. Possible here: { $choices }.
refused-combination-media = When it makes a video from { $takes }, { $model } does not take { $option } { $value }. Possible here: { $choices }.
refused-out-of-place = { $model } does not take { $option } here.
refused-generic-combination = { $model } does not take these options together. Please leave some of them out.
refused-needs-setting = { $model } also needs --set { $setting }=VALUE. Possible: { $choices }.
refused-setting = { $model } has nothing called “{ $setting }”. With --set it takes { $settings }.
refused-album = There is a video in this album, and I can only use photos. Please send them again without it.
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
image-too-many-pixels = This picture has { $megapixels } megapixels; I can use up to { $limit }. Send it as a photo, not as a file: Telegram makes it smaller.
image-too-small = This picture is too small ({ $width }×{ $height }); each side needs at least { $limit } pixels.
image-broken = I cannot open this picture; the file seems to be damaged. Please send it once more.
image-format = I can't use { $format } pictures. Send it as a photo, not as a file, or send a JPEG, PNG, WebP, HEIC, AVIF, TIFF or BMP file.
image-animated = I cannot use animated pictures, only still ones.
image-unknown = This isn't a picture I can use. Send it as a photo, not as a file, or send a JPEG, PNG, WebP, HEIC, AVIF, TIFF or BMP file.
image-unusable = I couldn't open this picture. Please send it as a photo, not as a file.
image-nothing = This picture is blank: there's nothing to see in it. Please send another one.
image-crop-too-small = This picture is too long and narrow: cropped to the shape of the video, only { $width }×{ $height } pixels would be left, and each side needs at least { $limit }.
image-gone = Telegram does not hand me this photo any more. Please send it once more.
sound-too-large = This sound is too large: it must be under { $limit } MB.
sound-too-long =
    { $limit ->
        [one] This sound is too long; at most { $limit } second.
       *[other] This sound is too long; at most { $limit } seconds.
    }
sound-broken = I cannot play this sound. Please send a voice message, or an MP3 file.
sound-silent = I can't hear anything in this audio: it's silent from start to end. Please send another one.
sound-too-short = This audio is too short: it needs at least { $limit } s.
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
failed-no-video = The studio says that this video is done, but what it hands out is no video.
failed-link-dead = The studio says that this video is done, but its link leads nowhere any more, and there is no new one.
failed-source-gone = I can no longer get at the video that you want to build on: the studio has deleted it. Nothing was sent to the studio.
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
operation-guide = a video as an example
list-join = { $before }, { $after }

## Why no chat can reach a model

unreachable-mask-video = needs a second video that masks what is to be painted over
unreachable-character-object = needs a character and a video of an actor to drive it

## Settings, models, languages

language-name = English
command-models = All models: what they take, and which one is yours
command-settings = What I take when you do not say otherwise
command-language = The language I speak with you
settings-title =
    ⚙️ Your settings: what I take when your message does not say otherwise. An option in the message always wins.

    You see what { $model } offers; with another model it may be something else.
settings-title-group =
    ⚙️ The settings of this group: what I take when a message does not say otherwise. An option in the message always wins. Only admins can change them.

    You see what { $model } offers; with another model it may be something else.
settings-admins-only = Only admins can change what this group has chosen. In your private chat with me you can choose for yourself.
settings-pick-ar = 📐 Which shape shall a video have? These are the ones { $model } knows. For a photo too: it is cropped to that shape.
settings-pick-duration = ⏱ How long shall a video be? These are the lengths { $model } knows.
settings-pick-res = 🖥 Which resolution shall a video have? These are the ones { $model } knows.
value-own = the model decides
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
button-unreachable = 🚫 Out of reach · { $count }
button-mine = ⭐ Make it mine
button-mine-group = ⭐ Make it this group's
button-is-mine = ✅ This one is yours
button-is-mine-group = ✅ This one is the group's
pressed-saved = Saved.
pressed-admins-only = Only admins of this group can change that.
pressed-no-more = That is no longer on offer.
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

    It makes a video of:

    { $takes }

    About { $time } to make · { $price }
    For one video only: --model { $name }
models-tags = In your words, { $first } is the first one, and so on; I add these names where you do not use them.
models-unreachable =
    { $count ->
        [one] 🚫 { $count } model cannot be reached from a chat, and this is why:
       *[other] 🚫 { $count } models cannot be reached from a chat, and this is why:
    }
language-title = 🌐 Which language shall I speak with you? It holds in groups too.
language-title-group = 🌐 Which language shall I speak in this group? Members hear me in their own language where I know it.

## Answers to messages, and the buttons under a result

refused-sound-alone = A voice needs a face: answer the voice message with a photo whose caption begins with /video.
button-change = ✏️ With changes
button-extend = ➡️ Extend
button-others = 🎛 Other model
button-copy = 📋 Copy
pressed-no-others = No other model can make this as you asked for it.
change-words =
    Copy this, change what you like, and send it:

    { $command }
change-media =
    Copy this, change what you like, and send it as an answer to this message, so that I use the same photos, sound or video:

    { $command }
other-models = Make it again with which model? A press makes it, and counts as one video.

## Groups: the check-up when the bot is added to one, and on /help there

group-added = 👋 Thank you for adding me! I turn words and photos into video.
group-sees-all = 👀 I see the messages in this group, so you may also simply mention me: @{ $name } a dragon over the mountains.
group-sees-some =
    🙈 I see only commands and answers to my own messages here. When you mention me, in a message or in a photo's caption, it does not reach me.
    To change that, an admin can make me an admin of this group. Or the owner of this bot turns group privacy off: @BotFather, /setprivacy, and then adds me again.
group-no-videos = ⚠️ I may not send videos into this group, so you would only get links. An admin can allow it in the group's permissions, or make me an admin.
group-no-messages = ⚠️ You added me to “{ $group }”, but I may not write there. An admin of that group can allow it in the group's permissions, or make me an admin.

## What the bot says of itself: in an empty chat (at most 512 characters), and on its page (at most 120)

bot-description =
    🎬 I turn words and photos into video, with sound.

    Write what you want to see, or send a photo and say what should happen in it. A minute or two later the video is here. I work in groups too.

    Press Start, and send me your first idea.
bot-short-description = 🎬 Turns words and photos into video with sound, in private chats and in groups.

## Videos already made, and what is kept

command-history = Your videos, sent again at once
command-privacy = What I keep about you, and who sees it
command-forget = Delete what I keep about you
button-resend = ▶️ { $number } · { $prompt }
button-newer = ‹ newer
button-older = older ›
button-forget = 🗑 Delete it all
pressed-not-now = Telegram did not take it just now. If it does not come, please press again.
history-empty = There is no video of yours here yet. Make one with /video.
history-title = 🎞 Your videos, the newest first. A button sends one again; that costs nothing and does not count.
history-line =
    { $number }. { $prompt }
    { $model } · { $date }
history-line-link =
    { $number }. { $prompt }
    { $model } · { $date } · came as a link, so I cannot send it again
history-lost = Telegram no longer has this video, so I cannot send it again. I can make it anew; that counts as one video.
forget-ask =
    🗑 Shall I delete what I keep about you, in all chats?

    It goes for good: the words, options, photo references, video links and results of all your finished requests, your /history with its buttons, your /settings, and offers and questions of mine that still wait for you. The buttons under your videos will no longer work.

    Messages and videos in this chat stay; Telegram keeps those, and only you can delete them. For about a day I still remember that you made videos, not which ones, so that your quota stays as it is.
forget-under-way =
    { $count ->
        [one] { $count } request of yours is still under way. It is not deleted and you will get your video; send /forget again after that.
       *[other] { $count } requests of yours are still under way. They are not deleted and you will get your videos; send /forget again after that.
    }
forget-done =
    { $count ->
        [0] Done. I had no finished request of yours; open offers and questions are deleted.
        [one] Done. { $count } finished request is deleted, and open offers and questions with it.
       *[other] Done. { $count } finished requests are deleted, and open offers and questions with them.
    }
privacy =
    🔒 What I keep about you:
    · Your requests: the words, options, model, times, your Telegram ID, your language, the chat and the message they came from, Telegram's references to your photos and finished videos, the video's link at the studio, and what went wrong if something did. { $days ->
        [0] Until you send /forget.
        [one] Until you send /forget, and for { $days } day at most.
       *[other] Until you send /forget, and for { $days } days at most.
    }
    · Offers and questions that wait for your answer, and Telegram's references to the photos of albums: 7 days.
    · What you have chosen in /settings: until you change it or send /forget.
    · Photos and sounds themselves: only until the studio has them, or the request ends. Videos: only while I send them.
    · Your messages to me: until I have dealt with them. One that I could not deal with: 2 days.

    Who sees it:
    · The studio, AI/ML API, gets the words, options, pictures and sounds of a request, under a random number, without your name or Telegram ID. What it keeps is up to its own rules.
    · Telegram keeps our messages and your videos, by its own rules.
    · The owner of this bot can look into its storage and its log.
    · In a group, everybody there sees the requests and the videos.

    How it goes: /forget deletes what I keep. For about a day after a request I still remember that it was made and where, not what it was, because of the quota. It deletes nothing at the studio, at Telegram, or in copies and logs that the owner keeps.

## Live state: what the provider tells of its models

price-usd = ${ NUMBER($usd, minimumFractionDigits: 2, maximumFractionDigits: 4) }
price-varies = price known only afterwards
price-unknown = price unknown
refused-model-gone =
    Sorry, the studio no longer offers { $model }. Nothing was used up. { $other ->
        [none] At the moment no other model can do this either.
       *[other] { $other } can do the same: add --model { $other }
    }

## Inline: @bot and words in any chat

help-inline = ✨ In any other chat: type @{ $name } and what you want to see.
inline-make = 🎬 Make this video here
inline-about = { $model } · about { $time } to make · { $price }
inline-empty = Write what you want to see
inline-refused = ✋ I cannot make it like this
inline-offer =
    🎬 “{ $prompt }”

    { $model } · about { $time } to make · { $price } · counts as one video
inline-status =
    “{ $prompt }”

    { $status }

## The last frame, and the file as it is

button-last-frame = 🎞 Animate the last frame
button-file = 📎 As a file
pressed-fetching = I am fetching it …
ask-frame = 🎞 This is where your video ends. What should happen next? Answer with a few words.
caption-file = 📎 The video as the studio made it, not compressed by Telegram.
video-gone = I can no longer get at this video: the studio has deleted it, and Telegram hands me files of up to { $limit } MB only. I can make it anew; that counts as one video.

## When the studio, the owner's money or the room runs out

status-paused = ⏸ In the queue. The studio takes nothing new at the moment; your request is kept, and goes on by itself.
status-unclear = 🔎 The studio still cannot tell me whether it has your request. It no longer counts towards your quota. I keep asking for a day, and if the video comes, you get it.
status-fitting = 📦 The video is too large for Telegram, so I am making it smaller … { $percent }%
caption-smaller = made smaller to fit into Telegram
link-no-room = I have no room for the video at the moment, so here is its link. It will not last for ever:
failed-no-room = I have no room left to work with. The owner of this bot has to look into it.
refused-budget = What the owner of this bot allows to be spent in 24 hours is used up. The next video is possible in { $time }.
refused-budget-model = { $model } would cost { $price }, more than the owner of this bot allows to be spent in 24 hours. /models shows what others cost.
refused-budget-price = Nobody can say beforehand what { $model } costs, and the owner of this bot allows only what has a known price. /models shows what others cost.
refused-paused = The owner's account at the studio is nearly empty, so I take nothing new at the moment. The owner knows. Please try again later.

## Notes to the admins of the bot

admin-paused =
    ⚠️ { $reason ->
        [key] AI/ML API does not take our key.
        [credits] Our account at AI/ML API is empty.
       *[other] AI/ML API does not let us in.
    } I send it nothing new until that changes, and I try again by myself. Nothing is lost; waiting now: { $count }.
admin-resumed = ✅ AI/ML API takes our requests again. What waited goes on.
admin-no-access =
    ⚠️ { $reason ->
        [key] AI/ML API does not take our key.
        [credits] Our account at AI/ML API is empty.
       *[other] AI/ML API does not let us in.
    } As it looks, no video can be made until that changes. I ask again every minute.
admin-access = ✅ AI/ML API lets us in again.
admin-records-refused = ⚠️ AI/ML API refuses the way I search its records for requests whose answer was lost. That is a mistake of mine: please report it. Nothing is paid twice and I keep searching, but such requests wait. “python -m bot check” and the log say more.
admin-records-fine = ✅ AI/ML API lets me search its records again. Requests that waited for it go on.
admin-balance-low = ⚠️ Our account at AI/ML API is down to { $amount }. I take no new requests until it is filled up; what is under way goes on.
admin-balance-fine = ✅ Our account at AI/ML API is filled up again: { $amount }. I take new requests.
