// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/main_window.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/application/preferences.h"
#include "app/desktop/application/style_sheet.h"
#include "app/desktop/dialogs/start_page.h"
#include "app/desktop/shell/board_commands.h"
#include "app/desktop/shell/export_commands.h"
#include "app/desktop/shell/file_commands.h"
#include "app/desktop/shell/menus.h"
#include "app/desktop/shell/message_strip.h"
#include "app/desktop/shell/panels.h"
#include "app/desktop/shell/status_bar.h"
#include "app/desktop/shell/window_commands.h"
#include "canvas/scene/board_scene.h"
#include "canvas/view/board_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStatusTipEvent>
#include <QTimer>
#include <QToolBar>
#include <QUrl>

namespace zonedraft {
namespace {

constexpr int kFrameHeight = 40; ///< what a window manager puts above and below a window, at most

} // namespace

MainWindow::MainWindow(Services& services, const QString& stateFolder, const QString& today, QWidget* parent)
    : QMainWindow(parent), m_services(services)
{
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    if (services.preferences.reducedMotion()) setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    auto evaluation = std::make_unique<LiveEvaluation>(services.knowledge.basis(today.toStdString()));
    m_evaluation = evaluation.get();
    m_session = std::make_unique<Session>(services.knowledge.catalog(), std::move(evaluation));
    m_document = std::make_unique<DocumentController>(*m_session, services.preferences, stateFolder);
    m_actions = new ActionCatalog(services, this);
    m_scene = new BoardScene(*m_session, this, services.knowledge.icons());
    m_board = new BoardView(*m_scene, this);
    m_board->setReducedMotion(services.preferences.reducedMotion());
    m_files = new FileCommands(*this);
    m_exports = new ExportCommands(*this);
    m_start = new StartPage(services, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_board);
    m_pages->setMinimumWidth(480);
    setCentralWidget(m_pages);
    m_status = new StatusBar(*m_session, *m_evaluation, services, this);
    setStatusBar(m_status);
    applyTheme();

    addFileActions(*this);
    addBoardActions(*this);
    addExportActions(*this, *m_exports);
    addWindowActions(*this);
    m_panels = new Panels(*this);
    addPanelActions(*this);
    buildMenus(*this);
    buildToolBar(*this);
    // Shortcuts of commands that are in menus only end with the menu bar.
    for (const QString& id : m_actions->ids()) addAction(&m_actions->action(id));
    connectParts();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, kFrameHeight)));
    restoreGeometry(services.preferences.windowGeometry());
    restoreState(services.preferences.windowState());
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Everything that shows the session goes before the session does.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (QObject* part : {static_cast<QObject*>(m_scene), static_cast<QObject*>(m_panels),
                          static_cast<QObject*>(m_files), static_cast<QObject*>(m_exports)})
        delete part;
}

void MainWindow::connectParts()
{
    connect(m_document.get(), &DocumentController::stateChanged, this, &MainWindow::updateTitle);
    connect(m_document.get(), &DocumentController::failed, this, &MainWindow::tell);
    connect(m_session.get(), &Session::failed, this, &MainWindow::tell);
    connect(m_board, &BoardView::zoomChanged, m_status, &StatusBar::setZoom);
    connect(m_board, &BoardView::hintChanged, m_status, &StatusBar::setHint);
    connect(m_board, &BoardView::filesDropped, this, [this](const QStringList& files) {
        if (!files.isEmpty()) m_files->open(files.first());
    });
    connect(m_board, &BoardView::detailsRequested, this, [this] { m_panels->show(QStringLiteral("inspector")); });
    connect(m_status, &StatusBar::findingsClicked, this, [this] { m_panels->show(QStringLiteral("findings")); });
    connect(m_status, &StatusBar::costClicked, this, [this] { m_panels->show(QStringLiteral("cost")); });
    connect(m_status, &StatusBar::zoomClicked, this, [this] { m_board->setZoom(1); });
    connect(m_start, &StartPage::openRequested, m_files, qOverload<const QString&>(&FileCommands::open));
    connect(m_start, &StartPage::chooseRequested, m_files, &FileCommands::chooseAndOpen);
    connect(m_start, &StartPage::templateRequested, m_files, &FileCommands::startFromTemplate);
    connect(&m_services.preferences, &Preferences::changed, this, [this] {
        applyTheme();
        m_board->setReducedMotion(m_services.preferences.reducedMotion());
    });
    m_board->viewport()->installEventFilter(this);
    installEventFilter(this);
    connectBoardRequests(*this);
}

