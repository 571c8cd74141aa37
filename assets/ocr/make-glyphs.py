#!/usr/bin/python3
"""Draws the characters that the engine's model doesn't tell apart or doesn't know, as small pictures to compare with.

Needs Debian's python3-pil and fonts-noto-cjk. Writes glyphs.bin.gz: per group one line of its characters, an empty line,
then 24 × 24 bytes a character and style in the order of the lines; 0 is paper, 255 ink, each glyph stretched to its box.
"""
import gzip
import os

from PIL import Image, ImageDraw, ImageFilter, ImageFont

GROUPS = "高髙 崎﨑嵜 徳德 吉𠮷 浜濵濱 柳栁 桑桒 黒黑 瀬瀨 薮籔藪 荘莊 鶴靏靍靎 辺邊邉 斉齊 斎齋 島嶋嶌 恵惠 真眞 富冨 凛凜".split()
# Characters of surnames that the model doesn't know or seldom reads: each a group of its own.
RARE = (
    "澤舘龍瀧櫻廣關寳椙笈簑鴇迩禰劔竃圓圷奧廼柾穐鎗鑓潴瀦邇傅兒釡埣墺壗夛隨對應挾曵柁梼榑榧榮檪櫟鉋剌淨岻狹槫硲礪稻笘"
    "笙筥簸粂糯纐纈纒肱膽艾莖菟萓蕊袰轡祁釼炮鐸籏雉塲駈驛鯰鰍鰺鴛鴫鵡齊龝淺"
)
FONTS = ["NotoSansCJK-Regular.ttc", "NotoSerifCJK-Regular.ttc"]
SIDE = 24

here = os.path.dirname(os.path.abspath(__file__))
groups = GROUPS + [char for char in RARE if not any(char in group for group in GROUPS)]
out = "\n".join(groups).encode() + b"\n\n"
for group in groups:
    for char in group:
        for name in FONTS:
            font = ImageFont.truetype("/usr/share/fonts/opentype/noto/" + name, 192, index=0)
            image = Image.new("L", (320, 320), 0)
            ImageDraw.Draw(image).text((40, 10), char, font=font, fill=255)
            image = image.filter(ImageFilter.GaussianBlur(3))
            box = image.point(lambda v: 255 if v > 100 else 0).getbbox()
            # Sixteen steps of grey are enough, and take half the room.
            small = image.crop(box).resize((SIDE, SIDE), Image.BOX).point(lambda v: v // 17 * 17)
            out += small.tobytes()
with open(os.path.join(here, "glyphs.bin.gz"), "wb") as file:
    file.write(gzip.compress(out, 9, mtime=0))
print(len(out), os.path.getsize(os.path.join(here, "glyphs.bin.gz")))
