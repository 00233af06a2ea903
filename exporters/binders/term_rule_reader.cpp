// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/binders/term_rule_reader.h"

#include "exporters/writers/hcl_text.h"

#include <algorithm>

namespace zonedraft {

namespace {

using Form = TermRule::Form;

constexpr std::string_view kForms[] = {"value", "self",    "text",     "physical_name", "tags",   "if",
                                       "data",  "json",    "variable", "call",          "each",   "entries",
                                       "map",   "literal", "suffixed", "arn",           "concat", "word"};

Term literalTerm(const YamlNode& node)
{
    if (const auto truth = node.asBool()) return Term(*truth);
    if (const auto number = node.asNumber()) return Term(*number);
    return Term(node.text());
}

} // namespace

void TermRuleReader::fail(const YamlNode& node, Translatable message, std::vector<std::string> arguments)
{
    if (!m_error) m_error = makeError(ErrorCode::BadInput, message, std::move(arguments)).at(m_file, node.position());
}

void TermRuleReader::mention(std::string_view text)
{
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '\'' || text[i] == '"') {
            const std::size_t end = text.find(text[i], i + 1);
            i = end == std::string_view::npos ? text.size() : end + 1;
        } else if (isWord(text[i])) {
            const std::size_t start = i;
            while (i < text.size() && isWord(text[i])) ++i;
            const Name name(text.substr(start, i - start));
            m_names.insert(name);
            const bool member = start > 0 && text[start - 1] == '.';
            if (m_firstProperty.empty() && !member && m_kind && m_kind->slot(name)) m_firstProperty = name;
        } else {
            ++i;
        }
    }
}

Name TermRuleReader::takeFirstProperty()
{
    return std::exchange(m_firstProperty, Name());
}

ExpressionPtr TermRuleReader::expression(const YamlNode& node)
{
    if (!node.isScalar() || node.isNull()) {
        fail(node, ZD_NOOP("exporters", "This must be an expression, not %1."), {std::string(node.typeName())});
        return nullptr;
    }
    ExpressionContext context;
    if (m_kind) context.self = {m_kind};
    context.variables = m_variables;
    context.checkNames = false; // attributes that passes add are no properties
    mention(node.text());
    auto parsed = Expression::parse(node.text(), context);
    if (parsed) return *parsed;
    if (!m_error) m_error = parsed.error().at(m_file, node.position());
    return nullptr;
}

LoopRule TermRuleReader::loop(const YamlNode& node)
{
    // "item[, index] in list"
    LoopRule rule;
    const std::string_view text = node.text();
    const std::size_t in = text.find(" in ");
    std::string_view head = text.substr(0, in == std::string_view::npos ? 0 : in);
    const std::size_t comma = head.find(", ");
    const std::string_view index = comma == std::string_view::npos ? std::string_view() : head.substr(comma + 2);
    head = head.substr(0, comma);
    if (!isHclIdentifier(head) || (!index.empty() && !isHclIdentifier(index))) {
        fail(node, ZD_NOOP("exporters", "A loop reads `item in list` or `item, index in list`."));
        return rule;
    }
    rule.item = Name(head);
    rule.index = Name(index);
    ExpressionContext context;
    if (m_kind) context.self = {m_kind};
    context.variables = m_variables;
    context.checkNames = false;
    mention(text.substr(in + 4));
    if (auto parsed = Expression::parse(text.substr(in + 4), context))
        rule.list = *parsed;
    else if (!m_error)
        m_error = parsed.error().at(m_file, node.position());
    return rule;
}

void TermRuleReader::pushVariables(const LoopRule& loop)
{
    m_variables.push_back(loop.item);
    if (!loop.index.empty()) m_variables.push_back(loop.index);
}

void TermRuleReader::popVariables(const LoopRule& loop)
{
    m_variables.resize(m_variables.size() - (loop.index.empty() ? 1 : 2));
}

std::string TermRuleReader::text(const YamlNode& node)
{
    if (!node.isScalar() || node.isNull())
        fail(node, ZD_NOOP("exporters", "This must be a text, not %1."), {std::string(node.typeName())});
    return std::string(node.text());
}

