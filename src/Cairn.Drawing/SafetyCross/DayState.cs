namespace Cairn.Drawing;

/// <summary>What is known of a day.</summary>
public enum DayState
{
    /// <summary>The day has gone and nobody wrote anything down, which is not the same as a day without an event.</summary>
    NotRecorded,

    /// <summary>Somebody wrote down that there was no event.</summary>
    NoEvent,

    /// <summary>At least one event.</summary>
    Event,

    /// <summary>Today without a record yet, or a day after it: left blank.</summary>
    ToCome,
}
