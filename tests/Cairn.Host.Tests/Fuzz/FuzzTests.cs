namespace Cairn.Host.Tests.Fuzz;

/// <summary>Whatever is asked of whatever file: done or refused in one sentence, never a fault, and no file left after a refusal.</summary>
public sealed class FuzzTests
{
    private static readonly string[] endings = [".json", ".csv", ".svg", ".html", "/"];

    private static readonly string[] verbs =
    [
        "chart {0} --period month --value falls --denominator bed_days",
        "chart {0} --period month --value falls --kind c --aggregate quarter",
        "chart {0} --period month --kind c",
        "chart {0} --period month --kind t",
        "chart {0} --period month --value falls --facet bed_days --kind run --json",
        "funnel {0} --unit month --value falls --denominator bed_days --kind proportion",
        "funnel {0} --unit month --value falls --denominator bed_days --kind rate --json",
        "cusum {0} --period month --value falls --p0 0.1",
        "pareto {0} --category month --count falls",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_options_are_done_or_refused(int seed)
    {
        using var cli = new Cli();
        var random = new Random(seed);
        var options = new RandomOptions(random);
        var done = 0;
        for (var i = 0; i < 400; i++)
        {
            var args = options.Draw(Cli.Sample("falls.csv"));
            if (random.Next(3) == 0)
                args.AddRange(["--out", cli.PathOf($"{i}{endings[random.Next(endings.Length)]}")]);
            if (Check(cli, [.. args], $"{i}"))
                done++;
        }

        // A test in which everything is refused proves little.
        done.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_file_is_read_or_refused(int seed)
    {
        using var cli = new Cli();
        var random = new Random(seed);
        var original = File.ReadAllBytes(Cli.Sample("falls.csv"));
        for (var i = 0; i < 300; i++)
        {
            var file = cli.PathOf("data.csv");
            File.WriteAllBytes(file, Mutate(original, random));
            Check(cli, [.. verbs[random.Next(verbs.Length)].Split(' ').Select(word => word == "{0}" ? file : word), "--out", cli.PathOf($"{i}.csv")], $"{i}.");
        }
    }

    [Theory]
    [InlineData("funnel", "wards.csv", "--unit ward|falls --value falls|screened|ward --denominator bed_days|admitted|falls --kind proportion|rate --multiply 1|1000 --overdispersion none|multiplicative|additive --where ward=Ash|falls=59")]
    [InlineData("cusum", "operations.csv", "--period date|died --value died|date --p0 0.03|0.9 --odds-ratio 2|1.5 --limit 3.5|0.01")]
    [InlineData("pareto", "reasons.csv", "--category reason|patients --count patients|reason --where patients=41|reason=x")]
    public void Any_options_of_the_other_verbs_are_done_or_refused(string verb, string sample, string known)
    {
        using var cli = new Cli();
        var random = new Random(7);
        var words = known.Split(' ');
        for (var i = 0; i < 100; i++)
        {
            List<string> args = [verb, Cli.Sample(sample)];
            for (var option = 0; option < words.Length; option += 2)
            {
                if (random.Next(8) > 0)
                    args.AddRange([words[option], RandomOptions.Word(random, words[option + 1].Split('|'), 15)]);
            }

            if (random.Next(3) == 0)
                args.AddRange(["--out", cli.PathOf($"{i}{endings[random.Next(endings.Length)]}")]);
            Check(cli, [.. args], $"{i}.");
        }
    }

    private static bool Check(Cli cli, string[] args, string written)
    {
        var ran = Cli.Run(args);
        var command = string.Join(' ', args);
        ran.Code.ShouldBeOneOf([0, 2], command + "\n" + ran.Error);
        if (ran.Code == 0)
        {
            ran.Error.ShouldBe("", command);
            return true;
        }

        ran.Output.ShouldBe("", command);
        ran.Error.ShouldNotBeNullOrWhiteSpace(command);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n", Case.Sensitive, command);
        Directory.EnumerateFileSystemEntries(cli.Folder, written + "*").ShouldBeEmpty(command);
        return false;
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.Insert(at, ",;\t\"\n\r0-.e"u8[random.Next(10)]); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at)); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at))); break;
                case 4: bytes[at] = (byte)('0' + random.Next(10)); break;
                default: bytes = bytes.GetRange(0, at + 1); break;
            }
        }

        return [.. bytes];
    }
}
