// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression/expression.h"

#include "engine/catalog/expression/compiler.h"
#include "engine/catalog/expression/parser.h"

namespace zonedraft {

std::expected<ExpressionPtr, Error> Expression::parse(std::string_view text, const ExpressionContext& context)
{
    const auto tree = expression::parseSyntax(text);
    if (!tree) return std::unexpected(tree.error());
    return expression::Compiler(text, context).run(**tree);
}

} // namespace zonedraft
