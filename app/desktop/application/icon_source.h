// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/theme.h"
#include "engine/base/resources.h"
#include "engine/catalog/kind.h"

#include <QIcon>
#include <QObject>

namespace zonedraft {

/// Icons of the program in the colours of the theme, drawn from the shipped SVG files at any scale.
class IconSource : public QObject {
    Q_OBJECT
public:
    /// @param resources  must outlive this
    explicit IconSource(const ResourceSource& resources, QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    /// An action's icon ("undo"), with a paler one for disabled.
    [[nodiscard]] QIcon action(const QString& name) const;
    /// A component's glyph on the tile of its category.
    [[nodiscard]] QIcon kind(const Kind& kind) const;
    /// A severity's shape in its colour ("unknown" and "good" have shapes of their own).
    [[nodiscard]] QPixmap severity(Severity severity, int size, double devicePixelRatio = 1) const;
    [[nodiscard]] QPixmap status(const QString& name, const QColor& color, int size, double devicePixelRatio = 1) const;
    [[nodiscard]] QIcon application() const;

Q_SIGNALS:
    /// The theme is another one: ask for the icons again.
    void changed();

private:
    [[nodiscard]] QByteArray svg(const QString& path) const;

    const ResourceSource& m_resources;
    Theme m_theme = Theme::light();
};

} // namespace zonedraft
