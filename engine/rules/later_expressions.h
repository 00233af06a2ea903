// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/expression.h"

#include <memory>
#include <string_view>

namespace zonedraft {

/// An expression that is parsed when it is first asked for more than its text: for texts that are known to be good,
/// since resource-packer has read them. Most rules concern kinds that a design does not have. May be asked from any
/// thread; ends the program when the text cannot be parsed: then its data are damaged.
/// @param context  the catalog in it must outlive the expression's use
[[nodiscard]] ExpressionPtr expressionParsedLater(std::string_view text,
                                                  std::shared_ptr<const ExpressionContext> context);

/// The same for a text with expressions in it.
[[nodiscard]] TextTemplatePtr textParsedLater(std::string_view text, std::shared_ptr<const ExpressionContext> context);

} // namespace zonedraft
