// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/fixes.h"

#include "engine/derive/mirror_plan.h"
#include "engine/rules/rule_texts.h"

#include <algorithm>
#include <set>

namespace zonedraft {
namespace {

using Target = std::variant<NodeId, LinkId>;

const Name kFacts("facts"), kSubjects("subjects"), kAnswer("answer"), kAdded("added"), kItem("item");

std::optional<Entity> selfOf(const Reader& reader, const Finding& finding)
{
    if (!finding.self) return std::nullopt;
    if (const NodeId* node = std::get_if<NodeId>(&*finding.self)) return reader.find(*node);
    const LinkIndex link = reader.design().find(std::get<LinkId>(*finding.self));
    return link == kNoIndex ? std::nullopt : std::optional(Reader::linkEntity(link));
}

std::vector<Result> items(const Result& result)
{
    if (!result.known()) return {};
    if (const auto* list = result.list()) return *list;
    if (const Value* value = result.value(); value && value->isList()) {
        std::vector<Result> out;
        for (const Value& item : *value->asList()) out.emplace_back(item);
        return out;
    }
    return {result};
}

/// References are written as ids in a design.
Value asWritten(const Value& value)
{
    if (const auto node = value.asReference()) return Value(node->str());
    if (const ValueList* list = value.asList()) {
        ValueList out;
        for (const Value& item : *list) out.push_back(asWritten(item));
        return Value(std::move(out));
    }
    if (const ValueMap* map = value.asMap()) {
        ValueMap out;
        for (const auto& [key, item] : *map)
            if (item.isSet()) out.emplace_back(key, asWritten(item));
        return Value(std::move(out));
    }
    return value;
}

std::vector<Result> subjectResults(const Reader& reader, const Finding& finding)
{
    std::vector<Result> out;
    for (const Subject& subject : finding.subjects) {
        if (const NodeId* node = std::get_if<NodeId>(&subject)) {
            if (const auto entity = reader.find(*node)) out.emplace_back(*entity);
        } else if (const LinkIndex link = reader.design().find(std::get<LinkId>(subject)); link != kNoIndex) {
            out.emplace_back(Reader::linkEntity(link));
        }
    }
    return out;
}

/// Works out the changes of one fix; knows what the steps so far have added.
class FixRun {
public:
    FixRun(const Design& design, const Reader& reader, const Finding& finding, const FixSpec& spec,
           const FixAnswers& answers, const Layer& layer)
        : m_design(design), m_reader(reader), m_spec(spec), m_layer(layer), m_self(selfOf(reader, finding))
    {
        ValueMap given;
        for (const FixQuestion& question : spec.questions) {
            const auto found = answers.find(question.id);
            given.emplace_back(question.id, found == answers.end() ? question.defaultAnswer : found->second);
        }
        m_variables = {{kFacts, Result(Value(finding.facts))},
                       {kSubjects, Result(subjectResults(reader, finding))},
                       {kAnswer, Result(Value(std::move(given)))},
                       {kAdded, Result(Value(ValueMap{}))},
                       {kItem, Result()}};
        for (const Subject& subject : finding.self ? std::vector<Subject>{*finding.self} : finding.subjects)
            if (const NodeId* node = std::get_if<NodeId>(&subject); node && !m_about) m_about = node->owner();
    }

    bool offered() const { return !m_spec.when || evaluate(*m_spec.when).truth() == true; }
    Message label() const { return m_spec.label->message(kRuleContext, m_reader, m_self, m_variables); }

    std::expected<Change, Error> run()
    {
        for (const FixStep& step : m_spec.steps) {
            if (!step.each) {
                runStep(step);
                continue;
            }
            for (const Result& item : items(evaluate(*step.each))) {
                m_variables.back().second = item;
                runStep(step);
            }
            m_variables.back().second = Result();
        }
        if (m_error) return std::unexpected(*m_error);
        if (m_changes.empty())
            return std::unexpected(
                makeError(ErrorCode::Conflict, ZD_NOOP("engine", "This fix has nothing to change here.")));
        if (m_changes.size() == 1) return std::move(m_changes.front());
        return Change(Sequence{std::move(m_changes)});
    }

private:
    Result evaluate(const Expression& expression) const
    {
        return m_self ? expression.evaluate(m_reader, *m_self, m_variables)
                      : expression.evaluate(m_reader, m_variables);
    }
    Value value(const ExpressionPtr& expression) const
    {
        return expression ? asWritten(evaluate(*expression).toValue(m_reader)) : Value();
    }
    void fail(ErrorCode code, Translatable text, std::vector<std::string> arguments = {})
    {
        if (!m_error) m_error = makeError(code, text, std::move(arguments));
    }

