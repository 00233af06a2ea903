// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/load.h"
#include "engine/document/save.h"
#include "source_paths.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing::HasSubstr;

struct Case {
    const char* text; ///< after "zonedraft: 1\n"
    int line, column;
    const char* says;
};

class DocumentError : public testing::TestWithParam<Case> {};

TEST_P(DocumentError, NamesThePlaceAndWhatToDo)
{
    const Case& wanted = GetParam();
    const auto loaded = loadDesign(std::string("zonedraft: 1\n") + wanted.text, "d.yaml");
    ASSERT_FALSE(loaded) << wanted.text;
    EXPECT_EQ(loaded.error().code, ErrorCode::BadInput);
    EXPECT_THAT(loaded.error().english(), HasSubstr(wanted.says));
    EXPECT_EQ(loaded.error().position, (SourcePosition{wanted.line, wanted.column})) << loaded.error().english();
    EXPECT_EQ(loaded.error().file, "d.yaml");
}

INSTANTIATE_TEST_SUITE_P(
    All, DocumentError,
    testing::Values(
        Case{"node:\n  a: {kind: x}\n", 2, 1, "Did you mean “nodes”?"}, Case{"colour: red\n", 2, 1, "Known are: name"},
        Case{"nodes:\n  a:\n    kind: x\n    propertys: {}\n", 5, 5, "Did you mean “properties”?"},
        Case{"nodes: [a]\n", 2, 8, "must be a map"}, Case{"nodes: 12\n", 2, 8, "must be a map"},
        Case{"nodes:\n  a: {}\n", 3, 3, "“kind”"}, Case{"nodes:\n  a: {kind: }\n", 3, 3, "“kind”"},
        Case{"nodes:\n  a: {kind: 12}\n", 3, 13, "in quotes"},
        Case{"nodes:\n  A B: {kind: x}\n", 3, 3, "such as “a-b”"},
        Case{"nodes:\n  a/b: {kind: x}\n", 3, 3, "cannot be an id"},
        Case{"nodes:\n  a: {kind: x, parent: [b]}\n", 3, 24, "An id is needed"},
        Case{"nodes:\n  a:\n    kind: x\n    properties:\n      cpu:\n", 6, 7, "has no value"},
        Case{"nodes:\n  a:\n    kind: x\n    properties:\n      account: 012345678901\n", 6, 16, "begins with a zero"},
        Case{"nodes:\n  a:\n    kind: x\n    properties:\n      n: 9007199254740993\n", 6, 10, "more digits"},
        Case{"nodes:\n  a: {kind: x, placement: {zones: 0}}\n", 3, 35, "1 or more"},
        Case{"nodes:\n  a: {kind: x, placement: {zones: 1.5}}\n", 3, 35, "whole number"},
        Case{"nodes:\n  a: {kind: x, placement: {zone: 1}}\n", 3, 28, "Did you mean “zones”?"},
        Case{"nodes:\n  a: {kind: x, placement: {replicas: {one: 1}}}\n", 3, 39, "number of a zone"},
        Case{"links:\n  l: {from: a}\n", 3, 3, "“to”"},
        Case{"links:\n  l: {from: a, to: b, kind: [x]}\n", 3, 29, "must be a text"},
        Case{"scenarios:\n  s:\n    nodes:\n      a: {enabled: sometimes}\n", 5, 20, "true or false"},
        Case{"suppressions:\n  - rule: HA-001\n", 3, 5, "“subject”"},
        Case{"suppressions: {}\n", 2, 15, "must be a list"},
        Case{"suppressions: [{rule: a, subject: b}, {rule: a, subject: b}]\n", 2, 39, "twice"},
        Case{"view: {nodes: {a: {x: left}}}\n", 2, 23, "must be a number"},
        Case{"view: {links: {a: {waypoints: [[1, 2, 3]]}}}\n", 2, 32, "two numbers"},
        Case{"view: {notes: [{id: n}, {id: n}]}\n", 2, 25, "two notes"},
        Case{"journeys: {a: b}\n", 2, 15, "must be a map"}, Case{"name: a\nname: b\n", 3, 1, "twice"},
        Case{"name: &a x\n", 2, 7, "nchor"}, Case{"name: *a\n", 2, 7, "lias"}, Case{"name: !!str a\n", 2, 7, "ag"},
        Case{"nodes: {<<: {}}\n", 2, 9, "erge"}, Case{"name: \"a\n", 2, 7, "quote"},
        Case{"name: a\n<<<<<<< HEAD\nnotes: b\n=======\n", 3, 1, "merge was left unfinished"},
        Case{"project: {a: .inf}\n", 2, 14, "not a number"}));

