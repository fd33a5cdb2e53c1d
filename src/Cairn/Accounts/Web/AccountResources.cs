namespace Cairn.Accounts.Web;

/// <summary>Something that was done.</summary>
public sealed record DeedResource(long Number, DateTimeOffset At, Guid? Person, string? Name, string Deed)
{
    internal static DeedResource Of(DeedRow row) => new(row.Number, row.At, row.Name is null ? null : row.Person?.Value, row.Name, row.Deed);
}

/// <summary>A token of the actor's; never the token itself.</summary>
public sealed record TokenResource(Guid Id, string Name, TokenScopes Scopes, DateTimeOffset Since, DateTimeOffset Until, DateTimeOffset? LastUsed)
{
    internal static TokenResource Of(PersonalToken token) => new(token.Id, token.Name, token.Scopes, token.Since, token.Until, token.LastUsed);
}
