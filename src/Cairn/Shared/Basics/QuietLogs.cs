using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cairn.Shared.Basics;

/// <summary>
/// Keeps secrets out of logs, however much is logged. The framework writes down the address of every request, and some of our addresses hold
/// the secret of a link; so only its warnings and faults are logged, and nothing is said around them.
/// </summary>
internal static class QuietLogs
{
    private static readonly string[] Frameworks = ["Microsoft", "System", "Npgsql"];

    public static void AddQuietLogs(this IServiceCollection services) => services.PostConfigure<LoggerFilterOptions>(filters =>
    {
        filters.CaptureScopes = false; // one holds the address
        for (var i = 0; i < filters.Rules.Count; i++)
        {
            var rule = filters.Rules[i];
            if (IsOfAFramework(rule.CategoryName) && rule.LogLevel < LogLevel.Warning)
                filters.Rules[i] = new(rule.ProviderName, rule.CategoryName, LogLevel.Warning, rule.Filter);
        }

        foreach (var provider in filters.Rules.Select(rule => rule.ProviderName).Append(null).Distinct(StringComparer.Ordinal).ToList())
        {
            var least = (LogLevel)Math.Max((int)LogLevel.Warning, (int)(UsualOf(filters, provider) ?? UsualOf(filters, null) ?? filters.MinLevel));
            foreach (var framework in Frameworks.Where(framework => !filters.Rules.Any(rule => rule.ProviderName == provider && rule.CategoryName == framework)).ToList())
                filters.Rules.Add(new(provider, framework, least, filter: null));
        }
    });

    /// <summary>What is logged of whatever is not named.</summary>
    private static LogLevel? UsualOf(LoggerFilterOptions filters, string? provider) => filters.Rules.LastOrDefault(rule => rule.ProviderName == provider && rule.CategoryName is null)?.LogLevel;

    private static bool IsOfAFramework(string? category) =>
        category is not null && Frameworks.Any(framework => category == framework || category.StartsWith(framework + ".", StringComparison.Ordinal));
}
