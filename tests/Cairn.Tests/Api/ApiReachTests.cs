using System.Reflection;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Api;

/// <summary>Whatever the pages do, a program can do, but for what docs/api names as left to people.</summary>
public sealed class ApiReachTests
{
    /// <summary>How one comes in, and proves who one is.</summary>
    private static readonly string[] LeftToPeople =
    [
        "AcceptInvitationHandler", "MakeTokenHandler", "ChangePasswordHandler", "MakeResetLinkHandler", "AddPasskeyHandler", "RenamePasskeyHandler", "RemovePasskeyHandler",
        "BeginSecondFactorHandler", "ConfirmSecondFactorHandler", "TurnOffSecondFactorHandler", "RenewRecoveryCodesHandler",
    ];

    /// <summary>Reached through the door of another feature: DrawEquityDriver asks for it.</summary>
    private static readonly string[] BehindADoor = ["AddFairDriverHandler"];

    /// <summary>Steps by which people find out what a file means and look at it; a program knows what it sends, and SendReadings writes it at once.</summary>
    private static readonly string[] StepsOfAFile = ["UploadFileHandler", "MapImportHandler", "RunImportHandler", "StopImportHandler", "DropImportHandler"];

    [Fact]
    public async Task Every_verb_has_a_route_or_is_left_to_people()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var verbs = typeof(CairnDb).Assembly.GetTypes().Where(type => type.Name.EndsWith("Handler", StringComparison.Ordinal)
            && type.GetMethods().Any(method => method.Name == "Handle" && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor))));
        var reached = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal))
            .SelectMany(route => route.Metadata.GetMetadata<MethodInfo>()!.GetParameters()).Select(parameter => parameter.ParameterType).ToHashSet();

        verbs.Where(verb => !reached.Contains(verb)).Select(verb => verb.Name).ShouldBe([.. LeftToPeople, .. BehindADoor, .. StepsOfAFile], ignoreOrder: true);
    }
}
