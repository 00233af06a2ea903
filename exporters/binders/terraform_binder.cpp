// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/terraform_binder.h"

#include "engine/base/threads/parallel.h"
#include "exporters/binders/object_binder.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>

namespace zonedraft {

namespace {

constexpr std::size_t kObjectsPerThread = 2000; ///< fewer are not worth a thread

template <class T>
void moveAll(std::vector<T>& from, std::vector<T>& to)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

class TerraformBinder {
public:
    TerraformBinder(const ResourceGraph& graph, const BindingSet& bindings)
        : m_graph(graph), m_bindings(bindings), m_names(graph, bindings), m_interface(graph, bindings)
    {
    }

    BoundCode bind()
    {
        bindObjects();
        bindDataSources();
        reportLinks();
        for (const auto& [from, to] : m_uses.missing) {
            Error error =
                makeError(ErrorCode::NotFound, ZD_NOOP("exporters", "%1 refers to %2, which is not part of the code."),
                          {from.str(), to.str()});
            error.subject = from.str();
            m_code.diagnostics.push_back(std::move(error));
        }
        const auto byName = [](const CodeInterface& a, const CodeInterface& b) { return a.name < b.name; };
        std::sort(m_code.variables.begin(), m_code.variables.end(), byName);
        std::sort(m_code.outputs.begin(), m_code.outputs.end(), byName);
        return std::move(m_code);
    }

private:
    /// Parts of the graph side by side, brought together in order: the result does not depend on the number of threads.
    void bindObjects()
    {
        const std::vector<GraphObject>& objects = m_graph.objects();
        const std::size_t wanted = objects.size() / kObjectsPerThread + 1;
        const std::size_t count = std::min<std::size_t>(wanted, std::max(1U, std::thread::hardware_concurrency()));
        std::vector<std::unique_ptr<ObjectBinder>> binders;
        for (std::size_t i = 0; i < count; ++i)
            binders.push_back(std::make_unique<ObjectBinder>(m_graph, m_bindings, m_names, m_interface));
        eachInParallel(count,
                       [&](std::size_t part) {
                           for (std::size_t i = objects.size() * part / count; i < objects.size() * (part + 1) / count;
                                ++i)
                               binders[part]->bind(objects[i]);
                       },
                       {.most = count, .callsForEach = 1});
        Placed placed;
        for (const auto& binder : binders) takeOver(*binder, placed);
        for (const auto& [file, orders] : placed) {
            std::size_t size = 0;
            for (const auto& [order, parts] : orders)
                for (const std::vector<CodeBlock>* part : parts) size += part->size();
            std::vector<CodeBlock>& blocks = m_code.files[file];
            blocks.reserve(size);
            for (const auto& [order, parts] : orders)
                for (std::vector<CodeBlock>* part : parts) moveAll(*part, blocks);
        }
    }

    /// What the binders hold, by file and order.
    using Placed = std::map<std::string, std::map<int, std::vector<std::vector<CodeBlock>*>>>;

    void takeOver(ObjectBinder& binder, Placed& placed)
    {
        BoundObjects& bound = binder.bound();
        for (auto& [file, orders] : bound.placed)
            for (auto& [order, blocks] : orders) placed[file][order].push_back(&blocks);
        moveAll(bound.variables, m_code.variables);
        moveAll(bound.outputs, m_code.outputs);
        moveAll(bound.diagnostics, m_code.diagnostics);
        m_code.otherRegions.merge(bound.otherRegions);
        m_code.clusters.merge(bound.clusters);
        m_uses.dataSources.insert(binder.uses().dataSources.begin(), binder.uses().dataSources.end());
        m_uses.references.insert(binder.uses().references.begin(), binder.uses().references.end());
        m_uses.missing.insert(binder.uses().missing.begin(), binder.uses().missing.end());
        m_code.suffixRoom = std::min(m_code.suffixRoom, binder.uses().suffixRoom);
    }

    void bindDataSources()
    {
        for (const auto& [address, use] : m_uses.dataSources) {
            const auto found = m_bindings.dataSources.find(use.rule);
            if (found == m_bindings.dataSources.end()) {
                m_code.diagnostics.push_back(
                    makeError(ErrorCode::Internal, ZD_NOOP("exporters", "No binding file describes %1."), {use.rule}));
                continue;
            }
            CodeBlock block;
            block.type = "data";
            block.labels = {found->second.body.type, address.substr(address.rfind('.') + 1)};
            if (!use.region.empty()) {
                block.meta.push_back({"provider", Term::traversal("aws." + regionIdentifier(use.region)), {}});
                m_code.otherRegions.insert(use.region);
            }
            fillLiterals(block, found->second.body, use.value);
            m_code.dataSources.push_back(std::move(block));
        }
    }

