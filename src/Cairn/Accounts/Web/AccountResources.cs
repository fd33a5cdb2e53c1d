using Cairn.Organisations;

namespace Cairn.Accounts.Web;

/// <summary>Something that was done; to whom and as what, from where to where by name, as far as you may know, and what was changed.</summary>
public sealed record DeedResource(long Number, DateTimeOffset At, Guid? Person, string? Name, string Deed, Guid? Whom, string? WhomName, string? Role, string? Title, string? From, string? To, IReadOnlyList<string> Changed)
{
    internal static DeedResource Of(DeedRow row) => new(row.Number, row.At, row.Name is null ? null : row.Person?.Value, row.Name, row.Deed, row.Facts.WhomName is null ? null : row.Facts.Whom?.Value, row.Facts.WhomName, row.Facts.Role, row.Facts.Title, row.Facts.From, row.Facts.To, row.Facts.Changed);
}

/// <summary>A role by which somebody sees something, and in which organisation.</summary>
public sealed record SeerRoleResource(Role Role, Guid Through)
{
    internal static SeerRoleResource Of(SeerRole held) => new(held.Role, held.Through.Id.Value);
}

/// <summary>Somebody who looked; nameless where they were forgotten.</summary>
public sealed record LookResource(Guid? Person, string? Name, int Days, DateOnly Last)
{
    internal static LookResource Of(LookRow look) => new(look.Name is null ? null : look.Person.Value, look.Name, look.Days, look.Last);
}

/// <summary>A browser in which you are signed in.</summary>
public sealed record SessionResource(Guid Id, string Browser, DateTimeOffset Since, DateTimeOffset LastSeen)
{
    internal static SessionResource Of(Session session) => new(session.Id, session.Browser, session.Since, session.LastSeen);
}

/// <summary>A token of the actor's; never the token itself.</summary>
public sealed record TokenResource(Guid Id, string Name, TokenScopes Scopes, DateTimeOffset Since, DateTimeOffset Until, DateTimeOffset? LastUsed)
{
    internal static TokenResource Of(PersonalToken token) => new(token.Id, token.Name, token.Scopes, token.Since, token.Until, token.LastUsed);
}
