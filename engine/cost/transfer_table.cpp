// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/transfer_table.h"

#include "engine/cost/prices/csv_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace zonedraft {
namespace {

enum Column : std::size_t { Charge, From, To, Where, Direction, Key, Times, Note, Source, ColumnCount };

constexpr std::string_view kAny = "any";
constexpr std::string_view kLocalities[] = {"same_zone", "cross_zone", "same_region", "cross_region", "internet"};

template <class Value, std::size_t N>
std::optional<Value> oneOf(const std::array<std::pair<std::string_view, Value>, N>& choices, std::string_view text)
{
    for (const auto& [name, value] : choices)
        if (name == text) return value;
    return std::nullopt;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

bool fits(Name pattern, Name category)
{
    return pattern == category || pattern == kAny;
}

} // namespace

Name TransferRule::key(const TransferPlace& place) const
{
    if (keyPattern.find('{') == std::string::npos) return Name(keyPattern);
    std::string text = keyPattern;
    replaceAll(text, "{edge}", place.edge);
    replaceAll(text, "{from_region}", place.fromRegion);
    replaceAll(text, "{to_region}", place.toRegion);
    return Name(text);
}

std::expected<TransferTable, Error> TransferTable::parse(std::string_view text, std::string file)
{
    static constexpr std::array<std::pair<std::string_view, TransferCharge>, 2> charges{
        {{"transfer", TransferCharge::Transfer}, {"processing", TransferCharge::Processing}}};
    static constexpr std::array<std::pair<std::string_view, TransferDirection>, 3> directions{
        {{"request", TransferDirection::Request},
         {"response", TransferDirection::Response},
         {"both", TransferDirection::Both}}};

    CsvReader reader(text, std::move(file));
    if (auto header = reader.readHeader("charge,from,to,locality,direction,key,times,note,source"); !header)
        return std::unexpected(header.error());
    TransferTable table;
    std::array<std::string_view, ColumnCount> fields;
    const auto fail = [&](Column column, Translatable message) {
        return std::unexpected(
            reader.errorAt(fields[column], makeError(ErrorCode::BadInput, message, {std::string(fields[column])})));
    };
    while (true) {
        const auto more = reader.next(fields);
        if (!more) return std::unexpected(more.error());
        if (!*more) return table;
        const auto charge = oneOf(charges, fields[Charge]);
        if (!charge) return fail(Charge, ZD_NOOP("engine", "“%1” is not a charge: write transfer or processing."));
        const auto direction = oneOf(directions, fields[Direction]);
        if (!direction)
            return fail(Direction, ZD_NOOP("engine", "“%1” is not a direction: write request, response or both."));
        if (fields[Where] != kAny && std::ranges::find(kLocalities, fields[Where]) == std::end(kLocalities))
            return fail(Where, ZD_NOOP("engine", "“%1” is not a locality."));
        for (const Column column : {From, To, Key, Source})
            if (fields[column].empty())
                return fail(column, ZD_NOOP("engine", "A field of the transfer table is empty."));
        int times = 0;
        const char* const end = fields[Times].data() + fields[Times].size();
        if (const auto [at, failed] = std::from_chars(fields[Times].data(), end, times);
            failed != std::errc{} || at != end || times < 1 || times > 9)
            return fail(Times, ZD_NOOP("engine", "“%1” is not a number of times: write 1 to 9."));
        table.m_rules.push_back({*charge, Name(fields[From]), Name(fields[To]), Name(fields[Where]), *direction,
                                 std::string(fields[Key]), times, std::string(fields[Note]), Name(fields[Source]),
                                 reader.line()});
    }
}

std::vector<const TransferRule*> TransferTable::match(Name from, Name to, Locality locality,
                                                      TransferDirection direction) const
{
    const std::string_view where = kLocalities[static_cast<std::size_t>(locality)];
    std::vector<const TransferRule*> found;
    for (const TransferCharge charge : {TransferCharge::Transfer, TransferCharge::Processing}) {
        const auto rule = std::ranges::find_if(m_rules, [&](const TransferRule& r) {
            return r.charge == charge && fits(r.from, from) && fits(r.to, to) &&
                   (r.locality == where || r.locality == kAny) &&
                   (r.direction == direction || r.direction == TransferDirection::Both);
        });
        if (rule != m_rules.end()) found.push_back(&*rule);
    }
    return found;
}

} // namespace zonedraft
