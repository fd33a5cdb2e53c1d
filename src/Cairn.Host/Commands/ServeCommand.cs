using System.CommandLine;
using Cairn.Host.Serving;
using Microsoft.AspNetCore.Http;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary><c>cairn serve</c>: the application, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Make(Terminal terminal)
    {
        var urls = One("--urls", "Where to listen. Default http://localhost:5080.", "URL");
        var data = One("--data", "The folder that holds everything that is written. Default cairn-data.", "FOLDER");
        var postgres = One("--postgres", "A PostgreSQL server instead of the embedded database, for example \"Host=db;Database=cairn;Username=cairn\".", "CONNECTION");
        var mail = new MailCommandOptions();
        var command = new Command("serve", "Serves Cairn to browsers.") { urls, data, postgres };
        mail.AddTo(command);
        command.SetAction((parsed, cancel) => Server.RunAsync(new(
            Address(parsed.GetValue(urls) ?? "http://localhost:5080"),
            new(Path.GetFullPath(parsed.GetValue(data) ?? "cairn-data"), parsed.GetValue(postgres)),
            mail.Read(parsed)), terminal, cancel));
        return command;
    }

    private static string Address(string text)
    {
        foreach (var address in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsHttp(address))
                throw new RefusedException($"--urls {text}: an address was expected, for example http://localhost:5080; HTTPS is the work of a proxy in front.");
        }

        return text;
    }

    private static bool IsHttp(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Scheme == "http";
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
