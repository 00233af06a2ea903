// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/live/live_engine.h"

namespace zonedraft {

/// All that the program knows before it sees a design: kinds, rules, prices, facts about transfer. Loaded once, shared
/// by the window, the command line and tests.
class Knowledge {
public:
    /// @param user  the user's own folder (catalog/, rules/, prices/aws/, icons/); null when there is none
    /// @error as the loaders of the parts: BadInput with file, line and column
    [[nodiscard]] static std::expected<std::unique_ptr<Knowledge>, Error>
    load(std::unique_ptr<ResourceSource> shipped, std::unique_ptr<ResourceSource> user = nullptr);

    [[nodiscard]] const ResourceSource& resources() const { return *m_shipped; }
    /// Where `icons/` is: the user's own drawings before the shipped ones. Valid as long as this lives.
    [[nodiscard]] const std::shared_ptr<const ResourceSource>& icons() const { return m_icons; }
    [[nodiscard]] const std::shared_ptr<const Catalog>& catalog() const { return m_catalog; }
    [[nodiscard]] const std::shared_ptr<const RuleSet>& rules() const { return m_rules; }
    [[nodiscard]] const PriceBook& prices() const { return *m_prices; }
    [[nodiscard]] const TransferTable& transfer() const { return m_transfer; }
    /// @param today  ISO date
    [[nodiscard]] LiveBasis basis(std::string today) const
    {
        return {.catalog = m_catalog, .rules = m_rules, .cost = {&*m_prices, &m_transfer}, .today = std::move(today)};
    }

private:
    Knowledge() = default;
    std::unique_ptr<ResourceSource> m_shipped, m_user;
    std::shared_ptr<const ResourceSource> m_icons;
    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<const RuleSet> m_rules;
    std::optional<PriceBook> m_prices;
    TransferTable m_transfer;
};

} // namespace zonedraft
