using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Kit;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Dashboards.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class ChoosePage
{
    private ChoicesView? choices;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;
    private Guid? told;
    private BoardStory? typed;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "choose")] private Guid? Measure { get; set; }

    [SupplyParameterFromForm(FormName = "drop", Name = "Row")] private Guid? Dropped { get; set; }

    [SupplyParameterFromForm(FormName = "tell", Name = "Row")] private Guid? Told { get; set; }

    [SupplyParameterFromForm(FormName = "tell")] private Guid? Entry { get; set; }

    [SupplyParameterFromForm(FormName = "tell")] private string? Text { get; set; }

    [SupplyParameterFromForm(FormName = "tell")] private bool IsAnonymous { get; set; }

    [SupplyParameterFromForm(FormName = "tell")] private int? SeenVersion { get; set; }

    private IReadOnlyList<Option> Others => [.. choices!.Others.Select(other => new Option(other.Id.Value.ToString(), other.Name) { Group = other.Title })];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        choices = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = choices is null;
    }

    private bool IsTold(ChosenMeasure chosen) => told == chosen.Chosen.Measure.Value;

    private async Task ChooseAsync() => await LeadAsync(await Choose.Handle(new(new(Id), new(Measure ?? Guid.Empty)), Actor, Http.RequestAborted));

    private async Task DropAsync() => await LeadAsync(await Drop.Handle(new(new(Id), new(Dropped ?? Guid.Empty)), Actor, Http.RequestAborted));

    private async Task TellAsync()
    {
        (told, typed) = (Told, new(Entry is { } entry ? new JournalEntryId(entry) : null, Text ?? "", IsAnonymous));
        await LeadAsync((await Tell.Handle(new(new(Id), new(Told ?? Guid.Empty), typed, SeenVersion ?? 0), Actor, Http.RequestAborted)).WithFields(refusals => [.. refusals.Select(refusal => refusal with { Field = $"{refusal.Field}-{Told}" })]));
    }

    private async Task LeadAsync(Outcome ended)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/organisations/{Id}/measures/choose"))
            await LoadAsync();
    }
}
