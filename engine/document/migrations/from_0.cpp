// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/migrations/migrations.h"
#include "engine/document/migrations/text_edits.h"

namespace zonedraft {
namespace {

void renameKinds(TextEdits& edits, YamlNode items)
{
    for (const auto& [id, fields] : items.entries())
        for (const auto& [key, value] : fields.entries())
            if (key.text() == "type") edits.replace(key, "kind");
}

} // namespace

std::expected<std::string, Error> migrateFrom0(std::string_view text, YamlNode root)
{
    TextEdits edits(text);
    for (const auto& [key, value] : root.entries()) {
        if (key.text() == "version") {
            edits.replace(key, "zonedraft");
            edits.replace(value, "1");
        } else if (key.text() == "components") {
            edits.replace(key, "nodes");
            renameKinds(edits, value);
        } else if (key.text() == "links") {
            renameKinds(edits, value);
        }
    }
    return edits.apply();
}

} // namespace zonedraft
