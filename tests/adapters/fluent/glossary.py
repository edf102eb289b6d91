# ruff: noqa: RUF001 - the letters of many languages are its subject
"""Telegram's own words in every language, and phrases that no native writes.

People look for the words that their Telegram shows: who reads "answer" does not find Reply. The words are
those of Telegram's language packs; the phrases are calques that stood in these files once.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

WHERE: Final = {
    "start": "bot-description",
    "caption": "refused-needs-photo",
    "settings": "button-settings",
    "permissions": "group-no-videos",
    "admin": "group-no-videos",
    "sticker": "unsupported",
    "gif": "image-animated",
    "reply": "ask-prompt",
    "voice message": "refused-needs-sound",
    "chat": "settings-admins-only",
}
"""Where each of the ten terms must be said."""

MUST: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "start": r"\bStart\b", "caption": "caption", "settings": "Settings", "permissions": "permissions",
        "admin": "admin", "sticker": "sticker", "gif": "GIF", "reply": "Reply",
        "voice message": "voice message", "chat": "private chat",
    },
    "de": {
        "start": "Starten", "caption": "Beschriftung", "settings": "Einstellungen",
        "permissions": "Berechtigungen", "admin": "Admin", "sticker": "Sticker", "gif": "GIF",
        "reply": "Antworte", "voice message": "Sprachnachricht", "chat": "Chat",
    },
    "es": {
        "start": "Iniciar", "caption": "comentario", "settings": "Ajustes", "permissions": "permisos",
        "admin": "administrador", "sticker": "sticker", "gif": "GIF", "reply": "Responde",
        "voice message": "mensaje de voz", "chat": "chat",
    },
    "fr": {
        "start": "Démarrer", "caption": "légende", "settings": "Paramètres", "permissions": "permissions",
        "admin": "admin", "sticker": "autocollant", "gif": "GIF", "reply": "Répondez",
        "voice message": "message vocal", "chat": "échange",
    },
    "it": {
        "start": "Avvia", "caption": "didascalia", "settings": "Impostazioni", "permissions": "permessi",
        "admin": "amministratore", "sticker": "sticker", "gif": "GIF", "reply": "Rispondi",
        "voice message": "messaggio vocale", "chat": "chat",
    },
    "nl": {
        "start": "Begin", "caption": "onderschrift|bijschrift", "settings": "Instellingen",
        "permissions": "rechten", "admin": "beheerder", "sticker": "sticker", "gif": "GIF",
        "reply": "Antwoord", "voice message": "spraakbericht", "chat": "chat",
    },
    "pl": {
        "start": "Rozpocznij", "caption": "podpis", "settings": "Ustawienia", "permissions": "uprawnieni",
        "admin": "administrator", "sticker": "naklejk", "gif": "GIF", "reply": "Odpowiedz",
        "voice message": "wiadomość głosow", "chat": "cza(t|c)",
    },
    "pt-BR": {
        "start": "Começar|Iniciar", "caption": "legenda", "settings": "Configurações",
        "permissions": "permissões", "admin": "admin", "sticker": "sticker", "gif": "GIF",
        "reply": "Responda", "voice message": "mensagem de voz", "chat": "chat",
    },
    "ru": {
        "caption": "подпис", "settings": "Настройки", "permissions": "разрешени", "admin": "администратор",
        "sticker": "стикер", "gif": "GIF", "reply": "Ответ", "voice message": "голосов", "chat": "чат",
    },
    "uk": {
        "start": "Розпочати", "caption": "підпис|опис", "settings": "Налаштування", "permissions": "дозвол",
        "admin": "адміністратор", "sticker": "наліп", "gif": "GIF", "reply": "відпові",
        "voice message": "голосов", "chat": "чат",
    },
    "tr": {
        "start": "Başlat", "caption": "açıklama|başlık", "settings": "Ayarlar", "permissions": "izin",
        "admin": "yönetici", "sticker": "çıkartma", "gif": "GIF", "reply": "yanıtla",
        "voice message": "sesli mesaj", "chat": "sohbet",
    },
    "id": {
        "start": "Mulai", "caption": "keterangan", "settings": "Pengaturan", "permissions": "izin",
        "admin": "admin", "sticker": "stiker", "gif": "GIF", "reply": "Balas",
        "voice message": "pesan suara", "chat": "obrolan",
    },
    "ko": {
        "start": "시작", "caption": "설명", "settings": "설정", "permissions": "권한", "admin": "관리자",
        "sticker": "스티커", "gif": "GIF", "reply": "답장", "voice message": "음성 메시지", "chat": "대화방",
    },
    "ar": {
        "start": "بدء", "caption": "وصف", "settings": "الإعدادات", "permissions": "صلاحيات",
        "admin": "مشرف", "sticker": "ملصق", "gif": "متحركة", "reply": "رد",
        "voice message": "رسالة صوتية", "chat": "محادثت",
    },
    "fa": {
        "start": "شروع", "caption": "کپشن|عنوان", "settings": "تنظیمات",
        "permissions": "اختیارات|دسترسی", "admin": "مدیر", "sticker": "استیکر", "gif": "GIF|گیف",
        "reply": "پاسخ", "voice message": "پیام صوتی", "chat": "گفت",
    },
    "he": {
        "caption": "כיתוב", "settings": "הגדרות", "permissions": "הרשאות", "admin": "מנהל",
        "sticker": "סטיקר", "gif": "GIF", "reply": "השיבו", "voice message": "הודעה קולית", "chat": "צ׳אט",
    },
    "hi": {
        "start": "START", "caption": "कैप्शन", "settings": "सेटिंग", "permissions": "अनुमति", "admin": "एडमिन",
        "sticker": "स्टिकर", "gif": "GIF", "reply": "जवाब", "voice message": "वॉइस मैसेज", "chat": "चैट",
    },
    "ja": {
        "caption": "キャプション", "settings": "設定", "permissions": "権限", "admin": "管理者",
        "sticker": "ステッカー", "gif": "GIF", "reply": "返信", "voice message": "音声メッセージ",
        "chat": "チャット",
    },
    "th": {
        "caption": "คำบรรยาย", "settings": "ตั้งค่า", "permissions": "สิทธิ์", "admin": "ผู้ดูแล",
        "sticker": "สติกเกอร์", "gif": "GIF", "reply": "ตอบกลับ", "voice message": "ข้อความเสียง",
        "chat": "แชต",
    },
    "vi": {
        "caption": "chú thích", "settings": "Cài đặt", "permissions": "quyền", "admin": "quản trị viên",
        "sticker": "nhãn dán", "gif": "GIF", "reply": "trả lời", "voice message": "tin nhắn thoại",
        "chat": "trò chuyện",
    },
    "zh-Hans": {
        "caption": "说明", "settings": "设置", "permissions": "权限", "admin": "管理员", "sticker": "贴纸",
        "gif": "GIF|动图", "reply": "回复", "voice message": "语音消息", "chat": "私聊|聊天",
    },
    "zh-Hant": {
        "caption": "說明", "settings": "設定", "permissions": "權限", "admin": "管理員", "sticker": "貼圖",
        "gif": "GIF|動圖", "reply": "回覆", "voice message": "語音訊息", "chat": "聊天",
    },
}  # fmt: skip
"""By language and term, a pattern; none where Telegram's clients differ or no pack of it is at hand."""

