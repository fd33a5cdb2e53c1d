namespace Cairn.Accounts;

/// <summary>
/// What those who run organisations owe everybody in them: a second factor, a passkey or codes. They have a fortnight, and none once
/// they had one. Until it is there, pages lead to where it is set up.
/// </summary>
public sealed record SecondFactorDuty(DateTimeOffset? Until)
{
    public static readonly TimeSpan Time = TimeSpan.FromDays(14);

    /// <summary>Nothing is owed.</summary>
    public static SecondFactorDuty None { get; } = new(Until: null);

    public static SecondFactorDuty Of(DateTimeOffset? administratorSince, bool hasOne, bool everHadOne) => administratorSince is not { } since || hasOne
        ? None
        : new(everHadOne ? since : since + Time);

    public bool IsOverdue(DateTimeOffset now) => Until <= now;
}
