using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Measures;

/// <summary>What an organisation calls few, for itself and all below it. Where several above each other said something, the stricter holds.</summary>
public sealed class SmallNumberRule
{
    public const int LargestMostOfFew = 50;
    public const int LargestFewestOutOf = 200;

    private SmallNumberRule()
    {
    }

    public SmallNumberRule(OrganisationId organisation) => Organisation = organisation;

    public OrganisationId Organisation { get; private set; }

    public int MostOfFew { get; private set; } = FewRule.Usual.MostOfFew;

    public int FewestOutOf { get; private set; } = FewRule.Usual.FewestOutOf;

    /// <summary>Counts changes; 0 until the first.</summary>
    public int Version { get; private set; }

    public FewRule Rule => new(MostOfFew, FewestOutOf);

    /// <summary>Takes in what another organisation called few.</summary>
    public void Join(FewRule other)
    {
        (MostOfFew, FewestOutOf) = FewRule.Of([Rule, other]);
        Version++;
    }

    public Outcome Set(int? mostOfFew, int? fewestOutOf, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        var refusals = new List<Refusal>();
        if (mostOfFew is not (>= 1 and <= LargestMostOfFew))
            refusals.Add(new("SmallNumberUnfit", nameof(MostOfFew), 1, LargestMostOfFew));
        if (fewestOutOf is not (>= 2 and <= LargestFewestOutOf))
            refusals.Add(new("SmallNumberUnfit", nameof(FewestOutOf), 2, LargestFewestOutOf));
        if (refusals.Count > 0)
            return Outcome.Refused(refusals);
        (MostOfFew, FewestOutOf) = (mostOfFew!.Value, fewestOutOf!.Value);
        Version++;
        return Outcome.Accepted;
    }
}
