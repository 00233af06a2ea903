// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/session.h"

#include "canvas/actions/board_edits.h"
#include "canvas/items/link_item.h"
#include "canvas/items/node_item.h"
#include "canvas/scene/board_scene.h"
#include "canvas/scene/layout_input.h"
#include "tests/canvas/canvas_fixture.h"

#include <algorithm>
#include <random>

namespace zonedraft::test {
namespace {

/// One random edit as a person would make it.
Edit randomEdit(const Session& session, const BoardGeometry& geometry, std::mt19937& random)
{
    const auto nodes = session.design().nodesSortedById();
    const auto pick = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    if (nodes.empty()) return addNode(session, Name("aws.region"), {});
    const NodeId any = nodes[pick(nodes.size())]->id;
    const NodeId other = nodes[pick(nodes.size())]->id;
    const DropPlace place{QPointF(static_cast<double>(pick(1200)), static_cast<double>(pick(800))), any, {}, {}};
    switch (pick(9)) {
    case 0: {
        const auto& kinds = session.catalog().kinds();
        return addNode(session, kinds[pick(kinds.size())]->name, place);
    }
    case 1: return connectNodes(session, any, other);
    case 2: return moveNodes(session, geometry, {any, other}, QPointF(8.0 * static_cast<double>(pick(20)), 16));
    case 3: return moveNodes(session, geometry, {any}, QPointF(8, 8), DropPlace{{}, other, {}, {}});
    case 4: return renameNode(session, any, QStringLiteral("Name %1").arg(pick(50)));
    case 5: return duplicateNodes(session, geometry, {any});
    case 6: return pick(3) ? Edit{} : deleteItems(session, geometry, Selection::Ids{{any}, {}, {}});
    case 7: return layoutNodes(session, geometry, pick(2) ? std::set<NodeId>{} : std::set<NodeId>{any, other});
    default: return setCollapsed(session, geometry, any, pick(2));
    }
}

/// The scene shows exactly what the design has.
void expectInStep(const BoardScene& scene)
{
    const Session& session = scene.session();
    for (const auto& [id, node] : session.design().nodes()) {
        const NodeItem* item = scene.itemOf(id);
        const bool shown = scene.geometry().shownFor(id) == id;
        ASSERT_EQ(item != nullptr, shown) << id.str();
        if (!item) continue;
        EXPECT_EQ(item->rect(), *scene.geometry().rectOf(id));
        EXPECT_EQ(item->name().text().toStdString(), node.displayName());
        EXPECT_EQ(item->isContainer(), isContainer(session, id) && !scene.geometry().collapsed(id));
    }
    for (const auto& [id, item] : scene.nodeItems()) EXPECT_TRUE(session.design().find(id)) << id.str();
    for (const auto& [id, item] : scene.linkItems()) {
        ASSERT_TRUE(session.design().find(id)) << id.str();
        ASSERT_TRUE(scene.geometry().pathOf(id)) << id.str();
        EXPECT_EQ(item->path(), *scene.geometry().pathOf(id));
    }
}

TEST(Session, UndoAndRedoOfRandomEditsAreExactAndTheSceneFollows)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        auto session = openTemplate(seed % 2 ? "ml-api" : "three-tier-web");
        BoardScene scene(*session);
        std::vector<Design> history{session->design()};
        for (int step = 0; step < 25; ++step) {
            const int before = session->undoStack().index();
            perform(*session, randomEdit(*session, scene.geometry(), random));
            if (session->undoStack().index() > before) history.push_back(session->design());
            expectInStep(scene);
        }
        ASSERT_EQ(session->undoStack().index() + 1, static_cast<int>(history.size()));
        for (std::size_t i = history.size() - 1; i-- > 0;) {
            session->undo();
            ASSERT_TRUE(session->design() == history[i]) << i;
        }
        expectInStep(scene);
        EXPECT_TRUE(session->clean());
        for (std::size_t i = 1; i < history.size(); ++i) {
            session->redo();
            ASSERT_TRUE(session->design() == history[i]) << i;
        }
        expectInStep(scene);
    }
}

