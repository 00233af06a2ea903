// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalog.h"
#include "engine/catalog/validate_value.h"
#include "tests/engine/catalog/memory_source.h"

#include <gtest/gtest.h>

namespace zonedraft {
namespace {

const std::string kHead =
    "schema: 1\nkind: aws.box\nname: Box\nsummary: A box.\ncategory: compute\ntraits: [compute]\n";

/// The error of a catalog that holds one kind with these further lines (from line 7 on).
std::string errorOf(const std::string& lines, const std::string& head = kHead)
{
    const MemorySource source({{"catalog/aws/box.yaml", head + lines}});
    const auto catalog = Catalog::load(source);
    return catalog ? "no error" : catalog.error().english();
}

std::string propertyError(const std::string& spec)
{
    return errorOf("properties:\n  size: {label: Size, " + spec + "}\n");
}

TEST(CatalogLoader, ReadsAKind)
{
    const MemorySource source(
        {{"catalog/aws/box.yaml",
          kHead +
              "keywords: [carton]\ncontainer: true\nparents: [board]\nplacement: {tiers: [private], zones: spread}\n"
              "card: \"{size / 2} halves\"\nproperties:\n"
              "  size: {type: integer, unit: GB, min: 1, max: 8, default: 2, label: Size, help: How big., group: A}\n"
              "  twice: {type: number, default_if: size * 2, low: size, high: 9, usage: true, label: Twice}\n"
              "  kind_of: {type: enum, values: [none, other], provider_default: none, label: Kind}\n"
              "links:\n  accepts:\n    - {from: [\"trait:compute\"], kind: data, port: size, protocol: tcp, label: X}\n"
              "    - {from: [aws.box], port: 443}\n"
              "costs:\n  - {id: a, label: A, price: free.a, unit: month, quantity: \"1\"}\n"
              "  - {id: b, label: B, price_key: \"'x.' + kind_of\", unit: GB-month, quantity: size, when: size > 1}\n"
              "  - {id: c, label: C, price: m.m, unit: LCU-hour, meter: alb_lcu}\n"
              "availability: {single_zone: 0.99, multi_zone: 0.999, basis: sla, source: S, checked: 2026-11-21}\n"
              "failure_domain: zone\nnames: {pattern: \"[a-z]+\", max_length: 63, case: lower, separator: _}\n"},
         {"catalog/project.yaml",
          "schema: 1\nproject: {owner: {type: text, label: Owner}}\nlinks: {port: {type: integer, label: Port}}\n"}});
    const auto loaded = Catalog::load(source);
    ASSERT_TRUE(loaded) << loaded.error().english();
    const Kind* box = (*loaded)->find(Name("aws.box"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->label, "Box");
    EXPECT_EQ(box->icon, "icons/aws/box.svg");
    EXPECT_TRUE(box->container);
    EXPECT_EQ(box->zonePlacement, ZonePlacement::Spread);
    ASSERT_EQ(box->properties.size(), 3u);
    EXPECT_EQ(*box->slot(Name("twice")), 1);
    EXPECT_NE(box->properties[1].defaultExpression, nullptr);
    EXPECT_NE(box->properties[1].lowExpression, nullptr);
    EXPECT_EQ(box->properties[1].high, Value(9));
    EXPECT_EQ(effectiveDefault(box->properties[2]), Value("none"));
    ASSERT_EQ(box->accepts.size(), 2u);
    EXPECT_EQ(box->accepts[0].portProperty, "size");
    EXPECT_EQ(box->accepts[1].port, Value(443));
    EXPECT_EQ(box->accepts[1].kind, "traffic");
    ASSERT_EQ(box->costs.size(), 3u);
    EXPECT_EQ(box->costs[1].quantity->unit(), "GB");
    EXPECT_EQ(box->costs[2].meter, "alb_lcu");
    EXPECT_EQ(box->serviceLevel.multiZone, 0.999);
    EXPECT_EQ(box->failureDomain, FailureDomain::Zone);
    EXPECT_TRUE(box->names.lowerCase);
    EXPECT_NE(box->card, nullptr);
    EXPECT_EQ((*loaded)->linkSpec(*box, *box), &box->accepts[0]);
    EXPECT_EQ((*loaded)->linkSlot(Name("port")), Slot{0});
    EXPECT_EQ((*loaded)->matching(Name("trait:compute")).size(), 1u);
    EXPECT_EQ((*loaded)->projectProperties().size(), 1u);
}

TEST(CatalogLoader, ErrorsOfAFileAreExact)
{
    const std::string at = "catalog/aws/box.yaml:";
    EXPECT_EQ(errorOf("colour: red\n").substr(0, 61), at + "7:1: Unknown field 'colour'; possible he");
    EXPECT_EQ(errorOf("keyword: [a]\n"), at + "7:1: Unknown field 'keyword'; did you mean 'keywords'?");
    EXPECT_EQ(errorOf("parents: [aws.bax]\n"), at + "7:11: There is no kind 'aws.bax'; did you mean 'aws.box'?");
    EXPECT_EQ(errorOf("failure_domain: rack\n"),
              at + "7:17: The field 'failure_domain' is one of region, host, zone, global.");
    EXPECT_EQ(errorOf("card: \"{siz}\"\nproperties: {size: {type: integer, label: S}}\n"),
              at + "7:9: There is no 'siz' in aws.box; did you mean 'size'?");
    EXPECT_EQ(errorOf("availability: {single_zone: 99.9, basis: sla, source: S}\n"),
              at + "7:29: The field 'single_zone' needs a fraction from 0 to 1, such as 0.999.");
    EXPECT_EQ(errorOf("names: {pattern: \"[a\"}\n"), at + "7:21: A ] is missing in the pattern.");
    EXPECT_EQ(
        errorOf("links: {accepts: [{from: [aws.box], port: sice}]}\nproperties: {size: {type: integer, label: S}}\n"),
        at + "7:43: There is no 'sice' in aws.box; did you mean 'size'?");
    EXPECT_EQ(errorOf("links: {accepts: [{from: [\"trait:computer\"]}]}\n"),
              at + "7:27: There is no kind 'trait:computer'; did you mean 'trait:compute'?");
    EXPECT_EQ(errorOf("", "schema: 2\nkind: aws.box\nname: B\nsummary: S\ncategory: compute\n"),
              at + "1:9: This version reads catalog files of schema 1.");
    EXPECT_EQ(errorOf("", "schema: 1\nkind: box\nname: B\nsummary: S\ncategory: compute\n"),
              at + "2:7: A kind is named like aws.ecs_service: a provider, a dot, small letters and _.");
    EXPECT_EQ(errorOf("", "schema: 1\nkind: aws.box\nname: B\nsummary: S\ncategory: compote\n"),
              at + "5:11: There is no category 'compote'; did you mean 'compute'?");
    EXPECT_EQ(errorOf("", "schema: 1\nkind: aws.box\nname: B\nsummary: S\ncategory: compute\ntraits: [big]\n"),
              at + "6:10: There is no trait 'big'.");
    EXPECT_EQ(errorOf("", "kind: [\n"), at + "1:7: The closing ] of this is missing.");
}

TEST(CatalogLoader, ErrorsOfAPropertyAreExact)
{
    const std::string at = "catalog/aws/box.yaml:8:";
    EXPECT_EQ(propertyError("type: intger"), at + "29: There is no type 'intger'; did you mean 'integer'?");
    EXPECT_EQ(propertyError("type: integer, max: 4, default: 9"), at + "55: This must be at most 4, not 9.");
    EXPECT_EQ(propertyError("type: integer, unit: GB, min: 1, max: 4, default: 9"),
              at + "73: This must be from 1 to 4 GB, not 9.");
    EXPECT_EQ(propertyError("type: integer, default: 1.5"), at + "47: This must be a whole number, not 1.5.");
    EXPECT_EQ(propertyError("type: text, default: 5"), at + "44: This must be a text, not 5.");
    EXPECT_EQ(propertyError("type: text, pattern: \"^a+$\", default: b"), at + "61: 'b' does not have the form ^a+$.");
    EXPECT_EQ(propertyError("type: enum, values: [one, two], default: tow"),
              at + "64: This must be one of one, two, not 'tow'; did you mean 'two'?");
    EXPECT_EQ(propertyError("type: enum"), at + "9: The field 'values' is missing here.");
    EXPECT_EQ(propertyError("type: ref, to: [aws.bx]"), at + "39: There is no kind 'aws.bx'; did you mean 'aws.box'?");
    EXPECT_EQ(propertyError("type: bool, min: 1"), at + "40: Only numbers have 'min'.");
    EXPECT_EQ(propertyError("type: bool, default: true, provider_default: true"),
              at + "68: A property has either 'default' or 'provider_default', not both.");
    EXPECT_EQ(propertyError("type: integer, default_if: \"'x'\""), at + "51: This must be a number, but it is a text.");
    EXPECT_EQ(propertyError("type: integer, default_if: sise + 1"),
              at + "50: There is no 'sise' in aws.box; did you mean 'size'?");
    EXPECT_EQ(propertyError("type: integer, min: 5, max: 2"), at + "51: The maximum is smaller than the minimum.");
    EXPECT_EQ(propertyError("type: record"), at + "9: The field 'fields' is missing here.");
    EXPECT_EQ(errorOf("properties:\n  Size: {type: bool, label: S}\n"),
              at + "3: 'Size' is no name of a property; use small letters, digits and _.");
    EXPECT_EQ(errorOf("properties:\n  size: {type: bool}\n"), at + "3: The property 'size' needs a label.");
}

TEST(CatalogLoader, ErrorsOfACostLineAreExact)
{
    const auto cost = [](const std::string& line) {
        return errorOf("properties: {size: {type: integer, unit: GB, label: S}}\ncosts:\n  - {id: a, label: A, " +
                       line + "}\n");
    };
    const std::string at = "catalog/aws/box.yaml:9:";
    EXPECT_EQ(cost("price: p, unit: GB-month, quantity: size"), "no error");
    EXPECT_EQ(cost("price: p, unit: GB-hour, quantity: size"),
              at + "58: The quantity is in GB, but the price is per GB-hour.");
    EXPECT_EQ(cost("price: p, unit: hour, quantity: size * 2"),
              at + "60: The quantity is in GB, but the price is per hour.");
    EXPECT_EQ(cost("price: p, price_key: \"'x'\", unit: month, quantity: 1"),
              at + "5: A cost line has either 'price' or 'price_key'.");
    EXPECT_EQ(cost("price: p, unit: month"), at + "5: A cost line has either 'quantity' or 'meter'.");
    EXPECT_EQ(cost("price: p, unit: month, quantity: 1, when: size"),
              at + "65: This must be true or false, but it is a number.");
    EXPECT_EQ(cost("price: p, unit: month, quantity: \"sizes\""),
              at + "57: There is no 'sizes' in aws.box; did you mean 'size'?");
}

TEST(CatalogLoader, TwoFilesOfOneKindAreBothNamed)
{
    const MemorySource source({{"catalog/a.yaml", kHead}, {"catalog/b.yaml", kHead}});
    const auto catalog = Catalog::load(source);
    ASSERT_FALSE(catalog);
    EXPECT_EQ(catalog.error().english(),
              "catalog/b.yaml:2:7: The kind aws.box is defined twice: here and in catalog/a.yaml.");
    const MemorySource shipped({{"catalog/a.yaml", kHead}}), user({{"catalog/mine.yaml", kHead + "drawn: false\n"}});
    const auto both = Catalog::load(shipped, &user);
    ASSERT_TRUE(both) << both.error().english();
    EXPECT_FALSE((*both)->find(Name("aws.box"))->drawn);
    EXPECT_TRUE((*both)->find(Name("aws.box"))->fromUser);
    EXPECT_EQ((*both)->kinds().size(), 1u);
}

TEST(ValidateValue, ShowsValuesWithTheirUnit)
{
    PropertySpec cpu;
    cpu.type = PropertyType::Integer;
    cpu.unit = "CPU units";
    EXPECT_EQ(displayValue(cpu, Value(1024)), "1024 CPU units");
    EXPECT_EQ(displayValue(cpu, Value()), "");
    PropertySpec list;
    list.type = PropertyType::List;
    list.fields = {cpu};
    EXPECT_EQ(displayValue(list, Value(ValueList{Value(1), Value(2)})), "1 CPU units, 2 CPU units");
    EXPECT_TRUE(checkValue(list, Value(ValueList{Value("x")})));
    EXPECT_FALSE(checkValue(list, Value()));
    PropertySpec secret;
    secret.secret = true;
    EXPECT_FALSE(checkValue(secret, Value("db_password")));
    EXPECT_EQ(checkValue(secret, Value("hunter 2!"))->english(),
              "This must be the name of a variable, never the secret itself.");
    PropertySpec step;
    step.type = PropertyType::Number;
    step.minimum = 512;
    step.step = 512;
    EXPECT_FALSE(checkValue(step, Value(1024)));
    EXPECT_EQ(checkValue(step, Value(1000))->english(), "This must go from 512 in steps of 512, not 1000.");
}

} // namespace
} // namespace zonedraft
