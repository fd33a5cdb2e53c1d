using System.Text;

namespace Cairn.Shared.Language;

/// <summary>Makes English look foreign and still readable: accents on letters, a third longer, in brackets. Gaps such as <c>{0}</c> stay.</summary>
internal static class PseudoText
{
    public const char Opening = '⟦', Closing = '⟧';

    private const string Plain = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
    private const string Accented = "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";
    private const char Filling = '~';

    public static string Of(string text)
    {
        var pseudo = new StringBuilder(text.Length * 3 / 2).Append(Opening);
        var inGap = false;
        foreach (var letter in text)
        {
            inGap = letter == '{' || (inGap && letter != '}');
            pseudo.Append(inGap || Plain.IndexOf(letter, StringComparison.Ordinal) is var place && place < 0 ? letter : Accented[place]);
        }

        return pseudo.Append(Filling, (text.Length + 2) / 3).Append(Closing).ToString();
    }
}
