<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>BesidePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>In two languages: %1 and %2</source>
        <translation>На двух языках: %1 и %2</translation>
    </message>
    <message>
        <source>The second language:</source>
        <translation>Второй язык:</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Key %1</source>
        <translation>Клавиша %1</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>Type the beginning of the name, then choose with the arrow keys.</source>
        <translation>Наберите начало названия, затем выберите стрелками.</translation>
    </message>
    <message>
        <source>Type the country’s name</source>
        <translation>Наберите название страны</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A call stays in the phone’s list of calls, and it may stand on the bill. Use a phone that only you look at, or delete this one call from the list.</source>
        <translation>Звонок остаётся в списке звонков и может быть виден в счёте. Звоните с телефона, в который смотрите только вы, или удалите из списка этот звонок.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>I am from:</source>
        <translation>Я из страны:</translation>
    </message>
    <message>
        <source>I am in:</source>
        <translation>Я сейчас здесь:</translation>
    </message>
    <message>
        <source>When you call</source>
        <translation>Когда вы звоните</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>В какой вы стране?</translation>
    </message>
    <message>
        <source>You can say: “I need advice about a job abroad.” Somebody asks what happened. You decide what you tell. You can ask first: “Must I give my name? Will you tell anybody?” Say which language you speak: many can bring in an interpreter. The police may have to act on what they hear. For somebody under 18, others may have to act too.</source>
        <translation>Можно сказать: «Мне нужен совет о работе за границей». Вас спросят, что случилось. Что рассказывать, решаете вы. Сначала можно спросить: «Обязательно называть имя? Вы кому-нибудь об этом скажете?» Скажите, на каком языке вы говорите: многие могут позвать переводчика. Полиции, возможно, придётся действовать из-за того, что она услышит. Если человеку нет 18, действовать, возможно, придётся и другим.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>HelplineCard</name>
    <message>
        <source>Its source is old or undated.</source>
        <translation>Источник старый или без даты.</translation>
    </message>
    <message>
        <source>Its source is old or undated: it may have changed.</source>
        <translation>Эти сведения старые или без даты: они могли измениться.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код номера %1</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Back to the stories</source>
        <translation>Назад к историям</translation>
    </message>
    <message>
        <source>Check my own offer</source>
        <translation>Проверить своё предложение</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Закрыть и всё забыть</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Что стоит запомнить</translation>
    </message>
    <message>
        <source>Recruiters use them because they work on most people.</source>
        <translation>Вербовщики пользуются этими приёмами, потому что они действуют почти на всех.</translation>
    </message>
    <message>
        <source>Signs to look at again</source>
        <translation>Признаки, на которые стоит взглянуть ещё раз</translation>
    </message>
    <message>
        <source>Signs you spotted</source>
        <translation>Признаки, которые вы заметили</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Куда звонить</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose an answer, or skip this question.</source>
        <translation>Выберите ответ или пропустите вопрос.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Почему мы об этом спрашиваем</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Можно выбрать несколько ответов.</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>How to leave at once</source>
        <translation>Как мгновенно выйти</translation>
    </message>
    <message>
        <source>If somebody comes in, press the Shift key three times. Everything closes at once, without a question.</source>
        <translation>Если кто-то войдёт, нажмите клавишу Shift три раза. Всё закроется сразу и без вопросов.</translation>
    </message>
    <message>
        <source>If somebody watches this computer with a program, use another one: at a friend’s, in a library.</source>
        <translation>Если за этим компьютером следят с помощью программы, возьмите другой: у друзей, в библиотеке.</translation>
    </message>
    <message>
        <source>It works only while this window is in front. What lay under it can be seen again: open something ordinary there first.</source>
        <translation>Это работает, только пока это окно поверх других. Станет видно то, что было под ним: сначала откройте там что-нибудь обычное.</translation>
    </message>
    <message>
        <source>That works. The next time, everything will close at once.</source>
        <translation>Получилось. В следующий раз всё закроется сразу.</translation>
    </message>
    <message>
        <source>The button Leave, at the top of every page, does the same.</source>
        <translation>То же делает кнопка «Выйти» вверху каждой страницы.</translation>
    </message>
    <message>
        <source>The computer itself may remember that a program was opened. A call that you make stays in the list of the phone.</source>
        <translation>Сам компьютер может запомнить, что программу открывали. Звонок останется в списке вызовов телефона.</translation>
    </message>
    <message>
        <source>Try it now: press Shift three times. This time nothing will close.</source>
        <translation>Попробуйте сейчас: нажмите Shift три раза. На этот раз ничего не закроется.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>От чего это не защищает</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Сначала позвоните</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the answer: %1</source>
        <translation>Изменить ответ: %1</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Закрыть и всё забыть</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Сделайте сначала</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Сначала узнайте</translation>
    </message>
    <message>
        <source>Go on with the whole check</source>
        <translation>Перейти к полной проверке</translation>
    </message>
    <message>
        <source>Level %1 of %2: %3</source>
        <translation>Уровень %1 из %2: %3</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Другие номера</translation>
    </message>
    <message>
        <source>Read and change them</source>
        <translation>Посмотреть и изменить</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Что ещё неясно</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Почему такой результат</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваши ответы</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Посмотреть, что получилось</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All stories</source>
        <translation>Все истории</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose what you would do, or skip.</source>
        <translation>Выберите, как бы вы поступили, или пропустите.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Следующая история</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Посмотреть, что получилось</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>A second language beside it:</source>
        <translation>Рядом второй язык:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Напечатать: %1</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Принтер: %1</translation>
    </message>
    <message>
        <source>Printers, and the lists of what they print, keep copies.</source>
        <translation>Принтеры и списки того, что они печатают, хранят копии.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Сохранить: %1</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Until now nothing has been saved. A file or a sheet can be found. Save it only where nobody else looks, for example on a stick of your own. The file’s name says nothing: notes.pdf.</source>
        <translation>До сих пор ничего не сохранялось. Файл или лист могут найти. Сохраняйте только там, куда никто больше не заглянет, например на свою флешку. По имени файла ничего не понять: notes.pdf.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>%1 не записать (%2). Выберите другое место.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не отвечает.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Choose options with the keys 1 to 9</source>
        <translation>Выбирать ответы клавишами 1–9</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Colours: light, dark, high contrast</source>
        <translation>Цвета: светлые, тёмные, контрастные</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Помощь сейчас</translation>
    </message>
    <message>
        <source>Help now: whom to call</source>
        <translation>Помощь сейчас: куда звонить</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастные</translation>
    </message>
    <message>
        <source>Key F1</source>
        <translation>Клавиша F1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Leave: close everything at once</source>
        <translation>Выйти: сразу всё закрыть</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Shift ×3</source>
        <translation>Shift ×3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text size and keys</source>
        <translation>Размер текста и клавиши</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>For whoever looks after the files</source>
        <translation>Для того, кто следит за файлами</translation>
    </message>
    <message>
        <source>It is not there in this language. You can choose another one at the top of the page.</source>
        <translation>На этом языке этого нет. Другой язык можно выбрать вверху страницы.</translation>
    </message>
    <message>
        <source>There are mistakes in the files. Nothing is lost, and the other parts of the program work. The numbers for help are still here: press F1.</source>
        <translation>В файлах есть ошибки. Ничего не потеряно, остальные части программы работают. Номера линий помощи по-прежнему здесь: нажмите F1.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Это показать нельзя</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Одну минуту…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A job abroad? Check it before you go.</source>
        <translation>Работа за границей? Проверьте её до отъезда.</translation>
    </message>
    <message>
        <source>About 8 minutes. Questions about the offer: who made it, what was promised, who holds the papers, who pays. For you, or for someone you worry about.</source>
        <translation>Около 8 минут. Вопросы о предложении: от кого оно, что обещали, у кого документы, кто платит. Для себя или для того, за кого вы волнуетесь.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Check my offer</source>
        <translation>Проверить предложение</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Вы сейчас в опасности?</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe. It tells you what to check and whom to ask.</source>
        <translation>Программа не может сказать, что предложение безопасно. Она подскажет, что проверить и кого спросить.</translation>
    </message>
    <message>
        <source>One question: in which country? Then the emergency number and the helpline.</source>
        <translation>Один вопрос: в какой вы стране? Затем — номер экстренной помощи и линия помощи.</translation>
    </message>
    <message>
        <source>Only two minutes? The quick check</source>
        <translation>Есть две минуты? Быстрая проверка</translation>
    </message>
    <message>
        <source>Open the stories</source>
        <translation>Открыть истории</translation>
    </message>
    <message>
        <source>Practise with stories</source>
        <translation>Потренироваться на историях</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Leave, to close everything at once.</source>
        <translation>Нажмите Shift три раза или кнопку «Выйти», и всё сразу закроется.</translation>
    </message>
    <message>
        <source>Short stories of how people were recruited. What would you do?</source>
        <translation>Короткие истории о том, как вербовали людей. Как бы вы поступили?</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Показать номера</translation>
    </message>
    <message>
        <source>Someone else uses this computer?</source>
        <translation>Этим компьютером пользуется кто-то ещё?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Start: check my offer</source>
        <translation>Начать: проверить предложение</translation>
    </message>
    <message>
        <source>Take your time. You can stop whenever you like. Nothing you answer is saved or sent anywhere.</source>
        <translation>Не спешите. Остановиться можно в любой момент. Ваши ответы не сохраняются и никуда не отправляются.</translation>
    </message>
    <message>
        <source>The whole check is there in these languages: %1.</source>
        <translation>Полная проверка есть на этих языках: %1.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Two minutes: the most decisive questions about the offer.</source>
        <translation>Две минуты: самые важные вопросы о предложении.</translation>
    </message>
    <message>
        <source>What trafficking is</source>
        <translation>Что такое торговля людьми</translation>
    </message>
    <message>
        <source>You get: the warning signs, what you still need to find out and how, what to do next, and whom to call.</source>
        <translation>Вы узнаете, какие есть тревожные признаки, что выяснить и как, что делать и куда звонить.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ваш телефон</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>остался %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n сцена</numerusform>
            <numerusform>%n сцены</numerusform>
            <numerusform>%n сцен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarm at something honest: %n time(s).</source>
        <translation>
            <numerusform>Честное принято за обман: %n раз.</numerusform>
            <numerusform>Честное принято за обман: %n раза.</numerusform>
            <numerusform>Честное принято за обман: %n раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice · %n scene(s)</source>
        <translation>
            <numerusform>Тренировка · %n сцена</numerusform>
            <numerusform>Тренировка · %n сцены</numerusform>
            <numerusform>Тренировка · %n сцен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your result · %n answer(s)</source>
        <translation>
            <numerusform>Ваш результат · %n ответ</numerusform>
            <numerusform>Ваш результат · %n ответа</numerusform>
            <numerusform>Ваш результат · %n ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About this program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>F1: help · Enter: go on · 1 to 9: choose an option · arrow keys: move</source>
        <translation>F1: помощь · Enter: дальше · 1–9: выбрать ответ · стрелки: переход</translation>
    </message>
    <message>
        <source>It asks about a job offer abroad, says which signs of trafficking the answers match and why, and ends with what to do and whom to call.</source>
        <translation>Программа спрашивает о предложении работы за границей, говорит, с какими признаками торговли людьми совпадают ответы и почему, и подсказывает, что делать и куда звонить.</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe; it tells you what to check and whom to ask.</source>
        <translation>Она не может сказать, что предложение безопасно; она подскажет, что проверить и кого спросить.</translation>
    </message>
    <message>
        <source>It works without the internet and sends nothing. It writes nothing to the disk unless you save or print a page yourself. When it is closed, all answers are gone.</source>
        <translation>Она работает без интернета и ничего не отправляет. На диск она ничего не пишет, если вы сами не сохраните или не напечатаете страницу. Когда её закрывают, все ответы исчезают.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Language reviewed by: %1, %2</source>
        <translation>Язык проверен: %1, %2</translation>
    </message>
    <message>
        <source>Program: Apache License 2.0. Questions, stories and pictures: CC BY 4.0. Typefaces Inter and Noto Sans Georgian: SIL Open Font License. Qt and PySide6: LGPL 3.</source>
        <translation>Программа: Apache License 2.0. Вопросы, истории и рисунки: CC BY 4.0. Шрифты Inter и Noto Sans Georgian: SIL Open Font License. Qt и PySide6: LGPL 3.</translation>
    </message>
    <message>
        <source>Questions and stories</source>
        <translation>Вопросы и истории</translation>
    </message>
    <message>
        <source>Shift three times: leave at once</source>
        <translation>Shift три раза: сразу выйти</translation>
    </message>
    <message>
        <source>The directory of helplines</source>
        <translation>Справочник линий помощи</translation>
    </message>
    <message>
        <source>This language has not been reviewed by a native speaker yet.</source>
        <translation>Носитель языка этот перевод ещё не проверял.</translation>
    </message>
    <message>
        <source>Version %s</source>
        <translation>Версия %s</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Версия и лицензии</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>На что они опираются</translation>
    </message>
    <message>
        <source>“%1”, version %2 of %3</source>
        <translation>«%1», версия %2 от %3</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Counted: %1 to %2</source>
        <translation>Период: %1 – %2</translation>
    </message>
    <message>
        <source>Counted: %s</source>
        <translation>Период: %s</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Источник: %s</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Get help</source>
        <translation>Получить помощь</translation>
    </message>
    <message>
        <source>If you are in danger this minute, call the emergency number. Say first where you are: town, street, what you can see. If somebody would hear you, ask a person near you to call.</source>
        <translation>Если вы в опасности прямо сейчас, звоните по номеру экстренной помощи. Сначала скажите, где вы: город, улица, что видно вокруг. Если звонок могут услышать, попросите позвонить кого-нибудь рядом.</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Вы сейчас в опасности?</translation>
    </message>
