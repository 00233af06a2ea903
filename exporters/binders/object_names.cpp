// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/object_names.h"

#include "engine/base/threads/parallel.h"

#include <algorithm>

namespace zonedraft {

namespace {

const Name kReferrers("referrers");

} // namespace

std::string codeIdentifier(std::string_view text)
{
    std::string out;
    bool small = false; // the letter before was: "CachingDisabled" has two words
    for (char c : text) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital && small) out += '_';
        small = !capital && c >= 'a' && c <= 'z';
        if (capital) c = static_cast<char>(c - 'A' + 'a');
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (fits)
            out += c;
        else if (!out.empty() && out.back() != '_')
            out += '_';
    }
    while (out.ends_with('_')) out.pop_back();
    if (out.empty() || (out.front() >= '0' && out.front() <= '9')) out.insert(out.begin(), '_');
    return out;
}

bool appliesTo(const BlockRule& rule, const Scope& scope, Entity self, const BoundVariables& variables)
{
    return !rule.when || rule.when->evaluate(scope, self, variables).truth().value_or(false);
}

std::vector<BoundVariables> expandRule(const BlockRule& rule, const Scope& scope, Entity self,
                                       const BoundVariables& outer)
{
    std::vector<BoundVariables> all;
    if (rule.loop)
        all = expandLoop(*rule.loop, scope, self, outer);
    else
        all.push_back(outer);
    std::erase_if(all, [&](const BoundVariables& variables) { return !appliesTo(rule, scope, self, variables); });
    return all;
}

std::vector<BoundVariables> expandLoop(const LoopRule& loop, const Scope& scope, Entity self,
                                       const BoundVariables& outer)
{
    std::vector<BoundVariables> all;
    const Result result = loop.list ? loop.list->evaluate(scope, self, outer) : Result();
    const auto add = [&](Result item) {
        BoundVariables& variables = all.emplace_back();
        variables.reserve(outer.size() + 2);
        variables = outer;
        variables.emplace_back(loop.item, std::move(item));
        if (!loop.index.empty()) variables.emplace_back(loop.index, Result(Value(all.size() - 1)));
    };
    if (const auto* list = result.list()) {
        all.reserve(list->size());
        for (const Result& item : *list) add(item);
    } else if (const Value* value = result.value(); value && value->asList()) {
        all.reserve(value->asList()->size());
        for (const Value& item : *value->asList()) add(Result(item));
    }
    return all;
}

BoundVariables bindingVariables(const ResourceGraph& graph, const GraphObject& object, const KindBinding& binding)
{
    if (!binding.consumed.contains(kReferrers)) return {};
    std::vector<Result> nodes;
    for (const NodeIndex node : graph.referrers(object)) nodes.emplace_back(Reader::nodeEntity(node));
    return {{kReferrers, Result(std::move(nodes))}};
}

ObjectNames::ObjectNames(const ResourceGraph& graph, const BindingSet& bindings)
    : m_resources(graph.objects().size()), m_first(graph.objects().data())
{
    // What there is follows from each object alone; names depend on those given before.
    constexpr std::size_t kAtATime = 256;
    const std::vector<GraphObject>& objects = graph.objects();
    m_identifiers.resize(objects.size());
    eachInParallel((objects.size() + kAtATime - 1) / kAtATime, [&](std::size_t part) {
        const Reader reader = graph.scope(); // not shared between threads
        for (std::size_t i = part * kAtATime; i < std::min(objects.size(), (part + 1) * kAtATime); ++i) {
            const KindBinding* binding = bindings.find(objects[i].kind->name);
            if (!binding) continue;
            expand(objects[i], *binding, graph, reader);
            m_identifiers[i] = identifier(objects[i]);
        }
    });
    m_taken.reserve(objects.size() * 2);
    for (const bool derived : {false, true})
        for (const GraphObject& object : objects)
            if (object.derived() == derived) giveNames(object);
}

void ObjectNames::expand(const GraphObject& object, const KindBinding& binding, const ResourceGraph& graph,
                         const Reader& reader)
{
    const Entity self = Reader::nodeEntity(object.node);
    std::vector<NamedResource>& resources = m_resources[static_cast<std::size_t>(&object - m_first)];
    const BoundVariables common = bindingVariables(graph, object, binding);
    for (const ResourceRule& rule : binding.resources)
        for (BoundVariables& variables : expandRule(rule.body, reader, self, common)) {
            std::string suffix;
            if (rule.name) suffix = rule.name->evaluate(reader, self, variables).toValue(reader).display();
            resources.push_back({&rule, std::move(variables), std::move(suffix)});
        }
}

void ObjectNames::giveNames(const GraphObject& object)
{
    std::vector<NamedResource>& resources = m_resources[static_cast<std::size_t>(&object - m_first)];
    if (resources.empty()) return;
    const std::string& plain = m_identifiers[static_cast<std::size_t>(&object - m_first)];
    for (NamedResource& resource : resources)
        resource.name = uniqueName(resource.type(), object, plain, resource.name); // the suffix so far
}

std::string ObjectNames::identifier(const GraphObject& object)
{
    const std::string role = distinctRole(object);
    const std::string& owner = object.component.str();
    return codeIdentifier(role.empty() ? owner : owner + '_' + role);
}

std::string ObjectNames::uniqueName(const std::string& type, const GraphObject& object, const std::string& plain,
                                    const std::string& suffix)
{
    const std::string tail = suffix.empty() ? std::string() : '_' + suffix;
    std::string name = tail.empty() ? plain : codeIdentifier(plain + tail);
    if (m_taken.emplace(type + '.' + name, 1).second) return name;
    name = codeIdentifier(object.id.str() + tail); // with the whole role
    if (m_taken.emplace(type + '.' + name, 1).second) return name;
    int& count = m_taken[type + '.' + name];
    std::string numbered;
    do numbered = name + '_' + std::to_string(++count);
    while (!m_taken.emplace(type + '.' + numbered, 1).second);
    return numbered;
}

const std::vector<NamedResource>& ObjectNames::resources(const GraphObject& object) const
{
    return m_resources[static_cast<std::size_t>(&object - m_first)];
}

std::string ObjectNames::address(const GraphObject& object, const std::string& type) const
{
    for (const NamedResource& resource : resources(object))
        if (type.empty() || resource.type() == type) return resource.type() + '.' + resource.name;
    return {};
}

} // namespace zonedraft
