// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"
#include "engine/catalog/catalog.h"

#include <QStandardItemModel>

namespace zonedraft {

/// Categories with the kinds that people draw. A search leaves those that match, without empty categories.
class PaletteModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, CategoryRole };

    PaletteModel(const Catalog& catalog, const IconSource& icons, QObject* parent = nullptr);

    /// Words that all have to occur in a kind's name, keywords or technical name; empty = everything.
    void search(const QString& text);
    /// The same content with the icons of another theme.
    void reload();

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Entry {
        const Kind* kind;
        QString name, haystack; ///< the haystack in lower case
    };
    [[nodiscard]] int rank(const Entry& entry, const QStringList& words) const;

    const IconSource& m_icons;
    std::vector<std::pair<Name, std::vector<Entry>>> m_categories;
    QString m_search;
};

} // namespace zonedraft
