// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/common/labels.h"

#include "app/desktop/application/money_text.h"
#include "canvas/session/session.h"

#include <QCoreApplication>
#include <array>
#include <string_view>

namespace zonedraft {
namespace {

struct Label {
    std::string_view name;
    const char* text;
};

constexpr std::array kKindCategories{
    Label{"network", QT_TRANSLATE_NOOP("labels", "Network")},
    Label{"compute", QT_TRANSLATE_NOOP("labels", "Compute")},
    Label{"containers", QT_TRANSLATE_NOOP("labels", "Containers")},
    Label{"database", QT_TRANSLATE_NOOP("labels", "Databases")},
    Label{"storage", QT_TRANSLATE_NOOP("labels", "Storage")},
    Label{"integration", QT_TRANSLATE_NOOP("labels", "Integration")},
    Label{"security", QT_TRANSLATE_NOOP("labels", "Security")},
    Label{"observability", QT_TRANSLATE_NOOP("labels", "Observability")},
    Label{"machine_learning", QT_TRANSLATE_NOOP("labels", "Machine learning")},
    Label{"governance", QT_TRANSLATE_NOOP("labels", "Governance")},
    Label{"external", QT_TRANSLATE_NOOP("labels", "External")},
};

constexpr std::array kRuleCategories{
    Label{"availability", QT_TRANSLATE_NOOP("labels", "Availability")},
    Label{"data", QT_TRANSLATE_NOOP("labels", "Data")},
    Label{"network", QT_TRANSLATE_NOOP("labels", "Network")},
    Label{"security", QT_TRANSLATE_NOOP("labels", "Security")},
    Label{"operations", QT_TRANSLATE_NOOP("labels", "Operations")},
    Label{"cost", QT_TRANSLATE_NOOP("labels", "Cost")},
    Label{"performance", QT_TRANSLATE_NOOP("labels", "Performance")},
    Label{"compliance", QT_TRANSLATE_NOOP("labels", "Compliance")},
    Label{"quota", QT_TRANSLATE_NOOP("labels", "Quotas")},
    Label{"validity", QT_TRANSLATE_NOOP("labels", "Validity")},
    Label{"disaster-recovery", QT_TRANSLATE_NOOP("labels", "Disaster recovery")},
};

constexpr std::array kLinkKinds{
    Label{"traffic", QT_TRANSLATE_NOOP("labels", "Traffic")},
    Label{"data", QT_TRANSLATE_NOOP("labels", "Data")},
    Label{"replication", QT_TRANSLATE_NOOP("labels", "Replication")},
    Label{"event", QT_TRANSLATE_NOOP("labels", "Events")},
    Label{"dependency", QT_TRANSLATE_NOOP("labels", "Dependency")},
};

QString word(const char* text)
{
    return QCoreApplication::translate("labels", text);
}

template <class Labels>
QString labelOf(const Labels& labels, Name name)
{
    for (const Label& label : labels)
        if (name == label.name) return word(label.text);
    QString text = QString::fromStdString(name.str()).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString kindCategoryLabel(Name category)
{
    return labelOf(kKindCategories, category);
}

std::vector<Name> kindCategories()
{
    std::vector<Name> out;
    for (const Label& label : kKindCategories) out.emplace_back(label.name);
    return out;
}

QString ruleCategoryLabel(Name category)
{
    return labelOf(kRuleCategories, category);
}

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return word(QT_TRANSLATE_NOOP("labels", "Critical"));
    case Severity::High: return word(QT_TRANSLATE_NOOP("labels", "High"));
    case Severity::Medium: return word(QT_TRANSLATE_NOOP("labels", "Medium"));
    case Severity::Low: return word(QT_TRANSLATE_NOOP("labels", "Low"));
    case Severity::Info: return word(QT_TRANSLATE_NOOP("labels", "Hint"));
    }
    return {};
}

QString linkKindLabel(Name kind)
{
    return labelOf(kLinkKinds, kind);
}

QString subjectLabel(const EffectiveDesign& design, const std::string& subject)
{
    if (subject == "document") return word(QT_TRANSLATE_NOOP("labels", "The design"));
    const auto nodeName = [&](NodeId id) {
        const NodeIndex index = design.find(id);
        if (index == kNoIndex) return QString::fromStdString(id.str());
        const EffectiveNode& node = design.node(index);
        if (!node.derived()) return QString::fromStdString(node.label.empty() ? id.str() : node.label);
        const EffectiveNode& owner = design.node(node.owner);
        return QStringLiteral("%1 · %2").arg(QString::fromStdString(owner.label.empty() ? owner.id.str() : owner.label),
                                             kindLabel(node.kind));
    };
    if (const auto node = NodeId::parse(subject); node && design.find(*node) != kNoIndex) return nodeName(*node);
    if (const auto link = LinkId::parse(subject); link && design.find(*link) != kNoIndex) {
        const EffectiveLink& found = design.link(design.find(*link));
        return QStringLiteral("%1 → %2").arg(nodeName(found.fromId), nodeName(found.toId));
    }
    return QString::fromStdString(subject);
}

const Kind* subjectKind(const EffectiveDesign& design, const std::string& subject)
{
    const auto node = NodeId::parse(subject);
    const NodeIndex index = node ? design.find(*node) : kNoIndex;
    return index == kNoIndex ? nullptr : design.node(index).kind;
}

QString kindLabel(const Kind* kind)
{
    return kind ? catalogText(kind->label) : word(QT_TRANSLATE_NOOP("labels", "Unknown component"));
}

QString monthlyText(const MonthlyCost& cost)
{
    if (!cost.billed) return {};
    if (!cost.expected) return word(QT_TRANSLATE_NOOP("labels", "Price unknown"));
    const QString amount = (cost.atLeast ? QStringLiteral("≥ ") : QString()) + moneyText(*cost.expected);
    return word(QT_TRANSLATE_NOOP("labels", "%1/mo")).arg(amount);
}

QString differenceText(const CostTotal& before, const CostTotal& after)
{
    QString text = word(QT_TRANSLATE_NOOP("labels", "same cost"));
    if (const auto more = after.expected.minus(before.expected); more && more->micros() > 0)
        text = word(QT_TRANSLATE_NOOP("labels", "+%1/mo")).arg(moneyText(*more));
    else if (const auto less = before.expected.minus(after.expected); less && less->micros() > 0)
        text = word(QT_TRANSLATE_NOOP("labels", "−%1/mo")).arg(moneyText(*less));
    return after.missing > before.missing ? word(QT_TRANSLATE_NOOP("labels", "%1, prices are missing")).arg(text)
                                          : text;
}

} // namespace zonedraft
