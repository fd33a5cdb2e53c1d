using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Whom somebody may have meant.</summary>
/// <param name="Meant">The one whose name or address was written; null where nobody's was, or that of several.</param>
/// <param name="Choices">Otherwise those who fit, the first of them.</param>
/// <param name="Total">How many fit.</param>
internal sealed record Candidates(PersonId? Meant, IReadOnlyList<PersonRow> Choices, int Total)
{
    /// <summary>Why nobody can be taken yet; null where one is meant.</summary>
    public Refusal? Refusal(string field) => this switch
    {
        { Meant: not null } => null,
        { Total: 0 } => new("CandidateNone", field),
        { Total: var total } when total > Choices.Count => new("CandidatesMany", field, total, Choices.Count),
        _ => new("CandidatesSome", field),
    };
}

/// <summary>Finds somebody for a role, among those whom the actor may see, by what was written: a name or an e-mail address.</summary>
internal sealed class FindCandidates(CairnDb db, ListPeople list)
{
    private const int MostChoices = 20;

    public async Task<Candidates> Handle(string written, Actor actor, CancellationToken cancel)
    {
        var word = written.Trim();
        if (word.Length == 0)
            return new(null, [], 0);

        var normalised = word.ToUpperInvariant();
        if (await db.Users.Where(account => account.NormalizedEmail == normalised).Select(account => (Guid?)account.Id).SingleOrDefaultAsync(cancel) is { } id)
        {
            var owner = new PersonId(id);
            return await db.PeopleVisibleTo(actor).AnyAsync(person => person.Id == owner, cancel) ? new(owner, [], 1) : new(null, [], 0);
        }

        var named = await list.Among(db.ProfilesNamed(word), actor, new(size: MostChoices), cancel);
        if (named.Rows is [var only])
            return new(only.Person, named.Rows, 1);
        var found = named.Total > 0 ? named : await list.Among(db.ProfilesSaying(word), actor, new(size: MostChoices), cancel);
        return new(null, found.Rows, found.Total);
    }
}
