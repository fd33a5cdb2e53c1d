namespace Cairn.Spc;

/// <summary>One category of a Pareto chart.</summary>
/// <param name="Category">Its name.</param>
/// <param name="Count">How often it occurred, equal names summed; 0 or more, need not be whole (hours, costs).</param>
/// <param name="Share">Its part of the whole, 0 to 1.</param>
/// <param name="Cumulative">The part of the whole that it and all before it make up, 0 to 1; exactly 1 at the last.</param>
public sealed record ParetoPoint(string Category, double Count, double Share, double Cumulative);
