using Cairn.Spc;

namespace Cairn.Drawing.Tests.Charts;

/// <summary>A chart that must look right at every width, in light, dark and print.</summary>
public sealed record DrawnCase(string Name, Analysis Analysis, ChartLabels Labels)
{
    public bool Zoom { get; init; }

    public string Draw(double width, SvgMode mode = SvgMode.Standalone) =>
        ChartDrawing.Render(Analysis, Labels, new() { Width = width, Mode = mode, ZoomAxis = Zoom });

    public override string ToString() => Name;
}
