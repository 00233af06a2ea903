// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/command_palette.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/dialogs/choice_delegate.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/dialogs/rule_dialog.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/shell/main_window.h"
#include "canvas/actions/board_edits.h"
#include "canvas/actions/surroundings.h"
#include "canvas/view/board_view.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>
#include <compare>

namespace zonedraft {
namespace {

constexpr int kShown = 60;
constexpr int kForEachMissing = 70; ///< what can stand there comes before what only has the better name
constexpr int kNowhere = 4;

QString kindWords(const Kind& kind)
{
    QStringList words{QString::fromStdString(kind.name.str())};
    for (const std::string& word : kind.keywords) words.append(QString::fromStdString(word));
    return words.join(QLatin1Char(' '));
}

void addActions(MainWindow& window, std::vector<ChooserDialog::Choice>& choices)
{
    for (const QString& id : window.actions().ids()) {
        QAction& action = window.actions().action(id);
        if (id == QLatin1String("edit.find") || id == QLatin1String("edit.search")) continue;
        QString text = action.text();
        text.remove(QLatin1Char('&'));
        choices.push_back({text, action.shortcut().toString(QKeySequence::NativeText), window.actions().group(id),
                           action.icon(), [&action] { action.trigger(); }, 2});
    }
}

void addComponents(MainWindow& window, std::vector<ChooserDialog::Choice>& choices)
{
    const Session& session = window.session();
    for (const Node* node : session.design().nodesSortedById()) {
        const Kind* kind = session.kindOf(node->id);
        const std::string id = node->id.str();
        choices.push_back(
            {QString::fromStdString(node->displayName()), kind ? catalogText(kind->label) : QString(),
             QString::fromStdString(id + ' ' + node->notes) + (kind ? QLatin1Char(' ') + kindWords(*kind) : QString()),
             kind ? window.services().icons.kind(*kind) : QIcon(), [&window, id] { window.reveal(id); }, 4, true});
    }
    for (const BoardFinding& finding : window.evaluation().findings()) {
        const std::string subject = !finding.nodes.empty()   ? finding.nodes.front().str()
                                    : !finding.links.empty() ? finding.links.front().str()
                                                             : std::string();
        choices.push_back({finding.title,
                           ChooserDialog::tr("Finding %1").arg(QString::fromStdString(finding.rule)),
                           {},
                           QIcon(window.services().icons.severity(finding.severity, 16, window.devicePixelRatioF())),
                           [&window, subject] { window.reveal(subject); },
                           1});
    }
}

void addSettings(MainWindow& window, std::vector<ChooserDialog::Choice>& choices)
{
    const QIcon icon = window.services().icons.action(QStringLiteral("settings"));
    for (const PreferencesDialog::Setting& setting : PreferencesDialog::settings())
        choices.push_back({setting.name, ChooserDialog::tr("Setting"), setting.words, icon,
                           [&window, id = setting.id] {
                               PreferencesDialog dialog(window.services(), &window);
                               dialog.focusSetting(id);
                               dialog.exec();
                           },
                           2});
}

void addKnowledge(MainWindow& window, std::vector<ChooserDialog::Choice>& choices)
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9]")); // a rule speaks of nothing in particular
    for (const auto& rule : window.services().knowledge.rules()->rules())
        choices.push_back({QCoreApplication::translate("rules", rule->title->translatable().c_str())
                               .replace(placeholder, QStringLiteral("…")),
                           ChooserDialog::tr("Rule %1").arg(QString::fromStdString(rule->id.str())),
                           {},
                           QIcon(window.services().icons.severity(rule->severity, 16, window.devicePixelRatioF())),
                           [&window, rule = rule.get()] { RuleDialog(*rule, &window).exec(); },
                           0});
}

/// How many containers would have to be made for a component that is added by name while a place is meant. One on the
/// board itself does not count: on an empty board all but the global services need a region.
int missingAround(const Session& session, const Kind& kind, const DropPlace& place)
{
    if (anyParentFor(session, kind)) return 0;
    const auto needed = surroundingsFor(session, kind, place);
    if (!needed) return kNowhere;
    return std::max(0, static_cast<int>(needed->missing.size()) - (needed->outside ? 0 : 1));
}

