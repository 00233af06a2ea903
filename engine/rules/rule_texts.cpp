// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/rule_texts.h"

#include <set>

namespace zonedraft {

std::vector<Translatable> ruleTexts(const RuleSet& rules)
{
    std::set<std::string_view> texts;
    const auto add = [&](const TextTemplatePtr& text) {
        if (text) texts.insert(text->translatable());
    };
    for (const auto& rule : rules.rules()) {
        add(rule->title);
        add(rule->unknownTitle);
        add(rule->detail);
        texts.insert(rule->rationale);
        texts.insert(rule->category.str());
        for (const FixSpec& fix : rule->fixes) {
            add(fix.label);
            for (const FixQuestion& question : fix.questions) texts.insert(question.text);
        }
    }
    std::vector<Translatable> out;
    out.reserve(texts.size());
    for (const std::string_view text : texts) out.push_back({kRuleContext, text});
    return out;
}

} // namespace zonedraft
