using System.Net;
using Cairn.Demonstration;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Demonstration;

/// <summary>A running demonstration, and ways into it.</summary>
internal static class DemonstrationApp
{
    public static async Task<RunningApp> StartAsync(DatabaseKind kind)
    {
        var app = await RunningApp.StartAsync(kind, empty: true);
        await app.Services.MakeDemonstrationAsync();
        return app;
    }

    public static async Task<PersonId> PersonAsync(this RunningApp app, string name)
    {
        await using var db = app.World.Open();
        return (await db.People.SingleAsync(person => person.Name == name)).Id;
    }

    /// <summary>Presses the button of somebody.</summary>
    public static async Task<HttpResponseMessage> EnterAsync(this RunningApp app, HttpClient browser, string name, string? wanted = null) =>
        await RunningApp.SubmitAsync(browser, "/demonstration", "", "/demonstration/entrance", ("Person", (await app.PersonAsync(name)).Value.ToString()), ("Return", wanted ?? ""));

    public static async Task<HttpClient> EnteredAsync(this RunningApp app, string name)
    {
        var browser = app.Browser();
        (await app.EnterAsync(browser, name)).StatusCode.ShouldBe(HttpStatusCode.Found);
        return browser;
    }
}
