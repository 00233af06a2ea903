// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/fix_preview_dialog.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/dialogs/compare_dialog.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/findings/trial_summary.h"
#include "app/desktop/panels/inspector/property_edits.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

PropertyType typeOf(const FixQuestion& question)
{
    if (question.type == "number") return PropertyType::Number;
    if (question.type == "bool") return PropertyType::Bool;
    if (question.type == "node") return PropertyType::Ref;
    return PropertyType::Text;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", "heading");
    return label;
}

} // namespace

FixPreviewDialog::FixPreviewDialog(Session& session, const LiveEvaluation& evaluation, Services& services,
                                   const Finding& finding, QWidget* parent)
    : QDialog(parent), m_session(session), m_evaluation(evaluation), m_services(services), m_finding(finding),
      m_fixes(fixesFor(evaluation.engine().reader(), *services.knowledge.rules(), finding)),
      m_choice(new QuietComboBox(this)), m_questionArea(new QWidget(this)), m_changes(new QLabel(this)),
      m_summary(new TrialSummary(session, evaluation.engine().basis(), services, this)), m_problem(new QLabel(this)),
      m_apply(nullptr)
{
    setWindowTitle(tr("Fix a finding"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto* title = new QLabel(translated(finding.title), this);
    title->setWordWrap(true);
    title->setProperty("role", "title");
    layout->addWidget(title);
    auto* about = new QLabel(QStringLiteral("%1 · %2").arg(subjectLabel(evaluation.engine().design(), finding.key()),
                                                           QString::fromStdString(finding.rule.str())),
                             this);
    about->setProperty("role", "caption");
    layout->addWidget(about);
    for (const Fix& fix : m_fixes) m_choice->addItem(translated(fix.label));
    m_choice->setAccessibleName(tr("Ways to fix it"));
    layout->addWidget(m_choice);
    m_choice->setVisible(m_fixes.size() > 1);
    auto* questions = new QVBoxLayout(m_questionArea);
    questions->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_questionArea);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", "error");
    layout->addWidget(m_problem);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("What changes"), this));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setWordWrap(true);
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setProperty("role", "hint");
    column->addWidget(m_changes);
    column->addSpacing(8);
    column->addWidget(heading(tr("What it does"), this));
    m_summary->setAlignment(Qt::AlignTop);
    column->addWidget(m_summary, 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    layout->addWidget(area, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FixPreviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_choice, &QComboBox::activated, this, &FixPreviewDialog::showAlternative);
    resize(580, 440); // grows by hand where many findings come and go
    showAlternative(0);
}

FixPreviewDialog::~FixPreviewDialog() = default;

void FixPreviewDialog::showAlternative(int index)
{
    m_questions.clear();
    for (QWidget* child : m_questionArea->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
    m_current = static_cast<std::size_t>(std::max(0, index));
    if (m_current < m_fixes.size())
        for (const FixQuestion& question : m_fixes[m_current].questions) addQuestion(question);
    m_questionArea->setVisible(!m_questions.empty());
    update();
}

void FixPreviewDialog::addQuestion(const FixQuestion& question)
{
    auto spec = std::make_unique<PropertySpec>();
    spec->name = question.id;
    spec->type = typeOf(question);
    spec->to = question.choose;
    auto* label = new QLabel(QCoreApplication::translate("rules", question.text.c_str()), m_questionArea);
    label->setWordWrap(true);
    EditorContext context{&m_services.icons,
                          [this](const PropertySpec& wanted) { return fittingNodes(m_evaluation, wanted); }};
    ValueEditor* editor = makeValueEditor(*spec, context, m_questionArea);
    editor->setShown({{}, question.defaultAnswer});
    editor->setAccessibleName(label->text());
    label->setBuddy(editor);
    m_questionArea->layout()->addWidget(label);
    m_questionArea->layout()->addWidget(editor);
    const std::size_t at = m_questions.size();
    m_questions.push_back({question, std::move(spec), {}});
    connect(editor, &ValueEditor::edited, this, [this, at](const Value& answer) {
        m_questions[at].answer = answer;
        update();
    });
}

void FixPreviewDialog::say(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void FixPreviewDialog::update()
{
    m_change.reset();
    m_changes->clear();
    m_changes->hide();
    m_apply->setEnabled(false);
    say({});
    if (m_current >= m_fixes.size()) {
        say(tr("There is nothing to fix here any more."));
        m_apply->setText(tr("Apply"));
        m_summary->clear();
        return;
    }
    const Fix& fix = m_fixes[m_current];
    m_apply->setText(translated(fix.label));
    FixAnswers answers;
    for (const Question& question : m_questions)
        if (question.answer.isSet()) answers[question.question.id] = question.answer;
    if (fix.open(answers)) {
        say(tr("Answer the question to see what would change."));
        m_summary->clear();
        return;
    }
    auto change = fixChange(m_session.design(), m_evaluation.engine().reader(), *m_services.knowledge.rules(),
                            m_finding, fix.alternative, answers, m_session.layer());
    if (!change) {
        say(translated(change.error().message));
        m_summary->clear();
        return;
    }
    m_change = std::move(*change);
    m_changes->setText(describeChange(*m_change, m_session.design(), m_session.catalog()).join(QLatin1Char('\n')));
    m_changes->show();
    m_summary->show(*m_change);
    m_apply->setEnabled(true);
}

void FixPreviewDialog::accept()
{
    if (!m_change) return;
    const QString text = translated(m_fixes[m_current].label);
    if (m_session.apply(*m_change, text)) QDialog::accept();
}

} // namespace zonedraft
