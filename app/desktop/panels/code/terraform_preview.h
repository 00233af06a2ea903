// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/session.h"
#include "exporters/terraform/terraform_export.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace zonedraft {

/// The Terraform code of a session's design, made in the background a moment after the last change.
class TerraformPreview : public QObject {
    Q_OBJECT
public:
    TerraformPreview(Session& session, const Services& services, QObject* parent = nullptr);
    ~TerraformPreview() override;

    /// The design is another one. Does nothing while nobody looks.
    void request();
    /// Somebody looks, or not any more.
    void setWatched(bool watched);
    [[nodiscard]] const ExportedFiles& files() const { return m_files; }
    /// What has no place in the code, and mistakes of the mapping data.
    [[nodiscard]] const std::vector<Error>& diagnostics() const { return m_diagnostics; }
    [[nodiscard]] bool stale() const { return m_stale; }

Q_SIGNALS:
    void changed();

private:
    void start();
    void finish();

    Session& m_session;
    const Services& m_services;
    QTimer m_delay;
    QFutureWatcher<Outcome<ExportedFiles>> m_watcher;
    std::shared_ptr<const BindingSet> m_bindings; ///< null until the first export
    ExportedFiles m_files;
    std::vector<Error> m_diagnostics;
    quint64 m_running = 0; ///< revision that is being exported
    bool m_stale = true, m_watched = false;
};

/// True when the lines follow from the node or from something derived from it.
[[nodiscard]] bool concerns(const LineOrigin& origin, NodeId node);

} // namespace zonedraft
