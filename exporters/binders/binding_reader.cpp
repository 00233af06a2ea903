// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/binding_reader.h"

#include "engine/base/yaml/yaml_binary.h"
#include "exporters/binders/term_rule_reader.h"

#include <utility>

namespace zonedraft {

namespace {

/// Reads one file: a binding, or shared data sources.
class BindingFileReader {
public:
    BindingFileReader(const Kind* kind, const Catalog& catalog, std::string file)
        : m_terms(kind, catalog, std::move(file))
    {
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_terms.error(); }

    KindBinding binding(const YamlNode& root, Name kind)
    {
        m_terms.allow(root, {"schema", "kind", "file", "order", "contents", "address", "needs", "resources",
                             "variables", "outputs", "by_hand", "means", "elsewhere", "not_exported"});
        KindBinding binding;
        binding.kind = kind;
        if (const auto file = root.find("file")) binding.file = m_terms.text(*file);
        if (const auto contents = root.find("contents")) binding.contents = m_terms.text(*contents);
        if (const auto address = root.find("address")) binding.address = m_terms.identifier(*address);
        if (const auto order = root.find("order")) binding.order = static_cast<int>(order->asNumber().value_or(100));
        if (const auto needs = root.find("needs"))
            for (const YamlNode item : needs->items()) binding.needs.push_back(need(item));
        if (const auto resources = root.find("resources"))
            for (const YamlNode item : resources->items()) binding.resources.push_back(resource(item));
        if (const auto variables = root.find("variables"))
            for (const YamlNode item : variables->items()) binding.variables.push_back(interface(item));
        if (const auto outputs = root.find("outputs"))
            for (const YamlNode item : outputs->items()) binding.outputs.push_back(interface(item));
        if (const auto list = root.find("by_hand"))
            for (const YamlNode item : list->items()) binding.byHand.push_back(handWork(item));
        if (const auto means = root.find("means"))
            for (const auto& [word, value] : means->entries())
                binding.means.emplace(std::string(word.text()), m_terms.term(value));
        if (const auto elsewhere = root.find("elsewhere")) binding.elsewhere = reasons(*elsewhere);
        if (const auto left = root.find("not_exported")) binding.notExported = reasons(*left);
        binding.consumed.insert(m_terms.names().begin(), m_terms.names().end());
        return binding;
    }

    void dataSources(const YamlNode& root, std::map<std::string, DataSourceRule>& into)
    {
        m_terms.allow(root, {"schema", "data_sources"});
        const auto list = root.find("data_sources");
        if (!list) return;
        for (const YamlNode item : list->items()) {
            m_terms.allow(item, {"data", "name", "regional", "arguments", "blocks"});
            DataSourceRule rule;
            if (const auto type = item.find("data")) rule.body.type = m_terms.identifier(*type);
            if (const auto name = item.find("name")) rule.name = m_terms.text(*name);
            if (const auto regional = item.find("regional")) rule.regional = m_terms.truth(*regional);
            body(rule.body, item);
            into["data." + rule.body.type + '.' + rule.name] = std::move(rule);
        }
    }

private:
    NeedRule need(const YamlNode& node)
    {
        m_terms.allow(node, {"set", "link", "when"});
        NeedRule rule;
        const auto set = node.find("set"), link = node.find("link");
        if (set.has_value() == link.has_value())
            m_terms.fail(node, ZD_NOOP("exporters", "A need names either a property (set) or a kind of link (link)."));
        if (set) rule.name = Name(m_terms.identifier(*set));
        if (link) {
            rule.form = NeedRule::Form::Link;
            rule.name = Name(m_terms.identifier(*link));
        }
        if (const auto when = node.find("when")) rule.when = m_terms.expression(*when);
        return rule;
    }

    HandWork handWork(const YamlNode& node)
    {
        m_terms.allow(node, {"text", "when"});
        HandWork work;
        if (const auto text = node.find("text"))
            work.text = m_terms.text(*text);
        else
            m_terms.fail(node, ZD_NOOP("exporters", "The text says what to do by hand; it is missing."));
        if (const auto when = node.find("when")) work.when = m_terms.expression(*when);
        return work;
    }

    ResourceRule resource(const YamlNode& node)
    {
        m_terms.allow(node,
                      {"resource", "name", "when", "each", "region", "file", "arguments", "blocks", "depends_on"});
        ResourceRule rule;
        if (const auto type = node.find("resource"))
            rule.body.type = m_terms.identifier(*type);
        else
            m_terms.fail(node, ZD_NOOP("exporters", "The resource's type is missing."));
        if (const auto file = node.find("file")) rule.file = m_terms.text(*file);
        conditions(rule.body, node);
        if (rule.body.loop) m_terms.pushVariables(*rule.body.loop);
        if (const auto name = node.find("name")) rule.name = m_terms.expression(*name);
        if (const auto region = node.find("region")) rule.region = m_terms.expression(*region);
        body(rule.body, node);
        if (const auto dependencies = node.find("depends_on"))
            for (const YamlNode item : dependencies->items()) rule.dependencies.push_back(m_terms.term(item));
        if (rule.body.loop) m_terms.popVariables(*rule.body.loop);
        return rule;
    }

