// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/yaml/yaml_binary.h"

#include "engine/base/yaml/yaml_parser.h"

#include <gtest/gtest.h>
#include <random>

namespace zonedraft {
namespace {

constexpr std::string_view kText = "a: 1\nb: [x, 'true', {c: null}]\nd: {}\ne: []\nf: 'a'\n";

TEST(YamlBinary, ComesBackEqual)
{
    const auto document = parseYaml(kText, "f.yaml");
    ASSERT_TRUE(document) << document.error().english();
    const std::string bytes = encodeYaml(*document);
    const auto decoded = decodeYaml(bytes);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->root().toValue(), document->root().toValue());
    EXPECT_EQ(decoded->root().find("b")->position(), (SourcePosition{2, 4}));
    EXPECT_TRUE(decoded->root().find("f")->quoted());
    EXPECT_EQ(decoded->root().find("f")->type(), YamlNode::Type::Text);
}

TEST(YamlBinary, DamageIsNoticedOrHarmless)
{
    const std::string bytes = encodeYaml(*parseYaml(kText, "f.yaml"));
    std::mt19937 random(3); // a fixed seed: the same damage in every run
    for (int i = 0; i < 20'000; ++i) {
        std::string damaged = bytes.substr(0, random() % 10 == 0 ? random() % bytes.size() : bytes.size());
        for (unsigned n = random() % 4; n > 0 && !damaged.empty(); --n)
            damaged[random() % damaged.size()] = static_cast<char>(random() % 8 == 0 ? 255 : random() % 6);
        if (const auto decoded = decodeYaml(damaged)) (void)decoded->root().toValue().display();
    }
}

} // namespace
} // namespace zonedraft
