// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/log_file.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/application/translations.h"
#include "app/desktop/panels/common/combo_arrows.h"
#include "app/desktop/shell/file_commands.h"
#include "app/desktop/shell/main_window.h"
#include "app/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <set>
#include <span>
#include <string_view>

namespace {

/// Says an error before there is a window.
int refuse(const zonedraft::Error& error)
{
    const QString text = zonedraft::translated(error.message);
    std::fprintf(stderr, "zonedraft: %s\n", error.english().c_str());
    QMessageBox::critical(nullptr, QStringLiteral("Zonedraft"), text);
    return 2;
}

/// What can be said on the command line, in the language of the translations that are installed.
struct Arguments {
    Arguments()
    {
        parser.setApplicationDescription(QCoreApplication::translate(
            "main", "Draw a cloud architecture; know at once whether it survives, is safe and what it costs."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addPositionalArgument(QStringLiteral("FILE"),
                                     QCoreApplication::translate("main", "A design to open: *.zonedraft.yaml"),
                                     QStringLiteral("[FILE]"));
        parser.addOptions({startWith, measure});
    }

    QCommandLineParser parser;
    QCommandLineOption startWith{QStringLiteral("template"),
                                 QCoreApplication::translate("main", "Start from a template"), QStringLiteral("name")};
    QCommandLineOption measure{
        QStringLiteral("measure-start"),
        QCoreApplication::translate("main", "Print the milliseconds to the first complete paint and end")};
};

/// True for what is answered with text alone, so that it works where there is no display.
bool asksForText(std::span<char*> arguments)
{
    const std::set<std::string_view> texts{"-h", "--help", "--help-all", "-v", "--version"};
    return std::ranges::any_of(arguments, [&](const char* argument) { return texts.contains(argument); });
}

} // namespace

int main(int argc, char** argv)
{
    using namespace zonedraft;
    QElapsedTimer sinceStart;
    sinceStart.start();
    QCoreApplication::setApplicationName(QStringLiteral("zonedraft"));
    QCoreApplication::setApplicationVersion(QLatin1String(kVersion));
    Preferences preferences;
    if (asksForText(std::span(argv, static_cast<std::size_t>(argc)))) {
        QCoreApplication application(argc, argv);
        installTranslations(application, preferences.language());
        Arguments().parser.process(application); // prints and ends
    }
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Zonedraft"));
    QApplication::setDesktopFileName(QStringLiteral("org.zonedraft.Zonedraft"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    LogFile::install();
    ComboArrows arrows;
    application.installEventFilter(&arrows);

    installTranslations(application, preferences.language());
    Arguments arguments;
    QCommandLineParser& parser = arguments.parser;
    parser.process(application);
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
    if (parser.isSet(arguments.measure))
        QObject::connect(&window, &MainWindow::firstPaint, &application, [&] {
            std::printf("%lld\n", static_cast<long long>(sinceStart.elapsed()));
            std::fflush(stdout);
            std::_Exit(0); // the figure is what was asked for; nothing was edited
        });
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        window.files().open(files.first());
    else if (parser.isSet(arguments.startWith))
        window.files().startFromTemplate(parser.value(arguments.startWith));
    window.show();
    if (!parser.isSet(arguments.measure)) QTimer::singleShot(0, &window, [&window] { window.files().offerRecovery(); });
    return QApplication::exec();
}
