// SPDX-License-Identifier: GPL-3.0-or-later
// bench-design NODES FILE: writes a realistic design, for measuring whole processes.
#include "bench/realistic_design.h"
#include "engine/document/file.h"

#include <cstdlib>
#include <fmt/format.h>

int main(int argc, char** argv)
{
    if (argc != 3) {
        fmt::print(stderr, "usage: bench-design NODES FILE\n");
        return 2;
    }
    const auto saved = zonedraft::saveDesignFile(argv[2], zonedraft::bench::realisticDesign(std::atoi(argv[1])));
    if (!saved) fmt::print(stderr, "{}\n", saved.error().english());
    return saved ? 0 : 1;
}