std::vector<ChooserDialog::Choice> kindChoices(MainWindow& window, const DropPlace& place)
{
    std::vector<ChooserDialog::Choice> choices;
    for (const auto& kind : window.services().knowledge.catalog()->kinds()) {
        if (!kind->drawn) continue;
        choices.push_back(
            {catalogText(kind->label), kindCategoryLabel(kind->category), kindWords(*kind),
             window.services().icons.kind(*kind),
             [&window, place, name = kind->name] { window.board().run(addNode(window.session(), name, place)); },
             -kForEachMissing * missingAround(window.session(), *kind, place), true});
    }
    return choices;
}

} // namespace

int fitOf(const QString& typed, const QString& text)
{
    if (typed.isEmpty()) return 1;
    int score = 0;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) return 0;
        const bool start = at == 0 || !text.at(at - 1).isLetterOrNumber();
        score += at == 0 ? 8 : start ? 5 : 2;
    }
    return score;
}

ChooserDialog::ChooserDialog(std::vector<Choice> choices, const IconSource& icons, const QString& placeholder,
                             const QString& nothing, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_choices(std::move(choices)), m_nothing(nothing)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_line = new QLineEdit(this);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    m_line->installEventFilter(this);
    layout->addWidget(m_line);
    m_list = new QListWidget(this);
    m_list->setItemDelegate(new ChoiceDelegate(icons, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &ChooserDialog::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &ChooserDialog::choose);
    connect(m_list, &QListWidget::itemClicked, this, &ChooserDialog::choose);
    filter({});
    m_line->setFocus();
}

void ChooserDialog::filter(const QString& typed)
{
    m_list->clear();
    struct Ranked {
        int score;        ///< less fits better
        qsizetype length; ///< of two that fit equally well, the shorter has less that was not typed
        std::size_t at;
        auto operator<=>(const Ranked&) const = default;
    };
    std::vector<Ranked> fitting;
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        const Choice& choice = m_choices[at];
        const int own = fitOf(typed, choice.text);
        const int other =
            own > 0 ? 0
                    : fitOf(typed, choice.text + QLatin1Char(' ') + choice.detail + QLatin1Char(' ') + choice.words);
        if (own + other > 0)
            fitting.push_back({-(own * 10 + other * 3 + choice.weight), typed.isEmpty() ? 0 : choice.text.size(), at});
    }
    std::sort(fitting.begin(), fitting.end());
    for (std::size_t at = 0; at < fitting.size() && at < kShown; ++at) {
        const Choice& choice = m_choices[fitting[at].at];
        auto* item = new QListWidgetItem(choice.icon, choice.text, m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(fitting[at].at));
        item->setData(ChoiceDelegate::DetailRole, choice.detail);
        item->setData(ChoiceDelegate::TileRole, choice.tile);
        item->setData(Qt::AccessibleDescriptionRole, choice.detail);
    }
    if (fitting.empty())
        (new QListWidgetItem(m_nothing, m_list))->setFlags(Qt::NoItemFlags);
    else
        m_list->setCurrentRow(0);
}

void ChooserDialog::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid()) return;
    const std::function<void()> run = m_choices[item->data(Qt::UserRole).toULongLong()].run;
    accept();
    run();
}

bool ChooserDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int rows = m_list->count();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && rows > 0) {
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void showCommandPalette(MainWindow& window)
{
    std::vector<ChooserDialog::Choice> choices;
    addActions(window, choices);
    addComponents(window, choices);
    for (ChooserDialog::Choice& choice : kindChoices(window, window.board().defaultPlace())) {
        choice.text = ChooserDialog::tr("Add %1").arg(choice.text);
        choices.push_back(std::move(choice));
    }
    addSettings(window, choices);
    addKnowledge(window, choices);
    ChooserDialog dialog(std::move(choices), window.services().icons,
                         ChooserDialog::tr("Find a component, command, rule or setting"),
                         ChooserDialog::tr("Nothing fits. Try fewer letters."), &window);
    dialog.resize(620, 460);
    dialog.move(window.mapToGlobal(QPoint((window.width() - dialog.width()) / 2, 96)));
    dialog.exec();
}

void showQuickAdd(MainWindow& window, const DropPlace& place, const QPoint& at)
{
    ChooserDialog dialog(kindChoices(window, place), window.services().icons,
                         ChooserDialog::tr("Add a component: type redis, load balancer …"),
                         ChooserDialog::tr("No component has this name."), &window);
    dialog.resize(380, 360);
    dialog.move(at);
    dialog.exec();
}

} // namespace zonedraft
