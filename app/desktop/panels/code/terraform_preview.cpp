// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/code/terraform_preview.h"

#include "engine/derive/derivation.h"

#include <QtConcurrentRun>

namespace zonedraft {
namespace {

constexpr int kDelay = 250; // ms

} // namespace

bool concerns(const LineOrigin& origin, NodeId node)
{
    return origin.node == node || (!node.derived() && origin.node.owner() == node);
}

TerraformPreview::TerraformPreview(Session& session, const Services& services, QObject* parent)
    : QObject(parent), m_session(session), m_services(services)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &TerraformPreview::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TerraformPreview::finish);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || !changes.footprint.viewOnly()) request();
    });
}

TerraformPreview::~TerraformPreview()
{
    m_watcher.waitForFinished();
}

void TerraformPreview::request()
{
    m_stale = true;
    if (m_watched) m_delay.start();
}

void TerraformPreview::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale && !m_watcher.isRunning()) start();
}

void TerraformPreview::start()
{
    if (m_watcher.isRunning()) return; // finish() starts again
    if (!m_bindings) {
        auto read = readTerraformBindings(m_services.knowledge.resources(), m_session.catalog());
        if (!read) {
            m_diagnostics = {read.error()};
            m_stale = false;
            Q_EMIT changed();
            return;
        }
        m_bindings = std::make_shared<const BindingSet>(std::move(*read));
    }
    m_stale = false;
    m_running = m_session.revision();
    m_watcher.setFuture(QtConcurrent::run([design = m_session.design(), layer = m_session.layer(),
                                           catalog = m_session.sharedCatalog(), bindings = m_bindings] {
        Derivation derivation(catalog);
        derivation.reset(design, layer);
        return exportTerraform(derivation.design(), design, *bindings);
    }));
}

void TerraformPreview::finish()
{
    Outcome<ExportedFiles> made = m_watcher.result();
    if (m_running != m_session.revision()) m_stale = true;
    m_files = std::move(made.value);
    m_diagnostics = std::move(made.diagnostics);
    Q_EMIT changed();
    if (m_stale && m_watched) m_delay.start();
}

} // namespace zonedraft
