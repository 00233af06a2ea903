// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace zonedraft {

void installTranslations(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto* qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // English has a file of its own, for its plurals; so nobody who prefers English gets his second language.
    const QLocale words = locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    auto* own = new QTranslator(&application);
    for (const char* folder : {"../share/zonedraft/translations", "../../share/zonedraft/translations",
                               "../../../share/zonedraft/translations"}) {
        const QString path = QDir(QCoreApplication::applicationDirPath()).filePath(QLatin1String(folder));
        if (!own->load(words, QStringLiteral("zonedraft"), QStringLiteral("_"), path)) continue;
        QCoreApplication::installTranslator(own);
        return;
    }
}

} // namespace zonedraft
