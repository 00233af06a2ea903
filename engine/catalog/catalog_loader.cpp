// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/threads/parallel.h"
#include "engine/base/yaml/yaml_binary.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/kind_reader.h"
#include "engine/catalog/property_reader.h"

#include <algorithm>
#include <map>

namespace zonedraft {
namespace {

constexpr YamlLimits kFileLimits{std::size_t{1} << 20, 32, 100'000};
constexpr std::string_view kFolder = "catalog/";
constexpr std::string_view kProjectFile = "catalog/project.yaml";

/// One catalog file while the catalog is read.
struct CatalogFile {
    std::string shown; ///< the path as errors show it
    std::string path;
    const ResourceSource* source;
    bool fromUser;
    bool isProject;
    std::optional<YamlDocument> document;
    FirstError error;
    std::unique_ptr<Kind> kind; ///< null for the project file, and when the kind was replaced
};

} // namespace

/// Reads all files first, then what needs to know every kind.
class CatalogLoader {
public:
    CatalogLoader() : m_catalog(std::make_shared<Catalog>()) {}

    void addSource(const ResourceSource& source, bool fromUser)
    {
        for (const std::string& path : source.list(kFolder)) {
            if (!path.ends_with(".yaml")) continue;
            const std::string shown = source.displayPath(path);
            m_files.push_back(std::make_unique<CatalogFile>(
                CatalogFile{shown, path, &source, fromUser, path == kProjectFile, {}, FirstError(shown), nullptr}));
        }
    }

    void run()
    {
        eachInParallel(m_files.size(), [this](std::size_t i) { read(*m_files[i]); });
        for (const auto& file : m_files)
            if (file->isProject && !file->error.failed()) readProject(*file);
        settleNames();
        for (const auto& file : m_files)
            if (file->isProject && !file->error.failed()) connectLinks(*file);
        for (const auto& file : m_files)
            if (!file->error.failed() && m_own.contains(file.get()))
                KindReader(file->error).connect(file->document->root(), *m_own.at(file.get()), *m_catalog);
    }

    [[nodiscard]] std::vector<Error> problems() const
    {
        std::vector<Error> out;
        for (const auto& file : m_files)
            if (file->error.failed()) out.push_back(*file->error.error());
        std::sort(out.begin(), out.end(), [](const Error& a, const Error& b) { return a.file < b.file; });
        return out;
    }

    [[nodiscard]] std::shared_ptr<const Catalog> take() { return m_catalog; }

private:
    /// Reads a file by itself. Several are read at a time.
    static void read(CatalogFile& file)
    {
        auto document = readYaml(*file.source, file.path, kFileLimits);
        if (!document) {
            file.error.report(document.error());
            return;
        }
        file.document = std::move(*document);
        if (file.isProject) return;
        file.kind = std::make_unique<Kind>();
        file.kind->file = file.shown;
        file.kind->fromUser = file.fromUser;
        KindReader(file.error).read(file.document->root(), *file.kind);
    }

    /// One kind per name: the user's before the shipped one; then the catalog owns them, sorted.
    void settleNames()
    {
        std::map<Name, CatalogFile*> chosen; // sorted by name
        for (const auto& file : m_files) {
            // A kind with an error is still one that others may name: its error is reported, not theirs.
            if (!file->kind || file->kind->name.empty()) continue;
            const auto [at, fresh] = chosen.emplace(file->kind->name, file.get());
            if (fresh) continue;
            if (at->second->fromUser == file->fromUser)
                file->error.report(file->document->root().find("kind")->position(),
                                   ZD_NOOP("engine", "The kind %1 is defined twice: here and in %2."),
                                   {file->kind->name.str(), at->second->shown});
            else
                at->second = file.get(); // the user's files come last
        }
        for (const auto& [name, file] : chosen) {
            Kind* kind = file->kind.get();
            kind->nameValue = Value(name);
            kind->index = static_cast<std::uint16_t>(m_catalog->m_kinds.size());
            m_catalog->m_byName.emplace(name, kind);
            m_catalog->m_kinds.push_back(std::move(file->kind));
            m_own.emplace(file, kind);
        }
    }

    void readProject(CatalogFile& file)
    {
        const YamlFields fields(file.document->root(), file.error);
        if (file.error.failed()) return;
        fields.only({"schema", "project", "requirements", "load", "links", "attestations"});
        const auto section = [&](const char* key, std::vector<PropertySpec>& target) {
            const auto node = fields.find(key);
            if (!node) return;
            for (PropertySpec& spec : PropertyReader(file.error).readAll(*node)) {
                const auto same = std::find_if(target.begin(), target.end(),
                                               [&](const PropertySpec& one) { return one.name == spec.name; });
                if (same == target.end())
                    target.push_back(std::move(spec));
                else
                    *same = std::move(spec); // the user's own
            }
        };
        section("project", m_catalog->m_project);
        section("requirements", m_catalog->m_requirements);
        section("load", m_catalog->m_load);
        section("links", m_catalog->m_link);
        section("attestations", m_catalog->m_attestations);
        m_catalog->m_linkSlots.clear();
        for (std::size_t i = 0; i < m_catalog->m_link.size(); ++i)
            m_catalog->m_linkSlots.emplace(m_catalog->m_link[i].name, static_cast<Slot>(i));
    }

    /// Reads the expressions of what a file says about links, now that their names are known.
    void connectLinks(CatalogFile& file)
    {
        const auto links = file.document->root().find("links");
        if (!links) return;
        std::vector<Slot> slots;
        std::vector<PropertySpec> specs;
        for (const auto& [key, node] : links->entries()) {
            slots.push_back(m_catalog->m_linkSlots.at(Name(key.text())));
            specs.push_back(m_catalog->m_link[slots.back()]);
        }
        ExpressionContext context;
        context.selfIsLink = true;
        context.catalog = m_catalog.get();
        PropertyReader(file.error).readExpressions(*links, specs, context);
        for (std::size_t i = 0; i < slots.size(); ++i) m_catalog->m_link[slots[i]] = std::move(specs[i]);
    }

    std::shared_ptr<Catalog> m_catalog;
    std::vector<std::unique_ptr<CatalogFile>> m_files;
    std::map<const CatalogFile*, Kind*> m_own; ///< kinds that are in the catalog, still to be connected
};

std::expected<std::shared_ptr<const Catalog>, Error> Catalog::load(const ResourceSource& shipped,
                                                                   const ResourceSource* user)
{
    CatalogLoader loader;
    loader.addSource(shipped, false);
    if (user) loader.addSource(*user, true);
    loader.run();
    if (auto problems = loader.problems(); !problems.empty()) return std::unexpected(std::move(problems.front()));
    return loader.take();
}

std::vector<Error> Catalog::problems(const ResourceSource& shipped, const ResourceSource* user)
{
    CatalogLoader loader;
    loader.addSource(shipped, false);
    if (user) loader.addSource(*user, true);
    loader.run();
    return loader.problems();
}

} // namespace zonedraft
