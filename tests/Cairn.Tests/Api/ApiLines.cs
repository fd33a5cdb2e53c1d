using System.Globalization;
using System.Net;
using Cairn.Tests.Permissions;

namespace Cairn.Tests.Api;

/// <summary>Every door of the API, and whom it answers, in an order in which all can succeed.</summary>
internal static partial class ApiLines
{
    private static readonly IReadOnlyList<string> RunsIt = [Cast.Administrator], Partner = ["partner"], Nobodies = [], Workers = [.. Cast.Roles.Except(["reader"])], Anybody = [.. Cast.Roles, Cast.Stranger];

    public static IReadOnlyList<ApiLine> All(RunningApp app, Cast cast, Subjects to) =>
    [
        .. OfProjects(cast, to),
        .. OfWaves(cast, app.Services.Now().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. OfLife(),
        .. OfOrganisations(cast),
        .. OfBoards(),
        .. OfDiagrams(),
        .. OfJournals(),
        .. OfMeasures(cast),
        .. OfInvolvement(to),
        .. OfPeople(app, cast, to),
    ];

    private static ApiLine[] OfProjects(Cast cast, Subjects to)
    {
        var project = new { organisation = cast.Organisation.Value, title = "Calm nights", problem = "Noise", approach = "Improvement", privacy = "Organisation", process = "Varies" };
        var aim = new { what = "Falls", howMuch = "down by half", forWhom = "patients", where = "Rowan", by = "2027-01-01" };
        var stakeholder = new { name = "The night staff", say = "IsAsked", support = "For" };
        var change = new { what = "Warm lights", verdict = "Keep", why = "They help." };
        return
        [
            new("GET /api/projects", Anybody, "ines"),
            new("POST /api/projects", Workers, "ines", project),
            new("GET /api/projects/{id:guid}", Cast.Roles, "ines"),
            new("PUT /api/projects/{id:guid}", RunsIt, "ines", project, "\"1\""),
            new("GET /api/projects/{id:guid}/charter", Cast.Roles, "ines"),
            new("PUT /api/projects/{id:guid}/charter", Cast.Team, "ines", new { patientAim = "To walk safely" }, "\"0\""),
            new("PUT /api/projects/{id:guid}/charter/sign-off", Nobodies, Subjects.Sponsor, Seen: "\"1\""),
            new("GET /api/organisations/{id:guid}/charter-rule", RunsIt, "ines"),
            new("PUT /api/organisations/{id:guid}/charter-rule", RunsIt, "ines", new { needsApproval = true }, "\"0\""),
            new("PUT /api/projects/{id:guid}/charter/hand-in", RunsIt, "ines", Seen: "\"1\""),
            new("PUT /api/projects/{id:guid}/charter/approval", RunsIt, "ines", new { isApproved = true }, "\"1\""),
            new("POST /api/projects/{id:guid}/verifications", Partner, "partner", new { paper = "Aim", number = 1 }), // before the aim is changed
            new("PUT /api/projects/{id:guid}/aim", Cast.Team, "ines", aim, "\"1\""),
            new("GET /api/projects/{id:guid}/aims", Cast.Roles, "ines"),
            new("POST /api/projects/{id:guid}/aims", Cast.Team, "ines", aim),
            new("PUT /api/projects/{id:guid}/aims/{number:int}", Cast.Team, "ines", aim, "\"2\""),
            new("PUT /api/projects/{id:guid}/aims/{number:int}/place", Cast.Team, "ines", new { place = 1 }),
            new("DELETE /api/projects/{id:guid}/aims/{number:int}", RunsIt, "ines"),
            new("GET /api/projects/{id:guid}/aim", Cast.Roles, "ines"),
            new("GET /api/projects/{id:guid}/loose-ends", Cast.Roles, "ines"),
            new("PUT /api/loose-ends/{id:guid}/settlement", RunsIt, "ines", new { how = "NotNeeded" }),
            new("DELETE /api/loose-ends/{id:guid}/settlement", RunsIt, "ines"),
            new("GET /api/projects/{id:guid}/changes", Cast.Roles, "ines"),
            new("POST /api/projects/{id:guid}/changes", RunsIt, "ines", change),
            new("PUT /api/changes/{id:guid}", RunsIt, "ines", change, "\"1\""),
            new("DELETE /api/changes/{id:guid}", RunsIt, "ines", Seen: "\"2\""),
            new("GET /api/projects/{id:guid}/team", Cast.Roles, "ines"),
            new("GET /api/projects/{id:guid}/stakeholders", Cast.Roles, "ines"),
            new("POST /api/projects/{id:guid}/stakeholders", RunsIt, "ines", stakeholder),
            new("PUT /api/stakeholders/{id:guid}", RunsIt, "ines", stakeholder, "\"1\""),
            new("DELETE /api/stakeholders/{id:guid}", RunsIt, "ines", Seen: "\"2\""),
            new("GET /api/organisations/{id:guid}/aims", Cast.Roles, "ines"),
            new("GET /api/projects/{id:guid}/follow-ups", Cast.Roles, "ines"),
            new("POST /api/projects/{id:guid}/follow-ups", RunsIt, "ines", new { months = 6, lasting = "Holds" }) { Id = to.Closed.Value },
            new("GET /api/projects/{id:guid}/history", Cast.Roles, "ines"),
            new("GET /api/projects/{id:guid}/visibility", Cast.Roles, "ines"),
            new("GET /api/projects/{id:guid}/hours", Cast.Roles, "ines"),
            new("POST /api/projects/{id:guid}/hours", Cast.Team, "member", new { hours = 1.5 }),
            new("DELETE /api/used-hours/{id:guid}", ["member"], "member") { Id = to.Hours },
            new("POST /api/projects/{id:guid}/team", RunsIt, "ines", new { person = to.Tomas.Value, role = "DataLead" }),
            new("DELETE /api/team-parts/{id:guid}", RunsIt, "ines") { Id = to.TomasPart },
            new("PUT /api/projects/{id:guid}/lead", RunsIt, "ines", new { person = cast.Member.Value }),
        ];
    }

    private static ApiLine[] OfLife() =>
    [
        new("PUT /api/projects/{id:guid}/pause", RunsIt, "ines", new { reason = "Winter" }),
        new("DELETE /api/projects/{id:guid}/pause", RunsIt, "ines"),
        new("PUT /api/projects/{id:guid}/closing", RunsIt, "ines", new { ended = "Partly" }),
        new("DELETE /api/projects/{id:guid}/closing", RunsIt, "ines"),
    ];

    private static ApiLine[] OfOrganisations(Cast cast)
    {
        var described = new { parent = cast.Organisation.Value, name = "Rowan", type = "Ward", level = "Micro", privacy = "Organisation" };
        var priority = new { aim = "Calm", from = "2026-01-01" };
        return
        [
            new("GET /api/organisations", Anybody, "ines"),
            new("POST /api/organisations", RunsIt, "ines", described),
            new("GET /api/organisations/{id:guid}", Cast.Roles, "ines"),
            new("PUT /api/organisations/{id:guid}", RunsIt, "ines", described, "\"1\""),
            new("GET /api/organisations/{id:guid}/priorities", Cast.Roles, "ines"),
            new("POST /api/organisations/{id:guid}/priorities", RunsIt, "ines", priority),
            new("GET /api/organisations/{id:guid}/priorities/{priority:guid}", Cast.Roles, "ines"),
            new("PUT /api/organisations/{id:guid}/priorities/{priority:guid}", RunsIt, "ines", priority, "\"1\""),
        ];
    }

    private static ApiLine[] OfPeople(RunningApp app, Cast cast, Subjects to)
    {
        var hazel = new { organisation = app.World.Hazel.Value };
        return
        [
            new("POST /api/account/partner-roles", Partner, "partner", new { organisation = cast.Organisation.Value, role = "PartnerInCoproduction" }) { Refused = HttpStatusCode.UnprocessableEntity }, // who is no partner there chooses none
            new("GET /api/organisations/{id:guid}/members", Cast.Roles, "ines"),
            new("POST /api/organisations/{id:guid}/members", RunsIt, "ines", new { person = to.Tomas.Value, role = "Coach" }),
            new("GET /api/organisations/{id:guid}/invitations", Cast.Roles, "ines"),
            new("POST /api/organisations/{id:guid}/invitations", RunsIt, "ines", new { email = "y@example.org", role = "Reader" }),
            new("GET /api/organisations/{id:guid}/visibility", Cast.Roles, "ines"),
            new("GET /api/organisations/{id:guid}/history", Cast.Roles, "ines"),
            new("PUT /api/organisations/{id:guid}/parent", RunsIt, "ines", hazel, ApiLine.AsItIs),
            new("DELETE /api/invitations/{id:guid}", RunsIt, "ines") { Id = to.Invitation },
            new("GET /api/people", Anybody, "ines"),
            new("GET /api/people/{id:guid}", Cast.Roles, "ines"),
            new("GET /api/people/{id:guid}/photo", Cast.Roles, "ines"),
            new("POST /api/people/{id:guid}/partner-roles", RunsIt, "ines", new { organisation = cast.Organisation.Value, role = "PartnerInCoproduction" }) { Id = to.Vera.Value },
            new("PUT /api/people/{id:guid}/deactivation", RunsIt, "ines") { Id = to.Tomas.Value },
            new("DELETE /api/people/{id:guid}/deactivation", RunsIt, "ines") { Id = to.Tomas.Value },
            new("DELETE /api/memberships/{id:guid}", RunsIt, "ines") { Id = to.TomasRole },
            new("DELETE /api/people/{id:guid}", RunsIt, "ines") { Id = to.Lea.Value, Query = "?sure=true" },
            new("PUT /api/organisations/{id:guid}/merger", RunsIt, "ines", hazel, ApiLine.AsItIs),
            new("GET /api/account", Anybody, "ines"),
            new("PUT /api/problems/{id:guid}/merger", Cast.Leading, "ines", new { problem = cast.Problem.Value }) { TriedIn = "MergeProblemTests" },
            new("PUT /api/account/profile", Anybody, "ines", new { name = "X" }, "\"1\""),
            new("PUT /api/account/involvement", Anybody, "ines", new { level = "AskMe" }, "\"2\""),
            new("PUT /api/account/partner-roles/{id:guid}/acceptance", Partner, "partner") { Id = to.Proposed },
            new("DELETE /api/account/partner-roles/{id:guid}", Partner, "partner") { Id = to.AlsoProposed },
            new("GET /api/search", Anybody, "ines"),
            new("GET /api/notices", Anybody, "ines"),
            new("PUT /api/notices/reading", Anybody, "ines"),
            new("PUT /api/notices/{id:guid}/reading", ["member"], "member") { Id = to.Notice },
            new("PUT /api/account/photo", Anybody, "ines") { TriedIn = "ResourceTests" },
            new("DELETE /api/account/photo", Anybody, "ines") { IsForMany = false }, // the member's is looked at
            new("GET /api/account/sessions", Anybody, "ines"),
            new("DELETE /api/account/sessions/{id:guid}", ["member"], "member") { Id = to.Session },
            new("GET /api/account/history", Anybody, "ines"),
            new("GET /api/account/export", Anybody, "ines"),
            new("GET /api/account/tokens", Anybody, "ines"),
            new("DELETE /api/account/tokens/{id:guid}", ["member"], "member") { Id = to.Token },
            new("DELETE /api/account/sessions", Anybody, "ines") { IsForMany = false }, // last, for it ends the token that asks
        ];
    }
}
