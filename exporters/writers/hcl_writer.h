// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exported_files.h"
#include "exporters/writers/code_block.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

/// How many columns deeper what stands inside something begins.
inline constexpr std::size_t kHclStep = 2;

/// Values that were printed before it is known how their names are aligned: one text for all.
class HclValues {
public:
    void clear()
    {
        m_text.clear();
        m_ends.clear();
    }
    void add(const Term& term, std::size_t indent, std::size_t column);
    [[nodiscard]] std::string_view operator[](std::size_t at) const
    {
        const std::size_t begin = at == 0 ? 0 : m_ends[at - 1];
        return std::string_view(m_text).substr(begin, m_ends[at] - begin);
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// Prints blocks as HCL, laid out byte for byte as `terraform fmt` would, and notes which lines follow from which
/// component and property. Knows no service and no provider. One writer makes one file.
class HclWriter {
public:
    /// `# ` before every line; control characters become spaces. Stands directly above what is printed next.
    void comment(std::string_view text);
    /// The comment before stands for itself: an empty line follows it.
    void endComment() { m_attached = false; }
    /// A block, separated from what stands above it by an empty line.
    void block(const CodeBlock& block);
    /// Arguments on the top level, as in a file of values.
    void arguments(std::span<const CodeArgument> arguments);
    /// The file; the writer is empty afterwards.
    [[nodiscard]] ExportedFile take();

private:
    void separate();
    void body(const CodeBlock& block, std::size_t indent);
    void nestedBlock(const CodeBlock& block, std::size_t indent);
    void argumentRuns(std::span<const CodeArgument> arguments, std::size_t indent, const CodeBlock* owner);
    void append(std::string_view text);

    std::string m_text;
    HclValues m_values; ///< of the arguments at hand; kept for its memory
    int m_line = 1;
    bool m_attached = true; ///< nothing stands above, or a comment that belongs to what comes
    std::vector<LineOrigin> m_origins;
};

/// A value as HCL; lines after the first are indented by `indent` spaces. `column` is where the value begins.
[[nodiscard]] std::string hclText(const Term& term, std::size_t indent = 0, std::size_t column = 0);
/// The same at the end of `out`.
void appendHclText(std::string& out, const Term& term, std::size_t indent, std::size_t column);

} // namespace zonedraft
