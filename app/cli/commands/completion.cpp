// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include <ostream>

namespace zonedraft {
namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

std::string commandsOf(const std::vector<CompletionWord>& words)
{
    std::vector<std::string> names;
    for (const CompletionWord& word : words) names.push_back(word.command);
    return joined(names);
}

void printBash(std::ostream& out, const std::vector<CompletionWord>& words)
{
    out << "_zonedraft_cli() {\n"
           "    local word=\"${COMP_WORDS[COMP_CWORD]}\"\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then COMPREPLY=($(compgen -W \""
        << commandsOf(words)
        << "\" -- \"$word\")); return; fi\n    case \"${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD-1]}\" in\n";
    for (const CompletionWord& word : words)
        for (const auto& [option, choices] : word.choices)
            out << "        '" << word.command << ' ' << option << "') COMPREPLY=($(compgen -W \"" << joined(choices)
                << "\" -- \"$word\")); return ;;\n";
    out << "    esac\n    case \"${COMP_WORDS[1]}\" in\n";
    for (const CompletionWord& word : words)
        out << "        " << word.command << ") [[ \"$word\" == -* ]] && COMPREPLY=($(compgen -W \""
            << joined(word.options) << "\" -- \"$word\")) ;;\n";
    out << "    esac\n    [ \"${#COMPREPLY[@]}\" -eq 0 ] && COMPREPLY=($(compgen -f -- \"$word\"))\n}\ncomplete -o "
           "filenames -F _zonedraft_cli zonedraft-cli\n";
}

void printZsh(std::ostream& out, const std::vector<CompletionWord>& words)
{
    out << "#compdef zonedraft-cli\n_zonedraft_cli() {\n    local -a commands=(\n";
    for (const CompletionWord& word : words) {
        std::string help = word.help;
        for (char& c : help)
            if (c == '\'' || c == ':') c = ' ';
        out << "        '" << word.command << ':' << help << "'\n";
    }
    out << "    )\n    if (( CURRENT == 2 )); then _describe command commands; return; fi\n    case $words[2] in\n";
    for (const CompletionWord& word : words)
        out << "        " << word.command << ") compadd -- " << joined(word.options) << "; _files ;;\n";
    out << "    esac\n}\n_zonedraft_cli \"$@\"\n";
}

void printFish(std::ostream& out, const std::vector<CompletionWord>& words)
{
    for (const CompletionWord& word : words) {
        std::string help;
        for (const char c : word.help) help += c == '\'' ? std::string("\\'") : std::string(1, c);
        out << "complete -c zonedraft-cli -n __fish_use_subcommand -a " << word.command << " -d '" << help << "'\n";
        for (const std::string& option : word.options) {
            out << "complete -c zonedraft-cli -n '__fish_seen_subcommand_from " << word.command << "' -l "
                << option.substr(2);
            for (const auto& [name, choices] : word.choices)
                if (name == option) out << " -x -a '" << joined(choices) << "'";
            out << '\n';
        }
    }
}

} // namespace

int commandCompletion(CommandContext& context, const std::string& shell, const std::vector<CompletionWord>& words)
{
    if (shell == "bash")
        printBash(context.out(), words);
    else if (shell == "zsh")
        printZsh(context.out(), words);
    else if (shell == "fish")
        printFish(context.out(), words);
    else
        return context.fail(makeError(
            ErrorCode::BadInput, ZD_NOOP("cli", "There is no completion for “%1”: use bash, zsh or fish."), {shell}));
    return kExitFine;
}

} // namespace zonedraft
