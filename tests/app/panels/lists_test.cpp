// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/money_text.h"
#include "app/desktop/panels/code/code_panel.h"
#include "app/desktop/panels/code/code_view.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/cost/cost_model.h"
#include "app/desktop/panels/cost/cost_panel.h"
#include "app/desktop/panels/cost/cost_view.h"
#include "app/desktop/panels/findings/findings_model.h"
#include "app/desktop/panels/findings/findings_panel.h"
#include "app/desktop/panels/findings/findings_view.h"
#include "app/desktop/panels/findings/fix_all_dialog.h"
#include "app/desktop/panels/findings/fix_preview_dialog.h"
#include "app/desktop/panels/findings/opposing_view.h"
#include "app/desktop/panels/findings/suppress_dialog.h"
#include "app/desktop/panels/findings/trial_summary.h"
#include "app/desktop/panels/inspector/selection_pages.h"
#include "app/desktop/panels/outline/outline_model.h"
#include "app/desktop/panels/outline/outline_panel.h"
#include "engine/advice/change_trial.h"
#include "tests/app/panels/panels_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <set>

namespace zonedraft::test {
namespace {

using FindingsTest = PanelsTest;
using CostPanelTest = PanelsTest;
using CodePanelTest = PanelsTest;
using OutlineTest = PanelsTest;

TEST_F(FindingsTest, FilterBySeverityAndText)
{
    openTemplate("ml-api");
    FindingsModel model(*evaluation, *services.knowledge.rules());
    model.setFindings(evaluation->engine().findings());
    const int all = model.rowCount();
    ASSERT_GT(all, 0);
    const Severity first = model.finding(model.index(0))->severity;
    model.setFilter({{first}, {}, {}, false});
    ASSERT_GT(model.rowCount(), 0);
    for (int row = 0; row < model.rowCount(); ++row) EXPECT_EQ(model.finding(model.index(row))->severity, first);
    const QString rule = model.index(0).data(FindingsModel::RuleRole).toString();
    model.setFilter({{}, {}, rule, false});
    ASSERT_GT(model.rowCount(), 0);
    EXPECT_LT(model.rowCount(), all);
}

TEST_F(FindingsTest, FaultsInTheTableOfExpectedCostsNameTheirLine)
{
    openText("requirements:\n  cost_lines:\n    - {label: Network, low: 30, high: 40, covers: [mian]}\n"
             "    - {label: Storage, low: 9, high: 5, covers: [main]}\n"
             "nodes:\n  east: {kind: aws.region}\n  main: {kind: aws.vpc, parent: east}\n");
    std::set<std::string> titles;
    for (const Finding& finding : evaluation->engine().findings())
        if (finding.rule == "VAL-018") titles.insert(finding.title.english());
    ASSERT_EQ(titles.size(), 2U);
    EXPECT_TRUE(titles.begin()->contains("Network")) << *titles.begin();
    EXPECT_TRUE(titles.rbegin()->contains("Storage")) << *titles.rbegin();
}

TEST_F(FindingsTest, AFixIsTriedOnACopyAndAppliedAsOneStep)
{
    openTemplate("ml-api");
    for (const Finding& finding : evaluation->engine().findings()) {
        const auto fixes = fixesFor(evaluation->engine().reader(), *services.knowledge.rules(), finding);
        if (fixes.empty() || fixes.front().open({})) continue;
        const Design before = session->design();
        FixPreviewDialog dialog(*session, *evaluation, services, finding, nullptr);
        ASSERT_TRUE(dialog.change()) << finding.rule.str();
        EXPECT_EQ(session->design(), before) << "a preview changes nothing";
        const auto trial =
            tryChange(evaluation->engine().basis(), session->design(), *dialog.change(), session->layer());
        ASSERT_TRUE(trial);
        auto* summary = dialog.findChild<TrialSummary*>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return summary->trial().has_value(); }, 60'000));
        const QLabel* said = summary;
        for (const Finding& gone : summary->trial()->solved)
            EXPECT_TRUE(said->text().contains(translated(gone.title).toHtmlEscaped()));
        EXPECT_EQ(said->text().count(QStringLiteral("Gone:")), static_cast<qsizetype>(summary->trial()->solved.size()));
        EXPECT_FALSE(said->text().contains(QStringLiteral("✓"))) << "a check before a fault reads as praise";
        dialog.show();
        auto* changes = dialog.findChild<QLabel*>(QStringLiteral("changes"));
        settle(100);
        EXPECT_LE(changes->height(), changes->heightForWidth(changes->width()) + 8) << "no empty box below one change";
        picture(dialog, {580, 560}, QStringLiteral("fix-preview"));
        dialog.accept();
        EXPECT_EQ(session->undoStack().count(), 1);
        EXPECT_EQ(evaluation->engine().total(), trial->after);
        EXPECT_EQ(evaluation->engine().counts(), trial->findingsAfter);
        session->undo();
        EXPECT_EQ(session->design(), before);
        return;
    }
    FAIL() << "no finding of the template can be fixed without a question";
}

TEST_F(FindingsTest, FixAllSaysHowManyHowManyRemainAndWhatItCostsBeforeItIsDone)
{
    openTemplate("three-tier-web");
    const Design before = session->design();
    const CostTotal today = evaluation->engine().total();
    FixAllDialog dialog(*session, *evaluation, services, nullptr);
    auto* summary = dialog.findChild<TrialSummary*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return summary->trial().has_value(); }, 60'000));
    const CostTotal promised = summary->trial()->after;
    const FindingCounts remaining = summary->trial()->findingsAfter;
    EXPECT_EQ(session->design(), before) << "a preview changes nothing";
    QList<QListWidget*> lists = dialog.findChildren<QListWidget*>();
    ASSERT_EQ(lists.size(), 2);
    const qsizetype fixed = lists[0]->count(), left = lists[1]->count();
    ASSERT_GT(fixed, 0);
    QString said;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) said += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(said.contains(QStringLiteral("Fixes %1 finding").arg(fixed))) << said.toStdString();
    EXPECT_TRUE(left == 0 || said.contains(QStringLiteral("%1 finding").arg(left))) << said.toStdString();
    QPushButton* apply = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault()) apply = button;
    ASSERT_TRUE(apply);
    EXPECT_TRUE(apply->text().contains(differenceText(today, promised))) << apply->text().toStdString();
    apply->click();
    EXPECT_EQ(session->undoStack().count(), 1);
    EXPECT_EQ(evaluation->engine().total(), promised);
    EXPECT_EQ(evaluation->engine().counts(), remaining);
    session->undo();
    EXPECT_EQ(session->design(), before);
}

