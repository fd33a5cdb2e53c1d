namespace Cairn.Charts.Web;

/// <summary>Where a link leads that shows a chart.</summary>
internal static class EmbedAddress
{
    public static string Of(string secret) => "/embed/charts/" + secret;
}
