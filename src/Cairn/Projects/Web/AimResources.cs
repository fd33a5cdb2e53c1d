using Cairn.Shared.Language;
using Cairn.Shared.Web;

namespace Cairn.Projects.Web;

/// <summary>The parts of an aim.</summary>
public sealed record AimInput(string? Purpose, string? What, string? HowMuch, string? ForWhom, string? Where, DateOnly? By)
{
    internal AimWords Words => new(Purpose ?? "", What ?? "", HowMuch ?? "", ForWhom ?? "", Where ?? "", By);
}

/// <summary>An aim as the API answers it, with its sentence.</summary>
public sealed record AimResource(int Number, string Purpose, string What, string HowMuch, string ForWhom, string Where, DateOnly By, string Sentence, int Version)
{
    internal static AimResource Of(Aim aim, Words words) => new(
        aim.Number, aim.Purpose, aim.What, aim.HowMuch, aim.ForWhom, aim.Where, aim.By, AimAdvice.SentenceOf(aim, words), aim.Version);
}

/// <summary>Where an aim shall stand, from 1.</summary>
public sealed record PlaceInput(int? Place);

/// <summary>A project in the tree of aims with one of its aims; the sentence is null until somebody said one.</summary>
public sealed record AimOfProject(Guid Id, string Title, string? Sentence, ProjectState State, bool HasLead, IReadOnlyList<string> Drivers)
{
    internal static AimOfProject Of(AimRow row, Words words) => new(row.Id.Value, row.Title, row.Aim is { } aim ? AimAdvice.SentenceOf(aim, words) : null, row.State, row.HasLead, row.Drivers);
}

/// <summary>A purpose and the projects under it, as far as they are on this page; or a priority, the first projects that serve it, and how many do.</summary>
public sealed record AimsUnder(string Of, IReadOnlyList<AimOfProject> Projects, int Total);

/// <summary>What an organisation and all below it aim at, what of its priorities that covers, and what is left out: purposes that nothing open serves, projects that serve none or have no aim. The aims under purposes come page by page; of what is left out the first are named, with how many there are.</summary>
public sealed record AimsResource(
    IReadOnlyList<AimsUnder> Purposes, int Total, int Page, int Pages, IReadOnlyList<AimsUnder> Priorities, PageResource<string> Forsaken, PageResource<AimOfProject> Unserving, PageResource<AimOfProject> WithoutAim)
{
    internal static AimsResource Of(AimsView view, Words words) => new(
        [.. view.Purposes.Select(row => new AimsUnder(row.Purpose, [.. row.Aims.Select(one => AimOfProject.Of(one, words))], row.Aims.Count))],
        view.Aims.Total,
        view.Aims.Paging.Number,
        view.Aims.Pages,
        [.. view.Coverage.Select(row => new AimsUnder(row.Priority.Aim, [.. row.Projects.Rows.Select(one => AimOfProject.Of(one, words))], row.Projects.Total))],
        PageResource<string>.Of(view.Forsaken, purpose => purpose),
        PageResource<AimOfProject>.Of(view.Unserving, one => AimOfProject.Of(one, words)),
        PageResource<AimOfProject>.Of(view.WithoutAim, one => AimOfProject.Of(one, words)));
}
