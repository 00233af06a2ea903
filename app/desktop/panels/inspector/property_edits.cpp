// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/property_edits.h"

#include "app/desktop/panels/common/labels.h"
#include "canvas/actions/edit.h"
#include "engine/catalog/validate_value.h"

#include <QCoreApplication>
#include <algorithm>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

QString labelOf(const PropertySpec& spec)
{
    return spec.label.empty() ? QString::fromStdString(spec.name.str()) : catalogText(spec.label);
}

Value in(const PropertyMap& map, Name property)
{
    const auto found = map.find(property);
    return found == map.end() ? Value() : found->second;
}

/// What is set for a node or link in the layer that edits go to.
template <class Patches, class Id>
Value inPatches(const Patches& patches, Id id, Name property)
{
    const auto patch = patches.find(id);
    return patch == patches.end() ? Value() : in(patch->second.properties, property);
}

/// Choices are steps of their own; typing in one visit of a field is one step.
QString mergeKey(const PropertySpec& spec, const std::string& subject, int step)
{
    const bool typed = spec.values.empty() && spec.type != PropertyType::Bool && spec.type != PropertyType::Enum &&
                       spec.type != PropertyType::Ref;
    if (!typed) return {};
    return QStringLiteral("property:%1:%2:%3")
        .arg(QString::fromStdString(subject), QString::fromStdString(spec.name.str()))
        .arg(step);
}

Change asOne(std::vector<Change> changes)
{
    if (changes.size() == 1) return std::move(changes.front());
    return Sequence{std::move(changes)};
}

PropertyState withDefaults(PropertyState state, const PropertySpec& spec, const PropertyValues* values,
                           std::optional<Slot> slot)
{
    if (values && slot) state.source = values->source(*slot);
    if (!state.effective.isSet()) state.effective = state.value.isSet() ? state.value : effectiveDefault(spec);
    return state;
}

} // namespace

PropertyState propertyState(const Session& session, const LiveEvaluation& evaluation, NodeId node,
                            const PropertySpec& spec)
{
    PropertyState state;
    const Design& design = session.design();
    const Scenario* scenario = session.layer() ? design.find(*session.layer()) : nullptr;
    const Node* drawn = design.find(node);
    if (scenario)
        state.value = inPatches(scenario->nodes, node, spec.name);
    else if (drawn)
        state.value = in(drawn->properties, spec.name);
    state.effective = evaluation.effective(node, spec.name);
    const EffectiveDesign& effective = evaluation.engine().design();
    const NodeIndex index = effective.find(node);
    if (index == kNoIndex || !effective.node(index).kind) return withDefaults(state, spec, nullptr, {});
    return withDefaults(state, spec, &effective.node(index).values, effective.node(index).kind->slot(spec.name));
}

PropertyState propertyState(const Session& session, const LiveEvaluation& evaluation, LinkId link,
                            const PropertySpec& spec)
{
    PropertyState state;
    const Design& design = session.design();
    const Scenario* scenario = session.layer() ? design.find(*session.layer()) : nullptr;
    const Link* drawn = design.find(link);
    if (scenario)
        state.value = inPatches(scenario->links, link, spec.name);
    else if (drawn)
        state.value = in(drawn->properties, spec.name);
    state.effective = evaluation.effective(link, spec.name);
    const EffectiveDesign& effective = evaluation.engine().design();
    const LinkIndex index = effective.find(link);
    if (index == kNoIndex) return withDefaults(state, spec, nullptr, {});
    state = withDefaults(std::move(state), spec, &effective.link(index).values, session.catalog().linkSlot(spec.name));
    if (state.source == ValueSource::Unset && state.effective.isSet()) { // worked out from the ends
        state.source = ValueSource::Derived;
        state.origin = tr("Port of “%1”").arg(subjectLabel(effective, effective.link(index).toId.str()));
    }
    return state;
}

