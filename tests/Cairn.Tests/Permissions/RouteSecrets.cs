using Cairn.Accounts;
using Cairn.Instruments;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Problems;
using Cairn.Shared.Basics;
using Cairn.Shared.Layout;

namespace Cairn.Tests.Permissions;

/// <summary>Links that open once, made as people make them: without a real one, a route behind a secret is never tried.</summary>
internal sealed record RouteSecrets(string Invitation, string Report, string Answer, string Reset, string Embed)
{
    public const string Wrong = "no-secret-that-anybody-ever-made";

    public static async Task<RouteSecrets> MakeAsync(RunningApp app, Cast cast)
    {
        var cancel = TestContext.Current.CancellationToken;
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator)); // a link is worth nothing once its maker has no power
        var (_, invited) = await app.AskAsync((InviteHandler invite) => invite.Handle(new(cast.Organisation, "asked@example.org", Role.Reader), ines, cancel));
        (await app.AskAsync((SetBoardHandler set) => set.Handle(new(app.World.Hazel, new(true, 3), 0), app.World.Ines, cancel))).ShouldBe(Outcome.Accepted);
        var (_, reported) = await app.AskAsync((ReportProblemHandler report) => report.Handle(new(app.World.Hazel, new("No linen"), "192.0.2.9"), Actor.Anonymous, cancel));
        var (_, links) = await app.AskAsync((MakeLinksHandler make) => make.Handle(new(cast.Wave, 1), app.World.Ines, cancel));
        return new(invited!.Secret, reported!.Secret!, links[0], await app.AskAsync((ResetLinks reset) => reset.MakeAsync(cast.Member.Value, shownTo: null, cancel)), cast.EmbedSecret);
    }

    /// <summary>An address in which the real secrets stand, and what else stands for nothing of an organisation.</summary>
    public string In(string address) => address
        .Replace("/invitations/{Secret}", "/invitations/" + Invitation, StringComparison.Ordinal)
        .Replace("/reports/{Secret}", "/reports/" + Report, StringComparison.Ordinal)
        .Replace("/answers/{Secret}", "/answers/" + Answer, StringComparison.Ordinal)
        .Replace("/embed/charts/{Secret}", "/embed/charts/" + Embed, StringComparison.Ordinal)
        .Replace("/reset-password/{Secret}", "/reset-password/" + Reset, StringComparison.Ordinal)
        .Replace("/assets/{print}/{name}", AssetFiles.AddressOf("cairn.css"), StringComparison.Ordinal)
        .Replace("{documentName}", "v1", StringComparison.Ordinal);
}
