"""Which parameters does each method take, and of what type?

As of Bot API 10.1, telegram.org; with the ephemeral messages of 10.3, and one method of 10.5. The tables
are words, so that they can be read beside the documentation: `name:Type`, `name!:Type` where it is
required, `[Type]` for a list. `Chat` is a number or an @name, `File` an upload, a link or a file_id, `Any`
is not looked into; other capitalised words are the objects of the second table.
"""

from collections.abc import Mapping
from dataclasses import dataclass

_SENDING = """
  chat_id!:Chat business_connection_id:str message_thread_id:int direct_messages_topic_id:int
  disable_notification:bool protect_content:bool allow_paid_broadcast:bool message_effect_id:str
  suggested_post_parameters:Any reply_parameters:ReplyParameters reply_markup:Markup
  ephemeral_message_parameters:EphemeralMessageParameters"""
_CAPTION = "caption:str parse_mode:str caption_entities:[MessageEntity]"
_SHOWN = "show_caption_above_media:bool has_spoiler:bool"
_EDITING = "business_connection_id:str chat_id:Chat message_id:int inline_message_id:str reply_markup:Markup"
_EPHEMERAL = "chat_id!:Chat receiver_user_id!:int ephemeral_message_id!:int"

_METHODS = {
    "getMe": "",
    "getUpdates": "offset:int limit:int timeout:int allowed_updates:[str]",
    "setWebhook": """url!:str certificate:File ip_address:str max_connections:int allowed_updates:[str]
        drop_pending_updates:bool secret_token:str""",
    "deleteWebhook": "drop_pending_updates:bool",
    "getWebhookInfo": "",
    # Of Bot API 10.5. `callback_query_mode` is there too, and no bot of ours should touch it.
    "setMySettings": """supports_inline_queries:bool inline_query_placeholder:str
        inline_feedback_share_denominator:int supports_guest_queries:bool can_read_all_group_messages:bool""",
    "setMyCommands": "commands!:[BotCommand] scope:BotCommandScope language_code:str",
    "getMyCommands": "scope:BotCommandScope language_code:str",
    "deleteMyCommands": "scope:BotCommandScope language_code:str",
    "setMyName": "name:str language_code:str",
    "getMyName": "language_code:str",
    "setMyDescription": "description:str language_code:str",
    "getMyDescription": "language_code:str",
    "setMyShortDescription": "short_description:str language_code:str",
    "getMyShortDescription": "language_code:str",
    "sendMessage": f"""{_SENDING} text!:str parse_mode:str entities:[MessageEntity]
        link_preview_options:LinkPreviewOptions""",
    "sendVideo": f"""{_SENDING} {_CAPTION} {_SHOWN} video!:File duration:int width:int height:int
        thumbnail:File cover:File start_timestamp:int supports_streaming:bool""",
    "sendPhoto": f"{_SENDING} {_CAPTION} {_SHOWN} photo!:File",
    "sendDocument": f"""{_SENDING} {_CAPTION} document!:File thumbnail:File
        disable_content_type_detection:bool""",
    "sendAnimation": f"""{_SENDING} {_CAPTION} {_SHOWN} animation!:File duration:int width:int height:int
        thumbnail:File""",
    "sendChatAction": "chat_id!:Chat business_connection_id:str message_thread_id:int action!:str",
    "setMessageReaction": "chat_id!:Chat message_id!:int reaction:[ReactionType] is_big:bool",
    "editMessageText": f"""{_EDITING} text:str parse_mode:str entities:[MessageEntity]
        link_preview_options:LinkPreviewOptions rich_message:Any""",
    "editMessageCaption": f"{_EDITING} {_CAPTION} show_caption_above_media:bool",
    "editMessageReplyMarkup": _EDITING,
    "editMessageMedia": f"{_EDITING} media!:InputMedia",
    "editEphemeralMessageText": f"""{_EPHEMERAL} text:str parse_mode:str entities:[MessageEntity]
        link_preview_options:LinkPreviewOptions reply_markup:Markup rich_message:Any""",
    "editEphemeralMessageReplyMarkup": f"{_EPHEMERAL} reply_markup:Markup",
    "deleteEphemeralMessage": _EPHEMERAL,
    "deleteMessage": "chat_id!:Chat message_id!:int",
    "deleteMessages": "chat_id!:Chat message_ids!:[int]",
    "answerCallbackQuery": "callback_query_id!:str text:str show_alert:bool url:str cache_time:int",
    "answerGuestQuery": "guest_query_id!:str result!:InlineQueryResult",
    "answerInlineQuery": """inline_query_id!:str results!:[InlineQueryResult] cache_time:int
        is_personal:bool next_offset:str button:InlineQueryResultsButton""",
    "getFile": "file_id!:str",
    "getChat": "chat_id!:Chat",
    "getChatMember": "chat_id!:Chat user_id!:int",
    "getChatAdministrators": "chat_id!:Chat return_bots:bool",
    "leaveChat": "chat_id!:Chat",
}

