// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace zonedraft {

/// How bad a finding is; the order is from worst to mildest.
enum class Severity : std::uint8_t { Critical, High, Medium, Low, Info };

} // namespace zonedraft
