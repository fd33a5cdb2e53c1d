using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Somebody who could take part.</summary>
public sealed record Teammate(PersonId Person, string Name);

/// <summary>Whom somebody may have meant: one, or the first of those who fit.</summary>
internal sealed record Teammates(PersonId? Meant, IReadOnlyList<Teammate> Choices)
{
    /// <summary>Why nobody can be taken yet; null where one is meant.</summary>
    public Refusal? Refusal(string field) => Meant is not null ? null : new(Choices.Count == 0 ? "TeammateNone" : "TeammateSome", field);
}

/// <summary>Finds somebody for a team by what was written, a name or an e-mail address, among those who could take part.</summary>
internal sealed class FindTeammates(CairnDb db)
{
    private const int MostChoices = 20;

    public async Task<Teammates> Handle(ProjectId id, string written, Actor actor, CancellationToken cancel)
    {
        var word = written.Trim();
        if (word.Length == 0 || await db.ProjectsRunBy(actor).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } project)
            return new(null, []);

        // Their names are few enough to be compared here, in every alphabet; SQLite knows capitals in ASCII only.
        var people = await db.TeammatesFor(project, actor).Select(person => new { person.Id, person.Name, person.Email }).ToListAsync(cancel);
        var named = people.Where(person => string.Equals(person.Name, word, StringComparison.OrdinalIgnoreCase) || string.Equals(person.Email, word, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named is [var only])
            return new(only.Id, []);
        return new(null, [.. people.Where(person => person.Name.Contains(word, StringComparison.OrdinalIgnoreCase)).OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase).Take(MostChoices).Select(person => new Teammate(person.Id, person.Name))]);
    }
}
