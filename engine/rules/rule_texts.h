// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/rules/rule_set.h"

#include <string_view>
#include <vector>

namespace zonedraft {

/// The translation context of all words in rules.
inline constexpr std::string_view kRuleContext = "rules";

/// Every text of the rules that people read, each once, sorted: titles, details, rationales, labels of fixes and their
/// questions, with %1 … %9 for what is filled in. The views are valid as long as the rules live.
[[nodiscard]] std::vector<Translatable> ruleTexts(const RuleSet& rules);

} // namespace zonedraft