    std::optional<Target> target(const Result& result) const
    {
        if (const Entity* entity = result.entity()) {
            if (entity->type == Entity::Type::Link) return m_reader.design().link(entity->index).id;
            return m_reader.design().node(entity->index).id;
        }
        const Value* value = result.value();
        if (!value) return std::nullopt;
        if (const auto node = value->asReference()) return *node;
        if (const std::string* text = value->asText())
            if (const auto node = NodeId::parse(*text)) return *node;
        return std::nullopt;
    }

    /// What a step works on: `on`, else self.
    std::vector<Target> targets(const FixStep& step)
    {
        std::vector<Target> out;
        if (!step.on) {
            if (m_self) out.push_back(*target(Result(*m_self)));
            return out;
        }
        for (const Result& item : items(evaluate(*step.on)))
            if (const auto found = target(item)) out.push_back(*found);
        return out;
    }

    std::optional<NodeId> node(const ExpressionPtr& expression)
    {
        if (!expression) return std::nullopt;
        const auto found = target(evaluate(*expression));
        return found && std::holds_alternative<NodeId>(*found) ? std::optional(std::get<NodeId>(*found)) : std::nullopt;
    }

    void runStep(const FixStep& step)
    {
        if (m_error || (step.when && evaluate(*step.when).truth() != true)) return;
        switch (step.action) {
        case FixStep::Action::Set: return set(step);
        case FixStep::Action::Add: return add(step);
        case FixStep::Action::Connect: return connect(step);
        case FixStep::Action::Place: return place(step);
        case FixStep::Action::Remove: return remove(step);
        case FixStep::Action::SetEntry: return setEntry(step);
        case FixStep::Action::Attest: return setEntry(Section::Attestations, step.name, Value(true));
        }
    }

    void set(const FixStep& step)
    {
        const Value wanted = value(step.value);
        if (!wanted.isSet() && step.value->text() != "unset")
            return fail(ErrorCode::BadInput, ZD_NOOP("engine", "The new value of '%1' is not known."),
                        {step.name.str()});
        if (step.key) return setKey(step, wanted);
        for (const Target& each : targets(step)) std::visit([&](auto id) { setOn(id, step.name, wanted); }, each);
    }

    /// One entry of a property that is a map; a value that is not set removes the entry.
    void setKey(const FixStep& step, const Value& wanted)
    {
        const Value key = value(step.key);
        if (!key.asText())
            return fail(ErrorCode::BadInput, ZD_NOOP("engine", "The new value of '%1' is not known."),
                        {step.name.str()});
        for (const Target& each : targets(step)) {
            const NodeId* id = std::get_if<NodeId>(&each);
            const NodeIndex node = id ? m_reader.findNode(*id) : kNoIndex;
            if (node == kNoIndex) continue;
            const auto [map, first] = m_maps.try_emplace({*id, step.name}, m_reader.value(node, step.name));
            if (map->second.isSet() && !map->second.isMap())
                return fail(ErrorCode::Conflict, ZD_NOOP("engine", "'%1' is no map."), {step.name.str()});
            map->second = asWritten(map->second.with(Name(*key.asText()), wanted));
            setOn(*id, step.name, map->second);
        }
    }

    void setOn(NodeId id, Name property, const Value& wanted)
    {
        if (id.derived()) {
            const NodeId owner = id.owner();
            const std::string role = id.str().substr(owner.str().size() + 1);
            m_changes.emplace_back(SetOverride{owner, role, property, wanted});
            return;
        }
        if (const Node* present = m_design.find(id); present && !m_layer) {
            const auto found = present->properties.find(property);
            if ((found == present->properties.end() ? Value() : found->second) == wanted) return;
        }
        m_changes.emplace_back(SetProperty{id, property, wanted, m_layer});
    }

    void setOn(LinkId id, Name property, const Value& wanted)
    {
        m_changes.emplace_back(SetLinkProperty{id, property, wanted, m_layer});
    }

