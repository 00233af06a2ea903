// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/scenarios_dialog.h"

#include "app/desktop/application/icon_source.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace zonedraft {

ScenariosDialog::ScenariosDialog(Session& session, Services& services, QWidget* parent)
    : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Scenarios"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto* head = new QLabel(tr("A scenario changes properties of the base design, or switches components off: a launch "
                               "day, a cheaper weekend. It adds no components."),
                            this);
    head->setWordWrap(true);
    layout->addWidget(head);
    m_list = new QListWidget(this);
    m_list->setProperty("role", "framed");
    layout->addWidget(m_list, 1);
    m_description = new QLineEdit(this);
    m_description->setPlaceholderText(tr("What the scenario is about"));
    layout->addWidget(m_description);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* icon, auto slot) {
        auto* made = new QPushButton(services.icons.action(QLatin1String(icon)), text, this);
        made->setAutoDefault(false); // Enter shows the chosen one, whatever was clicked last
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    button(tr("New scenario…"), "plus", &ScenariosDialog::create);
    QPushButton* removing = button(tr("Delete"), "delete", &ScenariosDialog::remove);
    row->addStretch(1);
    QPushButton* showing = button(tr("Show and edit this one"), "check", &ScenariosDialog::switchTo);
    showing->setDefault(true);
    layout->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, [this, removing, showing] {
        const Layer layer = chosen();
        const Scenario* scenario = layer ? m_session.design().find(*layer) : nullptr;
        m_description->setEnabled(scenario);
        m_description->setText(scenario ? QString::fromStdString(scenario->description) : QString());
        removing->setEnabled(scenario);
        showing->setEnabled(layer != m_session.layer());
    });
    connect(m_list, &QListWidget::itemActivated, this, &ScenariosDialog::switchTo);
    connect(m_description, &QLineEdit::editingFinished, this, [this] {
        const Layer layer = chosen();
        const Scenario* scenario = layer ? m_session.design().find(*layer) : nullptr;
        if (!scenario || scenario->description == m_description->text().toStdString()) return;
        Scenario described = *scenario;
        described.description = m_description->text().toStdString();
        m_session.apply(PutScenario{*layer, std::move(described)},
                        tr("Describe scenario %1").arg(QString::fromStdString(layer->str())));
    });
    refresh();
    resize(480, 380);
}

Layer ScenariosDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? ScenarioId::parse(item->data(Qt::UserRole).toString().toStdString()) : std::nullopt;
}

void ScenariosDialog::refresh()
{
    m_list->clear();
    const auto add = [&](const QString& text, const Layer& layer) {
        auto* item = new QListWidgetItem(layer == m_session.layer() ? tr("%1 (shown now)").arg(text) : text, m_list);
        item->setData(Qt::UserRole, layer ? QString::fromStdString(layer->str()) : QString());
        if (layer == m_session.layer()) m_list->setCurrentItem(item);
    };
    add(tr("Base design"), std::nullopt);
    for (const auto& [id, scenario] : m_session.design().scenarios()) add(QString::fromStdString(id.str()), id);
}

void ScenariosDialog::create()
{
    QInputDialog asking(this);
    asking.setWindowTitle(tr("New scenario"));
    asking.setLabelText(tr("Name, such as launch-day:"));
    asking.setOkButtonText(tr("Create the scenario"));
    asking.setCancelButtonText(tr("Leave it"));
    asking.resize(360, asking.sizeHint().height());
    if (asking.exec() != QDialog::Accepted) return;
    const QString name = asking.textValue();
    if (name.trimmed().isEmpty()) return;
    const auto id = ScenarioId::parse(idTextFrom(name.toStdString()));
    if (!id || m_session.design().find(*id)) {
        QMessageBox::information(
            this, tr("New scenario"),
            id ? tr("There is a scenario %1 already. Choose another name.").arg(QString::fromStdString(id->str()))
               : tr("%1 has no letter or digit that could make an id. Choose another name.").arg(name));
        return;
    }
    if (m_session.apply(PutScenario{*id, Scenario{}}, tr("Create scenario %1").arg(QString::fromStdString(id->str()))))
        m_session.setLayer(*id);
    refresh();
}

void ScenariosDialog::remove()
{
    const Layer layer = chosen();
    if (!layer) return;
    if (m_session.layer() == layer) m_session.setLayer(std::nullopt);
    m_session.apply(PutScenario{*layer, std::nullopt},
                    tr("Delete scenario %1").arg(QString::fromStdString(layer->str())));
    refresh();
}

void ScenariosDialog::switchTo()
{
    m_session.setLayer(chosen());
    accept();
}

} // namespace zonedraft
