// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exported_files.h"
#include "exporters/writers/code_block.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zonedraft {

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
    int m_line = 1;
    bool m_attached = true; ///< nothing stands above, or a comment that belongs to what comes
    std::vector<LineOrigin> m_origins;
};

/// A value as HCL; lines after the first are indented by `indent` spaces. `column` is where the value begins.
[[nodiscard]] std::string hclText(const Term& term, std::size_t indent = 0, std::size_t column = 0);

} // namespace zonedraft
