// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_parser.h"

#include <string>
#include <vector>

namespace zonedraft {

/// Ends the parsing; thrown and caught inside parseYaml only.
struct YamlRefusal {
    Error error;
};

[[noreturn]] void refuseYaml(SourcePosition where, Translatable text, std::vector<std::string> arguments = {},
                             ErrorCode code = ErrorCode::BadInput);

/// A scalar as it was read. `text` is valid until the next one is read.
struct YamlToken {
    std::string_view text;
    SourcePosition where;
    bool quoted = false; ///< in quotes, or a block scalar
    bool oneLine = true;
};

/// Collects the cells of a document and keeps to its limits.
class YamlTreeBuilder {
public:
    YamlTreeBuilder(const YamlLimits& limits, std::size_t bytes);

    /// A value, or in a map in turn a key and a value.
    void scalar(const YamlToken& token);
    void null(SourcePosition where) { scalar({{}, where}); }
    void open(SourcePosition where, YamlNode::Type type);
    /// Ends the innermost list or map.
    void close();
    [[nodiscard]] YamlDocument take();

private:
    struct Container {
        std::size_t cell;
        bool map;
        bool keyNext; ///< of a map
    };
    YamlCell& add(SourcePosition where, YamlNode::Type type);
    bool place();
    void checkKeys(std::size_t map);

    const YamlLimits& m_limits;
    std::vector<YamlCell> m_cells;
    std::vector<char> m_text;
    std::vector<Container> m_open;
};

} // namespace zonedraft
