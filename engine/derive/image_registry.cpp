// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/image_registry.h"

#include <algorithm>

namespace zonedraft {
namespace {

constexpr std::string_view kService = ".dkr.ecr.", kDomain = ".amazonaws.com";
constexpr std::size_t kAccountLength = 12;

} // namespace

std::optional<RegistryImage> registryImage(std::string_view image)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t slash = image.find('/');
    const std::string_view host = image.substr(0, slash);
    if (slash == std::string_view::npos || host.size() < kAccountLength ||
        !std::ranges::all_of(host.substr(0, kAccountLength), isDigit))
        return std::nullopt;
    const std::string_view rest = host.substr(kAccountLength);
    const std::size_t domain = rest.find(kDomain);
    if (!rest.starts_with(kService) || domain == std::string_view::npos || domain <= kService.size())
        return std::nullopt;
    const std::string_view repository = image.substr(slash + 1);
    return RegistryImage{std::string(host.substr(0, kAccountLength)),
                         std::string(rest.substr(kService.size(), domain - kService.size())),
                         std::string(repository.substr(0, repository.find_first_of(":@")))};
}

std::string imageInRegion(const std::string& image, std::string_view region)
{
    const auto found = registryImage(image);
    if (!found || region.empty()) return image;
    std::string out = image;
    out.replace(kAccountLength + kService.size(), found->region.size(), region);
    return out;
}

} // namespace zonedraft
