// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_parser.h"

#include "engine/base/yaml/yaml_scalar.h"

#include <algorithm>
#include <spanstream>
#include <string>
#include <unordered_map>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace zonedraft {
namespace {

/// Leaves the event parser; never leaves this file.
struct Refusal {
    Error error;
};

SourcePosition positionOf(const YAML::Mark& mark)
{
    return mark.is_null() ? SourcePosition{} : SourcePosition{mark.line + 1, mark.column + 1};
}

[[noreturn]] void refuse(SourcePosition where, Translatable text, std::vector<std::string> arguments = {},
                         ErrorCode code = ErrorCode::BadInput)
{
    Error error = makeError(code, text, std::move(arguments));
    error.position = where;
    throw Refusal{std::move(error)};
}

/// Turns parser events into cells.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const YamlLimits& limits, std::size_t bytes) : m_limits(limits)
    {
        m_text.reserve(bytes);
        m_cells.reserve(std::min(bytes / 10 + 8, limits.nodes));
    }

    YamlDocument take()
    {
        if (m_cells.empty()) m_cells.push_back({});
        return {std::move(m_cells), std::move(m_text)};
    }

    /// Where the last quoted or block scalar begins; line 0 when there is none.
    [[nodiscard]] SourcePosition lastQuoted() const { return m_lastQuoted; }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (++m_documents > 1)
            refuse(positionOf(mark), ZD_NOOP("engine", "A second document begins here (---); a file holds one."));
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { scalar(mark, anchor, "?", {}); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        refuse(positionOf(mark), ZD_NOOP("engine", "Aliases (*name) are not allowed; write the value out."));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        scalar(mark, anchor, tag, value);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Type::List);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Type::Map);
    }
    void OnMapEnd() override
    {
        checkKeys(m_open.back().cell);
        close();
    }

private:
    struct Container {
        std::size_t cell;
        bool map;
        bool keyNext; ///< of a map
    };

    YamlCell& add(SourcePosition where, YamlNode::Type type)
    {
        if (m_cells.size() >= m_limits.nodes)
            refuse(where, ZD_NOOP("engine", "The file has more than %1 values."), {std::to_string(m_limits.nodes)},
                   ErrorCode::TooLarge);
        YamlCell& cell = m_cells.emplace_back();
        cell.line = static_cast<std::uint32_t>(where.line);
        cell.column = static_cast<std::uint16_t>(std::min(where.column, 0xffff));
        cell.type = static_cast<std::uint8_t>(type);
        return cell;
    }

    static void checkPlain(SourcePosition where, const std::string& tag, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            refuse(where, ZD_NOOP("engine", "Anchors (&name) are not allowed; write the value where it is needed."));
        if (tag != "?" && tag != "!" && !tag.empty())
            refuse(where, ZD_NOOP("engine", "Tags (%1) are not allowed; leave it out."), {tag});
    }

    /// Counts the value in its container. @return true when it is a key
    bool place(SourcePosition where, bool isScalar)
    {
        if (m_open.empty()) return false;
        Container& container = m_open.back();
        if (!container.map) {
            ++m_cells[container.cell].size;
            return false;
        }
        const bool key = container.keyNext;
        container.keyNext = !key;
        if (!key) return false;
        if (!isScalar) refuse(where, ZD_NOOP("engine", "A key must be a plain word or a text, not a list or a map."));
        ++m_cells[container.cell].size;
        return true;
    }

    void scalar(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag, const std::string& value)
    {
        using Type = YamlNode::Type;
        const SourcePosition where = positionOf(mark);
        checkPlain(where, tag, anchor);
        const bool quoted = tag == "!";
        const bool key = place(where, true);
        const Type type = quoted ? Type::Text : plainScalarType(value);
        if (key) {
            if (value.empty()) refuse(where, ZD_NOOP("engine", "A key is missing before the colon."));
            if (!quoted && value == "<<")
                refuse(where, ZD_NOOP("engine", "Merge keys (<<) are not allowed; write the entries out."));
        } else if (type == Type::Text && !quoted && plainScalarIsUnusableNumber(value)) {
            refuse(where, ZD_NOOP("engine", "%1 is not a number that can be used; put it in quotes if it is a text."),
                   {value});
        }
        if (quoted) m_lastQuoted = where;
        if (quoted && value.find('\0') != std::string::npos)
            refuse(where, ZD_NOOP("engine", "A text must not contain the NUL character (\\0)."));
        YamlCell& cell = add(where, key ? Type::Text : type);
        cell.quoted = quoted ? 1 : 0;
        cell.text = static_cast<std::uint32_t>(m_text.size());
        cell.size = static_cast<std::uint32_t>(value.size());
        m_text.insert(m_text.end(), value.begin(), value.end());
    }

    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YamlNode::Type type)
    {
        const SourcePosition where = positionOf(mark);
        checkPlain(where, tag, anchor);
        place(where, false);
        if (m_open.size() >= m_limits.depth)
            refuse(where, ZD_NOOP("engine", "Lists and maps are nested more than %1 deep."),
                   {std::to_string(m_limits.depth)}, ErrorCode::TooLarge);
        const std::size_t index = m_cells.size();
        add(where, type);
        m_open.push_back({index, type == YamlNode::Type::Map, true});
    }

    void close()
    {
        YamlCell& cell = m_cells[m_open.back().cell];
        cell.span = static_cast<std::uint32_t>(m_cells.size() - m_open.back().cell);
        m_open.pop_back();
    }

    void checkKeys(std::size_t index)
    {
        m_cells[index].span = static_cast<std::uint32_t>(m_cells.size() - index); // so that it can be walked
        const YamlNode map(&m_cells[index], m_text.data());
        if (map.size() <= 12) {
            for (auto a = map.entries().begin(); a != map.entries().end(); ++a)
                for (auto b = map.entries().begin(); b != a; ++b)
                    if ((*a).key.text() == (*b).key.text()) refuseTwice((*b).key, (*a).key);
            return;
        }
        std::unordered_map<std::string_view, YamlNode> seen;
        seen.reserve(map.size());
        for (const auto& [key, value] : map.entries())
            if (const auto [at, added] = seen.emplace(key.text(), key); !added) refuseTwice(at->second, key);
    }
    [[noreturn]] static void refuseTwice(YamlNode first, YamlNode second)
    {
        refuse(second.position(), ZD_NOOP("engine", "The key '%1' stands here twice (first on line %2); remove one."),
               {std::string(second.text()), std::to_string(first.position().line)});
    }

    const YamlLimits& m_limits;
    std::vector<YamlCell> m_cells;
    std::vector<char> m_text;
    std::vector<Container> m_open;
    int m_documents = 0;
    SourcePosition m_lastQuoted{};
};

