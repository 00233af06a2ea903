// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exporters/terraform/export_fixture.h"

#include <algorithm>
#include <sstream>

namespace zonedraft {
namespace {

using namespace testing_export;

std::string lineOf(const std::string& text, int number)
{
    std::istringstream lines(text);
    std::string line;
    for (int i = 0; i < number; ++i) std::getline(lines, line);
    return line;
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

TEST(TerraformExport, EveryTemplateIsCarriedInFull)
{
    for (const std::string& path : shipped().resources->list("templates")) {
        if (!path.ends_with(".zonedraft.yaml")) continue;
        const auto outcome = exported(designOf(shipped().resources->read(path).value()));
        for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << path << ": " << diagnostic.english();
        for (const char* file : {"versions.tf", "providers.tf", "variables.tf", "outputs.tf", "README.md"})
            EXPECT_TRUE(outcome.value.contains(file)) << path << ' ' << file;
    }
}

TEST(TerraformExport, EveryLineOfAResourceKnowsItsComponent)
{
    const auto outcome = exported(templateNamed("ml-api"));
    const ExportedFile& file = outcome.value.at("compute.tf");
    const auto desired = std::find_if(file.origins.begin(), file.origins.end(), [](const LineOrigin& origin) {
        return origin.node.str() == "api" && origin.property == Name("desired_count");
    });
    ASSERT_NE(desired, file.origins.end());
    EXPECT_TRUE(contains(lineOf(file.text, desired->firstLine), "desired_count"))
        << lineOf(file.text, desired->firstLine);
    const int lines = static_cast<int>(std::count(file.text.begin(), file.text.end(), '\n'));
    for (const LineOrigin& origin : file.origins) {
        EXPECT_LE(origin.firstLine, origin.lastLine);
        EXPECT_LE(origin.lastLine, lines);
    }
}

TEST(TerraformExport, OneExportEqualsTheNext)
{
    const Design design = templateNamed("ml-api");
    const auto first = exported(design), second = exported(design);
    ASSERT_EQ(first.value.size(), second.value.size());
    for (const auto& [path, file] : first.value) EXPECT_EQ(file.text, second.value.at(path).text) << path;
}

TEST(TerraformExport, APropertyChangesOnlyItsOwnLines)
{
    const std::string text(shipped().resources->read("templates/ml-api.zonedraft.yaml").value());
    std::string changed = text;
    const std::size_t at = changed.find("max_capacity: 2");
    ASSERT_NE(at, std::string::npos);
    changed.replace(at, 15, "max_capacity: 8");
    const auto before = exported(designOf(text)), after = exported(designOf(changed));
    for (const auto& [path, file] : before.value) {
        if (path == "database.tf")
            EXPECT_NE(file.text, after.value.at(path).text);
        else
            EXPECT_EQ(file.text, after.value.at(path).text) << path;
    }
}

TEST(TerraformExport, ThePasswordIsAVariableOrManaged)
{
    constexpr std::string_view kDesign = R"(
nodes:
  region: {kind: aws.region}
  main: {kind: aws.vpc, parent: region}
  db: {kind: aws.aurora_cluster, parent: main, placement: {tier: data, zones: 2}, properties: {password_source: SOURCE}}
)";
    const auto with = [&](const std::string& source) {
        std::string text(kDesign);
        text.replace(text.find("SOURCE"), 6, source);
        return exported(designOf(text)).value;
    };
    const ExportedFiles drawn = with("variable"), managed = with("managed_secret");
    EXPECT_TRUE(contains(drawn.at("database.tf").text, "= var.db_password\n"));
    EXPECT_TRUE(contains(drawn.at("variables.tf").text, "variable \"db_password\" {"));
    EXPECT_TRUE(contains(drawn.at("variables.tf").text, "  sensitive   = true\n"));
    EXPECT_TRUE(contains(managed.at("database.tf").text, "manage_master_user_password"));
    EXPECT_FALSE(contains(managed.at("variables.tf").text, "password"));
}

TEST(TerraformExport, SeveralOfAKindHaveOutputsOfTheirOwn)
{
    const auto files = exported(designOf(R"(
nodes:
  region: {kind: aws.region}
  orders: {kind: aws.dynamodb_table, parent: region}
  carts: {kind: aws.dynamodb_table, parent: region}
)"))
                           .value;
    EXPECT_TRUE(contains(files.at("outputs.tf").text, "output \"carts_dynamodb_table_name\""));
    EXPECT_TRUE(contains(files.at("outputs.tf").text, "output \"orders_dynamodb_table_name\""));
}

TEST(TerraformExport, OtherRegionsHaveTheirProvider)
{
    const auto files = exported(designOf(R"(
nodes:
  here: {kind: aws.region, properties: {region: eu-central-1}}
  there: {kind: aws.region, properties: {region: us-west-2, is_primary: false}}
  near: {kind: aws.sqs_queue, parent: here}
  far: {kind: aws.sqs_queue, parent: there}
)"))
                           .value;
    EXPECT_TRUE(contains(files.at("providers.tf").text, "  alias  = \"us_west_2\"\n  region = \"us-west-2\"\n"))
        << files.at("providers.tf").text;
    EXPECT_TRUE(
        contains(files.at("messaging.tf").text, "resource \"aws_sqs_queue\" \"far\" {\n  provider = aws.us_west_2\n"));
    EXPECT_TRUE(contains(files.at("variables.tf").text, "default     = \"eu-central-1\""));
}

TEST(TerraformExport, EveryClusterHasProvidersOfItsOwn)
{
    const auto files = exported(designOf(R"(
nodes:
  here: {kind: aws.region, properties: {region: eu-central-1}}
  main: {kind: aws.vpc, parent: here}
  blue: {kind: aws.eks_cluster, parent: main, placement: {tier: application, zones: 2}}
  green: {kind: aws.eks_cluster, parent: main, placement: {tier: application, zones: 2}}
  shop: {kind: kubernetes.namespace, parent: blue}
  store: {kind: kubernetes.namespace, parent: green}
  watch: {kind: kubernetes.helm_release, parent: store}
)"))
                           .value;
    const std::string& providers = files.at("providers.tf").text;
    EXPECT_TRUE(contains(providers, "provider \"kubernetes\" {\n  host ")) << providers;
    EXPECT_TRUE(contains(providers, "provider \"kubernetes\" {\n  alias ")) << providers;
    EXPECT_TRUE(contains(providers, "aws_eks_cluster.green.endpoint"));
    EXPECT_TRUE(contains(providers, "provider \"helm\" {\n  alias = \"green\"")) << providers;
    EXPECT_TRUE(contains(files.at("versions.tf").text, "hashicorp/helm"));
    const std::string& text = files.at("kubernetes.tf").text;
    EXPECT_TRUE(contains(text, "resource \"kubernetes_namespace_v1\" \"shop\" {\n  metadata")) << text;
    EXPECT_TRUE(contains(text, "resource \"kubernetes_namespace_v1\" \"store\" {\n  provider = kubernetes.green\n"));
    EXPECT_TRUE(contains(files.at("README.md").text, "AWS command line"));
}

TEST(TerraformExport, OnlyDesignsWithAClusterNeedItsProviders)
{
    const auto files = exported(templateNamed("ml-api")).value;
    EXPECT_FALSE(contains(files.at("versions.tf").text, "hashicorp/kubernetes"));
    EXPECT_FALSE(contains(files.at("providers.tf").text, "provider \"helm\""));
}

/// Pods share the group of their cluster, and get a role only when they call something of AWS.
TEST(TerraformExport, PodsReachWhatTheyAreConnectedTo)
{
    const Outcome<ExportedFiles> outcome = exported(designOf(R"(
nodes:
  here: {kind: aws.region, properties: {region: eu-central-1}}
  main: {kind: aws.vpc, parent: here}
  lb: {kind: aws.load_balancer, parent: main, placement: {tier: public, zones: 2}}
  kube: {kind: aws.eks_cluster, parent: main, placement: {tier: application, zones: 2}}
  pool: {kind: aws.eks_node_group, parent: kube, placement: {tier: application, zones: 2}}
  web: {kind: kubernetes.workload, parent: kube}
  quiet: {kind: kubernetes.workload, parent: kube}
  db: {kind: aws.rds_instance, parent: main, placement: {tier: data, zones: 2}}
  table: {kind: aws.dynamodb_table, parent: here}
links:
  lb-to-web: {from: lb, to: web}
  web-to-db: {from: web, to: db, kind: data}
  web-to-table: {from: web, to: table, kind: data}
)"));
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    const std::string& security = outcome.value.at("security.tf").text;
    EXPECT_TRUE(contains(security, "resource \"aws_vpc_security_group_ingress_rule\" \"db_from_web_5432\""))
        << security;
    EXPECT_TRUE(contains(security, "referenced_security_group_id = aws_security_group.kube.id")) << security;
    EXPECT_TRUE(contains(security, "resource \"aws_vpc_security_group_ingress_rule\" \"kube_from_lb_30080\""));
    const std::string& roles = outcome.value.at("iam.tf").text;
    EXPECT_TRUE(contains(roles, "pods.eks.amazonaws.com")) << roles;
    EXPECT_TRUE(contains(roles, "sts:TagSession"));
    EXPECT_FALSE(contains(roles, "\"quiet\""));
    EXPECT_TRUE(contains(outcome.value.at("kubernetes.tf").text, "resource \"aws_autoscaling_attachment\""));
}

TEST(TerraformExport, SameNamesAreToldApart)
{
    const auto files = exported(designOf(R"(
nodes:
  region: {kind: aws.region}
  a-b: {kind: aws.sqs_queue, name: Jobs, parent: region}
  a_b: {kind: aws.sqs_queue, name: Jobs, parent: region}
)"))
                           .value;
    const std::string& text = files.at("messaging.tf").text;
    EXPECT_TRUE(contains(text, "\"aws_sqs_queue\" \"a_b\""));
    EXPECT_TRUE(contains(text, "\"aws_sqs_queue\" \"a_b_2\"")) << text;
    const std::string name = "\"jobs-${var.environment_suffix}\"";
    EXPECT_EQ(text.find(name), text.rfind(name)) << "two queues of one name";
}

constexpr std::string_view kBalanced = R"(
project: {suffix: prod}
nodes:
  region: {kind: aws.region}
  main: {kind: aws.vpc, parent: region}
  api: {kind: aws.ecs_service, parent: main}
  lb: {kind: aws.load_balancer, parent: main, overrides: {target-group-api: OVERRIDES}}
links: {l: {from: lb, to: api, kind: traffic, properties: {protocol: http}}}
)";

Outcome<ExportedFiles> balanced(const std::string& overrides)
{
    std::string text(kBalanced);
    text.replace(text.find("OVERRIDES"), 9, overrides);
    return exported(designOf(text));
}

TEST(TerraformExport, AnOverriddenNameIsTheNameInTheCode)
{
    EXPECT_TRUE(
        contains(balanced("{port: 8080}").value.at("load_balancer.tf").text, "\"api-tg-${var.environment_suffix}\""));
    const auto named = balanced("{physical_name: my-targets}");
    EXPECT_TRUE(contains(named.value.at("load_balancer.tf").text, "\"my-targets-${var.environment_suffix}\""));
    EXPECT_TRUE(named.diagnostics.empty());
}

TEST(TerraformExport, AServiceWithoutClusterScalesInTheDefaultOne)
{
    EXPECT_TRUE(contains(balanced("{port: 8080}").value.at("compute.tf").text,
                         "\"service/default/${aws_ecs_service.api.name}\""));
}

TEST(TerraformExport, RefusesWhatNoValidCodeCanSay)
{
    const auto refused = [](std::string_view node) {
        const auto outcome = exported(designOf("nodes:\n  x: " + std::string(node) + "\n"));
        EXPECT_TRUE(outcome.value.empty()) << node;
        std::string out;
        for (const Error& diagnostic : outcome.diagnostics) {
            EXPECT_EQ(diagnostic.subject, "x");
            out += diagnostic.english() + '\n';
        }
        return out;
    };
    EXPECT_EQ(refused("{kind: aws.cloudfront_distribution, name: Edge}"),
              "“Edge” (x) cannot be exported: nothing is connected behind it. Draw a connection from it to what it "
              "passes requests on to.\n");
    EXPECT_EQ(refused("{kind: aws.route53_record, name: Www}"),
              "“Www” (x) cannot be exported: “Zone” is not set. Set it, then export again.\n"
              "“Www” (x) cannot be exported: “Values” is not set. Set it, then export again.\n");
    EXPECT_EQ(refused("{kind: aws.cloudwatch_dashboard, name: Board}"),
              "“Board” (x) cannot be exported: “Components” is not set. Set it, then export again.\n");
}

TEST(TerraformExport, ADashboardWithoutComponentsShowsAll)
{
    const auto files = exported(designOf(R"(
nodes:
  region: {kind: aws.region}
  board: {kind: aws.cloudwatch_dashboard, parent: region}
  jobs: {kind: aws.sqs_queue, parent: region}
)"))
                           .value;
    EXPECT_TRUE(contains(files.at("observability.tf").text, "aws_sqs_queue.jobs.name"));
}

TEST(TerraformExport, ASuffixMayBeAsLongAsTheNamesLeaveRoom)
{
    const std::string names =
        exported(designOf("nodes:\n  region: {kind: aws.region}\n  q: {kind: aws.sqs_queue, parent: region}\n"))
            .value.at("variables.tf")
            .text;
    EXPECT_TRUE(contains(names, "{1,20}")) << names;
    // A load balancer's name has 32 characters at most: 20 of its own (no dash at the end) and the dash leave 11.
    const auto balancer = exported(designOf(R"(
nodes:
  region: {kind: aws.region}
  main: {kind: aws.vpc, parent: region}
  lb: {kind: aws.load_balancer, parent: main, properties: {physical_name: a-name-of-20-letters}}
)"));
    EXPECT_TRUE(contains(balancer.value.at("variables.tf").text, "{1,11}")) << balancer.value.at("variables.tf").text;
}

TEST(TerraformExport, TheWordForTheEnvironmentInACommentFollowsTheSuffix)
{
    const std::string text = exported(templateNamed("ml-api")).value.at("edge.tf").text;
    EXPECT_TRUE(contains(text, "\"ML API CloudFront distribution for ${var.environment_suffix}\"")) << text;
}

} // namespace
} // namespace zonedraft
