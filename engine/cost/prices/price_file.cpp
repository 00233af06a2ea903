// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/price_file.h"

#include "engine/cost/prices/csv_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>

namespace zonedraft {
namespace {

enum Column : std::size_t { Key, Unit, Usd, From, To, Source, AsOf, ColumnCount };
using Fields = std::array<std::string_view, ColumnCount>;

/// A row as read; grouped into entries when all are there.
struct Row {
    std::string_view key;
    std::string_view unit;
    std::string_view source;
    std::string_view asOf;
    PriceTier tier;
    int line;
    bool flat;
};

/// Few texts repeat in thousands of rows: keeps the pool's lock out of the loop.
class RecentNames {
public:
    Name operator()(std::string_view text)
    {
        const auto first = static_cast<unsigned char>(text.front());
        const auto last = static_cast<unsigned char>(text.back());
        Slot& slot = m_slots[(text.size() * 31 + first * 7U + last) % m_slots.size()];
        if (slot.text != text) slot = {text, Name(text)};
        return slot.name;
    }

private:
    struct Slot {
        std::string_view text;
        Name name;
    };
    std::array<Slot, 64> m_slots{};
};

/// A tier limit: a decimal with at most six digits after the point.
std::optional<Quantity> parseLimit(std::string_view text)
{
    std::int64_t whole = 0;
    const char* const end = text.data() + text.size();
    const auto [at, failed] = std::from_chars(text.data(), end, whole);
    if (failed != std::errc{} || whole < 0 || whole > std::numeric_limits<std::int64_t>::max() / 1'000'000 - 1)
        return std::nullopt;
    std::int64_t millionths = whole * 1'000'000;
    if (at == end) return Quantity::millionths(millionths);
    if (*at != '.' || end - at < 2 || end - at > 7) return std::nullopt;
    std::int64_t unit = 100'000;
    for (const char* digit = at + 1; digit != end; ++digit, unit /= 10) {
        if (*digit < '0' || *digit > '9') return std::nullopt;
        millionths += (*digit - '0') * unit;
    }
    return Quantity::millionths(millionths);
}

/// YYYY-MM-DD with a month of 1 to 12 and a day of 1 to 31, or `undated`.
bool isDate(std::string_view text)
{
    if (text == "undated") return true;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < '0' || text[i] > '9') return false;
    const int month = (text[5] - '0') * 10 + (text[6] - '0');
    const int day = (text[8] - '0') * 10 + (text[9] - '0');
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

Error bad(Translatable text, std::string_view argument)
{
    return makeError(ErrorCode::BadInput, text, {std::string(argument)});
}

std::expected<Row, Error> readRow(const Fields& fields, const CsvReader& reader)
{
    const auto fail = [&](Column column, Translatable text) {
        return std::unexpected(reader.errorAt(fields[column], bad(text, fields[column])));
    };
    if (fields[Key].empty()) return fail(Key, ZD_NOOP("engine", "The key is missing."));
    if (fields[Unit].empty()) return fail(Unit, ZD_NOOP("engine", "The unit is missing."));
    const auto price = UnitPrice::parse(fields[Usd]);
    if (!price) return std::unexpected(reader.errorAt(fields[Usd], price.error()));
    if (!isDate(fields[AsOf]))
        return fail(AsOf, ZD_NOOP("engine", "“%1” is not a date: write YYYY-MM-DD, or undated."));

    Row row{fields[Key],
            fields[Unit],
            fields[Source],
            fields[AsOf],
            {Quantity::millionths(0), std::nullopt, *price},
            reader.line(),
            fields[From].empty() && fields[To].empty()};
    if (row.flat) return row;
    const auto from = parseLimit(fields[From]);
    if (!from)
        return fail(
            From, ZD_NOOP("engine", "“%1” is not the lower end of a tier: write a number, or leave both ends blank."));
    row.tier.from = *from;
    if (fields[To] == "inf") return row;
    row.tier.to = parseLimit(fields[To]);
    if (!row.tier.to) return fail(To, ZD_NOOP("engine", "“%1” is not the upper end of a tier: write a number or inf."));
    if (*row.tier.to <= row.tier.from) return fail(To, ZD_NOOP("engine", "The tier ends at %1, before it begins."));
    return row;
}

Error atLine(const std::string& file, int line, Translatable text, std::vector<std::string> arguments)
{
    return makeError(ErrorCode::BadInput, text, std::move(arguments)).at(file, {line, 1});
}

/// What two neighbouring rows of one key must satisfy.
std::expected<void, Error> checkNeighbours(const Row& a, const Row& b, const std::string& file)
{
    const auto fail = [&](Translatable text, std::string detail = {}) {
        return std::unexpected(
            atLine(file, b.line, text, {std::string(b.key), std::to_string(a.line), std::move(detail)}));
    };
    if (a.flat || b.flat || a.tier.from == b.tier.from)
        return fail(ZD_NOOP("engine", "%1 has this price already on line %2."));
    if (!a.tier.to || *a.tier.to > b.tier.from)
        return fail(ZD_NOOP("engine", "This tier of %1 overlaps the one on line %2."));
    if (*a.tier.to < b.tier.from)
        return fail(ZD_NOOP("engine", "Between this tier of %1 and the one on line %2 there is a gap from %3 on."),
                    a.tier.to->text());
    if (a.unit != b.unit) return fail(ZD_NOOP("engine", "The unit of %1 differs from line %2."));
    if (a.source != b.source || a.asOf != b.asOf)
        return fail(ZD_NOOP("engine", "Source and date of %1 differ from line %2."));
    return {};
}

/// The rows' views live as long as the text and the reader.
std::expected<std::vector<Row>, Error> readRows(std::string_view text, CsvReader& reader)
{
    if (auto header = reader.readHeader("key,unit,usd,tier_from,tier_to,source,as_of"); !header)
        return std::unexpected(header.error());
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(std::ranges::count(text, '\n')));
    Fields fields;
    while (true) {
        const auto more = reader.next(fields);
        if (!more) return std::unexpected(more.error());
        if (!*more) return rows;
        auto row = readRow(fields, reader);
        if (!row) return std::unexpected(std::move(row.error()));
        rows.push_back(*row);
    }
}

} // namespace

