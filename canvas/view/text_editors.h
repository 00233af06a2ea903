// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

namespace zonedraft {

/// Edits one line on the board: Enter and leaving it accept, Esc gives up. Deletes itself.
class NameEditor final : public QLineEdit {
public:
    NameEditor(const QString& text, std::function<void(const QString&)> accept, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(bool accepted);
    std::function<void(const QString&)> m_accept;
};

/// Edits a note on the board and grows with its text: leaving it, Esc and Ctrl+Enter accept. Deletes itself.
class NoteEditor final : public QPlainTextEdit {
public:
    NoteEditor(const QString& text, std::function<void(const QString&)> accept, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void growWithText();
    void finish(bool accepted);
    std::function<void(const QString&)> m_accept;
};

} // namespace zonedraft
