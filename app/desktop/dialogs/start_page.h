// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"

#include <QWidget>

class QVBoxLayout;

namespace zonedraft {

/// What a newcomer sees first: templates, an empty design, recent files.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(Services& services, QWidget* parent = nullptr);
    /// Reads templates and recent files anew.
    void refresh();

Q_SIGNALS:
    void templateRequested(const QString& name);
    void openRequested(const QString& file);
    void chooseRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* templateCard(const QString& name, const QString& title, const QString& text, const QString& icon,
                          const QString& tip = {});
    QWidget* recentRow(const QString& file);

    Services& m_services;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

/// The first sentence of a text; of one that is longer than `most` characters what stands before its colon, else as
/// many whole words as fit, with an ellipsis.
[[nodiscard]] QString firstSentence(const QString& text, qsizetype most);

} // namespace zonedraft
