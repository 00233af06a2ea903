// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/log_file.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/application/translations.h"
#include "app/desktop/shell/file_commands.h"
#include "app/desktop/shell/main_window.h"
#include "app/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

namespace {

/// Says an error before there is a window.
int refuse(const zonedraft::Error& error)
{
    const QString text = zonedraft::translated(error.message);
    std::fprintf(stderr, "zonedraft: %s\n", error.english().c_str());
    QMessageBox::critical(nullptr, QStringLiteral("Zonedraft"), text);
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace zonedraft;
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("zonedraft"));
    QApplication::setApplicationDisplayName(QStringLiteral("Zonedraft"));
    QApplication::setApplicationVersion(QLatin1String(kVersion));
    QApplication::setDesktopFileName(QStringLiteral("org.zonedraft.Zonedraft"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    LogFile::install();

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Draw a cloud architecture; know at once whether it survives, is safe and what it costs."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "A design to open: *.zonedraft.yaml"),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption templateOption(QStringLiteral("template"),
                                            QCoreApplication::translate("main", "Start from a template"),
                                            QStringLiteral("name"));
    const QCommandLineOption measureOption(
        QStringLiteral("measure-start"),
        QCoreApplication::translate("main", "Print the milliseconds to the first complete paint and end"));
    parser.addOptions({templateOption, measureOption});
    parser.process(application);

    Preferences preferences;
    installTranslations(application, preferences.language());
    auto shipped = openShippedResources();
    if (!shipped) return refuse(shipped.error());
    std::unique_ptr<ResourceSource> own;
    if (!preferences.catalogFolder().isEmpty()) own = openResourceFolder(preferences.catalogFolder().toStdString());
    const auto knowledge = Knowledge::load(std::move(*shipped), std::move(own));
    if (!knowledge) return refuse(knowledge.error());
    IconSource icons(*(*knowledge)->icons());
    QApplication::setWindowIcon(icons.application());
    Services services{**knowledge, preferences, icons};

    MainWindow window(services, LogFile::folder() + QStringLiteral("/journals"),
                      QDate::currentDate().toString(Qt::ISODate));
    if (parser.isSet(measureOption))
        QObject::connect(&window, &MainWindow::firstPaint, &application, [&] {
            std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
            std::fflush(stdout);
            std::_Exit(0); // the figure is what was asked for; nothing was edited
        });
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        window.files().open(files.first());
    else if (parser.isSet(templateOption))
        window.files().startFromTemplate(parser.value(templateOption));
    window.show();
    if (!parser.isSet(measureOption)) QTimer::singleShot(0, &window, [&window] { window.files().offerRecovery(); });
    return QApplication::exec();
}
