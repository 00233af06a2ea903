// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/name.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// What is sold although no source of the book prices it, as `unpriced.csv` lists it. Without this list a key that only
/// other regions have would count as not sold here; with it PriceBook::lookup knows no such key.
class PriceGaps {
public:
    struct Gap {
        std::string key;           ///< `*` stands for any characters
        std::vector<Name> regions; ///< empty = everywhere
        std::string reason;        ///< English
        int line = 0;
    };

    /// Reads `key,regions,reason`; regions are parted by blanks, `*` = all.
    /// @error BadInput with file and line: a field that is empty
    [[nodiscard]] static std::expected<PriceGaps, Error> parse(std::string_view text, std::string file);

    /// True when the key is sold in the region for a price that is not known.
    [[nodiscard]] bool contain(Name region, Name key) const;
    [[nodiscard]] const std::vector<Gap>& gaps() const noexcept { return m_gaps; }

private:
    std::vector<Gap> m_gaps;
};

} // namespace zonedraft
