using Cairn.Diagrams.Kinds;
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
    [SupplyParameterFromQuery] private string? Tie { get; set; }

    /// <summary>Of the part that was chosen or that a form is about; the first where there is none.</summary>
    private string? Meant => Http.Request.HasFormContentType && Sent("Part") is { Length: > 0 } sent ? sent : Node;

    private DiagramNode? Part => view?.State.VisibleNodes.FirstOrDefault(node => node.Id == Meant) ?? view?.State.VisibleNodes.FirstOrDefault();

    private DiagramTie? ChosenTie => (Http.Request.HasFormContentType && Sent("From").Length > 0 ? $"{Sent("From")} {Sent("End")}" : Tie)?.Split(' ') is [var from, var to] ? view?.State.Tie(from, to) : null;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = view is null;
    }

    private string Sent(string name) => Http.Request.Form[name].ToString().Trim();

    private Task SayAsync() => EndAsync(Said(DiagramRules.Of(view!.Diagram.Kind), view.State.Find(Sent("Part")) is { } part ? DiagramRules.Of(view.Diagram.Kind).FieldsOf(part) : [], ""), Sent("Part"));

    private Task SayOfLinkAsync() => EndAsync([.. Said(DiagramRules.Of(view!.Diagram.Kind), DiagramRules.Of(view.Diagram.Kind).TieFields ?? [], Sent("End")).Select(edit => edit with { Node = Sent("From") })], Sent("Part"));

    private Task GrowAsync() => EndAsync([new(EditKind.Grow, Sent("Part"), NewId, Value: Sent("Below"))], NewId, "Below");

    private Task AddAsync() => EndAsync([new(EditKind.Add, NewId, Place: Sent("Place"), Value: Sent("Added"))], NewId, "Added");

    private Task MoveAsync() => EndAsync([new(EditKind.Move, Sent("Part"), Place: Sent("To"))], Sent("Part"));

    private Task LinkAsync() => EndAsync([view!.Diagram.Kind == DiagramKind.Drivers ? new(EditKind.Link, Sent("Other"), Sent("Part")) : new(EditKind.Link, Sent("Part"), Sent("Other"))], Sent("Part"));

    private Task RowAsync(string name) => name switch
    {
        "up" => EndAsync([new(EditKind.Up, Sent("Row"))], Sent("Row")),
        "down" => EndAsync([new(EditKind.Down, Sent("Row"))], Sent("Row")),
        "remove" => EndAsync([new(EditKind.Remove, Sent("Row"))], ""),
        "restore" => EndAsync([new(EditKind.Restore, Sent("Row"))], Sent("Row")),
        _ => EndAsync(Sent("Row").Split(' ') is [var from, var to] ? [new(EditKind.Unlink, from, to)] : [], Sent("Part")),
    };

    /// <summary>What differs from what whoever wrote had seen.</summary>
    private IReadOnlyList<DiagramEdit> Said(DiagramRules rules, IReadOnlyList<DiagramField> fields, string other) =>
        [.. fields.Where(field => !rules.IsGiven(DiagramNode.Of(Sent("Part"), "", "")) && Answer(field) != Sent("Seen." + field.Name)).Select(field => new DiagramEdit(EditKind.Say, Sent("Part"), other, Field: field.Name, Value: Answer(field)))];

    private string Answer(DiagramField field) => field.Sort == FieldSort.Tick ? Sent(field.Name).Length > 0 ? DiagramField.Yes : "" : Sent(field.Name) is var said && said == field.Usual && Sent("Seen." + field.Name).Length == 0 ? "" : said;

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
