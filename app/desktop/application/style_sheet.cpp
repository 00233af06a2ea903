// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/style_sheet.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

namespace zonedraft {
namespace {

constexpr const char* kSheet = R"(
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QMenuBar { background: @window; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @panel; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @secondary; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: @checked; border: 1px solid @accent; border-radius: 4px; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: @line; width: 1px; margin: 5px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; color: @text; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @checked; border-color: @accent; }
QToolButton:pressed { background: @checked; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-button { border: none; width: 16px; }
QToolButton::menu-indicator { image: none; }
QToolButton#primary { background: @accent; color: @onAccent; padding: 5px 22px 5px 10px; font-weight: 600; }
QToolButton#primary:hover { background: @accentHover; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @text; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @secondary; padding: 0 6px; }
QStatusBar QToolButton { padding: 2px 6px; }
QDockWidget { color: @secondary; font-weight: 600; }
zonedraft--DockTitle { background: @panel; border-bottom: 1px solid @line; }
QLabel[role="dock"] { color: @secondary; font-weight: 600; }
QDockWidget > QWidget { background: @panel; }
QTabBar { background: @window; }
QTabBar::tab { background: transparent; color: @secondary; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar#narrow::tab { padding: 7px 8px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; background: @panel; }
QPushButton { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:hover { background: @accentHover; }
QPushButton:disabled { color: @secondary; background: @window; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
  background: @field; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; min-height: 18px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QDateEdit:focus { border: 1px solid @accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @secondary; background: @window; }
QLineEdit[error="true"], QSpinBox[error="true"], QDoubleSpinBox[error="true"], QComboBox[error="true"] { border: 1px solid @critical; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; background: transparent; width: 20px; }
QDateEdit::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @accent; selection-color: @onAccent; color: @text; }
QAbstractItemView { background: @panel; color: @text; border: none; alternate-background-color: @window; selection-background-color: @checked; selection-color: @text; outline: none; }
QTreeView::item, QListView::item, QTableView::item { padding: 3px 4px; background: transparent; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected { background: @checked; color: @text; }
QHeaderView::section { background: @panel; color: @secondary; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
zonedraft--ChooserDialog { background: @panel; border: 1px solid @line; }
QToolTip { background: @text; color: @window; border: none; padding: 5px 8px; }
QGroupBox { border: none; margin-top: 22px; font-weight: 600; color: @text; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; }
QSplitter::handle { background: @line; }
QFrame#message { background: @text; border-radius: 8px; }
QFrame#message QLabel { color: @window; }
QLabel[role="caption"] { color: @secondary; font-size: 11px; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="figure"] { font-size: 22px; font-weight: 600; }
QLineEdit[role="name"] { font-size: 15px; font-weight: 600; border: 1px solid transparent; background: transparent; padding: 0 4px; }
QLineEdit[role="name"]:hover:!read-only { border-color: @line; }
QLineEdit[role="name"]:focus:!read-only { border-color: @accent; background: @field; }
QLabel[role="help"] { color: @secondary; border-top: 1px solid @line; background: @window; }
QLabel[role="hint"] { color: @secondary; background: @window; border: 1px solid @line; border-radius: 6px; padding: 8px 10px; }
QToolButton[role="fold"] { text-align: left; padding: 4px 6px; }
QToolButton[role="chip"] { border: 1px solid @line; border-radius: 6px; padding: 3px 9px; }
QToolButton[role="chip"]:checked { background: @checked; border-color: @accent; }
QFrame[role="divider"] { background: @line; }
QTreeView[role="plain"] { background: transparent; }
QListWidget[role="framed"], QTreeWidget[role="framed"] { border: 1px solid @line; border-radius: 6px; padding: 4px; }
QPlainTextEdit[role="code"] { border: none; border-radius: 0; padding: 0; background: @panel; }
QLabel[role="heading"] { color: @text; font-weight: 600; }
QLabel[role="tag"] { color: @secondary; font-size: 10px; border: 1px solid @line; border-radius: 4px; padding: 0 4px; }
QToolButton[role="choice"] { border: 1px solid @line; background: @field; padding: 3px 26px 3px 8px; margin-left: 4px; }
QToolButton[role="choice"]:hover { background: @hover; }
QToolButton[role="choice"]:focus { border-color: @accent; }
QToolButton[role="choice"]:disabled { color: @secondary; }
QToolButton[role="link"] { color: @accent; padding: 2px 4px; }
QFrame[role="box"] { border: 1px solid @line; border-radius: 6px; }
QFrame[role="rule"] { background: @line; max-height: 1px; min-height: 1px; border: none; }
QComboBox[unset="true"], QCheckBox[unset="true"] { color: @secondary; }
QLabel[role="error"] { color: @critical; font-size: 11px; }
)";

} // namespace

QString styleSheetFor(const Theme& theme)
{
    const auto mixed = [](QColor over, int alpha, const QColor& under) {
        over.setAlpha(alpha);
        return blended(over, under);
    };
    const QHash<QString, QColor> colors{
        {QStringLiteral("window"), theme.window},
        {QStringLiteral("panel"), theme.panel},
        {QStringLiteral("field"), theme.dark ? mixed(Qt::black, 60, theme.panel) : theme.panel},
        {QStringLiteral("text"), theme.text},
        {QStringLiteral("secondary"), theme.secondary},
        {QStringLiteral("line"), theme.line},
        {QStringLiteral("accent"), theme.accent},
        {QStringLiteral("accentHover"), mixed(theme.text, 30, theme.accent)},
        {QStringLiteral("onAccent"), theme.onAccent},
        {QStringLiteral("critical"), theme.critical},
        {QStringLiteral("hover"), mixed(theme.text, 18, theme.window)},
        {QStringLiteral("checked"), mixed(theme.accent, theme.dark ? 64 : 36, theme.panel)},
        {QStringLiteral("scroll"), mixed(theme.secondary, 110, theme.panel)}};
    QString sheet = QString::fromLatin1(kSheet);
    QStringList names = colors.keys();
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); }); // "accentHover" before "accent"
    for (const QString& name : names) sheet.replace(QLatin1Char('@') + name, colors.value(name).name());
    return sheet;
}

} // namespace zonedraft
