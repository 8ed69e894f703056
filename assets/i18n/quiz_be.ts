<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be">
<context>
    <name>BesidePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>In two languages: %1 and %2</source>
        <translation>На дзвюх мовах: %1 і %2</translation>
    </message>
    <message>
        <source>The second language:</source>
        <translation>Другая мова:</translation>
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
        <translation>Набярыце пачатак назвы, потым выберыце стрэлкамі.</translation>
    </message>
    <message>
        <source>Type the country’s name</source>
        <translation>Набярыце назву краіны</translation>
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
        <translation>Званок застаецца ў спісе званкоў, і яго могуць убачыць у рахунку. Тэлефануйце з тэлефона, у які глядзіце толькі вы, або выдаліце са спіса гэты званок.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>I am from:</source>
        <translation>Я з краіны:</translation>
    </message>
    <message>
        <source>I am in:</source>
        <translation>Я цяпер тут:</translation>
    </message>
    <message>
        <source>When you call</source>
        <translation>Калі вы тэлефануеце</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>У якой вы краіне?</translation>
    </message>
    <message>
        <source>You can say: “I need advice about a job abroad.” Somebody asks what happened. You decide what you tell. You can ask first: “Must I give my name? Will you tell anybody?” Say which language you speak: many can bring in an interpreter. The police may have to act on what they hear. For somebody under 18, others may have to act too.</source>
        <translation>Можна сказаць: «Мне патрэбна парада пра працу за мяжой». Вас спытаюць, што здарылася. Што расказваць, вырашаеце вы. Спачатку можна спытаць: «Ці абавязкова называць імя? Ці скажаце вы пра гэта каму-небудзь?» Скажыце, на якой мове вы гаворыце: шмат дзе могуць паклікаць перакладчыка. Паліцыі, магчыма, давядзецца дзейнічаць праз тое, што яна пачуе. Калі чалавеку няма 18, дзейнічаць, магчыма, давядзецца і іншым.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не названа</translation>
    </message>