TEST_F(FindingsTest, FixAllNamesEachFindingThatRemains)
{
    openTemplate("ml-api");
    FixAllDialog dialog(*session, *evaluation, services, nullptr);
    auto* summary = dialog.findChild<TrialSummary*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return summary->trial().has_value(); }, 60'000));
    const QListWidget* remaining = dialog.findChildren<QListWidget*>().at(1);
    ASSERT_GT(remaining->count(), 1);
    std::set<QString> titles;
    int asking = 0;
    for (int row = 0; row < remaining->count(); ++row) {
        const QStringList lines = remaining->item(row)->text().split(QLatin1Char('\n'));
        ASSERT_EQ(lines.size(), 2);
        titles.insert(lines.first());
        asking += lines.last().startsWith(QLatin1String("Its fix asks a question."));
        EXPECT_FALSE(lines.first().contains(QLatin1String("question"))) << lines.first().toStdString();
    }
    EXPECT_GT(asking, 0);
    EXPECT_GT(titles.size(), 1U) << "they are told apart";
}

TEST_F(FindingsTest, OpposingAdviceShowsBothSidesWithTheirPrices)
{
    openText("project: {environment: prod}\nnodes:\n  east: {kind: aws.region}\n"
             "  main: {kind: aws.vpc, parent: east, properties: {zones: 3, nat_mode: single}}\n");
    OpposingView view(*session, *evaluation, services, nullptr);
    QSignalSpy ready(&view, &OpposingView::ready);
    for (const Finding& finding : evaluation->engine().findings())
        if (finding.rule == "HA-001") view.show(finding);
    ASSERT_TRUE(ready.wait(20'000));
    ASSERT_EQ(view.advice().size(), 1U);
    QString said;
    for (const QLabel* label : view.findChildren<QLabel*>()) said += label->text() + QLatin1Char('\n');
    const OpposingAdvice& advice = view.advice().front();
    for (const AdviceSide* side : {&advice.own, &advice.other}) {
        EXPECT_TRUE(said.contains(translated(side->label))) << said.toStdString();
        EXPECT_TRUE(said.contains(totalText(side->cost))) << said.toStdString();
    }
    EXPECT_TRUE(said.contains(differenceText(evaluation->engine().total(), advice.own.cost))) << said.toStdString();
    EXPECT_EQ(said.count(QStringLiteral("Recommended")), 1) << said.toStdString();
    picture(view, {420, 240}, QStringLiteral("opposing"));
    for (const Finding& finding : evaluation->engine().findings())
        if (services.knowledge.rules()->find(finding.rule)->opposes.empty()) view.show(finding);
    EXPECT_TRUE(view.advice().empty());
    EXPECT_FALSE(view.isVisible());
}

TEST_F(FindingsTest, ClickAsksToRevealTheSubject)
{
    openTemplate("ml-api");
    FindingsPanel panel(*session, *evaluation, services);
    panel.resize(900, 300);
    panel.show();
    QSignalSpy revealed(&panel, &FindingsPanel::revealRequested);
    auto* view = panel.findChild<FindingsView*>();
    // Findings about the design as a whole have nothing to reveal; the first one about a component has.
    for (int row = 0; row < view->model()->rowCount() && revealed.isEmpty(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).topLeft() + QPoint(60, 10));
    }
    ASSERT_EQ(revealed.count(), 1);
    EXPECT_FALSE(revealed.first().first().value<std::string>().empty());
}

TEST_F(FindingsTest, TenThousandRowsAreShownAtOnce)
{
    openTemplate("ml-api");
    std::vector<Finding> many;
    const std::vector<Finding> some = evaluation->engine().findings();
    ASSERT_FALSE(some.empty());
    while (many.size() < 10'000) many.push_back(some[many.size() % some.size()]);
    FindingsModel model(*evaluation, *services.knowledge.rules());
    FindingsView view(icons);
    view.setModel(&model);
    view.resize(900, 300);
    view.show();
    model.setFindings(std::move(many));
    settle();
    EXPECT_EQ(model.rowCount(), 10'000);
}

TEST_F(FindingsTest, LooksTidy)
{
    openTemplate("ml-api");
    FindingsPanel panel(*session, *evaluation, services);
    panel.show();
    auto* view = panel.findChild<FindingsView*>();
    view->setCurrentIndex(view->model()->index(1, 0));
    picture(panel, {980, 320}, QStringLiteral("findings"));
    SuppressDialog suppress(view->currentIndex().data().toString(), nullptr);
    picture(suppress, {460, 320}, QStringLiteral("suppress"));
    if (qEnvironmentVariableIsSet("ZONEDRAFT_PICTURES")) {
        FixAllDialog all(*session, *evaluation, services, nullptr);
        settle(3000);
        picture(all, {620, 640}, QStringLiteral("fix-all"));
    }
}

TEST_F(CostPanelTest, GroupsAddUpToTheTotal)
{
    openTemplate("ml-api");
    CostModel model(*evaluation, icons);
    for (const auto grouping : {CostModel::Grouping::Component, CostModel::Grouping::Service,
                                CostModel::Grouping::Lines, CostModel::Grouping::Expected}) {
        model.setGrouping(grouping);
        model.read();
        EXPECT_EQ(model.total(), evaluation->engine().total());
        ASSERT_GT(model.rowCount(), 0);
        std::size_t lines = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            lines +=
                model.line(model.index(row, 0)) ? 1 : static_cast<std::size_t>(model.rowCount(model.index(row, 0)));
        EXPECT_EQ(lines, model.lines().size());
    }
}

TEST_F(CostPanelTest, LinesInANarrowPanelHaveTwoLinesOfTextAndKeepTheirBeginning)
{
    openTemplate("ml-api");
    CostModel model(*evaluation, icons);
    model.setGrouping(CostModel::Grouping::Lines);
    model.read();
    CostView view(icons);
    view.setModel(&model);
    view.resize(800, 400);
    view.show();
    settle(50);
    const int wide = view.visualRect(model.index(0, 0)).height();
    view.resize(300, 400);
    settle(50);
    EXPECT_GE(view.visualRect(model.index(0, 0)).height(), wide + view.fontMetrics().lineSpacing() - 4);
    EXPECT_EQ(view.textElideMode(), Qt::ElideRight);
    SelectionCost page(*session, *evaluation, services, nullptr);
    page.resize(320, 400);
    page.show();
    page.refresh();
    settle(50);
    EXPECT_GE(page.findChild<CostView*>()->x(), 6) << "rows do not touch the edge";
}

TEST_F(CostPanelTest, StandsBesideTheTableThatTheDesignStates)
{
    openTemplate("ml-api");
    CostPanel panel(*session, *evaluation, services);
    auto* tabs = panel.findChild<QTabBar*>();
    ASSERT_EQ(tabs->count(), 4);
    EXPECT_TRUE(tabs->isTabVisible(3));
    tabs->setCurrentIndex(3);
    const QAbstractItemModel* model = panel.findChild<QTreeView*>()->model();
    ASSERT_GE(model->rowCount(), 8);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("ECS Fargate (2-10 tasks)"));
    const QString about = model->index(0, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(about.contains(QStringLiteral("$30.00"))) << about.toStdString();
    openTemplate("static-site");
    CostPanel plain(*session, *evaluation, services);
    EXPECT_FALSE(plain.findChild<QTabBar*>()->isTabVisible(3));
}

TEST_F(CostPanelTest, CountsTheFreeTierWhereItIsSwitchedOn)
{
    openText("nodes:\n  east: {kind: aws.region}\n  work: {kind: aws.lambda_function, parent: east}\n");
    CostPanel panel(*session, *evaluation, services);
    panel.show();
    const auto says = [&panel](const char* words) {
        return std::ranges::any_of(panel.findChildren<QLabel*>(),
                                   [words](QLabel* label) { return label->text().contains(QLatin1String(words)); });
    };
    QToolButton* toggle = nullptr;
    for (auto* button : panel.findChildren<QToolButton*>())
        if (button->isCheckable()) toggle = button;
    ASSERT_NE(toggle, nullptr);
    EXPECT_FALSE(toggle->isChecked());
    EXPECT_FALSE(says("after the free tier"));
    const Money before = evaluation->engine().total().expected;
    toggle->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("after the free tier"); }, 5'000));
    EXPECT_EQ(session->design().entry(Section::Project, Name("free_tier")), Value(true));
    EXPECT_TRUE(says("lambda.")) << "each allowance with what it takes off";
    EXPECT_EQ(evaluation->engine().total().expected, before) << "the estimate itself stays";
    session->undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !says("after the free tier"); }, 5'000));
    EXPECT_FALSE(toggle->isChecked());
}

TEST_F(CostPanelTest, CsvHasARowPerLineAndNothingWhereNothingIsKnown)
{
    openTemplate("ml-api");
    CostModel model(*evaluation, icons);
    model.read();
    const QStringList rows = costCsv(*evaluation, model.lines()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(static_cast<std::size_t>(rows.size()), model.lines().size() + 1);
    for (const CostLine& line : model.lines()) {
        const bool known = line.status == CostStatus::Priced || line.status == CostStatus::Free;
        EXPECT_TRUE(known || !line.amount.expected) << line.id.str();
        EXPECT_FALSE(lineDetails(*evaluation, line).isEmpty());
    }
}

TEST_F(CostPanelTest, LooksTidy)
{
    openTemplate("ml-api");
    CostPanel panel(*session, *evaluation, services);
    panel.show();
    auto* view = panel.findChild<QTreeView*>();
    view->expand(view->model()->index(0, 0));
    view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(0, 0)));
    session->apply(SetEntry{Section::Load, Name("note"), Value(1)}, QStringLiteral("x"));
    picture(panel, {980, 340}, QStringLiteral("cost"));
    panel.findChild<QTabBar*>()->setCurrentIndex(1);
    picture(panel, {980, 340}, QStringLiteral("cost-service"));
}

