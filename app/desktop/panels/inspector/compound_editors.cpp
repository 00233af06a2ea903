// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/compound_editors.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/inspector/scalar_editors.h"
#include "canvas/session/session.h"
#include "canvas/session/value_words.h"
#include "engine/catalog/validate_value.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace zonedraft {
namespace {

QVBoxLayout* column(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

QToolButton* smallButton(const EditorContext& context, const QString& icon, const QString& sign, const QString& tip,
                         QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setIconSize(QSize(14, 14));
    if (context.icons)
        setThemedIcon(button, *context.icons, icon);
    else
        button->setText(sign);
    return button;
}

QToolButton* addButton(const EditorContext& context, const QString& text, QWidget* parent)
{
    QToolButton* button = smallButton(context, QStringLiteral("plus"), QStringLiteral("+"), text, parent);
    button->setText(context.icons ? text : QStringLiteral("+ ") + text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

/// Elements of a list or map that say nothing about themselves are texts.
const PropertySpec& elementOf(const PropertySpec& spec)
{
    static const PropertySpec kText{};
    return spec.element() ? *spec.element() : kText;
}

} // namespace

ChecksEditor::ChecksEditor(const PropertySpec& property, QWidget* parent) : ValueEditor(property, parent)
{
    QVBoxLayout* layout = column(this);
    for (const Value& value : elementOf(property).values) {
        auto* box = new ThemedCheckBox(atStart(valueText(elementOf(property), value)), this);
        connect(box, &QCheckBox::clicked, this, &ChecksEditor::read);
        layout->addWidget(box);
        m_boxes.push_back(box);
    }
    if (!m_boxes.empty()) setFocusProxy(m_boxes.front());
}

void ChecksEditor::read()
{
    ValueList out;
    for (std::size_t at = 0; at < m_boxes.size(); ++at)
        if (m_boxes[at]->checkState() == Qt::Checked) out.push_back(elementOf(spec()).values[at]);
    Q_EMIT edited(Value(std::move(out)));
}

void ChecksEditor::setShown(const ShownValue& shown)
{
    const ValueList* list = shown.effective.asList();
    for (std::size_t at = 0; at < m_boxes.size(); ++at) {
        const Value& value = elementOf(spec()).values[at];
        const bool on = list && std::find(list->begin(), list->end(), value) != list->end();
        m_boxes[at]->setTristate(shown.several);
        m_boxes[at]->setCheckState(shown.several ? Qt::PartiallyChecked : on ? Qt::Checked : Qt::Unchecked);
        setStyleFlag(m_boxes[at], "unset", !shown.value.isSet());
    }
}

ListEditor::ListEditor(const PropertySpec& property, const EditorContext& context, QWidget* parent)
    : ValueEditor(property, parent), m_context(context), m_layout(column(this)),
      m_add(addButton(context, tr("Add"), this))
{
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        m_items.push_back(elementOf(spec()).type == PropertyType::Record ? Value(ValueMap{}) : Value());
        addRow();
        m_rows.back().editor->setShown({m_items.back(), m_items.back()});
        m_rows.back().editor->setFocus(Qt::OtherFocusReason);
    });
}

ValueList ListEditor::settled() const
{
    ValueList out;
    for (const Value& item : m_items)
        if (item.isSet() && !(item.asMap() && item.asMap()->empty())) out.push_back(item);
    return out;
}

void ListEditor::addRow()
{
    const std::size_t index = m_rows.size();
    auto* row = new QFrame(this);
    auto* layout = new QHBoxLayout(row);
    layout->setSpacing(2);
    const bool record = elementOf(spec()).type == PropertyType::Record;
    layout->setContentsMargins(record ? 8 : 0, record ? 6 : 0, 0, record ? 8 : 0);
    if (record) row->setProperty("role", "box");
    ValueEditor* editor = makeValueEditor(elementOf(spec()), m_context, row);
    layout->addWidget(editor, 1);
    QToolButton* remove = smallButton(m_context, QStringLiteral("close"), QStringLiteral("×"), tr("Remove"), row);
    layout->addWidget(remove, 0, Qt::AlignTop);
    m_layout->insertWidget(static_cast<int>(index), row);
    m_rows.push_back({row, editor});
    connect(editor, &ValueEditor::edited, this, [this, row](const Value& value) {
        const auto at =
            std::find_if(m_rows.begin(), m_rows.end(), [row](const Row& each) { return each.widget == row; });
        m_items[static_cast<std::size_t>(at - m_rows.begin())] = value;
        Q_EMIT edited(Value(settled()));
    });
    connect(remove, &QToolButton::clicked, this, [this, row] {
        const auto at =
            std::find_if(m_rows.begin(), m_rows.end(), [row](const Row& each) { return each.widget == row; });
        removeRow(static_cast<std::size_t>(at - m_rows.begin()));
    });
}

void ListEditor::removeRow(std::size_t index)
{
    const ValueList before = settled();
    m_rows[index].widget->hide();
    m_rows[index].widget->deleteLater();
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(index));
    m_add->setFocus(Qt::OtherFocusReason);
    if (const ValueList now = settled(); now != before) Q_EMIT edited(Value(now));
}

