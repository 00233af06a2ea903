// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/override_check.h"

#include "engine/document/load.h"
#include "tests/engine/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What is wrong with the overrides of a database's derived components.
std::vector<std::string> problemsOf(const std::string& overrides)
{
    const auto loaded = loadDesign("zonedraft: 1\nnodes:\n  east: {kind: aws.region}\n"
                                   "  main: {kind: aws.vpc, parent: east}\n"
                                   "  db:\n    kind: aws.aurora_cluster\n    parent: main\n    overrides:\n" +
                                       overrides,
                                   "d.yaml");
    EXPECT_TRUE(loaded) << loaded.error().english();
    std::vector<std::string> out;
    for (const Error& error :
         checkOverrides(loaded->design, testing_support::shippedKnowledge().catalog(), loaded->positions))
        out.push_back(error.at("d.yaml").english());
    return out;
}

TEST(OverrideCheck, AcceptsWhatTheDerivedComponentHas)
{
    EXPECT_THAT(problemsOf("      subnet-group: {physical_name: data, tags: {a: b}}\n"), IsEmpty());
}

TEST(OverrideCheck, NamesUnknownPropertiesAndWrongTypes)
{
    EXPECT_THAT(problemsOf("      subnet-group:\n        phisical_name: data\n"),
                ElementsAre("d.yaml:10:9: “phisical_name” is not known under “aws.subnet_group”. Did you mean "
                            "“physical_name”?"));
    EXPECT_THAT(problemsOf("      subnet-group:\n        physical_name: 12\n"),
                ElementsAre("d.yaml:10:9: “physical_name” must be a text: write “12” in quotes."));
}

TEST(OverrideCheck, LeavesRolesThatNothingHasToAFinding)
{
    EXPECT_THAT(problemsOf("      subnet-groop: {physical_name: data}\n"), IsEmpty());
}

} // namespace
} // namespace zonedraft
