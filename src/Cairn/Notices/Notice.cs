using System.Text.Json;
using Cairn.Organisations;

namespace Cairn.Notices;

/// <summary>Something that one person should know, and where it leads. It holds no names of people, so that who is forgotten is forgotten here too.</summary>
public sealed class Notice
{
    public const int LongestWords = 60;
    public const int LongestArguments = 2000;
    public const int LongestAddress = 300;

    private Notice()
    {
    }

    internal Notice(NoticeId id, PersonId person, string words, string address, DateTimeOffset at, IReadOnlyList<string> arguments)
    {
        if (address is not ['/', ..] || address.StartsWith("//", StringComparison.Ordinal))
            throw new ArgumentException("A notice leads to a page of ours, for example /organisations.", nameof(address));
        Id = id;
        Person = person;
        Words = words;
        Address = address;
        At = at;
        Arguments = JsonSerializer.Serialize(arguments);
    }

    public NoticeId Id { get; private set; }

    /// <summary>Whose it is; nobody else sees it.</summary>
    public PersonId Person { get; private set; }

    /// <summary>What it says: a key of the words.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What fills the gaps of the words, as a JSON list.</summary>
    public string Arguments { get; private set; } = "[]";

    /// <summary>Where it leads.</summary>
    public string Address { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Null until it was read.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>What fills the gaps, one by one.</summary>
    public IReadOnlyList<string> Gaps => JsonSerializer.Deserialize<string[]>(Arguments) ?? [];

    /// <summary>Only the first reading counts.</summary>
    internal void Read(DateTimeOffset at) => ReadAt ??= at;
}
