// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace zonedraft {

/// Draws headings that fold and rows of 36 px with a tile.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const IconSource& icons, QTreeView* view) : QStyledItemDelegate(view), m_icons(icons), m_view(view)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const IconSource& m_icons;
    QTreeView* m_view;
};

/// The list of the palette: one click folds a heading, a drag takes the tile along.
class PaletteView : public QTreeView {
    Q_OBJECT
public:
    explicit PaletteView(const IconSource& icons, QWidget* parent = nullptr);

protected:
    void startDrag(Qt::DropActions actions) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace zonedraft
