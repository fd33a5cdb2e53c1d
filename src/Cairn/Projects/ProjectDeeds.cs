using Cairn.Shared.Navigation;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Projects;

/// <summary>Where what was done in a project stands now.</summary>
internal static class ProjectDeeds
{
    public static void AddProjectDeeds(this IServiceCollection services)
    {
        services.AddDeedPages("{Subject}", DeedReaders.Everybody, "ProjectStarted", "ProjectDescribed", "ProjectPaused", "ProjectResumed", "ProjectClosed", "ProjectReopened", "ProjectLookedAgain");
        services.AddDeedPages("{Subject}/aim", DeedReaders.Everybody, "AimSet", "AimMoved", "AimRemoved");
        services.AddDeedPages("{Subject}/charter", DeedReaders.Everybody, "CharterWritten", "CharterSigned", "CharterHandedIn", "CharterApproved", "CharterSentBack");
        services.AddDeedPages("{Subject}/changes", DeedReaders.Everybody, "ChangeNoted", "ChangeJudged", "ChangeRemoved");
        services.AddDeedPages("{Subject}/stakeholders", DeedReaders.Organisation, "StakeholderNoted", "StakeholderChanged", "StakeholderRemoved");
        services.AddDeedPages("{Subject}/team", DeedReaders.Organisation, "ProjectTeamJoined", "ProjectTeamLeft", "ProjectHandedOver", "LooseEndsLeft", "LooseEndSettled", "SettlementTakenBack");
        services.AddDeedPages("{Subject}/hours", DeedReaders.Organisation, "HoursLogged", "HoursTakenBack");
        services.AddDeedPages("{Subject}/projects/settings", DeedReaders.Runners, "CharterRuleSet");
    }
}
