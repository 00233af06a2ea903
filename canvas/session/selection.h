// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/design.h"

#include <QObject>

#include <set>
#include <string>

namespace zonedraft {

/// What is selected, by id; shared by the board and all panels.
class Selection : public QObject {
    Q_OBJECT
public:
    struct Ids {
        std::set<NodeId> nodes;
        std::set<LinkId> links;
        std::set<std::string> notes; ///< ids of notes on the board
        [[nodiscard]] bool empty() const { return nodes.empty() && links.empty() && notes.empty(); }
        [[nodiscard]] std::size_t size() const { return nodes.size() + links.size() + notes.size(); }
        friend bool operator==(const Ids&, const Ids&) = default;
    };

    explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const Ids& ids() const { return m_ids; }
    [[nodiscard]] bool empty() const { return m_ids.empty(); }
    /// The node when exactly one node and nothing else is selected.
    [[nodiscard]] std::optional<NodeId> singleNode() const;
    [[nodiscard]] std::optional<LinkId> singleLink() const;
    [[nodiscard]] bool contains(NodeId id) const { return m_ids.nodes.contains(id); }
    [[nodiscard]] bool contains(LinkId id) const { return m_ids.links.contains(id); }

    void set(Ids ids);
    void set(NodeId node) { set(Ids{{node}, {}, {}}); }
    void set(LinkId link) { set(Ids{{}, {link}, {}}); }
    void toggle(NodeId node);
    void toggle(LinkId link);
    void clear() { set(Ids{}); }
    /// Drops ids that the design does not have any more.
    void prune(const Design& design);

Q_SIGNALS:
    void changed();

private:
    Ids m_ids;
};

} // namespace zonedraft
