// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_binary.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/catalog_texts.h"
#include "engine/cost/prices/price_gaps.h"
#include "source_paths.h"

#include <gtest/gtest.h>
#include <set>

namespace zonedraft {
namespace {

class ShippedCatalog : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_source = openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources");
        s_problems = Catalog::problems(*s_source);
        if (auto catalog = Catalog::load(*s_source)) s_catalog = *catalog;
    }
    static void TearDownTestSuite()
    {
        s_catalog.reset();
        s_source.reset();
    }
    void SetUp() override
    {
        if (!s_catalog && std::string_view(testing::UnitTest::GetInstance()->current_test_info()->name()) != "Loads")
            GTEST_SKIP() << "the catalog does not load, see ShippedCatalog.Loads";
    }

    static std::unique_ptr<ResourceSource> s_source;
    static std::vector<Error> s_problems;
    static std::shared_ptr<const Catalog> s_catalog;
};

std::unique_ptr<ResourceSource> ShippedCatalog::s_source;
std::vector<Error> ShippedCatalog::s_problems;
std::shared_ptr<const Catalog> ShippedCatalog::s_catalog;

TEST_F(ShippedCatalog, Loads)
{
    for (const Error& problem : s_problems) ADD_FAILURE() << problem.english();
    ASSERT_TRUE(s_catalog);
    EXPECT_GE(s_catalog->kinds().size(), 50u);
}

TEST_F(ShippedCatalog, EveryKindIsComplete)
{
    for (const auto& kind : s_catalog->kinds()) {
        EXPECT_TRUE(s_source->read(kind->icon)) << kind->file << ": the icon resources/" << kind->icon << " is missing";
        EXPECT_FALSE(kind->label.empty()) << kind->file;
        EXPECT_FALSE(kind->summary.empty()) << kind->file;
        if (kind->drawn) {
            EXPECT_FALSE(kind->parents.empty()) << kind->file << ": where may it stand?";
        }
        for (const PropertySpec& spec : kind->properties) {
            EXPECT_FALSE(spec.help.empty()) << kind->file << ": " << spec.name.str() << " needs help";
            EXPECT_FALSE(spec.group.empty()) << kind->file << ": " << spec.name.str() << " needs a group";
        }
    }
}

/// What is free says so. Only parts whose cost stands on their owner have no line, things outside the cloud, and the
/// region: a place, nothing that is bought.
TEST_F(ShippedCatalog, EveryDrawnKindHasACostLine)
{
    for (const auto& kind : s_catalog->kinds())
        if (kind->drawn && !kind->name.str().starts_with("generic.") && !(kind->name == "aws.region")) {
            EXPECT_FALSE(kind->costs.empty()) << kind->file << ": no cost line, not even a free one";
        }
}

TEST_F(ShippedCatalog, FileNamesSayWhatIsInThem)
{
    for (const auto& kind : s_catalog->kinds()) {
        const std::string& name = kind->name.str();
        const std::string end = "/" + name.substr(name.find('.') + 1) + ".yaml";
        EXPECT_TRUE(kind->file.ends_with(end)) << kind->file << " defines " << name;
        if (name.starts_with("aws.")) {
            EXPECT_NE(kind->file.find("/aws/" + kind->category.str() + "/"), std::string::npos)
                << kind->file << " has the category " << kind->category.str();
        }
    }
}

TEST_F(ShippedCatalog, PriceKeysExist)
{
    std::map<std::string, std::set<std::string>> units; // by key
    for (const std::string& path : s_source->list("prices/aws/")) {
        if (!path.ends_with(".csv")) continue;
        std::string_view text = *s_source->read(path);
        if (!text.starts_with("key,unit,usd")) continue;
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(line.size() + 1, text.size()));
            const auto first = line.find(','), second = line.find(',', first + 1);
            if (second == std::string_view::npos) continue;
            units[std::string(line.substr(0, first))].emplace(line.substr(first + 1, second - first - 1));
        }
    }
    // What no source prices is listed with its reason; the estimate says "not priced" of it.
    const auto list = s_source->read("prices/aws/unpriced.csv");
    ASSERT_TRUE(list);
    const auto gaps = PriceGaps::parse(*list, "unpriced.csv");
    ASSERT_TRUE(gaps) << gaps.error().english();
    for (const auto& kind : s_catalog->kinds())
        for (const CostSpec& line : kind->costs) {
            if (line.price.empty()) continue;
            const auto found = units.find(line.price.str());
            if (found == units.end())
                EXPECT_TRUE(gaps->contain(Name("us-east-1"), line.price))
                    << kind->file << ": no price has the key " << line.price.str();
            else
                EXPECT_TRUE(found->second.contains(line.unit) || line.price.str().starts_with("free."))
                    << kind->file << ": " << line.price.str() << " is per " << *found->second.begin() << ", not per "
                    << line.unit;
        }
}

TEST_F(ShippedCatalog, TextsAreEnumeratedOnce)
{
    const auto texts = catalogTexts(*s_catalog);
    std::set<std::string_view> seen;
    for (const Translatable& one : texts) {
        EXPECT_EQ(one.context, "catalog");
        EXPECT_TRUE(seen.insert(one.text).second) << one.text;
    }
    EXPECT_GT(texts.size(), 1000u);
    EXPECT_TRUE(seen.contains("Keeps a number of copies of a container running and replaces those that fail."));
    EXPECT_TRUE(seen.contains("per_zone"));
    EXPECT_TRUE(seen.contains("%1 · %2 zones"));
    EXPECT_FALSE(seen.contains("db.r7g.large"));
    EXPECT_FALSE(seen.contains("%1"));
}

TEST_F(ShippedCatalog, ThePackHoldsTheSame)
{
    const auto pack = openResourcePack(ZONEDRAFT_BINARY_DIR "/share/zonedraft/zonedraft.pack");
    ASSERT_TRUE(pack) << pack.error().english();
    const auto packed = Catalog::load(**pack);
    ASSERT_TRUE(packed) << packed.error().english();
    ASSERT_EQ((*packed)->kinds().size(), s_catalog->kinds().size());
    for (std::size_t i = 0; i < s_catalog->kinds().size(); ++i) {
        EXPECT_EQ((*packed)->kinds()[i]->name, s_catalog->kinds()[i]->name);
        EXPECT_EQ((*packed)->kinds()[i]->properties.size(), s_catalog->kinds()[i]->properties.size());
    }
    EXPECT_TRUE((*pack)->read("catalog/project.yaml.bin"));
}

} // namespace
} // namespace zonedraft