    /// Shared data sources belong to no object: their values are literals, with the value asked for in place of %1.
    static void fillLiterals(CodeBlock& block, const BlockRule& rule, const std::string& value)
    {
        const auto literal = [&value](Term term) {
            if (const auto* text = term.as<std::string>()) term = Term(Message::substitute(*text, {value}));
            return term;
        };
        for (const ArgumentRule& argument : rule.arguments) {
            Term::List list;
            for (const TermRule& item : argument.value.items) list.push_back(literal(item.literal));
            const bool isList = argument.value.form == TermRule::Form::List;
            block.arguments.push_back(
                {argument.name, isList ? Term(std::move(list)) : literal(argument.value.literal), {}});
        }
        for (const BlockRule& inner : rule.blocks) {
            block.blocks.emplace_back();
            block.blocks.back().type = inner.type;
            fillLiterals(block.blocks.back(), inner, value);
        }
    }

    /// Whose references carry the links of a node: its own, those of security groups that a person chose for it, and
    /// for a pod those of the cluster that it runs in.
    [[nodiscard]] std::vector<NodeId> carriers(NodeIndex node) const
    {
        static const Name pod("pod"), cluster("aws.eks_cluster"), groups("security_groups");
        const EffectiveNode& found = m_graph.effective().node(node);
        std::vector<NodeId> out{found.id};
        if (found.kind && found.kind->hasTrait(pod))
            if (const NodeIndex around = m_graph.scope().around(node, cluster); around != kNoIndex)
                out.push_back(m_graph.effective().node(around).id);
        const Value chosen = m_graph.scope().value(node, groups);
        for (const Value& each : chosen.asList() ? *chosen.asList() : ValueList{})
            if (const auto group = each.asReference(); group && !group->derived()) out.push_back(*group);
        return out;
    }

    /// The DNS records under whose name a component is asked for.
    [[nodiscard]] std::vector<NodeId> namesOf(NodeId id) const
    {
        static const Name record("aws.route53_record"), alias("alias"), recordName("record_name");
        std::set<std::string> names;
        for (const GraphObject& object : m_graph.objects())
            if (object.kind->name == record && m_graph.scope().value(object.node, alias).asReference() == id)
                names.insert(m_graph.scope().text(object.node, recordName));
        std::vector<NodeId> out;
        for (const GraphObject& object : m_graph.objects())
            if (!names.empty() && object.kind->name == record &&
                names.contains(m_graph.scope().text(object.node, recordName)))
                out.push_back(object.id);
        return out;
    }

    [[nodiscard]] bool refers(const std::vector<NodeId>& some, const std::vector<NodeId>& others) const
    {
        return std::any_of(some.begin(), some.end(), [&](const NodeId& one) {
            return std::any_of(others.begin(), others.end(), [&](const NodeId& other) {
                return m_uses.references.contains({one, other}) || m_uses.references.contains({other, one});
            });
        });
    }

    /// A link is carried when one of its ends refers to the other or to a name of it, or when one end is not built.
    void reportLinks()
    {
        for (const LinkIndex index : m_graph.effective().linksSortedById()) {
            const EffectiveLink& link = m_graph.effective().link(index);
            const bool carried = !m_graph.find(link.fromId) || !m_graph.find(link.toId) ||
                                 refers(carriers(link.from), carriers(link.to)) ||
                                 refers({link.fromId}, namesOf(link.toId));
            if (carried) continue;
            Error error =
                makeError(ErrorCode::Unsupported,
                          ZD_NOOP("exporters", "The connection %1 leads to nothing in the code."), {link.id.str()});
            error.subject = link.id.str();
            m_code.diagnostics.push_back(std::move(error));
        }
    }

    const ResourceGraph& m_graph;
    const BindingSet& m_bindings;
    ObjectNames m_names;
    InterfaceNames m_interface;
    TermUses m_uses;
    BoundCode m_code;
};

} // namespace

BoundCode bindTerraform(const ResourceGraph& graph, const BindingSet& bindings)
{
    return TerraformBinder(graph, bindings).bind();
}

} // namespace zonedraft
