// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/id.h"

#include <map>
#include <string>
#include <vector>

namespace zonedraft {

/// Lines of an exported file that follow from a component, or from one property of it. Spans nest: a later, narrower
/// one says more about its lines than an earlier one around it.
struct LineOrigin {
    int firstLine = 1, lastLine = 1; ///< from 1, both included
    NodeId node;
    Name property{}; ///< empty: the component as a whole
};

/// A file of an export.
struct ExportedFile {
    std::string text;                ///< UTF-8, ends with a line end
    std::vector<LineOrigin> origins; ///< in order of `firstLine`
};

/// An export: relative path with '/' → file.
using ExportedFiles = std::map<std::string, ExportedFile>;

} // namespace zonedraft
