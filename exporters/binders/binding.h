// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/expression/expression.h"
#include "engine/catalog/kind.h"
#include "exporters/graph/term.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace zonedraft {

/// `each: "rule, index in ingress"`: repeats what it stands on, with the item and its position as variables.
struct LoopRule {
    Name item, index; ///< `index` may be empty; it counts from 0
    ExpressionPtr list;
};

/// How a value of the exported code comes about. The forms are described in resources/bindings/README.md.
struct TermRule {
    enum class Form {
        Literal,
        Property,
        Expression,
        List,
        Object,
        Each,
        Entries,
        Self,
        Text,
        PhysicalName,
        Suffixed,
        NameTags,
        Arn,
        If,
        Data,
        Variable,
        Call,
        Concat,
        Word,
    };
    enum class Only { Anything, References, Plain };

    Form form = Form::Literal;
    Term literal;
    Name property;            ///< Property
    ExpressionPtr expression; ///< Expression; condition of If; node of PhysicalName; key of Entries; index of Data
    ExpressionPtr key;        ///< Data, Self: which of many
    ExpressionPtr when;       ///< false or unknown: absent
    std::string text;         ///< attribute (Property, Expression, Self), function, variable, data source
    std::string type;         ///< Self, Property, Expression: the resource type meant, when it is not the first one
    Only only = Only::Anything;
    std::optional<Term> omit;               ///< a value equal to this is left out
    std::size_t reserve = 0;                ///< PhysicalName: characters to leave for what follows
    std::shared_ptr<const NameRules> names; ///< PhysicalName: those of another kind; null = the component's own
    bool all = false;                       ///< Self: every resource of the type, as a list
    bool keepEmpty = false;                 ///< keep empty lists and maps
    bool required = false;                  ///< keep a value that is only the provider's default
    LoopRule loop;                          ///< Each, Entries
    std::vector<TermRule> items;            ///< List, Text, Call; value of Each and Entries; then and else of If
    std::vector<std::pair<std::string, TermRule>> entries; ///< Object
};

struct ArgumentRule {
    Name name;
    TermRule value;
    Name property; ///< of the kind: the first one that the value is made from; empty when none
};

struct BlockRule {
    std::string type;
    ExpressionPtr when;
    std::optional<LoopRule> loop;
    std::vector<ArgumentRule> arguments;
    std::vector<BlockRule> blocks;
    Name property;
    bool distinct = false; ///< a block equal to one before it is left out
};

/// One resource that an object becomes, or several when it has a loop.
struct ResourceRule {
    BlockRule body;       ///< its type is the resource's type
    ExpressionPtr name;   ///< what follows the object's own name; null = nothing
    ExpressionPtr region; ///< built in this region whatever the object's own is; null = there
    std::string file;     ///< empty = the binding's
    std::vector<TermRule> dependencies;
};

/// A variable or an output that an object brings along.
struct InterfaceRule {
    std::string name;
    std::string description;
    std::string type = "string";
    bool sensitive = false;
    ExpressionPtr when;
    TermRule value; ///< default of a variable (absent = none), value of an output
};

/// Something without which the target cannot say a component at all.
struct NeedRule {
    enum class Form {
        Set,  ///< a property, or an attribute that a pass gives, with content
        Link, ///< a link of a kind that starts at the component
    };
    Form form = Form::Set;
    Name name;          ///< the property, or the kind of the link
    ExpressionPtr when; ///< false or unknown: not needed
};

/// What a person has to do beside the code: what it must not hold, or cannot do.
struct HandWork {
    std::string text;
    ExpressionPtr when; ///< false or unknown: not needed
};

/// How one kind is expressed in one target.
struct KindBinding {
    Name kind;
    std::string file;            ///< concern: the file that its resources go to, without ending
    std::string address = "id";  ///< attribute by which other components' settings name it: an endpoint, a table's name
    std::string contents = "/*"; ///< what follows its ARN to mean all that lies in it
    int order = 100;             ///< place of its resources in that file; equal ones stand by id
    std::vector<NeedRule> needs;
    std::vector<ResourceRule> resources;
    std::vector<InterfaceRule> variables, outputs;
    std::vector<HandWork> byHand;
    /// What others mean by a word of it, where no attribute of the target says it: by `attribute: word` in a setting,
    /// by `id/word` in a policy.
    std::map<std::string, TermRule> means;
    std::map<Name, std::string> elsewhere;   ///< property → what carries it instead
    std::map<Name, std::string> notExported; ///< property → why it has no place in the target
    std::unordered_set<Name> consumed;       ///< names that the rules read
    std::string source;                      ///< the file it was read from
};

/// A data source that bindings refer to by "data.TYPE.NAME".
struct DataSourceRule {
    BlockRule body;
    std::string name;      ///< `*`: one for each value that it is asked for; `%1` in its arguments is that value
    bool regional = false; ///< one per region
};

/// All bindings of a target.
struct BindingSet {
    std::unordered_map<Name, KindBinding> kinds;
    std::map<std::string, DataSourceRule> dataSources; ///< by "data.TYPE.NAME"

    [[nodiscard]] const KindBinding* find(Name kind) const
    {
        const auto found = kinds.find(kind);
        return found == kinds.end() ? nullptr : &found->second;
    }
};

} // namespace zonedraft
