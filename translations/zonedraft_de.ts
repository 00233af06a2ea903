<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>BoardOutline</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComponentItem</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 per month</source>
        <translation>%1 bis %2 pro Monat</translation>
    </message>
</context>
<context>
    <name>ConnectTool</name>
    <message>
        <source>Drag from one component to another, or click one, then the other.</source>
        <translation>Von einer Komponente zur anderen ziehen oder erst die eine, dann die andere anklicken.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Select at least two components first.</source>
        <translation>Zuerst mindestens zwei Komponenten auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n link(s)</source>
        <translation>
            <numerusform>%n Verbindung löschen</numerusform>
            <numerusform>%n Verbindungen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>%n Notiz löschen</numerusform>
            <numerusform>%n Notizen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n component(s)</source>
        <translation>
            <numerusform>%n Komponente einfügen</numerusform>
            <numerusform>%n Komponenten einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Notiz verschieben</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>Drop on a component to connect, on an empty spot to add one. Esc gives up.</source>
        <translation>Auf eine Komponente ziehen, um zu verbinden, auf eine freie Stelle, um eine hinzuzufügen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Nothing can be connected from here.</source>
        <translation>Von hier aus lässt sich nichts verbinden.</translation>
    </message>
</context>
<context>
    <name>NoteTool</name>
    <message>
        <source>Click where the note is to go.</source>
        <translation>Dorthin klicken, wo die Notiz stehen soll.</translation>
    </message>
