// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/design_properties.h"

#include "app/desktop/panels/inspector/property_edits.h"
#include "app/desktop/panels/inspector/property_form.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

constexpr int kNotesHeight = 88;

} // namespace

DesignProperties::DesignProperties(Session& session, const LiveEvaluation&, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_services(services), m_notes(new QPlainTextEdit(this)), m_project(nullptr),
      m_requirements(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    auto* hint = new QLabel(
        tr("Select a component or a connection to see what it is made of. This is the design itself."), this);
    hint->setWordWrap(true);
    hint->setProperty("role", "hint");
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 4);
    top->setSpacing(8);
    top->addWidget(hint);
    auto* heading = new QLabel(tr("Notes"), this);
    heading->setProperty("role", "heading");
    top->addWidget(heading);
    m_notes->setFixedHeight(kNotesHeight);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(heading->text());
    m_notes->setPlaceholderText(tr("What this design is for"));
    top->addWidget(m_notes);
    layout->addLayout(top);
    m_project = addForm(Section::Project, session.catalog().projectProperties());
    m_requirements = addForm(Section::Requirements, session.catalog().requirementProperties());
    layout->addWidget(m_project);
    layout->addWidget(m_requirements);
    layout->addStretch(1);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        const std::string text = m_notes->toPlainText().toStdString();
        if (text != m_session.design().notes())
            m_session.apply(SetNotes{text}, tr("Edit the design's notes"), QStringLiteral("design-notes"));
    });
}

PropertyForm* DesignProperties::addForm(Section section, const std::vector<PropertySpec>& specs)
{
    auto* form = new PropertyForm(specs, this, EditorContext{&m_services.icons, {}});
    connect(form, &PropertyForm::edited, this, [this, section](Name key, const Value& value) {
        m_session.apply(SetEntry{section, key, value, entryLayer(m_session, section)},
                        tr("Change “%1”").arg(QString::fromStdString(key.str())),
                        QStringLiteral("entry:%1:%2").arg(QString::fromStdString(key.str())).arg(m_step));
    });
    connect(form, &PropertyForm::fieldEntered, this, [this](Name, const QString& help) {
        ++m_step;
        Q_EMIT fieldEntered(help);
    });
    return form;
}

void DesignProperties::showSection(PropertyForm& form, Section section, const std::vector<PropertySpec>& specs)
{
    for (const PropertySpec& spec : specs) {
        const PropertyState state = entryState(m_session, section, spec);
        form.setValue(spec.name, state.value, state.effective, state.source);
    }
}

void DesignProperties::refresh()
{
    const QString notes = QString::fromStdString(m_session.design().notes());
    if (m_notes->toPlainText() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
    showSection(*m_project, Section::Project, m_session.catalog().projectProperties());
    showSection(*m_requirements, Section::Requirements, m_session.catalog().requirementProperties());
}

} // namespace zonedraft
