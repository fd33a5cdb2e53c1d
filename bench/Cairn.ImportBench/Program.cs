using System.Diagnostics;
using System.Globalization;
using Cairn;
using Cairn.ImportBench;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

// A file of readings through the door by which files come in, in turn with the same rows put into the same table by hand.
const int Rounds = 5;
var (folder, rows) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
var builder = WebApplication.CreateSlimBuilder();
builder.Services.AddCairn(new DatabaseChoice(folder, Environment.GetEnvironmentVariable("CAIRN_BENCH_POSTGRES")));
await using var app = builder.Build();
await using (var scope = app.Services.CreateAsyncScope())
    await scope.ServiceProvider.GetRequiredService<CairnDb>().PrepareAsync();

var bench = await ImportWorld.MakeAsync(app.Services);
var file = bench.FileOf(rows);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} readings, {file.Length / 1e6:F1} MB"));
var (raw, imported) = (new List<double>(), new List<double>());
for (var round = 0; round <= Rounds; round++)
{
    await bench.EmptyAsync();
    var byHand = await TimeAsync(() => RawInserts.RunAsync(app.Services, bench.Measures, bench.Person, rows));
    await bench.EmptyAsync();
    var import = await bench.UploadAsync(file);
    var byDoor = await TimeAsync(() => bench.CarryOutAsync(import));
    if (round == 0)
        continue; // nothing is compiled yet
    raw.Add(byHand);
    imported.Add(byDoor);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"by hand {byHand:F2} s, imported {byDoor:F2} s, {byDoor / byHand:F2} : 1"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median: by hand {Median(raw):F2} s, imported {Median(imported):F2} s, {Median(imported) / Median(raw):F2} : 1"));

static async Task<double> TimeAsync(Func<Task> work)
{
    var watch = Stopwatch.StartNew();
    await work();
    return watch.Elapsed.TotalSeconds;
}

static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);
