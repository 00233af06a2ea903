// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/value_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace zonedraft {
namespace {

/// How names and abbreviations are written that AWS spells in small letters.
const QHash<QString, QString>& properNames()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("alb"), QStringLiteral("ALB")},
        {QStringLiteral("api"), QStringLiteral("API")},
        {QStringLiteral("argocd"), QStringLiteral("Argo CD")},
        {QStringLiteral("cloudfront"), QStringLiteral("CloudFront")},
        {QStringLiteral("cpu"), QStringLiteral("CPU")},
        {QStringLiteral("dotnet"), QStringLiteral(".NET")},
        {QStringLiteral("dynamodb"), QStringLiteral("DynamoDB")},
        {QStringLiteral("ec2"), QStringLiteral("EC2")},
        {QStringLiteral("ecr"), QStringLiteral("ECR")},
        {QStringLiteral("ecs"), QStringLiteral("ECS")},
        {QStringLiteral("elasticache"), QStringLiteral("ElastiCache")},
        {QStringLiteral("fargate"), QStringLiteral("Fargate")},
        {QStringLiteral("glacier"), QStringLiteral("Glacier")},
        {QStringLiteral("grafana"), QStringLiteral("Grafana")},
        {QStringLiteral("grpc"), QStringLiteral("gRPC")},
        {QStringLiteral("http"), QStringLiteral("HTTP")},
        {QStringLiteral("https"), QStringLiteral("HTTPS")},
        {QStringLiteral("iam"), QStringLiteral("IAM")},
        {QStringLiteral("icmp"), QStringLiteral("ICMP")},
        {QStringLiteral("io"), QStringLiteral("I/O")},
        {QStringLiteral("ip"), QStringLiteral("IP")},
        {QStringLiteral("ipv4"), QStringLiteral("IPv4")},
        {QStringLiteral("java"), QStringLiteral("Java")},
        {QStringLiteral("jwt"), QStringLiteral("JWT")},
        {QStringLiteral("kms"), QStringLiteral("KMS")},
        {QStringLiteral("lambda"), QStringLiteral("Lambda")},
        {QStringLiteral("memcached"), QStringLiteral("Memcached")},
        {QStringLiteral("mysql"), QStringLiteral("MySQL")},
        {QStringLiteral("nginx"), QStringLiteral("NGINX")},
        {QStringLiteral("nodejs"), QStringLiteral("Node.js")},
        {QStringLiteral("pci"), QStringLiteral("PCI")},
        {QStringLiteral("phi"), QStringLiteral("PHI")},
        {QStringLiteral("pii"), QStringLiteral("PII")},
        {QStringLiteral("postgresql"), QStringLiteral("PostgreSQL")},
        {QStringLiteral("prometheus"), QStringLiteral("Prometheus")},
        {QStringLiteral("python"), QStringLiteral("Python")},
        {QStringLiteral("rds"), QStringLiteral("RDS")},
        {QStringLiteral("redis"), QStringLiteral("Redis")},
        {QStringLiteral("rest"), QStringLiteral("REST")},
        {QStringLiteral("ruby"), QStringLiteral("Ruby")},
        {QStringLiteral("s3"), QStringLiteral("S3")},
        {QStringLiteral("sms"), QStringLiteral("SMS")},
        {QStringLiteral("sns"), QStringLiteral("SNS")},
        {QStringLiteral("sqs"), QStringLiteral("SQS")},
        {QStringLiteral("ssm"), QStringLiteral("SSM")},
        {QStringLiteral("sts"), QStringLiteral("STS")},
        {QStringLiteral("tcp"), QStringLiteral("TCP")},
        {QStringLiteral("tls"), QStringLiteral("TLS")},
        {QStringLiteral("udp"), QStringLiteral("UDP")},
        {QStringLiteral("uri"), QStringLiteral("URI")},
        {QStringLiteral("valkey"), QStringLiteral("Valkey")},
    };
    return names;
}

