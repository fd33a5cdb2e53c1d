namespace Cairn.Organisations;

/// <summary>
/// Says that one organisation stands above another, or is it: a row for every pair on a path of the tree. With it "all below" and
/// "all above" are one join, at any depth.
/// </summary>
public sealed class OrganisationLine
{
    private OrganisationLine()
    {
    }

    public OrganisationLine(OrganisationId above, OrganisationId below, int steps)
    {
        Above = above;
        Below = below;
        Steps = steps;
    }

    public OrganisationId Above { get; private set; }

    public OrganisationId Below { get; private set; }

    /// <summary>How many levels lie between; 0 for an organisation and itself.</summary>
    public int Steps { get; private set; }
}
