// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <string>
#include <string_view>

namespace zonedraft {

/// Writes YAML that every YAML 1.1 and 1.2 reader understands in the same way: texts that could be taken for something
/// else are quoted. `indent` counts spaces.
class YamlWriter {
public:
    /// `key:` and a line end; what belongs to it follows with a larger indent.
    void open(int indent, std::string_view key);
    /// `key: value` in as many lines as it takes.
    void entry(int indent, std::string_view key, const Value& value);
    /// Writes nothing when the text is empty.
    void text(int indent, std::string_view key, std::string_view content);
    /// `key: flow`, where `flow` is YAML already.
    void raw(int indent, std::string_view key, std::string_view flow);
    /// Begins an item of a list: the next line that is written at `indent + 2` stands behind the dash.
    void dash(int indent);

    [[nodiscard]] std::string take() { return std::move(m_out); }

    /// A text as a scalar on one line; `flow` = inside [] or {}.
    [[nodiscard]] static std::string scalar(std::string_view text, bool flow);
    /// A value on one line, with everything nested.
    [[nodiscard]] static std::string flow(const Value& value);

private:
    void begin(int indent);
    void content(int indent, const Value& value);
    void textContent(int indent, std::string_view content);
    void items(int indent, const ValueList& list);
    void entries(int indent, const ValueMap& map);

    std::string m_out;
    bool m_afterDash = false;
};

} // namespace zonedraft
