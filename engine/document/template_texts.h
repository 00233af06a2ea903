// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/base/resources.h"

#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// The translation context of what a start page says about templates.
inline constexpr std::string_view kTemplateContext = "templates";

/// The first sentence of notes, its lines joined: what a template is, in short.
[[nodiscard]] std::string firstSentence(std::string_view notes);

/// The title and the first sentence of every template below `templates/`, each once, sorted. A template that cannot be
/// read has none. The texts stay for the process.
[[nodiscard]] std::vector<Translatable> templateTexts(const ResourceSource& resources);

} // namespace zonedraft
