<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>BesidePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>In two languages: %1 and %2</source>
        <translation>W dwóch językach: %1 i %2</translation>
    </message>
    <message>
        <source>The second language:</source>
        <translation>Drugi język:</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Key %1</source>
        <translation>Klawisz %1</translation>
    </message>
</context>
<context>
    <name>CountryPicker</name>
    <message>
        <source>Type the beginning of the name, then choose with the arrow keys.</source>
        <translation>Wpisz początek nazwy, a potem wybierz strzałkami.</translation>
    </message>
    <message>
        <source>Type the country’s name</source>
        <translation>Wpisz nazwę kraju</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A call stays in the phone’s list of calls, and it may stand on the bill. Use a phone that only you look at, or delete this one call from the list.</source>
        <translation>Rozmowa zostaje na liście połączeń i może być widoczna na rachunku. Dzwoń z telefonu, do którego nikt inny nie zagląda, albo usuń to jedno połączenie z listy.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>I am from:</source>
        <translation>Pochodzę z:</translation>
    </message>
    <message>
        <source>I am in:</source>
        <translation>Jestem w:</translation>
    </message>
    <message>
        <source>When you call</source>
        <translation>Kiedy dzwonisz</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>W jakim kraju jesteś?</translation>
    </message>
    <message>
        <source>You can say: “I need advice about a job abroad.” Somebody asks what happened. You decide what you tell. You can ask first: “Must I give my name? Will you tell anybody?” Say which language you speak: many can bring in an interpreter. The police may have to act on what they hear. For somebody under 18, others may have to act too.</source>
        <translation>Możesz powiedzieć: „Potrzebuję porady w sprawie pracy za granicą”. Ktoś zapyta, co się stało. To Ty decydujesz, co mówisz. Najpierw możesz zapytać: „Czy muszę podać imię? Czy komuś o tym powiecie?” Powiedz, w jakim języku mówisz: często można poprosić o tłumacza. Policja może być zobowiązana działać po tym, co usłyszy. Jeśli ktoś nie ma 18 lat, także inni mogą być zobowiązani działać.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
