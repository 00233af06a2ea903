// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/scene/board_geometry.h"

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace zonedraft {

class IconSource;
class MainWindow;

/// A line to type in and a list below: what is chosen happens. Used to find anything (Ctrl+K) and to add quickly.
class ChooserDialog : public QDialog {
    Q_OBJECT
public:
    struct Choice {
        QString text, detail; ///< detail in grey: where it is, its shortcut
        QString words;        ///< further words it is found by
        QIcon icon;
        std::function<void()> run;
        int weight = 0;    ///< larger comes first when both fit equally
        bool tile = false; ///< the icon is a component's coloured tile, not a plain glyph
    };
    ChooserDialog(std::vector<Choice> choices, const IconSource& icons, const QString& placeholder,
                  const QString& nothing, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void choose();

    std::vector<Choice> m_choices;
    QLineEdit* m_line = nullptr;
    QListWidget* m_list = nullptr;
    QString m_nothing;
};

/// How well `typed` fits a text: 0 = not at all; whole words and beginnings count more than letters in between.
[[nodiscard]] int fitOf(const QString& typed, const QString& text);

/// Components, commands, findings, rules and settings.
void showCommandPalette(MainWindow& window);

/// Component kinds only; adds the chosen one at a place.
void showQuickAdd(MainWindow& window, const DropPlace& place, const QPoint& at);

} // namespace zonedraft
