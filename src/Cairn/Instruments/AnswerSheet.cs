using System.Text.Json;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Instruments;

/// <summary>What one person answered, without who it was. It lives while its wave is open; closing counts it and removes it.</summary>
public sealed class AnswerSheet
{
    private AnswerSheet()
    {
    }

    private AnswerSheet(WaveId wave, string handle, AnswerGroup group)
    {
        Wave = wave;
        Handle = handle;
        Group = group;
    }

    public WaveId Wave { get; private set; }

    /// <summary>Of somebody with an account, made from the key of the wave; of others a number that nobody knows.</summary>
    public string Handle { get; private set; } = "";

    public AnswerGroup Group { get; private set; }

    /// <summary>Item and number, as JSON; an item that is left out was not known, or not to be said.</summary>
    public string Answers { get; private set; } = "{}";

    public IReadOnlyDictionary<string, int> Values => JsonSerializer.Deserialize<Dictionary<string, int>>(Answers) ?? new(StringComparer.Ordinal);

    public static AnswerSheet Of(Wave wave, PersonId person, AnswerGroup group) => new(wave.Id, wave.HandleOf(person), group);

    public static AnswerSheet ByLink(Wave wave) => new(wave.Id, NoHandle(), AnswerGroup.Invited);

    /// <summary>A handle that belongs to nobody.</summary>
    internal static string NoHandle() => Secrets.Hash(Secrets.ForLink());

    /// <summary>Writes the answers, all of them anew.</summary>
    public Outcome Answer(Instrument instrument, IReadOnlyDictionary<string, int> values)
    {
        var outcome = Check(instrument, values);
        if (outcome.IsAccepted)
            Answers = JsonSerializer.Serialize(instrument.Items.Where(values.ContainsKey).ToDictionary(item => item, item => values[item], StringComparer.Ordinal));
        return outcome;
    }

    /// <summary>Says as what somebody answers, who may have another part now.</summary>
    public void Move(AnswerGroup group) => Group = group;

    private static Outcome Check(Instrument instrument, IReadOnlyDictionary<string, int> values)
    {
        if (values.Keys.Except(instrument.Items, StringComparer.Ordinal).Any())
            return Outcome.Refused(new Refusal("AnswerUnknown"));
        if (values.Count == 0)
            return Outcome.Refused(new Refusal("AnswersEmpty", instrument.Items[0]));
        var refusals = instrument.Items.Where(item => values.TryGetValue(item, out var value) && !instrument.Scale.Holds(value)).Select(item => new Refusal("AnswerOutOfRange", item, AnswerScale.Low, instrument.Scale.High)).ToList();
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
