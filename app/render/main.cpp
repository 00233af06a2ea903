// SPDX-License-Identifier: GPL-3.0-or-later
// zonedraft-render: takes the arguments of `zonedraft-cli render`, which starts it. It is a program of its own so that
// every other command starts without Qt.
#include "app/cli/command_line.h"
#include "app/render/draw_board.h"

#include <QTemporaryDir>
#include <iostream>

int main(int argc, char** argv)
{
    // Without a session, as in a pipeline, Qt would complain that it has no place for sockets; pictures need none.
    const QTemporaryDir runtime;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    return zonedraft::runCommandLine(argc, argv, std::cout, std::cerr, &zonedraft::drawBoard);
}
