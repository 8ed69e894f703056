"""Every message about a file: what is wrong, what to do, and whether the file is refused for it.

In braces stand the values of the case at hand; they are made printable before they are put in.
"""

from enum import Enum, unique
from typing import Literal

Severity = Literal["error", "warning"]


@unique
class Message(Enum):
    """What can be wrong. A warning is told, and the file is used all the same."""

    def __init__(self, wrong: str, fix: str, severity: Severity = "error") -> None:
        self.wrong = wrong
        self.fix = fix
        self.severity: Severity = severity

    # files and folders
    FILE_MISSING = "the file is missing", "add it"
    FILE_IS_FOLDER = "is a folder where a file should be", "put the file in its place"
    FILE_IS_LINK = "is a link, and links are not followed", "put what it points at in its place"
    FILE_UNREADABLE = "cannot be read ({why})", "make it an ordinary file or folder that you may read"
    FILE_TOO_LARGE = "is larger than {most} kB", "make it smaller"
    FILE_STRANGE = "does not belong to a pack and is not read", "take it out of the folder", "warning"
    FOLDER_IS_FILE = "is a file where a folder should be", "give the folder"
    FOLDER_TOO_FULL = "holds more than {most} files and folders", "leave only what is needed"
    PACK_UNKNOWN = "there is no such pack", "{meant}give the folder of a pack, or one of: {known}"
    PACKS_NONE = "holds no pack", "give a folder with packs in it"
    LANGUAGE_UNNAMED = "is a language that pack.json does not name", "add “{language}” to “languages”, or take it out"
    PICTURE_UNUSED = "no story shows this picture", "name it in pack.json, or take it out", "warning"

    # JSON
    FILE_EMPTY = "is empty", "write the file, or bring back an older copy"
    NOT_UTF8 = "is not UTF-8 (see byte {byte})", "save it as UTF-8"
    UTF16 = "is saved as UTF-16", "save it as UTF-8"
    NESTED = "is nested deeper than {most} levels", "make it flatter"
    SYNTAX = "is not JSON: {why} in line {line}, column {column}", "mend it there"
    NUMBER = "{seen} is no number that can be used here", "write an ordinary whole number"
    KEY_TWICE = "the key stands twice in its object", "keep one of the two"
    CHARACTER = "holds the character {code}, which cannot be seen or shown", "take the character out"
    KEY_CHARACTER = "the key holds the character {code}, which cannot be seen or shown", "take the character out"
    ACCENTS_APART = "holds letters whose accents are stored apart (not NFC)", "type the letters anew, or convert to NFC"
    ACCENTS_PILED = "piles up more than {most} accents on a letter", "take them out"
    ALPHABETS = "mixes Latin and Cyrillic letters in the word “{word}”", "type the word anew in one alphabet", "warning"
    NOT_OBJECT = "is not a JSON object", "begin the file with {{ and end it with }}"
    MORE = "there is more to find, but the list ends here", "mend the lines above, then check again"

    # the shape of each file
    KEY_MISSING = "the key “{key}” is missing", "add it"
    KEY_UNKNOWN = "there is no key “{key}” here", "{meant}take it out"
    CONDITION = "{seen} is no condition", "{meant}write an object with exactly one of: {operators}"
    NOT_TAKES_ANSWER = (
        "“not” takes an answer only, since no rule may hold because a warning sign is absent",
        'write {{"not": {{"answer": …, "in": […]}}}}',
    )
    KIND_OF_VALUE = "{seen} is not {what}", "write {what}"
    FORM = "{seen} is not {what}", "write {how}"
    NONE_OF = "{seen} is none of {expected}", "{meant}choose one of them"
    TOO_LONG = "is longer than {most} characters", "shorten it"
    EMPTY = "is empty", "put something in, or take the key out if it may be left out"
    TOO_SHORT = "is shorter than {least} characters", "write more"
    TOO_MANY = "holds more than {most} entries", "take some out"
    TOO_FEW = "holds fewer than {least} entries", "add some"
    TOO_GREAT = "{seen} is greater than {most}", "write a smaller number"
    TOO_SMALL = "{seen} is less than {least}", "write a greater number"
    VALUE = "{seen} cannot be used ({why})", "write it in another way"

    # ids and references
    ID_TWICE = "the {what} “{id}” stands twice", "give one of the two another id"
    LISTED_TWICE = "“{id}” stands twice in its list", "keep one of the two"
    PACK_NAME = "“{id}” is not the name of the pack's folder", "write “{folder}”, or rename the folder"
    NO_INDICATOR = "there is no indicator “{id}”", "{meant}mend the name, or add it to rules.json"
    NO_SOURCE = "there is no source “{id}”", "{meant}mend the name, or add it to sources.json"
    NO_LEVEL = "there is no level “{id}”", "{meant}choose one of: {known}"
    NO_QUESTION = "there is no question “{id}”", "{meant}name a question of pack.json"
    NOT_EARLIER = "“{id}” is asked no earlier than this question", "ask it earlier, or depend on another"
    NOT_FACT = "“{id}” raises warning signs, so it is not a fact", "use the indicators that it raises"
    NO_OPTION = "the question “{question}” has no option “{id}”", "{meant}choose one of: {known}"
    NO_COUNTRY = "“{id}” is no country of ISO 3166", "write its two capital letters"

    # questions and options
    UNKNOWN_ONCE = "has {count} options for not knowing, and needs exactly one", 'mark it with "unknown": true'
    NONE_ONCE = "has {count} options for “none of these”, and needs exactly one", 'mark it with "none": true'
    NONE_ELSEWHERE = "“none of these” is for questions of the type “any” only", "take it out"
    UNKNOWN_AND_NONE = "cannot mean both not knowing and “none of these”", "make two options of it"
    MUTE = "not knowing and “none of these” raise and spot nothing", "take “{key}” out"
    MAY_MEAN = "only the option for not knowing has “may_mean”", "take it out, or write “raise”"
    STORIES_ONLY = "“{key}” is for stories only", "take it out"
    OPTIONS_TOO_FEW = "offers too little to choose from ({count}, and at least {least} are needed)", "add an option"
    SCENE_OPTIONS = (
        "offers {count} to choose from beside not knowing, and a scene two to four",
        "add or take out options",
    )
    COUNTRY_OPTIONS = "a country question has only the option for not knowing", "take this one out"
    COUNTRY_RAISES = "no country raises a warning sign, nor does not saying which", "take “{key}” out"
    PLACE_MISSING = "a country question says which country it asks for", 'add "place": "now", "from" or "to"'
    PLACE_ELSEWHERE = "“place” is for country questions only", "take it out"
    PLACE_TWICE = "the place “{place}” is asked for twice", "ask for it once"
    PICTURE_NEEDED = "a story has a picture", 'add "picture": "name.svg", and the file to pictures/'
    PICTURE_ELSEWHERE = "only stories have pictures", "take it out"
    QUESTIONS_TOO_MANY = "the pack has more than {most} questions", "make two packs of it"

    # rules and advice
    LEVELS = "a self-check has the levels {expected}", "write these, lowest first"
    INDICATOR_UNUSED = "no option raises, spots or may mean “{id}”", "use it, or take it out", "warning"
    INDICATOR_UNADVISED = (
        "no advice is certain to be given when “{id}” is raised",
        'add "{id}" to the "when" of a step that depends on nothing else',
    )
    NEVER_HOLDS = "can never hold: all that is selected comes to {most}", "lower it, or select more"
    CONDITION_TOO_LARGE = "has more than {parts} parts or {depth} levels", "make several rules of it"
    COUNTRY_ALONE = "a country alone would call for a level", "add a warning sign that must be raised too"
    COUNTRY_COUNTS = "the level depends on a country", "see that nobody is judged by where they come from", "warning"
    FACTS_ALONE = "facts alone, with no warning sign, call for a level", "add a warning sign", "warning"

    # texts
    TEXT_MISSING = "the text “{key}” is missing", "add it"
    TEXT_LEFT_OVER = "nothing asks for this text", "{meant}take it out"
    TEXT_NOT_IN_FIRST = "the first language has no such text", "add it there, or take it out here"
    TEXT_LANGUAGE = "“{language}” is not the name of the file", "write “{name}”, or rename the file"
    TEXT_LINES = "a line break stands in a text of one line", "write it in one line", "warning"

    # pictures
    PICTURE_ROOT = "is not an SVG picture", "put an SVG picture in its place"
    PICTURE_BROKEN = "is not well-formed ({why})", "export it again as plain SVG in UTF-8"
    PICTURE_DOCTYPE = "has a DOCTYPE in line {line}", "take it out"
    PICTURE_INSTRUCTION = "has a processing instruction in line {line}", "take it out"
    PICTURE_ELEMENT = "has the element “{name}” in line {line}, which is not allowed", "draw it with plain shapes"
    PICTURE_ATTRIBUTE = "has the attribute “{name}” in line {line}, which is not allowed", "use plain attributes"
    PICTURE_VALUE = "has a value of “{name}” in line {line} that is not allowed", "write plain numbers and colours"
    PICTURE_NUMBER = "has a number over {most} in line {line}", "draw it smaller"
    PICTURE_BOX = "has no viewBox of at most {most} by {most}", "export it with one"
    PICTURE_ELEMENTS = "has more than {most} elements", "make it simpler"
    PICTURE_NESTED = "is nested deeper than {most} levels", "ungroup it"

    # helplines
    NO_CONTACT = "nobody can be reached there", "add a number or a website"
    NO_EMERGENCY = (
        "there is no emergency number for places that are not known",
        'add an entry with "country": "INTL" and "kind": "emergency"',
    )
    NO_TEXTS = "the directory has no texts", "add text/en.json"
    NUMBERS_DIFFER = "is not the number that “inside” gives with its country code", "compare the two", "warning"
    DATE_FALSE = "“{date}” is no date", "write a year, a year and month, or a day, such as 2026-11-24"
    DATE_FUTURE = "{date} is in the future", "write the date that the source bears"
    NUMBER_FALSE = "“{number}” is no number of any country", "compare it with its source"
    NUMBERS_UNCHECKED = (
        "the numbers were not checked, since the package “phonenumbers” is not installed",
        "install it, and check again",
        "warning",
    )
    FACT_UNSOURCED = "the fact “{id}” has no source", "add a source with its date"
    HELPLINE_OLD = "nothing newer than {date} is known of “{id}”", "find a newer source, or call it", "warning"
    HELPLINE_UNDATED = "nothing that is known of “{id}” has a date", "find a source with one, or call it", "warning"
