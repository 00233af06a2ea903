// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/session.h"

#include <QUndoCommand>

namespace zonedraft {

/// The only undo command. A design's apply() returns the exact inverse of what it did, so undo and redo are one swap.
/// It is made from the inverse of a change that was carried out, so that a refused change never touches the stack.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(Session& session, Change inverse, const QString& text, QString mergeKey);

    void undo() override { swap(); }
    void redo() override;
    int id() const override;
    /// Same key: one step. Its inverse undoes the newer change, then the older.
    bool mergeWith(const QUndoCommand* other) override;

private:
    void swap();

    Session& m_session;
    Change m_change; ///< takes the design to the other state
    QString m_mergeKey;
    bool m_carriedOut = true; ///< the change was made before the command: the first redo has nothing to do
};

} // namespace zonedraft
