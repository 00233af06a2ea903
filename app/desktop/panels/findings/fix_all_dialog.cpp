// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/fix_all_dialog.h"

#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/findings/trial_summary.h"
#include "engine/advice/change_trial.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zonedraft {
namespace {

QListWidget* sentences(QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setProperty("role", "framed");
    return list;
}

} // namespace

FixAllDialog::FixAllDialog(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QDialog(parent), m_session(session), m_evaluation(evaluation), m_services(services),
      m_pages(new QStackedWidget(this)), m_state(new QLabel(tr("Working out what can be fixed …"), this)),
      m_head(new QLabel(this)), m_done(sentences(this)), m_remaining(sentences(this)),
      m_remainingHead(new QLabel(this)),
      m_summary(new TrialSummary(session, evaluation.engine().basis(), services, this)), m_apply(nullptr)
{
    setWindowTitle(tr("Fix all findings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_pages, 1);

    auto* waiting = new QWidget(this);
    auto* middle = new QVBoxLayout(waiting);
    auto* bar = new QProgressBar(waiting);
    bar->setRange(0, 0);
    middle->addStretch(1);
    middle->addWidget(m_state);
    middle->addWidget(bar);
    middle->addStretch(1);
    m_pages->addWidget(waiting);

    auto* preview = new QWidget(this);
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    m_head->setProperty("role", "title");
    m_head->setWordWrap(true);
    m_remainingHead->setProperty("role", "heading");
    m_summary->setAlignment(Qt::AlignTop);
    auto* area = new QScrollArea(preview);
    area->setWidgetResizable(true);
    area->setWidget(m_summary);
    column->addWidget(m_head);
    column->addWidget(m_done, 3);
    column->addWidget(area, 2);
    column->addWidget(m_remainingHead);
    column->addWidget(m_remaining, 2);
    m_pages->addWidget(preview);

    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Apply all fixes"), QDialogButtonBox::AcceptRole);
    m_apply->setEnabled(false);
    m_apply->setDefault(true);
    buttons->addButton(tr("Change nothing"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FixAllDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FixAllDialog::reject);
    layout->addWidget(buttons);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FixAllDialog::finish);
    connect(m_summary, &TrialSummary::ready, this, &FixAllDialog::showPrice);
    resize(620, 620);
    start();
}

FixAllDialog::~FixAllDialog()
{
    m_cancelled->store(true);
    m_watcher.waitForFinished();
}

void FixAllDialog::start()
{
    m_watcher.setFuture(QtConcurrent::run([basis = m_evaluation.engine().basis(), design = m_session.design(),
                                           layer = m_session.layer(), cancelled = m_cancelled] {
        const auto evaluate = [&](const Design& present) -> std::expected<EvaluatedDesign, Error> {
            if (cancelled->load()) return std::unexpected(Error{});
            return evaluateAnew(basis, present, layer);
        };
        return fixAll(design, *basis.rules, evaluate);
    }));
}

void FixAllDialog::finish()
{
    if (m_cancelled->load()) return;
    const Result result = m_watcher.result();
    if (!result) {
        m_state->setText(translated(result.error().message));
        return;
    }
    showResult(*result);
}

void FixAllDialog::showResult(const FixAllResult& result)
{
    const EffectiveDesign& design = m_evaluation.engine().design();
    const auto entry = [&](const FixOutcome& outcome) {
        return QStringLiteral("%1\n%2 · %3")
            .arg(translated(outcome.text), subjectLabel(design, outcome.key),
                 QString::fromStdString(outcome.rule.str()));
    };
    const auto remains = [&](const FixOutcome& outcome) {
        const auto finding = std::ranges::find_if(result.findings, [&](const Finding& each) {
            return each.rule == outcome.rule && each.key() == outcome.key;
        });
        const QString reason = translated(outcome.text);
        if (finding == result.findings.end()) return entry(outcome);
        return QStringLiteral("%1\n%2 · %3 · %4")
            .arg(translated(finding->title), reason, subjectLabel(design, outcome.key),
                 QString::fromStdString(outcome.rule.str()));
    };
    for (const FixOutcome& outcome : result.done) m_done->addItem(entry(outcome));
    for (const FixOutcome& outcome : result.remaining) m_remaining->addItem(remains(outcome));
    const int done = static_cast<int>(result.done.size()), left = static_cast<int>(result.remaining.size());
    m_head->setText(done > 0 ? tr("Fixes %n finding(s) without a question", nullptr, done)
                             : tr("Nothing can be fixed without a question"));
    m_done->setVisible(done > 0);
    m_remainingHead->setText(tr("%n finding(s) remain, because:", nullptr, left));
    m_remainingHead->setVisible(left > 0);
    m_remaining->setVisible(left > 0);
    m_pages->setCurrentIndex(1);
    for (QListWidget* list : {m_done, m_remaining}) { // no larger than what is in it
        int height = 2 * list->frameWidth() + 10;
        for (int row = 0; row < list->count(); ++row) height += list->sizeHintForRow(row);
        list->setMaximumHeight(height);
    }
    if (done == 0) return;
    m_change = result.change;
    m_text = tr("Fix %n finding(s)", nullptr, done);
    m_apply->setText(m_text);
    m_summary->show(*m_change);
}

void FixAllDialog::showPrice()
{
    if (const auto& trial = m_summary->trial())
        m_apply->setText(QStringLiteral("%1, %2").arg(m_text, differenceText(trial->before, trial->after)));
    m_apply->setEnabled(true);
    m_apply->setFocus(Qt::OtherFocusReason);
}

void FixAllDialog::accept()
{
    if (m_change && m_session.apply(*m_change, m_text)) QDialog::accept();
}

void FixAllDialog::reject()
{
    m_cancelled->store(true);
    QDialog::reject();
}

} // namespace zonedraft
