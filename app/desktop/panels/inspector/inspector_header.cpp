// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/inspector_header.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/labels.h"
#include "canvas/actions/edit.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace zonedraft {
namespace {

constexpr int kTile = 36;
constexpr int kGap = 8;
constexpr int kEdge = 1; ///< pixels from the left to the first letter of every line

/// Adds one component's cost to that of several. What is billed at an unknown amount makes the sum a lower bound.
void add(const MonthlyCost& one, MonthlyCost& sum)
{
    if (!one.billed) return;
    sum.billed = true;
    sum.atLeast = sum.atLeast || one.atLeast || !one.expected;
    const auto plus = [](const std::optional<Money>& a, const std::optional<Money>& b) -> std::optional<Money> {
        if (!a || !b) return a ? a : b;
        const auto both = a->plus(*b);
        return both ? std::optional(*both) : std::nullopt;
    };
    sum.low = plus(sum.low, one.low);
    sum.expected = plus(sum.expected, one.expected);
    sum.high = plus(sum.high, one.high);
}

} // namespace

InspectorHeader::InspectorHeader(Session& session, const LiveEvaluation& evaluation, Services& services,
                                 QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_services(services), m_tile(new QLabel(this)),
      m_name(new QLineEdit(this)), m_kind(new QLabel(this)), m_findings(new QLabel(this)), m_cost(new QLabel(this))
{
    m_tile->setFixedSize(kTile + kGap, kTile); // no gap where there is no tile
    m_name->setProperty("role", "name");
    m_name->setAccessibleName(tr("Name"));
    m_kind->setProperty("role", "caption");
    m_kind->setTextFormat(Qt::PlainText);
    m_name->setTextMargins(-6, 0, 0, 0); // its frame shows on hover only: the letters line up with those below
    m_kind->setIndent(kEdge);
    m_findings->setIndent(kEdge);
    m_kind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_findings->setProperty("role", "caption");
    m_cost->setProperty("role", "caption");
    m_findings->setCursor(Qt::PointingHandCursor);
    m_cost->setCursor(Qt::PointingHandCursor);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 8);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_tile, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_kind, 1, 1);
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(0, 6, 0, 0);
    facts->setSpacing(12);
    facts->addWidget(m_findings);
    facts->addStretch(1);
    facts->addWidget(m_cost);
    grid->addLayout(facts, 2, 0, 1, 2);
    connect(m_name, &QLineEdit::editingFinished, this, &InspectorHeader::rename);
    connect(m_findings, &QLabel::linkActivated, this, [this] { Q_EMIT findingsRequested(); });
    connect(m_cost, &QLabel::linkActivated, this, [this] { Q_EMIT costRequested(); });
}

void InspectorHeader::editName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void InspectorHeader::refresh()
{
    const Selection& selection = m_session.selection();
    if (const auto node = selection.singleNode())
        showNode(*node);
    else if (const auto link = selection.singleLink())
        showLink(*link);
    else if (selection.empty())
        showDesign();
    else
        showMany();
}

void InspectorHeader::showFacts(std::size_t findings, std::optional<Severity> worst, const MonthlyCost& cost)
{
    const Theme& theme = m_services.icons.theme();
    const auto link = [](const QString& text, const QColor& color) {
        return QStringLiteral("<a href=\"#\" style=\"color:%2; text-decoration:none\">%1</a>")
            .arg(text.toHtmlEscaped(), color.name());
    };
    if (findings == 0)
        m_findings->setText(link(QStringLiteral("✓ ") + tr("No findings"), theme.good));
    else
        m_findings->setText(
            link(QStringLiteral("▲ ") + tr("%n finding(s), worst: %1", nullptr, static_cast<int>(findings))
                                            .arg(worst ? severityLabel(*worst).toLower() : tr("open question")),
                 worst ? theme.severity(*worst) : theme.secondary));
    m_cost->setText(cost.billed ? link(monthlyText(cost), theme.text) : QString());
}

void InspectorHeader::showFindings(const std::vector<BoardFinding>& findings, const MonthlyCost& cost)
{
    std::optional<Severity> worst;
    for (const BoardFinding& finding : findings)
        if (!finding.unknown && (!worst || finding.severity < *worst)) worst = finding.severity;
    showFacts(findings.size(), worst, cost);
}

void InspectorHeader::showNode(NodeId id)
{
    if (id.derived()) return showDerived(id);
    const Node* node = m_session.design().find(id);
    if (!node) return;
    const Kind* kind = m_session.kindOf(id);
    m_tile->setPixmap(kind ? m_services.icons.kind(*kind).pixmap(QSize(kTile, kTile), devicePixelRatioF()) : QPixmap());
    m_tile->setVisible(kind != nullptr);
    if (!m_name->hasFocus() || !m_name->isModified()) m_name->setText(QString::fromStdString(node->displayName()));
    m_name->setReadOnly(false);
    m_name->setCursorPosition(0);
    m_name->setToolTip(tr("Click to rename"));
    m_kind->setText(QStringLiteral("%1 · %2").arg(kindLabel(kind), QString::fromStdString(id.str())));
    m_kind->setToolTip(kind ? catalogText(kind->summary) : QString());
    showFindings(m_evaluation.findingsOf(id), m_evaluation.costOf(id));
}

