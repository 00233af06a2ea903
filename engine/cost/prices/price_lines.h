// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/prices/price_file.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// A price file of which rows are parsed when their key is asked for: a design has some dozens of the thousands of keys
/// of a region. Only for files that were read as a whole before, when the pack was made. Any thread may ask.
class PriceLines {
public:
    /// @param text, sources  must outlive this
    /// @return null when the rows are not ascending by key
    [[nodiscard]] static std::unique_ptr<PriceLines> of(std::string_view text, std::string file, Name region,
                                                        const PriceSources& sources);

    /// Null when there is none; nothing when its rows cannot be read: parsePriceFile says what is wrong. What it gives
    /// lives as long as this.
    [[nodiscard]] std::optional<const PriceEntry*> find(Name key) const;

private:
    PriceLines(std::string_view text, std::string file, Name region, const PriceSources& sources)
        : m_text(text), m_file(std::move(file)), m_region(region), m_sources(sources)
    {
    }
    [[nodiscard]] bool index();
    [[nodiscard]] std::string_view keyOf(std::size_t row) const;
    [[nodiscard]] std::optional<PriceFile> parse(Name key) const;

    std::string_view m_text;
    std::string m_file;
    Name m_region;
    const PriceSources& m_sources;
    std::vector<std::uint32_t> m_rows; ///< where each row begins, and the end of the text; the header is no row
    mutable std::mutex m_mutex;
    mutable std::unordered_map<Name, std::optional<PriceFile>> m_parsed; ///< one entry or none; nothing: unreadable
};

} // namespace zonedraft
