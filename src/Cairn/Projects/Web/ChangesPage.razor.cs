using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Projects.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class ChangesPage
{
    private ChangesView? changes;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [Inject] internal FindChanges Find { get; set; } = null!;

    [Inject] internal NoteChangeHandler Note { get; set; } = null!;

    [Inject] internal JudgeChangeHandler Judge { get; set; } = null!;

    [Inject] internal RemoveChangeHandler Remove { get; set; } = null!;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    /// <summary>What the form is about; a new one where it names none.</summary>
    [SupplyParameterFromQuery(Name = "change")] private string? Meant { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private Guid? Change { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? What { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private Verdict? Verdict { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Why { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Since { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "remove", Name = "Row")] private Guid? Removed { get; set; }

    [SupplyParameterFromForm(FormName = "remove")] private int? Seen { get; set; }

    private MadeChange? Judged => changes?.All.FirstOrDefault(one => one.Id == (Guid.TryParse(Meant, out var meant) ? meant : Change));

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        changes = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = changes is null;
    }

    private async Task SaveAsync()
    {
        if (!Days.TryRead(Since, out var since))
        {
            await EndAsync(Outcome.Refused(new Refusal("DateInvalid", nameof(Since))), "Saved");
            return;
        }

        var words = new MadeChangeWords(What ?? "", Verdict.OrLeftOut(), Why ?? "", since);
        await EndAsync(
            Change is { } known ? await Judge.Handle(new(known, words, Version ?? 0), Actor, Http.RequestAborted) : await Note.Handle(new(new(Id), words), Actor, Http.RequestAborted),
            "Saved");
    }

    private async Task RemoveAsync() => await EndAsync(await Remove.Handle(new(Removed ?? Guid.Empty, Seen ?? 0), Actor, Http.RequestAborted), "ChangeRemoved.Done");

    private async Task EndAsync(Outcome ended, string said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, $"/projects/{Id}/changes", said))
            await LoadAsync();
    }
}
