<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and safety</source>
        <translation>[ÁÁƀóóúúţ ááñđ šááƒééţý]</translation>
    </message>
    <message>
        <source>After an injury or surgery, if anything on the safety list applies to you, or if you are unsure. What a clinician has told you goes before what you read here.</source>
        <translation>[ÁÁƒţééř ááñ ííñĵúúřý óóř šúúřğééřý, ííƒ ááñýţħííñğ óóñ ţħéé šááƒééţý ļííšţ ááþþļííééš ţóó ýóóúú, óóř ííƒ ýóóúú áářéé úúñšúúřéé. Ŵħááţ áá çļííñííçííááñ ħááš ţóóļđ ýóóúú ğóóééš ƀééƒóóřéé ŵħááţ ýóóúú řééááđ ħééřéé. ···· ····]</translation>
    </message>
    <message>
        <source>Ask a clinician first</source>
        <translation>[ÁÁšķ áá çļííñííçííááñ ƒíířšţ ]</translation>
    </message>
    <message>
        <source>Dizziness, faintness, trouble seeing or speaking, numbness, tingling or weakness in an arm or a leg, a sharp pain: stop, and look at the safety list.</source>
        <translation>[Đíížžííñééšš, ƒááííñţñééšš, ţřóóúúƀļéé šééééííñğ óóř šþééááķííñğ, ñúúɱƀñééšš, ţííñğļííñğ óóř ŵééááķñééšš ííñ ááñ áářɱ óóř áá ļééğ, áá šħáářþ þááííñ: šţóóþ, ááñđ ļóóóóķ ááţ ţħéé šááƒééţý ļííšţ. ···· ···· ···· ·]</translation>
    </message>
    <message>
        <source>Educational, not medical. No physiotherapist has reviewed this yet.</source>
        <translation>[ÉÉđúúçááţííóóñááļ, ñóóţ ɱééđííçááļ. Ñóó þħýšííóóţħééřááþííšţ ħááš řééṽííééŵééđ ţħííš ýééţ. ···]</translation>
    </message>
    <message>
        <source>Everything. NeckBreak has no network code. It keeps your settings, your answers to the safety list, the breaks offered and taken, and why. It reads no keys, no window titles and no screen.</source>
        <translation>[ÉÉṽééřýţħííñğ. Ñééçķßřééááķ ħááš ñóó ñééţŵóóřķ çóóđéé. ÍÍţ ķééééþš ýóóúúř šééţţííñğš, ýóóúúř ááñšŵééřš ţóó ţħéé šááƒééţý ļííšţ, ţħéé ƀřééááķš óóƒƒééřééđ ááñđ ţááķééñ, ááñđ ŵħý. ÍÍţ řééááđš ñóó ķééýš, ñóó ŵííñđóóŵ ţííţļééš ááñđ ñóó šçřééééñ. ···· ···· ···· ···· ··]</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it, pass it on. It comes without warranty.</source>
        <translation>[Ƒřéééé šóóƒţŵáářéé úúñđééř ţħéé ṀÍÍŢ ļííçééñçéé: úúšéé ííţ, çħááñğéé ííţ, þáášš ííţ óóñ. ÍÍţ çóóɱééš ŵííţħóóúúţ ŵáářřááñţý. ···· ···]</translation>
    </message>
    <message>
        <source>Go through the safety list</source>
        <translation>[Ğóó ţħřóóúúğħ ţħéé šááƒééţý ļííšţ ··]</translation>
    </message>
    <message>
        <source>History</source>
        <translation>[Ħííšţóóřý ]</translation>
    </message>
    <message>
        <source>If it hurts, do less</source>
        <translation>[ÍÍƒ ííţ ħúúřţš, đóó ļééšš ··]</translation>
    </message>
    <message>
        <source>It is for adults whose neck feels stiff or tired from sitting. What is known about breaks and exercise for the neck is limited; each movement says where it comes from and how sure that is.</source>
        <translation>[ÍÍţ ííš ƒóóř ááđúúļţš ŵħóóšéé ñééçķ ƒééééļš šţííƒƒ óóř ţíířééđ ƒřóóɱ šííţţííñğ. Ŵħááţ ííš ķñóóŵñ ááƀóóúúţ ƀřééááķš ááñđ ééẋééřçííšéé ƒóóř ţħéé ñééçķ ííš ļííɱííţééđ; ééááçħ ɱóóṽééɱééñţ šááýš ŵħééřéé ííţ çóóɱééš ƒřóóɱ ááñđ ħóóŵ šúúřéé ţħááţ ííš. ···· ···· ···· ····]</translation>
    </message>
    <message>
        <source>It offers a short, guided break after a stretch of desk work, at a moment when you pause anyway. You choose the length, how far you move and whether you take it. There is no single right posture; any change of position counts.</source>
        <translation>[ÍÍţ óóƒƒééřš áá šħóóřţ, ğúúííđééđ ƀřééááķ ááƒţééř áá šţřééţçħ óóƒ đééšķ ŵóóřķ, ááţ áá ɱóóɱééñţ ŵħééñ ýóóúú þááúúšéé ááñýŵááý. Ýóóúú çħóóóóšéé ţħéé ļééñğţħ, ħóóŵ ƒáář ýóóúú ɱóóṽéé ááñđ ŵħééţħééř ýóóúú ţááķéé ííţ. Ţħééřéé ííš ñóó šííñğļéé řííğħţ þóóšţúúřéé; ááñý çħááñğéé óóƒ þóóšííţííóóñ çóóúúñţš. ···· ···· ···· ····]</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>[Ļóóğ]</translation>
    </message>
    <message>
        <source>NeckBreak is not for emergencies: call your local emergency number. It gives general information, no diagnosis and no treatment, and does not replace talking to a professional.</source>
        <translation>[Ñééçķßřééááķ ííš ñóóţ ƒóóř ééɱééřğééñçííééš: çááļļ ýóóúúř ļóóçááļ ééɱééřğééñçý ñúúɱƀééř. ÍÍţ ğííṽééš ğééñééřááļ ííñƒóóřɱááţííóóñ, ñóó đííááğñóóšííš ááñđ ñóó ţřééááţɱééñţ, ááñđ đóóééš ñóóţ řééþļááçéé ţááļķííñğ ţóó áá þřóóƒééššííóóñááļ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>NeckBreak {version}</source>
        <translation>[Ñééçķßřééááķ {version} ····]</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>[Šááƒééţý]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šééţţííñğš ]</translation>
    </message>
    <message>
        <source>Smaller, slower, less often. A little soreness at first is possible and should be gone the next day. If it lasts longer or grows, stop, and ask a professional.</source>
        <translation>[Šɱááļļééř, šļóóŵééř, ļééšš óóƒţééñ. ÁÁ ļííţţļéé šóóřééñééšš ááţ ƒíířšţ ííš þóóššííƀļéé ááñđ šħóóúúļđ ƀéé ğóóñéé ţħéé ñééẋţ đááý. ÍÍƒ ííţ ļáášţš ļóóñğééř óóř ğřóóŵš, šţóóþ, ááñđ áášķ áá þřóóƒééššííóóñááļ. ···· ···· ···· ····]</translation>
    </message>
    <message>
        <source>Stay out of pain</source>
        <translation>[Šţááý óóúúţ óóƒ þááííñ]</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>[Šţóóþ ááţ óóñçéé ]</translation>
    </message>
    <message>
        <source>Taking part is your own choice, and nothing is sent to anybody.</source>
        <translation>[Ţááķííñğ þáářţ ííš ýóóúúř óóŵñ çħóóííçéé, ááñđ ñóóţħííñğ ííš šééñţ ţóó ááñýƀóóđý. ···· ·]</translation>
    </message>
    <message>
        <source>What NeckBreak is</source>
        <translation>[Ŵħááţ Ñééçķßřééááķ ííš ·]</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>[Ŵħááţ šţááýš óóñ ţħííš çóóɱþúúţééř ···]</translation>
    </message>
    <message>
        <source>Where pain begins, come back. A mild pull in a stretch is fine; pain is not.</source>
        <translation>[Ŵħééřéé þááííñ ƀééğííñš, çóóɱéé ƀááçķ. ÁÁ ɱííļđ þúúļļ ííñ áá šţřééţçħ ííš ƒííñéé; þááííñ ííš ñóóţ. ···· ··]</translation>
    </message>
</context>
<context>
    <name>BreakFace</name>
    <message>
        <source>&amp;Close</source>
        <translation>[&amp;Cļóóšéé]</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>[&amp;Eñđ ·]</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>[&amp;Nééẋţ ]</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>[&amp;Pááúúšéé]</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>[&amp;Rééšúúɱéé]</translation>
    </message>
    <message>
        <source>&amp;Shorter</source>
        <translation>[&amp;Sħóóřţééř ]</translation>
    </message>
    <message>
        <source>&amp;Warning signs</source>
        <translation>[&amp;Wáářñííñğ šííğñš ··]</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>[Çļóóšéé ţħííš ŵííñđóóŵ (ÉÉšç) ··]</translation>
    </message>
    <message>
        <source>End the break (Esc)</source>
        <translation>[ÉÉñđ ţħéé ƀřééááķ (ÉÉšç) ··]</translation>
    </message>
    <message>
        <source>Finish this repetition, then end (S)</source>
        <translation>[Ƒííñííšħ ţħííš řééþééţííţííóóñ, ţħééñ ééñđ (Š) ···]</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>[Ƒřóóɱ: {origin} ····]</translation>
    </message>
    <message>
        <source>How sure is this</source>
        <translation>[Ħóóŵ šúúřéé ííš ţħííš ]</translation>
    </message>
    <message>
        <source>How sure is this, and where does it come from?</source>
        <translation>[Ħóóŵ šúúřéé ííš ţħííš, ááñđ ŵħééřéé đóóééš ííţ çóóɱéé ƒřóóɱ? ···]</translation>
    </message>
    <message>
        <source>How sure is this? {evidence}</source>
        <translation>[Ħóóŵ šúúřéé ííš ţħííš? {evidence} ···· ]</translation>
    </message>
    <message>
        <source>On to the next movement or side (→ or N)</source>
        <translation>[ÓÓñ ţóó ţħéé ñééẋţ ɱóóṽééɱééñţ óóř šííđéé (→ óóř Ñ) ····]</translation>
    </message>
    <message>
        <source>Open the page with the warning signs</source>
        <translation>[ÓÓþééñ ţħéé þááğéé ŵííţħ ţħéé ŵáářñííñğ šííğñš ···]</translation>
    </message>
    <message>
        <source>Pause or go on (Space)</source>
        <translation>[Þááúúšéé óóř ğóó óóñ (Šþááçéé) ]</translation>
    </message>
    <message>
        <source>Paused. The time stands still.</source>
        <translation>[Þááúúšééđ. Ţħéé ţííɱéé šţááñđš šţííļļ. ···]</translation>
    </message>
    <message>
        <source>Seconds to go</source>
        <translation>[Šééçóóñđš ţóó ğóó ]</translation>
    </message>
    <message>
        <source>Stop at once (H)</source>
        <translation>[Šţóóþ ááţ óóñçéé (Ħ) ·]</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>[Šţóóþþééđ ]</translation>
    </message>
    <message>
        <source>The whole break</source>
        <translation>[Ţħéé ŵħóóļéé ƀřééááķ ]</translation>
    </message>
    <message>
        <source>This &amp;hurts</source>
        <translation>[Ţħííš &amp;húúřţš ·]</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>[{number} óóƒ {count} ···· ·]</translation>
    </message>
    <message>
        <source>{seconds} s to go</source>
        <translation>[{seconds} š ţóó ğóó ····]</translation>
    </message>
