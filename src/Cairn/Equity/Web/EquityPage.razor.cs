using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Equity.Web;

/// <summary>What the form of the page sends, and what becomes of it.</summary>
public sealed partial class EquityPage
{
    private EquityView? view;
    private bool isGone;
    private bool isPosted;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "equity")] private string? Population { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? Segments { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? NotThriving { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? NotKnown { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? Drivers { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? Strata { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? Engage { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private bool EngageDone { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? Measure { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private bool MeasureDone { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? Design { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private bool DesignDone { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? Improve { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private bool ImproveDone { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private string? Learn { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private bool LearnDone { get; set; }

    [SupplyParameterFromForm(FormName = "equity")] private int? Version { get; set; }

    /// <summary>A line of what stands behind it.</summary>
    [SupplyParameterFromForm(FormName = "draw", Name = "Row")] private string? Driver { get; set; }

    private EquityText Posted => new()
    {
        Population = Population ?? "",
        Segments = Segments ?? "",
        NotThriving = NotThriving ?? "",
        NotKnown = NotKnown ?? "",
        Drivers = Drivers ?? "",
        Strata = Strata ?? "",
        Engage = Engage ?? "",
        Measure = Measure ?? "",
        Design = Design ?? "",
        Improve = Improve ?? "",
        Learn = Learn ?? "",
        Done = Ticked(EngageDone, EquityStrategies.Engage) | Ticked(MeasureDone, EquityStrategies.Measure) | Ticked(DesignDone, EquityStrategies.Design) | Ticked(ImproveDone, EquityStrategies.Improve) | Ticked(LearnDone, EquityStrategies.Learn),
    };

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = view is null;
    }

    private async Task WriteAsync()
    {
        isPosted = true;
        outcome = await Write.Handle(new(new(Id), Posted, Version ?? 0), Actor, Http.RequestAborted);
        if (!Http.LeadOn(outcome, $"/projects/{Id}/equity"))
            await LoadAsync();
    }

    private async Task DrawAsync()
    {
        outcome = await Draw.Handle(new(new(Id), Driver ?? ""), Actor, Http.RequestAborted);
        if (!Http.LeadOn(outcome, $"/projects/{Id}/equity", "EquityDrawn.Done"))
            await LoadAsync();
    }

    private static EquityStrategies Ticked(bool isTicked, EquityStrategies strategy) => isTicked ? strategy : EquityStrategies.None;
}
