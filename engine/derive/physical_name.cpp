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

std::string fitPhysicalName(const NameRules& rules, std::string_view label, std::string_view suffix)
{
    std::string out;
    appendFit(out, label, rules);
    if (out.empty()) out = fmt::format("n{:08x}", static_cast<std::uint32_t>(hashOf(label)));
    if (!suffix.empty()) {
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
