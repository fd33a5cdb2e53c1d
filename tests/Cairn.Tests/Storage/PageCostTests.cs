using System.Data.Common;
using Cairn.Shared.Storage;
using Cairn.Testing;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Storage;

/// <summary>How often a page asks the database: a small number that does not grow with what there is.</summary>
public sealed class PageCostTests
{
    /// <summary>Page and the most questions; docs/performance.md says the same.</summary>
    public static TheoryData<string, int> Pages => new()
    {
        { "/organisations", 4 },
        { "/organisations/{rowan}", 7 },
        { "/organisations/{rowan}/problems", 11 },
        { "/people", 6 },
        { "/account", 7 },
        { "/organisations/{rowan}/people", 14 },
        { "/organisations/{rowan}/visibility", 14 },
        { "/organisations/{rowan}/history", 11 },
        { "/organisations/{rowan}/aims", 9 },
        { "/organisations/{rowan}/instruments", 8 },
        { "/organisations/{rowan}/instruments/Readiness", 9 },
        { "/notices", 6 },
        { "/search?q=bay", 7 },
        { "/projects", 8 },
        { "/projects/{project}", 13 },
        { "/projects/{project}/aim", 14 },
        { "/projects/{project}/charter", 24 },
        { "/projects/{project}/changes", 11 },
        { "/projects/{project}/stakeholders", 11 },
        { "/projects/{project}/guide", 14 },
        { "/projects/{project}/brief", 57 },
        { "/projects/{project}/life", 11 },
        { "/projects/{project}/hours", 17 },
        { "/projects/{project}/history", 12 },
        { "/projects/{project}/team", 13 },
        { "/projects/{project}/visibility", 19 },
        { "/projects/{project}/journal", 16 },
        { "/projects/{project}/involvement", 23 },
        { "/projects/{project}/equity", 14 },
        { "/projects/{project}/measures", 18 },
        { "/projects/{project}/imports", 14 },
        { "/imports/{import}", 20 },
        { "/measures/{measure}", 20 },
        { "/projects/{project}/measures/wall", 18 },
        { "/measures/{measure}/groups", 21 },
        { "/measures/{measure}/comparison", 21 },
        { "/measures/{measure}/wall", 20 },
        { "/measures/{measure}/definition", 18 },
        { "/measures/{measure}/readings", 16 },
        { "/measures/{measure}/plain", 15 },
        { "/projects/{project}/measures/plain", 14 },
        { "/organisations/{rowan}/definitions", 9 },
        { "/organisations/{rowan}/measures", 24 },
        { "/organisations/{rowan}/measures/choose", 11 },
        { "/organisations/{rowan}/board", 19 },
        { "/projects/{project}/instruments", 11 },
        { "/projects/{project}/instruments/Pulse", 13 },
        { "/projects/{project}/progress", 19 },
        { "/projects/{project}/diagrams", 12 },
        { "/diagrams/{diagram}", 12 },
        { "/diagrams/{diagram}/history", 12 },
        { "/diagrams/{diagram}/versions", 12 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Asks_no_more_often_than_this(string page, int most)
    {
        var counted = new Counter();
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, services: services => services.AddHttpContextAccessor().ConfigureDbContext<CairnDb>(options => options.AddInterceptors(counted)));
        var growing = await Growth.BeginAsync(app);
        using var ines = await app.SignedInAsync("ines");
        var address = growing.AddressOf(page);
        ines.DefaultRequestHeaders.CacheControl = new() { NoCache = true }; // drawn anew each time
        await growing.GrowAsync(1); // what is empty asks less
        await ines.GetStringAsync(address, TestContext.Current.CancellationToken); // the first look of a day is written down
        var few = await CountAsync(ines, address, counted);

        await growing.GrowAsync(12);

        (await CountAsync(ines, address, counted)).ShouldBe(few);
        few.ShouldBeLessThanOrEqualTo(most);
    }

    [Fact]
    public void The_document_says_the_same()
    {
        var document = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "performance.md"));

        Pages.Select(row => $"| `{row.Data.Item1}` | {row.Data.Item2} |").Where(line => !document.Contains(line, StringComparison.Ordinal)).ShouldBeEmpty();
    }

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
