// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/theme.h"
#include "canvas/session/session.h"

#include <QByteArray>
#include <QImage>

#include <expected>

class QPainter;

namespace zonedraft {

enum class PictureFormat { Svg, Png, Pdf };

struct PictureOptions {
    PictureFormat format = PictureFormat::Svg;
    Theme theme = Theme::light();
    double scale = 1.0;                            ///< pixels per board unit, 0.1 to 8; PDF pages are made to fit
    bool costs = true;                             ///< monthly cost on the cards
    bool derived = false;                          ///< what follows from the components too
    bool transparent = false;                      ///< no background (SVG, PNG)
    std::set<NodeId> nodes{};                      ///< only the part of the board around these; empty = all
    std::shared_ptr<const ResourceSource> icons{}; ///< where `icons/` is; null = what ships with the program
    std::optional<QString> title{};                ///< heading of a PDF page; default: the design's title
};

/// The board as a file's content. Needs a QGuiApplication (platform `offscreen` or `minimal` will do), no display.
/// @error BadInput for an empty design, TooLarge for a PNG of more than 200 million pixels
[[nodiscard]] std::expected<QByteArray, Error> renderBoard(Session& session, const PictureOptions& options);
/// The same from a design that is in no session.
[[nodiscard]] std::expected<QByteArray, Error> renderBoard(const Design& design, std::shared_ptr<const Catalog> catalog,
                                                           std::unique_ptr<Evaluation> evaluation,
                                                           const PictureOptions& options);
/// For "copy as picture".
[[nodiscard]] QImage renderImage(Session& session, const PictureOptions& options);
/// Paints the board fitted into `target` (printing).
void paintBoard(Session& session, QPainter& painter, const QRectF& target, const PictureOptions& options);

} // namespace zonedraft
