using System.Net;
using System.Net.Sockets;

namespace Cairn.Host.Tests.Serving;

/// <summary><c>cairn serve</c>: what it refuses, in one sentence.</summary>
public sealed class ServeTests
{
    [Fact]
    public void Refuses_a_folder_that_cannot_be_made()
    {
        using var cli = new Cli();
        var file = cli.File("data", "not a folder");

        Cli.Run("serve", "--data", file).ShouldBeRefused("--data", file);
    }

    [Fact]
    public void Refuses_an_address_that_somebody_else_listens_on()
    {
        using var cli = new Cli();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        Cli.Run("serve", "--data", cli.PathOf("data"), "--urls", address).ShouldBeRefused("--urls", address);
    }

    [Fact]
    public async Task Serves_at_port_5080_when_nothing_is_said()
    {
        using var cli = new Cli();
        using var other = Occupy5080();

        using var cairn = CairnProcess.Start(cli.Folder);
        var (code, error) = await cairn.EndAsync();

        code.ShouldBe(2);
        error.ShouldContain("--urls http://localhost:5080");
        Directory.Exists(cli.PathOf("cairn-data")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://localhost")]
    public void Refuses_what_is_no_address(string address)
    {
        using var cli = new Cli();

        Cli.Run("serve", "--data", cli.PathOf("data"), "--urls", address).ShouldBeRefused("--urls", address);
    }

    [Fact]
    public void Refuses_a_file_that_is_no_database()
    {
        using var cli = new Cli();
        Directory.CreateDirectory(cli.PathOf("data"));
        cli.File("data/cairn.db", new string('x', 5000));

        Cli.Run("serve", "--data", cli.PathOf("data")).ShouldBeRefused("cairn.db");
    }

    [Fact]
    public void Refuses_a_server_that_is_not_there()
    {
        using var cli = new Cli();

        Cli.Run("serve", "--data", cli.PathOf("data"), "--postgres", "Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2").ShouldBeRefused("--postgres");
    }

    [Theory]
    [InlineData("--address", "cairn.example.org")]
    [InlineData("--address", "https://cairn.example.org/path")]
    [InlineData("--address", "--mail", "smtp://localhost:25", "--mail-from", "cairn@example.org")]
    [InlineData("--mail", "http://mail.example.org", "--address", "https://cairn.example.org")]
    [InlineData("--mail", "smtp://user:secret@mail.example.org", "--address", "https://cairn.example.org", "--mail-from", "cairn@example.org")]
    [InlineData("--mail-from", "nobody", "--mail", "smtp://localhost", "--address", "https://cairn.example.org")]
    [InlineData("--mail-password-file", "/nowhere/at/all", "--mail", "smtp://user@localhost", "--address", "https://cairn.example.org", "--mail-from", "cairn@example.org")]
    public void Refuses_letters_that_could_not_be_sent(string option, params string[] words)
    {
        using var cli = new Cli();
        string[] given = words is ["--mail", "smtp://localhost:25", ..] ? words : [option, .. words];

        var refused = Cli.Run(["serve", "--data", cli.PathOf("data"), .. given]);

        refused.ShouldBeRefused(option);
        Directory.Exists(cli.PathOf("data")).ShouldBeFalse();
    }

    [Fact]
    public void Refuses_a_time_zone_that_nobody_lives_in()
    {
        using var cli = new Cli();

        Cli.Run("serve", "--data", cli.PathOf("data"), "--time-zone", "Europe/Nowhere").ShouldBeRefused("--time-zone", "Europe/Nowhere");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1001")]
    [InlineData("many")]
    public void Refuses_an_allowance_that_is_none(string times)
    {
        using var cli = new Cli();

        Cli.Run("serve", "--data", cli.PathOf("data"), "--allowance", times).ShouldBeRefused("--allowance", times);
    }

    /// <summary>Whether by us or by somebody else, the port is taken.</summary>
    private static TcpListener Occupy5080()
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 5080);
        listener.Server.DualMode = true;
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            // Taken already.
        }

        return listener;
    }
}
