<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>templates</name>
    <message>
        <source>A load balancer, containers and a database, each in its tier, in two zones.</source>
        <translation>Ein Load Balancer, Container und eine Datenbank, jedes in seiner Schicht, in zwei Zonen.</translation>
    </message>
    <message>
        <source>A platform that serves machine-learning models: CloudFront, a load balancer and containers on Fargate in three zones of us-east-1, functions that run the models, DynamoDB for deployments, Redis for what is asked often. us-west-2 takes over: a standby of the API, the functions, and the copy of the models.</source>
        <translation>Eine Plattform, die Modelle für maschinelles Lernen bereitstellt: CloudFront, ein Load Balancer und Container auf Fargate in drei Zonen von us-east-1, Funktionen, die die Modelle ausführen, DynamoDB für Bereitstellungen, Redis für häufige Anfragen. us-west-2 übernimmt: mit einer Reserve der API, den Funktionen und der Kopie der Modelle.</translation>
    </message>
    <message>
        <source>A recommendation API for awards: containers on Fargate in two zones, PostgreSQL with pgvector, Redis in cluster mode, an application load balancer with TLS, and OpenAI as an outside service.</source>
        <translation>Eine API, die Auszeichnungen empfiehlt: Container auf Fargate in zwei Zonen, PostgreSQL mit pgvector, Redis im Cluster-Modus, ein Application Load Balancer mit TLS und OpenAI als Dienst von außen.</translation>
    </message>
    <message>
        <source>A scalable machine learning API: CloudFront, an application load balancer, containers on Fargate (70 % Spot beyond two regular tasks), Aurora Serverless v2 for metadata and DynamoDB for sessions, in three zones of us-east-1.</source>
        <translation>Eine skalierbare API für maschinelles Lernen: CloudFront, ein Application Load Balancer, Container auf Fargate (70 % Spot über zwei reguläre Aufgaben hinaus), Aurora Serverless v2 für Metadaten und DynamoDB für Sitzungen, in drei Zonen von us-east-1.</translation>
    </message>
    <message>
        <source>An API without servers: users sign in at the user pool and call the API with their token, a function answers and keeps its items in a table.</source>
        <translation>Eine API ohne Server: Benutzer melden sich am Benutzerpool an und rufen die API mit ihrem Token auf, eine Funktion antwortet und hält ihre Elemente in einer Tabelle.</translation>
    </message>
    <message>
        <source>Awards API</source>
        <translation>API für Auszeichnungen</translation>
    </message>
    <message>
        <source>Awards API, fixed</source>
        <translation>API für Auszeichnungen, behoben</translation>
    </message>
    <message>
        <source>Chest X-Ray MLOps</source>
        <translation>MLOps für Röntgenbilder</translation>
    </message>
    <message>
        <source>Chest X-Ray MLOps, fixed</source>
        <translation>MLOps für Röntgenbilder, behoben</translation>
    </message>
    <message>
        <source>Event pipeline</source>
        <translation>Ereignis-Pipeline</translation>
    </message>
    <message>
        <source>Files in a private bucket, delivered by CloudFront over HTTPS.</source>
        <translation>Dateien in einem privaten Bucket, von CloudFront über HTTPS ausgeliefert.</translation>
    </message>
    <message>
        <source>Files that arrive in a bucket wait in a queue until a function has read them and sent what it found to a bus.</source>
        <translation>Dateien, die in einem Bucket ankommen, warten in einer Warteschlange, bis eine Funktion sie gelesen und ihren Fund an einen Bus geschickt hat.</translation>
    </message>
    <message>
        <source>Gen AI platform</source>
        <translation>Plattform für generative KI</translation>
    </message>
    <message>
        <source>Gen AI platform, fixed</source>
        <translation>Plattform für generative KI, behoben</translation>
    </message>
    <message>
        <source>Machine Learning API</source>
        <translation>API für maschinelles Lernen</translation>
    </message>
    <message>
        <source>Machine Learning API, fixed</source>
        <translation>API für maschinelles Lernen, behoben</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Nine services on Fargate that convert, classify, search, judge and write texts, with PostgreSQL, Redis, a bucket for documents and a registry for the images of each service, in three zones of us-east-1. us-west-2 is to take over.</source>
        <translation>Neun Services auf Fargate, die Texte umwandeln, einordnen, durchsuchen, beurteilen und schreiben, mit PostgreSQL, Redis, einem Bucket für Dokumente und einem Repository für die Images jedes Service, in drei Zonen von us-east-1. us-west-2 soll übernehmen.</translation>
    </message>
    <message>
        <source>ServeML</source>
        <translation>ServeML</translation>
    </message>
    <message>
        <source>ServeML, fixed</source>
        <translation>ServeML, behoben</translation>
    </message>
    <message>
        <source>Serverless API</source>
        <translation>Serverlose API</translation>
    </message>
    <message>
        <source>Serving of a model that finds pneumonia on chest X-rays: a Kubernetes cluster with regular and Spot nodes, PostgreSQL, Redis, buckets for model artifacts and the data lake, an application load balancer, and in the cluster Prometheus, Grafana and Alertmanager, Argo CD, daily backups and a blue and a green set of the inference service.</source>
        <translation>Betrieb eines Modells, das Lungenentzündungen auf Röntgenbildern findet: ein Kubernetes-Cluster mit regulären und Spot-Knoten, PostgreSQL, Redis, Buckets für Modelle und den Data Lake, ein Application Load Balancer, und im Cluster Prometheus, Grafana und Alertmanager, Argo CD, tägliche Sicherungen sowie ein blauer und ein grüner Satz des Inferenz-Service.</translation>
    </message>
    <message>
        <source>Static site</source>
        <translation>Statische Website</translation>
    </message>
    <message>
        <source>The Gen AI platform after all its findings were fixed, with these answers to what only people can decide (genai-platform-answers.yaml): the domain of its certificate, who gets the alerts, and that the files of the trail may be locked for a year.</source>
        <translation>Die Plattform für generative KI, nachdem alle Befunde behoben sind, mit diesen Antworten auf das, was nur Menschen entscheiden können (genai-platform-answers.yaml): die Domain ihres Zertifikats, wer die Warnungen bekommt, und dass die Dateien des Trails ein Jahr gesperrt sein dürfen.</translation>
    </message>
    <message>
        <source>The awards API after all its findings were fixed, with these answers to what only people can decide (awards-api-answers.yaml): who gets the alerts, that there is data about people, how many requests still reach OpenAI, that the records of the trail are locked for a year, above which value the application&apos;s own alarms go off, and a budget.</source>
        <translation>Die API für Auszeichnungen, nachdem alle Befunde behoben sind, mit diesen Antworten auf das, was nur Menschen entscheiden können (awards-api-answers.yaml): wer die Warnungen bekommt, dass es Daten über Menschen gibt, wie viele Anfragen OpenAI noch erreichen, dass die Aufzeichnungen des Trails ein Jahr gesperrt sind, ab welchem Wert die eigenen Alarme der Anwendung auslösen, und ein Budget.</translation>
    </message>
    <message>
        <source>The machine learning API after all its findings were fixed, with these answers to what only people can decide (ml-api-answers.yaml): the domain of its certificate, who gets the alerts, an image with a fixed tag, and a budget.</source>
        <translation>Die API für maschinelles Lernen, nachdem alle Befunde behoben sind, mit diesen Antworten auf das, was nur Menschen entscheiden können (ml-api-answers.yaml): die Domain ihres Zertifikats, wer die Warnungen bekommt, ein Image mit festem Tag, und ein Budget.</translation>
    </message>
    <message>
        <source>The platform for chest X-rays after all its findings were fixed, with these answers to what only people can decide (xray-mlops-answers.yaml): a budget, who gets the alerts, the region that takes over, the version of the monitoring chart, that evidence and backups are locked for a year, and after how many days data about people is deleted.</source>
        <translation>Die Plattform für Röntgenbilder, nachdem alle Befunde behoben sind, mit diesen Antworten auf das, was nur Menschen entscheiden können (xray-mlops-answers.yaml): ein Budget, wer die Warnungen bekommt, die Region, die übernimmt, die Version des Monitoring-Charts, dass Nachweise und Sicherungen ein Jahr gesperrt sind, und nach wie vielen Tagen Daten über Menschen gelöscht werden.</translation>
    </message>
    <message>
        <source>The platform for serving models after all its findings were fixed, with these answers to what only people can decide (serveml-answers.yaml): an image with a fixed tag, who gets the alerts, that no relational database is meant by DATABASE_URL, that models which were uploaded last can be uploaded again, that evidence is locked for a year, and that the standby&apos;s load balancer answers when the first one fails.</source>
        <translation>Die Plattform für Modelle, nachdem alle Befunde behoben sind, mit diesen Antworten auf das, was nur Menschen entscheiden können (serveml-answers.yaml): ein Image mit festem Tag, wer die Warnungen bekommt, dass DATABASE_URL keine relationale Datenbank meint, dass zuletzt hochgeladene Modelle noch einmal hochgeladen werden können, dass Nachweise ein Jahr gesperrt sind, und dass der Load Balancer der Reserve antwortet, wenn der erste ausfällt.</translation>
    </message>
    <message>
        <source>Three-tier web application</source>
        <translation>Webanwendung in drei Schichten</translation>
    </message>
</context>
</TS>
