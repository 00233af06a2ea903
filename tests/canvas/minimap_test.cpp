// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/minimap.h"
#include "tests/canvas/view_fixture.h"

namespace zonedraft::test {
namespace {

using MinimapShown = View;

TEST_F(MinimapShown, SaysWhyNothingIsSeenWhenItIsSwitchedWhileAllIsInView)
{
    open(openTemplate("ml-api"));
    view->setZoom(0.5);
    view->fit();
    const auto* minimap = view->findChild<Minimap*>();
    ASSERT_TRUE(minimap);
    ASSERT_FALSE(minimap->isVisible());
    QStringList hints;
    QObject::connect(view.get(), &BoardView::hintChanged, [&](const QString& text) { hints += text; });
    view->setMinimapVisible(false);
    view->setMinimapVisible(true);
    ASSERT_EQ(hints.size(), 2);
    EXPECT_TRUE(hints[1].contains(QLatin1String("out of view"))) << hints[1].toStdString();
    view->setZoom(2);
    EXPECT_TRUE(minimap->isVisible());
    view->setMinimapVisible(false);
    EXPECT_FALSE(minimap->isVisible());
    EXPECT_EQ(hints.size(), 2) << "that is seen";
}

TEST_F(MinimapShown, KeepsOffCards)
{
    open(openTemplate("ml-api"));
    const auto* minimap = view->findChild<Minimap*>();
    const QRectF card = *scene->geometry().rectOf(node("sessions"));
    for (const bool below : {true, false}) { // the card comes to where the minimap is
        const QPointF corner(view->viewport()->width() - 90.0, below ? view->viewport()->height() - 60.0 : 60.0);
        const QPointF middle = QRectF(view->viewport()->rect()).center();
        view->centerOn(card.center() - (corner - middle));
        ASSERT_TRUE(minimap->isVisible());
        const QRect onScreen = view->mapFromScene(card).boundingRect().translated(view->viewport()->pos());
        ASSERT_TRUE(view->viewport()->rect().intersects(onScreen));
        EXPECT_FALSE(minimap->geometry().intersects(onScreen)) << (below ? "below" : "above");
    }
}

} // namespace
} // namespace zonedraft::test
