// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <vector>

namespace zonedraft {

/// A value together with warnings that survive success (an exporter that leaves something out says so here).
template <class T>
struct [[nodiscard]] Outcome {
    T value{};
    std::vector<Error> diagnostics;
};

} // namespace zonedraft
