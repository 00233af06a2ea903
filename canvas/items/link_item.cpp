// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/items/link_item.h"

#include <QLineF>
#include <QStyleOptionGraphicsItem>

#include <cmath>
#include <limits>

namespace zonedraft {
namespace {

constexpr double kLabelBeside = 9; ///< px between a handle's middle and the label beside it
constexpr double kCorner = 6;
constexpr double kHandleRadius = 5;
constexpr double kHandleOffset = 7; ///< from the component, so that the whole handle is seen
constexpr double kHandleReach = 9;

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF off = point - (a + t * along);
    return std::hypot(off.x(), off.y());
}

QRectF segmentRect(QPointF a, QPointF b)
{
    return QRectF(a, b).normalized().adjusted(-14, -14, 14, 14);
}

} // namespace

QPainterPath roundedPath(const layout::Polyline& points, double radius)
{
    QPainterPath path;
    if (points.empty()) return path;
    path.moveTo(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]);
        const QLineF out(points[i], points[i + 1]);
        const double r = std::min({radius, in.length() / 2, out.length() / 2});
        if (r < 0.5) {
            path.lineTo(points[i]);
            continue;
        }
        path.lineTo(in.pointAt(r / in.length()));
        path.quadTo(points[i], out.pointAt(r / out.length()));
    }
    if (points.size() > 1) path.lineTo(points.back());
    return path;
}

QPolygonF arrowHead(const layout::Polyline& points, double length)
{
    if (points.size() < 2) return {};
    const QPointF tip = points.back();
    QPointF back = points[points.size() - 2] - tip;
    const double size = std::hypot(back.x(), back.y());
    if (size < 0.5) return {};
    back /= size;
    const QPointF side(-back.y(), back.x());
    return QPolygonF({tip, tip + back * length + side * length * 0.42, tip + back * length - side * length * 0.42});
}

QPen linkPen(Name kind, const QColor& color, double width)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (kind == "data") pen.setDashPattern({5, 3});
    if (kind == "event") {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.6});
        pen.setWidthF(width * 1.35);
    }
    if (kind == "dependency") {
        pen.setDashPattern({8, 3, 1.5, 3});
        pen.setWidthF(width * 0.8);
    }
    return pen;
}

void LinkItem::setPath(const layout::Polyline& path)
{
    if (path == m_points) return;
    prepareGeometryChange();
    m_points = path;
    m_arrow = arrowHead(m_points);
    layout::Polyline line = m_points;
    if (!m_arrow.isEmpty()) line.back() = (m_arrow[1] + m_arrow[2]) / 2; // the line ends inside the arrow
    m_path = roundedPath(line, kCorner);
    m_bounds = QPolygonF(QList<QPointF>(m_points.begin(), m_points.end())).boundingRect().adjusted(-14, -14, 14, 14);
    const double width = 24.0 + 8.0 * static_cast<double>(m_label.text().size());
    m_bounds = m_bounds.united(QRectF(labelPosition() - QPointF(width / 2, 36), QSizeF(1.5 * width + 24, 48)));
}

void LinkItem::refresh(const Session& session)
{
    const Link* link = session.design().find(m_link);
    if (!link) return;
    m_kind = link->kind;
    m_enabled = session.evaluation().enabled(m_link);
    const Value protocol = session.evaluation().effective(m_link, Name("protocol"));
    const Value port = session.evaluation().effective(m_link, Name("port"));
    QStringList words;
    if (protocol.isText()) words += QString::fromStdString(*protocol.asText()).toUpper();
    if (port.isNumber()) words += QString::number(static_cast<int>(*port.asNumber()));
    if (words.isEmpty()) words += catalogText(link->kind.str());
    m_label.setText(words.join(QLatin1Char(' ')));
    m_worst.reset();
    for (const BoardFinding& finding : session.evaluation().findingsOf(m_link))
        if (!m_worst || finding.severity < *m_worst) m_worst = finding.severity;
    const layout::Polyline points = std::exchange(m_points, {});
    setPath(points);
    update();
}

QPointF LinkItem::labelPosition() const
{
    double best = -1;
    QPointF middle;
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const QLineF segment(m_points[i - 1], m_points[i]);
        const double weight = segment.length() * (std::abs(segment.dy()) < 1 ? 1.6 : 1.0);
        if (weight <= best) continue;
        best = weight;
        middle = segment.center();
    }
    return middle;
}

double LinkItem::distanceTo(QPointF point) const
{
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < m_points.size(); ++i)
        best = std::min(best, distanceToSegment(point, m_points[i - 1], m_points[i]));
    return best;
}

