using System.Net;

namespace Cairn.Tests.Permissions;

/// <summary>What a route answers to whom.</summary>
internal sealed record Decision(Func<string, HttpStatusCode> For)
{
    public static Decision Everybody(HttpStatusCode answer) => new(_ => answer);

    /// <summary>Whoever is signed in; others are led to sign in.</summary>
    public static Decision SignedIn(HttpStatusCode answer = HttpStatusCode.OK) => new(name => name == Cast.Nobody ? HttpStatusCode.Found : answer);

    /// <summary>Every role in the organisation; for another tenant's administrator there is nothing.</summary>
    public static Decision OfTheTree() => new(name => name == Cast.Nobody ? HttpStatusCode.Found : name == Cast.Stranger ? HttpStatusCode.NotFound : HttpStatusCode.OK);

    /// <summary>Every role in the organisation that does more than read.</summary>
    public static Decision WhoWorksThere() => new(name => name == Cast.Nobody ? HttpStatusCode.Found : name is Cast.Stranger or "reader" ? HttpStatusCode.NotFound : HttpStatusCode.OK);

    /// <summary>The member and the administrator, who are in the team of the project; for the others there is nothing.</summary>
    public static Decision WhoIsInTheTeam() => new(name => name == Cast.Nobody ? HttpStatusCode.Found : name is Cast.Administrator or "member" ? HttpStatusCode.OK : HttpStatusCode.NotFound);

    /// <summary>Administrators of the organisation; for the others there is nothing.</summary>
    public static Decision WhoRunsIt() => new(name => name == Cast.Nobody ? HttpStatusCode.Found : name == Cast.Administrator ? HttpStatusCode.OK : HttpStatusCode.NotFound);

    /// <summary>Those who lead the organisation: for the others there is nothing.</summary>
    public static Decision WhoLeadsIt() => new(name => name == Cast.Nobody ? HttpStatusCode.Found : Cast.Leading.Contains(name) ? HttpStatusCode.OK : HttpStatusCode.NotFound);
}
