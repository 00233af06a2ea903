// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/container_item.h"
#include "canvas/scene/board_geometry.h"
#include "canvas/scene/label_areas.h"
#include "canvas/scene/layout_input.h"
#include "tests/canvas/view_fixture.h"

/// How the shipped templates look when they are opened: measured, not seen.
namespace zonedraft::test {
namespace {

struct Label {
    std::string what;
    QRectF place;
};

/// The texts of every container of a design as they stand on the board.
std::vector<Label> labelsOf(const Session& session, const BoardGeometry& geometry)
{
    std::vector<Label> labels;
    for (const auto& [id, rect] : geometry.rects()) {
        if (!isContainer(session, id)) continue;
        const std::string& name = session.design().find(id)->displayName();
        const auto parent = session.design().find(id)->parent;
        const Kind* kind = session.kindOf(id);
        const TitleAreas title = titleAreas(rect, name.size(), kind && kind->card, parent && geometry.gridOf(*parent));
        labels.push_back({"the title of " + id.str(), title.tab});
        if (!title.detail.isEmpty()) labels.push_back({"the detail of " + id.str(), title.detail});
        const layout::GridGeometry* grid = geometry.gridOf(id);
        if (!grid) continue;
        for (const QRectF& zone : grid->zoneBands) labels.push_back({"a zone of " + id.str(), zoneLabelArea(zone)});
        for (const QRectF& cell : grid->cells) labels.push_back({"a subnet of " + id.str(), cellLabelArea(cell)});
    }
    return labels;
}

class OpenedTemplate : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        m_session = openTemplate(GetParam());
        m_geometry.reset(*m_session);
    }
    std::unique_ptr<Session> m_session;
    BoardGeometry m_geometry;
};

