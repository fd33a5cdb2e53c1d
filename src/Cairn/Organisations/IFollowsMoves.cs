namespace Cairn.Organisations;

/// <summary>What a feature does when the tree is another than before, so that somebody may belong where they did not, or no longer where they did: an organisation moved or became another. Called inside the transaction, after the change was saved; what is to be saved is saved by whoever follows.</summary>
public interface IFollowsMoves
{
    /// <param name="moved">What is a part of something else now; null where it became another, of which its people are told already.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancel">Stops it.</param>
    Task FollowAsync(Organisation? moved, Actor actor, CancellationToken cancel);
}
