// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/price_book.h"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <limits>
#include <map>
#include <random>
#include <thread>

namespace zonedraft {
namespace {

constexpr std::string_view kSources = "id,title,version,note\nS01,A price list,v1,\nS02,Another,v2,\"with, a comma\"\n";
constexpr std::string_view kHeader = "key,unit,usd,tier_from,tier_to,source,as_of\n";

/// Files in memory, as the pack holds them.
class MemorySource final : public ResourceSource {
public:
    explicit MemorySource(std::map<std::string, std::string, std::less<>> files) : m_files(std::move(files)) {}
    std::optional<std::string_view> read(std::string_view path) const override
    {
        const auto found = m_files.find(path);
        if (found == m_files.end()) return std::nullopt;
        return found->second;
    }
    std::vector<std::string> list(std::string_view prefix) const override
    {
        std::vector<std::string> out;
        for (const auto& [path, text] : m_files)
            if (path.starts_with(prefix)) out.push_back(path);
        return out;
    }
    std::string displayPath(std::string_view path) const override { return "memory:" + std::string(path); }

private:
    std::map<std::string, std::string, std::less<>> m_files;
};

/// A book of regions given as rows without the header.
class PriceBookTest : public testing::Test {
protected:
    static std::map<std::string, std::string, std::less<>> files(const std::map<std::string, std::string>& regions)
    {
        std::map<std::string, std::string, std::less<>> out{{"prices/aws/sources.csv", std::string(kSources)}};
        for (const auto& [name, rows] : regions) out["prices/aws/" + name + ".csv"] = std::string(kHeader) + rows;
        return out;
    }
    std::expected<PriceBook, Error> open(const std::map<std::string, std::string>& regions)
    {
        m_shipped = std::make_unique<MemorySource>(files(regions));
        return PriceBook::open({m_shipped.get(), "prices/aws"});
    }
    /// The error of loading region "r" with these rows.
    std::string errorOf(const std::string& rows)
    {
        const auto book = open({{"r", rows}});
        if (!book) return book.error().english();
        const auto loaded = book->load(Name("r"));
        return loaded ? "none" : loaded.error().english();
    }

