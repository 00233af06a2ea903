// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/realistic_design.h"
#include "engine/live/knowledge.h"
#include "exporters/terraform/terraform_export.h"
#include "source_paths.h"

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <chrono>
#include <ctime>

namespace zonedraft::bench {
namespace {

const Knowledge& knowledge()
{
    static const std::unique_ptr<Knowledge> known = [] {
        auto loaded = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"));
        if (!loaded) std::abort();
        return std::move(*loaded);
    }();
    return *known;
}

/// The kinds of change that the mix is made of.
constexpr std::array kChangeKinds{"property", "move", "link", "component"};

std::size_t kindOf(const Change& change)
{
    if (std::holds_alternative<SetProperty>(change.data)) return 0;
    if (std::holds_alternative<MoveNode>(change.data)) return 1;
    return std::holds_alternative<AddLink>(change.data) || std::holds_alternative<RemoveLink>(change.data) ? 2 : 3;
}

double percentile(std::vector<double>& times, double share)
{
    if (times.empty()) return 0;
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
}

/// Milliseconds that this thread has computed: other than the clock it does not count waiting for a busy machine.
double computedMilliseconds()
{
    std::timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Change → delta over the stated mix; reports the 50th and 99th percentile and the worst, of all and of each kind, by
/// the clock, and the 99th percentile of the computing time.
void changeToDelta(benchmark::State& state)
{
    Design design = realisticDesign(static_cast<int>(state.range(0)));
    LiveEngine engine(knowledge().basis("2026-11-21"));
    engine.reset(design);
    EditMix mix(7);
    std::vector<double> all, computed;
    std::array<std::vector<double>, kChangeKinds.size()> byKind;
    for (auto _ : state) {
        const Change change = mix.next(design);
        const double before = computedMilliseconds();
        const auto start = std::chrono::steady_clock::now();
        const auto applied = design.apply(change);
        if (!applied)
            state.SkipWithError(applied.error().english().c_str());
        else
            benchmark::DoNotOptimize(engine.update(design, applied->footprint));
        all.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        computed.push_back(computedMilliseconds() - before);
        byKind[kindOf(change)].push_back(all.back());
    }
    state.counters["p50_ms"] = percentile(all, 0.5);
    state.counters["p99_ms"] = percentile(all, 0.99);
    state.counters["worst_ms"] = percentile(all, 1);
    state.counters["computed_p99_ms"] = percentile(computed, 0.99);
    state.counters["computed_worst_ms"] = percentile(computed, 1);
    for (std::size_t kind = 0; kind < byKind.size(); ++kind) {
        const std::string name = kChangeKinds[kind];
        state.counters[name + "_p50"] = percentile(byKind[kind], 0.5);
        state.counters[name + "_p99"] = percentile(byKind[kind], 0.99);
        state.counters[name + "_worst"] = percentile(byKind[kind], 1);
    }
}
BENCHMARK(changeToDelta)->Arg(100)->Arg(1000)->Arg(10000)->Iterations(3000)->Unit(benchmark::kMillisecond);

/// Changes that concern the whole document.
template <class Make>
void documentWide(benchmark::State& state, Make make)
{
    Design design = realisticDesign(static_cast<int>(state.range(0)));
    LiveEngine engine(knowledge().basis("2026-11-21"));
    engine.reset(design);
    int number = 0;
    for (auto _ : state) {
        const auto applied = design.apply(make(++number));
        if (!applied)
            state.SkipWithError(applied.error().english().c_str());
        else
            benchmark::DoNotOptimize(engine.update(design, applied->footprint));
    }
}

void requirementChange(benchmark::State& state)
{
    documentWide(state, [](int number) {
        return Change(SetEntry{Section::Requirements, Name("min_zones"), Value(1 + number % 3)});
    });
}
BENCHMARK(requirementChange)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void regionChange(benchmark::State& state)
{
    documentWide(state, [](int number) {
        return Change(
            SetProperty{*NodeId::parse("region-0"), Name("region"), Value(number % 2 ? "eu-west-1" : "us-east-1"), {}});
    });
}
BENCHMARK(regionChange)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

/// A scenario as people make it: every tenth component has another size or is off, some links carry more, the load is
/// another, and on request one region is moved.
Scenario peakScenario(const Design& design, bool otherRegion)
{
    Scenario peak;
    peak.load.emplace(Name("requests_per_month"), Value(5e7));
    int number = 0;
    for (const Node* node : design.nodesSortedById()) {
        if (++number % 10) continue;
        Patch& patch = peak.nodes[node->id];
        if (node->kind == "aws.ecs_service")
            patch.properties.emplace(Name("max_count"), Value(40));
        else if (node->kind == "aws.aurora_cluster")
            patch.properties.emplace(Name("instance_count"), Value(3));
        else if (number % 100 == 0)
            patch.enabled = false;
        if (patch.empty()) peak.nodes.erase(node->id);
    }
    for (const Link* link : design.linksSortedById())
        if (++number % 20 == 0) peak.links[link->id].properties.emplace(Name("expected_gb_per_month"), Value(500));
    if (otherRegion) peak.regions.emplace("us-east-1", "eu-west-1");
    return peak;
}

void scenarioSwitch(benchmark::State& state, bool otherRegion)
{
    Design design = realisticDesign(static_cast<int>(state.range(0)));
    const ScenarioId peak = *ScenarioId::parse("peak");
    if (!design.apply(PutScenario{peak, peakScenario(design, otherRegion)})) std::abort();
    LiveEngine engine(knowledge().basis("2026-11-21"));
    engine.reset(design);
    bool on = false;
    for (auto _ : state)
        benchmark::DoNotOptimize(engine.switchScenario(design, (on = !on) ? std::optional(peak) : std::nullopt));
}
BENCHMARK_CAPTURE(scenarioSwitch, patches, false)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scenarioSwitch, patches_and_region, true)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void fullEvaluation(benchmark::State& state)
{
    const Design design = realisticDesign(static_cast<int>(state.range(0)));
    LiveEngine engine(knowledge().basis("2026-11-21"));
    for (auto _ : state) engine.reset(design);
    state.counters["effective_nodes"] = static_cast<double>(engine.design().nodesSortedById().size());
    state.counters["findings"] = static_cast<double>(engine.findings().size());
}
BENCHMARK(fullEvaluation)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void derivationOnly(benchmark::State& state)
{
    const Design design = realisticDesign(static_cast<int>(state.range(0)));
    Derivation derivation(knowledge().catalog());
    for (auto _ : state) derivation.reset(design);
}
BENCHMARK(derivationOnly)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void terraformExport(benchmark::State& state)
{
    const Design design = realisticDesign(static_cast<int>(state.range(0)));
    Derivation derivation(knowledge().catalog());
    derivation.reset(design);
    for (auto _ : state)
        benchmark::DoNotOptimize(exportTerraform(derivation.design(), design, knowledge().resources()));
}
BENCHMARK(terraformExport)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace zonedraft::bench

BENCHMARK_MAIN();
