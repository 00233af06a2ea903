// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zonedraft::testing_support {

/// True in a build with the address or the thread sanitizer, whose bookkeeping takes several times the memory and the
/// time.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

} // namespace zonedraft::testing_support
