// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

void addRow(QTreeWidget& tree, const QString& group, const QString& text, const QString& keys)
{
    QTreeWidgetItem* parent = nullptr;
    for (int at = 0; at < tree.topLevelItemCount(); ++at)
        if (tree.topLevelItem(at)->text(0) == group) parent = tree.topLevelItem(at);
    if (!parent) {
        parent = new QTreeWidgetItem(&tree, {group});
        QFont bold = tree.font();
        bold.setBold(true);
        parent->setFont(0, bold);
        parent->setFlags(Qt::ItemIsEnabled);
    }
    new QTreeWidgetItem(parent, {text, keys});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionCatalog& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto* filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Search commands and keys"));
    filter->setClearButtonEnabled(true);
    layout->addWidget(filter);
    auto* tree = new QTreeWidget(this);
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setProperty("role", "framed");
    for (const QString& id : actions.ids()) {
        QString text = actions.action(id).text();
        QStringList keys;
        for (const QKeySequence& key : actions.action(id).shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        addRow(*tree, actions.group(id), text.remove(QLatin1Char('&')), keys.join(QStringLiteral(", ")));
    }
    const QString board = tr("On the board");
    for (const auto& [text, keys] :
         {std::pair(tr("Zoom at the pointer"), tr("Ctrl+wheel, pinch")),
          std::pair(tr("Scroll"), tr("Wheel, Shift+wheel")),
          std::pair(tr("Move the board"), tr("Space or middle button")),
          std::pair(tr("Walk along connections"), tr("Tab, Shift+Tab")),
          std::pair(tr("Move by one or eight steps"), tr("Arrow keys, Shift+arrow keys")),
          std::pair(tr("Edit the name"), tr("Enter")), std::pair(tr("One step back"), tr("Esc")),
          std::pair(tr("Add a component there"), tr("Double click"))})
        addRow(*tree, board, text, keys);
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(tree, 1);
    connect(filter, &QLineEdit::textChanged, this, [tree](const QString& word) {
        for (int group = 0; group < tree->topLevelItemCount(); ++group) {
            int shown = 0;
            QTreeWidgetItem* heading = tree->topLevelItem(group);
            for (int at = 0; at < heading->childCount(); ++at) {
                QTreeWidgetItem* row = heading->child(at);
                const bool fits = row->text(0).contains(word, Qt::CaseInsensitive) ||
                                  row->text(1).contains(word, Qt::CaseInsensitive);
                row->setHidden(!fits);
                shown += fits ? 1 : 0;
            }
            heading->setHidden(shown == 0);
        }
    });
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(560, 640);
}

} // namespace zonedraft
