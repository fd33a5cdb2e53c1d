using System.Text.Json;
using System.Text.Json.Serialization;
using Cairn.Organisations;

namespace Cairn.Accounts;

/// <summary>Gathers everything that is kept about the actor, from every feature.</summary>
internal sealed class ExportMyData(IEnumerable<IPersonalData> kept)
{
    private static readonly JsonSerializerOptions Style = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public async Task<byte[]?> Handle(Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person)
            return null;

        var all = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var part in kept)
            all.Add(part.Part, await part.TellAsync(person, cancel));
        return JsonSerializer.SerializeToUtf8Bytes(all, Style);
    }
}
