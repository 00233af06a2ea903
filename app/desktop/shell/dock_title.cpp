// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/dock_title.h"

#include "app/desktop/panels/common/themed_controls.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace zonedraft {
namespace {

constexpr int kHeight = 34;
constexpr int kButton = 22;

} // namespace

DockTitle::DockTitle(QDockWidget& dock, const IconSource& icons)
    : QWidget(&dock), m_name(new QLabel(dock.windowTitle(), this))
{
    setAttribute(Qt::WA_StyledBackground); // painted by the style sheet
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 1);
    row->setSpacing(4);
    m_name->setProperty("role", "dock");
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_name, 1);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setFixedSize(kButton, kButton);
    close->setIconSize(QSize(14, 14));
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close this panel; the menu “View › Panels” opens it again"));
    close->setAccessibleName(tr("Close %1").arg(dock.windowTitle()));
    setThemedIcon(close, icons, QStringLiteral("close"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);
    connect(&dock, &QWidget::windowTitleChanged, m_name, &QLabel::setText);
}

QSize DockTitle::sizeHint() const
{
    return {QWidget::sizeHint().width(), kHeight};
}

QSize DockTitle::minimumSizeHint() const
{
    return {kButton + 40, kHeight};
}

} // namespace zonedraft
