<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>catalog</name>
    <message>
        <source>%1 % · %2 a second</source>
        <translation>%1 % · %2 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 %2 · %3 instance</source>
        <translation>%1 %2 · %3 Instance</translation>
    </message>
    <message>
        <source>%1 %2 · %3 instances</source>
        <translation>%1 %2 · %3 Instances</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · one zone</source>
        <translation>%1 %2 · %3 · eine Zone</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · two zones</source>
        <translation>%1 %2 · %3 · zwei Zonen</translation>
    </message>
    <message>
        <source>%1 USD · %2 %</source>
        <translation>%1 USD · %2 %</translation>
    </message>
    <message>
        <source>%1 day archived</source>
        <translation>%1 Tag archiviert</translation>
    </message>
    <message>
        <source>%1 days archived</source>
        <translation>%1 Tage archiviert</translation>
    </message>
    <message>
        <source>%1 from other checks</source>
        <translation>%1 aus anderen Prüfungen</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>%1 ein · %2 aus</translation>
    </message>
    <message>
        <source>%1 namespace</source>
        <translation>%1 Namespace</translation>
    </message>
    <message>
        <source>%1 namespaces</source>
        <translation>%1 Namespaces</translation>
    </message>
    <message>
        <source>%1 network</source>
        <translation>%1 Netzwerk</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 Netzwerke</translation>
    </message>
    <message>
        <source>%1 pod · %3 m · %4 MiB</source>
        <translation>%1 Pod · %3 m · %4 MiB</translation>
    </message>
    <message>
        <source>%1 pods · %3 m · %4 MiB</source>
        <translation>%1 Pods · %3 m · %4 MiB</translation>
    </message>
    <message>
        <source>%1 route</source>
        <translation>%1 Route</translation>
    </message>
    <message>
        <source>%1 routes</source>
        <translation>%1 Routen</translation>
    </message>
    <message>
        <source>%1 shard · %2 h</source>
        <translation>%1 Shard · %2 h</translation>
    </message>
    <message>
        <source>%1 shards · %2 h</source>
        <translation>%1 Shards · %2 h</translation>
    </message>
    <message>
        <source>%1 standard</source>
        <translation>%1 Standard</translation>
    </message>
    <message>
        <source>%1 standards</source>
        <translation>%1 Standards</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 Anweisung</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 Anweisungen</translation>
    </message>
    <message>
        <source>%1 subnet</source>
        <translation>%1 Subnetz</translation>
    </message>
    <message>
        <source>%1 subnets</source>
        <translation>%1 Subnetze</translation>
    </message>
    <message>
        <source>%1 subscription</source>
        <translation>%1 Abonnement</translation>
    </message>
    <message>
        <source>%1 subscriptions</source>
        <translation>%1 Abonnements</translation>
    </message>
    <message>
        <source>%1 unpinned</source>
        <translation>%1 ohne feste Version</translation>
    </message>
    <message>
        <source>%1 vCPU · %2 GB · %3–%4 task</source>
        <translation>%1 vCPU · %2 GB · %3–%4 Aufgabe</translation>
    </message>
    <message>
        <source>%1 vCPU · %2 GB · %3–%4 tasks</source>
        <translation>%1 vCPU · %2 GB · %3–%4 Aufgaben</translation>
    </message>
    <message>
        <source>%1 · %2 % of the connections</source>
        <translation>%1 · %2 % der Verbindungen</translation>
    </message>
    <message>
        <source>%1 · %2 GiB</source>
        <translation>%1 · %2 GiB</translation>
    </message>
    <message>
        <source>%1 · %2 MB · %3 s</source>
        <translation>%1 · %2 MB · %3 s</translation>
    </message>
    <message>
        <source>%1 · %2 day</source>
        <translation>%1 · %2 Tag</translation>
    </message>
    <message>
        <source>%1 · %2 days</source>
        <translation>%1 · %2 Tage</translation>
    </message>
    <message>
        <source>%1 · %2 per 5 min · %3 rule group</source>
        <translation>%1 · %2 je 5 Min. · %3 Regelgruppe</translation>
    </message>
    <message>
        <source>%1 · %2 per 5 min · %3 rule groups</source>
        <translation>%1 · %2 je 5 Min. · %3 Regelgruppen</translation>
    </message>
    <message>
        <source>%1 · %2 statement</source>
        <translation>%1 · %2 Anweisung</translation>
    </message>
    <message>
        <source>%1 · %2 statements</source>
        <translation>%1 · %2 Anweisungen</translation>
    </message>
    <message>
        <source>%1 · %2 subject</source>
        <translation>%1 · %2 Betroffenes</translation>
    </message>
    <message>
        <source>%1 · %2 subjects</source>
        <translation>%1 · %2 Berechtigte</translation>
    </message>
    <message>
        <source>%1 · %2 zone</source>
        <translation>%1 · %2 Zone</translation>
    </message>
    <message>
        <source>%1 · %2 zones</source>
        <translation>%1 · %2 Zonen</translation>
    </message>
    <message>
        <source>%1 · every %2 s</source>
        <translation>%1 · alle %2 s</translation>
    </message>
    <message>
        <source>%1 · not versioned</source>
        <translation>%1 · ohne Versionen</translation>
    </message>
    <message>
        <source>%1 · second factor %2</source>
        <translation>%1 · zweiter Faktor %2</translation>
    </message>
    <message>
        <source>%1 · versioned</source>
        <translation>%1 · mit Versionen</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 GiB</source>
        <translation>%1 × %2 · %3 GiB</translation>
    </message>
    <message>
        <source>%1–%2 × %3 · Spot</source>
        <translation>%1–%2 × %3 · Spot</translation>
    </message>
    <message>
        <source>100 serves from North America and Europe, 200 adds Asia, the Middle East and Africa, All adds South America and Australia.</source>
        <translation>100 liefert aus Nordamerika und Europa, 200 fügt Asien, den Nahen Osten und Afrika hinzu, All auch Südamerika und Australien.</translation>
    </message>
    <message>
        <source>95 % of the requests</source>
        <translation>95 % der Anfragen</translation>
    </message>
    <message>
        <source>95th percentile.</source>
        <translation>95. Perzentil.</translation>
    </message>
    <message>
        <source>99 % of the requests</source>
        <translation>99 % der Anfragen</translation>
    </message>
    <message>
        <source>99th percentile.</source>
        <translation>99. Perzentil.</translation>
    </message>
    <message>
        <source>A Compute Savings Plan over one or three years for the tasks that always run, paid whether used or not, nothing upfront; tasks beyond are paid on demand or as Spot.</source>
        <translation>Ein Compute Savings Plan über ein oder drei Jahre für die Aufgaben, die immer laufen; er wird bezahlt, ob genutzt oder nicht, nichts im Voraus. Weitere Aufgaben werden nach Bedarf oder als Spot bezahlt.</translation>
    </message>
    <message>
        <source>A backup copies what the cluster holds to where it survives it.</source>
        <translation>Eine Sicherung kopiert den Inhalt des Clusters dorthin, wo er ihn überdauert.</translation>
    </message>
    <message>
        <source>A bucket that gets a copy of everything; long retention is much cheaper there and can be made unchangeable.</source>
        <translation>Ein Bucket, der eine Kopie von allem erhält; lange Aufbewahrung ist dort viel billiger und lässt sich unveränderlich machen.</translation>
    </message>
    <message>
        <source>A call is ended after this time.</source>
        <translation>Nach dieser Zeit wird ein Aufruf beendet.</translation>
    </message>
    <message>
        <source>A call is ended after this time; viewer events allow 5 seconds, origin events 30.</source>
        <translation>Ein Aufruf wird nach dieser Zeit beendet; Ereignisse des Betrachters erlauben 5 Sekunden, die des Ursprungs 30.</translation>
    </message>
    <message>
        <source>A connection without data is closed after this time; must exceed the longest answer.</source>
        <translation>Eine Verbindung ohne Daten wird nach dieser Zeit geschlossen; muss länger sein als die längste Antwort.</translation>
    </message>
    <message>
        <source>A console shows or controls the system and is for operators only.</source>
        <translation>Eine Konsole zeigt oder steuert das System und ist nur für Betreiber.</translation>
    </message>
    <message>
        <source>A container that a cluster starts at set times, such as for backups.</source>
        <translation>Ein Container, den ein Cluster zu festen Zeiten startet, etwa für Sicherungen.</translation>
    </message>
    <message>
        <source>A container that needs more is killed.</source>
        <translation>Ein Container, der mehr braucht, wird beendet.</translation>
    </message>
    <message>
        <source>A contract on health data exists.</source>
        <translation>Ein Vertrag über Gesundheitsdaten besteht.</translation>
    </message>
    <message>
        <source>A contract on personal data exists.</source>
        <translation>Ein Vertrag über personenbezogene Daten besteht.</translation>
    </message>
    <message>
        <source>A contract with AWS on health data exists.</source>
        <translation>Ein Vertrag mit AWS über Gesundheitsdaten besteht.</translation>
    </message>
    <message>
        <source>A device is asked for at the sign-in.</source>
        <translation>Bei der Anmeldung wird ein Gerät verlangt.</translation>
    </message>
    <message>
        <source>A disk in one zone for one machine; it outlives the machine.</source>
        <translation>Ein Datenträger in einer Zone für eine Maschine; er überdauert die Maschine.</translation>
    </message>
    <message>
        <source>A failed deployment returns to the last good one.</source>
        <translation>Eine fehlgeschlagene Bereitstellung kehrt zur letzten guten zurück.</translation>
    </message>
    <message>
        <source>A fast store in memory for caches and sessions.</source>
        <translation>Ein schneller Speicher im Arbeitsspeicher für Caches und Sitzungen.</translation>
    </message>
    <message>
        <source>A firewall around a component; follows from the links, draw one only to set the rules yourself.</source>
        <translation>Eine Firewall um eine Komponente; ergibt sich aus den Verbindungen. Nur zeichnen, um die Regeln selbst festzulegen.</translation>
    </message>
    <message>
        <source>A fixed public IPv4 address; billed by the hour whether it is attached or not.</source>
        <translation>Eine feste öffentliche IPv4-Adresse; wird stundenweise abgerechnet, ob zugeordnet oder nicht.</translation>
    </message>
    <message>
        <source>A geographic area in which the components run; a box for networks and regional services.</source>
        <translation>Ein geografisches Gebiet, in dem die Komponenten laufen; ein Rahmen für Netzwerke und regionale Dienste.</translation>
    </message>
    <message>
        <source>A group of container services that share capacity and monitoring.</source>
        <translation>Eine Gruppe von Container-Services, die sich Kapazität und Überwachung teilen.</translation>
    </message>
    <message>
        <source>A header that only CloudFront knows, so that the origin can refuse everybody else.</source>
        <translation>Ein Header, den nur CloudFront kennt, damit der Ursprung alle anderen abweisen kann.</translation>
    </message>
    <message>
        <source>A hub that connects many networks and lines to your own sites.</source>
        <translation>Ein Knoten, der viele Netzwerke und Leitungen zu eigenen Standorten verbindet.</translation>
    </message>
    <message>
        <source>A key in the other region; encrypted backups need one of your own there.</source>
        <translation>Ein Schlüssel in der anderen Region; verschlüsselte Sicherungen brauchen dort einen eigenen.</translation>
    </message>
    <message>
        <source>A message is offered again after this time; must exceed the time of its consumer.</source>
        <translation>Nach dieser Zeit wird eine Nachricht erneut angeboten; muss länger sein als die Zeit ihres Verbrauchers.</translation>
    </message>
    <message>
        <source>A name and where it leads.</source>
        <translation>Ein Name und wohin er führt.</translation>
    </message>
    <message>
        <source>A new launch template replaces the machines step by step, and is taken back when they stay unhealthy.</source>
        <translation>Eine neue Startvorlage ersetzt die Maschinen schrittweise und wird zurückgenommen, wenn sie fehlerhaft bleiben.</translation>
    </message>
    <message>
        <source>A part of a cluster with its own names, rights and limits.</source>
        <translation>Ein Teil eines Clusters mit eigenen Namen, Rechten und Grenzen.</translation>
    </message>
    <message>
        <source>A part of the cluster that AWS installs and keeps up to date, such as the driver for disks.</source>
        <translation>Ein Teil des Clusters, den AWS einrichtet und aktuell hält, etwa der Treiber für Datenträger.</translation>
    </message>
    <message>
        <source>A part of the range of the VPC, /16 to /28; AWS keeps five addresses of it for itself.</source>
        <translation>Ein Teil des Bereichs des VPC, /16 bis /28; AWS behält fünf Adressen davon für sich.</translation>
    </message>
    <message>
        <source>A person or group of people that uses the system.</source>
        <translation>Eine Person oder Personengruppe, die das System benutzt.</translation>
    </message>
    <message>
        <source>A pod that does not answer here gets no requests.</source>
        <translation>Ein Pod, der hier nicht antwortet, bekommt keine Anfragen.</translation>
    </message>
    <message>
        <source>A pod that does not answer here is started again.</source>
        <translation>Ein Pod, der hier nicht antwortet, wird neu gestartet.</translation>
    </message>
    <message>
        <source>A policy refuses requests without TLS.</source>
        <translation>Eine Richtlinie lehnt Anfragen ohne TLS ab.</translation>
    </message>
    <message>
        <source>A port on which a load balancer takes connections; follows from the load balancer.</source>
        <translation>Ein Port, an dem ein Load Balancer Verbindungen annimmt; ergibt sich aus dem Load Balancer.</translation>
    </message>
    <message>
        <source>A private network in one region, divided into tiers of subnets across availability zones.</source>
        <translation>Ein privates Netzwerk in einer Region, gegliedert in Schichten von Subnetzen über Availability Zones.</translation>
    </message>
    <message>
        <source>A private way from a VPC to an AWS service; gateway endpoints to S3 and DynamoDB are free.</source>
        <translation>Ein privater Weg von einem VPC zu einem AWS-Dienst; Gateway-Endpunkte zu S3 und DynamoDB sind kostenlos.</translation>
    </message>
    <message>
        <source>A range of addresses (CIDR), the id of a security group or of a component, or cloudfront for its managed prefix list.</source>
        <translation>Ein Adressbereich (CIDR), die ID einer Sicherheitsgruppe oder einer Komponente oder cloudfront für dessen verwaltete Präfixliste.</translation>
    </message>
    <message>
        <source>A range of addresses (CIDR), the id of a security group or of a component, or the prefix list of a service.</source>
        <translation>Ein Adressbereich (CIDR), die ID einer Sicherheitsgruppe oder einer Komponente oder die Präfixliste eines Dienstes.</translation>
    </message>
    <message>
        <source>A range of addresses of a VPC in one availability zone; follows from the tiers of the VPC.</source>
        <translation>Ein Adressbereich eines VPC in einer Availability Zone; ergibt sich aus den Schichten des VPC.</translation>
    </message>
    <message>
        <source>A relational database on one machine, or on two in different zones.</source>
        <translation>Eine relationale Datenbank auf einer Maschine oder auf zweien in verschiedenen Zonen.</translation>
    </message>
    <message>
        <source>A relational database, compatible with PostgreSQL or MySQL, whose storage spans three zones.</source>
        <translation>Eine relationale Datenbank, kompatibel mit PostgreSQL oder MySQL, deren Speicher sich über drei Zonen erstreckt.</translation>
    </message>
    <message>
        <source>A replica takes over by itself; in cluster mode AWS wants it also without replicas.</source>
        <translation>Ein Replikat übernimmt von selbst; im Cluster-Modus verlangt AWS es auch ohne Replikate.</translation>
    </message>
    <message>
        <source>A rule of its own that looks for SQL in query arguments.</source>
        <translation>Eine eigene Regel, die nach SQL in Abfrageargumenten sucht.</translation>
    </message>
    <message>
        <source>A second, stateless firewall around subnets; answers need rules of their own.</source>
        <translation>Eine zweite, zustandslose Firewall um Subnetze; Antworten brauchen eigene Regeln.</translation>
    </message>
    <message>
        <source>A server gets a secret; a browser or an app cannot keep one.</source>
        <translation>Ein Server bekommt ein Geheimnis; ein Browser oder eine App kann keines bewahren.</translation>
    </message>
    <message>
        <source>A service of somebody else that components call over the internet.</source>
        <translation>Ein fremder Dienst, den Komponenten über das Internet aufrufen.</translation>
    </message>
    <message>
        <source>A table of expected costs, line by line; the estimate is shown beside it.</source>
        <translation>Eine Tabelle erwarteter Kosten, Zeile für Zeile; die Schätzung steht daneben.</translation>
    </message>
    <message>
        <source>A table of items found by key, without servers and without limits of size.</source>
        <translation>Eine Tabelle mit Elementen, die über einen Schlüssel gefunden werden; ohne Server und ohne Größengrenze.</translation>
    </message>
    <message>
        <source>A tag always means the same image.</source>
        <translation>Ein Tag bezeichnet immer dasselbe Image.</translation>
    </message>
    <message>
        <source>A third zone is kept ready and takes over within a minute; needs three zones and dedicated masters.</source>
        <translation>Eine dritte Zone steht bereit und übernimmt innerhalb einer Minute; braucht drei Zonen und dedizierte Master.</translation>
    </message>
    <message>
        <source>A vault in another region or account, for when this one is lost.</source>
        <translation>Ein Tresor in einer anderen Region oder einem anderen Konto, falls dieser verloren geht.</translation>
    </message>
    <message>
        <source>A virtual machine in one zone; nothing replaces it when it fails.</source>
        <translation>Eine virtuelle Maschine in einer Zone; nichts ersetzt sie, wenn sie ausfällt.</translation>
    </message>
    <message>
        <source>ACU</source>
        <translation>ACU</translation>
    </message>
    <message>
        <source>ACU-hour</source>
        <translation>ACU-Stunde</translation>
    </message>
    <message>
        <source>AES256 uses keys of S3, aws:kms keys of the key service.</source>
        <translation>AES256 nutzt Schlüssel von S3, aws:kms Schlüssel des Key Management Service.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API Gateway</translation>
    </message>
    <message>
        <source>API groups</source>
        <translation>API-Gruppen</translation>
    </message>
    <message>
        <source>ARM costs a fifth less.</source>
        <translation>ARM kostet ein Fünftel weniger.</translation>
    </message>
    <message>
        <source>ARM costs about a fifth less; the image must be built for it.</source>
        <translation>ARM kostet etwa ein Fünftel weniger; das Image muss dafür gebaut sein.</translation>
    </message>
    <message>
        <source>ARN of a policy that bounds what the role may ever do.</source>
        <translation>ARN einer Richtlinie, die begrenzt, was die Rolle je tun darf.</translation>
    </message>
    <message>
        <source>ARN of the component that serves; * fits every one.</source>
        <translation>ARN der Komponente, die antwortet; * passt auf jede.</translation>
    </message>
    <message>
        <source>ARNs of at most five layers with shared code.</source>
        <translation>ARNs von höchstens fünf Layern mit gemeinsamem Code.</translation>
    </message>
    <message>
        <source>ARNs of policies that AWS maintains; they usually allow more than needed.</source>
        <translation>ARNs von Richtlinien, die AWS pflegt; sie erlauben meist mehr als nötig.</translation>
    </message>
    <message>
        <source>AWS Backup copies the files each day and keeps the copies for 35 days.</source>
        <translation>AWS Backup kopiert die Dateien täglich und behält die Kopien 35 Tage lang.</translation>
    </message>
    <message>
        <source>AWS commits to copy 99.99 % of new objects within 15 minutes, and measures it; costs extra per GB.</source>
        <translation>AWS sagt zu, 99,99 % der neuen Objekte binnen 15 Minuten zu kopieren, und misst es; kostet je GB zusätzlich.</translation>
    </message>
    <message>
        <source>AWS moves it to other hardware when its host fails.</source>
        <translation>AWS verschiebt sie auf andere Hardware, wenn ihr Host ausfällt.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Access entries (API) show in AWS who may do what; the config map is the older way.</source>
        <translation>Zugriffseinträge (API) zeigen in AWS, wer was darf; die Config Map ist der ältere Weg.</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Access logs</source>
        <translation>Zugriffsprotokolle</translation>
    </message>
    <message>
        <source>Access reviewed</source>
        <translation>Zugriffe überprüft</translation>
    </message>
    <message>
        <source>Accesses that are recorded.</source>
        <translation>Zugriffe, die aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Accesses to buckets</source>
        <translation>Zugriffe auf Buckets</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account baseline</source>
        <translation>Grundschutz des Kontos</translation>
    </message>
    <message>
        <source>Account per residency zone</source>
        <translation>Konto je Datenresidenzzone</translation>
    </message>
    <message>
        <source>Accounts that are used in a month; those of the free tier are not subtracted.</source>
        <translation>Konten, die in einem Monat benutzt werden; die des kostenlosen Kontingents sind nicht abgezogen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Actions enabled</source>
        <translation>Aktionen aktiviert</translation>
    </message>
    <message>
        <source>Actions on resources that are allowed, each with its reason.</source>
        <translation>Erlaubte Aktionen auf Ressourcen, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active set</source>
        <translation>Aktiver Satz</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>Added to every component; they find its costs and its owner.</source>
        <translation>Jeder Komponente hinzugefügt; damit finden sich ihre Kosten und Verantwortlichen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address and tag of the image; a fixed tag or digest makes deployments repeatable.</source>
        <translation>Adresse und Tag des Images; ein festes Tag oder ein Digest macht Bereitstellungen wiederholbar.</translation>
    </message>
    <message>
        <source>Address of the identity provider.</source>
        <translation>Adresse des Identitätsanbieters.</translation>
    </message>
    <message>
        <source>Address of the issuer of tokens.</source>
        <translation>Adresse des Ausstellers der Token.</translation>
    </message>
    <message>
        <source>Address of your device</source>
        <translation>Adresse des eigenen Geräts</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Adressbereich</translation>
    </message>
    <message>
        <source>Address ranges</source>
        <translation>Adressbereiche</translation>
    </message>
    <message>
        <source>Address that counts</source>
        <translation>Adresse, die zählt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Adressen nach dem Abmelden</translation>
    </message>
    <message>
        <source>Addresses are allowed or blocked by lists.</source>
        <translation>Adressen werden durch Listen zugelassen oder blockiert.</translation>
    </message>
    <message>
        <source>Addresses of services</source>
        <translation>Adressen der Services</translation>
    </message>
    <message>
        <source>Addresses that are told; without one nobody is.</source>
        <translation>Adressen, die benachrichtigt werden; ohne eine wird es niemand.</translation>
    </message>
    <message>
        <source>Adds a way to the other network to the route tables of both.</source>
        <translation>Fügt den Routing-Tabellen beider Netzwerke einen Weg zum anderen hinzu.</translation>
    </message>
    <message>
        <source>Adds and removes machines with the load.</source>
        <translation>Fügt mit der Last Maschinen hinzu und entfernt sie.</translation>
    </message>
    <message>
        <source>Adds and removes pods with the load; needs the metrics server in the cluster.</source>
        <translation>Fügt mit der Last Pods hinzu und entfernt sie; braucht den Metrics Server im Cluster.</translation>
    </message>
    <message>
        <source>Adds and removes tasks with the load; without it a peak meets a fixed number.</source>
        <translation>Fügt Aufgaben mit der Last hinzu und entfernt sie; ohne sie trifft eine Spitze auf eine feste Zahl.</translation>
    </message>
    <message>
        <source>Adds ways to the other attached networks to the route tables of each.</source>
        <translation>Fügt den Routing-Tabellen jedes Netzwerks Wege zu den anderen angeschlossenen hinzu.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Advanced keeps 15 months and shows locks and slow statements of many databases at once; it is billed by vCPU.</source>
        <translation>Erweitert behält 15 Monate und zeigt Sperren und langsame Anweisungen vieler Datenbanken zugleich; abgerechnet wird nach vCPU.</translation>
    </message>
    <message>
        <source>After so many failures a message is a dead letter.</source>
        <translation>Nach so vielen Fehlschlägen gilt eine Nachricht als unzustellbar.</translation>
    </message>
    <message>
        <source>After this time an idle client is disconnected.</source>
        <translation>Nach dieser Zeit wird ein untätiger Client getrennt.</translation>
    </message>
    <message>
        <source>After this time it is ended.</source>
        <translation>Nach dieser Zeit wird er beendet.</translation>
    </message>
    <message>
        <source>After this time the installation has failed and is taken back.</source>
        <translation>Nach dieser Zeit gilt die Installation als gescheitert und wird zurückgenommen.</translation>
    </message>
    <message>
        <source>After which the quota starts again.</source>
        <translation>Nach welcher Zeit das Kontingent neu beginnt.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarms of the scaling</source>
        <translation>Alarme der Skalierung</translation>
    </message>
    <message>
        <source>Alarms on changes</source>
        <translation>Alarme bei Änderungen</translation>
    </message>
    <message>
        <source>Alb makes an Application Load Balancer (needs the AWS Load Balancer Controller), nginx runs in the cluster.</source>
        <translation>Alb legt einen Application Load Balancer an (braucht den AWS Load Balancer Controller), nginx läuft im Cluster.</translation>
    </message>
    <message>
        <source>Alert at</source>
        <translation>Warnen bei</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Warnregeln</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Alias of</source>
        <translation>Alias von</translation>
    </message>
    <message>
        <source>Alias queries</source>
        <translation>Alias-Abfragen</translation>
    </message>
    <message>
        <source>All attached networks share one table of routes; turn it off to keep them apart.</source>
        <translation>Alle angeschlossenen Netzwerke teilen sich eine Tabelle von Routen; ausgeschaltet bleiben sie getrennt.</translation>
    </message>
    <message>
        <source>All data must be encrypted, stored and on its way.</source>
        <translation>Alle Daten müssen verschlüsselt sein, gespeichert und unterwegs.</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Allow or deny.</source>
        <translation>Erlauben oder verbieten.</translation>
    </message>
    <message>
        <source>Allow or refuse.</source>
        <translation>Zulassen oder ablehnen.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Erlaubte Adressen</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Ursprünge</translation>
    </message>
    <message>
        <source>Allowed ranges</source>
        <translation>Erlaubte Bereiche</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Immer zugelassen</translation>
    </message>
    <message>
        <source>Always blocked</source>
        <translation>Immer blockiert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An API needs all methods, static content only reading ones.</source>
        <translation>Eine API braucht alle Methoden, statische Inhalte nur lesende.</translation>
    </message>
    <message>
        <source>An auditor examines the system each year.</source>
        <translation>Ein Prüfer untersucht das System jedes Jahr.</translation>
    </message>
    <message>
        <source>An encrypted line from a network to a site of your own, with two tunnels.</source>
        <translation>Eine verschlüsselte Leitung von einem Netzwerk zu einem eigenen Standort, mit zwei Tunneln.</translation>
    </message>
    <message>
        <source>An encryption key of your own, whose use you control and can trace.</source>
        <translation>Ein eigener Verschlüsselungsschlüssel, dessen Verwendung Sie steuern und nachvollziehen können.</translation>
    </message>
    <message>
        <source>An identity with credentials that do not expire; people and programs are better served by roles.</source>
        <translation>Eine Identität mit Zugangsdaten, die nicht ablaufen; Menschen und Programmen dienen Rollen besser.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Annotations that a trace must carry; five at most.</source>
        <translation>Anmerkungen, die ein Trace tragen muss; höchstens fünf.</translation>
    </message>
    <message>
        <source>Another region of this design; everything drawn there exists here too, with the differences that are set here.</source>
        <translation>Eine andere Region dieses Entwurfs; alles, was dort gezeichnet ist, gibt es auch hier, mit den Abweichungen, die hier festgelegt sind.</translation>
    </message>
    <message>
        <source>Another region that gets each backup and the log of changes, 5 to 30 minutes late; any second can be restored there.</source>
        <translation>Eine andere Region, die jede Sicherung und das Änderungsprotokoll erhält, 5 bis 30 Minuten später; dort lässt sich jede Sekunde wiederherstellen.</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Zeitlimit für Antworten</translation>
    </message>
    <message>
        <source>Answers cached for</source>
        <translation>Antworten zwischengespeichert für</translation>
    </message>
    <message>
        <source>Answers of a record that is no alias.</source>
        <translation>Antworten eines Eintrags, der kein Alias ist.</translation>
    </message>
    <message>
        <source>Answers only inside the VPCs it is attached to.</source>
        <translation>Antwortet nur in den VPCs, denen sie zugeordnet ist.</translation>
    </message>
    <message>
        <source>Any covers all ports.</source>
        <translation>„Beliebig“ umfasst alle Ports.</translation>
    </message>
    <message>
        <source>Any second of the last 35 days can be restored, to a new table.</source>
        <translation>Jede Sekunde der letzten 35 Tage lässt sich wiederherstellen, in eine neue Tabelle.</translation>
    </message>
    <message>
        <source>Any second within this time can be restored.</source>
        <translation>Jede Sekunde in dieser Zeit lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Any second within this time can be restored; 0 switches backups off.</source>
        <translation>Jede Sekunde in dieser Zeit lässt sich wiederherstellen; 0 schaltet Sicherungen aus.</translation>
    </message>
    <message>
        <source>Anything random will do, so that a function may change it; otherwise somebody else gives it, such as the key of a service.</source>
        <translation>Irgendein zufälliger Wert genügt, sodass eine Funktion ihn ändern darf; sonst gibt ihn jemand anderes vor, etwa den Schlüssel eines Dienstes.</translation>
    </message>
    <message>
        <source>Application understands HTTP, paths and certificates; network passes TCP and UDP on.</source>
        <translation>„Anwendung“ versteht HTTP, Pfade und Zertifikate; „Netzwerk“ reicht TCP und UDP weiter.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Applications sign in with their role instead of a password.</source>
        <translation>Anwendungen melden sich mit ihrer Rolle statt mit einem Passwort an.</translation>
    </message>
    <message>
        <source>Applications that may use the accounts.</source>
        <translation>Anwendungen, die die Konten verwenden dürfen.</translation>
    </message>
    <message>
        <source>Applications write logs as JSON.</source>
        <translation>Anwendungen schreiben Protokolle als JSON.</translation>
    </message>
    <message>
        <source>Applied after it</source>
        <translation>Wird danach angewandt</translation>
    </message>
    <message>
        <source>Applies to requests for this host only.</source>
        <translation>Gilt nur für Anfragen an diesen Host.</translation>
    </message>
    <message>
        <source>Apply changes at once</source>
        <translation>Änderungen sofort anwenden</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archive after</source>
        <translation>Archivieren nach</translation>
    </message>
    <message>
        <source>Archive events for</source>
        <translation>Ereignisse archivieren für</translation>
    </message>
    <message>
        <source>Archive logs</source>
        <translation>Protokolle archivieren</translation>
    </message>
    <message>
        <source>Archived data</source>
        <translation>Archivierte Daten</translation>
    </message>
    <message>
        <source>Archived events</source>
        <translation>Archivierte Ereignisse</translation>
    </message>
    <message>
        <source>Archived events can be sent again after a mistake; 0 archives nothing.</source>
        <translation>Archivierte Ereignisse lassen sich nach einem Fehler erneut senden; 0 archiviert nichts.</translation>
    </message>
    <message>
        <source>Areas that data may not leave, each with its regions.</source>
        <translation>Gebiete, die Daten nicht verlassen dürfen, jeweils mit ihren Regionen.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>As JSON, in the words of the add-on.</source>
        <translation>Als JSON, in den Begriffen des Add-ons.</translation>
    </message>
    <message>
        <source>Asked instead of a component; must not be the name of the record that it guards.</source>
        <translation>Wird anstelle einer Komponente gefragt; darf nicht der Name des Eintrags sein, den es schützt.</translation>
    </message>
    <message>
        <source>Asks an address from many places in the world whether it still answers, so that DNS can lead elsewhere.</source>
        <translation>Fragt eine Adresse von vielen Orten der Welt aus, ob sie noch antwortet, damit DNS anderswohin führen kann.</translation>
    </message>
    <message>
        <source>Assign public addresses</source>
        <translation>Öffentliche Adressen zuweisen</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At least three; left empty, all of them.</source>
        <translation>Mindestens drei; leer bedeutet alle.</translation>
    </message>
    <message>
        <source>At least two zones must be covered.</source>
        <translation>Mindestens zwei Zonen müssen abgedeckt sein.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most 400 KB; larger things belong in a bucket.</source>
        <translation>Höchstens 400 KB; Größeres gehört in einen Bucket.</translation>
    </message>
    <message>
        <source>At peak, measured or expected.</source>
        <translation>In der Spitze, gemessen oder erwartet.</translation>
    </message>
    <message>
        <source>At which hour (UTC) the backup starts.</source>
        <translation>Zu welcher Stunde (UTC) die Sicherung beginnt.</translation>
    </message>
    <message>
        <source>Attached networks</source>
        <translation>Angeschlossene Netzwerke</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Zugeordnet zu</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Attachment to the transit gateway</source>
        <translation>Anschluss an das Transit Gateway</translation>
    </message>
    <message>
        <source>Attribute by which an item is found and spread; cannot be changed later.</source>
        <translation>Attribut, über das ein Element gefunden und verteilt wird; lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Attribute by which items are found.</source>
        <translation>Attribut, über das Elemente gefunden werden.</translation>
    </message>
    <message>
        <source>Attribute by which items are ordered.</source>
        <translation>Attribut, nach dem Elemente geordnet sind.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Audit and authenticator show who did what; all five are needed to look into an incident.</source>
        <translation>Audit und Authenticator zeigen, wer was getan hat; um einen Vorfall zu untersuchen, braucht es alle fünf.</translation>
    </message>
    <message>
        <source>Audit logs have longer retention duties than logs of the application.</source>
        <translation>Prüfprotokolle haben längere Aufbewahrungspflichten als Protokolle der Anwendung.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Audits take place regularly.</source>
        <translation>Audits finden regelmäßig statt.</translation>
    </message>
    <message>
        <source>Aurora cluster</source>
        <translation>Aurora-Cluster</translation>
    </message>
    <message>
        <source>Aurora instance</source>
        <translation>Aurora-Instance</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Autorisierungsendpunkt</translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation>Authorizer</translation>
    </message>
    <message>
        <source>Auto Scaling</source>
        <translation>Auto Scaling</translation>
    </message>
    <message>
        <source>Auto Scaling group</source>
        <translation>Auto-Scaling-Gruppe</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Automatisches Failover</translation>
    </message>
    <message>
        <source>Automatic recovery</source>
        <translation>Automatische Wiederherstellung</translation>
    </message>
    <message>
        <source>Automatic repair</source>
        <translation>Automatische Reparatur</translation>
    </message>
    <message>
        <source>Automatic rollback</source>
        <translation>Automatisches Zurücksetzen</translation>
    </message>
    <message>
        <source>Automatic scaling</source>
        <translation>Automatische Skalierung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Availability Zones</translation>
    </message>
    <message>
        <source>Backs up chosen components by one schedule, keeps the backups and copies them elsewhere.</source>
        <translation>Sichert gewählte Komponenten nach einem Zeitplan, bewahrt die Sicherungen auf und kopiert sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Backs up everything with this tag too, such as Backup.</source>
        <translation>Sichert auch alles mit diesem Tag, etwa Backup.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backup plan</source>
        <translation>Sicherungsplan</translation>
    </message>
    <message>
        <source>Backup storage</source>
        <translation>Sicherungsspeicher</translation>
    </message>
    <message>
        <source>Backup vault</source>
        <translation>Sicherungstresor</translation>
    </message>
    <message>
        <source>Backup window</source>
        <translation>Sicherungsfenster</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups beyond the first day</source>
        <translation>Sicherungen nach dem ersten Tag</translation>
    </message>
    <message>
        <source>Backups beyond the size of storage</source>
        <translation>Sicherungen über die Speichergröße hinaus</translation>
    </message>
    <message>
        <source>Backups copied per month</source>
        <translation>Kopierte Sicherungen pro Monat</translation>
    </message>
    <message>
        <source>Backups have been restored for a test.</source>
        <translation>Sicherungen wurden zur Probe wiederhergestellt.</translation>
    </message>
    <message>
        <source>Backups of buckets</source>
        <translation>Sicherungen von Buckets</translation>
    </message>
    <message>
        <source>Backups of databases</source>
        <translation>Sicherungen von Datenbanken</translation>
    </message>
    <message>
        <source>Backups of relational databases</source>
        <translation>Sicherungen relationaler Datenbanken</translation>
    </message>
    <message>
        <source>Backups of tables</source>
        <translation>Sicherungen von Tabellen</translation>
    </message>
    <message>
        <source>Backups sent to the other region</source>
        <translation>In die andere Region gesendete Sicherungen</translation>
    </message>
    <message>
        <source>Backups that ask for a longer time are refused.</source>
        <translation>Sicherungen, die länger aufbewahrt werden sollen, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Backups up to the size of the storage are free.</source>
        <translation>Sicherungen bis zur Größe des Speichers sind kostenlos.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Lastausgleich</translation>
    </message>
    <message>
        <source>Bare message</source>
        <translation>Bloße Nachricht</translation>
    </message>
    <message>
        <source>Bare messages to queues</source>
        <translation>Bloße Nachrichten an Warteschlangen</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Ausgangswerte</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Beginning of the names that are copied; left empty, everything.</source>
        <translation>Anfang der Namen, die kopiert werden; leer bedeutet alle.</translation>
    </message>
    <message>
        <source>Beginning of the names that count.</source>
        <translation>Anfang der Namen, die zählen.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Between which amounts a month should cost in a scenario, by its name, in US dollars.</source>
        <translation>Zwischen welchen Beträgen ein Monat in einem Szenario kosten soll, nach dessen Namen, in US-Dollar.</translation>
    </message>
    <message>
        <source>Between which amounts a month should cost, in US dollars.</source>
        <translation>Zwischen welchen Beträgen ein Monat kosten sollte, in US-Dollar.</translation>
    </message>
    <message>
        <source>Billed instead when the database is serverless, eight at least.</source>
        <translation>Wird stattdessen abgerechnet, wenn die Datenbank serverlos ist, mindestens acht.</translation>
    </message>
    <message>
        <source>Billed whether used or not.</source>
        <translation>Abgerechnet, ob benutzt oder nicht.</translation>
    </message>
    <message>
        <source>Billed whether used or not; cannot shrink.</source>
        <translation>Abgerechnet, ob benutzt oder nicht; kann nicht schrumpfen.</translation>
    </message>
    <message>
        <source>Billed with elastic throughput.</source>
        <translation>Wird bei elastischem Durchsatz abgerechnet.</translation>
    </message>
    <message>
        <source>Billed with standard storage only.</source>
        <translation>Nur bei Standardspeicher abgerechnet.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Blended rates</source>
        <translation>Gemittelte Preise</translation>
    </message>
    <message>
        <source>Block public access</source>
        <translation>Öffentlichen Zugriff blockieren</translation>
    </message>
    <message>
        <source>Blocked countries</source>
        <translation>Blockierte Länder</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Both ways together; transfer between zones, regions and to the internet is priced from it. For the low estimate half of it is taken, for the high one three times as much.</source>
        <translation>Beide Richtungen zusammen; der Transfer zwischen Zonen, Regionen und zum Internet wird danach berechnet. Die niedrige Schätzung nimmt die Hälfte, die hohe das Dreifache.</translation>
    </message>
    <message>
        <source>Bound of the metric, in its own unit.</source>
        <translation>Grenze der Metrik, in ihrer eigenen Einheit.</translation>
    </message>
    <message>
        <source>Bounds the bill and the load on what stands behind.</source>
        <translation>Begrenzt die Rechnung und die Last auf dem, was dahinter steht.</translation>
    </message>
    <message>
        <source>Bounds the bill; also decides how many connections are possible.</source>
        <translation>Begrenzt die Rechnung; bestimmt auch, wie viele Verbindungen möglich sind.</translation>
    </message>
    <message>
        <source>Bounds the bill; an autoscaler adds nodes up to here.</source>
        <translation>Begrenzt die Rechnung; ein Autoscaler fügt bis hierhin Knoten hinzu.</translation>
    </message>
    <message>
        <source>Breach process</source>
        <translation>Meldung von Datenpannen</translation>
    </message>
    <message>
        <source>Breaches are reported in time.</source>
        <translation>Datenpannen werden rechtzeitig gemeldet.</translation>
    </message>
    <message>
        <source>Browsers are told never to use HTTP again.</source>
        <translation>Browsern wird mitgeteilt, nie wieder HTTP zu verwenden.</translation>
    </message>
    <message>
        <source>Browsers refuse certificates that stand in no public log.</source>
        <translation>Browser lehnen Zertifikate ab, die in keinem öffentlichen Protokoll stehen.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket for access logs</source>
        <translation>Bucket für Zugriffsprotokolle</translation>
    </message>
    <message>
        <source>Bucket for samples</source>
        <translation>Bucket für Stichproben</translation>
    </message>
    <message>
        <source>Bucket in another region that gets a copy of each object; left empty, the linked one.</source>
        <translation>Bucket in einer anderen Region, der eine Kopie jedes Objekts bekommt; leer bedeutet der verbundene.</translation>
    </message>
    <message>
        <source>Bucket key</source>
        <translation>Bucket-Schlüssel</translation>
    </message>
    <message>
        <source>Bucket with the model</source>
        <translation>Bucket mit dem Modell</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Buckets, tables and functions whose single accesses are recorded; billed by the event.</source>
        <translation>Buckets, Tabellen und Funktionen, deren einzelne Zugriffe aufgezeichnet werden; nach Ereignissen abgerechnet.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Built automatically</source>
        <translation>Automatisch gebaut</translation>
    </message>
    <message>
        <source>Burst limit</source>
        <translation>Spitzenlimit</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Business associate agreement</source>
        <translation>Business Associate Agreement</translation>
    </message>
    <message>
        <source>By which a load balancer that is drawn reaches the pods; each workload of a cluster needs its own.</source>
        <translation>Über den ein gezeichneter Load Balancer die Pods erreicht; jeder Workload eines Clusters braucht einen eigenen.</translation>
    </message>
    <message>
        <source>By which pods choose their nodes.</source>
        <translation>Nach denen Pods ihre Knoten wählen.</translation>
    </message>
    <message>
        <source>By which policies find it.</source>
        <translation>An denen Richtlinien ihn finden.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-Grenze</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU-Anforderung</translation>
    </message>
    <message>
        <source>CPU units</source>
        <translation>CPU-Einheiten</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cache answers to OPTIONS</source>
        <translation>Antworten auf OPTIONS zwischenspeichern</translation>
    </message>
    <message>
        <source>Cache policy</source>
        <translation>Cache-Richtlinie</translation>
    </message>
    <message>
        <source>Cached at least</source>
        <translation>Mindestens zwischengespeichert</translation>
    </message>
    <message>
        <source>Cached at most</source>
        <translation>Höchstens zwischengespeichert</translation>
    </message>
    <message>
        <source>Cached for</source>
        <translation>Zwischengespeichert für</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Caching</translation>
    </message>
    <message>
        <source>Called asynchronously</source>
        <translation>Asynchron aufgerufen</translation>
    </message>
    <message>
        <source>Callers stop asking for a while when it keeps failing.</source>
        <translation>Aufrufer fragen eine Weile nicht mehr, wenn er immer wieder ausfällt.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls of the AWS API that are looked at.</source>
        <translation>Aufrufe der AWS-API, die betrachtet werden.</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Aufrufe pro Monat</translation>
    </message>
    <message>
        <source>Calls per request</source>
        <translation>Aufrufe je Anfrage</translation>
    </message>
    <message>
        <source>Calls that manage things in the account; only further copies and insights pay for them.</source>
        <translation>Aufrufe, die im Konto etwas verwalten; nur weitere Kopien und Insights kosten dafür.</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Lässt sich neu erzeugen</translation>
    </message>
    <message>
        <source>Cannot be deleted for</source>
        <translation>Nicht löschbar für</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity of a task</source>
        <translation>Kapazität einer Aufgabe</translation>
    </message>
    <message>
        <source>Capacity on average</source>
        <translation>Kapazität im Durchschnitt</translation>
    </message>
    <message>
        <source>Capacity providers</source>
        <translation>Kapazitätsanbieter</translation>
    </message>
    <message>
        <source>Capacity units</source>
        <translation>Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>Capacity units of the database</source>
        <translation>Kapazitätseinheiten der Datenbank</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificates pinned</source>
        <translation>Zertifikate festgelegt</translation>
    </message>
    <message>
        <source>Change stream</source>
        <translation>Änderungsstrom</translation>
    </message>
    <message>
        <source>Changes per month</source>
        <translation>Änderungen im Monat</translation>
    </message>
    <message>
        <source>Changes reach production through other environments.</source>
        <translation>Änderungen erreichen die Produktion über andere Umgebungen.</translation>
    </message>
    <message>
        <source>Changes the value regularly; needs a function that knows how.</source>
        <translation>Ändert den Wert regelmäßig; braucht eine Funktion, die das kann.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Chart default keeps what the chart sets; variable asks for it at each deployment and keeps it in a secret.</source>
        <translation>Vorgabe des Charts behält, was das Chart setzt; Variable fragt bei jeder Bereitstellung danach und hält es in einem Geheimnis.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Checks per month</source>
        <translation>Prüfungen im Monat</translation>
    </message>
    <message>
        <source>Checks the account against lists of security controls and gathers findings of other services.</source>
        <translation>Prüft das Konto gegen Listen von Sicherheitskontrollen und sammelt Befunde anderer Dienste.</translation>
    </message>
    <message>
        <source>Chosen metrics of chosen components, before the usual ones.</source>
        <translation>Gewählte Metriken gewählter Komponenten, vor den üblichen.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Circuit Breaker</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class of data</source>
        <translation>Datenklasse</translation>
    </message>
    <message>
        <source>Clients accept known certificates only.</source>
        <translation>Clients akzeptieren nur bekannte Zertifikate.</translation>
    </message>
    <message>
        <source>Clients must use TLS.</source>
        <translation>Clients müssen TLS verwenden.</translation>
    </message>
    <message>
        <source>Clients sign in with their role instead of a password.</source>
        <translation>Clients melden sich mit ihrer Rolle statt mit einem Passwort an.</translation>
    </message>
    <message>
        <source>Close the default security group</source>
        <translation>Standardsicherheitsgruppe schließen</translation>
    </message>
    <message>
        <source>Closed by default</source>
        <translation>Standardmäßig geschlossen</translation>
    </message>
    <message>
        <source>CloudFront distribution</source>
        <translation>CloudFront-Verteilung</translation>
    </message>
    <message>
        <source>CloudFront for distributions (lies in us-east-1), regional for load balancers.</source>
        <translation>CloudFront für Verteilungen (liegt in us-east-1), regional für Load Balancer.</translation>
    </message>
    <message>
        <source>CloudFront reads certificates in us-east-1 only, load balancers in their own region.</source>
        <translation>CloudFront liest Zertifikate nur in us-east-1, Load Balancer in ihrer eigenen Region.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster mode</source>
        <translation>Cluster-Modus</translation>
    </message>
    <message>
        <source>Clusters in several regions, one of which writes; the others follow within a second and can take over.</source>
        <translation>Cluster in mehreren Regionen, von denen einer schreibt; die anderen folgen innerhalb einer Sekunde und können übernehmen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code that runs at CloudFront&apos;s edge locations, before or after the cache, to check, rewrite or route requests.</source>
        <translation>Code, der an den Edge-Standorten von CloudFront läuft, vor oder nach dem Cache, um Anfragen zu prüfen, umzuschreiben oder zu lenken.</translation>
    </message>
    <message>
        <source>Cold storage after</source>
        <translation>Kalte Speicherung nach</translation>
    </message>
    <message>
        <source>Collects the logs of a component and keeps them for a time; follows from what writes logs.</source>
        <translation>Sammelt die Protokolle einer Komponente und bewahrt sie eine Zeit lang auf; ergibt sich daraus, was Protokolle schreibt.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compares the average rates of an organization instead of the rates of the account.</source>
        <translation>Vergleicht die gemittelten Preise einer Organisation statt der Preise des Kontos.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Components of the mirrored region that this one does not have.</source>
        <translation>Komponenten der gespiegelten Region, die es in dieser nicht gibt.</translation>
    </message>
    <message>
        <source>Components that the line pays for, with what follows from them; after a colon, one of their cost lines. A star stands for any characters, as in *:transfer-*.</source>
        <translation>Komponenten, für die die Zeile zahlt, mit allem, was aus ihnen folgt; nach einem Doppelpunkt eine ihrer Kostenzeilen. Ein Stern steht für beliebige Zeichen, wie in *:transfer-*.</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Compute time</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Conditions on who may take the role, such as the account.</source>
        <translation>Bedingungen, wer die Rolle annehmen darf, etwa das Konto.</translation>
    </message>
    <message>
        <source>Config recorder</source>
        <translation>Config-Rekorder</translation>
    </message>
    <message>
        <source>Configuration items</source>
        <translation>Konfigurationselemente</translation>
    </message>
    <message>
        <source>Configuration items that are recorded; services that replace tasks and interfaces all day make the most.</source>
        <translation>Aufgezeichnete Konfigurationselemente; die meisten entstehen durch Services, die den ganzen Tag Aufgaben und Schnittstellen ersetzen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Netzverbindung</translation>
    </message>
    <message>
        <source>Connection hours</source>
        <translation>Verbindungsstunden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Connections that may be opened to the component; everything else is refused.</source>
        <translation>Verbindungen, die zur Komponente geöffnet werden dürfen; alles andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>Connections that the component may open; everything else is refused.</source>
        <translation>Verbindungen, die die Komponente öffnen darf; alles andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Konnektivität</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Container Insights</source>
        <translation>Container Insights</translation>
    </message>
    <message>
        <source>Container Insights metrics</source>
        <translation>Container-Insights-Metriken</translation>
    </message>
    <message>
        <source>Container image that loads the model and answers.</source>
        <translation>Container-Image, das das Modell lädt und antwortet.</translation>
    </message>
    <message>
        <source>Container image used instead of an archive.</source>
        <translation>Container-Image, das statt eines Archivs verwendet wird.</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Container-Registry</translation>
    </message>
    <message>
        <source>Containers on the machine need 2 to reach it; 1 keeps it to the machine itself.</source>
        <translation>Container auf der Maschine brauchen 2, um ihn zu erreichen; mit 1 bleibt er der Maschine selbst vorbehalten.</translation>
    </message>
    <message>
        <source>Containers that want to be root are refused.</source>
        <translation>Container, die root sein wollen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Continuous monitoring</source>
        <translation>Laufende Überwachung</translation>
    </message>
    <message>
        <source>Contracts exist with all who process personal data.</source>
        <translation>Verträge mit allen, die personenbezogene Daten verarbeiten, bestehen.</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Steuerungsebene</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Controls are watched all the time.</source>
        <translation>Kontrollen werden ständig beobachtet.</translation>
    </message>
    <message>
        <source>Cookies for the origin</source>
        <translation>Cookies für den Ursprung</translation>
    </message>
    <message>
        <source>Cookies in access logs</source>
        <translation>Cookies in Zugriffsprotokollen</translation>
    </message>
    <message>
        <source>Cookies of the cache</source>
        <translation>Cookies des Caches</translation>
    </message>
    <message>
        <source>Copied attributes</source>
        <translation>Kopierte Attribute</translation>
    </message>
    <message>
        <source>Copied besides the keys, when the projection is INCLUDE.</source>
        <translation>Werden außer den Schlüsseln kopiert, wenn die Projektion INCLUDE ist.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies may exist in other regions.</source>
        <translation>Kopien können in anderen Regionen bestehen.</translation>
    </message>
    <message>
        <source>Copies of a container that a cluster keeps running, with the service by which others reach them.</source>
        <translation>Kopien eines Containers, die ein Cluster am Laufen hält, mit dem Service, über den andere sie erreichen.</translation>
    </message>
    <message>
        <source>Copies of the data stand in different zones.</source>
        <translation>Kopien der Daten stehen in verschiedenen Zonen.</translation>
    </message>
    <message>
        <source>Copies that answer reads; follow with a short delay.</source>
        <translation>Kopien, die Lesevorgänge beantworten; folgen mit kurzer Verzögerung.</translation>
    </message>
    <message>
        <source>Copies that are seldom read may be stored cheaper.</source>
        <translation>Selten gelesene Kopien dürfen günstiger gespeichert werden.</translation>
    </message>
    <message>
        <source>Copies that take over; without one a failed node loses its content.</source>
        <translation>Kopien, die übernehmen; ohne sie verliert ein ausgefallener Knoten seinen Inhalt.</translation>
    </message>
    <message>
        <source>Copies.</source>
        <translation>Kopien.</translation>
    </message>
    <message>
        <source>Copy backups to</source>
        <translation>Sicherungen kopieren nach</translation>
    </message>
    <message>
        <source>Copy only</source>
        <translation>Nur kopieren</translation>
    </message>
    <message>
        <source>Copy tags to snapshots</source>
        <translation>Tags in Snapshots kopieren</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Countries from which requests are accepted.</source>
        <translation>Länder, aus denen Anfragen angenommen werden.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Counts tax.</source>
        <translation>Zählt Steuern mit.</translation>
    </message>
    <message>
        <source>Counts the requests.</source>
        <translation>Zählt die Anfragen.</translation>
    </message>
    <message>
        <source>Counts what was subscribed to, such as support and reserved capacity.</source>
        <translation>Zählt mit, was abonniert wurde, etwa Support und reservierte Kapazität.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Covers the own host name.</source>
        <translation>Gilt für den eigenen Hostnamen.</translation>
    </message>
    <message>
        <source>Creator is administrator</source>
        <translation>Ersteller ist Administrator</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Credentials profile</source>
        <translation>Profil der Zugangsdaten</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Cross-zone balancing</source>
        <translation>Zonenübergreifender Lastausgleich</translation>
    </message>
    <message>
        <source>DNS host names</source>
        <translation>DNS-Hostnamen</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-Eintrag</translation>
    </message>
    <message>
        <source>DNS resolution</source>
        <translation>DNS-Auflösung</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Daily copies are kept this long; 0 makes none.</source>
        <translation>Tägliche Kopien werden so lange aufbewahrt; 0 legt keine an.</translation>
    </message>
    <message>
        <source>Daily snapshots are kept this long; 0 makes none.</source>
        <translation>Tägliche Snapshots werden so lange aufbewahrt; bei 0 entstehen keine.</translation>
    </message>
    <message>
        <source>Daily, in UTC, at least 30 minutes, such as 03:00-04:00.</source>
        <translation>Täglich, in UTC, mindestens 30 Minuten, zum Beispiel 03:00-04:00.</translation>
    </message>
    <message>
        <source>Daily, in UTC, such as 03:00-04:00.</source>
        <translation>Täglich, in UTC, zum Beispiel 03:00-04:00.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data copied</source>
        <translation>Kopierte Daten</translation>
    </message>
    <message>
        <source>Data events</source>
        <translation>Datenereignisse</translation>
    </message>
    <message>
        <source>Data events of</source>
        <translation>Datenereignisse von</translation>
    </message>
    <message>
        <source>Data events per month</source>
        <translation>Datenereignisse pro Monat</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>Vorgehaltene Daten</translation>
    </message>
    <message>
        <source>Data loss</source>
        <translation>Datenverlust</translation>
    </message>
    <message>
        <source>Data loss, region</source>
        <translation>Datenverlust, Region</translation>
    </message>
    <message>
        <source>Data must be encrypted with keys whose use you control.</source>
        <translation>Daten müssen mit Schlüsseln verschlüsselt sein, deren Verwendung Sie steuern.</translation>
    </message>
    <message>
        <source>Data nodes</source>
        <translation>Datenknoten</translation>
    </message>
    <message>
        <source>Data of how long a time may be lost by a mistake or damage.</source>
        <translation>Die Daten welcher Zeitspanne durch Versehen oder Beschädigung verloren gehen dürfen.</translation>
    </message>
    <message>
        <source>Data of how long a time may be lost when the region fails.</source>
        <translation>Die Daten welcher Zeitspanne verloren gehen dürfen, wenn die Region ausfällt.</translation>
    </message>
    <message>
        <source>Data per month</source>
        <translation>Daten pro Monat</translation>
    </message>
    <message>
        <source>Data processed</source>
        <translation>Verarbeitete Daten</translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation>Vertrag zur Auftragsverarbeitung</translation>
    </message>
    <message>
        <source>Data processing agreements</source>
        <translation>Verträge zur Auftragsverarbeitung</translation>
    </message>
    <message>
        <source>Data read</source>
        <translation>Gelesene Daten</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Gesendete Daten</translation>
    </message>
    <message>
        <source>Data sent per month</source>
        <translation>Gesendete Daten im Monat</translation>
    </message>
    <message>
        <source>Data sent to the other bucket</source>
        <translation>An den anderen Bucket gesendete Daten</translation>
    </message>
    <message>
        <source>Data stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>Data that passes the gateway and is on no link, such as image pulls and updates; charged by the GB.</source>
        <translation>Daten, die durch das Gateway gehen und auf keiner Verbindung stehen, etwa Abrufe von Images und Aktualisierungen; nach GB berechnet.</translation>
    </message>
    <message>
        <source>Data to the origin</source>
        <translation>Daten an den Ursprung</translation>
    </message>
    <message>
        <source>Data to viewers</source>
        <translation>Daten an Betrachter</translation>
    </message>
    <message>
        <source>Data written</source>
        <translation>Geschriebene Daten</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database Insights</source>
        <translation>Database Insights</translation>
    </message>
    <message>
        <source>Database connections per task</source>
        <translation>Datenbankverbindungen je Aufgabe</translation>
    </message>
    <message>
        <source>Database logins</source>
        <translation>Datenbankanmeldungen</translation>
    </message>
    <message>
        <source>Databases and caches have groups of their own kind.</source>
        <translation>Datenbanken und Caches haben jeweils eigene Arten von Gruppen.</translation>
    </message>
    <message>
        <source>Days that can be restored</source>
        <translation>Wiederherstellbare Tage</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare Nachrichten</translation>
    </message>
    <message>
        <source>Decides the default route: to the internet, through NAT, or none.</source>
        <translation>Bestimmt die Standardroute: ins Internet, durch NAT oder keine.</translation>
    </message>
    <message>
        <source>Decides which requests are traced, so that traces stay useful and cheap.</source>
        <translation>Entscheidet, welche Anfragen verfolgt werden, damit Traces nützlich und günstig bleiben.</translation>
    </message>
    <message>
        <source>Decides who writes to it and how it is protected.</source>
        <translation>Bestimmt, wer hineinschreibt und wie er geschützt ist.</translation>
    </message>
    <message>
        <source>Dedicated hardware costs considerably more and is rarely needed.</source>
        <translation>Dedizierte Hardware kostet erheblich mehr und ist selten nötig.</translation>
    </message>
    <message>
        <source>Dedicated masters</source>
        <translation>Dedizierte Master</translation>
    </message>
    <message>
        <source>Default action</source>
        <translation>Standardaktion</translation>
    </message>
    <message>
        <source>Default page</source>
        <translation>Standardseite</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Delay of deletion</source>
        <translation>Frist bis zur Löschung</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>Löschen nach</translation>
    </message>
    <message>
        <source>Delete old versions after</source>
        <translation>Alte Versionen löschen nach</translation>
    </message>
    <message>
        <source>Delete with backups</source>
        <translation>Samt Sicherungen löschen</translation>
    </message>
    <message>
        <source>Delete with content</source>
        <translation>Mit Inhalt löschen</translation>
    </message>
    <message>
        <source>Delete without snapshot</source>
        <translation>Ohne Snapshot löschen</translation>
    </message>
    <message>
        <source>Deleting the stack deletes all images too.</source>
        <translation>Das Löschen des Stacks löscht auch alle Images.</translation>
    </message>
    <message>
        <source>Deleting the stack deletes all objects too.</source>
        <translation>Das Löschen des Stacks löscht auch alle Objekte.</translation>
    </message>
    <message>
        <source>Deletion on request</source>
        <translation>Löschung auf Anfrage</translation>
    </message>
    <message>
        <source>Deletion protection</source>
        <translation>Löschschutz</translation>
    </message>
    <message>
        <source>Delivers content from edge locations near the users, with TLS, caching and its own error pages.</source>
        <translation>Liefert Inhalte von Edge-Standorten nahe den Benutzern aus, mit TLS, Caching und eigenen Fehlerseiten.</translation>
    </message>
    <message>
        <source>Delivers in order and once, at a lower rate.</source>
        <translation>Stellt in Reihenfolge und einmalig zu, mit geringerer Rate.</translation>
    </message>
    <message>
        <source>Delivers in order and once, to queues only.</source>
        <translation>Stellt in Reihenfolge und einmalig zu, nur an Warteschlangen.</translation>
    </message>
    <message>
        <source>Delivers the message without the wrapping of the service; to queues and HTTPS.</source>
        <translation>Stellt die Nachricht ohne die Hülle des Dienstes zu; an Warteschlangen und HTTPS.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Delivery to the archive</source>
        <translation>Lieferung ins Archiv</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Desync mitigation</source>
        <translation>Desync-Schutz</translation>
    </message>
    <message>
        <source>Detailed logs</source>
        <translation>Ausführliche Protokolle</translation>
    </message>
    <message>
        <source>Detailed metrics</source>
        <translation>Genaue Metriken</translation>
    </message>
    <message>
        <source>Detailed monitoring</source>
        <translation>Detaillierte Überwachung</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Detection time</source>
        <translation>Erkennungszeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Disk of one instance; 512 MiB are included.</source>
        <translation>Datenträger einer Instance; 512 MiB sind enthalten.</translation>
    </message>
    <message>
        <source>Disk of one task, lost when it ends; 20 GiB are included in the price.</source>
        <translation>Datenträger einer Aufgabe, geht mit ihrem Ende verloren; 20 GiB sind im Preis enthalten.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Disks of machines that behaved oddly.</source>
        <translation>Datenträger von Maschinen, die sich auffällig verhielten.</translation>
    </message>
    <message>
        <source>Disks of the data nodes.</source>
        <translation>Datenträger der Datenknoten.</translation>
    </message>
    <message>
        <source>Disks searched</source>
        <translation>Durchsuchte Datenträger</translation>
    </message>
    <message>
        <source>Disks searched per month</source>
        <translation>Durchsuchte Datenträger im Monat</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domainname</translation>
    </message>
    <message>
        <source>Draining time</source>
        <translation>Auslaufzeit</translation>
    </message>
    <message>
        <source>Draws how long answers take; costs extra and cannot be changed later.</source>
        <translation>Zeichnet auf, wie lange Antworten dauern; kostet zusätzlich und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Drop invalid headers</source>
        <translation>Ungültige Header verwerfen</translation>
    </message>
    <message>
        <source>DynamoDB table</source>
        <translation>DynamoDB-Tabelle</translation>
    </message>
    <message>
        <source>EBS volume</source>
        <translation>EBS-Volume</translation>
    </message>
    <message>
        <source>EC2 instance</source>
        <translation>EC2-Instance</translation>
    </message>
    <message>
        <source>EC2 looks at the machine only, ELB also replaces what the load balancer finds unhealthy.</source>
        <translation>EC2 betrachtet nur die Maschine, ELB ersetzt auch, was der Load Balancer für fehlerhaft hält.</translation>
    </message>
    <message>
        <source>ECS cluster</source>
        <translation>ECS-Cluster</translation>
    </message>
    <message>
        <source>ECS service</source>
        <translation>ECS-Service</translation>
    </message>
    <message>
        <source>EFS file system</source>
        <translation>EFS-Dateisystem</translation>
    </message>
    <message>
        <source>EKS add-on</source>
        <translation>EKS-Add-on</translation>
    </message>
    <message>
        <source>EKS cluster</source>
        <translation>EKS-Cluster</translation>
    </message>
    <message>
        <source>Each backup of a DynamoDB table is a whole copy, so all kept ones are counted.</source>
        <translation>Jede Sicherung einer DynamoDB-Tabelle ist eine ganze Kopie, darum zählen alle aufbewahrten.</translation>
    </message>
    <message>
        <source>Each change as it happens, or the last state of each day; a daily record costs four times as much, but there are fewer.</source>
        <translation>Jede Änderung, sobald sie geschieht, oder der letzte Stand jedes Tages; ein täglicher Eintrag kostet das Vierfache, dafür sind es weniger.</translation>
    </message>
    <message>
        <source>Each control is checked for each resource, at least once a day.</source>
        <translation>Jede Kontrolle wird für jede Ressource geprüft, mindestens einmal am Tag.</translation>
    </message>
    <message>
        <source>Each deployment is tried out.</source>
        <translation>Jede Bereitstellung wird ausprobiert.</translation>
    </message>
    <message>
        <source>Each residency zone has an account of its own.</source>
        <translation>Jede Datenresidenzzone hat ein eigenes Konto.</translation>
    </message>
    <message>
        <source>Each version has fourteen months of standard support, then twelve that cost six times as much.</source>
        <translation>Jede Version hat vierzehn Monate Standardsupport, dann zwölf, die das Sechsfache kosten.</translation>
    </message>
    <message>
        <source>Edge locations</source>
        <translation>Edge-Standorte</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>ElastiCache cluster</source>
        <translation>ElastiCache-Cluster</translation>
    </message>
    <message>
        <source>Elastic IP address</source>
        <translation>Elastic-IP-Adresse</translation>
    </message>
    <message>
        <source>Elastic follows the load and is billed by use, bursting follows the size, provisioned is ordered.</source>
        <translation>Elastisch folgt der Last und wird nach Nutzung abgerechnet, Bursting folgt der Größe, bereitgestellt wird bestellt.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Encodings by which attacks are hidden, undone in this order.</source>
        <translation>Kodierungen, mit denen Angriffe verborgen werden; in dieser Reihenfolge aufgelöst.</translation>
    </message>
    <message>
        <source>Encrypt everything</source>
        <translation>Alles verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt new disks</source>
        <translation>Neue Datenträger verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt to the target</source>
        <translation>Verschlüsseln bis zum Ziel</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted between nodes</source>
        <translation>Zwischen Knoten verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted connections</source>
        <translation>Verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>Encrypted connections only</source>
        <translation>Nur verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>Encrypted disk</source>
        <translation>Verschlüsselter Datenträger</translation>
    </message>
    <message>
        <source>Encrypted storage</source>
        <translation>Verschlüsselter Speicher</translation>
    </message>
    <message>
        <source>Encrypting, or signing.</source>
        <translation>Verschlüsseln oder Signieren.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>Encrypts data and backups; cannot be switched on later without copying the data.</source>
        <translation>Verschlüsselt Daten und Sicherungen; lässt sich später nicht einschalten, ohne die Daten zu kopieren.</translation>
    </message>
    <message>
        <source>Encrypts messages with a key of AWS.</source>
        <translation>Verschlüsselt Nachrichten mit einem Schlüssel von AWS.</translation>
    </message>
    <message>
        <source>Encrypts messages with keys of the service.</source>
        <translation>Verschlüsselt Nachrichten mit Schlüsseln des Dienstes.</translation>
    </message>
    <message>
        <source>Encrypts records at rest with KMS, with a key of AWS unless one of your own is named.</source>
        <translation>Verschlüsselt gespeicherte Datensätze mit KMS, mit einem Schlüssel von AWS, sofern kein eigener genannt ist.</translation>
    </message>
    <message>
        <source>Encrypts the disk and its snapshots.</source>
        <translation>Verschlüsselt den Datenträger und seine Snapshots.</translation>
    </message>
    <message>
        <source>Encrypts the disk and its snapshots; cannot be switched on later.</source>
        <translation>Verschlüsselt den Datenträger und seine Snapshots; lässt sich später nicht einschalten.</translation>
    </message>
    <message>
        <source>Encrypts the disks and their snapshots.</source>
        <translation>Verschlüsselt die Datenträger und ihre Snapshots.</translation>
    </message>
    <message>
        <source>Encrypts the disks of the nodes.</source>
        <translation>Verschlüsselt die Datenträger der Knoten.</translation>
    </message>
    <message>
        <source>Encrypts the environment variables.</source>
        <translation>Verschlüsselt die Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Encrypts the files; cannot be switched on later.</source>
        <translation>Verschlüsselt die Dateien; lässt sich später nicht einschalten.</translation>
    </message>
    <message>
        <source>Encrypts what is stored; older versions cannot switch it on later.</source>
        <translation>Verschlüsselt, was gespeichert wird; ältere Versionen können es später nicht einschalten.</translation>
    </message>
    <message>
        <source>Encrypts what is written to disk.</source>
        <translation>Verschlüsselt, was auf den Datenträger geschrieben wird.</translation>
    </message>
    <message>
        <source>End of the names that count, such as .csv.</source>
        <translation>Ende der Namen, die zählen, etwa .csv.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Endpoint hours</source>
        <translation>Endpunktstunden</translation>
    </message>
    <message>
        <source>Ends the name of everything in AWS, so that several copies of the stack can exist; a variable in exported code.</source>
        <translation>Beendet den Namen von allem in AWS, damit mehrere Kopien des Stacks bestehen können; eine Variable im exportierten Code.</translation>
    </message>
    <message>
        <source>Enforced switches access lists off, so that policies alone decide.</source>
        <translation>„Erzwungen“ schaltet Zugriffslisten aus, sodass allein Richtlinien entscheiden.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>Engine-Version</translation>
    </message>
    <message>
        <source>Enhanced monitoring</source>
        <translation>Erweiterte Überwachung</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Einstiegspunkt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environment of the scenario</source>
        <translation>Umgebung des Szenarios</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Equal messages once</source>
        <translation>Gleiche Nachrichten einmal</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>Fehlerseiten</translation>
    </message>
    <message>
        <source>Error that is replaced.</source>
        <translation>Fehler, der ersetzt wird.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Essentials adds passkeys and managed login pages, Plus adds protection against stolen passwords.</source>
        <translation>Essentials bringt Passkeys und verwaltete Anmeldeseiten, Plus zusätzlich Schutz vor gestohlenen Passwörtern.</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Ereignisbus</translation>
    </message>
    <message>
        <source>Event pattern</source>
        <translation>Ereignismuster</translation>
    </message>
    <message>
        <source>Event rule</source>
        <translation>Ereignisregel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events below</source>
        <translation>Ereignisse unterhalb</translation>
    </message>
    <message>
        <source>Events for</source>
        <translation>Ereignisse für</translation>
    </message>
    <message>
        <source>Events looked at for insights</source>
        <translation>Für Insights betrachtete Ereignisse</translation>
    </message>
    <message>
        <source>Events of the account</source>
        <translation>Ereignisse des Kontos</translation>
    </message>
    <message>
        <source>Events of up to 64 KB that applications send, of 1 KB on average; events of AWS itself are free.</source>
        <translation>Ereignisse bis 64 KB, die Anwendungen senden, im Mittel 1 KB; Ereignisse von AWS selbst sind kostenlos.</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Ereignisse pro Monat</translation>
    </message>
    <message>
        <source>Every EBS volume that is created in this account and region is encrypted, whoever creates it.</source>
        <translation>Jedes EBS-Volume, das in diesem Konto und dieser Region entsteht, wird verschlüsselt, wer immer es anlegt.</translation>
    </message>
    <message>
        <source>Every change is built and tested by a pipeline.</source>
        <translation>Jede Änderung wird von einer Pipeline gebaut und getestet.</translation>
    </message>
    <message>
        <source>Everybody out there; where requests come from.</source>
        <translation>Alle da draußen; woher die Anfragen kommen.</translation>
    </message>
    <message>
        <source>Everybody reaches everybody</source>
        <translation>Alle erreichen alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Execution role</source>
        <translation>Ausführungsrolle</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Executions per month</source>
        <translation>Ausführungen pro Monat</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Besteht bereits</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <source>Expected cost by line</source>
        <translation>Erwartete Kosten je Zeile</translation>
    </message>
    <message>
        <source>Expected cost of scenarios</source>
        <translation>Erwartete Kosten der Szenarien</translation>
    </message>
    <message>
        <source>Expiry attribute</source>
        <translation>Ablaufattribut</translation>
    </message>
    <message>
        <source>Extended support</source>
        <translation>Erweiterter Support</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Extensions that must be there.</source>
        <translation>Erweiterungen, die vorhanden sein müssen.</translation>
    </message>
    <message>
        <source>External service</source>
        <translation>Externer Dienst</translation>
    </message>
    <message>
        <source>Failed checks in a row before a target gets no more requests.</source>
        <translation>Fehlgeschlagene Prüfungen in Folge, bis ein Ziel keine Anfragen mehr erhält.</translation>
    </message>
    <message>
        <source>Failed checks in a row.</source>
        <translation>Fehlgeschlagene Prüfungen in Folge.</translation>
    </message>
    <message>
        <source>Failover to the other region</source>
        <translation>Failover in die andere Region</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehler in Folge</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatzlösung</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Family of the metric, such as AWS/ECS.</source>
        <translation>Familie der Metrik, etwa AWS/ECS.</translation>
    </message>
    <message>
        <source>Family of the parameters</source>
        <translation>Familie der Parameter</translation>
    </message>
    <message>
        <source>Fargate always gives each task its own network interface (awsvpc).</source>
        <translation>Fargate gibt jeder Aufgabe immer eine eigene Netzwerkschnittstelle (awsvpc).</translation>
    </message>
    <message>
        <source>Fargate needs awsvpc.</source>
        <translation>Fargate braucht awsvpc.</translation>
    </message>
    <message>
        <source>Fargate needs no machines of your own; external runs on machines that you registered.</source>
        <translation>Fargate braucht keine eigenen Maschinen; „extern“ läuft auf Maschinen, die Sie registriert haben.</translation>
    </message>
    <message>
        <source>Fargate profile</source>
        <translation>Fargate-Profil</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Fewest during deployment</source>
        <translation>Mindestanteil bei Bereitstellung</translation>
    </message>
    <message>
        <source>Fewest machines</source>
        <translation>Mindestzahl der Maschinen</translation>
    </message>
    <message>
        <source>Fewest nodes</source>
        <translation>Mindestzahl der Knoten</translation>
    </message>
    <message>
        <source>Fewest pods</source>
        <translation>Mindestzahl der Pods</translation>
    </message>
    <message>
        <source>Fewest tasks</source>
        <translation>Mindestzahl an Aufgaben</translation>
    </message>
    <message>
        <source>Fewest tasks while quiet</source>
        <translation>Mindestzahl in ruhiger Zeit</translation>
    </message>
    <message>
        <source>Figures per route and method, billed as metrics of one&apos;s own.</source>
        <translation>Zahlen je Route und Methode, abgerechnet als eigene Metriken.</translation>
    </message>
    <message>
        <source>File served for the root path, such as index.html; not for an API.</source>
        <translation>Datei für den Wurzelpfad, etwa index.html; nicht für eine API.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that many machines and containers share, in all zones of a region.</source>
        <translation>Dateien, die sich viele Maschinen und Container in allen Zonen einer Region teilen.</translation>
    </message>
    <message>
        <source>Files that moved to cheaper storage.</source>
        <translation>Dateien, die in günstigeren Speicher verschoben wurden.</translation>
    </message>
    <message>
        <source>Files that nobody read for this time move to cheaper storage; left empty, never.</source>
        <translation>Dateien, die so lange niemand las, wandern in günstigeren Speicher; leer gelassen, nie.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters requests at the edge; its scope must be CloudFront.</source>
        <translation>Filtert Anfragen am Edge-Standort; sein Geltungsbereich muss CloudFront sein.</translation>
    </message>
    <message>
        <source>Filters requests before they reach a target; its scope must be regional.</source>
        <translation>Filtert Anfragen, bevor sie ein Ziel erreichen; ihr Geltungsbereich muss regional sein.</translation>
    </message>
    <message>
        <source>Filters requests; for REST only.</source>
        <translation>Filtert Anfragen; nur für REST.</translation>
    </message>
    <message>
        <source>Filters sign-in requests; its scope must be regional.</source>
        <translation>Filtert Anfragen zur Anmeldung; ihr Geltungsbereich muss regional sein.</translation>
    </message>
    <message>
        <source>Fine-grained access</source>
        <translation>Fein abgestufter Zugriff</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall in front of it, by the controller alb.</source>
        <translation>Firewall davor, durch den Controller alb.</translation>
    </message>
    <message>
        <source>First copy of management events</source>
        <translation>Erste Kopie der Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>First part of the name of each log stream.</source>
        <translation>Erster Teil des Namens jedes Protokollstroms.</translation>
    </message>
    <message>
        <source>First port of the range.</source>
        <translation>Erster Port des Bereichs.</translation>
    </message>
    <message>
        <source>First port of the range; -1 with protocol any.</source>
        <translation>Erster Port des Bereichs; -1 bei beliebigem Protokoll.</translation>
    </message>
    <message>
        <source>First trail</source>
        <translation>Erster Trail</translation>
    </message>
    <message>
        <source>Fixed zone names such as us-east-1a; left empty, the first available zones of the region are used.</source>
        <translation>Feste Zonennamen wie us-east-1a; leer gelassen die ersten verfügbaren Zonen der Region.</translation>
    </message>
    <message>
        <source>Flow and DNS records that are looked at.</source>
        <translation>Flow- und DNS-Aufzeichnungen, die betrachtet werden.</translation>
    </message>
    <message>
        <source>Flow log</source>
        <translation>Flow-Protokoll</translation>
    </message>
    <message>
        <source>Flow logs</source>
        <translation>Flow-Protokolle</translation>
    </message>
    <message>
        <source>Flow logs per month</source>
        <translation>Flow-Protokolle pro Monat</translation>
    </message>
    <message>
        <source>Folder in the bucket.</source>
        <translation>Ordner im Bucket.</translation>
    </message>
    <message>
        <source>Folder of the application</source>
        <translation>Ordner der Anwendung</translation>
    </message>
    <message>
        <source>Folder of the role that starts the pods, such as /eks/; a cluster that knows its users by the ConfigMap aws-auth takes no role with a path.</source>
        <translation>Ordner der Rolle, die die Pods startet, etwa /eks/; ein Cluster, der seine Benutzer aus der ConfigMap aws-auth kennt, nimmt keine Rolle mit Pfad an.</translation>
    </message>
    <message>
        <source>Folder of the role.</source>
        <translation>Ordner der Rolle.</translation>
    </message>
    <message>
        <source>Follow the health of the target</source>
        <translation>Zustand des Ziels folgen</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Follows the load between the capacity given and the most.</source>
        <translation>Folgt der Last zwischen der angegebenen und der höchsten Kapazität.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>For databases and buckets that can, restores to any second of the last 35 days.</source>
        <translation>Stellt Datenbanken und Buckets, die es können, auf jede Sekunde der letzten 35 Tage wieder her.</translation>
    </message>
    <message>
        <source>For gp3 beyond the 125 it has anyway.</source>
        <translation>Für gp3 über die 125 hinaus, die es ohnehin hat.</translation>
    </message>
    <message>
        <source>For how long browsers are told never to use HTTP again; left empty, they are told nothing.</source>
        <translation>Wie lange Browser nie wieder HTTP verwenden sollen; bleibt es leer, wird ihnen nichts gesagt.</translation>
    </message>
    <message>
        <source>For provisioned capacity; each takes 1 MB or 1,000 records a second and gives 2 MB a second.</source>
        <translation>Für bereitgestellte Kapazität; jeder nimmt 1 MB oder 1.000 Datensätze pro Sekunde an und gibt 2 MB pro Sekunde ab.</translation>
    </message>
    <message>
        <source>For routing by latency, the region that the answer lies in; left empty, that of the component it leads to.</source>
        <translation>Bei Routing nach Latenz die Region, in der die Antwort liegt; leer bedeutet die der Komponente, zu der er führt.</translation>
    </message>
    <message>
        <source>For routing by place, two letters; * answers everybody whom no other record fits.</source>
        <translation>Bei Routing nach Ort zwei Buchstaben; * antwortet allen, auf die kein anderer Eintrag passt.</translation>
    </message>
    <message>
        <source>For serverless capacity.</source>
        <translation>Für serverlose Kapazität.</translation>
    </message>
    <message>
        <source>For the own host names; must lie in us-east-1. Left empty, the name and certificate of cloudfront.net are used.</source>
        <translation>Für die eigenen Hostnamen; muss in us-east-1 liegen. Leer gelassen gelten Name und Zertifikat von cloudfront.net.</translation>
    </message>
    <message>
        <source>For which time the amount is meant.</source>
        <translation>Für welche Zeit der Betrag gilt.</translation>
    </message>
    <message>
        <source>For whom tokens must be issued.</source>
        <translation>Für wen Token ausgestellt sein müssen.</translation>
    </message>
    <message>
        <source>Forward to targets, redirect, or answer directly.</source>
        <translation>An Ziele weiterleiten, umleiten oder direkt antworten.</translation>
    </message>
    <message>
        <source>Forwarded cookies</source>
        <translation>Weitergegebene Cookies</translation>
    </message>
    <message>
        <source>Forwarded headers</source>
        <translation>Weitergegebene Header</translation>
    </message>
    <message>
        <source>Forwarded query strings</source>
        <translation>Weitergegebene Abfragen</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Free private routes to S3 and DynamoDB that spare the NAT gateway&apos;s charge per GB.</source>
        <translation>Kostenlose private Routen zu S3 und DynamoDB, die die Gebühr des NAT-Gateways je GB sparen.</translation>
    </message>
    <message>
        <source>Free storage</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From one state to the next; retries count too.</source>
        <translation>Von einem Zustand zum nächsten; Wiederholungen zählen mit.</translation>
    </message>
    <message>
        <source>From pods of this namespace.</source>
        <translation>Von Pods dieses Namespaces.</translation>
    </message>
    <message>
        <source>From pods with these labels.</source>
        <translation>Von Pods mit diesen Labels.</translation>
    </message>
    <message>
        <source>From port</source>
        <translation>Von Port</translation>
    </message>
    <message>
        <source>From the start of a machine until it can serve; its figures count only then.</source>
        <translation>Vom Start einer Maschine, bis sie bedienen kann; erst dann zählen ihre Werte.</translation>
    </message>
    <message>
        <source>From the start of a pod until it can serve; the probes wait as long.</source>
        <translation>Vom Start eines Pods, bis er bedienen kann; so lange warten die Prüfungen.</translation>
    </message>
    <message>
        <source>From the start of a task until it can serve.</source>
        <translation>Vom Start einer Aufgabe, bis sie bedienen kann.</translation>
    </message>
    <message>
        <source>From this range.</source>
        <translation>Aus diesem Bereich.</translation>
    </message>
    <message>
        <source>Full-text and vector search, and analysis of logs.</source>
        <translation>Volltext- und Vektorsuche sowie Auswertung von Protokollen.</translation>
    </message>
    <message>
        <source>Function that is called.</source>
        <translation>Funktion, die aufgerufen wird.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Functions that take part, by trigger, such as pre_sign_up or post_confirmation.</source>
        <translation>Funktionen, die mitwirken, nach Auslöser, etwa pre_sign_up oder post_confirmation.</translation>
    </message>
    <message>
        <source>Further attributes</source>
        <translation>Weitere Attribute</translation>
    </message>
    <message>
        <source>Further copy of management events</source>
        <translation>Weitere Kopie der Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Further policy</source>
        <translation>Weitere Richtlinie</translation>
    </message>
    <message>
        <source>Further scaling metrics</source>
        <translation>Weitere Skalierungsmetriken</translation>
    </message>
    <message>
        <source>Further settings in the words of the controller.</source>
        <translation>Weitere Einstellungen in den Begriffen des Controllers.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB-Stunde</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-Monat</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB-Sekunde</translation>
    </message>
    <message>
        <source>Gateway endpoint</source>
        <translation>Gateway-Endpunkt</translation>
    </message>
    <message>
        <source>Gateway endpoints</source>
        <translation>Gateway-Endpunkte</translation>
    </message>
    <message>
        <source>Gateway exists for S3 and DynamoDB and is free, interface puts an address into each subnet and is billed by the hour.</source>
        <translation>„Gateway“ gibt es für S3 und DynamoDB und ist kostenlos, „Schnittstelle“ legt eine Adresse in jedes Subnetz und wird stundenweise abgerechnet.</translation>
    </message>
    <message>
        <source>Gateway hours</source>
        <translation>Gateway-Stunden</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Gets GET, HEAD and OPTIONS requests when the first origin fails.</source>
        <translation>Erhält GET-, HEAD- und OPTIONS-Anfragen, wenn der erste Ursprung ausfällt.</translation>
    </message>
    <message>
        <source>Gets the requests of a forward.</source>
        <translation>Erhält die Anfragen einer Weiterleitung.</translation>
    </message>
    <message>
        <source>Gets the requests that fit.</source>
        <translation>Erhält die passenden Anfragen.</translation>
    </message>
    <message>
        <source>Gets the rights.</source>
        <translation>Bekommt die Rechte.</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>Gives each machine a public address; leave it off whenever a load balancer or NAT serves.</source>
        <translation>Gibt jeder Maschine eine öffentliche Adresse; auslassen, wo ein Load Balancer oder NAT genügt.</translation>
    </message>
    <message>
        <source>Gives each task a public address; leave it off where NAT or endpoints serve.</source>
        <translation>Gibt jeder Aufgabe eine öffentliche Adresse; ausgeschaltet lassen, wo NAT oder Endpunkte bedienen.</translation>
    </message>
    <message>
        <source>Gives every machine started here a public address; leave it off unless something needs it.</source>
        <translation>Gibt jeder hier gestarteten Maschine eine öffentliche Adresse; ausgeschaltet lassen, wenn nichts sie braucht.</translation>
    </message>
    <message>
        <source>Gives it a public address; a database hardly ever needs that.</source>
        <translation>Gibt ihr eine öffentliche Adresse; eine Datenbank braucht das fast nie.</translation>
    </message>
    <message>
        <source>Gives it a public address; leave it off whenever a load balancer or NAT serves.</source>
        <translation>Gibt ihr eine öffentliche Adresse; ausgeschaltet lassen, wo ein Load Balancer oder NAT bedient.</translation>
    </message>
    <message>
        <source>Gives machines with public addresses a name; private DNS of endpoints needs it.</source>
        <translation>Gibt Maschinen mit öffentlicher Adresse einen Namen; das private DNS von Endpunkten braucht das.</translation>
    </message>
    <message>
        <source>Gives people, groups or programs rights in a namespace or in the whole cluster.</source>
        <translation>Gibt Personen, Gruppen oder Programmen Rechte in einem Namespace oder im ganzen Cluster.</translation>
    </message>
    <message>
        <source>Gives the container power over its host; not possible on Fargate.</source>
        <translation>Gibt dem Container Macht über seinen Host; auf Fargate nicht möglich.</translation>
    </message>
    <message>
        <source>Gives the function an HTTPS address.</source>
        <translation>Gibt der Funktion eine HTTPS-Adresse.</translation>
    </message>
    <message>
        <source>Gives the instance a public address.</source>
        <translation>Gibt der Instance eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Gives the instances public addresses; a database hardly ever needs that.</source>
        <translation>Gibt den Instances öffentliche Adressen; eine Datenbank braucht das fast nie.</translation>
    </message>
    <message>
        <source>Gives the pages an address at amazoncognito.com; unique in the region.</source>
        <translation>Gibt den Seiten eine Adresse bei amazoncognito.com; eindeutig in der Region.</translation>
    </message>
    <message>
        <source>Global database</source>
        <translation>Globale Datenbank</translation>
    </message>
    <message>
        <source>Global services</source>
        <translation>Globale Dienste</translation>
    </message>
    <message>
        <source>Goes into the names of the subnets.</source>
        <translation>Geht in die Namen der Subnetze ein.</translation>
    </message>
    <message>
        <source>Governance can be lifted by people with a special permission, compliance by nobody.</source>
        <translation>Governance können Personen mit besonderer Berechtigung aufheben, Compliance niemand.</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Karenzzeit</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups policies in the console.</source>
        <translation>Gruppiert Richtlinien in der Konsole.</translation>
    </message>
    <message>
        <source>Groups users in the console.</source>
        <translation>Gruppiert Benutzer in der Konsole.</translation>
    </message>
    <message>
        <source>Grow up to</source>
        <translation>Wachsen bis</translation>
    </message>
    <message>
        <source>Growing pauses give an overloaded service room to recover.</source>
        <translation>Wachsende Pausen geben einem überlasteten Dienst Raum, sich zu erholen.</translation>
    </message>
    <message>
        <source>Grows and is billed by itself.</source>
        <translation>Wächst von selbst und wird so abgerechnet.</translation>
    </message>
    <message>
        <source>GuardDuty</source>
        <translation>GuardDuty</translation>
    </message>
    <message>
        <source>Guards all subnets of this tier.</source>
        <translation>Schützt alle Subnetze dieser Schicht.</translation>
    </message>
    <message>
        <source>HTTP from viewers</source>
        <translation>HTTP von Betrachtern</translation>
    </message>
    <message>
        <source>HTTP is simpler and costs less than a third, REST has caching, keys and usage plans.</source>
        <translation>HTTP ist einfacher und kostet weniger als ein Drittel, REST bietet Caching, Schlüssel und Nutzungspläne.</translation>
    </message>
    <message>
        <source>HTTP on port 80</source>
        <translation>HTTP auf Port 80</translation>
    </message>
    <message>
        <source>HTTP versions</source>
        <translation>HTTP-Versionen</translation>
    </message>
    <message>
        <source>HTTP/1.1, HTTP/2 or gRPC towards the targets.</source>
        <translation>HTTP/1.1, HTTP/2 oder gRPC zu den Zielen hin.</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTPS for (HSTS)</source>
        <translation>HTTPS für (HSTS)</translation>
    </message>
    <message>
        <source>HTTPS for ever (HSTS)</source>
        <translation>HTTPS für immer (HSTS)</translation>
    </message>
    <message>
        <source>HTTPS on port 443</source>
        <translation>HTTPS auf Port 443</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Nur HTTPS</translation>
    </message>
    <message>
        <source>HTTPS only encrypts the way to the origin; HTTP only sends everything in clear over the internet.</source>
        <translation>„Nur HTTPS“ verschlüsselt den Weg zum Ursprung; „nur HTTP“ sendet alles unverschlüsselt über das Internet.</translation>
    </message>
    <message>
        <source>HTTPS requests</source>
        <translation>HTTPS-Anfragen</translation>
    </message>
    <message>
        <source>Half of the requests</source>
        <translation>Die Hälfte der Anfragen</translation>
    </message>
    <message>
        <source>Half the price, but gone with the zone.</source>
        <translation>Halber Preis, aber mit der Zone verloren.</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Hands messages to everybody who subscribed.</source>
        <translation>Gibt Nachrichten an alle weiter, die sie abonniert haben.</translation>
    </message>
    <message>
        <source>Hands the body of the request to the function.</source>
        <translation>Übergibt der Funktion den Inhalt der Anfrage.</translation>
    </message>
    <message>
        <source>Has keys that do not expire; they are made outside the code, so that they never stand in it.</source>
        <translation>Hat Schlüssel, die nicht ablaufen; sie entstehen außerhalb des Codes, damit sie nie darin stehen.</translation>
    </message>
    <message>
        <source>Headers added to each answer, such as Strict-Transport-Security.</source>
        <translation>Header, die jeder Antwort hinzugefügt werden, etwa Strict-Transport-Security.</translation>
    </message>
    <message>
        <source>Headers for the origin</source>
        <translation>Header für den Ursprung</translation>
    </message>
    <message>
        <source>Headers of the cache</source>
        <translation>Header des Caches</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>Health check command</source>
        <translation>Befehl der Zustandsprüfung</translation>
    </message>
    <message>
        <source>Health check path</source>
        <translation>Pfad der Zustandsprüfung</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Zustandsprüfungen</translation>
    </message>
    <message>
        <source>Healthy after</source>
        <translation>Fehlerfrei nach</translation>
    </message>
    <message>
        <source>Healthy counts as unhealthy and the other way round.</source>
        <translation>Fehlerfrei gilt als fehlerhaft und umgekehrt.</translation>
    </message>
    <message>
        <source>Healthy ones at least</source>
        <translation>Mindestens fehlerfrei</translation>
    </message>
    <message>
        <source>Healthy status codes</source>
        <translation>Fehlerfreie Statuscodes</translation>
    </message>
    <message>
        <source>Helm release</source>
        <translation>Helm-Release</translation>
    </message>
    <message>
        <source>Holds the second at which an item expires; it is then deleted free of charge.</source>
        <translation>Enthält die Sekunde, zu der ein Element abläuft; dann wird es kostenlos gelöscht.</translation>
    </message>
    <message>
        <source>Hops to the metadata service</source>
        <translation>Sprünge zum Metadatendienst</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Host name of the request; * fits every one.</source>
        <translation>Hostname der Anfrage; * passt auf jeden.</translation>
    </message>
    <message>
        <source>Host names with * and ?; one of them must fit.</source>
        <translation>Hostnamen mit * und ?; einer davon muss passen.</translation>
    </message>
    <message>
        <source>Hosted zone</source>
        <translation>Gehostete Zone</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hour of the day (UTC) at which the usual number of tasks comes back.</source>
        <translation>Stunde des Tages (UTC), zu der die übliche Zahl von Aufgaben zurückkehrt.</translation>
    </message>
    <message>
        <source>Hour of the day (UTC) from which little happens; left empty, the service never rests.</source>
        <translation>Stunde des Tages (UTC), ab der wenig geschieht; leer ruht der Service nie.</translation>
    </message>
    <message>
        <source>Hours of started tasks</source>
        <translation>Stunden gestarteter Tasks</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Stunden pro Monat</translation>
    </message>
    <message>
        <source>How far a global index scales; left empty, as far as the table, or ten times its own.</source>
        <translation>Wie weit ein globaler Index skaliert; leer gelassen so weit wie die Tabelle oder bis zum Zehnfachen seiner eigenen.</translation>
    </message>
    <message>
        <source>How far back data must be restorable.</source>
        <translation>Wie weit zurück Daten wiederherstellbar sein müssen.</translation>
    </message>
    <message>
        <source>How far back point-in-time recovery reaches.</source>
        <translation>Wie weit die Point-in-Time-Recovery zurückreicht.</translation>
    </message>
    <message>
        <source>How far it scales.</source>
        <translation>Wie weit skaliert wird.</translation>
    </message>
    <message>
        <source>How long CloudFront waits for the origin.</source>
        <translation>Wie lange CloudFront auf den Ursprung wartet.</translation>
    </message>
    <message>
        <source>How long a backup is kept.</source>
        <translation>Wie lange eine Sicherung aufbewahrt wird.</translation>
    </message>
    <message>
        <source>How long a check may take.</source>
        <translation>Wie lange eine Prüfung dauern darf.</translation>
    </message>
    <message>
        <source>How long a check may take; must be shorter than the interval.</source>
        <translation>Wie lange eine Prüfung dauern darf; muss kürzer als das Intervall sein.</translation>
    </message>
    <message>
        <source>How long a client waits when all are in use.</source>
        <translation>Wie lange ein Client wartet, wenn alle in Gebrauch sind.</translation>
    </message>
    <message>
        <source>How long a copy is kept.</source>
        <translation>Wie lange eine Kopie aufbewahrt wird.</translation>
    </message>
    <message>
        <source>How long a deleted key can be brought back; what it encrypted is lost afterwards.</source>
        <translation>Wie lange ein gelöschter Schlüssel zurückgeholt werden kann; danach ist verloren, was er verschlüsselt hat.</translation>
    </message>
    <message>
        <source>How long a deleted secret can be brought back; 0 deletes at once.</source>
        <translation>Wie lange ein gelöschtes Secret zurückgeholt werden kann; 0 löscht sofort.</translation>
    </message>
    <message>
        <source>How long a failed target may go unnoticed.</source>
        <translation>Wie lange ein ausgefallenes Ziel unbemerkt bleiben darf.</translation>
    </message>
    <message>
        <source>How long a new machine may fail its checks; must exceed its start-up time.</source>
        <translation>Wie lange eine neue Maschine ihre Prüfungen verfehlen darf; muss länger sein als ihre Startzeit.</translation>
    </message>
    <message>
        <source>How long a new task may fail the checks of the load balancer; must exceed its start-up time.</source>
        <translation>Wie lange eine neue Aufgabe die Prüfungen des Load Balancers nicht bestehen darf; muss länger sein als ihre Startzeit.</translation>
    </message>
    <message>
        <source>How long a restore took when it was last tried; it must fit into the recovery time.</source>
        <translation>Wie lange eine Wiederherstellung beim letzten Versuch dauerte; sie muss in die maximale Ausfallzeit passen.</translation>
    </message>
    <message>
        <source>How long all tasks together run in a month that it starts of a linked ECS service on Fargate.</source>
        <translation>Wie lange alle Tasks zusammen, die sie von einem verbundenen ECS-Service auf Fargate startet, in einem Monat laufen.</translation>
    </message>
    <message>
        <source>How long an idle connection to the origin stays open.</source>
        <translation>Wie lange eine ruhende Verbindung zum Ursprung offen bleibt.</translation>
    </message>
    <message>
        <source>How long answers are remembered; shorter lets a failover be noticed sooner.</source>
        <translation>Wie lange Antworten gemerkt werden; kürzer lässt ein Failover früher bemerken.</translation>
    </message>
    <message>
        <source>How long callers wait; without one a slow service stops everything before it.</source>
        <translation>Wie lange Aufrufer warten; ohne Grenze hält ein langsamer Dienst alles davor auf.</translation>
    </message>
    <message>
        <source>How long credentials of the role are valid.</source>
        <translation>Wie lange Zugangsdaten der Rolle gültig sind.</translation>
    </message>
    <message>
        <source>How long each instance runs.</source>
        <translation>Wie lange jede Instance läuft.</translation>
    </message>
    <message>
        <source>How long exported logs are kept; 0 keeps them for ever.</source>
        <translation>Wie lange exportierte Protokolle aufbewahrt werden; 0 bewahrt sie für immer auf.</translation>
    </message>
    <message>
        <source>How long flow logs are kept.</source>
        <translation>Wie lange Flow-Protokolle aufbewahrt werden.</translation>
    </message>
    <message>
        <source>How long it may be down when a zone fails.</source>
        <translation>Wie lange es stillstehen darf, wenn eine Zone ausfällt.</translation>
    </message>
    <message>
        <source>How long it may be down when the region fails.</source>
        <translation>Wie lange es stillstehen darf, wenn die Region ausfällt.</translation>
    </message>
    <message>
        <source>How long it must hold, such as 5m.</source>
        <translation>Wie lange sie gelten muss, etwa 5m.</translation>
    </message>
    <message>
        <source>How long it runs.</source>
        <translation>Wie lange sie läuft.</translation>
    </message>
    <message>
        <source>How long it takes until somebody acts on an alert; half an hour is assumed.</source>
        <translation>Wie lange es dauert, bis jemand auf eine Warnung reagiert; angenommen wird eine halbe Stunde.</translation>
    </message>
    <message>
        <source>How long it waits for the component that answers.</source>
        <translation>Wie lange auf die antwortende Komponente gewartet wird.</translation>
    </message>
    <message>
        <source>How long logs are kept; 0 keeps and bills them for ever.</source>
        <translation>Wie lange Protokolle aufbewahrt werden; 0 bewahrt sie für immer auf und berechnet sie.</translation>
    </message>
    <message>
        <source>How long logs are kept; 0 keeps them for ever.</source>
        <translation>Wie lange Protokolle aufbewahrt werden; 0 bewahrt sie für immer auf.</translation>
    </message>
    <message>
        <source>How long logs must be kept.</source>
        <translation>Wie lange Protokolle aufbewahrt werden müssen.</translation>
    </message>
    <message>
        <source>How long messages are gathered before a call.</source>
        <translation>Wie lange Nachrichten vor einem Aufruf gesammelt werden.</translation>
    </message>
    <message>
        <source>How long objects are locked.</source>
        <translation>Wie lange Objekte gesperrt sind.</translation>
    </message>
    <message>
        <source>How long readers may fall behind; more than 24 hours cost extra.</source>
        <translation>Wie weit Leser zurückfallen dürfen; mehr als 24 Stunden kosten zusätzlich.</translation>
    </message>
    <message>
        <source>How long records of who did what must be kept.</source>
        <translation>Wie lange Aufzeichnungen, wer was getan hat, aufbewahrt werden müssen.</translation>
    </message>
    <message>
        <source>How long requests in flight may finish on a target that leaves.</source>
        <translation>Wie lange laufende Anfragen auf einem ausscheidenden Ziel enden dürfen.</translation>
    </message>
    <message>
        <source>How long requests in flight may finish on a target that leaves; longer slows down deployments.</source>
        <translation>Wie lange laufende Anfragen auf einem ausscheidenden Ziel enden dürfen; länger verlangsamt Bereitstellungen.</translation>
    </message>
    <message>
        <source>How long requests in flight may finish.</source>
        <translation>Wie lange laufende Anfragen enden dürfen.</translation>
    </message>
    <message>
        <source>How long the application keeps entries.</source>
        <translation>Wie lange die Anwendung Einträge behält.</translation>
    </message>
    <message>
        <source>How long the cache gives the same answer.</source>
        <translation>Wie lange der Cache dieselbe Antwort gibt.</translation>
    </message>
    <message>
        <source>How long the container may finish its work before it is killed.</source>
        <translation>Wie lange der Container seine Arbeit beenden darf, bevor er abgebrochen wird.</translation>
    </message>
    <message>
        <source>How long the error is served from the cache.</source>
        <translation>Wie lange der Fehler aus dem Cache geliefert wird.</translation>
    </message>
    <message>
        <source>How long the source waits.</source>
        <translation>Wie lange die Quelle wartet.</translation>
    </message>
    <message>
        <source>How long the system may be down after any failure.</source>
        <translation>Wie lange das System nach einem Ausfall stillstehen darf.</translation>
    </message>
    <message>
        <source>How many are started; with scaling on, it is only the first value.</source>
        <translation>Wie viele gestartet werden; mit Skalierung nur der erste Wert.</translation>
    </message>
    <message>
        <source>How many connections the pool of one task opens at most; at full scale all tasks together must stay below what the database allows.</source>
        <translation>Wie viele Verbindungen der Pool einer Aufgabe höchstens öffnet; bei voller Größe müssen alle Aufgaben zusammen unter dem bleiben, was die Datenbank erlaubt.</translation>
    </message>
    <message>
        <source>How many connections the source holds open at the busiest time.</source>
        <translation>Wie viele Verbindungen die Quelle in der geschäftigsten Zeit offen hält.</translation>
    </message>
    <message>
        <source>How many copies of each service must run in each zone.</source>
        <translation>Wie viele Kopien jedes Service in jeder Zone laufen müssen.</translation>
    </message>
    <message>
        <source>How many failed checks make it unhealthy; interval times failures is the time until a failure is seen.</source>
        <translation>Wie viele fehlgeschlagene Prüfungen es fehlerhaft machen; Intervall mal Fehler ist die Zeit, bis ein Ausfall bemerkt wird.</translation>
    </message>
    <message>
        <source>How many may run.</source>
        <translation>Wie viele laufen dürfen.</translation>
    </message>
    <message>
        <source>How many messages are published.</source>
        <translation>Wie viele Nachrichten veröffentlicht werden.</translation>
    </message>
    <message>
        <source>How many metrics are billed; about 8 per cluster and 17 per service, several times more when enhanced.</source>
        <translation>Wie viele Metriken abgerechnet werden; etwa 8 je Cluster und 17 je Service, bei „erweitert“ ein Mehrfaches.</translation>
    </message>
    <message>
        <source>How many nodes are started; afterwards an autoscaler decides.</source>
        <translation>Wie viele Knoten gestartet werden; danach entscheidet ein Autoscaler.</translation>
    </message>
    <message>
        <source>How many of the requests are kept.</source>
        <translation>Wie viele der Anfragen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>How many of the statements only read.</source>
        <translation>Wie viele der Anweisungen nur lesen.</translation>
    </message>
    <message>
        <source>How many people use the system.</source>
        <translation>Wie viele Personen das System benutzen.</translation>
    </message>
    <message>
        <source>How many periods are looked at.</source>
        <translation>Wie viele Zeiträume betrachtet werden.</translation>
    </message>
    <message>
        <source>How many requests arrive on a day.</source>
        <translation>Wie viele Anfragen an einem Tag eintreffen.</translation>
    </message>
    <message>
        <source>How many requests arrive; taken from the load of the design when that is stated.</source>
        <translation>Wie viele Anfragen eintreffen; aus der Last des Entwurfs übernommen, wenn sie angegeben ist.</translation>
    </message>
    <message>
        <source>How many requests the system gets; usage of the components follows from it.</source>
        <translation>Wie viele Anfragen das System erhält; die Nutzung der Komponenten ergibt sich daraus.</translation>
    </message>
    <message>
        <source>How many requests viewers send; taken from the load of the design when that is stated.</source>
        <translation>Wie viele Anfragen Betrachter senden; aus der Last des Entwurfs übernommen, wenn sie angegeben ist.</translation>
    </message>
    <message>
        <source>How many run; with scaling on, the bounds decide instead.</source>
        <translation>Wie viele laufen; mit Skalierung entscheiden stattdessen die Grenzen.</translation>
    </message>
    <message>
        <source>How many tasks are started; with scaling on, it is only the first value.</source>
        <translation>Wie viele Aufgaben gestartet werden; bei eingeschalteter Skalierung nur der Anfangswert.</translation>
    </message>
    <message>
        <source>How many tasks of a linked ECS service are started, beside those that the service itself runs.</source>
        <translation>Wie viele Tasks eines verbundenen ECS-Service gestartet werden, neben denen, die der Service selbst betreibt.</translation>
    </message>
    <message>
        <source>How many tasks stay at least; 0 stops the service for these hours.</source>
        <translation>Wie viele Aufgaben mindestens bleiben; 0 hält den Service in diesen Stunden an.</translation>
    </message>
    <message>
        <source>How messages are delivered.</source>
        <translation>Wie Nachrichten zugestellt werden.</translation>
    </message>
    <message>
        <source>How much the flow logs write; about 1 GB for ten million connections.</source>
        <translation>Wie viel die Flow-Protokolle schreiben; etwa 1 GB je zehn Millionen Verbindungen.</translation>
    </message>
    <message>
        <source>How often a backup is made; what changed since the last one is lost with the original.</source>
        <translation>Wie oft gesichert wird; was sich seit der letzten Sicherung änderte, geht mit dem Original verloren.</translation>
    </message>
    <message>
        <source>How often a failed asynchronous call is tried again.</source>
        <translation>Wie oft ein fehlgeschlagener asynchroner Aufruf wiederholt wird.</translation>
    </message>
    <message>
        <source>How often a failed run is tried again.</source>
        <translation>Wie oft ein gescheiterter Lauf wiederholt wird.</translation>
    </message>
    <message>
        <source>How often a failed step is tried again, in a process that follows from the links.</source>
        <translation>Wie oft ein fehlgeschlagener Schritt wiederholt wird, in einem Ablauf, der sich aus den Verbindungen ergibt.</translation>
    </message>
    <message>
        <source>How often a request of a user leads to a call, on average; less than 1 with a cache.</source>
        <translation>Wie oft eine Anfrage eines Benutzers im Mittel zu einem Aufruf führt; mit einem Cache weniger als 1.</translation>
    </message>
    <message>
        <source>How often callers try again.</source>
        <translation>Wie oft Aufrufer es erneut versuchen.</translation>
    </message>
    <message>
        <source>How often delivery to a target is tried again.</source>
        <translation>Wie oft die Zustellung an ein Ziel wiederholt wird.</translation>
    </message>
    <message>
        <source>How often each place asks; 10 seconds cost extra.</source>
        <translation>Wie oft jeder Ort fragt; 10 Sekunden kosten zusätzlich.</translation>
    </message>
    <message>
        <source>How often figures of the operating system are written; 0 switches it off.</source>
        <translation>Wie oft Werte des Betriebssystems geschrieben werden; 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>How often it runs.</source>
        <translation>Wie oft sie läuft.</translation>
    </message>
    <message>
        <source>How often it runs; once for each request of a viewer is assumed.</source>
        <translation>Wie oft sie läuft; angenommen ist einmal je Anfrage eines Betrachters.</translation>
    </message>
    <message>
        <source>How often repeated findings are published.</source>
        <translation>Wie oft wiederholte Befunde veröffentlicht werden.</translation>
    </message>
    <message>
        <source>How often the key is used.</source>
        <translation>Wie oft der Schlüssel benutzt wird.</translation>
    </message>
    <message>
        <source>How often the key material changes.</source>
        <translation>Wie oft das Schlüsselmaterial wechselt.</translation>
    </message>
    <message>
        <source>How often the process runs.</source>
        <translation>Wie oft der Ablauf läuft.</translation>
    </message>
    <message>
        <source>How often the source asks. For the low estimate half of it is taken, for the high one three times as much.</source>
        <translation>Wie oft die Quelle anfragt. Die niedrige Schätzung nimmt die Hälfte, die hohe das Dreifache.</translation>
    </message>
    <message>
        <source>How often the source tries again.</source>
        <translation>Wie oft die Quelle es erneut versucht.</translation>
    </message>
    <message>
        <source>How often the value is read; tasks read it when they start.</source>
        <translation>Wie oft der Wert gelesen wird; Aufgaben lesen ihn beim Start.</translation>
    </message>
    <message>
        <source>How often they are asked.</source>
        <translation>Wie oft sie abgefragt werden.</translation>
    </message>
    <message>
        <source>How one of several records of a name is chosen.</source>
        <translation>Wie einer von mehreren Einträgen eines Namens gewählt wird.</translation>
    </message>
    <message>
        <source>How strictly ambiguous requests are refused.</source>
        <translation>Wie streng mehrdeutige Anfragen abgelehnt werden.</translation>
    </message>
    <message>
        <source>How the data comes back when it is lost; a restore makes a new copy from the backup and takes its time.</source>
        <translation>Wie verlorene Daten zurückkommen; eine Wiederherstellung macht aus der Sicherung eine neue Kopie und braucht ihre Zeit.</translation>
    </message>
    <message>
        <source>How the load balancer finds out whether a target can serve.</source>
        <translation>Wie der Load Balancer herausfindet, ob ein Ziel bedienen kann.</translation>
    </message>
    <message>
        <source>How the load balancer talks to the targets.</source>
        <translation>Wie der Load Balancer mit den Zielen spricht.</translation>
    </message>
    <message>
        <source>How the values of a period become one.</source>
        <translation>Wie die Werte eines Zeitraums zu einem werden.</translation>
    </message>
    <message>
        <source>How urgent it is.</source>
        <translation>Wie dringend es ist.</translation>
    </message>
    <message>
        <source>IAM policy</source>
        <translation>IAM-Richtlinie</translation>
    </message>
    <message>
        <source>IAM role</source>
        <translation>IAM-Rolle</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM-Benutzer</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>IOPS of the disk</source>
        <translation>IOPS des Datenträgers</translation>
    </message>
    <message>
        <source>IOPS-month</source>
        <translation>IOPS-Monat</translation>
    </message>
    <message>
        <source>IPv4 alone, or IPv4 and IPv6 where the subnets have both.</source>
        <translation>Nur IPv4, oder IPv4 und IPv6, wo die Subnetze beides haben.</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>ISO codes of two letters.</source>
        <translation>ISO-Codes aus zwei Buchstaben.</translation>
    </message>
    <message>
        <source>ISO codes of two letters; requests from elsewhere are blocked.</source>
        <translation>ISO-Codes aus zwei Buchstaben; Anfragen von anderswo werden blockiert.</translation>
    </message>
    <message>
        <source>Id of an image (ami-…), or the name of a public parameter; left empty, the newest Amazon Linux.</source>
        <translation>ID eines Images (ami-…) oder der Name eines öffentlichen Parameters; leer gelassen das neueste Amazon Linux.</translation>
    </message>
    <message>
        <source>Id of an image (ami-…); left empty, the newest Amazon Linux.</source>
        <translation>ID eines Abbilds (ami-…); leer gelassen, das neueste Amazon Linux.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Idle clients</source>
        <translation>Untätige Clients</translation>
    </message>
    <message>
        <source>Idle time before a cluster with a least capacity of 0 pauses.</source>
        <translation>Leerlaufzeit, nach der ein Cluster mit kleinster Kapazität 0 anhält.</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Leerlaufzeitlimit</translation>
    </message>
    <message>
        <source>Ids of components or ARNs; * allows too much.</source>
        <translation>IDs von Komponenten oder ARNs; * erlaubt zu viel.</translation>
    </message>
    <message>
        <source>Ids of components, or ARNs.</source>
        <translation>Kennungen von Komponenten oder ARNs.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image of kubectl</source>
        <translation>Abbild von kubectl</translation>
    </message>
    <message>
        <source>Image of the green set</source>
        <translation>Abbild des grünen Satzes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images are searched for weaknesses before they are used.</source>
        <translation>Images werden vor der Verwendung auf Schwachstellen durchsucht.</translation>
    </message>
    <message>
        <source>Images scanned</source>
        <translation>Images geprüft</translation>
    </message>
    <message>
        <source>Images whose tag moved on are deleted after this time; left empty, they count as all others.</source>
        <translation>Abbilder, deren Tag weitergezogen ist, werden nach dieser Zeit gelöscht; leer gelassen, zählen sie wie alle anderen.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In Aurora capacity units of about 2 GiB of memory; 0 pauses the database when nobody uses it.</source>
        <translation>In Aurora-Kapazitätseinheiten von etwa 2 GiB Arbeitsspeicher; 0 hält die Datenbank an, wenn niemand sie benutzt.</translation>
    </message>
    <message>
        <source>In US dollars a month.</source>
        <translation>In US-Dollar pro Monat.</translation>
    </message>
    <message>
        <source>In US dollars for each period; left empty, the budget of the design&apos;s requirements.</source>
        <translation>In US-Dollar je Zeitraum; leer gelassen das Budget aus den Anforderungen des Entwurfs.</translation>
    </message>
    <message>
        <source>In US dollars.</source>
        <translation>In US-Dollar.</translation>
    </message>
    <message>
        <source>In a VPC, used instead of the one that follows from the links.</source>
        <translation>In einem VPC verwendet statt derjenigen, die sich aus den Verbindungen ergibt.</translation>
    </message>
    <message>
        <source>In characters; AWS itself takes 8.</source>
        <translation>In Zeichen; AWS selbst nimmt 8.</translation>
    </message>
    <message>
        <source>In extended support</source>
        <translation>Im erweiterten Support</translation>
    </message>
    <message>
        <source>In order only; equal messages within five minutes count as one, without a key of the sender.</source>
        <translation>Nur mit Reihenfolge; gleiche Nachrichten binnen fünf Minuten zählen als eine, ohne Schlüssel des Absenders.</translation>
    </message>
    <message>
        <source>In percent of the request; pods are added above it.</source>
        <translation>In Prozent der Anforderung; darüber kommen Pods hinzu.</translation>
    </message>
    <message>
        <source>In the language of Prometheus.</source>
        <translation>In der Sprache von Prometheus.</translation>
    </message>
    <message>
        <source>In thousandths of a processor; above it the container is slowed down.</source>
        <translation>In Tausendsteln eines Prozessors; darüber wird der Container gebremst.</translation>
    </message>
    <message>
        <source>In thousandths of a processor; the scheduler keeps it free for each pod.</source>
        <translation>In Tausendsteln eines Prozessors; der Scheduler hält sie für jeden Pod frei.</translation>
    </message>
    <message>
        <source>Incident response</source>
        <translation>Reaktion auf Vorfälle</translation>
    </message>
    <message>
        <source>Include subscriptions</source>
        <translation>Abonnements einschließen</translation>
    </message>
    <message>
        <source>Include tax</source>
        <translation>Einschließlich Steuern</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Infrastructure in version control</source>
        <translation>Infrastruktur in Versionsverwaltung</translation>
    </message>
    <message>
        <source>Infrequent access after</source>
        <translation>Seltener Zugriff nach</translation>
    </message>
    <message>
        <source>Infrequent access halves the price of writing and lacks alarms and live view.</source>
        <translation>„Seltener Zugriff“ halbiert den Preis des Schreibens, ohne Alarme und Live-Ansicht.</translation>
    </message>
    <message>
        <source>Infrequent access stores cheaper and reads dearer.</source>
        <translation>„Seltener Zugriff“ speichert günstiger und liest teurer.</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Installed in quiet hours by themselves.</source>
        <translation>Werden in ruhigen Stunden von selbst eingespielt.</translation>
    </message>
    <message>
        <source>Installs small upgrades in the maintenance window.</source>
        <translation>Installiert kleine Upgrades im Wartungsfenster.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Instance class</source>
        <translation>Instance-Klasse</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Instance-Stunden</translation>
    </message>
    <message>
        <source>Instance hours, Spot</source>
        <translation>Instance-Stunden, Spot</translation>
    </message>
    <message>
        <source>Instance hours, on demand</source>
        <translation>Instance-Stunden, On-Demand</translation>
    </message>
    <message>
        <source>Instance hours, reserved</source>
        <translation>Instance-Stunden, reserviert</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instance-Typ</translation>
    </message>
    <message>
        <source>Instance types</source>
        <translation>Instance-Typen</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Instances are always ready and billed by the hour; serverless starts on demand.</source>
        <translation>Instances sind immer bereit und werden je Stunde abgerechnet; serverlos startet bei Bedarf.</translation>
    </message>
    <message>
        <source>Instances kept warm, billed by the hour.</source>
        <translation>Warm gehaltene Instances, stundenweise abgerechnet.</translation>
    </message>
    <message>
        <source>Instant answers at once, flexible within minutes to hours, deep within 12 hours; the slower, the cheaper.</source>
        <translation>Instant antwortet sofort, flexible binnen Minuten bis Stunden, deep binnen 12 Stunden; je langsamer, desto günstiger.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>Internet gateway</source>
        <translation>Internet-Gateway</translation>
    </message>
    <message>
        <source>Internet-facing can be reached by everybody, internal only from the VPC.</source>
        <translation>Öffentlich ist für alle erreichbar, intern nur aus der VPC.</translation>
    </message>
    <message>
        <source>Internet-facing has public addresses, internal only private ones.</source>
        <translation>„Öffentlich“ hat öffentliche Adressen, „intern“ nur private.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Interval of the probes</source>
        <translation>Abstand der Prüfungen</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>It is not started until this is switched off.</source>
        <translation>Er wird nicht gestartet, bis dies ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Its ARN.</source>
        <translation>Sein ARN.</translation>
    </message>
    <message>
        <source>Its beginning, such as /api.</source>
        <translation>Sein Anfang, etwa /api.</translation>
    </message>
    <message>
        <source>Its fixed public address; left empty, one is created.</source>
        <translation>Seine feste öffentliche Adresse; leer gelassen wird eine angelegt.</translation>
    </message>
    <message>
        <source>Its name in the repository.</source>
        <translation>Sein Name im Repository.</translation>
    </message>
    <message>
        <source>Its name, such as aws-ebs-csi-driver, aws-efs-csi-driver, metrics-server or amazon-cloudwatch-observability.</source>
        <translation>Sein Name, etwa aws-ebs-csi-driver, aws-efs-csi-driver, metrics-server oder amazon-cloudwatch-observability.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Ihr Name.</translation>
    </message>
    <message>
        <source>Its name; * stands for any text.</source>
        <translation>Sein Name; * steht für beliebigen Text.</translation>
    </message>
    <message>
        <source>Its requests are counted.</source>
        <translation>Deren Anfragen werden gezählt.</translation>
    </message>
    <message>
        <source>JSON that the targets get instead of the event.</source>
        <translation>JSON, das die Ziele anstelle des Ereignisses bekommen.</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>KMS-Schlüssel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all pods away that do not tolerate them.</source>
        <translation>Halten alle Pods fern, die sie nicht dulden.</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>Keep records for</source>
        <translation>Datensätze behalten für</translation>
    </message>
    <message>
        <source>Keep samples</source>
        <translation>Stichproben behalten</translation>
    </message>
    <message>
        <source>Keep the host header</source>
        <translation>Host-Header beibehalten</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Reihenfolge einhalten</translation>
    </message>
    <message>
        <source>Keep untagged images</source>
        <translation>Abbilder ohne Tag behalten</translation>
    </message>
    <message>
        <source>Keep-alive timeout</source>
        <translation>Keep-Alive-Zeitlimit</translation>
    </message>
    <message>
        <source>Keeps a client on one target by a cookie.</source>
        <translation>Hält einen Client per Cookie auf einem Ziel.</translation>
    </message>
    <message>
        <source>Keeps a client on one target by a cookie; not needed where sessions are stored outside the targets.</source>
        <translation>Hält einen Client per Cookie auf einem Ziel; nicht nötig, wo Sitzungen außerhalb der Ziele gespeichert sind.</translation>
    </message>
    <message>
        <source>Keeps a full queue from using up the concurrency of the account.</source>
        <translation>Verhindert, dass eine volle Warteschlange die Gleichzeitigkeit des Kontos aufbraucht.</translation>
    </message>
    <message>
        <source>Keeps a number of copies of a container running and replaces those that fail.</source>
        <translation>Hält eine Anzahl von Kopien eines Containers am Laufen und ersetzt ausgefallene.</translation>
    </message>
    <message>
        <source>Keeps a password or key, encrypted, and hands it to those who may read it.</source>
        <translation>Bewahrt ein Passwort oder einen Schlüssel verschlüsselt auf und gibt ihn nur an Berechtigte heraus.</translation>
    </message>
    <message>
        <source>Keeps a secret</source>
        <translation>Bewahrt ein Geheimnis</translation>
    </message>
    <message>
        <source>Keeps backups of many services under one key and one set of permissions.</source>
        <translation>Bewahrt Sicherungen vieler Dienste unter einem Schlüssel und gemeinsamen Berechtigungen auf.</translation>
    </message>
    <message>
        <source>Keeps files of any size and number.</source>
        <translation>Bewahrt Dateien jeder Größe und Anzahl auf.</translation>
    </message>
    <message>
        <source>Keeps messages until somebody has dealt with them.</source>
        <translation>Bewahrt Nachrichten auf, bis jemand sie bearbeitet hat.</translation>
    </message>
    <message>
        <source>Keeps records in the order in which they arrive, for several readers at their own pace.</source>
        <translation>Bewahrt Datensätze in der Reihenfolge ihres Eintreffens, für mehrere Leser in ihrem eigenen Tempo.</translation>
    </message>
    <message>
        <source>Keeps the accounts of an application&apos;s users, signs them in and issues their tokens.</source>
        <translation>Verwaltet die Konten der Benutzer einer Anwendung, meldet sie an und stellt ihre Token aus.</translation>
    </message>
    <message>
        <source>Keeps the container images of a service.</source>
        <translation>Bewahrt die Container-Images eines Service auf.</translation>
    </message>
    <message>
        <source>Keeps the history of how everything in the region was configured.</source>
        <translation>Bewahrt auf, wie alles in der Region wann konfiguriert war.</translation>
    </message>
    <message>
        <source>Keeps what is overwritten or deleted.</source>
        <translation>Bewahrt auf, was überschrieben oder gelöscht wird.</translation>
    </message>
    <message>
        <source>Kept at most</source>
        <translation>Höchstens aufbewahrt</translation>
    </message>
    <message>
        <source>Kept during maintenance</source>
        <translation>Bei Wartung behalten</translation>
    </message>
    <message>
        <source>Kept up to date by AWS; the common set covers the usual attacks.</source>
        <translation>Von AWS aktuell gehalten; der gemeinsame Satz deckt die üblichen Angriffe ab.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key for SSH; not needed with Session Manager.</source>
        <translation>Schlüssel für SSH; mit Session Manager nicht nötig.</translation>
    </message>
    <message>
        <source>Key for secrets</source>
        <translation>Schlüssel für Geheimnisse</translation>
    </message>
    <message>
        <source>Key for the variables</source>
        <translation>Schlüssel für die Variablen</translation>
    </message>
    <message>
        <source>Key of AWS</source>
        <translation>Schlüssel von AWS</translation>
    </message>
    <message>
        <source>Key of the copied backups</source>
        <translation>Schlüssel der kopierten Sicherungen</translation>
    </message>
    <message>
        <source>Key of your own that encrypts the secrets of Kubernetes; cannot be taken away later.</source>
        <translation>Eigener Schlüssel, der die Geheimnisse von Kubernetes verschlüsselt; lässt sich später nicht entfernen.</translation>
    </message>
    <message>
        <source>Key pair</source>
        <translation>Schlüsselpaar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys of the tags that each component must carry.</source>
        <translation>Schlüssel der Tags, die jede Komponente tragen muss.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Eigene Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of answer; an alias of an AWS component is an A record.</source>
        <translation>Art der Antwort; ein Alias einer AWS-Komponente ist ein A-Eintrag.</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Kinds of logs</source>
        <translation>Arten von Protokollen</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Kubernetes cron job</source>
        <translation>Kubernetes-Cronjob</translation>
    </message>
    <message>
        <source>Kubernetes ingress</source>
        <translation>Kubernetes-Ingress</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>Kubernetes-Manifest</translation>
    </message>
    <message>
        <source>Kubernetes whose control plane AWS runs; the machines for the pods are node groups or Fargate.</source>
        <translation>Kubernetes, dessen Steuerungsebene AWS betreibt; die Maschinen für die Pods sind Knotengruppen oder Fargate.</translation>
    </message>
    <message>
        <source>Kubernetes workload</source>
        <translation>Kubernetes-Workload</translation>
    </message>
    <message>
        <source>LCU-hour</source>
        <translation>LCU-Stunde</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels of the pods it is for; left empty, all of the namespace.</source>
        <translation>Labels der Pods, für die sie gilt; leer gelassen, alle des Namespaces.</translation>
    </message>
    <message>
        <source>Labels that its nodes must have.</source>
        <translation>Labels, die seine Knoten haben müssen.</translation>
    </message>
    <message>
        <source>Lambda function</source>
        <translation>Lambda-Funktion</translation>
    </message>
    <message>
        <source>Lambda@Edge function</source>
        <translation>Lambda@Edge-Funktion</translation>
    </message>
    <message>
        <source>Language and version that run the code.</source>
        <translation>Sprache und Version, in denen der Code läuft.</translation>
    </message>
    <message>
        <source>Language and version that run the code; the edge knows Node.js and Python only.</source>
        <translation>Sprache und Version, die den Code ausführen; am Edge gibt es nur Node.js und Python.</translation>
    </message>
    <message>
        <source>Larger ones are refused; keep large content in a bucket.</source>
        <translation>Größere werden abgelehnt; große Inhalte gehören in einen Bucket.</translation>
    </message>
    <message>
        <source>Largest item</source>
        <translation>Größtes Element</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Last port of the range.</source>
        <translation>Letzter Port des Bereichs.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Later backups hold only what changed, so the data is counted once.</source>
        <translation>Spätere Sicherungen enthalten nur Änderungen, darum zählen die Daten einmal.</translation>
    </message>
    <message>
        <source>Launch type</source>
        <translation>Starttyp</translation>
    </message>
    <message>
        <source>Launch types that must be able to run it.</source>
        <translation>Starttypen, die sie ausführen können müssen.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layers that images share count once.</source>
        <translation>Schichten, die sich Images teilen, zählen einmal.</translation>
    </message>
    <message>
        <source>Leads requests for a host name to services of a cluster.</source>
        <translation>Leitet Anfragen für einen Hostnamen zu Services eines Clusters.</translation>
    </message>
    <message>
        <source>Least capacity</source>
        <translation>Kleinste Kapazität</translation>
    </message>
    <message>
        <source>Least storage.</source>
        <translation>Kleinster Speicher.</translation>
    </message>
    <message>
        <source>Left empty, each deployment takes the newest, which may behave differently.</source>
        <translation>Leer gelassen, nimmt jede Bereitstellung das neueste, das sich anders verhalten kann.</translation>
    </message>
    <message>
        <source>Left empty, it is made from the name of the service; the suffix of the project is appended in both cases.</source>
        <translation>Leer gelassen wird er aus dem Namen des Service gebildet; das Suffix des Projekts wird in beiden Fällen angehängt.</translation>
    </message>
    <message>
        <source>Left empty, the id of the component.</source>
        <translation>Leer gelassen, die ID der Komponente.</translation>
    </message>
    <message>
        <source>Left empty, the name is made from the display name; the suffix of the project is appended in both cases.</source>
        <translation>Leer gelassen wird der Name aus dem Anzeigenamen gebildet; das Suffix des Projekts wird in beiden Fällen angehängt.</translation>
    </message>
    <message>
        <source>Left empty, the one that AWS recommends for the version of the cluster.</source>
        <translation>Leer gelassen, die von AWS für die Version des Clusters empfohlene.</translation>
    </message>
    <message>
        <source>Left empty, the same as that of the blue one.</source>
        <translation>Leer gelassen, dasselbe wie das des blauen.</translation>
    </message>
    <message>
        <source>Left empty, the usual one of the component.</source>
        <translation>Bleibt es leer, gilt der übliche der Komponente.</translation>
    </message>
    <message>
        <source>Left empty, those of its tier.</source>
        <translation>Leer gelassen die ihrer Schicht.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lets a deployment end only when the tasks run.</source>
        <translation>Lässt eine Bereitstellung erst enden, wenn die Aufgaben laufen.</translation>
    </message>
    <message>
        <source>Lets a distribution, and nobody else, read a bucket; follows from the link.</source>
        <translation>Lässt nur eine Verteilung, und sonst niemanden, einen Bucket lesen; ergibt sich aus der Verbindung.</translation>
    </message>
    <message>
        <source>Lets clients use HTTP/2.</source>
        <translation>Lässt Clients HTTP/2 verwenden.</translation>
    </message>
    <message>
        <source>Lets machines resolve names through Amazon&apos;s resolver; private names and endpoints need it.</source>
        <translation>Lässt Maschinen Namen über den Resolver von Amazon auflösen; private Namen und Endpunkte brauchen das.</translation>
    </message>
    <message>
        <source>Lets people open a shell in a running container.</source>
        <translation>Lässt Personen eine Shell in einem laufenden Container öffnen.</translation>
    </message>
    <message>
        <source>Lets private subnets reach the internet without being reachable; lives in one zone.</source>
        <translation>Lässt private Subnetze das Internet erreichen, ohne erreichbar zu sein; steht in einer Zone.</translation>
    </message>
    <message>
        <source>Lets the service write to the log group.</source>
        <translation>Lässt den Dienst in die Protokollgruppe schreiben.</translation>
    </message>
    <message>
        <source>Lets the vault be deleted while backups are in it.</source>
        <translation>Erlaubt, den Tresor samt Sicherungen zu löschen.</translation>
    </message>
    <message>
        <source>Lets two networks reach each other by private addresses.</source>
        <translation>Lässt zwei Netzwerke einander über private Adressen erreichen.</translation>
    </message>
    <message>
        <source>Lets viewers connect over IPv6.</source>
        <translation>Lässt Betrachter sich über IPv6 verbinden.</translation>
    </message>
    <message>
        <source>Letters and digits.</source>
        <translation>Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Limit what they reach</source>
        <translation>Begrenzen, was sie erreichen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Linked queues get the message without the wrapping of the service.</source>
        <translation>Verbundene Warteschlangen bekommen die Nachricht ohne die Hülle des Dienstes.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Listener rule</source>
        <translation>Listener-Regel</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Adresslisten</translation>
    </message>
    <message>
        <source>Lists of controls that are checked all the time; each adds checks that are paid for.</source>
        <translation>Listen von Kontrollen, die ständig geprüft werden; jede bringt Prüfungen, die kosten.</translation>
    </message>
    <message>
        <source>Liveness path</source>
        <translation>Pfad der Lebendprüfung</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Load balancer hours</source>
        <translation>Load-Balancer-Stunden</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Gesperrt für</translation>
    </message>
    <message>
        <source>Log data</source>
        <translation>Daten protokollieren</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>Protokollgruppe</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>Log queries</source>
        <translation>Abfragen protokollieren</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Protokollierung</translation>
    </message>
    <message>
        <source>Logging of remote shells</source>
        <translation>Protokollierung der Remote-Shells</translation>
    </message>
    <message>
        <source>Logins of databases</source>
        <translation>Anmeldungen an Datenbanken</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Logs are stored compressed, at about 15 % of what was written; without retention a year is assumed.</source>
        <translation>Protokolle werden komprimiert gespeichert, auf etwa 15 % des Geschriebenen; ohne Aufbewahrungsdauer wird ein Jahr angenommen.</translation>
    </message>
    <message>
        <source>Logs must also be kept in a bucket.</source>
        <translation>Protokolle müssen auch in einem Bucket aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Logs of the control plane</source>
        <translation>Protokolle der Steuerungsebene</translation>
    </message>
    <message>
        <source>Logs per month</source>
        <translation>Protokolle pro Monat</translation>
    </message>
    <message>
        <source>Logs stored</source>
        <translation>Gespeicherte Protokolle</translation>
    </message>
    <message>
        <source>Logs that an AWS service delivers (flow logs, DNS queries) are cheaper by volume.</source>
        <translation>Protokolle, die ein AWS-Dienst liefert (Flow-Protokolle, DNS-Abfragen), sind bei großen Mengen günstiger.</translation>
    </message>
    <message>
        <source>Logs that must exist.</source>
        <translation>Protokolle, die es geben muss.</translation>
    </message>
    <message>
        <source>Logs to CloudWatch</source>
        <translation>Protokolle an CloudWatch</translation>
    </message>
    <message>
        <source>Logs written</source>
        <translation>Geschriebene Protokolle</translation>
    </message>
    <message>
        <source>Long polling saves empty requests.</source>
        <translation>Langes Abfragen (Long Polling) spart leere Anfragen.</translation>
    </message>
    <message>
        <source>Longer retention</source>
        <translation>Längere Aufbewahrung</translation>
    </message>
    <message>
        <source>Longest life</source>
        <translation>Höchste Lebensdauer</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Längste Sitzung</translation>
    </message>
    <message>
        <source>Longest.</source>
        <translation>Längste.</translation>
    </message>
    <message>
        <source>Looks for known weaknesses when an image arrives.</source>
        <translation>Sucht beim Eintreffen eines Images nach bekannten Schwachstellen.</translation>
    </message>
    <message>
        <source>MAU</source>
        <translation>MAU</translation>
    </message>
    <message>
        <source>MBps-month</source>
        <translation>MB/s-Monat</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Machine image</source>
        <translation>Machine Image</translation>
    </message>
    <message>
        <source>Machines at the start</source>
        <translation>Maschinen zu Beginn</translation>
    </message>
    <message>
        <source>Machines made from one launch template, as many as the load needs; failed ones are replaced.</source>
        <translation>Maschinen aus einer Startvorlage, so viele, wie die Last braucht; ausgefallene werden ersetzt.</translation>
    </message>
    <message>
        <source>Machines never on Spot</source>
        <translation>Maschinen nie auf Spot</translation>
    </message>
    <message>
        <source>Machines of one kind for the pods of a cluster; AWS starts, replaces and upgrades them.</source>
        <translation>Gleichartige Maschinen für die Pods eines Clusters; AWS startet, ersetzt und aktualisiert sie.</translation>
    </message>
    <message>
        <source>Machines on average</source>
        <translation>Maschinen im Durchschnitt</translation>
    </message>
    <message>
        <source>Mail address, number, URL or id of a component.</source>
        <translation>E-Mail-Adresse, Nummer, URL oder ID einer Komponente.</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-Mail an</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Makes a plain check of this name over HTTPS; must not be the name of the record itself.</source>
        <translation>Erzeugt eine einfache Prüfung dieses Namens über HTTPS; darf nicht der Name des Eintrags selbst sein.</translation>
    </message>
    <message>
        <source>Makes a role of this name with these rights; left empty, the role must exist.</source>
        <translation>Legt eine Rolle dieses Namens mit diesen Rechten an; leer gelassen, muss die Rolle vorhanden sein.</translation>
    </message>
    <message>
        <source>Makes an access point, by which the application sees this folder only.</source>
        <translation>Legt einen Zugriffspunkt an, über den die Anwendung nur diesen Ordner sieht.</translation>
    </message>
    <message>
        <source>Makes the network of the pods obey network policies; without it they are ignored.</source>
        <translation>Lässt das Netzwerk der Pods Netzwerkrichtlinien befolgen; sonst werden sie ignoriert.</translation>
    </message>
    <message>
        <source>Malware on disks</source>
        <translation>Schadsoftware auf Datenträgern</translation>
    </message>
    <message>
        <source>Managed policies</source>
        <translation>Verwaltete Richtlinien</translation>
    </message>
    <message>
        <source>Managed policy</source>
        <translation>Verwaltete Richtlinie</translation>
    </message>
    <message>
        <source>Managed secret lets AWS create and rotate it, secret uses one of yours, variable asks for it at each deployment.</source>
        <translation>„Verwaltetes Secret“ lässt AWS es anlegen und rotieren, „Secret“ nutzt eines von Ihnen, „Variable“ fragt bei jeder Bereitstellung danach.</translation>
    </message>
    <message>
        <source>Management events</source>
        <translation>Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>Management events that only read, that change something, or both; audits want both.</source>
        <translation>Verwaltungsereignisse, die nur lesen, die etwas ändern, oder beide; Prüfungen verlangen beide.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Max I/O serves more clients at once, but each of them later.</source>
        <translation>Max I/O bedient mehr Clients zugleich, aber jeden davon später.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>May be reached</source>
        <translation>Darf erreicht werden</translation>
    </message>
    <message>
        <source>May connect</source>
        <translation>Darf sich verbinden</translation>
    </message>
    <message>
        <source>May sign in to the console with a password.</source>
        <translation>Darf sich mit einem Passwort an der Konsole anmelden.</translation>
    </message>
    <message>
        <source>Measure latency</source>
        <translation>Latenz messen</translation>
    </message>
    <message>
        <source>Median.</source>
        <translation>Median.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory and processor of each node.</source>
        <translation>Arbeitsspeicher und Prozessor jedes Knotens.</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Arbeitsspeicher höchstens</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Arbeitsspeicher-Grenze</translation>
    </message>
    <message>
        <source>Memory of a pod</source>
        <translation>Arbeitsspeicher eines Pods</translation>
    </message>
    <message>
        <source>Memory of one task.</source>
        <translation>Arbeitsspeicher einer Aufgabe.</translation>
    </message>
    <message>
        <source>Memory of one task; one vCPU allows 2048 to 8192 in steps of 1024. A task that needs more is killed.</source>
        <translation>Arbeitsspeicher einer Aufgabe; eine vCPU erlaubt 2048 bis 8192 in Schritten von 1024. Eine Aufgabe, die mehr braucht, wird beendet.</translation>
    </message>
    <message>
        <source>Memory of started tasks</source>
        <translation>Arbeitsspeicher gestarteter Tasks</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>Arbeitsspeicher-Anforderung</translation>
    </message>
    <message>
        <source>Memory, Spot</source>
        <translation>Arbeitsspeicher, Spot</translation>
    </message>
    <message>
        <source>Memory, on demand</source>
        <translation>Arbeitsspeicher, On-Demand</translation>
    </message>
    <message>
        <source>Memory, savings plan</source>
        <translation>Arbeitsspeicher, Savings Plan</translation>
    </message>
    <message>
        <source>Memory.</source>
        <translation>Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages given to one call.</source>
        <translation>Nachrichten, die ein Aufruf erhält.</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>Nachrichten pro Monat</translation>
    </message>
    <message>
        <source>Metadata service</source>
        <translation>Metadatendienst</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method and path of each route and the component that answers; left empty, everything goes to the linked one.</source>
        <translation>Methode und Pfad jeder Route und die Komponente, die antwortet; leer gelassen geht alles an die verbundene.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Methods that may pass.</source>
        <translation>Methoden, die durchgelassen werden.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Metrics each minute instead of every five.</source>
        <translation>Metriken jede Minute statt alle fünf.</translation>
    </message>
    <message>
        <source>Metrics of Container Insights</source>
        <translation>Metriken von Container Insights</translation>
    </message>
    <message>
        <source>Metrics per service and task, billed as custom metrics; enhanced goes down to the container.</source>
        <translation>Metriken je Service und Aufgabe, als benutzerdefinierte Metriken abgerechnet; „erweitert“ reicht bis zum Container.</translation>
    </message>
    <message>
        <source>Metrics per shard</source>
        <translation>Metriken je Shard</translation>
    </message>
    <message>
        <source>Metrics that services must scale on, with their targets.</source>
        <translation>Metriken, nach denen Services skalieren müssen, mit ihren Zielen.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>MiB/s</translation>
    </message>
    <message>
        <source>MiBps-month</source>
        <translation>MiB/s-Monat</translation>
    </message>
    <message>
        <source>Minor upgrades</source>
        <translation>Kleine Upgrades</translation>
    </message>
    <message>
        <source>Minute, hour, day, month and day of the week, in UTC.</source>
        <translation>Minute, Stunde, Tag, Monat und Wochentag, in UTC.</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegelt</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model endpoint</source>
        <translation>Modell-Endpunkt</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Monthly cost report</source>
        <translation>Monatlicher Kostenbericht</translation>
    </message>
    <message>
        <source>More memory also means more processor.</source>
        <translation>Mehr Arbeitsspeicher bedeutet auch mehr Prozessorleistung.</translation>
    </message>
    <message>
        <source>More than seven days cost money.</source>
        <translation>Mehr als sieben Tage kosten Geld.</translation>
    </message>
    <message>
        <source>More than the number of instances lets it grow with the load.</source>
        <translation>Mehr als die Zahl der Instances lässt ihn mit der Last wachsen.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Most calls a minute that it accepts.</source>
        <translation>Meiste Aufrufe pro Minute, die er annimmt.</translation>
    </message>
    <message>
        <source>Most calls at once</source>
        <translation>Meiste Aufrufe zugleich</translation>
    </message>
    <message>
        <source>Most calls at once; guards what stands behind.</source>
        <translation>Meiste gleichzeitige Aufrufe; schützt, was dahinter steht.</translation>
    </message>
    <message>
        <source>Most calls for a queue</source>
        <translation>Meiste Aufrufe für eine Warteschlange</translation>
    </message>
    <message>
        <source>Most capacity</source>
        <translation>Größte Kapazität</translation>
    </message>
    <message>
        <source>Most during deployment</source>
        <translation>Höchstanteil bei Bereitstellung</translation>
    </message>
    <message>
        <source>Most instances</source>
        <translation>Meiste Instances</translation>
    </message>
    <message>
        <source>Most machines</source>
        <translation>Höchstzahl der Maschinen</translation>
    </message>
    <message>
        <source>Most nodes</source>
        <translation>Höchstzahl der Knoten</translation>
    </message>
    <message>
        <source>Most pods</source>
        <translation>Höchstzahl der Pods</translation>
    </message>
    <message>
        <source>Most read capacity</source>
        <translation>Höchste Lesekapazität</translation>
    </message>
    <message>
        <source>Most requests a second.</source>
        <translation>Meiste Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Most requests at once.</source>
        <translation>Meiste Anfragen auf einmal.</translation>
    </message>
    <message>
        <source>Most requests from one address within the window, five minutes unless stated; 0 switches it off.</source>
        <translation>Meiste Anfragen einer Adresse im Zeitfenster, fünf Minuten, wenn nichts anderes angegeben ist; 0 schaltet es ab.</translation>
    </message>
    <message>
        <source>Most requests in the period.</source>
        <translation>Meiste Anfragen im Zeitraum.</translation>
    </message>
    <message>
        <source>Most storage.</source>
        <translation>Größter Speicher.</translation>
    </message>
    <message>
        <source>Most tasks</source>
        <translation>Höchstzahl an Aufgaben</translation>
    </message>
    <message>
        <source>Most that a month may cost, in US dollars.</source>
        <translation>Das Meiste, das ein Monat kosten darf, in US-Dollar.</translation>
    </message>
    <message>
        <source>Most that one address may send.</source>
        <translation>Das Meiste, das eine Adresse senden darf.</translation>
    </message>
    <message>
        <source>Most write capacity</source>
        <translation>Höchste Schreibkapazität</translation>
    </message>
    <message>
        <source>Moves backups to cheaper storage; they then stay at least 90 days more.</source>
        <translation>Verschiebt Sicherungen in billigeren Speicher; dort bleiben sie mindestens 90 weitere Tage.</translation>
    </message>
    <message>
        <source>Moves tasks so that the zones stay even.</source>
        <translation>Verschiebt Aufgaben, sodass die Zonen gleich belegt bleiben.</translation>
    </message>
    <message>
        <source>Must answer with a status from 200 to 399 when everything is well.</source>
        <translation>Muss mit einem Status von 200 bis 399 antworten, wenn alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Must fit the processor of the instance types.</source>
        <translation>Muss zum Prozessor der Instance-Typen passen.</translation>
    </message>
    <message>
        <source>Must fit the version of the engine; left empty, it follows from that.</source>
        <translation>Muss zur Version der Engine passen; leer gelassen, ergibt sie sich daraus.</translation>
    </message>
    <message>
        <source>Must lie in the same region and let the load balancing service write.</source>
        <translation>Muss in derselben Region liegen und den Load-Balancing-Dienst schreiben lassen.</translation>
    </message>
    <message>
        <source>Must stand in the first 5,120 bytes of the answer; for the types with a match only.</source>
        <translation>Muss in den ersten 5.120 Bytes der Antwort stehen; nur für die Typen mit Suche.</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>NLCU-hour</source>
        <translation>NLCU-Stunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in AWS</source>
        <translation>Name in AWS</translation>
    </message>
    <message>
        <source>Name in Kubernetes</source>
        <translation>Name in Kubernetes</translation>
    </message>
    <message>
        <source>Name in the task definition.</source>
        <translation>Name in der Aufgabendefinition.</translation>
    </message>
    <message>
        <source>Name of a managed cache policy, own for that of the distribution, or forwarded_values.</source>
        <translation>Name einer verwalteten Cache-Richtlinie, own für die der Verteilung oder forwarded_values.</translation>
    </message>
    <message>
        <source>Name of a managed policy, or own for that of the distribution.</source>
        <translation>Name einer verwalteten Richtlinie oder own für die der Verteilung.</translation>
    </message>
    <message>
        <source>Name of the area that data may not leave, such as eu; regions that share a name may exchange data.</source>
        <translation>Name des Gebiets, das Daten nicht verlassen dürfen, etwa eu; Regionen mit demselben Namen dürfen Daten austauschen.</translation>
    </message>
    <message>
        <source>Name of the container</source>
        <translation>Name des Containers</translation>
    </message>
    <message>
        <source>Name of the first database.</source>
        <translation>Name der ersten Datenbank.</translation>
    </message>
    <message>
        <source>Name of the first user; a name that is not guessed helps.</source>
        <translation>Name des ersten Benutzers; ein nicht zu erratender Name hilft.</translation>
    </message>
    <message>
        <source>Name of the local AWS profile that deployments to this region use; left empty, the default one.</source>
        <translation>Name des lokalen AWS-Profils für Bereitstellungen in diese Region; leer gelassen das Standardprofil.</translation>
    </message>
    <message>
        <source>Name of the log group</source>
        <translation>Name der Protokollgruppe</translation>
    </message>
    <message>
        <source>Name of the metric, such as CPUUtilization.</source>
        <translation>Name der Metrik, etwa CPUUtilization.</translation>
    </message>
    <message>
        <source>Name of the published version; part of the path unless it is $default.</source>
        <translation>Name der veröffentlichten Version; Teil des Pfads, außer er lautet $default.</translation>
    </message>
    <message>
        <source>Name of the secret.</source>
        <translation>Name des Geheimnisses.</translation>
    </message>
    <message>
        <source>Name of the service in the trace; * fits every one.</source>
        <translation>Name des Dienstes im Trace; * passt auf jeden.</translation>
    </message>
    <message>
        <source>Name of the service.</source>
        <translation>Name des Services.</translation>
    </message>
    <message>
        <source>Name of the statement.</source>
        <translation>Name der Anweisung.</translation>
    </message>
    <message>
        <source>Name of the tier (row) that it belongs to.</source>
        <translation>Name der Schicht (Zeile), zu der es gehört.</translation>
    </message>
    <message>
        <source>Name such as api.example.com; needs a certificate.</source>
        <translation>Name wie api.example.com; braucht ein Zertifikat.</translation>
    </message>
    <message>
        <source>Name that all revisions share.</source>
        <translation>Name, den alle Revisionen teilen.</translation>
    </message>
    <message>
        <source>Name that clients use, such as api.example.com; *.example.com covers one level.</source>
        <translation>Name, den Clients verwenden, etwa api.example.com; *.example.com umfasst eine Ebene.</translation>
    </message>
    <message>
        <source>Name to check</source>
        <translation>Zu prüfender Name</translation>
    </message>
    <message>
        <source>Name under which it is called.</source>
        <translation>Name, unter dem er aufgerufen wird.</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>Name.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of forwarded cookies</source>
        <translation>Namen weitergegebener Cookies</translation>
    </message>
    <message>
        <source>Names of the metrics in CloudWatch; of a cache the first one, for each of its nodes.</source>
        <translation>Namen der Metriken in CloudWatch; bei einem Cache die erste, für jeden seiner Knoten.</translation>
    </message>
    <message>
        <source>Names of the rules</source>
        <translation>Namen der Regeln</translation>
    </message>
    <message>
        <source>Names of the secrets that must exist.</source>
        <translation>Namen der Secrets, die es geben muss.</translation>
    </message>
    <message>
        <source>Names of the zones</source>
        <translation>Namen der Zonen</translation>
    </message>
    <message>
        <source>Names such as api.example.com under which it is reached; each must be covered by the certificate.</source>
        <translation>Namen wie api.example.com, unter denen sie erreichbar ist; jeder muss vom Zertifikat abgedeckt sein.</translation>
    </message>
    <message>
        <source>Names that it covers besides.</source>
        <translation>Namen, die es außerdem abdeckt.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Needs the body</source>
        <translation>Braucht den Inhalt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network ACL</source>
        <translation>Netzwerk-ACL</translation>
    </message>
    <message>
        <source>Network ACLs refuse by default</source>
        <translation>Netzwerk-ACLs lehnen standardmäßig ab</translation>
    </message>
    <message>
        <source>Network isolation</source>
        <translation>Netzwerkisolation</translation>
    </message>
    <message>
        <source>Network mode</source>
        <translation>Netzwerkmodus</translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation>Netzwerkrichtlinien</translation>
    </message>
    <message>
        <source>Network policy</source>
        <translation>Netzwerkrichtlinie</translation>
    </message>
    <message>
        <source>Network records</source>
        <translation>Netzwerkaufzeichnungen</translation>
    </message>
    <message>
        <source>Network records of functions</source>
        <translation>Netzwerkdaten von Funktionen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Networks that are attached; their ranges must not overlap. Each is billed by the hour.</source>
        <translation>Angeschlossene Netzwerke; ihre Bereiche dürfen sich nicht überschneiden. Jedes wird nach Stunden berechnet.</translation>
    </message>
    <message>
        <source>Never fewer than this.</source>
        <translation>Nie weniger als dies.</translation>
    </message>
    <message>
        <source>Never fewer than this; one per zone keeps serving when a zone fails.</source>
        <translation>Nie weniger als diese; eine je Zone bedient weiter, wenn eine Zone ausfällt.</translation>
    </message>
    <message>
        <source>Never more than this.</source>
        <translation>Nie mehr als dies.</translation>
    </message>
    <message>
        <source>Never more than this; bounds the bill and the load on what stands behind.</source>
        <translation>Nie mehr als diese; begrenzt die Rechnung und die Last auf das, was dahinter steht.</translation>
    </message>
    <message>
        <source>Never removes capacity.</source>
        <translation>Entfernt nie Kapazität.</translation>
    </message>
    <message>
        <source>New connections per second</source>
        <translation>Neue Verbindungen pro Sekunde</translation>
    </message>
    <message>
        <source>New controls too</source>
        <translation>Auch neue Kontrollen</translation>
    </message>
    <message>
        <source>New data is encrypted with new key material each year.</source>
        <translation>Neue Daten werden jedes Jahr mit neuem Schlüsselmaterial verschlüsselt.</translation>
    </message>
    <message>
        <source>New images and functions, and machines that are watched.</source>
        <translation>Neue Images und Funktionen sowie beobachtete Maschinen.</translation>
    </message>
    <message>
        <source>New messages are hidden for this time.</source>
        <translation>Neue Nachrichten sind so lange verborgen.</translation>
    </message>
    <message>
        <source>Newest version that viewers may use.</source>
        <translation>Neueste Version, die Betrachter verwenden dürfen.</translation>
    </message>
    <message>
        <source>No keys of the root user</source>
        <translation>Keine Schlüssel des Root-Benutzers</translation>
    </message>
    <message>
        <source>No service may grow beyond this.</source>
        <translation>Kein Service darf darüber hinaus wachsen.</translation>
    </message>
    <message>
        <source>Nobody can change or delete objects before their time, not even the owner.</source>
        <translation>Niemand kann Objekte vor ihrer Zeit ändern oder löschen, auch nicht der Eigentümer.</translation>
    </message>
    <message>
        <source>Nobody can delete a backup earlier, not even the administrator; 0 leaves the vault open.</source>
        <translation>Niemand kann eine Sicherung früher löschen, auch nicht die Verwaltung; 0 lässt den Tresor offen.</translation>
    </message>
    <message>
        <source>Node group</source>
        <translation>Knotengruppe</translation>
    </message>
    <message>
        <source>Node hours</source>
        <translation>Knotenstunden</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes and people inside the VPC reach the control plane without the internet.</source>
        <translation>Knoten und Personen in der VPC erreichen die Steuerungsebene ohne das Internet.</translation>
    </message>
    <message>
        <source>Nodes at the start</source>
        <translation>Knoten zu Beginn</translation>
    </message>
    <message>
        <source>Nodes on average</source>
        <translation>Knoten im Durchschnitt</translation>
    </message>
    <message>
        <source>Nodes on standby</source>
        <translation>Knoten in Bereitschaft</translation>
    </message>
    <message>
        <source>Nodes that are not healthy are replaced.</source>
        <translation>Fehlerhafte Knoten werden ersetzt.</translation>
    </message>
    <message>
        <source>None, only the listed countries, or all but the listed ones.</source>
        <translation>Keine, nur die genannten Länder oder alle außer den genannten.</translation>
    </message>
    <message>
        <source>Not as root</source>
        <translation>Nicht als root</translation>
    </message>
    <message>
        <source>Not possible for CloudFront.</source>
        <translation>Für CloudFront nicht möglich.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing can be made public, by mistake or on purpose.</source>
        <translation>Nichts kann öffentlich gemacht werden, weder versehentlich noch absichtlich.</translation>
    </message>
    <message>
        <source>Nothing is changed by hand.</source>
        <translation>Nichts wird von Hand geändert.</translation>
    </message>
    <message>
        <source>Notices or stops suspicious sign-ins; needs the plan Plus.</source>
        <translation>Bemerkt oder verhindert verdächtige Anmeldungen; braucht den Tarif Plus.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number for routing (ASN)</source>
        <translation>Nummer für das Routing (ASN)</translation>
    </message>
    <message>
        <source>Number of data nodes</source>
        <translation>Zahl der Datenknoten</translation>
    </message>
    <message>
        <source>Number of the availability zone whose gateway uses it.</source>
        <translation>Nummer der Availability Zone, deren Gateway sie nutzt.</translation>
    </message>
    <message>
        <source>Number of the availability zone, counted from 1.</source>
        <translation>Nummer der Availability Zone, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Number of the availability zone, counted from 1; when that zone fails, so does everything routed through this gateway.</source>
        <translation>Nummer der Availability Zone, ab 1 gezählt; fällt diese Zone aus, dann auch alles, was über dieses Gateway geleitet wird.</translation>
    </message>
    <message>
        <source>Number of your site (ASN)</source>
        <translation>Nummer des eigenen Standorts (ASN)</translation>
    </message>
    <message>
        <source>Number of your site in the exchange of routes.</source>
        <translation>Nummer des eigenen Standorts beim Austausch von Routen.</translation>
    </message>
    <message>
        <source>Object lock</source>
        <translation>Objektsperre</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Objects from a file or address that are applied to a cluster as they are.</source>
        <translation>Objekte aus einer Datei oder von einer Adresse, die unverändert auf einen Cluster angewendet werden.</translation>
    </message>
    <message>
        <source>Objects older than this are deleted; left empty, they are kept.</source>
        <translation>Objekte, die älter sind, werden gelöscht; leer gelassen bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Objects older than this move to an archive, from which reading costs more and may take hours.</source>
        <translation>Ältere Objekte wandern in ein Archiv, aus dem das Lesen mehr kostet und Stunden dauern kann.</translation>
    </message>
    <message>
        <source>Objects older than this move to cheaper storage that charges for reading.</source>
        <translation>Objekte, die älter sind, wandern in günstigeren Speicher, der das Lesen berechnet.</translation>
    </message>
    <message>
        <source>Objects that are put, copied or listed.</source>
        <translation>Objekte, die abgelegt, kopiert oder aufgelistet werden.</translation>
    </message>
    <message>
        <source>Objects that are read.</source>
        <translation>Objekte, die gelesen werden.</translation>
    </message>
    <message>
        <source>Of a calculated check, how many must be healthy; 0 makes it healthy always, more than there are never.</source>
        <translation>Bei einer berechneten Prüfung, wie viele fehlerfrei sein müssen; 0 macht sie immer fehlerfrei, mehr, als es gibt, nie.</translation>
    </message>
    <message>
        <source>Of a calculated check, the checks whose answers count; up to 255.</source>
        <translation>Bei einer berechneten Prüfung die Prüfungen, deren Ergebnisse zählen; höchstens 255.</translation>
    </message>
    <message>
        <source>Of a direct answer.</source>
        <translation>Einer direkten Antwort.</translation>
    </message>
    <message>
        <source>Of a global database, to each region that follows; half of the reads and writes of storage are assumed.</source>
        <translation>Bei einer globalen Datenbank in jede Region, die folgt; angenommen wird die Hälfte der Lese- und Schreibvorgänge des Speichers.</translation>
    </message>
    <message>
        <source>Of a global index with provisioned billing; left empty, that of the table.</source>
        <translation>Eines globalen Index bei bereitgestellter Abrechnung; leer gelassen die der Tabelle.</translation>
    </message>
    <message>
        <source>Of a global index with provisioned billing; too little of it slows writes to the table down. Left empty, that of the table.</source>
        <translation>Eines globalen Index bei bereitgestellter Abrechnung; zu wenig davon bremst Schreibvorgänge auf die Tabelle. Leer gelassen die der Tabelle.</translation>
    </message>
    <message>
        <source>Of a random value.</source>
        <translation>Eines zufälligen Werts.</translation>
    </message>
    <message>
        <source>Of a stream, at its newest record or at its oldest.</source>
        <translation>Bei einem Datenstrom beim neuesten oder beim ältesten Datensatz.</translation>
    </message>
    <message>
        <source>Of each data node.</source>
        <translation>Jedes Datenknotens.</translation>
    </message>
    <message>
        <source>Of each machine.</source>
        <translation>Jeder Maschine.</translation>
    </message>
    <message>
        <source>Of each node, for images and logs.</source>
        <translation>Jedes Knotens, für Abbilder und Protokolle.</translation>
    </message>
    <message>
        <source>Of it archived</source>
        <translation>Davon archiviert</translation>
    </message>
    <message>
        <source>Of it seldom read</source>
        <translation>Davon selten gelesen</translation>
    </message>
    <message>
        <source>Of that service.</source>
        <translation>Dieses Services.</translation>
    </message>
    <message>
        <source>Of the Fargate tasks whose processes are watched, on average over the month.</source>
        <translation>Der Fargate-Aufgaben, deren Prozesse beobachtet werden, im Monatsmittel.</translation>
    </message>
    <message>
        <source>Of the alert.</source>
        <translation>Der Warnung.</translation>
    </message>
    <message>
        <source>Of the application.</source>
        <translation>Der Anwendung.</translation>
    </message>
    <message>
        <source>Of the chart&apos;s pods that call AWS; its role is bound to it.</source>
        <translation>Der Pods des Charts, die AWS aufrufen; die Rolle wird daran gebunden.</translation>
    </message>
    <message>
        <source>Of the databases whose logins are watched.</source>
        <translation>Der Datenbanken, deren Anmeldungen beobachtet werden.</translation>
    </message>
    <message>
        <source>Of the index.</source>
        <translation>Des Index.</translation>
    </message>
    <message>
        <source>Of the load balancer, on average; one is 25 new connections a second or a gigabyte an hour.</source>
        <translation>Des Load Balancers, im Durchschnitt; eine sind 25 neue Verbindungen je Sekunde oder ein Gigabyte je Stunde.</translation>
    </message>
    <message>
        <source>Of the machines beyond the base; about two thirds cheaper, may end with two minutes&apos; notice.</source>
        <translation>Der Maschinen über der Basis; etwa zwei Drittel günstiger, kann mit zwei Minuten Vorlauf enden.</translation>
    </message>
    <message>
        <source>Of the manifest; one with a version in it makes deployments repeatable.</source>
        <translation>Des Manifests; eine mit Version darin macht Bereitstellungen wiederholbar.</translation>
    </message>
    <message>
        <source>Of the partition key.</source>
        <translation>Des Partitionsschlüssels.</translation>
    </message>
    <message>
        <source>Of the plan and its key.</source>
        <translation>Des Plans und seines Schlüssels.</translation>
    </message>
    <message>
        <source>Of the request.</source>
        <translation>Der Anfrage.</translation>
    </message>
    <message>
        <source>Of the service account.</source>
        <translation>Des Dienstkontos.</translation>
    </message>
    <message>
        <source>Of the service.</source>
        <translation>Des Services.</translation>
    </message>
    <message>
        <source>Of the sort key.</source>
        <translation>Des Sortierschlüssels.</translation>
    </message>
    <message>
        <source>Of the tasks beyond the base, this weight runs on Spot: about 70 % cheaper, may end with two minutes&apos; notice.</source>
        <translation>Von den Aufgaben jenseits der Basis läuft dieses Gewicht auf Spot: etwa 70 % günstiger, kann mit zwei Minuten Vorwarnung enden.</translation>
    </message>
    <message>
        <source>Of the tasks beyond the base, this weight runs on regular capacity.</source>
        <translation>Von den Aufgaben jenseits der Basis läuft dieses Gewicht auf regulärer Kapazität.</translation>
    </message>
    <message>
        <source>Of the user, group or service account.</source>
        <translation>Des Benutzers, der Gruppe oder des Dienstkontos.</translation>
    </message>
    <message>
        <source>Of up to 1 KB each; one for every second request is assumed.</source>
        <translation>Von bis zu 1 KB; angenommen wird einer für jede zweite Anfrage.</translation>
    </message>
    <message>
        <source>Of up to 4 KB each; one per request is assumed.</source>
        <translation>Von bis zu 4 KB; angenommen wird einer je Anfrage.</translation>
    </message>
    <message>
        <source>Often used files.</source>
        <translation>Oft benutzte Dateien.</translation>
    </message>
    <message>
        <source>Older events are dropped.</source>
        <translation>Ältere Ereignisse werden verworfen.</translation>
    </message>
    <message>
        <source>Older machines are replaced; left empty, never.</source>
        <translation>Ältere Maschinen werden ersetzt; leer gelassen, nie.</translation>
    </message>
    <message>
        <source>Older messages are lost.</source>
        <translation>Ältere Nachrichten gehen verloren.</translation>
    </message>
    <message>
        <source>Oldest TLS version</source>
        <translation>Älteste TLS-Version</translation>
    </message>
    <message>
        <source>Oldest event</source>
        <translation>Ältestes Ereignis</translation>
    </message>
    <message>
        <source>Oldest version allowed.</source>
        <translation>Älteste erlaubte Version.</translation>
    </message>
    <message>
        <source>Oldest version of TLS and ciphers that clients may use.</source>
        <translation>Älteste Version von TLS und Chiffren, die Clients verwenden dürfen.</translation>
    </message>
    <message>
        <source>Oldest version of TLS and ciphers that clients may use; the recommended one refuses everything before TLS 1.2.</source>
        <translation>Älteste Version von TLS und Chiffren, die Clients verwenden dürfen; die empfohlene lehnt alles vor TLS 1.2 ab.</translation>
    </message>
    <message>
        <source>On average at one moment; assumes that each stays open for a minute.</source>
        <translation>Im Durchschnitt zu einem Zeitpunkt; angenommen wird, dass jede eine Minute offen bleibt.</translation>
    </message>
    <message>
        <source>On average over the month.</source>
        <translation>Im Durchschnitt über den Monat.</translation>
    </message>
    <message>
        <source>On average.</source>
        <translation>Im Durchschnitt.</translation>
    </message>
    <message>
        <source>On average; assumes that five requests share a connection.</source>
        <translation>Im Durchschnitt; angenommen wird, dass sich fünf Anfragen eine Verbindung teilen.</translation>
    </message>
    <message>
        <source>On average; billed for Express only, at 64 MB.</source>
        <translation>Im Mittel; nur für Express abgerechnet, mit 64 MB.</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>On demand follows the load, provisioned has a number of shards.</source>
        <translation>Bedarfsgesteuert folgt der Last, bereitgestellt hat eine Zahl von Shards.</translation>
    </message>
    <message>
        <source>On demand pays per request, provisioned for a capacity whether used or not.</source>
        <translation>„Nach Bedarf“ zahlt je Anfrage, „bereitgestellt“ für eine Kapazität, ob benutzt oder nicht.</translation>
    </message>
    <message>
        <source>On this port; left empty, on all.</source>
        <translation>Auf diesem Port; leer gelassen, auf allen.</translation>
    </message>
    <message>
        <source>On which clients connect.</source>
        <translation>Auf dem sich Clients verbinden.</translation>
    </message>
    <message>
        <source>One machine of an Aurora cluster, the writer or a reader; follows from the cluster, which carries its cost.</source>
        <translation>Eine Maschine eines Aurora-Clusters, der Writer oder ein Reader; ergibt sich aus dem Cluster, der ihre Kosten trägt.</translation>
    </message>
    <message>
        <source>One per zone keeps a copy of everything in each of them.</source>
        <translation>Einer je Zone hält in jeder eine Kopie von allem.</translation>
    </message>
    <message>
        <source>One per zone keeps serving when a zone fails.</source>
        <translation>Einer je Zone bedient weiter, wenn eine Zone ausfällt.</translation>
    </message>
    <message>
        <source>One per zone keeps the other zones online when a zone fails, a single one costs less, none cuts private tiers off, explicit means that you draw them.</source>
        <translation>„Je Zone“ hält die anderen Zonen online, wenn eine ausfällt, „einzeln“ kostet weniger, „keine“ trennt private Schichten ab, „ausdrücklich“ heißt, dass Sie sie zeichnen.</translation>
    </message>
    <message>
        <source>One range per zone; left empty, the ranges are cut from the range of the network.</source>
        <translation>Ein Bereich je Zone; leer gelassen werden die Bereiche aus dem des Netzwerks geschnitten.</translation>
    </message>
    <message>
        <source>One row of subnets per tier, one subnet per zone; public tiers reach the internet directly, private ones through NAT, isolated ones not at all.</source>
        <translation>Eine Zeile von Subnetzen je Schicht, ein Subnetz je Zone; öffentliche Schichten erreichen das Internet direkt, private durch NAT, isolierte gar nicht.</translation>
    </message>
    <message>
        <source>One snapshot is free, each further one is billed.</source>
        <translation>Ein Snapshot ist kostenlos, jeder weitere wird abgerechnet.</translation>
    </message>
    <message>
        <source>One that exists: view, edit, admin or cluster-admin, or the name of one made by the rights below.</source>
        <translation>Eine vorhandene: view, edit, admin oder cluster-admin, oder der Name einer aus den Rechten unten.</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>Eine Zone</translation>
    </message>
    <message>
        <source>Only costs of</source>
        <translation>Nur Kosten von</translation>
    </message>
    <message>
        <source>Only costs tagged</source>
        <translation>Nur Kosten mit Tag</translation>
    </message>
    <message>
        <source>Only count</source>
        <translation>Nur zählen</translation>
    </message>
    <message>
        <source>Only grow</source>
        <translation>Nur vergrößern</translation>
    </message>
    <message>
        <source>Only messages whose attributes fit this policy (JSON) are delivered.</source>
        <translation>Nur Nachrichten, deren Attribute auf diese Richtlinie (JSON) passen, werden zugestellt.</translation>
    </message>
    <message>
        <source>Only so many images are kept; left empty, all of them are, and billed.</source>
        <translation>Nur so viele Images werden behalten; leer gelassen alle, und alle werden abgerechnet.</translation>
    </message>
    <message>
        <source>Only takes effect with a certificate of your own; without one AWS accepts TLS 1.0.</source>
        <translation>Wirkt nur mit einem eigenen Zertifikat; ohne eines akzeptiert AWS TLS 1.0.</translation>
    </message>
    <message>
        <source>Only the messages that failed are offered again, not the whole batch; the code must say which.</source>
        <translation>Nur die fehlgeschlagenen Nachrichten werden erneut angeboten, nicht der ganze Stapel; der Code muss sie nennen.</translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation>Nur diese Länder</translation>
    </message>
    <message>
        <source>Only what changed is stored again.</source>
        <translation>Nur was sich geändert hat, wird erneut gespeichert.</translation>
    </message>
    <message>
        <source>Open at once.</source>
        <translation>Gleichzeitig offen.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>Offene Ports</translation>
    </message>
    <message>
        <source>OpenID Connect before any request is let through, by the controller alb.</source>
        <translation>OpenID Connect, bevor eine Anfrage durchgelassen wird, durch den Controller alb.</translation>
    </message>
    <message>
        <source>OpenSearch domain</source>
        <translation>OpenSearch-Domain</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Operator, key and value that must hold.</source>
        <translation>Operator, Schlüssel und Wert, die gelten müssen.</translation>
    </message>
    <message>
        <source>Optimized caches by path, disabled passes everything on (right for an API), use origin headers lets the origin decide; a policy of its own, or forwarded values, take what stands below.</source>
        <translation>Optimized speichert nach Pfad zwischen, Disabled reicht alles weiter (richtig für eine API), UseOrigin lässt den Ursprung entscheiden; eine eigene Richtlinie (own) oder forwarded_values nehmen, was unten steht.</translation>
    </message>
    <message>
        <source>Optional features</source>
        <translation>Zusatzfunktionen</translation>
    </message>
    <message>
        <source>Order of the rule.</source>
        <translation>Reihenfolge der Regel.</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>Reihenfolge der Regeln</translation>
    </message>
    <message>
        <source>Ordered for gp3 of 400 GiB and more.</source>
        <translation>Für gp3 ab 400 GiB bestellt.</translation>
    </message>
    <message>
        <source>Ordered for io1 and io2, and for gp3 beyond the 3,000 it has anyway.</source>
        <translation>Für io1 und io2 bestellt, und für gp3 über die 3.000 hinaus, die es ohnehin hat.</translation>
    </message>
    <message>
        <source>Ordered for io1 and io2, and for gp3 of 400 GiB and more.</source>
        <translation>Für io1 und io2 bestellt, und für gp3 ab 400 GiB.</translation>
    </message>
    <message>
        <source>Ordered throughput</source>
        <translation>Bestellter Durchsatz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Origin access control</source>
        <translation>Ursprungszugriffskontrolle</translation>
    </message>
    <message>
        <source>Origin of the service</source>
        <translation>Herkunft des Dienstes</translation>
    </message>
    <message>
        <source>Origin requests</source>
        <translation>Ursprungsanfragen</translation>
    </message>
    <message>
        <source>Other checks</source>
        <translation>Andere Prüfungen</translation>
    </message>
    <message>
        <source>Other requests</source>
        <translation>Andere Anfragen</translation>
    </message>
    <message>
        <source>Other treatment for some paths; the first that fits wins.</source>
        <translation>Andere Behandlung für einige Pfade; das erste passende Verhalten gilt.</translation>
    </message>
    <message>
        <source>Other ways to find items; each costs storage and writes.</source>
        <translation>Weitere Wege, Elemente zu finden; jeder kostet Speicher und Schreibvorgänge.</translation>
    </message>
    <message>
        <source>Otherwise an administrator creates each account.</source>
        <translation>Sonst legt ein Administrator jedes Konto an.</translation>
    </message>
    <message>
        <source>Otherwise changes wait for the maintenance window.</source>
        <translation>Sonst warten Änderungen auf das Wartungsfenster.</translation>
    </message>
    <message>
        <source>Otherwise changes wait for the maintenance window; some of them restart the database.</source>
        <translation>Sonst warten Änderungen auf das Wartungsfenster; manche starten die Datenbank neu.</translation>
    </message>
    <message>
        <source>Out of those looked at; left empty, all of them.</source>
        <translation>Von den betrachteten; leer gelassen alle.</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Over how long requests of one address are counted.</source>
        <translation>Über welche Zeit Anfragen einer Adresse gezählt werden.</translation>
    </message>
    <message>
        <source>Over how many zones everything that serves requests must spread.</source>
        <translation>Über wie viele Zonen sich alles erstrecken muss, was Anfragen bedient.</translation>
    </message>
    <message>
        <source>Over how many zones the network spreads; two survive the loss of one, three keep two thirds of the capacity then.</source>
        <translation>Über wie viele Zonen sich das Netzwerk erstreckt; zwei überstehen den Verlust einer, drei behalten dann zwei Drittel der Kapazität.</translation>
    </message>
    <message>
        <source>Over the month.</source>
        <translation>Über den Monat.</translation>
    </message>
    <message>
        <source>Over the month; a scaling service spends most hours near its minimum, so a quarter of the way up is assumed.</source>
        <translation>Über den Monat; ein skalierender Service verbringt die meisten Stunden nahe seinem Minimum, daher wird ein Viertel des Weges nach oben angenommen.</translation>
    </message>
    <message>
        <source>Over which time records are gathered.</source>
        <translation>Über welche Zeit Aufzeichnungen gesammelt werden.</translation>
    </message>
    <message>
        <source>Overrides the command of the image.</source>
        <translation>Ersetzt den Befehl des Images.</translation>
    </message>
    <message>
        <source>Overrides the entry point of the image.</source>
        <translation>Ersetzt den Einstiegspunkt des Images.</translation>
    </message>
    <message>
        <source>Overrides the one of the image.</source>
        <translation>Ersetzt das Verzeichnis des Images.</translation>
    </message>
    <message>
        <source>Overwritten and deleted versions older than this are removed.</source>
        <translation>Überschriebene und gelöschte Versionen, die älter sind, werden entfernt.</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Own content</source>
        <translation>Eigener Inhalt</translation>
    </message>
    <message>
        <source>Own host name</source>
        <translation>Eigener Hostname</translation>
    </message>
    <message>
        <source>Own host names</source>
        <translation>Eigene Hostnamen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Objekteigentümerschaft</translation>
    </message>
    <message>
        <source>PUT-payload-unit</source>
        <translation>PUT-Nutzlasteinheit</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part of the data that has moved to infrequent access.</source>
        <translation>Teil der Daten, der in den seltenen Zugriff gewandert ist.</translation>
    </message>
    <message>
        <source>Part of the data that has moved to the archive.</source>
        <translation>Teil der Daten, der ins Archiv gewandert ist.</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Partitionsschlüssel</translation>
    </message>
    <message>
        <source>Parts of the cluster that AWS keeps up to date; further ones, or ones with settings, are drawn.</source>
        <translation>Teile des Clusters, die AWS aktuell hält; weitere oder solche mit Einstellungen werden gezeichnet.</translation>
    </message>
    <message>
        <source>Parts of the request; each becomes a rule.</source>
        <translation>Teile der Anfrage; jeder wird eine Regel.</translation>
    </message>
    <message>
        <source>Parts over which the keys are spread.</source>
        <translation>Teile, auf die die Schlüssel verteilt werden.</translation>
    </message>
    <message>
        <source>Passed to the origin</source>
        <translation>An den Ursprung weitergegeben</translation>
    </message>
    <message>
        <source>Passes the host header on unchanged.</source>
        <translation>Gibt den Host-Header unverändert weiter.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the administrator</source>
        <translation>Passwort des Administrators</translation>
    </message>
    <message>
        <source>Passwords need small and capital letters, digits and other signs.</source>
        <translation>Passwörter brauchen kleine und große Buchstaben, Ziffern und andere Zeichen.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path at the origin</source>
        <translation>Pfad beim Ursprung</translation>
    </message>
    <message>
        <source>Path behaviours</source>
        <translation>Verhalten je Pfad</translation>
    </message>
    <message>
        <source>Path of the archive with the code.</source>
        <translation>Pfad des Archivs mit dem Code.</translation>
    </message>
    <message>
        <source>Path of the model</source>
        <translation>Pfad des Modells</translation>
    </message>
    <message>
        <source>Path of the page at the origin, such as /errors/500.html.</source>
        <translation>Pfad der Seite beim Ursprung, etwa /errors/500.html.</translation>
    </message>
    <message>
        <source>Path of the role</source>
        <translation>Pfad der Rolle</translation>
    </message>
    <message>
        <source>Path rules</source>
        <translation>Pfadregeln</translation>
    </message>
    <message>
        <source>Path that a target must answer.</source>
        <translation>Pfad, auf den ein Ziel antworten muss.</translation>
    </message>
    <message>
        <source>Path that a target must answer; it should be quick and say whether the target can serve.</source>
        <translation>Pfad, auf den ein Ziel antworten muss; er sollte schnell sein und sagen, ob das Ziel bedienen kann.</translation>
    </message>
    <message>
        <source>Path that must answer before a pod gets requests.</source>
        <translation>Pfad, der antworten muss, bevor ein Pod Anfragen bekommt.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Paths or hosts that must lead somewhere, such as /api/v1/*.</source>
        <translation>Pfade oder Hosts, die irgendwohin führen müssen, etwa /api/v1/*.</translation>
    </message>
    <message>
        <source>Pattern with * and ?, such as /api/v1/*.</source>
        <translation>Muster mit * und ?, etwa /api/v1/*.</translation>
    </message>
    <message>
        <source>Pattern with * and ?, such as /static/*.</source>
        <translation>Muster mit * und ?, etwa /static/*.</translation>
    </message>
    <message>
        <source>Patterns with * and ?; one of them must fit.</source>
        <translation>Muster mit * und ?; eines davon muss passen.</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause nach</translation>
    </message>
    <message>
        <source>Pause after adding</source>
        <translation>Pause nach dem Hinzufügen</translation>
    </message>
    <message>
        <source>Pause after removing</source>
        <translation>Pause nach dem Entfernen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Peering connection</source>
        <translation>Peering-Verbindung</translation>
    </message>
    <message>
        <source>People belong into IAM Identity Center, programs inside AWS into roles.</source>
        <translation>Menschen gehören in das IAM Identity Center, Programme in AWS in Rollen.</translation>
    </message>
    <message>
        <source>People can open a shell on a node without keys or open ports.</source>
        <translation>Personen können ohne Schlüssel und offene Ports eine Shell auf einem Knoten öffnen.</translation>
    </message>
    <message>
        <source>Per instance over the month; a quarter of the way from the least to the most is assumed.</source>
        <translation>Je Instance über den Monat; angenommen wird ein Viertel des Weges vom Kleinsten zum Größten.</translation>
    </message>
    <message>
        <source>Percent of the amount at which people are told.</source>
        <translation>Prozent des Betrags, bei denen benachrichtigt wird.</translation>
    </message>
    <message>
        <source>Percent of the budget at which people must be told.</source>
        <translation>Prozent des Budgets, bei denen benachrichtigt werden muss.</translation>
    </message>
    <message>
        <source>Percent, or requests per machine and minute; machines are added above it and removed below it.</source>
        <translation>Prozent, oder Anfragen je Maschine und Minute; darüber kommen Maschinen hinzu, darunter werden sie entfernt.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Performance Insights</source>
        <translation>Performance Insights</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Periods that must fail</source>
        <translation>Zeiträume mit Überschreitung</translation>
    </message>
    <message>
        <source>Permanent (301) is remembered by browsers.</source>
        <translation>„Dauerhaft“ (301) merken sich Browser.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>Permissions under one name, given to several roles or users.</source>
        <translation>Berechtigungen unter einem Namen, die mehrere Rollen oder Benutzer erhalten.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personal data can be deleted.</source>
        <translation>Personenbezogene Daten können gelöscht werden.</translation>
    </message>
    <message>
        <source>Personal data can be handed out.</source>
        <translation>Personenbezogene Daten können herausgegeben werden.</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Places that ask</source>
        <translation>Orte, die fragen</translation>
    </message>
    <message>
        <source>Places the replicas in other zones.</source>
        <translation>Platziert die Replikate in anderen Zonen.</translation>
    </message>
    <message>
        <source>Plain settings; secrets belong in Secrets Manager.</source>
        <translation>Einfache Einstellungen; Geheimnisse gehören in Secrets Manager.</translation>
    </message>
    <message>
        <source>Plain settings; whatever is secret belongs under secrets.</source>
        <translation>Einfache Einstellungen; was geheim ist, gehört unter „Secrets“.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>Plattformversion</translation>
    </message>
    <message>
        <source>Pod security</source>
        <translation>Pod-Sicherheit</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Pods accept connections only from their own namespace and from where a network policy allows it.</source>
        <translation>Pods nehmen Verbindungen nur aus ihrem eigenen Namespace an und von dort, wo eine Netzwerkrichtlinie es erlaubt.</translation>
    </message>
    <message>
        <source>Pods at most</source>
        <translation>Pods höchstens</translation>
    </message>
    <message>
        <source>Pods of chosen namespaces run without machines of your own.</source>
        <translation>Pods gewählter Namespaces laufen ohne eigene Maschinen.</translation>
    </message>
    <message>
        <source>Pods of this namespace.</source>
        <translation>Pods dieses Namespaces.</translation>
    </message>
    <message>
        <source>Pods on average</source>
        <translation>Pods im Durchschnitt</translation>
    </message>
    <message>
        <source>Pods on nodes that are paid for</source>
        <translation>Pods auf bezahlten Knoten</translation>
    </message>
    <message>
        <source>Pods with these labels.</source>
        <translation>Pods mit diesen Labels.</translation>
    </message>
    <message>
        <source>Point-in-time recovery</source>
        <translation>Point-in-Time-Recovery</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the check, or traffic-port for the port of the target.</source>
        <translation>Port der Prüfung oder traffic-port für den Port des Ziels.</translation>
    </message>
    <message>
        <source>Port of the nodes</source>
        <translation>Port der Knoten</translation>
    </message>
    <message>
        <source>Port of the redirect</source>
        <translation>Port der Umleitung</translation>
    </message>
    <message>
        <source>Port of the target; left empty, its usual one. The security groups follow from it.</source>
        <translation>Port des Ziels; leer gelassen sein üblicher. Die Sicherheitsgruppen ergeben sich daraus.</translation>
    </message>
    <message>
        <source>Port of the targets unless a target brings its own.</source>
        <translation>Port der Ziele, sofern ein Ziel keinen eigenen mitbringt.</translation>
    </message>
    <message>
        <source>Port on which it is called.</source>
        <translation>Port, an dem er aufgerufen wird.</translation>
    </message>
    <message>
        <source>Port on which it serves.</source>
        <translation>Port, an dem sie bedient.</translation>
    </message>
    <message>
        <source>Port on which the cache listens.</source>
        <translation>Port, an dem der Cache lauscht.</translation>
    </message>
    <message>
        <source>Port on which the container listens.</source>
        <translation>Port, an dem der Container lauscht.</translation>
    </message>
    <message>
        <source>Port on which the database listens.</source>
        <translation>Port, an dem die Datenbank lauscht.</translation>
    </message>
    <message>
        <source>Port on which the machines serve.</source>
        <translation>Port, auf dem die Maschinen bedienen.</translation>
    </message>
    <message>
        <source>Port that clients connect to.</source>
        <translation>Port, mit dem sich Clients verbinden.</translation>
    </message>
    <message>
        <source>Port that is asked.</source>
        <translation>Port, der gefragt wird.</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Übertragbarkeit</translation>
    </message>
    <message>
        <source>Ports that may be open to the internet; 80 and 443 when nothing is said.</source>
        <translation>Ports, die zum Internet offen sein dürfen; ohne Angabe 80 und 443.</translation>
    </message>
    <message>
        <source>Ports that the security group opens to those who may connect; left empty, the ports of the listeners.</source>
        <translation>Ports, die die Sicherheitsgruppe für Berechtigte öffnet; leer gelassen die Ports der Listener.</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Prefix of access logs</source>
        <translation>Präfix der Zugriffsprotokolle</translation>
    </message>
    <message>
        <source>Prefix of log streams</source>
        <translation>Präfix der Protokollströme</translation>
    </message>
    <message>
        <source>Prefix of the sign-in pages</source>
        <translation>Präfix der Anmeldeseiten</translation>
    </message>
    <message>
        <source>Primary region</source>
        <translation>Primäre Region</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Priority by name of the rule, such as rate-limit; lower numbers come first.</source>
        <translation>Priorität nach Name der Regel, etwa rate-limit; kleinere Zahlen kommen zuerst.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>Private names</source>
        <translation>Private Namen</translation>
    </message>
    <message>
        <source>Private number of the gateway in the exchange of routes; must differ from that of your own sites.</source>
        <translation>Private Nummer des Gateways beim Austausch von Routen; sie muss sich von denen eigener Standorte unterscheiden.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Processes in containers</source>
        <translation>Prozesse in Containern</translation>
    </message>
    <message>
        <source>Processing power of one task, 1024 units are one vCPU; it decides which sizes of memory are allowed.</source>
        <translation>Rechenleistung einer Aufgabe, 1024 Einheiten sind eine vCPU; sie bestimmt, welche Arbeitsspeichergrößen erlaubt sind.</translation>
    </message>
    <message>
        <source>Processing power of one task.</source>
        <translation>Rechenleistung einer Aufgabe.</translation>
    </message>
    <message>
        <source>Processor and memory of each data node; t types have little lasting power.</source>
        <translation>Prozessor und Arbeitsspeicher jedes Datenknotens; t-Typen haben wenig dauerhafte Leistung.</translation>
    </message>
    <message>
        <source>Processor and memory of each dedicated master.</source>
        <translation>Prozessor und Arbeitsspeicher jedes dedizierten Masters.</translation>
    </message>
    <message>
        <source>Processor and memory; t classes have little lasting power.</source>
        <translation>Prozessor und Arbeitsspeicher; t-Klassen haben wenig Dauerleistung.</translation>
    </message>
    <message>
        <source>Processor and memory; t types have little lasting power, g in the name means ARM.</source>
        <translation>Prozessor und Arbeitsspeicher; t-Typen haben wenig Dauerleistung, g im Namen steht für ARM.</translation>
    </message>
    <message>
        <source>Processor, memory and accelerator.</source>
        <translation>Prozessor, Arbeitsspeicher und Beschleuniger.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Processors at most</source>
        <translation>Prozessoren höchstens</translation>
    </message>
    <message>
        <source>Processors of containers</source>
        <translation>Prozessoren von Containern</translation>
    </message>
    <message>
        <source>Processors of databases</source>
        <translation>Prozessoren von Datenbanken</translation>
    </message>
    <message>
        <source>Processors.</source>
        <translation>Prozessoren.</translation>
    </message>
    <message>
        <source>Production approved</source>
        <translation>Produktion freigegeben</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Promoted through environments</source>
        <translation>Über Umgebungen befördert</translation>
    </message>
    <message>
        <source>Promotion tier</source>
        <translation>Failover-Priorität</translation>
    </message>
    <message>
        <source>Promotion tier of the readers</source>
        <translation>Failover-Priorität der Reader</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Protection against floods (DDoS)</source>
        <translation>Schutz vor Überflutung (DDoS)</translation>
    </message>
    <message>
        <source>Protects against forged answers; the registrar must be told the key.</source>
        <translation>Schützt vor gefälschten Antworten; der Schlüssel muss dem Registrar mitgeteilt werden.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol of the check.</source>
        <translation>Protokoll der Prüfung.</translation>
    </message>
    <message>
        <source>Protocol of the connection; any covers all ports.</source>
        <translation>Protokoll der Verbindung; „beliebig“ umfasst alle Ports.</translation>
    </message>
    <message>
        <source>Protocol of the redirect</source>
        <translation>Protokoll der Umleitung</translation>
    </message>
    <message>
        <source>Protocol to the origin</source>
        <translation>Protokoll zum Ursprung</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Protokollversion</translation>
    </message>
    <message>
        <source>Prove integrity</source>
        <translation>Unversehrtheit nachweisen</translation>
    </message>
    <message>
        <source>Proves a name to clients and encrypts the connection; renewed by itself when validated by DNS.</source>
        <translation>Weist Clients einen Namen nach und verschlüsselt die Verbindung; erneuert sich selbst, wenn per DNS validiert.</translation>
    </message>
    <message>
        <source>Proves the name to clients.</source>
        <translation>Weist den Clients den Namen nach.</translation>
    </message>
    <message>
        <source>Proves the name to clients; must lie in the region of the load balancer.</source>
        <translation>Weist den Clients den Namen nach; muss in der Region des Load Balancers liegen.</translation>
    </message>
    <message>
        <source>Proves the name to clients; used by the controller alb.</source>
        <translation>Belegt Clients den Namen; vom Controller alb verwendet.</translation>
    </message>
    <message>
        <source>Provides</source>
        <translation>Bringt mit</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Proxy, by capacity unit</source>
        <translation>Proxy, nach Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>Proxy, by vCPU</source>
        <translation>Proxy, nach vCPU</translation>
    </message>
    <message>
        <source>Public IPv4 address</source>
        <translation>Öffentliche IPv4-Adresse</translation>
    </message>
    <message>
        <source>Public IPv4 addresses</source>
        <translation>Öffentliche IPv4-Adressen</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Public certificate</source>
        <translation>Öffentliches Zertifikat</translation>
    </message>
    <message>
        <source>Public log</source>
        <translation>Öffentliches Protokoll</translation>
    </message>
    <message>
        <source>Public ports</source>
        <translation>Öffentliche Ports</translation>
    </message>
    <message>
        <source>Public reaches the internet, private only other networks.</source>
        <translation>„Öffentlich“ erreicht das Internet, „privat“ nur andere Netzwerke.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Put before the path of each request.</source>
        <translation>Wird dem Pfad jeder Anfrage vorangestellt.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Queries for names that are no alias of an AWS service; those are free.</source>
        <translation>Abfragen nach Namen, die kein Alias eines AWS-Dienstes sind; jene sind kostenlos.</translation>
    </message>
    <message>
        <source>Queries per month</source>
        <translation>Abfragen pro Monat</translation>
    </message>
    <message>
        <source>Query strings for the origin</source>
        <translation>Abfrageparameter für den Ursprung</translation>
    </message>
    <message>
        <source>Query strings of the cache</source>
        <translation>Abfrageparameter des Caches</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue for messages that could not be delivered to a linked queue or function.</source>
        <translation>Warteschlange für Nachrichten, die einer verbundenen Warteschlange oder Funktion nicht zugestellt werden konnten.</translation>
    </message>
    <message>
        <source>Queue for messages that failed too often; without one they go round for ever.</source>
        <translation>Warteschlange für Nachrichten, die zu oft scheiterten; ohne sie kreisen sie für immer.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhig ab</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhig bis</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>RCU-hour</source>
        <translation>RCU-Stunde</translation>
    </message>
    <message>
        <source>RDS Proxy</source>
        <translation>RDS Proxy</translation>
    </message>
    <message>
        <source>RDS instance</source>
        <translation>RDS-Instance</translation>
    </message>
    <message>
        <source>RRU</source>
        <translation>RRU</translation>
    </message>
    <message>
        <source>RSA is understood by all clients, ECDSA is quicker.</source>
        <translation>RSA verstehen alle Clients, ECDSA ist schneller.</translation>
    </message>
    <message>
        <source>Random value</source>
        <translation>Zufälliger Wert</translation>
    </message>
    <message>
        <source>Range inside the cluster; left empty, AWS chooses one that the VPC does not use.</source>
        <translation>Bereich im Cluster; leer gelassen, wählt AWS einen, den die VPC nicht verwendet.</translation>
    </message>
    <message>
        <source>Range of addresses (CIDR) or the id of a prefix list.</source>
        <translation>Adressbereich (CIDR) oder die ID einer Präfixliste.</translation>
    </message>
    <message>
        <source>Range that the rule is about.</source>
        <translation>Bereich, um den es in der Regel geht.</translation>
    </message>
    <message>
        <source>Ranges of addresses at your site; with none, the device tells them (BGP). They must not overlap with the network.</source>
        <translation>Adressbereiche am eigenen Standort; ohne Angabe nennt sie das Gerät (BGP). Sie dürfen sich nicht mit dem Netzwerk überschneiden.</translation>
    </message>
    <message>
        <source>Ranges of addresses that may connect when a list decides.</source>
        <translation>Adressbereiche, die sich verbinden dürfen, wenn eine Liste entscheidet.</translation>
    </message>
    <message>
        <source>Ranges of addresses that never pass.</source>
        <translation>Adressbereiche, die nie durchkommen.</translation>
    </message>
    <message>
        <source>Ranges of addresses that pass every rule.</source>
        <translation>Adressbereiche, die jede Regel passieren.</translation>
    </message>
    <message>
        <source>Ranges of your site</source>
        <translation>Bereiche des eigenen Standorts</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Aus dem Internet erreichbar</translation>
    </message>
    <message>
        <source>Read capacity</source>
        <translation>Lesekapazität</translation>
    </message>
    <message>
        <source>Read per month</source>
        <translation>Gelesen je Monat</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>Lesereplikate</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Readers in tier 0 or 1 keep the size of the writer, so that they can take over at once.</source>
        <translation>Reader mit Priorität 0 oder 1 behalten die Größe des Writers, damit sie sofort übernehmen können.</translation>
    </message>
    <message>
        <source>Readiness path</source>
        <translation>Pfad der Bereitschaftsprüfung</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesevorgänge</translation>
    </message>
    <message>
        <source>Reads and writes of objects that are looked at while buckets are watched.</source>
        <translation>Lese- und Schreibzugriffe auf Objekte, die beim Beobachten der Buckets betrachtet werden.</translation>
    </message>
    <message>
        <source>Reads and writes of storage</source>
        <translation>Lese- und Schreibvorgänge des Speichers</translation>
    </message>
    <message>
        <source>Reads and writes per second.</source>
        <translation>Lese- und Schreibvorgänge pro Sekunde.</translation>
    </message>
    <message>
        <source>Reads per month</source>
        <translation>Lesevorgänge pro Monat</translation>
    </message>
    <message>
        <source>Reads, on demand</source>
        <translation>Lesevorgänge, On-Demand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rebalance zones</source>
        <translation>Zonen ausgleichen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Recorded calls</source>
        <translation>Aufgezeichnete Aufrufe</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records IAM too; in one region only, or it is recorded and paid for several times.</source>
        <translation>Zeichnet auch IAM auf; nur in einer Region, sonst wird es mehrfach aufgezeichnet und bezahlt.</translation>
    </message>
    <message>
        <source>Records IAM, CloudFront and other services without a region.</source>
        <translation>Zeichnet IAM, CloudFront und andere Dienste ohne Region auf.</translation>
    </message>
    <message>
        <source>Records all accounts.</source>
        <translation>Zeichnet alle Konten auf.</translation>
    </message>
    <message>
        <source>Records calls that create, change and delete things; without them nobody knows who changed what.</source>
        <translation>Zeichnet Aufrufe auf, die etwas anlegen, ändern und löschen; ohne sie weiß niemand, wer was geändert hat.</translation>
    </message>
    <message>
        <source>Records every kind of resource that AWS Config knows, also future ones.</source>
        <translation>Zeichnet jede Art von Ressource auf, die AWS Config kennt, auch künftige.</translation>
    </message>
    <message>
        <source>Records every region; attackers prefer the ones nobody looks at.</source>
        <translation>Zeichnet jede Region auf; Angreifer bevorzugen jene, auf die niemand schaut.</translation>
    </message>
    <message>
        <source>Records of processing</source>
        <translation>Verzeichnis der Verarbeitungen</translation>
    </message>
    <message>
        <source>Records per month</source>
        <translation>Datensätze pro Monat</translation>
    </message>
    <message>
        <source>Records the connections of a VPC; follows from the VPC, whose log group carries the cost.</source>
        <translation>Zeichnet die Verbindungen eines VPC auf; ergibt sich aus dem VPC, dessen Protokollgruppe die Kosten trägt.</translation>
    </message>
    <message>
        <source>Records the way of requests through the services with X-Ray.</source>
        <translation>Zeichnet den Weg der Anfragen durch die Services mit X-Ray auf.</translation>
    </message>
    <message>
        <source>Records the way of requests with X-Ray.</source>
        <translation>Zeichnet den Weg der Anfragen mit X-Ray auf.</translation>
    </message>
    <message>
        <source>Records the way of requests with X-Ray; for REST only.</source>
        <translation>Zeichnet den Weg der Anfragen mit X-Ray auf; nur für REST.</translation>
    </message>
    <message>
        <source>Records which names are asked for.</source>
        <translation>Zeichnet auf, nach welchen Namen gefragt wird.</translation>
    </message>
    <message>
        <source>Records which requests were refused and why.</source>
        <translation>Zeichnet auf, welche Anfragen warum abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Records who did what in the account.</source>
        <translation>Zeichnet auf, wer was im Konto getan hat.</translation>
    </message>
    <message>
        <source>Records who talked to whom; without them an incident cannot be traced back.</source>
        <translation>Zeichnet auf, wer mit wem gesprochen hat; ohne sie lässt sich ein Vorfall nicht zurückverfolgen.</translation>
    </message>
    <message>
        <source>Recoverable for</source>
        <translation>Wiederherstellbar für</translation>
    </message>
    <message>
        <source>Recovered by</source>
        <translation>Wiederhergestellt durch</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Recovery region</source>
        <translation>Wiederherstellungsregion</translation>
    </message>
    <message>
        <source>Recovery rehearsed</source>
        <translation>Wiederherstellung geübt</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Wiederherstellungszeit</translation>
    </message>
    <message>
        <source>Recovery time, region</source>
        <translation>Wiederherstellungszeit, Region</translation>
    </message>
    <message>
        <source>Recovery time, zone</source>
        <translation>Wiederherstellungszeit, Zone</translation>
    </message>
    <message>
        <source>Redirect leads to HTTPS, HTTPS only refuses HTTP, allow all serves unencrypted.</source>
        <translation>„Umleiten“ führt zu HTTPS, „nur HTTPS“ lehnt HTTP ab, „alle zulassen“ liefert unverschlüsselt aus.</translation>
    </message>
    <message>
        <source>Redirect sends browsers to HTTPS; forward serves unencrypted, none closes the port.</source>
        <translation>„Umleiten“ schickt Browser zu HTTPS; „weiterleiten“ liefert unverschlüsselt, „keine“ schließt den Port.</translation>
    </message>
    <message>
        <source>Refuses clients without TLS.</source>
        <translation>Weist Clients ohne TLS ab.</translation>
    </message>
    <message>
        <source>Refuses connections without TLS; PostgreSQL 15 and later do so by themselves.</source>
        <translation>Lehnt Verbindungen ohne TLS ab; PostgreSQL 15 und neuer tun das von selbst.</translation>
    </message>
    <message>
        <source>Refuses deletion until it is switched off.</source>
        <translation>Verweigert das Löschen, bis der Schutz ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Refuses deletion until it is switched off; guards against mistakes.</source>
        <translation>Verweigert das Löschen, bis der Schutz ausgeschaltet wird; schützt vor Versehen.</translation>
    </message>
    <message>
        <source>Refuses harmful requests before they reach the application.</source>
        <translation>Weist schädliche Anfragen ab, bevor sie die Anwendung erreichen.</translation>
    </message>
    <message>
        <source>Refuses to be stopped until it is switched off.</source>
        <translation>Lässt sich nicht anhalten, bis es ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions in which components may stand.</source>
        <translation>Regionen, in denen Komponenten stehen dürfen.</translation>
    </message>
    <message>
        <source>Regions that get a copy of every image; a service that starts there needs one.</source>
        <translation>Regionen, die eine Kopie jedes Images erhalten; ein Service, der dort startet, braucht eine.</translation>
    </message>
    <message>
        <source>Regions that hold a copy of a key that several regions may have; each counts as a key.</source>
        <translation>Regionen mit einer Kopie eines Schlüssels, den mehrere Regionen haben dürfen; jede zählt als Schlüssel.</translation>
    </message>
    <message>
        <source>Regions that hold a copy.</source>
        <translation>Regionen, die eine Kopie halten.</translation>
    </message>
    <message>
        <source>Regions that hold a writable copy (a global table).</source>
        <translation>Regionen, die eine beschreibbare Kopie halten (eine globale Tabelle).</translation>
    </message>
    <message>
        <source>Registers the tasks under a private name.</source>
        <translation>Registriert die Aufgaben unter einem privaten Namen.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Remembered for</source>
        <translation>Gemerkt für</translation>
    </message>
    <message>
        <source>Remote shell</source>
        <translation>Remote-Shell</translation>
    </message>
    <message>
        <source>Removes every rule from the group that AWS creates with the network, so that nothing can use it by mistake.</source>
        <translation>Entfernt jede Regel aus der Gruppe, die AWS mit dem Netzwerk anlegt, damit nichts sie versehentlich nutzen kann.</translation>
    </message>
    <message>
        <source>Removes header fields with illegal characters, which some attacks rely on.</source>
        <translation>Entfernt Header-Felder mit unzulässigen Zeichen, auf die manche Angriffe bauen.</translation>
    </message>
    <message>
        <source>Replace on change</source>
        <translation>Bei Änderung ersetzen</translation>
    </message>
    <message>
        <source>Replaced at a time</source>
        <translation>Zugleich ersetzt</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Replicas in other regions</source>
        <translation>Replikate in anderen Regionen</translation>
    </message>
    <message>
        <source>Replicas per shard</source>
        <translation>Replikate je Shard</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Replication time control</source>
        <translation>Replikationszeitkontrolle</translation>
    </message>
    <message>
        <source>Report single failures</source>
        <translation>Einzelne Fehler melden</translation>
    </message>
    <message>
        <source>Reports unusual numbers of calls; billed by the event.</source>
        <translation>Meldet ungewöhnlich viele Aufrufe; nach Ereignissen abgerechnet.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests a second that one task can serve, from a load test; needed to judge whether the rest carries the load when a zone fails.</source>
        <translation>Anfragen pro Sekunde, die eine Aufgabe bedienen kann, aus einem Lasttest; nötig, um zu beurteilen, ob der Rest die Last trägt, wenn eine Zone ausfällt.</translation>
    </message>
    <message>
        <source>Requests and answers together; assumes 10 KB each.</source>
        <translation>Anfragen und Antworten zusammen; angenommen werden je 10 KB.</translation>
    </message>
    <message>
        <source>Requests for these paths take this link, such as /static/*; left empty, all others do.</source>
        <translation>Anfragen für diese Pfade nehmen diese Verbindung, etwa /static/*; leer gelassen alle übrigen.</translation>
    </message>
    <message>
        <source>Requests it looks at; taken from the load of the design when that is stated.</source>
        <translation>Anfragen, die sie betrachtet; aus der Last des Entwurfs übernommen, wenn sie angegeben ist.</translation>
    </message>
    <message>
        <source>Requests per address and minute</source>
        <translation>Anfragen je Adresse und Minute</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Requests per month</source>
        <translation>Anfragen pro Monat</translation>
    </message>
    <message>
        <source>Requests per second at peak</source>
        <translation>Anfragen pro Sekunde in der Spitze</translation>
    </message>
    <message>
        <source>Requests per second on average</source>
        <translation>Anfragen pro Sekunde im Durchschnitt</translation>
    </message>
    <message>
        <source>Requests per second times the rules beyond the ten that are free.</source>
        <translation>Anfragen pro Sekunde mal die Regeln über die zehn kostenlosen hinaus.</translation>
    </message>
    <message>
        <source>Requests per task and minute, or percent.</source>
        <translation>Anfragen je Aufgabe und Minute oder Prozent.</translation>
    </message>
    <message>
        <source>Requests per task and minute, or percent; tasks are added above it and removed below it.</source>
        <translation>Anfragen je Aufgabe und Minute oder Prozent; darüber kommen Aufgaben hinzu, darunter werden sie entfernt.</translation>
    </message>
    <message>
        <source>Requests stay encrypted behind the load balancer too.</source>
        <translation>Anfragen bleiben auch hinter dem Load Balancer verschlüsselt.</translation>
    </message>
    <message>
        <source>Requests that it decides about; taken from the load of the design when that is stated.</source>
        <translation>Anfragen, über die sie entscheidet; aus der Last des Entwurfs, wenn sie angegeben ist.</translation>
    </message>
    <message>
        <source>Requests whose path fits go to the target of the rule, in the order of priority; all others go to the target of the link.</source>
        <translation>Anfragen mit passendem Pfad gehen an das Ziel der Regel, in der Reihenfolge der Priorität; alle anderen an das Ziel der Verbindung.</translation>
    </message>
    <message>
        <source>Required refuses requests without a token, which stops a common attack.</source>
        <translation>„Erforderlich“ lehnt Anfragen ohne Token ab und verhindert damit einen häufigen Angriff.</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reservierte Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Reserved hours are agreed for a year and paid whether used or not, nothing upfront; prices are known for one zone only.</source>
        <translation>Reservierte Stunden werden für ein Jahr vereinbart und bezahlt, ob genutzt oder nicht, nichts im Voraus; Preise sind nur für eine Zone bekannt.</translation>
    </message>
    <message>
        <source>Reserved hours are agreed for one or three years and paid whether used or not, nothing upfront; on demand, only what runs is paid.</source>
        <translation>Reservierte Stunden werden für ein oder drei Jahre vereinbart und bezahlt, ob genutzt oder nicht, nichts im Voraus; nach Bedarf wird nur bezahlt, was läuft.</translation>
    </message>
    <message>
        <source>Reserved hours of the least number of machines are agreed for one or three years and paid whether used or not, nothing upfront; machines beyond are paid on demand or as Spot.</source>
        <translation>Reservierte Stunden der Mindestzahl von Maschinen werden für ein oder drei Jahre vereinbart und bezahlt, ob genutzt oder nicht, nichts im Voraus; weitere Maschinen werden nach Bedarf oder als Spot bezahlt.</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>Reservoir</translation>
    </message>
    <message>
        <source>Residency zone</source>
        <translation>Datenresidenzzone</translation>
    </message>
    <message>
        <source>Residency zones</source>
        <translation>Datenresidenzzonen</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Response time, measured</source>
        <translation>Antwortzeit, gemessen</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>Wiederherstellung getestet</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beschränkung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Retention of Performance Insights</source>
        <translation>Aufbewahrung von Performance Insights</translation>
    </message>
    <message>
        <source>Retention of audit logs</source>
        <translation>Aufbewahrung der Prüfprotokolle</translation>
    </message>
    <message>
        <source>Retention of backups</source>
        <translation>Aufbewahrung der Sicherungen</translation>
    </message>
    <message>
        <source>Retention of copies</source>
        <translation>Aufbewahrung der Kopien</translation>
    </message>
    <message>
        <source>Retention of flow logs</source>
        <translation>Aufbewahrung der Flow-Protokolle</translation>
    </message>
    <message>
        <source>Retention of insights</source>
        <translation>Aufbewahrung der Einblicke</translation>
    </message>
    <message>
        <source>Retention of logs</source>
        <translation>Aufbewahrung der Protokolle</translation>
    </message>
    <message>
        <source>Retention of more than 7 days</source>
        <translation>Aufbewahrung von mehr als 7 Tagen</translation>
    </message>
    <message>
        <source>Retention of snapshots</source>
        <translation>Aufbewahrung der Snapshots</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>Rücksprungadressen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Rights by index and field instead of all or nothing; needs all three encryptions.</source>
        <translation>Rechte nach Index und Feld statt alles oder nichts; braucht alle drei Verschlüsselungen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role binding</source>
        <translation>Rollenbindung</translation>
    </message>
    <message>
        <source>Role in AWS</source>
        <translation>Rolle in AWS</translation>
    </message>
    <message>
        <source>Role in a failover</source>
        <translation>Rolle beim Failover</translation>
    </message>
    <message>
        <source>Role or user</source>
        <translation>Rolle oder Benutzer</translation>
    </message>
    <message>
        <source>Role that may do everything in the domain; needed for fine-grained access, left empty, the account of AWS.</source>
        <translation>Rolle, die in der Domain alles darf; für fein abgestuften Zugriff nötig, leer gelassen das AWS-Konto.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles and users of AWS that may use the cluster, and how far.</source>
        <translation>Rollen und Benutzer von AWS, die den Cluster nutzen dürfen, und wie weit.</translation>
    </message>
    <message>
        <source>Roles that get these permissions.</source>
        <translation>Rollen, die diese Berechtigungen erhalten.</translation>
    </message>
    <message>
        <source>Roll back failed deployments</source>
        <translation>Fehlgeschlagene Bereitstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Rolling replaces pods step by step; blue and green keep two whole sets and switch between them at once.</source>
        <translation>Rollierend ersetzt Pods schrittweise; Blau und Grün halten zwei ganze Sätze und wechseln auf einmal.</translation>
    </message>
    <message>
        <source>Root user guarded</source>
        <translation>Root-Benutzer geschützt</translation>
    </message>
    <message>
        <source>Rotate every</source>
        <translation>Rotieren alle</translation>
    </message>
    <message>
        <source>Rotate yearly</source>
        <translation>Jährlich rotieren</translation>
    </message>
    <message>
        <source>Rotated by</source>
        <translation>Gewechselt durch</translation>
    </message>
    <message>
        <source>Round robin takes turns, least outstanding prefers the target with the fewest open requests.</source>
        <translation>„Round Robin“ wechselt reihum, „wenigste ausstehende Anfragen“ bevorzugt das Ziel mit den wenigsten offenen Anfragen.</translation>
    </message>
    <message>
        <source>Route 53 zone</source>
        <translation>Route-53-Zone</translation>
    </message>
    <message>
        <source>Route table</source>
        <translation>Routing-Tabelle</translation>
    </message>
    <message>
        <source>Route tables</source>
        <translation>Routing-Tabellen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule evaluations per second</source>
        <translation>Regelauswertungen pro Sekunde</translation>
    </message>
    <message>
        <source>Rule groups of AWS</source>
        <translation>Regelgruppen von AWS</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules count what they would block; for trying them out.</source>
        <translation>Regeln zählen, was sie blockieren würden; zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Rules that the system must follow.</source>
        <translation>Regelwerke, denen das System folgen muss.</translation>
    </message>
    <message>
        <source>Run inside the container; a failing one makes ECS replace the task, such as curl -f http://localhost:8080/health.</source>
        <translation>Läuft im Container; schlägt er fehl, ersetzt ECS die Aufgabe, zum Beispiel curl -f http://localhost:8080/health.</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Handlungsanweisungen</translation>
    </message>
    <message>
        <source>Runs at the first start; secrets do not belong here.</source>
        <translation>Läuft beim ersten Start; Geheimnisse gehören nicht hierher.</translation>
    </message>
    <message>
        <source>Runs code when something happens, billed by the millisecond.</source>
        <translation>Führt Code aus, wenn etwas geschieht; wird nach Millisekunden abgerechnet.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Runs once in the cluster and applies the manifest.</source>
        <translation>Läuft einmal im Cluster und wendet das Manifest an.</translation>
    </message>
    <message>
        <source>Runs the steps of a process in order, waits, branches and tries again.</source>
        <translation>Führt die Schritte eines Ablaufs der Reihe nach aus, wartet, verzweigt und versucht es erneut.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>SQL injection</source>
        <translation>SQL-Injection</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Sampling rule</source>
        <translation>Stichprobenregel</translation>
    </message>
    <message>
        <source>Saves most of the calls of the key service.</source>
        <translation>Spart die meisten Aufrufe des Key Management Service.</translation>
    </message>
    <message>
        <source>Saves the origin the questions that browsers ask before calls from other sites.</source>
        <translation>Erspart dem Ursprung die Fragen, die Browser vor Aufrufen von anderen Websites stellen.</translation>
    </message>
    <message>
        <source>Savings plans and reservations are considered regularly.</source>
        <translation>Savings Plans und Reservierungen werden regelmäßig erwogen.</translation>
    </message>
    <message>
        <source>Savings reviewed</source>
        <translation>Einsparungen überprüft</translation>
    </message>
    <message>
        <source>Says that ending a task at any time does no harm.</source>
        <translation>Sagt, dass es nicht schadet, eine Aufgabe jederzeit zu beenden.</translation>
    </message>
    <message>
        <source>Says that taking a machine away at any time does no harm.</source>
        <translation>Sagt, dass es nicht schadet, jederzeit eine Maschine wegzunehmen.</translation>
    </message>
    <message>
        <source>Says that taking a node away at any time does no harm.</source>
        <translation>Sagt, dass es nicht schadet, jederzeit einen Knoten wegzunehmen.</translation>
    </message>
    <message>
        <source>Says that the business stops when this service does.</source>
        <translation>Sagt, dass das Geschäft stillsteht, wenn dieser Service es tut.</translation>
    </message>
    <message>
        <source>Says which pods of a namespace may talk to whom.</source>
        <translation>Sagt, welche Pods eines Namespaces mit wem sprechen dürfen.</translation>
    </message>
    <message>
        <source>Scale provisioned capacity</source>
        <translation>Bereitgestellte Kapazität skalieren</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scaling metric</source>
        <translation>Skalierungsmetrik</translation>
    </message>
    <message>
        <source>Scaling policy</source>
        <translation>Skalierungsrichtlinie</translation>
    </message>
    <message>
        <source>Scaling target</source>
        <translation>Skalierungsziel</translation>
    </message>
    <message>
        <source>Scan new images</source>
        <translation>Neue Images prüfen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Verteilung der Pods</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Geltungsbereiche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches images, functions and machines for known weaknesses all the time.</source>
        <translation>Durchsucht Images, Funktionen und Maschinen ständig nach bekannten Schwachstellen.</translation>
    </message>
    <message>
        <source>Searches per month</source>
        <translation>Suchläufe im Monat</translation>
    </message>
    <message>
        <source>Searches the disks of machines that behave oddly; billed by the gigabyte.</source>
        <translation>Durchsucht die Datenträger von Maschinen, die sich auffällig verhalten; berechnet nach Gigabyte.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Second origin</source>
        <translation>Zweiter Ursprung</translation>
    </message>
    <message>
        <source>Second part of the key, by which items of one partition are ordered.</source>
        <translation>Zweiter Teil des Schlüssels, nach dem die Elemente einer Partition geordnet sind.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret header</source>
        <translation>Geheimer Header</translation>
    </message>
    <message>
        <source>Secret of Kubernetes with the id and secret of the client.</source>
        <translation>Geheimnis von Kubernetes mit ID und Geheimnis des Clients.</translation>
    </message>
    <message>
        <source>Secret with the certificate</source>
        <translation>Geheimnis mit dem Zertifikat</translation>
    </message>
    <message>
        <source>Secret with the password</source>
        <translation>Secret mit dem Passwort</translation>
    </message>
    <message>
        <source>Secret with the password that clients must give.</source>
        <translation>Secret mit dem Passwort, das Clients angeben müssen.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Security Hub</source>
        <translation>Security Hub</translation>
    </message>
    <message>
        <source>Security checks</source>
        <translation>Sicherheitsprüfungen</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Sicherheitsheader</translation>
    </message>
    <message>
        <source>Security scans</source>
        <translation>Sicherheitsscans</translation>
    </message>
    <message>
        <source>Seldom read data</source>
        <translation>Selten gelesene Daten</translation>
    </message>
    <message>
        <source>Seldom used after</source>
        <translation>Selten benutzt nach</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Send the host name (SNI)</source>
        <translation>Hostnamen senden (SNI)</translation>
    </message>
    <message>
        <source>Sender&apos;s name in mails.</source>
        <translation>Name des Absenders in E-Mails.</translation>
    </message>
    <message>
        <source>Sending, receiving and deleting each count.</source>
        <translation>Senden, Empfangen und Löschen zählen jeweils.</translation>
    </message>
    <message>
        <source>Sends gzip or Brotli to viewers that understand it; saves transfer.</source>
        <translation>Sendet gzip oder Brotli an Betrachter, die es verstehen; spart Übertragung.</translation>
    </message>
    <message>
        <source>Sends gzip or Brotli.</source>
        <translation>Sendet gzip oder Brotli.</translation>
    </message>
    <message>
        <source>Sends requests for certain paths or hosts to a target; follows from the path rules of the load balancer.</source>
        <translation>Schickt Anfragen für bestimmte Pfade oder Hosts an ein Ziel; ergibt sich aus den Pfadregeln des Load Balancers.</translation>
    </message>
    <message>
        <source>Sends the events to CloudWatch too, so that alarms can follow them.</source>
        <translation>Sendet die Ereignisse auch an CloudWatch, damit Alarme ihnen folgen können.</translation>
    </message>
    <message>
        <source>Sent instead; needs a page.</source>
        <translation>Stattdessen gesendet; braucht eine Seite.</translation>
    </message>
    <message>
        <source>Serverless capacity</source>
        <translation>Serverless-Kapazität</translation>
    </message>
    <message>
        <source>Serverless v2 grows and shrinks by itself between two bounds, provisioned has machines of a fixed size.</source>
        <translation>Serverless v2 wächst und schrumpft von selbst zwischen zwei Grenzen, „bereitgestellt“ hat Maschinen fester Größe.</translation>
    </message>
    <message>
        <source>Serves a trained model over HTTPS, on instances that stay on or without servers.</source>
        <translation>Stellt ein trainiertes Modell über HTTPS bereit, auf laufenden Instances oder ohne Server.</translation>
    </message>
    <message>
        <source>Serves encrypted; needs a certificate for the name that clients use.</source>
        <translation>Bedient verschlüsselt; braucht ein Zertifikat für den Namen, den Clients verwenden.</translation>
    </message>
    <message>
        <source>Serves only, or everything but, some countries.</source>
        <translation>Liefert nur an einige Länder oder an alle außer einigen.</translation>
    </message>
    <message>
        <source>Serves the users in normal operation; a second region only takes over.</source>
        <translation>Bedient die Benutzer im Normalbetrieb; eine zweite Region übernimmt nur.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Service discovery</source>
        <translation>Serviceerkennung</translation>
    </message>
    <message>
        <source>Session Manager</source>
        <translation>Session Manager</translation>
    </message>
    <message>
        <source>Sessions and caches should expire by themselves.</source>
        <translation>Sitzungen und Caches sollten von selbst ablaufen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the chart, as YAML; secrets do not belong here.</source>
        <translation>Einstellungen des Charts, als YAML; Geheimnisse gehören nicht hierher.</translation>
    </message>
    <message>
        <source>Settings of the engine that differ from its defaults, such as log_min_duration_statement.</source>
        <translation>Einstellungen der Engine, die von ihren Standardwerten abweichen, etwa log_min_duration_statement.</translation>
    </message>
    <message>
        <source>Settings of the engine that differ from its defaults.</source>
        <translation>Einstellungen der Engine, die von ihren Standardwerten abweichen.</translation>
    </message>
    <message>
        <source>Seven days are free; advanced Database Insights needs 465.</source>
        <translation>Sieben Tage sind kostenlos; erweiterte Database Insights brauchen 465.</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>Mehrere Regionen</translation>
    </message>
    <message>
        <source>Several zones</source>
        <translation>Mehrere Zonen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share in use.</source>
        <translation>Anteil, der benutzt wird.</translation>
    </message>
    <message>
        <source>Share of Spot</source>
        <translation>Anteil Spot</translation>
    </message>
    <message>
        <source>Share of reads</source>
        <translation>Anteil der Lesezugriffe</translation>
    </message>
    <message>
        <source>Share of regular capacity</source>
        <translation>Anteil regulärer Kapazität</translation>
    </message>
    <message>
        <source>Share of samples</source>
        <translation>Anteil der Stichproben</translation>
    </message>
    <message>
        <source>Share of the answers.</source>
        <translation>Anteil der Antworten.</translation>
    </message>
    <message>
        <source>Share of the capacity that scaling aims at.</source>
        <translation>Anteil der Kapazität, den die Skalierung anstrebt.</translation>
    </message>
    <message>
        <source>Share of the connections of the database that it may use.</source>
        <translation>Anteil der Verbindungen der Datenbank, den er nutzen darf.</translation>
    </message>
    <message>
        <source>Share of the disk that is left.</source>
        <translation>Anteil des Datenträgers, der noch frei ist.</translation>
    </message>
    <message>
        <source>Share of the nodes that an upgrade may take away at once.</source>
        <translation>Anteil der Knoten, den eine Aktualisierung zugleich wegnehmen darf.</translation>
    </message>
    <message>
        <source>Share of the pods that upgrades of nodes must leave running.</source>
        <translation>Anteil der Pods, den Aktualisierungen von Knoten laufen lassen müssen.</translation>
    </message>
    <message>
        <source>Share of the requests that are traced beyond the reservoir.</source>
        <translation>Anteil der Anfragen, die über das Reservoir hinaus verfolgt werden.</translation>
    </message>
    <message>
        <source>Share of the requests that fail.</source>
        <translation>Anteil der Anfragen, die scheitern.</translation>
    </message>
    <message>
        <source>Share of the tasks that keep running while new ones start; 100 keeps full capacity.</source>
        <translation>Anteil der Aufgaben, die weiterlaufen, während neue starten; 100 hält die volle Kapazität.</translation>
    </message>
    <message>
        <source>Share of the tasks that may run while old and new overlap.</source>
        <translation>Anteil der Aufgaben, die laufen dürfen, während sich alte und neue überschneiden.</translation>
    </message>
    <message>
        <source>Share of the time in which it answers, from its contract; 99.5 % is assumed without one.</source>
        <translation>Anteil der Zeit, in der er antwortet, laut Vertrag; ohne Angabe werden 99,5 % angenommen.</translation>
    </message>
    <message>
        <source>Share of the time in which the system must work; 0.999 allows 8 hours 45 minutes a year.</source>
        <translation>Anteil der Zeit, in der das System funktionieren muss; 0,999 erlaubt 8 Stunden 45 Minuten im Jahr.</translation>
    </message>
    <message>
        <source>Shares a few connections of a database among many clients, and hides its failovers from them.</source>
        <translation>Teilt wenige Verbindungen einer Datenbank unter vielen Clients auf und verbirgt vor ihnen deren Failover.</translation>
    </message>
    <message>
        <source>Shares the partition key of the table.</source>
        <translation>Teilt den Partitionsschlüssel der Tabelle.</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Kürzestes Passwort</translation>
    </message>
    <message>
        <source>Shortest.</source>
        <translation>Kürzeste.</translation>
    </message>
    <message>
        <source>Shown in the console.</source>
        <translation>In der Konsole angezeigt.</translation>
    </message>
    <message>
        <source>Shown in the console; helps to find the distribution.</source>
        <translation>In der Konsole angezeigt; hilft, die Verteilung zu finden.</translation>
    </message>
    <message>
        <source>Shown on the line.</source>
        <translation>Auf der Linie gezeigt.</translation>
    </message>
    <message>
        <source>Shows shards that get more than their share; billed as metrics of one&apos;s own.</source>
        <translation>Zeigt Shards, die mehr als ihren Anteil bekommen; abgerechnet als eigene Metriken.</translation>
    </message>
    <message>
        <source>Shows some of the requests of the last three hours per rule in the console.</source>
        <translation>Zeigt je Regel einige Anfragen der letzten drei Stunden in der Konsole.</translation>
    </message>
    <message>
        <source>Shows the metrics of the components on one page.</source>
        <translation>Zeigt die Metriken der Komponenten auf einer Seite.</translation>
    </message>
    <message>
        <source>Shows which statements load the database.</source>
        <translation>Zeigt, welche Anweisungen die Datenbank belasten.</translation>
    </message>
    <message>
        <source>Shows which statements load the database; seven days are free.</source>
        <translation>Zeigt, welche Anweisungen die Datenbank belasten; sieben Tage sind kostenlos.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Sign in with IAM</source>
        <translation>Anmeldung mit IAM</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signed answers (DNSSEC)</source>
        <translation>Signierte Antworten (DNSSEC)</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signierung</translation>
    </message>
    <message>
        <source>Signs in passwords</source>
        <translation>Zeichen in Passwörtern</translation>
    </message>
    <message>
        <source>Signs the files, so that a change is noticed.</source>
        <translation>Signiert die Dateien, damit eine Änderung bemerkt wird.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size in GB of a cache for answers, billed by the hour; for REST only.</source>
        <translation>Größe eines Caches für Antworten in GB, je Stunde abgerechnet; nur für REST.</translation>
    </message>
    <message>
        <source>Size of each machine when provisioned.</source>
        <translation>Größe jeder Maschine, wenn bereitgestellt.</translation>
    </message>
    <message>
        <source>Size of storage</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>Größe des Datenträgers</translation>
    </message>
    <message>
        <source>Size, or db.serverless.</source>
        <translation>Größe oder db.serverless.</translation>
    </message>
    <message>
        <source>Sizes are compared with use regularly.</source>
        <translation>Größen werden regelmäßig mit der Nutzung verglichen.</translation>
    </message>
    <message>
        <source>Sizes reviewed</source>
        <translation>Größen überprüft</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Langsamer Start</translation>
    </message>
    <message>
        <source>Smoke tests</source>
        <translation>Smoke-Tests</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Snapshots carry the tags of the cluster, so that they can be found and billed.</source>
        <translation>Snapshots tragen die Tags des Clusters, damit sie gefunden und zugerechnet werden können.</translation>
    </message>
    <message>
        <source>Snapshots carry the tags, so that they can be found and billed.</source>
        <translation>Snapshots tragen die Tags, damit sie gefunden und zugerechnet werden können.</translation>
    </message>
    <message>
        <source>So many requests a second are always traced, over all hosts together.</source>
        <translation>So viele Anfragen pro Sekunde werden immer verfolgt, über alle Hosts zusammen.</translation>
    </message>
    <message>
        <source>Software that a chart installs in a cluster, such as monitoring or a deployer.</source>
        <translation>Software, die ein Chart in einem Cluster einrichtet, etwa Überwachung oder ein Bereitsteller.</translation>
    </message>
    <message>
        <source>Somebody answers alerts at any time.</source>
        <translation>Jederzeit reagiert jemand auf Warnungen.</translation>
    </message>
    <message>
        <source>Somebody approves changes of production.</source>
        <translation>Jemand gibt Änderungen der Produktion frei.</translation>
    </message>
    <message>
        <source>Somebody looks at the bill each month.</source>
        <translation>Jemand sieht sich jeden Monat die Rechnung an.</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>Sortierschlüssel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spot is about two thirds cheaper and may be taken away with two minutes&apos; notice.</source>
        <translation>Spot ist etwa zwei Drittel günstiger und kann mit zwei Minuten Vorlauf weggenommen werden.</translation>
    </message>
    <message>
        <source>Spread over zones</source>
        <translation>Über Zonen verteilt</translation>
    </message>
    <message>
        <source>Spreads keys over shards, so that the cache can grow; clients must support it.</source>
        <translation>Verteilt Schlüssel über Shards, damit der Cache wachsen kann; Clients müssen es unterstützen.</translation>
    </message>
    <message>
        <source>Spreads requests over healthy targets in several zones.</source>
        <translation>Verteilt Anfragen auf fehlerfreie Ziele in mehreren Zonen.</translation>
    </message>
    <message>
        <source>Spreads requests over the targets of all zones; an application load balancer always does.</source>
        <translation>Verteilt Anfragen auf die Ziele aller Zonen; ein Application Load Balancer tut das immer.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Standard bills each read and write, I/O-optimized a higher price for storage and capacity instead.</source>
        <translation>„Standard“ berechnet jeden Lese- und Schreibvorgang, „I/O-optimiert“ stattdessen einen höheren Preis für Speicher und Kapazität.</translation>
    </message>
    <message>
        <source>Standard for what is read often, Intelligent-Tiering moves the rest to cheaper storage.</source>
        <translation>„Standard“ für oft Gelesenes, „Intelligent-Tiering“ verschiebt den Rest in günstigeren Speicher.</translation>
    </message>
    <message>
        <source>Standard runs each step once and for up to a year; Express runs for up to five minutes, may repeat steps and is cheap at high rates.</source>
        <translation>Standard führt jeden Schritt einmal aus und läuft bis zu einem Jahr; Express läuft bis zu fünf Minuten, kann Schritte wiederholen und ist bei hohen Raten günstig.</translation>
    </message>
    <message>
        <source>Standard upgrades the cluster by itself, extended keeps the version and is charged for it.</source>
        <translation>Standard aktualisiert den Cluster von selbst, erweitert behält die Version und wird dafür berechnet.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Standby in another zone</source>
        <translation>Standby in anderer Zone</translation>
    </message>
    <message>
        <source>Stands above the graph.</source>
        <translation>Steht über dem Diagramm.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Lesebeginn</translation>
    </message>
    <message>
        <source>Start script</source>
        <translation>Startskript</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Starts a task</source>
        <translation>Startet einen Task</translation>
    </message>
    <message>
        <source>Starts something at fixed times, or when an event of a certain kind happens.</source>
        <translation>Startet etwas zu festen Zeiten oder wenn ein Ereignis einer bestimmten Art eintritt.</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>State changes per execution</source>
        <translation>Zustandswechsel je Ausführung</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>Zustandsautomat</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Statements added to the bucket&apos;s policy, as JSON.</source>
        <translation>Anweisungen, die der Richtlinie des Buckets hinzugefügt werden, als JSON.</translation>
    </message>
    <message>
        <source>Statements added to the key&apos;s policy, as JSON.</source>
        <translation>Anweisungen, die der Richtlinie des Schlüssels hinzugefügt werden, als JSON.</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Status codes that count as healthy, such as 200 or 200-299.</source>
        <translation>Statuscodes, die als fehlerfrei gelten, etwa 200 oder 200-299.</translation>
    </message>
    <message>
        <source>Status codes that count as healthy.</source>
        <translation>Statuscodes, die als fehlerfrei gelten.</translation>
    </message>
    <message>
        <source>Status for the viewer</source>
        <translation>Status für den Betrachter</translation>
    </message>
    <message>
        <source>Status of the origin</source>
        <translation>Status des Ursprungs</translation>
    </message>
    <message>
        <source>Status of the redirect</source>
        <translation>Status der Umleitung</translation>
    </message>
    <message>
        <source>Steps of the recovery</source>
        <translation>Schritte der Wiederherstellung</translation>
    </message>
    <message>
        <source>Sticky sessions</source>
        <translation>Sticky Sessions</translation>
    </message>
    <message>
        <source>Stop protection</source>
        <translation>Schutz vor Anhalten</translation>
    </message>
    <message>
        <source>Stops a deployment whose tasks do not become healthy and returns to the last good one.</source>
        <translation>Hält eine Bereitstellung an, deren Aufgaben nicht fehlerfrei werden, und kehrt zur letzten guten zurück.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage at most</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Storage class of copies</source>
        <translation>Speicherklasse der Kopien</translation>
    </message>
    <message>
        <source>Storage grows by itself to this size.</source>
        <translation>Der Speicher wächst von selbst bis zu dieser Größe.</translation>
    </message>
    <message>
        <source>Storage of copied backups</source>
        <translation>Speicher der kopierten Sicherungen</translation>
    </message>
    <message>
        <source>Storage of the read replicas</source>
        <translation>Speicher der Lesereplikate</translation>
    </message>
    <message>
        <source>Storage requests</source>
        <translation>Speicheranforderungen</translation>
    </message>
    <message>
        <source>Storage, seldom used</source>
        <translation>Speicher, selten benutzt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Stored images</source>
        <translation>Gespeicherte Images</translation>
    </message>
    <message>
        <source>Stored logs</source>
        <translation>Gespeicherte Protokolle</translation>
    </message>
    <message>
        <source>Stored snapshots</source>
        <translation>Gespeicherte Snapshots</translation>
    </message>
    <message>
        <source>Stored, seldom used</source>
        <translation>Gespeichert, selten benutzt</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>Strength of the lock</source>
        <translation>Stärke der Sperre</translation>
    </message>
    <message>
        <source>Structured logs</source>
        <translation>Strukturierte Protokolle</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Subnet group</source>
        <translation>Subnetzgruppe</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Subnets need network ACLs that name what may pass.</source>
        <translation>Subnetze brauchen Netzwerk-ACLs, die nennen, was passieren darf.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Successful checks in a row before a target gets requests again.</source>
        <translation>Erfolgreiche Prüfungen in Folge, bis ein Ziel wieder Anfragen erhält.</translation>
    </message>
    <message>
        <source>Successful checks in a row.</source>
        <translation>Erfolgreiche Prüfungen in Folge.</translation>
    </message>
    <message>
        <source>Such as /api/*; * fits every one.</source>
        <translation>Etwa /api/*; * passt auf jeden.</translation>
    </message>
    <message>
        <source>Such as /aws/ecs/api; the suffix of the project is appended. Left empty, it is made from the id.</source>
        <translation>Zum Beispiel /aws/ecs/api; das Suffix des Projekts wird angehängt. Leer gelassen wird er aus der ID gebildet.</translation>
    </message>
    <message>
        <source>Such as /items/{id}.</source>
        <translation>Zum Beispiel /items/{id}.</translation>
    </message>
    <message>
        <source>Such as AWS::ECS::Container; * fits every one.</source>
        <translation>Etwa AWS::ECS::Container; * passt auf jede.</translation>
    </message>
    <message>
        <source>Such as OpenSearch_2.19.</source>
        <translation>Etwa OpenSearch_2.19.</translation>
    </message>
    <message>
        <source>Such as POST; * fits every one.</source>
        <translation>Etwa POST; * passt auf jede.</translation>
    </message>
    <message>
        <source>Such as a tag and its value; left empty, the whole account.</source>
        <translation>Etwa ein Tag und sein Wert; leer gelassen das ganze Konto.</translation>
    </message>
    <message>
        <source>Such as apps; an empty text is the core group.</source>
        <translation>Etwa apps; ein leerer Text ist die Kerngruppe.</translation>
    </message>
    <message>
        <source>Such as deployments.</source>
        <translation>Etwa deployments.</translation>
    </message>
    <message>
        <source>Such as dynamodb:GetItem; * allows too much.</source>
        <translation>Zum Beispiel dynamodb:GetItem; * erlaubt zu viel.</translation>
    </message>
    <message>
        <source>Such as example.com.</source>
        <translation>Zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>Such as get and list.</source>
        <translation>Etwa get und list.</translation>
    </message>
    <message>
        <source>Such as s3:GetObject.</source>
        <translation>Etwa s3:GetObject.</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Sum of the requests of all pods.</source>
        <translation>Summe der Anforderungen aller Pods.</translation>
    </message>
    <message>
        <source>Switched off, nothing is started.</source>
        <translation>Abgeschaltet wird nichts gestartet.</translation>
    </message>
    <message>
        <source>Switches the check on.</source>
        <translation>Schaltet die Prüfung ein.</translation>
    </message>
    <message>
        <source>TLS policy</source>
        <translation>TLS-Richtlinie</translation>
    </message>
    <message>
        <source>TLS versions to the origin</source>
        <translation>TLS-Versionen zum Ursprung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table and indexes together.</source>
        <translation>Tabelle und Indizes zusammen.</translation>
    </message>
    <message>
        <source>Table class</source>
        <translation>Tabellenklasse</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags and their values; costs count that carry one of them.</source>
        <translation>Tags und ihre Werte; es zählen Kosten, die eines davon tragen.</translation>
    </message>
    <message>
        <source>Tags are final</source>
        <translation>Tags sind endgültig</translation>
    </message>
    <message>
        <source>Tags of this component alone; the tags of the project are added to every component.</source>
        <translation>Tags nur dieser Komponente; die Tags des Projekts kommen bei jeder Komponente hinzu.</translation>
    </message>
    <message>
        <source>Taints</source>
        <translation>Taints</translation>
    </message>
    <message>
        <source>Takes HTTP requests and hands them to functions or services, without servers.</source>
        <translation>Nimmt HTTP-Anfragen an und gibt sie an Funktionen oder Services weiter, ohne Server.</translation>
    </message>
    <message>
        <source>Takes events from applications and hands each to the rules that want it.</source>
        <translation>Nimmt Ereignisse von Anwendungen an und gibt jedes an die Regeln weiter, die es wollen.</translation>
    </message>
    <message>
        <source>Takes over within two minutes; without it the loss of a zone means a restore. Doubles the price.</source>
        <translation>Übernimmt binnen zwei Minuten; ohne sie bedeutet der Verlust einer Zone eine Wiederherstellung. Verdoppelt den Preis.</translation>
    </message>
    <message>
        <source>Takes what AWS gives each account for nothing off the total; true only where nothing else in the account uses it up.</source>
        <translation>Zieht vom Gesamtbetrag ab, was AWS jedem Konto kostenlos gibt; nur wahr, wo sonst nichts im Konto es verbraucht.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Target of the processors</source>
        <translation>Zielwert der Prozessoren</translation>
    </message>
    <message>
        <source>Target tracking keeps a metric near a value.</source>
        <translation>Zielverfolgung hält eine Metrik nahe an einem Wert.</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Target values of other metrics (requests_per_target, cpu, memory); whichever asks for the most tasks wins.</source>
        <translation>Zielwerte anderer Metriken (requests_per_target, cpu, memory); diejenige, die die meisten Tasks verlangt, entscheidet.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task definition</source>
        <translation>Aufgabendefinition</translation>
    </message>
    <message>
        <source>Task role</source>
        <translation>Aufgabenrolle</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>Tasks auf einmal</translation>
    </message>
    <message>
        <source>Tasks at the start</source>
        <translation>Aufgaben zu Beginn</translation>
    </message>
    <message>
        <source>Tasks never on Spot</source>
        <translation>Aufgaben nie auf Spot</translation>
    </message>
    <message>
        <source>Tasks on Fargate register by address (ip), machines by instance.</source>
        <translation>Aufgaben auf Fargate registrieren sich mit ihrer Adresse (IP), Maschinen als Instance.</translation>
    </message>
    <message>
        <source>Tasks on average</source>
        <translation>Aufgaben im Durchschnitt</translation>
    </message>
    <message>
        <source>Tasks per zone</source>
        <translation>Aufgaben je Zone</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Tell of changes</source>
        <translation>Bei Änderungen benachrichtigen</translation>
    </message>
    <message>
        <source>Tell of events</source>
        <translation>Ereignisse melden</translation>
    </message>
    <message>
        <source>Tell when it ends</source>
        <translation>Bei Ende benachrichtigen</translation>
    </message>
    <message>
        <source>Tells browsers for how long never to use HTTP; a year is 31536000. Replaces the security headers above.</source>
        <translation>Sagt Browsern, wie lange sie nie HTTP verwenden sollen; ein Jahr ist 31536000. Ersetzt die Sicherheitsheader oben.</translation>
    </message>
    <message>
        <source>Tells people when a metric leaves its bounds.</source>
        <translation>Benachrichtigt, wenn eine Metrik ihre Grenzen verlässt.</translation>
    </message>
    <message>
        <source>Tells records of one name apart.</source>
        <translation>Unterscheidet Einträge desselben Namens.</translation>
    </message>
    <message>
        <source>Tells the server during the TLS handshake which name is asked for.</source>
        <translation>Sagt dem Server beim TLS-Handshake, nach welchem Namen gefragt wird.</translation>
    </message>
    <message>
        <source>Tells the topic too when all is well again.</source>
        <translation>Benachrichtigt das Thema auch, wenn alles wieder gut ist.</translation>
    </message>
    <message>
        <source>Temporary storage</source>
        <translation>Temporärer Speicher</translation>
    </message>
    <message>
        <source>Temporary storage above 20 GB</source>
        <translation>Temporärer Speicher über 20 GB</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Mandantenmodus</translation>
    </message>
    <message>
        <source>Termination protection</source>
        <translation>Beendigungsschutz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Text, number or binary.</source>
        <translation>Text, Zahl oder binär.</translation>
    </message>
    <message>
        <source>That a pod must have.</source>
        <translation>Die ein Pod haben muss.</translation>
    </message>
    <message>
        <source>The AWS service that is reached.</source>
        <translation>Der AWS-Dienst, der erreicht wird.</translation>
    </message>
    <message>
        <source>The AWS service that may take the role, such as ecs-tasks.amazonaws.com; account: people of the account whom a policy allows it.</source>
        <translation>Der AWS-Dienst, der die Rolle annehmen darf, etwa ecs-tasks.amazonaws.com; account: Personen des Kontos, denen eine Richtlinie es erlaubt.</translation>
    </message>
    <message>
        <source>The NAT gateway or machine that uses the address.</source>
        <translation>Das NAT-Gateway oder die Maschine, die die Adresse nutzt.</translation>
    </message>
    <message>
        <source>The VPC it belongs to; left empty, the VPC it is drawn in.</source>
        <translation>Das VPC, zu dem sie gehört; leer gelassen das VPC, in das sie gezeichnet ist.</translation>
    </message>
    <message>
        <source>The VPC it serves; left empty, the VPC it is drawn in.</source>
        <translation>Das VPC, dem es dient; leer gelassen das VPC, in das es gezeichnet ist.</translation>
    </message>
    <message>
        <source>The VPC of the targets.</source>
        <translation>Das VPC der Ziele.</translation>
    </message>
    <message>
        <source>The VPC whose connections are recorded.</source>
        <translation>Das VPC, dessen Verbindungen aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>The archive in that bucket.</source>
        <translation>Das Archiv in diesem Bucket.</translation>
    </message>
    <message>
        <source>The bounds between which a service scales; follows from the service.</source>
        <translation>Die Grenzen, zwischen denen ein Service skaliert; ergeben sich aus dem Service.</translation>
    </message>
    <message>
        <source>The bounds it works in.</source>
        <translation>Die Grenzen, in denen sie arbeitet.</translation>
    </message>
    <message>
        <source>The bucket that is read.</source>
        <translation>Der Bucket, der gelesen wird.</translation>
    </message>
    <message>
        <source>The bus whose events are looked at; left empty, the linked one, else that of AWS&apos;s own events.</source>
        <translation>Der Bus, dessen Ereignisse betrachtet werden; leer bedeutet der verbundene, sonst der für AWS-eigene Ereignisse.</translation>
    </message>
    <message>
        <source>The caller does not wait; failed calls are tried again.</source>
        <translation>Der Aufrufer wartet nicht; fehlgeschlagene Aufrufe werden wiederholt.</translation>
    </message>
    <message>
        <source>The cluster in another region that it follows as part of one global database; left empty, the linked one.</source>
        <translation>Der Cluster in einer anderen Region, dem er als Teil einer globalen Datenbank folgt; leer gelassen der verbundene.</translation>
    </message>
    <message>
        <source>The cluster it belongs to.</source>
        <translation>Der Cluster, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>The cluster it belongs to; left empty, the one it is drawn in.</source>
        <translation>Der Cluster, zu dem es gehört; leer gelassen, der, in dem es gezeichnet ist.</translation>
    </message>
    <message>
        <source>The cluster it runs in; left empty, the one it is drawn in, or one of its own.</source>
        <translation>Der Cluster, in dem er läuft; leer gelassen der, in den er gezeichnet ist, sonst ein eigener.</translation>
    </message>
    <message>
        <source>The component it leads to; queries of an alias are free.</source>
        <translation>Die Komponente, zu der er führt; Abfragen eines Alias sind kostenlos.</translation>
    </message>
    <message>
        <source>The component that answers.</source>
        <translation>Die Komponente, die antwortet.</translation>
    </message>
    <message>
        <source>The component that answers; left empty, the linked one.</source>
        <translation>Die Komponente, die antwortet; leer gelassen die verbundene.</translation>
    </message>
    <message>
        <source>The component whose capacity changes.</source>
        <translation>Die Komponente, deren Kapazität sich ändert.</translation>
    </message>
    <message>
        <source>The component whose metric is watched.</source>
        <translation>Die Komponente, deren Metrik beobachtet wird.</translation>
    </message>
    <message>
        <source>The component whose own address is asked; the name shared by a failover would follow the failover.</source>
        <translation>Die Komponente, deren eigene Adresse gefragt wird; der gemeinsame Name eines Failovers würde dem Failover folgen.</translation>
    </message>
    <message>
        <source>The container can call nobody, not even AWS.</source>
        <translation>Der Container kann niemanden aufrufen, auch AWS nicht.</translation>
    </message>
    <message>
        <source>The container cannot write outside its volumes, which stops many attacks.</source>
        <translation>Der Container kann nicht außerhalb seiner Volumes schreiben, was viele Angriffe verhindert.</translation>
    </message>
    <message>
        <source>The control plane can be reached from the internet.</source>
        <translation>Die Steuerungsebene ist aus dem Internet erreichbar.</translation>
    </message>
    <message>
        <source>The data is encrypted on its way; left empty, it follows from the protocol.</source>
        <translation>Die Daten sind unterwegs verschlüsselt; leer gelassen ergibt es sich aus dem Protokoll.</translation>
    </message>
    <message>
        <source>The distribution that may read.</source>
        <translation>Die Verteilung, die lesen darf.</translation>
    </message>
    <message>
        <source>The first copy of the management events of an account is free; every further trail pays for its own.</source>
        <translation>Die erste Kopie der Verwaltungsereignisse eines Kontos ist kostenlos; jeder weitere Trail bezahlt seine.</translation>
    </message>
    <message>
        <source>The first day is free; each further one is assumed to add a twentieth of the data.</source>
        <translation>Der erste Tag ist kostenlos; für jeden weiteren wird ein Zwanzigstel der Daten zusätzlich angenommen.</translation>
    </message>
    <message>
        <source>The first is preferred; with Spot, name several, so that one of them is free.</source>
        <translation>Der erste wird bevorzugt; mit Spot mehrere nennen, damit einer davon frei ist.</translation>
    </message>
    <message>
        <source>The first machines run on regular capacity, which is not taken away.</source>
        <translation>Die ersten Maschinen laufen auf regulärer Kapazität, die nicht weggenommen wird.</translation>
    </message>
    <message>
        <source>The first tasks run on regular capacity, which is not taken away.</source>
        <translation>Die ersten Aufgaben laufen auf regulärer Kapazität, die nicht entzogen wird.</translation>
    </message>
    <message>
        <source>The fitting rule with the lowest number decides; AWS&apos;s own has 10000.</source>
        <translation>Die passende Regel mit der kleinsten Zahl entscheidet; die von AWS hat 10000.</translation>
    </message>
    <message>
        <source>The forwarded address is that of the header X-Forwarded-For, for clients behind a proxy.</source>
        <translation>Die weitergegebene Adresse ist die des Headers X-Forwarded-For, für Clients hinter einem Proxy.</translation>
    </message>
    <message>
        <source>The full name, such as api.example.com.</source>
        <translation>Der vollständige Name, etwa api.example.com.</translation>
    </message>
    <message>
        <source>The function that decides who may call.</source>
        <translation>Die Funktion, die entscheidet, wer aufrufen darf.</translation>
    </message>
    <message>
        <source>The function that sets a new value, in the secret and in the service behind it; without one nothing is exported that rotates.</source>
        <translation>Die Funktion, die einen neuen Wert setzt, im Secret und im Dienst dahinter; ohne sie wird kein Wechsel exportiert.</translation>
    </message>
    <message>
        <source>The internet, CloudFront alone (so that nobody goes round it), or the ranges listed below.</source>
        <translation>Das Internet, nur CloudFront (damit niemand es umgeht) oder die unten genannten Bereiche.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts events.</source>
        <translation>Der eigene Schlüssel, der Ereignisse verschlüsselt.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts it.</source>
        <translation>Der eigene Schlüssel, mit dem verschlüsselt wird.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts it; left empty, AWS uses a key of its own that costs nothing.</source>
        <translation>Der eigene Schlüssel, mit dem verschlüsselt wird; leer gelassen nimmt AWS einen kostenlosen eigenen.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts messages.</source>
        <translation>Der eigene Schlüssel, mit dem Nachrichten verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts records.</source>
        <translation>Der eigene Schlüssel, der Datensätze verschlüsselt.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts the backups; left empty, AWS uses a key of its own.</source>
        <translation>Der eigene Schlüssel, der die Sicherungen verschlüsselt; leer verwendet AWS einen eigenen.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts the disks of its instances.</source>
        <translation>Der eigene Schlüssel, der die Datenträger seiner Instances verschlüsselt.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts the files.</source>
        <translation>Der eigene Schlüssel, mit dem die Dateien verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The key of your own that encrypts the records.</source>
        <translation>Der eigene Schlüssel, der die Aufzeichnungen verschlüsselt.</translation>
    </message>
    <message>
        <source>The link or property it follows from.</source>
        <translation>Die Verbindung oder Eigenschaft, aus der sie sich ergibt.</translation>
    </message>
    <message>
        <source>The listener it belongs to.</source>
        <translation>Der Listener, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>The load balancer that listens.</source>
        <translation>Der Load Balancer, der lauscht.</translation>
    </message>
    <message>
        <source>The load balancer that sends requests here.</source>
        <translation>Der Load Balancer, der Anfragen hierher schickt.</translation>
    </message>
    <message>
        <source>The loss of a zone or region is rehearsed.</source>
        <translation>Der Verlust einer Zone oder Region wird geübt.</translation>
    </message>
    <message>
        <source>The lowest number is tried first.</source>
        <translation>Die niedrigste Nummer wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>The lowest number is tried first; no two rules may share one.</source>
        <translation>Die niedrigste Nummer wird zuerst geprüft; keine zwei Regeln dürfen sich eine teilen.</translation>
    </message>
    <message>
        <source>The lowest takes over first; 0 and 1 keep the size of the writer.</source>
        <translation>Die niedrigste übernimmt zuerst; 0 und 1 behalten die Größe des Writers.</translation>
    </message>
    <message>
        <source>The machine that it is attached to; left empty, the one that is connected to it.</source>
        <translation>Die Maschine, an der es hängt; leer gelassen, die damit verbundene.</translation>
    </message>
    <message>
        <source>The most sensitive data kept here; rules on residency, retention and access depend on it.</source>
        <translation>Die sensibelsten Daten, die hier liegen; Regeln zu Datenresidenz, Aufbewahrung und Zugriff hängen davon ab.</translation>
    </message>
    <message>
        <source>The most sensitive data on the link.</source>
        <translation>Die sensibelsten Daten auf der Verbindung.</translation>
    </message>
    <message>
        <source>The most sensitive data that is sent there.</source>
        <translation>Die schutzbedürftigsten Daten, die dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>The most that arrives at once.</source>
        <translation>Das Meiste, das auf einmal eintrifft.</translation>
    </message>
    <message>
        <source>The names of a domain and where they lead.</source>
        <translation>Die Namen einer Domain und wohin sie führen.</translation>
    </message>
    <message>
        <source>The namespace it belongs to; left empty, the one it is drawn in, or default.</source>
        <translation>Der Namespace, zu dem es gehört; leer gelassen, der, in dem es gezeichnet ist, oder default.</translation>
    </message>
    <message>
        <source>The network at its end; left empty, the transit gateway.</source>
        <translation>Das Netzwerk am Ende der Leitung; leer das Transit Gateway.</translation>
    </message>
    <message>
        <source>The network that accepts; its range must not overlap with the other.</source>
        <translation>Das Netzwerk, das annimmt; sein Bereich darf sich nicht mit dem anderen überschneiden.</translation>
    </message>
    <message>
        <source>The network that asks.</source>
        <translation>Das Netzwerk, das anfragt.</translation>
    </message>
    <message>
        <source>The objects as YAML, when no address is given.</source>
        <translation>Die Objekte als YAML, wenn keine Adresse angegeben ist.</translation>
    </message>
    <message>
        <source>The pods are divided evenly; otherwise all of them may stand in one zone.</source>
        <translation>Die Pods werden gleichmäßig verteilt; sonst können alle in einer Zone stehen.</translation>
    </message>
    <message>
        <source>The pods reach only what the policy names, and the names of the cluster.</source>
        <translation>Die Pods erreichen nur, was die Richtlinie nennt, und die Namensauflösung des Clusters.</translation>
    </message>
    <message>
        <source>The private IPv4 range of the whole network (/16 to /28); it cannot be changed later and must not overlap with networks it is to be connected to.</source>
        <translation>Der private IPv4-Bereich des ganzen Netzwerks (/16 bis /28); er lässt sich später nicht ändern und darf sich nicht mit Netzwerken überschneiden, mit denen es verbunden werden soll.</translation>
    </message>
    <message>
        <source>The proxy is billed by the processors of its database, two at least.</source>
        <translation>Der Proxy wird nach den Prozessoren seiner Datenbank abgerechnet, mindestens zwei.</translation>
    </message>
    <message>
        <source>The public IPv4 address of the device at your site.</source>
        <translation>Die öffentliche IPv4-Adresse des Geräts am eigenen Standort.</translation>
    </message>
    <message>
        <source>The public subnet it stands in; left empty, the one of its zone.</source>
        <translation>Das öffentliche Subnetz, in dem es steht; leer gelassen das seiner Zone.</translation>
    </message>
    <message>
        <source>The record is not given out while this check fails; without one it always counts as healthy.</source>
        <translation>Der Eintrag wird nicht ausgegeben, solange diese Prüfung fehlschlägt; ohne eine gilt er immer als fehlerfrei.</translation>
    </message>
    <message>
        <source>The region that takes over.</source>
        <translation>Die Region, die übernimmt.</translation>
    </message>
    <message>
        <source>The root user has a second factor.</source>
        <translation>Der Root-Benutzer hat einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>The root user has no access keys.</source>
        <translation>Der Root-Benutzer hat keine Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>The routes that apply here; left empty, the table that follows from the kind.</source>
        <translation>Die Routen, die hier gelten; leer gelassen die Tabelle, die sich aus der Art ergibt.</translation>
    </message>
    <message>
        <source>The scenario that the line is about; left empty, the design itself.</source>
        <translation>Das Szenario, um das es in der Zeile geht; leer: der Entwurf selbst.</translation>
    </message>
    <message>
        <source>The scheduler keeps it free for each pod.</source>
        <translation>Der Scheduler hält ihn für jeden Pod frei.</translation>
    </message>
    <message>
        <source>The secondary answers when the primary is unhealthy.</source>
        <translation>Der sekundäre antwortet, wenn der primäre fehlerhaft ist.</translation>
    </message>
    <message>
        <source>The secret with the key for calling it.</source>
        <translation>Das Secret mit dem Schlüssel für Aufrufe.</translation>
    </message>
    <message>
        <source>The service that runs it.</source>
        <translation>Der Service, der sie ausführt.</translation>
    </message>
    <message>
        <source>The source cannot serve when the target fails; otherwise it copes without.</source>
        <translation>Die Quelle kann nicht bedienen, wenn das Ziel ausfällt; sonst kommt sie ohne aus.</translation>
    </message>
    <message>
        <source>The source does not wait for the target.</source>
        <translation>Die Quelle wartet nicht auf das Ziel.</translation>
    </message>
    <message>
        <source>The states in Amazon States Language (JSON); left empty, the linked functions run one after the other.</source>
        <translation>Die Zustände in Amazon States Language (JSON); leer laufen die verbundenen Funktionen nacheinander.</translation>
    </message>
    <message>
        <source>The subnets in which a database or cache may stand; follows from its placement.</source>
        <translation>Die Subnetze, in denen eine Datenbank oder ein Cache stehen darf; ergeben sich aus der Platzierung.</translation>
    </message>
    <message>
        <source>The subnets it guards.</source>
        <translation>Die Subnetze, die sie schützt.</translation>
    </message>
    <message>
        <source>The subnets that use this table; a subnet has exactly one.</source>
        <translation>Die Subnetze, die diese Tabelle verwenden; ein Subnetz hat genau eine.</translation>
    </message>
    <message>
        <source>The system is searched for weaknesses regularly.</source>
        <translation>Das System wird regelmäßig auf Schwachstellen durchsucht.</translation>
    </message>
    <message>
        <source>The system serves from more than one region.</source>
        <translation>Das System bedient aus mehr als einer Region.</translation>
    </message>
    <message>
        <source>The targets of a load balancer and how their health is checked; follows from the link.</source>
        <translation>Die Ziele eines Load Balancers und wie ihr Zustand geprüft wird; ergibt sich aus der Verbindung.</translation>
    </message>
    <message>
        <source>The transit gateway at its end, instead of a network.</source>
        <translation>Das Transit Gateway am Ende der Leitung, statt eines Netzwerks.</translation>
    </message>
    <message>
        <source>The twelve digits of the AWS account; left empty, the account of whoever deploys is used.</source>
        <translation>Die zwölf Ziffern des AWS-Kontos; leer gelassen das Konto dessen, der bereitstellt.</translation>
    </message>
    <message>
        <source>The usual name of the service leads to the endpoint, so that nothing else changes.</source>
        <translation>Der übliche Name des Dienstes führt zum Endpunkt, sodass sich sonst nichts ändert.</translation>
    </message>
    <message>
        <source>The value that the tag must have.</source>
        <translation>Der Wert, den das Tag haben muss.</translation>
    </message>
    <message>
        <source>The version is older than fourteen months, and the cluster is charged for it.</source>
        <translation>Die Version ist älter als vierzehn Monate, und der Cluster wird dafür berechnet.</translation>
    </message>
    <message>
        <source>The way between a VPC and the internet; follows from the first public tier.</source>
        <translation>Der Weg zwischen einem VPC und dem Internet; ergibt sich aus der ersten öffentlichen Schicht.</translation>
    </message>
    <message>
        <source>The whole dashboard as JSON, instead of the usual metrics.</source>
        <translation>Das ganze Dashboard als JSON, statt der üblichen Metriken.</translation>
    </message>
    <message>
        <source>The writer and its readers; a second one in another zone takes over within a minute, alone it takes about ten.</source>
        <translation>Der Writer und seine Reader; ein zweiter in einer anderen Zone übernimmt binnen einer Minute, ohne ihn dauert es etwa zehn.</translation>
    </message>
    <message>
        <source>The zone is looked up instead of created.</source>
        <translation>Die Zone wird gesucht statt angelegt.</translation>
    </message>
    <message>
        <source>The zone that holds the name.</source>
        <translation>Die Zone, die den Namen enthält.</translation>
    </message>
    <message>
        <source>This range.</source>
        <translation>Dieser Bereich.</translation>
    </message>
    <message>
        <source>Threat protection</source>
        <translation>Bedrohungsschutz</translation>
    </message>
    <message>
        <source>Three keep the cluster together whatever the load on the data nodes; two are worse than none.</source>
        <translation>Drei halten den Cluster bei jeder Last der Datenknoten zusammen; zwei sind schlechter als keiner.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Throughput of storage</source>
        <translation>Durchsatz des Speichers</translation>
    </message>
    <message>
        <source>Throughput of the disk</source>
        <translation>Durchsatz des Datenträgers</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Time before more is added.</source>
        <translation>Zeit, bis mehr hinzukommt.</translation>
    </message>
    <message>
        <source>Time before more is removed.</source>
        <translation>Zeit, bis mehr entfernt wird.</translation>
    </message>
    <message>
        <source>Time before more tasks are added; shorter reacts faster.</source>
        <translation>Zeit, bis weitere Aufgaben hinzukommen; kürzer reagiert schneller.</translation>
    </message>
    <message>
        <source>Time before more tasks are removed; longer avoids a see-saw.</source>
        <translation>Zeit, bis weitere Aufgaben entfernt werden; länger vermeidet ein Auf und Ab.</translation>
    </message>
    <message>
        <source>Time between two checks.</source>
        <translation>Zeit zwischen zwei Prüfungen.</translation>
    </message>
    <message>
        <source>Time between two checks; a dead target is noticed after interval times unhealthy threshold.</source>
        <translation>Zeit zwischen zwei Prüfungen; ein totes Ziel wird nach Intervall mal Fehlerschwelle bemerkt.</translation>
    </message>
    <message>
        <source>Time of executions</source>
        <translation>Zeit der Ausführungen</translation>
    </message>
    <message>
        <source>Time of the snapshots</source>
        <translation>Zeit der Snapshots</translation>
    </message>
    <message>
        <source>Time over which a new target gets its full share; 0 switches it off.</source>
        <translation>Zeit, nach der ein neues Ziel seinen vollen Anteil erhält; 0 schaltet sie aus.</translation>
    </message>
    <message>
        <source>Time over which values are gathered; below a minute it costs three times as much.</source>
        <translation>Zeit, über die Werte gesammelt werden; unter einer Minute kostet es das Dreifache.</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Zeit pro Aufruf</translation>
    </message>
    <message>
        <source>Time per execution</source>
        <translation>Zeit je Ausführung</translation>
    </message>
    <message>
        <source>Time to deal with a message</source>
        <translation>Bearbeitungszeit einer Nachricht</translation>
    </message>
    <message>
        <source>Time to install</source>
        <translation>Zeit zum Einrichten</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Gültigkeitsdauer (TTL)</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Dauer der Wiederherstellung</translation>
    </message>
    <message>
        <source>Time to stop</source>
        <translation>Zeit zum Beenden</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Times in UTC at which it starts its targets, such as rate(5 minutes) or cron(0 6 * * ? *).</source>
        <translation>Zeiten in UTC, zu denen sie ihre Ziele startet, etwa rate(5 minutes) oder cron(0 6 * * ? *).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To any point in time</source>
        <translation>Auf jeden Zeitpunkt</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>Bis Port</translation>
    </message>
    <message>
        <source>To which an ingress sends requests.</source>
        <translation>An den ein Ingress Anfragen sendet.</translation>
    </message>
    <message>
        <source>Token audience</source>
        <translation>Zielgruppe der Token</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Token issuer</source>
        <translation>Aussteller der Token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tolerates interruption</source>
        <translation>Verträgt Unterbrechungen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topic that hears of failovers, replaced nodes and maintenance.</source>
        <translation>Thema, das von Failover, ersetzten Knoten und Wartung erfährt.</translation>
    </message>
    <message>
        <source>Topic that hears of failures, failovers, maintenance and low storage.</source>
        <translation>Thema, das von Ausfällen, Failover, Wartung und knappem Speicher erfährt.</translation>
    </message>
    <message>
        <source>Topic that is told of each change.</source>
        <translation>Thema, das jede Änderung gemeldet bekommt.</translation>
    </message>
    <message>
        <source>Topic that is told of the changes of the account that the CIS benchmark lists, such as of permissions, networks and keys; needs a log group.</source>
        <translation>Thema, das die Änderungen am Konto gemeldet bekommt, die der CIS-Benchmark nennt, etwa an Berechtigungen, Netzwerken und Schlüsseln; braucht eine Protokollgruppe.</translation>
    </message>
    <message>
        <source>Topic that is told when the alarm goes off and when it ends.</source>
        <translation>Thema, das benachrichtigt wird, wenn der Alarm auslöst und wenn er endet.</translation>
    </message>
    <message>
        <source>Topic that is told.</source>
        <translation>Thema, das benachrichtigt wird.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Ablaufverfolgung</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Traffic besides the links</source>
        <translation>Datenverkehr außer den Verbindungen</translation>
    </message>
    <message>
        <source>Traffic in flow logs</source>
        <translation>Datenverkehr in Flow-Protokollen</translation>
    </message>
    <message>
        <source>Traffic inside the cluster can be moved away from a zone that has trouble.</source>
        <translation>Verkehr im Cluster lässt sich von einer gestörten Zone weglenken.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>Trail, configuration records and threat detection are set up for the account elsewhere.</source>
        <translation>Trail, Konfigurationsaufzeichnung und Bedrohungserkennung sind für das Konto anderswo eingerichtet.</translation>
    </message>
    <message>
        <source>Transfer and requests are priced by the region of the edge location.</source>
        <translation>Übertragung und Anfragen werden nach der Region des Edge-Standorts berechnet.</translation>
    </message>
    <message>
        <source>Transit gateway</source>
        <translation>Transit Gateway</translation>
    </message>
    <message>
        <source>Tried by number; answers to clients leave from ports 1024 to 65535.</source>
        <translation>Nach Nummer geprüft; Antworten an Clients gehen von den Ports 1024 bis 65535 aus.</translation>
    </message>
    <message>
        <source>Tried by number; the first that fits decides, everything else is refused.</source>
        <translation>Nach Nummer geprüft; die erste passende entscheidet, alles andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trust conditions</source>
        <translation>Vertrauensbedingungen</translation>
    </message>
    <message>
        <source>Turns on controls that AWS adds to a standard later.</source>
        <translation>Schaltet Kontrollen ein, die AWS einem Standard später hinzufügt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type of the partition key</source>
        <translation>Typ des Partitionsschlüssels</translation>
    </message>
    <message>
        <source>Type of the sort key</source>
        <translation>Typ des Sortierschlüssels</translation>
    </message>
    <message>
        <source>Under which it is reached, such as grafana.example.com.</source>
        <translation>Unter dem er erreicht wird, etwa grafana.example.com.</translation>
    </message>
    <message>
        <source>Under which its pods call AWS.</source>
        <translation>Unter dem seine Pods AWS aufrufen.</translation>
    </message>
    <message>
        <source>Under which the machine sees it.</source>
        <translation>Unter dem die Maschine es sieht.</translation>
    </message>
    <message>
        <source>Undone before looking</source>
        <translation>Vor der Suche aufgelöst</translation>
    </message>
    <message>
        <source>Unhealthy after</source>
        <translation>Fehlerhaft nach</translation>
    </message>
    <message>
        <source>Units for provisioned billing; one reads 4 KB a second.</source>
        <translation>Einheiten bei bereitgestellter Abrechnung; eine liest 4 KB pro Sekunde.</translation>
    </message>
    <message>
        <source>Units for provisioned billing; one writes 1 KB a second.</source>
        <translation>Einheiten bei bereitgestellter Abrechnung; eine schreibt 1 KB pro Sekunde.</translation>
    </message>
    <message>
        <source>Up to 25 KB count as one unit; records of 5 KB are assumed.</source>
        <translation>Bis 25 KB zählen als eine Einheit; angenommen sind Datensätze von 5 KB.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Updates of the service</source>
        <translation>Aktualisierungen des Dienstes</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Usage plans</source>
        <translation>Nutzungspläne</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Use of the processors</source>
        <translation>Auslastung der Prozessoren</translation>
    </message>
    <message>
        <source>Use to keep</source>
        <translation>Angestrebte Auslastung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Used by the controller nginx.</source>
        <translation>Vom Controller nginx verwendet.</translation>
    </message>
    <message>
        <source>Used instead of the one that follows from the links; left empty, that one is made.</source>
        <translation>Verwendet statt derjenigen, die sich aus den Verbindungen ergibt; leer gelassen wird diese angelegt.</translation>
    </message>
    <message>
        <source>Used when the password comes from a secret of yours.</source>
        <translation>Verwendet, wenn das Passwort aus einem eigenen Secret kommt.</translation>
    </message>
    <message>
        <source>Used when the throughput is provisioned.</source>
        <translation>Gilt, wenn der Durchsatz bereitgestellt wird.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User info endpoint</source>
        <translation>Endpunkt der Benutzerdaten</translation>
    </message>
    <message>
        <source>User inside the container; left empty, the one of the image, often root.</source>
        <translation>Benutzer im Container; leer gelassen der des Images, oft root.</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Benutzerpool</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>Users per month</source>
        <translation>Benutzer pro Monat</translation>
    </message>
    <message>
        <source>Users sign up themselves</source>
        <translation>Benutzer registrieren sich selbst</translation>
    </message>
    <message>
        <source>Usual values of the metrics are known.</source>
        <translation>Übliche Werte der Metriken sind bekannt.</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>VPC endpoint</source>
        <translation>VPC-Endpunkt</translation>
    </message>
    <message>
        <source>VPC peering</source>
        <translation>VPC-Peering</translation>
    </message>
    <message>
        <source>VPCs in which a private zone answers.</source>
        <translation>VPCs, in denen eine private Zone antwortet.</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Valkey is the open successor of Redis and costs a fifth less.</source>
        <translation>Valkey ist der offene Nachfolger von Redis und kostet ein Fünftel weniger.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the tag</source>
        <translation>Wert des Tags</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables from components</source>
        <translation>Variablen aus Komponenten</translation>
    </message>
    <message>
        <source>Variables whose value is read from a secret of Kubernetes that exists already.</source>
        <translation>Variablen, deren Wert aus einem schon vorhandenen Geheimnis von Kubernetes gelesen wird.</translation>
    </message>
    <message>
        <source>Variables whose value is read from a secret when the task starts; it never stands in the design or the code.</source>
        <translation>Variablen, deren Wert beim Start der Aufgabe aus einem Secret gelesen wird; er steht nie im Entwurf oder im Code.</translation>
    </message>
    <message>
        <source>Variables whose value is the address or name of another component, such as the endpoint of a database.</source>
        <translation>Variablen, deren Wert die Adresse oder der Name einer anderen Komponente ist, etwa der Endpunkt einer Datenbank.</translation>
    </message>
    <message>
        <source>Variables whose value is the address or name of another component.</source>
        <translation>Variablen, deren Wert die Adresse oder der Name einer anderen Komponente ist.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verben</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of Fargate; LATEST takes the newest one at each deployment.</source>
        <translation>Version von Fargate; LATEST nimmt bei jeder Bereitstellung die neueste.</translation>
    </message>
    <message>
        <source>Version of the chart</source>
        <translation>Version des Charts</translation>
    </message>
    <message>
        <source>Version of the engine.</source>
        <translation>Version der Engine.</translation>
    </message>
    <message>
        <source>Version of the engine; AWS ends support for each one day and then charges for it.</source>
        <translation>Version der Engine; AWS beendet eines Tages die Unterstützung jeder Version und berechnet sie dann.</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Versionierung</translation>
    </message>
    <message>
        <source>Viewer events allow 128 MiB only.</source>
        <translation>Ereignisse des Betrachters erlauben nur 128 MiB.</translation>
    </message>
    <message>
        <source>Viewer events happen for each request, origin events only when the cache has no answer.</source>
        <translation>Ereignisse des Betrachters treten bei jeder Anfrage ein, die des Ursprungs nur, wenn der Cache keine Antwort hat.</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>WCU-hour</source>
        <translation>WCU-Stunde</translation>
    </message>
    <message>
        <source>WRU</source>
        <translation>WRU</translation>
    </message>
    <message>
        <source>Wait between retries</source>
        <translation>Pause zwischen Wiederholungen</translation>
    </message>
    <message>
        <source>Wait for a batch</source>
        <translation>Auf einen Stapel warten</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>Warten auf eine Verbindung</translation>
    </message>
    <message>
        <source>Wait for messages</source>
        <translation>Auf Nachrichten warten</translation>
    </message>
    <message>
        <source>Wait until stable</source>
        <translation>Warten, bis stabil</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Warnen bei</translation>
    </message>
    <message>
        <source>Warns when the month&apos;s bill reaches a share of an amount.</source>
        <translation>Warnt, wenn die Monatsrechnung einen Anteil eines Betrags erreicht.</translation>
    </message>
    <message>
        <source>Was made elsewhere and must be renewed by hand.</source>
        <translation>Wurde anderswo erstellt und muss von Hand erneuert werden.</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Watches access to buckets.</source>
        <translation>Beobachtet Zugriffe auf Buckets.</translation>
    </message>
    <message>
        <source>Watches logins to databases.</source>
        <translation>Beobachtet Anmeldungen an Datenbanken.</translation>
    </message>
    <message>
        <source>Watches processes in containers and machines, billed by vCPU.</source>
        <translation>Beobachtet Prozesse in Containern und Maschinen, nach vCPU abgerechnet.</translation>
    </message>
    <message>
        <source>Watches the account and the networks for signs of attacks.</source>
        <translation>Beobachtet das Konto und die Netzwerke auf Anzeichen von Angriffen.</translation>
    </message>
    <message>
        <source>Watches what functions connect to.</source>
        <translation>Beobachtet, womit sich Funktionen verbinden.</translation>
    </message>
    <message>
        <source>Watching of tiers</source>
        <translation>Überwachung der Stufen</translation>
    </message>
    <message>
        <source>Web ACL</source>
        <translation>Web-ACL</translation>
    </message>
    <message>
        <source>Web application firewall</source>
        <translation>Web Application Firewall</translation>
    </message>
    <message>
        <source>Web sites whose pages may call (CORS).</source>
        <translation>Websites, deren Seiten aufrufen dürfen (CORS).</translation>
    </message>
    <message>
        <source>Weekly, in UTC, such as sun:04:00-sun:05:00.</source>
        <translation>Wöchentlich, in UTC, zum Beispiel sun:04:00-sun:05:00.</translation>
    </message>
    <message>
        <source>Weekly, in UTC.</source>
        <translation>Wöchentlich, in UTC.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What CloudFront may use towards the origin.</source>
        <translation>Was CloudFront zum Ursprung hin verwenden darf.</translation>
    </message>
    <message>
        <source>What ECS may do to start the task (pull the image, write logs, read secrets); left empty, one is made.</source>
        <translation>Was ECS tun darf, um die Aufgabe zu starten (Image holen, Protokolle schreiben, Secrets lesen); leer gelassen wird eine angelegt.</translation>
    </message>
    <message>
        <source>What ECS may do to start the task.</source>
        <translation>Was ECS tun darf, um die Aufgabe zu starten.</translation>
    </message>
    <message>
        <source>What a component may do in AWS; follows from the links, with the least it needs.</source>
        <translation>Was eine Komponente in AWS tun darf; ergibt sich aus den Verbindungen, mit den geringsten nötigen Rechten.</translation>
    </message>
    <message>
        <source>What a period without values means.</source>
        <translation>Was ein Zeitraum ohne Werte bedeutet.</translation>
    </message>
    <message>
        <source>What a pod asks for and a quarter gigabyte for Kubernetes, rounded up.</source>
        <translation>Was ein Pod anfordert und ein Viertel Gigabyte für Kubernetes, aufgerundet.</translation>
    </message>
    <message>
        <source>What a pod asks for, rounded up to a size of Fargate.</source>
        <translation>Was ein Pod anfordert, auf eine Größe von Fargate aufgerundet.</translation>
    </message>
    <message>
        <source>What a rule is called in AWS and in its metrics, by the name it has here, such as rate-limit.</source>
        <translation>Wie eine Regel in AWS und in ihren Metriken heißt, nach ihrem Namen hier, etwa rate-limit.</translation>
    </message>
    <message>
        <source>What a scenario is used for when that is not what the project is; it is judged as such.</source>
        <translation>Wofür ein Szenario dient, wenn es nicht das ist, was das Projekt ist; danach wird es beurteilt.</translation>
    </message>
    <message>
        <source>What all readers fetch in a month; each reads everything.</source>
        <translation>Was alle Leser in einem Monat abrufen; jeder liest alles.</translation>
    </message>
    <message>
        <source>What arrives in a day.</source>
        <translation>Was an einem Tag eintrifft.</translation>
    </message>
    <message>
        <source>What arrives most of the time.</source>
        <translation>Was die meiste Zeit eintrifft.</translation>
    </message>
    <message>
        <source>What callers do instead when it does not answer.</source>
        <translation>Was Aufrufer stattdessen tun, wenn er nicht antwortet.</translation>
    </message>
    <message>
        <source>What clients speak.</source>
        <translation>Was Clients sprechen.</translation>
    </message>
    <message>
        <source>What counts as healthy, an answer over HTTPS or HTTP, a text in it, an open port, or that enough other checks are healthy (calculated).</source>
        <translation>Was als fehlerfrei gilt: eine Antwort über HTTPS oder HTTP, ein Text darin, ein offener Port, oder dass genügend andere Prüfungen fehlerfrei sind (CALCULATED).</translation>
    </message>
    <message>
        <source>What each group of clients may use, by API key; for REST only.</source>
        <translation>Was jede Gruppe von Clients verwenden darf, nach API-Schlüssel; nur für REST.</translation>
    </message>
    <message>
        <source>What goes beyond the size of the databases, up to which backups are free.</source>
        <translation>Was über die Größe der Datenbanken hinausgeht, bis zu der Sicherungen kostenlos sind.</translation>
    </message>
    <message>
        <source>What goes to the other region, backups and log of changes; a tenth of the storage is assumed.</source>
        <translation>Was in die andere Region geht, Sicherungen und Änderungsprotokoll; angenommen ist ein Zehntel des Speichers.</translation>
    </message>
    <message>
        <source>What goes to your site.</source>
        <translation>Was zum eigenen Standort geht.</translation>
    </message>
    <message>
        <source>What happens to a request that fits no path rule.</source>
        <translation>Was mit einer Anfrage geschieht, auf die keine Pfadregel passt.</translation>
    </message>
    <message>
        <source>What happens to a request that fits no rule.</source>
        <translation>Was mit einer Anfrage geschieht, auf die keine Regel passt.</translation>
    </message>
    <message>
        <source>What happens to other pods.</source>
        <translation>Was mit anderen Pods geschieht.</translation>
    </message>
    <message>
        <source>What happens to requests that no rule is about.</source>
        <translation>Was mit Anfragen geschieht, für die keine Regel gilt.</translation>
    </message>
    <message>
        <source>What is allowed or denied; the smaller, the safer.</source>
        <translation>Was erlaubt oder verboten ist; je weniger, desto sicherer.</translation>
    </message>
    <message>
        <source>What is backed up.</source>
        <translation>Was gesichert wird.</translation>
    </message>
    <message>
        <source>What is copied to the other bucket in a month; a tenth of the stored data is assumed.</source>
        <translation>Was in einem Monat in den anderen Bucket kopiert wird; angenommen ist ein Zehntel der gespeicherten Daten.</translation>
    </message>
    <message>
        <source>What is counted, such as ecs:service:DesiredCount.</source>
        <translation>Was gezählt wird, etwa ecs:service:DesiredCount.</translation>
    </message>
    <message>
        <source>What is done when the region fails, and how long each step takes.</source>
        <translation>Was beim Ausfall der Region getan wird und wie lange jeder Schritt dauert.</translation>
    </message>
    <message>
        <source>What is done with personal data is recorded.</source>
        <translation>Was mit personenbezogenen Daten geschieht, wird verzeichnet.</translation>
    </message>
    <message>
        <source>What is kept decides whether losing it hurts.</source>
        <translation>Was aufbewahrt wird, entscheidet, ob sein Verlust schmerzt.</translation>
    </message>
    <message>
        <source>What is kept near the target value.</source>
        <translation>Was nahe am Zielwert gehalten wird.</translation>
    </message>
    <message>
        <source>What is looked at while functions are watched.</source>
        <translation>Was beim Beobachten der Funktionen betrachtet wird.</translation>
    </message>
    <message>
        <source>What is lost of it can be uploaded or computed again, so the newest objects may be missing after a disaster.</source>
        <translation>Was davon verloren geht, lässt sich erneut hochladen oder berechnen; die neuesten Objekte dürfen nach einer Katastrophe fehlen.</translation>
    </message>
    <message>
        <source>What is made of the values of each five minutes, or of each day where the metric is of a bucket.</source>
        <translation>Was aus den Werten von je fünf Minuten wird, bei Metriken eines Buckets von je einem Tag.</translation>
    </message>
    <message>
        <source>What is published when an item changes.</source>
        <translation>Was veröffentlicht wird, wenn sich ein Element ändert.</translation>
    </message>
    <message>
        <source>What is searched for weaknesses; each is paid for by the number of things.</source>
        <translation>Was nach Schwachstellen durchsucht wird; bezahlt wird nach der Anzahl.</translation>
    </message>
    <message>
        <source>What is spoken; https and tls are encrypted.</source>
        <translation>Was gesprochen wird; https und tls sind verschlüsselt.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>Was geschrieben wird.</translation>
    </message>
    <message>
        <source>What it brings to the cluster; findings and consoles follow from it.</source>
        <translation>Was es in den Cluster bringt; Befunde und Konsolen ergeben sich daraus.</translation>
    </message>
    <message>
        <source>What it connects.</source>
        <translation>Was es verbindet.</translation>
    </message>
    <message>
        <source>What it costs, in US dollars; not part of the sum.</source>
        <translation>Was er kostet, in US-Dollar; nicht Teil der Summe.</translation>
    </message>
    <message>
        <source>What it guards.</source>
        <translation>Was sie schützt.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür es da ist.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Was es ist.</translation>
    </message>
    <message>
        <source>What it may do.</source>
        <translation>Was er darf.</translation>
    </message>
    <message>
        <source>What it may do; left empty, one follows from the links.</source>
        <translation>Was sie tun darf; leer gelassen ergibt sich die Rolle aus den Verbindungen.</translation>
    </message>
    <message>
        <source>What it may start; left empty, one follows from the links where a target needs it.</source>
        <translation>Was sie starten darf; leer ergibt sich eine aus den Verbindungen, wo ein Ziel sie braucht.</translation>
    </message>
    <message>
        <source>What it means and what to do.</source>
        <translation>Was es bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>What it writes.</source>
        <translation>Was geschrieben wird.</translation>
    </message>
    <message>
        <source>What its pods may do in AWS; left empty, nothing.</source>
        <translation>Was seine Pods in AWS dürfen; leer gelassen, nichts.</translation>
    </message>
    <message>
        <source>What its pods may do in AWS; left empty, one follows from the links. Pods on Fargate cannot use it.</source>
        <translation>Was seine Pods in AWS dürfen; leer gelassen, ergibt sich eine aus den Verbindungen. Pods auf Fargate können sie nicht nutzen.</translation>
    </message>
    <message>
        <source>What its tokens allow, such as openid.</source>
        <translation>Was ihre Token erlauben, etwa openid.</translation>
    </message>
    <message>
        <source>What linked functions, queues and topics are told of.</source>
        <translation>Worüber verbundene Funktionen, Warteschlangen und Themen benachrichtigt werden.</translation>
    </message>
    <message>
        <source>What may be done through it, as JSON; left empty, everything.</source>
        <translation>Was darüber getan werden darf, als JSON; leer gelassen alles.</translation>
    </message>
    <message>
        <source>What must be in memory at the same time; findings compare it with the memory of the nodes.</source>
        <translation>Was gleichzeitig im Arbeitsspeicher sein muss; Befunde vergleichen es mit dem Arbeitsspeicher der Knoten.</translation>
    </message>
    <message>
        <source>What one task of a service consists of; follows from the service.</source>
        <translation>Woraus eine Aufgabe eines Service besteht; ergibt sich aus dem Service.</translation>
    </message>
    <message>
        <source>What passes an interface endpoint besides the links.</source>
        <translation>Was außer den Verbindungen durch einen Schnittstellenendpunkt geht.</translation>
    </message>
    <message>
        <source>What people are told.</source>
        <translation>Was gemeldet wird.</translation>
    </message>
    <message>
        <source>What people must be told of, such as inference latency.</source>
        <translation>Worüber benachrichtigt werden muss, etwa Inferenzlatenz.</translation>
    </message>
    <message>
        <source>What pods may ask for; restricted refuses root and power over the machine.</source>
        <translation>Was Pods verlangen dürfen; eingeschränkt verweigert root und Macht über die Maschine.</translation>
    </message>
    <message>
        <source>What producers send in a month.</source>
        <translation>Was Erzeuger in einem Monat senden.</translation>
    </message>
    <message>
        <source>What the application may do.</source>
        <translation>Was die Anwendung tun darf.</translation>
    </message>
    <message>
        <source>What the application may do; left empty, one follows from the links.</source>
        <translation>Was die Anwendung tun darf; leer gelassen ergibt sich die Rolle aus den Verbindungen.</translation>
    </message>
    <message>
        <source>What the cache must offer.</source>
        <translation>Was der Cache bieten muss.</translation>
    </message>
    <message>
        <source>What the containers write; about 500 bytes for each of ten million requests.</source>
        <translation>Was die Container schreiben; etwa 500 Byte für jede von zehn Millionen Anfragen.</translation>
    </message>
    <message>
        <source>What the control plane writes; about a gigabyte for each kind of log of a small cluster.</source>
        <translation>Was die Steuerungsebene schreibt; etwa ein Gigabyte für jede Art von Protokoll eines kleinen Clusters.</translation>
    </message>
    <message>
        <source>What the database must offer.</source>
        <translation>Was die Datenbank bieten muss.</translation>
    </message>
    <message>
        <source>What the domain writes to CloudWatch.</source>
        <translation>Was die Domain nach CloudWatch schreibt.</translation>
    </message>
    <message>
        <source>What the function may do; left empty, one follows from the links.</source>
        <translation>Was die Funktion tun darf; leer gelassen ergibt sich die Rolle aus den Verbindungen.</translation>
    </message>
    <message>
        <source>What the function writes.</source>
        <translation>Was die Funktion schreibt.</translation>
    </message>
    <message>
        <source>What the group is for.</source>
        <translation>Wofür die Gruppe da ist.</translation>
    </message>
    <message>
        <source>What the group protects; it cannot be changed later.</source>
        <translation>Was die Gruppe schützt; lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>What the index contains.</source>
        <translation>Was der Index enthält.</translation>
    </message>
    <message>
        <source>What the internet reaches must stand behind CloudFront or a web ACL.</source>
        <translation>Was das Internet erreicht, muss hinter CloudFront oder einer Web-ACL stehen.</translation>
    </message>
    <message>
        <source>What the key is for.</source>
        <translation>Wofür der Schlüssel da ist.</translation>
    </message>
    <message>
        <source>What the line is called in the table.</source>
        <translation>Wie die Zeile in der Tabelle heißt.</translation>
    </message>
    <message>
        <source>What the link means: requests, data, copies, events, or that one only needs the other.</source>
        <translation>Was die Verbindung bedeutet: Anfragen, Daten, Kopien, Ereignisse oder dass eines das andere nur braucht.</translation>
    </message>
    <message>
        <source>What the machines may do; left empty, one follows from the links.</source>
        <translation>Was die Maschinen dürfen; leer gelassen, ergibt sich eine aus den Verbindungen.</translation>
    </message>
    <message>
        <source>What the networks send through it.</source>
        <translation>Was die Netzwerke hindurchsenden.</translation>
    </message>
    <message>
        <source>What the nodes send each other is encrypted.</source>
        <translation>Was die Knoten einander senden, wird verschlüsselt.</translation>
    </message>
    <message>
        <source>What the number of machines follows: processor, or requests per machine and minute.</source>
        <translation>Wonach sich die Zahl der Maschinen richtet: Prozessor, oder Anfragen je Maschine und Minute.</translation>
    </message>
    <message>
        <source>What the number of tasks follows: requests per task and minute, processor, or memory.</source>
        <translation>Wonach sich die Zahl der Aufgaben richtet: Anfragen je Aufgabe und Minute, Prozessor oder Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>What the pods may reach.</source>
        <translation>Was die Pods erreichen dürfen.</translation>
    </message>
    <message>
        <source>What the role is for.</source>
        <translation>Wofür die Rolle da ist.</translation>
    </message>
    <message>
        <source>What the secret is for.</source>
        <translation>Wofür das Secret da ist.</translation>
    </message>
    <message>
        <source>What the source may do with the target; its permissions follow from it.</source>
        <translation>Was die Quelle mit dem Ziel tun darf; ihre Berechtigungen ergeben sich daraus.</translation>
    </message>
    <message>
        <source>What the stack is used for; many findings matter in production only, so state it.</source>
        <translation>Wofür der Stack benutzt wird; viele Befunde zählen nur in Produktion, daher bitte angeben.</translation>
    </message>
    <message>
        <source>What the system must be able to serve.</source>
        <translation>Was das System bedienen können muss.</translation>
    </message>
    <message>
        <source>What the traffic is handed to.</source>
        <translation>Woran der Datenverkehr übergeben wird.</translation>
    </message>
    <message>
        <source>What the user may do.</source>
        <translation>Was der Benutzer darf.</translation>
    </message>
    <message>
        <source>What the work needs, when you know it; compared with the size.</source>
        <translation>Was die Arbeit braucht, wenn bekannt; wird mit der Größe verglichen.</translation>
    </message>
    <message>
        <source>What to do in an incident is written down.</source>
        <translation>Was bei einem Vorfall zu tun ist, ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>What users type instead of a user name.</source>
        <translation>Was Benutzer anstelle eines Benutzernamens eingeben.</translation>
    </message>
    <message>
        <source>What viewers download; assumes 5 KB per request.</source>
        <translation>Was Betrachter herunterladen; angenommen werden 5 KB je Anfrage.</translation>
    </message>
    <message>
        <source>What viewers see instead of an error of the origin, and for how long an error is remembered.</source>
        <translation>Was Betrachter statt eines Fehlers des Ursprungs sehen und wie lange ein Fehler gemerkt wird.</translation>
    </message>
    <message>
        <source>What viewers send (POST, PUT); assumes 1 KB per request.</source>
        <translation>Was Betrachter senden (POST, PUT); angenommen wird 1 KB je Anfrage.</translation>
    </message>
    <message>
        <source>What was spent, or what will probably be spent.</source>
        <translation>Was ausgegeben wurde oder voraussichtlich ausgegeben wird.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When Prometheus raises an alert, such as on slow answers of a model.</source>
        <translation>Wann Prometheus warnt, etwa bei langsamen Antworten eines Modells.</translation>
    </message>
    <message>
        <source>When capacity is added and removed; follows from the service.</source>
        <translation>Wann Kapazität hinzugefügt und entfernt wird; ergibt sich aus dem Service.</translation>
    </message>
    <message>
        <source>When it applies.</source>
        <translation>Wann sie gilt.</translation>
    </message>
    <message>
        <source>When little happens, such as 20:00-06:00; services can then shrink.</source>
        <translation>Wann wenig geschieht, etwa 20:00-06:00; Services können dann schrumpfen.</translation>
    </message>
    <message>
        <source>When memory is full</source>
        <translation>Bei vollem Speicher</translation>
    </message>
    <message>
        <source>When support ends</source>
        <translation>Wenn der Support endet</translation>
    </message>
    <message>
        <source>When the threshold is passed.</source>
        <translation>Wann der Schwellenwert überschritten ist.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where SQL is looked for</source>
        <translation>Wo nach SQL gesucht wird</translation>
    </message>
    <message>
        <source>Where a redirect leads.</source>
        <translation>Wohin eine Umleitung führt.</translation>
    </message>
    <message>
        <source>Where a share of requests and answers is kept, to notice when the model gets worse.</source>
        <translation>Wo ein Teil der Anfragen und Antworten aufbewahrt wird, um zu bemerken, wenn das Modell schlechter wird.</translation>
    </message>
    <message>
        <source>Where access logs go.</source>
        <translation>Wohin die Zugriffsprotokolle gehen.</translation>
    </message>
    <message>
        <source>Where alarms must ring at the latest.</source>
        <translation>Wo Alarme spätestens auslösen müssen.</translation>
    </message>
    <message>
        <source>Where an interface endpoint has its addresses; left empty, those of its tier.</source>
        <translation>Wo ein Schnittstellenendpunkt seine Adressen hat; leer gelassen die seiner Schicht.</translation>
    </message>
    <message>
        <source>Where codes become tokens.</source>
        <translation>Wo Codes zu Token werden.</translation>
    </message>
    <message>
        <source>Where commands typed in a remote shell are logged; default uses the log of the task.</source>
        <translation>Wo in einer Remote-Shell eingegebene Befehle protokolliert werden; „Standard“ nutzt das Protokoll der Aufgabe.</translation>
    </message>
    <message>
        <source>Where events go that failed for good.</source>
        <translation>Wohin Ereignisse gehen, die endgültig gescheitert sind.</translation>
    </message>
    <message>
        <source>Where people sign in.</source>
        <translation>Wo sich Personen anmelden.</translation>
    </message>
    <message>
        <source>Where tasks may run; Spot is far cheaper and may be taken away with two minutes&apos; notice.</source>
        <translation>Wo Aufgaben laufen dürfen; Spot ist viel günstiger und kann mit zwei Minuten Vorwarnung entzogen werden.</translation>
    </message>
    <message>
        <source>Where the archive of the model lies.</source>
        <translation>Wo das Archiv des Modells liegt.</translation>
    </message>
    <message>
        <source>Where the backups are kept.</source>
        <translation>Wo die Sicherungen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Where the chart is kept.</source>
        <translation>Wo das Chart liegt.</translation>
    </message>
    <message>
        <source>Where the containers write their logs.</source>
        <translation>Wohin die Container ihre Protokolle schreiben.</translation>
    </message>
    <message>
        <source>Where the data lies and at which prices it is billed; moving a stack means creating it again.</source>
        <translation>Wo die Daten liegen und zu welchen Preisen abgerechnet wird; einen Stack zu verlegen heißt, ihn neu anzulegen.</translation>
    </message>
    <message>
        <source>Where the files go; left empty, one is made.</source>
        <translation>Wohin die Dateien gehen; leer gelassen wird ein Bucket angelegt.</translation>
    </message>
    <message>
        <source>Where the people are; it decides on latency and on prices of delivery.</source>
        <translation>Wo die Personen sind; bestimmt Latenz und Preise der Auslieferung.</translation>
    </message>
    <message>
        <source>Where the records go.</source>
        <translation>Wohin die Aufzeichnungen gehen.</translation>
    </message>
    <message>
        <source>Where the records go; left empty, one is made.</source>
        <translation>Wohin die Aufzeichnungen gehen; leer wird ein Bucket angelegt.</translation>
    </message>
    <message>
        <source>Where the traffic to a range of addresses goes; the narrowest range wins and the network itself is always reachable.</source>
        <translation>Wohin der Datenverkehr zu einem Adressbereich geht; der engste Bereich gewinnt, und das Netzwerk selbst ist immer erreichbar.</translation>
    </message>
    <message>
        <source>Where the viewers are</source>
        <translation>Wo die Betrachter sind</translation>
    </message>
    <message>
        <source>Where traffic of its subnets goes; follows from the kind of tier and the NAT gateways.</source>
        <translation>Wohin der Datenverkehr ihrer Subnetze geht; ergibt sich aus der Art der Schicht und den NAT-Gateways.</translation>
    </message>
    <message>
        <source>Where users are sent after they signed in.</source>
        <translation>Wohin Benutzer nach dem Anmelden geleitet werden.</translation>
    </message>
    <message>
        <source>Where users are sent after they signed out.</source>
        <translation>Wohin Benutzer nach dem Abmelden geleitet werden.</translation>
    </message>
    <message>
        <source>Where; left empty, in the whole cluster.</source>
        <translation>Wo; leer gelassen, im ganzen Cluster.</translation>
    </message>
    <message>
        <source>Whether somebody has to decide that the other region takes over; the time for that counts.</source>
        <translation>Ob jemand entscheiden muss, dass die andere Region übernimmt; die Zeit dafür zählt mit.</translation>
    </message>
    <message>
        <source>Whether users need a code of an authenticator app besides their password.</source>
        <translation>Ob Benutzer außer ihrem Passwort den Code einer Authenticator-App brauchen.</translation>
    </message>
    <message>
        <source>Which connections are recorded.</source>
        <translation>Welche Verbindungen aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Which connections are recorded; all of them, or only accepted or rejected ones.</source>
        <translation>Welche Verbindungen aufgezeichnet werden: alle, nur akzeptierte oder nur abgelehnte.</translation>
    </message>
    <message>
        <source>Which database it speaks to; left empty, that of the database it is connected to.</source>
        <translation>Mit welcher Datenbank er spricht; leer gelassen, die der verbundenen Datenbank.</translation>
    </message>
    <message>
        <source>Which database the applications speak to.</source>
        <translation>Mit welcher Datenbank die Anwendungen sprechen.</translation>
    </message>
    <message>
        <source>Which events of an execution are written; without a log a failed Express execution leaves no trace.</source>
        <translation>Welche Ereignisse einer Ausführung geschrieben werden; ohne Protokoll hinterlässt eine fehlgeschlagene Express-Ausführung keine Spur.</translation>
    </message>
    <message>
        <source>Which events start its targets, as JSON; used when there is no schedule.</source>
        <translation>Welche Ereignisse ihre Ziele starten, als JSON; verwendet, wenn es keinen Zeitplan gibt.</translation>
    </message>
    <message>
        <source>Which headers, cookies and query strings the origin sees; a policy of its own takes what stands below.</source>
        <translation>Welche Header, Cookies und Abfrageparameter der Ursprung sieht; eine eigene Richtlinie (own) nimmt, was unten steht.</translation>
    </message>
    <message>
        <source>Which keys give way.</source>
        <translation>Welche Schlüssel weichen.</translation>
    </message>
    <message>
        <source>Which logs are kept outside the database.</source>
        <translation>Welche Protokolle außerhalb der Datenbank aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Which logs are kept; audit needs fine-grained access.</source>
        <translation>Welche Protokolle aufbewahrt werden; Audit braucht fein abgestuften Zugriff.</translation>
    </message>
    <message>
        <source>Which of its entries.</source>
        <translation>Welcher seiner Einträge.</translation>
    </message>
    <message>
        <source>Which path leads to which service; without any, all paths lead to what it is connected to.</source>
        <translation>Welcher Pfad zu welchem Service führt; ohne Angabe führen alle zum Verbundenen.</translation>
    </message>
    <message>
        <source>Which pods run on Fargate, by namespace and labels.</source>
        <translation>Welche Pods auf Fargate laufen, nach Namespace und Labels.</translation>
    </message>
    <message>
        <source>Which requests to the bucket are signed.</source>
        <translation>Welche Anfragen an den Bucket signiert werden.</translation>
    </message>
    <message>
        <source>Which series of the metric; left empty, those of the watched component.</source>
        <translation>Welche Reihe der Metrik; leer gelassen die der beobachteten Komponente.</translation>
    </message>
    <message>
        <source>Which set gets the requests; a variable in exported code, so that switching back takes seconds.</source>
        <translation>Welcher Satz die Anfragen bekommt; eine Variable im exportierten Code, damit das Zurückschalten Sekunden dauert.</translation>
    </message>
    <message>
        <source>Which subnets use a gateway endpoint; left empty, all private ones.</source>
        <translation>Welche Subnetze einen Gateway-Endpunkt nutzen; leer gelassen alle privaten.</translation>
    </message>
    <message>
        <source>Which target gets the next request.</source>
        <translation>Welches Ziel die nächste Anfrage erhält.</translation>
    </message>
    <message>
        <source>Which versions and ciphers clients may use.</source>
        <translation>Welche Versionen und Chiffren Clients verwenden dürfen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who answers for the stack.</source>
        <translation>Wer für den Stack verantwortlich ist.</translation>
    </message>
    <message>
        <source>Who does what in a security incident is agreed.</source>
        <translation>Wer bei einem Sicherheitsvorfall was tut, ist vereinbart.</translation>
    </message>
    <message>
        <source>Who gets the messages; people must confirm by mail.</source>
        <translation>Wer die Nachrichten erhält; Personen müssen per E-Mail bestätigen.</translation>
    </message>
    <message>
        <source>Who it is, such as customer or administrator.</source>
        <translation>Wer es ist, etwa Kunde oder Administrator.</translation>
    </message>
    <message>
        <source>Who may call: everybody, holders of a token, or AWS identities.</source>
        <translation>Wer aufrufen darf: alle, Inhaber eines Tokens oder AWS-Identitäten.</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>Who may connect; left empty, everybody who can reach it.</source>
        <translation>Wer sich verbinden darf; leer gelassen, alle, die ihn erreichen.</translation>
    </message>
    <message>
        <source>Who may do what is reviewed regularly.</source>
        <translation>Wer was tun darf, wird regelmäßig überprüft.</translation>
    </message>
    <message>
        <source>Who may reach the pods; nobody else can.</source>
        <translation>Wer die Pods erreichen darf; sonst niemand.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Who may use an interface endpoint; left empty, the whole network on port 443.</source>
        <translation>Wer einen Schnittstellenendpunkt nutzen darf; leer gelassen das ganze Netzwerk auf Port 443.</translation>
    </message>
    <message>
        <source>Who may use the public address, as ranges such as 192.0.2.0/24.</source>
        <translation>Wer die öffentliche Adresse nutzen darf, als Bereiche wie 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Who signed in.</source>
        <translation>Wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Whoever builds the cluster may do everything in it; the code needs that to fill it.</source>
        <translation>Wer den Cluster baut, darf darin alles; der Code braucht das, um ihn zu füllen.</translation>
    </message>
    <message>
        <source>Whoever takes it on comes to the cluster as a member of the groups above.</source>
        <translation>Wer sie annimmt, kommt als Mitglied der obigen Gruppen in den Cluster.</translation>
    </message>
    <message>
        <source>Whole organization</source>
        <translation>Gesamte Organisation</translation>
    </message>
    <message>
        <source>Whose metrics are shown.</source>
        <translation>Wessen Metriken gezeigt werden.</translation>
    </message>
    <message>
        <source>Whose tokens are accepted; the issuer follows from it.</source>
        <translation>Wessen Token angenommen werden; der Aussteller ergibt sich daraus.</translation>
    </message>
    <message>
        <source>Whose usual metrics are shown; left empty, those of all components that have some.</source>
        <translation>Deren übliche Metriken gezeigt werden; leer gelassen die aller Komponenten, die welche haben.</translation>
    </message>
    <message>
        <source>Why the price differs.</source>
        <translation>Warum der Preis abweicht.</translation>
    </message>
    <message>
        <source>Why the rule exists.</source>
        <translation>Warum es die Regel gibt.</translation>
    </message>
    <message>
        <source>Window of the rate limit</source>
        <translation>Zeitfenster der Ratenbegrenzung</translation>
    </message>
    <message>
        <source>With 1, pods cannot use the role of the node; 2 lets them.</source>
        <translation>Mit 1 können Pods die Rolle des Knotens nicht nutzen; 2 erlaubt es.</translation>
    </message>
    <message>
        <source>With DNS it renews itself; by mail somebody must confirm each time.</source>
        <translation>Per DNS erneuert es sich selbst; per E-Mail muss jedes Mal jemand bestätigen.</translation>
    </message>
    <message>
        <source>With a cache policy of its own, cookies that the origin sees and the cache tells apart; * means all.</source>
        <translation>Mit eigener Cache-Richtlinie: Cookies, die der Ursprung sieht und der Cache unterscheidet; * bedeutet alle.</translation>
    </message>
    <message>
        <source>With a cache policy of its own, headers that the origin sees and the cache tells apart; each divides what is cached.</source>
        <translation>Mit eigener Cache-Richtlinie: Header, die der Ursprung sieht und der Cache unterscheidet; jeder teilt auf, was zwischengespeichert wird.</translation>
    </message>
    <message>
        <source>With a cache policy of its own, query strings that the origin sees and the cache tells apart; * means all.</source>
        <translation>Mit eigener Cache-Richtlinie: Abfrageparameter, die der Ursprung sieht und der Cache unterscheidet; * bedeutet alle.</translation>
    </message>
    <message>
        <source>With a policy of its own, cookies that the origin sees; * means all.</source>
        <translation>Mit eigener Richtlinie: Cookies, die der Ursprung sieht; * bedeutet alle.</translation>
    </message>
    <message>
        <source>With a policy of its own, headers of the viewer that the origin sees.</source>
        <translation>Mit eigener Richtlinie: Header des Betrachters, die der Ursprung sieht.</translation>
    </message>
    <message>
        <source>With a policy of its own, query strings that the origin sees; * means all.</source>
        <translation>Mit eigener Richtlinie: Abfrageparameter, die der Ursprung sieht; * bedeutet alle.</translation>
    </message>
    <message>
        <source>With a white list of cookies, those that the origin sees and the cache tells apart.</source>
        <translation>Mit einer Positivliste von Cookies: die, die der Ursprung sieht und der Cache unterscheidet.</translation>
    </message>
    <message>
        <source>With forwarded values or a policy of its own, how long an answer is kept that says nothing about it.</source>
        <translation>Mit forwarded_values oder eigener Richtlinie: wie lange eine Antwort behalten wird, die nichts darüber sagt.</translation>
    </message>
    <message>
        <source>With forwarded values or a policy of its own, the longest time that an answer is kept.</source>
        <translation>Mit forwarded_values oder eigener Richtlinie: die längste Zeit, die eine Antwort behalten wird.</translation>
    </message>
    <message>
        <source>With forwarded values or a policy of its own, the shortest time that an answer is kept.</source>
        <translation>Mit forwarded_values oder eigener Richtlinie: die kürzeste Zeit, die eine Antwort behalten wird.</translation>
    </message>
    <message>
        <source>With forwarded values, headers that the origin sees and the cache tells apart, such as Authorization.</source>
        <translation>Mit forwarded_values: Header, die der Ursprung sieht und der Cache unterscheidet, etwa Authorization.</translation>
    </message>
    <message>
        <source>With forwarded values, whether the origin sees no cookies, those named below, or all.</source>
        <translation>Mit forwarded_values: ob der Ursprung keine Cookies sieht, die unten genannten oder alle.</translation>
    </message>
    <message>
        <source>With forwarded values, whether the origin sees what stands after the question mark.</source>
        <translation>Mit forwarded_values: ob der Ursprung sieht, was nach dem Fragezeichen steht.</translation>
    </message>
    <message>
        <source>With forwarded values.</source>
        <translation>Mit forwarded_values.</translation>
    </message>
    <message>
        <source>With it, deleting the cluster deletes all data for good.</source>
        <translation>Damit löscht das Löschen des Clusters alle Daten endgültig.</translation>
    </message>
    <message>
        <source>With it, deleting the database deletes all data for good.</source>
        <translation>Damit löscht das Löschen der Datenbank alle Daten endgültig.</translation>
    </message>
    <message>
        <source>With two or more, AWS spreads them over zones.</source>
        <translation>Ab zwei verteilt AWS sie über Zonen.</translation>
    </message>
    <message>
        <source>Within how many milliseconds 95 % of the requests were answered when somebody measured it.</source>
        <translation>In wie vielen Millisekunden 95 % der Anfragen beantwortet waren, als jemand es gemessen hat.</translation>
    </message>
    <message>
        <source>Within what time requests must be answered.</source>
        <translation>In welcher Zeit Anfragen beantwortet sein müssen.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Without a key of your own. An AWS-owned key is seen by nobody; an AWS-managed one stands in your account, where its use is recorded.</source>
        <translation>Ohne eigenen Schlüssel. Einen Schlüssel im Besitz von AWS sieht niemand; ein von AWS verwalteter steht in Ihrem Konto, wo seine Benutzung aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Without actions nobody learns of the alarm.</source>
        <translation>Ohne Aktionen erfährt niemand vom Alarm.</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Write capacity</source>
        <translation>Schreibkapazität</translation>
    </message>
    <message>
        <source>Write capacity of replicas</source>
        <translation>Schreibkapazität der Replikate</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>Writes cookies too; they may name people.</source>
        <translation>Schreibt auch Cookies; sie können Personen benennen.</translation>
    </message>
    <message>
        <source>Writes every request to a bucket.</source>
        <translation>Schreibt jede Anfrage in einen Bucket.</translation>
    </message>
    <message>
        <source>Writes every request to a bucket; needed to investigate errors and attacks.</source>
        <translation>Schreibt jede Anfrage in einen Bucket; nötig, um Fehler und Angriffe zu untersuchen.</translation>
    </message>
    <message>
        <source>Writes every request to a log group.</source>
        <translation>Schreibt jede Anfrage in eine Protokollgruppe.</translation>
    </message>
    <message>
        <source>Writes every request to another bucket.</source>
        <translation>Schreibt jede Anfrage in einen anderen Bucket.</translation>
    </message>
    <message>
        <source>Writes inputs and outputs of the steps too; not for sensitive data.</source>
        <translation>Schreibt auch Ein- und Ausgaben der Schritte; nicht für schutzbedürftige Daten.</translation>
    </message>
    <message>
        <source>Writes per month</source>
        <translation>Schreibvorgänge pro Monat</translation>
    </message>
    <message>
        <source>Writes sent to other regions</source>
        <translation>In andere Regionen gesendete Schreibvorgänge</translation>
    </message>
    <message>
        <source>Writes statements to the log; for a short time only.</source>
        <translation>Schreibt Anweisungen ins Protokoll; nur für kurze Zeit.</translation>
    </message>
    <message>
        <source>Writes to replicas</source>
        <translation>Schreibvorgänge auf Replikate</translation>
    </message>
    <message>
        <source>Writes, on demand</source>
        <translation>Schreibvorgänge, On-Demand</translation>
    </message>
    <message>
        <source>Written by AWS</source>
        <translation>Von AWS geschrieben</translation>
    </message>
    <message>
        <source>Written per month</source>
        <translation>Geschrieben je Monat</translation>
    </message>
    <message>
        <source>Yearly audit</source>
        <translation>Jährliches Audit</translation>
    </message>
    <message>
        <source>Zonal shift</source>
        <translation>Zonenverlagerung</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone in which the records for validation are created; left empty, somebody must add them.</source>
        <translation>Zone, in der die Einträge zur Validierung angelegt werden; leer gelassen muss jemand sie hinzufügen.</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>akzeptierte</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>acm</source>
        <translation>ACM</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>address-hour</source>
        <translation>Adressstunde</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>alarm-metric-month</source>
        <translation>Alarmmetrik-Monat</translation>
    </message>
    <message>
        <source>alb</source>
        <translation>ALB</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>alertmanager</source>
        <translation>alertmanager</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all components</source>
        <translation>alle Komponenten</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>alle Regionen</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>zulassen</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any host · %2</source>
        <translation>jeder Host · %2</translation>
    </message>
    <message>
        <source>api</source>
        <translation>API</translation>
    </message>
    <message>
        <source>api calls</source>
        <translation>API-Aufrufe</translation>
    </message>
    <message>
        <source>api_and_config_map</source>
        <translation>API und Config Map</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>application load balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>anwenden</translation>
    </message>
    <message>
        <source>argocd</source>
        <translation>argocd</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>asg</source>
        <translation>asg</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>attachment-hour</source>
        <translation>Anschlussstunde</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>audit_logs</source>
        <translation>Audit-Protokolle</translation>
    </message>
    <message>
        <source>aurora</source>
        <translation>aurora</translation>
    </message>
    <message>
        <source>australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>authenticator</source>
        <translation>authenticator</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>autoscaler</source>
        <translation>autoscaler</translation>
    </message>
    <message>
        <source>autoscaling</source>
        <translation>automatische Skalierung</translation>
    </message>
    <message>
        <source>aws backup</source>
        <translation>aws backup</translation>
    </message>
    <message>
        <source>aws config</source>
        <translation>aws config</translation>
    </message>
    <message>
        <source>aws_managed</source>
        <translation>von AWS verwaltet</translation>
    </message>
    <message>
        <source>aws_owned</source>
        <translation>im Besitz von AWS</translation>
    </message>
    <message>
        <source>awsvpc</source>
        <translation>awsvpc</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Grundschutz</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blockieren</translation>
    </message>
    <message>
        <source>block storage</source>
        <translation>Blockspeicher</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>blue_green</source>
        <translation>blau und grün</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>breaching</source>
        <translation>überschreitend</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>budget-day</source>
        <translation>Budgettag</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>bursting</source>
        <translation>Bursting</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>cdn</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>chart_default</source>
        <translation>Vorgabe des Charts</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>chosen components</source>
        <translation>gewählte Komponenten</translation>
    </message>
    <message>
        <source>cidr</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>cis</source>
        <translation>cis</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>closed · %2</source>
        <translation>geschlossen · %2</translation>
    </message>
    <message>
        <source>cloudfront</source>
        <translation>CloudFront</translation>
    </message>
    <message>
        <source>cloudtrail</source>
        <translation>CloudTrail</translation>
    </message>
    <message>
        <source>cloudwatch</source>
        <translation>CloudWatch</translation>
    </message>
    <message>
        <source>cluster role</source>
        <translation>Clusterrolle</translation>
    </message>
    <message>
        <source>cluster-hour</source>
        <translation>Cluster-Stunde</translation>
    </message>
    <message>
        <source>cmk</source>
        <translation>CMK</translation>
    </message>
    <message>
        <source>cognito</source>
        <translation>cognito</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config</translation>
    </message>
    <message>
        <source>config_map</source>
        <translation>Config Map</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>connection-hour</source>
        <translation>Verbindungsstunde</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>content delivery</source>
        <translation>Inhaltsauslieferung</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>control plane</source>
        <translation>Steuerungsebene</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>cronjob</source>
        <translation>cronjob</translation>
    </message>
    <message>
        <source>csi</source>
        <translation>csi</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer managed key</source>
        <translation>vom Kunden verwalteter Schlüssel</translation>
    </message>
    <message>
        <source>cve</source>
        <translation>cve</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>dashboard-month</source>
        <translation>Dashboard-Monat</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation>dediziert</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>defensive</source>
        <translation>defensiv</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>dns</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>does not rotate</source>
        <translation>rotiert nicht</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>dualstack</source>
        <translation>Dual-Stack</translation>
    </message>
    <message>
        <source>dynamodb</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>ebs</source>
        <translation>ebs</translation>
    </message>
    <message>
        <source>ec2</source>
        <translation>ec2</translation>
    </message>
    <message>
        <source>ecr</source>
        <translation>ECR</translation>
    </message>
    <message>
        <source>ecs</source>
        <translation>ECS</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>efs</source>
        <translation>efs</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>eip</source>
        <translation>EIP</translation>
    </message>
    <message>
        <source>eks</source>
        <translation>eks</translation>
    </message>
    <message>
        <source>elastic</source>
        <translation>elastisch</translation>
    </message>
    <message>
        <source>elasticache</source>
        <translation>ElastiCache</translation>
    </message>
    <message>
        <source>elasticsearch</source>
        <translation>elasticsearch</translation>
    </message>
    <message>
        <source>elb</source>
        <translation>ELB</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>endpoint-AZ-hour</source>
        <translation>Endpunktstunde je Zone</translation>
    </message>
    <message>
        <source>enhanced</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>es_application_logs</source>
        <translation>Anwendungsprotokolle</translation>
    </message>
    <message>
        <source>europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>event driven</source>
        <translation>ereignisgesteuert</translation>
    </message>
    <message>
        <source>event-64KB</source>
        <translation>Ereignis zu 64 KB</translation>
    </message>
    <message>
        <source>eventbridge</source>
        <translation>eventbridge</translation>
    </message>
    <message>
        <source>events</source>
        <translation>EventBridge</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>jede Änderung</translation>
    </message>
    <message>
        <source>explicit</source>
        <translation>ausdrücklich</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>fargate</source>
        <translation>Fargate</translation>
    </message>
    <message>
        <source>fargate_spot</source>
        <translation>Fargate Spot</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>fixed_response</source>
        <translation>feste Antwort</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>weiterleiten</translation>
    </message>
    <message>
        <source>forwarded_values</source>
        <translation>forwarded_values</translation>
    </message>
    <message>
        <source>foundational_best_practices</source>
        <translation>AWS Foundational Best Practices</translation>
    </message>
    <message>
        <source>from an address</source>
        <translation>von einer Adresse</translation>
    </message>
    <message>
        <source>fsbp</source>
        <translation>fsbp</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>function_code</source>
        <translation>Code von Funktionen</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>gateway endpoint</source>
        <translation>Gateway-Endpunkt</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allgemeines Protokoll</translation>
    </message>
    <message>
        <source>general_purpose</source>
        <translation>allgemeiner Zweck</translation>
    </message>
    <message>
        <source>geolocation</source>
        <translation>Geolokation</translation>
    </message>
    <message>
        <source>get_head</source>
        <translation>GET, HEAD</translation>
    </message>
    <message>
        <source>get_head_options</source>
        <translation>GET, HEAD, OPTIONS</translation>
    </message>
    <message>
        <source>given by others</source>
        <translation>von anderen vorgegeben</translation>
    </message>
    <message>
        <source>glacier_deep_archive</source>
        <translation>Glacier Deep Archive</translation>
    </message>
    <message>
        <source>glacier_flexible</source>
        <translation>Glacier Flexible Retrieval</translation>
    </message>
    <message>
        <source>glacier_instant</source>
        <translation>Glacier Instant Retrieval</translation>
    </message>
    <message>
        <source>governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>gp3 gives 3,000 IOPS at any size, io2 as many as you order.</source>
        <translation>gp3 bietet bei jeder Größe 3.000 IOPS, io2 so viele wie bestellt.</translation>
    </message>
    <message>
        <source>gp3 gives 3,000 IOPS at any size.</source>
        <translation>gp3 bietet bei jeder Größe 3.000 IOPS.</translation>
    </message>
    <message>
        <source>gp3 has 3,000 IOPS at any size, io2 as many as you order; st1 and sc1 are magnetic disks.</source>
        <translation>gp3 hat bei jeder Größe 3.000 IOPS, io2 so viele wie bestellt; st1 und sc1 sind Magnetplatten.</translation>
    </message>
    <message>
        <source>grafana</source>
        <translation>grafana</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>grpc</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>helm</source>
        <translation>helm</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>hosted zone</source>
        <translation>gehostete Zone</translation>
    </message>
    <message>
        <source>hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>http api</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>https</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>iam</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>icmp</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <source>igw</source>
        <translation>IGW</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>in order · %2 day</source>
        <translation>in Reihenfolge · %2 Tag</translation>
    </message>
    <message>
        <source>in order · %2 days</source>
        <translation>in Reihenfolge · %2 Tage</translation>
    </message>
    <message>
        <source>index_slow_logs</source>
        <translation>langsame Indexierungen</translation>
    </message>
    <message>
        <source>india</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>infrequent_access</source>
        <translation>seltener Zugriff</translation>
    </message>
    <message>
        <source>ingestion</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>ingress</source>
        <translation>ingress</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>intelligent_tiering</source>
        <translation>Intelligent-Tiering</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>interface endpoint</source>
        <translation>Schnittstellenendpunkt</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>intrusion</source>
        <translation>Einbruch</translation>
    </message>
    <message>
        <source>io_optimized</source>
        <translation>I/O-optimiert</translation>
    </message>
    <message>
        <source>ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>ipsec</source>
        <translation>ipsec</translation>
    </message>
    <message>
        <source>ipv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>Isolierung</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>jwt</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>k8s</source>
        <translation>k8s</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>key value</source>
        <translation>Schlüssel-Wert</translation>
    </message>
    <message>
        <source>key-month</source>
        <translation>Schlüsselmonat</translation>
    </message>
    <message>
        <source>kibana</source>
        <translation>kibana</translation>
    </message>
    <message>
        <source>kinesis</source>
        <translation>kinesis</translation>
    </message>
    <message>
        <source>kms</source>
        <translation>KMS</translation>
    </message>
    <message>
        <source>kube-prometheus-stack</source>
        <translation>kube-prometheus-stack</translation>
    </message>
    <message>
        <source>kubectl</source>
        <translation>kubectl</translation>
    </message>
    <message>
        <source>kubernetes</source>
        <translation>kubernetes</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>launch template</source>
        <translation>Startvorlage</translation>
    </message>
    <message>
        <source>least privilege</source>
        <translation>geringste Rechte</translation>
    </message>
    <message>
        <source>least_outstanding_requests</source>
        <translation>wenigste ausstehende Anfragen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>CloudWatch Logs</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>maschinelles Lernen</translation>
    </message>
    <message>
        <source>machine_learning</source>
        <translation>maschinelles Lernen</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>managed policy</source>
        <translation>verwaltete Richtlinie</translation>
    </message>
    <message>
        <source>managed_secret</source>
        <translation>verwaltetes Secret</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>max_io</source>
        <translation>Max I/O</translation>
    </message>
    <message>
        <source>memcached</source>
        <translation>Memcached</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>metric-month</source>
        <translation>Metrik-Monat</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>microservice</source>
        <translation>Microservice</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>überwachen</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>CloudWatch</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>multivalue</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>mysql</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>nacl</source>
        <translation>NACL</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>network load balancer</source>
        <translation>Network Load Balancer</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nfs</source>
        <translation>nfs</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>nlb</source>
        <translation>NLB</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>noeviction</source>
        <translation>noeviction</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nosql</source>
        <translation>NoSQL</translation>
    </message>
    <message>
        <source>not archived</source>
        <translation>nicht archiviert</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not_found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>oac</source>
        <translation>OAC</translation>
    </message>
    <message>
        <source>oauth</source>
        <translation>oauth</translation>
    </message>
    <message>
        <source>object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>object-month</source>
        <translation>Objekt-Monat</translation>
    </message>
    <message>
        <source>observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>oidc</source>
        <translation>oidc</translation>
    </message>
    <message>
        <source>on demand · %2 h</source>
        <translation>nach Bedarf · %2 h</translation>
    </message>
    <message>
        <source>on events</source>
        <translation>bei Ereignissen</translation>
    </message>
    <message>
        <source>on-premises</source>
        <translation>eigenes Rechenzentrum</translation>
    </message>
    <message>
        <source>on_demand</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>eine Region</translation>
    </message>
    <message>
        <source>one zone · %2</source>
        <translation>eine Zone · %2</translation>
    </message>
    <message>
        <source>open · %2</source>
        <translation>offen · %2</translation>
    </message>
    <message>
        <source>openai</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>opensearch</source>
        <translation>opensearch</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>orchestration</source>
        <translation>Orchestrierung</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehender Verkehr</translation>
    </message>
    <message>
        <source>override</source>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>own content</source>
        <translation>eigener Inhalt</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>eigener Text</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>pci</source>
        <translation>Kartendaten (PCI)</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>per_zone</source>
        <translation>je Zone</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>Gesundheitsdaten (PHI)</translation>
    </message>
    <message>
        <source>phone_number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>pii</source>
        <translation>personenbezogen (PII)</translation>
    </message>
    <message>
        <source>pod</source>
        <translation>pod</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>pods</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>pooling</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>postgres</source>
        <translation>Postgres</translation>
    </message>
    <message>
        <source>postgresql</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>Sicherheitslage</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>private bucket</source>
        <translation>privater Bucket</translation>
    </message>
    <message>
        <source>privatelink</source>
        <translation>PrivateLink</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>prod</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>prometheus</source>
        <translation>prometheus</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation>bereitgestellt</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>veröffentlichen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>query_arguments</source>
        <translation>Abfrageargumente</translation>
    </message>
    <message>
        <source>rWCU-hour</source>
        <translation>rWCU-Stunde</translation>
    </message>
    <message>
        <source>rWRU</source>
        <translation>rWRU</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>rate_limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>rbac</source>
        <translation>rbac</translation>
    </message>
    <message>
        <source>rds</source>
        <translation>RDS</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read_utilization</source>
        <translation>Auslastung beim Lesen</translation>
    </message>
    <message>
        <source>read_write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>recovery points</source>
        <translation>Wiederherstellungspunkte</translation>
    </message>
    <message>
        <source>recreate</source>
        <translation>neu anlegen</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>umleiten</translation>
    </message>
    <message>
        <source>redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>regional · %2</source>
        <translation>regional · %2</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>abgelehnte</translation>
    </message>
    <message>
        <source>relational</source>
        <translation>relational</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>requests_per_target</source>
        <translation>Anfragen je Ziel</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>rollierend</translation>
    </message>
    <message>
        <source>rotates</source>
        <translation>rotiert</translation>
    </message>
    <message>
        <source>round_robin</source>
        <translation>Round Robin</translation>
    </message>
    <message>
        <source>route 53</source>
        <translation>route 53</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>rule-month</source>
        <translation>Regel-Monat</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>saas</source>
        <translation>SaaS</translation>
    </message>
    <message>
        <source>saga</source>
        <translation>Saga</translation>
    </message>
    <message>
        <source>sagemaker</source>
        <translation>sagemaker</translation>
    </message>
    <message>
        <source>same_region</source>
        <translation>gleiche Region</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>Suchlauf</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>search_slow_logs</source>
        <translation>langsame Suchen</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>sekundär</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>secret-month</source>
        <translation>Secret-Monat</translation>
    </message>
    <message>
        <source>secrets manager</source>
        <translation>Secrets Manager</translation>
    </message>
    <message>
        <source>secretsmanager</source>
        <translation>Secrets Manager</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>sg</source>
        <translation>SG</translation>
    </message>
    <message>
        <source>shard-hour</source>
        <translation>Shard-Stunde</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>single</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>site to site</source>
        <translation>Site-to-Site</translation>
    </message>
    <message>
        <source>slowquery</source>
        <translation>Protokoll langsamer Abfragen</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>sns</source>
        <translation>SNS</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <source>sql</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>sql injection</source>
        <translation>SQL-Injection</translation>
    </message>
    <message>
        <source>sqs</source>
        <translation>SQS</translation>
    </message>
    <message>
        <source>ssl</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>ssm</source>
        <translation>Systems Manager</translation>
    </message>
    <message>
        <source>ssmmessages</source>
        <translation>Systems-Manager-Nachrichten</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>standard · %2 day</source>
        <translation>Standard · %2 Tag</translation>
    </message>
    <message>
        <source>standard · %2 days</source>
        <translation>Standard · %2 Tage</translation>
    </message>
    <message>
        <source>standard_ia</source>
        <translation>Standard-IA</translation>
    </message>
    <message>
        <source>standard_infrequent_access</source>
        <translation>Standard, seltener Zugriff</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Step Functions</translation>
    </message>
    <message>
        <source>static</source>
        <translation>statisch</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stufenweise</translation>
    </message>
    <message>
        <source>step functions</source>
        <translation>step functions</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>stream-hour</source>
        <translation>Datenstrom-Stunde</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>strictest</source>
        <translation>am strengsten</translation>
    </message>
    <message>
        <source>sts</source>
        <translation>STS</translation>
    </message>
    <message>
        <source>subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>subscribe</source>
        <translation>abonnieren</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>target tracking</source>
        <translation>Zielverfolgung</translation>
    </message>
    <message>
        <source>target_tracking</source>
        <translation>Zielverfolgung</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>tcp</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>tcp_udp</source>
        <translation>TCP und UDP</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>tgw</source>
        <translation>tgw</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>Drittanbieter</translation>
    </message>
    <message>
        <source>threat detection</source>
        <translation>Bedrohungserkennung</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>udp</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>Upgrade-Protokoll</translation>
    </message>
    <message>
        <source>uri_path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>vCPU needed</source>
        <translation>Benötigte vCPU</translation>
    </message>
    <message>
        <source>vCPU of a pod</source>
        <translation>vCPU eines Pods</translation>
    </message>
    <message>
        <source>vCPU of started tasks</source>
        <translation>vCPU gestarteter Tasks</translation>
    </message>
    <message>
        <source>vCPU of the database</source>
        <translation>vCPU der Datenbank</translation>
    </message>
    <message>
        <source>vCPU, Spot</source>
        <translation>vCPU, Spot</translation>
    </message>
    <message>
        <source>vCPU, on demand</source>
        <translation>vCPU, On-Demand</translation>
    </message>
    <message>
        <source>vCPU, savings plan</source>
        <translation>vCPU, Savings Plan</translation>
    </message>
    <message>
        <source>vCPU-hour</source>
        <translation>vCPU-Stunde</translation>
    </message>
    <message>
        <source>vCPU-month</source>
        <translation>vCPU-Monat</translation>
    </message>
    <message>
        <source>valkey</source>
        <translation>Valkey</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>velero</source>
        <translation>velero</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>virtual private cloud</source>
        <translation>virtuelles privates Netzwerk</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>vpc</source>
        <translation>vpc</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>waf</source>
        <translation>WAF</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>web-acl-month</source>
        <translation>Web-ACL-Monat</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>weighted_random</source>
        <translation>gewichtet zufällig</translation>
    </message>
    <message>
        <source>whitelist</source>
        <translation>Positivliste</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>world</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>write_utilization</source>
        <translation>Auslastung beim Schreiben</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>x-ray</source>
        <translation>x-ray</translation>
    </message>
    <message>
        <source>yaml</source>
        <translation>yaml</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>zone-month</source>
        <translation>Zonenmonat</translation>
    </message>
</context>
</TS>
