// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/dependency_table.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using Type = Task::Type;

constexpr Cell kOwnSlot{CellSpace::Node, 3, 5};
constexpr Cell kOtherSlot{CellSpace::Node, 9, 5};
constexpr Cell kLateSlot{CellSpace::Node, 3, 70};
constexpr Cell kParent{CellSpace::Node, 9, cell_code::kStructure};
constexpr Cell kDocument{CellSpace::Document, 77, 0};

/// What runs again when the cell changes, as type and index.
std::vector<std::pair<Type, std::uint32_t>> readersOf(DependencyTable& table, const Cell& cell)
{
    std::vector<Task> tasks;
    table.takeReadersOf(cell, tasks);
    std::vector<std::pair<Type, std::uint32_t>> out;
    for (const Task task : tasks) out.emplace_back(task.type, task.index);
    return out;
}

const std::vector<std::pair<Type, std::uint32_t>> kThird{{Type::NodeRules, 3}}, kNobody;

class DependencyTableTest : public testing::Test {
protected:
    void SetUp() override
    {
        ReadLog log;
        log.begin(CellSpace::Node, 3);
        for (const Cell& cell : {kOwnSlot, kOtherSlot, kOwnSlot, kLateSlot, kParent, kDocument, kOtherSlot})
            log.note(cell);
        m_table.record({Type::NodeRules, 3}, log);
    }
    DependencyTable m_table;
};

TEST_F(DependencyTableTest, FindsTheReaderOfEveryCell)
{
    for (const Cell& cell : {kOwnSlot, kOtherSlot, kLateSlot, kParent, kDocument}) {
        SetUp();
        EXPECT_EQ(readersOf(m_table, cell), kThird) << cell.index << ' ' << cell.code;
    }
    SetUp();
    EXPECT_EQ(readersOf(m_table, {CellSpace::Node, 3, 6}), kNobody);
    EXPECT_EQ(readersOf(m_table, {CellSpace::Link, 3, 5}), kNobody);
    EXPECT_EQ(readersOf(m_table, {CellSpace::Node, 9, cell_code::kChildren}), kNobody);
}

TEST_F(DependencyTableTest, FindsAReaderOnceUntilItRunsAgain)
{
    EXPECT_EQ(readersOf(m_table, kOwnSlot), kThird);
    EXPECT_EQ(readersOf(m_table, kOwnSlot), kNobody);
    EXPECT_EQ(readersOf(m_table, kDocument), kNobody);
    SetUp();
    EXPECT_EQ(readersOf(m_table, kDocument), kThird);
}

TEST_F(DependencyTableTest, ANewRunReplacesWhatWasRead)
{
    ReadLog log;
    log.begin(CellSpace::Node, 3);
    log.note(kParent);
    m_table.record({Type::NodeRules, 3}, log);
    EXPECT_EQ(readersOf(m_table, kOwnSlot), kNobody);
    EXPECT_EQ(readersOf(m_table, kOtherSlot), kNobody);
    EXPECT_EQ(readersOf(m_table, kParent), kThird);
}

TEST_F(DependencyTableTest, AForgottenTaskReadsNothing)
{
    m_table.forget({Type::NodeRules, 3});
    for (const Cell& cell : {kOwnSlot, kOtherSlot, kParent, kDocument}) EXPECT_EQ(readersOf(m_table, cell), kNobody);
}

TEST(ReadLog, NotesACellOfANodeOnce)
{
    ReadLog log;
    log.clear();
    for (int time = 0; time < 3; ++time)
        for (const Cell& cell : {kOwnSlot, kParent, kOtherSlot}) log.note(cell);
    EXPECT_EQ(log.cells().size(), 3U);
    log.clear();
    log.note(kOwnSlot);
    EXPECT_EQ(log.cells(), std::vector<Cell>{kOwnSlot});
}

} // namespace
} // namespace zonedraft
