// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/model/change.h"

#include <expected>
#include <string>
#include <string_view>

namespace zonedraft {

/// A change as one line of YAML in flow style: `{do: set, node: api, property: cpu, value: 1024}`. Unlike a document it
/// keeps everything, also references and unset values.
[[nodiscard]] std::string changeText(const Change& change);

/// The change that changeText() wrote.
/// @error BadInput
[[nodiscard]] std::expected<Change, Error> parseChange(std::string_view text);

} // namespace zonedraft
