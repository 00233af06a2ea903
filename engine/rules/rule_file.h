// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_fields.h"
#include "engine/base/yaml/yaml_node.h"
#include "engine/catalog/catalog.h"
#include "engine/rules/rule.h"

#include <expected>
#include <memory>

namespace zonedraft {

/// Reads one rule from its file (format: resources/rules/README.md).
class RuleFileReader {
public:
    /// @param checked  the file comes from the pack and was read when that was made: its expressions are parsed later
    RuleFileReader(const Catalog& catalog, std::string file, bool checked)
        : m_catalog(catalog), m_error(std::move(file)), m_checked(checked)
    {
    }

    /// @error BadInput with file, line and column
    [[nodiscard]] std::expected<std::unique_ptr<Rule>, Error> read(YamlNode root);

private:
    void readHead(const YamlFields& fields, Rule& rule);
    void readScope(const YamlFields& fields, Rule& rule);
    void readCheck(const YamlFields& fields, Rule& rule);
    void readIdentifiers(const YamlFields& fields, Rule& rule);
    void readExamples(const YamlFields& fields, Rule& rule);
    [[nodiscard]] FixSpec readFix(YamlNode node);
    [[nodiscard]] FixQuestion readQuestion(YamlNode node);
    [[nodiscard]] FixStep readStep(YamlNode node);
    void readAdd(const YamlFields& fields, FixStep& step);
    void readConnect(YamlNode node, FixStep& step);
    void readEntry(const YamlFields& fields, FixStep& step);
    void readProperties(const YamlFields& fields, FixStep& step);
    using Context = std::shared_ptr<const ExpressionContext>;
    [[nodiscard]] ExpressionPtr expression(std::optional<YamlNode> node, const Context& context);
    [[nodiscard]] TextTemplatePtr text(std::optional<YamlNode> node, const Context& context);

    const Catalog& m_catalog;
    FirstError m_error;
    bool m_checked;
    Context m_checks; ///< what `when`, `check`, `subjects` see
    Context m_texts;  ///< with `facts`
    Context m_fixes;  ///< with `facts`, `subjects`, `answer`, `added`, `item`
};

} // namespace zonedraft
