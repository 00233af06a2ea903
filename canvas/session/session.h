// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/session/evaluation.h"
#include "canvas/session/selection.h"
#include "engine/catalog/catalog.h"
#include "engine/model/design.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace zonedraft {

/// What happened to the session's design.
struct ChangeSet {
    Footprint footprint;
    LiveDelta delta;
    bool everything = false; ///< another design or scenario: read all anew; the other members say nothing
    const Change* change =
        nullptr; ///< what was applied (for the journal); only during the signal, null if `everything`
};

/// One open design with everything that hangs on editing it: undo, the active scenario, selection and live evaluation.
/// The only way to edit is apply(); everybody who shows something listens to changed().
class Session : public QObject {
    Q_OBJECT
public:
    /// @param catalog     never null
    /// @param evaluation  never null
    Session(std::shared_ptr<const Catalog> catalog, std::unique_ptr<Evaluation> evaluation, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; }
    [[nodiscard]] const Evaluation& evaluation() const { return *m_evaluation; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    /// The kind of a drawn node; null when the node or the kind is unknown.
    [[nodiscard]] const Kind* kindOf(NodeId node) const;

    /// Replaces the design; the undo history is forgotten and the state is clean.
    void setDesign(Design design);

    /// Makes one undo step.
    /// @param text      what was done, for the undo menu ("Move ML API service")
    /// @param mergeKey  steps in a row with the same key, not empty, become one
    /// @return false when the design refused it; failed() has said why and nothing has changed
    bool apply(const Change& change, const QString& text, const QString& mergeKey = {});
    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }
    /// For menu actions; do not push commands to it.
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// True when the design is as it was last saved (setClean) or set.
    [[nodiscard]] bool clean() const { return m_undo.isClean(); }
    void setClean() { m_undo.setClean(); }
    /// Marks a design that was restored or converted as not saved.
    void setNeverSaved() { m_undo.resetClean(); }
    /// Counts every change, undo and redo.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// Where edits of properties go: nothing = the base design, else the scenario.
    [[nodiscard]] const Layer& layer() const { return m_layer; }
    void setLayer(const Layer& layer);

    /// Evaluates everything anew, for instance after other prices were loaded.
    void reevaluate();

Q_SIGNALS:
    /// The design, the scenario or what follows from them is different now. The one signal to listen to.
    void changed(const zonedraft::ChangeSet& changes);
    /// A change was refused; the text is for the user.
    void failed(const QString& text);

private:
    void tellEverything(); ///< that all is to be read anew
    friend class EditCommand;
    /// Applies, evaluates and tells; the inverse or nothing (then failed() was sent).
    [[nodiscard]] std::optional<Change> carryOut(const Change& change);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<Evaluation> m_evaluation;
    Design m_design;
    Layer m_layer;
    quint64 m_revision = 0;
    Selection m_selection;
    QUndoStack m_undo;
};

/// A message of the engine in the user's language.
[[nodiscard]] QString translated(const Message& message);
/// A text of the catalog (label, help, group) in the user's language.
[[nodiscard]] QString catalogText(const std::string& text);
/// A value of a property as people read it: choices that are words in the user's language, numbers with their unit.
[[nodiscard]] QString valueText(const PropertySpec& spec, const Value& value);

} // namespace zonedraft