TEST(DocumentVersion, IsReadBeforeAllElse)
{
    const auto tooNew = loadDesign("# c\nzonedraft: 2\nfuture: {syntax: ???", "d.yaml");
    ASSERT_FALSE(tooNew);
    EXPECT_EQ(tooNew.error().code, ErrorCode::FormatTooNew);
    EXPECT_EQ(tooNew.error().position.line, 2);
    EXPECT_EQ(loadDesign("zonedraft: 99999999999999999999\n", "d").error().code, ErrorCode::FormatTooNew);
    for (const char* text : {"", "\n", "name: x\n", "version: 1\n", "{zonedraft: 1}", "x", "\xff\xfe"})
        EXPECT_THAT(loadDesign(text, "d.yaml").error().english(), HasSubstr("first line must be “zonedraft: 1”"))
            << text;
    for (const char* text : {"zonedraft: one\n", "zonedraft:\n", "zonedraft: -1\n", "zonedraft: 1.0\n"})
        EXPECT_THAT(loadDesign(text, "d.yaml").error().english(), HasSubstr("whole number")) << text;
    EXPECT_TRUE(loadDesign("zonedraft: 1", "d.yaml"));
    EXPECT_TRUE(loadDesign("nodes: {}", "d.yaml", {.versionRequired = false}));
    EXPECT_FALSE(loadDesign("nodes: []", "d.yaml", {.versionRequired = false}));
}

TEST(DocumentVersion, EarlyDraftsAreMigrated)
{
    const std::string folder = ZONEDRAFT_SOURCE_DIR "/tests/data/migrations/";
    const auto read = [](const std::string& path) {
        std::ifstream in(path, std::ios::binary);
        return std::string((std::istreambuf_iterator<char>(in)), {});
    };
    const auto loaded = loadDesign(read(folder + "format-0.zonedraft.yaml"), "old.yaml");
    ASSERT_TRUE(loaded) << loaded.error().english();
    EXPECT_EQ(loaded->formatVersion, 0);
    ASSERT_EQ(loaded->warnings.size(), 1u);
    EXPECT_EQ(loaded->warnings.front().position.line, 2);
    EXPECT_EQ(writeDesign(loaded->design), read(folder + "format-0.expected.zonedraft.yaml"));
    EXPECT_EQ(loaded->positions.base.at(*NodeId::parse("api")).line, 9); // lines are those of the old file
}

TEST(DocumentLoad, TheDescribedExampleLoads)
{
    std::ifstream in(ZONEDRAFT_SOURCE_DIR "/resources/schemas/README.md", std::ios::binary);
    const std::string words((std::istreambuf_iterator<char>(in)), {});
    const std::size_t start = words.find("zonedraft: 1 ");
    ASSERT_NE(start, std::string::npos);
    const auto loaded = loadDesign(words.substr(start, words.find("```", start) - start), "README.md");
    ASSERT_TRUE(loaded) << loaded.error().english();
    EXPECT_EQ(loaded->design.scenarios().size(), 1u);
    EXPECT_EQ(loaded->design.boardNotes().size(), 1u);
}

TEST(DocumentLoad, WhatIsAFindingLoads)
{
    const auto loaded =
        loadDesign("zonedraft: 1\nnodes:\n  a: {kind: no.such_kind, parent: nowhere, properties: {cpu: -5}}\n"
                   "  b: {kind: x, parent: c}\n  c: {kind: x, parent: b}\n"
                   "links:\n  l: {from: gone, to: a, kind: traffic}\n"
                   "scenarios: {s: {nodes: {gone: {cpu: 1}}}}\nview: {nodes: {gone: {x: 1, y: 1}}}\n",
                   "d.yaml");
    ASSERT_TRUE(loaded) << loaded.error().english();
    EXPECT_EQ(loaded->design.nodeCount(), 3u);
    const std::string text = writeDesign(loaded->design);
    EXPECT_TRUE(loadDesign(text, "d.yaml")->design == loaded->design);
}

} // namespace
} // namespace zonedraft
