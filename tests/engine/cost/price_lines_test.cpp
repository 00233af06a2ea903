// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/price_lines.h"

#include "engine/cost/prices/price_book.h"
#include "source_paths.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

/// A folder as the pack has it: its price files are marked as read and found good.
class CheckedSource final : public ResourceSource {
public:
    explicit CheckedSource(const ResourceSource& source) : m_source(source) {}
    std::optional<std::string_view> read(std::string_view path) const override
    {
        if (path.ends_with(kCheckedPricesSuffix)) return "";
        return m_source.read(path);
    }
    std::vector<std::string> list(std::string_view prefix) const override { return m_source.list(prefix); }
    std::string displayPath(std::string_view path) const override { return m_source.displayPath(path); }

private:
    const ResourceSource& m_source;
};

void expectSame(const PriceEntry& found, const PriceEntry& wanted)
{
    EXPECT_EQ(found.key, wanted.key);
    EXPECT_EQ(found.unit, wanted.unit) << wanted.key.str();
    EXPECT_EQ(found.region, wanted.region) << wanted.key.str();
    EXPECT_EQ(found.asOf, wanted.asOf) << wanted.key.str();
    EXPECT_EQ(found.source->id, wanted.source->id) << wanted.key.str();
    EXPECT_EQ(found.origin, wanted.origin) << wanted.key.str();
    EXPECT_EQ(found.line, wanted.line) << wanted.key.str();
    ASSERT_EQ(found.tiers.size(), wanted.tiers.size()) << wanted.key.str();
    for (std::size_t i = 0; i < wanted.tiers.size(); ++i) {
        EXPECT_EQ(found.tiers[i].from, wanted.tiers[i].from) << wanted.key.str();
        EXPECT_EQ(found.tiers[i].to, wanted.tiers[i].to) << wanted.key.str();
        EXPECT_EQ(found.tiers[i].price.toDouble(), wanted.tiers[i].price.toDouble()) << wanted.key.str();
    }
}

TEST(PriceLines, GiveEveryShippedPriceAsTheWholeFileDoes)
{
    const auto folder = openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources");
    const CheckedSource checked(*folder);
    const auto whole = PriceBook::open({folder.get(), "prices/aws"});
    ASSERT_TRUE(whole);
    std::size_t compared = 0;
    for (const Name region : whole->regions()) {
        const std::vector<const PriceEntry*> entries = whole->entries(region);
        constexpr std::size_t kAtATime = 400; // fewer than make a book read whole files
        for (std::size_t first = 0; first < entries.size(); first += kAtATime) {
            const auto book = PriceBook::open({&checked, "prices/aws"});
            ASSERT_TRUE(book);
            for (std::size_t i = first; i < std::min(entries.size(), first + kAtATime); ++i, ++compared) {
                const PriceLookup found = book->lookup(region, entries[i]->key);
                ASSERT_EQ(found.status, PriceStatus::Found) << entries[i]->key.str();
                expectSame(*found.entry, *entries[i]);
            }
        }
    }
    EXPECT_GT(compared, 10'000U);
}

TEST(PriceLines, SayWhyThereIsNoneAsTheWholeFileDoes)
{
    const auto folder = openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources");
    const CheckedSource checked(*folder);
    const auto whole = PriceBook::open({folder.get(), "prices/aws"});
    const auto book = PriceBook::open({&checked, "prices/aws"});
    ASSERT_TRUE(whole && book);
    const Name known = whole->entries(whole->regions().front()).front()->key;
    for (const char* region : {"us-east-1", "mars-north-1", "global"})
        for (const Name key : {Name("no.such.key"), Name("zzz"), Name("a"), known})
            EXPECT_EQ(book->lookup(Name(region), key).status, whole->lookup(Name(region), key).status)
                << region << ' ' << key.str();
}

TEST(PriceLines, ManyLookUpsEndWithTheWholeFile)
{
    const auto folder = openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources");
    const CheckedSource checked(*folder);
    const auto book = PriceBook::open({&checked, "prices/aws"});
    ASSERT_TRUE(book);
    const Name region = book->regions().front();
    const Name key = PriceBook::open({folder.get(), "prices/aws"})->entries(region).front()->key;
    const PriceEntry* const first = book->find(region, key);
    ASSERT_TRUE(first);
    const PriceEntry* last = nullptr;
    for (int i = 0; i < 3000; ++i) last = book->find(region, key);
    ASSERT_TRUE(last);
    EXPECT_NE(first, last) << "still row by row";
    expectSame(*last, *first);
}

TEST(PriceLines, RowsOutOfOrderAreNotLookedUpOneByOne)
{
    const std::string head = "key,unit,usd,tier_from,tier_to,source,as_of\n";
    const PriceSources sources{{Name("S01"), {Name("S01"), "A price list", "v1", ""}}};
    const std::string sorted = head + "a,hour,1,,,S01,undated\nb,hour,2,,,S01,undated"; // no line end
    const auto lines = PriceLines::of(sorted, "r.csv", Name("r"), sources);
    ASSERT_TRUE(lines);
    ASSERT_TRUE(lines->find(Name("b")).value_or(nullptr));
    EXPECT_EQ((*lines->find(Name("b")))->line, 3);
    EXPECT_FALSE(
        PriceLines::of(head + "b,hour,1,,,S01,undated\na,hour,2,,,S01,undated\n", "r.csv", Name("r"), sources));
    EXPECT_FALSE(PriceLines::of("", "r.csv", Name("r"), sources));
}

TEST(PriceLines, ARowThatCannotBeReadIsNotTakenForAMissingOne)
{
    const std::string text = "key,unit,usd,tier_from,tier_to,source,as_of\na,hour,much,,,S01,undated\n";
    const PriceSources sources{{Name("S01"), {Name("S01"), "A price list", "v1", ""}}};
    const auto lines = PriceLines::of(text, "r.csv", Name("r"), sources);
    ASSERT_TRUE(lines);
    EXPECT_FALSE(lines->find(Name("a")).has_value());
    EXPECT_TRUE(lines->find(Name("b")).has_value());
}

} // namespace
} // namespace zonedraft
