// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/pattern_table.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

TEST(PatternTable, SaysOfEveryTextWhatThePatternSays)
{
    constexpr const char* kPatterns[] = {"abc",
                                         "^abc$",
                                         "a|bc|",
                                         "(a|b)*c",
                                         "a{2,3}",
                                         "a{2,}",
                                         "[^a-c]+",
                                         "\\d+\\.\\d+",
                                         "\\w+",
                                         ".*",
                                         "(a*)*",
                                         "(a|ab)(c|bcd)(d*)",
                                         "[a-z]([a-z0-9-]{0,61}[a-z0-9])?",
                                         "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-8])$",
                                         "a^b|c$d|^$"};
    constexpr const char* kTexts[] = {
        "",    "a",          "aa",  "aaa", "aaaa", "abc",  "abcd", "ababc",       "abab",        "xyz", "xaz", "1.25",
        "a_9", "my-cluster", "my-", "bc",  "b",    "abcd", "c",    "10.0.0.0/16", "10.0.0.0/29", "a b", "d",   "cd"};
    for (const char* pattern : kPatterns) {
        const auto parsed = Pattern::parse(pattern);
        ASSERT_TRUE(parsed) << pattern;
        const auto table = PatternTable::of(*parsed);
        ASSERT_TRUE(table) << pattern;
        for (const char* text : kTexts)
            EXPECT_EQ(table->matches(text), parsed->matches(text)) << pattern << " on '" << text << "'";
    }
}

TEST(PatternTable, IsNotMadeOfAPatternWithTooManyStates)
{
    const auto parsed = Pattern::parse("[a-z]{0,200}");
    ASSERT_TRUE(parsed);
    EXPECT_FALSE(PatternTable::of(*parsed, 100));
    EXPECT_TRUE(PatternTable::of(*parsed, 300));
}

} // namespace
} // namespace zonedraft
