// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/term_builder.h"

#include "engine/derive/physical_name.h"
#include "exporters/binders/bound_code.h"

#include <algorithm>

namespace zonedraft {

namespace {

using Form = TermRule::Form;
const std::string kIdentity = "id";

bool isEmptyCollection(const Term& term)
{
    const auto* list = term.as<Term::List>();
    const auto* object = term.as<Term::Object>();
    return (list && list->empty()) || (object && object->empty());
}

} // namespace

Term TermBuilder::build(const TermRule& rule, const GraphObject& object, const NamedResource* resource,
                        const BoundVariables& variables)
{
    const Context context{object, resource, variables};
    if (rule.when && !evaluate(rule.when, context).truth().value_or(false)) return {};
    Term term = form(rule, context);
    if (!rule.keepEmpty && isEmptyCollection(term)) return {};
    if (rule.omit && term == *rule.omit) return {};
    return term;
}

Term TermBuilder::form(const TermRule& rule, const Context& context)
{
    switch (rule.form) {
    case Form::Literal: return rule.literal;
    case Form::Property:
    case Form::Expression: return value(rule, context);
    case Form::List: return Term(all(rule.items, context));
    case Form::Object: {
        Term::Object object;
        object.reserve(rule.entries.size());
        for (const auto& [key, inner] : rule.entries)
            if (Term term = build(inner, context.object, context.resource, context.variables); term.present())
                object.emplace_back(key, std::move(term));
        return Term(std::move(object));
    }
    case Form::Each:
    case Form::Entries: return repeated(rule, context);
    case Form::Self: return self(rule, context);
    case Form::Text: {
        std::vector<Term> parts;
        parts.reserve(rule.items.size());
        for (const TermRule& item : rule.items)
            parts.push_back(build(item, context.object, context.resource, context.variables));
        return Term::joined(std::move(parts));
    }
    case Form::PhysicalName: return physical(rule, context);
    case Form::Suffixed: {
        const Term name = fromResult(evaluate(rule.expression, context));
        return name.as<std::string>() ? m_graph.suffixed(*name.as<std::string>()) : Term();
    }
    case Form::Arn: {
        const Term name = fromResult(evaluate(rule.expression, context));
        if (const auto* reference = name.as<Term::Reference>()) return arn(reference->node.str(), context);
        return name.as<std::string>() ? arn(*name.as<std::string>(), context) : Term();
    }
    case Form::NameTags: return nameTags(rule, context);
    case Form::If: {
        const bool holds = evaluate(rule.expression, context).truth().value_or(false);
        return build(rule.items[holds ? 0 : 1], context.object, context.resource, context.variables);
    }
    case Form::Data: return dataSource(rule, context);
    case Form::Variable: return Term::variable(m_variableName(context.object, rule.text));
    case Form::Concat: {
        Term::List list;
        Term::Object object;
        for (Term& part : all(rule.items, context)) {
            if (auto* items = part.as<Term::List>())
                list.insert(list.end(), std::make_move_iterator(items->begin()), std::make_move_iterator(items->end()));
            if (auto* entries = part.as<Term::Object>())
                object.insert(object.end(), std::make_move_iterator(entries->begin()),
                              std::make_move_iterator(entries->end()));
        }
        return object.empty() ? Term(std::move(list)) : Term(std::move(object));
    }
    case Form::Word: return Term::traversal(rule.text);
    case Form::Call: {
        std::vector<Term> arguments = all(rule.items, context);
        return arguments.size() == rule.items.size() ? Term::call(rule.text, std::move(arguments)) : Term();
    }
    }
    return {};
}

std::vector<Term> TermBuilder::all(const std::vector<TermRule>& rules, const Context& context)
{
    std::vector<Term> terms;
    terms.reserve(rules.size());
    for (const TermRule& rule : rules)
        if (Term term = build(rule, context.object, context.resource, context.variables); term.present())
            terms.push_back(std::move(term));
    return terms;
}

Result TermBuilder::evaluate(const ExpressionPtr& expression, const Context& context) const
{
    return expression->evaluate(m_reader, Reader::nodeEntity(context.object.node), context.variables);
}

Term TermBuilder::fromResult(const Result& result) const
{
    if (const Value* value = result.value()) return ResourceGraph::term(*value);
    if (const auto* list = result.list()) {
        Term::List terms;
        terms.reserve(list->size());
        for (const Result& item : *list)
            if (Term term = fromResult(item); term.present()) terms.push_back(std::move(term));
        return Term(std::move(terms));
    }
    return ResourceGraph::term(result.toValue(m_reader));
}

Term TermBuilder::value(const TermRule& rule, const Context& context)
{
    if (rule.form == Form::Expression) return lowered(fromResult(evaluate(rule.expression, context)), rule, context);
    GraphAttribute attribute = m_graph.attribute(context.object, rule.property, m_reader);
    // What nobody said is left to the provider.
    if (attribute.source == ValueSource::ProviderDefault && !rule.required) return {};
    return lowered(std::move(attribute.value), rule, context);
}

Term TermBuilder::lowered(Term term, const TermRule& rule, const Context& context)
{
    if (rule.only == TermRule::Only::Anything && term.literal()) return term; // nearly always
    if (auto* list = term.as<Term::List>()) {
        Term::List out;
        out.reserve(list->size());
        for (Term& item : *list)
            if (Term inner = lowered(std::move(item), rule, context); inner.present()) out.push_back(std::move(inner));
        return Term(std::move(out));
    }
    if (auto* object = term.as<Term::Object>()) {
        Term::Object out;
        out.reserve(object->size());
        for (auto& [key, item] : *object)
            if (Term inner = lowered(std::move(item), rule, context); inner.present())
                out.emplace_back(std::move(key), std::move(inner));
        return Term(std::move(out));
    }
    const auto* reference = term.as<Term::Reference>();
    std::optional<NodeId> target = reference ? std::optional(reference->node) : std::nullopt;
    if (!target && rule.only != TermRule::Only::Anything)
        // Where a text may also name a component, as in the rules of a security group.
        if (const auto* text = term.as<std::string>())
            if (const auto id = NodeId::parse(*text); id && m_graph.find(*id)) target = id;
    if (rule.only == TermRule::Only::References && !target) return {};
    if (rule.only == TermRule::Only::Plain && target) return {};
    if (!target) return term;
    const GraphObject* object = m_graph.find(*target);
    const std::string address = object ? m_names.address(*object, rule.type) : std::string();
    const NodeId owner = context.object.component;
    if (address.empty()) {
        // Not every component has the resource of a certain type; but each should have one at all.
        if (!object || rule.type.empty()) m_uses.missing.emplace(owner, *target);
        return {};
    }
    m_uses.references.emplace(owner, object->component);
    if (rule.text == "self") return Term::traversal(address); // the object as a whole, as depends_on wants it
    std::string attribute = rule.text.empty() ? kIdentity : rule.text;
    if (const KindBinding* binding = attribute == kIdentity ? nullptr : m_bindings.find(object->kind->name)) {
        if (const auto meant = binding->means.find(attribute); meant != binding->means.end())
            return build(meant->second, *object, nullptr, {});
        if (attribute == "address") attribute = binding->address;
    }
    Term found = Term::traversal(address, '.' + attribute);
    return attribute == "arn" && rule.type.empty() ? inOwnRegion(std::move(found), *object, context) : found;
}

/// What has a replica in the region of the component is used there: its ARN differs by the region alone.
Term TermBuilder::inOwnRegion(Term arn, const GraphObject& object, const Context& context)
{
    static const Name replicas("replicas");
    const std::string& own = context.object.region;
    if (own.empty() || object.region.empty() || own == object.region) return arn;
    const Value list = m_reader.value(object.node, replicas);
    if (!list.asList() || std::ranges::find(*list.asList(), Value(own)) == list.asList()->end()) return arn;
    const Context there{object, context.resource, context.variables};
    return Term::call("replace", {std::move(arn), data("aws_region.current.region", there),
                                  data("aws_region.current.region", context)});
}

Term TermBuilder::self(const TermRule& rule, const Context& context) const
{
    const std::string path = rule.text == "self" ? std::string() : '.' + rule.text;
    if (rule.all) {
        Term::List list;
        for (const NamedResource& resource : m_names.resources(context.object))
            if (resource.type() == rule.type) list.push_back(Term::traversal(rule.type + '.' + resource.name, path));
        return Term(std::move(list));
    }
    std::string address = m_names.address(context.object, rule.type);
    if (rule.key) {
        // The one of several of this type whose name ends in this.
        const std::string ending = codeIdentifier(ObjectNames::identifier(context.object) + '_' +
                                                  evaluate(rule.key, context).toValue(m_reader).display());
        address.clear();
        for (const NamedResource& resource : m_names.resources(context.object))
            if (resource.type() == rule.type && resource.name == ending) address = rule.type + '.' + ending;
    }
    return address.empty() ? Term() : Term::traversal(address, path);
}

Term TermBuilder::repeated(const TermRule& rule, const Context& context)
{
    Term::List list;
    Term::Object object;
    const Entity self = Reader::nodeEntity(context.object.node);
    for (const BoundVariables& variables : expandLoop(rule.loop, m_reader, self, context.variables)) {
        Term term = build(rule.items.front(), context.object, context.resource, variables);
        if (!term.present()) continue;
        if (rule.form == Form::Entries) {
            const Context inner{context.object, context.resource, variables};
            object.emplace_back(evaluate(rule.expression, inner).toValue(m_reader).display(), std::move(term));
        } else {
            list.push_back(std::move(term));
        }
    }
    return rule.form == Form::Entries ? Term(std::move(object)) : Term(std::move(list));
}

Term TermBuilder::data(const std::string& path, const Context& context, const std::string& value)
{
    // "aws_availability_zones.available.names"
    const std::size_t name = path.find('.');
    const std::size_t attribute = name == std::string::npos ? name : path.find('.', name + 1);
    DataSourceUse use{"data." + path.substr(0, attribute), {}, value};
    const auto known = m_bindings.dataSources.find(use.rule);
    if (known != m_bindings.dataSources.end() && known->second.regional && !context.object.region.empty() &&
        context.object.region != m_graph.primaryRegion())
        use.region = context.object.region;
    std::string address = use.rule;
    if (!value.empty()) address.replace(address.rfind('.') + 1, std::string::npos, codeIdentifier(value));
    if (!use.region.empty()) address += '_' + regionIdentifier(use.region);
    m_uses.dataSources.emplace(address, std::move(use));
    return Term::traversal(address, attribute == std::string::npos ? std::string() : path.substr(attribute));
}

Term TermBuilder::dataSource(const TermRule& rule, const Context& context)
{
    std::string value;
    if (rule.key) {
        value = evaluate(rule.key, context).toValue(m_reader).display();
        if (value.empty()) return {};
    }
    Term term = data(rule.text, context, value);
    if (rule.expression) {
        const auto index = evaluate(rule.expression, context).number();
        if (!index || *index < 0) return {};
        term.as<Term::Traversal>()->path += '[' + std::to_string(static_cast<long>(*index)) + ']';
    }
    return term;
}

/// The resource of a policy's statement, in the words of engine/derive/passes/permissions.h.
Term TermBuilder::arn(std::string_view text, const Context& context)
{
    if (text == "*") return Term(text);
    if (text.starts_with("arn:")) {
        std::vector<Term> parts;
        for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
            const std::size_t close = text.find('}', open);
            const std::string_view word = text.substr(open + 1, close - open - 1);
            parts.emplace_back(text.substr(0, open));
            parts.push_back(word == "account"     ? data("aws_caller_identity.current.account_id", context)
                            : word == "partition" ? data("aws_partition.current.partition", context)
                                                  : data("aws_region.current.region", context));
            text.remove_prefix(close == std::string_view::npos ? text.size() : close + 1);
        }
        parts.emplace_back(text);
        return Term::joined(std::move(parts));
    }
    // The longest beginning that is an object's id; what follows says what of it.
    for (std::size_t end = text.size(); end != std::string_view::npos && end > 0; end = text.rfind('/', end - 1)) {
        const auto id = NodeId::parse(text.substr(0, end));
        const GraphObject* object = id ? m_graph.find(*id) : nullptr;
        if (!object) continue;
        const std::string address = m_names.address(*object);
        if (address.empty()) break;
        m_uses.references.emplace(context.object.component, object->component);
        std::string rest(text.substr(end));
        if (const KindBinding* binding = m_bindings.find(object->kind->name); binding && !rest.empty()) {
            if (const auto meant = binding->means.find(rest.substr(1)); meant != binding->means.end())
                return build(meant->second, *object, nullptr, {});
            if (rest == "/*") rest = binding->contents;
        }
        Term target = inOwnRegion(Term::traversal(address, ".arn"), *object, context);
        return rest.empty() ? target : Term::joined(std::move(target), Term(std::move(rest)));
    }
    if (const auto id = NodeId::parse(text)) m_uses.missing.emplace(context.object.component, *id);
    return {};
}

