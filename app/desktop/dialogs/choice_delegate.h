// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zonedraft {

class IconSource;

/// Paints one row of a list to choose from: a tile of one size whatever the icon, the text, and on the right in grey
/// what it is.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, TileRole };
    ChoiceDelegate(const IconSource& icons, QObject* parent) : QStyledItemDelegate(parent), m_icons(icons) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the tile of a row stands: the same square in every row.
    [[nodiscard]] static QRect tileIn(const QRect& row);

private:
    const IconSource& m_icons;
};

} // namespace zonedraft
