namespace Cairn.Organisations;

/// <summary>What a feature does when somebody leaves: one of their roles ended, or they may not sign in any more. Called inside the transaction, after the change was saved. Who is forgotten is told by <see cref="IPersonalData"/>.</summary>
public interface IFollowsLeavers
{
    Task FollowAsync(PersonId person, CancellationToken cancel);
}
