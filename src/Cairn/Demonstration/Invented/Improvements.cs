using Cairn.Projects;

namespace Cairn.Demonstration.Invented;

/// <summary>What Rowan ward tried to make better: once without lasting success, and again with what was learned.</summary>
internal sealed class Improvements(Storyteller teller)
{
    public const string Walking = "Dressed and walking by ten";

    private const string Falls = "Fewer falls at night";

    public async Task BeginAsync()
    {
        teller.MoveTo(daysAgo: 118);
        await teller.StartAsync(People.Tomasz, Places.Rowan, new(Falls, "Older people fall on their way to the bathroom: twelve falls between ten and six since spring, three with harm.", Approach.Improvement));
        await teller.JoinAsync(People.Tomasz, Falls, People.Farid, ProjectRole.Sponsor);
        await teller.WriteCharterAsync(People.Tomasz, Falls, 0, CharterText.Empty with { PatientAim = "I want to get up at night without fear.", WhyNow = "Families asked for it first." });
        teller.MoveTo(daysAgo: 114);
        var charter = CharterText.Empty with
        {
            PatientAim = "I want to get up at night without fear.",
            Evidence = "Twelve falls since spring, eight of them between the bed and the bathroom.",
            Context = "A long corridor, two people on the night shift, lights that are on or off.",
            Measure = "Falls between ten and six, each month.",
            WhyNow = "Families asked for it first.",
            Scope = "Nights on Rowan ward; not the day, not the bathroom itself.",
            ProtectedHours = 3,
        };
        await teller.WriteCharterAsync(People.Tomasz, Falls, 1, charter);
        await teller.SignOffAsync(People.Farid, Falls, 2);
    }

    public async Task EndAsync()
    {
        teller.MoveTo(daysAgo: 84);
        await teller.JoinAsync(People.Tomasz, Falls, People.Carla, ProjectRole.PatientPartner);
        await teller.SetAimAsync(People.Tomasz, Falls, new("Nobody is harmed by a fall in our care", "Falls at night", "from 4 to 1 a month", "older people", "Rowan ward", teller.DayFromToday(-40)));
        await new Theories(teller).OfFallsAsync(Falls);
        teller.MoveTo(daysAgo: 50);
        await teller.HandOverAsync(People.Tomasz, Falls, People.Amara);
        teller.MoveTo(daysAgo: 36);
        await teller.ChangeAsync(People.Amara, Falls, new("Warm lights along the floor", Verdict.Adapt, "People liked them. They were switched off in the second month, so they need somebody who looks after them.", teller.DayFromToday(-60)));
        await teller.ChangeAsync(People.Amara, Falls, new("A form for every walk at night", Verdict.Stop, "It took longer than the walk.", teller.DayFromToday(-45)));
        await teller.CloseAsync(People.Amara, Falls, new(
            ClosingOutcome.NotSustained,
            Shortfalls.DidNotLast | Shortfalls.DutyNotBelief,
            "Warm lights along the floor, which a healthcare assistant thought of.",
            "Ask the night staff first, and have somebody on every shift who looks after the lights.",
            new(Began: 4, Aimed: 1, Reached: 3, "falls a month", "Two a month while the lights were on, three since they are off.", "The way from the far bay to the bathroom.")));
    }

    public async Task BeginAgainAsync()
    {
        teller.MoveTo(daysAgo: 34);
        await teller.StartAsync(People.Amara, Places.Rowan, new(Walking, "Most people spend the morning in bed although they could walk. Families say that they go home weaker than they came.", Approach.Improvement, Process: ProcessState.Varies));
        await teller.JoinAsync(People.Amara, Walking, People.Carla, ProjectRole.PatientPartner);
        await teller.JoinAsync(People.Amara, Walking, People.Leilani, ProjectRole.Coach);
        await teller.SetAimAsync(People.Amara, Walking, new("Nobody leaves us weaker than they came", "Being dressed and out of bed by ten", "from 3 to 8 in 10", "people who could walk before they came", "Rowan ward", teller.DayFromToday(150)));
        await teller.NoteAsync(People.Amara, Walking, new("The physiotherapists", "They are asked to come earlier in the day.", Say.Decides, Support.Drives, "Half of the people you see in the afternoon could be walking by then."));
        await teller.NoteAsync(People.Amara, Walking, new("The night staff", "Getting dressed begins before their shift ends.", Say.IsAsked, Support.Unsure, "Nobody has to be dressed by you. We ask who would like to be."));
    }

    public async Task PlanAsync()
    {
        teller.MoveTo(daysAgo: 28);
        await teller.WriteCharterAsync(People.Amara, Walking, 0, CharterText.Empty with
        {
            PatientAim = "I want to go home able to make my own tea.",
            Evidence = "On five mornings we counted: 3 of 10 were out of bed by ten. Leaflets alone changed nothing elsewhere; being asked each morning did.",
            Causes = "Clothes are locked away, breakfast comes to the bed, and nobody says who may walk alone.",
            WhyNow = "Two families wrote to us in one month.",
            ProtectedHours = 4,
        });
        await new Theories(teller).OfWalkingAsync(Walking);
        teller.MoveTo(daysAgo: 20);
        await teller.LogAsync(People.Amara, Walking, 2.5m);
        teller.MoveTo(daysAgo: 19);
        await teller.LogAsync(People.Leilani, Walking, 1.5m);
    }
}
