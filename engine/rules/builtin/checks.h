// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/builtin/builtin.h"

namespace zonedraft {

// Networks (network_checks.cpp)
/// aws.vpc: two of its subnets share addresses.
void subnetOverlap(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// aws.vpc: a subnet lies outside the range of the VPC.
void subnetOutsideVpc(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// aws.vpc, aws.subnet: the range is malformed or not between /16 and /28.
void networkSize(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// aws.vpc: what stands in a subnet can need more addresses than it has.
void addressSpace(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

// Structure (structure_checks.cpp)
/// Any node: a reference names nothing on the diagram, or something of a kind that does not fit.
void danglingReference(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// Any link: an end names nothing on the diagram.
void danglingLink(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// Any drawn node: stands where its kind may not stand.
void wrongContainer(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// The document: two components of one kind would get the same name in AWS. Groups: kind and rough name.
extern const GroupedCheck kDuplicateName;
void duplicateName(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// Any node on a circle of hard links: the circle, reported once, by the member whose id comes first.
void dependencyCycle(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// aws.load_balancer: a path rule can never be reached because an earlier one takes all its requests.
void shadowedPath(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

/// Any node: a property has a value that its kind does not allow.
void valueRange(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

/// Any drawn node: something is overridden under a role that nothing derived from it has.
void overrideOfNothing(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

// Connections (connection_checks.cpp)
/// A link between components with security groups: no rule lets it through.
void connectionBlocked(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// A database: its engine is older than required.
void engineVersion(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

// Security (security_checks.cpp)
/// A component with security groups: they let somebody in who is not drawn as a caller.
void foreignIngress(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);
/// Compute: variables whose names say that their plain values are secret.
void plainSecrets(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

// Cost (cost_checks.cpp)
/// The document: the table of expected costs contradicts itself, or names what is not on the diagram.
void costTable(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

// Operations (operations_checks.cpp)
/// The document: components that nobody is told about when they fail; one hit per component. Groups: the component with
/// the alarms that watch it.
extern const GroupedCheck kMissingAlarms;
void missingAlarms(const Reader& reader, std::optional<Entity> self, std::vector<BuiltinHit>& hits);

} // namespace zonedraft
