// SPDX-License-Identifier: GPL-3.0-or-later
// Loading a design beside yaml-cpp's bare event parser on the same text, best of several runs each.
#include "bench/realistic_design.h"
#include "engine/document/load.h"
#include "engine/document/save.h"

#include <chrono>
#include <fmt/format.h>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

namespace {

/// Hears every event and does nothing with it.
class Silence final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++events; }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++events; }
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override { ++events; }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
    std::size_t events = 0;
};

template <class Work>
double best(int runs, Work work)
{
    double least = 1e9;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        least = std::min(least,
                         std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return least;
}

} // namespace

int main()
{
    for (const int nodes : {100, 1000, 10000}) {
        const std::string text = zonedraft::writeDesign(zonedraft::bench::realisticDesign(nodes));
        const double load = best(5, [&] {
            if (!zonedraft::loadDesign(text, "bench")) std::abort();
        });
        const double bare = best(5, [&] {
            std::istringstream stream(text);
            YAML::Parser parser(stream);
            Silence silence;
            parser.HandleNextDocument(silence);
        });
        fmt::print("load {} nodes ({:.1f} MB): {:.1f} ms; yaml-cpp events only: {:.1f} ms; ratio {:.2f}\n", nodes,
                   static_cast<double>(text.size()) / 1e6, load, bare, load / bare);
    }
    return 0;
}