int LinkItem::segmentAt(QPointF point) const
{
    int nearest = 0;
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const double distance = distanceToSegment(point, m_points[i - 1], m_points[i]);
        if (distance >= best) continue;
        best = distance;
        nearest = static_cast<int>(i) - 1;
    }
    return nearest;
}

bool LinkItem::touches(const QRectF& area) const
{
    for (std::size_t i = 1; i < m_points.size(); ++i)
        if (segmentRect(m_points[i - 1], m_points[i]).intersects(area)) return true;
    return false;
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const bool labelled = hovered() || marked();
    if (!labelled && !touches(option->exposedRect)) return; // its bounds are mostly empty
    painter->setRenderHint(QPainter::Antialiasing, true);
    const Theme& theme = m_kit.theme();
    QColor color = theme.link;
    if (m_worst && *m_worst <= Severity::High) color = theme.severity(*m_worst);
    if (hovered() || marked() || m_lit) color = theme.accent;
    if (!m_enabled) painter->setOpacity(painter->opacity() * 0.4);
    const double scale = scaleOf(*painter);
    const double width = (marked() ? 2.2 : hovered() || m_lit ? 2.0 : 1.4) / std::min(1.0, std::max(scale, 0.5));
    paintLine(*painter, color, width);
    paintArrow(*painter, color);
    if (labelled && scale >= kDetailScale * 0.8) paintLabel(*painter);
    if (marked()) paintHandles(*painter);
}

/// Small rings on the segments' middles (drag them to bend the link), discs at the ends (drag them elsewhere).
void LinkItem::paintHandles(QPainter& painter) const
{
    const Theme& theme = m_kit.theme();
    const double scale = scaleOf(painter);
    painter.setPen(QPen(theme.accent, 1.5 / scale));
    painter.setBrush(theme.card);
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const QLineF segment(m_points[i - 1], m_points[i]);
        if (segment.length() * scale > 40) painter.drawEllipse(segment.center(), 3.5 / scale, 3.5 / scale);
    }
    if (m_points.size() < 2) return;
    painter.setPen(QPen(theme.card, 1.5 / scale));
    painter.setBrush(theme.accent);
    const double radius = kHandleRadius / std::min(1.0, scale);
    for (const LinkEnd end : {LinkEnd::Source, LinkEnd::Target}) painter.drawEllipse(handleOf(end), radius, radius);
}

QPointF LinkItem::handleOf(LinkEnd end) const
{
    if (m_points.size() < 2) return {};
    const bool source = end == LinkEnd::Source;
    const QLineF first =
        source ? QLineF(m_points[0], m_points[1]) : QLineF(m_points.back(), m_points[m_points.size() - 2]);
    const double length = first.length();
    return length < 0.5 ? first.p1() : first.pointAt(std::min(kHandleOffset, length / 3) / length);
}

std::optional<LinkEnd> LinkItem::endAt(QPointF point, double scale) const
{
    if (!marked() || m_points.size() < 2) return std::nullopt;
    const double reach = kHandleReach / std::min(1.0, scale);
    for (const LinkEnd end : {LinkEnd::Target, LinkEnd::Source})
        if (QLineF(point, handleOf(end)).length() <= reach) return end;
    return std::nullopt;
}

void LinkItem::paintLine(QPainter& painter, const QColor& color, double width) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linkPen(m_kind, color, m_kind == "replication" ? width * 2.6 : width));
    painter.drawPath(m_path);
    if (m_kind == "replication") { // a double line: the middle is taken out again
        painter.setPen(QPen(m_kit.theme().board, width * 0.9, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(m_path);
    }
}

void LinkItem::paintArrow(QPainter& painter, const QColor& color) const
{
    if (m_arrow.isEmpty()) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(m_arrow);
}

void LinkItem::paintLabel(QPainter& painter) const
{
    if (m_label.empty()) return;
    const Theme& theme = m_kit.theme();
    const int pixels = textPixels(painter, 11);
    const double scale = scaleOf(painter);
    const double width = m_label.width(m_kit, pixels, QFont::Medium) / scale + 14;
    const double height = std::max(18.0, (pixels + 6) / scale);
    const QPointF middle = labelPosition();
    QRectF pill(middle.x() - width / 2, middle.y() - height / 2, width, height);
    if (marked()) { // beside the handle in the segment's middle
        const auto at = static_cast<std::size_t>(segmentAt(middle));
        const bool upright = std::abs(m_points[at + 1].x() - m_points[at].x()) < 1;
        if (upright)
            pill.moveLeft(middle.x() + kLabelBeside / scale);
        else
            pill.moveBottom(middle.y() - kLabelBeside / scale);
    }
    painter.setPen(QPen(theme.accent, 1 / scale));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    m_label.paint(painter, m_kit, pill, pixels, QFont::Medium, theme.text, Qt::AlignHCenter);
}

} // namespace zonedraft
