// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace zonedraft {

/// Kinds that a control of AWS Foundational Security Best Practices is about: "RDS.8" says nothing of a DynamoDB table,
/// even when one rule looks at both. Controls about a whole account or network, and names of other frameworks, are
/// about whatever the rule looks at.
/// @param control such as "RDS.8"
/// @return empty = whatever the rule looks at
/// @source https://docs.aws.amazon.com/securityhub/latest/userguide/fsbp-standard.html
[[nodiscard]] std::vector<std::string_view> kindsOfControl(std::string_view control);

} // namespace zonedraft
