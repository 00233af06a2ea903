// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/physical_name.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

NameRules hyphenated()
{
    NameRules rules;
    rules.separator = "-";
    rules.maximumLength = 32;
    return rules;
}

TEST(PhysicalName, EndsInTheSuffix)
{
    EXPECT_EQ(fitPhysicalName(hyphenated(), "shop", "prod"), "shop-prod");
    EXPECT_EQ(fitPhysicalName(hyphenated(), "products", "prod"), "products-prod");
}

TEST(PhysicalName, DoesNotCarryTheSuffixTwice)
{
    EXPECT_EQ(fitPhysicalName(hyphenated(), "shop-prod-vpc", "prod"), "shop-prod-vpc");
    EXPECT_EQ(fitPhysicalName(hyphenated(), "shop-prod", "prod"), "shop-prod");
    EXPECT_EQ(fitPhysicalName(hyphenated(), "prod-shop", "prod"), "prod-shop");
}

TEST(PhysicalName, FindsAWordOfItsOwn)
{
    EXPECT_EQ(wordPosition("shop-prod-vpc", "prod", "-"), 5U);
    EXPECT_EQ(wordPosition("shop-products", "prod", "-"), std::string_view::npos);
    EXPECT_EQ(wordPosition("prod-of-prod", "prod", "-"), std::string_view::npos);
    EXPECT_EQ(wordPosition("shopprod", "prod", ""), std::string_view::npos);
}

} // namespace
} // namespace zonedraft
