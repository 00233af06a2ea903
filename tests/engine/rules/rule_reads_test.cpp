// SPDX-License-Identifier: GPL-3.0-or-later
// What rules read grows with what they are about, not with the design: otherwise a design of ten times the size takes a
// hundred times as long.
#include "tests/engine/rules/rule_test_support.h"

#include <fmt/format.h>

#include <set>

namespace zonedraft::test {
namespace {

/// That many applications beside each other in one region.
std::string applications(int count)
{
    std::string nodes = "project: {environment: prod}\nnodes:\n  east: {kind: aws.region}\n", links = "links:\n";
    for (int i = 0; i < count; ++i) {
        nodes += fmt::format(R"(
  main-{0:02}: {{kind: aws.vpc, parent: east, properties: {{zones: 2}}}}
  key-{0:02}: {{kind: aws.kms_key, parent: east}}
  lb-{0:02}: {{kind: aws.load_balancer, parent: main-{0:02}, placement: {{tier: public, zones: 2}}}}
  api-{0:02}: {{kind: aws.ecs_service, parent: main-{0:02}, placement: {{tier: application, zones: 2}}}}
  db-{0:02}: {{kind: aws.rds_instance, parent: main-{0:02}, placement: {{tier: data, zones: 2}}, properties: {{kms_key: key-{0:02}}}}}
  cache-{0:02}: {{kind: aws.elasticache_cluster, parent: main-{0:02}, placement: {{tier: data, zones: 2}}}}
  work-{0:02}: {{kind: aws.lambda_function, parent: main-{0:02}, placement: {{tier: application, zones: 2}}}}
  files-{0:02}: {{kind: aws.s3_bucket, parent: east, properties: {{versioning: true}}}}
  table-{0:02}: {{kind: aws.dynamodb_table, parent: east}}
  jobs-{0:02}: {{kind: aws.sqs_queue, parent: east}}
  alerts-{0:02}: {{kind: aws.sns_topic, parent: east}}
  busy-{0:02}: {{kind: aws.cloudwatch_alarm, parent: east, properties: {{target: api-{0:02}, action: alerts-{0:02}}}}}
  password-{0:02}: {{kind: aws.secrets_manager_secret, parent: east, properties: {{kms_key: key-{0:02}}}}}
)",
                             i);
        links += fmt::format(R"(
  lb-{0:02}: {{from: lb-{0:02}, to: api-{0:02}, kind: traffic}}
  db-{0:02}: {{from: api-{0:02}, to: db-{0:02}, kind: data}}
  cache-{0:02}: {{from: api-{0:02}, to: cache-{0:02}, kind: data}}
  files-{0:02}: {{from: api-{0:02}, to: files-{0:02}, kind: data}}
  jobs-{0:02}: {{from: api-{0:02}, to: jobs-{0:02}, kind: event}}
  work-{0:02}: {{from: jobs-{0:02}, to: work-{0:02}, kind: event}}
  table-{0:02}: {{from: work-{0:02}, to: table-{0:02}, kind: data}}
)",
                             i);
    }
    return nodes + links;
}

/// True for what belongs to the last application, "api-15/task-role" as well as "api-15".
bool isOfApplication(const std::string& id, int number)
{
    return id.substr(0, id.find('/')).ends_with(fmt::format("-{:02}", number));
}

/// The most that each rule reads about one component of the last application, or about one of its connections.
std::map<std::string, std::size_t> readsOf(int count)
{
    const Derived derived = derive(designOf(applications(count)));
    std::map<std::string, std::size_t> out;
    ReadLog log;
    const Reader reader = derived.reader(&log);
    std::vector<Finding> findings;
    const auto measure = [&](const Rule& rule, Entity self) {
        log.clear();
        runRule(reader, rule, self, findings);
        std::size_t& most = out[rule.id.str()];
        most = std::max(most, log.cells().size());
    };
    const EffectiveDesign& design = *derived.effective;
    for (const NodeIndex index : design.nodesSortedById())
        if (const EffectiveNode& node = design.node(index); node.kind && isOfApplication(node.id.str(), count - 1))
            for (const Rule* rule : shippedRules().nodeRules(node.kind->index))
                measure(*rule, Reader::nodeEntity(index));
    for (const LinkIndex index : design.linksSortedById())
        if (isOfApplication(design.link(index).id.str(), count - 1))
            for (const Rule* rule : shippedRules().linkRules()) measure(*rule, Reader::linkEntity(index));
    return out;
}

TEST(RuleReads, DoNotGrowWithTheDesign)
{
    // A topic does not know what tells it: these ask every alarm until one names it.
    const std::map<std::string, std::string> known{{"OPS-010", "a topic without readers asks all alarms"},
                                                   {"OPS-025", "a topic under AWS's key asks all that may tell it"}};
    const auto few = readsOf(4), many = readsOf(16);
    ASSERT_GT(few.size(), 150U);
    for (const auto& [rule, reads] : many)
        EXPECT_EQ(reads > few.at(rule), known.contains(rule))
            << rule << " reads " << few.at(rule) << ", then " << reads
            << (known.contains(rule) ? "; it is no exception any more: " + known.at(rule) : "");
}

/// The most that each pass reads about one component of a kind of the last application.
std::map<std::string, std::size_t> readsOfPasses(int count)
{
    const Derived derived = derive(designOf(applications(count)));
    const PassPlan plan(*shippedCatalog());
    std::map<std::string, std::size_t> out;
    ReadLog log;
    for (const EffectiveNode& node : derived.effective->nodes()) {
        if (!node.alive || !node.kind || node.derived() || !isOfApplication(node.id.str(), count - 1)) continue;
        const auto index = static_cast<NodeIndex>(&node - derived.effective->nodes().data());
        for (std::size_t pass = 0; pass < passes().size(); ++pass) {
            if (!plan.concerns(pass, *node.kind)) continue;
            log.clear();
            static_cast<void>(Derivation::runPass(passes()[pass], Reader(*derived.effective, nullptr, &log), index));
            out[fmt::format("pass {} of {}", pass, node.kind->name.str())] = log.cells().size();
        }
    }
    return out;
}

TEST(PassReads, DoNotGrowWithTheDesign)
{
    // Secrets name the function that changes them; a function asks all for its permissions.
    const std::set<std::string> known{"pass 1 of aws.lambda_function"};
    const auto few = readsOfPasses(4), many = readsOfPasses(16);
    ASSERT_GT(few.size(), 10U);
    for (const auto& [pass, reads] : many)
        EXPECT_EQ(reads > few.at(pass), known.contains(pass))
            << pass << " reads " << few.at(pass) << ", then " << reads;
}

} // namespace
} // namespace zonedraft::test
