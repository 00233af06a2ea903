// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <cstdio>

namespace zonedraft {
namespace {

/// $XDG_STATE_HOME/zonedraft, as the XDG base directory specification has it (Qt 6.4 does not know it yet).
QString stateFolder()
{
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    return (home.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : home) + QStringLiteral("/zonedraft");
}

constexpr qint64 kLargest = 1 << 20;

void write(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    const char* level = type == QtDebugMsg     ? "debug"
                        : type == QtInfoMsg    ? "info"
                        : type == QtWarningMsg ? "warning"
                                               : "error";
    const QByteArray line =
        QStringLiteral("%1 %2 %3\n")
            .arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs), QLatin1String(level), text)
            .toUtf8();
    std::fputs(line.constData(), stderr);
    QFile file(LogFile::path());
    if (file.size() > kLargest) {
        QFile::remove(LogFile::path() + QStringLiteral(".1"));
        QFile::rename(LogFile::path(), LogFile::path() + QStringLiteral(".1"));
    }
    if (file.open(QIODevice::Append)) file.write(line);
}

} // namespace

QString LogFile::folder()
{
    const QString folder = stateFolder();
    QDir().mkpath(folder);
    return folder;
}

QString LogFile::path()
{
    return folder() + QStringLiteral("/zonedraft.log");
}

void LogFile::install()
{
    qInstallMessageHandler(write);
}

} // namespace zonedraft
