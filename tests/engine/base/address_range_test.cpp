// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/address_range.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

std::string parsed(std::string_view text)
{
    const auto range = AddressRange::parse(text);
    return range ? range->text() : "none";
}

std::string covering(std::string_view text)
{
    const auto range = AddressRange::covering(text);
    return range ? range->text() : "none";
}

TEST(AddressRange, ReadsRangesAndAddresses)
{
    EXPECT_EQ(parsed("10.0.0.0/16"), "10.0.0.0/16");
    EXPECT_EQ(parsed("10.1.2.3"), "10.1.2.3/32");
    EXPECT_EQ(parsed("FD00::/8"), "fd00::/8");
    EXPECT_EQ(parsed("0.0.0.0/0"), "0.0.0.0/0");
    for (const char* wrong : {"", "/", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0/16",
                              "10.0.0.256/32", "::/129", "10.0.0.0/16 ", "10.0.0.1/16"})
        EXPECT_EQ(parsed(wrong), "none") << wrong;
}

TEST(AddressRange, ClearsBitsBehindThePrefixWhenAsked)
{
    EXPECT_EQ(covering("10.0.0.1/16"), "10.0.0.0/16");
    EXPECT_EQ(covering("10.255.255.255/9"), "10.128.0.0/9");
    EXPECT_EQ(covering("fdff::1/8"), "fd00::/8");
    EXPECT_EQ(covering("10.0.0.1/40"), "none");
}

TEST(AddressRange, KnowsWhatItHolds)
{
    const AddressRange network = *AddressRange::parse("10.0.0.0/16"), inner = *AddressRange::parse("10.0.255.0/24"),
                       beside = *AddressRange::parse("10.1.0.0/24"), other = *AddressRange::parse("fd00::/8");
    EXPECT_TRUE(network.contains(inner));
    EXPECT_FALSE(inner.contains(network));
    EXPECT_TRUE(inner.overlaps(network));
    EXPECT_FALSE(network.overlaps(beside));
    EXPECT_FALSE(AddressRange::parse("0.0.0.0/0")->contains(other));
    EXPECT_EQ(network.size(), 65536);
    EXPECT_EQ(network.subnet(24, 10)->text(), "10.0.10.0/24");
    EXPECT_EQ(network.subnet(24, 255)->text(), "10.0.255.0/24");
    EXPECT_FALSE(network.subnet(24, 256));
    EXPECT_FALSE(network.subnet(8, 0));
}

} // namespace
} // namespace zonedraft