</context>
<context>
    <name>BreakWindow</name>
    <message>
        <source>Break</source>
        <translation>[ßřééááķ]</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>[Ğóóííñğ óóñ]</translation>
    </message>
    <message>
        <source>Good that you stopped. Let it settle, and leave this movement out for today. If it is gone tomorrow, try again with less: smaller and fewer. If it stays or gets worse, have someone examine you.

Stop for good and look at the warning signs if an arm or leg tingles, feels numb or weak, or if you are dizzy, or your sight or speech changes.</source>
        <translation>[Ğóóóóđ ţħááţ ýóóúú šţóóþþééđ. Ļééţ ííţ šééţţļéé, ááñđ ļééááṽéé ţħííš ɱóóṽééɱééñţ óóúúţ ƒóóř ţóóđááý. ÍÍƒ ííţ ííš ğóóñéé ţóóɱóóřřóóŵ, ţřý ááğááííñ ŵííţħ ļééšš: šɱááļļééř ááñđ ƒééŵééř. ÍÍƒ ííţ šţááýš óóř ğééţš ŵóóřšéé, ħááṽéé šóóɱééóóñéé ééẋááɱííñéé ýóóúú.

Šţóóþ ƒóóř ğóóóóđ ááñđ ļóóóóķ ááţ ţħéé ŵáářñííñğ šííğñš ííƒ ááñ áářɱ óóř ļééğ ţííñğļééš, ƒééééļš ñúúɱƀ óóř ŵééááķ, óóř ííƒ ýóóúú áářéé đíížžý, óóř ýóóúúř šííğħţ óóř šþééééçħ çħááñğééš. ···· ···· ···· ···· ···· ···· ··]</translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation>[Ñééẋţ: {part} ···]</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>[Þááúúšééđ]</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>[Šţóóþþééđ. ]</translation>
    </message>
    <message>
        <source>That is all. Carry on in your own time.</source>
        <translation>[Ţħááţ ííš ááļļ. Çáářřý óóñ ííñ ýóóúúř óóŵñ ţííɱéé. ····]</translation>
    </message>
    <message>
        <source>That was the break. Carry on in your own time.</source>
        <translation>[Ţħááţ ŵááš ţħéé ƀřééááķ. Çáářřý óóñ ííñ ýóóúúř óóŵñ ţííɱéé. ····]</translation>
    </message>
    <message>
        <source>This is the last one</source>
        <translation>[Ţħííš ííš ţħéé ļáášţ óóñéé ·]</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Asks again in about {n} minutes</source>
        <translation>[ÁÁšķš ááğááííñ ííñ ááƀóóúúţ {n} ɱííñúúţééš ]</translation>
    </message>
    <message>
        <source>Break, {length}</source>
        <translation>[ßřééááķ, {length} ···]</translation>
    </message>
    <message>
        <source>Enter starts it, L asks for later, S skips it.</source>
        <translation>[ÉÉñţééř šţáářţš ííţ, Ļ áášķš ƒóóř ļááţééř, Š šķííþš ííţ. ···· ··]</translation>
    </message>
    <message>
        <source>I have moved already</source>
        <translation>[ÍÍ ħááṽéé ɱóóṽééđ ááļřééááđý]</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>[ÍÍñ áá çááļļ ]</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>[ÍÍţ ħúúřţš ]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Ļááţééř]</translation>
    </message>
    <message>
        <source>NeckBreak</source>
        <translation>[Ñééçķßřééááķ ]</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>[Ñóóţ ñóóŵ ]</translation>
    </message>
    <message>
        <source>Others are watching</source>
        <translation>[ÓÓţħééřš áářéé ŵááţçħííñğ ·]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Šķííþ ]</translation>
    </message>
    <message>
        <source>Skip and say why</source>
        <translation>[Šķííþ ááñđ šááý ŵħý ··]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>[Šţáářţ ]</translation>
    </message>
    <message>
        <source>Whenever you are ready.</source>
        <translation>[Ŵħééñééṽééř ýóóúú áářéé řééááđý.]</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Later, then.</source>
        <translation>[Ļááţééř, ţħééñ. ·]</translation>
    </message>
    <message>
        <source>NeckBreak goes on.</source>
        <translation>[Ñééçķßřééááķ ğóóééš óóñ. ]</translation>
    </message>
    <message>
        <source>Nothing has been decided yet today.</source>
        <translation>[Ñóóţħííñğ ħááš ƀééééñ đééçííđééđ ýééţ ţóóđááý. ··]</translation>
    </message>
    <message>
        <source>Paused until {time}.</source>
        <translation>[Þááúúšééđ úúñţííļ {time}. ··]</translation>
    </message>
    <message>
        <source>Say how long, for example: neckbreak pause 45m, 2h, until 14:00 or until tomorrow.</source>
        <translation>[Šááý ħóóŵ ļóóñğ, ƒóóř ééẋááɱþļéé: ñééçķƀřééááķ þááúúšéé 45ɱ, 2ħ, úúñţííļ 14:00 óóř úúñţííļ ţóóɱóóřřóóŵ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>[Šķííþþééđ. ]</translation>
    </message>
    <message>
        <source>That plan has neck movements, and the safety list does not allow them for you now.</source>
        <translation>[Ţħááţ þļááñ ħááš ñééçķ ɱóóṽééɱééñţš, ááñđ ţħéé šááƒééţý ļííšţ đóóééš ñóóţ ááļļóóŵ ţħééɱ ƒóóř ýóóúú ñóóŵ. ···· ···· ]</translation>
    </message>
    <message>
        <source>The break begins.</source>
        <translation>[Ţħéé ƀřééááķ ƀééğííñš. ·]</translation>
    </message>
    <message>
        <source>The running NeckBreak does not know this command: {name}</source>
        <translation>[Ţħéé řúúññííñğ Ñééçķßřééááķ đóóééš ñóóţ ķñóóŵ ţħííš çóóɱɱááñđ: {name} ···· ···]</translation>
    </message>
    <message>
        <source>There is no break “{wish}”. Known are: {known}</source>
        <translation>[Ţħééřéé ííš ñóó ƀřééááķ “{wish}”. Ķñóóŵñ áářéé: {known} ···· ···]</translation>
    </message>
    <message>
        <source>There is no reason “{wish}”. Known are: {known}</source>
        <translation>[Ţħééřéé ííš ñóó řééáášóóñ “{wish}”. Ķñóóŵñ áářéé: {known} ···· ···]</translation>
    </message>
</context>
<context>
    <name>FigureWidget</name>
    <message>
        <source>A drawn person shows the movement. The words beside it say the same.</source>
        <translation>[ÁÁ đřááŵñ þééřšóóñ šħóóŵš ţħéé ɱóóṽééɱééñţ. Ţħéé ŵóóřđš ƀééšííđéé ííţ šááý ţħéé šááɱéé. ···· ··]</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>[Ƒííğúúřéé]</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Switched off in the system's own list of start-up programs.</source>
        <translation>[Šŵííţçħééđ óóƒƒ ííñ ţħéé šýšţééɱ'š óóŵñ ļííšţ óóƒ šţáářţ-úúþ þřóóğřááɱš. ···· ···· ]</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About and safety</source>
        <translation>[ÁÁƀóóúúţ ááñđ šááƒééţý]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļóóšéé]</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>[Çļóóšéé ţħííš ɱééššááğéé ]</translation>
    </message>
    <message>
        <source>NeckBreak</source>
        <translation>[Ñééçķßřééááķ ]</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>[Þááğééš]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šééţţííñğš ]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Ţóóđááý]</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A few steps</source>
        <translation>[ÁÁ ƒééŵ šţééþš ]</translation>
    </message>
    <message>
        <source>A little. In a comparison of 40 studies, training of this kind went with less pain, but the authors were very unsure, and it was weeks of training, not a break.</source>
        <translation>[ÁÁ ļííţţļéé. ÍÍñ áá çóóɱþáářííšóóñ óóƒ 40 šţúúđííééš, ţřááííñííñğ óóƒ ţħííš ķííñđ ŵééñţ ŵííţħ ļééšš þááííñ, ƀúúţ ţħéé ááúúţħóóřš ŵééřéé ṽééřý úúñšúúřéé, ááñđ ííţ ŵááš ŵééééķš óóƒ ţřááííñííñğ, ñóóţ áá ƀřééááķ. ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>A little. In a large review, weeks of training the shoulder blades made a small difference to pain. A few squeezes in a break were not studied.</source>
        <translation>[ÁÁ ļííţţļéé. ÍÍñ áá ļáářğéé řééṽííééŵ, ŵééééķš óóƒ ţřááííñííñğ ţħéé šħóóúúļđééř ƀļááđééš ɱááđéé áá šɱááļļ đííƒƒééřééñçéé ţóó þááííñ. ÁÁ ƒééŵ šɋúúééééžééš ííñ áá ƀřééááķ ŵééřéé ñóóţ šţúúđííééđ. ···· ··]</translation>
    </message>
    <message>
        <source>A little. One trial with 96 office workers with ongoing neck pain: four weeks of neck and shoulder stretching went with less pain than a leaflet alone.</source>
        <translation>[ÁÁ ļííţţļéé. ÓÓñéé ţřííááļ ŵííţħ 96 óóƒƒííçéé ŵóóřķééřš ŵííţħ óóñğóóííñğ ñééçķ þááííñ: ƒóóúúř ŵééééķš óóƒ ñééçķ ááñđ šħóóúúļđééř šţřééţçħííñğ ŵééñţ ŵííţħ ļééšš þááííñ ţħááñ áá ļééááƒļééţ ááļóóñéé. ···· ···· ····]</translation>
    </message>
    <message>
        <source>A small effort is plenty. Keep breathing.</source>
        <translation>[ÁÁ šɱááļļ ééƒƒóóřţ ííš þļééñţý. Ķééééþ ƀřééááţħííñğ. ····]</translation>
    </message>
    <message>
        <source>All the way down, with a long breath out.</source>
        <translation>[ÁÁļļ ţħéé ŵááý đóóŵñ, ŵííţħ áá ļóóñğ ƀřééááţħ óóúúţ. ····]</translation>
    </message>
    <message>
        <source>An easy pace, arms swinging. Look at something far away.</source>
        <translation>[ÁÁñ ééáášý þááçéé, áářɱš šŵííñğííñğ. Ļóóóóķ ááţ šóóɱééţħííñğ ƒáář ááŵááý. ····]</translation>
    </message>
    <message>
        <source>Arms down as you breathe out.</source>
        <translation>[ÁÁřɱš đóóŵñ ááš ýóóúú ƀřééááţħéé óóúúţ. ·]</translation>
    </message>
    <message>
        <source>Arms loose.</source>
        <translation>[ÁÁřɱš ļóóóóšéé.]</translation>
    </message>
    <message>
        <source>As if a pencil lay between them. Keep breathing.</source>
        <translation>[ÁÁš ííƒ áá þééñçííļ ļááý ƀééţŵééééñ ţħééɱ. Ķééééþ ƀřééááţħííñğ. ···]</translation>
    </message>
    <message>
        <source>Blades</source>
        <translation>[ßļááđééš]</translation>
    </message>
    <message>
        <source>Both arms up as you breathe in. Chin stays level.</source>
        <translation>[ßóóţħ áářɱš úúþ ááš ýóóúú ƀřééááţħéé ííñ. Çħííñ šţááýš ļééṽééļ. ···· ]</translation>
    </message>
    <message>
        <source>Both shoulders up towards your ears. Arms hang.</source>
        <translation>[ßóóţħ šħóóúúļđééřš úúþ ţóóŵáářđš ýóóúúř ééáářš. ÁÁřɱš ħááñğ. ···· ]</translation>
    </message>
    <message>
        <source>Chin level, shoulders low. Stop where it first feels tight.</source>
        <translation>[Çħííñ ļééṽééļ, šħóóúúļđééřš ļóóŵ. Šţóóþ ŵħééřéé ííţ ƒíířšţ ƒééééļš ţííğħţ. ···· ···]</translation>
    </message>
    <message>
        <source>Chin tuck</source>
        <translation>[Çħííñ ţúúçķ ·]</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>[Çóóɱéé ƀááçķ ]</translation>
    </message>
    <message>
        <source>Come up</source>
        <translation>[Çóóɱéé úúþ]</translation>
    </message>
    <message>
        <source>Draw together</source>
        <translation>[Đřááŵ ţóóğééţħééř ]</translation>
    </message>
    <message>
        <source>Draw your head straight back, as if on a rail. Eyes stay level.</source>
        <translation>[Đřááŵ ýóóúúř ħééááđ šţřááííğħţ ƀááçķ, ááš ííƒ óóñ áá řááííļ. ÉÉýééš šţááý ļééṽééļ. ···· ]</translation>
    </message>
    <message>
        <source>Easy sitting</source>
        <translation>[ÉÉáášý šííţţííñğ ]</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>[ÉÉáášý ŵááļķ ]</translation>
    </message>
    <message>
        <source>Exercise pages of SIRA (New South Wales), SWOSU, UW Health and Healthwise; de Zoete and others, 2021; Blomgren and others, 2018.</source>
        <translation>[ÉÉẋééřçííšéé þááğééš óóƒ ŠÍÍŘÁÁ (Ñééŵ Šóóúúţħ Ŵááļééš), ŠŴÓÓŠÚÚ, ÚÚŴ Ħééááļţħ ááñđ Ħééááļţħŵííšéé; đéé Žóóééţéé ááñđ óóţħééřš, 2021; ßļóóɱğřééñ ááñđ óóţħééřš, 2018. ···· ···· ····]</translation>
    </message>
    <message>
        <source>Feel how low they can rest.</source>
        <translation>[Ƒééééļ ħóóŵ ļóóŵ ţħééý çááñ řééšţ. ···]</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>[Ğééţ řééááđý ]</translation>
    </message>
    <message>
        <source>Grow tall along your sides. Keep breathing.</source>
        <translation>[Ğřóóŵ ţááļļ ááļóóñğ ýóóúúř šííđééš. Ķééééþ ƀřééááţħííñğ. ···]</translation>
    </message>
    <message>
        <source>Head turns</source>
        <translation>[Ħééááđ ţúúřñš ]</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>[Ħóóļđ ]</translation>
    </message>
    <message>
        <source>Keep them up there.</source>
        <translation>[Ķééééþ ţħééɱ úúþ ţħééřéé. ·]</translation>
    </message>
    <message>
        <source>Lean back</source>
        <translation>[Ļééááñ ƀááçķ ]</translation>
    </message>
    <message>
        <source>Lean back, then come up again.</source>
        <translation>[Ļééááñ ƀááçķ, ţħééñ çóóɱéé úúþ ááğááííñ. ·]</translation>
    </message>
    <message>
        <source>Left ear towards the left shoulder, face to the front.</source>
        <translation>[Ļééƒţ ééáář ţóóŵáářđš ţħéé ļééƒţ šħóóúúļđééř, ƒááçéé ţóó ţħéé ƒřóóñţ. ···· ·]</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>[Ļééñğţħ ]</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>[Ļééţ ğóó]</translation>
    </message>
    <message>
        <source>Let the shoulder blades slide apart.</source>
        <translation>[Ļééţ ţħéé šħóóúúļđééř ƀļááđééš šļííđéé ááþáářţ. ··]</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>[Ļééţ ýóóúúř áářɱš ħááñğ. ··]</translation>
    </message>
    <message>
        <source>Let your head glide forward again.</source>
        <translation>[Ļééţ ýóóúúř ħééááđ ğļííđéé ƒóóřŵáářđ ááğááííñ. ·]</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>[Ļííƒţ ]</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>[Ļóóŵééř šļóóŵļý ·]</translation>
    </message>
    <message>
        <source>Move your feet and sit differently than before.</source>
        <translation>[Ṁóóṽéé ýóóúúř ƒééééţ ááñđ šííţ đííƒƒééřééñţļý ţħááñ ƀééƒóóřéé. ···]</translation>
    </message>
    <message>
        <source>Neck leaflets of Arthritis Research UK, Healthwise and nidirect; de Zoete and others, 2021.</source>
        <translation>[Ñééçķ ļééááƒļééţš óóƒ ÁÁřţħřííţííš Řééšééáářçħ ÚÚĶ, Ħééááļţħŵííšéé ááñđ ñííđíířééçţ; đéé Žóóééţéé ááñđ óóţħééřš, 2021. ···· ···]</translation>
    </message>
    <message>
        <source>Neck mobility</source>
        <translation>[Ñééçķ ɱóóƀííļííţý ]</translation>
    </message>
    <message>
        <source>Not sure. It is from a leaflet with office stretches; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ííš ƒřóóɱ áá ļééááƒļééţ ŵííţħ óóƒƒííçéé šţřééţçħééš; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ···· ··]</translation>
    </message>
    <message>
        <source>Not sure. It is in many leaflets for office workers; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ííš ííñ ɱááñý ļééááƒļééţš ƒóóř óóƒƒííçéé ŵóóřķééřš; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ···· ·]</translation>
    </message>
    <message>
        <source>Not sure. Leaflets name it often; a comparison of 40 studies could not tell whether moving a neck through its range changes pain.</source>
        <translation>[Ñóóţ šúúřéé. Ļééááƒļééţš ñááɱéé ííţ óóƒţééñ; áá çóóɱþáářííšóóñ óóƒ 40 šţúúđííééš çóóúúļđ ñóóţ ţééļļ ŵħééţħééř ɱóóṽííñğ áá ñééçķ ţħřóóúúğħ ííţš řááñğéé çħááñğééš þááííñ. ···· ···· ··]</translation>
    </message>
    <message>
        <source>Nothing to do for a moment.</source>
        <translation>[Ñóóţħííñğ ţóó đóó ƒóóř áá ɱóóɱééñţ. ··]</translation>
    </message>
    <message>
        <source>Office stretches of DePaul University.</source>
        <translation>[ÓÓƒƒííçéé šţřééţçħééš óóƒ ĐééÞááúúļ ÚÚñííṽééřšííţý. ·]</translation>
    </message>
    <message>
        <source>Overhead reach</source>
        <translation>[ÓÓṽééřħééááđ řééááçħ]</translation>
    </message>
    <message>
        <source>Pages of CCOHS (Canada), UMass Memorial and SWOSU.</source>
        <translation>[Þááğééš óóƒ ÇÇÓÓĦŠ (Çááñááđáá), ÚÚṀáášš Ṁééɱóóřííááļ ááñđ ŠŴÓÓŠÚÚ. ···]</translation>
    </message>
    <message>
        <source>Pages of Healthwise and CCOHS (Canada); Tunwattanapong and others, 2016.</source>
        <translation>[Þááğééš óóƒ Ħééááļţħŵííšéé ááñđ ÇÇÓÓĦŠ (Çááñááđáá); Ţúúñŵááţţááñááþóóñğ ááñđ óóţħééřš, 2016. ···· ···]</translation>
    </message>
    <message>
        <source>Pages of Healthwise, Saint Luke's and DePaul University; Cochrane review of neck exercises, 2015.</source>
        <translation>[Þááğééš óóƒ Ħééááļţħŵííšéé, Šááííñţ Ļúúķéé'š ááñđ ĐééÞááúúļ ÚÚñííṽééřšííţý; Çóóçħřááñéé řééṽííééŵ óóƒ ñééçķ ééẋééřçííšééš, 2015. ···· ··]</translation>
    </message>
    <message>
        <source>Reach up</source>
        <translation>[Řééááçħ úúþ]</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>[Řééááđ ƒíířšţ ]</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>[Řééšééţ]</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>[Řééšţ ]</translation>
    </message>
    <message>
        <source>Right ear towards the right shoulder, face to the front.</source>
        <translation>[Řííğħţ ééáář ţóóŵáářđš ţħéé řííğħţ šħóóúúļđééř, ƒááçéé ţóó ţħéé ƒřóóñţ. ···· ·]</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>[Řóóçķ ]</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>[Šééţţļéé]</translation>
    </message>
    <message>
        <source>Settle anew</source>
        <translation>[Šééţţļéé ááñééŵ]</translation>
    </message>
    <message>
        <source>Settle where it is comfortable.</source>
        <translation>[Šééţţļéé ŵħééřéé ííţ ííš çóóɱƒóóřţááƀļéé. ·]</translation>
    </message>
    <message>
        <source>Shift your position</source>
        <translation>[Šħííƒţ ýóóúúř þóóšííţííóóñ ]</translation>
    </message>
    <message>
        <source>Shoulder blades back and a little down.</source>
        <translation>[Šħóóúúļđééř ƀļááđééš ƀááçķ ááñđ áá ļííţţļéé đóóŵñ. ····]</translation>
    </message>
    <message>
        <source>Shoulder shrug</source>
        <translation>[Šħóóúúļđééř šħřúúğ ·]</translation>
    </message>
    <message>
        <source>Shoulder-blade squeeze</source>
        <translation>[Šħóóúúļđééř-ƀļááđéé šɋúúééééžéé]</translation>
    </message>
    <message>
        <source>Side stretch</source>
        <translation>[Šííđéé šţřééţçħ ·]</translation>
    </message>
    <message>
        <source>Side tilt</source>
        <translation>[Šííđéé ţííļţ ]</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>[Šííţ đóóŵñ ]</translation>
    </message>
    <message>
        <source>Sit tall and look straight ahead.</source>
        <translation>[Šííţ ţááļļ ááñđ ļóóóóķ šţřááííğħţ ááħééááđ. ··]</translation>
    </message>
    <message>
        <source>Sit tall, arms by your sides.</source>
        <translation>[Šííţ ţááļļ, áářɱš ƀý ýóóúúř šííđééš. ····]</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>[Šļííđéé]</translation>
    </message>
    <message>
        <source>Slide back</source>
        <translation>[Šļííđéé ƀááçķ ]</translation>
    </message>
    <message>
        <source>Slide back on the seat, then forward.</source>
        <translation>[Šļííđéé ƀááçķ óóñ ţħéé šééááţ, ţħééñ ƒóóřŵáářđ. ····]</translation>
    </message>
    <message>
        <source>Slowly back to the middle.</source>
        <translation>[Šļóóŵļý ƀááçķ ţóó ţħéé ɱííđđļéé. ···]</translation>
    </message>
    <message>
        <source>Slowly up to the middle.</source>
        <translation>[Šļóóŵļý úúþ ţóó ţħéé ɱííđđļéé. ···]</translation>
    </message>
    <message>
        <source>Some. One office trial, 193 people: fewer who often shifted position had new neck pain within six months. The overall review of breaks is unsure.</source>
        <translation>[Šóóɱéé. ÓÓñéé óóƒƒííçéé ţřííááļ, 193 þééóóþļéé: ƒééŵééř ŵħóó óóƒţééñ šħííƒţééđ þóóšííţííóóñ ħááđ ñééŵ ñééçķ þááííñ ŵííţħííñ šííẋ ɱóóñţħš. Ţħéé óóṽééřááļļ řééṽííééŵ óóƒ ƀřééááķš ííš úúñšúúřéé. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Some. One office trial, 193 people: fewer who took active breaks had new neck pain within six months. The overall review of breaks is unsure.</source>
        <translation>[Šóóɱéé. ÓÓñéé óóƒƒííçéé ţřííááļ, 193 þééóóþļéé: ƒééŵééř ŵħóó ţóóóóķ ááçţííṽéé ƀřééááķš ħááđ ñééŵ ñééçķ þááííñ ŵííţħííñ šííẋ ɱóóñţħš. Ţħéé óóṽééřááļļ řééṽííééŵ óóƒ ƀřééááķš ííš úúñšúúřéé. ···· ···· ]</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>[Šţááñđ ]</translation>
    </message>
    <message>
        <source>Stand up</source>
        <translation>[Šţááñđ úúþ ]</translation>
    </message>
    <message>
        <source>Stand up and walk</source>
        <translation>[Šţááñđ úúþ ááñđ ŵááļķ ··]</translation>
    </message>
    <message>
        <source>Stand with your feet as wide as your hips.</source>
        <translation>[Šţááñđ ŵííţħ ýóóúúř ƒééééţ ááš ŵííđéé ááš ýóóúúř ħííþš. ···]</translation>
    </message>
    <message>
        <source>Stay seated. Any change will do.</source>
        <translation>[Šţááý šééááţééđ. ÁÁñý çħááñğéé ŵííļļ đóó. ···]</translation>
    </message>
    <message>
        <source>Stay there and let your breath go in and out.</source>
        <translation>[Šţááý ţħééřéé ááñđ ļééţ ýóóúúř ƀřééááţħ ğóó ííñ ááñđ óóúúţ. ···]</translation>
    </message>
    <message>
        <source>Take your time. If you feel light-headed, sit down again.</source>
        <translation>[Ţááķéé ýóóúúř ţííɱéé. ÍÍƒ ýóóúú ƒééééļ ļííğħţ-ħééááđééđ, šííţ đóóŵñ ááğááííñ. ··]</translation>
    </message>
    <message>
        <source>The head's own weight is enough. Keep the left shoulder low.</source>
        <translation>[Ţħéé ħééááđ'š óóŵñ ŵééííğħţ ííš ééñóóúúğħ. Ķééééþ ţħéé ļééƒţ šħóóúúļđééř ļóóŵ. ···· ]</translation>
    </message>
    <message>
        <source>The head's own weight is enough. Keep the right shoulder low.</source>
        <translation>[Ţħéé ħééááđ'š óóŵñ ŵééííğħţ ííš ééñóóúúğħ. Ķééééþ ţħéé řííğħţ šħóóúúļđééř ļóóŵ. ···· ]</translation>
    </message>
    <message>
        <source>Tip left</source>
        <translation>[Ţííþ ļééƒţ ]</translation>
    </message>
    <message>
        <source>Tip right</source>
        <translation>[Ţííþ řííğħţ ·]</translation>
    </message>
    <message>
        <source>Tip to the left, {breaths}, come up. Then the same to the right.</source>
        <translation>[Ţííþ ţóó ţħéé ļééƒţ, {breaths}, çóóɱéé úúþ. Ţħééñ ţħéé šááɱéé ţóó ţħéé řííğħţ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Tip to the right, {breaths}, come up. Then the same to the left.</source>
        <translation>[Ţííþ ţóó ţħéé řííğħţ, {breaths}, çóóɱéé úúþ. Ţħééñ ţħéé šááɱéé ţóó ţħéé ļééƒţ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>[Ţúúřñ ļééƒţ ·]</translation>
    </message>
    <message>
        <source>Turn left, {breaths}, come back. Then the same to the right.</source>
        <translation>[Ţúúřñ ļééƒţ, {breaths}, çóóɱéé ƀááçķ. Ţħééñ ţħéé šááɱéé ţóó ţħéé řííğħţ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>[Ţúúřñ řííğħţ ·]</translation>
    </message>
    <message>
        <source>Turn right, {breaths}, come back. Then the same to the left.</source>
        <translation>[Ţúúřñ řííğħţ, {breaths}, çóóɱéé ƀááçķ. Ţħééñ ţħéé šááɱéé ţóó ţħéé ļééƒţ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Up and about</source>
        <translation>[ÚÚþ ááñđ ááƀóóúúţ]</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>[Ŵááļķ ]</translation>
    </message>
    <message>
        <source>Walk about, or on the spot, for {seconds} seconds. No need to look here.</source>
        <translation>[Ŵááļķ ááƀóóúúţ, óóř óóñ ţħéé šþóóţ, ƒóóř {seconds} šééçóóñđš. Ñóó ñééééđ ţóó ļóóóóķ ħééřéé. ···· ····]</translation>
    </message>
    <message>
        <source>Waongenngarm and others, 2021; Cochrane review of work breaks, 2019.</source>
        <translation>[Ŵááóóñğééññğáářɱ ááñđ óóţħééřš, 2021; Çóóçħřááñéé řééṽííééŵ óóƒ ŵóóřķ ƀřééááķš, 2019. ···· ····]</translation>
    </message>
    <message>
        <source>Your weight to the left, then to the right.</source>
        <translation>[Ýóóúúř ŵééííğħţ ţóó ţħéé ļééƒţ, ţħééñ ţóó ţħéé řííğħţ. ···· ]</translation>
    </message>
    <message>
        <source>five slow breaths</source>
        <translation>[ƒííṽéé šļóóŵ ƀřééááţħš ·]</translation>
    </message>
    <message>
        <source>four slow breaths</source>
        <translation>[ƒóóúúř šļóóŵ ƀřééááţħš ·]</translation>
    </message>
    <message>
        <source>one slow breath</source>
        <translation>[óóñéé šļóóŵ ƀřééááţħ ]</translation>
    </message>
    <message>
        <source>three slow breaths</source>
        <translation>[ţħřéééé šļóóŵ ƀřééááţħš ·]</translation>
    </message>
    <message>
        <source>two slow breaths</source>
        <translation>[ţŵóó šļóóŵ ƀřééááţħš ·]</translation>
    </message>
    <message>
        <source>{movement}, left</source>
        <translation>[{movement}, ļééƒţ ····]</translation>
    </message>
    <message>
        <source>{movement}, right</source>
        <translation>[{movement}, řííğħţ ···· ]</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>NeckBreak now starts when you log in. You can change that under Settings.</source>
        <translation>[Ñééçķßřééááķ ñóóŵ šţáářţš ŵħééñ ýóóúú ļóóğ ííñ. Ýóóúú çááñ çħááñğéé ţħááţ úúñđééř Šééţţííñğš. ···· ···]</translation>
    </message>
    <message>
        <source>Something went wrong inside NeckBreak. It goes on; the log has the details.</source>
        <translation>[Šóóɱééţħííñğ ŵééñţ ŵřóóñğ ííñšííđéé Ñééçķßřééááķ. ÍÍţ ğóóééš óóñ; ţħéé ļóóğ ħááš ţħéé đééţááííļš. ···· ··]</translation>
    </message>
    <message>
        <source>The disk is full. NeckBreak goes on and writes its history as soon as there is room.</source>
        <translation>[Ţħéé đííšķ ííš ƒúúļļ. Ñééçķßřééááķ ğóóééš óóñ ááñđ ŵřííţééš ííţš ħííšţóóřý ááš šóóóóñ ááš ţħééřéé ííš řóóóóɱ. ···· ···]</translation>
    </message>
    <message>
        <source>The history cannot be written just now. NeckBreak goes on and tries again.</source>
        <translation>[Ţħéé ħííšţóóřý çááññóóţ ƀéé ŵřííţţééñ ĵúúšţ ñóóŵ. Ñééçķßřééááķ ğóóééš óóñ ááñđ ţřííééš ááğááííñ. ···· ··]</translation>
    </message>
    <message>
        <source>The history cannot be written. NeckBreak goes on and keeps it in memory for now.</source>
        <translation>[Ţħéé ħííšţóóřý çááññóóţ ƀéé ŵřííţţééñ. Ñééçķßřééááķ ğóóééš óóñ ááñđ ķééééþš ííţ ííñ ɱééɱóóřý ƒóóř ñóóŵ. ···· ···]</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}</source>
        <translation>[Ţħéé šééţţííñğš çóóúúļđ ñóóţ ƀéé šááṽééđ: {reason} ···· ·]</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. Start NeckBreak again to open its window.</source>
        <translation>[Ţħííš đééšķţóóþ šħóóŵš ñóó ţřááý ííçóóñš. Šţáářţ Ñééçķßřééááķ ááğááííñ ţóó óóþééñ ííţš ŵííñđóóŵ. ···· ···]</translation>
    </message>
    <message>
        <source>{sentence} Until then new breaks are kept in {file}.</source>
        <translation>[{sentence} ÚÚñţííļ ţħééñ ñééŵ ƀřééááķš áářéé ķééþţ ííñ {file}. ···· ···· ]</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A connective-tissue disorder that affects vessels or joints</source>
        <translation>[ÁÁ çóóññééçţííṽéé-ţííššúúéé đííšóóřđééř ţħááţ ááƒƒééçţš ṽééššééļš óóř ĵóóííñţš ····]</translation>
    </message>
    <message>
        <source>A neck injury or operation in the last three months, a fracture, or a neck known to be unstable</source>
        <translation>[ÁÁ ñééçķ ííñĵúúřý óóř óóþééřááţííóóñ ííñ ţħéé ļáášţ ţħřéééé ɱóóñţħš, áá ƒřááçţúúřéé, óóř áá ñééçķ ķñóóŵñ ţóó ƀéé úúñšţááƀļéé ···· ···]</translation>
    </message>
    <message>
        <source>A pressed nerve or spinal cord in the neck, as a doctor told you</source>
        <translation>[ÁÁ þřééššééđ ñééřṽéé óóř šþííñááļ çóóřđ ííñ ţħéé ñééçķ, ááš áá đóóçţóóř ţóóļđ ýóóúú ···· ·]</translation>
    </message>
    <message>
        <source>A shoulder that came out, a frozen shoulder, or a recent shoulder operation</source>
        <translation>[ÁÁ šħóóúúļđééř ţħááţ çááɱéé óóúúţ, áá ƒřóóžééñ šħóóúúļđééř, óóř áá řééçééñţ šħóóúúļđééř óóþééřááţííóóñ ··]</translation>
    </message>
    <message>
        <source>A stiff neck with high fever, severe headache, a rash, or light hurting your eyes</source>
        <translation>[ÁÁ šţííƒƒ ñééçķ ŵííţħ ħííğħ ƒééṽééř, šééṽééřéé ħééááđááçħéé, áá řáášħ, óóř ļííğħţ ħúúřţííñğ ýóóúúř ééýééš ···· ··]</translation>
    </message>
    <message>
        <source>A sudden, severe headache or neck pain unlike any before</source>
        <translation>[ÁÁ šúúđđééñ, šééṽééřéé ħééááđááçħéé óóř ñééçķ þááííñ úúñļííķéé ááñý ƀééƒóóřéé ]</translation>
    </message>
    <message>
        <source>Both shoulders became stiff suddenly, and you are over 50</source>
        <translation>[ßóóţħ šħóóúúļđééřš ƀééçááɱéé šţííƒƒ šúúđđééñļý, ááñđ ýóóúú áářéé óóṽééř 50 ···· ]</translation>
    </message>
    <message>
        <source>Brittle bones (osteoporosis) with fractures</source>
        <translation>[ßřííţţļéé ƀóóñééš (óóšţééóóþóóřóóšííš) ŵííţħ ƒřááçţúúřééš ··]</translation>
    </message>
    <message>
        <source>Dizziness or sudden drops that come with moving your head</source>
        <translation>[Đíížžííñééšš óóř šúúđđééñ đřóóþš ţħááţ çóóɱéé ŵííţħ ɱóóṽííñğ ýóóúúř ħééááđ ···· ]</translation>
    </message>
    <message>
        <source>Dizziness when you move your head</source>
        <translation>[Đíížžííñééšš ŵħééñ ýóóúú ɱóóṽéé ýóóúúř ħééááđ ]</translation>
    </message>
    <message>
        <source>Hands getting clumsy or walking getting unsteady, or an electric feeling down the back when you bend your head</source>
        <translation>[Ħááñđš ğééţţííñğ çļúúɱšý óóř ŵááļķííñğ ğééţţííñğ úúñšţééááđý, óóř ááñ ééļééçţřííç ƒééééļííñğ đóóŵñ ţħéé ƀááçķ ŵħééñ ýóóúú ƀééñđ ýóóúúř ħééááđ ···· ···· ··]</translation>
    </message>
    <message>
        <source>High blood pressure that is not under control, heart disease, glaucoma or a recent eye operation</source>
        <translation>[Ħííğħ ƀļóóóóđ þřééššúúřéé ţħááţ ííš ñóóţ úúñđééř çóóñţřóóļ, ħééáářţ đííšééáášéé, ğļááúúçóóɱáá óóř áá řééçééñţ ééýéé óóþééřááţííóóñ ···]</translation>
    </message>
    <message>
        <source>Losing weight without a reason, fever, chills or sweating at night</source>
        <translation>[Ļóóšííñğ ŵééííğħţ ŵííţħóóúúţ áá řééáášóóñ, ƒééṽééř, çħííļļš óóř šŵééááţííñğ ááţ ñííğħţ ···· ]</translation>
    </message>
    <message>
        <source>Lung disease, panic when holding your breath, or pregnancy</source>
        <translation>[Ļúúñğ đííšééáášéé, þááñííç ŵħééñ ħóóļđííñğ ýóóúúř ƀřééááţħ, óóř þřééğñááñçý ···· ]</translation>
    </message>
    <message>
        <source>Neck pain after a crash, a fall, a dive or a blow</source>
        <translation>[Ñééçķ þááííñ ááƒţééř áá çřáášħ, áá ƒááļļ, áá đííṽéé óóř áá ƀļóóŵ ····]</translation>
    </message>
    <message>
        <source>NeckBreak cannot check this. Please stop exercising and call your local emergency number now, in many countries 112 or 911. Tell them which sign it is. Do not drive yourself if you are weak or dizzy or cannot turn your head.</source>
        <translation>[Ñééçķßřééááķ çááññóóţ çħééçķ ţħííš. Þļééáášéé šţóóþ ééẋééřçííšííñğ ááñđ çááļļ ýóóúúř ļóóçááļ ééɱééřğééñçý ñúúɱƀééř ñóóŵ, ííñ ɱááñý çóóúúñţřííééš 112 óóř 911. Ţééļļ ţħééɱ ŵħííçħ šííğñ ííţ ííš. Đóó ñóóţ đřííṽéé ýóóúúřšééļƒ ííƒ ýóóúú áářéé ŵééááķ óóř đíížžý óóř çááññóóţ ţúúřñ ýóóúúř ħééááđ. ···· ···· ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>NeckBreak cannot check this. Please stop exercising and have someone examine you today: your doctor or an urgent-care line. Tell them which sign it is. Do not drive yourself if you are unsteady or dizzy.</source>
        <translation>[Ñééçķßřééááķ çááññóóţ çħééçķ ţħííš. Þļééáášéé šţóóþ ééẋééřçííšííñğ ááñđ ħááṽéé šóóɱééóóñéé ééẋááɱííñéé ýóóúú ţóóđááý: ýóóúúř đóóçţóóř óóř ááñ úúřğééñţ-çáářéé ļííñéé. Ţééļļ ţħééɱ ŵħííçħ šííğñ ííţ ííš. Đóó ñóóţ đřííṽéé ýóóúúřšééļƒ ííƒ ýóóúú áářéé úúñšţééááđý óóř đíížžý. ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>New loss of control of bladder or bowel, or numbness between the legs</source>
        <translation>[Ñééŵ ļóóšš óóƒ çóóñţřóóļ óóƒ ƀļááđđééř óóř ƀóóŵééļ, óóř ñúúɱƀñééšš ƀééţŵééééñ ţħéé ļééğš ···· ···]</translation>
    </message>
    <message>
        <source>New neck pain, and you have had cancer, HIV, tuberculosis, a weak immune system, long use of steroids, brittle bones or inflamed joints</source>
        <translation>[Ñééŵ ñééçķ þááííñ, ááñđ ýóóúú ħááṽéé ħááđ çááñçééř, ĦÍÍṼ, ţúúƀééřçúúļóóšííš, áá ŵééááķ ííɱɱúúñéé šýšţééɱ, ļóóñğ úúšéé óóƒ šţééřóóííđš, ƀřííţţļéé ƀóóñééš óóř ííñƒļááɱééđ ĵóóííñţš ···· ···· ·]</translation>
    </message>
    <message>
        <source>New weakness or numbness in an arm or leg, sudden trouble walking, or sudden falls</source>
        <translation>[Ñééŵ ŵééááķñééšš óóř ñúúɱƀñééšš ííñ ááñ áářɱ óóř ļééğ, šúúđđééñ ţřóóúúƀļéé ŵááļķííñğ, óóř šúúđđééñ ƒááļļš ···· ····]</translation>
    </message>
    <message>
        <source>No better after a few weeks, or a lump in the neck</source>
        <translation>[Ñóó ƀééţţééř ááƒţééř áá ƒééŵ ŵééééķš, óóř áá ļúúɱþ ííñ ţħéé ñééçķ ····]</translation>
    </message>
    <message>
        <source>Pain or tingling that runs down an arm or a leg</source>
        <translation>[Þááííñ óóř ţííñğļííñğ ţħááţ řúúñš đóóŵñ ááñ áářɱ óóř áá ļééğ ···· ]</translation>
    </message>
    <message>
        <source>Pain that never stops and gets worse, or wakes you at night however you lie</source>
        <translation>[Þááííñ ţħááţ ñééṽééř šţóóþš ááñđ ğééţš ŵóóřšéé, óóř ŵááķééš ýóóúú ááţ ñííğħţ ħóóŵééṽééř ýóóúú ļííéé ···· ]</translation>
    </message>
    <message>
        <source>Please make an appointment and mention this sign. Until then only small movements are offered.</source>
        <translation>[Þļééáášéé ɱááķéé ááñ ááþþóóííñţɱééñţ ááñđ ɱééñţííóóñ ţħííš šííğñ. ÚÚñţííļ ţħééñ óóñļý šɱááļļ ɱóóṽééɱééñţš áářéé óóƒƒééřééđ. ···· ···]</translation>
    </message>
    <message>
        <source>Pressure on the chest, short breath or sweating together with neck, jaw or arm pain</source>
        <translation>[Þřééššúúřéé óóñ ţħéé çħééšţ, šħóóřţ ƀřééááţħ óóř šŵééááţííñğ ţóóğééţħééř ŵííţħ ñééçķ, ĵááŵ óóř áářɱ þááííñ ···· ····]</translation>
    </message>
    <message>
        <source>Signs that need help now</source>
        <translation>[Šííğñš ţħááţ ñééééđ ħééļþ ñóóŵ ···]</translation>
    </message>
    <message>
        <source>Signs to make an appointment for</source>
        <translation>[Šííğñš ţóó ɱááķéé ááñ ááþþóóííñţɱééñţ ƒóóř ··]</translation>
    </message>
    <message>
        <source>Signs to show someone today</source>
        <translation>[Šííğñš ţóó šħóóŵ šóóɱééóóñéé ţóóđááý ·]</translation>
    </message>
    <message>
        <source>This does not mean that something serious is wrong. It means that someone should examine you. If that has been done since and you were told that exercise is fine, leave the box empty.</source>
        <translation>[Ţħííš đóóééš ñóóţ ɱééááñ ţħááţ šóóɱééţħííñğ šééřííóóúúš ííš ŵřóóñğ. ÍÍţ ɱééááñš ţħááţ šóóɱééóóñéé šħóóúúļđ ééẋááɱííñéé ýóóúú. ÍÍƒ ţħááţ ħááš ƀééééñ đóóñéé šííñçéé ááñđ ýóóúú ŵééřéé ţóóļđ ţħááţ ééẋééřçííšéé ííš ƒííñéé, ļééááṽéé ţħéé ƀóóẋ ééɱþţý. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Trouble speaking or swallowing, a drooping face, seeing double, loss of sight, or passing out</source>
        <translation>[Ţřóóúúƀļéé šþééááķííñğ óóř šŵááļļóóŵííñğ, áá đřóóóóþííñğ ƒááçéé, šééééííñğ đóóúúƀļéé, ļóóšš óóƒ šííğħţ, óóř þááššííñğ óóúúţ ···· ·]</translation>
    </message>
    <message>
        <source>You cannot do your usual daily things, or cramps keep coming back</source>
        <translation>[Ýóóúú çááññóóţ đóó ýóóúúř úúšúúááļ đááííļý ţħííñğš, óóř çřááɱþš ķééééþ çóóɱííñğ ƀááçķ ···· ]</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>&amp;None of these</source>
        <translation>[&amp;Nóóñéé óóƒ ţħééšéé ]</translation>
    </message>
    <message>
        <source>&amp;Save my answers</source>
        <translation>[&amp;Sááṽéé ɱý ááñšŵééřš ·]</translation>
    </message>
    <message>
        <source>Ask your doctor or physiotherapist first</source>
        <translation>[ÁÁšķ ýóóúúř đóóçţóóř óóř þħýšííóóţħééřááþííšţ ƒíířšţ ···]</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>[ßééƒóóřéé ýóóúú šţáářţ]</translation>
    </message>
    <message>
        <source>NeckBreak is general information for adults, not medical advice, and not for emergencies. You choose how far you move; stop if it hurts. No physiotherapist has reviewed this yet. Your answers stay on this computer.</source>
        <translation>[Ñééçķßřééááķ ííš ğééñééřááļ ííñƒóóřɱááţííóóñ ƒóóř ááđúúļţš, ñóóţ ɱééđííçááļ ááđṽííçéé, ááñđ ñóóţ ƒóóř ééɱééřğééñçííééš. Ýóóúú çħóóóóšéé ħóóŵ ƒáář ýóóúú ɱóóṽéé; šţóóþ ííƒ ííţ ħúúřţš. Ñóó þħýšííóóţħééřááþííšţ ħááš řééṽííééŵééđ ţħííš ýééţ. Ýóóúúř ááñšŵééřš šţááý óóñ ţħííš çóóɱþúúţééř. ···· ···· ···· ··]</translation>
    </message>
    <message>
        <source>Tick what applies to you, now or lately. If nothing does, one click is enough. You find this page again under About and safety.</source>
        <translation>[Ţííçķ ŵħááţ ááþþļííééš ţóó ýóóúú, ñóóŵ óóř ļááţééļý. ÍÍƒ ñóóţħííñğ đóóééš, óóñéé çļííçķ ííš ééñóóúúğħ. Ýóóúú ƒííñđ ţħííš þááğéé ááğááííñ úúñđééř ÁÁƀóóúúţ ááñđ šááƒééţý. ···· ····]</translation>
    </message>
    <message>
        <source>What does not go with a tick is left out until you take it away again.</source>
        <translation>[Ŵħááţ đóóééš ñóóţ ğóó ŵííţħ áá ţííçķ ííš ļééƒţ óóúúţ úúñţííļ ýóóúú ţááķéé ííţ ááŵááý ááğááííñ. ···]</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source> min</source>
        <translation>[ ɱííñ ]</translation>
    </message>
    <message>
        <source>A break comes after</source>
        <translation>[ÁÁ ƀřééááķ çóóɱééš ááƒţééř ]</translation>
    </message>
    <message>
        <source>A notification</source>
        <translation>[ÁÁ ñóóţííƒííçááţííóóñ]</translation>
    </message>
    <message>
        <source>A small card</source>
        <translation>[ÁÁ šɱááļļ çáářđ ·]</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>[ÁÁ ŵííñđóóŵ]</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>[ÁÁđṽááñçééđ]</translation>
    </message>
    <message>
        <source>Among others</source>
        <translation>[ÁÁɱóóñğ óóţħééřš ]</translation>
    </message>
    <message>
        <source>Among others, only movements that draw no attention are offered.</source>
        <translation>[ÁÁɱóóñğ óóţħééřš, óóñļý ɱóóṽééɱééñţš ţħááţ đřááŵ ñóó ááţţééñţííóóñ áářéé óóƒƒééřééđ. ···· ]</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>[ÁÁřóóúúñđ]</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>[ÁÁţ ħóóɱéé]</translation>
    </message>
    <message>
        <source>Away counts as a break after</source>
        <translation>[ÁÁŵááý çóóúúñţš ááš áá ƀřééááķ ááƒţééř ]</translation>
    </message>
    <message>
        <source>Away counts as a break after, minutes</source>
        <translation>[ÁÁŵááý çóóúúñţš ááš áá ƀřééááķ ááƒţééř, ɱííñúúţééš ·]</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>[ßļááçķ ]</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>[ßřóóŵñ ]</translation>
    </message>
    <message>
        <source>Chin-length</source>
        <translation>[Çħííñ-ļééñğţħ ·]</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>[Çóóļóóúúřš]</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>[Çóóþþééř]</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>[Çţřļ+Ž ·]</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>[Đáářķ ]</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>[Đééééþ]</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>[ÉÉáářļííééšţ]</translation>
    </message>
    <message>
        <source>English</source>
        <translation>[ÉÉñğļííšħ ]</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>[ÉÉṽééřý çħááñğéé ííš ííñ ƒóóřçéé ááţ óóñçéé. ·]</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>[Ƒřóóɱ ţħéé ñééẋţ šţáářţ óóñ. ···]</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>[Ƒúúļļ šçřééééñ ]</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>[Ğřééý ]</translation>
    </message>
    <message>
        <source>How it is offered</source>
        <translation>[Ħóóŵ ííţ ííš óóƒƒééřééđ ]</translation>
    </message>
    <message>
        <source>In a bun</source>
        <translation>[ÍÍñ áá ƀúúñ]</translation>
    </message>
    <message>
        <source>In a room of my own</source>
        <translation>[ÍÍñ áá řóóóóɱ óóƒ ɱý óóŵñ ·]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Ļááñğúúááğéé]</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>[Ļááţééšţ]</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>[Ļééñğţħ ]</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>[Ļííğħţ ]</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>[Ļííķéé ţħéé šýšţééɱ ·]</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>[Ļóóóóķš]</translation>
    </message>
    <message>
        <source>Minutes of work. In between, it waits for a moment when your hands rest.</source>
        <translation>[Ṁííñúúţééš óóƒ ŵóóřķ. ÍÍñ ƀééţŵééééñ, ííţ ŵááííţš ƒóóř áá ɱóóɱééñţ ŵħééñ ýóóúúř ħááñđš řééšţ. ···· ··]</translation>
    </message>
    <message>
        <source>Minutes without mouse or keyboard. Choose more if you often read.</source>
        <translation>[Ṁííñúúţééš ŵííţħóóúúţ ɱóóúúšéé óóř ķééýƀóóáářđ. Çħóóóóšéé ɱóóřéé ííƒ ýóóúú óóƒţééñ řééááđ. ]</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>[Ṁóóšš ]</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>[Ṁóóţííóóñ]</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>[Ṁóóṽííñğ]</translation>
    </message>
    <message>
        <source>Neither takes the keyboard away from your work.</source>
        <translation>[Ñééííţħééř ţááķééš ţħéé ķééýƀóóáářđ ááŵááý ƒřóóɱ ýóóúúř ŵóóřķ. ···]</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>[Ñóóţííƒííçááţííóóñš]</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>[ÓÓļííṽéé]</translation>
    </message>
    <message>
        <source>Only movements that can be done on the chair</source>
        <translation>[ÓÓñļý ɱóóṽééɱééñţš ţħááţ çááñ ƀéé đóóñéé óóñ ţħéé çħááííř ····]</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>[Řééđúúçééđ]</translation>
    </message>
    <message>
        <source>Reduced shows still pictures instead of a moving figure.</source>
        <translation>[Řééđúúçééđ šħóóŵš šţííļļ þííçţúúřééš ííñšţééááđ óóƒ áá ɱóóṽííñğ ƒííğúúřéé. ···]</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>[Šááñđ ]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šééţţííñğš ]</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>[Šħóóřţ ]</translation>
    </message>
    <message>
        <source>Shows or hides more settings</source>
        <translation>[Šħóóŵš óóř ħííđééš ɱóóřéé šééţţííñğš ··]</translation>
    </message>
    <message>
        <source>So that it cannot be forgotten. It waits in the tray and costs next to nothing.</source>
        <translation>[Šóó ţħááţ ííţ çááññóóţ ƀéé ƒóóřğóóţţééñ. ÍÍţ ŵááííţš ííñ ţħéé ţřááý ááñđ çóóšţš ñééẋţ ţóó ñóóţħííñğ. ···· ···· ]</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>[Šţáářţ ŵħééñ ÍÍ ļóóğ ííñ ··]</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>[Ţééááļ]</translation>
    </message>
    <message>
        <source>The break</source>
        <translation>[Ţħéé ƀřééááķ ]</translation>
    </message>
    <message>
        <source>The break's window</source>
        <translation>[Ţħéé ƀřééááķ'š ŵííñđóóŵ ·]</translation>
    </message>
    <message>
        <source>The figure's clothes</source>
        <translation>[Ţħéé ƒííğúúřéé'š çļóóţħééš ·]</translation>
    </message>
    <message>
        <source>The figure's hair</source>
        <translation>[Ţħéé ƒííğúúřéé'š ħááííř ]</translation>
    </message>
    <message>
        <source>The figure's hair colour</source>
        <translation>[Ţħéé ƒííğúúřéé'š ħááííř çóóļóóúúř ]</translation>
    </message>
    <message>
        <source>The figure's skin</source>
        <translation>[Ţħéé ƒííğúúřéé'š šķííñ ·]</translation>
    </message>
    <message>
        <source>The settings file</source>
        <translation>[Ţħéé šééţţííñğš ƒííļéé ·]</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>[ÚÚñđóó ļáášţ çħááñğéé ]</translation>
    </message>
    <message>
        <source>What suits this desktop</source>
        <translation>[Ŵħááţ šúúííţš ţħííš đééšķţóóþ ··]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>[Ŵħééñ ]</translation>
    </message>
    <message>
        <source>Where you sit</source>
        <translation>[Ŵħééřéé ýóóúú šííţ]</translation>
    </message>
    <message>
        <source>With buttons where possible</source>
        <translation>[Ŵííţħ ƀúúţţóóñš ŵħééřéé þóóššííƀļéé ··]</translation>
    </message>
    <message>
        <source>Without buttons</source>
        <translation>[Ŵííţħóóúúţ ƀúúţţóóñš ]</translation>
    </message>
    <message>
        <source>Without buttons helps where a desktop shows buttons badly.</source>
        <translation>[Ŵííţħóóúúţ ƀúúţţóóñš ħééļþš ŵħééřéé áá đééšķţóóþ šħóóŵš ƀúúţţóóñš ƀááđļý. ···· ··]</translation>
    </message>
    <message>
        <source>{name}, minutes of work</source>
        <translation>[{name}, ɱííñúúţééš óóƒ ŵóóřķ ···]</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>[{title}: {name} ···· ]</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>[Ţħééřéé ííš ñóó šééţţííñğ “{key}”. ····]</translation>
    </message>
    <message>
        <source>whole numbers from {low} to {high}</source>
        <translation>[ŵħóóļéé ñúúɱƀééřš ƒřóóɱ {low} ţóó {high} ···· ··]</translation>
    </message>
    <message>
        <source>{path} cannot be read. The defaults are used; check who may read the file.</source>
        <translation>[{path} çááññóóţ ƀéé řééááđ. Ţħéé đééƒááúúļţš áářéé úúšééđ; çħééçķ ŵħóó ɱááý řééááđ ţħéé ƒííļéé. ···· ···]</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not TOML. The last good settings stay in use until it is mended.</source>
        <translation>[{path}, ļííñéé {line}: ţħííš ííš ñóóţ ŢÓÓṀĻ. Ţħéé ļáášţ ğóóóóđ šééţţííñğš šţááý ííñ úúšéé úúñţííļ ííţ ííš ɱééñđééđ. ···· ···· ····]</translation>
    </message>
    <message>
        <source>{path}: {what} The default is used for it.</source>
        <translation>[{path}: {what} Ţħéé đééƒááúúļţ ííš úúšééđ ƒóóř ííţ. ···· ··]</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”. Possible are: {allowed}.</source>
        <translation>[“{key}” çááññóóţ ƀéé “{value}”. Þóóššííƀļéé áářéé: {allowed}. ···· ···· ··]</translation>
    </message>
    <message>
        <source>“{key}” does not fit the other two times: earliest, due and latest must be in this order.</source>
        <translation>[“{key}” đóóééš ñóóţ ƒííţ ţħéé óóţħééř ţŵóó ţííɱééš: ééáářļííééšţ, đúúéé ááñđ ļááţééšţ ɱúúšţ ƀéé ííñ ţħííš óóřđééř. ···· ···· ]</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Break, {length}</source>
        <translation>[ßřééááķ, {length} ···]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Ļááţééř]</translation>
    </message>
    <message>
        <source>Launch at login could not be changed: {reason}</source>
        <translation>[Ļááúúñçħ ááţ ļóóğííñ çóóúúļđ ñóóţ ƀéé çħááñğééđ: {reason} ···· ·]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Šķííþ ]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>[Šţáářţ ]</translation>
    </message>
    <message>
        <source>Whenever you are ready. Starting NeckBreak again opens it, too.</source>
        <translation>[Ŵħééñééṽééř ýóóúú áářéé řééááđý. Šţáářţííñğ Ñééçķßřééááķ ááğááííñ óóþééñš ííţ, ţóóóó. ··]</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>1 hour</source>
        <translation>[1 ħóóúúř]</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>[2 ħóóúúřš ]</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>[30 ɱííñúúţééš ]</translation>
    </message>
    <message>
        <source>A break is offered after {earliest} to {latest} of work, when you pause for a moment.</source>
        <translation>[ÁÁ ƀřééááķ ííš óóƒƒééřééđ ááƒţééř {earliest} ţóó {latest} óóƒ ŵóóřķ, ŵħééñ ýóóúú þááúúšéé ƒóóř áá ɱóóɱééñţ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>After quitting, no breaks are offered until you start NeckBreak from the menu.</source>
        <translation>[ÁÁƒţééř ɋúúííţţííñğ, ñóó ƀřééááķš áářéé óóƒƒééřééđ úúñţííļ ýóóúú šţáářţ Ñééçķßřééááķ ƒřóóɱ ţħéé ɱééñúú. ···· ]</translation>
    </message>
    <message>
        <source>After quitting, no breaks are offered. NeckBreak starts again when you log in.</source>
        <translation>[ÁÁƒţééř ɋúúííţţííñğ, ñóó ƀřééááķš áářéé óóƒƒééřééđ. Ñééçķßřééááķ šţáářţš ááğááííñ ŵħééñ ýóóúú ļóóğ ííñ. ···· ]</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>[ßřééááķ]</translation>
    </message>
    <message>
        <source>Counts the absence as work</source>
        <translation>[Çóóúúñţš ţħéé ááƀšééñçéé ááš ŵóóřķ ·]</translation>
    </message>
    <message>
        <source>Each break that came today, or did not come, newest first.</source>
        <translation>[ÉÉááçħ ƀřééááķ ţħááţ çááɱéé ţóóđááý, óóř đííđ ñóóţ çóóɱéé, ñééŵééšţ ƒíířšţ. ···· ]</translation>
    </message>
    <message>
        <source>I have moved already</source>
        <translation>[ÍÍ ħááṽéé ɱóóṽééđ ááļřééááđý]</translation>
    </message>
    <message>
        <source>I was reading</source>
        <translation>[ÍÍ ŵááš řééááđííñğ]</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>[ÍÍñ áá çááļļ ]</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>[ÍÍţ ħúúřţš ]</translation>
    </message>
    <message>
        <source>Just skip it</source>
        <translation>[Ĵúúšţ šķííþ ííţ ·]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Ļááţééř]</translation>
    </message>
    <message>
        <source>No break yet today. The first is offered after {earliest} to {latest} of work; getting up on your own counts just as well.</source>
        <translation>[Ñóó ƀřééááķ ýééţ ţóóđááý. Ţħéé ƒíířšţ ííš óóƒƒééřééđ ááƒţééř {earliest} ţóó {latest} óóƒ ŵóóřķ; ğééţţííñğ úúþ óóñ ýóóúúř óóŵñ çóóúúñţš ĵúúšţ ááš ŵééļļ. ···· ···· ···· ····]</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>[Ñóóţ ñóóŵ ]</translation>
    </message>
    <message>
        <source>Nothing to explain yet. Each break that comes, or does not come, will be explained here.</source>
        <translation>[Ñóóţħííñğ ţóó ééẋþļááííñ ýééţ. ÉÉááçħ ƀřééááķ ţħááţ çóóɱééš, óóř đóóééš ñóóţ çóóɱéé, ŵííļļ ƀéé ééẋþļááííñééđ ħééřéé. ···· ·]</translation>
    </message>
    <message>
        <source>Others are watching</source>
        <translation>[ÓÓţħééřš áářéé ŵááţçħííñğ ·]</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>[Þááúúšéé]</translation>
    </message>
    <message>
        <source>Quit NeckBreak</source>
        <translation>[Ǫúúííţ Ñééçķßřééááķ ]</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>[Řééšúúɱéé]</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>[Šħóóŵ ááļļ ]</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>[Šħóóŵ ááļļ {n} ··]</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>[Šħóóŵ ƒééŵééř ]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Šķííþ ]</translation>
    </message>
    <message>
        <source>Start the break</source>
        <translation>[Šţáářţ ţħéé ƀřééááķ ·]</translation>
    </message>
    <message>
        <source>Take a break of {length}</source>
        <translation>[Ţááķéé áá ƀřééááķ óóƒ {length} ···]</translation>
    </message>
    <message>
        <source>Take a break: {length}</source>
        <translation>[Ţááķéé áá ƀřééááķ: {length} ···]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Ţóóđááý]</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>[ÚÚñţííļ ţóóɱóóřřóóŵ ]</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>[Ŵħý? ·]</translation>
    </message>
    <message>
        <source>You seemed to be away, and that counted as a break. Were you still at the desk?</source>
        <translation>[Ýóóúú šééééɱééđ ţóó ƀéé ááŵááý, ááñđ ţħááţ çóóúúñţééđ ááš áá ƀřééááķ. Ŵééřéé ýóóúú šţííļļ ááţ ţħéé đééšķ? ···· ]</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>1 hour</source>
        <translation>[1 ħóóúúř]</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>[2 ħóóúúřš ]</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>[30 ɱííñúúţééš ]</translation>
    </message>
    <message>
        <source>About and safety</source>
        <translation>[ÁÁƀóóúúţ ááñđ šááƒééţý]</translation>
    </message>
    <message>
        <source>I was reading, not away</source>
        <translation>[ÍÍ ŵááš řééááđííñğ, ñóóţ ááŵááý ]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Ļááţééř]</translation>
    </message>
    <message>
        <source>More</source>
        <translation>[Ṁóóřéé]</translation>
    </message>
    <message>
        <source>Open NeckBreak</source>
        <translation>[ÓÓþééñ Ñééçķßřééááķ ]</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>[Þááúúšéé]</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>[Ǫúúííţ]</translation>
    </message>
    <message>
        <source>Quit (starts again at login)</source>
        <translation>[Ǫúúííţ (šţáářţš ááğááííñ ááţ ļóóğííñ) ·]</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>[Řééšúúɱéé]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šééţţííñğš ]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Šķííþ ]</translation>
    </message>
    <message>
        <source>Start the break</source>
        <translation>[Šţáářţ ţħéé ƀřééááķ ·]</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>[Šţáářţííñğ ]</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>[Ţááķéé áá ƀřééááķ]</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>[ÚÚñţííļ ţóóɱóóřřóóŵ ]</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>[Ŵħý? ·]</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 break done</source>
        <translation>[1 ƀřééááķ đóóñéé ]</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>[1 ɱííñúúţéé]</translation>
    </message>
    <message>
        <source>1 natural break</source>
        <translation>[1 ñááţúúřááļ ƀřééááķ ]</translation>
    </message>
    <message>
        <source>1 shorter break</source>
        <translation>[1 šħóóřţééř ƀřééááķ ·]</translation>
    </message>
    <message>
        <source>A break at the next quiet moment</source>
        <translation>[ÁÁ ƀřééááķ ááţ ţħéé ñééẋţ ɋúúííééţ ɱóóɱééñţ ·]</translation>
    </message>
    <message>
        <source>A break is already running.</source>
        <translation>[ÁÁ ƀřééááķ ííš ááļřééááđý řúúññííñğ. ·]</translation>
    </message>
    <message>
        <source>A break is waiting until that is over.</source>
        <translation>[ÁÁ ƀřééááķ ííš ŵááííţííñğ úúñţííļ ţħááţ ííš óóṽééř. ·]</translation>
    </message>
    <message>
        <source>Also: {list}</source>
        <translation>[ÁÁļšóó: {list} ··]</translation>
    </message>
    <message>
        <source>Break done</source>
        <translation>[ßřééááķ đóóñéé]</translation>
    </message>
    <message>
        <source>Break due: waiting for a quiet moment</source>
        <translation>[ßřééááķ đúúéé: ŵááííţííñğ ƒóóř áá ɋúúííééţ ɱóóɱééñţ ]</translation>
    </message>
    <message>
        <source>Break ended early</source>
        <translation>[ßřééááķ ééñđééđ ééáářļý ]</translation>
    </message>
    <message>
        <source>Break in progress</source>
        <translation>[ßřééááķ ííñ þřóóğřééšš ·]</translation>
    </message>
    <message>
        <source>Break offered after {work}: {why}</source>
        <translation>[ßřééááķ óóƒƒééřééđ ááƒţééř {work}: {why} ···· ]</translation>
    </message>
    <message>
        <source>Break started</source>
        <translation>[ßřééááķ šţáářţééđ ]</translation>
    </message>
    <message>
        <source>Break started by you</source>
        <translation>[ßřééááķ šţáářţééđ ƀý ýóóúú ·]</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>[Ħééļđ ƀááçķ: {reason} ···· ]</translation>
    </message>
    <message>
        <source>It has been {length} since your last break. Take one when it suits you.</source>
        <translation>[ÍÍţ ħááš ƀééééñ {length} šííñçéé ýóóúúř ļáášţ ƀřééááķ. Ţááķéé óóñéé ŵħééñ ííţ šúúííţš ýóóúú. ···· ·]</translation>
    </message>
    <message>
        <source>Later, you said</source>
        <translation>[Ļááţééř, ýóóúú šááííđ]</translation>
    </message>
    <message>
        <source>Later: in about {length}</source>
        <translation>[Ļááţééř: ííñ ááƀóóúúţ {length} ···]</translation>
    </message>
    <message>
        <source>NeckBreak is not paused.</source>
        <translation>[Ñééçķßřééááķ ííš ñóóţ þááúúšééđ. ·]</translation>
    </message>
    <message>
        <source>NeckBreak started; it had been off for {length}</source>
        <translation>[Ñééçķßřééááķ šţáářţééđ; ííţ ħááđ ƀééééñ óóƒƒ ƒóóř {length} ···· ··]</translation>
    </message>
    <message>
        <source>Next break before {to_time}</source>
        <translation>[Ñééẋţ ƀřééááķ ƀééƒóóřéé {to_time} ····]</translation>
    </message>
    <message>
        <source>Next break between {from_time} and {to_time}</source>
        <translation>[Ñééẋţ ƀřééááķ ƀééţŵééééñ {from_time} ááñđ {to_time} ···· ···· ]</translation>
    </message>
    <message>
        <source>Next break in {from_min}–{to_min} min</source>
        <translation>[Ñééẋţ ƀřééááķ ííñ {from_min}–{to_min} ɱííñ ···· ····]</translation>
    </message>
    <message>
        <source>Next break in {length}</source>
        <translation>[Ñééẋţ ƀřééááķ ííñ {length} ····]</translation>
    </message>
    <message>
        <source>Next break soon</source>
        <translation>[Ñééẋţ ƀřééááķ šóóóóñ ]</translation>
    </message>
    <message>
        <source>No break is offered at the moment.</source>
        <translation>[Ñóó ƀřééááķ ííš óóƒƒééřééđ ááţ ţħéé ɱóóɱééñţ. ··]</translation>
    </message>
    <message>
        <source>No break is running.</source>
        <translation>[Ñóó ƀřééááķ ííš řúúññííñğ. ·]</translation>
    </message>
    <message>
        <source>Nothing holds the break back any more</source>
        <translation>[Ñóóţħííñğ ħóóļđš ţħéé ƀřééááķ ƀááçķ ááñý ɱóóřéé ····]</translation>
    </message>
    <message>
        <source>Nothing will be offered, and the count stands still.</source>
        <translation>[Ñóóţħííñğ ŵííļļ ƀéé óóƒƒééřééđ, ááñđ ţħéé çóóúúñţ šţááñđš šţííļļ. ···· ··]</translation>
    </message>
    <message>
        <source>Off hours began</source>
        <translation>[ÓÓƒƒ ħóóúúřš ƀééğááñ ]</translation>
    </message>
    <message>
        <source>Off until {time}</source>
        <translation>[ÓÓƒƒ úúñţííļ {time} ··]</translation>
    </message>
    <message>
        <source>Pause ended by you</source>
        <translation>[Þááúúšéé ééñđééđ ƀý ýóóúú]</translation>
    </message>
    <message>
        <source>Paused by you until {time}</source>
        <translation>[Þááúúšééđ ƀý ýóóúú úúñţííļ {time} ··]</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>[Þááúúšééđ úúñţííļ {time} ··]</translation>
    </message>
    <message>
        <source>Skipped by you</source>
        <translation>[Šķííþþééđ ƀý ýóóúú ·]</translation>
    </message>
    <message>
        <source>Skipped by you: in a call</source>
        <translation>[Šķííþþééđ ƀý ýóóúú: ííñ áá çááļļ ··]</translation>
    </message>
    <message>
        <source>Skipped by you: it hurts</source>
        <translation>[Šķííþþééđ ƀý ýóóúú: ííţ ħúúřţš ···]</translation>
    </message>
    <message>
        <source>Skipped by you: others were watching</source>
        <translation>[Šķííþþééđ ƀý ýóóúú: óóţħééřš ŵééřéé ŵááţçħííñğ ···]</translation>
    </message>
    <message>
        <source>Skipped by you: you had moved already</source>
        <translation>[Šķííþþééđ ƀý ýóóúú: ýóóúú ħááđ ɱóóṽééđ ááļřééááđý ··]</translation>
    </message>
    <message>
        <source>That is not possible right now.</source>
        <translation>[Ţħááţ ííš ñóóţ þóóššííƀļéé řííğħţ ñóóŵ. ···]</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>[Ţħááţ ţííɱéé ħááš þááššééđ ááļřééááđý. ··]</translation>
    </message>
    <message>
        <source>The break comes back in about {length}</source>
        <translation>[Ţħéé ƀřééááķ çóóɱééš ƀááçķ ííñ ááƀóóúúţ {length} ····]</translation>
    </message>
    <message>
        <source>The card was not answered again; a new round began</source>
        <translation>[Ţħéé çáářđ ŵááš ñóóţ ááñšŵééřééđ ááğááííñ; áá ñééŵ řóóúúñđ ƀééğááñ ···]</translation>
    </message>
    <message>
        <source>The card was not answered; it comes back once</source>
        <translation>[Ţħéé çáářđ ŵááš ñóóţ ááñšŵééřééđ; ííţ çóóɱééš ƀááçķ óóñçéé ····]</translation>
    </message>
    <message>
        <source>The clock was changed; nothing is offered for a minute</source>
        <translation>[Ţħéé çļóóçķ ŵááš çħááñğééđ; ñóóţħííñğ ííš óóƒƒééřééđ ƒóóř áá ɱííñúúţéé ···· ]</translation>
    </message>
    <message>
        <source>The computer slept for {length}; that is not counted as work</source>
        <translation>[Ţħéé çóóɱþúúţééř šļééþţ ƒóóř {length}; ţħááţ ííš ñóóţ çóóúúñţééđ ááš ŵóóřķ ···· ····]</translation>
    </message>
    <message>
        <source>The time zone changed; nothing is offered for a minute</source>
        <translation>[Ţħéé ţííɱéé žóóñéé çħááñğééđ; ñóóţħííñğ ííš óóƒƒééřééđ ƒóóř áá ɱííñúúţéé ···]</translation>
    </message>
    <message>
        <source>There is no absence to correct.</source>
        <translation>[Ţħééřéé ííš ñóó ááƀšééñçéé ţóó çóóřřééçţ. ·]</translation>
    </message>
    <message>
        <source>There is no break of that length that suits your settings and the safety list.</source>
        <translation>[Ţħééřéé ííš ñóó ƀřééááķ óóƒ ţħááţ ļééñğţħ ţħááţ šúúííţš ýóóúúř šééţţííñğš ááñđ ţħéé šááƒééţý ļííšţ. ···· ····]</translation>
    </message>
    <message>
        <source>Time for a short break</source>
        <translation>[Ţííɱéé ƒóóř áá šħóóřţ ƀřééááķ ·]</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>[Ŵááííţííñğ: {reason} ···]</translation>
    </message>
    <message>
        <source>You are away: that counts as a break</source>
        <translation>[Ýóóúú áářéé ááŵááý: ţħááţ çóóúúñţš ááš áá ƀřééááķ ]</translation>
    </message>
    <message>
        <source>You came back; a new round began</source>
        <translation>[Ýóóúú çááɱéé ƀááçķ; áá ñééŵ řóóúúñđ ƀééğááñ ·]</translation>
    </message>
    <message>
        <source>You left: that counts as a break</source>
        <translation>[Ýóóúú ļééƒţ: ţħááţ çóóúúñţš ááš áá ƀřééááķ ··]</translation>
    </message>
    <message>
        <source>You were reading: counted as work, and away now means {n} min</source>
        <translation>[Ýóóúú ŵééřéé řééááđííñğ: çóóúúñţééđ ááš ŵóóřķ, ááñđ ááŵááý ñóóŵ ɱééááñš {n} ɱííñ ····]</translation>
    </message>
    <message>
        <source>a film is playing</source>
        <translation>[áá ƒííļɱ ííš þļááýííñğ ·]</translation>
    </message>
    <message>
        <source>a full-screen program</source>
        <translation>[áá ƒúúļļ-šçřééééñ þřóóğřááɱ ·]</translation>
    </message>
    <message>
        <source>a program on your list is running</source>
        <translation>[áá þřóóğřááɱ óóñ ýóóúúř ļííšţ ííš řúúññííñğ ··]</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>[đóó ñóóţ đííšţúúřƀ ííš óóñ ·]</translation>
    </message>
    <message>
        <source>it was time</source>
        <translation>[ííţ ŵááš ţííɱéé]</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>[ļééšš ţħááñ áá ɱííñúúţéé ]</translation>
    </message>
    <message>
        <source>put off once</source>
        <translation>[þúúţ óóƒƒ óóñçéé ]</translation>
    </message>
    <message>
        <source>put off {n} times</source>
        <translation>[þúúţ óóƒƒ {n} ţííɱééš ··]</translation>
    </message>
    <message>
        <source>running</source>
        <translation>[řúúññííñğ ]</translation>
    </message>
    <message>
        <source>something else is going on</source>
        <translation>[šóóɱééţħííñğ ééļšéé ííš ğóóííñğ óóñ ]</translation>
    </message>
    <message>
        <source>the last card was not answered</source>
        <translation>[ţħéé ļáášţ çáářđ ŵááš ñóóţ ááñšŵééřééđ ···]</translation>
    </message>
    <message>
        <source>the longest time without a break was reached</source>
        <translation>[ţħéé ļóóñğééšţ ţííɱéé ŵííţħóóúúţ áá ƀřééááķ ŵááš řééááçħééđ ··]</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>[ţóóɱóóřřóóŵ, {time} ··]</translation>
    </message>
    <message>
        <source>what it waited for was over</source>
        <translation>[ŵħááţ ííţ ŵááííţééđ ƒóóř ŵááš óóṽééř ·]</translation>
    </message>
    <message>
        <source>you are presenting</source>
        <translation>[ýóóúú áářéé þřééšééñţííñğ]</translation>
    </message>
    <message>
        <source>you had asked for later</source>
        <translation>[ýóóúú ħááđ áášķééđ ƒóóř ļááţééř ]</translation>
    </message>
    <message>
        <source>you had just come back</source>
        <translation>[ýóóúú ħááđ ĵúúšţ çóóɱéé ƀááçķ ·]</translation>
    </message>
    <message>
        <source>you paused for a moment</source>
        <translation>[ýóóúú þááúúšééđ ƒóóř áá ɱóóɱééñţ]</translation>
    </message>
    <message>
        <source>you said you are in a meeting</source>
        <translation>[ýóóúú šááííđ ýóóúú áářéé ííñ áá ɱééééţííñğ]</translation>
    </message>
    <message>
        <source>you seem to be in a call</source>
        <translation>[ýóóúú šééééɱ ţóó ƀéé ííñ áá çááļļ ]</translation>
    </message>
    <message>
        <source>your calendar says busy</source>
        <translation>[ýóóúúř çááļééñđáář šááýš ƀúúšý ·]</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>[{day}, {time} ····]</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>[{h} ħ ·]</translation>
    </message>
    <message>
        <source>{h} h {n} min</source>
        <translation>[{h} ħ {n} ɱííñ ···]</translation>
    </message>
    <message>
        <source>{length} at the desk since your last break.</source>
        <translation>[{length} ááţ ţħéé đééšķ šííñçéé ýóóúúř ļáášţ ƀřééááķ. ···· ·]</translation>
    </message>
    <message>
        <source>{length}, done</source>
        <translation>[{length}, đóóñéé ···]</translation>
    </message>
    <message>
        <source>{length}, ended early</source>
        <translation>[{length}, ééñđééđ ééáářļý ···]</translation>
    </message>
    <message>
        <source>{length}, stopped because it hurt</source>
        <translation>[{length}, šţóóþþééđ ƀééçááúúšéé ííţ ħúúřţ ····]</translation>
    </message>
    <message>
        <source>{n} breaks done</source>
        <translation>[{n} ƀřééááķš đóóñéé ·]</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>[{n} ɱííñ ·]</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>[{n} ɱííñúúţééš ]</translation>
    </message>
    <message>
        <source>{n} natural breaks</source>
        <translation>[{n} ñááţúúřááļ ƀřééááķš ·]</translation>
    </message>
    <message>
        <source>{n} not answered</source>
        <translation>[{n} ñóóţ ááñšŵééřééđ ·]</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>[{n} š ·]</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>[{n} šééçóóñđš ·]</translation>
    </message>
    <message>
        <source>{n} shorter breaks</source>
        <translation>[{n} šħóóřţééř ƀřééááķš ··]</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>[{n} šķííþþééđ ·]</translation>
    </message>
    <message>
        <source>{n} without a good moment</source>
        <translation>[{n} ŵííţħóóúúţ áá ğóóóóđ ɱóóɱééñţ ·]</translation>
    </message>
</context>
<context>
    <name>WorkArc</name>
    <message>
        <source>Work in this round</source>
        <translation>[Ŵóóřķ ííñ ţħííš řóóúúñđ ·]</translation>
    </message>
    <message>
        <source>min of work</source>
        <translation>[ɱííñ óóƒ ŵóóřķ ]</translation>
    </message>
    <message>
        <source>{work} of work in this round. A break may come between {earliest} and {latest}.</source>
        <translation>[{work} óóƒ ŵóóřķ ííñ ţħííš řóóúúñđ. ÁÁ ƀřééááķ ɱááý çóóɱéé ƀééţŵééééñ {earliest} ááñđ {latest}. ···· ···· ···· ]</translation>
    </message>
</context>
</TS>
