// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QLabel;
class QModelIndex;

namespace zonedraft {

class CodeView;
class CostModel;
class CostView;
class FindingsModel;
class FindingsView;
class TerraformPreview;

/// Findings about what is selected; all of them when nothing is.
class SelectionFindings : public QWidget {
    Q_OBJECT
public:
    SelectionFindings(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    void refresh();
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void revealRequested(const std::string& subject);
    void propertyRequested(zonedraft::Name property);

private:
    void choose(const QModelIndex& index);

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    FindingsModel* m_model;
    FindingsView* m_view;
    QLabel* m_nothing;
};

/// Cost lines of what is selected, with what one line rests on.
class SelectionCost : public QWidget {
    Q_OBJECT
public:
    SelectionCost(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    void refresh();

private:
    void showDetails();

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    CostModel* m_model;
    CostView* m_view;
    QLabel *m_total, *m_details;
};

/// The blocks of code that follow from what is selected.
class SelectionCode : public QWidget {
    Q_OBJECT
public:
    SelectionCode(Session& session, const Services& services, QWidget* parent);
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QString blocks() const;

    Session& m_session;
    TerraformPreview* m_preview;
    CodeView* m_code;
    QLabel* m_nothing;
};

} // namespace zonedraft
