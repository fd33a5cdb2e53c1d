using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cairn.Tests.Security;

/// <summary>Keeps everything that anything logs, down to the last trace: its words, what fills them, and faults with all they carry.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    /// <summary>As somebody sets it who looks for a fault and wants to read everything.</summary>
    public void Listen(IServiceCollection services)
    {
        services.AddSingleton<ILoggerProvider>(this);
        services.Configure<LoggerFilterOptions>(filters =>
        {
            filters.MinLevel = LogLevel.Trace;
            filters.CaptureScopes = true;
            foreach (var category in (string?[])[null, "Microsoft.AspNetCore.Hosting.Diagnostics"])
                filters.Rules.Add(new(typeof(CapturedLog).FullName, category, LogLevel.Trace, filter: null));
        });
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{category} (scope): {Words(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category}: {formatter(state, exception)} {Words(state)} {exception}");

        private static string Words<TState>(TState state) => state is IEnumerable<KeyValuePair<string, object?>> parts ? string.Join("; ", parts.Select(part => $"{part.Key}={part.Value}")) : state?.ToString() ?? "";
    }
}
