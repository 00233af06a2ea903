// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/realistic_design.h"
#include "engine/live/knowledge.h"
#include "exporters/terraform/terraform_export.h"
#include "source_paths.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>

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

/// Change → delta over the stated mix; reports the 50th and 99th percentile and the worst.
void changeToDelta(benchmark::State& state)
{
    Design design = realisticDesign(static_cast<int>(state.range(0)));
    LiveEngine engine(knowledge().basis("2026-11-21"));
    engine.reset(design);
    EditMix mix(7);
    std::vector<double> times;
    for (auto _ : state) {
        const Change change = mix.next(design);
        const auto start = std::chrono::steady_clock::now();
        const auto applied = design.apply(change);
        if (!applied)
            state.SkipWithError(applied.error().english().c_str());
        else
            benchmark::DoNotOptimize(engine.update(design, applied->footprint));
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["worst_ms"] = times.back();
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

void scenarioSwitch(benchmark::State& state)
{
    Design design = realisticDesign(static_cast<int>(state.range(0)));
    const ScenarioId peak = *ScenarioId::parse("peak");
    static_cast<void>(design.apply(PutScenario{peak, Scenario{}}));
    LiveEngine engine(knowledge().basis("2026-11-21"));
    bool on = false;
    for (auto _ : state) engine.reset(design, (on = !on) ? std::optional(peak) : std::nullopt);
}
BENCHMARK(scenarioSwitch)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

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
