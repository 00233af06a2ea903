// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"
#include "canvas/session/live_evaluation.h"
#include "engine/cost/cost_table.h"

#include <QAbstractItemModel>

namespace zonedraft {

/// Lines of the bill, grouped; the most expensive first, what has no price last.
class CostModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// Expected: by the lines of the table that the design states (requirements.cost_lines).
    enum class Grouping { Component, Service, Lines, Expected };
    enum Column { NameColumn, RangeColumn, AmountColumn, ColumnCount };
    /// For the range column: micro units of the low, expected and high amount and of the scale's end, or nothing.
    enum Role { RangeRole = Qt::UserRole + 1, SubjectRole, KnownRole };

    CostModel(const LiveEvaluation& evaluation, const IconSource& icons, QObject* parent = nullptr);

    /// Shows all lines of the design.
    void read() { read(m_evaluation.engine().costLines()); }
    /// Shows these lines.
    void read(std::vector<CostLine> lines);
    void setGrouping(Grouping grouping);
    /// False: lines do not name their component, as when all belong to one.
    void setOwnersNamed(bool named) { m_ownersNamed = named; }
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// True when the design states a table to group by.
    [[nodiscard]] bool hasTable() const { return !m_table.rows.empty(); }
    [[nodiscard]] const CostTotal& total() const { return m_total; }
    [[nodiscard]] const std::vector<CostLine>& lines() const { return m_lines; }
    /// Null for a group.
    [[nodiscard]] const CostLine* line(const QModelIndex& index) const;
    [[nodiscard]] QString groupTitle(const QModelIndex& index) const;
    /// The group of a component; invalid when there is none.
    [[nodiscard]] QModelIndex groupOf(const std::string& subject) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        QString title;
        std::string subject; ///< empty for a service
        const Kind* kind = nullptr;
        CostTotal total;
        std::vector<std::size_t> lines;
        QString note{}; ///< how it compares with what the design expects
    };
    void group();
    void groupByTable();
    void sortLines(std::vector<std::size_t>& lines) const;
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant lineData(const CostLine& line, int column, int role) const;
    [[nodiscard]] QVariantList range(Money low, Money expected, Money high) const;

    const LiveEvaluation& m_evaluation;
    const IconSource& m_icons;
    Grouping m_grouping = Grouping::Component;
    bool m_ownersNamed = true;
    std::vector<CostLine> m_lines;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_flat; ///< all lines in order, for Grouping::Lines
    CostTotal m_total;
    CostTable m_table;
    Money m_scale = Money::zero(); ///< the end of the bars
};

/// "$12.30", "free", "not priced" …: what a line comes to.
[[nodiscard]] QString amountText(const CostLine& line);
/// Name of a line for people.
[[nodiscard]] QString lineTitle(const EffectiveDesign& design, const CostLine& line);
/// Price, date, source, formula and assumptions of a line, as HTML; or why it has no amount.
[[nodiscard]] QString lineDetails(const LiveEvaluation& evaluation, const CostLine& line);
/// All lines as CSV with a header; amounts as decimals, empty where unknown.
[[nodiscard]] QString costCsv(const LiveEvaluation& evaluation, const std::vector<CostLine>& lines);

} // namespace zonedraft
