using System.Globalization;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Mail;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cairn.Instruments.Web;

/// <summary>What the forms of the page send, and what becomes of it.</summary>
public sealed partial class InstrumentPage
{
    private InstrumentView? view;
    private bool isGone;
    private Outcome outcome = Outcome.Accepted;
    private IReadOnlyList<string> links = [];

    [Parameter] public Guid Id { get; set; }

    [Parameter] public string Kind { get; set; } = "";

    [Inject] internal FindInstrument Find { get; set; } = null!;

    [Inject] internal OpenWaveHandler Open { get; set; } = null!;

    [Inject] internal MakeLinksHandler Make { get; set; } = null!;

    [Inject] internal CloseWaveHandler Close { get; set; } = null!;

    [Inject] internal PublicAddress Public { get; set; } = null!;

    [Inject] internal Words Words { get; set; } = null!;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "wave")] private string? Chosen { get; set; }

    [SupplyParameterFromForm(FormName = "open")] private string? Due { get; set; }

    [SupplyParameterFromForm(FormName = "links")] private string? Number { get; set; }

    [SupplyParameterFromForm(FormName = "links")] private Guid? LinksWave { get; set; }

    [SupplyParameterFromForm(FormName = "close")] private Guid? ClosedWave { get; set; }

    private InstrumentKind Asked => Enum.TryParse<InstrumentKind>(Kind, ignoreCase: true, out var kind) ? kind : LeftOut.Of<InstrumentKind>();

    private WaveOwner Owner => Http.OwnerAt(Id);

    private string Address => Owner.PageOf(Asked);

    private string HowMany(int answered) => answered == 0 ? Words["WaveAnsweredFew", Disclosure.FewestAnswers] : Words["WaveAnsweredSome", answered];

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Find.Handle(Owner, Asked, Actor, Http.RequestAborted);
        isGone = view is null;
    }

    private async Task OpenAsync() => await EndAsync(
        Days.TryRead(Due, out var due) ? (await Open.Handle(new(Owner, Asked, due), Actor, Http.RequestAborted)).Outcome : Outcome.Refused(new Refusal("DateInvalid", nameof(Due))), "WaveOpened.Done");

    private async Task CloseAsync() => await EndAsync(await Close.Handle(new(new(ClosedWave ?? Guid.Empty)), Actor, Http.RequestAborted), "WaveClosed.Done");

    /// <summary>The links are shown in the answer itself, once: they are kept nowhere.</summary>
    private async Task MakeLinksAsync()
    {
        var number = int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : 0;
        (outcome, var secrets) = await Make.Handle(new(new(LinksWave ?? Guid.Empty), number), Actor, Http.RequestAborted);
        links = [.. secrets.Select(secret => Public.Of("/answers/" + secret, new Uri(Http.Request.GetEncodedUrl())))];
        if (!outcome.IsAccepted)
            Http.LeadOn(outcome, Address);
        await LoadAsync();
    }

    private async Task EndAsync(Outcome ended, string said)
    {
        outcome = ended;
        if (!Http.LeadOn(ended, Address, said))
            await LoadAsync();
    }
}
