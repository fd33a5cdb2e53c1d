namespace Cairn.Shared.Web;

/// <summary>What a token may be good for, as routes ask for it.</summary>
internal static class Scopes
{
    public const string Read = nameof(Read);
    public const string Organisations = nameof(Organisations);
    public const string People = nameof(People);
    public const string Account = nameof(Account);
    public const string Erase = nameof(Erase);
    public const string Improvement = nameof(Improvement);
    public const string Manage = nameof(Manage);
}
