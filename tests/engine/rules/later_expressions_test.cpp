// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/later_expressions.h"

#include "engine/derive/derivation.h"
#include "engine/document/load.h"
#include "engine/live/knowledge.h"
#include "engine/live/live_engine.h"
#include "engine/rules/rule_texts.h"
#include "source_paths.h"

#include <array>
#include <gtest/gtest.h>
#include <thread>

namespace zonedraft {
namespace {

std::unique_ptr<Knowledge> fromPack()
{
    auto pack = openResourcePack(ZONEDRAFT_BINARY_DIR "/share/zonedraft/zonedraft.pack");
    return pack ? Knowledge::load(std::move(*pack)).value_or(nullptr) : nullptr;
}

std::unique_ptr<Knowledge> fromFolder()
{
    return Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources")).value_or(nullptr);
}

TEST(LaterExpressions, ThePackFindsWhatTheFolderFinds)
{
    const auto pack = fromPack();
    const auto folder = fromFolder();
    ASSERT_TRUE(pack && folder);
    std::size_t compared = 0;
    for (const std::string& path : folder->resources().list("templates/")) {
        if (!path.ends_with(".zonedraft.yaml")) continue;
        const auto loaded = loadDesign(*folder->resources().read(path), path);
        ASSERT_TRUE(loaded) << path;
        LiveEngine early(folder->basis("2026-11-21")), late(pack->basis("2026-11-21"));
        early.reset(loaded->design);
        late.reset(loaded->design);
        const std::vector<Finding> wanted = early.findings(), found = late.findings();
        ASSERT_EQ(found.size(), wanted.size()) << path;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            EXPECT_EQ(found[i].key(), wanted[i].key()) << path;
            EXPECT_EQ(found[i].title.english(), wanted[i].title.english()) << path;
            ++compared;
        }
        EXPECT_EQ(late.costLines(), early.costLines()) << path;
    }
    EXPECT_GT(compared, 100U);
}

TEST(LaterExpressions, ThePacksTextsAndFixesAreThoseOfTheFolder)
{
    const auto pack = fromPack();
    const auto folder = fromFolder();
    ASSERT_TRUE(pack && folder);
    ASSERT_EQ(pack->rules()->rules().size(), folder->rules()->rules().size());
    for (const auto& wanted : folder->rules()->rules()) {
        const Rule* found = pack->rules()->find(wanted->id);
        ASSERT_TRUE(found) << wanted->id.str();
        EXPECT_EQ(found->title->translatable(), wanted->title->translatable());
        EXPECT_EQ(found->check ? found->check->text() : "", wanted->check ? wanted->check->text() : "");
        ASSERT_EQ(found->fixes.size(), wanted->fixes.size()) << wanted->id.str();
        for (std::size_t i = 0; i < wanted->fixes.size(); ++i)
            EXPECT_EQ(found->fixes[i].label->translatable(), wanted->fixes[i].label->translatable());
    }
}

TEST(LaterExpressions, AreParsedOnceAlsoFromManyThreads)
{
    const auto folder = fromFolder();
    ASSERT_TRUE(folder);
    Derivation derivation(folder->catalog());
    derivation.reset(Design());
    const Reader reader(derivation.design());
    auto context = std::make_shared<ExpressionContext>();
    context->catalog = folder->catalog().get();
    const std::weak_ptr<const ExpressionContext> kept = context;
    const ExpressionPtr sum = expressionParsedLater("1 + 2", std::move(context));
    EXPECT_EQ(sum->text(), "1 + 2");
    EXPECT_FALSE(kept.expired()) << "parsed already";
    std::array<double, 8> results{};
    {
        std::vector<std::jthread> threads;
        for (double& result : results)
            threads.emplace_back(
                [&, scope = reader] { result = sum->evaluate(scope, Variables{}).number().value_or(0); });
    }
    for (const double result : results) EXPECT_EQ(result, 3);
    EXPECT_TRUE(kept.expired()) << "still not parsed";
}

TEST(LaterExpressionsDeathTest, DamagedDataEndTheProgramWithASentence)
{
    const ExpressionPtr broken = expressionParsedLater("1 +", std::make_shared<ExpressionContext>());
    EXPECT_DEATH((void)broken->unit(), "data are damaged .*Reinstall Zonedraft");
}

} // namespace
} // namespace zonedraft
