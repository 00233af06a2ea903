// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <iosfwd>

namespace zonedraft {

class CommandContext;
struct CommonOptions;
struct RenderOptions;

/// How a run ends; scripts rely on it.
enum ExitCode : int {
    kExitFine = 0,
    kExitFindings = 1,     ///< findings at or above the threshold, or `export --check` differs
    kExitBadInput = 2,     ///< bad input or usage, or a target that cannot express the design
    kExitOutsideWorld = 3, ///< a file, the network or a cloud refused
};

/// Draws a design's board as a file; returns the exit code.
using DrawBoard = std::function<int(CommandContext&, const CommonOptions&, const RenderOptions&)>;

/// The program `zonedraft-cli`. Never throws; what goes wrong is one sentence on `err`.
/// @param draw  how `render` draws; by default in the program `zonedraft-render`
[[nodiscard]] int runCommandLine(int argc, const char* const* argv, std::ostream& out, std::ostream& err,
                                 const DrawBoard& draw = {});

/// The same on standard output and error, and the end of the process. What the command made is not taken apart first:
/// the system takes it back at once.
[[noreturn]] void runCommandLineAndExit(int argc, const char* const* argv);

} // namespace zonedraft
