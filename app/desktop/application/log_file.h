// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonedraft {

/// What the program and Qt have to say to somebody who looks for a fault: one line each with the time, in a file that
/// is turned over at 1 MiB (one older one is kept). Never holds the content of designs.
class LogFile {
public:
    /// The folder of the log; made when needed.
    [[nodiscard]] static QString folder();
    [[nodiscard]] static QString path();
    /// Sends Qt's messages to the log (and to standard error as before).
    static void install();
};

} // namespace zonedraft
