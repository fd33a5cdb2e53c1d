using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>The parts of an aim, of which its sentence is made.</summary>
public sealed record AimWords(string Purpose, string What, string HowMuch, string ForWhom, string Where, DateOnly? By)
{
    public const int Longest = 200;
    public const int LongestPurpose = 500;

    /// <summary>A purpose as it is kept: spaces do not make it another one.</summary>
    internal static string PurposeOf(string written) => string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal AimWords Trimmed() => this with { Purpose = PurposeOf(Purpose), What = What.Trim(), HowMuch = HowMuch.Trim(), ForWhom = ForWhom.Trim(), Where = Where.Trim() };

    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        foreach (var (field, text) in new[] { (nameof(What), What), (nameof(HowMuch), HowMuch), (nameof(ForWhom), ForWhom), (nameof(Where), Where) })
        {
            if (string.IsNullOrWhiteSpace(text))
                refusals.Add(new($"Aim{field}Missing", field));
            else if (text.Trim().Length > Longest)
                refusals.Add(new("TooLong", field, Longest));
            else if (OneLine.Check(text, field) is { } hidden)
                refusals.Add(hidden);
        }

        if (By is null)
            refusals.Add(new("AimByMissing", nameof(By)));
        if (Purpose.Trim().Length > LongestPurpose)
            refusals.Add(new("TooLong", nameof(Purpose), LongestPurpose));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
