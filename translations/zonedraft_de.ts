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
    <name>Describer</name>
    <message>
        <source>+ %1 (%2)</source>
        <translation>+ %1 (%2)</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <translation>%1 heißt %2</translation>
    </message>
    <message>
        <source>%1: notes</source>
        <translation>%1: Notizen</translation>
    </message>
    <message>
        <source>%1 moves into %2</source>
        <translation>%1 wandert in %2</translation>
    </message>
    <message>
        <source>%1 moves to the board</source>
        <translation>%1 wandert auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>+ connection %1 → %2</source>
        <translation>+ Verbindung %1 → %2</translation>
    </message>
    <message>
        <source>− connection %1</source>
        <translation>− Verbindung %1</translation>
    </message>
    <message>
        <source>%1 connects %2 → %3</source>
        <translation>%1 verbindet %2 → %3</translation>
    </message>
    <message>
        <source>Scenario %1: %2 %3</source>
        <translation>Szenario %1: %2 %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Notes of the design</source>
        <translation>Notizen des Entwurfs</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>− scenario %1</source>
        <translation>− Szenario %1</translation>
    </message>
    <message>
        <source>%1 accepted for %2</source>
        <translation>%1 für %2 angenommen</translation>
    </message>
    <message>
        <source>%1 no longer accepted for %2</source>
        <translation>%1 für %2 nicht mehr angenommen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>− note</source>
        <translation>− Notiz</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
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
    <message>
        <source>“%1” follows from “%2”: it comes, stands and goes with it. Edit that, or override single properties in the inspector.</source>
        <translation>„%1“ ergibt sich aus „%2“: Es entsteht, steht und verschwindet damit. Ändern Sie dieses, oder überschreiben Sie einzelne Eigenschaften im Inspektor.</translation>
    </message>
    <message>
        <source>Only components in one container can be lined up with each other: “%1” and “%2” stand in different ones.</source>
        <translation>Nur Komponenten in einem Rahmen lassen sich aneinander ausrichten: „%1“ und „%2“ stehen in verschiedenen.</translation>
    </message>
    <message>
        <source>“%1” would leave its place in the tier “%2”. Line up components of one tier and zone.</source>
        <translation>„%1“ würde ihren Platz in der Schicht „%2“ verlassen. Richten Sie Komponenten einer Schicht und Zone aus.</translation>
    </message>
    <message>
        <source>They are lined up like this already.</source>
        <translation>Sie sind bereits so ausgerichtet.</translation>
    </message>
    <message>
        <source>%1 belongs in a row of subnets. Drop it on one.</source>
        <translation>%1 gehört in eine Reihe von Subnetzen. Legen Sie es auf einer ab.</translation>
    </message>
</context>
<context>
    <name>LayerBox</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The scenario that is shown, and that edits go to</source>
        <translation>Das Szenario, das gezeigt wird und in das Änderungen gehen</translation>
    </message>
    <message>
        <source>Base design</source>
        <translation>Grundentwurf</translation>
    </message>
    <message>
        <source>Scenarios…</source>
        <translation>Szenarien…</translation>
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
    <message>
        <source>Drop the end on the component that the link is to lead to. Esc gives up.</source>
        <translation>Das Ende auf die Komponente ziehen, zu der die Verbindung führen soll. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drop the start on the component that the link is to come from. Esc gives up.</source>
        <translation>Den Anfang auf die Komponente ziehen, von der die Verbindung kommen soll. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Nothing on the board takes this connection.</source>
        <translation>Nichts auf der Zeichenfläche nimmt diese Verbindung an.</translation>
    </message>
    <message>
        <source>Enter connects with “%1”, Tab goes on, Esc gives up.</source>
        <translation>Eingabe verbindet mit „%1“, Tab geht weiter, Esc bricht ab.</translation>
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
    <message>
        <source>%1, derived</source>
        <translation>%1, abgeleitet</translation>
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
        <source>Drag the end of the link to another component.</source>
        <translation>Das Ende der Verbindung auf eine andere Komponente ziehen.</translation>
    </message>
    <message>
        <source>Drag a segment to bend the link, an end to connect it elsewhere; double-click straightens it.</source>
        <translation>Einen Abschnitt ziehen, um die Verbindung zu biegen, ein Ende, um sie anderswo anzuschließen; Doppelklick begradigt sie.</translation>
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
    <name>catalog</name>
    <message>
        <source>Data on the connection</source>
        <translation>Daten auf der Verbindung</translation>
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
        <source>The design has no scenario “%1”; it has: %2.</source>
        <translation>Der Entwurf hat kein Szenario „%1“; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 must end in .svg, .png or .pdf.</source>
        <translation>%1 muss auf .svg, .png oder .pdf enden.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: use light or dark.</source>
        <translation>Es gibt kein Farbschema „%1“: light oder dark verwenden.</translation>
    </message>
    <message>
        <source>--scale must be from 0.1 to 8.</source>
        <translation>--scale muss zwischen 0.1 und 8 liegen.</translation>
    </message>
    <message>
        <source>validate --framework has no format “%1”: use text or json.</source>
        <translation>validate --framework kennt kein Format „%1“: text oder json verwenden.</translation>
    </message>
    <message>
        <source>There is no framework “%1”: use one of %2.</source>
        <translation>Es gibt kein Rahmenwerk „%1“: eines von %2 verwenden.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run: %2.</source>
        <translation>Das Programm %1 lässt sich nicht ausführen: %2.</translation>
    </message>
    <message>
        <source>Pictures are drawn by the program zonedraft-render, which is not installed (looked at %1). Install the complete Zonedraft, or build it with ZONEDRAFT_DESKTOP.</source>
        <translation>Bilder zeichnet das Programm zonedraft-render, und das ist nicht installiert (gesucht: %1). Das vollständige Zonedraft installieren oder mit ZONEDRAFT_DESKTOP bauen.</translation>
    </message>
    <message>
        <source>The program %1 ended early: %2.</source>
        <translation>Das Programm %1 endete vorzeitig: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”%2</source>
        <translation>Es gibt keinen Befehl „%1“%2</translation>
    </message>
    <message>
        <source>There are no prices of the region “%1”; there are of %2.</source>
        <translation>Für die Region „%1“ gibt es keine Preise; es gibt sie für %2.</translation>
    </message>
