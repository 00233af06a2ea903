// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile documents: an error or a design, never a crash, a hang or too much memory.
#include "engine/document/load.h"
#include "engine/document/save.h"
#include "tests/engine/support/random_design.h"
#include "tests/engine/support/sanitized.h"

#include <chrono>
#include <functional>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace zonedraft {
namespace {

using testing_support::kSanitized;

constexpr long kMostMemory = 256L << 10; ///< KiB

std::string repeated(std::string_view part, std::size_t bytes)
{
    if (part.size() == 1) return std::string(bytes, part.front());
    std::string out;
    out.reserve(bytes + part.size());
    while (out.size() < bytes) out += part;
    return out;
}

/// Loads a text; what loads must also be written and read again.
void tryText(const std::string& text)
{
    const auto loaded = loadDesign(text, "hostile.yaml");
    if (!loaded) {
        ASSERT_FALSE(loaded.error().english().empty());
        ASSERT_LT(loaded.error().english().size(), 1000u);
        ASSERT_TRUE(loaded.error().position.line > 0 || loaded.error().code == ErrorCode::TooLarge)
            << loaded.error().english();
        return;
    }
    const auto again = loadDesign(writeDesign(loaded->design), "again.yaml");
    ASSERT_TRUE(again) << again.error().english() << "\n" << text.substr(0, 2000);
    ASSERT_TRUE(again->design == loaded->design) << text.substr(0, 2000);
}

/// One harm done to a document.
std::string harmed(std::string text, test::RandomDesign& random)
{
    const auto place = [&] { return static_cast<std::size_t>(random.below(static_cast<int>(text.size()) + 1)); };
    constexpr std::string_view kInserts[] = {"&a ",
                                             "*a ",
                                             "!!int ",
                                             "<<: ",
                                             "[",
                                             "]",
                                             "{",
                                             "}",
                                             "\"",
                                             "'",
                                             "\t",
                                             "\r",
                                             "\r\n",
                                             "\n",
                                             ": ",
                                             "- ",
                                             "? ",
                                             "#",
                                             "\xff",
                                             "\xc0\xaf",
                                             "\xed\xa0\x80",
                                             "\xef\xbb\xbf",
                                             "\x01",
                                             "|",
                                             ">",
                                             "%",
                                             "@",
                                             "---\n",
                                             "...\n",
                                             "null",
                                             "~",
                                             "1e999",
                                             ".nan",
                                             "\\",
                                             "0x",
                                             "zonedraft: 1\n",
                                             "\"\\ud800\"",
                                             "\u2028",
                                             "<<<<<<< HEAD\n",
                                             "99999999999999999999"};
    switch (random.below(9)) {
    case 0: return text.substr(0, place());
    case 1: return text.insert(place(), 1, '\0');
    case 2: {
        const std::size_t at = place();
        return text.erase(at, static_cast<std::size_t>(random.below(20)));
    }
    case 3: { // a line twice: duplicate keys
        const std::size_t end = text.find('\n', place());
        const std::size_t start = end == std::string::npos ? 0 : text.rfind('\n', end == 0 ? 0 : end - 1) + 1;
        return text.insert(start, text.substr(start, end == std::string::npos ? end : end + 1 - start));
    }
    case 4: { // other indentation
        const std::size_t end = text.find('\n', place());
        return end == std::string::npos ? text : text.insert(end + 1, random.chance(50) ? " " : "   ");
    }
    case 5: { // a wrong type
        const std::size_t colon = text.find(": ", place());
        if (colon == std::string::npos) return text;
        constexpr std::string_view kTypes[] = {"[1, [2]]", "{a: b}", "12", "true", "null", "\"text\"", "[]", "{}"};
        const std::size_t end = text.find('\n', colon);
        return text.replace(colon + 2, end - colon - 2, kTypes[random.below(std::size(kTypes))]);
    }
    case 6: {
        std::string windows;
        for (const char c : text) (windows += c == '\n' ? "\r" : "") += c;
        return windows;
    }
    case 7: {
        if (text.empty()) return text;
        text[place() % text.size()] = static_cast<char>(random.below(256));
        return text;
    }
    default: return text.insert(place(), kInserts[random.below(std::size(kInserts))]);
    }
}

TEST(HostileDocument, TenThousandHarmedDocuments)
{
    const auto start = std::chrono::steady_clock::now();
    for (unsigned seed = 0; seed < 10'000; ++seed) {
        test::RandomDesign random(seed);
        std::string text = writeDesign(random.design(6));
        for (int harms = 1 + random.below(3); harms > 0; --harms) text = harmed(std::move(text), random);
        tryText(text);
        if (HasFatalFailure()) FAIL() << "seed " << seed;
    }
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(kSanitized ? 120 : 15));
}

