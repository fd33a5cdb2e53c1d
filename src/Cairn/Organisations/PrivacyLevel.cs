namespace Cairn.Organisations;

/// <summary>Who may see something, from the closest circle to everybody. Each level includes the ones before.</summary>
public enum PrivacyLevel
{
    /// <summary>Its members, and those who have a role above.</summary>
    Confidential,

    /// <summary>Also everybody on the same path of the tree: those who belong to a part of it.</summary>
    Organisation,

    /// <summary>Also the members of the learning systems and communities it belongs to.</summary>
    Network,

    /// <summary>Anybody, to read, without signing in.</summary>
    Public,
}
