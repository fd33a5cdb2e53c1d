using System.Data.Common;
using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Storage;

/// <summary>How often a page asks the database: a small number that does not grow with what there is.</summary>
public sealed class PageCostTests
{
    [Theory]
    [InlineData("/organisations", 4)]
    [InlineData("/organisations/{rowan}", 7)]
    [InlineData("/organisations/{rowan}/problems", 11)]
    [InlineData("/people", 6)]
    [InlineData("/account", 7)]
    [InlineData("/organisations/{rowan}/people", 13)]
    [InlineData("/organisations/{rowan}/visibility", 13)]
    [InlineData("/organisations/{rowan}/history", 10)]
    [InlineData("/notices", 6)]
    [InlineData("/search?q=bay", 7)]
    [InlineData("/projects", 8)]
    [InlineData("/projects/{project}", 12)]
    [InlineData("/projects/{project}/team", 13)]
    [InlineData("/projects/{project}/journal", 16)]
    [InlineData("/projects/{project}/involvement", 20)]
    [InlineData("/projects/{project}/equity", 13)]
    [InlineData("/projects/{project}/instruments", 10)]
    [InlineData("/projects/{project}/instruments/Pulse", 12)]
    [InlineData("/projects/{project}/progress", 17)]
    [InlineData("/projects/{project}/diagrams", 12)]
    [InlineData("/diagrams/{diagram}", 12)]
    public async Task Asks_no_more_often_than_this(string page, int most)
    {
        var counted = new Counter();
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, services: services => services.AddHttpContextAccessor().ConfigureDbContext<CairnDb>(options => options.AddInterceptors(counted)));
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var (_, project) = await StartAsync(app, "Fewer falls");
        var (_, diagram) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project!.Value, DiagramKind.Drivers, "Fewer falls"), app.World.Ines, TestContext.Current.CancellationToken));
        var address = page.Replace("{rowan}", app.World.Rowan.Value.ToString(), StringComparison.Ordinal).Replace("{project}", project?.Value.ToString(), StringComparison.Ordinal).Replace("{diagram}", diagram?.Value.ToString(), StringComparison.Ordinal);
        ines.DefaultRequestHeaders.CacheControl = new() { NoCache = true }; // drawn anew each time
        await ines.GetStringAsync(address, TestContext.Current.CancellationToken); // the first look of a day is written down
        var few = await CountAsync(ines, address, counted);

        for (var i = 0; i < 12; i++)
        {
            var amara = await app.AddAsync($"amara{i}", app.World.Rowan, Role.Member);
            await StartAsync(app, $"Calm nights {i}");
            await app.AskAsync((JoinTeamHandler join) => join.Handle(new(project!.Value, amara, ProjectRole.Member, null), app.World.Ines, TestContext.Current.CancellationToken));
            await app.AskAsync((FoundOrganisationHandler found) => found.Handle(new(app.World.Rowan, new($"Bay {i}", OrganisationType.Team, OrganisationLevel.Micro)), app.World.Ines, TestContext.Current.CancellationToken));
        }

        few.ShouldBeLessThanOrEqualTo(most);
        (await CountAsync(ines, address, counted)).ShouldBe(few);
    }

    private static Task<(Shared.Basics.Outcome Outcome, ProjectId? Started)> StartAsync(RunningApp app, string title) =>
        app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, new(title, "Too many", Approach.Improvement)), app.World.Ines, TestContext.Current.CancellationToken));

    private static async Task<int> CountAsync(HttpClient browser, string address, Counter counted)
    {
        counted.Commands = 0;
        await browser.GetStringAsync(address, TestContext.Current.CancellationToken);
        return counted.Commands;
    }

    /// <summary>Counts what requests ask, not what the application does meanwhile on its own.</summary>
    private sealed class Counter : DbCommandInterceptor
    {
        private readonly HttpContextAccessor request = new();
        private int commands;

        public int Commands
        {
            get => commands;
            set => commands = value;
        }

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            if (request.HttpContext is not null)
                Interlocked.Increment(ref commands);
            return result;
        }
    }
}
