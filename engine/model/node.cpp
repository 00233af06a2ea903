// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/node.h"

#include <array>

namespace zonedraft {

Name sectionName(Section section)
{
    static const std::array<Name, 7> names{Name("project"),      Name("requirements"), Name("load"),
                                           Name("attestations"), Name("prices"),       Name("journeys"),
                                           Name("deployments")};
    return names[static_cast<std::size_t>(section)];
}

} // namespace zonedraft
