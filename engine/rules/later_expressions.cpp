// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/later_expressions.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <mutex>

namespace zonedraft {
namespace {

/// What is made from a text when it is first needed.
template <class Parsed>
class Later {
public:
    Later(std::string_view text, std::shared_ptr<const ExpressionContext> context)
        : m_text(text), m_context(std::move(context))
    {
    }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const Parsed& operator*() const
    {
        const Parsed* const made = m_ready.load(std::memory_order_acquire);
        return made ? *made : make();
    }
    [[nodiscard]] const Parsed* operator->() const { return &**this; }

private:
    [[nodiscard]] const Parsed& make() const
    {
        std::call_once(m_once, [this] {
            auto parsed = Parsed::parse(m_text, *m_context);
            if (!parsed) {
                fmt::print(stderr, "The program's data are damaged (“{}”: {}). Reinstall Zonedraft.\n", m_text,
                           parsed.error().english());
                std::abort();
            }
            m_parsed = std::move(*parsed);
            m_context.reset();
            m_ready.store(m_parsed.get(), std::memory_order_release);
        });
        return *m_parsed;
    }

    const std::string m_text;
    mutable std::shared_ptr<const ExpressionContext> m_context; ///< until it is parsed
    mutable std::once_flag m_once;
    mutable std::shared_ptr<const Parsed> m_parsed;
    mutable std::atomic<const Parsed*> m_ready = nullptr;
};

class LaterExpression final : public Expression {
public:
    LaterExpression(std::string_view text, std::shared_ptr<const ExpressionContext> context)
        : m_later(text, std::move(context))
    {
    }
    Result evaluate(const Scope& scope, Entity self, Variables variables) const override
    {
        return m_later->evaluate(scope, self, variables);
    }
    Result evaluate(const Scope& scope, Variables variables) const override
    {
        return m_later->evaluate(scope, variables);
    }
    const std::string& text() const override { return m_later.text(); }
    std::optional<std::string> unit() const override { return m_later->unit(); }

private:
    Later<Expression> m_later;
};

class LaterText final : public TextTemplate {
public:
    LaterText(std::string_view text, std::shared_ptr<const ExpressionContext> context)
        : m_later(text, std::move(context))
    {
    }
    std::string render(const Scope& scope, std::optional<Entity> self, Variables variables) const override
    {
        return m_later->render(scope, self, variables);
    }
    Message message(std::string_view context, const Scope& scope, std::optional<Entity> self,
                    Variables variables) const override
    {
        return m_later->message(context, scope, self, variables);
    }
    const std::string& text() const override { return m_later.text(); }
    const std::string& translatable() const override { return m_later->translatable(); }

private:
    Later<TextTemplate> m_later;
};

} // namespace

ExpressionPtr expressionParsedLater(std::string_view text, std::shared_ptr<const ExpressionContext> context)
{
    return std::make_shared<const LaterExpression>(text, std::move(context));
}

TextTemplatePtr textParsedLater(std::string_view text, std::shared_ptr<const ExpressionContext> context)
{
    return std::make_shared<const LaterText>(text, std::move(context));
}

} // namespace zonedraft