</context>
<context>
    <name>HelplineCard</name>
    <message>
        <source>Its source is old or undated.</source>
        <translation>Крыніца старая або без даты.</translation>
    </message>
    <message>
        <source>Its source is old or undated: it may have changed.</source>
        <translation>Гэтыя звесткі старыя або без даты: яны маглі змяніцца.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код нумара %1</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Back to the stories</source>
        <translation>Назад да гісторый</translation>
    </message>
    <message>
        <source>Check my own offer</source>
        <translation>Праверыць сваю прапанову</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Закрыць і ўсё забыць</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Што варта запомніць</translation>
    </message>
    <message>
        <source>Recruiters use them because they work on most people.</source>
        <translation>Вярбоўшчыкі карыстаюцца гэтымі прыёмамі, бо яны дзейнічаюць на большасць людзей.</translation>
    </message>
    <message>
        <source>Signs to look at again</source>
        <translation>Прыкметы, на якія варта зірнуць яшчэ раз</translation>
    </message>
    <message>
        <source>Signs you spotted</source>
        <translation>Прыкметы, якія вы заўважылі</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Куды тэлефанаваць</translation>
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
        <translation>Выберыце адказ або прапусціце пытанне.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Прапусціць</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Чаму мы пытаем</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Можна выбраць некалькі адказаў.</translation>
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
        <translation>Далей</translation>
    </message>
    <message>
        <source>How to leave at once</source>
        <translation>Як адразу выйсці</translation>
    </message>
    <message>
        <source>If somebody comes in, press the Shift key three times. Everything closes at once, without a question.</source>
        <translation>Калі хтосьці ўвойдзе, націсніце клавішу Shift тры разы. Усё закрыецца адразу і без пытанняў.</translation>
    </message>
    <message>
        <source>If somebody watches this computer with a program, use another one: at a friend’s, in a library.</source>
        <translation>Калі за гэтым камп’ютарам сочаць праз праграму, вазьміце іншы: у сяброў, у бібліятэцы.</translation>
    </message>
    <message>
        <source>It works only while this window is in front. What lay under it can be seen again: open something ordinary there first.</source>
        <translation>Гэта працуе, толькі пакуль акно праграмы паверх іншых. Калі яно закрыецца, стане відаць тое, што было пад ім. Таму спачатку адкрыйце там што-небудзь звычайнае.</translation>
    </message>
    <message>
        <source>That works. The next time, everything will close at once.</source>
        <translation>Атрымалася. Наступным разам усё закрыецца адразу.</translation>
    </message>
    <message>
        <source>The button Leave, at the top of every page, does the same.</source>
        <translation>Тое самае робіць кнопка «Выйсці» ўверсе кожнай старонкі.</translation>
    </message>
    <message>
        <source>The computer itself may remember that a program was opened. A call that you make stays in the list of the phone.</source>
        <translation>Сам камп’ютар можа запомніць, што праграму адкрывалі. Званок застанецца ў спісе званкоў тэлефона.</translation>
    </message>
    <message>
        <source>Try it now: press Shift three times. This time nothing will close.</source>
        <translation>Паспрабуйце цяпер: націсніце Shift тры разы. Гэтым разам нічога не закрыецца.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Ад чаго гэта не абараняе</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Назад да пытанняў</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Спачатку патэлефануйце</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Change the answer: %1</source>
        <translation>Змяніць адказ: %1</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Закрыць і ўсё забыць</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Зрабіце спачатку</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Спачатку даведайцеся</translation>
    </message>
    <message>
        <source>Go on with the whole check</source>
        <translation>Перайсці да поўнай праверкі</translation>
    </message>
    <message>
        <source>Level %1 of %2: %3</source>
        <translation>Узровень %1 з %2: %3</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Яшчэ нумары</translation>
    </message>
    <message>
        <source>Read and change them</source>
        <translation>Паглядзець і змяніць</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Што яшчэ няясна</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Што рабіць далей</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаму</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Чаму такі вынік</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Вашы адказы</translation>
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
        <translation>Паглядзець, што атрымалася</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All stories</source>
        <translation>Усе гісторыі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose what you would do, or skip.</source>
        <translation>Выберыце, што б вы зрабілі, або прапусціце.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Наступная гісторыя</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Паглядзець, што атрымалася</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Прапусціць</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>A second language beside it:</source>
        <translation>Побач другая мова:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукаваць</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Надрукаваць: %1</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Прынтар: %1</translation>
    </message>
    <message>
        <source>Printers, and the lists of what they print, keep copies.</source>
        <translation>Прынтары і спісы таго, што яны друкуюць, захоўваюць копіі.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Захаваць: %1</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Узяць з сабой</translation>
    </message>
    <message>
        <source>Until now nothing has been saved. A file or a sheet can be found. Save it only where nobody else looks, for example on a stick of your own. The file’s name says nothing: notes.pdf.</source>
        <translation>Дагэтуль нічога не захоўвалася. Файл або аркуш могуць знайсці. Захоўвайце толькі там, куды больш ніхто не зазірне, напрыклад на сваю флэшку. З назвы файла нічога не зразумець: notes.pdf.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>%1 не запісаць (%2). Выберыце іншае месца.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Захаваць як</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Захавана: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Адпраўлена на прынтар.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Прынтар не адказвае.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Choose options with the keys 1 to 9</source>
        <translation>Выбіраць адказы клавішамі 1–9</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Колеры</translation>
    </message>
    <message>
        <source>Colours: light, dark, high contrast</source>
        <translation>Колеры: светлыя, цёмныя, кантрасныя</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмныя</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Дапамога зараз</translation>
    </message>
    <message>
        <source>Help now: whom to call</source>
        <translation>Дапамога зараз: куды тэлефанаваць</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Кантрасныя</translation>
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
        <translation>Выйсці</translation>
    </message>
    <message>
        <source>Leave: close everything at once</source>
        <translation>Выйсці: адразу ўсё закрыць</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлыя</translation>
    </message>
    <message>
        <source>Shift ×3</source>
        <translation>Shift ×3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Тэкст</translation>
    </message>
    <message>
        <source>Text size and keys</source>
        <translation>Памер тэксту і клавішы</translation>
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
        <translation>Для таго, хто адказвае за файлы</translation>
    </message>
    <message>
        <source>It is not there in this language. You can choose another one at the top of the page.</source>
        <translation>На гэтай мове гэтага няма. Іншую мову можна выбраць уверсе старонкі.</translation>
    </message>
    <message>
        <source>There are mistakes in the files. Nothing is lost, and the other parts of the program work. The numbers for help are still here: press F1.</source>
        <translation>У файлах ёсць памылкі. Нічога не страчана, астатнія часткі праграмы працуюць. Нумары ліній дапамогі па-ранейшаму тут: націсніце F1.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Гэта немагчыма паказаць</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
            <numerusform>і яшчэ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Адну хвіліну…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A job abroad? Check it before you go.</source>
        <translation>Праца за мяжой? Праверце яе да ад’езду.</translation>
    </message>
    <message>
        <source>About 8 minutes. Questions about the offer: who made it, what was promised, who holds the papers, who pays. For you, or for someone you worry about.</source>
        <translation>Каля 8 хвілін. Пытанні пра прапанову: ад каго яна, што абяцалі, у каго дакументы, хто плаціць. Для сябе або для таго, за каго вы хвалюецеся.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Пра праграму</translation>
    </message>
    <message>
        <source>Check my offer</source>
        <translation>Праверыць прапанову</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Вы цяпер у небяспецы?</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe. It tells you what to check and whom to ask.</source>
        <translation>Праграма не можа сказаць, што прапанова бяспечная. Яна падкажа, што праверыць і ў каго спытаць.</translation>
    </message>
    <message>
        <source>One question: in which country? Then the emergency number and the helpline.</source>
        <translation>Адно пытанне: у якой вы краіне? Потым — нумар экстранай дапамогі і лінія дапамогі.</translation>
    </message>
    <message>
        <source>Only two minutes? The quick check</source>
        <translation>Ёсць толькі дзве хвіліны? Хуткая праверка</translation>
    </message>
    <message>
        <source>Open the stories</source>
        <translation>Адкрыць гісторыі</translation>
    </message>
    <message>
        <source>Practise with stories</source>
        <translation>Патрэніравацца на гісторыях</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Leave, to close everything at once.</source>
        <translation>Націсніце Shift тры разы або кнопку «Выйсці», і ўсё адразу закрыецца.</translation>
    </message>
    <message>
        <source>Short stories of how people were recruited. What would you do?</source>
        <translation>Кароткія гісторыі пра тое, як вербавалі людзей. Што б вы зрабілі?</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Паказаць нумары</translation>
    </message>
    <message>
        <source>Someone else uses this computer?</source>
        <translation>Гэтым камп’ютарам карыстаецца хтосьці яшчэ?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Пачаць</translation>
    </message>
    <message>
        <source>Start: check my offer</source>
        <translation>Пачаць: праверыць прапанову</translation>
    </message>
    <message>
        <source>Take your time. You can stop whenever you like. Nothing you answer is saved or sent anywhere.</source>
        <translation>Не спяшайцеся. Спыніцца можна, калі захочаце. Вашы адказы не захоўваюцца і нікуды не адпраўляюцца.</translation>
    </message>
    <message>
        <source>The whole check is there in these languages: %1.</source>
        <translation>Поўная праверка ёсць на гэтых мовах: %1.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Паспрабаваць</translation>
    </message>
    <message>
        <source>Two minutes: the most decisive questions about the offer.</source>
        <translation>Дзве хвіліны: самыя важныя пытанні пра прапанову.</translation>
    </message>
    <message>
        <source>What trafficking is</source>
        <translation>Што такое гандаль людзьмі</translation>
    </message>
    <message>
        <source>You get: the warning signs, what you still need to find out and how, what to do next, and whom to call.</source>
        <translation>Вы даведаецеся, якія ёсць трывожныя прыкметы, што высветліць і як, што рабіць і куды тэлефанаваць.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ваш тэлефон</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>засталося %n</numerusform>
            <numerusform>засталося %n</numerusform>
            <numerusform>засталося %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n сцэна</numerusform>
            <numerusform>%n сцэны</numerusform>
            <numerusform>%n сцэн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarm at something honest: %n time(s).</source>
        <translation>
            <numerusform>Сумленнае здалося падманам: %n раз.</numerusform>
            <numerusform>Сумленнае здалося падманам: %n разы.</numerusform>
            <numerusform>Сумленнае здалося падманам: %n разоў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice · %n scene(s)</source>
        <translation>
            <numerusform>Трэніроўка · %n сцэна</numerusform>
            <numerusform>Трэніроўка · %n сцэны</numerusform>
            <numerusform>Трэніроўка · %n сцэн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your result · %n answer(s)</source>
        <translation>
            <numerusform>Ваш вынік · %n адказ</numerusform>
            <numerusform>Ваш вынік · %n адказы</numerusform>
            <numerusform>Ваш вынік · %n адказаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About this program</source>
        <translation>Пра праграму</translation>
    </message>
    <message>
        <source>F1: help · Enter: go on · 1 to 9: choose an option · arrow keys: move</source>
        <translation>F1: дапамога · Enter: далей · 1–9: выбраць адказ · стрэлкі: перайсці</translation>
    </message>
    <message>
        <source>It asks about a job offer abroad, says which signs of trafficking the answers match and why, and ends with what to do and whom to call.</source>
        <translation>Праграма пытаецца пра прапанову працы за мяжой, кажа, з якімі прыкметамі гандлю людзьмі супадаюць адказы і чаму, і падказвае, што рабіць і куды тэлефанаваць.</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe; it tells you what to check and whom to ask.</source>
        <translation>Яна не можа сказаць, што прапанова бяспечная; яна падкажа, што праверыць і ў каго спытаць.</translation>
    </message>
    <message>
        <source>It works without the internet and sends nothing. It writes nothing to the disk unless you save or print a page yourself. When it is closed, all answers are gone.</source>
        <translation>Яна працуе без інтэрнэту і нічога не адпраўляе. На дыск яна нічога не піша, калі вы самі не захаваеце або не надрукуеце старонку. Калі яе закрываюць, усе адказы знікаюць.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавішы</translation>
    </message>
    <message>
        <source>Language reviewed by: %1, %2</source>
        <translation>Хто праверыў мову: %1, %2</translation>
    </message>
    <message>
        <source>Program: Apache License 2.0. Questions, stories and pictures: CC BY 4.0. Typefaces Inter and Noto Sans Georgian: SIL Open Font License. Qt and PySide6: LGPL 3.</source>
        <translation>Праграма: Apache License 2.0. Пытанні, гісторыі і малюнкі: CC BY 4.0. Шрыфты Inter і Noto Sans Georgian: SIL Open Font License. Qt і PySide6: LGPL 3.</translation>
    </message>
    <message>
        <source>Questions and stories</source>
        <translation>Пытанні і гісторыі</translation>
    </message>
    <message>
        <source>Shift three times: leave at once</source>
        <translation>Shift тры разы: адразу выйсці</translation>
    </message>
    <message>
        <source>The directory of helplines</source>
        <translation>Даведнік ліній дапамогі</translation>
    </message>
    <message>
        <source>This language has not been reviewed by a native speaker yet.</source>
        <translation>Гэты пераклад яшчэ не правяраў носьбіт мовы.</translation>
    </message>
    <message>
        <source>Version %s</source>
        <translation>Версія %s</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Версія і ліцэнзіі</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>На што яны абапіраюцца</translation>
    </message>
    <message>
        <source>“%1”, version %2 of %3</source>
        <translation>«%1», версія %2 ад %3</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Counted: %1 to %2</source>
        <translation>Перыяд: %1 – %2</translation>
    </message>
    <message>
        <source>Counted: %s</source>
        <translation>Перыяд: %s</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Крыніца: %s</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Get help</source>
        <translation>Атрымаць дапамогу</translation>
    </message>
    <message>
        <source>If you are in danger this minute, call the emergency number. Say first where you are: town, street, what you can see. If somebody would hear you, ask a person near you to call.</source>
        <translation>Калі вы ў небяспецы ў гэтую хвіліну, тэлефануйце па нумары экстранай дапамогі. Спачатку скажыце, дзе вы: горад, вуліца, што відаць вакол. Калі вас могуць пачуць, папрасіце патэлефанаваць каго-небудзь побач.</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Вы цяпер у небяспецы?</translation>
    </message>
