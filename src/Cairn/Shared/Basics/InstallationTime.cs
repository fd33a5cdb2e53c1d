namespace Cairn.Shared.Basics;

/// <summary>The time of this machine, as the clocks of those show it who use this Cairn.</summary>
internal sealed class InstallationTime(TimeZoneInfo zone) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => zone;
}
