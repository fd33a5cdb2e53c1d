using Cairn.Diagrams;
using Cairn.Instruments;
using Cairn.Journal;
using Cairn.Measures;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cairn.Shared.Storage;

/// <summary>How our own types become columns, the same in both databases.</summary>
internal static class Conversions
{
    public static void AddConversions(this ModelConfigurationBuilder types)
    {
        types.Properties<OrganisationId>().HaveConversion<OrganisationIds>();
        types.Properties<NoticeId>().HaveConversion<NoticeIds>();
        types.Properties<ProblemId>().HaveConversion<ProblemIds>();
        types.Properties<ProjectId>().HaveConversion<ProjectIds>();
        types.Properties<DiagramId>().HaveConversion<DiagramIds>();
        types.Properties<JournalEntryId>().HaveConversion<JournalEntryIds>();
        types.Properties<MeasureId>().HaveConversion<MeasureIds>();
        types.Properties<ImportId>().HaveConversion<ImportIds>();
        types.Properties<WaveId>().HaveConversion<WaveIds>();
        types.Properties<PersonId>().HaveConversion<PersonIds>();
        types.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    internal sealed class OrganisationIds() : ValueConverter<OrganisationId, Guid>(id => id.Value, value => new OrganisationId(value));

    internal sealed class NoticeIds() : ValueConverter<NoticeId, Guid>(id => id.Value, value => new NoticeId(value));

    internal sealed class ProblemIds() : ValueConverter<ProblemId, Guid>(id => id.Value, value => new ProblemId(value));

    internal sealed class ProjectIds() : ValueConverter<ProjectId, Guid>(id => id.Value, value => new ProjectId(value));

    internal sealed class DiagramIds() : ValueConverter<DiagramId, Guid>(id => id.Value, value => new DiagramId(value));
    internal sealed class JournalEntryIds() : ValueConverter<JournalEntryId, Guid>(id => id.Value, value => new JournalEntryId(value));
    internal sealed class MeasureIds() : ValueConverter<MeasureId, Guid>(id => id.Value, value => new MeasureId(value));
    internal sealed class ImportIds() : ValueConverter<ImportId, Guid>(id => id.Value, value => new ImportId(value));
    internal sealed class WaveIds() : ValueConverter<WaveId, Guid>(id => id.Value, value => new WaveId(value));

    internal sealed class PersonIds() : ValueConverter<PersonId, Guid>(id => id.Value, value => new PersonId(value));

    /// <summary>SQLite can neither order nor compare instants; ticks it can, and PostgreSQL too.</summary>
    internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
