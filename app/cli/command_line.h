// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

namespace zonedraft {

/// How a run ends; scripts rely on it.
enum ExitCode : int {
    kExitFine = 0,
    kExitFindings = 1,     ///< findings at or above the threshold, or `export --check` differs
    kExitBadInput = 2,     ///< bad input or usage, or a target that cannot express the design
    kExitOutsideWorld = 3, ///< a file, the network or a cloud refused
};

/// The program `zonedraft-cli`. Never throws; what goes wrong is one sentence on `err`.
[[nodiscard]] int runCommandLine(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

} // namespace zonedraft
