using System.Globalization;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Cairn.Spc;
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
        outcome = refusals.Count > 0 ? Outcome.Refused(refusals) : await Change.Handle(new(new(Id), text, from, Version ?? 0), Actor, Http.RequestAborted);
        if (!Http.LeadOn(outcome, $"/measures/{Id}/definition"))
            await LoadAsync();
    }

    /// <summary>Passers-by read no names.</summary>
    private IReadOnlyList<Difference> DifferencesIn(MeasureVersion version) => [.. view!.DifferencesIn(version).Where(part => view.View.IsOfActor || part.Field != nameof(MeasureText.Owner))];

    /// <summary>Choices, days and people are kept by name, and read in the language of whoever reads.</summary>
    private string Shown(string field, string text) => field switch
    {
        nameof(MeasureText.Type) => Words[$"{nameof(MeasureType)}.{text}"],
        nameof(MeasureText.Shape) => Words[$"{nameof(ReadingShape)}.{text}"],
        nameof(MeasureText.Frequency) => Words[$"{nameof(Frequency)}.{text}"],
        nameof(MeasureText.Direction) => Words[$"{nameof(Direction)}.{text}"],
        nameof(MeasureText.Level) => Words[$"{nameof(MeasureLevel)}.{text}"],
        nameof(MeasureText.Domain) => Words[$"{nameof(QualityDomain)}.{text}"],
        nameof(MeasureText.IsCollectedAlready) => Words["MeasureYes"],
        nameof(MeasureText.Owner) => view!.Names.TryGetValue(new(Guid.Parse(text)), out var name) ? name : Words["SomebodyWhoLeft"],
        nameof(MeasureText.AgreedOn) or nameof(MeasureText.EffectFrom) or nameof(MeasureText.ReviewOn) or nameof(MeasureText.RetireOn) => Words.Of(DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture)),
        _ => text,
    };
}
