// SPDX-License-Identifier: GPL-3.0-or-later
// From a design to a folder of Terraform: the derivation, the code and the files on disk, best of several runs each.
#include "bench/realistic_design.h"
#include "engine/derive/derivation.h"
#include "engine/live/knowledge.h"
#include "exporters/folder_writer.h"
#include "exporters/terraform/terraform_export.h"
#include "source_paths.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>

namespace {

using namespace zonedraft;
using Clock = std::chrono::steady_clock;

constexpr int kRuns = 7;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// An empty folder, gone afterwards.
class Folder {
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "zonedraft-bench-XXXXXX").string();
        if (!::mkdtemp(name.data())) std::abort();
        m_path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

int main()
{
    auto knowledge = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"));
    if (!knowledge) {
        fmt::print(stderr, "{}\n", knowledge.error().english());
        return 1;
    }
    const auto bindings = readTerraformBindings((*knowledge)->resources(), *(*knowledge)->catalog());
    if (!bindings) {
        fmt::print(stderr, "{}\n", bindings.error().english());
        return 1;
    }
    for (const int nodes : {100, 1000, 10000}) {
        const Design design = bench::realisticDesign(nodes);
        Derivation derivation((*knowledge)->catalog());
        double derive = 1e9, code = 1e9, write = 1e9;
        std::size_t bytes = 0;
        for (int run = 0; run < kRuns; ++run) {
            auto start = Clock::now();
            derivation.reset(design);
            derive = std::min(derive, millisecondsSince(start));

            start = Clock::now();
            const auto exported = exportTerraform(derivation.design(), design, *bindings);
            code = std::min(code, millisecondsSince(start));
            bytes = 0;
            for (const auto& [path, file] : exported.value) bytes += file.text.size();

            const Folder folder;
            start = Clock::now();
            if (const auto written = writeFolder(folder.path(), exported.value); !written) {
                fmt::print(stderr, "{}\n", written.error().english());
                return 1;
            }
            write = std::min(write, millisecondsSince(start));
        }
        fmt::print(
            "Terraform of {} components ({:.1f} MB): derivation {:.1f} ms, code {:.1f} ms, files {:.1f} ms; code and "
            "files {:.1f} ms\n",
            nodes, static_cast<double>(bytes) / 1e6, derive, code, write, code + write);
    }
    return 0;
}
