// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/selection_pages.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/money_text.h"
#include "app/desktop/panels/code/code_view.h"
#include "app/desktop/panels/code/terraform_preview.h"
#include "app/desktop/panels/cost/cost_model.h"
#include "app/desktop/panels/cost/cost_view.h"
#include "app/desktop/panels/findings/findings_model.h"
#include "app/desktop/panels/findings/findings_view.h"
#include "app/desktop/panels/findings/fix_preview_dialog.h"
#include "engine/live/followers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace zonedraft {
namespace {

constexpr int kDetailsHeight = 190;
constexpr int kInset = 6; ///< pixels beside the rows: the total above them begins there too

QVBoxLayout* plainColumn(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QLabel* sentence(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMargin(16);
    label->setProperty("role", "caption");
    return label;
}

void addNew(std::vector<Finding>& all, std::vector<Finding> more)
{
    for (Finding& finding : more)
        if (std::find(all.begin(), all.end(), finding) == all.end()) all.push_back(std::move(finding));
}

/// Findings about the selection and what follows from it, the worst first.
std::vector<Finding> findingsAbout(const LiveEngine& engine, const Selection::Ids& ids)
{
    std::vector<Finding> all;
    for (const NodeId node : ids.nodes) {
        addNew(all, engine.findingsAbout(node.str()));
        const NodeIndex index = engine.design().find(node);
        if (index == kNoIndex) continue;
        for (const NodeIndex derived : followersOf(engine, index))
            addNew(all, engine.findingsAbout(engine.design().node(derived).id.str()));
    }
    for (const LinkId link : ids.links) addNew(all, engine.findingsAbout(link.str()));
    sortFindings(all);
    return all;
}

/// Cost lines of the selection and what follows from it.
std::vector<CostLine> costLinesOf(const LiveEngine& engine, const Selection::Ids& ids)
{
    std::vector<CostLine> all;
    const auto take = [&](NodeIndex index, const std::optional<LinkId>& link) {
        for (const CostLine& line : engine.costOf(index))
            if (!link || line.link == link) all.push_back(line);
    };
    for (const NodeId node : ids.nodes) {
        const NodeIndex index = engine.design().find(node);
        if (index == kNoIndex) continue;
        take(index, std::nullopt);
        for (const NodeIndex derived : followersOf(engine, index)) take(derived, std::nullopt);
    }
    for (const LinkId link : ids.links) {
        const LinkIndex index = engine.design().find(link);
        const NodeIndex from = index == kNoIndex ? kNoIndex : engine.design().link(index).from;
        if (from != kNoIndex && !ids.nodes.contains(engine.design().node(from).id)) take(from, link);
    }
    return all;
}

} // namespace

SelectionFindings::SelectionFindings(Session& session, const LiveEvaluation& evaluation, Services& services,
                                     QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation),
      m_model(new FindingsModel(evaluation, *services.knowledge.rules(), this)),
      m_view(new FindingsView(services.icons, this)),
      m_nothing(sentence(tr("Nothing to object to. Every rule that applies here is met."), this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Findings of the selection"));
    QVBoxLayout* layout = plainColumn(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_view, &FindingsView::chosen, this, &SelectionFindings::choose);
    connect(m_view, &FindingsView::fixRequested, this, [this, &services](const QModelIndex& index) {
        const Finding* finding = m_model->finding(index);
        if (!finding) return;
        FixPreviewDialog dialog(m_session, m_evaluation, services, *finding, this);
        dialog.exec();
    });
}

void SelectionFindings::refresh()
{
    const LiveEngine& engine = m_evaluation.engine();
    const Selection::Ids& ids = m_session.selection().ids();
    m_model->setFindings(ids.nodes.empty() && ids.links.empty() ? engine.findings() : findingsAbout(engine, ids));
    m_view->setVisible(count() > 0);
    m_nothing->setVisible(count() == 0);
}

int SelectionFindings::count() const
{
    return m_model->rowCount();
}

void SelectionFindings::choose(const QModelIndex& index)
{
    const Finding* finding = m_model->finding(index);
    if (!finding || finding->key() == "document") return;
    const auto selected = m_session.selection().singleNode();
    if (selected && selected->str() == finding->key()) {
        if (!finding->properties.empty()) Q_EMIT propertyRequested(finding->properties.front());
        return;
    }
    Q_EMIT revealRequested(finding->key());
}

SelectionCost::SelectionCost(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation),
      m_model(new CostModel(evaluation, services.icons, this)), m_view(new CostView(services.icons, this)),
      m_total(new QLabel(this)), m_details(new QLabel(this))
{
    m_model->setGrouping(CostModel::Grouping::Lines);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->header()->hide();
    m_view->setProperty("role", "plain"); // as the total above
    m_view->setAccessibleName(tr("Costs of the selection"));
    m_total->setWordWrap(true);
    m_total->setMargin(10);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMargin(12);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(m_details);
    area->setFixedHeight(kDetailsHeight);
    QVBoxLayout* layout = plainColumn(this);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(kInset, 0, kInset, 0);
    inset->addWidget(m_view);
    layout->addWidget(m_total);
    layout->addLayout(inset, 1);
    layout->addWidget(area);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SelectionCost::showDetails);
}

void SelectionCost::refresh()
{
    const Selection::Ids& ids = m_session.selection().ids();
    const QString current = m_view->currentIndex().siblingAtColumn(0).data().toString();
    m_model->setOwnersNamed(ids.size() != 1);
    if (ids.empty())
        m_model->read();
    else
        m_model->read(costLinesOf(m_evaluation.engine(), ids));
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data().toString() == current) m_view->setCurrentIndex(m_model->index(row, 0));
    const CostTotal& total = m_model->total();
    if (m_model->rowCount() == 0)
        m_total->setText(tr("Nothing here is billed by itself."));
    else
        m_total->setText(
            QStringLiteral("<b>%1</b> %2")
                .arg(totalText(total).toHtmlEscaped(),
                     tr("a month, %1 to %2").arg(moneyText(total.low), moneyText(total.high)).toHtmlEscaped()));
    showDetails();
}

