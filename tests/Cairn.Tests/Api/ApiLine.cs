using System.Net;
using Cairn.Tests.Permissions;

namespace Cairn.Tests.Api;

/// <param name="Route">Method and pattern, as the running application has them.</param>
/// <param name="Who">Those of the cast whom it answers; the others are refused.</param>
/// <param name="By">Who succeeds with it in the end.</param>
/// <param name="Body">What is sent.</param>
/// <param name="Seen">The tag that is sent.</param>
internal sealed record ApiLine(string Route, IReadOnlyList<string> Who, string By, object? Body = null, string? Seen = null)
{
    /// <summary>The tag is read first, because those before may have changed it.</summary>
    public const string AsItIs = "*";

    /// <summary>What it is done to, where it is not what the cast has.</summary>
    public Guid? Id { get; init; }

    public string Query { get; init; } = "";

    /// <summary>Where it is tried whether it succeeds, if not here; here it is refused even to those who may, after it was asked who wants it.</summary>
    public string? TriedIn { get; init; }

    /// <summary>Whether it can be asked again and again by all who may.</summary>
    public bool IsForMany { get; init; } = Route.StartsWith("GET ", StringComparison.Ordinal) || Who.Count > Cast.Team.Count;

    /// <summary>What is told to those who may not, where it is neither that it is not there nor that it is not theirs.</summary>
    public HttpStatusCode? Refused { get; init; }

    public bool IsRefused(HttpResponseMessage answer) => answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound || answer.StatusCode == Refused;

    public bool IsDone(HttpResponseMessage answer) => TriedIn is null ? answer.IsSuccessStatusCode : answer.StatusCode == HttpStatusCode.UnprocessableEntity;

    public async Task<HttpResponseMessage> SendAsync(HttpClient program, Cast cast, HttpClient? reader = null)
    {
        var (method, pattern) = (Route.Split(' ')[0], Route.Split(' ')[1]);
        var address = pattern.Replace("{id:guid}", (Id ?? cast.IdOf(pattern.Split('/')[2])).ToString(), StringComparison.Ordinal).Replace("{priority:guid}", cast.Priority.ToString(), StringComparison.Ordinal)
            .Replace("{measure:guid}", cast.Measure.Value.ToString(), StringComparison.Ordinal)
            .Replace("{kind}", pattern.StartsWith("/api/organisations/", StringComparison.Ordinal) ? "Readiness" : "Pulse", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{from}", "2025-12-01", StringComparison.Ordinal).Replace("{period}", "2025-11-01", StringComparison.Ordinal) + Query;
        return await program.SendAsync(method, address, Body, Seen == AsItIs ? await TagOfAsync(reader ?? program, address) : Seen);
    }

    private static async Task<string> TagOfAsync(HttpClient program, string address) =>
        (await program.SendAsync("GET", address.EndsWith("board", StringComparison.Ordinal) ? address : address[..address.LastIndexOf('/')])).Headers.ETag?.ToString() ?? "\"1\"";
}
