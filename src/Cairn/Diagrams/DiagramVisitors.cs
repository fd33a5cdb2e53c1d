using Cairn.Organisations;

namespace Cairn.Diagrams;

/// <summary>Who looks at which diagram now, in this program; and how many streams somebody holds open, of which there is an end.</summary>
internal sealed class DiagramVisitors(DiagramSignals signals)
{
    /// <summary>Of one person, over all diagrams: a few windows on a few devices.</summary>
    public const int MostOfOne = 8;

    private readonly Lock door = new();
    private readonly List<Visit> visits = [];

    /// <summary>Lets somebody in until the visit is ended; null where they hold too many streams already. Whom the others may not know has no name.</summary>
    public IDisposable? Enter(DiagramId diagram, PersonId person, string name)
    {
        var visit = new Visit(this, diagram, person, name);
        lock (door)
        {
            if (visits.Count(other => other.Person == person) >= MostOfOne)
                return null;
            visits.Add(visit);
        }

        signals.Tell(diagram);
        return visit;
    }

    /// <summary>The names of the others, each once; empty for whom nobody may know.</summary>
    public IReadOnlyList<string> Others(DiagramId diagram, PersonId than)
    {
        lock (door)
            return [.. visits.Where(visit => visit.Diagram == diagram && visit.Person != than).DistinctBy(visit => visit.Person).Select(visit => visit.Name)];
    }

    private void End(Visit visit)
    {
        lock (door)
            visits.Remove(visit);
        signals.Tell(visit.Diagram);
    }

    private sealed record Visit(DiagramVisitors House, DiagramId Diagram, PersonId Person, string Name) : IDisposable
    {
        public void Dispose() => House.End(this);
    }
}
