// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/value.h"
#include "engine/catalog/expression/scope.h"

#include <expected>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zonedraft {

class Catalog;
class Expression;
class TextTemplate;
using ExpressionPtr = std::shared_ptr<const Expression>;
using TextTemplatePtr = std::shared_ptr<const TextTemplate>;

/// The result of an evaluation: a value, a node or link, or a list that may hold those. Unset = unknown.
class Result {
public:
    Result() = default;
    explicit Result(Value value) : m_data(std::move(value)) {}
    explicit Result(Entity entity) : m_data(entity) {}
    explicit Result(std::vector<Result> list) : m_data(std::make_shared<const std::vector<Result>>(std::move(list))) {}

    [[nodiscard]] bool known() const noexcept
    {
        const Value* value = std::get_if<Value>(&m_data);
        return !value || value->isSet();
    }
    [[nodiscard]] const Value* value() const noexcept { return std::get_if<Value>(&m_data); }
    [[nodiscard]] const Entity* entity() const noexcept { return std::get_if<Entity>(&m_data); }
    [[nodiscard]] const std::vector<Result>* list() const noexcept
    {
        const auto* list = std::get_if<std::shared_ptr<const std::vector<Result>>>(&m_data);
        return list ? list->get() : nullptr;
    }
    /// True, false or nothing (unknown, or no truth value).
    [[nodiscard]] std::optional<bool> truth() const noexcept;
    [[nodiscard]] std::optional<double> number() const noexcept;
    /// As a plain value: an entity becomes a reference, a list a list.
    [[nodiscard]] Value toValue(const Scope& scope) const;

private:
    std::variant<Value, Entity, std::shared_ptr<const std::vector<Result>>> m_data;
};

/// A variable bound from outside, such as `answer` of a fix or a name in a binding.
using Variables = std::span<const std::pair<Name, Result>>;

/// What an expression is used for; one that can only give something else is refused.
enum class Expects { Anything, Truth, Number, Text };

/// What a text may refer to when it is parsed; used to resolve properties to slots and to check names and units.
struct ExpressionContext {
    std::vector<const Kind*> self; ///< kinds that `self` may be; empty = unknown (names resolved when run)
    bool selfIsLink = false;
    std::vector<Name> variables;      ///< bound from outside
    bool checkNames = true;           ///< refuse names that no kind in `self` has
    const Catalog* catalog = nullptr; ///< when given, kinds, requirements and properties of links are checked too
    Expects expects = Expects::Anything;
    std::string priceUnit{}; ///< when not empty: the number must have the dimension of this unit of a price
};

/// A parsed, total expression: always ends, never throws, unknown in → unknown out. Immutable and thread-safe.
/// Grammar, functions, units and unknown: README.md in this folder.
class Expression {
public:
    /// @error BadInput with the column in `position`
    [[nodiscard]] static std::expected<ExpressionPtr, Error> parse(std::string_view text,
                                                                   const ExpressionContext& context);
    virtual ~Expression() = default;

    [[nodiscard]] virtual Result evaluate(const Scope& scope, Entity self, Variables variables = {}) const = 0;
    /// For expressions about the document: there is no `self`.
    [[nodiscard]] virtual Result evaluate(const Scope& scope, Variables variables = {}) const = 0;
    [[nodiscard]] virtual const std::string& text() const = 0;
    /// Dimension as text, such as "vCPU·h"; empty when plain; nothing when it depends on the data.
    [[nodiscard]] virtual std::optional<std::string> unit() const = 0;
};

/// A text with `{expression}` parts.
class TextTemplate {
public:
    /// @error BadInput with the column in `position`
    [[nodiscard]] static std::expected<TextTemplatePtr, Error> parse(std::string_view text,
                                                                     const ExpressionContext& context);
    virtual ~TextTemplate() = default;
    /// Unknown parts become "?". `self` may be absent.
    [[nodiscard]] virtual std::string render(const Scope& scope, std::optional<Entity> self,
                                             Variables variables = {}) const = 0;
    /// The text with %1 … %9 for the parts, for translation, and the rendered parts.
    [[nodiscard]] virtual Message message(std::string_view context, const Scope& scope, std::optional<Entity> self,
                                          Variables variables = {}) const = 0;
    [[nodiscard]] virtual const std::string& text() const = 0;
    /// The source text for translators: parts replaced by %1 … %9.
    [[nodiscard]] virtual const std::string& translatable() const = 0;
};

} // namespace zonedraft
