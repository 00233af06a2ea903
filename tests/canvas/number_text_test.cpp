// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/number_text.h"

#include "canvas/items/component_item.h"
#include "source_paths.h"
#include "tests/canvas/canvas_fixture.h"

#include <QCoreApplication>
#include <QTranslator>

namespace zonedraft::test {
namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates), kGerman(QLocale::German, QLocale::Germany);
const QString kSpace(QChar(0x00A0));

/// The window in a language while it lives.
class Speaking {
public:
    explicit Speaking(const QLocale& locale) : m_before(QLocale())
    {
        EXPECT_TRUE(m_words.load(QStringLiteral(ZONEDRAFT_BINARY_DIR "/share/zonedraft/translations/zonedraft_%1.qm")
                                     .arg(locale.name().left(2))));
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(locale);
    }
    ~Speaking()
    {
        QLocale::setDefault(m_before);
        QCoreApplication::removeTranslator(&m_words);
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QLocale m_before;
    QTranslator m_words;
};

TEST(NumberText, MoneyIsWrittenAsTheLanguageWritesIt)
{
    const Money amount = Money::micros(1'234'567'890);
    EXPECT_EQ(moneyText(amount, kEnglish), QStringLiteral("$1,234.57"));
    EXPECT_EQ(moneyText(amount, kGerman), QStringLiteral("1.234,57%1$").arg(kSpace));
    EXPECT_EQ(moneyText(Money::micros(-5'000'000), kGerman), QStringLiteral("-5,00%1$").arg(kSpace));
    EXPECT_EQ(moneyText(Money::micros(100), kGerman), QStringLiteral("<0,01%1$").arg(kSpace));
    EXPECT_EQ(moneyText(std::optional<Money>(), kGerman), QStringLiteral("?"));
    EXPECT_EQ(moneyText(amount, QLocale::c()), QStringLiteral("$1,234.57"));
}

TEST(NumberText, OfAMessageOnlyAmountsOfMoneyAreRewritten)
{
    EXPECT_EQ(localArgument("-$65.70", kGerman), QStringLiteral("-65,70%1$").arg(kSpace));
    EXPECT_EQ(localArgument("$12,000", kGerman), QStringLiteral("12.000%1$").arg(kSpace));
    EXPECT_EQ(localArgument("$65.70", kEnglish), QStringLiteral("$65.70"));
    for (const char* same : {"8.0", "10.0.0.0/16", "db.r7g.large", "$HOME", "1.2.3", ""})
        EXPECT_EQ(localArgument(same, kGerman), QString::fromUtf8(same));
}

TEST(NumberText, OfAMessageNumbersWithAUnitAreRewrittenAndVersionsAreNot)
{
    const Message message(Name("rules"), Name("%1 works %2 % of the time with %3 GB on version %4 for %5."),
                          {"A 1.5", "99.9", "0.5", "8.0", "$1,234.50"});
    EXPECT_EQ(localArguments(message, kGerman),
              (std::vector<std::string>{"A 1.5", "99,9", "0,5", "8.0", "1.234,50\u00a0$"}));
    EXPECT_EQ(localArguments(message, kEnglish), message.arguments);
}

TEST(NumberText, UnitsThatAreWordsHaveTheirPlural)
{
    PropertySpec spec;
    spec.unit = "day";
    {
        const Speaking english(kEnglish);
        EXPECT_EQ(valueText(spec, Value(1)), QStringLiteral("1 day"));
        EXPECT_EQ(valueText(spec, Value(30)), QStringLiteral("30 days"));
        EXPECT_EQ(unitText("GB", 2), QStringLiteral("GB"));
    }
    const Speaking german(kGerman);
    EXPECT_EQ(valueText(spec, Value(1)), QStringLiteral("1 Tag"));
    EXPECT_EQ(valueText(spec, Value(0.5)), QStringLiteral("0,5 Tage"));
}

TEST(NumberText, WhatIsTypedIsReadInTheLanguageAndWithAPoint)
{
    EXPECT_EQ(readNumber(QStringLiteral("1.5"), kGerman), 1.5);
    EXPECT_EQ(readNumber(QStringLiteral("1,5"), kGerman), 1.5);
    EXPECT_EQ(readNumber(QStringLiteral("1.234,5"), kGerman), 1234.5);
    EXPECT_EQ(readNumber(QStringLiteral("1.234"), kGerman), 1234);
    EXPECT_EQ(readNumber(QStringLiteral("0.125"), kGerman), 0.125);
    EXPECT_EQ(readNumber(QStringLiteral("1,234"), kEnglish), 1234);
    EXPECT_EQ(readNumber(QStringLiteral("1,234.5"), kEnglish), 1234.5);
    EXPECT_EQ(readNumber(QStringLiteral("1,5"), kEnglish), 1.5);
    EXPECT_EQ(readNumber(QStringLiteral("12 000"), kEnglish), 12000);
    EXPECT_FALSE(readNumber(QStringLiteral("many"), kEnglish));
    EXPECT_FALSE(readNumber(QString(), kGerman));
    for (const double number : {0.25, 1234.5, 1e6, 0.000125})
        for (const QLocale& locale : {kEnglish, kGerman})
            EXPECT_EQ(readNumber(numberText(number, locale), locale), number);
}

TEST(NumberText, CardsSpeakTheLanguageToTheLastWordAndNumber)
{
    const auto session = openText(R"(
zonedraft: 1
nodes:
  here: {kind: aws.region}
  net: {kind: aws.vpc, parent: here, properties: {zones: 1}}
  wide: {kind: aws.vpc, parent: here, properties: {zones: 3, cidr: 10.1.0.0/16}}
  one: {kind: aws.aurora_cluster, parent: net, properties: {engine: aurora-postgresql, instance_count: 1}}
  two: {kind: aws.aurora_cluster, parent: net, properties: {engine: aurora-postgresql, instance_count: 2}}
  web: {kind: aws.ecs_service, parent: net, properties: {cpu: 256, memory: 512}}
  flow: {kind: aws.kinesis_stream, parent: here, properties: {mode: provisioned, shards: 1}}
  data: {kind: aws.rds_instance, parent: net, properties: {multi_az: true}}
)");
    const auto line = [&](const char* id) { return session->evaluation().cardLine(node(id)).toStdString(); };
    EXPECT_TRUE(line("net").ends_with("1 zone")) << line("net");
    EXPECT_TRUE(line("wide").ends_with("3 zones")) << line("wide");
    EXPECT_TRUE(line("one").ends_with("1 instance")) << line("one");
    EXPECT_TRUE(line("two").ends_with("2 instances")) << line("two");
    EXPECT_TRUE(line("web").starts_with("0.25 vCPU · 0.5 GB")) << line("web");
    EXPECT_TRUE(line("flow").starts_with("1 shard ·")) << line("flow");
    EXPECT_TRUE(line("data").ends_with("two zones")) << line("data");
    const Speaking german(kGerman);
    EXPECT_TRUE(line("net").ends_with("1 Zone")) << line("net");
    EXPECT_TRUE(line("wide").ends_with("3 Zonen")) << line("wide");
    EXPECT_TRUE(line("one").ends_with("1 Instance")) << line("one");
    EXPECT_TRUE(line("two").ends_with("2 Instances")) << line("two");
    EXPECT_TRUE(line("web").starts_with("0,25 vCPU · 0,5 GB")) << line("web");
    EXPECT_TRUE(line("flow").starts_with("1 Shard ·")) << line("flow");
    EXPECT_TRUE(line("data").ends_with("zwei Zonen")) << line("data");
    const MonthlyCost cost{Money::micros(1'000'000), Money::micros(1'500'000), Money::micros(2'000'000), false, true};
    EXPECT_TRUE(costText(cost).startsWith(QStringLiteral("1,50%1$/").arg(kSpace))) << costText(cost).toStdString();
}

TEST(NumberText, CardsLeaveOutWhatIsNotKnown)
{
    const auto session = openText(R"(
zonedraft: 1
nodes:
  here: {kind: aws.region}
  key: {kind: aws.kms_key, parent: here}
  named: {kind: aws.kms_key, parent: here, properties: {description: Orders}}
  zone: {kind: aws.route53_record}
)");
    EXPECT_EQ(session->evaluation().cardLine(node("key")), QStringLiteral("does not rotate"));
    EXPECT_EQ(session->evaluation().cardLine(node("named")), QStringLiteral("Orders"));
    for (const auto& [id, each] : session->design().nodes())
        EXPECT_FALSE(session->evaluation().cardLine(id).contains(u'?')) << id.str();
}

} // namespace
} // namespace zonedraft::test
