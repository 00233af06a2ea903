// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/card_words.h"

#include "engine/catalog/catalog.h"
#include "tests/engine/catalog/memory_source.h"

#include <gtest/gtest.h>

#include <memory>

namespace zonedraft {
namespace {

using Texts = std::vector<std::string>;

/// A kind with a card over some properties.
class CardWordsOf {
public:
    explicit CardWordsOf(const std::string& card)
    {
        const MemorySource source(
            {{"catalog/test/thing.yaml",
              "schema: 1\nkind: test.thing\nname: Thing\ncategory: compute\nsummary: A thing.\nparents: [board]\n"
              "card: \"" +
                  card +
                  "\"\nproperties:\n  zones: {type: integer, label: Zones}\n  share: {type: number, label: Share}\n"
                  "  locked: {type: bool, label: Locked}\n"}});
        auto loaded = Catalog::load(source);
        EXPECT_TRUE(loaded) << loaded.error().english();
        if (!loaded) return;
        m_catalog = std::move(*loaded);
        words = std::make_unique<CardWords>(*m_catalog->find(Name("test.thing")));
    }
    [[nodiscard]] Message worded(std::vector<std::string> arguments) const
    {
        return words->worded(
            {Name("catalog"), Name(m_catalog->find(Name("test.thing"))->card->translatable()), arguments});
    }
    std::unique_ptr<CardWords> words;

private:
    std::shared_ptr<const Catalog> m_catalog;
};

TEST(CardWords, EveryChoiceOfWordsIsATextOfItsOwn)
{
    const CardWordsOf plural("{zones} {if((zones ?? 0) = 1, 'zone', 'zones')}");
    EXPECT_EQ(plural.words->texts(), (Texts{"%1 zone", "%1 zones"}));
    EXPECT_EQ(plural.worded({"1", "zone"}).text, "%1 zone");
    EXPECT_EQ(plural.worded({"1", "zone"}).english(), "1 zone");
    EXPECT_EQ(plural.worded({"3", "zones"}).english(), "3 zones");
    EXPECT_EQ(plural.worded({"?", "?"}).english(), "? ?");

    const CardWordsOf around(
        "{if(zones = 1, text(zones) + ' day', if(zones > 1, text(zones) + ' days', 'never'))} · {share}");
    EXPECT_EQ(around.words->texts(), (Texts{"%1 day · %2", "%1 days · %2", "never · %2"}));
    const Message days = around.worded({"12 days", "0.5"});
    EXPECT_EQ(days.text, "%1 days · %2");
    EXPECT_EQ(days.english(), "12 days · 0.5");
    EXPECT_EQ(around.worded({"never", "0.5"}).english(), "never · 0.5");
}

TEST(CardWords, WhatHasNoWordsStaysAnArgument)
{
    const CardWordsOf range("{if(locked, text(zones) + '–' + text(share), text(zones))} · {share / 2} GB");
    EXPECT_EQ(range.words->texts(), (Texts{"%1 · %2 GB"}));
    EXPECT_EQ(range.worded({"1–3", "0.5"}).english(), "1–3 · 0.5 GB");
    EXPECT_FALSE(range.words->isNumber(1));
    EXPECT_TRUE(range.words->isNumber(2)) << "it is worked out by a division";
    const CardWordsOf plain("{zones} · {locked} · {{braces}}");
    EXPECT_TRUE(plain.words->isNumber(1));
    EXPECT_FALSE(plain.words->isNumber(2));
    EXPECT_EQ(plain.words->property(2)->name, Name("locked"));
    EXPECT_FALSE(plain.words->property(3));
    EXPECT_EQ(plain.words->texts(), (Texts{"%1 · %2 · {braces}"}));
}

} // namespace
} // namespace zonedraft
