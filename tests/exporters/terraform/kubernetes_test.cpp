// SPDX-License-Identifier: GPL-3.0-or-later
// What a cluster needs besides its objects, so that they work: keys, measurements, open ways, people.
#include "tests/exporters/terraform/export_fixture.h"

#include <gmock/gmock.h>

namespace zonedraft {
namespace {

using namespace testing_export;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kDesign = R"(
nodes:
  east: {kind: aws.region}
  key: {kind: aws.kms_key, parent: east}
  other: {kind: aws.kms_key, parent: east}
  files: {kind: aws.s3_bucket, parent: east, properties: {kms_key: other}}
  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}
  lb: {kind: aws.load_balancer, parent: main, placement: {tier: public, zones: 2}}
  kube: {kind: aws.eks_cluster, parent: main, placement: {tier: application, zones: 2}}
  pool: {kind: aws.eks_node_group, parent: kube, placement: {tier: application, zones: 2}, properties: {kms_key: key}}
  shop: {kind: kubernetes.namespace, parent: kube, properties: {default_deny: true}}
  web: {kind: kubernetes.workload, parent: shop, properties: {port: 8000, scaling: true}}
  watch: {kind: kubernetes.namespace, parent: kube}
  meter: {kind: kubernetes.workload, parent: watch}
  balancers: {kind: kubernetes.helm_release, parent: kube, properties: {chart: aws-load-balancer-controller}}
  scaler: {kind: kubernetes.helm_release, parent: kube, properties: {chart: cluster-autoscaler}}
  door: {kind: kubernetes.ingress, parent: shop, properties: {scheme: internet-facing}}
  people: {kind: aws.iam_role, parent: east, properties: {assumed_by: account}}
  operators:
    kind: kubernetes.role_binding
    parent: kube
    properties: {role: admin, iam_role: people, subjects: [{kind: Group, name: operators}]}
links:
  lb-to-web: {from: lb, to: web, kind: traffic}
  meter-to-web: {from: meter, to: web, kind: data}
  door-to-web: {from: door, to: web, kind: traffic, properties: {protocol: https}}
)";

std::string fileOf(const std::string& path)
{
    return testing_export::fileOf(exported(designOf(kDesign)), path);
}

/// A resource of that type and name, or why there is none.
std::string resourceIn(const std::string& path, const std::string& head)
{
    const std::string text = fileOf(path);
    const std::size_t begin = text.find("resource " + head + " {");
    if (begin == std::string::npos) return "no " + head + " in\n" + text;
    return text.substr(begin, text.find("\n}", begin) - begin);
}

TEST(KubernetesExport, AutoScalingMayUseTheKeyOfTheNodesAndNoOther)
{
    const std::string policy = resourceIn("encryption.tf", R"("aws_kms_key" "key")");
    EXPECT_THAT(policy, HasSubstr("role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"));
    EXPECT_THAT(policy, HasSubstr("kms:CreateGrant"));
    EXPECT_THAT(policy, HasSubstr("kms:GrantIsForAWSResource"));
    EXPECT_THAT(resourceIn("encryption.tf", R"("aws_kms_key" "other")"), Not(HasSubstr("autoscaling")));
}

TEST(KubernetesExport, PodsThatScaleAreMeasured)
{
    EXPECT_THAT(resourceIn("kubernetes.tf", R"("aws_eks_addon" "kube_metrics_server")"),
                ContainsRegex("addon_name += \"metrics-server\""));
}

TEST(KubernetesExport, TheControllerOfLoadBalancersFindsSubnetsAndMayAct)
{
    EXPECT_THAT(resourceIn("network.tf", R"("aws_subnet" "main_public_a")"),
                ContainsRegex("\"kubernetes.io/role/elb\" += \"1\""));
    EXPECT_THAT(resourceIn("kubernetes.tf", R"("helm_release" "balancers")"),
                ContainsRegex("namespace += \"kube-system\""));
    EXPECT_THAT(resourceIn("kubernetes.tf", R"("aws_eks_pod_identity_association" "balancers")"),
                ContainsRegex("role_arn += aws_iam_role.balancers_controller.arn"));
    EXPECT_THAT(resourceIn("iam.tf", R"("aws_iam_role_policy" "balancers_controller")"),
                HasSubstr("elasticloadbalancing:CreateLoadBalancer"));
    EXPECT_THAT(resourceIn("kubernetes.tf", R"("kubernetes_ingress_v1" "door")"),
                ContainsRegex("backend-protocol\" += \"HTTPS\""));
}

TEST(KubernetesExport, TheNodeScalerMayChangeTheGroupsOfItsClusterOnly)
{
    EXPECT_THAT(resourceIn("kubernetes.tf", R"("helm_release" "scaler")"),
                ContainsRegex("clusterName += aws_eks_cluster.kube.name"));
    const std::string policy = resourceIn("iam.tf", R"("aws_iam_role_policy" "scaler_controller")");
    EXPECT_THAT(policy, HasSubstr("autoscaling:SetDesiredCapacity"));
    EXPECT_THAT(policy, ContainsRegex("\"aws:ResourceTag/eks:cluster-name\" += aws_eks_cluster.kube.name"));
}

TEST(KubernetesExport, AClosedNamespaceLetsInWhoeverIsConnected)
{
    const std::string policy = resourceIn("kubernetes.tf", R"("kubernetes_network_policy_v1" "web")");
    EXPECT_THAT(policy, HasSubstr("aws_subnet.main_public_a.cidr_block"));
    EXPECT_THAT(policy, HasSubstr("aws_subnet.main_application_b.cidr_block"));
    EXPECT_THAT(policy, HasSubstr("kubernetes_namespace_v1.watch.metadata[0].name"));
    EXPECT_THAT(policy, ContainsRegex("port += 8000"));
    EXPECT_THAT(policy, Not(HasSubstr("main_data")));
    EXPECT_THAT(resourceIn("kubernetes.tf", R"("kubernetes_network_policy_v1" "door")"),
                HasSubstr("aws_subnet.main_public_b.cidr_block"));
}

TEST(KubernetesExport, APersonWithTheRoleIsInTheGroup)
{
    const std::string entry = resourceIn("kubernetes.tf", R"("aws_eks_access_entry" "operators")");
    EXPECT_THAT(entry, ContainsRegex("principal_arn += aws_iam_role.people.arn"));
    EXPECT_THAT(entry, ContainsRegex("kubernetes_groups += \\[\"operators\"\\]"));
    EXPECT_THAT(resourceIn("iam.tf", R"("aws_iam_role" "people")"), ContainsRegex("AWS = .*:root\""));
}

} // namespace
} // namespace zonedraft
