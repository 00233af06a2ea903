// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/writers/hcl_text.h"
#include "exporters/writers/hcl_writer.h"

#include <gtest/gtest.h>
#include <random>

namespace zonedraft {
namespace {

std::string printed(const CodeBlock& block)
{
    HclWriter writer;
    writer.block(block);
    return writer.take().text;
}

CodeBlock resource(std::vector<CodeArgument> arguments)
{
    CodeBlock block;
    block.type = "resource";
    block.labels = {"aws_vpc", "main"};
    block.arguments = std::move(arguments);
    return block;
}

TEST(HclWriter, AlignsArgumentsInRuns)
{
    EXPECT_EQ(printed(resource({{"cidr_block", Term("10.0.0.0/16")}, {"id", Term(12.5)}, {"enabled", Term(true)}})),
              "resource \"aws_vpc\" \"main\" {\n"
              "  cidr_block = \"10.0.0.0/16\"\n"
              "  id         = 12.5\n"
              "  enabled    = true\n"
              "}\n");
}

TEST(HclWriter, SetsValuesOfSeveralLinesApart)
{
    const Term object(Term::Object{{"Name", Term("a")}, {"x:y", Term(Term::List{})}});
    EXPECT_EQ(printed(resource({{"a", Term(1)}, {"policy", Term::call("jsonencode", {object})}, {"longer", Term(2)}})),
              "resource \"aws_vpc\" \"main\" {\n"
              "  a = 1\n"
              "\n"
              "  policy = jsonencode({\n"
              "    Name  = \"a\"\n"
              "    \"x:y\" = []\n"
              "  })\n"
              "\n"
              "  longer = 2\n"
              "}\n");
}

TEST(HclWriter, BreaksLongLists)
{
    Term::List list;
    for (int i = 0; i < 3; ++i) list.push_back(Term::traversal("aws_subnet.a_rather_long_identifier_here", ".id"));
    EXPECT_EQ(printed(resource({{"subnets", Term(list)}})), "resource \"aws_vpc\" \"main\" {\n"
                                                            "  subnets = [\n"
                                                            "    aws_subnet.a_rather_long_identifier_here.id,\n"
                                                            "    aws_subnet.a_rather_long_identifier_here.id,\n"
                                                            "    aws_subnet.a_rather_long_identifier_here.id,\n"
                                                            "  ]\n"
                                                            "}\n");
}

TEST(HclWriter, OrdersThePartsOfABlock)
{
    CodeBlock block = resource({{"a", Term(1)}});
    block.comment = "Two\nlines";
    block.meta = {{"count", Term(1)}};
    block.blocks.emplace_back().type = "allow";
    block.dependencies = {{"depends_on", Term(Term::List{Term::traversal("aws_x.y")})}};
    EXPECT_EQ(printed(block),
              "# Two\n# lines\nresource \"aws_vpc\" \"main\" {\n  count = 1\n\n  a = 1\n\n  allow {}\n\n"
              "  depends_on = [aws_x.y]\n}\n");
}

TEST(HclWriter, NotesWhichLinesFollowFromWhat)
{
    HclWriter writer;
    CodeBlock first = resource({{"a", Term(1), Name("cidr")}, {"b", Term("x\ny\n"), Name("notes")}});
    first.node = NodeId::parse("main");
    writer.block(resource({}));
    writer.block(first);
    const ExportedFile file = writer.take();
    ASSERT_EQ(file.origins.size(), 3U) << file.text;
    EXPECT_EQ(file.origins[0].firstLine, 3);
    EXPECT_EQ(file.origins[0].lastLine, 10);
    EXPECT_EQ(file.origins[1].property, Name("cidr"));
    EXPECT_EQ(file.origins[1].firstLine, 4);
    EXPECT_EQ(file.origins[2].firstLine, 6);
    EXPECT_EQ(file.origins[2].lastLine, 9);
}

TEST(HclWriter, WritesHeredocs)
{
    EXPECT_EQ(hclText(Term("one ${x}\ntwo\n"), 2, 6), "<<-EOT\n    one $${x}\n    two\n  EOT");
    EXPECT_EQ(hclText(Term("one\n\ntwo")), "\"one\\n\\ntwo\"");
}

TEST(HclWriter, WritesCallsConditionalsAndTemplates)
{
    const Term name = Term::joined({Term("ml-"), Term("api-"), Term::variable("environment_suffix")});
    EXPECT_EQ(hclText(name), "\"ml-api-${var.environment_suffix}\"");
    EXPECT_EQ(hclText(Term::conditional(Term::variable("on"), Term(1), Term(0))), "var.on ? 1 : 0");
    EXPECT_EQ(hclText(Term::joined({Term("a"), Term(2), Term("b")})), "\"a2b\"");
}

TEST(HclText, EscapesWhatWouldBeReadOtherwise)
{
    EXPECT_EQ(escapeHcl("a\"b\\c\n\t"), "a\\\"b\\\\c\\n\\t");
    EXPECT_EQ(escapeHcl("${x} %{if} $ % {"), "$${x} %%{if} $ % {");
    EXPECT_EQ(escapeHcl("$${x}"), "\\u0024\\u0024{x}");
    EXPECT_EQ(escapeHcl(std::string("\0", 1)), "\\u0000");
    EXPECT_EQ(escapeHcl("é\xFF"), "é\xEF\xBF\xBD");
    EXPECT_EQ(escapeHcl("\xE2\x80\xAE"), "\\u202e");
    EXPECT_EQ(quoteHclKey("é"), "\"\\u00e9\"");
    EXPECT_FALSE(isHclIdentifier("9a"));
    EXPECT_TRUE(isHclIdentifier("_9a-b"));
}

/// Reads the inside of a quoted string back as the language defines it; nothing when it would end or start something.
std::optional<std::string> readBack(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        if (c == '"' || c == '\n') return std::nullopt;
        if ((c == '$' || c == '%') && next == c && i + 2 < text.size() && text[i + 2] == '{') {
            (out += c) += '{';
            i += 2;
        } else if ((c == '$' || c == '%') && next == '{') {
            return std::nullopt;
        } else if (c == '\\' && next == 'u') {
            out += static_cast<char>(std::stoi(std::string(text.substr(i + 2, 4)), nullptr, 16));
            i += 5;
        } else if (c == '\\') {
            out += next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next;
            ++i;
        } else {
            out += c;
        }
    }
    return out;
}

TEST(HclText, RandomTextsNeverBreakOut)
{
    std::mt19937 random(7);
    constexpr std::string_view kSigns = "${}%\"\\\n\r\tab #'<>EOT\x01";
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t i = random() % 12; i > 0; --i) text += kSigns[random() % kSigns.size()];
        ASSERT_EQ(readBack(escapeHcl(text)), text) << text;
    }
}

} // namespace
} // namespace zonedraft
