// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/pattern.h"

#include "engine/base/suggestion.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

bool whole(std::string_view pattern, std::string_view text)
{
    const auto parsed = Pattern::parse(pattern);
    EXPECT_TRUE(parsed) << pattern << ": " << (parsed ? "" : parsed.error().english());
    return parsed && parsed->matches(text);
}

TEST(Pattern, Matches)
{
    struct Case {
        const char *pattern, *text;
        bool fits;
    };
    constexpr Case kCases[] = {
        {"abc", "abc", true},
        {"abc", "abcd", false},
        {"^abc$", "abc", true},
        {"a|bc|", "bc", true},
        {"a|bc|", "", true},
        {"a|bc", "b", false},
        {"(a|b)*c", "ababc", true},
        {"(a|b)*c", "abab", false},
        {"a+b?", "aaa", true},
        {"a{2,3}", "a", false},
        {"a{2,3}", "aaa", true},
        {"a{2,3}", "aaaa", false},
        {"a{2}", "aa", true},
        {"a{2,}", "aaaaa", true},
        {"[a-c]+", "abcabc", true},
        {"[^a-c]+", "xyz", true},
        {"[^a-c]+", "xaz", false},
        {"\\d+\\.\\d+", "1.25", true},
        {"[0-9a-f-]+", "dead-beef", true},
        {"\\w+", "a_9", true},
        {"\\s\\S", " x", true},
        {".*", "", true},
        {"(?:ab)+", "abab", true},
        {"(a*)*", "aaa", true},
        {"(a|ab)(c|bcd)(d*)", "abcd", true},
        {"[a-z]([a-z0-9-]{0,61}[a-z0-9])?", "my-cluster", true},
        {"[a-z]([a-z0-9-]{0,61}[a-z0-9])?", "my-", false},
        {"(a|b)|(c|d)e*", "dee", true},
        {"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-8])$", "10.0.0.0/16", true},
        {"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-8])$", "10.0.0.0/29", false},
        {"^(LATEST|[0-9]+\\.[0-9]+)$", "1.4", true},
        {"[]a]+", "]a", true},
        {"[a\\]]", "]", true},
    };
    for (const Case& one : kCases)
        EXPECT_EQ(whole(one.pattern, one.text), one.fits) << one.pattern << " on " << one.text;
    EXPECT_TRUE(Pattern::parse("b+")->found("abbc"));
    EXPECT_FALSE(Pattern::parse("^b+")->found("abbc"));
    EXPECT_FALSE(Pattern::parse("b+$")->found("abbc"));
    EXPECT_TRUE(Pattern::parse("c$")->found("abbc"));
}

TEST(Pattern, RefusesWhatItDoesNotKnow)
{
    for (const char* bad : {"(a", "a)", "[a", "*a", "a**", "(?=a)", "\\1", "a{3,2}", "a{x}", "\\", "[z-a]", "\\q"})
        EXPECT_FALSE(Pattern::parse(bad)) << bad;
    EXPECT_FALSE(Pattern::parse("((a{2000}){2000}){2000}"));
    EXPECT_FALSE(Pattern::parse(std::string(600, 'a')));
    EXPECT_EQ(Pattern::parse("ab(c").error().position.column, 5);
}

TEST(Pattern, NeverTakesLong)
{
    const std::string text(1024, 'a');
    for (const char* hostile : {"(a+)+$b", "(a|a)*b", "(a|aa)+c", "(.*)*x", "((a{0,20}){0,20}){0,10}b"})
        if (const auto pattern = Pattern::parse(hostile)) {
            EXPECT_FALSE(pattern->matches(text)) << hostile;
        }
}

TEST(Suggestion, EndsASentence)
{
    const std::vector<std::string> names = {"cpu", "memory", "desired_count", "min_count"};
    EXPECT_EQ(didYouMean("memmory", names), "; did you mean 'memory'?");
    EXPECT_EQ(didYouMean("desired_cuont", names), "; did you mean 'desired_count'?");
    EXPECT_EQ(didYouMean("banana", names), ".");
}

} // namespace
} // namespace zonedraft
