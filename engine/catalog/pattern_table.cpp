// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/pattern_table.h"

#include <algorithm>
#include <map>

namespace zonedraft {

/// States are the sets of steps that wait for the next byte.
class PatternTableMaker {
public:
    using Steps = std::vector<std::uint32_t>;

    PatternTableMaker(const Pattern& pattern, std::size_t mostStates) : m_pattern(pattern), m_most(mostStates) {}

    std::optional<PatternTable> make()
    {
        if (!sortBytes()) return std::nullopt;
        m_order = {Steps{}, reachedFrom({0}, true, false)};
        m_out.m_accepts = {0, accepts({0}, true)};
        for (std::size_t state = 0; state < m_order.size(); ++state) {
            if (m_order.size() > m_most) return std::nullopt;
            m_out.m_next.resize((state + 1) * m_out.m_classes, PatternTable::kNothingFits);
            for (std::size_t one = 0; one < m_out.m_classes; ++one)
                m_out.m_next[state * m_out.m_classes + one] = after(state, m_example[one]);
        }
        return std::move(m_out);
    }

private:
    /// Gives bytes that all sets treat alike one class. False when there are more than a byte can number.
    bool sortBytes()
    {
        std::map<std::vector<bool>, std::uint8_t> classes;
        for (std::size_t byte = 0; byte < 256; ++byte) {
            std::vector<bool> in;
            for (const Pattern::Set& set : m_pattern.m_sets) in.push_back(set.test(byte));
            if (classes.size() == 255 && !classes.contains(in)) return false;
            const auto [place, fresh] = classes.try_emplace(in, static_cast<std::uint8_t>(classes.size()));
            if (fresh) m_example.push_back(static_cast<unsigned char>(byte));
            m_out.m_class[byte] = place->second;
        }
        m_out.m_classes = classes.size();
        return true;
    }

    /// The steps that wait for a byte, sorted, and whether the end of the pattern is reached.
    Steps reachedFrom(Steps open, bool atStart, bool atEnd, bool* accepted = nullptr) const
    {
        std::vector<bool> seen(m_pattern.m_steps.size(), false);
        Steps out;
        while (!open.empty()) {
            const std::uint32_t index = open.back();
            open.pop_back();
            if (seen[index]) continue;
            seen[index] = true;
            const Pattern::Step& step = m_pattern.m_steps[index];
            switch (step.type) {
            case Pattern::Step::Type::Set: out.push_back(index); break;
            case Pattern::Step::Type::Split:
                open.push_back(step.first);
                open.push_back(step.second);
                break;
            case Pattern::Step::Type::Jump: open.push_back(step.first); break;
            case Pattern::Step::Type::Start:
                if (atStart) open.push_back(index + 1);
                break;
            case Pattern::Step::Type::End:
                if (atEnd) open.push_back(index + 1);
                break;
            case Pattern::Step::Type::Accept:
                if (accepted) *accepted = true;
                break;
            }
        }
        std::sort(out.begin(), out.end());
        return out;
    }

    [[nodiscard]] char accepts(const Steps& from, bool atStart) const
    {
        bool accepted = false;
        static_cast<void>(reachedFrom(from, atStart, true, &accepted));
        return accepted ? 1 : 0;
    }

    std::uint16_t after(std::size_t state, unsigned char byte)
    {
        Steps from;
        for (const std::uint32_t index : m_order[state])
            if (m_pattern.m_sets[m_pattern.m_steps[index].first].test(byte)) from.push_back(index + 1);
        if (from.empty()) return PatternTable::kNothingFits;
        const auto [place, fresh] = m_states.try_emplace(from, static_cast<std::uint16_t>(m_order.size()));
        if (fresh) {
            m_order.push_back(reachedFrom(from, false, false));
            m_out.m_accepts.push_back(accepts(from, false));
        }
        return place->second;
    }

    const Pattern& m_pattern;
    std::size_t m_most;
    PatternTable m_out;
    std::vector<unsigned char> m_example;    ///< a byte of each class
    std::map<Steps, std::uint16_t> m_states; ///< by the steps that the last byte led to
    std::vector<Steps> m_order;              ///< of each state: the steps that wait for a byte
};

std::optional<PatternTable> PatternTable::of(const Pattern& pattern, std::size_t mostStates)
{
    return PatternTableMaker(pattern, std::min<std::size_t>(mostStates, 65000)).make();
}

} // namespace zonedraft