_OBJECTS = {
    "EphemeralMessageParameters": """receiver_user_id!:int callback_query_id:str
        replace_callback_query_message:bool""",
    "ReplyParameters": """message_id:int ephemeral_message_id:int chat_id:Chat
        allow_sending_without_reply:bool quote:str quote_parse_mode:str quote_entities:[MessageEntity]
        quote_position:int checklist_task_id:int poll_option_id:str""",
    "InlineKeyboardMarkup": "inline_keyboard!:[[InlineKeyboardButton]]",
    "InlineKeyboardButton": """text!:str icon_custom_emoji_id:str style:str url:str callback_data:str
        web_app:Any login_url:Any switch_inline_query:str switch_inline_query_current_chat:str
        switch_inline_query_chosen_chat:Any copy_text:Any callback_game:Any pay:bool""",
    "InlineQueryResultArticle": """type!:str id!:str title!:str
        input_message_content!:InputTextMessageContent reply_markup:InlineKeyboardMarkup url:str
        description:str thumbnail_url:str thumbnail_width:int thumbnail_height:int""",
    "InlineQueryResultCachedVideo": f"""type!:str id!:str video_file_id!:str title!:str description:str
        {_CAPTION} show_caption_above_media:bool reply_markup:InlineKeyboardMarkup
        input_message_content:InputTextMessageContent""",
    "InputTextMessageContent": """message_text!:str parse_mode:str entities:[MessageEntity]
        link_preview_options:LinkPreviewOptions""",
    "InlineQueryResultsButton": "text!:str web_app:Any start_parameter:str",
    "ForceReply": "force_reply!:bool input_field_placeholder:str selective:bool",
    "ReplyKeyboardRemove": "remove_keyboard!:bool selective:bool",
    "ReplyKeyboardMarkup": """keyboard!:[[Any]] is_persistent:bool resize_keyboard:bool
        one_time_keyboard:bool input_field_placeholder:str selective:bool""",
    "MessageEntity": """type!:str offset!:int length!:int url:str user:Any language:str custom_emoji_id:str
        unix_time:int date_time_format:str""",
    "LinkPreviewOptions": """is_disabled:bool url:str prefer_small_media:bool prefer_large_media:bool
        show_above_text:bool""",
    "BotCommand": "command!:str description!:str is_ephemeral:bool",
    "BotCommandScope": "type!:str chat_id:Chat user_id:int",
    "ReactionType": "type!:str emoji:str custom_emoji_id:str",
    "InputMediaVideo": f"""type!:str media!:str thumbnail:str cover:str start_timestamp:int {_CAPTION}
        {_SHOWN} width:int height:int duration:int supports_streaming:bool""",
    "InputMediaPhoto": f"type!:str media!:str {_CAPTION} {_SHOWN}",
    "InputMediaAnimation": f"""type!:str media!:str thumbnail:str {_CAPTION} {_SHOWN} width:int height:int
        duration:int""",
    "InputMediaDocument": f"""type!:str media!:str thumbnail:str {_CAPTION}
        disable_content_type_detection:bool""",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of a method, or one field of an object."""

    kind: str
    required: bool


def _table(words: Mapping[str, str]) -> dict[str, dict[str, Parameter]]:
    table: dict[str, dict[str, Parameter]] = {}
    for owner, line in words.items():
        fields = (entry.split(":", 1) for entry in line.split())
        table[owner] = {
            name.removesuffix("!"): Parameter(kind=kind, required=name.endswith("!")) for name, kind in fields
        }
    return table


METHODS = _table(_METHODS)
"""Method name -> its parameters."""
OBJECTS = _table(_OBJECTS)
"""Object name -> its fields."""
