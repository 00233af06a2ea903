// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/compliance_view.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

namespace zonedraft {
namespace {

using Json = nlohmann::ordered_json;
using Reason = ControlEvidence::Reason;

const char* stateName(ControlState state)
{
    switch (state) {
    case ControlState::Failed: return "failed";
    case ControlState::NotShown: return "not_shown";
    case ControlState::Met: return "met";
    }
    return "";
}

const char* reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Passed: return "passed";
    case Reason::Found: return "found";
    case Reason::Accepted: return "accepted";
    case Reason::NotConfirmed: return "not_confirmed";
    case Reason::NotStated: return "not_stated";
    case Reason::NothingToJudge: return "nothing_to_judge";
    case Reason::RuleFailed: return "rule_failed";
    }
    return "";
}

const char* reasonWords(Reason reason)
{
    switch (reason) {
    case Reason::Passed: return "passes";
    case Reason::Found: return "found";
    case Reason::Accepted: return "accepted by somebody";
    case Reason::NotConfirmed: return "not confirmed yet";
    case Reason::NotStated: return "something is not stated";
    case Reason::NothingToJudge: return "nothing to judge";
    case Reason::RuleFailed: return "the rule could not be evaluated";
    }
    return "";
}

std::string subjectsOf(const ControlEvidence& evidence)
{
    std::string out;
    for (const Subject& subject : evidence.subjects) out += (out.empty() ? ": " : ", ") + subjectText(subject);
    return out;
}

std::size_t count(const ComplianceReport& report, ControlState state)
{
    return static_cast<std::size_t>(std::count_if(report.controls.begin(), report.controls.end(),
                                                  [&](const ControlResult& each) { return each.state == state; }));
}

/// Only the evidence that makes the state: a failed control lists what was found, an open one what is open.
bool decides(ControlState state, Reason reason)
{
    if (state == ControlState::Failed) return reason == Reason::Found;
    if (state == ControlState::Met) return reason == Reason::Passed;
    return reason != Reason::Passed;
}

void printText(std::ostream& out, const ComplianceReport& report)
{
    out << report.framework.title << ", as far as a drawing can show it\n";
    constexpr std::pair<ControlState, const char*> kParts[] = {
        {ControlState::Failed, "Failed"}, {ControlState::NotShown, "Cannot be shown"}, {ControlState::Met, "Met"}};
    for (const auto& [state, title] : kParts) {
        if (count(report, state) == 0) continue;
        out << '\n' << title << '\n';
        for (const ControlResult& control : report.controls) {
            if (control.state != state) continue;
            out << "  " << control.control << '\n';
            for (const ControlEvidence& each : control.evidence)
                if (decides(state, each.reason))
                    out << "    " << each.rule.str() << (each.mappedByHand ? "~" : "") << " ("
                        << severityName(each.severity) << ") " << reasonWords(each.reason) << subjectsOf(each) << '\n';
        }
    }
    out << '\n'
        << count(report, ControlState::Failed) << " failed, " << count(report, ControlState::NotShown)
        << " cannot be shown, " << count(report, ControlState::Met) << " met of " << report.controls.size()
        << " controls that rules speak about. “~” marks what was mapped by hand from the text of the framework.\n";
}

void printJson(std::ostream& out, const ComplianceReport& report)
{
    Json controls = Json::array();
    for (const ControlResult& control : report.controls) {
        Json evidence = Json::array();
        for (const ControlEvidence& each : control.evidence) {
            Json subjects = Json::array();
            for (const Subject& subject : each.subjects) subjects.push_back(subjectText(subject));
            evidence.push_back({{"rule", each.rule.str()},
                                {"severity", severityName(each.severity)},
                                {"reason", reasonName(each.reason)},
                                {"mapped_by_hand", each.mappedByHand},
                                {"subjects", subjects}});
        }
        controls.push_back({{"control", control.control}, {"state", stateName(control.state)}, {"evidence", evidence}});
    }
    const Json json{{"schema", "zonedraft-compliance-1"},
                    {"design", report.opened.loaded.design.title()},
                    {"file", report.opened.file},
                    {"framework", report.framework.id},
                    {"title", report.framework.title},
                    {"counts",
                     {{"failed", count(report, ControlState::Failed)},
                      {"not_shown", count(report, ControlState::NotShown)},
                      {"met", count(report, ControlState::Met)}}},
                    {"controls", controls}};
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n'; // bad UTF-8 is replaced, never an error
}

} // namespace

bool printCompliance(std::ostream& out, const ComplianceReport& report, const std::string& format)
{
    if (format == "text")
        printText(out, report);
    else if (format == "json")
        printJson(out, report);
    else
        return false;
    return true;
}

} // namespace zonedraft
