using System.Net;

namespace Cairn.Tests.Permissions;

/// <summary>A form, and who may send it.</summary>
/// <param name="Form">Component and name, as the razor file has them.</param>
/// <param name="Address">The page that takes it.</param>
/// <param name="Who">Those of the cast who may; the others are tried and refused.</param>
/// <param name="By">Who succeeds with it in the end.</param>
/// <param name="Fields">What is written in it.</param>
internal sealed record FormLine(string Form, string Address, IReadOnlyList<string> Who, string By, params (string Name, string Value)[] Fields)
{
    /// <summary>What is told to those who see the page and may not do that. As a rule the form is not there for them; doors of rows are, and refuse, or find no such row of theirs.</summary>
    public HttpStatusCode Refused { get; init; } = HttpStatusCode.BadRequest;

    /// <summary>What is told to who succeeds.</summary>
    public HttpStatusCode Done { get; init; } = HttpStatusCode.Found;

    /// <summary>Where it is tried whether it succeeds, if not here.</summary>
    public string? TriedIn { get; init; }

    /// <summary>How it is called where it is sent.</summary>
    public string Name { get; init; } = Form[(Form.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public string Told => Form.Replace("{assessor}", Name[(Name.IndexOf('-', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal);

    /// <summary>With a token that is good, whether or not one was shown the form.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpClient browser, string opened) => RunningApp.SendAsync(browser, Address, opened, Name, Fields);
}
