// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/effective_design_editor.h"
#include "engine/derive/reader.h"

#include <span>

namespace zonedraft {

/// What a pass derives for one owner: nodes below it, and attributes of its own.
struct PassOutput {
    std::vector<NodeDraft> nodes;
    std::vector<Attribute> attributes;
};

/// One step of the derivation for one drawn node. It reads only through the reader and writes only below the owner, so
/// each (pass, owner) can run again by itself. A pass may read what earlier passes derived, of any owner.
using PassFunction = void (*)(const Reader&, NodeIndex owner, PassOutput& output);

void networkPass(const Reader& reader, NodeIndex owner, PassOutput& output);
void accessPass(const Reader& reader, NodeIndex owner, PassOutput& output);
void trafficPass(const Reader& reader, NodeIndex owner, PassOutput& output);
void operationsPass(const Reader& reader, NodeIndex owner, PassOutput& output);

struct PassEntry {
    Pass pass;
    PassFunction run;
    std::span<const char* const> patterns; ///< kinds or `trait:x` that it has something to do for
};

/// The passes in their order.
[[nodiscard]] std::span<const PassEntry> passes();

/// Helpers of the passes.
namespace deriving {

/// The name of a string literal; remembered by its address, so that passes may write names where they use them.
[[nodiscard]] Name literal(const char* text);
[[nodiscard]] inline Attribute attribute(const char* name, Value value, Origin origin)
{
    return {literal(name), std::move(value), std::move(origin)};
}
/// A property of a draft.
[[nodiscard]] inline std::pair<Name, Value> field(const char* name, Value value)
{
    return {literal(name), std::move(value)};
}
/// A map value from names and values, in this order; unset values are left out.
[[nodiscard]] Value record(std::initializer_list<std::pair<const char*, Value>> fields);
[[nodiscard]] Value references(const std::vector<NodeId>& ids);
/// 1 → "a", 2 → "b" …
[[nodiscard]] std::string zoneLetter(int zone);
[[nodiscard]] bool isKind(const Reader& reader, NodeIndex node, const char* kind);
[[nodiscard]] bool hasTrait(const Reader& reader, NodeIndex node, const char* trait);
/// The id that a property refers to, whether written as text or as a reference; nothing when unset or no id.
[[nodiscard]] std::optional<NodeId> referenceOf(const Value& value);
/// The end of a role that names another component: its id, without the region in which both are mirrored.
[[nodiscard]] std::string roleOf(NodeId owner, NodeId other);
/// Port of a link: its own, else what its target listens on, else nothing.
[[nodiscard]] std::optional<int> linkPort(const Reader& reader, LinkIndex link);
/// "connection lb-to-api"
[[nodiscard]] Origin fromLink(const Reader& reader, Pass pass, LinkIndex link);
[[nodiscard]] Origin fromProperty(Pass pass, NodeIndex node, const char* property, Message reason);

} // namespace deriving
} // namespace zonedraft
