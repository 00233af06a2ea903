// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/load.h"
#include "engine/document/save.h"
#include "tests/engine/support/random_design.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

constexpr std::string_view kWhole = R"(zonedraft: 1
name: Machine learning API
notes: |
  first line
    indented

  last line
project:
  environment: prod
  suffix: prod
  tags:
    Repository: iac-test-automations
    Team: synth
requirements:
  budget: 307
  min_zones: 3
load:
  requests_per_month: 10000000
scenarios:
  empty: {}
  peak:
    description: Launch day
    nodes:
      api:
        enabled: true
        desired_count: 10
    links:
      lb-to-api:
        enabled: false
    regions:
      us-east-1: eu-west-1
    requirements:
      budget: 600
      budget_alerts: [50, 80]
    load:
      requests_per_month: 20000000
prices:
  book: sha256:0123
nodes:
  api:
    kind: aws.ecs_service
    name: ML API service
    parent: cluster
    placement: {tier: application, zones: 3}
    notes: text
    properties:
      account: "012345678901"
      cpu: 1024
      image: "yes"
      log_exports: [postgresql, upgrade]
      path_rules:
        - path: /api/*
          priority: 10
          target: api
        - path: /
      scaling: false
      tags: {}
      zones: []
    overrides:
      log-group:
        retention_days: 30
  cluster:
    kind: aws.ecs_cluster
    placement: {zones: [1, 3], subnets: [a, b/c], replicas: {1: 2, 3: 1}}
links:
  lb-to-api:
    from: lb
    to: api
    kind: traffic
    properties:
      hard: true
      port: 8080
suppressions:
  - rule: HA-001
    subject: main
    reason: "Accepted: see the minutes"
    expires: "2027-01-01"
attestations:
  restore_tested: true
journeys:
  buy:
    steps: [lb, api]
deployments:
  prod:
    region: us-east-1
view:
  nodes:
    api: {x: 64, y: 128.5, width: 200, height: 80, collapsed: true}
  links:
    lb-to-api: {waypoints: [[10, 20], [30, -40]]}
  notes:
    - id: n1
      x: 1
      y: 2
      width: 200
      height: 96
      text: |-
        two
        lines
)";

std::expected<Loaded, Error> load(std::string_view text)
{
    return loadDesign(text, "test.zonedraft.yaml");
}

TEST(DocumentRoundTrip, TheCanonicalFormStaysAsItIs)
{
    const auto loaded = load(kWhole);
    ASSERT_TRUE(loaded) << loaded.error().english();
    EXPECT_EQ(writeDesign(loaded->design), kWhole);
}

TEST(DocumentRoundTrip, EveryPartIsRead)
{
    const auto loaded = load(kWhole);
    ASSERT_TRUE(loaded) << loaded.error().english();
    const Design& design = loaded->design;
    const Node* api = design.find(*NodeId::parse("api"));
    ASSERT_NE(api, nullptr);
    EXPECT_EQ(design.notes(), "first line\n  indented\n\nlast line\n");
    EXPECT_EQ(api->placement.zoneCount, 3);
    EXPECT_EQ(api->properties.at(Name("account")), Value("012345678901"));
    EXPECT_EQ(api->properties.at(Name("cpu")), Value(1024));
    EXPECT_EQ(api->properties.at(Name("image")), Value("yes"));
    EXPECT_EQ(api->overrides.at("log-group").at(Name("retention_days")), Value(30));
    EXPECT_EQ(design.find(*NodeId::parse("cluster"))->placement.zones, (std::vector{1, 3}));
    const Scenario* peak = design.find(*ScenarioId::parse("peak"));
    ASSERT_NE(peak, nullptr);
    EXPECT_EQ(peak->nodes.at(*NodeId::parse("api")).enabled, true);
    EXPECT_EQ(peak->links.at(*LinkId::parse("lb-to-api")).enabled, false);
    EXPECT_EQ(design.suppressions().begin()->second.expires, "2027-01-01");
    EXPECT_EQ(design.boardNotes().at("n1").text, "two\nlines");
}

TEST(DocumentRoundTrip, PositionsPointAtTheLines)
{
    const auto loaded = load(kWhole);
    ASSERT_TRUE(loaded);
    const auto lineOf = [](std::string_view text) {
        return static_cast<int>(
                   std::count(kWhole.begin(), kWhole.begin() + static_cast<long>(kWhole.find(text)), '\n')) +
               1;
    };
    const NodeId api = *NodeId::parse("api");
    const SourceMap& map = loaded->positions;
    EXPECT_EQ(map.base.at(api).line, lineOf("  api:\n    kind"));
    EXPECT_EQ(map.base.at(api, Name("cpu")).line, lineOf("      cpu: 1024"));
    EXPECT_EQ(map.base.at(api, Name("cpu")).column, 7);
    EXPECT_EQ(map.base.at(api, Name("unset")), map.base.at(api));
    EXPECT_EQ(map.base.at(api, Name("log-group/retention_days")).line, lineOf("        retention_days"));
    EXPECT_EQ(map.base.nodes.at(api).kind.line, lineOf("    kind: aws.ecs_service"));
    EXPECT_EQ(map.base.at(*LinkId::parse("lb-to-api"), Name("port")).line, lineOf("      port: 8080"));
    EXPECT_EQ(map.scenarios.at(*ScenarioId::parse("peak")).at(api, Name("desired_count")).line,
              lineOf("        desired_count"));
    EXPECT_EQ(map.at(Section::Requirements, Name("min_zones")).line, lineOf("  min_zones"));
    EXPECT_EQ(map.base.at(*NodeId::parse("nobody")).line, 0);
}

TEST(DocumentRoundTrip, RandomDesignsComeBackEqualAndByteEqual)
{
    for (unsigned seed = 0; seed < 3000; ++seed) {
        test::RandomDesign random(seed);
        const Design design = random.design();
        const std::string text = writeDesign(design);
        const auto loaded = load(text);
        ASSERT_TRUE(loaded) << seed << ": " << loaded.error().english() << "\n" << text;
        ASSERT_TRUE(loaded->design == design) << seed << "\n" << text << "\n---\n" << writeDesign(loaded->design);
        ASSERT_EQ(writeDesign(loaded->design), text) << seed;
    }
}

TEST(DocumentRoundTrip, RandomTextsComeBackEqual)
{
    std::mt19937 random(5);
    constexpr std::string_view kAlphabet[] = {"a", "b", " ", "\n",     ":",    "#",  "-",  "'", "\"", "\\", "\t", ",",
                                              "[", "}", "!", "&",      "*",    "?",  "|",  ">", "%",  "@",  "`",  "0",
                                              "1", ".", "ä", "\u2028", "\x7f", "\r", "😀", "e", "_",  "~",  "="};
    for (int i = 0; i < 6000; ++i) {
        std::string text;
        for (std::size_t length = random() % 12; text.size() < length;)
            text += kAlphabet[random() % std::size(kAlphabet)];
        Design design;
        const NodeId id = *NodeId::parse("a");
        test::applyAll(design,
                       {SetNotes{text},
                        AddNode{{.id = id,
                                 .kind = Name("k"),
                                 .label = text,
                                 .notes = text,
                                 .properties = {{Name("p"), Value(text)}, {Name("q"), Value(ValueList{Value(text)})}}}},
                        PutBoardNote{"n", BoardNote{0, 0, 1, 1, text}}});
        if (!text.empty()) static_cast<void>(design.apply(SetEntry{Section::Load, Name(text), Value(1)}));
        const auto loaded = load(writeDesign(design));
        ASSERT_TRUE(loaded) << loaded.error().english() << "\n" << writeDesign(design);
        ASSERT_TRUE(loaded->design == design) << writeDesign(design) << "\n---\n" << writeDesign(loaded->design);
    }
}

TEST(DocumentRoundTrip, WhatNoDocumentCanHoldIsReplacedSoThatTheFileLoads)
{
    Design design;
    test::applyAll(design, {SetTitle{std::string("a\xff\0b", 4)}, SetEntry{Section::Load, Name("x"), Value(HUGE_VAL)},
                            SetEntry{Section::Project, Name("tags"), Value(ValueMap{{Name(""), Value(1)}})}});
    const auto loaded = load(writeDesign(design));
    ASSERT_TRUE(loaded) << loaded.error().english();
    EXPECT_EQ(loaded->design.title(), "a\ufffd\ufffdb");
    EXPECT_EQ(writeDesign(loaded->design), writeDesign(design));
}

TEST(DocumentRoundTrip, HandWrittenFormsAreUnderstood)
{
    const auto loaded = load(
        "\xef\xbb\xbf# a design\r\n---\r\nzonedraft: 1 # format\r\nname: 'It''s'\r\nnotes: >\r\n  folded\r\n  text\r\n"
        "nodes: {a: {kind: x, properties: {on: yes, hex: 0x10}}}\r\nlinks:\r\n  l: {from: a, to: b}\r\nscenarios:\r\n");
    ASSERT_TRUE(loaded) << loaded.error().english();
    EXPECT_EQ(loaded->design.title(), "It's");
    EXPECT_EQ(loaded->design.notes(), "folded text\n");
    const Node* node = loaded->design.find(*NodeId::parse("a"));
    EXPECT_EQ(node->properties.at(Name("on")), Value("yes"));
    EXPECT_EQ(node->properties.at(Name("hex")), Value(16));
    EXPECT_EQ(loaded->design.find(*LinkId::parse("l"))->kind, Name("traffic"));
}

} // namespace
} // namespace zonedraft
