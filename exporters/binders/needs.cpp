// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/needs.h"

#include "exporters/graph/in_parts.h"

#include <algorithm>
#include <iterator>

namespace zonedraft {
namespace {

bool hasContent(const Value& value)
{
    if (const std::string* text = value.asText()) return !text->empty();
    if (const ValueList* list = value.asList()) return !list->empty();
    if (const ValueMap* map = value.asMap()) return !map->empty();
    return value.isSet();
}

bool met(const NeedRule& need, const Reader& reader, NodeIndex node)
{
    if (need.when && !need.when->evaluate(reader, Reader::nodeEntity(node)).truth().value_or(false)) return true;
    if (need.form == NeedRule::Form::Set) return hasContent(reader.value(node, need.name));
    const std::vector<LinkIndex> links = reader.linksOut(node);
    return std::any_of(links.begin(), links.end(), [&](LinkIndex link) { return reader.link(link).kind == need.name; });
}

Error errorOf(const NeedRule& need, const GraphObject& object, const EffectiveNode& node)
{
    const std::string name = node.label.empty() ? object.id.str() : node.label;
    Error error = makeError(
        ErrorCode::Unsupported,
        ZD_NOOP("exporters", "“%1” (%2) cannot be exported: nothing is connected behind it. Draw a connection from it "
                             "to what it passes requests on to."),
        {name, object.id.str()});
    if (need.form == NeedRule::Form::Set) {
        const auto slot = object.kind->slot(need.name);
        error = makeError(ErrorCode::Unsupported,
                          ZD_NOOP("exporters", "“%1” (%2) cannot be exported: “%3” is not set. Set it, then export "
                                               "again."),
                          {name, object.id.str(), slot ? object.kind->properties[*slot].label : need.name.str()});
    }
    error.subject = object.id.str();
    return error;
}

} // namespace

std::vector<Error> unmetNeeds(const ResourceGraph& graph, const BindingSet& bindings)
{
    auto parts = inParts(graph.objects().size(), [&](std::size_t first, std::size_t last) {
        const Reader reader = graph.scope();
        std::vector<Error> unmet;
        for (std::size_t i = first; i < last; ++i) {
            const GraphObject& object = graph.objects()[i];
            const KindBinding* binding = bindings.find(object.kind->name);
            if (!binding) continue;
            for (const NeedRule& need : binding->needs)
                if (!met(need, reader, object.node))
                    unmet.push_back(errorOf(need, object, graph.effective().node(object.node)));
        }
        return unmet;
    });
    std::vector<Error> errors;
    for (std::vector<Error>& part : parts) std::ranges::move(part, std::back_inserter(errors));
    return errors;
}

} // namespace zonedraft
