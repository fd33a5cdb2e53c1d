using System.Globalization;
using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Permissions;

/// <summary>Every form that changes an organisation or its people, sent with a good token by those who were never shown it.</summary>
public sealed class FormPermissionTests
{
    [Theory, EachDatabase]
    public async Task Only_those_who_run_an_organisation_change_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        await using var db = app.World.Open();
        var membership = (await db.Memberships.SingleAsync(held => held.Person == cast.Member, Cancel)).Id;
        var events = await db.AuditEvents.CountAsync(Cancel);

        foreach (var name in Cast.Everybody.Except([Cast.Administrator, Cast.Nobody, "member"]))
        {
            using var browser = await app.SignedInAsync(name);
            foreach (var form in Forms(app, cast, membership))
                ((int)(await form.SendAsync(browser)).StatusCode).ShouldBeInRange(400, 499, $"{name}, {form.Name}");
        }

        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(events, "somebody changed something");
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        foreach (var form in Forms(app, cast, membership))
            (await form.SendAsync(ines)).StatusCode.ShouldBe(form.Name == "invite" ? HttpStatusCode.OK : HttpStatusCode.Found, form.Name);
    }

    [Theory, EachDatabase]
    public async Task Only_those_who_lead_answer_problems(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        await using var db = app.World.Open();
        var events = await db.AuditEvents.CountAsync(Cancel);

        foreach (var name in Cast.Everybody.Except([.. Cast.Leading, Cast.Nobody]))
        {
            using var browser = await app.SignedInAsync(name);
            foreach (var form in ProblemForms(cast))
                ((int)(await form.SendAsync(browser)).StatusCode).ShouldBeInRange(400, 499, $"{name}, {form.Name}");
        }

        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(events, "somebody changed something");
        using var lead = await app.SignedInAsync("lead");
        foreach (var form in ProblemForms(cast))
            (await form.SendAsync(lead)).StatusCode.ShouldBe(HttpStatusCode.Found, form.Name);
    }

    [Theory, EachDatabase]
    public async Task Only_the_team_writes_down_hours_and_what_happened_and_only_the_sponsor_signs(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var project = $"/projects/{cast.Project.Value}";
        var entry = $"/journal/{cast.Entry.Value}";
        Form[] forms =
        [
            new("answer", $"/waves/{cast.Wave.Value}", ("SpeakUp", "4")),
            new("assess-Team", project + "/progress", ("TeamLevel", "Planning"), ("TeamReason", "Hours are planned.")),
            new("log", project + "/hours", ("Hours", "1.5")),
            new("write", project + "/journal", ("Kind", "Surprise"), ("Text", "Noise")),
            new("change", entry, ("Kind", "Surprise"), ("Text", "Noise"), ("Day", "2026-01-13"), ("Version", "1")),
            new("equity", project + "/equity", ("Population", "All people of the ward"), ("Version", "1")),
            new("record", project + "/involvement", ("Stage", "Testing"), ("Role", "TellingTheirStory"), ("Group", "Five families")),
            new("loss", project + "/involvement", ("Text", "Quiet"), ("Asked", ""), ("Version", "1")),
            new("take-back", project + "/involvement", ("Row", cast.Participation.ToString())),
            new("verify", project + "/involvement", ("Row", "Aim"), ("Seen", "1")),
            new("take-back-mark", project + "/involvement", ("Row", cast.Participation.ToString())),
            new("attach", entry, ("Caption", "Noise")),
            new("take-back", project + "/hours", ("Row", cast.TeamPart.ToString())),
            new("sign", project + "/charter", ("Number", "1")),
        ];
        await using var db = app.World.Open();
        var events = await db.AuditEvents.CountAsync(Cancel);

        foreach (var name in Cast.Everybody.Except([Cast.Administrator, Cast.Nobody, "member"]))
        {
            using var browser = await app.SignedInAsync(name);
            foreach (var form in forms)
                ((int)(await form.SendAsync(browser)).StatusCode).ShouldBeInRange(400, 499, $"{name}, {form.Name}");
        }

        (await db.AuditEvents.CountAsync(Cancel)).ShouldBe(events, "somebody changed something");
        using var member = await app.SignedInAsync("member");
        foreach (var form in forms[..9])
            (await form.SendAsync(member)).StatusCode.ShouldBe(HttpStatusCode.Found, form.Name);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IEnumerable<Form> Forms(RunningApp app, Cast cast, Guid membership)
    {
        var rowan = $"/organisations/{cast.Organisation.Value}";
        var person = $"/people/{cast.Member.Value}";
        var project = $"/projects/{cast.Project.Value}";
        return
        [
            new("found", rowan, ("PartName", "Bay"), ("PartType", "Team"), ("PartLevel", "Micro")),
            new("describe", rowan + "/settings", ("Name", "Rowan"), ("Type", "Ward"), ("Level", "Micro"), ("Privacy", "Organisation"), ("Version", "1")),
            new("move", rowan + "/settings", ("Parent", app.World.Hazel.Value.ToString())),
            new("priority", rowan + "/priorities/new", ("Aim", "Calm nights"), ("From", "2026-01-01")),
            new("priority", $"{rowan}/priorities/{cast.Priority}", ("Aim", "No falls"), ("From", "2026-01-01"), ("Version", "1")),
            new("invite", rowan + "/people", ("Email", "new@example.org"), ("InvitedRole", "Member")),
            new("appoint", rowan + "/people", ("Person", cast.Member.Value.ToString()), ("AppointedRole", "Coach")),
            new("describe", project + "/settings", ("Title", "Calm nights"), ("Problem", "Noise"), ("Approach", "Improvement"), ("Privacy", "Organisation"), ("Process", "None"), ("Version", "1")),
            new("stakeholder", project + "/stakeholders", ("Name", "The night staff"), ("Say", "IsAsked"), ("Support", "For")),
            new("stakeholder", project + "/stakeholders", ("Stakeholder", cast.Stakeholder.ToString()), ("Name", "Porters"), ("Say", "IsTold"), ("Support", "For"), ("Version", "1")),
            new("remove", project + "/stakeholders", ("Row", cast.Stakeholder.ToString())),
            new("aim", project + "/aim", ("What", "Falls"), ("HowMuch", "down by half"), ("ForWhom", "patients"), ("Where", "Rowan"), ("By", "2027-01-01"), ("Number", "1"), ("Version", "1")),
            new("aim", project + "/aim", ("What", "Walks"), ("HowMuch", "down by half"), ("ForWhom", "staff"), ("Where", "Rowan"), ("By", "2027-01-01")),
            new("up", project + "/aim", ("Row", "1")),
            new("remove", project + "/aim", ("Row", "1")),
            new("charter", project + "/charter", ("PatientAim", "To walk safely"), ("Version", "0")),
            new("charter-rule", rowan + "/projects/settings", ("NeedsApproval", "true"), ("Version", "0")),
            new("hand-in", project + "/charter", ("HandedIn", "1")),
            new("answer", project + "/charter", ("Answered", "1"), ("Approve", "true")),
            new("change", project + "/changes", ("What", "Warm lights"), ("Verdict", "Keep"), ("Why", "They help.")),
            new("change", project + "/changes", ("Change", cast.Change.ToString()), ("What", "Warm lights"), ("Verdict", "Stop"), ("Why", "They break."), ("Version", "1")),
            new("remove", project + "/changes", ("Row", cast.Change.ToString())),
            new("join", project + "/team", ("Person", cast.Member.Value.ToString()), ("Role", "DataLead")),
            new("leave", project + "/team", ("Row", cast.TeamPart.ToString())),
            new("hand-over", project + "/team", ("To", cast.Member.Value.ToString())),
            new("drop", project + "/team", ("Row", cast.LooseEnd.ToString())),
            new("open", project + "/instruments/Readiness", ("Due", app.Services.Now().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
            new("close", project + "/instruments/Pulse", ("ClosedWave", cast.Wave.Value.ToString())),
            .. DiagramForms(cast),
            new("pause", project + "/life", ("Reason", "Winter")),
            new("resume", project + "/life"),
            new("take-file", $"/journal/{cast.Entry.Value}", ("Row", cast.File.ToString())),
            new("remove", $"/journal/{cast.Entry.Value}", ("Reason", "It names somebody")),
            new("close", project + "/life", ("Ended", "Partly"), ("Shortfalls", "NotReached")),
            new("reopen", project + "/life"),
            new("deactivate", person),
            new("end", rowan + "/people", ("Row", membership.ToString())),
            new("merge", rowan + "/settings", ("Into", app.World.Hazel.Value.ToString()), ("Sure", "true")),
        ];
    }

    private static IEnumerable<Form> DiagramForms(Cast cast)
    {
        var diagram = $"/diagrams/{cast.Diagram.Value}";
        return
        [
            new("begin", $"/projects/{cast.Project.Value}/diagrams", ("Kind", "Whys"), ("Title", "Noise")),
            new("say", diagram, ("Key", "say"), ("Part", "part-falls"), ("Text", "Falls"), ("Seen.Text", "Fewer falls")),
            new("grow", diagram, ("Key", "grow-it-now"), ("Part", "part-falls"), ("Below", "Light")),
            new("move", diagram, ("Key", "move"), ("Part", "part-falls"), ("To", "1")),
            new("up", diagram, ("Key", "up"), ("Row", "part-falls")),
            new("down", diagram, ("Key", "down"), ("Row", "part-falls")),
            new("link", diagram, ("Key", "link"), ("Part", "p-grow-it-now"), ("Other", "root")),
            new("tie", diagram, ("Key", "tie"), ("Part", "part-falls"), ("From", "root"), ("End", "part-falls"), ("Weak", "true")),
            new("unlink", diagram, ("Key", "unlink"), ("Row", "root part-falls"), ("Part", "part-falls")),
            new("remove", diagram, ("Key", "remove"), ("Row", "part-falls")),
            new("restore", diagram, ("Key", "restore"), ("Row", "part-falls")),
            new("keep", diagram + "/versions", ("Name", "Noise")),
            new("put-away", diagram),
            new("bring-back", $"/projects/{cast.Project.Value}/diagrams", ("Row", cast.Diagram.Value.ToString())),
        ];
    }

    private static IEnumerable<Form> ProblemForms(Cast cast)
    {
        var problem = $"/problems/{cast.Problem.Value}";
        return
        [
            new("reply", problem, ("State", "TakenUp"), ("Version", "1")),
            new("score", problem, ("MattersToPatients", "1"), ("MattersToStaff", "1"), ("Outlier", "1"), ("Viability", "1"), ("ReleasesTime", "1"), ("Effort", "1"), ("SeenVersion", "2")),
            new("board", $"/organisations/{cast.Organisation.Value}/problems/settings", ("IsOpen", "true"), ("Limit", "3"), ("Version", "0")),
        ];
    }

    private sealed record Form(string Name, string Address, params (string Name, string Value)[] Fields)
    {
        /// <summary>With a token that is good, whether or not one was shown the form.</summary>
        public Task<HttpResponseMessage> SendAsync(HttpClient browser) => RunningApp.SubmitAsync(browser, "/organisations", Name, Address, Fields);
    }
}
