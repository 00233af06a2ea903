// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <expected>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace zonedraft {

/// `zonedraft-render`, which draws pictures with Qt: in `libexec/zonedraft` of the installation or of the build tree.
/// @error Unsupported with the places that were looked at
[[nodiscard]] std::expected<std::filesystem::path, Error> findDrawingProgram();

/// Runs a program to its end and hands on what it writes.
/// @return  its exit code
/// @error   Io when it cannot be started or was killed
[[nodiscard]] std::expected<int, Error> runProgram(const std::filesystem::path& program,
                                                   const std::vector<std::string>& arguments, std::ostream& out,
                                                   std::ostream& err);

} // namespace zonedraft
