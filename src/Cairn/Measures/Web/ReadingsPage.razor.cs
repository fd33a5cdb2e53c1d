using System.Globalization;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Measures.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class ReadingsPage
{
    private const int OnGrid = 12;

    private ReadingsView? readings;
    private DateOnly next;
    private bool isGone;
    private string? form;
    private IReadOnlyList<ReadingForm.Row> posted = [];
    private IReadOnlyList<Doubt> doubts = [];
    private Outcome outcome = Outcome.Accepted;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "group")] private string? Group { get; set; }

    [SupplyParameterFromForm] private string? Pasted { get; set; }

    [SupplyParameterFromForm] private string? Why { get; set; }

    [SupplyParameterFromForm] private bool IsMeant { get; set; }

    private Frequency Frequency => readings!.View.Text.Frequency;

    private string Here => $"/measures/{Id}/readings" + (string.IsNullOrEmpty(Group) ? "" : "?group=" + Uri.EscapeDataString(Group));

    private string Tally => $"/measures/{Id}/tally" + (string.IsNullOrEmpty(Group) ? "" : "?group=" + Uri.EscapeDataString(Group));

    private string Csv => $"/measures/{Id}/readings.csv" + (string.IsNullOrEmpty(Group) ? "" : "?group=" + Uri.EscapeDataString(Group));

    /// <summary>What is told at the top: doubts are told where they are answered.</summary>
    private Outcome Said => outcome.Refusals is [{ Words: "ReadingsDoubted" }] ? Outcome.Accepted : outcome;

    /// <summary>The latest periods in the order of time, as in a spreadsheet, the next one last; with what was written where something was refused.</summary>
    private IReadOnlyList<ReadingForm.Row> Grid => [.. Enumerable.Range(1 - OnGrid, OnGrid).Select(step => RowOf(Frequency.Step(next, step)))];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        readings = await Find.Handle(new(Id), Group, Actor, Http.RequestAborted);
        isGone = readings is null;
        if (readings is not null)
            next = posted.Count > 0 ? posted.Max(row => row.Period) : readings.NextFor(Clock.Today()); // what was written stays where it was
    }

    /// <summary>What was written, or what is known; where somebody else was quicker both stand there, and what was written is seen anew.</summary>
    private ReadingForm.Row RowOf(DateOnly period)
    {
        var known = readings!.Readings.FirstOrDefault(reading => reading.Period == period);
        var said = known is null ? new(period, "", "", 0) : new ReadingForm.Row(period, known.Found.Sample ?? Typed(known.Found.Value), readings.View.Text.HasDenominator ? Typed(known.Found.Denominator) : "", known.Reading.Version);
        if (posted.FirstOrDefault(row => row.Period == period) is not { } written)
            return said;
        if (outcome.Kind != OutcomeKind.Overtaken)
            return written;
        return written with { Seen = said.Seen, Meanwhile = written.Seen == said.Seen ? null : said.Denominator.Length > 0 ? Words["ReadingOf", said.Value, said.Denominator] : said.Value };
    }

    private IReadOnlyList<Doubt> Doubts(string of) => form == of ? doubts : [];

    private IReadOnlyList<Refusal> RefusalsOf(string of) => form == of ? outcome.Refusals : [];

    private Task EnterRowsAsync()
    {
        posted = ReadingForm.RowsOf(Http);
        form = posted.Count > 1 ? "grid" : "one";
        if (posted.Count == 0)
            return EndAsync(new(Outcome.Refused(new Refusal("DateInvalid", "Period"))));
        var (entered, refusals) = ReadingForm.Read(posted, readings!.View.Text);
        return refusals.Count > 0 ? EndAsync(new(Outcome.Refused(refusals))) : EnterAsync(entered);
    }

    private Task PasteAsync()
    {
        form = "paste";
        var (entered, refusal) = PastedReadings.Read(Pasted ?? "", readings!.View.Text);
        return refusal is null ? EnterAsync(entered) : EndAsync(new(Outcome.Refused(refusal)));
    }

    private async Task EnterAsync(IReadOnlyList<EnteredReading> entered) =>
        await EndAsync(await Enter.Handle(new(new(Id), Group ?? "", entered, Why ?? "", IsMeant), Actor, Http.RequestAborted));

    private async Task EndAsync(ReadingsEntered ended)
    {
        (outcome, doubts) = (ended.Outcome.WithFields(refusals => [.. refusals.Select(refusal => refusal with { Field = FieldOf(refusal) })]), ended.Doubts);
        if (!Http.LeadOn(outcome, Here, "ReadingsEntered.Done"))
            await LoadAsync();
    }

    /// <summary>The field that a refusal is about, as the form that was sent names it.</summary>
    private string FieldOf(Refusal refusal) => (form, refusal.Field) switch
    {
        (_, nameof(IsMeant)) => nameof(IsMeant),
        ("one", nameof(Why)) => "OneWhy",
        ("one", "Period") when readings!.View.Text.HasEvents => "Period",
        ("one", "Denominator") => "OneDenominator",
        ("one", _) => "OneValue",
        ("grid", nameof(Why)) => nameof(Why),
        ("grid", _) => refusal.Arguments is [DateOnly period, ..] ? $"{(refusal.Field == "Denominator" ? "Denominator" : "Value")}-{Days.Write(period)}" : "many",
        (_, nameof(Why)) => "PasteWhy",
        _ => nameof(Pasted),
    };

    private string Shown(ShownReading reading, double? number) => reading.IsHidden ? Words["ReadingHidden"] : number?.ToString("#,0.######", Words.Culture) ?? "–";

    /// <summary>To the last digit, and without an exponent, so that what is sent back unchanged is the same number.</summary>
    private static string Typed(double? number) =>
        number is { } known ? decimal.Parse(known.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : "";
}
