using Cairn.Instruments;
using Cairn.Progress;
using Cairn.Projects;

namespace Cairn.Demonstration.Invented;

/// <summary>How the team that walks by ten looked at itself: what is around its work, its pulse twice and a third time now, and how far it has come.</summary>
internal sealed class Looking(Storyteller teller)
{
    private const string Walking = Improvements.Walking;

    private static readonly string[] Team = [People.Amara, People.Carla, People.Leilani, People.Tomasz, People.Farid, People.MeiLing];

    /// <summary>What the six say of learning, support from above, and speaking up: at first, and three weeks later.</summary>
    private static readonly int[][] AtFirst = [[4, 2, 4], [4, 3, 3], [4, 3, 4], [3, 2, 3], [4, 4, 4], [3, 2, 3]], Later = [[4, 4, 4], [5, 3, 4], [4, 4, 4], [4, 3, 4], [5, 4, 4], [4, 4, 3]];

    /// <summary>About what they all say of the 25 factors; each differs a little.</summary>
    private static readonly int[] Around = [5, 3, 4, 5, 4, 3, 3, 2, 2, 3, 5, 4, 4, 6, 5, 3, 4, 3, 5, 6, 5, 5, 4, 6, 5];

    public async Task BeginAsync()
    {
        teller.MoveTo(daysAgo: 33);
        await teller.JoinAsync(People.Amara, Walking, People.Tomasz, ProjectRole.Member);
        await teller.JoinAsync(People.Amara, Walking, People.Farid, ProjectRole.Sponsor);
        await teller.JoinAsync(People.Amara, Walking, People.MeiLing, ProjectRole.DataLead);
        var pulse = await teller.OpenAsync(People.Amara, Walking, InstrumentKind.Pulse, teller.DayFromToday(-31));
        var context = await teller.OpenAsync(People.Leilani, Walking, InstrumentKind.Context, teller.DayFromToday(-31));
        for (var at = 0; at < Team.Length; at++)
        {
            await teller.AnswerAsync(Team[at], pulse, InstrumentKind.Pulse, AtFirst[at]);
            await teller.AnswerAsync(Team[at], context, InstrumentKind.Context, Nearly(at));
        }

        await teller.AssessAsync(People.Amara, Walking, Assessor.Team, ProgressLevel.CharterAndTeam, "We are six and know what we want. The charter is next.");
        teller.MoveTo(daysAgo: 31);
        await teller.CloseAsync(People.Amara, pulse);
        await teller.CloseAsync(People.Leilani, context);
    }

    public async Task GoOnAsync()
    {
        teller.MoveTo(daysAgo: 20);
        var pulse = await teller.OpenAsync(People.Amara, Walking, InstrumentKind.Pulse, teller.DayFromToday(-15));
        for (var at = 0; at < Team.Length; at++)
            await teller.AnswerAsync(Team[at], pulse, InstrumentKind.Pulse, Later[at]);
        teller.MoveTo(daysAgo: 15);
        await teller.CloseAsync(People.Amara, pulse);
    }

    public async Task AskAgainAsync()
    {
        teller.MoveTo(daysAgo: 3);
        await teller.AssessAsync(People.Leilani, Walking, Assessor.Coach, ProgressLevel.Intent, "A good team, a clear aim, and a charter. Now ask Farid to stand behind it.");
        var pulse = await teller.OpenAsync(People.Amara, Walking, InstrumentKind.Pulse, teller.DayFromToday(4));
        await teller.AnswerAsync(People.Carla, pulse, InstrumentKind.Pulse, Later[1]);
        await teller.AnswerAsync(People.Tomasz, pulse, InstrumentKind.Pulse, Later[3]);
    }

    private static int[] Nearly(int person) => [.. Around.Select((about, item) => Math.Clamp(about + (person + item) % 3 - 1, AnswerScale.Low, AnswerScale.Truth.High))];
}
