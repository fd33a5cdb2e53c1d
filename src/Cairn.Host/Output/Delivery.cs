using System.Text;

namespace Cairn.Host.Output;

/// <summary>The forms that the result of a verb can take; each is made only where it is asked for.</summary>
internal sealed record Delivery
{
    public required Func<string> Svg { get; init; }

    public required Func<string> Html { get; init; }

    public required Func<string> Csv { get; init; }

    public required Action<Stream> Json { get; init; }

    /// <summary>What a person reads in a terminal.</summary>
    public required Action<Terminal> Report { get; init; }

    /// <summary>One file for each chart of a folder; null where the verb makes a single chart.</summary>
    public Func<IEnumerable<(string Name, string Text)>>? Folder { get; init; }

    /// <summary>Writes every file that was asked for, or none; then prints.</summary>
    public void Deliver(OutputFiles outputs, bool asJson, Terminal terminal)
    {
        foreach (var target in outputs.Targets)
            AddTo(outputs, target);
        outputs.Commit();

        if (asJson)
        {
            terminal.Output.WriteLine(JsonText());
            return;
        }

        Report(terminal);
        foreach (var target in outputs.Targets)
            terminal.Output.WriteLine($"Written: {target}");
    }

    private void AddTo(OutputFiles outputs, string target)
    {
        if (target.EndsWith('/'))
        {
            foreach (var (name, text) in (Folder ?? throw new RefusedException($"--out {target}: this verb makes one chart; give it a file name."))())
                outputs.Add(target + name, text);
            return;
        }

        outputs.Add(target, Path.GetExtension(target).ToLowerInvariant() switch
        {
            ".svg" => Svg(),
            ".html" => Html(),
            ".csv" => Csv(),
            _ => JsonText() + "\n",
        });
    }

    private string JsonText()
    {
        using var stream = new MemoryStream();
        Json(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