TEST(Session, StepsWithOneKeyBecomeOne)
{
    auto session = openTemplate("ml-api");
    const Design before = session->design();
    for (const int cpu : {256, 512, 1024, 2048})
        EXPECT_TRUE(session->apply(SetProperty{node("api"), Name("cpu"), Value(cpu)}, QStringLiteral("Set CPU"),
                                   QStringLiteral("api.cpu")));
    EXPECT_EQ(session->undoStack().count(), 1);
    session->undo();
    EXPECT_TRUE(session->design() == before);
    session->redo();
    EXPECT_EQ(session->evaluation().effective(node("api"), Name("cpu")), Value(2048));
}

TEST(Session, AcceptingAFindingTakesItOffTheBadge)
{
    auto session = openTemplate("ml-api");
    BoardScene scene(*session);
    const NodeItem* item = scene.itemOf(node("lb"));
    ASSERT_TRUE(item);
    const int before = item->findingCount();
    const std::vector<BoardFinding> found = session->evaluation().findingsOf(node("lb"));
    const auto own =
        std::ranges::find_if(found, [](const BoardFinding& one) { return one.nodes == std::vector{node("lb")}; });
    ASSERT_NE(own, found.end());
    EXPECT_TRUE(session->apply(PutSuppression{{own->rule, "lb"}, Suppression{"known", {}}}, QStringLiteral("Accept")));
    EXPECT_EQ(item->findingCount(), before - 1);
    session->undo();
    EXPECT_EQ(item->findingCount(), before);
}

TEST(Session, ARefusedChangeLeavesTheHistoryAlone)
{
    auto session = openTemplate("ml-api");
    QString said;
    QObject::connect(session.get(), &Session::failed, [&](const QString& text) { said = text; });
    ASSERT_TRUE(session->apply(SetLabel{node("api"), "A"}, QStringLiteral("Rename")));
    session->undo();
    EXPECT_FALSE(session->apply(SetLabel{node("nobody"), "B"}, QStringLiteral("Rename")));
    EXPECT_FALSE(said.isEmpty());
    EXPECT_TRUE(session->undoStack().canRedo());
}

class Template : public testing::TestWithParam<const char*> {};

TEST_P(Template, OpensOrderly)
{
    auto session = openTemplate(GetParam());
    BoardGeometry geometry;
    geometry.reset(*session);
    const Design& design = session->design();
    for (const auto& [id, rect] : geometry.rects()) {
        for (const auto& [other, place] : geometry.rects()) {
            if (id == other) continue;
            if (design.standsIn(other, id)) {
                EXPECT_TRUE(rect.contains(place)) << other.str() << " sticks out of " << id.str();
            } else if (!design.standsIn(id, other)) {
                EXPECT_FALSE(rect.intersects(place)) << id.str() << " over " << other.str();
            }
        }
    }
    for (const auto& [id, link] : design.links()) {
        const auto* path = geometry.pathOf(id);
        ASSERT_TRUE(path) << id.str();
        for (const auto& [box, rect] : geometry.rects()) {
            if (isContainer(*session, box) || box == link.from || box == link.to) continue;
            for (std::size_t i = 1; i < path->size(); ++i)
                EXPECT_FALSE(
                    QRectF((*path)[i - 1], (*path)[i]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5).intersects(rect))
                    << id.str() << " runs through " << box.str();
        }
    }
}

TEST_P(Template, LooksTheSameWhenOpenedAgainAfterAMove)
{
    auto session = openTemplate(GetParam());
    BoardScene scene(*session);
    NodeId moved = node("internet");
    for (const auto& [id, item] : scene.nodeItems())
        if (!item->isContainer() && id < moved) moved = id;
    ASSERT_TRUE(perform(*session, moveNodes(*session, scene.geometry(), {moved}, QPointF(8, 16))));
    BoardGeometry again;
    again.reset(*session);
    for (const auto& [id, rect] : scene.geometry().rects()) EXPECT_EQ(*again.rectOf(id), rect) << id.str();
}

INSTANTIATE_TEST_SUITE_P(All, Template, testing::Values("ml-api", "static-site", "three-tier-web"));

} // namespace
} // namespace zonedraft::test
