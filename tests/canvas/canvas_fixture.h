// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"
#include "engine/live/knowledge.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace zonedraft::test {

/// What ships with the program, loaded once for all tests.
const Knowledge& knowledge();
/// A session over the shipped catalog, rules and prices; empty.
std::unique_ptr<Session> makeSession();
/// A session with a shipped template ("ml-api").
std::unique_ptr<Session> openTemplate(const std::string& name);
/// A session with a design written as a document.
std::unique_ptr<Session> openText(const std::string& text);
/// A design of about `nodes` components in regions and VPCs, with 1.5 links per component; always the same.
Design bigDesign(int nodes);

inline NodeId node(std::string_view id)
{
    return *NodeId::parse(id);
}
inline LinkId link(std::string_view id)
{
    return *LinkId::parse(id);
}

} // namespace zonedraft::test
