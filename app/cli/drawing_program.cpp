// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing_program.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <ostream>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace zonedraft {
namespace {

namespace fs = std::filesystem;

/// Both ends of a pipe, closed at the end; the child inherits neither of them by accident.
struct Pipe {
    std::array<int, 2> ends{-1, -1};

    Pipe() = default;
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe()
    {
        close(0);
        close(1);
    }
    [[nodiscard]] bool open() { return ::pipe2(ends.data(), O_CLOEXEC) == 0; }
    void close(std::size_t end)
    {
        if (ends[end] >= 0) ::close(ends[end]);
        ends[end] = -1;
    }
};

std::unexpected<Error> cannotRun(const fs::path& program, int reason)
{
    return std::unexpected(makeError(ErrorCode::Io, ZD_NOOP("cli", "The program %1 cannot be run: %2."),
                                     {program.string(), std::strerror(reason)}));
}

/// Copies both pipes to their streams until the program has closed them.
void handOn(Pipe& from, std::ostream& out, Pipe& fromErrors, std::ostream& err)
{
    std::array<char, 4096> bytes;
    while (from.ends[0] >= 0 || fromErrors.ends[0] >= 0) {
        std::array<pollfd, 2> waiting{pollfd{from.ends[0], POLLIN, 0}, pollfd{fromErrors.ends[0], POLLIN, 0}};
        if (::poll(waiting.data(), waiting.size(), -1) < 0) {
            if (errno == EINTR) continue;
            return;
        }
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            if (!waiting[i].revents) continue;
            const ssize_t count = ::read(waiting[i].fd, bytes.data(), bytes.size());
            if (count > 0)
                (i == 0 ? out : err).write(bytes.data(), count);
            else if (count == 0 || errno != EINTR)
                (i == 0 ? from : fromErrors).close(0);
        }
    }
}

} // namespace

std::expected<fs::path, Error> findDrawingProgram()
{
    std::error_code error;
    const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    std::string tried;
    for (const char* relative : {"../libexec/zonedraft", "../../libexec/zonedraft"}) {
        fs::path program = (folder / relative / "zonedraft-render").lexically_normal();
        if (fs::exists(program, error)) return program;
        tried += (tried.empty() ? "" : ", ") + program.string();
    }
    return std::unexpected(makeError(
        ErrorCode::Unsupported,
        ZD_NOOP("cli",
                "Pictures are drawn by the program zonedraft-render, which is not installed (looked at %1). Install "
                "the complete Zonedraft, or build it with ZONEDRAFT_DESKTOP."),
        {tried}));
}

std::expected<int, Error> runProgram(const fs::path& program, const std::vector<std::string>& arguments,
                                     std::ostream& out, std::ostream& err)
{
    Pipe output, errors;
    if (!output.open() || !errors.open()) return cannotRun(program, errno);
    std::string name = program.string();
    std::vector<std::string> own = arguments;
    std::vector<char*> argv{name.data()};
    for (std::string& argument : own) argv.push_back(argument.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, output.ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, errors.ends[1], STDERR_FILENO);
    pid_t child = 0;
    const int refused = ::posix_spawn(&child, name.c_str(), &actions, nullptr, argv.data(), ::environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (refused != 0) return cannotRun(program, refused);
    output.close(1);
    errors.close(1);
    handOn(output, out, errors, err);

    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return cannotRun(program, errno);
    if (WIFSIGNALED(status))
        return std::unexpected(makeError(ErrorCode::Io, ZD_NOOP("cli", "The program %1 ended early: %2."),
                                         {name, ::strsignal(WTERMSIG(status))}));
    return WEXITSTATUS(status);
}

} // namespace zonedraft
