using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Kit;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Progress.Web;

/// <summary>What the forms of the page send, one for each as whom somebody may speak, and what becomes of it.</summary>
public sealed partial class ProgressPage
{
    private ProgressView? view;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "assess-Team")] private ProgressLevel? TeamLevel { get; set; }

    [SupplyParameterFromForm(FormName = "assess-Team")] private string? TeamReason { get; set; }

    [SupplyParameterFromForm(FormName = "assess-Coach")] private ProgressLevel? CoachLevel { get; set; }

    [SupplyParameterFromForm(FormName = "assess-Coach")] private string? CoachReason { get; set; }

    private IReadOnlyList<Option> Levels => [.. Enum.GetValues<ProgressLevel>().Select(level => new Option(level.ToString(), Said(level)))];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = view is null;
    }

    private (ProgressLevel? Level, string? Reason) Written(Assessor assessor) => assessor == Assessor.Team ? (TeamLevel, TeamReason) : (CoachLevel, CoachReason);

    /// <summary>What stands in the form: what was just sent, what they said last, what the record suggests.</summary>
    private ProgressLevel Chosen(Assessor assessor) => Written(assessor).Level ?? view?.Latest(assessor)?.Assessment.Level ?? view?.Suggested ?? ProgressLevel.Intent;

    private IReadOnlyList<(string Term, string Text)> Facts(ProgressView of) =>
    [
        (Words["ProgressByRecord"], of.Suggested is { } level ? Said(level) : Words["ProgressNone"]),
        .. Enum.GetValues<Assessor>().Select(one => (Words[$"ProgressBy.{one}"], of.Latest(one) is { } row ? Said(row.Assessment.Level) : Words["ProgressNone"])),
    ];

    private string Said(ProgressLevel level) => Words["ProgressSaid", Number(level), Words.Of(level)];

    private string Number(ProgressLevel level) => level.Points().ToString("0.0", Words.Culture);

    private async Task AssessAsync(Assessor assessor)
    {
        var (level, reason) = Written(assessor);
        var ended = await Assess.Handle(new(new(Id), assessor, level.OrLeftOut(), reason ?? ""), Actor, Http.RequestAborted);
        outcome = ended.WithFields(refusals => [.. refusals.Select(refusal => refusal with { Field = assessor + refusal.Field })]);
        if (!Http.LeadOn(outcome, $"/projects/{Id}/progress", "ProgressAssessed.Done"))
            await LoadAsync();
    }
}
