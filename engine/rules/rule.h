// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/severity.h"
#include "engine/catalog/expression/expression.h"
#include "engine/model/node.h"
#include "engine/rules/builtin/builtin.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zonedraft {

[[nodiscard]] std::string_view severityName(Severity severity) noexcept; ///< "critical" …
[[nodiscard]] std::optional<Severity> severityFromName(std::string_view name) noexcept;

/// What a rule is evaluated on: each node of certain kinds, each link, or the document once.
enum class RuleScope : std::uint8_t { Nodes, Links, Document };

/// Something that only a person can answer before a fix can be made; the answer is `answer.<id>` in expressions.
struct FixQuestion {
    Name id;
    std::string text;         ///< English; the translation context is "rules"
    std::string type;         ///< "text", "number", "bool", "node" (the id of a node)
    Value defaultAnswer;      ///< unset = there is none: `fix --all` leaves the fix alone
    std::vector<Name> choose; ///< for "node": kinds to choose from
};

/// One step of a fix; expressions see `self`, `subjects`, `facts`, `answer`, `added` and, below `each`, `item`.
struct FixStep {
    enum class Action : std::uint8_t { Set, Add, Connect, Place, Remove, SetEntry, Attest };
    Action action = Action::Set;
    ExpressionPtr each;      ///< a list: the step is done once per item; null = once
    ExpressionPtr when;      ///< null = always
    ExpressionPtr on;        ///< Set, Place, Remove: a node, a link or a list of those; null = self
    Name name;               ///< Set: property; Add: kind; Connect: kind of link; SetEntry, Attest: key
    ExpressionPtr value;     ///< Set, SetEntry
    ExpressionPtr key;       ///< Set, SetEntry: only this key of a map; null = the whole value
    TextTemplatePtr id;      ///< Add: the id wished for
    TextTemplatePtr addedAs; ///< Add: the key in `added`
    TextTemplatePtr label;   ///< Add: display name; null = none
    ExpressionPtr parent;    ///< Add, Place: container; null = Add: the board, Place: as before
    ExpressionPtr tier;      ///< Add, Place; null = not stated, as before
    ExpressionPtr zones;     ///< Add, Place: a number or a list of zones; null = not stated, as before
    ExpressionPtr from, to;  ///< Connect
    std::vector<std::pair<Name, ExpressionPtr>> properties; ///< Add, Connect
    Section section = Section::Project;                     ///< SetEntry
};

/// One way to make a finding go away.
struct FixSpec {
    TextTemplatePtr label; ///< says what happens: "Add a NAT gateway per zone"
    ExpressionPtr when;    ///< null = always offered
    std::vector<FixQuestion> questions;
    std::vector<FixStep> steps;
};

/// A small design with what the rule must say about it.
struct ExampleSpec {
    std::string name;
    std::string design;             ///< YAML text of a design
    std::vector<std::string> finds; ///< ids of the subjects, sorted; empty = the rule passes
    bool unknown = false;           ///< the rule must answer "unknown" for the subjects
    ValueMap estimates;             ///< values of `estimate.*` that the engine would have computed
};

/// A judgement about designs, read from one file. Immutable after loading; its address is stable.
struct Rule {
    Name id; ///< "HA-001", permanent
    Severity severity = Severity::Medium;
    Name category; ///< availability, data, network …
    RuleScope scope = RuleScope::Nodes;
    std::vector<Name> appliesTo;   ///< kinds, `trait:x`, or `node` for every kind
    TextTemplatePtr title, detail; ///< detail may be null
    TextTemplatePtr unknownTitle;  ///< of a finding "unknown"; null = as the title
    std::string rationale, reference;
    ExpressionPtr when;  ///< null = always
    ExpressionPtr check; ///< true = problem; null when `builtin` is set
    BuiltinCheck builtin = nullptr;
    Name builtinName;
    const GroupedCheck* grouped = nullptr; ///< how a built-in check about the document falls apart; null = it does not
    bool reportUnknown = false;
    std::vector<Name> properties;                                              ///< what the finding points at
    ExpressionPtr subjects;                                                    ///< null = self
    std::vector<std::pair<std::string, std::vector<std::string>>> identifiers; ///< fsbp → [ELB.13]
    std::vector<std::string> frameworks;
    std::vector<Name> opposes;         ///< advice that pulls the other way
    std::vector<Name> supersedes;      ///< where both speak about a subject, only this one is shown
    std::vector<FixSpec> fixes;        ///< the first is the recommended one
    std::vector<ExampleSpec> examples; ///< empty when the rule comes from the pack: tests read the folder
    std::string file;                  ///< where it was read from
    bool fromUser = false;             ///< from a user's own folder
};

} // namespace zonedraft
