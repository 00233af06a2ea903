// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/derived_section.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/inspector/property_edits.h"
#include "app/desktop/panels/inspector/property_form.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <set>

namespace zonedraft {

DerivedSection::DerivedSection(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_services(services),
      m_layout(new QVBoxLayout(this)), m_heading(new QLabel(this))
{
    m_layout->setContentsMargins(0, 8, 0, 4);
    m_layout->setSpacing(2);
    m_heading->setProperty("role", "heading");
    m_heading->setIndent(12);
    m_layout->addWidget(m_heading);
}

void DerivedSection::show(NodeId owner)
{
    const std::vector<DerivedNode> derived = m_evaluation.derivedOf(owner);
    std::set<NodeId> present;
    for (const DerivedNode& each : derived) present.insert(each.id);
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (m_owner == owner && present.contains(entry->first)) {
            ++entry;
            continue;
        }
        entry->second.widget->hide();
        entry->second.widget->deleteLater();
        entry = m_entries.erase(entry);
    }
    m_owner = owner;
    for (const DerivedNode& each : derived) {
        if (!m_entries.contains(each.id)) add(each);
        Entry& entry = m_entries.at(each.id);
        entry.reason->setText(each.reason);
        if (entry.form && entry.form->isVisibleTo(entry.widget)) showValues(each.id);
    }
    m_heading->setText(tr("Follows from this (%1)").arg(derived.size()));
    setVisible(!derived.empty());
}

QWidget* DerivedSection::unfold(NodeId derived)
{
    const auto entry = m_entries.find(derived);
    if (entry == m_entries.end()) return nullptr;
    entry->second.head->setChecked(true);
    return entry->second.widget;
}

void DerivedSection::add(const DerivedNode& derived)
{
    Entry entry;
    entry.kind = m_session.catalog().find(derived.kind);
    entry.widget = new QWidget(this);
    auto* column = new QVBoxLayout(entry.widget);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(0);
    auto* head = new QToolButton(entry.widget);
    head->setCheckable(true);
    head->setProperty("role", "fold");
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setIconSize(QSize(18, 18));
    if (entry.kind) head->setIcon(m_services.icons.kind(*entry.kind));
    // A region has nothing but what it mirrors: components with names of their own.
    static const Name region("aws.region");
    const Kind* owner = m_session.kindOf(derived.id.owner());
    head->setText(owner && owner->name == region ? derived.label : kindLabel(entry.kind));
    head->setToolTip(QString::fromStdString(derived.id.str()));
    head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(head);
    entry.head = head;
    entry.reason = new QLabel(entry.widget);
    entry.reason->setProperty("role", "caption");
    entry.reason->setWordWrap(true);
    entry.reason->setIndent(32);
    column->addWidget(entry.reason);
    m_layout->addWidget(entry.widget);
    m_entries[derived.id] = entry;
    connect(head, &QToolButton::toggled, this, [this, id = derived.id](bool on) { open(id, on); });
}

void DerivedSection::open(NodeId derived, bool wanted)
{
    Entry& entry = m_entries.at(derived);
    if (!entry.kind) return;
    if (!entry.form && wanted) {
        EditorContext context{&m_services.icons,
                              [this](const PropertySpec& spec) { return fittingNodes(m_evaluation, spec); }};
        entry.form = new PropertyForm(entry.kind->properties, entry.widget, std::move(context));
        entry.widget->layout()->addWidget(entry.form);
        connect(entry.form, &PropertyForm::edited, this, [this, derived](Name name, const Value& value) {
            const Kind* kind = m_entries.at(derived).kind;
            if (const auto slot = kind->slot(name))
                zonedraft::setOverride(m_session, derived, kind->properties[*slot], value, m_step);
        });
        connect(entry.form, &PropertyForm::fieldEntered, this, [this](Name, const QString& help) {
            ++m_step;
            Q_EMIT fieldEntered(help);
        });
    }
    if (!entry.form) return;
    entry.form->setVisible(wanted);
    if (wanted) showValues(derived);
}

void DerivedSection::showValues(NodeId derived)
{
    const Entry& entry = m_entries.at(derived);
    for (const PropertySpec& spec : entry.kind->properties) {
        PropertyState state = overrideState(m_session, m_evaluation, derived, spec);
        entry.form->setValue(spec.name, std::move(state.value), std::move(state.effective), state.source);
    }
}

} // namespace zonedraft