</context>
<context>
    <name>helplines</name>
    <message>
        <source>E-mail: %s</source>
        <translation>Эл. пошта: %s</translation>
    </message>
    <message>
        <source>From abroad it may not work.</source>
        <translation>З-за мяжы можа не працаваць.</translation>
    </message>
    <message>
        <source>From another country: %s</source>
        <translation>З іншай краіны: %s</translation>
    </message>
    <message>
        <source>Inside the country: %s</source>
        <translation>У самой краіне: %s</translation>
    </message>
    <message>
        <source>On the internet: %s</source>
        <translation>У інтэрнэце: %s</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Крыніца: %1 (%2)</translation>
    </message>
    <message>
        <source>Test call: %s</source>
        <translation>Пробны званок: %s</translation>
    </message>
    <message>
        <source>Works only inside that country.</source>
        <translation>Працуе толькі ў гэтай краіне.</translation>
    </message>
    <message>
        <source>a state office</source>
        <translation>дзяржаўная служба</translation>
    </message>
    <message>
        <source>also in writing: %s</source>
        <translation>можна і напісаць: %s</translation>
    </message>
    <message>
        <source>an international organisation</source>
        <translation>міжнародная арганізацыя</translation>
    </message>
    <message>
        <source>an organisation, not the police</source>
        <translation>грамадская арганізацыя, не паліцыя</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>costs money</source>
        <translation>платна</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>кругласутачна</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная пошта</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бясплатна</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>месенджар</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>only in writing: %s</source>
        <translation>толькі пісьмова: %s</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>паліцыя</translation>
    </message>
    <message>
        <source>you need not give your name</source>
        <translation>імя можна не называць</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>%1 to %2 left</source>
        <translation>засталося %1–%2</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3</source>
        <translation>Частка %1 з %2 · %3</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Пытанне %1</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>апошняе</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Before you agree to anything</source>
        <translation>Перш чым на нешта згадзіцца</translation>
    </message>
    <message>
        <source>Before you go, or go on</source>
        <translation>Перад дарогай або перш чым ехаць далей</translation>
    </message>
    <message>
        <source>For someone you worry about</source>
        <translation>Калі вы хвалюецеся за іншага чалавека</translation>
    </message>
    <message>
        <source>If the answer turns out badly, the result would be: “%s”</source>
        <translation>Калі адказ акажацца кепскім, вынік будзе: «%s»</translation>
    </message>
    <message>
        <source>If what is still open turns out badly, the result would be: “%s”</source>
        <translation>Калі няяснае акажацца кепскім, вынік будзе: «%s»</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дарозе</translation>
    </message>
    <message>
        <source>Small sign</source>
        <translation>Слабая прыкмета</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Крыніца: %s</translation>
    </message>
    <message>
        <source>Strong sign</source>
        <translation>Моцная прыкмета</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Трывожная прыкмета</translation>
    </message>
    <message>
        <source>What is still open would not change this result.</source>
        <translation>Тое, што яшчэ няясна, не зменіць гэтага выніку.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Калі нешта не так</translation>
    </message>
    <message>
        <source>When you are there</source>
        <translation>Калі вы ўжо на месцы</translation>
    </message>
    <message>
        <source>You said: %s</source>
        <translation>Ваш адказ: %s</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>прапушчана</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>1. Write and call me once, in words that anybody may read.</source>
        <translation>1. Напішы і патэлефануй мне адзін раз, такімі словамі, якія можа прачытаць хто заўгодна.</translation>
    </message>
    <message>
        <source>2. Call a helpline of the country where I am, or of ours, and ask what to do. Say when you last heard from me.</source>
        <translation>2. Патэлефануй на лінію дапамогі краіны, дзе я цяпер, або нашай, і спытай, што рабіць. Скажы, калі ад мяне была апошняя вестка.</translation>
    </message>
    <message>
        <source>3. Tell our embassy or consulate there, and the police. Give them this sheet.</source>
        <translation>3. Паведамі ў наша пасольства або консульства там і ў паліцыю. Перадай ім гэты аркуш.</translation>
    </message>
    <message>
        <source>4. Do not call those I went with, and do not send them money.</source>
        <translation>4. Не тэлефануй тым, з кім я еду, і не пасылай ім грошай.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Куды тэлефанаваць спачатку</translation>
    </message>
    <message>
        <source>Days and hours when I call</source>
        <translation>Дні і гадзіны, калі я тэлефаную</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Зрабіце спачатку</translation>
    </message>
    <message>
        <source>Fill it in before you go. Leave a copy with somebody you trust. Compare on the first day there. If one thing is different, call that person or a helpline, before you sign or hand over anything.</source>
        <translation>Запоўніце да ад’езду. Пакіньце копію таму, каму давяраеце. Параўнайце ў першы ж дзень там. Калі нешта не так, патэлефануйце гэтаму чалавеку або на лінію дапамогі, перш чым нешта падпісваць або аддаваць.</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Што спачатку высветліць</translation>
    </message>
    <message>
        <source>For you, whom I trust</source>
        <translation>Табе, каму я давяраю</translation>
    </message>
    <message>
        <source>Helpline and consulate: telephone</source>
        <translation>Лінія дапамогі і консульства: тэлефон</translation>
    </message>
    <message>
        <source>Hours in a day, days off in a week</source>
        <translation>Колькі гадзін у дзень, колькі выхадных у тыдзень</translation>
    </message>
    <message>
        <source>How I can leave, and the ticket home</source>
        <translation>Як можна пайсці з працы, і білет дадому</translation>
    </message>
    <message>
        <source>I am going abroad for work. Please keep this where only you read it. If I do not call on a day below, do what stands at the end.</source>
        <translation>Я еду за мяжу на працу. Захоўвай гэта там, дзе прачытаеш толькі ты. Калі ў адзін з гэтых дзён я не патэлефаную, зрабі тое, што напісана ў канцы.</translation>
    </message>
    <message>
        <source>If no call comes, or you hear the word for help</source>
        <translation>Калі званка няма або ты чуеш слова пра дапамогу</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe. It tells you what to check and whom to ask.</source>
        <translation>Праграма не можа сказаць, што прапанова бяспечная. Яна падкажа, што праверыць і ў каго спытаць.</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Яшчэ нумары</translation>
    </message>
    <message>
        <source>My telephone there, and another way to reach me</source>
        <translation>Мой тэлефон там і як яшчэ мяне знайсці</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Our word for “I am all right”</source>
        <translation>Наша слова, якое значыць «у мяне ўсё добра»</translation>
    </message>
    <message>
        <source>Our word for “get me help”</source>
        <translation>Наша слова, якое значыць «кліч дапамогу»</translation>
    </message>
    <message>
        <source>Passport and telephone stay with me</source>
        <translation>Пашпарт і тэлефон застаюцца ў мяне</translation>
    </message>
    <message>
        <source>Pay in hand, per month, and when</source>
        <translation>Зарплата на рукі за месяц і калі плацяць</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Абяцалі</translation>
    </message>
    <message>
        <source>Town and address of the work</source>
        <translation>Горад і адрас працы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>What I do there</source>
        <translation>Што я там раблю</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Што рабіць далей</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Што абяцалі</translation>
    </message>
    <message>
        <source>When I am there</source>
        <translation>На месцы</translation>
    </message>
    <message>
        <source>Where I go: country, town, address</source>
        <translation>Куды я еду: краіна, горад, адрас</translation>
    </message>
    <message>
        <source>Where I sleep, who pays for it, who has the key</source>
        <translation>Дзе я сплю, хто за гэта плаціць, у каго ключ</translation>
    </message>
    <message>
        <source>Where a copy of my passport and contract is</source>
        <translation>Дзе копія майго пашпарта і дагавора</translation>
    </message>
    <message>
        <source>Which visa or permit, for which employer</source>
        <translation>Якая віза або дазвол, для якога працадаўцы</translation>
    </message>
    <message>
        <source>Who I work for, and their telephone</source>
        <translation>У каго я працую і тэлефон</translation>
    </message>
    <message>
        <source>Who I work for: name, address, telephone</source>
        <translation>У каго я працую: імя, адрас, тэлефон</translation>
    </message>
    <message>
        <source>Who meets me, and how I know the person</source>
        <translation>Хто мяне сустракае і адкуль я ведаю гэтага чалавека</translation>
    </message>
    <message>
        <source>Who paid for ticket and visa, and what I owe</source>
        <translation>Хто заплаціў за білет і візу і які ў мяне доўг</translation>
    </message>
    <message>
        <source>Who takes me there: name, telephone, number of the car or the flight</source>
        <translation>Хто мяне вязе: імя, тэлефон, нумар машыны або рэйса</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаму</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>In two languages</source>
        <translation>На дзвюх мовах</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Яшчэ крокі</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Узяць з сабой</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>Most are traps, some are honest. After each answer you read what it would lead to.</source>
        <translation>Большасць — пасткі, некаторыя — сумленныя прапановы. Пасля кожнага адказу вы прачытаеце, да чаго ён вядзе.</translation>
    </message>
    <message>
        <source>Which story?</source>
        <translation>Якую гісторыю?</translation>
    </message>
    <message>
        <source>played</source>
        <translation>пройдзена</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Story %1 of %2 · scene %3 of %4</source>
        <translation>Гісторыя %1 з %2 · сцэна %3 з %4</translation>
    </message>