</context>
<context>
    <name>derived</name>
    <message>
        <source>Internet gateway</source>
        <translation>Internet-Gateway</translation>
    </message>
    <message>
        <source>NAT address %1</source>
        <translation>NAT-Adresse %1</translation>
    </message>
    <message>
        <source>NAT gateway %1</source>
        <translation>NAT-Gateway %1</translation>
    </message>
    <message>
        <source>Routes %1</source>
        <translation>Routen %1</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>HTTP listener</source>
        <translation>HTTP-Listener</translation>
    </message>
    <message>
        <source>HTTPS listener</source>
        <translation>HTTPS-Listener</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>Ziele: %1</translation>
    </message>
    <message>
        <source>%1 access</source>
        <translation>Zugriff auf %1</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>task definition</source>
        <translation>Aufgabendefinition</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>Instance %1</translation>
    </message>
    <message>
        <source>flow log group</source>
        <translation>Protokollgruppe der Flow-Protokolle</translation>
    </message>
    <message>
        <source>flow log role</source>
        <translation>Rolle der Flow-Protokolle</translation>
    </message>
    <message>
        <source>flow log</source>
        <translation>Flow-Protokoll</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>log group</source>
        <translation>Protokollgruppe</translation>
    </message>
    <message>
        <source>%1 log</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>subnet group</source>
        <translation>Subnetzgruppe</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>scaling policy</source>
        <translation>Skalierungsrichtlinie</translation>
    </message>
    <message>
        <source>scaling policy, %1</source>
        <translation>Skalierungsrichtlinie, %1</translation>
    </message>
    <message>
        <source>task role</source>
        <translation>Aufgabenrolle</translation>
    </message>
    <message>
        <source>execution role</source>
        <translation>Ausführungsrolle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a component, %2 what belongs to it: &quot;API security group&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, zone %2</source>
        <extracomment>a subnet: its tier and the letter of its zone</extracomment>
        <translation>%1, Zone %2</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The design has no file yet; choose one with Save as.</source>
        <translation>Der Entwurf hat noch keine Datei; mit „Speichern unter“ eine wählen.</translation>
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
    <message>
        <source>depends on something that is not set</source>
        <translation>hängt von etwas ab, das nicht gesetzt ist</translation>
    </message>
    <message>
        <source>not sold in %1</source>
        <translation>in %1 nicht erhältlich</translation>
    </message>
    <message>
        <source>the price book has no %1</source>
        <translation>das Preisbuch kennt kein %1</translation>
    </message>
    <message>
        <source>needs a usage figure</source>
        <translation>braucht eine Nutzungsangabe</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>connections of %1</source>
        <translation>Verbindungen von %1</translation>
    </message>
    <message>
        <source>public subnets</source>
        <translation>öffentliche Subnetze</translation>
    </message>
    <message>
        <source>private subnets</source>
        <translation>private Subnetze</translation>
    </message>
    <message>
        <source>isolated subnets</source>
        <translation>isolierte Subnetze</translation>
    </message>
    <message>
        <source>a public tier</source>
        <translation>eine öffentliche Schicht</translation>
    </message>
    <message>
        <source>tiers × zones</source>
        <translation>Schichten × Zonen</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>address of a NAT gateway</source>
        <translation>Adresse eines NAT-Gateways</translation>
    </message>
    <message>
        <source>one for all zones</source>
        <translation>eines für alle Zonen</translation>
    </message>
    <message>
        <source>one per zone</source>
        <translation>eines je Zone</translation>
    </message>
    <message>
        <source>tier %1, zone %2</source>
        <translation>Schicht %1, Zone %2</translation>
    </message>
    <message>
        <source>gateway endpoint</source>
        <translation>Gateway-Endpunkt</translation>
    </message>
    <message>
        <source>where it is placed</source>
        <translation>wo es platziert ist</translation>
    </message>
    <message>
        <source>its container</source>
        <translation>sein Container</translation>
    </message>
    <message>
        <source>the writer</source>
        <translation>der Writer</translation>
    </message>
    <message>
        <source>a reader</source>
        <translation>ein Reader</translation>
    </message>
    <message>
        <source>its instances</source>
        <translation>seine Instances</translation>
    </message>
    <message>
        <source>where flow logs go</source>
        <translation>wohin Flow-Protokolle gehen</translation>
    </message>
    <message>
        <source>lets the VPC write its flow logs</source>
        <translation>lässt die VPC ihre Flow-Protokolle schreiben</translation>
    </message>
    <message>
        <source>flow logs</source>
        <translation>Flow-Protokolle</translation>
    </message>
    <message>
        <source>its log</source>
        <translation>sein Protokoll</translation>
    </message>
    <message>
        <source>exported log</source>
        <translation>exportiertes Protokoll</translation>
    </message>
    <message>
        <source>scaling between bounds</source>
        <translation>Skalierung zwischen Grenzen</translation>
    </message>
    <message>
        <source>what it scales by</source>
        <translation>wonach skaliert wird</translation>
    </message>
    <message>
        <source>where the trail is kept</source>
        <translation>wo der Trail aufbewahrt wird</translation>
    </message>
    <message>
        <source>where access logs go</source>
        <translation>wohin Zugriffsprotokolle gehen</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>HTTP on port 80: redirect</source>
        <translation>HTTP auf Port 80: Umleitung</translation>
    </message>
    <message>
        <source>HTTP on port 80: forward</source>
        <translation>HTTP auf Port 80: Weiterleitung</translation>
    </message>
    <message>
        <source>HTTP on port 80: none</source>
        <translation>HTTP auf Port 80: keines</translation>
    </message>
    <message>
        <source>its targets and listeners</source>
        <translation>seine Ziele und Listener</translation>
    </message>
    <message>
        <source>HTTPS on port 443</source>
        <translation>HTTPS auf Port 443</translation>
    </message>
    <message>
        <source>path rule %1</source>
        <translation>Pfadregel %1</translation>
    </message>
    <message>
        <source>its connections</source>
        <translation>seine Verbindungen</translation>
    </message>
    <message>
        <source>The files for %1 have more than 4 GiB.</source>
        <translation>Die Dateien für %1 sind größer als 4 GiB.</translation>
    </message>
    <message>
        <source>where the records are kept</source>
        <translation>wo die Aufzeichnungen liegen</translation>
    </message>
    <message>
        <source>A scenario cannot change “%1”, which follows from “%2”: change “%2” here, or override it there.</source>
        <translation>Ein Szenario kann „%1“ nicht ändern, denn es folgt aus „%2“: Ändern Sie „%2“ hier oder überschreiben Sie es dort.</translation>
    </message>
    <message>
        <source>“%1” costs at least %2, but at most %3.</source>
        <translation>„%1“ kostet mindestens %2, aber höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” covers no component.</source>
        <translation>„%1“ umfasst keine Komponente.</translation>
    </message>
    <message>
        <source>“%1” covers “%2”, which is not on the diagram.</source>
        <translation>„%1“ umfasst „%2“, das nicht im Diagramm steht.</translation>
    </message>
    <message>
        <source>The lines sum up to %1 to %2, but %3 to %4 are stated in all.</source>
        <translation>Die Zeilen ergeben zusammen %1 bis %2, angegeben sind insgesamt aber %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1” is not an amount: write a number above 0, or unlimited.</source>
        <translation>„%1“ ist keine Menge: schreiben Sie eine Zahl über 0 oder unlimited.</translation>
    </message>
    <message>
        <source>A missing price needs a key, its regions and a reason.</source>
        <translation>Ein fehlender Preis braucht einen Schlüssel, seine Regionen und einen Grund.</translation>
    </message>
    <message>
        <source>Its fix asks a question.</source>
        <translation>Die Behebung stellt eine Frage.</translation>
    </message>
    <message>
        <source>mirrored region</source>
        <translation>gespiegelte Region</translation>
    </message>
    <message>
        <source>A scenario has requirements and a load of its own, but no “%1”: change it in the base design.</source>
        <translation>Ein Szenario hat eigene Anforderungen und eine eigene Last, aber kein „%1“: Ändern Sie es im Grundentwurf.</translation>
    </message>
    <message>
        <source>The fix would lead to a new finding, %2: %1</source>
        <translation>Die Behebung führte zu einem neuen Befund, %2: %1</translation>
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
    <message>
        <source>%1 stands in no cluster.</source>
        <translation>%1 steht in keinem Cluster.</translation>
    </message>
    <message>
        <source>A need names either a property (set) or a kind of link (link).</source>
        <translation>Ein Bedarf nennt entweder eine Eigenschaft (set) oder eine Art von Verbindung (link).</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be exported: nothing is connected behind it. Draw a connection from it to what it passes requests on to.</source>
        <translation>„%1“ (%2) kann nicht exportiert werden: Dahinter ist nichts verbunden. Zeichnen Sie eine Verbindung zu dem, wohin es Anfragen weitergibt.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be exported: “%3” is not set. Set it, then export again.</source>
        <translation>„%1“ (%2) kann nicht exportiert werden: „%3“ ist nicht gesetzt. Setzen Sie es und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be switched off with %2: it is built in no other region in the same way.</source>
        <translation>%1 lässt sich nicht mit %2 abschalten: Es wird in keiner anderen Region auf dieselbe Weise gebaut.</translation>
    </message>
    <message>
        <source>The catalog has no kind %1.</source>
        <translation>Der Katalog hat keine Art %1.</translation>
    </message>
    <message>
        <source>The text says what to do by hand; it is missing.</source>
        <translation>Der Text, der sagt, was von Hand zu tun ist, fehlt.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Machine Learning</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation>Notfallwiederherstellung</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>Unknown component</source>
        <translation>Unbekannte Komponente</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1/mo</source>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>same cost</source>
        <translation>gleiche Kosten</translation>
    </message>
    <message>
        <source>+%1/mo</source>
        <translation>+%1/Monat</translation>
    </message>
    <message>
        <source>−%1/mo</source>
        <translation>−%1/Monat</translation>
    </message>
    <message>
        <source>%1, prices are missing</source>
        <translation>%1, es fehlen Preise</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Draw a cloud architecture; know at once whether it survives, is safe and what it costs.</source>
        <translation>Eine Cloud-Architektur zeichnen; sofort wissen, ob sie übersteht, sicher ist und was sie kostet.</translation>
    </message>
    <message>
        <source>A design to open: *.zonedraft.yaml</source>
        <translation>Ein zu öffnender Entwurf: *.zonedraft.yaml</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Print the milliseconds to the first complete paint and end</source>
        <translation>Millisekunden bis zum ersten vollständigen Bild ausgeben und beenden</translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <translation>
            <numerusform>Anfrage</numerusform>
            <numerusform>Anfragen</numerusform>
        </translation>
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
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the design is closed.</source>
        <translation>Was nicht gespeichert ist, geht beim Schließen des Entwurfs verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>You have unsaved changes here. Reloading loses them; keeping them overwrites the file at the next save.</source>
        <translation>Hier gibt es ungespeicherte Änderungen. Neu laden verwirft sie; behalten überschreibt die Datei beim nächsten Speichern.</translation>
    </message>
    <message>
        <source>Reload to see what is in the file now.</source>
        <translation>Neu laden, um den heutigen Inhalt der Datei zu sehen.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Vom Datenträger neu laden</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Ungespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Zonedraft ended unexpectedly while %1 had unsaved changes.</source>
        <translation>Zonedraft wurde unerwartet beendet, während %1 ungespeicherte Änderungen hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can be brought back.</source>
        <translation>
            <numerusform>%n Änderung kann zurückgeholt werden.</numerusform>
            <numerusform>%n Änderungen können zurückgeholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself was changed since; it stays as it is until you save.</source>
        <translation>Auch die Datei selbst wurde inzwischen geändert; sie bleibt, wie sie ist, bis Sie speichern.</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>needs a figure</source>
        <translation>braucht eine Angabe</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>ohne Preis</translation>
    </message>
    <message>
        <source>not sold here</source>
        <translation>hier nicht erhältlich</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Wo, wann</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>„%1“ von %2 ändern</translation>
    </message>
    <message>
        <source>Change “%1” of a connection</source>
        <translation>„%1“ einer Verbindung ändern</translation>
    </message>
    <message>
        <source>Override “%1” of %2</source>
        <translation>„%1“ von %2 überschreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Cut the selected components</source>
        <translation>Ausgewählte Komponenten ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected components</source>
        <translation>Ausgewählte Komponenten kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste components where the pointer is</source>
        <translation>Komponenten an der Zeigerposition einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Copy the selected components beside themselves</source>
        <translation>Ausgewählte Komponenten daneben kopieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is selected and keep what can be kept</source>
        <translation>Auswahl löschen und behalten, was sich behalten lässt</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select everything on the board</source>
        <translation>Alles auf der Zeichenfläche auswählen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename the selected component in place</source>
        <translation>Ausgewählte Komponente an Ort und Stelle umbenennen</translation>
    </message>
    <message>
        <source>&amp;Add a component…</source>
        <translation>Komponente hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Type what to add, such as redis</source>
        <translation>Eingeben, was hinzukommen soll, etwa redis</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>&amp;Finden oder ausführen…</translation>
    </message>
    <message>
        <source>Find a component, command, rule or setting</source>
        <translation>Komponente, Befehl, Regel oder Einstellung finden</translation>
    </message>
    <message>
        <source>&amp;Search the design…</source>
        <translation>Entwurf durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Search components, notes and findings</source>
        <translation>Komponenten, Notizen und Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Select and move components</source>
        <translation>Komponenten auswählen und verschieben</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Connect components by dragging from one to another</source>
        <translation>Komponenten verbinden: von einer zur anderen ziehen</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Move the board; Space does so while it is held</source>
        <translation>Zeichenfläche verschieben; auch mit gehaltener Leertaste</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Put a note on the board</source>
        <translation>Eine Notiz auf die Zeichenfläche setzen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>&amp;Lay out the selection</source>
        <translation>Auswahl &amp;anordnen</translation>
    </message>
    <message>
        <source>Arrange the selected components; everything when nothing is selected</source>
        <translation>Ausgewählte Komponenten anordnen; ohne Auswahl alles</translation>
    </message>
    <message>
        <source>Lay out &amp;everything</source>
        <translation>Alles anor&amp;dnen</translation>
    </message>
    <message>
        <source>Arrange the whole board anew</source>
        <translation>Die ganze Zeichenfläche neu anordnen</translation>
    </message>
    <message>
        <source>&amp;Group into a container</source>
        <translation>In einen Rahmen &amp;gruppieren</translation>
    </message>
    <message>
        <source>Put the selected components into a container</source>
        <translation>Ausgewählte Komponenten in einen Rahmen setzen</translation>
    </message>
    <message>
        <source>Align the selected components</source>
        <translation>Ausgewählte Komponenten ausrichten</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Waagerecht zentrieren</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Senkrecht zentrieren</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Make the gaps between the selected components equal</source>
        <translation>Abstände zwischen den ausgewählten Komponenten angleichen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Connect to a new…</source>
        <translation>Verbinden mit neuer…</translation>
    </message>
    <message>
        <source>Add here…</source>
        <translation>Hier hinzufügen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>No designs yet</source>
        <translation>Noch keine Entwürfe</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>Ent&amp;wurf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Show the board larger</source>
        <translation>Zeichenfläche größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more of the board</source>
        <translation>Mehr von der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the board at its own size</source>
        <translation>Zeichenfläche in Originalgröße zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole design</source>
        <translation>Den ganzen Entwurf zeigen</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Auswahl ein&amp;passen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Die Auswahl zeigen</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimap</translation>
    </message>
    <message>
        <source>Show a small picture of the whole board</source>
        <translation>Ein kleines Bild der ganzen Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>&amp;Besprechungsmodus</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Helle Farben verwenden</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Dunkle Farben verwenden</translation>
    </message>
    <message>
        <source>&amp;Project and requirements…</source>
        <translation>&amp;Projekt und Anforderungen…</translation>
    </message>
    <message>
        <source>Environment, tags, targets, load and notes of the design</source>
        <translation>Umgebung, Tags, Ziele, Last und Notizen des Entwurfs</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>&amp;Scenarios…</source>
        <translation>&amp;Szenarien…</translation>
    </message>
    <message>
        <source>Create, rename, delete and switch scenarios</source>
        <translation>Szenarien anlegen, umbenennen, löschen und wechseln</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, language, proxy and own components</source>
        <translation>Farbschema, Sprache, Proxy und eigene Komponenten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>Alle Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Open the folder that the program&apos;s log is in</source>
        <translation>Den Ordner mit dem Protokoll des Programms öffnen</translation>
    </message>
    <message>
        <source>&amp;About Zonedraft</source>
        <translation>Ü&amp;ber Zonedraft</translation>
    </message>
    <message>
        <source>Version, licence and where the log is</source>
        <translation>Version, Lizenz und Ort des Protokolls</translation>
    </message>
    <message>
        <source>Show and focus the panel</source>
        <translation>Bereich zeigen und aktivieren</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>&amp;Arrange the panels anew</source>
        <translation>Bereiche neu &amp;anordnen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Bereiche an ihren anfänglichen Platz zurücksetzen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Connect with…</source>
        <translation>&amp;Verbinden mit …</translation>
    </message>
    <message>
        <source>Connect the selected component: Tab chooses the other one, Enter connects</source>
        <translation>Die ausgewählte Komponente verbinden: Tab wählt die andere, Eingabe verbindet</translation>
    </message>
    <message>
        <source>Move the link&apos;s &amp;end…</source>
        <translation>&amp;Ende der Verbindung versetzen …</translation>
    </message>
    <message>
        <source>Let the selected link lead to another component: Tab chooses, Enter connects</source>
        <translation>Die ausgewählte Verbindung zu einer anderen Komponente führen: Tab wählt, Eingabe verbindet</translation>
    </message>
    <message>
        <source>Move the link&apos;s &amp;start…</source>
        <translation>&amp;Anfang der Verbindung versetzen …</translation>
    </message>
    <message>
        <source>Let the selected link come from another component: Tab chooses, Enter connects</source>
        <translation>Die ausgewählte Verbindung von einer anderen Komponente kommen lassen: Tab wählt, Eingabe verbindet</translation>
    </message>
    <message>
        <source>&amp;Straighten links</source>
        <translation>Verbindungen be&amp;gradigen</translation>
    </message>
    <message>
        <source>Take the bends out of the selected links</source>
        <translation>Die Biegungen aus den ausgewählten Verbindungen nehmen</translation>
    </message>
    <message>
        <source>Show &amp;derived components</source>
        <translation>&amp;Abgeleitete Komponenten anzeigen</translation>
    </message>
    <message>
        <source>Show the subnets, security groups and roles that follow from the components</source>
        <translation>Die Subnetze, Sicherheitsgruppen und Rollen anzeigen, die sich aus den Komponenten ergeben</translation>
    </message>
    <message>
        <source>hours of a month</source>
        <translation>Stunden eines Monats</translation>
    </message>
    <message>
        <source>Port of “%1”</source>
        <translation>Port von „%1“</translation>
    </message>
    <message>
        <source>tier “%1”</source>
        <translation>Schicht „%1“</translation>
    </message>
    <message>
        <source>Adds around it: %1</source>
        <translation>Legt darum herum an: %1</translation>
    </message>
    <message>
        <source>%1, which is open, is closed for it.</source>
        <translation>%1 ist offen und wird dafür geschlossen.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Asks again at the next start</source>
        <translation>Fragt beim nächsten Start wieder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Replacing it overwrites what is in it.</source>
        <translation>Beim Ersetzen wird überschrieben, was darin steht.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Hide everything but the board and the status bar; Esc ends it</source>
        <translation>Alles außer Zeichenfläche und Statusleiste ausblenden; Esc beendet das</translation>
    </message>
    <message>
        <source>Use the colours of the desktop</source>
        <translation>Die Farben der Arbeitsumgebung verwenden</translation>
    </message>
    <message>
        <source>&amp;Theme of the system</source>
        <translation>Farbschema des S&amp;ystems</translation>
    </message>
