using System.Net;

namespace Cairn.Tests.Permissions;

/// <summary>What a route answers to whom.</summary>
internal sealed record Decision(Func<string, HttpStatusCode> For)
{
    public static Decision Everybody(HttpStatusCode answer) => new(_ => answer);

    /// <summary>Whoever is signed in; others are led to sign in.</summary>
    public static Decision SignedIn(HttpStatusCode answer = HttpStatusCode.OK) => new(name => name == Cast.Nobody ? HttpStatusCode.Found : answer);

    /// <summary>Every role in the organisation; for another tenant's administrator there is nothing.</summary>
    public static Decision OfTheTree(HttpStatusCode answer = HttpStatusCode.OK) => Only(Cast.Roles, answer);

    /// <summary>Every role in the organisation that does more than read.</summary>
    public static Decision WhoWorksThere() => Only([.. Cast.Roles.Except(["reader"])]);

    /// <summary>The member and the administrator, who are in the team of the project; for the others there is nothing.</summary>
    public static Decision WhoIsInTheTeam() => Only(Cast.Team);

    /// <summary>Administrators of the organisation; for the others there is nothing.</summary>
    public static Decision WhoRunsIt() => Only([Cast.Administrator]);

    /// <summary>Those who lead the organisation: for the others there is nothing.</summary>
    public static Decision WhoLeadsIt() => Only(Cast.Leading);

    /// <summary>The team of the project. The others of the organisation see what it is about, and are refused; for another tenant there is nothing. A script asks, so nobody is led anywhere.</summary>
    public static Decision WhoDraws() => new(name => name is Cast.Nobody ? HttpStatusCode.Unauthorized : name is Cast.Stranger ? HttpStatusCode.NotFound : Cast.Team.Contains(name) ? HttpStatusCode.OK : HttpStatusCode.Forbidden);

    private static Decision Only(IReadOnlyList<string> names, HttpStatusCode answer = HttpStatusCode.OK) => new(name => name == Cast.Nobody ? HttpStatusCode.Found : names.Contains(name) ? answer : HttpStatusCode.NotFound);
}
