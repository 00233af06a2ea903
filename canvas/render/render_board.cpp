// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/render/render_board.h"

#include "canvas/items/component_item.h"
#include "canvas/items/container_item.h"
#include "canvas/items/derived_item.h"
#include "canvas/items/link_item.h"
#include "canvas/items/note_item.h"
#include "canvas/scene/board_geometry.h"
#include "canvas/scene/layout_input.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QStyleOptionGraphicsItem>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace zonedraft {
namespace {

constexpr double kMargin = 32;
constexpr double kMostPixels = 200e6;
constexpr int kPdfResolution = 300;

/// The board's items without a scene, so that a program without windows can draw them.
class Picture {
public:
    Picture(const Session& session, const PictureOptions& options) : m_options(options), m_kit(options.icons)
    {
        m_kit.setTheme(options.theme);
        m_geometry.reset(session);
        for (const auto& [id, rect] : m_geometry.rects()) addNode(session, id, rect);
        for (const auto& [id, link] : session.design().links()) addLink(session, id, link);
        if (options.derived)
            for (const DerivedPlace& place : placeDerived(session, m_geometry)) addDerived(session, place);
        for (const auto& [id, note] : session.design().boardNotes()) {
            auto item = std::make_unique<NoteItem>(m_kit, id);
            item->setNote(note);
            if (options.nodes.empty()) m_bounds = m_bounds.united(item->rect());
            m_items.push_back(std::move(item));
        }
        std::stable_sort(m_items.begin(), m_items.end(),
                         [](const auto& a, const auto& b) { return a->zValue() < b->zValue(); });
        if (options.nodes.empty()) m_bounds = m_bounds.united(m_geometry.bounds());
    }

    [[nodiscard]] bool empty() const { return m_items.empty() || m_bounds.isEmpty(); }
    [[nodiscard]] QRectF bounds() const { return m_bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin); }

    void paint(QPainter& painter, const QRectF& target)
    {
        const QRectF source = bounds();
        const double scale = std::min(target.width() / source.width(), target.height() / source.height());
        painter.save();
        painter.translate(target.center());
        painter.scale(scale, scale);
        painter.translate(-source.center());
        QStyleOptionGraphicsItem option;
        option.exposedRect = source;
        for (const auto& item : m_items) {
            painter.save();
            item->paint(&painter, &option, nullptr);
            painter.restore();
        }
        painter.restore();
    }

private:
    void addNode(const Session& session, NodeId id, const QRectF& rect)
    {
        std::unique_ptr<NodeItem> item;
        if (isContainer(session, id) && !m_geometry.collapsed(id)) {
            auto box = std::make_unique<ContainerItem>(m_kit, id);
            box->setGrid(m_geometry.gridOf(id));
            box->setZValue(m_geometry.depthOf(id));
            item = std::move(box);
        } else {
            auto card = std::make_unique<ComponentItem>(m_kit, id);
            card->setCostShown(m_options.costs);
            card->setZValue(kCardLayer);
            item = std::move(card);
        }
        item->setRect(rect);
        item->refresh(session);
        if (m_options.nodes.contains(id)) m_bounds = m_bounds.united(rect);
        m_items.push_back(std::move(item));
    }

    void addDerived(const Session& session, const DerivedPlace& place)
    {
        auto item = std::make_unique<DerivedItem>(m_kit);
        item->setPlace(place, session);
        if (m_options.nodes.empty() || m_options.nodes.contains(place.owner)) m_bounds = m_bounds.united(item->rect());
        m_items.push_back(std::move(item));
    }

    void addLink(const Session& session, LinkId id, const Link& link)
    {
        const layout::Polyline* path = m_geometry.pathOf(id);
        if (!path) return;
        auto item = std::make_unique<LinkItem>(m_kit, id);
        item->setPath(*path);
        item->refresh(session);
        if (m_options.nodes.contains(link.from) && m_options.nodes.contains(link.to))
            m_bounds = m_bounds.united(item->boundingRect());
        m_items.push_back(std::move(item));
    }

