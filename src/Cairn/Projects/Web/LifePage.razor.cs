using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Projects.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class LifePage
{
    private ProjectView? view;
    private bool isGone;
    private IReadOnlyList<FollowUpRow> followUps = [];
    private IReadOnlyList<string> notThriving = [];
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [Inject] internal FindProject Find { get; set; } = null!;

    [Inject] internal FindFollowUps LookedAgain { get; set; } = null!;

    [Inject] internal IEnumerable<INamesGroups> Named { get; set; } = null!;

    [Inject] internal LookAgainHandler LookAgain { get; set; } = null!;

    [Inject] internal PauseProjectHandler Pause { get; set; } = null!;

    [Inject] internal ResumeProjectHandler Resume { get; set; } = null!;

    [Inject] internal CloseProjectHandler Close { get; set; } = null!;

    [Inject] internal ReopenProjectHandler Reopen { get; set; } = null!;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "pause")] private string? Reason { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private ClosingOutcome? Ended { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private Shortfalls[]? Shortfalls { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private string? Helped { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private string? Next { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private string? Began { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private string? Aimed { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private string? Reached { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private string? Unit { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private string? Story { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private string? Remains { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private GroupGap? Groups { get; set; }

    [SupplyParameterFromForm(FormName = "look")] private int? Months { get; set; }

    [SupplyParameterFromForm(FormName = "look")] private Lasting? Lasting { get; set; }

    [SupplyParameterFromForm(FormName = "look")] private string? Seen { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var shown = await Find.Handle(new(Id), Actor, Http.RequestAborted) is { IsRunByActor: true } found ? found : null;
        followUps = shown is null ? [] : await LookedAgain.Handle(shown, Http.RequestAborted);
        notThriving = shown is { Life.Closing: null or { GapOfGroups: not null } } ? await NotThrivingAsync(shown.Project.Id) : [];
        view = shown;
        isGone = view is null;
    }

    private async Task<IReadOnlyList<string>> NotThrivingAsync(ProjectId project)
    {
        var groups = new List<string>();
        foreach (var one in Named)
            groups.AddRange(await one.NotThrivingAsync(project, Http.RequestAborted));
        return groups;
    }

    private async Task PauseAsync() => await EndAsync(await Pause.Handle(new(new(Id), Reason ?? ""), Actor, Http.RequestAborted), "ProjectPaused.Done");

    private async Task ResumeAsync() => await EndAsync(await Resume.Handle(new(new(Id)), Actor, Http.RequestAborted), "ProjectResumed.Done");

    private async Task CloseAsync()
    {
        var unread = new[] { (nameof(Began), Began), (nameof(Aimed), Aimed), (nameof(Reached), Reached) }.Select(one => WrittenNumber.RefusalOf(one.Item2, one.Item1)).OfType<Refusal>().ToList();
        await EndAsync(
            unread.Count > 0
                ? Outcome.Refused(unread)
                : await Close.Handle(new(new(Id), new(Ended.OrLeftOut(), Flags.Join(Shortfalls), Helped ?? "", Next ?? "", Gap)), Actor, Http.RequestAborted),
            "ProjectClosed.Done");
    }

    private Gap Gap => new(WrittenNumber.Read(Began), WrittenNumber.Read(Aimed), WrittenNumber.Read(Reached), Unit ?? "", Story ?? "", Remains ?? "", Groups);

    private async Task LookAsync() => await EndAsync(
        (await LookAgain.Handle(new(new(Id), Months ?? 0, Lasting.OrLeftOut(), Seen ?? ""), Actor, Http.RequestAborted))
            .WithFields(refusals => [.. refusals.Select(refusal => refusal.Field == nameof(FollowUp.Words) ? refusal with { Field = nameof(Seen) } : refusal)]),
        "ProjectLookedAgain.Done");

    private async Task ReopenAsync() => await EndAsync(await Reopen.Handle(new(new(Id)), Actor, Http.RequestAborted), "ProjectReopened.Done");

    private async Task EndAsync(Outcome ended, string said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/projects/{Id}", said))
            await LoadAsync();
    }
}
