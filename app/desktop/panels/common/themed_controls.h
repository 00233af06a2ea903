// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>

class QPainter;

namespace zonedraft {

/// Gives a button an action's icon that follows the theme.
inline void setThemedIcon(QAbstractButton* button, const IconSource& icons, const QString& name)
{
    button->setIcon(icons.action(name));
    button->setProperty("iconName", name);
    if (button->property("followsTheme").toBool()) return;
    button->setProperty("followsTheme", true);
    QObject::connect(&icons, &IconSource::changed, button, [button, source = &icons] {
        button->setIcon(source->action(button->property("iconName").toString()));
    });
}

/// Paints the arrow that a style sheet takes away from what opens a list, at its right edge.
void paintArrow(QPainter& painter, const QWidget& widget);

/// A check box whose box is seen in every theme.
class ThemedCheckBox : public QCheckBox {
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A combo box with an arrow in every theme, that the wheel scrolls past unless it has the focus.
class QuietComboBox : public QComboBox {
    Q_OBJECT
public:
    explicit QuietComboBox(QWidget* parent);
    /// The text that stands for no choice claims no room: a row is shared with a label.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void aboutToOpen();

protected:
    void showPopup() override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

/// A date with an arrow for its calendar in every theme.
class ThemedDateEdit : public QDateEdit {
    Q_OBJECT
public:
    using QDateEdit::QDateEdit;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace zonedraft
