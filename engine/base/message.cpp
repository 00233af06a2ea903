// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/message.h"

namespace zonedraft {

std::string Message::substitute(std::string_view source, const std::vector<std::string>& arguments)
{
    std::string out;
    out.reserve(source.size() + 32);
    for (std::size_t i = 0; i < source.size(); ++i) {
        const bool placeholder =
            source[i] == '%' && i + 1 < source.size() && source[i + 1] >= '1' && source[i + 1] <= '9';
        const std::size_t number = placeholder ? static_cast<std::size_t>(source[i + 1] - '1') : arguments.size();
        if (number < arguments.size()) {
            out += arguments[number];
            ++i;
        } else {
            out += source[i];
        }
    }
    return out;
}

} // namespace zonedraft
