namespace Cairn.Shared.Audit;

/// <summary>Says that somebody looked at something on a day. A team may know who looked.</summary>
public sealed class Look
{
    private Look()
    {
    }

    public Look(string subject, Guid person, DateOnly day)
    {
        Subject = subject;
        Person = person;
        Day = day;
    }

    public string Subject { get; private set; } = "";

    public Guid Person { get; private set; }

    public DateOnly Day { get; private set; }
}
