using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Companions;

/// <summary>Force fields, chains of whys and fishbones, some of them made to go wrong.</summary>
public static class CompanionCases
{
    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        new("forces-huddle", options => ForceFieldDrawing.Render(Huddle, Titled("What helps the huddle, what hinders it"), options)),
        new("forces-empty", options => ForceFieldDrawing.Render(ForceField.Of("", [], []), Titled(""), options)),
        new("forces-large-text", options => ForceFieldDrawing.Render(Huddle, Titled("What helps the huddle"), options)) { Options = new() { FontScale = 1.6 } },
        new("whys-call-bells", options => WhysDrawing.Render(CallBells, Titled("Why call bells ring unanswered at seven"), options)),
        new("whys-chain", options => WhysDrawing.Render(Chain(9), Titled("Nine whys"), options)),
        new("whys-only-a-problem", options => WhysDrawing.Render(new("p", " "), Titled("Not begun"), options)),
        new("fishbone-falls", options => FishboneDrawing.Render(Falls, Titled("Why people fall at night"), options)),
        new("fishbone-one-kind", options => FishboneDrawing.Render(Fishbone.Of("Late medicines", [Falls.Categories[0]]), Titled("One kind of cause"), options)),
        new("fishbone-empty", options => FishboneDrawing.Render(Fishbone.Of(" ", []), Titled("Not begun"), options)),
        new("fishbone-long-words", options => FishboneDrawing.Render(LongWords, Titled("Long words"), options)),
    ];

    public static ForceField Huddle => ForceField.Of(
        "A safety huddle on every shift, led by whoever is in charge",
        [new("care", "People feel safer when they know the plan", 5), new("matron", "The matron comes herself", 3), new("short", "It takes ten minutes", 2), new("seen", "Falls went down on Willow", 4)],
        [new("busy", "Nobody can leave the bay at eight", 5), new("told", "It was decided without the night staff", 4), new("forms", "One more form on top of the others", 2), new("before", "We tried it before and it faded", 3), new("room", "No room to stand in", 1)]);

    public static Why CallBells => new("bells", "Call bells ring for ten minutes at seven in the morning",
    [
        new("handover", "Everyone is at handover",
        [
            new("once", "The whole team hands over at once",
            [
                new("always", "It has always been done so", [new("asked", "Nobody has been asked to change it") { IsRootCause = true }]),
            ]),
            new("long", "Handover takes forty minutes", [new("sheet", "The sheet is printed before the bed meeting")]),
        ]),
        new("breakfast", "Breakfast comes at the same time"),
    ]);

    public static Fishbone Falls => Fishbone.Of("Falls between 22:00 and 06:00",
    [
        new("people", "People", [new("few", "Two nurses for 28 people", [new("sick", "Sick leave not covered"), new("bank", "Bank staff do not know the ward")]), new("new", "New staff learn by chance")]),
        new("ways", "Ways of working", [new("round", "Rounds at fixed hours, not when people wake"), new("toilet", "Nobody asks about the toilet before sleep")]),
        new("equipment", "Equipment", [new("rails", "Low beds are on another ward"), new("alarm", "Mats alarm too late", [new("battery", "Batteries run out")])]),
        new("place", "Surroundings", [new("light", "Dark way to the toilet"), new("floor", "Wet floor after cleaning")]),
        new("drugs", "Medicines", [new("sleep", "Sleeping tablets given at midnight"), new("pressure", "Blood pressure tablets at bedtime"), new("never", "Reviewed by nobody")]),
    ]);

    private static Fishbone LongWords => Fishbone.Of("Patientensicherheitsverbesserungsmaßnahmenkoordinierung", [.. Enumerable.Range(0, 5).Select(i =>
        new FishboneCause($"k{i}", new string('W', 30), [new($"c{i}", "a cause that goes on for longer than any cause should, as causes do", [new($"d{i}", "deeper", [new($"e{i}", "deepest of them all, and still going")])])]))]);

    private static DiagramLabels Titled(string title) => new() { Title = title };

    private static Why Chain(int whys) => new($"w{whys}", $"Something that happens because of something, {whys} whys from the root", whys == 0 ? null : [Chain(whys - 1)]);
}
