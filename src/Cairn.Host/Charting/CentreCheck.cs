using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>Refuses a given centre line where no value of the kind can lie: its limits would be nonsense.</summary>
internal static class CentreCheck
{
    public static void Refuse(ChartRequest request, ChartKind kind)
    {
        if (request.Centre is not { } centre || kind == ChartKind.Run || kind == ChartKind.I || kind == ChartKind.IPrime || kind == ChartKind.Xbar)
            return;

        var most = kind == ChartKind.P || kind == ChartKind.PPrime ? request.Multiply ?? 1 : double.PositiveInfinity;
        if (centre >= 0 && centre <= most)
            return;
        throw new RefusedException(double.IsPositiveInfinity(most)
            ? FormattableString.Invariant($"--centre {centre}: a number of 0 or more was expected with --kind {kind.Id}.")
            : FormattableString.Invariant($"--centre {centre}: a number from 0 to {most} was expected with --kind {kind.Id}; the centre line is in plotted units."));
    }
}