    BlockRule block(const YamlNode& node)
    {
        m_terms.allow(node, {"block", "when", "each", "distinct", "arguments", "blocks"});
        BlockRule rule;
        if (const auto type = node.find("block"))
            rule.type = m_terms.identifier(*type);
        else
            m_terms.fail(node, ZD_NOOP("exporters", "The block's type is missing."));
        if (const auto distinct = node.find("distinct")) rule.distinct = m_terms.truth(*distinct);
        conditions(rule, node);
        if (rule.loop) m_terms.pushVariables(*rule.loop);
        body(rule, node);
        if (rule.loop) m_terms.popVariables(*rule.loop);
        return rule;
    }

    void conditions(BlockRule& rule, const YamlNode& node)
    {
        (void)m_terms.takeFirstProperty();
        if (const auto each = node.find("each")) rule.loop = m_terms.loop(*each);
        if (rule.loop) m_terms.pushVariables(*rule.loop); // `when` judges each item
        if (const auto when = node.find("when")) rule.when = m_terms.expression(*when);
        if (rule.loop) m_terms.popVariables(*rule.loop);
        rule.property = m_terms.takeFirstProperty();
    }

    void body(BlockRule& rule, const YamlNode& node)
    {
        if (const auto arguments = node.find("arguments")) {
            if (!arguments->isMap()) m_terms.fail(*arguments, ZD_NOOP("exporters", "Arguments are a map."));
            for (const auto& [key, value] : arguments->entries()) {
                (void)m_terms.takeFirstProperty();
                ArgumentRule argument;
                argument.name = Name(m_terms.identifier(key));
                argument.value = m_terms.term(value);
                argument.property = m_terms.takeFirstProperty();
                rule.arguments.push_back(std::move(argument));
            }
        }
        if (const auto blocks = node.find("blocks"))
            for (const YamlNode item : blocks->items()) rule.blocks.push_back(block(item));
    }

    InterfaceRule interface(const YamlNode& node)
    {
        m_terms.allow(node, {"name", "description", "type", "sensitive", "when", "value"});
        InterfaceRule rule;
        if (const auto name = node.find("name")) rule.name = m_terms.identifier(*name);
        if (const auto description = node.find("description")) rule.description = m_terms.text(*description);
        if (const auto type = node.find("type")) rule.type = m_terms.text(*type);
        if (const auto sensitive = node.find("sensitive")) rule.sensitive = m_terms.truth(*sensitive);
        if (const auto when = node.find("when")) rule.when = m_terms.expression(*when);
        if (const auto value = node.find("value")) rule.value = m_terms.term(*value);
        return rule;
    }

    std::map<Name, std::string> reasons(const YamlNode& node)
    {
        std::map<Name, std::string> out;
        for (const auto& [key, value] : node.entries()) out.emplace(Name(key.text()), m_terms.text(value));
        return out;
    }

    TermRuleReader m_terms;
};

} // namespace

std::expected<BindingSet, Error> readBindings(const ResourceSource& resources, std::string_view folder,
                                              const Catalog& catalog)
{
    BindingSet set;
    for (const std::string& path : resources.list(folder)) {
        if (!path.ends_with(".yaml")) continue;
        const std::string shown = resources.displayPath(path);
        const auto parsed = readYaml(resources, path);
        if (!parsed) return std::unexpected(parsed.error());
        const YamlNode root = parsed->root();
        const auto kind = root.find("kind");
        if (!kind) {
            BindingFileReader reader(nullptr, catalog, shown);
            reader.dataSources(root, set.dataSources);
            if (reader.error()) return std::unexpected(*reader.error());
            continue;
        }
        const Name name(kind->text());
        const Kind* known = catalog.find(name);
        // A binding for a kind that a smaller catalog does not have is no mistake.
        if (!known) continue;
        BindingFileReader reader(known, catalog, shown);
        KindBinding binding = reader.binding(root, name);
        if (reader.error()) return std::unexpected(*reader.error());
        binding.source = shown;
        const auto [place, added] = set.kinds.emplace(name, std::move(binding));
        if (!added)
            return std::unexpected(makeError(ErrorCode::Conflict, ZD_NOOP("exporters", "%1 is bound in %2 already."),
                                             {name.str(), place->second.source})
                                       .at(shown, kind->position()));
    }
    return set;
}

} // namespace zonedraft
