// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <compare>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace zonedraft {

enum class Currency : std::uint8_t { Usd };

/// Exact amount in millionths of a currency unit, so totals do not depend on the order of summation.
/// Range: about ±9.2 × 10¹² currency units.
class Money {
public:
    [[nodiscard]] static constexpr Money micros(std::int64_t n, Currency currency = Currency::Usd) noexcept
    {
        return {n, currency};
    }
    [[nodiscard]] static constexpr Money zero(Currency currency = Currency::Usd) noexcept { return {0, currency}; }

    [[nodiscard]] constexpr std::int64_t micros() const noexcept { return m_micros; }
    [[nodiscard]] constexpr Currency currency() const noexcept { return m_currency; }
    /// @error CurrencyMismatch, Overflow
    [[nodiscard]] std::expected<Money, Error> plus(Money other) const;
    /// @error CurrencyMismatch, Overflow
    [[nodiscard]] std::expected<Money, Error> minus(Money other) const;
    /// "$1,234.57": two decimals, half-even; "<$0.01" for smaller positive amounts that would read as zero.
    [[nodiscard]] std::string text() const;
    /// "1234.567890": all six decimals, for machines.
    [[nodiscard]] std::string decimal() const;

    friend bool operator==(Money, Money) = default;
    friend std::strong_ordering operator<=>(Money a, Money b) noexcept { return a.m_micros <=> b.m_micros; }

private:
    constexpr Money(std::int64_t n, Currency currency) noexcept : m_micros(n), m_currency(currency) {}
    std::int64_t m_micros;
    Currency m_currency;
};

/// An amount of something (GB, hours, requests) in millionths, frozen from a computed number once:
/// `of` rounds to the nearest millionth. Range: ±9.2 × 10¹² units.
class Quantity {
public:
    [[nodiscard]] static constexpr Quantity millionths(std::int64_t n) noexcept { return Quantity(n); }
    /// @error OutOfRange for NaN, infinities and amounts beyond the range
    [[nodiscard]] static std::expected<Quantity, Error> of(double amount);
    [[nodiscard]] constexpr std::int64_t millionths() const noexcept { return m_millionths; }
    [[nodiscard]] double toDouble() const noexcept { return static_cast<double>(m_millionths) / 1e6; }
    /// "1,460" or "0.5": grouped, at most six decimals, no trailing zeros.
    [[nodiscard]] std::string text() const;

    friend bool operator==(Quantity, Quantity) = default;
    friend auto operator<=>(Quantity, Quantity) = default;

private:
    constexpr explicit Quantity(std::int64_t n) noexcept : m_millionths(n) {}
    std::int64_t m_millionths;
};

/// A published price as the decimal that it is: mantissa × 10^-exponent, because 0.0000166667 does not fit micros.
class UnitPrice {
public:
    /// Parses "0.0000166667" (digits, optional point, optional leading minus is refused; at most 18 digits).
    /// @error BadInput
    [[nodiscard]] static std::expected<UnitPrice, Error> parse(std::string_view text,
                                                               Currency currency = Currency::Usd);
    [[nodiscard]] static constexpr UnitPrice zero() noexcept { return UnitPrice(0, 0, Currency::Usd); }

    [[nodiscard]] constexpr std::int64_t mantissa() const noexcept { return m_mantissa; }
    [[nodiscard]] constexpr int exponent() const noexcept { return m_exponent; }
    [[nodiscard]] constexpr Currency currency() const noexcept { return m_currency; }
    [[nodiscard]] constexpr bool isZero() const noexcept { return m_mantissa == 0; }
    [[nodiscard]] double toDouble() const noexcept;
    /// price × quantity, computed exactly and rounded once to a millionth, half-even.
    /// @error Overflow
    [[nodiscard]] std::expected<Money, Error> times(Quantity quantity) const;
    /// The decimal as published, trailing zeros cut: "0.0000166667".
    [[nodiscard]] std::string text() const;

    friend bool operator==(UnitPrice, UnitPrice) = default;

private:
    constexpr UnitPrice(std::int64_t mantissa, int exponent, Currency currency) noexcept
        : m_mantissa(mantissa), m_exponent(exponent), m_currency(currency)
    {
    }
    std::int64_t m_mantissa;
    int m_exponent;
    Currency m_currency;
};

} // namespace zonedraft