void SelectionCost::showDetails()
{
    const CostLine* line = m_model->line(m_view->currentIndex());
    m_details->setText(line ? lineDetails(m_evaluation, *line) : QString());
    m_details->parentWidget()->parentWidget()->setVisible(line != nullptr);
}

SelectionCode::SelectionCode(Session& session, const Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_preview(new TerraformPreview(session, services, this)),
      m_code(new CodeView(services.icons, this)), m_nothing(sentence({}, this))
{
    m_code->setLineNumbers(false);
    m_code->setAccessibleName(tr("Terraform code of the selection"));
    QVBoxLayout* layout = plainColumn(this);
    layout->addWidget(m_code, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_preview, &TerraformPreview::changed, this, &SelectionCode::refresh);
    refresh();
}

void SelectionCode::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_preview->setWatched(true);
    refresh();
}

void SelectionCode::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_preview->setWatched(false);
}

QString SelectionCode::blocks() const
{
    QString out;
    for (const auto& [name, file] : m_preview->files()) {
        const QStringList lines = QString::fromStdString(file.text).split(QLatin1Char('\n'));
        int covered = 0;
        for (const LineOrigin& origin : file.origins) {
            const auto& nodes = m_session.selection().ids().nodes;
            const bool wanted =
                origin.property.empty() && origin.firstLine > covered &&
                std::any_of(nodes.begin(), nodes.end(), [&](NodeId node) { return concerns(origin, node); });
            if (!wanted) continue;
            if (covered == 0) out += QStringLiteral("# %1\n").arg(QString::fromStdString(name));
            covered = origin.lastLine;
            out += lines.mid(origin.firstLine - 1, origin.lastLine - origin.firstLine + 1).join(QLatin1Char('\n')) +
                   QStringLiteral("\n\n");
        }
    }
    return out;
}

void SelectionCode::refresh()
{
    if (!isVisible() && !m_code->toPlainText().isEmpty()) return;
    const bool selected = !m_session.selection().ids().nodes.empty();
    const QString text = selected ? blocks() : QString();
    m_code->setCode(text);
    m_code->setVisible(!text.isEmpty());
    m_nothing->setVisible(text.isEmpty());
    m_nothing->setText(!selected                    ? tr("Select a component to see its Terraform code.")
                       : m_preview->files().empty() ? tr("Writing the code …")
                                                    : tr("Nothing of its own in the code: it is part of others."));
}

} // namespace zonedraft
