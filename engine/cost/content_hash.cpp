// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/content_hash.h"

#include <array>
#include <cstdint>
#include <fmt/format.h>
#include <openssl/evp.h>

namespace zonedraft {

struct ContentHash::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    bool good = false;
};

ContentHash::ContentHash() : m_state(std::make_unique<State>())
{
    m_state->good = m_state->context && EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) == 1;
}

ContentHash::~ContentHash() = default;

void ContentHash::add(std::string_view part)
{
    std::array<unsigned char, 8> length{}; // little-endian, whatever the machine
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(part.size()) >> (8 * i));
    m_state->good = m_state->good && EVP_DigestUpdate(m_state->context.get(), length.data(), length.size()) == 1 &&
                    EVP_DigestUpdate(m_state->context.get(), part.data(), part.size()) == 1;
}

std::expected<std::string, Error> ContentHash::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (!m_state->good || EVP_DigestFinal_ex(m_state->context.get(), digest.data(), &size) != 1)
        return std::unexpected(
            makeError(ErrorCode::Internal, ZD_NOOP("engine", "The hash of the price book cannot be computed.")));
    m_state->good = false;
    std::string out = "sha256:";
    for (unsigned i = 0; i < size; ++i) out += fmt::format("{:02x}", digest[i]);
    return out;
}

} // namespace zonedraft
