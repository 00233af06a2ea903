// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/message.h"
#include "engine/base/money.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Numbers and amounts of money as the user's language writes them. The default locale is that of the window's
/// language; files and the command line keep to the point.
namespace zonedraft {

/// A number that is written in English ("1,234.5") with the separators of the language ("1.234,5").
[[nodiscard]] QString localFigures(std::string_view english, const QLocale& locale = QLocale());
/// The shortest text for a number, without grouping: "0.25", "0,25".
[[nodiscard]] QString numberText(double number, const QLocale& locale);
/// A unit of the catalog as it stands behind an amount: "day" is "days" behind 30.
[[nodiscard]] QString unitText(const std::string& unit, double amount);
/// "$1,234.57", "1.234,57 $".
[[nodiscard]] QString moneyText(Money money, const QLocale& locale = QLocale());
/// "?" when it is not known.
[[nodiscard]] QString moneyText(const std::optional<Money>& money, const QLocale& locale = QLocale());
/// An argument of a message that is an amount of money ("-$65.70", "$0.10") in the language; everything else as it is:
/// "8.0" may be a version.
[[nodiscard]] QString localArgument(std::string_view argument, const QLocale& locale = QLocale());
/// The arguments of a message in the language: amounts of money, and numbers that its text gives a unit ("%1 %", "%2
/// GB").
[[nodiscard]] std::vector<std::string> localArguments(const Message& message, const QLocale& locale = QLocale());
/// What a person typed: with the separators of the language or with a point; nothing when it is no number.
[[nodiscard]] std::optional<double> readNumber(const QString& typed, const QLocale& locale = QLocale());

} // namespace zonedraft
