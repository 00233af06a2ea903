// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/derived_item.h"
#include "canvas/render/render_board.h"
#include "canvas/scene/derived_layer.h"
#include "canvas/view/board_outline.h"
#include "tests/canvas/view_fixture.h"

/// Derived nodes on the board, on demand.
namespace zonedraft::test {
namespace {

class Derived : public View {
protected:
    void showDerived()
    {
        BoardLayers layers = scene->layers();
        layers.derived = true;
        scene->setLayers(layers);
    }
    /// One that is a card of its own.
    [[nodiscard]] const DerivedItem* anyCard() const
    {
        for (const auto& [id, item] : scene->derived().items())
            if (!item->place().onCell) return item;
        return nullptr;
    }
};

TEST_F(Derived, AreShownBesideWhatIsThereAndMoveNothing)
{
    for (const char* name : {"ml-api", "three-tier-web"}) {
        open(openTemplate(name));
        const auto before = scene->geometry().rects();
        EXPECT_TRUE(scene->derived().items().empty());
        showDerived();
        view->fit();
        keep(QStringLiteral("derived-%1.png").arg(QLatin1String(name)));
        EXPECT_EQ(scene->geometry().rects(), before);
        ASSERT_GT(scene->derived().items().size(), 5U);
        std::size_t derived = 0, subnets = 0;
        for (const auto& [id, node] : session->design().nodes()) derived += session->evaluation().derivedOf(id).size();
        EXPECT_EQ(scene->derived().items().size(), derived) << "every one of them";
        for (const auto& [id, item] : scene->derived().items()) {
            subnets += item->place().onCell;
            for (const auto& [other, rect] : before) {
                const bool card = session->design().childrenOf(other).empty();
                const bool covers = !item->place().onCell && card && rect.intersects(item->rect());
                EXPECT_FALSE(covers) << id.str() << " over " << other.str();
            }
            for (const auto& [other, beside] : scene->derived().items())
                EXPECT_FALSE(other != id && beside->rect().intersects(item->rect())) << id.str() << other.str();
        }
        EXPECT_GT(subnets, 0U) << "they are the cells";
    }
}

TEST_F(Derived, AreSelectedButNeitherMovedNorDeletedWithAReason)
{
    open(openTemplate("ml-api"));
    showDerived();
    const Design before = session->design();
    const DerivedItem* item = anyCard();
    ASSERT_TRUE(item);
    const NodeId id = item->node();
    view->centerOn(item->rect().center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(item->rect().center()));
    EXPECT_EQ(session->selection().singleNode(), id);
    EXPECT_TRUE(item->marked());
    drag(item->rect().center(), item->rect().center() + QPointF(80, 0));
    EXPECT_EQ(refusals.size(), 1);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Delete);
    EXPECT_EQ(refusals.size(), 3) << refusals.join(u'|').toStdString();
    EXPECT_TRUE(session->design() == before);
    bool asked = false;
    QObject::connect(view.get(), &BoardView::detailsRequested, [&] { asked = true; });
    QTest::keyClick(view.get(), Qt::Key_Return);
    EXPECT_TRUE(asked) << "the inspector has origin, reason and overrides";
}

TEST_F(Derived, AreReachedByTabAndReadInTheOutline)
{
    open(openTemplate("ml-api"));
    showDerived();
    std::set<NodeId> seen;
    const std::size_t all = session->design().nodeCount() + scene->derived().items().size();
    for (std::size_t i = 0; i < all; ++i) {
        QTest::keyClick(view.get(), Qt::Key_Tab);
        if (const auto id = session->selection().singleNode()) seen.insert(*id);
    }
    EXPECT_EQ(seen.size(), all);
    std::size_t read = 0;
    const auto count = [&](auto& self, const OutlineEntry& entry) -> void {
        read += entry.node && entry.node->derived();
        for (const auto& child : entry.children) self(self, *child);
    };
    count(count, *makeOutline(*scene));
    EXPECT_EQ(read, scene->derived().items().size());
}

TEST_F(Derived, AreTilesFarAwayAndInPicturesWhenTheyAreShown)
{
    open(openTemplate("ml-api"));
    const auto colours = [](const QImage& image, const QRectF& at) {
        std::set<QRgb> seen;
        for (int y = static_cast<int>(at.top()); y < static_cast<int>(at.bottom()); ++y)
            for (int x = static_cast<int>(at.left()); x < static_cast<int>(at.right()); ++x)
                if (image.rect().contains(x, y)) seen.insert(image.pixel(x, y));
        return seen.size();
    };
    showDerived();
    const DerivedItem* item = anyCard();
    ASSERT_TRUE(item);
    const QRectF rect = item->rect();
    view->setZoom(0.3);
    view->centerOn(rect.center());
    const QRectF onScreen(view->mapFromScene(rect.topLeft()), view->mapFromScene(rect.bottomRight()));
    EXPECT_GT(colours(view->viewport()->grab().toImage(), onScreen), 1U) << "a tile stands there";
    keep(QStringLiteral("derived-far.png"));
    scene->setLayers({});
    EXPECT_EQ(colours(view->viewport()->grab().toImage(), onScreen), 1U) << "and nothing else";

    PictureOptions options;
    const QImage without = renderImage(*session, options);
    options.derived = true;
    EXPECT_NE(renderImage(*session, options), without) << "they are in the picture";
    const auto svg = renderBoard(*session, options);
    ASSERT_TRUE(svg);
    std::size_t named = 0;
    showDerived();
    for (const auto& [id, derived] : scene->derived().items())
        named += svg->contains(derived->label().toHtmlEscaped().toUtf8());
    EXPECT_GT(named, 3U);
}

TEST_F(Derived, KeepOffNotesAndBordersAndDoNotRepeatTheirOwner)
{
    open(openTemplate("ml-api"));
    showDerived();
    for (const auto& [id, item] : scene->derived().items()) {
        if (item->place().onCell) continue;
        const QString owner = QString::fromStdString(session->design().find(item->owner())->displayName());
        EXPECT_FALSE(item->label().startsWith(owner + QLatin1Char(' '))) << item->label().toStdString();
        const QRectF region = *scene->geometry().rectOf(node("region"));
        EXPECT_TRUE(region.contains(item->rect()) || !region.intersects(item->rect())) << id.str() << " hangs out";
    }
    const QRectF shown = scene->derived().bounds();
    const QRectF drawn = scene->geometry().bounds();
    for (const QPointF corner : {drawn.bottomLeft() + QPointF(0, 40), shown.topLeft(), shown.center()}) {
        ASSERT_TRUE(session->apply(PutBoardNote{"note-1", BoardNote{corner.x(), corner.y(), 400, 200, "Here"}}, {}));
        scene->setLayers({});
        showDerived();
        const QRectF sheet(corner, QSizeF(400, 200));
        for (const auto& [id, item] : scene->derived().items())
            EXPECT_FALSE(!item->place().onCell && item->rect().intersects(sheet)) << id.str() << " over a note";
    }
}

TEST_F(Derived, FollowTheDesignAndGoWhenTheyAreNotWanted)
{
    open(openTemplate("ml-api"));
    showDerived();
    const auto count = scene->derived().items().size();
    ASSERT_TRUE(session->apply(RemoveNode{node("sessions")}, QStringLiteral("Delete")));
    QTest::qWait(300);
    for (const auto& [id, item] : scene->derived().items()) EXPECT_NE(id.owner(), node("sessions"));
    session->undo();
    QTest::qWait(300);
    EXPECT_EQ(scene->derived().items().size(), count);
    scene->setLayers({});
    EXPECT_TRUE(scene->derived().items().empty());
}

} // namespace
} // namespace zonedraft::test
