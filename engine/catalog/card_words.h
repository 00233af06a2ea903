// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/catalog/kind.h"

#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// False for what says nothing in any language: nothing but placeholders and punctuation. The sources are English.
[[nodiscard]] bool hasLetters(std::string_view text);

/// How the line on a kind's card is worded. Words that an expression of the card chooses ('one zone' or 'two zones',
/// 'instance' or 'instances') belong to the text that is translated, not to its arguments: each choice is a text of its
/// own, in which translators see the whole line.
class CardWords {
public:
    /// @param kind  must outlive this
    explicit CardWords(const Kind& kind);

    /// Every wording that the card can have, with %1 … %9 for the rest; none when the kind has no card.
    [[nodiscard]] std::vector<std::string> texts() const;
    /// The same message with the words that were chosen in its text.
    [[nodiscard]] Message worded(Message message) const;
    /// Whether the argument %`number` (from 1) is a number.
    [[nodiscard]] bool isNumber(std::size_t number) const;
    /// The property that the argument %`number` (from 1) shows as it is; null when it is worked out.
    [[nodiscard]] const PropertySpec* property(std::size_t number) const;

private:
    /// What a part can come to: words alone, or words around something that is worked out.
    struct Choice {
        std::string before, after;
        bool around = false; ///< something stands between `before` and `after`
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    struct Part {
        std::vector<Choice> choices; ///< empty = no words in it
        bool number = false;
        const PropertySpec* property = nullptr;
    };
    static std::vector<Choice> choicesOf(std::string_view expression);

    std::string m_text; ///< with %1 … %9 for all parts
    std::vector<Part> m_parts;
};

} // namespace zonedraft
