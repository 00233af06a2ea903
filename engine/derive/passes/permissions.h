// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/reader.h"

namespace zonedraft {

// Statements of a role's policy, each a record of sid, effect, actions, resources and reason. A resource is the id of a
// component (its ARN), an id followed by `/*` (what lies in it), an ARN with `{partition}`, `{region}` and `{account}`
// left open, or `*` where the action knows no resources.

/// What the code of a component may call: from its links, least privilege.
[[nodiscard]] ValueList applicationStatements(const Reader& reader, NodeIndex compute);

/// What an event rule may start, where the target asks for a role; empty when none does.
[[nodiscard]] ValueList deliveryStatements(const Reader& reader, NodeIndex rule);

/// What a state machine may call, and how it delivers its log.
[[nodiscard]] ValueList machineStatements(const Reader& reader, NodeIndex machine);

/// What a model endpoint needs: its model, its image, its log, and what its container calls.
[[nodiscard]] ValueList modelStatements(const Reader& reader, NodeIndex endpoint);

/// What starting a task needs: pull the image, write the log, read the secrets that become environment variables.
[[nodiscard]] ValueList executionStatements(const Reader& reader, NodeIndex service);

} // namespace zonedraft
