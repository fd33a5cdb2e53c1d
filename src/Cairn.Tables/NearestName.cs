namespace Cairn.Tables;

/// <summary>The name a person probably meant: the one the fewest changed letters away.</summary>
public static class NearestName
{
    private const int LongestName = 100;

    /// <summary>Finds it.</summary>
    /// <param name="wanted">What was written.</param>
    /// <param name="names">What could have been meant.</param>
    /// <returns>The nearest name; null where none is within a third of the letters. Names of more than 100 letters are not compared.</returns>
    public static string? Of(string wanted, IEnumerable<string> names)
    {
        var best = (Name: default(string), Changes: Math.Max(1, wanted.Length / 3) + 1);
        foreach (var name in names)
        {
            if (name.Length is 0 or > LongestName || wanted.Length > LongestName) continue;
            var changes = Changes(wanted.ToUpperInvariant(), name.ToUpperInvariant());
            if (changes < best.Changes) best = (name, changes);
        }

        return best.Name;
    }

    /// <summary>Letters to insert, drop or replace (Levenshtein 1966), row by row of the usual table.</summary>
    private static int Changes(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[to.Length];
    }
}
