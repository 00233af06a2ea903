// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace zonedraft {

/// Draws amounts: a bar up to the expected one and a whisker from low to high.
class CostDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CostDelegate(const IconSource& icons, QObject* parent) : QStyledItemDelegate(parent), m_icons(icons) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintRange(QPainter& painter, const QRect& room, const QVariantList& range) const;
    const IconSource& m_icons;
};

/// The tree of costs; hides the bars where there is no room for them.
class CostView : public QTreeView {
    Q_OBJECT
public:
    explicit CostView(const IconSource& icons, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace zonedraft
