// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/code/code_panel.h"

#include "app/desktop/panels/code/code_view.h"
#include "app/desktop/panels/code/terraform_preview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace zonedraft {
namespace {

constexpr int kListWidth = 170;

} // namespace

CodePanel::CodePanel(Session& session, const LiveEvaluation&, Services& services, QWidget* parent)
    : QWidget(parent), m_session(session), m_services(services),
      m_preview(new TerraformPreview(session, services, this)), m_list(new QListWidget(this)),
      m_code(new CodeView(services.icons, this)), m_state(new QLabel(this)), m_copy(new QToolButton(this))
{
    m_list->setAccessibleName(tr("Files"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_code->setAccessibleName(tr("Terraform code"));
    m_state->setProperty("role", "caption");
    m_state->setWordWrap(true);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setText(tr("Copy file"));
    m_copy->setIcon(services.icons.action(QStringLiteral("copy")));

    auto* side = new QWidget(this);
    side->setFixedWidth(kListWidth);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(6, 6, 6, 8);
    left->setSpacing(6);
    left->addWidget(m_list, 1);
    left->addWidget(m_state);
    left->addWidget(m_copy, 0, Qt::AlignLeft);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedWidth(1);
    line->setProperty("role", "divider");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(line);
    layout->addWidget(m_code, 1);

    connect(m_preview, &TerraformPreview::changed, this, &CodePanel::showFiles);
    connect(m_list, &QListWidget::currentTextChanged, this, &CodePanel::showFile);
    connect(m_code, &CodeView::lineClicked, this, &CodePanel::selectLine);
    connect(m_copy, &QToolButton::clicked, this, &CodePanel::copy);
    connect(&session.selection(), &Selection::changed, this, &CodePanel::followSelection);
    connect(&services.icons, &IconSource::changed, this,
            [this] { m_copy->setIcon(m_services.icons.action(QStringLiteral("copy"))); });
    m_state->setText(tr("Writing the code …"));
}

void CodePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_preview->setWatched(true);
    followSelection();
}

void CodePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_preview->setWatched(false);
}

void CodePanel::showFiles()
{
    const ExportedFiles& files = m_preview->files();
    QStringList names;
    for (const auto& [name, file] : files) names.append(QString::fromStdString(name));
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row) shown.append(m_list->item(row)->text());
    if (names != shown) {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItems(names);
    }
    const auto& problems = m_preview->diagnostics();
    QStringList words;
    for (const Error& problem : problems) words.append(translated(problem.message));
    m_state->setText(problems.empty() ? QString() : tr("%n remark(s)", nullptr, static_cast<int>(problems.size())));
    m_state->setVisible(!problems.empty());
    m_state->setToolTip(words.join(QLatin1Char('\n')));
    if (!files.contains(m_file))
        m_file = files.contains("network.tf") ? "network.tf" : files.empty() ? "" : files.begin()->first;
    const int row = static_cast<int>(names.indexOf(QString::fromStdString(m_file)));
    if (m_list->currentRow() != row) m_list->setCurrentRow(row);
    showFile(QString::fromStdString(m_file));
    followSelection();
}

void CodePanel::showFile(const QString& name)
{
    const auto file = m_preview->files().find(name.toStdString());
    if (file == m_preview->files().end()) return;
    m_file = file->first;
    m_code->setCode(QString::fromStdString(file->second.text));
    markSelected(false);
}

void CodePanel::followSelection()
{
    if (!isVisible()) return; // when it is shown
    const auto& nodes = m_session.selection().ids().nodes;
    const auto holds = [&](const ExportedFile& file) {
        return std::any_of(file.origins.begin(), file.origins.end(), [&](const LineOrigin& origin) {
            return std::any_of(nodes.begin(), nodes.end(), [&](NodeId node) { return concerns(origin, node); });
        });
    };
    const ExportedFiles& files = m_preview->files();
    const auto current = files.find(m_file);
    if (!m_selecting && !nodes.empty() && (current == files.end() || !holds(current->second)))
        for (const auto& [name, file] : files) {
            if (!holds(file)) continue;
            for (QListWidgetItem* item : m_list->findItems(QString::fromStdString(name), Qt::MatchExactly))
                m_list->setCurrentItem(item);
            break;
        }
    markSelected(!m_selecting);
}

void CodePanel::markSelected(bool scroll)
{
    std::vector<std::pair<int, int>> lines;
    const auto file = m_preview->files().find(m_file);
    if (file != m_preview->files().end())
        for (const LineOrigin& origin : file->second.origins)
            for (const NodeId node : m_session.selection().ids().nodes)
                if (origin.property.empty() && concerns(origin, node))
                    lines.emplace_back(origin.firstLine, origin.lastLine);
    m_code->mark(std::move(lines), scroll);
}

void CodePanel::selectLine(int line)
{
    const auto file = m_preview->files().find(m_file);
    if (file == m_preview->files().end()) return;
    const LineOrigin* found = nullptr; // the narrowest span that holds the line
    for (const LineOrigin& origin : file->second.origins)
        if (origin.firstLine <= line && line <= origin.lastLine &&
            (!found || origin.lastLine - origin.firstLine <= found->lastLine - found->firstLine))
            found = &origin;
    if (!found) return;
    m_selecting = true;
    Q_EMIT revealRequested(found->node.str());
    m_selecting = false;
}

void CodePanel::copy()
{
    const auto file = m_preview->files().find(m_file);
    if (file != m_preview->files().end())
        QGuiApplication::clipboard()->setText(QString::fromStdString(file->second.text));
}

} // namespace zonedraft
