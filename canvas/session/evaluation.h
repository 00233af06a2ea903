// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"
#include "engine/base/severity.h"
#include "engine/model/design.h"

#include <QString>

#include <optional>
#include <vector>

namespace zonedraft {

/// A finding as the board and the panels show it; texts are in the user's language.
struct BoardFinding {
    std::string rule; ///< "HA-001"
    Severity severity = Severity::Medium;
    QString title;
    QString detail;
    bool unknown = false;        ///< could not be judged: something is not set
    std::vector<NodeId> nodes{}; ///< subjects, drawn or derived; the first is the main one
    std::vector<LinkId> links{};
    std::vector<Name> properties{}; ///< of the main subject
    friend bool operator==(const BoardFinding&, const BoardFinding&) = default;
};

/// What something costs per month. An unset amount is not known, never zero.
struct MonthlyCost {
    std::optional<Money> low, expected, high;
    bool atLeast = false; ///< lines are missing: the true amount is higher
    bool billed = false;  ///< false: there is no cost line at all (nothing to show)
    friend bool operator==(const MonthlyCost&, const MonthlyCost&) = default;
};

/// One thing that follows from a drawn node.
struct DerivedNode {
    NodeId id;
    Name kind;
    QString label;
    QString reason; ///< why it exists
};

/// The tiers × zones of a network container, as drawn.
struct NetworkGrid {
    struct Tier {
        Name name;     ///< as in Placement::tier
        QString title; ///< for people
        Name kind;     ///< public, private, isolated
        friend bool operator==(const Tier&, const Tier&) = default;
    };
    struct Cell {
        QString cidr; ///< empty when not known
        std::optional<NodeId> subnet;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    std::vector<Tier> tiers;    ///< rows, top to bottom
    std::vector<QString> zones; ///< column titles, left to right; column n is zone n + 1
    std::vector<Cell> cells;    ///< row by row, `tiers.size() * zones.size()`, or empty

    [[nodiscard]] bool empty() const { return tiers.empty() || zones.empty(); }
    friend bool operator==(const NetworkGrid&, const NetworkGrid&) = default;
};

/// What a change did to the evaluation.
struct LiveDelta {
    std::vector<BoardFinding> appeared, disappeared;
    std::optional<Money> costBefore, costAfter; ///< expected totals per month
    std::vector<NodeId> nodes;                  ///< whose findings, cost, card line or grid may have changed
    std::vector<LinkId> links;
    bool everything = false; ///< `nodes` and `links` are not listed: read all anew
};

/// What the board and the panels ask about a design: findings, cost and what follows from it. The session owns one and
/// keeps it up to date; implementations answer from memory, fast enough to be asked while painting is prepared.
/// Ids that do not exist give empty answers.
class Evaluation {
public:
    virtual ~Evaluation() = default;

    /// A new design, or one that changed in ways that nobody noted.
    virtual void reset(const Design& design, const Layer& scenario) = 0;
    /// Another scenario of the design of the last call.
    virtual void switchScenario(const Design& design, const Layer& scenario) { reset(design, scenario); }
    /// `footprint` of `design` has changed since the last call.
    [[nodiscard]] virtual LiveDelta update(const Design& design, const Footprint& footprint) = 0;

    /// All findings that are not suppressed, the worst first.
    [[nodiscard]] virtual std::vector<BoardFinding> findings() const = 0;
    /// Those about the node or what is derived from it, the worst first.
    [[nodiscard]] virtual std::vector<BoardFinding> findingsOf(NodeId node) const = 0;
    [[nodiscard]] virtual std::vector<BoardFinding> findingsOf(LinkId link) const = 0;

    /// Of the node with what is derived from it; not of what stands in it.
    [[nodiscard]] virtual MonthlyCost costOf(NodeId node) const = 0;
    [[nodiscard]] virtual MonthlyCost total() const = 0;

    /// Derived nodes of an owner, sorted by id.
    [[nodiscard]] virtual std::vector<DerivedNode> derivedOf(NodeId owner) const = 0;
    /// The grid of a network container; empty for every other node.
    [[nodiscard]] virtual NetworkGrid gridOf(NodeId node) const = 0;
    /// Zones (1-based, sorted) that a node occupies; empty when it stands in no grid.
    [[nodiscard]] virtual std::vector<int> zonesOf(NodeId node) const = 0;
    /// Copies per zone of a service that is spread, in the order of zonesOf(); empty for everything else.
    [[nodiscard]] virtual std::vector<int> replicasOf(NodeId node) const = 0;
    /// The one line on the card.
    [[nodiscard]] virtual QString cardLine(NodeId node) const = 0;
    /// The value that counts: set, patched by the scenario, or a default. Unset = unknown.
    [[nodiscard]] virtual Value effective(NodeId node, Name property) const = 0;
    [[nodiscard]] virtual Value effective(LinkId link, Name property) const = 0;
    /// False when the scenario switches it off.
    [[nodiscard]] virtual bool enabled(NodeId node) const = 0;
    [[nodiscard]] virtual bool enabled(LinkId link) const = 0;
};

} // namespace zonedraft
