// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/money.h"

#include "engine/base/wide.h"

#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace zonedraft {
namespace {

Error overflow()
{
    return makeError(ErrorCode::Overflow, ZD_NOOP("engine", "The amount is too large to be computed exactly."));
}

Error mismatch()
{
    return makeError(ErrorCode::CurrencyMismatch,
                     ZD_NOOP("engine", "Amounts of different currencies cannot be added."));
}

std::string grouped(std::uint64_t n)
{
    std::string digits = fmt::format("{}", n);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}

std::uint64_t magnitude(std::int64_t n)
{
    return n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
}

} // namespace

std::expected<Money, Error> Money::plus(Money other) const
{
    if (m_currency != other.m_currency) return std::unexpected(mismatch());
    std::int64_t sum = 0;
    if (__builtin_add_overflow(m_micros, other.m_micros, &sum)) return std::unexpected(overflow());
    return Money(sum, m_currency);
}

std::expected<Money, Error> Money::minus(Money other) const
{
    if (m_currency != other.m_currency) return std::unexpected(mismatch());
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(m_micros, other.m_micros, &difference)) return std::unexpected(overflow());
    return Money(difference, m_currency);
}

std::string Money::text() const
{
    const auto cents = static_cast<std::int64_t>(divideHalfEven(m_micros, 10'000));
    if (cents == 0 && m_micros != 0) return m_micros < 0 ? "-<$0.01" : "<$0.01";
    const std::uint64_t size = magnitude(cents);
    return fmt::format("{}${}.{:02}", cents < 0 ? "-" : "", grouped(size / 100), size % 100);
}

std::string Money::decimal() const
{
    const std::uint64_t size = magnitude(m_micros);
    return fmt::format("{}{}.{:06}", m_micros < 0 ? "-" : "", size / 1'000'000, size % 1'000'000);
}

std::expected<Quantity, Error> Quantity::of(double amount)
{
    const double scaled = amount * 1e6;
    if (!(std::abs(scaled) < 9.2e18))
        return std::unexpected(makeError(ErrorCode::OutOfRange,
                                         ZD_NOOP("engine", "The amount %1 is not a usable quantity."),
                                         {fmt::format("{}", amount)}));
    return Quantity(static_cast<std::int64_t>(std::llround(scaled)));
}

std::string Quantity::text() const
{
    const std::uint64_t size = magnitude(m_millionths);
    std::string out = (m_millionths < 0 ? "-" : "") + grouped(size / 1'000'000);
    if (size % 1'000'000 != 0) {
        out += fmt::format(".{:06}", size % 1'000'000);
        out.erase(out.find_last_not_of('0') + 1);
    }
    return out;
}

std::expected<UnitPrice, Error> UnitPrice::parse(std::string_view text, Currency currency)
{
    const auto bad = [&] {
        return std::unexpected(makeError(ErrorCode::BadInput,
                                         ZD_NOOP("engine", "“%1” is not a price: write a decimal such as 0.0225."),
                                         {std::string(text)}));
    };
    std::int64_t mantissa = 0;
    int exponent = 0;
    int digits = 0;
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9') return bad();
        if (mantissa != 0 || c != '0') ++digits;
        if (digits > 18) return bad();
        mantissa = mantissa * 10 + (c - '0');
        if (point) ++exponent;
    }
    if (text.empty() || text == "." || exponent > 18) return bad();
    while (exponent > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --exponent;
    }
    return UnitPrice(mantissa, exponent, currency);
}

double UnitPrice::toDouble() const noexcept
{
    return static_cast<double>(m_mantissa) / std::pow(10.0, m_exponent);
}

std::expected<Money, Error> UnitPrice::times(Quantity quantity) const
{
    // mantissa (< 10^18) × millionths (< 9.3 × 10^18) < 2^124; both scales are divided out in one rounding.
    const Wide product = static_cast<Wide>(m_mantissa) * quantity.millionths();
    Wide divisor = 1;
    for (int i = 0; i < m_exponent; ++i) divisor *= 10;
    const Wide micros = divideHalfEven(product, divisor); // millionths of a unit × units = micros
    if (micros > std::numeric_limits<std::int64_t>::max() || micros < std::numeric_limits<std::int64_t>::min())
        return std::unexpected(overflow());
    return Money::micros(static_cast<std::int64_t>(micros), m_currency);
}

std::string UnitPrice::text() const
{
    std::string digits = fmt::format("{}", m_mantissa);
    if (m_exponent == 0) return digits;
    const auto places = static_cast<std::size_t>(m_exponent);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, ".");
    return digits;
}

} // namespace zonedraft
