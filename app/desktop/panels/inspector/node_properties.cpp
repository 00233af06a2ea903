// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/node_properties.h"

#include "app/desktop/panels/inspector/derived_section.h"
#include "app/desktop/panels/inspector/placement_editor.h"
#include "app/desktop/panels/inspector/property_edits.h"
#include "app/desktop/panels/inspector/property_form.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace zonedraft {
namespace {

constexpr int kNotesHeight = 72;

/// Properties that all kinds have with one type and unit; the specs of the first kind.
std::vector<PropertySpec> commonSpecs(const std::set<const Kind*>& kinds)
{
    std::vector<PropertySpec> out;
    for (const PropertySpec& spec : (*kinds.begin())->properties) {
        const bool everywhere = std::all_of(kinds.begin(), kinds.end(), [&](const Kind* kind) {
            const auto slot = kind->slot(spec.name);
            return slot && kind->properties[*slot].type == spec.type && kind->properties[*slot].unit == spec.unit &&
                   kind->properties[*slot].values == spec.values;
        });
        if (everywhere) out.push_back(spec);
    }
    return out;
}

} // namespace

NodeProperties::NodeProperties(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_services(services),
      m_layout(new QVBoxLayout(this)), m_unknown(new QLabel(this)),
      m_placement(new PlacementEditor(session, evaluation, this)), m_formPlace(new QWidget(this)),
      m_notesArea(new QWidget(this)), m_notes(new QPlainTextEdit(m_notesArea)),
      m_derived(new DerivedSection(session, evaluation, services, this))
{
    m_layout->setContentsMargins(0, 0, 0, 8);
    m_layout->setSpacing(0);
    m_unknown->setWordWrap(true);
    m_unknown->setMargin(12);
    m_unknown->setProperty("role", "caption");
    m_layout->addWidget(m_unknown);
    m_layout->addWidget(m_placement);
    auto* place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_formPlace);

    auto* notes = new QVBoxLayout(m_notesArea);
    notes->setContentsMargins(12, 8, 12, 4);
    notes->setSpacing(4);
    auto* heading = new QLabel(tr("Notes"), m_notesArea);
    heading->setProperty("role", "heading");
    notes->addWidget(heading);
    m_notes->setPlaceholderText(tr("Why it is as it is"));
    m_notes->setAccessibleName(heading->text());
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(kNotesHeight);
    notes->addWidget(m_notes);
    m_layout->addWidget(m_notesArea);
    m_layout->addWidget(m_derived);
    m_layout->addStretch(1);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        const Node* node = m_nodes.size() == 1 ? m_session.design().find(m_nodes.front()) : nullptr;
        const std::string text = m_notes->toPlainText().toStdString();
        if (node && node->notes != text)
            m_session.apply(SetNodeNotes{node->id, text},
                            tr("Edit notes of %1").arg(QString::fromStdString(node->displayName())),
                            QStringLiteral("notes:") + QString::fromStdString(node->id.str()));
    });
    connect(m_derived, &DerivedSection::fieldEntered, this, &NodeProperties::fieldEntered);
}

NodeProperties::~NodeProperties() = default;

NodeProperties::Form& NodeProperties::formFor(const std::set<const Kind*>& kinds)
{
    const auto found = m_forms.find(kinds);
    if (found != m_forms.end()) return found->second;
    Form& form = m_forms[kinds];
    if (kinds.size() == 1) {
        form.specs = &(*kinds.begin())->properties;
    } else {
        form.own = commonSpecs(kinds);
        form.specs = &form.own;
    }
    EditorContext context{&m_services.icons,
                          [this](const PropertySpec& spec) { return fittingNodes(m_evaluation, spec); }};
    form.widget = new PropertyForm(*form.specs, m_formPlace, std::move(context));
    form.widget->hide();
    m_formPlace->layout()->addWidget(form.widget);
    connect(form.widget, &PropertyForm::edited, this, [this, specs = form.specs](Name name, const Value& value) {
        const auto spec =
            std::find_if(specs->begin(), specs->end(), [name](const auto& each) { return each.name == name; });
        if (spec != specs->end()) zonedraft::setProperty(m_session, m_nodes, *spec, value, m_step);
    });
    connect(form.widget, &PropertyForm::fieldEntered, this, [this](Name, const QString& help) {
        ++m_step;
        Q_EMIT fieldEntered(help);
    });
    return form;
}

void NodeProperties::show(const std::vector<NodeId>& nodes)
{
    if (m_nodes != nodes) ++m_step;
    m_nodes = nodes;
    std::set<const Kind*> kinds;
    for (const NodeId node : nodes) kinds.insert(m_session.kindOf(node));
    const bool known = !kinds.empty() && !kinds.contains(nullptr);
    Form* form = known ? &formFor(kinds) : nullptr;
    if (m_shown != form) {
        if (m_shown) m_shown->widget->hide();
        m_shown = form;
        if (form) form->widget->QWidget::show();
    }
    m_unknown->setVisible(!known || form->specs->empty());
    m_unknown->setText(!known ? tr("The catalog does not know this kind of component, so its properties are kept as "
                                   "they are. It came from a newer version or from somebody's own catalog folder.")
                              : tr("These components have no property in common."));
    if (form) {
        showValues(*form);
        showWarnings(*form);
    }
    const bool single = nodes.size() == 1;
    m_placement->setVisible(single);
    if (single) m_placement->show(nodes.front());
    m_notesArea->setVisible(single);
    m_derived->setVisible(single);
    if (single) {
        m_derived->show(nodes.front());
        showNotes();
    }
}

void NodeProperties::showDerived(NodeId derived)
{
    QWidget* entry = m_derived->unfold(derived);
    if (!entry) return;
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            QTimer::singleShot(0, entry, [area, entry] { area->ensureWidgetVisible(entry, 0, 40); });
            return;
        }
}

void NodeProperties::showValues(const Form& form)
{
    for (const PropertySpec& spec : *form.specs) {
        PropertyState state = propertyState(m_session, m_evaluation, m_nodes.front(), spec);
        const bool differ = std::any_of(m_nodes.begin() + 1, m_nodes.end(), [&](NodeId node) {
            return !(propertyState(m_session, m_evaluation, node, spec).effective == state.effective);
        });
        if (differ)
            form.widget->setSeveral(spec.name);
        else
            form.widget->setValue(spec.name, std::move(state.value), std::move(state.effective), state.source);
    }
}

void NodeProperties::showWarnings(const Form& form)
{
    std::map<Name, QString> warnings;
    if (m_nodes.size() == 1)
        for (const BoardFinding& finding : m_evaluation.findingsOf(m_nodes.front()))
            if (!finding.nodes.empty() && finding.nodes.front() == m_nodes.front())
                for (const Name property : finding.properties) warnings.try_emplace(property, finding.title);
    for (const PropertySpec& spec : *form.specs) {
        const auto warning = warnings.find(spec.name);
        form.widget->setWarning(spec.name, warning == warnings.end() ? QString() : warning->second);
    }
}

void NodeProperties::showNotes()
{
    const Node* node = m_session.design().find(m_nodes.front());
    const QString text = node ? QString::fromStdString(node->notes) : QString();
    if (m_notes->toPlainText() == text) return;
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(text);
}

void NodeProperties::focusProperty(Name property)
{
    if (m_shown) m_shown->widget->focusProperty(property);
}

} // namespace zonedraft
