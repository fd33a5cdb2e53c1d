namespace Cairn.Host.Pages;

/// <summary>The style sheet of a page, from page.css.</summary>
internal static class PageStyle
{
    public static string Css { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("Cairn.Host.Pages.page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