    void setEntry(const FixStep& step)
    {
        const Value wanted = value(step.value);
        if (!step.key) return setEntry(step.section, step.name, wanted);
        const Value key = value(step.key);
        if (!key.asText() || !wanted.isSet())
            return fail(ErrorCode::BadInput, ZD_NOOP("engine", "The new value of '%1' is not known."),
                        {step.name.str()});
        const Value& present = m_design.entry(step.section, step.name);
        if (present.isSet() && !present.isMap())
            return fail(ErrorCode::Conflict, ZD_NOOP("engine", "'%1' is no map."), {step.name.str()});
        setEntry(step.section, step.name, present.with(Name(*key.asText()), wanted));
    }

    void setEntry(Section section, Name key, const Value& wanted)
    {
        if (!wanted.isSet())
            return fail(ErrorCode::BadInput, ZD_NOOP("engine", "The new value of '%1' is not known."), {key.str()});
        if (m_design.entry(section, key) == wanted) return;
        m_changes.emplace_back(SetEntry{section, key, wanted});
    }

    /// Fills in what a step says about tier and zones.
    void fillPlacement(const FixStep& step, Placement& placement)
    {
        if (const Value tier = value(step.tier); tier.asText()) placement.tier = Name(*tier.asText());
        const Value zones = value(step.zones);
        if (const double* count = zones.asNumber()) {
            placement.zoneCount = static_cast<int>(std::clamp(*count, 0.0, 26.0));
            placement.zones.clear();
            placement.subnets.clear();
        } else if (const ValueList* list = zones.asList()) {
            placement.zoneCount = 0;
            placement.zones.clear();
            placement.subnets.clear();
            for (const Value& zone : *list)
                if (zone.asNumber())
                    placement.zones.push_back(static_cast<int>(std::clamp(*zone.asNumber(), 1.0, 26.0)));
            std::sort(placement.zones.begin(), placement.zones.end());
        }
    }

    template <class Free>
    auto freeId(const std::string& base, Free free)
    {
        auto id = free(base);
        for (int number = 2; m_taken.contains(id.str()); ++number) id = free(base + '-' + std::to_string(number));
        m_taken.insert(id.str());
        return id;
    }

    void add(const FixStep& step)
    {
        const std::string wish = step.id->render(m_reader, m_self, m_variables);
        const NodeId id = freeId(idTextFrom(wish), [&](const std::string& base) { return m_design.freeNodeId(base); });
        Node added{.id = id, .kind = step.name};
        if (step.label) added.label = step.label->render(m_reader, m_self, m_variables);
        if (step.parent) {
            added.parent = node(step.parent);
            if (!added.parent)
                return fail(ErrorCode::NotFound,
                            ZD_NOOP("engine", "There is nothing on the diagram to put the new %1 into."), {wish});
        }
        fillPlacement(step, added.placement);
        for (const auto& [name, expression] : step.properties)
            if (Value given = value(expression); given.isSet()) added.properties.emplace(name, std::move(given));
        remember(Name(step.addedAs->render(m_reader, m_self, m_variables)), id);
        const std::optional<NodeId> parent = added.parent;
        m_changes.emplace_back(AddNode{std::move(added)});
        if (parent) leaveOutOfMirrors(id, *parent);
    }

    /// What serves a component that a mirroring region does not have, it does not have either.
    void leaveOutOfMirrors(NodeId added, NodeId parent)
    {
        static const Name without("mirror_without"), mirror("mirror");
        if (!m_about || !m_design.find(*m_about)) return;
        for (const auto& [region, node] : m_design.nodes()) {
            if (!asksToMirror(node)) continue;
            const auto original = node.properties.find(mirror);
            const Value& name = original->second;
            const auto id = name.asText() ? NodeId::parse(*name.asText()) : name.asReference();
            const bool inside = id && (parent == *id || m_design.standsIn(parent, *id));
            if (!inside || !m_design.standsIn(*m_about, *id) ||
                m_reader.findNode(region.child(m_about->str())) != kNoIndex)
                continue;
            const auto known = m_leftOut.try_emplace(region, ValueList{}).first;
            if (known->second.empty())
                if (const auto set = node.properties.find(without);
                    set != node.properties.end() && set->second.asList())
                    known->second = *set->second.asList();
            known->second.emplace_back(added.str()); // as a file has it
            m_changes.emplace_back(SetProperty{region, without, Value(known->second), {}});
        }
    }

    void remember(Name key, NodeId id)
    {
        Result& added = m_variables[3].second;
        added = Result(added.toValue(m_reader).with(key, Value(id)));
    }

