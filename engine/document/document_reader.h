// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/yaml/yaml_node.h"
#include "engine/document/load.h"

#include <functional>
#include <initializer_list>
#include <optional>

namespace zonedraft {

/// Fills a design from a parsed document of the present format. Every function returns false after the first error.
class DocumentReader {
public:
    explicit DocumentReader(Loaded& into) : m_into(into) {}
    [[nodiscard]] bool read(YamlNode root);
    /// The first error; without the file's name.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    using Words = std::initializer_list<std::string_view>;
    using Positions = std::vector<std::pair<Name, SourcePosition>>;
    /// Called with key and value of each entry.
    using Entry = std::function<bool(YamlNode key, YamlNode value)>;

    bool fail(YamlNode where, Translatable text, std::vector<std::string> arguments = {});
    bool unknown(YamlNode key, Words known);
    bool missing(YamlNode where, std::string_view field, std::string_view example);
    bool apply(YamlNode where, const Change& change);

    /// Walks a map; nothing written (null) counts as an empty one.
    bool eachEntry(YamlNode map, std::string_view name, const Entry& entry);
    bool eachItem(YamlNode list, std::string_view name, const std::function<bool(YamlNode)>& item);
    bool text(YamlNode node, std::string_view name, std::string& out);
    bool number(YamlNode node, std::string_view name, double& out);
    bool wholeNumber(YamlNode node, std::string_view name, int& out);
    bool truth(YamlNode node, std::string_view name, bool& out);
    bool value(YamlNode node, Value& out);
    bool checkNumber(YamlNode node);
    bool properties(YamlNode map, std::string_view name, PropertyMap& out, Positions* positions,
                    std::string_view prefix = {});
    template <class Id>
    bool id(YamlNode node, bool derivedToo, std::optional<Id>& out);

    bool section(YamlNode key, YamlNode content);
    bool entries(Section section, YamlNode map);
    bool mapOfMaps(Section section, YamlNode map);
    bool node(YamlNode key, YamlNode fields);
    bool placement(YamlNode map, Placement& out);
    bool zones(YamlNode node, Placement& out);
    bool link(YamlNode key, YamlNode fields);
    bool scenario(YamlNode key, YamlNode fields);
    bool patch(YamlNode map, std::string_view name, Patch& out, SourceItem& item);
    bool suppression(YamlNode fields);
    bool view(YamlNode map);
    bool nodeView(YamlNode key, YamlNode fields);
    bool linkView(YamlNode key, YamlNode fields);
    bool boardNote(YamlNode fields);
    bool point(YamlNode list, Point& out);

    Loaded& m_into;
    std::optional<Error> m_error;
};

} // namespace zonedraft
