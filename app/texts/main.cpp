// SPDX-License-Identifier: GPL-3.0-or-later
// translation-texts FOLDER: prints every text of the catalog and the rules in a resource folder that people read, as
// JSON
// [{"context": …, "source": …}]. `translations/update` merges them into the .ts files.
#include "engine/catalog/catalog_texts.h"
#include "engine/rules/rule_texts.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

int main(int argc, char** argv)
{
    if (argc != 2) {
        fmt::print(stderr, "usage: translation-texts FOLDER\n");
        return 2;
    }
    const auto fail = [](const zonedraft::Error& error) {
        fmt::print(stderr, "{}\n", error.english());
        return 1;
    };
    const auto source = zonedraft::openResourceFolder(argv[1]);
    const auto catalog = zonedraft::Catalog::load(*source);
    if (!catalog) return fail(catalog.error());
    const auto rules = zonedraft::RuleSet::load(**catalog, *source);
    if (!rules) return fail(rules.error());
    auto list = nlohmann::json::array();
    for (const auto& texts : {zonedraft::catalogTexts(**catalog), zonedraft::ruleTexts(**rules)})
        for (const zonedraft::Translatable& text : texts)
            list.push_back({{"context", text.context}, {"source", text.text}});
    fmt::print("{}\n", list.dump(1));
    return 0;
}
