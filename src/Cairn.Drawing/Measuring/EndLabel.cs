namespace Cairn.Drawing.Measuring;

/// <summary>A label at the right end of a line, in place of a legend.</summary>
/// <param name="Text">For example <c>centre 7.1</c>.</param>
/// <param name="Style">The class of the text.</param>
/// <param name="Value">The value of the line it belongs to.</param>
/// <param name="Rank">The least important has the highest; it is dropped first.</param>
internal sealed record EndLabel(string Text, string Style, double Value, int Rank)
{
    public bool IsStrong => Style == "cairn-label-strong";
}
