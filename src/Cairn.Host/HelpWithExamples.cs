using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Cairn.Host.Commands;

namespace Cairn.Host;

/// <summary>The usual help, then examples to start from.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples.For(parseResult.CommandResult.Command.Name))
            output.WriteLine("  " + example);
        return result;
    }
}
