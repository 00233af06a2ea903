// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zonedraft {

/// Hours of a month, as the AWS pricing calculator counts (730 = 8,760 / 12).
/// @source AWS Pricing Calculator, user guide: "number of hours in a month: 730"
inline constexpr double kHoursPerMonth = 730;

/// The unit of a number: powers of known units. Words that are not known (task, rule, request) count things and have no
/// dimension. Only time, amounts of data, vCPU and ACU are checked.
class Unit {
public:
    static constexpr std::size_t kDimensions = 4; ///< time, data, vCPU, ACU

    /// A plain number.
    Unit() = default;

    /// A unit as it may follow a number in an expression: `h`, `GB`; nothing when the word is none.
    [[nodiscard]] static std::optional<Unit> known(std::string_view word);
    /// The unit of a property: "MiB", "GB per month", "requests/s"; unknown words are plain. Amounts "per month" are
    /// taken as what they amount to.
    [[nodiscard]] static Unit ofProperty(std::string_view text);
    /// The unit of a price: "vCPU-hour", "GB-month" (= GB: quantities are per month), "request".
    [[nodiscard]] static Unit ofPrice(std::string_view text);

    [[nodiscard]] bool plain() const noexcept { return m_powers == std::array<std::int8_t, kDimensions>{}; }
    [[nodiscard]] bool sameDimension(const Unit& other) const noexcept { return m_powers == other.m_powers; }
    /// How many base units one of this is; nothing when a factor in the expression may already have converted it
    /// (`memory / 1024`).
    [[nodiscard]] std::optional<double> scale() const noexcept
    {
        return m_scaleKnown ? std::optional(m_scale) : std::nullopt;
    }
    [[nodiscard]] Unit times(const Unit& other) const;
    [[nodiscard]] Unit over(const Unit& other) const;
    /// The same dimension with an open scale.
    [[nodiscard]] Unit rescaled() const;
    /// "vCPU·h", "GB", "" for plain.
    [[nodiscard]] const std::string& text() const noexcept { return m_text; }

private:
    std::array<std::int8_t, kDimensions> m_powers{};
    double m_scale = 1;
    bool m_scaleKnown = true;
    std::string m_text;
};

} // namespace zonedraft
