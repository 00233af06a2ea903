// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace zonedraft {

/// Draws a finding: in a wide list as one line with columns, in a narrow one as two lines.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FindingDelegate(const IconSource& icons, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the button of a row is.
    [[nodiscard]] QRect fixRect(const QRect& row) const;
    [[nodiscard]] static bool narrow(int width);

private:
    void paintTexts(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    const IconSource& m_icons;
    int m_fixWidth; ///< of the button, in the user's language
};

/// A list of findings: Enter and click choose, the button at the end of a row asks for the fix.
class FindingsView : public QListView {
    Q_OBJECT
public:
    explicit FindingsView(const IconSource& icons, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex& index);
    void fixRequested(const QModelIndex& index);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    FindingDelegate* m_delegate;
    bool m_narrow = false;
};

} // namespace zonedraft
