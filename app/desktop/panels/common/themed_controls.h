// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/icon_source.h"

#include <QAbstractButton>
#include <QCheckBox>

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

/// A check box whose box is seen in every theme.
class ThemedCheckBox : public QCheckBox {
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace zonedraft
