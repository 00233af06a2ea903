// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/cost/cost_panel.h"

#include "app/desktop/application/money_text.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/document/save_target.h"
#include "app/desktop/panels/common/deferred_refresh.h"
#include "app/desktop/panels/cost/cost_model.h"
#include "app/desktop/panels/cost/cost_view.h"
#include "canvas/session/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QSaveFile>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

const QString kTabKey = QStringLiteral("cost/tab");
const QString kSplitKey = QStringLiteral("cost/split");
const Name kProject("project"), kFreeTier("free_tier");

/// What each allowance takes off, as HTML.
QString creditsText(const std::vector<FreeTierCredit>& credits)
{
    constexpr auto kExpected = static_cast<std::size_t>(Binding::Expected);
    QString rows;
    for (const FreeTierCredit& credit : credits) {
        const QString key = QString::fromStdString(credit.allowance->key);
        const QString where = credit.region.empty()
                                  ? key
                                  : CostPanel::tr("%1 in %2").arg(key, QString::fromStdString(credit.region.str()));
        const QString amount =
            CostPanel::tr("%1 of %2 %3")
                .arg(localFigures(credit.free[kExpected].text()), localFigures(credit.used[kExpected].text()),
                     catalogText(credit.allowance->unit));
        rows += QStringLiteral("<br>− %1 · %2 · %3")
                    .arg(moneyText(credit.expected), amount.toHtmlEscaped(), where.toHtmlEscaped());
    }
    if (rows.isEmpty()) return CostPanel::tr("Nothing of this design is in the free tier.");
    return QStringLiteral("<b>%1</b>%2<br>").arg(CostPanel::tr("Free tier of the account"), rows);
}

} // namespace

