// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/name.h"

#include <array>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace zonedraft {
namespace {

/// A text and its hash; most comparisons end at the hash, without a look at the text.
struct Known {
    std::size_t hash = 0;
    const std::string* text = nullptr;

    [[nodiscard]] bool is(std::size_t otherHash, std::string_view other) const
    {
        return text && hash == otherHash && *text == other;
    }
};

/// One part of the pool; parts keep threads from waiting for each other.
class PoolPart {
public:
    const std::string* intern(std::string_view text, std::size_t hash)
    {
        const std::lock_guard lock(m_mutex);
        if (m_texts.size() * 2 >= m_places.size()) grow();
        Known& place = placeOf(text, hash);
        if (!place.text) place = {hash, &m_texts.emplace_back(text)};
        return place.text;
    }

private:
    /// Where the text is, or is to be put.
    [[nodiscard]] Known& placeOf(std::string_view text, std::size_t hash)
    {
        std::size_t at = hash & (m_places.size() - 1);
        while (m_places[at].text && !m_places[at].is(hash, text)) at = (at + 1) & (m_places.size() - 1);
        return m_places[at];
    }
    void grow()
    {
        const std::vector<Known> before =
            std::exchange(m_places, std::vector<Known>(m_places.empty() ? 256 : m_places.size() * 2));
        for (const Known& known : before)
            if (known.text) placeOf(*known.text, known.hash) = known;
    }

    std::mutex m_mutex;
    std::deque<std::string> m_texts; ///< never move
    std::vector<Known> m_places;     ///< a power of two of them, at most half of them taken
};

constexpr std::size_t kParts = 16;

const std::string* internInPool(std::string_view text, std::size_t hash)
{
    static auto* const parts = new std::array<PoolPart, kParts>; // never destroyed: names outlive static teardown
    return (*parts)[hash >> 60].intern(text, hash);
}

const std::string* intern(std::string_view text)
{
    // What a thread asked for lately it finds again without waiting for others: most names are asked for many times.
    constexpr std::size_t kRecent = 1024;
    thread_local std::array<Known, kRecent> recent{};
    const std::size_t hash = std::hash<std::string_view>{}(text);
    Known& last = recent[(hash >> 40) % kRecent];
    if (!last.is(hash, text)) last = {hash, internInPool(text, hash)};
    return last.text;
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
