using System.Security.Cryptography;
using System.Text;

namespace Cairn.Shared.Storage.Backups;

/// <summary>
/// The last bytes of a backup: a comment of the archive, which says what the file is and holds the SHA-256 of everything before it.
/// So a byte that changed anywhere is noticed, also where an archive would not look.
/// </summary>
internal static class BackupSeal
{
    private const string Mark = "Cairn backup, sealed with SHA-256 ";

    /// <summary>The comment while the file is written: the room for the seal.</summary>
    public static string Room { get; } = Mark + new string('0', SHA256.HashSizeInBytes * 2);

    /// <summary>Writes the seal into its room.</summary>
    public static async Task WriteAsync(string file, CancellationToken cancel)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        var seal = await OfAsync(stream, cancel);
        stream.Position = stream.Length - seal.Length;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(seal), cancel);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Whether a file says that it is a backup; it may be damaged.</summary>
    public static bool IsOn(string file)
    {
        using var stream = File.OpenRead(file);
        return Tail(stream).StartsWith(Mark, StringComparison.Ordinal);
    }

    public static async Task<bool> IsWholeAsync(string file, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(file);
        return Tail(stream) == Mark + await OfAsync(stream, cancel);
    }

    private static string Tail(FileStream stream)
    {
        if (stream.Length < Room.Length)
            return "";
        var tail = new byte[Room.Length];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        return Encoding.ASCII.GetString(tail);
    }

    private static async Task<string> OfAsync(FileStream stream, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var left = stream.Length - (SHA256.HashSizeInBytes * 2);
        var buffer = new byte[128 * 1024];
        stream.Position = 0;
        while (left > 0)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancel);
            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
