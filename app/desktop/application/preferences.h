// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <memory>

namespace zonedraft {

/// What a person chose, kept between runs. Setters write through and tell.
class Preferences : public QObject {
    Q_OBJECT
public:
    enum class ThemeChoice { System, Light, Dark };
    Q_ENUM(ThemeChoice)

    /// @param file  where to keep it; empty = the system's usual place (tests give their own)
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// "", "en" or "de"; empty = the system's language. Takes effect at the next start.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    /// The user's own folder of kinds, rules and prices; empty = none. Takes effect at the next start.
    [[nodiscard]] QString catalogFolder() const;
    void setCatalogFolder(const QString& folder);
    /// "http://host:port", empty = the system's. Used for requests that the user asks for.
    [[nodiscard]] QString proxy() const;
    void setProxy(const QString& proxy);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    /// Newest first, at most 12; files that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& file);
    void clearRecentFiles();
    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
    /// A small fact of one panel, such as a splitter's sizes; `key` like "palette/folded".
    [[nodiscard]] QVariant panelState(const QString& key, const QVariant& otherwise = {}) const;
    void setPanelState(const QString& key, const QVariant& value);

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace zonedraft
