using System.Globalization;

namespace Cairn.Shared.Audit;

/// <summary>An event of the trail by its number and seal. Whoever notes the last one elsewhere can later prove that nothing up to it was changed, taken out or cut off.</summary>
public sealed record AuditMark(long Number, string Seal)
{
    private const int SealLength = 64;

    /// <summary>As <see cref="ToString"/> writes it; null where it is none.</summary>
    public static AuditMark? Read(string text) => text.Trim().Split(':') is [var number, { Length: SealLength } seal] && seal.All(char.IsAsciiHexDigit) && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
        ? new(read, seal.ToUpperInvariant())
        : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Seal}");
}
