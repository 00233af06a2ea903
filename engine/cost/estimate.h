// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cost/meters.h"
#include "engine/cost/prices/price_book.h"
#include "engine/cost/transfer_table.h"
#include "engine/derive/reader.h"

#include <array>

namespace zonedraft {

enum class CostStatus : std::uint8_t {
    Priced,
    Free,       ///< costs nothing, with the source that says so
    NeedsUsage, ///< depends on a usage figure that nobody stated
    NotPriced,  ///< the book has no price for it
    NotSold,    ///< sold elsewhere, not in this region
};

/// An amount at both ends and in between; unset where it is not known.
struct CostRange {
    std::optional<Money> low, expected, high;
    friend bool operator==(const CostRange&, const CostRange&) = default;
};

/// One line of the bill, per month. There are several for every component of a large design, so it holds only what its
/// amount follows from; the texts that explain it are made when somebody asks. It lives no longer than the catalog, the
/// price book and the table of transfer that it was made with.
struct CostLine {
    /// A line of the catalog.
    CostLine(NodeId component, const CostSpec& ofCatalog)
        : owner(component), id(ofCatalog.id), label(ofCatalog.label), spec(&ofCatalog)
    {
    }
    /// Data on a link.
    CostLine(NodeId component, LinkId onLink, Name lineId, std::string_view text)
        : owner(component), link(onLink), id(lineId), label(text)
    {
    }

    NodeId owner;               ///< component; for data on a link, its source
    std::optional<LinkId> link; ///< set when the line prices data on this link
    Name id;                    ///< of the line within its owner: "vcpu-on-demand", "transfer-lb-to-api"
    std::string_view label;     ///< English; the translation context is "catalog"
    CostStatus status = CostStatus::NotPriced;
    Name priceKey, region, unit;
    const PriceEntry* price = nullptr;               ///< lives as long as the price book; null when there is none
    std::array<std::optional<Quantity>, 3> quantity; ///< by Binding
    CostRange amount;
    const CostSpec* spec = nullptr;         ///< where the line comes from; null for data on a link
    double factor = 0;                      ///< of the link's data that is charged
    std::vector<const TransferRule*> facts; ///< that a transfer line rests on

    /// As in the catalog, or the part of the link's data that is charged.
    [[nodiscard]] std::string calculation() const;
    /// The facts that a transfer line rests on, each once; English, the translation context is "prices".
    [[nodiscard]] std::vector<std::string_view> notes() const;
    /// The calculation with its notes, in English.
    [[nodiscard]] std::string formula() const;
    /// Why there is no amount; without text when there is one.
    [[nodiscard]] Message problem() const;

    friend bool operator==(const CostLine& a, const CostLine& b)
    {
        return a.owner == b.owner && a.link == b.link && a.id == b.id && a.status == b.status &&
               a.priceKey == b.priceKey && a.region == b.region && a.quantity == b.quantity && a.amount == b.amount;
    }
};

/// What all lines need.
struct CostBasis {
    const PriceBook* prices = nullptr;
    const TransferTable* transfer = nullptr;
};

/// A sum of lines. It says 'at least' when lines are missing from it.
struct CostTotal {
    Money low = Money::zero(), expected = Money::zero(), high = Money::zero();
    std::size_t priced = 0, free = 0, missing = 0;

    [[nodiscard]] bool atLeast() const { return missing > 0; }
    /// Adds or (with `sign` −1) takes away a line. Amounts beyond Money's range stop at its end.
    void count(const CostLine& line, int sign = 1);
    friend bool operator==(const CostTotal&, const CostTotal&) = default;
};

/// The lines of one enabled node, drawn or derived, and of the data on the links that start there.
/// The reader's binding is changed while it runs and set back to Expected.
void priceNode(Reader& reader, NodeIndex node, const CostBasis& basis, std::vector<CostLine>& lines);

/// A usage figure that a line rests on.
struct UsageAssumption {
    Name property;
    std::string label, unit;
    Value low, expected, high;
    bool stated = false; ///< somebody set it; false = the catalog's assumption
};

/// Usage and scaling figures that the formula of a line names, for `cost --explain`.
[[nodiscard]] std::vector<UsageAssumption> assumptionsOf(const CostLine& line, Reader& reader);

/// Everything, sorted by owner and line.
[[nodiscard]] std::vector<CostLine> priceAll(Reader& reader, const CostBasis& basis);
[[nodiscard]] CostTotal totalOf(const std::vector<CostLine>& lines);

} // namespace zonedraft
