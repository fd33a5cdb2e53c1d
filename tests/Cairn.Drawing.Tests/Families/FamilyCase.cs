namespace Cairn.Drawing.Tests.Families;

/// <summary>A funnel, Pareto chart, CUSUM or safety cross that must look right at every width, in light, dark and print.</summary>
public sealed record FamilyCase(string Name, Func<DrawingOptions, string> Render)
{
    public DrawingOptions Options { get; init; } = new();

    public string Draw(double width, SvgMode mode = SvgMode.Inline, string prefix = "chart") =>
        Render(Options with { Width = width, Mode = mode, IdPrefix = prefix });

    public override string ToString() => Name;
}
