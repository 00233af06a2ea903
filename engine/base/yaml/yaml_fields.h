// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// Keeps the first thing that was wrong in a file, so that readers need no check after every field.
class FirstError {
public:
    explicit FirstError(std::string file) : m_file(std::move(file)) {}
    void report(SourcePosition where, Translatable text, std::vector<std::string> arguments = {});
    void report(SourcePosition where, Message message);
    void report(Error error);
    /// An error of an expression inside a scalar: its column counts from where the scalar's text starts.
    void reportInside(YamlNode scalar, Error error);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    std::string m_file;
    std::optional<Error> m_error;
};

/// The fields of a YAML map by name; a wrong type or an unknown key becomes the first error.
class YamlFields {
public:
    YamlFields(YamlNode node, FirstError& error);

    /// Refuses every key that is not listed.
    void only(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] std::optional<YamlNode> find(std::string_view key) const { return m_node.find(key); }
    [[nodiscard]] std::optional<YamlNode> required(std::string_view key) const;
    /// A scalar as text; empty when missing.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::string requiredText(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key, bool otherwise) const;
    /// A list of scalars; empty when missing.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    [[nodiscard]] std::vector<Name> names(std::string_view key) const;
    /// The items of a list, or the value itself when it is no list; empty when missing.
    [[nodiscard]] std::vector<YamlNode> oneOrMore(std::string_view key) const;
    [[nodiscard]] YamlNode node() const { return m_node; }

private:
    YamlNode m_node;
    FirstError& m_error;
};

} // namespace zonedraft