Term TermBuilder::physicalName(const NameRules& rules, const GraphObject& named, std::string_view append,
                               std::size_t reserve)
{
    std::string stem = m_graph.nameStem(named, rules, append, reserve, m_reader);
    const std::size_t taken = stem.size() + rules.separator.size() + reserve;
    m_uses.suffixRoom =
        std::min(m_uses.suffixRoom, rules.maximumLength > taken ? rules.maximumLength - taken : std::size_t{0});
    const std::string suffix = m_graph.suffix();
    if (const std::size_t at = wordPosition(stem, suffix, rules.separator); at != std::string::npos)
        return Term::joined(Term(stem.substr(0, at)), Term::variable("environment_suffix"),
                            Term(stem.substr(at + suffix.size())));
    return Term::joined(Term(std::move(stem)), Term(rules.separator), Term::variable("environment_suffix"));
}

Term TermBuilder::physical(const TermRule& rule, const Context& context)
{
    const GraphObject* named = &context.object;
    if (rule.expression) {
        const Term reference = fromResult(evaluate(rule.expression, context));
        const auto* target = reference.as<Term::Reference>();
        if (target && m_graph.find(target->node)) named = m_graph.find(target->node);
    }
    return physicalName(rule.names ? *rule.names : context.object.kind->names, *named, rule.text, rule.reserve);
}

Term TermBuilder::nameTags(const TermRule& rule, const Context& context)
{
    Term::Object tags;
    if (rule.required) tags.emplace_back("Name", physicalName(context.object.kind->names, context.object, {}));
    for (const auto& [key, inner] : rule.entries)
        if (Term term = build(inner, context.object, context.resource, context.variables); term.present())
            tags.emplace_back(key, std::move(term));
    static const Name tagsProperty("tags");
    const Term own = m_graph.attribute(context.object, tagsProperty, m_reader).value;
    if (const auto* object = own.as<Term::Object>())
        for (const auto& [key, tag] : *object) {
            const auto same =
                std::find_if(tags.begin(), tags.end(), [&](const auto& entry) { return entry.first == key; });
            if (same == tags.end())
                tags.emplace_back(key, tag);
            else
                same->second = tag;
        }
    return Term(std::move(tags));
}

} // namespace zonedraft
