// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/findings_panel.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/panels/common/deferred_refresh.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/findings/finding_details.h"
#include "app/desktop/panels/findings/findings_model.h"
#include "app/desktop/panels/findings/findings_view.h"
#include "app/desktop/panels/findings/fix_all_dialog.h"
#include "app/desktop/panels/findings/fix_preview_dialog.h"
#include "app/desktop/panels/findings/suppress_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

const QString kSplitKey = QStringLiteral("findings/split");
constexpr std::array kSeverities{Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info};

} // namespace

FindingsPanel::FindingsPanel(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_services(services),
      m_model(new FindingsModel(evaluation, *services.knowledge.rules(), this)),
      m_view(new FindingsView(services.icons, this)),
      m_details(new FindingDetails(session, evaluation, services, this)), m_search(new QLineEdit(this)),
      m_category(new QuietComboBox(this)), m_suppressed(new ThemedCheckBox(tr("Accepted too"), this)),
      m_fixAll(new QPushButton(tr("Fix all…"), this)), m_nothing(new QLabel(this)),
      m_refresh(new DeferredRefresh(this, [this] { refresh(); }))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Findings"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("role", "caption");
    m_nothing->setMargin(16);
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing, 1);
    auto* split = new QSplitter(this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(list);
    split->addWidget(m_details);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 3);
    split->setSizes({560, 420});
    split->restoreState(services.preferences.panelState(kSplitKey).toByteArray());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(split, 1);

    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || !changes.footprint.viewOnly()) m_refresh->request();
    });
    connect(&services.icons, &IconSource::changed, this, &FindingsPanel::showIcons);
    connect(m_view, &FindingsView::chosen, this, &FindingsPanel::choose);
    connect(m_view, &FindingsView::fixRequested, this, &FindingsPanel::previewFix);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showDetails(); });
    connect(m_details, &FindingDetails::fixRequested, this, [this] { previewFix(m_view->currentIndex()); });
    connect(m_details, &FindingDetails::suppressRequested, this, &FindingsPanel::suppress);
    connect(m_details, &FindingDetails::unsuppressRequested, this, &FindingsPanel::reopen);
    connect(split, &QSplitter::splitterMoved, this,
            [this, split] { m_services.preferences.setPanelState(kSplitKey, split->saveState()); });
    showIcons();
    m_refresh->request();
    m_refresh->flush();
}

QWidget* FindingsPanel::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    for (std::size_t at = 0; at < kSeverities.size(); ++at) {
        auto* chip = new QToolButton(bar);
        chip->setCheckable(true);
        chip->setProperty("role", "chip");
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(QSize(14, 14));
        connect(chip, &QToolButton::toggled, this, &FindingsPanel::filter);
        row->addWidget(chip);
        m_severities[at] = chip;
    }
    row->addSpacing(6);
    m_category->addItem(tr("Every category"), QString());
    std::set<std::pair<QString, QString>> categories;
    for (const auto& rule : m_services.knowledge.rules()->rules())
        categories.emplace(ruleCategoryLabel(rule->category), QString::fromStdString(rule->category.str()));
    for (const auto& [label, name] : categories) m_category->addItem(label, name);
    m_category->setAccessibleName(tr("Category"));
    m_category->setMinimumContentsLength(12);
    m_category->setMinimumWidth(104); // gives way before the window grows wider than a laptop screen
    row->addWidget(m_category);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter findings by text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(64);
    m_search->setMaximumWidth(220);
    row->addWidget(m_search, 1);
    row->addWidget(m_suppressed);
    row->addStretch(1);
    m_fixAll->setAutoDefault(false);
    row->addWidget(m_fixAll);
    connect(m_category, &QComboBox::currentIndexChanged, this, &FindingsPanel::filter);
    connect(m_search, &QLineEdit::textChanged, this, &FindingsPanel::filter);
    connect(m_suppressed, &QCheckBox::toggled, this, &FindingsPanel::filter);
    connect(m_fixAll, &QPushButton::clicked, this, [this] {
        FixAllDialog dialog(m_session, m_evaluation, m_services, this);
        dialog.exec();
    });
    return bar;
}

void FindingsPanel::showDetails()
{
    const QModelIndex current = m_view->currentIndex();
    m_details->show(m_model->finding(current));
    m_details->setVisible(current.isValid()); // until then the sentences have the room
}

