// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/scalar_editors.h"

#include "app/desktop/panels/common/themed_controls.h"
#include "canvas/session/number_text.h"
#include "canvas/session/session.h"
#include "canvas/session/value_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace zonedraft {
namespace {

QHBoxLayout* tightLayout(QWidget* widget)
{
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

QString severalText()
{
    return ValueEditor::tr("Several values");
}

QString effectiveText(const PropertySpec& spec, const ShownValue& shown)
{
    if (shown.several) return severalText();
    if (!shown.effective.isSet()) return ValueEditor::tr("not set");
    if (const double* number = shown.effective.asNumber()) return numberText(*number, QLocale());
    const QString text = valueText(spec, shown.effective);
    return spec.type == PropertyType::Enum ? atStart(text) : text;
}

} // namespace

void setStyleFlag(QWidget* widget, const char* name, bool on)
{
    if (widget->property(name).toBool() == on) return;
    widget->setProperty(name, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString referenceText(const Value& value)
{
    if (const auto reference = value.asReference()) return QString::fromStdString(reference->str());
    return value.asText() ? QString::fromStdString(*value.asText()) : QString();
}

BoolEditor::BoolEditor(const PropertySpec& property, QWidget* parent)
    : ValueEditor(property, parent), m_box(new ThemedCheckBox(this))
{
    tightLayout(this)->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_box->setTristate(false);
        m_box->setText(on ? tr("On") : tr("Off"));
        Q_EMIT edited(Value(on));
    });
}

void BoolEditor::setShown(const ShownValue& shown)
{
    const bool* on = shown.several ? nullptr : shown.effective.asBool();
    m_box->setTristate(!on);
    m_box->setCheckState(!on ? Qt::PartiallyChecked : *on ? Qt::Checked : Qt::Unchecked);
    m_box->setText(shown.several ? severalText() : !on ? tr("not set") : *on ? tr("On") : tr("Off"));
    setStyleFlag(m_box, "unset", !shown.value.isSet());
}

NumberField::NumberField(const PropertySpec& spec, QWidget* parent) : QLineEdit(parent), m_spec(spec)
{
    if (spec.unit.empty()) return;
    m_unit = new QLabel(unitText(spec.unit, 2), this);
    m_unit->setProperty("role", "caption");
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_unit->setStyleSheet(QStringLiteral("background: transparent; border: none; padding: 0;"));
    m_unit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void NumberField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (!m_unit) return;
    const int room = std::min(m_unit->sizeHint().width(), width() / 2);
    m_unit->setGeometry(width() - room - 8, 0, room, height());
    setTextMargins(0, 0, room + 2, 0);
}

std::optional<double> NumberField::number() const
{
    return readNumber(text(), locale());
}

void NumberField::stepBy(int steps)
{
    const double step = m_spec.step.value_or(1);
    double next = number().value_or(m_base.value_or(m_spec.minimum.value_or(0))) + step * steps;
    if (m_spec.minimum) next = std::max(next, *m_spec.minimum);
    if (m_spec.maximum) next = std::min(next, *m_spec.maximum);
    setText(numberText(next, locale()));
    selectAll();
    Q_EMIT stepped();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: stepBy(event->modifiers() & Qt::ShiftModifier ? 10 : 1); return;
    case Qt::Key_Down: stepBy(event->modifiers() & Qt::ShiftModifier ? -10 : -1); return;
    case Qt::Key_PageUp: stepBy(10); return;
    case Qt::Key_PageDown: stepBy(-10); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    stepBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

NumberEditor::NumberEditor(const PropertySpec& property, QWidget* parent)
    : ValueEditor(property, parent), m_field(new NumberField(property, this))
{
    tightLayout(this)->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &NumberEditor::read);
    connect(m_field, &NumberField::stepped, this, &NumberEditor::read);
}

void NumberEditor::read()
{
    if (m_field->text().trimmed().isEmpty()) {
        Q_EMIT edited(Value());
        return;
    }
    const auto number = m_field->number();
    Q_EMIT edited(number ? Value(*number) : Value(m_field->text().toStdString()));
}

void NumberEditor::setShown(const ShownValue& shown)
{
    const double* effective = shown.effective.asNumber();
    m_field->setBase(effective ? std::optional(*effective) : std::nullopt);
    m_field->setPlaceholderText(effectiveText(spec(), shown));
    const double* number = shown.several ? nullptr : shown.value.asNumber();
    const auto present = m_field->number();
    if (number ? present == *number : !shown.value.isSet() && m_field->text().isEmpty()) return;
    m_field->setText(number                ? numberText(*number, locale())
                     : shown.value.isSet() ? QString::fromStdString(shown.value.display())
                                           : QString());
}

void NumberEditor::setRefused(bool refused)
{
    setStyleFlag(m_field, "error", refused);
}

TextEditor::TextEditor(const PropertySpec& property, QWidget* parent)
    : ValueEditor(property, parent), m_field(new QLineEdit(this))
{
    tightLayout(this)->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this,
            [this](const QString& text) { Q_EMIT edited(text.isEmpty() ? Value() : Value(text.toStdString())); });
}