void InspectorHeader::showDerived(NodeId id)
{
    const Node* owner = m_session.design().find(id.owner());
    for (const DerivedNode& node : m_evaluation.derivedOf(id.owner())) {
        if (node.id != id || !owner) continue;
        const Kind* kind = m_session.catalog().find(node.kind);
        m_tile->setPixmap(kind ? m_services.icons.kind(*kind).pixmap(QSize(kTile, kTile), devicePixelRatioF())
                               : QPixmap());
        m_tile->setVisible(kind != nullptr);
        m_name->setText(node.label);
        m_name->setReadOnly(true);
        m_name->setToolTip(node.reason);
        m_kind->setText(tr("follows from %1 · %2")
                            .arg(QString::fromStdString(owner->displayName()), QString::fromStdString(id.str())));
        m_kind->setToolTip(node.reason);
        showFindings(m_evaluation.findingsOf(id.owner()), m_evaluation.costOf(id.owner()));
    }
}

void InspectorHeader::showLink(LinkId id)
{
    const Link* link = m_session.design().find(id);
    if (!link) return;
    m_tile->hide();
    m_name->setText(tr("%1 connection").arg(linkKindLabel(link->kind)));
    m_name->setReadOnly(true);
    m_name->setToolTip({});
    m_kind->setText(QString::fromStdString(id.str()));
    m_kind->setToolTip({});
    showFindings(m_evaluation.findingsOf(id), {});
}

void InspectorHeader::showDesign()
{
    m_tile->hide();
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(QString::fromStdString(m_session.design().title()));
    m_name->setPlaceholderText(tr("Design without a title"));
    m_name->setReadOnly(false);
    m_name->setCursorPosition(0);
    m_name->setToolTip(tr("Click to rename"));
    const int components = static_cast<int>(m_session.design().nodeCount());
    const int connections = static_cast<int>(m_session.design().linkCount());
    m_kind->setText(tr("%n component(s)", nullptr, components) + QStringLiteral(", ") +
                    tr("%n connection(s)", nullptr, connections));
    const FindingCounts& counts = m_evaluation.engine().counts();
    std::optional<Severity> worst;
    for (const Severity severity :
         {Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        if (counts.at(severity) > 0) worst = severity;
    showFacts(counts.totalOpen(), worst, m_evaluation.total());
}

void InspectorHeader::showMany()
{
    const Selection::Ids& ids = m_session.selection().ids();
    m_tile->hide();
    m_name->setReadOnly(true);
    QStringList parts;
    if (!ids.nodes.empty()) parts.append(tr("%n component(s)", nullptr, static_cast<int>(ids.nodes.size())));
    if (!ids.links.empty()) parts.append(tr("%n connection(s)", nullptr, static_cast<int>(ids.links.size())));
    if (!ids.notes.empty()) parts.append(tr("%n note(s)", nullptr, static_cast<int>(ids.notes.size())));
    m_name->setText(parts.join(QStringLiteral(", ")));
    m_name->setCursorPosition(0); // shows the beginning of what is too long
    m_name->setToolTip(m_name->text());
    if (ids.nodes.empty() && ids.links.empty()) { // notes have nothing to be judged
        m_kind->setText(tr("Double click on the board changes the text"));
        m_findings->clear();
        m_cost->clear();
        return;
    }
    m_kind->setText(tr("What you change here changes all of them"));
    std::vector<BoardFinding> findings;
    for (const NodeId node : ids.nodes)
        for (BoardFinding& each : m_evaluation.findingsOf(node)) findings.push_back(std::move(each));
    MonthlyCost cost;
    for (const NodeId node : ids.nodes) add(m_evaluation.costOf(node), cost);
    showFindings(findings, cost);
}

void InspectorHeader::rename()
{
    if (m_name->isReadOnly() || !m_name->isModified()) return;
    m_name->setModified(false);
    const std::string text = m_name->text().trimmed().toStdString();
    if (const auto id = m_session.selection().singleNode()) {
        const Node* node = m_session.design().find(*id);
        if (node && node->displayName() != text)
            m_session.apply(SetLabel{*id, text == id->str() ? std::string() : text},
                            tr("Rename %1").arg(describeNodes(m_session.design(), {*id})));
    } else if (m_session.selection().empty() && text != m_session.design().title()) {
        m_session.apply(SetTitle{text}, tr("Rename the design"));
    }
    refresh();
}

} // namespace zonedraft
