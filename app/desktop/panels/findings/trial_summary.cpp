// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/trial_summary.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/money_text.h"

#include <QtConcurrentRun>

namespace zonedraft {

TrialSummary::TrialSummary(const Session& session, const LiveBasis& basis, const Services& services, QWidget* parent)
    : QLabel(parent), m_session(session), m_basis(basis), m_services(services)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TrialSummary::finish);
}

TrialSummary::~TrialSummary()
{
    m_watcher.waitForFinished();
}

void TrialSummary::show(const Change& change)
{
    m_wanted = change;
    m_trial.reset();
    setText(tr("Trying it on a copy …"));
    if (!m_watcher.isRunning()) start();
}

void TrialSummary::clear()
{
    m_wanted.reset();
    m_trial.reset();
    setText({});
}

void TrialSummary::start()
{
    m_watcher.setFuture(
        QtConcurrent::run([basis = m_basis, design = m_session.design(), change = *m_wanted,
                           layer = m_session.layer()] { return tryChange(basis, design, change, layer); }));
    m_wanted.reset();
}

void TrialSummary::finish()
{
    if (m_wanted) {
        start();
        return;
    }
    const std::expected<ChangeTrial, Error> made = m_watcher.result();
    if (!made) {
        setText(translated(made.error().message));
        return;
    }
    m_trial = *made;
    setText(text(*m_trial));
    Q_EMIT ready();
}

QString TrialSummary::text(const ChangeTrial& trial) const
{
    const Theme& theme = m_services.icons.theme();
    const auto colored = [](const QString& words, const QColor& color) {
        return QStringLiteral("<span style=\"color:%2\">%1</span>").arg(words.toHtmlEscaped(), color.name());
    };
    // A finding's title states a fault: without the word before it, one that is gone would read as praise of the fault.
    const auto entry = [&](const QString& word, const Finding& finding, const QColor& color) {
        return QStringLiteral("<div><b>%1</b> %2</div>")
            .arg(colored(word, color), translated(finding.title).toHtmlEscaped());
    };
    QString difference = tr("costs the same");
    if (const auto more = trial.after.expected.minus(trial.before.expected); more && more->micros() > 0)
        difference = colored(tr("+%1 a month").arg(moneyText(*more)), theme.high);
    else if (const auto less = trial.before.expected.minus(trial.after.expected); less && less->micros() > 0)
        difference = colored(tr("−%1 a month").arg(moneyText(*less)), theme.good);
    QString out = QStringLiteral("<p>%1 → <b>%2</b> &nbsp; %3</p>")
                      .arg(totalText(trial.before).toHtmlEscaped(), totalText(trial.after).toHtmlEscaped(), difference);
    out += QStringLiteral("<p>%1</p>")
               .arg(tr("%1 → <b>%2</b> findings")
                        .arg(trial.findingsBefore.totalOpen())
                        .arg(trial.findingsAfter.totalOpen()));
    for (const Finding& finding : trial.solved) out += entry(tr("Gone:"), finding, theme.good);
    for (const Finding& finding : trial.arisen) out += entry(tr("New:"), finding, theme.severity(finding.severity));
    return out;
}

} // namespace zonedraft
