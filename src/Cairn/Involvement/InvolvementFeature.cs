using Cairn.Involvement.Web;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Involvement;

/// <summary>The doors of involvement: who from the population took part in a project, how early, and what they verified.</summary>
internal static class InvolvementFeature
{
    public static void AddInvolvement(this IServiceCollection services)
    {
        services.AddProjectTab(new(ProjectSection.People, 2, "ProjectInvolvement", "/involvement"));
        services.AddDeedPages("{Subject}/involvement", DeedReaders.Everybody, "ParticipationRecorded", "ParticipationTakenBack", "LossSaid", "PaperVerified", "VerificationTakenBack");
        services.AddScoped<RecordParticipationHandler>();
        services.AddScoped<TakeBackParticipationHandler>();
        services.AddScoped<SayLossHandler>();
        services.AddScoped<VerifyHandler>();
        services.AddScoped<TakeBackVerificationHandler>();
        services.AddScoped<FindInvolvement>();
        services.AddScoped<FindWishes>();
        services.AddScoped<IWishesOfPeople, WishesOfPartners>();
        services.AddScoped<IMarksOfPapers, MarksOfPapers>();
        services.AddScoped<IBriefPart, InvolvementInBrief>();
        services.AddScoped<IPersonalData, InvolvementData>();
    }

    public static void MapInvolvement(this IEndpointRouteBuilder routes)
    {
        routes.MapInvolvementApi();
        routes.MapVerifications();
    }
}
