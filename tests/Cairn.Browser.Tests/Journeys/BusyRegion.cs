using Cairn.Tests.Databases;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>A region in which something has happened already, for those who look at its pages: made once, through the pages.</summary>
public sealed class BusyRegion : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private readonly Dictionary<string, string> signedIn = new(StringComparer.Ordinal);

    private RunningCairn? cairn;

    public string Northmoor { get; private set; } = "";

    public string Birch { get; private set; } = "";

    public string Rowan { get; private set; } = "";

    /// <summary>Where Maria is described.</summary>
    public string Maria { get; private set; } = "";

    /// <summary>A link that nobody has opened.</summary>
    public string Invitation { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await chromium.InitializeAsync();
        if (!Chromium.IsThere)
            return;

        cairn = await RunningCairn.StartAsync(DatabaseKind.Sqlite);
        var (ines, amara, maria) = (await NewAsync("Ines Moreau"), await NewAsync("Amara Okafor"), await NewAsync("Maria Bello-Castellani"));
        Northmoor = await ines.SetUpAsync("Northmoor");
        Birch = await ines.FoundAsync(Northmoor, "Birch Hospital", "Hospital", "Meso");
        Rowan = await ines.FoundAsync(Birch, "Rowan ward", "Ward", "Micro");
        await ines.FoundAsync(Birch, "Hazel ward", "Ward", "Micro");
        await amara.AcceptAsync(await ines.InviteAsync(Rowan, amara, "Lead"));
        await maria.AcceptAsync(await ines.InviteAsync(Rowan, maria, "Partner"), "Telling my story");
        Invitation = new Uri(await ines.InviteAsync(Rowan, await NewAsync("Tomas Reed"), "Partner")).AbsolutePath;
        await amara.DescribeAsync("Ward sister", "English, Twi", "falls, safety huddles, run charts");
        await maria.DescribeAsync("Carer for my mother", "English, Italian", "living with dementia");
        Maria = new Uri(maria.Page.Url).AbsolutePath;
        await WishAsync(maria);
        await ProposeAsync(ines);
        await SetPriorityAsync(ines);
        foreach (var visitor in new[] { ines, amara, maria })
            signedIn[visitor.Name] = await visitor.Page.Context.StorageStateAsync();
    }

    /// <summary>Somebody who is signed in, in a window of this width; or, without a name, somebody from the street.</summary>
    internal async Task<Visitor> OpenAsync(string? name, int width)
    {
        var page = await chromium.OpenAsync(width: width, signedIn: name is null || !Chromium.IsThere ? null : signedIn[name]);
        return new(page, cairn!.Address, name ?? "Tomas Reed");
    }

    public async ValueTask DisposeAsync()
    {
        if (cairn is not null)
            await cairn.DisposeAsync();
        await chromium.DisposeAsync();
    }

    private async Task<Visitor> NewAsync(string name) => new(await chromium.OpenAsync(), cairn!.Address, name);

    private static async Task WishAsync(Visitor maria)
    {
        await maria.OpenAsync("/account/involvement");
        await maria.ChooseAsync("How far", "Work with me");
        await maria.TickAsync("Phone");
        await maria.TickAsync("Weekday evenings");
        await maria.WriteAsync("Hours a month", "6");
        await maria.WriteAsync("What helps you take part", "Large print, and travel costs paid beforehand.");
        await maria.PressAsync("Save");
    }

    private async Task ProposeAsync(Visitor ines)
    {
        await ines.OpenAsync(Maria);
        await ines.ChooseAsync("Propose a role as a partner", "Partner in coproduction");
        await ines.PressAsync("Propose");
    }

    private async Task SetPriorityAsync(Visitor ines)
    {
        await ines.OpenAsync(Rowan + "/priorities/new");
        await ines.WriteAsync("What shall be better", "Nobody falls on the way to the bathroom");
        await ines.WriteAsync("Why it matters", "Most of our falls happen there, at night.");
        await ines.WriteAsync("From", "2026-01-01");
        await ines.PressAsync("Save");
    }
}
