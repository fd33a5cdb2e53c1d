namespace Cairn.Organisations;

/// <summary>What a feature does when others than before may see an organisation. Called before the change is saved, and saved with it.</summary>
public interface IFollowsPrivacy
{
    Task FollowAsync(Organisation organisation, Actor actor, CancellationToken cancel);
}
