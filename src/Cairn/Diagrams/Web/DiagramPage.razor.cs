using Cairn.Diagrams.Kinds;
using Cairn.Drawing;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Layout;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Diagrams.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class DiagramPage
{
    private DiagramView? view;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;
    private IReadOnlyDictionary<string, string>? kept;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Node { get; set; }

    /// <summary>Both ends of the link that is being changed.</summary>
    [SupplyParameterFromQuery(Name = "link")] private string? Ends { get; set; }

    /// <summary>Whose account of the work is shown.</summary>
    [SupplyParameterFromQuery] private string? Layer { get; set; }

    /// <summary>Of the part that was chosen or that a form is about; the first where there is none.</summary>
    private string? Meant => Http.Request.HasFormContentType && Sent("Part") is { Length: > 0 } sent ? sent : Node;

    private DiagramPart? Part => view?.State.VisibleParts.FirstOrDefault(node => node.Id == Meant) ?? view?.State.VisibleParts.FirstOrDefault();

    private DiagramLink? ChosenLink => (Http.Request.HasFormContentType && Sent("From").Length > 0 ? $"{Sent("From")} {Sent("End")}" : Ends)?.Split(' ') is [var from, var to] ? view?.State.LinkOf(from, to) : null;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        if (view is not null && Enum.TryParse<WorkLayer>(Layer, out var layer) && Enum.IsDefined(layer))
            view = view with { Sight = view.Sight with { Layer = layer } };
        isGone = view is null;
    }

    private string Sent(string name) => Http.Request.Form[name].ToString().Trim();

    private DiagramRules Rules => DiagramRules.Of(view!.Diagram.Kind);

    private Task SayAsync()
    {
        var fields = view!.State.Find(Sent("Part")) is { } part ? Rules.FieldsOf(part).Where(field => field.Name != DiagramField.Text || !Rules.IsGiven(part)) : [];
        return EndAsync(Said(fields, Sent("Part"), ""), Sent("Part"));
    }

    private Task SayOfLinkAsync() => EndAsync(Said(Rules.LinkFields ?? [], Sent("From"), Sent("End")), Sent("Part"));

    private Task GrowAsync() => EndAsync([new(EditKind.Grow, Sent("Part"), NewId, Value: Sent("Below"))], NewId, "Below");

    private Task AddAsync() => EndAsync([new(EditKind.Add, NewId, Place: Sent("Place"), Value: Sent("Added"))], NewId, "Added");

    private Task MoveAsync() => EndAsync([new(EditKind.Move, Sent("Part"), Place: Sent("To"))], Sent("Part"));

    private Task LinkAsync() => EndAsync([Rules.LinkBetween(Sent("Part"), Sent("Other"))], Sent("Part"));

    private Task RowAsync(string name) => name switch
    {
        "up" => EndAsync([new(EditKind.Up, Sent("Row"))], Sent("Row")),
        "down" => EndAsync([new(EditKind.Down, Sent("Row"))], Sent("Row")),
        "remove" => EndAsync([new(EditKind.Remove, Sent("Row"))], ""),
        "restore" => EndAsync([new(EditKind.Restore, Sent("Row"))], Sent("Row")),
        _ => EndAsync(Sent("Row").Split(' ') is [var from, var to] ? [new(EditKind.Unlink, from, to)] : [], Sent("Part")),
    };

    /// <summary>What differs from what whoever wrote had seen.</summary>
    private IReadOnlyList<DiagramEdit> Said(IEnumerable<DiagramField> fields, string node, string other) =>
        [.. fields.Where(field => Answer(field) != Seen(field)).Select(field => new DiagramEdit(EditKind.Say, node, other, Field: field.Name, Value: Answer(field)))];

    private string Seen(DiagramField field) => Sent("Seen." + field.Name);

    private string Answer(DiagramField field)
    {
        var said = Sent(field.Name);
        if (field.Sort == FieldSort.Tick)
            return said.Length > 0 ? DiagramField.Yes : "";
        var isUntouched = said == field.Usual && Seen(field).Length == 0; // what is usual was shown, and nothing was said
        return isUntouched ? "" : said;
    }

    private string NewId => "p-" + Sent("Key");

    private async Task EndAsync(IReadOnlyList<DiagramEdit> edits, string next, string? field = null)
    {
        var end = await Edit.Handle(new(new(Id), Sent("Key"), edits), Actor, Http.RequestAborted);
        outcome = field is null ? end.Outcome : end.Outcome.WithFields(all => [.. all.Select(one => one.Field == DiagramField.Text ? one with { Field = field } : one)]);
        kept = Http.Request.Form.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal);
        if (end.CameTooLate && outcome.IsAccepted)
            Http.LeaveWarning("DiagramCameTooLate");
        if (!Http.LeadOn(outcome, $"/diagrams/{Id}{(next.Length > 0 ? "?node=" + Uri.EscapeDataString(next) : "")}", end.CameTooLate ? null : "Saved"))
            await LoadAsync();
    }

    private async Task PutAwayAsync()
    {
        outcome = await Remove.Handle(new(new(Id)), Actor, Http.RequestAborted);
        if (!Http.LeadOn(outcome, $"/projects/{view?.Project.Project.Id.Value}/diagrams", "DiagramPutAway.Done"))
            await LoadAsync();
    }
}
