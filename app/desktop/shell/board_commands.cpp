// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/board_commands.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/dialogs/command_palette.h"
#include "app/desktop/shell/main_window.h"
#include "canvas/actions/board_edits.h"
#include "canvas/items/link_item.h"
#include "canvas/scene/board_scene.h"
#include "canvas/view/board_view.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace zonedraft {
namespace {

constexpr std::size_t kAligned = 2;     ///< so many components have lines to be brought together
constexpr std::size_t kDistributed = 3; ///< so many components have gaps to be made equal

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

void addEditActions(MainWindow& window)
{
    ActionCatalog& actions = window.actions();
    BoardView& board = window.board();
    QUndoStack& undo = window.session().undoStack();
    const QString group = tr("Edit");
    const auto add = [&](const char* id, const QString& text, const char* icon, const QList<QKeySequence>& keys,
                         const QString& tip, std::function<void()> run) -> QAction& {
        return actions.add({QLatin1String(id), text, QLatin1String(icon), keys, tip, group}, std::move(run));
    };
    QAction& undoAction = add("edit.undo", tr("&Undo"), "undo", {QKeySequence::Undo}, tr("Take back the last change"),
                              [&undo] { undo.undo(); });
    QAction& redoAction = add("edit.redo", tr("&Redo"), "redo",
                              {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))},
                              tr("Do again what was taken back"), [&undo] { undo.redo(); });
    const auto follow = [&undo, &undoAction, &redoAction] {
        undoAction.setEnabled(undo.canUndo());
        redoAction.setEnabled(undo.canRedo());
        undoAction.setText(undo.canUndo() ? tr("&Undo %1").arg(undo.undoText()) : tr("&Undo"));
        redoAction.setText(undo.canRedo() ? tr("&Redo %1").arg(undo.redoText()) : tr("&Redo"));
    };
    QObject::connect(&undo, &QUndoStack::indexChanged, &undoAction, follow);
    QObject::connect(&undo, &QUndoStack::canRedoChanged, &undoAction, follow);
    follow();
    add("edit.cut", tr("Cu&t"), "cut", {QKeySequence::Cut}, tr("Cut the selected components"),
        [&board] { board.cutSelection(); });
    add("edit.copy", tr("&Copy"), "copy", {QKeySequence::Copy}, tr("Copy the selected components"),
        [&board] { board.copySelection(); });
    add("edit.paste", tr("&Paste"), "paste", {QKeySequence::Paste}, tr("Paste components where the pointer is"),
        [&board] { board.paste(); });
    add("edit.duplicate", tr("&Duplicate"), "duplicate", {QKeySequence(QStringLiteral("Ctrl+D"))},
        tr("Copy the selected components beside themselves"), [&board] { board.duplicateSelection(); });
    add("edit.delete", tr("De&lete"), "delete", {QKeySequence::Delete},
        tr("Delete what is selected and keep what can be kept"), [&board] { board.deleteSelection(); });
    add("edit.select-all", tr("Select &all"), "select", {QKeySequence::SelectAll}, tr("Select everything on the board"),
        [&board] { board.selectEverything(); });
    add("edit.rename", tr("Re&name"), "rename", {QKeySequence(QStringLiteral("F2"))},
        tr("Rename the selected component in place"), [&window] {
            if (const auto node = window.session().selection().singleNode()) window.board().rename(*node);
        });
    add("edit.connect-to", tr("&Connect with…"), "connect", {QKeySequence(QStringLiteral("Shift+C"))},
        tr("Connect the selected component: Tab chooses the other one, Enter connects"),
        [&board] { board.connectSelection(); });
    add("edit.link-target", tr("Move the link's &end…"), "link", {QKeySequence(QStringLiteral("E"))},
        tr("Let the selected link lead to another component: Tab chooses, Enter connects"),
        [&board] { board.moveLinkEnd(LinkEnd::Target); });
    add("edit.link-source", tr("Move the link's &start…"), "link", {QKeySequence(QStringLiteral("Shift+E"))},
        tr("Let the selected link come from another component: Tab chooses, Enter connects"),
        [&board] { board.moveLinkEnd(LinkEnd::Source); });
    add("edit.quick-add", tr("&Add a component…"), "plus", {QKeySequence(QStringLiteral("Ctrl+Space"))},
        tr("Type what to add, such as redis"), [&window] {
            window.showBoard();
            showQuickAdd(window, window.board().defaultPlace(), QCursor::pos());
        });
    add("edit.find", tr("&Find or do anything…"), "command", {QKeySequence(QStringLiteral("Ctrl+K"))},
        tr("Find a component, command, rule or setting"), [&window] { showCommandPalette(window); });
    add("edit.search", tr("&Search the design…"), "search", {QKeySequence(QStringLiteral("Ctrl+Shift+F"))},
        tr("Search components, notes and findings"), [&window] { showCommandPalette(window); });
}

