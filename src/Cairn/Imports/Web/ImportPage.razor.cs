using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Imports.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class ImportPage
{
    private const int LastStep = 4;

    private ImportView? view;
    private ImportColumns? chosen;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "run")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "run")] private string? Why { get; set; }

    [SupplyParameterFromForm(FormName = "run")] private bool IsMeant { get; set; }

    private string Here => $"/imports/{Id}";

    private string Others => $"/projects/{view!.View.Project.Id.Value}/imports";

    private int Step => view!.State == ImportState.Running ? LastStep - 1 : !view.Import.IsOpen ? LastStep : view.Plan is null ? 1 : 2;

    /// <summary>What is told at the top; where nobody waited for the end, what stood in the way is told now.</summary>
    private Outcome Said => outcome.IsAccepted && view is { State: ImportState.Refused, Plan: { Problems.Count: 0 } plan } ? plan.Check(view.Import.Why, view.Import.IsMeant) : outcome;

    private IReadOnlyList<Refusal> Refusals => Said.Refusals;

    private static bool IsOfColumns(Refusal refusal) => refusal.Field is not (nameof(Why) or nameof(IsMeant));

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = view is null;
    }

    private async Task MapAsync()
    {
        chosen = ImportForm.Read(Http.Request.Form);
        await EndAsync(await Map.Handle(new(new(Id), chosen), Actor, Http.RequestAborted), Here, said: null);
    }

    private async Task RunAsync() => await EndAsync(await Run.Handle(new(new(Id), Why ?? "", IsMeant, Version ?? 0), Actor, Http.RequestAborted), Here, said: null);

    private async Task StopAsync() => await EndAsync(await Stop.Handle(new(new(Id)), Actor, Http.RequestAborted), Here, "ImportStopped.Done");

    private async Task DropAsync() => await EndAsync(await Drop.Handle(new(new(Id)), Actor, Http.RequestAborted), Others, "ImportDropped.Done");

    private async Task UndoAsync() => await EndAsync(await Undo.Handle(new(new(Id)), Actor, Http.RequestAborted), Here, "ImportUndone.Done");

    private async Task EndAsync(Outcome ended, string to, string? said)
    {
        outcome = ended;
        if (!Http.LeadOn(outcome, to, said))
            await LoadAsync();
    }
}
