// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/palette/palette_model.h"

#include "app/desktop/panels/common/labels.h"
#include "canvas/actions/clipboard_edits.h"

#include <QMimeData>
#include <algorithm>

namespace zonedraft {
namespace {

QString haystackOf(const Kind& kind, const QString& name)
{
    QString out = name + QLatin1Char(' ') + QString::fromStdString(kind.label) + QLatin1Char(' ') +
                  QString::fromStdString(kind.name.str());
    for (const std::string& keyword : kind.keywords)
        out += QLatin1Char(' ') + QString::fromStdString(keyword) + QLatin1Char(' ') + catalogText(keyword);
    return out.toLower();
}

} // namespace

PaletteModel::PaletteModel(const Catalog& catalog, const IconSource& icons, QObject* parent)
    : QStandardItemModel(parent), m_icons(icons)
{
    for (const Name category : kindCategories()) m_categories.push_back({category, {}});
    for (const auto& kind : catalog.kinds()) {
        if (!kind->drawn) continue;
        auto category = std::find_if(m_categories.begin(), m_categories.end(),
                                     [&](const auto& entry) { return entry.first == kind->category; });
        if (category == m_categories.end())
            category = m_categories.insert(m_categories.end(), {kind->category, std::vector<Entry>{}});
        const QString name = catalogText(kind->label);
        category->second.push_back({kind.get(), name, haystackOf(*kind, name)});
    }
    for (auto& [category, entries] : m_categories)
        std::sort(entries.begin(), entries.end(),
                  [](const Entry& a, const Entry& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    reload();
}

int PaletteModel::rank(const Entry& entry, const QStringList& words) const
{
    for (const QString& word : words)
        if (!entry.haystack.contains(word)) return -1;
    return words.isEmpty() || entry.name.toLower().startsWith(words.first()) ? 0 : 1;
}

void PaletteModel::search(const QString& text)
{
    m_search = text.trimmed().toLower();
    reload();
}

void PaletteModel::reload()
{
    const QStringList words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    clear();
    for (const auto& [category, entries] : m_categories) {
        std::vector<std::pair<int, const Entry*>> found;
        for (const Entry& entry : entries)
            if (const int order = rank(entry, words); order >= 0) found.emplace_back(order, &entry);
        if (found.empty()) continue;
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        auto* heading = new QStandardItem(kindCategoryLabel(category));
        heading->setData(QString::fromStdString(category.str()), CategoryRole);
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const auto& [order, entry] : found) {
            auto* item = new QStandardItem(m_icons.kind(*entry->kind), entry->name);
            item->setData(QString::fromStdString(entry->kind->name.str()), KindRole);
            item->setToolTip(QStringLiteral("<p><b>%1</b><br>%2</p>")
                                 .arg(entry->name.toHtmlEscaped(), catalogText(entry->kind->summary).toHtmlEscaped()));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
            item->setData(catalogText(entry->kind->summary), Qt::AccessibleDescriptionRole);
            heading->appendRow(item);
        }
        appendRow(heading);
    }
}

QStringList PaletteModel::mimeTypes() const
{
    return {QString::fromLatin1(kKindMimeType)};
}

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    const QString kind = indexes.isEmpty() ? QString() : indexes.first().data(KindRole).toString();
    if (kind.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(kKindMimeType), kind.toUtf8());
    return data;
}

} // namespace zonedraft
