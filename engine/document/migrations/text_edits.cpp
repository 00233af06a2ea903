// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/migrations/text_edits.h"

#include <algorithm>

namespace zonedraft {

TextEdits::TextEdits(std::string_view text) : m_text(text), m_lines{0}
{
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        m_lines.push_back(at + 1);
}

void TextEdits::replace(YamlNode scalar, std::string_view word)
{
    m_edits.push_back({scalar, std::string(word)});
}

std::expected<std::string, Error> TextEdits::apply() const
{
    std::vector<std::pair<std::size_t, const Edit*>> places;
    for (const Edit& edit : m_edits) {
        const SourcePosition where = edit.scalar.position();
        const auto line = static_cast<std::size_t>(where.line - 1);
        const std::size_t at =
            line < m_lines.size() ? m_lines[line] + static_cast<std::size_t>(where.column - 1) : m_text.size();
        places.emplace_back(at, &edit);
    }
    std::sort(places.begin(), places.end());
    std::string out;
    std::size_t done = 0;
    for (const auto& [at, edit] : places) {
        const std::string_view written = edit->scalar.text();
        const std::size_t quote = edit->scalar.quoted() ? 1 : 0;
        if (at < done || at + quote >= m_text.size() || m_text.substr(at + quote, written.size()) != written) {
            Error error =
                makeError(ErrorCode::BadInput,
                          ZD_NOOP("engine", "“%1” cannot be brought to the present format; write it as a plain word."),
                          {std::string(written)});
            error.position = edit->scalar.position();
            return std::unexpected(std::move(error));
        }
        out.append(m_text.substr(done, at - done)).append(edit->word);
        done = at + written.size() + 2 * quote;
    }
    out.append(m_text.substr(done));
    return out;
}

} // namespace zonedraft
