// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/node.h"

#include <memory>
#include <variant>

namespace zonedraft {

/// Which layer an edit goes to: the base design, or a scenario.
using Layer = std::optional<ScenarioId>;

struct AddNode {
    Node node;
};
/// Also removes what hangs on it: links, patches, suppressions, references in journeys, positions. Nodes that stand in
/// it are removed with it. References inside properties of others stay and become findings.
struct RemoveNode {
    NodeId node;
    /// Takes out the node alone and leaves what hangs on it, leading nowhere: the exact inverse of adding a node to a
    /// design in which something referred to it already. Set by inverses and differences.
    bool alone = false;
};
/// Replaces a property of a node; an unset value removes it.
struct SetProperty {
    NodeId node;
    Name property;
    Value value;
    Layer layer{};
};
struct SetLabel {
    NodeId node;
    std::string label;
};
struct SetNodeNotes {
    NodeId node;
    std::string notes;
};
struct MoveNode {
    NodeId node;
    std::optional<NodeId> parent;
    Placement placement;
    /// Accepts a node that ends inside itself, as a file may have it. Set by inverses and differences.
    bool allowCircle = false;
};
/// Overrides a property of what is derived from `node` under `role`; an unset value removes the override.
struct SetOverride {
    NodeId node;
    std::string role;
    Name property;
    Value value;
};
struct AddLink {
    Link link;
};
/// Also removes its patches, suppressions and waypoints.
struct RemoveLink {
    LinkId link;
    bool alone = false; ///< as in RemoveNode
};
struct SetLinkProperty {
    LinkId link;
    Name property;
    Value value;
    Layer layer{};
};
/// Replaces ends or kind of a link; its properties stay.
struct RerouteLink {
    LinkId link;
    NodeId from, to;
    Name kind;
};
/// Switches a node or link on or off in a scenario; nothing = as in the base.
struct SetEnabled {
    std::variant<NodeId, LinkId> subject;
    ScenarioId scenario;
    std::optional<bool> enabled;
};
/// A scenario may have entries of its own in requirements and load.
struct SetEntry {
    Section section;
    Name key;
    Value value;
    Layer layer{};
};
struct SetTitle {
    std::string title;
};
struct SetNotes {
    std::string notes;
};
/// Adds, replaces or (nothing) removes a scenario as a whole.
struct PutScenario {
    ScenarioId id;
    std::optional<Scenario> scenario;
};
struct PutSuppression {
    SuppressionKey key;
    std::optional<Suppression> suppression;
};
struct PutNodeView {
    NodeId node;
    std::optional<NodeView> view;
};
struct PutLinkView {
    LinkId link;
    std::optional<LinkView> view;
};
struct PutBoardNote {
    std::string id;
    std::optional<BoardNote> note;
};

struct Change;
/// Several changes as one; applied in order, all or nothing.
struct Sequence {
    std::vector<Change> changes;
};

/// The only way to alter a Design. A value: it can be stored, compared by effect, written to the autosave journal.
struct Change {
    using Data = std::variant<AddNode, RemoveNode, SetProperty, SetLabel, SetNodeNotes, MoveNode, SetOverride, AddLink,
                              RemoveLink, SetLinkProperty, RerouteLink, SetEnabled, SetEntry, SetTitle, SetNotes,
                              PutScenario, PutSuppression, PutNodeView, PutLinkView, PutBoardNote, Sequence>;
    Data data;

    template <class T>
        requires(!std::is_same_v<std::decay_t<T>, Change> && std::is_constructible_v<Data, T>)
    Change(T&& value)
        : data(std::forward<T>(value)) // NOLINT(google-explicit-constructor): a change is one of its kinds
    {
    }
};

/// What a change touched; the live engine and the board read it.
struct Footprint {
    std::vector<NodeId> nodes; ///< added, removed or altered (properties, label, notes, overrides, patches)
    std::vector<NodeId> moved; ///< other parent or placement
    std::vector<LinkId> links; ///< added, removed or altered
    std::vector<NodeId> nodeViews;
    std::vector<LinkId> linkViews;
    std::vector<std::pair<Section, Name>> entries;
    bool title = false, notes = false, scenarios = false, suppressions = false, boardNotes = false;

    [[nodiscard]] bool empty() const;
    /// True when only pictures changed: nothing that a rule, price or export could read.
    [[nodiscard]] bool viewOnly() const;
    void add(const Footprint& other);
    /// Sorts and removes repetitions.
    void normalise();
};

} // namespace zonedraft
