// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/pattern.h"

#include <memory>
#include <optional>

namespace zonedraft {
namespace {

constexpr std::size_t kLongestPattern = 512;
constexpr std::size_t kMostSteps = 8192;
constexpr int kDeepest = 32;
constexpr int kMostRepetitions = 2048;

} // namespace

/// Compiles by Thompson's construction: each part becomes steps that follow one another.
class PatternParser {
public:
    explicit PatternParser(std::string_view text) : m_text(text) {}

    std::expected<Pattern, Error> parse()
    {
        if (m_text.size() > kLongestPattern) fail(ZD_NOOP("engine", "The pattern is longer than 512 characters."));
        if (!m_error) alternatives(0);
        if (!m_error && m_at < m_text.size()) fail(ZD_NOOP("engine", "There is a ) without a ( in the pattern."));
        if (m_error) return std::unexpected(*m_error);
        emit({Pattern::Step::Type::Accept, 0, 0});
        return std::move(m_out);
    }

private:
    using Step = Pattern::Step;
    using Type = Step::Type;
    using Set = Pattern::Set;

    void fail(Translatable text)
    {
        if (m_error) return;
        m_error = makeError(ErrorCode::BadInput, text);
        m_error->position = {1, static_cast<int>(m_at) + 1};
    }
    [[nodiscard]] bool more() const { return !m_error && m_at < m_text.size(); }
    [[nodiscard]] char peek() const { return m_text[m_at]; }
    std::uint32_t here() const { return static_cast<std::uint32_t>(m_out.m_steps.size()); }
    void emit(Step step)
    {
        if (m_out.m_steps.size() >= kMostSteps)
            fail(ZD_NOOP("engine", "The pattern is too large; use smaller repetitions."));
        else
            m_out.m_steps.push_back(step);
    }
    void emitSet(const Set& set)
    {
        m_out.m_sets.push_back(set);
        emit({Type::Set, static_cast<std::uint32_t>(m_out.m_sets.size() - 1), 0});
    }

    void alternatives(int depth)
    {
        if (depth > kDeepest) return fail(ZD_NOOP("engine", "The groups of the pattern are nested too deep."));
        const std::uint32_t start = here();
        sequence(depth);
        if (!more() || peek() != '|') return;
        // start: split(left, right); left …; jump end; right …
        m_out.m_steps.insert(m_out.m_steps.begin() + start, Step{Type::Split, start + 1, 0});
        relocate(start + 1, start);
        const std::uint32_t jump = here();
        emit({Type::Jump, 0, 0});
        if (m_error) return;
        ++m_at;
        m_out.m_steps[start].second = here();
        alternatives(depth + 1);
        m_out.m_steps[jump].first = here();
    }

    /// Corrects the targets of steps from `from` on after one step was inserted at `inserted`.
    void relocate(std::uint32_t from, std::uint32_t inserted)
    {
        for (std::uint32_t i = from; i < here(); ++i) {
            Step& step = m_out.m_steps[i];
            if (step.type != Type::Split && step.type != Type::Jump) continue;
            if (step.first >= inserted) ++step.first;
            if (step.type == Type::Split && step.second >= inserted) ++step.second;
        }
    }

    void sequence(int depth)
    {
        while (more() && peek() != '|' && peek() != ')') {
            const std::uint32_t start = here();
            atom(depth);
            if (m_error) return;
            repetition(start);
        }
    }

    void atom(int depth)
    {
        const char c = m_text[m_at++];
        switch (c) {
        case '(':
            if (m_text.substr(m_at).starts_with("?:"))
                m_at += 2;
            else if (more() && peek() == '?')
                return fail(ZD_NOOP("engine", "Patterns have no look-ahead and no named groups."));
            alternatives(depth + 1);
            if (!more() || peek() != ')') return fail(ZD_NOOP("engine", "A ) is missing in the pattern."));
            ++m_at;
            return;
        case '[': return characterClass();
        case '^': return emit({Type::Start, 0, 0});
        case '$': return emit({Type::End, 0, 0});
        case '.': {
            Set all;
            all.set();
            all.reset('\n');
            return emitSet(all);
        }
        case '*':
        case '+':
        case '?':
        case '{': --m_at; return fail(ZD_NOOP("engine", "There is nothing to repeat here in the pattern."));
        case '\\': {
            const auto set = escape();
            if (set) emitSet(*set);
            return;
        }
        default: {
            Set one;
            one.set(static_cast<unsigned char>(c));
            emitSet(one);
        }
        }
    }

