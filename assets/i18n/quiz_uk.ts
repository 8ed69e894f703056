<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>BesidePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>In two languages: %1 and %2</source>
        <translation>Двома мовами: %1 і %2</translation>
    </message>
    <message>
        <source>The second language:</source>
        <translation>Друга мова:</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Key %1</source>
        <translation>Клавіша %1</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>Type the beginning of the name, then choose with the arrow keys.</source>
        <translation>Наберіть початок назви, потім виберіть стрілками.</translation>
    </message>
    <message>
        <source>Type the country’s name</source>
        <translation>Наберіть назву країни</translation>
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
        <translation>Дзвінок лишається у списку дзвінків і може бути в рахунку. Телефонуйте з телефона, у який дивитеся лише ви, або видаліть зі списку цей дзвінок.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>I am from:</source>
        <translation>Я з країни:</translation>
    </message>
    <message>
        <source>I am in:</source>
        <translation>Я зараз тут:</translation>
    </message>
    <message>
        <source>When you call</source>
        <translation>Коли ви телефонуєте</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>У якій ви країні?</translation>
    </message>
    <message>
        <source>You can say: “I need advice about a job abroad.” Somebody asks what happened. You decide what you tell. You can ask first: “Must I give my name? Will you tell anybody?” Say which language you speak: many can bring in an interpreter. The police may have to act on what they hear. For somebody under 18, others may have to act too.</source>
        <translation>Можна сказати: «Мені потрібна порада про роботу за кордоном». Вас спитають, що сталося. Що розповідати, вирішуєте ви. Спершу можна спитати: «Чи обов’язково називати ім’я? Ви комусь про це скажете?» Скажіть, якою мовою ви говорите: на багатьох лініях можуть підключити перекладача. Поліції, можливо, доведеться діяти через те, що вона почує. Якщо людині немає 18, діяти, можливо, доведеться й іншим.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не вказано</translation>
    </message>