void addToolActions(MainWindow& window)
{
    ActionCatalog& actions = window.actions();
    BoardView& board = window.board();
    auto* group = new QActionGroup(&window);
    const auto add = [&](const char* id, ToolId tool, const QString& text, const char* icon, const char* key,
                         const QString& tip) {
        QAction& action = actions.add(
            {QLatin1String(id), text, QLatin1String(icon), {QKeySequence(QLatin1String(key))}, tip, tr("Tools"), true},
            [&window, tool] {
                window.showBoard();
                window.board().setTool(tool);
            });
        action.setActionGroup(group);
        action.setChecked(board.tool() == tool);
        QObject::connect(&board, &BoardView::toolChanged, &action,
                         [&action, tool](ToolId now) { action.setChecked(now == tool); });
    };
    add("tool.select", ToolId::Select, tr("&Select"), "select", "V", tr("Select and move components"));
    add("tool.connect", ToolId::Connect, tr("&Connect"), "connect", "C",
        tr("Connect components by dragging from one to another"));
    add("tool.pan", ToolId::Pan, tr("&Pan"), "pan", "H", tr("Move the board; Space does so while it is held"));
    add("tool.note", ToolId::Note, tr("&Note"), "note", "N", tr("Put a note on the board"));
}

void addArrangeActions(MainWindow& window)
{
    ActionCatalog& actions = window.actions();
    BoardView& board = window.board();
    const QString group = tr("Arrange");
    const auto add = [&](const char* id, const QString& text, const char* icon, const char* key, const QString& tip,
                         std::function<void()> run) {
        QList<QKeySequence> keys;
        if (*key) keys.append(QKeySequence(QLatin1String(key)));
        actions.add({QLatin1String(id), text, QLatin1String(icon), keys, tip, group}, std::move(run));
    };
    add("arrange.layout", tr("&Lay out the selection"), "layout-selection", "Ctrl+L",
        tr("Arrange the selected components; everything when nothing is selected"),
        [&board] { board.layoutSelection(); });
    add("arrange.layout-all", tr("Lay out &everything"), "layout", "Ctrl+Shift+L", tr("Arrange the whole board anew"),
        [&board] { board.layoutEverything(); });
    add("arrange.group", tr("&Group into a container"), "group", "Ctrl+G",
        tr("Put the selected components into a container"), [&board] { board.wrapSelection(); });
    add("arrange.straighten", tr("&Straighten links"), "reset", "", tr("Take the bends out of the selected links"),
        [&board] { board.straightenSelection(); });
    using layout::Alignment;
    const auto align = [&](const char* id, const QString& text, const char* icon, Alignment alignment) {
        add(id, text, icon, "", tr("Align the selected components"),
            [&board, alignment] { board.alignSelection(alignment); });
    };
    align("arrange.align-left", tr("Align left"), "align-left", Alignment::Left);
    align("arrange.align-center", tr("Align centres"), "align-center", Alignment::HorizontalCenter);
    align("arrange.align-right", tr("Align right"), "align-right", Alignment::Right);
    align("arrange.align-top", tr("Align top"), "align-top", Alignment::Top);
    align("arrange.align-middle", tr("Align middles"), "align-middle", Alignment::VerticalCenter);
    align("arrange.align-bottom", tr("Align bottom"), "align-bottom", Alignment::Bottom);
    add("arrange.distribute-horizontal", tr("Distribute horizontally"), "distribute-horizontal", "",
        tr("Make the gaps between the selected components equal"),
        [&board] { board.distributeSelection(layout::Axis::Horizontal); });
    add("arrange.distribute-vertical", tr("Distribute vertically"), "distribute-vertical", "",
        tr("Make the gaps between the selected components equal"),
        [&board] { board.distributeSelection(layout::Axis::Vertical); });
}

