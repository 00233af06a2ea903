// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/outline/outline_panel.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/deferred_refresh.h"
#include "app/desktop/panels/outline/outline_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <set>

namespace zonedraft {
namespace {

constexpr std::size_t kAllOpen = 400; ///< entries: larger trees open two levels
constexpr int kBadgeColumn = 28;

} // namespace

OutlinePanel::OutlinePanel(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new OutlineModel(session, evaluation, services.icons, this)),
      m_filtered(new QSortFilterProxyModel(this)), m_view(new QTreeView(this)), m_search(new QLineEdit(this)),
      m_nothing(new QLabel(this)), m_refresh(new DeferredRefresh(this, [this] { refresh(); }))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter the outline"));
    m_search->setClearButtonEnabled(true);
    m_view->setModel(m_filtered);
    m_view->setAccessibleName(tr("Outline of the design"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(14);
    m_view->setIconSize(QSize(18, 18));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(kBadgeColumn);
    m_view->header()->setSectionResizeMode(OutlineModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(OutlineModel::BadgeColumn, QHeaderView::Fixed);
    m_view->header()->resizeSection(OutlineModel::BadgeColumn, kBadgeColumn);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setProperty("role", "caption");
    m_nothing->setMargin(20);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 6);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);

    connect(&session, &Session::changed, this, &OutlinePanel::follow);
    connect(&session.selection(), &Selection::changed, this, [this] {
        if (isVisible())
            showSelection();
        else
            m_refresh->request(); // nobody sees it: when it is shown
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::takeSelection);
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        const QString subject = index.siblingAtColumn(0).data(OutlineModel::SubjectRole).toString();
        if (!subject.isEmpty()) Q_EMIT revealRequested(subject.toStdString());
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_syncing = true;
        m_filtered->setFilterFixedString(text.trimmed());
        m_syncing = false;
        expandAll();
        showSelection();
        showEmptiness();
    });
    connect(&services.icons, &IconSource::changed, this, [this] { m_view->viewport()->update(); });
    expandAll();
    showSelection();
    showEmptiness();
}

void OutlinePanel::expandAll()
{
    if (m_model->size() <= kAllOpen || !m_search->text().isEmpty())
        m_view->expandAll();
    else
        m_view->expandToDepth(1);
}

void OutlinePanel::follow(const ChangeSet& changes)
{
    if (!changes.everything && changes.footprint.viewOnly()) return;
    m_rebuild = m_rebuild || changes.everything || m_model->altersTree(changes.footprint);
    m_refresh->request();
}

void OutlinePanel::refresh()
{
    if (std::exchange(m_rebuild, false)) {
        std::set<QString> folded;
        const auto collect = [&](auto&& self, const QModelIndex& parent) -> void {
            for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
                const QModelIndex index = m_filtered->index(row, 0, parent);
                if (!m_filtered->hasChildren(index)) continue;
                if (!m_view->isExpanded(index)) folded.insert(index.data(OutlineModel::SubjectRole).toString());
                self(self, index);
            }
        };
        collect(collect, {});
        m_syncing = true;
        m_model->rebuild();
        m_syncing = false;
        expandAll();
        for (const QString& subject : folded)
            if (const QModelIndex index = m_model->find(subject.toStdString()); index.isValid())
                m_view->setExpanded(m_filtered->mapFromSource(index), false);
    } else {
        m_model->touch();
        m_view->viewport()->update();
    }
    showSelection();
    showEmptiness();
}

void OutlinePanel::takeSelection()
{
    if (m_syncing) return;
    Selection::Ids ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        const QModelIndex source = m_filtered->mapToSource(index);
        if (const auto node = m_model->node(source)) ids.nodes.insert(*node);
        if (const auto link = m_model->link(source)) ids.links.insert(*link);
    }
    m_syncing = true;
    m_session.selection().set(std::move(ids));
    m_syncing = false;
}

void OutlinePanel::showSelection()
{
    if (m_syncing) return;
    m_syncing = true;
    QItemSelection selection;
    QModelIndex first;
    const auto add = [&](const std::string& subject) {
        const QModelIndex index = m_filtered->mapFromSource(m_model->find(subject));
        if (!index.isValid()) return;
        selection.select(index, index.siblingAtColumn(OutlineModel::BadgeColumn));
        if (!first.isValid()) first = index;
    };
    for (const NodeId node : m_session.selection().ids().nodes) add(node.str());
    for (const LinkId link : m_session.selection().ids().links) add(link.str());
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
    m_syncing = false;
}

void OutlinePanel::showEmptiness()
{
    const bool empty = m_filtered->rowCount() == 0;
    m_view->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(m_session.design().nodeCount() == 0 ? tr("The board is empty.")
                                                           : tr("Nothing on the board is called so."));
}

} // namespace zonedraft
