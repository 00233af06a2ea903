// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/compliance.h"

#include "tests/engine/rules/rule_test_support.h"

#include <algorithm>
#include <set>

namespace zonedraft {
namespace {

using Reason = ControlEvidence::Reason;

std::vector<ControlResult> controlsOf(const std::string& text, const char* framework)
{
    const Design design = test::designOf(text);
    const test::Derived derived = test::derive(design);
    const Framework* found = findFramework(framework);
    if (!found) throw std::runtime_error("no such framework");
    return complianceOf(derived.reader(), test::shippedRules(), *found, design.suppressions(), "2026-11-21");
}

const ControlResult* find(const std::vector<ControlResult>& controls, std::string_view control)
{
    const auto found = std::find_if(controls.begin(), controls.end(),
                                    [&](const ControlResult& each) { return each.control == control; });
    return found == controls.end() ? nullptr : &*found;
}

std::string state(const std::vector<ControlResult>& controls, std::string_view control)
{
    const ControlResult* found = find(controls, control);
    if (!found) return "no such control";
    return std::array{"failed", "not shown", "met"}[static_cast<std::size_t>(found->state)];
}

Reason reason(const std::vector<ControlResult>& controls, std::string_view control, const char* rule)
{
    if (const ControlResult* found = find(controls, control))
        for (const ControlEvidence& each : found->evidence)
            if (each.rule == Name(rule)) return each.reason;
    ADD_FAILURE() << control << " has no evidence from " << rule;
    return Reason::RuleFailed;
}

TEST(Compliance, KnowsItsFrameworksInAnyCase)
{
    EXPECT_EQ(frameworks().size(), 6u);
    ASSERT_TRUE(findFramework("FSBP"));
    EXPECT_EQ(findFramework("FSBP"), findFramework("fsbp"));
    EXPECT_FALSE(findFramework("iso"));
    EXPECT_FALSE(findFramework(""));
}

TEST(Compliance, AFrameworkHasEachControlOnceInTheOrderOfItsNumbers)
{
    for (const Framework& framework : frameworks()) {
        const auto controls = controlsOf("nodes: {}", std::string(framework.id).c_str());
        EXPECT_FALSE(controls.empty()) << framework.id;
        std::set<std::string> seen;
        for (const ControlResult& control : controls) {
            EXPECT_TRUE(seen.insert(control.control).second) << control.control;
            EXPECT_FALSE(control.evidence.empty()) << control.control;
        }
    }
    const auto controls = controlsOf("nodes: {}", "fsbp");
    const auto at = [&](const char* id) { return find(controls, id) - controls.data(); };
    EXPECT_LT(at("ELB.4"), at("ELB.12"));
}

TEST(Compliance, NothingIsMetByAnEmptyDesign)
{
    for (const Framework& framework : frameworks())
        for (const ControlResult& control : controlsOf("nodes: {}", std::string(framework.id).c_str()))
            EXPECT_EQ(control.state, ControlState::NotShown) << framework.id << ' ' << control.control;
}

constexpr const char* kKey = R"(
nodes:
  east: {kind: aws.region}
  mine: {kind: aws.kms_key, parent: east, properties: {rotation: %}}
)";

std::string withRotation(const char* value)
{
    std::string text = kKey;
    return text.replace(text.find('%'), 1, value);
}

TEST(Compliance, AControlIsMetFailedOrHasNothingToJudge)
{
    EXPECT_EQ(state(controlsOf(withRotation("true"), "fsbp"), "KMS.4"), "met");
    const auto failed = controlsOf(withRotation("false"), "fsbp");
    EXPECT_EQ(state(failed, "KMS.4"), "failed");
    ASSERT_EQ(find(failed, "KMS.4")->evidence.size(), 1u);
    ASSERT_EQ(find(failed, "KMS.4")->evidence.front().subjects.size(), 1u);
    EXPECT_EQ(subjectText(find(failed, "KMS.4")->evidence.front().subjects.front()), "mine");
    const auto without = controlsOf("nodes:\n  east: {kind: aws.region}\n", "fsbp");
    EXPECT_EQ(state(without, "KMS.4"), "not shown");
    EXPECT_EQ(reason(without, "KMS.4", "SEC-039"), Reason::NothingToJudge);
}

TEST(Compliance, WhatSomebodyAcceptedIsNotShownUntilItExpires)
{
    const std::string accepted = withRotation("false") + R"(
suppressions:
  - {rule: SEC-039, subject: mine, reason: The key signs nothing for long., expires: "%"}
)";
    const auto until = [&](const char* day) {
        std::string text = accepted;
        return controlsOf(text.replace(text.find('%'), 1, day), "fsbp");
    };
    EXPECT_EQ(state(until("2027-01-01"), "KMS.4"), "not shown");
    EXPECT_EQ(reason(until("2027-01-01"), "KMS.4", "SEC-039"), Reason::Accepted);
    EXPECT_EQ(state(until("2026-01-01"), "KMS.4"), "failed");
}

