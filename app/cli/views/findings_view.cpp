// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/findings_view.h"

#include "app/cli/views/table.h"
#include "app/version.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

namespace zonedraft {
namespace {

using Json = nlohmann::ordered_json;

/// JSON text never fails on bad UTF-8: it is replaced.
std::string dump(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string stateName(FindingState state)
{
    switch (state) {
    case FindingState::Open: return "open";
    case FindingState::Unknown: return "unknown";
    case FindingState::Suppressed: return "suppressed";
    case FindingState::Failed: return "failed";
    }
    return "open";
}

/// Where the first subject stands in the file.
SourcePosition positionOf(const FindingsReport& report, const Finding& finding)
{
    const SourceMap& map = report.opened.loaded.positions;
    const Name property = finding.properties.empty() ? Name() : finding.properties.front();
    for (const Subject& subject : finding.subjects) {
        const SourcePosition found = std::holds_alternative<NodeId>(subject)
                                         ? map.base.at(std::get<NodeId>(subject).owner(), property)
                                         : map.base.at(std::get<LinkId>(subject), property);
        if (found.line > 0) return found;
    }
    return {};
}

std::vector<std::string> subjectTexts(const Finding& finding)
{
    std::vector<std::string> out;
    for (const Subject& subject : finding.subjects) out.push_back(subjectText(subject));
    return out;
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string out;
    for (const std::string& text : texts) out += (out.empty() ? "" : ", ") + text;
    return out;
}

std::string sentence(const Finding& finding)
{
    std::string out = finding.title.english();
    if (const std::string detail = finding.detail.english(); !detail.empty()) out += ' ' + detail;
    if (finding.defaultJudged) out += " (AWS's default)";
    return out;
}

const char* colorOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return "\033[1;31m";
    case Severity::High: return "\033[31m";
    case Severity::Medium: return "\033[33m";
    case Severity::Low: return "\033[36m";
    case Severity::Info: return "\033[90m";
    }
    return "";
}

void printText(std::ostream& out, const FindingsReport& report, bool colors)
{
    for (const Finding& finding : report.findings) {
        const char* on = colors ? colorOf(finding.severity) : "";
        const char* off = colors ? "\033[0m" : "";
        const SourcePosition at = positionOf(report, finding);
        out << on << severityName(finding.severity) << off << "  " << sentence(finding) << "\n          "
            << finding.rule.str();
        if (!finding.subjects.empty()) out << " · " << joined(subjectTexts(finding));
        if (at.line > 0) out << " · " << report.opened.file << ':' << at.line;
        if (finding.state == FindingState::Suppressed) out << " · accepted: " << finding.reason;
        if (finding.state == FindingState::Unknown) out << " · cannot be judged yet";
        out << '\n';
    }
    const FindingCounts counts = countFindings(report.findings);
    if (!report.findings.empty()) out << '\n';
    out << counts.at(Severity::Critical) << " critical, " << counts.at(Severity::High) << " high, "
        << counts.at(Severity::Medium) << " medium, " << counts.at(Severity::Low) << " low, "
        << counts.at(Severity::Info) << " info";
    if (counts.suppressed) out << "; " << counts.suppressed << " accepted";
    if (counts.unknown) out << "; " << counts.unknown << " cannot be judged yet";
    out << " (" << report.opened.loaded.design.nodeCount() << " components, " << report.rules.rules().size()
        << " rules)\n";
    const auto fixable = [&](const Finding& finding) {
        const Rule* rule = report.rules.find(finding.rule);
        return finding.state == FindingState::Open && rule && !rule->fixes.empty();
    };
    if (std::any_of(report.findings.begin(), report.findings.end(), fixable))
        out << "What can be changed about it, and what that costs: zonedraft-cli fix " << report.opened.file
            << " --all\n";
}

Json jsonOf(const FindingsReport& report, const Finding& finding)
{
    const SourcePosition at = positionOf(report, finding);
    Json properties = Json::array();
    for (const Name name : finding.properties) properties.push_back(name.str());
    Json json{{"rule", finding.rule.str()},         {"severity", severityName(finding.severity)},
              {"state", stateName(finding.state)},  {"title", finding.title.english()},
              {"detail", finding.detail.english()}, {"subjects", subjectTexts(finding)},
              {"properties", properties},           {"default_judged", finding.defaultJudged}};
    if (at.line > 0) json["position"] = {{"file", report.opened.file}, {"line", at.line}, {"column", at.column}};
    if (finding.state == FindingState::Suppressed) json["reason"] = finding.reason;
    return json;
}

void printJson(std::ostream& out, const FindingsReport& report)
{
    const FindingCounts counts = countFindings(report.findings);
    Json list = Json::array();
    for (const Finding& finding : report.findings) list.push_back(jsonOf(report, finding));
    Json byseverity;
    for (const Severity severity :
         {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        byseverity[std::string(severityName(severity))] = counts.at(severity);
    out << dump(Json{{"schema", "zonedraft-validate-1"},
                     {"design", report.opened.loaded.design.title()},
                     {"file", report.opened.file},
                     {"counts", byseverity},
                     {"suppressed", counts.suppressed},
                     {"unknown", counts.unknown},
                     {"findings", list}})
        << '\n';
}

void printSarif(std::ostream& out, const FindingsReport& report)
{
    const auto level = [](Severity severity) {
        return severity <= Severity::High ? "error" : severity == Severity::Medium ? "warning" : "note";
    };
    const auto score = [](Severity severity) {
        return std::array{"9.5", "8.0", "5.5", "3.0", "1.0"}[static_cast<std::size_t>(severity)];
    };
    Json rules = Json::array(), results = Json::array();
    std::vector<Name> seen;
    for (const Finding& finding : report.findings) {
        if (const Rule* rule = report.rules.find(finding.rule);
            rule && std::find(seen.begin(), seen.end(), finding.rule) == seen.end()) {
            seen.push_back(finding.rule);
            rules.push_back(
                {{"id", rule->id.str()},
                 {"shortDescription", {{"text", rule->rationale}}},
                 {"helpUri", rule->reference},
                 {"properties", {{"security-severity", score(rule->severity)}, {"tags", {rule->category.str()}}}}});
        }
        const SourcePosition at = positionOf(report, finding);
        Json location{
            {"physicalLocation",
             {{"artifactLocation", {{"uri", report.opened.file}}}, {"region", {{"startLine", std::max(1, at.line)}}}}}};
        Json result{{"ruleId", finding.rule.str()},
                    {"level", level(finding.severity)},
                    {"message", {{"text", sentence(finding)}}},
                    {"locations", {location}},
                    {"partialFingerprints", {{"zonedraft/v1", finding.rule.str() + "/" + finding.key()}}}};
        if (finding.state == FindingState::Suppressed)
            result["suppressions"] = {{{"kind", "inSource"}, {"justification", finding.reason}}};
        if (finding.state == FindingState::Unknown) result["kind"] = "open", result["level"] = "none";
        results.push_back(result);
    }
    out << dump(Json{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                     {"version", "2.1.0"},
                     {"runs",
                      {{{"tool", {{"driver", {{"name", "zonedraft"}, {"version", kVersion}, {"rules", rules}}}}},
                        {"results", results}}}}})
        << '\n';
}

/// One test case per rule: it fails with what it found.
void printJunit(std::ostream& out, const FindingsReport& report)
{
    std::map<Name, std::vector<const Finding*>> byRule;
    std::size_t failures = 0;
    for (const Finding& finding : report.findings)
        if (finding.state == FindingState::Open || finding.state == FindingState::Failed)
            byRule[finding.rule].push_back(&finding);
    failures = byRule.size();
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\""
        << xmlText(report.opened.file) << "\" tests=\"" << report.rules.rules().size() << "\" failures=\"" << failures
        << "\">\n";
    for (const auto& rule : report.rules.rules()) {
        out << "    <testcase classname=\"" << xmlText(rule->category.str()) << "\" name=\"" << xmlText(rule->id.str())
            << '"';
        const auto found = byRule.find(rule->id);
        if (found == byRule.end()) {
            out << "/>\n";
            continue;
        }
        out << ">\n      <failure type=\"" << severityName(rule->severity) << "\" message=\""
            << xmlText(found->second.front()->title.english()) << "\">";
        for (const Finding* finding : found->second) {
            const std::string subjects = joined(subjectTexts(*finding)); // none when it is about the whole design
            out << xmlText((subjects.empty() ? "" : subjects + ": ") + sentence(*finding)) << '\n';
        }
        out << "</failure>\n    </testcase>\n";
    }
    out << "  </testsuite>\n</testsuites>\n";
}

void printMarkdown(std::ostream& out, const FindingsReport& report)
{
    out << "## " << markdownText(report.opened.loaded.design.title()) << "\n\n";
    Table table({{"Severity"}, {"Finding"}, {"Rule"}, {"Components"}});
    for (const Finding& finding : report.findings)
        if (finding.state == FindingState::Open)
            table.row({std::string(severityName(finding.severity)), sentence(finding), finding.rule.str(),
                       joined(subjectTexts(finding))});
    if (table.empty())
        out << "No findings.\n";
    else
        table.printMarkdown(out);
}

} // namespace

bool printFindings(std::ostream& out, const FindingsReport& report, const std::string& format, bool colors)
{
    if (format == "text")
        printText(out, report, colors);
    else if (format == "json")
        printJson(out, report);
    else if (format == "sarif")
        printSarif(out, report);
    else if (format == "junit")
        printJunit(out, report);
    else if (format == "markdown")
        printMarkdown(out, report);
    else
        return false;
    return true;
}

} // namespace zonedraft
