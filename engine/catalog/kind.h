// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/property_spec.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace zonedraft {

/// Position of a property in its kind: values of a node are kept by slot.
using Slot = std::uint16_t;

enum class FailureDomain { Host, Zone, Region, Global };

/// What may be connected to a kind, and the defaults of such a link.
struct LinkSpec {
    std::vector<Name> peers; ///< kinds or `trait:x`; empty = any
    Name kind;               ///< traffic, data, replication, event, dependency
    Value port;              ///< number, or unset
    Name portProperty;       ///< property of the accepting side that holds the port; empty = use `port`
    std::string protocol;
    std::string label;
};

/// One line of a component's bill. Exactly one of `price`/`priceKey` and one of `quantity`/`meter` is given.
struct CostSpec {
    Name id;
    std::string label;
    Name price;               ///< key in the price book
    ExpressionPtr priceKey;   ///< computes the key
    std::string unit;         ///< of the price
    ExpressionPtr quantity;   ///< per month
    std::string quantityText; ///< as written, for `cost --explain`
    Name meter;               ///< a named C++ meter
    ExpressionPtr when;       ///< null = always
};

/// The published service level; fractions in [0, 1]. A floor, not a prediction.
struct ServiceLevel {
    std::optional<double> singleZone, multiZone;
    std::string basis, source, checked;
};

/// How a physical name must look.
struct NameRules {
    std::string pattern;
    std::size_t maximumLength = 255;
    bool lowerCase = false;
    std::string separator = "-";
};

enum class ZonePlacement { None, One, Spread };

/// A component kind, read from one catalog file. Immutable after loading; its address is stable for the catalog's life.
struct Kind {
    Name name;               ///< "aws.ecs_service"
    std::uint16_t index = 0; ///< position in Catalog::kinds()
    std::string label, summary, icon;
    Name category;
    std::vector<std::string> keywords;
    std::vector<Name> traits;
    bool drawn = true;
    bool container = false;
    std::vector<Name> parents;   ///< kinds it may stand in; `board` = top level; the first is preferred
    std::vector<Name> tierKinds; ///< kinds of tier that suit; empty = not placed in a tier
    ZonePlacement zonePlacement = ZonePlacement::None;
    TextTemplatePtr card;                 ///< one line on the board; null = none
    std::vector<PropertySpec> properties; ///< indexed by Slot, in the order of the file
    std::vector<LinkSpec> accepts, offers;
    std::vector<CostSpec> costs;
    ServiceLevel serviceLevel;
    FailureDomain failureDomain = FailureDomain::Region;
    NameRules names;
    std::unordered_map<Name, Slot> slots;
    Value nameValue;       ///< `name` as expressions see it, made once
    std::string file;      ///< where it was read from
    bool fromUser = false; ///< from a user's own folder

    [[nodiscard]] std::optional<Slot> slot(Name property) const
    {
        const auto found = slots.find(property);
        return found == slots.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] bool hasTrait(Name trait) const
    {
        return std::find(traits.begin(), traits.end(), trait) != traits.end();
    }
    /// True when `pattern` is this kind's name or `trait:x` with one of its traits.
    [[nodiscard]] bool matches(Name pattern) const;
};

} // namespace zonedraft
