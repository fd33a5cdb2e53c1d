using Cairn.Organisations;
using Cairn.Shared.Navigation;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>The problems that an actor may see, for the search box: every word that was typed is in the text.</summary>
internal sealed class ProblemPalette(CairnDb db) : IPaletteSource
{
    private const int Most = 12;

    /// <summary>So many of the latest are looked through by hand where the database does not know the letters.</summary>
    private const int MostByHand = 500;

    public async Task<IReadOnlyList<PaletteEntry>> FindAsync(string text, Actor actor, CancellationToken cancel)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];

        // SQLite knows capitals in ASCII only: words with other letters are compared here, after the others have made the list short.
        var isKnown = words.All(word => word.All(char.IsAscii));
        var visible = words.Where(word => word.All(char.IsAscii)).Aggregate(
            db.ProblemsVisibleTo(actor).AsNoTracking(),
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // the database lowers it, in no culture of ours
            (narrowed, word) => narrowed.Where(problem => problem.Text.ToLower().Contains(word)));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        var found = await visible.OrderByDescending(problem => problem.At).Select(problem => new { problem.Id, problem.Text }).Take(isKnown ? Most : MostByHand).ToListAsync(cancel);
        return [.. found.Where(problem => words.All(word => problem.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).Take(Most)
            .Select(problem => new PaletteEntry(Problem.TitleOf(problem.Text), "ProblemSort", $"/problems/{problem.Id.Value}"))];
    }
}
