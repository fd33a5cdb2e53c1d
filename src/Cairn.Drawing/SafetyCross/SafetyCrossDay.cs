namespace Cairn.Drawing;

/// <summary>What was recorded for a day of a month.</summary>
/// <param name="Day">Of the month, from 1.</param>
/// <param name="State">No event, event or not recorded.</param>
/// <param name="Count">How many events, 1 or more; null where nobody counted. Only for a day with an event.</param>
public sealed record SafetyCrossDay(int Day, DayState State, int? Count = null);
