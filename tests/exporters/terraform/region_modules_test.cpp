// SPDX-License-Identifier: GPL-3.0-or-later
// Regions that mirror another: one module, called for each of them.
#include "tests/exporters/terraform/export_fixture.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace zonedraft {
namespace {

using namespace testing_export;
using testing::HasSubstr;
using testing::Not;

std::string fixture()
{
    std::ifstream file(std::string(ZONEDRAFT_SOURCE_DIR) + "/tests/data/two-regions.zonedraft.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string textOf(const Outcome<ExportedFiles>& outcome, const std::string& path)
{
    const auto found = outcome.value.find(path);
    return found == outcome.value.end() ? "no file " + path : found->second.text;
}

TEST(RegionModules, WhatIsMirroredIsAModule)
{
    const auto outcome = exported(designOf(fixture()));
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    const std::string calls = textOf(outcome, "regions.tf");
    EXPECT_THAT(calls, HasSubstr("module \"east\" {\n  source = \"./modules/east\"\n"));
    EXPECT_THAT(calls, HasSubstr("module \"west\" {\n  source = \"./modules/east\"\n"));
    EXPECT_THAT(calls, HasSubstr("aws = aws.us_west_2"));
    EXPECT_THAT(textOf(outcome, "modules/east/compute.tf"), HasSubstr("resource \"aws_ecs_service\" \"api\""));
    EXPECT_THAT(textOf(outcome, "modules/east/compute.tf"), Not(HasSubstr("west")));
    EXPECT_THAT(textOf(outcome, "compute.tf"), Not(HasSubstr("aws_ecs_service")));
}

TEST(RegionModules, WhatDiffersIsAVariable)
{
    const auto outcome = exported(designOf(fixture()));
    const std::string calls = textOf(outcome, "regions.tf");
    const std::string west = calls.substr(calls.find("module \"west\""));
    const std::string east = calls.substr(0, calls.find("module \"west\""));
    EXPECT_THAT(east, testing::ContainsRegex("api_desired_count +=[ ]4\n"));
    EXPECT_THAT(west, testing::ContainsRegex("api_desired_count +=[ ]2\n"));
    EXPECT_THAT(east, testing::ContainsRegex("name_suffix +=[ ]\"\"\n"));
    EXPECT_THAT(west, testing::ContainsRegex("name_suffix +=[ ]\"-west\"\n"));
    EXPECT_THAT(textOf(outcome, "modules/east/variables.tf"), HasSubstr("variable \"api_desired_count\""));
}

TEST(RegionModules, WhatServesBothStaysInTheRoot)
{
    const auto outcome = exported(designOf(fixture()));
    std::string root;
    for (const auto& [path, file] : outcome.value)
        if (path.find('/') == std::string::npos) root += file.text;
    EXPECT_THAT(root, HasSubstr("resource \"aws_cloudfront_distribution\" \"edge\""));
    EXPECT_THAT(root, HasSubstr("resource \"aws_dynamodb_table\" \"orders\""));
    EXPECT_THAT(root, HasSubstr("module.east.lb_lb_dns_name"));
    EXPECT_THAT(root, HasSubstr("module.west.lb_lb_dns_name"));
    EXPECT_THAT(textOf(outcome, "modules/east/outputs.tf"), HasSubstr("aws_lb.lb.dns_name"));
}

TEST(RegionModules, WithoutAMirrorThereIsNoModule)
{
    std::string text = fixture();
    text.erase(text.find("      mirror: east\n"), 19);
    const auto outcome = exported(designOf(text));
    EXPECT_FALSE(outcome.value.contains("regions.tf"));
    EXPECT_THAT(textOf(outcome, "compute.tf"), HasSubstr("resource \"aws_ecs_service\" \"api\""));
}

TEST(RegionModules, RegionMapsMoveEveryRegion)
{
    const auto outcome = exportedWithScenarios(designOf(fixture()));
    const std::string values = textOf(outcome, "europe.tfvars");
    EXPECT_THAT(values, HasSubstr("\"eu-west-1\""));
    EXPECT_THAT(values, HasSubstr("\"eu-central-1\"")) << "the mirroring region moves too";
    EXPECT_THAT(textOf(outcome, "providers.tf"), HasSubstr("region = var.west_region"));
    for (const Error& diagnostic : outcome.diagnostics) EXPECT_EQ(diagnostic.english(), "");
}

TEST(RegionModules, AScenarioLeavesOutTheModuleOfARegion)
{
    std::string text = fixture();
    const std::string line = "      failover_origin: west/lb\n";
    text.erase(text.find(line), line.size());
    const auto outcome =
        exportedWithScenarios(designOf(text + "  single:\n    nodes:\n      west: {enabled: false}\n"));
    EXPECT_THAT(textOf(outcome, "single.tfvars"), HasSubstr("west_enabled = false"));
    EXPECT_THAT(textOf(outcome, "regions.tf"), HasSubstr("count  = var.west_enabled ? 1 : 0"));
    const std::string roles = textOf(outcome, "iam.tf"); // each region's service may do something else
    const std::size_t policy = roles.find("resource \"aws_iam_role_policy\" \"west_api_task\"");
    ASSERT_NE(policy, std::string::npos);
    EXPECT_EQ(roles.substr(policy).find("count    = var.west_enabled ? 1 : 0"), roles.substr(policy).find("count"));
    for (const Error& diagnostic : outcome.diagnostics) EXPECT_EQ(diagnostic.english(), "");
}

} // namespace
} // namespace zonedraft
