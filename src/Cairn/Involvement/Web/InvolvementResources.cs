using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Web;

namespace Cairn.Involvement.Web;

/// <summary>The involvement in a project as the API answers it.</summary>
/// <param name="First">The first day on which somebody took part; null while nobody did.</param>
/// <param name="DaysToFirst">From the project's start to that day; null while nobody did.</param>
/// <param name="Participations">Who took part, the first day first.</param>
/// <param name="Loss">What patients might lose; null while nobody answered.</param>
/// <param name="Papers">What can be verified: the aims, the charter, each with the number of its latest version.</param>
/// <param name="Verifications">What was verified by lived experience.</param>
public sealed record InvolvementResource(DateOnly? First, int? DaysToFirst, IReadOnlyList<ParticipationResource> Participations, LossResource? Loss, IReadOnlyList<PaperResource> Papers, IReadOnlyList<VerificationResource> Verifications)
{
    internal static InvolvementResource Of(InvolvementView view) => new(
        view.First.Day, view.First.Day is null ? null : view.First.Days, [.. view.Rows.Select(ParticipationResource.Of)], view.Loss is { } loss ? LossResource.Of(loss) : null,
        [.. view.Papers.Select(paper => new PaperResource(paper.Paper, paper.Number))], [.. view.Verified.Select(VerificationResource.Of)]);
}

/// <summary>Something that can be verified, and the number of its latest version.</summary>
public sealed record PaperResource(ProjectPaper Paper, int Number);

/// <summary>Somebody who took part; no person for a group, and for those who may not know who.</summary>
public sealed record ParticipationResource(Guid Id, InvolvementStage Stage, PartnerRole Role, DateOnly Day, Guid? Person, string Group, Channels? Channel, string How)
{
    internal static ParticipationResource Of(ParticipationRow row) => new(
        row.Part.Id, row.Part.Stage, row.Part.Role, row.Part.Day, row.Name is null ? null : row.Part.Person?.Value, row.Part.Group, row.Part.Channel == Channels.None ? null : row.Part.Channel, row.Part.How);
}

/// <summary>What was written down, and in words where it differs from what somebody wishes.</summary>
public sealed record RecordedResource(Guid Id, IReadOnlyList<string> Advice);

/// <summary>Who took part: a person or a group.</summary>
public sealed record ParticipationInput(InvolvementStage? Stage, PartnerRole? Role, DateOnly? Day, Guid? Person, string? Group, Channels? Channel, string? How)
{
    internal ParticipationWords Words => new(
        Stage.OrLeftOut(), Role.OrLeftOut(), Day, Person is { } person ? new(person) : null, Group ?? "", Channel ?? Channels.None, How ?? "");
}

/// <summary>What patients might lose, and who was asked.</summary>
public sealed record LossResource(string Text, string Asked, DateTimeOffset At, int Version)
{
    internal static LossResource Of(Loss loss) => new(loss.Text, loss.Asked, loss.At, loss.Version);
}

/// <summary>The answer to "what might patients lose?".</summary>
public sealed record LossInput(string? Text, string? Asked);

/// <summary>What somebody verified; it stands while the paper is as they read it.</summary>
public sealed record VerificationResource(Guid Id, ProjectPaper Paper, int Number, Guid? By, DateTimeOffset At, bool Stands)
{
    internal static VerificationResource Of(VerificationRow row) => new(row.Mark.Id, row.Mark.Paper, row.Mark.Number, row.Name is null ? null : row.Mark.By.Value, row.Mark.At, row.Stands);
}

/// <summary>Which paper is verified, and the version that was read.</summary>
public sealed record VerificationInput(ProjectPaper? Paper, int? Number);
