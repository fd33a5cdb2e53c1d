using System.Security.Cryptography;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;

namespace Cairn.Instruments;

/// <summary>
/// A time at which a project or an organisation is looked at with an instrument. While it is open people answer and may correct what they said; when it is
/// closed what can be shown is counted, and nothing says any more who answered what.
/// </summary>
public sealed class Wave
{
    public const int LongestDays = 92;

    /// <summary>Time enough for everybody's shifts, unless somebody says another day.</summary>
    public const int UsualDays = 14;

    private Wave()
    {
    }

    public Wave(WaveId id, WaveOwner owner, InstrumentKind instrument, DateOnly due, PersonId by, DateTimeOffset at)
    {
        Id = id;
        (Project, Organisation) = owner;
        Instrument = instrument;
        Due = due;
        OpenedBy = by;
        Opened = at;
        Key = Secrets.ForLink();
    }

    public WaveId Id { get; private set; }

    public ProjectId? Project { get; private set; }

    public OrganisationId? Organisation { get; private set; }

    public WaveOwner Owner => new(Project, Organisation);

    public InstrumentKind Instrument { get; private set; }

    /// <summary>The day by which people are asked to answer. It is open until somebody closes it.</summary>
    public DateOnly Due { get; private set; }

    public PersonId OpenedBy { get; private set; }

    public DateTimeOffset Opened { get; private set; }

    /// <summary>Finds somebody's own answers while it is open; destroyed when it is closed.</summary>
    public string? Key { get; private set; }

    public PersonId? ClosedBy { get; private set; }

    public DateTimeOffset? Closed { get; private set; }

    /// <summary>How many answered; counted when it is closed.</summary>
    public int Answered { get; private set; }

    public bool IsOpen => Closed is null;

    /// <summary>Where people answer it.</summary>
    public string Address => $"/waves/{Id.Value}";

    /// <summary>Whether a wave can be opened so.</summary>
    public static Outcome Check(WaveOwner owner, InstrumentKind instrument, DateOnly? due, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(instrument) || !InstrumentCatalogue.Of(instrument).IsFor(owner))
            refusals.Add(new("InstrumentMissing", nameof(Instrument)));
        if (due is not { } day)
            refusals.Add(new("WaveDueMissing", nameof(Due)));
        else if (day < today)
            refusals.Add(new("WaveDuePast", nameof(Due)));
        else if (day > today.AddDays(LongestDays))
            refusals.Add(new("WaveDueFar", nameof(Due), LongestDays));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }

    /// <summary>By what somebody's answers are found again while it is open. Without the key nobody can say whose a handle is.</summary>
    public string HandleOf(PersonId person) => Key is null
        ? throw new InvalidOperationException("A wave that is closed knows nobody.")
        : Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromHexString(Key), person.Value.ToByteArray()));

    /// <summary>Ends it for good: it is never opened again, so that nothing can be found by comparing it with itself.</summary>
    public Outcome Close(int answered, PersonId by, DateTimeOffset at)
    {
        if (!IsOpen)
            return Outcome.Refused(IsClosed);
        (Answered, ClosedBy, Closed, Key) = (answered, by, at, null);
        return Outcome.Accepted;
    }

    internal static Refusal IsClosed { get; } = new("WaveIsClosed");
}
