// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/status_bar.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/money_text.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace zonedraft {

/// How much of the budget the expected cost takes.
class BudgetBar : public QWidget {
public:
    BudgetBar(Services& services, QWidget* parent) : QWidget(parent), m_services(services)
    {
        setFixedSize(132, 22);
        setAccessibleName(StatusBar::tr("Budget"));
    }
    void show(double share, const QString& tip)
    {
        m_share = share;
        setToolTip(tip);
        setAccessibleDescription(tip);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_services.icons.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF groove(0, (height() - 6) / 2.0, 72, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(groove, 3, 3);
        QRectF filled = groove;
        filled.setWidth(groove.width() * std::clamp(m_share, 0.0, 1.0));
        painter.setBrush(m_share > 1 ? theme.critical : m_share > 0.8 ? theme.high : theme.good);
        painter.drawRoundedRect(filled, 3, 3);
        painter.setPen(theme.text);
        painter.drawText(QRect(78, 0, width() - 78, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         locale().toString(m_share * 100, 'f', 0) + QStringLiteral(" %"));
    }

private:
    Services& m_services;
    double m_share = 0;
};

StatusBar::StatusBar(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_evaluation(evaluation), m_services(services)
{
    setSizeGripEnabled(false);
    const auto button = [&](const QString& name) {
        auto* made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAccessibleName(name);
        return made;
    };
    for (QToolButton*& count : m_counts) {
        count = button(tr("Findings"));
        connect(count, &QToolButton::clicked, this, &StatusBar::findingsClicked);
        addWidget(count);
    }
    m_cost = button(tr("Monthly cost"));
    QFont figures = m_cost->font();
    figures.setBold(true);
    m_cost->setFont(figures);
    connect(m_cost, &QToolButton::clicked, this, &StatusBar::costClicked);
    addWidget(m_cost);
    m_delta = new QLabel(this);
    addWidget(m_delta);
    m_budget = new BudgetBar(services, this);
    addWidget(m_budget);
    m_hint = new QLabel(this);
    addWidget(m_hint, 1);
    m_layer = new QLabel(this);
    addPermanentWidget(m_layer);
    m_saved = new QLabel(this);
    addPermanentWidget(m_saved);
    m_zoom = button(tr("Zoom"));
    m_zoom->setToolTip(tr("Show at 100 %"));
    connect(m_zoom, &QToolButton::clicked, this, &StatusBar::zoomClicked);
    addPermanentWidget(m_zoom);
    connect(&session, &Session::changed, this, &StatusBar::follow);
    connect(&services.icons, &IconSource::changed, this, &StatusBar::refreshIcons);
    refreshIcons();
    setZoom(1);
}

void StatusBar::refreshIcons()
{
    const std::array severities{Severity::Critical, Severity::High, Severity::Medium};
    for (std::size_t at = 0; at < m_counts.size(); ++at) {
        m_counts[at]->setIcon(QIcon(m_services.icons.severity(severities[at], 16, devicePixelRatioF())));
        m_counts[at]->setIconSize({16, 16});
    }
    refresh();
}

void StatusBar::follow(const ChangeSet& changes)
{
    const auto& [before, after] = std::pair(changes.delta.costBefore, changes.delta.costAfter);
    m_delta->clear();
    if (!changes.everything && before && after && *before != *after) {
        if (const auto difference = after->minus(*before)) {
            const bool more = *after > *before;
            const Theme& theme = m_services.icons.theme();
            const Money size = more ? *difference : Money::micros(-difference->micros());
            m_delta->setText(QStringLiteral("<span style=\"color:%1\">%2 %3</span>")
                                 .arg((more ? theme.high : theme.good).name(),
                                      more ? QStringLiteral("▲") : QStringLiteral("▼"),
                                      moneyText(size).toHtmlEscaped()));
            m_delta->setToolTip(tr("What the last change does to the monthly cost"));
        }
    }
    refresh();
}

void StatusBar::refresh()
{
    const FindingCounts& counts = m_evaluation.engine().counts();
    const std::array<std::size_t, 3> numbers{counts.at(Severity::Critical), counts.at(Severity::High),
                                             counts.at(Severity::Medium)};
    const std::array<QString, 3> tips{tr("%n critical finding(s)", nullptr, static_cast<int>(numbers[0])),
                                      tr("%n high finding(s)", nullptr, static_cast<int>(numbers[1])),
                                      tr("%n medium finding(s)", nullptr, static_cast<int>(numbers[2]))};
    for (std::size_t at = 0; at < m_counts.size(); ++at) {
        m_counts[at]->setText(locale().toString(static_cast<qulonglong>(numbers[at])));
        m_counts[at]->setToolTip(tips[at]);
        m_counts[at]->setAccessibleDescription(tips[at]);
    }
    const CostTotal& total = m_evaluation.engine().total();
    m_cost->setText(tr("%1/mo").arg(totalText(total)));
    m_cost->setToolTip(tr("Expected cost per month, before tax; from %1 to %2. Click for the lines.")
                           .arg(moneyText(total.low), moneyText(total.high)));
    static const Name requirement("requirement"), budget("budget");
    const Value wanted = m_evaluation.engine().design().entry(requirement, budget);
    const double* amount = wanted.asNumber();
    m_budget->setVisible(amount && *amount > 0);
    if (amount && *amount > 0) {
        const double share = static_cast<double>(total.expected.micros()) / 1e6 / *amount;
        m_budget->show(share, tr("%1 of the budget of %2 a month")
                                  .arg(moneyText(total.expected),
                                       moneyText(Money::micros(static_cast<std::int64_t>(*amount * 1e6)))));
    }
    const Layer& layer = m_session.layer();
    m_layer->setVisible(layer.has_value());
    if (layer) {
        const Theme& theme = m_services.icons.theme();
        m_layer->setText(tr("Editing scenario %1").arg(QString::fromStdString(layer->str())));
        m_layer->setStyleSheet(QStringLiteral("background:%1;color:%2;border-radius:4px;padding:1px 8px;")
                                   .arg(theme.accent.name(), theme.onAccent.name()));
    }
}

void StatusBar::setSaved(const QString& text)
{
    m_saved->setText(text);
}

void StatusBar::setZoom(double zoom)
{
    m_zoom->setText(locale().toString(zoom * 100, 'f', 0) + QStringLiteral(" %"));
}

void StatusBar::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

} // namespace zonedraft
