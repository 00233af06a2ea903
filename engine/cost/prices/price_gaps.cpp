// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/price_gaps.h"

#include "engine/cost/prices/csv_reader.h"
#include "engine/cost/wildcards.h"

#include <algorithm>
#include <array>

namespace zonedraft {

std::expected<PriceGaps, Error> PriceGaps::parse(std::string_view text, std::string file)
{
    CsvReader reader(text, std::move(file));
    if (auto header = reader.readHeader("key,regions,reason"); !header) return std::unexpected(header.error());
    PriceGaps out;
    std::array<std::string_view, 3> fields;
    while (true) {
        const auto more = reader.next(fields);
        if (!more) return std::unexpected(more.error());
        if (!*more) return out;
        auto [key, regions, reason] = fields;
        if (key.empty() || regions.empty() || reason.empty())
            return std::unexpected(reader.errorAt(
                key, makeError(ErrorCode::BadInput,
                               ZD_NOOP("engine", "A missing price needs a key, its regions and a reason."))));
        Gap gap{std::string(key), {}, std::string(reason), reader.line()};
        while (!regions.empty() && regions != "*") {
            const std::string_view region = regions.substr(0, regions.find(' '));
            if (!region.empty()) gap.regions.emplace_back(region);
            regions.remove_prefix(std::min(region.size() + 1, regions.size()));
        }
        out.m_gaps.push_back(std::move(gap));
    }
}

bool PriceGaps::contain(Name region, Name key) const
{
    return std::ranges::any_of(m_gaps, [&](const Gap& gap) {
        return fitsWildcards(gap.key, key.str()) &&
               (gap.regions.empty() || std::ranges::find(gap.regions, region) != gap.regions.end());
    });
}

} // namespace zonedraft