std::expected<void, Error> parsePriceSources(std::string_view text, std::string file, PriceSources& sources)
{
    CsvReader reader(text, std::move(file));
    if (auto header = reader.readHeader("id,title,version,note"); !header) return header;
    std::array<std::string_view, 4> fields;
    while (true) {
        const auto more = reader.next(fields);
        if (!more) return std::unexpected(more.error());
        if (!*more) return {};
        const auto& [id, title, version, note] = fields;
        if (id.empty() || title.empty())
            return std::unexpected(reader.errorAt(id, bad(ZD_NOOP("engine", "A source needs an id and a title."), {})));
        sources.insert_or_assign(Name(id),
                                 PriceSource{Name(id), std::string(title), std::string(version), std::string(note)});
    }
}

std::expected<PriceFile, Error> parsePriceFile(std::string_view text, std::string file, Name region, PriceOrigin origin,
                                               const PriceSources& sources)
{
    CsvReader reader(text, file);
    auto read = readRows(text, reader);
    if (!read) return std::unexpected(std::move(read.error()));
    std::vector<Row>& rows = *read;
    const auto before = [](const Row& a, const Row& b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : a.tier.from < b.tier.from;
    };
    if (!std::ranges::is_sorted(rows, before)) std::ranges::stable_sort(rows, before);

    PriceFile out;
    out.file = std::move(file);
    out.tiers.reserve(rows.size()); // entries keep spans: no reallocation below
    RecentNames recent;
    std::string_view lastSource;
    const PriceSource* source = nullptr;
    for (std::size_t at = 0; at < rows.size();) {
        const Row& first = rows[at];
        const std::size_t begin = out.tiers.size();
        for (std::size_t start = at; at < rows.size() && rows[at].key == first.key; ++at) {
            if (at > start)
                if (auto fits = checkNeighbours(rows[at - 1], rows[at], out.file); !fits)
                    return std::unexpected(std::move(fits.error()));
            out.tiers.push_back(rows[at].tier);
        }
        if (source == nullptr || first.source != lastSource) {
            const auto found = sources.find(Name(first.source));
            if (found == sources.end())
                return std::unexpected(atLine(out.file, first.line,
                                              ZD_NOOP("engine", "The source “%1” is not listed in sources.csv."),
                                              {std::string(first.source)}));
            source = &found->second;
            lastSource = first.source;
        }
        out.entries.push_back({Name(first.key), recent(first.unit), region, recent(first.asOf), source, origin,
                               first.line, std::span(out.tiers).subspan(begin)});
    }
    return out;
}

} // namespace zonedraft