/// A name, or names with the first of a block between them: "scaling_config[0].desired_size".
std::string TermRuleReader::path(const YamlNode& node)
{
    constexpr std::string_view kFirst = "[0].";
    std::string whole = text(node);
    std::string_view rest = whole;
    for (std::size_t at = rest.find(kFirst); at != std::string_view::npos; at = rest.find(kFirst)) {
        if (!isHclIdentifier(rest.substr(0, at))) break;
        rest.remove_prefix(at + kFirst.size());
    }
    if (!isHclIdentifier(rest)) fail(node, ZD_NOOP("exporters", "`%1` cannot be a name in code."), {whole});
    return whole;
}

std::string TermRuleReader::identifier(const YamlNode& node)
{
    std::string name = text(node);
    if (!isHclIdentifier(name)) fail(node, ZD_NOOP("exporters", "`%1` cannot be a name in code."), {name});
    return name;
}

bool TermRuleReader::truth(const YamlNode& node)
{
    if (!node.isBool()) fail(node, ZD_NOOP("exporters", "This must be true or false."));
    return node.asBool().value_or(false);
}

void TermRuleReader::allow(const YamlNode& map, std::initializer_list<std::string_view> keys)
{
    if (!map.isMap()) {
        fail(map, ZD_NOOP("exporters", "This must be a map, not %1."), {std::string(map.typeName())});
        return;
    }
    for (const auto& [key, value] : map.entries())
        if (std::find(keys.begin(), keys.end(), key.text()) == keys.end())
            fail(key, ZD_NOOP("exporters", "`%1` means nothing here."), {std::string(key.text())});
}

TermRule TermRuleReader::term(const YamlNode& node)
{
    if (node.isMap()) return mapForm(node);
    if (!node.isList()) return scalar(node);
    TermRule rule;
    rule.form = Form::List;
    for (const YamlNode item : node.items()) rule.items.push_back(term(item));
    return rule;
}

TermRule TermRuleReader::scalar(const YamlNode& node)
{
    TermRule rule;
    if (node.isBool() || node.isNumber())
        rule.literal = literalTerm(node);
    else
        valueForm(rule, node);
    return rule;
}

void TermRuleReader::valueForm(TermRule& rule, const YamlNode& value)
{
    const Name name(value.text());
    const bool hidden = std::find(m_variables.begin(), m_variables.end(), name) != m_variables.end();
    if (m_kind && !hidden && value.isText() && m_kind->slot(name)) {
        rule.form = Form::Property;
        rule.property = name;
        mention(value.text());
        return;
    }
    rule.form = Form::Expression;
    rule.expression = expression(value);
}

void TermRuleReader::loopForm(TermRule& rule, const YamlNode& node, const YamlNode& each, std::string_view valueKey)
{
    rule.loop = loop(each);
    pushVariables(rule.loop);
    if (const auto key = node.find("key")) rule.expression = expression(*key);
    if (const auto value = node.find(valueKey))
        rule.items.push_back(term(*value));
    else
        fail(node, ZD_NOOP("exporters", "The value of each item is missing."));
    popVariables(rule.loop);
}

