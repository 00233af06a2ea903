// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/property_spec.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace zonedraft {

class IconSource;

/// A node that a reference may point at.
struct ReferenceChoice {
    NodeId node;
    QString label;
};

/// What editors need beside their spec; every part may be absent.
struct EditorContext {
    const IconSource* icons = nullptr;
    /// Nodes that fit a reference, in the order in which they are offered.
    std::function<std::vector<ReferenceChoice>(const PropertySpec& spec)> references{};
};

/// What an editor shows.
struct ShownValue {
    Value value;          ///< set here; unset = nothing is
    Value effective;      ///< what counts
    bool several = false; ///< differs among what is edited
};

/// Edits one value of a property's type.
class ValueEditor : public QWidget {
    Q_OBJECT
public:
    ValueEditor(const PropertySpec& spec, QWidget* parent) : QWidget(parent), m_spec(spec) {}

    [[nodiscard]] const PropertySpec& spec() const { return m_spec; }
    /// Shows a value; never emits edited(), and leaves the text alone that already means the value.
    virtual void setShown(const ShownValue& shown) = 0;
    /// True when it needs the whole width: it stands below its label.
    [[nodiscard]] virtual bool wide() const { return false; }
    /// Marks it as refused, or not.
    virtual void setRefused(bool refused) = 0;

Q_SIGNALS:
    /// Not checked against the spec; unset = emptied.
    void edited(const zonedraft::Value& value);

private:
    const PropertySpec& m_spec;
};

/// The editor that suits a property.
/// @param spec  outlives the editor
[[nodiscard]] ValueEditor* makeValueEditor(const PropertySpec& spec, const EditorContext& context, QWidget* parent);

} // namespace zonedraft
