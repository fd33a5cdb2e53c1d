using Cairn.Spc.Rules;

namespace Cairn.Spc;

/// <summary>A stretch of a chart with its own centre line and limits. Rules restart in each.</summary>
/// <param name="Number">From 1.</param>
/// <param name="First">The number of its first point, from 1.</param>
/// <param name="Last">The number of its last point.</param>
/// <param name="Centre">The centre line in plotted units; null where its baseline holds no value.</param>
/// <param name="Runs">Its runs about the centre line.</param>
/// <param name="RunsSignal">Whether the Anhøj rules fire, whatever the method; never on moving ranges, which are not independent.</param>
public sealed record Phase(int Number, int First, int Last, double? Centre, RunsAnalysis Runs, bool RunsSignal);
