using System.Globalization;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Projects.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class AimPage
{
    private ProjectView? view;
    private bool isGone;
    private IReadOnlyList<string> purposes = [];
    private IReadOnlyList<PaperMark> marks = [];
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [Inject] internal FindProject Find { get; set; } = null!;

    [Inject] internal FindMarks Marks { get; set; } = null!;

    [Inject] internal FindPurposes Purposes { get; set; } = null!;

    [Inject] internal SetAimHandler Set { get; set; } = null!;

    [Inject] internal AddAimHandler Add { get; set; } = null!;

    [Inject] internal MoveAimHandler Move { get; set; } = null!;

    [Inject] internal RemoveAimHandler Remove { get; set; } = null!;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    /// <summary>Which aim is said anew; another one is said where it names none.</summary>
    [SupplyParameterFromQuery(Name = "change")] private string? Meant { get; set; }

    [SupplyParameterFromForm(FormName = "aim")] private int? Number { get; set; }

    [SupplyParameterFromForm(FormName = "aim")] private string? Purpose { get; set; }

    [SupplyParameterFromForm(FormName = "aim")] private string? What { get; set; }

    [SupplyParameterFromForm(FormName = "aim")] private string? HowMuch { get; set; }

    [SupplyParameterFromForm(FormName = "aim")] private string? ForWhom { get; set; }

    [SupplyParameterFromForm(FormName = "aim")] private string? Where { get; set; }

    [SupplyParameterFromForm(FormName = "aim")] private string? By { get; set; }

    [SupplyParameterFromForm(FormName = "aim")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "up", Name = "Row")] private int? Raised { get; set; }

    [SupplyParameterFromForm(FormName = "remove", Name = "Row")] private int? Removed { get; set; }

    /// <summary>The aim that the form is about: the one that was chosen, or the first where somebody else said it meanwhile.</summary>
    private Aim? Written => view?.Aims.FirstOrDefault(aim => aim.Number == (Number ?? (int.TryParse(Meant, NumberStyles.None, CultureInfo.InvariantCulture, out var meant) ? meant : null))) ?? (Version is not null && Number is null ? view?.Aim : null);

    /// <summary>What stands in the fields.</summary>
    private AimWords SoFar => new(
        "", What ?? Written?.What ?? "", HowMuch ?? Written?.HowMuch ?? "", ForWhom ?? Written?.ForWhom ?? "", Where ?? Written?.Where ?? "", By is null ? Written?.By : Days.TryRead(By, out var by) ? by : null);

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var found = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        purposes = found is { IsOpenToWrite: true } ? await Purposes.Handle(found.Project, Actor, Http.RequestAborted) : [];
        marks = found is null ? [] : await Marks.Handle(found, Http.RequestAborted);
        view = found;
        isGone = view is null;
    }

    private async Task SaveAsync()
    {
        if (!Days.TryRead(By, out var by))
        {
            await EndAsync(Outcome.Refused(new Refusal("DateInvalid", nameof(By))));
            return;
        }

        var words = new AimWords(Purpose ?? "", What ?? "", HowMuch ?? "", ForWhom ?? "", Where ?? "", by);
        await EndAsync(Version is { } seen
            ? await Set.Handle(new(new(Id), words, seen, Number), Actor, Http.RequestAborted)
            : (await Add.Handle(new(new(Id), words), Actor, Http.RequestAborted)).Outcome);
    }

    private async Task UpAsync()
    {
        var place = view?.Aims.FirstOrDefault(aim => aim.Number == Raised) is { } aim ? view.PlaceOf(aim) : 0;
        await EndAsync(await Move.Handle(new(new(Id), Raised ?? -1, place - 1), Actor, Http.RequestAborted));
    }

    private async Task RemoveAsync() => await EndAsync(await Remove.Handle(new(new(Id), Removed ?? -1), Actor, Http.RequestAborted), "AimRemoved.Done");

    private async Task EndAsync(Outcome ended, string said = "Saved")
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/projects/{Id}/aim", said))
            await LoadAsync();
    }
}