TEST_F(CodePanelTest, FollowsTheSelection)
{
    openTemplate("ml-api");
    CodePanel panel(*session, *evaluation, services);
    panel.resize(900, 320);
    panel.show();
    auto* code = panel.findChild<CodeView*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !code->toPlainText().isEmpty(); }, 5000));
    for (const auto& [id, each] : session->design().nodes())
        if (each.kind == "aws.ecs_service") session->selection().set(id);
    settle();
    ASSERT_FALSE(code->extraSelections().isEmpty());
    EXPECT_TRUE(code->toPlainText().contains(QStringLiteral("aws_ecs_service")));
    picture(panel, {980, 340}, QStringLiteral("code"));
}

TEST_F(OutlineTest, SelectsBothWaysAndRenames)
{
    openTemplate("ml-api");
    OutlinePanel panel(*session, *evaluation, services);
    panel.resize(232, 600);
    panel.show();
    auto* view = panel.findChild<QTreeView*>();
    const NodeId id = session->design().nodesSortedById().front()->id;
    session->selection().set(id);
    ASSERT_EQ(view->selectionModel()->selectedRows().size(), 1);
    const QModelIndex index = view->selectionModel()->selectedRows().first();
    EXPECT_EQ(index.data(OutlineModel::SubjectRole).toString().toStdString(), id.str());
    ASSERT_TRUE(view->model()->setData(index, QStringLiteral("Another name")));
    EXPECT_EQ(session->design().find(id)->label, "Another name");
    view->selectionModel()->clearSelection();
    EXPECT_TRUE(session->selection().empty());
    panel.findChild<QLineEdit*>()->setText(QStringLiteral("Another"));
    EXPECT_GT(view->model()->rowCount(), 0);
    panel.findChild<QLineEdit*>()->setText(QStringLiteral("no such name"));
    EXPECT_EQ(view->model()->rowCount(), 0);
}

