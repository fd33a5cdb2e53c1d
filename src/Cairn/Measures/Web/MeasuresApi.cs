using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Measures.Web;

/// <summary>Measures and readings for programs: what the pages do, by noun.</summary>
internal static class MeasuresApi
{
    private const int MostAsked = 20;

    public static void MapMeasuresApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects").WithTags("measures");
        projects.MapGet("{id:guid}/measures", ListAsync).Needs(Scopes.Read).WithName("ListMeasures").WithSummary("What a project measures, outcomes first.").Produces<IReadOnlyList<MeasureResource>>();
        projects.MapPost("{id:guid}/measures", DefineAsync).Needs(Scopes.Improvement).WithName("DefineMeasure").WithSummary("Defines something to measure, as one of the team; from names the measure whose published definition it is taken from.").Produces<MeasureResource>(StatusCodes.Status201Created).ProducesProblem(422);
        var measures = routes.MapApi("measures");
        measures.MapGet("{id:guid}", FindAsync).Needs(Scopes.Read).WithName("FindMeasure").WithSummary("One measure with its definition; its ETag is needed to change it.").Produces<MeasureResource>();
        measures.MapPut("{id:guid}", ChangeAsync).Needs(Scopes.Improvement).WithName("ChangeMeasure").WithSummary("Defines it anew from a day on, today where none is named; needs If-Match. isCountedAnew says whether something else is counted since; where it is left out, what is said differently tells. Readings keep the definition under which they were taken.").Produces<MeasureResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        measures.MapPut("{id:guid}/counting", CorrectAsync).Needs(Scopes.Improvement).WithName("CorrectCounting").WithSummary("Corrects from which day on the latest definition holds, and whether something else is counted since; needs If-Match.").Produces<MeasureResource>().ProducesProblem(412).ProducesProblem(422).ProducesProblem(428);
        measures.MapGet("{id:guid}/versions", VersionsAsync).Needs(Scopes.Read).WithName("ListMeasureVersions").WithSummary("All that it meant, the latest first.").Produces<IReadOnlyList<MeasureVersionResource>>();
        measures.MapGet("{id:guid}/readings", ReadingsAsync).Needs(Scopes.Read).WithName("ListReadings").WithSummary("What was found, in the order of time; of one group where group is named.").Produces<IReadOnlyList<ReadingResource>>();
        measures.MapPut("{id:guid}/readings", EnterAsync).Needs(Scopes.Improvement).WithName("EnterReadings").WithSummary("Says what was found in some periods, all or nothing; what is there already is corrected, which needs a reason. What looks odd is refused until isMeant says that it is meant. Sending the same again changes nothing.").Produces(204).ProducesProblem(412).ProducesProblem(422);
        measures.MapPost("{id:guid}/taps", TapAsync).Needs(Scopes.Improvement).WithName("TallyReading").WithSummary("Counts by tap: One, Other of a share, Nothing on that day, or Back. A sending that was taken already changes nothing.").Produces(204).ProducesProblem(422);
        measures.MapGet("{id:guid}/readings/revisions", RevisionsAsync).Needs(Scopes.Read).WithName("ListReadingRevisions").WithSummary("What corrected readings said before.").Produces<IReadOnlyList<ReadingRevisionResource>>();
    }

    private static async Task<IResult> ListAsync(Guid id, ListMeasures list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(new(id), actor, cancel) is { } family ? Results.Ok(family.Members.Select(member => MeasureResource.Of(member.Measure, member.Text, family.View.IsOfActor))) : Api.NotFound(words);

    private static async Task<IResult> DefineAsync(Guid id, MeasureInput input, Guid? from, DefineMeasureHandler define, FindMeasure find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, defined) = await define.Handle(new(new(id), input.Text, from is { } origin ? new MeasureId(origin) : null), actor, cancel);
        if (defined is not { } measure)
            return Api.Of(outcome, words, Results.NoContent);
        var view = await find.Handle(measure, actor, cancel);
        return Api.Created(context, $"{Api.Root}/measures/{measure.Value}", MeasureResource.Of(view!.Measure, view.Text, view.View.IsOfActor), view.Measure.Version);
    }

    private static async Task<IResult> FindAsync(Guid id, FindMeasure find, Actor actor, Words words, HttpContext context, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Api.Tagged(context, MeasureResource.Of(view.Measure, view.Text, view.View.IsOfActor), view.Measure.Version) : Api.NotFound(words);

    private static async Task<IResult> ChangeAsync(Guid id, MeasureInput input, DateOnly? from, bool? isCountedAnew, ChangeMeasureHandler change, FindMeasure find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await change.Handle(new(new(id), input.Text, from, seen) { IsCountedAnew = isCountedAnew }, actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> CorrectAsync(Guid id, CountingInput input, CorrectCountingHandler correct, FindMeasure find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        if (Api.MissingVersion(context, out var seen) is { } missing)
            return missing;
        var outcome = await correct.Handle(new(new(id), input.From, input.IsCountedAnew, seen), actor, cancel);
        return outcome.IsAccepted ? await FindAsync(id, find, actor, words, context, cancel) : Api.Of(outcome, words, Results.NoContent);
    }

    private static async Task<IResult> VersionsAsync(Guid id, FindMeasure find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { } view ? Results.Ok(view.Versions.Select(version => new MeasureVersionResource(version.Number, version.At, version.From, view.IsCountedAnew(version), MeasureInput.Of(version.Text, view.View.IsOfActor)))) : Api.NotFound(words);

    private static async Task<IResult> ReadingsAsync(Guid id, string? group, FindReadings find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), group, actor, cancel) is { } view ? Results.Ok(view.Readings.Select(ReadingResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> RevisionsAsync(Guid id, string? group, FindReadings find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), group, actor, cancel) is { } view ? Results.Ok(view.Revisions.Select(ReadingRevisionResource.Of)) : Api.NotFound(words);

    private static async Task<IResult> TapAsync(Guid id, TapInput input, TallyReadingHandler tally, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await tally.Handle(new(new(id), input.Group ?? "", input.Day ?? default, input.Tap.OrLeftOut(), input.Sending ?? Guid.Empty), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> EnterAsync(Guid id, ReadingsInput input, EnterReadingsHandler enter, Actor actor, Words words, CancellationToken cancel)
    {
        var readings = (input.Readings ?? []).Select(reading => new EnteredReading(reading?.Period ?? default, reading?.Found ?? default, reading?.Version));
        var ended = await enter.Handle(new(new(id), input.Group ?? "", [.. readings], input.Why ?? "", input.IsMeant ?? false), actor, cancel);
        var asked = ended.Doubts.Take(MostAsked).Select(doubt => new Refusal($"DoubtKind.{doubt.Kind}", "isMeant", doubt.Period, doubt.Number, doubt.Usual ?? 0));
        return Api.Of(ended.Doubts.Count > 0 ? Outcome.Refused([.. ended.Outcome.Refusals, .. asked]) : ended.Outcome, words, Results.NoContent);
    }
}
