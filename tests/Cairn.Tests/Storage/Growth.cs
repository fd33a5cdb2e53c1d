using System.Globalization;
using Cairn.Charts;
using Cairn.Dashboards;
using Cairn.Diagrams;
using Cairn.Equity;
using Cairn.Imports;
using Cairn.Instruments;
using Cairn.Involvement;
using Cairn.Journal;
using Cairn.Measures;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Progress;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Storage;

/// <summary>A ward and a project of which there is more and more of everything, by more and more people.</summary>
internal sealed class Growth(RunningApp app, Actor ines, ProjectId project, DiagramId diagram, MeasureId measure, ImportId import)
{
    private static readonly DateOnly Day = new(2026, 1, 12);

    private int made;

    public static async Task<Growth> BeginAsync(RunningApp app)
    {
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var (_, project) = await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, new("Fewer falls", "Too many", Approach.Improvement)), ines, Cancel));
        var (_, diagram) = await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project!.Value, DiagramKind.Drivers, "Fewer falls"), ines, Cancel));
        var (_, measure) = await app.AskAsync((DefineMeasureHandler define) => define.Handle(new(project!.Value, new() { Name = "Falls", Shape = ReadingShape.Count }), ines, Cancel));
        var (_, import) = await app.AskAsync((UploadFileHandler upload) => upload.Handle(new(project!.Value, "readings.csv", "period,measure,value\n2040-01,Falls,5\n"u8.ToArray()), ines, Cancel));
        return new(app, ines, project!.Value, diagram!.Value, measure!.Value, import!.Value);
    }

    public string AddressOf(string page) => page.Replace("{rowan}", app.World.Rowan.Value.ToString(), StringComparison.Ordinal)
        .Replace("{project}", project.Value.ToString(), StringComparison.Ordinal).Replace("{diagram}", diagram.Value.ToString(), StringComparison.Ordinal).Replace("{measure}", measure.Value.ToString(), StringComparison.Ordinal)
        .Replace("{import}", import.Value.ToString(), StringComparison.Ordinal);

    public async Task GrowAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            made++;
            var amara = await app.AddAsync($"amara{made}", app.World.Rowan, Role.Partner);
            await app.AskAsync((JoinTeamHandler join) => join.Handle(new(project, amara, ProjectRole.Coach, null), ines, Cancel));
            await app.AskAsync((StartProjectHandler start) => start.Handle(new(app.World.Rowan, new($"Calm nights {made}", "Too many", Approach.Improvement)), ines, Cancel));
            await app.AskAsync((FoundOrganisationHandler found) => found.Handle(new(app.World.Rowan, new($"Bay {made}", OrganisationType.Team, OrganisationLevel.Micro)), ines, Cancel));
            await app.AskAsync((BeginDiagramHandler begin) => begin.Handle(new(project, DiagramKind.Whys, $"Why {made}"), ines, Cancel));
            await app.AskAsync((EditDiagramHandler edit) => edit.Handle(new(diagram, $"grow-{made}", [new(EditKind.Grow, DiagramState.Root, $"part-{made}", Value: $"Part {made}")]), ines, Cancel));
            await AddAsync(amara);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What amara did, so that each is told with a name of its own.</summary>
    private async Task AddAsync(PersonId amara)
    {
        await using var db = app.World.Open();
        var (now, number) = (app.World.Clock.GetUtcNow(), made.ToString(CultureInfo.InvariantCulture));
        var text = new JournalText(JournalKind.Surprise, Day, "Noise " + number);
        JournalEntry.Write(new(Next()), project, text, amara, now, Day, out var entry);
        db.AddRange(entry!, entry!.Saying(text, amara, now), JournalFile.Attach(Next(), entry.Id, new("a,b\n"u8.ToArray(), "rows.csv", ""), amara, now).File!);
        Participation.Record(Next(), project, new(InvolvementStage.Testing, PartnerRole.TellingTheirStory, null, amara, ""), amara, now, Day, out var took);
        Cairn.Projects.Stakeholder.Note(Next(), project, new("Porters " + number, "", Say.IsTold, Support.For, ""), out var stakeholder);
        Aim.Set(await db.Projects.FindAsync([project], TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("It was begun."), Work.Aim with { What = "Falls " + number }, made, out var aim, made - 1);
        MadeChange.Note(Next(), project, new("Lights " + number, Verdict.Keep, "They help.", Day), Day, out var change);
        UsedTime.Log(Next(), project, amara, Day, 2, Day, out var time);
        StrategicPriority.Set(Next(), app.World.Rowan, new("Calm " + number, "", Day, null), out var priority);
        Cairn.Problems.Problem.Report(new(Next()), app.World.Rowan, new("No linen " + number), now, out var problem);
        db.AddRange(took!, stakeholder!, aim!, change!, time!, priority!, problem!, new Verification(Next(), project, ProjectPaper.Charter, made, amara, now));
        db.AddRange(new CharterVersion(project, made, Work.Charter with { WhyNow = number }, amara, now), new SignOff(project, made, amara, now), new LooseEnd(Next(), new(Next(), project, amara, ProjectRole.Coach, Day), LooseMatter.Who, now));
        var rest = new Pause(Next(), project, "Winter", amara, now);
        rest.End(now);
        db.AddRange(rest, new EquityVersion(project, made, EquityText.Empty with { Population = number }, amara, now));
        db.Add(new ProgressAssessment(Next(), new(project, Assessor.Team, ProgressLevel.Planning, number), amara, now));
        var drawn = db.Diagrams.Single(known => known.Id == diagram);
        DiagramVersion.Keep(Next(), drawn, drawn.Read(), "Version " + number, amara, now, out var kept);
        db.Add(kept!);
        var wave = new Wave(new(Next()), WaveOwner.Of(project), InstrumentKind.Pulse, Day, amara, now);
        wave.Close(6, amara, now);
        db.AddRange(wave, new WaveResult(wave.Id, AnswerGroup.All, "SpeakUp", 35, 6), new WaveEvidence(Next(), wave.Id, new("SpeakUp", "A night", "https://example.org"), amara, now));
        var ready = new Wave(new(Next()), WaveOwner.Of(app.World.Rowan), InstrumentKind.Readiness, Day, amara, now);
        ready.Close(6, amara, now);
        db.AddRange(ready, new WaveResult(ready.Id, AnswerGroup.All, "Trust", 35, 6), new WaveEvidence(Next(), ready.Id, new("Trust", "A night", "https://example.org"), amara, now));
        AddReadings(db, amara, now, number);
        db.Notify(ines.Person!.Value, "NoticeRoleGiven", "/organisations", now, "Bay " + number);
        db.Tell(amara.Value, project.Subject, "ProjectDescribed", now);
        db.Tell(amara.Value, app.World.Rowan.Subject, "OrganisationDescribed", now);
        await db.SaveChangesAsync(Cancel);
    }

    private void AddReadings(CairnDb db, PersonId amara, DateTimeOffset now, string number)
    {
        var text = new MeasureText { Name = "Falls " + number, Shape = ReadingShape.Count };
        Measure.Define(new(Next()), project, text, amara, now, out var another);
        var month = Day.AddMonths(made - 20);
        var reading = new Reading(measure, "", new(month.Year, month.Month, 1), new(made % 5), new(1, amara, now, ""));
        db.AddRange(another!, another!.Meaning(text, Day, amara, now), reading, reading.Correct(new(made % 7), new(1, amara, now, number)));
        var published = new PublishedDefinition(another!.Id);
        published.Publish(1, app.World.Rowan, amara, now);
        db.Add(published);
        if (made <= DashboardMeasure.Most)
            db.Add(new DashboardMeasure(app.World.Rowan, another.Id, amara, now));
        ExcludedPoint.Exclude(measure, reading.Period, number, amara, now, out var excluded);
        SignalAnswer.Give(Next(), measure, reading.Period, number, amara, now, out var answer);
        ChartReview.Hold(Next(), measure, new(null, number, "", number, number, number), amara, now, Day, out var review);
        var sent = new Import(new(Next()), project, $"{number}.csv", amara, now);
        sent.Finish(new(1, 0, 0), now);
        db.Add(sent);
        db.AddRange(excluded!, answer!, review!, new Reading(another.Id, "", reading.Period, new(made % 3), new(1, amara, now, "")));
        if (made > 1 && ChartPhase.Start(measure, reading.Period, new(number, Flags.Join(Flags.All<WheelersAnswers>())), amara, now, out var phase).IsAccepted)
            db.Add(phase!);
    }

    private Guid Next() => Guid.CreateVersion7(app.World.Clock.GetUtcNow());
}
