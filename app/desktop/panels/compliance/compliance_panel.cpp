// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/compliance/compliance_panel.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/panels/common/deferred_refresh.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/compliance/compliance_model.h"
#include "engine/live/live_engine.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zonedraft {
namespace {

const QString kFrameworkKey = QStringLiteral("compliance/framework");
constexpr std::array kStates{ControlState::Failed, ControlState::NotShown, ControlState::Met};
constexpr int kControlWidth = 150;

} // namespace

CompliancePanel::CompliancePanel(Session& session, const LiveEvaluation& evaluation, Services& services,
                                 QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_services(services),
      m_model(new ComplianceModel(*services.knowledge.rules(), services.icons, this)), m_view(new QTreeView(this)),
      m_framework(new QuietComboBox(this)), m_note(new QLabel(this)), m_nothing(new QLabel(this)),
      m_refresh(new DeferredRefresh(this, [this] { start(); }, 150))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Controls"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(16);
    m_view->setIconSize(QSize(16, 16));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setExpandsOnDoubleClick(true);
    m_view->header()->setSectionResizeMode(ComplianceModel::NameColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(ComplianceModel::NameColumn, kControlWidth);
    m_view->header()->setStretchLastSection(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", "caption");
    m_nothing->setMargin(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || !changes.footprint.viewOnly()) m_refresh->request();
    });
    connect(&services.icons, &IconSource::changed, this, &CompliancePanel::showIcons);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) { choose(index, false); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) { choose(index, true); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CompliancePanel::finish);
    setFocusProxy(m_view);
    showIcons();
    showState();
    m_refresh->request();
    m_refresh->flush();
}

CompliancePanel::~CompliancePanel()
{
    m_watcher.waitForFinished();
}

QWidget* CompliancePanel::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    for (const Framework& framework : frameworks())
        m_framework->addItem(QString::fromUtf8(framework.title.data(), static_cast<qsizetype>(framework.title.size())),
                             QString::fromUtf8(framework.id.data(), static_cast<qsizetype>(framework.id.size())));
    m_framework->setAccessibleName(tr("Framework"));
    m_framework->setToolTip(tr("Whose controls are shown"));
    m_framework->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFramework(m_services.preferences.panelState(kFrameworkKey).toString());
    row->addWidget(m_framework);
    row->addSpacing(6);
    for (std::size_t at = 0; at < kStates.size(); ++at) {
        auto* chip = new QToolButton(bar);
        chip->setCheckable(true);
        chip->setProperty("role", "chip");
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(QSize(14, 14));
        connect(chip, &QToolButton::toggled, this, &CompliancePanel::filter);
        row->addWidget(chip);
        m_states[at] = chip;
    }
    m_note->setProperty("role", "caption");
    m_note->setText(tr("As far as a drawing can show it"));
    m_note->setToolTip(tr("Controls that no rule speaks about are not listed. “Mapped by hand” means that the control "
                          "was read from the framework's text."));
    row->addSpacing(6);
    row->addWidget(m_note);
    row->addStretch(1);
    connect(m_framework, &QComboBox::currentIndexChanged, this, [this] {
        m_services.preferences.setPanelState(kFrameworkKey, framework());
        m_refresh->request();
    });
    return bar;
}

QString CompliancePanel::framework() const
{
    return m_framework->currentData().toString();
}

void CompliancePanel::setFramework(const QString& id)
{
    if (const int at = m_framework->findData(id); at >= 0) m_framework->setCurrentIndex(at);
}

void CompliancePanel::start()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    const Framework* wanted = findFramework(framework().toStdString());
    if (!wanted) return;
    m_watcher.setFuture(QtConcurrent::run(
        [basis = m_evaluation.engine().basis(), design = m_session.design(), layer = m_session.layer(), wanted] {
            LiveEngine engine(basis);
            engine.reset(design, layer);
            return complianceOf(engine.reader(), *basis.rules, *wanted, design.suppressions(), basis.today);
        }));
    showState();
}

void CompliancePanel::finish()
{
    if (std::exchange(m_again, false)) {
        start();
        return;
    }
    std::set<QString> open;
    QString current;
    const auto control = [this](int row) {
        return m_model->index(row, 0).data(ComplianceModel::ControlRole).toString();
    };
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_view->isExpanded(m_model->index(row, 0))) open.insert(control(row));
    QModelIndex at = m_view->currentIndex();
    if (at.parent().isValid()) at = at.parent();
    if (at.isValid()) current = control(at.row());
    m_model->setControls(m_evaluation.engine().design(), m_watcher.result());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (open.contains(control(row))) m_view->expand(m_model->index(row, 0));
        if (!current.isEmpty() && control(row) == current) m_view->setCurrentIndex(m_model->index(row, 0));
    }
    showState();
    Q_EMIT ready();
}

void CompliancePanel::filter()
{
    std::set<ControlState> wanted;
    for (std::size_t at = 0; at < kStates.size(); ++at)
        if (m_states[at]->isChecked()) wanted.insert(kStates[at]);
    m_model->setFilter(m_evaluation.engine().design(), std::move(wanted));
    showState();
}

void CompliancePanel::showState()
{
    std::size_t all = 0;
    for (std::size_t at = 0; at < kStates.size(); ++at) {
        const std::size_t count = m_model->count(kStates[at]);
        const QString label = controlStateLabel(kStates[at]);
        all += count;
        m_states[at]->setText(QStringLiteral("%1 %2").arg(label).arg(count));
        m_states[at]->setToolTip(tr("%1: %2. Click to show only these.").arg(label).arg(count));
        m_states[at]->setAccessibleName(QStringLiteral("%1: %2").arg(label).arg(count));
    }
    const bool empty = m_model->rowCount() == 0;
    m_view->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(all > 0                 ? tr("No control is in this state.")
                       : m_watcher.isRunning() ? tr("Judging the controls …")
                                               : tr("No rule speaks about a control of this framework."));
}

void CompliancePanel::showIcons()
{
    for (std::size_t at = 0; at < kStates.size(); ++at)
        m_states[at]->setIcon(QIcon(controlStateIcon(m_services.icons, kStates[at], 14, devicePixelRatioF())));
    filter(); // rows carry icons of the theme
}

void CompliancePanel::choose(const QModelIndex& index, bool open)
{
    const QModelIndex row = index.siblingAtColumn(ComplianceModel::NameColumn);
    const std::vector<std::string> subjects = ComplianceModel::subjects(row);
    if (subjects.empty()) return;
    const QString rule = row.data(ComplianceModel::RuleRole).toString();
    Q_EMIT revealRequested(subjects);
    if (!rule.isEmpty()) Q_EMIT findingRequested(Name(rule.toStdString()), subjects.front(), open);
}

} // namespace zonedraft
