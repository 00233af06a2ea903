// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/view/text_editors.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextDocument>

#include <cmath>
#include <utility>

namespace zonedraft {
namespace {

/// Hides and deletes an editor, gives the focus back, and accepts once.
void closeEditor(QWidget& editor, std::function<void(const QString&)>& accept, const QString& text, bool accepted)
{
    const auto call = std::exchange(accept, nullptr);
    if (!call) return; // closing moves the focus, which would end it a second time
    // Before it is hidden: else Qt asks for the next widget, and the board goes on to the next component.
    if (QWidget* parent = editor.parentWidget(); parent && editor.hasFocus()) parent->setFocus();
    editor.hide();
    editor.deleteLater();
    if (accepted) call(text);
}

} // namespace

NameEditor::NameEditor(const QString& text, std::function<void(const QString&)> accept, QWidget* parent)
    : QLineEdit(text, parent), m_accept(std::move(accept))
{
    setMaxLength(200);
    selectAll();
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return finish(false);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return finish(true);
    QLineEdit::keyPressEvent(event);
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) finish(true);
}

void NameEditor::finish(bool accepted)
{
    closeEditor(*this, m_accept, text(), accepted);
}

NoteEditor::NoteEditor(const QString& text, std::function<void(const QString&)> accept, QWidget* parent)
    : QPlainTextEdit(text, parent), m_accept(std::move(accept))
{
    setFrameShape(QFrame::NoFrame);
    selectAll();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { growWithText(); });
}

/// As high as its text, down to the lower edge of the board.
void NoteEditor::growWithText()
{
    const double lines = document()->size().height(); // a plain text's layout counts in lines
    const int needed =
        static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin())) + 2;
    const int most = parentWidget() ? parentWidget()->height() - y() : needed;
    if (needed > height()) resize(width(), std::max(height(), std::min(needed, most)));
    setVerticalScrollBarPolicy(needed > height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void NoteEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    growWithText();
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return finish(true); // a whole text is not lost by one key; undo has the old one
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) return finish(true);
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) finish(true);
}

void NoteEditor::finish(bool accepted)
{
    closeEditor(*this, m_accept, toPlainText(), accepted);
}

} // namespace zonedraft
