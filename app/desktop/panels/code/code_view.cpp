// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/code/code_view.h"

#include "app/desktop/panels/code/hcl_highlighter.h"

#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace zonedraft {
namespace {

constexpr qsizetype kMostHighlighted = 400'000; ///< characters: more would keep the window waiting
constexpr int kFontSize = 12;

class Margin : public QWidget {
public:
    explicit Margin(CodeView* view) : QWidget(view), m_view(view) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_view->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintMargin(*event); }

private:
    CodeView* m_view;
};

} // namespace

CodeView::CodeView(const IconSource& icons, QWidget* parent)
    : QPlainTextEdit(parent), m_icons(icons), m_highlighter(new HclHighlighter(document())), m_margin(new Margin(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setProperty("role", "code");
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(&icons, &IconSource::changed, this, &CodeView::restyle);
    restyle();
}

void CodeView::restyle()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(kFontSize);
    setFont(font);
    m_highlighter->setTheme(m_icons.theme());
    mark(std::exchange(m_marks, {}), false);
    placeMargin();
}

void CodeView::setCode(const QString& text)
{
    if (toPlainText() == text) return;
    const int top = verticalScrollBar()->value();
    m_highlighter->setDocument(text.size() <= kMostHighlighted ? document() : nullptr);
    setPlainText(text);
    verticalScrollBar()->setValue(top);
}

void CodeView::mark(std::vector<std::pair<int, int>> lines, bool scroll)
{
    m_marks = std::move(lines);
    QList<QTextEdit::ExtraSelection> selections;
    QColor fill = m_icons.theme().accent;
    fill.setAlpha(m_icons.theme().dark ? 48 : 26);
    for (const auto& [first, last] : m_marks)
        for (int line = first; line <= last; ++line) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(fill);
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selection.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
            selections.append(selection);
        }
    setExtraSelections(selections);
    m_margin->update();
    if (scroll && !m_marks.empty()) verticalScrollBar()->setValue(std::max(0, m_marks.front().first - 3));
}

void CodeView::setLineNumbers(bool on)
{
    m_numbers = on;
    placeMargin();
}

int CodeView::marginWidth() const
{
    if (!m_numbers) return 8;
    const auto digits = QString::number(std::max(99, blockCount())).size();
    return static_cast<int>(digits) * fontMetrics().horizontalAdvance(QLatin1Char('9')) + 24;
}

void CodeView::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void CodeView::paintMargin(QPaintEvent& event)
{
    QPainter painter(m_margin);
    const Theme& theme = m_icons.theme();
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event.rect().bottom()) break;
        const int line = block.blockNumber() + 1;
        const bool marked = std::any_of(m_marks.begin(), m_marks.end(),
                                        [line](const auto& mark) { return mark.first <= line && line <= mark.second; });
        if (marked) painter.fillRect(QRectF(0, place.top(), 3, place.height()), theme.accent);
        if (!m_numbers) continue;
        painter.setPen(marked ? theme.accent : theme.secondary);
        painter.drawText(QRectF(0, place.top(), m_margin->width() - 12, place.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

void CodeView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        Q_EMIT lineClicked(cursorForPosition(event->pos()).blockNumber() + 1);
}

} // namespace zonedraft
