// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalog_texts.h"

#include "engine/catalog/card_words.h"

#include <algorithm>
#include <set>

namespace zonedraft {
namespace {

class TextCollector {
public:
    void add(std::string_view text)
    {
        if (!text.empty()) m_texts.insert(text);
    }

    void add(const PropertySpec& spec)
    {
        add(spec.label);
        add(spec.help);
        add(spec.group);
        add(spec.unit);
        for (const Value& value : spec.values)
            if (value.isText() && isWordValue(*value.asText())) add(*value.asText());
        for (const PropertySpec& field : spec.fields) add(field);
    }

    void add(const std::vector<PropertySpec>& specs)
    {
        for (const PropertySpec& spec : specs) add(spec);
    }

    void add(const Kind& kind)
    {
        add(kind.label);
        add(kind.summary);
        add(kind.category.str());
        for (const std::string& keyword : kind.keywords) add(keyword);
        for (const std::string& text : CardWords(kind).texts()) add(Name(text).str()); // kept for the process
        add(kind.properties);
        for (const auto* links : {&kind.accepts, &kind.offers})
            for (const LinkSpec& link : *links) add(link.label);
        for (const CostSpec& line : kind.costs) {
            add(line.label);
            add(line.unit);
        }
    }

    [[nodiscard]] std::vector<Translatable> take() const
    {
        std::vector<Translatable> out;
        out.reserve(m_texts.size());
        for (const std::string_view text : m_texts) out.push_back({kCatalogContext, text});
        return out;
    }

private:
    std::set<std::string_view> m_texts;
};

} // namespace

bool isWordValue(std::string_view value)
{
    return value.size() > 1 &&
           std::all_of(value.begin(), value.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

std::vector<Translatable> catalogTexts(const Catalog& catalog)
{
    TextCollector collector;
    for (const auto& kind : catalog.kinds()) collector.add(*kind);
    for (const auto* specs : {&catalog.projectProperties(), &catalog.requirementProperties(), &catalog.loadProperties(),
                              &catalog.linkProperties(), &catalog.attestations()})
        collector.add(*specs);
    auto texts = collector.take();
    // A card of nothing but placeholders and punctuation says nothing in any language.
    std::erase_if(texts, [](const Translatable& one) { return !hasLetters(one.text); });
    return texts;
}

} // namespace zonedraft
