// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost/prices/price_book.h"

#include "engine/cost/prices/content_hash.h"
#include "engine/cost/prices/price_file.h"
#include "engine/cost/prices/price_gaps.h"
#include "engine/cost/prices/price_lines.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <unordered_map>

namespace zonedraft {
namespace {

constexpr std::string_view kCsv = ".csv";
/// CSV files of a price folder that are not prices of a region.
constexpr std::string_view kOtherTables[] = {"sources", "instances", "free-tier", "transfer", "unpriced"};

bool isOtherTable(std::string_view stem)
{
    return std::ranges::find(kOtherTables, stem) != std::end(kOtherTables);
}

/// What the paths of a folder's files begin with.
std::string prefixOf(const PriceFolder& folder)
{
    return folder.path.empty() ? std::string() : folder.path + "/";
}

/// Names of the regions (and `global`) that a folder has a file of.
std::vector<Name> regionFiles(const PriceFolder& folder)
{
    std::vector<Name> out;
    if (folder.resources == nullptr) return out;
    const std::string prefix = prefixOf(folder);
    for (const std::string& path : folder.resources->list(prefix)) {
        if (!path.starts_with(prefix) || !path.ends_with(kCsv)) continue;
        const std::string_view stem =
            std::string_view(path).substr(prefix.size(), path.size() - prefix.size() - kCsv.size());
        if (stem.empty() || stem.find('/') != std::string_view::npos || isOtherTable(stem)) continue;
        out.emplace_back(stem);
    }
    return out;
}

std::string filePath(const PriceFolder& folder, Name region)
{
    return prefixOf(folder) + region.str() + std::string(kCsv);
}

/// Reads the folder's file of a region; an empty result when there is none.
std::expected<PriceFile, Error> readRegion(const PriceFolder& folder, Name region, PriceOrigin origin,
                                           const PriceSources& sources)
{
    if (folder.resources == nullptr) return PriceFile{};
    const std::string path = filePath(folder, region);
    const auto text = folder.resources->read(path);
    if (!text) return PriceFile{};
    return parsePriceFile(*text, folder.resources->displayPath(path), region, origin, sources);
}

Error unitConflict(const PriceEntry& entry, const std::string& file, const PriceEntry& other)
{
    return makeError(ErrorCode::Conflict, ZD_NOOP("engine", "%1 is priced per %2 here and per %3 in %4."),
                     {entry.key.str(), entry.unit.str(), other.unit.str(), other.region.str()})
        .at(file, {entry.line, 1});
}

} // namespace

Name globalRegion()
{
    static const Name global("global");
    return global;
}

struct PriceBook::Data {
    using Table = std::unordered_map<Name, const PriceEntry*>;

    /// What is known of one region once it is read.
    struct Region {
        std::once_flag indexed;
        std::unique_ptr<PriceLines> lines;  ///< null when only the whole file may be read
        mutable std::atomic<int> asked = 0; ///< how often `lines` was
        std::atomic<bool> whole = false;    ///< the rest is there
        std::once_flag read;
        std::optional<Error> error;
        PriceFile shipped;
        PriceFile user;
        Table table; ///< with the global prices behind
    };

    PriceFolder shippedFolder;
    PriceFolder userFolder;
    PriceSources sources;
    PriceGaps gaps;
    std::vector<Name> regionNames;                    ///< sorted, without `global`
    mutable std::unordered_map<Name, Region> regions; ///< one per name and `global`; fixed after `open`
    std::once_flag hashed;
    std::expected<std::string, Error> hash = std::string();

    /// The user's rows replace shipped ones of their key; both must agree on the unit.
    static std::expected<void, Error> put(Table& table, const PriceFile& file)
    {
        for (const PriceEntry& entry : file.entries) {
            const auto [at, added] = table.try_emplace(entry.key, &entry);
            if (added) continue;
            if (at->second->unit != entry.unit) return std::unexpected(unitConflict(entry, file.file, *at->second));
            at->second = &entry;
        }
        return {};
    }

