namespace Cairn.Drawing.Measuring;

/// <summary>A tick of the horizontal axis.</summary>
/// <param name="X">Where it is, in pixels.</param>
/// <param name="Label">What it says; its middle stands at <paramref name="LabelX"/>.</param>
/// <param name="LabelX">Moved inward from <paramref name="X"/> where the label would leave the drawing.</param>
/// <param name="Era">The larger unit beneath; null where it says nothing new, or there is no room.</param>
/// <param name="EraX">The middle of the larger unit.</param>
internal sealed record AxisTick(double X, string Label, double LabelX, string? Era, double EraX);
