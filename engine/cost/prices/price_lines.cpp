// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/price_lines.h"

#include <algorithm>
#include <ranges>

namespace zonedraft {

std::unique_ptr<PriceLines> PriceLines::of(std::string_view text, std::string file, Name region,
                                           const PriceSources& sources)
{
    std::unique_ptr<PriceLines> lines(new PriceLines(text, std::move(file), region, sources));
    return lines->index() ? std::move(lines) : nullptr;
}

bool PriceLines::index()
{
    constexpr std::size_t kUsualRow = 56; // bytes
    m_rows.reserve(m_text.size() / kUsualRow);
    for (std::size_t at = m_text.find('\n'); at != std::string_view::npos; at = m_text.find('\n', at + 1))
        m_rows.push_back(static_cast<std::uint32_t>(at + 1));
    if (m_rows.empty()) return false; // not even a header
    if (m_rows.back() != m_text.size()) m_rows.push_back(static_cast<std::uint32_t>(m_text.size()));
    for (std::size_t row = 1; row + 1 < m_rows.size(); ++row)
        if (keyOf(row) < keyOf(row - 1)) return false;
    return true;
}

std::string_view PriceLines::keyOf(std::size_t row) const
{
    const std::string_view line = m_text.substr(m_rows[row], m_rows[row + 1] - m_rows[row]);
    return line.substr(0, line.find(','));
}

std::optional<const PriceEntry*> PriceLines::find(Name key) const
{
    const std::lock_guard lock(m_mutex);
    const auto [at, added] = m_parsed.try_emplace(key);
    if (added) at->second = parse(key);
    if (!at->second) return std::nullopt;
    return at->second->entries.empty() ? nullptr : &at->second->entries.front();
}

std::optional<PriceFile> PriceLines::parse(Name key) const
{
    const auto rows = std::views::iota(std::uint32_t{0}, static_cast<std::uint32_t>(m_rows.size() - 1));
    const auto found = std::ranges::equal_range(rows, std::string_view(key.str()), {},
                                                [this](std::uint32_t row) { return keyOf(row); });
    if (found.empty()) return PriceFile{};
    const std::size_t first = found.front();
    std::string text(m_text.substr(0, m_rows.front())); // the header
    text += m_text.substr(m_rows[first], m_rows[first + static_cast<std::size_t>(found.size())] - m_rows[first]);
    auto read = parsePriceFile(text, m_file, m_region, PriceOrigin::Shipped, m_sources);
    if (!read) return std::nullopt;
    for (PriceEntry& entry : read->entries) entry.line += static_cast<int>(first);
    return std::move(*read);
}

} // namespace zonedraft
