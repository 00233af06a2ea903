// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the parser with yaml-cpp, which is used by tests only: whatever both accept must mean the same.
#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/save.h"
#include "source_paths.h"
#include "tests/engine/support/random_design.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace zonedraft {
namespace {

void write(std::string& out, std::string_view text, bool quoted)
{
    if (!quoted && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL"))
        out += "null;";
    else
        out.append(quoted ? "'" : "").append(text).append(";");
}

void write(std::string& out, YamlNode node)
{
    if (node.isList()) {
        out += "[";
        for (const YamlNode item : node.items()) write(out, item);
        out += "]";
    } else if (node.isMap()) {
        out += "{";
        for (const auto& [key, value] : node.entries()) {
            write(out, key);
            write(out, value);
        }
        out += "}";
    } else {
        write(out, node.isNull() ? "" : node.text(), node.quoted());
    }
}

class Events final : public YAML::EventHandler {
public:
    std::string out;
    bool plain = true; ///< nothing that this program refuses

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t anchor) override { scalar("", "?", anchor); }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { plain = false; }
    void OnScalar(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        scalar(value, tag, anchor);
    }
    void OnSequenceStart(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        check(tag, anchor);
        out += "[";
    }
    void OnSequenceEnd() override { out += "]"; }
    void OnMapStart(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        check(tag, anchor);
        out += "{";
    }
    void OnMapEnd() override { out += "}"; }

private:
    void check(const std::string& tag, YAML::anchor_t anchor)
    {
        plain = plain && anchor == YAML::NullAnchor && (tag == "?" || tag == "!" || tag.empty());
    }
    void scalar(const std::string& value, const std::string& tag, YAML::anchor_t anchor)
    {
        check(tag, anchor);
        write(out, value, tag == "!");
    }
};

/// What yaml-cpp reads; nothing when it refuses the text.
std::optional<std::string> oracle(const std::string& text)
{
    try {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        Events events;
        parser.HandleNextDocument(events);
        return events.plain ? std::optional(events.out) : std::nullopt;
    } catch (const YAML::Exception&) {
        return std::nullopt;
    }
}

std::optional<std::string> ours(const std::string& text)
{
    const auto document = parseYaml(text, "f.yaml");
    if (!document) return std::nullopt;
    std::string out;
    write(out, document->root());
    return out;
}

TEST(YamlOracle, ReadsEveryFileOfTheProjectInTheSameWay)
{
    std::size_t files = 0;
    for (const char* folder : {"resources", "tests/data"})
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(std::filesystem::path(ZONEDRAFT_SOURCE_DIR) / folder)) {
            if (entry.path().extension() != ".yaml") continue;
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string text((std::istreambuf_iterator<char>(in)), {});
            const auto expected = oracle(text);
            if (!expected) continue;
            const auto document = parseYaml(text, entry.path().string());
            ASSERT_TRUE(document) << document.error().english();
            ASSERT_EQ(ours(text), expected) << entry.path();
            ++files;
        }
    EXPECT_GT(files, 5u);
}

TEST(YamlOracle, ReadsWrittenDesignsInTheSameWay)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        const std::string text = writeDesign(test::RandomDesign(seed).design());
        const auto expected = oracle(text);
        ASSERT_TRUE(expected) << text; // other programs can read what is written
        ASSERT_EQ(ours(text), expected) << text;
    }
}

TEST(YamlOracle, ReadsHandWrittenFormsInTheSameWay)
{
    for (const char* text : {
             "a: b\n",
             "- a\n- b\n",
             "a:\n- b\n- c\nd: e\n",
             "a:\n  - b\n  - c: d\n    e: f\n  -\n    g: h\n",
             "- - a\n  - b\n- c\n",
             "a: 'it''s'\nb: \"x\\ty\\u00e4\\x41\"\n",
             "a: \"one\n  two\n\n  three\"\nb: 'one\n  two'\n",
             "a: one\n  two\n\n  three\nb: c\n",
             "a: |\n  x\n   y\n\n  z\nb: >\n  x\n  y\n\n  z\n",
             "a: |-\n  x\nb: |+\n  x\n\nc: >-\n  x\n",
             "a: |2\n   x\n  y\nb: c\n",
             "a: >\n  x\n    more\n  y\nb: c\n",
             "a: [b, c]\nd: {e: f, g: [h]}\n",
             "a: [\n  b, # c\n  d,\n]\n",
             "a: {b: c,\n  d: e}\n",
             "a: {\"b\":c, 'd': e}\n",
             "a: {b: , c: d}\n",
             "a: []\nb: {}\n",
             "a: # comment\n  b\n",
             "a: b # comment\nc: d#e\n",
             "a:b: c\n",
             "http://x/y: z\n",
             "a: http://x:80/y?q=1#f\n",
             "---\na: b\n...\n",
             "# c\n\n---\n# d\na: b\n",
             "a:   b  \nc:\td\n",
             "\"a\": b\n'c': d\n",
             "a:\n\n  b: c\n\n\n  d: e\n",
             "- |\n a\n- >\n b\n",
             "- a: |\n    x\n  b: c\n",
             "a: -1\nb: -x\nc: ?x\nd: :x\n",
             "a: b\r\nc: |\r\n  d\r\n  e\r\n",
             "a: \"b\\\n  c\"\n",
             "a: 'b'\n",
             "x\n",
             "'x'\n",
             "[a, b]\n",
             "{a: b}\n",
             "|\n x\n",
             "a: [b\n  c, d]\n",
             "a: {b: \"c: d\", e: 'f, g'}\n",
             "- a\n-\n- b\n",
             "a:\nb:\n",
             "a: |\n\n  x\nb: c\n",
             "a: \"\"\nb: ''\n",
             "a: !b\n",
             "a: |\n  # no comment\n# comment\nb: c\n",
             "a: |\n  x\n # comment\nb: c\n",
             "a: >\n\n  x\n\n  y\n\n\n  z\n",
             "a: >\n  x\n  \ty\n  z\n",
             "a: >-\n  x\n   y\n   z\n  w\n\n",
         }) {
        if (const auto expected = oracle(text)) {
            EXPECT_EQ(ours(text), expected) << text;
        }
    }
}

TEST(YamlOracle, WhatBothAcceptOfRandomTextMeansTheSame)
{
    std::mt19937 random(11);
    constexpr std::string_view kParts[] = {"a",    "b",      "c: ", "d: ", "e:",   "- ", "- ", "\n", "\n", "\n  ",
                                           "\n  ", "\n    ", " ",   "[",   "]",    "{",  "}",  ", ", ",",  "'",
                                           "\"",   "|\n",    ">\n", "#",   " # c", "1",  "é",  "x y"};
    std::size_t both = 0;
    for (int i = 0; i < 150'000; ++i) {
        std::string text;
        for (unsigned n = random() % 16; n > 0; --n) text += kParts[random() % std::size(kParts)];
        text += "\n";
        const auto mine = ours(text);
        if (!mine) continue;
        const auto expected = oracle(text);
        if (!expected || expected->empty()) continue; // nothing in it
        if (expected == "';") continue;               // a block scalar at the top, which yaml-cpp wants indented
        ++both;
        ASSERT_EQ(mine, expected) << "«" << text << "»";
    }
    EXPECT_GT(both, 10'000u);
}

} // namespace
} // namespace zonedraft
