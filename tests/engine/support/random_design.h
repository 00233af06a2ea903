// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <random>

namespace zonedraft::test {

/// Makes designs and changes at random from a seed, with everything that a document can hold: dangling references,
/// circles of parents, awkward texts, patches of things that do not exist.
class RandomDesign {
public:
    explicit RandomDesign(unsigned seed) : m_random(seed) {}

    /// A design of up to `nodes` nodes out of a small set of ids, so that two designs overlap.
    Design design(int nodes = 12);
    /// Any kind of change; most fit the design, some do not.
    Change change(const Design& design);
    Value value(int depth = 2);
    std::string text();
    Node node();
    Link link();
    Scenario scenario();
    NodeId nodeId();
    LinkId linkId();
    ScenarioId scenarioId();

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool chance(int percent) { return below(100) < percent; }

private:
    Placement placement();
    PropertyMap properties(int most);
    Name property();
    template <class Id>
    std::map<Id, Patch> patches(Id (RandomDesign::*id)());
    std::string subject();
    Value journey();
    Change changeOfNode(int which);
    Change changeOfLink(int which);
    Change changeOfDocument(int which);

    std::mt19937 m_random;
};

/// Applies the changes that fit. @return the inverses, in the order of the changes
std::vector<Change> applyAll(Design& design, const std::vector<Change>& changes);

} // namespace zonedraft::test