TermRule TermRuleReader::mapForm(const YamlNode& node)
{
    allow(node,
          {"value",      "with",     "all",    "self",    "text",      "physical_name", "tags",    "if",        "data",
           "json",       "variable", "call",   "each",    "entries",   "map",           "literal", "suffixed",  "arn",
           "concat",     "word",     "named",  "reserve", "attribute", "type",          "only",    "omit",      "when",
           "keep_empty", "required", "append", "brief",   "then",      "else",          "index",   "arguments", "item",
           "key",        "of",       "as"});
    TermRule rule;
    int forms = 0;
    for (const std::string_view name : kForms) forms += node.find(name) ? 1 : 0;
    if (forms != 1) {
        fail(node, ZD_NOOP("exporters", "A value has exactly one form; this has %1."), {std::to_string(forms)});
        return rule;
    }
    modifiers(rule, node);
    if (const auto value = node.find("literal")) rule.literal = literalTerm(*value);
    if (const auto value = node.find("value")) valueForm(rule, *value);
    if (const auto value = node.find("self")) {
        rule.form = Form::Self;
        rule.text = text(*value);
        if (const auto named = node.find("named")) rule.key = expression(*named);
        if (const auto every = node.find("all")) rule.all = truth(*every);
    }
    if (const auto value = node.find("text")) form(rule, Form::Text, *value);
    if (const auto value = node.find("physical_name")) {
        rule.form = Form::PhysicalName;
        if (!value->isBool()) rule.expression = expression(*value);
        if (const auto append = node.find("append")) rule.text = text(*append);
        if (const auto reserve = node.find("reserve"))
            rule.reserve = static_cast<std::size_t>(std::max(0.0, reserve->asNumber().value_or(0)));
        if (const auto as = node.find("as")) {
            if (const Kind* kind = m_catalog.find(Name(as->text())))
                rule.names = std::make_shared<const NameRules>(kind->names);
            else
                fail(*as, ZD_NOOP("exporters", "The catalog has no kind %1."), {std::string(as->text())});
        }
        mention("physical_name");
    }
    for (const auto& [name, form] : {std::pair("suffixed", Form::Suffixed), std::pair("arn", Form::Arn)})
        if (const auto value = node.find(name)) {
            rule.form = form;
            rule.expression = expression(*value);
        }
    if (const auto value = node.find("tags")) {
        rule.form = Form::NameTags;
        rule.required = truth(*value);
        if (const auto more = node.find("with"))
            for (const auto& [key, inner] : more->entries())
                rule.entries.emplace_back(std::string(key.text()), term(inner));
        mention(rule.required ? "tags physical_name" : "tags");
    }
    if (const auto value = node.find("if")) {
        rule.form = Form::If;
        rule.expression = expression(*value);
        rule.items.resize(2);
        if (const auto yes = node.find("then")) rule.items[0] = term(*yes);
        if (const auto no = node.find("else")) rule.items[1] = term(*no);
    }
    if (const auto value = node.find("data")) {
        rule.form = Form::Data;
        rule.text = text(*value);
        if (const auto index = node.find("index")) rule.expression = expression(*index);
        if (const auto named = node.find("named")) rule.key = expression(*named);
    }
    if (const auto value = node.find("concat")) form(rule, Form::Concat, *value);
    if (const auto value = node.find("word")) {
        rule.form = Form::Word;
        rule.text = path(*value);
    }
    if (const auto value = node.find("json")) {
        rule.form = Form::Call;
        rule.text = "jsonencode";
        rule.items.push_back(term(*value));
    }
    if (const auto value = node.find("variable")) {
        rule.form = Form::Variable;
        rule.text = identifier(*value);
    }
    if (const auto value = node.find("call")) {
        if (const auto arguments = node.find("arguments")) form(rule, Form::Call, *arguments);
        rule.text = identifier(*value);
    }
    if (const auto value = node.find("each")) {
        rule.form = Form::Each;
        loopForm(rule, node, *value, "item");
    }
    if (const auto value = node.find("entries")) {
        rule.form = Form::Entries;
        loopForm(rule, node, *value, "item");
        if (!rule.expression) fail(node, ZD_NOOP("exporters", "The key of each entry is missing."));
    }
    if (const auto value = node.find("map")) {
        rule.form = Form::Object;
        if (!value->isMap()) fail(*value, ZD_NOOP("exporters", "This must be a map."));
        for (const auto& [key, inner] : value->entries())
            rule.entries.emplace_back(std::string(key.text()), term(inner));
    }
    return rule;
}

void TermRuleReader::form(TermRule& rule, TermRule::Form form, const YamlNode& node)
{
    rule.form = form;
    if (!node.isList()) fail(node, ZD_NOOP("exporters", "This must be a list."));
    for (const YamlNode item : node.items()) rule.items.push_back(term(item));
}

void TermRuleReader::modifiers(TermRule& rule, const YamlNode& node)
{
    if (const auto when = node.find("when")) rule.when = expression(*when);
    if (const auto attribute = node.find("attribute")) rule.text = text(*attribute);
    if (const auto type = node.find("type")) rule.type = identifier(*type);
    if (const auto omit = node.find("omit")) rule.omit = literalTerm(*omit);
    if (const auto keep = node.find("keep_empty")) rule.keepEmpty = truth(*keep);
    if (const auto required = node.find("required")) rule.required = truth(*required);
    if (const auto only = node.find("only")) {
        const std::string which = text(*only);
        if (which != "references" && which != "plain")
            fail(*only, ZD_NOOP("exporters", "`only` is `references` or `plain`."));
        rule.only = which == "references" ? TermRule::Only::References : TermRule::Only::Plain;
    }
}

} // namespace zonedraft
