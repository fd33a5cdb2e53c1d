using Cairn.Shared.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cairn.Tests.Mail;

public sealed class SmtpMailerTests
{
    private static readonly Letter Letter = new("amara@example.org", "Your link — for an hour", "Dear Amara,\nhttps://cairn.example.org/x?y=1\n");

    [Fact]
    public async Task A_letter_arrives_as_it_was_written()
    {
        await using var server = await MailServer.StartAsync();

        (await Mailer(server.Port).SendAsync(Letter, Cancel)).ShouldBeTrue();

        var arrived = server.Arrived.ShouldHaveSingleItem();
        arrived.ShouldContain("To: amara@example.org");
        arrived.ShouldContain("From: cairn@example.org");
        arrived.ShouldContain("Auto-Submitted: auto-generated");
        arrived.ShouldMatch("(?m)^Message-ID: <[0-9a-f-]{36}@example.org>");
        Body(arrived).ShouldBe(Letter.Text);
    }

    [Theory]
    [InlineData("amara@example.org\r\nBcc: mallory@example.org")]
    [InlineData("Amara <amara@example.org>")]
    [InlineData("amara@example.org, mallory@example.org")]
    [InlineData("")]
    public async Task An_address_that_says_more_than_one_address_gets_nothing(string to)
    {
        await using var server = await MailServer.StartAsync();

        (await Mailer(server.Port).SendAsync(Letter with { To = to }, Cancel)).ShouldBeFalse();

        server.Arrived.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_subject_adds_no_line_to_the_head()
    {
        await using var server = await MailServer.StartAsync();

        (await Mailer(server.Port).SendAsync(new("amara@example.org", "Ward\r\nBcc: mallory@example.org", "Text"), Cancel)).ShouldBeTrue();

        server.Arrived.ShouldHaveSingleItem().Split('\n').ShouldNotContain(line => line.StartsWith("Bcc", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_cannot_encrypt_gets_nothing_where_encryption_was_asked()
    {
        await using var server = await MailServer.StartAsync();

        (await Mailer(server.Port, encrypted: true).SendAsync(Letter, Cancel)).ShouldBeFalse();

        server.Arrived.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_that_was_not_sent_is_logged_without_address_and_text()
    {
        var log = new Lines();

        (await Mailer(MailServer.FreePort(), log: log).SendAsync(Letter, Cancel)).ShouldBeFalse();

        var line = log.Told.ShouldHaveSingleItem();
        line.ShouldStartWith("A letter could not be sent");
        line.ShouldNotContain("amara");
        line.ShouldNotContain("cairn.example.org");
    }

    [Fact]
    public void Other_machines_are_spoken_to_in_secret()
    {
        new MailOptions("mail.example.org", 587, "cairn@example.org").IsEncrypted.ShouldBeTrue();
        new MailOptions("localhost", 25, "cairn@example.org").IsEncrypted.ShouldBeFalse();
    }

    [Fact]
    public void Letters_need_a_known_address()
    {
        var services = new ServiceCollection();

        Should.Throw<ArgumentException>(() => services.AddCairn(new(Path.GetTempPath()), new() { Mail = new("localhost", 25, "cairn@example.org") }));
    }

    private static SmtpMailer Mailer(int port, bool encrypted = false, ILogger<SmtpMailer>? log = null) =>
        new(new("127.0.0.1", port, "cairn@example.org") { IsEncrypted = encrypted }, TimeProvider.System, log ?? new Lines());

    private static string Body(string arrived)
    {
        var body = arrived.ReplaceLineEndings("\n")[(arrived.ReplaceLineEndings("\n").IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
        return arrived.Contains("base64", StringComparison.Ordinal)
            ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(body)).ReplaceLineEndings("\n")
            : body.Replace("=\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal).Replace("=0D=0A", "\n", StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed class Lines : ILogger<SmtpMailer>
    {
        public List<string> Told { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Told.Add(formatter(state, exception) + exception);
    }
}
