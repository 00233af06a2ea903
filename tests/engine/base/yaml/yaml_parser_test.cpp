// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_parser.h"

#include <gtest/gtest.h>
#include <random>

namespace zonedraft {
namespace {

std::string errorOf(std::string_view text, const YamlLimits& limits = {})
{
    const auto document = parseYaml(text, "f.yaml", limits);
    return document ? "no error" : document.error().english();
}

TEST(YamlParser, ReadsScalarsByTheCoreSchema)
{
    const auto document = parseYaml("a: true\nb: 12\nc: 1.5e3\nd: null\ne: 'true'\nf: yes\ng: 2026-11-21\nh: 0x1F\n"
                                    "i: \"12\"\nj: -.5\nk:\nl: |\n  12\nm: 1.2.3\nn: FALSE\n",
                                    "f.yaml");
    ASSERT_TRUE(document) << document.error().english();
    const YamlNode root = document->root();
    ASSERT_TRUE(root.isMap());
    EXPECT_EQ(root.size(), 14u);
    EXPECT_EQ(root.find("a")->asBool(), true);
    EXPECT_EQ(root.find("b")->asNumber(), 12);
    EXPECT_EQ(root.find("c")->asNumber(), 1500);
    EXPECT_TRUE(root.find("d")->isNull());
    EXPECT_TRUE(root.find("e")->isText());
    EXPECT_TRUE(root.find("e")->quoted());
    EXPECT_TRUE(root.find("f")->isText());
    EXPECT_TRUE(root.find("g")->isText());
    EXPECT_EQ(root.find("h")->asNumber(), 31);
    EXPECT_TRUE(root.find("i")->isText());
    EXPECT_EQ(root.find("j")->asNumber(), -0.5);
    EXPECT_TRUE(root.find("k")->isNull());
    EXPECT_EQ(root.find("l")->text(), "12\n");
    EXPECT_TRUE(root.find("m")->isText());
    EXPECT_EQ(root.find("n")->asBool(), false);
    EXPECT_FALSE(root.find("z"));
}

TEST(YamlParser, KeepsOrderNestingAndPositions)
{
    const auto document = parseYaml("top:\n  list: [1, [2, 3], {k: v}]\n  last: end\n", "f.yaml");
    ASSERT_TRUE(document) << document.error().english();
    const YamlNode top = *document->root().find("top");
    EXPECT_EQ(top.find("last")->position(), (SourcePosition{3, 9}));
    EXPECT_EQ(top.find("list")->toValue().display(), "[1, [2, 3], {k: v}]");
    EXPECT_EQ(top.toValue().display(), "{list: [1, [2, 3], {k: v}], last: end}");
    auto moved = std::make_unique<YamlDocument>(std::move(const_cast<YamlDocument&>(*document)));
    EXPECT_EQ(top.find("last")->text(), "end");
}

TEST(YamlParser, AnEmptyFileIsNull)
{
    for (const char* text : {"", "\n", "# only a comment\n", "---\n"}) {
        const auto document = parseYaml(text, "f.yaml");
        ASSERT_TRUE(document) << document.error().english();
        EXPECT_TRUE(document->root().isNull());
    }
}

TEST(YamlParser, SaysExactlyWhatIsRefused)
{
    EXPECT_EQ(errorOf("a: 1\nb: 2\na: 3\n"),
              "f.yaml:3:1: The key 'a' stands here twice (first on line 1); remove one.");
    EXPECT_EQ(errorOf("a: &x 1\n"), "f.yaml:1:4: Anchors (&name) are not allowed; write the value where it is needed.");
    EXPECT_EQ(errorOf("a: !!str 1\n"), "f.yaml:1:4: Tags (!!str) are not allowed; leave it out.");
    EXPECT_EQ(errorOf("a:\n  <<: {b: 1}\n"), "f.yaml:2:3: Merge keys (<<) are not allowed; write the entries out.");
    EXPECT_EQ(errorOf("[1, 2]: 3\n"), "f.yaml:1:1: A key must be a plain word or a text, not a list or a map.");
    EXPECT_EQ(errorOf(": 3\n"), "f.yaml:1:1: A key is missing before the colon.");
    EXPECT_EQ(errorOf("a: 1\n---\nb: 2\n"), "f.yaml:2:1: A second document begins here (---); a file holds one.");
    EXPECT_EQ(errorOf("a: .inf\n"),
              "f.yaml:1:4: .inf is not a number that can be used; put it in quotes if it is a text.");
    EXPECT_EQ(errorOf("a: 1e999\n"),
              "f.yaml:1:4: 1e999 is not a number that can be used; put it in quotes if it is a text.");
    EXPECT_EQ(errorOf("a: \"x\\0y\"\n"), "f.yaml:1:4: A text must not contain the NUL character (\\0).");
    EXPECT_EQ(errorOf(std::string_view("a: 1\nb: \0\n", 10)),
              "f.yaml:2:4: There is a control character here; the file is damaged or no text.");
    EXPECT_EQ(errorOf("a: 1\nb: \xff\n"), "f.yaml:2:4: The file is not UTF-8 text from here on; save it as UTF-8.");
    for (const char* open : {"b: 1\na: 'open\n", "b: 1\na: \"open", "b: 1\na: 'open''", "b: 1\na: \"open\\\""}) {
        const std::string error = errorOf(open);
        EXPECT_TRUE(error.ends_with("is missing; is the file complete?") || error.ends_with("illegal EOF in scalar."))
            << error;
    }
    for (const char* closed : {"a: 'it''s'", "a: \"x\\\"\"\n# end", "a: |\n  'text\n", "'a': 1", "\xef\xbb\xbf'a': ''"})
        EXPECT_EQ(errorOf(closed), "no error");
    EXPECT_EQ(errorOf("a: [1, 2\nb: 3\n").substr(0, 45), "f.yaml:2:2: A colon has no place in a list: p");
    EXPECT_EQ(errorOf("a: [1, 2\n"), "f.yaml:1:4: The closing ] of this is missing.");
    EXPECT_EQ(errorOf("a: {b: 1\n"), "f.yaml:1:4: The closing } of this is missing.");
    EXPECT_EQ(errorOf("a: b: c\n").substr(0, 18), "f.yaml:1:5: A colo");
    EXPECT_EQ(errorOf("a: 1\n  b: 2\n").substr(0, 18), "f.yaml:2:4: A colo");
    EXPECT_EQ(errorOf("a:\n  b: 1\n c: 2\n").substr(0, 18), "f.yaml:3:2: This l");
    EXPECT_EQ(errorOf("a: 1\nb\n").substr(0, 18), "f.yaml:2:1: This l");
    EXPECT_EQ(errorOf("a:\n\tb: 1\n"), "f.yaml:2:1: A tab indents this line; indent with spaces.");
    EXPECT_EQ(errorOf("a: - 1\n"), "f.yaml:1:4: A list must begin on a line of its own.");
    EXPECT_EQ(errorOf("a: *b\n"), "f.yaml:1:4: Aliases (*name) are not allowed; write the value out.");
    EXPECT_EQ(errorOf("a: @b\n"), "f.yaml:1:4: A text must not begin with @; put it in quotes.");
    EXPECT_EQ(errorOf("a: \"\\q\"\n"),
              "f.yaml:1:5: A backslash before this character means nothing; write \\\\ for a backslash.");
    EXPECT_EQ(errorOf("%YAML 1.2\n---\na: 1\n"), "f.yaml:1:1: Directives (%YAML …) are not allowed; remove the line.");
    EXPECT_EQ(errorOf("a: 'b' c\n"), "f.yaml:1:8: The value ends before this; put the whole text in quotes.");
}

TEST(YamlParser, LimitsHold)
{
    EXPECT_EQ(errorOf(std::string(70, '[') + std::string(70, ']')),
              "f.yaml:1:65: Lists and maps are nested more than 64 deep.");
    EXPECT_EQ(errorOf("[a, b, c]", {.nodes = 3}), "f.yaml:1:8: The file has more than 3 values.");
    EXPECT_EQ(errorOf("abcd", {.bytes = 3}), "f.yaml: The file is larger than 0 MiB.");
    std::string many;
    for (int i = 0; i < 40; ++i) many += "k" + std::to_string(i % 39) + ": 1\n";
    EXPECT_EQ(errorOf(many), "f.yaml:40:1: The key 'k0' stands here twice (first on line 1); remove one.");
}

TEST(YamlParser, HostileTextEndsQuickly)
{
    const auto repeat = [](std::string_view part, std::size_t bytes) {
        std::string out;
        while (out.size() < bytes) out += part;
        return out;
    };
    for (const std::string_view part :
         {"[", "{", "- ",   "? ",   ": ",   "a: ", "'",   "\"",  "&a ", "*a ", "!", "%",  "\t",
          "|", ">", "[a: ", "{a: ", "- - ", "#",   "a\n", "\n ", "\r",  ",",   "]", "a,", "\"\\"}) {
        const auto document = parseYaml(repeat(part, 200'000), "f.yaml");
        (void)document;
    }
}

TEST(YamlParser, RandomTextNeverCrashes)
{
    std::mt19937 random(7); // a fixed seed: the same texts in every run
    constexpr std::string_view kParts[] = {"a", ": ", "- ", "\n",   "  ", "[",  "]",  "{",  "}",
                                           ",", "'",  "\"", "|",    "\n", "#",  "&x", "*x", "!t",
                                           "1", "tr", "ue", "null", "?",  "\\", "<<", "\t"};
    for (int i = 0; i < 10'000; ++i) {
        std::string text;
        for (unsigned n = random() % 40; n > 0; --n) text += kParts[random() % std::size(kParts)];
        if (const auto document = parseYaml(text, "f.yaml")) (void)document->root().toValue().display();
    }
}

} // namespace
} // namespace zonedraft
