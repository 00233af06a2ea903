// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// Replaces single words of a document where the parsed tree says they stand; everything else stays as it is.
class TextEdits {
public:
    explicit TextEdits(std::string_view text);
    /// Replaces a scalar (with its quotes) by `word`.
    void replace(YamlNode scalar, std::string_view word);
    /// The edited text.
    /// @error BadInput when a scalar is not where the tree says
    [[nodiscard]] std::expected<std::string, Error> apply() const;

private:
    struct Edit {
        YamlNode scalar;
        std::string word;
    };
    std::string_view m_text;
    std::vector<std::size_t> m_lines; ///< offset of each line
    std::vector<Edit> m_edits;        ///< in the order of the text
};

} // namespace zonedraft
