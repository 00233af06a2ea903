// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "app/desktop/document/document_controller.h"
#include "app/desktop/shell/action_catalog.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace zonedraft {

class BoardScene;
class BoardView;
class ExportCommands;
class FileCommands;
class Panels;
class StartPage;
class StatusBar;

/// The window: owns the parts and connects them; every part does its own work.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// @param stateFolder  journals of unsaved work
    MainWindow(Services& services, const QString& stateFolder, const QString& today, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] const LiveEvaluation& evaluation() const { return *m_evaluation; }
    [[nodiscard]] BoardView& board() { return *m_board; }
    [[nodiscard]] BoardScene& scene() { return *m_scene; }
    [[nodiscard]] DocumentController& document() { return *m_document; }
    [[nodiscard]] ActionCatalog& actions() { return *m_actions; }
    [[nodiscard]] FileCommands& files() { return *m_files; }
    [[nodiscard]] Panels& panels() { return *m_panels; }
    [[nodiscard]] Services& services() { return m_services; }

    /// Shows the board instead of the start page.
    void showBoard();
    void showStartPage();
    /// Selects and centres a node, derived node (its owner) or link.
    void reveal(const std::string& subject);
    /// The same for several at once; what is gone is left out.
    void revealAll(const std::vector<std::string>& subjects);
    /// One sentence about what went wrong or was done, at the top of the board.
    void tell(const QString& text);
    /// Only board and status: the meeting.
    void setPresentation(bool on);
    void applyTheme();

Q_SIGNALS:
    /// The board has been painted with the design for the first time.
    void firstPaint();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void updateTitle();

    Services& m_services;
    LiveEvaluation* m_evaluation = nullptr; ///< owned by the session
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DocumentController> m_document;
    ActionCatalog* m_actions = nullptr;
    BoardScene* m_scene = nullptr;
    BoardView* m_board = nullptr;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_start = nullptr;
    StatusBar* m_status = nullptr;
    FileCommands* m_files = nullptr;
    ExportCommands* m_exports = nullptr;
    Panels* m_panels = nullptr;
    QByteArray m_beforePresentation;
    bool m_painted = false;
};

} // namespace zonedraft
