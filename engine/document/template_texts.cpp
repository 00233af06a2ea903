// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/template_texts.h"

#include "engine/base/name.h"
#include "engine/document/load.h"

#include <set>

namespace zonedraft {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Words with one space between them.
std::string joinedWords(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (!isSpace(c))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

} // namespace

std::string firstSentence(std::string_view notes)
{
    const std::string text = joinedWords(notes);
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        const bool ends = text[at] == '.' || text[at] == '!' || text[at] == '?';
        if (ends && text[at + 1] == ' ' && text[at + 2] >= 'A' && text[at + 2] <= 'Z') return text.substr(0, at + 1);
    }
    return text;
}

std::vector<Translatable> templateTexts(const ResourceSource& resources)
{
    std::set<std::string> texts;
    for (const std::string& path : resources.list("templates/")) {
        if (!path.ends_with(".zonedraft.yaml")) continue;
        const auto content = resources.read(path);
        if (!content) continue;
        const auto loaded = loadDesign(*content, path);
        if (!loaded) continue;
        texts.insert(loaded->design.title());
        texts.insert(firstSentence(loaded->design.notes()));
    }
    texts.erase("");
    std::vector<Translatable> out;
    for (const std::string& text : texts) out.push_back({kTemplateContext, Name(text).str()});
    return out;
}

} // namespace zonedraft
