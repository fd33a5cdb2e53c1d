namespace Cairn.Tests.Api;

/// <content>What a team writes down, looks at and says of itself.</content>
public sealed partial class ApiPermissionTests
{
    /// <summary>She who administers from above takes out what somebody wrote; she is not in the team, and writes nothing.</summary>
    private static IReadOnlyList<Line> JournalLines(Dictionary<string, Guid> ids) =>
    [
        new("GET /api/projects/{id:guid}/journal", Who.Team, ids),
        new("POST /api/projects/{id:guid}/journal", Who.Administrators, ids, new { kind = "Surprise", text = "Noise" }) { IsForOthers = false },
        new("GET /api/journal/{id:guid}", Who.Team, ids),
        new("PUT /api/journal/{id:guid}", Who.Administrators, ids, new { kind = "Surprise", day = "2026-01-13", text = "Noise" }, "\"1\"") { IsForOthers = false },
        new("GET /api/journal/{id:guid}/versions", Who.Team, ids),
        new("POST /api/journal/{id:guid}/files", Who.Administrators, ids) { IsForOthers = false },
        new("GET /api/journal-files/{id:guid}", Who.Team, ids),
        new("DELETE /api/journal-files/{id:guid}", Who.Administrators, ids),
        new("PUT /api/journal/{id:guid}/removal", Who.Administrators, ids, new { reason = "It names somebody" }),
    ];

    /// <summary>Only the team writes; only a partner verifies, and is refused here, for she does not say what.</summary>
    private static IReadOnlyList<Line> InvolvementLines(Dictionary<string, Guid> ids) =>
    [
        new("GET /api/projects/{id:guid}/involvement", Who.Team, ids),
        new("POST /api/projects/{id:guid}/participations", Who.Administrators, ids, new { stage = "Testing", role = "TellingTheirStory", group = "Five families" }) { IsForOthers = false },
        new("DELETE /api/participations/{id:guid}", Who.Administrators, ids) { IsForOthers = false },
        new("GET /api/projects/{id:guid}/loss", Who.Team, ids),
        new("PUT /api/projects/{id:guid}/loss", Who.Administrators, ids, new { text = "Quiet" }, "\"1\"") { IsForOthers = false },
        new("GET /api/projects/{id:guid}/equity", Who.Team, ids),
        new("PUT /api/projects/{id:guid}/equity", Who.Administrators, ids, new { population = "All people of the ward" }, "\"1\"") { IsForOthers = false },
        new("POST /api/projects/{id:guid}/verifications", Who.Partners, ids, new { number = 1 }) { IsForOthers = false, IsRefused = true },
        new("DELETE /api/verifications/{id:guid}", Who.Administrators, ids) { IsForOthers = false },
    ];

    private static IReadOnlyList<Line> WaveLines(Dictionary<string, Guid> ids, string due) =>
    [
        new("GET /api/projects/{id:guid}/instruments", Who.Team, ids),
        new("GET /api/projects/{id:guid}/instruments/{kind}", Who.Team, ids),
        new("POST /api/projects/{id:guid}/waves", Who.Administrators, ids, new { instrument = "Readiness", due }),
        new("GET /api/waves/{id:guid}/answers", Who.Administrators, ids) { IsForOthers = false }, // she is not in the team
        new("PUT /api/waves/{id:guid}/answers", Who.Administrators, ids, new { answers = new Dictionary<string, int> { ["SpeakUp"] = 4 } }) { IsForOthers = false },
        new("POST /api/waves/{id:guid}/links", Who.Administrators, ids, new { number = 2 }),
        new("PUT /api/waves/{id:guid}/closing", Who.Administrators, ids),
        new("GET /api/projects/{id:guid}/progress", Who.Team, ids),
        new("POST /api/projects/{id:guid}/progress", Who.Administrators, ids, new { assessor = "Team", level = "Planning", reason = "Hours are planned." }) { IsForOthers = false }, // she is not in the team
    ];
}