</context>
<context>
    <name>helplines</name>
    <message>
        <source>E-mail: %s</source>
        <translation>Почта: %s</translation>
    </message>
    <message>
        <source>From abroad it may not work.</source>
        <translation>Из-за границы может не работать.</translation>
    </message>
    <message>
        <source>From another country: %s</source>
        <translation>Из другой страны: %s</translation>
    </message>
    <message>
        <source>Inside the country: %s</source>
        <translation>Внутри страны: %s</translation>
    </message>
    <message>
        <source>On the internet: %s</source>
        <translation>В интернете: %s</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Источник: %1 (%2)</translation>
    </message>
    <message>
        <source>Test call: %s</source>
        <translation>Пробный звонок: %s</translation>
    </message>
    <message>
        <source>Works only inside that country.</source>
        <translation>Работает только внутри этой страны.</translation>
    </message>
    <message>
        <source>a state office</source>
        <translation>государственная служба</translation>
    </message>
    <message>
        <source>also in writing: %s</source>
        <translation>можно и написать: %s</translation>
    </message>
    <message>
        <source>an international organisation</source>
        <translation>международная организация</translation>
    </message>
    <message>
        <source>an organisation, not the police</source>
        <translation>общественная организация, не полиция</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>costs money</source>
        <translation>платно</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>круглосуточно</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>only in writing: %s</source>
        <translation>только письменно: %s</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>полиция</translation>
    </message>
    <message>
        <source>you need not give your name</source>
        <translation>имя можно не называть</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>%1 to %2 left</source>
        <translation>осталось %1–%2</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3</source>
        <translation>Часть %1 из %2 · %3</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Вопрос %1</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>последний</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Before you agree to anything</source>
        <translation>Прежде чем соглашаться</translation>
    </message>
    <message>
        <source>Before you go, or go on</source>
        <translation>Перед дорогой или в пути</translation>
    </message>
    <message>
        <source>For someone you worry about</source>
        <translation>Если вы волнуетесь за другого человека</translation>
    </message>
    <message>
        <source>If the answer turns out badly, the result would be: “%s”</source>
        <translation>Если ответ окажется плохим, результат будет: «%s»</translation>
    </message>
    <message>
        <source>If what is still open turns out badly, the result would be: “%s”</source>
        <translation>Если неясное окажется плохим, результат будет: «%s»</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В дороге</translation>
    </message>
    <message>
        <source>Small sign</source>
        <translation>Слабый признак</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Источник: %s</translation>
    </message>
    <message>
        <source>Strong sign</source>
        <translation>Сильный признак</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Тревожный признак</translation>
    </message>
    <message>
        <source>What is still open would not change this result.</source>
        <translation>То, что ещё неясно, не изменит этот результат.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Если что-то не так</translation>
    </message>
    <message>
        <source>When you are there</source>
        <translation>Когда вы на месте</translation>
    </message>
    <message>
        <source>You said: %s</source>
        <translation>Ваш ответ: %s</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>1. Write and call me once, in words that anybody may read.</source>
        <translation>1. Напиши и позвони мне один раз, такими словами, которые может прочесть кто угодно.</translation>
    </message>
    <message>
        <source>2. Call a helpline of the country where I am, or of ours, and ask what to do. Say when you last heard from me.</source>
        <translation>2. Позвони на линию помощи страны, где я сейчас, или нашей, и спроси, что делать. Скажи, когда от меня была последняя весть.</translation>
    </message>
    <message>
        <source>3. Tell our embassy or consulate there, and the police. Give them this sheet.</source>
        <translation>3. Сообщи в наше посольство или консульство там и в полицию. Передай им этот лист.</translation>
    </message>
    <message>
        <source>4. Do not call those I went with, and do not send them money.</source>
        <translation>4. Не звони тем, с кем я еду, и не посылай им денег.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Куда звонить сначала</translation>
    </message>
    <message>
        <source>Days and hours when I call</source>
        <translation>Дни и часы, когда я звоню</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Сделайте сначала</translation>
    </message>
    <message>
        <source>Fill it in before you go. Leave a copy with somebody you trust. Compare on the first day there. If one thing is different, call that person or a helpline, before you sign or hand over anything.</source>
        <translation>Заполните до отъезда. Оставьте копию тому, кому доверяете. Сравните в первый же день там. Если что-то не так, позвоните этому человеку или на линию помощи, прежде чем что-либо подписывать или отдавать.</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Что сначала выяснить</translation>
    </message>
    <message>
        <source>For you, whom I trust</source>
        <translation>Тебе, кому я доверяю</translation>
    </message>
    <message>
        <source>Helpline and consulate: telephone</source>
        <translation>Линия помощи и консульство: телефон</translation>
    </message>
    <message>
        <source>Hours in a day, days off in a week</source>
        <translation>Сколько часов в день, сколько выходных в неделю</translation>
    </message>
    <message>
        <source>How I can leave, and the ticket home</source>
        <translation>Как можно уйти с работы, и билет домой</translation>
    </message>
    <message>
        <source>I am going abroad for work. Please keep this where only you read it. If I do not call on a day below, do what stands at the end.</source>
        <translation>Я еду за границу на работу. Храни это там, где прочтёшь только ты. Если в один из этих дней я не позвоню, сделай то, что написано в конце.</translation>
    </message>
    <message>
        <source>If no call comes, or you hear the word for help</source>
        <translation>Если звонка нет или ты слышишь слово о помощи</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe. It tells you what to check and whom to ask.</source>
        <translation>Программа не может сказать, что предложение безопасно. Она подскажет, что проверить и кого спросить.</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Ещё номера</translation>
    </message>
    <message>
        <source>My telephone there, and another way to reach me</source>
        <translation>Мой телефон там и как ещё меня найти</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Our word for “I am all right”</source>
        <translation>Наше слово, которое значит «у меня всё хорошо»</translation>
    </message>
    <message>
        <source>Our word for “get me help”</source>
        <translation>Наше слово, которое значит «зови на помощь»</translation>
    </message>
    <message>
        <source>Passport and telephone stay with me</source>
        <translation>Паспорт и телефон остаются у меня</translation>
    </message>
    <message>
        <source>Pay in hand, per month, and when</source>
        <translation>Зарплата на руки за месяц и когда платят</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещали</translation>
    </message>
    <message>
        <source>Town and address of the work</source>
        <translation>Город и адрес работы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What I do there</source>
        <translation>Что я там делаю</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Что обещали</translation>
    </message>
    <message>
        <source>When I am there</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Where I go: country, town, address</source>
        <translation>Куда я еду: страна, город, адрес</translation>
    </message>
    <message>
        <source>Where I sleep, who pays for it, who has the key</source>
        <translation>Где я сплю, кто за это платит, у кого ключ</translation>
    </message>
    <message>
        <source>Where a copy of my passport and contract is</source>
        <translation>Где копия моего паспорта и договора</translation>
    </message>
    <message>
        <source>Which visa or permit, for which employer</source>
        <translation>Какая виза или разрешение, для какого работодателя</translation>
    </message>
    <message>
        <source>Who I work for, and their telephone</source>
        <translation>У кого я работаю и телефон</translation>
    </message>
    <message>
        <source>Who I work for: name, address, telephone</source>
        <translation>У кого я работаю: имя, адрес, телефон</translation>
    </message>
    <message>
        <source>Who meets me, and how I know the person</source>
        <translation>Кто меня встречает и откуда я знаю этого человека</translation>
    </message>
    <message>
        <source>Who paid for ticket and visa, and what I owe</source>
        <translation>Кто платит за билет и визу и какой у меня долг</translation>
    </message>
    <message>
        <source>Who takes me there: name, telephone, number of the car or the flight</source>
        <translation>Кто меня везёт: имя, телефон, номер машины или рейса</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>In two languages</source>
        <translation>На двух языках</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Ещё шаги</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Взять с собой</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>Most are traps, some are honest. After each answer you read what it would lead to.</source>
        <translation>Большинство — ловушки, некоторые — честные предложения. После каждого ответа вы прочтёте, к чему он ведёт.</translation>
    </message>
    <message>
        <source>Which story?</source>
        <translation>Какую историю?</translation>
    </message>
    <message>
        <source>played</source>
        <translation>пройдена</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Story %1 of %2 · scene %3 of %4</source>
        <translation>История %1 из %2 · сцена %3 из %4</translation>
    </message>
