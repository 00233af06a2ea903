// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/finding_details.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/findings/opposing_view.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

QString ruleText(const std::string& text)
{
    return QCoreApplication::translate("rules", text.c_str());
}

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style=\"margin:4px 0 0 0\">%1</p>").arg(text);
}

} // namespace

FindingDetails::FindingDetails(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_text(new QLabel),
      m_opposing(new OpposingView(session, evaluation, services, this)), m_fix(new QPushButton(tr("Fix…"), this)),
      m_suppress(new QPushButton(tr("Accept…"), this)), m_reopen(new QPushButton(tr("Open again"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setOpenExternalLinks(true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_opposing);
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 6, 16, 8);
    buttons->setSpacing(8);
    m_suppress->setToolTip(tr("Say why it is fine here; it is no longer counted"));
    for (QPushButton* button : {m_fix, m_suppress, m_reopen}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    connect(m_fix, &QPushButton::clicked, this, &FindingDetails::fixRequested);
    connect(m_suppress, &QPushButton::clicked, this, &FindingDetails::suppressRequested);
    connect(m_reopen, &QPushButton::clicked, this, &FindingDetails::unsuppressRequested);
    show(nullptr);
}

void FindingDetails::show(const Finding* finding)
{
    const bool suppressed = finding && finding->state == FindingState::Suppressed;
    const Rule* rule = finding ? m_services.knowledge.rules()->find(finding->rule) : nullptr;
    m_fix->setVisible(finding && finding->state == FindingState::Open && rule && !rule->fixes.empty());
    m_suppress->setVisible(finding && finding->state == FindingState::Open);
    m_reopen->setVisible(suppressed);
    if (!finding) {
        m_opposing->clear();
        m_text->setText(tr("Choose a finding to see why it matters and what can be done."));
        return;
    }
    m_text->setText(text(*finding, rule));
    m_opposing->show(*finding);
}

QString FindingDetails::text(const Finding& finding, const Rule* rule) const
{
    const Theme& theme = m_services.icons.theme();
    const QColor color = theme.severity(finding.severity);
    QString out =
        QStringLiteral("<p style=\"margin:0; color:%1; font-size:11px\">%2 · %3</p>"
                       "<p style=\"margin:2px 0 0 0\"><b>%4</b></p>")
            .arg(color.name(), severityLabel(finding.severity), rule ? ruleCategoryLabel(rule->category) : QString(),
                 translated(finding.title).toHtmlEscaped());
    out += paragraph(translated(finding.detail).toHtmlEscaped());
    if (finding.state == FindingState::Unknown)
        out += paragraph(tr("This cannot be judged before something is stated."));
    if (finding.defaultJudged) out += paragraph(tr("Nobody set it, so AWS's default is judged."));
    if (finding.state == FindingState::Suppressed) {
        const QString until =
            finding.expires.empty() ? QString() : tr(" (until %1)").arg(QString::fromStdString(finding.expires));
        out += paragraph(tr("Accepted: %1%2").arg(QString::fromStdString(finding.reason).toHtmlEscaped(), until));
    }
    if (!rule) return out;
    out += paragraph(ruleText(rule->rationale).toHtmlEscaped());
    if (!rule->reference.empty()) {
        const QString link = QString::fromStdString(rule->reference).toHtmlEscaped();
        out += paragraph(
            QStringLiteral("<a href=\"%1\" style=\"color:%3\">%2</a>").arg(link, tr("Read on"), theme.accent.name()));
    }
    QStringList identifiers{QString::fromStdString(rule->id.str())};
    for (const auto& [catalogue, names] : rule->identifiers)
        for (const std::string& name : names) identifiers.append(QString::fromStdString(name));
    return out + QStringLiteral("<p style=\"margin:4px 0 0 0; color:%1; font-size:11px\">%2</p>")
                     .arg(theme.secondary.name(), identifiers.join(QStringLiteral(" · ")).toHtmlEscaped());
}

} // namespace zonedraft
