// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zonedraft {

/// Where an image of ECR lies: "123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/api:1.0" (Amazon ECR User Guide,
/// private registry).
struct RegistryImage {
    std::string account, region, repository; ///< twelve digits, "us-east-1", "shop/api"
};

/// Nothing when the image lies in no private registry of ECR.
[[nodiscard]] std::optional<RegistryImage> registryImage(std::string_view image);

/// The same image in the registry of another region, to which ECR replicates it; images of other registries stay.
[[nodiscard]] std::string imageInRegion(const std::string& image, std::string_view region);

} // namespace zonedraft
