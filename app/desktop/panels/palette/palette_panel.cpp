// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/palette/palette_panel.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/panels/palette/palette_model.h"
#include "app/desktop/panels/palette/palette_view.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

const QString kFolded = QStringLiteral("palette/folded");

} // namespace

PalettePanel::PalettePanel(Session& session, const LiveEvaluation&, Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_search(new QLineEdit(this)),
      m_model(new PaletteModel(session.catalog(), services.icons, this)), m_view(new PaletteView(services.icons, this)),
      m_nothing(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Search components"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(services.icons.action(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Components"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setProperty("role", "caption");
    m_nothing->setMargin(20);
    m_nothing->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 6);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);

    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::search);
    connect(m_view, &QTreeView::activated, this, &PalettePanel::request);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) { rememberFolded(index, true); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) { rememberFolded(index, false); });
    connect(&services.icons, &IconSource::changed, this, &PalettePanel::showIcons);
    expandAsRemembered();
}

void PalettePanel::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PalettePanel::search(const QString& text)
{
    m_restoring = true;
    m_model->search(text);
    m_restoring = false;
    const bool found = m_model->rowCount() > 0;
    m_view->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(tr("No component is called or described by “%1”. Try the name of the service, or what it "
                          "does: queue, cache, container.")
                           .arg(text.trimmed().toHtmlEscaped()));
    if (text.trimmed().isEmpty()) {
        expandAsRemembered();
        return;
    }
    m_restoring = true;
    m_view->expandAll();
    m_restoring = false;
    if (found) m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void PalettePanel::expandAsRemembered()
{
    m_restoring = true;
    const QStringList folded = m_services.preferences.panelState(kFolded).toStringList();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex category = m_model->index(row, 0);
        m_view->setExpanded(category, !folded.contains(category.data(PaletteModel::CategoryRole).toString()));
    }
    m_restoring = false;
}

void PalettePanel::rememberFolded(const QModelIndex& category, bool folded)
{
    if (m_restoring || !m_search->text().trimmed().isEmpty()) return;
    QStringList all = m_services.preferences.panelState(kFolded).toStringList();
    const QString name = category.data(PaletteModel::CategoryRole).toString();
    all.removeAll(name);
    if (folded) all.append(name);
    m_services.preferences.setPanelState(kFolded, all);
}

void PalettePanel::request(const QModelIndex& index)
{
    const QString kind = index.data(PaletteModel::KindRole).toString();
    if (!kind.isEmpty()) Q_EMIT addRequested(Name(kind.toStdString()));
}

void PalettePanel::showIcons()
{
    const QList<QAction*> actions = m_search->actions();
    if (!actions.isEmpty()) actions.first()->setIcon(m_services.icons.action(QStringLiteral("search")));
    search(m_search->text());
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_model->index(0, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: request(m_view->currentIndex()); return true;
        case Qt::Key_Escape:
            if (m_search->text().isEmpty()) break;
            m_search->clear();
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zonedraft
