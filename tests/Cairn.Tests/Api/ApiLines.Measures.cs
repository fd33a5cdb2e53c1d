using Cairn.Tests.Permissions;

namespace Cairn.Tests.Api;

/// <content>What a team measures, finds, and says of its charts.</content>
internal static partial class ApiLines
{
    private static ApiLine[] OfMeasures(Cast cast) =>
    [
        new("GET /api/projects/{id:guid}/measures", Cast.Roles, "ines"),
        new("POST /api/projects/{id:guid}/measures", Cast.Team, "member", new { name = "Noise", type = "Outcome", shape = "Count", frequency = "Monthly", direction = "LowerIsBetter" }),
        new("GET /api/measures/{id:guid}", Cast.Roles, "ines"),
        new("PUT /api/measures/{id:guid}", Cast.Team, "member", new { name = "Noise", type = "Outcome", shape = "Proportion", denominator = "patients", frequency = "Monthly", direction = "LowerIsBetter" }, "\"1\""),
        new("PUT /api/measures/{id:guid}/counting", Cast.Team, "member", new { from = "2025-11-01", isCountedAnew = true }, "\"2\""),
        new("GET /api/measures/{id:guid}/versions", Cast.Roles, "ines"),
        new("GET /api/measures/{id:guid}/readings", Cast.Roles, "ines"),
        new("PUT /api/measures/{id:guid}/readings", Cast.Team, "member", new { readings = (object[])[new { period = "2026-01-01", value = 20, denominator = 47 }] }),
        new("POST /api/measures/{id:guid}/taps", Cast.Team, "member", new { day = "2026-01-05", tap = "One", sending = "0196f1a0-0000-7000-8000-000000000002" }),
        new("GET /api/measures/{id:guid}/readings/revisions", Cast.Roles, "ines"),
        new("GET /api/measures/{id:guid}/chart", Cast.Roles, "ines"),
        new("GET /api/measures/{id:guid}/groups", Cast.Roles, "ines"),
        new("PUT /api/measures/{id:guid}/chart", Cast.Team, "member", new { kind = "run", method = "anhoej" }, "\"0\""),
        new("PUT /api/measures/{id:guid}/chart/phases/{from}", Cast.Team, "member", new { reason = "Noise", answers = (string[])["Distinct", "Known", "Desirable", "Continuing"] }),
        new("DELETE /api/measures/{id:guid}/chart/phases/{from}", Cast.Team, "member"),
        new("PUT /api/measures/{id:guid}/chart/excluded/{period}", Cast.Team, "member", new { reason = "Noise" }),
        new("DELETE /api/measures/{id:guid}/chart/excluded/{period}", Cast.Team, "member"),
        new("GET /api/measures/{id:guid}/chart/reviews", Cast.Roles, "ines"),
        new("POST /api/measures/{id:guid}/chart/reviews", Cast.Team, "member", new { interpretation = "Noise", action = "Listen", owner = "Bo" }),
        new("GET /api/measures/{id:guid}/comparison", Cast.Roles, "ines"),
        new("GET /api/measures/{id:guid}/embeds", Cast.Team, "member"),
        new("POST /api/measures/{id:guid}/embeds", Cast.Team, "member", new { }),
        new("DELETE /api/embeds/{id:guid}", Cast.Team, "member"),
        new("PUT /api/chart-reviews/{id:guid}/completion", Cast.Team, "member"),
        new("GET /api/projects/{id:guid}/imports", Cast.Team, "member"),
        new("POST /api/projects/{id:guid}/imports", Cast.Team, "member", new { isMeant = true, readings = (object[])[new { measure = cast.Measure.Value, period = "2026-04-01", value = 20, denominator = 47 }] }),
        new("GET /api/imports/{id:guid}", Cast.Team, "member"),
        new("DELETE /api/imports/{id:guid}/readings", Cast.Team, "member"),
        new("POST /api/measures/{id:guid}/chart/answers", Cast.Team, "member", new { period = "2025-11-01", why = "Noise" }),
        new("GET /api/organisations/{id:guid}/definitions", Cast.Roles, "ines"),
        new("GET /api/measures/{id:guid}/publication", Cast.Roles, "ines"),
        new("PUT /api/measures/{id:guid}/publication/standing", RunsIt, "ines", new { standing = "Recommended" }, "\"1\""),
        new("PUT /api/measures/{id:guid}/publication", Cast.Team, "member", new { organisation = cast.Organisation.Value }),
        new("DELETE /api/measures/{id:guid}/publication", Cast.Team, "member"),
        new("GET /api/organisations/{id:guid}/dashboard", Cast.Roles, "ines"),
        new("GET /api/organisations/{id:guid}/dashboard/questions", Cast.Roles, "ines"),
        new("GET /api/measures/{id:guid}/plain", Cast.Roles, "ines"),
        new("PUT /api/organisations/{id:guid}/dashboard/{measure:guid}/story", Cast.Leading, "ines", new { text = "Noise", isAnonymous = true }, "\"1\"") { IsForMany = false },
        new("DELETE /api/organisations/{id:guid}/dashboard/{measure:guid}", Cast.Leading, "ines") { IsForMany = false },
        new("PUT /api/organisations/{id:guid}/dashboard/{measure:guid}", Cast.Leading, "ines"),
    ];
}