/// Length of the well-formed UTF-8 sequence at `at`; 0 when there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0) == 0x80; };
    const unsigned first = byte(at), second = byte(at + 1);
    if (first < 0x80) return 1;
    if (first < 0xc2 || first > 0xf4 || !follows(at + 1)) return 0;
    if (first < 0xe0) return 2;
    if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) || !follows(at + 2)) return 0;
    if (first < 0xf0) return 3;
    if ((first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f) || !follows(at + 3)) return 0;
    return 4;
}

/// The event parser lets a quoted text run to the end of the file without its closing quote.
bool isClosed(std::string_view text, SourcePosition where)
{
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    for (int line = 1; line < where.line; ++line) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    text.remove_prefix(std::min(static_cast<std::size_t>(where.column - 1), text.size()));
    if (text.empty() || (text.front() != '"' && text.front() != '\'')) return true; // a block scalar
    const char quote = text.front();
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text[at] == '\\' && quote == '"') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '"' || at + 1 >= text.size() || text[at + 1] != '\'') return true;
            ++at; // '' is a quote inside the text
        }
    }
    return false;
}

} // namespace

std::expected<void, Error> checkPlainUtf8(std::string_view text, std::string_view fileName)
{
    const auto fail = [&](std::size_t at, Translatable message) {
        const std::string_view before = text.substr(0, at);
        const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 = 0
        Error error = makeError(ErrorCode::BadInput, message);
        error.file = fileName;
        error.position = {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
                          static_cast<int>(at - lineStart) + 1};
        return std::unexpected(std::move(error));
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        if ((c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t') {
            ++at;
            continue;
        }
        if (c < 0x80)
            return fail(at, ZD_NOOP("engine", "There is a control character here; the file is damaged or no text."));
        const std::size_t length = sequenceLength(text, at);
        if (length == 0)
            return fail(at, ZD_NOOP("engine", "The file is not UTF-8 text from here on; save it as UTF-8."));
        at += length;
    }
    return {};
}

std::expected<YamlDocument, Error> parseYaml(std::string_view text, std::string_view fileName, const YamlLimits& limits)
{
    if (text.size() > limits.bytes)
        return std::unexpected(makeError(ErrorCode::TooLarge, ZD_NOOP("engine", "The file is larger than %1 MiB."),
                                         {std::to_string(limits.bytes >> 20)})
                                   .at(fileName));
    if (auto checked = checkPlainUtf8(text, fileName); !checked) return std::unexpected(std::move(checked.error()));
    try {
        std::ispanstream stream(std::span<const char>(text.data(), text.size()));
        YAML::Parser parser(stream);
        TreeBuilder builder(limits, text.size());
        while (parser.HandleNextDocument(builder)) {
        }
        if (const SourcePosition last = builder.lastQuoted(); last.line > 0 && !isClosed(text, last))
            refuse(last, ZD_NOOP("engine", "The closing quote of this text is missing; is the file complete?"));
        return builder.take();
    } catch (Refusal& refusal) {
        return std::unexpected(refusal.error.at(fileName));
    } catch (const YAML::Exception& exception) {
        return std::unexpected(
            makeError(ErrorCode::BadInput, ZD_NOOP("engine", "This is not valid YAML: %1."), {exception.msg})
                .at(fileName, positionOf(exception.mark)));
    }
}

} // namespace zonedraft
