// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"

#include <optional>
#include <string>

namespace zonedraft {

/// Stable codes: scripts and tests match on them, texts may change.
enum class ErrorCode {
    BadInput,         ///< malformed text, wrong type, unknown name
    OutOfRange,       ///< a value outside its documented range
    NotFound,         ///< a thing that is referred to does not exist
    Conflict,         ///< the change does not fit the present state
    FormatTooNew,     ///< written by a newer version
    TooLarge,         ///< over a stated limit
    Io,               ///< the file system or the operating system refused
    CurrencyMismatch, ///< two amounts of different currencies
    Overflow,         ///< the exact result does not fit
    Unsupported,      ///< the target cannot express it
    Internal,         ///< a bug: please report
};

/// Where in a text file something stands. Lines and columns start at 1; 0 = not known.
struct SourcePosition {
    int line = 0;
    int column = 0;
    friend bool operator==(const SourcePosition&, const SourcePosition&) = default;
};

/// What went wrong, where, and what to do, in one sentence for the user.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Message message;
    std::string file;          ///< empty when no file is concerned
    SourcePosition position{}; ///< in `file`
    std::string subject{};     ///< id of the node, link, rule … concerned; empty when none

    /// `file:line:column: sentence`, in English.
    [[nodiscard]] std::string english() const;
    /// The same error with the file named, unless one is named already.
    [[nodiscard]] Error at(std::string_view fileName) const;
    [[nodiscard]] Error at(std::string_view fileName, SourcePosition where) const;
};

[[nodiscard]] inline Error makeError(ErrorCode code, Translatable text, std::vector<std::string> arguments = {})
{
    return Error{code, Message(text, std::move(arguments)), {}, {}, {}};
}

} // namespace zonedraft
