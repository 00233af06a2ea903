// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <random>

namespace zonedraft::bench {

/// A design of about `nodes` components as companies draw them: regions with networks, in each of which several web
/// applications (balancer, two services, database, cache, table, queue, bucket, function, certificate, alarms …) hang
/// together by links; one in ten links crosses to the neighbour application. The same arguments give the same design.
[[nodiscard]] Design realisticDesign(int nodes, unsigned seed = 1);

/// The design with more links until there are `links` of them: services that read and write stores of their own and of
/// neighbour applications. As many as there is room for.
[[nodiscard]] Design withLinks(Design design, int links);

/// The stated mix of edits: 50 % a property, 20 % a move, 15 % a link added or removed, 15 % a component added or
/// removed.
class EditMix {
public:
    explicit EditMix(unsigned seed) : m_random(seed) {}
    [[nodiscard]] Change next(const Design& design);

private:
    [[nodiscard]] std::size_t below(std::size_t count) { return m_random() % count; }
    void refresh(const Design& design);
    [[nodiscard]] Change property(const Design& design);
    [[nodiscard]] Change move(const Design& design);
    [[nodiscard]] Change link(const Design& design);
    [[nodiscard]] Change component(const Design& design);

    std::mt19937 m_random;
    std::vector<NodeId> m_services, m_tables, m_caches, m_networks, m_added;
    std::vector<LinkId> m_linksAdded;
    std::size_t m_known = 0;
    int m_number = 0;
};

} // namespace zonedraft::bench
