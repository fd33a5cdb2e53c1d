using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Projects.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class StakeholdersPage
{
    private StakeholdersView? map;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    /// <summary>Whom the form is about; somebody new where it names nobody.</summary>
    [SupplyParameterFromQuery(Name = "change")] private string? Meant { get; set; }

    [SupplyParameterFromForm(FormName = "stakeholder")] private Guid? Stakeholder { get; set; }

    [SupplyParameterFromForm(FormName = "stakeholder")] private string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "stakeholder")] private string? Affected { get; set; }

    [SupplyParameterFromForm(FormName = "stakeholder")] private Say? Say { get; set; }

    [SupplyParameterFromForm(FormName = "stakeholder")] private Support? Support { get; set; }

    [SupplyParameterFromForm(FormName = "stakeholder")] private string? Pitch { get; set; }

    [SupplyParameterFromForm(FormName = "stakeholder")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "remove", Name = "Row")] private Guid? Removed { get; set; }

    [SupplyParameterFromForm(FormName = "remove")] private int? Seen { get; set; }

    private Stakeholder? Changed => map?.All.FirstOrDefault(one => one.Id == (Guid.TryParse(Meant, out var meant) ? meant : Stakeholder));

    /// <summary>As it is stored, beside what somebody wrote.</summary>
    private IEnumerable<(string Term, string Text)> FactsOf(Stakeholder stored) =>
    [
        (Words["StakeholderName"], stored.Name),
        (Words["StakeholderAffected"], stored.Affected),
        (Words["SayLabel"], Words.Of(stored.Say)),
        (Words["SupportLabel"], Words.Of(stored.Support)),
        (Words["StakeholderPitch"], stored.Pitch),
    ];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        map = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = map is null;
    }

    private async Task SaveAsync()
    {
        var words = new StakeholderWords(Name ?? "", Affected ?? "", Say.OrLeftOut(), Support.OrLeftOut(), Pitch ?? "");
        await EndAsync(
            Stakeholder is { } known ? await Change.Handle(new(known, words, Version ?? 0), Actor, Http.RequestAborted) : await Note.Handle(new(new(Id), words), Actor, Http.RequestAborted),
            "Saved");
    }

    private async Task RemoveAsync() => await EndAsync(await Remove.Handle(new(Removed ?? Guid.Empty, Seen ?? 0), Actor, Http.RequestAborted), "StakeholderRemoved.Done");

    private async Task EndAsync(Outcome ended, string said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/projects/{Id}/stakeholders", said))
            await LoadAsync();
    }
}