</context>
<context>
    <name>taking</name>
    <message>
        <source>A card for the wallet</source>
        <translation>Карточка в кошелёк</translation>
    </message>
    <message>
        <source>A few numbers without a title, to fold and carry.</source>
        <translation>Несколько номеров без заголовка, чтобы носить с собой.</translation>
    </message>
    <message>
        <source>For someone you trust</source>
        <translation>Тому, кому вы доверяете</translation>
    </message>
    <message>
        <source>It shows telephone numbers only.</source>
        <translation>На ней только номера телефонов.</translation>
    </message>
    <message>
        <source>It shows that you looked for help.</source>
        <translation>По ней видно, что вы искали помощь.</translation>
    </message>
    <message>
        <source>It shows what you write on it.</source>
        <translation>На ней видно то, что вы напишете.</translation>
    </message>
    <message>
        <source>It shows where you go and your code words. Give it only to that person.</source>
        <translation>На ней видно, куда вы едете, и ваши условные слова. Отдайте её только этому человеку.</translation>
    </message>
    <message>
        <source>It shows your answers and that you looked for help.</source>
        <translation>По ней видно ваши ответы и то, что вы искали помощь.</translation>
    </message>
    <message>
        <source>Pages cannot be made here: a part is not installed.</source>
        <translation>Здесь страницы не сделать: одна часть программы не установлена.</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>To fill in by hand now, and to compare on the first day there.</source>
        <translation>Заполнить от руки сейчас и сравнить в первый день там.</translation>
    </message>
    <message>
        <source>What to do, whom to call, with codes to scan, and why.</source>
        <translation>Что делать, куда звонить, с кодами для телефона, и почему.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Что обещали</translation>
    </message>
    <message>
        <source>Where you are, when you call, two code words, and what to do if no call comes.</source>
        <translation>Где вы, когда звоните, два условных слова и что делать, если звонка нет.</translation>
    </message>
    <message>
        <source>Whom to call, with codes to scan.</source>
        <translation>Куда звонить, с кодами для телефона.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>‘%s’</source>
        <translation>„%s“</translation>
    </message>
    <message>
        <source>“%s”</source>
        <translation>«%s»</translation>
    </message>
</context>
</TS>
