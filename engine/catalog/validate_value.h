// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/catalog/property_spec.h"

#include <optional>
#include <string>

namespace zonedraft {

/// Why a property cannot have this value, in one sentence with the range and its unit; nothing when it can. An unset
/// value is always allowed. Whether a reference points at something is not looked at.
[[nodiscard]] std::optional<Message> checkValue(const PropertySpec& spec, const Value& value);

/// What holds while nobody sets the property and no `default_if` applies: our default, else the provider's.
[[nodiscard]] const Value& effectiveDefault(const PropertySpec& spec);

/// A value for people, with its unit: "1024 CPU units", "public, private".
[[nodiscard]] std::string displayValue(const PropertySpec& spec, const Value& value);

} // namespace zonedraft
