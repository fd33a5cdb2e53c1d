namespace Cairn.Accounts;

/// <summary>So many in so long.</summary>
public sealed record Limit(int Most, TimeSpan In)
{
    public Limit Times(int times) => this with { Most = Most * times };

    /// <summary>The numbers, in one place. Those per address are wide, for a whole hospital may come from one address.</summary>
    public static Limit WrongPasswords { get; } = new(6, TimeSpan.FromMinutes(15));   // one person at one place; hashes make more no use to a guesser

    public static Limit WrongPasswordsOfStrangers { get; } = new(30, TimeSpan.FromHours(1));   // one account from everywhere: 720 guesses a day find neither a password that is not common nor, with luck of 1 in 460, a code

    public static Limit SignIn { get; } = new(60, TimeSpan.FromMinutes(5));   // one address: a shift that begins

    public static Limit Reset { get; } = new(10, TimeSpan.FromMinutes(15));   // one address; each may send a letter

    public static Limit ResetLetters { get; } = new(3, TimeSpan.FromHours(1));   // to one person, whoever asks

    public static Limit SetUp { get; } = new(10, TimeSpan.FromMinutes(15));   // one address; done once in a Cairn's life

    public static Limit Invitations { get; } = new(200, TimeSpan.FromHours(1));   // one address: a whole department at once

    public static Limit OwnInvitations { get; } = new(100, TimeSpan.FromDays(1));   // one person: a department in a day, and no mailing list

    public static Limit InvitationsToOne { get; } = new(3, TimeSpan.FromDays(1));   // to one address, whoever invites: it may be a stranger's

    public static Limit VisitorReports { get; } = new(20, TimeSpan.FromHours(1));   // one address, without an account: a waiting room behind one address

    public static Limit VisitorReportsToOneFromOne { get; } = new(40, TimeSpan.FromDays(1));   // one address to one board: a fifth of what the board takes, so that nobody at one place silences it

    public static Limit VisitorReportsToOne { get; } = new(200, TimeSpan.FromDays(1));   // one board, from everywhere: more than a team can read

    public static Limit ToldOfReports { get; } = new(1, TimeSpan.FromDays(1));   // how often a team hears that its board is full

    public static Limit SetUpWords { get; } = new(60, TimeSpan.FromHours(1));   // from everywhere: half a year for all of 64³

    public static Limit Writes { get; } = new(600, TimeSpan.FromMinutes(1));   // one address: ten a second from behind one proxy

    public static Limit Programs { get; } = new(600, TimeSpan.FromMinutes(1));   // all requests of one person's programs: ten a second

    public static Limit OwnWrites { get; } = new(120, TimeSpan.FromMinutes(1));   // one person: more than anybody types
}