    std::optional<Error> readInto(Region& region, Name name, const Region* global) const
    {
        auto shipped = readRegion(shippedFolder, name, PriceOrigin::Shipped, sources);
        if (!shipped) return shipped.error();
        auto user = readRegion(userFolder, name, PriceOrigin::User, sources);
        if (!user) return user.error();
        region.shipped = std::move(*shipped);
        region.user = std::move(*user);
        region.table.reserve(region.shipped.entries.size() + region.user.entries.size() + 512);
        std::vector<const PriceFile*> layers; // the last one wins
        if (global != nullptr) layers.push_back(&global->shipped);
        layers.push_back(&region.shipped);
        if (global != nullptr) layers.push_back(&global->user);
        layers.push_back(&region.user);
        for (const PriceFile* layer : layers)
            if (auto fits = put(region.table, *layer); !fits) return fits.error();
        return std::nullopt;
    }

    /// The region, read; null when the book has no file of it.
    const Region* get(Name name) const
    {
        const auto found = regions.find(name);
        if (found == regions.end()) return nullptr;
        Region& region = found->second;
        std::call_once(region.read, [&] {
            const Region* global = name == globalRegion() ? nullptr : get(globalRegion());
            region.error = global != nullptr && global->error ? global->error : readInto(region, name, global);
            region.whole.store(true, std::memory_order_release);
        });
        return &region;
    }

    /// A region of which single keys can be looked up, and are worth it: few have been so far.
    const Region* withLines(Name name) const
    {
        constexpr int kFew = 1000; // from here on reading the whole file costs less
        const auto found = regions.find(name);
        if (found == regions.end() || !shippedFolder.resources || userFolder.resources) return nullptr;
        Region& region = found->second;
        if (region.whole.load(std::memory_order_acquire)) return nullptr;
        std::call_once(region.indexed, [&] {
            const std::string path = filePath(shippedFolder, name);
            const auto text = shippedFolder.resources->read(path);
            if (text && shippedFolder.resources->read(path + std::string(kCheckedPricesSuffix)))
                region.lines = PriceLines::of(*text, shippedFolder.resources->displayPath(path), name, sources);
        });
        return region.lines && region.asked.fetch_add(1, std::memory_order_relaxed) < kFew ? &region : nullptr;
    }

    /// The entry of a key without reading whole files; nothing when they have to be read.
    std::optional<const PriceEntry*> findLine(Name name, Name key) const
    {
        for (const Name where : {name, globalRegion()}) {
            if (!regions.contains(where)) continue;
            const Region* region = withLines(where);
            const auto entry = region != nullptr ? region->lines->find(key) : std::nullopt;
            if (!entry || *entry != nullptr) return entry;
        }
        return nullptr;
    }

