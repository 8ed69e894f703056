"""Every letter of every shipped language is in every weight of the font."""

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont

from quiz.resources import data
from quiz.ui.theme.fonts import FILES, GEORGIAN_FILES

LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя’",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ʼ",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyzşţ",
    "uz": "abdefghijklmnopqrstuvxyzʻʼўқғҳ",
    "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyzİ",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ",
    "lt": "aąbcčdeęėfghiįyjklmnoprsštuųūvzž",
    "lv": "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž",
    "cs": "aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž",
}
SIGNS = "0123456789 .,:;!?…·•–—-‘’“”„«»()[]/+%&@#*=×−≈≠≤≥°№§©←↑→↓↗€£$₴₽₸₺₼zł\u00a0\u202f\u2011\u0301"


def raw(file: str) -> QRawFont:
    font = QRawFont()
    font.loadFromData(
        QByteArray((data("assets") / "fonts" / file).read_bytes()), 17, QFont.HintingPreference.PreferNoHinting
    )
    assert font.isValid()
    return font


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", LETTERS)
def test_every_letter_is_there(file: str, language: str) -> None:
    font = raw(file)
    letters = LETTERS[language] + LETTERS[language].upper()
    assert not [letter for letter in letters if not font.supportsCharacter(ord(letter))]


@pytest.mark.parametrize("file", FILES)
def test_every_sign_is_there(file: str) -> None:
    font = raw(file)
    assert not [sign for sign in SIGNS if not font.supportsCharacter(ord(sign))]


@pytest.mark.parametrize("file", GEORGIAN_FILES)
def test_every_georgian_letter_is_there(file: str) -> None:
    font = raw(file)
    letters = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
    assert not [letter for letter in letters + letters.upper() if not font.supportsCharacter(ord(letter))]


def test_a_letter_that_is_not_there_is_found_out() -> None:
    assert not raw(FILES[0]).supportsCharacter(ord("ა"))


def test_the_fonts_are_small_and_have_their_licence() -> None:
    folder = data("assets") / "fonts"
    assert sum(len((folder / file).read_bytes()) for file in (*FILES, *GEORGIAN_FILES)) < 750_000
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")
