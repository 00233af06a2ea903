// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/project_dialog.h"

#include "app/desktop/panels/inspector/property_edits.h"
#include "app/desktop/panels/inspector/property_form.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace zonedraft {

ProjectDialog::ProjectDialog(Session& session, const Services& services, QWidget* parent)
    : QDialog(parent), m_session(session), m_services(services)
{
    setWindowTitle(tr("Project and requirements"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 16);
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    layout->addWidget(tabs, 1);
    const Catalog& catalog = session.catalog();
    addGeneral(*tabs);
    addSection(*tabs, tr("Project"), Section::Project, catalog.projectProperties());
    addSection(*tabs, tr("Requirements"), Section::Requirements, catalog.requirementProperties());
    addSection(*tabs, tr("Load"), Section::Load, catalog.loadProperties());
    addSection(*tabs, tr("Attested"), Section::Attestations, catalog.attestations());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false); // Enter is for the field
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(24, 0, 24, 0);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    resize(640, 620);
}

void ProjectDialog::addGeneral(QTabWidget& tabs)
{
    auto* page = new QWidget(&tabs);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    auto* title = new QLineEdit(QString::fromStdString(m_session.design().title()), page);
    form->addRow(tr("&Title"), title);
    auto* notes = new QPlainTextEdit(QString::fromStdString(m_session.design().notes()), page);
    notes->setTabChangesFocus(true);
    form->addRow(tr("&Notes"), notes);
    connect(title, &QLineEdit::editingFinished, this, [this, title] {
        if (title->text().toStdString() != m_session.design().title())
            m_session.apply(SetTitle{title->text().toStdString()}, tr("Rename the design"));
    });
    connect(notes, &QPlainTextEdit::textChanged, this, [this, notes] {
        m_session.apply(SetNotes{notes->toPlainText().toStdString()}, tr("Edit the design's notes"),
                        QStringLiteral("design-notes"));
    });
    tabs.addTab(page, tr("Design"));
}

void ProjectDialog::addSection(QTabWidget& tabs, const QString& title, Section section,
                               const std::vector<PropertySpec>& specs)
{
    auto* area = new QScrollArea(&tabs);
    area->setWidgetResizable(true);
    auto* form = new PropertyForm(specs, area, EditorContext{&m_services.icons, {}});
    const auto fill = [this, form, section, &specs] {
        for (const PropertySpec& spec : specs) {
            const PropertyState state = entryState(m_session, section, spec);
            form->setValue(spec.name, state.value, state.effective, state.source);
        }
    };
    fill();
    connect(form, &PropertyForm::edited, this, [this, section, title](Name property, const Value& value) {
        m_session.apply(
            SetEntry{section, property, value, entryLayer(m_session, section)}, tr("Change %1").arg(title),
            QStringLiteral("%1/%2").arg(static_cast<int>(section)).arg(QString::fromStdString(property.str())));
    });
    connect(&m_session, &Session::changed, form, [fill](const ChangeSet& changes) {
        if (changes.everything || !changes.footprint.entries.empty()) fill();
    });
    area->setWidget(form);
    tabs.addTab(area, title);
}

} // namespace zonedraft
