// SPDX-License-Identifier: GPL-3.0-or-later
// Exports against files that are kept: `ZONEDRAFT_UPDATE_GOLDEN=1 exporters_tests` writes them
// anew.
#include "exporters/folder_writer.h"
#include "source_paths.h"
#include "tests/exporters/terraform/export_fixture.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace zonedraft {
namespace {

using namespace testing_export;

void compareWithGolden(const std::string& name, const Design& design)
{
    const Outcome<ExportedFiles> outcome = exported(design);
    for (const Error& diagnostic : outcome.diagnostics) ADD_FAILURE() << diagnostic.english();
    const std::filesystem::path folder =
        std::filesystem::path(ZONEDRAFT_SOURCE_DIR) / "tests/data/golden" / (name + "-terraform");
    if (std::getenv("ZONEDRAFT_UPDATE_GOLDEN")) {
        const auto written = writeFolder(folder, outcome.value);
        ASSERT_TRUE(written) << written.error().english();
    }
    const auto differences = compareFolder(folder, outcome.value);
    ASSERT_TRUE(differences) << differences.error().english();
    for (const FolderDifference& difference : *differences) {
        std::ifstream file(folder / difference.path);
        std::stringstream kept;
        kept << file.rdbuf();
        const auto now = outcome.value.find(difference.path);
        EXPECT_EQ(now == outcome.value.end() ? "" : now->second.text, kept.str()) << difference.path;
    }
}

TEST(TerraformExport, MlApiIsAsKept)
{
    compareWithGolden("ml-api", templateNamed("ml-api"));
}

TEST(TerraformExport, EveryKindIsAsKept)
{
    std::ifstream file(std::string(ZONEDRAFT_SOURCE_DIR) + "/tests/data/every-kind.zonedraft.yaml");
    std::stringstream text;
    text << file.rdbuf();
    compareWithGolden("every-kind", designOf(text.str()));
}

} // namespace
} // namespace zonedraft
