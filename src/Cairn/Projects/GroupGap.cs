namespace Cairn.Projects;

/// <summary>What became of the gap between groups of people while a project ran: who was worse off before, and who is now.</summary>
public enum GroupGap
{
    Smaller,
    AsItWas,
    Wider,
    NotKnown,
}