</context>
<context>
    <name>zonedraft::AboutDialog</name>
    <message>
        <source>About Zonedraft</source>
        <translation>Über Zonedraft</translation>
    </message>
    <message>
        <source>Draw a cloud architecture; know at once whether it survives failure, whether it is safe and what it costs.</source>
        <translation>Eine Cloud-Architektur zeichnen; sofort wissen, ob sie Ausfälle übersteht, sicher ist und was sie kostet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Code that it exports belongs to you.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Der exportierte Code gehört Ihnen.</translation>
    </message>
    <message>
        <source>%1 component kinds, %2 rules, prices of %3 (%4)</source>
        <translation>%1 Arten von Komponenten, %2 Regeln, Preise vom %3 (%4)</translation>
    </message>
    <message>
        <source>The log is in %1</source>
        <translation>Das Protokoll liegt in %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>The design has changed while it was laid out, so nothing was moved. Lay it out again.</source>
        <translation>Der Entwurf hat sich während der Anordnung geändert, deshalb wurde nichts verschoben. Bitte erneut anordnen.</translation>
    </message>
    <message>
        <source>Select one link first.</source>
        <translation>Zuerst eine Verbindung auswählen.</translation>
    </message>
    <message>
        <source>Select the component that the link is to come from first.</source>
        <translation>Zuerst die Komponente auswählen, von der die Verbindung kommen soll.</translation>
    </message>
    <message>
        <source>Straighten links</source>
        <translation>Verbindungen begradigen</translation>
    </message>
    <message>
        <source>No bent link is selected.</source>
        <translation>Es ist keine gebogene Verbindung ausgewählt.</translation>
    </message>
    <message>
        <source>Only containers and notes have a size of their own.</source>
        <translation>Nur Rahmen und Notizen haben eine eigene Größe.</translation>
    </message>
    <message>
        <source>It cannot be smaller than what stands in it.</source>
        <translation>Der Rahmen kann nicht kleiner sein als sein Inhalt.</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n component(s)… Esc gives up.</source>
        <translation>
            <numerusform>%n Komponente wird angeordnet … Esc bricht ab.</numerusform>
            <numerusform>%n Komponenten werden angeordnet … Esc bricht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minimap is on: it shows as soon as a part of the board is out of view.</source>
        <translation>Die Minimap ist an: Sie erscheint, sobald ein Teil der Zeichenfläche nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>The minimap is off.</source>
        <translation>Die Minimap ist aus.</translation>
    </message>
