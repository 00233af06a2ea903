// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/catalog/expression/fake_scope.h"

#include <gtest/gtest.h>
#include <random>

namespace zonedraft {
namespace {

/// A VPC with a service and a table; the service speaks to the table.
class ExpressionTest : public testing::Test {
protected:
    ExpressionTest()
    {
        using enum PropertyType;
        PropertySpec mode = FakeScope::spec("nat_mode", Enum);
        mode.values = {Value("none"), Value("single"), Value("per_zone")};
        PropertySpec tier = FakeScope::spec("", Record);
        tier.fields = {FakeScope::spec("name", Text), FakeScope::spec("cidrs", List)};
        tier.fields[1].fields = {FakeScope::spec("", Text)};
        PropertySpec tiers = FakeScope::spec("tiers", List);
        tiers.fields = {tier};
        vpc = &scope.addKind("aws.vpc", {FakeScope::spec("cidr", Text), FakeScope::spec("zones", Integer), mode, tiers},
                             {"network", "regional"});
        service =
            &scope.addKind("aws.ecs_service",
                           {FakeScope::spec("cpu", Integer, "CPU units"), FakeScope::spec("memory", Integer, "MiB"),
                            FakeScope::spec("average_count", Number), FakeScope::spec("public", Bool),
                            FakeScope::spec("timeout", Integer, "s"), FakeScope::spec("storage", Number, "GB"),
                            FakeScope::spec("environment", Map), FakeScope::spec("table", Ref),
                            FakeScope::spec("image", Text), FakeScope::spec("vpc", Ref)},
                           {"compute", "zonal"});
        table =
            &scope.addKind("aws.dynamodb_table",
                           {FakeScope::spec("storage", Number, "GB"), FakeScope::spec("stream", Bool)}, {"database"});
        const auto tierValue = [](const char* name) { return Value(ValueMap{{Name("name"), Value(name)}}); };
        main = scope.add("main", *vpc,
                         {{"cidr", Value("10.0.0.0/16")},
                          {"zones", Value(3)},
                          {"nat_mode", Value("single")},
                          {"tiers", Value(ValueList{tierValue("public"), tierValue("data")})}});
        api = scope.add("api", *service,
                        {{"cpu", Value(1024)},
                         {"memory", Value(2048)},
                         {"average_count", Value(4)},
                         {"public", Value(true)},
                         {"timeout", Value(90)},
                         {"image", Value("nginx:1.27")},
                         {"environment", Value(ValueMap{{Name("MODE"), Value("fast")}})},
                         {"table", Value(*NodeId::parse("data"))}},
                        main.index);
        data = scope.add("data", *table, {{"storage", Value(12)}, {"stream", Value(false)}});
        group = scope.add("api/security-group", *table, {{"storage", Value(1)}});
        scope.connections.push_back({api.index, data.index, {{"port", Value(443)}, {"hard", Value(true)}}});
        scope.documents = {{"requirement.min_zones", Value(2)},
                           {"project.environment", Value("prod")},
                           {"attestation.restore_tested", Value(ValueMap{{Name("by"), Value("ops")}})},
                           {"attestation.refused", Value(false)}};
        context.self = {service};
    }

    std::string run(std::string_view text, std::optional<Entity> self = {})
    {
        auto parsed = Expression::parse(text, context);
        if (!parsed) return "error " + std::to_string(parsed.error().position.column) + ": " + parsed.error().english();
        const Result result = (*parsed)->evaluate(scope, self.value_or(api));
        if (!result.known()) return "unknown";
        if (const std::string* plain = result.value() ? result.value()->asText() : nullptr) return *plain;
        return result.toValue(scope).display();
    }
    void expect(std::initializer_list<std::pair<const char*, const char*>> cases)
    {
        for (const auto& [text, wanted] : cases) EXPECT_EQ(run(text), wanted) << text;
    }