/// Commands that need something certain to be selected can be chosen only then.
void followSelection(MainWindow& window)
{
    const Selection& selection = window.session().selection();
    const auto enable = [&window](std::initializer_list<const char*> ids, bool on) {
        for (const char* id : ids) window.actions().action(QLatin1String(id)).setEnabled(on);
    };
    const auto follow = [&selection, enable] {
        const Selection::Ids& ids = selection.ids();
        enable({"edit.rename", "edit.connect-to"}, selection.singleNode().has_value());
        enable({"edit.link-target", "edit.link-source"}, selection.singleLink().has_value());
        enable({"arrange.group"}, !ids.nodes.empty());
        enable({"arrange.straighten"}, !ids.links.empty());
        enable({"arrange.align-left", "arrange.align-center", "arrange.align-right", "arrange.align-top",
                "arrange.align-middle", "arrange.align-bottom"},
               ids.nodes.size() >= kAligned);
        enable({"arrange.distribute-horizontal", "arrange.distribute-vertical"}, ids.nodes.size() >= kDistributed);
    };
    QObject::connect(&selection, &Selection::changed, &window.actions(), follow);
    follow();
}

} // namespace

void addBoardActions(MainWindow& window)
{
    addEditActions(window);
    addToolActions(window);
    addArrangeActions(window);
    followSelection(window);
}

void connectBoardRequests(MainWindow& window)
{
    BoardView& board = window.board();
    QObject::connect(&board, &BoardView::quickAddRequested, &window,
                     [&window](const DropPlace& place, const QPoint& at) { showQuickAdd(window, place, at); });
    QObject::connect(&board, &BoardView::connectOffered, &window,
                     [&window](NodeId from, const DropPlace& place, const QStringList& kinds, const QPoint& at) {
                         QMenu menu(&window);
                         menu.addAction(tr("Connect to a new…"))->setEnabled(false); // not every style shows sections
                         menu.addSeparator();
                         for (const QString& name : kinds) {
                             const Kind* kind = window.session().catalog().find(Name(name.toStdString()));
                             if (!kind) continue;
                             menu.addAction(window.services().icons.kind(*kind), catalogText(kind->label),
                                            [&window, kind, place, from] {
                                                window.board().run(
                                                    addConnected(window.session(), kind->name, place, from));
                                            });
                         }
                         menu.exec(at);
                     });
    QObject::connect(
        &board, &BoardView::contextMenuRequested, &window, [&window](const DropPlace& place, const QPoint& at) {
            QMenu menu(&window);
            const bool selected = !window.session().selection().empty();
            menu.addAction(tr("Add here…"), [&window, place, at] { showQuickAdd(window, place, at); });
            menu.addSeparator();
            if (selected)
                for (const char* id : {"edit.rename", "edit.cut", "edit.copy", "edit.duplicate", "edit.delete"})
                    menu.addAction(&window.actions().action(QLatin1String(id)));
            menu.addAction(&window.actions().action(QStringLiteral("edit.paste")));
            menu.addSeparator();
            menu.addAction(&window.actions().action(QStringLiteral("arrange.layout")));
            if (selected) menu.addAction(&window.actions().action(QStringLiteral("arrange.group")));
            menu.exec(at);
        });
}

} // namespace zonedraft
