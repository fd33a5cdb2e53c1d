using System.Globalization;
using Cairn.Drawing.Drivers;
using Cairn.Drawing.Words;

namespace Cairn.Drawing;

/// <summary>A driver diagram in words.</summary>
public static class DriverWords
{
    /// <summary>Counts what there is, for example <c>Aim: 1, Primary drivers: 3. Links: 5, 2 of them weak. Nothing attached yet: 1.</c> Fit for an alternative text.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="culture">The language; null takes English.</param>
    public static string Describe(DriverDiagram diagram, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        var columns = diagram.Columns.Select((column, index) => text.Format("CountOf", column, diagram.Nodes.Count(node => node.Column == index)));
        List<string> sentences = [string.Join(text["Comma"], columns) + "."];
        var weak = diagram.Links.Count(link => link.IsWeak);
        if (diagram.Links.Count > 0)
            sentences.Add(text.Format(weak > 0 ? "DriverLinksWeak" : "DriverLinks", diagram.Links.Count, weak));
        if (diagram.Nodes.Count(node => node.IsBare) is > 0 and var bare)
            sentences.Add(text.Format("DriverBareCount", bare));
        return string.Join(' ', sentences);
    }

    /// <summary>
    /// The whole as an outline: each box once with all that serves it, below the first box it serves in the order of the drawing; below
    /// the others its words alone. The lead of an entry is its column.
    /// </summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="culture">The language; null takes English.</param>
    public static IReadOnlyList<OutlineEntry> Outline(DriverDiagram diagram, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var text = DrawingText.In(culture ?? CultureInfo.InvariantCulture);
        var signs = new DriverSigns(diagram, text);
        return [.. DriverTree.Of(new(diagram)).Select(branch => EntryOf(branch, diagram, signs, text))];
    }

    private static OutlineEntry EntryOf(DriverBranch branch, DriverDiagram diagram, DriverSigns signs, DrawingText text)
    {
        var link = branch.Link is { IsWeak: true } ? [text["DriverWeak"]] : Enumerable.Empty<string>();
        var notes = branch.IsRepeat ? [] : signs.NotesOf(branch.Node).Select(note => note.Words);
        return new(branch.Node.Id, signs.WordsOf(branch.Node), [.. branch.Children.Select(child => EntryOf(child, diagram, signs, text))])
        {
            Lead = diagram.Columns[branch.Node.Column],
            Notes = [.. link, .. notes],
            IsRepeat = branch.IsRepeat,
        };
    }
}
