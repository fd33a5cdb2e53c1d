using System.Globalization;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>What a charter says. Nothing of it is needed on the first day; it grows.</summary>
public sealed record CharterText(
    string PatientAim, string Evidence, string Context, string Measure, string WhyNow, string Scope, Guid? Priority, string Resources, int? ProtectedHours, string Ethics,
    string Causes = "", string Design = "", string Fit = "", string Testing = "", string Sustaining = "", string Science = "")
{
    public const int Longest = 2000;
    public const int MostHours = 200;

    /// <summary>Before anybody wrote.</summary>
    public static CharterText Empty { get; } = new("", "", "", "", "", "", null, "", null, "");

    /// <summary>Each of its parts as text, in the order in which they are read.</summary>
    public IReadOnlyList<(string Field, string Text)> Parts =>
    [
        (nameof(PatientAim), PatientAim), (nameof(Evidence), Evidence), (nameof(Science), Science), (nameof(Causes), Causes), (nameof(Context), Context), (nameof(Measure), Measure),
        (nameof(Design), Design), (nameof(Fit), Fit), (nameof(Testing), Testing), (nameof(Sustaining), Sustaining), (nameof(WhyNow), WhyNow), (nameof(Scope), Scope),
        (nameof(Priority), Priority?.ToString() ?? ""), (nameof(Resources), Resources), (nameof(ProtectedHours), ProtectedHours?.ToString(CultureInfo.InvariantCulture) ?? ""), (nameof(Ethics), Ethics),
    ];

    /// <summary>
    /// What a team that makes care together with patients needs to know: four things, and three that tie them together (Batalden, Getting more
    /// health from healthcare, BMJ 2018;362:k3617).
    /// </summary>
    public IReadOnlyList<(string Field, string Text)> Knowledge =>
    [
        (nameof(PatientAim), PatientAim), (nameof(Science), Science), (nameof(Context), Context), (nameof(Measure), Measure), (nameof(Design), Design), (nameof(Fit), Fit), (nameof(Testing), Testing),
    ];

    /// <summary>What another text says differently.</summary>
    public IReadOnlyList<Difference> DifferencesTo(CharterText later) => Difference.Between(Parts, later.Parts);

    internal CharterText Trimmed() => this with
    {
        PatientAim = PatientAim.Trim(),
        Evidence = Evidence.Trim(),
        Science = Science.Trim(),
        Causes = Causes.Trim(),
        Context = Context.Trim(),
        Measure = Measure.Trim(),
        Design = Design.Trim(),
        Fit = Fit.Trim(),
        Testing = Testing.Trim(),
        Sustaining = Sustaining.Trim(),
        WhyNow = WhyNow.Trim(),
        Scope = Scope.Trim(),
        Resources = Resources.Trim(),
        Ethics = Ethics.Trim(),
    };

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
