// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands/commands.h"
#include "app/version.h"
#include "engine/base/suggestion.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <functional>
#include <iostream>

namespace zonedraft {
namespace {

constexpr const char* kFooter =
    "Exit codes: 0 fine · 1 findings at or above --fail-on, or --check differs · 2 bad input or usage · 3 a file or "
    "the outside world refused.\n"
    "Start: zonedraft-cli new ml-api api.zonedraft.yaml && zonedraft-cli validate api.zonedraft.yaml";

/// The program's arguments; each command remembers what to run.
class Program {
public:
    Program(std::ostream& out, std::ostream& err, DrawBoard draw)
        : m_context(out, err), m_draw(draw ? std::move(draw) : DrawBoard(&drawInOtherProgram))
    {
        m_app.set_version_flag("--version", std::string("zonedraft-cli ") + kVersion);
        m_app.footer(kFooter);
        m_app.require_subcommand(1);
        addNew();
        addValidate();
        addCost();
        addExport();
        addFix();
        addRender();
        addLookUps();
        addCompletion();
    }

    int run(int argc, const char* const* argv)
    {
        // CLI11 would only say that a command is missing.
        std::vector<std::string> names;
        for (const CLI::App* one : m_app.get_subcommands(nullptr)) names.push_back(one->get_name());
        if (argc > 1 && *argv[1] != '-' && std::ranges::find(names, argv[1]) == names.end())
            return m_context.fail(makeError(ErrorCode::BadInput, ZD_NOOP("cli", "There is no command “%1”%2"),
                                            {argv[1], didYouMean(argv[1], names)}));
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            const int code = m_app.exit(error, m_context.out(), m_context.err());
            return code == 0 ? kExitFine : kExitBadInput;
        }
        return m_run ? m_run() : kExitBadInput;
    }

private:
    CLI::App& command(const char* name, const char* help, std::function<int()> run)
    {
        CLI::App& command = *m_app.add_subcommand(name, help);
        command.callback([this, run = std::move(run)] { m_run = run; });
        return command;
    }
    void addFile(CLI::App& command)
    {
        command.add_option("FILE", m_common.file, "A design: *.zonedraft.yaml")->required();
    }
    void addCatalog(CLI::App& command)
    {
        command
            .add_option("--catalog", m_common.catalogFolder,
                        "Your own folder of kinds, rules and prices (catalog/, rules/, prices/aws/)")
            ->check(CLI::ExistingDirectory);
    }
    void addScenario(CLI::App& command, const char* help = "Judge the design under one of its scenarios")
    {
        command.add_option("--scenario", m_common.scenario, help);
    }
    /// An option that takes one of a few words: --help and completion know them, the command says what else is wrong.
    static void addChoice(CLI::App& command, const char* name, std::string& value, const std::string& help,
                          const std::vector<std::string>& words)
    {
        command.add_option(name, value, help)
            ->type_name(fmt::format("{}", fmt::join(words, "|")))
            ->capture_default_str();
    }
    void addFormat(CLI::App& command, const std::vector<std::string>& formats, const std::string& help = "How to print")
    {
        addChoice(command, "--format", m_common.format, help, formats);
    }
    void addFailOn(CLI::App& command)
    {
        addChoice(command, "--fail-on", m_common.failOn, "Exit with 1 from this severity on",
                  {"critical", "high", "medium", "low", "info", "never"});
    }

    void addNew()
    {
        CLI::App& app = command("new", "Write a new design from a template",
                                [this] { return commandNew(m_context, m_common, m_new); });
        app.add_option("TEMPLATE", m_new.templateName, "Name of a template, such as empty or ml-api")->required();
        app.add_option("OUT", m_new.out, "The file to write")->required();
    }

    void addValidate()
    {
        CLI::App& app = command("validate", "Find what would fail, leak or cost too much",
                                [this] { return commandValidate(m_context, m_common, m_validate); });
        addFile(app);
        addChoice(app, "--framework", m_validate.framework, "Show which controls are met instead of the findings",
                  {"soc2", "gdpr", "hipaa", "pci", "cis", "fsbp"});
        addScenario(app);
        addFormat(app, {"text", "json", "sarif", "junit", "markdown"});
        addFailOn(app);
        addChoice(app, "--color", m_common.color, "Colours in the text", {"auto", "always", "never"});
        app.get_option("--color")->check(CLI::IsMember({"auto", "always", "never"}));
        addCatalog(app);
    }

    void addCost()
    {
        CLI::App& app = command("cost", "Estimate the monthly bill, line by line",
                                [this] { return commandCost(m_context, m_common, m_cost); });
        addFile(app);
        app.add_flag("--explain", m_cost.explain, "Price, date, source, formula and assumptions of every line");
        addScenario(app);
        addFormat(app, {"text", "json", "csv", "markdown"});
        addCatalog(app);
    }

