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
}
