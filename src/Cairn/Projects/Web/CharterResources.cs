namespace Cairn.Projects.Web;

/// <summary>A charter as the API answers and takes it.</summary>
public sealed record CharterResource(
    string? PatientAim, string? Evidence, string? Context, string? Measure, string? WhyNow, string? Scope, Guid? Priority, string? Resources, int? ProtectedHours, string? Ethics,
    string? Causes, string? Design, string? Fit, string? Testing, string? Sustaining, string? Science = null)
{
    internal CharterText Text => new(PatientAim ?? "", Evidence ?? "", Context ?? "", Measure ?? "", WhyNow ?? "", Scope ?? "", Priority, Resources ?? "", ProtectedHours, Ethics ?? "",
        Causes ?? "", Design ?? "", Fit ?? "", Testing ?? "", Sustaining ?? "", Science ?? "");

    internal static CharterResource Of(CharterText text) =>
        new(text.PatientAim, text.Evidence, text.Context, text.Measure, text.WhyNow, text.Scope, text.Priority, text.Resources, text.ProtectedHours, text.Ethics,
            text.Causes, text.Design, text.Fit, text.Testing, text.Sustaining, text.Science);
}

/// <summary>A charter, the number of its version, since when the sponsor stands behind it, and how far it is on its way to approval where that is wanted.</summary>
public sealed record CharterAnswer(int Number, DateTimeOffset? SignedOff, bool NeedsApproval, ReviewResource? Review, CharterResource Charter);

/// <summary>When a version was handed in, and what became of it; the words are for the people of its organisation.</summary>
public sealed record ReviewResource(DateTimeOffset HandedIn, bool? IsApproved, string? Words, DateTimeOffset? Answered)
{
    internal static ReviewResource Of(CharterReview review, bool isOfActor) => new(review.At, review.IsApproved, isOfActor ? review.Words : null, review.AnsweredAt);
}

/// <summary>What is answered to a charter that was handed in.</summary>
public sealed record ReviewInput(bool? IsApproved, string? Words);

/// <summary>Whether an organisation approves the charters of its projects, and of all below it.</summary>
public sealed record CharterRuleResource(bool NeedsApproval);

/// <summary>What an organisation decides about charters.</summary>
public sealed record CharterRuleInput(bool? NeedsApproval);
