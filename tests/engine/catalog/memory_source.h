// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/resources.h"

#include <map>

namespace zonedraft {

/// Resources in memory.
class MemorySource final : public ResourceSource {
public:
    explicit MemorySource(std::map<std::string, std::string> files) : m_files(std::move(files)) {}
    std::optional<std::string_view> read(std::string_view path) const override
    {
        const auto found = m_files.find(std::string(path));
        return found == m_files.end() ? std::nullopt : std::optional<std::string_view>(found->second);
    }
    std::vector<std::string> list(std::string_view prefix) const override
    {
        std::vector<std::string> out;
        for (const auto& [path, text] : m_files)
            if (path.starts_with(prefix)) out.push_back(path);
        return out;
    }
    std::string displayPath(std::string_view path) const override { return std::string(path); }

private:
    std::map<std::string, std::string> m_files;
};

} // namespace zonedraft
