using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Cairn.Tests.Databases;

/// <summary>A PostgreSQL server of our own, on a free port and in a temporary folder, for as long as the tests of one program run.</summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer?> Started = new(Start);

    private readonly int port;

    private PostgresServer(int port) => this.port = port;

    /// <summary>The running server. Where PostgreSQL is not installed the test is skipped, or fails on a machine that checks everything.</summary>
    public static PostgresServer Require()
    {
        if (Started.Value is { } running)
            return running;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException("PostgreSQL is needed where CI=true; dev/test installs it as root.");
        Assert.Skip("PostgreSQL is not installed.");
        return null!;
    }

    public string ConnectionTo(string database) => $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Pooling=true;Maximum Pool Size=20;Include Error Detail=true";

    public async Task RunAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static PostgresServer? Start()
    {
        var binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
        if (binaries is null)
            return null;

        var folder = Directory.CreateTempSubdirectory("cairn-postgres-").FullName;
        var free = FreePort();
        if (Environment.UserName == "root")
            Run("chown", "postgres", folder);
        RunAsPostgres(Path.Combine(binaries, "initdb"), "-D", Path.Combine(folder, "data"), "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-sync");
        RunAsPostgres(Path.Combine(binaries, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-l", Path.Combine(folder, "log"), "-w", "-o", $"-p {free} -k {folder} -c fsync=off -c listen_addresses=127.0.0.1", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            RunAsPostgres(Path.Combine(binaries, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-m", "immediate", "stop");
            Directory.Delete(folder, recursive: true);
        };
        return new(free);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The programs of PostgreSQL refuse to run as root.</summary>
    private static void RunAsPostgres(string program, params string[] arguments)
    {
        if (Environment.UserName == "root")
            Run("runuser", ["-u", "postgres", "--", program, .. arguments]);
        else
            Run(program, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server would keep pipes open, so its output goes nowhere; pg_ctl writes a log of its own.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments]) { WorkingDirectory = "/tmp" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
