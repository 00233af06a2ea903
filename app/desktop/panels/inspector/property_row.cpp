// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/property_row.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/inspector/scalar_editors.h"
#include "canvas/session/session.h"
#include "engine/catalog/validate_value.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace zonedraft {
namespace {

constexpr int kSide = 12;
constexpr int kResetSize = 24;

QString labelOf(const PropertySpec& spec)
{
    return spec.label.empty() ? QString::fromStdString(spec.name.str()) : catalogText(spec.label);
}

} // namespace

PropertyRow::PropertyRow(const PropertySpec& property, const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_editor(makeValueEditor(property, context, this)),
      m_label(new QLabel(labelOf(property), this)), m_reset(new QToolButton(this)), m_note(new QLabel(this))
{
    const QString help = catalogText(property.help);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setBuddy(m_editor);
    m_label->setToolTip(help);
    m_editor->setToolTip(help);
    m_editor->setAccessibleName(labelOf(property));
    m_editor->setAccessibleDescription(help);
    m_reset->setAutoRaise(true);
    m_reset->setFixedSize(kResetSize, kResetSize);
    m_reset->setIconSize(QSize(14, 14));
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setAccessibleName(tr("%1: back to the default").arg(labelOf(property)));
    if (context.icons)
        setThemedIcon(m_reset, *context.icons, QStringLiteral("reset"));
    else
        m_reset->setText(QStringLiteral("↺"));
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keep);
    m_reset->hide();
    m_note->setWordWrap(true);
    m_note->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kSide, 3, 4, 3);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    if (m_editor->wide()) {
        grid->addWidget(m_label, 0, 0, 1, 2);
        grid->addWidget(m_reset, 0, 2, Qt::AlignTop);
        grid->addWidget(m_editor, 1, 0, 1, 2);
        grid->addWidget(m_note, 2, 0, 1, 2);
    } else {
        grid->addWidget(m_label, 0, 0);
        grid->addWidget(m_editor, 0, 1);
        grid->addWidget(m_reset, 0, 2, Qt::AlignVCenter);
        grid->addWidget(m_note, 1, 1);
    }
    connect(m_editor, &ValueEditor::edited, this, &PropertyRow::take);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        setError({});
        m_editor->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited(Value());
    });
    for (QWidget* child : m_editor->findChildren<QWidget*>()) child->installEventFilter(this);
}

void PropertyRow::take(const Value& value)
{
    const auto problem = checkValue(spec(), value);
    setError(problem ? translated(*problem) : QString());
    if (!problem) Q_EMIT edited(value);
}

void PropertyRow::setShown(const ShownValue& shown, ValueSource source, const QString& origin)
{
    m_source = source;
    m_origin = origin;
    m_reset->setVisible(shown.value.isSet() || shown.several);
    if (m_error.isEmpty() || !m_editor->isAncestorOf(focusWidget())) {
        setError({});
        m_editor->setShown(shown);
        if (shown.value.isSet())
            if (const auto problem = checkValue(spec(), shown.value)) setError(translated(*problem));
    }
    showNote();
    update();
}

void PropertyRow::setWarning(const QString& text)
{
    if (m_warning == text) return;
    m_warning = text;
    showNote();
    update();
}

void PropertyRow::setError(const QString& text)
{
    if (m_error == text) return;
    m_error = text;
    m_editor->setRefused(!text.isEmpty());
    showNote();
}

void PropertyRow::showNote()
{
    QString text = m_error.isEmpty() ? m_warning : m_error;
    const bool plain = text.isEmpty();
    if (plain && m_source == ValueSource::Scenario) text = tr("Set in this scenario");
    if (plain && m_source == ValueSource::ProviderDefault) text = tr("AWS default");
    if (plain && m_source == ValueSource::Derived)
        text = m_origin.isEmpty() ? tr("Follows from the drawing") : m_origin;
    if (plain && m_source == ValueSource::Override) text = tr("Overridden");
    const QString role = m_error.isEmpty() ? QStringLiteral("caption") : QStringLiteral("error");
    if (m_note->text() == text && m_note->property("role").toString() == role) return;
    m_note->setProperty("role", role);
    setStyleFlag(m_note, "restyled", !m_note->property("restyled").toBool());
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

bool PropertyRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

void PropertyRow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    const bool scenario = m_source == ValueSource::Scenario;
    if (!scenario && m_warning.isEmpty()) return;
    QPainter painter(this);
    QColor color = palette().color(QPalette::Highlight);
    if (!scenario && m_context.icons) color = m_context.icons->theme().high;
    painter.fillRect(QRect(0, 4, 3, height() - 8), color);
}

} // namespace zonedraft
