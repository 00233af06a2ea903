// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/opposing_view.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/money_text.h"
#include "app/desktop/panels/common/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <algorithm>

namespace zonedraft {
namespace {

QLabel* wrapped(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

/// "Environment: prod" in the words of the catalog.
QString entryText(const Catalog& catalog, const DecidingEntry& entry)
{
    const std::vector<PropertySpec>& specs = entry.section == "project"       ? catalog.projectProperties()
                                             : entry.section == "requirement" ? catalog.requirementProperties()
                                                                              : catalog.loadProperties();
    const auto spec =
        std::find_if(specs.begin(), specs.end(), [&](const auto& each) { return each.name == entry.key; });
    return spec == specs.end() ? QString::fromStdString(entry.key.str() + ": " + entry.value.display())
                               : QStringLiteral("%1: %2").arg(catalogText(spec->label), valueText(*spec, entry.value));
}

} // namespace

OpposingView::OpposingView(const Session& session, const LiveEvaluation& evaluation, Services& services,
                           QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_basis(evaluation.engine().basis()),
      m_services(services), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(8);
    hide();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OpposingView::finish);
    connect(&services.icons, &IconSource::changed, this, &OpposingView::showAdvice);
}

OpposingView::~OpposingView()
{
    m_watcher.waitForFinished();
}

void OpposingView::show(const Finding& finding)
{
    if (m_shown == finding && m_revision == m_session.revision()) return;
    clear();
    const Rule* rule = m_basis.rules->find(finding.rule);
    if (!rule || rule->opposes.empty() || finding.state != FindingState::Open) return;
    m_wanted = finding;
    if (!m_watcher.isRunning()) start();
}

void OpposingView::clear()
{
    m_wanted.reset();
    m_shown.reset();
    m_advice.clear();
    showAdvice();
}

void OpposingView::start()
{
    m_shown = m_wanted;
    m_revision = m_session.revision();
    m_watcher.setFuture(
        QtConcurrent::run([basis = m_basis, design = m_session.design(), finding = *m_wanted,
                           layer = m_session.layer()] { return opposingAdvice(basis, design, finding, layer); }));
    m_wanted.reset();
}

void OpposingView::finish()
{
    if (m_wanted) {
        start();
        return;
    }
    if (!m_shown) return; // another finding is chosen, and nothing speaks against it
    m_advice = m_watcher.result();
    m_today = m_evaluation.engine().total();
    showAdvice();
    Q_EMIT ready();
}

void OpposingView::showAdvice()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const OpposingAdvice& advice : m_advice) m_layout->addWidget(box(advice));
    setVisible(!m_advice.empty());
}

QWidget* OpposingView::box(const OpposingAdvice& advice)
{
    auto* frame = new QFrame(this);
    frame->setProperty("role", "box");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(wrapped(tr("Two pieces of advice pull in opposite directions"), "heading", frame));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(side(advice.own, advice.ownRecommended, frame), 1);
    auto* between = new QFrame(frame);
    between->setProperty("role", "divider");
    between->setFixedWidth(1);
    sides->addWidget(between);
    sides->addWidget(side(advice.other, !advice.ownRecommended, frame), 1);
    column->addLayout(sides);
    column->addWidget(wrapped(reason(advice), "caption", frame));
    return frame;
}

QWidget* OpposingView::side(const AdviceSide& side, bool recommended, QWidget* parent) const
{
    const Theme& theme = m_services.icons.theme();
    auto* part = new QWidget(parent);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString price = side.change ? differenceText(m_today, side.cost) : tr("as it is today");
    const QColor color = side.cost.expected > m_today.expected   ? theme.high
                         : side.cost.expected < m_today.expected ? theme.good
                                                                 : theme.secondary;
    QLabel* label = wrapped(translated(side.label), "heading", part);
    QLabel* figure = wrapped(QStringLiteral("<span style=\"color:%1\">%2</span><br><span style=\"color:%3\">%4</span>")
                                 .arg(color.name(), price.toHtmlEscaped(), theme.secondary.name(),
                                      tr("%1 a month").arg(totalText(side.cost)).toHtmlEscaped()),
                             "", part);
    QLabel* about = wrapped(recommended ? tr("✓ Recommended · %1").arg(QString::fromStdString(side.rule.str()))
                                        : QString::fromStdString(side.rule.str()),
                            "caption", part);
    if (recommended) about->setStyleSheet(QStringLiteral("color:%1;font-weight:600").arg(theme.good.name()));
    if (const Rule* rule = m_basis.rules->find(side.rule))
        about->setToolTip(QCoreApplication::translate("rules", rule->rationale.c_str()));
    for (QLabel* each : {about, label, figure}) column->addWidget(each);
    column->addStretch(1);
    return part;
}

QString OpposingView::reason(const OpposingAdvice& advice) const
{
    QStringList entries;
    for (const DecidingEntry& entry : advice.decidedBy) entries.append(entryText(*m_basis.catalog, entry));
    return entries.isEmpty() ? tr("No requirement decides between them; the finding that stands counts.")
                             : tr("Decided by: %1").arg(entries.join(QStringLiteral(" · ")));
}

} // namespace zonedraft
