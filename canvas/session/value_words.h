// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace zonedraft {

/// A value of an enum as people write it, in English: "fargate_spot" → "Fargate Spot", "redirect-to-https" → "redirect
/// to HTTPS", "python3.13" → "Python 3.13". Names of instance types, policies and regions stay as they are.
[[nodiscard]] QString spelledValue(const std::string& value);

/// The same text with a capital letter in front, as it stands alone in a list of choices.
[[nodiscard]] QString atStart(QString text);

} // namespace zonedraft
