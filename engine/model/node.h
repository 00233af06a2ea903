// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zonedraft {

/// Where a node stands inside a VPC's grid of tiers (rows) and zones (columns).
struct Placement {
    Name tier;                   ///< name of a tier of the VPC; empty = not in the grid
    std::vector<int> zones;      ///< named zones, 1-based and sorted; empty = the first `zoneCount`
    int zoneCount = 0;           ///< 0 = not stated: the kind decides
    std::vector<NodeId> subnets; ///< explicit subnets; win over tier and zones
    std::map<int, int> replicas; ///< zone → replicas, where the split is not even

    [[nodiscard]] bool empty() const
    {
        return tier.empty() && zones.empty() && zoneCount == 0 && subnets.empty() && replicas.empty();
    }
    friend bool operator==(const Placement&, const Placement&) = default;
};

/// Property name → value, sorted by name; values are never unset.
using PropertyMap = std::map<Name, Value>;

/// A component that a person drew.
struct Node {
    NodeId id;
    Name kind;
    std::string label{};            ///< display name; empty = the id
    std::optional<NodeId> parent{}; ///< container; none = the board
    Placement placement{};
    std::string notes{};
    PropertyMap properties{};                       ///< only what was set
    std::map<std::string, PropertyMap> overrides{}; ///< role of a derived node → property → value

    [[nodiscard]] const std::string& displayName() const { return label.empty() ? id.str() : label; }
    friend bool operator==(const Node&, const Node&) = default;
};

/// A connection between two nodes.
struct Link {
    LinkId id;
    NodeId from, to;
    Name kind; ///< traffic, data, replication, event, dependency
    PropertyMap properties{};
    friend bool operator==(const Link&, const Link&) = default;
};

/// Where a node stands on the board, if a person put it there. In board units (1 unit = 1 px at 100 %).
struct NodeView {
    double x = 0, y = 0;
    std::optional<double> width{}, height{};
    bool collapsed = false;
    friend bool operator==(const NodeView&, const NodeView&) = default;
};

struct Point {
    double x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct LinkView {
    std::vector<Point> waypoints;
    friend bool operator==(const LinkView&, const LinkView&) = default;
};

/// A note on the board.
struct BoardNote {
    double x = 0, y = 0, width = 200, height = 96;
    std::string text;
    friend bool operator==(const BoardNote&, const BoardNote&) = default;
};

/// What a scenario changes about one node or link.
struct Patch {
    PropertyMap properties;
    std::optional<bool> enabled;
    [[nodiscard]] bool empty() const { return properties.empty() && !enabled; }
    friend bool operator==(const Patch&, const Patch&) = default;
};

/// An overlay over the base design: never new nodes.
struct Scenario {
    std::string description;
    std::map<NodeId, Patch> nodes;
    std::map<LinkId, Patch> links;
    std::map<std::string, std::string> regions; ///< region → region, wherever the base says a region
    PropertyMap load;                           ///< replaces entries of `load`
    PropertyMap requirements;                   ///< replaces entries of `requirements`
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// A finding that somebody accepted, with the reason.
struct Suppression {
    std::string reason;
    std::string expires; ///< ISO date; empty = never
    friend bool operator==(const Suppression&, const Suppression&) = default;
};

/// A suppression is identified by rule and subject.
struct SuppressionKey {
    std::string rule, subject;
    friend auto operator<=>(const SuppressionKey&, const SuppressionKey&) = default;
};

/// The document-wide maps: entry → value.
enum class Section { Project, Requirements, Load, Attestations, Prices, Journeys, Deployments };

/// "project", "requirements" … as written in the document.
[[nodiscard]] Name sectionName(Section section);

} // namespace zonedraft
