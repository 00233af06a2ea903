<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>canvas</name>
    <message>
        <source>Zone %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no completion for “%1”: use bash, zsh or fish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost has no format “%1”: use text, json, csv or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export to “%1” yet; terraform is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold answers as “question: answer” lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to fix: --rule ID (several times if you like), or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”; zonedraft-cli rules lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix has no format “%1”: use text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1” here: use text, json, csv or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no severity: use critical, high, medium, low, info or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate has no format “%1”: use text, json, sarif, junit or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no scenario “%1”; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The amount is too large to be computed exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of different currencies cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 is not a usable quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a price: write a decimal such as 0.0225.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is longer than 512 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a ) without a ( in the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is too large; use smaller repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of the pattern are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns have no look-ahead and no named groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ) is missing in the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to repeat here in the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern ends with a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape is not known in patterns; only \d \w \s \n \r \t are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range of characters runs backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ] is missing in the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition looks like {2}, {2,} or {2,5} (at most 2048).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s data file %1 is damaged. Reinstall Zonedraft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s data file %1 cannot be opened: %2. Reinstall Zonedraft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s data file zonedraft.pack was not found (looked at %1). Reinstall Zonedraft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program&apos;s data file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a map of fields here, but this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field &apos;%1&apos;; possible here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs a text, but this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs true or false, but this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs a list, but this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list &apos;%1&apos; needs texts, but this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing %1 of this is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text must not begin with %1; put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon has no place in a list: put the pair in braces, {a: b}, or the text in quotes; is a closing ] missing above?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or the closing %1 is missing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a plain word or a text, not a list or a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must stand on one line; is a closing %1 or a comma missing above?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character here; the file is damaged or no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab indents this line; indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon with a space has no place here; put a text that holds one in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value ends before this; put the whole text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directives (%YAML …) are not allowed; remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here (---); a file holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not fit what stands above; check its indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors (&amp;name) are not allowed; write the value where it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases (*name) are not allowed; write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (%1) are not allowed; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is missing before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list item stands where a key is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no colon: write “name: value”, or check its indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented farther than those beside it (column %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list must begin on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quote of this text is missing; is the file complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hexadecimal digit is missing after the backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash before this character means nothing; write \\ for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text must not contain the NUL character (\0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 only -, + or one digit may stand; the text begins on the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not allowed; write the entries out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number that can be used; put it in quotes if it is a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and maps are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; stands here twice (first on line %2); remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind %1 is defined twice: here and in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lists and maps have entries; this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is in %1, but the price is per %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is a plain number, but the price is per %1; multiply by the unit, such as hours_per_month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is in %1, but the price is per %2; convert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be %1, but it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks like %1(x in list: …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function &apos;%1&apos;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called with %2 values; it looks like %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes(…) needs kinds or traits as texts, such as &quot;trait:database&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind &apos;%1&apos;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern must be a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit must be a known one in quotes, such as &quot;GB&quot; or &quot;h&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of this number is not known, so it cannot be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be converted to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is_default(…) needs a property, such as is_default(cpu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in quotes is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 lists can be walked inside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind has traits, name, label and category, but no &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has no &apos;%1&apos;; ask its elements: collect(x in list: x.%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only x.derived(&quot;role&quot;) can be called like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left side is in %1, but the right side is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is never &apos;%2&apos;%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with unset is always unknown; use is_set(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This compares %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers and texts have an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;in&apos; needs a list, a map or a text, but this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks for %1 in a list whose elements are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list cannot be added to a text; use join(list, &quot;, &quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator ?? stands between %1 and %2; both must be alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here; an operator is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression ends too early; &apos;%1&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is expected before &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is nested too deep; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons cannot be chained; join them with &apos;and&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is expected after the dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression ends too early; a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is expected before &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon and an expression about &apos;%1&apos; are expected here: %2(%1 in list: …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is expected here: {key: value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; stands in the map twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is longer than 16 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A % must not stand before a digit in a text; put a space between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a } without a {; write }} for a brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The } of this { is missing; write {{ for a brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text can have at most nine parts in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version reads catalog files of schema 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind is named like aws.ecs_service: a provider, a dot, small letters and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category &apos;%1&apos;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trait &apos;%1&apos;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; is one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tier is public, private or isolated, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost line &apos;%1&apos; stands here twice; rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost line has either &apos;price&apos; or &apos;price_key&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost line has either &apos;quantity&apos; or &apos;meter&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs a fraction from 0 to 1, such as 0.999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be from %1 to %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a map of properties here, but this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a property; use small letters, digits and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property &apos;%1&apos; needs a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the properties of a component can have default_if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type &apos;%1&apos;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;%1&apos; needs a number, but this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers have &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum is smaller than the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &apos;values&apos; needs a list with entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the type of the property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lists and maps have &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records have &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties are nested too deep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only references have &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property has either &apos;default&apos; or &apos;provider_default&apos;, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property has either &apos;default&apos; or &apos;default_if&apos;, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be at least %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be at most %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must go from %1 in steps of %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be the name of a variable, never the secret itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must have at most %1 characters, but it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be one of %1, not %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a record of fields, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be true or false, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a map of names to values, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be the id of a component, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of the price book cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must be “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 fields instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted field is not closed on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a quoted field a comma must follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is priced per %2 here and per %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price book has no list of its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cannot be priced: less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price of %1 is known beyond %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date: write YYYY-MM-DD, or undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the lower end of a tier: write a number, or leave both ends blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the upper end of a tier: write a number or inf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier ends at %1, before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this price already on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tier of %1 overlaps the one on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between this tier of %1 and the one on line %2 there is a gap from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of %1 differs from line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and date of %1 differ from line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs an id and a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “%1” is not listed in sources.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a charge: write transfer or processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a direction: write request, response or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a locality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the transfer table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of times: write 1 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be one of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list (lines “- item”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a map (lines “name: value”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be the id of a component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known under “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known under “%2”. Did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text: write “%2” in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number, but it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here: add a line such as “%1: %2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with a zero, which a number would lose: write it in quotes if it is a text, or without the zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more digits than a number keeps: write it in quotes if it is a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value: write one, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: you have no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a design in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no space left. The old file is unchanged; free some space or save elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: you may not write in its folder. Save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk is read-only. Save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: %2. The old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: it is read-only. Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes cannot be kept for recovery in “%1”: %2. Save soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery file “%1” is damaged; nothing can be recovered from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge was left unfinished here (“%1” on line %2): decide which side stays, remove the marker lines, and open the design again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is larger than %1 MiB; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This design has the older format %1; saving writes format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format must be a whole number: “zonedraft: %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This design has format %1, made by a newer Zonedraft; this one reads formats up to %2. Update Zonedraft to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Zonedraft design: its first line must be “zonedraft: %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be brought to the present format; write it as a plain word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is no recorded change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is needed here, such as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an id: use a to z, 0 to 9, - and _, at most 64 characters, such as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the role of something derived, such as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be 1 or more, but it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number of zones or a list of zones such as [1, 2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suppression must be a map with rule, subject and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suppressed twice for “%2”; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waypoint must be two numbers such as [64, 128].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note must be a map with id, x, y and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two notes with the id “%1”; give one another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Reinstall Zonedraft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a scenario “enabled” switches “%1” on and off; it cannot be set as a property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component “%1” in this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection “%1” in this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1” in this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the id of something derived; choose one without a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component “%1” exists already; choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be placed inside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection “%1” exists already; choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no automatic fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix asks questions that have no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person can confirm this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix would alter a stated requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person can accept a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix would take back what another fix did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix would lead to a new finding: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix alone does not make the finding vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fix has nothing to change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new value of &apos;%1&apos; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the diagram to put the new %1 into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the diagram to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is drawn can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is derived cannot be removed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 has no such fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix of %1 asks questions that have no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 speaks about is not on the diagram any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fix of %1 does not apply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule has schema %1; only schema 1 is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no rule id; write capital letters, a hyphen and three digits, such as HA-001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no severity; use critical, high, medium, low or info.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no category of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference must be an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list &apos;applies_to&apos; is empty: the rule would never run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must stand alone in &apos;applies_to&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No component kind matches &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the kinds in &apos;applies_to&apos; has the property &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs either &apos;check&apos; or &apos;builtin&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no built-in check &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no type of question; use text, number, bool or node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of a fix needs one of set, add, connect, place, remove, set_project and attest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component kind &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no property &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be project.x, requirements.x or load.x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs at least one example that it finds and one that passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an expression here, but this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text here, but this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 is defined twice: here and in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 could not be evaluated: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>The resource&apos;s type is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block&apos;s type is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments are a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bound in %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an expression, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop reads `item in list` or `item, index in list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot be a name in code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a map, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of each item is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has exactly one form; this has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of each entry is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`only` is `references` or `plain`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) cannot be written as Terraform yet and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not part of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No binding file describes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2 has no place in the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 leads to nothing in the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not exported by Zonedraft and is not replaced. Move it away, choose another folder, or ask for it to be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1 builds things that the base does not have; they are not part of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1 does without %2; the code keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1 changes the blocks of %2; the code keeps those of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1 changes %2 of %3 in a way that no variable can say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
