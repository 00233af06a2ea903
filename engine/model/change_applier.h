// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <functional>

namespace zonedraft {

/// Carries out one change on a design, step by step, and keeps the inverse steps; undoes them when a step fails.
class ChangeApplier {
public:
    explicit ChangeApplier(Design& design) : m_design(design) {}
    [[nodiscard]] std::expected<Applied, Error> run(const Change& change);

    // For a design that is worked out from another: takes things over as they are, mirrored ones (`west/api`) too.
    // Nothing is judged, and nothing is undone.
    void put(const Node& node);
    void put(const Link& link);
    void put(Section section, Name key, const Value& value); ///< an unset value removes it
    void put(ScenarioId id, std::optional<Scenario> scenario);
    void drop(NodeId id);
    void drop(LinkId id);

private:
    using Step = std::expected<void, Error>;
    [[nodiscard]] Step step(const Change& change);
    void rollBack();

    [[nodiscard]] Step operator()(const AddNode& change);
    [[nodiscard]] Step operator()(const RemoveNode& change);
    [[nodiscard]] Step operator()(const SetProperty& change);
    [[nodiscard]] Step operator()(const SetLabel& change);
    [[nodiscard]] Step operator()(const SetNodeNotes& change);
    [[nodiscard]] Step operator()(const MoveNode& change);
    [[nodiscard]] Step operator()(const SetOverride& change);
    [[nodiscard]] Step operator()(const AddLink& change);
    [[nodiscard]] Step operator()(const RemoveLink& change);
    [[nodiscard]] Step operator()(const SetLinkProperty& change);
    [[nodiscard]] Step operator()(const RerouteLink& change);
    [[nodiscard]] Step operator()(const SetEnabled& change);
    [[nodiscard]] Step operator()(const SetEntry& change);
    [[nodiscard]] Step operator()(const SetTitle& change);
    [[nodiscard]] Step operator()(const SetNotes& change);
    [[nodiscard]] Step operator()(const PutScenario& change);
    [[nodiscard]] Step operator()(const PutSuppression& change);
    [[nodiscard]] Step operator()(const PutNodeView& change);
    [[nodiscard]] Step operator()(const PutLinkView& change);
    [[nodiscard]] Step operator()(const PutBoardNote& change);
    [[nodiscard]] Step operator()(const Sequence& change);

    [[nodiscard]] std::expected<Node*, Error> node(NodeId id);
    [[nodiscard]] std::expected<Link*, Error> link(LinkId id);
    [[nodiscard]] std::expected<Scenario*, Error> scenario(ScenarioId id);
    void attach(const Link& link);
    void detach(const Link& link);
    void enter(const Node& node);
    void leave(const Node& node);
    /// The node and all that stands in it, outermost first, each once even when the file had a circle.
    [[nodiscard]] std::vector<NodeId> withContent(NodeId id) const;
    [[nodiscard]] Step clearWords(const std::vector<NodeId>& removed);
    [[nodiscard]] Step clearSuppressions(const std::function<bool(const std::string& subject)>& concerned);
    [[nodiscard]] Step removeWhatHangsOn(NodeId id);
    [[nodiscard]] Step clearPatches(NodeId id);
    [[nodiscard]] Step clearPatches(LinkId id);
    void takeOut(NodeId id);
    void touchReferrers(NodeId id);

    Design& m_design;
    std::vector<Change> m_inverse; ///< in the order of the steps; applied backwards
    Footprint m_footprint;
};

} // namespace zonedraft
