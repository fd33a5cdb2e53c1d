using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cairn.Drawing.Writing;

/// <summary>A growing run of characters that is kept and reused, so that writing a chart allocates little beyond its text.</summary>
internal sealed class CharBuffer(int capacity = 1024)
{
    private char[] characters = new char[capacity];
    private int count;

    public int Count => count;

    public int Capacity => characters.Length;

    public ReadOnlySpan<char> Written => characters.AsSpan(0, count);

    public void Clear() => count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(char character)
    {
        if (count == characters.Length)
            Grow(1);
        characters[count++] = character;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        count += text.Length;
    }

    public void Append(double value, string format, IFormatProvider provider)
    {
        int written;
        while (!value.TryFormat(characters.AsSpan(count), out written, format, provider))
            Grow(32);
        count += written;
    }

    public void Append(DateTime value, string format, IFormatProvider provider)
    {
        int written;
        while (!value.TryFormat(characters.AsSpan(count), out written, format, provider))
            Grow(32);
        count += written;
    }

    public void Append(int value)
    {
        int written;
        while (!value.TryFormat(characters.AsSpan(count), out written, default, CultureInfo.InvariantCulture))
            Grow(16);
        count += written;
    }

    /// <summary>Fills the places of a pattern, <c>{0}</c> and <c>{1}</c>, without an array and without boxing.</summary>
    public void AppendPattern(string pattern, ReadOnlySpan<char> first, ReadOnlySpan<char> second = default)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{' && i + 2 < pattern.Length && pattern[i + 2] == '}')
            {
                Append(pattern[i + 1] == '0' ? first : second);
                i += 2;
            }
            else
            {
                Append(pattern[i]);
            }
        }
    }

    public override string ToString() => new(characters, 0, count);

    /// <summary>Free room to write into; what was written counts after <see cref="Advance"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<char> Room(int length)
    {
        if (count + length > characters.Length)
            Grow(length);
        return characters.AsSpan(count);
    }

    public void Advance(int length) => count += length;

    private void Grow(int length) => Array.Resize(ref characters, Math.Max(2 * characters.Length, count + length));
}
