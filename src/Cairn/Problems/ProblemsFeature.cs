using Cairn.Organisations;
using Cairn.Problems.Web;
using Cairn.Shared.Navigation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Problems;

/// <summary>The doors of problems: what gets in the way, and what became of it.</summary>
internal static class ProblemsFeature
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddDeedPages("{Subject}/problems", DeedReaders.Organisation, "ProblemBoardSet");
        services.AddScoped<ReportProblemHandler>();
        services.AddScoped<JoinReportHandler>();
        services.AddScoped<ReplyToProblemHandler>();
        services.AddScoped<MergeProblemHandler>();
        services.AddScoped<ScoreProblemHandler>();
        services.AddScoped<SetBoardHandler>();
        services.AddScoped<FindBoard>();
        services.AddScoped<ListProblems>();
        services.AddScoped<FindProblem>();
        services.AddScoped<ListOtherProblems>();
        services.AddScoped<FindReport>();
        services.AddScoped<IPaletteSource, ProblemPalette>();
        services.AddScoped<IPersonalData, ProblemsData>();
        services.AddScoped<IFollowsMergers, ProblemsFollowMergers>();
    }

    public static void MapProblems(this IEndpointRouteBuilder routes)
    {
        routes.MapBoards();
        routes.MapProblemsApi();
    }
}
