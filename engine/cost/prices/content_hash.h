// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sha256.h"

#include <string>
#include <string_view>

namespace zonedraft {

/// SHA-256 over a list of parts. Each part counts with its length, so that moving a byte from one part to the next
/// gives another hash.
class ContentHash {
public:
    void add(std::string_view part);
    /// `sha256:` and 64 lower-case hexadecimal digits; call once.
    [[nodiscard]] std::string finish() { return "sha256:" + m_hash.finish(); }

private:
    Sha256 m_hash;
};

} // namespace zonedraft
