// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application/preferences.h"

#include <QFileInfo>
#include <QMetaEnum>

namespace zonedraft {
namespace {

constexpr int kRecentFiles = 12;
const QString kTheme = QStringLiteral("theme"), kLanguage = QStringLiteral("language"),
              kCatalogFolder = QStringLiteral("catalogFolder"), kProxy = QStringLiteral("proxy"),
              kReducedMotion = QStringLiteral("reducedMotion"), kRecent = QStringLiteral("recentFiles"),
              kGeometry = QStringLiteral("window/geometry"), kState = QStringLiteral("window/state");

} // namespace

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent)
{
    if (file.isEmpty())
        m_settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                 QStringLiteral("zonedraft"), QStringLiteral("zonedraft"));
    else
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Preferences::ThemeChoice Preferences::theme() const
{
    bool known = false;
    const int value = QMetaEnum::fromType<ThemeChoice>().keyToValue(
        m_settings->value(kTheme, QStringLiteral("System")).toString().toUtf8().constData(), &known);
    return known ? static_cast<ThemeChoice>(value) : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_settings->setValue(kTheme,
                         QString::fromLatin1(QMetaEnum::fromType<ThemeChoice>().valueToKey(static_cast<int>(theme))));
    Q_EMIT changed();
}

QString Preferences::language() const
{
    return m_settings->value(kLanguage).toString();
}

void Preferences::setLanguage(const QString& language)
{
    m_settings->setValue(kLanguage, language);
    Q_EMIT changed();
}

QString Preferences::catalogFolder() const
{
    return m_settings->value(kCatalogFolder).toString();
}

void Preferences::setCatalogFolder(const QString& folder)
{
    m_settings->setValue(kCatalogFolder, folder);
    Q_EMIT changed();
}

QString Preferences::proxy() const
{
    return m_settings->value(kProxy).toString();
}

void Preferences::setProxy(const QString& proxy)
{
    m_settings->setValue(kProxy, proxy);
    Q_EMIT changed();
}

bool Preferences::reducedMotion() const
{
    return m_settings->value(kReducedMotion, false).toBool();
}

void Preferences::setReducedMotion(bool reduced)
{
    m_settings->setValue(kReducedMotion, reduced);
    Q_EMIT changed();
}

QStringList Preferences::recentFiles() const
{
    QStringList out;
    for (const QString& file : m_settings->value(kRecent).toStringList())
        if (QFileInfo::exists(file)) out.append(file);
    return out;
}

void Preferences::addRecentFile(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = m_settings->value(kRecent).toStringList();
    files.removeAll(path);
    files.prepend(path);
    m_settings->setValue(kRecent, QStringList(files.mid(0, kRecentFiles)));
    Q_EMIT changed();
}

void Preferences::clearRecentFiles()
{
    m_settings->remove(kRecent);
    Q_EMIT changed();
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings->value(kGeometry).toByteArray();
}
QByteArray Preferences::windowState() const
{
    return m_settings->value(kState).toByteArray();
}

void Preferences::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    m_settings->setValue(kGeometry, geometry);
    m_settings->setValue(kState, state);
}

QVariant Preferences::panelState(const QString& key, const QVariant& otherwise) const
{
    return m_settings->value(QStringLiteral("panels/") + key, otherwise);
}

void Preferences::setPanelState(const QString& key, const QVariant& value)
{
    m_settings->setValue(QStringLiteral("panels/") + key, value);
}

} // namespace zonedraft
