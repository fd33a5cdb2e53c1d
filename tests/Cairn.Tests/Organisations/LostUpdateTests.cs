using System.Net;
using System.Text.RegularExpressions;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Organisations;

/// <summary>A form that is refused goes on with the version that its writer saw, so that whoever was quicker is not overwritten by the second try.</summary>
public sealed partial class LostUpdateTests
{
    public static TheoryData<string, string, string, string> Forms => new()
    {
        { "/organisations/{rowan}/settings", "describe", "", "Name=Theirs;Type=Ward;Level=Micro;Privacy=Organisation" },
        { "/account", "profile", "", "PreferredName=Ines;Title=Theirs" },
        { "/organisations/{rowan}/priorities/{priority}", "priority", "Aim=Mine;From=soon", "Aim=Theirs;From=2026-01-01" },
        { "/projects/{project}/settings", "describe", "", "Title=Theirs;Problem=Falls;Approach=Improvement;Process=Varies;Privacy=Organisation" },
        { "/projects/{project}/charter", "charter", "ProtectedHours=many", "PatientAim=Theirs" },
        { "/projects/{project}/aim", "aim", "What=Mine;By=soon", "What=Theirs;HowMuch=half;ForWhom=patients;Where=Rowan;By=2027-01-01" },
        { "/account/involvement", "wishes", "Level=WorkWithMe;HoursAMonth=many", "Level=WorkWithMe;Support=Theirs" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_was_not_seen_is_not_overwritten_after_a_refusal(string address, string form, string refused, string theirs)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var (_, priority) = await app.AskAsync((SetPriorityHandler set) => set.Handle(new(app.World.Rowan, new("Fewer falls", "", new(2026, 1, 1), null)), app.World.Ines, Cancel));
        var (_, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, new("Fewer falls", "Falls", Approach.Improvement)), app.World.Ines, Cancel));
        var page = address.Replace("{project}", project?.Value.ToString(), StringComparison.Ordinal).Replace("{rowan}", app.World.Rowan.Value.ToString(), StringComparison.Ordinal).Replace("{priority}", priority.ToString(), StringComparison.Ordinal);
        var seen = VersionIn(await ines.GetStringAsync(page, Cancel));
        (await SendAsync(ines, page, form, theirs, seen)).StatusCode.ShouldBe(HttpStatusCode.Found);

        if (refused.Length > 0)
        {
            var first = await SendAsync(ines, page, form, refused, seen);
            first.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            VersionIn(await first.Content.ReadAsStringAsync(Cancel)).ShouldBe(seen);
        }

        var second = await SendAsync(ines, page, form, theirs.Replace("Theirs", "Mine", StringComparison.Ordinal), seen);

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var text = await second.Content.ReadAsStringAsync(Cancel);
        text[text.IndexOf("class=\"comparison\"", StringComparison.Ordinal)..text.IndexOf("name=\"Version\"", StringComparison.Ordinal)].ShouldContain(">Theirs</");
        int.Parse(VersionIn(text), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(int.Parse(seen, System.Globalization.CultureInfo.InvariantCulture) + 1, "now it was shown");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, string page, string form, string fields, string version) =>
        RunningApp.SubmitAsync(browser, page, form, null, [("Version", version), .. fields.Split(';').Select(field => field.Split('=')).Select(field => (field[0], field[1]))]);

    private static string VersionIn(string page) => Version().Match(page).Groups["version"].Value;

    [GeneratedRegex("name=\"Version\" value=\"(?<version>[0-9]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}