void ListEditor::showItems(bool unset)
{
    while (m_rows.size() > m_items.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_items.size()) addRow();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_rows[at].editor->setShown({unset ? Value() : m_items[at], m_items[at]});
}

void ListEditor::setShown(const ShownValue& shown)
{
    m_add->setText(shown.several ? tr("Several values: replace all") : tr("Add"));
    const ValueList* list = shown.several ? nullptr : shown.effective.asList();
    const ValueList wanted = list ? *list : ValueList{};
    if (settled() == wanted && !wanted.empty() && shown.value.isSet()) return;
    if (wanted.empty() && settled().empty() && !m_items.empty() && isVisible()) return; // an element was begun
    m_items = wanted;
    showItems(!shown.value.isSet());
}

void ListEditor::setRefused(bool refused)
{
    for (const Row& row : m_rows) {
        const bool wrong =
            refused && checkValue(row.editor->spec(), m_items[static_cast<std::size_t>(&row - m_rows.data())]);
        row.editor->setRefused(wrong);
    }
}

MapEditor::MapEditor(const PropertySpec& property, const EditorContext& context, QWidget* parent)
    : ValueEditor(property, parent), m_context(context), m_layout(column(this)),
      m_add(addButton(context, tr("Add"), this))
{
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.back().key->setFocus(Qt::OtherFocusReason);
    });
}

ValueMap MapEditor::settled() const
{
    ValueMap out;
    for (const Row& row : m_rows) {
        const Name key(row.key->text().trimmed().toStdString());
        const bool known = std::any_of(out.begin(), out.end(), [key](const auto& entry) { return entry.first == key; });
        if (!key.empty() && !known && row.value.isSet()) out.emplace_back(key, row.value);
    }
    return out;
}

void MapEditor::read()
{
    Q_EMIT edited(Value(settled()));
}

void MapEditor::addRow(const QString& key, const Value& value)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* name = new QLineEdit(key, row);
    name->setCursorPosition(0); // a long name shows its beginning
    name->setPlaceholderText(tr("Name"));
    name->setAccessibleName(tr("Name"));
    name->setToolTip(key);
    layout->addWidget(name, 1); // names are as long as values: "Environment", "production"
    ValueEditor* editor = makeValueEditor(elementOf(spec()), m_context, row);
    editor->setShown({value, value});
    layout->addWidget(editor, 1);
    QToolButton* remove = smallButton(m_context, QStringLiteral("close"), QStringLiteral("×"), tr("Remove"), row);
    layout->addWidget(remove);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back({row, name, editor, value});
    connect(name, &QLineEdit::editingFinished, this, [this, before = settled()]() mutable {
        if (ValueMap now = settled(); now != before) {
            before = std::move(now);
            read();
        }
    });
    connect(editor, &ValueEditor::edited, this, [this, row](const Value& changed) {
        for (Row& each : m_rows)
            if (each.widget == row) each.value = changed;
        read();
    });
    connect(remove, &QToolButton::clicked, this, [this, row] { removeRow(row); });
}

