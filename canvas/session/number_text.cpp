// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/number_text.h"

#include "engine/base/value.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace zonedraft {
namespace {

constexpr QChar kNarrowSpace(0x202F), kFixedSpace(0x00A0);

/// Whether the language writes the currency behind the amount.
bool currencyBehind(const QLocale& locale)
{
    return locale.language() != QLocale::C &&
           locale.toCurrencyString(1.0, QStringLiteral("$")).endsWith(QLatin1Char('$'));
}

} // namespace

QString localFigures(std::string_view english, const QLocale& locale)
{
    QString out;
    for (const char c : english) {
        if (c == '.')
            out += locale.decimalPoint();
        else if (c == ',')
            out += locale.groupSeparator();
        else
            out += QLatin1Char(c);
    }
    return out;
}

QString numberText(double number, const QLocale& locale)
{
    return localFigures(numberText(number), locale);
}

QString unitText(const std::string& unit, double amount)
{
    const int count = amount == 1 ? 1 : 2; // parts of one are several in the languages there are
    if (unit == "day") return QCoreApplication::translate("units", "day(s)", nullptr, count);
    if (unit == "hour") return QCoreApplication::translate("units", "hour(s)", nullptr, count);
    if (unit == "month") return QCoreApplication::translate("units", "month(s)", nullptr, count);
    if (unit == "request") return QCoreApplication::translate("units", "request(s)", nullptr, count);
    return QCoreApplication::translate("catalog", unit.c_str());
}

QString moneyText(Money money, const QLocale& locale)
{
    const std::string english = money.text();
    if (!currencyBehind(locale)) return localFigures(english, locale);
    std::string figures = english;
    std::erase(figures, '$');
    return localFigures(figures, locale) + kFixedSpace + QLatin1Char('$');
}

QString moneyText(const std::optional<Money>& money, const QLocale& locale)
{
    return money ? moneyText(*money, locale) : QStringLiteral("?");
}

QString localArgument(std::string_view argument, const QLocale& locale)
{
    const QString text = QString::fromUtf8(argument.data(), static_cast<qsizetype>(argument.size()));
    static const QRegularExpression money(QStringLiteral("^([-+−<≥ ]*)\\$(\\d[\\d,]*(?:\\.\\d+)?)$"));
    const auto found = money.match(text);
    if (!found.hasMatch()) return text;
    const QString figures = localFigures(found.captured(2).toStdString(), locale);
    return found.captured(1) +
           (currencyBehind(locale) ? figures + kFixedSpace + QLatin1Char('$') : QLatin1Char('$') + figures);
}

std::vector<std::string> localArguments(const Message& message, const QLocale& locale)
{
    static const QRegularExpression number(QStringLiteral("^-?\\d[\\d,]*\\.\\d+$"));
    static const QRegularExpression unit(
        QStringLiteral("%([1-9])[\\s\\x{00A0}]?(?:%(?![1-9])|(?:[KMGT]i?B|v?CPU|ms|s|h|min|days?|hours?|months?)\\b)"));
    std::vector<std::string> out = message.arguments;
    for (std::string& argument : out) argument = localArgument(argument, locale).toStdString();
    for (auto found = unit.globalMatch(QString::fromStdString(message.text.str())); found.hasNext();) {
        const auto at = static_cast<std::size_t>(found.next().captured(1).toInt() - 1);
        if (at < out.size() && number.match(QString::fromStdString(out[at])).hasMatch())
            out[at] = localFigures(out[at], locale).toStdString();
    }
    return out;
}

std::optional<double> readNumber(const QString& typed, const QLocale& locale)
{
    QString text = typed.trimmed();
    text.remove(kNarrowSpace).remove(kFixedSpace).remove(QLatin1Char(' '));
    const QString group = locale.groupSeparator(), point = locale.decimalPoint();
    static const QRegularExpression grouped(QStringLiteral("^[-+]?[1-9]\\d{0,2}(?:([.,'’])\\d{3})(?:\\1\\d{3})*$"));
    if (text.contains(point) && text.contains(group) && text.lastIndexOf(group) < text.indexOf(point)) {
        text.remove(group);
    } else if (const auto found = grouped.match(text); found.hasMatch() && found.captured(1) == group) {
        text.remove(group);
    }
    text.replace(point, QLatin1String("."));
    if (!text.contains(QLatin1Char('.'))) text.replace(QLatin1Char(','), QLatin1Char('.'));
    bool good = false;
    const double number = text.toDouble(&good);
    return good && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace zonedraft
