// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/value.h"

#include "engine/base/error.h"

#include <cstdlib>
#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <set>
#include <thread>

namespace zonedraft {
namespace {

TEST(Name, IsInternedAndOrderedByText)
{
    EXPECT_EQ(Name("cpu"), Name(std::string("c") + "pu"));
    EXPECT_NE(Name("cpu"), Name("CPU"));
    EXPECT_EQ(&Name("memory").str(), &Name("memory").str());
    EXPECT_TRUE(Name().empty());
    EXPECT_EQ(Name(), Name(""));
    EXPECT_LT(Name("zone-a"), Name("zone-b"));
    EXPECT_EQ((std::set{Name("b"), Name("a"), Name("c")}.begin())->str(), "a");
    EXPECT_EQ(Name(std::string_view("a\0b", 3)).str().size(), 3u);
}

TEST(Name, CanBeMadeFromManyThreads)
{
    std::vector<std::vector<Name>> made(4);
    std::vector<std::thread> threads;
    for (auto& names : made)
        threads.emplace_back([&names] {
            for (int i = 0; i < 5'000; ++i) names.emplace_back("threaded" + std::to_string(i % 500));
        });
    for (std::thread& thread : threads) thread.join();
    for (const auto& names : made) EXPECT_EQ(names, made.front());
}

TEST(Id, AcceptsOnlyIdTexts)
{
    for (const char* good : {"a", "0", "_", "-", "my-api_2", "api/logs", "a/b/c"})
        EXPECT_TRUE(NodeId::parse(good)) << good;
    for (const char* bad : {"", "A", "a b", "ä", "a.b", "/", "a/", "/a", "a//b", "a\n"})
        EXPECT_FALSE(NodeId::parse(bad)) << bad;
    EXPECT_TRUE(NodeId::parse(std::string(64, 'x')));
    EXPECT_FALSE(NodeId::parse(std::string(65, 'x')));
    const NodeId id = *NodeId::parse("api");
    EXPECT_EQ(id.child("policy/read").str(), "api/policy/read");
    EXPECT_EQ(id.child("policy/read").owner(), id);
    EXPECT_TRUE(id.child("logs").derived());
    EXPECT_FALSE(id.derived());
}

TEST(Value, KeepsItsTypeAndComparesByContent)
{
    EXPECT_FALSE(Value().isSet());
    EXPECT_EQ(Value(true).type(), Value::Type::Bool);
    EXPECT_EQ(Value(12), Value(12.0));
    EXPECT_NE(Value("12"), Value(12));
    EXPECT_NE(Value("api"), Value(*NodeId::parse("api")));
    EXPECT_EQ(Value(ValueList{Value(1), Value("a")}), Value(ValueList{Value(1), Value("a")}));
    EXPECT_NE(Value(ValueList{}), Value(ValueMap{}));
    EXPECT_EQ(Value("text").asNumber(), nullptr);
    EXPECT_EQ(*Value("text").asText(), "text");
    EXPECT_EQ(Value(*NodeId::parse("api")).asReference(), NodeId::parse("api"));
}

TEST(Value, MapsAreAlteredByCopy)
{
    const Value map = Value().with(Name("a"), Value(1)).with(Name("b"), Value(2));
    EXPECT_EQ(map.at(Name("a")), Value(1));
    EXPECT_FALSE(map.at(Name("c")).isSet());
    EXPECT_FALSE(Value(3).at(Name("a")).isSet());
    EXPECT_EQ(map.with(Name("a"), Value(7)).display(), "{a: 7, b: 2}");
    EXPECT_EQ(map.with(Name("a"), Value()).display(), "{b: 2}");
    EXPECT_EQ(map.with(Name("c"), Value()), map);
    EXPECT_EQ(map.display(), "{a: 1, b: 2}");
}

TEST(Value, NumbersReadBackExactly)
{
    EXPECT_EQ(numberText(12), "12");
    EXPECT_EQ(numberText(-0.0), "0");
    EXPECT_EQ(numberText(0.1), "0.1");
    EXPECT_EQ(numberText(123456789012.0), "123456789012");
    std::mt19937_64 random(7);
    for (int i = 0; i < 50'000; ++i) {
        const std::uint64_t bits = random();
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        if (!(number - number == 0)) continue; // infinities and NaN
        ASSERT_EQ(std::strtod(numberText(number).c_str(), nullptr), number);
    }
}

TEST(Message, PutsArgumentsInPlaceWithoutScanningThem)
{
    EXPECT_EQ(Message::substitute("%2 and %1", {"a", "b"}), "b and a");
    EXPECT_EQ(Message::substitute("%1%1", {"%2", "x"}), "%2%2");
    EXPECT_EQ(Message::substitute("100 % of %3, %0 %", {"a"}), "100 % of %3, %0 %");
    EXPECT_EQ(Message(ZD_NOOP("engine", "no “%1”"), {"x"}).english(), "no “x”");
}

TEST(Error, NamesTheFirstPlaceItWasGiven)
{
    const Error error = makeError(ErrorCode::BadInput, ZD_NOOP("engine", "odd %1"), {"thing"});
    EXPECT_EQ(error.english(), "odd thing");
    EXPECT_EQ(error.at("a.yaml").english(), "a.yaml: odd thing");
    EXPECT_EQ(error.at("a.yaml", {3, 7}).at("b.yaml", {1, 1}).english(), "a.yaml:3:7: odd thing");
}

} // namespace
} // namespace zonedraft
