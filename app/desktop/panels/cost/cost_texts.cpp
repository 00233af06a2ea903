// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/money_text.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/cost/cost_model.h"
#include "canvas/session/session.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>

namespace zonedraft {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zonedraft", text);
}

QString text(const std::string& raw)
{
    return QString::fromStdString(raw);
}

QString row(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>").arg(name, value);
}

QString pricesOf(const PriceEntry& price)
{
    QStringList steps;
    for (const PriceTier& tier : price.tiers) {
        const QString amount = localArgument('$' + tier.price.text());
        steps.append(price.tiers.size() == 1 ? amount
                     : tier.to               ? tr("%1 up to %2").arg(amount, localFigures(tier.to->text()))
                                             : tr("%1 above").arg(amount));
    }
    return QStringLiteral("%1 / %2").arg(steps.join(QStringLiteral(", ")), catalogText(price.unit.str()));
}

QString figure(const Value& value)
{
    const double* number = value.asNumber();
    return number ? numberText(*number, QLocale()) : text(value.display());
}

QString assumptionText(const UsageAssumption& assumption)
{
    const QString unit =
        assumption.unit.empty()
            ? QString()
            : QLatin1Char(' ') +
                  unitText(assumption.unit, assumption.expected.asNumber() ? *assumption.expected.asNumber() : 2);
    QString value = assumption.expected.isSet() ? figure(assumption.expected) + unit : tr("not stated");
    if (assumption.low.isSet() && assumption.high.isSet() && !(assumption.low == assumption.high))
        value += QStringLiteral(" (%1 – %2)").arg(figure(assumption.low), figure(assumption.high));
    return QStringLiteral("%1: %2 <i>%3</i>")
        .arg(catalogText(assumption.label).toHtmlEscaped(), value.toHtmlEscaped(),
             assumption.stated ? tr("stated") : tr("assumed"));
}

QString priceText(const std::string& text)
{
    return QCoreApplication::translate("prices", text.c_str());
}

/// The formula with the labels of the figures that it names, and the facts that it rests on.
QString formulaLines(const EffectiveDesign& design, const CostLine& line)
{
    std::map<QString, QString> labels;
    const auto know = [&labels](const std::vector<PropertySpec>& specs) {
        for (const PropertySpec& spec : specs)
            if (!spec.label.empty()) labels.emplace(text(spec.name.str()), catalogText(spec.label));
    };
    if (line.link)
        know(design.catalog().linkProperties());
    else if (const Kind* kind = subjectKind(design, line.owner.str()))
        know(kind->properties);
    labels.emplace(QStringLiteral("hours_per_month"), tr("hours of a month"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z_][A-Za-z_0-9]*"));
    const QString formula = text(line.calculation());
    QString out;
    qsizetype done = 0;
    for (auto found = word.globalMatch(formula); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto label = labels.find(match.captured());
        out += formula.mid(done, match.capturedStart() - done).toHtmlEscaped();
        out += label == labels.end() ? match.captured().toHtmlEscaped()
                                     : QStringLiteral("<i>%1</i>").arg(label->second.toHtmlEscaped());
        done = match.capturedEnd();
    }
    out += formula.mid(done).toHtmlEscaped();
    out.replace(QStringLiteral(" * "), QStringLiteral(" × "));
    for (const std::string_view note : line.notes())
        out += QStringLiteral("<br>") + priceText(std::string(note)).toHtmlEscaped();
    return out;
}

QString csvField(QString field)
{
    if (!field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char('\n')))
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString decimal(const std::optional<Money>& money)
{
    return money ? text(money->decimal()) : QString();
}

} // namespace

QString amountText(const CostLine& line)
{
    switch (line.status) {
    case CostStatus::Priced: return moneyText(line.amount.expected);
    case CostStatus::Free: return tr("free");
    case CostStatus::NeedsUsage: return tr("needs a figure");
    case CostStatus::NotPriced: return tr("not priced");
    case CostStatus::NotSold: return tr("not sold here");
    }
    return {};
}

QString lineTitle(const EffectiveDesign& design, const CostLine& line)
{
    const QString label = catalogText(std::string(line.label));
    if (line.link) {
        const LinkIndex index = design.find(*line.link);
        if (index != kNoIndex)
            return QStringLiteral("%1 → %2").arg(label, subjectLabel(design, design.link(index).toId.str()));
    }
    if (!line.owner.derived()) return label;
    return QStringLiteral("%1: %2").arg(kindLabel(subjectKind(design, line.owner.str())), label);
}

QString lineDetails(const LiveEvaluation& evaluation, const CostLine& line)
{
    const EffectiveDesign& design = evaluation.engine().design();
    QString out =
        QStringLiteral("<p><b>%1</b><br>%2</p>")
            .arg(lineTitle(design, line).toHtmlEscaped(), subjectLabel(design, line.owner.str()).toHtmlEscaped());
    if (const Message problem = line.problem(); !problem.text.empty())
        out += QStringLiteral("<p>%1</p>").arg(translated(problem).toHtmlEscaped());
    out += QStringLiteral("<table>");
    if (line.amount.expected)
        out += row(tr("A month"),
                   QStringLiteral("%1 – <b>%2</b> – %3")
                       .arg(moneyText(line.amount.low).toHtmlEscaped(), moneyText(line.amount.expected).toHtmlEscaped(),
                            moneyText(line.amount.high).toHtmlEscaped()));
    if (const auto& quantity = line.quantity[static_cast<std::size_t>(Binding::Expected)])
        out += row(tr("Quantity"),
                   localFigures(quantity->text()) + QLatin1Char(' ') + unitText(line.unit.str(), quantity->toDouble()));
    if (line.price) {
        out += row(tr("Price"), pricesOf(*line.price));
        out += row(tr("Where, when"),
                   text(line.price->region.str()) + QStringLiteral(", ") + text(line.price->asOf.str()));
        if (line.price->source) out += row(tr("Source"), priceText(line.price->source->title).toHtmlEscaped());
    }
    out += row(tr("Formula"), formulaLines(design, line));
    Reader reader = evaluation.engine().reader();
    QStringList assumptions;
    for (const UsageAssumption& assumption : assumptionsOf(line, reader))
        assumptions.append(assumptionText(assumption));
    if (!assumptions.isEmpty()) out += row(tr("Rests on"), assumptions.join(QStringLiteral("<br>")));
    return out + QStringLiteral("</table>");
}

QString costCsv(const LiveEvaluation& evaluation, const std::vector<CostLine>& lines)
{
    QString out =
        QStringLiteral("component,kind,line,status,region,price key,unit,quantity,low,expected,high,as of,source\n");
    const EffectiveDesign& design = evaluation.engine().design();
    for (const CostLine& line : lines) {
        const Kind* kind = subjectKind(design, line.owner.str());
        const auto& quantity = line.quantity[static_cast<std::size_t>(Binding::Expected)];
        const QStringList fields{text(line.owner.str()),
                                 kind ? text(kind->name.str()) : QString(),
                                 lineTitle(design, line),
                                 amountText(line),
                                 text(line.region.str()),
                                 text(line.priceKey.str()),
                                 text(line.unit.str()),
                                 quantity ? QString::number(quantity->toDouble(), 'g', 15) : QString(),
                                 decimal(line.amount.low),
                                 decimal(line.amount.expected),
                                 decimal(line.amount.high),
                                 line.price ? text(line.price->asOf.str()) : QString(),
                                 line.price && line.price->source ? text(line.price->source->title) : QString()};
        QStringList escaped;
        for (const QString& field : fields) escaped.append(csvField(field));
        out += escaped.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return out;
}

} // namespace zonedraft