</context>
<context>
    <name>HelplineCard</name>
    <message>
        <source>Its source is old or undated.</source>
        <translation>Джерело старе або без дати.</translation>
    </message>
    <message>
        <source>Its source is old or undated: it may have changed.</source>
        <translation>Ці відомості старі або без дати: вони могли змінитися.</translation>
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
        <translation>Назад до історій</translation>
    </message>
    <message>
        <source>Check my own offer</source>
        <translation>Перевірити свою пропозицію</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Закрити і все забути</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Що варто запам’ятати</translation>
    </message>
    <message>
        <source>Recruiters use them because they work on most people.</source>
        <translation>Вербувальники користуються цими прийомами, бо вони діють майже на всіх.</translation>
    </message>
    <message>
        <source>Signs to look at again</source>
        <translation>Ознаки, на які варто глянути ще раз</translation>
    </message>
    <message>
        <source>Signs you spotted</source>
        <translation>Ознаки, які ви помітили</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Куди телефонувати</translation>
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
        <translation>Виберіть відповідь або пропустіть запитання.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Чому ми питаємо</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Можна вибрати кілька відповідей.</translation>
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
        <translation>Далі</translation>
    </message>
    <message>
        <source>How to leave at once</source>
        <translation>Як миттєво вийти</translation>
    </message>
    <message>
        <source>If somebody comes in, press the Shift key three times. Everything closes at once, without a question.</source>
        <translation>Якщо хтось увійде, натисніть клавішу Shift тричі. Усе закриється одразу й без запитань.</translation>
    </message>
    <message>
        <source>If somebody watches this computer with a program, use another one: at a friend’s, in a library.</source>
        <translation>Якщо за цим комп’ютером стежать за допомогою програми, візьміть інший: у друзів, у бібліотеці.</translation>
    </message>
    <message>
        <source>It works only while this window is in front. What lay under it can be seen again: open something ordinary there first.</source>
        <translation>Це працює, лише поки це вікно поверх інших. Стане видно те, що було під ним: спершу відкрийте там щось звичайне.</translation>
    </message>
    <message>
        <source>That works. The next time, everything will close at once.</source>
        <translation>Вийшло. Наступного разу все закриється одразу.</translation>
    </message>
    <message>
        <source>The button Leave, at the top of every page, does the same.</source>
        <translation>Те саме робить кнопка «Вийти» вгорі кожної сторінки.</translation>
    </message>
    <message>
        <source>The computer itself may remember that a program was opened. A call that you make stays in the list of the phone.</source>
        <translation>Сам комп’ютер може запам’ятати, що програму відкривали. Дзвінок залишиться у списку викликів телефона.</translation>
    </message>
    <message>
        <source>Try it now: press Shift three times. This time nothing will close.</source>
        <translation>Спробуйте зараз: натисніть Shift тричі. Цього разу нічого не закриється.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Від чого це не захищає</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Назад до запитань</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Спершу зателефонуйте</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change the answer: %1</source>
        <translation>Змінити відповідь: %1</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Закрити і все забути</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Спершу зробіть це</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Спершу дізнайтеся</translation>
    </message>
    <message>
        <source>Go on with the whole check</source>
        <translation>Перейти до повної перевірки</translation>
    </message>
    <message>
        <source>Level %1 of %2: %3</source>
        <translation>Рівень %1 з %2: %3</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Інші номери</translation>
    </message>
    <message>
        <source>Read and change them</source>
        <translation>Подивитися і змінити</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Що ще неясно</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Що робити далі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Чому такий результат</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваші відповіді</translation>
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
        <translation>Подивитися, що вийшло</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All stories</source>
        <translation>Усі історії</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose what you would do, or skip.</source>
        <translation>Виберіть, що б ви зробили, або пропустіть.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Наступна історія</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Подивитися, що вийшло</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>A second language beside it:</source>
        <translation>Поруч друга мова:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Надрукувати: %1</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Принтер: %1</translation>
    </message>
    <message>
        <source>Printers, and the lists of what they print, keep copies.</source>
        <translation>Принтери й списки того, що вони друкують, зберігають копії.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Зберегти: %1</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Взяти з собою</translation>
    </message>
    <message>
        <source>Until now nothing has been saved. A file or a sheet can be found. Save it only where nobody else looks, for example on a stick of your own. The file’s name says nothing: notes.pdf.</source>
        <translation>Досі нічого не зберігалося. Файл або аркуш можуть знайти. Зберігайте лише там, куди більше ніхто не зазирне, наприклад на свою флешку. З назви файла нічого не зрозуміти: notes.pdf.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>Не вдалося записати %1 (%2). Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Надіслано на принтер.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не відповідає.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Choose options with the keys 1 to 9</source>
        <translation>Вибирати відповіді клавішами 1–9</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Colours: light, dark, high contrast</source>
        <translation>Кольори: світлі, темні, контрастні</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Допомога зараз</translation>
    </message>
    <message>
        <source>Help now: whom to call</source>
        <translation>Допомога зараз: куди телефонувати</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастні</translation>
    </message>
    <message>
        <source>Key F1</source>
        <translation>Клавіша F1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Leave: close everything at once</source>
        <translation>Вийти: одразу все закрити</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
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
        <translation>Розмір тексту і клавіші</translation>
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
        <translation>Для того, хто відповідає за файли</translation>
    </message>
    <message>
        <source>It is not there in this language. You can choose another one at the top of the page.</source>
        <translation>Цією мовою цього немає. Іншу мову можна вибрати вгорі сторінки.</translation>
    </message>
    <message>
        <source>There are mistakes in the files. Nothing is lost, and the other parts of the program work. The numbers for help are still here: press F1.</source>
        <translation>У файлах є помилки. Нічого не втрачено, решта частин програми працює. Номери ліній допомоги, як і раніше, тут: натисніть F1.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Не вдається це показати</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Одну хвилину…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A job abroad? Check it before you go.</source>
        <translation>Робота за кордоном? Перевірте її до від’їзду.</translation>
    </message>
    <message>
        <source>About 8 minutes. Questions about the offer: who made it, what was promised, who holds the papers, who pays. For you, or for someone you worry about.</source>
        <translation>Близько 8 хвилин. Запитання про пропозицію: від кого вона, що обіцяли, у кого документи, хто платить. Для себе або для того, за кого ви хвилюєтеся.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Check my offer</source>
        <translation>Перевірити пропозицію</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Ви зараз у небезпеці?</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe. It tells you what to check and whom to ask.</source>
        <translation>Програма не може сказати, що пропозиція безпечна. Вона підкаже, що перевірити й кого спитати.</translation>
    </message>
    <message>
        <source>One question: in which country? Then the emergency number and the helpline.</source>
        <translation>Одне запитання: у якій ви країні? Потім — номер екстреної допомоги і лінія допомоги.</translation>
    </message>
    <message>
        <source>Only two minutes? The quick check</source>
        <translation>Є лише дві хвилини? Швидка перевірка</translation>
    </message>
    <message>
        <source>Open the stories</source>
        <translation>Відкрити історії</translation>
    </message>
    <message>
        <source>Practise with stories</source>
        <translation>Потренуватися на історіях</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Leave, to close everything at once.</source>
        <translation>Натисніть Shift тричі або кнопку «Вийти», і все одразу закриється.</translation>
    </message>
    <message>
        <source>Short stories of how people were recruited. What would you do?</source>
        <translation>Короткі історії про те, як вербували людей. Що б ви зробили?</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Показати номери</translation>
    </message>
    <message>
        <source>Someone else uses this computer?</source>
        <translation>Цим комп’ютером користується хтось іще?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Start: check my offer</source>
        <translation>Почати: перевірити пропозицію</translation>
    </message>
    <message>
        <source>Take your time. You can stop whenever you like. Nothing you answer is saved or sent anywhere.</source>
        <translation>Не поспішайте. Зупинитися можна будь-якої миті. Ваші відповіді не зберігаються й нікуди не надсилаються.</translation>
    </message>
    <message>
        <source>The whole check is there in these languages: %1.</source>
        <translation>Повна перевірка є цими мовами: %1.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Спробувати</translation>
    </message>
    <message>
        <source>Two minutes: the most decisive questions about the offer.</source>
        <translation>Дві хвилини: найважливіші запитання про пропозицію.</translation>
    </message>
    <message>
        <source>What trafficking is</source>
        <translation>Що таке торгівля людьми</translation>
    </message>
    <message>
        <source>You get: the warning signs, what you still need to find out and how, what to do next, and whom to call.</source>
        <translation>Ви дізнаєтеся, які є тривожні ознаки, що ще треба з’ясувати і як, що робити далі й куди телефонувати.</translation>
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
            <numerusform>залишилося %n</numerusform>
            <numerusform>залишилося %n</numerusform>
            <numerusform>залишилося %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n сцена</numerusform>
            <numerusform>%n сцени</numerusform>
            <numerusform>%n сцен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarm at something honest: %n time(s).</source>
        <translation>
            <numerusform>Чесне сприйнято як обман: %n раз.</numerusform>
            <numerusform>Чесне сприйнято як обман: %n рази.</numerusform>
            <numerusform>Чесне сприйнято як обман: %n разів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice · %n scene(s)</source>
        <translation>
            <numerusform>Тренування · %n сцена</numerusform>
            <numerusform>Тренування · %n сцени</numerusform>
            <numerusform>Тренування · %n сцен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your result · %n answer(s)</source>
        <translation>
            <numerusform>Ваш результат · %n відповідь</numerusform>
            <numerusform>Ваш результат · %n відповіді</numerusform>
            <numerusform>Ваш результат · %n відповідей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About this program</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>F1: help · Enter: go on · 1 to 9: choose an option · arrow keys: move</source>
        <translation>F1: допомога · Enter: далі · 1–9: вибрати відповідь · стрілки: перейти</translation>
    </message>
    <message>
        <source>It asks about a job offer abroad, says which signs of trafficking the answers match and why, and ends with what to do and whom to call.</source>
        <translation>Програма питає про пропозицію роботи за кордоном, каже, з якими ознаками торгівлі людьми збігаються відповіді й чому, і підказує, що робити й куди телефонувати.</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe; it tells you what to check and whom to ask.</source>
        <translation>Вона не може сказати, що пропозиція безпечна; вона підкаже, що перевірити й кого спитати.</translation>
    </message>
    <message>
        <source>It works without the internet and sends nothing. It writes nothing to the disk unless you save or print a page yourself. When it is closed, all answers are gone.</source>
        <translation>Вона працює без інтернету й нічого не надсилає. На диск вона нічого не пише, якщо ви самі не збережете або не надрукуєте сторінку. Коли її закривають, усі відповіді зникають.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Language reviewed by: %1, %2</source>
        <translation>Мову перевірено: %1, %2</translation>
    </message>
    <message>
        <source>Program: Apache License 2.0. Questions, stories and pictures: CC BY 4.0. Typefaces Inter and Noto Sans Georgian: SIL Open Font License. Qt and PySide6: LGPL 3.</source>
        <translation>Програма: Apache License 2.0. Запитання, історії та малюнки: CC BY 4.0. Шрифти Inter і Noto Sans Georgian: SIL Open Font License. Qt і PySide6: LGPL 3.</translation>
    </message>
    <message>
        <source>Questions and stories</source>
        <translation>Запитання та історії</translation>
    </message>
    <message>
        <source>Shift three times: leave at once</source>
        <translation>Shift тричі: одразу вийти</translation>
    </message>
    <message>
        <source>The directory of helplines</source>
        <translation>Довідник ліній допомоги</translation>
    </message>
    <message>
        <source>This language has not been reviewed by a native speaker yet.</source>
        <translation>Носій мови цього перекладу ще не перевіряв.</translation>
    </message>
    <message>
        <source>Version %s</source>
        <translation>Версія %s</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Версія і ліцензії</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>На що вони спираються</translation>
    </message>
    <message>
        <source>“%1”, version %2 of %3</source>
        <translation>«%1», версія %2 від %3</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Counted: %1 to %2</source>
        <translation>Період: %1 – %2</translation>
    </message>
    <message>
        <source>Counted: %s</source>
        <translation>Період: %s</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Джерело: %s</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Get help</source>
        <translation>Отримати допомогу</translation>
    </message>
    <message>
        <source>If you are in danger this minute, call the emergency number. Say first where you are: town, street, what you can see. If somebody would hear you, ask a person near you to call.</source>
        <translation>Якщо ви в небезпеці просто зараз, телефонуйте за номером екстреної допомоги. Спершу скажіть, де ви: місто, вулиця, що видно навколо. Якщо дзвінок можуть почути, попросіть зателефонувати когось поруч.</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Ви зараз у небезпеці?</translation>
    </message>
