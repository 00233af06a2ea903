// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nettle/sha2.h>

#include <string>
#include <string_view>

namespace zonedraft {

/// SHA-256, to tell contents apart. Computed by Nettle, a small library: loading OpenSSL's libcrypto took 1.3 ms of
/// every start of zonedraft-cli.
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
