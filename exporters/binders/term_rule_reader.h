// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"
#include "engine/catalog/catalog.h"
#include "exporters/binders/binding.h"

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// Reads the rules of values out of one binding file. Keeps the first error and goes on with empty rules, so that
/// callers look at it once, at the end.
class TermRuleReader {
public:
    /// `kind` may be null: then nothing is a property.
    TermRuleReader(const Kind* kind, const Catalog& catalog, std::string file)
        : m_kind(kind), m_catalog(catalog), m_file(std::move(file))
    {
    }

    [[nodiscard]] TermRule term(const YamlNode& node);
    [[nodiscard]] ExpressionPtr expression(const YamlNode& node);
    [[nodiscard]] LoopRule loop(const YamlNode& node);
    /// The item and position of a loop are known to all that is read until as many are dropped again.
    void pushVariables(const LoopRule& loop);
    void popVariables(const LoopRule& loop);
    /// Text that is a name in code.
    [[nodiscard]] std::string identifier(const YamlNode& node);
    [[nodiscard]] std::string path(const YamlNode& node);
    [[nodiscard]] std::string text(const YamlNode& node);
    [[nodiscard]] bool truth(const YamlNode& node);
    /// Refuses keys of a map other than these.
    void allow(const YamlNode& map, std::initializer_list<std::string_view> keys);
    void fail(const YamlNode& node, Translatable message, std::vector<std::string> arguments = {});

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Every name that an expression read so far mentions.
    [[nodiscard]] const std::set<Name>& names() const { return m_names; }
    /// The first property of the kind that was mentioned since the last call; empty when none.
    [[nodiscard]] Name takeFirstProperty();

private:
    TermRule mapForm(const YamlNode& node);
    TermRule scalar(const YamlNode& node);
    void form(TermRule& rule, TermRule::Form form, const YamlNode& node);
    void modifiers(TermRule& rule, const YamlNode& node);
    void valueForm(TermRule& rule, const YamlNode& value);
    void loopForm(TermRule& rule, const YamlNode& node, const YamlNode& each, std::string_view valueKey);
    void mention(std::string_view expressionText);

    const Kind* m_kind;
    const Catalog& m_catalog;
    std::string m_file;
    std::vector<Name> m_variables{Name("referrers")};
    std::set<Name> m_names;
    Name m_firstProperty;
    std::optional<Error> m_error;
};

} // namespace zonedraft