    const PictureOptions& m_options;
    PaintKit m_kit;
    BoardGeometry m_geometry;
    std::vector<std::unique_ptr<BoardItem>> m_items;
    QRectF m_bounds;
};

QImage paintImage(Picture& picture, const PictureOptions& options, double scale)
{
    const QSize size = (picture.bounds().size() * scale).toSize();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.fill(options.transparent ? QColor(Qt::transparent) : options.theme.board);
    QPainter painter(&image);
    picture.paint(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

void paintSvg(Picture& picture, const PictureOptions& options, QBuffer& buffer, const QString& title)
{
    const QRectF area(QPointF(), picture.bounds().size() * options.scale);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(area.size().toSize());
    svg.setViewBox(area);
    svg.setTitle(title);
    svg.setDescription(QStringLiteral("Zonedraft"));
    QPainter painter(&svg);
    if (!options.transparent) painter.fillRect(area, options.theme.board);
    picture.paint(painter, area);
}

void paintPdf(Picture& picture, const PictureOptions& options, QBuffer& buffer, const QString& title)
{
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kPdfResolution);
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Zonedraft"));
    const bool wide = picture.bounds().width() > picture.bounds().height();
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
                                  QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    QPainter painter(&pdf);
    const QRectF page(0, 0, pdf.width(), pdf.height());
    const double heading = title.isEmpty() ? 0 : kPdfResolution * 0.3;
    if (options.theme.dark) painter.fillRect(page, options.theme.board);
    if (heading > 0) {
        QFont font;
        font.setPixelSize(static_cast<int>(heading * 0.5));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(options.theme.text);
        painter.drawText(QRectF(0, 0, page.width(), heading), Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    picture.paint(painter, page.adjusted(0, heading, 0, 0));
}

} // namespace

std::expected<QByteArray, Error> renderBoard(Session& session, const PictureOptions& options)
{
    Picture picture(session, options);
    if (picture.empty())
        return std::unexpected(makeError(
            ErrorCode::BadInput, ZD_NOOP("canvas", "There is nothing on the board to draw. Add a component first.")));
    const double scale = std::clamp(options.scale, 0.1, 8.0);
    const QSizeF size = picture.bounds().size() * scale;
    if (options.format == PictureFormat::Png && size.width() * size.height() > kMostPixels)
        return std::unexpected(makeError(
            ErrorCode::TooLarge,
            ZD_NOOP("canvas",
                    "The picture would have more than 200 million pixels. Choose a smaller scale, SVG or PDF.")));
    const QString title = options.title.value_or(QString::fromStdString(session.design().title()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (options.format) {
    case PictureFormat::Svg: paintSvg(picture, options, buffer, title); break;
    case PictureFormat::Pdf: paintPdf(picture, options, buffer, title); break;
    case PictureFormat::Png: paintImage(picture, options, scale).save(&buffer, "PNG"); break;
    }
    return bytes;
}

std::expected<QByteArray, Error> renderBoard(const Design& design, std::shared_ptr<const Catalog> catalog,
                                             std::unique_ptr<Evaluation> evaluation, const PictureOptions& options)
{
    Session session(std::move(catalog), std::move(evaluation));
    session.setDesign(design);
    return renderBoard(session, options);
}

QImage renderImage(Session& session, const PictureOptions& options)
{
    Picture picture(session, options);
    const QSizeF size = picture.bounds().size();
    const double most = std::sqrt(kMostPixels / std::max(1.0, size.width() * size.height()));
    return picture.empty() ? QImage()
                           : paintImage(picture, options, std::clamp(options.scale, 0.1, std::min(8.0, most)));
}

void paintBoard(Session& session, QPainter& painter, const QRectF& target, const PictureOptions& options)
{
    Picture picture(session, options);
    if (!picture.empty()) picture.paint(painter, target);
}

} // namespace zonedraft
