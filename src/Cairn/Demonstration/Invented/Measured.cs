using Cairn.Measures;
using Cairn.Spc;

namespace Cairn.Demonstration.Invented;

/// <summary>What the team of Rowan ward counted every morning, and what it saw when clothes began to lie by the bed.</summary>
internal sealed class Measured(Storyteller teller)
{
    private const int Mornings = 32;
    private const int SinceClothesLieThere = 13;

    /// <summary>Who could walk, and how many of them were up by ten, before and since; by hand, so that they vary as mornings do.</summary>
    private static readonly int[] Could = [19, 21, 20, 18, 22, 20, 19, 21];
    private static readonly int[] Before = [6, 7, 5, 6, 8, 6, 7, 5, 7, 6, 8];
    private static readonly int[] Since = [11, 12, 13, 11, 14, 12, 13];

    /// <summary>Of them those who live with dementia: more of them are up than before, and yet the others gained more.</summary>
    private static readonly int[] CouldWithDementia = [6, 7, 6, 6, 7, 6, 6, 7];
    private static readonly int[] BeforeWithDementia = [2, 2, 1, 2, 2, 1];
    private static readonly int[] SinceWithDementia = [2, 3, 2, 2];
    private static readonly int[] Bells = [14, 17, 12, 15, 18, 13, 16, 11, 15, 14];
    private static readonly int[] Asked = [9, 11, 14, 17];

    public async Task TellAsync()
    {
        teller.MoveTo(daysAgo: 1);
        var walking = await teller.DefineAsync(People.Amara, Improvements.Walking, new()
        {
            Name = "Dressed and out of bed by ten",
            Type = MeasureType.Outcome,
            Shape = ReadingShape.Proportion,
            Frequency = Frequency.Daily,
            Direction = Direction.HigherIsBetter,
            Domain = QualityDomain.PersonCentred,
            Level = MeasureLevel.Patient,
            Aim = 1,
            Numerator = "people dressed and out of bed at ten",
            Denominator = "people who could walk before they came",
            Exclusions = "Whoever is told by a doctor to stay in bed that day.",
            Collection = "The nurse in charge, on a walk through the bays at ten.",
            Minutes = 4,
            Source = "Counted on the ward",
            AgreedWith = "Carla, and four people of bay 3",
            AgreedOn = teller.DayFromToday(-27),
            Target = 80,
            ReviewOn = teller.DayFromToday(60),
            Strata = "Memory: living with dementia, without",
        });
        await teller.EnterAsync(People.Amara, walking, [.. Enumerable.Range(0, Mornings).Select(i => new EnteredReading(teller.DayFromToday(i - Mornings), new(Up(i), Could[i % Could.Length])))]);
        await teller.EnterAsync(People.Amara, walking, [.. Enumerable.Range(0, Mornings).Select(i => new EnteredReading(teller.DayFromToday(i - Mornings), new(UpWithDementia(i), CouldWithDementia[i % CouldWithDementia.Length])))], "Memory: living with dementia");
        await teller.EnterAsync(People.Amara, walking, [.. Enumerable.Range(0, Mornings).Select(i => new EnteredReading(teller.DayFromToday(i - Mornings), new(Up(i) - UpWithDementia(i), Could[i % Could.Length] - CouldWithDementia[i % CouldWithDementia.Length])))], "Memory: without");
        var bells = await teller.DefineAsync(People.Leilani, Improvements.Walking, new()
        {
            Name = "Bells before ten",
            Type = MeasureType.Balancing,
            Shape = ReadingShape.Count,
            Frequency = Frequency.Daily,
            Direction = Direction.LowerIsBetter,
            Numerator = "calls for help between seven and ten",
            Unit = "calls",
            Source = "The call system counts them",
            IsCollectedAlready = true,
        });
        await teller.EnterAsync(People.Leilani, bells, [.. Enumerable.Range(0, Mornings).Select(i => new EnteredReading(teller.DayFromToday(i - Mornings), new(Bells[i * 3 % Bells.Length])))]);
        var asked = await teller.DefineAsync(People.Amara, Improvements.Walking, new()
        {
            Name = "Asked what they would like to wear",
            Type = MeasureType.Process,
            Shape = ReadingShape.Proportion,
            Frequency = Frequency.Weekly,
            Direction = Direction.HigherIsBetter,
            Domain = QualityDomain.Experience,
            Theory = await teller.TheoryAsync(Improvements.Walking),
            Part = Theories.ClothesByTheBed,
            Numerator = "people who say that they were asked",
            Denominator = "people asked on Friday",
            Collection = "Carla, on Friday afternoons.",
            Minutes = 25,
        });
        await teller.EnterAsync(People.Amara, asked, [.. Enumerable.Range(0, Asked.Length).Select(i => new EnteredReading(teller.DayFromToday(7 * (i - Asked.Length)), new(Asked[i], 20)))]);
        await teller.AnswerSignalAsync(People.Amara, walking, "Clothes lie by the bed since the evening before. The night staff thought of it.");
        await new Compared(teller).TellAsync(walking, bells, asked);
    }

    private static int UpWithDementia(int morning) => morning < Mornings - SinceClothesLieThere ? BeforeWithDementia[morning % BeforeWithDementia.Length] : SinceWithDementia[morning % SinceWithDementia.Length];

    private static int Up(int morning) => morning < Mornings - SinceClothesLieThere ? Before[morning % Before.Length] : Since[morning % Since.Length];
}