TEST_F(OutlineTest, HoldsEveryNodeAndLinkOnce)
{
    openTemplate("ml-api");
    const OutlineModel model(*session, *evaluation, icons);
    for (const auto& [id, each] : session->design().nodes()) EXPECT_TRUE(model.find(id.str()).isValid()) << id.str();
    for (const auto& [id, each] : session->design().links()) EXPECT_TRUE(model.find(id.str()).isValid()) << id.str();
}

TEST_F(OutlineTest, ReadsRegionNetworkZoneTierComponent)
{
    openText("nodes:\n  east: {kind: aws.region}\n"
             "  main: {kind: aws.vpc, parent: east, properties: {zones: 2}}\n"
             "  one: {kind: aws.ec2_instance, parent: main, placement: {tier: application, zones: [2]}}\n"
             "  both: {kind: aws.ecs_service, parent: main, placement: {tier: application, zones: [1, 2]}}\n");
    OutlineModel model(*session, *evaluation, icons);
    const auto path = [&](const char* id) {
        QStringList titles;
        for (QModelIndex at = model.find(id).parent(); at.isValid(); at = at.parent())
            titles.prepend(at.data().toString());
        return titles;
    };
    const QStringList one = path("one"), both = path("both");
    ASSERT_EQ(one.size(), 4) << one.join(QStringLiteral(" / ")).toStdString();
    EXPECT_EQ(one[2], QStringLiteral("Zone B"));
    EXPECT_TRUE(one[3].contains(QStringLiteral(" · 10."))) << one[3].toStdString();
    ASSERT_EQ(both.size(), 4);
    EXPECT_EQ(both[2], QStringLiteral("Zone A, Zone B"));
    EXPECT_FALSE(both[3].contains(QStringLiteral(" · "))) << "two subnets have two address ranges";
    Footprint moved;
    ASSERT_TRUE(session->apply(MoveNode{node("one"), node("main"), Placement{}}, QStringLiteral("Move")));
    moved.nodes.push_back(node("one"));
    EXPECT_TRUE(model.altersTree(moved));
}

TEST_F(OutlineTest, WhatNobodySeesFollowsWhenItIsShown)
{
    openTemplate("ml-api");
    OutlinePanel panel(*session, *evaluation, services);
    auto* view = panel.findChild<QTreeView*>();
    session->selection().set(node("api"));
    EXPECT_TRUE(view->selectionModel()->selectedRows().isEmpty());
    panel.show();
    ASSERT_EQ(view->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(view->selectionModel()->selectedRows().first().data(OutlineModel::SubjectRole).toString(),
              QStringLiteral("api"));
}

TEST_F(OutlineTest, LooksTidy)
{
    openTemplate("ml-api");
    OutlinePanel panel(*session, *evaluation, services);
    session->selection().set(session->design().nodesSortedById().front()->id);
    picture(panel, {232, 700}, QStringLiteral("outline"));
}

} // namespace
} // namespace zonedraft::test
