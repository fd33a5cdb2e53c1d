using Cairn.Accounts;
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
    private const int MostByHand = 500;

    public async Task<Teammates> Handle(ProjectId id, string written, Actor actor, CancellationToken cancel)
    {
        var word = written.Trim();
        if (word.Length == 0 || await db.ProjectsRunBy(actor).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } project)
            return new(null, []);

        var people = db.TeammatesFor(project, actor);
        var named = (await ReadAsync(people, word, "", cancel)).Where(person => string.Equals(person.Name, word, StringComparison.OrdinalIgnoreCase) || string.Equals(person.Email, word, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named is [var only])
            return new(only.Id, []);
        var fitting = (await ReadAsync(people, word, "%", cancel)).Where(person => person.Name.Contains(word, StringComparison.OrdinalIgnoreCase));
        return new(null, [.. fitting.OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase).Take(MostChoices).Select(person => new Teammate(person.Id, person.Name))]);
    }

    /// <summary>SQLite knows capitals in ASCII only: for other letters any sign will do, and they are compared here, after the others have made the list short.</summary>
    private static Task<List<Person>> ReadAsync(IQueryable<Person> people, string word, string around, CancellationToken cancel)
    {
        var sought = string.Concat(Like.Escape(word.ToLowerInvariant()).EnumerateRunes().Select(sign => sign.IsAscii ? sign.ToString() : "_"));
        var pattern = around + sought + around;
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers it, in no culture of ours
        return people.AsNoTracking().Where(person => EF.Functions.Like(person.Name.ToLower(), pattern, Like.Escaping) || (around == "" && EF.Functions.Like(person.Email!.ToLower(), pattern, Like.Escaping)))
            .OrderBy(person => person.Name.ToLower()).ThenBy(person => person.Id).Take(word.All(char.IsAscii) ? MostChoices : MostByHand).ToListAsync(cancel);
#pragma warning restore CA1304, CA1311, MA0011
    }
}
