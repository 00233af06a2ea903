// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/scene/derived_layer.h"

#include "canvas/items/derived_item.h"
#include "canvas/scene/board_scene.h"

namespace zonedraft {
namespace {

constexpr int kSoon = 120; ///< ms

} // namespace

DerivedLayer::DerivedLayer(BoardScene& scene, PaintKit& kit) : m_scene(scene), m_kit(kit)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    QObject::connect(&m_soon, &QTimer::timeout, &scene, [this] { refresh(); });
}

DerivedLayer::~DerivedLayer() = default;

void DerivedLayer::setShown(bool shown)
{
    if (shown == m_shown) return;
    m_shown = shown;
    refresh();
}

void DerivedLayer::request()
{
    if (m_shown) m_soon.start();
}

void DerivedLayer::refresh()
{
    m_soon.stop();
    std::map<NodeId, DerivedItem*> before = std::exchange(m_items, {});
    if (m_shown)
        for (const DerivedPlace& place : placeDerived(m_scene.session(), m_scene.geometry())) {
            const auto known = before.find(place.node.id);
            const bool made = known == before.end();
            auto* item = made ? new DerivedItem(m_kit) : known->second;
            if (!made) before.erase(known);
            item->setPlace(place, m_scene.session());
            item->setMarked(m_scene.session().selection().contains(place.node.id));
            if (made) m_scene.addItem(item);
            m_items.emplace(place.node.id, item);
        }
    for (const auto& [id, item] : before) m_scene.drop(item);
    m_scene.derivedChanged();
}

DerivedItem* DerivedLayer::itemOf(NodeId derived) const
{
    const auto found = m_items.find(derived);
    return found == m_items.end() ? nullptr : found->second;
}

QRectF DerivedLayer::bounds() const
{
    QRectF bounds;
    for (const auto& [id, item] : m_items) bounds |= item->rect();
    return bounds;
}

void DerivedLayer::removeAll()
{
    for (const auto& [id, item] : std::exchange(m_items, {})) m_scene.drop(item);
}

} // namespace zonedraft
