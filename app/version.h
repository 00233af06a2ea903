// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zonedraft {

/// Version of the program, as CMake's project() states it.
inline constexpr const char* kVersion = ZONEDRAFT_VERSION;

} // namespace zonedraft
