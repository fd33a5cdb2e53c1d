using System.CommandLine;
using System.CommandLine.Help;
using Cairn.Host.Commands;
using Cairn.Tables;

namespace Cairn.Host;

/// <summary>The verbs of <c>cairn</c>, the first of which needs no word, and how they end: 0 done, 2 refused with one sentence on standard error, 1 a fault of ours.</summary>
internal static class CairnCommandLine
{
    public const int Done = 0;
    public const int Fault = 1;
    public const int Refused = 2;

    /// <summary>Stopped by whoever started it, as shells number it.</summary>
    public const int Interrupted = 130;

    public static int Run(string[] args, Func<Stream> input, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Cairn: a learning system for improvement in health and care. Without a command it serves, at http://localhost:5080. Charts need a file and no server.");
        var terminal = new Terminal(input, output, error);
        root.Subcommands.Add(ServeCommand.Make(terminal));
        root.Subcommands.Add(BackupCommand.Make(terminal));
        root.Subcommands.Add(RestoreCommand.Make(terminal));
        root.Subcommands.Add(CheckAuditCommand.Make(terminal));
        root.Subcommands.Add(ChartCommand.Make(terminal));
        root.Subcommands.Add(FunnelCommand.Make(terminal));
        root.Subcommands.Add(CusumCommand.Make(terminal));
        root.Subcommands.Add(ParetoCommand.Make(terminal));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);

        var parsed = root.Parse(args.Length == 0 ? ["serve"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            return Refuse(error, CommandLineRefusal.Describe(parsed));

        try
        {
            return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception refusal) when (refusal is RefusedException or TableException or Spc.AnalysisRefusedException)
        {
            return Refuse(error, refusal.Message);
        }
        catch (IOException failure)
        {
            return Refuse(error, $"The result could not be printed ({failure.Message.TrimEnd('.')}); standard output that can be written to was expected.");
        }
        catch (OutOfMemoryException)
        {
            return Refuse(error, "This machine has too little memory for the file; split it, or keep fewer rows with --where.");
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception fault)
        {
            error.WriteLine($"cairn failed unexpectedly ({fault.GetType().Name}: {fault.Message}). Please report it with the command.");
            return Fault;
        }
    }

    private static int Refuse(TextWriter error, string message)
    {
        error.WriteLine(message);
        return Refused;
    }
}
