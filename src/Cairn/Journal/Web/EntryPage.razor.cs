using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Journal.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class EntryPage
{
    private EntryView? view;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "change")] private JournalKind? Kind { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Text { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Day { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Themes { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Rationale { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Dissent { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private QualitativeMethod? Method { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Sample { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private string? Excerpt { get; set; }

    [SupplyParameterFromForm(FormName = "change")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "attach")] private string? Caption { get; set; }

    [SupplyParameterFromForm(FormName = "remove")] private string? Reason { get; set; }

    [SupplyParameterFromForm(FormName = "take-file", Name = "Row")] private Guid? File { get; set; }

    private string Journal => $"/projects/{view!.View.Project.Id.Value}/journal";

    /// <summary>What stands in the form: what was sent, or what the entry says.</summary>
    private JournalText Shown => Kind is null ? view!.Row.Says!.Said : Posted(null);

    private JournalText Posted(DateOnly? day) => new(Kind.OrLeftOut(), day, Text ?? "")
    {
        Rationale = Rationale ?? "",
        Dissent = Dissent ?? "",
        Method = Method,
        Sample = Sample ?? "",
        Excerpt = Excerpt ?? "",
        Themes = Themes ?? "",
    };

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = view is null;
    }

    private async Task ChangeAsync() => await EndAsync(
        Days.TryRead(Day, out var day) ? await Change.Handle(new(new(Id), Posted(day), Version ?? 0), Actor, Http.RequestAborted) : Outcome.Refused(new Refusal("DateInvalid", nameof(Day))), $"/journal/{Id}", "Saved");

    private async Task AttachAsync() => await EndAsync(
        await SentFiles.ReadAsync(Http, "File", Caption) is { } sent ? (await Attach.Handle(new(new(Id), sent), Actor, Http.RequestAborted)).Outcome : Outcome.Refused(new Refusal("AttachmentEmpty", "File")), $"/journal/{Id}", "JournalFileAttached.Done");

    private async Task TakeFileAsync() => await EndAsync(await TakeFile.Handle(new(File ?? Guid.Empty), Actor, Http.RequestAborted), $"/journal/{Id}", "JournalFileRemoved.Done");

    private async Task RemoveAsync() => await EndAsync(await Remove.Handle(new(new(Id), Reason ?? ""), Actor, Http.RequestAborted), Journal, "JournalRemoved.Done");

    private async Task EndAsync(Outcome ended, string next, string said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, next, said))
            await LoadAsync();
    }
}
