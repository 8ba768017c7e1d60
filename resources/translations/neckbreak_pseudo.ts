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
        <source>Everything. NeckBreak has no network code. It keeps your settings, your answers to the safety list, what you say about your neck, the breaks offered and taken, and why. It reads no keys, no window titles and no screen.</source>
        <translation>[ÉÉṽééřýţħííñğ. Ñééçķßřééááķ ħááš ñóó ñééţŵóóřķ çóóđéé. ÍÍţ ķééééþš ýóóúúř šééţţííñğš, ýóóúúř ááñšŵééřš ţóó ţħéé šááƒééţý ļííšţ, ŵħááţ ýóóúú šááý ááƀóóúúţ ýóóúúř ñééçķ, ţħéé ƀřééááķš óóƒƒééřééđ ááñđ ţááķééñ, ááñđ ŵħý. ÍÍţ řééááđš ñóó ķééýš, ñóó ŵííñđóóŵ ţííţļééš ááñđ ñóó šçřééééñ. ···· ···· ···· ···· ····]</translation>
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
        <source>It is for adults whose neck feels stiff or tired from sitting without a known cause, not for the time after an injury or surgery. What is known about breaks and exercise for the neck is limited and results vary; each movement says where it comes from and how sure that is.</source>
        <translation>[ÍÍţ ííš ƒóóř ááđúúļţš ŵħóóšéé ñééçķ ƒééééļš šţííƒƒ óóř ţíířééđ ƒřóóɱ šííţţííñğ ŵííţħóóúúţ áá ķñóóŵñ çááúúšéé, ñóóţ ƒóóř ţħéé ţííɱéé ááƒţééř ááñ ííñĵúúřý óóř šúúřğééřý. Ŵħááţ ííš ķñóóŵñ ááƀóóúúţ ƀřééááķš ááñđ ééẋééřçííšéé ƒóóř ţħéé ñééçķ ííš ļííɱííţééđ ááñđ řééšúúļţš ṽáářý; ééááçħ ɱóóṽééɱééñţ šááýš ŵħééřéé ííţ çóóɱééš ƒřóóɱ ááñđ ħóóŵ šúúřéé ţħááţ ííš. ···· ···· ···· ···· ···· ···]</translation>
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
        <source>NeckBreak is not for emergencies: call your local emergency number. It gives general information, no medical advice, no diagnosis and no treatment. Using it makes nobody your clinician, and it does not replace talking to one.</source>
        <translation>[Ñééçķßřééááķ ííš ñóóţ ƒóóř ééɱééřğééñçííééš: çááļļ ýóóúúř ļóóçááļ ééɱééřğééñçý ñúúɱƀééř. ÍÍţ ğííṽééš ğééñééřááļ ííñƒóóřɱááţííóóñ, ñóó ɱééđííçááļ ááđṽííçéé, ñóó đííááğñóóšííš ááñđ ñóó ţřééááţɱééñţ. ÚÚšííñğ ííţ ɱááķééš ñóóƀóóđý ýóóúúř çļííñííçííááñ, ááñđ ííţ đóóééš ñóóţ řééþļááçéé ţááļķííñğ ţóó óóñéé. ···· ···· ····]</translation>
    </message>
    <message>
        <source>NeckBreak {version}</source>
        <translation>[Ñééçķßřééááķ {version} ····]</translation>
    </message>
    <message>
        <source>None of those named has reviewed, approved or paid for NeckBreak, and it belongs to none of them: not Hinge Health, not IQWiG, not the NHS, nor anybody else.</source>
        <translation>[Ñóóñéé óóƒ ţħóóšéé ñááɱééđ ħááš řééṽííééŵééđ, ááþþřóóṽééđ óóř þááííđ ƒóóř Ñééçķßřééááķ, ááñđ ííţ ƀééļóóñğš ţóó ñóóñéé óóƒ ţħééɱ: ñóóţ Ħííñğéé Ħééááļţħ, ñóóţ ÍÍǪŴííĞ, ñóóţ ţħéé ÑĦŠ, ñóóř ááñýƀóóđý ééļšéé. ···· ···· ···· ·]</translation>
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
        <source>Something feels wrong</source>
        <translation>[Šóóɱééţħííñğ ƒééééļš ŵřóóñğ ·]</translation>
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
        <source>The movements, doses and warnings were put together from published studies and from pages of health services, universities and occupational bodies, named at each movement with their year. Some are old: the text of IQWiG, for one, dates from 2019. The words and the figure are our own.</source>
        <translation>[Ţħéé ɱóóṽééɱééñţš, đóóšééš ááñđ ŵáářñííñğš ŵééřéé þúúţ ţóóğééţħééř ƒřóóɱ þúúƀļííšħééđ šţúúđííééš ááñđ ƒřóóɱ þááğééš óóƒ ħééááļţħ šééřṽííçééš, úúñííṽééřšííţííééš ááñđ óóççúúþááţííóóñááļ ƀóóđííééš, ñááɱééđ ááţ ééááçħ ɱóóṽééɱééñţ ŵííţħ ţħééííř ýééáář. Šóóɱéé áářéé óóļđ: ţħéé ţééẋţ óóƒ ÍÍǪŴííĞ, ƒóóř óóñéé, đááţééš ƒřóóɱ 2019. Ţħéé ŵóóřđš ááñđ ţħéé ƒííğúúřéé áářéé óóúúř óóŵñ. ···· ···· ···· ···· ····]</translation>
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
        <source>What you note stays here unless you export it. At work, taking part is your own choice, and nobody else sees your data.</source>
        <translation>[Ŵħááţ ýóóúú ñóóţéé šţááýš ħééřéé úúñļééšš ýóóúú ééẋþóóřţ ííţ. ÁÁţ ŵóóřķ, ţááķííñğ þáářţ ííš ýóóúúř óóŵñ çħóóííçéé, ááñđ ñóóƀóóđý ééļšéé šééééš ýóóúúř đááţáá. ···· ····]</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>[Ŵħééřéé ííţ çóóɱééš ƒřóóɱ ·]</translation>
    </message>
    <message>
        <source>Where pain begins, come back. A mild pull in a stretch is fine; pain is not.</source>
        <translation>[Ŵħééřéé þááííñ ƀééğííñš, çóóɱéé ƀááçķ. ÁÁ ɱííļđ þúúļļ ííñ áá šţřééţçħ ííš ƒííñéé; þááííñ ííš ñóóţ. ···· ··]</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Day</source>
        <translation>[Đááý]</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>[Ṁóóñţħ ]</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>[Ŵééééķ]</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>A little strength would be next. It only comes when the neck is fine.</source>
        <translation>[ÁÁ ļííţţļéé šţřééñğţħ ŵóóúúļđ ƀéé ñééẋţ. ÍÍţ óóñļý çóóɱééš ŵħééñ ţħéé ñééçķ ííš ƒííñéé. ···· ····]</translation>
    </message>
    <message>
        <source>An easier break instead.</source>
        <translation>[ÁÁñ ééáášííééř ƀřééááķ ííñšţééááđ.]</translation>
    </message>
    <message>
        <source>An easy break instead, and easy ones for today.</source>
        <translation>[ÁÁñ ééáášý ƀřééááķ ííñšţééááđ, ááñđ ééáášý óóñééš ƒóóř ţóóđááý. ··]</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>[ßááđ]</translation>
    </message>
    <message>
        <source>Before the break</source>
        <translation>[ßééƒóóřéé ţħéé ƀřééááķ]</translation>
    </message>
    <message>
        <source>Don't ask, no strength today</source>
        <translation>[Đóóñ'ţ áášķ, ñóó šţřééñğţħ ţóóđááý ····]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[ÉÉšç]</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>[Ƒííñéé]</translation>
    </message>
    <message>
        <source>How is your neck just now?</source>
        <translation>[Ħóóŵ ííš ýóóúúř ñééçķ ĵúúšţ ñóóŵ? ··]</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>[Šóóřéé]</translation>
    </message>
    <message>
        <source>The break with strength begins.</source>
        <translation>[Ţħéé ƀřééááķ ŵííţħ šţřééñğţħ ƀééğííñš. ····]</translation>
    </message>
</context>
<context>
    <name>BarsPicture</name>
    <message>
        <source>Each bar is what was offered, and what you started or took on your own.</source>
        <translation>[ÉÉááçħ ƀáář ííš ŵħááţ ŵááš óóƒƒééřééđ, ááñđ ŵħááţ ýóóúú šţáářţééđ óóř ţóóóóķ óóñ ýóóúúř óóŵñ. ···· ]</translation>
    </message>
    <message>
        <source>Once there are breaks in this time, you see here what became of them.</source>
        <translation>[ÓÓñçéé ţħééřéé áářéé ƀřééááķš ííñ ţħííš ţííɱéé, ýóóúú šéééé ħééřéé ŵħááţ ƀééçááɱéé óóƒ ţħééɱ. ···]</translation>
    </message>
    <message>
        <source>What became of the breaks</source>
        <translation>[Ŵħááţ ƀééçááɱéé óóƒ ţħéé ƀřééááķš ·]</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>[ñóóţħííñğ ñóóţééđ ]</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>[{when}: {what} ···· ]</translation>
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
        <source>&amp;More ▾</source>
        <translation>[&amp;Móóřéé ▾ ]</translation>
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
        <source>Another break instead (A)</source>
        <translation>[ÁÁñóóţħééř ƀřééááķ ííñšţééááđ (ÁÁ) ]</translation>
    </message>
    <message>
        <source>Another break instead, or never this movement again</source>
        <translation>[ÁÁñóóţħééř ƀřééááķ ííñšţééááđ, óóř ñééṽééř ţħííš ɱóóṽééɱééñţ ááğááííñ ·]</translation>
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
        <source>More</source>
        <translation>[Ṁóóřéé]</translation>
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
        <source>This movement is not for me</source>
        <translation>[Ţħííš ɱóóṽééɱééñţ ííš ñóóţ ƒóóř ɱéé ··]</translation>
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
    <name>BreakStrip</name>
    <message>
        <source>&amp;I am back</source>
        <translation>[&amp;I ááɱ ƀááçķ ·]</translation>
    </message>
    <message>
        <source>Go on with the next movement (→ or N)</source>
        <translation>[Ğóó óóñ ŵííţħ ţħéé ñééẋţ ɱóóṽééɱééñţ (→ óóř Ñ) ···· ]</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>[ÍÍ ááɱ ƀááçķ ]</translation>
    </message>
    <message>
        <source>It goes on when you touch a key or the mouse.</source>
        <translation>[ÍÍţ ğóóééš óóñ ŵħééñ ýóóúú ţóóúúçħ áá ķééý óóř ţħéé ɱóóúúšéé. ·]</translation>
    </message>
    <message>
        <source>No need to look here.</source>
        <translation>[Ñóó ñééééđ ţóó ļóóóóķ ħééřéé.]</translation>
    </message>
    <message>
        <source>Seconds to go</source>
        <translation>[Šééçóóñđš ţóó ğóó ]</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>[Ţááķéé ýóóúúř ţííɱéé]</translation>
    </message>
</context>
<context>
    <name>BreakWindow</name>
    <message>
        <source>Break</source>
        <translation>[ßřééááķ]</translation>
    </message>
    <message>
        <source>Come back in your own time. It goes on when you touch a key or the mouse.</source>
        <translation>[Çóóɱéé ƀááçķ ííñ ýóóúúř óóŵñ ţííɱéé. ÍÍţ ğóóééš óóñ ŵħééñ ýóóúú ţóóúúçħ áá ķééý óóř ţħéé ɱóóúúšéé. ···]</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>[Ğóóííñğ óóñ]</translation>
    </message>
    <message>
        <source>Good that you stopped. Let it settle; breaks stay easy for the rest of the day. If it is gone tomorrow, try again with less: smaller and fewer. If it stays or gets worse, have someone examine you.

Look at the warning signs if an arm or leg tingles, feels numb or weak, or if you are dizzy, or your sight or speech changes.</source>
        <translation>[Ğóóóóđ ţħááţ ýóóúú šţóóþþééđ. Ļééţ ííţ šééţţļéé; ƀřééááķš šţááý ééáášý ƒóóř ţħéé řééšţ óóƒ ţħéé đááý. ÍÍƒ ííţ ííš ğóóñéé ţóóɱóóřřóóŵ, ţřý ááğááííñ ŵííţħ ļééšš: šɱááļļééř ááñđ ƒééŵééř. ÍÍƒ ííţ šţááýš óóř ğééţš ŵóóřšéé, ħááṽéé šóóɱééóóñéé ééẋááɱííñéé ýóóúú.

Ļóóóóķ ááţ ţħéé ŵáářñííñğ šííğñš ííƒ ááñ áářɱ óóř ļééğ ţííñğļééš, ƒééééļš ñúúɱƀ óóř ŵééááķ, óóř ííƒ ýóóúú áářéé đíížžý, óóř ýóóúúř šííğħţ óóř šþééééçħ çħááñğééš. ···· ···· ···· ···· ···· ···· ···]</translation>
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
    <name>CalendarEditor</name>
    <message>
        <source>A path like this cannot be kept. Choose another, or rename the file.</source>
        <translation>[ÁÁ þááţħ ļííķéé ţħííš çááññóóţ ƀéé ķééþţ. Çħóóóóšéé ááñóóţħééř, óóř řééñááɱéé ţħéé ƒííļéé. ····]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[ÁÁļļ ƒííļééš (*) ·]</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>[Çááļééñđáář]</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>[Çááļééñđáářš (*.ííçš) ··]</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>[Çħóóóóšéé áá çááļééñđáář ƒííļéé]</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>[Çħóóóóšéé áá ƒííļéé…]</translation>
    </message>
    <message>
        <source>Choose a folder of calendar files</source>
        <translation>[Çħóóóóšéé áá ƒóóļđééř óóƒ çááļééñđáář ƒííļééš ]</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>[Çħóóóóšéé áá ƒóóļđééř…]</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>[Ƒóóřğééţ ííţ ]</translation>
    </message>
    <message>
        <source>Forget the calendar</source>
        <translation>[Ƒóóřğééţ ţħéé çááļééñđáář ·]</translation>
    </message>
    <message>
        <source>While it says busy. An .ics file or a folder of them, read on this computer only.</source>
        <translation>[Ŵħííļéé ííţ šááýš ƀúúšý. ÁÁñ .ííçš ƒííļéé óóř áá ƒóóļđééř óóƒ ţħééɱ, řééááđ óóñ ţħííš çóóɱþúúţééř óóñļý. ···· ···]</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source> ({n} more)</source>
        <translation>[ ({n} ɱóóřéé) ·]</translation>
    </message>
    <message>
        <source>Calendars need one more package: pip install 'neckbreak[calendar]'.</source>
        <translation>[Çááļééñđáářš ñééééđ óóñéé ɱóóřéé þááçķááğéé: þííþ ííñšţááļļ 'ñééçķƀřééááķ[çááļééñđáář]'. ···· ]</translation>
    </message>
    <message>
        <source>In the calendar {path} the appointment at line {line} cannot be read. The others count.</source>
        <translation>[ÍÍñ ţħéé çááļééñđáář {path} ţħéé ááþþóóííñţɱééñţ ááţ ļííñéé {line} çááññóóţ ƀéé řééááđ. Ţħéé óóţħééřš çóóúúñţ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>In the calendar {path} the appointment at line {line} comes too often to be followed.</source>
        <translation>[ÍÍñ ţħéé çááļééñđáář {path} ţħéé ááþþóóííñţɱééñţ ááţ ļííñéé {line} çóóɱééš ţóóóó óóƒţééñ ţóó ƀéé ƒóóļļóóŵééđ. ···· ····]</translation>
    </message>
    <message>
        <source>In the calendar {path} the time zone of the appointment at line {line} is unknown.</source>
        <translation>[ÍÍñ ţħéé çááļééñđáář {path} ţħéé ţííɱéé žóóñéé óóƒ ţħéé ááþþóóííñţɱééñţ ááţ ļííñéé {line} ííš úúñķñóóŵñ. ···· ···· ]</translation>
    </message>
    <message>
        <source>The calendar could not be read. Start NeckBreak again, or see neckbreak doctor.</source>
        <translation>[Ţħéé çááļééñđáář çóóúúļđ ñóóţ ƀéé řééááđ. Šţáářţ Ñééçķßřééááķ ááğááííñ, óóř šéééé ñééçķƀřééááķ đóóçţóóř. ···· ·]</translation>
    </message>
    <message>
        <source>The calendar {path} could not be read.</source>
        <translation>[Ţħéé çááļééñđáář {path} çóóúúļđ ñóóţ ƀéé řééááđ. ····]</translation>
    </message>
    <message>
        <source>The calendar {path} ends too early, at line {line}. Save it again; until then the rest counts.</source>
        <translation>[Ţħéé çááļééñđáář {path} ééñđš ţóóóó ééáářļý, ááţ ļííñéé {line}. Šááṽéé ííţ ááğááííñ; úúñţííļ ţħééñ ţħéé řééšţ çóóúúñţš. ···· ···· ··]</translation>
    </message>
    <message>
        <source>The calendar {path} has too many appointments. Choose a smaller one under Settings.</source>
        <translation>[Ţħéé çááļééñđáář {path} ħááš ţóóóó ɱááñý ááþþóóííñţɱééñţš. Çħóóóóšéé áá šɱááļļééř óóñéé úúñđééř Šééţţííñğš. ···· ···]</translation>
    </message>
    <message>
        <source>The calendar {path} is too big to be read. Choose a smaller one under Settings.</source>
        <translation>[Ţħéé çááļééñđáář {path} ííš ţóóóó ƀííğ ţóó ƀéé řééááđ. Çħóóóóšéé áá šɱááļļééř óóñéé úúñđééř Šééţţííñğš. ···· ··]</translation>
    </message>
    <message>
        <source>The calendar {path} may not be read. Check who may open it.</source>
        <translation>[Ţħéé çááļééñđáář {path} ɱááý ñóóţ ƀéé řééááđ. Çħééçķ ŵħóó ɱááý óóþééñ ííţ. ···· ···]</translation>
    </message>
    <message>
        <source>The calendar {path} takes too long to read. Choose a smaller one under Settings.</source>
        <translation>[Ţħéé çááļééñđáář {path} ţááķééš ţóóóó ļóóñğ ţóó řééááđ. Çħóóóóšéé áá šɱááļļééř óóñéé úúñđééř Šééţţííñğš. ···· ··]</translation>
    </message>
    <message>
        <source>There are too many files in {path}. Choose a smaller folder under Settings.</source>
        <translation>[Ţħééřéé áářéé ţóóóó ɱááñý ƒííļééš ííñ {path}. Çħóóóóšéé áá šɱááļļééř ƒóóļđééř úúñđééř Šééţţííñğš. ···· ··]</translation>
    </message>
    <message>
        <source>There is no calendar at {path}. Choose another under Settings.</source>
        <translation>[Ţħééřéé ííš ñóó çááļééñđáář ááţ {path}. Çħóóóóšéé ááñóóţħééř úúñđééř Šééţţííñğš. ···· ·]</translation>
    </message>
    <message>
        <source>{path} is no calendar. Choose an .ics file or a folder of them under Settings.</source>
        <translation>[{path} ííš ñóó çááļééñđáář. Çħóóóóšéé ááñ .ííçš ƒííļéé óóř áá ƒóóļđééř óóƒ ţħééɱ úúñđééř Šééţţííñğš. ···· ···]</translation>
    </message>
    <message>
        <source>{path} is no file that holds a calendar. Choose another under Settings.</source>
        <translation>[{path} ííš ñóó ƒííļéé ţħááţ ħóóļđš áá çááļééñđáář. Çħóóóóšéé ááñóóţħééř úúñđééř Šééţţííñğš. ···· ··]</translation>
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
        <source>Skip and say why, or say that it is worse today</source>
        <translation>[Šķííþ ááñđ šááý ŵħý, óóř šááý ţħááţ ííţ ííš ŵóóřšéé ţóóđááý ···· ·]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>[Šţáářţ ]</translation>
    </message>
    <message>
        <source>Whenever you are ready.</source>
        <translation>[Ŵħééñééṽééř ýóóúú áářéé řééááđý.]</translation>
    </message>
    <message>
        <source>Worse today</source>
        <translation>[Ŵóóřšéé ţóóđááý]</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Noted. Another warning card still stands.</source>
        <translation>[Ñóóţééđ. ÁÁñóóţħééř ŵáářñííñğ çáářđ šţííļļ šţááñđš. ···· ]</translation>
    </message>
    <message>
        <source>Noted. Breaks come again as before; begin gently.</source>
        <translation>[Ñóóţééđ. ßřééááķš çóóɱéé ááğááííñ ááš ƀééƒóóřéé; ƀééğííñ ğééñţļý. ···]</translation>
    </message>
    <message>
        <source>Noted. Breaks stay easy for the rest of today.</source>
        <translation>[Ñóóţééđ. ßřééááķš šţááý ééáášý ƒóóř ţħéé řééšţ óóƒ ţóóđááý. ····]</translation>
    </message>
    <message>
        <source>Noted: {value} of 10.</source>
        <translation>[Ñóóţééđ: {value} óóƒ 10. ····]</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>A line for yourself</source>
        <translation>[ÁÁ ļííñéé ƒóóř ýóóúúřšééļƒ ]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļóóšéé]</translation>
    </message>
    <message>
        <source>Days with discomfort</source>
        <translation>[Đááýš ŵííţħ đííšçóóɱƒóóřţ ··]</translation>
    </message>
    <message>
        <source>Discomfort in the neck on average, from 0, none, to 10, the worst</source>
        <translation>[Đííšçóóɱƒóóřţ ííñ ţħéé ñééçķ óóñ ááṽééřááğéé, ƒřóóɱ 0, ñóóñéé, ţóó 10, ţħéé ŵóóřšţ ···· ···]</translation>
    </message>
    <message>
        <source>Don't ask every week</source>
        <translation>[Đóóñ'ţ áášķ ééṽééřý ŵééééķ ·]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[ÉÉšç]</translation>
    </message>
    <message>
        <source>How much it got in the way of work, from 0, not at all, to 10</source>
        <translation>[Ħóóŵ ɱúúçħ ííţ ğóóţ ííñ ţħéé ŵááý óóƒ ŵóóřķ, ƒřóóɱ 0, ñóóţ ááţ ááļļ, ţóó 10 ···· ····]</translation>
    </message>
    <message>
        <source>How was the week?</source>
        <translation>[Ħóóŵ ŵááš ţħéé ŵééééķ? ·]</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>[Ñóóţéé ííţ]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Šķííþ ]</translation>
    </message>
    <message>
        <source>The last seven days. Leave out what you like; it stays on this computer.</source>
        <translation>[Ţħéé ļáášţ šééṽééñ đááýš. Ļééááṽéé óóúúţ ŵħááţ ýóóúú ļííķéé; ííţ šţááýš óóñ ţħííš çóóɱþúúţééř. ···· ·]</translation>
    </message>
    <message>
        <source>What was different, what helped</source>
        <translation>[Ŵħááţ ŵááš đííƒƒééřééñţ, ŵħááţ ħééļþééđ ···]</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>A few steps after lunch.</source>
        <translation>[ÁÁ ƒééŵ šţééþš ááƒţééř ļúúñçħ. ···]</translation>
    </message>
    <message>
        <source>A good one to begin with.</source>
        <translation>[ÁÁ ğóóóóđ óóñéé ţóó ƀééğííñ ŵííţħ. ]</translation>
    </message>
    <message>
        <source>A new position, because the last break had none.</source>
        <translation>[ÁÁ ñééŵ þóóšííţííóóñ, ƀééçááúúšéé ţħéé ļáášţ ƀřééááķ ħááđ ñóóñéé. ·]</translation>
    </message>
    <message>
        <source>An easy one, because of how your neck is today.</source>
        <translation>[ÁÁñ ééáášý óóñéé, ƀééçááúúšéé óóƒ ħóóŵ ýóóúúř ñééçķ ííš ţóóđááý. ·]</translation>
    </message>
    <message>
        <source>An easy one: today is worse than your usual.</source>
        <translation>[ÁÁñ ééáášý óóñéé: ţóóđááý ííš ŵóóřšéé ţħááñ ýóóúúř úúšúúááļ. ·]</translation>
    </message>
    <message>
        <source>Breathing has not had its turn today.</source>
        <translation>[ßřééááţħííñğ ħááš ñóóţ ħááđ ííţš ţúúřñ ţóóđááý. ····]</translation>
    </message>
    <message>
        <source>Easy movement for the first break of the day.</source>
        <translation>[ÉÉáášý ɱóóṽééɱééñţ ƒóóř ţħéé ƒíířšţ ƀřééááķ óóƒ ţħéé đááý. ····]</translation>
    </message>
    <message>
        <source>Gentle, because the safety list is still to be answered.</source>
        <translation>[Ğééñţļéé, ƀééçááúúšéé ţħéé šááƒééţý ļííšţ ííš šţííļļ ţóó ƀéé ááñšŵééřééđ. ····]</translation>
    </message>
    <message>
        <source>Getting moving has not had its turn today.</source>
        <translation>[Ğééţţííñğ ɱóóṽííñğ ħááš ñóóţ ħááđ ííţš ţúúřñ ţóóđááý. ···· ]</translation>
    </message>
    <message>
        <source>Just a pause: everything else is left out or not for now.</source>
        <translation>[Ĵúúšţ áá þááúúšéé: ééṽééřýţħííñğ ééļšéé ííš ļééƒţ óóúúţ óóř ñóóţ ƒóóř ñóóŵ. ····]</translation>
    </message>
    <message>
        <source>On your feet, because the last break was sitting down.</source>
        <translation>[ÓÓñ ýóóúúř ƒééééţ, ƀééçááúúšéé ţħéé ļáášţ ƀřééááķ ŵááš šííţţííñğ đóóŵñ. ····]</translation>
    </message>
    <message>
        <source>Only gentle movement until somebody has examined you.</source>
        <translation>[ÓÓñļý ğééñţļéé ɱóóṽééɱééñţ úúñţííļ šóóɱééƀóóđý ħááš ééẋááɱííñééđ ýóóúú. ··]</translation>
    </message>
    <message>
        <source>Shoulders and upper back have not had their turn today.</source>
        <translation>[Šħóóúúļđééřš ááñđ úúþþééř ƀááçķ ħááṽéé ñóóţ ħááđ ţħééííř ţúúřñ ţóóđááý. ···· ]</translation>
    </message>
    <message>
        <source>Something calm towards the end of the day.</source>
        <translation>[Šóóɱééţħííñğ çááļɱ ţóóŵáářđš ţħéé ééñđ óóƒ ţħéé đááý. ···· ]</translation>
    </message>
    <message>
        <source>The left side was missed last time and comes first: {movement}.</source>
        <translation>[Ţħéé ļééƒţ šííđéé ŵááš ɱííššééđ ļáášţ ţííɱéé ááñđ çóóɱééš ƒíířšţ: {movement}. ···· ···· ]</translation>
    </message>
    <message>
        <source>The neck has not had its turn today.</source>
        <translation>[Ţħéé ñééçķ ħááš ñóóţ ħááđ ííţš ţúúřñ ţóóđááý. ····]</translation>
    </message>
    <message>
        <source>The one break of this length that fits you now.</source>
        <translation>[Ţħéé óóñéé ƀřééááķ óóƒ ţħííš ļééñğţħ ţħááţ ƒííţš ýóóúú ñóóŵ. ···· ]</translation>
    </message>
    <message>
        <source>The one that was longest ago today.</source>
        <translation>[Ţħéé óóñéé ţħááţ ŵááš ļóóñğééšţ ááğóó ţóóđááý. ··]</translation>
    </message>
    <message>
        <source>The one you have not had for longest.</source>
        <translation>[Ţħéé óóñéé ýóóúú ħááṽéé ñóóţ ħááđ ƒóóř ļóóñğééšţ. ··]</translation>
    </message>
    <message>
        <source>The right side was missed last time and comes first: {movement}.</source>
        <translation>[Ţħéé řííğħţ šííđéé ŵááš ɱííššééđ ļáášţ ţííɱéé ááñđ çóóɱééš ƒíířšţ: {movement}. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Today is one of your strength days.</source>
        <translation>[Ţóóđááý ííš óóñéé óóƒ ýóóúúř šţřééñğţħ đááýš. ···]</translation>
    </message>
    <message>
        <source>You have not had this one for a long time, or never.</source>
        <translation>[Ýóóúú ħááṽéé ñóóţ ħááđ ţħííš óóñéé ƒóóř áá ļóóñğ ţííɱéé, óóř ñééṽééř. ···]</translation>
    </message>
    <message>
        <source>You want this often: {movement}.</source>
        <translation>[Ýóóúú ŵááñţ ţħííš óóƒţééñ: {movement}. ···· ·]</translation>
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
        <source>Say when, for example: neckbreak why --at 14:05, or --at “2026-03-31 14:05”.</source>
        <translation>[Šááý ŵħééñ, ƒóóř ééẋááɱþļéé: ñééçķƀřééááķ ŵħý --ááţ 14:05, óóř --ááţ “2026-03-31 14:05”. ···· ···· ···· ··]</translation>
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
    <name>Corrections</name>
    <message>
        <source>Counts that time as a break</source>
        <translation>[Çóóúúñţš ţħááţ ţííɱéé ááš áá ƀřééááķ ·]</translation>
    </message>
    <message>
        <source>Counts the absence as work</source>
        <translation>[Çóóúúñţš ţħéé ááƀšééñçéé ááš ŵóóřķ ·]</translation>
    </message>
    <message>
        <source>From {from_time} to {to_time} you touched nothing, and that counted as work. Were you away?</source>
        <translation>[Ƒřóóɱ {from_time} ţóó {to_time} ýóóúú ţóóúúçħééđ ñóóţħííñğ, ááñđ ţħááţ çóóúúñţééđ ááš ŵóóřķ. Ŵééřéé ýóóúú ááŵááý? ···· ···· ···]</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>[ÍÍ ŵááš ááŵááý]</translation>
    </message>
    <message>
        <source>I was reading</source>
        <translation>[ÍÍ ŵááš řééááđííñğ]</translation>
    </message>
    <message>
        <source>No, don't wait for this</source>
        <translation>[Ñóó, đóóñ'ţ ŵááííţ ƒóóř ţħííš ··]</translation>
    </message>
    <message>
        <source>Yes, wait for it</source>
        <translation>[Ýééš, ŵááííţ ƒóóř ííţ ]</translation>
    </message>
    <message>
        <source>You seemed to be away, and that counted as a break. Were you still at the desk?</source>
        <translation>[Ýóóúú šééééɱééđ ţóó ƀéé ááŵááý, ááñđ ţħááţ çóóúúñţééđ ááš áá ƀřééááķ. Ŵééřéé ýóóúú šţííļļ ááţ ţħéé đééšķ? ···· ]</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Back to today</source>
        <translation>[ßááçķ ţóó ţóóđááý ]</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>[Ţħéé đááý ááƒţééř ]</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>[Ţħéé đááý ƀééƒóóřéé ]</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>[Ţħéé đááý ţħááţ ííš šħóóŵñ ··]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Ţóóđááý]</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Break</source>
        <translation>[ßřééááķ]</translation>
    </message>
    <message>
        <source>No break yet today. Getting up on your own counts just as well.</source>
        <translation>[Ñóó ƀřééááķ ýééţ ţóóđááý. Ğééţţííñğ úúþ óóñ ýóóúúř óóŵñ çóóúúñţš ĵúúšţ ááš ŵééļļ. ···· ·]</translation>
    </message>
    <message>
        <source>No break yet today. The first is offered after {earliest} to {latest} of work; getting up on your own counts just as well.</source>
        <translation>[Ñóó ƀřééááķ ýééţ ţóóđááý. Ţħéé ƒíířšţ ííš óóƒƒééřééđ ááƒţééř {earliest} ţóó {latest} óóƒ ŵóóřķ; ğééţţííñğ úúþ óóñ ýóóúúř óóŵñ çóóúúñţš ĵúúšţ ááš ŵééļļ. ···· ···· ···· ····]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Ţóóđááý]</translation>
    </message>
</context>
<context>
    <name>DayPicture</name>
    <message>
        <source>From</source>
        <translation>[Ƒřóóɱ ]</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>[Ļééñğţħ ]</translation>
    </message>
    <message>
        <source>NeckBreak paused</source>
        <translation>[Ñééçķßřééááķ þááúúšééđ]</translation>
    </message>
    <message>
        <source>Nothing noted yet today. Work and breaks appear here as they come.</source>
        <translation>[Ñóóţħííñğ ñóóţééđ ýééţ ţóóđááý. Ŵóóřķ ááñđ ƀřééááķš ááþþééáář ħééřéé ááš ţħééý çóóɱéé. ···· ]</translation>
    </message>
    <message>
        <source>Nothing was noted on this day.</source>
        <translation>[Ñóóţħííñğ ŵááš ñóóţééđ óóñ ţħííš đááý. ···]</translation>
    </message>
    <message>
        <source>To</source>
        <translation>[Ţóó]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Ţóóđááý]</translation>
    </message>
    <message>
        <source>What</source>
        <translation>[Ŵħááţ ]</translation>
    </message>
    <message>
        <source>What held breaks back, and pauses, are kept for some weeks only.</source>
        <translation>[Ŵħááţ ħééļđ ƀřééááķš ƀááçķ, ááñđ þááúúšééš, áářéé ķééþţ ƒóóř šóóɱéé ŵééééķš óóñļý. ···· ··]</translation>
    </message>
    <message>
        <source>Work, breaks and what came between, from {first} to {last}.</source>
        <translation>[Ŵóóřķ, ƀřééááķš ááñđ ŵħááţ çááɱéé ƀééţŵééééñ, ƒřóóɱ {first} ţóó {last}. ···· ···· ·]</translation>
    </message>
    <message>
        <source>away</source>
        <translation>[ááŵááý]</translation>
    </message>
    <message>
        <source>guided break</source>
        <translation>[ğúúííđééđ ƀřééááķ]</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>[óóúúţšííđéé ýóóúúř ħóóúúřš]</translation>
    </message>
    <message>
        <source>work</source>
        <translation>[ŵóóřķ ]</translation>
    </message>
    <message>
        <source>work, breaks held back</source>
        <translation>[ŵóóřķ, ƀřééááķš ħééļđ ƀááçķ ···]</translation>
    </message>
    <message>
        <source>{what} ({detail})</source>
        <translation>[{what} ({detail}) ···· ·]</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Day off</source>
        <translation>[Đááý óóƒƒ ]</translation>
    </message>
    <message>
        <source>{day}: working hours</source>
        <translation>[{day}: ŵóóřķííñğ ħóóúúřš ···]</translation>
    </message>
