// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/inspector_panel.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/deferred_refresh.h"
#include "app/desktop/panels/inspector/design_properties.h"
#include "app/desktop/panels/inspector/inspector_header.h"
#include "app/desktop/panels/inspector/link_properties.h"
#include "app/desktop/panels/inspector/node_properties.h"
#include "app/desktop/panels/inspector/selection_pages.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace zonedraft {
namespace {

constexpr int kHelpLines = 3;

} // namespace

InspectorPanel::InspectorPanel(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation),
      m_header(new InspectorHeader(session, evaluation, services, this)), m_tabs(new QTabWidget(this)),
      m_properties(new QStackedWidget(this)), m_nodes(new NodeProperties(session, evaluation, services, this)),
      m_links(new LinkProperties(session, evaluation, services, this)),
      m_design(new DesignProperties(session, evaluation, services, this)),
      m_findings(new SelectionFindings(session, evaluation, services, this)),
      m_cost(new SelectionCost(session, evaluation, services, this)),
      m_code(new SelectionCode(session, services, this)), m_help(new QLabel(this)),
      m_refresh(new DeferredRefresh(this, [this] { refresh(); }))
{
    for (QWidget* page :
         {static_cast<QWidget*>(m_design), static_cast<QWidget*>(m_nodes), static_cast<QWidget*>(m_links)})
        m_properties->addWidget(scrolling(page));
    m_help->setWordWrap(true);
    m_help->setProperty("role", "help");
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setMargin(8);
    m_help->setFixedHeight(m_help->fontMetrics().lineSpacing() * kHelpLines + 18);
    auto* properties = new QWidget(this);
    auto* column = new QVBoxLayout(properties);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_properties, 1);
    column->addWidget(m_help);
    m_help->hide();
    m_tabs->addTab(properties, tr("Properties"));
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_cost, tr("Cost"));
    m_tabs->addTab(m_code, tr("Code"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(QStringLiteral("narrow")); // all four fit into 320 px, in German too
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);

    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || !changes.footprint.viewOnly() || !changes.footprint.linkViews.empty())
            m_refresh->request();
    });
    connect(&session.selection(), &Selection::changed, this, [this] {
        showHelp({});
        m_refresh->request();
    });
    connect(&services.icons, &IconSource::changed, m_refresh, &DeferredRefresh::request);
    connect(m_nodes, &NodeProperties::fieldEntered, this, &InspectorPanel::showHelp);
    connect(m_links, &LinkProperties::fieldEntered, this, &InspectorPanel::showHelp);
    connect(m_design, &DesignProperties::fieldEntered, this, &InspectorPanel::showHelp);
    connect(m_links, &LinkProperties::revealRequested, this, &InspectorPanel::revealRequested);
    connect(m_findings, &SelectionFindings::revealRequested, this, &InspectorPanel::revealRequested);
    connect(m_findings, &SelectionFindings::propertyRequested, this, &InspectorPanel::focusProperty);
    connect(m_header, &InspectorHeader::findingsRequested, this, [this] { m_tabs->setCurrentWidget(m_findings); });
    connect(m_header, &InspectorHeader::costRequested, this, [this] { m_tabs->setCurrentWidget(m_cost); });
    connect(m_tabs, &QTabWidget::currentChanged, m_refresh, &DeferredRefresh::request);
    m_refresh->request();
    m_refresh->flush();
}

QScrollArea* InspectorPanel::scrolling(QWidget* page)
{
    auto* area = new QScrollArea(m_properties);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

void InspectorPanel::refresh()
{
    const Selection::Ids& ids = m_session.selection().ids();
    m_header->refresh();
    if (const auto node = m_session.selection().singleNode(); node && node->derived()) {
        m_nodes->show({node->owner()});
        m_nodes->showDerived(*node);
        m_properties->setCurrentIndex(1);
    } else if (!ids.nodes.empty()) {
        m_nodes->show({ids.nodes.begin(), ids.nodes.end()});
        m_properties->setCurrentIndex(1);
    } else if (!ids.links.empty()) {
        m_links->show({ids.links.begin(), ids.links.end()});
        m_properties->setCurrentIndex(2);
    } else {
        m_design->refresh();
        m_properties->setCurrentIndex(0);
    }
    const bool selected = !ids.nodes.empty() || !ids.links.empty();
    if (selected || m_tabs->currentWidget() == m_findings) m_findings->refresh();
    if (m_tabs->currentWidget() == m_cost) m_cost->refresh();
    m_code->refresh();
    const std::size_t findings =
        selected ? static_cast<std::size_t>(m_findings->count()) : m_evaluation.engine().counts().totalOpen();
    m_tabs->setTabText(m_tabs->indexOf(m_findings), findings > 0 ? tr("Findings %1").arg(findings) : tr("Findings"));
}

void InspectorPanel::showHelp(const QString& help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

void InspectorPanel::focusProperty(Name property)
{
    m_refresh->flush();
    m_tabs->setCurrentIndex(0);
    if (!m_session.selection().ids().nodes.empty())
        m_nodes->focusProperty(property);
    else
        m_links->focusProperty(property);
}

void InspectorPanel::editName()
{
    m_header->editName();
}

} // namespace zonedraft
