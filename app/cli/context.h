// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "engine/document/load.h"
#include "engine/live/knowledge.h"

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace zonedraft {

/// Options that most commands share.
struct CommonOptions {
    std::string file;
    std::string scenario;
    std::string format = "text";
    std::string failOn = "high";
    std::string color = "auto";
    std::string catalogFolder; ///< the user's own kinds, rules and prices; empty = none
};

/// A design that was read, checked against the catalog and evaluated.
struct OpenedDesign {
    std::string file;
    Loaded loaded;
    std::optional<ScenarioId> scenario;
    std::unique_ptr<LiveEngine> engine;
};

/// What a command works with: the streams and what the program knows. Each failing call has said why on `err` and left
/// the exit code in `exitCode`.
class CommandContext {
public:
    CommandContext(std::ostream& out, std::ostream& err) : m_out(out), m_err(err) {}

    [[nodiscard]] std::ostream& out() { return m_out; }
    [[nodiscard]] std::ostream& err() { return m_err; }
    /// Loaded on first use; null when the program's data cannot be read.
    [[nodiscard]] const Knowledge* knowledge(const CommonOptions& options);
    /// Kept until the next call; null when the design cannot be read.
    [[nodiscard]] OpenedDesign* open(const CommonOptions& options);
    /// Says the error on `err` and returns the exit code that belongs to it.
    int fail(const Error& error);
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    /// Colours on standard output: asked for, or a terminal that wants them.
    [[nodiscard]] bool colored(const CommonOptions& options) const;

private:
    std::ostream& m_out;
    std::ostream& m_err;
    std::unique_ptr<Knowledge> m_knowledge;
    std::unique_ptr<OpenedDesign> m_opened;
    int m_exitCode = kExitFine;
};

/// Today as ISO date, in local time.
[[nodiscard]] std::string todayText();

} // namespace zonedraft
