using System.Net;

namespace Cairn.Tests.Permissions;

/// <content>What a team measures, finds, and says of its charts.</content>
internal static partial class FormLines
{
    private static FormLine[] OfMeasures(Cast cast)
    {
        var (place, row) = ($"/organisations/{cast.Organisation.Value}/measures/choose", cast.Measure.Value.ToString());
        var (project, measure) = ($"/projects/{cast.Project.Value}", $"/measures/{cast.Measure.Value}");
        var upload = $"/imports/{cast.Upload.Value}";
        return
        [
            new("DefineMeasurePage.define", project + "/measures/new", Cast.Team, "member", ("Name", "Noise"), ("Type", "Outcome"), ("Shape", "Count"), ("Frequency", "Monthly"), ("Direction", "LowerIsBetter"), ("Per", "1000")),
            new("ReadingsPage.one", measure + "/readings", Cast.Team, "member", ("Period", "2026-01-01"), ("Value", "20"), ("Denominator", "47"), ("Seen", "0")),
            new("ReadingsPage.grid", measure + "/readings", Cast.Team, "member", ("Period", "2025-12-01"), ("Value", "21"), ("Denominator", "47"), ("Seen", "1"), ("Why", "Noise")),
            new("ReadingsPage.paste", measure + "/readings", Cast.Team, "member", ("Pasted", "2026-02-01\t20\t47")),
            new("TallyPage.tap", measure + "/tally?day=2026-01-05", Cast.Team, "member", ("Day", "2026-01-05"), ("Tap", "One"), ("Sending", "0196f1a0-0000-7000-8000-000000000001")),
            new("ChartPage.decide", measure, Cast.Team, "member", ("Kind", "run"), ("Method", "anhoej"), ("Version", "0")),
            new("ChartPage.phase", measure, Cast.Team, "member", ("From", "2025-12-01"), ("Reason", "Noise"), ("Answers", "Distinct"), ("Answers", "Known"), ("Answers", "Desirable"), ("Answers", "Continuing")),
            new("ChartPage.exclude", measure, Cast.Team, "member", ("Point", "2025-11-01"), ("ExcludedWhy", "Noise")),
            new("SignalSection.answer", measure, Cast.Team, "member", ("Row", "2025-11-01"), ("Why", "Noise")) { Refused = HttpStatusCode.Forbidden },
            new("ChartPage.review", measure, Cast.Team, "member", ("Interpretation", "Noise"), ("Action", "Listen"), ("Owner", "Bo")),
            new("ReviewList.finish", measure, Cast.Team, "member", ("Row", cast.Review.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("EmbedsPage.embed", measure + "/embeds", Cast.Team, "member") { Done = HttpStatusCode.OK },
            new("EmbedsPage.withdraw", measure + "/embeds", Cast.Team, "member", ("Row", cast.Embed.ToString())),
            new("ChartGrounds.end-phase", measure, Cast.Team, "member", ("Row", "2025-11-01")) { Refused = HttpStatusCode.Forbidden },
            new("ChartGrounds.include", measure, Cast.Team, "member", ("Row", "2025-10-01")) { Refused = HttpStatusCode.Forbidden },
            new("DefinitionPage.change", measure + "/definition", Cast.Team, "member", ("Name", "Noise"), ("Type", "Outcome"), ("Shape", "Proportion"), ("Denominator", "patients"), ("Frequency", "Monthly"), ("Direction", "LowerIsBetter"), ("Per", "1000"), ("Version", "1"), ("IsCountedAnew", "false")),
            new("DefinitionPage.counting", measure + "/definition", Cast.Team, "member", ("CorrectedFrom", "2025-11-01"), ("CorrectedAnew", "true"), ("SeenVersion", "2")),
            new("NewImportPage.upload", project + "/imports/new", Cast.Team, "member") { TriedIn = "ImportPagesTests" },
            new("ImportPage.map", upload, ["member"], "member", ("Period", "month"), ("Measure", cast.Measure.Value.ToString()), ("Value", "falls"), ("Denominator", "of")),
            new("ImportPage.run", upload, ["member"], "member", ("Version", "2"), ("IsMeant", "true")),
            new("ImportPage.stop", upload, ["member"], "member") { TriedIn = "ImportRunsTests" },
            new("ImportPage.drop", upload, ["member"], "member") { TriedIn = "ImportPagesTests" },
            new("ImportPage.undo", $"/imports/{cast.Import.Value}", Cast.Team, "member"),
            new("DefinitionSharing.judge", measure + "/definition", [Cast.Administrator], Cast.Administrator, ("Standing", "Recommended"), ("SeenVersion", "1")),
            new("DefinitionSharing.publish", measure + "/definition", Cast.Team, "member", ("Place", cast.Organisation.Value.ToString())),
            new("DefinitionSharing.withdraw", measure + "/definition", Cast.Team, "member"),
            new("StoryForm.tell", place, Cast.Leading, "lead", ("Row", row), ("Text", "Noise"), ("IsAnonymous", "true"), ("SeenVersion", "1")),
            new("ChoosePage.drop", place, Cast.Leading, "lead", ("Row", row)),
            new("ChoosePage.choose", place, Cast.Leading, "lead", ("Measure", row)),
        ];
    }
}