    std::unique_ptr<MemorySource> m_shipped;
    std::unique_ptr<MemorySource> m_user;
};

Quantity units(std::int64_t n)
{
    return Quantity::millionths(n * 1'000'000);
}

Money price(const PriceBook& book, std::string_view key, Quantity quantity)
{
    const PriceEntry* entry = book.find(Name("r"), Name(key));
    EXPECT_NE(entry, nullptr) << key;
    return entry == nullptr ? Money::zero() : priceOf(*entry, quantity).value();
}

TEST_F(PriceBookTest, PricesExactlyAndRoundsOnceHalfEven)
{
    const auto book = open({{"r", "a,GB-second,0.0000166667,,,S01,2026-01-01\nb,x,0.0000005,,,S01,2026-01-01\n"}});
    ASSERT_TRUE(book);
    EXPECT_EQ(price(*book, "a", units(3'000'000)), Money::micros(50'000'100));
    EXPECT_EQ(price(*book, "a", units(1)), Money::micros(17));
    EXPECT_EQ(price(*book, "b", units(1)), Money::micros(0)); // half a millionth: to the even neighbour
    EXPECT_EQ(price(*book, "b", units(3)), Money::micros(2));
    EXPECT_EQ(price(*book, "b", units(5)), Money::micros(2));
    EXPECT_EQ(price(*book, "b", units(0)), Money::zero());
}

TEST_F(PriceBookTest, TiersAreMarginalAndRoundedTogether)
{
    const auto book = open({{"r", "t,GB,0.09,0,10240,S01,2026-01-01\n"
                                  "t,GB,0.085,10240,51200,S01,2026-01-01\n"
                                  "t,GB,0.07,51200,inf,S01,2026-01-01\n"
                                  "h,x,0.0000005,0,1,S01,2026-01-01\n"
                                  "h,x,0.0000005,1,inf,S01,2026-01-01\n"}});
    ASSERT_TRUE(book);
    EXPECT_EQ(price(*book, "t", units(10'240)).text(), "$921.60");
    EXPECT_EQ(price(*book, "t", units(20'000)).text(), "$1,751.20"); // 921.60 + 9760 × 0.085
    EXPECT_EQ(price(*book, "t", units(60'000)).text(), "$5,019.20"); // 921.60 + 3481.60 + 8800 × 0.07
    EXPECT_EQ(price(*book, "h", units(2)), Money::micros(1));        // two halves are one, not zero and zero

    const PriceEntry& entry = *book->find(Name("r"), Name("t"));
    const auto shares = tierShares(entry, units(20'000));
    ASSERT_TRUE(shares);
    ASSERT_EQ(shares->size(), 2U);
    EXPECT_EQ((*shares)[1].quantity, units(9'760));
    EXPECT_EQ((*shares)[1].tier->price.text(), "0.085");
}

TEST_F(PriceBookTest, BelowTheFirstTierIsIncludedBeyondTheLastIsNotPriced)
{
    const auto book = open({{"r", "iops,IOPS-month,0.005,3000,inf,S01,2026-01-01\n"
                                  "logs,GB,0.25,0,10240,S01,2026-01-01\nlogs,GB,0.15,10240,30720,S01,2026-01-01\n"}});
    ASSERT_TRUE(book);
    EXPECT_EQ(price(*book, "iops", units(3'000)), Money::zero());
    EXPECT_EQ(price(*book, "iops", units(4'000)).text(), "$5.00");
    EXPECT_EQ(price(*book, "logs", units(30'720)).text(), "$5,632.00");
    const auto beyond = priceOf(*book->find(Name("r"), Name("logs")), units(30'721));
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(beyond.error().english(), "No price of logs is known beyond 30,720 GB.");
    EXPECT_FALSE(priceOf(*book->find(Name("r"), Name("iops")), units(-1)));
}

TEST_F(PriceBookTest, HugeAmountsAreRefusedNotWrapped)
{
    const auto book = open({{"r", "a,x,999999999,0,1,S01,2026-01-01\na,x,0.000000000000000001,1,inf,S01,2026-01-01\n"
                                  "b,x,999999999,,,S01,2026-01-01\n"}});
    ASSERT_TRUE(book);
    const Quantity most = Quantity::millionths(std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(priceOf(*book->find(Name("r"), Name("b")), most).error().code, ErrorCode::Overflow);
    EXPECT_EQ(priceOf(*book->find(Name("r"), Name("a")), units(1)).value().text(), "$999,999,999.00");
}

TEST_F(PriceBookTest, TellsNotSoldHereFromUnknown)
{
    const auto book = open({{"here", "a,h,1,,,S01,2026-01-01\n"},
                            {"there", "b,h,1,,,S01,2026-01-01\n"},
                            {"global", "free.vpc,month,0,,,S01,2026-01-01\n"}});
    ASSERT_TRUE(book);
    EXPECT_EQ(book->regions(), (std::vector{Name("here"), Name("there")}));
    EXPECT_EQ(book->lookup(Name("here"), Name("a")).status, PriceStatus::Found);
    EXPECT_EQ(book->lookup(Name("here"), Name("b")).status, PriceStatus::NotSoldInRegion);
    EXPECT_EQ(book->lookup(Name("here"), Name("c")).status, PriceStatus::UnknownKey);
    EXPECT_EQ(book->lookup(Name("moon"), Name("a")).status, PriceStatus::UnknownRegion);
    const PriceLookup vpc = book->lookup(Name("moon"), Name("free.vpc"));
    ASSERT_EQ(vpc.status, PriceStatus::Found);
    EXPECT_TRUE(vpc.entry->isFree());
    EXPECT_EQ(vpc.entry->region, globalRegion());
    EXPECT_EQ(book->find(Name("here"), Name("a"))->source->title, "A price list");
}

TEST_F(PriceBookTest, WhatIsSoldForAPriceThatNobodyKnowsIsNotCalledNotSold)
{
    auto all = files({{"here", "a,h,1,,,S01,2026-01-01\n"}, {"there", "b,h,1,,,S01,2026-01-01\n"}});
    all["prices/aws/unpriced.csv"] = "key,regions,reason\nb*,here nowhere,the source has there only\n";
    m_shipped = std::make_unique<MemorySource>(all);
    const auto book = PriceBook::open({m_shipped.get(), "prices/aws"});
    ASSERT_TRUE(book) << book.error().english();
    EXPECT_EQ(book->regions(), (std::vector{Name("here"), Name("there")}));
    EXPECT_EQ(book->lookup(Name("here"), Name("b")).status, PriceStatus::UnknownKey);
    EXPECT_EQ(book->lookup(Name("there"), Name("b")).status, PriceStatus::Found);
    EXPECT_EQ(book->lookup(Name("there"), Name("a")).status, PriceStatus::NotSoldInRegion);
    all["prices/aws/unpriced.csv"] = "key,regions,reason\nb,,\n";
    m_shipped = std::make_unique<MemorySource>(all);
    const auto broken = PriceBook::open({m_shipped.get(), "prices/aws"});
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().english(),
              "memory:prices/aws/unpriced.csv:2:1: A missing price needs a key, its regions and a reason.");
}

TEST_F(PriceBookTest, NamesFileLineAndColumnOfWhatIsWrong)
{
    const std::string good = "a,h,1,,,S01,2026-01-01\n";
    EXPECT_EQ(errorOf(good), "none");
    EXPECT_EQ(errorOf(good + "b,h,1.2.3,,,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:3:5: “1.2.3” is not a price: write a decimal such as 0.0225.");
    EXPECT_EQ(errorOf("a,h,-1,,,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:2:5: “-1” is not a price: write a decimal such as 0.0225.");
    EXPECT_EQ(errorOf(good + good), "memory:prices/aws/r.csv:3:1: a has this price already on line 2.");
    EXPECT_EQ(errorOf("a,h,1,0,10,S01,2026-01-01\na,h,2,0,inf,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:3:1: a has this price already on line 2.");
    EXPECT_EQ(errorOf("a,h,1,0,10,S01,2026-01-01\na,h,2,9,inf,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:3:1: This tier of a overlaps the one on line 2.");
    EXPECT_EQ(errorOf("a,h,1,0,10,S01,2026-01-01\na,h,2,11,inf,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:3:1: Between this tier of a and the one on line 2 there is a gap from 10 on.");
    EXPECT_EQ(errorOf("a,h,1,5,5,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:2:9: The tier ends at 5, before it begins.");
    EXPECT_EQ(
        errorOf("a,h,1,x,5,S01,2026-01-01\n"),
        "memory:prices/aws/r.csv:2:7: “x” is not the lower end of a tier: write a number, or leave both ends blank.");
    EXPECT_EQ(errorOf("a,h,1,0,,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:2:9: “” is not the upper end of a tier: write a number or inf.");
    EXPECT_EQ(errorOf("a,h,1,,,S09,2026-01-01\n"),
              "memory:prices/aws/r.csv:2:1: The source “S09” is not listed in sources.csv.");
    EXPECT_EQ(errorOf("a,h,1,,,S01,2026-13-01\n"),
              "memory:prices/aws/r.csv:2:13: “2026-13-01” is not a date: write YYYY-MM-DD, or undated.");
    EXPECT_EQ(errorOf("a,h,1,,,S01\n"), "memory:prices/aws/r.csv:2:1: The line has 6 fields instead of 7.");
    EXPECT_EQ(errorOf("a,h,1,0,1,S01,2026-01-01\na,d,1,1,inf,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:3:1: The unit of a differs from line 2.");
    EXPECT_EQ(errorOf("a,h,1,0,1,S01,2026-01-01\na,h,1,1,inf,S02,2026-01-01\n"),
              "memory:prices/aws/r.csv:3:1: Source and date of a differ from line 2.");
    EXPECT_EQ(errorOf("\"a,h,1,,,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:2:1: A quoted field is not closed on its line.");
    EXPECT_EQ(errorOf("\"a\"b,h,1,,,S01,2026-01-01\n"),
              "memory:prices/aws/r.csv:2:4: After a quoted field a comma must follow.");
}

TEST_F(PriceBookTest, ReadsRowsInAnyOrderQuotedOrWithCarriageReturns)
{
    const auto book = open(
        {{"r",
          "t,GB,2,10,inf,S01,2026-01-01\r\n\"q\"\"x\",h,3,,,S02,2026-01-01\r\n\r\nt,GB,1,0,10,S01,2026-01-01\r\n"}});
    ASSERT_TRUE(book);
    EXPECT_EQ(price(*book, "t", units(11)).text(), "$12.00");
    EXPECT_EQ(price(*book, "q\"x", units(1)).text(), "$3.00");
    EXPECT_EQ(book->find(Name("r"), Name("q\"x"))->source->note, "with, a comma");
}

TEST_F(PriceBookTest, ABrokenRegionDoesNotSpoilTheOthers)
{
    const auto book = open({{"bad", "a,h,x,,,S01,2026-01-01\n"}, {"good", "a,h,1,,,S01,2026-01-01\n"}});
    ASSERT_TRUE(book);
    EXPECT_NE(book->find(Name("good"), Name("a")), nullptr);
    EXPECT_EQ(book->find(Name("bad"), Name("a")), nullptr);
    EXPECT_EQ(book->lookup(Name("bad"), Name("a")).status, PriceStatus::Unreadable);
    EXPECT_FALSE(book->load(Name("bad")));
    EXPECT_FALSE(book->loadAll());
}

TEST_F(PriceBookTest, AKeyHasOneUnitInAllRegions)
{
    const auto book = open({{"one", "a,h,1,,,S01,2026-01-01\n"}, {"two", "a,month,1,,,S01,2026-01-01\n"}});
    ASSERT_TRUE(book);
    const auto loaded = book->loadAll();
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().english(), "memory:prices/aws/two.csv:2:1: a is priced per month here and per h in one.");
}

TEST_F(PriceBookTest, OwnPricesWinAndAreMarked)
{
    m_shipped = std::make_unique<MemorySource>(
        files({{"r", "a,h,1,,,S01,2026-01-01\nb,h,1,0,5,S01,2026-01-01\nb,h,2,5,inf,S01,2026-01-01\n"},
               {"global", "g,h,1,,,S01,2026-01-01\n"}}));
    m_user = std::make_unique<MemorySource>(std::map<std::string, std::string, std::less<>>{
        {"sources.csv", "id,title,version,note\nME,Our contract,2026,\n"},
        {"r.csv", std::string(kHeader) + "b,h,0.5,,,ME,2026-06-01\n"},
        {"global.csv", std::string(kHeader) + "a,h,0.75,,,ME,2026-06-01\n"},
        {"moon.csv", std::string(kHeader) + "a,h,9,,,ME,2026-06-01\n"}});
    const PriceFolder shipped{m_shipped.get(), "prices/aws"};
    const auto book = PriceBook::open(shipped, {m_user.get(), ""});
    ASSERT_TRUE(book) << book.error().english();
    EXPECT_EQ(price(*book, "b", units(10)).text(), "$5.00");
    EXPECT_EQ(price(*book, "a", units(1)).text(), "$0.75");
    EXPECT_EQ(price(*book, "g", units(1)).text(), "$1.00");
    EXPECT_EQ(book->find(Name("r"), Name("b"))->origin, PriceOrigin::User);
    EXPECT_EQ(book->find(Name("r"), Name("b"))->source->title, "Our contract");
    EXPECT_EQ(book->find(Name("r"), Name("g"))->origin, PriceOrigin::Shipped);
    EXPECT_EQ(priceOf(*book->find(Name("moon"), Name("a")), units(1)).value().text(), "$9.00");
    EXPECT_EQ(book->date().value(), "2026-06-01");
    EXPECT_NE(book->contentHash().value(), PriceBook::open(shipped)->contentHash().value());
}

TEST_F(PriceBookTest, OwnPricesMustKeepTheUnit)
{
    m_shipped = std::make_unique<MemorySource>(files({{"r", "a,h,1,,,S01,2026-01-01\n"}}));
    m_user = std::make_unique<MemorySource>(std::map<std::string, std::string, std::less<>>{
        {"own/r.csv", std::string(kHeader) + "a,month,1,,,S01,2026-01-01\n"}});
    const auto book = PriceBook::open({m_shipped.get(), "prices/aws"}, {m_user.get(), "own"});
    ASSERT_TRUE(book);
    EXPECT_EQ(book->load(Name("r")).error().english(),
              "memory:own/r.csv:2:1: a is priced per month here and per h in r.");
}

TEST_F(PriceBookTest, TheHashFollowsTheContent)
{
    const std::string rows = "a,h,1,,,S01,2026-01-01\n";
    const std::string one = open({{"r", rows}})->contentHash().value();
    EXPECT_TRUE(one.starts_with("sha256:"));
    EXPECT_EQ(one.size(), 7U + 64U);
    EXPECT_EQ(open({{"r", rows}})->contentHash().value(), one);
    EXPECT_NE(open({{"q", rows}})->contentHash().value(), one);
    EXPECT_NE(open({{"r", "a,h,2,,,S01,2026-01-01\n"}})->contentHash().value(), one);
}

TEST_F(PriceBookTest, RegionsAreReadOnceFromManyThreads)
{
    const auto book = open({{"r", "a,h,1,,,S01,2026-01-01\n"}, {"s", "b,h,1,,,S01,2026-01-01\n"}});
    ASSERT_TRUE(book);
    std::vector<std::thread> threads;
    std::atomic<int> found = 0;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            found += book->find(Name("r"), Name("a")) != nullptr ? 1 : 0;
            found += book->lookup(Name("r"), Name("b")).status == PriceStatus::NotSoldInRegion ? 1 : 0;
        });
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(found, 16);
}

/// Random tiers and quantities: the price never falls when more is used, and is the rounded sum of its parts.
TEST_F(PriceBookTest, TierPricesAreMonotoneAndTheSumOfTheirParts)
{
    std::mt19937_64 random(20261121);
    const auto upTo = [&](std::int64_t n) { return std::uniform_int_distribution<std::int64_t>(0, n)(random); };
    for (int round = 0; round < 200; ++round) {
        std::vector<std::int64_t> prices; // 10^-9 of a dollar
        std::vector<std::int64_t> limits{0};
        std::string rows;
        for (std::int64_t tier = 0, count = 1 + upTo(4); tier < count; ++tier) {
            prices.push_back(upTo(2'000'000'000));
            limits.push_back(limits.back() + 1 + upTo(100'000));
            rows += "t,x," + std::to_string(prices.back() / 1'000'000'000) + "." +
                    std::to_string(1'000'000'000 + prices.back() % 1'000'000'000).substr(1) + "," +
                    std::to_string(limits[limits.size() - 2]) + "," +
                    (tier + 1 == count ? std::string("inf") : std::to_string(limits.back())) + ",S01,2026-01-01\n";
        }
        const auto book = open({{"r", rows}});
        ASSERT_TRUE(book);
        ASSERT_TRUE(book->load(Name("r"))) << book->load(Name("r")).error().english();
        std::vector<std::int64_t> amounts;
        for (int i = 0; i < 20; ++i) amounts.push_back(upTo(300'000'000'000)); // millionths
        std::ranges::sort(amounts);
        Money before = Money::zero();
        for (const std::int64_t amount : amounts) {
            const Money now = price(*book, "t", Quantity::millionths(amount));
            EXPECT_GE(now, before);
            before = now;
            __extension__ __int128 exact = 0; // 10^-15 of a dollar
            std::int64_t parts = 0;
            const PriceEntry& entry = *book->find(Name("r"), Name("t"));
            const auto shares = tierShares(entry, Quantity::millionths(amount));
            ASSERT_TRUE(shares);
            for (const TierShare& share : *shares) {
                const auto tier = static_cast<std::size_t>(share.tier - entry.tiers.data());
                exact += static_cast<decltype(exact)>(share.quantity.millionths()) * prices[tier];
                parts += share.quantity.millionths();
            }
            EXPECT_EQ(parts, amount);
            const auto difference = static_cast<decltype(exact)>(now.micros()) * 1'000'000'000 - exact;
            EXPECT_LE(difference < 0 ? -difference : difference, 500'000'000);
        }
    }
}

} // namespace
} // namespace zonedraft
