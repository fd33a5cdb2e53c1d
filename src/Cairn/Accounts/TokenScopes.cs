namespace Cairn.Accounts;

/// <summary>What a program may do with a token. It never may more than the person whose token it is.</summary>
[Flags]
public enum TokenScopes
{
    None = 0,

    /// <summary>Read what the person may see.</summary>
    Read = 1,

    /// <summary>Change organisations and their priorities.</summary>
    Organisations = 2,

    /// <summary>Invite, give and end roles, look after accounts.</summary>
    People = 4,

    /// <summary>Change the person's own profile and wishes.</summary>
    Account = 8,

    /// <summary>Forget people for good. Apart from the others, for nothing brings anybody back.</summary>
    Erase = 16,

    /// <summary>Report and answer problems; start projects and change them.</summary>
    Improvement = 32,

    /// <summary>Decide for others or for good: who is in a team and who leads it, approving and closing, merging and removing. A program that only writes needs none of it.</summary>
    Manage = 64,
}
