using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Imports.Web;

/// <summary>Many readings at once for programs, what became of them, and taking them back.</summary>
internal static class ImportsApi
{
    private const string KeyHeader = "Idempotency-Key";
    private const int MostTold = 50;

    /// <summary>In bytes: as many rows as a file may have.</summary>
    private const int LargestBody = 32 * 1024 * 1024;

    public static void MapImportsApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects").WithTags("imports");
        projects.MapGet("{id:guid}/imports", ListAsync).Needs(Scopes.Read).WithName("ListImports").WithSummary("What was uploaded into a project and written, the latest first; for its team.").Produces<PageResource<ImportResource>>();
        projects.MapPost("{id:guid}/imports", SendAsync).Needs(Scopes.Improvement).WithMetadata(new RequestSizeLimitAttribute(LargestBody)).WithName("SendReadings").WithSummary("Says what was found for many measures at once, all or nothing; what is there already is corrected, which needs a reason. What looks odd is refused until isMeant says that it is meant. With an Idempotency-Key, sending the same again is answered the same and writes nothing; another body under the same key is refused.").Produces<ImportResource>(StatusCodes.Status201Created).ProducesProblem(413).ProducesProblem(422);
        var imports = routes.MapApi("imports");
        imports.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindImport").WithSummary("What became of one upload.").Produces<ImportResource>();
        imports.MapDelete("{id:guid}/readings", UndoAsync).Needs(Scopes.Improvement).WithName("UndoImport").WithSummary("Takes a whole upload back: each reading that still says what it said goes back to what it said before; those changed since stay.").Produces(204).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(Guid id, int? page, int? size, ListImports list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), new(page, size), actor, cancel) is { } view ? Results.Ok(PageResource<ImportResource>.Of(view.Imports, row => ImportResource.Of(row.Import, row.State))) : Api.NotFound(words);

    private static async Task<IResult> FindAsync(Guid id, FindImportState find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } found ? Results.Ok(ImportResource.Of(found.Import, found.State)) : Api.NotFound(words);

    private static async Task<IResult> SendAsync(Guid id, ImportInput input, [FromHeader(Name = KeyHeader)] string? key, SendReadingsHandler send, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var word = string.IsNullOrWhiteSpace(key) ? null : key.Trim();
        var sent = await send.Handle(new(new(id), input.Rows, input.Why ?? "", input.IsMeant ?? false) { Key = word, Print = word is null ? "" : input.Print }, actor, cancel);
        if (sent is { Outcome.IsAccepted: true, Import: { } import })
            return Api.Made(context, $"{Api.Root}/imports/{import.Id.Value}", ImportResource.Of(import, import.State));
        return Api.Of(sent.Plan is { } plan ? Outcome.Refused([.. sent.Outcome.Refusals.Select(InFields), .. ToldOf(plan)]) : sent.Outcome, words, Results.NoContent);
    }

    private static async Task<IResult> UndoAsync(Guid id, UndoImportHandler undo, Actor actor, Words words, CancellationToken cancel) => Api.Of(await undo.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    /// <summary>What stands in the way, by the row that it is about.</summary>
    private static IEnumerable<Refusal> ToldOf(ImportPlan plan) =>
        plan.Problems.Take(MostTold).Select(problem => problem.Refusal with { Field = problem.Row is { } row ? FormattableString.Invariant($"readings[{row}].{problem.Part.ToString().ToLowerInvariant()}") : "readings" })
            .Concat(plan.Doubts.Take(MostTold).Select(doubt => new Refusal($"DoubtKind.{doubt.Doubt.Kind}", "isMeant", doubt.Doubt.Period, doubt.Doubt.Number, doubt.Doubt.Usual ?? 0)));

    private static Refusal InFields(Refusal refusal) => refusal with { Field = refusal.Field switch { "Why" => "why", "IsMeant" => "isMeant", _ => "readings" } };
}
