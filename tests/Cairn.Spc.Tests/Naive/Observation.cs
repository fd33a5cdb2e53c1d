namespace Cairn.Spc.Tests.Naive;

/// <summary>One period as a person writes it down; nothing observed where all parts are absent.</summary>
internal sealed record Observation(double? Value, double? Size = null, IReadOnlyList<double>? Measurements = null)
{
    public static Observation Nothing { get; } = new(Value: null, Size: null);

    public Subgroup ToSubgroup() => Measurements is not null ? Subgroup.Measured([.. Measurements])
        : Value is null ? Subgroup.Missing
        : Size is null ? Subgroup.Of(Value.Value)
        : Subgroup.Of(Value.Value, Size.Value);

    public override string ToString() => Measurements is not null
        ? "(" + string.Join(' ', Measurements) + ")"
        : Value is null ? "—" : Size is null ? $"{Value}" : $"{Value}/{Size}";
}
