// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/effective_design.h"
#include "engine/derive/reader.h"
#include "engine/model/design.h"
#include "exporters/graph/term.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// No suffix is longer, as the catalog has it for project.suffix.
inline constexpr std::size_t kLongestSuffix = 20;

/// An attribute of an object, and where it comes from.
struct GraphAttribute {
    Term value; ///< references to other objects are Term::Reference
    ValueSource source = ValueSource::Unset;
};

/// One thing that the cloud's API knows: what an effective node becomes, before any target decides how to write it.
struct GraphObject {
    NodeIndex node = kNoIndex;
    NodeId id;
    const Kind* kind = nullptr;
    std::string region; ///< code such as "us-east-1"; empty when it stands in none
    NodeId component;   ///< what it follows from: drawn ("api"), or mirrored ("west/api"); itself when nothing else

    [[nodiscard]] bool derived() const { return !(id == component); }
    /// What it is of its component ("api/log-group" → "log-group"); empty when it is that itself.
    [[nodiscard]] std::string role() const
    {
        return derived() ? id.str().substr(component.str().size() + 1) : std::string();
    }
};

/// What would be built, at the granularity of the provider's API and in no target's words: objects with typed
/// attributes and symbolic references. All targets are bound from it. Refers to the designs it was made from.
class ResourceGraph {
public:
    ResourceGraph(const EffectiveDesign& effective, const Design& design);

    [[nodiscard]] const EffectiveDesign& effective() const { return m_effective; }
    [[nodiscard]] const Design& design() const { return m_design; }
    /// What expressions see. A reader is not shared between threads: each makes its own copy of this one.
    [[nodiscard]] const Reader& scope() const { return m_reader; }
    /// Sorted by id: every enabled node that is built; people and other companies' services are not.
    [[nodiscard]] const std::vector<GraphObject>& objects() const { return m_objects; }
    /// Null when nothing of this id is built.
    [[nodiscard]] const GraphObject* find(NodeId id) const;
    /// The effective value of a property, or of an attribute that a pass gave.
    [[nodiscard]] GraphAttribute attribute(const GraphObject& object, Name property, const Reader& reader) const;
    /// The built nodes of which a property refers to the object, in order of id.
    [[nodiscard]] const std::vector<NodeIndex>& referrers(const GraphObject& object) const;
    /// A value as a term: a reference stays symbolic, and lists and maps keep those that they hold.
    [[nodiscard]] static Term term(const Value& value, const std::string& referenceAttribute = {});
    /// The region that most of the design stands in: of the region node marked as primary, else of the first one; empty
    /// when none is drawn.
    [[nodiscard]] const std::string& primaryRegion() const { return m_primaryRegion; }
    /// What the environment's suffix is appended to: "ml-api-cluster". `kindOfName` gives the rules that it has to
    /// meet; `append` is a last part such as "tg"; room for `reserve` characters is left beside the suffix.
    [[nodiscard]] std::string nameStem(const GraphObject& object, NameRules rules, std::string_view append,
                                       std::size_t reserve, const Reader& reader) const;
    /// A text that names something, with the environment's suffix as a variable: in place of the suffix that it has,
    /// else at its end.
    [[nodiscard]] Term suffixed(std::string_view text) const;
    /// project.suffix, else project.environment, else "dev".
    [[nodiscard]] const std::string& suffix() const { return m_suffix; }
    /// The characters that names are cut to leave room for; where all are short enough, a suffix may be longer.
    [[nodiscard]] std::size_t suffixLimit() const;

private:
    const EffectiveDesign& m_effective;
    const Design& m_design;
    Reader m_reader;
    std::vector<GraphObject> m_objects;
    std::unordered_map<NodeId, std::size_t> m_index;
    std::vector<std::vector<NodeIndex>> m_referrers;    ///< of each object
    std::unordered_map<NodeId, std::string> m_sameName; ///< what tells a node from another of its kind and name
    std::string m_primaryRegion, m_suffix;
};

/// True when something of this kind is built: people and other companies' services are not.
[[nodiscard]] bool isBuilt(const Kind& kind);

/// The role of a derived object without the words that only repeat its kind: "subnet-public-a" of a subnet is
/// "public-a", "execution-role" of a role "execution", "security-group" of a security group nothing at all.
[[nodiscard]] std::string distinctRole(const GraphObject& object);

} // namespace zonedraft
