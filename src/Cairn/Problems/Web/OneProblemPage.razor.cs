using System.Globalization;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Kit;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Problems.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class OneProblemPage
{
    private ProblemView? view;
    private BoardView? board;
    private bool isGone;
    private IReadOnlyList<OtherProblem> others = [];
    private Outcome outcome = Outcome.Accepted;

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private Actor Actor { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "reply")]
    private ProblemState? State { get; set; }

    [SupplyParameterFromForm(FormName = "reply")]
    private string? Said { get; set; }

    [SupplyParameterFromForm(FormName = "reply")]
    private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "score")]
    private int? MattersToPatients { get; set; }

    [SupplyParameterFromForm(FormName = "score")]
    private int? MattersToStaff { get; set; }

    [SupplyParameterFromForm(FormName = "score")]
    private int? Outlier { get; set; }

    [SupplyParameterFromForm(FormName = "score")]
    private int? Viability { get; set; }

    [SupplyParameterFromForm(FormName = "score")]
    private int? ReleasesTime { get; set; }

    [SupplyParameterFromForm(FormName = "score")]
    private int? Effort { get; set; }

    [SupplyParameterFromForm(FormName = "score")]
    private int? SeenVersion { get; set; }

    [SupplyParameterFromForm(FormName = "merge")]
    private Guid? Into { get; set; }

    private string Board => $"/organisations/{view!.Organisation.Id.Value}/problems";

    /// <summary>What the form sent; null where none was.</summary>
    private PriorityScores? Given => SeenVersion is null ? null : new ScoresInput(MattersToPatients, MattersToStaff, Outlier, Viability, ReleasesTime, Effort).Scores;

    private IReadOnlyList<Option> Answers =>
        [new("", Words["ScoreNotAnswered"]), .. Enumerable.Range(0, PriorityScores.Most + 1).Select(answer => new Option(answer.ToString(CultureInfo.InvariantCulture), Words[$"ScoreAnswer.{answer}"]))];

    /// <summary>Where it can go from here; what is open is not opened again.</summary>
    private IReadOnlyList<Option> StatesToGo => [.. Enum.GetValues<ProblemState>().Where(state => state != ProblemState.Reported || view!.Problem.State != ProblemState.Reported)
        .OrderBy(state => state == ProblemState.Reported).Select(state => new Option(state.ToString(), Words[$"ReplyState.{state}"], Words[$"ReplyState.{state}.Hint"]))];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var found = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        if (found is { IsLedByActor: true })
        {
            others = await Others.Handle(new(Id), Actor, Http.RequestAborted);
            board = await Boards.Handle(found.Organisation.Id, Actor, Http.RequestAborted);
        }

        view = found;
        if (view is not null)
            return;
        if (await Find.SuccessorOf(new(Id), Actor, Http.RequestAborted) is { } into)
        {
            Navigation.NavigateTo($"/problems/{into.Value}");
            return;
        }

        isGone = true;
        Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task JoinAsync() => await EndAsync(await Join.Handle(new(new(Id)), Actor, Http.RequestAborted), Id, "ProblemReportJoined.Done");

    private async Task ReplyAsync() =>
        await EndAsync((await Reply.Handle(new(new(Id), State.OrLeftOut(), Said ?? "", Version ?? 0), Actor, Http.RequestAborted)).WithFields(Named), Id, "ReplySaid.Done");

    private async Task ScoreAsync() =>
        await EndAsync(await Score.Handle(new(new(Id), Given ?? new ScoresInput(null, null, null, null, null, null).Scores, SeenVersion ?? 0), Actor, Http.RequestAborted), Id, "Saved");

    private async Task MergeAsync() => await EndAsync(await Merge.Handle(new(new(Id), new(Into ?? Guid.Empty)), Actor, Http.RequestAborted), Into ?? Id, "ProblemMerged.Done");

    /// <summary>The page calls the words of a reply by another name, because its own words are called so.</summary>
    private static IReadOnlyList<Refusal> Named(IReadOnlyList<Refusal> refusals) => [.. refusals.Select(refusal => refusal.Field == nameof(Words) ? refusal with { Field = nameof(Said) } : refusal)];

    private async Task EndAsync(Outcome ended, Guid next, string said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/problems/{next}", said))
            await LoadAsync();
    }
}
