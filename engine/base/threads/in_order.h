// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/threads/team.h"

#include <cstddef>

namespace zonedraft {

/// Works pieces out on several threads and takes each over on the calling thread, in their order, so that the result
/// does not depend on the threads. The calling thread works too while nothing is ready to be taken over.
/// @param threads   with the calling one, at least 1; fewer are used when the system gives no more
/// @param workOut   called once per piece, from any of the threads; `worker` (0 … threads − 1) is never used twice at a
///                  time; must not throw
/// @param takeOver  called once per piece
void inOrder(std::size_t pieces, unsigned threads,
             const std::function<void(std::size_t piece, unsigned worker)>& workOut,
             const std::function<void(std::size_t piece)>& takeOver, const StartThread& start = startThread);

} // namespace zonedraft
