// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exporters/terraform/export_fixture.h"

#include <fmt/format.h>

namespace zonedraft {
namespace {

using testing_export::designOf;
using testing_export::exported;

/// The text of security.tf of services that share a drawn group and use one database.
std::string securityOf(const std::vector<std::string>& services)
{
    std::string text = R"(nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east}
  shared: {kind: aws.security_group, parent: main, properties: {egress: [{protocol: any, destination: 0.0.0.0/0}]}}
  db: {kind: aws.aurora_cluster, parent: main, placement: {tier: data, zones: 2}}
)";
    for (const std::string& id : services)
        text += fmt::format("  {}: {{kind: aws.ecs_service, parent: main, placement: {{tier: application, zones: 2}}, "
                            "properties: {{security_groups: [shared]}}}}\n",
                            id);
    text += "links:\n";
    for (const std::string& id : services) text += fmt::format("  {0}-db: {{from: {0}, to: db, kind: data}}\n", id);
    const auto outcome = exported(designOf(text));
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    return outcome.value.at("security.tf").text;
}

/// Services that share a group share its rule at the database too; the rule says for whom it is there.
TEST(SharedGroup, TheRuleNamesEveryServiceThatNeedsIt)
{
    const std::string one = securityOf({"api"}), two = securityOf({"api", "jobs"});
    EXPECT_NE(one.find("\"shared: api\""), std::string::npos) << one;
    EXPECT_NE(two.find("\"shared: api, jobs\""), std::string::npos) << two;
    const std::string rule = "\"db_from_shared_5432\"";
    EXPECT_NE(one.find(rule), std::string::npos) << one;
    EXPECT_NE(two.find(rule), std::string::npos) << "a second service must not make another rule: " << two;
}

/// AWS takes 255 characters.
TEST(SharedGroup, ALongListIsCutBetweenNames)
{
    std::vector<std::string> services;
    for (int number = 10; number < 30; ++number) services.push_back(fmt::format("a-service-with-a-name-{}", number));
    const std::string text = securityOf(services);
    const auto begin = text.find("\"shared: ") + 1, end = text.find('"', begin);
    const std::string description = text.substr(begin, end - begin);
    EXPECT_LE(description.size(), 255U);
    EXPECT_TRUE(description.ends_with(", and others")) << description;
    EXPECT_TRUE(description.starts_with("shared: a-service-with-a-name-10, a-service-with-a-name-11")) << description;
}

} // namespace
} // namespace zonedraft
