// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels/inspector/value_editor.h"
#include "engine/derive/effective_design.h"

class QLabel;
class QToolButton;

namespace zonedraft {

/// One property of a form: label, editor, reset button, and a line below it that says what is to be known.
class PropertyRow : public QWidget {
    Q_OBJECT
public:
    PropertyRow(const PropertySpec& spec, const EditorContext& context, QWidget* parent);

    [[nodiscard]] const PropertySpec& spec() const { return m_editor->spec(); }
    [[nodiscard]] ValueEditor& editor() { return *m_editor; }
    /// @param origin  where a value comes from that is not set here; empty = the source says enough
    void setShown(const ShownValue& shown, ValueSource source, const QString& origin = {});
    void setWarning(const QString& text);
    /// Says why a value is refused; empty = it is not.
    void setError(const QString& text);

Q_SIGNALS:
    void edited(const zonedraft::Value& value); ///< checked
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take(const Value& value);
    void showNote();

    const EditorContext& m_context;
    ValueEditor* m_editor;
    QLabel* m_label;
    QToolButton* m_reset;
    QLabel* m_note;
    QString m_error, m_warning, m_origin;
    ValueSource m_source = ValueSource::Unset;
};

} // namespace zonedraft
