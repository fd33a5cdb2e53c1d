using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Journal.Web;

/// <summary>What the form and the address of the page send, and what becomes of it.</summary>
public sealed partial class JournalPage
{
    private const int OnAPage = 25;

    private JournalView? journal;
    private JournalFilter filter = new();
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "kind")] private string? KindName { get; set; }

    [SupplyParameterFromQuery(Name = "theme")] private string? Theme { get; set; }

    [SupplyParameterFromQuery(Name = "q")] private string? Q { get; set; }

    [SupplyParameterFromQuery(Name = "page")] private int? Number { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private JournalKind? Kind { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private string? Text { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private string? Day { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private string? Themes { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private string? Rationale { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private string? Dissent { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private QualitativeMethod? Method { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private string? Sample { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private string? Excerpt { get; set; }

    [SupplyParameterFromForm(FormName = "write")] private string? Caption { get; set; }

    private bool IsNarrowed => filter != new JournalFilter();

    /// <summary>Whether something below the short form was written, or is what was refused; then it is not folded away.</summary>
    private bool IsMoreSaid => outcome.Refusals.Any(refusal => refusal.Field is not (nameof(Kind) or nameof(Text) or "File"))
        || new[] { Themes, Rationale, Dissent, Method?.ToString(), Sample, Excerpt, Caption }.Any(written => !string.IsNullOrEmpty(written));

    protected override Task OnInitializedAsync()
    {
        var kind = Enum.TryParse<JournalKind>(KindName, out var read) && Enum.IsDefined(read) ? read : (JournalKind?)null;
        filter = new(kind, string.IsNullOrWhiteSpace(Theme) ? null : Theme, string.IsNullOrWhiteSpace(Q) ? null : Q);
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        journal = await List.Handle(new(Id), filter, Actor, new(Number, OnAPage), Http.RequestAborted);
        isGone = journal is null;
    }

    private JournalText Posted(DateOnly? day) => new(Kind.OrLeftOut(), day, Text ?? "")
    {
        Rationale = Rationale ?? "",
        Dissent = Dissent ?? "",
        Method = Method,
        Sample = Sample ?? "",
        Excerpt = Excerpt ?? "",
        Themes = Themes ?? "",
    };

    private async Task WriteAsync()
    {
        outcome = Days.TryRead(Day, out var day)
            ? (await Write.Handle(new(new(Id), Posted(day), await SentFiles.ReadAsync(Http, "File", Caption)), Actor, Http.RequestAborted)).Outcome
            : Outcome.Refused(new Refusal("DateInvalid", nameof(Day)));
        if (!Http.LeadOn(outcome, $"/projects/{Id}/journal", "JournalWritten.Done"))
            await LoadAsync();
    }
}
