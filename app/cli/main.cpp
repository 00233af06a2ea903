// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <iostream>

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    zonedraft::runCommandLineAndExit(argc, argv);
}
