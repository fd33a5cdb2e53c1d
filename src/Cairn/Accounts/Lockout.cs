namespace Cairn.Accounts;

/// <summary>
/// Stops guessing without letting a stranger keep somebody out: wrong tries count for one address and one account; over all addresses only
/// those of browsers that never were signed in to the account. A browser that was has a count of its own.
/// </summary>
internal sealed class Lockout(Allowances allowances)
{
    /// <summary>Counts a try before it is tried, so that many at once do not slip through; false where it may not be made.</summary>
    public bool Take(string email, Caller caller, bool isKnown)
    {
        if (isKnown)
            return allowances.Take(Limit.WrongPasswords, Known(email, caller)) is null;

        // What one address may not try does not use up what others may.
        return allowances.Take(Limit.WrongPasswords, Here(email, caller)) is null && allowances.Take(Limit.WrongPasswordsOfStrangers, Strangers(email)) is null;
    }

    /// <summary>The try was right.</summary>
    public void Held(string email, Caller caller, bool isKnown)
    {
        allowances.Forget(isKnown ? Known(email, caller) : Here(email, caller));
        if (!isKnown)
            allowances.GiveBack(Strangers(email));
    }

    /// <summary>The owner showed by other means that they are themselves.</summary>
    public void Lift(string email) => allowances.ForgetAll(Of(email));

    public bool TakeProof(Guid account) => allowances.Take(Limit.WrongPasswords, Proof(account)) is null;

    public void ProofHeld(Guid account) => allowances.Forget(Proof(account));

    private static string Of(string email) => $"lockout {Secrets.Hash(email.ToUpperInvariant())} ";

    private static string Known(string email, Caller caller) => Of(email) + "known " + caller.Browser;

    private static string Strangers(string email) => Of(email) + "strangers";

    private static string Here(string email, Caller caller) => Of(email) + caller.Address;

    private static string Proof(Guid account) => $"proof {account:N}";
}

/// <summary>Where a request comes from, and whose browser it was before.</summary>
/// <param name="Address">The network address.</param>
/// <param name="KnownTo">The account that was signed in there.</param>
/// <param name="Browser">Which browser it is, at random, so that one browser's wrong tries are not another's.</param>
/// <param name="Password">The print of what changes with the password: after a new one the browser is a stranger's until it signed in again.</param>
public sealed record Caller(string Address, Guid? KnownTo = null, string Browser = "", string Password = "")
{
    internal bool IsKnownTo(Account? account) => account is not null && KnownTo == account.Id && Password == HashOf(account.SecurityStamp);

    internal static string HashOf(string? stamp) => Secrets.Hash(stamp ?? "");
}
