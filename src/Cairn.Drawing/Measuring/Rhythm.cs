namespace Cairn.Drawing.Measuring;

/// <summary>How often a series has a point.</summary>
internal enum Rhythm
{
    /// <summary>Numbered points.</summary>
    Numbers,

    /// <summary>Dates without a regular distance, such as those of rare events.</summary>
    Irregular,
    Hours,
    Days,
    Weeks,
    Months,
    Quarters,
    Years,
}
