// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/actions/board_edits.h"
#include "canvas/scene/layout_input.h"
#include "canvas/scene/picture_history.h"
#include "tests/canvas/view_fixture.h"

#include <random>

/// After undo the board looks as it did before, not only the design.
namespace zonedraft::test {
namespace {

/// All that the board shows of places.
struct Shown {
    std::map<NodeId, QRectF> rects;
    std::map<LinkId, layout::Polyline> paths;
};

Shown shownOn(const BoardScene& scene)
{
    Shown shown;
    for (const auto& [id, rect] : scene.geometry().rects()) shown.rects.emplace(id, rect);
    for (const auto& [id, link] : scene.session().design().links())
        if (const auto* path = scene.geometry().pathOf(id)) shown.paths.emplace(id, *path);
    return shown;
}

void expectSame(const Shown& now, const Shown& before, const std::string& when)
{
    EXPECT_EQ(now.rects.size(), before.rects.size()) << when;
    for (const auto& [id, rect] : before.rects) {
        const auto found = now.rects.find(id);
        ASSERT_NE(found, now.rects.end()) << when << ": " << id.str();
        EXPECT_EQ(found->second, rect) << when << ": " << id.str();
    }
    EXPECT_EQ(now.paths, before.paths) << when;
}

class UndoPicture : public View {
protected:
    /// One action that somebody could do by hand, at random.
    void act(std::mt19937& random)
    {
        const auto any = [&](std::size_t below) {
            return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
        };
        const auto nodes = session->design().nodesSortedById();
        if (nodes.empty()) return;
        const NodeId one = nodes[any(nodes.size())]->id;
        const auto siblings = session->design().childrenOf(session->design().find(one)->parent);
        std::set<NodeId> some{one};
        for (const NodeId id : siblings)
            if (any(2) == 0) some.insert(id);
        session->selection().set(Selection::Ids{some, {}, {}});
        switch (any(11)) {
        case 0: view->alignSelection(static_cast<layout::Alignment>(any(6))); break;
        case 1: view->distributeSelection(any(2) == 0 ? layout::Axis::Horizontal : layout::Axis::Vertical); break;
        case 2: view->layoutSelection(); break;
        case 3: view->layoutEverything(); break;
        case 4: view->duplicateSelection(); break;
        case 5: view->wrapSelection(); break;
        case 6: view->run(deleteItems(*session, scene->geometry(), Selection::Ids{{one}, {}, {}})); break;
        case 7: view->run(setCollapsed(*session, scene->geometry(), one, any(2) == 0)); break;
        case 8:
            view->run(
                addNode(*session, Name("aws.ecs_service"), scene->geometry().placeAt(scene->contentRect().center())));
            break;
        case 9:
            if (const auto rect = scene->geometry().rectOf(one); rect && isContainer(*session, one))
                view->run(resizeContainer(*session, scene->geometry(), one, rect->adjusted(0, 0, 80, 40)));
            break;
        default:
            view->run(moveNodes(*session, scene->geometry(), {one},
                                {8.0 * static_cast<double>(any(40)) - 160, 8.0 * static_cast<double>(any(40)) - 160}));
        }
    }
};

TEST_F(UndoPicture, AfterAnAlignWhatNobodyPlacedGoesBackToo)
{
    open(openTemplate("three-tier-web"));
    ASSERT_TRUE(session->design().nodeViews().empty()) << "the template has no view of its own";
    const Shown before = shownOn(*scene);
    session->selection().set(Selection::Ids{{node("trail"), node("certificate")}, {}, {}});
    view->alignSelection(layout::Alignment::Top); // one stands above the other: they make room beside each other
    const QRectF trail = *scene->geometry().rectOf(node("trail"));
    const QRectF certificate = *scene->geometry().rectOf(node("certificate"));
    ASSERT_EQ(session->undoStack().count(), 1) << refusals.join(u'|').toStdString();
    EXPECT_EQ(trail.top(), certificate.top());
    EXPECT_FALSE(trail.intersects(certificate));
    const Shown aligned = shownOn(*scene);
    session->undo();
    expectSame(shownOn(*scene), before, "undone");
    EXPECT_TRUE(session->clean());
    session->redo();
    expectSame(shownOn(*scene), aligned, "done again");
}

TEST_F(UndoPicture, OnlySiblingsAreLinedUpElseItSaysWhy)
{
    open(openTemplate("three-tier-web"));
    const Design before = session->design();
    session->selection().set(Selection::Ids{{node("trail"), node("certificate"), node("internet")}, {}, {}});
    view->alignSelection(layout::Alignment::Left);
    EXPECT_TRUE(session->design() == before);
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals.last().contains(QLatin1String("one container"))) << refusals.last().toStdString();
    session->selection().set(Selection::Ids{{node("lb"), node("database")}, {}, {}});
    view->alignSelection(layout::Alignment::Top);
    EXPECT_TRUE(session->design() == before) << "a database does not leave its tier by being lined up";
    EXPECT_EQ(refusals.size(), 2);
}

TEST_F(UndoPicture, OfAnyActionsIsThatFromBefore)
{
    for (const char* name : {"three-tier-web", "ml-api"})
        for (const unsigned seed : {1U, 2U, 3U}) {
            open(openTemplate(name));
            std::mt19937 random(seed);
            std::map<int, Shown> pictures{{0, shownOn(*scene)}};
            for (int action = 0; action < 25; ++action) {
                if (session->undoStack().canUndo() && random() % 5 == 0) session->undo();
                act(random);
                pictures.insert_or_assign(session->undoStack().index(), shownOn(*scene));
            }
            const int last = session->undoStack().index();
            ASSERT_GT(last, 8) << "hardly any action did something";
            const auto when = [&](const char* what) {
                return std::string(name) + ", seed " + std::to_string(seed) + ", " + what + " to step " +
                       std::to_string(session->undoStack().index());
            };
            while (session->undoStack().canUndo()) {
                session->undo();
                expectSame(shownOn(*scene), pictures.at(session->undoStack().index()), when("undone"));
            }
            while (session->undoStack().canRedo()) {
                session->redo();
                expectSame(shownOn(*scene), pictures.at(session->undoStack().index()), when("redone"));
            }
            EXPECT_EQ(session->undoStack().index(), last);
        }
}

TEST(PictureHistory, GoesBackAndForthAndKeepsWhatWasUndone)
{
    const auto at = [](double x) { return BoardPlaces{{{node("a"), {x, 0, 8, 8}}}, {}}; };
    PictureHistory history;
    history.restart(1);
    history.add(2, at(1), at(2));
    history.add(3, at(2), {});
    EXPECT_FALSE(history.goTo(4, {}));
    EXPECT_TRUE(history.goTo(3, {})->rects.empty()) << "that is shown already";
    EXPECT_EQ(history.goTo(1, {})->rects, at(1).rects);
    history.add(4, at(1), at(4)); // instead of 2 and 3, which are still known
    EXPECT_EQ(history.goTo(2, at(4))->rects, at(2).rects);
    EXPECT_TRUE(history.goTo(3, at(2))->rects.empty());
    EXPECT_EQ(history.goTo(4, {})->rects, at(4).rects);
    EXPECT_EQ(history.goTo(1, at(4))->rects, at(1).rects);
}

} // namespace
} // namespace zonedraft::test
