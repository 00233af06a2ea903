// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/value.h"

#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

namespace zonedraft {

/// One cell of a YAML tree; the cells of a document stand in reading order, a container before its children.
/// The children of a map are key, value, key, value …
struct YamlCell {
    std::uint32_t text = 0;   ///< scalar: offset of its text
    std::uint32_t size = 0;   ///< scalar: bytes of text; list: items; map: entries
    std::uint32_t span = 1;   ///< cells of this subtree, itself included
    std::uint32_t line = 0;   ///< from 1
    std::uint16_t column = 0; ///< from 1, in bytes; 65535 = there or farther right
    std::uint8_t type = 0;    ///< YamlNode::Type
    std::uint8_t quoted = 0;  ///< 1 = a quoted or block scalar
};
static_assert(sizeof(YamlCell) == 20);

/// A place in a YamlDocument: two pointers, copied freely, valid as long as the document (or the document that it was
/// moved to) lives. Scalars are resolved by the core schema: plain `true`, `12`, `null` have a type, quoted is text.
class YamlNode {
public:
    enum class Type : std::uint8_t { Null, Bool, Number, Text, List, Map };

    YamlNode(const YamlCell* cell, const char* text) noexcept : m_cell(cell), m_text(text) {}

    [[nodiscard]] Type type() const noexcept { return static_cast<Type>(m_cell->type); }
    [[nodiscard]] bool isNull() const noexcept { return type() == Type::Null; }
    [[nodiscard]] bool isBool() const noexcept { return type() == Type::Bool; }
    [[nodiscard]] bool isNumber() const noexcept { return type() == Type::Number; }
    [[nodiscard]] bool isText() const noexcept { return type() == Type::Text; }
    [[nodiscard]] bool isScalar() const noexcept { return type() < Type::List; }
    [[nodiscard]] bool isList() const noexcept { return type() == Type::List; }
    [[nodiscard]] bool isMap() const noexcept { return type() == Type::Map; }
    /// True for a scalar in quotes or a block scalar (`|`, `>`): its type is always Text.
    [[nodiscard]] bool quoted() const noexcept { return m_cell->quoted != 0; }
    [[nodiscard]] SourcePosition position() const noexcept
    {
        return {static_cast<int>(m_cell->line), static_cast<int>(m_cell->column)};
    }

    /// Any scalar as it was written, without quotes; empty for null, lists and maps.
    [[nodiscard]] std::string_view text() const noexcept
    {
        return isScalar() ? std::string_view(m_text + m_cell->text, m_cell->size) : std::string_view();
    }
    /// Nothing unless this is a Bool.
    [[nodiscard]] std::optional<bool> asBool() const noexcept;
    /// Nothing unless this is a Number; always finite.
    [[nodiscard]] std::optional<double> asNumber() const noexcept;

    /// Items of a list, entries of a map; 0 for scalars.
    [[nodiscard]] std::size_t size() const noexcept { return isScalar() ? 0 : m_cell->size; }

    /// Walks the items of a list.
    class ItemIterator {
    public:
        using value_type = YamlNode;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;
        ItemIterator(const YamlCell* cell, const char* text) noexcept : m_cell(cell), m_text(text) {}
        YamlNode operator*() const noexcept { return {m_cell, m_text}; }
        ItemIterator& operator++() noexcept
        {
            m_cell += m_cell->span;
            return *this;
        }
        friend bool operator==(const ItemIterator& a, const ItemIterator& b) noexcept { return a.m_cell == b.m_cell; }

    private:
        const YamlCell* m_cell;
        const char* m_text;
    };
    struct Items {
        ItemIterator first, last;
        [[nodiscard]] ItemIterator begin() const noexcept { return first; }
        [[nodiscard]] ItemIterator end() const noexcept { return last; }
    };
    /// The items of a list; nothing to walk for everything else.
    [[nodiscard]] Items items() const noexcept
    {
        return {{m_cell + 1, m_text}, {isList() ? m_cell + m_cell->span : m_cell + 1, m_text}};
    }

    struct Entry; // key and value
    /// Walks the entries of a map.
    class EntryIterator {
    public:
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;
        EntryIterator(const YamlCell* cell, const char* text) noexcept : m_cell(cell), m_text(text) {}
        inline Entry operator*() const noexcept;
        EntryIterator& operator++() noexcept
        {
            ++m_cell; // a key is always one cell
            m_cell += m_cell->span;
            return *this;
        }
        friend bool operator==(const EntryIterator& a, const EntryIterator& b) noexcept { return a.m_cell == b.m_cell; }

    private:
        const YamlCell* m_cell;
        const char* m_text;
    };
    struct Entries {
        EntryIterator first, last;
        [[nodiscard]] EntryIterator begin() const noexcept { return first; }
        [[nodiscard]] EntryIterator end() const noexcept { return last; }
    };
    /// The entries of a map, in the order of the file; nothing to walk for everything else.
    [[nodiscard]] Entries entries() const noexcept
    {
        return {{m_cell + 1, m_text}, {isMap() ? m_cell + m_cell->span : m_cell + 1, m_text}};
    }
    /// The value under `key` of a map (a linear search).
    [[nodiscard]] std::optional<YamlNode> find(std::string_view key) const noexcept;

    /// The whole subtree as a plain value: null becomes unset, keys become names.
    [[nodiscard]] Value toValue() const;
    /// "a list", "a map", "a number" … for error texts.
    [[nodiscard]] std::string_view typeName() const noexcept;

private:
    const YamlCell* m_cell;
    const char* m_text;
};

struct YamlNode::Entry {
    YamlNode key;
    YamlNode value;
};

inline YamlNode::Entry YamlNode::EntryIterator::operator*() const noexcept
{
    return {{m_cell, m_text}, {m_cell + 1, m_text}};
}

/// A parsed YAML document. Immutable; may be moved, its nodes stay valid.
class YamlDocument {
public:
    /// Takes over cells and their text; there must be at least one cell.
    YamlDocument(std::vector<YamlCell> cells, std::vector<char> text)
        : m_cells(std::move(cells)), m_ownText(std::move(text)), m_text(m_ownText.data(), m_ownText.size())
    {
    }
    /// Refers to text that lives longer than this document.
    YamlDocument(std::vector<YamlCell> cells, std::string_view text) : m_cells(std::move(cells)), m_text(text) {}
    YamlDocument(YamlDocument&&) noexcept = default;
    YamlDocument& operator=(YamlDocument&&) noexcept = default;
    YamlDocument(const YamlDocument&) = delete;
    YamlDocument& operator=(const YamlDocument&) = delete;

    [[nodiscard]] YamlNode root() const noexcept { return {m_cells.data(), m_text.data()}; }
    [[nodiscard]] const std::vector<YamlCell>& cells() const noexcept { return m_cells; }
    [[nodiscard]] std::string_view text() const noexcept { return m_text; }

private:
    std::vector<YamlCell> m_cells;
    std::vector<char> m_ownText;
    std::string_view m_text;
};

} // namespace zonedraft
