// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/knowledge.h"

namespace zonedraft {
namespace {

constexpr const char* kPrices = "prices/aws";
constexpr const char* kTransfer = "prices/aws/transfer.csv";

} // namespace

std::expected<std::unique_ptr<Knowledge>, Error> Knowledge::load(std::unique_ptr<ResourceSource> shipped,
                                                                 std::unique_ptr<ResourceSource> user)
{
    std::unique_ptr<Knowledge> knowledge(new Knowledge);
    knowledge->m_shipped = std::move(shipped);
    knowledge->m_user = std::move(user);
    const ResourceSource& resources = *knowledge->m_shipped;
    const ResourceSource* own = knowledge->m_user.get();

    knowledge->m_icons = layerResources(own, resources);

    auto catalog = Catalog::load(resources, own);
    if (!catalog) return std::unexpected(std::move(catalog.error()));
    knowledge->m_catalog = std::move(*catalog);
    auto rules = RuleSet::load(*knowledge->m_catalog, resources, own);
    if (!rules) return std::unexpected(std::move(rules.error()));
    knowledge->m_rules = std::move(*rules);
    const bool ownPrices = own && !own->list(kPrices).empty();
    auto prices = PriceBook::open({&resources, kPrices}, {ownPrices ? own : nullptr, kPrices});
    if (!prices) return std::unexpected(std::move(prices.error()));
    knowledge->m_prices.emplace(std::move(*prices));
    const auto table = resources.read(kTransfer);
    if (!table)
        return std::unexpected(makeError(ErrorCode::NotFound, ZD_NOOP("engine", "%1 is missing. Reinstall Zonedraft."),
                                         {resources.displayPath(kTransfer)}));
    auto transfer = TransferTable::parse(*table, resources.displayPath(kTransfer));
    if (!transfer) return std::unexpected(std::move(transfer.error()));
    knowledge->m_transfer = std::move(*transfer);
    return knowledge;
}

} // namespace zonedraft
