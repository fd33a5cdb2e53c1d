using Cairn.Shared.Basics;

namespace Cairn.Organisations;

/// <summary>Whoever lets more people see something says a second time whom. Fewer need no second word.</summary>
public static class Widening
{
    /// <summary>The field in which it is said.</summary>
    public const string Field = "Widen";

    private const string Unsure = "WideningUnsure";

    /// <param name="before">Who may see it so far.</param>
    /// <param name="next">Who shall.</param>
    /// <param name="widen">Who shall, said once more; null where it was not said.</param>
    public static Outcome Check(PrivacyLevel before, PrivacyLevel next, PrivacyLevel? widen) =>
        next > before && widen != next ? Outcome.Refused(new Refusal(Unsure, Field)) : Outcome.Accepted;

    /// <summary>Whether an outcome asks for the second word.</summary>
    internal static bool IsAskedBy(Outcome outcome) => outcome.Refusals.Any(refusal => refusal.Words == Unsure);
}
