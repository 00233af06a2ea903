// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/expression.h"

#include "engine/catalog/expression/lexer.h"

#include <cmath>
#include <fmt/format.h>

namespace zonedraft {
namespace {

constexpr std::size_t kMostParts = 9; // %1 … %9

/// A number as people read it: at most three decimals, small ones with three digits.
std::string readable(double number)
{
    const double rounded = std::round(number * 1000) / 1000;
    if (rounded == 0 && number != 0) return fmt::format("{:.3g}", number);
    return numberText(rounded);
}

std::string shown(const Value& value, const Scope& scope);

std::string shown(const Result& result, const Scope& scope)
{
    if (!result.known()) return "?";
    if (const Value* value = result.value()) return shown(*value, scope);
    if (const Entity* entity = result.entity()) {
        const Value label = scope.member(*entity, Member::Label);
        return label.isSet() ? label.display() : scope.member(*entity, Member::Id).display();
    }
    std::string out;
    for (const Result& element : *result.list()) out += (out.empty() ? "" : ", ") + shown(element, scope);
    return out;
}

std::string shown(const Value& value, const Scope& scope)
{
    if (!value.isSet()) return "?";
    if (const double* number = value.asNumber()) return readable(*number);
    if (const auto reference = value.asReference()) {
        const auto found = scope.find(*reference);
        return found ? shown(Result(*found), scope) : reference->str();
    }
    if (const ValueList* list = value.asList()) {
        std::string out;
        for (const Value& element : *list) out += (out.empty() ? "" : ", ") + shown(element, scope);
        return out;
    }
    return value.display();
}

class ParsedTemplate final : public TextTemplate {
public:
    std::string render(const Scope& scope, std::optional<Entity> self, Variables variables) const override
    {
        return Message::substitute(m_translatable.str(), arguments(scope, self, variables));
    }

    Message message(std::string_view context, const Scope& scope, std::optional<Entity> self,
                    Variables variables) const override
    {
        return {Name(context), m_translatable, arguments(scope, self, variables)};
    }

    const std::string& text() const override { return m_text; }
    const std::string& translatable() const override { return m_translatable.str(); }

    std::string m_text;
    Name m_translatable;
    std::vector<ExpressionPtr> m_parts;

private:
    std::vector<std::string> arguments(const Scope& scope, std::optional<Entity> self, Variables variables) const
    {
        std::vector<std::string> out;
        out.reserve(m_parts.size());
        for (const ExpressionPtr& part : m_parts)
            out.push_back(
                shown(self ? part->evaluate(scope, *self, variables) : part->evaluate(scope, variables), scope));
        return out;
    }
};

} // namespace

std::expected<TextTemplatePtr, Error> TextTemplate::parse(std::string_view text, const ExpressionContext& context)
{
    const auto fail = [&](std::size_t at, Translatable message) {
        return std::unexpected(expression::errorAt(text, at, message));
    };
    ExpressionContext any = context; // a part may be of any type
    any.expects = Expects::Anything;
    auto out = std::make_shared<ParsedTemplate>();
    out->m_text = text;
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const char following = at + 1 < text.size() ? text[at + 1] : '\0';
        if (c == '%' && following >= '1' && following <= '9')
            return fail(at,
                        ZD_NOOP("engine", "A % must not stand before a digit in a text; put a space between them."));
        if ((c == '{' || c == '}') && following == c) {
            plain += c;
            ++at;
        } else if (c == '}') {
            return fail(at, ZD_NOOP("engine", "There is a } without a {; write }} for a brace."));
        } else if (c == '{') {
            const std::size_t end = expression::closingBrace(text, at + 1);
            if (end == std::string_view::npos)
                return fail(at, ZD_NOOP("engine", "The } of this { is missing; write {{ for a brace."));
            if (out->m_parts.size() == kMostParts)
                return fail(at, ZD_NOOP("engine", "A text can have at most nine parts in braces."));
            auto part = Expression::parse(text.substr(at + 1, end - at - 1), any);
            if (!part) {
                Error error = std::move(part.error());
                error.position.column += expression::columnOf(text, at); // the column within the whole text
                return std::unexpected(std::move(error));
            }
            out->m_parts.push_back(std::move(*part));
            plain += '%' + std::to_string(out->m_parts.size());
            at = end;
        } else {
            plain += c;
        }
    }
    out->m_translatable = Name(plain);
    return TextTemplatePtr(std::move(out));
}

} // namespace zonedraft
