// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/start_page.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "engine/document/load.h"
#include "engine/document/template_texts.h"

#include <QCommandLinkButton>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <tuple>

namespace zonedraft {
namespace {

constexpr int kWidth = 880;
constexpr int kColumns = 2;
constexpr int kRecentShown = 6;
constexpr int kLongestNotes = 120; ///< characters: two lines of a card
const QString kEnding = QStringLiteral(".zonedraft.yaml");
const QString kFixed = QStringLiteral("-fixed");

/// What a template says of itself, in the language of the window.
QString templateText(const std::string& text)
{
    return text.empty() ? QString() : QCoreApplication::translate(kTemplateContext.data(), text.c_str());
}

struct Shown {
    QString name, title, text;
    std::size_t nodes = 0;
};

/// The templates, small ones first; what came of one by fixing it follows it.
std::vector<Shown> shownTemplates(const ResourceSource& resources)
{
    std::vector<Shown> templates;
    std::map<QString, std::size_t> sizes;
    for (const std::string& path : resources.list("templates/")) {
        const QString file = QFileInfo(QString::fromStdString(path)).fileName();
        if (!file.endsWith(kEnding) || file == QLatin1String("empty") + kEnding) continue;
        const auto loaded = loadDesign(*resources.read(path), path);
        if (!loaded) continue; // a damaged template shows when it is opened by name
        const Design& design = loaded->design;
        templates.push_back({file.chopped(kEnding.size()), templateText(design.title()),
                             templateText(firstSentence(design.notes())), design.nodeCount()});
        sizes.emplace(templates.back().name, design.nodeCount());
    }
    const auto place = [&](const Shown& shown) {
        const bool fixed = shown.name.endsWith(kFixed);
        const QString origin = fixed ? shown.name.chopped(kFixed.size()) : shown.name;
        const auto size = sizes.find(origin);
        return std::tuple{size == sizes.end() ? shown.nodes : size->second, origin, fixed};
    };
    std::ranges::sort(templates, {}, place);
    return templates;
}

} // namespace

QString firstSentence(const QString& text, qsizetype most)
{
    static const QRegularExpression end(QStringLiteral("[.!?](?=\\s+[\\p{Lu}„“\"])"));
    const auto found = end.match(text);
    const QString sentence = found.hasMatch() ? text.left(found.capturedEnd()) : text;
    if (sentence.size() <= most) return sentence;
    if (const qsizetype colon = sentence.indexOf(QLatin1String(": ")); colon > 0 && colon < most)
        return sentence.left(colon) + QLatin1Char('.');
    const qsizetype comma = sentence.lastIndexOf(QLatin1Char(','), most - 1);
    const qsizetype space = comma > most / 3 ? comma : sentence.lastIndexOf(QLatin1Char(' '), most - 1);
    QString words = sentence.left(space > 0 ? space : most - 1);
    while (!words.isEmpty() && (words.back().isPunct() || words.back().isSpace())) words.chop(1);
    return words + QStringLiteral("\u00a0…"); // not on a line of its own
}

StartPage::StartPage(Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    outer->addWidget(area);
    auto* middle = new QWidget(area);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(32, 48, 32, 48);
    m_content = new QWidget(middle);
    m_content->setMaximumWidth(kWidth);
    row->addStretch(1);
    row->addWidget(m_content, 100);
    row->addStretch(1);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    area->setWidget(middle);
    connect(&services.icons, &IconSource::changed, this, &StartPage::refresh);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_layout->isEmpty()) refresh();
}

QWidget* StartPage::templateCard(const QString& name, const QString& title, const QString& text, const QString& icon,
                                 const QString& tip)
{
    auto* card = new QCommandLinkButton(title, text, m_content);
    card->setIcon(m_services.icons.action(icon));
    card->setIconSize({24, 24});
    card->setMinimumHeight(84);
    card->setToolTip(tip.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped())); // wraps
    connect(card, &QPushButton::clicked, this, [this, name] { Q_EMIT templateRequested(name); });
    return card;
}

QWidget* StartPage::recentRow(const QString& file)
{
    const QFileInfo info(file);
    auto* row = new QCommandLinkButton(info.fileName(), QDir::toNativeSeparators(info.absolutePath()), m_content);
    row->setIcon(m_services.icons.action(QStringLiteral("recent")));
    row->setIconSize({20, 20});
    connect(row, &QPushButton::clicked, this, [this, file] { Q_EMIT openRequested(file); });
    return row;
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->layout())
            while (QLayoutItem* inner = item->layout()->takeAt(0)) {
                delete inner->widget();
                delete inner;
            }
        delete item->widget();
        delete item;
    }
    auto* head = new QLabel(
        tr("Draw a cloud architecture; know at once whether it survives, is safe and what it costs."), m_content);
    head->setWordWrap(true);
    head->setProperty("role", QStringLiteral("figure"));
    m_layout->addWidget(head);
    m_layout->addSpacing(16);

    const auto title = [this](const QString& text) {
        auto* label = new QLabel(text, m_content);
        label->setProperty("role", QStringLiteral("title"));
        return label;
    };
    const QStringList recent = m_services.preferences.recentFiles();
    if (!recent.isEmpty()) { // who has designs already comes for them
        m_layout->addWidget(title(tr("Recent designs")));
        auto* rows = new QGridLayout;
        rows->setSpacing(8);
        for (int at = 0; at < std::min<int>(kRecentShown, static_cast<int>(recent.size())); ++at)
            rows->addWidget(recentRow(recent[at]), at / kColumns, at % kColumns);
        m_layout->addLayout(rows);
        m_layout->addSpacing(16);
    }

    m_layout->addWidget(title(tr("Start from")));
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int at = 0;
    const auto place = [&](QWidget* card) {
        grid->addWidget(card, at / kColumns, at % kColumns);
        ++at;
    };
    const ResourceSource& resources = m_services.knowledge.resources();
    place(templateCard(QStringLiteral("empty"), tr("Empty design"),
                       tr("An empty board, ready for the first component."), QStringLiteral("new")));
    for (const Shown& shown : shownTemplates(resources))
        place(templateCard(shown.name, shown.title,
                           shown.text.isEmpty() ? tr("%n component(s)", nullptr, static_cast<int>(shown.nodes))
                                                : firstSentence(shown.text, kLongestNotes),
                           QStringLiteral("template"), shown.text));
    m_layout->addLayout(grid);
    m_layout->addSpacing(16);

    m_layout->addWidget(title(tr("Or open a design")));
    auto* open = new QPushButton(m_services.icons.action(QStringLiteral("open")), tr("Open a file…"), m_content);
    connect(open, &QPushButton::clicked, this, &StartPage::chooseRequested);
    m_layout->addWidget(open, 0, Qt::AlignLeft);
    auto* hint = new QLabel(tr("You can also drop a *.zonedraft.yaml file on the window."), m_content);
    hint->setProperty("role", QStringLiteral("caption"));
    m_layout->addWidget(hint);
    m_layout->addStretch(1);
}

} // namespace zonedraft
