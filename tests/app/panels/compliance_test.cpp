// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/compliance/compliance_model.h"
#include "app/desktop/panels/compliance/compliance_panel.h"
#include "app/desktop/panels/findings/findings_model.h"
#include "app/desktop/panels/findings/findings_panel.h"
#include "app/desktop/panels/findings/findings_view.h"
#include "tests/app/panels/panels_fixture.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

namespace zonedraft::test {
namespace {

class ComplianceTest : public PanelsTest {
protected:
    [[nodiscard]] std::vector<ControlResult> judged(const char* id) const
    {
        return complianceOf(evaluation->engine().reader(), *services.knowledge.rules(), *findFramework(id),
                            session->design().suppressions(), evaluation->engine().basis().today);
    }
    /// The framework that was chosen the last time.
    void remember(const char* id)
    {
        preferences.setPanelState(QStringLiteral("compliance/framework"), QString::fromLatin1(id));
    }
    static int countOf(const std::vector<ControlResult>& controls, ControlState state)
    {
        return static_cast<int>(std::ranges::count(controls, state, &ControlResult::state));
    }
    /// The first control in a state.
    static QModelIndex controlIn(const QAbstractItemModel& model, ControlState state)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(ComplianceModel::StateRole).toInt() == static_cast<int>(state))
                return model.index(row, 0);
        return {};
    }
};

TEST_F(ComplianceTest, EveryFrameworkShowsTheControlsAsTheyAreJudged)
{
    openTemplate("three-tier-web");
    CompliancePanel panel(*session, *evaluation, services);
    panel.resize(900, 300);
    panel.show();
    QSignalSpy ready(&panel, &CompliancePanel::ready);
    auto* view = panel.findChild<QTreeView*>();
    for (const Framework& framework : frameworks()) {
        const QString id = QString::fromStdString(std::string(framework.id));
        ready.clear();
        if (panel.framework() != id || view->model()->rowCount() > 0) panel.setFramework(id);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty() && panel.framework() == id; }, 20'000))
            << framework.id;
        const auto controls = judged(std::string(framework.id).c_str());
        EXPECT_EQ(view->model()->rowCount(), static_cast<int>(controls.size()));
        QString chips;
        for (const QToolButton* chip : panel.findChildren<QToolButton*>()) chips += chip->text() + u'|';
        for (const ControlState state : {ControlState::Failed, ControlState::NotShown, ControlState::Met})
            EXPECT_TRUE(
                chips.contains(QStringLiteral("%1 %2|").arg(controlStateLabel(state)).arg(countOf(controls, state))))
                << chips.toStdString();
    }
}

TEST_F(ComplianceTest, AClickSelectsWhatFailsAndEnterOpensTheFinding)
{
    openTemplate("three-tier-web");
    remember("fsbp");
    CompliancePanel panel(*session, *evaluation, services);
    panel.resize(900, 300);
    panel.show();
    QSignalSpy ready(&panel, &CompliancePanel::ready);
    ASSERT_TRUE(ready.wait(20'000));
    auto* view = panel.findChild<QTreeView*>();
    const QModelIndex control = controlIn(*view->model(), ControlState::Failed);
    ASSERT_TRUE(control.isValid());
    std::vector<std::string> shown;
    Name rule;
    std::string key;
    bool opened = false;
    QObject::connect(&panel, &CompliancePanel::revealRequested, &panel,
                     [&](const std::vector<std::string>& subjects) { shown = subjects; });
    QObject::connect(&panel, &CompliancePanel::findingRequested, &panel,
                     [&](Name about, const std::string& subject, bool open) {
                         rule = about;
                         key = subject;
                         opened = open;
                     });
    view->scrollTo(control);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(control).center());
    EXPECT_FALSE(shown.empty()) << "a control means all that its rules found";
    view->expand(control);
    const QModelIndex evidence = view->model()->index(0, 0, control);
    view->setCurrentIndex(evidence);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_TRUE(opened);
    ASSERT_FALSE(rule.empty());

    FindingsPanel findings(*session, *evaluation, services);
    findings.findChild<QLineEdit*>()->setText(QStringLiteral("nothing is called so"));
    findings.showFinding(rule, key);
    auto* list = findings.findChild<FindingsView*>();
    ASSERT_TRUE(list->currentIndex().isValid()) << "what the filter hid is shown";
    EXPECT_EQ(list->currentIndex().data(FindingsModel::RuleRole).toString().toStdString(), rule.str());
}

TEST_F(ComplianceTest, FollowsTheDesignAndFiltersByState)
{
    openTemplate("ml-api-fixed");
    remember("cis");
    CompliancePanel panel(*session, *evaluation, services);
    panel.resize(900, 300);
    panel.show();
    QSignalSpy ready(&panel, &CompliancePanel::ready);
    ASSERT_TRUE(ready.wait(20'000));
    const auto before = judged("cis");
    ASSERT_TRUE(session->apply(RemoveNode{node("trail")}, QStringLiteral("x")));
    const auto after = judged("cis");
    ASSERT_GT(countOf(after, ControlState::Failed), countOf(before, ControlState::Failed));
    ASSERT_TRUE(ready.wait(20'000));
    auto* view = panel.findChild<QTreeView*>();
    QToolButton* failed = nullptr;
    for (QToolButton* chip : panel.findChildren<QToolButton*>())
        if (chip->text().startsWith(controlStateLabel(ControlState::Failed))) failed = chip;
    ASSERT_TRUE(failed);
    failed->click();
    EXPECT_EQ(view->model()->rowCount(), countOf(after, ControlState::Failed));
    session->setDesign(Design());
    ASSERT_TRUE(ready.wait(20'000));
    picture(panel, {900, 300}, QStringLiteral("compliance-empty"));
}

TEST_F(ComplianceTest, LooksTidy)
{
    openTemplate("three-tier-web");
    remember("pci");
    CompliancePanel panel(*session, *evaluation, services);
    QSignalSpy ready(&panel, &CompliancePanel::ready);
    panel.show();
    ASSERT_TRUE(ready.wait(20'000));
    auto* view = panel.findChild<QTreeView*>();
    view->expand(controlIn(*view->model(), ControlState::Failed));
    picture(panel, {1000, 300}, QStringLiteral("compliance"));
    EXPECT_GT(view->model()->rowCount(), 0);
    static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex control = view->model()->index(row, 0);
        for (int at = 0; at < view->model()->rowCount(control); ++at) {
            const QString text = view->model()->index(at, ComplianceModel::TextColumn, control).data().toString();
            EXPECT_FALSE(text.contains(placeholder)) << text.toStdString();
        }
    }
}

} // namespace
} // namespace zonedraft::test
