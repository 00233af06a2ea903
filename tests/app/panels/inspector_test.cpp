// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/inspector_header.h"
#include "app/desktop/panels/inspector/inspector_panel.h"
#include "app/desktop/panels/inspector/property_edits.h"
#include "app/desktop/panels/inspector/property_form.h"
#include "app/desktop/panels/inspector/property_row.h"
#include "app/desktop/panels/inspector/scalar_editors.h"
#include "canvas/session/number_text.h"
#include "tests/app/panels/panels_fixture.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <algorithm>

namespace zonedraft::test {
namespace {

using InspectorTest = PanelsTest;

PropertyRow* rowOf(QWidget& panel, const char* property)
{
    for (auto* row : panel.findChildren<PropertyRow*>())
        if (row->spec().name == property && row->isVisible()) return row;
    return nullptr;
}

TEST_F(InspectorTest, FormTellsWhatWasTypedAndRefusesWhatIsOutOfRange)
{
    PropertySpec spec;
    spec.name = Name("timeout");
    spec.type = PropertyType::Integer;
    spec.minimum = 1;
    spec.maximum = 900;
    const std::vector<PropertySpec> specs{spec};
    PropertyForm form(specs);
    form.setValue(Name("timeout"), {}, Value(30), ValueSource::Default);
    QSignalSpy edited(&form, &PropertyForm::edited);
    auto* field = form.findChild<NumberField*>();
    EXPECT_EQ(field->placeholderText(), QStringLiteral("30"));
    QTest::keyClicks(field, QStringLiteral("9"));
    QTest::keyClicks(field, QStringLiteral("000"));
    EXPECT_EQ(edited.count(), 3) << "9, 90 and 900 are allowed, 9000 is not";
    EXPECT_TRUE(field->property("error").toBool());
}

TEST_F(InspectorTest, LongNamesOfEntriesShowTheirBeginning)
{
    openText("nodes:\n  api: {kind: aws.ecs_service, properties: {environment: {A_NAME_LONGER_THAN_ITS_FIELD: x}}}\n");
    InspectorPanel panel(*session, *evaluation, services);
    panel.show();
    session->selection().set(node("api"));
    const auto shown = [&panel]() -> QLineEdit* {
        for (auto* field : panel.findChildren<QLineEdit*>())
            if (field->text() == QStringLiteral("A_NAME_LONGER_THAN_ITS_FIELD")) return field;
        return nullptr;
    };
    QLineEdit* name = nullptr; // rows are made in turns
    ASSERT_TRUE(QTest::qWaitFor([&] { return (name = shown()) != nullptr; }, 10'000));
    EXPECT_EQ(name->cursorPosition(), 0);
}

TEST_F(InspectorTest, EveryPropertyShowsItsWholeLabel)
{
    for (const auto& kind : services.knowledge.catalog()->kinds())
        for (const PropertySpec& spec : kind->properties) {
            if (spec.type != PropertyType::Enum) continue;
            PropertyRow row(spec, {}, nullptr);
            ShownValue shown;
            shown.effective = spec.values.back();
            row.setShown(shown, ValueSource::Default, {});
            row.resize(290, row.sizeHint().height());
            row.layout()->activate();
            const auto* label = row.findChild<QLabel*>();
            int word = 0; // what cannot be broken into lines
            for (const QString& part : label->text().split(QLatin1Char(' ')))
                word = std::max(word, label->fontMetrics().horizontalAdvance(part));
            EXPECT_GE(label->width(), word) << kind->name.str() << ' ' << spec.name.str();
        }
}

TEST_F(InspectorTest, TypingIsOneUndoStepAndResetIsAnother)
{
    openTemplate("ml-api");
    InspectorPanel panel(*session, *evaluation, services);
    panel.show();
    NodeId service = node("api");
    for (const auto& [id, each] : session->design().nodes())
        if (each.kind == "aws.ecs_service") service = id;
    session->selection().set(service);
    PropertyRow* row = nullptr; // rows are made in turns
    ASSERT_TRUE(QTest::qWaitFor([&] { return (row = rowOf(panel, "max_count")) != nullptr; }, 10'000));
    auto* field = row->findChild<NumberField*>();
    const int steps = session->undoStack().count();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("23"));
    EXPECT_EQ(evaluation->effective(service, Name("max_count")), Value(23));
    EXPECT_EQ(session->undoStack().count(), steps + 1);
    session->undo();
    settle();
    EXPECT_FALSE(evaluation->effective(service, Name("max_count")) == Value(23));
}

TEST_F(InspectorTest, RequirementsAreThoseOfTheScenarioThatIsEdited)
{
    openText("requirements: {budget: 100}\nscenarios: {peak: {}}\nnodes: {}\n");
    const auto& specs = session->catalog().requirementProperties();
    const auto budget = std::ranges::find(specs, Name("budget"), &PropertySpec::name);
    ASSERT_NE(budget, specs.end());
    const ScenarioId peak = *ScenarioId::parse("peak");
    session->setLayer(peak);
    PropertyState state = entryState(*session, Section::Requirements, *budget);
    EXPECT_EQ(state.value, Value()) << "nothing of its own yet";
    EXPECT_EQ(state.effective, Value(100));
    InspectorPanel panel(*session, *evaluation, services);
    panel.show();
    PropertyRow* row = nullptr; // rows are made in turns
    ASSERT_TRUE(QTest::qWaitFor([&] { return (row = rowOf(panel, "budget")) != nullptr; }, 10'000));
    auto* field = row->findChild<NumberField*>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("300"));
    EXPECT_EQ(session->design().find(peak)->requirements.at(Name("budget")), Value(300));
    EXPECT_EQ(session->design().entry(Section::Requirements, Name("budget")), Value(100));
    state = entryState(*session, Section::Requirements, *budget);
    EXPECT_EQ(state.source, ValueSource::Scenario);
    EXPECT_EQ(evaluation->engine().design().entry(Name("requirement"), Name("budget")), Value(300));
    session->undo();
    EXPECT_TRUE(session->design().find(peak)->requirements.empty());
    EXPECT_EQ(entryLayer(*session, Section::Project), Layer()) << "a project has no scenarios";
}

TEST_F(InspectorTest, SeveralNodesChangeTogetherInOneStep)
{
    openText("nodes:\n  a: {kind: aws.sqs_queue}\n  b: {kind: aws.sqs_queue, properties: {fifo: true}}\n");
    InspectorPanel panel(*session, *evaluation, services);
    panel.show();
    session->selection().set({{node("a"), node("b")}, {}, {}});
    PropertyRow* row = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (row = rowOf(panel, "fifo")) != nullptr; }, 10'000));
    auto* box = row->findChild<QCheckBox*>();
    EXPECT_EQ(box->checkState(), Qt::PartiallyChecked);
    const int steps = session->undoStack().count();
    box->click();
    EXPECT_EQ(effective("a", "fifo"), effective("b", "fifo"));
    EXPECT_EQ(session->undoStack().count(), steps + 1);
}

TEST_F(InspectorTest, AMixedSelectionShowsItsWholeNameItsCostAndAllThatItsMembersShare)
{
    openTemplate("three-tier-web");
    InspectorPanel panel(*session, *evaluation, services);
    panel.resize(320, 700);
    panel.show();
    Selection::Ids ids;
    Money sum = Money::zero();
    for (const Node* each : session->design().nodesSortedById()) {
        const Kind* kind = session->kindOf(each->id);
        if (!kind || (kind->name != "aws.load_balancer" && kind->name != "aws.aurora_cluster" &&
                      kind->name != "aws.ecs_service"))
            continue;
        ids.nodes.insert(each->id);
        if (const auto one = evaluation->costOf(each->id).expected) sum = *sum.plus(*one);
    }
    ASSERT_GE(ids.nodes.size(), 2U);
    ids.links.insert(session->design().linksSortedById().front()->id);
    session->selection().set(ids);
    settle(300);
    auto* header = panel.findChild<InspectorHeader*>();
    auto* name = header->findChild<QLineEdit*>();
    EXPECT_EQ(name->cursorPosition(), 0) << "a long name shows its beginning";
    EXPECT_TRUE(name->text().startsWith(QString::number(ids.nodes.size()))) << name->text().toStdString();
    bool told = false;
    for (const QLabel* label : header->findChildren<QLabel*>()) told = told || label->text().contains(moneyText(sum));
    EXPECT_TRUE(told) << moneyText(sum).toStdString();
    int shown = 0;
    for (const PropertyRow* row : panel.findChildren<PropertyRow*>()) shown += row->isVisible() ? 1 : 0;
    EXPECT_GT(shown, 0) << "what they share is not folded away when it is little";
}

TEST_F(InspectorTest, EditsOfDerivedThingsAreOverrides)
{
    openTemplate("ml-api");
    std::optional<NodeId> derived;
    for (const auto& [id, each] : session->design().nodes())
        for (const DerivedNode& follows : evaluation->derivedOf(id))
            if (follows.kind == "aws.log_group") derived = follows.id;
    ASSERT_TRUE(derived);
    const Kind* kind = session->catalog().find(Name("aws.log_group"));
    const PropertySpec& spec = kind->properties[*kind->slot(Name("retention_days"))];
    setOverride(*session, *derived, spec, Value(90), 1);
    const PropertyState state = overrideState(*session, *evaluation, *derived, spec);
    EXPECT_EQ(state.value, Value(90));
    EXPECT_EQ(state.effective, Value(90));
    EXPECT_EQ(state.source, ValueSource::Override);
}

TEST_F(InspectorTest, AConnectionShowsThePortThatFollowsFromItsEnd)
{
    openText("nodes:\n  r: {kind: aws.region}\n  net: {kind: aws.vpc, parent: r}\n"
             "  web: {kind: aws.ecs_service, parent: net}\n"
             "  db: {kind: aws.aurora_cluster, name: Orders, parent: net, properties: {engine: aurora-postgresql}}\n"
             "links:\n  l: {from: web, to: db, kind: data}\n");
    const LinkId link = *LinkId::parse("l");
    const auto& specs = session->catalog().linkProperties();
    const PropertySpec& spec = specs[*session->catalog().linkSlot(Name("port"))];
    const PropertyState state = propertyState(*session, *evaluation, link, spec);
    EXPECT_FALSE(state.value.isSet());
    EXPECT_EQ(state.effective, Value(5432));
    EXPECT_EQ(state.source, ValueSource::Derived);
    InspectorPanel panel(*session, *evaluation, services);
    panel.show();
    session->selection().set(Selection::Ids{{}, {link}, {}});
    PropertyRow* row = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (row = rowOf(panel, "port")) != nullptr; }, 10'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return row->findChild<NumberField*>()->placeholderText() == u"5432"; }, 5000));
    QString said;
    for (const QLabel* label : row->findChildren<QLabel*>()) said += label->text() + u'|';
    EXPECT_TRUE(said.contains(QStringLiteral("Port of “Orders”"))) << said.toStdString();
    setProperty(*session, std::vector<LinkId>{link}, spec, Value(6000), 1);
    EXPECT_EQ(propertyState(*session, *evaluation, link, spec).source, ValueSource::Set);
}

TEST_F(InspectorTest, FollowsTheSelectionWithoutKeepingTheWindowWaiting)
{
    openTemplate("ml-api");
    InspectorPanel panel(*session, *evaluation, services);
    panel.show();
    settle();
    for (int round = 0; round < 2; ++round) // the second finds its forms made
        for (const Node* each : session->design().nodesSortedById()) {
            session->selection().set(each->id);
            QElapsedTimer timer;
            timer.start();
            settle(0);
            QCoreApplication::processEvents();
            EXPECT_TRUE(round == 0 || timer.elapsed() < 150) << each->id.str();
        }
}

TEST_F(InspectorTest, LooksTidy)
{
    openTemplate("ml-api");
    InspectorPanel panel(*session, *evaluation, services);
    picture(panel, {320, 720}, QStringLiteral("inspector-design"));
    std::optional<NodeId> service, network;
    for (const auto& [id, each] : session->design().nodes()) {
        if (each.kind == "aws.ecs_service") service = id;
        if (each.kind == "aws.vpc") network = id;
    }
    ASSERT_TRUE(service && network);
    session->selection().set(*service);
    picture(panel, {320, 1100}, QStringLiteral("inspector-service"));
    auto* tabs = panel.findChild<QTabWidget*>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        if (tab == 3) settle(900);
        picture(panel, {320, 720}, QStringLiteral("inspector-tab%1").arg(tab));
    }
    tabs->setCurrentIndex(0);
    session->selection().set(*network);
    picture(panel, {320, 1400}, QStringLiteral("inspector-network"));
    session->selection().set(session->design().linksSortedById().front()->id);
    picture(panel, {320, 720}, QStringLiteral("inspector-link"));
    Selection::Ids two;
    for (const auto& [id, each] : session->design().nodes())
        if (two.nodes.size() < 2 && !session->kindOf(id)->container) two.nodes.insert(id);
    session->selection().set(two);
    picture(panel, {320, 720}, QStringLiteral("inspector-several"));
}

} // namespace
} // namespace zonedraft::test
