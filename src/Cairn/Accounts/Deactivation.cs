using Cairn.Organisations;

namespace Cairn.Accounts;

/// <summary>Says that somebody may not sign in for now. Ending it lets them in again.</summary>
public sealed class Deactivation
{
    private Deactivation()
    {
    }

    public Deactivation(Guid account, PersonId by, DateTimeOffset at)
    {
        Account = account;
        By = by;
        At = at;
    }

    public Guid Account { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }
}