TEST(HostileDocument, CutAtEveryByte)
{
    const std::string text = writeDesign(test::RandomDesign(4).design(8));
    for (std::size_t length = 0; length < text.size(); ++length) {
        tryText(text.substr(0, length));
        if (HasFatalFailure()) FAIL() << length;
    }
}

/// Texts that want to take all memory and time; each as large as a document may be.
std::vector<std::function<std::string()>> floods()
{
    constexpr std::size_t kSize = kLargestDocument - 200;
    std::vector<std::function<std::string()>> out;
    for (const std::string_view part :
         {"[", "{",     "[a, ", "{a: ", "- ",  "? ",   "a",    "x ", "'", "\"", "\\",     "\n",     "\t",
          " ", "# c\n", "&a ",  "*a ",  "!t ", "|\n ", "\r\n", ": ", ",", "é",  "\u2028", "<<<<<<<"}) {
        out.emplace_back([part] { return "zonedraft: 1\nname: " + repeated(part, kSize); });
    }
    for (const std::string_view part : {"a", "\n", "\\n", "''", "\\x41"})
        out.emplace_back([part] { return "zonedraft: 1\nnotes: \"" + repeated(part, kSize); });
    out.emplace_back([] { return "zonedraft: 1\nnotes: \"" + repeated("\\L", kSize) + "\""; });
    out.emplace_back([] { return "zonedraft: 1\nnotes: |\n" + repeated(" x\n", kSize); });
    out.emplace_back([] { return "zonedraft: 1\nload: {a: [" + repeated("[], ", kSize) + "]}"; });
    out.emplace_back([] { return "zonedraft: 1\nload: {a: [" + repeated("\"x\", ", kSize) + "]}"; });
    const auto numbered = [](std::string head, std::string before, std::string after) {
        return [=] {
            std::string text = head;
            for (int i = 0; text.size() < kSize; ++i) text += before + std::to_string(i) + after;
            return text;
        };
    };
    out.emplace_back(numbered("zonedraft: 1\nload:\n", "  key_", ": 1\n"));
    out.emplace_back(numbered("zonedraft: 1\nnodes:\n", "  n", ": {kind: k}\n"));
    out.emplace_back(
        numbered("zonedraft: 1\nnodes:\n", "  n", ": {kind: k, parent: p, properties: {a: b, c: [d, e]}}\n"));
    out.emplace_back(numbered("zonedraft: 1\nlinks:\n", "  l", ": {from: a, to: b}\n"));
    out.emplace_back(numbered("zonedraft: 1\nview:\n  nodes:\n", "    n", ": {x: 1, y: 2}\n"));
    out.emplace_back(numbered("zonedraft: 1\nsuppressions:\n", "  - {rule: a, subject: s", "}\n"));
    return out;
}

/// Peak memory of a child that does `work`, in KiB; -1 when it crashed or took too long.
long peakMemory(const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(60);
        work();
        ::_exit(0);
    }
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return -1;
    return usage.ru_maxrss;
}

TEST(HostileDocument, FloodsStayWithinTheMemoryLimit)
{
    if (kSanitized) GTEST_SKIP() << "measures memory";
    const auto start = std::chrono::steady_clock::now();
    // What this process holds already, by whatever tests ran before, is not the document's.
    const long before = peakMemory([] {});
    ASSERT_GE(before, 0);
    int number = 0;
    for (const auto& flood : floods()) {
        const long peak = peakMemory([&] {
            const std::string text = flood();
            static_cast<void>(loadDesign(text, "flood.yaml"));
        });
        EXPECT_GE(peak, 0) << "flood " << number << " crashed";
        EXPECT_LT(peak - before, kMostMemory) << "flood " << number << ": " << flood().substr(0, 80);
        ++number;
    }
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(45));
}

} // namespace
} // namespace zonedraft
