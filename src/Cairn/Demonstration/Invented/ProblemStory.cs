using Cairn.Problems;

namespace Cairn.Demonstration.Invented;

/// <summary>What got in the way on Rowan ward, and what became of it.</summary>
internal sealed class ProblemStory(Storyteller teller)
{
    public async Task TellAsync()
    {
        teller.MoveTo(daysAgo: 70);
        await teller.OpenBoardAsync(People.Tomasz, Places.Rowan);
        var linen = await teller.ReportAsync(People.Amara, Places.Rowan, new("At weekends the linen store is locked and nobody on the ward has the key.", ProblemTags.NoPower | ProblemTags.NoResources, MattersTo.Patients | MattersTo.Staff));
        await teller.JoinAsync(linen, People.Carla);
        teller.MoveTo(daysAgo: 66);
        var handover = await teller.ReportAsync(People.Amara, Places.Rowan, new("The evening handover runs into the medicines round, so both are hurried.", ProblemTags.NoTime | ProblemTags.NearMiss, MattersTo.Patients));
        await teller.ScoreAsync(People.Tomasz, handover, new(3, 3, 2, 1, 2, 1));
        await teller.ReplyAsync(People.Tomasz, linen, ProblemState.TakenUp, "I am asking the porters for a second key.");
        teller.MoveTo(daysAgo: 58);
        await teller.ReplyAsync(People.Tomasz, linen, ProblemState.Answered, "A second key hangs at the nurses’ desk since Friday. Thank you for telling us.");
        await teller.ReplyAsync(People.Leilani, handover, ProblemState.TakenUp, "We try a handover at the bedside, on two bays first.");
        teller.MoveTo(daysAgo: 45);
        var parking = await teller.ReportAsync(People.Carla, Places.Rowan, new("Visitors pay for a whole day of parking to sit an hour with their mother.", ProblemTags.Complaint, MattersTo.Patients));
        teller.MoveTo(daysAgo: 38);
        await teller.ReplyAsync(People.Tomasz, parking, ProblemState.SetAside, "The car park is the council’s. I passed it on, and will ask again in spring.");
        await teller.ReportAsync(People.Carla, Places.Rowan, new("Could the board by the bed say who my mother’s nurse is today?", ProblemTags.Idea, MattersTo.Patients));
        teller.MoveTo(daysAgo: 33);
        var noise = await teller.ReportAsync(People.Amara, Places.Rowan, new("The bin lids bang all night.", ProblemTags.NoResources, MattersTo.Patients | MattersTo.Staff));
        await teller.ScoreAsync(People.Tomasz, noise, new(2, 2, 0, 0, 1, 0));
    }
}