    FakeScope scope;
    Kind *vpc = nullptr, *service = nullptr, *table = nullptr;
    Entity main, api, data, group;
    ExpressionContext context;
};

TEST_F(ExpressionTest, Arithmetic)
{
    expect({{"1 + 2 * 3", "7"},
            {"(1 + 2) * 3", "9"},
            {"10 - 4 - 3", "3"},
            {"-2 * -3", "6"},
            {"7 % 4", "3"},
            {"8 / 4 / 2", "1"},
            {"1e3 + 0.5", "1000.5"},
            {"1 / 0", "unknown"},
            {"5 % 0", "unknown"},
            {"1e308 * 10", "unknown"},
            {"2 + unset", "unknown"},
            {"cpu / 1024 * average_count", "4"},
            {"cpu / 1024 * average_count * hours_per_month", "2920"},
            {"max(1, 2, 3) + min(4, 5)", "7"},
            {"max([1, 7, 3])", "7"},
            {"ceil(1.2) + floor(1.8) + round(2.5) + abs(-1)", "7"},
            {"round(1.2345, 2)", "1.23"},
            {"max(1, unset)", "unknown"}});
}

TEST_F(ExpressionTest, TruthTablesAreKleene)
{
    expect({{"true and unset", "unknown"},
            {"false and unset", "false"},
            {"unset and false", "false"},
            {"true or unset", "true"},
            {"unset or true", "true"},
            {"false or unset", "unknown"},
            {"not unset", "unknown"},
            {"not true", "false"},
            {"unset or unset or true", "true"},
            {"if(unset, 1, 2)", "unknown"},
            {"if(true, 1, unset)", "1"},
            {"if(false, 1, unset)", "unknown"},
            {"storage > 5", "unknown"},
            {"storage = 5", "unknown"},
            {"storage != 5", "unknown"},
            {"storage ?? 7", "7"},
            {"(storage ?? 7) > 5", "true"},
            {"storage ?? 7 > 5", "true"},
            {"coalesce(storage, unset, 3)", "3"},
            {"is_set(storage)", "false"},
            {"is_set(cpu)", "true"},
            {"is_default(cpu)", "false"},
            {"is_default(storage)", "true"}});
}

TEST_F(ExpressionTest, AggregatesKnowUnknownElements)
{
    expect({{"any(x in [1, unset, 3]: x > 2)", "true"},
            {"any(x in [1, unset]: x > 2)", "unknown"},
            {"any(x in []: x > 2)", "false"},
            {"all(x in [3, unset]: x > 2)", "unknown"},
            {"all(x in [1, unset]: x > 2)", "false"},
            {"all(x in []: x > 2)", "true"},
            {"count(x in [1, 5, 9]: x > 2)", "2"},
            {"count(x in [1, unset]: x > 2)", "unknown"},
            {"count(x in [1, unset]: x ?? 0 > 2)", "0"},
            {"sum(x in [1, 2]: x * 10)", "30"},
            {"sum(x in [1, unset]: x)", "unknown"},
            {"sum(x in []: x)", "0"},
            {"max_of(x in [1, 9, 4]: x)", "9"},
            {"min_of(x in []: x)", "unknown"},
            {"collect(x in [1, 2]: x + 1)", "[2, 3]"},
            {"filter(x in [1, 2, 3]: x != 2)", "[1, 3]"},
            {"filter(x in [1, unset]: x > 0)", "unknown"},
            {"any(x in unset: x)", "unknown"},
            {"any(x in [1, 2]: any(y in [2, 3]: x = y))", "true"},
            {"sum([1, 2, 3])", "6"},
            {"any([false, true, unset])", "true"},
            {"count([1, 2])", "2"}});
}

TEST_F(ExpressionTest, TextsListsAndMaps)
{
    expect({{"'a' + \"b\" + 3", "ab3"},
            {"'x' + unset", "unknown"},
            {"starts_with(image, 'nginx') and ends_with(image, '1.27')", "true"},
            {"upper('abc') + lower('DEF')", "ABCdef"},
            {"after('host:5000/api:1.27', ':')", "1.27"},
            {"after('api', ':')", "unknown"},
            {"after('api:', ':')", ""},
            {"replace('http://a http://b', 'http:', 'https:')", "https://a https://b"},
            {"replace('abc', 'x', 'y')", "abc"},
            {"replace('abc', '', 'y')", "unknown"},
            {"replace('abc', unset, 'y')", "unknown"},
            {"matches(image, '^[a-z]+:\\d+')", "true"},
            {"matches(image, '^\\d')", "false"},
            {"join(['a', 'b'], ', ')", "a, b"},
            {"join(['a', unset], ', ')", "unknown"},
            {"len([1, 2]) + len('abc') + len({a: 1})", "6"},
            {"contains(['a', 'b'], 'b')", "true"},
            {"'b' in ['a', 'b']", "true"},
            {"'c' not in ['a', 'b']", "true"},
            {"'c' in ['a', unset]", "unknown"},
            {"contains('abc', 'bc')", "true"},
            {"keys({b: 1, a: 2})", "[b, a]"},
            {"values({b: 1, a: 2})", "[1, 2]"},
            {"sort([3, 1, 2])", "[1, 2, 3]"},
            {"distinct(['a', 'b', 'a'])", "[a, b]"},
            {"first([7, 8]) + last([1, 2])", "9"},
            {"first([])", "unknown"},
            {"flatten([[1], [2, 3]])", "[1, 2, 3]"},
            {"[1] + [2]", "[1, 2]"},
            {"range(1, 3)", "[1, 2, 3]"},
            {"[1, 2][1]", "2"},
            {"[1, 2][5]", "unknown"},
            {"lookup(environment, 'MODE', 'slow')", "fast"},
            {"lookup(environment, 'NONE', 'slow')", "slow"},
            {"environment.MODE", "fast"},
            {"environment['MODE']", "fast"},
            {"[1, 2] = [1, 2]", "true"},
            {"'b' > 'a'", "true"},
            {"text(5) + 'x'", "5x"}});
}

TEST_F(ExpressionTest, NodesLinksAndDocument)
{
    expect({{"self.id", "api"},
            {"name", "The api"},
            {"self.kind", "aws.ecs_service"},
            {"self.parent.cidr", "10.0.0.0/16"},
            {"self.parent = self.vpc", "true"},
            {"vpc.id", "main"},
            {"is_set(vpc)", "false"},
            {"self.parent.zones", "[1, 2]"},
            {"prop(self.parent, 'zones')", "3"},
            {"self.zone_count", "2"},
            {"len(self.links_out)", "1"},
            {"collect(l in self.links_out: l.to.id)", "[data]"},
            {"any(l in self.links_out: l.hard and l.port = 443)", "true"},
            {"any(l in self.links_out: l.to = table)", "true"},
            {"table.storage", "12"},
            {"table = node('data')", "true"},
            {"table = 'data'", "true"},
            {"sum(n in nodes('trait:database'): n.storage)", "13"},
            {"count(n in nodes('aws.vpc', 'aws.ecs_service'): true)", "2"},
            {"nodes('aws.vpc')", "[→ main]"},
            {"len(links())", "1"},
            {"derived('security-group').storage", "1"},
            {"self.derived('nothing')", "unknown"},
            {"derived('security-group').is_derived", "true"},
            {"parent(self).id", "main"},
            {"has_trait(self, 'compute')", "true"},
            {"'compute' in kind.traits", "true"},
            {"kind.name", "aws.ecs_service"},
            {"on_request_path(self)", "false"},
            {"in_cycle(self)", "unknown"},
            {"reachable(self, table)", "true"},
            {"hard_path(self, table)", "false"},
            {"requirement.min_zones", "2"},
            {"requirement.nothing", "unknown"},
            {"project.environment = 'prod'", "true"},
            {"attestation.restore_tested", "true"},
            {"attestation.refused", "false"},
            {"attestation.other", "false"}});
    context.self = {vpc};
    EXPECT_EQ(run("zones", main), "3");
    EXPECT_EQ(run("collect(t in tiers: t.name)", main), "[public, data]");
    EXPECT_EQ(run("any(t in tiers: is_set(t.cidrs))", main), "false");
}

TEST_F(ExpressionTest, ConditionsOnTheKindOfChildren)
{
    const std::string all = "self.parent.children", services = "c.kind = 'aws.ecs_service'";
    const Entity worker = scope.add("worker", *service, {{"cpu", Value(256)}}, main.index);
    scope.add("cache", *table, {{"storage", Value(3)}}, main.index);
    EXPECT_EQ(run("collect(c in " + all + ": c.id)", worker), "[api, worker, cache]");
    EXPECT_EQ(run("filter(c in " + all + ": " + services + ")", worker), "[→ api, → worker]");
    EXPECT_EQ(run("count(c in " + all + ": " + services + " and c.cpu > 512)", worker), "1");
    EXPECT_EQ(run("any(c in " + all + ": " + services + " and prop(c, 'storage') > 1)", worker), "unknown");
    EXPECT_EQ(run("any(c in " + all + ": c.kind = 'aws.dynamodb_table' and prop(c, 'storage') > 1)", worker), "true");
    EXPECT_EQ(run("any(c in " + all + ": c.kind = 'aws.vpc')", worker), "false");
    // These look at the other children too.
    EXPECT_EQ(run("all(c in " + all + ": " + services + ")", worker), "false");
    EXPECT_EQ(run("any(c in " + all + ": " + services + " or c.id = 'cache')", worker), "true");
    EXPECT_EQ(run("filter(c in " + all + ": " + services + " or c.id = 'cache')", worker),
              "[→ api, → worker, → cache]");
    EXPECT_EQ(run("count(c in " + all + ": self.kind = 'aws.ecs_service')", worker), "3");
    EXPECT_EQ(run("collect(c in " + all + ": " + services + ")", worker), "[true, true, false]");
}

TEST_F(ExpressionTest, SeveralKindsOfSubject)
{
    context.self = {service, table};
    EXPECT_EQ(run("storage", data), "12");
    EXPECT_EQ(run("storage ?? 0", api), "0");
    EXPECT_EQ(run("cpu", data), "unknown");
    context.self.clear();
    EXPECT_EQ(run("storage", data), "12");
    EXPECT_EQ(run("anything", data), "unknown");
    EXPECT_EQ(run("parent.id", api), "main");
}

TEST_F(ExpressionTest, Variables)
{
    context.variables = {Name("answer"), Name("other")};
    const auto parsed = Expression::parse("answer.email + other", context);
    ASSERT_TRUE(parsed) << parsed.error().english();
    const std::vector<std::pair<Name, Result>> variables = {
        {Name("other"), Result(Value("!"))},
        {Name("answer"), Result(Value(ValueMap{{Name("email"), Value("a@b.c")}}))}};
    EXPECT_EQ((*parsed)->evaluate(scope, variables).toValue(scope).display(), "a@b.c!");
    EXPECT_FALSE((*parsed)->evaluate(scope, api).known());
}

TEST_F(ExpressionTest, Units)
{
    expect(
        {{"timeout > 1 min", "true"},
         {"timeout + 1 min", "150"},
         {"1 min + timeout", "2.5"},
         {"memory >= 2 GiB", "true"},
         {"memory / 1024 >= 2 GB", "true"},
         {"convert(memory, 'GiB')", "2"},
         {"convert(cpu, 'vCPU')", "1"},
         {"timeout / 1 s", "90"},
         {"timeout / 1 min", "1.5"},
         {"timeout > 5", "true"},
         {"timeout > memory", "error 9: The left side is in s, but the right side is in MiB."},
         {"timeout + 5 GB", "error 9: The left side is in s, but the right side is in GB."},
         {"5 parsecs", "error 3: 'parsecs' is no unit that is known."},
         {"convert(memory / 1024, 'GB')", "error 1: The unit of this number is not known, so it cannot be converted."},
         {"convert(memory, 'h')", "error 1: MiB cannot be converted to h."}});
    const auto unit = [&](const char* text) { return (*Expression::parse(text, context))->unit().value_or("?"); };
    EXPECT_EQ(unit("cpu / 1024 * hours_per_month"), "CPU units·h");
    EXPECT_EQ(unit("average_count * 2"), "");
    EXPECT_EQ(unit("storage * 2"), "GB");
    EXPECT_EQ(unit("environment.X"), "?");
}

TEST_F(ExpressionTest, PriceUnits)
{
    const auto check = [&](const char* quantity, const char* price) {
        ExpressionContext own = context;
        own.priceUnit = price;
        own.expects = Expects::Number;
        const auto parsed = Expression::parse(quantity, own);
        return parsed ? "fine" : parsed.error().english();
    };
    EXPECT_EQ(check("cpu / 1024 * average_count * hours_per_month", "vCPU-hour"), "fine");
    EXPECT_EQ(check("convert(cpu, 'vCPU') * average_count * hours_per_month", "vCPU-hour"), "fine");
    EXPECT_EQ(check("memory / 1024 * average_count * hours_per_month", "GB-hour"), "fine");
    EXPECT_EQ(check("storage", "GB-month"), "fine");
    EXPECT_EQ(check("average_count * 2", "request"), "fine");
    EXPECT_EQ(check("1", "month"), "fine");
    EXPECT_EQ(check("hours_per_month", "address-hour"), "fine");
    EXPECT_EQ(check("cpu * average_count * hours_per_month", "vCPU-hour"),
              "The quantity is in CPU units·h, but the price is per vCPU-hour; convert it.");
    EXPECT_EQ(check("cpu / 1024", "vCPU-hour"), "The quantity is in CPU units, but the price is per vCPU-hour.");
    EXPECT_EQ(check("storage", "request"), "The quantity is in GB, but the price is per request.");
    EXPECT_EQ(
        check("average_count * 3", "hour"),
        "The quantity is a plain number, but the price is per hour; multiply by the unit, such as hours_per_month.");
    EXPECT_EQ(check("'x'", "hour"), "This must be a number, but it is a text.");
}

TEST_F(ExpressionTest, Cidr)
{
    expect({{"cidr_valid('10.0.0.0/16')", "true"},
            {"cidr_valid('10.0.0.1/16')", "false"},
            {"cidr_valid('10.0.0.0/33')", "false"},
            {"cidr_valid('fd00::/8')", "true"},
            {"cidr_valid('hello')", "false"},
            {"cidr_contains('10.0.0.0/16', '10.0.3.0/24')", "true"},
            {"cidr_contains('10.0.0.0/16', '10.1.0.0/24')", "false"},
            {"cidr_contains('10.0.0.0/16', '10.0.3.9')", "true"},
            {"cidr_contains('10.0.0.0/16', 'fd00::/8')", "false"},
            {"cidr_contains('0.0.0.0/0', '10.0.3.9')", "true"},
            {"cidr_overlaps('10.0.0.0/20', '10.0.8.0/24')", "true"},
            {"cidr_overlaps('10.0.0.0/20', '10.0.16.0/20')", "false"},
            {"cidr_contains('fd00::/8', 'fd12:3456::/48')", "true"},
            {"cidr_prefix('10.0.0.0/16')", "16"},
            {"cidr_size('10.0.0.0/24')", "256"},
            {"cidr_size('bad')", "unknown"},
            {"cidr_contains(self.parent.cidr, unset)", "unknown"}});
}

TEST_F(ExpressionTest, ErrorsSayWhereAndWhat)
{
    expect({{"", "error 1: The expression is empty."},
            {"1 +", "error 4: The expression ends too early; a value is missing."},
            {"(1 + 2", "error 7: The expression ends too early; ')' is missing."},
            {"1 2", "error 3: '2' is not expected here; an operator is missing."},
            {"'open", "error 1: The closing quote of this text is missing."},
            {"1 § 2", "error 3: '§' has no meaning here."},
            {"'é' + §", "error 7: '§' has no meaning here."},
            {"cpx + 1", "error 1: There is no 'cpx' in aws.ecs_service; did you mean 'cpu'?"},
            {"self.memroy", "error 6: There is no 'memroy' in aws.ecs_service; did you mean 'memory'?"},
            {"maximum(1, 2)", "error 1: There is no function 'maximum'."},
            {"cieling(1)", "error 1: There is no function 'cieling'."},
            {"ciel(1)", "error 1: There is no function 'ciel'; did you mean 'ceil'?"},
            {"round()", "error 1: 'round' is called with 0 values; it looks like round(number, digits)."},
            {"'a' * 2", "error 1: This must be a number, but it is a text."},
            {"not 5", "error 5: This must be true or false, but it is a number."},
            {"cpu and true", "error 1: This must be true or false, but it is a number."},
            {"cpu = 'x'", "error 5: This compares a number with a text."},
            {"cpu = unset", "error 5: Comparing with unset is always unknown; use is_set(…)."},
            {"1 < 2 < 3", "error 7: Comparisons cannot be chained; join them with 'and'."},
            {"self.parent.parent.links_in.port",
             "error 29: A list has no 'port'; ask its elements: collect(x in list: x.port)."},
            {"cpu.x", "error 5: There is no 'x' in a number."},
            {"any(x in [1])", "error 13: A colon and an expression about 'x' are expected here: any(x in list: …)."},
            {"any(x in [1]: x + 1)", "error 17: This must be true or false, but it is a number."},
            {"collect(1)", "error 1: 'collect' looks like collect(x in list: …)."},
            {"matches(image, '(a')", "error 16: A ) is missing in the pattern."},
            {"matches(image, image)", "error 16: The pattern must be a text in quotes."},
            {"{a: 1, a: 2}", "error 8: The key 'a' stands in the map twice."},
            {"is_default(1 + 1)", "error 14: is_default(…) needs a property, such as is_default(cpu)."},
            {"cpu ?? 'x'", "error 5: The operator ?? stands between a number and a text; both must be alike."}});
    context.self = {vpc};
    EXPECT_EQ(run("nat_mode = 'singel'", main), "error 12: 'nat_mode' is never 'singel'; did you mean 'single'?");
    EXPECT_EQ(run("nat_mode in ['none', 'sngle']", main),
              "error 22: 'nat_mode' is never 'sngle'; did you mean 'single'?");
    EXPECT_EQ(run("any(t in tiers: t.nam = 'x')", main),
              "error 19: There is no 'nam' in this record; did you mean 'name'?");
    context.expects = Expects::Truth;
    EXPECT_EQ(run("zones", main), "error 1: This must be true or false, but it is a number.");
}

TEST_F(ExpressionTest, Limits)
{
    EXPECT_EQ(run(std::string(20'000, ' ')), "error 0: The expression is longer than 16 KiB.");
    EXPECT_EQ(run(std::string(100, '(') + "1" + std::string(100, ')')).substr(0, 50),
              std::string("error 65: The expression is nested too deep; split it.").substr(0, 50));
}

TEST_F(ExpressionTest, HostileTextEndsQuickly)
{
    std::mt19937 random(11); // a fixed seed: the same texts in every run
    constexpr std::string_view kParts[] = {"cpu",
                                           " ",
                                           "(",
                                           ")",
                                           "[",
                                           "]",
                                           "{",
                                           "}",
                                           ",",
                                           ":",
                                           ".",
                                           "+",
                                           "-",
                                           "*",
                                           "/",
                                           "%",
                                           "=",
                                           "<",
                                           "??",
                                           "and ",
                                           "or ",
                                           "not ",
                                           " in ",
                                           "any(x in ",
                                           "x",
                                           "1",
                                           "0.5",
                                           "'a'",
                                           "\"b",
                                           "\\",
                                           "if(",
                                           "len(",
                                           "nodes('aws.vpc')",
                                           "self",
                                           "unset",
                                           "true",
                                           "matches(image, '(a+)+$')",
                                           "§",
                                           "GB",
                                           "max(",
                                           "links()"};
    for (int i = 0; i < 10'000; ++i) {
        std::string text;
        for (unsigned n = random() % 30; n > 0; --n) text += kParts[random() % std::size(kParts)];
        if (const auto parsed = Expression::parse(text, context)) (void)(*parsed)->evaluate(scope, api).toValue(scope);
        (void)TextTemplate::parse(text, context);
    }
    for (const char* part : {"1+", "(", "[", "-", "not ", "a.", "a[", "1 or ", "if(true,", "{a:", "any(x in ", "1??"}) {
        std::string text;
        while (text.size() < 16'000) text += part;
        (void)run(text);
        (void)run(text + "1");
    }
}

TEST_F(ExpressionTest, Templates)
{
    const auto render = [&](std::string_view text) {
        const auto parsed = TextTemplate::parse(text, context);
        return parsed ? (*parsed)->render(scope, api)
                      : "error " + std::to_string(parsed.error().position.column) + ": " + parsed.error().english();
    };
    EXPECT_EQ(render("{cpu / 1024} vCPU · {memory / 1024} GB"), "1 vCPU · 2 GB");
    EXPECT_EQ(render("{storage} GB at 80 %"), "? GB at 80 %");
    EXPECT_EQ(render("{{literal}} {1 / 3} {table} {[1, 2]}"), "{literal} 0.333 The data 1, 2");
    EXPECT_EQ(render("{if(true, '}', '{')} {len({a: 1})}"), "} 1");
    EXPECT_EQ(render("has {cpx}"), "error 6: There is no 'cpx' in aws.ecs_service; did you mean 'cpu'?");
    EXPECT_EQ(render("open {cpu"), "error 6: The } of this { is missing; write {{ for a brace.");
    EXPECT_EQ(render("close }"), "error 7: There is a } without a {; write }} for a brace.");
    EXPECT_EQ(render("5%1"), "error 2: A % must not stand before a digit in a text; put a space between them.");
    const auto parsed = TextTemplate::parse("{cpu} of {memory}%", context);
    ASSERT_TRUE(parsed);
    EXPECT_EQ((*parsed)->translatable(), "%1 of %2%");
    const Message message = (*parsed)->message("rules", scope, api);
    EXPECT_EQ(message.context, "rules");
    EXPECT_EQ(message.english(), "1024 of 2048%");
}

} // namespace
} // namespace zonedraft
