using System.Text.RegularExpressions;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Tests.Databases;
using Cairn.Tests.Permissions;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Language;

/// <summary>Every page in the pseudo-locale: what is neither pseudo text nor written by people stands in the code, where no translator finds it.</summary>
public sealed partial class NothingIsHardCodedTests
{
    private static readonly string[] Problems = ["400", "403", "404", "405", "409", "413", "429", "500", "503"];

    [Fact]
    public async Task Every_text_of_every_page_comes_from_the_resources()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        using var ines = await app.SignedInAsync("ines");
        using var nobody = app.Browser();
        foreach (var browser in new[] { ines, nobody })
            await RunningApp.SubmitAsync(browser, browser == ines ? "/organisations" : "/sign-in", "", "/language", ("language", "qps-ploc"));

        var pages = Pages(app, cast).ToList();

        pages.Count.ShouldBeGreaterThan(4);
        foreach (var page in pages)
        {
            foreach (var browser in new[] { ines, nobody })
            {
                var answer = await browser.GetAsync(page, Cancel);
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                    VisibleText.In(await answer.Content.ReadAsStringAsync(Cancel)).Where(text => !IsFromResources(text)).ShouldBeEmpty(page);
            }
        }
    }

    /// <summary>Each form of each page, sent with nothing in it: what refusals say comes from the resources too.</summary>
    [Fact]
    public async Task Every_text_of_every_refusal_comes_from_the_resources()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var cast = await Cast.EnterAsync(app, app.World.Rowan);
        var (_, invited) = await app.AskAsync((InviteHandler invite) => invite.Handle(new(cast.Organisation, "asked@example.org", Role.Reader), app.World.Ines, Cancel));
        using var ines = await app.SignedInAsync("ines");
        using var nobody = app.Browser();
        foreach (var browser in new[] { ines, nobody })
            await RunningApp.SubmitAsync(browser, browser == ines ? "/organisations" : "/sign-in", "", "/language", ("language", "qps-ploc"));

        var refused = 0;
        foreach (var (browser, page) in Pages(app, cast).Select(page => (ines, page)).Concat([(nobody, "/sign-in"), (nobody, "/reset-password"), (nobody, "/invitations/" + invited!.Secret)]))
        {
            var opened = await (await browser.GetAsync(page, Cancel)).Content.ReadAsStringAsync(Cancel);
            foreach (var form in Forms().Matches(opened).Select(match => match.Groups["name"].Value).Distinct())
            {
                var answer = await RunningApp.SendAsync(browser, page, opened, form, []);
                if (answer.Headers.Location is not null || answer.Content.Headers.ContentType?.MediaType != "text/html")
                    continue;
                refused++;
                VisibleText.In(await answer.Content.ReadAsStringAsync(Cancel)).Where(text => !IsFromResources(text)).ShouldBeEmpty($"{page}, {form}");
            }
        }

        refused.ShouldBeGreaterThan(12);
    }

    [Fact]
    public void A_text_that_is_hard_coded_is_seen() =>
        VisibleText.In("<html><body><p title=\"Hint\">⟦Šåṽé~~⟧ and <b>more</b></p><input placeholder='Name'><script>var x</script><p lang=\"de\">Hallo</p></body></html>")
            .Where(text => !IsFromResources(text)).ShouldBe(["Hint", "and", "more", "Name"]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>With Rowan ward, its member and its priority wherever a page asks for one.</summary>
    private static IEnumerable<string> Pages(RunningApp app, Cast cast) => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/'))
        .SelectMany(pattern => pattern.Contains("{Status", StringComparison.Ordinal) ? Problems.Select(status => "/problem/" + status) : [cast.AddressOf(pattern)]);

    /// <summary>What people wrote in this world is theirs; numbers and signs need no translator.</summary>
    private static bool IsFromResources(string text)
    {
        var rest = World.Names.Concat(Cast.Everybody).Concat(["ines", "asked", "Fewer falls", Cast.ProblemText, "example.org"]).OrderByDescending(name => name.Length).Aggregate(VisibleText.WithoutPseudo(text), (left, name) => left.Replace(name, "", StringComparison.OrdinalIgnoreCase));
        return !rest.Any(char.IsLetter);
    }

    [GeneratedRegex("name=\"_handler\" value=\"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forms();
}