</context>
<context>
    <name>zonedraft::BoolEditor</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>zonedraft::ChooserDialog</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Find a component, command, rule or setting</source>
        <translation>Komponente, Befehl, Regel oder Einstellung finden</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Weniger Buchstaben versuchen.</translation>
    </message>
    <message>
        <source>Add a component: type redis, load balancer …</source>
        <translation>Komponente hinzufügen, etwa: redis, load balancer …</translation>
    </message>
    <message>
        <source>No component has this name.</source>
        <translation>Keine Komponente heißt so.</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Befund %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>zonedraft::CodePanel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Terraform code</source>
        <translation>Terraform-Code</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Writing the code …</source>
        <translation>Code wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::CompareDialog</name>
    <message>
        <source>Compare with the file</source>
        <translation>Mit der Datei vergleichen</translation>
    </message>
    <message>
        <source>What would change in the window if the file were reloaded:</source>
        <translation>Was sich im Fenster ändern würde, wenn die Datei neu geladen würde:</translation>
    </message>
    <message>
        <source>Only positions on the board differ.</source>
        <translation>Nur Positionen auf der Zeichenfläche unterscheiden sich.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>zonedraft::ComplianceModel</name>
    <message>
        <source>passes</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>accepted by somebody</source>
        <translation>von jemandem angenommen</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>something is not stated</source>
        <translation>etwas ist nicht angegeben</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>nichts zu beurteilen</translation>
    </message>
    <message>
        <source>the rule could not be evaluated</source>
        <translation>die Regel ließ sich nicht auswerten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Nicht nachweisbar</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) found something</source>
        <translation>
            <numerusform>%n Regel hat etwas gefunden</numerusform>
            <numerusform>%n Regeln haben etwas gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>mapped by hand</source>
        <translation>von Hand zugeordnet</translation>
    </message>
