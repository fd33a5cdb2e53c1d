using System.Globalization;
using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Web;
using Cairn.Spc;
using Microsoft.AspNetCore.Http;

namespace Cairn.Measures.Web;

/// <summary>The fields of a definition as a browser sends them, so that what was refused stands there again as it was written.</summary>
public sealed class MeasureForm
{
    private readonly Func<string, string?> said;

    private MeasureForm(Func<string, string?> said) => this.said = said;

    public string? this[string field] => said(field);

    /// <summary>What was sent.</summary>
    public static MeasureForm Of(HttpContext context) => new(field => context.Request.HasFormContentType ? context.Request.Form[field].LastOrDefault() : null);

    /// <summary>What stands there before anything is written.</summary>
    public static MeasureForm Of(MeasureText text) => new(field => field switch
    {
        nameof(MeasureText.Name) => text.Name,
        nameof(MeasureText.Type) => text.Type.ToString(),
        nameof(MeasureText.Shape) => text.Shape.ToString(),
        nameof(MeasureText.Frequency) => text.Frequency.ToString(),
        nameof(MeasureText.Direction) => text.Direction.ToString(),
        nameof(MeasureText.Level) => text.Level?.ToString(),
        nameof(MeasureText.Domain) => text.Domain?.ToString(),
        nameof(MeasureText.Aim) => text.Aim?.ToString(CultureInfo.InvariantCulture),
        nameof(MeasureText.Idea) => text.Idea,
        nameof(MeasureText.Part) => text.Theory is { } theory ? PartOf(theory, text.Part) : null,
        nameof(MeasureText.Numerator) => text.Numerator,
        nameof(MeasureText.Denominator) => text.Denominator,
        nameof(MeasureText.Unit) => text.Unit,
        nameof(MeasureText.Per) => text.Per.ToString(CultureInfo.InvariantCulture),
        nameof(MeasureText.Exclusions) => text.Exclusions,
        nameof(MeasureText.Collection) => text.Collection,
        nameof(MeasureText.Minutes) => text.Minutes?.ToString(CultureInfo.InvariantCulture),
        nameof(MeasureText.Source) => text.Source,
        nameof(MeasureText.IsCollectedAlready) => text.IsCollectedAlready ? "true" : null,
        nameof(MeasureText.Differences) => text.Differences,
        nameof(MeasureText.Owner) => text.Owner?.Value.ToString(),
        nameof(MeasureText.AgreedWith) => text.AgreedWith,
        nameof(MeasureText.AgreedOn) => Days.Write(text.AgreedOn),
        nameof(MeasureText.Strata) => text.Strata,
        nameof(MeasureText.Target) => text.Target?.ToString(CultureInfo.InvariantCulture),
        nameof(MeasureText.Trajectory) => text.Trajectory,
        nameof(MeasureText.SmallNumbers) => text.SmallNumbers.ToString(),
        nameof(MeasureText.EffectFrom) => Days.Write(text.EffectFrom),
        nameof(MeasureText.ReviewOn) => Days.Write(text.ReviewOn),
        nameof(MeasureText.RetireOn) => Days.Write(text.RetireOn),
        _ => null,
    });

    /// <summary>The definition that was written, and why a part of it could not be read.</summary>
    public (MeasureText Text, IReadOnlyList<Refusal> Refusals) Read()
    {
        var refusals = new List<Refusal>();
        var text = new MeasureText
        {
            Name = Words(nameof(MeasureText.Name)),
            Type = Chosen<MeasureType>(nameof(MeasureText.Type)).OrLeftOut(),
            Shape = Chosen<ReadingShape>(nameof(MeasureText.Shape)).OrLeftOut(),
            Frequency = Chosen<Frequency>(nameof(MeasureText.Frequency)).OrLeftOut(),
            Direction = Chosen<Direction>(nameof(MeasureText.Direction)).OrLeftOut(),
            Level = Chosen<MeasureLevel>(nameof(MeasureText.Level)),
            Domain = Chosen<QualityDomain>(nameof(MeasureText.Domain)),
            Aim = Whole(nameof(MeasureText.Aim), refusals),
            Idea = Words(nameof(MeasureText.Idea)),
            Theory = Part is [var diagram, _] && Guid.TryParse(diagram, out var theory) ? new DiagramId(theory) : null,
            Part = Part is [_, var part] ? part : "",
            Numerator = Words(nameof(MeasureText.Numerator)),
            Denominator = Words(nameof(MeasureText.Denominator)),
            Unit = Words(nameof(MeasureText.Unit)),
            Per = Whole(nameof(MeasureText.Per), refusals) ?? 0,
            Exclusions = Words(nameof(MeasureText.Exclusions)),
            Collection = Words(nameof(MeasureText.Collection)),
            Minutes = Whole(nameof(MeasureText.Minutes), refusals),
            Source = Words(nameof(MeasureText.Source)),
            IsCollectedAlready = Words(nameof(MeasureText.IsCollectedAlready)) == "true",
            Differences = Words(nameof(MeasureText.Differences)),
            Owner = Guid.TryParse(Words(nameof(MeasureText.Owner)), out var owner) ? new PersonId(owner) : null,
            AgreedWith = Words(nameof(MeasureText.AgreedWith)),
            AgreedOn = Day(nameof(MeasureText.AgreedOn), refusals),
            Strata = Words(nameof(MeasureText.Strata)),
            Target = Number(nameof(MeasureText.Target), refusals),
            Trajectory = Words(nameof(MeasureText.Trajectory)),
            SmallNumbers = Chosen<SmallNumbers>(nameof(MeasureText.SmallNumbers)) ?? SmallNumbers.Hidden,
            EffectFrom = Day(nameof(MeasureText.EffectFrom), refusals),
            ReviewOn = Day(nameof(MeasureText.ReviewOn), refusals),
            RetireOn = Day(nameof(MeasureText.RetireOn), refusals),
        };
        return (text, refusals);
    }

    /// <summary>A part of a diagram as the form names it.</summary>
    public static string PartOf(DiagramId theory, string part) => $"{theory.Value}/{part}";

    private string[] Part => Words(nameof(MeasureText.Part)).Split('/');

    private string Words(string field) => said(field) ?? "";

    private T? Chosen<T>(string field)
        where T : struct, Enum => Enum.TryParse<T>(said(field), out var chosen) ? chosen : null;

    private int? Whole(string field, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(said(field)))
            return null;
        if (int.TryParse(said(field), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
            return number;
        refusals.Add(new("NumberNotWhole", field));
        return null;
    }

    private double? Number(string field, List<Refusal> refusals)
    {
        if (EnteredNumber.TryRead(said(field), out var number))
            return number;
        refusals.Add(new("NumberInvalid", field));
        return null;
    }

    private DateOnly? Day(string field, List<Refusal> refusals)
    {
        if (Days.TryRead(said(field), out var day))
            return day;
        refusals.Add(new("DateInvalid", field));
        return null;
    }
}
