// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/writers/hcl_writer.h"

#include "exporters/writers/hcl_text.h"

#include <algorithm>

namespace zonedraft {

namespace {

int countLines(std::string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

void HclWriter::append(std::string_view text)
{
    m_text += text;
    m_line += countLines(text);
}

void HclWriter::separate()
{
    if (!m_attached) append("\n");
    m_attached = false;
}

void HclWriter::comment(std::string_view text)
{
    separate();
    m_attached = true;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
    std::string line = "#";
    const auto flush = [&] {
        while (line.ends_with(' ')) line.pop_back();
        append(line + '\n');
        line = "#";
    };
    line += ' ';
    for (const char c : text) {
        if (c == '\n') {
            flush();
            line += ' ';
        } else {
            line += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
        }
    }
    flush();
}

void HclWriter::block(const CodeBlock& block)
{
    if (!block.comment.empty()) {
        comment(block.comment);
    }
    separate();
    nestedBlock(block, 0);
}

void HclWriter::nestedBlock(const CodeBlock& block, std::size_t indent)
{
    const std::size_t origin = m_origins.size();
    if (block.node) m_origins.push_back({m_line, m_line, *block.node, block.property});
    m_text.append(indent, ' ') += block.type;
    for (const std::string& label : block.labels) {
        m_text += " \"";
        appendEscapedHcl(m_text, label);
        m_text += '"';
    }
    if (block.meta.empty() && block.arguments.empty() && block.blocks.empty() && block.dependencies.empty()) {
        append(" {}\n");
        return;
    }
    append(" {\n");
    body(block, indent + kHclStep);
    m_text.append(indent, ' ');
    append("}\n");
    if (block.node) m_origins[origin].lastLine = m_line - 1;
}

void HclWriter::body(const CodeBlock& block, std::size_t indent)
{
    bool first = true;
    const auto gap = [&] {
        if (!first) append("\n");
        first = false;
    };
    if (!block.meta.empty()) {
        gap();
        argumentRuns(block.meta, indent, &block);
    }
    if (!block.arguments.empty()) {
        gap();
        argumentRuns(block.arguments, indent, &block);
    }
    for (const CodeBlock& inner : block.blocks) {
        gap();
        nestedBlock(inner, indent);
    }
    if (!block.dependencies.empty()) {
        gap();
        argumentRuns(block.dependencies, indent, &block);
    }
}

void HclWriter::arguments(std::span<const CodeArgument> arguments)
{
    if (arguments.empty()) return;
    separate();
    argumentRuns(arguments, 0, nullptr);
}

void HclWriter::argumentRuns(std::span<const CodeArgument> arguments, std::size_t indent, const CodeBlock* owner)
{
    m_values.clear();
    for (const CodeArgument& argument : arguments)
        m_values.add(argument.value, indent, indent + argument.name.size() + 3);
    const auto single = [&](std::size_t at) { return m_values[at].find('\n') == std::string_view::npos; };
    for (std::size_t first = 0; first < arguments.size();) {
        if (first > 0) append("\n"); // a value of several lines stands apart
        std::size_t last = first, width = 0;
        while (last < arguments.size() && single(last)) width = std::max(width, arguments[last++].name.size());
        if (last == first) width = arguments[last++].name.size();
        for (; first < last; ++first) {
            const CodeArgument& argument = arguments[first];
            const int line = m_line;
            m_text.append(indent, ' ')
                .append(argument.name.str())
                .append(width - argument.name.size(), ' ')
                .append(" = ");
            append(m_values[first]);
            append("\n");
            if (owner && owner->node && !argument.property.empty())
                m_origins.push_back({line, m_line - 1, *owner->node, argument.property});
        }
    }
}

void HclValues::add(const Term& term, std::size_t indent, std::size_t column)
{
    appendHclText(m_text, term, indent, column);
    m_ends.push_back(m_text.size());
}

ExportedFile HclWriter::take()
{
    ExportedFile file{std::move(m_text), std::move(m_origins)};
    *this = HclWriter();
    return file;
}

} // namespace zonedraft
