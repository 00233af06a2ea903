// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exporters/terraform/export_fixture.h"

namespace zonedraft {
namespace {

using namespace testing_export;

constexpr std::string_view kDesign = R"(
project: {suffix: prod}
nodes:
  east: {kind: aws.region}
  west: {kind: aws.region, properties: {region: us-west-2, is_primary: false}}
  main: {kind: aws.vpc, parent: east}
  spare: {kind: aws.vpc, parent: west, properties: {cidr: 10.1.0.0/16}}
  zone: {kind: aws.route53_zone, properties: {domain: example.com, existing: true}}
  issued: {kind: aws.acm_certificate, parent: east, properties: {domain_name: www.example.com, zone: zone}}
  lb: {kind: aws.load_balancer, parent: main, placement: {tier: public, zones: 2}, properties: {https_listener: true, certificate: issued}}
  lb-west: {kind: aws.load_balancer, parent: spare, placement: {tier: public, zones: 2}}
  edge: {kind: aws.cloudfront_distribution, properties: {aliases: [www.example.com], failover_origin: lb-west}}
  www: {kind: aws.route53_record, properties: {zone: zone, record_name: www.example.com, alias: edge}}
links:
  a: {from: edge, to: lb}
  b: {from: edge, to: lb-west}
)";

/// The design with one part of its text replaced.
std::string edgeCode(std::string_view part, std::string_view other)
{
    std::string text(kDesign);
    const std::size_t at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    text.replace(at, part.size(), other);
    const auto outcome = exported(designOf(text));
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    return outcome.value.at("edge.tf").text;
}

/// How often `part` stands in the code, however its columns are aligned.
std::size_t countOf(const std::string& code, std::string_view part)
{
    std::string text;
    for (const char c : code)
        if (c != ' ' || !text.ends_with(' ')) text += c;
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

bool contains(const std::string& code, std::string_view part)
{
    return countOf(code, part) > 0;
}

TEST(EdgeExport, AnOriginGroupServesReadersOnly)
{
    const std::string writes = edgeCode("www.example.com], failover", "www.example.com], failover");
    EXPECT_FALSE(contains(writes, "origin_group")) << writes;
    EXPECT_TRUE(contains(writes, "target_origin_id = \"lb\"")) << writes;
    const std::string reads = edgeCode("failover_origin:", "allowed_methods: get_head, failover_origin:");
    EXPECT_TRUE(contains(reads, "origin_group")) << reads;
    EXPECT_TRUE(contains(reads, "target_origin_id = \"failover\"")) << reads;
    EXPECT_EQ(countOf(reads, "origin_id = \"lb-west\""), 2U) << reads; // the origin, and a member of the group
}

TEST(EdgeExport, AnOriginWithoutConnectionIsInNoGroup)
{
    const std::string code = edgeCode("  b: {from: edge, to: lb-west}\n", "");
    EXPECT_FALSE(contains(code, "lb-west")) << code;
}

TEST(EdgeExport, AnOriginIsAskedForByTheNameThatLeadsToIt)
{
    EXPECT_TRUE(contains(edgeCode(", failover_origin: lb-west", ""), "aws_lb.lb.dns_name"));
    const std::string named =
        edgeCode("  www:",
                 "  origin: {kind: aws.route53_record, properties: {zone: zone, record_name: o.example.com, alias: lb, "
                 "routing: failover, failover: primary}}\n"
                 "  origin-2: {kind: aws.route53_record, properties: {zone: zone, record_name: o.example.com, alias: "
                 "lb-west, routing: failover, failover: secondary}}\n  www:");
    EXPECT_TRUE(contains(named, "domain_name = aws_route53_record.origin.fqdn")) << named;
    EXPECT_EQ(countOf(named, " origin {"), 1U) << named; // DNS leads to the second one
}

TEST(EdgeExport, AZoneThatExistsIsLookedUp)
{
    const std::string there = edgeCode("existing: true", "existing: true");
    EXPECT_FALSE(contains(there, "resource \"aws_route53_zone\"")) << there;
    EXPECT_TRUE(contains(there, "= data.aws_route53_zone.example_com.zone_id\n")) << there;
    const std::string made = edgeCode("existing: true", "existing: false");
    EXPECT_TRUE(contains(made, "resource \"aws_route53_zone\" \"zone\"")) << made;
    EXPECT_TRUE(contains(made, "= aws_route53_zone.zone.zone_id\n")) << made;
}

TEST(EdgeExport, AnAliasAnswersOverIpv6WhereItsTargetDoes)
{
    EXPECT_TRUE(contains(edgeCode("aliases:", "ipv6: true, aliases:"), "\"AAAA\""));
    EXPECT_FALSE(contains(edgeCode("aliases:", "ipv6: false, aliases:"), "\"AAAA\""));
}

TEST(EdgeExport, ACertificateIsWaitedFor)
{
    const std::string text = std::string(kDesign).replace(kDesign.find(", zone: zone}}\n  lb:"), 12, "");
    const auto files = exported(designOf(text)).value;
    EXPECT_TRUE(contains(files.at("edge.tf").text, "resource \"aws_acm_certificate_validation\" \"issued\""));
    EXPECT_TRUE(contains(files.at("outputs.tf").text, "output \"certificate_validation_records\""));
    EXPECT_TRUE(contains(files.at("load_balancer.tf").text, "aws_acm_certificate_validation.issued"));
    const auto zoned = exported(designOf(kDesign)).value;
    EXPECT_TRUE(!zoned.contains("outputs.tf") ||
                !contains(zoned.at("outputs.tf").text, "certificate_validation_records"));
}

TEST(EdgeExport, AnHttpApiReachesAnInternalLoadBalancerThroughAVpcLink)
{
    const auto outcome = exported(designOf(R"(
nodes:
  east: {kind: aws.region}
  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}
  api: {kind: aws.api_gateway, parent: east}
  inside: {kind: aws.load_balancer, parent: main, placement: {tier: application, zones: 2}, properties: {scheme: internal, https_listener: false, http_listener: forward}}
  app: {kind: aws.ecs_service, parent: main, placement: {tier: application, zones: 2}}
links:
  api-to-inside: {from: api, to: inside, kind: traffic}
  inside-to-app: {from: inside, to: app, kind: traffic}
)"));
    const std::string edge = fileOf(outcome, "edge.tf"), security = fileOf(outcome, "security.tf");
    EXPECT_NE(edge.find("connection_id      = aws_apigatewayv2_vpc_link.api_inside.id"), std::string::npos) << edge;
    EXPECT_NE(edge.find("integration_uri    = aws_lb_listener.inside_http.arn"), std::string::npos);
    EXPECT_NE(edge.find("route_key = \"$default\""), std::string::npos);
    EXPECT_NE(edge.find("security_group_ids = [aws_security_group.api_inside.id]"), std::string::npos);
    EXPECT_NE(security.find("resource \"aws_vpc_security_group_egress_rule\" \"api_inside\""), std::string::npos);
    EXPECT_TRUE(outcome.diagnostics.empty());
}

} // namespace
} // namespace zonedraft
