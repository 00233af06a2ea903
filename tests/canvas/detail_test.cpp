// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/component_item.h"
#include "tests/canvas/view_fixture.h"

/// How much of a card is drawn at which zoom.
namespace zonedraft::test {
namespace {

constexpr double kAround = 20; ///< board units around a card that belong to its picture

QImage pictureOf(NodeItem& item, double zoom)
{
    const QRectF area = item.rect().adjusted(-kAround, -kAround, kAround, kAround);
    QImage image((area.size() * zoom).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(-area.topLeft());
    item.paint(&painter, nullptr, nullptr);
    return image;
}

class Detail : public View {
protected:
    [[nodiscard]] std::vector<ComponentItem*> cards() const
    {
        std::vector<ComponentItem*> found;
        for (const auto& [id, rect] : scene->geometry().rects())
            if (NodeItem* item = scene->itemOf(id); item && !item->isContainer())
                found.push_back(static_cast<ComponentItem*>(item));
        return found;
    }
};

TEST_F(Detail, NoCardIsANamelessTileWhereOthersHaveNames)
{
    for (const char* design : {"ml-api-fixed", "genai-platform"}) {
        open(openTemplate(design));
        scene->setLayers({.findings = false});
        for (const double zoom : {0.41, 0.42, 0.5, 0.59, 0.7})
            for (ComponentItem* item : cards()) {
                const QImage image = pictureOf(*item, zoom);
                const QPoint corner(static_cast<int>((kAround + item->rect().width() - 8) * zoom),
                                    static_cast<int>((kAround + item->rect().height() - 6) * zoom));
                EXPECT_NE(image.pixelColor(corner), scene->theme().category(item->kind()->category))
                    << design << ": " << item->name().text().toStdString() << " at " << zoom;
            }
    }
}

TEST_F(Detail, BadgesDoNotCoverNames)
{
    open(openTemplate("genai-platform"));
    int badges = 0;
    for (const double zoom : {0.42, 0.5, 0.59, 0.7})
        for (ComponentItem* item : cards()) {
            if (!item->worst()) continue;
            ++badges;
            const QImage with = pictureOf(*item, zoom);
            item->setFindingsShown(false);
            const QImage without = pictureOf(*item, zoom);
            item->setFindingsShown(true);
            const int top = static_cast<int>(kAround * zoom) + 6; // where letters may begin
            for (int y = top; y < with.height(); ++y)
                for (int x = 0; x < with.width(); ++x)
                    ASSERT_EQ(with.pixel(x, y), without.pixel(x, y))
                        << item->name().text().toStdString() << " at " << zoom << ", line " << y - top;
        }
    EXPECT_GT(badges, 8);
}

} // namespace
} // namespace zonedraft::test
