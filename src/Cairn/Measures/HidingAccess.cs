using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>What is hidden from those outside the team, and by which rule.</summary>
public static class HidingAccess
{
    /// <summary>Whether somebody may not even know on which days something rare happened.</summary>
    public static bool HidesDaysOf(this ProjectView view, MeasureText text) => text.HasEvents && text.SmallNumbers == SmallNumbers.Hidden && !view.IsInside();

    /// <summary>What is few for each measure: what the organisation of its project and those above it say.</summary>
    public static async Task<Func<MeasureId, FewRule>> FewRulesAsync(this CairnDb db, IReadOnlyList<MeasureId> measures, CancellationToken cancel)
    {
        var said = (await (
            from measure in db.Measures
            join project in db.Projects on measure.Project equals project.Id
            join line in db.OrganisationLines on project.Organisation equals line.Below
            join rule in db.SmallNumberRules on line.Above equals rule.Organisation
            where measures.Contains(measure.Id)
            select new { measure.Id, rule.MostOfFew, rule.FewestOutOf }).ToListAsync(cancel)).ToLookup(rule => rule.Id, rule => new FewRule(rule.MostOfFew, rule.FewestOutOf));
        return measure => FewRule.Of(said[measure]);
    }
}
