// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/terraform/terraform_readme.h"

#include "exporters/binders/object_names.h"
#include "exporters/folder_writer.h"
#include "exporters/writers/markdown_text.h"

#include <algorithm>
#include <map>

namespace zonedraft {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string code(const std::string& text)
{
    return '`' + text + '`';
}

/// Writes the sections one after the other.
class Readme {
public:
    explicit Readme(const ReadmeInput& input) : m_in(input) {}

    std::string text()
    {
        std::string title = escapeMarkdown(m_in.graph.design().title());
        if (title.empty()) title = "Infrastructure";
        std::string marker = fileMarker(m_in.graph.design().title());
        for (std::size_t at = marker.find("--"); at != std::string::npos; at = marker.find("--")) marker.erase(at, 1);
        std::replace(marker.begin(), marker.end(), '\n', ' ');
        m_text = "<!-- " + marker + " -->\n\n# " + title + "\n\n";
        introduction();
        running();
        interfaces();
        scenarios();
        byHand();
        derived();
        leftOut();
        findings();
        return std::move(m_text);
    }

private:
    void section(const std::string& title, const std::string& body)
    {
        if (body.empty()) return;
        m_text += "\n## " + title + "\n\n" + body;
    }

    void introduction()
    {
        std::size_t count = 0;
        Rows rows;
        for (const auto& [concern, types] : m_in.counts) {
            std::size_t inFile = 0;
            std::string names;
            for (const auto& [type, number] : types) {
                names += (names.empty() ? "" : ", ") + code(type) + (number > 1 ? " × " + std::to_string(number) : "");
                inFile += static_cast<std::size_t>(number);
            }
            rows.push_back({code(concern + ".tf"), std::to_string(inFile), names});
            count += inFile;
        }
        const std::string& region = m_in.graph.primaryRegion();
        const std::string place = region.empty() ? std::string() : " in " + code(region);
        m_text += "Terraform code for " + std::to_string(count) + " resources" + place +
                  ". Change the design and export again rather than editing these "
                  "files: an export replaces them.\n\n" +
                  markdownTable({"File", "Resources", "What"}, rows);
    }

    void running()
    {
        std::string body = "You need Terraform 1.9 or later and credentials of the AWS account";
        if (!m_in.code.clusters.empty()) body += ", and the AWS command line, which signs in to the Kubernetes cluster";
        body += ".\n\n```bash\n";
        for (const CodeInterface& variable : m_in.variables)
            if (variable.sensitive && !variable.value.present())
                body += "read -rs TF_VAR_" + variable.name + " && export TF_VAR_" + variable.name + "\n";
        body +=
            "terraform init\nterraform plan -out plan.bin\nterraform apply plan.bin\n```\n\n"
            "The state holds attributes of everything built: keep it in a backend that is encrypted and locked, for "
            "example an S3 bucket. `terraform destroy` removes everything again, except what is protected against "
            "deletion.\n";
        for (const CodeInterface& output : m_in.code.outputs)
            if (output.name.ends_with("certificate_validation_records"))
                body +=
                    "\nA certificate whose domain is kept elsewhere proves its name by DNS records that you add, and "
                    "the run waits for them. Build it first with `terraform apply -target=` and its address as "
                    "`terraform plan` shows it, add the records of `terraform output " +
                    output.name + "`, then run the commands above.\n";
        section("Running it", body);
    }

    void interfaces()
    {
        Rows rows;
        for (const CodeInterface& variable : m_in.variables)
            rows.push_back({code(variable.name), escapeMarkdown(variable.description),
                            variable.sensitive         ? "secret"
                            : variable.value.present() ? ""
                                                       : "must be given"});
        section("Variables", markdownTable({"Name", "What", ""}, rows));
        rows.clear();
        for (const CodeInterface& output : m_in.code.outputs)
            rows.push_back({code(output.name), escapeMarkdown(output.description)});
        section("Outputs", markdownTable({"Name", "What"}, rows));
    }

    void scenarios()
    {
        Rows rows;
        for (const ScenarioValues& scenario : m_in.scenarios)
            rows.push_back({escapeMarkdown(scenario.description.empty() ? scenario.id.str() : scenario.description),
                            code("terraform plan -var-file=" + scenario.id.str() + ".tfvars")});
        section("Scenarios", markdownTable({"Scenario", "Command"}, rows));
    }

