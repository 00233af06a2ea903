// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"

#include <fmt/format.h>

namespace zonedraft {

std::string Error::english() const
{
    std::string out;
    if (!file.empty()) {
        out = file;
        if (position.line > 0) out += fmt::format(":{}", position.line);
        if (position.line > 0 && position.column > 0) out += fmt::format(":{}", position.column);
        out += ": ";
    }
    return out + message.english();
}

Error Error::at(std::string_view fileName) const
{
    Error out = *this;
    if (out.file.empty()) out.file = fileName;
    return out;
}

Error Error::at(std::string_view fileName, SourcePosition where) const
{
    Error out = at(fileName);
    if (out.position.line == 0) out.position = where;
    return out;
}

} // namespace zonedraft
