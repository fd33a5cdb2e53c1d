using System.CommandLine;
using System.Net;
using Cairn.Host.Serving;
using Microsoft.AspNetCore.Http;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary><c>cairn serve</c>: the application, until it is stopped.</summary>
internal sealed class ServeCommand
{
    private const int MostAllowance = 1000;

    private readonly Option<string?> urls = One("--urls", "Where to listen. Default http://localhost:5080.", "URL");
    private readonly Option<string?> data = DatabaseOptions.Data();
    private readonly Option<string?> postgres = DatabaseOptions.Postgres();
    private readonly Option<bool> empty = new("--empty") { Description = "Start without the demonstration world." };
    private readonly Option<string?> certificate = One("--certificate", "The certificate for https addresses: a .pfx file, or a .pem file.", "FILE");
    private readonly Option<string?> key = One("--certificate-key", "The private key of a .pem certificate, where it lies in a file of its own.", "FILE");
    private readonly Option<string?> password = One("--certificate-password-file", "A file whose only line is the password of the certificate or its key.", "FILE");
    private readonly Option<string?> proxies = One("--proxy", "The proxies in front, which are believed when they say for whom they ask. Nobody by default.", "ADDRESS,…");
    private readonly Option<string?> allowance = One("--allowance", "How many times as much as usual may be sent before it is too often, 1 to 1000: where many share one address. Default 1.", "TIMES");

    private readonly Option<string?> zone = One("--time-zone", "Whose clocks moments are shown by, for example Europe/London. Default that of this machine.", "ZONE");

    private readonly MailCommandOptions mail = new();

    public static Command Make(Terminal terminal)
    {
        var options = new ServeCommand();
        var command = new Command("serve", "Serves Cairn to browsers.") { options.urls, options.data, options.empty, options.postgres, options.certificate, options.key, options.password, options.proxies, options.allowance, options.zone };
        options.mail.AddTo(command);
        command.SetAction((parsed, cancel) => Server.RunAsync(options.Read(parsed), terminal, cancel));
        return command;
    }

    private ServeRequest Read(ParseResult parsed)
    {
        var addresses = parsed.GetValue(urls) ?? "http://localhost:5080";
        return new(addresses, DatabaseOptions.Read(parsed, data, postgres))
        {
            Options = mail.Read(parsed) with { Allowance = Allowance(parsed), TimeZone = Zone(parsed) },
            Empty = parsed.GetValue(empty),
            Certificate = Certificate(parsed, IsHttps(addresses)),
            Proxies = [.. parsed.Parts(proxies).Select(Network)],
        };
    }

    private int Allowance(ParseResult parsed) => parsed.WholeNumber(allowance) switch
    {
        null => 1,
        >= 1 and <= MostAllowance and { } times => times,
        var other => throw new RefusedException(FormattableString.Invariant($"--allowance {other}: a number from 1 to {MostAllowance} was expected.")),
    };

    private TimeZoneInfo Zone(ParseResult parsed)
    {
        if (parsed.GetValue(zone) is not { } name)
            return TimeZoneInfo.Local;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : throw new RefusedException($"--time-zone {name}: a time zone was expected, for example Europe/London or UTC.");
    }

    private ServerCertificate? Certificate(ParseResult parsed, bool isHttps)
    {
        if (parsed.GetValue(certificate) is not { } file)
            return isHttps ? throw new RefusedException($"--urls {parsed.GetValue(urls)}: HTTPS needs --certificate; name a .pfx or .pem file.") : null;
        if (!isHttps)
            throw new RefusedException($"--certificate {file}: no address is https; add one, for example --urls https://0.0.0.0:5443.");
        return ServerCertificate.Read(file, parsed.GetValue(key), parsed.GetValue(password), TimeProvider.System);
    }

    /// <summary>Whether one of the addresses is HTTPS; refused where one is no address.</summary>
    private static bool IsHttps(string text)
    {
        var schemes = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Scheme).ToList();
        return schemes.Count > 0 && schemes.TrueForAll(scheme => scheme is "http" or "https")
            ? schemes.Contains("https")
            : throw new RefusedException($"--urls {text}: an address was expected, for example http://localhost:5080.");
    }

    private static string? Scheme(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Scheme;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static IPNetwork Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
            return network;
        return IPAddress.TryParse(text, out var address)
            ? new(address, address.GetAddressBytes().Length * 8)
            : throw new RefusedException($"--proxy {text}: an address was expected, for example 127.0.0.1, or the narrow range of your proxies, for example 192.0.2.16/30.");
    }
}