void TextEditor::setShown(const ShownValue& shown)
{
    m_field->setPlaceholderText(spec().secret && !shown.effective.isSet() ? tr("Name of a variable")
                                                                          : effectiveText(spec(), shown));
    const QString text =
        shown.several || !shown.value.isSet() ? QString() : QString::fromStdString(shown.value.display());
    if (m_field->text() == text) return;
    m_field->setText(text);
    m_field->setCursorPosition(0); // a long text is read from its beginning
}

void TextEditor::setRefused(bool refused)
{
    setStyleFlag(m_field, "error", refused);
}

ChoiceEditor::ChoiceEditor(const PropertySpec& property, QWidget* parent)
    : ValueEditor(property, parent), m_box(new QuietComboBox(this))
{
    tightLayout(this)->addWidget(m_box);
    setFocusProxy(m_box);
    for (const Value& value : property.values) m_box->addItem(atStart(valueText(property, value)));
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const auto at = static_cast<std::size_t>(index);
        if (at < spec().values.size()) Q_EMIT edited(spec().values[at]);
    });
}

bool ChoiceEditor::wide() const
{
    constexpr qsizetype kInHalfARow = 24; // letters
    for (int at = 0; at < m_box->count(); ++at)
        if (m_box->itemText(at).size() > kInHalfARow) return true;
    return false;
}

void ChoiceEditor::setShown(const ShownValue& shown)
{
    const auto& values = spec().values;
    const auto found = shown.several ? values.end() : std::find(values.begin(), values.end(), shown.effective);
    m_box->setPlaceholderText(effectiveText(spec(), shown));
    m_box->setCurrentIndex(found == values.end() ? -1 : static_cast<int>(found - values.begin()));
    setStyleFlag(m_box, "unset", !shown.value.isSet());
}

void ChoiceEditor::setRefused(bool refused)
{
    setStyleFlag(m_box, "error", refused);
}

ReferenceEditor::ReferenceEditor(const PropertySpec& property, const EditorContext& context, QWidget* parent)
    : ValueEditor(property, parent), m_context(context), m_box(new QuietComboBox(this))
{
    tightLayout(this)->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QuietComboBox::aboutToOpen, this, [this] { offer(m_box->currentData().toString()); });
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString id = m_box->itemData(index).toString();
        Q_EMIT edited(id.isEmpty() ? Value() : Value(id.toStdString()));
    });
}

void ReferenceEditor::offer(const QString& current)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(tr("None"), QString());
    if (m_context.references)
        for (const ReferenceChoice& choice : m_context.references(spec()))
            m_box->addItem(choice.label, QString::fromStdString(choice.node.str()));
    if (!current.isEmpty() && m_box->findData(current) < 0) m_box->addItem(tr("%1 (missing)").arg(current), current);
    m_box->setCurrentIndex(std::max(0, m_box->findData(current)));
}

void ReferenceEditor::setShown(const ShownValue& shown)
{
    if (shown.several) {
        m_box->setPlaceholderText(severalText());
        m_box->setCurrentIndex(-1);
        return;
    }
    const QString id = referenceText(shown.effective);
    if (m_box->count() == 0 || m_box->currentData().toString() != id || !id.isEmpty()) offer(id);
    setStyleFlag(m_box, "unset", !shown.value.isSet());
}

void ReferenceEditor::setRefused(bool refused)
{
    setStyleFlag(m_box, "error", refused);
}

} // namespace zonedraft
