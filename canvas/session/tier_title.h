// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace zonedraft {

/// The name of a tier of subnets for people: "public" → "Public", in the language of the window for the usual names.
[[nodiscard]] QString tierTitle(const std::string& name);

} // namespace zonedraft
