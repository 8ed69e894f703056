<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>TroublePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarm at something honest: %n time(s).</source>
        <translation>
            <numerusform>Alarm at something honest: once.</numerusform>
            <numerusform>Alarm at something honest: %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice · %n scene(s)</source>
        <translation>
            <numerusform>Practice · %n scene</numerusform>
            <numerusform>Practice · %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your result · %n answer(s)</source>
        <translation>
            <numerusform>Your result · %n answer</numerusform>
            <numerusform>Your result · %n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
