// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor does with the document's entries: project, requirements, load, attestations …
#include "engine/derive/effective_design_editor.h"

#include <algorithm>

namespace zonedraft {
namespace {

const Name kCostRange("cost_range"), kCostRanges("cost_ranges"), kEnvironmentKey("environment");

/// What a scenario has of its own in a section; null where it has nothing.
const PropertyMap* ownEntries(const Scenario* scenario, Section section)
{
    if (!scenario) return nullptr;
    if (section == Section::Load) return &scenario->load;
    return section == Section::Requirements ? &scenario->requirements : nullptr;
}

const PropertySpec* specOf(const Catalog& catalog, Section section, Name key)
{
    if (section != Section::Requirements && section != Section::Project) return nullptr;
    const auto& specs = section == Section::Project ? catalog.projectProperties() : catalog.requirementProperties();
    const auto found = std::ranges::find(specs, key, &PropertySpec::name);
    return found == specs.end() ? nullptr : &*found;
}

/// What a scenario is used for when that is not what the project is; null where it says nothing.
const Value* ownEnvironment(const Scenario* scenario)
{
    if (!scenario) return nullptr;
    const auto found = scenario->requirements.find(kEnvironmentKey);
    return found == scenario->requirements.end() || !found->second.isSet() ? nullptr : &found->second;
}

/// The cost range that a design states for one of its scenarios.
const Value& statedRange(const Design& design, const Scenario& scenario)
{
    for (const auto& [id, each] : design.scenarios())
        if (&each == &scenario)
            if (const Value& own = design.entry(Section::Requirements, kCostRanges).at(Name(id.str())); own.isSet())
                return own;
    return design.entry(Section::Requirements, kCostRange);
}

} // namespace

void EffectiveDesignEditor::syncEntry(const Design& design, const Scenario* scenario, Section section, Name key)
{
    static const Name requirement("requirement"), attestation("attestation");
    Name name = sectionName(section);
    if (section == Section::Requirements) name = requirement;
    if (section == Section::Attestations) name = attestation;
    // Nobody need ask twice what a design is used for.
    if (section == Section::Requirements && key == kEnvironmentKey)
        syncEntry(design, scenario, Section::Project, kEnvironmentKey);
    if (const Value* own = ownEnvironment(scenario); own && section == Section::Project && key == kEnvironmentKey) {
        setEntry(name, key, *own);
        return;
    }
    // The cost range of a scenario stands in for that of the design, so that whoever judges costs asks for one name.
    if (scenario && section == Section::Requirements && key == kCostRanges) {
        setEntry(name, key, design.entry(section, key));
        key = kCostRange;
    }
    if (const PropertyMap* const own = ownEntries(scenario, section))
        if (const auto found = own->find(key); found != own->end()) {
            setEntry(name, key, found->second);
            return;
        }
    Value value = design.entry(section, key);
    if (scenario && section == Section::Requirements && key == kCostRange) value = statedRange(design, *scenario);
    if (scenario && !scenario->regions.empty() && value.isSet())
        if (const PropertySpec* spec = specOf(*m_design.m_catalog, section, key))
            value = m_regions.moved(*spec, value, scenario->regions);
    setEntry(name, key, std::move(value));
}

void EffectiveDesignEditor::setEntry(Name name, Name key, Value value)
{
    auto& entries = m_design.m_entries;
    const auto found = entries.find({name, key});
    if (found == entries.end() ? !value.isSet() : found->second == value) return;
    if (value.isSet())
        entries.insert_or_assign({name, key}, std::move(value));
    else
        entries.erase(found);
    changed(CellSpace::Document, documentIndex(name, key));
}

} // namespace zonedraft
