// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/threads/team.h"

#include <memory>
#include <system_error>

namespace zonedraft::testing_support {

/// A system that has that many threads to give, and then says so as std::jthread does.
inline StartThread fewThreads(int available)
{
    return [left = std::make_shared<int>(available)](std::function<void()> work) {
        if ((*left)-- <= 0) throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
        return startThread(std::move(work));
    };
}

} // namespace zonedraft::testing_support
