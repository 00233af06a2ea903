// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/name.h"

#include <string>
#include <string_view>
#include <vector>

/// Marks engine text for translation; `lupdate -tr-function-alias QT_TRANSLATE_NOOP+=ZD_NOOP` collects it.
/// Placeholders are %1 … %9 as in QString::arg.
#define ZD_NOOP(context, text) (::zonedraft::Translatable{context, text})

namespace zonedraft {

/// A source text with its translation context; both are string literals or owned by the catalog for the process.
struct Translatable {
    std::string_view context;
    std::string_view text;
};

/// A sentence for the user that can still be translated: the English source text with %1 … %9 and the arguments.
struct Message {
    Name context;
    Name text; ///< in English
    std::vector<std::string> arguments;

    Message() = default;
    Message(Translatable source, std::vector<std::string> args = {})
        : context(source.context), text(source.text), arguments(std::move(args))
    {
    }
    Message(Name contextName, Name source, std::vector<std::string> args)
        : context(contextName), text(source), arguments(std::move(args))
    {
    }

    /// The sentence in English.
    [[nodiscard]] std::string english() const { return substitute(text.str(), arguments); }
    /// Replaces %1 … %9 in `source`; a placeholder without an argument stays. Arguments are never scanned again.
    [[nodiscard]] static std::string substitute(std::string_view source, const std::vector<std::string>& arguments);

    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace zonedraft
