// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/panels/inspector/value_editor.h"

class QCheckBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace zonedraft {

/// Some of the values that the element's spec lists.
class ChecksEditor : public ValueEditor {
    Q_OBJECT
public:
    ChecksEditor(const PropertySpec& spec, QWidget* parent);
    void setShown(const ShownValue& shown) override;
    [[nodiscard]] bool wide() const override { return true; }
    void setRefused(bool) override {}

private:
    void read();
    std::vector<QCheckBox*> m_boxes; ///< by position in the element's values
};

/// Any number of elements, each with an editor of its own.
class ListEditor : public ValueEditor {
    Q_OBJECT
public:
    ListEditor(const PropertySpec& spec, const EditorContext& context, QWidget* parent);
    void setShown(const ShownValue& shown) override;
    [[nodiscard]] bool wide() const override { return true; }
    void setRefused(bool refused) override;

private:
    [[nodiscard]] ValueList settled() const; ///< without elements that were begun but have no value yet
    void showItems(bool unset);
    void addRow();
    void removeRow(std::size_t index);

    struct Row {
        QWidget* widget;
        ValueEditor* editor;
    };
    EditorContext m_context;
    QVBoxLayout* m_layout;
    QToolButton* m_add;
    ValueList m_items;
    std::vector<Row> m_rows;
};

/// Names with values.
class MapEditor : public ValueEditor {
    Q_OBJECT
public:
    MapEditor(const PropertySpec& spec, const EditorContext& context, QWidget* parent);
    void setShown(const ShownValue& shown) override;
    [[nodiscard]] bool wide() const override { return true; }
    void setRefused(bool refused) override;

private:
    struct Row {
        QWidget* widget;
        QLineEdit* key;
        ValueEditor* editor;
        Value value;
    };
    [[nodiscard]] ValueMap settled() const;
    void addRow(const QString& key, const Value& value);
    void removeRow(QWidget* widget);
    void read();

    EditorContext m_context;
    QVBoxLayout* m_layout;
    QToolButton* m_add;
    std::vector<Row> m_rows;
};

/// Fields, each with its label.
class RecordEditor : public ValueEditor {
    Q_OBJECT
public:
    RecordEditor(const PropertySpec& spec, const EditorContext& context, QWidget* parent);
    void setShown(const ShownValue& shown) override;
    [[nodiscard]] bool wide() const override { return true; }
    void setRefused(bool) override {}

private:
    std::vector<ValueEditor*> m_fields; ///< by position in the spec's fields
    Value m_value;
};

} // namespace zonedraft
