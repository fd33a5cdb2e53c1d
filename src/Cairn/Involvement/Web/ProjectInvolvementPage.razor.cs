using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Cairn.Involvement.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class ProjectInvolvementPage
{
    private InvolvementView? view;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;
    private IReadOnlyList<string> advice = [];

    [Parameter] public Guid Id { get; set; }

    [Inject] internal RecordParticipationHandler Record { get; set; } = null!;

    [Inject] internal TakeBackParticipationHandler TakeBack { get; set; } = null!;

    [Inject] internal SayLossHandler Say { get; set; } = null!;

    [Inject] internal VerifyHandler Verify { get; set; } = null!;

    [Inject] internal TakeBackVerificationHandler TakeBackMark { get; set; } = null!;

    [Inject] internal FindWishes Wishes { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "record")] private InvolvementStage? Stage { get; set; }

    [SupplyParameterFromForm(FormName = "record")] private string? Person { get; set; }

    [SupplyParameterFromForm(FormName = "record")] private string? Group { get; set; }

    [SupplyParameterFromForm(FormName = "record")] private PartnerRole? Role { get; set; }

    [SupplyParameterFromForm(FormName = "record")] private string? Channel { get; set; }

    [SupplyParameterFromForm(FormName = "record")] private string? Day { get; set; }

    [SupplyParameterFromForm(FormName = "record")] private string? How { get; set; }

    /// <summary>What was asked when the page last told that somebody wishes otherwise.</summary>
    [SupplyParameterFromForm(FormName = "record")] private string? Warned { get; set; }

    [SupplyParameterFromForm(FormName = "loss")] private string? Text { get; set; }

    [SupplyParameterFromForm(FormName = "loss")] private string? Asked { get; set; }

    [SupplyParameterFromForm(FormName = "loss")] private int? Version { get; set; }

    [SupplyParameterFromForm(FormName = "verify", Name = "Row")] private ProjectPaper? Paper { get; set; }

    [SupplyParameterFromForm(FormName = "verify")] private int? Seen { get; set; }

    [SupplyParameterFromForm(FormName = "take-back", Name = "Row")] private Guid? Participation { get; set; }

    [SupplyParameterFromForm(FormName = "take-back-mark", Name = "Row")] private Guid? Mark { get; set; }

    private string Address => $"/projects/{Id}/involvement";

    /// <summary>Who is asked for what, and in which way.</summary>
    private string Wanted => $"{Person} {Role} {Channel}";

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(new(Id), Actor, Http.RequestAborted);
        isGone = view is null;
    }

    private string FirstSentence(FirstInvolvement first) => first switch
    {
        { Day: null } => Words["FirstNobody", Math.Max(0, first.Days)],
        { Days: > 0 } => Words["FirstAfter", first.Days],
        _ => Words["FirstAtOnce"],
    };

    /// <summary>That somebody wishes otherwise is told once before it is written down.</summary>
    private async Task RecordAsync()
    {
        if (!Days.TryRead(Day, out var day))
        {
            await EndAsync(Outcome.Refused(new Refusal("DateInvalid", nameof(Day))), "");
            return;
        }

        PersonId? person = Guid.TryParse(Person, out var named) ? new(named) : null;
        var channel = Enum.TryParse<Channels>(Channel, out var read) ? read : Channels.None;
        var words = new ParticipationWords(Stage.OrLeftOut(), Role.OrLeftOut(), day, person, Group ?? "", channel, How ?? "");
        if (Warned != Wanted && (advice = await Wishes.Handle(words, Actor, Http.RequestAborted)).Count > 0)
            return;
        await EndAsync((await Record.Handle(new(new(Id), words), Actor, Http.RequestAborted)).Outcome, "ParticipationRecorded.Done");
    }

    private async Task TakeBackAsync() => await EndAsync(await TakeBack.Handle(new(Participation ?? Guid.Empty), Actor, Http.RequestAborted), "ParticipationTakenBack.Done");

    private async Task SayAsync() => await EndAsync(await Say.Handle(new(new(Id), new(Text ?? "", Asked ?? ""), Version ?? 0), Actor, Http.RequestAborted), "Saved");

    private async Task VerifyAsync() => await EndAsync(await Verify.Handle(new(new(Id), Paper.OrLeftOut(), Seen ?? 0), Actor, Http.RequestAborted), "PaperVerified.Done");

    private async Task TakeBackMarkAsync() => await EndAsync(await TakeBackMark.Handle(new(Mark ?? Guid.Empty), Actor, Http.RequestAborted), "VerificationTakenBack.Done");

    private async Task EndAsync(Outcome ended, string said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, Address, said))
            await LoadAsync();
    }
}
