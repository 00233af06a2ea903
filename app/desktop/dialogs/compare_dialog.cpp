// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/compare_dialog.h"

#include "canvas/session/session.h"
#include "engine/model/clipboard.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <span>

namespace zonedraft {
namespace {

/// Puts each kind of change into words.
class Describer {
    Q_DECLARE_TR_FUNCTIONS(Describer)

public:
    Describer(const Design& before, const Catalog& catalog, QStringList& out)
        : m_before(before), m_catalog(catalog), m_out(out)
    {
    }

    void operator()(const AddNode& change)
    {
        const Kind* kind = m_catalog.find(change.node.kind);
        m_out.append(tr("+ %1 (%2)")
                         .arg(QString::fromStdString(change.node.displayName()),
                              kind ? catalogText(kind->label) : QString::fromStdString(change.node.kind.str())));
    }
    void operator()(const RemoveNode& change) { m_out.append(tr("− %1").arg(name(change.node))); }
    void operator()(const SetProperty& change)
    {
        const Node* node = m_before.find(change.node);
        const Kind* kind = node ? m_catalog.find(node->kind) : nullptr;
        const auto slot = kind ? kind->slot(change.property) : std::nullopt;
        const PropertySpec* spec = slot ? &kind->properties[*slot] : nullptr;
        Value old;
        if (node && !change.layer)
            if (const auto found = node->properties.find(change.property); found != node->properties.end())
                old = found->second;
        m_out.append(
            QStringLiteral("%1: %2 %3 → %4")
                .arg(name(change.node), labelOf(spec, change.property), shown(spec, old), shown(spec, change.value)));
    }
    void operator()(const SetLabel& change)
    {
        m_out.append(tr("%1 is called %2").arg(name(change.node), QString::fromStdString(change.label)));
    }
    void operator()(const SetNodeNotes& change) { m_out.append(tr("%1: notes").arg(name(change.node))); }
    void operator()(const MoveNode& change)
    {
        m_out.append(change.parent ? tr("%1 moves into %2").arg(name(change.node), name(*change.parent))
                                   : tr("%1 moves to the board").arg(name(change.node)));
    }
    void operator()(const SetOverride& change)
    {
        const PropertySpec* spec = specOfAnyKind(change.property);
        m_out.append(QStringLiteral("%1, %2: %3 → %4")
                         .arg(name(change.node), QString::fromStdString(change.role).replace(u'-', u' '),
                              labelOf(spec, change.property), shown(spec, change.value)));
    }
    void operator()(const AddLink& change)
    {
        m_out.append(tr("+ connection %1 → %2").arg(name(change.link.from), name(change.link.to)));
    }
    void operator()(const RemoveLink& change)
    {
        m_out.append(tr("− connection %1").arg(QString::fromStdString(change.link.str())));
    }
    void operator()(const SetLinkProperty& change)
    {
        const PropertySpec* spec = specOf(m_catalog.linkProperties(), change.property);
        m_out.append(QStringLiteral("%1: %2 → %3")
                         .arg(QString::fromStdString(change.link.str()), labelOf(spec, change.property),
                              shown(spec, change.value)));
    }
    void operator()(const RerouteLink& change)
    {
        m_out.append(tr("%1 connects %2 → %3")
                         .arg(QString::fromStdString(change.link.str()), name(change.from), name(change.to)));
    }
    void operator()(const SetEnabled& change)
    {
        const std::string id = std::visit([](const auto& subject) { return subject.str(); }, change.subject);
        m_out.append(tr("Scenario %1: %2 %3")
                         .arg(QString::fromStdString(change.scenario.str()), QString::fromStdString(id),
                              change.enabled.value_or(true) ? tr("on") : tr("off")));
    }
    void operator()(const SetEntry& change)
    {
        const PropertySpec* spec = specOf(specsOf(change.section), change.key);
        const Value old = change.layer ? Value() : m_before.entry(change.section, change.key);
        m_out.append(
            QStringLiteral("%1: %2 → %3").arg(labelOf(spec, change.key), shown(spec, old), shown(spec, change.value)));
    }
    void operator()(const SetTitle& change) { m_out.append(tr("Title: %1").arg(QString::fromStdString(change.title))); }
    void operator()(const SetNotes&) { m_out.append(tr("Notes of the design")); }
    void operator()(const PutScenario& change)
    {
        m_out.append(change.scenario ? tr("Scenario %1").arg(text(change.id))
                                     : tr("− scenario %1").arg(text(change.id)));
    }
    void operator()(const PutSuppression& change)
    {
        m_out.append((change.suppression ? tr("%1 accepted for %2") : tr("%1 no longer accepted for %2"))
                         .arg(QString::fromStdString(change.key.rule), QString::fromStdString(change.key.subject)));
    }
    void operator()(const PutNodeView&) {}
    void operator()(const PutLinkView&) {}
    void operator()(const PutBoardNote& change)
    {
        m_out.append(change.note ? tr("Note: %1").arg(QString::fromStdString(change.note->text).left(60))
                                 : tr("− note"));
    }
    void operator()(const Sequence& change)
    {
        for (const Change& part : change.changes) std::visit(*this, part.data);
    }

private:
    [[nodiscard]] std::span<const PropertySpec> specsOf(Section section) const
    {
        switch (section) {
        case Section::Project: return m_catalog.projectProperties();
        case Section::Requirements: return m_catalog.requirementProperties();
        case Section::Load: return m_catalog.loadProperties();
        case Section::Attestations: return m_catalog.attestations();
        case Section::Prices:
        case Section::Journeys:
        case Section::Deployments: break;
        }
        return {};
    }
    [[nodiscard]] static const PropertySpec* specOf(std::span<const PropertySpec> specs, Name name)
    {
        const auto found =
            std::find_if(specs.begin(), specs.end(), [name](const auto& spec) { return spec.name == name; });
        return found == specs.end() ? nullptr : &*found;
    }
    /// The specification of a property by its name alone, when all kinds that have it call it the same: a role does not
    /// say of which kind its component is.
    [[nodiscard]] const PropertySpec* specOfAnyKind(Name property) const
    {
        const PropertySpec* found = nullptr;
        for (const auto& kind : m_catalog.kinds()) {
            const auto slot = kind->slot(property);
            if (!slot) continue;
            const PropertySpec& spec = kind->properties[*slot];
            if (found && found->label != spec.label) return nullptr;
            found = &spec;
        }
        return found;
    }
    [[nodiscard]] static QString labelOf(const PropertySpec* spec, Name name)
    {
        return spec && !spec->label.empty() ? catalogText(spec->label) : text(name).replace(u'_', u' ');
    }
    template <class Id>
    [[nodiscard]] static QString text(Id id)
    {
        return QString::fromStdString(id.str());
    }
    [[nodiscard]] QString name(NodeId id) const
    {
        const Node* node = m_before.find(id);
        return QString::fromStdString(node ? node->displayName() : id.str());
    }
    [[nodiscard]] QString shown(const PropertySpec* spec, const Value& value) const
    {
        if (!value.isSet()) return tr("default");
        if (const bool* on = value.asBool()) return *on ? tr("on") : tr("off");
        const bool refers = value.asReference() || (spec && spec->type == PropertyType::Ref && value.isText());
        if (const auto id = refers ? NodeId::parse(value.display()) : std::nullopt) return name(*id);
        return spec ? valueText(*spec, value) : QString::fromStdString(value.display());
    }

    const Design& m_before;
    const Catalog& m_catalog;
    QStringList& m_out;
};

} // namespace

QStringList describeChange(const Change& change, const Design& before, const Catalog& catalog)
{
    QStringList out;
    Describer describer(before, catalog, out);
    std::visit(describer, change.data);
    return out;
}

CompareDialog::CompareDialog(const Design& here, const Design& onDisk, const Catalog& catalog, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare with the file"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto* head = new QLabel(tr("What would change in the window if the file were reloaded:"), this);
    head->setWordWrap(true);
    layout->addWidget(head);
    auto* list = new QListWidget(this);
    list->setProperty("role", "framed");
    QStringList lines = describeChange(difference(here, onDisk), here, catalog);
    if (lines.isEmpty()) lines.append(tr("Only positions on the board differ."));
    list->addItems(lines);
    layout->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(560, 420);
}

} // namespace zonedraft
