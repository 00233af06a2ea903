// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/name.h"

#include <array>
#include <mutex>
#include <unordered_set>

namespace zonedraft {
namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

/// One part of the pool; parts keep threads from waiting for each other. Nodes of an unordered_set never move.
struct PoolPart {
    std::mutex mutex;
    std::unordered_set<std::string, TextHash, std::equal_to<>> texts;
};

constexpr std::size_t kParts = 16;

const std::string* internInPool(std::string_view text, std::size_t hash)
{
    static auto* const parts = new std::array<PoolPart, kParts>; // never destroyed: names outlive static teardown
    PoolPart& part = (*parts)[(hash >> 7) % kParts];
    const std::lock_guard lock(part.mutex);
    if (const auto found = part.texts.find(text); found != part.texts.end()) return &*found;
    return &*part.texts.emplace(text).first;
}

const std::string* intern(std::string_view text)
{
    // What a thread asked for lately it finds again without waiting for others: most names are asked for many times.
    constexpr std::size_t kRecent = 1024;
    thread_local std::array<const std::string*, kRecent> recent{};
    const std::size_t hash = TextHash{}(text);
    const std::string*& last = recent[hash % kRecent];
    if (!last || *last != text) last = internInPool(text, hash);
    return last;
}

const std::string* emptyText()
{
    static const std::string* const text = intern({});
    return text;
}

} // namespace

Name::Name() noexcept : m_text(emptyText()) {}

Name::Name(std::string_view text) : m_text(text.empty() ? emptyText() : intern(text)) {}

} // namespace zonedraft
