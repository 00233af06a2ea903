// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace zonedraft {

/// The name of a derived component in the language of the window. Its own name is English, since names at the provider
/// are made of it: "API security group", "NAT gateway a".
/// @param owner  name of the component that it follows from
[[nodiscard]] QString derivedLabel(const std::string& label, const std::string& owner);

/// Whether there are words for such a label; those for which there are none are shown as they are.
[[nodiscard]] bool hasDerivedWords(const std::string& label, const std::string& owner);

} // namespace zonedraft
