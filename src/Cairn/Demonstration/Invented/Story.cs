using Cairn.Organisations;
using Cairn.People;

namespace Cairn.Demonstration.Invented;

/// <summary>What happened in the invented region in a little more than a year, from the first account to this morning.</summary>
internal sealed class Story(Storyteller teller)
{
    public async Task TellAsync()
    {
        var improvements = new Improvements(teller);
        var looking = new Looking(teller);
        await BeginAsync();
        await PeopleComeAsync();
        await PlacesChangeAsync();
        await improvements.BeginAsync();
        await WantAsync();
        await new ProblemStory(teller).TellAsync();
        await improvements.EndAsync();
        await improvements.BeginAgainAsync();
        await looking.BeginAsync();
        await new Notes(teller).TellAsync();
        await improvements.PlanAsync();
        await new Compared(teller).BeginAsync();
        await LatelyAsync(looking);
        await new Measured(teller).TellAsync();
    }

    private async Task BeginAsync()
    {
        teller.MoveTo(daysAgo: 420);
        await teller.BeginAsync(Places.Top, People.First);
        foreach (var region in Places.Regions)
            await teller.FoundAsync(region);
        foreach (var administrator in People.Administrators)
            await teller.WelcomeAsync(administrator);
        teller.MoveTo(daysAgo: 400);
        foreach (var place in Places.All.Concat(Places.InSouthmere))
            await teller.FoundAsync(place);
    }

    private async Task PeopleComeAsync()
    {
        var daysAgo = 390.0;
        foreach (var person in People.OfNorthmoor.Concat(People.OfOthers))
        {
            teller.MoveTo(daysAgo -= 9);
            await teller.WelcomeAsync(person);
        }
    }

    /// <summary>A ward became part of another, and a team went to where its work is.</summary>
    private async Task PlacesChangeAsync()
    {
        teller.MoveTo(daysAgo: 150);
        await teller.AppointAsync(People.Ines, Places.Larkspur, People.Leilani, Role.Coach);
        await teller.MergeAsync(People.Ines, Places.Larkspur, Places.Rowan);
        teller.MoveTo(daysAgo: 120);
        await teller.MoveAsync(People.Ines, Places.HomeFirst, Places.Council);
    }

    private async Task WantAsync()
    {
        teller.MoveTo(daysAgo: 110);
        await teller.PrioritiseAsync(People.Ines, Places.Northmoor, new("Nobody waits in hospital for a way home", "Every day in bed costs an older person strength.", teller.DayFromToday(-100), teller.DayFromToday(265)));
        await teller.PrioritiseAsync(People.Ines, Places.Northmoor, new("Fewer children admitted with asthma", "Schools, surgeries and homes can do more together than a ward alone.", teller.DayFromToday(60), teller.DayFromToday(425)));
        await teller.PrioritiseAsync(People.Ines, Places.Trust, new("Half as many falls with harm", "It was what families asked for first.", teller.DayFromToday(-400), teller.DayFromToday(-36)));
        await teller.PrioritiseAsync(People.Ines, Places.Trust, new("Calm nights", "Sleep heals, and noise is ours to stop.", teller.DayFromToday(-35), null));
        await teller.PrioritiseAsync(People.Ines, Places.Rowan, new("Everybody dressed and walking by ten", "Pyjamas make patients of people.", teller.DayFromToday(-80), null));
        await teller.PrioritiseAsync(People.Ines, Places.Voices, new("A partner in every team", "Nothing about us without us.", teller.DayFromToday(-200), null));
        await teller.PrioritiseAsync(People.Otto, Places.Southmere, new("No pressure sores", "They can be prevented, nearly all of them.", teller.DayFromToday(-20), null));
        await teller.ReadNoticesAsync(People.Ines);
    }

    private async Task LatelyAsync(Looking looking)
    {
        teller.MoveTo(daysAgo: 30);
        await teller.AppointAsync(People.Ines, Places.Rowan, People.Joseph, Role.Partner);
        await teller.AppointAsync(People.Ines, Places.Rowan, People.Tomasz, Role.DataLead);
        await teller.ReadNoticesAsync(People.Tomasz);
        await looking.GoOnAsync();
        foreach (var daysAgo in (int[])[12, 8, 5])
        {
            teller.MoveTo(daysAgo);
            await teller.LookAsync(People.Amara, Places.Rowan, Places.Kestrel);
            await teller.LookAsync(People.Gwen, Places.Rowan, Places.Trust);
            await teller.LookAsync(People.Carla, Places.Rowan);
        }

        teller.MoveTo(daysAgo: 4);
        await teller.AppointAsync(People.Ines, Places.Surgery, People.Leilani, Role.Coach);
        await teller.ProposeAsync(People.Ines, Places.Willow, People.Maryam, PartnerRole.TellingTheirStory);
        await teller.AppointAsync(People.Ines, Places.Kestrel, People.Amara, Role.LearningAgent);
        await looking.AskAgainAsync();
        teller.MoveTo(daysAgo: 2);
        await teller.InviteAsync(People.Ines, Places.Rowan, "new.nurse@demonstration.example", Role.Member);
        teller.MoveTo(daysAgo: 1);
        await teller.LookAsync(People.Leilani, Places.Rowan, Places.Surgery);
        await teller.LookAsync(People.Siobhan, Places.Willow);
        await teller.LookAsync(People.Farid, Places.Trust, Places.Kestrel, Places.Rowan);
        await teller.LookAsync(People.Priya, Places.Surgery);
        await teller.LookAsync(People.MeiLing, Places.Trust);
    }
}