    void byHand()
    {
        const Reader reader = m_in.graph.scope();
        Rows rows;
        for (const GraphObject& object : m_in.graph.objects()) {
            const KindBinding* binding = m_in.bindings.find(object.kind->name);
            if (!binding || binding->byHand.empty()) continue;
            const BoundVariables variables = bindingVariables(m_in.graph, object, *binding);
            for (const HandWork& work : binding->byHand)
                if (!work.when ||
                    work.when->evaluate(reader, Reader::nodeEntity(object.node), variables).truth().value_or(false))
                    rows.push_back({code(object.id.str()), work.text});
        }
        section("What remains to be done by hand", markdownTable({"Component", "What"}, rows));
    }

    /// Everything that nobody drew, one line per owner and kind, with the reasons.
    void derived()
    {
        struct Line {
            int count = 0;
            std::vector<std::string> reasons;
        };
        std::map<std::pair<std::string, std::string>, Line> lines;
        for (const GraphObject& object : m_in.graph.objects()) {
            if (!object.derived()) continue;
            Line& line = lines[{object.component.str(), object.kind->label}];
            ++line.count;
            const std::string reason = m_in.graph.effective().node(object.node).origin.reason.english();
            if (!reason.empty() && std::find(line.reasons.begin(), line.reasons.end(), reason) == line.reasons.end())
                line.reasons.push_back(reason);
        }
        Rows rows;
        for (const auto& [key, line] : lines) {
            std::string reasons;
            constexpr std::size_t kShown = 3;
            for (std::size_t i = 0; i < std::min(kShown, line.reasons.size()); ++i)
                reasons += (i > 0 ? "; " : "") + escapeMarkdown(line.reasons[i]);
            if (line.reasons.size() > kShown) reasons += " …";
            rows.push_back({code(key.first),
                            escapeMarkdown(key.second) + (line.count > 1 ? " × " + std::to_string(line.count) : ""),
                            reasons});
        }
        section("What was derived, and why", rows.empty() ? ""
                                                          : "The design shows what matters; these follow from it.\n\n" +
                                                                markdownTable({"From", "What", "Why"}, rows));
    }

    void leftOut()
    {
        Rows rows;
        for (const GraphObject& object : m_in.graph.objects()) {
            const KindBinding* binding = m_in.bindings.find(object.kind->name);
            if (!binding) continue;
            for (const auto& [property, reason] : binding->notExported) {
                const auto slot = object.kind->slot(property);
                const EffectiveNode& node = m_in.graph.effective().node(object.node);
                const bool set = slot && (node.values.source(*slot) == ValueSource::Set ||
                                          node.values.source(*slot) == ValueSource::Scenario);
                if (set) rows.push_back({code(object.id.str()), code(property.str()), escapeMarkdown(reason)});
            }
        }
        std::string body = markdownTable({"Component", "Property", "Why"}, rows);
        if (!body.empty() && !m_in.code.diagnostics.empty()) body += '\n';
        for (const Error& diagnostic : m_in.code.diagnostics)
            body += "- " + escapeMarkdown(diagnostic.english()) + '\n';
        section("What is not in the code", body);
    }

    void findings()
    {
        Rows rows, accepted;
        for (const HandedOverFinding& finding : m_in.findings) {
            std::vector<std::string> row{finding.severity, code(finding.rule), escapeMarkdown(finding.title),
                                         code(finding.subject)};
            if (finding.suppressionReason.empty()) {
                rows.push_back(std::move(row));
            } else {
                row.push_back(escapeMarkdown(finding.suppressionReason));
                accepted.push_back(std::move(row));
            }
        }
        section("Findings that stay", markdownTable({"Severity", "Rule", "Finding", "Component"}, rows));
        section("Accepted findings", markdownTable({"Severity", "Rule", "Finding", "Component", "Reason"}, accepted));
    }

    const ReadmeInput& m_in;
    std::string m_text;
};

} // namespace

ExportedFile terraformReadme(const ReadmeInput& input)
{
    return {Readme(input).text(), {}};
}

} // namespace zonedraft