</context>
<context>
    <name>helplines</name>
    <message>
        <source>E-mail: %s</source>
        <translation>Пошта: %s</translation>
    </message>
    <message>
        <source>From abroad it may not work.</source>
        <translation>З-за кордону може не працювати.</translation>
    </message>
    <message>
        <source>From another country: %s</source>
        <translation>З іншої країни: %s</translation>
    </message>
    <message>
        <source>Inside the country: %s</source>
        <translation>Усередині країни: %s</translation>
    </message>
    <message>
        <source>On the internet: %s</source>
        <translation>В інтернеті: %s</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Джерело: %1 (%2)</translation>
    </message>
    <message>
        <source>Test call: %s</source>
        <translation>Пробний дзвінок: %s</translation>
    </message>
    <message>
        <source>Works only inside that country.</source>
        <translation>Працює лише всередині цієї країни.</translation>
    </message>
    <message>
        <source>a state office</source>
        <translation>державна служба</translation>
    </message>
    <message>
        <source>also in writing: %s</source>
        <translation>можна й написати: %s</translation>
    </message>
    <message>
        <source>an international organisation</source>
        <translation>міжнародна організація</translation>
    </message>
    <message>
        <source>an organisation, not the police</source>
        <translation>громадська організація, не поліція</translation>
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
        <translation>цілодобово</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>електронна пошта</translation>
    </message>
    <message>
        <source>free</source>
        <translation>безкоштовно</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>месенджер</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>only in writing: %s</source>
        <translation>лише письмово: %s</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>поліція</translation>
    </message>
    <message>
        <source>you need not give your name</source>
        <translation>ім’я можна не називати</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>%1 to %2 left</source>
        <translation>залишилося %1–%2</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3</source>
        <translation>Частина %1 з %2 · %3</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Запитання %1</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>останнє</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Before you agree to anything</source>
        <translation>Перш ніж погоджуватися</translation>
    </message>
    <message>
        <source>Before you go, or go on</source>
        <translation>Перед дорогою або в дорозі</translation>
    </message>
    <message>
        <source>For someone you worry about</source>
        <translation>Якщо ви хвилюєтеся за іншу людину</translation>
    </message>
    <message>
        <source>If the answer turns out badly, the result would be: “%s”</source>
        <translation>Якщо відповідь виявиться поганою, результат буде: «%s»</translation>
    </message>
    <message>
        <source>If what is still open turns out badly, the result would be: “%s”</source>
        <translation>Якщо те, що ще неясно, виявиться поганим, результат буде: «%s»</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Small sign</source>
        <translation>Слабка ознака</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Джерело: %s</translation>
    </message>
    <message>
        <source>Strong sign</source>
        <translation>Сильна ознака</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Тривожна ознака</translation>
    </message>
    <message>
        <source>What is still open would not change this result.</source>
        <translation>Те, що ще неясно, не змінить цього результату.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Якщо щось не так</translation>
    </message>
    <message>
        <source>When you are there</source>
        <translation>Коли ви на місці</translation>
    </message>
    <message>
        <source>You said: %s</source>
        <translation>Ваша відповідь: %s</translation>
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
        <translation>1. Напиши й зателефонуй мені один раз, такими словами, які може прочитати будь-хто.</translation>
    </message>
    <message>
        <source>2. Call a helpline of the country where I am, or of ours, and ask what to do. Say when you last heard from me.</source>
        <translation>2. Зателефонуй на лінію допомоги країни, де я зараз, або нашої, і спитай, що робити. Скажи, коли від мене була остання звістка.</translation>
    </message>
    <message>
        <source>3. Tell our embassy or consulate there, and the police. Give them this sheet.</source>
        <translation>3. Повідом наше посольство або консульство там і поліцію. Передай їм цей аркуш.</translation>
    </message>
    <message>
        <source>4. Do not call those I went with, and do not send them money.</source>
        <translation>4. Не телефонуй тим, з ким я їду, і не надсилай їм грошей.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Куди телефонувати спершу</translation>
    </message>
    <message>
        <source>Days and hours when I call</source>
        <translation>Дні й години, коли я телефоную</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Спершу зробіть це</translation>
    </message>
    <message>
        <source>Fill it in before you go. Leave a copy with somebody you trust. Compare on the first day there. If one thing is different, call that person or a helpline, before you sign or hand over anything.</source>
        <translation>Заповніть до від’їзду. Залиште копію тому, кому довіряєте. Порівняйте першого ж дня там. Якщо щось не так, зателефонуйте цій людині або на лінію допомоги, перш ніж щось підписувати чи віддавати.</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Що спершу з’ясувати</translation>
    </message>
    <message>
        <source>For you, whom I trust</source>
        <translation>Тобі, кому я довіряю</translation>
    </message>
    <message>
        <source>Helpline and consulate: telephone</source>
        <translation>Лінія допомоги й консульство: телефон</translation>
    </message>
    <message>
        <source>Hours in a day, days off in a week</source>
        <translation>Скільки годин на день, скільки вихідних на тиждень</translation>
    </message>
    <message>
        <source>How I can leave, and the ticket home</source>
        <translation>Як можна піти з роботи, і квиток додому</translation>
    </message>
    <message>
        <source>I am going abroad for work. Please keep this where only you read it. If I do not call on a day below, do what stands at the end.</source>
        <translation>Я їду за кордон на роботу. Будь ласка, зберігай це там, де прочитаєш лише ти. Якщо в один із цих днів я не зателефоную, зроби те, що написано в кінці.</translation>
    </message>
    <message>
        <source>If no call comes, or you hear the word for help</source>
        <translation>Якщо дзвінка немає або ти чуєш слово, яке означає «клич допомогу»</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe. It tells you what to check and whom to ask.</source>
        <translation>Програма не може сказати, що пропозиція безпечна. Вона підкаже, що перевірити й кого спитати.</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Інші номери</translation>
    </message>
    <message>
        <source>My telephone there, and another way to reach me</source>
        <translation>Мій телефон там і як ще мене знайти</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Our word for “I am all right”</source>
        <translation>Наше слово, яке означає «у мене все гаразд»</translation>
    </message>
    <message>
        <source>Our word for “get me help”</source>
        <translation>Наше слово, яке означає «клич допомогу»</translation>
    </message>
    <message>
        <source>Passport and telephone stay with me</source>
        <translation>Паспорт і телефон лишаються в мене</translation>
    </message>
    <message>
        <source>Pay in hand, per month, and when</source>
        <translation>Зарплата на руки за місяць і коли платять</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обіцяли</translation>
    </message>
    <message>
        <source>Town and address of the work</source>
        <translation>Місто й адреса роботи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What I do there</source>
        <translation>Що я там роблю</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Що робити далі</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Що обіцяли</translation>
    </message>
    <message>
        <source>When I am there</source>
        <translation>На місці</translation>
    </message>
    <message>
        <source>Where I go: country, town, address</source>
        <translation>Куди я їду: країна, місто, адреса</translation>
    </message>
    <message>
        <source>Where I sleep, who pays for it, who has the key</source>
        <translation>Де я сплю, хто за це платить, у кого ключ</translation>
    </message>
    <message>
        <source>Where a copy of my passport and contract is</source>
        <translation>Де копія мого паспорта й договору</translation>
    </message>
    <message>
        <source>Which visa or permit, for which employer</source>
        <translation>Яка віза або дозвіл, для якого роботодавця</translation>
    </message>
    <message>
        <source>Who I work for, and their telephone</source>
        <translation>У кого я працюю, їхній телефон</translation>
    </message>
    <message>
        <source>Who I work for: name, address, telephone</source>
        <translation>У кого я працюю: ім’я, адреса, телефон</translation>
    </message>
    <message>
        <source>Who meets me, and how I know the person</source>
        <translation>Хто мене зустрічає і звідки я знаю цю людину</translation>
    </message>
    <message>
        <source>Who paid for ticket and visa, and what I owe</source>
        <translation>Хто заплатив за квиток і візу та який у мене борг</translation>
    </message>
    <message>
        <source>Who takes me there: name, telephone, number of the car or the flight</source>
        <translation>Хто мене везе: ім’я, телефон, номер машини або рейсу</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>In two languages</source>
        <translation>Двома мовами</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Ще кроки</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Взяти з собою</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>Most are traps, some are honest. After each answer you read what it would lead to.</source>
        <translation>Більшість — пастки, деякі — чесні пропозиції. Після кожної відповіді ви прочитаєте, до чого вона веде.</translation>
    </message>
    <message>
        <source>Which story?</source>
        <translation>Яку історію вибрати?</translation>
    </message>
    <message>
        <source>played</source>
        <translation>пройдено</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Story %1 of %2 · scene %3 of %4</source>
        <translation>Історія %1 з %2 · сцена %3 з %4</translation>
    </message>
