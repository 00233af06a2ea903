// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/unit.h"

#include <algorithm>
#include <vector>

namespace zonedraft {
namespace {

enum Dimension : std::size_t { Time, Data, VirtualCpu, Capacity };

struct UnitWord {
    std::string_view word;
    std::string_view symbol;
    Dimension dimension;
    double scale;
};

constexpr UnitWord kWords[] = {
    {"ms", "ms", Time, 0.001},
    {"s", "s", Time, 1},
    {"second", "s", Time, 1},
    {"seconds", "s", Time, 1},
    {"min", "min", Time, 60},
    {"minute", "min", Time, 60},
    {"minutes", "min", Time, 60},
    {"h", "h", Time, 3600},
    {"hour", "h", Time, 3600},
    {"hours", "h", Time, 3600},
    {"day", "day", Time, 86400},
    {"days", "day", Time, 86400},
    {"month", "month", Time, 3600 * kHoursPerMonth},
    {"months", "month", Time, 3600 * kHoursPerMonth},
    {"B", "B", Data, 1},
    {"bytes", "B", Data, 1},
    {"KB", "KB", Data, 1e3},
    {"MB", "MB", Data, 1e6},
    {"GB", "GB", Data, 1e9},
    {"TB", "TB", Data, 1e12},
    {"KiB", "KiB", Data, 1024.0},
    {"MiB", "MiB", Data, 1024.0 * 1024},
    {"GiB", "GiB", Data, 1024.0 * 1024 * 1024},
    {"TiB", "TiB", Data, 1024.0 * 1024 * 1024 * 1024},
    {"vCPU", "vCPU", VirtualCpu, 1},
    {"CPU units", "CPU units", VirtualCpu, 1.0 / 1024},
    {"ACU", "ACU", Capacity, 1},
};

const UnitWord* findWord(std::string_view word)
{
    const auto* const found =
        std::find_if(std::begin(kWords), std::end(kWords), [&](const UnitWord& known) { return known.word == word; });
    return found == std::end(kWords) ? nullptr : found;
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// The parts of `text` between single characters out of `separators`.
std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> out;
    for (;;) {
        const auto at = text.find_first_of(separators);
        out.push_back(trimmed(text.substr(0, at)));
        if (at == std::string_view::npos) return out;
        text.remove_prefix(at + 1);
    }
}

bool isMonth(std::string_view word)
{
    return word == "month" || word == "months";
}

Unit wordUnit(std::string_view word)
{
    if (const auto unit = Unit::known(word)) return *unit;
    // MBps and the like: amounts of data per second
    if (word.size() > 3 && word.ends_with("ps"))
        if (const auto unit = Unit::known(word.substr(0, word.size() - 2))) return unit->over(*Unit::known("s"));
    return {};
}

} // namespace

std::optional<Unit> Unit::known(std::string_view word)
{
    const UnitWord* found = findWord(word);
    if (!found) return std::nullopt;
    Unit out;
    out.m_powers[found->dimension] = 1;
    out.m_scale = found->scale;
    out.m_text = found->symbol;
    return out;
}

Unit Unit::ofProperty(std::string_view text)
{
    if (isMonth(text)) return *known("month");
    std::string slashed(text);
    for (auto at = slashed.find(" per "); at != std::string::npos; at = slashed.find(" per "))
        slashed.replace(at, 5, "/");
    return ofPrice(slashed);
}

Unit Unit::ofPrice(std::string_view text)
{
    Unit out;
    const auto parts = split(text, "/");
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (const std::string_view word : split(parts[i], "-*"))
            if (!isMonth(word)) out = i == 0 ? out.times(wordUnit(word)) : out.over(wordUnit(word));
    return out;
}

Unit Unit::times(const Unit& other) const
{
    if (other.m_text.empty()) return other.m_scaleKnown ? *this : rescaled();
    if (m_text.empty()) return m_scaleKnown ? other : other.rescaled();
    Unit out = *this;
    for (std::size_t i = 0; i < kDimensions; ++i)
        out.m_powers[i] = static_cast<std::int8_t>(out.m_powers[i] + other.m_powers[i]);
    out.m_scale = m_scale * other.m_scale;
    out.m_scaleKnown = m_scaleKnown && other.m_scaleKnown;
    out.m_text = out.plain() ? "" : m_text + "·" + other.m_text;
    return out;
}

Unit Unit::over(const Unit& other) const
{
    if (other.m_text.empty()) return other.m_scaleKnown ? *this : rescaled();
    Unit out = *this;
    for (std::size_t i = 0; i < kDimensions; ++i)
        out.m_powers[i] = static_cast<std::int8_t>(out.m_powers[i] - other.m_powers[i]);
    out.m_scale = m_scale / other.m_scale;
    out.m_scaleKnown = m_scaleKnown && other.m_scaleKnown;
    out.m_text = out.plain() ? "" : (m_text.empty() ? "1" : m_text) + "/" + other.m_text;
    return out;
}

Unit Unit::rescaled() const
{
    Unit out = *this;
    out.m_scaleKnown = out.plain();
    if (out.plain()) out.m_scale = 1;
    return out;
}

} // namespace zonedraft
