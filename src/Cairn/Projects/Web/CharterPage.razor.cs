using System.Globalization;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Projects.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class CharterPage
{
    private CharterView? charter;
    private bool isGone;
    private bool isPosted;
    private IReadOnlyList<PaperMark> marks = [];
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "charter")] private string? PatientAim { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Evidence { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Science { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Context { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Measure { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? WhyNow { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Scope { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Priority { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Resources { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? ProtectedHours { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Ethics { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Causes { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Design { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Fit { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Testing { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private string? Sustaining { get; set; }

    [SupplyParameterFromForm(FormName = "charter")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "sign")] private int? Number { get; set; }

    [SupplyParameterFromForm(FormName = "hand-in")] private int? HandedIn { get; set; }

    [SupplyParameterFromForm(FormName = "answer")] private int? Answered { get; set; }

    [SupplyParameterFromForm(FormName = "answer")] private string? Approve { get; set; }

    [SupplyParameterFromForm(FormName = "answer")] private string? Said { get; set; }

    /// <summary>What was written, hours only where they are a number.</summary>
    private CharterText Posted => new(
        PatientAim ?? "", Evidence ?? "", Context ?? "", Measure ?? "", WhyNow ?? "", Scope ?? "", Guid.TryParse(Priority, out var priority) ? priority : null, Resources ?? "", Hours, Ethics ?? "",
        Causes ?? "", Design ?? "", Fit ?? "", Testing ?? "", Sustaining ?? "", Science ?? "");

    private int? Hours => int.TryParse(ProtectedHours?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? hours : null;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var found = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        marks = found is null ? [] : await Verified.Handle(found.View, Http.RequestAborted);
        charter = found;
        isGone = charter is null;
    }

    private async Task WriteAsync()
    {
        isPosted = true;
        await EndAsync(Hours is null && !string.IsNullOrWhiteSpace(ProtectedHours)
            ? Outcome.Refused(new Refusal("ProtectedHoursOutOfRange", nameof(ProtectedHours), CharterText.MostHours))
            : await Write.Handle(new(new(Id), Posted, Version ?? 0), Actor, Http.RequestAborted));
    }

    private async Task SignAsync() => await EndAsync(await Sign.Handle(new(new(Id), Number ?? 0), Actor, Http.RequestAborted));

    private async Task HandInAsync() => await EndAsync(await HandIn.Handle(new(new(Id), HandedIn ?? 0), Actor, Http.RequestAborted), "CharterHandedIn.Done");

    private async Task AnswerAsync()
    {
        var said = Said ?? "";
        await EndAsync(Approve is "true" or "false"
            ? (await Answer.Handle(new(new(Id), Answered ?? 0, Approve == "true", said), Actor, Http.RequestAborted))
                .WithFields(refusals => [.. refusals.Select(refusal => refusal.Field == nameof(CharterReview.Words) ? refusal with { Field = nameof(Said) } : refusal)])
            : Outcome.Refused(new Refusal("CharterAnswerMissing", nameof(Approve))));
    }

    private async Task EndAsync(Outcome ended, string said = "Saved")
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/projects/{Id}/charter", said))
            await LoadAsync();
    }
}
