using Cairn.Diagrams;

namespace Cairn.Demonstration.Invented;

/// <summary>What Rowan ward drew: what it believed about falls, and later about mornings, with causes and steps beside it.</summary>
internal sealed class Theories(Storyteller teller)
{
    public const string ClothesByTheBed = "clothes-by-bed";

    private const string Aim = DiagramState.Root;

    public async Task OfFallsAsync(string project)
    {
        var theory = await teller.BeginDiagramAsync(People.Tomasz, project, DiagramKind.Drivers, "What keeps people safe at night");
        await teller.DrawAsync(People.Tomasz, theory, "theory", Grow(Aim, "way-is-lit", "People find their way"), Grow(Aim, "help-is-near", "Help comes in time"), Grow("way-is-lit", "light-floor", "Light where feet go"), Grow("light-floor", "warm-lamps", "Warm lights along the floor"), Grow("help-is-near", "call-bell", "The bell is within reach"));
    }

    public async Task OfWalkingAsync(string project)
    {
        await DrawTheoryAsync(project);
        await DrawCausesAsync(project);
        await DrawMorningAsync(project);
    }

    private async Task DrawTheoryAsync(string project)
    {
        teller.MoveTo(daysAgo: 27);
        var theory = await teller.BeginDiagramAsync(People.Amara, project, DiagramKind.Drivers, "How people come to be up by ten");
        await teller.DrawAsync(People.Amara, theory, "primary", Grow(Aim, "may-get-up", "People know that they may get up"), Grow(Aim, "clothes-near", "Clothes are at hand"), Grow(Aim, "help-in-time", "Somebody helps in time"));
        await teller.DrawAsync(People.Carla, theory, "secondary", Grow("may-get-up", "who-walks-alone", "Everybody knows who may walk alone"), Grow("may-get-up", "every-language", "Those who speak another language are asked too"), Grow("clothes-near", "from-families", "Families bring clothes"), Grow("help-in-time", "breakfast-table", "Breakfast is at the table"));
        await teller.DrawAsync(People.Carla, theory, "fair", new DiagramEdit(EditKind.Say, "every-language", Field: "Equity", Value: DiagramField.Yes), new DiagramEdit(EditKind.Link, "help-in-time", "who-walks-alone"));
        await teller.KeepVersionAsync(People.Amara, theory, "First draft, with Carla");
        teller.MoveTo(daysAgo: 24);
        await teller.DrawAsync(People.Leilani, theory, "ideas", Grow("who-walks-alone", "green-dot", "A green dot on the door"), Grow("every-language", "picture-cards", "Picture cards"), Grow("from-families", "letter-before", "A line in the letter before they come"), Grow("clothes-near", ClothesByTheBed, "Clothes by the bed the evening before"), Grow("breakfast-table", "table-window", "A table by the window, laid at eight"));
        await teller.DrawAsync(People.Leilani, theory, "weak", new DiagramEdit(EditKind.Say, Aim, "clothes-near", Field: "Weak", Value: DiagramField.Yes), new DiagramEdit(EditKind.Say, "green-dot", Field: "Note", Value: "tried in bay 2"));
    }

    private async Task DrawCausesAsync(string project)
    {
        var causes = await teller.BeginDiagramAsync(People.Amara, project, DiagramKind.Fishbone, "Why people are still in bed at ten");
        await teller.DrawAsync(
            People.Amara, causes, "causes",
            Grow("sort-of-cause-1", "nobody-says", "Nobody says who may walk alone"), Grow("nobody-says", "told-at-noon", "It is said at the round, at noon"), Grow("sort-of-cause-1", "afraid-to-fall", "They are afraid to fall"),
            Grow("sort-of-cause-2", "breakfast-in-bed", "Breakfast comes to the bed"), Grow("sort-of-cause-3", "frames-locked", "Walking frames are kept in the store"),
            Grow("sort-of-cause-4", "clothes-locked", "Clothes are locked away"), Grow("sort-of-cause-5", "cold-corridor", "The corridor is cold before nine"));
    }

    private async Task DrawMorningAsync(string project)
    {
        teller.MoveTo(daysAgo: 22);
        var morning = await teller.BeginDiagramAsync(People.Amara, project, DiagramKind.Process, "A morning on Rowan ward");
        await teller.DrawAsync(People.Amara, morning, "lanes", Lane("the-patient", "Patient"), Lane("the-assistant", "Healthcare assistant"), Lane("the-nurse", "Nurse"));
        await teller.DrawAsync(
            People.Amara, morning, "steps",
            Grow("the-patient", "wakes-up", "Wakes up"), Grow("wakes-up", "asks-to-rise", "Asks to get up"), Grow("the-assistant", "knows-or-not", "May they walk alone?"), Grow("knows-or-not", "helps-to-dress", "Helps to dress"),
            Grow("the-nurse", "looks-in-notes", "Looks in the notes"), new(EditKind.Link, "asks-to-rise", "knows-or-not"), new(EditKind.Link, "knows-or-not", "looks-in-notes"), new(EditKind.Link, "looks-in-notes", "helps-to-dress"));
        await teller.DrawAsync(
            People.Leilani, morning, "said",
            Say("wakes-up", "Kind", "Start"), Say("knows-or-not", "Kind", "Decision"), Say("looks-in-notes", "Minutes", "20"), Say("looks-in-notes", "Mark", "Waste"), Say("looks-in-notes", "Layer", "Done"), Say("helps-to-dress", "Mark", "Value"), Say("helps-to-dress", "Minutes", "15"),
            new(EditKind.Say, "knows-or-not", "looks-in-notes", Field: "Label", Value: "not known"), new(EditKind.Say, "knows-or-not", "helps-to-dress", Field: "Label", Value: "yes"));
    }

    private static DiagramEdit Grow(string under, string part, string words) => new(EditKind.Grow, under, part, Value: words);

    private static DiagramEdit Lane(string part, string words) => new(EditKind.Add, part, Place: "Lanes", Value: words);

    private static DiagramEdit Say(string part, string field, string value) => new(EditKind.Say, part, Field: field, Value: value);
}
