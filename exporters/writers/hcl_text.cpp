// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/writers/hcl_text.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>

namespace zonedraft {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// Takes one code point off the front of `text`; malformed bytes are taken one by one as U+FFFD.
char32_t takeCodePoint(std::string_view& text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte(0);
    const std::size_t size = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    char32_t code = size == 1 ? lead : size == 0 ? 0 : lead & (0x7FU >> size);
    bool good = size != 0 && size <= text.size();
    for (std::size_t i = 1; good && i < size; ++i) {
        good = (byte(i) & 0xC0U) == 0x80;
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    good = good && code >= kSmallest[size] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    text.remove_prefix(good ? size : 1);
    return good ? code : kReplacement;
}

/// Signs that would be read otherwise than they look: control characters, line separators, marks of direction, byte
/// order.
bool mustBeNamed(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF ||
           (code & 0xFFFEU) == 0xFFFE;
}

void appendNamed(std::string& out, char32_t code)
{
    out += code <= 0xFFFF ? fmt::format("\\u{:04x}", static_cast<std::uint32_t>(code))
                          : fmt::format("\\U{:08x}", static_cast<std::uint32_t>(code));
}

void appendPlain(std::string& out, char32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    const int extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr unsigned char kLead[] = {0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(kLead[extra] | (code >> (6U * static_cast<unsigned>(extra))));
    for (int i = extra - 1; i >= 0; --i)
        out += static_cast<char>(0x80U | ((code >> (6U * static_cast<unsigned>(i))) & 0x3FU));
}

void appendEscaped(std::string& out, char32_t code)
{
    switch (code) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    if (mustBeNamed(code))
        appendNamed(out, code);
    else
        appendPlain(out, code);
}

/// `${` and `%{` start templates and are written `$${` and `%%{`; a run of such signs before the bracket is named
/// instead, since `$$${` would be ambiguous.
void appendTemplateStart(std::string& out, char sign, std::size_t run)
{
    for (std::size_t i = 1; i < run; ++i) appendNamed(out, static_cast<unsigned char>(sign));
    if (run == 1)
        out += sign;
    else
        appendNamed(out, static_cast<unsigned char>(sign));
    if (run == 1) out += sign;
    out += '{';
}

/// ASCII that stands for itself in a quoted string; `$` and `%` may start a template.
bool isPlain(char c) noexcept
{
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\' && c != '$' && c != '%';
}

void escape(std::string& out, std::string_view text, bool asciiOnly)
{
    while (!text.empty()) {
        const auto end = std::find_if_not(text.begin(), text.end(), &isPlain); // nearly always the whole text
        out.append(text.begin(), end);
        text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
        if (text.empty()) return;
        const char sign = text.front();
        if (sign == '$' || sign == '%') {
            std::size_t run = text.find_first_not_of(sign);
            if (run == std::string_view::npos) run = text.size();
            if (run < text.size() && text[run] == '{') {
                appendTemplateStart(out, sign, run);
                text.remove_prefix(run + 1);
            } else {
                out.append(run, sign);
                text.remove_prefix(run);
            }
            continue;
        }
        const char32_t code = takeCodePoint(text);
        if (asciiOnly && code >= 0x80)
            appendNamed(out, code);
        else
            appendEscaped(out, code);
    }
}

} // namespace

bool isHclIdentifier(std::string_view text) noexcept
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    if (text.empty() || !letter(text.front())) return false;
    for (const char c : text)
        if (!letter(c) && !(c >= '0' && c <= '9') && c != '-') return false;
    return true;
}

std::string escapeHcl(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    escape(out, text, false);
    return out;
}

void appendEscapedHcl(std::string& out, std::string_view text)
{
    escape(out, text, false);
}

std::string quoteHclKey(std::string_view text)
{
    std::string out = "\"";
    escape(out, text, true);
    return out += '"';
}

bool suitsHeredoc(std::string_view text)
{
    if (text.size() < 3 || !text.ends_with('\n') || text.find('\n') == text.size() - 1) return false;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = text.find('\n', start);
        const std::string_view line = text.substr(start, end - start);
        // Indentation is taken off a heredoc, blank lines and a line that ends it would change it.
        if (line.empty() || line.front() == ' ' || line.back() == ' ' || line.starts_with("EOT")) return false;
        start = end + 1;
    }
    for (std::string_view rest = text; !rest.empty();) {
        if (rest.starts_with("$${") || rest.starts_with("%%{")) return false;
        const char32_t code = takeCodePoint(rest);
        if (code == kReplacement || (code != '\n' && mustBeNamed(code))) return false;
    }
    return true;
}

std::string escapeHeredoc(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool start = (text[i] == '$' || text[i] == '%') && i + 1 < text.size() && text[i + 1] == '{';
        out += text[i];
        if (start) out += text[i];
    }
    return out;
}

} // namespace zonedraft
