// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zonedraft {

/// Room for exact products of prices and quantities.
__extension__ using Wide = __int128;

/// Rounds value / divisor half to even; divisor > 0.
[[nodiscard]] constexpr Wide divideHalfEven(Wide value, Wide divisor) noexcept
{
    Wide quotient = value / divisor;
    Wide remainder = value % divisor;
    const int sign = value < 0 ? -1 : 1;
    if (remainder < 0) remainder = -remainder;
    // remainder ≥ divisor - remainder says 2 × remainder ≥ divisor without leaving the range.
    const Wide rest = divisor - remainder;
    if (remainder > rest || (remainder == rest && quotient % 2 != 0)) quotient += sign;
    return quotient;
}

} // namespace zonedraft
