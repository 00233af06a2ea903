// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/live/knowledge.h"

namespace zonedraft {

class Preferences;
class IconSource;

/// What every part of the window may use; owned by main(), passed by reference.
struct Services {
    const Knowledge& knowledge;
    Preferences& preferences;
    IconSource& icons;
};

} // namespace zonedraft
