// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/image_registry.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

TEST(ImageRegistry, TellsAccountRegionAndRepository)
{
    const auto image = registryImage("123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/api:1.0");
    ASSERT_TRUE(image);
    EXPECT_EQ(image->account, "123456789012");
    EXPECT_EQ(image->region, "us-east-1");
    EXPECT_EQ(image->repository, "shop/api");
}

TEST(ImageRegistry, KnowsNothingOfOtherRegistries)
{
    EXPECT_FALSE(registryImage("public.ecr.aws/docker/library/nginx:1.27"));
    EXPECT_FALSE(registryImage("nginx"));
    EXPECT_FALSE(registryImage("api.dkr.ecr.us-east-1.amazonaws.com/api"));
    EXPECT_FALSE(registryImage("123456789012.dkr.ecr.amazonaws.com/api"));
}

TEST(ImageRegistry, MovesAnImageToTheRegistryOfAnotherRegion)
{
    EXPECT_EQ(imageInRegion("123456789012.dkr.ecr.us-east-1.amazonaws.com/api@sha256:00", "eu-west-1"),
              "123456789012.dkr.ecr.eu-west-1.amazonaws.com/api@sha256:00");
    EXPECT_EQ(imageInRegion("nginx:1.27", "eu-west-1"), "nginx:1.27");
}

} // namespace
} // namespace zonedraft
