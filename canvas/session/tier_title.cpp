// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/tier_title.h"

#include <QCoreApplication>

#include <array>

namespace zonedraft {
namespace {

constexpr std::array kUsualTiers{
    QT_TRANSLATE_NOOP("tiers", "Public"),   QT_TRANSLATE_NOOP("tiers", "Private"),
    QT_TRANSLATE_NOOP("tiers", "Isolated"), QT_TRANSLATE_NOOP("tiers", "Application"),
    QT_TRANSLATE_NOOP("tiers", "Data"),     QT_TRANSLATE_NOOP("tiers", "Database"),
    QT_TRANSLATE_NOOP("tiers", "Web"),
};

} // namespace

QString tierTitle(const std::string& name)
{
    QString title = QString::fromStdString(name);
    title.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    for (const char* usual : kUsualTiers)
        if (title == QLatin1String(usual)) return QCoreApplication::translate("tiers", usual);
    return title;
}

} // namespace zonedraft
