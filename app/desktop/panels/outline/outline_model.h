// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QAbstractItemModel>

#include <map>
#include <unordered_map>

namespace zonedraft {

/// A design as a tree: containers, tiers of networks, components, and the connections that start at each.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, BadgeColumn, ColumnCount };
    enum Role { SubjectRole = Qt::UserRole + 1 };

    OutlineModel(Session& session, const LiveEvaluation& evaluation, const IconSource& icons,
                 QObject* parent = nullptr);

    /// Reads the tree anew.
    void rebuild();
    /// True when the change altered what is where, not only what things are called.
    [[nodiscard]] bool altersTree(const Footprint& footprint) const;
    /// Names or findings are different, the tree is not.
    void touch();
    /// Invalid when it is not in the tree.
    [[nodiscard]] QModelIndex find(const std::string& subject) const;
    [[nodiscard]] std::optional<NodeId> node(const QModelIndex& index) const;
    [[nodiscard]] std::optional<LinkId> link(const QModelIndex& index) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        std::optional<NodeId> node;
        std::optional<LinkId> link;
        QString title;      ///< of a group of zones or a tier
        bool zones = false; ///< a group of zones
        std::size_t parent = 0;
        int row = 0;
        std::vector<std::size_t> children;
    };
    std::size_t add(std::size_t parent, Entry entry);
    void addNode(std::size_t parent, NodeId node);
    void addChildren(std::size_t entry, const std::vector<NodeId>& nodes);
    void addZones(std::size_t entry, const NetworkGrid& grid, const std::vector<NodeId>& nodes);
    void addTiers(std::size_t entry, const NetworkGrid& grid, const std::vector<int>& zones,
                  const std::vector<NodeId>& nodes);
    [[nodiscard]] std::string tierOf(NodeId node) const;
    void addLinks(std::size_t entry, NodeId node);
    [[nodiscard]] const Entry& at(const QModelIndex& index) const;
    [[nodiscard]] QVariant nodeData(NodeId node, int column, int role) const;
    [[nodiscard]] QVariant linkData(LinkId link, int column, int role) const;
    [[nodiscard]] QVariant badge(const std::vector<BoardFinding>& findings, int role) const;

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    const IconSource& m_icons;
    std::vector<Entry> m_entries; ///< the first is the board
    std::unordered_map<std::string, std::size_t> m_bySubject;
    std::map<NodeId, std::pair<std::string, std::vector<int>>> m_places; ///< tier and zones of what stands in a network
};

} // namespace zonedraft
