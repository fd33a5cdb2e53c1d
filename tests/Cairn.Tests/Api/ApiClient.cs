using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Cairn.Accounts;
using Cairn.Organisations;

namespace Cairn.Tests.Api;

/// <summary>A program that holds somebody's token.</summary>
internal static class ApiClient
{
    public const TokenScopes Everything = TokenScopes.Read | TokenScopes.Organisations | TokenScopes.People | TokenScopes.Account | TokenScopes.Erase | TokenScopes.Improvement | TokenScopes.Manage;

    public static async Task<HttpClient> ProgramOfAsync(this RunningApp app, PersonId person, TokenScopes scopes = Everything, int days = 30)
    {
        var (_, token) = await app.AskAsync((MakeTokenHandler make) => make.Handle(new("Test", scopes, days, new(RunningApp.Password)), new(person, "", []), TestContext.Current.CancellationToken));
        var program = app.Browser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return program;
    }

    public static async Task<HttpResponseMessage> SendAsync(this HttpClient program, string method, string address, object? body = null, string? seen = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = body is null ? null : JsonContent.Create(body) };
        if (seen is not null)
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        return await program.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }
}
