// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that can be drawn gets lost: every kind has a binding, and every property is read by it, carried by something
// else, or left out for a reason that is written down.
#include "tests/exporters/terraform/export_fixture.h"

namespace zonedraft {
namespace {

using namespace testing_export;

TEST(TerraformBindings, CoverEveryKind)
{
    for (const auto& kind : shipped().catalog->kinds())
        EXPECT_TRUE(!isBuilt(*kind) || shipped().bindings.find(kind->name)) << kind->name.str();
}

TEST(TerraformBindings, CoverEveryProperty)
{
    for (const auto& kind : shipped().catalog->kinds()) {
        const KindBinding* binding = shipped().bindings.find(kind->name);
        if (!binding) continue;
        for (const PropertySpec& property : kind->properties) {
            if (property.usage) continue;
            const int places = static_cast<int>(binding->consumed.contains(property.name)) +
                               static_cast<int>(binding->elsewhere.contains(property.name)) +
                               static_cast<int>(binding->notExported.contains(property.name));
            EXPECT_GE(places, 1) << kind->name.str() << '.' << property.name.str();
        }
    }
}

TEST(TerraformBindings, GiveReasonsOnlyForPropertiesThatExist)
{
    for (const auto& [name, binding] : shipped().bindings.kinds) {
        const Kind* kind = shipped().catalog->find(name);
        ASSERT_TRUE(kind);
        for (const auto* reasons : {&binding.elsewhere, &binding.notExported})
            for (const auto& [property, reason] : *reasons) {
                EXPECT_TRUE(kind->slot(property)) << name.str() << '.' << property.str();
                EXPECT_FALSE(reason.empty()) << name.str() << '.' << property.str();
            }
    }
}

} // namespace
} // namespace zonedraft
