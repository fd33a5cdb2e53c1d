using Cairn.Diagrams.Kinds;
using Cairn.Shared.Language;

namespace Cairn.Diagrams.Web;

/// <summary>A line of the list of diagrams.</summary>
public sealed record DiagramItem(Guid Id, DiagramKind Kind, string Title, DateTimeOffset Last)
{
    internal static DiagramItem Of(DiagramRow row) => new(row.Id.Value, row.Kind, row.Title, row.Last);
}

/// <summary>A diagram as the API answers it: its parts and links, and a sentence of counts.</summary>
public sealed record DiagramResource(Guid Id, Guid Project, DiagramKind Kind, string Title, int Number, string Description, IReadOnlyList<PartResource> Parts, IReadOnlyList<LinkResource> Links)
{
    internal static DiagramResource Of(DiagramView view, Words words) => new(
        view.Diagram.Id.Value, view.Project.Project.Id.Value, view.Diagram.Kind, view.Diagram.Title, view.Diagram.Number,
        DiagramRules.Of(view.Diagram.Kind).IsBlank(view.State) ? "" : DiagramRules.Of(view.Diagram.Kind).Describe(view.Sight, words.Culture),
        [.. view.State.VisibleParts.Select(node => new PartResource(node.Id, node.Place, node.Fields))], [.. view.State.VisibleLinks.Select(link => new LinkResource(link.From, link.To, link.Fields))]);
}

/// <summary>A part of a diagram: where it stands, and what is said of it.</summary>
public sealed record PartResource(string Id, string Place, IReadOnlyDictionary<string, string> Fields);

/// <summary>A link between two parts.</summary>
public sealed record LinkResource(string From, string To, IReadOnlyDictionary<string, string> Fields);

/// <summary>A diagram to be begun; a theory for an aim by its number, or for the first.</summary>
public sealed record DiagramInput(DiagramKind? Kind, string? Title, int? Aim = null);

/// <summary>What somebody did; no person for those who read a public project from outside.</summary>
public sealed record OperationResource(int Number, DateTimeOffset At, Guid? By, EditKind Kind, string Node, string Other, string Place, string Field, string Value, string Before, bool HadEffect, string Words)
{
    internal static OperationResource Of(OperationRow row, OperationsView view, Words words)
    {
        var one = row.Operation;
        return new(one.Number, one.At, view.View.Project.IsOfActor ? one.By.Value : null, one.Kind, one.Node, one.Other, one.Place, one.Field, one.Value, one.Before, one.HadEffect, OperationWords.Of(one, view.View.Diagram.Kind, words));
    }
}

/// <summary>A version that was kept; its parts and links are those of the diagram, asked with the id of the version.</summary>
public sealed record VersionResource(Guid Id, string Name, int Number, DateTimeOffset At)
{
    internal static VersionResource Of(VersionRow version) => new(version.Id, version.Name, version.Number, version.At);
}

/// <summary>Under which name a version is kept.</summary>
public sealed record VersionInput(string? Name);
