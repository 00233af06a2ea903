// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/terraform/terraform_frame.h"

#include "exporters/binders/object_names.h"

#include <algorithm>
#include <fmt/format.h>

namespace zonedraft {

namespace {

const Name kRegionKind("aws.region");

CodeBlock block(std::string type, std::vector<std::string> labels = {})
{
    CodeBlock out;
    out.type = std::move(type);
    out.labels = std::move(labels);
    return out;
}

const GraphObject* regionObject(const ResourceGraph& graph, const std::string& region)
{
    for (const GraphObject& object : graph.objects())
        if (object.kind->name == kRegionKind && graph.scope().text(object.node, Name("region")) == region)
            return &object;
    return nullptr;
}

/// Then the project decides what the tag says.
bool tagsNameEnvironment(const ResourceGraph& graph)
{
    return graph.effective().entry(Name("project"), Name("tags")).at(Name("Environment")).isSet();
}

/// Where a region lies: a variable when a scenario moves it.
Term regionTerm(const ResourceGraph& graph, const BoundCode& code, const std::string& region)
{
    const GraphObject* object = regionObject(graph, region);
    const std::string name = object ? regionVariable(object->id) : std::string();
    const bool moves = std::any_of(code.variables.begin(), code.variables.end(),
                                   [&](const CodeInterface& variable) { return variable.name == name; });
    return moves ? Term::variable(name) : Term(region);
}

CodeBlock provider(const ResourceGraph& graph, const BoundCode& code, const std::string& region, bool primary)
{
    CodeBlock out = block("provider", {"aws"});
    if (!primary) out.arguments.push_back({"alias", Term(regionIdentifier(region)), {}});
    out.arguments.push_back(
        {"region", primary ? Term::variable("region") : regionTerm(graph, code, region), Name("region")});
    if (const GraphObject* object = regionObject(graph, region)) {
        out.node = object->id;
        if (const std::string account = graph.scope().text(object->node, Name("account_id")); !account.empty())
            out.arguments.push_back({"allowed_account_ids", Term(Term::List{Term(account)}), Name("account_id")});
        if (const std::string profile = graph.scope().text(object->node, Name("profile")); !profile.empty())
            out.arguments.push_back({"profile", Term(profile), Name("profile")});
    }
    CodeBlock tags = block("default_tags");
    tags.arguments.push_back({"tags", Term::traversal("local.tags"), {}});
    out.blocks.push_back(std::move(tags));
    return out;
}

/// How to reach a cluster: its address, its certificate, and a token that the AWS command line hands out.
CodeBlock clusterProvider(const ResourceGraph& graph, const ClusterProvider& use)
{
    CodeBlock out = block("provider", {use.provider});
    out.node = use.cluster;
    if (!use.alias.empty()) out.arguments.push_back({"alias", Term(use.alias), {}});
    Term::List command{Term("eks"),
                       Term("get-token"),
                       Term("--cluster-name"),
                       Term::traversal(use.address, ".name"),
                       Term("--region"),
                       use.region.empty() ? Term::variable("region") : Term(use.region)};
    const GraphObject* region = regionObject(graph, use.region.empty() ? graph.primaryRegion() : use.region);
    if (region)
        if (const std::string profile = graph.scope().text(region->node, Name("profile")); !profile.empty()) {
            command.emplace_back("--profile");
            command.emplace_back(profile);
        }
    std::vector<CodeArgument> reach{
        {"host", Term::traversal(use.address, ".endpoint"), {}},
        {"cluster_ca_certificate",
         Term::call("base64decode", {Term::traversal(use.address, ".certificate_authority[0].data")}),
         {}}};
    const std::vector<CodeArgument> exec{{"api_version", Term("client.authentication.k8s.io/v1beta1"), {}},
                                         {"command", Term("aws"), {}},
                                         {"args", Term(std::move(command)), {}}};
    const auto object = [](const std::vector<CodeArgument>& arguments) {
        Term::Object entries;
        for (const CodeArgument& argument : arguments) entries.emplace_back(argument.name.str(), argument.value);
        return Term(std::move(entries));
    };
    if (use.provider == "helm") {
        reach.push_back({"exec", object(exec), {}});
        out.arguments.push_back({"kubernetes", object(reach), {}});
        return out;
    }
    out.arguments.insert(out.arguments.end(), reach.begin(), reach.end());
    out.blocks.push_back(block("exec"));
    out.blocks.back().arguments = exec;
    return out;
}

} // namespace

std::string variableType(const Term& literal)
{
    return literal.as<bool>() ? "bool" : literal.as<double>() ? "number" : literal.as<std::string>() ? "string" : "any";
}

std::string regionVariable(NodeId region)
{
    return codeIdentifier(region.str()) + "_region";
}

std::string regionSwitch(NodeId region)
{
    return codeIdentifier(region.str()) + "_enabled";
}

std::vector<CodeBlock> versionBlocks(const BoundCode& code)
{
    CodeBlock terraform = block("terraform");
    terraform.arguments.push_back({"required_version", Term(">= 1.9"), {}});
    CodeBlock providers = block("required_providers");
    providers.arguments.push_back(
        {"aws", Term(Term::Object{{"source", Term("hashicorp/aws")}, {"version", Term("~> 6.25")}}), {}});
    const auto used = [&code](std::string_view provider) {
        return std::any_of(code.clusters.begin(), code.clusters.end(),
                           [&](const ClusterProvider& use) { return use.provider == provider; });
    };
    for (const auto& [provider, version] : {std::pair("helm", "~> 3.1"), std::pair("kubernetes", "~> 2.38")})
        if (used(provider))
            providers.arguments.push_back(
                {provider,
                 Term(Term::Object{{"source", Term(std::string("hashicorp/") + provider)}, {"version", Term(version)}}),
                 {}});
    terraform.blocks.push_back(std::move(providers));
    return {terraform};
}

std::vector<CodeBlock> providerBlocks(const ResourceGraph& graph, const BoundCode& code)
{
    CodeBlock locals = block("locals");
    Term::Object own{{"Environment", Term::variable("environment")}};
    const bool given = tagsNameEnvironment(graph);
    locals.arguments.push_back(
        {"tags",
         given ? Term::variable("tags") : Term::call("merge", {Term::variable("tags"), Term(std::move(own))}),
         {}});
    std::vector<CodeBlock> out{std::move(locals), provider(graph, code, graph.primaryRegion(), true)};
    for (const std::string& region : code.otherRegions) out.push_back(provider(graph, code, region, false));
    for (const ClusterProvider& use : code.clusters) out.push_back(clusterProvider(graph, use));
    return out;
}

std::vector<CodeInterface> allVariables(const ResourceGraph& graph, const BoundCode& code)
{
    std::vector<CodeInterface> all = code.variables;
    const GraphObject* region = regionObject(graph, graph.primaryRegion());
    all.push_back({"region", "Region in which everything is built that is not global.", "string", false,
                   graph.primaryRegion().empty() ? Term() : Term(graph.primaryRegion()),
                   region ? std::optional(region->id) : std::nullopt, Name("region")});
    const Value& environment = graph.effective().entry(Name("project"), Name("environment"));
    if (!tagsNameEnvironment(graph))
        all.push_back({"environment",
                       "Name of the environment; every resource is tagged with it.",
                       "string",
                       false,
                       Term(environment.asText() ? *environment.asText() : graph.suffix()),
                       {},
                       {}});
    all.push_back({"environment_suffix",
                   "Ending of physical names, so that several environments fit in one account.",
                   "string",
                   false,
                   Term(graph.suffix()),
                   {},
                   {}});
    Term tags = ResourceGraph::term(graph.effective().entry(Name("project"), Name("tags")));
    all.push_back({"tags",
                   "Tags of every resource.",
                   "map(string)",
                   false,
                   tags.present() ? std::move(tags) : Term(Term::Object{}),
                   {},
                   {}});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return all;
}

CodeBlock variableBlock(const CodeInterface& variable)
{
    CodeBlock out = block("variable", {variable.name});
    out.node = variable.node;
    out.arguments = {{"description", Term(variable.description), {}}, {"type", Term::traversal(variable.type), {}}};
    if (variable.value.present()) out.arguments.push_back({"default", variable.value, variable.property});
    if (variable.sensitive) out.arguments.push_back({"sensitive", Term(true), {}});
    return out;
}

CodeBlock variableBlock(const CodeInterface& variable, std::size_t suffixLimit)
{
    CodeBlock out = variableBlock(variable);
    if (variable.name == "environment_suffix") {
        const std::string pattern = fmt::format("^[a-z0-9-]{{1,{}}}$", suffixLimit);
        CodeBlock validation = block("validation");
        validation.arguments = {
            {"condition",
             Term::call("can", {Term::call("regex", {Term(pattern), Term::variable("environment_suffix")})}),
             {}},
            {"error_message",
             Term(fmt::format("Use 1 to {} lower-case letters, digits and dashes: names have limits.", suffixLimit)),
             {}}};
        out.blocks.push_back(std::move(validation));
    }
    return out;
}

CodeBlock outputBlock(const CodeInterface& output)
{
    CodeBlock out = block("output", {output.name});
    out.node = output.node;
    out.arguments = {{"description", Term(output.description), {}}, {"value", output.value, {}}};
    if (output.sensitive) out.arguments.push_back({"sensitive", Term(true), {}});
    return out;
}

} // namespace zonedraft
