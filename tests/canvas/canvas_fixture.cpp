// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/canvas/canvas_fixture.h"

#include "engine/document/file.h"
#include "source_paths.h"

#include <stdexcept>

namespace zonedraft::test {
namespace {

constexpr const char* kToday = "2026-11-21";

void must(Design& design, const Change& change)
{
    const auto applied = design.apply(change);
    if (!applied) throw std::runtime_error(applied.error().english());
}

} // namespace

const Knowledge& knowledge()
{
    static const std::unique_ptr<Knowledge> loaded = [] {
        auto known = Knowledge::load(openResourceFolder(std::string(ZONEDRAFT_SOURCE_DIR) + "/resources"));
        if (!known) throw std::runtime_error(known.error().english());
        return std::move(*known);
    }();
    return *loaded;
}

std::unique_ptr<Session> makeSession()
{
    return std::make_unique<Session>(knowledge().catalog(),
                                     std::make_unique<LiveEvaluation>(knowledge().basis(kToday)));
}

std::unique_ptr<Session> openTemplate(const std::string& name)
{
    auto loaded =
        loadDesignFile(std::string(ZONEDRAFT_SOURCE_DIR) + "/resources/templates/" + name + ".zonedraft.yaml");
    if (!loaded) throw std::runtime_error(loaded.error().english());
    auto session = makeSession();
    session->setDesign(std::move(loaded->design));
    return session;
}

std::unique_ptr<Session> openText(const std::string& text)
{
    auto loaded = loadDesign(text, "test", {.versionRequired = false});
    if (!loaded) throw std::runtime_error(loaded.error().english());
    auto session = makeSession();
    session->setDesign(std::move(loaded->design));
    return session;
}

Design bigDesign(int nodes)
{
    static constexpr const char* kKinds[] = {"aws.load_balancer", "aws.ecs_service", "aws.aurora_cluster",
                                             "aws.ecs_service", "aws.ecs_service"};
    Design design;
    std::vector<NodeId> cards;
    const auto add = [&](const std::string& id, const char* kind, std::optional<NodeId> parent) {
        Node made{*NodeId::parse(id), Name(kind)};
        made.parent = parent;
        if (parent && parent->str().starts_with("vpc")) made.placement.tier = Name("application");
        must(design, AddNode{made});
        return made.id;
    };
    constexpr int kPerVpc = 25;
    std::optional<NodeId> region, vpc;
    for (int i = 0; static_cast<int>(design.nodeCount()) < nodes; ++i) {
        if (i % (kPerVpc * 8) == 0) region = add("region-" + std::to_string(i), "aws.region", {});
        if (i % kPerVpc == 0) vpc = add("vpc-" + std::to_string(i), "aws.vpc", region);
        cards.push_back(add("node-" + std::to_string(i), kKinds[i % 5], vpc));
    }
    std::size_t number = 0;
    const auto connect = [&](std::size_t from, std::size_t to) {
        must(design,
             AddLink{Link{
                 *LinkId::parse("link-" + std::to_string(number++)), cards[from], cards[to], Name("traffic"), {}}});
    };
    for (std::size_t i = 0; i + 1 < cards.size(); ++i)
        if ((i + 1) % kPerVpc != 0) connect(i, i + 1);
    for (std::size_t i = 0; number < cards.size() * 3 / 2 && i + 3 < cards.size(); ++i)
        if (i % kPerVpc + 3 < kPerVpc) connect(i, i + 3);
    return design;
}

} // namespace zonedraft::test