</context>
<context>
    <name>taking</name>
    <message>
        <source>A card for the wallet</source>
        <translation>Картка для гаманця</translation>
    </message>
    <message>
        <source>A few numbers without a title, to fold and carry.</source>
        <translation>Кілька номерів без заголовка, щоб скласти й носити з собою.</translation>
    </message>
    <message>
        <source>For someone you trust</source>
        <translation>Тому, кому ви довіряєте</translation>
    </message>
    <message>
        <source>It shows telephone numbers only.</source>
        <translation>На ній лише номери телефонів.</translation>
    </message>
    <message>
        <source>It shows that you looked for help.</source>
        <translation>Із цього аркуша видно, що ви шукали допомогу.</translation>
    </message>
    <message>
        <source>It shows what you write on it.</source>
        <translation>На цьому аркуші видно те, що ви напишете.</translation>
    </message>
    <message>
        <source>It shows where you go and your code words. Give it only to that person.</source>
        <translation>На цьому аркуші видно, куди ви їдете, і ваші умовні слова. Віддайте його лише цій людині.</translation>
    </message>
    <message>
        <source>It shows your answers and that you looked for help.</source>
        <translation>Із цього аркуша видно ваші відповіді й те, що ви шукали допомогу.</translation>
    </message>
    <message>
        <source>Pages cannot be made here: a part is not installed.</source>
        <translation>Тут не можна створити сторінки: одну частину програми не встановлено.</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>To fill in by hand now, and to compare on the first day there.</source>
        <translation>Заповнити від руки зараз і порівняти першого дня там.</translation>
    </message>
    <message>
        <source>What to do, whom to call, with codes to scan, and why.</source>
        <translation>Що робити, куди телефонувати, з кодами для телефона, і чому.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Що обіцяли</translation>
    </message>
    <message>
        <source>Where you are, when you call, two code words, and what to do if no call comes.</source>
        <translation>Де ви, коли телефонуєте, два умовні слова й що робити, якщо дзвінка немає.</translation>
    </message>
    <message>
        <source>Whom to call, with codes to scan.</source>
        <translation>Куди телефонувати, з кодами для телефона.</translation>
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
