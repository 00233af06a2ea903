// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/board_accessible.h"

#include "canvas/view/board_outline.h"
#include "canvas/view/board_view.h"

#include <QAccessibleWidget>
#include <QWindow>

#include <map>

namespace zonedraft {
namespace {

class BoardAccessible;

/// One entry of the outline. Lives until the outline is made anew.
class EntryAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    EntryAccessible(BoardAccessible& board, const OutlineEntry& entry) : m_board(board), m_entry(entry) {}

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override { return static_cast<int>(m_entry.children.size()); }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name) return m_entry.name;
        if (kind == QAccessible::Description || kind == QAccessible::Value) return m_entry.description;
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString& action) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    BoardAccessible& m_board;
    const OutlineEntry& m_entry;
};

class BoardAccessible final : public QAccessibleWidget {
public:
    explicit BoardAccessible(BoardView& view)
        : QAccessibleWidget(&view, QAccessible::Tree, view.accessibleName()), m_view(view)
    {
        m_connection = QObject::connect(&view.session(), &Session::changed, [this] { forget(); });
    }
    ~BoardAccessible() override
    {
        QObject::disconnect(m_connection);
        forget();
    }

    [[nodiscard]] BoardView& view() const { return m_view; }
    [[nodiscard]] const OutlineEntry& outline()
    {
        if (!m_outline) m_outline = makeOutline(m_view.board());
        return *m_outline;
    }
    QAccessibleInterface* interfaceOf(const OutlineEntry& entry)
    {
        const auto [found, added] = m_ids.try_emplace(&entry, 0);
        if (added) found->second = QAccessible::registerAccessibleInterface(new EntryAccessible(*this, entry));
        return QAccessible::accessibleInterface(found->second);
    }

    int childCount() const override { return static_cast<int>(self().outline().children.size()); }
    QAccessibleInterface* child(int index) const override
    {
        const auto& children = self().outline().children;
        if (index < 0 || index >= static_cast<int>(children.size())) return nullptr;
        return self().interfaceOf(*children[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child) return i;
        return -1;
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

private:
    [[nodiscard]] BoardAccessible& self() const
    {
        return const_cast<BoardAccessible&>(*this);
    } // answers are made when asked for
    void forget()
    {
        for (const auto& [entry, id] : std::exchange(m_ids, {})) QAccessible::deleteAccessibleInterface(id);
        m_outline.reset();
    }

    BoardView& m_view;
    QMetaObject::Connection m_connection;
    std::unique_ptr<OutlineEntry> m_outline;
    std::map<const OutlineEntry*, QAccessible::Id> m_ids;
};

QWindow* EntryAccessible::window() const
{
    return m_board.window();
}

QAccessibleInterface* EntryAccessible::parent() const
{
    if (m_entry.parent && m_entry.parent->parent) return m_board.interfaceOf(*m_entry.parent);
    return &m_board;
}

QAccessibleInterface* EntryAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) return nullptr;
    return m_board.interfaceOf(*m_entry.children[static_cast<std::size_t>(index)]);
}

int EntryAccessible::indexOfChild(const QAccessibleInterface* wanted) const
{
    for (int i = 0; i < childCount(); ++i)
        if (child(i) == wanted) return i;
    return -1;
}

QRect EntryAccessible::rect() const
{
    const BoardView& view = m_board.view();
    const QRect area = view.mapFromScene(m_entry.rect).boundingRect();
    return {view.viewport()->mapToGlobal(area.topLeft()), area.size()};
}

QAccessible::State EntryAccessible::state() const
{
    QAccessible::State state;
    state.focusable = state.selectable = m_entry.node.has_value();
    state.selected = state.focused = m_entry.node && m_board.view().session().selection().contains(*m_entry.node);
    state.expandable = state.expanded = !m_entry.children.empty();
    return state;
}

void EntryAccessible::doAction(const QString& action)
{
    if (action != setFocusAction() || !m_entry.node) return;
    m_board.view().setFocus();
    m_board.view().session().selection().set(*m_entry.node);
    m_board.view().reveal({{*m_entry.node}, {}, {}});
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<BoardView*>(object);
    return view ? new BoardAccessible(*view) : nullptr;
}

} // namespace

void installBoardAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace zonedraft