void FindingsPanel::showIcons()
{
    for (std::size_t at = 0; at < kSeverities.size(); ++at)
        m_severities[at]->setIcon(m_services.icons.severity(kSeverities[at], 14, devicePixelRatioF()));
    showDetails();
    m_view->viewport()->update();
}

void FindingsPanel::showCounts()
{
    const FindingCounts& counts = m_evaluation.engine().counts();
    for (std::size_t at = 0; at < kSeverities.size(); ++at) {
        const std::size_t count = counts.at(kSeverities[at]);
        m_severities[at]->setText(QString::number(count));
        m_severities[at]->setToolTip(
            tr("%1: %2. Click to show only these.").arg(severityLabel(kSeverities[at])).arg(count));
        m_severities[at]->setAccessibleName(QStringLiteral("%1: %2").arg(severityLabel(kSeverities[at])).arg(count));
    }
    m_fixAll->setEnabled(counts.totalOpen() > 0);
    m_suppressed->setText(counts.suppressed > 0 ? tr("Accepted too (%1)").arg(counts.suppressed) : tr("Accepted too"));
}

void FindingsPanel::refresh()
{
    const Finding* current = m_model->finding(m_view->currentIndex());
    const std::optional<std::pair<Name, std::string>> kept =
        current ? std::optional(std::pair(current->rule, current->key())) : std::nullopt;
    m_model->setFindings(m_evaluation.engine().findings());
    if (kept) m_view->setCurrentIndex(m_model->find(kept->first, kept->second));
    showDetails();
    showCounts();
    showEmptiness();
}

void FindingsPanel::filter()
{
    FindingFilter wanted;
    for (std::size_t at = 0; at < kSeverities.size(); ++at)
        if (m_severities[at]->isChecked()) wanted.severities.insert(kSeverities[at]);
    wanted.category = Name(m_category->currentData().toString().toStdString());
    wanted.text = m_search->text().trimmed();
    wanted.suppressed = m_suppressed->isChecked();
    m_model->setFilter(std::move(wanted));
    showDetails();
    showEmptiness();
}

void FindingsPanel::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_view->setVisible(!empty);
    m_nothing->setVisible(empty);
    if (!empty) return;
    if (m_session.design().nodeCount() == 0)
        m_nothing->setText(tr("Findings appear here as soon as something is on the board."));
    else
        m_nothing->setText(m_evaluation.engine().counts().totalOpen() > 0
                               ? tr("No finding passes the filter.")
                               : tr("No findings. Every rule that applies is met."));
}

void FindingsPanel::choose(const QModelIndex& index)
{
    if (const Finding* finding = m_model->finding(index); finding && finding->key() != "document")
        Q_EMIT revealRequested(finding->key());
}

void FindingsPanel::previewFix(const QModelIndex& index)
{
    const Finding* found = m_model->finding(index);
    if (!found) return;
    const Finding finding = *found;
    FixPreviewDialog dialog(m_session, m_evaluation, m_services, finding, this);
    dialog.exec();
}

void FindingsPanel::showFinding(Name rule, const std::string& key)
{
    const auto wanted = [&] {
        if (const QModelIndex exact = m_model->find(rule, key); exact.isValid()) return exact;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (const Finding* finding = m_model->finding(m_model->index(row)); finding && finding->rule == rule)
                return m_model->index(row);
        return QModelIndex();
    };
    m_refresh->flush();
    QModelIndex found = wanted();
    if (!found.isValid()) {
        for (QToolButton* chip : m_severities) chip->setChecked(false);
        m_category->setCurrentIndex(0);
        m_search->clear();
        filter();
        found = wanted();
    }
    if (!found.isValid()) return;
    m_view->setCurrentIndex(found);
    m_view->scrollTo(found);
}

void FindingsPanel::suppress()
{
    const Finding* found = m_model->finding(m_view->currentIndex());
    if (!found) return;
    const Finding finding = *found;
    SuppressDialog dialog(translated(finding.title), this);
    if (dialog.exec() != QDialog::Accepted) return;
    m_session.apply(PutSuppression{{finding.rule.str(), finding.key()}, dialog.suppression()},
                    tr("Accept %1").arg(QString::fromStdString(finding.rule.str())));
}

void FindingsPanel::reopen()
{
    if (const Finding* found = m_model->finding(m_view->currentIndex()))
        m_session.apply(PutSuppression{{found->rule.str(), found->key()}, std::nullopt},
                        tr("Open %1 again").arg(QString::fromStdString(found->rule.str())));
}

} // namespace zonedraft
