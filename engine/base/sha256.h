// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nettle/sha2.h>

#include <string>
#include <string_view>

namespace zonedraft {

/// SHA-256, to tell contents apart. Computed by Nettle, which is small: every start of zonedraft-cli loads it.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    /// 64 lower-case hexadecimal digits; call once.
    [[nodiscard]] std::string finish();

private:
    sha256_ctx m_context;
};

} // namespace zonedraft