</context>
<context>
    <name>zonedraft::CompliancePanel</name>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Whose controls are shown</source>
        <translation>Wessen Kontrollen gezeigt werden</translation>
    </message>
    <message>
        <source>As far as a drawing can show it</source>
        <translation>Soweit eine Zeichnung es zeigen kann</translation>
    </message>
    <message>
        <source>Controls that no rule speaks about are not listed. “Mapped by hand” means that the control was read from the framework&apos;s text.</source>
        <translation>Kontrollen, zu denen keine Regel etwas sagt, stehen nicht in der Liste. „Von Hand zugeordnet“ heißt: Die Kontrolle wurde aus dem Text des Regelwerks herausgelesen.</translation>
    </message>
    <message>
        <source>%1: %2. Click to show only these.</source>
        <translation>%1: %2. Klicken, um nur diese zu zeigen.</translation>
    </message>
    <message>
        <source>No control is in this state.</source>
        <translation>Keine Kontrolle hat diesen Stand.</translation>
    </message>
    <message>
        <source>Judging the controls …</source>
        <translation>Die Kontrollen werden beurteilt …</translation>
    </message>
    <message>
        <source>No rule speaks about a control of this framework.</source>
        <translation>Keine Regel sagt etwas zu einer Kontrolle dieses Regelwerks.</translation>
    </message>
</context>
<context>
    <name>zonedraft::CostModel</name>
    <message>
        <source>Data transfer</source>
        <translation>Datenübertragung</translation>
    </message>
    <message>
        <source>%1
Low %2 · expected %3 · high %4 a month</source>
        <translation>%1
Niedrig %2 · erwartet %3 · hoch %4 pro Monat</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Low – expected – high</source>
        <translation>Niedrig – erwartet – hoch</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Expected by the design: %1 to %2</source>
        <translation>Vom Entwurf erwartet: %1 bis %2</translation>
    </message>
    <message>
        <source> (the estimate is below)</source>
        <translation> (die Schätzung liegt darunter)</translation>
    </message>
    <message>
        <source> (the estimate is above)</source>
        <translation> (die Schätzung liegt darüber)</translation>
    </message>
    <message>
        <source>In no line of the table</source>
        <translation>In keiner Zeile der Tabelle</translation>
    </message>
</context>
<context>
    <name>zonedraft::CostPanel</name>
    <message>
        <source>By component</source>
        <translation>Nach Komponente</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Costs a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>a month, %1 to %2</source>
        <translation>pro Monat, %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>at least: %n line(s) without a price</source>
        <translation>
            <numerusform>mindestens: %n Zeile ohne Preis</numerusform>
            <numerusform>mindestens: %n Zeilen ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 by the last change</source>
        <translation>%1 %2 durch die letzte Änderung</translation>
    </message>
    <message>
        <source>Choose a line to see its price, where the price is from, the formula and what it rests on.</source>
        <translation>Eine Zeile wählen, um ihren Preis, dessen Herkunft, die Formel und ihre Grundlagen zu sehen.</translation>
    </message>
    <message>
        <source>Save the costs</source>
        <translation>Kosten speichern</translation>
    </message>
    <message>
        <source>costs.csv</source>
        <translation>kosten.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>By expectation</source>
        <translation>Nach Erwartung</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>Nothing of this design is in the free tier.</source>
        <translation>Nichts an diesem Entwurf gehört zum Freikontingent.</translation>
    </message>
    <message>
        <source>Free tier of the account</source>
        <translation>Freikontingent des Kontos</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>Take off what an account gets for nothing each month, if nothing else in the account uses it up</source>
        <translation>Abziehen, was ein Konto jeden Monat umsonst bekommt, falls nichts anderes im Konto es aufbraucht</translation>
    </message>
    <message>
        <source>Count the free tier</source>
        <translation>Freikontingent mitrechnen</translation>
    </message>
    <message>
        <source>Count without the free tier</source>
        <translation>Ohne Freikontingent rechnen</translation>
    </message>
    <message>
        <source>%1 after the free tier</source>
        <translation>%1 nach dem Freikontingent</translation>
    </message>
</context>
<context>
    <name>zonedraft::DerivedSection</name>
    <message>
        <source>Follows from this (%1)</source>
        <translation>Ergibt sich hieraus (%1)</translation>
    </message>
