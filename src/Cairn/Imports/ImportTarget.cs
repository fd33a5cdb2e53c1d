using Cairn.Measures;

namespace Cairn.Imports;

/// <summary>A measure that rows can be about.</summary>
/// <param name="Id">Itself.</param>
/// <param name="Text">What it means.</param>
/// <param name="Versions">All that it meant, the latest first; none where it is defined with the upload.</param>
public sealed record ImportTarget(MeasureId Id, MeasureText Text, IReadOnlyList<MeasureVersion> Versions)
{
    public bool IsNew => Versions.Count == 0;

    public int DefinitionFor(DateOnly period) => IsNew ? 1 : MeasureVersion.NumberFor(Versions, period);
}
