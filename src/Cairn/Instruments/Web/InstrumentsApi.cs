using System.Collections.Frozen;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Mail;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Cairn.Instruments.Web;

/// <summary>Instruments and their waves for programs.</summary>
internal static class InstrumentsApi
{
    private static readonly FrozenDictionary<string, int> NoAnswers = FrozenDictionary<string, int>.Empty;

    public static void MapInstrumentsApi(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapApi("projects").WithTags("instruments");
        projects.MapGet("{id:guid}/instruments", ListAsync).Needs(Scopes.Read).WithName("ListInstruments").WithSummary("The instruments, each with its open wave and its latest.").Produces<IReadOnlyList<InstrumentItem>>();
        projects.MapGet("{id:guid}/instruments/{kind}", FindAsync).Needs(Scopes.Read).WithName("FindInstrument").WithSummary("One instrument with its waves; results of closed ones for the team and those who run the project.").Produces<InstrumentResource>();
        projects.MapPost("{id:guid}/waves", OpenAsync).Needs(Scopes.Improvement).WithName("OpenWave").WithSummary("Opens a wave; the team is told.").Produces<WaveResource>(StatusCodes.Status201Created).ProducesProblem(422);
        var organisations = routes.MapApi("organisations").WithTags("instruments");
        organisations.MapGet("{id:guid}/instruments", ListAsync).Needs(Scopes.Read).WithName("ListInstrumentsOfOrganisation").WithSummary("The instruments with which an organisation asks itself, each with its open wave and its latest.").Produces<IReadOnlyList<InstrumentItem>>();
        organisations.MapGet("{id:guid}/instruments/{kind}", FindAsync).Needs(Scopes.Read).WithName("FindInstrumentOfOrganisation").WithSummary("One of them with its waves; results of closed ones for those asked and those who run the organisation.").Produces<InstrumentResource>();
        organisations.MapPost("{id:guid}/waves", OpenAsync).Needs(Scopes.Improvement).WithName("OpenWaveOfOrganisation").WithSummary("Opens a wave of an organisation; those with a role in it are told.").Produces<WaveResource>(StatusCodes.Status201Created).ProducesProblem(422);
        var waves = routes.MapApi("waves").WithTags("instruments");
        waves.MapGet("{id:guid}/answers", OwnAsync).Needs(Scopes.Read).WithName("FindAnswers").WithSummary("What you answered while the wave is open.").Produces<AnswersResource>();
        waves.MapPut("{id:guid}/answers", AnswerAsync).Needs(Scopes.Improvement).WithName("AnswerWave").WithSummary("Answers, or corrects what you answered, as one of those asked.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        waves.MapPost("{id:guid}/links", MakeLinksAsync).Needs(Scopes.Improvement).WithName("MakeLinks").WithSummary("Makes links for others; each opens once, and is answered this once.").Produces<LinksResource>().ProducesProblem(422);
        waves.MapPut("{id:guid}/closing", CloseAsync).Needs(Scopes.Manage).WithName("CloseWave").WithSummary("Closes a wave for good and counts what may be shown.").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        MapEvidence(routes, waves);
    }

    private static void MapEvidence(IEndpointRouteBuilder routes, RouteGroupBuilder waves)
    {
        waves.MapPost("{id:guid}/evidence", GiveAsync).Needs(Scopes.Improvement).WithName("GiveEvidence").WithSummary("Gives evidence for the results of a closed wave, or of one item.").Produces<EvidenceResource>(StatusCodes.Status201Created).ProducesProblem(422);
        routes.MapApi("wave-evidence").WithTags("instruments").MapDelete("{id:guid}", RemoveAsync).Needs(Scopes.Manage).WithName("RemoveEvidence").WithSummary("Takes evidence away again.").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext context, ListInstruments list, Actor actor, Words words, CancellationToken cancel) =>
        await list.Handle(context.OwnerAt(id), actor, cancel) is { } view ? Results.Ok(view.Rows.Select(InstrumentItem.Of)) : Api.NotFound(words);

    private static async Task<IResult> FindAsync(Guid id, InstrumentKind kind, HttpContext context, FindInstrument find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(context.OwnerAt(id), kind, actor, cancel) is { } view ? Results.Ok(InstrumentResource.Of(view)) : Api.NotFound(words);

    private static async Task<IResult> OpenAsync(Guid id, WaveInput input, HttpContext context, OpenWaveHandler open, ListInstruments list, Actor actor, Words words, CancellationToken cancel)
    {
        var owner = context.OwnerAt(id);
        var kind = input.Instrument.OrLeftOut();
        var (outcome, opened) = await open.Handle(new(owner, kind, input.Due), actor, cancel);
        if (opened is not { } wave)
            return Api.Of(outcome, words, Results.NoContent);
        var row = (await list.Handle(owner, actor, cancel))!.Rows.Single(one => one.Kind == kind);
        return Api.Made(context, $"{Api.Root}/waves/{wave.Value}/answers", WaveResource.Of(row.Open!));
    }

    private static async Task<IResult> OwnAsync(Guid id, FindWave find, Actor actor, Words words, CancellationToken cancel) =>
        await find.Handle(new(id), actor, cancel) is { Own: { } own } ? Results.Ok(new AnswersResource(own)) : Api.NotFound(words);

    private static async Task<IResult> AnswerAsync(Guid id, AnswersResource input, AnswerWaveHandler answer, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await answer.Handle(new(new(id), input.Answers ?? NoAnswers), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> MakeLinksAsync(Guid id, LinksInput input, MakeLinksHandler make, PublicAddress address, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, secrets) = await make.Handle(new(new(id), input.Number ?? 0), actor, cancel);
        var here = new Uri(context.Request.GetEncodedUrl());
        return Api.Of(outcome, words, () => Results.Ok(new LinksResource([.. secrets.Select(secret => address.Of("/answers/" + secret, here))])));
    }

    private static async Task<IResult> CloseAsync(Guid id, CloseWaveHandler close, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await close.Handle(new(new(id)), actor, cancel), words, Results.NoContent);

    private static async Task<IResult> GiveAsync(Guid id, EvidenceInput input, GiveEvidenceHandler give, FindEvidence find, Actor actor, Words words, HttpContext context, CancellationToken cancel)
    {
        var (outcome, given) = await give.Handle(new(new(id), input.Words), actor, cancel);
        if (given is null)
            return Api.Of(outcome, words, Results.NoContent);
        var made = (await find.Handle(new(id), actor, cancel))!.Given.Single(evidence => evidence.Id == given);
        return Api.Made(context, $"{Api.Root}/wave-evidence/{given}", EvidenceResource.Of(made));
    }

    private static async Task<IResult> RemoveAsync(Guid id, RemoveEvidenceHandler remove, Actor actor, Words words, CancellationToken cancel) =>
        Api.Of(await remove.Handle(new(id), actor, cancel), words, Results.NoContent);
}
