using Cairn.Accounts;
using Cairn.Diagrams;
using Cairn.Involvement;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Tests.Api;

namespace Cairn.Tests.Permissions;

/// <summary>
/// What things are done to, apart from those who try to do them, so that every role is tried: Tomas, a member in the team; Lea, whose account
/// is deactivated; and what somebody of the cast has and nobody else. Signe sponsors the project, which no role of the ward brings.
/// </summary>
internal sealed record Subjects(PersonId Tomas, PersonId Lea, ProjectId Closed, DiagramId Forces)
{
    public const string Sponsor = "signe";

    public static Subjects OfNobody { get; } = new(default, default, default, default);

    /// <summary>A patient of the ward.</summary>
    public PersonId Vera { get; private init; }

    public Guid TomasRole { get; private init; }

    public Guid TomasPart { get; private init; }

    public Guid SecondEnd { get; private init; }

    /// <summary>Written down by the member.</summary>
    public Guid Hours { get; private init; }

    /// <summary>What the partner verified.</summary>
    public Guid Mark { get; private init; }

    /// <summary>Parts as a patient that were proposed to the partner.</summary>
    public Guid Proposed { get; private init; }

    public Guid AlsoProposed { get; private init; }

    public Guid Invitation { get; private init; }

    /// <summary>The member's.</summary>
    public Guid Token { get; private init; }

    /// <summary>The member's, not read yet.</summary>
    public Guid Notice { get; private init; }

    /// <summary>The member's, on another machine.</summary>
    public Guid Session { get; private init; }

    public static async Task<Subjects> EnterAsync(RunningApp app, Cast cast)
    {
        var (clock, now) = (app.World.Clock, app.World.Clock.GetUtcNow());
        var (tomas, lea, signe) = (await app.AddAsync("tomas", cast.Organisation, Role.Member), await app.AddAsync("lea", cast.Organisation, Role.Member), await app.AddAsync(Sponsor, cast.Organisation, Role.Member));
        var vera = await app.AddAsync("vera", cast.Organisation, Role.Partner);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var program = await app.ProgramOfAsync(cast.Member);
        await using var db = app.World.Open();
        var people = db.People.ToDictionary(person => person.Name, person => person.Id);
        var begun = new DateOnly(2025, 1, 13);
        var part = new ProjectPart(Next(), cast.Project, tomas, ProjectRole.Member, begun);
        db.AddRange(part, new ProjectPart(Next(), cast.Project, signe, ProjectRole.Sponsor, begun));
        Project.Start(new(Next()), cast.Organisation, begun, new("Warm lights", "Noise", Approach.Improvement), out var closed);
        db.AddRange(closed!, new Closing(Next(), closed!.Id, new(ClosingOutcome.Achieved, Shortfalls.None, "", ""), people["administrator"], now.AddYears(-1)));
        var end = new LooseEnd(Next(), new(Guid.Empty, cast.Project, tomas, ProjectRole.Coach, begun), LooseMatter.Who, now);
        UsedTime.Log(Next(), cast.Project, cast.Member, begun, 2, begun, out var hours);
        var mark = new Verification(Next(), cast.Project, ProjectPaper.Charter, 1, people["partner"], now);
        var proposed = PartnerPart.ProposedTo(Next(), people["partner"], cast.Organisation, PartnerRole.TellingTheirStory, people["administrator"], now);
        var also = PartnerPart.ProposedTo(Next(), people["partner"], cast.Organisation, PartnerRole.RepresentingAGroup, people["administrator"], now);
        db.AddRange(end, hours!, mark, proposed, also, new Deactivation(lea.Value, people["administrator"], now));
        var session = new Session(Next(), cast.Member.Value, "Firefox", now);
        db.Add(session);
        db.Notify(cast.Member, "NoticeWaveOpened", "/organisations", now, "Noise");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var (_, invited) = await app.AskAsync((InviteHandler invite) => invite.Handle(new(cast.Organisation, "wanted@example.org", Role.Reader), app.World.Ines, TestContext.Current.CancellationToken));
        var (_, forces) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(cast.Project, DiagramKind.Forces, "Noise"), app.World.Ines, TestContext.Current.CancellationToken));
        return new(tomas, lea, closed.Id, forces!.Value)
        {
            Vera = vera,
            TomasRole = db.Memberships.Single(held => held.Person == tomas).Id,
            TomasPart = part.Id,
            SecondEnd = end.Id,
            Hours = hours!.Id,
            Mark = mark.Id,
            Proposed = proposed.Id,
            AlsoProposed = also.Id,
            Invitation = invited!.Invitation,
            Session = session.Id,
            Notice = db.Notices.First(told => told.Person == cast.Member && told.Address == "/organisations").Id.Value,
            Token = db.Tokens.Single(held => held.Person == cast.Member).Id,
        };

        Guid Next() => Guid.CreateVersion7(clock.GetUtcNow());
    }
}