</context>
<context>
    <name>OutlineMaker</name>
    <message>
        <source>Tier %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Hold Alt to move freely. Esc puts it back.</source>
        <translation>Alt halten, um frei zu verschieben. Esc setzt zurück.</translation>
    </message>
    <message>
        <source>Drag to connect.</source>
        <translation>Ziehen, um zu verbinden.</translation>
    </message>
    <message>
        <source>Drag a segment to bend the link, double-click to straighten it.</source>
        <translation>Ein Segment ziehen, um die Verbindung zu biegen; Doppelklick begradigt sie.</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>There is nothing on the board to draw. Add a component first.</source>
        <translation>Auf der Zeichenfläche gibt es nichts zu zeichnen. Zuerst eine Komponente hinzufügen.</translation>
    </message>
    <message>
        <source>The picture would have more than 200 million pixels. Choose a smaller scale, SVG or PDF.</source>
        <translation>Das Bild hätte mehr als 200 Millionen Pixel. Einen kleineren Maßstab, SVG oder PDF wählen.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no completion for “%1”: use bash, zsh or fish.</source>
        <translation>Für „%1“ gibt es keine Vervollständigung: bash, zsh oder fish verwenden.</translation>
    </message>
    <message>
        <source>cost has no format “%1”: use text, json, csv or markdown.</source>
        <translation>cost hat kein Format „%1“: text, json, csv oder markdown verwenden.</translation>
    </message>
    <message>
        <source>There is no export to “%1” yet; terraform is there.</source>
        <translation>Einen Export nach „%1“ gibt es noch nicht; vorhanden ist terraform.</translation>
    </message>
    <message>
        <source>The answers in %1 cannot be read.</source>
        <translation>Die Antworten in %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 must hold answers as “question: answer” lines.</source>
        <translation>%1 muss Antworten als Zeilen „Frage: Antwort“ enthalten.</translation>
    </message>
    <message>
        <source>Say what to fix: --rule ID (several times if you like), or --all.</source>
        <translation>Bitte angeben, was zu beheben ist: --rule ID (auch mehrfach) oder --all.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; zonedraft-cli rules lists them.</source>
        <translation>Es gibt keine Regel „%1“; zonedraft-cli rules listet sie auf.</translation>
    </message>
    <message>
        <source>fix has no format “%1”: use text or json.</source>
        <translation>fix hat kein Format „%1“: text oder json verwenden.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>There is no format “%1” here: use text, json, csv or markdown.</source>
        <translation>Ein Format „%1“ gibt es hier nicht: text, json, csv oder markdown verwenden.</translation>
    </message>
    <message>
        <source>There is no template “%1”; there are: %2.</source>
        <translation>Es gibt keine Vorlage „%1“; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or remove it first.</source>
        <translation>%1 existiert bereits; einen anderen Namen wählen oder es zuerst entfernen.</translation>
    </message>
    <message>
        <source>“%1” is no severity: use critical, high, medium, low, info or never.</source>
        <translation>„%1“ ist kein Schweregrad: critical, high, medium, low, info oder never verwenden.</translation>
    </message>
    <message>
        <source>validate has no format “%1”: use text, json, sarif, junit or markdown.</source>
        <translation>validate hat kein Format „%1“: text, json, sarif, junit oder markdown verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The design has no scenario “%1”; it has: %2.</source>
        <translation>Der Entwurf hat kein Szenario „%1“; vorhanden sind: %2.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The amount is too large to be computed exactly.</source>
        <translation>Der Betrag ist zu groß, um genau berechnet zu werden.</translation>
    </message>
    <message>
        <source>Amounts of different currencies cannot be added.</source>
        <translation>Beträge verschiedener Währungen lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>The amount %1 is not a usable quantity.</source>
        <translation>Der Betrag %1 ist keine verwendbare Menge.</translation>
    </message>
    <message>
        <source>“%1” is not a price: write a decimal such as 0.0225.</source>
        <translation>„%1“ ist kein Preis: eine Dezimalzahl wie 0.0225 schreiben.</translation>
    </message>
    <message>
        <source>The pattern is longer than 512 characters.</source>
        <translation>Das Muster ist länger als 512 Zeichen.</translation>
    </message>
    <message>
        <source>There is a ) without a ( in the pattern.</source>
        <translation>Im Muster steht ein ) ohne ein (.</translation>
    </message>
    <message>
        <source>The pattern is too large; use smaller repetitions.</source>
        <translation>Das Muster ist zu groß; kleinere Wiederholungen verwenden.</translation>
    </message>
    <message>
        <source>The groups of the pattern are nested too deep.</source>
        <translation>Die Gruppen des Musters sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Patterns have no look-ahead and no named groups.</source>
        <translation>Muster kennen kein Lookahead und keine benannten Gruppen.</translation>
    </message>
    <message>
        <source>A ) is missing in the pattern.</source>
        <translation>Im Muster fehlt ein ).</translation>
    </message>
    <message>
        <source>There is nothing to repeat here in the pattern.</source>
        <translation>Hier gibt es im Muster nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The pattern ends with a backslash.</source>
        <translation>Das Muster endet mit einem Backslash.</translation>
    </message>
    <message>
        <source>This escape is not known in patterns; only \d \w \s \n \r \t are.</source>
        <translation>Diese Escape-Folge ist in Mustern nicht bekannt; nur \d \w \s \n \r \t sind es.</translation>
    </message>
    <message>
        <source>A range of characters runs backwards.</source>
        <translation>Ein Zeichenbereich läuft rückwärts.</translation>
    </message>
    <message>
        <source>A ] is missing in the pattern.</source>
        <translation>Im Muster fehlt ein ].</translation>
    </message>
    <message>
        <source>A repetition looks like {2}, {2,} or {2,5} (at most 2048).</source>
        <translation>Eine Wiederholung sieht aus wie {2}, {2,} oder {2,5} (höchstens 2048).</translation>
    </message>
    <message>
        <source>The program&apos;s data file %1 is damaged. Reinstall Zonedraft.</source>
        <translation>Die Datendatei %1 des Programms ist beschädigt. Zonedraft neu installieren.</translation>
    </message>
    <message>
        <source>The program&apos;s data file %1 cannot be opened: %2. Reinstall Zonedraft.</source>
        <translation>Die Datendatei %1 des Programms lässt sich nicht öffnen: %2. Zonedraft neu installieren.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s data file zonedraft.pack was not found (looked at %1). Reinstall Zonedraft.</source>
        <translation>Die Datendatei zonedraft.pack des Programms wurde nicht gefunden (gesucht in %1). Zonedraft neu installieren.</translation>
    </message>
    <message>
        <source>A part of the program&apos;s data file is damaged.</source>
        <translation>Ein Teil der Datendatei des Programms ist beschädigt.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Die Datei %1 fehlt.</translation>
    </message>
    <message>
        <source>Expected a map of fields here, but this is %1.</source>
        <translation>Hier wird eine Zuordnung von Feldern erwartet, es ist aber %1.</translation>
    </message>
    <message>
        <source>Unknown field &apos;%1&apos;; possible here: %2.</source>
        <translation>Unbekanntes Feld &apos;%1&apos;; möglich sind hier: %2.</translation>
    </message>
    <message>
        <source>Unknown field &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Unbekanntes Feld &apos;%1&apos;; war &apos;%2&apos; gemeint?</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; is missing here.</source>
        <translation>Das Feld &apos;%1&apos; fehlt hier.</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs a text, but this is %2.</source>
        <translation>Das Feld &apos;%1&apos; braucht einen Text, es ist aber %2.</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; must not be empty.</source>
        <translation>Das Feld &apos;%1&apos; darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs true or false, but this is %2.</source>
        <translation>Das Feld &apos;%1&apos; braucht true oder false, es ist aber %2.</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs a list, but this is %2.</source>
        <translation>Das Feld &apos;%1&apos; braucht eine Liste, es ist aber %2.</translation>
    </message>
    <message>
        <source>The list &apos;%1&apos; needs texts, but this is %2.</source>
        <translation>Die Liste &apos;%1&apos; braucht Texte, es ist aber %2.</translation>
    </message>
    <message>
        <source>The closing %1 of this is missing.</source>
        <translation>Das schließende %1 hierzu fehlt.</translation>
    </message>
    <message>
        <source>A text must not begin with %1; put it in quotes.</source>
        <translation>Ein Text darf nicht mit %1 beginnen; in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A colon has no place in a list: put the pair in braces, {a: b}, or the text in quotes; is a closing ] missing above?</source>
        <translation>Ein Doppelpunkt hat in einer Liste keinen Platz: das Paar in geschweifte Klammern setzen, {a: b}, oder den Text in Anführungszeichen; fehlt darüber ein schließendes ]?</translation>
    </message>
    <message>
        <source>A comma or the closing %1 is missing before this.</source>
        <translation>Davor fehlt ein Komma oder das schließende %1.</translation>
    </message>
    <message>
        <source>A key must be a plain word or a text, not a list or a map.</source>
        <translation>Ein Schlüssel muss ein einfaches Wort oder ein Text sein, keine Liste oder Zuordnung.</translation>
    </message>
    <message>
        <source>A key must stand on one line; is a closing %1 or a comma missing above?</source>
        <translation>Ein Schlüssel muss auf einer Zeile stehen; fehlt darüber ein schließendes %1 oder ein Komma?</translation>
    </message>
    <message>
        <source>There is a control character here; the file is damaged or no text.</source>
        <translation>Hier steht ein Steuerzeichen; die Datei ist beschädigt oder kein Text.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on; save it as UTF-8.</source>
        <translation>Ab hier ist die Datei kein UTF-8-Text; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>A tab indents this line; indent with spaces.</source>
        <translation>Ein Tabulator rückt diese Zeile ein; mit Leerzeichen einrücken.</translation>
    </message>
    <message>
        <source>A colon with a space has no place here; put a text that holds one in quotes.</source>
        <translation>Ein Doppelpunkt mit Leerzeichen hat hier keinen Platz; einen Text, der einen enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The value ends before this; put the whole text in quotes.</source>
        <translation>Der Wert endet davor; den ganzen Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Directives (%YAML …) are not allowed; remove the line.</source>
        <translation>Direktiven (%YAML …) sind nicht erlaubt; die Zeile entfernen.</translation>
    </message>
    <message>
        <source>A second document begins here (---); a file holds one.</source>
        <translation>Hier beginnt ein zweites Dokument (---); eine Datei enthält nur eines.</translation>
    </message>
    <message>
        <source>This line does not fit what stands above; check its indentation.</source>
        <translation>Diese Zeile passt nicht zu dem, was darüber steht; die Einrückung prüfen.</translation>
    </message>
    <message>
        <source>Anchors (&amp;name) are not allowed; write the value where it is needed.</source>
        <translation>Anker (&amp;name) sind nicht erlaubt; den Wert dort schreiben, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>Aliases (*name) are not allowed; write the value out.</source>
        <translation>Aliase (*name) sind nicht erlaubt; den Wert ausschreiben.</translation>
    </message>
    <message>
        <source>Tags (%1) are not allowed; leave it out.</source>
        <translation>Tags (%1) sind nicht erlaubt; weglassen.</translation>
    </message>
    <message>
        <source>A key is missing before the colon.</source>
        <translation>Vor dem Doppelpunkt fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>A list item stands where a key is expected.</source>
        <translation>Ein Listeneintrag steht, wo ein Schlüssel erwartet wird.</translation>
    </message>
    <message>
        <source>This line has no colon: write “name: value”, or check its indentation.</source>
        <translation>Diese Zeile hat keinen Doppelpunkt: „Name: Wert“ schreiben oder die Einrückung prüfen.</translation>
    </message>
    <message>
        <source>This line is indented farther than those beside it (column %1).</source>
        <translation>Diese Zeile ist weiter eingerückt als die daneben (Spalte %1).</translation>
    </message>
    <message>
        <source>A list must begin on a line of its own.</source>
        <translation>Eine Liste muss auf einer eigenen Zeile beginnen.</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing; is the file complete?</source>
        <translation>Das schließende Anführungszeichen dieses Textes fehlt; ist die Datei vollständig?</translation>
    </message>
    <message>
        <source>A hexadecimal digit is missing after the backslash.</source>
        <translation>Nach dem Backslash fehlt eine hexadezimale Ziffer.</translation>
    </message>
    <message>
        <source>A backslash before this character means nothing; write \\ for a backslash.</source>
        <translation>Ein Backslash vor diesem Zeichen bedeutet nichts; für einen Backslash \\ schreiben.</translation>
    </message>
    <message>
        <source>A text must not contain the NUL character (\0).</source>
        <translation>Ein Text darf das NUL-Zeichen (\0) nicht enthalten.</translation>
    </message>
    <message>
        <source>There is no such character.</source>
        <translation>Ein solches Zeichen gibt es nicht.</translation>
    </message>
    <message>
        <source>After %1 only -, + or one digit may stand; the text begins on the next line.</source>
        <translation>Nach %1 darf nur -, + oder eine Ziffer stehen; der Text beginnt auf der nächsten Zeile.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Die Datei hat mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not allowed; write the entries out.</source>
        <translation>Zusammenführungsschlüssel (&lt;&lt;) sind nicht erlaubt; die Einträge ausschreiben.</translation>
    </message>
    <message>
        <source>%1 is not a number that can be used; put it in quotes if it is a text.</source>
        <translation>%1 ist keine verwendbare Zahl; in Anführungszeichen setzen, wenn es ein Text ist.</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than %1 deep.</source>
        <translation>Listen und Zuordnungen sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; stands here twice (first on line %2); remove one.</source>
        <translation>Der Schlüssel &apos;%1&apos; steht hier zweimal (zuerst auf Zeile %2); einen entfernen.</translation>
    </message>
    <message>
        <source>The kind %1 is defined twice: here and in %2.</source>
        <translation>Die Art %1 ist zweimal definiert: hier und in %2.</translation>
    </message>
    <message>
        <source>Only lists and maps have entries; this is %1.</source>
        <translation>Nur Listen und Zuordnungen haben Einträge; dies ist %1.</translation>
    </message>
    <message>
        <source>The quantity is in %1, but the price is per %2.</source>
        <translation>Die Menge ist in %1, aber der Preis gilt je %2.</translation>
    </message>
    <message>
        <source>The quantity is a plain number, but the price is per %1; multiply by the unit, such as hours_per_month.</source>
        <translation>Die Menge ist eine reine Zahl, aber der Preis gilt je %1; mit der Einheit multiplizieren, etwa hours_per_month.</translation>
    </message>
    <message>
        <source>The quantity is in %1, but the price is per %2; convert it.</source>
        <translation>Die Menge ist in %1, aber der Preis gilt je %2; umrechnen.</translation>
    </message>
    <message>
        <source>This must be %1, but it is %2.</source>
        <translation>Dies muss %1 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks like %1(x in list: …).</source>
        <translation>&apos;%1&apos; sieht aus wie %1(x in list: …).</translation>
    </message>
    <message>
        <source>There is no function &apos;%1&apos;%2</source>
        <translation>Es gibt keine Funktion &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called with %2 values; it looks like %3.</source>
        <translation>&apos;%1&apos; ist mit %2 Werten aufgerufen; es sieht aus wie %3.</translation>
    </message>
    <message>
        <source>nodes(…) needs kinds or traits as texts, such as &quot;trait:database&quot;.</source>
        <translation>nodes(…) braucht Arten oder Merkmale als Texte, etwa &quot;trait:database&quot;.</translation>
    </message>
    <message>
        <source>There is no kind &apos;%1&apos;%2</source>
        <translation>Es gibt keine Art &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>The pattern must be a text in quotes.</source>
        <translation>Das Muster muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>The unit must be a known one in quotes, such as &quot;GB&quot; or &quot;h&quot;.</source>
        <translation>Die Einheit muss eine bekannte in Anführungszeichen sein, etwa &quot;GB&quot; oder &quot;h&quot;.</translation>
    </message>
    <message>
        <source>The unit of this number is not known, so it cannot be converted.</source>
        <translation>Die Einheit dieser Zahl ist nicht bekannt, daher lässt sie sich nicht umrechnen.</translation>
    </message>
    <message>
        <source>%1 cannot be converted to %2.</source>
        <translation>%1 lässt sich nicht in %2 umrechnen.</translation>
    </message>
    <message>
        <source>is_default(…) needs a property, such as is_default(cpu).</source>
        <translation>is_default(…) braucht eine Eigenschaft, etwa is_default(cpu).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a property.</source>
        <translation>&apos;%1&apos; ist keine Eigenschaft.</translation>
    </message>
    <message>
        <source>A name in quotes is needed here.</source>
        <translation>Hier wird ein Name in Anführungszeichen gebraucht.</translation>
    </message>
    <message>
        <source>At most %1 lists can be walked inside each other.</source>
        <translation>Höchstens %1 Listen lassen sich ineinander durchlaufen.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in %2%3</source>
        <translation>Es gibt kein &apos;%1&apos; in %2%3</translation>
    </message>
    <message>
        <source>A kind has traits, name, label and category, but no &apos;%1&apos;.</source>
        <translation>Eine Art hat traits, name, label und category, aber kein &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A list has no &apos;%1&apos;; ask its elements: collect(x in list: x.%1).</source>
        <translation>Eine Liste hat kein &apos;%1&apos;; ihre Elemente fragen: collect(x in list: x.%1).</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in %2.</source>
        <translation>Es gibt kein &apos;%1&apos; in %2.</translation>
    </message>
    <message>
        <source>Only x.derived(&quot;role&quot;) can be called like this.</source>
        <translation>Nur x.derived(&quot;role&quot;) lässt sich so aufrufen.</translation>
    </message>
    <message>
        <source>The left side is in %1, but the right side is in %2.</source>
        <translation>Die linke Seite ist in %1, die rechte aber in %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is never &apos;%2&apos;%3</source>
        <translation>&apos;%1&apos; ist nie &apos;%2&apos;%3</translation>
    </message>
    <message>
        <source>Comparing with unset is always unknown; use is_set(…).</source>
        <translation>Ein Vergleich mit unset ist immer unbekannt; is_set(…) verwenden.</translation>
    </message>
    <message>
        <source>This compares %1 with %2.</source>
        <translation>Hier wird %1 mit %2 verglichen.</translation>
    </message>
    <message>
        <source>Only numbers and texts have an order.</source>
        <translation>Nur Zahlen und Texte haben eine Reihenfolge.</translation>
    </message>
    <message>
        <source>&apos;in&apos; needs a list, a map or a text, but this is %1.</source>
        <translation>&apos;in&apos; braucht eine Liste, eine Zuordnung oder einen Text, dies ist aber %1.</translation>
    </message>
    <message>
        <source>This looks for %1 in a list whose elements are %2.</source>
        <translation>Hier wird %1 in einer Liste gesucht, deren Elemente %2 sind.</translation>
    </message>
    <message>
        <source>A list cannot be added to a text; use join(list, &quot;, &quot;).</source>
        <translation>Eine Liste lässt sich nicht an einen Text anfügen; join(list, &quot;, &quot;) verwenden.</translation>
    </message>
    <message>
        <source>The operator ?? stands between %1 and %2; both must be alike.</source>
        <translation>Der Operator ?? steht zwischen %1 und %2; beide müssen gleichartig sein.</translation>
    </message>
    <message>
        <source>This number cannot be held.</source>
        <translation>Diese Zahl ist nicht darstellbar.</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation>Das schließende Anführungszeichen dieses Textes fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning here.</source>
        <translation>&apos;%1&apos; hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here; an operator is missing.</source>
        <translation>&apos;%1&apos; wird hier nicht erwartet; ein Operator fehlt.</translation>
    </message>
    <message>
        <source>The expression ends too early; &apos;%1&apos; is missing.</source>
        <translation>Der Ausdruck endet zu früh; &apos;%1&apos; fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is expected before &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; wird vor &apos;%2&apos; erwartet.</translation>
    </message>
    <message>
        <source>The expression is nested too deep; split it.</source>
        <translation>Der Ausdruck ist zu tief verschachtelt; aufteilen.</translation>
    </message>
    <message>
        <source>Comparisons cannot be chained; join them with &apos;and&apos;.</source>
        <translation>Vergleiche lassen sich nicht verketten; mit &apos;and&apos; verbinden.</translation>
    </message>
    <message>
        <source>A name is expected after the dot.</source>
        <translation>Nach dem Punkt wird ein Name erwartet.</translation>
    </message>
    <message>
        <source>The expression ends too early; a value is missing.</source>
        <translation>Der Ausdruck endet zu früh; ein Wert fehlt.</translation>
    </message>
    <message>
        <source>A value is expected before &apos;%1&apos;.</source>
        <translation>Vor &apos;%1&apos; wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit that is known.</source>
        <translation>&apos;%1&apos; ist keine bekannte Einheit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a variable.</source>
        <translation>&apos;%1&apos; kann nicht der Name einer Variablen sein.</translation>
    </message>
    <message>
        <source>A colon and an expression about &apos;%1&apos; are expected here: %2(%1 in list: …).</source>
        <translation>Hier werden ein Doppelpunkt und ein Ausdruck über &apos;%1&apos; erwartet: %2(%1 in list: …).</translation>
    </message>
    <message>
        <source>A key is expected here: {key: value}.</source>
        <translation>Hier wird ein Schlüssel erwartet: {key: value}.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; stands in the map twice.</source>
        <translation>Der Schlüssel &apos;%1&apos; steht zweimal in der Zuordnung.</translation>
    </message>
    <message>
        <source>The expression is longer than 16 KiB.</source>
        <translation>Der Ausdruck ist länger als 16 KiB.</translation>
    </message>
    <message>
        <source>A % must not stand before a digit in a text; put a space between them.</source>
        <translation>Ein % darf in einem Text nicht vor einer Ziffer stehen; ein Leerzeichen dazwischensetzen.</translation>
    </message>
    <message>
        <source>There is a } without a {; write }} for a brace.</source>
        <translation>Hier steht ein } ohne ein {; für eine Klammer }} schreiben.</translation>
    </message>
    <message>
        <source>The } of this { is missing; write {{ for a brace.</source>
        <translation>Das } zu diesem { fehlt; für eine Klammer {{ schreiben.</translation>
    </message>
    <message>
        <source>A text can have at most nine parts in braces.</source>
        <translation>Ein Text kann höchstens neun Teile in geschweiften Klammern haben.</translation>
    </message>
    <message>
        <source>This version reads catalog files of schema 1.</source>
        <translation>Diese Version liest Katalogdateien nach Schema 1.</translation>
    </message>
    <message>
        <source>A kind is named like aws.ecs_service: a provider, a dot, small letters and _.</source>
        <translation>Eine Art heißt wie aws.ecs_service: ein Anbieter, ein Punkt, Kleinbuchstaben und _.</translation>
    </message>
    <message>
        <source>There is no category &apos;%1&apos;%2</source>
        <translation>Es gibt keine Kategorie &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>There is no trait &apos;%1&apos;%2</source>
        <translation>Es gibt kein Merkmal &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; is one of %2.</source>
        <translation>Das Feld &apos;%1&apos; ist eines von %2.</translation>
    </message>
    <message>
        <source>A tier is public, private or isolated, not &apos;%1&apos;.</source>
        <translation>Eine Schicht ist public, private oder isolated, nicht &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The cost line &apos;%1&apos; stands here twice; rename one.</source>
        <translation>Die Kostenzeile &apos;%1&apos; steht hier zweimal; eine umbenennen.</translation>
    </message>
    <message>
        <source>A cost line has either &apos;price&apos; or &apos;price_key&apos;.</source>
        <translation>Eine Kostenzeile hat entweder &apos;price&apos; oder &apos;price_key&apos;.</translation>
    </message>
    <message>
        <source>A cost line has either &apos;quantity&apos; or &apos;meter&apos;.</source>
        <translation>Eine Kostenzeile hat entweder &apos;quantity&apos; oder &apos;meter&apos;.</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs a fraction from 0 to 1, such as 0.999.</source>
        <translation>Das Feld &apos;%1&apos; braucht einen Anteil von 0 bis 1, etwa 0.999.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2, not %3.</source>
        <translation>Dies muss von %1 bis %2 reichen, nicht %3.</translation>
    </message>
    <message>
        <source>Expected a map of properties here, but this is %1.</source>
        <translation>Hier wird eine Zuordnung von Eigenschaften erwartet, es ist aber %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a property; use small letters, digits and _.</source>
        <translation>&apos;%1&apos; ist kein Name einer Eigenschaft; Kleinbuchstaben, Ziffern und _ verwenden.</translation>
    </message>
    <message>
        <source>The property &apos;%1&apos; needs a label.</source>
        <translation>Die Eigenschaft &apos;%1&apos; braucht eine Beschriftung.</translation>
    </message>
    <message>
        <source>Only the properties of a component can have default_if.</source>
        <translation>Nur die Eigenschaften einer Komponente können default_if haben.</translation>
    </message>
    <message>
        <source>There is no type &apos;%1&apos;%2</source>
        <translation>Es gibt keinen Typ &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs a number, but this is %2.</source>
        <translation>Das Feld &apos;%1&apos; braucht eine Zahl, es ist aber %2.</translation>
    </message>
    <message>
        <source>Only numbers have &apos;%1&apos;.</source>
        <translation>Nur Zahlen haben &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The maximum is smaller than the minimum.</source>
        <translation>Das Maximum ist kleiner als das Minimum.</translation>
    </message>
    <message>
        <source>The field &apos;values&apos; needs a list with entries.</source>
        <translation>Das Feld &apos;values&apos; braucht eine Liste mit Einträgen.</translation>
    </message>
    <message>
        <source>This does not fit the type of the property.</source>
        <translation>Dies passt nicht zum Typ der Eigenschaft.</translation>
    </message>
    <message>
        <source>Only lists and maps have &apos;%1&apos;.</source>
        <translation>Nur Listen und Zuordnungen haben &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Only records have &apos;%1&apos;.</source>
        <translation>Nur Datensätze haben &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Properties are nested too deep here.</source>
        <translation>Eigenschaften sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Only references have &apos;%1&apos;.</source>
        <translation>Nur Verweise haben &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A property has either &apos;default&apos; or &apos;provider_default&apos;, not both.</source>
        <translation>Eine Eigenschaft hat entweder &apos;default&apos; oder &apos;provider_default&apos;, nicht beides.</translation>
    </message>
    <message>
        <source>A property has either &apos;default&apos; or &apos;default_if&apos;, not both.</source>
        <translation>Eine Eigenschaft hat entweder &apos;default&apos; oder &apos;default_if&apos;, nicht beides.</translation>
    </message>
    <message>
        <source>This must be a number, not %1.</source>
        <translation>Dies muss eine Zahl sein, nicht %1.</translation>
    </message>
    <message>
        <source>This must be a whole number, not %1.</source>
        <translation>Dies muss eine ganze Zahl sein, nicht %1.</translation>
    </message>
    <message>
        <source>This must be at least %1, not %2.</source>
        <translation>Dies muss mindestens %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>This must be at most %1, not %2.</source>
        <translation>Dies darf höchstens %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>This must go from %1 in steps of %2, not %3.</source>
        <translation>Dies muss von %1 in Schritten von %2 gehen, nicht %3.</translation>
    </message>
    <message>
        <source>This must be a text, not %1.</source>
        <translation>Dies muss ein Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>This must be the name of a variable, never the secret itself.</source>
        <translation>Dies muss der Name einer Variablen sein, nie das Geheimnis selbst.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters, but it has %2.</source>
        <translation>Dies darf höchstens %1 Zeichen haben, hat aber %2.</translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation>%1 hat nicht die Form %2.</translation>
    </message>
    <message>
        <source>This must be one of %1, not %2%3</source>
        <translation>Dies muss eines von %1 sein, nicht %2%3</translation>
    </message>
    <message>
        <source>This must be a record of fields, not %1.</source>
        <translation>Dies muss ein Datensatz aus Feldern sein, nicht %1.</translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos;%2</source>
        <translation>Es gibt kein Feld &apos;%1&apos;%2</translation>
    </message>
    <message>
        <source>This must be true or false, not %1.</source>
        <translation>Dies muss true oder false sein, nicht %1.</translation>
    </message>
    <message>
        <source>This must be a list, not %1.</source>
        <translation>Dies muss eine Liste sein, nicht %1.</translation>
    </message>
    <message>
        <source>This must be a map of names to values, not %1.</source>
        <translation>Dies muss eine Zuordnung von Namen zu Werten sein, nicht %1.</translation>
    </message>
    <message>
        <source>This must be the id of a component, not %1.</source>
        <translation>Dies muss die ID einer Komponente sein, nicht %1.</translation>
    </message>
    <message>
        <source>The hash of the price book cannot be computed.</source>
        <translation>Der Hash des Preisbuchs lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>The first line must be “%1”.</source>
        <translation>Die erste Zeile muss „%1“ sein.</translation>
    </message>
    <message>
        <source>The line has %1 fields instead of %2.</source>
        <translation>Die Zeile hat %1 Felder statt %2.</translation>
    </message>
    <message>
        <source>A quoted field is not closed on its line.</source>
        <translation>Ein Feld in Anführungszeichen ist auf seiner Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>After a quoted field a comma must follow.</source>
        <translation>Nach einem Feld in Anführungszeichen muss ein Komma folgen.</translation>
    </message>
    <message>
        <source>%1 is priced per %2 here and per %3 in %4.</source>
        <translation>%1 wird hier je %2 berechnet, in %4 aber je %3.</translation>
    </message>
    <message>
        <source>The price book has no list of its sources.</source>
        <translation>Das Preisbuch hat keine Liste seiner Quellen.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be priced: less than nothing.</source>
        <translation>%1 von %2 lassen sich nicht berechnen: weniger als nichts.</translation>
    </message>
    <message>
        <source>No price of %1 is known beyond %2 %3.</source>
        <translation>Kein Preis von %1 ist jenseits von %2 %3 bekannt.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>Die Einheit fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a date: write YYYY-MM-DD, or undated.</source>
        <translation>„%1“ ist kein Datum: JJJJ-MM-TT oder undated schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not the lower end of a tier: write a number, or leave both ends blank.</source>
        <translation>„%1“ ist kein unteres Ende einer Stufe: eine Zahl schreiben oder beide Enden leer lassen.</translation>
    </message>
    <message>
        <source>“%1” is not the upper end of a tier: write a number or inf.</source>
        <translation>„%1“ ist kein oberes Ende einer Stufe: eine Zahl oder inf schreiben.</translation>
    </message>
    <message>
        <source>The tier ends at %1, before it begins.</source>
        <translation>Die Stufe endet bei %1, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>%1 has this price already on line %2.</source>
        <translation>%1 hat diesen Preis bereits auf Zeile %2.</translation>
    </message>
    <message>
        <source>This tier of %1 overlaps the one on line %2.</source>
        <translation>Diese Stufe von %1 überschneidet sich mit der auf Zeile %2.</translation>
    </message>
    <message>
        <source>Between this tier of %1 and the one on line %2 there is a gap from %3 on.</source>
        <translation>Zwischen dieser Stufe von %1 und der auf Zeile %2 ist ab %3 eine Lücke.</translation>
    </message>
    <message>
        <source>The unit of %1 differs from line %2.</source>
        <translation>Die Einheit von %1 weicht von Zeile %2 ab.</translation>
    </message>
    <message>
        <source>Source and date of %1 differ from line %2.</source>
        <translation>Quelle und Datum von %1 weichen von Zeile %2 ab.</translation>
    </message>
    <message>
        <source>A source needs an id and a title.</source>
        <translation>Eine Quelle braucht eine ID und einen Titel.</translation>
    </message>
    <message>
        <source>The source “%1” is not listed in sources.csv.</source>
        <translation>Die Quelle „%1“ steht nicht in sources.csv.</translation>
    </message>
    <message>
        <source>“%1” is not a charge: write transfer or processing.</source>
        <translation>„%1“ ist keine Gebühr: transfer oder processing schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a direction: write request, response or both.</source>
        <translation>„%1“ ist keine Richtung: request, response oder both schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a locality.</source>
        <translation>„%1“ ist keine Lage.</translation>
    </message>
    <message>
        <source>A field of the transfer table is empty.</source>
        <translation>Ein Feld der Übertragungstabelle ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not a number of times: write 1 to 9.</source>
        <translation>„%1“ ist keine Anzahl von Malen: 1 bis 9 schreiben.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be one of its words.</source>
        <translation>„%1“ muss eines seiner Wörter sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list (lines “- item”).</source>
        <translation>„%1“ muss eine Liste sein (Zeilen „- Eintrag“).</translation>
    </message>
    <message>
        <source>“%1” must be a map (lines “name: value”).</source>
        <translation>„%1“ muss eine Zuordnung sein (Zeilen „Name: Wert“).</translation>
    </message>
    <message>
        <source>“%1” must be the id of a component.</source>
        <translation>„%1“ muss die ID einer Komponente sein.</translation>
    </message>
    <message>
        <source>“%1” is not known under “%2”.</source>
        <translation>„%1“ ist unter „%2“ nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not known under “%2”. Did you mean “%3”?</source>
        <translation>„%1“ ist unter „%2“ nicht bekannt. War „%3“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” must be a text: write “%2” in quotes.</source>
        <translation>„%1“ muss ein Text sein: „%2“ in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, but it is %2.</source>
        <translation>„%1“ muss eine ganze Zahl sein, ist aber %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation>„%1“ ist hier nicht bekannt. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing here: add a line such as “%1: %2”.</source>
        <translation>„%1“ fehlt hier: eine Zeile wie „%1: %2“ hinzufügen.</translation>
    </message>
    <message>
        <source>%1 begins with a zero, which a number would lose: write it in quotes if it is a text, or without the zero.</source>
        <translation>%1 beginnt mit einer Null, die eine Zahl verlöre: in Anführungszeichen setzen, wenn es ein Text ist, sonst ohne die Null schreiben.</translation>
    </message>
    <message>
        <source>%1 has more digits than a number keeps: write it in quotes if it is a text.</source>
        <translation>%1 hat mehr Stellen, als eine Zahl behält: in Anführungszeichen setzen, wenn es ein Text ist.</translation>
    </message>
    <message>
        <source>“%1” has no value: write one, or remove the line.</source>
        <translation>„%1“ hat keinen Wert: einen schreiben oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation>„%1“ ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: you have no permission.</source>
        <translation>„%1“ kann nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a design in it.</source>
        <translation>„%1“ ist ein Ordner; einen Entwurf darin wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no space left. The old file is unchanged; free some space or save elsewhere.</source>
        <translation>„%1“ wurde nicht gespeichert: Es ist kein Platz mehr frei. Die alte Datei ist unverändert; Platz schaffen oder anderswo speichern.</translation>
    </message>
    <message>
        <source>“%1” was not saved: you may not write in its folder. Save it elsewhere.</source>
        <translation>„%1“ wurde nicht gespeichert: Schreiben in diesem Ordner ist nicht erlaubt. Anderswo speichern.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk is read-only. Save it elsewhere.</source>
        <translation>„%1“ wurde nicht gespeichert: Der Datenträger ist schreibgeschützt. Anderswo speichern.</translation>
    </message>
    <message>
        <source>“%1” was not saved: its folder does not exist.</source>
        <translation>„%1“ wurde nicht gespeichert: Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2. The old file is unchanged.</source>
        <translation>„%1“ wurde nicht gespeichert: %2. Die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it is read-only. Save it under another name.</source>
        <translation>„%1“ wurde nicht gespeichert: Die Datei ist schreibgeschützt. Unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>The changes cannot be kept for recovery in “%1”: %2. Save soon.</source>
        <translation>Die Änderungen lassen sich nicht zur Wiederherstellung in „%1“ festhalten: %2. Bald speichern.</translation>
    </message>
    <message>
        <source>The recovery file “%1” is damaged; nothing can be recovered from it.</source>
        <translation>Die Wiederherstellungsdatei „%1“ ist beschädigt; aus ihr lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>A merge was left unfinished here (“%1” on line %2): decide which side stays, remove the marker lines, and open the design again.</source>
        <translation>Hier blieb eine Zusammenführung unvollendet („%1“ auf Zeile %2): entscheiden, welche Seite bleibt, die Markierungszeilen entfernen und den Entwurf erneut öffnen.</translation>
    </message>
    <message>
        <source>The design is larger than %1 MiB; it is not opened.</source>
        <translation>Der Entwurf ist größer als %1 MiB; er wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This design has the older format %1; saving writes format %2.</source>
        <translation>Dieser Entwurf hat das ältere Format %1; beim Speichern wird Format %2 geschrieben.</translation>
    </message>
    <message>
        <source>The format must be a whole number: “zonedraft: %1”.</source>
        <translation>Das Format muss eine ganze Zahl sein: „zonedraft: %1“.</translation>
    </message>
    <message>
        <source>This design has format %1, made by a newer Zonedraft; this one reads formats up to %2. Update Zonedraft to open it.</source>
        <translation>Dieser Entwurf hat Format %1 eines neueren Zonedraft; dieses liest Formate bis %2. Zum Öffnen Zonedraft aktualisieren.</translation>
    </message>
    <message>
        <source>This is not a Zonedraft design: its first line must be “zonedraft: %1”.</source>
        <translation>Dies ist kein Zonedraft-Entwurf: Die erste Zeile muss „zonedraft: %1“ sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought to the present format; write it as a plain word.</source>
        <translation>„%1“ lässt sich nicht in das heutige Format bringen; als einfaches Wort schreiben.</translation>
    </message>
    <message>
        <source>This line is no recorded change.</source>
        <translation>Diese Zeile ist keine aufgezeichnete Änderung.</translation>
    </message>
    <message>
        <source>An id is needed here, such as “%1”.</source>
        <translation>Hier wird eine ID gebraucht, etwa „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: use a to z, 0 to 9, - and _, at most 64 characters, such as “%2”.</source>
        <translation>„%1“ kann keine ID sein: a bis z, 0 bis 9, - und _ verwenden, höchstens 64 Zeichen, etwa „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the role of something derived, such as “%2”.</source>
        <translation>„%1“ kann nicht die Rolle von etwas Abgeleitetem sein, etwa „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be 1 or more, but it is %2.</source>
        <translation>„%1“ muss 1 oder mehr sein, ist aber %2.</translation>
    </message>
    <message>
        <source>“%1” must be a number of zones or a list of zones such as [1, 2].</source>
        <translation>„%1“ muss eine Anzahl von Zonen oder eine Liste von Zonen wie [1, 2] sein.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a zone.</source>
        <translation>„%1“ ist nicht die Nummer einer Zone.</translation>
    </message>
    <message>
        <source>A suppression must be a map with rule, subject and reason.</source>
        <translation>Eine Unterdrückung muss eine Zuordnung mit rule, subject und reason sein.</translation>
    </message>
    <message>
        <source>%1 is suppressed twice for “%2”; remove one.</source>
        <translation>%1 ist für „%2“ zweimal unterdrückt; eine entfernen.</translation>
    </message>
    <message>
        <source>A waypoint must be two numbers such as [64, 128].</source>
        <translation>Ein Wegpunkt besteht aus zwei Zahlen wie [64, 128].</translation>
    </message>
    <message>
        <source>A note must be a map with id, x, y and text.</source>
        <translation>Eine Notiz muss eine Zuordnung mit id, x, y und text sein.</translation>
    </message>
    <message>
        <source>There are two notes with the id “%1”; give one another id.</source>
        <translation>Es gibt zwei Notizen mit der ID „%1“; einer eine andere ID geben.</translation>
    </message>
    <message>
        <source>%1 is missing. Reinstall Zonedraft.</source>
        <translation>%1 fehlt. Zonedraft neu installieren.</translation>
    </message>
    <message>
        <source>In a scenario “enabled” switches “%1” on and off; it cannot be set as a property.</source>
        <translation>In einem Szenario schaltet „enabled“ die Komponente „%1“ ein und aus; es lässt sich nicht als Eigenschaft setzen.</translation>
    </message>
    <message>
        <source>There is no component “%1” in this design.</source>
        <translation>In diesem Entwurf gibt es keine Komponente „%1“.</translation>
    </message>
    <message>
        <source>There is no connection “%1” in this design.</source>
        <translation>In diesem Entwurf gibt es keine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>There is no scenario “%1” in this design.</source>
        <translation>In diesem Entwurf gibt es kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>“%1” is the id of something derived; choose one without a slash.</source>
        <translation>„%1“ ist die ID von etwas Abgeleitetem; eine ohne Schrägstrich wählen.</translation>
    </message>
    <message>
        <source>A component “%1” exists already; choose another id.</source>
        <translation>Eine Komponente „%1“ existiert bereits; eine andere ID wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be placed inside itself.</source>
        <translation>„%1“ kann nicht in sich selbst platziert werden.</translation>
    </message>
    <message>
        <source>A connection “%1” exists already; choose another id.</source>
        <translation>Eine Verbindung „%1“ existiert bereits; eine andere ID wählen.</translation>
    </message>
    <message>
        <source>There is no automatic fix.</source>
        <translation>Es gibt keine automatische Behebung.</translation>
    </message>
    <message>
        <source>The fix asks questions that have no answer yet.</source>
        <translation>Die Behebung stellt Fragen, die noch keine Antwort haben.</translation>
    </message>
    <message>
        <source>Only a person can confirm this.</source>
        <translation>Das kann nur ein Mensch bestätigen.</translation>
    </message>
    <message>
        <source>The fix would alter a stated requirement.</source>
        <translation>Die Behebung würde eine festgelegte Anforderung ändern.</translation>
    </message>
    <message>
        <source>Only a person can accept a finding.</source>
        <translation>Einen Befund annehmen kann nur ein Mensch.</translation>
    </message>
    <message>
        <source>The fix would take back what another fix did.</source>
        <translation>Die Behebung würde zurücknehmen, was eine andere getan hat.</translation>
    </message>
    <message>
        <source>The fix would lead to a new finding: %1 (%2).</source>
        <translation>Die Behebung würde zu einem neuen Befund führen: %1 (%2).</translation>
    </message>
    <message>
        <source>The fix alone does not make the finding vanish.</source>
        <translation>Die Behebung allein lässt den Befund nicht verschwinden.</translation>
    </message>
    <message>
        <source>There were too many rounds.</source>
        <translation>Es waren zu viele Durchgänge.</translation>
    </message>
    <message>
        <source>This fix has nothing to change here.</source>
        <translation>Diese Behebung hat hier nichts zu ändern.</translation>
    </message>
    <message>
        <source>The new value of &apos;%1&apos; is not known.</source>
        <translation>Der neue Wert von &apos;%1&apos; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no map.</source>
        <translation>&apos;%1&apos; ist keine Zuordnung.</translation>
    </message>
    <message>
        <source>There is nothing on the diagram to put the new %1 into.</source>
        <translation>Auf der Zeichenfläche gibt es nichts, worin %1 neu stehen könnte.</translation>
    </message>
    <message>
        <source>There is nothing on the diagram to connect.</source>
        <translation>Auf der Zeichenfläche gibt es nichts zu verbinden.</translation>
    </message>
    <message>
        <source>Only what is drawn can be moved.</source>
        <translation>Nur Gezeichnetes lässt sich verschieben.</translation>
    </message>
    <message>
        <source>What is derived cannot be removed by itself.</source>
        <translation>Abgeleitetes lässt sich nicht für sich entfernen.</translation>
    </message>
    <message>
        <source>The rule %1 has no such fix.</source>
        <translation>Die Regel %1 hat keine solche Behebung.</translation>
    </message>
    <message>
        <source>The fix of %1 asks questions that have no answer yet.</source>
        <translation>Die Behebung von %1 stellt Fragen, die noch keine Antwort haben.</translation>
    </message>
    <message>
        <source>What %1 speaks about is not on the diagram any more.</source>
        <translation>Wovon %1 spricht, steht nicht mehr auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>This fix of %1 does not apply here.</source>
        <translation>Diese Behebung von %1 gilt hier nicht.</translation>
    </message>
    <message>
        <source>This rule has schema %1; only schema 1 is known.</source>
        <translation>Diese Regel hat Schema %1; bekannt ist nur Schema 1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no rule id; write capital letters, a hyphen and three digits, such as HA-001.</source>
        <translation>&apos;%1&apos; ist keine Regel-ID; Großbuchstaben, einen Bindestrich und drei Ziffern schreiben, etwa HA-001.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no severity; use critical, high, medium, low or info.</source>
        <translation>&apos;%1&apos; ist kein Schweregrad; critical, high, medium, low oder info verwenden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no category of rules.</source>
        <translation>&apos;%1&apos; ist keine Kategorie von Regeln.</translation>
    </message>
    <message>
        <source>The reference must be an https address.</source>
        <translation>Der Verweis (reference) muss eine https-Adresse sein.</translation>
    </message>
    <message>
        <source>The list &apos;applies_to&apos; is empty: the rule would never run.</source>
        <translation>Die Liste &apos;applies_to&apos; ist leer: Die Regel würde nie laufen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must stand alone in &apos;applies_to&apos;.</source>
        <translation>&apos;%1&apos; muss in &apos;applies_to&apos; allein stehen.</translation>
    </message>
    <message>
        <source>No component kind matches &apos;%1&apos;.</source>
        <translation>Keine Art von Komponente passt zu &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>None of the kinds in &apos;applies_to&apos; has the property &apos;%1&apos;.</source>
        <translation>Keine der Arten in &apos;applies_to&apos; hat die Eigenschaft &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A rule needs either &apos;check&apos; or &apos;builtin&apos;.</source>
        <translation>Eine Regel braucht entweder &apos;check&apos; oder &apos;builtin&apos;.</translation>
    </message>
    <message>
        <source>There is no built-in check &apos;%1&apos;.</source>
        <translation>Es gibt keine eingebaute Prüfung &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no type of question; use text, number, bool or node.</source>
        <translation>&apos;%1&apos; ist kein Typ einer Frage; text, number, bool oder node verwenden.</translation>
    </message>
    <message>
        <source>A step of a fix needs one of set, add, connect, place, remove, set_project and attest.</source>
        <translation>Ein Schritt einer Behebung braucht eines von set, add, connect, place, remove, set_project und attest.</translation>
    </message>
    <message>
        <source>There is no component kind &apos;%1&apos;.</source>
        <translation>Es gibt keine Art von Komponente &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 has no property &apos;%2&apos;.</source>
        <translation>%1 hat keine Eigenschaft &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of link.</source>
        <translation>&apos;%1&apos; ist keine Art von Verbindung.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be project.x, requirements.x or load.x.</source>
        <translation>&apos;%1&apos; muss project.x, requirements.x oder load.x sein.</translation>
    </message>
    <message>
        <source>A rule needs at least one example that it finds and one that passes.</source>
        <translation>Eine Regel braucht mindestens ein Beispiel, das sie findet, und eines, das besteht.</translation>
    </message>
    <message>
        <source>Expected an expression here, but this is %1.</source>
        <translation>Hier wird ein Ausdruck erwartet, es ist aber %1.</translation>
    </message>
    <message>
        <source>Expected a text here, but this is %1.</source>
        <translation>Hier wird ein Text erwartet, es ist aber %1.</translation>
    </message>
    <message>
        <source>The rule %1 is defined twice: here and in %2.</source>
        <translation>Die Regel %1 ist zweimal definiert: hier und in %2.</translation>
    </message>
    <message>
        <source>The rule %1 could not be evaluated: %2</source>
        <translation>Die Regel %1 ließ sich nicht auswerten: %2</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>The resource&apos;s type is missing.</source>
        <translation>Der Typ der Ressource fehlt.</translation>
    </message>
    <message>
        <source>The block&apos;s type is missing.</source>
        <translation>Der Typ des Blocks fehlt.</translation>
    </message>
    <message>
        <source>Arguments are a map.</source>
        <translation>Argumente sind eine Zuordnung.</translation>
    </message>
    <message>
        <source>%1 is bound in %2 already.</source>
        <translation>%1 ist bereits in %2 gebunden.</translation>
    </message>
    <message>
        <source>This must be an expression, not %1.</source>
        <translation>Dies muss ein Ausdruck sein, nicht %1.</translation>
    </message>
    <message>
        <source>A loop reads `item in list` or `item, index in list`.</source>
        <translation>Eine Schleife heißt `item in list` oder `item, index in list`.</translation>
    </message>
    <message>
        <source>This must be a text, not %1.</source>
        <translation>Dies muss ein Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>`%1` cannot be a name in code.</source>
        <translation>`%1` kann im Code kein Name sein.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Dies muss true oder false sein.</translation>
    </message>
    <message>
        <source>This must be a map, not %1.</source>
        <translation>Dies muss eine Zuordnung sein, nicht %1.</translation>
    </message>
    <message>
        <source>`%1` means nothing here.</source>
        <translation>`%1` bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>The value of each item is missing.</source>
        <translation>Der Wert jedes Elements fehlt.</translation>
    </message>
    <message>
        <source>A value has exactly one form; this has %1.</source>
        <translation>Ein Wert hat genau eine Form; dieser hat %1.</translation>
    </message>
    <message>
        <source>The key of each entry is missing.</source>
        <translation>Der Schlüssel jedes Eintrags fehlt.</translation>
    </message>
    <message>
        <source>This must be a map.</source>
        <translation>Dies muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Dies muss eine Liste sein.</translation>
    </message>
    <message>
        <source>`only` is `references` or `plain`.</source>
        <translation>`only` ist `references` oder `plain`.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be written as Terraform yet and is left out.</source>
        <translation>%1 (%2) lässt sich noch nicht als Terraform schreiben und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not part of the code.</source>
        <translation>%1 verweist auf %2, das nicht Teil des Codes ist.</translation>
    </message>
    <message>
        <source>No binding file describes %1.</source>
        <translation>Keine Bindungsdatei beschreibt %1.</translation>
    </message>
    <message>
        <source>“%1” of %2 has no place in the code.</source>
        <translation>„%1“ von %2 hat im Code keinen Platz.</translation>
    </message>
    <message>
        <source>The connection %1 leads to nothing in the code.</source>
        <translation>Die Verbindung %1 führt im Code zu nichts.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 was not exported by Zonedraft and is not replaced. Move it away, choose another folder, or ask for it to be overwritten.</source>
        <translation>%1 wurde nicht von Zonedraft exportiert und wird nicht ersetzt. Verschieben, einen anderen Ordner wählen oder das Überschreiben verlangen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Scenario %1 builds things that the base does not have; they are not part of the code.</source>
        <translation>Szenario %1 baut Dinge, die die Grundlage nicht hat; sie sind nicht Teil des Codes.</translation>
    </message>
    <message>
        <source>Scenario %1 does without %2; the code keeps it.</source>
        <translation>Szenario %1 kommt ohne %2 aus; der Code behält es.</translation>
    </message>
    <message>
        <source>Scenario %1 changes the blocks of %2; the code keeps those of the base.</source>
        <translation>Szenario %1 ändert die Blöcke von %2; der Code behält die der Grundlage.</translation>
    </message>
    <message>
        <source>Scenario %1 changes %2 of %3 in a way that no variable can say.</source>
        <translation>Szenario %1 ändert %2 von %3 so, dass keine Variable es ausdrücken kann.</translation>
    </message>
</context>
<context>
    <name>zonedraft</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>%1 ausrichten</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>%1 verteilen</translation>
    </message>
    <message>
        <source>Lay out everything</source>
        <translation>Alles anordnen</translation>
    </message>
    <message>
        <source>Lay out %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message>
        <source>Everything is in order already.</source>
        <translation>Es ist schon alles in Ordnung.</translation>
    </message>
    <message>
        <source>Select what the container is to hold first.</source>
        <translation>Zuerst auswählen, was der Rahmen enthalten soll.</translation>
    </message>
    <message>
        <source>No kind of container can hold these together here. Select components that stand side by side.</source>
        <translation>Kein Rahmen kann dies hier gemeinsam aufnehmen. Komponenten auswählen, die nebeneinander stehen.</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>%1 in %2 setzen</translation>
    </message>
    <message>
        <source>There is no component “%1”.</source>
        <translation>Es gibt keine Komponente „%1“.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add and connect %1</source>
        <translation>%1 hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Reconnect a link</source>
        <translation>Verbindung umhängen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Move %1 elsewhere</source>
        <translation>%1 anderswohin verschieben</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Straighten a link</source>
        <translation>Verbindung begradigen</translation>
    </message>
    <message>
        <source>Bend a link</source>
        <translation>Verbindung biegen</translation>
    </message>
    <message>
        <source>The clipboard holds no components that can be read.</source>
        <translation>Die Zwischenablage enthält keine lesbaren Komponenten.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>die Zeichenfläche</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>%1 cannot stand on the board itself. It belongs in %2.</source>
        <translation>%1 kann nicht direkt auf der Zeichenfläche stehen. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2. It belongs in %3.</source>
        <translation>%1 kann nicht in %2 stehen. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>an unknown component</source>
        <translation>eine unbekannte Komponente</translation>
    </message>
    <message>
        <source>%1 belongs in a tier that is %2; “%3” is %4.</source>
        <translation>%1 gehört in eine Schicht, die %2 ist; „%3“ ist %4.</translation>
    </message>
    <message>
        <source>Only components that are drawn can be connected.</source>
        <translation>Nur gezeichnete Komponenten lassen sich verbinden.</translation>
    </message>
    <message>
        <source>A component cannot be connected with itself.</source>
        <translation>Eine Komponente lässt sich nicht mit sich selbst verbinden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” stand in each other; a connection would say nothing.</source>
        <translation>„%1“ und „%2“ stehen ineinander; eine Verbindung würde nichts aussagen.</translation>
    </message>
    <message>
        <source>%1 does not accept connections from %2.</source>
        <translation>%1 nimmt keine Verbindungen von %2 an.</translation>
    </message>
    <message>
        <source>They are connected already.</source>
        <translation>Sie sind bereits verbunden.</translation>
    </message>
    <message>
        <source>usage not set</source>
        <translation>Nutzung nicht angegeben</translation>
    </message>
    <message>
        <source>≥ %1/mo</source>
        <translation>≥ %1/Monat</translation>
    </message>
    <message>
        <source>%1/mo</source>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
</context>
<context>
    <name>zonedraft::BoardView</name>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw your architecture</source>
        <translation>Ihre Architektur zeichnen</translation>
    </message>
    <message>
        <source>Drag a component here, double-click to find one by name, or open a template.</source>
        <translation>Eine Komponente hierher ziehen, per Doppelklick nach Namen suchen oder eine Vorlage öffnen.</translation>
    </message>
</context>
<context>
    <name>zonedraft::Minimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Übersicht der Zeichenfläche</translation>
    </message>
</context>
</TS>
