// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/name.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// How far apart the two ends of a hop are.
enum class Locality : std::uint8_t { SameZone, CrossZone, SameRegion, CrossRegion, Internet };

enum class TransferCharge : std::uint8_t {
    Transfer,   ///< for carrying data from one place to another
    Processing, ///< for passing a gateway or an endpoint
};

enum class TransferDirection : std::uint8_t {
    Request,  ///< data that the link's source sends
    Response, ///< data that its target sends back
    Both,
};

/// What the key of a rule may depend on.
struct TransferPlace {
    std::string_view edge;       ///< `united-states`, `europe` …: the region of the edge location
    std::string_view fromRegion; ///< of the link's source
    std::string_view toRegion;   ///< of its target
};

/// One fact: what data between two categories of components costs.
struct TransferRule {
    TransferCharge charge = TransferCharge::Transfer;
    Name from; ///< category, or `any`
    Name to;
    Name locality; ///< as written: same_zone … internet, or `any`
    TransferDirection direction = TransferDirection::Both;
    std::string keyPattern; ///< price key, with {edge}, {from_region} or {to_region} to be filled in
    int times = 1;          ///< how often the unit price is paid per GB
    std::string note;
    Name source; ///< id in sources.csv
    int line = 0;

    [[nodiscard]] Name key(const TransferPlace& place) const;
    [[nodiscard]] bool isFree() const { return keyPattern.starts_with("free."); }
};

/// The table of facts behind the price of data on a link.
class TransferTable {
public:
    /// Reads `charge,from,to,locality,direction,key,times,note,source`.
    /// @error BadInput with file, line and column
    [[nodiscard]] static std::expected<TransferTable, Error> parse(std::string_view text, std::string file);

    /// The first rule that fits, one per charge at most. Without a transfer rule the hop's price is not known.
    /// @param direction  Request or Response
    [[nodiscard]] std::vector<const TransferRule*> match(Name from, Name to, Locality locality,
                                                         TransferDirection direction) const;
    [[nodiscard]] const std::vector<TransferRule>& rules() const noexcept { return m_rules; }

private:
    std::vector<TransferRule> m_rules;
};

} // namespace zonedraft
