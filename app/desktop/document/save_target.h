// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace zonedraft {

/// One sort of file that can be written.
struct TargetKind {
    QString filter;  ///< as file dialogs want it: "Picture (*.png)"
    QString ending;  ///< what a name without one gets, with its dot: ".png"
    QString other{}; ///< another ending that will do: ".yml"; empty = none
};

/// The name of a file of one of the kinds. An ending that one of them has stays, whichever kind was chosen; any other
/// name gets the ending of the chosen one. Only the last part of the path is looked at.
/// @param chosen  which of the kinds, 0 to their number - 1
[[nodiscard]] QString withEnding(const QString& file, const QList<TargetKind>& kinds, qsizetype chosen);

/// Asks where to write. Choosing a kind gives the name its ending; a file that is there already is replaced only after
/// a question, by the name that it really has.
/// @param kinds  one or more; the first is the one that is offered
/// @return absolute path; empty = nothing is to be written
[[nodiscard]] QString askForTarget(QWidget& parent, const QString& title, const QString& suggestion,
                                   const QList<TargetKind>& kinds);

} // namespace zonedraft