PropertyState overrideState(const Session& session, const LiveEvaluation& evaluation, NodeId derived,
                            const PropertySpec& spec)
{
    PropertyState state;
    if (const Node* owner = session.design().find(derived.owner()))
        if (const auto role = owner->overrides.find(roleOf(derived)); role != owner->overrides.end())
            state.value = in(role->second, spec.name);
    state.effective = evaluation.effective(derived, spec.name);
    const EffectiveDesign& effective = evaluation.engine().design();
    const NodeIndex index = effective.find(derived);
    if (index == kNoIndex || !effective.node(index).kind) return state;
    return withDefaults(state, spec, &effective.node(index).values, effective.node(index).kind->slot(spec.name));
}

Layer entryLayer(const Session& session, Section section)
{
    return section == Section::Requirements || section == Section::Load ? session.layer() : Layer();
}

PropertyState entryState(const Session& session, Section section, const PropertySpec& spec)
{
    const Design& design = session.design();
    const Layer layer = entryLayer(session, section);
    PropertyState state;
    state.effective = design.entry(section, spec.name);
    if (state.effective.isSet()) state.source = ValueSource::Set;
    if (const Scenario* scenario = layer ? design.find(*layer) : nullptr) {
        state.value = in(section == Section::Load ? scenario->load : scenario->requirements, spec.name);
        if (state.value.isSet()) {
            state.effective = state.value;
            state.source = ValueSource::Scenario;
        }
    } else {
        state.value = state.effective;
    }
    if (state.effective.isSet()) return state;
    state.effective = effectiveDefault(spec);
    if (state.effective.isSet()) state.source = ValueSource::Default;
    return state;
}

void setProperty(Session& session, const std::vector<NodeId>& nodes, const PropertySpec& spec, const Value& value,
                 int step)
{
    if (nodes.empty()) return;
    std::vector<Change> changes;
    for (const NodeId node : nodes) changes.push_back(SetProperty{node, spec.name, value, session.layer()});
    const Node* first = session.design().find(nodes.front());
    const QString name = nodes.size() > 1 ? tr("%1 components").arg(nodes.size())
                         : first          ? QString::fromStdString(first->displayName())
                                          : QString();
    session.apply(asOne(std::move(changes)), tr("Change “%1” of %2").arg(labelOf(spec), name),
                  mergeKey(spec, nodes.front().str(), step));
}

void setProperty(Session& session, const std::vector<LinkId>& links, const PropertySpec& spec, const Value& value,
                 int step)
{
    if (links.empty()) return;
    std::vector<Change> changes;
    for (const LinkId link : links) changes.push_back(SetLinkProperty{link, spec.name, value, session.layer()});
    session.apply(asOne(std::move(changes)), tr("Change “%1” of a connection").arg(labelOf(spec)),
                  mergeKey(spec, links.front().str(), step));
}

void setOverride(Session& session, NodeId derived, const PropertySpec& spec, const Value& value, int step)
{
    session.apply(SetOverride{derived.owner(), roleOf(derived), spec.name, value},
                  tr("Override “%1” of %2").arg(labelOf(spec), QString::fromStdString(derived.str())),
                  mergeKey(spec, derived.str(), step));
}

std::vector<ReferenceChoice> fittingNodes(const LiveEvaluation& evaluation, const PropertySpec& spec)
{
    std::vector<ReferenceChoice> out;
    const EffectiveDesign& design = evaluation.engine().design();
    for (const NodeIndex index : design.nodesSortedById()) {
        const EffectiveNode& node = design.node(index);
        if (!node.kind) continue;
        const bool fits = spec.to.empty() || std::any_of(spec.to.begin(), spec.to.end(),
                                                         [&](Name pattern) { return node.kind->matches(pattern); });
        if (fits) out.push_back({node.id, subjectLabel(design, node.id.str())});
    }
    std::stable_sort(out.begin(), out.end(), [](const ReferenceChoice& a, const ReferenceChoice& b) {
        if (a.node.derived() != b.node.derived()) return !a.node.derived();
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return out;
}

std::string roleOf(NodeId derived)
{
    const auto slash = derived.str().find('/');
    return slash == std::string::npos ? std::string() : derived.str().substr(slash + 1);
}

} // namespace zonedraft
