using Cairn;
using Cairn.Accounts;
using Cairn.PageBench;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// The application as `cairn serve` builds it, in a new folder, with a stopwatch before it and a static file beside it.
var (folder, address, withMeasures) = (args[0], args[1], args.Contains("--measures"));
Directory.CreateDirectory(Path.Combine(folder, "static"));
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = folder });
builder.WebHost.UseUrls(address);
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
builder.Services.AddSingleton<IStartupFilter>(new Stopwatches(Path.Combine(folder, "static")));
builder.Services.AddCairn(new DatabaseChoice(folder), new() { Allowance = 1000 });
var app = builder.Build();
app.MapCairn();
await using (var scope = app.Services.CreateAsyncScope())
{
    var db = scope.ServiceProvider.GetRequiredService<CairnDb>();
    await db.PrepareAsync();
    var (hospital, project) = await BenchWorld.MakeAsync(db, scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    var (usual, history) = withMeasures ? await BenchMeasures.FillAsync(db, project, db.ProjectParts.First(part => part.Project == project).Person) : default;
    await app.StartAsync();
    Console.WriteLine($"ready {hospital.Value} {project.Value} {usual.Value} {history.Value}");
}

await app.WaitForShutdownAsync();