NEVER: Final[Mapping[str, tuple[str, ...]]] = {
    "de": ("Bildunterschrift", r"kennt \{", "was ich nehme", "Worte fehlen", "zu alt;", "Animierte Bilder",
           "arbeitet gerade an", "für immer|ewig", "Platz frei"),
    "es": (r"conoce \{", r"\{ \$model \} conoce", "lugar se libera", "Faltan las palabras",
           "imágenes animadas", "para siempre:", "lo que aún espera"),
    "fr": ("connaît", "prochaine place", "manque les mots", "sticker", "ce que je prends",
           "Avec des changements", "durera pas", "ce qui attend encore", "images animées"),
    "it": ("consum", "conosce", "posto si libera", "Mancano le parole", "per sempre:", "serve solo",
           "immagini animate"),
    "nl": (r"\bkent\b", "plaats vrij", "wat ik neem", "woorden ontbreken", "bereiken", "Bewegende afbeeld",
           "„Start|op Start"),
    "pl": (r"\bzna \{", "miejsce zwolni", "Brakuje słów", "„Start”", "Animowane obrazy", "co mam brać"),
    "pt-BR": (r"conhece", "próxima vaga", "figurinha", "Faltam as palavras", "Valeu", "imagens animadas",
              "durar para sempre"),
    "ru": ("указател", r"\bберу\b", "что брать", "место освободится", "ещё ждёт",
           "Анимированные", "не вечно"),
    "uk": ("вказівник", r"\bзнає\b", "що брати", "місце звільниться", "ще чекає", "Анімовані", "стікер"),
    "tr": ("bilmiyorum", "Olabilecekler", r"hak \{", "ulaşıl", "Hareketli resim", "değersiz"),
    "id": ("Setelan", "dikenal", "mengenal", "harus terjadi", "gambar bergerak"),
    "ko": ("캡션", "채팅", "멘션", "들여보내", "움직이는 이미지", r"취소 “"),
    "ar": ("شرح", "«ابدأ»", "يعرفها", "ناقصة", "الأصوات", "إلى الأبد"),
    "fa": ("ابعاد", "منشن", "برای همیشه", "هنوز منتظر"),
    "he": ("לתמיד", "מונפשות", "עובד על המודל"),
    "hi": ("चलती तस्वीर", "संदर्भ", "बेतरतीब", "नहीं लेता", "शुरू करें”"),
    "ja": ("何が起き", "次の枠", "入れてもら", "取り消す「"),
    "th": ("(?<!ไฟล์)เสียงนี้", "แชท", "บอทไม่รู้จัก", "ภาพเคลื่อนไหว"),
    "vi": ("Âm thanh này", r"\{ \$model \} biết", "đặt mình làm", "ảnh động", "Mình không biết tùy chọn"),
    "zh-Hans": ("不认识", "进门", "交给我", "名额", "用我"),
    "zh-Hant": ("不認識", "進門", "交給我", "名額", "用我"),
}  # fmt: skip

