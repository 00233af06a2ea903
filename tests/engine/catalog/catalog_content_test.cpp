// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalog.h"
#include "source_paths.h"

#include <array>
#include <functional>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

class CatalogContent : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_resources = openResourceFolder(std::string(ZONEDRAFT_SOURCE_DIR) + "/resources").release();
        auto catalog = Catalog::load(*s_resources);
        ASSERT_TRUE(catalog) << catalog.error().english();
        s_catalog = *catalog;
    }
    static void TearDownTestSuite()
    {
        s_catalog.reset();
        delete s_resources;
    }
    void SetUp() override { ASSERT_NE(s_catalog, nullptr); }

    using Visit = std::function<void(const std::string& where, const PropertySpec& spec, bool top)>;
    static void visit(const std::string& where, const PropertySpec& spec, bool top, const Visit& visitor)
    {
        visitor(where + "." + spec.name.str(), spec, top);
        for (const PropertySpec& field : spec.fields) visit(where + "." + spec.name.str(), field, false, visitor);
    }
    static void visitAll(const Visit& visitor)
    {
        for (const auto& kind : s_catalog->kinds())
            for (const PropertySpec& spec : kind->properties) visit(kind->name.str(), spec, true, visitor);
        const std::array lists{&s_catalog->projectProperties(), &s_catalog->requirementProperties(),
                               &s_catalog->loadProperties(), &s_catalog->linkProperties(), &s_catalog->attestations()};
        for (const auto* list : lists)
            for (const PropertySpec& spec : *list) visit("project.yaml", spec, true, visitor);
    }

    static inline const ResourceSource* s_resources = nullptr;
    static inline std::shared_ptr<const Catalog> s_catalog;
};

TEST_F(CatalogContent, HasTheKindsOfARealStack)
{
    for (const char* kind :
         {"aws.region", "aws.vpc", "aws.load_balancer", "aws.ecs_cluster", "aws.ecs_service", "aws.aurora_cluster",
          "aws.dynamodb_table", "aws.cloudfront_distribution", "aws.log_group", "aws.iam_role", "aws.security_group",
          "aws.budget", "aws.cloudwatch_alarm", "aws.cloudtrail", "aws.waf_web_acl", "aws.acm_certificate",
          "aws.secrets_manager_secret", "generic.internet"})
        EXPECT_NE(s_catalog->find(Name(kind)), nullptr) << kind;
}

TEST_F(CatalogContent, SaysInASentenceWhatEachPropertyIs)
{
    visitAll([](const std::string& where, const PropertySpec& spec, bool top) {
        if (!top) return;
        EXPECT_FALSE(spec.label.empty()) << where;
        EXPECT_FALSE(spec.group.empty()) << where;
        EXPECT_TRUE(spec.help.ends_with('.')) << where << ": " << spec.help;
        EXPECT_LE(spec.help.size(), 200U) << where;
    });
}

TEST_F(CatalogContent, KeepsNumbersWithinTheirRange)
{
    const auto within = [](const PropertySpec& spec, const Value& value) {
        const double* number = value.asNumber();
        if (!number) return true;
        return (!spec.minimum || *number >= *spec.minimum) && (!spec.maximum || *number <= *spec.maximum);
    };
    visitAll([&](const std::string& where, const PropertySpec& spec, bool) {
        EXPECT_TRUE(within(spec, spec.defaultValue)) << where;
        EXPECT_TRUE(within(spec, spec.providerDefault)) << where;
        EXPECT_TRUE(within(spec, spec.low)) << where;
        EXPECT_TRUE(within(spec, spec.high)) << where;
        if (spec.low.asNumber() && spec.high.asNumber() && spec.defaultValue.asNumber()) {
            EXPECT_LE(*spec.low.asNumber(), *spec.defaultValue.asNumber()) << where;
            EXPECT_GE(*spec.high.asNumber(), *spec.defaultValue.asNumber()) << where;
        }
    });
}

TEST_F(CatalogContent, NeverGivesBothOurDefaultAndThatOfTheProvider)
{
    visitAll([](const std::string& where, const PropertySpec& spec, bool) {
        EXPECT_FALSE(spec.providerDefault.isSet() && (spec.defaultValue.isSet() || spec.defaultExpression)) << where;
    });
}

TEST_F(CatalogContent, RefersToKindsThatExist)
{
    const auto expectKind = [](const std::string& where, Name pattern) {
        EXPECT_FALSE(s_catalog->matching(pattern).empty()) << where << " names " << pattern.str();
    };
    visitAll([&](const std::string& where, const PropertySpec& spec, bool) {
        for (const Name kind : spec.to) expectKind(where, kind);
    });
    for (const auto& kind : s_catalog->kinds()) {
        for (const Name parent : kind->parents)
            if (parent != Name("board")) expectKind(kind->name.str(), parent);
        for (const LinkSpec& link : kind->accepts)
            for (const Name peer : link.peers) expectKind(kind->name.str(), peer);
    }
}

TEST_F(CatalogContent, ConnectsTheUsualParts)
{
    const std::array<std::pair<const char*, const char*>, 8> links{
        {{"generic.internet", "aws.cloudfront_distribution"},
         {"generic.internet", "aws.load_balancer"},
         {"aws.cloudfront_distribution", "aws.load_balancer"},
         {"aws.cloudfront_distribution", "aws.s3_bucket"},
         {"aws.load_balancer", "aws.ecs_service"},
         {"aws.ecs_service", "aws.aurora_cluster"},
         {"aws.ecs_service", "aws.dynamodb_table"},
         {"aws.cloudwatch_alarm", "aws.sns_topic"}}};
    for (const auto& [from, to] : links)
        EXPECT_NE(s_catalog->linkSpec(*s_catalog->find(Name(from)), *s_catalog->find(Name(to))), nullptr)
            << from << " to " << to;
    EXPECT_EQ(
        s_catalog->linkSpec(*s_catalog->find(Name("aws.aurora_cluster")), *s_catalog->find(Name("aws.ecs_service"))),
        nullptr);
}

} // namespace
} // namespace zonedraft
