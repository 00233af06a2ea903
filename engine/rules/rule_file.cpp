// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/rule_file.h"

#include "engine/rules/later_expressions.h"
#include "engine/rules/rule_set.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace zonedraft {
namespace {

constexpr std::array<std::string_view, 11> kCategories = {
    "availability", "compliance",  "cost",  "data",     "disaster-recovery", "network",
    "operations",   "performance", "quota", "security", "validity"};
constexpr std::array<std::string_view, 4> kQuestionTypes = {"text", "number", "bool", "node"};
constexpr std::array<std::string_view, 5> kLinkKinds = {"traffic", "data", "replication", "event", "dependency"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// `HA-001`: capital letters, a hyphen, three digits.
bool isRuleId(std::string_view id)
{
    const auto hyphen = id.find('-');
    if (hyphen == std::string_view::npos || hyphen < 2 || hyphen > 8 || id.size() != hyphen + 4) return false;
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return std::all_of(id.begin(), id.begin() + static_cast<std::ptrdiff_t>(hyphen), isCapital) &&
           std::all_of(id.begin() + static_cast<std::ptrdiff_t>(hyphen) + 1, id.end(), isDigit);
}

} // namespace

std::expected<std::unique_ptr<Rule>, Error> RuleFileReader::read(YamlNode root)
{
    auto rule = std::make_unique<Rule>();
    const YamlFields fields(root, m_error);
    fields.only({"schema",     "id",         "title",      "unknown_title", "unknown_title", "severity",
                 "category",   "applies_to", "when",       "check",         "builtin",       "report_unknown",
                 "properties", "subjects",   "detail",     "rationale",     "reference",     "identifiers",
                 "frameworks", "opposes",    "supersedes", "fix",           "examples"});
    if (!m_error.failed()) readHead(fields, *rule);
    if (!m_error.failed()) readScope(fields, *rule);
    if (!m_error.failed()) readCheck(fields, *rule);
    if (!m_error.failed()) readIdentifiers(fields, *rule);
    for (const YamlNode fix : fields.oneOrMore("fix"))
        if (!m_error.failed()) rule->fixes.push_back(readFix(fix));
    if (!m_error.failed() && !m_checked) readExamples(fields, *rule);
    if (m_error.failed()) {
        Error error = *m_error.error();
        error.subject = rule->id.str();
        return std::unexpected(std::move(error));
    }
    return rule;
}

void RuleFileReader::readHead(const YamlFields& fields, Rule& rule)
{
    if (const auto schema = fields.required("schema"); schema && schema->asNumber() != 1.0)
        m_error.report(schema->position(), ZD_NOOP("engine", "This rule has schema %1; only schema 1 is known."),
                       {std::string(schema->text())});
    rule.id = Name(fields.requiredText("id"));
    if (!m_error.failed() && !isRuleId(rule.id.str()))
        m_error.report(fields.find("id")->position(),
                       ZD_NOOP("engine", "'%1' is no rule id; write capital letters, a hyphen and three digits, such "
                                         "as HA-001."),
                       {rule.id.str()});
    const std::string severity = fields.requiredText("severity");
    if (const auto found = severityFromName(severity))
        rule.severity = *found;
    else if (!m_error.failed())
        m_error.report(fields.find("severity")->position(),
                       ZD_NOOP("engine", "'%1' is no severity; use critical, high, medium, low or info."), {severity});
    rule.category = Name(fields.requiredText("category"));
    if (!m_error.failed() && !contains(kCategories, rule.category.str()))
        m_error.report(fields.find("category")->position(), ZD_NOOP("engine", "'%1' is no category of rules."),
                       {rule.category.str()});
    rule.rationale = fields.requiredText("rationale");
    rule.reference = fields.requiredText("reference");
    if (!m_error.failed() && !rule.reference.starts_with("https://"))
        m_error.report(fields.find("reference")->position(),
                       ZD_NOOP("engine", "The reference must be an https address."));
    rule.reportUnknown = fields.flag("report_unknown", false);
    rule.properties = fields.names("properties");
    rule.opposes = fields.names("opposes");
    rule.supersedes = fields.names("supersedes");
    rule.frameworks = fields.texts("frameworks");
}

void RuleFileReader::readScope(const YamlFields& fields, Rule& rule)
{
    const auto list = fields.required("applies_to");
    rule.appliesTo = fields.names("applies_to");
    if (m_error.failed()) return;
    ExpressionContext checks;
    if (rule.appliesTo.empty())
        m_error.report(list->position(),
                       ZD_NOOP("engine", "The list 'applies_to' is empty: the rule would never run."));
    for (const YamlNode item : list->items()) {
        const Name pattern(item.text());
        const bool special = pattern == "link" || pattern == "document";
        if (special && rule.appliesTo.size() > 1)
            m_error.report(item.position(), ZD_NOOP("engine", "'%1' must stand alone in 'applies_to'."),
                           {pattern.str()});
        if (pattern == "link") rule.scope = RuleScope::Links;
        if (pattern == "document") rule.scope = RuleScope::Document;
        if (special) continue;
        const auto kinds = kindsMatching(m_catalog, pattern);
        if (kinds.empty())
            m_error.report(item.position(), ZD_NOOP("engine", "No component kind matches '%1'."), {pattern.str()});
        checks.self.insert(checks.self.end(), kinds.begin(), kinds.end());
    }
    if (!m_error.failed() && rule.scope == RuleScope::Nodes)
        for (const Name property : rule.properties)
            if (std::none_of(checks.self.begin(), checks.self.end(),
                             [&](const Kind* kind) { return kind->slot(property).has_value(); }))
                m_error.report(fields.find("properties")->position(),
                               ZD_NOOP("engine", "None of the kinds in 'applies_to' has the property '%1'."),
                               {property.str()});
    checks.selfIsLink = rule.scope == RuleScope::Links;
    checks.catalog = &m_catalog;
    m_checks = std::make_shared<const ExpressionContext>(checks);
    checks.variables = {Name("facts"), Name("subjects")};
    m_texts = std::make_shared<const ExpressionContext>(checks);
    checks.variables.insert(checks.variables.end(), {Name("answer"), Name("added"), Name("item")});
    m_fixes = std::make_shared<const ExpressionContext>(std::move(checks));
}

void RuleFileReader::readCheck(const YamlFields& fields, Rule& rule)
{
    auto truths = std::make_shared<ExpressionContext>(*m_checks);
    truths->expects = Expects::Truth;
    const Context questions = std::move(truths);
    rule.when = expression(fields.find("when"), questions);
    rule.check = expression(fields.find("check"), questions);
    rule.subjects = expression(fields.find("subjects"), m_checks);
    rule.title = text(fields.required("title"), m_texts);
    rule.unknownTitle = text(fields.find("unknown_title"), m_texts);
    rule.detail = text(fields.find("detail"), m_texts);
    const auto builtin = fields.find("builtin");
    if (static_cast<bool>(builtin) == static_cast<bool>(fields.find("check")))
        m_error.report(fields.node().position(), ZD_NOOP("engine", "A rule needs either 'check' or 'builtin'."));
    if (!builtin) return;
    rule.builtinName = Name(builtin->text());
    rule.builtin = findBuiltin(builtin->text());
    if (rule.scope == RuleScope::Document) rule.grouped = findGroupedCheck(builtin->text());
    if (!rule.builtin)
        m_error.report(builtin->position(), ZD_NOOP("engine", "There is no built-in check '%1'."),
                       {std::string(builtin->text())});
}

void RuleFileReader::readIdentifiers(const YamlFields& fields, Rule& rule)
{
    const auto found = fields.find("identifiers");
    if (!found) return;
    const YamlFields identifiers(*found, m_error);
    identifiers.only({"fsbp", "wa", "checkov", "prowler", "cis", "aws", "trivy", "cfn_lint", "tflint"});
    for (const auto& [key, value] : found->entries())
        rule.identifiers.emplace_back(std::string(key.text()), identifiers.texts(key.text()));
}

FixSpec RuleFileReader::readFix(YamlNode node)
{
    FixSpec fix;
    const YamlFields fields(node, m_error);
    fields.only({"label", "when", "questions", "changes"});
    fix.label = text(fields.required("label"), m_fixes);
    fix.when = expression(fields.find("when"), m_fixes);
    for (const YamlNode question : fields.oneOrMore("questions"))
        if (!m_error.failed()) fix.questions.push_back(readQuestion(question));
    (void)fields.required("changes");
    for (const YamlNode step : fields.oneOrMore("changes"))
        if (!m_error.failed()) fix.steps.push_back(readStep(step));
    return fix;
}

FixQuestion RuleFileReader::readQuestion(YamlNode node)
{
    FixQuestion question;
    const YamlFields fields(node, m_error);
    fields.only({"id", "text", "type", "default", "choose"});
    question.id = Name(fields.requiredText("id"));
    question.text = fields.requiredText("text");
    question.type = fields.requiredText("type");
    if (!m_error.failed() && !contains(kQuestionTypes, question.type))
        m_error.report(fields.find("type")->position(),
                       ZD_NOOP("engine", "'%1' is no type of question; use text, number, bool or node."),
                       {question.type});
    if (const auto value = fields.find("default")) question.defaultAnswer = value->toValue();
    question.choose = fields.names("choose");
    return question;
}

FixStep RuleFileReader::readStep(YamlNode node)
{
    FixStep step;
    const YamlFields fields(node, m_error);
    fields.only({"set", "to", "on", "key", "add", "id", "as", "label", "parent", "tier", "zones", "properties",
                 "connect", "place", "remove", "set_project", "attest", "each", "when"});
    step.each = expression(fields.find("each"), m_fixes);
    step.when = expression(fields.find("when"), m_fixes);
    step.on = expression(fields.find("on"), m_fixes);
    if (fields.find("set")) {
        step.action = FixStep::Action::Set;
        step.name = Name(fields.requiredText("set"));
        step.key = expression(fields.find("key"), m_fixes);
        step.value = expression(fields.required("to"), m_fixes);
    } else if (fields.find("add")) {
        readAdd(fields, step);
    } else if (const auto connect = fields.find("connect")) {
        readConnect(*connect, step);
    } else if (const auto place = fields.find("place")) {
        step.action = FixStep::Action::Place;
        const YamlFields where(*place, m_error);
        where.only({"parent", "tier", "zones"});
        step.parent = expression(where.find("parent"), m_fixes);
        step.tier = expression(where.find("tier"), m_fixes);
        step.zones = expression(where.find("zones"), m_fixes);
    } else if (const auto remove = fields.find("remove")) {
        step.action = FixStep::Action::Remove;
        step.on = expression(remove, m_fixes);
    } else if (fields.find("set_project")) {
        readEntry(fields, step);
    } else if (fields.find("attest")) {
        step.action = FixStep::Action::Attest;
        step.name = Name(fields.requiredText("attest"));
    } else {
        m_error.report(node.position(), ZD_NOOP("engine", "A step of a fix needs one of set, add, connect, place, "
                                                          "remove, set_project and attest."));
    }
    return step;
}

void RuleFileReader::readAdd(const YamlFields& fields, FixStep& step)
{
    step.action = FixStep::Action::Add;
    step.name = Name(fields.requiredText("add"));
    if (!m_error.failed() && !m_catalog.find(step.name))
        m_error.report(fields.find("add")->position(), ZD_NOOP("engine", "There is no component kind '%1'."),
                       {step.name.str()});
    step.id = text(fields.required("id"), m_fixes);
    step.addedAs = fields.find("as") ? text(fields.find("as"), m_fixes) : step.id;
    step.label = text(fields.find("label"), m_fixes);
    step.parent = expression(fields.find("parent"), m_fixes);
    step.tier = expression(fields.find("tier"), m_fixes);
    step.zones = expression(fields.find("zones"), m_fixes);
    readProperties(fields, step);
    const Kind* kind = m_catalog.find(step.name);
    for (const auto& [name, value] : step.properties)
        if (kind && !kind->slot(name))
            m_error.report(fields.find("properties")->position(), ZD_NOOP("engine", "%1 has no property '%2'."),
                           {kind->label, name.str()});
}

void RuleFileReader::readConnect(YamlNode node, FixStep& step)
{
    step.action = FixStep::Action::Connect;
    const YamlFields fields(node, m_error);
    fields.only({"from", "to", "kind", "properties"});
    step.from = expression(fields.required("from"), m_fixes);
    step.to = expression(fields.required("to"), m_fixes);
    const std::string kind = fields.requiredText("kind");
    if (!m_error.failed() && !contains(kLinkKinds, kind))
        m_error.report(fields.find("kind")->position(), ZD_NOOP("engine", "'%1' is no kind of link."), {kind});
    step.name = Name(kind);
    readProperties(fields, step);
}

void RuleFileReader::readEntry(const YamlFields& fields, FixStep& step)
{
    step.action = FixStep::Action::SetEntry;
    const std::string path = fields.requiredText("set_project");
    const auto dot = path.find('.');
    const std::string section = path.substr(0, dot);
    if (dot == std::string::npos || (section != "requirements" && section != "project" && section != "load"))
        m_error.report(fields.find("set_project")->position(),
                       ZD_NOOP("engine", "'%1' must be project.x, requirements.x or load.x."), {path});
    step.section = section == "requirements" ? Section::Requirements
                   : section == "load"       ? Section::Load
                                             : Section::Project;
    step.name = Name(dot == std::string::npos ? path : path.substr(dot + 1));
    step.key = expression(fields.find("key"), m_fixes);
    step.value = expression(fields.required("to"), m_fixes);
}

void RuleFileReader::readProperties(const YamlFields& fields, FixStep& step)
{
    const auto found = fields.find("properties");
    if (!found) return;
    const YamlFields check(*found, m_error);
    for (const auto& [key, value] : found->entries())
        step.properties.emplace_back(Name(key.text()), expression(value, m_fixes));
}

void RuleFileReader::readExamples(const YamlFields& fields, Rule& rule)
{
    for (const YamlNode item : fields.oneOrMore("examples")) {
        ExampleSpec example;
        const YamlFields example_fields(item, m_error);
        example_fields.only({"name", "design", "finds", "unknown", "estimates"});
        example.name = example_fields.requiredText("name");
        example.design = example_fields.requiredText("design");
        (void)example_fields.required("finds");
        example.finds = example_fields.texts("finds");
        std::sort(example.finds.begin(), example.finds.end());
        example.unknown = example_fields.flag("unknown", false);
        if (const auto estimates = example_fields.find("estimates"))
            if (const Value values = estimates->toValue(); values.asMap()) example.estimates = *values.asMap();
        rule.examples.push_back(std::move(example));
    }
    const auto& examples = rule.examples;
    const auto finds = [](const ExampleSpec& example) { return !example.finds.empty(); };
    if (!m_error.failed() &&
        (std::none_of(examples.begin(), examples.end(), finds) || std::all_of(examples.begin(), examples.end(), finds)))
        m_error.report(fields.node().position(),
                       ZD_NOOP("engine", "A rule needs at least one example that it finds and one that passes."));
}

ExpressionPtr RuleFileReader::expression(std::optional<YamlNode> node, const Context& context)
{
    if (!node || m_error.failed()) return nullptr;
    if (!node->isScalar() || node->isNull()) {
        m_error.report(node->position(), ZD_NOOP("engine", "Expected an expression here, but this is %1."),
                       {std::string(node->typeName())});
        return nullptr;
    }
    if (m_checked) return expressionParsedLater(node->text(), context);
    auto parsed = Expression::parse(node->text(), *context);
    if (!parsed) m_error.reportInside(*node, parsed.error());
    return parsed ? *parsed : nullptr;
}

TextTemplatePtr RuleFileReader::text(std::optional<YamlNode> node, const Context& context)
{
    if (!node || m_error.failed()) return nullptr;
    if (!node->isScalar() || node->isNull() || node->text().empty()) {
        m_error.report(node->position(), ZD_NOOP("engine", "Expected a text here, but this is %1."),
                       {node->text().empty() ? std::string("empty") : std::string(node->typeName())});
        return nullptr;
    }
    if (m_checked) return textParsedLater(node->text(), context);
    auto parsed = TextTemplate::parse(node->text(), *context);
    if (!parsed) m_error.reportInside(*node, parsed.error());
    return parsed ? *parsed : nullptr;
}

} // namespace zonedraft
