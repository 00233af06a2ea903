// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/code/code_panel.h"
#include "app/desktop/panels/code/code_view.h"
#include "app/desktop/panels/cost/cost_model.h"
#include "app/desktop/panels/cost/cost_panel.h"
#include "app/desktop/panels/findings/change_trial.h"
#include "app/desktop/panels/findings/findings_model.h"
#include "app/desktop/panels/findings/findings_panel.h"
#include "app/desktop/panels/findings/findings_view.h"
#include "app/desktop/panels/findings/fix_all_dialog.h"
#include "app/desktop/panels/findings/fix_preview_dialog.h"
#include "app/desktop/panels/findings/suppress_dialog.h"
#include "app/desktop/panels/outline/outline_model.h"
#include "app/desktop/panels/outline/outline_panel.h"
#include "tests/app/panels/panels_fixture.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

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

TEST_F(OutlineTest, LooksTidy)
{
    openTemplate("ml-api");
    OutlinePanel panel(*session, *evaluation, services);
    session->selection().set(session->design().nodesSortedById().front()->id);
    picture(panel, {232, 700}, QStringLiteral("outline"));
}

} // namespace
} // namespace zonedraft::test
