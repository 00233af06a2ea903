// SPDX-License-Identifier: GPL-3.0-or-later
// translation-texts FOLDER: prints every text of the catalog, the rules, the prices and the templates in a resource
// folder that people read, as JSON [{"context": …, "source": …}]. `translations/update` merges them into the .ts files.
#include "engine/catalog/catalog_texts.h"
#include "engine/cost/prices/price_texts.h"
#include "engine/document/template_texts.h"
#include "engine/live/knowledge.h"
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
    const auto loaded = zonedraft::Knowledge::load(zonedraft::openResourceFolder(argv[1]));
    if (!loaded) return fail(loaded.error());
    const zonedraft::Knowledge& known = **loaded;
    auto list = nlohmann::json::array();
    for (const auto& texts :
         {zonedraft::catalogTexts(*known.catalog()), zonedraft::ruleTexts(*known.rules()),
          zonedraft::priceTexts(known.prices(), known.transfer()), zonedraft::templateTexts(known.resources())})
        for (const zonedraft::Translatable& text : texts)
            list.push_back({{"context", text.context}, {"source", text.text}});
    fmt::print("{}\n", list.dump(1));
    return 0;
}
