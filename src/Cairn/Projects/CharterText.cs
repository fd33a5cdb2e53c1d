using System.Globalization;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>What a charter says. Nothing of it is needed on the first day; it grows.</summary>
public sealed record CharterText(
    string PatientAim, string Evidence, string Context, string Measure, string WhyNow, string Scope, Guid? Priority, string Resources, int? ProtectedHours, string Ethics)
{
    public const int Longest = 2000;
    public const int MostHours = 200;

    /// <summary>Before anybody wrote.</summary>
    public static CharterText Empty { get; } = new("", "", "", "", "", "", null, "", null, "");

    /// <summary>Each of its parts as text, in the order in which they are read.</summary>
    public IReadOnlyList<(string Field, string Text)> Parts =>
    [
        (nameof(PatientAim), PatientAim), (nameof(Evidence), Evidence), (nameof(Context), Context), (nameof(Measure), Measure), (nameof(WhyNow), WhyNow), (nameof(Scope), Scope),
        (nameof(Priority), Priority?.ToString() ?? ""), (nameof(Resources), Resources), (nameof(ProtectedHours), ProtectedHours?.ToString(CultureInfo.InvariantCulture) ?? ""), (nameof(Ethics), Ethics),
    ];

    /// <summary>What another text says differently.</summary>
    public IReadOnlyList<CharterDifference> DifferencesTo(CharterText later) =>
        [.. Parts.Zip(later.Parts, (before, after) => new CharterDifference(before.Field, before.Text, after.Text)).Where(part => part.Before != part.After)];

    internal CharterText Trimmed() => new(PatientAim.Trim(), Evidence.Trim(), Context.Trim(), Measure.Trim(), WhyNow.Trim(), Scope.Trim(), Priority, Resources.Trim(), ProtectedHours, Ethics.Trim());

    internal Outcome Check()
    {
        var refusals = Parts.Where(part => part.Text.Trim().Length > Longest).Select(part => new Refusal("TooLong", part.Field, Longest)).ToList();
        if (Trimmed() == Empty)
            refusals.Add(new("CharterEmpty", nameof(PatientAim)));
        if (ProtectedHours is < 0 or > MostHours)
            refusals.Add(new("ProtectedHoursOutOfRange", nameof(ProtectedHours), MostHours));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}

/// <summary>A part of a charter that was changed.</summary>
public sealed record CharterDifference(string Field, string Before, string After);
