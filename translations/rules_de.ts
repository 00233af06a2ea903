<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>rules</name>
    <message>
        <source>%1 is to take over, but has no copy of this data.</source>
        <translation>%1 soll übernehmen, hat aber keine Kopie dieser Daten.</translation>
    </message>
    <message>
        <source>A NAT gateway lives in one zone, so losing that zone cuts off outbound internet for every other zone that is routed through it.</source>
        <translation>Ein NAT-Gateway steht in einer Zone; fällt sie aus, verliert jede andere Zone, die darüber geleitet wird, den Weg ins Internet.</translation>
    </message>
    <message>
        <source>A bad release stays live until somebody rolls it back.</source>
        <translation>Ein schlechtes Release bleibt in Betrieb, bis es jemand zurücksetzt.</translation>
    </message>
    <message>
        <source>A broken target goes unnoticed for %1 seconds.</source>
        <translation>Ein defektes Ziel bleibt %1 Sekunden lang unbemerkt.</translation>
    </message>
    <message>
        <source>A burstable class (%1) is throttled under sustained load.</source>
        <translation>Eine burstfähige Klasse (%1) wird unter Dauerlast gedrosselt.</translation>
    </message>
    <message>
        <source>A cluster has at most 15 readers, and 0 to 256 capacity units in steps of 0.5.</source>
        <translation>Ein Cluster hat höchstens 15 Reader und 0 bis 256 Kapazitätseinheiten in Schritten von 0,5.</translation>
    </message>
    <message>
        <source>A component in a single zone, on a path without alternative, takes the function down with its zone.</source>
        <translation>Eine Komponente in einer einzigen Zone, auf einem Weg ohne Alternative, reißt die Funktion mit ihrer Zone mit.</translation>
    </message>
    <message>
        <source>A database in a single zone has a service level of 99.5 % and needs a restore when its host or zone fails.</source>
        <translation>Eine Datenbank in einer einzigen Zone hat ein Service Level von 99,5 % und muss wiederhergestellt werden, wenn ihr Host oder ihre Zone ausfällt.</translation>
    </message>
    <message>
        <source>A deployment may leave too few tasks running.</source>
        <translation>Eine Bereitstellung kann zu wenige Aufgaben übrig lassen.</translation>
    </message>
    <message>
        <source>A flood of requests becomes a bill unless scaling has an upper bound.</source>
        <translation>Aus einer Flut von Anfragen wird eine Rechnung, wenn die Skalierung keine Obergrenze hat.</translation>
    </message>
    <message>
        <source>A full volume stops the database; storage that may grow does not fill up unnoticed.</source>
        <translation>Ein volles Volume hält die Datenbank an; Speicher, der wachsen darf, läuft nicht unbemerkt voll.</translation>
    </message>
    <message>
        <source>A function in a VPC cannot run while its only zone is impaired.</source>
        <translation>Eine Funktion in einem VPC kann nicht laufen, während ihre einzige Zone gestört ist.</translation>
    </message>
    <message>
        <source>A load balancer confined to one zone fails with that zone; its service level drops from 99.99 % to 99.9 %.</source>
        <translation>Ein auf eine Zone beschränkter Load Balancer fällt mit ihr aus; sein Service Level sinkt von 99,99 % auf 99,9 %.</translation>
    </message>
    <message>
        <source>A message that cannot be handled blocks the queue or comes back for ever.</source>
        <translation>Eine Nachricht, die nicht verarbeitet werden kann, blockiert die Warteschlange oder kommt immer wieder.</translation>
    </message>
    <message>
        <source>A mistake that destroys data cannot be undone as far as required.</source>
        <translation>Ein Fehler, der Daten zerstört, lässt sich nicht so weit wie gefordert rückgängig machen.</translation>
    </message>
    <message>
        <source>A mistaken destroy removes the primary store of the data.</source>
        <translation>Ein versehentliches Zerstören des Stacks entfernt den Hauptspeicher der Daten.</translation>
    </message>
    <message>
        <source>A processor needs a contract before personal data flows to it; health data in the USA needs a business associate agreement.</source>
        <translation>Ein Auftragsverarbeiter braucht einen Vertrag, bevor personenbezogene Daten zu ihm fließen; Gesundheitsdaten in den USA brauchen ein Business Associate Agreement.</translation>
    </message>
    <message>
        <source>A replica is a transfer too; only regions of the same area may hold copies.</source>
        <translation>Auch ein Replikat ist eine Übertragung; nur Regionen desselben Gebiets dürfen Kopien halten.</translation>
    </message>
    <message>
        <source>A rolling update must keep enough tasks for every zone, and needs room for new ones beside the old.</source>
        <translation>Eine schrittweise Aktualisierung muss genug Aufgaben für jede Zone behalten und braucht Platz für neue neben den alten.</translation>
    </message>
    <message>
        <source>A single instance has a service level of 99.5 % and does not heal itself; a group over two zones does.</source>
        <translation>Eine einzelne Instance hat ein Service Level von 99,5 % und heilt sich nicht selbst; eine Gruppe über zwei Zonen schon.</translation>
    </message>
    <message>
        <source>A single task is a single point of failure during crashes, deployments and scale-in.</source>
        <translation>Eine einzelne Aufgabe ist ein Single Point of Failure bei Abstürzen, Bereitstellungen und beim Verkleinern.</translation>
    </message>
    <message>
        <source>A slow or failing %1 takes this application down with it.</source>
        <translation>Wird %1 langsam oder fällt aus, reißt es diese Anwendung mit.</translation>
    </message>
    <message>
        <source>A standby region without data cannot take over.</source>
        <translation>Eine Ausweichregion ohne Daten kann nicht übernehmen.</translation>
    </message>
    <message>
        <source>A table has at most 20 global and 5 local indexes, and items of 400 KB.</source>
        <translation>Eine Tabelle hat höchstens 20 globale und 5 lokale Indizes und Elemente von 400 KB.</translation>
    </message>
    <message>
        <source>A timeout, a limit of retries and a circuit breaker keep the failure outside.</source>
        <translation>Ein Zeitlimit, begrenzte Wiederholungen und ein Circuit Breaker halten den Ausfall draußen.</translation>
    </message>
    <message>
        <source>AWS refuses further rules until the quota is raised.</source>
        <translation>AWS lehnt weitere Regeln ab, bis das Kontingent erhöht ist.</translation>
    </message>
    <message>
        <source>AWS refuses the cluster.</source>
        <translation>AWS lehnt den Cluster ab.</translation>
    </message>
    <message>
        <source>AWS refuses the reservation until the quota of the account is raised.</source>
        <translation>AWS lehnt die Reservierung ab, bis das Kontingent des Kontos erhöht ist.</translation>
    </message>
    <message>
        <source>AWS refuses the table or its items.</source>
        <translation>AWS lehnt die Tabelle oder ihre Elemente ab.</translation>
    </message>
    <message>
        <source>AWS refuses the task definition.</source>
        <translation>AWS lehnt die Aufgabendefinition ab.</translation>
    </message>
    <message>
        <source>Add a monthly budget</source>
        <translation>Monatsbudget hinzufügen</translation>
    </message>
    <message>
        <source>Add a monthly budget of %1 USD</source>
        <translation>Monatsbudget von %1 USD hinzufügen</translation>
    </message>
    <message>
        <source>Add a replica in another zone that takes over by itself</source>
        <translation>Replikat in einer anderen Zone hinzufügen, das von selbst übernimmt</translation>
    </message>
    <message>
        <source>Add a second instance in another zone</source>
        <translation>Zweite Instance in einer anderen Zone hinzufügen</translation>
    </message>
    <message>
        <source>After some attempts a message belongs into a queue of its own, where it can be looked at.</source>
        <translation>Nach einigen Versuchen gehört eine Nachricht in eine eigene Warteschlange, wo sie untersucht werden kann.</translation>
    </message>
    <message>
        <source>All copies of the service run in one availability zone.</source>
        <translation>Alle Kopien des Service laufen in einer Availability Zone.</translation>
    </message>
    <message>
        <source>Allow %1 tasks</source>
        <translation>%1 Aufgaben erlauben</translation>
    </message>
    <message>
        <source>Allowed are %1.</source>
        <translation>Erlaubt sind %1.</translation>
    </message>
    <message>
        <source>An application load balancer needs at least two zones to be created at all.</source>
        <translation>Ein Application Load Balancer braucht mindestens zwei Zonen, um überhaupt angelegt zu werden.</translation>
    </message>
    <message>
        <source>An event whose retries are used up vanishes silently unless a queue takes it.</source>
        <translation>Ein Ereignis, dessen Wiederholungen aufgebraucht sind, verschwindet still, wenn keine Warteschlange es auffängt.</translation>
    </message>
    <message>
        <source>An origin group tries a second origin when the first answers with errors or not at all.</source>
        <translation>Eine Ursprungsgruppe versucht einen zweiten Ursprung, wenn der erste mit Fehlern oder gar nicht antwortet.</translation>
    </message>
    <message>
        <source>At full scale the services may open %1 connections, more than the database allows.</source>
        <translation>Bei voller Größe können die Services %1 Verbindungen öffnen, mehr als die Datenbank erlaubt.</translation>
    </message>
    <message>
        <source>At least one store would lose more than the business allows in a regional event.</source>
        <translation>Mindestens ein Speicher würde bei einem regionalen Ereignis mehr verlieren, als das Geschäft erlaubt.</translation>
    </message>
    <message>
        <source>At most %1 requests per second are served; %2 arrive at peak.</source>
        <translation>Höchstens %1 Anfragen pro Sekunde werden bedient; %2 treffen in der Spitze ein.</translation>
    </message>
    <message>
        <source>At most %1 seconds may be lost; nothing keeps a copy in another region that is that fresh.</source>
        <translation>Höchstens %1 Sekunden dürfen verloren gehen; nichts hält in einer anderen Region eine so frische Kopie.</translation>
    </message>
    <message>
        <source>Aurora does not offer the capacity or the number of instances of this cluster.</source>
        <translation>Aurora bietet die Kapazität oder die Anzahl der Instances dieses Clusters nicht an.</translation>
    </message>
    <message>
        <source>Aurora keeps one day unless told otherwise, too short to notice damage and undo it.</source>
        <translation>Aurora behält ohne andere Angabe einen Tag, zu kurz, um Schaden zu bemerken und rückgängig zu machen.</translation>
    </message>
    <message>
        <source>By default 100 rules, 100 target groups and 1,000 targets are allowed.</source>
        <translation>Standardmäßig sind 100 Regeln, 100 Zielgruppen und 1.000 Ziele erlaubt.</translation>
    </message>
    <message>
        <source>Capacity that does not scale either throttles requests or is paid for nothing.</source>
        <translation>Kapazität, die nicht skaliert, drosselt entweder Anfragen oder wird umsonst bezahlt.</translation>
    </message>
    <message>
        <source>Check /health every 30 seconds</source>
        <translation>Alle 30 Sekunden /health prüfen</translation>
    </message>
    <message>
        <source>Check every 10 seconds and give up after two failures</source>
        <translation>Alle 10 Sekunden prüfen und nach zwei Fehlern aufgeben</translation>
    </message>
    <message>
        <source>Components stand in %1, which is not an allowed region.</source>
        <translation>Komponenten stehen in %1, einer nicht erlaubten Region.</translation>
    </message>
    <message>
        <source>Components that need each other can neither start nor recover by themselves, and their failures feed each other.</source>
        <translation>Komponenten, die einander brauchen, können weder allein starten noch sich allein erholen, und ihre Ausfälle verstärken sich.</translation>
    </message>
    <message>
        <source>Confirm all five</source>
        <translation>Alle fünf bestätigen</translation>
    </message>
    <message>
        <source>Confirm that a drill and a restore were done and the steps are written down</source>
        <translation>Bestätigen, dass eine Übung und eine Wiederherstellung stattfanden und die Schritte aufgeschrieben sind</translation>
    </message>
    <message>
        <source>Contracts with processors, deletion, portability, the process for breaches and the record of processing.</source>
        <translation>Verträge mit Auftragsverarbeitern, Löschung, Übertragbarkeit, das Verfahren bei Datenpannen und das Verzeichnis der Verarbeitungen.</translation>
    </message>
    <message>
        <source>Copies in one zone share one fate; when the zone fails, all of them are gone.</source>
        <translation>Kopien in einer Zone teilen ein Schicksal; fällt die Zone aus, sind alle verloren.</translation>
    </message>
    <message>
        <source>Copies of this data leave the area in which it must stay.</source>
        <translation>Kopien dieser Daten verlassen das Gebiet, in dem sie bleiben müssen.</translation>
    </message>
    <message>
        <source>Copy the tags to snapshots</source>
        <translation>Tags in die Snapshots kopieren</translation>
    </message>
    <message>
        <source>Costs without tags can neither be assigned to anybody nor filtered by a budget.</source>
        <translation>Kosten ohne Tags lassen sich weder jemandem zuordnen noch durch ein Budget filtern.</translation>
    </message>
    <message>
        <source>Creation fails until the quota is raised, or the load balancer is split.</source>
        <translation>Das Anlegen scheitert, bis das Kontingent erhöht oder der Load Balancer aufgeteilt ist.</translation>
    </message>
    <message>
        <source>Crossing zones on the way out adds a failure dependency that nobody needs, and charges for data between zones.</source>
        <translation>Auf dem Weg hinaus die Zone zu wechseln, schafft eine unnötige Ausfallabhängigkeit und kostet Gebühren für Daten zwischen Zonen.</translation>
    </message>
    <message>
        <source>Daily snapshots alone cannot meet a target below a day when a region is lost.</source>
        <translation>Tägliche Snapshots allein können ein Ziel unter einem Tag nicht erfüllen, wenn eine Region verloren geht.</translation>
    </message>
    <message>
        <source>Data can be restored from the last %1 days; %2 are required.</source>
        <translation>Daten lassen sich aus den letzten %1 Tagen wiederherstellen; gefordert sind %2.</translation>
    </message>
    <message>
        <source>Data must stay where the contract or the law says.</source>
        <translation>Daten müssen bleiben, wo Vertrag oder Gesetz es sagen.</translation>
    </message>
    <message>
        <source>Data that exists nowhere else stands in a cache without replica or snapshots.</source>
        <translation>Daten, die es sonst nirgends gibt, stehen in einem Cache ohne Replikat oder Snapshots.</translation>
    </message>
    <message>
        <source>Days now: %1.</source>
        <translation>Tage derzeit: %1.</translation>
    </message>
    <message>
        <source>Delete logs after a year</source>
        <translation>Protokolle nach einem Jahr löschen</translation>
    </message>
    <message>
        <source>Deleting the database leaves no last snapshot.</source>
        <translation>Das Löschen der Datenbank hinterlässt keinen letzten Snapshot.</translation>
    </message>
    <message>
        <source>Deletion, portability and contracts are matters of organisation, but required.</source>
        <translation>Löschung, Übertragbarkeit und Verträge sind Sache der Organisation, aber vorgeschrieben.</translation>
    </message>
    <message>
        <source>Digest files prove that the logs are the ones that were written.</source>
        <translation>Digest-Dateien beweisen, dass die Protokolle die ursprünglich geschriebenen sind.</translation>
    </message>
    <message>
        <source>Duties under the GDPR are not confirmed.</source>
        <translation>Pflichten nach der DSGVO sind nicht bestätigt.</translation>
    </message>
    <message>
        <source>Each build leaves an image that is paid for ever.</source>
        <translation>Jeder Build hinterlässt ein Image, das für immer bezahlt wird.</translation>
    </message>
    <message>
        <source>Each task has a pool of its own; a proxy or smaller pools keep the sum below the limit.</source>
        <translation>Jede Aufgabe hat einen eigenen Pool; ein Proxy oder kleinere Pools halten die Summe unter der Grenze.</translation>
    </message>
    <message>
        <source>Entries that are meant to be temporary never expire.</source>
        <translation>Einträge, die vorübergehend sein sollen, laufen nie ab.</translation>
    </message>
    <message>
        <source>Events that the function cannot handle are lost.</source>
        <translation>Ereignisse, die die Funktion nicht verarbeiten kann, gehen verloren.</translation>
    </message>
    <message>
        <source>Every image that was ever built stays in the repository.</source>
        <translation>Jedes je gebaute Image bleibt im Repository.</translation>
    </message>
    <message>
        <source>Everything that serves requests must spread over %1 zones.</source>
        <translation>Alles, was Anfragen bedient, muss sich über %1 Zonen erstrecken.</translation>
    </message>
    <message>
        <source>Expire entries after a day</source>
        <translation>Einträge nach einem Tag ablaufen lassen</translation>
    </message>
    <message>
        <source>Expire items by their attribute ttl</source>
        <translation>Elemente über ihr Attribut ttl ablaufen lassen</translation>
    </message>
    <message>
        <source>Fall back on another origin</source>
        <translation>Auf einen anderen Ursprung ausweichen</translation>
    </message>
    <message>
        <source>Fargate has no task with %1 CPU units and %2 MiB.</source>
        <translation>Fargate hat keine Aufgabe mit %1 CPU-Einheiten und %2 MiB.</translation>
    </message>
    <message>
        <source>Fewer zones than required take away the redundancy on which the availability target rests.</source>
        <translation>Weniger Zonen als gefordert nehmen die Redundanz, auf der das Verfügbarkeitsziel beruht.</translation>
    </message>
    <message>
        <source>Fixed capacity can neither follow demand nor replace what is lost.</source>
        <translation>Feste Kapazität kann weder der Nachfrage folgen noch Verlorenes ersetzen.</translation>
    </message>
    <message>
        <source>Give them %1 seconds</source>
        <translation>Ihnen %1 Sekunden geben</translation>
    </message>
    <message>
        <source>Give up after 30 seconds and three retries, and break the circuit</source>
        <translation>Nach 30 Sekunden und drei Wiederholungen aufgeben und den Stromkreis unterbrechen (Circuit Breaker)</translation>
    </message>
    <message>
        <source>Health data is handled without a business associate agreement with AWS.</source>
        <translation>Gesundheitsdaten werden ohne Business Associate Agreement mit AWS verarbeitet.</translation>
    </message>
    <message>
        <source>How long recovery from the loss of a zone takes is not known.</source>
        <translation>Wie lange die Erholung vom Verlust einer Zone dauert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How long recovery from the loss of the region takes is not known.</source>
        <translation>Wie lange die Erholung vom Verlust der Region dauert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How much may the stack cost per month, in USD?</source>
        <translation>Wie viel darf der Stack pro Monat kosten, in USD?</translation>
    </message>
    <message>
        <source>If the region is lost, more data than allowed is lost with it.</source>
        <translation>Geht die Region verloren, gehen mehr Daten als erlaubt mit ihr verloren.</translation>
    </message>
    <message>
        <source>Is the agreement with the provider signed?</source>
        <translation>Ist der Vertrag mit dem Anbieter unterschrieben?</translation>
    </message>
    <message>
        <source>It stands in %1 of the %2 availability zones that are required.</source>
        <translation>Es steht in %1 der %2 geforderten Availability Zones.</translation>
    </message>
    <message>
        <source>Keep %1 days of history</source>
        <translation>%1 Tage Verlauf behalten</translation>
    </message>
    <message>
        <source>Keep %1 regular tasks</source>
        <translation>%1 reguläre Aufgaben behalten</translation>
    </message>
    <message>
        <source>Keep %1 regular tasks and mix the rest 30 to 70</source>
        <translation>%1 reguläre Aufgaben behalten und den Rest 30 zu 70 mischen</translation>
    </message>
    <message>
        <source>Keep a replica and a snapshot a day</source>
        <translation>Ein Replikat und einen Snapshot pro Tag behalten</translation>
    </message>
    <message>
        <source>Keep a replica in %1</source>
        <translation>Ein Replikat in %1 halten</translation>
    </message>
    <message>
        <source>Keep a standby in a second zone</source>
        <translation>Eine Standby-Instance in einer zweiten Zone halten</translation>
    </message>
    <message>
        <source>Keep at least %1 tasks running</source>
        <translation>Mindestens %1 Aufgaben am Laufen halten</translation>
    </message>
    <message>
        <source>Keep backups for %1 days</source>
        <translation>Sicherungen %1 Tage aufbewahren</translation>
    </message>
    <message>
        <source>Keep backups of seven days</source>
        <translation>Sicherungen von sieben Tagen aufbewahren</translation>
    </message>
    <message>
        <source>Keep copies in the same area only</source>
        <translation>Kopien nur im selben Gebiet halten</translation>
    </message>
    <message>
        <source>Keep failed events in a queue</source>
        <translation>Fehlgeschlagene Ereignisse in einer Warteschlange aufbewahren</translation>
    </message>
    <message>
        <source>Keep old versions of every object</source>
        <translation>Alte Versionen jedes Objekts aufbewahren</translation>
    </message>
    <message>
        <source>Keep the last 30 images</source>
        <translation>Die letzten 30 Images behalten</translation>
    </message>
    <message>
        <source>Let %1 cover two zones</source>
        <translation>%1 zwei Zonen abdecken lassen</translation>
    </message>
    <message>
        <source>Let CloudFront in on port %1 only</source>
        <translation>CloudFront nur auf Port %1 hereinlassen</translation>
    </message>
    <message>
        <source>Let the capacity follow demand</source>
        <translation>Die Kapazität der Nachfrage folgen lassen</translation>
    </message>
    <message>
        <source>Let the readers scale with the writer</source>
        <translation>Die Reader mit dem Writer skalieren lassen</translation>
    </message>
    <message>
        <source>Let the storage grow to twice its size</source>
        <translation>Den Speicher auf das Doppelte wachsen lassen</translation>
    </message>
    <message>
        <source>Let the trail record all regions</source>
        <translation>Den Trail alle Regionen aufzeichnen lassen</translation>
    </message>
    <message>
        <source>Logs, old versions and what nobody reads any more pile up and are paid every month.</source>
        <translation>Protokolle, alte Versionen und was niemand mehr liest, häufen sich an und werden jeden Monat bezahlt.</translation>
    </message>
    <message>
        <source>Make it a global table</source>
        <translation>Zur globalen Tabelle machen</translation>
    </message>
    <message>
        <source>Make one of the connections optional (not hard), or put a queue between them.</source>
        <translation>Eine der Verbindungen optional machen (nicht hart) oder eine Warteschlange dazwischensetzen.</translation>
    </message>
    <message>
        <source>Make the cluster a global database</source>
        <translation>Den Cluster zur globalen Datenbank machen</translation>
    </message>
    <message>
        <source>Move messages aside after five attempts</source>
        <translation>Nachrichten nach fünf Versuchen beiseitelegen</translation>
    </message>
    <message>
        <source>Move objects to cheaper storage after 30 days</source>
        <translation>Objekte nach 30 Tagen in günstigeren Speicher verschieben</translation>
    </message>
    <message>
        <source>Nobody can find out later who changed what in the account.</source>
        <translation>Niemand kann später herausfinden, wer was im Konto geändert hat.</translation>
    </message>
    <message>
        <source>Nobody can prove that the audit trail was not altered.</source>
        <translation>Niemand kann beweisen, dass die Prüfspur nicht verändert wurde.</translation>
    </message>
    <message>
        <source>Nobody checks whether the targets are healthy.</source>
        <translation>Niemand prüft, ob die Ziele fehlerfrei sind.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that recovery was tried and is written down.</source>
        <translation>Niemand hat bestätigt, dass die Wiederherstellung erprobt und aufgeschrieben ist.</translation>
    </message>
    <message>
        <source>Nobody is told when the stack costs more than expected.</source>
        <translation>Niemand erfährt es, wenn der Stack mehr kostet als erwartet.</translation>
    </message>
    <message>
        <source>Nothing ever leaves the bucket.</source>
        <translation>Nichts verlässt je den Bucket.</translation>
    </message>
    <message>
        <source>Nothing runs in %1, which is to take over within %2 min.</source>
        <translation>Nichts läuft in %1, das binnen %2 min übernehmen soll.</translation>
    </message>
    <message>
        <source>Nothing sends requests to the other region when one fails.</source>
        <translation>Nichts schickt Anfragen in die andere Region, wenn eine ausfällt.</translation>
    </message>
    <message>
        <source>Objects that are overwritten or deleted in the bucket are gone.</source>
        <translation>Überschriebene oder gelöschte Objekte des Buckets sind verloren.</translation>
    </message>
    <message>
        <source>One gateway saves the hourly price of the others where it does not matter that a zone goes offline.</source>
        <translation>Ein Gateway spart den Stundenpreis der anderen, wo es nichts ausmacht, dass eine Zone offline geht.</translation>
    </message>
    <message>
        <source>One per zone, at least %1, keeps the service redundant.</source>
        <translation>Eines je Zone, mindestens %1, hält den Service redundant.</translation>
    </message>
    <message>
        <source>Only %1 regular tasks would survive if all Spot capacity were taken back.</source>
        <translation>Nur %1 reguläre Aufgaben würden überleben, wenn alle Spot-Kapazität entzogen würde.</translation>
    </message>
    <message>
        <source>Open one port only for CloudFront, split the group, or have the quota raised.</source>
        <translation>Nur einen Port für CloudFront öffnen, die Gruppe aufteilen oder das Kontingent erhöhen lassen.</translation>
    </message>
    <message>
        <source>Outside production, %1 NAT gateways are paid where one would do.</source>
        <translation>Außerhalb der Produktion werden %1 NAT-Gateways bezahlt, wo eines genügen würde.</translation>
    </message>
    <message>
        <source>Pay per request</source>
        <translation>Je Anfrage bezahlen</translation>
    </message>
    <message>
        <source>Personal data goes to %1 without an agreement on how it is handled.</source>
        <translation>Personenbezogene Daten gehen an %1 ohne Vertrag über ihre Verarbeitung.</translation>
    </message>
    <message>
        <source>Point-in-time recovery reaches back only as far as the automated backups; damage is often noticed after days.</source>
        <translation>Die Point-in-Time-Recovery reicht nur so weit zurück wie die automatischen Sicherungen; Schaden wird oft erst nach Tagen bemerkt.</translation>
    </message>
    <message>
        <source>Protected health information may be processed only by eligible services under an agreement.</source>
        <translation>Geschützte Gesundheitsdaten dürfen nur von geeigneten Diensten auf Grundlage eines Vertrags verarbeitet werden.</translation>
    </message>
    <message>
        <source>Put a NAT gateway into each of the %1 zones</source>
        <translation>In jede der %1 Zonen ein NAT-Gateway setzen</translation>
    </message>
    <message>
        <source>RDS refuses subnet groups with fewer than two zones, and neither a standby nor failover is possible without a second one.</source>
        <translation>RDS lehnt Subnetzgruppen mit weniger als zwei Zonen ab, und ohne eine zweite sind weder Standby noch Failover möglich.</translation>
    </message>
    <message>
        <source>Readers of promotion tier %1 scale by themselves, not with the writer.</source>
        <translation>Reader mit der Failover-Priorität %1 skalieren für sich, nicht mit dem Writer.</translation>
    </message>
    <message>
        <source>Record all regions in a trail</source>
        <translation>Alle Regionen in einem Trail aufzeichnen</translation>
    </message>
    <message>
        <source>Record that the agreement is signed</source>
        <translation>Festhalten, dass der Vertrag unterschrieben ist</translation>
    </message>
    <message>
        <source>Recovery from the loss of a zone takes %1 min; at most %2 min are allowed.</source>
        <translation>Die Erholung vom Verlust einer Zone dauert %1 min; höchstens %2 min sind erlaubt.</translation>
    </message>
    <message>
        <source>Recovery from the loss of the region takes %1 min; at most %2 min are allowed.</source>
        <translation>Die Erholung vom Verlust der Region dauert %1 min; höchstens %2 min sind erlaubt.</translation>
    </message>
    <message>
        <source>Recovery that was never tried rarely meets its targets.</source>
        <translation>Eine nie erprobte Wiederherstellung erreicht ihre Ziele selten.</translation>
    </message>
    <message>
        <source>Replicas that are not promoted by themselves, or that share a zone, are no failover.</source>
        <translation>Replikate, die nicht von selbst übernehmen oder sich eine Zone teilen, sind kein Failover.</translation>
    </message>
    <message>
        <source>Replication copies damage; only copies of earlier states let you go back.</source>
        <translation>Replikation kopiert auch Schäden; nur Kopien früherer Stände führen zurück.</translation>
    </message>
    <message>
        <source>Requests depend on one machine that nothing replaces.</source>
        <translation>Anfragen hängen von einer Maschine ab, die nichts ersetzt.</translation>
    </message>
    <message>
        <source>Requests in flight get %1 seconds to finish when a target goes away.</source>
        <translation>Laufende Anfragen haben %1 Sekunden zum Beenden, wenn ein Ziel ausscheidet.</translation>
    </message>
    <message>
        <source>Requests take longer than the %1 ms that are required.</source>
        <translation>Anfragen dauern länger als die geforderten %1 ms.</translation>
    </message>
    <message>
        <source>Roll failed deployments back by themselves</source>
        <translation>Fehlgeschlagene Bereitstellungen von selbst zurücksetzen</translation>
    </message>
    <message>
        <source>Round the memory to what goes with %1 CPU units</source>
        <translation>Den Arbeitsspeicher auf das runden, was zu %1 CPU-Einheiten passt</translation>
    </message>
    <message>
        <source>Round to what Aurora offers</source>
        <translation>Auf das runden, was Aurora anbietet</translation>
    </message>
    <message>
        <source>Run 70 percent on Spot</source>
        <translation>70 Prozent auf Spot laufen lassen</translation>
    </message>
    <message>
        <source>Run at least %1 tasks</source>
        <translation>Mindestens %1 Aufgaben laufen lassen</translation>
    </message>
    <message>
        <source>Scale between %1 and %2 tasks</source>
        <translation>Zwischen %1 und %2 Aufgaben skalieren</translation>
    </message>
    <message>
        <source>Scale on %1 at %2</source>
        <translation>Nach %1 bei %2 skalieren</translation>
    </message>
    <message>
        <source>Scaling must follow the measure that saturates first.</source>
        <translation>Die Skalierung muss dem Maß folgen, das zuerst ausgelastet ist.</translation>
    </message>
    <message>
        <source>Serverless readers in the tiers 2 to 15 scale independently of the writer and may be at minimum capacity when they are promoted.</source>
        <translation>Serverless-Reader mit Priorität 2 bis 15 skalieren unabhängig vom Writer und können bei ihrer Beförderung auf kleinster Kapazität sein.</translation>
    </message>
    <message>
        <source>Sessions and cached entries that stay for ever grow the bill and keep personal data longer than needed.</source>
        <translation>Sitzungen und Cache-Einträge, die für immer bleiben, lassen die Rechnung wachsen und bewahren personenbezogene Daten länger als nötig auf.</translation>
    </message>
    <message>
        <source>Set the tag %1</source>
        <translation>Tag %1 setzen</translation>
    </message>
    <message>
        <source>Share one NAT gateway among the zones</source>
        <translation>Ein NAT-Gateway für alle Zonen gemeinsam nutzen</translation>
    </message>
    <message>
        <source>Snapshots of the database carry no tags.</source>
        <translation>Snapshots der Datenbank tragen keine Tags.</translation>
    </message>
    <message>
        <source>Snapshots without tags escape the assignment of costs and rules about how long they are kept.</source>
        <translation>Snapshots ohne Tags entgehen der Kostenzuordnung und den Regeln, wie lange sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Spot capacity can be taken back with two minutes&apos; notice, possibly everywhere at once.</source>
        <translation>Spot-Kapazität kann mit zwei Minuten Vorwarnung entzogen werden, womöglich überall zugleich.</translation>
    </message>
    <message>
        <source>Spot capacity costs 60 to 70 percent less and suits work that can be interrupted.</source>
        <translation>Spot-Kapazität kostet 60 bis 70 Prozent weniger und eignet sich für Arbeit, die unterbrochen werden kann.</translation>
    </message>
    <message>
        <source>Spread it over %1 zones</source>
        <translation>Über %1 Zonen verteilen</translation>
    </message>
    <message>
        <source>Spread it over two zones</source>
        <translation>Über zwei Zonen verteilen</translation>
    </message>
    <message>
        <source>Spread the function over two zones</source>
        <translation>Die Funktion über zwei Zonen verteilen</translation>
    </message>
    <message>
        <source>Spread the load balancer over two zones</source>
        <translation>Den Load Balancer über zwei Zonen verteilen</translation>
    </message>
    <message>
        <source>Spread the nodes over two zones with automatic failover</source>
        <translation>Die Knoten über zwei Zonen mit automatischem Failover verteilen</translation>
    </message>
    <message>
        <source>Spread the service over two zones</source>
        <translation>Den Service über zwei Zonen verteilen</translation>
    </message>
    <message>
        <source>Start new tasks before old ones stop (100 % to 200 %)</source>
        <translation>Neue Aufgaben starten, bevor alte enden (100 % bis 200 %)</translation>
    </message>
    <message>
        <source>Stop growing at %1 tasks</source>
        <translation>Wachstum bei %1 Aufgaben beenden</translation>
    </message>
    <message>
        <source>Take a last snapshot on deletion</source>
        <translation>Beim Löschen einen letzten Snapshot anlegen</translation>
    </message>
    <message>
        <source>The account already has a trail outside this design</source>
        <translation>Das Konto hat bereits einen Trail außerhalb dieses Entwurfs</translation>
    </message>
    <message>
        <source>The budget warns nobody, or not at every threshold that is required.</source>
        <translation>Das Budget warnt niemanden oder nicht bei jeder geforderten Schwelle.</translation>
    </message>
    <message>
        <source>The cache runs on a single node.</source>
        <translation>Der Cache läuft auf einem einzigen Knoten.</translation>
    </message>
    <message>
        <source>The cluster keeps its backups for less than a week.</source>
        <translation>Der Cluster bewahrt seine Sicherungen weniger als eine Woche auf.</translation>
    </message>
    <message>
        <source>The creation of further addresses fails until the quota is raised.</source>
        <translation>Das Anlegen weiterer Adressen scheitert, bis das Kontingent erhöht ist.</translation>
    </message>
    <message>
        <source>The database can be deleted by mistake.</source>
        <translation>Die Datenbank kann versehentlich gelöscht werden.</translation>
    </message>
    <message>
        <source>The database cluster has no instance in a second zone to fail over to.</source>
        <translation>Der Datenbankcluster hat keine Instance in einer zweiten Zone, auf die er ausweichen kann.</translation>
    </message>
    <message>
        <source>The database has no copy in another region, although less than a day may be lost.</source>
        <translation>Die Datenbank hat keine Kopie in einer anderen Region, obwohl weniger als ein Tag verloren gehen darf.</translation>
    </message>
    <message>
        <source>The database has no standby in a second availability zone.</source>
        <translation>Die Datenbank hat keine Standby-Instance in einer zweiten Availability Zone.</translation>
    </message>
    <message>
        <source>The database keeps its backups for less than a week.</source>
        <translation>Die Datenbank bewahrt ihre Sicherungen weniger als eine Woche auf.</translation>
    </message>
    <message>
        <source>The database stops when its %1 GB are full.</source>
        <translation>Die Datenbank hält an, wenn ihre %1 GB voll sind.</translation>
    </message>
    <message>
        <source>The deployment circuit breaker notices that new tasks do not become healthy and returns to the last release that worked.</source>
        <translation>Der Circuit Breaker der Bereitstellung bemerkt, dass neue Aufgaben nicht fehlerfrei werden, und kehrt zum letzten funktionierenden Release zurück.</translation>
    </message>
    <message>
        <source>The design cannot be run for the money that was agreed.</source>
        <translation>Der Entwurf lässt sich für das vereinbarte Geld nicht betreiben.</translation>
    </message>
    <message>
        <source>The distribution has no second origin to fall back on.</source>
        <translation>Die Verteilung hat keinen zweiten Ursprung zum Ausweichen.</translation>
    </message>
    <message>
        <source>The function runs in one availability zone only.</source>
        <translation>Die Funktion läuft nur in einer Availability Zone.</translation>
    </message>
    <message>
        <source>The functions of the region reserve %1 simultaneous calls; 900 can be reserved.</source>
        <translation>Die Funktionen der Region reservieren %1 gleichzeitige Aufrufe; 900 lassen sich reservieren.</translation>
    </message>
    <message>
        <source>The hops of the synchronous path add up to more than the target.</source>
        <translation>Die Stationen des synchronen Wegs ergeben zusammen mehr als das Ziel.</translation>
    </message>
    <message>
        <source>The limit is %1 seconds.</source>
        <translation>Das Limit beträgt %1 Sekunden.</translation>
    </message>
    <message>
        <source>The load balancer exceeds a quota of AWS (%1 rules, %2 targets).</source>
        <translation>Der Load Balancer überschreitet ein Kontingent von AWS (%1 Regeln, %2 Ziele).</translation>
    </message>
    <message>
        <source>The load balancer stands in one availability zone only.</source>
        <translation>Der Load Balancer steht nur in einer Availability Zone.</translation>
    </message>
    <message>
        <source>The loss of a zone happens more often than the loss of a region and must be absorbed within the target.</source>
        <translation>Der Verlust einer Zone kommt häufiger vor als der einer Region und muss innerhalb des Ziels aufgefangen werden.</translation>
    </message>
    <message>
        <source>The loss of the node empties the cache, drops sessions and sends the full load to the database.</source>
        <translation>Der Verlust des Knotens leert den Cache, verwirft Sitzungen und schickt die volle Last an die Datenbank.</translation>
    </message>
    <message>
        <source>The private subnet leaves through a NAT gateway in another zone although its own zone has one.</source>
        <translation>Das private Subnetz geht über ein NAT-Gateway in einer anderen Zone hinaus, obwohl seine eigene Zone eines hat.</translation>
    </message>
    <message>
        <source>The private subnets of %1 availability zones share a NAT gateway.</source>
        <translation>Die privaten Subnetze von %1 Availability Zones teilen sich ein NAT-Gateway.</translation>
    </message>
    <message>
        <source>The product of the service levels of everything that a request needs cannot reach the target.</source>
        <translation>Das Produkt der Service Levels von allem, was eine Anfrage braucht, kann das Ziel nicht erreichen.</translation>
    </message>
    <message>
        <source>The reader that would take over may be at its smallest size.</source>
        <translation>Der Reader, der übernehmen würde, ist womöglich auf seiner kleinsten Größe.</translation>
    </message>
    <message>
        <source>The record of calls to the account is the first evidence in every audit and every incident.</source>
        <translation>Die Aufzeichnung der Aufrufe im Konto ist der erste Nachweis bei jedem Audit und jedem Vorfall.</translation>
    </message>
    <message>
        <source>The region needs %1 public addresses; 5 are allowed.</source>
        <translation>Die Region braucht %1 öffentliche Adressen; 5 sind erlaubt.</translation>
    </message>
    <message>
        <source>The regular base is the capacity that survives when Spot is taken back; it must itself be redundant.</source>
        <translation>Die reguläre Basis ist die Kapazität, die bleibt, wenn Spot entzogen wird; sie muss selbst redundant sein.</translation>
    </message>
    <message>
        <source>The replicas of the cache do not take over when a zone fails.</source>
        <translation>Die Replikate des Caches übernehmen nicht, wenn eine Zone ausfällt.</translation>
    </message>
    <message>
        <source>The requirement says how far back a restore must reach; automated backups reach 35 days at most, beyond that a backup plan is needed.</source>
        <translation>Die Anforderung sagt, wie weit eine Wiederherstellung zurückreichen muss; automatische Sicherungen reichen höchstens 35 Tage, darüber hinaus braucht es einen Sicherungsplan.</translation>
    </message>
    <message>
        <source>The security group counts as %1 rules in one direction; 60 are allowed.</source>
        <translation>Die Sicherheitsgruppe zählt als %1 Regeln in einer Richtung; 60 sind erlaubt.</translation>
    </message>
    <message>
        <source>The service does not scale on what is required.</source>
        <translation>Der Service skaliert nicht nach dem, was gefordert ist.</translation>
    </message>
    <message>
        <source>The service does not scale with demand.</source>
        <translation>Der Service skaliert nicht mit der Nachfrage.</translation>
    </message>
    <message>
        <source>The service may be interrupted, yet runs on regular capacity only.</source>
        <translation>Der Service darf unterbrochen werden, läuft aber nur auf regulärer Kapazität.</translation>
    </message>
    <message>
        <source>The service may grow to %1 tasks; the limit is %2.</source>
        <translation>Der Service kann auf %1 Aufgaben wachsen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The service may shrink to %1 tasks in %2 zones; %3 are needed.</source>
        <translation>Der Service kann auf %1 Aufgaben in %2 Zonen schrumpfen; nötig sind %3.</translation>
    </message>
    <message>
        <source>The service may shrink to a single task.</source>
        <translation>Der Service kann auf eine einzige Aufgabe schrumpfen.</translation>
    </message>
    <message>
        <source>The service runs on Spot capacity only.</source>
        <translation>Der Service läuft nur auf Spot-Kapazität.</translation>
    </message>
    <message>
        <source>The service saturates before the peak that it was planned for.</source>
        <translation>Der Service ist ausgelastet, bevor die geplante Spitze erreicht ist.</translation>
    </message>
    <message>
        <source>The stack costs about %1 USD a month; %2 were agreed.</source>
        <translation>Der Stack kostet etwa %1 USD im Monat; vereinbart waren %2.</translation>
    </message>
    <message>
        <source>The stack works %1 % of the time at best; %2 % are required.</source>
        <translation>Der Stack funktioniert bestenfalls %1 % der Zeit; gefordert sind %2 %.</translation>
    </message>
    <message>
        <source>The steps of the recovery, one after the other, take longer than the business allows.</source>
        <translation>Die Schritte der Wiederherstellung dauern nacheinander länger, als das Geschäft erlaubt.</translation>
    </message>
    <message>
        <source>The subnet group covers one availability zone only.</source>
        <translation>Die Subnetzgruppe deckt nur eine Availability Zone ab.</translation>
    </message>
    <message>
        <source>The system serves from several regions, but the table exists in one only.</source>
        <translation>Das System bedient aus mehreren Regionen, aber die Tabelle gibt es nur in einer.</translation>
    </message>
    <message>
        <source>The table exceeds a limit of DynamoDB (%1 global and %2 local indexes).</source>
        <translation>Die Tabelle überschreitet eine Grenze von DynamoDB (%1 globale und %2 lokale Indizes).</translation>
    </message>
    <message>
        <source>The table has fixed capacity that does not follow demand.</source>
        <translation>Die Tabelle hat feste Kapazität, die der Nachfrage nicht folgt.</translation>
    </message>
    <message>
        <source>The table has no point-in-time recovery.</source>
        <translation>Die Tabelle hat keine Point-in-Time-Recovery.</translation>
    </message>
    <message>
        <source>The tag %1 is required, but not set for the project.</source>
        <translation>Das Tag %1 ist gefordert, aber für das Projekt nicht gesetzt.</translation>
    </message>
    <message>
        <source>The time until a failure is noticed is part of every recovery and lowers availability directly.</source>
        <translation>Die Zeit, bis ein Ausfall bemerkt wird, ist Teil jeder Wiederherstellung und senkt die Verfügbarkeit unmittelbar.</translation>
    </message>
    <message>
        <source>These components need each other: %1.</source>
        <translation>Diese Komponenten brauchen einander: %1.</translation>
    </message>
    <message>
        <source>To destroy the stack loses all data that other backups do not hold; automated backups go with the database.</source>
        <translation>Den Stack zu zerstören, vernichtet alle Daten, die keine andere Sicherung enthält; automatische Sicherungen verschwinden mit der Datenbank.</translation>
    </message>
    <message>
        <source>To rebuild a stack from code takes longer than an hour; a small copy has to stand ready.</source>
        <translation>Einen Stack aus Code neu zu bauen, dauert länger als eine Stunde; eine kleine Kopie muss bereitstehen.</translation>
    </message>
    <message>
        <source>Too short a time cuts requests off on every deployment, too long a time makes scaling in slow.</source>
        <translation>Eine zu kurze Zeit bricht bei jeder Bereitstellung Anfragen ab, eine zu lange macht das Verkleinern träge.</translation>
    </message>
    <message>
        <source>Turn on deletion protection</source>
        <translation>Löschschutz einschalten</translation>
    </message>
    <message>
        <source>Turn on point-in-time recovery</source>
        <translation>Point-in-Time-Recovery einschalten</translation>
    </message>
    <message>
        <source>Use a class with full processors (db.r7g.large)</source>
        <translation>Eine Klasse mit vollen Prozessoren verwenden (db.r7g.large)</translation>
    </message>
    <message>
        <source>Use the routes that follow from the network</source>
        <translation>Die Routen verwenden, die sich aus dem Netzwerk ergeben</translation>
    </message>
    <message>
        <source>Users are logged out, or data is lost, when the node fails.</source>
        <translation>Benutzer werden abgemeldet, oder Daten gehen verloren, wenn der Knoten ausfällt.</translation>
    </message>
    <message>
        <source>Users lose the service when the one zone of this component fails.</source>
        <translation>Benutzer verlieren den Service, wenn die eine Zone dieser Komponente ausfällt.</translation>
    </message>
    <message>
        <source>Versions are the only way back after an overwrite or a deletion, and replication needs them.</source>
        <translation>Versionen sind der einzige Weg zurück nach einem Überschreiben oder Löschen, und Replikation braucht sie.</translation>
    </message>
    <message>
        <source>Warn at %1 percent, by e-mail</source>
        <translation>Bei %1 Prozent warnen, per E-Mail</translation>
    </message>
    <message>
        <source>Warnings must come early and reach somebody.</source>
        <translation>Warnungen müssen früh kommen und jemanden erreichen.</translation>
    </message>
    <message>
        <source>What should the missing tag say?</source>
        <translation>Was soll im fehlenden Tag stehen?</translation>
    </message>
    <message>
        <source>When all connections are taken, new tasks fail to connect exactly when load is highest.</source>
        <translation>Sind alle Verbindungen belegt, können sich neue Aufgaben genau dann nicht verbinden, wenn die Last am höchsten ist.</translation>
    </message>
    <message>
        <source>When the credits of a burstable class are used up, its processors are slowed down.</source>
        <translation>Sind die Guthaben einer burstfähigen Klasse aufgebraucht, werden ihre Prozessoren verlangsamt.</translation>
    </message>
    <message>
        <source>When the zone of the gateway fails, everything in the other zones loses its way to the internet.</source>
        <translation>Fällt die Zone des Gateways aus, verliert alles in den anderen Zonen den Weg ins Internet.</translation>
    </message>
    <message>
        <source>Whether requests are answered within %1 ms is not known.</source>
        <translation>Ob Anfragen binnen %1 ms beantwortet werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the service can serve %1 requests per second is not known: say what one task serves.</source>
        <translation>Ob der Service %1 Anfragen pro Sekunde bedienen kann, ist nicht bekannt: bitte angeben, was eine Aufgabe bedient.</translation>
    </message>
    <message>
        <source>Whether the stack works %1 % of the time is not known.</source>
        <translation>Ob der Stack %1 % der Zeit funktioniert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which load balancer or bucket answers when the first origin fails?</source>
        <translation>Welcher Load Balancer oder Bucket antwortet, wenn der erste Ursprung ausfällt?</translation>
    </message>
    <message>
        <source>Which region takes over, such as us-west-2?</source>
        <translation>Welche Region übernimmt, etwa us-west-2?</translation>
    </message>
    <message>
        <source>Who is told when the budget is nearly spent? (e-mail address)</source>
        <translation>Wer wird benachrichtigt, wenn das Budget fast aufgebraucht ist? (E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>With fewer tasks than zones at least one zone holds none, so the loss of another zone can take most of the capacity at once.</source>
        <translation>Mit weniger Aufgaben als Zonen ist mindestens eine Zone leer; der Verlust einer anderen kann dann den größten Teil der Kapazität auf einmal kosten.</translation>
    </message>
    <message>
        <source>Without a budget too high a bill is noticed when the invoice comes.</source>
        <translation>Ohne Budget wird eine zu hohe Rechnung erst bemerkt, wenn sie kommt.</translation>
    </message>
    <message>
        <source>Without a check at the level of the application, requests keep going to targets that are broken.</source>
        <translation>Ohne eine Prüfung auf Anwendungsebene gehen weiter Anfragen an defekte Ziele.</translation>
    </message>
    <message>
        <source>Without a reader Aurora makes a new writer in the same zone, which typically takes minutes, and the loss of the zone needs a person.</source>
        <translation>Ohne Reader legt Aurora einen neuen Writer in derselben Zone an, was meist Minuten dauert, und beim Verlust der Zone muss ein Mensch eingreifen.</translation>
    </message>
    <message>
        <source>Without point-in-time recovery an accidental write or delete cannot be undone.</source>
        <translation>Ohne Point-in-Time-Recovery lässt sich ein versehentliches Schreiben oder Löschen nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Without replicas a region that takes over has no table.</source>
        <translation>Ohne Replikate hat eine übernehmende Region keine Tabelle.</translation>
    </message>
    <message>
        <source>Without routing that follows health checks the second region is out of reach until somebody changes DNS.</source>
        <translation>Ohne Routing, das den Zustandsprüfungen folgt, bleibt die zweite Region unerreichbar, bis jemand das DNS ändert.</translation>
    </message>
    <message>
        <source>Without them the outage of somebody else becomes an outage of the whole workload.</source>
        <translation>Ohne sie wird der Ausfall eines anderen zum Ausfall des Ganzen.</translation>
    </message>
    <message>
        <source>Write digest files</source>
        <translation>Digest-Dateien schreiben</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>disaster-recovery</source>
        <translation>Notfallwiederherstellung</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Kontingente</translation>
    </message>
</context>
</TS>
