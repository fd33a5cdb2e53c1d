using Cairn.Shared.Basics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Organisations.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class OrganisationPage
{
    private static readonly DescriptionFieldNames PartFields = new("PartName", "PartType", "PartLevel", "PartPurpose");

    /// <summary>What a form sends that leaves a choice out; the rules refuse it.</summary>
    private const OrganisationType Unknown = (OrganisationType)(-1);
    private const OrganisationLevel UnknownLevel = (OrganisationLevel)(-1);

    private OrganisationView? view;
    private Outcome outcome = Outcome.Accepted;
    private string submitted = "";

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
    private int Version { get; set; }

    [SupplyParameterFromForm(FormName = "found")]
    private string? PartName { get; set; }

    [SupplyParameterFromForm(FormName = "found")]
    private OrganisationType? PartType { get; set; }

    [SupplyParameterFromForm(FormName = "found")]
    private OrganisationLevel? PartLevel { get; set; }

    [SupplyParameterFromForm(FormName = "found")]
    private string? PartPurpose { get; set; }

    [SupplyParameterFromForm(FormName = "move")]
    private Guid? Parent { get; set; }

    private OrganisationId Organisation => new(Id);

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (view is null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task LoadAsync() => view = await Find.Handle(Organisation, Actor, Http.RequestAborted);

    private async Task DescribeAsync() => await EndAsync("describe", await Describe.Handle(
        new(Organisation, new(Name ?? "", Type ?? Unknown, Level ?? UnknownLevel, Purpose ?? ""), Version), Actor, Http.RequestAborted), Organisation);

    private async Task FoundAsync()
    {
        var (ended, founded) = await Found.Handle(new(Organisation, new(PartName ?? "", PartType ?? Unknown, PartLevel ?? UnknownLevel, PartPurpose ?? "")), Actor, Http.RequestAborted);
        await EndAsync("found", ended, founded ?? Organisation);
    }

    private async Task MoveAsync() => await EndAsync("move", await Move.Handle(
        new(Organisation, new(Parent ?? Guid.Empty)), Actor, Http.RequestAborted), Organisation);

    /// <summary>After a change the page is asked for anew; otherwise it says why there was none, and keeps what was written.</summary>
    private async Task EndAsync(string form, Outcome ended, OrganisationId next)
    {
        (submitted, outcome) = (form, ended);
        if (ended.IsAccepted)
        {
            Navigation.NavigateTo($"/organisations/{next.Value}");
            return;
        }

        Http.Response.StatusCode = ended.Kind switch
        {
            OutcomeKind.Overtaken => StatusCodes.Status409Conflict,
            OutcomeKind.NotAllowed => StatusCodes.Status403Forbidden,
            OutcomeKind.NotFound => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        await LoadAsync();
    }

    /// <summary>A form that was refused stays open.</summary>
    private bool IsOpen(string form) => form == submitted;

    /// <summary>With the names that the fields have on this page.</summary>
    private IReadOnlyList<Refusal> Refusals => submitted == "found" ? PartFields.Of(outcome.Refusals) : outcome.Refusals;

    private IReadOnlyList<Refusal> RefusalsOf(string form) => form == submitted ? Refusals : [];
}

/// <summary>What the fields of a description are called in a form.</summary>
public sealed record DescriptionFieldNames(string Name, string Type, string Level, string Purpose)
{
    internal IReadOnlyList<Refusal> Of(IReadOnlyList<Refusal> refusals) => [.. refusals.Select(refusal => refusal with
    {
        Field = refusal.Field switch
        {
            nameof(Name) => Name,
            nameof(Type) => Type,
            nameof(Level) => Level,
            nameof(Purpose) => Purpose,
            var other => other,
        },
    })];
}