</context>
<context>
    <name>HelplineCard</name>
    <message>
        <source>Its source is old or undated.</source>
        <translation>Źródło jest stare albo bez daty.</translation>
    </message>
    <message>
        <source>Its source is old or undated: it may have changed.</source>
        <translation>Te dane są stare albo bez daty: mogły się zmienić.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kod QR numeru %1</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Back to the stories</source>
        <translation>Wróć do historii</translation>
    </message>
    <message>
        <source>Check my own offer</source>
        <translation>Sprawdź własną ofertę</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Zamknij i zapomnij</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Co warto zapamiętać</translation>
    </message>
    <message>
        <source>Recruiters use them because they work on most people.</source>
        <translation>Werbownicy używają ich, bo działają na większość ludzi.</translation>
    </message>
    <message>
        <source>Signs to look at again</source>
        <translation>Sygnały, na które warto spojrzeć jeszcze raz</translation>
    </message>
    <message>
        <source>Signs you spotted</source>
        <translation>Zauważone sygnały</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Dokąd zadzwonić</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose an answer, or skip this question.</source>
        <translation>Wybierz odpowiedź albo pomiń pytanie.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Dlaczego o to pytamy</translation>
    </message>
    <message>
        <source>You can choose more than one.</source>
        <translation>Możesz wybrać kilka odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>How to leave at once</source>
        <translation>Jak natychmiast wyjść</translation>
    </message>
    <message>
        <source>If somebody comes in, press the Shift key three times. Everything closes at once, without a question.</source>
        <translation>Jeśli ktoś wejdzie, naciśnij trzy razy klawisz Shift. Wszystko zamknie się od razu, bez pytania.</translation>
    </message>
    <message>
        <source>If somebody watches this computer with a program, use another one: at a friend’s, in a library.</source>
        <translation>Jeśli ktoś śledzi ten komputer za pomocą programu, użyj innego: u znajomych, w bibliotece.</translation>
    </message>
    <message>
        <source>It works only while this window is in front. What lay under it can be seen again: open something ordinary there first.</source>
        <translation>To działa tylko wtedy, gdy to okno jest na wierzchu. Widać będzie to, co było pod nim: najpierw otwórz tam coś zwykłego.</translation>
    </message>
    <message>
        <source>That works. The next time, everything will close at once.</source>
        <translation>Udało się. Następnym razem wszystko zamknie się od razu.</translation>
    </message>
    <message>
        <source>The button Leave, at the top of every page, does the same.</source>
        <translation>To samo robi przycisk „Wyjdź” u góry każdej strony.</translation>
    </message>
    <message>
        <source>The computer itself may remember that a program was opened. A call that you make stays in the list of the phone.</source>
        <translation>Sam komputer może zapamiętać, że program był otwarty. Rozmowa zostaje na liście połączeń w telefonie.</translation>
    </message>
    <message>
        <source>Try it now: press Shift three times. This time nothing will close.</source>
        <translation>Wypróbuj teraz: naciśnij trzy razy Shift. Tym razem nic się nie zamknie.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Przed czym to nie chroni</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Wróć do pytań</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Najpierw zadzwoń</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change the answer: %1</source>
        <translation>Zmień odpowiedź: %1</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Zamknij i zapomnij</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Zrób najpierw</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Najpierw się dowiedz</translation>
    </message>
    <message>
        <source>Go on with the whole check</source>
        <translation>Przejdź do całego sprawdzenia</translation>
    </message>
    <message>
        <source>Level %1 of %2: %3</source>
        <translation>Poziom %1 z %2: %3</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Więcej numerów</translation>
    </message>
    <message>
        <source>Read and change them</source>
        <translation>Przeczytaj i zmień</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Co jest jeszcze niejasne</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co robić dalej</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Skąd ten wynik</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Twoje odpowiedzi</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Zobacz, jak poszło</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All stories</source>
        <translation>Wszystkie historie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose what you would do, or skip.</source>
        <translation>Wybierz, co zrobić w takiej chwili, albo pomiń.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Następna historia</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Zobacz, jak poszło</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>A second language beside it:</source>
        <translation>Obok drugi język:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drukuj: %1</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Drukarka: %1</translation>
    </message>
    <message>
        <source>Printers, and the lists of what they print, keep copies.</source>
        <translation>Drukarki i kolejki wydruków przechowują kopie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Zapisz: %1</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Weź ze sobą</translation>
    </message>
    <message>
        <source>Until now nothing has been saved. A file or a sheet can be found. Save it only where nobody else looks, for example on a stick of your own. The file’s name says nothing: notes.pdf.</source>
        <translation>Do tej pory nic nie zostało zapisane. Plik albo kartkę ktoś może znaleźć. Zapisz tylko tam, gdzie nikt inny nie zagląda, na przykład na własnym pendrivie. Nazwa pliku nic nie mówi: notes.pdf.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>Nie można zapisać %1 (%2). Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Drukarka nie odpowiada.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Choose options with the keys 1 to 9</source>
        <translation>Wybieranie odpowiedzi klawiszami od 1 do 9</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Colours: light, dark, high contrast</source>
        <translation>Kolory: jasne, ciemne, kontrastowe</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Pomoc teraz</translation>
    </message>
    <message>
        <source>Help now: whom to call</source>
        <translation>Pomoc teraz: dokąd zadzwonić</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrastowe</translation>
    </message>
    <message>
        <source>Key F1</source>
        <translation>Klawisz F1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Leave: close everything at once</source>
        <translation>Wyjdź: zamknij wszystko od razu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Shift ×3</source>
        <translation>Shift ×3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text size and keys</source>
        <translation>Wielkość tekstu i klawisze</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>For whoever looks after the files</source>
        <translation>Dla osoby, która zajmuje się plikami</translation>
    </message>
    <message>
        <source>It is not there in this language. You can choose another one at the top of the page.</source>
        <translation>W tym języku tego nie ma. Inny język możesz wybrać u góry strony.</translation>
    </message>
    <message>
        <source>There are mistakes in the files. Nothing is lost, and the other parts of the program work. The numbers for help are still here: press F1.</source>
        <translation>W plikach są błędy. Nic nie zginęło, a pozostałe części programu działają. Numery pomocy nadal tu są: naciśnij F1.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Tego nie można pokazać</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A job abroad? Check it before you go.</source>
        <translation>Praca za granicą? Sprawdź ją przed wyjazdem.</translation>
    </message>
    <message>
        <source>About 8 minutes. Questions about the offer: who made it, what was promised, who holds the papers, who pays. For you, or for someone you worry about.</source>
        <translation>Około 8 minut. Pytania o ofertę: od kogo jest, co obiecano, kto ma dokumenty, kto płaci. Dla siebie albo dla kogoś, o kogo się martwisz.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Check my offer</source>
        <translation>Sprawdź ofertę</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Coś Ci teraz grozi?</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe. It tells you what to check and whom to ask.</source>
        <translation>Program nie może powiedzieć, że oferta jest bezpieczna. Mówi, co sprawdzić i kogo zapytać.</translation>
    </message>
    <message>
        <source>One question: in which country? Then the emergency number and the helpline.</source>
        <translation>Jedno pytanie: w jakim kraju jesteś? Potem numer alarmowy i linia pomocy.</translation>
    </message>
    <message>
        <source>Only two minutes? The quick check</source>
        <translation>Masz tylko dwie minuty? Szybkie sprawdzenie</translation>
    </message>
    <message>
        <source>Open the stories</source>
        <translation>Otwórz historie</translation>
    </message>
    <message>
        <source>Practise with stories</source>
        <translation>Poćwicz na historiach</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Leave, to close everything at once.</source>
        <translation>Naciśnij trzy razy Shift albo przycisk „Wyjdź”, a wszystko od razu się zamknie.</translation>
    </message>
    <message>
        <source>Short stories of how people were recruited. What would you do?</source>
        <translation>Krótkie historie o tym, jak werbowano ludzi. Co zrobić w takiej chwili?</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Pokaż numery</translation>
    </message>
    <message>
        <source>Someone else uses this computer?</source>
        <translation>Ktoś jeszcze używa tego komputera?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Start: check my offer</source>
        <translation>Zacznij: sprawdź ofertę</translation>
    </message>
    <message>
        <source>Take your time. You can stop whenever you like. Nothing you answer is saved or sent anywhere.</source>
        <translation>Nie spiesz się. Możesz przerwać w każdej chwili. Twoje odpowiedzi nie są zapisywane ani nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>The whole check is there in these languages: %1.</source>
        <translation>Całe sprawdzenie jest w tych językach: %1.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Two minutes: the most decisive questions about the offer.</source>
        <translation>Dwie minuty: najważniejsze pytania o ofertę.</translation>
    </message>
    <message>
        <source>What trafficking is</source>
        <translation>Czym jest handel ludźmi</translation>
    </message>
    <message>
        <source>You get: the warning signs, what you still need to find out and how, what to do next, and whom to call.</source>
        <translation>Dowiesz się, jakie są sygnały ostrzegawcze, co jeszcze sprawdzić i jak, co robić dalej i dokąd zadzwonić.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Twój telefon</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>zostało %n</numerusform>
            <numerusform>zostały %n</numerusform>
            <numerusform>zostało %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scena</numerusform>
            <numerusform>%n sceny</numerusform>
            <numerusform>%n scen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarm at something honest: %n time(s).</source>
        <translation>
            <numerusform>Alarm przy czymś uczciwym: %n raz.</numerusform>
            <numerusform>Alarm przy czymś uczciwym: %n razy.</numerusform>
            <numerusform>Alarm przy czymś uczciwym: %n razy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice · %n scene(s)</source>
        <translation>
            <numerusform>Ćwiczenie · %n scena</numerusform>
            <numerusform>Ćwiczenie · %n sceny</numerusform>
            <numerusform>Ćwiczenie · %n scen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your result · %n answer(s)</source>
        <translation>
            <numerusform>Twój wynik · %n odpowiedź</numerusform>
            <numerusform>Twój wynik · %n odpowiedzi</numerusform>
            <numerusform>Twój wynik · %n odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About this program</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>F1: help · Enter: go on · 1 to 9: choose an option · arrow keys: move</source>
        <translation>F1: pomoc · Enter: dalej · 1–9: wybór odpowiedzi · strzałki: ruch</translation>
    </message>
    <message>
        <source>It asks about a job offer abroad, says which signs of trafficking the answers match and why, and ends with what to do and whom to call.</source>
        <translation>Program pyta o ofertę pracy za granicą, mówi, do jakich sygnałów handlu ludźmi pasują odpowiedzi i dlaczego, a na końcu podpowiada, co robić i dokąd zadzwonić.</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe; it tells you what to check and whom to ask.</source>
        <translation>Nie może powiedzieć, że oferta jest bezpieczna; mówi, co sprawdzić i kogo zapytać.</translation>
    </message>
    <message>
        <source>It works without the internet and sends nothing. It writes nothing to the disk unless you save or print a page yourself. When it is closed, all answers are gone.</source>
        <translation>Działa bez internetu i niczego nie wysyła. Niczego nie zapisuje na dysku, chyba że samodzielnie zapiszesz lub wydrukujesz stronę. Po zamknięciu wszystkie odpowiedzi znikają.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Language reviewed by: %1, %2</source>
        <translation>Sprawdzenie języka: %1, %2</translation>
    </message>
    <message>
        <source>Program: Apache License 2.0. Questions, stories and pictures: CC BY 4.0. Typefaces Inter and Noto Sans Georgian: SIL Open Font License. Qt and PySide6: LGPL 3.</source>
        <translation>Program: Apache License 2.0. Pytania, historie i obrazki: CC BY 4.0. Kroje pisma Inter i Noto Sans Georgian: SIL Open Font License. Qt i PySide6: LGPL 3.</translation>
    </message>
    <message>
        <source>Questions and stories</source>
        <translation>Pytania i historie</translation>
    </message>
    <message>
        <source>Shift three times: leave at once</source>
        <translation>Shift trzy razy: natychmiast wyjdź</translation>
    </message>
    <message>
        <source>The directory of helplines</source>
        <translation>Spis linii pomocy</translation>
    </message>
    <message>
        <source>This language has not been reviewed by a native speaker yet.</source>
        <translation>Tej wersji językowej nie sprawdził jeszcze nikt, dla kogo to język ojczysty.</translation>
    </message>
    <message>
        <source>Version %s</source>
        <translation>Wersja %s</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Wersja i licencje</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>Na czym się opierają</translation>
    </message>
    <message>
        <source>“%1”, version %2 of %3</source>
        <translation>„%1”, wersja %2 z %3</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Counted: %1 to %2</source>
        <translation>Okres: %1 – %2</translation>
    </message>
    <message>
        <source>Counted: %s</source>
        <translation>Okres: %s</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Źródło: %s</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Get help</source>
        <translation>Uzyskaj pomoc</translation>
    </message>
    <message>
        <source>If you are in danger this minute, call the emergency number. Say first where you are: town, street, what you can see. If somebody would hear you, ask a person near you to call.</source>
        <translation>Jeśli właśnie teraz coś Ci grozi, zadzwoń pod numer alarmowy. Najpierw powiedz, gdzie jesteś: miasto, ulica, co widać. Jeśli ktoś mógłby usłyszeć rozmowę, poproś kogoś w pobliżu, żeby zadzwonił.</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Coś Ci teraz grozi?</translation>
    </message>
