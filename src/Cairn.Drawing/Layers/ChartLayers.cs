using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>A chart as layers, in the order in which they are painted.</summary>
internal static class ChartLayers
{
    public static IReadOnlyList<Action<ChartLayout, Scene>> InOrder { get; } =
    [
        BackgroundLayer.Draw,
        GridLayer.Draw,
        (layout, scene) => BandLayer.Draw(layout.Plot, scene),
        AxisLayer.Draw,
        (layout, scene) => LimitsLayer.Draw(layout.Plot, scene),
        (layout, scene) => CentreLineLayer.Draw(layout.Plot, scene),
        (layout, scene) => TargetLayer.Draw(layout.Plot, scene),
        FlagsLayer.Draw,
        (layout, scene) => DataLineLayer.Draw(layout.Plot, scene),
        (layout, scene) => PointsLayer.Draw(layout.Plot, scene),
        EndLabelsLayer.Draw,
        HeadingsLayer.Draw,
        FootLayer.Draw,
    ];

    /// <summary>A small chart on a wall: the same data, without the words around it.</summary>
    public static IReadOnlyList<Action<Plot, Scene>> OfCard { get; } =
    [
        BandLayer.Draw,
        LimitsLayer.Draw,
        CentreLineLayer.Draw,
        TargetLayer.Draw,
        DataLineLayer.Draw,
        PointsLayer.Draw,
    ];
}