    void addExport()
    {
        CLI::App& app = command("export", "Write infrastructure code",
                                [this] { return commandExport(m_context, m_common, m_export); });
        addFile(app);
        app.add_option("--to", m_export.target, "Target: terraform")->required();
        addScenario(app, "Write code for this scenario alone, instead of all as files of values beside the base");
        app.add_option("--out", m_export.out, "Folder for the code")->required();
        app.add_flag("--check", m_export.check, "Write nothing; exit with 1 when the folder is not up to date");
        app.add_flag("--force", m_export.force, "Also replace files of the same names that Zonedraft did not write");
        addFormat(app, {"text", "json"}, "How to print; json says which line follows from which property");
        addCatalog(app);
    }

    void addFix()
    {
        CLI::App& app = command("fix", "Repair findings that have a fix",
                                [this] { return commandFix(m_context, m_common, m_fix); });
        addFile(app);
        app.add_option("--rule", m_fix.rules, "Fix the findings of this rule; may be given several times");
        app.add_flag("--all", m_fix.all, "Fix everything that needs no decision");
        app.add_option("--answers", m_fix.answers, "YAML file with answers to the questions of fixes");
        app.add_flag("--write", m_fix.write, "Save the repaired design");
        addScenario(app);
        addFormat(app, {"text", "json"});
        addFailOn(app);
        addCatalog(app);
    }

    void addRender()
    {
        CLI::App& app = command("render", "Draw the board as a picture",
                                [this] { return commandRender(m_context, m_common, m_render, m_draw); });
        addFile(app);
        app.add_option("--out", m_render.out, "File to write; its ending decides: .svg, .png, .pdf")->required();
        addChoice(app, "--theme", m_render.theme, "Colours of the picture", {"light", "dark"});
        app.add_option("--scale", m_render.scale, "Pixels per board unit, 0.1 to 8")->capture_default_str();
        addScenario(app);
        addCatalog(app);
    }

    void addLookUps()
    {
        CLI::App& catalog = command("catalog", "List component kinds, or describe one",
                                    [this] { return commandCatalog(m_context, m_common, m_lookUp); });
        catalog.add_option("KIND", m_lookUp.word, "A kind such as aws.ecs_service, or a part of one");
        CLI::App& rules = command("rules", "List rules, or describe one",
                                  [this] { return commandRules(m_context, m_common, m_lookUp); });
        rules.add_option("RULE", m_lookUp.word, "A rule such as HA-001, a category, or a word of a title");
        CLI::App& prices = command("prices", "Show the price book, or look a price up",
                                   [this] { return commandPrices(m_context, m_common, m_lookUp); });
        prices.add_option("KEY", m_lookUp.word, "A price key or a part of one, such as nat-gateway");
        prices.add_option("--region", m_lookUp.region, "Region code")->capture_default_str();
        for (CLI::App* app : {&catalog, &rules, &prices}) {
            addFormat(*app, {"text", "json", "csv", "markdown"});
            addCatalog(*app);
        }
    }

    void addCompletion()
    {
        CLI::App& app = command("completion", "Print a completion script for a shell",
                                [this] { return commandCompletion(m_context, m_shell, completionWords()); });
        addChoice(app, "SHELL", m_shell, "The shell to complete in", {"bash", "zsh", "fish"});
        app.get_option("SHELL")->required();
    }

    [[nodiscard]] std::vector<CompletionWord> completionWords() const
    {
        std::vector<CompletionWord> words;
        for (const CLI::App* sub : m_app.get_subcommands(nullptr)) {
            CompletionWord word{sub->get_name(), sub->get_description(), {}, {}};
            for (const CLI::Option* option : sub->get_options()) {
                const std::string type = option->get_type_name();
                const auto choices = type.contains('|') ? CLI::detail::split(type, '|') : std::vector<std::string>();
                for (const std::string& name : option->get_lnames()) {
                    word.options.push_back("--" + name);
                    if (!choices.empty()) word.choices.emplace_back("--" + name, choices);
                }
            }
            words.push_back(std::move(word));
        }
        return words;
    }

    CLI::App m_app{"Zonedraft on the command line: judge, price, repair, export and draw cloud designs",
                   "zonedraft-cli"};
    CommandContext m_context;
    DrawBoard m_draw;
    CommonOptions m_common;
    NewOptions m_new;
    ValidateOptions m_validate;
    CostOptions m_cost;
    ExportCommandOptions m_export;
    FixOptions m_fix;
    RenderOptions m_render;
    LookUpOptions m_lookUp;
    std::string m_shell;
    std::function<int()> m_run;
};

} // namespace

int runCommandLine(int argc, const char* const* argv, std::ostream& out, std::ostream& err, const DrawBoard& draw)
{
    return Program(out, err, draw).run(argc, argv);
}

void runCommandLineAndExit(int argc, const char* const* argv)
{
    auto* const program = new Program(std::cout, std::cerr, {}); // never destroyed
    const int code = program->run(argc, argv);
    std::cout.flush();
    std::cerr.flush();
    std::_Exit(code);
}

} // namespace zonedraft
