using System.Net;
using Microsoft.AspNetCore.Http;

namespace Cairn.People.Web;

/// <summary>Whether a request comes from the machine that serves it.</summary>
internal static class OwnMachine
{
    /// <summary>What a proxy adds that nobody told us of: behind one, everybody seems to sit at the machine.</summary>
    private static readonly string[] Passed = ["X-Forwarded-For", "X-Real-IP", "Forwarded", "Via"];

    public static bool IsAskedFrom(HttpContext context, CairnOptions options) =>
        !options.IsBehindProxy && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !Array.Exists(Passed, context.Request.Headers.ContainsKey);
}
