using Cairn.Organisations;
using Cairn.Tests.Databases;
using Cairn.Tests.Permissions;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Language;

/// <summary>Every page in the pseudo-locale: what is neither pseudo text nor written by people stands in the code, where no translator finds it.</summary>
public sealed class NothingIsHardCodedTests
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
                var answer = await browser.GetAsync(page, TestContext.Current.CancellationToken);
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                    VisibleText.In(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Where(text => !IsFromResources(text)).ShouldBeEmpty(page);
            }
        }
    }

    [Fact]
    public void A_text_that_is_hard_coded_is_seen() =>
        VisibleText.In("<html><body><p title=\"Hint\">⟦Šåṽé~~⟧ and <b>more</b></p><input placeholder='Name'><script>var x</script><p lang=\"de\">Hallo</p></body></html>")
            .Where(text => !IsFromResources(text)).ShouldBe(["Hint", "and", "more", "Name"]);

    /// <summary>With Rowan ward, its member and its priority wherever a page asks for one.</summary>
    private static IEnumerable<string> Pages(RunningApp app, Cast cast) => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/'))
        .SelectMany(pattern => pattern.Contains("{Status", StringComparison.Ordinal) ? Problems.Select(status => "/problem/" + status) : [cast.AddressOf(pattern)]);

    /// <summary>What people wrote in this world is theirs; numbers and signs need no translator.</summary>
    private static bool IsFromResources(string text)
    {
        var rest = World.Names.Concat(Cast.Everybody).Concat(["ines", "Fewer falls", Cast.ProblemText, "example.org"]).OrderByDescending(name => name.Length).Aggregate(VisibleText.WithoutPseudo(text), (left, name) => left.Replace(name, "", StringComparison.OrdinalIgnoreCase));
        return !rest.Any(char.IsLetter);
    }
}
