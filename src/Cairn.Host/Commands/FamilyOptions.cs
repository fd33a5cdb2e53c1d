using System.CommandLine;
using Cairn.Host.Output;
using Cairn.Tables;

namespace Cairn.Host.Commands;

/// <summary>What funnel, CUSUM and Pareto chart ask for alike: the file and which of its rows, the title, and where the result goes.</summary>
/// <param name="dated">Whether the verb reads dates, and so may be told how they are written.</param>
internal sealed class FamilyOptions(bool dated = false)
{
    private readonly Argument<string> file = CommonOptions.File();
    private readonly Option<string[]> where = CommonOptions.Where();
    private readonly Option<string?>? dateFormat = dated ? CommonOptions.DateFormat() : null;
    private readonly Option<string?> title = CommonOptions.Title();
    private readonly Option<string[]> output = CommonOptions.Out("F.svg, F.html, F.csv or F.json");
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>A verb with its own options first and these after them.</summary>
    public Command Command(string name, string description, params IEnumerable<Option> own)
    {
        var command = new Command(name, description) { file };
        foreach (var option in own.Concat(new Option?[] { where, dateFormat, title, output, json }.OfType<Option>()))
            command.Options.Add(option);
        return command;
    }

    public string? TitleOf(ParseResult parsed) => parsed.GetValue(title);

    /// <summary>Refuses places that cannot be written to, then reads the columns, then delivers what is made of them.</summary>
    public int Run(ParseResult parsed, Terminal terminal, IReadOnlyList<string> columns, Func<Table, Delivery> make)
    {
        var path = parsed.GetValue(file)!;
        var outputs = OutputFiles.Plan(parsed.GetValue(output)!, path);
        var table = terminal.Read(path, new()
        {
            Columns = columns,
            Where = CommonOptions.ReadWhere(parsed, where),
            DateFormat = dateFormat is null ? null : parsed.GetValue(dateFormat),
        });
        make(table).Deliver(outputs, parsed.GetValue(json), terminal);
        return CairnCommandLine.Done;
    }
}
