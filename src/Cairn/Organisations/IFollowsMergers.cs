namespace Cairn.Organisations;

/// <summary>What a feature keeps for an organisation, and takes along when that organisation becomes another. Called inside the transaction of the merger, before the roles go along.</summary>
public interface IFollowsMergers
{
    Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel);
}
