using System.Net;
using Cairn.Accounts;
using Cairn.Shared.Web;
using Cairn.Tests.Databases;
using Cairn.Tests.Permissions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Api;

/// <summary>What a token that is good for some things only can do, and what it learns by doing it.</summary>
public sealed class ScopeTests
{
    private const TokenScopes Writing = ApiClient.Everything & ~TokenScopes.Read;

    /// <summary>What is shown once and kept nowhere, or says no more than what was sent: links, and the numbers that operations were given.</summary>
    private static readonly string[] Shown = ["POST /api/organisations/{id:guid}/invitations", "POST /api/waves/{id:guid}/links", "POST /api/diagrams/{id:guid}/operations"];

    [Fact]
    public async Task What_decides_for_others_or_for_good_has_a_scope_of_its_own()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);

        var managed = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.Where(route => route.Metadata.GetMetadata<NeededScope>()?.Scope == nameof(TokenScopes.Manage))
            .Select(route => route.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName);

        managed.ShouldBe(
            [
                "MergeOrganisation", "MergeProblem", "SetBoard", "JoinTeam", "LeaveTeam", "HandOver", "CloseProject", "ReopenProject", "SignOffCharter", "AnswerCharter", "SetCharterRule", "SetSmallNumberRule",
                "RemoveAim", "RemoveChange", "RemoveStakeholder", "RemoveEntry", "RemoveFile", "RemoveEvidence", "CloseWave",
            ],
            ignoreOrder: true);
    }

    [Theory, EachDatabase]
    public async Task Who_may_start_and_change_projects_closes_none(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        await using var db = app.World.Open();
        using var program = await app.ProgramOfAsync((await db.People.SingleAsync(person => person.Name == Cast.Administrator, Cancel)).Id, TokenScopes.Read | TokenScopes.Improvement);

        var closing = await program.SendAsync("PUT", $"/api/projects/{cast.Project.Value}/closing", new { ended = "Achieved" });
        var handing = await program.SendAsync("PUT", $"/api/projects/{cast.Project.Value}/lead", new { person = cast.Member.Value });

        closing.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        handing.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, EachDatabase]
    public async Task Who_may_write_and_not_read_is_told_nothing_by_writing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var lines = ApiLines.All(app, cast, await Subjects.EnterAsync(app, cast)).Where(line => !line.Route.StartsWith("GET ", StringComparison.Ordinal) && !Shown.Contains(line.Route)).ToList();
        await using var db = app.World.Open();
        var people = (await db.People.ToListAsync(Cancel)).ToDictionary(person => person.Name, person => person.Id);
        var done = 0;

        foreach (var line in lines)
        {
            using var reader = await app.ProgramOfAsync(people[line.By]);
            using var program = await app.ProgramOfAsync(people[line.By], Writing);
            using var answer = await line.SendAsync(program, cast, reader);
            if (!answer.IsSuccessStatusCode)
                continue;
            done++;
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldBeEmpty(line.Route);
            (answer.StatusCode == HttpStatusCode.Created).ShouldBe(answer.Headers.Location is not null, line.Route);
        }

        done.ShouldBeGreaterThan(lines.Count * 3 / 4);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