void MainWindow::showBoard()
{
    m_pages->setCurrentWidget(m_board);
    m_board->setFocus();
}

void MainWindow::showStartPage()
{
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::reveal(const std::string& subject)
{
    revealAll({subject});
}

void MainWindow::revealAll(const std::vector<std::string>& subjects)
{
    Selection::Ids ids;
    for (const std::string& subject : subjects) {
        if (const auto node = NodeId::parse(subject); node && m_session->design().find(node->owner()))
            ids.nodes.insert(node->owner());
        else if (const auto link = LinkId::parse(subject); link && m_session->design().find(*link))
            ids.links.insert(*link);
    }
    if (ids.empty()) return;
    showBoard();
    m_session->selection().set(ids);
    m_board->reveal(ids);
}

void MainWindow::tell(const QString& text)
{
    auto* strip = findChild<MessageStrip*>();
    if (!strip) strip = new MessageStrip(m_services, m_pages);
    strip->tell(text);
}

void MainWindow::setPresentation(bool on)
{
    if (on == !m_beforePresentation.isEmpty()) return;
    const QList<QToolBar*> bars = findChildren<QToolBar*>();
    if (on) {
        m_beforePresentation = saveState();
        for (QDockWidget* dock : m_panels->docks()) dock->hide();
    } else {
        restoreState(m_beforePresentation);
        m_beforePresentation.clear();
    }
    for (QToolBar* bar : bars) bar->setVisible(!on);
    menuBar()->setVisible(!on);
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    m_actions->action(QStringLiteral("view.presentation")).setChecked(on);
    if (on && m_pages->currentWidget() == m_board) m_board->setFocus(); // what had it is hidden
    m_status->setHint(on ? tr("F11 or Esc ends meeting mode.") : QString());
    QTimer::singleShot(0, m_board, &BoardView::fit);
}

void MainWindow::applyTheme()
{
    const auto choice = m_services.preferences.theme();
    static const QPalette system = QApplication::palette(); // before the program set its own
    const Theme theme = choice == Preferences::ThemeChoice::Dark    ? Theme::darkTheme()
                        : choice == Preferences::ThemeChoice::Light ? Theme::light()
                                                                    : Theme::matching(system);
    if (m_scene->theme() == theme && !qApp->styleSheet().isEmpty()) return;
    qApp->setPalette(theme.palette());
    qApp->setStyleSheet(styleSheetFor(theme));
    m_services.icons.setTheme(theme);
    m_scene->setTheme(theme);
}

void MainWindow::updateTitle()
{
    setWindowModified(!m_session->clean());
    setWindowTitle(QStringLiteral("%1[*] – Zonedraft").arg(m_document->displayName()));
    setWindowFilePath(m_document->file());
    m_status->setSaved(m_document->readOnly() ? tr("Read-only")
                       : m_session->clean()   ? (m_document->file().isEmpty() ? tr("New") : tr("Saved"))
                                              : tr("Not saved"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayClose()) {
        event->ignore();
        return;
    }
    setPresentation(false);
    m_services.preferences.setWindow(saveGeometry(), saveState());
    m_document->abandon();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            m_files->open(url.toLocalFile());
            return;
        }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == this && event->type() == QEvent::StatusTip) { // beside the findings and the cost, not over them
        m_status->setHint(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    if (!m_painted && event->type() == QEvent::Paint && watched == m_board->viewport()) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::firstPaint);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // What the board does at Esc comes first: an action under way, the tool, the selection.
    if (event->key() == Qt::Key_Escape && !m_beforePresentation.isEmpty())
        setPresentation(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && !isFullScreen() && !m_beforePresentation.isEmpty())
        setPresentation(false);
}

} // namespace zonedraft
