using Cairn.Accounts;
using Cairn.Diagrams;
using Cairn.Equity;
using Cairn.Involvement;
using Cairn.Journal;
using Cairn.Instruments;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Problems;
using Cairn.Progress;
using Cairn.Measures;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cairn.Tests.Storage;

/// <summary>A world in which every table that is hard to carry holds something: bytes, instants, objects as JSON, rows that refer to later rows.</summary>
internal static class FullWorld
{
    public const string KeyFile = "keys/key-1.xml";

    public static async Task FillAsync(World world)
    {
        await using var db = world.Open();
        var now = world.Clock.GetUtcNow();
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            UserName = "amara@example.org",
            NormalizedUserName = "AMARA@EXAMPLE.ORG",
            PreferredName = "Amara “Mara” Ødegård\n\t🪨",
            PasswordHash = "hash",
            Since = now,
            LockoutEnd = now.AddTicks(1),
            AccessFailedCount = 2,
        };
        db.Add(account);
        db.Add(new Session(Guid.CreateVersion7(now), account.Id, "Firefox", now));
        db.Add(new Membership(Guid.CreateVersion7(now), account.Person, world.Rowan, Role.Lead, now));
        db.Add(new IdentityUserClaim<Guid> { Id = 41, UserId = account.Id, ClaimType = "language", ClaimValue = null });
        db.Add(new IdentityUserLogin<Guid> { UserId = account.Id, LoginProvider = "a", ProviderKey = "B" });
        db.Add(new IdentityUserLogin<Guid> { UserId = account.Id, LoginProvider = "B", ProviderKey = "a" });
        db.Add(new IdentityUserToken<Guid> { UserId = account.Id, LoginProvider = "", Name = "", Value = "'; DROP TABLE x; --" });
        db.Add(new IdentityUserPasskey<Guid>
        {
            UserId = account.Id,
            CredentialId = [0, 1, 254, 255],
            Data = new() { Name = "phone", PublicKey = [9, 8, 255], AttestationObject = [], ClientDataJson = [0], CreatedAt = now, SignCount = 4_000_000_000, Transports = ["usb", "internal"], IsBackedUp = true },
        });
        var profile = new Profile(account.Person, "Amara");
        profile.Describe(new("Amara", "Nurse", "English, Igbo", "", "run charts", "Æ\n🪨"), 1);
        profile.Wish(new(InvolvementLevel.LetMeLead, Channels.Phone | Channels.Letter, TimesOfWeek.Weekends, 4, "", "07700 900123\n🪨"), 2);
        db.Add(profile);
        db.Add(new Invitation(Guid.CreateVersion7(now), world.Rowan, Role.Partner, "bo@example.org", account.Person, now, new string('A', 64)));
        db.Add(PartnerPart.ProposedTo(Guid.CreateVersion7(now), account.Person, world.Rowan, PartnerRole.RepresentingAGroup, account.Person, now));
        db.Add(new Deactivation(account.Id, account.Person, now));
        PersonalToken.Make(Guid.CreateVersion7(now), account.Person, new("Spreadsheet", TokenScopes.Read, 7, new("")), new string('b', 64), now, out var token);
        db.Add(token!);
        StrategicPriority.Set(Guid.CreateVersion7(now), world.Rowan, new("Calm nights", "", new(2026, 2, 28), null), out var priority);
        db.Add(priority!);
        Project.Start(new(Guid.CreateVersion7(now)), world.Rowan, new(2026, 2, 28), new("Calm nights", "Noise\n🪨", Approach.Audit, PrivacyLevel.Confidential), out var project);
        db.Add(project!);
        db.Add(new ProjectPart(Guid.CreateVersion7(now), project!.Id, account.Person, ProjectRole.Lead, new(2026, 2, 28)));
        db.Add(new Pause(Guid.CreateVersion7(now), project.Id, "Winter", account.Person, now));
        var closing = new Closing(Guid.CreateVersion7(now), project.Id, new(ClosingOutcome.NotSustained, Shortfalls.DidNotLast | Shortfalls.HarmElsewhere, "Æ", "", new(8, 4.25m, -6.5m, "Æ", "🪨", "", GroupGap.Wider)), account.Person, now);
        FollowUp.Look(closing, new(2026, 1, 1), 6, Lasting.Gone, "Æ", account.Person, now, new(2026, 8, 1), out var followUp);
        db.AddRange(closing, followUp!);
        db.Add(new CharterVersion(project.Id, 1, CharterText.Empty with { Priority = priority!.Id, ProtectedHours = 3 }, account.Person, now));
        db.Add(new SignOff(project.Id, 1, account.Person, now));
        var rule = new CharterRule(world.Rowan);
        rule.Set(needsApproval: true, 0);
        var few = new SmallNumberRule(world.Rowan);
        few.Set(5, 12, 0);
        db.Add(few);
        var review = new CharterReview(project.Id, 1, account.Person, now);
        review.Answer(isApproved: false, "Æ", account.Person, now);
        db.AddRange(rule, review);
        Aim.Set(project, new("", "Noise", "down by half", "patients", "Rowan", new(2027, 2, 28)), place: 1, out var aim);
        db.Add(aim!);
        UsedTime.Log(Guid.CreateVersion7(now), project.Id, account.Person, new(2026, 2, 28), 1.75m, new(2026, 2, 28), out var time);
        db.Add(time!);
        Stakeholder.Note(Guid.CreateVersion7(now), project.Id, new("The night staff", "Æ", Say.IsAsked, Support.Against, ""), out var stakeholder);
        db.Add(stakeholder!);
        Diagram.Begin(new(Guid.CreateVersion7(now)), project.Id, DiagramKind.Drivers, "Æ 🪨", DiagramState.Empty with { Parts = [DiagramPart.Of(DiagramState.Root, "0", "Æ 🪨")] }, now, out var diagram);
        DiagramVersion.Keep(Guid.CreateVersion7(now), diagram!, diagram!.Read(), "First 🪨", account.Person, now, out var kept);
        db.AddRange(diagram, kept!, new DiagramOperation(diagram.Id, 1, "key", new(EditKind.Say, DiagramState.Root, Field: DiagramField.Text, Value: "'; 🪨"), account.Person, now));
        MadeChange.Note(Guid.CreateVersion7(now), project.Id, new("Æ", Verdict.Reinstate, "🪨", new(2026, 2, 28)), new(2026, 2, 28), out var change);
        var end = new LooseEnd(Guid.CreateVersion7(now), new(Guid.CreateVersion7(now), project.Id, account.Person, ProjectRole.Other, new(2026, 2, 28), "Æ"), LooseMatter.Farewell, now);
        end.Settle(Settlement.NotNeeded, "Æ", now);
        db.AddRange(change!, end, new FollowUpReminder(closing.Id, 6, 1, now));
        var text = new JournalText(JournalKind.Qualitative, new(2026, 2, 28), "Five families\n🪨") { Method = QualitativeMethod.Interview, Excerpt = "Æ", Themes = "noise, night" };
        JournalEntry.Write(new(Guid.CreateVersion7(now)), project.Id, text, account.Person, now, new(2026, 2, 28), out var entry);
        db.AddRange(entry!, entry!.Saying(text, account.Person, now), new JournalRemoval(entry.Id, "Æ", account.Person, now));
        db.Add(JournalFile.Attach(Guid.CreateVersion7(now), entry.Id, new("a,b\n"u8.ToArray(), "🪨.csv", ""), account.Person, now).File!);
        Participation.Record(Guid.CreateVersion7(now), project.Id, new(InvolvementStage.Testing, PartnerRole.RepresentingAGroup, null, null, "Five families 🪨", Channels.Letter), account.Person, now, new(2026, 2, 28), out var took);
        Loss.Say(project.Id, new("The toaster\n🪨", ""), account.Person, now, out var loss);
        db.AddRange(took!, loss!, new Verification(Guid.CreateVersion7(now), project.Id, ProjectPaper.Charter, 1, account.Person, now));
        db.Add(new EquityVersion(project.Id, 1, EquityText.Empty with { Segments = "Æ\n🪨", Strata = "Language: English", Done = EquityStrategies.Engage | EquityStrategies.Learn }, account.Person, now));
        var wave = new Wave(new(Guid.CreateVersion7(now)), WaveOwner.Of(project.Id), InstrumentKind.Pulse, new(2026, 3, 28), account.Person, now);
        var sheet = AnswerSheet.Of(wave, account.Person, AnswerGroup.Leading);
        sheet.Answer(InstrumentCatalogue.Of(InstrumentKind.Pulse), new Dictionary<string, int> { ["SpeakUp"] = 4 });
        db.AddRange(wave, sheet, new WaveLink(wave.Id, "secret"), new WaveResult(wave.Id, AnswerGroup.All, "SpeakUp", 35, 6));
        db.AddRange(new WaveEvidence(Guid.CreateVersion7(now), wave.Id, new("SpeakUp", "Æ 🪨", "", entry.Id), account.Person, now), new Wave(new(Guid.CreateVersion7(now)), WaveOwner.Of(world.Rowan), InstrumentKind.Readiness, new(2026, 3, 28), account.Person, now));
        db.Add(new ProgressAssessment(Guid.CreateVersion7(now), new(project.Id, Assessor.Team, ProgressLevel.Planning, "Æ"), account.Person, now));
        db.Add(new Photo(account.Person, new("image/png", [0, 255, 10]), now));
        Problem.Report(new(Guid.CreateVersion7(now)), world.Rowan, new("No linen\n🪨", ProblemTags.NoTime | ProblemTags.Idea), now, out var problem);
        problem!.Score(new(3, 2, 1, 0, 1, 2), 1);
        db.AddRange(problem, ProblemReport.ByVisitor("secret", Guid.CreateVersion7(now), problem.Id, now), new ProblemReply(Guid.CreateVersion7(now), problem.Id, ProblemState.TakenUp, "", account.Person, now), new ProblemBoard(world.Rowan));
        db.Add(new Departure(account.Person, world.Rowan, now));
        db.Add(new Merger(world.Hazel, world.Rowan, account.Person, now));
        db.Add(new Look(world.Rowan.Subject, account.Id, new(2026, 2, 28)));
        db.Notify(account.Person, "NoticeRoleGiven", "/organisations", now, "Rowan ward");
        db.Tell(account.Id, "tests/1", "Tested", now, new { number = 1.50m });
        await db.SaveChangesAsync();