CostPanel::CostPanel(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_services(services),
      m_model(new CostModel(evaluation, services.icons, this)), m_view(new CostView(services.icons, this)),
      m_tabs(new QTabBar(this)), m_freeTierSwitch(new QToolButton(this)), m_total(new QLabel(this)),
      m_range(new QLabel(this)), m_delta(new QLabel(this)), m_details(new QLabel(this)),
      m_refresh(new DeferredRefresh(this, [this] { refresh(); }))
{
    m_total->setProperty("role", "figure");
    m_range->setProperty("role", "caption");
    m_range->setWordWrap(true); // two lines beside the total
    m_range->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tabs->addTab(tr("By component"));
    m_tabs->addTab(tr("By service"));
    m_tabs->addTab(tr("Lines"));
    m_tabs->addTab(tr("By expectation"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* save = new QToolButton(this);
    save->setText(tr("Save as CSV…"));
    save->setToolTip(save->text());
    save->setIcon(services.icons.action(QStringLiteral("export")));
    save->setToolButtonStyle(Qt::ToolButtonIconOnly); // the room is for the tabs
    m_freeTierSwitch->setText(tr("Free tier"));
    m_freeTierSwitch->setToolTip(
        tr("Take off what an account gets for nothing each month, if nothing else in the account uses it up"));
    m_freeTierSwitch->setCheckable(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(12);
    head->addWidget(m_total);
    head->addWidget(m_range, 1);
    head->addWidget(m_delta);
    head->addWidget(m_tabs);
    head->addWidget(m_freeTierSwitch);
    head->addWidget(save);

    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Costs a month"));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMargin(14);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    area->setWidget(m_details);
    auto* split = new QSplitter(this);
    split->setHandleWidth(1);
    split->addWidget(m_view);
    split->addWidget(area);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({640, 340});
    split->restoreState(services.preferences.panelState(kSplitKey).toByteArray());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(split, 1);

    connect(&session, &Session::changed, this, &CostPanel::follow);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_model->setGrouping(static_cast<CostModel::Grouping>(tab));
        m_view->setRootIsDecorated(m_model->grouping() != CostModel::Grouping::Lines);
        m_services.preferences.setPanelState(kTabKey, tab);
        showDetails();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CostPanel::showDetails);
    connect(m_view, &QTreeView::doubleClicked, this, &CostPanel::reveal);
    connect(m_view, &QTreeView::activated, this, &CostPanel::reveal);
    connect(m_freeTierSwitch, &QToolButton::clicked, this, [this](bool counted) {
        SetEntry change{Section::Project, kFreeTier, Value()};
        if (counted) change.value = Value(true);
        m_session.apply(std::move(change), counted ? tr("Count the free tier") : tr("Count without the free tier"));
    });
    connect(save, &QToolButton::clicked, this, &CostPanel::exportCsv);
    connect(split, &QSplitter::splitterMoved, this,
            [this, split] { m_services.preferences.setPanelState(kSplitKey, split->saveState()); });
    connect(&services.icons, &IconSource::changed, this, [this, save] {
        save->setIcon(m_services.icons.action(QStringLiteral("export")));
        showTotal();
        m_view->viewport()->update();
    });
    m_tabs->setCurrentIndex(services.preferences.panelState(kTabKey, 0).toInt());
    m_refresh->request();
    m_refresh->flush();
}

void CostPanel::follow(const ChangeSet& changes)
{
    if (changes.everything)
        m_lastChange.reset();
    else if (changes.delta.costBefore && changes.delta.costAfter &&
             *changes.delta.costBefore != *changes.delta.costAfter)
        m_lastChange = {*changes.delta.costBefore, *changes.delta.costAfter};
    else if (changes.footprint.viewOnly())
        return;
    m_refresh->request();
}

void CostPanel::refresh()
{
    QSet<QString> open;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex index = m_model->index(row, 0); m_view->isExpanded(index))
            open.insert(m_model->groupTitle(index));
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    const QString title = current.data().toString(), above = current.parent().data().toString();
    m_model->read();
    countFreeTier();
    m_tabs->setTabVisible(static_cast<int>(CostModel::Grouping::Expected), m_model->hasTable());
    const auto choose = [&](const QModelIndex& parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            if (const QModelIndex index = m_model->index(row, 0, parent); index.data().toString() == title)
                m_view->setCurrentIndex(index);
    };
    if (!title.isEmpty() && above.isEmpty()) choose({});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (open.contains(m_model->groupTitle(index))) m_view->setExpanded(index, true);
        if (!title.isEmpty() && !above.isEmpty() && index.data().toString() == above) choose(index);
    }
    showTotal();
    showDetails();
}

void CostPanel::countFreeTier()
{
    const Value wanted = m_evaluation.engine().design().entry(kProject, kFreeTier);
    const bool counted = wanted.asBool() && *wanted.asBool();
    m_freeTierSwitch->setChecked(counted);
    m_credits.reset();
    m_freeTierProblem.clear();
    if (!counted) return;
    if (!m_freeTier) {
        const std::string path = "prices/aws/free-tier.csv";
        const ResourceSource& resources = m_services.knowledge.resources();
        auto tier = FreeTier::parse(resources.read(path).value_or(std::string_view()), resources.displayPath(path));
        if (!tier) {
            m_freeTierProblem = translated(tier.error().message);
            return;
        }
        m_freeTier = std::move(*tier);
    }
    m_credits = freeTierCredits(m_model->lines(), *m_freeTier);
}

void CostPanel::showTotal()
{
    const CostTotal& total = m_model->total();
    m_total->setText(total.priced + total.missing == 0 ? moneyText(Money::zero()) : totalText(total));
    QString range = tr("a month, %1 to %2").arg(moneyText(total.low), moneyText(total.high));
    if (total.atLeast())
        range += QStringLiteral(" · ") +
                 tr("at least: %n line(s) without a price", nullptr, static_cast<int>(total.missing));
    if (m_credits)
        range += QStringLiteral(" · ") + tr("%1 after the free tier").arg(totalText(afterFreeTier(total, *m_credits)));
    m_range->setText(range);
    m_range->setToolTip(range);
    m_delta->setVisible(m_lastChange.has_value());
    if (!m_lastChange) return;
    const bool more = m_lastChange->second > m_lastChange->first;
    const auto difference =
        more ? m_lastChange->second.minus(m_lastChange->first) : m_lastChange->first.minus(m_lastChange->second);
    if (!difference) return;
    const Theme& theme = m_services.icons.theme();
    m_delta->setText(
        tr("%1 %2 by the last change").arg(more ? QStringLiteral("▲") : QStringLiteral("▼"), moneyText(*difference)));
    m_delta->setStyleSheet(QStringLiteral("color: %1;").arg((more ? theme.high : theme.good).name()));
}

void CostPanel::showDetails()
{
    const CostLine* line = m_model->line(m_view->currentIndex());
    if (line) {
        m_details->setText(lineDetails(m_evaluation, *line));
        return;
    }
    const QString row = m_view->currentIndex().siblingAtColumn(0).data(Qt::ToolTipRole).toString();
    if (m_model->grouping() == CostModel::Grouping::Expected && !row.isEmpty()) {
        m_details->setText(row.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
        return;
    }
    QString about = m_credits ? creditsText(*m_credits) : m_freeTierProblem.toHtmlEscaped();
    if (!about.isEmpty()) about += QStringLiteral("<br>");
    m_details->setText(
        QStringLiteral("%1<span>%2</span>")
            .arg(about,
                 tr("Choose a line to see its price, where the price is from, the formula and what it rests on.")));
}

void CostPanel::reveal(const QModelIndex& index)
{
    const std::string subject = index.data(CostModel::SubjectRole).toString().toStdString();
    if (!subject.empty())
        Q_EMIT revealRequested(subject);
    else
        m_view->setExpanded(index.siblingAtColumn(0), !m_view->isExpanded(index.siblingAtColumn(0)));
}

void CostPanel::exportCsv()
{
    const QString file =
        askForTarget(*this, tr("Save the costs"), tr("costs.csv"), {{tr("CSV files (*.csv)"), QStringLiteral(".csv")}});
    if (file.isEmpty()) return;
    QSaveFile out(file);
    const QByteArray bytes = costCsv(m_evaluation, m_model->lines()).toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        QMessageBox::warning(this, tr("Save the costs"),
                             tr("%1 could not be written: %2").arg(file, out.errorString()));
}

} // namespace zonedraft