</context>
<context>
    <name>helplines</name>
    <message>
        <source>E-mail: %s</source>
        <translation>E-mail: %s</translation>
    </message>
    <message>
        <source>From abroad it may not work.</source>
        <translation>Z zagranicy może nie działać.</translation>
    </message>
    <message>
        <source>From another country: %s</source>
        <translation>Z innego kraju: %s</translation>
    </message>
    <message>
        <source>Inside the country: %s</source>
        <translation>W kraju: %s</translation>
    </message>
    <message>
        <source>On the internet: %s</source>
        <translation>W internecie: %s</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Źródło: %1 (%2)</translation>
    </message>
    <message>
        <source>Test call: %s</source>
        <translation>Próbne połączenie: %s</translation>
    </message>
    <message>
        <source>Works only inside that country.</source>
        <translation>Działa tylko w tym kraju.</translation>
    </message>
    <message>
        <source>a state office</source>
        <translation>urząd państwowy</translation>
    </message>
    <message>
        <source>also in writing: %s</source>
        <translation>także na piśmie: %s</translation>
    </message>
    <message>
        <source>an international organisation</source>
        <translation>organizacja międzynarodowa</translation>
    </message>
    <message>
        <source>an organisation, not the police</source>
        <translation>organizacja społeczna, nie policja</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>czat</translation>
    </message>
    <message>
        <source>costs money</source>
        <translation>płatne</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>całą dobę</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>free</source>
        <translation>bezpłatne</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>komunikator</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>only in writing: %s</source>
        <translation>tylko na piśmie: %s</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>policja</translation>
    </message>
    <message>
        <source>you need not give your name</source>
        <translation>nie trzeba podawać imienia</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>%1 to %2 left</source>
        <translation>zostało od %1 do %2</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3</source>
        <translation>Część %1 z %2 · %3</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pytanie %1</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>ostatnie</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Before you agree to anything</source>
        <translation>Zanim się zgodzisz</translation>
    </message>
    <message>
        <source>Before you go, or go on</source>
        <translation>Zanim wyjedziesz albo pojedziesz dalej</translation>
    </message>
    <message>
        <source>For someone you worry about</source>
        <translation>Jeśli martwisz się o kogoś innego</translation>
    </message>
    <message>
        <source>If the answer turns out badly, the result would be: “%s”</source>
        <translation>Jeśli odpowiedź okaże się niekorzystna, wynik będzie: „%s”</translation>
    </message>
    <message>
        <source>If what is still open turns out badly, the result would be: “%s”</source>
        <translation>Jeśli to, co jeszcze niejasne, okaże się niekorzystne, wynik będzie: „%s”</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Small sign</source>
        <translation>Słaby sygnał</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Źródło: %s</translation>
    </message>
    <message>
        <source>Strong sign</source>
        <translation>Silny sygnał</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Sygnał ostrzegawczy</translation>
    </message>
    <message>
        <source>What is still open would not change this result.</source>
        <translation>To, co jeszcze niejasne, nie zmieniłoby tego wyniku.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Kiedy coś jest nie tak</translation>
    </message>
    <message>
        <source>When you are there</source>
        <translation>Kiedy jesteś na miejscu</translation>
    </message>
    <message>
        <source>You said: %s</source>
        <translation>Twoja odpowiedź: %s</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięto</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>1. Write and call me once, in words that anybody may read.</source>
        <translation>1. Napisz i zadzwoń do mnie raz, takimi słowami, które może przeczytać każdy.</translation>
    </message>
    <message>
        <source>2. Call a helpline of the country where I am, or of ours, and ask what to do. Say when you last heard from me.</source>
        <translation>2. Zadzwoń na linię pomocy w kraju, w którym jestem, albo w naszym i zapytaj, co robić. Powiedz, kiedy był ze mną ostatni kontakt.</translation>
    </message>
    <message>
        <source>3. Tell our embassy or consulate there, and the police. Give them this sheet.</source>
        <translation>3. Powiadom naszą ambasadę lub konsulat w tamtym kraju oraz policję. Daj im tę kartkę.</translation>
    </message>
    <message>
        <source>4. Do not call those I went with, and do not send them money.</source>
        <translation>4. Nie dzwoń do tych, z którymi jadę, i nie wysyłaj im pieniędzy.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Dokąd zadzwonić najpierw</translation>
    </message>
    <message>
        <source>Days and hours when I call</source>
        <translation>Dni i godziny, kiedy dzwonię</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Zrób najpierw</translation>
    </message>
    <message>
        <source>Fill it in before you go. Leave a copy with somebody you trust. Compare on the first day there. If one thing is different, call that person or a helpline, before you sign or hand over anything.</source>
        <translation>Wypełnij przed wyjazdem. Zostaw kopię osobie, której ufasz. Porównaj pierwszego dnia na miejscu. Jeśli coś się nie zgadza, zadzwoń do tej osoby albo na linię pomocy, zanim cokolwiek podpiszesz lub oddasz.</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Najpierw się dowiedz</translation>
    </message>
    <message>
        <source>For you, whom I trust</source>
        <translation>Dla Ciebie, bo Ci ufam</translation>
    </message>
    <message>
        <source>Helpline and consulate: telephone</source>
        <translation>Linia pomocy i konsulat: telefon</translation>
    </message>
    <message>
        <source>Hours in a day, days off in a week</source>
        <translation>Ile godzin dziennie, ile dni wolnych w tygodniu</translation>
    </message>
    <message>
        <source>How I can leave, and the ticket home</source>
        <translation>Jak mogę odejść i co z biletem do domu</translation>
    </message>
    <message>
        <source>I am going abroad for work. Please keep this where only you read it. If I do not call on a day below, do what stands at the end.</source>
        <translation>Jadę za granicę do pracy. Trzymaj to tam, gdzie czytasz to tylko Ty. Jeśli w jednym z tych dni nie zadzwonię, zrób to, co jest napisane na końcu.</translation>
    </message>
    <message>
        <source>If no call comes, or you hear the word for help</source>
        <translation>Jeśli nie zadzwonię albo usłyszysz słowo na „sprowadź pomoc”</translation>
    </message>
    <message>
        <source>It cannot tell you that an offer is safe. It tells you what to check and whom to ask.</source>
        <translation>Program nie może powiedzieć, że oferta jest bezpieczna. Mówi, co sprawdzić i kogo zapytać.</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Więcej numerów</translation>
    </message>
    <message>
        <source>My telephone there, and another way to reach me</source>
        <translation>Mój telefon tam i inny sposób, by mnie znaleźć</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Our word for “I am all right”</source>
        <translation>Nasze słowo na „wszystko u mnie dobrze”</translation>
    </message>
    <message>
        <source>Our word for “get me help”</source>
        <translation>Nasze słowo na „sprowadź pomoc”</translation>
    </message>
    <message>
        <source>Passport and telephone stay with me</source>
        <translation>Paszport i telefon zostają u mnie</translation>
    </message>
    <message>
        <source>Pay in hand, per month, and when</source>
        <translation>Ile na rękę za miesiąc i kiedy wypłata</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecano</translation>
    </message>
    <message>
        <source>Town and address of the work</source>
        <translation>Miasto i adres pracy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What I do there</source>
        <translation>Co tam robię</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co robić dalej</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Co obiecano</translation>
    </message>
    <message>
        <source>When I am there</source>
        <translation>Na miejscu</translation>
    </message>
    <message>
        <source>Where I go: country, town, address</source>
        <translation>Dokąd jadę: kraj, miasto, adres</translation>
    </message>
    <message>
        <source>Where I sleep, who pays for it, who has the key</source>
        <translation>Gdzie śpię, kto za to płaci, kto ma klucz</translation>
    </message>
    <message>
        <source>Where a copy of my passport and contract is</source>
        <translation>Gdzie jest kopia mojego paszportu i umowy</translation>
    </message>
    <message>
        <source>Which visa or permit, for which employer</source>
        <translation>Jaka wiza lub zezwolenie, dla jakiego pracodawcy</translation>
    </message>
    <message>
        <source>Who I work for, and their telephone</source>
        <translation>U kogo pracuję i numer telefonu</translation>
    </message>
    <message>
        <source>Who I work for: name, address, telephone</source>
        <translation>U kogo pracuję: nazwa, adres, telefon</translation>
    </message>
    <message>
        <source>Who meets me, and how I know the person</source>
        <translation>Kto mnie odbiera i skąd znam tę osobę</translation>
    </message>
    <message>
        <source>Who paid for ticket and visa, and what I owe</source>
        <translation>Kto płaci za bilet i wizę i ile mam do oddania</translation>
    </message>
    <message>
        <source>Who takes me there: name, telephone, number of the car or the flight</source>
        <translation>Kto mnie wiezie: imię, telefon, numer auta lub lotu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>In two languages</source>
        <translation>W dwóch językach</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Więcej kroków</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Weź ze sobą</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>Most are traps, some are honest. After each answer you read what it would lead to.</source>
        <translation>Większość to pułapki, niektóre są uczciwe. Po każdej odpowiedzi przeczytasz, do czego prowadzi.</translation>
    </message>
    <message>
        <source>Which story?</source>
        <translation>Która historia?</translation>
    </message>
    <message>
        <source>played</source>
        <translation>ukończona</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Story %1 of %2 · scene %3 of %4</source>
        <translation>Historia %1 z %2 · scena %3 z %4</translation>
    </message>
