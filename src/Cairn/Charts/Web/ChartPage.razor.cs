using System.Globalization;
using Cairn.Measures;
using Cairn.Measures.Web;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Kit;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Charts.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class ChartPage
{
    private ChartView? view;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "decide")] private string? Kind { get; set; }

    [SupplyParameterFromForm(FormName = "decide")] private string? Method { get; set; }

    [SupplyParameterFromForm(FormName = "decide")] private string? Baseline { get; set; }

    [SupplyParameterFromForm(FormName = "decide")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "phase")] private string? From { get; set; }

    [SupplyParameterFromForm(FormName = "phase")] private string? Reason { get; set; }

    [SupplyParameterFromForm(FormName = "phase")] private WheelersAnswers[]? Answers { get; set; }

    [SupplyParameterFromForm(FormName = "exclude")] private string? Point { get; set; }

    [SupplyParameterFromForm(FormName = "exclude")] private string? ExcludedWhy { get; set; }

    [SupplyParameterFromForm(FormName = "answer", Name = "Row")] private string? Signal { get; set; }

    [SupplyParameterFromForm(FormName = "answer")] private string? Why { get; set; }

    [SupplyParameterFromForm(FormName = "end-phase", Name = "Row")] private string? Ended { get; set; }

    [SupplyParameterFromForm(FormName = "include", Name = "Row")] private string? Included { get; set; }

    [SupplyParameterFromForm(FormName = "review")] private string? Day { get; set; }

    [SupplyParameterFromForm(FormName = "review")] private string? People { get; set; }

    [SupplyParameterFromForm(FormName = "review")] private string? Seen { get; set; }

    [SupplyParameterFromForm(FormName = "review")] private string? Interpretation { get; set; }

    [SupplyParameterFromForm(FormName = "review")] private string? Action { get; set; }

    [SupplyParameterFromForm(FormName = "review")] private string? Owner { get; set; }

    [SupplyParameterFromForm(FormName = "finish", Name = "Row")] private Guid? Finished { get; set; }

    /// <summary>The day that the page suggested for a phase.</summary>
    [SupplyParameterFromQuery(Name = "phase")] private string? PhaseFrom { get; set; }

    private MeasureText Text => view!.View.Text;

    private string Here => $"/measures/{Id}";

    private IReadOnlyList<Option> Kinds => [new("", Words["ChartKindRecommended", NameOf(view!.Chart.Recommendation.Kind)]), .. FittingKinds.Of(Text.Shape).Select(kind => new Option(kind.Id, NameOf(kind)))];

    private IReadOnlyList<Option> Methods => [.. Spc.Method.All.Select(method => new Option(method.Id, Words["ChartMethod." + method.Id]))];

    private IReadOnlyList<Option> Questions => [.. Flags.All<WheelersAnswers>().Select(answer => new Option(answer.ToString(), Words.Of(answer)))];

    private IReadOnlyList<Option> Points => [.. view!.Chart.Periods.Reverse().Where(period => !view.Material.Excluded.Any(excluded => excluded.Period == period)).Select(period => new Option(Days.Write(period)!, PeriodName.Of(Words, Text.Frequency, period)))];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = view is null;
    }

    private async Task DecideAsync()
    {
        var isNumber = int.TryParse(Baseline, CultureInfo.InvariantCulture, out var baseline);
        await LeadAsync(isNumber || string.IsNullOrWhiteSpace(Baseline)
            ? await Decide.Handle(new(new(Id), new(Kind ?? "", Method ?? "", isNumber ? baseline : null), Version ?? 0), Actor, Http.RequestAborted)
            : Outcome.Refused(new Refusal("NumberNotWhole", nameof(Baseline))));
    }

    private async Task StartAsync()
    {
        From ??= "";
        await LeadAsync(Days.TryRead(From, out var from) ? await Start.Handle(new(new(Id), from, new(Reason ?? "", Flags.Join(Answers))), Actor, Http.RequestAborted) : Outcome.Refused(new Refusal("DateInvalid", nameof(From))));
    }

    private async Task ExcludeAsync()
    {
        Point ??= "";
        await LeadAsync(await Exclude.Handle(new(new(Id), Read(Point), ExcludedWhy ?? ""), Actor, Http.RequestAborted));
    }

    private async Task AnswerAsync() => await LeadAsync(await Answer.Handle(new(new(Id), Read(Signal), Why ?? ""), Actor, Http.RequestAborted));

    private async Task ReviewAsync()
    {
        Interpretation ??= "";
        await LeadAsync(Days.TryRead(Day, out var day)
            ? (await Review.Handle(new(new(Id), new(day, People ?? "", Seen ?? "", Interpretation, Action ?? "", Owner ?? "")), Actor, Http.RequestAborted)).Outcome
            : Outcome.Refused(new Refusal("DateInvalid", nameof(Day))));
    }

    private async Task FinishAsync() => await LeadAsync(await Finish.Handle(new(Finished ?? Guid.Empty), Actor, Http.RequestAborted));

    private async Task EndAsync() => await LeadAsync(await End.Handle(new(new(Id), Read(Ended) ?? default), Actor, Http.RequestAborted));

    private async Task IncludeAsync() => await LeadAsync(await Include.Handle(new(new(Id), Read(Included) ?? default), Actor, Http.RequestAborted));

    /// <summary>What is decided now.</summary>
    private IReadOnlyList<(string Term, string Text)> Decided =>
    [
        (Words["ChartKind"], (Kinds.FirstOrDefault(kind => kind.Value == view!.Material.Settings?.Kind) ?? Kinds[0]).Label),
        (Words["ChartMethod"], Words["ChartMethod." + view!.Chart.Analysis.Method.Id]),
        (Words["ChartBaseline"], view.Material.Settings?.Baseline is { } first ? first.ToString(Words.Culture) : Words["ChartBaselineAll"]),
    ];

    private string NameOf(Spc.ChartKind kind) => Words["ChartKind." + kind.Id];

    private static DateOnly? Read(string? day) => Days.TryRead(day, out var read) ? read : null;

    private async Task LeadAsync(Outcome ended)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, Here))
            await LoadAsync();
    }
}
