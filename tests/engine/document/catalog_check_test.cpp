// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/catalog_check.h"

#include "engine/document/load.h"
#include "engine/document/save.h"
#include "source_paths.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zonedraft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class CatalogCheck : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const auto resources = openResourceFolder(ZONEDRAFT_SOURCE_DIR "/resources");
        auto loaded = Catalog::load(*resources);
        ASSERT_TRUE(loaded) << loaded.error().english();
        s_catalog = std::move(*loaded);
    }
    static void TearDownTestSuite() { s_catalog.reset(); }

    static std::vector<std::string> check(const std::string& text)
    {
        const auto loaded = loadDesign(text, "d.yaml");
        EXPECT_TRUE(loaded) << loaded.error().english();
        std::vector<std::string> out;
        for (const Error& error : checkAgainstCatalog(loaded->design, *s_catalog, loaded->positions))
            out.push_back(error.at("d.yaml").english());
        return out;
    }
    static inline std::shared_ptr<const Catalog> s_catalog;
};

TEST_F(CatalogCheck, AcceptsWhatIsKnownAndLeavesRangesToFindings)
{
    EXPECT_THAT(check("zonedraft: 1\nproject: {environment: prod, tags: {Team: a}}\nrequirements: {min_zones: 3}\n"
                      "load: {requests_per_month: 1e7, my_own_figure: 3}\n"
                      "nodes:\n  vpc:\n    kind: aws.vpc\n    properties:\n      zones: 99\n      cidr: nonsense\n"
                      "      tiers: [{name: public, kind: public}]\n"
                      "  api: {kind: aws.ecs_service, parent: nowhere, properties: {cpu: -5, environment: {A: b}}}\n"
                      "links: {l: {from: api, to: gone, kind: traffic, properties: {port: 8080, hard: true}}}\n"),
                IsEmpty());
}

TEST_F(CatalogCheck, NamesUnknownKindsAndProperties)
{
    EXPECT_THAT(
        check("zonedraft: 1\nnodes:\n  a:\n    kind: aws.ecs_servise\n"),
        ElementsAre("d.yaml:4:11: “aws.ecs_servise” is not known under “kind”. Did you mean “aws.ecs_service”?"));
    EXPECT_THAT(check("zonedraft: 1\nnodes:\n  a:\n    kind: aws.ecs_service\n    properties:\n      cpus: 1\n"),
                ElementsAre("d.yaml:6:7: “cpus” is not known under “aws.ecs_service”. Did you mean “cpu”?"));
    EXPECT_THAT(check("zonedraft: 1\nnodes: {a: {kind: aws.vpc, properties: {tiers: [{nam: x}]}}}\n"),
                ElementsAre(HasSubstr("“nam” is not known under “tiers[1]”. Did you mean “name”?")));
    EXPECT_THAT(check("zonedraft: 1\nlinks:\n  l: {from: a, to: b, kind: trafic, properties: {prot: 1}}\n"),
                ElementsAre(HasSubstr("d.yaml:3:29: “trafic” is not known under “kind”. Did you mean “traffic”?"),
                            HasSubstr("Did you mean “port”?")));
    EXPECT_THAT(check("zonedraft: 1\nproject:\n  enviroment: prod\nrequirements:\n  min_zone: 1\n"),
                ElementsAre(HasSubstr("d.yaml:3:3: "), HasSubstr("d.yaml:5:3: ")));
}

TEST_F(CatalogCheck, NamesWrongTypes)
{
    const auto service = [](const std::string& property) {
        const auto found = check("zonedraft: 1\nnodes: {a: {kind: aws.ecs_service, properties: {" + property + "}}}\n");
        return found.empty() ? std::string() : found.front();
    };
    EXPECT_THAT(service("cpu: many"), HasSubstr("“cpu” must be a number."));
    EXPECT_THAT(service("cpu: 1.5"), HasSubstr("“cpu” must be a whole number, but it is 1.5."));
    EXPECT_THAT(service("image: 12"), HasSubstr("“image” must be a text: write “12” in quotes."));
    EXPECT_THAT(service("scaling: yes"), HasSubstr("“scaling” must be true or false."));
    EXPECT_THAT(service("environment: [a]"), HasSubstr("“environment” must be a map"));
    EXPECT_THAT(service("environment: {PORT: 80}"), HasSubstr("“environment.PORT” must be a text: write “80”"));
    EXPECT_THAT(check("zonedraft: 1\nload: {odd: text}\n"), ElementsAre(HasSubstr("“odd” must be a number")));
    EXPECT_THAT(check("zonedraft: 1\nnodes: {a: {kind: aws.ecs_service}}\nscenarios:\n  peak:\n    nodes:\n      a:\n"
                      "        desired_count: ten\n"),
                ElementsAre(HasSubstr("d.yaml:7:9: “desired_count” must be a number")));
    EXPECT_THAT(check("zonedraft: 1\nscenarios:\n  peak:\n    requirements:\n      budget: much\n"
                      "      bugdet_alerts: [50]\n    load: {odd: text, own: 3}\n"),
                ElementsAre(HasSubstr("d.yaml:5:7: “budget” must be a number"),
                            HasSubstr("d.yaml:6:7: “bugdet_alerts” is not known"),
                            HasSubstr("d.yaml:7:12: “odd” must be a number")));
}

TEST_F(CatalogCheck, TheTemplatesAreKnownToTheCatalog)
{
    for (const auto& entry : std::filesystem::directory_iterator(ZONEDRAFT_SOURCE_DIR "/resources/templates")) {
        if (!entry.path().string().ends_with(".zonedraft.yaml")) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        const auto loaded = loadDesign(text, entry.path().filename().string());
        ASSERT_TRUE(loaded) << loaded.error().english();
        EXPECT_THAT(check(text), IsEmpty()) << entry.path();
        const auto again = loadDesign(writeDesign(loaded->design), "again");
        ASSERT_TRUE(again) << again.error().english();
        EXPECT_TRUE(again->design == loaded->design) << entry.path();
    }
}

} // namespace
} // namespace zonedraft
