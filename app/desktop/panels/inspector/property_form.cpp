// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/property_form.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/inspector/property_row.h"
#include "canvas/session/session.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace zonedraft {
namespace {

constexpr std::size_t kFew = 6;      ///< so few properties need no folding
constexpr int kTurnMilliseconds = 4; ///< a quarter of a frame: the rest is for layout and paint

} // namespace

struct PropertyForm::Group {
    QWidget* widget = nullptr;
    QVBoxLayout* rows = nullptr;
    QToolButton* more = nullptr;
    QWidget* foldedArea = nullptr;
    QVBoxLayout* foldedRows = nullptr;
    std::vector<const PropertySpec*> folded; ///< without rows yet
    std::size_t foldedCount = 0;
};

PropertyForm::PropertyForm(const std::vector<PropertySpec>& specs, QWidget* parent, EditorContext context)
    : QWidget(parent), m_context(std::move(context)), m_few(specs.size() <= kFew), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 4, 0, 8);
    m_layout->setSpacing(0);
    std::vector<std::pair<std::string, std::vector<const PropertySpec*>>> groups;
    std::vector<const PropertySpec*> usage;
    for (const PropertySpec& spec : specs) {
        if (spec.usage) {
            usage.push_back(&spec);
            continue;
        }
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& each) { return each.first == spec.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {spec.group, std::vector<const PropertySpec*>{}});
        group->second.push_back(&spec);
    }
    for (const auto& [title, members] : groups) addGroup(catalogText(title), false, members);
    if (!usage.empty()) addGroup(tr("Usage"), true, usage);
    m_layout->addStretch(1);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &PropertyForm::makeRows);
    makeRows();
}

PropertyForm::~PropertyForm() = default;

void PropertyForm::addGroup(const QString& title, bool assumption, const std::vector<const PropertySpec*>& specs)
{
    auto group = std::make_unique<Group>();
    group->widget = new QWidget(this);
    group->rows = new QVBoxLayout(group->widget);
    group->rows->setContentsMargins(0, 8, 0, 4);
    group->rows->setSpacing(0);
    if (!title.isEmpty()) {
        auto* heading = new QWidget(group->widget);
        auto* line = new QHBoxLayout(heading);
        line->setContentsMargins(12, 2, 12, 4);
        auto* label = new QLabel(title, heading);
        label->setProperty("role", "heading");
        line->addWidget(label);
        if (assumption) {
            auto* tag = new QLabel(tr("assumption"), heading);
            tag->setProperty("role", "tag");
            tag->setToolTip(tr("Nobody can read these off a drawing. The costs rest on them: state what you know."));
            line->addWidget(tag);
        }
        line->addStretch(1);
        group->rows->addWidget(heading);
    }
    for (const PropertySpec* spec : specs) {
        if (spec->advanced && !m_few)
            group->folded.push_back(spec);
        else
            m_waiting.emplace_back(group.get(), spec);
    }
    group->foldedCount = group->folded.size();
    if (!group->folded.empty()) m_waiting.emplace_back(group.get(), nullptr);
    m_layout->addWidget(group->widget);
    m_groups.push_back(std::move(group));
}

void PropertyForm::addFold(Group& group)
{
    group.more = new QToolButton(group.widget);
    group.more->setProperty("role", "link");
    group.more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    group.more->setIconSize(QSize(10, 10));
    group.more->setCheckable(true);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(group.more, 0, Qt::AlignLeft);
    group.rows->addLayout(line);
    group.foldedArea = new QWidget(group.widget);
    group.foldedRows = new QVBoxLayout(group.foldedArea);
    group.foldedRows->setContentsMargins(0, 0, 0, 0);
    group.foldedRows->setSpacing(0);
    group.foldedArea->hide();
    group.rows->addWidget(group.foldedArea);
    connect(group.more, &QToolButton::toggled, this, [this, raw = &group](bool open) { unfold(*raw, open); });
    unfold(group, false);
}

void PropertyForm::unfold(Group& group, bool open)
{
    if (open) {
        const auto folded = std::exchange(group.folded, {});
        for (const PropertySpec* spec : folded) {
            addRow(group, *spec);
            show(spec->name);
        }
    }
    group.foldedArea->setVisible(open);
    group.more->setText(open ? tr("Fewer") : tr("%n more", nullptr, static_cast<int>(group.foldedCount)));
    if (m_context.icons)
        setThemedIcon(group.more, *m_context.icons,
                      open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
}

void PropertyForm::addRow(Group& group, const PropertySpec& spec)
{
    QVBoxLayout* into = spec.advanced && !m_few ? group.foldedRows : group.rows;
    auto* row = new PropertyRow(spec, m_context, into->parentWidget());
    into->addWidget(row);
    m_rows[spec.name] = row;
    connect(row, &PropertyRow::edited, this,
            [this, name = spec.name](const Value& value) { Q_EMIT edited(name, value); });
    connect(row, &PropertyRow::entered, this,
            [this, &spec] { Q_EMIT fieldEntered(spec.name, catalogText(spec.help)); });
}

void PropertyForm::makeRow()
{
    const auto [group, spec] = m_waiting.front();
    m_waiting.pop_front();
    if (!spec) {
        addFold(*group);
        return;
    }
    addRow(*group, *spec);
    if (m_states.contains(spec->name)) show(spec->name);
}

void PropertyForm::makeRows()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty() && timer.elapsed() < kTurnMilliseconds) makeRow();
    if (!m_waiting.empty()) m_turn.start(0);
}

void PropertyForm::setValue(Name property, Value value, Value effective, ValueSource source, const QString& origin)
{
    State& state = m_states[property];
    state.shown = {std::move(value), std::move(effective), false};
    state.source = source;
    state.origin = origin;
    show(property);
}

void PropertyForm::setSeveral(Name property)
{
    State& state = m_states[property];
    state.shown = {{}, {}, true};
    state.source = ValueSource::Unset;
    show(property);
}

void PropertyForm::setWarning(Name property, const QString& text)
{
    m_states[property].warning = text;
    show(property);
}

void PropertyForm::show(Name property)
{
    const auto row = m_rows.find(property);
    if (row == m_rows.end()) return;
    const State& state = m_states[property];
    row->second->setShown(state.shown, state.source, state.origin);
    row->second->setWarning(state.warning);
}

void PropertyForm::focusProperty(Name property)
{
    while (!m_waiting.empty() && !m_rows.contains(property)) makeRow();
    for (const auto& group : m_groups) {
        const bool here = std::any_of(group->folded.begin(), group->folded.end(),
                                      [property](const PropertySpec* spec) { return spec->name == property; });
        if (here) group->more->setChecked(true);
    }
    const auto row = m_rows.find(property);
    if (row == m_rows.end()) return;
    PropertyRow* widget = row->second;
    if (widget->spec().advanced)
        for (const auto& group : m_groups)
            if (group->foldedArea && group->foldedArea->isAncestorOf(widget)) group->more->setChecked(true);
    widget->editor().setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(up)) {
                area->ensureWidgetVisible(widget, 0, 40);
                break;
            }
    });
}

} // namespace zonedraft
