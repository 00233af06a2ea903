// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/physical_name.h"

#include <cstdint>
#include <fmt/format.h>

namespace zonedraft {
namespace {

/// FNV-1a, 64 bit: only has to be stable and well spread.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

void appendFit(std::string& out, std::string_view text, const NameRules& rules)
{
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        if (letter || digit)
            out += rules.lowerCase && c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!out.empty() && !out.ends_with(rules.separator))
            out += rules.separator;
    }
    while (!rules.separator.empty() && out.ends_with(rules.separator)) out.erase(out.size() - rules.separator.size());
}

} // namespace

std::size_t wordPosition(std::string_view name, std::string_view word, std::string_view separator)
{
    if (word.empty() || separator.empty()) return std::string_view::npos;
    std::size_t found = std::string_view::npos;
    for (std::size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
        const std::string_view before = name.substr(0, at), after = name.substr(at + word.size());
        if ((!before.empty() && !before.ends_with(separator)) || (!after.empty() && !after.starts_with(separator)))
            continue;
        if (found != std::string_view::npos) return std::string_view::npos;
        found = at;
    }
    return found;
}

std::string fitPhysicalName(const NameRules& rules, std::string_view label, std::string_view suffix)
{
    std::string out;
    appendFit(out, label, rules);
    if (out.empty()) out = fmt::format("n{:08x}", static_cast<std::uint32_t>(hashOf(label)));
    if (!suffix.empty() && wordPosition(out, suffix, rules.separator) == std::string::npos) {
        out += rules.separator;
        appendFit(out, suffix, rules);
    }
    if (out.size() <= rules.maximumLength) return out;
    const std::string tail = fmt::format("{}{:06x}", rules.separator, hashOf(out) & 0xffffff);
    out.resize(rules.maximumLength > tail.size() ? rules.maximumLength - tail.size() : 0);
    while (!rules.separator.empty() && out.ends_with(rules.separator)) out.erase(out.size() - rules.separator.size());
    return out + tail;
}

} // namespace zonedraft
