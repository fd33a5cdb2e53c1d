using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Uploads;

namespace Cairn.Journal;

/// <summary>A file as somebody sends it.</summary>
/// <param name="Bytes">All of it.</param>
/// <param name="Name">What it is called on their machine.</param>
/// <param name="Caption">What it shows, for those who do not see it.</param>
public sealed record SentFile(byte[] Bytes, string Name, string Caption);

/// <summary>A photo or another file that belongs to an entry.</summary>
public sealed class JournalFile
{
    public const int MostForAnEntry = 10;
    public const int LongestCaption = 200;
    public const int LongestName = 100;

    private JournalFile()
    {
    }

    private JournalFile(Guid id, JournalEntryId entry, Attachment attachment, SentFile sent, PersonId by, DateTimeOffset at)
    {
        (Id, Entry, By, At) = (id, entry, by, at);
        (Type, Bytes, Length) = (attachment.Type, attachment.Bytes, attachment.Bytes.Length);
        Name = FileName.Of(sent.Name, attachment.Ending, LongestName);
        Caption = sent.Caption.Trim();
    }

    public Guid Id { get; private set; }

    public JournalEntryId Entry { get; private set; }

    /// <summary>As it is called when somebody keeps it, with the ending of what it is.</summary>
    public string Name { get; private set; } = "";

    public string Type { get; private set; } = "";

    public string Caption { get; private set; } = "";

    public byte[] Bytes { get; private set; } = [];

    /// <summary>In bytes, to be told without reading them.</summary>
    public int Length { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static (Refusal? Refusal, JournalFile? File) Attach(Guid id, JournalEntryId entry, SentFile sent, PersonId by, DateTimeOffset at)
    {
        if (sent.Caption.Trim().Length > LongestCaption)
            return (new("TooLong", nameof(Caption), LongestCaption), null);
        var (refusal, attachment) = Attachment.Read(sent.Bytes, sent.Name, "File");
        return attachment is null ? (refusal, null) : (null, new(id, entry, attachment, sent, by, at));
    }
}
