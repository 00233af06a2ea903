// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/link_properties.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/inspector/property_edits.h"
#include "app/desktop/panels/inspector/property_form.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace zonedraft {
namespace {

constexpr std::array<std::string_view, 5> kKinds{"traffic", "data", "replication", "event", "dependency"};

} // namespace

LinkProperties::LinkProperties(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_ends(new QLabel(this)),
      m_kind(new QuietComboBox(this)), m_straighten(new QToolButton(this)), m_form(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    auto* top = new QGridLayout;
    top->setContentsMargins(12, 12, 36, 4);
    top->setHorizontalSpacing(8);
    top->setVerticalSpacing(8);
    top->setColumnStretch(0, 2);
    top->setColumnStretch(1, 3);
    m_ends->setWordWrap(true);
    m_ends->setTextFormat(Qt::RichText);
    m_ends->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    top->addWidget(m_ends, 0, 0, 1, 2);
    auto* label = new QLabel(tr("Kind"), this);
    label->setBuddy(m_kind);
    m_kind->setAccessibleName(label->text());
    for (const std::string_view kind : kKinds)
        m_kind->addItem(linkKindLabel(Name(kind)), QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())));
    top->addWidget(label, 1, 0);
    top->addWidget(m_kind, 1, 1);
    m_straighten->setText(tr("Let the program route it"));
    m_straighten->setProperty("role", "link");
    top->addWidget(m_straighten, 2, 1, Qt::AlignLeft);
    layout->addLayout(top);
    EditorContext context{&services.icons,
                          [this](const PropertySpec& spec) { return fittingNodes(m_evaluation, spec); }};
    for (const PropertySpec& spec : session.catalog().linkProperties())
        if (spec.name != "kind" && spec.name != "from" && spec.name != "to") m_specs.push_back(spec);
    m_form = new PropertyForm(m_specs, this, std::move(context));
    layout->addWidget(m_form);
    layout->addStretch(1);

    connect(m_ends, &QLabel::linkActivated, this,
            [this](const QString& id) { Q_EMIT revealRequested(id.toStdString()); });
    connect(m_kind, &QComboBox::activated, this,
            [this](int index) { changeKind(Name(m_kind->itemData(index).toString().toStdString())); });
    connect(m_straighten, &QToolButton::clicked, this, &LinkProperties::straighten);
    connect(m_form, &PropertyForm::edited, this, [this](Name name, const Value& value) {
        if (const auto slot = m_session.catalog().linkSlot(name))
            zonedraft::setProperty(m_session, m_links, m_session.catalog().linkProperties()[*slot], value, m_step);
    });
    connect(m_form, &PropertyForm::fieldEntered, this, [this](Name, const QString& help) {
        ++m_step;
        Q_EMIT fieldEntered(help);
    });
}

void LinkProperties::show(const std::vector<LinkId>& links)
{
    if (m_links != links) ++m_step;
    m_links = links;
    if (links.empty()) return;
    const Link* first = m_session.design().find(links.front());
    if (!first) return;
    const auto anchor = [this](NodeId node) {
        return QStringLiteral("<a href=\"%1\" style=\"color:%3; text-decoration:none\">%2</a>")
            .arg(QString::fromStdString(node.str()),
                 subjectLabel(m_evaluation.engine().design(), node.str()).toHtmlEscaped(),
                 palette().color(QPalette::Link).name());
    };
    m_ends->setText(links.size() == 1
                        ? QStringLiteral("%1 &nbsp;→&nbsp; %2").arg(anchor(first->from), anchor(first->to))
                        : tr("%n connections", nullptr, static_cast<int>(links.size())));
    const bool sameKind = std::all_of(links.begin(), links.end(), [&](LinkId id) {
        const Link* link = m_session.design().find(id);
        return link && link->kind == first->kind;
    });
    m_kind->setPlaceholderText(tr("Several values"));
    m_kind->setCurrentIndex(sameKind ? m_kind->findData(QString::fromStdString(first->kind.str())) : -1);
    m_straighten->setVisible(std::any_of(links.begin(), links.end(),
                                         [&](LinkId id) { return m_session.design().linkViews().contains(id); }));
    for (const PropertySpec& spec : m_specs) {
        PropertyState state = propertyState(m_session, m_evaluation, links.front(), spec);
        const bool differ = std::any_of(links.begin() + 1, links.end(), [&](LinkId link) {
            return !(propertyState(m_session, m_evaluation, link, spec).effective == state.effective);
        });
        if (differ)
            m_form->setSeveral(spec.name);
        else
            m_form->setValue(spec.name, std::move(state.value), std::move(state.effective), state.source, state.origin);
    }
}

void LinkProperties::changeKind(Name kind)
{
    Sequence all;
    for (const LinkId id : m_links)
        if (const Link* link = m_session.design().find(id); link && link->kind != kind)
            all.changes.emplace_back(RerouteLink{id, link->from, link->to, kind});
    if (!all.changes.empty()) m_session.apply(std::move(all), tr("Change the kind of a connection"));
}

void LinkProperties::straighten()
{
    Sequence all;
    for (const LinkId id : m_links)
        if (m_session.design().linkViews().contains(id)) all.changes.emplace_back(PutLinkView{id, std::nullopt});
    if (!all.changes.empty()) m_session.apply(std::move(all), tr("Route a connection automatically"));
}

void LinkProperties::focusProperty(Name property)
{
    m_form->focusProperty(property);
}

} // namespace zonedraft
