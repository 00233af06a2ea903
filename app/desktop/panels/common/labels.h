// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/live_evaluation.h"
#include "engine/rules/finding.h"

#include <QString>

namespace zonedraft {

// Words for people, in the user's language.

/// Of a kind's category: "machine_learning" → "Machine learning".
[[nodiscard]] QString kindCategoryLabel(Name category);
/// Categories of kinds in the order in which people look for them.
[[nodiscard]] std::vector<Name> kindCategories();
/// Of a rule's category: "disaster-recovery" → "Disaster recovery".
[[nodiscard]] QString ruleCategoryLabel(Name category);
[[nodiscard]] QString severityLabel(Severity severity);
[[nodiscard]] QString linkKindLabel(Name kind);

/// The name by which people know a node (drawn or derived) or a link: "ML API service", "Load balancer → API".
/// The id itself when nothing has it; "The design" for "document".
[[nodiscard]] QString subjectLabel(const EffectiveDesign& design, const std::string& subject);
/// The kind of a drawn or derived node; null for everything else.
[[nodiscard]] const Kind* subjectKind(const EffectiveDesign& design, const std::string& subject);
[[nodiscard]] QString kindLabel(const Kind* kind);

/// "$12.30 a month", "at least …", "free", "unknown": what something costs, for people.
[[nodiscard]] QString monthlyText(const MonthlyCost& cost);
/// "+$12.30/mo", "−$4.00/mo" or "same cost": what a change does to the cost of a month; says when more prices are
/// missing after it than before.
[[nodiscard]] QString differenceText(const CostTotal& before, const CostTotal& after);

} // namespace zonedraft
