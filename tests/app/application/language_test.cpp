// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/translations.h"
#include "source_paths.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

TEST(Language, DialogsAndKeysOfQtSpeakGermanToo)
{
    const QLocale before;
    installTranslations(*QCoreApplication::instance(), QStringLiteral("de"));
    EXPECT_EQ(QCoreApplication::translate("QFileDialog", "Look in:"), QStringLiteral("Suchen in:"))
        << "Debian's qt6-translations-l10n is missing";
    EXPECT_EQ(QKeySequence(Qt::ControlModifier | Qt::Key_Delete).toString(QKeySequence::NativeText),
              QStringLiteral("Strg+Entf"));
    for (auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(before);
}

/// What the window's program prints where there is no display.
QString printed(const QStringList& arguments, const QString& language, int& code)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_MESSAGES", "LANG"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("LC_ALL"), language);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ZONEDRAFT_BINARY_DIR "/app/desktop/zonedraft"), arguments);
    program.waitForFinished(60'000);
    code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return QString::fromUtf8(program.readAllStandardOutput());
}

TEST(Language, HelpNeedsNoDisplayAndSpeaksGerman)
{
    int code = -1;
    const QString german = printed({QStringLiteral("--help")}, QStringLiteral("de_DE.UTF-8"), code);
    EXPECT_EQ(code, 0);
    EXPECT_TRUE(german.contains(QStringLiteral("Mit einer Vorlage beginnen"))) << german.toStdString();
    const QString english = printed({QStringLiteral("--help")}, QStringLiteral("en_GB.UTF-8"), code);
    EXPECT_EQ(code, 0);
    EXPECT_TRUE(english.contains(QStringLiteral("Start from a template"))) << english.toStdString();
    EXPECT_TRUE(
        printed({QStringLiteral("--version")}, QStringLiteral("C"), code).startsWith(QLatin1String("zonedraft")));
    EXPECT_EQ(code, 0);
}

} // namespace
} // namespace zonedraft