    void connect(const FixStep& step)
    {
        const auto from = node(step.from), to = node(step.to);
        if (!from || !to)
            return fail(ErrorCode::NotFound, ZD_NOOP("engine", "There is nothing on the diagram to connect."));
        const LinkId id = freeId(idTextFrom(from->str() + "-to-" + to->str()),
                                 [&](const std::string& base) { return m_design.freeLinkId(base); });
        Link link{.id = id, .from = *from, .to = *to, .kind = step.name};
        for (const auto& [name, expression] : step.properties)
            if (Value given = value(expression); given.isSet()) link.properties.emplace(name, std::move(given));
        m_changes.emplace_back(AddLink{std::move(link)});
    }

    void place(const FixStep& step)
    {
        for (const Target& each : targets(step)) {
            const NodeId* id = std::get_if<NodeId>(&each);
            const Node* present = id ? m_design.find(*id) : nullptr;
            if (!present) return fail(ErrorCode::NotFound, ZD_NOOP("engine", "Only what is drawn can be moved."));
            Placement placement = present->placement;
            fillPlacement(step, placement);
            const auto parent = step.parent ? node(step.parent) : present->parent;
            if (parent == present->parent && placement == present->placement) continue;
            m_changes.emplace_back(MoveNode{*id, parent, std::move(placement)});
        }
    }

    void remove(const FixStep& step)
    {
        for (const Target& each : targets(step)) {
            if (const LinkId* link = std::get_if<LinkId>(&each))
                m_changes.emplace_back(RemoveLink{*link});
            else if (const NodeId id = std::get<NodeId>(each); !id.derived())
                m_changes.emplace_back(RemoveNode{id});
            else
                return fail(ErrorCode::Conflict, ZD_NOOP("engine", "What is derived cannot be removed by itself."));
        }
    }

    const Design& m_design;
    const Reader& m_reader;
    const FixSpec& m_spec;
    const Layer& m_layer;
    std::optional<Entity> m_self;
    std::vector<std::pair<Name, Result>> m_variables;
    std::vector<Change> m_changes;
    std::optional<NodeId> m_about;         ///< the drawn component that the finding is about
    std::map<NodeId, ValueList> m_leftOut; ///< mirroring region → what it does without, as earlier steps left it
    std::set<std::string> m_taken;
    std::map<std::pair<NodeId, Name>, Value> m_maps; ///< as earlier steps left them
    std::optional<Error> m_error;
};

bool isOpen(const std::vector<FixQuestion>& questions, const FixAnswers& answers)
{
    return std::any_of(questions.begin(), questions.end(), [&](const FixQuestion& question) {
        return !question.defaultAnswer.isSet() && !answers.contains(question.id);
    });
}

} // namespace

bool Fix::open(const FixAnswers& answers) const
{
    return isOpen(questions, answers);
}

std::vector<Fix> fixesFor(const Reader& reader, const RuleSet& rules, const Finding& finding)
{
    std::vector<Fix> out;
    const Rule* rule = rules.find(finding.rule);
    if (!rule || finding.state == FindingState::Failed) return out;
    const Design none;
    for (std::size_t at = 0; at < rule->fixes.size(); ++at) {
        const FixRun run(none, reader, finding, rule->fixes[at], {}, {});
        if (run.offered()) out.push_back({at, run.label(), rule->fixes[at].questions});
    }
    return out;
}

std::expected<Change, Error> fixChange(const Design& design, const Reader& reader, const RuleSet& rules,
                                       const Finding& finding, std::size_t alternative, const FixAnswers& answers,
                                       const Layer& layer)
{
    const auto refuse = [&](ErrorCode code, Translatable text) {
        Error error = makeError(code, text, {finding.rule.str()});
        error.subject = finding.key();
        return std::unexpected(std::move(error));
    };
    const Rule* rule = rules.find(finding.rule);
    if (!rule || alternative >= rule->fixes.size())
        return refuse(ErrorCode::NotFound, ZD_NOOP("engine", "The rule %1 has no such fix."));
    const FixSpec& spec = rule->fixes[alternative];
    if (isOpen(spec.questions, answers))
        return refuse(ErrorCode::BadInput, ZD_NOOP("engine", "The fix of %1 asks questions that have no answer yet."));
    if (finding.self && !selfOf(reader, finding))
        return refuse(ErrorCode::NotFound, ZD_NOOP("engine", "What %1 speaks about is not on the diagram any more."));
    FixRun run(design, reader, finding, spec, answers, layer);
    if (!run.offered()) return refuse(ErrorCode::NotFound, ZD_NOOP("engine", "This fix of %1 does not apply here."));
    return run.run();
}

} // namespace zonedraft
