using System.Globalization;
using System.Net;
using Cairn.Diagrams.Kinds;

namespace Cairn.Tests.Permissions;

/// <summary>Every form of every page that changes what is not one's own, in an order in which all can succeed.</summary>
internal static partial class FormLines
{
    private static readonly string[] RunsIt = [Cast.Administrator], Partner = ["partner"], Nobodies = [];

    public static IReadOnlyList<FormLine> All(RunningApp app, Cast cast, Subjects to) =>
        [.. OfProblems(cast), .. OfTheTeam(cast, to), .. OfMeasures(cast), .. OfProjects(app, cast, to), .. OfDiagrams(cast, to), .. OfLife(cast, to), .. OfPeople(cast, to), .. OfOrganisations(app, cast)];

    private static FormLine[] OfProblems(Cast cast)
    {
        var (rowan, problem) = ($"/organisations/{cast.Organisation.Value}", $"/problems/{cast.Problem.Value}");
        return
        [
            new("ReportProblemPage.report", rowan + "/problems/new", Cast.Roles, "member", ("Text", "No linen")),
            new("OneProblemPage.join", problem, Cast.Roles, "member"),
            new("OneProblemPage.reply", problem, Cast.Leading, "lead", ("State", "TakenUp"), ("Version", "1")),
            new("OneProblemPage.score", problem, Cast.Leading, "lead", ("MattersToPatients", "1"), ("MattersToStaff", "1"), ("Outlier", "1"), ("Viability", "1"), ("ReleasesTime", "1"), ("Effort", "1"), ("SeenVersion", "2")),
            new("OneProblemPage.merge", problem, Cast.Leading, "lead", ("Into", cast.Problem.Value.ToString())) { TriedIn = "MergeProblemTests" },
            new("BoardSettingsPage.board", rowan + "/problems/settings", Cast.Leading, "lead", ("IsOpen", "true"), ("Limit", "3"), ("Version", "0")),
            new("StartProjectPage.start", rowan + "/projects/new", [.. Cast.Roles.Except(["reader"])], "member", ("Title", "Calm nights"), ("Problem", "Noise"), ("Approach", "Improvement"), ("Process", "Varies"), ("Privacy", "Organisation"), ("Looked", "true")),
        ];
    }

