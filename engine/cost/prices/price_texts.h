// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/cost/prices/price_book.h"
#include "engine/cost/transfer_table.h"

#include <string_view>
#include <vector>

namespace zonedraft {

/// The translation context of the words that come with prices.
inline constexpr std::string_view kPriceContext = "prices";

/// Every text of the prices that people read, each once, sorted: titles of sources and notes on data transfer. Reads
/// every region. The views are valid as long as the book and the table live.
[[nodiscard]] std::vector<Translatable> priceTexts(const PriceBook& prices, const TransferTable& transfer);

} // namespace zonedraft
