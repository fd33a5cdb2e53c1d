using System.Globalization;
using System.Text.RegularExpressions;
using Cairn.Accounts;
using Cairn.Imports;
using Cairn.Instruments;
using Cairn.Projects;
using Cairn.Testing;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests;

/// <summary>Every page that the application has, by its routes and in the invented world, in the light, in the dark and as narrow as a phone: a new page is looked at without standing in anybody's list.</summary>
public sealed partial class EveryRouteTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Reset = "a-link-that-was-asked-for";
    private const int Phone = 320, Wide = 1100, Height = 900;

    /// <summary>What needs a link or a state of its own, and where it is looked at.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["/"] = "leads on",
        ["/answers/{Secret}"] = "DemonstrationTests",
        ["/embed/charts/{Secret}"] = "MeasureTests",
        ["/invitations/{Secret}"] = "EveryPageTests",
        ["/reports/{Secret}"] = "EveryPageTests",
        ["/set-up"] = "FirstDayTests",
        ["/sign-in/code"] = "PasskeyTests",
    };

    /// <summary>A form that counts what it changes.</summary>
    private const string Versioned = "form:has(input[name=Version], input[name=SeenVersion])";

    /// <summary>Where such forms stand.</summary>
    private static readonly string[] Counted =
    [
        "/organisations/{Id:guid}/settings", "/organisations/{Id:guid}/priorities/{Priority:guid}", "/organisations/{Id:guid}/problems/settings", "/organisations/{Id:guid}/projects/settings", "/problems/{Id:guid}",
        "/projects/{Id:guid}/settings", "/projects/{Id:guid}/charter", "/projects/{Id:guid}/aim?change=1", "/projects/{Id:guid}/stakeholders?change={Stakeholder}", "/projects/{Id:guid}/changes?change={Change}",
        "/projects/{Id:guid}/involvement", "/projects/{Id:guid}/equity", "/journal/{Id:guid}", "/measures/{Id:guid}", "/measures/{Id:guid}/definition", "/imports/{Id:guid}",
        "/measures/{Id:guid}/definition?judge=1", "/organisations/{Id:guid}/small-numbers", "/organisations/{Id:guid}/measures/choose", "/account", "/account/involvement",
    ];

    /// <summary>Where only the team writes.</summary>
    private static readonly string[] OfTheTeam = ["/projects/{Id:guid}/involvement", "/projects/{Id:guid}/equity", "/journal/{Id:guid}", "/measures/{Id:guid}", "/measures/{Id:guid}/definition", "/imports/{Id:guid}"];

    /// <summary>Parts of pages with such forms, and on which page they stand.</summary>
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal) { ["DefinitionSharing.razor"] = "/measures/{Id:guid}/definition", ["StoryForm.razor"] = "/organisations/{Id:guid}/measures/choose" };

    private static readonly string[] Problems = ["400", "403", "404", "405", "409", "413", "429", "500", "503"];

    private readonly List<string> barriers = [];

    [Fact]
    public async Task Every_page_is_accessible_in_the_light_and_in_the_dark()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var ids = await IdsAsync(cairn);
        var (ines, amara) = (await EnterAsync(cairn, "Ines Moreau"), await EnterAsync(cairn, "Amara Okafor"));

        var routes = cairn.Routes.Except(Elsewhere.Keys).ToList();

        routes.Count.ShouldBeGreaterThan(60);
        Elsewhere.Keys.Except(cairn.Routes).ShouldBeEmpty();
        foreach (var route in routes)
        {
            if (route.Contains("{Status", StringComparison.Ordinal))
            {
                foreach (var status in Problems)
                    await LookAsync(ines, cairn.Address + "/problem/" + status, int.Parse(status, CultureInfo.InvariantCulture));
                continue;
            }

            var page = route.StartsWith("/waves/", StringComparison.Ordinal) || (route.Contains("measures/", StringComparison.Ordinal) && !route.StartsWith("/organisations/", StringComparison.Ordinal)) || route.Contains("/imports", StringComparison.Ordinal) ? amara : ines; // only the team answers and measures
            await LookAsync(page, cairn.Address + ids.Aggregate(route, (address, id) => address.Replace(id.Key, id.Value, StringComparison.Ordinal)), 200);
        }

        barriers.ShouldBeEmpty();
    }

    /// <summary>What is shown to whoever saves what somebody else changed meanwhile: both versions, form by form.</summary>
    [Fact]
    public async Task Every_comparison_of_two_versions_is_accessible()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var ids = await IdsAsync(cairn);
        var rows = await RowsAsync(cairn);
        var (ines, amara) = (await EnterAsync(cairn, "Ines Moreau"), await EnterAsync(cairn, "Amara Okafor"));
        foreach (var route in Counted)
        {
            var page = OfTheTeam.Contains(route, StringComparer.Ordinal) ? amara : ines;
            var address = cairn.Address + rows.Concat(ids).Aggregate(route, (address, id) => address.Replace(id.Key, id.Value, StringComparison.Ordinal));
            await page.GotoAsync(address);
            var forms = await page.Locator(Versioned).CountAsync();
            forms.ShouldBeGreaterThan(0, route);
            for (var form = 0; form < forms; form++)
            {
                await OvertakeAsync(page, address, form);
                await FindAsync(page, $"overtaken {route} {form.ToString(CultureInfo.InvariantCulture)}");
            }
        }

        barriers.ShouldBeEmpty();
    }

    [Fact]
    public void Every_form_that_counts_what_it_changes_is_among_them()
    {
        var looked = Counted.Select(route => route.Split('?')[0]).ToHashSet(StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(Path.Combine(SharedFolder.Repository, "src", "Cairn"), "*.razor", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetFileName(path), Text: File.ReadAllText(path))).Where(page => CountedForm().IsMatch(page.Text)).ToList();

        pages.Count.ShouldBeGreaterThan(14);
        pages.Where(page => !(Parts.TryGetValue(page.Name, out var part) && looked.Contains(part)) && !PageAddress().Matches(page.Text).Any(match => looked.Contains(match.Groups["address"].Value))).Select(page => page.Name).ShouldBeEmpty("a form that is overtaken shows both versions: name its page above, so that it is looked at");
    }

    /// <summary>What is asked once more before more people can see something.</summary>
    [Fact]
    public async Task The_question_before_more_people_see_something_is_accessible()
    {
        await using var cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite, demonstration: true);
        var ids = await IdsAsync(cairn);
        var ines = await EnterAsync(cairn, "Ines Moreau");
        foreach (var route in (string[])["/projects/{Id:guid}/settings", "/organisations/{Id:guid}/settings"])
        {
            await ines.GotoAsync(cairn.Address + ids.Aggregate(route, (address, id) => address.Replace(id.Key, id.Value, StringComparison.Ordinal)));
            await ines.Locator("input[name=Privacy][value=Public]").CheckAsync();
            var answer = await ines.RunAndWaitForResponseAsync(() => ines.Locator(Versioned).First.Locator("button").First.ClickAsync(), response => response.Request.Method == "POST");
            answer.Status.ShouldBe(422, route);
            await ines.WaitForLoadStateAsync();
            await FindAsync(ines, "widening " + route);
            await ines.LeavePictureAsync("widening" + route.Split('/')[1]);
            await ines.Locator("button[name=Widen]").ClickAsync();
            await Assertions.Expect(ines).Not.ToHaveURLAsync(new Regex("/settings$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }

        barriers.ShouldBeEmpty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Sends a form as if somebody else had saved since it was opened.</summary>
    private static async Task OvertakeAsync(IPage page, string address, int number)
    {
        await page.GotoAsync(address);
        var form = page.Locator(Versioned).Nth(number);
        await form.EvaluateAsync("form => { for (let at = form.closest('details'); at; at = at.parentElement.closest('details')) at.open = true; }");
        await form.EvaluateAsync("form => { (form.elements.Version ?? form.elements.SeenVersion).value = '999'; if (form.elements.Sure) form.elements.Sure.checked = true; for (const one of form.querySelectorAll('select')) if (!one.value) one.selectedIndex = 1; }");
        var answer = await page.RunAndWaitForResponseAsync(() => form.Locator("button:not([type=button])").First.ClickAsync(), response => response.Request.Method == "POST");
        answer.Status.ShouldBe(409, $"{address}, form {number.ToString(CultureInfo.InvariantCulture)}");
        await page.WaitForLoadStateAsync();
    }

    private async Task LookAsync(IPage page, string address, int status)
    {
        var answer = await page.GotoAsync(address);
        answer!.Status.ShouldBe(status, address);
        var name = new Uri(address).PathAndQuery;
        await FindAsync(page, name);
        await page.SetViewportSizeAsync(Phone, Height);
        barriers.AddRange(await page.FindBarriersAsync($"{name.Replace('/', '-')}-320"));
        await page.SetViewportSizeAsync(Wide, Height);
    }

    private async Task FindAsync(IPage page, string name)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        barriers.AddRange(await page.FindBarriersAsync(name.Replace('/', '-') + "-light"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await page.FindBarriersAsync(name.Replace('/', '-') + "-dark"));
    }

    /// <summary>What stands in an address for what; those with a noun before them first.</summary>
    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> IdsAsync(RunningCairn cairn)
    {
        await using var db = cairn.Choice.Open();
        var project = (await db.Waves.FirstAsync(wave => wave.Closed == null && wave.Project != null, Cancel)).Project!.Value;
        var organisation = (await db.Organisations.SingleAsync(known => known.Name == "Rowan ward", Cancel)).Id;
        var amara = (await db.People.SingleAsync(known => known.Name == "Amara Okafor", Cancel)).Id;
        var priority = await db.Priorities.FirstAsync(Cancel);
        var measure = (await db.Measures.FirstAsync(known => known.Project == project, Cancel)).Id;
        var import = new Import(new(Guid.CreateVersion7(TimeProvider.System.GetUtcNow())), project, "readings.csv", amara, TimeProvider.System.GetUtcNow()) { Rows = 1 };
        import.Map(new() { Period = "month", Measure = measure.Value, Value = "late", Denominator = "all" });
        db.AddRange(import, new ImportFile(import.Id, "month,late,all\n2040-01,5,40\n"u8.ToArray()));
        db.Add(new ResetLink(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), amara.Value, Reset, shownTo: null, TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync(Cancel);
        return
        [
            new("/organisations/{Id:guid}/priorities/{Priority:guid}", $"/organisations/{priority.Organisation.Value}/priorities/{priority.Id}"),
            new("/organisations/{Id:guid}/instruments/{Kind}", $"/organisations/{organisation.Value}/instruments/{InstrumentKind.Readiness}"),
            new("/organisations/{Id:guid}", $"/organisations/{organisation.Value}"),
            new("/people/{Id:guid}", $"/people/{amara.Value}"),
            new("/problems/{Id:guid}", $"/problems/{(await db.Problems.FirstAsync(known => known.Organisation == organisation, Cancel)).Id.Value}"),
            new("/projects/{Id:guid}", $"/projects/{project.Value}"),
            new("/diagrams/{Id:guid}", $"/diagrams/{(await db.Diagrams.FirstAsync(Cancel)).Id.Value}"),
            new("/journal/{Id:guid}", $"/journal/{(await db.JournalEntries.FirstAsync(entry => entry.Project == project, Cancel)).Id.Value}"),
            new("/measures/{Id:guid}", $"/measures/{measure.Value}"),
            new("/imports/{Id:guid}", $"/imports/{import.Id.Value}"),
            new("/waves/{Id:guid}/evidence", $"/waves/{(await db.Waves.FirstAsync(wave => wave.Closed != null && wave.Project == project, Cancel)).Id.Value}/evidence"),
            new("/waves/{Id:guid}", $"/waves/{(await db.Waves.FirstAsync(wave => wave.Closed == null && wave.Project == project, Cancel)).Id.Value}"),
            new("/reset-password/{Secret}", "/reset-password/" + Reset),
            new("{Kind}", nameof(InstrumentKind.Pulse)),
        ];
    }

    /// <summary>What stands in an address for a row of a page.</summary>
    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> RowsAsync(RunningCairn cairn)
    {
        await using var db = cairn.Choice.Open();
        var project = (await db.Waves.FirstAsync(wave => wave.Closed == null && wave.Project != null, Cancel)).Project!.Value;
        MadeChange.Note(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), project, new("Warm lights", Verdict.Keep, "They help.", null), new(2026, 1, 12), out var change);
        db.Add(change!);
        await db.SaveChangesAsync(Cancel);
        return
        [
            new("{Stakeholder}", (await db.Stakeholders.FirstAsync(known => known.Project == project, Cancel)).Id.ToString()),
            new("{Change}", change!.Id.ToString()),
        ];
    }

    private async Task<IPage> EnterAsync(RunningCairn cairn, string name)
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(cairn.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enter as " + name }).First.ClickAsync();
        return page;
    }

    [GeneratedRegex("name=\"(Seen)?Version\"|outcome\\.Seen\\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountedForm();

    [GeneratedRegex("^@page \"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageAddress();
}
