using Cairn.Accounts;
using Cairn.Demonstration.Web;
using Cairn.Shared.Mail;
using Cairn.Shared.Navigation;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Demonstration;

/// <summary>The doors of the demonstration: an invented world, to be entered as anybody in it.</summary>
public static class DemonstrationFeature
{
    /// <summary>What somebody writes who wants a Cairn of their own.</summary>
    public const string OwnCommand = "cairn serve --empty --data FOLDER";

    /// <summary>Whether the database holds a demonstration.</summary>
    public static async Task<bool> HoldsDemonstrationAsync(this IServiceProvider services, CancellationToken cancel = default)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CairnDb>().Demonstrations.AnyAsync(cancel);
    }

    /// <summary>Makes the demonstration world where nobody has an account yet.</summary>
    public static async Task MakeDemonstrationAsync(this IServiceProvider services, CancellationToken cancel = default)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MakeDemonstrationHandler>().Handle(cancel);
    }

    internal static void AddDemonstration(this IServiceCollection services)
    {
        services.AddSingleton<FindDemonstration>();
        services.KeepLetters();
        services.AddScoped<MakeDemonstrationHandler>();
        services.AddScoped<EnterDemonstrationHandler>();
        services.AddScoped<ListDemonstrationPeople>();
        services.AddScoped<ISharedAccounts, InventedPeopleStay>();
        services.AddPageBanner<DemonstrationBanner>();
    }

    private static void KeepLetters(this IServiceCollection services)
    {
        var mailer = services.Last(service => service.ServiceType == typeof(IMailer));
        services.Remove(mailer);
        services.AddSingleton<IMailer>(provider => new DemonstrationMailer((IMailer)ActivatorUtilities.CreateInstance(provider, mailer.ImplementationType!), provider.GetRequiredService<FindDemonstration>()));
    }

    internal static void UseDemonstration(this IApplicationBuilder app) => app.UseMiddleware<DemonstrationGate>();

    internal static void MapDemonstration(this IEndpointRouteBuilder routes) => routes.MapEntering();
}
