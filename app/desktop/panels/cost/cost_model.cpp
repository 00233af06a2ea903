// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/cost/cost_model.h"

#include "app/desktop/application/money_text.h"
#include "app/desktop/panels/common/labels.h"

#include <algorithm>
#include <map>

namespace zonedraft {
namespace {

constexpr quintptr kTop = ~quintptr{0};

std::int64_t weight(const CostLine& line)
{
    return line.amount.expected ? line.amount.expected->micros() : -1;
}

bool unknown(const CostLine& line)
{
    return line.status != CostStatus::Priced && line.status != CostStatus::Free;
}

} // namespace

CostModel::CostModel(const LiveEvaluation& evaluation, const IconSource& icons, QObject* parent)
    : QAbstractItemModel(parent), m_evaluation(evaluation), m_icons(icons)
{
}

void CostModel::read(std::vector<CostLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    group();
    endResetModel();
}

void CostModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping) return;
    beginResetModel();
    m_grouping = grouping;
    group();
    endResetModel();
}

void CostModel::sortLines(std::vector<std::size_t>& lines) const
{
    std::stable_sort(lines.begin(), lines.end(),
                     [this](std::size_t a, std::size_t b) { return weight(m_lines[a]) > weight(m_lines[b]); });
}

void CostModel::group()
{
    m_groups.clear();
    m_flat.clear();
    m_total = {};
    m_scale = Money::zero();
    const LiveEngine& engine = m_evaluation.engine();
    const EffectiveDesign& design = engine.design();
    m_table = compareWithCostTable(engine.reader(), m_lines, engine.scenario());
    if (m_grouping == Grouping::Expected) return groupByTable();
    std::map<std::string, std::size_t> positions;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const CostLine& line = m_lines[at];
        m_total.count(line);
        m_flat.push_back(at);
        const bool service = m_grouping == Grouping::Service;
        const Kind* kind = subjectKind(design, line.owner.str());
        const std::string drawn = line.owner.owner().str();
        const std::string key = !service    ? drawn
                                : line.link ? std::string("transfer")
                                : kind      ? kind->name.str()
                                            : drawn;
        const auto [position, fresh] = positions.try_emplace(key, m_groups.size());
        if (fresh) {
            Group made;
            made.kind = service ? (line.link ? nullptr : kind) : subjectKind(design, drawn);
            made.title = !service ? subjectLabel(design, drawn) : line.link ? tr("Data transfer") : kindLabel(kind);
            if (!service) made.subject = drawn;
            m_groups.push_back(std::move(made));
        }
        m_groups[position->second].total.count(line);
        m_groups[position->second].lines.push_back(at);
    }
    for (Group& each : m_groups) {
        sortLines(each.lines);
        if (m_grouping != Grouping::Lines) m_scale = std::max(m_scale, each.total.high);
    }
    sortLines(m_flat);
    if (m_grouping == Grouping::Lines)
        for (const CostLine& line : m_lines)
            if (line.amount.high) m_scale = std::max(m_scale, *line.amount.high);
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group& a, const Group& b) { return a.total.expected > b.total.expected; });
}

void CostModel::groupByTable()
{
    m_total = m_table.total;
    for (const CostTableRow& row : m_table.rows) {
        Group made;
        made.title = QString::fromStdString(row.label);
        made.total = row.ours;
        const auto amount = [](const std::optional<Money>& money) {
            return money ? moneyText(*money) : QStringLiteral("–");
        };
        made.note = tr("Expected by the design: %1 to %2").arg(amount(row.stated.low), amount(row.stated.high));
        if (row.verdict == RangeVerdict::Below) made.note += tr(" (the estimate is below)");
        if (row.verdict == RangeVerdict::Above) made.note += tr(" (the estimate is above)");
        if (!row.note.empty()) made.note += QLatin1Char('\n') + QString::fromStdString(row.note);
        m_groups.push_back(std::move(made));
    }
    if (m_table.uncovered.priced + m_table.uncovered.missing + m_table.uncovered.free > 0) {
        Group made;
        made.title = tr("In no line of the table");
        made.total = m_table.uncovered;
        m_groups.push_back(std::move(made));
    }
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        if (m_table.rowOf[at] < m_groups.size()) m_groups[m_table.rowOf[at]].lines.push_back(at);
    for (Group& each : m_groups) {
        sortLines(each.lines);
        m_scale = std::max(m_scale, each.total.high);
    }
}