</context>
<context>
    <name>zonedraft::DesignProperties</name>
    <message>
        <source>Select a component or a connection to see what it is made of. This is the design itself.</source>
        <translation>Eine Komponente oder Verbindung auswählen, um zu sehen, woraus sie besteht. Dies ist der Entwurf selbst.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What this design is for</source>
        <translation>Wofür dieser Entwurf da ist</translation>
    </message>
    <message>
        <source>Edit the design&apos;s notes</source>
        <translation>Notizen des Entwurfs bearbeiten</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>zonedraft::DockTitle</name>
    <message>
        <source>Close this panel; the menu “View › Panels” opens it again</source>
        <translation>Diesen Bereich schließen; das Menü „Ansicht › Bereiche“ öffnet ihn wieder</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>zonedraft::DocumentController</name>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>%1 on %2, process %3</source>
        <translation>%1 auf %2, Prozess %3</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>zonedraft::ExportCommands</name>
    <message>
        <source>The code is in %1. Its README says how to run it.</source>
        <translation>Der Code liegt in %1. Die README darin sagt, wie er auszuführen ist.</translation>
    </message>
    <message>
        <source>Save a picture of the board</source>
        <translation>Ein Bild der Zeichenfläche speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export &amp;Terraform…</source>
        <translation>&amp;Terraform exportieren…</translation>
    </message>
    <message>
        <source>Write the design as Terraform code into a folder</source>
        <translation>Den Entwurf als Terraform-Code in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Save a p&amp;icture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save the board as SVG, PNG or PDF</source>
        <translation>Die Zeichenfläche als SVG, PNG oder PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Copy as a picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the board, or what is selected, as a picture</source>
        <translation>Die Zeichenfläche oder die Auswahl als Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the board on one page</source>
        <translation>Die Zeichenfläche auf eine Seite drucken</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. Is it on and connected?</source>
        <translation>Der Drucker %1 nimmt die Seite nicht an. Ist er eingeschaltet und verbunden?</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>%1 · %2 a month, before tax</source>
        <translation>%1 · %2 im Monat, vor Steuern</translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <translation>%1 wurde gedruckt.</translation>
    </message>
    <message>
        <source>Printing %1 failed.</source>
        <translation>%1 konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>There is nothing on the board to copy.</source>
        <translation>Auf der Zeichenfläche ist nichts, was kopiert werden könnte.</translation>
    </message>
    <message>
        <source>The board was copied as a picture.</source>
        <translation>Die Zeichenfläche wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>What is selected was copied as a picture.</source>
        <translation>Die Auswahl wurde als Bild kopiert.</translation>
    </message>
</context>
<context>
    <name>zonedraft::ExportDialog</name>
    <message>
        <source>Export Terraform</source>
        <translation>Terraform exportieren</translation>
    </message>
    <message>
        <source>Folder for the code</source>
        <translation>Ordner für den Code</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Also replace files of the same names that Zonedraft did not write</source>
        <translation>Auch gleichnamige Dateien ersetzen, die Zonedraft nicht geschrieben hat</translation>
    </message>
    <message>
        <source>Write the code</source>
        <translation>Code schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 – removed</source>
        <translation>%1 – entfernt</translation>
    </message>
</context>
<context>
    <name>zonedraft::FileCommands</name>
    <message>
        <source>Zonedraft designs (*.zonedraft.yaml);;All files (*)</source>
        <translation>Zonedraft-Entwürfe (*.zonedraft.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>This design is also open in %1. Saving here overwrites what is saved there.</source>
        <translation>Dieser Entwurf ist auch in %1 geöffnet. Speichern hier überschreibt, was dort gespeichert wird.</translation>
    </message>
    <message>
        <source>Save the design as</source>
        <translation>Entwurf speichern unter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start an empty design</source>
        <translation>Einen leeren Entwurf beginnen</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Start&amp;seite</translation>
    </message>
    <message>
        <source>Templates and recent designs</source>
        <translation>Vorlagen und zuletzt geöffnete Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a design from a file</source>
        <translation>Einen Entwurf aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Den Entwurf speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the design in another file</source>
        <translation>Den Entwurf in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Saving writes it again.</source>
        <translation>%1 wurde von einem anderen Programm gelöscht oder verschoben. Beim Speichern wird die Datei wieder geschrieben.</translation>
    </message>
    <message>
        <source>%1 is read-only: save the design under another name</source>
        <translation>%1 ist schreibgeschützt: Entwurf unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-Kopie</translation>
    </message>
    <message>
        <source>Zonedraft designs (*.zonedraft.yaml)</source>
        <translation>Zonedraft-Entwürfe (*.zonedraft.yaml)</translation>
    </message>
    <message>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>YAML-Dateien (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>zonedraft::FindingDetails</name>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Say why it is fine here; it is no longer counted</source>
        <translation>Sagen, warum es hier in Ordnung ist; der Befund zählt dann nicht mehr</translation>
    </message>
    <message>
        <source>Choose a finding to see why it matters and what can be done.</source>
        <translation>Einen Befund wählen, um zu sehen, warum er zählt und was sich tun lässt.</translation>
    </message>
    <message>
        <source>This cannot be judged before something is stated.</source>
        <translation>Dies lässt sich nicht beurteilen, bevor etwas angegeben ist.</translation>
    </message>
    <message>
        <source>Nobody set it, so AWS&apos;s default is judged.</source>
        <translation>Niemand hat es gesetzt, daher wird der Standardwert von AWS beurteilt.</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (bis %1)</translation>
    </message>
    <message>
        <source>Accepted: %1%2</source>
        <translation>Angenommen: %1%2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>zonedraft::FindingsPanel</name>
    <message>
        <source>Accepted too</source>
        <translation>Auch angenommene</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>Alle beheben…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>Befunde nach Text filtern</translation>
    </message>
    <message>
        <source>%1: %2. Click to show only these.</source>
        <translation>%1: %2. Klicken, um nur diese zu zeigen.</translation>
    </message>
    <message>
        <source>Accepted too (%1)</source>
        <translation>Auch angenommene (%1)</translation>
    </message>
    <message>
        <source>Findings appear here as soon as something is on the board.</source>
        <translation>Befunde erscheinen hier, sobald etwas auf der Zeichenfläche steht.</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>Kein Befund passt zum Filter.</translation>
    </message>
    <message>
        <source>No findings. Every rule that applies is met.</source>
        <translation>Keine Befunde. Jede zutreffende Regel ist erfüllt.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>zonedraft::FindingsView</name>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
</context>
<context>
    <name>zonedraft::FixAllDialog</name>
    <message>
        <source>Working out what can be fixed …</source>
        <translation>Es wird ermittelt, was sich beheben lässt …</translation>
    </message>
    <message>
        <source>Fix all findings</source>
        <translation>Alle Befunde beheben</translation>
    </message>
    <message>
        <source>Apply all fixes</source>
        <translation>Alle Behebungen anwenden</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Nothing can be fixed without a question</source>
        <translation>Ohne Rückfrage lässt sich nichts beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>%n Befund beheben</numerusform>
            <numerusform>%n Befunde beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixes %n finding(s) without a question</source>
        <translation>
            <numerusform>Behebt %n Befund ohne Rückfrage</numerusform>
            <numerusform>Behebt %n Befunde ohne Rückfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) remain, because:</source>
        <translation>
            <numerusform>%n Befund bleibt, weil:</numerusform>
            <numerusform>%n Befunde bleiben, weil:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::FixPreviewDialog</name>
    <message>
        <source>Fix a finding</source>
        <translation>Befund beheben</translation>
    </message>
    <message>
        <source>Ways to fix it</source>
        <translation>Wege zur Behebung</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>There is nothing to fix here any more.</source>
        <translation>Hier gibt es nichts mehr zu beheben.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Answer the question to see what would change.</source>
        <translation>Die Frage beantworten, um zu sehen, was sich ändern würde.</translation>
    </message>
</context>
<context>
    <name>zonedraft::InspectorHeader</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), worst: %1</source>
        <translation>
            <numerusform>%n Befund, der schwerste: %1</numerusform>
            <numerusform>%n Befunde, der schwerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Klicken, um umzubenennen</translation>
    </message>
    <message>
        <source>%1 connection</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Design without a title</source>
        <translation>Entwurf ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here changes all of them</source>
        <translation>Änderungen hier gelten für alle</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>follows from %1 · %2</source>
        <translation>ergibt sich aus %1 · %2</translation>
    </message>
    <message>
        <source>Double click on the board changes the text</source>
        <translation>Doppelklick auf der Zeichenfläche ändert den Text</translation>
    </message>