</context>
<context>
    <name>taking</name>
    <message>
        <source>A card for the wallet</source>
        <translation>Karta do portfela</translation>
    </message>
    <message>
        <source>A few numbers without a title, to fold and carry.</source>
        <translation>Kilka numerów bez tytułu, do noszenia przy sobie.</translation>
    </message>
    <message>
        <source>For someone you trust</source>
        <translation>Dla osoby, której ufasz</translation>
    </message>
    <message>
        <source>It shows telephone numbers only.</source>
        <translation>Widać na niej tylko numery telefonów.</translation>
    </message>
    <message>
        <source>It shows that you looked for help.</source>
        <translation>Widać z niej, że ktoś szuka pomocy.</translation>
    </message>
    <message>
        <source>It shows what you write on it.</source>
        <translation>Widać na niej to, co wpiszesz.</translation>
    </message>
    <message>
        <source>It shows where you go and your code words. Give it only to that person.</source>
        <translation>Widać na niej, dokąd jedziesz, i Wasze umówione słowa. Daj ją tylko tej osobie.</translation>
    </message>
    <message>
        <source>It shows your answers and that you looked for help.</source>
        <translation>Widać na niej Twoje odpowiedzi i to, że ktoś szuka pomocy.</translation>
    </message>
    <message>
        <source>Pages cannot be made here: a part is not installed.</source>
        <translation>Tutaj nie da się zrobić stron: jedna część programu nie jest zainstalowana.</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>To fill in by hand now, and to compare on the first day there.</source>
        <translation>Do wypełnienia ręcznie teraz i do porównania pierwszego dnia na miejscu.</translation>
    </message>
    <message>
        <source>What to do, whom to call, with codes to scan, and why.</source>
        <translation>Co robić, dokąd zadzwonić, z kodami do zeskanowania, i dlaczego.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Co obiecano</translation>
    </message>
    <message>
        <source>Where you are, when you call, two code words, and what to do if no call comes.</source>
        <translation>Gdzie jesteś, kiedy dzwonisz, dwa umówione słowa i co robić, jeśli nie zadzwonisz.</translation>
    </message>
    <message>
        <source>Whom to call, with codes to scan.</source>
        <translation>Dokąd zadzwonić, z kodami do zeskanowania.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>‘%s’</source>
        <translation>‚%s’</translation>
    </message>
    <message>
        <source>“%s”</source>
        <translation>„%s”</translation>
    </message>
</context>
</TS>
