using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Cairn.Instruments.Web;

/// <summary>Reads what a form of an instrument sent: a field for each item, empty where somebody does not know or would rather not say.</summary>
internal static class AnswerForm
{
    /// <summary>On no scale, so that the rules refuse what is no number.</summary>
    private const int NoNumber = 0;

    public static IReadOnlyDictionary<string, int> Read(HttpContext http, Instrument instrument) => instrument.Items
        .Select(item => (Item: item, Text: http.Request.Form[item].ToString())).Where(sent => sent.Text.Length > 0)
        .ToDictionary(sent => sent.Item, sent => int.TryParse(sent.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : NoNumber, StringComparer.Ordinal);
}
