using Cairn.Organisations;
using Cairn.People.Web;
using Cairn.Shared.Daily;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.People;

/// <summary>The doors of people: setting up, invitations, roles, profiles, partners.</summary>
internal static class PeopleFeature
{
    public static void AddPeople(this IServiceCollection services)
    {
        services.AddDestination(new("People", "/people"));
        services.AddDestination(new("AccountInvolvement", "/account/involvement", DestinationPlace.Search));
        services.AddScoped<IPaletteSource, PeoplePalette>();
        services.AddSingleton<SetUpWord>();
        services.AddScoped<SetUpHandler>();
        services.AddScoped<MakeAccount>();
        services.AddScoped<InviteHandler>();
        services.AddScoped<WithdrawInvitationHandler>();
        services.AddScoped<AcceptInvitationHandler>();
        services.AddScoped<AppointHandler>();
        services.AddScoped<EndMembershipHandler>();
        services.AddScoped<DescribeMyselfHandler>();
        services.AddScoped<SayHowToBeInvolvedHandler>();
        services.AddScoped<ShowPhotoHandler>();
        services.AddScoped<FindPhoto>();
        services.AddScoped<ProposePartHandler>();
        services.AddScoped<AcceptPartHandler>();
        services.AddScoped<LeavePartHandler>();
        services.AddScoped<InvitationLetter>();
        services.AddScoped<FindInvitation>();
        services.AddScoped<FindMyself>();
        services.AddScoped<FindPerson>();
        services.AddScoped<ListPeople>();
        services.AddScoped<FindCandidates>();
        services.AddScoped<ListMembers>();
        services.AddScoped<ListVisibility>();
        services.AddScoped<IPersonalData, PeopleData>();
        services.AddScoped<IFollowsMergers, PeopleFollowMergers>();
        services.AddScoped<IFollowsPrivacy, PeopleFollowPrivacy>();
        services.AddScoped<IFollowsMoves, PeopleFollowMoves>();
        services.AddScoped<IDailyWork, SweepTraces>();
    }

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapProfile();
        routes.MapPhotos();
        routes.MapMembers();
        routes.MapPersons();
    }
}
