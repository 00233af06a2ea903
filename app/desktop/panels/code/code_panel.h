// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace zonedraft {

class CodeView;
class TerraformPreview;

/// The Terraform code of the design; follows the selection.
class CodePanel : public QWidget {
    Q_OBJECT
public:
    explicit CodePanel(Session& session, const LiveEvaluation& evaluation, Services& services,
                       QWidget* parent = nullptr);

Q_SIGNALS:
    void revealRequested(const std::string& subject); ///< id of a node, derived node or link to select and show

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showFiles();
    void showFile(const QString& name);
    void followSelection();
    void markSelected(bool scroll);
    void selectLine(int line);
    void copy();

    Session& m_session;
    Services& m_services;
    TerraformPreview* m_preview;
    QListWidget* m_list;
    CodeView* m_code;
    QLabel* m_state;
    QToolButton* m_copy;
    std::string m_file;
    bool m_selecting = false; ///< the selection came from a click in the code: do not scroll
};

} // namespace zonedraft
