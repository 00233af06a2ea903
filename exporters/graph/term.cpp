// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/graph/term.h"

#include "engine/base/value.h"

namespace zonedraft {

Term Term::null()
{
    Term term;
    term.m_data = Null{};
    return term;
}

Term Term::traversal(std::string_view address, std::string_view path)
{
    return Term(Traversal{std::string(address), std::string(path)});
}

Term Term::variable(std::string_view name)
{
    return Term(Traversal{"var." + std::string(name), {}});
}

Term Term::call(std::string_view function, std::vector<Term> arguments)
{
    return Term(Call{std::string(function), std::move(arguments)});
}

Term Term::conditional(Term condition, Term yes, Term no)
{
    Conditional conditional;
    conditional.parts.reserve(3);
    conditional.parts.push_back(std::move(condition));
    conditional.parts.push_back(std::move(yes));
    conditional.parts.push_back(std::move(no));
    Term term;
    term.m_data = std::move(conditional);
    return term;
}

Term Term::joined(std::vector<Term> parts)
{
    std::vector<Term> merged;
    merged.reserve(parts.size());
    const auto add = [&merged](Term part) {
        if (const double* number = part.as<double>()) part = Term(numberText(*number));
        if (const bool* truth = part.as<bool>()) part = Term(*truth ? "true" : "false");
        const auto* text = part.as<std::string>();
        if (text && text->empty()) return;
        if (text && !merged.empty() && merged.back().as<std::string>())
            *merged.back().as<std::string>() += *text;
        else
            merged.push_back(std::move(part));
    };
    for (Term& part : parts) {
        if (!part.present()) return {};
        if (auto* inner = part.as<Template>())
            for (Term& innerPart : inner->parts) add(std::move(innerPart));
        else
            add(std::move(part));
    }
    if (merged.empty()) return Term("");
    if (merged.size() == 1 && merged.front().as<std::string>()) return std::move(merged.front());
    Term term;
    term.m_data = Template{std::move(merged)};
    return term;
}

} // namespace zonedraft