const CostLine* CostModel::line(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (m_grouping == Grouping::Lines) return row < m_flat.size() ? &m_lines[m_flat[row]] : nullptr;
    if (index.internalId() == kTop) return nullptr;
    const Group& group = m_groups[index.internalId()];
    return row < group.lines.size() ? &m_lines[group.lines[row]] : nullptr;
}

QString CostModel::groupTitle(const QModelIndex& index) const
{
    const bool group = index.isValid() && m_grouping != Grouping::Lines && index.internalId() == kTop;
    return group ? m_groups[static_cast<std::size_t>(index.row())].title : QString();
}

QModelIndex CostModel::groupOf(const std::string& subject) const
{
    if (m_grouping != Grouping::Component) return {};
    for (std::size_t at = 0; at < m_groups.size(); ++at)
        if (m_groups[at].subject == subject) return index(static_cast<int>(at), 0);
    return {};
}

QModelIndex CostModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kTop);
}

QModelIndex CostModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kTop) return {};
    return createIndex(static_cast<int>(child.internalId()), 0, kTop);
}

int CostModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_grouping == Grouping::Lines ? m_flat.size() : m_groups.size());
    if (m_grouping == Grouping::Lines || parent.internalId() != kTop || parent.column() != 0) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].lines.size());
}

int CostModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariantList CostModel::range(Money low, Money expected, Money high) const
{
    return {static_cast<qlonglong>(low.micros()), static_cast<qlonglong>(expected.micros()),
            static_cast<qlonglong>(high.micros()), static_cast<qlonglong>(m_scale.micros())};
}

QVariant CostModel::groupData(const Group& group, int column, int role) const
{
    if (role == SubjectRole) return QString::fromStdString(group.subject);
    if (role == KnownRole) return group.total.priced + group.total.free > 0;
    if (role == Qt::DecorationRole && column == NameColumn && group.kind) return m_icons.kind(*group.kind);
    if (role == RangeRole && group.total.priced > 0)
        return range(group.total.low, group.total.expected, group.total.high);
    if (role == Qt::TextAlignmentRole && column == AmountColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("%1\nLow %2 · expected %3 · high %4 a month")
                   .arg(group.title, moneyText(group.total.low), moneyText(group.total.expected),
                        moneyText(group.total.high)) +
               (group.note.isEmpty() ? QString() : QLatin1Char('\n') + group.note);
    if (role != Qt::DisplayRole) return {};
    if (column == NameColumn) return group.title;
    if (column == AmountColumn) {
        if (group.total.priced == 0) return group.total.missing > 0 ? tr("unknown") : tr("free");
        return totalText(group.total);
    }
    return {};
}

QVariant CostModel::lineData(const CostLine& line, int column, int role) const
{
    if (role == SubjectRole) return QString::fromStdString(line.link ? line.link->str() : line.owner.str());
    if (role == KnownRole) return !unknown(line);
    if (role == RangeRole && line.amount.expected)
        return range(line.amount.low.value_or(*line.amount.expected), *line.amount.expected,
                     line.amount.high.value_or(*line.amount.expected));
    if (role == Qt::TextAlignmentRole && column == AmountColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return lineDetails(m_evaluation, line);
    if (role == Qt::DecorationRole && column == NameColumn && m_grouping == Grouping::Lines)
        if (const Kind* kind = subjectKind(m_evaluation.engine().design(), line.owner.str()))
            return m_icons.kind(*kind);
    if (role != Qt::DisplayRole) return {};
    if (column == NameColumn) {
        const EffectiveDesign& design = m_evaluation.engine().design();
        const QString title = lineTitle(design, line);
        if (m_grouping == Grouping::Component || !m_ownersNamed) return title;
        return QStringLiteral("%1 · %2").arg(title, subjectLabel(design, line.owner.str()));
    }
    return column == AmountColumn ? QVariant(amountText(line)) : QVariant();
}

QVariant CostModel::data(const QModelIndex& index, int role) const
{
    if (const CostLine* found = line(index)) return lineData(*found, index.column(), role);
    if (!index.isValid() || m_grouping == Grouping::Lines) return {};
    return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant CostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case NameColumn:
        return m_grouping == Grouping::Component ? tr("Component")
               : m_grouping == Grouping::Service ? tr("Service")
                                                 : tr("Line");
    case RangeColumn: return tr("Low – expected – high");
    case AmountColumn: return tr("A month");
    default: return {};
    }
}

} // namespace zonedraft