</context>
<context>
    <name>DiscomfortPicture</name>
    <message>
        <source>Breaks</source>
        <translation>[ßřééááķš]</translation>
    </message>
    <message>
        <source>Discomfort and breaks, week by week</source>
        <translation>[Đííšçóóɱƒóóřţ ááñđ ƀřééááķš, ŵééééķ ƀý ŵééééķ ···]</translation>
    </message>
    <message>
        <source>Discomfort, 0 to 10</source>
        <translation>[Đííšçóóɱƒóóřţ, 0 ţóó 10 ···]</translation>
    </message>
    <message>
        <source>Two pictures on one time axis. They can't show cause: much else changes from week to week.</source>
        <translation>[Ţŵóó þííçţúúřééš óóñ óóñéé ţííɱéé ááẋííš. Ţħééý çááñ'ţ šħóóŵ çááúúšéé: ɱúúçħ ééļšéé çħááñğééš ƒřóóɱ ŵééééķ ţóó ŵééééķ. ···· ··]</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>[Ŵééééķ]</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>[Ŵééééķ óóƒ {day} ·]</translation>
    </message>
    <message>
        <source>With a check-in each week, which takes ten seconds, you see here how your neck has been, above the breaks of those weeks.</source>
        <translation>[Ŵííţħ áá çħééçķ-ííñ ééááçħ ŵééééķ, ŵħííçħ ţááķééš ţééñ šééçóóñđš, ýóóúú šéééé ħééřéé ħóóŵ ýóóúúř ñééçķ ħááš ƀééééñ, ááƀóóṽéé ţħéé ƀřééááķš óóƒ ţħóóšéé ŵééééķš. ···· ····]</translation>
    </message>
    <message>
        <source>discomfort {number} of 10</source>
        <translation>[đííšçóóɱƒóóřţ {number} óóƒ 10 ···· ]</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>That could not be started. In a terminal it is: neckbreak erase --yes</source>
        <translation>[Ţħááţ çóóúúļđ ñóóţ ƀéé šţáářţééđ. ÍÍñ áá ţééřɱííñááļ ííţ ííš: ñééçķƀřééááķ ééřáášéé --ýééš ···· ·]</translation>
    </message>
    <message>
        <source>That did not work; the history is as it was.</source>
        <translation>[Ţħááţ đííđ ñóóţ ŵóóřķ; ţħéé ħííšţóóřý ííš ááš ííţ ŵááš. ···· ·]</translation>
    </message>
    <message>
        <source>The history of {file} was taken in.</source>
        <translation>[Ţħéé ħííšţóóřý óóƒ {file} ŵááš ţááķééñ ííñ. ···· ]</translation>
    </message>
    <message>
        <source>The history was exported to {file}.</source>
        <translation>[Ţħéé ħííšţóóřý ŵááš ééẋþóóřţééđ ţóó {file}. ···· ]</translation>
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
    <name>ForeignWords</name>
    <message>
        <source>1 day</source>
        <translation>[1 đááý ]</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>[{n} đááýš ·]</translation>
    </message>
    <message>
        <source>{program} counted on {days}: {taken} of {offered} rest breaks taken and {natural} natural ones</source>
        <translation>[{program} çóóúúñţééđ óóñ {days}: {taken} óóƒ {offered} řééšţ ƀřééááķš ţááķééñ ááñđ {natural} ñááţúúřááļ óóñééš ···· ···· ···· ···· ·]</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>A year</source>
        <translation>[ÁÁ ýééáář]</translation>
    </message>
    <message>
        <source>Check-in now</source>
        <translation>[Çħééçķ-ííñ ñóóŵ ·]</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>[Ƒóóúúř ŵééééķš]</translation>
    </message>
    <message>
        <source>Here you will see how your days went: work and breaks on a line, what was moved, and after some weeks when a break suits you. It stays on this computer.</source>
        <translation>[Ħééřéé ýóóúú ŵííļļ šéééé ħóóŵ ýóóúúř đááýš ŵééñţ: ŵóóřķ ááñđ ƀřééááķš óóñ áá ļííñéé, ŵħááţ ŵááš ɱóóṽééđ, ááñđ ááƒţééř šóóɱéé ŵééééķš ŵħééñ áá ƀřééááķ šúúííţš ýóóúú. ÍÍţ šţááýš óóñ ţħííš çóóɱþúúţééř. ···· ···· ····]</translation>
    </message>
    <message>
        <source>History</source>
        <translation>[Ħííšţóóřý ]</translation>
    </message>
    <message>
        <source>NeckBreak noted nothing in this time.</source>
        <translation>[Ñééçķßřééááķ ñóóţééđ ñóóţħííñğ ííñ ţħííš ţííɱéé. ···]</translation>
    </message>
    <message>
        <source>Report for the physiotherapist…</source>
        <translation>[Řééþóóřţ ƒóóř ţħéé þħýšííóóţħééřááþííšţ… ··]</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>[Ţááķéé áá ƀřééááķ]</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>[Ţħéé çħóóšééñ đááý ·]</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>[Ţħííš ŵééééķ ]</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>[Ţííɱéé ţħááţ ííš ļóóóóķééđ ááţ ]</translation>
    </message>
    <message>
        <source>Your history begins today</source>
        <translation>[Ýóóúúř ħííšţóóřý ƀééğííñš ţóóđááý ·]</translation>
    </message>
</context>
<context>
    <name>HistorySummary</name>
    <message>
        <source>1 break of your own</source>
        <translation>[1 ƀřééááķ óóƒ ýóóúúř óóŵñ ·]</translation>
    </message>
    <message>
        <source>1 guided break</source>
        <translation>[1 ğúúííđééđ ƀřééááķ ]</translation>
    </message>
    <message>
        <source>Of {offered} offered, {done} done to the end.</source>
        <translation>[ÓÓƒ {offered} óóƒƒééřééđ, {done} đóóñéé ţóó ţħéé ééñđ. ···· ···]</translation>
    </message>
    <message>
        <source>Of {offered} offered, {done} done to the end: {percent} %. About half is a good week.</source>
        <translation>[ÓÓƒ {offered} óóƒƒééřééđ, {done} đóóñéé ţóó ţħéé ééñđ: {percent} %. ÁÁƀóóúúţ ħááļƒ ííš áá ğóóóóđ ŵééééķ. ···· ···· ····]</translation>
    </message>
    <message>
        <source>Strength on 1 day.</source>
        <translation>[Šţřééñğţħ óóñ 1 đááý. ···]</translation>
    </message>
    <message>
        <source>Strength on {n} days.</source>
        <translation>[Šţřééñğţħ óóñ {n} đááýš. ····]</translation>
    </message>
    <message>
        <source>That is a larger share than in the four weeks before.</source>
        <translation>[Ţħááţ ííš áá ļáářğééř šħáářéé ţħááñ ííñ ţħéé ƒóóúúř ŵééééķš ƀééƒóóřéé. ···]</translation>
    </message>
    <message>
        <source>That is a smaller share than in the four weeks before; weeks differ.</source>
        <translation>[Ţħááţ ííš áá šɱááļļééř šħáářéé ţħááñ ííñ ţħéé ƒóóúúř ŵééééķš ƀééƒóóřéé; ŵééééķš đííƒƒééř. ···· ]</translation>
    </message>
    <message>
        <source>The longest spell of work without a break: {length}.</source>
        <translation>[Ţħéé ļóóñğééšţ šþééļļ óóƒ ŵóóřķ ŵííţħóóúúţ áá ƀřééááķ: {length}. ···· ···]</translation>
    </message>
    <message>
        <source>{guided}, {n} of your own</source>
        <translation>[{guided}, {n} óóƒ ýóóúúř óóŵñ ···· ]</translation>
    </message>
    <message>
        <source>{length} of movement.</source>
        <translation>[{length} óóƒ ɱóóṽééɱééñţ. ···]</translation>
    </message>
    <message>
        <source>{length} of work</source>
        <translation>[{length} óóƒ ŵóóřķ ···]</translation>
    </message>
    <message>
        <source>{longest} {percent} % of work was in spells of over an hour.</source>
        <translation>[{longest} {percent} % óóƒ ŵóóřķ ŵááš ííñ šþééļļš óóƒ óóṽééř ááñ ħóóúúř. ···· ···· ··]</translation>
    </message>
    <message>
        <source>{moved} Left and right got about the same.</source>
        <translation>[{moved} Ļééƒţ ááñđ řííğħţ ğóóţ ááƀóóúúţ ţħéé šááɱéé. ···· ·]</translation>
    </message>
    <message>
        <source>{moved} Left {left}, right {right}.</source>
        <translation>[{moved} Ļééƒţ {left}, řííğħţ {right}. ···· ···· ·]</translation>
    </message>
    <message>
        <source>{n} breaks of your own</source>
        <translation>[{n} ƀřééááķš óóƒ ýóóúúř óóŵñ ··]</translation>
    </message>
    <message>
        <source>{n} guided breaks</source>
        <translation>[{n} ğúúííđééđ ƀřééááķš ·]</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>1 break</source>
        <translation>[1 ƀřééááķ ]</translation>
    </message>
    <message>
        <source>done</source>
        <translation>[đóóñéé]</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>[ííñ þáářţ ]</translation>
    </message>
    <message>
        <source>left for a break of your own</source>
        <translation>[ļééƒţ ƒóóř áá ƀřééááķ óóƒ ýóóúúř óóŵñ ·]</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>[ñóóţ ááñšŵééřééđ ]</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>[šķííþþééđ ]</translation>
    </message>
    <message>
        <source>started by you</source>
        <translation>[šţáářţééđ ƀý ýóóúú ·]</translation>
    </message>
    <message>
        <source>without a good moment</source>
        <translation>[ŵííţħóóúúţ áá ğóóóóđ ɱóóɱééñţ]</translation>
    </message>
    <message>
        <source>{n} breaks</source>
        <translation>[{n} ƀřééááķš ·]</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <translation>[{n} {kind} ···]</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Breaks have been held back since {time}. Should they wait?</source>
        <translation>[ßřééááķš ħááṽéé ƀééééñ ħééļđ ƀááçķ šííñçéé {time}. Šħóóúúļđ ţħééý ŵááííţ? ···· ··]</translation>
    </message>
    <message>
        <source>Do not disturb has been on since {time}. Should breaks wait for it?</source>
        <translation>[Đóó ñóóţ đííšţúúřƀ ħááš ƀééééñ óóñ šííñçéé {time}. Šħóóúúļđ ƀřééááķš ŵááííţ ƒóóř ííţ? ···· ···]</translation>
    </message>
    <message>
        <source>Something has filled the screen since {time}. Should breaks wait for it?</source>
        <translation>[Šóóɱééţħííñğ ħááš ƒííļļééđ ţħéé šçřééééñ šííñçéé {time}. Šħóóúúļđ ƀřééááķš ŵááííţ ƒóóř ííţ? ···· ····]</translation>
    </message>
    <message>
        <source>Something has kept the screen on since {time}. Should breaks wait for it?</source>
        <translation>[Šóóɱééţħííñğ ħááš ķééþţ ţħéé šçřééééñ óóñ šííñçéé {time}. Šħóóúúļđ ƀřééááķš ŵááííţ ƒóóř ííţ? ···· ····]</translation>
    </message>
    <message>
        <source>Your camera has been in use since {time}. Are you in a call?</source>
        <translation>[Ýóóúúř çááɱééřáá ħááš ƀééééñ ííñ úúšéé šííñçéé {time}. ÁÁřéé ýóóúú ííñ áá çááļļ? ···]</translation>
    </message>
    <message>
        <source>Your microphone has been in use since {time}. Are you in a call?</source>
        <translation>[Ýóóúúř ɱííçřóóþħóóñéé ħááš ƀééééñ ííñ úúšéé šííñçéé {time}. ÁÁřéé ýóóúú ííñ áá çááļļ? ····]</translation>
    </message>
    <message>
        <source>{name} has been using your camera since {time}. Are you in a call?</source>
        <translation>[{name} ħááš ƀééééñ úúšííñğ ýóóúúř çááɱééřáá šííñçéé {time}. ÁÁřéé ýóóúú ííñ áá çááļļ? ···· ·]</translation>
    </message>
    <message>
        <source>{name} has been using your microphone since {time}. Are you in a call?</source>
        <translation>[{name} ħááš ƀééééñ úúšííñğ ýóóúúř ɱííçřóóþħóóñéé šííñçéé {time}. ÁÁřéé ýóóúú ííñ áá çááļļ? ···· ··]</translation>
    </message>
    <message>
        <source>{name} has filled the screen since {time}. Should breaks wait for it?</source>
        <translation>[{name} ħááš ƒííļļééđ ţħéé šçřééééñ šííñçéé {time}. Šħóóúúļđ ƀřééááķš ŵááííţ ƒóóř ííţ? ···· ···· ·]</translation>
    </message>
    <message>
        <source>{name} has kept the screen on since {time}. Should breaks wait for it?</source>
        <translation>[{name} ħááš ķééþţ ţħéé šçřééééñ óóñ šííñçéé {time}. Šħóóúúļđ ƀřééááķš ŵááííţ ƒóóř ííţ? ···· ···· ·]</translation>
    </message>
</context>
<context>
    <name>HolidaysEditor</name>
    <message>
        <source>Add</source>
        <translation>[ÁÁđđ]</translation>
    </message>
    <message>
        <source>Add these days off</source>
        <translation>[ÁÁđđ ţħééšéé đááýš óóƒƒ ·]</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>[Đááýš óóƒƒ ]</translation>
    </message>
    <message>
        <source>Days off: first day</source>
        <translation>[Đááýš óóƒƒ: ƒíířšţ đááý ···]</translation>
    </message>
    <message>
        <source>Days off: last day</source>
        <translation>[Đááýš óóƒƒ: ļáášţ đááý ··]</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>[Ƒíířšţ đááý ·]</translation>
    </message>
    <message>
        <source>Holidays and leave. Nothing is offered on them.</source>
        <translation>[Ħóóļííđááýš ááñđ ļééááṽéé. Ñóóţħííñğ ííš óóƒƒééřééđ óóñ ţħééɱ. ···]</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>[Ļáášţ đááý ]</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>For example 9–12:30, 13:30–18. Times such as 22–6 go over midnight. Empty means a day off.</source>
        <translation>[Ƒóóř ééẋááɱþļéé 9–12:30, 13:30–18. Ţííɱééš šúúçħ ááš 22–6 ğóó óóṽééř ɱííđñííğħţ. ÉÉɱþţý ɱééááñš áá đááý óóƒƒ. ···· ···· ···· ·]</translation>
    </message>
    <message>
        <source>Gives them the hours of Monday</source>
        <translation>[Ğííṽééš ţħééɱ ţħéé ħóóúúřš óóƒ Ṁóóñđááý ··]</translation>
    </message>
    <message>
        <source>Only during working hours</source>
        <translation>[ÓÓñļý đúúřííñğ ŵóóřķííñğ ħóóúúřš ··]</translation>
    </message>
    <message>
        <source>Outside of them nothing is offered and nothing is counted.</source>
        <translation>[ÓÓúúţšííđéé óóƒ ţħééɱ ñóóţħííñğ ííš óóƒƒééřééđ ááñđ ñóóţħííñğ ííš çóóúúñţééđ. ···]</translation>
    </message>
    <message>
        <source>Same for Tuesday to Friday</source>
        <translation>[Šááɱéé ƒóóř Ţúúééšđááý ţóó Ƒřííđááý ]</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>A day off. Nothing is offered.</source>
        <translation>[ÁÁ đááý óóƒƒ. Ñóóţħííñğ ííš óóƒƒééřééđ. ··]</translation>
    </message>
    <message>
        <source>Not today, you said. Nothing is offered.</source>
        <translation>[Ñóóţ ţóóđááý, ýóóúú šááííđ. Ñóóţħííñğ ííš óóƒƒééřééđ. ··]</translation>
    </message>
    <message>
        <source>Outside your working hours. Nothing is offered.</source>
        <translation>[ÓÓúúţšííđéé ýóóúúř ŵóóřķííñğ ħóóúúřš. Ñóóţħííñğ ííš óóƒƒééřééđ. ··]</translation>
    </message>
    <message>
        <source>Working hours: until {time}</source>
        <translation>[Ŵóóřķííñğ ħóóúúřš: úúñţííļ {time} ····]</translation>
    </message>
    <message>
        <source>Your settings leave no working hours in the next year. Nothing is offered.</source>
        <translation>[Ýóóúúř šééţţííñğš ļééááṽéé ñóó ŵóóřķííñğ ħóóúúřš ííñ ţħéé ñééẋţ ýééáář. Ñóóţħííñğ ííš óóƒƒééřééđ. ···· ·]</translation>
    </message>
</context>
<context>
    <name>HurtsPage</name>
    <message>
        <source>A pull, and that is fine</source>
        <translation>[ÁÁ þúúļļ, ááñđ ţħááţ ííš ƒííñéé ··]</translation>
    </message>
    <message>
        <source>A sharp pain, or worse than usual</source>
        <translation>[ÁÁ šħáářþ þááííñ, óóř ŵóóřšéé ţħááñ úúšúúááļ ·]</translation>
    </message>
    <message>
        <source>It is sore</source>
        <translation>[ÍÍţ ííš šóóřéé]</translation>
    </message>
    <message>
        <source>Stopped. What was it?</source>
        <translation>[Šţóóþþééđ. Ŵħááţ ŵááš ííţ? ··]</translation>
    </message>
    <message>
        <source>The break ends, and breaks stay easy today.</source>
        <translation>[Ţħéé ƀřééááķ ééñđš, ááñđ ƀřééááķš šţááý ééáášý ţóóđááý. ····]</translation>
    </message>
    <message>
        <source>The break ends, and the warning signs come up.</source>
        <translation>[Ţħéé ƀřééááķ ééñđš, ááñđ ţħéé ŵáářñííñğ šííğñš çóóɱéé úúþ. ···· ]</translation>
    </message>
    <message>
        <source>The break goes on where it was.</source>
        <translation>[Ţħéé ƀřééááķ ğóóééš óóñ ŵħééřéé ííţ ŵááš. ·]</translation>
    </message>
    <message>
        <source>The keys 1 to 4 answer, too. Esc ends the break.</source>
        <translation>[Ţħéé ķééýš 1 ţóó 4 ááñšŵééř, ţóóóó. ÉÉšç ééñđš ţħéé ƀřééááķ. ···· ·]</translation>
    </message>
    <message>
        <source>This movement is left out; the break goes on with the next one.</source>
        <translation>[Ţħííš ɱóóṽééɱééñţ ííš ļééƒţ óóúúţ; ţħéé ƀřééááķ ğóóééš óóñ ŵííţħ ţħéé ñééẋţ óóñéé. ···· ]</translation>
    </message>
    <message>
        <source>Tingling, weak, dizzy, or seeing or speaking oddly</source>
        <translation>[Ţííñğļííñğ, ŵééááķ, đíížžý, óóř šééééííñğ óóř šþééááķííñğ óóđđļý ···· ]</translation>
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
    <name>MainPresenter</name>
    <message>
        <source>Launch at login could not be changed: {reason}</source>
        <translation>[Ļááúúñçħ ááţ ļóóğííñ çóóúúļđ ñóóţ ƀéé çħááñğééđ: {reason} ···· ·]</translation>
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
        <source>History</source>
        <translation>[Ħííšţóóřý ]</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>[Ṁóóṽééɱééñţš ]</translation>
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
    <name>MishapWords</name>
    <message>
        <source>, with 1 break found again</source>
        <translation>[, ŵííţħ 1 ƀřééááķ ƒóóúúñđ ááğááííñ ·]</translation>
    </message>
    <message>
        <source>, with {n} breaks found again</source>
        <translation>[, ŵííţħ {n} ƀřééááķš ƒóóúúñđ ááğááííñ ···]</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one was begun{found}; the old file is kept as {file}.</source>
        <translation>[Ţħéé ħííšţóóřý ŵááš đááɱááğééđ, šóó áá ñééŵ óóñéé ŵááš ƀééğúúñ{found}; ţħéé óóļđ ƒííļéé ííš ķééþţ ááš {file}. ···· ···· ··]</translation>
    </message>
    <message>
        <source>The history was damaged, so the copy of {day} was put back{found}; the old file is kept as {file}.</source>
        <translation>[Ţħéé ħííšţóóřý ŵááš đááɱááğééđ, šóó ţħéé çóóþý óóƒ {day} ŵááš þúúţ ƀááçķ{found}; ţħéé óóļđ ƒííļéé ííš ķééþţ ááš {file}. ···· ···· ···· ··]</translation>
    </message>
    <message>
        <source>The history {file} was written by a newer version of NeckBreak; please install that version. Until then new breaks are kept in {beside}.</source>
        <translation>[Ţħéé ħííšţóóřý {file} ŵááš ŵřííţţééñ ƀý áá ñééŵééř ṽééřšííóóñ óóƒ Ñééçķßřééááķ; þļééáášéé ííñšţááļļ ţħááţ ṽééřšííóóñ. ÚÚñţííļ ţħééñ ñééŵ ƀřééááķš áářéé ķééþţ ííñ {beside}. ···· ···· ···· ···]</translation>
    </message>
    <message>
        <source>{found} so far</source>
        <translation>[{found} šóó ƒáář ···]</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>A break had waited since {since}, for a quiet moment.</source>
        <translation>[ÁÁ ƀřééááķ ħááđ ŵááííţééđ šííñçéé {since}, ƒóóř áá ɋúúííééţ ɱóóɱééñţ. ····]</translation>
    </message>
    <message>
        <source>A break was due since {since} and waited for a quiet moment.</source>
        <translation>[ÁÁ ƀřééááķ ŵááš đúúéé šííñçéé {since} ááñđ ŵááííţééđ ƒóóř áá ɋúúííééţ ɱóóɱééñţ. ····]</translation>
    </message>
    <message>
        <source>A break was running, since {since}.</source>
        <translation>[ÁÁ ƀřééááķ ŵááš řúúññííñğ, šííñçéé {since}. ···· ]</translation>
    </message>
    <message>
        <source>Breaks were held back: {reasons}.</source>
        <translation>[ßřééááķš ŵééřéé ħééļđ ƀááçķ: {reasons}. ···· ·]</translation>
    </message>
    <message>
        <source>It was outside your working hours, until {end}.</source>
        <translation>[ÍÍţ ŵááš óóúúţšííđéé ýóóúúř ŵóóřķííñğ ħóóúúřš, úúñţííļ {end}. ····]</translation>
    </message>
    <message>
        <source>NeckBreak was not running, from {since} to {end}.</source>
        <translation>[Ñééçķßřééááķ ŵááš ñóóţ řúúññííñğ, ƒřóóɱ {since} ţóó {end}. ···· ···· ]</translation>
    </message>
    <message>
        <source>NeckBreak was paused by you until {end}.</source>
        <translation>[Ñééçķßřééááķ ŵááš þááúúšééđ ƀý ýóóúú úúñţííļ {end}. ····]</translation>
    </message>
    <message>
        <source>The card had not been answered at {since}; it was to come back at {end}.</source>
        <translation>[Ţħéé çáářđ ħááđ ñóóţ ƀééééñ ááñšŵééřééđ ááţ {since}; ííţ ŵááš ţóó çóóɱéé ƀááçķ ááţ {end}. ···· ···· ·]</translation>
    </message>
    <message>
        <source>The card was open, since {since}.</source>
        <translation>[Ţħéé çáářđ ŵááš óóþééñ, šííñçéé {since}. ···· ]</translation>
    </message>
    <message>
        <source>The computer had just woken, or its clock had changed; for a minute nothing is offered.</source>
        <translation>[Ţħéé çóóɱþúúţééř ħááđ ĵúúšţ ŵóóķééñ, óóř ííţš çļóóçķ ħááđ çħááñğééđ; ƒóóř áá ɱííñúúţéé ñóóţħííñğ ííš óóƒƒééřééđ. ···· ····]</translation>
    </message>
    <message>
        <source>The computer was asleep, from {since} to {end}.</source>
        <translation>[Ţħéé çóóɱþúúţééř ŵááš áášļééééþ, ƒřóóɱ {since} ţóó {end}. ···· ···]</translation>
    </message>
    <message>
        <source>The log does not go back that far; it is kept for 30 days.</source>
        <translation>[Ţħéé ļóóğ đóóééš ñóóţ ğóó ƀááçķ ţħááţ ƒáář; ííţ ííš ķééþţ ƒóóř 30 đááýš. ···· ···]</translation>
    </message>
    <message>
        <source>The screen was locked, since {since}.</source>
        <translation>[Ţħéé šçřééééñ ŵááš ļóóçķééđ, šííñçéé {since}. ···· ·]</translation>
    </message>
    <message>
        <source>You had been working since {since}; no break was due yet.</source>
        <translation>[Ýóóúú ħááđ ƀééééñ ŵóóřķííñğ šííñçéé {since}; ñóó ƀřééááķ ŵááš đúúéé ýééţ. ···· ·]</translation>
    </message>
    <message>
        <source>You had said later at {since}; the card was to come back at {end}.</source>
        <translation>[Ýóóúú ħááđ šááííđ ļááţééř ááţ {since}; ţħéé çáářđ ŵááš ţóó çóóɱéé ƀááçķ ááţ {end}. ···· ····]</translation>
    </message>
    <message>
        <source>You were at the desk; so soon after a pause nothing is offered.</source>
        <translation>[Ýóóúú ŵééřéé ááţ ţħéé đééšķ; šóó šóóóóñ ááƒţééř áá þááúúšéé ñóóţħííñğ ííš óóƒƒééřééđ. ··]</translation>
    </message>
    <message>
        <source>You were away from {since} to {end}; that counts as a break.</source>
        <translation>[Ýóóúú ŵééřéé ááŵááý ƒřóóɱ {since} ţóó {end}; ţħááţ çóóúúñţš ááš áá ƀřééááķ. ···· ···]</translation>
    </message>
    <message>
        <source>You were reading from {since} to {end}; that counts as work.</source>
        <translation>[Ýóóúú ŵééřéé řééááđííñğ ƒřóóɱ {since} ţóó {end}; ţħááţ çóóúúñţš ááš ŵóóřķ. ···· ····]</translation>
    </message>
    <message>
        <source>{reason}, since {time}</source>
        <translation>[{reason}, šííñçéé {time} ···· ·]</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>58 studies of breathing practices for stress and worry</source>
        <translation>[58 šţúúđííééš óóƒ ƀřééááţħííñğ þřááçţííçééš ƒóóř šţřééšš ááñđ ŵóóřřý ···· ··]</translation>
    </message>
    <message>
        <source>A comparison of 40 trials of exercise for ongoing neck pain</source>
        <translation>[ÁÁ çóóɱþáářííšóóñ óóƒ 40 ţřííááļš óóƒ ééẋééřçííšéé ƒóóř óóñğóóííñğ ñééçķ þááííñ ···]</translation>
    </message>
    <message>
        <source>A few steps</source>
        <translation>[ÁÁ ƒééŵ šţééþš ]</translation>
    </message>
    <message>
        <source>A little. A large review found that weeks of strength training helped some people with ongoing neck pain. The trials used bands and more effort than a wall.</source>
        <translation>[ÁÁ ļííţţļéé. ÁÁ ļáářğéé řééṽííééŵ ƒóóúúñđ ţħááţ ŵééééķš óóƒ šţřééñğţħ ţřááííñííñğ ħééļþééđ šóóɱéé þééóóþļéé ŵííţħ óóñğóóííñğ ñééçķ þááííñ. Ţħéé ţřííááļš úúšééđ ƀááñđš ááñđ ɱóóřéé ééƒƒóóřţ ţħááñ áá ŵááļļ. ···· ···· ····]</translation>
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
        <source>A little. In one trial with 47 people, ten weeks of training these muscles three times a week went with less pain. A few push-ups in a break were not studied.</source>
        <translation>[ÁÁ ļííţţļéé. ÍÍñ óóñéé ţřííááļ ŵííţħ 47 þééóóþļéé, ţééñ ŵééééķš óóƒ ţřááííñííñğ ţħééšéé ɱúúšçļééš ţħřéééé ţííɱééš áá ŵééééķ ŵééñţ ŵííţħ ļééšš þááííñ. ÁÁ ƒééŵ þúúšħ-úúþš ííñ áá ƀřééááķ ŵééřéé ñóóţ šţúúđííééđ. ···· ···· ···]</translation>
    </message>
    <message>
        <source>A little. In reviews, weeks of strength training went with less pain, though the authors were unsure how much. A light press by hand was not studied alone.</source>
        <translation>[ÁÁ ļííţţļéé. ÍÍñ řééṽííééŵš, ŵééééķš óóƒ šţřééñğţħ ţřááííñííñğ ŵééñţ ŵííţħ ļééšš þááííñ, ţħóóúúğħ ţħéé ááúúţħóóřš ŵééřéé úúñšúúřéé ħóóŵ ɱúúçħ. ÁÁ ļííğħţ þřééšš ƀý ħááñđ ŵááš ñóóţ šţúúđííééđ ááļóóñéé. ···· ···· ···· ··]</translation>
    </message>
    <message>
        <source>A little. It belongs to the kind of stretching that went with less pain than a leaflet in one trial with 96 office workers; nobody studied it alone.</source>
        <translation>[ÁÁ ļííţţļéé. ÍÍţ ƀééļóóñğš ţóó ţħéé ķííñđ óóƒ šţřééţçħííñğ ţħááţ ŵééñţ ŵííţħ ļééšš þááííñ ţħááñ áá ļééááƒļééţ ííñ óóñéé ţřííááļ ŵííţħ 96 óóƒƒííçéé ŵóóřķééřš; ñóóƀóóđý šţúúđííééđ ííţ ááļóóñéé. ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>A little. One trial with 96 office workers with ongoing neck pain: four weeks of neck and shoulder stretching went with less pain than a leaflet alone.</source>
        <translation>[ÁÁ ļííţţļéé. ÓÓñéé ţřííááļ ŵííţħ 96 óóƒƒííçéé ŵóóřķééřš ŵííţħ óóñğóóííñğ ñééçķ þááííñ: ƒóóúúř ŵééééķš óóƒ ñééçķ ááñđ šħóóúúļđééř šţřééţçħííñğ ŵééñţ ŵííţħ ļééšš þááííñ ţħááñ áá ļééááƒļééţ ááļóóñéé. ···· ···· ····]</translation>
    </message>
    <message>
        <source>A mild pull at the back of the shoulder. Breathe.</source>
        <translation>[ÁÁ ɱííļđ þúúļļ ááţ ţħéé ƀááçķ óóƒ ţħéé šħóóúúļđééř. ßřééááţħéé. ···· ]</translation>
    </message>
    <message>
        <source>A moment there.</source>
        <translation>[ÁÁ ɱóóɱééñţ ţħééřéé. ]</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>[ÁÁ þááúúšéé]</translation>
    </message>
    <message>
        <source>A short walk</source>
        <translation>[ÁÁ šħóóřţ ŵááļķ ·]</translation>
    </message>
    <message>
        <source>A shoulder stretch</source>
        <translation>[ÁÁ šħóóúúļđééř šţřééţçħ ·]</translation>
    </message>
    <message>
        <source>A small effort is plenty. Keep breathing.</source>
        <translation>[ÁÁ šɱááļļ ééƒƒóóřţ ííš þļééñţý. Ķééééþ ƀřééááţħííñğ. ····]</translation>
    </message>
    <message>
        <source>A stretch for the upper back</source>
        <translation>[ÁÁ šţřééţçħ ƒóóř ţħéé úúþþééř ƀááçķ ···]</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>[ÁÁ ŵááļķ]</translation>
    </message>
    <message>
        <source>A year of exercise for office workers without neck pain</source>
        <translation>[ÁÁ ýééáář óóƒ ééẋééřçííšéé ƒóóř óóƒƒííçéé ŵóóřķééřš ŵííţħóóúúţ ñééçķ þááííñ ·]</translation>
    </message>
    <message>
        <source>A year of neck training, 180 office workers with ongoing pain</source>
        <translation>[ÁÁ ýééáář óóƒ ñééçķ ţřááííñííñğ, 180 óóƒƒííçéé ŵóóřķééřš ŵííţħ óóñğóóííñğ þááííñ ····]</translation>
    </message>
    <message>
        <source>A year of neck training, 180 office workers: quality of life</source>
        <translation>[ÁÁ ýééáář óóƒ ñééçķ ţřááííñííñğ, 180 óóƒƒííçéé ŵóóřķééřš: ɋúúááļííţý óóƒ ļííƒéé ····]</translation>
    </message>
    <message>
        <source>About a third of your strength. Keep breathing.</source>
        <translation>[ÁÁƀóóúúţ áá ţħíířđ óóƒ ýóóúúř šţřééñğţħ. Ķééééþ ƀřééááţħííñğ. ····]</translation>
    </message>
    <message>
        <source>Active breaks or shifts of position for six months, 193 office workers</source>
        <translation>[ÁÁçţííṽéé ƀřééááķš óóř šħííƒţš óóƒ þóóšííţííóóñ ƒóóř šííẋ ɱóóñţħš, 193 óóƒƒííçéé ŵóóřķééřš ···· ··]</translation>
    </message>
    <message>
        <source>All of you</source>
        <translation>[ÁÁļļ óóƒ ýóóúú]</translation>
    </message>
    <message>
        <source>All of you: it ends sitting in one position.</source>
        <translation>[ÁÁļļ óóƒ ýóóúú: ííţ ééñđš šííţţííñğ ííñ óóñéé þóóšííţííóóñ. ··]</translation>
    </message>
    <message>
        <source>All the muscles that move your neck; you notice which way is stiff.</source>
        <translation>[ÁÁļļ ţħéé ɱúúšçļééš ţħááţ ɱóóṽéé ýóóúúř ñééçķ; ýóóúú ñóóţííçéé ŵħííçħ ŵááý ííš šţííƒƒ. ···· ··]</translation>
    </message>
    <message>
        <source>All the way down, shoulders low.</source>
        <translation>[ÁÁļļ ţħéé ŵááý đóóŵñ, šħóóúúļđééřš ļóóŵ. ····]</translation>
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
        <source>Andersen and others</source>
        <translation>[ÁÁñđééřšééñ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Andersen, C. H., and others</source>
        <translation>[ÁÁñđééřšééñ, Ç. Ħ., ááñđ óóţħééřš ····]</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>[ÁÁřɱš ]</translation>
    </message>
    <message>
        <source>Arms crossed. Ribs turn left, {breaths}, come back.</source>
        <translation>[ÁÁřɱš çřóóššééđ. Řííƀš ţúúřñ ļééƒţ, {breaths}, çóóɱéé ƀááçķ. ···· ···· ]</translation>
    </message>
    <message>
        <source>Arms crossed. Ribs turn right, {breaths}, come back.</source>
        <translation>[ÁÁřɱš çřóóššééđ. Řííƀš ţúúřñ řííğħţ, {breaths}, çóóɱéé ƀááçķ. ···· ···· ·]</translation>
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
        <source>Arthritis Research UK</source>
        <translation>[ÁÁřţħřííţííš Řééšééáářçħ ÚÚĶ ]</translation>
    </message>
    <message>
        <source>As if a pencil lay between them. Keep breathing.</source>
        <translation>[ÁÁš ííƒ áá þééñçííļ ļááý ƀééţŵééééñ ţħééɱ. Ķééééþ ƀřééááţħííñğ. ···]</translation>
    </message>
    <message>
        <source>As it comes.</source>
        <translation>[ÁÁš ííţ çóóɱééš. ]</translation>
    </message>
    <message>
        <source>As you like, unhurried.</source>
        <translation>[ÁÁš ýóóúú ļííķéé, úúñħúúřřííééđ.]</translation>
    </message>
    <message>
        <source>As you like.</source>
        <translation>[ÁÁš ýóóúú ļííķéé.]</translation>
    </message>
    <message>
        <source>Ask first with high blood pressure, a heart disease, glaucoma, or after surgery or injury. Not on a sore day; stop with headache, dizziness or anything in an arm.</source>
        <translation>[ÁÁšķ ƒíířšţ ŵííţħ ħííğħ ƀļóóóóđ þřééššúúřéé, áá ħééáářţ đííšééáášéé, ğļááúúçóóɱáá, óóř ááƒţééř šúúřğééřý óóř ííñĵúúřý. Ñóóţ óóñ áá šóóřéé đááý; šţóóþ ŵííţħ ħééááđááçħéé, đíížžííñééšš óóř ááñýţħííñğ ííñ ááñ áářɱ. ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>Ask first with high blood pressure, a heart disease, glaucoma, or after surgery or injury. Stop with headache, dizziness or anything in an arm.</source>
        <translation>[ÁÁšķ ƒíířšţ ŵííţħ ħííğħ ƀļóóóóđ þřééššúúřéé, áá ħééáářţ đííšééáášéé, ğļááúúçóóɱáá, óóř ááƒţééř šúúřğééřý óóř ííñĵúúřý. Šţóóþ ŵííţħ ħééááđááçħéé, đíížžííñééšš óóř ááñýţħííñğ ííñ ááñ áářɱ. ···· ···· ···]</translation>
    </message>
    <message>
        <source>Back and head against the wall, chin level. Press for {breaths}, ease off, rest.</source>
        <translation>[ßááçķ ááñđ ħééááđ ááğááííñšţ ţħéé ŵááļļ, çħííñ ļééṽééļ. Þřééšš ƒóóř {breaths}, ééáášéé óóƒƒ, řééšţ. ···· ···· ··]</translation>
    </message>
    <message>
        <source>Back and seat</source>
        <translation>[ßááçķ ááñđ šééááţ ]</translation>
    </message>
    <message>
        <source>Back to the front, unhurried.</source>
        <translation>[ßááçķ ţóó ţħéé ƒřóóñţ, úúñħúúřřííééđ. ···]</translation>
    </message>
    <message>
        <source>Back to the wall, feet a step out, hands up beside you. Slide them up and down again, slowly.</source>
        <translation>[ßááçķ ţóó ţħéé ŵááļļ, ƒééééţ áá šţééþ óóúúţ, ħááñđš úúþ ƀééšííđéé ýóóúú. Šļííđéé ţħééɱ úúþ ááñđ đóóŵñ ááğááííñ, šļóóŵļý. ···· ····]</translation>
    </message>
    <message>
        <source>Backs of the hands stay near the wall.</source>
        <translation>[ßááçķš óóƒ ţħéé ħááñđš šţááý ñééáář ţħéé ŵááļļ. ···· ]</translation>
    </message>
    <message>
        <source>Balban and others</source>
        <translation>[ßááļƀááñ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>[ßááñđ ]</translation>
    </message>
    <message>
        <source>Band side raise</source>
        <translation>[ßááñđ šííđéé řááííšéé]</translation>
    </message>
    <message>
        <source>Belly breathing</source>
        <translation>[ßééļļý ƀřééááţħííñğ ·]</translation>
    </message>
    <message>
        <source>Bentley and others</source>
        <translation>[ßééñţļééý ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Blades</source>
        <translation>[ßļááđééš]</translation>
    </message>
    <message>
        <source>Blades together</source>
        <translation>[ßļááđééš ţóóğééţħééř ]</translation>
    </message>
    <message>
        <source>Blomgren and others</source>
        <translation>[ßļóóɱğřééñ ááñđ óóţħééřš ··]</translation>
    </message>
    <message>
        <source>Both arms up as you breathe in. Chin stays level.</source>
        <translation>[ßóóţħ áářɱš úúþ ááš ýóóúú ƀřééááţħéé ííñ. Çħííñ šţááýš ļééṽééļ. ···· ]</translation>
    </message>
    <message>
        <source>Both hands, about two thirds of your strength.</source>
        <translation>[ßóóţħ ħááñđš, ááƀóóúúţ ţŵóó ţħíířđš óóƒ ýóóúúř šţřééñğţħ. ···· ·]</translation>
    </message>
    <message>
        <source>Both shoulders up towards your ears. Arms hang.</source>
        <translation>[ßóóţħ šħóóúúļđééřš úúþ ţóóŵáářđš ýóóúúř ééáářš. ÁÁřɱš ħááñğ. ···· ]</translation>
    </message>
    <message>
        <source>Box breathing</source>
        <translation>[ßóóẋ ƀřééááţħííñğ ]</translation>
    </message>
    <message>
        <source>Breaks in screen work</source>
        <translation>[ßřééááķš ííñ šçřééééñ ŵóóřķ ·]</translation>
    </message>
    <message>
        <source>Breath and calm</source>
        <translation>[ßřééááţħ ááñđ çááļɱ ·]</translation>
    </message>
    <message>
        <source>Breathe as usual if you feel light-headed or your lips tingle. With a lung disease keep your own rhythm.</source>
        <translation>[ßřééááţħéé ááš úúšúúááļ ííƒ ýóóúú ƒééééļ ļííğħţ-ħééááđééđ óóř ýóóúúř ļííþš ţííñğļéé. Ŵííţħ áá ļúúñğ đííšééáášéé ķééééþ ýóóúúř óóŵñ řħýţħɱ. ···· ··]</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>[ßřééááţħéé ííñ]</translation>
    </message>
    <message>
        <source>Breathe into the space between your shoulder blades.</source>
        <translation>[ßřééááţħéé ííñţóó ţħéé šþááçéé ƀééţŵééééñ ýóóúúř šħóóúúļđééř ƀļááđééš. ··]</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>[ßřééááţħéé óóúúţ]</translation>
    </message>
    <message>
        <source>Breathe out as you slide back, and keep breathing while you hold.</source>
        <translation>[ßřééááţħéé óóúúţ ááš ýóóúú šļííđéé ƀááçķ, ááñđ ķééééþ ƀřééááţħííñğ ŵħííļéé ýóóúú ħóóļđ. ···]</translation>
    </message>
    <message>
        <source>Breathe out as you squeeze; do not hold your breath.</source>
        <translation>[ßřééááţħéé óóúúţ ááš ýóóúú šɋúúééééžéé; đóó ñóóţ ħóóļđ ýóóúúř ƀřééááţħ. ·]</translation>
    </message>
    <message>
        <source>Breathe out as you turn, then as you like.</source>
        <translation>[ßřééááţħéé óóúúţ ááš ýóóúú ţúúřñ, ţħééñ ááš ýóóúú ļííķéé. ·]</translation>
    </message>
    <message>
        <source>Brow smooth, jaw loose, tongue soft.</source>
        <translation>[ßřóóŵ šɱóóóóţħ, ĵááŵ ļóóóóšéé, ţóóñğúúéé šóóƒţ. ··]</translation>
    </message>
    <message>
        <source>CCOHS (Canada)</source>
        <translation>[ÇÇÓÓĦŠ (Çááñááđáá) ·]</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>[Çááļɱ ]</translation>
    </message>
    <message>
        <source>Calm place</source>
        <translation>[Çááļɱ þļááçéé ]</translation>
    </message>
    <message>
        <source>Chen and others</source>
        <translation>[Çħééñ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Chest opener</source>
        <translation>[Çħééšţ óóþééñééř ]</translation>
    </message>
    <message>
        <source>Chin down</source>
        <translation>[Çħííñ đóóŵñ ·]</translation>
    </message>
    <message>
        <source>Chin down, one slow breath, come up.</source>
        <translation>[Çħííñ đóóŵñ, óóñéé šļóóŵ ƀřééááţħ, çóóɱéé úúþ. ···]</translation>
    </message>
    <message>
        <source>Chin down, one slow breath, up. Then look up a little, and back.</source>
        <translation>[Çħííñ đóóŵñ, óóñéé šļóóŵ ƀřééááţħ, úúþ. Ţħééñ ļóóóóķ úúþ áá ļííţţļéé, ááñđ ƀááçķ. ···· ···]</translation>
    </message>
    <message>
        <source>Chin level, as far as is easy, and back to the middle.</source>
        <translation>[Çħííñ ļééṽééļ, ááš ƒáář ááš ííš ééáášý, ááñđ ƀááçķ ţóó ţħéé ɱííđđļéé. ···· ·]</translation>
    </message>
    <message>
        <source>Chin level, shoulders low. Stop where it first feels tight.</source>
        <translation>[Çħííñ ļééṽééļ, šħóóúúļđééřš ļóóŵ. Šţóóþ ŵħééřéé ííţ ƒíířšţ ƒééééļš ţííğħţ. ···· ···]</translation>
    </message>
    <message>
        <source>Chin towards your chest, a moment there, and back.</source>
        <translation>[Çħííñ ţóóŵáářđš ýóóúúř çħééšţ, áá ɱóóɱééñţ ţħééřéé, ááñđ ƀááçķ. ···· ·]</translation>
    </message>
    <message>
        <source>Chin towards your left armpit.</source>
        <translation>[Çħííñ ţóóŵáářđš ýóóúúř ļééƒţ áářɱþííţ. ···]</translation>
    </message>
    <message>
        <source>Chin towards your right armpit.</source>
        <translation>[Çħííñ ţóóŵáářđš ýóóúúř řííğħţ áářɱþííţ. ···]</translation>
    </message>
    <message>
        <source>Chin tuck</source>
        <translation>[Çħííñ ţúúçķ ·]</translation>
    </message>
    <message>
        <source>Cleveland Clinic</source>
        <translation>[Çļééṽééļááñđ Çļííñííç ]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļóóšéé]</translation>
    </message>
    <message>
        <source>Cochrane review of neck exercises</source>
        <translation>[Çóóçħřááñéé řééṽííééŵ óóƒ ñééçķ ééẋééřçííšééš ]</translation>
    </message>
    <message>
        <source>Cochrane review of work breaks</source>
        <translation>[Çóóçħřááñéé řééṽííééŵ óóƒ ŵóóřķ ƀřééááķš ·]</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>[Çóóɱéé ƀááçķ ]</translation>
    </message>
    <message>
        <source>Come back and stop if you get dizzy, see double or blurred, or your arm tingles. Never push your head with a hand.</source>
        <translation>[Çóóɱéé ƀááçķ ááñđ šţóóþ ííƒ ýóóúú ğééţ đíížžý, šéééé đóóúúƀļéé óóř ƀļúúřřééđ, óóř ýóóúúř áářɱ ţííñğļééš. Ñééṽééř þúúšħ ýóóúúř ħééááđ ŵííţħ áá ħááñđ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Come up</source>
        <translation>[Çóóɱéé úúþ]</translation>
    </message>
    <message>
        <source>Come up if it hurts on the side you tip to, if your arm tingles or your fingers go numb. Never pull with a hand.</source>
        <translation>[Çóóɱéé úúþ ííƒ ííţ ħúúřţš óóñ ţħéé šííđéé ýóóúú ţííþ ţóó, ííƒ ýóóúúř áářɱ ţííñğļééš óóř ýóóúúř ƒííñğééřš ğóó ñúúɱƀ. Ñééṽééř þúúļļ ŵííţħ áá ħááñđ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Cross-body shoulder stretch</source>
        <translation>[Çřóóšš-ƀóóđý šħóóúúļđééř šţřééţçħ ····]</translation>
    </message>
    <message>
        <source>DePaul University</source>
        <translation>[ĐééÞááúúļ ÚÚñííṽééřšííţý]</translation>
    </message>
    <message>
        <source>Desk thread</source>
        <translation>[Đééšķ ţħřééááđ ]</translation>
    </message>
    <message>
        <source>Do it {times}.</source>
        <translation>[Đóó ííţ {times}. ···]</translation>
    </message>
    <message>
        <source>Doorway chest stretch</source>
        <translation>[Đóóóóřŵááý çħééšţ šţřééţçħ ··]</translation>
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
        <source>Draw your shoulder blades together, about two thirds.</source>
        <translation>[Đřááŵ ýóóúúř šħóóúúļđééř ƀļááđééš ţóóğééţħééř, ááƀóóúúţ ţŵóó ţħíířđš. ····]</translation>
    </message>
    <message>
        <source>DynamicHealth (NHS)</source>
        <translation>[ĐýñááɱííçĦééááļţħ (ÑĦŠ) ···]</translation>
    </message>
    <message>
        <source>Ease back</source>
        <translation>[ÉÉáášéé ƀááçķ]</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>[ÉÉáášéé óóƒƒ]</translation>
    </message>
    <message>
        <source>Ease the arm forward.</source>
        <translation>[ÉÉáášéé ţħéé áářɱ ƒóóřŵáářđ. ]</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>[ÉÉáášý]</translation>
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
        <source>Eight weeks of meditation classes for ongoing neck pain, 89 people</source>
        <translation>[ÉÉííğħţ ŵééééķš óóƒ ɱééđííţááţííóóñ çļááššééš ƒóóř óóñğóóííñğ ñééçķ þááííñ, 89 þééóóþļéé ···]</translation>
    </message>
    <message>
        <source>Elbows bend, chest towards the wall, body straight.</source>
        <translation>[ÉÉļƀóóŵš ƀééñđ, çħééšţ ţóóŵáářđš ţħéé ŵááļļ, ƀóóđý šţřááííğħţ. ···· ···]</translation>
    </message>
    <message>
        <source>Elbows forward, breastbone down.</source>
        <translation>[ÉÉļƀóóŵš ƒóóřŵáářđ, ƀřééáášţƀóóñéé đóóŵñ. ···]</translation>
    </message>
    <message>
        <source>Elbows out to the sides, breastbone up.</source>
        <translation>[ÉÉļƀóóŵš óóúúţ ţóó ţħéé šííđééš, ƀřééáášţƀóóñéé úúþ. ··]</translation>
    </message>
    <message>
        <source>Eleven trials of breaks at work</source>
        <translation>[ÉÉļééṽééñ ţřííááļš óóƒ ƀřééááķš ááţ ŵóóřķ ·]</translation>
    </message>
    <message>
        <source>Exercise for a more mobile upper back against manipulation, 26 office workers</source>
        <translation>[ÉÉẋééřçííšéé ƒóóř áá ɱóóřéé ɱóóƀííļéé úúþþééř ƀááçķ ááğááííñšţ ɱááñííþúúļááţííóóñ, 26 óóƒƒííçéé ŵóóřķééřš ··]</translation>
    </message>
    <message>
        <source>Exercises for ongoing neck complaints</source>
        <translation>[ÉÉẋééřçííšééš ƒóóř óóñğóóííñğ ñééçķ çóóɱþļááííñţš ··]</translation>
    </message>
    <message>
        <source>Exercises for the neck, on pages of Kaiser Permanente</source>
        <translation>[ÉÉẋééřçííšééš ƒóóř ţħéé ñééçķ, óóñ þááğééš óóƒ Ķááííšééř Þééřɱááñééñţéé ··]</translation>
    </message>
    <message>
        <source>Exercises while sitting after a whiplash</source>
        <translation>[ÉÉẋééřçííšééš ŵħííļéé šííţţííñğ ááƒţééř áá ŵħííþļáášħ ··]</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>[ÉÉýééš]</translation>
    </message>
    <message>
        <source>Eyes and seat</source>
        <translation>[ÉÉýééš ááñđ šééááţ]</translation>
    </message>
    <message>
        <source>Eyes may close. A place of ease: see it, hear it, feel it, four breaths each.</source>
        <translation>[ÉÉýééš ɱááý çļóóšéé. ÁÁ þļááçéé óóƒ ééáášéé: šéééé ííţ, ħééáář ííţ, ƒééééļ ííţ, ƒóóúúř ƀřééááţħš ééááçħ. ···]</translation>
    </message>
    <message>
        <source>Eyes may close. Four breaths each: {ways}.</source>
        <translation>[ÉÉýééš ɱááý çļóóšéé. Ƒóóúúř ƀřééááţħš ééááçħ: {ways}. ···· ]</translation>
    </message>
    <message>
        <source>Eyes to the top of the wall, a moment there, and back.</source>
        <translation>[ÉÉýééš ţóó ţħéé ţóóþ óóƒ ţħéé ŵááļļ, áá ɱóóɱééñţ ţħééřéé, ááñđ ƀááçķ. ···· ·]</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>[Ƒééééļ]</translation>
    </message>
    <message>
        <source>Feel how low they can rest.</source>
        <translation>[Ƒééééļ ħóóŵ ļóóŵ ţħééý çááñ řééšţ. ···]</translation>
    </message>
    <message>
        <source>Feel your shoulder blades slide apart. Breathe between them.</source>
        <translation>[Ƒééééļ ýóóúúř šħóóúúļđééř ƀļááđééš šļííđéé ááþáářţ. ßřééááţħéé ƀééţŵééééñ ţħééɱ. ···]</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>[Ƒééééţ]</translation>
    </message>
    <message>
        <source>Fingers laced behind your head. Elbows wide.</source>
        <translation>[Ƒííñğééřš ļááçééđ ƀééħííñđ ýóóúúř ħééááđ. ÉÉļƀóóŵš ŵííđéé. ···]</translation>
    </message>
    <message>
        <source>Fingertips behind your ears. They never pull.</source>
        <translation>[Ƒííñğééřţííþš ƀééħííñđ ýóóúúř ééáářš. Ţħééý ñééṽééř þúúļļ. ····]</translation>
    </message>
    <message>
        <source>Firm but comfortable. Chin level, keep breathing.</source>
        <translation>[Ƒíířɱ ƀúúţ çóóɱƒóóřţááƀļéé. Çħííñ ļééṽééļ, ķééééþ ƀřééááţħííñğ. ···· ]</translation>
    </message>
    <message>
        <source>Five minutes of structured breathing a day for 28 days, 114 people; mood and worry, not pain</source>
        <translation>[Ƒííṽéé ɱííñúúţééš óóƒ šţřúúçţúúřééđ ƀřééááţħííñğ áá đááý ƒóóř 28 đááýš, 114 þééóóþļéé; ɱóóóóđ ááñđ ŵóóřřý, ñóóţ þááííñ ···· ···· ]</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>[Ƒļóóóóř]</translation>
    </message>
    <message>
        <source>Forearms on the door frame, one foot in front. Lean in, {breaths}, lean back.</source>
        <translation>[Ƒóóřééáářɱš óóñ ţħéé đóóóóř ƒřááɱéé, óóñéé ƒóóóóţ ííñ ƒřóóñţ. Ļééááñ ííñ, {breaths}, ļééááñ ƀááçķ. ···· ····]</translation>
    </message>
    <message>
        <source>Four counts each: in, wait, out, wait. Count faster if that is too long.</source>
        <translation>[Ƒóóúúř çóóúúñţš ééááçħ: ííñ, ŵááííţ, óóúúţ, ŵááííţ. Çóóúúñţ ƒáášţééř ííƒ ţħááţ ííš ţóóóó ļóóñğ. ···· ]</translation>
    </message>
    <message>
        <source>Four counts, nothing pressed.</source>
        <translation>[Ƒóóúúř çóóúúñţš, ñóóţħííñğ þřééššééđ. ···]</translation>
    </message>
    <message>
        <source>Four counts, through the nose.</source>
        <translation>[Ƒóóúúř çóóúúñţš, ţħřóóúúğħ ţħéé ñóóšéé. ··]</translation>
    </message>
    <message>
        <source>Four counts, until the next breath comes.</source>
        <translation>[Ƒóóúúř çóóúúñţš, úúñţííļ ţħéé ñééẋţ ƀřééááţħ çóóɱééš. ···]</translation>
    </message>
    <message>
        <source>Four counts, without force.</source>
        <translation>[Ƒóóúúř çóóúúñţš, ŵííţħóóúúţ ƒóóřçéé. ·]</translation>
    </message>
    <message>
        <source>Four weeks of neck and shoulder stretching, 96 office workers with ongoing pain</source>
        <translation>[Ƒóóúúř ŵééééķš óóƒ ñééçķ ááñđ šħóóúúļđééř šţřééţçħííñğ, 96 óóƒƒííçéé ŵóóřķééřš ŵííţħ óóñğóóííñğ þááííñ ···· ···]</translation>
    </message>
    <message>
        <source>Four-way neck press</source>
        <translation>[Ƒóóúúř-ŵááý ñééçķ þřééšš ··]</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>[Ğééţ řééááđý ]</translation>
    </message>
    <message>
        <source>Get up whenever you like.</source>
        <translation>[Ğééţ úúþ ŵħééñééṽééř ýóóúú ļííķéé. ]</translation>
    </message>
    <message>
        <source>Go less far if a shoulder pinches. Never force your hands flat against the wall.</source>
        <translation>[Ğóó ļééšš ƒáář ííƒ áá šħóóúúļđééř þííñçħééš. Ñééṽééř ƒóóřçéé ýóóúúř ħááñđš ƒļááţ ááğááííñšţ ţħéé ŵááļļ. ···· ···]</translation>
    </message>
    <message>
        <source>Grow tall along your sides. Keep breathing.</source>
        <translation>[Ğřóóŵ ţááļļ ááļóóñğ ýóóúúř šííđééš. Ķééééþ ƀřééááţħííñğ. ···]</translation>
    </message>
    <message>
        <source>Grow tall as you breathe in, turn as you breathe out.</source>
        <translation>[Ğřóóŵ ţááļļ ááš ýóóúú ƀřééááţħéé ííñ, ţúúřñ ááš ýóóúú ƀřééááţħéé óóúúţ. ··]</translation>
    </message>
    <message>
        <source>HPRC</source>
        <translation>[ĦÞŘÇ ·]</translation>
    </message>
    <message>
        <source>HSE (UK)</source>
        <translation>[ĦŠÉÉ (ÚÚĶ) ]</translation>
    </message>
    <message>
        <source>Half left, chin towards your armpit, {breaths}; head up first, then back.</source>
        <translation>[Ħááļƒ ļééƒţ, çħííñ ţóóŵáářđš ýóóúúř áářɱþííţ, {breaths}; ħééááđ úúþ ƒíířšţ, ţħééñ ƀááçķ. ···· ···· ···]</translation>
    </message>
    <message>
        <source>Half right, chin towards your armpit, {breaths}; head up first, then back.</source>
        <translation>[Ħááļƒ řííğħţ, çħííñ ţóóŵáářđš ýóóúúř áářɱþííţ, {breaths}; ħééááđ úúþ ƒíířšţ, ţħééñ ƀááçķ. ···· ···· ····]</translation>
    </message>
    <message>
        <source>Hands clasped at chest height. Upper back rounds, chin drops a little.</source>
        <translation>[Ħááñđš çļáášþééđ ááţ çħééšţ ħééííğħţ. ÚÚþþééř ƀááçķ řóóúúñđš, çħííñ đřóóþš áá ļííţţļéé. ···· ···· ]</translation>
    </message>
    <message>
        <source>Hands on the wall at chest height. Bend your elbows, push away, push a little further, ease back.</source>
        <translation>[Ħááñđš óóñ ţħéé ŵááļļ ááţ çħééšţ ħééííğħţ. ßééñđ ýóóúúř ééļƀóóŵš, þúúšħ ááŵááý, þúúšħ áá ļííţţļéé ƒúúřţħééř, ééáášéé ƀááçķ. ···· ···· ··]</translation>
    </message>
    <message>
        <source>Hands open. Notice the difference.</source>
        <translation>[Ħááñđš óóþééñ. Ñóóţííçéé ţħéé đííƒƒééřééñçéé. ··]</translation>
    </message>
    <message>
        <source>Hands, shoulders, face and shoulder blades, one after the other.</source>
        <translation>[Ħááñđš, šħóóúúļđééřš, ƒááçéé ááñđ šħóóúúļđééř ƀļááđééš, óóñéé ááƒţééř ţħéé óóţħééř. ···· ·]</translation>
    </message>
    <message>
        <source>Head back into the hands, hands forward against it. Nothing moves.</source>
        <translation>[Ħééááđ ƀááçķ ííñţóó ţħéé ħááñđš, ħááñđš ƒóóřŵáářđ ááğááííñšţ ííţ. Ñóóţħííñğ ɱóóṽééš. ···· ··]</translation>
    </message>
    <message>
        <source>Head forward into the hand, hand back against it. Nothing moves.</source>
        <translation>[Ħééááđ ƒóóřŵáářđ ííñţóó ţħéé ħááñđ, ħááñđ ƀááçķ ááğááííñšţ ííţ. Ñóóţħííñğ ɱóóṽééš. ···· ··]</translation>
    </message>
    <message>
        <source>Head in the middle, chin level. Hand and head press against each other; nothing moves.</source>
        <translation>[Ħééááđ ííñ ţħéé ɱííđđļéé, çħííñ ļééṽééļ. Ħááñđ ááñđ ħééááđ þřééšš ááğááííñšţ ééááçħ óóţħééř; ñóóţħííñğ ɱóóṽééš. ···· ···]</translation>
    </message>
    <message>
        <source>Head press into the wall</source>
        <translation>[Ħééááđ þřééšš ííñţóó ţħéé ŵááļļ ··]</translation>
    </message>
    <message>
        <source>Head to the left into the hand, hand against it. Nothing moves.</source>
        <translation>[Ħééááđ ţóó ţħéé ļééƒţ ííñţóó ţħéé ħááñđ, ħááñđ ááğááííñšţ ííţ. Ñóóţħííñğ ɱóóṽééš. ···· ·]</translation>
    </message>
    <message>
        <source>Head to the right into the hand, hand against it. Nothing moves.</source>
        <translation>[Ħééááđ ţóó ţħéé řííğħţ ííñţóó ţħéé ħááñđ, ħááñđ ááğááííñšţ ííţ. Ñóóţħííñğ ɱóóṽééš. ···· ··]</translation>
    </message>
    <message>
        <source>Head turns</source>
        <translation>[Ħééááđ ţúúřñš ]</translation>
    </message>
    <message>
        <source>Healthwise</source>
        <translation>[Ħééááļţħŵííšéé]</translation>
    </message>
    <message>
        <source>Healthwise, through a clinic</source>
        <translation>[Ħééááļţħŵííšéé, ţħřóóúúğħ áá çļííñííç ·]</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>[Ħééáář]</translation>
    </message>
    <message>
        <source>Hear and feel</source>
        <translation>[Ħééáář ááñđ ƒééééļ]</translation>
    </message>
    <message>
        <source>Hinge Health</source>
        <translation>[Ħííñğéé Ħééááļţħ ]</translation>
    </message>
    <message>
        <source>Hinge Health guide</source>
        <translation>[Ħííñğéé Ħééááļţħ ğúúííđéé]</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>[Ħóóļđ ]</translation>
    </message>
    <message>
        <source>How to breathe with the diaphragm, as others report it</source>
        <translation>[Ħóóŵ ţóó ƀřééááţħéé ŵííţħ ţħéé đííááþħřááğɱ, ááš óóţħééřš řééþóóřţ ííţ ···· ]</translation>
    </message>
    <message>
        <source>IQWiG (Germany)</source>
        <translation>[ÍÍǪŴííĞ (Ğééřɱááñý) ·]</translation>
    </message>
    <message>
        <source>If a shoulder hurts above your head, reach forward instead. If you feel light-headed, sit down.</source>
        <translation>[ÍÍƒ áá šħóóúúļđééř ħúúřţš ááƀóóṽéé ýóóúúř ħééááđ, řééááçħ ƒóóřŵáářđ ííñšţééááđ. ÍÍƒ ýóóúú ƒééééļ ļííğħţ-ħééááđééđ, šííţ đóóŵñ. ···· ·]</translation>
    </message>
    <message>
        <source>If it upsets you, open your eyes, look around and stop.</source>
        <translation>[ÍÍƒ ííţ úúþšééţš ýóóúú, óóþééñ ýóóúúř ééýééš, ļóóóóķ áářóóúúñđ ááñđ šţóóþ. ··]</translation>
    </message>
    <message>
        <source>If the pictures are unpleasant, open your eyes and stop. Never while driving or at a machine.</source>
        <translation>[ÍÍƒ ţħéé þííçţúúřééš áářéé úúñþļééáášááñţ, óóþééñ ýóóúúř ééýééš ááñđ šţóóþ. Ñééṽééř ŵħííļéé đřííṽííñğ óóř ááţ áá ɱááçħííñéé. ···· ]</translation>
    </message>
    <message>
        <source>If you feel dizzy as you stand, sit down again. If walking is not for you, march seated.</source>
        <translation>[ÍÍƒ ýóóúú ƒééééļ đíížžý ááš ýóóúú šţááñđ, šííţ đóóŵñ ááğááííñ. ÍÍƒ ŵááļķííñğ ííš ñóóţ ƒóóř ýóóúú, ɱáářçħ šééááţééđ. ···· ··]</translation>
    </message>
    <message>
        <source>In as you lift, a long breath out as you lower.</source>
        <translation>[ÍÍñ ááš ýóóúú ļííƒţ, áá ļóóñğ ƀřééááţħ óóúúţ ááš ýóóúú ļóóŵééř. ··]</translation>
    </message>
    <message>
        <source>In as you open, out as you close.</source>
        <translation>[ÍÍñ ááš ýóóúú óóþééñ, óóúúţ ááš ýóóúú çļóóšéé.]</translation>
    </message>
    <message>
        <source>In as you tense, a long breath out as you let go.</source>
        <translation>[ÍÍñ ááš ýóóúú ţééñšéé, áá ļóóñğ ƀřééááţħ óóúúţ ááš ýóóúú ļééţ ğóó. ··]</translation>
    </message>
    <message>
        <source>In for four, out for six. Shorter, if you want more air.</source>
        <translation>[ÍÍñ ƒóóř ƒóóúúř, óóúúţ ƒóóř šííẋ. Šħóóřţééř, ííƒ ýóóúú ŵááñţ ɱóóřéé ááííř. ···]</translation>
    </message>
    <message>
        <source>In on the way to the wall, out as you push. Never hold your breath.</source>
        <translation>[ÍÍñ óóñ ţħéé ŵááý ţóó ţħéé ŵááļļ, óóúúţ ááš ýóóúú þúúšħ. Ñééṽééř ħóóļđ ýóóúúř ƀřééááţħ. ···· ·]</translation>
    </message>
    <message>
        <source>In on the way up, out on the way down.</source>
        <translation>[ÍÍñ óóñ ţħéé ŵááý úúþ, óóúúţ óóñ ţħéé ŵááý đóóŵñ. ···]</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>[Ĵááŵ]</translation>
    </message>
    <message>
        <source>Jaw and neck</source>
        <translation>[Ĵááŵ ááñđ ñééçķ ·]</translation>
    </message>
    <message>
        <source>Jeitler and others</source>
        <translation>[Ĵééííţļééř ááñđ óóţħééřš ]</translation>
    </message>
    <message>
        <source>Keep breathing; count the breaths.</source>
        <translation>[Ķééééþ ƀřééááţħííñğ; çóóúúñţ ţħéé ƀřééááţħš. ···]</translation>
    </message>
    <message>
        <source>Keep pressing</source>
        <translation>[Ķééééþ þřééššííñğ ]</translation>
    </message>
    <message>
        <source>Keep the left shoulder low. Breathe.</source>
        <translation>[Ķééééþ ţħéé ļééƒţ šħóóúúļđééř ļóóŵ. ßřééááţħéé. ··]</translation>
    </message>
    <message>
        <source>Keep the right shoulder low. Breathe.</source>
        <translation>[Ķééééþ ţħéé řííğħţ šħóóúúļđééř ļóóŵ. ßřééááţħéé. ···]</translation>
    </message>
    <message>
        <source>Keep them up there.</source>
        <translation>[Ķééééþ ţħééɱ úúþ ţħééřéé. ·]</translation>
    </message>
    <message>
        <source>Knees soft, back long. Breathe.</source>
        <translation>[Ķñééééš šóóƒţ, ƀááçķ ļóóñğ. ßřééááţħéé. ···]</translation>
    </message>
    <message>
        <source>Leaflet on neck pain</source>
        <translation>[Ļééááƒļééţ óóñ ñééçķ þááííñ ]</translation>
    </message>
    <message>
        <source>Leaflet on the shoulder</source>
        <translation>[Ļééááƒļééţ óóñ ţħéé šħóóúúļđééř ]</translation>
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
        <source>Lean in</source>
        <translation>[Ļééááñ ííñ]</translation>
    </message>
    <message>
        <source>Leave out any way that hurts or makes you dizzy. Never join the ways into a circle.</source>
        <translation>[Ļééááṽéé óóúúţ ááñý ŵááý ţħááţ ħúúřţš óóř ɱááķééš ýóóúú đíížžý. Ñééṽééř ĵóóííñ ţħéé ŵááýš ííñţóó áá çíířçļéé. ···· ·]</translation>
    </message>
    <message>
        <source>Leave out the way up if it makes you dizzy or your arm tingle. Not with an unstable neck or rheumatoid arthritis, unless your doctor said yes.</source>
        <translation>[Ļééááṽéé óóúúţ ţħéé ŵááý úúþ ííƒ ííţ ɱááķééš ýóóúú đíížžý óóř ýóóúúř áářɱ ţííñğļéé. Ñóóţ ŵííţħ ááñ úúñšţááƀļéé ñééçķ óóř řħééúúɱááţóóííđ áářţħřííţííš, úúñļééšš ýóóúúř đóóçţóóř šááííđ ýééš. ···· ···· ]</translation>
    </message>
    <message>
        <source>Leave out what is injured or cramps. With high blood pressure or a heart disease, ask first.</source>
        <translation>[Ļééááṽéé óóúúţ ŵħááţ ííš ííñĵúúřééđ óóř çřááɱþš. Ŵííţħ ħííğħ ƀļóóóóđ þřééššúúřéé óóř áá ħééáářţ đííšééáášéé, áášķ ƒíířšţ. ···· ··]</translation>
    </message>
    <message>
        <source>Left arm across</source>
        <translation>[Ļééƒţ áářɱ ááçřóóšš ·]</translation>
    </message>
    <message>
        <source>Left arm across your chest, the right hand above its elbow.</source>
        <translation>[Ļééƒţ áářɱ ááçřóóšš ýóóúúř çħééšţ, ţħéé řííğħţ ħááñđ ááƀóóṽéé ííţš ééļƀóóŵ. ···· ··]</translation>
    </message>
    <message>
        <source>Left arm under</source>
        <translation>[Ļééƒţ áářɱ úúñđééř ·]</translation>
    </message>
    <message>
        <source>Left ear towards the left shoulder, and back to the middle.</source>
        <translation>[Ļééƒţ ééáář ţóóŵáářđš ţħéé ļééƒţ šħóóúúļđééř, ááñđ ƀááçķ ţóó ţħéé ɱííđđļéé. ···· ··]</translation>
    </message>
    <message>
        <source>Left ear towards the left shoulder, face to the front.</source>
        <translation>[Ļééƒţ ééáář ţóóŵáářđš ţħéé ļééƒţ šħóóúúļđééř, ƒááçéé ţóó ţħéé ƒřóóñţ. ···· ·]</translation>
    </message>
    <message>
        <source>Left hand on the desk, bend at the hips. Right arm sweeps under it, {breaths}, come back.</source>
        <translation>[Ļééƒţ ħááñđ óóñ ţħéé đééšķ, ƀééñđ ááţ ţħéé ħííþš. Řííğħţ áářɱ šŵééééþš úúñđééř ííţ, {breaths}, çóóɱéé ƀááçķ. ···· ···· ···· ·]</translation>
    </message>
    <message>
        <source>Left palm on the left side of your head.</source>
        <translation>[Ļééƒţ þááļɱ óóñ ţħéé ļééƒţ šííđéé óóƒ ýóóúúř ħééááđ. ···]</translation>
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
        <source>Let the head hang and breathe.</source>
        <translation>[Ļééţ ţħéé ħééááđ ħááñğ ááñđ ƀřééááţħéé. ··]</translation>
    </message>
    <message>
        <source>Let the shoulder blades slide apart.</source>
        <translation>[Ļééţ ţħéé šħóóúúļđééř ƀļááđééš šļííđéé ááþáářţ. ··]</translation>
    </message>
    <message>
        <source>Let the weight rest. Breathe slowly.</source>
        <translation>[Ļééţ ţħéé ŵééííğħţ řééšţ. ßřééááţħéé šļóóŵļý. ····]</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>[Ļééţ ýóóúúř áářɱš ħááñğ. ··]</translation>
    </message>
    <message>
        <source>Let your arms hang. Keep your neck quiet.</source>
        <translation>[Ļééţ ýóóúúř áářɱš ħááñğ. Ķééééþ ýóóúúř ñééçķ ɋúúííééţ. ··]</translation>
    </message>
    <message>
        <source>Let your chin sink towards your chest. Sit tall.</source>
        <translation>[Ļééţ ýóóúúř çħííñ šííñķ ţóóŵáářđš ýóóúúř çħééšţ. Šííţ ţááļļ. ···· ·]</translation>
    </message>
    <message>
        <source>Let your head glide forward again.</source>
        <translation>[Ļééţ ýóóúúř ħééááđ ğļííđéé ƒóóřŵáářđ ááğááííñ. ·]</translation>
    </message>
    <message>
        <source>Let your shoulders drop.</source>
        <translation>[Ļééţ ýóóúúř šħóóúúļđééřš đřóóþ. ··]</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>[Ļííƒţ ]</translation>
    </message>
    <message>
        <source>Lift your eyes to the top of the wall. No further.</source>
        <translation>[Ļííƒţ ýóóúúř ééýééš ţóó ţħéé ţóóþ óóƒ ţħéé ŵááļļ. Ñóó ƒúúřţħééř. ···· ]</translation>
    </message>
    <message>
        <source>Lift your head first, then turn to the middle.</source>
        <translation>[Ļííƒţ ýóóúúř ħééááđ ƒíířšţ, ţħééñ ţúúřñ ţóó ţħéé ɱííđđļéé. ···· ]</translation>
    </message>
    <message>
        <source>Lift your shoulders</source>
        <translation>[Ļííƒţ ýóóúúř šħóóúúļđééřš ·]</translation>
    </message>
    <message>
        <source>Look at something six metres away or more. Five slow breaths, slow blinks.</source>
        <translation>[Ļóóóóķ ááţ šóóɱééţħííñğ šííẋ ɱééţřééš ááŵááý óóř ɱóóřéé. Ƒííṽéé šļóóŵ ƀřééááţħš, šļóóŵ ƀļííñķš. ···· ···]</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>[Ļóóóóķ đóóŵñ ]</translation>
    </message>
    <message>
        <source>Look down, look up</source>
        <translation>[Ļóóóóķ đóóŵñ, ļóóóóķ úúþ ]</translation>
    </message>
    <message>
        <source>Look far</source>
        <translation>[Ļóóóóķ ƒáář]</translation>
    </message>
    <message>
        <source>Look far, blink</source>
        <translation>[Ļóóóóķ ƒáář, ƀļííñķ ·]</translation>
    </message>
    <message>
        <source>Look to your pocket</source>
        <translation>[Ļóóóóķ ţóó ýóóúúř þóóçķééţ ]</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>[Ļóóóóķ úúþ]</translation>
    </message>
    <message>
        <source>Look up a little</source>
        <translation>[Ļóóóóķ úúþ áá ļííţţļéé]</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>[Ļóóŵééř]</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>[Ļóóŵééř šļóóŵļý ·]</translation>
    </message>
    <message>
        <source>Make fists</source>
        <translation>[Ṁááķéé ƒííšţš ]</translation>
    </message>
    <message>
        <source>Make the circles smaller if it pinches, or clicks and hurts.</source>
        <translation>[Ṁááķéé ţħéé çíířçļééš šɱááļļééř ííƒ ííţ þííñçħééš, óóř çļííçķš ááñđ ħúúřţš. ···· ···]</translation>
    </message>
    <message>
        <source>Mayo Clinic</source>
        <translation>[Ṁááýóó Çļííñííç]</translation>
    </message>
    <message>
        <source>Mayo Clinic in a newspaper</source>
        <translation>[Ṁááýóó Çļííñííç ííñ áá ñééŵšþááþééř ]</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>[Ṁóóƀííļííţý]</translation>
    </message>
    <message>
        <source>Move your feet and sit differently than before.</source>
        <translation>[Ṁóóṽéé ýóóúúř ƒééééţ ááñđ šííţ đííƒƒééřééñţļý ţħááñ ƀééƒóóřéé. ···]</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>[Ñééçķ ]</translation>
    </message>
    <message>
        <source>Neck compass</source>
        <translation>[Ñééçķ çóóɱþáášš ·]</translation>
    </message>
    <message>
        <source>Neck long, lower back quiet. Breathe.</source>
        <translation>[Ñééçķ ļóóñğ, ļóóŵééř ƀááçķ ɋúúííééţ. ßřééááţħéé. ···]</translation>
    </message>
    <message>
        <source>Neck long.</source>
        <translation>[Ñééçķ ļóóñğ. ·]</translation>
    </message>
    <message>
        <source>Neck mobility</source>
        <translation>[Ñééçķ ɱóóƀííļííţý ]</translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation>[Ñééçķ þááííñ ]</translation>
    </message>
    <message>
        <source>Neck pain without a specific cause</source>
        <translation>[Ñééçķ þááííñ ŵííţħóóúúţ áá šþééçííƒííç çááúúšéé ]</translation>
    </message>
    <message>
        <source>Neck spasms</source>
        <translation>[Ñééçķ šþáášɱš ·]</translation>
    </message>
    <message>
        <source>Nine trials of guided imagery for pain of muscles and joints</source>
        <translation>[Ñííñéé ţřííááļš óóƒ ğúúííđééđ ííɱááğééřý ƒóóř þááííñ óóƒ ɱúúšçļééš ááñđ ĵóóííñţš ···]</translation>
    </message>
    <message>
        <source>Not after a dislocated shoulder or with a frozen one. Lower your arms or stop if your hands tingle.</source>
        <translation>[Ñóóţ ááƒţééř áá đííšļóóçááţééđ šħóóúúļđééř óóř ŵííţħ áá ƒřóóžééñ óóñéé. Ļóóŵééř ýóóúúř áářɱš óóř šţóóþ ííƒ ýóóúúř ħááñđš ţííñğļéé. ···· ···]</translation>
    </message>
    <message>
        <source>Not on a desk that rolls or moves. Stop if bending makes you dizzy or your lower back hurts.</source>
        <translation>[Ñóóţ óóñ áá đééšķ ţħááţ řóóļļš óóř ɱóóṽééš. Šţóóþ ííƒ ƀééñđííñğ ɱááķééš ýóóúú đíížžý óóř ýóóúúř ļóóŵééř ƀááçķ ħúúřţš. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Not sure. Collections of exercises name it; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. Çóóļļééçţííóóñš óóƒ ééẋééřçííšééš ñááɱéé ííţ; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ····]</translation>
    </message>
    <message>
        <source>Not sure. In one small study with 29 people, eyes felt better with such reminders, but nobody went without for comparison. Nothing shows that it changes neck pain.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍñ óóñéé šɱááļļ šţúúđý ŵííţħ 29 þééóóþļéé, ééýééš ƒééļţ ƀééţţééř ŵííţħ šúúçħ řééɱííñđééřš, ƀúúţ ñóóƀóóđý ŵééñţ ŵííţħóóúúţ ƒóóř çóóɱþáářííšóóñ. Ñóóţħííñğ šħóóŵš ţħááţ ííţ çħááñğééš ñééçķ þááííñ. ···· ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>Not sure. In one small trial with 26 office workers, people who exercised for a more mobile upper back had less pain, but nobody did nothing for comparison.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍñ óóñéé šɱááļļ ţřííááļ ŵííţħ 26 óóƒƒííçéé ŵóóřķééřš, þééóóþļéé ŵħóó ééẋééřçííšééđ ƒóóř áá ɱóóřéé ɱóóƀííļéé úúþþééř ƀááçķ ħááđ ļééšš þááííñ, ƀúúţ ñóóƀóóđý đííđ ñóóţħííñğ ƒóóř çóóɱþáářííšóóñ. ···· ···· ···]</translation>
    </message>
    <message>
        <source>Not sure. In one trial with 114 people, five minutes of such breathing a day went with better mood. Nothing shows that it changes neck pain.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍñ óóñéé ţřííááļ ŵííţħ 114 þééóóþļéé, ƒííṽéé ɱííñúúţééš óóƒ šúúçħ ƀřééááţħííñğ áá đááý ŵééñţ ŵííţħ ƀééţţééř ɱóóóóđ. Ñóóţħííñğ šħóóŵš ţħááţ ííţ çħááñğééš ñééçķ þááííñ. ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>Not sure. In one trial with 47 people, ten weeks of training these muscles went with less pain; slides along a wall were not studied alone.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍñ óóñéé ţřííááļ ŵííţħ 47 þééóóþļéé, ţééñ ŵééééķš óóƒ ţřááííñííñğ ţħééšéé ɱúúšçļééš ŵééñţ ŵííţħ ļééšš þááííñ; šļííđééš ááļóóñğ áá ŵááļļ ŵééřéé ñóóţ šţúúđííééđ ááļóóñéé. ···· ···· ··]</translation>
    </message>
    <message>
        <source>Not sure. In studies of breaks, a pause did no harm to the work; whether it does anything for a neck is open.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍñ šţúúđííééš óóƒ ƀřééááķš, áá þááúúšéé đííđ ñóó ħáářɱ ţóó ţħéé ŵóóřķ; ŵħééţħééř ííţ đóóééš ááñýţħííñğ ƒóóř áá ñééçķ ííš óóþééñ. ···· ···· ]</translation>
    </message>
    <message>
        <source>Not sure. It is from a leaflet with office stretches; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ííš ƒřóóɱ áá ļééááƒļééţ ŵííţħ óóƒƒííçéé šţřééţçħééš; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ···· ··]</translation>
    </message>
    <message>
        <source>Not sure. It is from a page with office stretches; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ííš ƒřóóɱ áá þááğéé ŵííţħ óóƒƒííçéé šţřééţçħééš; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ···· ·]</translation>
    </message>
    <message>
        <source>Not sure. It is from pages with office stretches; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ííš ƒřóóɱ þááğééš ŵííţħ óóƒƒííçéé šţřééţçħééš; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ···· ··]</translation>
    </message>
    <message>
        <source>Not sure. It is in leaflets with office stretches; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ííš ííñ ļééááƒļééţš ŵííţħ óóƒƒííçéé šţřééţçħééš; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ···· ·]</translation>
    </message>
    <message>
        <source>Not sure. It is in many leaflets for office workers; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ííš ííñ ɱááñý ļééááƒļééţš ƒóóř óóƒƒííçéé ŵóóřķééřš; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ···· ·]</translation>
    </message>
    <message>
        <source>Not sure. It is our own version of a movement for the floor; nobody has studied it.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ííš óóúúř óóŵñ ṽééřšííóóñ óóƒ áá ɱóóṽééɱééñţ ƒóóř ţħéé ƒļóóóóř; ñóóƀóóđý ħááš šţúúđííééđ ííţ. ···· ]</translation>
    </message>
    <message>
        <source>Not sure. It may help you feel calmer. Eight weeks of meditation classes were studied, not a minute; relaxation by an app made no difference to neck pain.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ɱááý ħééļþ ýóóúú ƒééééļ çááļɱééř. ÉÉííğħţ ŵééééķš óóƒ ɱééđííţááţííóóñ çļááššééš ŵééřéé šţúúđííééđ, ñóóţ áá ɱííñúúţéé; řééļááẋááţííóóñ ƀý ááñ ááþþ ɱááđéé ñóó đííƒƒééřééñçéé ţóó ñééçķ þááííñ. ···· ····]</translation>
    </message>
    <message>
        <source>Not sure. It may help you feel calmer. In a trial of an app for ongoing neck pain, relaxation made no difference to usual care.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ɱááý ħééļþ ýóóúú ƒééééļ çááļɱééř. ÍÍñ áá ţřííááļ óóƒ ááñ ááþþ ƒóóř óóñğóóííñğ ñééçķ þááííñ, řééļááẋááţííóóñ ɱááđéé ñóó đííƒƒééřééñçéé ţóó úúšúúááļ çáářéé. ···· ·]</translation>
    </message>
    <message>
        <source>Not sure. It may help you feel calmer. Nine small trials with pain of muscles and joints left it open; relaxation by an app made no difference to neck pain.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ɱááý ħééļþ ýóóúú ƒééééļ çááļɱééř. Ñííñéé šɱááļļ ţřííááļš ŵííţħ þááííñ óóƒ ɱúúšçļééš ááñđ ĵóóííñţš ļééƒţ ííţ óóþééñ; řééļááẋááţííóóñ ƀý ááñ ááþþ ɱááđéé ñóó đííƒƒééřééñçéé ţóó ñééçķ þááííñ. ···· ···· ···]</translation>
    </message>
    <message>
        <source>Not sure. It may help you feel calmer; in a review of 58 studies, less than five minutes at a time tended to do little. Nothing shows that it changes neck pain.</source>
        <translation>[Ñóóţ šúúřéé. ÍÍţ ɱááý ħééļþ ýóóúú ƒééééļ çááļɱééř; ííñ áá řééṽííééŵ óóƒ 58 šţúúđííééš, ļééšš ţħááñ ƒííṽéé ɱííñúúţééš ááţ áá ţííɱéé ţééñđééđ ţóó đóó ļííţţļéé. Ñóóţħííñğ šħóóŵš ţħááţ ííţ çħááñğééš ñééçķ þááííñ. ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>Not sure. Leaflets name it often; a comparison of 40 studies could not tell whether moving a neck through its range changes pain.</source>
        <translation>[Ñóóţ šúúřéé. Ļééááƒļééţš ñááɱéé ííţ óóƒţééñ; áá çóóɱþáářííšóóñ óóƒ 40 šţúúđííééš çóóúúļđ ñóóţ ţééļļ ŵħééţħééř ɱóóṽííñğ áá ñééçķ ţħřóóúúğħ ííţš řááñğéé çħááñğééš þááííñ. ···· ···· ··]</translation>
    </message>
    <message>
        <source>Not sure. Leaflets name moves in all directions; a comparison of 40 studies could not tell whether moving a neck through its range changes pain.</source>
        <translation>[Ñóóţ šúúřéé. Ļééááƒļééţš ñááɱéé ɱóóṽééš ííñ ááļļ đíířééçţííóóñš; áá çóóɱþáářííšóóñ óóƒ 40 šţúúđííééš çóóúúļđ ñóóţ ţééļļ ŵħééţħééř ɱóóṽííñğ áá ñééçķ ţħřóóúúğħ ííţš řááñğéé çħááñğééš þááííñ. ···· ···· ···]</translation>
    </message>
    <message>
        <source>Not sure. Leaflets on neck pain name the way down; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. Ļééááƒļééţš óóñ ñééçķ þááííñ ñááɱéé ţħéé ŵááý đóóŵñ; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ···· ·]</translation>
    </message>
    <message>
        <source>Not sure. Pages for patients name it; we found no study of it alone.</source>
        <translation>[Ñóóţ šúúřéé. Þááğééš ƒóóř þááţííééñţš ñááɱéé ííţ; ŵéé ƒóóúúñđ ñóó šţúúđý óóƒ ííţ ááļóóñéé. ····]</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>[Ñóóţħííñğ ííñ þáářţííçúúļáář. ·]</translation>
    </message>
    <message>
        <source>Nothing to do for a moment.</source>
        <translation>[Ñóóţħííñğ ţóó đóó ƒóóř áá ɱóóɱééñţ. ··]</translation>
    </message>
    <message>
        <source>Nothing to do. Hands off the keyboard.</source>
        <translation>[Ñóóţħííñğ ţóó đóó. Ħááñđš óóƒƒ ţħéé ķééýƀóóáářđ. ····]</translation>
    </message>
    <message>
        <source>Notice all of you. Take a deeper breath and look up.</source>
        <translation>[Ñóóţííçéé ááļļ óóƒ ýóóúú. Ţááķéé áá đééééþééř ƀřééááţħ ááñđ ļóóóóķ úúþ. ·]</translation>
    </message>
    <message>
        <source>Notice where your shoulders rest.</source>
        <translation>[Ñóóţííçéé ŵħééřéé ýóóúúř šħóóúúļđééřš řééšţ. ·]</translation>
    </message>
    <message>
        <source>Notice your arms, down to the fingers.</source>
        <translation>[Ñóóţííçéé ýóóúúř áářɱš, đóóŵñ ţóó ţħéé ƒííñğééřš. ···]</translation>
    </message>
    <message>
        <source>Notice your back, and the seat that carries you.</source>
        <translation>[Ñóóţííçéé ýóóúúř ƀááçķ, ááñđ ţħéé šééááţ ţħááţ çáářřííééš ýóóúú. ··]</translation>
    </message>
    <message>
        <source>Notice your feet, then all of you. Take a deeper breath and look up.</source>
        <translation>[Ñóóţííçéé ýóóúúř ƒééééţ, ţħééñ ááļļ óóƒ ýóóúú. Ţááķéé áá đééééþééř ƀřééááţħ ááñđ ļóóóóķ úúþ. ··]</translation>
    </message>
    <message>
        <source>Notice your jaw, then your neck. Nothing needs to change.</source>
        <translation>[Ñóóţííçéé ýóóúúř ĵááŵ, ţħééñ ýóóúúř ñééçķ. Ñóóţħííñğ ñééééđš ţóó çħááñğéé. ···· ]</translation>
    </message>
    <message>
        <source>Notice your jaw. Nothing needs to change.</source>
        <translation>[Ñóóţííçéé ýóóúúř ĵááŵ. Ñóóţħííñğ ñééééđš ţóó çħááñğéé. ··]</translation>
    </message>
    <message>
        <source>Notice your neck: warm, tight, or nothing at all.</source>
        <translation>[Ñóóţííçéé ýóóúúř ñééçķ: ŵáářɱ, ţííğħţ, óóř ñóóţħííñğ ááţ ááļļ. ···· ·]</translation>
    </message>
    <message>
        <source>Notice your shoulders, and your arms down to the fingers.</source>
        <translation>[Ñóóţííçéé ýóóúúř šħóóúúļđééřš, ááñđ ýóóúúř áářɱš đóóŵñ ţóó ţħéé ƒííñğééřš. ···· ]</translation>
    </message>
    <message>
        <source>Now the same on the left.</source>
        <translation>[Ñóóŵ ţħéé šááɱéé óóñ ţħéé ļééƒţ. ··]</translation>
    </message>
    <message>
        <source>Now the same on the right.</source>
        <translation>[Ñóóŵ ţħéé šááɱéé óóñ ţħéé řííğħţ. ··]</translation>
    </message>
    <message>
        <source>Office stretches</source>
        <translation>[ÓÓƒƒííçéé šţřééţçħééš ]</translation>
    </message>
    <message>
        <source>On hands and knees: left arm under your chest, shoulder and head down, {breaths}, push up.</source>
        <translation>[ÓÓñ ħááñđš ááñđ ķñééééš: ļééƒţ áářɱ úúñđééř ýóóúúř çħééšţ, šħóóúúļđééř ááñđ ħééááđ đóóŵñ, {breaths}, þúúšħ úúþ. ···· ···· ····]</translation>
    </message>
    <message>
        <source>On hands and knees: right arm under your chest, shoulder and head down, {breaths}, push up.</source>
        <translation>[ÓÓñ ħááñđš ááñđ ķñééééš: řííğħţ áářɱ úúñđééř ýóóúúř çħééšţ, šħóóúúļđééř ááñđ ħééááđ đóóŵñ, {breaths}, þúúšħ úúþ. ···· ···· ····]</translation>
    </message>
    <message>
        <source>One breath to a circle.</source>
        <translation>[ÓÓñéé ƀřééááţħ ţóó áá çíířçļéé. ]</translation>
    </message>
    <message>
        <source>One hand on your belly, one on your chest.</source>
        <translation>[ÓÓñéé ħááñđ óóñ ýóóúúř ƀééļļý, óóñéé óóñ ýóóúúř çħééšţ. ···]</translation>
    </message>
    <message>
        <source>One palm on your forehead. Chin level.</source>
        <translation>[ÓÓñéé þááļɱ óóñ ýóóúúř ƒóóřééħééááđ. Çħííñ ļééṽééļ. ·]</translation>
    </message>
    <message>
        <source>One weekly hour of strength training, split into one, three or nine sessions</source>
        <translation>[ÓÓñéé ŵééééķļý ħóóúúř óóƒ šţřééñğţħ ţřááííñííñğ, šþļííţ ííñţóó óóñéé, ţħřéééé óóř ñííñéé šééššííóóñš ···· ]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[ÓÓþééñ]</translation>
    </message>
    <message>
        <source>Out and a little forward, to shoulder height. Thumbs up.</source>
        <translation>[ÓÓúúţ ááñđ áá ļííţţļéé ƒóóřŵáářđ, ţóó šħóóúúļđééř ħééííğħţ. Ţħúúɱƀš úúþ. ···· ]</translation>
    </message>
    <message>
        <source>Out as you press, and keep breathing.</source>
        <translation>[ÓÓúúţ ááš ýóóúú þřééšš, ááñđ ķééééþ ƀřééááţħííñğ. ··]</translation>
    </message>
    <message>
        <source>Out as you raise, in as you lower.</source>
        <translation>[ÓÓúúţ ááš ýóóúú řááííšéé, ííñ ááš ýóóúú ļóóŵééř.]</translation>
    </message>
    <message>
        <source>Out as you sweep under, in as you unwind.</source>
        <translation>[ÓÓúúţ ááš ýóóúú šŵééééþ úúñđééř, ííñ ááš ýóóúú úúñŵííñđ. ]</translation>
    </message>
    <message>
        <source>Out as you thread, slow breaths while you stay.</source>
        <translation>[ÓÓúúţ ááš ýóóúú ţħřééááđ, šļóóŵ ƀřééááţħš ŵħííļéé ýóóúú šţááý. ···]</translation>
    </message>
    <message>
        <source>Out on the way down, in on the way up.</source>
        <translation>[ÓÓúúţ óóñ ţħéé ŵááý đóóŵñ, ííñ óóñ ţħéé ŵááý úúþ. ···]</translation>
    </message>
    <message>
        <source>Out on the way up, in on the way down.</source>
        <translation>[ÓÓúúţ óóñ ţħéé ŵááý úúþ, ííñ óóñ ţħéé ŵááý đóóŵñ. ···]</translation>
    </message>
    <message>
        <source>Overhead reach</source>
        <translation>[ÓÓṽééřħééááđ řééááçħ]</translation>
    </message>
    <message>
        <source>Pach and others</source>
        <translation>[Þááçħ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>[Þááúúšéé]</translation>
    </message>
    <message>
        <source>Physical therapy for neck pain</source>
        <translation>[Þħýšííçááļ ţħééřááþý ƒóóř ñééçķ þááííñ ···]</translation>
    </message>
    <message>
        <source>Posadzki and others</source>
        <translation>[Þóóšááđžķíí ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>[Þřééšš ]</translation>
    </message>
    <message>
        <source>Press the back of your head into the wall, slowly firmer. Nothing moves.</source>
        <translation>[Þřééšš ţħéé ƀááçķ óóƒ ýóóúúř ħééááđ ííñţóó ţħéé ŵááļļ, šļóóŵļý ƒíířɱééř. Ñóóţħííñğ ɱóóṽééš. ···· ····]</translation>
    </message>
    <message>
        <source>Provide (NHS)</source>
        <translation>[Þřóóṽííđéé (ÑĦŠ) ·]</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>[Þúúšħ ]</translation>
    </message>
    <message>
        <source>Push a little more: shoulder blades slide apart.</source>
        <translation>[Þúúšħ áá ļííţţļéé ɱóóřéé: šħóóúúļđééř ƀļááđééš šļííđéé ááþáářţ. ···]</translation>
    </message>
    <message>
        <source>Push up</source>
        <translation>[Þúúšħ úúþ ]</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>[Řááííšéé]</translation>
    </message>
    <message>
        <source>Reach forward</source>
        <translation>[Řééááçħ ƒóóřŵáářđ ]</translation>
    </message>
    <message>
        <source>Reach forward, upper back round, {breaths}, come back.</source>
        <translation>[Řééááçħ ƒóóřŵáářđ, úúþþééř ƀááçķ řóóúúñđ, {breaths}, çóóɱéé ƀááçķ. ···· ····]</translation>
    </message>
    <message>
        <source>Reach further</source>
        <translation>[Řééááçħ ƒúúřţħééř ]</translation>
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
        <source>Relaxation by an app for ongoing neck pain, 220 people; no difference to usual care</source>
        <translation>[Řééļááẋááţííóóñ ƀý ááñ ááþþ ƒóóř óóñğóóííñğ ñééçķ þááííñ, 220 þééóóþļéé; ñóó đííƒƒééřééñçéé ţóó úúšúúááļ çáářéé ····]</translation>
    </message>
    <message>
        <source>Relaxation, imagery and mindfulness, without references</source>
        <translation>[Řééļááẋááţííóóñ, ííɱááğééřý ááñđ ɱííñđƒúúļñééšš, ŵííţħóóúúţ řééƒééřééñçééš ··]</translation>
    </message>
    <message>
        <source>Reminders to look away from the screen, 29 people, two weeks, nobody to compare with</source>
        <translation>[Řééɱííñđééřš ţóó ļóóóóķ ááŵááý ƒřóóɱ ţħéé šçřééééñ, 29 þééóóþļéé, ţŵóó ŵééééķš, ñóóƀóóđý ţóó çóóɱþáářéé ŵííţħ ···· ···]</translation>
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
        <source>Right arm across</source>
        <translation>[Řííğħţ áářɱ ááçřóóšš ·]</translation>
    </message>
    <message>
        <source>Right arm across your chest, the left hand above its elbow.</source>
        <translation>[Řííğħţ áářɱ ááçřóóšš ýóóúúř çħééšţ, ţħéé ļééƒţ ħááñđ ááƀóóṽéé ííţš ééļƀóóŵ. ···· ··]</translation>
    </message>
    <message>
        <source>Right arm under</source>
        <translation>[Řííğħţ áářɱ úúñđééř ·]</translation>
    </message>
    <message>
        <source>Right ear towards the right shoulder, and back to the middle.</source>
        <translation>[Řííğħţ ééáář ţóóŵáářđš ţħéé řííğħţ šħóóúúļđééř, ááñđ ƀááçķ ţóó ţħéé ɱííđđļéé. ···· ··]</translation>
    </message>
    <message>
        <source>Right ear towards the right shoulder, face to the front.</source>
        <translation>[Řííğħţ ééáář ţóóŵáářđš ţħéé řííğħţ šħóóúúļđééř, ƒááçéé ţóó ţħéé ƒřóóñţ. ···· ·]</translation>
    </message>
    <message>
        <source>Right hand on the desk, bend at the hips. Left arm sweeps under it, {breaths}, come back.</source>
        <translation>[Řííğħţ ħááñđ óóñ ţħéé đééšķ, ƀééñđ ááţ ţħéé ħííþš. Ļééƒţ áářɱ šŵééééþš úúñđééř ííţ, {breaths}, çóóɱéé ƀááçķ. ···· ···· ···· ·]</translation>
    </message>
    <message>
        <source>Right palm on the right side of your head.</source>
        <translation>[Řííğħţ þááļɱ óóñ ţħéé řííğħţ šííđéé óóƒ ýóóúúř ħééááđ. ····]</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>[Řóóçķ ]</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>[Řóóļļ ƀááçķ ·]</translation>
    </message>
    <message>
        <source>Roll forward</source>
        <translation>[Řóóļļ ƒóóřŵáářđ ·]</translation>
    </message>
    <message>
        <source>SIRA (New South Wales)</source>
        <translation>[ŠÍÍŘÁÁ (Ñééŵ Šóóúúţħ Ŵááļééš) ·]</translation>
    </message>
    <message>
        <source>SWOSU</source>
        <translation>[ŠŴÓÓŠÚÚ]</translation>
    </message>
    <message>
        <source>Saint Luke's</source>
        <translation>[Šááííñţ Ļúúķéé'š ]</translation>
    </message>
    <message>
        <source>Salo and others</source>
        <translation>[Šááļóó ááñđ óóţħééřš ]</translation>
    </message>
    <message>
        <source>Scrunch your face</source>
        <translation>[Šçřúúñçħ ýóóúúř ƒááçéé ·]</translation>
    </message>
    <message>
        <source>Seated trunk turn</source>
        <translation>[Šééááţééđ ţřúúñķ ţúúřñ ·]</translation>
    </message>
    <message>
        <source>See</source>
        <translation>[Šéééé]</translation>
    </message>
    <message>
        <source>See a doctor about pain in an eye, lost sight or double images.</source>
        <translation>[Šéééé áá đóóçţóóř ááƀóóúúţ þááííñ ííñ ááñ ééýéé, ļóóšţ šííğħţ óóř đóóúúƀļéé ííɱááğééš. ·]</translation>
    </message>
    <message>
        <source>Seo and others</source>
        <translation>[Šééóó ááñđ óóţħééřš ]</translation>
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
        <source>Short body scan</source>
        <translation>[Šħóóřţ ƀóóđý šçááñ ··]</translation>
    </message>
    <message>
        <source>Shoulder blades back and a little down.</source>
        <translation>[Šħóóúúļđééř ƀļááđééš ƀááçķ ááñđ áá ļííţţļéé đóóŵñ. ····]</translation>
    </message>
    <message>
        <source>Shoulder blades lightly together. Keep breathing.</source>
        <translation>[Šħóóúúļđééř ƀļááđééš ļííğħţļý ţóóğééţħééř. Ķééééþ ƀřééááţħííñğ. ···· ]</translation>
    </message>
    <message>
        <source>Shoulder rolls</source>
        <translation>[Šħóóúúļđééř řóóļļš ·]</translation>
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
        <source>Shoulders</source>
        <translation>[Šħóóúúļđééřš ]</translation>
    </message>
    <message>
        <source>Shoulders and arms</source>
        <translation>[Šħóóúúļđééřš ááñđ áářɱš ·]</translation>
    </message>
    <message>
        <source>Shoulders and upper back</source>
        <translation>[Šħóóúúļđééřš ááñđ úúþþééř ƀááçķ ··]</translation>
    </message>
    <message>
        <source>Shoulders loose.</source>
        <translation>[Šħóóúúļđééřš ļóóóóšéé.]</translation>
    </message>
    <message>
        <source>Shoulders low.</source>
        <translation>[Šħóóúúļđééřš ļóóŵ. ·]</translation>
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
        <source>Sihawong and others</source>
        <translation>[Šííħááŵóóñğ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Sit as you like and let your eyes wander.</source>
        <translation>[Šííţ ááš ýóóúú ļííķéé ááñđ ļééţ ýóóúúř ééýééš ŵááñđééř. ·]</translation>
    </message>
    <message>
        <source>Sit comfortably, shoulders low. Four counts for each side of the box.</source>
        <translation>[Šííţ çóóɱƒóóřţááƀļý, šħóóúúļđééřš ļóóŵ. Ƒóóúúř çóóúúñţš ƒóóř ééááçħ šííđéé óóƒ ţħéé ƀóóẋ. ···· ··]</translation>
    </message>
    <message>
        <source>Sit comfortably. Tense a little, then let go, from hands to shoulder blades.</source>
        <translation>[Šííţ çóóɱƒóóřţááƀļý. Ţééñšéé áá ļííţţļéé, ţħééñ ļééţ ğóó, ƒřóóɱ ħááñđš ţóó šħóóúúļđééř ƀļááđééš. ···· ····]</translation>
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
        <source>Sit up</source>
        <translation>[Šííţ úúþ]</translation>
    </message>
    <message>
        <source>Sitthipornvorakul and others</source>
        <translation>[Šííţţħííþóóřñṽóóřááķúúļ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Sitting, at ease</source>
        <translation>[Šííţţííñğ, ááţ ééáášéé]</translation>
    </message>
    <message>
        <source>Sitting, changed</source>
        <translation>[Šííţţííñğ, çħááñğééđ ·]</translation>
    </message>
    <message>
        <source>Six months of walking more, 91 office workers</source>
        <translation>[Šííẋ ɱóóñţħš óóƒ ŵááļķííñğ ɱóóřéé, 91 óóƒƒííçéé ŵóóřķééřš ···· ]</translation>
    </message>
    <message>
        <source>Six trials of break schedules for healthy workers</source>
        <translation>[Šííẋ ţřííááļš óóƒ ƀřééááķ šçħééđúúļééš ƒóóř ħééááļţħý ŵóóřķééřš ···· ]</translation>
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
        <source>Slide down</source>
        <translation>[Šļííđéé đóóŵñ ]</translation>
    </message>
    <message>
        <source>Slide it under your chest, palm up. Shoulder and head come down as far as is easy.</source>
        <translation>[Šļííđéé ííţ úúñđééř ýóóúúř çħééšţ, þááļɱ úúþ. Šħóóúúļđééř ááñđ ħééááđ çóóɱéé đóóŵñ ááš ƒáář ááš ííš ééáášý. ···· ··]</translation>
    </message>
    <message>
        <source>Slide up</source>
        <translation>[Šļííđéé úúþ]</translation>
    </message>
    <message>
        <source>Slow breaths through the nose.</source>
        <translation>[Šļóóŵ ƀřééááţħš ţħřóóúúğħ ţħéé ñóóšéé. ···]</translation>
    </message>
    <message>
        <source>Slow breaths.</source>
        <translation>[Šļóóŵ ƀřééááţħš. ·]</translation>
    </message>
    <message>
        <source>Slow breaths; sink a little with each one out.</source>
        <translation>[Šļóóŵ ƀřééááţħš; šííñķ áá ļííţţļéé ŵííţħ ééááçħ óóñéé óóúúţ. ···]</translation>
    </message>
    <message>
        <source>Slowly back into the room. Move your fingers, look up.</source>
        <translation>[Šļóóŵļý ƀááçķ ííñţóó ţħéé řóóóóɱ. Ṁóóṽéé ýóóúúř ƒííñğééřš, ļóóóóķ úúþ. ···· ]</translation>
    </message>
    <message>
        <source>Slowly back to the middle.</source>
        <translation>[Šļóóŵļý ƀááçķ ţóó ţħéé ɱííđđļéé. ···]</translation>
    </message>
    <message>
        <source>Slowly less, until there is no pressure.</source>
        <translation>[Šļóóŵļý ļééšš, úúñţííļ ţħééřéé ííš ñóó þřééššúúřéé. ····]</translation>
    </message>
    <message>
        <source>Slowly tall again, head last.</source>
        <translation>[Šļóóŵļý ţááļļ ááğááííñ, ħééááđ ļáášţ. ···]</translation>
    </message>
    <message>
        <source>Slowly to the front.</source>
        <translation>[Šļóóŵļý ţóó ţħéé ƒřóóñţ. ···]</translation>
    </message>
    <message>
        <source>Slowly up to the middle.</source>
        <translation>[Šļóóŵļý úúþ ţóó ţħéé ɱííđđļéé. ···]</translation>
    </message>
    <message>
        <source>Slowly, until there is no pressure.</source>
        <translation>[Šļóóŵļý, úúñţííļ ţħééřéé ííš ñóó þřééššúúřéé. ···]</translation>
    </message>
    <message>
        <source>Slowly, until your eyes are level.</source>
        <translation>[Šļóóŵļý, úúñţííļ ýóóúúř ééýééš áářéé ļééṽééļ. ··]</translation>
    </message>
    <message>
        <source>Slowly. The belly sinks, and the shoulders with it.</source>
        <translation>[Šļóóŵļý. Ţħéé ƀééļļý šííñķš, ááñđ ţħéé šħóóúúļđééřš ŵííţħ ííţ. ···· ···]</translation>
    </message>
    <message>
        <source>Soft eyes, low shoulders. Blink slowly.</source>
        <translation>[Šóóƒţ ééýééš, ļóóŵ šħóóúúļđééřš. ßļííñķ šļóóŵļý. ···· ·]</translation>
    </message>
    <message>
        <source>Soft gaze or closed eyes. Think of a place where you are at ease.</source>
        <translation>[Šóóƒţ ğáážéé óóř çļóóšééđ ééýééš. Ţħííñķ óóƒ áá þļááçéé ŵħééřéé ýóóúú áářéé ááţ ééáášéé. ··]</translation>
    </message>
    <message>
        <source>Softly: brow, eyes and mouth.</source>
        <translation>[Šóóƒţļý: ƀřóóŵ, ééýééš ááñđ ɱóóúúţħ. ····]</translation>
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
        <source>Some. One trial, 198 people with sore necks and shoulders: two minutes a day for ten weeks went with less pain than in the group without. A single break was not studied.</source>
        <translation>[Šóóɱéé. ÓÓñéé ţřííááļ, 198 þééóóþļéé ŵííţħ šóóřéé ñééçķš ááñđ šħóóúúļđééřš: ţŵóó ɱííñúúţééš áá đááý ƒóóř ţééñ ŵééééķš ŵééñţ ŵííţħ ļééšš þááííñ ţħááñ ííñ ţħéé ğřóóúúþ ŵííţħóóúúţ. ÁÁ šííñğļéé ƀřééááķ ŵááš ñóóţ šţúúđííééđ. ···· ···· ···· ··]</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>[Šţááñđ ]</translation>
    </message>
    <message>
        <source>Stand on the band, an end in each hand, elbows soft.</source>
        <translation>[Šţááñđ óóñ ţħéé ƀááñđ, ááñ ééñđ ííñ ééááçħ ħááñđ, ééļƀóóŵš šóóƒţ. ···· ··]</translation>
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
        <source>Stay tall and breathe.</source>
        <translation>[Šţááý ţááļļ ááñđ ƀřééááţħéé. ··]</translation>
    </message>
    <message>
        <source>Stay there and let your breath go in and out.</source>
        <translation>[Šţááý ţħééřéé ááñđ ļééţ ýóóúúř ƀřééááţħ ğóó ííñ ááñđ óóúúţ. ···]</translation>
    </message>
    <message>
        <source>Stay there, face soft.</source>
        <translation>[Šţááý ţħééřéé, ƒááçéé šóóƒţ. ··]</translation>
    </message>
    <message>
        <source>Stop before your ribs lift or your shoulders come up.</source>
        <translation>[Šţóóþ ƀééƒóóřéé ýóóúúř řííƀš ļííƒţ óóř ýóóúúř šħóóúúļđééřš çóóɱéé úúþ. ···]</translation>
    </message>
    <message>
        <source>Stop if a knee, wrist or shoulder hurts, the arm tingles or you get dizzy. Not late in pregnancy; there is a way at the desk.</source>
        <translation>[Šţóóþ ííƒ áá ķñéééé, ŵřííšţ óóř šħóóúúļđééř ħúúřţš, ţħéé áářɱ ţííñğļééš óóř ýóóúú ğééţ đíížžý. Ñóóţ ļááţéé ííñ þřééğñááñçý; ţħééřéé ííš áá ŵááý ááţ ţħéé đééšķ. ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>Stop if a wrist, a shoulder or your chest hurts. Not on a sore day.</source>
        <translation>[Šţóóþ ííƒ áá ŵřííšţ, áá šħóóúúļđééř óóř ýóóúúř çħééšţ ħúúřţš. Ñóóţ óóñ áá šóóřéé đááý. ···· ··]</translation>
    </message>
    <message>
        <source>Stop if anything hurts; a smaller change will do.</source>
        <translation>[Šţóóþ ííƒ ááñýţħííñğ ħúúřţš; áá šɱááļļééř çħááñğéé ŵííļļ đóó. ···· ··]</translation>
    </message>
    <message>
        <source>Stop if it pinches at the front of the shoulder. Not soon after surgery on it.</source>
        <translation>[Šţóóþ ííƒ ííţ þííñçħééš ááţ ţħéé ƒřóóñţ óóƒ ţħéé šħóóúúļđééř. Ñóóţ šóóóóñ ááƒţééř šúúřğééřý óóñ ííţ. ···· ···]</translation>
    </message>
    <message>
        <source>Stop if it pinches on top of the shoulder, or if pain shoots from neck to arm.</source>
        <translation>[Šţóóþ ííƒ ííţ þííñçħééš óóñ ţóóþ óóƒ ţħéé šħóóúúļđééř, óóř ííƒ þááííñ šħóóóóţš ƒřóóɱ ñééçķ ţóó áářɱ. ···· ···]</translation>
    </message>
    <message>
        <source>Stop if pain runs down a leg. Not with broken vertebrae, or soon after surgery on belly or back.</source>
        <translation>[Šţóóþ ííƒ þááííñ řúúñš đóóŵñ áá ļééğ. Ñóóţ ŵííţħ ƀřóóķééñ ṽééřţééƀřááéé, óóř šóóóóñ ááƒţééř šúúřğééřý óóñ ƀééļļý óóř ƀááçķ. ···· ···· ]</translation>
    </message>
    <message>
        <source>Stop if the shoulder hurts on the way up, or when the movement gets untidy. Never with a worn band.</source>
        <translation>[Šţóóþ ííƒ ţħéé šħóóúúļđééř ħúúřţš óóñ ţħéé ŵááý úúþ, óóř ŵħééñ ţħéé ɱóóṽééɱééñţ ğééţš úúñţííđý. Ñééṽééř ŵííţħ áá ŵóóřñ ƀááñđ. ···· ···· ···]</translation>
    </message>
    <message>
        <source>Stop if you get dizzy or it feels tight. Not in pregnancy, with a heart or lung disease, high blood pressure, or if holding your breath makes you anxious: belly breathing instead.</source>
        <translation>[Šţóóþ ííƒ ýóóúú ğééţ đíížžý óóř ííţ ƒééééļš ţííğħţ. Ñóóţ ííñ þřééğñááñçý, ŵííţħ áá ħééáářţ óóř ļúúñğ đííšééáášéé, ħííğħ ƀļóóóóđ þřééššúúřéé, óóř ííƒ ħóóļđííñğ ýóóúúř ƀřééááţħ ɱááķééš ýóóúú ááñẋííóóúúš: ƀééļļý ƀřééááţħííñğ ííñšţééááđ. ···· ···· ···· ··]</translation>
    </message>
    <message>
        <source>Stop if your arm tingles, the pain is sharp or you get dizzy. Never pull with a hand.</source>
        <translation>[Šţóóþ ííƒ ýóóúúř áářɱ ţííñğļééš, ţħéé þááííñ ííš šħáářþ óóř ýóóúú ğééţ đíížžý. Ñééṽééř þúúļļ ŵííţħ áá ħááñđ. ···· ···· ]</translation>
    </message>
    <message>
        <source>Stop if your jaw hurts, your throat feels pressed, your arm tingles or you get dizzy.</source>
        <translation>[Šţóóþ ííƒ ýóóúúř ĵááŵ ħúúřţš, ýóóúúř ţħřóóááţ ƒééééļš þřééššééđ, ýóóúúř áářɱ ţííñğļééš óóř ýóóúú ğééţ đíížžý. ···· ····]</translation>
    </message>
    <message>
        <source>Stop if your lower back arches or the front of a shoulder hurts.</source>
        <translation>[Šţóóþ ííƒ ýóóúúř ļóóŵééř ƀááçķ áářçħééš óóř ţħéé ƒřóóñţ óóƒ áá šħóóúúļđééř ħúúřţš. ···· ··]</translation>
    </message>
    <message>
        <source>Stop if your lower back hurts or an arm tingles. Keep your elbows soft.</source>
        <translation>[Šţóóþ ííƒ ýóóúúř ļóóŵééř ƀááçķ ħúúřţš óóř ááñ áářɱ ţííñğļééš. Ķééééþ ýóóúúř ééļƀóóŵš šóóƒţ. ···· ··]</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>[Šţřééñğţħ ·]</translation>
    </message>
    <message>
        <source>Strength and mobility</source>
        <translation>[Šţřééñğţħ ááñđ ɱóóƀííļííţý ··]</translation>
    </message>
    <message>
        <source>Stretches for the desk</source>
        <translation>[Šţřééţçħééš ƒóóř ţħéé đééšķ ···]</translation>
    </message>
    <message>
        <source>Stretches in a chair</source>
        <translation>[Šţřééţçħééš ííñ áá çħááííř ·]</translation>
    </message>
    <message>
        <source>Stretching at the workstation</source>
        <translation>[Šţřééţçħííñğ ááţ ţħéé ŵóóřķšţááţííóóñ ···]</translation>
    </message>
    <message>
        <source>Stretching in the working day</source>
        <translation>[Šţřééţçħííñğ ííñ ţħéé ŵóóřķííñğ đááý ····]</translation>
    </message>
    <message>
        <source>Sweep it under the resting arm; your upper back turns with it.</source>
        <translation>[Šŵééééþ ííţ úúñđééř ţħéé řééšţííñğ áářɱ; ýóóúúř úúþþééř ƀááçķ ţúúřñš ŵííţħ ííţ. ···· ··]</translation>
    </message>
    <message>
        <source>Take your time. If you feel light-headed, sit down again.</source>
        <translation>[Ţááķéé ýóóúúř ţííɱéé. ÍÍƒ ýóóúú ƒééééļ ļííğħţ-ħééááđééđ, šííţ đóóŵñ ááğááííñ. ··]</translation>
    </message>
    <message>
        <source>Talens-Estarelles and others</source>
        <translation>[Ţááļééñš-ÉÉšţáářééļļééš ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Tense and let go</source>
        <translation>[Ţééñšéé ááñđ ļééţ ğóó ]</translation>
    </message>
    <message>
        <source>Tensing and letting go, muscle by muscle</source>
        <translation>[Ţééñšííñğ ááñđ ļééţţííñğ ğóó, ɱúúšçļéé ƀý ɱúúšçļéé ···· ]</translation>
    </message>
    <message>
        <source>Tensing and letting go, ten minutes</source>
        <translation>[Ţééñšííñğ ááñđ ļééţţííñğ ğóó, ţééñ ɱííñúúţééš ···]</translation>
    </message>
    <message>
        <source>The back of your shoulder.</source>
        <translation>[Ţħéé ƀááçķ óóƒ ýóóúúř šħóóúúļđééř. ·]</translation>
    </message>
    <message>
        <source>The deep muscles at the front of your neck, and those under the back of your head.</source>
        <translation>[Ţħéé đééééþ ɱúúšçļééš ááţ ţħéé ƒřóóñţ óóƒ ýóóúúř ñééçķ, ááñđ ţħóóšéé úúñđééř ţħéé ƀááçķ óóƒ ýóóúúř ħééááđ. ···· ···]</translation>
    </message>
    <message>
        <source>The front of your chest and shoulders.</source>
        <translation>[Ţħéé ƒřóóñţ óóƒ ýóóúúř çħééšţ ááñđ šħóóúúļđééřš. ····]</translation>
    </message>
    <message>
        <source>The front of your chest, and the upper back that lifts it.</source>
        <translation>[Ţħéé ƒřóóñţ óóƒ ýóóúúř çħééšţ, ááñđ ţħéé úúþþééř ƀááçķ ţħááţ ļííƒţš ííţ. ···· ···]</translation>
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
        <source>The muscle from the side of your neck down to your shoulder blade.</source>
        <translation>[Ţħéé ɱúúšçļéé ƒřóóɱ ţħéé šííđéé óóƒ ýóóúúř ñééçķ đóóŵñ ţóó ýóóúúř šħóóúúļđééř ƀļááđéé. ···· ]</translation>
    </message>
    <message>
        <source>The muscle that holds the shoulder blade to the ribs; chest and arms.</source>
        <translation>[Ţħéé ɱúúšçļéé ţħááţ ħóóļđš ţħéé šħóóúúļđééř ƀļááđéé ţóó ţħéé řííƀš; çħééšţ ááñđ áářɱš. ···· ···· ]</translation>
    </message>
    <message>
        <source>The muscles around your shoulder blades.</source>
        <translation>[Ţħéé ɱúúšçļééš áářóóúúñđ ýóóúúř šħóóúúļđééř ƀļááđééš. ··]</translation>
    </message>
    <message>
        <source>The muscles at the back of your neck, and a little those at the front.</source>
        <translation>[Ţħéé ɱúúšçļééš ááţ ţħéé ƀááçķ óóƒ ýóóúúř ñééçķ, ááñđ áá ļííţţļéé ţħóóšéé ááţ ţħéé ƒřóóñţ. ···· ···]</translation>
    </message>
    <message>
        <source>The muscles at the back of your neck, which work without moving.</source>
        <translation>[Ţħéé ɱúúšçļééš ááţ ţħéé ƀááçķ óóƒ ýóóúúř ñééçķ, ŵħííçħ ŵóóřķ ŵííţħóóúúţ ɱóóṽííñğ. ···· ···]</translation>
    </message>
    <message>
        <source>The muscles between your neck and the top of your shoulder.</source>
        <translation>[Ţħéé ɱúúšçļééš ƀééţŵééééñ ýóóúúř ñééçķ ááñđ ţħéé ţóóþ óóƒ ýóóúúř šħóóúúļđééř. ···· ]</translation>
    </message>
    <message>
        <source>The muscles between your shoulder blades, and along your upper back.</source>
        <translation>[Ţħéé ɱúúšçļééš ƀééţŵééééñ ýóóúúř šħóóúúļđééř ƀļááđééš, ááñđ ááļóóñğ ýóóúúř úúþþééř ƀááçķ. ···· ]</translation>
    </message>
    <message>
        <source>The muscles between your shoulder blades; the front of your chest gets longer.</source>
        <translation>[Ţħéé ɱúúšçļééš ƀééţŵééééñ ýóóúúř šħóóúúļđééř ƀļááđééš; ţħéé ƒřóóñţ óóƒ ýóóúúř çħééšţ ğééţš ļóóñğééř. ···· ···]</translation>
    </message>
    <message>
        <source>The muscles on all sides of your neck, which work without moving.</source>
        <translation>[Ţħéé ɱúúšçļééš óóñ ááļļ šííđééš óóƒ ýóóúúř ñééçķ, ŵħííçħ ŵóóřķ ŵííţħóóúúţ ɱóóṽííñğ. ···· ··]</translation>
    </message>
    <message>
        <source>The muscles on top of your shoulders: tense, then loose.</source>
        <translation>[Ţħéé ɱúúšçļééš óóñ ţóóþ óóƒ ýóóúúř šħóóúúļđééřš: ţééñšéé, ţħééñ ļóóóóšéé. ····]</translation>
    </message>
    <message>
        <source>The muscles that steer your shoulder blades, and the front of your chest.</source>
        <translation>[Ţħéé ɱúúšçļééš ţħááţ šţééééř ýóóúúř šħóóúúļđééř ƀļááđééš, ááñđ ţħéé ƒřóóñţ óóƒ ýóóúúř çħééšţ. ···· ···]</translation>
    </message>
    <message>
        <source>The muscles that turn your neck, and its upper joints.</source>
        <translation>[Ţħéé ɱúúšçļééš ţħááţ ţúúřñ ýóóúúř ñééçķ, ááñđ ííţš úúþþééř ĵóóííñţš. ···· ··]</translation>
    </message>
    <message>
        <source>The muscles that turn your upper body.</source>
        <translation>[Ţħéé ɱúúšçļééš ţħááţ ţúúřñ ýóóúúř úúþþééř ƀóóđý. ····]</translation>
    </message>
    <message>
        <source>The other hand draws it closer. Shoulder stays low.</source>
        <translation>[Ţħéé óóţħééř ħááñđ đřááŵš ííţ çļóóšééř. Šħóóúúļđééř šţááýš ļóóŵ. ···· ·]</translation>
    </message>
    <message>
        <source>The other hand pushes; come back onto hands and knees.</source>
        <translation>[Ţħéé óóţħééř ħááñđ þúúšħééš; çóóɱéé ƀááçķ óóñţóó ħááñđš ááñđ ķñééééš. ···· ·]</translation>
    </message>
    <message>
        <source>The other way round: back, up, forward and down.</source>
        <translation>[Ţħéé óóţħééř ŵááý řóóúúñđ: ƀááçķ, úúþ, ƒóóřŵáářđ ááñđ đóóŵñ. ···· ·]</translation>
    </message>
    <message>
        <source>The outside of your shoulders, and the muscles on top of them.</source>
        <translation>[Ţħéé óóúúţšííđéé óóƒ ýóóúúř šħóóúúļđééřš, ááñđ ţħéé ɱúúšçļééš óóñ ţóóþ óóƒ ţħééɱ. ···· ]</translation>
    </message>
    <message>
        <source>The sides of your trunk, and your shoulders.</source>
        <translation>[Ţħéé šííđééš óóƒ ýóóúúř ţřúúñķ, ááñđ ýóóúúř šħóóúúļđééřš. ····]</translation>
    </message>
    <message>
        <source>The turn of your upper back, and the back of the shoulder.</source>
        <translation>[Ţħéé ţúúřñ óóƒ ýóóúúř úúþþééř ƀááçķ, ááñđ ţħéé ƀááçķ óóƒ ţħéé šħóóúúļđééř. ···· ·]</translation>
    </message>
    <message>
        <source>Then change sides.</source>
        <translation>[Ţħééñ çħááñğéé šííđééš. ·]</translation>
    </message>
    <message>
        <source>Then the same on the left.</source>
        <translation>[Ţħééñ ţħéé šááɱéé óóñ ţħéé ļééƒţ. ··]</translation>
    </message>
    <message>
        <source>Then the same on the right.</source>
        <translation>[Ţħééñ ţħéé šááɱéé óóñ ţħéé řííğħţ. ···]</translation>
    </message>
    <message>
        <source>Then the same to the left.</source>
        <translation>[Ţħééñ ţħéé šááɱéé ţóó ţħéé ļééƒţ. ··]</translation>
    </message>
    <message>
        <source>Then the same to the right.</source>
        <translation>[Ţħééñ ţħéé šááɱéé ţóó ţħéé řííğħţ. ···]</translation>
    </message>
    <message>
        <source>They sink, and stay low. Breathe out long.</source>
        <translation>[Ţħééý šííñķ, ááñđ šţááý ļóóŵ. ßřééááţħéé óóúúţ ļóóñğ. ···· ]</translation>
    </message>
    <message>
        <source>They slide apart. Breathe out long.</source>
        <translation>[Ţħééý šļííđéé ááþáářţ. ßřééááţħéé óóúúţ ļóóñğ. ··]</translation>
    </message>
    <message>
        <source>Thread the needle</source>
        <translation>[Ţħřééááđ ţħéé ñééééđļéé ]</translation>
    </message>
    <message>
        <source>Thread the needle at the desk</source>
        <translation>[Ţħřééááđ ţħéé ñééééđļéé ááţ ţħéé đééšķ ··]</translation>
    </message>
    <message>
        <source>Through your nose. The lower hand rises, the upper one stays.</source>
        <translation>[Ţħřóóúúğħ ýóóúúř ñóóšéé. Ţħéé ļóóŵééř ħááñđ řííšééš, ţħéé úúþþééř óóñéé šţááýš. ···· ]</translation>
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
        <source>Tip to the left, {breaths}, come up.</source>
        <translation>[Ţííþ ţóó ţħéé ļééƒţ, {breaths}, çóóɱéé úúþ. ···· ·]</translation>
    </message>
    <message>
        <source>Tip to the right, {breaths}, come up.</source>
        <translation>[Ţííþ ţóó ţħéé řííğħţ, {breaths}, çóóɱéé úúþ. ···· ··]</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>[Ţóó ţħéé ƀááçķ ]</translation>
    </message>
    <message>
        <source>To the forehead</source>
        <translation>[Ţóó ţħéé ƒóóřééħééááđ]</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>[Ţóó ţħéé ļééƒţ ]</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>[Ţóó ţħéé řííğħţ ·]</translation>
    </message>
    <message>
        <source>Training of the deep muscles at the front of the neck</source>
        <translation>[Ţřááííñííñğ óóƒ ţħéé đééééþ ɱúúšçļééš ááţ ţħéé ƒřóóñţ óóƒ ţħéé ñééçķ ···· ]</translation>
    </message>
    <message>
        <source>Training of the muscles that hold the shoulder blade, 47 people, ten weeks</source>
        <translation>[Ţřááííñííñğ óóƒ ţħéé ɱúúšçļééš ţħááţ ħóóļđ ţħéé šħóóúúļđééř ƀļááđéé, 47 þééóóþļéé, ţééñ ŵééééķš ···· ···]</translation>
    </message>
    <message>
        <source>Tunwattanapong and others</source>
        <translation>[Ţúúñŵááţţááñááþóóñğ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Turn from the ribs; your head goes along. Knees stay to the front.</source>
        <translation>[Ţúúřñ ƒřóóɱ ţħéé řííƀš; ýóóúúř ħééááđ ğóóééš ááļóóñğ. Ķñééééš šţááý ţóó ţħéé ƒřóóñţ. ···· ··]</translation>
    </message>
    <message>
        <source>Turn half left</source>
        <translation>[Ţúúřñ ħááļƒ ļééƒţ ··]</translation>
    </message>
    <message>
        <source>Turn half right</source>
        <translation>[Ţúúřñ ħááļƒ řííğħţ ··]</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>[Ţúúřñ ļééƒţ ·]</translation>
    </message>
    <message>
        <source>Turn left, {breaths}, come back.</source>
        <translation>[Ţúúřñ ļééƒţ, {breaths}, çóóɱéé ƀááçķ. ···· ··]</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>[Ţúúřñ řííğħţ ·]</translation>
    </message>
    <message>
        <source>Turn right, {breaths}, come back.</source>
        <translation>[Ţúúřñ řííğħţ, {breaths}, çóóɱéé ƀááçķ. ···· ··]</translation>
    </message>
    <message>
        <source>Two or twelve minutes a day of training with a rubber band, 198 people, ten weeks</source>
        <translation>[Ţŵóó óóř ţŵééļṽéé ɱííñúúţééš áá đááý óóƒ ţřááííñííñğ ŵííţħ áá řúúƀƀééř ƀááñđ, 198 þééóóþļéé, ţééñ ŵééééķš ···· ··]</translation>
    </message>
    <message>
        <source>UMass Memorial</source>
        <translation>[ÚÚṀáášš Ṁééɱóóřííááļ]</translation>
    </message>
    <message>
        <source>US Department of Veterans Affairs</source>
        <translation>[ÚÚŠ Đééþáářţɱééñţ óóƒ Ṽééţééřááñš ÁÁƒƒááíířš ·]</translation>
    </message>
    <message>
        <source>UW Health</source>
        <translation>[ÚÚŴ Ħééááļţħ ]</translation>
    </message>
    <message>
        <source>University of Queensland</source>
        <translation>[ÚÚñííṽééřšííţý óóƒ Ǫúúééééñšļááñđ ]</translation>
    </message>
    <message>
        <source>Unsigned article on neck spasms</source>
        <translation>[ÚÚñšííğñééđ áářţííçļéé óóñ ñééçķ šþáášɱš ··]</translation>
    </message>
    <message>
        <source>Unsigned article on psychotherapy and pain</source>
        <translation>[ÚÚñšííğñééđ áářţííçļéé óóñ þšýçħóóţħééřááþý ááñđ þááííñ ···]</translation>
    </message>
    <message>
        <source>Until your arms are straight. Breathe out.</source>
        <translation>[ÚÚñţííļ ýóóúúř áářɱš áářéé šţřááííğħţ. ßřééááţħéé óóúúţ. ··]</translation>
    </message>
    <message>
        <source>Until your eyes are level again.</source>
        <translation>[ÚÚñţííļ ýóóúúř ééýééš áářéé ļééṽééļ ááğááííñ.]</translation>
    </message>
    <message>
        <source>Unwind</source>
        <translation>[ÚÚñŵííñđ]</translation>
    </message>
    <message>
        <source>Up and about</source>
        <translation>[ÚÚþ ááñđ ááƀóóúúţ]</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>[ÚÚþ ááñđ đóóŵñ ]</translation>
    </message>
    <message>
        <source>Up towards your ears, about two thirds.</source>
        <translation>[ÚÚþ ţóóŵáářđš ýóóúúř ééáářš, ááƀóóúúţ ţŵóó ţħíířđš. ···]</translation>
    </message>
    <message>
        <source>Up, back, down and forward: slow, round circles.</source>
        <translation>[ÚÚþ, ƀááçķ, đóóŵñ ááñđ ƒóóřŵáářđ: šļóóŵ, řóóúúñđ çíířçļééš. ···· ··]</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>[ÚÚþþééř ƀááçķ ]</translation>
    </message>
    <message>
        <source>Upper-back reach</source>
        <translation>[ÚÚþþééř-ƀááçķ řééááçħ ]</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>[Ŵááííţ]</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>[Ŵááļķ ]</translation>
    </message>
    <message>
        <source>Walk about, or on the spot, for {time}. No need to look here.</source>
        <translation>[Ŵááļķ ááƀóóúúţ, óóř óóñ ţħéé šþóóţ, ƒóóř {time}. Ñóó ñééééđ ţóó ļóóóóķ ħééřéé. ···· ·]</translation>
    </message>
    <message>
        <source>Wall press</source>
        <translation>[Ŵááļļ þřééšš ·]</translation>
    </message>
    <message>
        <source>Wall push-up with a reach</source>
        <translation>[Ŵááļļ þúúšħ-úúþ ŵííţħ áá řééááçħ ··]</translation>
    </message>
    <message>
        <source>Wall push-ups, and how much pain is acceptable</source>
        <translation>[Ŵááļļ þúúšħ-úúþš, ááñđ ħóóŵ ɱúúçħ þááííñ ííš ááççééþţááƀļéé ····]</translation>
    </message>
    <message>
        <source>Wall slides</source>
        <translation>[Ŵááļļ šļííđééš ]</translation>
    </message>
    <message>
        <source>Waongenngarm and others</source>
        <translation>[Ŵááóóñğééññğáářɱ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Weight onto the back foot.</source>
        <translation>[Ŵééííğħţ óóñţóó ţħéé ƀááçķ ƒóóóóţ. ·]</translation>
    </message>
    <message>
        <source>Weight onto the front foot, until it pulls a little across the chest.</source>
        <translation>[Ŵééííğħţ óóñţóó ţħéé ƒřóóñţ ƒóóóóţ, úúñţííļ ííţ þúúļļš áá ļííţţļéé ááçřóóšš ţħéé çħééšţ. ···· ···]</translation>
    </message>
    <message>
        <source>What do you feel there? Let your shoulders rest in it.</source>
        <translation>[Ŵħááţ đóó ýóóúú ƒééééļ ţħééřéé? Ļééţ ýóóúúř šħóóúúļđééřš řééšţ ííñ ííţ. ····]</translation>
    </message>
    <message>
        <source>What is there to hear, and to feel on your skin?</source>
        <translation>[Ŵħááţ ííš ţħééřéé ţóó ħééáář, ááñđ ţóó ƒééééļ óóñ ýóóúúř šķííñ? ···]</translation>
    </message>
    <message>
        <source>What is there to hear, near and far?</source>
        <translation>[Ŵħááţ ííš ţħééřéé ţóó ħééáář, ñééáář ááñđ ƒáář? ··]</translation>
    </message>
    <message>
        <source>What is there to see? Light, colours, distance.</source>
        <translation>[Ŵħááţ ííš ţħééřéé ţóó šéééé? Ļííğħţ, çóóļóóúúřš, đííšţááñçéé. ····]</translation>
    </message>
    <message>
        <source>What physical therapy does for neck muscle spasms</source>
        <translation>[Ŵħááţ þħýšííçááļ ţħééřááþý đóóééš ƒóóř ñééçķ ɱúúšçļéé šþáášɱš ···· ··]</translation>
    </message>
    <message>
        <source>What workplaces can offer office workers with neck pain</source>
        <translation>[Ŵħááţ ŵóóřķþļááçééš çááñ óóƒƒééř óóƒƒííçéé ŵóóřķééřš ŵííţħ ñééçķ þááííñ ···· ]</translation>
    </message>
    <message>
        <source>Where your weight rests on the seat, and how your trunk leans.</source>
        <translation>[Ŵħééřéé ýóóúúř ŵééííğħţ řééšţš óóñ ţħéé šééááţ, ááñđ ħóóŵ ýóóúúř ţřúúñķ ļééááñš. ···· ·]</translation>
    </message>
    <message>
        <source>Whiplash recovery guide</source>
        <translation>[Ŵħííþļáášħ řééçóóṽééřý ğúúííđéé ]</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>[Ŵħóóļéé ƀóóđý ]</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>[Ŵħóóļéé šééţ ]</translation>
    </message>
    <message>
        <source>With a stiff or unstable shoulder leave it out, or keep your arms lower. Your chair must not roll or tip.</source>
        <translation>[Ŵííţħ áá šţííƒƒ óóř úúñšţááƀļéé šħóóúúļđééř ļééááṽéé ííţ óóúúţ, óóř ķééééþ ýóóúúř áářɱš ļóóŵééř. Ýóóúúř çħááííř ɱúúšţ ñóóţ řóóļļ óóř ţííþ. ···· ···]</translation>
    </message>
    <message>
        <source>Ylinen and others</source>
        <translation>[Ýļííñééñ ááñđ óóţħééřš ·]</translation>
    </message>
    <message>
        <source>Your attention, moved slowly through your body.</source>
        <translation>[Ýóóúúř ááţţééñţííóóñ, ɱóóṽééđ šļóóŵļý ţħřóóúúğħ ýóóúúř ƀóóđý. ····]</translation>
    </message>
    <message>
        <source>Your attention, somewhere else for a minute.</source>
        <translation>[Ýóóúúř ááţţééñţííóóñ, šóóɱééŵħééřéé ééļšéé ƒóóř áá ɱííñúúţéé. ]</translation>
    </message>
    <message>
        <source>Your breath, evenly in four sides; neck and shoulders let go.</source>
        <translation>[Ýóóúúř ƀřééááţħ, ééṽééñļý ííñ ƒóóúúř šííđééš; ñééçķ ááñđ šħóóúúļđééřš ļééţ ğóó. ···· ]</translation>
    </message>
    <message>
        <source>Your diaphragm; the breathing muscles of the neck can rest.</source>
        <translation>[Ýóóúúř đííááþħřááğɱ; ţħéé ƀřééááţħííñğ ɱúúšçļééš óóƒ ţħéé ñééçķ çááñ řééšţ. ···· ··]</translation>
    </message>
    <message>
        <source>Your eyes; your head leaves the screen for a while.</source>
        <translation>[Ýóóúúř ééýééš; ýóóúúř ħééááđ ļééááṽééš ţħéé šçřééééñ ƒóóř áá ŵħííļéé. ·]</translation>
    </message>
    <message>
        <source>Your nose goes halfway to the left.</source>
        <translation>[Ýóóúúř ñóóšéé ğóóééš ħááļƒŵááý ţóó ţħéé ļééƒţ. ··]</translation>
    </message>
    <message>
        <source>Your nose goes halfway to the right.</source>
        <translation>[Ýóóúúř ñóóšéé ğóóééš ħááļƒŵááý ţóó ţħéé řííğħţ. ··]</translation>
    </message>
    <message>
        <source>Your weight to the left, then to the right.</source>
        <translation>[Ýóóúúř ŵééííğħţ ţóó ţħéé ļééƒţ, ţħééñ ţóó ţħéé řííğħţ. ···· ]</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>[ááƀóóúúţ {n} ɱííñúúţééš ]</translation>
    </message>
    <message>
        <source>de Zoete and others</source>
        <translation>[đéé Žóóééţéé ááñđ óóţħééřš ]</translation>
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
        <source>nidirect</source>
        <translation>[ñííđíířééçţ]</translation>
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
        <source>twice</source>
        <translation>[ţŵííçéé]</translation>
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
    <message>
        <source>{n} seconds</source>
        <translation>[{n} šééçóóñđš ·]</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>[{n} ţííɱééš ·]</translation>
    </message>
    <message>
        <source>{sources}.</source>
        <translation>[{sources}. ···]</translation>
    </message>
    <message>
        <source>{source}, {year}</source>
        <translation>[{source}, {year} ···· ]</translation>
    </message>
    <message>
        <source>{ways}: slowly, and each time back to the middle.</source>
        <translation>[{ways}: šļóóŵļý, ááñđ ééááçħ ţííɱéé ƀááçķ ţóó ţħéé ɱííđđļéé. ···· ···]</translation>
    </message>
</context>
<context>
    <name>MovementsPage</name>
    <message>
        <source>Do it now</source>
        <translation>[Đóó ííţ ñóóŵ ]</translation>
    </message>
    <message>
        <source>How</source>
        <translation>[Ħóóŵ]</translation>
    </message>
    <message>
        <source>How sure is this</source>
        <translation>[Ħóóŵ šúúřéé ííš ţħííš ]</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>[ÍÍţ ííš ļééƒţ óóúúţ. ]</translation>
    </message>
    <message>
        <source>It may come in every break.</source>
        <translation>[ÍÍţ ɱááý çóóɱéé ííñ ééṽééřý ƀřééááķ. ·]</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>[Ṁóóṽééɱééñţš ]</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>[Ñóóţ ƒóóř ɱéé ]</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>[ÓÓƒţééñ]</translation>
    </message>
    <message>
        <source>The chosen movement</source>
        <translation>[Ţħéé çħóóšééñ ɱóóṽééɱééñţ ·]</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>[Ŵħááţ ííţ ííš ƒóóř ·]</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>[Ŵħééñ ţóó šţóóþ ·]</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>[Ŵħééřéé ííţ çóóɱééš ƒřóóɱ ·]</translation>
    </message>
    <message>
        <source>{movement} (left out)</source>
        <translation>[{movement} (ļééƒţ óóúúţ) ····]</translation>
    </message>
    <message>
        <source>{movement} (often)</source>
        <translation>[{movement} (óóƒţééñ) ····]</translation>
    </message>
    <message>
        <source>{usual} seconds</source>
        <translation>[{usual} šééçóóñđš ···]</translation>
    </message>
    <message>
        <source>{usual} seconds; in short breaks {short}</source>
        <translation>[{usual} šééçóóñđš; ííñ šħóóřţ ƀřééááķš {short} ···· ····]</translation>
    </message>
</context>
<context>
    <name>MovesPicture</name>
    <message>
        <source>After the first break you see here what was moved, and how evenly.</source>
        <translation>[ÁÁƒţééř ţħéé ƒíířšţ ƀřééááķ ýóóúú šéééé ħééřéé ŵħááţ ŵááš ɱóóṽééđ, ááñđ ħóóŵ ééṽééñļý. ···· ]</translation>
    </message>
    <message>
        <source>All</source>
        <translation>[ÁÁļļ]</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>[Ğřóóúúþ]</translation>
    </message>
    <message>
        <source>How long each group of movements was played, pauses left out.</source>
        <translation>[Ħóóŵ ļóóñğ ééááçħ ğřóóúúþ óóƒ ɱóóṽééɱééñţš ŵááš þļááýééđ, þááúúšééš ļééƒţ óóúúţ. ····]</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>[Ŵħááţ ŵááš ɱóóṽééđ ·]</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>[ƀóóţħ šííđééš ááţ óóñçéé ]</translation>
    </message>
    <message>
        <source>left</source>
        <translation>[ļééƒţ ]</translation>
    </message>
    <message>
        <source>right</source>
        <translation>[řííğħţ ]</translation>
    </message>
    <message>
        <source>{length} {side}</source>
        <translation>[{length} {side} ···· ]</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add</source>
        <translation>[ÁÁđđ]</translation>
    </message>
    <message>
        <source>Add this program</source>
        <translation>[ÁÁđđ ţħííš þřóóğřááɱ ·]</translation>
    </message>
    <message>
        <source>Name of a program to wait for</source>
        <translation>[Ñááɱéé óóƒ áá þřóóğřááɱ ţóó ŵááííţ ƒóóř ·]</translation>
    </message>
    <message>
        <source>Name, for example obs</source>
        <translation>[Ñááɱéé, ƒóóř ééẋááɱþļéé óóƀš ]</translation>
    </message>
    <message>
        <source>Programs of your own</source>
        <translation>[Þřóóğřááɱš óóƒ ýóóúúř óóŵñ ·]</translation>
    </message>
    <message>
        <source>While one of them runs. The name is the one that stands in the task manager.</source>
        <translation>[Ŵħííļéé óóñéé óóƒ ţħééɱ řúúñš. Ţħéé ñááɱéé ííš ţħéé óóñéé ţħááţ šţááñđš ííñ ţħéé ţáášķ ɱááñááğééř. ···· ··]</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
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
        <source>In a meeting</source>
        <translation>[ÍÍñ áá ɱééééţííñğ]</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>[Ñóóţ ţóóđááý ]</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>[Þááúúšéé]</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>[Ţħéé ɱééééţííñğ ííš óóṽééř ]</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>[ÚÚñţííļ ţóóɱóóřřóóŵ ]</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Copy the picture</source>
        <translation>[Çóóþý ţħéé þííçţúúřéé ]</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>[Çóóþý ţħéé ţááƀļéé ááš ţééẋţ ··]</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>[Đřááŵííñğš (*.šṽğ) ···]</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>[Ķééééþ]</translation>
    </message>
    <message>
        <source>Keep this picture: {picture}</source>
        <translation>[Ķééééþ ţħííš þííçţúúřéé: {picture} ····]</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>[Þííçţúúřéé]</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>[Þííçţúúřééš (*.þñğ) ··]</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>[Šááṽéé ááš áá đřááŵííñğ (ŠṼĞ)… ···]</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>[Šááṽéé ááš áá þííçţúúřéé (ÞÑĞ)… ··]</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>[Šááṽéé ţħéé þííçţúúřéé]</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>[Ţááƀļéé]</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}</source>
        <translation>[Ţħéé þííçţúúřéé çóóúúļđ ñóóţ ƀéé šááṽééđ: {reason} ···· ]</translation>
    </message>
    <message>
        <source>{picture} as a table</source>
        <translation>[{picture} ááš áá ţááƀļéé ···]</translation>
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
</context>
<context>
    <name>RemovableList</name>
    <message>
        <source>Remove</source>
        <translation>[Řééɱóóṽéé]</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>[Řééɱóóṽéé {what} ·]</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Average of a week: {mean} of 10</source>
        <translation>[ÁÁṽééřááğéé óóƒ áá ŵééééķ: {mean} óóƒ 10 ··]</translation>
    </message>
    <message>
        <source>Breaks at the desk</source>
        <translation>[ßřééááķš ááţ ţħéé đééšķ ·]</translation>
    </message>
    <message>
        <source>Breaks by week, taken / offered</source>
        <translation>[ßřééááķš ƀý ŵééééķ, ţááķééñ / óóƒƒééřééđ ··]</translation>
    </message>
    <message>
        <source>Breaks offered</source>
        <translation>[ßřééááķš óóƒƒééřééđ ]</translation>
    </message>
    <message>
        <source>Days at the desk</source>
        <translation>[Đááýš ááţ ţħéé đééšķ ·]</translation>
    </message>
    <message>
        <source>Days with discomfort: {mean} of 7</source>
        <translation>[Đááýš ŵííţħ đííšçóóɱƒóóřţ: {mean} óóƒ 7 ···· ·]</translation>
    </message>
    <message>
        <source>Days with strength</source>
        <translation>[Đááýš ŵííţħ šţřééñğţħ ···]</translation>
    </message>
    <message>
        <source>Discomfort is what the user entered, in our own questions; single numbers vary by about 4 of 10.</source>
        <translation>[Đííšçóóɱƒóóřţ ííš ŵħááţ ţħéé úúšééř ééñţééřééđ, ííñ óóúúř óóŵñ ɋúúééšţííóóñš; šííñğļéé ñúúɱƀééřš ṽáářý ƀý ááƀóóúúţ 4 óóƒ 10. ···· ····]</translation>
    </message>
    <message>
        <source>Discomfort, as entered</source>
        <translation>[Đííšçóóɱƒóóřţ, ááš ééñţééřééđ ·]</translation>
    </message>
    <message>
        <source>Discomfort, notes and reasons are left out of this page.</source>
        <translation>[Đííšçóóɱƒóóřţ, ñóóţééš ááñđ řééáášóóñš áářéé ļééƒţ óóúúţ óóƒ ţħííš þááğéé. ···]</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>[ÉÉñđééđ ééáářļý]</translation>
    </message>
    <message>
        <source>Filled: the average of a week, 0 to 10. Rings: single days. This can't show what causes what.</source>
        <translation>[Ƒííļļééđ: ţħéé ááṽééřááğéé óóƒ áá ŵééééķ, 0 ţóó 10. Řííñğš: šííñğļéé đááýš. Ţħííš çááñ'ţ šħóóŵ ŵħááţ çááúúšééš ŵħááţ. ···· ···· ··]</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .pdf: {path}</source>
        <translation>[Ğííṽéé ţħéé ƒííļéé áá ñááɱéé ţħááţ ééñđš ííñ .þđƒ: {path} ···· ·]</translation>
    </message>
    <message>
        <source>In breaks</source>
        <translation>[ÍÍñ ƀřééááķš ]</translation>
    </message>
    <message>
        <source>In the way of work: {mean} of 10</source>
        <translation>[ÍÍñ ţħéé ŵááý óóƒ ŵóóřķ: {mean} óóƒ 10 ···· ·]</translation>
    </message>
    <message>
        <source>Left the desk unprompted</source>
        <translation>[Ļééƒţ ţħéé đééšķ úúñþřóóɱþţééđ ···]</translation>
    </message>
    <message>
        <source>Longest work without a break</source>
        <translation>[Ļóóñğééšţ ŵóóřķ ŵííţħóóúúţ áá ƀřééááķ ·]</translation>
    </message>
    <message>
        <source>Made on {day} by NeckBreak {version}.</source>
        <translation>[Ṁááđéé óóñ {day} ƀý Ñééçķßřééááķ {version}. ···· ···]</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>[Ṁííñúúţééš]</translation>
    </message>
    <message>
        <source>Moved in breaks</source>
        <translation>[Ṁóóṽééđ ííñ ƀřééááķš ]</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>[Ṁóóṽééɱééñţ]</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>[Ṁóóṽééɱééñţš ]</translation>
    </message>
    <message>
        <source>NeckBreak offers short breaks at the computer and guides through general movements. It gives general information, no medical advice, no diagnosis and no treatment, and it examines nobody. The numbers come from this computer alone: what was done elsewhere is not in them, and a played movement is not one that was seen.</source>
        <translation>[Ñééçķßřééááķ óóƒƒééřš šħóóřţ ƀřééááķš ááţ ţħéé çóóɱþúúţééř ááñđ ğúúííđééš ţħřóóúúğħ ğééñééřááļ ɱóóṽééɱééñţš. ÍÍţ ğííṽééš ğééñééřááļ ííñƒóóřɱááţííóóñ, ñóó ɱééđííçááļ ááđṽííçéé, ñóó đííááğñóóšííš ááñđ ñóó ţřééááţɱééñţ, ááñđ ííţ ééẋááɱííñééš ñóóƀóóđý. Ţħéé ñúúɱƀééřš çóóɱéé ƒřóóɱ ţħííš çóóɱþúúţééř ááļóóñéé: ŵħááţ ŵááš đóóñéé ééļšééŵħééřéé ííš ñóóţ ííñ ţħééɱ, ááñđ áá þļááýééđ ɱóóṽééɱééñţ ííš ñóóţ óóñéé ţħááţ ŵááš šééééñ. ···· ···· ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>No good moment came</source>
        <translation>[Ñóó ğóóóóđ ɱóóɱééñţ çááɱéé ]</translation>
    </message>
    <message>
        <source>No physiotherapist has reviewed this yet.</source>
        <translation>[Ñóó þħýšííóóţħééřááþííšţ ħááš řééṽííééŵééđ ţħííš ýééţ. ··]</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>[Ñóóţ ááñšŵééřééđ ]</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>[Ñóóţééš]</translation>
    </message>
    <message>
        <source>Nothing is recorded for this time.</source>
        <translation>[Ñóóţħííñğ ííš řééçóóřđééđ ƒóóř ţħííš ţííɱéé. ···]</translation>
    </message>
    <message>
        <source>Put off for a few minutes</source>
        <translation>[Þúúţ óóƒƒ ƒóóř áá ƒééŵ ɱííñúúţééš ·]</translation>
    </message>
    <message>
        <source>Say from 1 to {most} weeks.</source>
        <translation>[Šááý ƒřóóɱ 1 ţóó {most} ŵééééķš. ···· ]</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>[Šííđééš]</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>[Šķííþþééđ ]</translation>
    </message>
    <message>
        <source>Started by the user</source>
        <translation>[Šţáářţééđ ƀý ţħéé úúšééř ··]</translation>
    </message>
    <message>
        <source>The history cannot be read: {reason}</source>
        <translation>[Ţħéé ħííšţóóřý çááññóóţ ƀéé řééááđ: {reason} ···· ]</translation>
    </message>
    <message>
        <source>The user's own goal: {goal}</source>
        <translation>[Ţħéé úúšééř'š óóŵñ ğóóááļ: {goal} ····]</translation>
    </message>
    <message>
        <source>Warning signs ticked</source>
        <translation>[Ŵáářñííñğ šííğñš ţííçķééđ ··]</translation>
    </message>
    <message>
        <source>What hurt or was uncomfortable</source>
        <translation>[Ŵħááţ ħúúřţ óóř ŵááš úúñçóóɱƒóóřţááƀļéé ··]</translation>
    </message>
    <message>
        <source>What was offered and done</source>
        <translation>[Ŵħááţ ŵááš óóƒƒééřééđ ááñđ đóóñéé ·]</translation>
    </message>
    <message>
        <source>Work in stretches of more than an hour</source>
        <translation>[Ŵóóřķ ííñ šţřééţçħééš óóƒ ɱóóřéé ţħááñ ááñ ħóóúúř ···]</translation>
    </message>
    <message>
        <source>done</source>
        <translation>[đóóñéé]</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>[ééɱééřğééñçý ]</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>[ééñđééđ ééáářļý]</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>[ļééƒţ {left}, řííğħţ {right} ···· ··]</translation>
    </message>
    <message>
        <source>more discomfort afterwards {n}×</source>
        <translation>[ɱóóřéé đííšçóóɱƒóóřţ ááƒţééřŵáářđš {n}× ···]</translation>
    </message>
    <message>
        <source>not over the next day {n}×</source>
        <translation>[ñóóţ óóṽééř ţħéé ñééẋţ đááý {n}× ···]</translation>
    </message>
    <message>
        <source>of these done to the end</source>
        <translation>[óóƒ ţħééšéé đóóñéé ţóó ţħéé ééñđ ·]</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>[óóƒƒééřééđ]</translation>
    </message>
    <message>
        <source>sharp or worse than usual {n}×</source>
        <translation>[šħáářþ óóř ŵóóřšéé ţħááñ úúšúúááļ {n}× ···]</translation>
    </message>
    <message>
        <source>sore {n}×</source>
        <translation>[šóóřéé {n}× ·]</translation>
    </message>
    <message>
        <source>tingling, weak, dizzy, sight or speech {n}×</source>
        <translation>[ţííñğļííñğ, ŵééááķ, đíížžý, šííğħţ óóř šþééééçħ {n}× ···· ··]</translation>
    </message>
    <message>
        <source>to be examined the same day</source>
        <translation>[ţóó ƀéé ééẋááɱííñééđ ţħéé šááɱéé đááý ]</translation>
    </message>
    <message>
        <source>to make an appointment</source>
        <translation>[ţóó ɱááķéé ááñ ááþþóóííñţɱééñţ ]</translation>
    </message>
    <message>
        <source>{day}, {urgency}: {signs}</source>
        <translation>[{day}, {urgency}: {signs} ···· ····]</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>[{first} ţóó {last} ···· ]</translation>
    </message>
    <message>
        <source>{first} to {last} ({n} weeks)</source>
        <translation>[{first} ţóó {last} ({n} ŵééééķš) ···· ···]</translation>
    </message>
    <message>
        <source>{mean} (mean of {n})</source>
        <translation>[{mean} (ɱééááñ óóƒ {n}) ····]</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>[{n} % ·]</translation>
    </message>
    <message>
        <source>{n} ({share} %)</source>
        <translation>[{n} ({share} %) ···· ]</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>[{n}× ·]</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>[{path} çááññóóţ ƀéé ŵřííţţééñ: {reason} ···· ···]</translation>
    </message>
    <message>
        <source>{reason} {n}</source>
        <translation>[{reason} {n} ····]</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>[ÞĐƑ ƒííļééš (*.þđƒ) ····]</translation>
    </message>
    <message>
        <source>Save a page to take along</source>
        <translation>[Šááṽéé áá þááğéé ţóó ţááķéé ááļóóñğ]</translation>
    </message>
    <message>
        <source>The page is saved: {path}</source>
        <translation>[Ţħéé þááğéé ííš šááṽééđ: {path} ···]</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>[{path} çááññóóţ ƀéé ŵřííţţééñ: {reason} ···· ···]</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>A look back</source>
        <translation>[ÁÁ ļóóóóķ ƀááçķ]</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>[Çħááñğéé šóóɱééţħííñğ ]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļóóšéé]</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>[Đííšçóóɱƒóóřţ ]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[ÉÉšç]</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>[Ķééééþ ííţ ááš ííţ ííš]</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>[Ñóóţ ñóóŵ ]</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>[Ñóóţħííñğ çħááñğééš. ·]</translation>
    </message>
    <message>
        <source>Save a page to take along</source>
        <translation>[Šááṽéé áá þááğéé ţóó ţááķéé ááļóóñğ]</translation>
    </message>
    <message>
        <source>See someone</source>
        <translation>[Šéééé šóóɱééóóñéé]</translation>
    </message>
    <message>
        <source>Show the warning signs</source>
        <translation>[Šħóóŵ ţħéé ŵáářñííñğ šííğñš ···]</translation>
    </message>
    <message>
        <source>The last {n} weeks</source>
        <translation>[Ţħéé ļáášţ {n} ŵééééķš ··]</translation>
    </message>
    <message>
        <source>The settings open at your goal.</source>
        <translation>[Ţħéé šééţţííñğš óóþééñ ááţ ýóóúúř ğóóááļ. ·]</translation>
    </message>
    <message>
        <source>What got done</source>
        <translation>[Ŵħááţ ğóóţ đóóñéé ]</translation>
    </message>
    <message>
        <source>What was uncomfortable</source>
        <translation>[Ŵħááţ ŵááš úúñçóóɱƒóóřţááƀļéé ·]</translation>
    </message>
    <message>
        <source>Who that could be, and a page to take along.</source>
        <translation>[Ŵħóó ţħááţ çóóúúļđ ƀéé, ááñđ áá þááğéé ţóó ţááķéé ááļóóñğ. ···]</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>[Ŵħóóɱ ţóó šéééé]</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>[Ýóóúúř ğóóááļ]</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A connective-tissue disorder that affects vessels or joints</source>
        <translation>[ÁÁ çóóññééçţííṽéé-ţííššúúéé đííšóóřđééř ţħááţ ááƒƒééçţš ṽééššééļš óóř ĵóóííñţš ····]</translation>
    </message>
    <message>
        <source>A doctor has examined me for this since</source>
        <translation>[ÁÁ đóóçţóóř ħááš ééẋááɱííñééđ ɱéé ƒóóř ţħííš šííñçéé ··]</translation>
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
        <source>A sign that another version of NeckBreak asks about</source>
        <translation>[ÁÁ šííğñ ţħááţ ááñóóţħééř ṽééřšííóóñ óóƒ Ñééçķßřééááķ áášķš ááƀóóúúţ ··]</translation>
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
        <source>Call your local emergency number now; in many countries it is 112 or 911.</source>
        <translation>[Çááļļ ýóóúúř ļóóçááļ ééɱééřğééñçý ñúúɱƀééř ñóóŵ; ííñ ɱááñý çóóúúñţřííééš ííţ ííš 112 óóř 911. ···· ···]</translation>
    </message>
    <message>
        <source>Call {number} now.</source>
        <translation>[Çááļļ {number} ñóóŵ. ····]</translation>
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
        <source>Do not drive yourself if you are weak or dizzy, or cannot turn your head.</source>
        <translation>[Đóó ñóóţ đřííṽéé ýóóúúřšééļƒ ííƒ ýóóúú áářéé ŵééááķ óóř đíížžý, óóř çááññóóţ ţúúřñ ýóóúúř ħééááđ. ····]</translation>
    </message>
    <message>
        <source>Exercises come back, and NeckBreak asks again in 30 days.</source>
        <translation>[ÉÉẋééřçííšééš çóóɱéé ƀááçķ, ááñđ Ñééçķßřééááķ áášķš ááğááííñ ííñ 30 đááýš. ···· ]</translation>
    </message>
    <message>
        <source>Hands getting clumsy or walking getting unsteady, or an electric feeling down the back when you bend your head</source>
        <translation>[Ħááñđš ğééţţííñğ çļúúɱšý óóř ŵááļķííñğ ğééţţííñğ úúñšţééááđý, óóř ááñ ééļééçţřííç ƒééééļííñğ đóóŵñ ţħéé ƀááçķ ŵħééñ ýóóúú ƀééñđ ýóóúúř ħééááđ ···· ···· ··]</translation>
    </message>
    <message>
        <source>Have someone examine you today: your doctor, or the medical help line where you live.</source>
        <translation>[Ħááṽéé šóóɱééóóñéé ééẋááɱííñéé ýóóúú ţóóđááý: ýóóúúř đóóçţóóř, óóř ţħéé ɱééđííçááļ ħééļþ ļííñéé ŵħééřéé ýóóúú ļííṽéé. ·]</translation>
    </message>
    <message>
        <source>High blood pressure that is not under control, heart disease, glaucoma or a recent eye operation</source>
        <translation>[Ħííğħ ƀļóóóóđ þřééššúúřéé ţħááţ ííš ñóóţ úúñđééř çóóñţřóóļ, ħééáářţ đííšééáášéé, ğļááúúçóóɱáá óóř áá řééçééñţ ééýéé óóþééřááţííóóñ ···]</translation>
    </message>
    <message>
        <source>I have been checked and was told exercise is fine</source>
        <translation>[ÍÍ ħááṽéé ƀééééñ çħééçķééđ ááñđ ŵááš ţóóļđ ééẋééřçííšéé ííš ƒííñéé ··]</translation>
    </message>
    <message>
        <source>If it gets worse, treat it as an emergency.</source>
        <translation>[ÍÍƒ ííţ ğééţš ŵóóřšéé, ţřééááţ ííţ ááš ááñ ééɱééřğééñçý. ···]</translation>
    </message>
    <message>
        <source>If that has been done since and you were told that exercise is fine, leave the box empty.</source>
        <translation>[ÍÍƒ ţħááţ ħááš ƀééééñ đóóñéé šííñçéé ááñđ ýóóúú ŵééřéé ţóóļđ ţħááţ ééẋééřçííšéé ííš ƒííñéé, ļééááṽéé ţħéé ƀóóẋ ééɱþţý. ···· ·]</translation>
    </message>
    <message>
        <source>In an emergency: your local emergency number, in many countries 112 or 911.</source>
        <translation>[ÍÍñ ááñ ééɱééřğééñçý: ýóóúúř ļóóçááļ ééɱééřğééñçý ñúúɱƀééř, ííñ ɱááñý çóóúúñţřííééš 112 óóř 911. ···· ···]</translation>
    </message>
    <message>
        <source>In an emergency: {number}, as you set it.</source>
        <translation>[ÍÍñ ááñ ééɱééřğééñçý: {number}, ááš ýóóúú šééţ ííţ. ···· ]</translation>
    </message>
    <message>
        <source>In an emergency: {number}, the number for {country}, where your computer is set to be. Elsewhere, the number there. You can change it under Settings, Advanced.</source>
        <translation>[ÍÍñ ááñ ééɱééřğééñçý: {number}, ţħéé ñúúɱƀééř ƒóóř {country}, ŵħééřéé ýóóúúř çóóɱþúúţééř ííš šééţ ţóó ƀéé. ÉÉļšééŵħééřéé, ţħéé ñúúɱƀééř ţħééřéé. Ýóóúú çááñ çħááñğéé ííţ úúñđééř Šééţţííñğš, ÁÁđṽááñçééđ. ···· ···· ···· ···· ·]</translation>
    </message>
    <message>
        <source>In the next days: your doctor, or a physiotherapist.</source>
        <translation>[ÍÍñ ţħéé ñééẋţ đááýš: ýóóúúř đóóçţóóř, óóř áá þħýšííóóţħééřááþííšţ. ···· ]</translation>
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
        <source>Please get help now</source>
        <translation>[Þļééáášéé ğééţ ħééļþ ñóóŵ ·]</translation>
    </message>
    <message>
        <source>Please have this examined today</source>
        <translation>[Þļééáášéé ħááṽéé ţħííš ééẋááɱííñééđ ţóóđááý]</translation>
    </message>
    <message>
        <source>Please make an appointment</source>
        <translation>[Þļééáášéé ɱááķéé ááñ ááþþóóííñţɱééñţ]</translation>
    </message>
    <message>
        <source>Please make an appointment with a doctor or physiotherapist and mention this sign. Until then only walking, shifting position and slow breathing are offered.</source>
        <translation>[Þļééáášéé ɱááķéé ááñ ááþþóóííñţɱééñţ ŵííţħ áá đóóçţóóř óóř þħýšííóóţħééřááþííšţ ááñđ ɱééñţííóóñ ţħííš šííğñ. ÚÚñţííļ ţħééñ óóñļý ŵááļķííñğ, šħííƒţííñğ þóóšííţííóóñ ááñđ šļóóŵ ƀřééááţħííñğ áářéé óóƒƒééřééđ. ···· ···· ····]</translation>
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
        <source>Tell them which sign it is.</source>
        <translation>[Ţééļļ ţħééɱ ŵħííçħ šííğñ ííţ ííš. ····]</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>[Ţħááţ đááý ħááš ñóóţ çóóɱéé ýééţ. ··]</translation>
    </message>
    <message>
        <source>That is the only way to take this card away. What the doctor said goes first.</source>
        <translation>[Ţħááţ ííš ţħéé óóñļý ŵááý ţóó ţááķéé ţħííš çáářđ ááŵááý. Ŵħááţ ţħéé đóóçţóóř šááííđ ğóóééš ƒíířšţ. ···· ····]</translation>
    </message>
    <message>
        <source>That was before you ticked the sign. It has to be examined since.</source>
        <translation>[Ţħááţ ŵááš ƀééƒóóřéé ýóóúú ţííçķééđ ţħéé šííğñ. ÍÍţ ħááš ţóó ƀéé ééẋááɱííñééđ šííñçéé. ····]</translation>
    </message>
    <message>
        <source>This app can't check this. Please stop the exercises now.</source>
        <translation>[Ţħííš ááþþ çááñ'ţ çħééçķ ţħííš. Þļééáášéé šţóóþ ţħéé ééẋééřçííšééš ñóóŵ. ···· ··]</translation>
    </message>
    <message>
        <source>This does not mean that something serious is wrong. It means that someone should examine you.</source>
        <translation>[Ţħííš đóóééš ñóóţ ɱééááñ ţħááţ šóóɱééţħííñğ šééřííóóúúš ííš ŵřóóñğ. ÍÍţ ɱééááñš ţħááţ šóóɱééóóñéé šħóóúúļđ ééẋááɱííñéé ýóóúú. ····]</translation>
    </message>
    <message>
        <source>Today: your doctor. If nobody answers there, the medical help line of your country, or a clinic that sees people without an appointment.</source>
        <translation>[Ţóóđááý: ýóóúúř đóóçţóóř. ÍÍƒ ñóóƀóóđý ááñšŵééřš ţħééřéé, ţħéé ɱééđííçááļ ħééļþ ļííñéé óóƒ ýóóúúř çóóúúñţřý, óóř áá çļííñííç ţħááţ šééééš þééóóþļéé ŵííţħóóúúţ ááñ ááþþóóííñţɱééñţ. ···· ···· ]</translation>
    </message>
    <message>
        <source>Trouble speaking or swallowing, a drooping face, seeing double, loss of sight, or passing out</source>
        <translation>[Ţřóóúúƀļéé šþééááķííñğ óóř šŵááļļóóŵííñğ, áá đřóóóóþííñğ ƒááçéé, šééééííñğ đóóúúƀļéé, ļóóšš óóƒ šííğħţ, óóř þááššííñğ óóúúţ ···· ·]</translation>
    </message>
    <message>
        <source>Until then breaks are walking, shifting position and slow breathing.</source>
        <translation>[ÚÚñţííļ ţħééñ ƀřééááķš áářéé ŵááļķííñğ, šħííƒţííñğ þóóšííţííóóñ ááñđ šļóóŵ ƀřééááţħííñğ. ···· ·]</translation>
    </message>
    <message>
        <source>Until then there are no exercises and no prompts.</source>
        <translation>[ÚÚñţííļ ţħééñ ţħééřéé áářéé ñóó ééẋééřçííšééš ááñđ ñóó þřóóɱþţš. ····]</translation>
    </message>
    <message>
        <source>Until then there are no exercises; a break is a rest.</source>
        <translation>[ÚÚñţííļ ţħééñ ţħééřéé áářéé ñóó ééẋééřçííšééš; áá ƀřééááķ ííš áá řééšţ. ··]</translation>
    </message>
    <message>
        <source>Warning card: have it examined today; no exercises</source>
        <translation>[Ŵáářñííñğ çáářđ: ħááṽéé ííţ ééẋááɱííñééđ ţóóđááý; ñóó ééẋééřçííšééš ··]</translation>
    </message>
    <message>
        <source>Warning card: make an appointment; gentle breaks only</source>
        <translation>[Ŵáářñííñğ çáářđ: ɱááķéé ááñ ááþþóóííñţɱééñţ; ğééñţļéé ƀřééááķš óóñļý ···· ]</translation>
    </message>
    <message>
        <source>Warning card: please get help now; no exercises</source>
        <translation>[Ŵáářñííñğ çáářđ: þļééáášéé ğééţ ħééļþ ñóóŵ; ñóó ééẋééřçííšééš ····]</translation>
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
        <source>A warning card stands for this; the way out is there.</source>
        <translation>[ÁÁ ŵáářñííñğ çáářđ šţááñđš ƒóóř ţħííš; ţħéé ŵááý óóúúţ ííš ţħééřéé. ···· ·]</translation>
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
        <source>Tick what you notice now or have noticed today. If nothing fits but it worries you all the same, ask a doctor or physiotherapist.</source>
        <translation>[Ţííçķ ŵħááţ ýóóúú ñóóţííçéé ñóóŵ óóř ħááṽéé ñóóţííçééđ ţóóđááý. ÍÍƒ ñóóţħííñğ ƒííţš ƀúúţ ííţ ŵóóřřííééš ýóóúú ááļļ ţħéé šááɱéé, áášķ áá đóóçţóóř óóř þħýšííóóţħééřááþííšţ. ···· ···· ]</translation>
    </message>
    <message>
        <source>What do you notice?</source>
        <translation>[Ŵħááţ đóó ýóóúú ñóóţííçéé? ]</translation>
    </message>
    <message>
        <source>What does not go with a tick is left out until you take it away again.</source>
        <translation>[Ŵħááţ đóóééš ñóóţ ğóó ŵííţħ áá ţííçķ ííš ļééƒţ óóúúţ úúñţííļ ýóóúú ţááķéé ííţ ááŵááý ááğááííñ. ···]</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number} of {high}: {name}</source>
        <translation>[{number} óóƒ {high}: {name} ···· ···]</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source> min</source>
        <translation>[ ɱííñ ]</translation>
    </message>
    <message>
        <source>Days for strength</source>
        <translation>[Đááýš ƒóóř šţřééñğţħ ···]</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>[Ƒříí]</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>[Ṁóóñ]</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>[Šááţ]</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>[Šúúñ]</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>[Ţħúú]</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>[Ţúúéé]</translation>
    </message>
    <message>
        <source>Two to five days a week, or none. Strength comes only when the neck is fine.</source>
        <translation>[Ţŵóó ţóó ƒííṽéé đááýš áá ŵééééķ, óóř ñóóñéé. Šţřééñğţħ çóóɱééš óóñļý ŵħééñ ţħéé ñééçķ ííš ƒííñéé. ···· ···]</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>[Ŵééđ]</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>[{title}: {name} ···· ]</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A break comes after</source>
        <translation>[ÁÁ ƀřééááķ çóóɱééš ááƒţééř ]</translation>
    </message>
    <message>
        <source>A door frame</source>
        <translation>[ÁÁ đóóóóř ƒřááɱéé]</translation>
    </message>
    <message>
        <source>A floor to kneel on</source>
        <translation>[ÁÁ ƒļóóóóř ţóó ķñééééļ óóñ ]</translation>
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
        <source>A soft bell at each step of a break</source>
        <translation>[ÁÁ šóóƒţ ƀééļļ ááţ ééááçħ šţééþ óóƒ áá ƀřééááķ ··]</translation>
    </message>
    <message>
        <source>A voice leads through the break</source>
        <translation>[ÁÁ ṽóóííçéé ļééááđš ţħřóóúúğħ ţħéé ƀřééááķ ]</translation>
    </message>
    <message>
        <source>A wall</source>
        <translation>[ÁÁ ŵááļļ]</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>[ÁÁ ŵííñđóóŵ]</translation>
    </message>
    <message>
        <source>About once a week, after a break: three numbers, each may be left out.</source>
        <translation>[ÁÁƀóóúúţ óóñçéé áá ŵééééķ, ááƒţééř áá ƀřééááķ: ţħřéééé ñúúɱƀééřš, ééááçħ ɱááý ƀéé ļééƒţ óóúúţ. ···]</translation>
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
        <source>An elastic band</source>
        <translation>[ÁÁñ ééļáášţííç ƀááñđ ]</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>[ÁÁřóóúúñđ]</translation>
    </message>
    <message>
        <source>Ask how the week was</source>
        <translation>[ÁÁšķ ħóóŵ ţħéé ŵééééķ ŵááš ·]</translation>
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
        <source>Breaks I want to take in a week</source>
        <translation>[ßřééááķš ÍÍ ŵááñţ ţóó ţááķéé ííñ áá ŵééééķ ]</translation>
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
        <source>Movements that need something else are left out.</source>
        <translation>[Ṁóóṽééɱééñţš ţħááţ ñééééđ šóóɱééţħííñğ ééļšéé áářéé ļééƒţ óóúúţ. ··]</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>[Ṁóóṽííñğ]</translation>
    </message>
    <message>
        <source>My words for it</source>
        <translation>[Ṁý ŵóóřđš ƒóóř ííţ ··]</translation>
    </message>
    <message>
        <source>Neither takes the keyboard away from your work.</source>
        <translation>[Ñééííţħééř ţááķééš ţħéé ķééýƀóóáářđ ááŵááý ƒřóóɱ ýóóúúř ŵóóřķ. ···]</translation>
    </message>
    <message>
        <source>Note discomfort from 0 to 10</source>
        <translation>[Ñóóţéé đííšçóóɱƒóóřţ ƒřóóɱ 0 ţóó 10 ···]</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>[Ñóóţííƒííçááţííóóñš]</translation>
    </message>
    <message>
        <source>Number for emergencies</source>
        <translation>[Ñúúɱƀééř ƒóóř ééɱééřğééñçííééš ]</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>[ÓÓļííṽéé]</translation>
    </message>
    <message>
        <source>On Today, whenever you like. A day above your usual gets easy breaks.</source>
        <translation>[ÓÓñ Ţóóđááý, ŵħééñééṽééř ýóóúú ļííķéé. ÁÁ đááý ááƀóóṽéé ýóóúúř úúšúúááļ ğééţš ééáášý ƀřééááķš. ··]</translation>
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
        <source>Shown on a warning card. Empty means the number of the country this computer is set to.</source>
        <translation>[Šħóóŵñ óóñ áá ŵáářñííñğ çáářđ. ÉÉɱþţý ɱééááñš ţħéé ñúúɱƀééř óóƒ ţħéé çóóúúñţřý ţħííš çóóɱþúúţééř ííš šééţ ţóó. ···· ···· ·]</translation>
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
        <source>The captions say the same. With others in the room, use headphones.</source>
        <translation>[Ţħéé çááþţííóóñš šááý ţħéé šááɱéé. Ŵííţħ óóţħééřš ííñ ţħéé řóóóóɱ, úúšéé ħééááđþħóóñééš. ···· ]</translation>
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
        <source>The week</source>
        <translation>[Ţħéé ŵééééķ]</translation>
    </message>
    <message>
        <source>Two falling notes mean: come back.</source>
        <translation>[Ţŵóó ƒááļļííñğ ñóóţééš ɱééááñ: çóóɱéé ƀááçķ. ···]</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>[ÚÚñđóó ļáášţ çħááñğéé ]</translation>
    </message>
    <message>
        <source>What is at hand</source>
        <translation>[Ŵħááţ ííš ááţ ħááñđ ·]</translation>
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
        <source>When you take a break, or what for. It stands beside the goal on Today.</source>
        <translation>[Ŵħééñ ýóóúú ţááķéé áá ƀřééááķ, óóř ŵħááţ ƒóóř. ÍÍţ šţááñđš ƀééšííđéé ţħéé ğóóááļ óóñ Ţóóđááý. ···· ]</translation>
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
        <source>Working hours</source>
        <translation>[Ŵóóřķííñğ ħóóúúřš ]</translation>
    </message>
    <message>
        <source>Your goal; a start, not a dose. 0 means no goal.</source>
        <translation>[Ýóóúúř ğóóááļ; áá šţáářţ, ñóóţ áá đóóšéé. 0 ɱééááñš ñóó ğóóááļ. ···]</translation>
    </message>
    <message>
        <source>before I pick up the phone</source>
        <translation>[ƀééƒóóřéé ÍÍ þííçķ úúþ ţħéé þħóóñéé ]</translation>
    </message>
    <message>
        <source>{name}, minutes of work</source>
        <translation>[{name}, ɱííñúúţééš óóƒ ŵóóřķ ···]</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>No day has times. Leave it empty for breaks at any time.</source>
        <translation>[Ñóó đááý ħááš ţííɱééš. Ļééááṽéé ííţ ééɱþţý ƒóóř ƀřééááķš ááţ ááñý ţííɱéé. ····]</translation>
    </message>
    <message>
        <source>That is not understood.</source>
        <translation>[Ţħááţ ííš ñóóţ úúñđééřšţóóóóđ. ·]</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>[Ţħááţ ííš ţóóóó ļóóñğ. ·]</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>[Ţħééřéé ííš ñóó šééţţííñğ “{key}”. ····]</translation>
    </message>
    <message>
        <source>a telephone number, or nothing</source>
        <translation>[áá ţééļééþħóóñéé ñúúɱƀééř, óóř ñóóţħííñğ ·]</translation>
    </message>
    <message>
        <source>names with commas between them, or nothing</source>
        <translation>[ñááɱééš ŵííţħ çóóɱɱááš ƀééţŵééééñ ţħééɱ, óóř ñóóţħííñğ ····]</translation>
    </message>
    <message>
        <source>the path of a file or folder, or nothing</source>
        <translation>[ţħéé þááţħ óóƒ áá ƒííļéé óóř ƒóóļđééř, óóř ñóóţħííñğ ···]</translation>
    </message>
    <message>
        <source>up to {count} letters on one line, or nothing</source>
        <translation>[úúþ ţóó {count} ļééţţééřš óóñ óóñéé ļííñéé, óóř ñóóţħííñğ ···· ]</translation>
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
        <source>{path}: this version has no setting {keys}. What stands there is kept; it is a slip, or a newer version's.</source>
        <translation>[{path}: ţħííš ṽééřšííóóñ ħááš ñóó šééţţííñğ {keys}. Ŵħááţ šţááñđš ţħééřéé ííš ķééþţ; ííţ ííš áá šļííþ, óóř áá ñééŵééř ṽééřšííóóñ'š. ···· ···· ···· ·]</translation>
    </message>
    <message>
        <source>{path}: {what} The default is used for it.</source>
        <translation>[{path}: {what} Ţħéé đééƒááúúļţ ííš úúšééđ ƒóóř ííţ. ···· ··]</translation>
    </message>
    <message>
        <source>“{at}” ends before it begins.</source>
        <translation>[“{at}” ééñđš ƀééƒóóřéé ííţ ƀééğííñš. ····]</translation>
    </message>
    <message>
        <source>“{at}” has no times.</source>
        <translation>[“{at}” ħááš ñóó ţííɱééš. ···]</translation>
    </message>
    <message>
        <source>“{at}” is named twice.</source>
        <translation>[“{at}” ííš ñááɱééđ ţŵííçéé. ···]</translation>
    </message>
    <message>
        <source>“{at}” is no date.</source>
        <translation>[“{at}” ííš ñóó đááţéé. ··]</translation>
    </message>
    <message>
        <source>“{at}” is no time of day.</source>
        <translation>[“{at}” ííš ñóó ţííɱéé óóƒ đááý. ···]</translation>
    </message>
    <message>
        <source>“{at}” is not understood.</source>
        <translation>[“{at}” ííš ñóóţ úúñđééřšţóóóóđ. ···]</translation>
    </message>
    <message>
        <source>“{at}” overlaps another time of that day.</source>
        <translation>[“{at}” óóṽééřļááþš ááñóóţħééř ţííɱéé óóƒ ţħááţ đááý. ····]</translation>
    </message>
    <message>
        <source>“{at}” would end on the next day. Write the afternoon as 17:00 or 5 pm.</source>
        <translation>[“{at}” ŵóóúúļđ ééñđ óóñ ţħéé ñééẋţ đááý. Ŵřííţéé ţħéé ááƒţééřñóóóóñ ááš 17:00 óóř 5 þɱ. ···· ···· ·]</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”. Possible are: {allowed}.</source>
        <translation>[“{key}” çááññóóţ ƀéé “{value}”. Þóóššííƀļéé áářéé: {allowed}. ···· ···· ··]</translation>
    </message>
    <message>
        <source>“{key}” does not fit the other two times: earliest, due and latest must be in this order.</source>
        <translation>[“{key}” đóóééš ñóóţ ƒííţ ţħéé óóţħééř ţŵóó ţííɱééš: ééáářļííééšţ, đúúéé ááñđ ļááţééšţ ɱúúšţ ƀéé ííñ ţħííš óóřđééř. ···· ···· ]</translation>
    </message>
    <message>
        <source>“{key}”: {why} Possible is, for example, “{example}”.</source>
        <translation>[“{key}”: {why} Þóóššííƀļéé ííš, ƒóóř ééẋááɱþļéé, “{example}”. ···· ···· ··]</translation>
    </message>
</context>
<context>
    <name>SkipsPicture</name>
    <message>
        <source>After some weeks you see here at what times a break does not suit you.</source>
        <translation>[ÁÁƒţééř šóóɱéé ŵééééķš ýóóúú šéééé ħééřéé ááţ ŵħááţ ţííɱééš áá ƀřééááķ đóóééš ñóóţ šúúííţ ýóóúú. ·]</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>[Đááý]</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>[Ħóóúúř]</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>[ÓÓƒƒééřééđ]</translation>
    </message>
    <message>
        <source>Offers of the last {n} weeks, skipped or not answered: the larger the filled part, the more of them.</source>
        <translation>[ÓÓƒƒééřš óóƒ ţħéé ļáášţ {n} ŵééééķš, šķííþþééđ óóř ñóóţ ááñšŵééřééđ: ţħéé ļáářğééř ţħéé ƒííļļééđ þáářţ, ţħéé ɱóóřéé óóƒ ţħééɱ. ···· ···· ···]</translation>
    </message>
    <message>
        <source>Skipped or not answered</source>
        <translation>[Šķííþþééđ óóř ñóóţ ááñšŵééřééđ ·]</translation>
    </message>
    <message>
        <source>When you tend to skip</source>
        <translation>[Ŵħééñ ýóóúú ţééñđ ţóó šķííþ ·]</translation>
    </message>
    <message>
        <source>none of {all} skipped</source>
        <translation>[ñóóñéé óóƒ {all} šķííþþééđ ··]</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>[óóƒƒééřééđ]</translation>
    </message>
    <message>
        <source>skipped or not answered</source>
        <translation>[šķííþþééđ óóř ñóóţ ááñšŵééřééđ ·]</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>[{day}, {hour} ····]</translation>
    </message>
    <message>
        <source>{n} of {all} skipped</source>
        <translation>[{n} óóƒ {all} šķííþþééđ ····]</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Break, {length}</source>
        <translation>[ßřééááķ, {length} ···]</translation>
    </message>
    <message>
        <source>Breaks are paused until {time}. Resume is in NeckBreak's menu.</source>
        <translation>[ßřééááķš áářéé þááúúšééđ úúñţííļ {time}. Řééšúúɱéé ííš ííñ Ñééçķßřééááķ'š ɱééñúú. ···· ]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Ļááţééř]</translation>
    </message>
    <message>
        <source>NeckBreak's window takes the answer.</source>
        <translation>[Ñééçķßřééááķ'š ŵííñđóóŵ ţááķééš ţħéé ááñšŵééř. ···]</translation>
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
        <source>This movement is not for now: a break runs, or the safety list speaks against it.</source>
        <translation>[Ţħííš ɱóóṽééɱééñţ ííš ñóóţ ƒóóř ñóóŵ: áá ƀřééááķ řúúñš, óóř ţħéé šááƒééţý ļííšţ šþééááķš ááğááííñšţ ííţ. ···· ···]</translation>
    </message>
    <message>
        <source>Whenever you are ready. Starting NeckBreak again opens it, too.</source>
        <translation>[Ŵħééñééṽééř ýóóúú áářéé řééááđý. Šţáářţííñğ Ñééçķßřééááķ ááğááííñ óóþééñš ííţ, ţóóóó. ··]</translation>
    </message>
</context>
<context>
    <name>Stats</name>
    <message>
        <source>The history cannot be read: {reason}</source>
        <translation>[Ţħéé ħííšţóóřý çááññóóţ ƀéé řééááđ: {reason} ···· ]</translation>
    </message>
</context>
<context>
    <name>StatsWords</name>
    <message>
        <source>A larger share of the offered breaks was done than before.</source>
        <translation>[ÁÁ ļáářğééř šħáářéé óóƒ ţħéé óóƒƒééřééđ ƀřééááķš ŵááš đóóñéé ţħááñ ƀééƒóóřéé. ···]</translation>
    </message>
    <message>
        <source>A smaller share of the offered breaks was done than before.</source>
        <translation>[ÁÁ šɱááļļééř šħáářéé óóƒ ţħéé óóƒƒééřééđ ƀřééááķš ŵááš đóóñéé ţħááñ ƀééƒóóřéé. ····]</translation>
    </message>
    <message>
        <source>Away on your own, which counts as a break</source>
        <translation>[ÁÁŵááý óóñ ýóóúúř óóŵñ, ŵħííçħ çóóúúñţš ááš áá ƀřééááķ ··]</translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <translation>[ßřééááķš ţááķééñ ]</translation>
    </message>
    <message>
        <source>Days with strength</source>
        <translation>[Đááýš ŵííţħ šţřééñğţħ ···]</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>[ÉÉñđééđ ééáářļý]</translation>
    </message>
    <message>
        <source>In brackets: the day before.</source>
        <translation>[ÍÍñ ƀřááçķééţš: ţħéé đááý ƀééƒóóřéé. ··]</translation>
    </message>
    <message>
        <source>In brackets: the {n} days before.</source>
        <translation>[ÍÍñ ƀřááçķééţš: ţħéé {n} đááýš ƀééƒóóřéé. ····]</translation>
    </message>
    <message>
        <source>Longest time without a break</source>
        <translation>[Ļóóñğééšţ ţííɱéé ŵííţħóóúúţ áá ƀřééááķ ]</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>[Ṁóóṽééđ]</translation>
    </message>
    <message>
        <source>No clear difference in the share of the offered breaks that was done.</source>
        <translation>[Ñóó çļééáář đííƒƒééřééñçéé ííñ ţħéé šħáářéé óóƒ ţħéé óóƒƒééřééđ ƀřééááķš ţħááţ ŵááš đóóñéé. ···· ]</translation>
    </message>
    <message>
        <source>No good moment came</source>
        <translation>[Ñóó ğóóóóđ ɱóóɱééñţ çááɱéé ]</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>[Ñóóţ ááñšŵééřééđ ]</translation>
    </message>
    <message>
        <source>Nothing is recorded for this time. NeckBreak notes breaks and work while it runs.</source>
        <translation>[Ñóóţħííñğ ííš řééçóóřđééđ ƒóóř ţħííš ţííɱéé. Ñééçķßřééááķ ñóóţééš ƀřééááķš ááñđ ŵóóřķ ŵħííļéé ííţ řúúñš. ···· ···]</translation>
    </message>
    <message>
        <source>Of the offered, done</source>
        <translation>[ÓÓƒ ţħéé óóƒƒééřééđ, đóóñéé ]</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>[ÓÓƒƒééřééđ]</translation>
    </message>
    <message>
        <source>Put off for a few minutes</source>
        <translation>[Þúúţ óóƒƒ ƒóóř áá ƒééŵ ɱííñúúţééš ·]</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>[Šķííþþééđ ]</translation>
    </message>
    <message>
        <source>The days that are still to come are left out.</source>
        <translation>[Ţħéé đááýš ţħááţ áářéé šţííļļ ţóó çóóɱéé áářéé ļééƒţ óóúúţ. ···]</translation>
    </message>
    <message>
        <source>The first day has to be before the last: {day} is after it.</source>
        <translation>[Ţħéé ƒíířšţ đááý ħááš ţóó ƀéé ƀééƒóóřéé ţħéé ļáášţ: {day} ííš ááƒţééř ííţ. ···· ···]</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>[Ŵóóřķ ]</translation>
    </message>
    <message>
        <source>Work in stretches of more than an hour</source>
        <translation>[Ŵóóřķ ííñ šţřééţçħééš óóƒ ɱóóřéé ţħááñ ááñ ħóóúúř ···]</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>[ƀééííñğ ŵááţçħééđ ]</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>[đóóñéé ááļřééááđý]</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>[ííñ áá çááļļ ]</translation>
    </message>
    <message>
        <source>it hurts</source>
        <translation>[ííţ ħúúřţš ]</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>[ñóó řééáášóóñ]</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>[ñóóţ ñóóŵ ]</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>[{day} ííš šţííļļ ţóó çóóɱéé. ···]</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>[{first} ţóó {last} ···· ]</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>[{label}: {value} ···· ]</translation>
    </message>
    <message>
        <source>{label}: {value} ({before})</source>
        <translation>[{label}: {value} ({before}) ···· ···· ]</translation>
    </message>
    <message>
        <source>{length}; left {left}, right {right}</source>
        <translation>[{length}; ļééƒţ {left}, řííğħţ {right} ···· ···· ·]</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>[{n} % ·]</translation>
    </message>
    <message>
        <source>{n}; {reasons}</source>
        <translation>[{n}; {reasons} ···· ]</translation>
    </message>
    <message>
        <source>{period}. {note}</source>
        <translation>[{period}. {note} ···· ]</translation>
    </message>
    <message>
        <source>{reason} {n}</source>
        <translation>[{reason} {n} ····]</translation>
    </message>
    <message>
        <source>“{day}” is not a day. Say, for example: neckbreak stats --from 2026-03-01 --to 2026-03-31.</source>
        <translation>[“{day}” ííš ñóóţ áá đááý. Šááý, ƒóóř ééẋááɱþļéé: ñééçķƀřééááķ šţááţš --ƒřóóɱ 2026-03-01 --ţóó 2026-03-31. ···· ···· ···· ···· ]</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Between {time} and {end}, {n} of {all} breaks did not suit. Your hours could have a lunch break then.</source>
        <translation>[ßééţŵééééñ {time} ááñđ {end}, {n} óóƒ {all} ƀřééááķš đííđ ñóóţ šúúííţ. Ýóóúúř ħóóúúřš çóóúúļđ ħááṽéé áá ļúúñçħ ƀřééááķ ţħééñ. ···· ···· ···· ]</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>[Đóóñéé: {what}. ··]</translation>
    </message>
    <message>
        <source>Early breaks mostly did not suit: {n} of {all}. They could come a little later.</source>
        <translation>[ÉÉáářļý ƀřééááķš ɱóóšţļý đííđ ñóóţ šúúííţ: {n} óóƒ {all}. Ţħééý çóóúúļđ çóóɱéé áá ļííţţļéé ļááţééř. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Name a calendar</source>
        <translation>[Ñááɱéé áá çááļééñđáář]</translation>
    </message>
    <message>
        <source>Not before {n} min</source>
        <translation>[Ñóóţ ƀééƒóóřéé {n} ɱííñ ·]</translation>
    </message>
    <message>
        <source>Nothing from {time} to {end}</source>
        <translation>[Ñóóţħííñğ ƒřóóɱ {time} ţóó {end} ···· ·]</translation>
    </message>
    <message>
        <source>Only quiet movements</source>
        <translation>[ÓÓñļý ɋúúííééţ ɱóóṽééɱééñţš ]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[ÚÚñđóó]</translation>
    </message>
    <message>
        <source>Wait for calls</source>
        <translation>[Ŵááííţ ƒóóř çááļļš ·]</translation>
    </message>
    <message>
        <source>breaks wait for calls</source>
        <translation>[ƀřééááķš ŵááííţ ƒóóř çááļļš ·]</translation>
    </message>
    <message>
        <source>no break is offered before {n} min of work</source>
        <translation>[ñóó ƀřééááķ ííš óóƒƒééřééđ ƀééƒóóřéé {n} ɱííñ óóƒ ŵóóřķ ···]</translation>
    </message>
    <message>
        <source>nothing is offered from {time} to {end}</source>
        <translation>[ñóóţħííñğ ííš óóƒƒééřééđ ƒřóóɱ {time} ţóó {end} ···· ··]</translation>
    </message>
    <message>
        <source>only movements that draw no attention are offered</source>
        <translation>[óóñļý ɱóóṽééɱééñţš ţħááţ đřááŵ ñóó ááţţééñţííóóñ áářéé óóƒƒééřééđ ···]</translation>
    </message>
    <message>
        <source>{n} times you said no because of a call. Breaks could wait for calls.</source>
        <translation>[{n} ţííɱééš ýóóúú šááííđ ñóó ƀééçááúúšéé óóƒ áá çááļļ. ßřééááķš çóóúúļđ ŵááííţ ƒóóř çááļļš. ···· ]</translation>
    </message>
    <message>
        <source>{n} times you said no because of a call. With your calendar, breaks wait for its dates.</source>
        <translation>[{n} ţííɱééš ýóóúú šááííđ ñóó ƀééçááúúšéé óóƒ áá çááļļ. Ŵííţħ ýóóúúř çááļééñđáář, ƀřééááķš ŵááííţ ƒóóř ííţš đááţééš. ···· ·]</translation>
    </message>
    <message>
        <source>{n} times you said no because others were watching. There are movements nobody notices.</source>
        <translation>[{n} ţííɱééš ýóóúú šááííđ ñóó ƀééçááúúšéé óóţħééřš ŵééřéé ŵááţçħííñğ. Ţħééřéé áářéé ɱóóṽééɱééñţš ñóóƀóóđý ñóóţííçééš. ···· ]</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
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
        <source>Breaks today after all</source>
        <translation>[ßřééááķš ţóóđááý ááƒţééř ááļļ ·]</translation>
    </message>
    <message>
        <source>Discomfort from 0, none, to 10</source>
        <translation>[Đííšçóóɱƒóóřţ ƒřóóɱ 0, ñóóñéé, ţóó 10 ····]</translation>
    </message>
    <message>
        <source>Discomfort now, from 0 to 10</source>
        <translation>[Đííšçóóɱƒóóřţ ñóóŵ, ƒřóóɱ 0 ţóó 10 ····]</translation>
    </message>
    <message>
        <source>Don't wait for this</source>
        <translation>[Đóóñ'ţ ŵááííţ ƒóóř ţħííš ··]</translation>
    </message>
    <message>
        <source>Don't wait for this: {what}</source>
        <translation>[Đóóñ'ţ ŵááííţ ƒóóř ţħííš: {what} ···· ]</translation>
    </message>
    <message>
        <source>How is your neck?</source>
        <translation>[Ħóóŵ ííš ýóóúúř ñééçķ? ·]</translation>
    </message>
    <message>
        <source>I have moved already</source>
        <translation>[ÍÍ ħááṽéé ɱóóṽééđ ááļřééááđý]</translation>
    </message>
    <message>
        <source>I still feel it</source>
        <translation>[ÍÍ šţííļļ ƒééééļ ííţ ]</translation>
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
        <source>It is over</source>
        <translation>[ÍÍţ ííš óóṽééř]</translation>
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
        <source>My neck is worse than usual: breaks stay easy today</source>
        <translation>[Ṁý ñééçķ ííš ŵóóřšéé ţħááñ úúšúúááļ: ƀřééááķš šţááý ééáášý ţóóđááý ····]</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>[Ñóóţ ñóóŵ ]</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>[Ñóóţéé ííţ]</translation>
    </message>
    <message>
        <source>Opens the list of warning signs</source>
        <translation>[ÓÓþééñš ţħéé ļííšţ óóƒ ŵáářñííñğ šííğñš ···]</translation>
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
        <source>Show the warning card</source>
        <translation>[Šħóóŵ ţħéé ŵáářñííñğ çáářđ ··]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Šķííþ ]</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>[Šóóɱééţħííñğ ƒééééļš ŵřóóñğ ·]</translation>
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
        <source>The meeting is over</source>
        <translation>[Ţħéé ɱééééţííñğ ííš óóṽééř ]</translation>
    </message>
    <message>
        <source>This hurt the other day: {movement}.</source>
        <translation>[Ţħííš ħúúřţ ţħéé óóţħééř đááý: {movement}. ···· ··]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Ţóóđááý]</translation>
    </message>
    <message>
        <source>Worse today</source>
        <translation>[Ŵóóřšéé ţóóđááý]</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>About and safety</source>
        <translation>[ÁÁƀóóúúţ ááñđ šááƒééţý]</translation>
    </message>
    <message>
        <source>Breaks today after all</source>
        <translation>[ßřééááķš ţóóđááý ááƒţééř ááļļ ·]</translation>
    </message>
    <message>
        <source>Don't wait for this: {what}</source>
        <translation>[Đóóñ'ţ ŵááííţ ƒóóř ţħííš: {what} ···· ]</translation>
    </message>
    <message>
        <source>I was away, not working</source>
        <translation>[ÍÍ ŵááš ááŵááý, ñóóţ ŵóóřķííñğ ·]</translation>
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
        <source>Something feels wrong</source>
        <translation>[Šóóɱééţħííñğ ƒééééļš ŵřóóñğ ·]</translation>
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
        <source>Why?</source>
        <translation>[Ŵħý? ·]</translation>
    </message>
    <message>
        <source>Worse today</source>
        <translation>[Ŵóóřšéé ţóóđááý]</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Now left</source>
        <translation>[Ñóóŵ ļééƒţ ]</translation>
    </message>
    <message>
        <source>Now right</source>
        <translation>[Ñóóŵ řííğħţ ·]</translation>
    </message>
</context>
<context>
    <name>WaitsEditor</name>
    <message>
        <source>A break that waited is offered at the next quiet moment afterwards.</source>
        <translation>[ÁÁ ƀřééááķ ţħááţ ŵááííţééđ ííš óóƒƒééřééđ ááţ ţħéé ñééẋţ ɋúúííééţ ɱóóɱééñţ ááƒţééřŵáářđš. ····]</translation>
    </message>
    <message>
        <source>A fair or a training, for example.</source>
        <translation>[ÁÁ ƒááííř óóř áá ţřááííñííñğ, ƒóóř ééẋááɱþļéé. ·]</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>[Çááļļš ]</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>[Đóó ñóóţ đííšţúúřƀ ·]</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>[Ƒúúļļ šçřééééñ ]</translation>
    </message>
    <message>
        <source>Never waited for</source>
        <translation>[Ñééṽééř ŵááííţééđ ƒóóř]</translation>
    </message>
    <message>
        <source>Nothing. What you tell NeckBreak not to wait for is listed here.</source>
        <translation>[Ñóóţħííñğ. Ŵħááţ ýóóúú ţééļļ Ñééçķßřééááķ ñóóţ ţóó ŵááííţ ƒóóř ííš ļííšţééđ ħééřéé. ···· ·]</translation>
    </message>
    <message>
        <source>Remove one, and breaks wait for it again.</source>
        <translation>[Řééɱóóṽéé óóñéé, ááñđ ƀřééááķš ŵááííţ ƒóóř ííţ ááğááííñ. ]</translation>
    </message>
    <message>
        <source>Screen kept on</source>
        <translation>[Šçřééééñ ķééþţ óóñ ·]</translation>
    </message>
    <message>
        <source>Those of more than four hours.</source>
        <translation>[Ţħóóšéé óóƒ ɱóóřéé ţħááñ ƒóóúúř ħóóúúřš. ·]</translation>
    </message>
    <message>
        <source>Wait for all-day events as well</source>
        <translation>[Ŵááííţ ƒóóř ááļļ-đááý ééṽééñţš ááš ŵééļļ ··]</translation>
    </message>
    <message>
        <source>Wait for long events as well</source>
        <translation>[Ŵááííţ ƒóóř ļóóñğ ééṽééñţš ááš ŵééļļ ··]</translation>
    </message>
    <message>
        <source>When breaks wait</source>
        <translation>[Ŵħééñ ƀřééááķš ŵááííţ ]</translation>
    </message>
    <message>
        <source>While a program keeps the screen from going dark and you are not typing: a film, a talk.</source>
        <translation>[Ŵħííļéé áá þřóóğřááɱ ķééééþš ţħéé šçřééééñ ƒřóóɱ ğóóííñğ đáářķ ááñđ ýóóúú áářéé ñóóţ ţýþííñğ: áá ƒííļɱ, áá ţááļķ. ···· ····]</translation>
    </message>
    <message>
        <source>While a program uses the microphone or a camera.</source>
        <translation>[Ŵħííļéé áá þřóóğřááɱ úúšééš ţħéé ɱííçřóóþħóóñéé óóř áá çááɱééřáá. ·]</translation>
    </message>
    <message>
        <source>While a window fills the screen and you are not typing: slides, a film, a game.</source>
        <translation>[Ŵħííļéé áá ŵííñđóóŵ ƒííļļš ţħéé šçřééééñ ááñđ ýóóúú áářéé ñóóţ ţýþííñğ: šļííđééš, áá ƒííļɱ, áá ğááɱéé. ···· ···]</translation>
    </message>
    <message>
        <source>While notifications are switched off on this desktop.</source>
        <translation>[Ŵħííļéé ñóóţííƒííçááţííóóñš áářéé šŵííţçħééđ óóƒƒ óóñ ţħííš đééšķţóóþ. ···]</translation>
    </message>
</context>
<context>
    <name>WaitsWords</name>
    <message>
        <source>A program without a name (camera)</source>
        <translation>[ÁÁ þřóóğřááɱ ŵííţħóóúúţ áá ñááɱéé (çááɱééřáá) ]</translation>
    </message>
    <message>
        <source>A program without a name (microphone)</source>
        <translation>[ÁÁ þřóóğřááɱ ŵííţħóóúúţ áá ñááɱéé (ɱííçřóóþħóóñéé) ·]</translation>
    </message>
    <message>
        <source>Before a call, say “In a meeting” under Pause.</source>
        <translation>[ßééƒóóřéé áá çááļļ, šááý “ÍÍñ áá ɱééééţííñğ” úúñđééř Þááúúšéé. ·]</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>[Đóó ñóóţ đííšţúúřƀ ·]</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>[Ƒúúļļ šçřééééñ ]</translation>
    </message>
    <message>
        <source>NeckBreak can see neither here: {why}.</source>
        <translation>[Ñééçķßřééááķ çááñ šéééé ñééííţħééř ħééřéé: {why}. ···]</translation>
    </message>
    <message>
        <source>NeckBreak cannot see it here: {why}.</source>
        <translation>[Ñééçķßřééááķ çááññóóţ šéééé ííţ ħééřéé: {why}. ···]</translation>
    </message>
    <message>
        <source>NeckBreak cannot see the camera here: {why}.</source>
        <translation>[Ñééçķßřééááķ çááññóóţ šéééé ţħéé çááɱééřáá ħééřéé: {why}. ····]</translation>
    </message>
    <message>
        <source>NeckBreak cannot see the microphone here: {why}.</source>
        <translation>[Ñééçķßřééááķ çááññóóţ šéééé ţħéé ɱííçřóóþħóóñéé ħééřéé: {why}. ····]</translation>
    </message>
    <message>
        <source>Screen kept on by a program without a name</source>
        <translation>[Šçřééééñ ķééþţ óóñ ƀý áá þřóóğřááɱ ŵííţħóóúúţ áá ñááɱéé ···]</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>[Ţħéé çááļééñđáář ]</translation>
    </message>
    <message>
        <source>no service on this desktop tells</source>
        <translation>[ñóó šééřṽííçéé óóñ ţħííš đééšķţóóþ ţééļļš ···]</translation>
    </message>
    <message>
        <source>nothing here can tell</source>
        <translation>[ñóóţħííñğ ħééřéé çááñ ţééļļ ·]</translation>
    </message>
    <message>
        <source>the answer could not be understood</source>
        <translation>[ţħéé ááñšŵééř çóóúúļđ ñóóţ ƀéé úúñđééřšţóóóóđ ··]</translation>
    </message>
    <message>
        <source>the display cannot be reached</source>
        <translation>[ţħéé đííšþļááý çááññóóţ ƀéé řééááçħééđ ··]</translation>
    </message>
    <message>
        <source>the list of programs cannot be read</source>
        <translation>[ţħéé ļííšţ óóƒ þřóóğřááɱš çááññóóţ ƀéé řééááđ ···]</translation>
    </message>
    <message>
        <source>the program gsettings is missing (package libglib2.0-bin)</source>
        <translation>[ţħéé þřóóğřááɱ ğšééţţííñğš ííš ɱííššííñğ (þááçķááğéé ļííƀğļííƀ2.0-ƀííñ) ···· ···]</translation>
    </message>
    <message>
        <source>the program pactl is missing (package pulseaudio-utils)</source>
        <translation>[ţħéé þřóóğřááɱ þááçţļ ííš ɱííššííñğ (þááçķááğéé þúúļšééááúúđííóó-úúţííļš) ···]</translation>
    </message>
    <message>
        <source>the system's files about it cannot be read</source>
        <translation>[ţħéé šýšţééɱ'š ƒííļééš ááƀóóúúţ ííţ çááññóóţ ƀéé řééááđ ···]</translation>
    </message>
    <message>
        <source>the window manager does not say which window is active</source>
        <translation>[ţħéé ŵííñđóóŵ ɱááñááğééř đóóééš ñóóţ šááý ŵħííçħ ŵííñđóóŵ ííš ááçţííṽéé ····]</translation>
    </message>
    <message>
        <source>there is no D-Bus session</source>
        <translation>[ţħééřéé ííš ñóó Đ-ßúúš šééššííóóñ ·]</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>[ţħééřéé ŵááš ñóó ááñšŵééř ííñ ţííɱéé ·]</translation>
    </message>
    <message>
        <source>this Wayland desktop shows programs nothing of each other's windows</source>
        <translation>[ţħííš Ŵááýļááñđ đééšķţóóþ šħóóŵš þřóóğřááɱš ñóóţħííñğ óóƒ ééááçħ óóţħééř'š ŵííñđóóŵš ···· ····]</translation>
    </message>
    <message>
        <source>this system has no way to tell</source>
        <translation>[ţħííš šýšţééɱ ħááš ñóó ŵááý ţóó ţééļļ ····]</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>[{name} ({kind}) ···· ]</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>&amp;Pause all prompts until tomorrow</source>
        <translation>[&amp;Pááúúšéé ááļļ þřóóɱþţš úúñţííļ ţóóɱóóřřóóŵ ··]</translation>
    </message>
    <message>
        <source>&amp;Something else feels wrong</source>
        <translation>[&amp;Sóóɱééţħííñğ ééļšéé ƒééééļš ŵřóóñğ ··]</translation>
    </message>
    <message>
        <source>More than 30 days ago you were told that exercise is fine. Is that still so?</source>
        <translation>[Ṁóóřéé ţħááñ 30 đááýš ááğóó ýóóúú ŵééřéé ţóóļđ ţħááţ ééẋééřçííšéé ííš ƒííñéé. ÍÍš ţħááţ šţííļļ šóó? ···· ·]</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>[ÓÓñ ŵħííçħ đááý? ·]</translation>
    </message>
    <message>
        <source>Sa&amp;ve this day</source>
        <translation>[Šáá&amp;véé ţħííš đááý ·]</translation>
    </message>
    <message>
        <source>Show me who to &amp;call</source>
        <translation>[Šħóóŵ ɱéé ŵħóó ţóó &amp;cááļļ ··]</translation>
    </message>
    <message>
        <source>The day of the examination</source>
        <translation>[Ţħéé đááý óóƒ ţħéé ééẋááɱííñááţííóóñ]</translation>
    </message>
    <message>
        <source>The sign has &amp;not come back since</source>
        <translation>[Ţħéé šííğñ ħááš &amp;nóóţ çóóɱéé ƀááçķ šííñçéé ···]</translation>
    </message>
    <message>
        <source>Warning card</source>
        <translation>[Ŵáářñííñğ çáářđ ·]</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>[Ŵħááţ ýóóúú ţííçķééđ ]</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Change the goal</source>
        <translation>[Çħááñğéé ţħéé ğóóááļ ]</translation>
    </message>
    <message>
        <source>How was the week?</source>
        <translation>[Ħóóŵ ŵááš ţħéé ŵééééķ? ·]</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>[Ļóóóóķ ƀááçķ ]</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>[Šééţ áá ğóóááļ]</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>[Ţħéé ŵééééķ]</translation>
    </message>
    <message>
        <source>Three numbers about your neck, each may be left out</source>
        <translation>[Ţħřéééé ñúúɱƀééřš ááƀóóúúţ ýóóúúř ñééçķ, ééááçħ ɱááý ƀéé ļééƒţ óóúúţ ··]</translation>
    </message>
    <message>
        <source>What got done in the last weeks, and what hurt</source>
        <translation>[Ŵħááţ ğóóţ đóóñéé ííñ ţħéé ļáášţ ŵééééķš, ááñđ ŵħááţ ħúúřţ ···· ]</translation>
    </message>
    <message>
        <source>Your goal; a start, not a dose</source>
        <translation>[Ýóóúúř ğóóááļ; áá šţáářţ, ñóóţ áá đóóšéé ·]</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>1 break</source>
        <translation>[1 ƀřééááķ ]</translation>
    </message>
    <message>
        <source>1 guided break</source>
        <translation>[1 ğúúííđééđ ƀřééááķ ]</translation>
    </message>
    <message>
        <source>A trend takes answers in three of four weeks.</source>
        <translation>[ÁÁ ţřééñđ ţááķééš ááñšŵééřš ííñ ţħřéééé óóƒ ƒóóúúř ŵééééķš. ···]</translation>
    </message>
    <message>
        <source>Discomfort is about the same as in the four weeks before: {now} of 10 on average, {before} before.</source>
        <translation>[Đííšçóóɱƒóóřţ ííš ááƀóóúúţ ţħéé šááɱéé ááš ííñ ţħéé ƒóóúúř ŵééééķš ƀééƒóóřéé: {now} óóƒ 10 óóñ ááṽééřááğéé, {before} ƀééƒóóřéé. ···· ····]</translation>
    </message>
    <message>
        <source>Discomfort is higher than in the four weeks before: {now} of 10 on average, {before} before.</source>
        <translation>[Đííšçóóɱƒóóřţ ííš ħííğħééř ţħááñ ííñ ţħéé ƒóóúúř ŵééééķš ƀééƒóóřéé: {now} óóƒ 10 óóñ ááṽééřááğéé, {before} ƀééƒóóřéé. ···· ···· ·]</translation>
    </message>
    <message>
        <source>Discomfort is lower than in the four weeks before: {now} of 10 on average, {before} before.</source>
        <translation>[Đííšçóóɱƒóóřţ ííš ļóóŵééř ţħááñ ííñ ţħéé ƒóóúúř ŵééééķš ƀééƒóóřéé: {now} óóƒ 10 óóñ ááṽééřááğéé, {before} ƀééƒóóřéé. ···· ···· ]</translation>
    </message>
    <message>
        <source>Discomfort over the last four weeks: {now} of 10 on average. It takes as long again to compare.</source>
        <translation>[Đííšçóóɱƒóóřţ óóṽééř ţħéé ļáášţ ƒóóúúř ŵééééķš: {now} óóƒ 10 óóñ ááṽééřááğéé. ÍÍţ ţááķééš ááš ļóóñğ ááğááííñ ţóó çóóɱþáářéé. ···· ···]</translation>
    </message>
    <message>
        <source>No guided breaks in these weeks. Fewer or shorter ones, or another time, may suit you better.</source>
        <translation>[Ñóó ğúúííđééđ ƀřééááķš ííñ ţħééšéé ŵééééķš. Ƒééŵééř óóř šħóóřţééř óóñééš, óóř ááñóóţħééř ţííɱéé, ɱááý šúúííţ ýóóúú ƀééţţééř. ···· ]</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>[Ñóóţééđ.]</translation>
    </message>
    <message>
        <source>Nothing was noted as uncomfortable.</source>
        <translation>[Ñóóţħííñğ ŵááš ñóóţééđ ááš úúñçóóɱƒóóřţááƀļéé. ··]</translation>
    </message>
    <message>
        <source>Your goal this week: {goal}</source>
        <translation>[Ýóóúúř ğóóááļ ţħííš ŵééééķ: {goal} ···]</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>[ááñđ {n} ɱóóřéé ·]</translation>
    </message>
    <message>
        <source>{breaks} this week</source>
        <translation>[{breaks} ţħííš ŵééééķ ···]</translation>
    </message>
    <message>
        <source>{breaks} this week; {goal} was your goal</source>
        <translation>[{breaks} ţħííš ŵééééķ; {goal} ŵááš ýóóúúř ğóóááļ ···· ··]</translation>
    </message>
    <message>
        <source>{breaks}, about {n} a week</source>
        <translation>[{breaks}, ááƀóóúúţ {n} áá ŵééééķ ···]</translation>
    </message>
    <message>
        <source>{done} of {offered} offered breaks done to the end; about half is a good share</source>
        <translation>[{done} óóƒ {offered} óóƒƒééřééđ ƀřééááķš đóóñéé ţóó ţħéé ééñđ; ááƀóóúúţ ħááļƒ ííš áá ğóóóóđ šħáářéé ···· ····]</translation>
    </message>
    <message>
        <source>{goal} in a week</source>
        <translation>[{goal} ííñ áá ŵééééķ ·]</translation>
    </message>
    <message>
        <source>{length} of movement</source>
        <translation>[{length} óóƒ ɱóóṽééɱééñţ ···]</translation>
    </message>
    <message>
        <source>{movement}: once</source>
        <translation>[{movement}: óóñçéé ···]</translation>
    </message>
    <message>
        <source>{movement}: {n} times</source>
        <translation>[{movement}: {n} ţííɱééš ···· ]</translation>
    </message>
    <message>
        <source>{n} breaks</source>
        <translation>[{n} ƀřééááķš ·]</translation>
    </message>
    <message>
        <source>{n} guided breaks</source>
        <translation>[{n} ğúúííđééđ ƀřééááķš ·]</translation>
    </message>
    <message>
        <source>{n} of {goal} this week</source>
        <translation>[{n} óóƒ {goal} ţħííš ŵééééķ ····]</translation>
    </message>
    <message>
        <source>{n} times you got up on your own, which counts as well</source>
        <translation>[{n} ţííɱééš ýóóúú ğóóţ úúþ óóñ ýóóúúř óóŵñ, ŵħííçħ çóóúúñţš ááš ŵééļļ ···· ·]</translation>
    </message>
</context>
<context>
    <name>WhyList</name>
    <message>
        <source>Each break that came today, or did not come, newest first.</source>
        <translation>[ÉÉááçħ ƀřééááķ ţħááţ çááɱéé ţóóđááý, óóř đííđ ñóóţ çóóɱéé, ñééŵééšţ ƒíířšţ. ···· ]</translation>
    </message>
    <message>
        <source>Nothing to explain yet. Each break that comes, or does not come, will be explained here.</source>
        <translation>[Ñóóţħííñğ ţóó ééẋþļááííñ ýééţ. ÉÉááçħ ƀřééááķ ţħááţ çóóɱééš, óóř đóóééš ñóóţ çóóɱéé, ŵííļļ ƀéé ééẋþļááííñééđ ħééřéé. ···· ·]</translation>
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
        <source>Why?</source>
        <translation>[Ŵħý? ·]</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>A break is due and waits for a quiet moment</source>
        <translation>[ÁÁ ƀřééááķ ííš đúúéé ááñđ ŵááííţš ƒóóř áá ɋúúííééţ ɱóóɱééñţ ]</translation>
    </message>
    <message>
        <source>A break is due; it waits until that is over</source>
        <translation>[ÁÁ ƀřééááķ ííš đúúéé; ííţ ŵááííţš úúñţííļ ţħááţ ííš óóṽééř ·]</translation>
    </message>
    <message>
        <source>Break done</source>
        <translation>[ßřééááķ đóóñéé]</translation>
    </message>
    <message>
        <source>Break ended early</source>
        <translation>[ßřééááķ ééñđééđ ééáářļý ]</translation>
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
        <source>Breaks today after all, you said</source>
        <translation>[ßřééááķš ţóóđááý ááƒţééř ááļļ, ýóóúú šááííđ ·]</translation>
    </message>
    <message>
        <source>Held back no longer, after {length}</source>
        <translation>[Ħééļđ ƀááçķ ñóó ļóóñğééř, ááƒţééř {length} ···· ·]</translation>
    </message>
    <message>
        <source>Held back no longer, after {length}; the break waits for a quiet moment</source>
        <translation>[Ħééļđ ƀááçķ ñóó ļóóñğééř, ááƒţééř {length}; ţħéé ƀřééááķ ŵááííţš ƒóóř áá ɋúúííééţ ɱóóɱééñţ ···· ···]</translation>
    </message>
    <message>
        <source>Held back: {reasons}</source>
        <translation>[Ħééļđ ƀááçķ: {reasons} ···· ]</translation>
    </message>
    <message>
        <source>In a meeting until {time}, you said</source>
        <translation>[ÍÍñ áá ɱééééţííñğ úúñţííļ {time}, ýóóúú šááííđ ··]</translation>
    </message>
    <message>
        <source>Later, you said</source>
        <translation>[Ļááţééř, ýóóúú šááííđ]</translation>
    </message>
    <message>
        <source>NeckBreak started for the first time</source>
        <translation>[Ñééçķßřééááķ šţáářţééđ ƒóóř ţħéé ƒíířšţ ţííɱéé ···]</translation>
    </message>
    <message>
        <source>NeckBreak started; it had been off for {length}</source>
        <translation>[Ñééçķßřééááķ šţáářţééđ; ííţ ħááđ ƀééééñ óóƒƒ ƒóóř {length} ···· ··]</translation>
    </message>
    <message>
        <source>No break is due any more</source>
        <translation>[Ñóó ƀřééááķ ííš đúúéé ááñý ɱóóřéé ]</translation>
    </message>
    <message>
        <source>Not today, you said</source>
        <translation>[Ñóóţ ţóóđááý, ýóóúú šááííđ ]</translation>
    </message>
    <message>
        <source>Nothing holds the break back any more</source>
        <translation>[Ñóóţħííñğ ħóóļđš ţħéé ƀřééááķ ƀááçķ ááñý ɱóóřéé ····]</translation>
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
        <source>Still held back: {reasons}</source>
        <translation>[Šţííļļ ħééļđ ƀááçķ: {reasons} ···· ·]</translation>
    </message>
    <message>
        <source>The break waited too long and is let go; the icon reminds you instead</source>
        <translation>[Ţħéé ƀřééááķ ŵááííţééđ ţóóóó ļóóñğ ááñđ ííš ļééţ ğóó; ţħéé ííçóóñ řééɱííñđš ýóóúú ííñšţééááđ ····]</translation>
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
        <source>The day ended; the break that was due is let go</source>
        <translation>[Ţħéé đááý ééñđééđ; ţħéé ƀřééááķ ţħááţ ŵááš đúúéé ííš ļééţ ğóó ····]</translation>
    </message>
    <message>
        <source>The meeting is over, you said</source>
        <translation>[Ţħéé ɱééééţííñğ ííš óóṽééř, ýóóúú šááííđ ]</translation>
    </message>
    <message>
        <source>The pause is over; it lasted {length}</source>
        <translation>[Ţħéé þááúúšéé ííš óóṽééř; ííţ ļáášţééđ {length} ····]</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>[Ţħéé šçřééééñ ŵááš ļóóçķééđ ·]</translation>
    </message>
    <message>
        <source>The screen was locked for {length}</source>
        <translation>[Ţħéé šçřééééñ ŵááš ļóóçķééđ ƒóóř {length} ···· ·]</translation>
    </message>
    <message>
        <source>The screen was unlocked</source>
        <translation>[Ţħéé šçřééééñ ŵááš úúñļóóçķééđ ·]</translation>
    </message>
    <message>
        <source>The time zone changed; nothing is offered for a minute</source>
        <translation>[Ţħéé ţííɱéé žóóñéé çħááñğééđ; ñóóţħííñğ ííš óóƒƒééřééđ ƒóóř áá ɱííñúúţéé ···]</translation>
    </message>
    <message>
        <source>Working hours began</source>
        <translation>[Ŵóóřķííñğ ħóóúúřš ƀééğááñ ·]</translation>
    </message>
    <message>
        <source>You came back; a new round began</source>
        <translation>[Ýóóúú çááɱéé ƀááçķ; áá ñééŵ řóóúúñđ ƀééğááñ ·]</translation>
    </message>
    <message>
        <source>You ended the pause after {length}</source>
        <translation>[Ýóóúú ééñđééđ ţħéé þááúúšéé ááƒţééř {length} ···]</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>[Ýóóúú ļééƒţ]</translation>
    </message>
    <message>
        <source>You left: that counts as a break</source>
        <translation>[Ýóóúú ļééƒţ: ţħááţ çóóúúñţš ááš áá ƀřééááķ ··]</translation>
    </message>
    <message>
        <source>You wanted another break; it took the place of the first</source>
        <translation>[Ýóóúú ŵááñţééđ ááñóóţħééř ƀřééááķ; ííţ ţóóóóķ ţħéé þļááçéé óóƒ ţħéé ƒíířšţ ···]</translation>
    </message>
    <message>
        <source>You were asked how your neck is, since strength would be next</source>
        <translation>[Ýóóúú ŵééřéé áášķééđ ħóóŵ ýóóúúř ñééçķ ííš, šííñçéé šţřééñğţħ ŵóóúúļđ ƀéé ñééẋţ ···· ]</translation>
    </message>
    <message>
        <source>You were away for {length}</source>
        <translation>[Ýóóúú ŵééřéé ááŵááý ƒóóř {length} ··]</translation>
    </message>
    <message>
        <source>You were away for {length}, and that counted as a break</source>
        <translation>[Ýóóúú ŵééřéé ááŵááý ƒóóř {length}, ááñđ ţħááţ çóóúúñţééđ ááš áá ƀřééááķ ···· ]</translation>
    </message>
    <message>
        <source>You were away: counted as a break, and away now means {n} min</source>
        <translation>[Ýóóúú ŵééřéé ááŵááý: çóóúúñţééđ ááš áá ƀřééááķ, ááñđ ááŵááý ñóóŵ ɱééááñš {n} ɱííñ ···]</translation>
    </message>
    <message>
        <source>You were reading: counted as work, and away now means {n} min</source>
        <translation>[Ýóóúú ŵééřéé řééááđííñğ: çóóúúñţééđ ááš ŵóóřķ, ááñđ ááŵááý ñóóŵ ɱééááñš {n} ɱííñ ····]</translation>
    </message>
    <message>
        <source>You were told that the pause goes on until {time}</source>
        <translation>[Ýóóúú ŵééřéé ţóóļđ ţħááţ ţħéé þááúúšéé ğóóééš óóñ úúñţííļ {time} ····]</translation>
    </message>
    <message>
        <source>Your time off began; nothing is offered</source>
        <translation>[Ýóóúúř ţííɱéé óóƒƒ ƀééğááñ; ñóóţħííñğ ííš óóƒƒééřééđ ··]</translation>
    </message>
    <message>
        <source>Your time off began; nothing is offered until {time}</source>
        <translation>[Ýóóúúř ţííɱéé óóƒƒ ƀééğááñ; ñóóţħííñğ ííš óóƒƒééřééđ úúñţííļ {time} ···· ]</translation>
    </message>
    <message>
        <source>it had been held back for {length}</source>
        <translation>[ííţ ħááđ ƀééééñ ħééļđ ƀááçķ ƒóóř {length} ···· ·]</translation>
    </message>
    <message>
        <source>it was owed, and you paused for a moment</source>
        <translation>[ííţ ŵááš óóŵééđ, ááñđ ýóóúú þááúúšééđ ƒóóř áá ɱóóɱééñţ ·]</translation>
    </message>
    <message>
        <source>it was time</source>
        <translation>[ííţ ŵááš ţííɱéé]</translation>
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
        <source>what it waited for was over</source>
        <translation>[ŵħááţ ííţ ŵááííţééđ ƒóóř ŵááš óóṽééř ·]</translation>
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
        <source>{offered}; it had waited {length}</source>
        <translation>[{offered}; ííţ ħááđ ŵááííţééđ {length} ···· ··]</translation>
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
        <source>A warning card stands</source>
        <translation>[ÁÁ ŵáářñííñğ çáářđ šţááñđš ··]</translation>
    </message>
    <message>
        <source>A warning card stands. Open NeckBreak to see what to do.</source>
        <translation>[ÁÁ ŵáářñííñğ çáářđ šţááñđš. ÓÓþééñ Ñééçķßřééááķ ţóó šéééé ŵħááţ ţóó đóó. ···· ]</translation>
    </message>
    <message>
        <source>Also: {list}</source>
        <translation>[ÁÁļšóó: {list} ··]</translation>
    </message>
    <message>
        <source>Break in progress</source>
        <translation>[ßřééááķ ííñ þřóóğřééšš ·]</translation>
    </message>
    <message>
        <source>Breaks are not off for today.</source>
        <translation>[ßřééááķš áářéé ñóóţ óóƒƒ ƒóóř ţóóđááý. ··]</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>[Ƒřííđááý]</translation>
    </message>
    <message>
        <source>In a meeting until {time}</source>
        <translation>[ÍÍñ áá ɱééééţííñğ úúñţííļ {time} ··]</translation>
    </message>
    <message>
        <source>It has been {length} since your last break. Take one when it suits you.</source>
        <translation>[ÍÍţ ħááš ƀééééñ {length} šííñçéé ýóóúúř ļáášţ ƀřééááķ. Ţááķéé óóñéé ŵħééñ ííţ šúúííţš ýóóúú. ···· ·]</translation>
    </message>
    <message>
        <source>It has lasted {length} so far.</source>
        <translation>[ÍÍţ ħááš ļáášţééđ {length} šóó ƒáář. ···· ]</translation>
    </message>
    <message>
        <source>Later: in about {length}</source>
        <translation>[Ļááţééř: ííñ ááƀóóúúţ {length} ···]</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>[Ṁóóñđááý]</translation>
    </message>
    <message>
        <source>NeckBreak is not paused.</source>
        <translation>[Ñééçķßřééááķ ííš ñóóţ þááúúšééđ. ·]</translation>
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
        <source>Nothing will be offered, and the count stands still.</source>
        <translation>[Ñóóţħííñğ ŵííļļ ƀéé óóƒƒééřééđ, ááñđ ţħéé çóóúúñţ šţááñđš šţííļļ. ···· ··]</translation>
    </message>
    <message>
        <source>Off until {time}</source>
        <translation>[ÓÓƒƒ úúñţííļ {time} ··]</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>[Þááúúšééđ úúñţííļ {time} ··]</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>[Šááţúúřđááý]</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>[Šúúñđááý]</translation>
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
        <source>The card says what to do, and what takes it away.</source>
        <translation>[Ţħéé çáářđ šááýš ŵħááţ ţóó đóó, ááñđ ŵħááţ ţááķééš ííţ ááŵááý. ···· ·]</translation>
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
        <source>Thursday</source>
        <translation>[Ţħúúřšđááý ]</translation>
    </message>
    <message>
        <source>Time for a short break</source>
        <translation>[Ţííɱéé ƒóóř áá šħóóřţ ƀřééááķ ·]</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>[Ţúúééšđááý]</translation>
    </message>
    <message>
        <source>Waiting: {parts}.</source>
        <translation>[Ŵááííţííñğ: {parts}. ···]</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>[Ŵááííţííñğ: {reason} ···]</translation>
    </message>
    <message>
        <source>Warning card, gentle breaks only. {state}</source>
        <translation>[Ŵáářñííñğ çáářđ, ğééñţļéé ƀřééááķš óóñļý. {state} ···· ··]</translation>
    </message>
    <message>
        <source>Warning card, no exercises. {state}</source>
        <translation>[Ŵáářñííñğ çáářđ, ñóó ééẋééřçííšééš. {state} ···· ]</translation>
    </message>
    <message>
        <source>Warning card: get help now. No exercises, no prompts</source>
        <translation>[Ŵáářñííñğ çáářđ: ğééţ ħééļþ ñóóŵ. Ñóó ééẋééřçííšééš, ñóó þřóóɱþţš ···· ··]</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>[Ŵééđñééšđááý ]</translation>
    </message>
    <message>
        <source>You are away: that counts as a break</source>
        <translation>[Ýóóúú áářéé ááŵááý: ţħááţ çóóúúñţš ááš áá ƀřééááķ ]</translation>
    </message>
    <message>
        <source>You are in no meeting that NeckBreak knows of.</source>
        <translation>[Ýóóúú áářéé ííñ ñóó ɱééééţííñğ ţħááţ Ñééçķßřééááķ ķñóóŵš óóƒ. ··]</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>[áá þřóóğřááɱ ]</translation>
    </message>
    <message>
        <source>a program on your list is running</source>
        <translation>[áá þřóóğřááɱ óóñ ýóóúúř ļííšţ ííš řúúññííñğ ··]</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>[çááļééñđáář]</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>[çááɱééřáá]</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>[đóó ñóóţ đííšţúúřƀ ·]</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>[đóó ñóóţ đííšţúúřƀ ííš óóñ ·]</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>[ƒúúļļ šçřééééñ ]</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>[ļééšš ţħááñ áá ɱííñúúţéé ]</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>[ɱééééţííñğ]</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>[ɱííçřóóþħóóñéé]</translation>
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
        <source>screen kept on</source>
        <translation>[šçřééééñ ķééþţ óóñ ·]</translation>
    </message>
    <message>
        <source>something else is going on</source>
        <translation>[šóóɱééţħííñğ ééļšéé ííš ğóóííñğ óóñ ]</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>[šóóɱééţħííñğ ƒííļļš ţħéé šçřééééñ ··]</translation>
    </message>
    <message>
        <source>something keeps the screen on</source>
        <translation>[šóóɱééţħííñğ ķééééþš ţħéé šçřééééñ óóñ ··]</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>[ţóóɱóóřřóóŵ, {time} ··]</translation>
    </message>
    <message>
        <source>you said you are in a meeting</source>
        <translation>[ýóóúú šááííđ ýóóúú áářéé ííñ áá ɱééééţííñğ]</translation>
    </message>
    <message>
        <source>your calendar says busy</source>
        <translation>[ýóóúúř çááļééñđáář šááýš ƀúúšý ·]</translation>
    </message>
    <message>
        <source>your camera is in use</source>
        <translation>[ýóóúúř çááɱééřáá ííš ííñ úúšéé]</translation>
    </message>
    <message>
        <source>your microphone is in use</source>
        <translation>[ýóóúúř ɱííçřóóþħóóñéé ííš ííñ úúšéé]</translation>
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
        <source>{kind}, {name}</source>
        <translation>[{kind}, {name} ···· ]</translation>
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
    <message>
        <source>{reason} ({name})</source>
        <translation>[{reason} ({name}) ···· ·]</translation>
    </message>
    <message>
        <source>{what} for {length}</source>
        <translation>[{what} ƒóóř {length} ···· ·]</translation>
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
<context>
    <name>YearPicture</name>
    <message>
        <source>Breaks</source>
        <translation>[ßřééááķš]</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>[Đááý]</translation>
    </message>
    <message>
        <source>Each day with a break gets a square here. A quiet week simply stays paper.</source>
        <translation>[ÉÉááçħ đááý ŵííţħ áá ƀřééááķ ğééţš áá šɋúúáářéé ħééřéé. ÁÁ ɋúúííééţ ŵééééķ šííɱþļý šţááýš þááþééř. ···· ]</translation>
    </message>
    <message>
        <source>The stronger its colour, the more breaks a day had: guided ones and your own.</source>
        <translation>[Ţħéé šţřóóñğééř ííţš çóóļóóúúř, ţħéé ɱóóřéé ƀřééááķš áá đááý ħááđ: ğúúííđééđ óóñééš ááñđ ýóóúúř óóŵñ. ···· ·]</translation>
    </message>
    <message>
        <source>The year, day by day</source>
        <translation>[Ţħéé ýééáář, đááý ƀý đááý ··]</translation>
    </message>
    <message>
        <source>{n} or more breaks a day</source>
        <translation>[{n} óóř ɱóóřéé ƀřééááķš áá đááý ··]</translation>
    </message>
</context>
<context>
    <name>YourData</name>
    <message>
        <source>A table (*.csv)</source>
        <translation>[ÁÁ ţááƀļéé (*.çšṽ) ··]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[ÁÁļļ ƒííļééš (*) ·]</translation>
    </message>
    <message>
        <source>Erase everything NeckBreak keeps</source>
        <translation>[ÉÉřáášéé ééṽééřýţħííñğ Ñééçķßřééááķ ķééééþš ·]</translation>
    </message>
    <message>
        <source>Erase everything and quit</source>
        <translation>[ÉÉřáášéé ééṽééřýţħííñğ ááñđ ɋúúííţ ]</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>[ÉÉřáášéé…]</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>[ÉÉṽééřýţħííñğ (*.ĵšóóñ) ···]</translation>
    </message>
    <message>
        <source>Export the history to a file</source>
        <translation>[ÉÉẋþóóřţ ţħéé ħííšţóóřý ţóó áá ƒííļéé ·]</translation>
    </message>
    <message>
        <source>Export to a file that ends in .json to keep everything or to take it to another computer, in .csv to look at it in a spreadsheet. Importing adds to what is here. It reads Workrave's historystats, too.</source>
        <translation>[ÉÉẋþóóřţ ţóó áá ƒííļéé ţħááţ ééñđš ííñ .ĵšóóñ ţóó ķééééþ ééṽééřýţħííñğ óóř ţóó ţááķéé ííţ ţóó ááñóóţħééř çóóɱþúúţééř, ííñ .çšṽ ţóó ļóóóóķ ááţ ííţ ííñ áá šþřééááđšħééééţ. ÍÍɱþóóřţííñğ ááđđš ţóó ŵħááţ ííš ħééřéé. ÍÍţ řééááđš Ŵóóřķřááṽéé'š ħííšţóóřýšţááţš, ţóóóó. ···· ···· ···· ····]</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>[ÉÉẋþóóřţ… ]</translation>
    </message>
    <message>
        <source>Histories (*.json historystats)</source>
        <translation>[Ħííšţóóřííééš (*.ĵšóóñ ħííšţóóřýšţááţš) ···]</translation>
    </message>
    <message>
        <source>Import a history from a file</source>
        <translation>[ÍÍɱþóóřţ áá ħííšţóóřý ƒřóóɱ áá ƒííļéé ·]</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>[ÍÍɱþóóřţ… ]</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>[Ķééééþ ééṽééřýţħííñğ ]</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>[Ķééééþ ííţ]</translation>
    </message>
    <message>
        <source>Settings, history, backups, answers, the log and the start at login are removed from this computer, and NeckBreak quits. This cannot be undone. Files you exported stay where they are.</source>
        <translation>[Šééţţííñğš, ħííšţóóřý, ƀááçķúúþš, ááñšŵééřš, ţħéé ļóóğ ááñđ ţħéé šţáářţ ááţ ļóóğííñ áářéé řééɱóóṽééđ ƒřóóɱ ţħííš çóóɱþúúţééř, ááñđ Ñééçķßřééááķ ɋúúííţš. Ţħííš çááññóóţ ƀéé úúñđóóñéé. Ƒííļééš ýóóúú ééẋþóóřţééđ šţááý ŵħééřéé ţħééý áářéé. ···· ···· ···· ···· ]</translation>
    </message>
</context>
</TS>
