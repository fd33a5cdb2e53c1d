using Cairn.Measures;
using Cairn.Projects;

namespace Cairn.Demonstration.Invented;

/// <summary>What three wards count alike, and at what the trust and Rowan ward look over time.</summary>
internal sealed class Compared(Storyteller teller)
{
    public const string OnJuniper = "Up by ten on Juniper";
    public const string OnLarch = "Up by ten on Larch";

    private const int Mornings = 17;

    /// <summary>How many were up of ten or eleven on a morning; by hand.</summary>
    private static readonly int[] UpOnJuniper = [10, 12, 11, 9, 12, 10, 11, 13];
    private static readonly int[] AskedOnLarch = [5, 6];
    private static readonly int[] UpOnLarch = [6, 8, 7, 6, 7, 9, 6, 7];

    /// <summary>Other wards begin, with what Rowan learned.</summary>
    public async Task BeginAsync()
    {
        teller.MoveTo(daysAgo: 18.5);
        await teller.StartAsync(People.Leilani, Places.Juniper, new(OnJuniper, "After an operation a day in bed costs a week. We begin with what Rowan found.", Approach.Improvement));
        await teller.StartAsync(People.Leilani, Places.Larch, new(OnLarch, "Hands and steps come back by being used. Mornings are when they are used least.", Approach.Improvement));
    }

    public async Task TellAsync(MeasureId walking, MeasureId bells, MeasureId asked)
    {
        await teller.PublishAsync(People.Amara, walking, Places.Trust);
        await teller.PublishAsync(People.Amara, asked, Places.Trust);
        await teller.RecommendAsync(People.Ines, walking, "Three wards count it so, and families understand it.");
        var juniper = await teller.TakeAsync(People.Leilani, OnJuniper, walking, text => text with { Denominator = "people on the second day after an operation", Target = 90 });
        await teller.EnterAsync(People.Leilani, juniper, Counted(UpOnJuniper, 18));
        var larch = await teller.TakeAsync(People.Leilani, OnLarch, walking, text => text);
        await teller.EnterAsync(People.Leilani, larch, Counted(UpOnLarch, 17));
        var familiesOnLarch = await teller.TakeAsync(People.Leilani, OnLarch, asked, text => text with { Collection = "A volunteer, on Fridays." });
        await teller.EnterAsync(People.Leilani, familiesOnLarch, [.. Enumerable.Range(0, AskedOnLarch.Length).Select(i => new EnteredReading(teller.DayFromToday(7 * (i - AskedOnLarch.Length)), new(AskedOnLarch[i], 16)))]);
        await teller.ChangeAsync(People.Amara, Improvements.Walking, new("Clothes lie by the bed since the evening before", Verdict.Keep, "Twice as many people are up by ten, and the night staff asked for it.", teller.DayFromToday(-13)));
        await teller.ChooseAsync(People.Farid, Places.Trust, walking, juniper, larch, asked, bells, familiesOnLarch);
        await teller.TellStoryAsync(People.Farid, Places.Trust, juniper, "A physiotherapist lays out shoes at eight. People ask for them before breakfast now.");
        await teller.ChooseAsync(People.Tomasz, Places.Rowan, walking, asked, bells);
        foreach (var place in (string[])[Places.Trust, Places.Rowan])
        {
            await teller.TellEntryAsync(place == Places.Trust ? People.Farid : People.Tomasz, place, walking, Improvements.Walking, "Families say");
            await teller.TellStoryAsync(place == Places.Trust ? People.Farid : People.Tomasz, place, bells, "We feared more bells, because people who are up need more help. It did not come so: who has shoes on fetches their own cup.");
        }
    }

    private EnteredReading[] Counted(int[] up, int outOf) => [.. Enumerable.Range(0, Mornings).Select(i => new EnteredReading(teller.DayFromToday(i - Mornings), new(up[i % up.Length], outOf)))];
}
