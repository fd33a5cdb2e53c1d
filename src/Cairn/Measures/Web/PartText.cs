using System.Globalization;
using Cairn.Shared.Language;
using Cairn.Spc;

namespace Cairn.Measures.Web;

/// <summary>A part of a definition as people read it: choices and days are kept by name, and read in the language of whoever reads.</summary>
public static class PartText
{
    public static string Of(Words words, string field, string text) => text.Length == 0 ? "" : field switch
    {
        nameof(MeasureText.Type) => words[$"{nameof(MeasureType)}.{text}"],
        nameof(MeasureText.Shape) => words[$"{nameof(ReadingShape)}.{text}"],
        nameof(MeasureText.Frequency) => words[$"{nameof(Frequency)}.{text}"],
        nameof(MeasureText.Direction) => words[$"{nameof(Direction)}.{text}"],
        nameof(MeasureText.Level) => words[$"{nameof(MeasureLevel)}.{text}"],
        nameof(MeasureText.Domain) => words[$"{nameof(QualityDomain)}.{text}"],
        nameof(MeasureText.IsCollectedAlready) => words["MeasureYes"],
        nameof(MeasureText.AgreedOn) or nameof(MeasureText.EffectFrom) or nameof(MeasureText.ReviewOn) or nameof(MeasureText.RetireOn) => words.Of(DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture)),
        _ => text,
    };
}
