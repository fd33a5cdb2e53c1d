using System.Net;
using System.Text;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Api;

/// <summary>What a program leaves out is never guessed: it is refused, or names nobody and nothing.</summary>
public sealed class InputTests
{
    [Fact]
    public async Task No_field_that_is_left_out_becomes_a_choice()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var inputs = app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
            .Select(route => route.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType).OfType<Type>().Where(type => type.Assembly == typeof(CairnFeatures).Assembly).Distinct().ToList();

        inputs.Count.ShouldBeGreaterThan(6);
        inputs.SelectMany(input => input.GetConstructors().Single().GetParameters(), (input, field) => (input, field))
            .Where(one => one.field.ParameterType.IsValueType && Nullable.GetUnderlyingType(one.field.ParameterType) is null && one.field.ParameterType != typeof(Guid))
            .Select(one => $"{one.input.Name}.{one.field.Name}").ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_role_is_said_and_said_by_name(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var place = $"/api/organisations/{app.World.Rowan.Value}";

        var appointed = await ines.SendAsync("POST", place + "/members", new { person = amara.Value });
        var invited = await ines.SendAsync("POST", place + "/invitations", new { email = "bo@example.org" });
        var numbered = await ines.SendAsync("POST", place + "/members", new { person = amara.Value, role = 0 });

        appointed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await appointed.JsonAsync()).GetProperty("errors").TryGetProperty("Role", out _).ShouldBeTrue();
        invited.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        numbered.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await using var db = app.World.Open();
        (await db.Memberships.CountAsync(held => held.Person == amara, Cancel)).ShouldBe(1);
        (await db.Invitations.CountAsync(Cancel)).ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        using var ines = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        var unknown = await ines.SendAsync("POST", "/api/organisations", new { parent = app.World.Rowan.Value, name = "Bay", type = "Hospitl", level = "Micro" });
        var missing = await ines.SendAsync("POST", "/api/organisations", new { name = "Bay", type = "Ward", level = "Micro" });

        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await unknown.JsonAsync()).GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain("“type”");
        missing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await missing.JsonAsync()).GetProperty("errors").TryGetProperty("Parent", out _).ShouldBeTrue();
    }

    [Theory, EachDatabase]
    public async Task An_empty_body_changes_nothing_anywhere(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var program = await app.ProgramOfAsync(ines);
        var places = new Dictionary<string, string>(StringComparer.Ordinal) { ["organisations"] = app.World.Rowan.Value.ToString(), ["people"] = ines.Value.ToString() };
        var before = await app.World.Open().AuditEvents.CountAsync(Cancel);
        var routes = app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<IAcceptsMetadata>() is not null && route.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal)).ToList();

        foreach (var route in routes)
        {
            var parts = route.RoutePattern.RawText!.Split('/');
            var address = string.Join('/', parts.Select((part, at) => part.StartsWith('{') ? places.GetValueOrDefault(parts[at - 1], Guid.Empty.ToString()) : part));
            using var request = new HttpRequestMessage(new HttpMethod(route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]), address) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            ((int)(await program.SendAsync(request, Cancel)).StatusCode).ShouldBeInRange(400, 499, $"{request.Method} {address}");
        }

        routes.Count.ShouldBeGreaterThan(8);
        (await app.World.Open().AuditEvents.CountAsync(Cancel)).ShouldBe(before);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
