// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/rule.h"

#include <array>

namespace zonedraft {
namespace {

constexpr std::array<std::string_view, 5> kSeverityNames = {"critical", "high", "medium", "low", "info"};

} // namespace

std::string_view severityName(Severity severity) noexcept
{
    return kSeverityNames[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severityFromName(std::string_view name) noexcept
{
    for (std::size_t at = 0; at < kSeverityNames.size(); ++at)
        if (kSeverityNames[at] == name) return static_cast<Severity>(at);
    return std::nullopt;
}

} // namespace zonedraft
