// SPDX-License-Identifier: GPL-3.0-or-later
// bench-process RUNS COMMAND [ARGUMENT...]: runs a program several times, its output thrown away, and prints the
// shortest and the median time from start to end and the most memory. Ends with the command's exit code when that is
// above 1.
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Run {
    double milliseconds = 0;
    double megabytes = 0; ///< largest resident set
    int exitCode = 0;
};

Run runOnce(char** command)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (const int refused = ::posix_spawnp(&child, command[0], &actions, nullptr, command, ::environ); refused != 0) {
        fmt::print(stderr, "bench-process: {} cannot be run: {}\n", command[0], std::strerror(refused));
        std::exit(3);
    }
    ::posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    while (::wait4(child, &status, 0, &used) < 0 && errno == EINTR) {
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return {took.count(), static_cast<double>(used.ru_maxrss) / 1024, code};
}

} // namespace

int main(int argc, char** argv)
{
    const int runs = argc > 2 ? std::atoi(argv[1]) : 0;
    if (runs < 1) {
        fmt::print(stderr, "usage: bench-process RUNS COMMAND [ARGUMENT...]\n");
        return 2;
    }
    std::vector<double> times;
    double most = 0;
    for (int i = 0; i < runs; ++i) {
        const Run run = runOnce(argv + 2);
        if (run.exitCode > 1) {
            fmt::print(stderr, "bench-process: {} ended with exit code {}\n", argv[2], run.exitCode);
            return run.exitCode;
        }
        times.push_back(run.milliseconds);
        most = std::max(most, run.megabytes);
    }
    std::ranges::sort(times);
    fmt::print("{:.1f} ms (median of {}: {:.1f} ms), {:.0f} MiB\n", times.front(), runs, times[times.size() / 2], most);
    return 0;
}
