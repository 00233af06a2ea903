// SPDX-License-Identifier: GPL-3.0-or-later
// resource-packer FOLDER PACK: puts the files of the resource folder into the one file that the programs map. What is
// read at every start (catalog, rules, bindings) is parsed now and added in its compact form. Programs that read the
// pack trust it: what the catalog, the rules and the prices say is checked here, and a fault in them fails the build.
#include "engine/base/resources.h"
#include "engine/base/yaml/yaml_binary.h"
#include "engine/base/yaml/yaml_parser.h"
#include "engine/cost/prices/price_file.h"
#include "engine/live/knowledge.h"

#include <cstdio>
#include <fmt/format.h>

namespace {

bool isPacked(const std::string& path)
{
    return path.ends_with(".yaml") || path.ends_with(".csv") || path.ends_with(".svg") || path.ends_with(".json");
}

bool isReadAtStart(const std::string& path)
{
    return path.ends_with(".yaml") &&
           (path.starts_with("catalog/") || path.starts_with("rules/") || path.starts_with("bindings/"));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        fmt::print(stderr, "usage: resource-packer FOLDER PACK\n");
        return 2;
    }
    const auto source = zonedraft::openResourceFolder(argv[1]);
    std::vector<std::pair<std::string, std::string>> files;
    bool good = true;
    for (const std::string& path : source->list("")) {
        if (!isPacked(path)) continue;
        const std::string_view content = *source->read(path);
        files.emplace_back(path, std::string(content));
        if (!isReadAtStart(path)) continue;
        const auto document = zonedraft::parseYaml(content, source->displayPath(path));
        if (document) {
            files.emplace_back(path + std::string(zonedraft::kYamlBinarySuffix), zonedraft::encodeYaml(*document));
        } else {
            fmt::print(stderr, "{}\n", document.error().english());
            good = false;
        }
    }
    if (!good) return 1;
    const auto checked = zonedraft::Knowledge::load(zonedraft::openResourceFolder(argv[1]));
    if (!checked) {
        fmt::print(stderr, "{}\n", checked.error().english());
        return 1;
    }
    const zonedraft::PriceBook& prices = (*checked)->prices();
    if (const auto read = prices.loadAll(); !read) {
        fmt::print(stderr, "{}\n", read.error().english());
        return 1;
    }
    std::vector<zonedraft::Name> regions = prices.regions();
    regions.push_back(zonedraft::globalRegion());
    for (const zonedraft::Name region : regions)
        files.emplace_back(fmt::format("prices/aws/{}.csv{}", region.str(), zonedraft::kCheckedPricesSuffix), "");
    if (const auto written = zonedraft::writeResourcePack(files, argv[2]); !written) {
        fmt::print(stderr, "resource-packer: {}\n", written.error().english());
        return 1;
    }
    return 0;
}
