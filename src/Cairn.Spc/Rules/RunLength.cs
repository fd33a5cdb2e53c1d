namespace Cairn.Spc.Rules;

internal static class RunLength
{
    public static int Checked(int length, string rule) => length >= 2
        ? length
        : throw new AnalysisRefusedException($"A {rule} of {length} points is none; give at least 2.");
}