    private static FormLine[] OfTheTeam(Cast cast, Subjects to)
    {
        var (project, entry, rowan) = ($"/projects/{cast.Project.Value}", $"/journal/{cast.Entry.Value}", $"/organisations/{cast.Organisation.Value}");
        return
        [
            new("AnswerPage.answer", $"/waves/{cast.Wave.Value}", Cast.Team, "member", ("SpeakUp", "4")),
            new("EvidencePage.give", $"/waves/{cast.Closed.Value}/evidence", Cast.Team, "member", ("Item", "Trigger"), ("Text", "Noise"), ("Link", "https://example.org/noise")),
            new("EvidencePage.remove", $"/waves/{cast.Closed.Value}/evidence", Cast.Team, "member", ("Row", cast.Evidence.ToString())),
            new("ProgressPage.assess-{assessor}", project + "/progress", Cast.Team, "member", ("TeamLevel", "Planning"), ("TeamReason", "Hours are planned.")) { Name = "assess-Team" },
            new("ProgressPage.assess-{assessor}", project + "/progress", ["coach"], "coach", ("CoachLevel", "Planning"), ("CoachReason", "Hours are planned.")) { Name = "assess-Coach" },
            new("HoursPage.log", project + "/hours", Cast.Team, "member", ("Hours", "1.5")),
            new("HoursPage.take-back", project + "/hours", ["member"], "member", ("Row", to.Hours.ToString())) { Refused = HttpStatusCode.Gone },
            new("JournalPage.write", project + "/journal", Cast.Team, "member", ("Kind", "Surprise"), ("Text", "Noise")),
            new("EntryPage.change", entry, Cast.Team, "member", ("Kind", "Surprise"), ("Text", "Noise"), ("Day", "2026-01-13"), ("Version", "1")),
            new("EntryPage.attach", entry, Cast.Team, "member", ("Caption", "Noise")) { TriedIn = "JournalFileTests" },
            new("EquityPage.equity", project + "/equity", Cast.Team, "member", ("Population", "All people of the ward"), ("Version", "1")),
            new("FairDriverList.draw", project + "/equity", Cast.Team, "member", ("Row", "Prejudice")) { Refused = HttpStatusCode.Forbidden },
            new("ProjectInvolvementPage.record", project + "/involvement", Cast.Team, "member", ("Stage", "Testing"), ("Role", "TellingTheirStory"), ("Group", "Five families")),
            new("ProjectInvolvementPage.loss", project + "/involvement", Cast.Team, "member", ("Text", "Quiet"), ("Asked", ""), ("Version", "1")),
            new("ParticipationList.take-back", project + "/involvement", Cast.Team, "member", ("Row", cast.Participation.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("VerificationList.verify", project + "/involvement", Partner, "partner", ("Row", "Aim"), ("Seen", "1")) { Refused = HttpStatusCode.Forbidden },
            new("VerificationList.take-back-mark", project + "/involvement", Partner, "partner", ("Row", to.Mark.ToString())) { Refused = HttpStatusCode.Gone },
            new("SmallNumbersPage.small-numbers", rowan + "/small-numbers", RunsIt, "ines", ("MostOfFew", "5"), ("FewestOutOf", "12"), ("Version", "0")),
            new("CharterRulePage.charter-rule", rowan + "/projects/settings", RunsIt, "ines", ("NeedsApproval", "true"), ("Version", "0")),
            new("CharterPage.charter", project + "/charter", Cast.Team, "ines", ("PatientAim", "To walk safely"), ("Version", "0")),
            new("CharterPage.hand-in", project + "/charter", RunsIt, "ines", ("HandedIn", "1")),
            new("CharterPage.answer", project + "/charter", RunsIt, "ines", ("Answered", "1"), ("Approve", "true")),
            new("CharterPage.sign", project + "/charter", Nobodies, Subjects.Sponsor, ("Number", "1")),
        ];
    }

    private static FormLine[] OfProjects(RunningApp app, Cast cast, Subjects to)
    {
        var project = $"/projects/{cast.Project.Value}";
        return
        [
            new("ProjectSettingsPage.describe", project + "/settings", RunsIt, "ines", ("Title", "Calm nights"), ("Problem", "Noise"), ("Approach", "Improvement"), ("Privacy", "Organisation"), ("Process", "None"), ("Version", "1")),
            new("StakeholdersPage.stakeholder", project + "/stakeholders", RunsIt, "ines", ("Name", "The night staff"), ("Say", "IsAsked"), ("Support", "For")),
            new("StakeholdersPage.stakeholder", project + "/stakeholders", RunsIt, "ines", ("Stakeholder", cast.Stakeholder.ToString()), ("Name", "Porters"), ("Say", "IsTold"), ("Support", "For"), ("Version", "1")),
            new("StakeholdersPage.remove", project + "/stakeholders", RunsIt, "ines", ("Row", cast.Stakeholder.ToString()), ("Seen", "2")) { Refused = HttpStatusCode.Forbidden },
            new("AimPage.aim", project + "/aim", Cast.Team, "ines", ("What", "Falls"), ("HowMuch", "down by half"), ("ForWhom", "patients"), ("Where", "Rowan"), ("By", "2027-01-01"), ("Number", "1"), ("Version", "1")),
            new("AimPage.aim", project + "/aim", Cast.Team, "ines", ("What", "Walks"), ("HowMuch", "down by half"), ("ForWhom", "staff"), ("Where", "Rowan"), ("By", "2027-01-01")),
            new("AimPage.up", project + "/aim", Cast.Team, "ines", ("Row", "1")) { Refused = HttpStatusCode.Forbidden },
            new("AimPage.remove", project + "/aim", RunsIt, "ines", ("Row", "1")) { Refused = HttpStatusCode.Forbidden },
            new("ChangesPage.change", project + "/changes", RunsIt, "ines", ("What", "Warm lights"), ("Verdict", "Keep"), ("Why", "They help.")),
            new("ChangesPage.change", project + "/changes", RunsIt, "ines", ("Change", cast.Change.ToString()), ("What", "Warm lights"), ("Verdict", "Stop"), ("Why", "They break."), ("Version", "1")),
            new("ChangesPage.remove", project + "/changes", RunsIt, "ines", ("Row", cast.Change.ToString()), ("Seen", "2")) { Refused = HttpStatusCode.Forbidden },
            new("TeamPage.join", project + "/team", RunsIt, "ines", ("Person", to.Tomas.Value.ToString()), ("Role", "DataLead")),
            new("TeamPage.leave", project + "/team", RunsIt, "ines", ("Row", to.TomasPart.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("LooseEnds.drop", project + "/team", RunsIt, "ines", ("Row", cast.LooseEnd.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("LooseEnds.unsettle", project + "/team", RunsIt, "ines", ("Row", cast.LooseEnd.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("LooseEnds.settle", project + "/team", RunsIt, "ines", ("Row", to.SecondEnd.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("InstrumentPage.open", project + "/instruments/Readiness", RunsIt, "ines", ("Due", app.Services.Now().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
            new("InstrumentPage.links", project + "/instruments/Pulse", RunsIt, "ines", ("Number", "1"), ("LinksWave", cast.Wave.Value.ToString())) { Done = HttpStatusCode.OK },
            new("InstrumentPage.close", project + "/instruments/Pulse", RunsIt, "ines", ("ClosedWave", cast.Wave.Value.ToString())),
        ];
    }

    private static FormLine[] OfDiagrams(Cast cast, Subjects to)
    {
        var (diagram, project) = ($"/diagrams/{cast.Diagram.Value}", $"/projects/{cast.Project.Value}/diagrams");
        return
        [
            new("DiagramsPage.begin", project, Cast.Team, "member", ("Kind", "Whys"), ("Title", "Noise")),
            new("PartEditor.say", diagram, Cast.Team, "member", ("Key", "say"), ("Part", "part-falls"), ("Text", "Falls"), ("Seen.Text", "Fewer falls")),
            new("PartEditor.grow", diagram, Cast.Team, "member", ("Key", "grow-it-now"), ("Part", "part-falls"), ("Below", "Light")),
            new("PartEditor.add", $"/diagrams/{to.Forces.Value}", Cast.Team, "member", ("Key", "add-it-now"), ("Place", ForceRules.Attractors), ("Added", "Light")),
            new("PartPlace.move", diagram, Cast.Team, "member", ("Key", "move"), ("Part", "part-falls"), ("To", "1")),
            new("PartEditor.up", diagram, Cast.Team, "member", ("Key", "up"), ("Row", "part-falls")) { Refused = HttpStatusCode.Forbidden },
            new("PartEditor.down", diagram, Cast.Team, "member", ("Key", "down"), ("Row", "part-falls")) { Refused = HttpStatusCode.Forbidden },
            new("PartLinks.link", diagram, Cast.Team, "member", ("Key", "link"), ("Part", "p-grow-it-now"), ("Other", "root")),
            new("PartLinks.say-of-link", diagram, Cast.Team, "member", ("Key", "tie"), ("Part", "part-falls"), ("From", "root"), ("End", "part-falls"), ("Weak", "true")),
            new("PartLinks.unlink", diagram, Cast.Team, "member", ("Key", "unlink"), ("Row", "root part-falls"), ("Part", "part-falls")) { Refused = HttpStatusCode.Forbidden },
            new("PartEditor.remove", diagram, Cast.Team, "member", ("Key", "remove"), ("Row", "part-falls")) { Refused = HttpStatusCode.Forbidden },
            new("PartEditor.restore", diagram, Cast.Team, "member", ("Key", "restore"), ("Row", "part-falls")) { Refused = HttpStatusCode.Forbidden },
            new("DiagramVersionsPage.keep", diagram + "/versions", Cast.Team, "member", ("Name", "Noise")),
            new("DiagramPage.put-away", diagram, Cast.Team, "member"),
            new("DiagramsPage.bring-back", project, Cast.Team, "member", ("Row", cast.Diagram.Value.ToString())) { Refused = HttpStatusCode.Gone },
        ];
    }

    private static FormLine[] OfLife(Cast cast, Subjects to)
    {
        var (project, entry) = ($"/projects/{cast.Project.Value}", $"/journal/{cast.Entry.Value}");
        return
        [
            new("TeamPage.hand-over", project + "/team", RunsIt, "ines", ("To", cast.Member.Value.ToString())),
            new("LifePage.pause", project + "/life", RunsIt, "ines", ("Reason", "Winter")),
            new("LifePage.resume", project + "/life", RunsIt, "ines"),
            new("EntryPage.take-file", entry, RunsIt, "ines", ("Row", cast.File.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("EntryPage.remove", entry, RunsIt, "ines", ("Reason", "It names somebody")),
            new("LifePage.close", project + "/life", RunsIt, "ines", ("Ended", "Partly"), ("Shortfalls", "NotReached")),
            new("LifePage.reopen", project + "/life", RunsIt, "ines"),
            new("LifePage.look", $"/projects/{to.Closed.Value}/life", RunsIt, "ines", ("Months", "6"), ("Lasting", "Holds")),
        ];
    }

    private static FormLine[] OfPeople(Cast cast, Subjects to)
    {
        var (people, tomas, lea) = ($"/organisations/{cast.Organisation.Value}/people", $"/people/{to.Tomas.Value}", $"/people/{to.Lea.Value}");
        return
        [
            new("OrganisationPeoplePage.invite", people, RunsIt, "ines", ("Email", "new@example.org"), ("InvitedRole", "Member")) { Done = HttpStatusCode.OK },
            new("OrganisationPeoplePage.withdraw", people, RunsIt, "ines", ("Row", to.Invitation.ToString())) { Refused = HttpStatusCode.Gone },
            new("OrganisationPeoplePage.appoint", people, RunsIt, "ines", ("Person", to.Tomas.Value.ToString()), ("AppointedRole", "Partner")),
            new("PersonPage.propose", tomas, RunsIt, "ines", ("Place", cast.Organisation.Value.ToString()), ("Part", "TellingTheirStory")),
            new("PersonPage.reset", tomas, RunsIt, "ines") { Done = HttpStatusCode.OK },
            new("PersonPage.deactivate", tomas, RunsIt, "ines", ("Row", to.Tomas.Value.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("PersonPage.activate", tomas, RunsIt, "ines", ("Row", to.Tomas.Value.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("EndRoleDialog.end", people, RunsIt, "ines", ("Row", to.TomasRole.ToString())) { Refused = HttpStatusCode.Forbidden },
            new("PersonPage.forget", lea, RunsIt, "ines", ("IsSure", "true")),
            new("InvolvementPage.part-accept", "/account/involvement", Partner, "partner", ("Row", to.Proposed.ToString())) { Refused = HttpStatusCode.Gone },
            new("InvolvementPage.part-leave", "/account/involvement", Partner, "partner", ("Row", to.AlsoProposed.ToString())) { Refused = HttpStatusCode.Gone },
            new("TokensPage.revoke", "/account/tokens", ["member"], "member", ("Row", to.Token.ToString())) { Refused = HttpStatusCode.Gone },
        ];
    }

    private static FormLine[] OfOrganisations(RunningApp app, Cast cast)
    {
        var rowan = $"/organisations/{cast.Organisation.Value}";
        return
        [
            new("OrganisationPage.found", rowan, RunsIt, "ines", ("PartName", "Bay"), ("PartType", "Team"), ("PartLevel", "Micro")),
            new("OrganisationSettingsPage.describe", rowan + "/settings", RunsIt, "ines", ("Name", "Rowan"), ("Type", "Ward"), ("Level", "Micro"), ("Privacy", "Organisation"), ("Version", "1")),
            new("OrganisationSettingsPage.move", rowan + "/settings", RunsIt, "ines", ("Parent", app.World.Hazel.Value.ToString()), ("Version", "2")),
            new("PriorityPage.priority", rowan + "/priorities/new", RunsIt, "ines", ("Aim", "Calm nights"), ("From", "2026-01-01")),
            new("PriorityPage.priority", $"{rowan}/priorities/{cast.Priority}", RunsIt, "ines", ("Aim", "No falls"), ("From", "2026-01-01"), ("Version", "1")),
            new("OrganisationSettingsPage.merge", rowan + "/settings", RunsIt, "ines", ("Into", app.World.Hazel.Value.ToString()), ("Sure", "true"), ("Version", "3")),
        ];
    }
}
