"""Words for the shape of a video, in the languages that the bot speaks -> the aspect ratio that they mean.

They are what people type after `--ar`, in small letters and without white space.
"""

from typing import Final

_UPRIGHT: Final = """
vertical portrait tall upright phone reel reels story stories shorts tiktok
hochformat hochkant vertikal verticale verticaal staand retrato pionowo pionowe pionowy pion
вертикально вертикальное вертикальный вертикальная вертикальне dikey potret dọc
竖屏 竖版 竖 直式 直向 縦 縦長 縦型 세로 세로형 แนวตั้ง عمودي طولي عمودی אנכי לאורך खड़ा वर्टिकल पोर्ट्रेट
"""
_LYING: Final = """
horizontal landscape wide widescreen youtube tv
querformat quer paysage horizontale orizzontale apaisado paisaje paisagem liggend horizontaal
poziomo poziome poziomy poziom горизонтально горизонтальное горизонтальный горизонтальне yatay
lanskap mendatar ngang 横屏 横版 横 橫式 横長 横型 가로 가로형 แนวนอน أفقي عرضي افقی אופקי לרוחב आड़ा लैंडस्केप
"""
_SQUARE: Final = """
square quadrat quadratisch carré cuadrado quadrato quadrado vierkant kwadrat kwadratowe kwadratowy
квадрат квадратное квадратный квадратне kare persegi vuông 方形 正方形 方 정사각형 정방형
จัตุรัส สี่เหลี่ยมจัตุรัส مربع ריבוע ריבועי चौकोर वर्ग
"""
_CINEMA: Final = "cinema cinematic cinemascope ultrawide panorama"

RATIO_OF: Final[dict[str, tuple[int, int]]] = {
    **dict.fromkeys(_UPRIGHT.split(), (9, 16)),
    **dict.fromkeys(_LYING.split(), (16, 9)),
    **dict.fromkeys(_SQUARE.split(), (1, 1)),
    **dict.fromkeys(_CINEMA.split(), (21, 9)),
}
"""Width and height."""
