// SPDX-License-Identifier: GPL-3.0-or-later
// German is complete: every text of the sources, the catalog and the rules has a finished translation that fits.
#include "engine/catalog/catalog_texts.h"
#include "engine/cost/prices/price_texts.h"
#include "engine/document/template_texts.h"
#include "engine/live/knowledge.h"
#include "engine/rules/rule_texts.h"
#include "source_paths.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <vector>

namespace zonedraft {
namespace {

const QString kSources = QStringLiteral(ZONEDRAFT_SOURCE_DIR);

/// One text of a .ts file.
struct Entry {
    QString context, source, comment;
    QStringList translations; ///< two for a text with %n
    bool plural = false;
    bool finished = false;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
    [[nodiscard]] std::string name() const { return (context + QStringLiteral(": ") + source).toStdString(); }
};

Entry readMessage(QXmlStreamReader& xml, const QString& context)
{
    Entry entry{context, {}, {}, {}};
    entry.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!entry.plural)
                entry.translations += xml.readElementText();
            else
                while (xml.readNextStartElement()) entry.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> readTranslations(const QString& path)
{
    std::vector<Entry> out;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                out.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return out;
}

std::vector<Entry> german(const char* part)
{
    return readTranslations(kSources + QStringLiteral("/translations/%1_de.ts").arg(QLatin1String(part)));
}

std::vector<Entry> englishPlurals()
{
    return readTranslations(kSources + QStringLiteral("/translations/zonedraft_en.ts"));
}

QSet<QString> finishedKeys(const std::vector<Entry>& entries)
{
    QSet<QString> keys;
    for (const Entry& entry : entries)
        if (entry.finished && !entry.translations.contains(QString())) keys += entry.key();
    return keys;
}

/// All placeholders of a text: %1 … %9, and %n as %n or %Ln.
QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[1-9n]"));
    QSet<QString> out;
    for (auto found = pattern.globalMatch(text); found.hasNext();) out += found.next().captured();
    return out;
}

/// Ends of texts that belong to a language's grammar less than to the place where the text stands.
QString ending(const QString& text)
{
    for (const char* end : {"…", ":", "?", ".", " "})
        if (text.endsWith(QString::fromUtf8(end))) return QString::fromUtf8(end);
    return {};
}

bool hasAccelerator(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(^|[^&])&[^& ]"));
    return pattern.match(text).hasMatch();
}

QString findUpdater()
{
    const QStringList folders{QLibraryInfo::path(QLibraryInfo::BinariesPath),
                              QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)};
    const QString found = QStandardPaths::findExecutable(QStringLiteral("lupdate"), folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("lupdate")) : found;
}

/// What lupdate finds in the sources now, and what it complained about.
struct Sources {
    std::vector<Entry> entries;
    QString complaints;
};

Sources readSources()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sources_de.ts"));
    QProcess updater;
    updater.setWorkingDirectory(kSources);
    updater.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList arguments{QStringLiteral("-silent"),
                                QStringLiteral("-locations"),
                                QStringLiteral("none"),
                                QStringLiteral("-I"),
                                QStringLiteral("."),
                                QStringLiteral("-tr-function-alias"),
                                QStringLiteral("QT_TRANSLATE_NOOP+=ZD_NOOP"),
                                QStringLiteral("app"),
                                QStringLiteral("canvas"),
                                QStringLiteral("engine"),
                                QStringLiteral("exporters"),
                                QStringLiteral("-ts"),
                                file};
    updater.start(findUpdater(), arguments);
    EXPECT_TRUE(updater.waitForFinished(120'000)) << "lupdate does not run; is qt6-l10n-tools installed?";
    EXPECT_EQ(updater.exitCode(), 0);
    const QString complaints = QString::fromUtf8(updater.readAllStandardOutput());
    return {readTranslations(file), complaints};
}

/// Calls `visit(name, text)` for each C++ file below the folders.
template <class Visit>
void forEachSource(std::initializer_list<const char*> folders, Visit visit)
{
    for (const char* folder : folders) {
        QDirIterator files(kSources + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            visit(file.fileName(), QString::fromUtf8(file.readAll()));
        }
    }
}

TEST(Translations, EverySourceTextIsGerman)
{
    const Sources sources = readSources();
    EXPECT_GT(sources.entries.size(), 300u);
    const QSet<QString> finished = finishedKeys(german("zonedraft"));
    for (const Entry& entry : sources.entries)
        EXPECT_TRUE(finished.contains(entry.key())) << entry.name() << " has no German; see translations/README.md";
    const QSet<QString> plurals = finishedKeys(englishPlurals());
    for (const Entry& entry : sources.entries)
        if (entry.plural) {
            EXPECT_TRUE(plurals.contains(entry.key())) << entry.name() << " has no English plural";
        }
}

/// The texts of all literals in one expression, as the compiler joins them.
QString joined(const QString& literals)
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString out;
    for (auto found = literal.globalMatch(literals); found.hasNext();) out += found.next().captured(1);
    out.replace(QLatin1String("\\\\"), QStringLiteral("\x01")); // an escaped backslash escapes nothing more
    out.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\\""), QLatin1String("\""));
    return out.replace(u'\x01', u'\\');
}

