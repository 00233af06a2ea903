// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/commands.h"

namespace zonedraft {

/// Draws the board of a design as a file, in this process. The options were checked; needs no display.
[[nodiscard]] int drawBoard(CommandContext& context, const CommonOptions& common, const RenderOptions& options);

} // namespace zonedraft
