using System.Net;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Permissions;

/// <summary>Whoever has to sign in first comes back to the page they asked for, with all that its address said.</summary>
public sealed class ReturnAddressTests
{
    [Fact]
    public async Task Nothing_of_an_address_is_lost_at_the_door()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        using var nobody = app.Browser();
        var (led, lost) = (0, new List<string>());

        foreach (var line in RouteLines.All.Where(line => line.Method == "GET" && !line.Pattern.Contains("{Secret}", StringComparison.Ordinal)))
        {
            var wanted = cast.AddressOf(line.Pattern) + "?category=complaint&q=a%20b";
            using var answer = await line.SendAsync(nobody, wanted, "");
            if (answer.StatusCode != HttpStatusCode.Found || answer.Headers.Location!.ToString() is not { } to || !to.Contains("/sign-in?", StringComparison.Ordinal))
                continue;
            led++;
            if (!to.EndsWith("/sign-in?return=" + Uri.EscapeDataString(wanted), StringComparison.Ordinal))
                lost.Add($"{line.Route}: {to}");
        }

        lost.ShouldBeEmpty();
        led.ShouldBeGreaterThan(30);
    }
}
