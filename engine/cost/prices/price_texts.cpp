// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/price_texts.h"

#include <set>

namespace zonedraft {

std::vector<Translatable> priceTexts(const PriceBook& prices, const TransferTable& transfer)
{
    std::set<std::string_view> texts;
    for (const Name region : prices.regions())
        for (const PriceEntry* entry : prices.entries(region)) texts.insert(entry->source->title);
    for (const TransferRule& rule : transfer.rules()) texts.insert(rule.note);
    texts.erase(std::string_view());
    std::vector<Translatable> out;
    for (const std::string_view text : texts) out.push_back({kPriceContext, text});
    return out;
}

} // namespace zonedraft
