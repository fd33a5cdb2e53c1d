using System.Diagnostics;

namespace Cairn.House.Tests;

#pragma warning disable RS0030 // Banned, and here on purpose: the rules must see each of these. Nobody calls it.

/// <summary>Does everything that a library may not, so that the rules show that they can fail.</summary>
internal static class Offender
{
    public static void Print()
    {
        Console.Out.Flush();
        using var client = new HttpClient();
        using var process = Process.GetCurrentProcess();
    }

    public static object[] ReadTheClock() =>
    [
        DateTime.Now, DateTime.UtcNow, DateTime.Today, DateTimeOffset.Now, DateTimeOffset.UtcNow,
        TimeProvider.System, Stopwatch.GetTimestamp(), Environment.TickCount, Environment.TickCount64, Guid.NewGuid(),
    ];
}
