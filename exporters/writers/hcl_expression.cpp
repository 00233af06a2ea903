// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/value.h"
#include "exporters/writers/hcl_text.h"
#include "exporters/writers/hcl_writer.h"

#include <algorithm>

namespace zonedraft {

namespace {

constexpr std::size_t kWidth = 100; ///< a list that would reach beyond is broken into lines

std::string keyText(const std::string& key)
{
    const bool word = key == "for" || key == "null" || key == "true" || key == "false";
    return isHclIdentifier(key) && !word ? key : quoteHclKey(key);
}

/// Prints one value.
class ExpressionPrinter {
public:
    explicit ExpressionPrinter(std::string& out) : m_out(out) {}

    void print(const Term& term, std::size_t indent, std::size_t column)
    {
        m_indent = indent;
        m_column = column;
        std::visit([this](const auto& data) { write(data); }, term.data());
    }

private:
    void write(std::monostate) { m_out += "null"; }
    void write(Term::Null) { m_out += "null"; }
    void write(bool truth) { m_out += truth ? "true" : "false"; }
    void write(double number) { m_out += numberText(number); }
    void write(const Term::Reference&) { m_out += "null"; } // binders leave none behind
    void write(const Term::Traversal& traversal) { (m_out += traversal.address) += traversal.path; }

    void write(const std::string& text)
    {
        if (!suitsHeredoc(text)) {
            m_out += '"';
            appendEscapedHcl(m_out, text);
            m_out += '"';
            return;
        }
        m_out += "<<-EOT\n";
        for (std::size_t start = 0; start < text.size();) {
            const std::size_t end = text.find('\n', start);
            m_out.append(m_indent + kHclStep, ' ');
            (m_out += escapeHeredoc(std::string_view(text).substr(start, end - start))) += '\n';
            start = end + 1;
        }
        m_out.append(m_indent, ' ') += "EOT";
    }

    void write(const Term::Template& text)
    {
        m_out += '"';
        for (const Term& part : text.parts) {
            if (const auto* plain = part.as<std::string>()) {
                appendEscapedHcl(m_out, *plain);
            } else {
                m_out += "${";
                nested(part);
                m_out += '}';
            }
        }
        m_out += '"';
    }

    void write(const Term::Conditional& conditional)
    {
        nested(conditional.parts[0]);
        m_out += " ? ";
        nested(conditional.parts[1]);
        m_out += " : ";
        nested(conditional.parts[2]);
    }

    void write(const Term::Call& call)
    {
        (m_out += call.function) += '(';
        for (std::size_t i = 0; i < call.arguments.size(); ++i) {
            if (i > 0) m_out += ", ";
            nested(call.arguments[i]);
        }
        m_out += ')';
    }

    void write(const Term::List& list)
    {
        if (list.empty()) {
            m_out += "[]";
            return;
        }
        if (const std::string line = oneLine(list); !line.empty()) {
            m_out += line;
            return;
        }
        m_out += "[\n";
        const std::size_t indent = m_indent;
        for (const Term& item : list) {
            m_out.append(indent + kHclStep, ' ');
            ExpressionPrinter(m_out).print(item, indent + kHclStep, indent + kHclStep);
            m_out += item.as<std::string>() && m_out.ends_with("EOT") ? "\n,\n" : ",\n";
        }
        m_out.append(indent, ' ') += ']';
    }

    void write(const Term::Object& object)
    {
        if (object.empty()) {
            m_out += "{}";
            return;
        }
        const std::size_t indent = m_indent + kHclStep;
        std::vector<std::string> keys;
        keys.reserve(object.size());
        HclValues values;
        for (const auto& [key, value] : object) {
            keys.push_back(keyText(key));
            values.add(value, indent, indent + keys.back().size() + 3);
        }
        m_out += "{\n";
        for (std::size_t first = 0; first < keys.size();) {
            std::size_t last = first, width = 0;
            // Only one-line values stand aligned; a longer one ends the run.
            while (last < keys.size() && aligned(values[last])) width = std::max(width, keys[last++].size());
            if (last == first) width = keys[last++].size();
            for (; first < last; ++first) {
                ((m_out.append(indent, ' ') += keys[first]).append(width - keys[first].size(), ' ') += " = ");
                (m_out += values[first]) += '\n';
            }
        }
        m_out.append(m_indent, ' ') += '}';
    }

    static bool aligned(std::string_view value)
    {
        return value.find('\n') == std::string_view::npos || value.starts_with("<<-");
    }

    void nested(const Term& term) { ExpressionPrinter(m_out).print(term, m_indent, m_column); }

    /// The list in one line; empty when that would be too long, or when it holds more than short values.
    [[nodiscard]] std::string oneLine(const Term::List& list) const
    {
        std::string line = "[";
        for (const Term& item : list) {
            if (item.as<Term::Object>() && !item.as<Term::Object>()->empty()) return {};
            if (line.size() > 1) line += ", ";
            appendHclText(line, item, m_indent, m_column + line.size());
            if (m_column + line.size() >= kWidth || line.find('\n') != std::string::npos) return {};
        }
        return line + ']';
    }

    std::string& m_out;
    std::size_t m_indent = 0, m_column = 0;
};

} // namespace

std::string hclText(const Term& term, std::size_t indent, std::size_t column)
{
    std::string out;
    appendHclText(out, term, indent, column);
    return out;
}

void appendHclText(std::string& out, const Term& term, std::size_t indent, std::size_t column)
{
    ExpressionPrinter(out).print(term, indent, column);
}

} // namespace zonedraft