TEST_P(OpenedTemplate, LinksRunThroughNoTitleAndNoAddressRange)
{
    const std::vector<Label> labels = labelsOf(*m_session, m_geometry);
    for (const auto& [id, link] : m_session->design().links()) {
        const auto* path = m_geometry.pathOf(id);
        ASSERT_TRUE(path) << id.str();
        for (std::size_t i = 1; i < path->size(); ++i) {
            const QRectF piece = QRectF((*path)[i - 1], (*path)[i]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
            for (const Label& label : labels)
                EXPECT_FALSE(piece.intersects(label.place)) << id.str() << " runs through " << label.what;
        }
    }
}

TEST_P(OpenedTemplate, ALoadBalancerOverAllZonesLeadsStraightDownToTheServiceBelow)
{
    const Design& design = m_session->design();
    for (const auto& [id, link] : design.links()) {
        const Node* to = design.find(link.to);
        if (design.find(link.from)->kind != "aws.load_balancer" || to->kind != "aws.ecs_service") continue;
        const QRectF from = *m_geometry.rectOf(link.from);
        const QRectF below = *m_geometry.rectOf(link.to);
        if (below.width() < from.width() * 0.8) continue; // one of several
        EXPECT_EQ(m_geometry.pathOf(id)->size(), 2u) << id.str();
    }
}

TEST_P(OpenedTemplate, ThePrimaryRegionComesFirst)
{
    const Name primary("is_primary");
    for (const auto& [first, place] : m_geometry.rects())
        for (const auto& [later, other] : m_geometry.rects()) {
            if (m_session->evaluation().effective(first, primary) != Value(true) ||
                m_session->evaluation().effective(later, primary) != Value(false))
                continue;
            EXPECT_TRUE(other.left() >= place.right() || other.top() >= place.bottom())
                << later.str() << " stands before " << first.str();
        }
}

TEST_P(OpenedTemplate, WhatBelongsToACardOnTheBoardStandsUnderIt)
{
    const Design& design = m_session->design();
    for (const auto& [id, node] : design.nodes()) {
        const auto alias = node.properties.find(Name("alias"));
        if (node.parent || node.kind != "aws.route53_record" || alias == node.properties.end()) continue;
        const auto target = NodeId::parse(*alias->second.asText());
        const Node* drawn = target ? design.find(*target) : nullptr; // none when it is derived
        if (!drawn || drawn->parent) continue;
        const QRectF record = *m_geometry.rectOf(id);
        const QRectF edge = *m_geometry.rectOf(*target);
        EXPECT_EQ(record.left(), edge.left()) << id.str();
        EXPECT_LT(record.top() - edge.bottom(), 4 * layout::kCardSize.height()) << id.str();
        EXPECT_GT(record.top(), edge.bottom()) << id.str();
    }
}

INSTANTIATE_TEST_SUITE_P(All, OpenedTemplate,
                         testing::Values("static-site", "three-tier-web", "serverless-api", "event-pipeline", "ml-api",
                                         "ml-api-fixed", "serveml", "serveml-fixed", "xray-mlops", "xray-mlops-fixed",
                                         "awards-api", "awards-api-fixed", "genai-platform", "genai-platform-fixed"),
                         [](const auto& opened) {
                             std::string name = opened.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

class FarAway : public View {
protected:
    /// The colour just inside the right edge of a card.
    [[nodiscard]] QColor rightOf(NodeId id) const
    {
        const QRectF rect = *scene->geometry().rectOf(id);
        view->centerOn(rect.center());
        const QImage image = view->viewport()->grab().toImage();
        return image.pixelColor(at({rect.right(), rect.center().y()}) - QPoint(4, 0));
    }
    [[nodiscard]] NodeId firstOf(Name kind) const
    {
        for (const Node* node : session->design().nodesSortedById())
            if (node->kind == kind) return node->id;
        throw std::runtime_error("none of this kind: " + kind.str());
    }
};

TEST_F(FarAway, TheTitleOfARegionIsThereAtEveryZoom)
{
    open(openTemplate("serveml-fixed"));
    const NodeId region = firstOf(Name("aws.region"));
    const auto* item = dynamic_cast<const ContainerItem*>(scene->nodeItems().at(region));
    ASSERT_TRUE(item);
    for (const double zoom : {0.24, 0.27, 0.281, 0.285, 0.289, 0.29, 0.31, 0.4}) {
        view->setZoom(zoom);
        const QRectF rect = *scene->geometry().rectOf(region);
        view->centerOn(rect.topLeft());
        const QImage image = view->viewport()->grab().toImage();
        const QPoint corner = at(rect.topLeft());
        int letters = 0; // pixels in the colour of the title
        for (int x = corner.x() + 4; x < corner.x() + 60; ++x)
            for (int y = corner.y() + 2; y < corner.y() + 16; ++y) {
                const QColor pixel = image.pixelColor(x, y);
                letters += std::abs(pixel.lightness() - item->surface().title.lightness()) < 24;
            }
        EXPECT_GT(letters, 20) << "at " << zoom;
    }
}

TEST_F(FarAway, WhatIsFittedStaysFittedWhenTheBoardGetsAnotherSize)
{
    open(openTemplate("serveml-fixed"));
    view->fit();
    const double small = view->zoom();
    view->resize(1800, 1100);
    EXPECT_GT(view->zoom(), small * 1.1);
    const QRect port = view->viewport()->rect();
    EXPECT_LT((view->mapToScene(port.center()) - scene->contentRect().center()).manhattanLength() * view->zoom(), 6);
    view->setZoom(0.8); // from now on a person decides
    view->resize(1440, 900);
    EXPECT_EQ(view->zoom(), 0.8);
}

TEST_F(FarAway, ACardWithoutRoomForItsNameIsATile)
{
    open(openTemplate("genai-platform-fixed"));
    view->setZoom(0.32);
    const Theme& theme = scene->theme();
    EXPECT_EQ(rightOf(firstOf(Name("aws.cloudwatch_alarm"))).name(), theme.category(Name("observability")).name());
    EXPECT_EQ(rightOf(firstOf(Name("aws.load_balancer"))).name(), theme.card.name()) << "a wide one has its name";
}

} // namespace
} // namespace zonedraft::test
