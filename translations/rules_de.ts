<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>rules</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 GB a month take an expensive way to %2.</source>
        <translation>%1 GB im Monat nehmen einen teuren Weg zu %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections without TLS.</source>
        <translation>%1 nimmt Verbindungen ohne TLS an.</translation>
    </message>
    <message>
        <source>%1 cannot serve without the cache %2, which holds only what can be computed again.</source>
        <translation>%1 kann ohne den Cache %2 nicht bedienen, der nur enthält, was sich neu berechnen lässt.</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2.</source>
        <translation>%1 kann nicht in %2 stehen.</translation>
    </message>
    <message>
        <source>%1 copes without it and asks the source instead</source>
        <translation>%1 kommt ohne ihn aus und fragt stattdessen die Quelle</translation>
    </message>
    <message>
        <source>%1 gives up before %2 can finish.</source>
        <translation>%1 gibt auf, bevor %2 fertig werden kann.</translation>
    </message>
    <message>
        <source>%1 has a setting that AWS does not know or that does not fit its version.</source>
        <translation>%1 hat eine Einstellung, die AWS nicht kennt oder die nicht zur Version passt.</translation>
    </message>
    <message>
        <source>%1 has a value that is not allowed.</source>
        <translation>%1 hat einen nicht erlaubten Wert.</translation>
    </message>
    <message>
        <source>%1 is not among the own host names of %2.</source>
        <translation>%1 gehört nicht zu den eigenen Hostnamen von %2.</translation>
    </message>
    <message>
        <source>%1 is not closed: storage, nodes, clients or rights are open.</source>
        <translation>%1 ist nicht geschlossen: Speicher, Knoten, Clients oder Rechte sind offen.</translation>
    </message>
    <message>
        <source>%1 is paid for and serves nothing.</source>
        <translation>%1 kostet und dient nichts.</translation>
    </message>
    <message>
        <source>%1 is smaller than the database that is asked for.</source>
        <translation>%1 ist kleiner als die geforderte Datenbank.</translation>
    </message>
    <message>
        <source>%1 is to take over, but %2 cannot be used there.</source>
        <translation>%1 soll übernehmen, aber %2 kann dort nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1 is to take over, but has no copy of this data.</source>
        <translation>%1 soll übernehmen, hat aber keine Kopie dieser Daten.</translation>
    </message>
    <message>
        <source>%1 is told of a database that is not on the diagram.</source>
        <translation>%1 kennt eine Datenbank, die nicht gezeichnet ist.</translation>
    </message>
    <message>
        <source>%1 lies in one zone, but what needs it runs in several.</source>
        <translation>%1 liegt in einer Zone, aber was es braucht, läuft in mehreren.</translation>
    </message>
    <message>
        <source>%1 mirrors a region that is a mirror itself, so nothing is mirrored.</source>
        <translation>%1 spiegelt eine Region, die selbst eine Spiegelung ist; deshalb wird nichts gespiegelt.</translation>
    </message>
    <message>
        <source>%1 mostly reads, is busy and has nothing that takes reads off it.</source>
        <translation>%1 liest überwiegend, ist ausgelastet und hat nichts, was ihm Lesezugriffe abnimmt.</translation>
    </message>
    <message>
        <source>%1 never has more nodes than at the start: nothing in %2 adds any.</source>
        <translation>%1 hat nie mehr Knoten als am Anfang: Nichts in %2 fügt welche hinzu.</translation>
    </message>
    <message>
        <source>%1 refuses what CloudFront asks: the requests carry another host name.</source>
        <translation>%1 lehnt ab, was CloudFront anfragt: Die Anfragen tragen einen anderen Hostnamen.</translation>
    </message>
    <message>
        <source>%1 rings later than required.</source>
        <translation>%1 löst später aus als verlangt.</translation>
    </message>
    <message>
        <source>%1 stands in the tier “%2”, which %3 does not have.</source>
        <translation>%1 steht in der Schicht „%2“, die %3 nicht hat.</translation>
    </message>
    <message>
        <source>%1 waits for %2 in another region.</source>
        <translation>%1 wartet auf %2 in einer anderen Region.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not on the diagram, or is nothing that fits here.</source>
        <translation>&apos;%1&apos; steht nicht auf der Zeichenfläche oder ist nichts, was hier passt.</translation>
    </message>
    <message>
        <source>262,800,000 requests a month are 100 a second.</source>
        <translation>262.800.000 Anfragen im Monat sind 100 in der Sekunde.</translation>
    </message>
    <message>
        <source>95 % of the requests take up to %1 ms; %2 ms are required.</source>
        <translation>95 % der Anfragen dauern bis zu %1 ms; %2 ms sind verlangt.</translation>
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
        <source>A binding without people, groups or programs does nothing and cannot be exported.</source>
        <translation>Eine Bindung ohne Personen, Gruppen oder Programme bewirkt nichts und kann nicht exportiert werden.</translation>
    </message>
    <message>
        <source>A broken target goes unnoticed for %1 seconds.</source>
        <translation>Ein defektes Ziel bleibt %1 Sekunden lang unbemerkt.</translation>
    </message>
    <message>
        <source>A bucket keeps logs for years at a fraction of the price, and can be made unchangeable.</source>
        <translation>Ein Bucket bewahrt Protokolle jahrelang für einen Bruchteil des Preises auf und lässt sich unveränderlich machen.</translation>
    </message>
    <message>
        <source>A bucket lies in one region; while that region is lost, nobody can read it.</source>
        <translation>Ein Bucket liegt in einer Region; solange sie ausgefallen ist, kann niemand ihn lesen.</translation>
    </message>
    <message>
        <source>A burst of calls of this function can use up what others need.</source>
        <translation>Ein Schwall von Aufrufen dieser Funktion kann aufbrauchen, was andere benötigen.</translation>
    </message>
    <message>
        <source>A burstable class (%1) is throttled under sustained load.</source>
        <translation>Eine burstfähige Klasse (%1) wird unter Dauerlast gedrosselt.</translation>
    </message>
    <message>
        <source>A cache answers most reads in less than a millisecond and keeps the database small.</source>
        <translation>Ein Cache beantwortet die meisten Lesezugriffe in weniger als einer Millisekunde und hält die Datenbank klein.</translation>
    </message>
    <message>
        <source>A cache of more than 90 nodes is refused until AWS has raised the quota; 500 shards and five replicas each are the end.</source>
        <translation>Ein Cache mit mehr als 90 Knoten wird abgelehnt, bis AWS das Kontingent erhöht hat; bei 500 Shards mit je fünf Replikaten ist Schluss.</translation>
    </message>
    <message>
        <source>A cache that drops keys that are still asked for sends the load to the database.</source>
        <translation>Ein Cache, der noch gefragte Schlüssel verwirft, schickt die Last zur Datenbank.</translation>
    </message>
    <message>
        <source>A call that finds no warm instance waits for one to start, which shows in the slowest answers.</source>
        <translation>Ein Aufruf, der keine warme Instance findet, wartet auf den Start einer neuen; das zeigt sich in den langsamsten Antworten.</translation>
    </message>
    <message>
        <source>A certificate of ACM that is validated over DNS renews itself; others run out on a Sunday.</source>
        <translation>Ein per DNS validiertes ACM-Zertifikat erneuert sich selbst; andere laufen an einem Sonntag ab.</translation>
    </message>
    <message>
        <source>A check may take 2 to 120 seconds and must end before the next begins, 5 to 300 seconds later; 2 to 10 results decide.</source>
        <translation>Eine Prüfung darf 2 bis 120 Sekunden dauern und muss enden, bevor 5 bis 300 Sekunden später die nächste beginnt; 2 bis 10 Ergebnisse entscheiden.</translation>
    </message>
    <message>
        <source>A client may use HTTP by mistake; a policy that refuses it makes the mistake show.</source>
        <translation>Ein Client kann versehentlich HTTP verwenden; eine Richtlinie, die das ablehnt, macht den Fehler sichtbar.</translation>
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
        <source>A dashboard without a component that has metrics, and without content of its own, cannot be created.</source>
        <translation>Ein Dashboard ohne Komponente mit Metriken und ohne eigenen Inhalt kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A database in a single zone has a service level of 99.5 % and needs a restore when its host or zone fails.</source>
        <translation>Eine Datenbank in einer einzigen Zone hat ein Service Level von 99,5 % und muss wiederhergestellt werden, wenn ihr Host oder ihre Zone ausfällt.</translation>
    </message>
    <message>
        <source>A database with a public address is searched and attacked within minutes.</source>
        <translation>Eine Datenbank mit öffentlicher Adresse wird binnen Minuten gefunden und angegriffen.</translation>
    </message>
    <message>
        <source>A deployment may leave too few tasks running.</source>
        <translation>Eine Bereitstellung kann zu wenige Aufgaben übrig lassen.</translation>
    </message>
    <message>
        <source>A failover that nobody notices leaves the database without its spare.</source>
        <translation>Ein Failover, das niemand bemerkt, lässt die Datenbank ohne Reserve.</translation>
    </message>
    <message>
        <source>A filter that no cost fits keeps the budget at zero, so that it never warns.</source>
        <translation>Ein Filter, zu dem keine Kosten passen, hält das Budget bei null, sodass es nie warnt.</translation>
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
        <source>A gateway endpoint costs nothing, keeps the traffic inside AWS and saves what the NAT gateway takes per gigabyte.</source>
        <translation>Ein Gateway-Endpunkt kostet nichts, hält den Datenverkehr innerhalb von AWS und spart, was das NAT-Gateway je Gigabyte nimmt.</translation>
    </message>
    <message>
        <source>A hole in the control plane, or a stolen token, can then be used from anywhere.</source>
        <translation>Eine Lücke der Steuerungsebene oder ein gestohlenes Token ist dann von überall nutzbar.</translation>
    </message>
    <message>
        <source>A known name halves the search for the password; IAM authentication does without passwords.</source>
        <translation>Ein bekannter Name halbiert die Suche nach dem Passwort; IAM-Authentifizierung kommt ohne Passwörter aus.</translation>
    </message>
    <message>
        <source>A limit per address bounds guessing of passwords and floods of requests.</source>
        <translation>Eine Grenze je Adresse beschränkt das Raten von Passwörtern und Fluten von Anfragen.</translation>
    </message>
    <message>
        <source>A load balancer confined to one zone fails with that zone; its service level drops from 99.99 % to 99.9 %.</source>
        <translation>Ein auf eine Zone beschränkter Load Balancer fällt mit ihr aus; sein Service Level sinkt von 99,99 % auf 99,9 %.</translation>
    </message>
    <message>
        <source>A machine can run while its application does not; only the load balancer notices.</source>
        <translation>Eine Maschine kann laufen, während ihre Anwendung es nicht tut; nur der Load Balancer bemerkt es.</translation>
    </message>
    <message>
        <source>A machine placed here by mistake can be reached from the internet; what needs a public address asks for one.</source>
        <translation>Eine versehentlich hier platzierte Maschine ist aus dem Internet erreichbar; was eine öffentliche Adresse braucht, verlangt sie.</translation>
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
        <source>A monthly report, a review of sizes, a review of savings plans and reservations.</source>
        <translation>Ein monatlicher Bericht, eine Prüfung der Größen, eine Prüfung von Savings Plans und Reservierungen.</translation>
    </message>
    <message>
        <source>A node group only keeps the number that it is told; somebody in the cluster has to see that pods wait and change the number.</source>
        <translation>Eine Knotengruppe hält nur die Anzahl, die man ihr nennt; jemand im Cluster muss sehen, dass Pods warten, und die Anzahl ändern.</translation>
    </message>
    <message>
        <source>A notification must reach a person who can act.</source>
        <translation>Eine Benachrichtigung muss jemanden erreichen, der handeln kann.</translation>
    </message>
    <message>
        <source>A person has credentials that never expire, or the console opens without a second factor.</source>
        <translation>Ein Mensch hat Zugangsdaten, die nie ablaufen, oder die Konsole öffnet sich ohne zweiten Faktor.</translation>
    </message>
    <message>
        <source>A plan keeps backups longer than 35 days, copies them elsewhere and shows in one place that they exist.</source>
        <translation>Ein Plan bewahrt Sicherungen länger als 35 Tage auf, kopiert sie an einen anderen Ort und zeigt an einer Stelle, dass es sie gibt.</translation>
    </message>
    <message>
        <source>A private subnet reaches the addresses of AWS and the internet only through a NAT gateway or an endpoint; without either no task starts.</source>
        <translation>Ein privates Subnetz erreicht die Adressen von AWS und das Internet nur über ein NAT-Gateway oder einen Endpunkt; ohne beides startet keine Aufgabe.</translation>
    </message>
    <message>
        <source>A process that accepts connections but answers nothing is not started again.</source>
        <translation>Ein Prozess, der Verbindungen annimmt, aber nichts beantwortet, wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>A processor needs a contract before personal data flows to it; health data in the USA needs a business associate agreement.</source>
        <translation>Ein Auftragsverarbeiter braucht einen Vertrag, bevor personenbezogene Daten zu ihm fließen; Gesundheitsdaten in den USA brauchen ein Business Associate Agreement.</translation>
    </message>
    <message>
        <source>A record needs a zone that holds it, a name, and either a component it stands for or values; without them it cannot be created.</source>
        <translation>Ein Eintrag braucht eine Zone, in der er steht, einen Namen und eine Komponente, für die er steht, oder Werte; ohne sie kann er nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A record without a check always counts as healthy, and a check of the shared name follows the failover instead of the target.</source>
        <translation>Ein Eintrag ohne Prüfung gilt immer als fehlerfrei, und eine Prüfung des gemeinsamen Namens folgt dem Failover statt dem Ziel.</translation>
    </message>
    <message>
        <source>A region mirrors what is drawn in another one; a mirror of a mirror, or of itself, would have nothing that is drawn.</source>
        <translation>Eine Region spiegelt, was in einer anderen gezeichnet ist; eine Spiegelung einer Spiegelung oder ihrer selbst hätte nichts Gezeichnetes.</translation>
    </message>
    <message>
        <source>A replica is a transfer too; only regions of the same area may hold copies.</source>
        <translation>Auch ein Replikat ist eine Übertragung; nur Regionen desselben Gebiets dürfen Kopien halten.</translation>
    </message>
    <message>
        <source>A replica or a cache takes reads off the machine that must do all the writing.</source>
        <translation>Ein Replikat oder ein Cache nimmt der Maschine Lesezugriffe ab, die alles schreiben muss.</translation>
    </message>
    <message>
        <source>A report of type II needs evidence that controls worked the whole time; no drawing gives it.</source>
        <translation>Ein Bericht vom Typ II braucht Belege, dass Kontrollen die ganze Zeit wirkten; keine Zeichnung liefert sie.</translation>
    </message>
    <message>
        <source>A requirement to encrypt everything includes what goes from one component to the next.</source>
        <translation>Eine Anforderung, alles zu verschlüsseln, umfasst auch, was von einer Komponente zur nächsten geht.</translation>
    </message>
    <message>
        <source>A restore makes a new database from the backup, which takes longer the more data there is.</source>
        <translation>Eine Wiederherstellung macht aus der Sicherung eine neue Datenbank; das dauert länger, je mehr Daten es sind.</translation>
    </message>
    <message>
        <source>A restore may take %1 minutes; the system may be down for %2.</source>
        <translation>Eine Wiederherstellung kann %1 Minuten dauern; das System darf %2 Minuten ausfallen.</translation>
    </message>
    <message>
        <source>A role that may be taken but has no policy permits nothing; each task ends before its container starts.</source>
        <translation>Eine Rolle, die übernommen werden darf, aber keine Richtlinie hat, erlaubt nichts; jede Aufgabe endet, bevor ihr Container startet.</translation>
    </message>
    <message>
        <source>A rolling update must keep enough tasks for every zone, and needs room for new ones beside the old.</source>
        <translation>Eine schrittweise Aktualisierung muss genug Aufgaben für jede Zone behalten und braucht Platz für neue neben den alten.</translation>
    </message>
    <message>
        <source>A router cannot tell two networks with the same addresses apart, and a range cannot be changed later.</source>
        <translation>Ein Router kann zwei Netzwerke mit gleichen Adressen nicht unterscheiden, und ein Bereich lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>A second origin gets GET, HEAD and OPTIONS only, and needs a connection that leads to it.</source>
        <translation>Ein zweiter Ursprung erhält nur GET, HEAD und OPTIONS und braucht eine Verbindung, die zu ihm führt.</translation>
    </message>
    <message>
        <source>A secret stands in the open: %1.</source>
        <translation>Ein Geheimnis steht offen da: %1.</translation>
    </message>
    <message>
        <source>A secret that leaked stays useful to whoever has it until it is changed.</source>
        <translation>Ein bekannt gewordenes Secret nützt dem, der es hat, bis es gewechselt wird.</translation>
    </message>
    <message>
        <source>A single instance has a service level of 99.5 % and does not heal itself; a group over two zones does.</source>
        <translation>Eine einzelne Instance hat ein Service Level von 99,5 % und heilt sich nicht selbst; eine Gruppe über zwei Zonen schon.</translation>
    </message>
    <message>
        <source>A single record has nowhere to send requests when its target fails.</source>
        <translation>Ein einzelner Eintrag kann Anfragen nirgendwohin schicken, wenn sein Ziel ausfällt.</translation>
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
        <source>A stray delete takes the entry away, and its name in DNS never comes back.</source>
        <translation>Ein versehentliches Löschen nimmt den Eingang weg, und sein Name im DNS kehrt nie zurück.</translation>
    </message>
    <message>
        <source>A subnet of the load balancer is smaller than /27.</source>
        <translation>Ein Subnetz des Load Balancers ist kleiner als /27.</translation>
    </message>
    <message>
        <source>A table has at most 20 global and 5 local indexes, and items of 400 KB.</source>
        <translation>Eine Tabelle hat höchstens 20 globale und 5 lokale Indizes und Elemente von 400 KB.</translation>
    </message>
    <message>
        <source>A tag can be moved to another image.</source>
        <translation>Ein Tag kann auf ein anderes Abbild verschoben werden.</translation>
    </message>
    <message>
        <source>A target for the loss of the region is stated all the same.</source>
        <translation>Ein Ziel für den Verlust der Region ist dennoch angegeben.</translation>
    </message>
    <message>
        <source>A timeout, a limit of retries and a circuit breaker keep the failure outside.</source>
        <translation>Ein Zeitlimit, begrenzte Wiederholungen und ein Circuit Breaker halten den Ausfall draußen.</translation>
    </message>
    <message>
        <source>A trail records calls that manage things; single reads and writes of data must be asked for.</source>
        <translation>Ein Trail zeichnet Verwaltungsaufrufe auf; einzelne Lese- und Schreibzugriffe auf Daten müssen verlangt werden.</translation>
    </message>
    <message>
        <source>A wrong policy could publish this bucket.</source>
        <translation>Eine falsche Richtlinie könnte diesen Bucket veröffentlichen.</translation>
    </message>
    <message>
        <source>A yearly audit, continuous monitoring, agreed incident response, regular reviews of access.</source>
        <translation>Eine jährliche Prüfung, laufende Überwachung, vereinbarte Reaktion auf Vorfälle, regelmäßige Prüfung der Zugriffe.</translation>
    </message>
    <message>
        <source>AWS creates a subnet only inside the range of its network.</source>
        <translation>AWS legt ein Subnetz nur innerhalb des Bereichs seines Netzwerks an.</translation>
    </message>
    <message>
        <source>AWS does not accept %1 as a range of addresses.</source>
        <translation>AWS akzeptiert %1 nicht als Adressbereich.</translation>
    </message>
    <message>
        <source>AWS does not accept these health checks.</source>
        <translation>AWS akzeptiert diese Zustandsprüfungen nicht.</translation>
    </message>
    <message>
        <source>AWS encrypts variables with a key of its own; only with yours can you see and stop their use.</source>
        <translation>AWS verschlüsselt Variablen mit einem eigenen Schlüssel; nur mit Ihrem können Sie die Verwendung sehen und beenden.</translation>
    </message>
    <message>
        <source>AWS makes no cache in cluster mode without automatic failover.</source>
        <translation>AWS legt keinen Cache im Cluster-Modus ohne automatischen Failover an.</translation>
    </message>
    <message>
        <source>AWS refuses a second one of the same name, or the one replaces the other.</source>
        <translation>AWS lehnt ein zweites mit demselben Namen ab, oder das eine ersetzt das andere.</translation>
    </message>
    <message>
        <source>AWS refuses a subnet that overlaps another one, so this network cannot be created.</source>
        <translation>AWS lehnt ein Subnetz ab, das sich mit einem anderen überschneidet; dieses Netzwerk lässt sich so nicht anlegen.</translation>
    </message>
    <message>
        <source>AWS refuses an origin group behind a behaviour that takes writes; those follow a name of the origin that DNS leads elsewhere.</source>
        <translation>AWS lehnt eine Ursprungsgruppe hinter einem Verhalten ab, das Schreibzugriffe annimmt; diese folgen einem Namen des Ursprungs, den DNS umleitet.</translation>
    </message>
    <message>
        <source>AWS refuses further rules until the quota is raised.</source>
        <translation>AWS lehnt weitere Regeln ab, bis das Kontingent erhöht ist.</translation>
    </message>
    <message>
        <source>AWS refuses parameters of another version, and has no append-only file for caches since Redis 2.8.22.</source>
        <translation>AWS weist Parameter einer anderen Version ab und hat seit Redis 2.8.22 keine Append-only-Datei für Caches.</translation>
    </message>
    <message>
        <source>AWS refuses so many endpoints until a quota is raised.</source>
        <translation>AWS lehnt so viele Endpunkte ab, bis ein Kontingent erhöht ist.</translation>
    </message>
    <message>
        <source>AWS refuses such a value, so the component cannot be created.</source>
        <translation>AWS lehnt einen solchen Wert ab, daher lässt sich die Komponente nicht anlegen.</translation>
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
        <source>AWS refuses this network until a quota is raised.</source>
        <translation>AWS lehnt dieses Netzwerk ab, bis ein Kontingent erhöht ist.</translation>
    </message>
    <message>
        <source>AWS refuses to attach what lives elsewhere, so the component cannot be created.</source>
        <translation>AWS lehnt es ab, zuzuordnen, was anderswo liegt, daher lässt sich die Komponente nicht anlegen.</translation>
    </message>
    <message>
        <source>AWS refuses to create such a cluster, or there is no copy in another region although the design counts on one.</source>
        <translation>AWS lehnt es ab, einen solchen Cluster anzulegen, oder es gibt keine Kopie in einer anderen Region, obwohl der Entwurf damit rechnet.</translation>
    </message>
    <message>
        <source>AWS/ECS has no metric that counts tasks (Container Insights has RunningTaskCount), and of hosts or free memory more is better.</source>
        <translation>AWS/ECS hat keine Metrik, die Aufgaben zählt (Container Insights hat RunningTaskCount), und bei Hosts oder freiem Speicher ist mehr besser.</translation>
    </message>
    <message>
        <source>Above which value do the alarms go off?</source>
        <translation>Über welchem Wert lösen die Alarme aus?</translation>
    </message>
    <message>
        <source>Accept only people who signed in (JWT)</source>
        <translation>Nur angemeldete Personen annehmen (JWT)</translation>
    </message>
    <message>
        <source>Accept only requests that AWS credentials sign</source>
        <translation>Nur Anfragen annehmen, die mit AWS-Zugangsdaten signiert sind</translation>
    </message>
    <message>
        <source>Access lists escape the review of policies and are easily forgotten.</source>
        <translation>Zugriffslisten entgehen der Prüfung von Richtlinien und werden leicht vergessen.</translation>
    </message>
    <message>
        <source>Access lists of single files decide beside the policies of this bucket.</source>
        <translation>Neben den Richtlinien dieses Buckets entscheiden Zugriffslisten einzelner Dateien.</translation>
    </message>
    <message>
        <source>Access logs are the record of who called what; without them neither attacks nor errors can be followed.</source>
        <translation>Zugriffsprotokolle halten fest, wer was aufgerufen hat; ohne sie lassen sich weder Angriffe noch Fehler verfolgen.</translation>
    </message>
    <message>
        <source>Add %1 to its host names, with a certificate where there is none</source>
        <translation>%1 zu ihren Hostnamen hinzufügen, mit einem Zertifikat, wo keines ist</translation>
    </message>
    <message>
        <source>Add AWS&apos;s groups against the usual attacks, known bad inputs and SQL injection</source>
        <translation>AWS-Gruppen gegen übliche Angriffe, bekannte schädliche Eingaben und SQL-Injection hinzufügen</translation>
    </message>
    <message>
        <source>Add Prometheus, Grafana and Alertmanager</source>
        <translation>Prometheus, Grafana und Alertmanager hinzufügen</translation>
    </message>
    <message>
        <source>Add a backup plan: daily, kept for 35 days</source>
        <translation>Einen Sicherungsplan hinzufügen: täglich, 35 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>Add a bucket for archived logs, and copy them there</source>
        <translation>Einen Bucket für archivierte Protokolle hinzufügen und sie dorthin kopieren</translation>
    </message>
    <message>
        <source>Add a certificate in %1</source>
        <translation>Ein Zertifikat in %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a dashboard of the drawn components</source>
        <translation>Dashboard der gezeichneten Komponenten hinzufügen</translation>
    </message>
    <message>
        <source>Add a job that copies it each day</source>
        <translation>Job hinzufügen, der ihn täglich kopiert</translation>
    </message>
    <message>
        <source>Add a key that is renewed every year, and use it</source>
        <translation>Schlüssel hinzufügen, der jedes Jahr erneuert wird, und verwenden</translation>
    </message>
    <message>
        <source>Add a key, and encrypt them with it</source>
        <translation>Schlüssel hinzufügen und sie damit verschlüsseln</translation>
    </message>
    <message>
        <source>Add a load balancer with a certificate in front</source>
        <translation>Einen Load Balancer mit Zertifikat davorsetzen</translation>
    </message>
    <message>
        <source>Add a monthly budget of %1 USD</source>
        <translation>Monatsbudget von %1 USD hinzufügen</translation>
    </message>
    <message>
        <source>Add a read replica</source>
        <translation>Lesereplikat hinzufügen</translation>
    </message>
    <message>
        <source>Add a reader</source>
        <translation>Reader hinzufügen</translation>
    </message>
    <message>
        <source>Add a replica in another zone that takes over by itself</source>
        <translation>Replikat in einer anderen Zone hinzufügen, das von selbst übernimmt</translation>
    </message>
    <message>
        <source>Add a role in AWS that people take on with a second factor</source>
        <translation>Eine Rolle in AWS hinzufügen, die Personen mit einem zweiten Faktor annehmen</translation>
    </message>
    <message>
        <source>Add a rule for %1</source>
        <translation>Regel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a second instance in another zone</source>
        <translation>Zweite Instance in einer anderen Zone hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic that mails it</source>
        <translation>Thema hinzufügen, das dorthin mailt</translation>
    </message>
    <message>
        <source>Add a topic that mails its events</source>
        <translation>Thema hinzufügen, das die Ereignisse per E-Mail meldet</translation>
    </message>
    <message>
        <source>Add a trail that records each access</source>
        <translation>Einen Trail hinzufügen, der jeden Zugriff aufzeichnet</translation>
    </message>
    <message>
        <source>Add an alarm for each, on a metric that the application publishes</source>
        <translation>Je einen Alarm auf eine Metrik hinzufügen, die die Anwendung veröffentlicht</translation>
    </message>
    <message>
        <source>Add endpoints for the registry, the logs and S3</source>
        <translation>Endpunkte für Registry, Protokolle und S3 hinzufügen</translation>
    </message>
    <message>
        <source>Add the add-on that sends them to CloudWatch</source>
        <translation>Add-on hinzufügen, das sie an CloudWatch sendet</translation>
    </message>
    <message>
        <source>Add the free endpoint to the network</source>
        <translation>Kostenlosen Endpunkt zum Netzwerk hinzufügen</translation>
    </message>
    <message>
        <source>Add the missing alarms</source>
        <translation>Fehlende Alarme hinzufügen</translation>
    </message>
    <message>
        <source>Add the missing alarms, and a topic that mails them</source>
        <translation>Fehlende Alarme hinzufügen, und ein Thema, das sie mailt</translation>
    </message>
    <message>
        <source>Add the missing secrets</source>
        <translation>Die fehlenden Secrets hinzufügen</translation>
    </message>
    <message>
        <source>Add the tier to the network, as a private one</source>
        <translation>Die Schicht im Netz ergänzen, als private</translation>
    </message>
    <message>
        <source>Address of the manifest with the version in it?</source>
        <translation>Adresse des Manifests mit der Version darin?</translation>
    </message>
    <message>
        <source>After how many days is data about people deleted?</source>
        <translation>Nach wie vielen Tagen werden Daten über Menschen gelöscht?</translation>
    </message>
    <message>
        <source>After some attempts a message belongs into a queue of its own, where it can be looked at.</source>
        <translation>Nach einigen Versuchen gehört eine Nachricht in eine eigene Warteschlange, wo sie untersucht werden kann.</translation>
    </message>
    <message>
        <source>Agree on a budget, and have it watched</source>
        <translation>Ein Budget vereinbaren und überwachen lassen</translation>
    </message>
    <message>
        <source>Agree on a budget, and have that watched</source>
        <translation>Ein Budget vereinbaren und überwachen lassen</translation>
    </message>
    <message>
        <source>Alarms are missing on: %1.</source>
        <translation>Alarme fehlen an: %1.</translation>
    </message>
    <message>
        <source>Alarms go to a topic that nobody reads.</source>
        <translation>Alarme gehen an ein Thema, das niemand liest.</translation>
    </message>
    <message>
        <source>Alarms, event rules, buckets, budgets and databases need a key of your own whose policy lets them in; roles of the account do not.</source>
        <translation>Alarme, Ereignisregeln, Buckets, Budgets und Datenbanken brauchen einen eigenen Schlüssel, dessen Richtlinie sie zulässt; Rollen des Kontos brauchen ihn nicht.</translation>
    </message>
    <message>
        <source>Alerts are seen, people are woken and decide; all of it belongs to the time in which nothing works.</source>
        <translation>Warnungen werden gesehen, Menschen geweckt, Entscheidungen getroffen; all das gehört zur Zeit, in der nichts geht.</translation>
    </message>
    <message>
        <source>All copies of the service run in one availability zone.</source>
        <translation>Alle Kopien des Service laufen in einer Availability Zone.</translation>
    </message>
    <message>
        <source>All pods are lost together with the one node or zone.</source>
        <translation>Mit dem einen Knoten oder der einen Zone gehen alle Pods verloren.</translation>
    </message>
    <message>
        <source>All pods of %1 may stand in one zone, or be taken away at the same time.</source>
        <translation>Alle Pods von %1 können in einer Zone stehen oder zugleich weggenommen werden.</translation>
    </message>
    <message>
        <source>Allow %1 tasks</source>
        <translation>%1 Aufgaben erlauben</translation>
    </message>
    <message>
        <source>Allow HTTPS and the ports of the connections</source>
        <translation>HTTPS und die Ports der Verbindungen erlauben</translation>
    </message>
    <message>
        <source>Allow one range of addresses</source>
        <translation>Einen Adressbereich erlauben</translation>
    </message>
    <message>
        <source>Allow what the connections need</source>
        <translation>Erlauben, was die Verbindungen brauchen</translation>
    </message>
    <message>
        <source>Allowed are %1.</source>
        <translation>Erlaubt sind %1.</translation>
    </message>
    <message>
        <source>Allowed are 5 networks in a region, 200 subnets in a network and 20 rules in each direction of a network ACL.</source>
        <translation>Erlaubt sind 5 Netzwerke in einer Region, 200 Subnetze in einem Netzwerk und 20 Regeln je Richtung einer Netzwerk-ACL.</translation>
    </message>
    <message>
        <source>Allowed are 50 interface endpoints in a network and 20 gateway endpoints in a region.</source>
        <translation>Erlaubt sind 50 Schnittstellen-Endpunkte in einem Netzwerk und 20 Gateway-Endpunkte in einer Region.</translation>
    </message>
    <message>
        <source>Always let one range of addresses in</source>
        <translation>Einen Adressbereich immer einlassen</translation>
    </message>
    <message>
        <source>An address of a NAT gateway has 55,000 connections at once for one destination.</source>
        <translation>Eine Adresse eines NAT-Gateways hat 55.000 gleichzeitige Verbindungen für ein Ziel.</translation>
    </message>
    <message>
        <source>An alarm that nobody receives is decoration.</source>
        <translation>Ein Alarm, den niemand erhält, ist Zierde.</translation>
    </message>
    <message>
        <source>An alarm that watches nothing, or the wrong side of its bound, is worse than none, because people rely on it.</source>
        <translation>Ein Alarm, der nichts oder die falsche Seite seiner Grenze beobachtet, ist schlimmer als keiner, weil man sich auf ihn verlässt.</translation>
    </message>
    <message>
        <source>An application load balancer needs at least two zones to be created at all.</source>
        <translation>Ein Application Load Balancer braucht mindestens zwei Zonen, um überhaupt angelegt zu werden.</translation>
    </message>
    <message>
        <source>An endpoint for %1 in the network is free.</source>
        <translation>Ein Endpunkt für %1 im Netzwerk ist kostenlos.</translation>
    </message>
    <message>
        <source>An estimate can only be held against figures that agree with each other and with the diagram.</source>
        <translation>Eine Schätzung lässt sich nur mit Zahlen vergleichen, die zueinander und zum Diagramm passen.</translation>
    </message>
    <message>
        <source>An event whose retries are used up vanishes silently unless a queue takes it.</source>
        <translation>Ein Ereignis, dessen Wiederholungen aufgebraucht sind, verschwindet still, wenn keine Warteschlange es auffängt.</translation>
    </message>
    <message>
        <source>An ingress is only a wish; EKS installs nothing that makes a load balancer of it, and the address never answers.</source>
        <translation>Ein Ingress ist nur ein Wunsch; EKS installiert nichts, das daraus einen Load Balancer macht, und die Adresse antwortet nie.</translation>
    </message>
    <message>
        <source>An ingress needs a service behind it, as a connection or as a path; without one Kubernetes refuses it.</source>
        <translation>Ein Ingress braucht einen Dienst dahinter, als Verbindung oder als Pfad; ohne ihn weist Kubernetes ihn ab.</translation>
    </message>
    <message>
        <source>An origin group tries a second origin when the first answers with errors or not at all.</source>
        <translation>Eine Ursprungsgruppe versucht einen zweiten Ursprung, wenn der erste mit Fehlern oder gar nicht antwortet.</translation>
    </message>
    <message>
        <source>Answer most requests from a cache</source>
        <translation>Die meisten Anfragen aus einem Cache beantworten</translation>
    </message>
    <message>
        <source>Answers about this domain are not signed, or nobody records who asks.</source>
        <translation>Antworten zu dieser Domain sind nicht signiert, oder niemand zeichnet auf, wer fragt.</translation>
    </message>
    <message>
        <source>Ask /health on port %1</source>
        <translation>/health auf Port %1 abfragen</translation>
    </message>
    <message>
        <source>Ask /healthz whether it lives and is ready</source>
        <translation>/healthz abfragen, ob er lebt und bereit ist</translation>
    </message>
    <message>
        <source>Ask every 10 seconds, and let answers be remembered for a minute at most</source>
        <translation>Alle 10 Sekunden fragen und Antworten höchstens eine Minute merken lassen</translation>
    </message>
    <message>
        <source>Ask for %1 before %2</source>
        <translation>%1 vor %2 fragen</translation>
    </message>
    <message>
        <source>Ask for a password, and use one version of the chart</source>
        <translation>Passwort verlangen und eine feste Version des Charts verwenden</translation>
    </message>
    <message>
        <source>Ask for tokens</source>
        <translation>Token verlangen</translation>
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
        <source>At most %1 may be open at once. Each task has a pool of its own; a proxy or smaller pools keep the sum below the limit.</source>
        <translation>Höchstens %1 dürfen gleichzeitig offen sein. Jede Aufgabe hat einen eigenen Pool; ein Proxy oder kleinere Pools halten die Summe unter der Grenze.</translation>
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
        <source>At peak, %1 is called more often than it allows.</source>
        <translation>In der Spitze wird %1 häufiger aufgerufen, als es erlaubt.</translation>
    </message>
    <message>
        <source>Attackers stay unnoticed for weeks where nobody looks, often in regions that are hardly used.</source>
        <translation>Angreifer bleiben wochenlang unbemerkt, wo niemand hinsieht, oft in kaum genutzten Regionen.</translation>
    </message>
    <message>
        <source>Attacks on the application and bots reach it directly.</source>
        <translation>Angriffe auf die Anwendung und Bots erreichen sie direkt.</translation>
    </message>
    <message>
        <source>Audit records are deleted after %1 days; %2 are needed.</source>
        <translation>Prüfprotokolle werden nach %1 Tagen gelöscht; %2 sind nötig.</translation>
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
        <source>Automatic builds, scanned images, promotion through environments, approval, smoke tests, rollback, and infrastructure in version control.</source>
        <translation>Automatische Builds, geprüfte Images, Weg durch Umgebungen, Freigabe, Smoke-Tests, Rücknahme und Infrastruktur in der Versionsverwaltung.</translation>
    </message>
    <message>
        <source>Backups that lie beside the original go with it when the region fails or the account is taken over.</source>
        <translation>Sicherungen neben dem Original gehen mit ihm verloren, wenn die Region ausfällt oder das Konto übernommen wird.</translation>
    </message>
    <message>
        <source>Balance over all zones</source>
        <translation>Über alle Zonen verteilen</translation>
    </message>
    <message>
        <source>Behind it a request can take %1 seconds, with all retries; it is given %2.</source>
        <translation>Dahinter kann eine Anfrage mit allen Wiederholungen %1 Sekunden dauern; sie bekommt %2.</translation>
    </message>
    <message>
        <source>Below the number that is asked for, every statement waits for the disk.</source>
        <translation>Unter der geforderten Zahl wartet jede Anweisung auf den Datenträger.</translation>
    </message>
    <message>
        <source>Beyond its limit it refuses calls, whatever stands before it; a queue, a cache or a larger contract helps.</source>
        <translation>Jenseits seiner Grenze lehnt es Aufrufe ab, was auch davor steht; eine Warteschlange, ein Cache oder ein größerer Vertrag hilft.</translation>
    </message>
    <message>
        <source>Block public access</source>
        <translation>Öffentlichen Zugriff blockieren</translation>
    </message>
    <message>
        <source>Block public access, and record who reads the bucket in another one</source>
        <translation>Öffentlichen Zugriff sperren und in einem anderen Bucket aufzeichnen, wer liest</translation>
    </message>
    <message>
        <source>Bound the calls at once</source>
        <translation>Gleichzeitige Aufrufe begrenzen</translation>
    </message>
    <message>
        <source>Bring the values into range</source>
        <translation>Werte in den erlaubten Bereich bringen</translation>
    </message>
    <message>
        <source>Browsers are not told to stay with HTTPS.</source>
        <translation>Browsern wird nicht gesagt, bei HTTPS zu bleiben.</translation>
    </message>
    <message>
        <source>Browsers ask over HTTP first when nobody says otherwise; a redirect brings them to HTTPS.</source>
        <translation>Browser fragen zuerst über HTTP, wenn nichts anderes gesagt ist; eine Umleitung bringt sie zu HTTPS.</translation>
    </message>
    <message>
        <source>By default 100 rules, 100 target groups and 1,000 targets are allowed.</source>
        <translation>Standardmäßig sind 100 Regeln, 100 Zielgruppen und 1.000 Ziele erlaubt.</translation>
    </message>
    <message>
        <source>Call the second one %1-2</source>
        <translation>Das zweite %1-2 nennen</translation>
    </message>
    <message>
        <source>Calls of a zone without the endpoint depend on another zone, and cost transfer between zones.</source>
        <translation>Aufrufe aus einer Zone ohne Endpunkt hängen von einer anderen ab und kosten Übertragung zwischen Zonen.</translation>
    </message>
    <message>
        <source>Capacity at night and at weekends is paid for like at noon.</source>
        <translation>Kapazität in der Nacht und am Wochenende kostet so viel wie am Mittag.</translation>
    </message>
    <message>
        <source>Capacity that does not scale either throttles requests or is paid for nothing.</source>
        <translation>Kapazität, die nicht skaliert, drosselt entweder Anfragen oder wird umsonst bezahlt.</translation>
    </message>
    <message>
        <source>Change it every 30 days by a function, whose code remains to be written</source>
        <translation>Alle 30 Tage durch eine Funktion ändern, deren Code noch zu schreiben ist</translation>
    </message>
    <message>
        <source>Check %1 itself</source>
        <translation>%1 selbst prüfen</translation>
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
        <source>Choose the addresses of all subnets anew, inside %1</source>
        <translation>Adressen aller Subnetze neu wählen, innerhalb von %1</translation>
    </message>
    <message>
        <source>Choose the addresses of all subnets anew, without overlap</source>
        <translation>Adressen aller Subnetze neu wählen, ohne Überschneidung</translation>
    </message>
    <message>
        <source>Clients may fall back to clear text without anybody noticing.</source>
        <translation>Clients können unbemerkt auf Klartext zurückfallen.</translation>
    </message>
    <message>
        <source>Close the console for this program</source>
        <translation>Die Konsole für dieses Programm schließen</translation>
    </message>
    <message>
        <source>Close the namespace by default</source>
        <translation>Namespace standardmäßig schließen</translation>
    </message>
    <message>
        <source>CloudFront accepts TLS older than 1.2.</source>
        <translation>CloudFront akzeptiert TLS vor Version 1.2.</translation>
    </message>
    <message>
        <source>CloudFront and WAF take floods at the edge, where AWS Shield Standard works without being asked.</source>
        <translation>CloudFront und WAF fangen Fluten am Edge ab, wo AWS Shield Standard von selbst wirkt.</translation>
    </message>
    <message>
        <source>CloudFront answers unencrypted requests.</source>
        <translation>CloudFront beantwortet unverschlüsselte Anfragen.</translation>
    </message>
    <message>
        <source>CloudFront cannot fall back on %1.</source>
        <translation>CloudFront kann nicht auf %1 ausweichen.</translation>
    </message>
    <message>
        <source>CloudFront does not answer under %1.</source>
        <translation>CloudFront antwortet nicht unter %1.</translation>
    </message>
    <message>
        <source>CloudFront does not sign its requests to the bucket, so the bucket must be public.</source>
        <translation>CloudFront signiert seine Anfragen an den Bucket nicht, daher muss der Bucket öffentlich sein.</translation>
    </message>
    <message>
        <source>CloudFront fetches files anew that could be kept or compressed.</source>
        <translation>CloudFront holt Dateien neu, die zwischengespeichert oder komprimiert werden könnten.</translation>
    </message>
    <message>
        <source>CloudFront fetches from its origin unencrypted, across the internet.</source>
        <translation>CloudFront holt vom Ursprung unverschlüsselt, quer durch das Internet.</translation>
    </message>
    <message>
        <source>CloudFront in front of it, or a copy in the region of the reader, costs less.</source>
        <translation>CloudFront davor oder eine Kopie in der Region der Lesenden kostet weniger.</translation>
    </message>
    <message>
        <source>CloudFront must fetch what it delivers from somewhere; without an origin it cannot be created.</source>
        <translation>CloudFront muss irgendwo holen, was es ausliefert; ohne Ursprung lässt es sich nicht anlegen.</translation>
    </message>
    <message>
        <source>CloudFront refuses requests for a name that the distribution does not list, and Route 53 an alias that leads to it.</source>
        <translation>CloudFront lehnt Anfragen für einen Namen ab, den die Verteilung nicht aufführt, und Route 53 einen Alias, der zu ihr führt.</translation>
    </message>
    <message>
        <source>CloudFront refuses the certificate of %1.</source>
        <translation>CloudFront lehnt das Zertifikat von %1 ab.</translation>
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
        <source>Compute belongs behind the load balancer in private subnets; a public address makes each copy a target.</source>
        <translation>Compute gehört hinter den Load Balancer in private Subnetze; eine öffentliche Adresse macht jede Kopie zum Ziel.</translation>
    </message>
    <message>
        <source>Confirm all five</source>
        <translation>Alle fünf bestätigen</translation>
    </message>
    <message>
        <source>Confirm all four</source>
        <translation>Alle vier bestätigen</translation>
    </message>
    <message>
        <source>Confirm all seven</source>
        <translation>Alle sieben bestätigen</translation>
    </message>
    <message>
        <source>Confirm all three</source>
        <translation>Alle drei bestätigen</translation>
    </message>
    <message>
        <source>Confirm that a drill and a restore were done and the steps are written down</source>
        <translation>Bestätigen, dass eine Übung und eine Wiederherstellung stattfanden und die Schritte aufgeschrieben sind</translation>
    </message>
    <message>
        <source>Confirm that the root user has a second factor and no access keys</source>
        <translation>Bestätigen, dass der Root-Benutzer einen zweiten Faktor und keine Zugriffsschlüssel hat</translation>
    </message>
    <message>
        <source>Connect it</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect it with its database</source>
        <translation>Mit der Datenbank verbinden</translation>
    </message>
    <message>
        <source>Connect it with what it shall deliver</source>
        <translation>Mit dem verbinden, was sie ausliefern soll</translation>
    </message>
    <message>
        <source>Container Insights records each task&apos;s use and restarts; without it only averages of the service are known.</source>
        <translation>Container Insights zeichnet Verbrauch und Neustarts jeder Aufgabe auf; ohne es sind nur Mittelwerte des Service bekannt.</translation>
    </message>
    <message>
        <source>Contracts with processors, deletion, portability, the process for breaches and the record of processing.</source>
        <translation>Verträge mit Auftragsverarbeitern, Löschung, Übertragbarkeit, das Verfahren bei Datenpannen und das Verzeichnis der Verarbeitungen.</translation>
    </message>
    <message>
        <source>Controls that SOC 2 looks at over time are not confirmed.</source>
        <translation>Kontrollen, die SOC 2 über die Zeit betrachtet, sind nicht bestätigt.</translation>
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
        <source>Copies usually arrive within minutes, but only replication time control promises 15 minutes and shows when they are late.</source>
        <translation>Kopien kommen meist binnen Minuten an, aber nur die Replikationszeitkontrolle sagt 15 Minuten zu und zeigt Verspätungen.</translation>
    </message>
    <message>
        <source>Copy it to %1</source>
        <translation>Nach %1 kopieren</translation>
    </message>
    <message>
        <source>Copy it to %1 within 15 minutes</source>
        <translation>Innerhalb von 15 Minuten nach %1 kopieren</translation>
    </message>
    <message>
        <source>Copy its backups and its log of changes to %1</source>
        <translation>Sicherungen und Änderungsprotokoll nach %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the backups to %1</source>
        <translation>Die Sicherungen nach %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the images to %1</source>
        <translation>Die Images nach %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the key to %1; AWS makes a new one where it was for one region</source>
        <translation>Den Schlüssel nach %1 kopieren; AWS legt einen neuen an, wenn er für eine Region war</translation>
    </message>
    <message>
        <source>Copy the tags to snapshots</source>
        <translation>Tags in die Snapshots kopieren</translation>
    </message>
    <message>
        <source>Copy them to a bucket of archived logs</source>
        <translation>In den Bucket für archivierte Protokolle kopieren</translation>
    </message>
    <message>
        <source>Costs without tags can neither be assigned to anybody nor filtered by a budget.</source>
        <translation>Kosten ohne Tags lassen sich weder jemandem zuordnen noch durch ein Budget filtern.</translation>
    </message>
    <message>
        <source>Count what carries your tag %1</source>
        <translation>Zählen, was das eigene Tag %1 trägt</translation>
    </message>
    <message>
        <source>Cover it with the backup plan</source>
        <translation>In den Sicherungsplan aufnehmen</translation>
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
        <source>DNS alone takes more than a quarter of the time allowed for recovery.</source>
        <translation>DNS allein braucht mehr als ein Viertel der Zeit, die zur Wiederherstellung bleibt.</translation>
    </message>
    <message>
        <source>Daily snapshots alone cannot meet a target below a day when a region is lost.</source>
        <translation>Tägliche Snapshots allein können ein Ziel unter einem Tag nicht erfüllen, wenn eine Region verloren geht.</translation>
    </message>
    <message>
        <source>Dashboards and deployers show or control everything, and their own sign-in is the only thing in the way.</source>
        <translation>Dashboards und Bereitsteller zeigen oder steuern alles, und nur ihre eigene Anmeldung steht im Weg.</translation>
    </message>
    <message>
        <source>Data about people is kept for ever.</source>
        <translation>Daten über Menschen werden für immer aufbewahrt.</translation>
    </message>
    <message>
        <source>Data belongs into subnets that no route connects with the internet, so that one wrong setting cannot expose it.</source>
        <translation>Daten gehören in Subnetze, die keine Route mit dem Internet verbindet, damit eine falsche Einstellung sie nicht preisgibt.</translation>
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
        <source>Data, images, keys and quotas must be in the other region before the first one is lost; without its name none of it can be prepared.</source>
        <translation>Daten, Images, Schlüssel und Kontingente müssen in der anderen Region sein, bevor die erste verloren geht; ohne ihren Namen lässt sich nichts davon vorbereiten.</translation>
    </message>
    <message>
        <source>Days now: %1.</source>
        <translation>Tage derzeit: %1.</translation>
    </message>
    <message>
        <source>Delete it after a time</source>
        <translation>Nach einer Zeit löschen</translation>
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
        <source>Disks and their snapshots could be read by whoever gets hold of a copy.</source>
        <translation>Datenträger und ihre Snapshots könnte lesen, wer eine Kopie in die Hände bekommt.</translation>
    </message>
    <message>
        <source>Do not ask for its health</source>
        <translation>Nicht nach seinem Zustand fragen</translation>
    </message>
    <message>
        <source>Does the service do without a relational database, so that the setting can go?</source>
        <translation>Kommt der Service ohne relationale Datenbank aus, sodass die Einstellung entfallen kann?</translation>
    </message>
    <message>
        <source>Does the work go on without waiting for the answer?</source>
        <translation>Geht die Arbeit weiter, ohne auf die Antwort zu warten?</translation>
    </message>
    <message>
        <source>Drop invalid headers and mend ambiguous requests</source>
        <translation>Ungültige Kopfzeilen verwerfen und mehrdeutige Anfragen bereinigen</translation>
    </message>
    <message>
        <source>Drop the keys that were not used for longest</source>
        <translation>Am längsten unbenutzte Schlüssel verwerfen</translation>
    </message>
    <message>
        <source>Duties under the GDPR are not confirmed.</source>
        <translation>Pflichten nach der DSGVO sind nicht bestätigt.</translation>
    </message>
    <message>
        <source>EKS knows people by their role in AWS; a group that no access entry names has no members, and its rights are nobody&apos;s.</source>
        <translation>EKS kennt Personen an ihrer Rolle in AWS; eine Gruppe, die kein Zugriffseintrag nennt, hat keine Mitglieder, und ihre Rechte hat niemand.</translation>
    </message>
    <message>
        <source>Each build leaves an image that is paid for ever.</source>
        <translation>Jeder Build hinterlässt ein Image, das für immer bezahlt wird.</translation>
    </message>
    <message>
        <source>Each call at once opens connections of its own; without a bound one function exhausts the database for all.</source>
        <translation>Jeder gleichzeitige Aufruf öffnet eigene Verbindungen; ohne Grenze erschöpft eine Funktion die Datenbank für alle.</translation>
    </message>
    <message>
        <source>Each task takes an address of its own; when none is left, the service cannot grow or be deployed.</source>
        <translation>Jede Aufgabe nimmt eine eigene Adresse; ist keine mehr frei, kann der Service weder wachsen noch bereitgestellt werden.</translation>
    </message>
    <message>
        <source>ElastiCache accepts the topic, then marks it inactive, and a failover goes unnoticed.</source>
        <translation>ElastiCache nimmt das Thema an und markiert es dann als inaktiv, sodass ein Failover unbemerkt bleibt.</translation>
    </message>
    <message>
        <source>Encrypt it with %1, as the region&apos;s other topic</source>
        <translation>Es mit %1 verschlüsseln, wie das andere Thema der Region</translation>
    </message>
    <message>
        <source>Encrypt it with a key of your own</source>
        <translation>Es mit einem eigenen Schlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt its storage; the cache is made anew</source>
        <translation>Speicher verschlüsseln; der Cache entsteht neu</translation>
    </message>
    <message>
        <source>Encrypt storage and connections, and give rights by role</source>
        <translation>Speicher und Verbindungen verschlüsseln und Rechte nach Rolle geben</translation>
    </message>
    <message>
        <source>Encrypt the connections; clients must use TLS</source>
        <translation>Verbindungen verschlüsseln; Clients müssen TLS verwenden</translation>
    </message>
    <message>
        <source>Encrypt the disk</source>
        <translation>Datenträger verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt the storage</source>
        <translation>Speicher verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt the trail with a key, and send its events to a log group</source>
        <translation>Den Trail mit einem Schlüssel verschlüsseln und seine Ereignisse an eine Protokollgruppe senden</translation>
    </message>
    <message>
        <source>Encrypt the vault with a key</source>
        <translation>Den Tresor mit einem Schlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt them with %1</source>
        <translation>Mit %1 verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt what is kept</source>
        <translation>Gespeichertes verschlüsseln</translation>
    </message>
    <message>
        <source>Encryption cannot be turned on later without copying the whole database.</source>
        <translation>Verschlüsselung lässt sich später nicht einschalten, ohne die ganze Datenbank zu kopieren.</translation>
    </message>
    <message>
        <source>Encryption from end to end includes the last hop, inside your network.</source>
        <translation>Verschlüsselung von Ende zu Ende schließt die letzte Strecke im eigenen Netzwerk ein.</translation>
    </message>
    <message>
        <source>Entries that are meant to be temporary never expire.</source>
        <translation>Einträge, die vorübergehend sein sollen, laufen nie ab.</translation>
    </message>
    <message>
        <source>Estimates grow old; regular reviews keep the bill close to them.</source>
        <translation>Schätzungen veralten; regelmäßige Prüfungen halten die Rechnung nahe an ihnen.</translation>
    </message>
    <message>
        <source>Estimates that use the whole time fail at the first surprise.</source>
        <translation>Schätzungen, die die ganze Zeit ausschöpfen, scheitern an der ersten Überraschung.</translation>
    </message>
    <message>
        <source>Even with it AWS commits to 15 minutes, not less.</source>
        <translation>Auch damit sagt AWS 15 Minuten zu, nicht weniger.</translation>
    </message>
    <message>
        <source>Events of %1 do not reach %2: ElastiCache cannot publish to an encrypted topic.</source>
        <translation>Ereignisse von %1 erreichen %2 nicht: ElastiCache kann in einem verschlüsselten Thema nichts veröffentlichen.</translation>
    </message>
    <message>
        <source>Events that the function cannot handle are lost.</source>
        <translation>Ereignisse, die die Funktion nicht verarbeiten kann, gehen verloren.</translation>
    </message>
    <message>
        <source>Every call takes tens of milliseconds longer, and the outage of either region stops both.</source>
        <translation>Jeder Aufruf dauert Dutzende Millisekunden länger, und der Ausfall einer der Regionen hält beide an.</translation>
    </message>
    <message>
        <source>Every image that was ever built stays in the repository.</source>
        <translation>Jedes je gebaute Image bleibt im Repository.</translation>
    </message>
    <message>
        <source>Every machine started in this subnet gets a public address.</source>
        <translation>Jede in diesem Subnetz gestartete Maschine erhält eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Every secret that is asked for needs a place that keeps it safe.</source>
        <translation>Jedes geforderte Secret braucht einen Ort, der es sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>Every task or machine has an address of its own on the internet.</source>
        <translation>Jede Aufgabe oder Maschine hat eine eigene Adresse im Internet.</translation>
    </message>
    <message>
        <source>Everybody can reach the load balancer past CloudFront.</source>
        <translation>Alle können den Load Balancer an CloudFront vorbei erreichen.</translation>
    </message>
    <message>
        <source>Everybody can read or write this bucket.</source>
        <translation>Alle können diesen Bucket lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>Everybody in every account may use this key.</source>
        <translation>Alle in jedem Konto dürfen diesen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>Everybody may try to log in over SSH or remote desktop.</source>
        <translation>Alle dürfen versuchen, sich über SSH oder Remotedesktop anzumelden.</translation>
    </message>
    <message>
        <source>Everybody on the internet can open %1, which is for operators.</source>
        <translation>Jeder im Internet kann %1 öffnen, das für Betreiber gedacht ist.</translation>
    </message>
    <message>
        <source>Everybody on the internet can reach the control plane of %1.</source>
        <translation>Jeder im Internet kann die Steuerungsebene von %1 erreichen.</translation>
    </message>
    <message>
        <source>Everything must be encrypted, but %1 talks to %2 in clear text.</source>
        <translation>Alles muss verschlüsselt sein, aber %1 spricht mit %2 im Klartext.</translation>
    </message>
    <message>
        <source>Everything that serves requests must spread over %1 zones.</source>
        <translation>Alles, was Anfragen bedient, muss sich über %1 Zonen erstrecken.</translation>
    </message>
    <message>
        <source>Evidence in this bucket can be changed or deleted.</source>
        <translation>Nachweise in diesem Bucket lassen sich ändern oder löschen.</translation>
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
        <source>Extensions and features that the application needs came with that version.</source>
        <translation>Erweiterungen und Funktionen, die die Anwendung braucht, kamen mit jener Version.</translation>
    </message>
    <message>
        <source>Fail over to a replica instead</source>
        <translation>Stattdessen auf ein Replikat umschalten</translation>
    </message>
    <message>
        <source>Fail over to a standby instead</source>
        <translation>Stattdessen auf eine Standby-Instance umschalten</translation>
    </message>
    <message>
        <source>Failed calls of this function are tried again for hours.</source>
        <translation>Fehlgeschlagene Aufrufe dieser Funktion werden stundenlang wiederholt.</translation>
    </message>
    <message>
        <source>Failures of the business, such as a model that answers badly, do not show in the metrics of the infrastructure.</source>
        <translation>Fachliche Fehler, etwa ein Modell, das schlecht antwortet, zeigen sich nicht in den Metriken der Infrastruktur.</translation>
    </message>
    <message>
        <source>Fall back on another origin</source>
        <translation>Auf einen anderen Ursprung ausweichen</translation>
    </message>
    <message>
        <source>Fargate cannot start these tasks: they need an interface of their own.</source>
        <translation>Fargate kann diese Aufgaben nicht starten: Sie brauchen eine eigene Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <source>Fargate has no task with %1 CPU units and %2 MiB.</source>
        <translation>Fargate hat keine Aufgabe mit %1 CPU-Einheiten und %2 MiB.</translation>
    </message>
    <message>
        <source>Fargate knows the network mode awsvpc only; with another one no task starts.</source>
        <translation>Fargate kennt nur den Netzwerkmodus awsvpc; mit einem anderen startet keine Aufgabe.</translation>
    </message>
    <message>
        <source>Fetch over HTTPS with TLS 1.2</source>
        <translation>Über HTTPS mit TLS 1.2 holen</translation>
    </message>
    <message>
        <source>Fewer than three nodes give no majority, and copies in one zone are lost with it.</source>
        <translation>Weniger als drei Knoten ergeben keine Mehrheit, und Kopien in einer Zone gehen mit ihr verloren.</translation>
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
        <source>Follow the health of %1</source>
        <translation>Dem Zustand von %1 folgen</translation>
    </message>
    <message>
        <source>For this metric CloudWatch keeps sums alone, so anything else shows the wrong number or none.</source>
        <translation>Für diese Metrik hält CloudWatch nur Summen; alles andere zeigt die falsche oder keine Zahl.</translation>
    </message>
    <message>
        <source>For which audience are the tokens?</source>
        <translation>Für welche Zielgruppe sind die Token?</translation>
    </message>
    <message>
        <source>For which domain name is the certificate?</source>
        <translation>Für welchen Domainnamen gilt das Zertifikat?</translation>
    </message>
    <message>
        <source>From which addresses? (range such as 192.0.2.0/24)</source>
        <translation>Von welchen Adressen? (Bereich wie 192.0.2.0/24)</translation>
    </message>
    <message>
        <source>From which hour of the day (UTC) does little happen?</source>
        <translation>Ab welcher Stunde des Tages (UTC) geschieht wenig?</translation>
    </message>
    <message>
        <source>Further connections to this destination fail while all ports are taken.</source>
        <translation>Weitere Verbindungen zu diesem Ziel scheitern, solange alle Ports belegt sind.</translation>
    </message>
    <message>
        <source>Give each task an interface of its own</source>
        <translation>Jeder Aufgabe eine eigene Netzwerkschnittstelle geben</translation>
    </message>
    <message>
        <source>Give it a key of its region</source>
        <translation>Ihm einen Schlüssel seiner Region geben</translation>
    </message>
    <message>
        <source>Give new tasks %1 seconds</source>
        <translation>Neuen Aufgaben %1 Sekunden geben</translation>
    </message>
    <message>
        <source>Give out no public addresses by default</source>
        <translation>Standardmäßig keine öffentlichen Adressen vergeben</translation>
    </message>
    <message>
        <source>Give the load balancer a certificate and fetch over HTTPS</source>
        <translation>Dem Load Balancer ein Zertifikat geben und über HTTPS holen</translation>
    </message>
    <message>
        <source>Give the load balancer a name that its certificate holds</source>
        <translation>Dem Load Balancer einen Namen geben, den sein Zertifikat enthält</translation>
    </message>
    <message>
        <source>Give the rights to edit only</source>
        <translation>Nur die Rechte zum Bearbeiten geben</translation>
    </message>
    <message>
        <source>Give the service a role of each kind, as its connections need</source>
        <translation>Dem Service je Art eine Rolle geben, wie seine Verbindungen sie brauchen</translation>
    </message>
    <message>
        <source>Give the subnets of this network their usual size</source>
        <translation>Den Subnetzen dieses Netzwerks ihre übliche Größe geben</translation>
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
        <source>Go off when there is less than %1</source>
        <translation>Auslösen, wenn es weniger als %1 sind</translation>
    </message>
    <message>
        <source>Guard each tier with a network ACL: the web for public tiers, the network itself for the others</source>
        <translation>Jede Schicht mit einer Netzwerk-ACL schützen: das Web für öffentliche Schichten, das Netzwerk selbst für die anderen</translation>
    </message>
    <message>
        <source>GuardDuty looks for attacks, Security Hub checks the settings and gathers what is found.</source>
        <translation>GuardDuty sucht nach Angriffen, Security Hub prüft die Einstellungen und sammelt, was gefunden wird.</translation>
    </message>
    <message>
        <source>HTTPS and the ports of the connections are enough.</source>
        <translation>HTTPS und die Ports der Verbindungen genügen.</translation>
    </message>
    <message>
        <source>HTTPS is on, but there is no certificate that renews itself.</source>
        <translation>HTTPS ist an, aber es gibt kein Zertifikat, das sich selbst erneuert.</translation>
    </message>
    <message>
        <source>Health data is handled without a business associate agreement with AWS.</source>
        <translation>Gesundheitsdaten werden ohne Business Associate Agreement mit AWS verarbeitet.</translation>
    </message>
    <message>
        <source>How changes reach production is not confirmed.</source>
        <translation>Es ist nicht bestätigt, wie Änderungen in die Produktion gelangen.</translation>
    </message>
    <message>
        <source>How long recovery from the loss of a zone takes is not known: rehearse it, and compare with %1 min.</source>
        <translation>Wie lange die Wiederherstellung nach dem Verlust einer Zone dauert, ist nicht bekannt: Proben Sie sie, und vergleichen Sie mit %1 min.</translation>
    </message>
    <message>
        <source>How long recovery from the loss of the region takes is not known: state its steps under the project, and how long each takes.</source>
        <translation>Wie lange die Wiederherstellung nach dem Verlust der Region dauert, ist nicht bekannt: Geben Sie beim Projekt ihre Schritte an, und wie lange jeder dauert.</translation>
    </message>
    <message>
        <source>How many calls at once are usual?</source>
        <translation>Wie viele gleichzeitige Aufrufe sind üblich?</translation>
    </message>
    <message>
        <source>How many calls at once may reach the database?</source>
        <translation>Wie viele gleichzeitige Aufrufe dürfen die Datenbank erreichen?</translation>
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
        <source>In %1 every pod may reach every other, or programs have all rights.</source>
        <translation>In %1 kann jeder Pod jeden anderen erreichen, oder Programme haben alle Rechte.</translation>
    </message>
    <message>
        <source>In a private subnet nobody on the internet can reach them; a public address changes with every task that is replaced.</source>
        <translation>In einem privaten Subnetz kann sie niemand aus dem Internet erreichen; eine öffentliche Adresse ändert sich mit jeder Aufgabe, die ersetzt wird.</translation>
    </message>
    <message>
        <source>In an incident only the logs that were written can be read, and only structured ones can be searched.</source>
        <translation>Bei einem Vorfall lassen sich nur geschriebene Protokolle lesen und nur strukturierte durchsuchen.</translation>
    </message>
    <message>
        <source>Incidents are often noticed months later, and auditors ask for records of the whole time.</source>
        <translation>Vorfälle fallen oft erst nach Monaten auf, und Prüfer verlangen Aufzeichnungen der ganzen Zeit.</translation>
    </message>
    <message>
        <source>Install ingress-nginx</source>
        <translation>ingress-nginx installieren</translation>
    </message>
    <message>
        <source>Install small upgrades in the maintenance window</source>
        <translation>Kleine Aktualisierungen im Wartungsfenster einspielen</translation>
    </message>
    <message>
        <source>Install the AWS Load Balancer Controller</source>
        <translation>Den AWS Load Balancer Controller installieren</translation>
    </message>
    <message>
        <source>Install the cluster autoscaler</source>
        <translation>Den Cluster Autoscaler installieren</translation>
    </message>
    <message>
        <source>Intelligent-Tiering moves what is not read to cheaper storage, without a fee for reading.</source>
        <translation>Intelligent-Tiering verschiebt, was nicht gelesen wird, in günstigeren Speicher, ohne Gebühr für das Lesen.</translation>
    </message>
    <message>
        <source>Is the agreement with the provider signed?</source>
        <translation>Ist der Vertrag mit dem Anbieter unterschrieben?</translation>
    </message>
    <message>
        <source>Is there data about people in it?</source>
        <translation>Sind Daten über Menschen darin?</translation>
    </message>
    <message>
        <source>It ends up in state files, shells and chats, and nobody changes it.</source>
        <translation>Es landet in Zustandsdateien, Shells und Chats, und niemand ändert es.</translation>
    </message>
    <message>
        <source>It is billed by the hour whether anything uses it or not.</source>
        <translation>Es wird nach Stunden berechnet, ob etwas es nutzt oder nicht.</translation>
    </message>
    <message>
        <source>It is named in %1.</source>
        <translation>Es steht in %1.</translation>
    </message>
    <message>
        <source>It is ‘%1’; tags of your own are written user:Key$Value, those of AWS aws:Key$Value.</source>
        <translation>Er lautet „%1“; eigene Tags schreibt man user:Schlüssel$Wert, die von AWS aws:Schlüssel$Wert.</translation>
    </message>
    <message>
        <source>It must hold the name that CloudFront asks for: the viewers&apos; one where the header Host is passed on, otherwise that of the origin.</source>
        <translation>Es muss den Namen enthalten, nach dem CloudFront fragt: den der Nutzer, wenn der Header Host weitergegeben wird, sonst den des Ursprungs.</translation>
    </message>
    <message>
        <source>It stands in %1 of the %2 availability zones that are required.</source>
        <translation>Es steht in %1 der %2 geforderten Availability Zones.</translation>
    </message>
    <message>
        <source>It takes %1 calls a minute.</source>
        <translation>Es nimmt %1 Aufrufe pro Minute an.</translation>
    </message>
    <message>
        <source>Its settings hold %1, and nothing connects it with a relational database.</source>
        <translation>Seine Einstellungen enthalten %1, und nichts verbindet ihn mit einer relationalen Datenbank.</translation>
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
        <source>Keep %1 tasks running</source>
        <translation>%1 Aufgaben laufen lassen</translation>
    </message>
    <message>
        <source>Keep a log group of each kind, and confirm that applications write JSON</source>
        <translation>Je Art eine Protokollgruppe führen und bestätigen, dass Anwendungen JSON schreiben</translation>
    </message>
    <message>
        <source>Keep a password in a secret, and ask for it over TLS</source>
        <translation>Passwort in einem Secret halten und über TLS verlangen</translation>
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
        <source>Keep all five logs of the control plane</source>
        <translation>Alle fünf Protokolle der Steuerungsebene aufbewahren</translation>
    </message>
    <message>
        <source>Keep and compress files</source>
        <translation>Dateien zwischenspeichern und komprimieren</translation>
    </message>
    <message>
        <source>Keep at least %1 tasks running</source>
        <translation>Mindestens %1 Aufgaben am Laufen halten</translation>
    </message>
    <message>
        <source>Keep at least two nodes, in two zones</source>
        <translation>Mindestens zwei Knoten in zwei Zonen halten</translation>
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
        <source>Keep daily snapshots</source>
        <translation>Tägliche Snapshots aufbewahren</translation>
    </message>
    <message>
        <source>Keep daily snapshots and a replica instead of an append-only file</source>
        <translation>Tägliche Snapshots und ein Replikat statt einer Append-only-Datei halten</translation>
    </message>
    <message>
        <source>Keep failed events in a queue</source>
        <translation>Fehlgeschlagene Ereignisse in einer Warteschlange aufbewahren</translation>
    </message>
    <message>
        <source>Keep instances warm</source>
        <translation>Instances warm halten</translation>
    </message>
    <message>
        <source>Keep it in Secrets Manager and let the function read it</source>
        <translation>In Secrets Manager aufbewahren und die Funktion es lesen lassen</translation>
    </message>
    <message>
        <source>Keep it in Secrets Manager and let the task read it when it starts</source>
        <translation>In Secrets Manager aufbewahren und die Aufgabe es beim Start lesen lassen</translation>
    </message>
    <message>
        <source>Keep its password in a secret of your own</source>
        <translation>Sein Passwort in einem eigenen Secret aufbewahren</translation>
    </message>
    <message>
        <source>Keep old versions of every object</source>
        <translation>Alte Versionen jedes Objekts aufbewahren</translation>
    </message>
    <message>
        <source>Keep the files in all zones</source>
        <translation>Dateien in allen Zonen halten</translation>
    </message>
    <message>
        <source>Keep the last 30 images</source>
        <translation>Die letzten 30 Images behalten</translation>
    </message>
    <message>
        <source>Keep the logs as long as required</source>
        <translation>Protokolle so lange aufbewahren wie gefordert</translation>
    </message>
    <message>
        <source>Keep the logs for %1 days</source>
        <translation>Protokolle %1 Tage aufbewahren</translation>
    </message>
    <message>
        <source>Keep the number of nodes as it is at the start</source>
        <translation>Die Anzahl der Knoten lassen, wie sie am Anfang ist</translation>
    </message>
    <message>
        <source>Keep the records long enough</source>
        <translation>Die Aufzeichnungen lange genug aufbewahren</translation>
    </message>
    <message>
        <source>Kept and compressed files save requests to the origin and transfer to the viewers.</source>
        <translation>Zwischengespeicherte und komprimierte Dateien sparen Anfragen an den Ursprung und Übertragung zu den Betrachtern.</translation>
    </message>
    <message>
        <source>Keys of your own are required, but this is encrypted with a key of AWS.</source>
        <translation>Eigene Schlüssel sind gefordert, aber dies ist mit einem Schlüssel von AWS verschlüsselt.</translation>
    </message>
    <message>
        <source>Large files of which nobody knows how often they are read are stored at the full price.</source>
        <translation>Große Dateien, von denen niemand weiß, wie oft sie gelesen werden, liegen zum vollen Preis.</translation>
    </message>
    <message>
        <source>Lead a path there</source>
        <translation>Einen Pfad dorthin führen</translation>
    </message>
    <message>
        <source>Left alone, AWS keeps an event for up to six hours, so that stale work and storms of retries follow an outage.</source>
        <translation>Ohne Angabe behält AWS ein Ereignis bis zu sechs Stunden, sodass auf einen Ausfall veraltete Arbeit und Fluten von Wiederholungen folgen.</translation>
    </message>
    <message>
        <source>Leftover groups confuse reviews, and sooner or later somebody attaches one by mistake.</source>
        <translation>Übrig gebliebene Gruppen verwirren Prüfungen, und früher oder später verwendet jemand eine versehentlich.</translation>
    </message>
    <message>
        <source>Let %1 cover two zones</source>
        <translation>%1 zwei Zonen abdecken lassen</translation>
    </message>
    <message>
        <source>Let CloudFront ask for a name that DNS leads to the load balancer that is well</source>
        <translation>CloudFront nach einem Namen fragen lassen, den DNS zum gesunden Load Balancer leitet</translation>
    </message>
    <message>
        <source>Let CloudFront fall back on the other region&apos;s load balancer</source>
        <translation>CloudFront auf den Load Balancer der anderen Region ausweichen lassen</translation>
    </message>
    <message>
        <source>Let CloudFront in on port %1 only</source>
        <translation>CloudFront nur auf Port %1 hereinlassen</translation>
    </message>
    <message>
        <source>Let CloudFront in, and nobody else</source>
        <translation>CloudFront hereinlassen und sonst niemanden</translation>
    </message>
    <message>
        <source>Let DNS choose the load balancer by its health</source>
        <translation>DNS den Load Balancer nach seinem Zustand wählen lassen</translation>
    </message>
    <message>
        <source>Let Secrets Manager make, keep and change the password</source>
        <translation>Secrets Manager das Passwort erzeugen, aufbewahren und wechseln lassen</translation>
    </message>
    <message>
        <source>Let a cluster in %1 follow it (global database)</source>
        <translation>Einen Cluster in %1 folgen lassen (globale Datenbank)</translation>
    </message>
    <message>
        <source>Let it agree with %1</source>
        <translation>Ihn an %1 angleichen</translation>
    </message>
    <message>
        <source>Let it fetch images, write logs and read the secrets of its services</source>
        <translation>Ihr erlauben, Images zu holen, Protokolle zu schreiben und die Secrets ihrer Services zu lesen</translation>
    </message>
    <message>
        <source>Let it grow to the memory that is asked for</source>
        <translation>Bis zum geforderten Arbeitsspeicher wachsen lassen</translation>
    </message>
    <message>
        <source>Let it rest in quiet hours</source>
        <translation>In ruhigen Stunden ruhen lassen</translation>
    </message>
    <message>
        <source>Let only ECS tasks take it on</source>
        <translation>Nur ECS-Aufgaben die Rolle annehmen lassen</translation>
    </message>
    <message>
        <source>Let policies alone decide</source>
        <translation>Allein Richtlinien entscheiden lassen</translation>
    </message>
    <message>
        <source>Let the capacity follow demand</source>
        <translation>Die Kapazität der Nachfrage folgen lassen</translation>
    </message>
    <message>
        <source>Let the connection in on port %1</source>
        <translation>Verbindung auf Port %1 hereinlassen</translation>
    </message>
    <message>
        <source>Let the connection out on port %1</source>
        <translation>Verbindung auf Port %1 hinauslassen</translation>
    </message>
    <message>
        <source>Let the container write to volumes only; an application that writes temporary files needs one</source>
        <translation>Den Container nur auf Volumes schreiben lassen; eine Anwendung mit temporären Dateien braucht eines</translation>
    </message>
    <message>
        <source>Let the failover happen by itself</source>
        <translation>Das Failover von selbst geschehen lassen</translation>
    </message>
    <message>
        <source>Let the family follow from the version</source>
        <translation>Familie aus der Version ergeben lassen</translation>
    </message>
    <message>
        <source>Let the load balancer wait 10 seconds longer than that</source>
        <translation>Den Load Balancer 10 Sekunden länger warten lassen</translation>
    </message>
    <message>
        <source>Let the pools of all tasks share what the database allows</source>
        <translation>Die Pools aller Aufgaben teilen lassen, was die Datenbank erlaubt</translation>
    </message>
    <message>
        <source>Let the readers scale with the writer</source>
        <translation>Die Reader mit dem Writer skalieren lassen</translation>
    </message>
    <message>
        <source>Let the replica in %1 answer instead</source>
        <translation>Stattdessen das Replikat in %1 antworten lassen</translation>
    </message>
    <message>
        <source>Let the service grow to 1,000 tasks</source>
        <translation>Den Service auf 1.000 Aufgaben wachsen lassen</translation>
    </message>
    <message>
        <source>Let the storage grow to twice its size</source>
        <translation>Den Speicher auf das Doppelte wachsen lassen</translation>
    </message>
    <message>
        <source>Let the trail record all calls in all regions</source>
        <translation>Den Trail alle Aufrufe in allen Regionen aufzeichnen lassen</translation>
    </message>
    <message>
        <source>Let the trail record each access</source>
        <translation>Den Trail jeden Zugriff aufzeichnen lassen</translation>
    </message>
    <message>
        <source>Let the trail tell a topic of such changes</source>
        <translation>Den Trail solche Änderungen an ein Thema melden lassen</translation>
    </message>
    <message>
        <source>Limit requests per address</source>
        <translation>Anfragen je Adresse begrenzen</translation>
    </message>
    <message>
        <source>Load balancers and CloudFront write their access logs to a bucket.</source>
        <translation>Load Balancer und CloudFront schreiben ihre Zugriffsprotokolle in einen Bucket.</translation>
    </message>
    <message>
        <source>Load balancers and NAT gateways in a subnet without a route to an internet gateway do not work.</source>
        <translation>Load Balancer und NAT-Gateways in einem Subnetz ohne Route zu einem Internet-Gateway funktionieren nicht.</translation>
    </message>
    <message>
        <source>Lock what is written for %1 days</source>
        <translation>Geschriebenes für %1 Tage sperren</translation>
    </message>
    <message>
        <source>Log refused requests</source>
        <translation>Abgelehnte Anfragen protokollieren</translation>
    </message>
    <message>
        <source>Logs are kept for %1 days; %2 are required.</source>
        <translation>Protokolle werden %1 Tage aufbewahrt; gefordert sind %2.</translation>
    </message>
    <message>
        <source>Logs are kept in CloudWatch alone, though they must be archived.</source>
        <translation>Protokolle liegen nur in CloudWatch, obwohl sie archiviert werden müssen.</translation>
    </message>
    <message>
        <source>Logs grow without end, cost every month, and hold personal data longer than they may.</source>
        <translation>Protokolle wachsen ohne Ende, kosten jeden Monat und bewahren personenbezogene Daten länger auf als erlaubt.</translation>
    </message>
    <message>
        <source>Logs that must exist are missing, or nobody has confirmed that they are structured.</source>
        <translation>Geforderte Protokolle fehlen, oder niemand hat bestätigt, dass sie strukturiert sind.</translation>
    </message>
    <message>
        <source>Logs, old versions and what nobody reads any more pile up and are paid every month.</source>
        <translation>Protokolle, alte Versionen und was niemand mehr liest, häufen sich an und werden jeden Monat bezahlt.</translation>
    </message>
    <message>
        <source>Machines that the load balancer finds unhealthy are not replaced.</source>
        <translation>Maschinen, die der Load Balancer für fehlerhaft hält, werden nicht ersetzt.</translation>
    </message>
    <message>
        <source>Mail them to somebody</source>
        <translation>Jemandem mailen</translation>
    </message>
    <message>
        <source>Make %1 a global database</source>
        <translation>%1 zu einer globalen Datenbank machen</translation>
    </message>
    <message>
        <source>Make it a global table</source>
        <translation>Zur globalen Tabelle machen</translation>
    </message>
    <message>
        <source>Make it a simple record</source>
        <translation>Zu einem einfachen Eintrag machen</translation>
    </message>
    <message>
        <source>Make it internal</source>
        <translation>Intern machen</translation>
    </message>
    <message>
        <source>Make it reachable from inside the VPC only</source>
        <translation>Nur aus der VPC erreichbar machen</translation>
    </message>
    <message>
        <source>Make one of the connections optional (not hard), or put a queue between them.</source>
        <translation>Eine der Verbindungen optional machen (nicht hart) oder eine Warteschlange dazwischensetzen.</translation>
    </message>
    <message>
        <source>Make tags final</source>
        <translation>Tags endgültig machen</translation>
    </message>
    <message>
        <source>Messages are kept in the clear.</source>
        <translation>Nachrichten werden unverschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>Messages often carry personal data, and disks and copies outlive them.</source>
        <translation>Nachrichten enthalten oft personenbezogene Daten, und Datenträger und Kopien überdauern sie.</translation>
    </message>
    <message>
        <source>Mirror nothing</source>
        <translation>Nichts spiegeln</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>More than 100 reads a second go straight to %1.</source>
        <translation>Mehr als 100 Lesezugriffe in der Sekunde gehen direkt an %1.</translation>
    </message>
    <message>
        <source>More than four fifths of the time are planned away.</source>
        <translation>Mehr als vier Fünftel der Zeit sind verplant.</translation>
    </message>
    <message>
        <source>More than its clients can reach the data store: %1 is let in too.</source>
        <translation>Mehr als seine Clients können den Datenspeicher erreichen: Auch %1 wird hereingelassen.</translation>
    </message>
    <message>
        <source>Most outages begin with a change; these controls stand outside the drawing, so people confirm them.</source>
        <translation>Die meisten Ausfälle beginnen mit einer Änderung; diese Kontrollen stehen außerhalb der Zeichnung, darum bestätigen Menschen sie.</translation>
    </message>
    <message>
        <source>Move it into %1</source>
        <translation>In %1 verschieben</translation>
    </message>
    <message>
        <source>Move it to a new tier without a way to the internet</source>
        <translation>In eine neue Schicht ohne Weg ins Internet verschieben</translation>
    </message>
    <message>
        <source>Move it to a new tier, data, without a way to the internet</source>
        <translation>In eine neue Schicht „data“ ohne Weg ins Internet verschieben</translation>
    </message>
    <message>
        <source>Move it to the tier %1</source>
        <translation>In die Schicht %1 verschieben</translation>
    </message>
    <message>
        <source>Move it to the tier data</source>
        <translation>In die Schicht „data“ verschieben</translation>
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
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Name it %1 in its set</source>
        <translation>In seiner Gruppe %1 nennen</translation>
    </message>
    <message>
        <source>Name the region that takes over, and keep a replica there</source>
        <translation>Die Region benennen, die übernimmt, und dort ein Replikat halten</translation>
    </message>
    <message>
        <source>Neither the statements nor the operating system of the database are watched.</source>
        <translation>Weder die Anweisungen noch das Betriebssystem der Datenbank werden beobachtet.</translation>
    </message>
    <message>
        <source>Networks and subnets of other sizes are refused, so nothing in them can be created.</source>
        <translation>Netzwerke und Subnetze anderer Größe werden abgelehnt, daher lässt sich darin nichts anlegen.</translation>
    </message>
    <message>
        <source>New images are not searched for known weaknesses.</source>
        <translation>Neue Abbilder werden nicht auf bekannte Schwachstellen untersucht.</translation>
    </message>
    <message>
        <source>New tasks may be killed before they can become healthy.</source>
        <translation>Neue Aufgaben können beendet werden, bevor sie fehlerfrei werden können.</translation>
    </message>
    <message>
        <source>No alarm and no alert rule is named after it or describes it.</source>
        <translation>Kein Alarm und keine Warnregel ist danach benannt oder beschreibt es.</translation>
    </message>
    <message>
        <source>No backup plan covers %1.</source>
        <translation>Kein Sicherungsplan umfasst %1.</translation>
    </message>
    <message>
        <source>No control of the network is left.</source>
        <translation>Keine Kontrolle des Netzwerks bleibt übrig.</translation>
    </message>
    <message>
        <source>No controller in %1 carries out the ingress %2.</source>
        <translation>Kein Controller in %1 führt den Ingress %2 aus.</translation>
    </message>
    <message>
        <source>No copy of the cache is kept, although it holds more than derived data.</source>
        <translation>Vom Cache wird keine Kopie aufbewahrt, obwohl er mehr als abgeleitete Daten enthält.</translation>
    </message>
    <message>
        <source>No design can meet both; a person has to decide which one holds.</source>
        <translation>Kein Entwurf kann beides erfüllen; ein Mensch muss entscheiden, welche gilt.</translation>
    </message>
    <message>
        <source>No drawing shows the root user, so its owner confirms a second factor and that there are no access keys.</source>
        <translation>Keine Zeichnung zeigt den Root-Benutzer; wer ihn besitzt, bestätigt den zweiten Faktor und dass es keine Zugriffsschlüssel gibt.</translation>
    </message>
    <message>
        <source>No firewall looks at the requests from the internet.</source>
        <translation>Keine Firewall betrachtet die Anfragen aus dem Internet.</translation>
    </message>
    <message>
        <source>No firewall looks at the requests that CloudFront takes.</source>
        <translation>Keine Firewall betrachtet die Anfragen, die CloudFront annimmt.</translation>
    </message>
    <message>
        <source>No region is named that takes over when the region is lost.</source>
        <translation>Keine Region ist benannt, die übernimmt, wenn die Region verloren geht.</translation>
    </message>
    <message>
        <source>No request reaches %1 through %2: no path leads there.</source>
        <translation>Über %2 erreicht keine Anfrage %1: Kein Pfad führt dorthin.</translation>
    </message>
    <message>
        <source>No rule of the load balancer takes requests for %1.</source>
        <translation>Keine Regel des Load Balancers nimmt Anfragen für %1 an.</translation>
    </message>
    <message>
        <source>Nobody answers, health checks fail, and no copy of the service ever becomes healthy.</source>
        <translation>Niemand antwortet, Zustandsprüfungen scheitern, und keine Kopie des Service wird je fehlerfrei.</translation>
    </message>
    <message>
        <source>Nobody can delete locked files before their time, not even with the root user. Lock them?</source>
        <translation>Gesperrte Dateien kann vor der Zeit niemand löschen, auch nicht als Root-Benutzer. Sperren?</translation>
    </message>
    <message>
        <source>Nobody can find out later how things were configured in %1.</source>
        <translation>Niemand kann später feststellen, wie in %1 etwas konfiguriert war.</translation>
    </message>
    <message>
        <source>Nobody can find out later who asked for what: access logs are off.</source>
        <translation>Niemand kann später herausfinden, wer was abgefragt hat: Zugriffsprotokolle sind aus.</translation>
    </message>
    <message>
        <source>Nobody can find out later who changed what in the account.</source>
        <translation>Niemand kann später herausfinden, wer was im Konto geändert hat.</translation>
    </message>
    <message>
        <source>Nobody can find out later who read or changed the data of this store.</source>
        <translation>Niemand kann später feststellen, wer die Daten dieses Speichers las oder änderte.</translation>
    </message>
    <message>
        <source>Nobody can find out later who talked to whom in the network.</source>
        <translation>Niemand kann später herausfinden, wer im Netzwerk mit wem gesprochen hat.</translation>
    </message>
    <message>
        <source>Nobody can follow a request through %1 and what it calls.</source>
        <translation>Niemand kann eine Anfrage durch %1 und das, was es aufruft, verfolgen.</translation>
    </message>
    <message>
        <source>Nobody can prove that the audit trail was not altered.</source>
        <translation>Niemand kann beweisen, dass die Prüfspur nicht verändert wurde.</translation>
    </message>
    <message>
        <source>Nobody can see what the web ACL refused.</source>
        <translation>Niemand kann sehen, was die Web-ACL abgelehnt hat.</translation>
    </message>
    <message>
        <source>Nobody can tell what a rule of this security group is for.</source>
        <translation>Niemand weiß, wozu eine Regel dieser Sicherheitsgruppe dient.</translation>
    </message>
    <message>
        <source>Nobody can tell who changed %1.</source>
        <translation>Niemand kann sagen, wer %1 geändert hat.</translation>
    </message>
    <message>
        <source>Nobody changes this secret at least every 90 days.</source>
        <translation>Niemand wechselt dieses Secret mindestens alle 90 Tage.</translation>
    </message>
    <message>
        <source>Nobody checks whether the targets are healthy.</source>
        <translation>Niemand prüft, ob die Ziele fehlerfrei sind.</translation>
    </message>
    <message>
        <source>Nobody commits to how soon copies of the bucket arrive.</source>
        <translation>Niemand sagt zu, wie bald Kopien des Buckets ankommen.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that costs are looked at regularly.</source>
        <translation>Niemand hat bestätigt, dass die Kosten regelmäßig betrachtet werden.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that recovery was tried and is written down.</source>
        <translation>Niemand hat bestätigt, dass die Wiederherstellung erprobt und aufgeschrieben ist.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that the root user of the account is locked away.</source>
        <translation>Niemand hat bestätigt, dass der Root-Benutzer des Kontos verwahrt ist.</translation>
    </message>
    <message>
        <source>Nobody has said how sensitive the data is that %1 keeps.</source>
        <translation>Niemand hat gesagt, wie sensibel die Daten sind, die %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Nobody has tried how long a restore takes; the system may be down for %1 minutes.</source>
        <translation>Niemand hat ausprobiert, wie lange eine Wiederherstellung dauert; das System darf %1 Minuten ausfallen.</translation>
    </message>
    <message>
        <source>Nobody in AWS belongs to the people to whom %1 gives rights.</source>
        <translation>Niemand in AWS gehört zu den Personen, denen %1 Rechte gibt.</translation>
    </message>
    <message>
        <source>Nobody is told of: %1.</source>
        <translation>Niemand erfährt von: %1.</translation>
    </message>
    <message>
        <source>Nobody is told when %1 fails or struggles.</source>
        <translation>Niemand erfährt es, wenn %1 ausfällt oder in Not gerät.</translation>
    </message>
    <message>
        <source>Nobody is told when %1 fails over, runs full or is maintained.</source>
        <translation>Niemand erfährt, wenn %1 umschaltet, vollläuft oder gewartet wird.</translation>
    </message>
    <message>
        <source>Nobody is told when permissions, networks, keys or the trail of the account are changed.</source>
        <translation>Niemand erfährt es, wenn Berechtigungen, Netzwerke, Schlüssel oder der Trail des Kontos geändert werden.</translation>
    </message>
    <message>
        <source>Nobody is told when the stack costs more than expected.</source>
        <translation>Niemand erfährt es, wenn der Stack mehr kostet als erwartet.</translation>
    </message>
    <message>
        <source>Nobody sees how much CPU and memory the tasks use, or that they restart.</source>
        <translation>Niemand sieht, wie viel CPU und Arbeitsspeicher die Aufgaben brauchen oder dass sie neu starten.</translation>
    </message>
    <message>
        <source>Nobody watches for attacks in %1.</source>
        <translation>Niemand achtet in %1 auf Angriffe.</translation>
    </message>
    <message>
        <source>Nothing absorbs a flood of requests before this public load balancer.</source>
        <translation>Nichts fängt eine Flut von Anfragen vor diesem öffentlichen Load Balancer ab.</translation>
    </message>
    <message>
        <source>Nothing collects, shows and reports the figures of what runs in %1.</source>
        <translation>Nichts sammelt, zeigt und meldet die Werte dessen, was in %1 läuft.</translation>
    </message>
    <message>
        <source>Nothing copies what %1 holds at least once a day.</source>
        <translation>Nichts kopiert den Inhalt von %1 mindestens einmal täglich.</translation>
    </message>
    <message>
        <source>Nothing ever leaves the bucket.</source>
        <translation>Nichts verlässt je den Bucket.</translation>
    </message>
    <message>
        <source>Nothing notices when %1 hangs.</source>
        <translation>Nichts bemerkt, wenn %1 hängt.</translation>
    </message>
    <message>
        <source>Nothing reads from %1.</source>
        <translation>Nichts liest von %1.</translation>
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
        <source>Nothing stands behind the load balancer, or the address is attached to nothing.</source>
        <translation>Hinter dem Load Balancer steht nichts, oder die Adresse gehört zu nichts.</translation>
    </message>
    <message>
        <source>Nothing tells DNS when the target of this record fails.</source>
        <translation>Nichts sagt DNS, wenn das Ziel dieses Eintrags ausfällt.</translation>
    </message>
    <message>
        <source>Nothing that AWS sends to this topic arrives: no service may use the key that encrypts it.</source>
        <translation>Nichts, was AWS an dieses Thema sendet, kommt an: Kein Dienst darf den Schlüssel benutzen, der es verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing uses this security group.</source>
        <translation>Diese Sicherheitsgruppe wird von nichts verwendet.</translation>
    </message>
    <message>
        <source>Nothing writes to this log group.</source>
        <translation>Nichts schreibt in diese Protokollgruppe.</translation>
    </message>
    <message>
        <source>Obey network policies</source>
        <translation>Netzwerkrichtlinien befolgen</translation>
    </message>
    <message>
        <source>Objects that are overwritten or deleted in the bucket are gone.</source>
        <translation>Überschriebene oder gelöschte Objekte des Buckets sind verloren.</translation>
    </message>
    <message>
        <source>Of 100 requests, how many call it when a cache answers the others?</source>
        <translation>Wie viele von 100 Anfragen rufen ihn auf, wenn ein Cache die übrigen beantwortet?</translation>
    </message>
    <message>
        <source>Old platform versions lack patches and features.</source>
        <translation>Alten Plattformversionen fehlen Korrekturen und Funktionen.</translation>
    </message>
    <message>
        <source>One address may send as many requests as it likes.</source>
        <translation>Eine Adresse darf beliebig viele Anfragen senden.</translation>
    </message>
    <message>
        <source>One gateway saves the hourly price of the others where it does not matter that a zone goes offline.</source>
        <translation>Ein Gateway spart den Stundenpreis der anderen, wo es nichts ausmacht, dass eine Zone offline geht.</translation>
    </message>
    <message>
        <source>One origin answers what no path says otherwise; each further one needs the paths that lead to it, or to stand by for the first.</source>
        <translation>Ein Ursprung beantwortet alles, wofür kein Pfad anderes sagt; jeder weitere braucht die Pfade, die zu ihm führen, oder steht für den ersten bereit.</translation>
    </message>
    <message>
        <source>One per zone, at least %1, keeps the service redundant.</source>
        <translation>Eines je Zone, mindestens %1, hält den Service redundant.</translation>
    </message>
    <message>
        <source>One pod that is taken over can then reach every database and every other pod.</source>
        <translation>Ein übernommener Pod kann dann jede Datenbank und jeden anderen Pod erreichen.</translation>
    </message>
    <message>
        <source>Only %1 regular tasks would survive if all Spot capacity were taken back.</source>
        <translation>Nur %1 reguläre Aufgaben würden überleben, wenn alle Spot-Kapazität entzogen würde.</translation>
    </message>
    <message>
        <source>Only the services that use a data store should be able to reach it, so that a weakness elsewhere does not open it.</source>
        <translation>Nur die Services, die einen Datenspeicher nutzen, sollten ihn erreichen können, damit eine Schwachstelle anderswo ihn nicht öffnet.</translation>
    </message>
    <message>
        <source>Only what is meant for the web should accept requests from everywhere.</source>
        <translation>Nur was für das Web gedacht ist, sollte Anfragen von überall annehmen.</translation>
    </message>
    <message>
        <source>Only your own components use this load balancer, but the internet can reach it.</source>
        <translation>Nur eigene Komponenten verwenden diesen Load Balancer, aber das Internet kann ihn erreichen.</translation>
    </message>
    <message>
        <source>Open one port only for CloudFront, split the group, or have the quota raised.</source>
        <translation>Nur einen Port für CloudFront öffnen, die Gruppe aufteilen oder das Kontingent erhöhen lassen.</translation>
    </message>
    <message>
        <source>Order them with gp3</source>
        <translation>Mit gp3 bestellen</translation>
    </message>
    <message>
        <source>Outside production, %1 NAT gateways are paid where one would do.</source>
        <translation>Außerhalb der Produktion werden %1 NAT-Gateways bezahlt, wo eines genügen würde.</translation>
    </message>
    <message>
        <source>Over HTTPS CloudFront compares the certificate of the origin with the name it asks for, and answers 502 when they differ.</source>
        <translation>Über HTTPS vergleicht CloudFront das Zertifikat des Ursprungs mit dem erfragten Namen und antwortet mit 502, wenn sie nicht passen.</translation>
    </message>
    <message>
        <source>Pass on everything but the host name</source>
        <translation>Alles außer dem Hostnamen weitergeben</translation>
    </message>
    <message>
        <source>Pass on the name that viewers ask for, which the certificate holds</source>
        <translation>Den Namen weitergeben, nach dem die Nutzer fragen und den das Zertifikat enthält</translation>
    </message>
    <message>
        <source>Passwords and data cross the internet in clear text, where anybody on the way can read and change them.</source>
        <translation>Passwörter und Daten gehen im Klartext durch das Internet, wo jeder unterwegs sie lesen und ändern kann.</translation>
    </message>
    <message>
        <source>Passwords and keys leak; who signs in through IAM Identity Center gets credentials for a few hours, behind a second factor.</source>
        <translation>Passwörter und Schlüssel werden bekannt; wer sich über das IAM Identity Center anmeldet, erhält Zugangsdaten für wenige Stunden, hinter einem zweiten Faktor.</translation>
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
        <source>Personal data may be kept only as long as it is needed, so its end must be part of the design.</source>
        <translation>Personenbezogene Daten dürfen nur so lange aufbewahrt werden, wie sie nötig sind; ihr Ende gehört in den Entwurf.</translation>
    </message>
    <message>
        <source>Plain values can be read in the console, in logs and in the state of the tools that build the stack.</source>
        <translation>Einfache Werte lassen sich in der Konsole, in Protokollen und im Zustand der Werkzeuge lesen, die den Stack bauen.</translation>
    </message>
    <message>
        <source>Plan both; signing needs an entry at the registrar, so they are switched on by hand</source>
        <translation>Beides vorsehen; die Signatur braucht einen Eintrag beim Registrar, darum wird es von Hand eingeschaltet</translation>
    </message>
    <message>
        <source>Point-in-time recovery reaches back only as far as the automated backups; damage is often noticed after days.</source>
        <translation>Die Point-in-Time-Recovery reicht nur so weit zurück wie die automatischen Sicherungen; Schaden wird oft erst nach Tagen bemerkt.</translation>
    </message>
    <message>
        <source>Points of the list for going live are open.</source>
        <translation>Punkte der Liste für den Start sind offen.</translation>
    </message>
    <message>
        <source>Ports 22 (SSH) and 3389 (remote desktop).</source>
        <translation>Ports 22 (SSH) und 3389 (Remotedesktop).</translation>
    </message>
    <message>
        <source>Private names do not resolve in this network, though something in it relies on them.</source>
        <translation>Private Namen werden in diesem Netzwerk nicht aufgelöst, obwohl etwas darin sich darauf verlässt.</translation>
    </message>
    <message>
        <source>Protected health information may be processed only by eligible services under an agreement.</source>
        <translation>Geschützte Gesundheitsdaten dürfen nur von geeigneten Diensten auf Grundlage eines Vertrags verarbeitet werden.</translation>
    </message>
    <message>
        <source>Public buckets are found within hours; their data leaks or is overwritten.</source>
        <translation>Öffentliche Buckets werden binnen Stunden gefunden; ihre Daten werden gestohlen oder überschrieben.</translation>
    </message>
    <message>
        <source>Put a NAT gateway into each of the %1 zones</source>
        <translation>In jede der %1 Zonen ein NAT-Gateway setzen</translation>
    </message>
    <message>
        <source>Put a NAT gateway into each zone</source>
        <translation>In jede Zone ein NAT-Gateway setzen</translation>
    </message>
    <message>
        <source>Put a web ACL with AWS&apos;s managed rules and a rate limit in front</source>
        <translation>Eine Web-ACL mit verwalteten Regeln von AWS und einem Ratenlimit davorsetzen</translation>
    </message>
    <message>
        <source>Put it behind %1, below /%2/</source>
        <translation>Hinter %1 stellen, unterhalb von /%2/</translation>
    </message>
    <message>
        <source>Put the endpoint in every zone of the components that use it</source>
        <translation>Den Endpunkt in jede Zone der Komponenten setzen, die ihn nutzen</translation>
    </message>
    <message>
        <source>Put the load balancer in every zone of its targets</source>
        <translation>Den Load Balancer in jede Zone seiner Ziele setzen</translation>
    </message>
    <message>
        <source>RDS refuses subnet groups with fewer than two zones, and neither a standby nor failover is possible without a second one.</source>
        <translation>RDS lehnt Subnetzgruppen mit weniger als zwei Zonen ab, und ohne eine zweite sind weder Standby noch Failover möglich.</translation>
    </message>
    <message>
        <source>Ranges must be between /16 and /28, and begin at a multiple of their size.</source>
        <translation>Bereiche müssen zwischen /16 und /28 liegen und bei einem Vielfachen ihrer Größe beginnen.</translation>
    </message>
    <message>
        <source>Reach it from inside the VPC only</source>
        <translation>Nur aus der VPC erreichen</translation>
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
        <source>Record the configuration in every region that is used</source>
        <translation>Die Konfiguration in jeder genutzten Region aufzeichnen</translation>
    </message>
    <message>
        <source>Records that somebody can rewrite prove nothing, and backups that somebody can delete save nothing.</source>
        <translation>Aufzeichnungen, die jemand umschreiben kann, beweisen nichts, und Sicherungen, die jemand löschen kann, retten nichts.</translation>
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
        <source>Redirect from HTTP to HTTPS</source>
        <translation>Von HTTP zu HTTPS umleiten</translation>
    </message>
    <message>
        <source>Redirect viewers to HTTPS</source>
        <translation>Betrachter zu HTTPS umleiten</translation>
    </message>
    <message>
        <source>Redundancy that is lost unnoticed is gone when the next part fails.</source>
        <translation>Redundanz, deren Verlust unbemerkt bleibt, fehlt, wenn das nächste Teil ausfällt.</translation>
    </message>
    <message>
        <source>Refuse both ports before any other rule</source>
        <translation>Beide Ports vor jeder anderen Regel ablehnen</translation>
    </message>
    <message>
        <source>Refuse connections without TLS</source>
        <translation>Verbindungen ohne TLS abweisen</translation>
    </message>
    <message>
        <source>Refuse one range of addresses</source>
        <translation>Einen Adressbereich abweisen</translation>
    </message>
    <message>
        <source>Refuse requests without TLS</source>
        <translation>Anfragen ohne TLS ablehnen</translation>
    </message>
    <message>
        <source>Remote administration belongs behind Session Manager, a VPN or a bastion; open ports are tried with stolen passwords all day.</source>
        <translation>Fernverwaltung gehört hinter Session Manager, ein VPN oder einen Bastion-Host; an offenen Ports werden den ganzen Tag gestohlene Passwörter probiert.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the security group</source>
        <translation>%1 aus der Sicherheitsgruppe entfernen</translation>
    </message>
    <message>
        <source>Remove every rule of the default security group</source>
        <translation>Jede Regel der Standard-Sicherheitsgruppe entfernen</translation>
    </message>
    <message>
        <source>Remove everybody&apos;s access on those ports</source>
        <translation>Zugriff für alle auf diesen Ports entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the direct connection from outside</source>
        <translation>Direkte Verbindung von außen entfernen</translation>
    </message>
    <message>
        <source>Remove the log group</source>
        <translation>Protokollgruppe entfernen</translation>
    </message>
    <message>
        <source>Remove the policy and block public access</source>
        <translation>Richtlinie entfernen und öffentlichen Zugriff blockieren</translation>
    </message>
    <message>
        <source>Remove the replicas</source>
        <translation>Replikate entfernen</translation>
    </message>
    <message>
        <source>Remove the route to the internet gateway</source>
        <translation>Route zum Internet-Gateway entfernen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Remove the rule; Session Manager needs no open port</source>
        <translation>Regel entfernen; Session Manager braucht keinen offenen Port</translation>
    </message>
    <message>
        <source>Remove the statements that are too wide</source>
        <translation>Zu weite Anweisungen entfernen</translation>
    </message>
    <message>
        <source>Remove the user; people sign in through IAM Identity Center</source>
        <translation>Den Benutzer entfernen; Menschen melden sich über das IAM Identity Center an</translation>
    </message>
    <message>
        <source>Remove what allows everything; the connections say what is needed</source>
        <translation>Entfernen, was alles erlaubt; die Verbindungen sagen, was nötig ist</translation>
    </message>
    <message>
        <source>Renew the key every year</source>
        <translation>Den Schlüssel jedes Jahr erneuern</translation>
    </message>
    <message>
        <source>Renumber %1; in AWS that makes a new network</source>
        <translation>%1 neu nummerieren; in AWS entsteht dadurch ein neues Netzwerk</translation>
    </message>
    <message>
        <source>Replace what the load balancer finds unhealthy</source>
        <translation>Ersetzen, was der Load Balancer für fehlerhaft hält</translation>
    </message>
    <message>
        <source>Replicas and caches are paid for by the hour, whether something reads from them or not.</source>
        <translation>Replikate und Caches werden stundenweise bezahlt, ob etwas von ihnen liest oder nicht.</translation>
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
        <source>Request a certificate</source>
        <translation>Zertifikat anfordern</translation>
    </message>
    <message>
        <source>Request a certificate for %1 of its own and require TLS 1.2</source>
        <translation>Ein eigenes Zertifikat für %1 anfordern und TLS 1.2 verlangen</translation>
    </message>
    <message>
        <source>Request a certificate for your own domain and require TLS 1.2</source>
        <translation>Zertifikat für die eigene Domain anfordern und TLS 1.2 verlangen</translation>
    </message>
    <message>
        <source>Requests are not encrypted between the load balancer and %1.</source>
        <translation>Anfragen sind zwischen dem Load Balancer und %1 nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Requests are taken from every country, though countries are required.</source>
        <translation>Anfragen werden aus jedem Land angenommen, obwohl Länder vorgegeben sind.</translation>
    </message>
    <message>
        <source>Requests arrive on a port on which nothing listens.</source>
        <translation>Anfragen treffen an einem Port ein, an dem nichts lauscht.</translation>
    </message>
    <message>
        <source>Requests depend on one machine that nothing replaces.</source>
        <translation>Anfragen hängen von einer Maschine ab, die nichts ersetzt.</translation>
    </message>
    <message>
        <source>Requests for the root path reach the bucket itself.</source>
        <translation>Anfragen an den Wurzelpfad erreichen den Bucket selbst.</translation>
    </message>
    <message>
        <source>Requests from the internet lead to the tasks themselves, past no load balancer.</source>
        <translation>Anfragen aus dem Internet führen zu den Aufgaben selbst, ohne Load Balancer dazwischen.</translation>
    </message>
    <message>
        <source>Requests in flight get %1 seconds to finish when a target goes away.</source>
        <translation>Laufende Anfragen haben %1 Sekunden zum Beenden, wenn ein Ziel ausscheidet.</translation>
    </message>
    <message>
        <source>Requests of a visitor always go to the same target, though sessions are kept elsewhere.</source>
        <translation>Anfragen eines Besuchers gehen immer an dasselbe Ziel, obwohl Sitzungen anderswo liegen.</translation>
    </message>
    <message>
        <source>Requests reach the load balancer unencrypted.</source>
        <translation>Anfragen erreichen den Load Balancer unverschlüsselt.</translation>
    </message>
    <message>
        <source>Requests to %1 come in clear text: it has no certificate.</source>
        <translation>Anfragen an %1 kommen im Klartext: Es gibt dort kein Zertifikat.</translation>
    </message>
    <message>
        <source>Requests whose headers two servers read differently let one request hide inside another (request smuggling).</source>
        <translation>Anfragen, deren Kopfzeilen zwei Server verschieden lesen, lassen eine Anfrage in einer anderen verstecken (Request Smuggling).</translation>
    </message>
    <message>
        <source>Require TLS 1.2</source>
        <translation>TLS 1.2 verlangen</translation>
    </message>
    <message>
        <source>Requirements contradict each other.</source>
        <translation>Anforderungen widersprechen einander.</translation>
    </message>
    <message>
        <source>Ring when it is required</source>
        <translation>Auslösen, wenn es verlangt ist</translation>
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
        <source>Route 53 refuses to evaluate the health of a distribution.</source>
        <translation>Route 53 lehnt es ab, den Zustand einer Verteilung auszuwerten.</translation>
    </message>
    <message>
        <source>Rules on residency, encryption, retention and access depend on the class of the data.</source>
        <translation>Regeln zu Datenresidenz, Verschlüsselung, Aufbewahrung und Zugriff hängen von der Klasse der Daten ab.</translation>
    </message>
    <message>
        <source>Rules without a description cannot be reviewed, so nobody dares to remove them.</source>
        <translation>Regeln ohne Beschreibung lassen sich nicht prüfen, darum wagt niemand, sie zu entfernen.</translation>
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
        <source>Run it without privileges and with an interface of its own</source>
        <translation>Ohne Privilegien und mit eigener Netzwerkschnittstelle laufen lassen</translation>
    </message>
    <message>
        <source>S3 and API Gateway find a bucket or an API by the host name of the request; with that of the distribution they answer 403.</source>
        <translation>S3 und API Gateway finden Bucket oder API am Hostnamen der Anfrage; mit dem der Distribution antworten sie 403.</translation>
    </message>
    <message>
        <source>S3 promises copies within 15 minutes, no sooner. Can what was written last be uploaded or computed again?</source>
        <translation>S3 sagt Kopien innerhalb von 15 Minuten zu, nicht früher. Lässt sich das zuletzt Geschriebene erneut hochladen oder berechnen?</translation>
    </message>
    <message>
        <source>Say HTTPS for a year</source>
        <translation>HTTPS für ein Jahr ansagen</translation>
    </message>
    <message>
        <source>Say that %1 does not wait for the answer</source>
        <translation>Angeben, dass %1 nicht auf die Antwort wartet</translation>
    </message>
    <message>
        <source>Say that its newest objects can be made again</source>
        <translation>Angeben, dass sich die neuesten Objekte neu erzeugen lassen</translation>
    </message>
    <message>
        <source>Say whether it keeps data about people</source>
        <translation>Angeben, ob es Daten über Menschen aufbewahrt</translation>
    </message>
    <message>
        <source>Scale between %1 and %2 tasks</source>
        <translation>Zwischen %1 und %2 Aufgaben skalieren</translation>
    </message>
    <message>
        <source>Scale on %1 as required</source>
        <translation>Wie gefordert nach %1 skalieren</translation>
    </message>
    <message>
        <source>Scaling must follow the measure that saturates first.</source>
        <translation>Die Skalierung muss dem Maß folgen, das zuerst ausgelastet ist.</translation>
    </message>
    <message>
        <source>Scan images when they arrive</source>
        <translation>Abbilder bei der Ankunft untersuchen</translation>
    </message>
    <message>
        <source>Search clusters often hold a full copy of what is protected elsewhere.</source>
        <translation>Such-Cluster enthalten oft eine volle Kopie dessen, was anderswo geschützt ist.</translation>
    </message>
    <message>
        <source>Secrets that must exist are missing: %1.</source>
        <translation>Geforderte Secrets fehlen: %1.</translation>
    </message>
    <message>
        <source>Send 0.0.0.0/0 to the internet gateway</source>
        <translation>0.0.0.0/0 an das Internet-Gateway leiten</translation>
    </message>
    <message>
        <source>Send each request to whichever target is free</source>
        <translation>Jede Anfrage an ein gerade freies Ziel senden</translation>
    </message>
    <message>
        <source>Send it to %1</source>
        <translation>An %1 leiten</translation>
    </message>
    <message>
        <source>Send its events to %1</source>
        <translation>Ereignisse an %1 senden</translation>
    </message>
    <message>
        <source>Send its logs to CloudWatch</source>
        <translation>Seine Protokolle an CloudWatch senden</translation>
    </message>
    <message>
        <source>Send them to a topic of their own, which is not encrypted</source>
        <translation>Sie an ein eigenes Thema senden, das nicht verschlüsselt ist</translation>
    </message>
    <message>
        <source>Separate accounts keep the data and the permissions of one area out of reach of the others.</source>
        <translation>Getrennte Konten halten Daten und Berechtigungen eines Gebiets außer Reichweite der anderen.</translation>
    </message>
    <message>
        <source>Serve HTTPS with a certificate, and redirect from HTTP</source>
        <translation>HTTPS mit einem Zertifikat bedienen und von HTTP umleiten</translation>
    </message>
    <message>
        <source>Serve HTTPS, and redirect from HTTP</source>
        <translation>HTTPS bedienen und von HTTP umleiten</translation>
    </message>
    <message>
        <source>Serve all private subnets</source>
        <translation>Alle privaten Subnetze bedienen</translation>
    </message>
    <message>
        <source>Serve index.html</source>
        <translation>index.html ausliefern</translation>
    </message>
    <message>
        <source>Serve only %1</source>
        <translation>Nur %1 bedienen</translation>
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
        <source>Sessions and passwords cross the network in clear text.</source>
        <translation>Sitzungen und Passwörter gehen im Klartext durch das Netzwerk.</translation>
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
        <source>Sign every request</source>
        <translation>Jede Anfrage signieren</translation>
    </message>
    <message>
        <source>Signed answers cannot be forged, and a record of the queries shows what an attacker looked for.</source>
        <translation>Signierte Antworten lassen sich nicht fälschen, und ein Protokoll der Abfragen zeigt, wonach ein Angreifer suchte.</translation>
    </message>
    <message>
        <source>Slow statements and a starved machine stay invisible until users complain.</source>
        <translation>Langsame Anweisungen und eine überlastete Maschine bleiben unsichtbar, bis sich Benutzer beschweren.</translation>
    </message>
    <message>
        <source>Small releases close security holes and repair damage to data.</source>
        <translation>Kleine Versionen schließen Sicherheitslücken und beheben Schäden an Daten.</translation>
    </message>
    <message>
        <source>Small upgrades of %1 wait for somebody to install them.</source>
        <translation>Kleine Aktualisierungen von %1 warten darauf, dass sie jemand einspielt.</translation>
    </message>
    <message>
        <source>Snapshots and swapped pages hold sessions and tokens in clear text.</source>
        <translation>Snapshots und ausgelagerte Seiten enthalten Sitzungen und Token im Klartext.</translation>
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
        <source>Some components do not use the gateway endpoint: their route table is not among its route tables.</source>
        <translation>Manche Komponenten nutzen den Gateway-Endpunkt nicht: Ihre Routing-Tabelle gehört nicht zu seinen.</translation>
    </message>
    <message>
        <source>Somebody on call, known usual values of the metrics, regular scans for weaknesses, planned audits.</source>
        <translation>Jemand in Bereitschaft, bekannte übliche Werte der Metriken, regelmäßige Suche nach Schwachstellen, geplante Prüfungen.</translation>
    </message>
    <message>
        <source>Something is overridden under &apos;%1&apos;, but nothing of that name follows from this component.</source>
        <translation>Unter „%1“ wird etwas überschrieben, aber nichts dieses Namens folgt aus dieser Komponente.</translation>
    </message>
    <message>
        <source>Speak HTTPS to %1, which then needs a certificate</source>
        <translation>Mit %1 HTTPS sprechen; dafür ist dort ein Zertifikat nötig</translation>
    </message>
    <message>
        <source>Speak TLS to %1, which then needs a certificate</source>
        <translation>Mit %1 TLS sprechen; dafür ist dort ein Zertifikat nötig</translation>
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
        <source>Spread them over the zones, and keep half of them during maintenance</source>
        <translation>Über die Zonen verteilen und bei Wartung die Hälfte behalten</translation>
    </message>
    <message>
        <source>Start new tasks before old ones stop (100 % to 200 %)</source>
        <translation>Neue Aufgaben starten, bevor alte enden (100 % bis 200 %)</translation>
    </message>
    <message>
        <source>Starting further tasks in the middle of a zone&apos;s outage relies on services that the outage may have hit too.</source>
        <translation>Mitten im Ausfall einer Zone weitere Aufgaben zu starten verlässt sich auf Dienste, die der Ausfall auch getroffen haben kann.</translation>
    </message>
    <message>
        <source>Sticky sessions make the load uneven, and without state in the target nothing is gained.</source>
        <translation>Feste Zuordnung macht die Last ungleich, und ohne Zustand im Ziel ist nichts gewonnen.</translation>
    </message>
    <message>
        <source>Stop growing at %1 tasks</source>
        <translation>Wachstum bei %1 Aufgaben beenden</translation>
    </message>
    <message>
        <source>Store it in Intelligent-Tiering</source>
        <translation>In Intelligent-Tiering speichern</translation>
    </message>
    <message>
        <source>Subnets are guarded by no network ACL, or by one that lets everything through.</source>
        <translation>Subnetze sind durch keine Netzwerk-ACL geschützt oder durch eine, die alles durchlässt.</translation>
    </message>
    <message>
        <source>Subnets of its own give the data its own routes and access lists, so that a break into the application is not yet one into the data.</source>
        <translation>Eigene Subnetze geben den Daten eigene Routen und Zugriffslisten, sodass ein Einbruch in die Anwendung noch keiner in die Daten ist.</translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 have known weaknesses and are deprecated everywhere.</source>
        <translation>TLS 1.0 und 1.1 haben bekannte Schwächen und gelten überall als veraltet.</translation>
    </message>
    <message>
        <source>TLS 1.0 and 1.1 have known weaknesses; only a distribution with a certificate of its own can refuse them.</source>
        <translation>TLS 1.0 und 1.1 haben bekannte Schwächen; nur eine Verteilung mit eigenem Zertifikat kann sie ablehnen.</translation>
    </message>
    <message>
        <source>Take a last snapshot on deletion</source>
        <translation>Beim Löschen einen letzten Snapshot anlegen</translation>
    </message>
    <message>
        <source>Take away the public address, the public subnet and everybody&apos;s access</source>
        <translation>Öffentliche Adresse, öffentliches Subnetz und Zugriff für alle wegnehmen</translation>
    </message>
    <message>
        <source>Take the public addresses away and move it to a private subnet</source>
        <translation>Öffentliche Adressen wegnehmen und in ein privates Subnetz verschieben</translation>
    </message>
    <message>
        <source>Take the setting away</source>
        <translation>Die Einstellung entfernen</translation>
    </message>
    <message>
        <source>Targets in a zone that the load balancer is not enabled in get no requests, though they are paid for.</source>
        <translation>Ziele in einer Zone, in der der Load Balancer nicht aktiv ist, erhalten keine Anfragen, obwohl sie kosten.</translation>
    </message>
    <message>
        <source>Targets of smaller zones get more requests than the others.</source>
        <translation>Ziele kleinerer Zonen erhalten mehr Anfragen als die anderen.</translation>
    </message>
    <message>
        <source>Tasks come and go with their addresses; a load balancer gives one name, TLS, checks of their health, logs, and a place for a firewall.</source>
        <translation>Aufgaben kommen und gehen mit ihren Adressen; ein Load Balancer gibt einen Namen, TLS, Zustandsprüfungen, Protokolle und einen Platz für eine Firewall.</translation>
    </message>
    <message>
        <source>Tasks that start slowly are killed and started again for ever.</source>
        <translation>Aufgaben, die langsam starten, werden immer wieder beendet und neu gestartet.</translation>
    </message>
    <message>
        <source>The %1 subnet is open to the internet: its route table leads to the internet gateway.</source>
        <translation>Das Subnetz (%1) ist zum Internet offen: Seine Routing-Tabelle führt zum Internet-Gateway.</translation>
    </message>
    <message>
        <source>The API answers everybody, whoever asks.</source>
        <translation>Die API antwortet allen, wer auch fragt.</translation>
    </message>
    <message>
        <source>The API refuses the target group, so nothing behind it can be deployed.</source>
        <translation>Die API lehnt die Zielgruppe ab, daher lässt sich nichts dahinter bereitstellen.</translation>
    </message>
    <message>
        <source>The NAT gateway runs out of ports for %1.</source>
        <translation>Dem NAT-Gateway gehen die Ports für %1 aus.</translation>
    </message>
    <message>
        <source>The account already has a trail outside this design</source>
        <translation>Das Konto hat bereits einen Trail außerhalb dieses Entwurfs</translation>
    </message>
    <message>
        <source>The account is recorded outside this design</source>
        <translation>Das Konto wird außerhalb dieses Entwurfs aufgezeichnet</translation>
    </message>
    <message>
        <source>The account is watched outside this design</source>
        <translation>Das Konto wird außerhalb dieses Entwurfs überwacht</translation>
    </message>
    <message>
        <source>The alarm can never go off for %1, or goes off when all is well.</source>
        <translation>Der Alarm kann für %1 nie auslösen oder löst aus, wenn alles gut ist.</translation>
    </message>
    <message>
        <source>The alarm never has values: %1 is only valid as a sum, not as %2.</source>
        <translation>Der Alarm hat nie Werte: %1 gilt nur als Summe, nicht als %2.</translation>
    </message>
    <message>
        <source>The alarm rings, but nobody is told.</source>
        <translation>Der Alarm schlägt an, aber niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>The application has the permissions that only its start needs.</source>
        <translation>Die Anwendung hat die Berechtigungen, die nur ihr Start braucht.</translation>
    </message>
    <message>
        <source>The audit trail is not under a key of your own, or no alarm can follow it.</source>
        <translation>Der Prüf-Trail steht nicht unter einem eigenen Schlüssel, oder kein Alarm kann ihm folgen.</translation>
    </message>
    <message>
        <source>The backups are not under a key of your own.</source>
        <translation>Die Sicherungen stehen nicht unter einem eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The benchmark asks for an alarm on each of these changes, because attackers make them first.</source>
        <translation>Der Benchmark verlangt für jede dieser Änderungen einen Alarm, weil Angreifer sie zuerst vornehmen.</translation>
    </message>
    <message>
        <source>The block holds whatever a policy or an access list says later.</source>
        <translation>Die Blockade gilt, was auch immer eine Richtlinie oder Zugriffsliste später sagt.</translation>
    </message>
    <message>
        <source>The bucket has no copy in the recovery region.</source>
        <translation>Der Bucket hat keine Kopie in der Wiederherstellungsregion.</translation>
    </message>
    <message>
        <source>The bucket of the audit trail is not guarded: it may be opened, or nobody records who reads it.</source>
        <translation>Der Bucket des Prüf-Trails ist nicht geschützt: Er kann geöffnet werden, oder niemand zeichnet auf, wer ihn liest.</translation>
    </message>
    <message>
        <source>The bucket takes requests without encryption.</source>
        <translation>Der Bucket nimmt unverschlüsselte Anfragen an.</translation>
    </message>
    <message>
        <source>The budget counts nothing: its filter names no kind of tag.</source>
        <translation>Das Budget zählt nichts: Sein Filter nennt keine Art von Tag.</translation>
    </message>
    <message>
        <source>The budget warns nobody, or not at every threshold that is required.</source>
        <translation>Das Budget warnt niemanden oder nicht bei jeder geforderten Schwelle.</translation>
    </message>
    <message>
        <source>The cache asks for no password.</source>
        <translation>Der Cache verlangt kein Passwort.</translation>
    </message>
    <message>
        <source>The cache has %1 nodes, more than AWS gives without asking.</source>
        <translation>Der Cache hat %1 Knoten, mehr als AWS ohne Anfrage gewährt.</translation>
    </message>
    <message>
        <source>The cache is too small, or gives way to the wrong keys.</source>
        <translation>Der Cache ist zu klein oder verdrängt die falschen Schlüssel.</translation>
    </message>
    <message>
        <source>The cache runs on a single node.</source>
        <translation>Der Cache läuft auf einem einzigen Knoten.</translation>
    </message>
    <message>
        <source>The certificate or web ACL does not fit: CloudFront needs those of us-east-1, a load balancer those of its region.</source>
        <translation>Zertifikat oder Web-ACL passt nicht: CloudFront braucht die aus us-east-1, ein Load Balancer die seiner Region.</translation>
    </message>
    <message>
        <source>The cluster keeps its backups for less than a week.</source>
        <translation>Der Cluster bewahrt seine Sicherungen weniger als eine Woche auf.</translation>
    </message>
    <message>
        <source>The connected networks share addresses, so nothing can be sent between them.</source>
        <translation>Die verbundenen Netzwerke teilen sich Adressen, darum lässt sich zwischen ihnen nichts senden.</translation>
    </message>
    <message>
        <source>The connection is blocked: no security group lets it through on port %1.</source>
        <translation>Die Verbindung ist blockiert: Keine Sicherheitsgruppe lässt sie auf Port %1 durch.</translation>
    </message>
    <message>
        <source>The connection leads to &apos;%1&apos;, which is not on the diagram.</source>
        <translation>Die Verbindung führt zu &apos;%1&apos;, das nicht auf der Zeichenfläche steht.</translation>
    </message>
    <message>
        <source>The container has power over the machine it runs on.</source>
        <translation>Der Container hat Macht über die Maschine, auf der er läuft.</translation>
    </message>
    <message>
        <source>The container may write to its own file system.</source>
        <translation>Der Container darf in sein eigenes Dateisystem schreiben.</translation>
    </message>
    <message>
        <source>The creation of further addresses fails until the quota is raised.</source>
        <translation>Das Anlegen weiterer Adressen scheitert, bis das Kontingent erhöht ist.</translation>
    </message>
    <message>
        <source>The dashboard has nothing to show.</source>
        <translation>Das Dashboard hat nichts zu zeigen.</translation>
    </message>
    <message>
        <source>The data store shares its subnets with the services that use it.</source>
        <translation>Der Datenspeicher teilt seine Subnetze mit den Services, die ihn nutzen.</translation>
    </message>
    <message>
        <source>The data store stands in a public subnet.</source>
        <translation>Der Datenspeicher steht in einem öffentlichen Subnetz.</translation>
    </message>
    <message>
        <source>The database accepts connections from the internet.</source>
        <translation>Die Datenbank nimmt Verbindungen aus dem Internet an.</translation>
    </message>
    <message>
        <source>The database can be deleted by mistake.</source>
        <translation>Die Datenbank kann versehentlich gelöscht werden.</translation>
    </message>
    <message>
        <source>The database can be entered with a name that is easy to guess, or with a password alone.</source>
        <translation>Die Datenbank ist mit einem leicht zu erratenden Namen oder allein mit einem Passwort zugänglich.</translation>
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
        <source>The database keeps its logs to itself.</source>
        <translation>Die Datenbank behält ihre Protokolle für sich.</translation>
    </message>
    <message>
        <source>The database stops when its %1 GB are full.</source>
        <translation>Die Datenbank hält an, wenn ihre %1 GB voll sind.</translation>
    </message>
    <message>
        <source>The default security group lets its members talk to each other and to everybody outside.</source>
        <translation>Die Standard-Sicherheitsgruppe lässt ihre Mitglieder miteinander und mit allen außerhalb sprechen.</translation>
    </message>
    <message>
        <source>The deployment circuit breaker notices that new tasks do not become healthy and returns to the last release that worked.</source>
        <translation>Der Circuit Breaker der Bereitstellung bemerkt, dass neue Aufgaben nicht fehlerfrei werden, und kehrt zum letzten funktionierenden Release zurück.</translation>
    </message>
    <message>
        <source>The deployment fails halfway; raising a quota can take days.</source>
        <translation>Die Bereitstellung scheitert auf halbem Weg; ein Kontingent zu erhöhen kann Tage dauern.</translation>
    </message>
    <message>
        <source>The deployment stops with an error at this cache.</source>
        <translation>Die Bereitstellung bricht bei diesem Cache mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>The design cannot be run for the money that was agreed.</source>
        <translation>Der Entwurf lässt sich für das vereinbarte Geld nicht betreiben.</translation>
    </message>
    <message>
        <source>The disk (gp2) or the machine is of a previous generation.</source>
        <translation>Der Datenträger (gp2) oder die Maschine gehört zu einer früheren Generation.</translation>
    </message>
    <message>
        <source>The disk of the machine is not encrypted.</source>
        <translation>Der Datenträger der Maschine ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The distribution has no origin.</source>
        <translation>Die Verteilung hat keinen Ursprung.</translation>
    </message>
    <message>
        <source>The distribution has no second origin to fall back on.</source>
        <translation>Die Verteilung hat keinen zweiten Ursprung zum Ausweichen.</translation>
    </message>
    <message>
        <source>The edge is the cheapest place to stop floods, bots and known attacks.</source>
        <translation>Der Edge-Standort ist der günstigste Ort, um Fluten, Bots und bekannte Angriffe aufzuhalten.</translation>
    </message>
    <message>
        <source>The endpoint is missing in a zone whose components use it.</source>
        <translation>Der Endpunkt fehlt in einer Zone, deren Komponenten ihn nutzen.</translation>
    </message>
    <message>
        <source>The failure of a cache should make answers slower, not impossible.</source>
        <translation>Der Ausfall eines Caches sollte Antworten verlangsamen, nicht verhindern.</translation>
    </message>
    <message>
        <source>The firewall knows no address that it always lets in or always refuses, though such lists are required.</source>
        <translation>Die Firewall kennt keine Adresse, die sie immer einlässt oder immer abweist, obwohl solche Listen verlangt sind.</translation>
    </message>
    <message>
        <source>The first cluster needs a follower in another region and a password that AWS does not manage. A follower needs the engine, the version and the encryption of the first, and a key of its own region when it is encrypted; the first must be a global database.</source>
        <translation>Das erste Cluster braucht ein folgendes in einer anderen Region und ein Passwort, das AWS nicht verwaltet. Ein folgendes braucht Engine, Version und Verschlüsselung des ersten und, wenn es verschlüsselt ist, einen Schlüssel seiner Region; das erste muss eine globale Datenbank sein.</translation>
    </message>
    <message>
        <source>The function runs in one availability zone only.</source>
        <translation>Die Funktion läuft nur in einer Availability Zone.</translation>
    </message>
    <message>
        <source>The function&apos;s variables are encrypted with a key that you do not control.</source>
        <translation>Die Variablen der Funktion sind mit einem Schlüssel verschlüsselt, den Sie nicht kontrollieren.</translation>
    </message>
    <message>
        <source>The functions of the region reserve %1 simultaneous calls; 900 can be reserved.</source>
        <translation>Die Funktionen der Region reservieren %1 gleichzeitige Aufrufe; 900 lassen sich reservieren.</translation>
    </message>
    <message>
        <source>The global database cannot be made as %1 is set.</source>
        <translation>So, wie %1 eingestellt ist, kann die globale Datenbank nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The grace period must cover the start of the task and the health checks that it has to pass.</source>
        <translation>Die Schonfrist muss den Start der Aufgabe und die Zustandsprüfungen abdecken, die sie bestehen muss.</translation>
    </message>
    <message>
        <source>The header keeps returning users from being lured back to HTTP.</source>
        <translation>Der Header verhindert, dass wiederkehrende Benutzer zu HTTP gelockt werden.</translation>
    </message>
    <message>
        <source>The history of the configuration answers the first questions of every audit and every incident.</source>
        <translation>Der Verlauf der Konfiguration beantwortet die ersten Fragen jeder Prüfung und jedes Vorfalls.</translation>
    </message>
    <message>
        <source>The hops of the synchronous path add up to more than the target.</source>
        <translation>Die Stationen des synchronen Wegs ergeben zusammen mehr als das Ziel.</translation>
    </message>
    <message>
        <source>The image %1 may be another one at the next start.</source>
        <translation>Das Image %1 kann beim nächsten Start ein anderes sein.</translation>
    </message>
    <message>
        <source>The ingress leads nowhere.</source>
        <translation>Der Ingress führt nirgendwohin.</translation>
    </message>
    <message>
        <source>The key decides who may read the record, and a log group lets alarms react to what happens in the account.</source>
        <translation>Der Schlüssel entscheidet, wer die Aufzeichnung lesen darf, und eine Protokollgruppe lässt Alarme auf das reagieren, was im Konto geschieht.</translation>
    </message>
    <message>
        <source>The key is never renewed.</source>
        <translation>Der Schlüssel wird nie erneuert.</translation>
    </message>
    <message>
        <source>The limit is %1 requests in %2 minutes.</source>
        <translation>Die Grenze liegt bei %1 Anfragen in %2 Minuten.</translation>
    </message>
    <message>
        <source>The limit is %1 seconds.</source>
        <translation>Das Limit beträgt %1 Sekunden.</translation>
    </message>
    <message>
        <source>The load balancer and its name can be deleted by mistake.</source>
        <translation>Der Load Balancer und sein Name können versehentlich gelöscht werden.</translation>
    </message>
    <message>
        <source>The load balancer exceeds a quota of AWS (%1 rules, %2 targets).</source>
        <translation>Der Load Balancer überschreitet ein Kontingent von AWS (%1 Regeln, %2 Ziele).</translation>
    </message>
    <message>
        <source>The load balancer is missing in a zone where its targets run.</source>
        <translation>Der Load Balancer fehlt in einer Zone, in der seine Ziele laufen.</translation>
    </message>
    <message>
        <source>The load balancer needs at least a /27 with eight free addresses in each zone, else it cannot grow with the load.</source>
        <translation>Der Load Balancer braucht in jeder Zone mindestens ein /27 mit acht freien Adressen, sonst kann er nicht mit der Last wachsen.</translation>
    </message>
    <message>
        <source>The load balancer passes malformed requests on.</source>
        <translation>Der Load Balancer reicht fehlerhafte Anfragen weiter.</translation>
    </message>
    <message>
        <source>The load balancer stands in one availability zone only.</source>
        <translation>Der Load Balancer steht nur in einer Availability Zone.</translation>
    </message>
    <message>
        <source>The load balancer still accepts TLS 1.0 and 1.1.</source>
        <translation>Der Load Balancer akzeptiert noch TLS 1.0 und 1.1.</translation>
    </message>
    <message>
        <source>The logs are kept, and paid, for ever.</source>
        <translation>Die Protokolle werden für immer aufbewahrt und bezahlt.</translation>
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
        <source>The metadata service of %1 answers requests without a token.</source>
        <translation>Der Metadatendienst von %1 beantwortet Anfragen ohne Token.</translation>
    </message>
    <message>
        <source>The name of the tier promises isolation that its route table takes away.</source>
        <translation>Der Name der Schicht verspricht eine Isolation, die ihre Routing-Tabelle wegnimmt.</translation>
    </message>
    <message>
        <source>The network ACL is the second line of defence when a security group is opened by mistake.</source>
        <translation>Die Netzwerk-ACL ist die zweite Verteidigungslinie, wenn eine Sicherheitsgruppe versehentlich geöffnet wird.</translation>
    </message>
    <message>
        <source>The network ACL lets the whole internet reach the ports for remote administration.</source>
        <translation>Die Netzwerk-ACL lässt das ganze Internet an die Ports für die Fernverwaltung.</translation>
    </message>
    <message>
        <source>The override has no effect, so what is built differs from what the design says.</source>
        <translation>Die Überschreibung hat keine Wirkung; was gebaut wird, weicht von dem ab, was der Entwurf sagt.</translation>
    </message>
    <message>
        <source>The password of the database is typed by hand.</source>
        <translation>Das Passwort der Datenbank wird von Hand eingegeben.</translation>
    </message>
    <message>
        <source>The pods of %1 stand or fall with one machine or one zone.</source>
        <translation>Die Pods von %1 stehen und fallen mit einer Maschine oder einer Zone.</translation>
    </message>
    <message>
        <source>The policy of the key alias/aws/sns lets only the account&apos;s own roles and users in and cannot be changed, so that alarms go off and nobody is told.</source>
        <translation>Die Richtlinie des Schlüssels alias/aws/sns lässt nur Rollen und Benutzer des Kontos zu und kann nicht geändert werden; Alarme gehen los, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>The private names of endpoints and private zones need both DNS settings of the network.</source>
        <translation>Die privaten Namen von Endpunkten und privaten Zonen brauchen beide DNS-Einstellungen des Netzwerks.</translation>
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
        <source>The public subnet has no way to the internet.</source>
        <translation>Das öffentliche Subnetz hat keinen Weg ins Internet.</translation>
    </message>
    <message>
        <source>The reader that would take over may be at its smallest size.</source>
        <translation>Der Reader, der übernehmen würde, ist womöglich auf seiner kleinsten Größe.</translation>
    </message>
    <message>
        <source>The record asks for the health of CloudFront, which Route 53 does not know.</source>
        <translation>Der Eintrag fragt nach dem Zustand von CloudFront, den Route 53 nicht kennt.</translation>
    </message>
    <message>
        <source>The record cannot send anybody elsewhere: it stands alone, or has no name in its set.</source>
        <translation>Der Eintrag kann niemanden anderswohin schicken: Er steht allein oder hat keinen Namen in seiner Gruppe.</translation>
    </message>
    <message>
        <source>The record of calls to the account is the first evidence in every audit and every incident.</source>
        <translation>Die Aufzeichnung der Aufrufe im Konto ist der erste Nachweis bei jedem Audit und jedem Vorfall.</translation>
    </message>
    <message>
        <source>The record stands in no zone, has no name, or leads nowhere.</source>
        <translation>Der Eintrag steht in keiner Zone, hat keinen Namen oder führt nirgendwohin.</translation>
    </message>
    <message>
        <source>The region needs %1 public addresses; 5 are allowed.</source>
        <translation>Die Region braucht %1 öffentliche Adressen; 5 sind erlaubt.</translation>
    </message>
    <message>
        <source>The regions share an account, though each residency zone must have its own.</source>
        <translation>Die Regionen teilen sich ein Konto, obwohl jede Residenzzone ein eigenes haben muss.</translation>
    </message>
    <message>
        <source>The registry of names takes 1,000 instances for a service; further tasks cannot be started.</source>
        <translation>Das Namensverzeichnis nimmt 1.000 Instances je Service auf; weitere Aufgaben können nicht starten.</translation>
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
        <source>The requirement asks for a list of what may pass, tier by tier; the default network ACL lets everything through.</source>
        <translation>Die Anforderung verlangt je Schicht eine Liste dessen, was durchdarf; die Standard-Netzwerk-ACL lässt alles durch.</translation>
    </message>
    <message>
        <source>The requirement says how far back a restore must reach; automated backups reach 35 days at most, beyond that a backup plan is needed.</source>
        <translation>Die Anforderung sagt, wie weit eine Wiederherstellung zurückreichen muss; automatische Sicherungen reichen höchstens 35 Tage, darüber hinaus braucht es einen Sicherungsplan.</translation>
    </message>
    <message>
        <source>The role binding gives its rights to nobody.</source>
        <translation>Die Rollenbindung gibt ihre Rechte niemandem.</translation>
    </message>
    <message>
        <source>The role may do everything in the account.</source>
        <translation>Die Rolle darf alles im Konto.</translation>
    </message>
    <message>
        <source>The role may do more than its connections need.</source>
        <translation>Die Rolle darf mehr, als ihre Verbindungen brauchen.</translation>
    </message>
    <message>
        <source>The root user may do everything, and no permission stops it.</source>
        <translation>Der Root-Benutzer darf alles, und keine Berechtigung hält ihn auf.</translation>
    </message>
    <message>
        <source>The scheduler may place all copies together, and an upgrade of the nodes may take them away together.</source>
        <translation>Der Scheduler kann alle Kopien zusammen platzieren, und eine Aktualisierung der Knoten kann sie zusammen wegnehmen.</translation>
    </message>
    <message>
        <source>The search cluster loses data or its head when a zone fails.</source>
        <translation>Der Such-Cluster verliert Daten oder seine Führung, wenn eine Zone ausfällt.</translation>
    </message>
    <message>
        <source>The secrets of %1 are not encrypted with a key of your own.</source>
        <translation>Die Geheimnisse von %1 sind nicht mit einem eigenen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>The security group counts as %1 rules in one direction; 60 are allowed.</source>
        <translation>Die Sicherheitsgruppe zählt als %1 Regeln in einer Richtung; 60 sind erlaubt.</translation>
    </message>
    <message>
        <source>The security group lets everybody in on a port that is not for the web.</source>
        <translation>Die Sicherheitsgruppe lässt alle auf einem Port herein, der nicht für das Web ist.</translation>
    </message>
    <message>
        <source>The security group lets everybody in on every port.</source>
        <translation>Die Sicherheitsgruppe lässt alle auf jedem Port herein.</translation>
    </message>
    <message>
        <source>The security group lets its members connect to anybody on any port.</source>
        <translation>Die Sicherheitsgruppe lässt ihre Mitglieder sich mit allen auf jedem Port verbinden.</translation>
    </message>
    <message>
        <source>The security group opens a port to everybody that is constantly attacked.</source>
        <translation>Die Sicherheitsgruppe öffnet allen einen Port, der ständig angegriffen wird.</translation>
    </message>
    <message>
        <source>The service can be reached past its load balancer, from %1.</source>
        <translation>Der Service ist an seinem Load Balancer vorbei erreichbar, von %1.</translation>
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
        <source>The service may grow to %1 tasks; with service discovery 1,000 are allowed.</source>
        <translation>Der Service darf auf %1 Aufgaben wachsen; mit Service Discovery sind 1.000 erlaubt.</translation>
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
        <source>The service runs through hours in which hardly anybody needs it.</source>
        <translation>Der Service läuft in Stunden, in denen ihn kaum jemand braucht.</translation>
    </message>
    <message>
        <source>The service saturates before the peak that it was planned for.</source>
        <translation>Der Service ist ausgelastet, bevor die geplante Spitze erreicht ist.</translation>
    </message>
    <message>
        <source>The service stays on Fargate platform version %1.</source>
        <translation>Der Service bleibt bei der Fargate-Plattformversion %1.</translation>
    </message>
    <message>
        <source>The size was asked for because smaller ones are too slow.</source>
        <translation>Die Größe wurde gefordert, weil kleinere zu langsam sind.</translation>
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
        <source>The steps of the recovery take %1 of %2 minutes.</source>
        <translation>Die Schritte der Wiederherstellung dauern %1 von %2 Minuten.</translation>
    </message>
    <message>
        <source>The steps of the recovery, one after the other, take longer than the business allows.</source>
        <translation>Die Schritte der Wiederherstellung dauern nacheinander länger, als das Geschäft erlaubt.</translation>
    </message>
    <message>
        <source>The storage of %1 gives fewer reads and writes a second than are asked for.</source>
        <translation>Der Speicher von %1 leistet weniger Lese- und Schreibzugriffe je Sekunde als gefordert.</translation>
    </message>
    <message>
        <source>The subnet %1 lies outside the network %2.</source>
        <translation>Das Subnetz %1 liegt außerhalb des Netzwerks %2.</translation>
    </message>
    <message>
        <source>The subnet group covers one availability zone only.</source>
        <translation>Die Subnetzgruppe deckt nur eine Availability Zone ab.</translation>
    </message>
    <message>
        <source>The subnet has %1 free addresses; what stands in it can need %2.</source>
        <translation>Das Subnetz hat %1 freie Adressen; was darin steht, kann %2 brauchen.</translation>
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
        <source>The table of expected costs does not fit at “%1”.</source>
        <translation>Die Tabelle der erwarteten Kosten passt bei „%1“ nicht.</translation>
    </message>
    <message>
        <source>The tag %1 is required, but not set for the project.</source>
        <translation>Das Tag %1 ist gefordert, aber für das Projekt nicht gesetzt.</translation>
    </message>
    <message>
        <source>The tasks cannot start: %1 allows nothing.</source>
        <translation>Die Aufgaben können nicht starten: %1 erlaubt nichts.</translation>
    </message>
    <message>
        <source>The tasks have no way to fetch their image or write their logs.</source>
        <translation>Die Aufgaben haben keinen Weg, ihr Image zu holen oder ihre Protokolle zu schreiben.</translation>
    </message>
    <message>
        <source>The time until a failure is noticed is part of every recovery and lowers availability directly.</source>
        <translation>Die Zeit, bis ein Ausfall bemerkt wird, ist Teil jeder Wiederherstellung und senkt die Verfügbarkeit unmittelbar.</translation>
    </message>
    <message>
        <source>The time until somebody decides counts too.</source>
        <translation>Auch die Zeit bis zur Entscheidung zählt.</translation>
    </message>
    <message>
        <source>The version is out of support.</source>
        <translation>Die Version wird nicht mehr unterstützt.</translation>
    </message>
    <message>
        <source>The web ACL knows none of the usual attacks.</source>
        <translation>Die Web-ACL kennt keinen der üblichen Angriffe.</translation>
    </message>
    <message>
        <source>Their traffic still takes the way through the NAT gateway and is charged by the gigabyte.</source>
        <translation>Ihr Datenverkehr nimmt weiter den Weg über das NAT-Gateway und wird nach Gigabyte berechnet.</translation>
    </message>
    <message>
        <source>There is no dashboard that shows how the stack is doing.</source>
        <translation>Es gibt kein Dashboard, das zeigt, wie es dem Stack geht.</translation>
    </message>
    <message>
        <source>These components need each other: %1.</source>
        <translation>Diese Komponenten brauchen einander: %1.</translation>
    </message>
    <message>
        <source>These ports carry administration and data; scanners try them all day.</source>
        <translation>Diese Ports tragen Verwaltung und Daten; Scanner probieren sie den ganzen Tag.</translation>
    </message>
    <message>
        <source>Those requests go where the others go, and not to what was meant to answer them.</source>
        <translation>Diese Anfragen gehen dorthin, wohin die anderen gehen, und nicht zu dem, was sie beantworten sollte.</translation>
    </message>
    <message>
        <source>Three data nodes in different zones, and three masters</source>
        <translation>Drei Datenknoten in verschiedenen Zonen und drei Master</translation>
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
        <source>Too many may take on this role.</source>
        <translation>Zu viele dürfen diese Rolle annehmen.</translation>
    </message>
    <message>
        <source>Too short a time cuts requests off on every deployment, too long a time makes scaling in slow.</source>
        <translation>Eine zu kurze Zeit bricht bei jeder Bereitstellung Anfragen ab, eine zu lange macht das Verkleinern träge.</translation>
    </message>
    <message>
        <source>Trace requests with X-Ray</source>
        <translation>Anfragen mit X-Ray verfolgen</translation>
    </message>
    <message>
        <source>Transfer is charged by the gigabyte and easily costs more than the machines.</source>
        <translation>Übertragung wird nach Gigabyte berechnet und kostet leicht mehr als die Maschinen.</translation>
    </message>
    <message>
        <source>Try again twice, within an hour</source>
        <translation>Zweimal wiederholen, binnen einer Stunde</translation>
    </message>
    <message>
        <source>Turn both DNS settings on</source>
        <translation>Beide DNS-Einstellungen einschalten</translation>
    </message>
    <message>
        <source>Turn on Container Insights</source>
        <translation>Container Insights einschalten</translation>
    </message>
    <message>
        <source>Turn on GuardDuty and Security Hub in every region that is used</source>
        <translation>GuardDuty und Security Hub in jeder genutzten Region einschalten</translation>
    </message>
    <message>
        <source>Turn on IAM authentication; a name that is easy to guess becomes dbowner</source>
        <translation>IAM-Authentifizierung einschalten; ein leicht zu erratender Name wird dbowner</translation>
    </message>
    <message>
        <source>Turn on Performance Insights, and figures of the operating system each minute</source>
        <translation>Performance Insights einschalten und Werte des Betriebssystems jede Minute erfassen</translation>
    </message>
    <message>
        <source>Turn on automatic failover</source>
        <translation>Automatischen Failover einschalten</translation>
    </message>
    <message>
        <source>Turn on deletion protection</source>
        <translation>Löschschutz einschalten</translation>
    </message>
    <message>
        <source>Turn on flow logs</source>
        <translation>Flow-Protokolle einschalten</translation>
    </message>
    <message>
        <source>Turn on point-in-time recovery</source>
        <translation>Point-in-Time-Recovery einschalten</translation>
    </message>
    <message>
        <source>Turn on replication time control</source>
        <translation>Replikationszeitkontrolle einschalten</translation>
    </message>
    <message>
        <source>Two components would be called %1 in AWS.</source>
        <translation>Zwei Komponenten würden in AWS %1 heißen.</translation>
    </message>
    <message>
        <source>Two roles keep apart what starts a task (image, secrets, logs) and what the application may do.</source>
        <translation>Zwei Rollen trennen, was eine Aufgabe startet (Image, Secrets, Protokolle), von dem, was die Anwendung tun darf.</translation>
    </message>
    <message>
        <source>Two subnets share addresses: %1 and %2.</source>
        <translation>Zwei Subnetze teilen sich Adressen: %1 und %2.</translation>
    </message>
    <message>
        <source>Until the failure is seen and clients have forgotten the old answer, recovery has not even begun.</source>
        <translation>Bis der Ausfall bemerkt ist und Clients die alte Antwort vergessen haben, hat die Wiederherstellung nicht einmal begonnen.</translation>
    </message>
    <message>
        <source>Until the other region serves, %1 minutes pass; %2 are allowed.</source>
        <translation>Bis die andere Region dient, vergehen %1 Minuten; %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Until which hour of the day (UTC) does little happen?</source>
        <translation>Bis zu welcher Stunde des Tages (UTC) geschieht wenig?</translation>
    </message>
    <message>
        <source>Use 10.0.0.0/16 for the network</source>
        <translation>10.0.0.0/16 für das Netzwerk verwenden</translation>
    </message>
    <message>
        <source>Use AWS&apos;s policy with security headers</source>
        <translation>AWS-Richtlinie mit Sicherheitsheadern verwenden</translation>
    </message>
    <message>
        <source>Use Aurora MySQL 3</source>
        <translation>Aurora MySQL 3 verwenden</translation>
    </message>
    <message>
        <source>Use HTTPS on this connection</source>
        <translation>HTTPS auf dieser Verbindung verwenden</translation>
    </message>
    <message>
        <source>Use MySQL 8.4</source>
        <translation>MySQL 8.4 verwenden</translation>
    </message>
    <message>
        <source>Use Node.js 22</source>
        <translation>Node.js 22 verwenden</translation>
    </message>
    <message>
        <source>Use PostgreSQL 16</source>
        <translation>PostgreSQL 16 verwenden</translation>
    </message>
    <message>
        <source>Use Redis 7.1</source>
        <translation>Redis 7.1 verwenden</translation>
    </message>
    <message>
        <source>Use a NAT gateway in each zone</source>
        <translation>In jeder Zone ein NAT-Gateway verwenden</translation>
    </message>
    <message>
        <source>Use a certificate and a web ACL that fit</source>
        <translation>Passendes Zertifikat und passende Web-ACL verwenden</translation>
    </message>
    <message>
        <source>Use a certificate of AWS Certificate Manager</source>
        <translation>Ein Zertifikat von AWS Certificate Manager verwenden</translation>
    </message>
    <message>
        <source>Use a class with full processors (db.r7g.large)</source>
        <translation>Eine Klasse mit vollen Prozessoren verwenden (db.r7g.large)</translation>
    </message>
    <message>
        <source>Use an image with a fixed tag or digest</source>
        <translation>Image mit festem Tag oder Digest verwenden</translation>
    </message>
    <message>
        <source>Use as many shards as 90 nodes allow</source>
        <translation>So viele Shards verwenden, wie 90 Knoten erlauben</translation>
    </message>
    <message>
        <source>Use db.m7g.large (2 vCPU, 8 GB)</source>
        <translation>db.m7g.large verwenden (2 vCPU, 8 GB)</translation>
    </message>
    <message>
        <source>Use db.m7g.xlarge (4 vCPU, 16 GB)</source>
        <translation>db.m7g.xlarge verwenden (4 vCPU, 16 GB)</translation>
    </message>
    <message>
        <source>Use db.r7g.2xlarge (8 vCPU, 64 GB)</source>
        <translation>db.r7g.2xlarge verwenden (8 vCPU, 64 GB)</translation>
    </message>
    <message>
        <source>Use db.r7g.4xlarge (16 vCPU, 128 GB)</source>
        <translation>db.r7g.4xlarge verwenden (16 vCPU, 128 GB)</translation>
    </message>
    <message>
        <source>Use gp3</source>
        <translation>gp3 verwenden</translation>
    </message>
    <message>
        <source>Use gp3 with 400 GiB, which has 12,000</source>
        <translation>gp3 mit 400 GiB verwenden, das 12.000 hat</translation>
    </message>
    <message>
        <source>Use gp3, which has 3,000 at any size</source>
        <translation>gp3 verwenden, das bei jeder Größe 3.000 hat</translation>
    </message>
    <message>
        <source>Use nodes with 13 GB of memory (cache.r7g.large)</source>
        <translation>Knoten mit 13 GB Arbeitsspeicher verwenden (cache.r7g.large)</translation>
    </message>
    <message>
        <source>Use nodes with 6.4 GB of memory (cache.m7g.large)</source>
        <translation>Knoten mit 6,4 GB Arbeitsspeicher verwenden (cache.m7g.large)</translation>
    </message>
    <message>
        <source>Use the certificate for %1 and require TLS 1.2</source>
        <translation>Zertifikat für %1 verwenden und TLS 1.2 verlangen</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>Schlüssel %1 verwenden</translation>
    </message>
    <message>
        <source>Use the manifest of one version</source>
        <translation>Manifest einer festen Version verwenden</translation>
    </message>
    <message>
        <source>Use the newest platform version</source>
        <translation>Neueste Plattformversion verwenden</translation>
    </message>
    <message>
        <source>Use the permissions that follow from the connections</source>
        <translation>Berechtigungen verwenden, die sich aus den Verbindungen ergeben</translation>
    </message>
    <message>
        <source>Use the policy of AWS, which leaves it to your account</source>
        <translation>Die Richtlinie von AWS verwenden, die es Ihrem Konto überlässt</translation>
    </message>
    <message>
        <source>Use the port on which the target listens</source>
        <translation>Den Port verwenden, an dem das Ziel lauscht</translation>
    </message>
    <message>
        <source>Use the routes that follow from the network</source>
        <translation>Die Routen verwenden, die sich aus dem Netzwerk ergeben</translation>
    </message>
    <message>
        <source>Use the sum</source>
        <translation>Die Summe verwenden</translation>
    </message>
    <message>
        <source>Use version %1</source>
        <translation>Version %1 verwenden</translation>
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
        <source>Users wait while this function starts.</source>
        <translation>Benutzer warten, während diese Funktion startet.</translation>
    </message>
    <message>
        <source>Version %1 is older than %2, which is required.</source>
        <translation>Version %1 ist älter als die geforderte %2.</translation>
    </message>
    <message>
        <source>Versions are the only way back after an overwrite or a deletion, and replication needs them.</source>
        <translation>Versionen sind der einzige Weg zurück nach einem Überschreiben oder Löschen, und Replikation braucht sie.</translation>
    </message>
    <message>
        <source>Versions without support get no security fixes, and databases then cost extra for extended support.</source>
        <translation>Versionen ohne Unterstützung erhalten keine Sicherheitskorrekturen, und Datenbanken kosten dann extra für verlängerten Support.</translation>
    </message>
    <message>
        <source>Viewers see a lock, but behind the edge their data is in clear text.</source>
        <translation>Betrachter sehen ein Schloss, aber hinter dem Edge-Standort sind ihre Daten im Klartext.</translation>
    </message>
    <message>
        <source>Wait 10 seconds longer than that</source>
        <translation>10 Sekunden länger warten</translation>
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
        <source>Watch RunningTaskCount of Container Insights for too few tasks</source>
        <translation>RunningTaskCount von Container Insights auf zu wenige Aufgaben beobachten</translation>
    </message>
    <message>
        <source>Weak images reach production unnoticed.</source>
        <translation>Schwache Abbilder gelangen unbemerkt in die Produktion.</translation>
    </message>
    <message>
        <source>What AWS measures of the control plane says nothing about the workloads.</source>
        <translation>Was AWS an der Steuerungsebene misst, sagt nichts über die Workloads.</translation>
    </message>
    <message>
        <source>What follows from it: %1.</source>
        <translation>Was aus ihr folgt: %1.</translation>
    </message>
    <message>
        <source>What is created without a group of its own gets this one, and with it access that nobody decided on.</source>
        <translation>Was ohne eigene Gruppe angelegt wird, erhält diese und damit Zugriff, über den niemand entschieden hat.</translation>
    </message>
    <message>
        <source>What is deleted too early is missing when an incident or an audit asks for it.</source>
        <translation>Was zu früh gelöscht wird, fehlt, wenn ein Vorfall oder ein Audit danach fragt.</translation>
    </message>
    <message>
        <source>What is exported would refer to nothing and could not be built.</source>
        <translation>Was exportiert wird, würde auf nichts verweisen und ließe sich nicht bauen.</translation>
    </message>
    <message>
        <source>What is installed as %1 may change by itself, or has a password that everybody knows.</source>
        <translation>Was als %1 eingerichtet wird, kann sich von selbst ändern oder hat ein allgemein bekanntes Passwort.</translation>
    </message>
    <message>
        <source>What is kept in version control comes back by itself; volumes, secrets and what was changed by hand do not.</source>
        <translation>Was in der Versionsverwaltung liegt, kommt von selbst zurück; Volumes, Geheimnisse und von Hand Geändertes nicht.</translation>
    </message>
    <message>
        <source>What is read and written here takes the paid way through the NAT gateway.</source>
        <translation>Was hier gelesen und geschrieben wird, nimmt den bezahlten Weg über das NAT-Gateway.</translation>
    </message>
    <message>
        <source>What is required holds only where a rule enforces it.</source>
        <translation>Was gefordert ist, gilt nur, wo eine Regel es durchsetzt.</translation>
    </message>
    <message>
        <source>What is taken without a version changes under you, and the password that the chart of Grafana sets is public knowledge.</source>
        <translation>Was ohne Version bezogen wird, ändert sich unbemerkt, und das Passwort, das das Chart von Grafana setzt, ist allgemein bekannt.</translation>
    </message>
    <message>
        <source>What nobody has taken on before going live is found missing in the first incident.</source>
        <translation>Was vor dem Start niemand übernommen hat, fehlt beim ersten Vorfall.</translation>
    </message>
    <message>
        <source>What nobody outside needs should not be reachable from outside.</source>
        <translation>Was draußen niemand braucht, sollte von außen nicht erreichbar sein.</translation>
    </message>
    <message>
        <source>What shall CloudFront deliver?</source>
        <translation>Was soll CloudFront ausliefern?</translation>
    </message>
    <message>
        <source>What should the missing tag say?</source>
        <translation>Was soll im fehlenden Tag stehen?</translation>
    </message>
    <message>
        <source>What stands behind the API can be used by anybody who finds its address.</source>
        <translation>Was hinter der API steht, kann jeder nutzen, der ihre Adresse findet.</translation>
    </message>
    <message>
        <source>What starts there needs its images, keys and certificates there.</source>
        <translation>Was dort startet, braucht dort seine Images, Schlüssel und Zertifikate.</translation>
    </message>
    <message>
        <source>What the cache sends and gets is not encrypted on its way.</source>
        <translation>Was der Cache sendet und empfängt, ist unterwegs nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>What the cache writes to disk is not encrypted.</source>
        <translation>Was der Cache auf Datenträger schreibt, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>What the database cluster stores is not encrypted.</source>
        <translation>Was der Datenbankcluster speichert, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>What the database stores is not encrypted.</source>
        <translation>Was die Datenbank speichert, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>What the diagram shows would not work; requests end in a timeout.</source>
        <translation>Was die Zeichnung zeigt, würde nicht funktionieren; Anfragen enden in einer Zeitüberschreitung.</translation>
    </message>
    <message>
        <source>What viewers send and get can be read and changed on the way.</source>
        <translation>Was Betrachter senden und empfangen, kann unterwegs gelesen und geändert werden.</translation>
    </message>
    <message>
        <source>What was tested under a tag need not be what runs under it.</source>
        <translation>Was unter einem Tag getestet wurde, muss nicht das sein, was darunter läuft.</translation>
    </message>
    <message>
        <source>Whatever gets into the network can read and change what the cache holds.</source>
        <translation>Was ins Netzwerk gelangt, kann den Inhalt des Caches lesen und ändern.</translation>
    </message>
    <message>
        <source>When all connections are taken, new tasks fail to connect exactly when load is highest.</source>
        <translation>Sind alle Verbindungen belegt, können sich neue Aufgaben genau dann nicht verbinden, wenn die Last am höchsten ist.</translation>
    </message>
    <message>
        <source>When all nodes are lost, sessions and counters are lost with them.</source>
        <translation>Gehen alle Knoten verloren, sind auch Sitzungen und Zähler verloren.</translation>
    </message>
    <message>
        <source>When one zone fails, the tasks left cannot serve the usual %1 requests a second.</source>
        <translation>Wenn eine Zone ausfällt, können die übrigen Aufgaben die üblichen %1 Anfragen in der Sekunde nicht bedienen.</translation>
    </message>
    <message>
        <source>When something is wrong, people need one view of requests, errors, times and what is full.</source>
        <translation>Wenn etwas nicht stimmt, braucht man eine Übersicht über Anfragen, Fehler, Zeiten und Auslastung.</translation>
    </message>
    <message>
        <source>When that zone fails, everything that needs the files stops, in all zones.</source>
        <translation>Fällt diese Zone aus, steht in allen Zonen alles still, was die Dateien braucht.</translation>
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
        <source>Where a component stands decides in which network and zones it is, what it costs, and with what it fails.</source>
        <translation>Wo eine Komponente steht, bestimmt, in welchem Netzwerk und welchen Zonen sie ist, was sie kostet und womit sie ausfällt.</translation>
    </message>
    <message>
        <source>Where failed requests are counted, the required share is taken of the average load.</source>
        <translation>Wo fehlgeschlagene Anfragen gezählt werden, gilt der geforderte Anteil an der durchschnittlichen Last.</translation>
    </message>
    <message>
        <source>Whether requests are answered within %1 ms is not known: measure it, and state the result with the load.</source>
        <translation>Ob Anfragen innerhalb von %1 ms beantwortet werden, ist nicht bekannt: Messen Sie es, und geben Sie das Ergebnis bei der Last an.</translation>
    </message>
    <message>
        <source>Whether the service can serve %1 requests per second is not known: say what one task serves.</source>
        <translation>Ob der Service %1 Anfragen pro Sekunde bedienen kann, ist nicht bekannt: bitte angeben, was eine Aufgabe bedient.</translation>
    </message>
    <message>
        <source>Whether the stack works %1 % of the time is not known: multiply the service levels of all that a request needs, and measure.</source>
        <translation>Ob der Stack %1 % der Zeit funktioniert, ist nicht bekannt: Multiplizieren Sie die Dienstgüten von allem, was eine Anfrage braucht, und messen Sie.</translation>
    </message>
    <message>
        <source>Which addresses are always let in? (range such as 192.0.2.0/24)</source>
        <translation>Welche Adressen werden immer eingelassen? (Bereich wie 192.0.2.0/24)</translation>
    </message>
    <message>
        <source>Which addresses are refused? (range such as 192.0.2.0/24)</source>
        <translation>Welche Adressen werden abgewiesen? (Bereich wie 192.0.2.0/24)</translation>
    </message>
    <message>
        <source>Which certificate proves its name?</source>
        <translation>Welches Zertifikat beweist seinen Namen?</translation>
    </message>
    <message>
        <source>Which database is meant?</source>
        <translation>Welche Datenbank ist gemeint?</translation>
    </message>
    <message>
        <source>Which image, with a fixed tag or digest?</source>
        <translation>Welches Image, mit festem Tag oder Digest?</translation>
    </message>
    <message>
        <source>Which load balancer answers when the first one fails?</source>
        <translation>Welcher Load Balancer antwortet, wenn der erste ausfällt?</translation>
    </message>
    <message>
        <source>Which load balancer or bucket answers when the first origin fails?</source>
        <translation>Welcher Load Balancer oder Bucket antwortet, wenn der erste Ursprung ausfällt?</translation>
    </message>
    <message>
        <source>Which paths are for it? (such as /api/*)</source>
        <translation>Welche Pfade sind für ihn? (etwa /api/*)</translation>
    </message>
    <message>
        <source>Which region takes over, such as us-west-2?</source>
        <translation>Welche Region übernimmt, etwa us-west-2?</translation>
    </message>
    <message>
        <source>Which version of the chart aws-load-balancer-controller?</source>
        <translation>Welche Version des Charts aws-load-balancer-controller?</translation>
    </message>
    <message>
        <source>Which version of the chart cluster-autoscaler?</source>
        <translation>Welche Version des Charts cluster-autoscaler?</translation>
    </message>
    <message>
        <source>Which version of the chart ingress-nginx?</source>
        <translation>Welche Version des Charts ingress-nginx?</translation>
    </message>
    <message>
        <source>Which version of the chart kube-prometheus-stack?</source>
        <translation>Welche Version des Charts kube-prometheus-stack?</translation>
    </message>
    <message>
        <source>Which version of the chart?</source>
        <translation>Welche Version des Charts?</translation>
    </message>
    <message>
        <source>Who breaks in can leave programs behind; with a read-only file system nothing of the kind stays.</source>
        <translation>Wer einbricht, kann Programme hinterlassen; mit einem schreibgeschützten Dateisystem bleibt nichts davon.</translation>
    </message>
    <message>
        <source>Who breaks in can send data anywhere and fetch further tools.</source>
        <translation>Wer einbricht, kann Daten überallhin senden und weitere Werkzeuge holen.</translation>
    </message>
    <message>
        <source>Who gets the alerts? (e-mail address)</source>
        <translation>Wer erhält die Warnungen? (E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>Who is told of changes of the account? (e-mail address)</source>
        <translation>Wer erfährt von Änderungen am Konto? (E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>Who is told when the budget is nearly spent? (e-mail address)</source>
        <translation>Wer wird benachrichtigt, wenn das Budget fast aufgebraucht ist? (E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>Who issues the tokens? (address of the issuer)</source>
        <translation>Wer stellt die Token aus? (Adresse des Ausstellers)</translation>
    </message>
    <message>
        <source>Who looks for the logs here finds nothing, when it matters.</source>
        <translation>Wer hier die Protokolle sucht, findet nichts, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>Who loses this region or account loses the backups too.</source>
        <translation>Wer diese Region oder dieses Konto verliert, verliert auch die Sicherungen.</translation>
    </message>
    <message>
        <source>Who types the bare name stays on unencrypted HTTP.</source>
        <translation>Wer nur den Namen eintippt, bleibt auf unverschlüsseltem HTTP.</translation>
    </message>
    <message>
        <source>Who wants to hide something goes to the record first.</source>
        <translation>Wer etwas verbergen will, geht zuerst an die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Whoever breaks into one task then owns the account.</source>
        <translation>Wer in eine Aufgabe einbricht, dem gehört dann das Konto.</translation>
    </message>
    <message>
        <source>Whoever breaks out of such a container controls the machine and all other containers on it.</source>
        <translation>Wer aus einem solchen Container ausbricht, beherrscht die Maschine und alle anderen Container darauf.</translation>
    </message>
    <message>
        <source>Whoever gets the machine to fetch an address of theirs can then read the credentials of its role.</source>
        <translation>Wer die Maschine dazu bringt, eine fremde Adresse abzurufen, kann dann die Zugangsdaten ihrer Rolle lesen.</translation>
    </message>
    <message>
        <source>Whoever goes past the load balancer goes past its TLS, its firewall, its logs and its health checks.</source>
        <translation>Wer am Load Balancer vorbeigeht, umgeht sein TLS, seine Firewall, seine Protokolle und seine Zustandsprüfungen.</translation>
    </message>
    <message>
        <source>Whoever is told later than agreed has less time to act than the agreement gives.</source>
        <translation>Wer später als vereinbart erfährt, hat weniger Zeit zum Handeln, als die Vereinbarung gibt.</translation>
    </message>
    <message>
        <source>Whoever knows the address of the load balancer goes past the firewall, the cache and the TLS of CloudFront.</source>
        <translation>Wer die Adresse des Load Balancers kennt, umgeht Firewall, Cache und TLS von CloudFront.</translation>
    </message>
    <message>
        <source>Whoever may read a backup reads the data, so it deserves the control that the original has.</source>
        <translation>Wer eine Sicherung lesen darf, liest die Daten; sie verdient denselben Schutz wie das Original.</translation>
    </message>
    <message>
        <source>Whoever may take on a role has all its permissions.</source>
        <translation>Wer eine Rolle annehmen darf, hat alle ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>Whoever may use the key can read what it protects.</source>
        <translation>Wer den Schlüssel verwenden darf, kann lesen, was er schützt.</translation>
    </message>
    <message>
        <source>With a key of your own you decide who may read the data, and can take that back.</source>
        <translation>Mit einem eigenen Schlüssel entscheiden Sie, wer die Daten lesen darf, und können das zurücknehmen.</translation>
    </message>
    <message>
        <source>With a key of your own, every use is recorded, and access can be taken away.</source>
        <translation>Mit einem eigenen Schlüssel wird jede Nutzung aufgezeichnet, und der Zugriff lässt sich entziehen.</translation>
    </message>
    <message>
        <source>With a tag that moves, tasks of one service can run different code, and nobody can go back to what ran before.</source>
        <translation>Mit einem wandernden Tag können Aufgaben eines Service verschiedenen Code ausführen, und niemand kann zum vorherigen Stand zurück.</translation>
    </message>
    <message>
        <source>With fewer tasks than zones at least one zone holds none, so the loss of another zone can take most of the capacity at once.</source>
        <translation>Mit weniger Aufgaben als Zonen ist mindestens eine Zone leer; der Verlust einer anderen kann dann den größten Teil der Kapazität auf einmal kosten.</translation>
    </message>
    <message>
        <source>With it ECS can neither fetch the image, nor write the logs, nor read secrets.</source>
        <translation>Mit ihr kann ECS weder das Image holen noch Protokolle schreiben noch Secrets lesen.</translation>
    </message>
    <message>
        <source>With least privilege a break into one task reaches only what that task uses.</source>
        <translation>Mit den geringsten Rechten erreicht ein Einbruch in eine Aufgabe nur, was diese Aufgabe nutzt.</translation>
    </message>
    <message>
        <source>With several parts behind it, only a trace shows which of them made a request slow or fail.</source>
        <translation>Bei mehreren Teilen dahinter zeigt nur ein Trace, welcher eine Anfrage verlangsamt oder scheitern lässt.</translation>
    </message>
    <message>
        <source>Without a budget too high a bill is noticed when the invoice comes.</source>
        <translation>Ohne Budget wird eine zu hohe Rechnung erst bemerkt, wenn sie kommt.</translation>
    </message>
    <message>
        <source>Without a certificate the address answers on port 80 only, and everybody on the way reads passwords and data.</source>
        <translation>Ohne Zertifikat antwortet die Adresse nur auf Port 80, und jeder auf dem Weg liest Passwörter und Daten.</translation>
    </message>
    <message>
        <source>Without a check at the level of the application, requests keep going to targets that are broken.</source>
        <translation>Ohne eine Prüfung auf Anwendungsebene gehen weiter Anfragen an defekte Ziele.</translation>
    </message>
    <message>
        <source>Without a default page the answer to / may be a list of the files.</source>
        <translation>Ohne Standardseite kann die Antwort auf / eine Liste der Dateien sein.</translation>
    </message>
    <message>
        <source>Without a log neither an attack nor a rule that hits the wrong people can be looked into.</source>
        <translation>Ohne Protokoll lässt sich weder ein Angriff noch eine Regel untersuchen, die die Falschen trifft.</translation>
    </message>
    <message>
        <source>Without a reader Aurora makes a new writer in the same zone, which typically takes minutes, and the loss of the zone needs a person.</source>
        <translation>Ohne Reader legt Aurora einen neuen Writer in derselben Zone an, was meist Minuten dauert, und beim Verlust der Zone muss ein Mensch eingreifen.</translation>
    </message>
    <message>
        <source>Without a tier there is no subnet to stand in, so that nothing can be built of it.</source>
        <translation>Ohne Schicht gibt es kein Subnetz, in dem es stehen könnte; es lässt sich nichts davon bauen.</translation>
    </message>
    <message>
        <source>Without cross-zone balancing each zone gets the same share, however many targets it has.</source>
        <translation>Ohne zonenübergreifende Verteilung erhält jede Zone denselben Anteil, wie viele Ziele sie auch hat.</translation>
    </message>
    <message>
        <source>Without flow logs an incident in the network cannot be reconstructed.</source>
        <translation>Ohne Flow-Protokolle lässt sich ein Vorfall im Netzwerk nicht rekonstruieren.</translation>
    </message>
    <message>
        <source>Without logs nobody can find out why the database was slow, refused connections or failed.</source>
        <translation>Ohne Protokolle kann niemand herausfinden, warum die Datenbank langsam war, Verbindungen ablehnte oder ausfiel.</translation>
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
        <source>Without rules a web ACL passes everything; AWS keeps these groups up to date.</source>
        <translation>Ohne Regeln lässt eine Web-ACL alles durch; AWS hält diese Gruppen aktuell.</translation>
    </message>
    <message>
        <source>Without signed requests the bucket must be open to everybody, and addresses of files can be used past the edge.</source>
        <translation>Ohne signierte Anfragen muss der Bucket für alle offen sein, und Adressen von Dateien lassen sich am Edge-Standort vorbei nutzen.</translation>
    </message>
    <message>
        <source>Without the connection the security groups let nothing through, and neither cost nor recovery of the database is counted.</source>
        <translation>Ohne die Verbindung lassen die Sicherheitsgruppen nichts durch, und weder Kosten noch Wiederherstellung der Datenbank werden gezählt.</translation>
    </message>
    <message>
        <source>Without them the outage of somebody else becomes an outage of the whole workload.</source>
        <translation>Ohne sie wird der Ausfall eines anderen zum Ausfall des Ganzen.</translation>
    </message>
    <message>
        <source>Without these logs there is no trace of who did what in the cluster.</source>
        <translation>Ohne diese Protokolle bleibt keine Spur, wer im Cluster was getan hat.</translation>
    </message>
    <message>
        <source>Work goes on for callers that have left, and they see a timeout instead of the real error.</source>
        <translation>Die Arbeit läuft für Aufrufer weiter, die schon gegangen sind, und sie sehen ein Zeitlimit statt des wahren Fehlers.</translation>
    </message>
    <message>
        <source>Write access logs to a bucket</source>
        <translation>Zugriffsprotokolle in einen Bucket schreiben</translation>
    </message>
    <message>
        <source>Write access logs to a log group</source>
        <translation>Zugriffsprotokolle in eine Protokollgruppe schreiben</translation>
    </message>
    <message>
        <source>Write digest files</source>
        <translation>Digest-Dateien schreiben</translation>
    </message>
    <message>
        <source>Yearly rotation limits how much data one version of the key protects; old data stays readable.</source>
        <translation>Jährlicher Wechsel begrenzt, wie viele Daten eine Version des Schlüssels schützt; alte Daten bleiben lesbar.</translation>
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
        <source>gp3 gives more throughput for less money, and newer machines do more for the same price.</source>
        <translation>gp3 gibt mehr Durchsatz für weniger Geld, und neuere Maschinen leisten mehr für denselben Preis.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>Gültigkeit</translation>
    </message>
</context>
</TS>
