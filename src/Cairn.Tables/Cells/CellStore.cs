using System.Text;

namespace Cairn.Tables.Cells;

/// <summary>
/// The cells of one column, packed as UTF-8 so that a million rows cost tens of megabytes.
/// Recently seen cells are stored once: periods and unit names repeat.
/// </summary>
internal sealed class CellStore
{
    /// <summary>The longest text a cell may hold, in characters: eight times what a spreadsheet allows, and its bytes fit the packing.</summary>
    public const int LongestText = 250_000;

    private const int PlaceBits = 20;
    private const ulong PlaceMask = (1UL << PlaceBits) - 1;
    private const int LargestBlock = 1 << PlaceBits;
    private const int SmallestBlock = 1 << 12;
    private const int RecentCells = 1 << 10;

    private readonly List<byte[]> blocks = [];
    private readonly ulong[] recent = new ulong[RecentCells];
    private ulong[] entries = new ulong[64];
    private int filled;

    public int Count { get; private set; }

    public CellKind Kind(int row) => (CellKind)(entries[row] >> 60);

    /// <summary>A key that is equal only for equal cells; equal cells mostly share it.</summary>
    public ulong Key(int row) => entries[row];

    public string Text(int row) => Encoding.UTF8.GetString(Bytes(entries[row]));

    /// <summary>Copies the text into a buffer; -1 where it is longer than the buffer.</summary>
    public int CopyText(int row, Span<char> buffer) =>
        Encoding.UTF8.TryGetChars(Bytes(entries[row]), buffer, out var length) ? length : -1;

    public void Add(Cell cell)
    {
        if (Count == entries.Length) Array.Resize(ref entries, Count * 2);
        entries[Count++] = cell.Kind == CellKind.Blank ? 0 : Store(cell);
    }

    private ulong Store(Cell cell)
    {
        var size = Encoding.UTF8.GetMaxByteCount(cell.Text.Length);
        if (size > LargestBlock) size = Encoding.UTF8.GetByteCount(cell.Text);
        var block = BlockWithRoom(size);
        var length = Encoding.UTF8.GetBytes(cell.Text, block.AsSpan(filled));

        ref var known = ref recent[StringComparer.Ordinal.GetHashCode(cell.Text) & (RecentCells - 1)];
        if (known != 0 && (CellKind)(known >> 60) == cell.Kind && Bytes(known).SequenceEqual(block.AsSpan(filled, length)))
            return known;

        known = Pack(cell.Kind, blocks.Count - 1, filled, length);
        filled += length;
        return known;
    }

    private byte[] BlockWithRoom(int size)
    {
        if (blocks.Count == 0 || blocks[^1].Length - filled < size)
        {
            var next = blocks.Count == 0 ? SmallestBlock : Math.Min(blocks[^1].Length * 2, LargestBlock);
            blocks.Add(new byte[Math.Max(next, size)]);
            filled = 0;
        }

        return blocks[^1];
    }

    private ReadOnlySpan<byte> Bytes(ulong entry) => entry == 0
        ? default
        : blocks[(int)((entry >> (2 * PlaceBits)) & PlaceMask)].AsSpan((int)((entry >> PlaceBits) & PlaceMask), (int)(entry & PlaceMask));

    private static ulong Pack(CellKind kind, int block, int start, int length) =>
        ((ulong)kind << 60) | ((ulong)block << (2 * PlaceBits)) | ((ulong)start << PlaceBits) | (uint)length;
}
