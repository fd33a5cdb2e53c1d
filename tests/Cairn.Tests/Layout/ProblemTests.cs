using System.Net;
using System.Text.Json;
using Cairn.Organisations;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Cairn.Tests.Layout;

/// <summary>What is answered where something is refused or breaks.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData(400, "This form could not be taken")]
    [InlineData(403, "This is not yours to see or change")]
    [InlineData(404, "There is nothing here")]
    [InlineData(405, "This page cannot do that")]
    [InlineData(409, "Somebody else changed this meanwhile")]
    [InlineData(413, "This is too large")]
    [InlineData(418, "This form could not be taken")]
    [InlineData(503, "Cairn is busy or resting")]
    public async Task People_read_a_page_in_plain_words_with_the_right_status(int status, string title)
    {
        await using var app = await StartAsync();
        using var browser = app.Browser();

        foreach (var answer in new[] { await browser.GetAsync($"/ends/{status}", Cancel), await browser.PostAsync($"/ends/{status}", null, Cancel) })
        {
            ((int)answer.StatusCode).ShouldBe(status);
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain($"<h1>{title}</h1>");
        }
    }

    [Fact]
    public async Task What_is_too_large_leads_back_to_where_one_was()
    {
        await using var app = await StartAsync();
        using var browser = app.Browser();

        var answer = await browser.PostAsync("/ends/413?theme=lights", null, Cancel);

        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("href=\"/ends/413?theme=lights\"");
        (await (await browser.GetAsync("/ends/404", Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldNotContain("Back to where you were");
    }

    [Fact]
    public async Task A_fault_says_nothing_of_its_cause()
    {
        await using var app = await StartAsync();
        using var browser = app.Browser();

        foreach (var answer in new[] { await browser.GetAsync("/breaks", Cancel), await browser.PostAsync("/breaks", null, Cancel), await browser.GetAsync("/api/breaks", Cancel) })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            text.ShouldContain("Something went wrong on our side");
            text.ShouldNotContain("secret");
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }
    }

    [Fact]
    public async Task What_does_not_exist_and_what_one_may_not_do_is_told_apart()
    {
        await using var app = await StartAsync();
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");

        (await amara.GetAsync("/nowhere", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await amara.PutAsync("/sign-out", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        var forbidden = await amara.GetAsync("/forbidden", Cancel);
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await forbidden.Content.ReadAsStringAsync(Cancel)).ShouldContain("This is not yours to see or change");
    }

    [Fact]
    public async Task A_form_whose_token_is_missing_says_what_to_do()
    {
        await using var app = await StartAsync();
        using var browser = app.Browser();

        var answer = await browser.PostAsync("/sign-out", null, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("load the page again and send it once more");
    }

    [Fact]
    public async Task A_form_of_a_page_that_cannot_be_taken_says_so()
    {
        await using var app = await StartAsync();
        foreach (var name in new[] { "amara", "bo" })
            await app.AddAsync(name, app.World.Rowan, Role.Member);
        using var nobody = app.Browser();
        using var amara = await app.SignedInAsync("amara");
        var opened = await amara.GetStringAsync("/account", Cancel);
        using var someone = app.Browser();
        var opening = await someone.GetStringAsync("/sign-in", Cancel);
        await RunningApp.SignInAsync(someone, "bo");

        foreach (var answer in new[]
        {
            await RunningApp.SendAsync(nobody, "/sign-in", "", "sign-in", [("Email", "amara@example.org")]),
            await RunningApp.SendAsync(someone, "/sign-in", opening, "sign-in", [("Email", "bo@example.org")]),
            await RunningApp.SendAsync(someone, "/account", opened, "profile", [("PreferredName", "Amara")]),
            await RunningApp.SendAsync(amara, "/account", opened, "gone", []),
        })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("<h1>This form could not be taken</h1>");
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        }
    }

    [Theory]
    [InlineData("30", "Please wait 30 seconds, then try again.")]
    [InlineData("1", "Please wait a second, then try again.")]
    [InlineData("840", "Please wait 14 minutes, then try again.")]
    [InlineData("soon", "Please wait a little, then try again.")]
    public async Task Too_many_requests_say_in_words_how_long_to_wait(string retryAfter, string said)
    {
        await using var app = await StartAsync();
        using var browser = app.Browser();

        var answer = await browser.GetAsync("/too-many/" + retryAfter, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain(said);
    }

    [Theory]
    [InlineData("/api/nowhere", 404, "There is nothing here")]
    [InlineData("/api/ends/409", 409, "Somebody else changed this meanwhile")]
    public async Task Programs_read_the_same_words_as_problem_json(string address, int status, string title)
    {
        await using var app = await StartAsync();
        using var browser = app.Browser();

        var answer = await browser.GetAsync(address, Cancel);

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        problem.RootElement.GetProperty("title").GetString().ShouldBe(title);
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        problem.RootElement.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/ends/404?q=a%26b")]
    [InlineData("/breaks")]
    public async Task The_page_of_a_problem_leads_to_itself(string address)
    {
        await using var app = await StartAsync();
        using var browser = app.Browser();

        var page = await (await browser.GetAsync(address, Cancel)).Content.ReadAsStringAsync(Cancel);

        page.ShouldContain($"href=\"{address}#content\"");
        page.ShouldContain($"name=\"return\" value=\"{address}\"");
    }

    [Theory, EachDatabase]
    public async Task A_text_that_no_database_takes_is_refused_in_plain_words(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var browser = await app.SignedInAsync("ines");
        using var program = await app.ProgramOfAsync(ines);

        foreach (var answer in new[]
        {
            await browser.GetAsync("/people?q=a%00b", Cancel),
            await browser.GetAsync("/search?q=%00", Cancel),
            await RunningApp.SubmitAsync(browser, $"/organisations/{app.World.Rowan.Value}/people", "invite", null, ("Email", "a\0@example.org"), ("InvitedRole", "Member")),
            await program.GetAsync("/api/people?q=%00", Cancel),
            await program.SendAsync("POST", "/api/organisations", new { parent = app.World.Trust.Value, name = "Bay\0", type = "Team", level = "Micro" }),
        })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain(answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/api", StringComparison.Ordinal) ? "This request could not be read" : "This form could not be taken");
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<RunningApp> StartAsync() => RunningApp.StartAsync(DatabaseKind.Sqlite, more: routes =>
    {
        foreach (var prefix in new[] { "", "/api" })
        {
            routes.Map(prefix + "/ends/{status:int}", (int status) => Results.StatusCode(status)).AllowAnonymous();
            routes.Map(prefix + "/breaks", IResult () => throw new InvalidOperationException("secret")).AllowAnonymous();
        }

        routes.MapGet("/forbidden", () => "").RequireAuthorization(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        routes.MapGet("/too-many/{retryAfter}", (string retryAfter, HttpContext context) =>
        {
            context.Response.Headers.RetryAfter = retryAfter;
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }).AllowAnonymous();
    });
}
