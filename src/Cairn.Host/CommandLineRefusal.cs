using System.CommandLine;
using System.CommandLine.Parsing;

namespace Cairn.Host;

/// <summary>Says in one sentence why words on the command line cannot be understood, and where to read more.</summary>
internal static class CommandLineRefusal
{
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "cairn" : "cairn " + command.Name;
        return $"{Problem(parsed, command, name)} See {name} --help.";
    }

    private static string Problem(ParseResult parsed, Command command, string name)
    {
        if (parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().FirstOrDefault() is { } option)
            return option.Tokens.Count == 0
                ? $"{option.Option.Name}: a value was expected after it."
                : $"{option.Option.Name} is given {option.Tokens.Count} times; give it once.";

        var stray = parsed.UnmatchedTokens is [var first, ..] ? first : null;
        if (command is RootCommand)
            return stray is null ? "A command was expected: " + Verbs(command) + "." : $"There is no command {stray}; expected {Verbs(command)}.";
        if (stray is not null && stray.StartsWith("--", StringComparison.Ordinal))
            return $"{name} has no option {stray}.";
        if (parsed.CommandResult.Children.OfType<ArgumentResult>().All(argument => argument.Tokens.Count == 0))
            return $"{name}: a file was expected{(command.Name == "restore" ? ", which cairn backup made" : ", or - for standard input")}.";
        return stray is null ? parsed.Errors[0].Message : $"{name}: \"{stray}\" is one word too many; put a name with blanks in quotation marks.";
    }

    private static string Verbs(Command root) => string.Join(", ", root.Subcommands.SkipLast(1).Select(verb => verb.Name)) + " or " + root.Subcommands[^1].Name;
}
