using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Cairn.Tests.Mail;

/// <summary>A real mail server in a process of its own, which writes what it is handed to a folder.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly Process process;
    private readonly string folder;

    private MailServer(Process process, string folder, int port)
    {
        this.process = process;
        this.folder = folder;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Everything that arrived, as it came over the wire.</summary>
    public IReadOnlyList<string> Arrived => [.. Directory.EnumerateFiles(Path.Combine(folder, "box", "new")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>A running server. Where aiosmtpd is not installed the test is skipped, or fails on a machine that checks everything.</summary>
    public static async Task<MailServer> StartAsync()
    {
        if (!File.Exists(Python) || await EndOf("-c", "import aiosmtpd") != 0)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
                throw new InvalidOperationException("python3-aiosmtpd is needed where CI=true; dev/test installs it as root.");
            Assert.Skip("python3-aiosmtpd is not installed.");
        }

        var made = Directory.CreateTempSubdirectory("cairn-mail-").FullName;
        var port = FreePort();
        var server = new MailServer(Start("-m", "aiosmtpd", "-n", "-l", $"127.0.0.1:{port}", "-c", "aiosmtpd.handlers.Mailbox", Path.Combine(made, "box")), made, port);
        await server.ListensAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ListensAsync()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("The mail server does not listen.");
    }

    private static async Task<int> EndOf(params string[] arguments)
    {
        using var python = Start(arguments);
        await python.WaitForExitAsync();
        return python.ExitCode;
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", Python, .. arguments]) { WorkingDirectory = "/tmp" })!;
}
