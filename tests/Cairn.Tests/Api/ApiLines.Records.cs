using Cairn.Tests.Permissions;

namespace Cairn.Tests.Api;

/// <content>What a team writes down, draws, looks at and says of itself, and what stands on a board.</content>
internal static partial class ApiLines
{
    private static ApiLine[] OfBoards() =>
    [
        new("GET /api/organisations/{id:guid}/problems", Cast.Roles, "ines"),
        new("POST /api/organisations/{id:guid}/problems", Cast.Roles, "ines", new { text = "Linen", tags = (string[])["NoTime"] }),
        new("GET /api/organisations/{id:guid}/problem-board", Cast.Roles, "ines"),
        new("PUT /api/organisations/{id:guid}/problem-board", Cast.Leading, "ines", new { isOpenToVisitors = true, limit = 2 }, ApiLine.AsItIs),
        new("GET /api/problems/{id:guid}", Cast.Roles, "ines"),
        new("PUT /api/problems/{id:guid}/report", Cast.Roles, "ines"),
        new("POST /api/problems/{id:guid}/replies", Cast.Leading, "ines", new { state = "TakenUp" }, ApiLine.AsItIs),
        new("PUT /api/problems/{id:guid}/scores", Cast.Leading, "ines", new { mattersToPatients = 1, mattersToStaff = 1, outlier = 1, viability = 1, releasesTime = 1, effort = 1 }, ApiLine.AsItIs),
    ];

    private static ApiLine[] OfDiagrams() =>
    [
        new("GET /api/projects/{id:guid}/diagrams", Cast.Roles, "ines"),
        new("POST /api/projects/{id:guid}/diagrams", Cast.Team, "member", new { kind = "Whys", title = "Noise" }),
        new("GET /api/diagrams/{id:guid}", Cast.Roles, "ines"),
        new("GET /api/diagrams/{id:guid}/operations", Cast.Roles, "ines"),
        new("POST /api/diagrams/{id:guid}/operations", Cast.Team, "member", new { key = "noise", edits = (object[])[new { kind = "Grow", node = "root", other = "part-noise", value = "Noise" }] }),
        new("GET /api/diagrams/{id:guid}/versions", Cast.Roles, "ines"),
        new("POST /api/diagrams/{id:guid}/versions", Cast.Team, "member", new { name = "Noise" }),
        new("PUT /api/diagrams/{id:guid}/removal", Cast.Team, "member"),
        new("DELETE /api/diagrams/{id:guid}/removal", Cast.Team, "member"),
    ];

    private static ApiLine[] OfJournals() =>
    [
        new("GET /api/projects/{id:guid}/journal", Cast.Roles, "ines"),
        new("POST /api/projects/{id:guid}/journal", Cast.Team, "member", new { kind = "Surprise", text = "Noise" }),
        new("GET /api/journal/{id:guid}", Cast.Roles, "ines"),
        new("PUT /api/journal/{id:guid}", Cast.Team, "member", new { kind = "Surprise", day = "2026-01-13", text = "Noise" }, "\"1\""),
        new("GET /api/journal/{id:guid}/versions", Cast.Roles, "ines"),
        new("POST /api/journal/{id:guid}/files", Cast.Team, "member") { TriedIn = "JournalFileTests" },
        new("GET /api/journal-files/{id:guid}", Cast.Roles, "ines"),
        new("DELETE /api/journal-files/{id:guid}", RunsIt, "ines"),
        new("PUT /api/journal/{id:guid}/removal", RunsIt, "ines", new { reason = "It names somebody" }),
    ];

    private static ApiLine[] OfInvolvement(Subjects to) =>
    [
        new("GET /api/projects/{id:guid}/involvement", Cast.Roles, "ines"),
        new("POST /api/projects/{id:guid}/participations", Cast.Team, "member", new { stage = "Testing", role = "TellingTheirStory", group = "Five families" }),
        new("DELETE /api/participations/{id:guid}", Cast.Team, "member"),
        new("GET /api/projects/{id:guid}/loss", Cast.Roles, "ines"),
        new("PUT /api/projects/{id:guid}/loss", Cast.Team, "member", new { text = "Quiet" }, "\"1\""),
        new("GET /api/projects/{id:guid}/equity", Cast.Roles, "ines"),
        new("POST /api/projects/{id:guid}/equity/drawn-drivers", Cast.Team, "member", new { driver = "Prejudice" }),
        new("PUT /api/projects/{id:guid}/equity", Cast.Team, "member", new { population = "All people of the ward" }, "\"1\""),
        new("DELETE /api/verifications/{id:guid}", Partner, "partner") { Id = to.Mark },
    ];

    private static ApiLine[] OfWaves(Cast cast, string due) =>
    [
        new("GET /api/organisations/{id:guid}/instruments", Cast.Roles, "ines"),
        new("GET /api/organisations/{id:guid}/instruments/{kind}", Cast.Roles, "ines"),
        new("POST /api/organisations/{id:guid}/waves", RunsIt, "ines", new { instrument = "Readiness", due }),
        new("GET /api/projects/{id:guid}/instruments", Cast.Roles, "ines"),
        new("GET /api/projects/{id:guid}/instruments/{kind}", Cast.Roles, "ines"),
        new("POST /api/projects/{id:guid}/waves", RunsIt, "ines", new { instrument = "Readiness", due }),
        new("PUT /api/waves/{id:guid}/answers", Cast.Team, "member", new { answers = new Dictionary<string, int> { ["SpeakUp"] = 4 } }),
        new("GET /api/waves/{id:guid}/answers", Cast.Team, "member") { IsForMany = false }, // one reads what one answered
        new("POST /api/waves/{id:guid}/links", RunsIt, "ines", new { number = 2 }),
        new("PUT /api/waves/{id:guid}/closing", RunsIt, "ines"),
        new("POST /api/waves/{id:guid}/evidence", Cast.Team, "member", new { item = "Trigger", text = "Noise", link = "https://example.org/noise" }) { Id = cast.Closed.Value },
        new("DELETE /api/wave-evidence/{id:guid}", Cast.Team, "member"),
        new("GET /api/projects/{id:guid}/progress", Cast.Roles, "ines"),
        new("POST /api/projects/{id:guid}/progress", Cast.Team, "member", new { assessor = "Team", level = "Planning", reason = "Hours are planned." }),
    ];
}
