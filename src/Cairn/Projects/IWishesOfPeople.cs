using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>What people said of how they wish to be involved. The feature that keeps it registers it, so that projects need not know it.</summary>
public interface IWishesOfPeople
{
    /// <summary>Where being asked to join a team as a patient partner differs from what they wish, as keys of words; none where all is as wished.</summary>
    Task<IReadOnlyList<string>> DifferencesAsync(PersonId person, Actor actor, CancellationToken cancel);
}
