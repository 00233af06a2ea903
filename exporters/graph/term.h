// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/id.h"

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zonedraft {

/// A value in exported code, in no particular language: a literal, a collection, something that is known only when the
/// code runs (a reference to another object, a variable), or texts and calls made of those. Absent = says nothing, so
/// that what it was meant for is left out. Literal texts are plain: only the writers escape.
class Term {
public:
    using List = std::vector<Term>;
    using Entry = std::pair<std::string, Term>;
    using Object = std::vector<Entry>; ///< in the order in which it is written; keys are unique

    struct Null {
        friend bool operator==(Null, Null) = default;
    };
    /// `address` names an object, data source or variable ("aws_lb.edge", "var.region"), `path` leads on from there
    /// (".arn", "[0]", ".names[1]"). Both consist of identifiers, dots and whole numbers in brackets.
    struct Traversal {
        std::string address, path;
        friend bool operator==(const Traversal&, const Traversal&) = default;
    };
    /// An attribute of another object of the resource graph; binders turn it into a traversal before anything is
    /// printed.
    struct Reference {
        NodeId node;
        std::string attribute; ///< as the target names it; empty = what identifies the object there
        friend bool operator==(const Reference&, const Reference&) = default;
    };
    /// A text put together from parts.
    struct Template {
        std::vector<Term> parts;
        friend bool operator==(const Template&, const Template&) = default;
    };
    struct Call {
        std::string function;
        std::vector<Term> arguments;
        friend bool operator==(const Call&, const Call&) = default;
    };
    /// `condition ? yes : no`.
    struct Conditional {
        std::vector<Term> parts; ///< condition, yes, no
        friend bool operator==(const Conditional&, const Conditional&) = default;
    };

    using Data = std::variant<std::monostate, Null, bool, double, std::string, List, Object, Traversal, Reference,
                              Template, Call, Conditional>;

    Term() = default; ///< absent
    explicit Term(bool truth) : m_data(truth) {}
    explicit Term(double number) : m_data(number) {}
    explicit Term(int number) : m_data(static_cast<double>(number)) {}
    explicit Term(std::string text) : m_data(std::move(text)) {}
    explicit Term(std::string_view text) : m_data(std::string(text)) {}
    explicit Term(const char* text) : m_data(std::string(text)) {}
    explicit Term(List list) : m_data(std::move(list)) {}
    explicit Term(Object object) : m_data(std::move(object)) {}
    explicit Term(Traversal traversal) : m_data(std::move(traversal)) {}
    explicit Term(Reference reference) : m_data(std::move(reference)) {}
    explicit Term(Call call) : m_data(std::move(call)) {}

    [[nodiscard]] static Term null();
    [[nodiscard]] static Term traversal(std::string_view address, std::string_view path = {});
    [[nodiscard]] static Term variable(std::string_view name);
    [[nodiscard]] static Term call(std::string_view function, std::vector<Term> arguments);
    [[nodiscard]] static Term conditional(Term condition, Term yes, Term no);
    /// The parts as one text: literals that stand together are joined, and without any other part it is a literal.
    /// Absent when a part is absent.
    [[nodiscard]] static Term joined(std::vector<Term> parts);
    /// The same of a few parts, none of which is copied.
    template <std::same_as<Term>... Parts>
    [[nodiscard]] static Term joined(Term first, Parts... others)
    {
        std::vector<Term> parts;
        parts.reserve(1 + sizeof...(others));
        parts.push_back(std::move(first));
        (parts.push_back(std::move(others)), ...);
        return joined(std::move(parts));
    }

    [[nodiscard]] const Data& data() const noexcept { return m_data; }
    [[nodiscard]] bool present() const noexcept { return m_data.index() != 0; }
    /// A truth value, number or text, or null.
    [[nodiscard]] bool literal() const noexcept { return m_data.index() >= 1 && m_data.index() <= 4; }
    template <class T>
    [[nodiscard]] const T* as() const noexcept
    {
        return std::get_if<T>(&m_data);
    }
    template <class T>
    [[nodiscard]] T* as() noexcept
    {
        return std::get_if<T>(&m_data);
    }

    friend bool operator==(const Term&, const Term&) = default;

private:
    Data m_data;
};

/// Calls `visit(const Term::Traversal&)` for every traversal in a term.
template <class Visit>
void forEachTraversal(const Term& term, const Visit& visit)
{
    const auto each = [&](const std::vector<Term>& terms) {
        for (const Term& inner : terms) forEachTraversal(inner, visit);
    };
    if (const auto* traversal = term.as<Term::Traversal>()) visit(*traversal);
    if (const auto* list = term.as<Term::List>()) each(*list);
    if (const auto* text = term.as<Term::Template>()) each(text->parts);
    if (const auto* call = term.as<Term::Call>()) each(call->arguments);
    if (const auto* conditional = term.as<Term::Conditional>()) each(conditional->parts);
    if (const auto* object = term.as<Term::Object>())
        for (const auto& [key, inner] : *object) forEachTraversal(inner, visit);
}

} // namespace zonedraft
