// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/message.h"
#include "engine/base/money.h"
#include "engine/cost/cost_table.h"
#include "engine/rules/builtin/checks.h"

namespace zonedraft {

void costTable(const Reader& reader, std::optional<Entity>, std::vector<BuiltinHit>& hits)
{
    const auto report = [&](Translatable text, std::vector<std::string> arguments, const std::string& line) {
        hits.push_back({.facts = {{Name("line"), Value(line)},
                                  {Name("problem"), Value(Message(text, std::move(arguments)).english())}}});
    };
    const auto dollars = [](const std::optional<Money>& money) { return money ? money->text() : std::string("–"); };
    const CostTable table = statedCostTable(reader, {});
    for (const CostTableRow& row : table.rows) {
        if (row.stated.low && row.stated.high && *row.stated.low > *row.stated.high)
            report(ZD_NOOP("engine", "“%1” costs at least %2, but at most %3."),
                   {row.label, dollars(row.stated.low), dollars(row.stated.high)}, row.label);
        if (row.covers.empty()) report(ZD_NOOP("engine", "“%1” covers no component."), {row.label}, row.label);
        for (const std::string& selector : row.covers) {
            const std::string component = selector.substr(0, selector.find(':'));
            if (component.find('*') != std::string::npos) continue; // may stand for nothing
            const auto id = NodeId::parse(component);
            if (!id || reader.findNode(*id) == kNoIndex)
                report(ZD_NOOP("engine", "“%1” covers “%2”, which is not on the diagram."), {row.label, component},
                       row.label);
        }
    }
    if (!table.addsUp())
        report(ZD_NOOP("engine", "The lines sum up to %1 to %2, but %3 to %4 are stated in all."),
               {dollars(table.sum.low), dollars(table.sum.high), dollars(table.stated.low), dollars(table.stated.high)},
               "total");
}

} // namespace zonedraft
