// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels/inspector/value_editor.h"

#include <QLineEdit>

class QCheckBox;
class QLabel;

namespace zonedraft {

/// On or off; half checked while it is not known.
class BoolEditor : public ValueEditor {
    Q_OBJECT
public:
    BoolEditor(const PropertySpec& spec, QWidget* parent);
    void setShown(const ShownValue& shown) override;
    void setRefused(bool) override {}

private:
    QCheckBox* m_box;
};

/// A line edit with a unit at its end that steps with the arrow keys, Page Up and Page Down, and the wheel.
class NumberField : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberField(const PropertySpec& spec, QWidget* parent);
    /// What stepping starts from while the field is empty.
    void setBase(std::optional<double> base) { m_base = base; }
    /// What the text means; nothing when it is empty or no number.
    [[nodiscard]] std::optional<double> number() const;

Q_SIGNALS:
    void stepped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void stepBy(int steps);

    const PropertySpec& m_spec;
    QLabel* m_unit = nullptr;
    std::optional<double> m_base;
};

class NumberEditor : public ValueEditor {
    Q_OBJECT
public:
    NumberEditor(const PropertySpec& spec, QWidget* parent);
    void setShown(const ShownValue& shown) override;
    void setRefused(bool refused) override;

private:
    void read();
    NumberField* m_field;
};

class TextEditor : public ValueEditor {
    Q_OBJECT
public:
    TextEditor(const PropertySpec& spec, QWidget* parent);
    void setShown(const ShownValue& shown) override;
    void setRefused(bool refused) override;

private:
    QLineEdit* m_field;
};

class QuietComboBox;

/// One of the values that the spec lists.
class ChoiceEditor : public ValueEditor {
    Q_OBJECT
public:
    ChoiceEditor(const PropertySpec& spec, QWidget* parent);
    /// Choices whose names are long, and often differ at their end, get the whole row.
    [[nodiscard]] bool wide() const override;
    void setShown(const ShownValue& shown) override;
    void setRefused(bool refused) override;

private:
    QuietComboBox* m_box;
};

/// A node that fits.
class ReferenceEditor : public ValueEditor {
    Q_OBJECT
public:
    ReferenceEditor(const PropertySpec& spec, const EditorContext& context, QWidget* parent);
    void setShown(const ShownValue& shown) override;
    void setRefused(bool refused) override;

private:
    void offer(const QString& current);
    EditorContext m_context;
    QuietComboBox* m_box;
};

/// Sets a property that the style sheet reads, and restyles.
void setStyleFlag(QWidget* widget, const char* name, bool on);
/// The node id in a value of a reference; empty when there is none.
[[nodiscard]] QString referenceText(const Value& value);

} // namespace zonedraft
