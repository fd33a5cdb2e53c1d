using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Drivers;

/// <summary>Driver diagrams made to go wrong.</summary>
public static class DriverCases
{
    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        Case("drivers-infections", Infections),
        Case("drivers-compared", DriverDiagram.Compared(Infections, InfectionsLater)),
        Case("drivers-empty", DriverDiagram.Of([], [])),
        Case("drivers-only-an-aim", DriverDiagram.Of([new("aim", 0, "Nobody waits for pain relief")], [])),
        Case("drivers-long-words", LongWords()),
        Case("drivers-aim-tree", AimTree()),
        Case("drivers-crossing", Crossing()),
        Case("drivers-sixty", Sixty()),
        Case("drivers-large-text", Infections) with { Options = new() { FontScale = 1.6 } },
    ];

    public static DriverDiagram Infections => DriverDiagram.Of(
        [
            new("aim", 0, "Halve C. difficile infections for people staying on Rowan ward by December 2025") { Measures = 1 },
            new("antibiotics", 1, "Antibiotics only when needed, and no longer than needed") { Measures = 1 },
            new("spread", 1, "No spread from one person to the next") { Measures = 2 },
            new("voice", 1, "Patients and families ask, and are heard") { IsEquity = true, Measures = 1 },
            new("review", 2, "Every course is reviewed by day 3") { Measures = 1, Tests = 6 },
            new("choice", 2, "First choice fits the local guide"),
            new("hands", 2, "Clean hands at the right moment") { Measures = 1, Tests = 2 },
            new("room", 2, "A side room within two hours") { IsBare = true },
            new("language", 2, "Advice in the language people speak at home") { IsEquity = true, Tests = 1 },
            new("huddle", 3, "Stop reviews at the 15:00 huddle") { Tests = 6 },
            new("card", 3, "Pocket card with first choices") { IsBare = true },
            new("partner", 3, "A patient partner walks the ward weekly") { Tests = 1 },
            new("board", 3, "Side rooms on the whiteboard"),
            new("leaflet", 3, "Leaflets read by five families first") { Tests = 1 },
        ],
        [
            new("aim", "antibiotics"), new("aim", "spread"), new("aim", "voice", IsWeak: true),
            new("antibiotics", "review"), new("antibiotics", "choice"), new("spread", "hands"), new("spread", "room"), new("voice", "language"),
            new("review", "huddle"), new("choice", "card"), new("hands", "partner"), new("voice", "partner", IsWeak: true), new("room", "board"), new("language", "leaflet"), new("review", "card", IsWeak: true),
        ]);

    private static DriverDiagram InfectionsLater => DriverDiagram.Of(
        [
            .. Infections.Nodes.Where(node => node.Id != "board").Select(node => node.Id == "room" ? node with { Text = "A side room within one hour", IsBare = false } : node),
            new("bleep", 3, "The bed manager is called at the door"),
        ],
        [.. Infections.Links.Where(link => link.Child != "board" && link != new DriverLink("hands", "partner")), new("room", "bleep")]);

    private static FamilyCase Case(string name, DriverDiagram diagram) =>
        new(name, options => DriverDrawing.Render(diagram, new() { Title = "What we believe will halve infections" }, options));

    private static DriverDiagram LongWords() => DriverDiagram.Of(
        [
            new("a", 0, "Patientensicherheitsverbesserungsmaßnahmenkoordinierungsstelle <b>&amp;</b> Freunde"),
            new("b", 1, "   "),
            new("c", 2, "患者の安全を守るために、私たちは毎朝五分間の話し合いをします") { Note = "a note that goes on for longer than any note should, as people’s notes do", IsBare = true },
            new("d", 3, new string('W', 60)) { Measures = 1_000, Tests = 12_345, IsEquity = true },
            new("alone", 2, "Nobody has linked this"),
        ],
        [new("a", "b"), new("b", "c"), new("a", "d", IsWeak: true)]);

    private static DriverDiagram AimTree() => DriverDiagram.Of(
        [
            new("purpose", 0, "Everyone in the valley lives as well as they wish, for as long as they can"),
            new("falls", 1, "Half as many falls with harm by 2027"), new("lonely", 1, "No older person goes a week without company"),
            new("strength", 2, "Strength and balance") { Note = "2 projects" }, new("homes", 2, "Safer homes") { IsBare = true, Note = "no project yet" }, new("visits", 2, "Neighbours who visit") { Note = "1 project" },
        ],
        [new("purpose", "falls"), new("purpose", "lonely"), new("falls", "strength"), new("falls", "homes"), new("lonely", "visits"), new("falls", "visits", IsWeak: true)],
        ["Purpose", "Aims", "Drivers"]);

    private static DriverDiagram Crossing() => DriverDiagram.Of(
        [.. Enumerable.Range(0, 3).SelectMany(column => Enumerable.Range(0, 3).Select(row => new DriverNode($"n{column}{row}", column + 1, $"Driver {column + 1}.{row + 1}")))],
        [.. Enumerable.Range(0, 2).SelectMany(column => Enumerable.Range(0, 9).Select(i => new DriverLink($"n{column}{i / 3}", $"n{column + 1}{i % 3}"))), new("n00", "n21", IsWeak: true)]);

    public static DriverDiagram Sixty() => DriverDiagram.Of(
        [
            new("aim", 0, "Fewer people die of sepsis in our hospitals by the end of 2026"),
            .. Enumerable.Range(0, 5).Select(i => new DriverNode($"p{i}", 1, $"Primary driver number {i + 1}")),
            .. Enumerable.Range(0, 18).Select(i => new DriverNode($"s{i}", 2, $"Secondary driver number {i + 1} of the theory")),
            .. Enumerable.Range(0, 36).Select(i => new DriverNode($"c{i}", 3, $"Change idea {i + 1}, with a few words more") { Tests = i % 4, IsBare = i % 9 == 0 }),
        ],
        [
            .. Enumerable.Range(0, 5).Select(i => new DriverLink("aim", $"p{i}")),
            .. Enumerable.Range(0, 18).Select(i => new DriverLink($"p{i * 7 % 5}", $"s{i}")),
            .. Enumerable.Range(0, 36).Select(i => new DriverLink($"s{i * 5 % 18}", $"c{i}")),
            .. Enumerable.Range(0, 12).Select(i => new DriverLink($"s{i * 11 % 18}", $"c{i * 3}", IsWeak: true)).Where(link => link.Parent != $"s{int.Parse(link.Child[1..], System.Globalization.CultureInfo.InvariantCulture) * 5 % 18}"),
        ]);
}
