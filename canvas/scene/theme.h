// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/name.h"
#include "engine/base/severity.h"

#include <QColor>
#include <QPalette>

namespace zonedraft {

/// All colours of the program, light or dark. A plain value: compare, copy, pass on.
/// Text has at least 4.5 : 1 against what it stands on, shapes and icons 3 : 1 (tests/canvas/theme_test.cpp).
struct Theme {
    bool dark = false;
    QColor window, panel, board;
    QColor text, secondary, line;
    QColor accent, onAccent; ///< selection, focus, primary button; text on it
    QColor critical, high, medium, low, good;
    QColor card, cardLine, cardHover; ///< a component's surface, border, and surface under the pointer
    QColor link;                      ///< lines between components
    QColor gridDots;                  ///< the board's fine grid
    QColor note, noteLine, noteText;
    QColor shadow;
    QColor onTile; ///< glyph on a category's tile

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme darkTheme();
    /// Follows the brightness of a palette's window colour.
    [[nodiscard]] static Theme matching(const QPalette& palette);

    /// The tile of a category: one hue each, all of equal weight, the same in light and dark.
    [[nodiscard]] QColor category(Name category) const;
    [[nodiscard]] QColor severity(Severity severity) const;
    /// A palette for widgets in these colours.
    [[nodiscard]] QPalette palette() const;

    /// How a container is drawn.
    struct Surface {
        QColor border, fill, title, detail; ///< detail: further text, such as an address range
        bool dashed = false;
    };
    enum class Container { Region, Vpc, Zone, PublicSubnet, PrivateSubnet, IsolatedSubnet, Group };
    [[nodiscard]] Surface container(Container container) const;

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// Contrast of two opaque colours after WCAG 2.2: 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
/// `over` (may be translucent) painted on `under`.
[[nodiscard]] QColor blended(const QColor& over, const QColor& under);

} // namespace zonedraft
