using System.Globalization;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>The word that stands beside an icon: an icon alone is a riddle.</summary>
public static class VariationWord
{
    /// <summary>What the latest point says of the process, for example <c>concern, high</c>.</summary>
    /// <param name="variation">The state.</param>
    /// <param name="culture">The language; default English.</param>
    public static string Of(Variation variation, CultureInfo? culture = null) =>
        DrawingText.In(culture ?? CultureInfo.InvariantCulture)["Variation" + variation];

    /// <summary>Whether the process will meet its target, for example <c>target missed consistently</c>.</summary>
    /// <param name="assurance">The state.</param>
    /// <param name="culture">The language; default English.</param>
    public static string Of(Assurance assurance, CultureInfo? culture = null) =>
        DrawingText.In(culture ?? CultureInfo.InvariantCulture)["Assurance" + assurance];
}
