// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/label_areas.h"

#include <algorithm>

namespace zonedraft {
namespace {

constexpr double kInset = 10;        ///< from the left edge to the first letter
constexpr double kBadgeRoom = 44;    ///< a badge with two digits at the right end of the card below
constexpr double kWidestCell = 224;  ///< name and range at 70 %, where letters are largest on the board
constexpr double kWidestZone = 128;  ///< "ap-southeast-1a" at 70 %
constexpr double kTabFrame = 48;     ///< icon and insets of a title's tab
constexpr double kLetterWidth = 8.2; ///< of a bold letter of 12 pixels, on average
constexpr double kDetailWidth = 140; ///< "10.0.0.0/16 · 3 zones"
constexpr double kBetween = 48;      ///< at least so much between a name and a detail that stands apart
constexpr double kTitleHeight = layout::kTitleBand;

} // namespace

QRectF cellLabelArea(const QRectF& cell)
{
    const double width = std::min(cell.width() - kInset - kBadgeRoom, kWidestCell);
    return {cell.left() + kInset, cell.top() + 3, std::max(width, 0.0), layout::kCellTitle - 6};
}

QRectF zoneLabelArea(const QRectF& zoneBand)
{
    const double width = std::min(zoneBand.width() - kInset - kBadgeRoom, kWidestZone);
    return {zoneBand.left() + kInset, zoneBand.top() + 2, std::max(width, 0.0), layout::kZoneBand - 4};
}

TitleAreas titleAreas(const QRectF& container, std::size_t letters, bool detail, bool inSubnets)
{
    const double name = kTabFrame + kLetterWidth * static_cast<double>(letters);
    const double apart = kDetailWidth + kBadgeRoom;
    const auto tab = [&](double wanted) {
        return QRectF(container.left(), container.top(), std::min(wanted, container.width()), kTitleHeight);
    };
    if (!detail) return {tab(name), {}};
    if (!inSubnets || name + apart + kBetween > container.width()) return {tab(name + kDetailWidth), {}};
    return {tab(name), {container.right() - apart, container.top(), kDetailWidth, kTitleHeight}};
}

} // namespace zonedraft