        // The part was founded before the whole, so its row stands first.
        var whole = new OrganisationId(Guid.CreateVersion7(now.AddYears(1)));
        Organisation.Found(whole, null, new("Whole", OrganisationType.Region, OrganisationLevel.Macro), out var founded);
        db.Add(founded!);
        await db.SaveChangesAsync();
        await db.Organisations.Where(o => o.Id == world.Northmoor).ExecuteUpdateAsync(set => set.SetProperty(o => o.Parent, whole));

        Directory.CreateDirectory(Path.Combine(world.Choice.DataFolder, "keys"));
        await File.WriteAllTextAsync(Path.Combine(world.Choice.DataFolder, KeyFile), "<key/>");
    }

    /// <summary>Every entity of a database as text, read through the model and nothing else.</summary>
    public static async Task<IReadOnlyList<string>> ContentAsync(CairnDb db)
    {
        var content = new List<string>();
        foreach (var type in db.Model.GetEntityTypes().Where(type => !type.IsOwned() && type.GetTableName() is not null))
        {
            foreach (var entity in await ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, null)!).ToListAsync())
                content.Add(Describe(db.Entry(entity)));
        }

        return [.. content.Order(StringComparer.Ordinal)];
    }

    private static string Describe(EntityEntry entry) =>
        entry.Metadata.DisplayName() + " " + string.Join("; ", entry.Properties.OrderBy(p => p.Metadata.Name, StringComparer.Ordinal).Select(p => p.Metadata.Name + "=" + System.Text.Json.JsonSerializer.Serialize(p.CurrentValue)))
        + string.Concat(entry.References.Where(part => part.TargetEntry is not null).Select(part => " {" + Describe(part.TargetEntry!) + "}"));
}