</context>
<context>
    <name>zonedraft::InspectorPanel</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Befunde %1</translation>
    </message>
</context>
<context>
    <name>zonedraft::LinkProperties</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Let the program route it</source>
        <translation>Vom Programm führen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Change the kind of a connection</source>
        <translation>Art einer Verbindung ändern</translation>
    </message>
    <message>
        <source>Route a connection automatically</source>
        <translation>Verbindung automatisch führen</translation>
    </message>
</context>
<context>
    <name>zonedraft::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Several values: replace all</source>
        <translation>Mehrere Werte: alle ersetzen</translation>
    </message>
</context>
<context>
    <name>zonedraft::MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>F11 or Esc ends meeting mode.</source>
        <translation>F11 oder Esc beendet den Besprechungsmodus.</translation>
    </message>
</context>
<context>
    <name>zonedraft::MapEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Several values: replace all</source>
        <translation>Mehrere Werte: alle ersetzen</translation>
    </message>
</context>
<context>
    <name>zonedraft::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>zonedraft::Minimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Übersicht der Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>zonedraft::NodeProperties</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Why it is as it is</source>
        <translation>Warum es so ist</translation>
    </message>
    <message>
        <source>Edit notes of %1</source>
        <translation>Notizen von %1 bearbeiten</translation>
    </message>
    <message>
        <source>The catalog does not know this kind of component, so its properties are kept as they are. It came from a newer version or from somebody&apos;s own catalog folder.</source>
        <translation>Der Katalog kennt diese Art von Komponente nicht, daher bleiben ihre Eigenschaften, wie sie sind. Sie stammt aus einer neueren Version oder aus einem fremden Katalogordner.</translation>
    </message>
    <message>
        <source>These components have no property in common.</source>
        <translation>Diese Komponenten haben keine Eigenschaft gemeinsam.</translation>
    </message>
</context>
<context>
    <name>zonedraft::OpposingView</name>
    <message>
        <source>Two pieces of advice pull in opposite directions</source>
        <translation>Zwei Ratschläge widersprechen sich</translation>
    </message>
    <message>
        <source>as it is today</source>
        <translation>so ist es heute</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>✓ Recommended · %1</source>
        <translation>✓ Empfohlen · %1</translation>
    </message>
    <message>
        <source>No requirement decides between them; the finding that stands counts.</source>
        <translation>Keine Anforderung entscheidet zwischen ihnen; es zählt der Befund, der besteht.</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Entscheidend: %1</translation>
    </message>
</context>
<context>
    <name>zonedraft::OutlineModel</name>
    <message>
        <source>Connection to %1, %2</source>
        <translation>Verbindung zu %1, %2</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>zonedraft::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>Gliederung des Entwurfs</translation>
    </message>
    <message>
        <source>The board is empty.</source>
        <translation>Die Zeichenfläche ist leer.</translation>
    </message>
    <message>
        <source>Nothing on the board is called so.</source>
        <translation>Nichts auf der Zeichenfläche heißt so.</translation>
    </message>
</context>
<context>
    <name>zonedraft::PalettePanel</name>
    <message>
        <source>Search components</source>
        <translation>Komponenten suchen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>No component is called or described by “%1”. Try the name of the service, or what it does: queue, cache, container.</source>
        <translation>Keine Komponente heißt „%1“ oder wird so beschrieben. Versuchen Sie den Namen des Dienstes oder was er tut: Warteschlange, Cache, Container.</translation>
    </message>
</context>
<context>
    <name>zonedraft::Panels</name>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
</context>
<context>
    <name>zonedraft::PlacementEditor</name>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Change the tier</source>
        <translation>Schicht ändern</translation>
    </message>
    <message>
        <source>Reset the placement</source>
        <translation>Platzierung zurücksetzen</translation>
    </message>
    <message>
        <source>Change the zones</source>
        <translation>Zonen ändern</translation>
    </message>
</context>
<context>
    <name>zonedraft::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Do without animations</source>
        <translation>Auf Animationen verzichten</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder with own components, rules and prices</source>
        <translation>Ordner mit eigenen Komponenten, Regeln und Preisen</translation>
    </message>
    <message>
        <source>&amp;Own components</source>
        <translation>&amp;Eigene Komponenten</translation>
    </message>
    <message>
        <source>As the system, such as http://proxy.example:3128</source>
        <translation>Wie das System, etwa http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Write http://host:port, without a password.</source>
        <translation>http://host:port schreiben, ohne Passwort.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A folder with catalog, rules, prices/aws and icons in the format of the shipped ones; read at the next start.</source>
        <translation>Ein Ordner mit catalog, rules, prices/aws und icons im Format der mitgelieferten; wird beim nächsten Start gelesen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>light dark colours appearance</source>
        <translation>hell dunkel Farben Aussehen Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Own components</source>
        <translation>Eigene Komponenten</translation>
    </message>
    <message>
        <source>folder catalog rules prices</source>
        <translation>Ordner Katalog Regeln Preise</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>network internet</source>
        <translation>Netz Internet</translation>
    </message>
</context>
<context>
    <name>zonedraft::ProjectDialog</name>
    <message>
        <source>Project and requirements</source>
        <translation>Projekt und Anforderungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Edit the design&apos;s notes</source>
        <translation>Notizen des Entwurfs bearbeiten</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>zonedraft::PropertyForm</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Nobody can read these off a drawing. The costs rest on them: state what you know.</source>
        <translation>Das kann niemand von einer Zeichnung ablesen. Die Kosten beruhen darauf: Bitte angeben, was Sie wissen.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonedraft::PropertyRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standardwert</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zum Standardwert</translation>
    </message>
    <message>
        <source>Set in this scenario</source>
        <translation>In diesem Szenario gesetzt</translation>
    </message>
    <message>
        <source>AWS default</source>
        <translation>AWS-Standard</translation>
    </message>
    <message>
        <source>Follows from the drawing</source>
        <translation>Ergibt sich aus der Zeichnung</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Überschrieben</translation>
    </message>
</context>
<context>
    <name>zonedraft::ReferenceEditor</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>zonedraft::RegionButton</name>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a region on the board first</source>
        <translation>Setzen Sie zuerst eine Region auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Where it runs and at which prices; the menu shows what other regions would cost</source>
        <translation>Wo es läuft und zu welchen Preisen; das Menü zeigt, was andere Regionen kosten würden</translation>
    </message>
    <message>
        <source>Select something in one of the regions to change where it runs</source>
        <translation>Wählen Sie etwas in einer der Regionen, um zu ändern, wo es läuft</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Show another region of the design</source>
        <translation>Eine andere Region des Entwurfs zeigen</translation>
    </message>
