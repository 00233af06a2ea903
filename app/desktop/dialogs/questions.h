// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace zonedraft {

// Questions with answers that say what happens; Esc is always the answer that changes nothing.

enum class UnsavedAnswer { Save, Discard, Stay };
[[nodiscard]] UnsavedAnswer askAboutUnsaved(QWidget& parent, const QString& name);

enum class DiskAnswer { Reload, Keep, Compare };
[[nodiscard]] DiskAnswer askAboutChangeOnDisk(QWidget& parent, const QString& name, bool unsaved);

/// Later leaves the work where it is, until the next start.
enum class RecoveryAnswer { Recover, Discard, Later };
/// @param open  what is open now and would be closed for it; empty = nothing
[[nodiscard]] RecoveryAnswer askAboutRecovery(QWidget& parent, const QString& name, std::size_t changes,
                                              bool fileChanged, const QString& open);

} // namespace zonedraft
