// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/session.h"

#include "canvas/session/number_text.h"
#include "canvas/session/value_words.h"

#include "canvas/session/edit_command.h"
#include "engine/catalog/catalog_texts.h"
#include "engine/catalog/validate_value.h"

#include <QCoreApplication>

namespace zonedraft {

QString translated(const Message& message)
{
    const std::vector<std::string> arguments = localArguments(message);
    const QString source = QCoreApplication::translate(message.context.str().c_str(), message.text.str().c_str());
    return QString::fromStdString(Message::substitute(source.toStdString(), arguments));
}

QString catalogText(const std::string& text)
{
    return QCoreApplication::translate("catalog", text.c_str());
}

QString valueText(const PropertySpec& spec, const Value& value)
{
    if (const ValueList* list = value.asList(); list && spec.element()) {
        QStringList parts;
        for (const Value& element : *list) parts += valueText(*spec.element(), element);
        return parts.join(QStringLiteral(", "));
    }
    const bool word = spec.type == PropertyType::Enum && value.isText() && isWordValue(*value.asText());
    if (const double* number = value.asNumber())
        return numberText(*number, QLocale()) +
               (spec.unit.empty() ? QString() : QLatin1Char(' ') + unitText(spec.unit, *number));
    if (spec.type != PropertyType::Enum || !value.isText()) return QString::fromStdString(displayValue(spec, value));
    const std::string& raw = *value.asText();
    const QString other = word ? catalogText(raw) : QString::fromStdString(raw); // in the language of the window
    return other == QString::fromStdString(raw) ? spelledValue(raw) : other;
}

Session::Session(std::shared_ptr<const Catalog> catalog, std::unique_ptr<Evaluation> evaluation, QObject* parent)
    : QObject(parent), m_catalog(std::move(catalog)), m_evaluation(std::move(evaluation))
{
    m_evaluation->reset(m_design, m_layer);
}

Session::~Session()
{
    disconnect(); // nobody hears of the members' end
    m_undo.disconnect();
    m_selection.disconnect();
}

const Kind* Session::kindOf(NodeId node) const
{
    const Node* found = m_design.find(node);
    return found ? m_catalog->find(found->kind) : nullptr;
}

void Session::setDesign(Design design)
{
    m_selection.clear();
    m_undo.clear();
    m_design = std::move(design);
    m_layer.reset();
    ++m_revision;
    reevaluate();
}

bool Session::apply(const Change& change, const QString& text, const QString& mergeKey)
{
    auto inverse = carryOut(change);
    if (!inverse) return false;
    m_undo.push(new EditCommand(*this, std::move(*inverse), text, mergeKey));
    return true;
}

std::optional<Change> Session::carryOut(const Change& change)
{
    auto applied = m_design.apply(change);
    if (!applied) {
        Q_EMIT failed(translated(applied.error().message));
        return std::nullopt;
    }
    ++m_revision;
    ChangeSet changes{std::move(applied->footprint), {}, false, &change};
    changes.footprint.normalise();
    if (m_layer && !m_design.find(*m_layer)) {
        m_layer.reset();
        m_evaluation->reset(m_design, m_layer);
        changes.delta.everything = true;
    } else if (!changes.footprint.viewOnly()) {
        changes.delta = m_evaluation->update(m_design, changes.footprint);
    }
    m_selection.prune(m_design);
    Q_EMIT changed(changes);
    return std::move(applied->inverse);
}

void Session::setLayer(const Layer& layer)
{
    if (layer == m_layer || (layer && !m_design.find(*layer))) return;
    m_layer = layer;
    m_evaluation->switchScenario(m_design, m_layer);
    tellEverything();
}

void Session::reevaluate()
{
    m_evaluation->reset(m_design, m_layer);
    tellEverything();
}

void Session::tellEverything()
{
    ChangeSet changes;
    changes.everything = true;
    changes.delta.everything = true;
    Q_EMIT changed(changes);
}

} // namespace zonedraft
