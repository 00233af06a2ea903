// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/theme.h"

#include <QString>

namespace zonedraft {

/// The one style sheet of the window in the colours of a theme: spacing, radius, focus and hover of all widgets.
[[nodiscard]] QString styleSheetFor(const Theme& theme);

} // namespace zonedraft
