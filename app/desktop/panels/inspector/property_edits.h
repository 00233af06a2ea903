// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels/inspector/value_editor.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

namespace zonedraft {

/// What a form shows of one property.
struct PropertyState {
    Value value;     ///< set in the layer that edits go to
    Value effective; ///< what counts
    ValueSource source = ValueSource::Unset;
    QString origin{}; ///< where a value comes from that nobody set here; empty = the source says enough
};

[[nodiscard]] PropertyState propertyState(const Session& session, const LiveEvaluation& evaluation, NodeId node,
                                          const PropertySpec& spec);
[[nodiscard]] PropertyState propertyState(const Session& session, const LiveEvaluation& evaluation, LinkId link,
                                          const PropertySpec& spec);
/// Of something derived: the value is the override.
[[nodiscard]] PropertyState overrideState(const Session& session, const LiveEvaluation& evaluation, NodeId derived,
                                          const PropertySpec& spec);

/// Of an entry of the document. A scenario has requirements and a load of its own; all else is the base design's.
[[nodiscard]] PropertyState entryState(const Session& session, Section section, const PropertySpec& spec);
/// The layer that edits of the section go to.
[[nodiscard]] Layer entryLayer(const Session& session, Section section);

/// Sets a property of all of these as one undo step, in the session's layer.
/// @param step  number of the field visit: what is typed in one visit is one step
void setProperty(Session& session, const std::vector<NodeId>& nodes, const PropertySpec& spec, const Value& value,
                 int step);
void setProperty(Session& session, const std::vector<LinkId>& links, const PropertySpec& spec, const Value& value,
                 int step);
void setOverride(Session& session, NodeId derived, const PropertySpec& spec, const Value& value, int step);

/// Drawn and derived nodes that a reference may point at, by name.
[[nodiscard]] std::vector<ReferenceChoice> fittingNodes(const LiveEvaluation& evaluation, const PropertySpec& spec);

/// "network/role" of "main/network/role".
[[nodiscard]] std::string roleOf(NodeId derived);

} // namespace zonedraft
