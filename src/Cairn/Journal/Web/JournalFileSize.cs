namespace Cairn.Journal.Web;

internal static class JournalFileSize
{
    private const int Kilobyte = 1024;

    /// <summary>Never nought, for there is something.</summary>
    public static int InKilobytes(int length) => (length + Kilobyte - 1) / Kilobyte;
}