BANNED_ENGLISH: Final[Mapping[str, str]] = {
    r"\banswers?\b": "Telegram's word is Reply",
    r"\bshall\b": "should, or will",
    r"\bbehind\b": "after",
    r"for ever\b": "forever",
    r"\banew\b": "again",
    r"\btake back\b|\btaken back\b": "Cancel, as the button says",
    r"used up": "It doesn't count; or spent",
    r"\bknows\b": "a model offers",
    r"\bvideos? of (a|an|this|that|these|words)\b": "from",
    r"\bunder way\b": "in progress",
    r"\bhow far it is\b": "a distance",
    r"\b(can|do|does|did|could|would|is|are|was|has|have|will)( not|not)\b": "a contraction is friendlier",
    r"\b(I|you|we|they) (am|are|will)\b(?= [a-z])": "a contraction is friendlier",
    r"\bhands? (me|out)\b": "let, give",
    r"\b(this|a|these|that) sounds?\b": "audio: a sound is a noise",
    r"\bmay\b(?! differ)": "can, or be allowed to",
    r"\bout of reach\b": "not available",
    r"\bonce more\b": "again",
    r"\bbeforehand\b": "stilted",
}
"""Patterns, and what is better. Case does not count."""
ALLOWED_ENGLISH: Final[Mapping[str, frozenset[str]]] = {
    r"\banswers?\b": frozenset(
        {"status-checking", "pressed-doubtful", "recording-in-doubt", "failed-answer-lost"}
    ),  # the studio's, over the network
    r"\bshall\b": frozenset({"offer", "offer-talk", "offer-move", "offer-film", "offer-say"}),  # it offers
    r"\bknows\b": frozenset({"refused-paused"}),  # a person
    r"\bvideos? of (a|an|this|that|these|words)\b": frozenset(
        {"unreachable-character-object"}
    ),  # it shows him
}


_VARIANT: Final = re.compile(r"\*?\[[\w-]+\]")
"""The name of a choice, which nobody reads."""


def missing_terms(language: str, sources: Mapping[str, str]) -> Iterator[str]:
    """The terms that are not said where they should be."""
    for term, pattern in MUST[language].items():
        source = sources.get(WHERE[term], "")
        if not re.search(pattern, source, re.IGNORECASE):
            yield f"{WHERE[term]}: {term} is “{pattern}”"


def phrases(language: str, sources: Mapping[str, str]) -> Iterator[str]:
    """The phrases that no native writes; in English, those that were copied into all others."""
    banned = tuple(BANNED_ENGLISH) if language == "en" else NEVER[language]
    flags = re.IGNORECASE if language == "en" else 0
    for key, source in sources.items():
        body = _VARIANT.sub("", source.partition("=")[2])
        for pattern in banned:
            if key not in ALLOWED_ENGLISH.get(pattern, ()) and (found := re.search(pattern, body, flags)):
                yield f"{key}: “{found.group()}”"
