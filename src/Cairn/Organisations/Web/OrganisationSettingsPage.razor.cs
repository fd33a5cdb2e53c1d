using Cairn.Shared.Basics;
using Cairn.Shared.Kit;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Organisations.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class OrganisationSettingsPage
{
    private OrganisationView? view;
    private bool isGone;
    private IReadOnlyList<OrganisationDestination> destinations = [];
    private Outcome outcome = Outcome.Accepted;

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private Actor Actor { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "describe")]
    private string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "describe")]
    private OrganisationType? Type { get; set; }

    [SupplyParameterFromForm(FormName = "describe")]
    private OrganisationLevel? Level { get; set; }

    [SupplyParameterFromForm(FormName = "describe")]
    private string? Purpose { get; set; }

    [SupplyParameterFromForm(FormName = "describe")]
    private PrivacyLevel? Privacy { get; set; }

    [SupplyParameterFromForm(FormName = "describe")]
    private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "describe")]
    private PrivacyLevel? Widen { get; set; }

    [SupplyParameterFromForm(FormName = "move")]
    private Guid? Parent { get; set; }

    [SupplyParameterFromForm(FormName = "move", Name = "Version")]
    private int? MoveVersion { get; set; }

    [SupplyParameterFromForm(FormName = "merge", Name = "Version")]
    private int? MergeVersion { get; set; }

    [SupplyParameterFromForm(FormName = "merge")]
    private Guid? Into { get; set; }

    [SupplyParameterFromForm(FormName = "merge")]
    private bool Sure { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        destinations = await Destinations.Handle(new(Id), Actor, Http.RequestAborted);
        var found = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        view = found is { IsRunByActor: true } ? found : null;
        isGone = view is null;
    }

    private async Task DescribeAsync()
    {
        var description = new OrganisationDescription(Name ?? "", Type.OrLeftOut(), Level.OrLeftOut(), Purpose ?? "", Privacy.OrLeftOut());
        await EndAsync(await Describe.Handle(new(new(Id), description, Version ?? 0, Widen), Actor, Http.RequestAborted), Id, "Saved");
    }

    private async Task MoveAsync() => await EndAsync(await Move.Handle(new(new(Id), new(Parent ?? Guid.Empty), MoveVersion ?? 0), Actor, Http.RequestAborted), Id, "OrganisationMoved.Done");

    private async Task MergeAsync() => await EndAsync(
        Sure ? await Merge.Handle(new(new(Id), new(Into ?? Guid.Empty), MergeVersion ?? 0), Actor, Http.RequestAborted) : Outcome.Refused(new Refusal("OrganisationMergeUnsure", nameof(Sure))),
        Into ?? Id,
        "OrganisationMerged.Done");

    /// <summary>None is chosen before somebody chose: what is easy to press is hard to undo.</summary>
    private IReadOnlyList<Option> OptionsOf(IEnumerable<OrganisationDestination> places) =>
        [new("", Words["OrganisationChoose"]), .. places.Select(one => new Option(one.Id.Value.ToString(), one.PartOf is { } above ? $"{one.Name} – {above}" : one.Name))];

    /// <summary>After a change the page is asked for anew; otherwise it says why there was none, and keeps what was written.</summary>
    private async Task EndAsync(Outcome ended, Guid next, string said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/organisations/{next}", said))
            await LoadAsync();
    }
}
