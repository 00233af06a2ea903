// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/card_words.h"

#include "engine/catalog/expression/lexer.h"
#include "engine/catalog/expression/parser.h"

#include <algorithm>

namespace zonedraft {
namespace {

using expression::Syntax;
using expression::SyntaxType;

/// The operands of a chain a + b + c, from left to right.
void flattenSum(const Syntax& syntax, std::vector<const Syntax*>& out)
{
    if (syntax.type != SyntaxType::Add) {
        out.push_back(&syntax);
        return;
    }
    for (const auto& child : syntax.children) flattenSum(*child, out);
}

bool isNumeric(const Syntax& syntax)
{
    switch (syntax.type) {
    case SyntaxType::Number:
    case SyntaxType::Subtract:
    case SyntaxType::Multiply:
    case SyntaxType::Divide:
    case SyntaxType::Modulo: return true;
    default: return false;
    }
}

std::string placeholder(std::size_t index)
{
    return '%' + std::to_string(index + 1);
}

void replaceFirst(std::string& text, const std::string& what, const std::string& by)
{
    if (const auto at = text.find(what); at != std::string::npos) text.replace(at, what.size(), by);
}

} // namespace

bool hasLetters(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

CardWords::CardWords(const Kind& kind)
{
    if (!kind.card) return;
    m_text = kind.card->translatable();
    const std::string& text = kind.card->text();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '{') continue;
        if (at + 1 < text.size() && text[at + 1] == '{') {
            ++at;
            continue;
        }
        const std::size_t end = expression::closingBrace(text, at + 1);
        const std::string_view inner = std::string_view(text).substr(at + 1, end - at - 1);
        Part part{choicesOf(inner)};
        if (const auto syntax = expression::parseSyntax(inner)) {
            part.number = isNumeric(**syntax);
            const Syntax* shown = syntax->get();
            if (shown->type == SyntaxType::Call && shown->text == "join" && !shown->children.empty())
                shown = shown->children.front().get(); // a list, its elements side by side
            const auto slot = shown->type == SyntaxType::Word ? kind.slot(Name(shown->text)) : std::nullopt;
            if (slot) part.property = &kind.properties[*slot];
            if (part.property)
                part.number =
                    part.property->type == PropertyType::Integer || part.property->type == PropertyType::Number;
        }
        m_parts.push_back(std::move(part));
        at = end;
    }
}

/// What the branches of an expression come to, when there are words among them; each once.
std::vector<CardWords::Choice> CardWords::choicesOf(std::string_view expression)
{
    std::vector<Choice> choices;
    bool words = false;
    const auto add = [&](Choice choice) {
        words = words || hasLetters(choice.before) || hasLetters(choice.after);
        if (std::ranges::find(choices, choice) == choices.end()) choices.push_back(std::move(choice));
    };
    const auto visit = [&](const auto& again, const Syntax& syntax) -> void {
        if (syntax.type == SyntaxType::Call && syntax.text == "if" && syntax.children.size() == 3) {
            again(again, *syntax.children[1]);
            again(again, *syntax.children[2]);
            return;
        }
        if (syntax.type == SyntaxType::Otherwise) {
            for (const auto& child : syntax.children) again(again, *child);
            return;
        }
        std::vector<const Syntax*> pieces;
        flattenSum(syntax, pieces);
        Choice choice;
        int others = 0;
        for (const Syntax* piece : pieces) {
            if (piece->type != SyntaxType::Text)
                ++others;
            else
                (others == 0 ? choice.before : choice.after) += piece->text;
        }
        choice.around = others > 0;
        add(others > 1 ? Choice{{}, {}, true} : choice); // several: no way to tell where one ends
    };
    const auto syntax = expression::parseSyntax(expression);
    if (!syntax) return {};
    visit(visit, **syntax);
    return words ? choices : std::vector<Choice>{};
}

std::vector<std::string> CardWords::texts() const
{
    std::vector<std::string> out;
    if (m_text.empty()) return out;
    out.push_back(m_text);
    for (std::size_t index = 0; index < m_parts.size(); ++index) {
        if (m_parts[index].choices.empty()) continue;
        std::vector<std::string> worded;
        for (const std::string& text : out)
            for (const Choice& choice : m_parts[index].choices) {
                std::string one = text;
                const std::string mark = placeholder(index);
                replaceFirst(one, mark, choice.around ? choice.before + mark + choice.after : choice.before);
                worded.push_back(std::move(one));
            }
        out = std::move(worded);
    }
    return out;
}

Message CardWords::worded(Message message) const
{
    std::string text = message.text.str();
    for (std::size_t index = 0; index < m_parts.size() && index < message.arguments.size(); ++index) {
        std::string& argument = message.arguments[index];
        const auto& choices = m_parts[index].choices;
        const auto exact =
            std::ranges::find_if(choices, [&](const Choice& c) { return !c.around && c.before == argument; });
        if (exact != choices.end()) {
            replaceFirst(text, placeholder(index), exact->before);
            continue;
        }
        const auto around = std::ranges::find_if(choices, [&](const Choice& c) {
            return c.around && argument.size() >= c.before.size() + c.after.size() &&
                   (hasLetters(c.before) || hasLetters(c.after)) && argument.starts_with(c.before) &&
                   argument.ends_with(c.after);
        });
        if (around == choices.end()) continue;
        const std::string mark = placeholder(index);
        replaceFirst(text, mark, around->before + mark + around->after);
        argument =
            argument.substr(around->before.size(), argument.size() - around->before.size() - around->after.size());
    }
    message.text = Name(text);
    return message;
}

bool CardWords::isNumber(std::size_t number) const
{
    return number >= 1 && number <= m_parts.size() && m_parts[number - 1].number;
}

const PropertySpec* CardWords::property(std::size_t number) const
{
    return number >= 1 && number <= m_parts.size() ? m_parts[number - 1].property : nullptr;
}

} // namespace zonedraft
