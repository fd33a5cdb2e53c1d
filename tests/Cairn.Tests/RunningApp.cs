using System.Net;
using System.Text.RegularExpressions;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Mail;
using Cairn.Tests.Databases;
using Cairn.Tests.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cairn.Tests;

/// <summary>The application over HTTP, without a socket, in the small world.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private static int validated;

    private readonly WebApplication app;

    private RunningApp(World world, WebApplication app)
    {
        World = world;
        this.app = app;
    }

    public const string Password = "lantern otter plum harbour";

    /// <summary>Tests sign in thousands of times, and nobody is after their passwords.</summary>
    private const int FastHashing = 1_000;

    public World World { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>The real time, which tests may move forward.</summary>
    public required ShiftedClock Clock { get; init; }

    /// <summary>What was sent by mail.</summary>
    public required Postbox Mail { get; init; }

    /// <summary>Starts it, where a test needs them with routes or services of its own.</summary>
    public static async Task<RunningApp> StartAsync(DatabaseKind kind, bool empty = false, bool mail = true, int allowance = 1000, Action<WebApplication>? more = null, Action<IServiceCollection>? services = null)
    {
        var world = await World.MakeAsync(kind, empty);
        var builder = WebApplication.CreateSlimBuilder();
        var isNew = services is not null || Interlocked.Exchange(ref validated, 1) == 0; // the same services need to be looked through once
        builder.Host.UseDefaultServiceProvider(services => (services.ValidateScopes, services.ValidateOnBuild) = (true, isNew));
        builder.WebHost.UseTestServer();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddCairn(world.Choice, new() { Address = new("https://cairn.example.org"), Allowance = allowance });
        builder.Services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = FastHashing);
        var clock = new ShiftedClock();
        builder.Services.AddSingleton<TimeProvider>(clock);
        var box = new Postbox();
        if (mail)
            builder.Services.AddSingleton<IMailer>(box);
        services?.Invoke(builder.Services);
        var started = builder.Build();
        started.MapCairn();
        more?.Invoke(started);
        await started.StartAsync();
        return new(world, started) { Clock = clock, Mail = box };
    }

    /// <summary>A browser of nobody yet. It keeps cookies and follows no redirection by itself.</summary>
    public HttpClient Browser(string? from = null) => new(new CookieKeeper(app.GetTestServer().CreateHandler(context => context.Connection.RemoteIpAddress = IPAddress.Parse(from ?? "192.0.2.1")))) { BaseAddress = new("http://localhost") };

    /// <summary>Makes an account with a role.</summary>
    public async Task<PersonId> AddAsync(string name, OrganisationId organisation, Role role)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { Id = Guid.CreateVersion7(World.Clock.GetUtcNow()), UserName = name + "@example.org", Email = name + "@example.org", PreferredName = name };
        (await accounts.CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        await using var db = World.Open();
        db.Add(new Membership(Guid.CreateVersion7(World.Clock.GetUtcNow()), account.Person, organisation, role, Clock.GetUtcNow()));
        db.Add(new Profile(account.Person, name));
        await db.SaveChangesAsync();
        return account.Person;
    }

    /// <summary>Asks one of the application's own parts, as a request would.</summary>
    public async Task<TAnswer> AskAsync<TPart, TAnswer>(Func<TPart, Task<TAnswer>> ask)
        where TPart : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    /// <summary>Somebody with the roles that the database knows of.</summary>
    public async Task<Actor> ActorAsync(PersonId person)
    {
        await using var db = World.Open();
        var roles = await db.Memberships.Where(held => held.Person == person).ToListAsync();
        return new(person, "", [.. roles.Select(held => new ActorRole(held.Organisation, held.Role))]);
    }

    /// <summary>A browser in which somebody is signed in.</summary>
    public async Task<HttpClient> SignedInAsync(string name)
    {
        var browser = Browser();
        await SignInAsync(browser, name);
        return browser;
    }

    /// <summary>Signs somebody in, in this browser.</summary>
    public static async Task SignInAsync(HttpClient browser, string name)
    {
        var answer = await SubmitAsync(browser, "/sign-in", "sign-in", null, ("Email", name + "@example.org"), ("Password", Password));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Opens a page and sends one of its forms, as a browser would.</summary>
    /// <param name="browser">Whose.</param>
    /// <param name="page">The page with the form.</param>
    /// <param name="form">Its name.</param>
    /// <param name="to">Where it goes, if not to its own page.</param>
    /// <param name="fields">What is written in it.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(HttpClient browser, string page, string form, string? to = null, params (string Name, string Value)[] fields) =>
        await SendAsync(browser, to ?? page, await browser.GetStringAsync(page), form, fields);

    /// <summary>Sends a form of a page that was opened earlier.</summary>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string to, string opened, string form, (string Name, string Value)[] fields)
    {
        var token = TokenIn(opened);
        using var content = new FormUrlEncodedContent([
            KeyValuePair.Create("_handler", form), KeyValuePair.Create("__RequestVerificationToken", token),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await browser.PostAsync(to, content);
    }

    /// <summary>The token that makes the forms of a page count.</summary>
    public static string TokenIn(string page) => Token().Match(page).Groups["token"].Value;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await World.DisposeAsync();
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    private sealed class CookieKeeper(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly CookieContainer cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var held = cookies.GetCookieHeader(request.RequestUri!);
            if (held.Length > 0)
                request.Headers.Add("Cookie", held);
            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
                cookies.SetCookies(request.RequestUri!, cookie);
            return answer;
        }
    }
}

internal static class ServiceTime
{
    /// <summary>The time that the application's own clock shows.</summary>
    public static DateTimeOffset Now(this IServiceProvider services) => services.GetRequiredService<TimeProvider>().GetUtcNow();
}
