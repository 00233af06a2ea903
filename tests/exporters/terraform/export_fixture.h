// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/resources.h"
#include "engine/derive/derivation.h"
#include "engine/document/load.h"
#include "exporters/graph/resource_graph.h"
#include "exporters/terraform/terraform_export.h"
#include "source_paths.h"

#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

namespace zonedraft::testing_export {

/// The shipped resources, catalog and bindings, read once for all tests.
struct Shipped {
    std::unique_ptr<ResourceSource> resources = openResourceFolder(std::string(ZONEDRAFT_SOURCE_DIR) + "/resources");
    std::shared_ptr<const Catalog> catalog;
    BindingSet bindings;

    Shipped()
    {
        auto read = Catalog::load(*resources);
        if (!read) {
            ADD_FAILURE() << read.error().english();
            return;
        }
        catalog = *read;
        auto bound = readTerraformBindings(*resources, *catalog);
        if (!bound)
            ADD_FAILURE() << bound.error().english();
        else
            bindings = std::move(*bound);
    }
};

inline const Shipped& shipped()
{
    static const Shipped all;
    return all;
}

inline Design designOf(std::string_view text)
{
    auto loaded = loadDesign(text, "test.yaml", {.versionRequired = false});
    if (!loaded) {
        ADD_FAILURE() << loaded.error().english();
        return {};
    }
    return std::move(loaded->design);
}

inline Outcome<ExportedFiles> exported(const Design& design)
{
    Derivation derivation(shipped().catalog);
    derivation.reset(design);
    return exportTerraform(derivation.design(), design, shipped().bindings);
}

/// The export of a design with all its scenarios.
inline Outcome<ExportedFiles> exportedWithScenarios(const Design& design)
{
    Derivation base(shipped().catalog);
    base.reset(design);
    std::vector<std::unique_ptr<Derivation>> others;
    ExportOptions options;
    for (const auto& [id, scenario] : design.scenarios()) {
        others.push_back(std::make_unique<Derivation>(shipped().catalog));
        others.back()->reset(design, id);
        options.scenarios.push_back({id, &others.back()->design()});
    }
    return exportTerraform(base.design(), design, shipped().bindings, options);
}

/// The text of an exported file, or a sentence that no search will find anything in.
inline std::string fileOf(const Outcome<ExportedFiles>& outcome, const std::string& path)
{
    const auto found = outcome.value.find(path);
    return found == outcome.value.end() ? "no file " + path : found->second.text;
}

inline Design templateNamed(const std::string& name)
{
    const auto text = shipped().resources->read("templates/" + name + ".zonedraft.yaml");
    if (!text) ADD_FAILURE() << "no template " << name;
    return designOf(text.value_or(std::string_view()));
}

} // namespace zonedraft::testing_export
