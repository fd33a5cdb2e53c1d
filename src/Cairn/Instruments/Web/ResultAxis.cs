using Cairn.Shared.Language;

namespace Cairn.Instruments.Web;

/// <summary>Something that pictures and sentences tell of: a domain, or an item where there are few domains.</summary>
public sealed record ResultAxis(string Name, Func<ResultTable, decimal?> Value)
{
    internal static IReadOnlyList<ResultAxis> AllOf(Instrument instrument, Words words) => instrument.IsPicturedByDomain
        ? [.. instrument.Domains.Select(domain => new ResultAxis(words[instrument.WordsOf(domain)], table => table.Of(domain)))]
        : [.. instrument.Items.Select(item => new ResultAxis(words[instrument.ShortOf(item)], table => table.Of(item)?.Mean))];
}

/// <summary>A line of a table of results: its name, a cell for each column, and what bears it out.</summary>
public sealed record ResultRow(string Name, IReadOnlyList<string> Cells, bool IsDomain = false, IReadOnlyList<WaveEvidence>? Evidence = null)
{
    /// <summary>What is not shown has a dash.</summary>
    internal static string Cell(decimal? mean, Words words) => mean is { } known ? known.ToString("0.#", words.Culture) : "–";
}
