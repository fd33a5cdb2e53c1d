namespace Cairn.Tables.Sources;

/// <summary>The first bytes of a stream, read once to see what it is, and the stream that holds the rest.</summary>
internal sealed record StreamHead(byte[] Bytes, int Length, Stream Rest)
{
    public const int Size = 1 << 16;

    public static StreamHead Read(Stream stream)
    {
        var bytes = new byte[Size];
        return new StreamHead(bytes, stream.ReadAtLeast(bytes, Size, throwOnEndOfStream: false), stream);
    }

    /// <summary>A workbook is read out of order, so one that arrives as a stream is held in memory.</summary>
    public Func<Stream> WholeInMemory(CancellationToken cancel)
    {
        var whole = new MemoryStream();
        whole.Write(Bytes, 0, Length);
        var chunk = new byte[Size];
        for (int read; (read = Rest.Read(chunk)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            whole.Write(chunk, 0, read);
        }

        return () => new MemoryStream(whole.GetBuffer(), 0, (int)whole.Length, writable: false);
    }
}
