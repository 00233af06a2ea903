// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_scalar.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace zonedraft {
namespace {

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
bool looksDecimal(std::string_view text) noexcept
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t first = at;
        while (at < text.size() && isDigit(text[at])) ++at;
        return at - first;
    };
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    const std::size_t whole = digits();
    std::size_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        fraction = digits();
    }
    if (whole + fraction == 0) return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
        if (digits() == 0) return false;
    }
    return at == text.size();
}

std::optional<double> basedNumber(std::string_view digits, int base) noexcept
{
    std::uint64_t number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    if (digits.empty() || read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
    return static_cast<double>(number);
}

} // namespace

std::optional<double> yamlNumber(std::string_view text) noexcept
{
    if (text.starts_with("0x")) return basedNumber(text.substr(2), 16);
    if (text.starts_with("0o")) return basedNumber(text.substr(2), 8);
    if (!looksDecimal(text)) return std::nullopt;
    if (text.front() == '+') text.remove_prefix(1);
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc::result_out_of_range && text.find('-', 1) != std::string_view::npos)
        return 0.0; // too small to hold
    if (read.ec != std::errc{} || !std::isfinite(number)) return std::nullopt;
    return number;
}

bool plainScalarIsUnusableNumber(std::string_view text) noexcept
{
    std::string_view rest = text;
    if (rest.starts_with('-') || rest.starts_with('+')) rest.remove_prefix(1);
    constexpr std::string_view kWords[] = {".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"};
    if (std::find(std::begin(kWords), std::end(kWords), rest) != std::end(kWords)) return true;
    return !rest.empty() && (isDigit(rest.front()) || rest.front() == '.') && looksDecimal(rest) && !yamlNumber(text);
}

YamlNode::Type plainScalarType(std::string_view text) noexcept
{
    using Type = YamlNode::Type;
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") return Type::Null;
    const char first = text.front();
    if (first == 't' || first == 'T' || first == 'f' || first == 'F') {
        constexpr std::string_view kWords[] = {"true", "True", "TRUE", "false", "False", "FALSE"};
        return std::find(std::begin(kWords), std::end(kWords), text) == std::end(kWords) ? Type::Text : Type::Bool;
    }
    if (!isDigit(first) && first != '-' && first != '+' && first != '.') return Type::Text;
    return yamlNumber(text) ? Type::Number : Type::Text;
}

} // namespace zonedraft
