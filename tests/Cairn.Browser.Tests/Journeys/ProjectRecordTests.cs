using System.Buffers.Binary;
using Microsoft.Playwright;

namespace Cairn.Browser.Tests.Journeys;

/// <summary>What a team writes beside its work: a journal with photos, who took part, who is not thriving. Axe finds nothing, nothing is too wide, in light and dark.</summary>
public sealed class ProjectRecordTests(BusyRegion region) : IClassFixture<BusyRegion>
{
    private readonly List<string> barriers = [];

    [Theory]
    [InlineData(1100)]
    [InlineData(320)]
    public async Task A_journal_an_involvement_and_a_gap_are_written_on_accessible_pages(int width)
    {
        var amara = await region.OpenAsync("Amara Okafor", width);
        await amara.OpenAsync(region.Rowan + "/projects/new");
        await amara.WriteAsync("Title", $"Calm nights {width}");
        await amara.WriteAsync("The problem", $"Noise keeps people awake on the ward, {width} times a year.");
        await amara.PressAsync("Start");
        if (await amara.Page.GetByText("Others tried something like it").CountAsync() > 0)
            await amara.PressAsync("Start it all the same");
        var project = new Uri(amara.Page.Url).AbsolutePath;

        await JournalAsync(amara, project + "/journal", width);
        await InvolvementAsync(amara, project + "/involvement", width);
        await EquityAsync(amara, project + "/equity", width);

        var maria = await region.OpenAsync("Maria Bello-Castellani", width);
        await maria.OpenAsync(project + "/journal");
        await LookAsync(maria, "journal-as-partner", width);
        await maria.OpenAsync(project + "/involvement");
        await LookAsync(maria, "involvement-as-partner", width);
        barriers.ShouldBeEmpty();
    }

    private async Task JournalAsync(Visitor amara, string journal, int width)
    {
        await amara.OpenAsync(journal);
        await LookAsync(amara, "journal-empty", width);
        await amara.PressAsync("Write down");
        await LookAsync(amara, "journal-refused", width);
        await amara.OpenAsync(journal);
        await amara.ChooseAsync("What it is", "Decision");
        await amara.WriteAsync("In a few words", "We leave the warm lights on along the corridor.");
        await amara.Page.GetByText("Another day, themes, and more").ClickAsync();
        (await amara.Page.GetByLabel("Who saw it otherwise").IsVisibleAsync()).ShouldBeTrue();
        (await amara.Page.GetByLabel("In their own words").IsVisibleAsync()).ShouldBeFalse("that belongs to another sort");
        await amara.Page.Locator("#Themes").FillAsync("lights, a theme with many words");
        await amara.Page.Locator("#Dissent").FillAsync("Hana: people sleep badly when it is never dark.");
        await amara.Page.Locator("#Caption").FillAsync("The corridor at night");
        await amara.Page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "minutes.pdf", MimeType = "application/pdf", Buffer = new byte[9 * 1024 * 1024] });
        (await amara.Page.Locator("[data-too-large]").InnerTextAsync()).ShouldContain("larger than 3 MB");
        (await amara.Page.EvaluateAsync<int>("document.querySelector('#File').files.length")).ShouldBe(0, "nothing is sent in vain");
        await amara.Page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "corridor.bmp", MimeType = "image/bmp", Buffer = LargePhoto() });
        for (var attempt = 0; attempt < 100 && await amara.Page.EvaluateAsync<string>("document.querySelector('#File').files[0].type") != "image/jpeg"; attempt++)
            await amara.Page.WaitForTimeoutAsync(100);
        await amara.PressAsync("Write down");
        (await amara.Page.EvaluateAsync<int>("document.querySelector('img.taken').decode().then(() => document.querySelector('img.taken').naturalWidth)")).ShouldBe(1200);
        await LookAsync(amara, "journal", width);
        await amara.Page.GetByRole(AriaRole.Link, new() { Name = "Open: Decision" }).First.ClickAsync();
        await amara.Page.GetByText("Say it anew").ClickAsync();
        await amara.Page.Locator("#Text").FillAsync("We leave the warm lights on, dimmed after midnight.");
        await amara.PressAsync("Save");
        await amara.Page.GetByText("Version 2 of").ClickAsync();
        await LookAsync(amara, "journal-entry", width);
    }

    private async Task InvolvementAsync(Visitor amara, string involvement, int width)
    {
        await amara.OpenAsync(involvement);
        await LookAsync(amara, "involvement-nobody", width);
        await amara.ChooseAsync("Who", "Maria Bello-Castellani");
        await amara.Page.GetByLabel("Represented a group").CheckAsync();
        await amara.Page.Locator("#Channel").SelectOptionAsync(new SelectOptionValue { Label = "Letter" });
        await amara.PressAsync("Write down");
        (await amara.Page.Locator("main").InnerTextAsync()).ShouldContain("They wish to be reached in another way.");
        await LookAsync(amara, "involvement-warned", width);
        await amara.PressAsync("Write it down all the same");
        await amara.Page.GetByText("Answer", new() { Exact = true }).ClickAsync();
        await amara.Page.Locator("#Text").FillAsync("The evening talk in the kitchen.");
        await amara.PressAsync("Save");
        await LookAsync(amara, "involvement", width);
    }

    private async Task EquityAsync(Visitor amara, string equity, int width)
    {
        await amara.OpenAsync(equity);
        await amara.Page.Locator("#NotThriving").FillAsync("People who speak little English\nPeople whom nobody visits");
        await amara.Page.Locator("#Strata").FillAsync("Language");
        await amara.Page.Locator("#EngageDone").CheckAsync();
        await amara.PressAsync("Save");
        await LookAsync(amara, "equity-refused", width);
        await amara.Page.Locator("#Strata").FillAsync("Language: English, Polish, another");
        await amara.PressAsync("Save");
        await LookAsync(amara, "equity", width);
    }

    /// <summary>Larger than what is kept: a picture that nobody packed.</summary>
    private static byte[] LargePhoto()
    {
        const int Width = 1200, Height = 900, Head = 54, BytesInAPoint = 3;
        var photo = new byte[Head + (Width * Height * BytesInAPoint)];
        "BM"u8.CopyTo(photo);
        foreach (var (at, number) in new[] { (2, photo.Length), (10, Head), (14, 40), (18, Width), (22, Height), (26, 1 | (BytesInAPoint * 8 << 16)), (34, photo.Length - Head) })
            BinaryPrimitives.WriteInt32LittleEndian(photo.AsSpan(at), number);
        for (var i = Head; i < photo.Length; i++)
            photo[i] = (byte)(i % 251);
        return photo;
    }

    private async Task LookAsync(Visitor visitor, string name, int width)
    {
        barriers.AddRange(await visitor.Page.FindBarriersAsync($"{name}-{width}-light"));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await visitor.Page.FindBarriersAsync($"{name}-{width}-dark"));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
