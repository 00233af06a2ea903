// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels/inspector/value_editor.h"
#include "engine/derive/effective_design.h"

#include <QTimer>
#include <QWidget>

#include <deque>
#include <map>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace zonedraft {

class PropertyRow;

/// A form generated from property specs: an editor per property with label, unit, help, default, reset and the reason
/// why a value is refused. It holds no design: values are put in with setValue() and come out with edited(). Rows are
/// made from the top as long as a frame has time for them, the rest when the window has nothing else to do.
class PropertyForm : public QWidget {
    Q_OBJECT
public:
    /// @param specs    outlive the form
    /// @param context  icons and the nodes that references may point at; may be empty
    explicit PropertyForm(const std::vector<PropertySpec>& specs, QWidget* parent = nullptr,
                          EditorContext context = {});
    ~PropertyForm() override;

    /// @param value      what is set here; unset = nothing is
    /// @param effective  what counts: the value itself or a default; unset = not known
    /// @param origin     where a value comes from that is not set here; empty = the source says enough
    void setValue(Name property, Value value, Value effective, ValueSource source, const QString& origin = {});
    /// Several things are edited at once and differ in this property.
    void setSeveral(Name property);
    /// Why a property is worth a look (a finding); empty = nothing.
    void setWarning(Name property, const QString& text);
    /// Unfolds what hides a property and puts the cursor into its editor.
    void focusProperty(Name property);
    /// True when every row that is not folded is there.
    [[nodiscard]] bool complete() const { return m_waiting.empty(); }

Q_SIGNALS:
    /// A person changed a property to a valid value; unset = back to the default.
    void edited(zonedraft::Name property, zonedraft::Value value);
    /// The cursor came into another field: what is edited next is another step.
    void fieldEntered(zonedraft::Name property, const QString& help);

private:
    struct Group;
    struct State {
        ShownValue shown;
        ValueSource source = ValueSource::Unset;
        QString origin, warning;
    };
    void addGroup(const QString& title, bool assumption, const std::vector<const PropertySpec*>& specs);
    void addRow(Group& group, const PropertySpec& spec);
    /// Makes waiting rows for a few milliseconds; the rest in the next turn of the event loop.
    void makeRows();
    void makeRow();
    /// The button that unfolds what few people ever open.
    void addFold(Group& group);
    /// Makes the rows of folded properties, which few people ever open.
    void unfold(Group& group, bool open);
    void show(Name property);

    EditorContext m_context;
    bool m_few; ///< all properties are shown at once
    QVBoxLayout* m_layout;
    std::vector<std::unique_ptr<Group>> m_groups;
    std::map<Name, PropertyRow*> m_rows;                          ///< those that were made
    std::deque<std::pair<Group*, const PropertySpec*>> m_waiting; ///< null = the fold of the group
    QTimer m_turn;
    std::map<Name, State> m_states;
};

} // namespace zonedraft
