// SPDX-License-Identifier: GPL-3.0-or-later
// Aurora clusters in two regions that are one global database.
#include "tests/exporters/terraform/export_fixture.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace zonedraft {
namespace {

using namespace testing_export;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

Design fixture()
{
    std::ifstream file(std::string(ZONEDRAFT_SOURCE_DIR) + "/tests/data/global-database.zonedraft.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    return designOf(text.str());
}

/// The block that begins with these words, up to the brace at the beginning of a line.
std::string blockOf(const std::string& text, const std::string& head)
{
    const std::size_t begin = text.find(head);
    return begin == std::string::npos ? "no " + head : text.substr(begin, text.find("\n}", begin) - begin);
}

TEST(GlobalDatabase, TheFirstClusterBringsTheGlobalOne)
{
    const auto outcome = exported(fixture());
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    const std::string text = fileOf(outcome, "database.tf");
    const std::string global = blockOf(text, "resource \"aws_rds_global_cluster\" \"database\"");
    EXPECT_THAT(global, ContainsRegex("engine += \"aurora-postgresql\""));
    EXPECT_THAT(global, ContainsRegex("storage_encrypted += true"));
    EXPECT_THAT(global, Not(HasSubstr("provider")));
    const std::string first = blockOf(text, "resource \"aws_rds_cluster\" \"database\"");
    EXPECT_THAT(first, ContainsRegex("global_cluster_identifier += aws_rds_global_cluster.database.id"));
    EXPECT_THAT(first, ContainsRegex("master_password += var.db_password"));
    EXPECT_EQ(text.find("aws_rds_global_cluster\" \"follower\""), std::string::npos) << "one for all regions";
}

TEST(GlobalDatabase, TheOtherRegionFollowsWithoutUsersOfItsOwn)
{
    const auto outcome = exported(fixture());
    const std::string text = fileOf(outcome, "database.tf");
    const std::string follower = blockOf(text, "resource \"aws_rds_cluster\" \"follower\"");
    EXPECT_THAT(follower, HasSubstr("provider = aws.us_west_2"));
    EXPECT_THAT(follower, ContainsRegex("global_cluster_identifier += aws_rds_global_cluster.database.id"));
    EXPECT_THAT(follower, ContainsRegex("source_region += \"us-east-1\""));
    EXPECT_THAT(follower, ContainsRegex("kms_key_id += aws_kms_key.standby_key.arn"));
    EXPECT_THAT(follower, HasSubstr("aws_rds_cluster_instance.database_1")) << "created after the first cluster works";
    EXPECT_THAT(follower, HasSubstr("replication_source_identifier"));
    for (const char* own : {"database_name", "master_username", "master_password", "manage_master_user_password"})
        EXPECT_THAT(follower, Not(HasSubstr(own)));
    EXPECT_THAT(fileOf(outcome, "providers.tf"), HasSubstr("\"us_west_2\""));
    EXPECT_THAT(fileOf(outcome, "outputs.tf"), HasSubstr("aws_rds_global_cluster.database.endpoint"));
}

TEST(GlobalDatabase, ARegionMapMovesBothClusters)
{
    const auto outcome = exportedWithScenarios(fixture());
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    const std::string values = fileOf(outcome, "europe.tfvars");
    EXPECT_THAT(values, ContainsRegex("follower_source_region += \"eu-west-1\""));
    EXPECT_THAT(values, ContainsRegex("west_region += \"eu-central-1\""));
    EXPECT_THAT(values, ContainsRegex("password_region += \"eu-central-1\"")) << "the replica of the secret moves too";
}

TEST(GlobalDatabase, ClustersOfOneRegionAreNone)
{
    const auto outcome = exported(designOf("nodes:\n  east: {kind: aws.region}\n  main: {kind: aws.vpc, parent: east}\n"
                                           "  a: {kind: aws.aurora_cluster, parent: main}\n"
                                           "  b: {kind: aws.aurora_cluster, parent: main}\n"
                                           "links:\n  l: {from: a, to: b, kind: replication}\n"));
    EXPECT_THAT(fileOf(outcome, "database.tf"), Not(HasSubstr("global_cluster")));
}

} // namespace
} // namespace zonedraft
