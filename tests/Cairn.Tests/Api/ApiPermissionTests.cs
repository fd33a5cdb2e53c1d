using System.Globalization;
using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Cairn.Tests.Permissions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Api;

/// <summary>Every route of the API against every role, with tokens that are good for everything: who may, and who is refused, with real ids of another tenant.</summary>
public sealed partial class ApiPermissionTests
{
    /// <summary>Who a line is for: everybody with a token, all roles of the organisation, those of them that do more than read, those who lead it, those who run it, or its patients, carers and families.</summary>
    private enum Who
    {
        Anybody,
        Team,
        Workers,
        Leaders,
        Administrators,
        Partners,
    }

    [Fact]
    public async Task Every_route_of_the_api_has_a_line()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var cast = new Cast(default, default, default, default, default, default, default, default, default);

        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal))
            .SelectMany(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{route.RoutePattern.RawText!.Trim('/')}")).ToList();

        routes.ShouldBe(Lines(app, cast, default, default).Select(line => line.Route), ignoreOrder: true);
    }

    [Theory, EachDatabase]
    public async Task Every_route_of_the_api_answers_every_role_as_decided(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        await using var db = app.World.Open();
        var membership = (await db.Memberships.SingleAsync(held => held.Person == cast.Member, Cancel)).Id;
        using var nobody = app.Browser();
        foreach (var line in Lines(app, cast, membership, Guid.Empty))
            (await line.SendAsync(nobody)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, line.Route);

        var people = (await db.People.ToListAsync(Cancel)).ToDictionary(person => person.Name, person => person.Id);
        foreach (var name in Cast.Everybody.Except([Cast.Nobody, Cast.Administrator, "member"]))
        {
            using var program = await app.ProgramOfAsync(people[name]);
            foreach (var line in Lines(app, cast, membership, Guid.Empty).Where(line => line.Who != Who.Anybody))
            {
                var isAllowed = (line.Who == Who.Team && name != Cast.Stranger) || (line.Who == Who.Workers && name != Cast.Stranger && name != "reader") || (line.Who == Who.Leaders && Cast.Leading.Contains(name)) || (line.Who == Who.Partners && name == "partner");
                ((int)(await line.SendAsync(program)).StatusCode).ShouldBeInRange(isAllowed ? line.Least : 403, isAllowed ? line.Most : 404, $"{name} at {line.Route}");
            }
        }

        using var ines = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var invitation = (await (await ines.SendAsync("POST", $"/api/organisations/{cast.Organisation.Value}/invitations", new { email = "z@example.org", role = "Reader" })).JsonAsync()).GetProperty("id").GetGuid();
        foreach (var line in Lines(app, cast, membership, invitation).Where(line => line.IsForOthers))
            ((int)(await line.SendAsync(ines)).StatusCode).ShouldBeInRange(line.Least, line.Most, $"ines at {line.Route}");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IReadOnlyList<Line> Lines(RunningApp app, Cast cast, Guid membership, Guid invitation)
    {
        var described = new { parent = cast.Organisation.Value, name = "Rowan", type = "Ward", level = "Micro", privacy = "Organisation" };
        var priority = new { aim = "Calm", from = "2026-01-01" };
        var project = new { organisation = cast.Organisation.Value, title = "Calm nights", problem = "Noise", approach = "Improvement", privacy = "Organisation", process = "Varies" };
        var aim = new { what = "Falls", howMuch = "down by half", forWhom = "patients", where = "Rowan", by = "2027-01-01" };
        var stakeholder = new { name = "The night staff", say = "IsAsked", support = "For" };
        var change = new { what = "Warm lights", verdict = "Keep", why = "They help." };
        var hazel = new { organisation = app.World.Hazel.Value };
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal)
        {
            ["organisations"] = cast.Organisation.Value,
            ["people"] = cast.Member.Value,
            ["memberships"] = membership,
            ["invitations"] = invitation,
            ["priority"] = cast.Priority,
            ["projects"] = cast.Project.Value,
            ["team-parts"] = cast.TeamPart,
            ["stakeholders"] = cast.Stakeholder,
            ["changes"] = cast.Change,
            ["loose-ends"] = cast.LooseEnd,
            ["problems"] = cast.Problem.Value,
            ["diagrams"] = cast.Diagram.Value,
            ["journal"] = cast.Entry.Value,
            ["journal-files"] = cast.File,
            ["participations"] = cast.Participation,
            ["waves"] = cast.Wave.Value,
        };
        return
        [
            new("GET /api/projects", Who.Anybody, ids),
            new("POST /api/projects", Who.Workers, ids, project),
            new("GET /api/projects/{id:guid}", Who.Team, ids),
            new("PUT /api/projects/{id:guid}", Who.Administrators, ids, project, "\"1\""),
            new("GET /api/projects/{id:guid}/charter", Who.Team, ids),
            new("PUT /api/projects/{id:guid}/charter", Who.Administrators, ids, new { patientAim = "To walk safely" }, "\"0\""),
            new("PUT /api/projects/{id:guid}/charter/sign-off", Who.Administrators, ids, Seen: "\"1\"") { IsForOthers = false }, // she is not the sponsor
            new("GET /api/organisations/{id:guid}/charter-rule", Who.Administrators, ids),
            new("PUT /api/organisations/{id:guid}/charter-rule", Who.Administrators, ids, new { needsApproval = true }, "\"0\""),
            new("PUT /api/projects/{id:guid}/charter/hand-in", Who.Administrators, ids, Seen: "\"1\""),
            new("PUT /api/projects/{id:guid}/charter/approval", Who.Administrators, ids, new { isApproved = true }, "\"1\""),
            new("PUT /api/projects/{id:guid}/aim", Who.Administrators, ids, aim, "\"1\""),
            new("GET /api/projects/{id:guid}/aims", Who.Team, ids),
            new("POST /api/projects/{id:guid}/aims", Who.Administrators, ids, aim),
            new("PUT /api/projects/{id:guid}/aims/{number:int}", Who.Administrators, ids, aim, "\"2\""),
            new("PUT /api/projects/{id:guid}/aims/{number:int}/place", Who.Administrators, ids, new { place = 1 }),
            new("DELETE /api/projects/{id:guid}/aims/{number:int}", Who.Administrators, ids),
            new("GET /api/projects/{id:guid}/aim", Who.Team, ids),
            new("GET /api/projects/{id:guid}/loose-ends", Who.Team, ids),
            new("PUT /api/loose-ends/{id:guid}/settlement", Who.Administrators, ids, new { how = "NotNeeded" }),
            new("GET /api/projects/{id:guid}/changes", Who.Team, ids),
            new("POST /api/projects/{id:guid}/changes", Who.Administrators, ids, change),
            new("PUT /api/changes/{id:guid}", Who.Administrators, ids, change, "\"1\""),
            new("DELETE /api/changes/{id:guid}", Who.Administrators, ids),
            new("GET /api/projects/{id:guid}/team", Who.Team, ids),
            new("GET /api/projects/{id:guid}/stakeholders", Who.Team, ids),
            new("POST /api/projects/{id:guid}/stakeholders", Who.Administrators, ids, stakeholder),
            new("PUT /api/stakeholders/{id:guid}", Who.Administrators, ids, stakeholder, "\"1\""),
            new("DELETE /api/stakeholders/{id:guid}", Who.Administrators, ids),
            new("GET /api/organisations/{id:guid}/aims", Who.Team, ids),
            new("GET /api/projects/{id:guid}/follow-ups", Who.Team, ids),
            new("POST /api/projects/{id:guid}/follow-ups", Who.Administrators, ids, new { months = 6, lasting = "Holds" }) { IsForOthers = false }, // too early
            new("GET /api/projects/{id:guid}/history", Who.Team, ids),
            new("GET /api/projects/{id:guid}/hours", Who.Team, ids),
            new("POST /api/projects/{id:guid}/hours", Who.Administrators, ids, new { hours = 1.5 }) { IsForOthers = false }, // she is not in the team
            new("DELETE /api/used-hours/{id:guid}", Who.Administrators, ids) { IsForOthers = false }, // hers are not there
            new("POST /api/projects/{id:guid}/team", Who.Administrators, ids, new { person = cast.Member.Value, role = "DataLead" }),
            new("DELETE /api/team-parts/{id:guid}", Who.Administrators, ids),
            new("PUT /api/projects/{id:guid}/lead", Who.Administrators, ids, new { person = cast.Member.Value }),
            .. WaveLines(ids, app.Services.Now().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new("PUT /api/projects/{id:guid}/pause", Who.Administrators, ids, new { reason = "Winter" }),
            new("DELETE /api/projects/{id:guid}/pause", Who.Administrators, ids),
            new("PUT /api/projects/{id:guid}/closing", Who.Administrators, ids, new { ended = "Partly" }),
            new("DELETE /api/projects/{id:guid}/closing", Who.Administrators, ids),
            new("GET /api/organisations", Who.Anybody, ids),
            new("POST /api/organisations", Who.Administrators, ids, described),
            new("GET /api/organisations/{id:guid}", Who.Team, ids),
            new("PUT /api/organisations/{id:guid}", Who.Administrators, ids, described, "\"1\""),
            new("GET /api/organisations/{id:guid}/priorities", Who.Team, ids),
            new("POST /api/organisations/{id:guid}/priorities", Who.Administrators, ids, priority),
            new("PUT /api/organisations/{id:guid}/priorities/{priority:guid}", Who.Administrators, ids, priority, "\"1\""),
            .. BoardLines(ids),
            .. DiagramLines(ids),
            .. JournalLines(ids),
            .. InvolvementLines(ids),
            new("GET /api/organisations/{id:guid}/members", Who.Team, ids),
            new("POST /api/organisations/{id:guid}/members", Who.Administrators, ids, new { person = cast.Member.Value, role = "Coach" }),
            new("GET /api/organisations/{id:guid}/invitations", Who.Team, ids),
            new("POST /api/organisations/{id:guid}/invitations", Who.Administrators, ids, new { email = "y@example.org", role = "Reader" }),
            new("GET /api/organisations/{id:guid}/visibility", Who.Team, ids),
            new("GET /api/organisations/{id:guid}/history", Who.Administrators, ids),
            new("PUT /api/organisations/{id:guid}/parent", Who.Administrators, ids, hazel),
            new("DELETE /api/invitations/{id:guid}", Who.Administrators, ids),
            new("GET /api/people", Who.Anybody, ids),
            new("GET /api/people/{id:guid}", Who.Team, ids),
            new("POST /api/people/{id:guid}/partner-roles", Who.Administrators, ids, new { organisation = cast.Organisation.Value, role = "TellingTheirStory" }) { IsForOthers = false }, // the member is no partner
            new("PUT /api/people/{id:guid}/deactivation", Who.Administrators, ids),
            new("DELETE /api/people/{id:guid}/deactivation", Who.Administrators, ids),
            new("DELETE /api/memberships/{id:guid}", Who.Administrators, ids),
            new("DELETE /api/people/{id:guid}", Who.Administrators, ids) { IsForOthers = false }, // nobody's after their role ended
            new("PUT /api/organisations/{id:guid}/merger", Who.Administrators, ids, hazel),
            new("GET /api/account", Who.Anybody, ids),
            .. MergerLines(ids),
            new("PUT /api/account/profile", Who.Anybody, ids, new { name = "X" }, "\"1\""),
            new("PUT /api/account/involvement", Who.Anybody, ids, new { level = "AskMe" }, "\"2\""),
            new("POST /api/account/partner-roles", Who.Anybody, ids, new { organisation = cast.Organisation.Value, role = "TellingTheirStory" }) { IsForOthers = false },
            new("PUT /api/account/partner-roles/{id:guid}/acceptance", Who.Anybody, ids) { IsForOthers = false },
            new("DELETE /api/account/partner-roles/{id:guid}", Who.Anybody, ids) { IsForOthers = false },
            new("GET /api/account/history", Who.Anybody, ids),
            new("GET /api/account/export", Who.Anybody, ids),
            new("GET /api/account/tokens", Who.Anybody, ids),
            new("DELETE /api/account/tokens/{id:guid}", Who.Anybody, ids) { IsForOthers = false },
        ];
    }

    private static IReadOnlyList<Line> BoardLines(Dictionary<string, Guid> ids) =>
    [
        new("GET /api/organisations/{id:guid}/problems", Who.Team, ids),
        new("POST /api/organisations/{id:guid}/problems", Who.Team, ids, new { text = "Linen", tags = (string[])["NoTime"] }),
        new("GET /api/organisations/{id:guid}/problem-board", Who.Team, ids),
        new("PUT /api/organisations/{id:guid}/problem-board", Who.Leaders, ids, new { isOpenToVisitors = true, limit = 2 }, Line.AsItIs),
        new("GET /api/problems/{id:guid}", Who.Team, ids),
        new("PUT /api/problems/{id:guid}/report", Who.Team, ids),
        new("POST /api/problems/{id:guid}/replies", Who.Leaders, ids, new { state = "TakenUp" }, Line.AsItIs),
        new("PUT /api/problems/{id:guid}/scores", Who.Leaders, ids, new { mattersToPatients = 1, mattersToStaff = 1, outlier = 1, viability = 1, releasesTime = 1, effort = 1 }, Line.AsItIs),
    ];

    private static IReadOnlyList<Line> DiagramLines(Dictionary<string, Guid> ids) =>
    [
        new("GET /api/projects/{id:guid}/diagrams", Who.Team, ids),
        new("POST /api/projects/{id:guid}/diagrams", Who.Administrators, ids, new { kind = "Whys", title = "Noise" }),
        new("GET /api/diagrams/{id:guid}", Who.Team, ids),
        new("GET /api/diagrams/{id:guid}/operations", Who.Team, ids),
        new("POST /api/diagrams/{id:guid}/operations", Who.Administrators, ids, new { key = "noise", edits = (object[])[new { kind = "Grow", node = "root", other = "part-noise", value = "Noise" }] }),
        new("GET /api/diagrams/{id:guid}/versions", Who.Team, ids),
        new("POST /api/diagrams/{id:guid}/versions", Who.Administrators, ids, new { name = "Noise" }),
        new("PUT /api/diagrams/{id:guid}/removal", Who.Administrators, ids),
        new("DELETE /api/diagrams/{id:guid}/removal", Who.Administrators, ids),
    ];

    /// <summary>Refused to itself, after it was asked who wants it.</summary>
    private static IReadOnlyList<Line> MergerLines(Dictionary<string, Guid> ids) => [new("PUT /api/problems/{id:guid}/merger", Who.Leaders, ids, new { problem = ids["problems"] }) { IsRefused = true }];

    /// <param name="Route">Method and pattern, as the running application has them.</param>
    /// <param name="Who">Whom it answers.</param>
    /// <param name="Ids">Real ids, by the noun before them.</param>
    /// <param name="Body">What is sent.</param>
    /// <param name="Seen">The tag that is sent.</param>
    private sealed record Line(string Route, Who Who, IReadOnlyDictionary<string, Guid> Ids, object? Body = null, string? Seen = null)
    {
        /// <summary>Whether an administrator from above succeeds with it here.</summary>
        public bool IsForOthers { get; init; } = true;

        /// <summary>The tag is read first, because those before may have changed it.</summary>
        public const string AsItIs = "*";

        /// <summary>Whether even those who may are refused, so that it can be asked again.</summary>
        public bool IsRefused { get; init; }

        public int Least => IsRefused ? 422 : 200;

        public int Most => IsRefused ? 422 : 204;

        public async Task<HttpResponseMessage> SendAsync(HttpClient program)
        {
            var (method, pattern) = (Route.Split(' ')[0], Route.Split(' ')[1]);
            var id = Ids.GetValueOrDefault(pattern.Split('/')[2]).ToString();
            var address = pattern.Replace("{id:guid}", id, StringComparison.Ordinal).Replace("{priority:guid}", Ids["priority"].ToString(), StringComparison.Ordinal).Replace("{kind}", "Pulse", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal);
            return await program.SendAsync(method, address, Body, Seen == AsItIs ? await TagOfAsync(program, address) : Seen);
        }

        private static async Task<string> TagOfAsync(HttpClient program, string address) =>
            (await program.SendAsync("GET", address.EndsWith("board", StringComparison.Ordinal) ? address : address[..address.LastIndexOf('/')])).Headers.ETag?.ToString() ?? "\"1\"";
    }
}
