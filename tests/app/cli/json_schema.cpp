// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/json_schema.h"

#include <algorithm>
#include <set>

namespace zonedraft::test {
namespace {

using Json = nlohmann::json;

const std::set<std::string> kKnownWords{"$schema", "$comment", "$id",        "$defs",
                                        "$ref",    "title",    "type",       "const",
                                        "enum",    "required", "properties", "additionalProperties",
                                        "items",   "pattern",  "minimum",    "description"};

class Checker {
public:
    explicit Checker(const Json& root) : m_root(root) {}

    void check(const Json& schema, const Json& value, const std::string& path)
    {
        if (schema.is_boolean()) {
            if (!schema.get<bool>()) problem(path, "is not described");
            return;
        }
        for (const auto& [word, unused] : schema.items())
            if (!kKnownWords.contains(word))
                problem(path, "the schema uses “" + word + "”, which the test does not know");
        if (schema.contains("$ref"))
            return check(m_root.at(Json::json_pointer(schema["$ref"].get<std::string>().substr(1))), value, path);
        if (schema.contains("const") && value != schema["const"]) problem(path, "is not " + schema["const"].dump());
        if (schema.contains("enum")) {
            const Json& values = schema["enum"];
            if (std::find(values.begin(), values.end(), value) == values.end())
                problem(path, value.dump() + " is none of " + values.dump());
        }
        if (schema.contains("type") && !hasType(schema["type"], value))
            return problem(path, value.dump().substr(0, 40) + " is no " + schema["type"].dump());
        if (schema.contains("minimum") && value.is_number() && value < schema["minimum"]) problem(path, "is too small");
        if (value.is_object()) checkObject(schema, value, path);
        if (value.is_array() && schema.contains("items"))
            for (std::size_t at = 0; at < value.size(); ++at)
                check(schema["items"], value[at], path + '/' + std::to_string(at));
    }

    std::vector<std::string> problems;

private:
    void problem(const std::string& path, const std::string& text)
    {
        problems.push_back((path.empty() ? "/" : path) + ": " + text);
    }

    static bool hasType(const Json& type, const Json& value)
    {
        if (type.is_array())
            return std::any_of(type.begin(), type.end(), [&](const Json& one) { return hasType(one, value); });
        const auto name = type.get<std::string>();
        return (name == "object" && value.is_object()) || (name == "array" && value.is_array()) ||
               (name == "string" && value.is_string()) || (name == "boolean" && value.is_boolean()) ||
               (name == "null" && value.is_null()) || (name == "number" && value.is_number()) ||
               (name == "integer" && value.is_number_integer());
    }

    void checkObject(const Json& schema, const Json& value, const std::string& path)
    {
        const Json none = Json::object();
        const Json& properties = schema.contains("properties") ? schema["properties"] : none;
        if (schema.contains("required"))
            for (const Json& name : schema["required"])
                if (!value.contains(name.get<std::string>())) problem(path, "lacks " + name.dump());
        for (const auto& [name, member] : value.items())
            if (properties.contains(name))
                check(properties[name], member, path + '/' + name);
            else if (schema.contains("additionalProperties"))
                check(schema["additionalProperties"], member, path + '/' + name);
    }

    const Json& m_root;
};

} // namespace

std::vector<std::string> schemaProblems(const Json& schema, const Json& value)
{
    Checker checker(schema);
    checker.check(schema, value, "");
    return checker.problems;
}

} // namespace zonedraft::test
