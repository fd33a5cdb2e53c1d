using System.Diagnostics;

namespace Cairn.Host.Tests.Serving;

/// <summary>The real program, as somebody starts it.</summary>
internal sealed class CairnProcess : IDisposable
{
    private readonly Process process;

    private CairnProcess(Process process) => this.process = process;

    public static CairnProcess Start(string folder, params string[] arguments) => StartWith(folder, [], arguments);

    /// <summary>With words in its environment.</summary>
    public static CairnProcess StartWith(string folder, IReadOnlyList<(string Name, string Value)> environment, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "cairn.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Waits until it listens, and says where.</summary>
    public async Task<Uri> AddressAsync()
    {
        var line = await process.StandardOutput.ReadLineAsync();
        return line is not null ? new(line.Split(' ', ',', ';').Single(word => word.StartsWith("http", StringComparison.Ordinal))) : throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    /// <summary>The next line that it says.</summary>
    public async Task<string?> LineAsync() => await process.StandardOutput.ReadLineAsync();

    public async Task<(int Code, string Error)> EndAsync()
    {
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    /// <summary>Everything that a command says, once it has ended.</summary>
    public async Task<Ran> RanAsync()
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var (code, error) = await EndAsync();
        return new(code, await output, error);
    }

    /// <summary>As <c>kill -9</c>: it cannot tidy up.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }
}
