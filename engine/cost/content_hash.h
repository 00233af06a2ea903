// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <expected>
#include <memory>
#include <string>
#include <string_view>

namespace zonedraft {

/// SHA-256 over a list of parts. Each part counts with its length, so that moving a byte from one part to the next
/// gives another hash.
class ContentHash {
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash&) = delete;
    ContentHash& operator=(const ContentHash&) = delete;

    void add(std::string_view part);
    /// `sha256:` and 64 lower-case hexadecimal digits; call once.
    /// @error Internal when the cryptographic library refused
    [[nodiscard]] std::expected<std::string, Error> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace zonedraft
