// SPDX-License-Identifier: GPL-3.0-or-later
// Low ≤ expected ≤ high, for every line of every template and of large designs.
#include "bench/realistic_design.h"
#include "engine/document/load.h"
#include "source_paths.h"
#include "tests/engine/support/knowledge.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing_support::shippedKnowledge;

constexpr const char* kToday = "2026-11-21";

Design templateNamed(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    auto loaded = loadDesign(text, file.filename().string());
    EXPECT_TRUE(loaded) << loaded.error().english();
    return std::move(loaded->design);
}

std::vector<CostLine> linesOf(const Design& design)
{
    LiveEngine engine(shippedKnowledge().basis(kToday));
    engine.reset(design);
    return engine.costLines();
}

/// Counts the lines whose range is wider than a point.
std::size_t expectOrdered(const std::vector<CostLine>& lines, const std::string& where)
{
    std::size_t wide = 0;
    for (const CostLine& line : lines) {
        const std::string name = where + ": " + line.owner.str() + " " + line.id.str();
        const auto &low = line.quantity[0], &expected = line.quantity[1], &high = line.quantity[2];
        EXPECT_EQ(low.has_value(), expected.has_value()) << name;
        EXPECT_EQ(high.has_value(), expected.has_value()) << name;
        if (low && expected && high) {
            EXPECT_LE(*low, *expected) << name;
            EXPECT_LE(*expected, *high) << name;
            wide += *low < *high;
        }
        if (line.status != CostStatus::Priced) continue;
        EXPECT_LE(*line.amount.low, *line.amount.expected) << name;
        EXPECT_LE(*line.amount.expected, *line.amount.high) << name;
    }
    return wide;
}

TEST(EstimateRange, IsOrderedInEveryTemplate)
{
    for (const auto& entry : std::filesystem::directory_iterator(ZONEDRAFT_SOURCE_DIR "/resources/templates")) {
        if (!entry.path().string().ends_with(".zonedraft.yaml")) continue;
        const std::string name = entry.path().filename().string();
        const std::size_t wide = expectOrdered(linesOf(templateNamed(entry.path())), name);
        EXPECT_TRUE(wide > 0 || name == "empty.zonedraft.yaml") << name;
    }
}

TEST(EstimateRange, IsOrderedInLargeDesigns)
{
    for (const unsigned seed : {1U, 2U, 3U, 4U})
        EXPECT_GT(expectOrdered(linesOf(bench::realisticDesign(400, seed)), "seed " + std::to_string(seed)), 0U);
}

/// The line of ml-api after a change, by owner and the beginning of its id.
CostLine lineAfter(const std::vector<Change>& changes, const char* owner, std::string_view id)
{
    Design design = templateNamed(ZONEDRAFT_SOURCE_DIR "/resources/templates/ml-api.zonedraft.yaml");
    for (const Change& change : changes) EXPECT_TRUE(design.apply(change));
    for (const CostLine& line : linesOf(design))
        if (line.owner.str() == owner && line.id.str().starts_with(id)) return line;
    ADD_FAILURE() << "no line " << owner << " " << id;
    return {NodeId::parse("none").value(), LinkId::parse("none").value(), Name("none"), ""};
}

double quantity(const CostLine& line, Binding binding)
{
    return line.quantity[static_cast<std::size_t>(binding)]->toDouble();
}

TEST(EstimateRange, OfDataOnAConnectionFollowsWhatIsStated)
{
    const CostLine line = lineAfter({}, "api", "transfer-api-to-sessions");
    EXPECT_DOUBLE_EQ(quantity(line, Binding::Low), 10);
    EXPECT_DOUBLE_EQ(quantity(line, Binding::Expected), 20);
    EXPECT_DOUBLE_EQ(quantity(line, Binding::High), 60);
}

TEST(EstimateRange, FollowsAStatedFigureBesideTheLoad)
{
    // Fifty million requests, five times the load of the design: both ends must move with them.
    const CostLine line = lineAfter(
        {SetProperty{NodeId::parse("edge").value(), Name("requests_per_month"), Value(50e6)}}, "edge", "requests");
    EXPECT_DOUBLE_EQ(quantity(line, Binding::Low) * 2, quantity(line, Binding::Expected));
    EXPECT_DOUBLE_EQ(quantity(line, Binding::Expected) * 3, quantity(line, Binding::High));
}

TEST(EstimateRange, NeverCrossesAFigureBeyondALimit)
{
    // Twenty tasks on average, though at most ten may run: another rule's business, but no reversed range.
    const CostLine line = lineAfter({SetProperty{NodeId::parse("api").value(), Name("average_count"), Value(20)}},
                                    "api", "vcpu-on-demand");
    EXPECT_LE(quantity(line, Binding::Low), quantity(line, Binding::Expected));
    EXPECT_EQ(quantity(line, Binding::High), quantity(line, Binding::Expected));
}

} // namespace
} // namespace zonedraft
