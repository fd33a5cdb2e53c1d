using System.Net;
using System.Text.RegularExpressions;
using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

/// <summary>A form that is refused goes on with the version that its writer saw, so that whoever was quicker is not overwritten by the second try.</summary>
public sealed partial class LostUpdateTests
{
    /// <summary>The page, its form, what is refused first (or nothing), and what the quicker one writes.</summary>
    private static readonly (string Page, string Form, string Refused, string Theirs)[] Tried =
    [
        ("/organisations/{rowan}/settings", "describe", "", "Name=Theirs;Type=Ward;Level=Micro;Privacy=Organisation"),
        ("/account", "profile", "", "PreferredName=Ines;Title=Theirs"),
        ("/organisations/{rowan}/priorities/{priority}", "priority", "Aim=Mine;From=soon", "Aim=Theirs;From=2026-01-01"),
        ("/projects/{project}/settings", "describe", "", "Title=Theirs;Problem=Falls;Approach=Improvement;Process=Varies;Privacy=Organisation"),
        ("/projects/{project}/charter", "charter", "ProtectedHours=many", "PatientAim=Theirs"),
        ("/projects/{project}/aim", "aim", "What=Mine;By=soon", "What=Theirs;HowMuch=half;ForWhom=patients;Where=Rowan;By=2027-01-01"),
        ("/projects/{project}/aim?change=1", "aim", "Number=1;What=Mine;By=soon", "Number=1;What=Theirs;HowMuch=half;ForWhom=patients;Where=Rowan;By=2027-01-01"),
        ("/projects/{project}/stakeholders?change={stakeholder}", "stakeholder", "", "Stakeholder={stakeholder};Name=Theirs;Say=IsTold;Support=For"),
        ("/projects/{project}/changes?change={change}", "change", "Change={change};What=Mine;Since=soon", "Change={change};What=Theirs;Verdict=Keep;Why=They help."),
        ("/journal/{entry}", "change", "", "Kind=Surprise;Text=Theirs;Day=2026-01-12"),
        ("/account/involvement", "wishes", "Level=WorkWithMe;HoursAMonth=many", "Level=WorkWithMe;Support=Theirs"),
    ];

    public static TheoryData<DatabaseKind, string, string, string, string> Forms => [.. from kind in Enum.GetValues<DatabaseKind>() from one in Tried select new TheoryDataRow<DatabaseKind, string, string, string, string>(kind, one.Page, one.Form, one.Refused, one.Theirs)];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_was_not_seen_is_not_overwritten_after_a_refusal(DatabaseKind kind, string address, string form, string refused, string theirs)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var put = await FillAsync(app, hasAim: address.Contains("change=1", StringComparison.Ordinal));
        (address, refused, theirs) = (put(address), put(refused), put(theirs));
        var seen = VersionIn(await ines.GetStringAsync(address, Cancel));
        (await SendAsync(ines, address, form, theirs, seen)).StatusCode.ShouldBe(HttpStatusCode.Found);

        if (refused.Length > 0)
        {
            var first = await SendAsync(ines, address, form, refused, seen);
            first.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            VersionIn(await first.Content.ReadAsStringAsync(Cancel)).ShouldBe(seen);
        }

        var second = await SendAsync(ines, address, form, theirs.Replace("Theirs", "Mine", StringComparison.Ordinal), seen);

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var text = await second.Content.ReadAsStringAsync(Cancel);
        text[text.IndexOf("comparison\"", StringComparison.Ordinal)..text.IndexOf("name=\"Version\"", StringComparison.Ordinal)].ShouldContain(">Theirs</");
        int.Parse(VersionIn(text), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(int.Parse(seen, System.Globalization.CultureInfo.InvariantCulture) + 1, "now it was shown");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>One of each in Rowan ward, and what puts their ids where they are named.</summary>
    private static async Task<Func<string, string>> FillAsync(RunningApp app, bool hasAim)
    {
        var ines = app.World.Ines;
        var (_, priority) = await app.AskAsync((SetPriorityHandler set) => set.Handle(new(app.World.Rowan, new("Fewer falls", "", new(2026, 1, 1), null)), ines, Cancel));
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var (_, started) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, new("Fewer falls", "Falls", Approach.Improvement)), amara, Cancel));
        var project = started!.Value;
        await using var db = app.World.Open();
        db.Add(new ProjectPart(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), project, (await db.People.SingleAsync(known => known.Name == "ines", Cancel)).Id, ProjectRole.Member, new(2026, 1, 12)));
        await db.SaveChangesAsync(Cancel);
        await app.AskAsync((NoteStakeholderHandler note) => note.Handle(new(project, new("Porters", "", Say.IsTold, Support.For, "")), amara, Cancel));
        await app.AskAsync((NoteChangeHandler note) => note.Handle(new(project, new("Warm lights", Verdict.Keep, "They help.", null)), amara, Cancel));
        var (_, entry) = await app.AskAsync((WriteEntryHandler write) => write.Handle(new(project, new(JournalKind.Surprise, new(2026, 1, 12), "Noise")), amara, Cancel));
        if (hasAim)
            await app.AskAsync((AddAimHandler add) => add.Handle(new(project, Work.Aim), amara, Cancel));
        var (stakeholder, change) = ((await db.Stakeholders.SingleAsync(Cancel)).Id, (await db.MadeChanges.SingleAsync(Cancel)).Id);
        return text => text.Replace("{project}", project.Value.ToString(), StringComparison.Ordinal).Replace("{rowan}", app.World.Rowan.Value.ToString(), StringComparison.Ordinal).Replace("{priority}", priority.ToString(), StringComparison.Ordinal)
            .Replace("{stakeholder}", stakeholder.ToString(), StringComparison.Ordinal).Replace("{change}", change.ToString(), StringComparison.Ordinal).Replace("{entry}", entry!.Value.Value.ToString(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, string page, string form, string fields, string version) =>
        RunningApp.SubmitAsync(browser, page, form, null, [("Version", version), .. fields.Split(';').Select(field => field.Split('=')).Select(field => (field[0], field[1]))]);

    private static string VersionIn(string page) => Version().Match(page).Groups["version"].Value;

    [GeneratedRegex("name=\"Version\" value=\"(?<version>[0-9]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}
