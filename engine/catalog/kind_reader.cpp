// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/kind_reader.h"

#include "engine/base/pattern.h"
#include "engine/base/suggestion.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/property_reader.h"

#include <algorithm>

namespace zonedraft {
namespace {

constexpr std::string_view kTraits[] = {"compute",
                                        "container_platform",
                                        "database",
                                        "cache",
                                        "object_store",
                                        "file_store",
                                        "queue",
                                        "topic",
                                        "stream",
                                        "cdn",
                                        "load_balancer",
                                        "dns",
                                        "entry",
                                        "network",
                                        "security",
                                        "identity",
                                        "secret",
                                        "key",
                                        "certificate",
                                        "firewall",
                                        "logs",
                                        "metrics",
                                        "governance",
                                        "one_per_region",
                                        "external",
                                        "actor",
                                        "stateful",
                                        "stateless",
                                        "zonal",
                                        "regional",
                                        "global",
                                        "in_vpc",
                                        "scalable",
                                        "taggable",
                                        "logs_to_cloudwatch",
                                        "has_security_group",
                                        "has_role",
                                        "pod",
                                        "data_store"};

constexpr std::string_view kCategories[] = {"network",          "compute",  "containers",  "database",
                                            "storage",          "security", "integration", "observability",
                                            "machine_learning", "external", "governance"};

template <std::size_t N>
bool isOneOf(const std::string_view (&words)[N], std::string_view word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

template <std::size_t N>
std::vector<std::string> listed(const std::string_view (&words)[N])
{
    return {std::begin(words), std::end(words)};
}

bool isKindName(std::string_view text)
{
    const auto part = [](std::string_view word) {
        return !word.empty() && word.front() >= 'a' && word.front() <= 'z' &&
               std::all_of(word.begin(), word.end(),
                           [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    };
    const auto dot = text.find('.');
    return text.size() <= 64 && dot != std::string_view::npos && part(text.substr(0, dot)) &&
           part(text.substr(dot + 1));
}

} // namespace

bool isKnownTrait(std::string_view trait)
{
    return isOneOf(kTraits, trait);
}
bool isKnownCategory(std::string_view category)
{
    return isOneOf(kCategories, category);
}

void KindReader::read(YamlNode root, Kind& kind)
{
    const YamlFields fields(root, m_error);
    if (m_error.failed()) return;
    fields.only({"schema", "kind", "name", "category", "summary", "keywords", "traits", "drawn", "container", "parents",
                 "placement", "card", "properties", "links", "costs", "availability", "failure_domain", "names",
                 "outputs"});
    if (const auto schema = fields.required("schema"); schema && schema->asNumber() != 1)
        m_error.report(schema->position(), ZD_NOOP("engine", "This version reads catalog files of schema 1."));
    const std::string name = fields.requiredText("kind");
    if (!isKindName(name) && !m_error.failed())
        m_error.report(
            fields.find("kind")->position(),
            ZD_NOOP("engine", "A kind is named like aws.ecs_service: a provider, a dot, small letters and _."));
    kind.name = Name(name);
    kind.label = fields.requiredText("name");
    kind.summary = fields.requiredText("summary");
    kind.category = Name(fields.requiredText("category"));
    if (!isKnownCategory(kind.category.str()) && !m_error.failed())
        m_error.report(fields.find("category")->position(), ZD_NOOP("engine", "There is no category '%1'%2"),
                       {kind.category.str(), didYouMean(kind.category.str(), listed(kCategories))});
    kind.keywords = fields.texts("keywords");
    kind.traits = fields.names("traits");
    if (const auto traits = fields.find("traits"))
        for (const YamlNode trait : traits->items())
            if (!isKnownTrait(trait.text()))
                m_error.report(trait.position(), ZD_NOOP("engine", "There is no trait '%1'%2"),
                               {std::string(trait.text()), didYouMean(trait.text(), listed(kTraits))});
    const auto dot = name.find('.');
    if (dot != std::string::npos) kind.icon = "icons/" + name.substr(0, dot) + "/" + name.substr(dot + 1) + ".svg";
    kind.drawn = fields.flag("drawn", true);
    kind.container = fields.flag("container", false);
    readPlace(fields, kind);
    if (const auto properties = fields.find("properties"))
        kind.properties = PropertyReader(m_error).readAll(*properties);
    for (std::size_t i = 0; i < kind.properties.size(); ++i)
        kind.slots.emplace(kind.properties[i].name, static_cast<Slot>(i));
    readLinks(fields, kind);
    readCosts(fields, kind);
    readServiceLevel(fields, kind);
    constexpr FailureDomain kDomains[] = {FailureDomain::Region, FailureDomain::Host, FailureDomain::Zone,
                                          FailureDomain::Global};
    kind.failureDomain = kDomains[choice(fields, "failure_domain", {"region", "host", "zone", "global"})];
    readNames(fields, kind);
}

std::size_t KindReader::choice(const YamlFields& fields, std::string_view key,
                               std::initializer_list<std::string_view> words)
{
    const auto node = fields.find(key);
    if (!node) return 0;
    const auto* const found = std::find(words.begin(), words.end(), node->text());
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    std::string all;
    for (const std::string_view word : words) all += (all.empty() ? "" : ", ") + std::string(word);
    m_error.report(node->position(), ZD_NOOP("engine", "The field '%1' is one of %2."), {std::string(key), all});
    return 0;
}

void KindReader::readPlace(const YamlFields& fields, Kind& kind)
{
    kind.parents = fields.names("parents");
    const auto place = fields.find("placement");
    if (!place) return;
    const YamlFields inner(*place, m_error);
    inner.only({"tiers", "zones"});
    kind.tierKinds = inner.names("tiers");
    constexpr ZonePlacement kPlacements[] = {ZonePlacement::None, ZonePlacement::One, ZonePlacement::Spread};
    kind.zonePlacement = kPlacements[choice(inner, "zones", {"none", "one", "spread"})];
    if (const auto tiers = inner.find("tiers"))
        for (const YamlNode tier : tiers->items())
            if (tier.text() != "public" && tier.text() != "private" && tier.text() != "isolated")
                m_error.report(tier.position(), ZD_NOOP("engine", "A tier is public, private or isolated, not '%1'."),
                               {std::string(tier.text())});
}

void KindReader::readLinks(const YamlFields& fields, Kind& kind)
{
    const auto links = fields.find("links");
    if (!links || links->isNull()) return;
    const YamlFields inner(*links, m_error);
    inner.only({"accepts", "offers"});
    if (const auto accepts = inner.find("accepts"))
        for (const YamlNode item : accepts->items()) kind.accepts.push_back(readLink(item, "from", kind, true));
    if (const auto offers = inner.find("offers"))
        for (const YamlNode item : offers->items()) kind.offers.push_back(readLink(item, "to", kind, false));
}

LinkSpec KindReader::readLink(YamlNode node, std::string_view peers, const Kind& kind, bool accepts)
{
    const YamlFields fields(node, m_error);
    fields.only({peers, "kind", "port", "protocol", "label"});
    LinkSpec link;
    link.peers = fields.names(peers);
    constexpr std::string_view kLinkKinds[] = {"traffic", "data", "replication", "event", "dependency"};
    link.kind = Name(kLinkKinds[choice(fields, "kind", {"traffic", "data", "replication", "event", "dependency"})]);
    link.protocol = fields.text("protocol");
    link.label = fields.text("label");
    const auto port = fields.find("port");
    if (!port) return link;
    if (port->isNumber()) {
        link.port = Value(*port->asNumber());
        return link;
    }
    link.portProperty = Name(fields.text("port"));
    std::vector<std::string> names;
    for (const PropertySpec& spec : kind.properties) names.push_back(spec.name.str());
    if (accepts && !kind.slot(link.portProperty)) // of an offer, the port is the other side's
        m_error.report(port->position(), ZD_NOOP("engine", "There is no '%1' in %2%3"),
                       {link.portProperty.str(), kind.name.str(), didYouMean(link.portProperty.str(), names)});
    return link;
}

void KindReader::readCosts(const YamlFields& fields, Kind& kind)
{
    const auto costs = fields.find("costs");
    if (!costs) return;
    if (!costs->isList())
        m_error.report(costs->position(), ZD_NOOP("engine", "The field '%1' needs a list, but this is %2."),
                       {"costs", std::string(costs->typeName())});
    for (const YamlNode item : costs->items()) {
        kind.costs.push_back(readCost(item));
        const CostSpec& line = kind.costs.back();
        if (std::count_if(kind.costs.begin(), kind.costs.end(),
                          [&](const CostSpec& one) { return one.id == line.id; }) > 1)
            m_error.report(item.position(), ZD_NOOP("engine", "The cost line '%1' stands here twice; rename one."),
                           {line.id.str()});
    }
}

CostSpec KindReader::readCost(YamlNode node)
{
    const YamlFields fields(node, m_error);
    fields.only({"id", "label", "price", "price_key", "unit", "quantity", "meter", "when"});
    CostSpec line;
    line.id = Name(fields.requiredText("id"));
    line.label = fields.requiredText("label");
    line.price = Name(fields.text("price"));
    line.unit = fields.requiredText("unit");
    line.quantityText = fields.text("quantity");
    line.meter = Name(fields.text("meter"));
    if (fields.find("price").has_value() == fields.find("price_key").has_value())
        m_error.report(node.position(), ZD_NOOP("engine", "A cost line has either 'price' or 'price_key'."));
    if (fields.find("quantity").has_value() == fields.find("meter").has_value())
        m_error.report(node.position(), ZD_NOOP("engine", "A cost line has either 'quantity' or 'meter'."));
    return line;
}

std::optional<double> KindReader::fraction(const YamlFields& fields, std::string_view key)
{
    const auto node = fields.find(key);
    if (!node) return std::nullopt;
    const auto number = node->asNumber();
    if (!number || *number < 0 || *number > 1)
        m_error.report(node->position(),
                       ZD_NOOP("engine", "The field '%1' needs a fraction from 0 to 1, such as 0.999."),
                       {std::string(key)});
    return number;
}

void KindReader::readServiceLevel(const YamlFields& fields, Kind& kind)
{
    const auto level = fields.find("availability");
    if (!level || level->isNull()) return;
    const YamlFields inner(*level, m_error);
    inner.only({"single_zone", "multi_zone", "basis", "source", "checked"});
    kind.serviceLevel.singleZone = fraction(inner, "single_zone");
    kind.serviceLevel.multiZone = fraction(inner, "multi_zone");
    kind.serviceLevel.basis = inner.requiredText("basis");
    kind.serviceLevel.source = inner.requiredText("source");
    kind.serviceLevel.checked = inner.text("checked");
}

void KindReader::readNames(const YamlFields& fields, Kind& kind)
{
    const auto names = fields.find("names");
    if (!names || names->isNull()) return;
    const YamlFields inner(*names, m_error);
    inner.only({"pattern", "max_length", "case", "separator"});
    kind.names.pattern = inner.text("pattern");
    if (!kind.names.pattern.empty())
        if (auto pattern = Pattern::parse(kind.names.pattern); !pattern)
            m_error.reportInside(*inner.find("pattern"), std::move(pattern.error()));
    if (const auto length = inner.find("max_length")) {
        const auto number = length->asNumber();
        if (!number || *number < 1 || *number > 4096)
            m_error.report(length->position(), ZD_NOOP("engine", "This must be from %1 to %2, not %3."),
                           {"1", "4096", std::string(length->text())});
        else
            kind.names.maximumLength = static_cast<std::size_t>(*number);
    }
    kind.names.lowerCase = choice(inner, "case", {"any", "lower"}) == 1;
    if (inner.find("separator")) kind.names.separator = inner.text("separator");
}

void KindReader::checkKinds(std::optional<YamlNode> list, const Catalog& catalog, bool orBoard)
{
    if (!list) return;
    for (const YamlNode item : list->items()) {
        if ((orBoard && item.text() == "board") || !catalog.matching(Name(item.text())).empty()) continue;
        // A trait that no kind has yet is still a word of the language.
        if (item.text().starts_with("trait:") && isKnownTrait(item.text().substr(6))) continue;
        m_error.report(item.position(), ZD_NOOP("engine", "There is no kind '%1'%2"),
                       {std::string(item.text()), didYouMean(item.text(), catalog.kindNames())});
    }
}

ExpressionPtr KindReader::expression(YamlNode parent, std::string_view key, const ExpressionContext& context)
{
    const auto node = parent.find(key);
    if (!node || m_error.failed()) return nullptr;
    auto parsed = Expression::parse(node->text(), context);
    if (parsed) return std::move(*parsed);
    m_error.reportInside(*node, std::move(parsed.error()));
    return nullptr;
}

void KindReader::connectCosts(YamlNode root, Kind& kind, const ExpressionContext& context)
{
    const auto costs = root.find("costs");
    if (!costs) return;
    std::size_t i = 0;
    for (const YamlNode item : costs->items()) {
        CostSpec& line = kind.costs[i++];
        ExpressionContext own = context;
        own.expects = Expects::Text;
        line.priceKey = expression(item, "price_key", own);
        own.expects = Expects::Truth;
        line.when = expression(item, "when", own);
        own.expects = Expects::Number;
        own.priceUnit = line.unit;
        line.quantity = expression(item, "quantity", own);
    }
}

void KindReader::connect(YamlNode root, Kind& kind, const Catalog& catalog)
{
    if (m_error.failed()) return;
    checkKinds(root.find("parents"), catalog, true);
    if (const auto links = root.find("links")) {
        for (const auto& [side, peers] : {std::pair{"accepts", "from"}, std::pair{"offers", "to"}})
            if (const auto list = links->find(side))
                for (const YamlNode item : list->items()) checkKinds(item.find(peers), catalog, false);
    }
    ExpressionContext context;
    context.self = {&kind};
    context.catalog = &catalog;
    if (const auto properties = root.find("properties"))
        PropertyReader(m_error).readExpressions(*properties, kind.properties, context);
    connectCosts(root, kind, context);
    const auto card = root.find("card");
    if (!card || m_error.failed()) return;
    auto parsed = TextTemplate::parse(card->text(), context);
    if (parsed)
        kind.card = std::move(*parsed);
    else
        m_error.reportInside(*card, std::move(parsed.error()));
}

} // namespace zonedraft
