// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/sha256.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

std::string hashOf(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

/// The examples of FIPS 180-4 (NIST, "SHA-256 example algorithm"), and the empty text.
TEST(Sha256, GivesWhatTheStandardsExamplesGive)
{
    EXPECT_EQ(hashOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hashOf(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, DoesNotDependOnHowTheBytesArrive)
{
    for (std::size_t size = 0; size < 200; ++size) { // all ways to end within a block
        const std::string text(size, static_cast<char>(size));
        for (const std::size_t step : {1, 7, 63, 64, 65}) {
            Sha256 hash;
            for (std::size_t at = 0; at < size; at += step) hash.add(std::string_view(text).substr(at, step));
            EXPECT_EQ(hash.finish(), hashOf(text)) << size << " bytes, " << step << " at a time";
        }
    }
}

} // namespace
} // namespace zonedraft
