using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Equity;

/// <summary>Puts something that stands behind a gap into the theory of the project, as a driver that is about fairness.</summary>
public sealed record DrawEquityDriver(ProjectId Project, string Driver);

internal sealed class DrawEquityDriverHandler(IEnumerable<IFairDrivers> theories)
{
    public async Task<Outcome> Handle(DrawEquityDriver request, Actor actor, CancellationToken cancel) =>
        theories.FirstOrDefault() is { } theory ? await theory.AddAsync(request.Project, request.Driver, actor, cancel) : Outcome.NotFound;
}
