// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/builtin/builtin.h"

#include "engine/rules/builtin/checks.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace zonedraft {
namespace {

constexpr std::array kBuiltins = {
    std::pair<std::string_view, BuiltinCheck>{"address-space", addressSpace},
    std::pair<std::string_view, BuiltinCheck>{"connection-blocked", connectionBlocked},
    std::pair<std::string_view, BuiltinCheck>{"cost-table", costTable},
    std::pair<std::string_view, BuiltinCheck>{"dangling-link", danglingLink},
    std::pair<std::string_view, BuiltinCheck>{"dangling-reference", danglingReference},
    std::pair<std::string_view, BuiltinCheck>{"dependency-cycle", dependencyCycle},
    std::pair<std::string_view, BuiltinCheck>{"duplicate-name", duplicateName},
    std::pair<std::string_view, BuiltinCheck>{"engine-version", engineVersion},
    std::pair<std::string_view, BuiltinCheck>{"foreign-ingress", foreignIngress},
    std::pair<std::string_view, BuiltinCheck>{"missing-alarms", missingAlarms},
    std::pair<std::string_view, BuiltinCheck>{"network-size", networkSize},
    std::pair<std::string_view, BuiltinCheck>{"override-of-nothing", overrideOfNothing},
    std::pair<std::string_view, BuiltinCheck>{"plain-secrets", plainSecrets},
    std::pair<std::string_view, BuiltinCheck>{"shadowed-path", shadowedPath},
    std::pair<std::string_view, BuiltinCheck>{"subnet-outside-vpc", subnetOutsideVpc},
    std::pair<std::string_view, BuiltinCheck>{"subnet-overlap", subnetOverlap},
    std::pair<std::string_view, BuiltinCheck>{"value-range", valueRange},
    std::pair<std::string_view, BuiltinCheck>{"wrong-container", wrongContainer},
};

} // namespace

BuiltinCheck findBuiltin(std::string_view name)
{
    for (const auto& [known, check] : kBuiltins)
        if (known == name) return check;
    return nullptr;
}

const GroupedCheck* findGroupedCheck(std::string_view name)
{
    if (name == "duplicate-name") return &kDuplicateName;
    if (name == "missing-alarms") return &kMissingAlarms;
    return nullptr;
}

void runGroupedCheck(const GroupedCheck& check, const Reader& reader, std::vector<BuiltinHit>& hits)
{
    std::map<Name, std::vector<NodeIndex>> members;
    std::vector<Name> groups;
    for (const NodeIndex node : reader.design().nodesSortedById()) {
        const Kind* kind = reader.design().node(node).kind;
        if (!kind || !check.concerns(*kind)) continue;
        groups.clear();
        check.groupsOf(reader, node, groups);
        std::sort(groups.begin(), groups.end());
        groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
        for (const Name group : groups) members[group].push_back(node);
    }
    for (const auto& [group, nodes] : members)
        if (nodes.size() >= check.smallest) check.check(reader, group, nodes, hits);
}

std::vector<std::string_view> builtinNames()
{
    std::vector<std::string_view> names;
    for (const auto& entry : kBuiltins) names.push_back(entry.first);
    return names;
}

} // namespace zonedraft
