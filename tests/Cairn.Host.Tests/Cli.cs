using System.Text;
using System.Text.Json;
using Cairn.Testing;

namespace Cairn.Host.Tests;

/// <summary>Runs the command line in this process, in a folder of its own, and keeps what it said.</summary>
internal sealed class Cli : IDisposable
{
    public Cli() => Folder = Directory.CreateTempSubdirectory("cairn-cli-").FullName;

    /// <summary>An empty folder for the files of one test.</summary>
    public string Folder { get; }

    public static string Sample(string name) => Path.Combine(SharedFolder.Repository, "samples", name);

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string File(string name, string text, Encoding? encoding = null)
    {
        System.IO.File.WriteAllText(PathOf(name), text, encoding ?? new UTF8Encoding(false));
        return PathOf(name);
    }

    public static Ran Run(params string[] args) => RunWith(Stream.Null, args);

    public static Ran RunWith(Stream input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CairnCommandLine.Run(args, () => input, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>How a command ended.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Standard error without what it said on its way, where the machine was slow.</summary>
    private string Refusal => string.Concat(Error.Split('\n').Where(line => !line.EndsWith('…')).Select((line, i) => i == 0 ? line : "\n" + line));

    /// <summary>It was done, and said nothing on standard error.</summary>
    public Ran ShouldBeDone()
    {
        Refusal.ShouldBe("");
        Code.ShouldBe(0, Error);
        return this;
    }

    /// <summary>It was refused with one line that holds all these words.</summary>
    public Ran ShouldBeRefused(params string[] words)
    {
        Code.ShouldBe(2, Output + Error);
        Output.ShouldBe("");
        Refusal.TrimEnd('\n').ShouldNotContain("\n");
        foreach (var word in words)
            Refusal.ShouldContain(word);
        return this;
    }
}