    std::optional<Set> escape()
    {
        Set set;
        if (!more()) {
            fail(ZD_NOOP("engine", "The pattern ends with a backslash."));
            return std::nullopt;
        }
        const char c = m_text[m_at++];
        const auto range = [&](char from, char to) {
            for (int i = from; i <= to; ++i) set.set(static_cast<std::size_t>(i));
        };
        switch (c) {
        case 'd':
        case 'D': range('0', '9'); break;
        case 'w':
        case 'W':
            range('a', 'z');
            range('A', 'Z');
            range('0', '9');
            set.set('_');
            break;
        case 's':
        case 'S':
            for (const char space : {' ', '\t', '\n', '\r', '\v', '\f'}) set.set(static_cast<unsigned char>(space));
            break;
        case 'n': set.set('\n'); break;
        case 'r': set.set('\r'); break;
        case 't': set.set('\t'); break;
        default:
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                --m_at;
                fail(ZD_NOOP("engine", "This escape is not known in patterns; only \\d \\w \\s \\n \\r \\t are."));
                return std::nullopt;
            }
            set.set(static_cast<unsigned char>(c));
        }
        if (c == 'D' || c == 'W' || c == 'S') set.flip();
        return set;
    }

    void characterClass()
    {
        Set set;
        const bool negated = more() && peek() == '^';
        if (negated) ++m_at;
        for (bool first = true; more() && (peek() != ']' || first); first = false) {
            Set part;
            int low = -1;
            if (peek() == '\\') {
                ++m_at;
                const auto escaped = escape();
                if (!escaped) return;
                part = *escaped;
                if (part.count() == 1)
                    for (std::size_t i = 0; i < part.size(); ++i)
                        if (part.test(i)) low = static_cast<int>(i);
            } else {
                low = static_cast<unsigned char>(m_text[m_at++]);
                part.set(static_cast<std::size_t>(low));
            }
            if (low >= 0 && m_at + 1 < m_text.size() && peek() == '-' && m_text[m_at + 1] != ']') {
                ++m_at;
                if (peek() == '\\') ++m_at;
                if (!more()) break;
                const int high = static_cast<unsigned char>(m_text[m_at++]);
                if (high < low) return fail(ZD_NOOP("engine", "A range of characters runs backwards."));
                for (int i = low; i <= high; ++i) part.set(static_cast<std::size_t>(i));
            }
            set |= part;
        }
        if (!more()) return fail(ZD_NOOP("engine", "A ] is missing in the pattern."));
        ++m_at;
        emitSet(negated ? ~set : set);
    }

    /// @return false when `{` does not begin a repetition
    bool counts(int& least, int& most)
    {
        const auto number = [&]() -> int {
            int value = -1;
            while (more() && peek() >= '0' && peek() <= '9' && value <= kMostRepetitions)
                value = std::max(value, 0) * 10 + (m_text[m_at++] - '0');
            return value;
        };
        ++m_at;
        least = number();
        most = least;
        if (more() && peek() == ',') {
            ++m_at;
            most = number(); // -1 = no bound
        }
        const bool closed = more() && peek() == '}';
        if (closed) ++m_at;
        return closed && least >= 0 && least <= kMostRepetitions && most <= kMostRepetitions &&
               (most < 0 || most >= least);
    }

