// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/derived_label.h"
#include "canvas/session/value_words.h"
#include "source_paths.h"
#include "tests/canvas/canvas_fixture.h"

#include <QCoreApplication>
#include <QTranslator>

/// Words that people read where the catalog and the derivation have names for machines.
namespace zonedraft::test {
namespace {

TEST(ValueWords, NamesAndAbbreviationsAreWrittenAsPeopleWriteThem)
{
    const std::pair<const char*, const char*> cases[] = {
        {"fargate", "Fargate"},
        {"fargate_spot", "Fargate Spot"},
        {"requests_per_target", "requests per target"},
        {"redirect-to-https", "redirect to HTTPS"},
        {"postgresql", "PostgreSQL"},
        {"python3.13", "Python 3.13"},
        {"nodejs22.x", "Node.js 22"},
        {"serverless_v2", "serverless v2"},
        {"http2and3", "HTTP/2 and HTTP/3"},
        {"internet-facing", "internet-facing"},
        {"GreaterThanThreshold", ">"},
        {"CLOUDFRONT", "CloudFront"},
        {"prod", "production"},
        {"us-east-1", "us-east-1"},
        {"db.r7g.large", "db.r7g.large"},
        {"gp3", "gp3"},
        {"TLSv1.2_2021", "TLSv1.2_2021"},
    };
    for (const auto& [raw, words] : cases) EXPECT_EQ(spelledValue(raw), QString::fromUtf8(words)) << raw;
}

TEST(ValueWords, AChoiceBeginsWithACapitalLetterUnlessItIsAName)
{
    EXPECT_EQ(atStart(QStringLiteral("requests per target")), QStringLiteral("Requests per target"));
    EXPECT_EQ(atStart(QStringLiteral("öffentlich")), QStringLiteral("Öffentlich"));
    EXPECT_EQ(atStart(QStringLiteral("db.r7g.large")), QStringLiteral("db.r7g.large"));
    EXPECT_EQ(atStart(QStringLiteral("gp3")), QStringLiteral("gp3"));
    EXPECT_EQ(atStart(QStringLiteral("us-east-1")), QStringLiteral("us-east-1"));
    EXPECT_EQ(atStart(QStringLiteral("gRPC")), QStringLiteral("gRPC"));
    EXPECT_EQ(atStart(QString()), QString());
}

TEST(ValueWords, CardsShowThemInListsToo)
{
    const auto session = openTemplate("ml-api");
    EXPECT_EQ(session->evaluation().cardLine(node("cluster")), QStringLiteral("Fargate, Fargate Spot"));
}

TEST(DerivedLabels, EveryDerivedComponentOfTheTemplatesHasWords)
{
    for (const char* name : {"ml-api", "ml-api-fixed", "serveml-fixed", "xray-mlops-fixed", "genai-platform-fixed",
                             "awards-api-fixed", "event-pipeline", "serverless-api", "static-site", "three-tier-web"}) {
        const auto session = openTemplate(name);
        auto& live = dynamic_cast<LiveEvaluation&>(const_cast<Evaluation&>(session->evaluation()));
        const EffectiveDesign& design = live.engine().design();
        for (const auto& [id, drawn] : session->design().nodes())
            for (const NodeIndex derived : design.derivedOf(design.find(id))) {
                const EffectiveNode& made = design.node(derived);
                EXPECT_TRUE(hasDerivedWords(made.label, drawn.displayName()))
                    << name << ": " << made.id.str() << " is called “" << made.label << "”";
            }
    }
}

TEST(DerivedLabels, SpeakTheLanguageOfTheWindow)
{
    EXPECT_EQ(derivedLabel("API security group", "API"), QStringLiteral("API security group"));
    EXPECT_EQ(derivedLabel("private a", "Network"), QStringLiteral("Private, zone A"));
    QTranslator german;
    ASSERT_TRUE(german.load(QStringLiteral(ZONEDRAFT_BINARY_DIR "/share/zonedraft/translations/zonedraft_de.qm")));
    QCoreApplication::installTranslator(&german);
    EXPECT_EQ(derivedLabel("API security group", "API"), QStringLiteral("API: Sicherheitsgruppe"));
    EXPECT_EQ(derivedLabel("NAT gateway a", "Network"), QStringLiteral("NAT-Gateway a"));
    EXPECT_EQ(derivedLabel("private a", "Network"), QStringLiteral("Privat, Zone A"));
    QCoreApplication::removeTranslator(&german);
}

} // namespace
} // namespace zonedraft::test
