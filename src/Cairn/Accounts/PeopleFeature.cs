using Cairn.Organisations;
using Cairn.Shared.Navigation;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Accounts;

/// <summary>The part of the accounts' door that leads to people: invitations, roles, profiles, leaving.</summary>
internal static class PeopleFeature
{
    public static void AddPeople(this IServiceCollection services)
    {
        services.AddDestination(new("People", "/people"));
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
        services.AddScoped<DeactivateAccountHandler>();
        services.AddScoped<ActivateAccountHandler>();
        services.AddScoped<BeForgottenHandler>();
        services.AddScoped<InvitationLetter>();
        services.AddScoped<MakeTokenHandler>();
        services.AddScoped<RevokeTokenHandler>();
        services.AddScoped<ListTokens>();
        services.AddScoped<FindToken>();
        services.AddScoped<FindInvitation>();
        services.AddScoped<FindMyself>();
        services.AddScoped<FindPerson>();
        services.AddScoped<ListPeople>();
        services.AddScoped<FindCandidates>();
        services.AddScoped<ListMembers>();
        services.AddScoped<ListVisibility>();
        services.AddScoped<ListHistory>();
        services.AddScoped<ExportMyData>();
        services.AddScoped<IPersonalData, AccountData>();
        services.AddScoped<IFollowsMergers, AccountsFollowMergers>();
    }
}