</context>
<context>
    <name>taking</name>
    <message>
        <source>A card for the wallet</source>
        <translation>Картка ў кашалёк</translation>
    </message>
    <message>
        <source>A few numbers without a title, to fold and carry.</source>
        <translation>Некалькі нумароў без загалоўка, каб скласці і насіць з сабой.</translation>
    </message>
    <message>
        <source>For someone you trust</source>
        <translation>Таму, каму вы давяраеце</translation>
    </message>
    <message>
        <source>It shows telephone numbers only.</source>
        <translation>Тут толькі нумары тэлефонаў.</translation>
    </message>
    <message>
        <source>It shows that you looked for help.</source>
        <translation>Тут відаць, што вы шукалі дапамогу.</translation>
    </message>
    <message>
        <source>It shows what you write on it.</source>
        <translation>Тут відаць тое, што вы напішаце.</translation>
    </message>
    <message>
        <source>It shows where you go and your code words. Give it only to that person.</source>
        <translation>Тут відаць, куды вы едзеце, і вашы ўмоўныя словы. Аддайце гэты аркуш толькі таму чалавеку.</translation>
    </message>
    <message>
        <source>It shows your answers and that you looked for help.</source>
        <translation>Тут відаць вашы адказы і тое, што вы шукалі дапамогу.</translation>
    </message>
    <message>
        <source>Pages cannot be made here: a part is not installed.</source>
        <translation>Тут старонкі не зрабіць: адна частка праграмы не ўсталявана.</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Нумары</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Вынік</translation>
    </message>
    <message>
        <source>To fill in by hand now, and to compare on the first day there.</source>
        <translation>Запоўніць ад рукі цяпер і параўнаць у першы дзень там.</translation>
    </message>
    <message>
        <source>What to do, whom to call, with codes to scan, and why.</source>
        <translation>Што рабіць, куды тэлефанаваць, з кодамі для тэлефона, і чаму.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Што абяцалі</translation>
    </message>
    <message>
        <source>Where you are, when you call, two code words, and what to do if no call comes.</source>
        <translation>Дзе вы, калі тэлефануеце, два ўмоўныя словы і што рабіць, калі званка няма.</translation>
    </message>
    <message>
        <source>Whom to call, with codes to scan.</source>
        <translation>Куды тэлефанаваць, з кодамі для тэлефона.</translation>
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
