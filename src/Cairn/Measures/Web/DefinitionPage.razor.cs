using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Kit;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Measures.Web;

/// <summary>What the form of the page sends, and what becomes of it.</summary>
public sealed partial class DefinitionPage
{
    private DefinitionView? definition;
    private MeasureView? view;
    private MeasureChoicesView? choices;
    private MeasureForm form = null!;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "change")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? From { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? IsCountedAnew { get; set; }

    [SupplyParameterFromForm(FormName = "counting")] private int? SeenVersion { get; set; }

    [SupplyParameterFromForm(FormName = "counting")] private string? SeenFrom { get; set; }

    [SupplyParameterFromForm(FormName = "counting")] private string? CorrectedFrom { get; set; }

    [SupplyParameterFromForm(FormName = "counting")] private string? CorrectedAnew { get; set; }

    private IReadOnlyList<Option> CountedAnew => [new("true", Words["MeasureCountedAnew.True"], Words["MeasureCountedAnew.True.Hint"]), new("false", Words["MeasureCountedAnew.False"], Words["MeasureCountedAnew.False.Hint"])];

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (view is not null)
            form = MeasureForm.Of(view.Text);
    }

    private async Task LoadAsync()
    {
        definition = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        view = definition?.View;
        isGone = view is null;
        choices = view is { View.IsOpenToTeam: true } ? await Offer.ForAsync(view.View, Http.RequestAborted) : null;
    }

    private async Task ChangeAsync()
    {
        form = MeasureForm.Of(Http);
        var (text, refusals) = form.Read();
        if (!Days.TryRead(From, out var from))
            refusals = [.. refusals, new("DateInvalid", nameof(From))];
        else if (IsCountedAnew is null && view is not null && text.Trimmed().CountsOtherwiseThan(view.Text))
            refusals = [.. refusals, new("MeasureCountedAnewAsked", nameof(IsCountedAnew))]; // other words need not mean other things: that is for somebody to say
        outcome = refusals.Count > 0 ? Outcome.Refused(refusals) : await Change.Handle(new(new(Id), text, from, Version ?? 0) { IsCountedAnew = ReadYes(IsCountedAnew) }, Actor, Http.RequestAborted);
        if (!Http.LeadOn(outcome, $"/measures/{Id}/definition"))
            await LoadAsync();
    }

    private async Task CorrectAsync()
    {
        CorrectedFrom ??= "";
        if (Days.TryRead(CorrectedFrom, out var from))
            outcome = await Correct.Handle(new(new(Id), from, ReadYes(CorrectedAnew), SeenVersion ?? 0) { SeenFrom = Days.TryRead(SeenFrom, out var seen) ? seen : null }, Actor, Http.RequestAborted);
        else
            outcome = Outcome.Refused(new Refusal("DateInvalid", "From"));
        outcome = outcome.WithFields(refusals => [.. refusals.Select(refusal => refusal with { Field = refusal.Field == "From" ? nameof(CorrectedFrom) : nameof(CorrectedAnew) })]);
        if (!Http.LeadOn(outcome, $"/measures/{Id}/definition"))
            await LoadAsync();
    }

    private static bool? ReadYes(string? said) => bool.TryParse(said, out var yes) ? yes : null;

    /// <summary>Passers-by read no names.</summary>
    private IReadOnlyList<Difference> DifferencesIn(MeasureVersion version) => [.. view!.DifferencesIn(version).Where(part => view.View.IsOfActor || part.Field != nameof(MeasureText.Owner))];

    private string Shown(string field, string text) => field == nameof(MeasureText.Owner)
        ? view!.Names.TryGetValue(new(Guid.Parse(text)), out var name) ? name : Words["SomebodyWhoLeft"]
        : PartText.Of(Words, field, text);
}
