// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/live/knowledge.h"
#include "source_paths.h"

#include <stdexcept>

namespace zonedraft::testing_support {

/// What ships with the program, loaded once per test program from the source tree.
inline const Knowledge& shippedKnowledge()
{
    static const std::unique_ptr<Knowledge> knowledge = [] {
        auto loaded = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"));
        if (!loaded) throw std::runtime_error(loaded.error().english());
        return std::move(*loaded);
    }();
    return *knowledge;
}

} // namespace zonedraft::testing_support