TEST(Compliance, WhatOnlyPeopleCanSayIsNotShownUntilTheyDo)
{
    const char* open = "project: {environment: prod}\nnodes:\n  east: {kind: aws.region}\n";
    const auto before = controlsOf(open, "fsbp");
    EXPECT_EQ(state(before, "IAM.4"), "not shown");
    EXPECT_EQ(reason(before, "IAM.4", "SEC-047"), Reason::NotConfirmed);
    const auto after = controlsOf(std::string(open) + "attestations: {root_mfa: true, no_root_keys: true}\n", "fsbp");
    EXPECT_EQ(state(after, "IAM.4"), "met");
}

TEST(Compliance, SupersededFindingsStillFailTheirControls)
{
    // SEC-042 (everything on everything) hides SEC-043 (too wide) on the board; the controls of both fail.
    const auto controls = controlsOf(R"(
nodes:
  east: {kind: aws.region}
  root: {kind: aws.iam_role, parent: east, properties: {statements: [{sid: All, actions: ["*"], resources: ["*"]}]}}
)",
                                     "fsbp");
    EXPECT_EQ(state(controls, "IAM.1"), "failed");
    EXPECT_EQ(state(controls, "IAM.21"), "failed");
}

TEST(Compliance, AControlOfOneServiceSaysNothingOfAnother)
{
    const auto controls = controlsOf(R"(
project: {environment: prod}
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east}
  lb: {kind: aws.load_balancer, parent: main, placement: {tier: public, zones: 2}}
  api: {kind: aws.ecs_service, parent: main, placement: {tier: application, zones: 2}}
  orders: {kind: aws.dynamodb_table, parent: east}
)",
                                     "fsbp");
    EXPECT_EQ(state(controls, "DynamoDB.6"), "failed");
    EXPECT_EQ(state(controls, "ELB.5"), "failed");
    for (const char* control :
         {"APIGateway.3", "APIGateway.4", "APIGateway.9", "RDS.7", "RDS.8", "RDS.26", "EFS.2", "EC2.28", "S3.9"})
        EXPECT_EQ(state(controls, control), "not shown") << control;
    EXPECT_EQ(reason(controls, "RDS.8", "DATA-005"), Reason::NothingToJudge);
}

TEST(Compliance, MappingsMadeByHandAreMarked)
{
    const auto controls = controlsOf("nodes:\n  east: {kind: aws.region}\n", "soc2");
    bool byHand = false, bySource = false;
    for (const ControlResult& control : controls) {
        EXPECT_FALSE(control.control.starts_with('~')) << control.control;
        for (const ControlEvidence& each : control.evidence) (each.mappedByHand ? byHand : bySource) = true;
    }
    EXPECT_TRUE(byHand);
    EXPECT_TRUE(bySource);
}

} // namespace
} // namespace zonedraft
