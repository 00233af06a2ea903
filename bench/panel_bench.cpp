// SPDX-License-Identifier: GPL-3.0-or-later
// How long each panel keeps the window waiting when the selection or the design changes. A frame is 16 ms;
// the processor time of the window's thread counts, so that a busy machine does not.
#include "app/desktop/panels/code/code_panel.h"
#include "app/desktop/panels/cost/cost_panel.h"
#include "app/desktop/panels/findings/findings_panel.h"
#include "app/desktop/panels/inspector/inspector_panel.h"
#include "app/desktop/panels/outline/outline_panel.h"
#include "app/desktop/panels/palette/palette_panel.h"
#include "app/desktop/shell/status_bar.h"
#include "tests/app/panels/panels_fixture.h"

#include <QCoreApplication>

#include <ctime>

namespace zonedraft::test {
namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The longest that one turn of the event loop takes until nothing is left to do.
double longestTurn()
{
    double worst = 0;
    for (int turn = 0; turn < 40; ++turn) {
        const double before = threadMilliseconds();
        QCoreApplication::processEvents();
        worst = std::max(worst, threadMilliseconds() - before);
    }
    return worst;
}

struct Times {
    std::vector<double> all;
    [[nodiscard]] double at(double share)
    {
        std::sort(all.begin(), all.end());
        return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
    }
};

class PanelTimes : public PanelsTest {
protected:
    /// Runs `step` again and again beside a shown panel, and tells what it took.
    void measure(const char* name, QWidget* panel, const QSize& size, int steps, const std::function<void(int)>& step)
    {
        panel->resize(size);
        panel->show();
        longestTurn();
        Times times;
        for (int at = 0; at < steps; ++at) {
            const double before = threadMilliseconds();
            step(at);
            const double told = threadMilliseconds() - before; // what listens to the change directly
            times.all.push_back(std::max(told - m_alone, longestTurn()));
        }
        std::printf("%-28s median %5.1f  p95 %5.1f  worst %5.1f ms\n", name, times.at(0.5), times.at(0.95),
                    times.at(1));
        panel->hide();
    }

    /// Every panel with one kind of step.
    void measureAll(const char* what, int steps, const std::function<void(int)>& step)
    {
        m_alone = 0;
        Times alone;
        for (int at = 0; at < steps; ++at) {
            const double before = threadMilliseconds();
            step(at);
            alone.all.push_back(threadMilliseconds() - before);
        }
        m_alone = alone.at(0.5); // of the session and the evaluation, without any panel
        std::printf("%s (session alone %.1f ms)\n", what, m_alone);
        InspectorPanel inspector(*session, *evaluation, services);
        OutlinePanel outline(*session, *evaluation, services);
        FindingsPanel findings(*session, *evaluation, services);
        CostPanel cost(*session, *evaluation, services);
        CodePanel code(*session, *evaluation, services);
        PalettePanel palette(*session, *evaluation, services);
        StatusBar status(*session, *evaluation, services);
        measure("inspector", &inspector, {320, 800}, steps, step);
        measure("outline", &outline, {232, 700}, steps, step);
        measure("findings", &findings, {980, 260}, steps, step);
        measure("cost", &cost, {980, 260}, steps, step);
        measure("code", &code, {980, 260}, steps, step);
        measure("palette", &palette, {232, 700}, steps, step);
        measure("status bar", &status, {1440, 28}, steps, step);
    }

    double m_alone = 0;
};

TEST_F(PanelTimes, ASelectionFitsIntoAFrame)
{
    openTemplate("ml-api");
    const std::vector<const Node*> nodes = session->design().nodesSortedById();
    measureAll("selection", 2 * static_cast<int>(nodes.size()),
               [&](int at) { session->selection().set(nodes[static_cast<std::size_t>(at) % nodes.size()]->id); });
}

TEST_F(PanelTimes, AChangeFitsIntoAFrame)
{
    openTemplate("ml-api");
    session->selection().set(node("api"));
    measureAll("change", 24, [&](int at) {
        session->apply(SetProperty{node("api"), Name("memory"), Value(at % 2 == 0 ? 4096 : 2048), {}},
                       QStringLiteral("Change memory"));
    });
}

} // namespace
} // namespace zonedraft::test
