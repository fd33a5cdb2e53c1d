namespace Cairn.Shared.Web;

/// <summary>What stands for a choice that somebody left out of what they sent; the rules refuse it as they refuse every other unknown one.</summary>
internal static class LeftOut
{
    public static T Of<T>()
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), -1);

    public static T OrLeftOut<T>(this T? chosen)
        where T : struct, Enum => chosen ?? Of<T>();
}