    /// The region's table, or the global one for a region without a file.
    const Region& getOrGlobal(Name name) const
    {
        const Region* region = get(name);
        return region != nullptr ? *region : *get(globalRegion());
    }
};

PriceBook::PriceBook(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
PriceBook::PriceBook(PriceBook&&) noexcept = default;
PriceBook& PriceBook::operator=(PriceBook&&) noexcept = default;
PriceBook::~PriceBook() = default;

std::expected<PriceBook, Error> PriceBook::open(PriceFolder shipped, PriceFolder user)
{
    auto data = std::make_unique<Data>();
    data->shippedFolder = std::move(shipped);
    data->userFolder = std::move(user);
    for (const PriceFolder* folder : {&data->shippedFolder, &data->userFolder}) {
        if (folder->resources == nullptr) continue;
        const std::string path = prefixOf(*folder) + "sources.csv";
        const std::string shown = folder->resources->displayPath(path);
        const auto text = folder->resources->read(path);
        if (!text && folder == &data->userFolder) continue;
        if (!text)
            return std::unexpected(
                makeError(ErrorCode::NotFound, ZD_NOOP("engine", "The price book has no list of its sources."))
                    .at(shown));
        if (auto read = parsePriceSources(*text, shown, data->sources); !read) return std::unexpected(read.error());
    }
    if (data->shippedFolder.resources != nullptr) {
        const std::string path = prefixOf(data->shippedFolder) + "unpriced.csv";
        if (const auto text = data->shippedFolder.resources->read(path)) {
            auto gaps = PriceGaps::parse(*text, data->shippedFolder.resources->displayPath(path));
            if (!gaps) return std::unexpected(gaps.error());
            data->gaps = std::move(*gaps);
        }
    }
    data->regions.try_emplace(globalRegion());
    for (const PriceFolder* folder : {&data->shippedFolder, &data->userFolder})
        for (const Name region : regionFiles(*folder)) data->regions.try_emplace(region);
    for (const auto& [name, region] : data->regions)
        if (name != globalRegion()) data->regionNames.push_back(name);
    std::ranges::sort(data->regionNames);
    if (data->withLines(globalRegion()) == nullptr)
        if (const auto* global = data->get(globalRegion()); global->error) return std::unexpected(*global->error);
    return PriceBook(std::move(data));
}

std::expected<void, Error> PriceBook::load(Name region) const
{
    if (const auto& read = m_data->getOrGlobal(region); read.error) return std::unexpected(*read.error);
    return {};
}

std::expected<void, Error> PriceBook::loadAll() const
{
    Data::Table seen;
    for (const Name name : m_data->regionNames) {
        if (auto read = load(name); !read) return read;
        const Data::Region& region = *m_data->get(name);
        for (const PriceFile* file : {&region.shipped, &region.user})
            for (const PriceEntry& entry : file->entries) {
                const auto [at, added] = seen.try_emplace(entry.key, &entry);
                if (!added && at->second->unit != entry.unit)
                    return std::unexpected(unitConflict(entry, file->file, *at->second));
            }
    }
    return {};
}

const PriceEntry* PriceBook::find(Name region, Name key) const
{
    if (const auto entry = m_data->findLine(region, key)) return *entry;
    const Data::Region& read = m_data->getOrGlobal(region);
    if (read.error) return nullptr;
    const auto found = read.table.find(key);
    return found == read.table.end() ? nullptr : found->second;
}

PriceLookup PriceBook::lookup(Name region, Name key) const
{
    if (const auto entry = m_data->findLine(region, key); entry && *entry != nullptr)
        return {PriceStatus::Found, *entry};
    else if (!entry && m_data->getOrGlobal(region).error)
        return {PriceStatus::Unreadable, nullptr};
    if (const PriceEntry* entry = find(region, key)) return {PriceStatus::Found, entry};
    const bool elsewhere =
        std::ranges::any_of(m_data->regionNames, [&](Name other) { return find(other, key) != nullptr; });
    if (!elsewhere) return {PriceStatus::UnknownKey, nullptr};
    if (m_data->gaps.contain(region, key)) return {PriceStatus::UnknownKey, nullptr};
    return {!m_data->regions.contains(region) ? PriceStatus::UnknownRegion : PriceStatus::NotSoldInRegion, nullptr};
}

const std::vector<Name>& PriceBook::regions() const noexcept
{
    return m_data->regionNames;
}

std::vector<const PriceEntry*> PriceBook::entries(Name region) const
{
    std::vector<const PriceEntry*> out;
    const Data::Region& read = m_data->getOrGlobal(region);
    if (read.error) return out;
    out.reserve(read.table.size());
    for (const auto& [key, entry] : read.table) out.push_back(entry);
    std::ranges::sort(out, {}, [](const PriceEntry* entry) { return entry->key; });
    return out;
}

std::expected<std::string, Error> PriceBook::contentHash() const
{
    std::call_once(m_data->hashed, [this] {
        ContentHash hash;
        for (const PriceFolder* folder : {&m_data->shippedFolder, &m_data->userFolder}) {
            if (folder->resources == nullptr) continue;
            const std::string prefix = prefixOf(*folder);
            for (const std::string& path : folder->resources->list(prefix))
                if (path.ends_with(kCsv))
                    if (const auto text = folder->resources->read(path)) {
                        hash.add(std::string_view(path).substr(prefix.size()));
                        hash.add(*text);
                    }
            hash.add({}); // shipped and own files of one name are different books
        }
        m_data->hash = hash.finish();
    });
    return m_data->hash;
}

std::expected<std::string, Error> PriceBook::date() const
{
    if (auto read = loadAll(); !read) return std::unexpected(read.error());
    std::string_view newest;
    const auto look = [&](const PriceFile& file) {
        for (const PriceEntry& entry : file.entries)
            if (entry.asOf != std::string_view("undated") && !entry.key.str().starts_with("free."))
                newest = std::max<std::string_view>(newest, entry.asOf.str());
    };
    for (const auto& [name, region] : m_data->regions) {
        look(region.shipped);
        look(region.user);
    }
    return std::string(newest);
}

} // namespace zonedraft
