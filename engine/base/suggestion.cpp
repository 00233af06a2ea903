// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/suggestion.h"

#include <algorithm>
#include <vector>

namespace zonedraft {
namespace {

constexpr std::size_t kLongest = 64; ///< longer words are not compared: the work is quadratic

std::string folded(std::string_view text)
{
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '-') c = '_';
    }
    return out;
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[b.size()];
}

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> known)
{
    if (word.empty() || word.size() > kLongest) return {};
    const std::string wanted = folded(word);
    std::string_view nearest;
    std::size_t best = word.size() / 3 + 2; // fewer than this
    for (const std::string_view candidate : known) {
        if (candidate.size() > kLongest) continue;
        const std::size_t distance = editDistance(wanted, folded(candidate));
        if (distance < best && distance < candidate.size()) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

std::string didYouMean(std::string_view word, std::span<const std::string> known)
{
    const std::vector<std::string_view> words(known.begin(), known.end());
    const std::string_view near = nearestWord(word, words);
    return near.empty() ? "." : "; did you mean '" + std::string(near) + "'?";
}

} // namespace zonedraft
