using System.Net;

namespace Cairn.Tests.Permissions;

/// <summary>What the running application answered whom, as a table for people.</summary>
internal sealed class PermissionTable
{
    private const string LetIn = "yes";

    private readonly Dictionary<(string Route, string Who), string> cells = [];

    public void Note(string route, string who, HttpResponseMessage answer) => cells[(route, who)] = Cell(answer);

    /// <summary>Who may do what can be done once, and is not tried for each who may.</summary>
    public void Decide(string route, string who, bool isAllowed) => cells.TryAdd((route, who), isAllowed ? "(yes)" : "–");

    /// <summary>A line that lets everybody in, or nobody, proves nothing of permissions.</summary>
    public void ShouldLetSomeInAndRefuseSome(string route)
    {
        var answers = cells.Where(cell => cell.Key.Route == route).Select(cell => cell.Value).ToList();
        answers.ShouldContain(LetIn, $"{route}: nobody was let in");
        answers.ShouldContain(answer => answer != LetIn, $"{route}: nobody was refused");
    }

    public IEnumerable<string> Lines(IEnumerable<(string Route, string? Why)> routes)
    {
        yield return $"| | {string.Join(" | ", Cast.Everybody.Select(Told))} | |";
        yield return $"|---|{string.Concat(Cast.Everybody.Select(_ => "---|"))}---|";
        foreach (var (route, why) in routes)
            yield return $"| `{route}` | {string.Join(" | ", Cast.Everybody.Select(who => cells.GetValueOrDefault((route, who), "–")))} | {why} |";
    }

    private static string Told(string who) => who switch
    {
        Cast.Stranger => "administrator elsewhere",
        Cast.Nobody => "not signed in",
        _ => who,
    };

    private static string Cell(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized => "sign in",
        HttpStatusCode.Found when answer.Headers.Location!.ToString().Contains("/sign-in?", StringComparison.Ordinal) => "sign in",
        HttpStatusCode.NotFound => "not there",
        HttpStatusCode.Forbidden => "refused",
        HttpStatusCode.BadRequest => "not offered",
        HttpStatusCode.Gone => "not theirs",
        >= HttpStatusCode.BadRequest => ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => LetIn,
    };
}
