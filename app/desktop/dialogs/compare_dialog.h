// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/model/design.h"

#include <QDialog>

namespace zonedraft {

/// Shows what differs between the design in the window and the one on disk, change by change.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    CompareDialog(const Design& here, const Design& onDisk, const Catalog& catalog, QWidget* parent = nullptr);
};

/// A change in words: "ML API service: CPU 1024 → 2048". Empty for changes that only move things on the board.
[[nodiscard]] QStringList describeChange(const Change& change, const Design& before, const Catalog& catalog);

} // namespace zonedraft
