using Cairn.Equity;
using Cairn.Involvement;
using Cairn.Journal;
using Cairn.People;
using Cairn.Projects;

namespace Cairn.Demonstration.Invented;

/// <summary>What the team of Rowan ward saw and decided in the first days of getting people dressed and walking, and whom it asked.</summary>
internal sealed class Notes(Storyteller teller)
{
    public async Task TellAsync()
    {
        teller.MoveTo(daysAgo: 30.9);
        await WriteAsync(People.Amara, JournalKind.GoAndSee, "Stood in bay 3 from eight to ten. Six of eight people were awake, in pyjamas, and waiting. Their clothes were in a cupboard that is locked.", "clothes, mornings");
        teller.MoveTo(daysAgo: 30.7);
        await teller.WriteDownAsync(People.Carla, Improvements.Walking, new(JournalKind.Qualitative, null, "Families say that nobody asked what people did by themselves at home.")
        {
            Method = QualitativeMethod.Interview,
            Sample = "Five families, all who visited on two afternoons and had ten minutes.",
            Excerpt = "He had his shoes on by seven for fifty years. Here nobody asked where they were.",
            Themes = "families, clothes",
        });
        await teller.InvolveAsync(People.Amara, Improvements.Walking, People.Carla, InvolvementStage.SettingTheAim, PartnerRole.PartnerInCoproduction, Channels.VideoCall, "She asked what people were like before they came. That became “who could walk before they came”.");
        await teller.InvolveGroupAsync(People.Amara, Improvements.Walking, "Five families of Rowan ward", InvolvementStage.FindingTheProblem, PartnerRole.TellingTheirStory, Channels.InPerson, "They told Carla what mornings at home are like.");
        await teller.SayLossAsync(People.Amara, Improvements.Walking, new("A quiet morning, for those who sleep badly at night. Privacy, where the bathroom is far.", "Carla, and four people of bay 3"));
        await teller.VerifyAsync(People.Carla, Improvements.Walking, ProjectPaper.Aim, number: 1);
        teller.MoveTo(daysAgo: 30.5);
        await teller.WriteDownAsync(People.Amara, Improvements.Walking, new(JournalKind.Decision, null, "We begin with bay 3 alone.")
        {
            Rationale = "One bay can be asked every morning, and we learn before anybody is tired of it.",
            Dissent = "The night staff would rather begin everywhere: one bay means two ways of working.",
            Themes = "mornings",
        });
        teller.MoveTo(daysAgo: 30.3);
        await AskWhoIsNotThrivingAsync();
        await WriteAsync(People.Leilani, JournalKind.Surprise, "People walked to fetch their own cups as soon as the cups stood by the window.", "mornings");
        await teller.WriteDownAsync(
            People.Amara,
            Improvements.Walking,
            new(JournalKind.Workaround, null, "A healthcare assistant keeps the key of the clothes cupboard in her pocket, so that nobody waits for it.") { Themes = "clothes" },
            new("day,dressed by ten,could walk before\n1,2,8\n2,3,8\n3,3,7\n"u8.ToArray(), "bay-3.csv", "Bay 3, counted on three mornings"));
    }

    /// <summary>Who is not thriving, as far as the team knows.</summary>
    private Task AskWhoIsNotThrivingAsync() => teller.WriteEquityAsync(People.Leilani, Improvements.Walking, EquityText.Empty with
    {
        Population = "Everybody on Rowan ward who could walk before they came.",
        Segments = "People who speak English well\nPeople who speak little English\nPeople with dementia\nPeople whom nobody visits",
        NotThriving = "People whom nobody visits: nobody brings them clothes",
        NotKnown = "People who speak little English: we never noted it",
        Drivers = "Clothes come from families\nLeaflets are in English only",
        Strata = "Visitors: every day, some days, never\nLanguage: English, Polish, Urdu, another",
        Engage = "Carla asks families. Nobody yet asks those who have none.",
        Design = "A cupboard of clothes for those who brought none.",
        Done = EquityStrategies.Engage | EquityStrategies.Design,
    });

    private Task WriteAsync(string who, JournalKind kind, string text, string themes) => teller.WriteDownAsync(who, Improvements.Walking, new(kind, null, text) { Themes = themes });
}