</context>
<context>
    <name>zonedraft::RuleDialog</name>
    <message>
        <source>Fix: %1</source>
        <translation>Behebung: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>zonedraft::ScenariosDialog</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>A scenario changes properties of the base design, or switches components off: a launch day, a cheaper weekend. It adds no components.</source>
        <translation>Ein Szenario ändert Eigenschaften des Grundentwurfs oder schaltet Komponenten aus: ein Starttag, ein günstigeres Wochenende. Es fügt keine Komponenten hinzu.</translation>
    </message>
    <message>
        <source>What the scenario is about</source>
        <translation>Worum es im Szenario geht</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Neues Szenario…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show and edit this one</source>
        <translation>Dieses zeigen und bearbeiten</translation>
    </message>
    <message>
        <source>Describe scenario %1</source>
        <translation>Szenario %1 beschreiben</translation>
    </message>
    <message>
        <source>%1 (shown now)</source>
        <translation>%1 (jetzt gezeigt)</translation>
    </message>
    <message>
        <source>Base design</source>
        <translation>Grundentwurf</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Name, such as launch-day:</source>
        <translation>Name, etwa starttag:</translation>
    </message>
    <message>
        <source>Create scenario %1</source>
        <translation>Szenario %1 anlegen</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Szenario %1 löschen</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Choose another name.</source>
        <translation>Es gibt schon ein Szenario %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 has no letter or digit that could make an id. Choose another name.</source>
        <translation>%1 hat keinen Buchstaben und keine Ziffer für eine Kennung. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Create the scenario</source>
        <translation>Szenario anlegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>zonedraft::SelectionCode</name>
    <message>
        <source>Terraform code of the selection</source>
        <translation>Terraform-Code der Auswahl</translation>
    </message>
    <message>
        <source>Select a component to see its Terraform code.</source>
        <translation>Eine Komponente auswählen, um ihren Terraform-Code zu sehen.</translation>
    </message>
    <message>
        <source>Writing the code …</source>
        <translation>Code wird geschrieben …</translation>
    </message>
    <message>
        <source>Nothing of its own in the code: it is part of others.</source>
        <translation>Nichts Eigenes im Code: Es ist Teil von anderem.</translation>
    </message>
</context>
<context>
    <name>zonedraft::SelectionCost</name>
    <message>
        <source>Costs of the selection</source>
        <translation>Kosten der Auswahl</translation>
    </message>
    <message>
        <source>Nothing here is billed by itself.</source>
        <translation>Nichts hiervon wird für sich abgerechnet.</translation>
    </message>
    <message>
        <source>a month, %1 to %2</source>
        <translation>pro Monat, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>zonedraft::SelectionFindings</name>
    <message>
        <source>Nothing to object to. Every rule that applies here is met.</source>
        <translation>Nichts zu beanstanden. Jede hier zutreffende Regel ist erfüllt.</translation>
    </message>
    <message>
        <source>Findings of the selection</source>
        <translation>Befunde der Auswahl</translation>
    </message>
</context>
<context>
    <name>zonedraft::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Strg+Mausrad, Zweifingerzoom</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation>Mausrad, Umschalt+Mausrad</translation>
    </message>
    <message>
        <source>Move the board</source>
        <translation>Zeichenfläche verschieben</translation>
    </message>
    <message>
        <source>Space or middle button</source>
        <translation>Leertaste oder mittlere Maustaste</translation>
    </message>
    <message>
        <source>Walk along connections</source>
        <translation>Verbindungen entlanggehen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Move by one or eight steps</source>
        <translation>Um einen oder acht Schritte verschieben</translation>
    </message>
    <message>
        <source>Arrow keys, Shift+arrow keys</source>
        <translation>Pfeiltasten, Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Den Namen bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Add a component there</source>
        <translation>Dort eine Komponente hinzufügen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>zonedraft::StartPage</name>
    <message>
        <source>Draw a cloud architecture; know at once whether it survives, is safe and what it costs.</source>
        <translation>Eine Cloud-Architektur zeichnen; sofort wissen, ob sie übersteht, sicher ist und was sie kostet.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation>Leerer Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Or open a design</source>
        <translation>Oder einen Entwurf öffnen</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>Zuletzt geöffnete Entwürfe</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>You can also drop a *.zonedraft.yaml file on the window.</source>
        <translation>Sie können auch eine Datei *.zonedraft.yaml auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>An empty board, ready for the first component.</source>
        <translation>Eine leere Zeichenfläche, bereit für die erste Komponente.</translation>
    </message>
</context>
<context>
    <name>zonedraft::StatusBar</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mit 100 % zeigen</translation>
    </message>
    <message>
        <source>What the last change does to the monthly cost</source>
        <translation>Was die letzte Änderung an den monatlichen Kosten bewirkt</translation>
    </message>
    <message numerus="yes">
        <source>%n critical finding(s)</source>
        <translation>
            <numerusform>%n kritischer Befund</numerusform>
            <numerusform>%n kritische Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high finding(s)</source>
        <translation>
            <numerusform>%n hoher Befund</numerusform>
            <numerusform>%n hohe Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium finding(s)</source>
        <translation>
            <numerusform>%n mittlerer Befund</numerusform>
            <numerusform>%n mittlere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/mo</source>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>Expected cost per month, before tax; from %1 to %2. Click for the lines.</source>
        <translation>Erwartete Kosten pro Monat, vor Steuern; von %1 bis %2. Klicken für die Zeilen.</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 a month</source>
        <translation>%1 des Budgets von %2 im Monat</translation>
    </message>
    <message>
        <source>Editing scenario %1</source>
        <translation>Szenario %1 wird bearbeitet</translation>
    </message>
</context>
<context>
    <name>zonedraft::SuppressDialog</name>
    <message>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Befund annehmen</translation>
    </message>
    <message>
        <source>Why is this acceptable here? The reason is kept in the file and in exports.</source>
        <translation>Warum ist das hier vertretbar? Der Grund bleibt in der Datei und in Exporten erhalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Test data only, rebuilt every night</source>
        <translation>Nur Testdaten, jede Nacht neu aufgebaut</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>Befund annehmen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>zonedraft::TextEditor</name>
    <message>
        <source>Name of a variable</source>
        <translation>Name einer Variablen</translation>
    </message>
</context>
<context>
    <name>zonedraft::TrialSummary</name>
    <message>
        <source>Trying it on a copy …</source>
        <translation>Wird an einer Kopie ausprobiert …</translation>
    </message>
    <message>
        <source>costs the same</source>
        <translation>kostet gleich viel</translation>
    </message>
    <message>
        <source>+%1 a month</source>
        <translation>+%1 pro Monat</translation>
    </message>
    <message>
        <source>−%1 a month</source>
        <translation>−%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 → &lt;b&gt;%2&lt;/b&gt; findings</source>
        <translation>%1 → &lt;b&gt;%2&lt;/b&gt; Befunde</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>Behoben:</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Neu:</translation>
    </message>
</context>
<context>
    <name>zonedraft::ValueEditor</name>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
</TS>
