using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Cairn.Tests.Permissions;

/// <summary>A route by its method and path, and what it answers whom.</summary>
/// <param name="Method">As it is asked.</param>
/// <param name="Pattern">As the running application has it.</param>
/// <param name="Decision">What it answers whom.</param>
/// <param name="Why">Why it is open to everybody, or to nobody here; null where some are let in and some are not.</param>
internal sealed record RouteLine(string Method, string Pattern, Decision Decision, string? Why = null)
{
    /// <summary>What a form sends, or nothing.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];

    /// <summary>What a script sends, where it is no form.</summary>
    public object? Json { get; init; }

    public string Accept { get; init; } = "text/html";

    public string Route => $"{Method} {Pattern}";

    /// <summary>Asks as a browser would: a page by itself, the rest with the token of a page.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(Method), address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Accept));
        if (Json is not null)
        {
            request.Content = JsonContent.Create(Json);
            if (token.Length > 0)
                request.Headers.Add("RequestVerificationToken", token);
        }
        else if (Method == "POST")
        {
            request.Content = new FormUrlEncodedContent([.. Fields, .. token.Length > 0 ? [KeyValuePair.Create("__RequestVerificationToken", token)] : Array.Empty<KeyValuePair<string, string>>()]);
        }

        return await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }
}
