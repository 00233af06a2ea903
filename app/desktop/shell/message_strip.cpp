// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/message_strip.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/dialogs/start_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace zonedraft {
namespace {

constexpr int kShownMilliseconds = 12000;
constexpr int kTop = 12; ///< pixels to the edge
constexpr int kWidest = 640;

} // namespace

MessageStrip::MessageStrip(Services& services, QWidget* over) : QFrame(over)
{
    setObjectName(QStringLiteral("message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(services.icons.action(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&services.icons, &IconSource::changed, close,
            [close, &services] { close->setIcon(services.icons.action(QStringLiteral("close"))); });
    layout->addWidget(close, 0, Qt::AlignTop);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
    if (auto* pages = qobject_cast<QStackedWidget*>(over))
        connect(pages, &QStackedWidget::currentChanged, this, [this] {
            if (isVisible()) place(), raise();
        });
}

void MessageStrip::tell(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
}

void MessageStrip::place()
{
    const int width = std::min(kWidest, parentWidget()->width() - 48);
    setFixedWidth(std::max(200, width));
    const int height = heightForWidth(this->width());
    resize(this->width(), height > 0 ? height : sizeHint().height());
    // The start page's headline is at its top, the board's hints are at its bottom.
    const auto* pages = qobject_cast<QStackedWidget*>(parentWidget());
    const bool start = pages && qobject_cast<StartPage*>(pages->currentWidget());
    move((parentWidget()->width() - this->width()) / 2,
         start ? parentWidget()->height() - this->height() - kTop : kTop);
}

bool MessageStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

} // namespace zonedraft