/// Values that are no words at all, or others than they seem.
const QHash<QString, QString>& wholeValues()
{
    static const QHash<QString, QString> values{
        {QStringLiteral("dev"), QStringLiteral("development")},
        {QStringLiteral("prod"), QStringLiteral("production")},
        {QStringLiteral("CLOUDFRONT"), QStringLiteral("CloudFront")},
        {QStringLiteral("REGIONAL"), QStringLiteral("regional")},
        {QStringLiteral("GreaterThanThreshold"), QStringLiteral(">")},
        {QStringLiteral("GreaterThanOrEqualToThreshold"), QStringLiteral("≥")},
        {QStringLiteral("LessThanThreshold"), QStringLiteral("<")},
        {QStringLiteral("LessThanOrEqualToThreshold"), QStringLiteral("≤")},
        {QStringLiteral("fargate_spot"), QStringLiteral("Fargate Spot")},
        {QStringLiteral("allkeys-lfu"), QStringLiteral("allkeys-lfu")},
        {QStringLiteral("allkeys-lru"), QStringLiteral("allkeys-lru")},
        {QStringLiteral("asia-pacific"), QStringLiteral("Asia Pacific")},
        {QStringLiteral("cis_3_0"), QStringLiteral("CIS 3.0")},
        {QStringLiteral("http1.1"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("http2"), QStringLiteral("HTTP/2")},
        {QStringLiteral("http2and3"), QStringLiteral("HTTP/2 and HTTP/3")},
        {QStringLiteral("http3"), QStringLiteral("HTTP/3")},
        {QStringLiteral("internet-facing"), QStringLiteral("internet-facing")},
        {QStringLiteral("io1"), QStringLiteral("io1")},
        {QStringLiteral("io2"), QStringLiteral("io2")},
        {QStringLiteral("middle-east"), QStringLiteral("Middle East")},
        {QStringLiteral("nist_800_53"), QStringLiteral("NIST 800-53")},
        {QStringLiteral("pci_dss_4_0"), QStringLiteral("PCI DSS 4.0")},
        {QStringLiteral("reserved_1y"), QStringLiteral("reserved, 1 year")},
        {QStringLiteral("reserved_3y"), QStringLiteral("reserved, 3 years")},
        {QStringLiteral("savings_plan_1y"), QStringLiteral("Savings Plan, 1 year")},
        {QStringLiteral("savings_plan_3y"), QStringLiteral("Savings Plan, 3 years")},
        {QStringLiteral("south-africa"), QStringLiteral("South Africa")},
        {QStringLiteral("south-america"), QStringLiteral("South America")},
        {QStringLiteral("standard_ia"), QStringLiteral("Standard-IA")},
        {QStringLiteral("tcp_udp"), QStringLiteral("TCP and UDP")},
        {QStringLiteral("united-states"), QStringLiteral("United States")},
        {QStringLiteral("volatile-lfu"), QStringLiteral("volatile-lfu")},
        {QStringLiteral("volatile-lru"), QStringLiteral("volatile-lru")},
        {QStringLiteral("volatile-ttl"), QStringLiteral("volatile-ttl")},
        {QStringLiteral("x86_64"), QStringLiteral("x86-64")},
    };
    return values;
}

/// "python3.13" → "Python 3.13", "cpu" → "CPU"; other words as they are.
QString spelledWord(const QString& word)
{
    static const QRegularExpression versioned(QStringLiteral("^([a-z]+)([0-9][0-9.]*)(?:\\.x)?$"));
    if (const auto name = properNames().constFind(word); name != properNames().constEnd()) return *name;
    if (const auto parts = versioned.match(word); parts.hasMatch())
        if (const auto name = properNames().constFind(parts.captured(1)); name != properNames().constEnd())
            return *name + QLatin1Char(' ') + parts.captured(2);
    return word;
}

} // namespace

QString spelledValue(const std::string& value)
{
    static const QRegularExpression words(QStringLiteral("^[a-z][a-z0-9]*([_-][a-z0-9]+)*$"));
    static const QRegularExpression region(QStringLiteral("^[a-z]{2}-[a-z]+-[0-9]$"));
    static const QRegularExpression runtime(QStringLiteral("^[a-z]{3,}[0-9][0-9.]*(\\.x)?$"));
    static const QRegularExpression separator(QStringLiteral("[_-]"));
    const QString text = QString::fromStdString(value);
    if (const auto whole = wholeValues().constFind(text); whole != wholeValues().constEnd()) return *whole;
    if (runtime.match(text).hasMatch()) return spelledWord(text);
    if (!words.match(text).hasMatch() || region.match(text).hasMatch()) return text;
    QStringList parts = text.split(separator);
    for (QString& part : parts) part = spelledWord(part);
    return parts.join(QLatin1Char(' '));
}

QString atStart(QString text)
{
    static const QRegularExpression word(QStringLiteral("^[a-zäöü][a-zäöüß]*(-[a-zA-Z ]+|[ ,].*)?$"));
    if (word.match(text).hasMatch()) text[0] = text.at(0).toUpper();
    return text;
}

} // namespace zonedraft
