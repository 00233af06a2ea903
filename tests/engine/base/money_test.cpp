// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/money.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace zonedraft {
namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

Quantity quantity(double amount)
{
    return *Quantity::of(amount);
}

TEST(Money, ReadsAsPeopleAndMachinesWriteIt)
{
    EXPECT_EQ(Money::micros(1'234'565'000).text(), "$1,234.56"); // half to even
    EXPECT_EQ(Money::micros(1'234'575'000).text(), "$1,234.58");
    EXPECT_EQ(Money::micros(-1'234'567'890).text(), "-$1,234.57");
    EXPECT_EQ(Money::micros(1'000'000'000'000).text(), "$1,000,000.00");
    EXPECT_EQ(Money::zero().text(), "$0.00");
    EXPECT_EQ(Money::micros(1).text(), "<$0.01");
    EXPECT_EQ(Money::micros(1'234'567'890).decimal(), "1234.567890");
    EXPECT_EQ(Money::micros(-5).decimal(), "-0.000005");
    EXPECT_EQ(Money::micros(std::numeric_limits<std::int64_t>::min()).decimal(), "-9223372036854.775808");
}

TEST(Money, SumsAreExactOrRefused)
{
    EXPECT_EQ(*Money::micros(100'000).plus(Money::micros(200'000)), Money::micros(300'000));
    EXPECT_EQ(*Money::micros(1).minus(Money::micros(2)), Money::micros(-1));
    EXPECT_EQ(Money::micros(kMost).plus(Money::micros(1)).error().code, ErrorCode::Overflow);
    EXPECT_EQ(Money::micros(-kMost).minus(Money::micros(2)).error().code, ErrorCode::Overflow);
}

TEST(Quantity, FreezesANumberOnce)
{
    EXPECT_EQ(quantity(1460).text(), "1,460");
    EXPECT_EQ(quantity(0.5).text(), "0.5");
    EXPECT_EQ(quantity(-1234.25).text(), "-1,234.25");
    EXPECT_EQ(quantity(0.0000004).millionths(), 0);
    EXPECT_EQ(quantity(0.0000006).millionths(), 1);
    EXPECT_EQ(quantity(0.1 + 0.2), quantity(0.3));
    for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL, 1e13})
        EXPECT_EQ(Quantity::of(bad).error().code, ErrorCode::OutOfRange) << bad;
}

TEST(UnitPrice, IsTheDecimalAsPublished)
{
    for (const char* text : {"0", "0.0000166667", "32.85", "0.000000000000000001", "999999999999999999"})
        EXPECT_EQ(UnitPrice::parse(text)->text(), text);
    EXPECT_EQ(UnitPrice::parse("0.0100")->text(), "0.01");
    EXPECT_EQ(UnitPrice::parse("007")->text(), "7");
    EXPECT_EQ(UnitPrice::parse(".5")->text(), "0.5");
    EXPECT_EQ(*UnitPrice::parse("0.10"), *UnitPrice::parse("0.1"));
    EXPECT_TRUE(UnitPrice::parse("0.000")->isZero());
    for (const char* bad : {"", ".", "-1", "+1", "1e3", "1,5", " 1", "1 ", "0x1", "1.2.3", "1234567890123456789",
                            "0.0000000000000000001", "NaN"})
        EXPECT_EQ(UnitPrice::parse(bad).error().code, ErrorCode::BadInput) << bad;
}

TEST(UnitPrice, TimesAQuantityIsRoundedOnce)
{
    EXPECT_EQ(UnitPrice::parse("0.045")->times(quantity(730))->text(), "$32.85");
    EXPECT_EQ(UnitPrice::parse("0.0000166667")->times(quantity(1'000'000))->micros(), 16'666'700);
    EXPECT_EQ(UnitPrice::parse("0.0000005")->times(quantity(1))->micros(), 0); // half to even
    EXPECT_EQ(UnitPrice::parse("0.0000015")->times(quantity(1))->micros(), 2);
    EXPECT_EQ(UnitPrice::parse("0.0000015")->times(quantity(-1))->micros(), -2);
    EXPECT_EQ(UnitPrice::parse("999999999999999999")->times(quantity(9e12)).error().code, ErrorCode::Overflow);
    EXPECT_EQ(UnitPrice::zero().times(quantity(9e12))->micros(), 0);
}

TEST(UnitPrice, TimesAgreesWithLongDoubleWithinOneMicro)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const auto mantissa = random() % 1'000'000'000;
        std::string digits = std::to_string(mantissa);
        const std::size_t places = random() % 10;
        if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
        if (places > 0) digits.insert(digits.size() - places, ".");
        const UnitPrice price = *UnitPrice::parse(digits);
        const Quantity amount = Quantity::millionths(static_cast<std::int64_t>(random() % 1'000'000'000'000));
        const auto money = price.times(amount);
        const long double exact = static_cast<long double>(mantissa) * static_cast<long double>(amount.millionths()) /
                                  std::pow(10.0L, static_cast<long double>(places));
        if (exact > 9e18L) continue;
        ASSERT_TRUE(money) << digits;
        ASSERT_NEAR(static_cast<double>(static_cast<long double>(money->micros()) - exact), 0,
                    0.5 + static_cast<double>(exact) * 1e-18)
            << digits << " × " << amount.text();
    }
}

} // namespace
} // namespace zonedraft