/// lupdate leaves out what it cannot parse, such as translate(…, static_cast<int>(…)), without a word.
TEST(Translations, TheUpdaterOverlooksNothing)
{
    QSet<QString> known;
    for (const Entry& entry : readSources().entries) known += entry.source;
    static const QRegularExpression call(
        QStringLiteral("\\b(?:tr\\(|(?:translate|ZD_NOOP|QT_TRANSLATE_NOOP)\\(\\s*\"[\\w:]+\",)\\s*"
                       "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    forEachSource({"/app", "/canvas", "/engine", "/exporters"}, [&](const QString& file, const QString& text) {
        for (auto found = call.globalMatch(text); found.hasNext();) {
            const QString source = joined(found.next().captured(1));
            EXPECT_TRUE(known.contains(source)) << file.toStdString() << ": " << source.toStdString();
        }
    });
}

/// A text in a wrong context is not found while the program runs, however well it is translated.
TEST(Translations, EverySourceTextIsInItsOwnContext)
{
    static const QRegularExpression wrong(
        QStringLiteral("^.*(lacks Q_OBJECT macro|without context|unknown namespace/class).*$"),
        QRegularExpression::MultilineOption);
    const QString complaints = readSources().complaints;
    for (auto found = wrong.globalMatch(complaints); found.hasNext();) {
        const QString line = found.next().captured();
        // Free functions: their wrapper named tr() translates in the context "zonedraft" (next test).
        EXPECT_TRUE(line.contains(QLatin1String("Class 'zonedraft' lacks"))) << line.toStdString();
    }
}

/// lupdate notes the context "zonedraft" for tr("…") in a free function; a wrapper named tr() must use the same.
TEST(Translations, WrappersUseTheContextThatIsNotedForThem)
{
    static const QRegularExpression wrapper(QStringLiteral("QString tr\\(const char\\s*\\*[^)]*\\)\\s*\\{([^}]*)\\}"));
    forEachSource({"/app", "/canvas"}, [&](const QString& file, const QString& text) {
        const auto found = wrapper.match(text);
        EXPECT_TRUE(!found.hasMatch() || found.captured(1).contains(QLatin1String("translate(\"zonedraft\", ")))
            << file.toStdString() << ": tr() must translate in the context \"zonedraft\"";
    });
}

TEST(Translations, WhatTheResourcesSayIsGerman)
{
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(ZONEDRAFT_BINARY_DIR "/share/zonedraft/translations/zonedraft_de.qm")));
    const auto known = Knowledge::load(openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources"));
    ASSERT_TRUE(known) << known.error().english();
    for (const auto& texts :
         {catalogTexts(*(*known)->catalog()), ruleTexts(*(*known)->rules()),
          priceTexts((*known)->prices(), (*known)->transfer()), templateTexts((*known)->resources())}) {
        EXPECT_GT(texts.size(), 20u);
        for (const Translatable& text : texts) {
            const std::string context(text.context), source(text.text);
            EXPECT_FALSE(translator.translate(context.c_str(), source.c_str()).isEmpty())
                << context << ": " << source << " has no German; see translations/README.md";
        }
    }
}

TEST(Translations, TranslationsFitTheirSource)
{
    for (const char* part : {"zonedraft", "catalog", "rules", "prices", "templates"})
        for (const Entry& entry : german(part)) {
            if (!entry.finished) continue; // new or gone; the other tests know
            EXPECT_EQ(entry.translations.size(), entry.plural ? 2 : 1) << entry.name();
            for (const QString& translation : entry.translations) {
                QSet<QString> expected = placeholders(entry.source);
                // „Eine Komponente“ need not say the number.
                if (entry.plural && &translation == &entry.translations.first() &&
                    !placeholders(translation).contains(QStringLiteral("%n")))
                    expected.remove(QStringLiteral("%n"));
                EXPECT_EQ(placeholders(translation), expected) << entry.name();
                EXPECT_EQ(ending(translation).toStdString(), ending(entry.source).toStdString()) << entry.name();
                EXPECT_EQ(hasAccelerator(translation), hasAccelerator(entry.source)) << entry.name();
            }
        }
}

} // namespace
} // namespace zonedraft