void MapEditor::removeRow(QWidget* widget)
{
    const ValueMap before = settled();
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    if (settled() != before) read();
}

void MapEditor::setShown(const ShownValue& shown)
{
    m_add->setText(shown.several ? tr("Several values: replace all") : tr("Add"));
    const ValueMap* map = shown.several ? nullptr : shown.effective.asMap();
    const ValueMap wanted = map ? *map : ValueMap{};
    if (settled() == wanted && (isVisible() || m_rows.size() == wanted.size())) return;
    for (const Row& row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const auto& [key, value] : wanted) addRow(QString::fromStdString(key.str()), value);
}

void MapEditor::setRefused(bool refused)
{
    for (const Row& row : m_rows)
        row.editor->setRefused(refused && checkValue(row.editor->spec(), row.value).has_value());
}

RecordEditor::RecordEditor(const PropertySpec& property, const EditorContext& context, QWidget* parent)
    : ValueEditor(property, parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const PropertySpec& field : property.fields) {
        const QString words = field.label.empty() ? QString::fromStdString(field.name.str()) : catalogText(field.label);
        auto* label = new QLabel(words, this);
        label->setWordWrap(true);
        label->setToolTip(catalogText(field.help));
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setProperty("role", "caption");
        ValueEditor* editor = makeValueEditor(field, context, this);
        editor->setAccessibleName(words);
        editor->setToolTip(catalogText(field.help));
        grid->addWidget(label, row, 0, 1, editor->wide() ? 2 : 1);
        if (editor->wide()) ++row;
        grid->addWidget(editor, row++, editor->wide() ? 0 : 1, 1, editor->wide() ? 2 : 1);
        if (m_fields.empty()) setFocusProxy(editor);
        m_fields.push_back(editor);
        connect(editor, &ValueEditor::edited, this, [this, name = field.name](const Value& value) {
            m_value = (m_value.isMap() ? m_value : Value(ValueMap{})).with(name, value);
            Q_EMIT edited(m_value);
        });
    }
}

void RecordEditor::setShown(const ShownValue& shown)
{
    m_value = shown.several ? Value() : shown.effective;
    for (ValueEditor* editor : m_fields) {
        const Value& field = m_value.at(editor->spec().name);
        editor->setShown({shown.value.isSet() ? field : Value(),
                          field.isSet() ? field : effectiveDefault(editor->spec()), shown.several});
    }
}

ValueEditor* makeValueEditor(const PropertySpec& spec, const EditorContext& context, QWidget* parent)
{
    switch (spec.type) {
    case PropertyType::Bool: return new BoolEditor(spec, parent);
    case PropertyType::List:
        if (spec.element() && spec.element()->type == PropertyType::Enum && !spec.element()->values.empty())
            return new ChecksEditor(spec, parent);
        return new ListEditor(spec, context, parent);
    case PropertyType::Map: return new MapEditor(spec, context, parent);
    case PropertyType::Record:
        if (spec.fields.empty()) return new MapEditor(spec, context, parent);
        return new RecordEditor(spec, context, parent);
    case PropertyType::Ref: return new ReferenceEditor(spec, context, parent);
    case PropertyType::Integer:
    case PropertyType::Number:
        if (spec.values.empty()) return new NumberEditor(spec, parent);
        return new ChoiceEditor(spec, parent);
    case PropertyType::Enum:
    case PropertyType::Text: break;
    }
    if (spec.values.empty()) return new TextEditor(spec, parent);
    return new ChoiceEditor(spec, parent);
}

} // namespace zonedraft
