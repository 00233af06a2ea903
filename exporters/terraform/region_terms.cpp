// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/terraform/region_terms.h"

#include "exporters/binders/object_names.h"
#include "exporters/terraform/terraform_frame.h"

#include <algorithm>

namespace zonedraft {

namespace {

constexpr std::size_t kLongestInput = 60;

template <class Items, class Fits>
bool allOf(const Items& items, const Fits& fits)
{
    return std::all_of(items.begin(), items.end(), fits);
}

/// What all the terms are, or nothing when they are of different kinds.
template <class T>
std::vector<const T*> allAs(const std::vector<const Term*>& terms)
{
    std::vector<const T*> out;
    for (const Term* term : terms)
        if (const T* is = term->as<T>()) out.push_back(is);
    if (out.size() != terms.size()) out.clear();
    return out;
}

/// True when `part` stands in `text` at `at`.
bool hasAt(const std::string& text, std::size_t at, const std::string& part)
{
    return text.compare(at, part.size(), part) == 0;
}

} // namespace

bool RegionTerms::inside(std::size_t instance, const std::string& address) const
{
    return m_instances[instance].members.contains(address);
}

/// A data source of the region's own provider as the module calls it; empty when it is read elsewhere.
std::string RegionTerms::dataAddress(std::size_t instance, const std::string& address) const
{
    const auto found = m_dataRegions.find(address);
    if (found == m_dataRegions.end()) return {};
    const std::string& alias = found->second;
    if (alias.empty()) return address;
    return alias == m_instances[instance].alias ? address.substr(0, address.size() - alias.size() - 1) : std::string();
}

Term RegionTerms::input(std::string name, std::string type, const Terms& terms)
{
    std::vector<Term> values;
    for (const Term* term : terms) values.push_back(*term);
    if (name.size() > kLongestInput) name.resize(kLongestInput);
    while (name.ends_with('_')) name.pop_back();
    std::string wanted = name;
    for (int number = 2;; wanted = name + '_' + std::to_string(number++)) {
        const auto found = m_inputs.find(wanted);
        if (found == m_inputs.end()) {
            m_inputs.emplace(wanted, ModuleInput{wanted, std::move(type), {}, std::move(values), m_node});
            return Term::variable(wanted);
        }
        if (found->second.values == values) return Term::variable(wanted);
    }
}

std::optional<Term> RegionTerms::unifyTraversals(const Terms& terms)
{
    const auto traversals = allAs<Term::Traversal>(terms);
    const auto& first = *traversals.front();
    bool anyInside = false, allInside = true, sameData = true, samePath = true;
    const std::string data = dataAddress(0, first.address);
    std::string member;
    for (std::size_t i = 0; i < traversals.size(); ++i) {
        const auto found = m_instances[i].members.find(traversals[i]->address);
        anyInside |= found != m_instances[i].members.end();
        if (i == 0 && found != m_instances[i].members.end()) member = found->second;
        allInside = allInside && found != m_instances[i].members.end() && found->second == member;
        sameData = sameData && !data.empty() && dataAddress(i, traversals[i]->address) == data;
        samePath = samePath && traversals[i]->path == first.path;
    }
    // A word of the language, such as the arguments in `ignore_changes`.
    const bool word = first.address.find('.') == std::string::npos;
    if (word && allOf(traversals, [&](const auto* other) { return *other == first; })) return *terms.front();
    if (allInside && samePath) return Term::traversal(member, first.path);
    if (anyInside) return std::nullopt;
    if (sameData && samePath) {
        m_data.emplace(first.address, data);
        return Term::traversal(data, first.path);
    }
    std::string_view address = first.address;
    const bool variable = address.starts_with("var.");
    for (const std::string_view head : {"var.", "local.", "aws_"})
        if (address.starts_with(head)) address.remove_prefix(head.size());
    const bool list = first.path.find('*') != std::string::npos;
    return input(codeIdentifier(std::string(address) + first.path), variable || list ? "any" : "string", terms);
}

/// Texts that differ in nothing but the region: "-west", " (west)" or "west/" put in at the same place.
std::optional<Term> RegionTerms::unifyTexts(const Terms& terms)
{
    const auto texts = allAs<std::string>(terms);
    const std::string& first = *texts.front();
    struct Form {
        const char *name, *open, *close;
    };
    for (const Form form :
         {Form{"name_suffix", "-", ""}, Form{"label_suffix", " (", ")"}, Form{"component_prefix", "", "/"}}) {
        std::vector<Term> values{Term("")};
        for (std::size_t i = 1; i < texts.size(); ++i)
            values.emplace_back(form.open + m_instances[i].region.str() + form.close);
        for (std::size_t at = first.size() + 1; at-- > 0;) {
            bool fits = true;
            for (std::size_t i = 1; i < texts.size() && fits; ++i) {
                const std::string& part = *values[i].as<std::string>();
                fits = texts[i]->size() == first.size() + part.size() && hasAt(*texts[i], 0, first.substr(0, at)) &&
                       hasAt(*texts[i], at, part) && hasAt(*texts[i], at + part.size(), first.substr(at));
            }
            if (!fits) continue;
            Terms given;
            for (const Term& value : values) given.push_back(&value);
            return Term::joined(Term(first.substr(0, at)), input(form.name, "string", given), Term(first.substr(at)));
        }
    }
    return std::nullopt;
}

std::optional<std::vector<Term>> RegionTerms::unifyEach(const std::vector<const std::vector<Term>*>& lists)
{
    if (!allOf(lists, [&](const auto* list) { return list->size() == lists.front()->size(); })) return std::nullopt;
    std::vector<Term> out;
    for (std::size_t at = 0; at < lists.front()->size(); ++at) {
        Terms terms;
        for (const auto* list : lists) terms.push_back(&(*list)[at]);
        auto term = unify(terms);
        if (!term) return std::nullopt;
        out.push_back(std::move(*term));
    }
    return out;
}

/// Collections, texts and calls, part by part.
std::optional<Term> RegionTerms::unifyParts(const Terms& terms)
{
    std::vector<const std::vector<Term>*> lists;
    if (const auto each = allAs<Term::List>(terms); !each.empty()) {
        lists.assign(each.begin(), each.end());
        auto parts = unifyEach(lists);
        return parts ? std::optional(Term(std::move(*parts))) : std::nullopt;
    }
    if (const auto each = allAs<Term::Template>(terms); !each.empty()) {
        for (const auto* text : each) lists.push_back(&text->parts);
        auto parts = unifyEach(lists);
        return parts ? std::optional(Term::joined(std::move(*parts))) : std::nullopt;
    }
    if (const auto each = allAs<Term::Call>(terms); !each.empty()) {
        if (!allOf(each, [&](const auto* call) { return call->function == each.front()->function; }))
            return std::nullopt;
        for (const auto* call : each) lists.push_back(&call->arguments);
        auto parts = unifyEach(lists);
        return parts ? std::optional(Term::call(each.front()->function, std::move(*parts))) : std::nullopt;
    }
    if (const auto each = allAs<Term::Conditional>(terms); !each.empty()) {
        for (const auto* conditional : each) lists.push_back(&conditional->parts);
        auto parts = unifyEach(lists);
        if (!parts) return std::nullopt;
        return Term::conditional((*parts)[0], (*parts)[1], (*parts)[2]);
    }
    const auto objects = allAs<Term::Object>(terms);
    if (objects.empty()) return std::nullopt;
    Term::Object out;
    const auto sameKeys = [&](const Term::Object* other) {
        return std::equal(other->begin(), other->end(), objects.front()->begin(), objects.front()->end(),
                          [](const auto& a, const auto& b) { return a.first == b.first; });
    };
    if (!allOf(objects, sameKeys)) return std::nullopt;
    for (std::size_t at = 0; at < objects.front()->size(); ++at) {
        Terms values;
        for (const Term::Object* object : objects) values.push_back(&(*object)[at].second);
        const std::string outer = m_path;
        m_path += '_' + (*objects.front())[at].first;
        auto value = unify(values);
        m_path = outer;
        if (!value) return std::nullopt;
        out.emplace_back((*objects.front())[at].first, std::move(*value));
    }
    return Term(std::move(out));
}

std::optional<Term> RegionTerms::unify(const Terms& terms)
{
    if (!allAs<Term::Traversal>(terms).empty()) return unifyTraversals(terms);
    if (allOf(terms, [&](const Term* term) { return term->literal() && *term == *terms.front(); }))
        return *terms.front();
    if (!allAs<std::string>(terms).empty())
        if (auto text = unifyTexts(terms)) return text;
    if (auto parts = unifyParts(terms)) return parts;
    // As a whole, unless it refers to what only the module knows.
    for (std::size_t i = 0; i < terms.size(); ++i) {
        bool internal = false;
        forEachTraversal(
            *terms[i], [&](const Term::Traversal& traversal) { internal = internal || inside(i, traversal.address); });
        if (internal || !terms[i]->present()) return std::nullopt;
    }
    const std::string type = variableType(*terms.front());
    const bool oneType = allOf(terms, [&](const Term* term) { return variableType(*term) == type; });
    return input(codeIdentifier(m_resource + '_' + m_path), oneType ? type : "any", terms);
}

bool RegionTerms::unifyArguments(const std::vector<const std::vector<CodeArgument>*>& lists,
                                 std::vector<CodeArgument>& out)
{
    // An argument that some region does not have is null there.
    static const Term absent = Term::null();
    std::vector<ArgumentName> names;
    for (const auto* list : lists)
        for (const CodeArgument& argument : *list)
            if (std::find(names.begin(), names.end(), argument.name) == names.end()) names.push_back(argument.name);
    for (const ArgumentName& name : names) {
        Terms terms;
        Name property;
        for (const auto* list : lists) {
            const auto found =
                std::find_if(list->begin(), list->end(), [&](const auto& one) { return one.name == name; });
            terms.push_back(found == list->end() ? &absent : &found->value);
            if (found != list->end() && property.empty()) property = found->property;
        }
        m_path = name.str();
        auto term = unify(terms);
        if (!term) return false;
        out.push_back({name, std::move(*term), property});
    }
    return true;
}

std::optional<CodeBlock> RegionTerms::unifyBlock(const std::vector<const CodeBlock*>& blocks)
{
    const CodeBlock& first = *blocks.front();
    CodeBlock out;
    out.type = first.type;
    out.labels = first.labels;
    out.comment = first.comment;
    out.node = first.node;
    out.property = first.property;
    const auto lists = [&](std::vector<CodeArgument> CodeBlock::* member) {
        std::vector<const std::vector<CodeArgument>*> each;
        for (const CodeBlock* block : blocks) each.push_back(&(block->*member));
        return each;
    };
    if (!unifyArguments(lists(&CodeBlock::arguments), out.arguments)) return std::nullopt;
    for (const CodeBlock* block : blocks)
        if (block->blocks.size() != first.blocks.size()) return std::nullopt;
    for (std::size_t at = 0; at < first.blocks.size(); ++at) {
        std::vector<const CodeBlock*> inner;
        for (const CodeBlock* block : blocks) inner.push_back(&block->blocks[at]);
        if (!allOf(inner, [&](const CodeBlock* block) { return block->type == inner.front()->type; }))
            return std::nullopt;
        auto block = unifyBlock(inner);
        if (!block) return std::nullopt;
        out.blocks.push_back(std::move(*block));
    }
    return out;
}

std::optional<CodeBlock> RegionTerms::unify(const std::vector<const CodeBlock*>& blocks)
{
    // Each region's own provider is the one that the module is given.
    const auto withoutProvider = [&](std::size_t i, std::vector<CodeArgument>& meta) {
        std::string alias;
        for (const CodeArgument& argument : blocks[i]->meta) {
            const auto* provider = argument.name == "provider" ? argument.value.as<Term::Traversal>() : nullptr;
            if (!provider)
                meta.push_back(argument);
            else
                alias = provider->address.substr(provider->address.find('.') + 1);
        }
        return alias == m_instances[i].alias;
    };
    std::vector<std::vector<CodeArgument>> metas(blocks.size());
    std::vector<const std::vector<CodeArgument>*> metaLists, dependencies;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!withoutProvider(i, metas[i])) return std::nullopt;
        metaLists.push_back(&metas[i]);
        dependencies.push_back(&blocks[i]->dependencies);
        // What something depends on as a whole cannot be handed in.
        for (const CodeArgument& argument : blocks[i]->dependencies) {
            bool outside = false;
            forEachTraversal(argument.value, [&](const Term::Traversal& traversal) {
                outside = outside || !inside(i, traversal.address);
            });
            if (outside) return std::nullopt;
        }
    }
    const auto inputs = m_inputs;
    const auto data = m_data;
    m_resource = blocks.front()->labels.back();
    m_node = blocks.front()->node;
    std::optional<CodeBlock> out = unifyBlock(blocks);
    if (out && (!unifyArguments(metaLists, out->meta) || !unifyArguments(dependencies, out->dependencies))) out.reset();
    if (!out) { // nothing of it is asked for
        m_inputs = inputs;
        m_data = data;
    }
    return out;
}

} // namespace zonedraft
