// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/name.h"

namespace zonedraft {

/// How the catalog calls the groups of a component and the parts of a group's rules.
inline const Name kGroups("security_groups"), kIngress("ingress"), kSource("source"), kFrom("from_port"),
    kTo("to_port"), kProtocol("protocol");

} // namespace zonedraft
