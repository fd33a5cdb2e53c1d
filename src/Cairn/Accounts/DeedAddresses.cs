using System.Text.Json;
using System.Text.RegularExpressions;
using Cairn.Shared.Navigation;

namespace Cairn.Accounts;

/// <summary>Finds the pages to which the deeds of a history lead, as far as whoever reads it may open them.</summary>
internal sealed partial class DeedAddresses(IEnumerable<DeedPage> pages, IEnumerable<IKnowsGonePages> knowing)
{
    private const string Subject = "Subject";

    private readonly Dictionary<string, DeedPage> known = pages.ToDictionary(page => page.Deed, StringComparer.Ordinal);

    /// <summary>An address for each deed; null where it leads nowhere.</summary>
    public async Task<IReadOnlyList<string?>> Handle(IReadOnlyList<(string Subject, string Deed, string Details)> deeds, DeedReaders reader, CancellationToken cancel)
    {
        var addresses = deeds.Select(deed => AddressOf(deed.Subject, deed.Deed, deed.Details, reader)).ToList();
        var named = addresses.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in knowing)
            gone.UnionWith(await one.GoneAmongAsync(named, cancel));
        return addresses.ConvertAll(address => address is not null && gone.Contains(address) ? null : address);
    }

    private string? AddressOf(string subject, string deed, string details, DeedReaders reader)
    {
        if (!known.TryGetValue(deed, out var page) || page.For > reader)
            return null;
        var isWhole = true;
        var address = Part().Replace(page.Page, part => part.Groups["name"].Value is Subject ? PageOf(subject) : DetailOf(details, part.Groups["name"].Value) is { } text ? Uri.EscapeDataString(text) : Missing());
        return isWhole ? address : null;

        string Missing()
        {
            isWhole = false;
            return "";
        }
    }

    /// <summary>What is called <c>projects/0198…</c> stands at <c>/projects/0198-…</c>.</summary>
    private static string PageOf(string subject) => subject.Split('/') is [var kind, var id] && Guid.TryParse(id, out var guid) ? $"/{kind}/{guid}" : "/" + subject;

    private static string? DetailOf(string details, string name)
    {
        if (details.Length == 0)
            return null;
        using var json = JsonDocument.Parse(details);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
