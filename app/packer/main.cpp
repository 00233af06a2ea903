// SPDX-License-Identifier: GPL-3.0-or-later
// resource-packer FOLDER PACK: puts the files of the resource folder into the one file that the programs map.
#include "engine/base/resources.h"

#include <cstdio>
#include <fmt/format.h>

int main(int argc, char** argv)
{
    if (argc != 3) {
        fmt::print(stderr, "usage: resource-packer FOLDER PACK\n");
        return 2;
    }
    const auto source = zonedraft::openResourceFolder(argv[1]);
    std::vector<std::pair<std::string, std::string>> files;
    for (const std::string& path : source->list("")) {
        const bool wanted =
            path.ends_with(".yaml") || path.ends_with(".csv") || path.ends_with(".svg") || path.ends_with(".json");
        if (wanted) files.emplace_back(path, std::string(*source->read(path)));
    }
    if (const auto written = zonedraft::writeResourcePack(files, argv[2]); !written) {
        fmt::print(stderr, "resource-packer: {}\n", written.error().english());
        return 1;
    }
    return 0;
}