    void repetition(std::uint32_t start)
    {
        if (!more()) return;
        int least = 0, most = -1;
        switch (peek()) {
        case '*': ++m_at; break;
        case '+':
            ++m_at;
            least = 1;
            break;
        case '?':
            ++m_at;
            most = 1;
            break;
        case '{':
            if (!counts(least, most))
                return fail(ZD_NOOP("engine", "A repetition looks like {2}, {2,} or {2,5} (at most 2048)."));
            break;
        default: return;
        }
        if (more() && peek() == '?') ++m_at; // a lazy repetition finds the same texts
        const std::vector<Step> body(m_out.m_steps.begin() + start, m_out.m_steps.end());
        m_out.m_steps.resize(start);
        for (int i = 0; i < least; ++i) copy(body, start);
        if (most < 0) {
            const std::uint32_t loop = here();
            emit({Type::Split, loop + 1, 0});
            copy(body, start);
            emit({Type::Jump, loop, 0});
            if (!m_error) m_out.m_steps[loop].second = here();
            return;
        }
        std::vector<std::uint32_t> exits; // x(x(x)?)?: few steps are alive at a time
        for (int i = least; i < most && !m_error; ++i) {
            exits.push_back(here());
            emit({Type::Split, here() + 1, 0});
            copy(body, start);
        }
        if (!m_error)
            for (const std::uint32_t exit : exits) m_out.m_steps[exit].second = here();
        if (more() && (peek() == '*' || peek() == '+' || peek() == '{'))
            fail(ZD_NOOP("engine", "There is nothing to repeat here in the pattern."));
    }

    void copy(const std::vector<Step>& body, std::uint32_t was)
    {
        const std::uint32_t offset = here() - was;
        for (Step step : body) {
            if (step.type == Type::Split || step.type == Type::Jump) {
                step.first += offset;
                step.second += offset;
            }
            emit(step);
            if (m_error) return;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Pattern m_out;
    std::optional<Error> m_error;
};

std::expected<Pattern, Error> Pattern::parse(std::string_view text)
{
    return PatternParser(text).parse();
}

bool Pattern::run(std::string_view text, bool whole) const
{
    // Kept from match to match: a match allocates nothing once these are large enough.
    struct Scratch {
        std::vector<std::uint32_t> now, next, stack;
        std::vector<std::uint64_t> seen; ///< the round in which a step was last added
        std::uint64_t round = 0;
    };
    thread_local Scratch scratch;
    auto& [now, next, stack, seen, round] = scratch;
    now.clear();
    if (seen.size() < m_steps.size()) seen.resize(m_steps.size(), 0);
    const std::uint64_t first = ++round; // of position 0
    round += text.size();
    bool accepted = false;
    const auto add = [&](std::vector<std::uint32_t>& to, std::uint32_t start, std::size_t position) {
        stack.push_back(start);
        while (!stack.empty()) {
            const std::uint32_t index = stack.back();
            stack.pop_back();
            if (seen[index] == first + position) continue;
            seen[index] = first + position;
            const Step& step = m_steps[index];
            switch (step.type) {
            case Step::Type::Set: to.push_back(index); break;
            case Step::Type::Split:
                stack.push_back(step.second);
                stack.push_back(step.first);
                break;
            case Step::Type::Jump: stack.push_back(step.first); break;
            case Step::Type::Start:
                if (position == 0) stack.push_back(index + 1);
                break;
            case Step::Type::End:
                if (position == text.size()) stack.push_back(index + 1);
                break;
            case Step::Type::Accept: accepted = accepted || !whole || position == text.size(); break;
            }
        }
    };
    add(now, 0, 0);
    for (std::size_t position = 0; position < text.size() && !accepted; ++position) {
        next.clear();
        const auto byte = static_cast<unsigned char>(text[position]);
        for (const std::uint32_t index : now)
            if (m_sets[m_steps[index].first].test(byte)) add(next, index + 1, position + 1);
        if (!whole) add(next, 0, position + 1);
        now.swap(next);
        if (now.empty() && whole) break;
    }
    return accepted;
}

} // namespace zonedraft
